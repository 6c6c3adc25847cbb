"""Payment plans and discounts: what they say, beyond the client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from bot.application.ports.understanding import Frequency, Intent
from bot.understanding.dates.days import named_month
from bot.understanding.dates.meanings import Moment, is_behind, resolve
from bot.understanding.dates.roles import Placed
from bot.understanding.grammar.deal_cues import DealCue
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, NUMBER, WORD, Mark
from bot.understanding.grammar.vocabulary import Cue, any_phrase, words_of
from bot.understanding.money.amounts import Amount

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Deal:
    """A plan or a discount; what the text does not say is None."""

    intent: Intent
    words: tuple[tuple[Span, str], ...]
    """The words of the deal, which name nobody, and the kind of mark that each comes to."""
    amount: Decimal | None = None
    """Of one instalment, or what is taken off."""
    currency: str | None = None
    """Of the amount or of the down payment."""
    down_payment: Decimal | None = None
    installments: int | None = None
    frequency: Frequency | None = None
    first_date: date | None = None
    percent: Decimal | None = None
    until: date | None = None


class DealGrammar:
    """Reads the deals of one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self.numbers = {
            language.fold(word): value
            for word, value in {**words.numbers, **words.deal_counts}.items()
            if 1 < value <= _MOST_INSTALMENTS
        }
        units = " ".join(words.units.values()).replace("_", " ")
        counted = literal_alternation(language.folded_words([*words.counted, *words_of(units)]))
        self.counted = re.compile(rf"[ -]?(?:{counted})(?!\w)")
        self._beside_names = language.folded_words([*words.titles, *words.company_words])
        self.months = {
            word: month
            for word, entries in language.entries.items()
            if entries[0].letter in "ML" and isinstance(month := entries[0].value, int)
        }
        worded = literal_alternation(self.numbers)
        count = rf"(?:N++|\d{{1,3}}(?![\d.,]*\d)|(?:{worded})(?!\w))"
        percent = "|".join(re.escape(language.fold(word)) for word in words.deals[DealCue.PERCENT])
        weekdays = language.folded_words([*words.weekdays, *words.short_weekdays])
        slots = {
            "sum": "(?:A++|N++)",
            "n": count,
            "percent": "P++",
            "weekday": f"(?:{literal_alternation(weekdays)})",
        }
        self.worded = re.compile(rf"(?<!\w)(?:{worded})(?!\w)")
        self.count = re.compile(rf"(?<![^\WA-Z]){count}")
        self.percent = re.compile(rf"(?<!\w)(?:\d+(?:[.,]\d+)?|{worded}) ?(?:{percent})(?!\w)")
        self.rules: dict[DealCue, re.Pattern[str]] = {
            cue: re.compile(
                rf"(?:(?<![^\WA-Z])|(?=\W))(?:{any_phrase(phrases, language.fold, slots)})"
                r"(?![^\WA-Z])"
            )
            for cue, phrases in words.deals.items()
            if cue is not DealCue.PERCENT
        }

    def read(
        self,
        folded: str,
        amounts: Sequence[Amount],
        placed: Sequence[Placed],
        moment: Moment,
        found: Sequence[Mark],
    ) -> Deal | None:
        """The deal that a message is about, if any.

        `amounts` are all numbers outside dates, prices of a unit included; `found` its marks.
        """
        text = _Text(self, folded, amounts, placed, moment, found)
        if not text.may_be_a_deal():
            return None
        return text.discount() or text.plan()

    def client(
        self, folded: str, found: Sequence[Mark], deal: Deal, capitals: str
    ) -> tuple[Span | None, bool]:
        """Where the client's name stands, and whether it may be in another case.

        `found` are the marks of the message; `capitals` has an `X` for each of its capital letters.
        """
        settled = [_of_deal(mark, deal) for mark in found]
        written = any(letter.islower() for letter in capitals)
        best: tuple[int, Span, bool] | None = None
        for run, before, after in _runs(settled):
            capital = written and any(capitals[mark.start] == "X" for mark in run)
            subject = after in _SUBJECT_OF
            told = before in _OBJECT_OF
            if not (capital or subject or told) or len(run) > _WORDS_OF_NAME:
                continue
            weight = 4 * capital + 2 * subject + told
            if best is None or weight > best[0]:
                named = self._trimmed(folded, run, capitals) if capital else run
                best = weight, (named[0].start, named[-1].end), not subject
        return (best[1], best[2]) if best else (None, False)

    def _trimmed(self, folded: str, run: list[Mark], capitals: str) -> list[Mark]:
        """A name without words in small letters around it, but with its title and legal form."""

        def belongs(mark: Mark) -> bool:
            return (
                capitals[mark.start] == "X" or folded[mark.start : mark.end] in self._beside_names
            )

        kept = [index for index, mark in enumerate(run) if belongs(mark)]
        return run[kept[0] : kept[-1] + 1]


class _Text:
    """One message being read for a deal."""

    def __init__(
        self,
        grammar: DealGrammar,
        folded: str,
        amounts: Sequence[Amount],
        placed: Sequence[Placed],
        moment: Moment,
        found: Sequence[Mark],
    ) -> None:
        self.grammar = grammar
        self.folded = folded
        self.moment = moment
        self.found = found
        self.percents = [match.span() for match in grammar.percent.finditer(folded)]
        self.placed = placed
        self.sums = [
            item
            for item in [*amounts, *self._worded(amounts)]
            if not _overlaps(_span(item), self.percents)
            and not (item.bare and grammar.counted.match(folded, item.end))
        ]
        letters = list(folded)
        for amount in amounts:
            if _overlaps(_span(amount), self.percents):
                continue
            letter = "N" if amount.bare else "A"
            letters[amount.start : amount.end] = letter * (amount.end - amount.start)
        for start, end in self.percents:
            letters[start:end] = "P" * (end - start)
        self.shape = "".join(letters)
        self.matches: dict[DealCue, list[Span]] = {}

    def _worded(self, amounts: Sequence[Amount]) -> list[Amount]:
        """Small numbers in words, which are sums only where a word beside them says so."""
        taken = [*map(_span, amounts), *map(_day, self.placed)]
        found = [
            (match.span(), match.group()) for match in self.grammar.worded.finditer(self.folded)
        ]
        return [
            Amount(*span, Decimal(self.grammar.numbers[word]), None, bare=True)
            for span, word in found
            if self.grammar.numbers[word] >= _SMALLEST_IN_WORDS and not _overlaps(span, taken)
        ]

    def cued(self, cue: DealCue) -> list[Span]:
        """Where the phrases of a table stand."""
        if cue not in self.matches:
            self.matches[cue] = [
                match.span() for match in self.grammar.rules[cue].finditer(self.shape)
            ]
        return self.matches[cue]

    def may_be_a_deal(self) -> bool:
        """Whether any word of a deal is there, in the user's own words, and nothing is asked."""
        speaks = any(self.cued(cue) for cue in (DealCue.DISCOUNT, *_OF_PLAN))
        later = len(self.placed) + len(self.cued(DealCue.LATER))
        if not speaks and (later < 2 or not self.sums):
            return False
        asks = self.folded.rstrip(" !.)").endswith("?")
        return not asks and not self.cued(DealCue.CLIENT_SPEAKS) and not self._came()

    def _came(self) -> bool:
        """Whether money is said to have come: not if it can or will, or on a condition."""
        repeated = bool(self._often()) or len(self.placed) > 1
        planned = [
            span
            for span in self.cued(DealCue.PAYS)
            if repeated or not any(span == (mark.start, mark.end) for mark in self.found)
        ]
        conditions = self.cued(DealCue.CONDITION)
        return any(
            mark.kind in _CAME
            and not any(start <= mark.start < end for start, end in planned)
            and not _overlaps((mark.start, mark.end), self.cued(DealCue.DISCOUNT))
            and not any(start <= mark.start for start, _ in conditions)
            for mark in self.found
        )

    def discount(self) -> Deal | None:
        """What the user offers to take off."""
        stated = self.cued(DealCue.DISCOUNT)
        if not stated or self.cued(DealCue.ASKS):
            return None
        offered = bool(self.cued(DealCue.OFFERS) or self.cued(DealCue.CONDITION))
        debt = {mark.kind for mark in self.found} & (_DEBT | {Cue.INVOICE, NUMBER})
        within = [item for item in self.sums if _overlaps(_span(item), stated)]
        if not offered and (debt or not (within or self.percents)):
            return None
        percent = self._percent()
        beside = [
            item for item in self.sums if any(self._near(_span(item), span) for span in stated)
        ]
        off = None if percent is not None else next(iter([*within, *beside]), None)
        return Deal(
            intent=Intent.DISCOUNT,
            words=self._words(_OF_DISCOUNT),
            amount=off.value if off else None,
            currency=off.currency if off else None,
            percent=percent,
            until=self._until(),
        )

    def _percent(self) -> Decimal | None:
        if not self.percents:
            return None
        stated = self.folded[slice(*self.percents[0])]
        digits = re.match(r"\d+(?:[.,]\d+)?", stated)
        if digits is not None:
            return Decimal(digits.group().replace(",", "."))
        word = self.grammar.count.match(stated)
        return Decimal(self.grammar.numbers[word.group()]) if word else None

    def _until(self) -> date | None:
        """The last day of an offer: periods end (D8)."""
        days = [
            item
            for item in self.placed
            if item.role not in _NOT_AHEAD and not _overlaps(_day(item), self.percents)
        ]
        resolved = [day for item in days if (day := resolve(item.day, self.moment))]
        return resolved[-1] if resolved else None

    def plan(self) -> Deal | None:
        """Payment by instalments."""
        often = self._often()
        counts = [
            span
            for span in self.cued(DealCue.COUNT)
            if not any(_within(span, one) for one in often)
        ]
        often = {
            span: frequency
            for span, frequency in often.items()
            if not any(span[0] == count[0] for count in counts)
        }
        down = self._down()
        each = self._instalment(often, counts, down)
        if each is not None and down is None:
            down = self._first_of_two(each)
        dated = self._dated_sums(often)
        frequency = often[min(often)] if often else None
        if not self._is_plan(often, counts, down, each, dated=dated is not None):
            return None
        if each is None and dated and len({(item.value, item.currency) for item in dated}) == 1:
            each = dated[0]
        return Deal(
            intent=Intent.PLAN,
            words=self._words(_OF_PLAN_AND_AROUND),
            amount=each.value if each else None,
            currency=next((item.currency for item in (each, down) if item and item.currency), None),
            down_payment=down.value if down else None,
            installments=self._installments(counts, frequency),
            frequency=frequency,
            first_date=self._first_date(often),
        )

    def _is_plan(
        self,
        often: dict[Span, Frequency],
        counts: Sequence[Span],
        down: Amount | None,
        each: Amount | None,
        *,
        dated: bool,
    ) -> bool:
        kinds = {mark.kind for mark in self.found}
        strong = bool(self.cued(DealCue.PLAN))
        pays = bool(self.cued(DealCue.PAYS))
        rest = bool(self.cued(DealCue.REST))
        split = any(
            self._touches(one, other) for one in self.cued(DealCue.SPLIT) for other in counts
        )
        counted = bool(counts) and (pays or each is not None or bool(often) or split or rest)
        if self.cued(DealCue.RECURRING) and not (strong or counts):
            return False
        if kinds & _DEBT:
            return (strong and bool(counts or often or each or pays)) or (
                pays and (counted or (each is not None and bool(often)))
            )
        if strong or counted or dated:
            return True
        if down is not None and (often or (rest and self.placed)):
            return True
        if not often or NUMBER in kinds or Cue.INVOICE in kinds:
            return False
        return pays or (each is not None and not self._for_work())

    def _for_work(self) -> bool:
        """ "Acme 500 a month for hosting": a price, since the work is named."""
        return any(
            mark.kind in (Cue.FOR, Cue.FOR_AFTER, Cue.DID, Cue.WORK_LABEL)
            and not _overlaps((mark.start, mark.end), self._taken(_OF_PLAN_AND_AROUND))
            for mark in self.found
        )

    def _often(self) -> dict[Span, Frequency]:
        """How often instalments come, by where the text says so; longer phrases count."""
        found: dict[Span, Frequency] = {}
        spans = [(span, cue) for cue in _FREQUENCIES for span in self.cued(cue)]
        for span, cue in sorted(spans, key=lambda item: item[0][0] - item[0][1]):
            if not _overlaps(span, found):
                found[span] = _FREQUENCIES[cue]
        return found

    def _down(self) -> Amount | None:
        """What is paid first, by itself."""
        for item in self.sums:
            after = any(
                start >= item.end and _SPACE.fullmatch(self.folded[item.end : start])
                for start, _ in self.cued(DealCue.DOWN_AFTER)
            )
            before = any(
                end <= item.start and _SPACE.fullmatch(self.folded[end : item.start])
                for _, end in self.cued(DealCue.DOWN_BEFORE)
            )
            if after or before:
                return item
        return None

    def _instalment(
        self, often: dict[Span, Frequency], counts: Sequence[Span], down: Amount | None
    ) -> Amount | None:
        """The sum of one instalment, if it is said to be that."""
        counting = [*often, *self.cued(DealCue.FOR_WEEKS), *self.cued(DealCue.FOR_MONTHS)]
        sums = [
            item
            for item in self.sums
            if item is not down
            and not self._is_count(item, counts)
            and not _overlaps(_span(item), counting)
            and not self._is_total(item, counts)
        ]
        for item in sums:
            if any(self._touches(span, _span(item)) for span in self.cued(DealCue.EACH_BEFORE)):
                return item
            if any(self._touches(_span(item), span) for span in self.cued(DealCue.EACH_AFTER)):
                return item
            if any(
                self._touches(span, _span(item)) or self._touches(_span(item), span)
                for span in counts
            ):
                return item
        near = [
            (self._distance(_span(item), span), item)
            for item in sums
            for span in often
            if self._near(_span(item), span)
        ]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _is_count(self, item: Amount, counts: Sequence[Span]) -> bool:
        return item.bare and _overlaps(_span(item), counts)

    def _is_total(self, item: Amount, counts: Sequence[Span]) -> bool:
        """The whole sum that is split, or that is owed."""
        lasting = [span for cue in _LASTING for span in self.cued(cue)]
        parts = [*counts, *self.cued(DealCue.PLAN), *lasting]
        splits = [
            split
            for split in self.cued(DealCue.SPLIT)
            if split[0] >= item.end and _GAP.fullmatch(self.folded[item.end : split[0]])
        ]
        if any(
            self._touches(split, span) or split[0] == span[0] for split in splits for span in parts
        ):
            return True
        if any(self._touches(span, _span(item)) for span in self.cued(DealCue.SPLITTING)):
            return True
        before = [mark for mark in self.found if mark.end <= item.start and mark.kind != Cue.NOISE]
        return bool(before) and before[-1].kind in _DEBT

    def _first_of_two(self, each: Amount) -> Amount | None:
        """ "500, then 200 a month": the sum before, if nothing else is said of it."""
        before = [
            item
            for item in self.sums
            if item.end <= each.start
            and not item.bare | _overlaps(_span(item), self.cued(DealCue.COUNT))
            and not self._is_total(item, [])
        ]
        if len(before) != 1:
            return None
        between = (before[0].end, each.start)
        then = any(
            between[0] <= start and end <= between[1] for start, end in self.cued(DealCue.THEN)
        )
        return before[0] if then else None

    def _installments(self, counts: Sequence[Span], frequency: Frequency | None) -> int | None:
        """Their number, stated or by how long they go on."""
        if counts:
            return self._number(counts[0])
        lasting = (
            (DealCue.FOR_MONTHS, Frequency.MONTHLY, 0),
            (DealCue.FOR_HALF_A_YEAR, Frequency.MONTHLY, 6),
            (DealCue.FOR_A_YEAR, Frequency.MONTHLY, 12),
            (DealCue.FOR_WEEKS, Frequency.WEEKLY, 0),
        )
        for cue, unit, number in lasting:
            if frequency is unit and self.cued(cue):
                return number or self._number(self.cued(cue)[0])
        return None

    def _number(self, span: Span) -> int | None:
        """The count in a phrase."""
        start, end = span
        for match in self.grammar.count.finditer(self.shape, start, end):
            stated = self.folded[match.start() : match.end()]
            number = int(stated) if stated.isdigit() else self.grammar.numbers.get(stated)
            if number is not None and 1 < number <= _MOST_INSTALMENTS:
                return number
        return None

    def _first_date(self, often: dict[Span, Frequency]) -> date | None:
        """The day of the first instalment, behind a word that says "from"."""
        for item in self.placed:
            if _overlaps(_day(item), often):
                continue
            if not any(
                item.start <= end <= item.day.end
                or (end <= item.start and _SPACE.fullmatch(self.folded[end : item.start]))
                for _, end in self.cued(DealCue.STARTS)
            ):
                continue
            day = item.day
            if not _overlaps(_day(item), self.cued(DealCue.AT_THE_END)):
                day = replace(day, meaning=_STARTING.get(day.meaning, day.meaning))
            return resolve(day, self.moment)
        return self._first_month()

    def _first_month(self) -> date | None:
        """ "From May": its first day."""
        for _, end in self.cued(DealCue.STARTS):
            word = _WORD.match(self.folded, end)
            month = self.grammar.months.get(word.group(1)) if word else None
            if month is not None:
                return named_month(month, 1, self.moment.today, past=False)
        return None

    def _dated_sums(self, often: dict[Span, Frequency]) -> list[Amount] | None:
        """The sums of "200 on Friday and 200 the week after", or None where it is not that."""
        if any(mark.kind in _DEBT | {Cue.INVOICE, NUMBER} for mark in self.found):
            return None
        days = [
            _day(item)
            for item in self.placed
            if item.role not in _NOT_AHEAD
            and not is_behind(item.day)
            and not _overlaps(_day(item), often)
        ]
        days += [span for span in self.cued(DealCue.LATER) if not _overlaps(span, days)]
        sums = {_span(item): item for item in self.sums}
        rests = [span for span in self.cued(DealCue.REST) if not _overlaps(span, sums)]
        shares = [*sums, *rests]
        if len(days) < 2 or len(days) != len(shares) or len(shares) < 2 or not sums:
            return None
        order = sorted([(span, "day") for span in days] + [(span, "share") for span in shares])
        for (one, kind), (other, next_kind) in pairwise(order):
            between = self.folded[one[1] : other[0]]
            if kind == next_kind or len(between.split()) > _WORDS_BETWEEN or "." in between[:-1]:
                return None
        return list(sums.values())

    def _words(self, cues: Sequence[DealCue]) -> tuple[tuple[Span, str], ...]:
        kinds = {DealCue.PAYS: Cue.PROMISED, DealCue.OFFERS: Cue.TO}
        words = [(span, kinds.get(cue, Cue.NOISE)) for cue in cues for span in self.cued(cue)]
        return (*words, *((span, Cue.NOISE) for span in [*self.percents, *map(_span, self.sums)]))

    def _taken(self, cues: Sequence[DealCue]) -> list[Span]:
        return [span for cue in cues for span in self.cued(cue)]

    def _touches(self, one: Span, other: Span) -> bool:
        """Whether nothing but a space stands between two spans, in this order."""
        return one[1] <= other[0] and _SPACE.fullmatch(self.folded[one[1] : other[0]]) is not None

    def _distance(self, one: Span, other: Span) -> tuple[int, bool]:
        before = one[1] <= other[0]
        return (other[0] - one[1] if before else one[0] - other[1]), not before

    def _near(self, one: Span, other: Span) -> bool:
        """Whether a few words at most, and no other sum, stand between two spans."""
        first, second = sorted((one, other))
        between = self.shape[first[1] : second[0]]
        return (
            len(between.split()) <= _WORDS_BETWEEN
            and _BREAKS.search(between) is None
            and "A" not in between
        )


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


def _of_deal(mark: Mark, deal: Deal) -> Mark:
    """A mark as it is in a deal: its own words are no names, and "for" is whom it is for."""
    if mark.kind in (AMOUNT, DATE, BREAK, NUMBER):
        return mark
    for (start, end), kind in deal.words:
        if start <= mark.start and mark.end <= end:
            return replace(mark, kind=kind)
    if mark.kind in (Cue.FOR, Cue.TO):
        return replace(mark, kind=Cue.TO)
    return mark


def _span(amount: Amount) -> Span:
    return amount.start, amount.end


def _day(item: Placed) -> Span:
    return item.day.start, item.day.end


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in others)


_FREQUENCIES = {
    DealCue.BIWEEKLY: Frequency.BIWEEKLY,
    DealCue.WEEKLY: Frequency.WEEKLY,
    DealCue.MONTHLY: Frequency.MONTHLY,
}
_LASTING = (
    DealCue.FOR_WEEKS,
    DealCue.FOR_MONTHS,
    DealCue.FOR_HALF_A_YEAR,
    DealCue.FOR_A_YEAR,
)
_OF_PLAN = (DealCue.PLAN, DealCue.COUNT, *_FREQUENCIES, DealCue.DOWN_AFTER, DealCue.DOWN_BEFORE)
_OF_PLAN_AND_AROUND = (
    DealCue.PAYS,
    DealCue.OFFERS,
    *_OF_PLAN,
    *_LASTING,
    DealCue.EACH_BEFORE,
    DealCue.EACH_AFTER,
    DealCue.SPLITTING,
    DealCue.THEN,
    DealCue.REST,
    DealCue.STARTS,
    DealCue.LATER,
    DealCue.SMALL,
)
_OF_DISCOUNT = (
    DealCue.PAYS,
    DealCue.OFFERS,
    DealCue.DISCOUNT,
    DealCue.CONDITION,
    DealCue.SMALL,
)
_DEBT = frozenset({Cue.OWES, Cue.UNPAID, Cue.SENT, Cue.LATE})
_CAME = frozenset({Cue.PAID, Cue.RECEIVED})
_SUBJECT_OF = frozenset({Cue.PROMISED, Cue.OWES})
_OBJECT_OF = frozenset({Cue.TO, Cue.CLIENT_LABEL})
_WORDS_OF_NAME = 6
_NOT_AHEAD = frozenset({"issued", "past_due", "overdue"})
_STARTING = {
    "named_month_end": "named_month_start",
    "month_within": "named_month_start",
    "next_month_end": "next_month_start",
    "next_week_end": "next_week_start",
}
"""A period that instalments begin in begins on its first day."""
_MOST_INSTALMENTS = 240
_SMALLEST_IN_WORDS = 10
_WORDS_BETWEEN = 3
_WORD = re.compile(r"[ :]{0,2}([^\W\d]+)")
_SPACE = re.compile(r"[ ,:]{0,2}")
_GAP = re.compile(r"[ ,]{0,2}(?:\w+ )?")
_BREAKS = re.compile(r"[.;!?\n]")
