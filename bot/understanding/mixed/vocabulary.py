"""A language with English words mixed in, as freelancers of all countries write.

The language's own phrases stay first in every table. An English phrase is added where the language
can't take it for one of its own: some word that it can't go without is none of that language, or
a loan, as longer words of both are unless they are false friends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from itertools import zip_longest
from typing import Any

from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import Vocabulary, spelled, words_of
from bot.understanding.mixed.words import Words

_ELEMENT = re.compile(r"\[[^\]]*\]|(?:\([^()]*\)|[^\s\[])+")
_OWN = frozenset(
    "digraphs false_friends lookalikes ordinal_suffixes smallest_sum first_names name_endings"
    " surname_endings verb_endings shorthand client_endings inflects_work capital_weekdays"
    " firm_openers firm_links firm_purposes firm_numbers kin_of shares_are_sums"
    " place_endings short_weekdays class_first describing numbering".split()
)
"""Tables of a language's letters, names and endings, which English adds nothing to."""
_BY_PLACE = frozenset({"weekdays", "months", "past_weekdays", "months_within"})
"""Tables with all forms of one day or month in each entry."""
_MOST = 4
"""Of so many words that may stand in one place, one may be a word of the language as well."""
_SHORTEST_LOAN = 4
_BETWEEN = re.compile(r"[|\s_]+")
_SIGNS = "^$… "


def with_english(own: Vocabulary, english: Vocabulary, words: Words) -> Vocabulary:
    """The vocabulary of one language, `words` being all of its words, with English mixed in."""

    friends = frozenset(words.fold(word) for word in own.false_friends)

    def is_own(word: str) -> bool:
        return word in words and (len(word) < _SHORTEST_LOAN or word in friends)

    @cache
    def is_foreign(element: str) -> bool:
        found = _spelt(element)
        return _MOST * sum(map(is_own, found)) < len(found)

    def is_distinct(phrase: str) -> bool:
        needed = [part for part in _ELEMENT.findall(phrase.strip(_SIGNS)) if part[0] != "["]
        return any(is_foreign(part) for part in needed)

    merged: Vocabulary = _joined(own, english, is_distinct)
    return merged


@cache
def _spelt(element: str) -> tuple[str, ...]:
    """The folded words that a part of a phrase may be; none where any word or slot will do."""
    alternatives = [
        fold(word.strip("*"), {}) for spelt in spelled(element) for word in _BETWEEN.split(spelt)
    ]
    if any(not word or word[0] in "{…" for word in alternatives):
        return ()
    return tuple(word for word in alternatives if any(letter.isalpha() for letter in word))


def _joined(own: Any, english: Any, is_distinct: Callable[[str], bool]) -> Any:
    """A table of the one language with the foreign phrases of the other behind its own."""
    if is_dataclass(own) and not isinstance(own, type):
        tables = {
            table.name: _by_place(mine, theirs, is_distinct)
            if table.name in _BY_PLACE
            else _joined(mine, theirs, is_distinct)
            for table in fields(own)
            if table.name not in _OWN
            for mine, theirs in [(getattr(own, table.name), getattr(english, table.name))]
        }
        return replace(own, **tables)
    if isinstance(own, Mapping):
        return _joined_mappings(own, english, is_distinct)
    if isinstance(own, str):
        foreign = [word for word in words_of(english) if is_distinct(word)]
        return " ".join([own, *foreign])
    present = set(own)
    return (*own, *(entry for entry in english if entry not in present and is_distinct(entry)))


def _joined_mappings(
    own: Mapping[Any, Any], english: Mapping[Any, Any], is_distinct: Callable[[str], bool]
) -> dict[Any, Any]:
    values = [*own.values(), *english.values()]
    if values and (isinstance(values[0], int) or _is_single(values[0])):
        foreign = {word: value for word, value in english.items() if is_distinct(word)}
        return {**own, **{word: value for word, value in foreign.items() if word not in own}}
    return {
        key: _joined(own.get(key, type(english.get(key, ()))()), english.get(key, ()), is_distinct)
        for key in [*own, *(key for key in english if key not in own)]
    }


def _is_single(value: object) -> bool:
    """What a word stands for, rather than a table of words."""
    if isinstance(value, tuple):
        return bool(value) and isinstance(value[0], int)
    return isinstance(value, str) and value.replace(".", "").isdecimal()


def _by_place(
    own: tuple[str, ...], english: tuple[str, ...], is_distinct: Callable[[str], bool]
) -> tuple[str, ...]:
    if not own:
        return own
    return tuple(
        " ".join([mine, *(word for word in words_of(theirs) if is_distinct(word))])
        for mine, theirs in zip_longest(own, english, fillvalue="")
    )
