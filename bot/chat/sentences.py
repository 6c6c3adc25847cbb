"""Free text: what is clear is done at once, what is not is asked about."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.api.entities import Context

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.understanding import Intent, Reading
from bot.chat.answers import recorded, show
from bot.chat.dialogs import payment as payments
from bot.chat.dialogs import promise as promises
from bot.chat.dialogs.draft.begin import begin_draft
from bot.chat.dialogs.states import Currency, Draft, Payment, PromiseDay, Zone
from bot.chat.refusals import reason
from bot.chat.talk import Talk
from bot.domain.debt import Debt
from bot.domain.errors import DomainError, Overpayment

_MOST_CHARACTERS = 4096
_ANSWERED = (Zone, Currency, Draft, Payment, PromiseDay)
"""The dialogs that wait for a typed answer."""

sentences_router = Router(name="sentences")
hints_router = Router(name="hints")


async def _no_question_is_open(
    _: Message, aiogd_context: Context | None = None, **__: object
) -> bool:
    return aiogd_context is None or aiogd_context.state.group not in _ANSWERED


@sentences_router.message(F.text, _no_question_is_open)
async def on_sentence(message: Message, talk: Talk, dialog_manager: DialogManager) -> None:
    text = message.text or ""
    if text.startswith("/"):
        await message.answer(talk.html("hint.unknown_command"))
        return
    reading = talk.services.reader.read(
        text[:_MOST_CHARACTERS], talk.locale, talk.today, talk.user.currency
    )
    match reading.intent:
        case Intent.INVOICE:
            await begin_draft(message, reading, dialog_manager, talk)
        case Intent.PAYMENT:
            await _payment(message, reading, dialog_manager, talk)
        case Intent.PROMISE:
            await _promise(message, reading, dialog_manager, talk)
        case Intent.OTHER:
            await message.answer(talk.html("hint.not_understood"))


@sentences_router.edited_message()
async def on_edit(message: Message, talk: Talk) -> None:
    await message.answer(talk.html("hint.edited"))


@hints_router.message()
async def on_anything_else(message: Message, talk: Talk) -> None:
    """A sticker, a voice note, a photo, or a text in which nothing can be seen."""
    is_voice = message.content_type in (ContentType.VOICE, ContentType.VIDEO_NOTE)
    await message.answer(talk.html("hint.voice" if is_voice else "hint.only_text"))


async def _found(message: Message, reading: Reading, talk: Talk) -> FoundDebts | None:
    """The debts that may be meant; None, and the user told, if there are none."""
    names = [name for name in (reading.client, reading.client_surface) if name]
    found = await talk.services.find_debts(talk.user.id, names, talk.replied_to)
    if found.meant or found.near:
        return found
    if names and found.client is not None:
        await message.answer(talk.html("hint.owes_nothing", client=found.client.name))
    elif names:
        await message.answer(talk.html("hint.unknown_client", client=names[0]))
    else:
        await message.answer(talk.html("debts.none"))
    return None


async def _payment(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    found = await _found(message, reading, talk)
    if found is None:
        return
    said = payments.payment(
        debts=[debt.id for debt in found.meant or found.near],
        amount=reading.amount,
        currency=reading.currency,
        paid_on=reading.paid_on,
        in_full=reading.in_full and reading.amount is None,
    )
    if len(found.meant) != 1:
        await manager.start(Payment.which, data=said, mode=StartMode.RESET_STACK)
        return
    debt = found.meant[0]
    said["debt_id"] = debt.id
    if reading.amount is None and not reading.in_full:
        await manager.start(Payment.amount, data=said, mode=StartMode.RESET_STACK)
        return
    try:
        change = await payments.record(said, debt, talk)
    except Overpayment:
        await manager.start(Payment.overpaid, data=said, mode=StartMode.RESET_STACK)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
    else:
        await show(message, recorded(change, talk))


async def _promise(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    found = await _found(message, reading, talk)
    if found is None:
        return
    said = promises.promise(
        debts=[debt.id for debt in found.meant or found.near],
        day=reading.promised_on,
        amount=reading.amount,
        currency=reading.currency,
    )
    if len(found.meant) != 1:
        await manager.start(PromiseDay.which, data=said, mode=StartMode.RESET_STACK)
        return
    debt: Debt = found.meant[0]
    said["debt_id"] = debt.id
    if reading.promised_on is None:
        await manager.start(PromiseDay.day, data=said, mode=StartMode.RESET_STACK)
        return
    try:
        change = await promises.record(said, debt, talk)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
    else:
        await show(message, recorded(change, talk))
