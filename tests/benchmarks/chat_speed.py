"""How fast the conversation is: a debt logged by chat against a bare aiogram echo.

Both answer to the same Bot API in the same process, which says yes in Telegram's JSON, so that
what differs is ours: reading the sentence, the dialog, its state and the books on SQLite.
A debt is two updates: a sentence, answered by its card, and the tap on Save.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import tempfile
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import AnswerCallbackQuery, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message, Update

from bot.chat.application import Chat
from bot.chat.updates.inbox import Inbox
from bot.domain.ids import UserId
from bot.main.settings import PLAYGROUND_TOKEN, Settings
from bot.main.wiring import make_chat, open_parts
from bot.storage.migrate import upgrade
from tests.fakes.clock import SetClock

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)
AT_ONCE = 20
DEBTS = 120
ECHOES = 2000
SENTENCE = "Acme owes me $1,200 for the logo, due 15 May"

Json = dict[str, Any]


class InProcessApi(BaseSession):
    """Says yes to every call, through the same JSON as over the network, and remembers the
    latest message of each chat."""

    def __init__(self) -> None:
        super().__init__()
        self.latest: dict[int, Json] = {}
        self.calls = 0
        self._message_ids = itertools.count(1)

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's signature
    ) -> TelegramType:
        self.calls += 1
        sent = {
            name: self.prepare_value(value, bot=bot, files={})
            for name, value in method.model_dump(warnings=False).items()
        }
        result = True if isinstance(method, AnswerCallbackQuery) else self._message(sent)
        content = json.dumps({"ok": True, "result": result})
        answer = self.check_response(bot, method, 200, content)
        assert answer.result is not None
        return answer.result

    def _message(self, sent: Json) -> Json:
        chat_id = int(sent["chat_id"])
        message = {
            "message_id": sent.get("message_id") or next(self._message_ids),
            "date": 1,
            "chat": {"id": chat_id, "type": "private", "first_name": "Ada"},
            "text": sent["text"],
        }
        if sent.get("reply_markup"):
            message["reply_markup"] = json.loads(sent["reply_markup"])
        self.latest[chat_id] = message
        return message

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - aiogram's signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        """No file is ever fetched."""
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


class Updates:
    """Updates as Telegram numbers and writes them."""

    def __init__(self, bot: Bot, api: InProcessApi) -> None:
        self._bot = bot
        self._api = api
        self._ids = itertools.count(1)

    def says(self, user_id: int, text: str) -> Update:
        now = int(NOW.timestamp())
        person = _person(user_id)
        chat = {"id": user_id, "type": "private", "first_name": "Ada"}
        message = {"message_id": 1, "date": now, "chat": chat, "from": person, "text": text}
        return self._update(message=message)

    def taps_first_button(self, user_id: int) -> Update:
        """Of the latest message in the chat."""
        message = self._api.latest[user_id]
        data = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        query = {
            "id": "1",
            "from": _person(user_id),
            "chat_instance": "1",
            "message": message,
            "data": data,
        }
        return self._update(callback_query=query)

    def _update(self, **event: Json) -> Update:
        written = {"update_id": next(self._ids), **event}
        return Update.model_validate(written, context={"bot": self._bot})


def _person(user_id: int) -> Json:
    return {"id": user_id, "is_bot": False, "first_name": "Ada", "language_code": "en"}


async def echoes_per_second(people: range) -> float:
    """Of a bot that is one handler: `ECHOES` messages of people who all write at once."""
    api = InProcessApi()
    bot, dispatcher = Bot(PLAYGROUND_TOKEN, session=api), Dispatcher()
    updates = Updates(bot, api)

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    began = time.perf_counter()
    for _ in range(ECHOES // len(people)):
        batch = [updates.says(user_id, SENTENCE) for user_id in people]
        await asyncio.gather(*(dispatcher.feed_update(bot, update) for update in batch))
    seconds = time.perf_counter() - began
    if api.calls != ECHOES:
        raise RuntimeError(f"{api.calls} of {ECHOES} messages were echoed")
    return ECHOES / seconds


@asynccontextmanager
async def chat_over(folder: Path) -> AsyncIterator[tuple[Chat, InProcessApi]]:
    """The conversation as `paydove chat` wires it, on new books."""
    url = f"sqlite+aiosqlite:///{folder / 'books.db'}"
    await asyncio.to_thread(upgrade, url)
    async with open_parts(Settings(database_url=url), SetClock(NOW)) as parts:
        chat = await make_chat(parts, PLAYGROUND_TOKEN, None)
        api = InProcessApi()
        api.middleware = chat.bot.session.middleware
        chat.bot.session = api
        yield chat, api


async def updates_per_second(chat: Chat, api: InProcessApi, people: range) -> float:
    """Of `DEBTS` debts logged by people whose updates arrive together."""
    updates = Updates(chat.bot, api)
    inbox = Inbox(chat.intake)

    async def handle(together: list[Update]) -> None:
        inbox.put(together)
        await inbox.settle(patience=60)

    await handle([updates.says(user_id, "/help") for user_id in people])
    began = time.perf_counter()
    for _ in range(DEBTS // len(people)):
        await handle([updates.says(user_id, SENTENCE) for user_id in people])
        await handle([updates.taps_first_button(user_id) for user_id in people])
    seconds = time.perf_counter() - began
    for user_id in people:
        listed = await chat.services.list_debts(UserId(user_id), 0)
        if listed.totals[0].debts != DEBTS // len(people):
            raise RuntimeError(f"{listed.totals[0].debts} debts of user {user_id} were logged")
    return 2 * DEBTS / seconds


async def compare(folder: Path) -> None:
    """Half of the echoes are measured before, and half after."""
    print(f"{'updates a second':32}{'echo':>10}{'debts':>10}{'ratio':>8}")
    async with chat_over(folder) as (chat, api):
        first_user = 1
        for at_once, who in ((1, "one user"), (AT_ONCE, f"{AT_ONCE} users at once")):
            people = range(first_user, first_user + at_once)
            first_user += at_once
            await echoes_per_second(people)
            before = await echoes_per_second(people)
            logged = await updates_per_second(chat, api, people)
            echo = (before + await echoes_per_second(people)) / 2
            print(f"{who:32}{echo:10,.0f}{logged:10,.0f}{logged / echo:8.3f}")


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(compare(Path(folder)))


if __name__ == "__main__":
    main()
