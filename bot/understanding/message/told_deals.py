"""The deal that a message tells of: a plan, a discount, a settlement, a deferral."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from bot.application.ports.understanding import Intent, Reading, Reason
from bot.domain.locale import Locale
from bot.understanding.dates.meanings import Moment, resolve
from bot.understanding.dates.placing import Placed
from bot.understanding.dates.roles import says_due
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.deal import Deal
from bot.understanding.deals.deferrals import given_first
from bot.understanding.deals.message import DealMessage
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import marks
from bot.understanding.message.parts import MessageParts

_OF_AGREEING = {
    Intent.CORRECTION: (
        DealCue.AGREED,
        DealCue.EXTENSION,
        DealCue.GRANTS,
        DealCue.NEW_DAY,
        DealCue.PROPOSES,
        DealCue.QUITS,
        DealCue.SETTLES,
    ),
    Intent.CLIENT_REPLY: (
        DealCue.SETTLES,
        DealCue.GRANTS,
        DealCue.DEFERRED,
        DealCue.EXTENSION,
        DealCue.PROPOSES,
        DealCue.QUITS,
    ),
}
"""The words without which these acts are not outweighed."""
_SUMS = frozenset({Intent.INVOICE, Intent.CORRECTION, Intent.DISCOUNT})
"""What the sum of an invoice is told as, when it changes."""


class MessageDeals(MessageParts):
    """One message, read for deals and for answers in the talk of one."""

    def agreed(self) -> Reading | None:
        """A settlement or a deferral, if the message tells of one."""
        deal = self.grammar.deals.agreed(self._deal_text)
        return None if deal is None else self._of_deal(deal)

    def asked_for(self) -> Reading | None:
        """The time that the client asks for, with the day that it asks to pay on."""
        deal = self.grammar.deals.asked(self._deal_text)
        if deal is None:
            return None
        told = replace(self._of_deal(deal), reason=Reason.MONEY, promised_on=deal.first_date)
        return replace(told, first_date=None)

    def lets_off(self) -> bool:
        """Whether a message begins with a verb of letting a sum off."""
        found = self._deal_text.cued(DealCue.LETS_OFF)
        return any(not self.folded[:start].strip() for start, _ in found)

    def begins_giving(self) -> bool:
        """ "Give Acme two more weeks": no wish to be shown something, whatever it begins with."""
        return bool(given_first(self._deal_text)) or self._begins_offering()

    def _begins_offering(self) -> bool:
        """ "Tell Acme that 900 is enough if they pay on Monday": a sum to settle for, and no text
        alone."""
        cued = self._deal_text.cued
        begins = any(not self.folded[:start].strip() for start, _ in cued(DealCue.OFFERS))
        return begins and bool(cued(DealCue.ACCEPTS) and cued(DealCue.CONDITION))

    def outweighs(self, agreed: Reading, intent: Intent) -> bool:
        """Whether what was agreed is what the message is for, and not only what it puts right or
        what the client answered."""
        ahead = agreed.until is not None and agreed.until >= self.today
        if intent is Intent.CORRECTION and not ahead and self._deal_text.is_right_price():
            return False
        cued = self._deal_text.cued
        if any(cued(cue) for cue in _OF_AGREEING[intent]) if intent in _OF_AGREEING else True:
            return True
        is_put_off = bool(cued(DealCue.DEFERRED)) and not cued(DealCue.SPLIT)
        return intent is Intent.CORRECTION and (agreed.until is not None or is_put_off)

    @cached_property
    def _deal_text(self) -> DealMessage:
        grammar = self.grammar
        currencies = {amount.currency for amount in self.stated} - {None} or {self.own_currency}
        month_first = grammar.locale is Locale.EN and currencies == {"USD"}
        moment = Moment(self.today, month_first=month_first)
        return grammar.deals.message(
            self.folded, self.stated, self.placed, moment, self.marks, self.days_outside
        )

    def has_been(self, item: Placed) -> bool:
        """ "Cash from Acme, 225, on 4 November": a day gone by, with only "on" before it."""
        if item.role != "due" or says_due(self.folded, item) or self.is_until(item):
            return False
        day = resolve(item.day, Moment(self.today))
        return day is not None and day <= self.today

    def is_until(self, item: Placed) -> bool:
        return any(start == item.start for start, _ in self._deal_text.cued(DealCue.UNTIL))

    def deal(self) -> Reading | None:
        """A payment plan or an offered discount, if the message is about one."""
        told = self.grammar.deals.read(self._deal_text)
        if told is None or (
            told.intent is Intent.DISCOUNT
            and not told.percent
            and self.grammar.paid_out.takes_from(self.masked)
        ):
            return None
        return self._of_deal(told)

    def _of_deal(self, deal: Deal) -> Reading:
        grammar, text = self.grammar, self._deal_text
        of_all, of_both = text.cued(DealCue.ALL_DEBTS), text.cued(DealCue.BOTH_DEBTS)
        covered = [(span, Cue.NOISE) for span in (*of_all, *of_both)]
        deal = replace(deal, words=(*deal.words, *covered))
        named, oblique = grammar.deals.client(self.folded, self.marks, deal, self.capitals)
        if named is None and self.opening:  # "Lükka Annika tähtaeg reedeni"
            told = marks(self.masked, grammar.language, self.capitals)
            named, oblique = grammar.deals.client(self.folded, told, deal, self.capitals)
        named = grammar.parties.with_opener(self.sentence, named)
        client, surface = self._names(named, oblique=oblique)
        return Reading(
            intent=deal.intent,
            client=client,
            client_surface=surface,
            amount=deal.amount,
            currency=deal.currency,
            down_payment=deal.down_payment,
            installments=deal.installments,
            frequency=deal.frequency,
            first_date=deal.first_date,
            first_recurs=deal.first_recurs,
            last_date=deal.last_date,
            dates=deal.dates or None,
            to_pay=deal.to_pay,
            percent=deal.percent,
            until=deal.until,
            everything=deal.intent is Intent.PLAN and bool(of_all),
            both=deal.intent is Intent.PLAN and bool(of_both),
            agreed=deal.agreed,
        )

    def with_new_sum(self, reading: Reading) -> Reading:
        """The reading, with whether its sum may be one that takes the place of another."""
        if reading.amount is None and reading.to_pay is None:
            return reading
        is_sum = reading.intent in _SUMS
        if not is_sum and not (
            reading.intent is Intent.PAYMENT and self._deal_text.cued(DealCue.NEW_SUM)
        ):
            return reading
        if reading.intent is Intent.CORRECTION and len(self._deal_text.sums) > 1:
            return reading  # "900, not 1,200" says which sum was wrong.
        cued = self._deal_text.cued
        agreed = cued(DealCue.NEW_SUM) or (cued(DealCue.AGREED) and cued(DealCue.SUM_IS))
        is_bare = reading.due in (None, self.today) and not (reading.what_for or reading.number)
        owed_now = is_bare and reading.intent is Intent.INVOICE and cued(DealCue.OWED_NOW)
        if not (agreed or owed_now):
            return reading
        return replace(reading, agreed_sum=bool(agreed), owed_now=bool(owed_now))

    def schedule(self) -> tuple[tuple[date, Decimal | None], ...]:
        """The text as an answer to "on which days?"."""
        return self.grammar.deals.listed(self._deal_text)

    def row(self, before: date | None) -> tuple[date, Decimal | None] | None:
        """The text as one row of such an answer, behind the day of the row before."""
        return self.grammar.deals.row(self._deal_text, before)


def is_told(plan: Reading, today: date) -> bool:
    """Whether no other kind of message says as much: when it begins or ends, of a rest, or of a
    part now and another on a day; of a discount, how much is taken off and until when."""
    if plan.intent is Intent.DISCOUNT and plan.until is not None:
        return True
    if plan.dates and len(plan.dates) > 1 and plan.dates[0][0] == today:
        return True
    ends = plan.last_date is not None or any(amount is None for _, amount in plan.dates or ())
    begins = plan.first_date is not None and plan.amount is not None
    return ends or (begins and plan.frequency is not None)
