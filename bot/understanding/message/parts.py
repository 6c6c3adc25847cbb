"""The parts of one message that a reading is put together from: sum, client, work."""

from __future__ import annotations

import re
from dataclasses import replace
from string import ascii_lowercase

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.dates.meanings import Moment
from bot.understanding.dates.roles import PERIODS
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, WORD, Mark, masked
from bot.understanding.message.found import FoundMessage
from bot.understanding.money.amounts import Amount
from bot.understanding.names import base_forms
from bot.understanding.names.pieces import capital

_GENITIVE_ENDS = {Locale.DA: "s'", Locale.ET: "aeiou", Locale.EN: ascii_lowercase}
_ENDED = re.compile(r"'s(?!\w)|\W*$")
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_ENDS_FIRM = re.compile(r"(?<=[a-z] )X{2,} [a-z]")
"""The legal form of a firm that is also a word of a phrase: "Nordvik AS paid"."""
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST_BEFORE = 40
_DUE = frozenset({"due", "past_due", "overdue"})
_CAME = frozenset({Cue.PAID, Cue.RECEIVED})
_COMES = frozenset({Cue.PROMISED, Cue.WILL_PAY})
_STILL_TO_COME = frozenset({Cue.EXPECTED, Cue.PROMISED, Cue.UNPAID})


class MessageParts(FoundMessage):
    """One message, of which each part can be told as it is written or in its base form."""

    def _sum(self, intent: Intent) -> tuple[Amount | None, bool]:
        """The sum, if it is plainly one number; whether some other part of the debt is meant."""
        sums = self.grammar.sums
        amounts, numbers = self.amounts, self.numbers
        if intent is Intent.PAYMENT:
            numbers = sums.came(self.folded, numbers)
            amounts = [amount for amount in sums.came(self.folded, amounts) if amount in numbers]
            if self.amounts and not amounts:  # "1500 came, a thousand is left"
                amounts = sums.candidates(self.folded, self.capitals, numbers)
            amounts = [amount for amount in amounts if not self._is_excepted(amount)]
        chosen = sums.chosen(self.folded, amounts)
        if chosen is not None and not sums.is_whole(self.folded, chosen):
            chosen = None
        if intent not in (Intent.PAYMENT, Intent.PROMISE):
            if chosen is not None and self._is_reckoned(chosen):
                chosen = None
            return chosen, False
        if chosen is not None and intent is Intent.PAYMENT and self._paid_part_of(chosen):
            return None, True
        if chosen is not None and not sums.is_plain(self.folded, numbers, chosen):
            chosen = None
        if chosen is not None:
            return chosen, False
        others = masked(self.folded, dict.fromkeys(self._in_full(), "Z"))  # "the last part"
        told = self.amounts or any(not amount.bare for amount in self.stated)  # "2 x $100"
        return None, bool(told) or sums.says_partly(others)

    def _is_excepted(self, amount: Amount) -> bool:
        """ "Paid all but the last 50": what is still open."""
        first = max(0, amount.start - _LONGEST_BEFORE)
        return self.grammar.excepted.search(self.folded, first, amount.start) is not None

    def _is_reckoned(self, amount: Amount) -> bool:
        return self.grammar.reckoned_sums.is_one(self.folded, self.numbers, amount)

    def _paid_part_of(self, amount: Amount) -> bool:
        """ "Sal, fence, 350, paid half already": the sum before a comma is all of the debt."""
        if any(mark.kind in _CAME and mark.end <= amount.start for mark in self.marks):
            return False
        behind = [mark for mark in self.marks if mark.start >= amount.end]
        at = next((at for at, mark in enumerate(behind) if mark.kind == Cue.PAID), 0)
        breaks = [mark.end for mark in behind[:at] if mark.kind == BREAK]
        return bool(breaks) and self.grammar.sums.says_partly(self.folded[breaks[-1] :])

    def _came_as(self, amount: Amount) -> bool:
        """ "Tom paid 500, write off the rest": the sum is of what has come."""
        told = [mark for mark in self.marks if mark.end <= amount.start]
        kinds = [mark.kind for mark in told]
        last = max((at for at, kind in enumerate(kinds) if kind in _CAME), default=None)
        return last is not None and BREAK not in kinds[last:]

    def refused(self) -> list[tuple[int, int]]:
        """The clauses in which somebody can't."""
        acts = self.grammar.acts
        refusals = acts.refusals(self.heard)
        return [span for span in acts.clauses(self.plain) if overlaps(span, refusals)]

    def payments(self) -> list[tuple[int, int]]:
        """Where it is told that money comes, and not only that something was said."""
        said = self.grammar.acts.hearsay(self.heard)
        told = [(mark.start, mark.end) for mark in self.marks if mark.kind in _COMES]
        return [
            span
            for span in told
            if not any(start <= span[0] and span[1] <= end for start, end in said)
        ]

    def _with_period(self, work: tuple[int, int] | None, moment: Moment) -> tuple[int, int] | None:
        """The work with the month or week behind it that it was done in."""
        words = self.folded[slice(*work)].split() if work else []
        if work is None or self.grammar.relatives.issuperset(words):
            return None  # "Mother Kate, 50": who she is, and no work.
        if self.sentence.original(*work) in self.grammar.kin:
            return None  # "Peetri pere, 50"
        if words[-1] in self.grammar.months and any(
            work[0] == amount.start for amount in self.numbers
        ):
            return None  # "Acme: 800 from January and 950 from February"
        work = self._behind_kin(work)
        if self.folded[slice(*work)] in self.grammar.edges:
            return None  # "Sandra ema peab"
        behind = self.grammar.month_behind.match(self.folded, work[1])
        if behind and not any(item.start < behind.end() <= item.day.end for item in self.placed):
            return work[0], behind.end()
        for item in self.placed:
            between = self.folded[work[1] : item.day.start].split()  # "For", of a quarter alone
            near = not between or (len(between) == 1 and item.day.meaning == "named_quarter_end")
            follows = work[1] <= item.day.start and near and item.day.meaning in PERIODS
            if follows and (
                self.grammar.roles.is_of_work(self.folded, item, moment)
                or (not item.role and any(other.role in _DUE for other in self.placed))
            ):
                return work[0], item.day.end
        return work

    def _behind_kin(self, work: tuple[int, int]) -> tuple[int, int]:
        """The work without the word for whose it is, and the verb: "Katre emal on tundide"."""
        words = [match.span() for match in re.finditer(r"\S+", self.folded[slice(*work)])]
        first = self.sentence.original(work[0], work[0] + words[0][1])
        if first not in self.grammar.kin or len(words) == 1:
            return work
        at = 1
        while (
            at + 1 < len(words) and self.folded[work[0] :][slice(*words[at])] in self.grammar.edges
        ):
            at += 1
        return work[0] + words[at][0], work[1]

    def _in_full(self) -> list[tuple[int, int]]:
        """Where it is said that all is paid, but for what is still to be: "will pay the rest"."""
        later = [mark.start for mark in self.marks if mark.kind in _STILL_TO_COME]
        later.append(self._rest())
        spans = self.grammar.intents.in_full(self.folded)
        if spans and self.grammar.excepting.search(self.folded, spans[0][0]):
            return []  # "In full except for the VAT"
        return [
            span
            for span in spans
            if not any(start <= span[0] for start in later)
            and not self._is_of_part(span[0])
            and not _ENDS_FIRM.match(self.capitals, span[0])
        ]

    def _is_of_part(self, start: int) -> bool:
        """ "Half of it is paid": what says that all is paid, in a clause about a part."""
        ends = [mark.end for mark in self.marks if mark.kind == BREAK and mark.end <= start]
        return self.grammar.sums.says_partly(self.folded[max(ends, default=0) : start])

    def _rest(self) -> int:
        """Where the words about a payment end: before "the rest", unless that has come too."""
        came = [mark for mark in self.marks if mark.kind in (Cue.PAID, Cue.RECEIVED)]
        sums = [mark for mark in self.marks if mark.kind == AMOUNT]
        if not came or not sums:
            return len(self.folded)
        rest = self.grammar.deals.rest(self.folded, max(came[0].end, sums[0].end))
        return rest if came[-1].start < rest else len(self.folded)

    def _told(self, *, untold: list[tuple[int, int]]) -> list[Mark]:
        """The marks, without the words that only say that a payment settles everything or when it
        was made, and those that ask the bot to write it down."""
        return [
            replace(mark, kind=Cue.NOISE)
            if mark.kind in (WORD, Cue.FOR)
            and any(a <= mark.start and mark.end <= b for a, b in untold)
            else mark
            for mark in self.marks
            if not self.opening or not overlaps((mark.start, mark.end), [self.opening])
        ]

    def _names(
        self, span: tuple[int, int] | None, *, oblique: bool
    ) -> tuple[str | None, str | None]:
        """The base form of a name and, where it differs, the form in the text."""
        span = self._whole_name(span)
        if span and self._is_month(span):
            return None, None
        if (
            span
            and (saint := self.grammar.saint.match(self.folded, span[0]))
            and saint.end() - span[1] in (0, 2)
        ):
            return self._written(saint.span()), None
        number = next((a for a in self.numbers if span and a.start == span[1] + 1), None)
        if span and number and self._ends_company(number):
            span = span[0], number.end  # "Studio 54"
        if span and (name := self._behind_class(span)):
            return name, None
        span = self._without_relation(span)
        surface = self._written(span)
        if surface is None or span is None or self.folded[slice(*span)] in self.grammar.class_words:
            return None, None
        classed = self.grammar.class_before.name(surface)
        if classed is not None:
            return classed, surface
        kin = _NEXT_WORD.match(self.folded, span[1])
        ends = _GENITIVE_ENDS.get(self.grammar.locale, "")
        if kin and surface[-1] in ends and self._written(kin.span(1)) in self.grammar.kin:
            whole = self._written((span[0], kin.end())) or surface
            behind = self.folded[kin.end() :]
            base = base_forms.base_form(whole, self.grammar.locale, oblique=True, behind=behind)
            return base, whole if whole != base else None
        if sum(surface.count(quote) for quote in '"«»') == 1:
            surface = surface.strip('"«»')
        before = self.folded[: span[0]]
        base = base_forms.base_form(
            surface,
            self.grammar.locale,
            oblique=oblique,
            before=before,
            behind=self.folded[span[1] :],
            first_names=self.grammar.first_names,
        )
        return base or None, surface if surface != base else None

    def _is_month(self, span: tuple[int, int]) -> bool:
        """ "1,200 for August, 900 for September": months that were worked in, and nobody."""
        word = self.folded[slice(*span)]
        if word not in self.grammar.months:
            return False
        if self.folded[: span[0]].rstrip(" ").rpartition(" ")[2] not in self.grammar.of_or_from:
            return False
        others = self.grammar.months.intersection(_LETTERS.findall(self.folded)) - {word}
        small = not capital(self.sentence.original(*span))
        return bool(others) or (small and word not in self.grammar.first_names)

    def _whole_name(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        """ "Пекарня Хлеб да соль": all of a firm's name that the span is a part of."""
        firm = next((firm for firm in self.firms if span and overlaps(span, [firm])), None)
        return (min(firm[0], span[0]), max(firm[1], span[1])) if firm and span else span

    def _ends_company(self, number: Amount) -> bool:
        """ "Studio 54's debt", "Show me Studio 54": a number in the name of a company."""
        named = self.grammar.sums.numbers_company(self.folded, number)
        return named and _ENDED.match(self.folded, number.end) is not None

    def _without_relation(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        """The name alone in "mother Kate"; whose mother she is does not matter."""
        if span is None or not self.grammar.relations:
            return span
        words = [match.span() for match in re.finditer(r"\S+", self.folded[slice(*span)])]
        names = [(span[0] + start, span[0] + end) for start, end in words]
        for at in range(len(names) - 2, -1, -1):
            word, name = (self._written(place) or "" for place in names[at : at + 2])
            is_kin = at == 0 or word in self.grammar.kin
            if self.folded[slice(*names[at])] not in self.grammar.relations or not is_kin:
                continue
            given = name.lower() in self.grammar.first_names
            opens = names[at][0] == 0 and at + 2 == len(names)
            if given or (capital(name) and (opens or not capital(word))):
                return names[at + 1][0], span[1]
        return span

    def _behind_class(self, span: tuple[int, int]) -> str | None:
        """The name in "firm Acme": as it stands, since the word before it has the case."""
        surface = self._written(span) or ""
        name = surface.partition(" ")[2]
        word = self.folded[span[0] :].partition(" ")[0]
        if word not in self.grammar.class_words or not capital(name):
            return None
        begins = span[0] == 0 and surface != base_forms.base_form(
            surface, self.grammar.locale, oblique=True
        )
        return name if begins or not capital(surface) else None

    def _written(self, span: tuple[int, int] | None) -> str | None:
        if span is None:
            return None
        return self.sentence.original(*span).strip() or None


def overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in others)
