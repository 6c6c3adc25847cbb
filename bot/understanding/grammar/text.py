"""The text as written, and the same text in a form that vocabulary can be looked up in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST_READ = 2_000
"""Characters that are read; a sentence about a debt is long over by then."""

_SAME = str.maketrans(
    {
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\t": " ",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "\u2212": "-",
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "–",
        "\u2015": "—",
    }
)
_PLAIN_LETTERS = str.maketrans(
    {"ё": "е", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "þ": "th", "й": "й"}
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def normalise(text: str) -> str:
    """One kind of space, quote and dash; no control, zero-width or direction characters."""
    characters = []
    composed = unicodedata.normalize("NFC", text[:LONGEST_READ].replace("\r\n", "\n"))
    for character in composed.translate(_SAME):
        if character < "\x7f" and character >= " ":
            characters.append(character)
            continue
        category = unicodedata.category(character)
        if character == "\n":
            characters.append(character)
        elif category == "Zs":
            characters.append(" ")
        elif category == "Nd":
            characters.append(str(unicodedata.digit(character)))
        elif category not in _UNSEEN:
            characters.append(character)
    return "".join(characters).strip()


def fold_letter(letter: str) -> str:
    """Lower case, without diacritics; `й` stays itself. May be two letters (æ) or none."""
    if letter < "\x7f":
        return letter.lower()
    plain = letter.lower().translate(_PLAIN_LETTERS)
    if plain.isascii() or "а" <= plain <= "я":
        return plain
    stripped = "".join(
        part for part in unicodedata.normalize("NFD", plain) if not unicodedata.combining(part)
    )
    return stripped.lower()


def fold(text: str, digraphs: Mapping[str, str]) -> str:
    """The text as vocabulary is looked up; `digraphs` are ways to type a letter (da: aa for å)."""
    folded = "".join(fold_letter(letter) for letter in text)
    for typed, letter in digraphs.items():
        folded = folded.replace(typed, letter)
    return folded


@dataclass(frozen=True, slots=True)
class Sentence:
    """A normalised text with its folded form; all spans are positions in the folded form."""

    text: str
    folded: str
    origins: tuple[int, ...]
    """For each folded position, and the end, the position in the text that it came from."""

    def original(self, start: int, end: int) -> str:
        """The text as written between two folded positions."""
        return self.text[self.origins[start] : self.origins[end]]


def as_sentence(text: str, digraphs: Mapping[str, str]) -> Sentence:
    """Normalises and folds, letter by letter, so that spans lead back to the text as written."""
    normal = normalise(text)
    letters: list[str] = []
    origins: list[int] = []
    for position, letter in enumerate(normal):
        for plain in fold_letter(letter):
            if letters and letters[-1] + plain in digraphs:
                letters[-1] = digraphs[letters[-1] + plain]
            else:
                letters.append(plain)
                origins.append(position)
    origins.append(len(normal))
    return Sentence(normal, "".join(letters), tuple(origins))
