"""A client's card, and everything that is kept of them.

The record's hint about a deposit stands in the card; what is done about it is elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.chat.dialogs.choices import MOST, NAME_ON_BUTTON, debt_name
from bot.chat.dialogs.client.card import client_card, paused
from bot.chat.dialogs.prevention.open import asked_of
from bot.chat.dialogs.said import leave, take_over
from bot.chat.dialogs.settings.dialog import languages
from bot.chat.dialogs.states import Clients, Policies, Prevention
from bot.chat.screens.answers import acknowledge, answer, recorded
from bot.chat.screens.cards import card_screen
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Say, Shown, choices, choices_by_page
from bot.domain.errors import DomainError
from bot.domain.ids import ClientId, DebtId
from bot.domain.locale import Locale
from bot.domain.people.client import Client, email_address, phone_number
from bot.domain.people.client_record import is_slow
from bot.domain.text import clean_line, shortened


async def find(text: str, talk: Talk) -> dict[str, Any]:
    """What the dialog knows of a name that was typed: the `client_id`, or who is `near`."""
    match = await talk.services.find_client(talk.user.id, [text])
    if len(match.sure) == 1:
        return {"client_id": match.sure[0].id}
    named = clean_line(text)
    clients = await talk.services.list_clients(talk.user.id)
    alike = [one for one in clients if named and named.casefold() in one.name.casefold()]
    near = dict.fromkeys(client.id for client in (*match.sure, *match.near, *alike))
    return {"near": list(near)[:MOST], "named": shortened(named, NAME_ON_BUTTON)}


async def _client(manager: DialogManager) -> Client:
    talk = talk_of(manager)
    return await talk.services.view_client(talk.user.id, ClientId(manager.dialog_data["client_id"]))


async def _clients(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, said = talk_of(dialog_manager), dialog_manager.dialog_data
    clients = await talk.services.list_clients(talk.user.id)
    near, named = said.get("near"), said.get("named", "")
    shown = [client for client in clients if client.id in near] if near else clients
    if not clients:
        text = talk.html("client.none")
    elif near:
        text = talk.html("near.several", said=named)
    elif named:
        text = talk.html("question.unknown_client", client=named)
    else:
        text = talk.html("client.which")
    return {
        "text": text,
        "clients": [(client.id, shortened(client.name, NAME_ON_BUTTON)) for client in shown],
        "is_part": bool(near or named) and bool(clients),
    }


async def _card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    client_id = ClientId(dialog_manager.dialog_data["client_id"])
    account = await talk.services.view_client_account(talk.user.id, client_id)
    record = await talk.services.view_client_record(talk.user.id, client_id)
    is_paused = paused(account.debts, talk)
    return {
        "card": client_card(account, record, talk),
        "debts": [(debt.id, debt_name(debt, talk)) for debt in account.debts],
        "is_slow": record.is_telling and is_slow(record),
        "may_pause": bool(account.debts) and not is_paused,
        "may_resume": is_paused,
    }


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, client = talk_of(dialog_manager), await _client(dialog_manager)
    unknown = talk.plain("client.not_known")
    return {
        "client": client.name,
        "languages": languages(),
        "email": client.email or unknown,
        "phone": client.phone or unknown,
        "has_email": client.email is not None,
        "has_phone": client.phone is not None,
    }


async def _choose(_: CallbackQuery, __: Any, manager: DialogManager, client_id: int) -> None:
    manager.dialog_data["client_id"] = client_id
    await manager.switch_to(Clients.card)


async def _typed_name(message: Message, _: MessageInput, manager: DialogManager) -> None:
    found = await find(message.text or "", talk_of(manager))
    for known in ("near", "named"):
        manager.dialog_data.pop(known, None)
    manager.dialog_data.update(found)
    if "client_id" in found:
        await manager.switch_to(Clients.card)


async def _all_clients(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    for known in ("near", "named"):
        manager.dialog_data.pop(known, None)


async def _others(callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await _all_clients(callback, button, manager)
    await manager.switch_to(Clients.choose)


async def _open_debt(callback: CallbackQuery, _: Any, manager: DialogManager, debt_id: int) -> None:
    talk = talk_of(manager)
    debt, step = await talk.services.view_debt(talk.user.id, DebtId(debt_id))
    manager.show_mode = ShowMode.NO_UPDATE
    await answer(callback, card_screen(debt, step, talk))


async def _deposit(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    client_id = ClientId(manager.dialog_data["client_id"])
    await manager.start(Prevention.point, asked_of(client_id))


async def _steps(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    client_id = manager.dialog_data["client_id"]
    await manager.start(Policies.all, data={"client_id": client_id})


async def _pause(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await _told(callback, manager, is_pause=True)


async def _resume(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await _told(callback, manager, is_pause=False)


async def _told(callback: CallbackQuery, manager: DialogManager, *, is_pause: bool) -> None:
    """Everything that the client owes is paused, or resumed, with an Undo of its own."""
    talk, client_id = talk_of(manager), ClientId(manager.dialog_data["client_id"])
    try:
        if is_pause:
            change = await talk.services.pause_client(talk.origin, client_id, None)
        else:
            change = await talk.services.resume_client(talk.origin, client_id)
    except DomainError as error:
        await acknowledge(callback, reason(error, talk.plain))
        return
    await answer(callback, recorded(change, talk))


async def _change(manager: DialogManager, change: Callable[[Client], Client]) -> None:
    talk, client_id = talk_of(manager), ClientId(manager.dialog_data["client_id"])
    await talk.services.change_client(talk.user.id, client_id, lambda client, user: change(client))
    await manager.switch_to(Clients.card)


async def _set_language(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    await _change(manager, lambda client: replace(client, locale=Locale(code)))


async def _read_email(message: Message, _: MessageInput, manager: DialogManager) -> None:
    text = message.text or ""
    await _keep(message, manager, lambda client: replace(client, email=email_address(text)))


async def _read_phone(message: Message, _: MessageInput, manager: DialogManager) -> None:
    text = message.text or ""
    await _keep(message, manager, lambda client: replace(client, phone=phone_number(text)))


async def _keep(
    message: Message, manager: DialogManager, change: Callable[[Client], Client]
) -> None:
    """What was typed; if it is refused, it is asked for again."""
    try:
        await _change(manager, change)
    except DomainError as error:
        await message.answer(reason(error, talk_of(manager).html))


async def _forget_email(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _change(manager, lambda client: replace(client, email=None))


async def _forget_phone(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _change(manager, lambda client: replace(client, phone=None))


client_dialog = Dialog(
    Window(
        Shown("text"),
        choices_by_page("clients", "clients", _choose, int),
        Button(Label("client.all"), id="all", on_click=_all_clients, when="is_part"),
        Button(Label("button.close"), id="close", on_click=leave),
        MessageInput(_typed_name, content_types=[ContentType.TEXT]),
        state=Clients.choose,
        getter=_clients,
    ),
    Window(
        Shown("card"),
        choices("debts", "debts", _open_debt, int),
        Row(
            SwitchTo(Label("client.language"), id="language", state=Clients.language),
            Button(Label("settings.steps"), id="steps", on_click=_steps),
        ),
        Row(
            SwitchTo(Label("client.email"), id="email", state=Clients.email),
            SwitchTo(Label("client.phone"), id="phone", state=Clients.phone),
        ),
        Button(Label("prevent.ask_deposit"), id="deposit", on_click=_deposit, when="is_slow"),
        Button(Label("client.pause"), id="pause", on_click=_pause, when="may_pause"),
        Button(Label("client.resume"), id="resume", on_click=_resume, when="may_resume"),
        Row(
            Button(Label("client.others"), id="others", on_click=_others),
            Button(Label("button.close"), id="close", on_click=leave),
        ),
        state=Clients.card,
        getter=_card,
    ),
    Window(
        Say("card.ask_language", "client"),
        choices("languages", "languages", _set_language, str),
        SwitchTo(Label("button.back"), id="back", state=Clients.card),
        state=Clients.language,
        getter=_facts,
    ),
    Window(
        Say("client.ask_email", "client", "email"),
        Button(Label("client.forget"), id="forget", on_click=_forget_email, when="has_email"),
        SwitchTo(Label("button.back"), id="back", state=Clients.card),
        MessageInput(_read_email, content_types=[ContentType.TEXT]),
        state=Clients.email,
        getter=_facts,
    ),
    Window(
        Say("client.ask_phone", "client", "phone"),
        Button(Label("client.forget"), id="forget", on_click=_forget_phone, when="has_phone"),
        SwitchTo(Label("button.back"), id="back", state=Clients.card),
        MessageInput(_read_phone, content_types=[ContentType.TEXT]),
        state=Clients.phone,
        getter=_facts,
    ),
    on_start=take_over,
)
