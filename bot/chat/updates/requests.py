"""Calls of Telegram that wait as told and try again, so that a hiccup loses no answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType

_ATTEMPTS = 5
_LONGEST_WAIT_SECONDS = 60
_FAULTS = (TelegramNetworkError, TelegramServerError, ClientDecodeError)
"""The last is an answer that is no JSON, such as a proxy's page about a bad gateway."""


class PatientRequests(BaseRequestMiddleware):
    """Repeats a call up to four times: after a 429 when Telegram says, after a 5xx or a network
    fault with a growing pause. A call whose answer was lost is made twice, which for a message
    means that it is seen twice: better than never. Polling repeats itself and is left alone."""

    def __init__(self, wait: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._wait = wait

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        attempts = 1 if type(method) is GetUpdates else _ATTEMPTS
        for attempt in range(1, attempts):
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as refusal:
                if refusal.retry_after > _LONGEST_WAIT_SECONDS:
                    raise
                await self._wait(refusal.retry_after)
            except _FAULTS:
                await self._wait(0.25 * 2**attempt)
        return await make_request(bot, method)


def is_passing(error: BaseException) -> bool:
    """Whether the same update may well succeed a little later."""
    return isinstance(error, (*_FAULTS, TelegramRetryAfter))
