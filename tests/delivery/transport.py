"""A stand-in for the network below python-telegram-bot: everything above it is the real thing."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData


@dataclass(frozen=True)
class Sent:
    """A message that reached Telegram, whether or not the answer came back."""

    chat_id: int
    text: str
    parameters: dict[str, Any]


@dataclass(frozen=True)
class Refusal:
    """An answer with `ok: false`; the message was not sent."""

    code: int
    description: str
    retry_after: int | None = None

    def answer(self) -> tuple[int, bytes]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return self.code, json.dumps(body).encode()


@dataclass(frozen=True)
class Garbled:
    """An answer that is no JSON, like the page of a proxy that has lost its server."""

    code: int
    body: bytes = b"<html><h1>502 Bad Gateway</h1></html>"


@dataclass(frozen=True)
class Broken:
    """No answer. `arrived` says whether the message was sent all the same."""

    cause: httpx.HTTPError
    arrived: bool

    def error(self) -> NetworkError:
        error = TimedOut() if isinstance(self.cause, httpx.TimeoutException) else NetworkError("")
        error.__cause__ = self.cause
        return error


Trouble = Refusal | Garbled | Broken

BLOCKED = Refusal(403, "Forbidden: bot was blocked by the user")
BAD_REQUEST = Refusal(400, "Bad Request: can't parse entities")
SERVER_ERROR = Refusal(500, "Internal Server Error")
BAD_GATEWAY = Garbled(502)
NO_CONNECTION = Broken(httpx.ConnectError("All connection attempts failed"), arrived=False)
CONNECT_TIMEOUT = Broken(httpx.ConnectTimeout(""), arrived=False)
ANSWER_LOST = Broken(httpx.RemoteProtocolError("Server disconnected"), arrived=True)
ANSWER_LATE = Broken(httpx.ReadTimeout(""), arrived=True)


def too_many_requests(retry_after: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after)


class FakeTelegram(BaseRequest):
    """Takes sendMessage; `troubles[chat_id]` are what the next calls for that chat meet."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.calls: list[int] = []
        self.urls: set[str] = set()
        self.troubles: defaultdict[int, deque[Trouble]] = defaultdict(deque)
        self.before_answer: Callable[[int], Awaitable[None]] | None = None
        """Runs with the chat's id once a message has arrived, before the answer goes back."""

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to connect."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: object,
        **named_timeouts: object,
    ) -> tuple[int, bytes]:
        assert url.endswith("/sendMessage")
        assert request_data is not None
        self.urls.add(url)
        parameters: dict[str, Any] = dict(request_data.parameters)
        chat_id = int(parameters["chat_id"])
        self.calls.append(chat_id)
        trouble = self.troubles[chat_id].popleft() if self.troubles[chat_id] else None
        if isinstance(trouble, Refusal):
            return trouble.answer()
        if isinstance(trouble, Garbled):
            return trouble.code, trouble.body
        if isinstance(trouble, Broken) and not trouble.arrived:
            raise trouble.error()
        self.sent.append(Sent(chat_id, parameters["text"], parameters))
        message_id = len(self.sent)
        if self.before_answer is not None:
            await self.before_answer(chat_id)
        if isinstance(trouble, Broken):
            raise trouble.error()
        message = {
            "message_id": message_id,
            "date": 0,
            "chat": {"id": chat_id, "type": "private"},
            "text": parameters["text"],
        }
        return 200, json.dumps({"ok": True, "result": message}).encode()

    def sent_to(self, chat_id: int) -> list[str]:
        return [message.text for message in self.sent if message.chat_id == chat_id]
