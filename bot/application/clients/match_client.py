"""Which of the user's clients a name means: surely, or perhaps."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.domain.client import Client

_LEGAL_FORMS = frozenset(
    """
    ltd limited llc llp plc inc corp co gmbh ag oy ab aps as ivs is ks ps oü ou tü fie mtü
    pt cv ud tbk ооо оао зао ао пао ип нко
    """.split()
)
_SAME_FORM = {"limited": "ltd", "ou": "oü"}
_NEAR = 0.75
"""The similarity from which a name is taken for a misspelling worth asking about."""


@dataclass(frozen=True, slots=True)
class Match:
    """`sure` clients bear the name, however it is written; `near` ones only resemble it."""

    sure: tuple[Client, ...] = ()
    near: tuple[Client, ...] = ()


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as it is compared: without case, quotes and dots, and `core` without legal forms."""

    whole: str
    core: str
    forms: frozenset[str]

    def has_core_of(self, other: _Name) -> bool:
        """The same name, and not two firms that only their legal forms tell apart."""
        agree = not self.forms or not other.forms or self.forms & other.forms
        return bool(agree) and self.core == other.core


def match_client(names: Iterable[str], clients: Sequence[Client]) -> Match:
    """Compares without regard to case, quotes, dots and ё; then without the legal form.

    Letters that differ only by a mark (Май and Маи, Käär and Kaar) are other letters: such a name
    is near, never sure. `names` are forms of one name, such as the nominative and what the text
    has.
    """
    meant = [name for name in map(_name, names) if name.whole]
    known = [(client, _name(client.name)) for client in clients]
    whole = {name.whole for name in meant}
    exact = tuple(client for client, name in known if name.whole in whole)
    if exact:
        return Match(sure=exact)
    same = tuple(client for client, name in known if any(map(name.has_core_of, meant)))
    if same:
        return Match(sure=same)
    return Match(near=tuple(c for c, name in known if any(_resembles(name, m) for m in meant)))


def _name(text: str) -> _Name:
    whole = _key(text)
    core = whole.split()
    forms = set()
    while core and core[0] in _LEGAL_FORMS:
        forms.add(core.pop(0))
    while core and core[-1] in _LEGAL_FORMS | {"&"}:
        forms.add(core.pop())
    if not core:
        return _Name(whole, whole, frozenset())
    return _Name(whole, " ".join(core), frozenset(_SAME_FORM.get(f, f) for f in forms - {"&"}))


def _key(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name.casefold()).replace("ё", "е")
    letters = "".join(char for char in folded if not unicodedata.combining(char))
    words = re.sub(r"[^\w&+]+", " ", re.sub(r"[./]", "", letters)).split()
    return " ".join(words or folded.split())


def _resembles(one: _Name, other: _Name) -> bool:
    first, second = _without_marks(one.core), _without_marks(other.core)
    return (
        SequenceMatcher(None, first, second).ratio() >= _NEAR
        or _has_words_of(first, second)
        or _has_words_of(second, first)
    )


def _has_words_of(long: str, short: str) -> bool:
    return len(short) > 2 and f" {short} " in f" {long} "


def _without_marks(key: str) -> str:
    apart = unicodedata.normalize("NFKD", key)
    return "".join(char for char in apart if not unicodedata.combining(char))
