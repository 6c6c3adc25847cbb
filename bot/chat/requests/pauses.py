"""Snoozes, pauses and their ends: of a debt, of all that a client owes, or of everything."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram_dialog import DialogManager

from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Intent, Reading
from bot.chat.requests.told.offers import Kind, Offer
from bot.chat.screens.answers import recorded
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.ids import ClientId


async def snooze(reading: Reading, debt: Debt, talk: Talk, _: DialogManager) -> Screen:
    """Until the day that was said; without one, or for one that has come, how long is asked.
    Raises what `PauseDebt` does."""
    debt.refuse_if_settled()
    if reading.until is None or reading.until <= talk.today:
        asked = talk.services.screens.snoozes(talk.user, debt, None)
        if reading.until is None:
            return asked
        return Screen(f"{talk.html('snooze.from_tomorrow')}\n{asked.html}", asked.rows)
    return await pause(reading, debt, talk, _)


async def pause(reading: Reading, debt: Debt, talk: Talk, _: DialogManager) -> Screen:
    """Raises what `PauseDebt` does."""
    change = await talk.services.pause_debt(talk.origin, debt.id, reading.until)
    return recorded(change, talk)


async def resume(_: Reading, debt: Debt, talk: Talk, __: DialogManager) -> Screen:
    """Raises what `ResumeDebt` does."""
    if not debt.is_settled and debt.pause(talk.today) is None:
        return Screen(talk.html("resume.not_paused", client=debt.client.name))
    change = await talk.services.resume_debt(talk.origin, debt.id)
    return recorded(change, talk)


async def for_client(reading: Reading, debts: Sequence[Debt], talk: Talk) -> Screen:
    """Several debts of one client, in one change. Raises what `PauseClient` does."""
    client_id: ClientId = debts[0].client.id
    if reading.intent is Intent.RESUME:
        if not paused(debts, talk):
            return Screen(talk.html("resume.not_paused", client=debts[0].client.name))
        change = await talk.services.resume_client(talk.origin, client_id)
    else:
        change = await talk.services.pause_client(talk.origin, client_id, reading.until)
    return recorded(change, talk)


async def rest(reading: Reading, talk: Talk) -> Screen:
    """No nudges at all. Raises what `TakeRest` does."""
    return recorded(await talk.services.take_rest(talk.origin, reading.until), talk)


async def wake(_: Reading, talk: Talk) -> Screen:
    """Raises `AlreadyRecorded` if there is no rest."""
    return recorded(await talk.services.end_rest(talk.origin), talk)


def paused(debts: Sequence[Debt], talk: Talk) -> tuple[Debt, ...]:
    return tuple(debt for debt in debts if debt.pause(talk.today) is not None)


def or_everything(screen: Screen, reading: Reading, talk: Talk) -> Screen:
    """With a button for those who meant all their nudges, though one debt was to be supposed."""
    label = talk.plain("which.everything")
    tap = Tap(Action.PAUSE, NO_DEBT).pack()
    if reading.until is not None:
        tap = Offer(Kind.SNOOZE, NO_DEBT, reading.until).pack()
    return Screen(screen.html, (*screen.rows, (Button(label, tap),)))
