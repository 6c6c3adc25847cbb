"""Free text: what is clear is done at once, what is not is asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from bot.application.debts.find_debts import FoundDebts
from bot.application.ports.understanding import Intent, Reading
from bot.chat.calm.flow import offer_calm
from bot.chat.dialogs import payment as payments
from bot.chat.dialogs import promise as promises
from bot.chat.dialogs.draft.begin import begin_draft, begin_several
from bot.chat.dialogs.stacking import come_back, has_room, open_dialog, open_dialog_id
from bot.chat.dialogs.states import Payment, PromiseDay
from bot.chat.open_questions import is_answer
from bot.chat.requests.corrections import as_correction
from bot.chat.requests.dispatch import handle
from bot.chat.requests.edits import answer_edit, remember_what_came
from bot.chat.requests.moves import Booked, booked_wrong
from bot.chat.requests.told.new_sum import said_new_sum
from bot.chat.requests.told.not_paid import told_not_paid
from bot.chat.requests.told.of_plan import said_of_plan
from bot.chat.requests.told.offers import recorded_day
from bot.chat.requests.told.replies import earlier_answer
from bot.chat.screens.answers import recorded, show
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.chat.updates.errors import close_old
from bot.chat.whose import heard, name_of_near, named, nameless
from bot.domain.errors import DomainError, Overpayment

_MOST_CHARACTERS = 4096
_MOST_AT_ONCE = 20
"""Debts that the reader takes from one message."""
_FEWEST_DIGITS = 2
"""Of a sum that is worth asking about; a single digit counts things."""

sentences_router = Router(name="sentences")
hints_router = Router(name="hints")


@sentences_router.message(F.text.regexp(r"/\w"))
async def on_unknown_command(message: Message, talk: Talk) -> None:
    await message.answer(talk.html("hint.unknown_command"))


async def _is_sentence(
    message: Message, talk: Talk, aiogd_context: Context | None = None
) -> bool | dict[str, Any]:
    """Whether the text stands for itself, and is not the answer to an open question."""
    text = (message.text or "")[:_MOST_CHARACTERS]
    reading = await heard(text, talk)
    if aiogd_context is not None and await is_answer(text, reading, aiogd_context, talk):
        return False
    return {"reading": await as_correction(text, reading, talk)}


@sentences_router.message(F.text, _is_sentence)
async def on_sentence(
    message: Message, talk: Talk, reading: Reading, dialog_manager: DialogManager
) -> None:
    before = open_dialog_id(dialog_manager)
    answered = await earlier_answer(talk)
    if answered is not None:
        await show(message, answered)
        await come_back(dialog_manager)
        return
    if await offer_calm(message, reading, dialog_manager, talk):
        await come_back(dialog_manager)
        return
    if await said_of_plan(message, reading, dialog_manager, talk):
        return
    if await told_not_paid(message, reading, dialog_manager, talk):
        return
    if await said_new_sum(message, reading, dialog_manager, talk):
        return
    if reading.cut_short:
        await message.answer(talk.html("hint.cut_short"))
    wrong = None
    if reading.intent is Intent.CORRECTION:
        wrong = await booked_wrong(message.text or "", reading, dialog_manager, talk)
    match reading.intent:
        case Intent.CORRECTION if wrong is not None:
            await _event(message, wrong.put_right(reading), dialog_manager, talk, wrong)
        case Intent.INVOICE:
            await _invoice(message, reading, dialog_manager, talk)
        case Intent.PAYMENT | Intent.PROMISE:
            await _event(message, reading, dialog_manager, talk)
        case _:
            await handle(message, reading, dialog_manager, talk)
    opened = open_dialog_id(dialog_manager) not in (None, before)
    await remember_what_came(message, dialog_manager, talk, opened)


@sentences_router.message(~F.text)
async def on_anything_but_text(message: Message, talk: Talk) -> None:
    """A sticker, a voice note, a photo, or a text in which nothing can be seen."""
    is_voice = message.content_type in (ContentType.VOICE, ContentType.VIDEO_NOTE)
    await message.answer(talk.html("hint.voice" if is_voice else "hint.only_text"))


@sentences_router.edited_message()
async def on_edit(message: Message, talk: Talk, state: FSMContext) -> None:
    await answer_edit(message, state, talk)


@hints_router.callback_query()
async def on_unknown_button(query: CallbackQuery, talk: Talk, state: FSMContext) -> None:
    """Of an earlier version of the bot, or made up."""
    await close_old(query, talk, state)


async def _invoice(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    if not reading.items and reading.amount is None and _lists_more(message.text or ""):
        await message.answer(talk.html("several.too_many", most=_MOST_AT_ONCE))
        return
    if has_room(manager):
        begin = begin_several if reading.items else begin_draft
        await begin(message, reading, manager, talk)
        return
    client = manager.dialog_data.get("client") or ""
    await message.answer(talk.html("draft.first_this", client=client))


async def _event(
    message: Message,
    reading: Reading,
    manager: DialogManager,
    talk: Talk,
    wrong: Booked | None = None,
) -> None:
    """A payment or a promise: recorded at once if it is clear which debt is meant. `wrong` is
    where it was booked before, if it was."""
    earlier = await talk.services.recall_change(talk.origin)
    if earlier is not None:
        await show(message, recorded_day(earlier, reading.day_or, talk))
        return
    found = await _found(message, reading, talk, wrong)
    if found is None:
        return
    if reading.intent is Intent.PAYMENT:
        await _payment(message, reading, found, manager, talk, wrong)
    else:
        await _promise(message, reading, found, manager, talk, wrong)


async def _found(
    message: Message, reading: Reading, talk: Talk, wrong: Booked | None
) -> FoundDebts | None:
    """The debts that may be meant; None, and the user told, if there are none."""
    name = None if reading.client_recalled else reading.client
    found = await (named(reading, talk) if name else nameless(reading, talk))
    if found.meant or found.near:
        return found
    if name and found.client is not None:
        answer = talk.html("hint.owes_nothing", client=found.client.name)
    elif name:
        answer = talk.html("hint.unknown_client", client=name)
    else:
        answer = talk.html("debts.none")
    if wrong is not None:
        answer += "\n" + talk.html("correct.stays", client=wrong.debt.client.name)
    await message.answer(answer)
    return None


async def _payment(
    message: Message,
    reading: Reading,
    found: FoundDebts,
    manager: DialogManager,
    talk: Talk,
    wrong: Booked | None,
) -> None:
    if any(_may_be_sum(word) for word in reading.unread):
        reading = replace(reading, amount=None, in_full=False)
    said = payments.payment(
        debts=[debt.id for debt in found.meant or found.near],
        named=name_of_near(reading, found),
        amount=reading.amount,
        currency=reading.currency,
        paid_on=reading.paid_on,
        in_full=reading.in_full and reading.amount is None,
        moves=wrong.place if wrong is not None else None,
    )
    if len(found.meant) != 1:
        await open_dialog(manager, Payment.which, said)
        return
    debt = found.meant[0]
    said["debt_id"] = debt.id
    if wrong is not None and reading.amount is None:
        said["in_full"] = wrong.amount == debt.balance
    try:
        debt.refuse_if_settled()
        if reading.amount is None and not said["in_full"]:
            await open_dialog(manager, Payment.amount, said)
            return
        change = await payments.record(said, debt, talk)
    except Overpayment:
        await open_dialog(manager, Payment.overpaid, said)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
    else:
        await show(message, recorded(change, talk))
        await come_back(manager)


def _lists_more(text: str) -> bool:
    """A list longer than is read, of which one card would hide all but one."""
    lines = (line for line in text.splitlines() if any(map(str.isdigit, line)))
    return sum(1 for _ in lines) > _MOST_AT_ONCE


def _may_be_sum(word: str) -> bool:
    """A number that the reading leaves out: "paid 20, and owes another 100" names two sums, and
    which of them has come is to be asked."""
    return sum(char.isdigit() for char in word) >= _FEWEST_DIGITS


async def _promise(
    message: Message,
    reading: Reading,
    found: FoundDebts,
    manager: DialogManager,
    talk: Talk,
    wrong: Booked | None,
) -> None:
    said = promises.promise(
        debts=[debt.id for debt in found.meant or found.near],
        named=name_of_near(reading, found),
        day=reading.promised_on,
        day_or=reading.day_or,
        amount=reading.amount,
        currency=reading.currency,
        moves=wrong.place if wrong is not None else None,
    )
    if len(found.meant) != 1:
        await open_dialog(manager, PromiseDay.which, said)
        return
    debt = found.meant[0]
    said["debt_id"] = debt.id
    try:
        debt.refuse_if_settled()
        if reading.partly and reading.amount is None:
            await message.answer(talk.html("promise.how_much", client=debt.client.name))
            return
        if reading.promised_on is None:
            await open_dialog(manager, PromiseDay.day, said)
            return
        screen = await promises.record(said, debt, talk)
    except DomainError as error:
        await message.answer(reason(error, talk.html))
    else:
        await show(message, screen)
        await come_back(manager)
