"""What a message puts right, by what is found in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.acts.heard import Act
from bot.understanding.dates.meanings import Moment, is_behind, resolve
from bot.understanding.grammar.marks import marks, masked
from bot.understanding.grammar.vocabulary import Cue
from bot.understanding.money.amounts import Amount
from bot.understanding.money.shared_scales import with_shared_scale
from bot.understanding.parts import overlaps
from bot.understanding.withheld import WithheldMessage

_LATELY = timedelta(days=31)
_DAYS_OF_MONTH = frozenset({"day_of_month", "day_month"})


class CorrectingMessage(WithheldMessage):
    """One message, read for what it puts right."""

    def corrected(self, act: Act) -> Reading:
        """A correction: the right values alone, each in the place of what it corrects."""
        wrong = [act.wrong] if act.wrong else []
        dropped = [*wrong, *(phrase.span for phrase in act.phrases)]
        gone = any(
            is_behind(item.day)
            and (item.role != "issued" or overlaps((item.day.start, item.day.end), wrong))
            for item in self.placed
        )
        gone = gone or (bool(wrong) and self._pays_on_days_gone())
        self.placed = [
            replace(item, role="due")
            if item.role == "past_due" and any(start <= item.start < end for start, end in dropped)
            else item
            for item in self.placed
            if not overlaps((item.day.start, item.day.end), dropped)
        ]
        stated = [a for a in self.amounts if overlaps((a.start, a.end), wrong)]
        unit = stated[0].currency if stated else None  # "It is 75, not 57 euros"
        self.amounts = with_shared_scale(self.folded, self.amounts, stated)
        self.amounts = [
            amount for amount in self.amounts if not overlaps((amount.start, amount.end), wrong)
        ] or [
            amount
            for amount in sum(
                self.grammar.sums.proper(self.folded, self.capitals, self.numbers), list[Amount]()
            )
            if not overlaps((amount.start, amount.end), wrong)
        ]
        said: dict[tuple[int, int], str] = {phrase.span: "Z" for phrase in act.phrases}
        said |= dict.fromkeys(wrong, "Z")
        said |= {(item.start, item.end): "A" for item in self.amounts if not item.bare}
        self.masked = masked(self.masked, said)
        self.marks = self.grammar.intents.settled(
            self.masked, marks(self.masked, self.grammar.language, self.capitals)
        )
        kinds = {mark.kind for mark in self.marks}
        role = (
            Intent.PROMISE
            if Cue.PROMISED in kinds
            else Intent.PAYMENT
            if gone or kinds & {Cue.PAID, Cue.RECEIVED}
            else Intent.INVOICE
        )
        chosen, _ = self._sum(role)
        currency = chosen.currency or unit if chosen else None
        currency = currency or self._right_currency(wrong)
        month_first = self.grammar.locale is Locale.EN and (currency or self.own_currency) == "USD"
        moment = Moment(self.today, month_first=month_first)
        folded = masked(self.folded, said)
        dated = self.grammar.roles.dated(folded, role, self.placed, moment)
        work = self.grammar.parties.put_right(
            self.sentence, self.marks, contrasted=bool(wrong) and chosen is None and not self.placed
        )
        told = [
            replace(mark, kind=Cue.NOISE)
            if work and overlaps((mark.start, mark.end), [work])
            else mark
            for mark in self.marks
        ]
        named = self.grammar.clients.find(self.sentence, told, act.phrases)
        client, surface = self._names(named, oblique=True)
        return replace(
            act.stated,
            client=client,
            client_surface=surface,
            amount=chosen.value if chosen else None,
            currency=currency,
            due=dated.due,
            issued=dated.issued,
            paid_on=dated.paid_on,
            promised_on=dated.promised_on,
            terms_days=dated.terms_days,
            day_or=self.grammar.roles.other_day(folded, role, self.placed, moment, dated),
            number=self._written(self.number),
            what_for=self._written(work),
            what_for_said=self._written(work),
        )

    def _pays_on_days_gone(self) -> bool:
        """ "Ilham pays on the 7th, not the 9th", on the 12th, in a language without tenses."""
        past = Moment(self.today, past=True)
        days = [
            resolve(item.day, past) if item.day.meaning in _DAYS_OF_MONTH else None
            for item in self.placed
        ]
        lately = all(day is not None and self.today - day <= _LATELY for day in days)
        said = (self.folded[item.start : item.day.start] for item in self.placed)
        return lately and any(map(self.grammar.intents.ends_with_pay, said))

    def _right_currency(self, wrong: list[tuple[int, int]]) -> str | None:
        """Of a correction without a sum, or with a bare one, the only currency that it names:
        "euros, not dollars"."""
        if any(amount.currency for amount in self.stated) or (self.stated and not wrong):
            return None
        amounts = self.grammar.amounts
        said = [*wrong, self.number] if self.number else wrong  # "ZL-041" names no zlotys
        code = amounts.currency(masked(self.folded, dict.fromkeys(said, "Z")))
        if code is None or code in self.sentence.text:
            return code
        is_chat = amounts.is_word(code) and code.lower() in self.folded.split()  # Danish "nok"
        return None if is_chat else code
