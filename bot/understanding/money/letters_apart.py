"""Thousands by a letter with a space before it: "16 k for the logo", Russian "16 т. за дизайн"."""

from __future__ import annotations

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language, literal_alternation


def letters_apart(language: Language) -> str:
    """The source of such a letter. Behind it a clause ends, or says what for, for whom or when:
    elsewhere it may count tonnes, be a word ("16 к пятнице") or open a name ("300 K. Jensen")."""
    words = language.vocabulary
    letters = literal_alternation(language.folded_words(words.letters_apart))
    said = [*words.cues[Cue.FOR], *words.cues[Cue.TO], *words.due_cues, *words.issue_cues]
    behind = language.alternation(phrase for phrase in said if phrase[0].isalpha())
    days = literal_alternation(language.folded_words(words.days))
    return rf"(?:{letters})(?=\.?(?:\W*$| ?[,;:!?)\n]| (?:{behind}|{days})(?!\w)))"
