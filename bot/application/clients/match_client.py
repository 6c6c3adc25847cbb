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
    ltd limited llc llp inc corp co gmbh ag ab aps as ivs is ks ps oü ou tü fie mtü pt cv ud tbk
    ооо оао зао ао пао ип нко
    """.split()
)
_NEAR = 0.75
"""The similarity from which a name is taken for a misspelling worth asking about."""


@dataclass(frozen=True, slots=True)
class Match:
    """`sure` clients bear the name, however it is written; `near` ones only resemble it."""

    sure: tuple[Client, ...] = ()
    near: tuple[Client, ...] = ()


def match_client(names: Iterable[str], clients: Sequence[Client]) -> Match:
    """Compares without regard to case, quotes, dots and accents; then without the legal form.

    `names` are forms of one name, such as the nominative and what the text has.
    """
    keys = {key for key in map(_key, names) if key}
    exact = tuple(client for client in clients if _key(client.name) in keys)
    if exact:
        return Match(sure=exact)
    bare = {_without_legal_form(key) for key in keys} - {""}
    same = tuple(client for client in clients if _without_legal_form(_key(client.name)) in bare)
    if same:
        return Match(sure=same)
    return Match(near=tuple(client for client in clients if _resembles(client, bare)))


def _key(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w&+]+", " ", letters.replace("/", "")).split())


def _without_legal_form(key: str) -> str:
    words = [word for word in key.split() if word not in _LEGAL_FORMS]
    return " ".join(words) or key


def _resembles(client: Client, names: Iterable[str]) -> bool:
    own = _without_legal_form(_key(client.name))
    return any(
        SequenceMatcher(None, own, name).ratio() >= _NEAR
        or (len(name) > 2 and f" {name} " in f" {own} ")
        or (len(own) > 2 and f" {own} " in f" {name} ")
        for name in names
    )
