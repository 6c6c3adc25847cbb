"""What a screen becomes on its way to Telegram."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest
from telegram.error import Forbidden

from bot.application.ports.screens import Button, Screen
from bot.delivery.bot_api import Pace, telegram_bot
from bot.delivery.sender import Sender
from bot.domain.ids import UserId
from tests.delivery.transport import BLOCKED, FakeTelegram

TOKEN = "42:open-sesame"
USER = UserId(7)


@pytest.fixture
def telegram() -> FakeTelegram:
    return FakeTelegram()


@pytest.fixture
async def sender(telegram: FakeTelegram) -> AsyncIterator[Sender]:
    async with telegram_bot(TOKEN, "http://127.0.0.1:1/", request=telegram) as bot:
        yield Sender(bot)


async def test_a_screen_is_html_with_its_buttons_in_rows_and_no_link_preview(
    sender: Sender, telegram: FakeTelegram
) -> None:
    rows = ((Button("I sent it", "n:sent:1:0"), Button("Paid", "n:paid:1:0")), (Button("⏸", "n"),))
    message_id = await sender.send(USER, Screen("<b>Acme</b> is 3 days late", rows))
    assert message_id == 1
    parameters = telegram.sent[0].parameters
    assert parameters["chat_id"] == USER
    assert parameters["text"] == "<b>Acme</b> is 3 days late"
    assert parameters["parse_mode"] == "HTML"
    assert parameters["link_preview_options"] == {"is_disabled": True}
    keyboard = parameters["reply_markup"]["inline_keyboard"]
    assert [[button["text"] for button in row] for row in keyboard] == [
        ["I sent it", "Paid"],
        ["⏸"],
    ]
    assert keyboard[0][0]["callback_data"] == "n:sent:1:0"


async def test_a_screen_without_buttons_has_no_keyboard(
    sender: Sender, telegram: FakeTelegram
) -> None:
    await sender.send(USER, Screen("Nothing to press"))
    assert "reply_markup" not in telegram.sent[0].parameters


async def test_requests_go_to_the_server_that_was_named(
    sender: Sender, telegram: FakeTelegram
) -> None:
    await sender.send(USER, Screen("Hello"))
    assert telegram.urls == {f"http://127.0.0.1:1/bot{TOKEN}/sendMessage"}


async def test_a_refusal_is_raised_as_what_it_is(sender: Sender, telegram: FakeTelegram) -> None:
    telegram.troubles[USER].append(BLOCKED)
    with pytest.raises(Forbidden, match="blocked"):
        await sender.send(USER, Screen("Hello"))


async def test_neither_token_nor_text_is_logged_even_when_everything_is(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with telegram_bot(TOKEN, "http://127.0.0.1:1") as bot:
        for logger in ("httpx", "httpcore.http11", "telegram.ext.ExtBot"):
            assert not logging.getLogger(logger).isEnabledFor(logging.INFO)
        with pytest.raises(Exception, match="ConnectError"):
            await Sender(bot).send(USER, Screen("a secret sum"))
    assert TOKEN not in caplog.text
    assert "a secret sum" not in caplog.text


class Stopwatch:
    """Time that passes only while somebody sleeps, or is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        end = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, end)


async def when_requests_pass(pace: Pace, watch: Stopwatch, count: int) -> list[float]:
    async def call() -> float:
        return watch.now

    paced = (pace.process_request(call, (), {}, "sendMessage", {}, None) for _ in range(count))
    return list(await asyncio.gather(*paced))


async def test_requests_are_spaced_evenly_from_the_first_one_on() -> None:
    watch = Stopwatch()
    pace = Pace(10, monotonic=watch.monotonic, sleep=watch.sleep)
    passed = await when_requests_pass(pace, watch, 5)
    assert passed == pytest.approx([100.0, 100.1, 100.2, 100.3, 100.4])


async def test_an_idle_hour_saves_up_no_burst() -> None:
    watch = Stopwatch()
    pace = Pace(10, monotonic=watch.monotonic, sleep=watch.sleep)
    await when_requests_pass(pace, watch, 1)
    watch.now = 3700.0
    assert await when_requests_pass(pace, watch, 3) == pytest.approx([3700.0, 3700.1, 3700.2])
