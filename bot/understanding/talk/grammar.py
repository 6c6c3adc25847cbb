"""The tables of each language for what is said of deals, and a text as all of them hear it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.locale import Locale
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.rules import Rule
from bot.understanding.grammar.text import Sentence, as_sentence, fold, normalise
from bot.understanding.grammars import VOCABULARIES
from bot.understanding.languages.da.talk import TALK as DANISH
from bot.understanding.languages.en.talk import TALK as ENGLISH
from bot.understanding.languages.et.talk import TALK as ESTONIAN
from bot.understanding.languages.id.talk import TALK as INDONESIAN
from bot.understanding.languages.ru.talk import TALK as RUSSIAN
from bot.understanding.talk.answers import AnswerTables
from bot.understanding.talk.choices import ChoiceTables
from bot.understanding.talk.endings import EndingTables
from bot.understanding.talk.how_often import HowOften
from bot.understanding.talk.nothing_came import nothing_came
from bot.understanding.talk.tables import Tables, without
from bot.understanding.talk.words import TalkWords

TALK: Mapping[Locale, TalkWords] = {
    Locale.EN: ENGLISH,
    Locale.RU: RUSSIAN,
    Locale.DA: DANISH,
    Locale.ET: ESTONIAN,
    Locale.ID: INDONESIAN,
}
_FIGURES = re.compile(r"\d+")


class TalkGrammar:
    """All tables of one language."""

    def __init__(self, locale: Locale) -> None:
        self.language = Language(VOCABULARIES[locale])
        tables = Tables(self.language, TALK[locale])
        self.answers = AnswerTables(tables)
        self.endings = EndingTables(tables)
        self.choices = ChoiceTables(tables)
        self.how_often = HowOften(tables)
        self.nothing_came = tables.rule(lambda: nothing_came(tables))

    def sentence(self, text: str) -> Sentence:
        return as_sentence(text, self.language.vocabulary.digraphs)

    def folded(self, normal: str) -> str:
        """A normalised text where it need not be led back to what was written."""
        return fold(normal, self.language.vocabulary.digraphs)

    def warm(self) -> None:
        """Compiles all of them now."""
        self.language.warm()


@cache
def talk_grammar(locale: Locale) -> TalkGrammar:
    return TalkGrammar(locale)


def in_turn(locale: Locale) -> Iterator[TalkGrammar]:
    """All languages, the user's first."""
    return map(talk_grammar, dict.fromkeys((locale, *TALK)))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as each language hears it."""

    heard: tuple[tuple[TalkGrammar, str], ...]
    """The folded text beside the language."""

    @classmethod
    def of(cls, text: str, locale: Locale, names: Iterable[str] = ()) -> Spoken:
        """`names` of clients count for nothing, whatever words or figures they are made of."""
        for name in names:
            text = text.replace(name, "")
        normal = normalise(text)
        heard = tuple((grammar, grammar.folded(normal)) for grammar in in_turn(locale))
        return cls(heard)

    @property
    def words(self) -> int:
        """How many there are."""
        return len(self.heard[0][1].split())

    def has(self, rule: Callable[[TalkGrammar], Rule]) -> bool:
        """Whether it has a phrase of any language's table."""
        return any(rule(grammar).search(text) is not None for grammar, text in self.heard)

    def is_no_more_than(self, rule: Callable[[TalkGrammar], Rule]) -> bool:
        return any(rule(grammar).fullmatch(text) is not None for grammar, text in self.heard)

    def without(self, rule: Callable[[TalkGrammar], Rule]) -> Spoken:
        """The same with all phrases of the table taken out."""
        heard = tuple((grammar, without(rule(grammar), text)) for grammar, text in self.heard)
        return Spoken(heard)

    def without_figures(self) -> Spoken:
        return Spoken(tuple((grammar, _FIGURES.sub("", text)) for grammar, text in self.heard))

    def has_sign(self, signs: re.Pattern[str]) -> bool:
        """Whether it has what is the same in every language."""
        return signs.search(self.heard[0][1]) is not None
