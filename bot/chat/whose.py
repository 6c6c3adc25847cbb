"""Whose payment or promise it is, by the name in the sentence or without one.

Nothing is ever booked in silence to a client who may not be the one that was named. The reader
knows the user's clients and tells which of them the sentence surely names, or may name. If it has
no name, it is about the debt of the message replied to, or about the only open one, or, where it
says nothing but what happened ("they paid 400"), about the debt talked of earlier on the same day.
Everything else is asked about with buttons.
"""

from __future__ import annotations

from bot.application.clients.match_client import Match, match_client
from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.understanding import Known, Reading
from bot.chat.talk import Talk
from bot.domain.errors import NotFound


async def heard(text: str, talk: Talk, currency: str | None = None) -> Reading:
    """The text, read with the user's clients and the one talked of last in mind; `currency` is
    another than their own, if that is being talked about."""
    clients = await talk.services.list_clients(talk.user.id)
    known = Known(
        clients=tuple(client.name for client in clients), talked_of=await _talked_of(talk)
    )
    currency = currency or talk.user.currency
    return talk.services.reader.read(text, talk.locale, talk.today, currency, known)


async def client_meant(reading: Reading, talk: Talk) -> Match:
    """The clients whom the sentence names: as the reader took it, or else by the name."""
    clients = await talk.services.list_clients(talk.user.id)
    near = [one for name in reading.client_near for one in clients if one.name == name]
    if near:
        return Match(near=tuple(near))
    names = [name for name in (reading.client, reading.client_surface) if name]
    return match_client(names, clients, talk.locale)


async def _talked_of(talk: Talk) -> str | None:
    """The client of the message replied to, or of the debt talked of on this day."""
    debt_id = talk.user.talked_of if talk.replied_to is None else talk.replied_to
    if debt_id is None:
        return None
    try:
        debt, _ = await talk.services.view_debt(talk.user.id, debt_id)
    except NotFound:
        return None
    is_recent = talk.replied_to is not None or debt.timeline[-1].on == talk.today
    return debt.client.name if is_recent else None


async def named(reading: Reading, talk: Talk) -> FoundDebts:
    """The debts of the client whom the sentence names; only near ones, which must be asked about,
    where it may be another."""
    if reading.client_near:
        near = [
            await talk.services.find_debts(talk.user.id, [name]) for name in reading.client_near
        ]
        debts = [debt for found in near for debt in (*found.meant, *found.near)]
        only = near[0].client if len(near) == 1 else None
        return FoundDebts(near=tuple({debt.id: debt for debt in debts}.values()), client=only)
    names = [name for name in (reading.client, reading.client_surface) if name]
    return await talk.services.find_debts(talk.user.id, names)


def name_of_near(reading: Reading, found: FoundDebts) -> str | None:
    """The name as it was said, if it is nobody's, but only like those of `found`."""
    is_named = reading.client is not None and not reading.client_recalled
    return reading.client if is_named and not found.meant and found.near else None


async def nameless(reading: Reading, talk: Talk) -> FoundDebts:
    """The debts that a sentence without a client may be about: see above."""
    recalled_on = None if reading.unread or reading.number else talk.today
    user_id, replied_to = talk.user.id, talk.replied_to
    found = await talk.services.find_debts(user_id, (), replied_to, recalled_on)
    is_reply = replied_to is not None and [debt.id for debt in found.meant] == [replied_to]
    if is_reply or not any(_is_odd(word) for word in reading.unread):
        return found
    return FoundDebts(near=found.meant)


def _is_odd(word: str) -> bool:
    """No plain word: even where one debt is open, it may be the name of a client who has none."""
    return not word.replace("-", "").replace("'", "").replace("’", "").isalpha()
