"""The libraries that the bot is made with, against the stand-in: nothing of them is faked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.methods import __all__ as aiogram_methods
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    Message,
)
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import Back, Cancel, SwitchTo
from aiogram_dialog.widgets.text import Const
from telegram import InlineKeyboardButton as PtbButton
from telegram import InlineKeyboardMarkup as PtbMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter
from telegram.ext import ExtBot

from bot.playground.bot_api.names import METHOD_NAMES
from bot.playground.server import RunningPlayground
from tests.playground.phone import EMMA, TOKEN, Caller, Json, Phone


@pytest.fixture
async def aiogram_bot(playground: RunningPlayground) -> AsyncIterator[Bot]:
    server = TelegramAPIServer.from_base(playground.url)
    async with Bot(TOKEN, session=AiohttpSession(api=server)) as bot:
        yield bot


@pytest.fixture
async def ptb_bot(
    playground: RunningPlayground, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[ExtBot[None]]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else each RetryAfter warns of a change to come
    bot: ExtBot[None] = ExtBot(TOKEN, base_url=f"{playground.url}/bot")
    async with bot:
        yield bot


@asynccontextmanager
async def polling(bot: Bot, register: Callable[[Dispatcher], None]) -> AsyncIterator[None]:
    dispatcher, started = Dispatcher(), asyncio.Event()
    dispatcher.startup.register(started.set)
    register(dispatcher)
    task = asyncio.create_task(
        dispatcher.start_polling(
            bot, handle_as_tasks=False, handle_signals=False, close_bot_session=False
        )
    )
    await started.wait()
    try:
        yield
    finally:
        await dispatcher.stop_polling()
        await task


def test_the_stand_in_knows_every_method_that_aiogram_does() -> None:
    others = {"Request", "Response", "TelegramMethod", "TelegramType"}
    names = {name[0].lower() + name[1:] for name in aiogram_methods if name not in others}
    assert names <= METHOD_NAMES


async def test_a_conversation_with_an_aiogram_bot(aiogram_bot: Bot, emma: Phone) -> None:
    markup = InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text="Paid", callback_data="paid"),
                InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="Hi")),
            ]
        ]
    )

    def register(dispatcher: Dispatcher) -> None:
        @dispatcher.message()
        async def ask(message: Message) -> None:
            await message.reply(
                f"<pre>{message.text}</pre>", parse_mode="HTML", reply_markup=markup
            )

        @dispatcher.callback_query()
        async def pressed(query: CallbackQuery) -> None:
            assert isinstance(query.message, Message)
            await query.message.edit_text(f"{query.data} by {query.from_user.first_name}")
            await query.answer("Recorded")

    async with polling(aiogram_bot, register):
        card = await emma.ask("Acme owes $5")
        assert card["entities"] == [{"type": "pre", "offset": 0, "length": 12}]
        assert card["reply_to_message"]["text"] == "Acme owes $5"
        answer = await emma.press(card, "Paid")
    assert answer == {"text": "Recorded", "show_alert": False, "url": ""}
    edited = (await emma.messages())[-1]
    assert (edited["text"], edited["message_id"]) == ("paid by Emma", card["message_id"])
    assert "reply_markup" not in edited


def shows(text: str) -> Callable[[list[Json]], bool]:
    return lambda messages: bool(messages[-1]["text"] == text)


class Card(StatesGroup):
    shown = State()
    dates = State()


async def test_a_dialog_of_aiogram_dialog(aiogram_bot: Bot, emma: Phone) -> None:
    dialog = Dialog(
        Window(Const("Acme owes $5"), SwitchTo(Const("Due"), "due", Card.dates), state=Card.shown),
        Window(Const("When?"), Back(Const("Back")), Cancel(Const("Close")), state=Card.dates),
    )

    def register(dispatcher: Dispatcher) -> None:
        @dispatcher.message(Command("start"))
        async def start(_message: Message, dialog_manager: DialogManager) -> None:
            await dialog_manager.start(Card.shown, mode=StartMode.RESET_STACK)

        dispatcher.include_router(dialog)
        setup_dialogs(dispatcher)

    async with polling(aiogram_bot, register):
        card = await emma.ask("/start")
        for button, text in (("Due", "When?"), ("Back", "Acme owes $5"), ("Due", "When?")):
            await emma.press((await emma.messages())[-1], button)
            shown = await emma.until(shows(text))
            assert shown[-1]["message_id"] == card["message_id"]
        await emma.press((await emma.messages())[-1], "Close")
        await emma.until(lambda messages: "reply_markup" not in messages[-1])


async def test_aiogram_reads_every_answer(aiogram_bot: Bot) -> None:
    assert (await aiogram_bot.me()).username == "paydove_playground_bot"
    await aiogram_bot.set_my_commands([BotCommand(command="debts", description="Debts")])
    assert [one.command for one in await aiogram_bot.get_my_commands()] == ["debts"]
    assert (await aiogram_bot.get_chat(EMMA)).first_name == "Emma"
    assert (await aiogram_bot.get_chat_member(EMMA, EMMA)).status == "member"
    assert (await aiogram_bot.get_webhook_info()).url == ""
    await aiogram_bot.get_chat_menu_button()
    await aiogram_bot.get_user_profile_photos(EMMA)
    file = BufferedInputFile(b"evidence", "evidence.txt")
    sent = await aiogram_bot.send_document(EMMA, file, caption="All of it")
    assert sent.document is not None
    download = await aiogram_bot.download(sent.document)
    assert download is not None
    assert download.read() == b"evidence"
    media = InputMediaDocument(media=BufferedInputFile(b"more", "more.txt"))
    edited = await aiogram_bot.edit_message_media(media, chat_id=EMMA, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert edited.document is not None
    assert edited.document.file_name == "more.txt"
    copied = await aiogram_bot.copy_message(EMMA, EMMA, sent.message_id)
    await aiogram_bot.forward_message(EMMA, EMMA, copied.message_id)
    await aiogram_bot.send_location(EMMA, 59.4, 24.7)
    await aiogram_bot.pin_chat_message(EMMA, copied.message_id)
    await aiogram_bot.delete_messages(EMMA, [sent.message_id, copied.message_id])


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "document", "location", "contact"])
async def test_aiogram_reads_whatever_people_send(aiogram_bot: Bot, emma: Phone, kind: str) -> None:
    await emma.own("POST", "messages", {"kind": kind, "latitude": 1, "longitude": 2})
    await emma.own("POST", "messages", {"kind": "forward", "text": "t"})
    await emma.own("POST", "block")
    sent, forwarded, blocked = await aiogram_bot.get_updates()
    assert sent.message is not None
    assert sent.message.content_type == kind
    assert forwarded.message is not None
    assert forwarded.message.forward_origin is not None
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"


async def test_aiogram_understands_refusals(aiogram_bot: Bot, emma: Phone) -> None:
    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await aiogram_bot.send_message(EMMA, "<b>", parse_mode="HTML")
    await emma.control("POST", "faults", {"kind": "too_many_requests", "retry_after": 3})
    with pytest.raises(TelegramRetryAfter) as refused:
        await aiogram_bot.send_message(EMMA, "a")
    assert refused.value.retry_after == 3
    await emma.own("POST", "block")
    with pytest.raises(TelegramForbiddenError, match="blocked by the user"):
        await aiogram_bot.send_message(EMMA, "a")


async def test_ptb_sends_and_edits(ptb_bot: ExtBot[None], emma: Phone, bot: Caller) -> None:
    keyboard = PtbMarkup([[PtbButton("Paid", callback_data="paid")]])
    sent = await ptb_bot.send_message(
        EMMA, "<b>Acme</b> is late", parse_mode=ParseMode.HTML, reply_markup=keyboard
    )
    assert sent.text_html == "<b>Acme</b> is late"
    await emma.own("POST", "press", {"message_id": sent.message_id, "text": "Paid"})
    [update] = await ptb_bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "paid"
    assert await update.callback_query.answer("Recorded")
    edited = await ptb_bot.edit_message_text("Paid", EMMA, sent.message_id)
    assert isinstance(edited, type(sent))
    assert edited.edit_date is not None
    document = await ptb_bot.send_document(EMMA, b"evidence", filename="Tõend №1.txt")
    assert document.document is not None
    assert document.document.file_name == "Tõend №1.txt"
    file = await ptb_bot.get_file(document.document.file_id)
    assert file.file_path is not None
    assert (await ptb_bot.get_chat(EMMA)).first_name == "Emma"


async def test_ptb_understands_refusals(ptb_bot: ExtBot[None], emma: Phone) -> None:
    with pytest.raises(BadRequest, match="not found"):
        await ptb_bot.send_message(999, "a")
    await emma.control("POST", "faults", {"kind": "too_many_requests", "retry_after": 3})
    with pytest.raises(RetryAfter):
        await ptb_bot.send_message(EMMA, "a")
    for kind in ("bad_gateway", "drop", "lose_answer"):
        await emma.control("POST", "faults", {"kind": kind})
        with pytest.raises(NetworkError):
            await ptb_bot.send_message(EMMA, kind)
    assert [message["text"] for message in await emma.messages()] == ["lose_answer"]
    await emma.own("POST", "block")
    with pytest.raises(Forbidden, match="blocked by the user"):
        await ptb_bot.send_message(EMMA, "a")
