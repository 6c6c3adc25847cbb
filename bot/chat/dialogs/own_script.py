"""The user's own words in the place of a script's: written, looked at, and kept."""

from __future__ import annotations

from html import escape
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.application.nudges.compose_script import script_facts
from bot.application.nudges.tap import View
from bot.application.ports.screens import Screen
from bot.application.ports.wording import (
    Channel,
    NothingLeft,
    OwnScriptRefused,
    ScriptText,
    TooLong,
    UnknownField,
    Unreadable,
)
from bot.application.scripts.own_script import kind_of, own_source
from bot.chat.dialogs.choices import cancel
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import OwnWords
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown
from bot.domain.debts.debt import Debt
from bot.domain.ladder.policy import RULES
from bot.domain.text import storable

_DEADLINE = "deadline"
_CONDITION = "{% if number %} … {% endif %}"


def _view(manager: DialogManager) -> View:
    return View.unpack(manager.dialog_data["view"])


async def _text(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, view = talk_of(dialog_manager), _view(dialog_manager)
    debt = await debt_said(dialog_manager)
    own = own_source(view, debt, talk.user)
    source = talk.services.text_of.source(view, debt, talk.user)
    parts = [
        talk.html("own.ask", script=talk.plain(f"script.{view.script}")),
        _block(dialog_manager.dialog_data.get("source") or source),
        talk.html("own.fields", fields=_fields(talk), condition=_CONDITION),
    ]
    if view.channel is Channel.EMAIL:
        parts.append(talk.html("own.subject_first"))
    return {"text": "\n\n".join(parts), "is_own": own is not None}


async def _preview(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, view = talk_of(dialog_manager), _view(dialog_manager)
    debt = await debt_said(dialog_manager)
    source = dialog_manager.dialog_data["source"]
    try:
        text = talk.services.text_of.preview(source, view, debt, talk.user)
    except OwnScriptRefused as error:  # The books have moved on since it was written.
        return {"text": _refusal(error, talk)}
    head = talk.html("own.preview", client=debt.client.name)
    parts = [head, _shown(text), *_without_its_day(source, view, debt, talk)]
    return {"text": "\n\n".join(parts)}


def _without_its_day(source: str, view: View, debt: Debt, talk: Talk) -> list[str]:
    """What a text announces is done after its last day, whether the client read of that or not."""
    rung = view.script.rung
    if rung is None or not RULES[rung].announces or _DEADLINE in source:
        return []
    deadline = script_facts(debt, talk.user, view.script, view.shown_on).deadline
    field = f"{{{{ {_DEADLINE} }}}}"
    return [talk.html("own.no_deadline", field=field, deadline=deadline)]


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, source = talk_of(manager), storable(message.text or "").strip()
    try:
        talk.services.text_of.preview(source, _view(manager), await debt_said(manager), talk.user)
    except OwnScriptRefused as error:
        await message.answer(_refusal(error, talk))
        return
    manager.dialog_data["source"] = source
    await manager.switch_to(OwnWords.preview)


async def _for_client(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await _keep(query, manager, for_all=False)


async def _for_all(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await _keep(query, manager, for_all=True)


async def _keep(query: CallbackQuery, manager: DialogManager, *, for_all: bool) -> None:
    talk, debt, view = talk_of(manager), await debt_said(manager), _view(manager)
    kind, source = kind_of(view, debt, talk.user), manager.dialog_data["source"]
    await talk.services.change_own_script(
        talk.user.id, kind, source, debt.client.id, for_all=for_all
    )
    said = "own.kept_for_all" if for_all else "own.kept_for_client"
    await finish(query, manager, Screen(talk.html(said, client=debt.client.name)))


async def _reset(query: CallbackQuery, _: Button, manager: DialogManager) -> None:
    talk, debt, view = talk_of(manager), await debt_said(manager), _view(manager)
    kind = kind_of(view, debt, talk.user)
    for_all = kind not in debt.client.own_scripts.sources
    await talk.services.change_own_script(talk.user.id, kind, None, debt.client.id, for_all=for_all)
    said = "own.reset_for_all" if for_all else "own.reset_for_client"
    await finish(query, manager, Screen(talk.html(said, client=debt.client.name)))


def _refusal(error: OwnScriptRefused, talk: Talk) -> str:
    match error:
        case TooLong(most):
            return talk.html("own.too_long", n=most)
        case UnknownField(name, line):
            return talk.html("own.unknown_field", field=name, line=line, fields=_fields(talk))
        case Unreadable(line):
            return talk.html("own.unreadable", line=line, begins="if", ends="endif")
        case NothingLeft():
            return talk.html("own.nothing_left")
        case _:
            raise error


def _fields(talk: Talk) -> str:
    return ", ".join(talk.services.text_of.fields)


def _shown(text: ScriptText) -> str:
    subject = "" if text.subject is None else f"{_block(text.subject)}\n"
    return subject + _block(text.body)


def _block(text: str) -> str:
    return f"<pre>{escape(text)}</pre>"


own_script_dialog = Dialog(
    Window(
        Shown("text"),
        Button(Label("own.reset"), id="reset", on_click=_reset, when="is_own"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=OwnWords.text,
        getter=_text,
    ),
    Window(
        Shown("text"),
        Button(Label("own.for_client"), id="client", on_click=_for_client),
        Button(Label("own.for_all"), id="all", on_click=_for_all),
        SwitchTo(Label("own.again"), id="again", state=OwnWords.text),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        state=OwnWords.preview,
        getter=_preview,
    ),
    on_start=take_over,
)
