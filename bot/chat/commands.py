"""The commands of the menu, in each language."""

from __future__ import annotations

from unicodedata import normalize

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import ChatMemberUpdated, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Answers
from bot.chat.calm.flow import calm_down, draft_in
from bot.chat.dialogs.client.dialog import find
from bot.chat.dialogs.draft.begin import came_last
from bot.chat.dialogs.stacking import (
    come_back,
    drop_to_draft,
    finish,
    open_dialog,
    waits,
    waits_for_something,
)
from bot.chat.dialogs.states import (
    Adjustment,
    Calm,
    Clients,
    Correct,
    Deferral,
    Draft,
    OfferTerms,
    Payment,
    Planning,
    Prevention,
    PromiseDay,
    Resolve,
    Settings,
    Several,
    Welcome,
    Which,
    WriteOff,
)
from bot.chat.screens.answers import recorded, show
from bot.chat.screens.cards import list_screen
from bot.chat.screens.refusals import reason
from bot.chat.services import Services
from bot.chat.talk import Talk
from bot.domain.errors import DomainError
from bot.domain.ids import UserId
from bot.domain.locale import Locale

_CANCELLED = {
    Draft: "draft.cancelled",
    Several: "draft.cancelled",
    Payment: "nothing_recorded",
    PromiseDay: "nothing_recorded",
    Planning: "nothing_recorded",
    Which: "nothing_recorded",
    WriteOff: "write_off.kept",
    Correct: "nothing_recorded",
}
"""What is said when a dialog is cancelled; others change things at once and are only closed."""

_ASKING = frozenset(
    {
        Planning,
        Deferral,
        OfferTerms,
        Adjustment,
        Payment,
        PromiseDay,
        Which,
        WriteOff,
        Correct,
        Resolve,
    }
)
"""Dialogs that record something once they are answered: a bare "undo" in them is about the question
and not about what was recorded before. It is about a draft, which stays while other things are
recorded, if nothing was since."""

commands_router = Router(name="commands")


async def _is_cancel(message: Message, talk: Talk, aiogd_context: Context | None = None) -> bool:
    """The words on the button that closes the open question, or others that say no more than that,
    typed instead of tapped. With nothing open they mean the record made last."""
    if aiogd_context is None or not waits(aiogd_context):
        return False
    names = (talk.services.phrases.plain(locale, "button.cancel") for locale in _of(talk))
    said = normalize("NFC", message.text or "").strip(" .!…").casefold()
    if said in {name.casefold() for name in names}:
        return True
    group = aiogd_context.state.group
    if group not in _ASKING | {Draft, Several} or not talk.answers(Answers.NEVER_MIND, said):
        return False
    return group in _ASKING or await came_last(aiogd_context, talk)


def _of(talk: Talk) -> set[Locale]:
    return {talk.locale, Locale.EN}


@commands_router.message(CommandStart())
async def on_start(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    if talk.user.welcomed:
        await message.answer(talk.html("welcome.again", name=talk.user.name))
        return
    await drop_to_draft(dialog_manager)
    await open_dialog(dialog_manager, Welcome.hello)


@commands_router.message(Command("debts"))
async def on_debts(message: Message, talk: Talk) -> None:
    listed = await talk.services.list_debts(talk.user.id, 0)
    await show(message, list_screen(listed, talk))


@commands_router.message(Command("client"))
async def on_client(
    _: Message, command: CommandObject, talk: Talk, dialog_manager: DialogManager
) -> None:
    """With or without a name behind it."""
    found = await find(command.args, talk) if command.args else {}
    state = Clients.card if "client_id" in found else Clients.choose
    await open_dialog(dialog_manager, state, found)


@commands_router.message(Command("calm"))
async def on_calm_down(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    """With the draft behind it, or in reply to it; else it is asked for."""
    replied = message.reply_to_message
    own = replied if replied and replied.from_user == message.from_user else None
    for draft in (message, own):
        words = draft_in(draft)
        if draft is not None and words:
            await calm_down(message, draft, words, dialog_manager, talk)
            await come_back(dialog_manager)
            return
    await open_dialog(dialog_manager, Calm.words, {"debt_id": talk.replied_to})


@commands_router.message(Command("prevent"))
async def on_prevent(_: Message, dialog_manager: DialogManager) -> None:
    await open_dialog(dialog_manager, Prevention.all)


@commands_router.message(Command("settings"))
async def on_settings(_: Message, dialog_manager: DialogManager) -> None:
    """Over a draft that is not saved yet, which is shown again afterwards."""
    await open_dialog(dialog_manager, Settings.all)


@commands_router.message(Command("help"))
async def on_help(message: Message, talk: Talk) -> None:
    await message.answer(talk.html("help"))


@commands_router.message(Command("undo"))
async def on_undo(message: Message, talk: Talk) -> None:
    try:
        change = await talk.services.undo(talk.origin)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
        return
    await show(message, recorded(change, talk))


@commands_router.message(Command("cancel"))
@commands_router.message(F.text, ~F.forward_origin, _is_cancel)
async def on_cancel(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    """The question on top; what it was opened over comes back."""
    if not waits_for_something(dialog_manager):
        await message.answer(talk.html("cancel.nothing"))
        return
    cancelled = _CANCELLED.get(dialog_manager.current_context().state.group)
    if cancelled is not None:
        await finish(message, dialog_manager, Screen(talk.html(cancelled)))
        return
    await drop_to_draft(dialog_manager)
    await message.answer(talk.html("cancel.closed"))
    await come_back(dialog_manager)


@commands_router.my_chat_member()
async def on_membership(event: ChatMemberUpdated, services: Services) -> None:
    """Blocked: no nudges until they write again."""
    is_private = event.chat.type == ChatType.PRIVATE
    if is_private and event.new_chat_member.status == ChatMemberStatus.KICKED:
        await services.mark_unreachable(UserId(event.from_user.id))
