"""Numbers without a currency that are surely sums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.money.amounts import Amount
from bot.understanding.names.wordlists import WordKind, word_lists

_YEAR = re.compile("20[123][0-9]")
_MOST_COUNTED = 100
"""Beside a larger number no smaller one counts or numbers work."""
_MOST_DAYS = 10_000
"""What is followed by a word for days or weeks is a sum from here on."""
_MOST_PIECES = 100_000
"""What is followed by a kind of work is a sum from here on."""
_AT_EACH = re.compile(r" (?:[^\W\d_]+ ){1,3}@ ?[^\s\d]{0,3} ?\d")
"""Behind a count of things whose price is told by the piece: "10 boxes @ 18"."""
_FEW = 20
_HOURS = 24
_SHORTEST_NAME = 5
"""Letters of a name with its case ending."""

_WORD_BEHIND = re.compile(r" ([^\W\d_]+)")


class BareSums:
    """Tells in one language."""

    def __init__(self, language: Language) -> None:
        self._lists = word_lists(language)
        self._given = language.folded_words(language.vocabulary.first_names)
        self._things = {
            word
            for word in language.folded_words(language.vocabulary.trades)
            if len(word) > _SHORTEST_NAME and word.endswith("s")
        }
        words = language.vocabulary
        hours = literal_alternation(language.hour_words) or "(?!)"
        self._hour = language.rule(lambda: rf"(?<!\w)(?<!\d )(?:{hours}) ?$")
        self._endings = words.client_endings
        counted = literal_alternation(language.folded_words(words.counted))
        small = language.alternation(
            [*words.sum_joiners, *words.list_joiners, *words.ordinary]
            + [cue for kind in (Cue.FOR, Cue.TO, Cue.NOISE) for cue in words.cues[kind]]
        )
        self._noun = language.rule(
            lambda: rf"\.? (?!(?:{small})(?!\w))([^\W\d_]{{4,}})(?=[,.;]?(?: |\n|$))"
        )
        of = language.alternation([*words.cues[Cue.FOR], *words.inside_of])
        times = literal_alternation(language.folded_words(" ".join(words.units.values())))
        self._time = language.rule(lambda: rf" (?:{times})(?!\w)")
        self._of_year = language.rule(lambda: rf"(?<!\w)(?:{of}) $")
        self._numbered = language.rule(lambda: rf"(?<!\w)(?:{counted}) $")
        self._counted_later = language.rule(
            lambda: rf" (?!(?:{small})(?!\w))[^\W\d_]+ (?:{counted})(?!\w)"
        )

    def is_hour(self, folded: str, amount: Amount) -> bool:
        """ "At 9 o'clock": in a language where a word before the number says so."""
        if not amount.bare or amount.value > _HOURS:
            return False
        return self._hour.search(folded, max(0, amount.start - 24), amount.start) is not None

    def is_persons(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "Hille 36 paid": a given name has no number, and a case ending ends any name."""
        if len(amounts) > 1:
            return False
        name = folded[: amount.start - 1].rpartition(" ")[2]
        ends = len(name) >= _SHORTEST_NAME and name.endswith(self._endings or ("\n",))
        return amount.end - amount.start > 1 and (ends or name in self._given)

    def is_priced(self, folded: str, amount: Amount) -> bool:
        """ "Billed Bob 300": behind a given name, and too much to tell two of that name apart."""
        before = folded[: max(0, amount.start - 1)].rpartition(" ")[2]
        return amount.value >= _MOST_COUNTED and self._lists.kind(before) is WordKind.NAME

    def is_before_day(self, folded: str, amount: Amount) -> bool:
        """ "275000 minggu depan", a sum due next week, or "1.150.000 revisi logo": nobody counts so
        many weeks or pieces of work."""
        if amount.value < _MOST_DAYS or self._time.match(folded, amount.end) is not None:
            return amount.value >= _MOST_DAYS
        behind = _WORD_BEHIND.match(folded, amount.end) if amount.value >= _MOST_PIECES else None
        return behind is not None and self._lists.kind(behind[1]) is WordKind.WORK

    def numbers_work(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "Quarter 1 bookkeeping, 640", "3 piano lessons, 90": not the sum, which is larger."""
        if self.is_year(folded, amount, amounts) or self.is_hour(folded, amount):
            return True
        if amount.value < _MOST_COUNTED and _AT_EACH.match(folded, amount.end):
            return True
        if amount.value < _FEW and len(amounts) == 1:
            behind = _WORD_BEHIND.match(folded, amount.end)  # "Ann, 2 haircuts, due Friday"
            return behind is not None and behind[1] in self._things
        if amount.value >= _MOST_COUNTED or all(a.value <= amount.value for a in amounts):
            return False
        numbered = self._numbered.search(folded, max(0, amount.start - 24), amount.start)
        if numbered or self._counted_later.match(folded, amount.end):
            return True
        noun = self._noun.match(folded, amount.end)
        if noun is None or noun[1] in self._given:
            return False
        if amount.value < _FEW or noun[1] in self._things:
            return True
        far_below = any(a.value >= _FEW * amount.value for a in amounts)
        return far_below and self._lists.kind(noun[1]) is WordKind.WORK

    def is_year(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """ "Accounts for 2025, 1,200": beside another sum."""
        said = folded[amount.start : amount.end]
        if not amount.bare or len(amounts) < 2 or not _YEAR.fullmatch(said):
            return False
        return self._of_year.search(folded, max(0, amount.start - 24), amount.start) is not None

    @staticmethod
    def totals(called: Sequence[Amount], certain: Sequence[Amount]) -> list[Amount]:
        """ "4 hours, 25 euros each, 100 in all": a multiple of the only sum with a currency."""
        part = certain[0]
        if len(certain) > 1 or part.value <= 0:
            return []
        return [
            replace(amount, currency=part.currency, bare=False)
            for amount in called
            if amount.bare and amount.value > part.value and amount.value % part.value == 0
        ]
