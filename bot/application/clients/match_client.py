"""Which of the user's clients a name means: surely, or perhaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.application.clients.known_names import known_names
from bot.domain.locale import Locale
from bot.domain.people.client import Client


@dataclass(frozen=True, slots=True)
class Match:
    """`sure` clients bear the name, however it is written; `near` ones only resemble it."""

    sure: tuple[Client, ...] = ()
    near: tuple[Client, ...] = ()


def match_client(
    names: Iterable[str], clients: Sequence[Client], locale: Locale | None = None
) -> Match:
    """Compares without regard to case, quotes, dots and ё; then without the legal form or title;
    then through look-alike letters, transliteration and declension (of the text's `locale`).

    Letters that differ only by a mark (Май and Маи, Käär and Kaar) are other letters: such a name
    is near, never sure, and so is a mistyped one, a part of a name, a form that may be somebody
    else's nominative, or a declined or transliterated form that fits several. `names` are forms of
    one name, such as the nominative and what the text has. Takes time in proportion to the
    clients: a thousand of them 1 to 2 ms, and at first sight 100 ms.
    """
    known = known_names(tuple(client.name for client in clients), locale)
    found = known.match(names)
    return Match(
        sure=tuple(clients[at] for at in found.sure), near=tuple(clients[at] for at in found.near)
    )
