"""What is found in one message: numbers, sums, dates, and all other words as cues or not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cached_property

from bot.domain.locale import Locale
from bot.understanding.acts.phrases import Heard
from bot.understanding.dates.meanings import is_behind, is_today
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import CODES_THAT_ARE_WORDS
from bot.understanding.grammar.marks import Mark, marks, masked, quoted_spans
from bot.understanding.grammar.text import Sentence
from bot.understanding.grammars import Grammar
from bot.understanding.money.amounts import Amount, Candidates
from bot.understanding.money.shared_scales import with_parts
from bot.understanding.names.base_forms import base_form
from bot.understanding.several import Told

_TELLING = frozenset(Cue) - {Cue.NOISE, Cue.TO, Cue.FOR}
_CYRILLIC = re.compile("[а-я]")
_LETTERS = re.compile(r"[^\W\d_]+[-/]?")
_CODE_BEFORE, _CODE_BEHIND = re.compile(r"(?<!\w)([a-z]{3}) ?$"), re.compile(r" ?([a-z]{3})(?!\w)")
_LONGEST_CODE = 4
_CROWNS = frozenset({"DKK", "ISK", "NOK", "SEK"})
_JUST_CROWNS = re.compile(r"(?<![^\W\d])kr(?![^\W\d])")

_ROUND = re.compile(r"[1-9]\d*00")
_NAME = 2
"""Words of a name at most."""


class FoundMessage:
    """One message, cut into what each stretch of it is."""

    def __init__(
        self, grammar: Grammar, sentence: Sentence, today: date, currency: str | None
    ) -> None:
        self.grammar = grammar
        self.today = today
        self.own_currency = currency
        self.sentence = sentence
        self.folded = self.sentence.folded
        self._find()

    @cached_property
    def heard(self) -> Heard:
        """The text without its values, to be looked through for phrases."""
        return self.grammar.acts.heard(self.plain)

    @cached_property
    def _candidates(self) -> Candidates:
        return self.grammar.amounts.candidates(self.folded)

    def told(self) -> Told:
        """What was found, for cutting several invoices apart."""
        certain = [(amount.start, amount.end) for amount in self.numbers if not amount.bare]
        dated = [(item.day.start, item.day.end) for item in self.placed]
        return Told(
            self.sentence,
            self.masked,
            self.marks,
            self.capitals,
            self.numbers,
            self.placed,
            self.grammar.numbers.all(self.folded, certain, dated),
        )

    def speaks(self) -> bool:
        """Whether any word of the language was recognised."""
        return any(mark.kind in _TELLING for mark in self.marks) or any(
            _CYRILLIC.search(self.folded, item.day.start, item.day.end) for item in self.placed
        )

    def _other_numbers(
        self, number: tuple[int, int], certain: list[tuple[int, int]], dated: list[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        """ "INV-55 and INV-56": the numbers that begin with the same letters, which are no sums."""
        letters = _LETTERS.match(self.folded, *number)
        if letters is None:
            return []
        spans = self.grammar.numbers.all(self.folded, certain, dated)
        return [span for span in spans if self.folded.startswith(letters.group(), span[0])]

    def days_outside(self, taken: list[tuple[int, int]]) -> list[Placed]:
        """The dates of the text, but for those spans, whose words are no part of a date."""
        dates, folded = self.grammar.dates, self.folded
        numeric = dates.numeric(folded, taken)
        worded = dates.worded(folded, [*taken, *((day.start, day.end) for day in numeric)])
        days = sorted([*numeric, *worded], key=lambda day: day.start)
        return self.grammar.placing.placed(folded, days, self.capitals)

    def _sums(self, taken: list[tuple[int, int]]) -> list[Amount]:
        """The numbers that may be sums, outside what is taken."""
        found = self.grammar.amounts.outside(self.folded, self._candidates, taken)
        if self.own_currency in _CROWNS and self.grammar.locale is not Locale.DA:
            found = [self._in_own_crowns(amount) for amount in found]
        return [self._with_code(amount) if amount.bare else amount for amount in found]

    def _in_own_crowns(self, amount: Amount) -> Amount:
        """ "500 kr" is in the user's own crowns, but in Danish always in Danish ones."""
        is_of_any = _JUST_CROWNS.search(self.folded, amount.start, amount.end) is not None
        return replace(amount, currency=self.own_currency) if is_of_any else amount

    def _with_code(self, amount: Amount) -> Amount:
        """ "500 GEL": a code that is also a word, if its letters are capitals."""
        first = max(0, amount.start - _LONGEST_CODE)
        found = (
            _CODE_BEFORE.search(self.folded, first, amount.start),
            _CODE_BEHIND.match(self.folded, amount.end),
        )
        for code in filter(None, found):
            in_capitals = self.capitals[slice(*code.span(1))] == "XXX" and not self._is_shouted()
            terms = self.grammar.amounts.counts_time(self.folded, code.end(1))  # "TOP 30 hari"
            if in_capitals and code[1] in CODES_THAT_ARE_WORDS and not terms:
                start, end = min(amount.start, code.start()), max(amount.end, code.end())
                return replace(amount, start=start, end=end, currency=code[1].upper(), bare=False)
        return amount

    def _is_shouted(self) -> bool:
        return not any(letter.islower() for letter in self.sentence.text)

    def _find(self) -> None:
        """Numbers first, then sums that are certain, then dates, then bare numbers."""
        grammar, folded = self.grammar, self.folded
        self.capitals = self.sentence.capitals()
        name = grammar.sums.literal_name(folded)
        self.firms = [] if name else grammar.firms.spans(folded, self.capitals)
        names = [name] if name else [*self.firms, *grammar.roles.named.spans(folded)]
        likes = grammar.names_like_sums.spans(folded, self.capitals)
        quotes = [*quoted_spans(folded), *names, *likes]
        full_dates = [
            day
            for day in grammar.dates.numeric(folded, quotes)
            if day.meaning == "iso" or dict(day.slots).get("c")
        ]
        dated = [(day.start, day.end) for day in full_dates]
        sums = self._sums([*quotes, *dated])
        certain = [(amount.start, amount.end) for amount in sums if not amount.bare]
        numbered = grammar.numbers.find(folded, certain, dated)
        if numbered and self._is_sum_behind_client(*numbered, sums):
            numbered = None
        self.number = numbered[0] if numbered else None
        self.numbers_joined = False
        if numbered:
            whole = grammar.numbers.with_joined(folded, *numbered, [*certain, *dated])
            self.numbers_joined = whole != numbered[1]
            numbered = numbered[0], whole
        others = self._other_numbers(numbered[0], certain, dated) if numbered else []
        taken = [*quotes, *([numbered[1]] if numbered else []), *others]
        certain = [span for span in certain if not _overlaps(span, taken)]
        numeric = grammar.dates.numeric(folded, [*taken, *certain])
        worded = grammar.dates.worded(
            folded, [*taken, *certain, *((day.start, day.end) for day in numeric)]
        )
        days = sorted([*numeric, *worded], key=lambda day: day.start)
        self.placed = [
            grammar.placing.with_hour(folded, item)
            for item in grammar.placing.placed(folded, days, self.capitals)
            if not grammar.roles.is_length_of_work(folded, item)
        ]
        dates = [(item.day.start, item.day.end) for item in self.placed]
        no_sums = [(day.start, day.end) for day in worded if day.meaning == "day_of_month"]
        amounts = self._sums([*taken, *dates, *no_sums])
        self.stated = [
            amount for amount in amounts if not grammar.sums.numbers_company(folded, amount)
        ]
        prices = grammar.sums.unit_prices.spans(folded, amounts)
        amounts = [
            amount for amount in amounts if not _overlaps((amount.start, amount.end), prices)
        ]
        amounts = with_parts(folded, amounts, grammar.language)
        self.numbers = amounts
        self.amounts = grammar.sums.candidates(folded, self.capitals, amounts)
        alone = grammar.sums.unit_prices.alone
        self.priced = [] if self.amounts else alone(folded, amounts)
        """Prices of one unit where no whole sum is stated."""
        spans: dict[tuple[int, int], str] = dict.fromkeys(prices, "Z")
        for amount in self.amounts:
            spans[grammar.sums.opened(folded, amount), amount.end] = "A"
        for item in self.placed:
            spans[
                grammar.intents.after_verb(
                    folded,
                    item.start,
                    item.day.start,
                    behind=item.role != "past_due" and is_behind(item.day),
                ),
                item.day.end,
            ] = "T"
        spans |= dict.fromkeys(names, "C")
        if numbered:
            spans[numbered[1]] = "I"
        self.masked = masked(folded, spans)
        self.plain = masked(
            folded,
            dict.fromkeys([*prices, *names], "C")
            | {(amount.start, amount.end): "A" for amount in self.amounts}
            | {
                (item.day.start, item.day.end): "T"
                for item in self.placed
                if not is_today(item.day)
            }
            | ({numbered[1]: "I"} if numbered else {}),
        )
        self.opening = opening = grammar.intents.opening(self.masked)
        spoken = dict.fromkeys([*self.priced, *([opening] if opening else [])], "Z")
        asked = masked(self.masked, spoken) if spoken else self.masked
        self.marks: list[Mark] = grammar.intents.settled(
            self.masked, marks(asked, grammar.language, self.capitals)
        )

    def _is_sum_behind_client(
        self, number: tuple[int, int], whole: tuple[int, int], sums: list[Amount]
    ) -> bool:
        """ "Вере счёт 4000": of a bill to somebody in the dative a round number is the sum, where
        no other is told."""
        if _ROUND.fullmatch(self.folded, *number) is None or not whole[0]:
            return False
        paper = self.folded[whole[0] : number[0]].strip()
        whom = self.sentence.original(0, whole[0]).strip()
        if not (paper.isalpha() and whom.replace(" ", "").isalpha()) or len(whom.split()) > _NAME:
            return False
        others = any(not _overlaps((amount.start, amount.end), [whole]) for amount in sums)
        return not others and base_form(whom, self.grammar.locale, oblique=True) != whom


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in others)
