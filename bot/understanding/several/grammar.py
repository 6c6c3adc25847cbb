"""Where a message of several invoices is cut, in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import add

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import NUMBER, WORD, masked
from bot.understanding.grammar.text import Sentence
from bot.understanding.money.amounts import Amount
from bot.understanding.money.sums import SumChooser
from bot.understanding.names.pieces import capital
from bot.understanding.names.wordlists import WordKind, word_lists
from bot.understanding.several.clauses import Clause, Item, items_of
from bot.understanding.several.days import are_for_apart, days_behind, last_day
from bot.understanding.several.lines import BULLET, EDGES, MOST_ITEMS, stripped
from bot.understanding.several.sending import Sending
from bot.understanding.several.told import (
    Several,
    Span,
    Told,
    any_within,
    ends_name,
    said_alike,
    with_sending,
    within,
)
from bot.understanding.several.verbs import from_verb

_SEPARATOR = (
    r"\n|;|,(?!\d)|(?<!\b[mds][rst])(?<!\bmrs)[.!?](?=\s|$)"
    r"|:(?!\d)|(?<!\w)[-–—/|](?!\w)|(?<=\)) ?\+"
)
_BRACKETS = re.compile(r"\([^()]*\)|«[^«»]*»|\"[^\"\n]*\"")
_ADDED_UP = re.compile(r"[A0-9] ?[=+×] ?[A0-9]|[=] ?A")
_NAMES = frozenset({WordKind.NAME, WordKind.COMPANY, WordKind.UNKNOWN, WordKind.MIXED})
_WORKS = frozenset({WordKind.WORK, WordKind.EITHER})
_MONEY_CAME = frozenset({Cue.PAID, Cue.RECEIVED, Cue.OWN})
_NEXT_WORD = re.compile(r" ([^\W\d_]+) ")
_BLANK = re.compile(" ")


class SeveralGrammar:
    """Cuts the messages of one language into their invoices."""

    def __init__(self, language: Language, sums: SumChooser) -> None:
        words = language.vocabulary
        self._sums = sums
        self._lists = word_lists(language)
        self._smallest = words.smallest_sum
        self._currencies = language.currencies
        joiners = language.alternation(words.list_joiners)
        self._separator = re.compile(
            rf"(?P<bullet>{BULLET})|(?P<joiner>(?<!\w)(?:{joiners})(?!\w))|{_SEPARATOR}"
        )
        self.of_all = re.compile(rf"(?<!\w)(?:{language.alternation(words.of_all)})(?!\w)")
        self._plural = re.compile(
            rf"(?<!\w)(?:{language.alternation(words.several_invoices)})(?!\w)"
        )

    def cut(self, told: Told) -> Several | None:
        """The invoices apart. None where there is one; no texts where it is not sure."""
        if _MONEY_CAME.intersection(mark.kind for mark in told.marks):
            return None
        likely, unlikely = self._sums_proper(told)
        if any(not amount.bare for amount in likely):
            unlikely = [
                amount
                for amount in unlikely
                if amount.value >= self._smallest or self._is_of_client(told, amount)
            ]
        text = masked(told.masked, {(amount.start, amount.end): "A" for amount in likely})
        if _ADDED_UP.search(text):
            return None
        clauses = self._clauses(told, text, likely, unlikely)
        items = items_of(clauses)
        if len(items) < 2 or not all(item.own for item in items):
            clauses = [self._without_counts(told, clause, likely) for clause in clauses]
        folded = told.sentence.folded
        sums = [amount for clause in clauses for amount in clause.sums]
        if any(self._sums.is_part_or_corrected(folded, sums, at) for at in range(len(sums))):
            return None
        totals = self._totals(folded, sums, clauses)
        clauses = [clause for clause in clauses if totals.isdisjoint(clause.sums)]
        items = items_of(clauses)
        if len(items) < 2 or (totals and not all(item.own for item in items)):
            return None
        clauses, days = days_behind(told, clauses, items)
        items = items_of(clauses)
        shared = from_verb(told, clauses, items, self._shared(told, text, clauses, items))
        if not self._is_sure(told, text, clauses, items, shared):
            if not are_for_apart(told, clauses, items):
                return Several() if len({amount.value for amount in sums}) > 1 else None
            shared = shared or last_day(told, clauses, items)
        if len(items) > MOST_ITEMS or any(len(clause.sums) > 1 for clause in clauses):
            return Several()
        currencies = {amount.currency for amount in sums} - {None}
        mixed = any(amount.currency is None and not amount.bare for amount in sums)
        of_all = sums[0].currency or sums[-1].currency or self._named_currency(folded, shared)
        return Several(
            texts=tuple(map(add, self._texts(told, text, clauses, items, shared), days)),
            currency=None if mixed or len(currencies) > 1 else of_all,
        )

    def _named_currency(self, folded: str, shared: Span | None) -> str | None:
        """ "Acme 300, Bob 200, all in euros"."""
        words = folded[slice(*shared)].split() if shared else ()
        return next(filter(None, (self._currencies.get(w.strip(EDGES)) for w in words)), None)

    def _is_of_client(self, told: Told, amount: Amount) -> bool:
        """ "Liis 40, Malle 60 and Ants 75 euros": nothing but a given name and a number."""
        folded = told.sentence.folded
        end = len(folded[: amount.start].rstrip(" "))
        before = folded[:end].rpartition(" ")[2]
        named = self._lists.kind(before) is WordKind.NAME
        named = named or (
            before.isalpha() and capital(told.sentence.original(end - len(before), end))
        )
        return named and self._separator.match(folded[amount.end :].lstrip(" ")) is not None

    def _without_counts(self, told: Told, clause: Clause, sums: Sequence[Amount]) -> Clause:
        """A clause without numbers that may count anything: where a currency is stated, those
        without one, unless a day or a number of an invoice is beside them, or all are told alike"""
        certain = any(not amount.bare for amount in sums)
        apart, alike = not certain or clause.numbered or clause.dated, said_alike(told, sums)
        kept = tuple(
            amount
            for amount in clause.sums
            if not amount.bare or (amount.value >= self._smallest and (apart or amount in alike))
        )
        return replace(clause, sums=kept)

    def _sums_proper(self, told: Told) -> tuple[list[Amount], list[Amount]]:
        """Sums outside bullets and invoice numbers, and outside brackets unless all stand in some;
        those that may belong to a name."""
        folded = told.sentence.folded
        brackets = [match.span() for match in _BRACKETS.finditer(folded)]
        taken = [*told.numbers, *(match.span() for match in re.finditer(BULLET, folded))]
        sums = [amount for amount in told.sums if not _overlaps(amount, told.numbers)]
        if not all(_overlaps(amount, brackets) for amount in sums):
            taken += brackets
        likely: list[Amount] = []
        unlikely: list[Amount] = []
        for amount in told.sums:
            if not _overlaps(amount, taken) and not self._sums.bare.is_year(folded, amount, sums):
                kept, in_name = self._sums.proper(folded, told.capitals, [amount])
                likely += kept
                unlikely += in_name
        return likely, unlikely

    def _totals(
        self, folded: str, sums: Sequence[Amount], clauses: Sequence[Clause]
    ) -> set[Amount]:
        """Sums of the others, by their wording or their value; what has a name beside it, as all
        have, is a client's own by whatever chance it comes to the others."""
        whole = sum(amount.value for amount in sums)
        named = all(clause.named for clause in clauses if clause.sums)
        totals = {
            amount
            for amount in sums
            if not named
            and (
                self._sums.is_total(folded, amount) or (len(sums) > 2 and 2 * amount.value == whole)
            )
        }
        return totals if len(totals) < len(sums) else set()

    def _clauses(
        self, told: Told, text: str, likely: Sequence[Amount], unlikely: Sequence[Amount]
    ) -> list[Clause]:
        whole = [*(match.span() for match in _BRACKETS.finditer(text)), *told.numbers]
        cuts = [
            match
            for match in self._separator.finditer(text)
            if not any(start < match.start() < end for start, end in whole)
            and not ends_name(told, text, match)
        ]
        names = sorted(self._names(told))
        cuts += self._unmarked(told, likely, cuts)
        cuts.sort(key=lambda cut: cut.start())
        clauses: list[Clause] = []
        start, joined, on_line = 0, False, True
        for cut in [*cuts, None]:
            end = cut.start() if cut else len(text)
            if text[start:end].strip(EDGES):
                span = (start, end)
                sums = tuple(amount for amount in likely if start <= amount.start < end)
                if not sums:
                    sums = tuple(amount for amount in unlikely if start <= amount.start < end)
                clauses.append(
                    Clause(
                        start,
                        end,
                        joined,
                        on_line,
                        sums,
                        any_within(names, span),
                        any(within(number, span) for number in told.numbers),
                        any(start <= item.day.start < end for item in told.placed),
                    )
                )
                joined = on_line = False
            if cut:
                joined = joined or (cut.re is self._separator and cut["joiner"] is not None)
                on_line = (
                    on_line
                    or (cut.re is self._separator and cut["bullet"] is not None)
                    or cut.group() in "\n;"
                )
                start = cut.end()
        return clauses

    def _unmarked(
        self, told: Told, sums: Sequence[Amount], cuts: Sequence[re.Match[str]]
    ) -> list[re.Match[str]]:
        """The blanks of "anna 150 ben 200": behind a sum, before a given name with its own."""
        folded = told.sentence.folded
        ends = [cut.start() for cut in cuts] + [len(folded)]
        found = []
        for amount, following in pairwise(sums):
            word = _NEXT_WORD.match(folded, amount.end)
            if (
                word is not None
                and word.end() <= following.start <= min(at for at in ends if at >= amount.end)
                and self._lists.kind(word[1]) is WordKind.NAME
                and (blank := _BLANK.match(folded, amount.end))
            ):
                found.append(blank)
        return found

    def _names(self, told: Told) -> list[Span]:
        """Words that may name a client: written with a capital, unless the text has none."""
        other = [*told.numbers, *((amount.start, amount.end) for amount in told.sums)]
        ends = {at: end for start, end in other for at in range(start, end)}
        words = [
            (mark.start, mark.end)
            for mark in told.marks
            if mark.kind == WORD
            and mark.end > ends.get(mark.start, 0)
            and self._may_name(told.sentence.folded[mark.start : mark.end])
        ]
        words += [span for span in self._written(told) if span not in words]
        capitals = [span for span in words if capital(told.sentence.original(*span))]
        return words if not capitals or told.sentence.text.isupper() else capitals

    def _written(self, told: Told) -> list[Span]:
        """ "..., ja Rattakuur 120": work by its letters, but with a capital amid a sentence, and
        a sum right behind it."""
        sums = {amount.start for amount in told.sums}
        folded = told.sentence.folded
        return [
            (mark.start, mark.end)
            for mark in told.marks
            if mark.kind == WORD
            and mark.end + 1 in sums
            and folded[mark.start : mark.end].isalpha()
            and capital(told.sentence.original(mark.start, mark.end))
            and folded[: mark.start].rstrip(" ")[-1:] not in ("", "\n", ".", ":", "-", "–")
        ]

    def _may_name(self, folded: str) -> bool:
        return folded[:1] in '«"' or self._lists.kind(folded) in _NAMES

    def _shared(
        self, told: Told, text: str, clauses: Sequence[Clause], items: Sequence[Item]
    ) -> Span | None:
        """What is said at the end of all invoices: "both due Friday", or a date by itself."""
        last = items[-1]
        said = self.of_all.search(told.sentence.folded, clauses[last.at].sums[-1].end)
        if said is not None:
            clause = next(
                (c for c in clauses[last.at :] if c.start <= said.start() < c.end), clauses[last.at]
            )
            comma = max(text.rfind(sign, 0, said.start()) for sign in ",;.") + 1
            behind = comma if comma > clauses[last.at].sums[-1].end else said.start()
            start = behind if clause is clauses[last.at] else clause.start
            return start, len(text)
        others = [clause for item in items[:-1] for clause in clauses[item.first : item.last + 1]]
        tail = clauses[last.at + 1 :]
        in_lines = any(clauses[item.first].on_line for item in items[1:])
        if (
            tail
            and tail[0].dated
            and (tail[0].on_line or not in_lines)
            and not any(clause.named for clause in tail)
            and not any(clause.dated for clause in others)
        ):
            return tail[0].start, len(text)
        return None

    def _is_sure(
        self,
        told: Told,
        text: str,
        clauses: Sequence[Clause],
        items: Sequence[Item],
        shared: Span | None,
    ) -> bool:
        """Whether these are several: each with its client, or each with its day or number."""
        if all(item.own for item in items):
            return True
        if self._plural.search(text):
            return True
        if shared and len(items) == 2 and self.of_all.search(told.sentence.folded, *shared):
            return True  # "Kitchen 340, hall 610, both by Friday"
        end = shared[0] if shared else len(text)

        def is_apart(item: Item) -> bool:
            own = [clause for clause in clauses[item.at : item.last + 1] if clause.end <= end]
            return any(clause.dated for clause in own) or any(
                clause.numbered for clause in clauses[item.first : item.last + 1]
            )

        return all(map(is_apart, items))

    def _texts(
        self,
        told: Told,
        text: str,
        clauses: Sequence[Clause],
        items: Sequence[Item],
        shared: Span | None,
    ) -> Iterator[str]:
        sentence = told.sentence
        head = clauses[items[0].first].start
        said = ""
        if shared:
            said = self._without_all(sentence, shared)
        said += "".join(
            f", {sentence.original(*with_sending(told, item, head))}"
            for item in told.placed
            if item.day.end <= head
        )
        said += self._work_of_all(told, head)
        end_of_items = shared[0] if shared else len(text)
        lead = self._plain(sentence, 0, head)
        tail = clauses[items[-1].at].sums[0].end, end_of_items
        sending = Sending(told, clauses[items[0].at].sums[0].start, tail)
        for item in items:
            start = clauses[item.first].start
            end = min(clauses[item.last].end, end_of_items)
            body = self._plain(sentence, start, end)
            if item.own:
                body = sending.of((start, end), body)
                lead = self._plain(sentence, start, _lead_end(told, text, clauses, item))
                yield f"{body}, {said.strip(', ')}" if said else body
            else:
                whole = f"{lead} {body}".strip()
                yield f"{whole}, {said.strip(', ')}" if said else whole

    def _work_of_all(self, told: Told, head: int) -> str:
        """ "Logos: Acme 500, Bolt 300": work that is named once, before the first of them; in
        "Three haven't paid for the logos" what is behind "for"."""
        before = told.sentence.folded[:head].rstrip()
        link = next((m.start for m in told.marks if m.kind == Cue.FOR and m.end < head), 0)
        works = [self._lists.kind(word) in _WORKS for word in before.rstrip(":").split()]
        if not before.endswith(":") or not any(works):
            return ""
        start = 0 if any(works[: before.count(" ", 0, link)]) else link
        return f", {told.sentence.original(start, len(before) - 1)}"

    def _plain(self, sentence: Sentence, start: int, end: int) -> str:
        """The words of one invoice, without "two invoices"."""
        kept, at = [], start
        for plural in self._plural.finditer(sentence.folded, start):
            if plural.start() >= end:
                break
            kept.append(sentence.original(at, plural.start()).strip())
            at = min(plural.end(), end)
        kept.append(sentence.original(at, end).strip(EDGES if kept else " \n"))
        return stripped(" ".join(kept))

    def _without_all(self, sentence: Sentence, span: Span) -> str:
        """The shared words without "both", which would name nobody in a message of one debt."""
        found = self.of_all.search(sentence.folded, *span)
        if found is None:
            return sentence.original(*span).strip(EDGES)
        before = sentence.original(span[0], found.start()).strip()
        return f"{before} {sentence.original(found.end(), span[1]).strip()}".strip(EDGES)


def _lead_end(told: Told, text: str, clauses: Sequence[Clause], item: Item) -> int:
    """Where what is said of one invoice alone begins: its number, its sum or its day, or what
    stands behind a name with a colon."""
    start, end = clauses[item.first].start, clauses[item.at].sums[0].start
    if item.first < item.at and text.startswith(":", clauses[item.first].end):
        end = clauses[item.first].end
    marks = [mark.start for mark in told.marks if mark.kind == NUMBER and start <= mark.start]
    return min([end, *marks, *(n for n, _ in told.numbers if start <= n)])


def _overlaps(amount: Amount, spans: Sequence[Span]) -> bool:
    return any(amount.start < end and amount.end > start for start, end in spans)
