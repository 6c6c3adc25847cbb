"""The tables of each language for short answers as patterns, compiled at their first use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from bot.application.ports.understanding import Answers
from bot.domain.locale import Locale
from bot.understanding.acts.words import Phrases
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.rules import Rule
from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import any_phrase
from bot.understanding.grammars import VOCABULARIES
from bot.understanding.languages.da.short_answers import SHORT as DANISH
from bot.understanding.languages.en.short_answers import SHORT as ENGLISH
from bot.understanding.languages.et.short_answers import SHORT as ESTONIAN
from bot.understanding.languages.id.short_answers import SHORT as INDONESIAN
from bot.understanding.languages.ru.short_answers import SHORT as RUSSIAN
from bot.understanding.short.words import ShortWords

SHORT: Mapping[Locale, ShortWords] = {
    Locale.EN: ENGLISH,
    Locale.RU: RUSSIAN,
    Locale.DA: DANISH,
    Locale.ET: ESTONIAN,
    Locale.ID: INDONESIAN,
}
_SIGNS = ",.!…–—-"
"""Between two words of an answer."""
_NUMBER = r"(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s*"


class ShortGrammar:
    """The patterns of one language."""

    def __init__(self, locale: Locale) -> None:
        self._language = Language(VOCABULARIES[locale])
        words = SHORT[locale]
        self._answers = {
            Answers.NONE: self._rule(lambda: self._none(words)),
            Answers.EVERYTHING: self._alone(words.everything),
            Answers.THIS_ONE: self._alone(words.this_one),
            Answers.THE_REST: self._alone(words.the_rest),
            Answers.OF_THE_REST: self._rule(lambda: self._beside_others(words.of_the_rest)),
            Answers.NEVER_MIND: self._rule(lambda: self._never_mind(words)),
        }
        self._percent = self._rule(lambda: rf"{_NUMBER}(?:%|{self._source(words.percent)}(?!\w))")
        self._parts = {
            Decimal(10): self._alone(("1/10", *words.tenth)),
            Decimal(25): self._alone(("1/4", *words.quarter)),
            Decimal(50): self._alone(("1/2", *words.half)),
        }
        self._no = self._alone(words.no)

    def folded(self, normal: str) -> str:
        """A normalised answer as it is looked up."""
        return fold(normal, self._language.vocabulary.digraphs)

    def answers(self, what: Answers, folded: str) -> bool:
        return self._answers[what].fullmatch(folded) is not None

    def percent(self, folded: str, *, alone: bool) -> Decimal | None:
        """What a text states in figures, `alone` or not, or in a word that is all of it."""
        found = self._percent.fullmatch(folded) if alone else self._percent.search(folded)
        if found is not None:
            return Decimal(found[1].replace(",", "."))
        return next((part for part, said in self._parts.items() if said.fullmatch(folded)), None)

    def is_no(self, folded: str) -> bool:
        """Whether a word is one that a correction may begin with."""
        return self._no.fullmatch(folded) is not None

    def warm(self) -> None:
        """Compiles all of them now."""
        self._language.warm()

    def _none(self, words: ShortWords) -> str:
        return f"{self._source(words.none)}(?:[ ,]+{self._source(words.thanks)})?"

    def _beside_others(self, words: Phrases) -> str:
        return rf".*?(?<!\w){self._source(words)}(?!\w).*"

    def _never_mind(self, words: ShortWords) -> str:
        opener, no = map(self._source, (words.before_never_mind, words.no_before_never_mind))
        before = rf"(?:(?:{opener}[\s{_SIGNS}]|{no}\s*[{_SIGNS}])[\s{_SIGNS}]*)*"
        behind = rf"(?:[\s,]+{self._source(words.behind_never_mind)})*"
        return f"{before}{self._source(words.never_mind)}{behind}"

    def _alone(self, words: Phrases) -> Rule:
        return self._rule(lambda: self._source(words))

    def _source(self, words: Phrases) -> str:
        """Any of the words; of none it finds nothing."""
        return f"(?:{any_phrase(words, self._language.fold) or '(?!)'})"

    def _rule(self, source: Callable[[], str]) -> Rule:
        return self._language.rule(source)


@cache
def short_grammar(locale: Locale) -> ShortGrammar:
    return ShortGrammar(locale)


def in_turn(locale: Locale) -> Iterator[ShortGrammar]:
    """All languages, the user's first."""
    return map(short_grammar, dict.fromkeys((locale, *SHORT)))
