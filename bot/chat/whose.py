"""Whose payment or promise it is, where the reader found no client in the sentence.

Nothing is ever booked in silence to a client who may not be the one that was named. The sentence is
searched for the user's clients first. If it has none, it is about the debt of the message replied
to, or about the only open one, or, where it says nothing but what happened ("they paid 400"), about
the debt talked of earlier on the same day. Everything else is asked about with buttons.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.understanding import Reading
from bot.chat.talk import Talk
from bot.domain.client import Client

_STAND_IN = "Acme"
"""A name that the reader knows for one in every language."""

_MOST_WORDS = 12
"""Of a sentence that may say nothing but what happened; each word is weighed."""

_NO_NAMES = frozenset(
    """
    a already also and at client did finally has have he i'd it just me now of on part rest she
    some the them they they've to today us was we yes
    а в вчера да за и клиент мне на нам он она они оплату деньги сегодня уже
    af allerede at de den der det er han har hun i ja kunden lige mig nu og os på til
    ja juba klient lõpuks ma meile mulle nad need nemad nüüd on see ta täna tema
    akan beliau dan dia ia ini itu klien mereka pada saya sudah telah tadi untuk ya
    """.split()
)
"""Words beside the verb and the sum that name nobody."""


async def with_known_client(text: str, reading: Reading, talk: Talk) -> Reading:
    """The reading with the client whom the reader overlooked: one of the user's own, whose name
    stands in the text as it is, such as 1&1 or 3M. Of several, the longest name."""
    if reading.client is not None and any(char.isalpha() for char in reading.client):
        return reading
    named = _literally(text, await talk.services.list_clients(talk.user.id))
    if named is None:
        return reading
    client, rest = named
    again = talk.services.reader.read(rest, talk.locale, talk.today, talk.user.currency)
    if again.intent is not reading.intent or again.client is None or _STAND_IN not in again.client:
        return reading
    name = again.client.replace(_STAND_IN, client.name)
    return replace(again, client=name, client_surface=None)


def _literally(text: str, clients: Sequence[Client]) -> tuple[Client, str] | None:
    """The client whose name the text has, as whole words, and the text with another name in its
    place."""
    for client in sorted(clients, key=lambda client: len(client.name), reverse=True):
        name = re.compile(rf"(?<![\w&]){re.escape(client.name)}(?![\w&])", re.IGNORECASE)
        rest = name.sub(_STAND_IN, text, count=1)
        if rest != text:
            return client, rest
    return None


async def nameless(text: str, reading: Reading, talk: Talk) -> FoundDebts:
    """The debts that a sentence without a client may be about: see above."""
    unread = _unread(text, reading, talk)
    recalled_on = None if unread or reading.number else talk.today
    user_id, replied_to = talk.user.id, talk.replied_to
    found = await talk.services.find_debts(user_id, (), replied_to, recalled_on)
    is_reply = replied_to is not None and [debt.id for debt in found.meant] == [replied_to]
    if is_reply or not any(_is_odd(word) for word in unread):
        return found
    return FoundDebts(near=found.meant)


def _unread(text: str, reading: Reading, talk: Talk) -> list[str]:
    """The words without which the sentence would say the same, and which may therefore be a name
    that the reader has passed over."""
    words = text.split()
    if len(words) > _MOST_WORDS:
        return words
    unread = []
    for place, word in enumerate(words):
        bare = word.strip(".,!?;:…").casefold()
        rest = " ".join(words[:place] + words[place + 1 :])
        if bare and bare not in _NO_NAMES and _reads(rest, talk) == reading:
            unread.append(bare)
    return unread


def _reads(text: str, talk: Talk) -> Reading:
    return talk.services.reader.read(text, talk.locale, talk.today, talk.user.currency)


def _is_odd(word: str) -> bool:
    """No plain word: even where one debt is open, it may be the name of a client who has none."""
    return not word.replace("-", "").replace("'", "").replace("’", "").isalpha()
