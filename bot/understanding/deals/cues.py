"""What a phrase gives away about a payment plan or a discount."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.application.ports.understanding import Frequency
from bot.understanding.grammar.vocabulary import keyed


class DealCue(StrEnum):
    """Tables of `languages/<xx>/intents/deals.py`.

    Slots: `{sum}` a sum, `{n}` a count in digits or words, `{percent}`, `{weekday}`, `{day}` a
    day of the month.
    """

    PLAN = "plan"
    """Says by itself that it is about instalments: "payment plan", "in instalments"."""
    WEEKLY = "weekly"
    BIWEEKLY = "biweekly"
    MONTHLY = "monthly"
    MONTH_DAY = "month_day"
    """The day of each month that instalments come on: "every {day}"."""
    COUNT = "count"
    """A number of instalments: "{n} payments", "{n}x"."""
    FOR_WEEKS = "for_weeks"
    """How long weekly instalments go on; their number is {n}."""
    FOR_MONTHS = "for_months"
    """How long monthly instalments go on; their number is {n}."""
    FOR_HALF_A_YEAR = "for_half_a_year"
    FOR_A_YEAR = "for_a_year"
    EACH_BEFORE = "each_before"
    """Before the sum of one instalment: "payments of {sum}"."""
    EACH_AFTER = "each_after"
    """After the sum of one instalment: "{sum} each"."""
    SPLIT = "split"
    """Between the whole sum and the number of its parts: "1,200 in 4 parts"."""
    SPLITTING = "splitting"
    """Before the whole sum: "split {sum}"."""
    DOWN_BEFORE = "down_before"
    """Before what is paid first: "deposit of {sum}"."""
    DOWN_AFTER = "down_after"
    """After what is paid first: "{sum} up front"."""
    THEN = "then"
    """Between what is paid first and the instalments."""
    REST = "rest"
    """What is left after the first payment."""
    STARTS = "starts"
    """Before the day of the first instalment."""
    LATER = "later"
    """A day counted from the one before: "the week after"."""
    AT_THE_END = "at_the_end"
    """Makes of a period its end: "from the end of May"."""
    PAYS = "pays"
    """The client can, will or offers to pay so; the client stands before it."""
    RECURRING = "recurring"
    """Work billed again and again: its price a month is no instalment ("retainer")."""
    DISCOUNT = "discount"
    """A discount, with or without how much: "{percent} off", "discount"."""
    LETS_OFF = "lets_off"
    """The user has let a sum off, though others pay by the same word: Russian "скинул" before whom
    it was done for."""
    OFFERS = "offers"
    """The user gives or offers; the client may follow."""
    ASKS = "asks"
    """The client asks for less: no offer of the user's."""
    REQUESTS = "requests"
    """The client asks, of what comes behind it: "asks for", "wants to"."""
    ASKS_TO_PAY = "asks_to_pay"
    """The client asks to pay on a day: "asks to pay"."""
    MYSELF = "myself"
    """The user: "I" (want to postpone it)."""
    CONDITION = "condition"
    """Opens what the client has to do for it: "if"."""
    CLIENT_SPEAKS = "client_speaks"
    """The client's own words, pasted: "I can pay you"."""
    UNTIL = "until"
    """Before the last day of a plan, or the day that a payment is put off to."""
    SETTLES = "settles"
    """A sum that settles the whole: "settle for {sum}"."""
    SETTLING = "settling"
    """Before such a sum, perhaps with the client between: "a deal with Acme" (for 2100)."""
    APIECE = "apiece"
    """Beside the sum of one of many, however often they come: "each"."""
    ACCEPTS = "accepts"
    """The same where a condition is beside it: "take {sum}" (if they pay by Friday)."""
    QUITS = "quits"
    """The rest is let go: "we're quits", "forget the rest"."""
    CLOSES = "closes"
    """The same of a sum with its day before it: "2000 by 20 March" (settles it)."""
    REMAINS = "remains"
    """What is left to pay when a discount is taken off."""
    GRANTS = "grants"
    """The user gives time: "gave them" (until Friday)."""
    GIVES = "gives"
    """The user wants to give time, where a message begins with it: "give Acme" (until Friday)."""
    SPARES = "spares"
    """What is given is peace, or to whom is told by a small word, so that the reminders may wait:
    "give it" (another week)."""
    NEW_DAY = "new_day"
    """The day that a payment is put off to: "the new due date is" (1 May)."""
    DEFERRED = "deferred"
    """The user has put a payment off, or agrees to wait."""
    DEFERRAL = "deferral"
    """An extension, which the client may only ask for."""
    EXTENSION = "extension"
    """The noun by itself, which grants one where a message begins with it: "extension for Acme"."""
    PROPOSES = "proposes"
    """The user has proposed something to the client, where a message begins with it: "I offered
    Acme"."""
    AGREED = "agreed"
    ALLOWS = "allows"
    """The user lets the client pay so."""
    MAY = "may"
    """The client may, or can: the user's leave only if it is instead of another day."""
    INSTEAD = "instead"
    MORE_DAYS = "more_days"
    """Time that the user adds: {n} days from now."""
    MORE_WEEKS = "more_weeks"
    MORE_MONTHS = "more_months"
    ALL_DEBTS = "all_debts"
    """A deal over all that the client owes: "for everything", "all invoices"."""
    BOTH_DEBTS = "both_debts"
    """Over two of them: "both invoices"."""
    OWED_NOW = "owed_now"
    """What the client owes now, which may be of a debt that there is: "now owes {sum}"."""
    NEW_SUM = "new_sum"
    """What an invoice comes to now: "new total: {sum}"."""
    SUM_IS = "sum_is"
    """The same where it says that it was agreed: "the invoice will be {sum}"."""
    TAKES = "takes"
    """The client agrees to a sum, and no work stands beside it: "agreed to {sum}"."""
    PERCENT = "percent"
    """After a number: "%", "percent"."""
    SMALL = "small"
    """Words around a deal that name nobody."""


FREQUENCIES = {
    DealCue.BIWEEKLY: Frequency.BIWEEKLY,
    DealCue.WEEKLY: Frequency.WEEKLY,
    DealCue.MONTHLY: Frequency.MONTHLY,
    DealCue.MONTH_DAY: Frequency.MONTHLY,
}
LASTING = (
    DealCue.FOR_WEEKS,
    DealCue.FOR_MONTHS,
    DealCue.FOR_HALF_A_YEAR,
    DealCue.FOR_A_YEAR,
)
OF_PLAN = (DealCue.PLAN, DealCue.COUNT, *FREQUENCIES, DealCue.DOWN_AFTER, DealCue.DOWN_BEFORE)
AGREED_BY = (
    DealCue.SETTLES,
    DealCue.SETTLING,
    DealCue.ACCEPTS,
    DealCue.QUITS,
    DealCue.CLOSES,
    DealCue.REMAINS,
    DealCue.GRANTS,
    DealCue.GIVES,
    DealCue.NEW_DAY,
    DealCue.DEFERRED,
    DealCue.EXTENSION,
    DealCue.PROPOSES,
    DealCue.AGREED,
    DealCue.ALLOWS,
    DealCue.MAY,
    DealCue.TAKES,
)
"""One of them is in every deferral and settlement."""
DealCues = Mapping[DealCue, tuple[str, ...]]


def deal_cues(text: str) -> DealCues:
    """A table of deal cues, keyed by the values of `DealCue`."""
    return {DealCue(key): entries for key, entries in keyed(text).items()}
