"""Which debts a request is about."""

from __future__ import annotations

from dataclasses import replace

from aiogram_dialog import DialogManager

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.understanding import Reading
from bot.chat.requests.reference.shown import last_shown
from bot.chat.talk import Talk
from bot.chat.whose import named
from bot.domain.debts.debt import Debt
from bot.domain.errors import NotFound
from bot.domain.ids import DebtId


async def debts_meant(reading: Reading, talk: Talk, manager: DialogManager) -> FoundDebts:
    """Those of the client that is named; else the one of the message replied to, the one shown or
    talked of last on this day, or all that are open. Of a client's several debts, the one that is
    before the user's eyes is meant."""
    if not names_of(reading):
        seen = await _last_shown(manager, talk)
        if seen is not None and talk.replied_to is None:
            return FoundDebts(meant=(seen,))
        return await talk.services.find_debts(talk.user.id, (), talk.replied_to, talk.today)
    found = await named(reading, talk)
    if len(found.meant) < 2:
        return found
    seen_id = await _before_eyes(found.meant, manager, talk)
    only = tuple(debt for debt in found.meant if debt.id == seen_id)
    return FoundDebts(only or found.meant, found.near, found.client)


def as_said(text: str, reading: Reading) -> Reading:
    """Without the client if it is not named in the text, but only the one talked of last: there may
    be one before the user's eyes that was not talked of."""
    is_said = any(name.casefold() in text.casefold() for name in names_of(reading))
    return reading if is_said else replace(reading, client=None, client_surface=None)


def names_of(reading: Reading) -> list[str]:
    return [name for name in (reading.client, reading.client_surface) if name]


async def _before_eyes(
    debts: tuple[Debt, ...], manager: DialogManager, talk: Talk
) -> DebtId | None:
    if talk.replied_to is not None:
        return talk.replied_to
    seen = await last_shown(manager, talk)
    if seen is not None:
        return seen.debt_id
    talked_of = (debt for debt in debts if debt.id == talk.user.talked_of)
    return next((debt.id for debt in talked_of if debt.timeline[-1].on == talk.today), None)


async def _last_shown(manager: DialogManager, talk: Talk) -> Debt | None:
    seen = await last_shown(manager, talk)
    if seen is None:
        return None
    try:
        debt, _ = await talk.services.view_debt(talk.user.id, seen.debt_id)
    except NotFound:
        return None
    return None if debt.is_settled else debt
