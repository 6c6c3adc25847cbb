"""Several debts of one message: all on one card, each with its own below it, stored together."""

from __future__ import annotations

from html import escape
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Data, Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.application.debts.log_debts import NewDebt
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Reading
from bot.chat.dialogs.draft.begin import take_over_now
from bot.chat.dialogs.draft.draft import Draft
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Draft as OneDraft
from bot.chat.dialogs.states import Several
from bot.chat.open_questions import without_no
from bot.chat.screens.answers import recorded
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.whose import client_meant, heard
from bot.chat.widgets import Label, Shown, choices
from bot.domain.errors import DomainError
from bot.domain.ids import ClientId
from bot.domain.people.client import Client
from bot.domain.text import shortened

_NAME = 40
"""Characters of a name or of the work, of which twenty must fit a message and a phone."""


def _drafts(manager: DialogManager) -> list[Draft]:
    return [Draft.load(stored) for stored in manager.dialog_data["drafts"]]


def _keep(manager: DialogManager, drafts: list[Draft]) -> None:
    manager.dialog_data["drafts"] = [draft.dump() for draft in drafts]


def list_html(drafts: list[Draft], clients: dict[ClientId, Client], talk: Talk) -> str:
    """A line for each, with a mark where something is missing or may be meant otherwise."""
    lines = [talk.html("several.head", n=len(drafts)), ""]
    lines += [
        f"{place}. " + _line(draft, clients, talk) for place, draft in enumerate(drafts, start=1)
    ]
    missing = sum(not draft.is_complete for draft in drafts)
    lines += ["", talk.html("draft.ask")]
    if missing:
        lines[-1] += " " + talk.html("several.missing", n=missing)
    return "\n".join(lines)


def _line(draft: Draft, clients: dict[ClientId, Client], talk: Talk) -> str:
    due = talk.html("several.no_due")
    if draft.due_on is not None:
        due = talk.html("debt.due_on", due=draft.due_on)
    if draft.other_due is not None:
        due += " " + talk.html("several.or_day", day=draft.other_due)
    amount = (
        talk.html("several.no_amount") if draft.money is None else escape(talk.money(draft.money))
    )
    parts = [f"<b>{_who(draft, clients, talk)}</b>", amount, due]
    if draft.what_for:
        parts.append(escape(shortened(draft.what_for, _NAME)))
    return " · ".join(parts)


def _who(draft: Draft, clients: dict[ClientId, Client], talk: Talk) -> str:
    if draft.client is None:
        return talk.html("several.no_client")
    name = escape(shortened(draft.client, _NAME))
    near = [clients[ClientId(id_)].name for id_ in draft.near or [] if ClientId(id_) in clients]
    if not near:
        return name
    return f"{name} → {escape(' / '.join(shortened(one, _NAME) for one in near[:2]))}?"


async def _list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, drafts = talk_of(dialog_manager), _drafts(dialog_manager)
    clients = {one.id: one for one in await talk.services.list_clients(talk.user.id)}
    return {
        "list": list_html(drafts, clients, talk),
        "drafts": [(at, _label(at, draft, talk)) for at, draft in enumerate(drafts)],
    }


def _label(at: int, draft: Draft, talk: Talk) -> str:
    name = shortened(draft.client or talk.plain("several.no_client"), _NAME)
    amount = talk.plain("several.no_amount") if draft.money is None else talk.money(draft.money)
    return f"{at + 1}. {name} · {amount}"


async def _save_all(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """Asks for what is missing, one after another; with nothing missing, stores them all."""
    talk, drafts = talk_of(manager), _drafts(manager)
    if not all(draft.is_complete for draft in drafts):
        await _ask_next(manager)
        return
    debts = [
        NewDebt(draft.client, terms, None if draft.client_id is None else ClientId(draft.client_id))
        for draft in drafts
        if draft.client is not None and (terms := draft.terms()) is not None
    ]
    change = await talk.services.log_debts(talk.origin, debts)
    await finish(callback, manager, recorded(change, talk))


async def _ask_next(manager: DialogManager) -> None:
    drafts = _drafts(manager)
    at = next(at for at, draft in enumerate(drafts) if not draft.is_complete)
    asked = drafts[at].dump() | {"at": at, "asked": True}
    await manager.start(drafts[at].next_state, data=asked)


async def _open(_: CallbackQuery, __: Any, manager: DialogManager, at: int) -> None:
    drafts = _drafts(manager)
    if at < len(drafts):
        state = OneDraft.near if drafts[at].near else OneDraft.card
        await manager.start(state, data=drafts[at].dump() | {"at": at})


async def _cancel(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await finish(callback, manager, Screen(talk_of(manager).html("draft.cancelled")))


async def _typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A correction that names one of the clients is made; else the invoice is to be tapped."""
    talk, drafts = talk_of(manager), _drafts(manager)
    reading = await heard(without_no(message.text or "", talk), talk)
    draft = await _meant(reading, drafts, talk)
    if draft is None or (reading.amount is None and reading.due is None):
        await message.answer(talk.html("several.tap_one"))
        return
    if reading.due is not None:
        draft.set_due(reading.due, reading.day_or)
    if reading.amount is not None:
        try:
            draft.set_amount(reading.amount, reading.currency)
        except DomainError as error:
            await message.answer(reason(error, talk.html))
    _keep(manager, drafts)


async def _meant(reading: Reading, drafts: list[Draft], talk: Talk) -> Draft | None:
    if reading.client is None or reading.client_recalled:
        return None
    same = [
        draft for draft in drafts if (draft.client or "").casefold() == reading.client.casefold()
    ]
    if not same:
        known = (await client_meant(reading, talk)).sure
        same = [draft for draft in drafts if draft.client_id in {client.id for client in known}]
    return same[0] if len(same) == 1 else None


async def _back(start_data: Data, result: Any, manager: DialogManager) -> None:
    """From the card, or from a question, of one of them."""
    if result is None or not isinstance(start_data, dict):
        return
    drafts = _drafts(manager)
    if result["draft"] is None:
        del drafts[result["at"]]
    else:
        drafts[result["at"]] = Draft.load(result["draft"])
        _name_alike(drafts, drafts[result["at"]], start_data["client"])
    _keep(manager, drafts)
    if not drafts and isinstance(manager.event, CallbackQuery):
        await finish(manager.event, manager, Screen(talk_of(manager).html("draft.cancelled")))
    elif start_data.get("asked") and not all(draft.is_complete for draft in drafts):
        await _ask_next(manager)


def _name_alike(drafts: list[Draft], answered: Draft, said: str | None) -> None:
    """Whoever was meant by a name once is meant by it in the others too."""
    for draft in drafts:
        if draft.near and draft.client == said and not answered.near:
            draft.client, draft.client_id, draft.near = answered.client, answered.client_id, None


several_dialog = Dialog(
    Window(
        Shown("list"),
        Button(Label("several.save"), id="save", on_click=_save_all),
        choices("one", "drafts", _open, int),
        Button(Label("button.cancel"), id="cancel", on_click=_cancel),
        MessageInput(_typed, content_types=[ContentType.TEXT]),
        state=Several.all,
        getter=_list,
    ),
    on_start=take_over_now,
    on_process_result=_back,
)
