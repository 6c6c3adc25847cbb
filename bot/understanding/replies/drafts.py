"""Finds what a furious draft says too much: the pieces that a calm message leaves out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from bot.application.ports.understanding import Heat, Heated
from bot.domain.locale import Locale
from bot.understanding.acts.phrases import Heard, PhraseTable
from bot.understanding.grammar.beginnings import Index
from bot.understanding.grammars import grammar_of
from bot.understanding.languages.da.replies.heat import HEAT as DANISH
from bot.understanding.languages.en.replies.heat import HEAT as ENGLISH
from bot.understanding.languages.et.replies.heat import HEAT as ESTONIAN
from bot.understanding.languages.id.replies.heat import HEAT as INDONESIAN
from bot.understanding.languages.ru.replies.heat import HEAT as RUSSIAN
from bot.understanding.replies.grammar import GAP, joined
from bot.understanding.replies.reader import LONGEST_READ, likeliest
from bot.understanding.replies.words import Heats

HEATS: Mapping[Locale, Heats] = {
    Locale.EN: ENGLISH,
    Locale.RU: RUSSIAN,
    Locale.DA: DANISH,
    Locale.ET: ESTONIAN,
    Locale.ID: INDONESIAN,
}
_ENDS = re.compile(r"(?<=[.!?…])\s+|\n+")
_MARKS = re.compile(r"[!?]*!{2,}[!?]*|[!?]*\?{3,}[!?]*|(?:!\?|\?!)[!?]*")
_UPPER = r"[A-ZА-ЯЁÆØÅÄÖÕÜŠŽ]"
_CAPITALS = re.compile(rf"(?<![\w@.-]){_UPPER}{{2,}}(?: {_UPPER}+)*(?![\w@])")
_SHOUTED_WORDS = 4
"""Words in capitals that are shouted whatever they are; fewer may be a name: "ООО ВЕКТОР"."""


class DraftGrammar:
    """Recognises heat in one language."""

    def __init__(self, locale: Locale) -> None:
        self._grammar = grammar_of(locale)
        language = self._grammar.language
        heats = HEATS[locale]
        slots = {"gap": GAP}
        index = Index()
        self._tables = {
            heat: PhraseTable(language, map(joined, phrases), slots, index)
            for heat, phrases in heats.phrases.items()
        }
        self._plain = PhraseTable(language, map(joined, heats.plain), slots, index)
        self._loud = frozenset(map(language.fold, heats.loud))

    def heated(self, text: str) -> tuple[Heated, ...]:
        """The pieces in their order; none is inside another."""
        found: list[tuple[int, Heated]] = []
        at = 0
        for piece in _ENDS.split(text):
            start = text.index(piece, at)
            at = start + len(piece)
            found += [(start + begins, heated) for begins, heated in self._in_sentence(piece)]
        return tuple(heated for _, heated in sorted(found, key=lambda pair: pair[0]))

    def _in_sentence(self, text: str) -> list[tuple[int, Heated]]:
        sentence = self._grammar.sentence(text)
        heard = Heard(sentence.folded, self._grammar.intents.begins(sentence.folded))
        calm = [phrase.span for phrase in self._plain.all(heard)]
        spans = [
            (phrase.start, phrase.end, heat)
            for heat, table in self._tables.items()
            for phrase in table.all(heard)
            if not any(start <= phrase.start and phrase.end <= end for start, end in calm)
        ]
        kept: list[tuple[int, int, Heat]] = []
        for start, end, heat in sorted(spans, key=lambda span: span[0] - span[1]):
            if not any(start < other[1] and other[0] < end for other in kept):
                kept.append((start, end, heat))
        pieces = [
            (sentence.origins[start], Heated(heat, sentence.original(start, end).strip()))
            for start, end, heat in kept
        ]
        return [*pieces, *self._shouted(text)]

    def _shouted(self, text: str) -> list[tuple[int, Heated]]:
        """Rows of words in capitals, words that nobody writes so, and rows of marks."""
        found = [
            (match.start(), Heated(Heat.SHOUTING, match.group())) for match in _MARKS.finditer(text)
        ]
        for row in _CAPITALS.finditer(text):
            words = row.group().split()
            loud = any(self._grammar.language.fold(word) in self._loud for word in words)
            if loud or len(words) >= _SHOUTED_WORDS:
                found.append((row.start(), Heated(Heat.SHOUTING, row.group())))
        return found


@cache
def draft_grammar(locale: Locale) -> DraftGrammar:
    return DraftGrammar(locale)


def read_draft(text: str, locale: Locale) -> tuple[Heated, ...]:
    """What a draft says that should be left out, in its order; in the language that it is in."""
    text = text[:LONGEST_READ]
    for spoken in likeliest(text, locale)[:2]:
        if found := draft_grammar(spoken).heated(text):
            return found
    return ()
