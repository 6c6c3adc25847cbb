"""Requests about one debt: what is done, and the question where several debts may be meant."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.choices import (
    cancel_or_no,
    debt_choices,
    debts_getter,
    nearness,
    typed_choice,
)
from bot.chat.dialogs.said import take_over
from bot.chat.dialogs.stacking import come_back, finish, open_dialog
from bot.chat.dialogs.states import Which
from bot.chat.requests.corrections import correct
from bot.chat.requests.pauses import pause, rest, resume, snooze, wake
from bot.chat.requests.reference.kept_reading import dump, load
from bot.chat.requests.reference.meant import names_of
from bot.chat.requests.sent import sent
from bot.chat.requests.told.arrangements import discount, plan
from bot.chat.requests.wording import wording
from bot.chat.requests.write_offs import write_off
from bot.chat.screens.answers import show
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import DebtId

OnDebt = Callable[[Reading, Debt, Talk, DialogManager], Awaitable[Screen | None]]
"""Gives what is to be shown, or None if it has opened a dialog. Raises what the books refuse."""

Extend = Callable[[Screen, Reading, Talk], Screen]

OnEverything = Callable[[Reading, Talk], Awaitable[Screen]]

_ON_DEBT: dict[Intent, tuple[str, OnDebt]] = {
    Intent.SNOOZE: ("which.snooze", snooze),
    Intent.PAUSE: ("which.pause", pause),
    Intent.RESUME: ("which.resume", resume),
    Intent.WRITE_OFF: ("which.write_off", write_off),
    Intent.SENT: ("which.sent", sent),
    Intent.WORDING: ("which.wording", wording),
    Intent.CORRECTION: ("which.correction", correct),
    Intent.PLAN: ("which.plan", plan),
    Intent.DISCOUNT: ("which.discount", discount),
}
"""The question where it is not clear which debt is meant, and what is done once it is."""

_ON_EVERYTHING: dict[Intent, OnEverything] = {
    Intent.SNOOZE: rest,
    Intent.PAUSE: rest,
    Intent.RESUME: wake,
}


def nobody_meant(reading: Reading, found: FoundDebts, talk: Talk) -> str:
    names = names_of(reading)
    if found.client is not None:
        return talk.html("hint.owes_nothing", client=found.client.name)
    if names:
        return talk.html("hint.unknown_client", client=names[0])
    return talk.html("debts.none")


async def do(
    message: Message,
    reading: Reading,
    debt: Debt,
    manager: DialogManager,
    talk: Talk,
    extend: Extend | None = None,
) -> None:
    """What is asked for, on this debt. `extend` adds to the answer, if something was done."""
    try:
        screen = await _ON_DEBT[reading.intent][1](reading, debt, talk, manager)
        if screen is not None and extend is not None:
            screen = extend(screen, reading, talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    if screen is not None:
        await show(message, screen)
        await come_back(manager)


async def ask_which(
    reading: Reading,
    debts: tuple[Debt, ...],
    manager: DialogManager,
    named: str | None = None,
) -> None:
    """Of all debts, all together can be chosen too, if there is a sense in that. `named` is a name
    that is nobody's, but like those of the debts."""
    everything = reading.intent in _ON_EVERYTHING and not names_of(reading)
    said = {
        "said": dump(reading),
        "debts": [debt.id for debt in debts],
        "everything": everything,
        "named": named,
    }
    await open_dialog(manager, Which.debt, said)


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, reading = talk_of(dialog_manager), load(dialog_manager.dialog_data["said"])
    return {
        "question": talk.html(_ON_DEBT[reading.intent][0]),
        "everything": dialog_manager.dialog_data["everything"],
    }


async def _choose(callback: CallbackQuery, _: Any, manager: DialogManager, debt_id: int) -> None:
    await _chosen(callback, manager, debt_id)


async def _chosen(event: Message | CallbackQuery, manager: DialogManager, debt_id: int) -> None:
    talk, reading = talk_of(manager), load(manager.dialog_data["said"])
    try:
        debt, _step = await talk.services.view_debt(talk.user.id, DebtId(debt_id))
        screen = await _ON_DEBT[reading.intent][1](reading, debt, talk, manager)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    if screen is not None:
        await finish(event, manager, screen)


async def _choose_everything(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    talk, reading = talk_of(manager), load(manager.dialog_data["said"])
    try:
        screen = await _ON_EVERYTHING[reading.intent](reading, talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await finish(callback, manager, screen)


which_dialog = Dialog(
    Window(
        Shown("question", when="is_sure"),
        Shown("near"),
        debt_choices("which", _choose),
        Button(
            Label("which.everything"),
            id="everything",
            on_click=_choose_everything,
            when="everything",
        ),
        *cancel_or_no(),
        typed_choice(_chosen),
        state=Which.debt,
        getter=[debts_getter, nearness, _facts],
    ),
    on_start=take_over,
)
