"""What a client says they can't do, which is no promise, whatever day it names."""

from __future__ import annotations

from dataclasses import replace

from bot.application.ports.understanding import Intent, Reading, Reason
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import NUMBER, WORD
from bot.understanding.grammar.text import Sentence
from bot.understanding.message.parts import overlaps
from bot.understanding.message.told_deals import MessageDeals

_NOT = "n't"
_TELLS = frozenset({Intent.PAYMENT, Intent.INVOICE})
_BILLED = frozenset({Cue.OWES, Cue.SENT})

Span = tuple[int, int]


class WithheldMessage(MessageDeals):
    """One message, read for money that will not come."""

    def withheld(self, intent: Intent) -> Reading | None:
        """The client's answer that they can't pay, in the place of a promise or of a debt without
        a sum; the days on which they can't are dropped from the message. Where a promise has some
        other "not" in it, or is one of anything but money, only that there was an answer."""
        if intent not in (Intent.PROMISE, Intent.INVOICE, Intent.CLIENT_REPLY):
            return None
        refused = self.refused()
        if not refused:
            if intent is Intent.PROMISE and self._is_elsewhere():
                self.placed = []
                return Reading(intent=Intent.CLIENT_REPLY)
            denies = intent is Intent.PROMISE and self._denies()
            return Reading(intent=Intent.CLIENT_REPLY) if denies else None
        others = [item for item in self.placed if not _is_within(item.day.start, refused)]
        if intent is Intent.INVOICE and (len(others) == len(self.placed) or self._is_billed()):
            return None
        pays = any(not _is_within(start, refused) for start, _ in self.payments())
        self.placed = others if pays or intent is Intent.CLIENT_REPLY else []
        if others and pays:
            return None
        return Reading(intent=Intent.CLIENT_REPLY, reason=Reason.MONEY)

    def as_given(self, reading: Reading, written: Sentence) -> Reading:
        """A payment that went the other way: the message begins with its verb, and right behind
        stands whom it was done for ("Скинул Иванову 2000"). It is a discount if the verb may be of
        one, and else nothing of the books'."""
        if reading.intent is Intent.PAYMENT and self._pays_out(reading):
            return Reading(intent=Intent.OTHER, client=reading.client)
        told = reading.intent is Intent.PROMISE or (reading.intent in _TELLS and self.amounts)
        if told and self._pays_another():
            return Reading(intent=Intent.OTHER)
        said = [mark for mark in self.marks if mark.kind != Cue.NOISE]
        surface = reading.client_surface
        if reading.intent is not Intent.PAYMENT or surface is None or not said:
            return reading
        behind = written.original(said[0].end, len(written.folded)).lstrip()
        if said[0].kind != Cue.PAID or not behind.startswith(surface):
            return reading
        given = Reading(
            intent=Intent.OTHER, client=reading.client, client_surface=reading.client_surface
        )
        if reading.amount is None or not self.lets_off():
            return given
        return replace(
            given, intent=Intent.DISCOUNT, amount=reading.amount, currency=reading.currency
        )

    def _pays_out(self, reading: Reading) -> bool:
        """ "Paid Bob 200", "transferred 200 to Bob": what the user paid, by a verb of theirs."""
        named = self.grammar.paid_out.whom(self.masked)
        kinds = {mark.kind for mark in self.marks}
        if named is None or not reading.client or {NUMBER, Cue.INVOICE} & kinds:
            return False
        return self.sentence.original(named, len(self.folded)).startswith(reading.client)

    def _pays_another(self) -> bool:
        """ "Jo paid Sam 60", "Jo paid 60 to Sam", neither of whom is the user."""
        paid_out = self.grammar.paid_out
        return paid_out.goes_to_another(self.masked, self.sentence.original(0, len(self.folded)))

    def is_only_unpaid(self) -> bool:
        """Whether it tells that nothing has come, and of no sum, number or day."""
        kinds = {mark.kind for mark in self.marks}
        return Cue.UNPAID in kinds and not (self._is_billed() or self.placed)

    def _is_billed(self) -> bool:
        kinds = {mark.kind for mark in self.marks}
        return bool(self.amounts) or self.number is not None or not kinds.isdisjoint(_BILLED)

    def _is_elsewhere(self) -> bool:
        """ "Is away until Monday", "will call on Friday": a day on which nothing is paid."""
        if self.amounts or self.grammar.elsewhere.search(self.masked) is None:
            return False
        return self.grammar.of_paying.search(self.folded) is None

    def _denies(self) -> bool:
        """Whether there is a "not", part of no date, where it is told that money comes or when;
        what is not paid counts behind the words for what is."""
        payments = self.payments()
        days = [(item.day.start, item.day.end) for item in self.placed]
        clauses = self.grammar.acts.clauses(self.plain)
        told = [span for span in clauses if overlaps(span, [*days, *payments])]
        marks = [mark for mark in self.marks if _is_within(mark.start, told)]
        words = (self.folded[mark.start : mark.end] for mark in marks if mark.kind == WORD)
        if any(word in self.grammar.negations or word.endswith(_NOT) for word in words):
            return True
        last = max((start for start, _ in payments), default=0)
        return any(mark.kind == Cue.UNPAID and mark.start >= last for mark in marks)


def _is_within(at: int, spans: list[Span]) -> bool:
    return any(start <= at < end for start, end in spans)
