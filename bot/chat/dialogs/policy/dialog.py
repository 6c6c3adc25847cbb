"""The reminder steps, of all clients or of one: a preset with one tap, or every number by itself.

A button that changes something carries the value that it sets, so that it means the same however
often, and whenever, it is tapped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, SwitchTo

from bot.chat.dialogs.policy.numbers import (
    DISCOUNT,
    GAP,
    neighbours,
    question,
    read_number,
    refusal,
    with_number,
)
from bot.chat.dialogs.policy.wording import (
    as_head,
    comparison,
    in_words,
    preset_name,
    short_day,
    what_would_do,
)
from bot.chat.dialogs.said import client_said, take_over
from bot.chat.dialogs.states import Policies
from bot.chat.screens.answers import acknowledge
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown, choices
from bot.domain.errors import DomainError
from bot.domain.ids import ClientId
from bot.domain.ladder.policy import PRESETS, Policy, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.people.client import Client

_LESS, _MORE = "−", "+"
_RUNGS = frozenset(Rung)


async def _policy(manager: DialogManager) -> Policy:
    client = await client_said(manager)
    return (client.policy if client else None) or talk_of(manager).user.policy


async def _change(manager: DialogManager, change: Callable[[Policy], Policy | None]) -> None:
    """Stores the policy that `change` makes of the present one: of None, that of all clients.
    Raises what it does."""
    talk = talk_of(manager)
    client_id = manager.dialog_data.get("client_id")
    if client_id is None:
        talk.user = await talk.services.change_settings(
            talk.user.id, lambda user: replace(user, policy=change(user.policy) or user.policy)
        )
        return
    await talk.services.change_client(
        talk.user.id,
        ClientId(client_id),
        lambda client, user: replace(client, policy=change(client.policy or user.policy)),
    )


def _head(client: Client | None, policy: Policy, talk: Talk) -> list[str]:
    name = preset_name(policy.preset, talk)
    if client is None:
        return [talk.html("policy.head"), "", talk.html("policy.now", name=name)]
    key = "policy.now" if client.policy else "policy.now_as_all"
    return [talk.html("policy.head_of", client=client.name), "", talk.html(key, name=name)]


async def _all(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, client = talk_of(dialog_manager), await client_said(dialog_manager)
    policy = await _policy(dialog_manager)
    lines = [
        *_head(client, policy, talk),
        "",
        *comparison(policy, talk),
        "",
        talk.html("policy.advance"),
    ]
    chosen = policy.preset if client is None or client.policy else None
    return {
        "text": "\n".join(lines),
        "presets": [
            (preset.value, ("✓ " if preset is chosen else "") + as_head(preset_name(preset, talk)))
            for preset in Preset
        ],
        "has_own": client is not None and client.policy is not None,
    }


async def _rungs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, client = talk_of(dialog_manager), await client_said(dialog_manager)
    policy = await _policy(dialog_manager)
    lines = [*_head(client, policy, talk), "", *in_words(policy, talk)]
    return {
        "text": "\n".join([*lines, "", talk.html("policy.tap_one")]),
        "rungs": [(rung.value, short_day(rung, policy, talk)) for rung in Rung],
        "gap": talk.plain("policy.gap_button", n=policy.gap_days),
        "discount": talk.plain("policy.discount_button", percent=policy.discount_percent),
    }


async def _number(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, policy = talk_of(dialog_manager), await _policy(dialog_manager)
    what = dialog_manager.dialog_data["what"]
    steps = zip((_LESS, _MORE), neighbours(what, policy), strict=True)
    return {
        "text": question(what, policy, talk),
        "steps": [(number, label) for label, number in steps if number is not None],
        "is_on": what in policy.days,
        "is_off": what in _RUNGS and what not in policy.days,
    }


async def _set_preset(_: CallbackQuery, __: Any, manager: DialogManager, name: str) -> None:
    await _change(manager, lambda policy: PRESETS[Preset(name)])


async def _as_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _change(manager, lambda policy: None)


async def _open_rung(_: CallbackQuery, __: Any, manager: DialogManager, rung: str) -> None:
    manager.dialog_data["what"] = Rung(rung).value
    await manager.switch_to(Policies.number)


async def _open_gap(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["what"] = GAP
    await manager.switch_to(Policies.number)


async def _open_discount(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["what"] = DISCOUNT
    await manager.switch_to(Policies.number)


async def _step(callback: CallbackQuery, _: Any, manager: DialogManager, number: int) -> None:
    what = manager.dialog_data["what"]
    try:
        await _change(manager, lambda policy: with_number(what, number, policy))
    except DomainError as error:
        await _refuse(callback, error, manager)


async def _turn_off(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    rung = Rung(manager.dialog_data["what"])
    try:
        await _change(manager, lambda policy: policy.with_day(rung, None))
    except DomainError as error:
        await _refuse(callback, error, manager)


async def _turn_on(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    rung, talk = Rung(manager.dialog_data["what"]), talk_of(manager)
    policy = await _policy(manager)
    if policy.room(rung) is None:
        await acknowledge(callback, what_would_do(rung, policy, talk))
        return
    await _change(manager, lambda policy: policy.with_usual_day(rung))


async def _refuse(callback: CallbackQuery, error: DomainError, manager: DialogManager) -> None:
    what, policy = manager.dialog_data["what"], await _policy(manager)
    await acknowledge(callback, refusal(error, what, policy, talk_of(manager)))


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, what = talk_of(manager), manager.dialog_data["what"]
    number = read_number(message.text or "")
    if number is None:
        await message.answer(talk.html("policy.one_number"))
        return
    try:
        await _change(manager, lambda policy: with_number(what, number, policy))
    except DomainError as error:
        await message.answer(refusal(error, what, await _policy(manager), talk))
        return
    await manager.switch_to(Policies.rungs)


policy_dialog = Dialog(
    Window(
        Shown("text"),
        choices("preset", "presets", _set_preset, str, width=None),
        SwitchTo(Label("policy.edit"), id="edit", state=Policies.rungs),
        Button(Label("policy.as_all"), id="as_all", on_click=_as_all, when="has_own"),
        Cancel(Label("button.back"), id="back"),
        state=Policies.all,
        getter=_all,
    ),
    Window(
        Shown("text"),
        choices("rung", "rungs", _open_rung, str),
        Button(Shown("gap"), id="gap", on_click=_open_gap),
        Button(Shown("discount"), id="discount", on_click=_open_discount),
        SwitchTo(Label("button.back"), id="back", state=Policies.all),
        state=Policies.rungs,
        getter=_rungs,
    ),
    Window(
        Shown("text"),
        choices("step", "steps", _step, int, width=None),
        Button(Label("policy.turn_off"), id="off", on_click=_turn_off, when="is_on"),
        Button(Label("policy.turn_on"), id="on", on_click=_turn_on, when="is_off"),
        SwitchTo(Label("button.back"), id="back", state=Policies.rungs),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Policies.number,
        getter=_number,
    ),
    on_start=take_over,
)
