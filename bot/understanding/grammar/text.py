"""The text as written, and the same text in a form that vocabulary can be looked up in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import lru_cache

LONGEST_READ = 800
"""Characters that are read; a sentence about a debt is long over by then."""
_MOST_LETTERS = 4_096
"""Letters that are looked up once: those of every alphabet that the bot is written to in."""

_SAME = {
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
_PLAIN_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "þ": "th"}
    | {"ё": "е", "э": "е", "й": "и", "ы": "и", "щ": "ш"}
)
_LATIN_TO_CYRILLIC = {
    "shch": "ш", "sch": "сч", "zh": "ж", "kh": "х", "ts": "ц", "tz": "ц", "ch": "ч", "sh": "ш",
    "ya": "я", "ja": "я", "ia": "я", "yu": "ю", "ju": "ю", "iu": "ю", "yo": "е", "jo": "е",
    "ye": "е", "je": "е", "a": "а", "b": "б", "c": "ц", "d": "д", "e": "е", "f": "ф", "g": "г",
    "h": "х", "i": "и", "j": "и", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п",
    "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "в", "x": "х", "y": "и",
    "z": "з", "'": "",
}  # fmt: skip
_REPEATED = re.compile(r"([^\w\s])\1{3,}")
_BLANKS = re.compile(r" {2,}|\n{3,}")
_LATIN_WORD = re.compile(r"(?P<terms>(?<!\w)(?:net(?= ?-?\d)|days(?!\w)))|[a-z']+|[^a-z']+")
"""A word, or one of English payment terms ("net 30 days"), the same in every alphabet."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SILENT = frozenset("ьъЬЪ")
_SILENT_SIGN = re.compile(r"[ьъЬЪ](?=[^\W\d_])|(?<![тТ])[ьъЬЪ]")
"""A soft or hard sign, which people leave out; not that of an infinitive ("оплатить")."""


def is_cut_short(text: str) -> bool:
    """Whether there is more in a text than is read of it."""
    return bool(text[LONGEST_READ:].strip())


def normalise(text: str) -> str:
    """One kind of space, quote and dash; no control, zero-width or direction characters."""
    composed = unicodedata.normalize("NFC", text[:LONGEST_READ].replace("\r\n", "\n"))
    seen = "".join(map(_seen, composed))
    if "  " in seen or "\n\n\n" in seen:
        seen = _BLANKS.sub(lambda match: match.group()[:1], seen)
    return _REPEATED.sub(r"\1\1\1", seen).strip()


@lru_cache(maxsize=_MOST_LETTERS)
def _seen(character: str) -> str:
    """What is read of a character: a blank for any space, nothing of one that has no shape."""
    character = _SAME.get(character, character)
    if " " <= character < "\x7f" or character == "\n":
        return character
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    if category == "Nd":
        return str(unicodedata.digit(character))
    return "" if category in _UNSEEN else character


@lru_cache(maxsize=_MOST_LETTERS)
def fold_letter(letter: str) -> str:
    """Lower case, without diacritics and letters that are often confused or left out.

    May be two letters (æ)."""
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
    for typed, letter in digraphs.items():
        text = text.lower().replace(typed, letter)
    if text.isascii():
        return text.lower()
    return "".join(map(fold_letter, _SILENT_SIGN.sub("", text)))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A normalised text with its folded form; all spans are positions in the folded form."""

    text: str
    folded: str
    origins: tuple[int, ...]
    """For each folded position, and the end, the position in the text that it came from."""

    def capitals(self) -> str:
        """For each folded position the letter as written, or `X` where that is a capital one."""
        written = [self.text[origin] for origin in self.origins[:-1]]
        return "".join(["X" if letter.isupper() else letter for letter in written])

    def original(self, start: int, end: int) -> str:
        """The text as written between two folded positions."""
        return self.text[self.origins[start] : self.origins[end]]


def in_cyrillic(sentence: Sentence, kept: Container[str]) -> Sentence:
    """Russian typed in Latin letters, as it would be in Cyrillic; the words `kept` stay."""
    letters: list[str] = []
    origins: list[int] = []
    for match in _LATIN_WORD.finditer(sentence.folded):
        position = match.start()
        if match.group() in kept or match["terms"]:
            letters.extend(match.group())
            origins.extend(sentence.origins[position : match.end()])
            continue
        while position < match.end():
            size = next(
                (
                    size
                    for size in (4, 3, 2, 1)
                    if position + size <= match.end()
                    and sentence.folded[position : position + size] in _LATIN_TO_CYRILLIC
                ),
                0,
            )
            piece = sentence.folded[position : position + max(size, 1)]
            for letter in _LATIN_TO_CYRILLIC.get(piece, piece):
                letters.append(letter)
                origins.append(sentence.origins[position])
            position += max(size, 1)
    origins.append(sentence.origins[-1])
    return Sentence(sentence.text, "".join(letters), tuple(origins))


def as_sentence(text: str, digraphs: Mapping[str, str]) -> Sentence:
    """Normalises and folds, letter by letter, so that spans lead back to the text as written."""
    normal = normalise(text)
    plain_letters = list(map(fold_letter, normal))
    folded = "".join(plain_letters)
    if (
        _SILENT.isdisjoint(normal)
        and {1}.issuperset(map(len, plain_letters))
        and not any(typed in folded for typed in digraphs)
    ):
        return Sentence(normal, folded, tuple(range(len(normal) + 1)))
    silent = {sign.start() for sign in _SILENT_SIGN.finditer(normal)}
    letters: list[str] = []
    origins: list[int] = []
    for position in range(len(normal)):
        if position in silent:
            continue
        typed = bool(origins) and normal[origins[-1]].isascii() and normal[position].isascii()
        for plain in plain_letters[position]:
            if typed and letters[-1] + plain in digraphs:
                letters[-1] = digraphs[letters[-1] + plain]
            else:
                letters.append(plain)
                origins.append(position)
    origins.append(len(normal))
    return Sentence(normal, "".join(letters), tuple(origins))
