"""Payment plans and discounts of one language, and the client that they are for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.application.ports.understanding import Frequency
from bot.understanding.dates.meanings import Moment
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.answers import count_of, frequency_of
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.deal import Deal, Row, Schedule, Span
from bot.understanding.deals.deferrals import DeferralReading
from bot.understanding.deals.discounts import DiscountReading
from bot.understanding.deals.message import DaysOutside, DealMessage, Shape
from bot.understanding.deals.plans import PlanReading
from bot.understanding.deals.rules import DealRules
from bot.understanding.deals.schedules import OwnDates
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, NUMBER, WORD, Mark
from bot.understanding.money.amounts import Amount
from bot.understanding.names.wordlists import WordKind, word_lists


class DealGrammar:
    """Reads the deals of one language."""

    def __init__(self, language: Language) -> None:
        self._rules = DealRules(language)
        self._lists = word_lists(language)

    def message(
        self,
        folded: str,
        amounts: Sequence[Amount],
        placed: Sequence[Placed],
        moment: Moment,
        found: Sequence[Mark],
        days_outside: DaysOutside,
    ) -> DealMessage:
        """A message to be read for deals.

        `amounts` are all numbers outside dates, prices of a unit included; `found` its marks;
        `days_outside` finds its dates anew, but for some of its words.
        """
        return DealMessage(self._rules, folded, amounts, placed, moment, found, days_outside)

    @staticmethod
    def read(text: DealMessage) -> Deal | None:
        """The plan or discount that a message is about, if any."""
        if not text.may_be_a_deal():
            return None
        return DiscountReading(text).read() or PlanReading(text).read()

    @staticmethod
    def agreed(text: DealMessage) -> Deal | None:
        """A settlement or a deferral, whatever else its words may ask for."""
        if not text.may_be_agreed():
            return None
        return DiscountReading(text).settled() or DeferralReading(text).read()

    @staticmethod
    def asked(text: DealMessage) -> Deal | None:
        """Time to pay that the client asks for: no promise, and nothing agreed."""
        return DeferralReading(text).asked() if text.may_be_asked() else None

    @staticmethod
    def listed(text: DealMessage) -> Schedule:
        """The days of an answer to "on which days?", each with its sum."""
        return OwnDates(text).listed()

    @staticmethod
    def row(text: DealMessage, before: date | None) -> Row | None:
        """One row of such an answer, behind the day of the row before."""
        return OwnDates(text).row(before)

    def count(self, folded: str) -> int | None:
        """The answer to "in how many parts?"."""
        return count_of(folded, self._rules)

    def frequency(self, folded: str) -> Frequency | None:
        """The answer to "how often?"."""
        return frequency_of(folded, self._rules)

    def rest(self, folded: str, start: int) -> int:
        """Where a text speaks of the rest of the money, behind `start`; its end if nowhere."""
        found = Shape(folded, self._rules.index).spans(self._rules.cues[DealCue.REST], start)
        return found[0][0] if found else len(folded)

    def client(
        self, folded: str, found: Sequence[Mark], deal: Deal, capitals: str
    ) -> tuple[Span | None, bool]:
        """Where the client's name stands, and whether it may be in another case.

        `found` are the marks of the message; `capitals` has an `X` for each of its capital letters.
        """
        written = any(letter.islower() for letter in capitals)
        settled = [
            mark
            if (
                written
                and (_ends_name(found[at - 1 : at], mark, capitals) or _joins(found, at, capitals))
            )
            or self._is_initial(folded, found, at)
            else _of_deal(mark, deal, written and _is_written_as_name(mark, capitals))
            for at, mark in enumerate(found)
        ]
        settled = self._with_partner(folded, found, settled)
        best: tuple[int, Span, bool] | None = None
        for words, before, after in _runs(settled):
            run = self._without_verb(folded, words, capitals)
            if not run:
                continue
            begins = run[0].start - 1 in {
                end for (_, end), kind in deal.words if kind == DealCue.STARTS
            }
            if begins and folded[run[0].start : run[0].end] in self._rules.months:
                continue  # "From April": the first month, and nobody of that name
            capital = written and any(capitals[mark.start] == "X" for mark in run)
            subject = after in _SUBJECT_OF
            told = before in _OBJECT_OF
            known = self._lists.kind(folded[run[0].start : run[0].end]) in _KNOWN
            titled = self._lists.titled([folded[mark.start : mark.end] for mark in run])
            known = known or titled > 0 or self._opens(folded, run)
            if not (capital or subject or told or known) or len(run) > _WORDS_OF_NAME:
                continue
            weight = 4 * capital + 2 * subject + told + known
            if best is None or weight > best[0]:
                named = self._trimmed(folded, run, capitals) if capital else run[: titled or None]
                best = weight, (named[0].start, named[-1].end), not subject
        return (best[1], best[2]) if best else (None, False)

    def _with_partner(self, folded: str, found: Sequence[Mark], settled: list[Mark]) -> list[Mark]:
        """The marks with "с" told of a client in "договорился с кравцовым", though it is small."""
        if not any(mark.kind == Cue.TO for mark in found):
            return settled
        agreed = Shape(folded, self._rules.index).spans(self._rules.cues[DealCue.AGREED])
        ends = {end for _, end in agreed}
        return [
            mark
            if mark.kind == Cue.TO and mark.start - 1 in ends and self._may_name(folded, behind)
            else own
            for mark, own, behind in zip(found, settled, [*settled[1:], None], strict=True)
        ]

    def _may_name(self, folded: str, mark: Mark | None) -> bool:
        if mark is None or mark.kind != WORD:
            return False
        return self._lists.kind(folded[mark.start : mark.end]) in _MAY_NAME

    def _is_initial(self, folded: str, found: Sequence[Mark], at: int) -> bool:
        """Of a surname, behind a given name: "катя с."."""
        if not 0 < at < len(found) - 1 or found[at].end - found[at].start > 1:
            return False
        before, stop = found[at - 1], found[at + 1]
        dotted = stop.kind == WORD and folded[stop.start : stop.end] == "."
        return dotted and self._lists.kind(folded[before.start : before.end]) is WordKind.NAME

    def _opens(self, folded: str, run: list[Mark]) -> bool:
        """Whether a message opens with a word of no list, or of which the last is a company:
        "пирсу скинь 10 %", "tsirguliina rahvamaja jagas"."""
        if run[0].start:
            return False
        last = self._lists.kind(folded[run[-1].start : run[-1].end])
        return last is WordKind.COMPANY or (len(run) == 1 and last is WordKind.UNKNOWN)

    def _without_verb(self, folded: str, run: list[Mark], capitals: str) -> list[Mark]:
        """ "Tulin talle vastu", "lasin heinole alla": a run without the verb that opens it all."""
        if run[0].start or self._lists.kind(folded[run[0].start : run[0].end]) not in _VERBS:
            return run
        behind = run[1:]
        kept = not behind or capitals[behind[0].start] != "X"
        named = behind and self._lists.kind(folded[behind[0].start : behind[0].end]) in _KNOWN
        return behind if kept or named else run

    def _trimmed(self, folded: str, run: list[Mark], capitals: str) -> list[Mark]:
        """A name without words in small letters around it, but with its title and legal form."""

        def belongs(index: int, mark: Mark) -> bool:
            if index and folded[mark.start : mark.end].isdigit():
                before = folded[run[index - 1].start : run[index - 1].end]
                opens = folded[run[0].start : run[0].end]
                return WordKind.COMPANY in (self._lists.kind(before), self._lists.kind(opens))
            return (
                capitals[mark.start] == "X"
                or folded[mark.start] in '«".'
                or folded[mark.start : mark.end] in self._rules.beside_names
            )

        kept = [index for index, mark in enumerate(run) if belongs(index, mark)]
        return run[kept[0] : kept[-1] + 1]


def _runs(found: Sequence[Mark]) -> Iterator[tuple[list[Mark], str, str]]:
    """Runs of words with the kinds of the marks before and after them, noise left out."""
    index = 0
    while index < len(found):
        if found[index].kind != WORD:
            index += 1
            continue
        first = index
        while index < len(found) and found[index].kind == WORD:
            index += 1
        before = (mark.kind for mark in reversed(found[:first]) if mark.kind != Cue.NOISE)
        after = (mark.kind for mark in found[index:] if mark.kind != Cue.NOISE)
        yield list(found[first:index]), next(before, ""), next(after, "")


def _is_written_as_name(mark: Mark, capitals: str) -> bool:
    """With a capital, but not in capitals: "EUR"."""
    letters = capitals[mark.start : mark.start + 2]
    return mark.kind == WORD and letters.startswith("X") and letters != "XX"


def _ends_name(before: Sequence[Mark], mark: Mark, capitals: str) -> bool:
    """A word with a capital right behind another: "Foto Kita", whatever it means elsewhere."""
    if (
        not before
        or before[0].end != mark.start - 1
        or capitals[mark.start + 1 : mark.start + 2] == "X"
    ):
        return False
    if "'" in capitals[mark.start : mark.end]:
        return False  # "Anna I'll"
    return all(word.kind == WORD and capitals[word.start] == "X" for word in (*before, mark))


def _joins(found: Sequence[Mark], at: int, capitals: str) -> bool:
    """Whether a small word stands between two with a capital: "Anna and Ben"."""
    beside = found[max(0, at - 1) : at + 2 : 2]
    return (
        len(beside) == 2
        and found[at].kind == WORD
        and all(mark.kind == WORD and capitals[mark.start] == "X" for mark in beside)
    )


def _of_deal(mark: Mark, deal: Deal, named: bool) -> Mark:
    """A mark as it is in a deal: its own words are no names, and "for" is whom it is for.

    `named`: a word with a capital, which is a name within such words: "split Bob's bill in 4".
    """
    if mark.kind in (AMOUNT, DATE, BREAK, NUMBER):
        return mark
    for (start, end), kind in deal.words:
        if start <= mark.start and mark.end <= end and not (named and start < mark.start):
            return replace(mark, kind=kind)
    if mark.kind in (Cue.FOR, Cue.TO):
        return replace(mark, kind=Cue.TO)
    return mark


_SUBJECT_OF = frozenset({Cue.PROMISED, Cue.OWES})
_KNOWN = frozenset({WordKind.NAME, WordKind.COMPANY})
_MAY_NAME = _KNOWN | {WordKind.SURNAME, WordKind.UNKNOWN}
_VERBS = frozenset({WordKind.VERB, WordKind.ORDINARY})
_OBJECT_OF = frozenset({Cue.TO, Cue.CLIENT_LABEL})
_WORDS_OF_NAME = 6
