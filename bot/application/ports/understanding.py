"""What the rest of the bot needs of `understanding`: a person's sentence, read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from bot.domain.debts.reply import Reason as Reason  # noqa: PLC0414 - a reading's reason is the books'
from bot.domain.locale import Locale
from bot.domain.plans.schedule import Frequency as Frequency  # noqa: PLC0414 - and so is a frequency


class Intent(StrEnum):
    """What a sentence is for; tests/corpora/RULES.md (M4, M5) tells them apart."""

    INVOICE = "invoice"
    PAYMENT = "payment"
    PROMISE = "promise"
    CORRECTION = "correction"
    QUESTION = "question"
    UNDO = "undo"
    SNOOZE = "snooze"
    PAUSE = "pause"
    RESUME = "resume"
    WRITE_OFF = "write_off"
    SENT = "sent"
    """The user has sent the reminder, or called."""
    PLAN = "plan"
    DISCOUNT = "discount"
    WORDING = "wording"
    """The user wants a text to send."""
    SETTINGS = "settings"
    CLIENT_REPLY = "client_reply"
    OTHER = "other"


class Asked(StrEnum):
    """What a question is about."""

    OWED = "owed"
    """Who owes, or how much."""
    OVERDUE = "overdue"
    PROMISED = "promised"
    DUE = "due"
    PAID = "paid"
    NEXT = "next"
    """What is to be done today."""


class Tone(StrEnum):
    FRIENDLY = "friendly"
    FIRM = "firm"
    STOP_WORK = "stop_work"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the bot knows of the conversation when a sentence comes."""

    clients: tuple[str, ...] = ()
    """The names of the user's clients."""
    talked_of: str | None = None
    """The client talked of last."""


NOTHING_KNOWN = Known()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a sentence says. What it does not say is None; nothing is made up.

    `amount` is as stated and unchecked: it may be zero, negative or too precise, and the books
    refuse it with a reason.
    """

    intent: Intent
    client: str | None = None
    """A known client's name as it is known; otherwise the base form (nominative), quotes and
    letter case as in the text."""
    client_surface: str | None = None
    """The name as the text has it, where that differs from `client`."""
    client_near: tuple[str, ...] = ()
    """Known clients that the name may mean: to be asked about, never taken in silence."""
    client_recalled: bool = False
    """The text names no client: `client` is the one talked of last."""
    unread: tuple[str, ...] = ()
    """Words and numbers that the reading does not account for, any of which may be a name that was
    passed over."""
    cut_short: bool = False
    """The text is longer than what is read: its end has been left out."""
    amount: Decimal | None = None
    """Of a plan, one instalment; of a discount, what is taken off."""
    currency: str | None = None
    """ISO 4217 code, only where stated."""
    due: date | None = None
    issued: date | None = None
    terms_days: int | None = None
    """Days of payment terms ("net 30"), from which `due` is counted."""
    number: str | None = None
    """Invoice number."""
    what_for: str | None = None
    what_for_said: str | None = None
    """The work as the text has it beside its preposition, where that gives the noun its form
    ("за вёрстку", "kujunduse eest"); elsewhere the same as `what_for`."""
    paid_on: date | None = None
    promised_on: date | None = None
    day_or: date | None = None
    """The other day that the words for `due` or `promised_on` may mean: "next Friday", "4/5"."""
    in_full: bool = False
    """A payment said to settle everything ("paid in full", "lunas")."""
    partly: bool = False
    """A payment or promise of some sum that is not plainly one number: "half", "$100 twice",
    "$100 and $200". Then `amount` is None and the sum is to be asked for."""
    unpaid: bool = False
    """Of an invoice, that the client has not paid is all that is said of it: "Acme still hasn't
    paid"."""
    items: tuple[Reading, ...] = ()
    """The invoices of a message that states several; then the fields above are None."""
    asked: Asked | None = None
    """Of a question."""
    until: date | None = None
    """Of a snooze or pause, the day of the next reminder; of a discount, the offer's last day."""
    everything: bool = False
    """A snooze, pause or resumption said to be of all reminders; a plan said to be over all that
    the client owes."""
    both: bool = False
    """A plan said to be over two debts of the client."""
    agreed: bool = False
    """A later date that the user says to have given, and not only proposed."""
    sent_on: date | None = None
    """The day on which a reminder was sent or a call made, where stated."""
    by_phone: bool = False
    """What was sent was said: a call."""
    installments: int | None = None
    frequency: Frequency | None = None
    first_date: date | None = None
    first_recurs: bool = False
    """The first date is the next of the days that come each month, and no stated start."""
    last_date: date | None = None
    """Of a plan, the day by which it ends."""
    dates: tuple[tuple[date, Decimal | None], ...] | None = None
    """Of a plan, its own days in order, each with its sum; None is the rest, or an equal part."""
    down_payment: Decimal | None = None
    percent: Decimal | None = None
    to_pay: Decimal | None = None
    """Of a discount, what remains to be paid for the whole."""
    agreed_sum: bool = False
    """The sum is what an invoice comes to now: "we agreed that the invoice will be 900"."""
    owed_now: bool = False
    """The sum is what the client owes now: a new debt, or what is left of one that there is."""
    tone: Tone | None = None
    reason: Reason | None = None
    language: Locale | None = None
    zone: str | None = None
    """IANA name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountReading:
    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReading:
    day: date
    day_or: date | None = None
    """The other day that the words may mean: "next Friday", "4/5"."""
    alone: bool = False
    """The text is that day and nothing else, so that it asks for nothing by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyReading:
    """What a client answered, in their own words."""

    reason: Reason
    also: tuple[Reason, ...] = ()
    """What else it gives as a reason, the weightiest first."""
    promised_on: date | None = None
    amount: Decimal | None = None
    """What is promised, or said to be paid."""
    currency: str | None = None


class Heat(StrEnum):
    """What does not belong in a message to a client, however true it feels."""

    INSULT = "insult"
    SARCASM = "sarcasm"
    THREAT = "threat"
    """Of harm: to tell everybody, to come round, to ruin them."""
    LEGAL_CLAIM = "legal_claim"
    """Courts, police, penalties: what may not hold, or not yet."""
    ULTIMATUM = "ultimatum"
    """By a time that nobody can keep."""
    SHOUTING = "shouting"
    """Capital letters, rows of exclamation marks."""


@dataclass(frozen=True, slots=True)
class Heated:
    """A piece of a draft, in the user's own words."""

    heat: Heat
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneReading:
    """An answer to "where are you?": one zone, or near misses to choose from, or neither."""

    zone: str | None = None
    """IANA name, or a fixed offset as `Etc/GMT-3` or `UTC+05:45` style key that zoneinfo knows."""
    suggestions: tuple[str, ...] = field(default=())
    """IANA names, likeliest first; at most five."""


class Says(StrEnum):
    """What words may say of a deal with a client, or of money that is awaited."""

    YES = "yes"
    """The client, in their own words, agrees to what was proposed, and says nothing else. A
    condition, a question or a figure makes it an answer that has to be read."""
    TOLD_YES = "told_yes"
    """The user tells that a client agrees, accepts or confirms."""
    YES_TO_FIGURES = "yes_to_figures"
    """The same of what has figures: "agreed to six instalments"."""
    CONFIRMS_DEAL = "confirms_deal"
    """A plan or a later date is named as what was confirmed or signed, and no payment."""
    CONFIRMED_DEAL = "confirmed_deal"
    """The same, told as done: "confirm it by e-mail" asks for a text."""
    NO = "no"
    """To a plan, a later date or an offer that is named, surely and without another figure; not to
    the debt."""
    NO_ALONE = "no_alone"
    """No and nothing else: to what was proposed, if anything was."""
    NOTHING_CAME = "nothing_came"
    """No money has come so far, and nothing else: "not yet"."""


class Answers(StrEnum):
    """What a short answer may say, and nothing else."""

    NONE = "none"
    """Nothing, or not now."""
    EVERYTHING = "everything"
    """All of the debts that are shown."""
    THIS_ONE = "this_one"
    """Only the debt that was named."""
    THE_REST = "the_rest"
    """All that is left of a sum."""
    OF_THE_REST = "of_the_rest"
    """The same beside other words, such as a day."""
    NEVER_MIND = "never_mind"
    """What was begun is not to be done."""


@dataclass(frozen=True, slots=True)
class CalledOff:
    """That a plan is to end, or an offer."""

    rest: str
    """The text without the words that say so: at most the client is left."""
    is_offer: bool


class Reader(Protocol):
    """Reads free text; `today` is the user's own day, on which the text was sent."""

    def warm(self) -> None:
        """Loads every language now rather than at the first message in it; takes a second or two
        and may run in a thread."""
        ...

    def read(
        self,
        text: str,
        locale: Locale,
        today: date,
        currency: str | None = None,
        known: Known = NOTHING_KNOWN,
    ) -> Reading:
        """What a whole message says. `currency` is the user's own: it orders 4/5 in English."""
        ...

    def read_reply(
        self, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> ReplyReading:
        """What a client answered, pasted or forwarded; it may be in another language than the
        user's."""
        ...

    def read_draft(self, text: str, locale: Locale) -> tuple[Heated, ...]:
        """What a user's own furious draft says that should be left out, in its order."""
        ...

    def read_amount(self, text: str, locale: Locale) -> AmountReading | None:
        """The answer to "how much?"; None if it holds no number."""
        ...

    def read_due(
        self,
        text: str,
        locale: Locale,
        today: date,
        currency: str | None = None,
        *,
        past: bool = False,
    ) -> date | None:
        """The answer to "when is it due?" or "when will they pay?"; None if it holds no date.

        `past`: the question was when it was due, paid or issued, so the day has come already.
        """
        ...

    def read_day(
        self,
        text: str,
        locale: Locale,
        today: date,
        currency: str | None = None,
        *,
        past: bool = False,
    ) -> DayReading | None:
        """The same, with the other day that the answer may mean."""
        ...

    def read_schedule(
        self, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> tuple[tuple[date, Decimal | None], ...]:
        """The answer to "on which days?", in one line or several, in the order of the days: None
        is the rest, or an equal part. Empty if it holds no day, or not one for each sum."""
        ...

    def read_count(self, text: str, locale: Locale) -> int | None:
        """The answer to "in how many parts?": "3", "in three", "3x"; None if it holds no number,
        or several."""
        ...

    def read_frequency(self, text: str, locale: Locale) -> Frequency | None:
        """The answer to "how often?"; None if it says none that a plan can have."""
        ...

    def read_currency(self, text: str, locale: Locale) -> str | None:
        """The answer to "which currency?": a code, symbol or word; None if unknown."""
        ...

    def read_zone(self, text: str, locale: Locale) -> ZoneReading:
        """A city in any of the bot's languages, an IANA name or a UTC offset."""
        ...

    def says(self, what: Says, text: str, locale: Locale, names: Iterable[str] = ()) -> bool:
        """Whether words say this of a deal, in any of the bot's languages, the user's first. The
        `names` of clients in it count for nothing, whatever words or figures they are made of."""
        ...

    def read_called_off(self, text: str, locale: Locale) -> CalledOff | None:
        """What the user wants to end, or says has ended: a plan, a later date, an offer."""
        ...

    def read_choice(self, text: str, locale: Locale, names: Iterable[str] = ()) -> int | None:
        """The place of the proposal that a client is told to have chosen, from 1, or -1 for the
        last; None if the text says none."""
        ...

    def read_terms(
        self, words: str, locales: Sequence[Locale], today: date, currency: str | None = None
    ) -> Reading | None:
        """The plan, later date or lower sum that a client's words name, written on that day, in the
        first of the `locales` in which they do."""
        ...

    def from_its_weekday(
        self, reading: Reading, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> Reading:
        """The reading of a text, in which a plan of "every Friday" begins with the next one."""
        ...

    def answers(self, what: Answers, text: str, locale: Locale) -> bool:
        """Whether a short answer says this, in any of the bot's languages, the user's first."""
        ...

    def read_percent(self, text: str, locale: Locale, *, alone: bool = False) -> Decimal | None:
        """The percentage that a text states: "15 % off", or in a word that is all of it: "half".
        `alone`: a number counts, too, only if there is nothing beside it."""
        ...

    def without_no(self, text: str, locale: Locale) -> str:
        """A correction without the word that it may begin with: "no, it's 1300"."""
        ...
