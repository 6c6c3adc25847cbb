"""Calls of Telegram that wait as told and try again."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetUpdates, SendMessage, TelegramMethod

from bot.chat.updates.requests import PatientRequests, is_passing

MESSAGE = SendMessage(chat_id=1, text="x")


async def calls(method: TelegramMethod[Any], *outcomes: Exception | None) -> list[float]:
    """How long each wait was; raises what the last call raised."""
    waited: list[float] = []
    left = list(outcomes)

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    async def request(_: Bot, __: TelegramMethod[Any]) -> object:
        error = left.pop(0)
        if error is not None:
            raise error
        return True

    await PatientRequests(wait)(request, Bot("1:x"), method)
    assert not left
    return waited


async def test_a_flood_wait_is_as_long_as_telegram_says() -> None:
    assert await calls(MESSAGE, TelegramRetryAfter(MESSAGE, "x", 7), None) == [7]


async def test_a_very_long_flood_wait_is_left_for_later() -> None:
    with pytest.raises(TelegramRetryAfter):
        await calls(MESSAGE, TelegramRetryAfter(MESSAGE, "x", 3600))


@pytest.mark.parametrize("error", [TelegramServerError, TelegramNetworkError])
async def test_faults_are_waited_out_longer_each_time_and_then_given_up(
    error: type[Any],
) -> None:
    fault = error(MESSAGE, "x")
    assert await calls(MESSAGE, *[fault] * 4, None) == [0.5, 1, 2, 4]
    with pytest.raises(error):
        await calls(MESSAGE, *[fault] * 5)


async def test_a_refusal_is_not_tried_again() -> None:
    with pytest.raises(TelegramBadRequest):
        await calls(MESSAGE, TelegramBadRequest(MESSAGE, "x"))


async def test_polling_repeats_itself_and_is_left_alone() -> None:
    poll = GetUpdates()
    with pytest.raises(TelegramServerError):
        await calls(poll, TelegramServerError(poll, "x"))


def test_what_may_well_succeed_later_is_told_from_what_never_will() -> None:
    assert is_passing(TelegramNetworkError(MESSAGE, "x"))
    assert is_passing(TelegramRetryAfter(MESSAGE, "x", 1))
    assert not is_passing(TelegramBadRequest(MESSAGE, "x"))
    assert not is_passing(ZeroDivisionError())
