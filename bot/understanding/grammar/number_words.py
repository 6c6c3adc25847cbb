"""The words around invoice numbers as sources of patterns, each made when a rule is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.numbering import Numbering


class NumberWords:
    """The words of a language beside the number of an invoice, and those of `numbering`."""

    def __init__(self, language: Language, numbering: Numbering) -> None:
        self._language = language
        self._words = language.vocabulary
        self._numbering = numbering
        self.word = self._any(numbering.words)
        self.its = self._any(numbering.its)
        self.short = self._any(numbering.short)
        self.mark = rf"(?:{self._any(numbering.words, numbering.short, numbering.shortest)}|№|#)"
        self.papers = language.alternation(self._words.cues[Cue.INVOICE])
        self.prefixes = self._any(numbering.prefixes)
        self.of_days = self._any(numbering.of_days)

    def _any(self, *tables: Iterable[str]) -> str:
        return literal_alternation(self._language.folded_words(w for t in tables for w in t))

    def _any_cue(self, *cues: Cue) -> str:
        phrases = (phrase for cue in cues for phrase in self._words.cues[cue])
        return self._language.alternation([phrase for phrase in phrases if "{" not in phrase])

    @cached_property
    def written(self) -> str:
        """Words for an invoice but "долг", behind which a number is a sum."""
        debts = {phrase.partition(" ")[0] for phrase in self._words.cues[Cue.OWES]}
        papers = self._words.cues[Cue.INVOICE]
        return self._language.alternation(
            [paper for paper in papers if paper.rpartition(" ")[2] not in debts]
        )

    @cached_property
    def no_time_behind(self) -> str:
        """What a number is not, if a month or a span of time follows it: "invoice 10 days ago"."""
        months = literal_alternation(
            word
            for word, entries in self._language.entries.items()
            if entries[0].letter != "R"  # Indonesian "hari ini", today
            and any(len(e.tokens) == 1 and e.letter in "MLGBHJQY" for e in entries)
        )
        days = rf"(?:{self._any(self._numbering.behind_days)})\w*"
        spans = self._language.folded_words(" ".join(self._words.units.values()))
        return rf"(?!\.? ?(?:{months}|{days}|{literal_alternation(spans)})(?!\w))"

    @cached_property
    def parties(self) -> str:
        return self._language.alternation([*self._words.cues[Cue.TO], *self._words.cues[Cue.FOR]])

    @cached_property
    def whose(self) -> str:
        return self._language.alternation(self._words.cues[Cue.TO])

    @cached_property
    def works(self) -> str:
        return self._language.alternation(self._words.cues[Cue.FOR])

    @cached_property
    def paid(self) -> str:
        return self._any_cue(Cue.PAID)

    @cached_property
    def happens(self) -> str:
        return self._any_cue(Cue.PAID, Cue.UNPAID, Cue.PROMISED)

    @cached_property
    def owed(self) -> str:
        joiners = self._language.alternation(self._words.sum_joiners)
        return f"{joiners}|{self._any_cue(Cue.OWES, Cue.UNPAID)}"

    @cached_property
    def openers(self) -> str:
        return self._language.alternation(self._words.amount_openers)

    @cached_property
    def joiners(self) -> str:
        return self._any(self._words.sum_joiners)

    @cached_property
    def houses(self) -> str:
        return self._any(self._words.company_words)

    @cached_property
    def inflected(self) -> str:
        return rf"(?:{self.word})\w*"

    @cached_property
    def number(self) -> str:
        """The number of an invoice, spoken of in full: "the invoice number"."""
        return (
            rf"(?:{self.papers}) ?{self.inflected}"
            rf"|(?:{self.inflected}|(?:{self.short})\.?) (?:{self.papers})"
            rf"|{self.inflected} [^\d\n,]{{1,40}}?(?:{self.papers})"
            rf"|(?:{self.its})|(?:{self.papers}) (?:[^\W\d_]+ )?(?:{self.short})\.?"
        )

    @cached_property
    def number_then(self) -> str:
        """The same or the word alone, and a few words behind it."""
        return rf"(?<!\w)(?:{self.number}|{self.inflected})(?!\w)[^\d\n]{{0,40}}?"

    @cached_property
    def stated(self) -> str:
        return self._language.alternation(self._words.number_is)

    @cached_property
    def no(self) -> str:
        return self._language.alternation(self._words.acts.not_this)

    @cached_property
    def but(self) -> str:
        return self._language.alternation(self._words.acts.but)

    @cached_property
    def series(self) -> str:
        """Letters of a series before the year of a number: "AB 2026/17"."""
        return rf"(?:(?!(?:{self.parties}) )[^\W\d_]{{2,3}} (?=20\d\d/\d))?"

    @cached_property
    def sums(self) -> str:
        units = literal_alternation(self._language.currencies)
        return rf",? (?:{units}) ?\d|, \d[\d .]*(?:,\d\d)? ?(?:{units})(?!\w)"
