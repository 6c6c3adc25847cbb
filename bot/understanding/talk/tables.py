"""The tables of one language as patterns, each compiled when it is first looked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.understanding.acts.words import Phrases
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.rules import Rule
from bot.understanding.grammar.vocabulary import any_phrase
from bot.understanding.talk.words import TalkWords, table_of

NAME_WORD = r"[^\s,;:!?]+"
BETWEEN = r"\W+(?:[\w']+\W+){0,4}?"
"""Between two parts of a sentence: up to four words."""
_GAP = r"(?:[\w']+\W+){0,4}?"


class Tables:
    """What the grammars of deals need of one language."""

    def __init__(self, language: Language, words: TalkWords) -> None:
        self.words = words
        self.language = language

    def any_of(self, *tables: Phrases) -> Rule:
        """Finds any phrase of the tables, in whole words."""
        return self.rule(lambda: self.whole(table_of(*tables)))

    def rule(self, source: Callable[[], str]) -> Rule:
        """Any other pattern, to be put together when it is needed."""
        return self.language.rule(source)

    def source(self, *tables: Phrases, slots: Mapping[str, str] | None = None) -> str:
        """The alternation of all phrases of the tables; of none it finds nothing."""
        entries = [entry.replace("{gap} ", "{gap}") for entry in table_of(*tables)]
        found = any_phrase(entries, self.language.fold, {"gap": _GAP, **(slots or {})})
        return f"(?:{found.replace('…', self._name)})" if found else "(?!)"

    def whole(self, *tables: Phrases, slots: Mapping[str, str] | None = None) -> str:
        """The same in whole words; a sign at the beginning may follow a letter: "/month"."""
        entries = table_of(*tables)
        signs = tuple(entry for entry in entries if entry.startswith("/"))
        words = tuple(entry for entry in entries if not entry.startswith("/"))
        spoken = self.source(words, slots=slots)
        return rf"(?:(?<!\w){spoken}|{self.source(signs, slots=slots)})(?!\w)"

    @property
    def _name(self) -> str:
        """One word or two, none of which says that it is not so."""
        nots = any_phrase(self.words.nots, self.language.fold)
        word = rf"(?!(?:{nots})(?!\w)){NAME_WORD}"
        return f"({word}(?: {word})??)"


def without(rule: Rule, text: str) -> str:
    """The text with everything that the rule finds taken out."""
    kept, end = [], 0
    for found in rule.finditer(text):
        kept.append(text[end : found.start()])
        end = found.end()
    return " ".join([*kept, text[end:]])
