"""What a message puts right, by what is found in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.acts.heard import Act
from bot.understanding.dates.meanings import Day, Moment, is_behind, resolve
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import marks, masked
from bot.understanding.message.parts import overlaps
from bot.understanding.message.withheld import WithheldMessage
from bot.understanding.money.amounts import Amount
from bot.understanding.money.shared_scales import with_shared_scale

_CAME = frozenset({Cue.PAID, Cue.RECEIVED})
_LATELY = timedelta(days=31)
_DAYS_OF_MONTH = frozenset({"day_of_month", "day_month"})
_DAY_SLOTS = "NO"
_LAST_DAY = 31
_CASE_OF_NUMBER = re.compile(r"(\d{1,2})-?[^\W\d_]{2}")
"""A number with a case ending, which is a day by its look: Estonian "20-lt"."""
_DAY_ALONE = re.compile(r"\D*(?:[12]?\d|3[01])\.\D*")


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
        wrong_days = [
            item for item in self.placed if overlaps((item.day.start, item.day.end), dropped)
        ]
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
            amount
            for amount in self.amounts
            if not overlaps((amount.start, amount.end), [*wrong, *self._days()])
        ] or [
            amount
            for amount in sum(
                self.grammar.sums.proper(self.folded, self.capitals, self.numbers), list[Amount]()
            )
            if not overlaps((amount.start, amount.end), [*wrong, *self._days()])
        ]
        self._take_bare_day(wrong_days, stated, wrong)
        self._take_sum_for_day(wrong_days)
        right = [(amount.start, amount.end) for amount in self.amounts]
        others = [n for n in self.numbers if not overlaps((n.start, n.end), [*wrong, *right])]
        self.numbers = [*others, *self.amounts]
        said: dict[tuple[int, int], str] = {phrase.span: "Z" for phrase in act.phrases}
        said |= dict.fromkeys(wrong, "Z")
        days = [(item.day.start, item.day.end) for item in wrong_days]
        told = [phrase.span for phrase in act.phrases if overlaps(phrase.span, days)]
        inside = [m.kind for m in self.marks if overlaps((m.start, m.end), told)]
        gone = gone or not _CAME.isdisjoint(inside)  # "I said it came Monday but it was Sunday"
        promises = any(
            mark.kind == Cue.PROMISED and not overlaps((mark.start, mark.end), told)
            for mark in self.marks
        )
        said |= {(item.start, item.end): "A" for item in self.amounts if not item.bare}
        self.masked = masked(self.masked, said)
        self.marks = self.grammar.intents.settled(
            self.masked, marks(self.masked, self.grammar.language, self.capitals)
        )
        kinds = {mark.kind for mark in self.marks}
        role = (
            Intent.PROMISE
            if promises or Cue.PROMISED in kinds
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
        marked = [
            replace(mark, kind=Cue.NOISE)
            if work and overlaps((mark.start, mark.end), [work])
            else mark
            for mark in self.marks
        ]
        named = self.grammar.clients.find(self.sentence, marked, act.phrases)
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

    def _days(self) -> list[tuple[int, int]]:
        return [(item.day.start, item.day.end) for item in self.placed]

    def _take_bare_day(
        self,
        wrong_days: list[Placed],
        wrong_sums: list[Amount],
        wrong: list[tuple[int, int]],
    ) -> None:
        """ "Not the 16th but 18", "due on 18, not 16": the only number is a day like the wrong
        one."""
        if len(self.amounts) != 1 or not _may_be_day(self.amounts[0]):
            return
        number = self.amounts[0]
        left = [item for item in self.placed if not self._is_left(item, number)]
        wrong_days += [item for item in self.placed if item not in left]
        if left:
            return
        if wrong_days:
            said = wrong_days[-1]
        elif self._are_days(wrong_sums, wrong) and (
            not wrong_sums or self._is_due(number)  # "16. asemel hoopis 18."
        ):
            said = Placed(Day(0, 0, "day_of_month", (("N", 0),)), number.start, "due")
        else:
            return
        self.amounts, self.placed = [], []
        days = [part for part, _ in said.day.slots if part in _DAY_SLOTS]
        if said.day.meaning in _DAYS_OF_MONTH and len(days) == 1:
            slots = tuple(
                (part, int(number.value) if part in days else value)
                for part, value in said.day.slots
            )
            day = replace(said.day, start=number.start, end=number.end, slots=slots)
            self.placed = [replace(said, day=day, start=number.start)]

    def _take_sum_for_day(self, wrong_days: list[Placed]) -> None:
        """Estonian "muuda summat 20-lt 25-le": behind the word for a sum they are no days."""
        days = [item.day for item in (*wrong_days, *self.placed)]
        if self.amounts or len(days) != 2 or not self.placed:
            return
        values = [_CASE_OF_NUMBER.fullmatch(self.folded, day.start, day.end) for day in days]
        wrong, right = (
            Amount(day.start, day.end, Decimal(value[1]), None, bare=True) if value else None
            for day, value in zip(days, values, strict=True)
        )
        if wrong and right and self.grammar.sums.is_total(self.folded, wrong):
            self.amounts, self.placed = [right], []

    def _are_days(self, sums: list[Amount], wrong: list[tuple[int, int]]) -> bool:
        """Whether what was wrong may be days: bare numbers, or "16." that was read as no sum."""
        if sums:
            return all(map(_may_be_day, sums))
        return any(_DAY_ALONE.fullmatch(self.folded, *span) for span in wrong)

    def _is_left(self, item: Placed, number: Amount) -> bool:
        """ "From the 16th to 18": whether a day is the one that is changed."""
        if item.day.end > number.start or item.day.meaning not in _DAYS_OF_MONTH:
            return False
        cue = self.folded[item.start : item.day.end].split()
        language = self.grammar.language
        return not language.folded_words(language.vocabulary.acts.from_this).isdisjoint(cue)

    def _is_due(self, number: Amount) -> bool:
        """Whether it is told before a number when something is due."""
        return any(end <= number.start for _, end in self.grammar.acts.due_words(self.heard))

    def sets_against(self, act: Act) -> bool:
        """Whether a correction names a wrong sum or day, and no words alone."""
        told = self.masked[slice(*act.wrong)] if act.wrong else ""
        return any(letter.isupper() or letter.isdigit() for letter in told)

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


def _may_be_day(amount: Amount) -> bool:
    """Whether a bare number may be a day of the month."""
    return amount.bare and 1 <= amount.value <= _LAST_DAY and amount.value % 1 == 0
