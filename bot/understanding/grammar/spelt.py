"""The single words of a vocabulary's tables, spelt out and folded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from bot.understanding.grammar.vocabulary import spelled, words_of

_ELEMENT = re.compile(r"(?:[^\W_]|['*]|\([^()\n]*\))+")
_SLOT = re.compile(r"\{\w+\}|_")
_SPELT = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*\*?")


def spelt_words(
    phrases: Iterable[str], fold: Callable[[str], str]
) -> Iterator[tuple[str, list[str]]]:
    """Each different word of a table as it is written there, with the folded words that it stands
    for; stems keep their `*`."""
    elements = list(dict.fromkeys(_ELEMENT.findall(_SLOT.sub(" ", "\n".join(phrases)))))
    spelt = fold("".join(" ".join(spelled(element)) + "\n" for element in elements))
    for element, words in zip(elements, spelt.splitlines(), strict=True):
        yield element, _SPELT.findall(words)


def strings_of(table: object) -> Iterator[str]:
    """All words and phrases of a table, whatever its shape, and those that stand for numbers."""
    if isinstance(table, str):
        yield from words_of(table)
    elif is_dataclass(table):
        for column in fields(table):
            yield from strings_of(getattr(table, column.name))
    elif isinstance(table, Mapping):
        for key, value in table.items():
            numbers = value[:1] if isinstance(value, str | tuple) else value
            if str(numbers).strip("(-,)").isdecimal():
                yield key
            else:
                yield from strings_of(value)
    elif isinstance(table, Iterable):
        yield from table
