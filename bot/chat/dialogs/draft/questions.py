"""The questions of a draft: one at a time, answered by typing or by a button."""

from __future__ import annotations

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import ChatEvent, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.chat.dialogs.choices import MOST, NAME_ON_BUTTON, no_sum
from bot.chat.dialogs.draft.begin import name_client
from bot.chat.dialogs.draft.card import cancel, draft_of, go_on, keep, so_far_html
from bot.chat.dialogs.draft.draft import Draft
from bot.chat.dialogs.places import currency_name, usual_currencies
from bot.chat.dialogs.states import Draft as States
from bot.chat.screens.answers import tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import AnyDayCalendar, Label, Say, Shown, choices
from bot.domain.currency import CURRENCIES
from bot.domain.errors import DomainError
from bot.domain.ids import ClientId
from bot.domain.people.client import Client
from bot.domain.text import clean_line, shortened


async def _complete(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, draft = talk_of(dialog_manager), draft_of(dialog_manager)
    return {
        "is_complete": draft.is_complete,
        "client": draft.client or "",
        "amount": draft.money or "—",
        "ask_amount": _after_what_is_known("draft.ask_amount", draft, talk),
    }


def _after_what_is_known(key: str, draft: Draft, talk: Talk) -> str:
    """The question below what was understood, so that nobody has to say that again."""
    so_far = so_far_html(draft, talk)
    question = talk.html(key, client=draft.client or "")
    return f"{so_far}\n\n{question}" if so_far else question


def _back_or_cancel() -> Row:
    return Row(
        SwitchTo(Label("button.back"), id="back", state=States.card, when="is_complete"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
    )


async def _client(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, draft = talk_of(manager), draft_of(manager)
    name = clean_line(message.text or "")
    if not name:
        await message.answer(talk.html("refused.no_name"))
        return
    draft.client = name
    await name_client(draft, talk)
    keep(manager, draft)
    await go_on(manager, draft)


async def _near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, draft = talk_of(dialog_manager), draft_of(dialog_manager)
    clients = await talk.services.list_clients(talk.user.id)
    near = [client for client in clients if client.id in (draft.near or [])]
    named = [(client.id, shortened(client.name, NAME_ON_BUTTON)) for client in near[:MOST]]
    return {"near": named, "client": draft.client or ""}


async def _typed_near(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The name of one of them chooses it; other words are no answer."""
    talk, draft = talk_of(manager), draft_of(manager)
    match = await talk.services.find_client(talk.user.id, [message.text or ""])
    chosen = [client for client in match.sure if client.id in (draft.near or [])]
    if len(chosen) != 1:
        await message.answer(talk.html("draft.tap_one"))
        return
    await _take(chosen[0], draft, manager)


async def _choose_client(_: CallbackQuery, __: Any, manager: DialogManager, chosen: int) -> None:
    talk, draft = talk_of(manager), draft_of(manager)
    await _take(await talk.services.view_client(talk.user.id, ClientId(chosen)), draft, manager)


async def _take(client: Client, draft: Draft, manager: DialogManager) -> None:
    draft.client, draft.client_id, draft.near = client.name, client.id, None
    keep(manager, draft)
    await go_on(manager, draft)


async def _new_client(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = draft_of(manager)
    draft.near = None
    keep(manager, draft)
    await go_on(manager, draft)


async def _amount(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, draft = talk_of(manager), draft_of(manager)
    reading = talk.services.reader.read_amount(message.text or "", talk.locale)
    if reading is None:
        await message.answer(no_sum(message.text or "", talk))
        return
    try:
        draft.set_amount(reading.amount, reading.currency)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
        return
    keep(manager, draft)
    await go_on(manager, draft)


async def _currencies(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    codes = usual_currencies(talk.locale, talk.user.currency)
    return {"currencies": [(code, currency_name(code, talk.locale)) for code in codes]}


async def _typed_currency(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    code = talk.services.reader.read_currency(message.text or "", talk.locale)
    if code is None or code not in CURRENCIES:
        await message.answer(talk.html("refused.unknown_currency"))
        return
    await _set_currency(message, manager, code)


async def _choose_currency(
    callback: CallbackQuery, _: Any, manager: DialogManager, code: str
) -> None:
    await _set_currency(callback, manager, code)


async def _set_currency(event: Message | CallbackQuery, manager: DialogManager, code: str) -> None:
    """The same number in another currency, if that currency can hold it."""
    talk, draft = talk_of(manager), draft_of(manager)
    money = draft.money
    try:
        if money is None:
            draft.currency = code
        else:
            draft.set_amount(money.amount, code)
    except DomainError as error:
        await tell(event, reason(error, talk.html))
    keep(manager, draft)
    await go_on(manager, draft)


async def _typed_due(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, draft = talk_of(manager), draft_of(manager)
    text = message.text or ""
    due = talk.services.reader.read_day(text, talk.locale, talk.today, draft.currency)
    if due is None:
        await message.answer(talk.html("draft.no_date"))
        return
    await _set_due(manager, due.day, due.day_or)


async def _picked_due(_: ChatEvent, __: Any, manager: DialogManager, due: date) -> None:
    await _set_due(manager, due)


async def _set_due(manager: DialogManager, due: date, day_or: date | None = None) -> None:
    draft = draft_of(manager)
    draft.set_due(due, day_or)
    keep(manager, draft)
    await go_on(manager, draft)


async def _what_for(message: Message, _: MessageInput, manager: DialogManager) -> None:
    draft = draft_of(manager)
    draft.what_for = clean_line(message.text or "") or None
    keep(manager, draft)
    await go_on(manager, draft)


def _typed(handler: Any) -> MessageInput:
    return MessageInput(handler, content_types=[ContentType.TEXT])


question_windows = (
    Window(
        Say("draft.ask_client"),
        _back_or_cancel(),
        _typed(_client),
        state=States.client,
        getter=_complete,
    ),
    Window(
        Say("draft.ask_near", "client"),
        choices("near", "near", _choose_client, int),
        Button(Label("draft.new_client"), id="new", on_click=_new_client),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        _typed(_typed_near),
        state=States.near,
        getter=_near,
    ),
    Window(
        Shown("ask_amount"),
        _back_or_cancel(),
        _typed(_amount),
        state=States.amount,
        getter=_complete,
    ),
    Window(
        Say("draft.ask_currency"),
        choices("currency", "currencies", _choose_currency, str),
        _back_or_cancel(),
        _typed(_typed_currency),
        state=States.currency,
        getter=[_complete, _currencies],
    ),
    Window(
        Say("draft.ask_due", "client", "amount"),
        AnyDayCalendar(id="due", on_click=_picked_due),
        _back_or_cancel(),
        _typed(_typed_due),
        state=States.due,
        getter=_complete,
    ),
    Window(
        Say("draft.ask_what_for"),
        _back_or_cancel(),
        _typed(_what_for),
        state=States.what_for,
        getter=_complete,
    ),
)
