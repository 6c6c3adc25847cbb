"""A person with a phone: writes to the bot through the stand-in and reads what comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import ClientSession

Message = dict[str, Any]

PATIENCE_SECONDS = 30
"""How long an answer may take before the journey fails; nothing waits that long when it passes."""


class Person:
    """One pretend user, driven through the playground's control API."""

    def __init__(self, http: ClientSession, url: str, user_id: int, name: str) -> None:
        self.id = user_id
        self.name = name
        self._http = http
        self._url = f"{url}/playground"
        self._before: dict[int, str] = {}
        """The bot's messages as they stood before the latest action: what differs is an answer."""

    @classmethod
    async def meet(cls, http: ClientSession, url: str, name: str, language_code: str) -> Person:
        """A new person whose Telegram is set to `language_code`."""
        body = {"first_name": name, "language_code": language_code}
        async with http.post(f"{url}/playground/people", json=body) as response:
            assert response.status == 201, await response.text()
            return cls(http, url, (await response.json())["id"], name)

    async def says(self, text: str, *, reply_to: int | None = None) -> Message:
        return await self.sends({"text": text}, reply_to=reply_to)

    async def sends(self, content: dict[str, Any], *, reply_to: int | None = None) -> Message:
        """Any content that the control API knows: a sticker, a voice note, …"""
        await self._look()
        body = content if reply_to is None else {**content, "reply_to": reply_to}
        message: Message = await self._post(f"people/{self.id}/messages", body)
        return message

    async def hears(self, *words: str) -> Message:
        """Waits for a message of the bot that holds all `words` and has come, or changed, since
        the person last did something."""
        return await self._until(lambda message: all(word in _text(message) for word in words))

    async def hears_anything(self) -> Message:
        return await self._until(lambda _: True)

    async def presses(self, message: Message, label: str) -> dict[str, Any]:
        """Presses the button whose label holds `label`, and waits until the bot has answered."""
        for row in (await self.now(message)).get("reply_markup", {}).get("inline_keyboard", []):
            for button in row:
                if label in button["text"]:
                    return await self.presses_data(message, button["callback_data"])
        raise AssertionError(f"no button {label!r} under {_text(message)!r}")

    async def presses_data(self, message: Message, callback_data: str) -> dict[str, Any]:
        await self._look()
        body = {
            "message_id": message["message_id"],
            "callback_data": callback_data,
            "wait": PATIENCE_SECONDS,
        }
        answered: dict[str, Any] = await self._post(f"people/{self.id}/press", body)
        assert answered["answer"] is not None, "the button was never answered"
        return dict(answered["answer"])

    async def now(self, message: Message) -> Message:
        """The message as it stands in the chat at this moment."""
        for candidate in (await self.chat())["messages"]:
            if candidate["message_id"] == message["message_id"]:
                return dict(candidate)
        raise AssertionError("the message is gone")

    async def chat(self, after: int = 0, wait: float = 0) -> dict[str, Any]:
        url = f"{self._url}/people/{self.id}/chat"
        async with self._http.get(url, params={"after": after, "wait": wait}) as response:
            assert response.status == 200, await response.text()
            return dict(await response.json())

    async def heard(self) -> list[Message]:
        """Every message of the bot in the chat, oldest first."""
        return [m for m in (await self.chat())["messages"] if m["from"]["is_bot"]]

    async def blocks(self, *, blocks: bool = True) -> None:
        await self._post(f"people/{self.id}/{'block' if blocks else 'unblock'}", {})

    async def travels_to_next_nudge(self) -> dict[str, Any]:
        await self._look()
        moved: dict[str, Any] = await self._post("clock/next-nudge", {"user_id": self.id})
        return moved

    async def travels(self, **span: float) -> None:
        """`hours=1`, `days=1`: for everybody."""
        await self._look()
        await self._post("clock", span)

    async def _look(self) -> None:
        self._before = {m["message_id"]: _text(m) for m in await self.heard()}

    async def _until(self, fits: Callable[[Message], bool]) -> Message:
        seen = 0
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                chat = await self.chat(after=seen, wait=PATIENCE_SECONDS)
                for message in reversed(chat["messages"]):
                    is_new = self._before.get(message["message_id"]) != _text(message)
                    if message["from"]["is_bot"] and is_new and fits(message):
                        return dict(message)
                seen = chat["seq"]

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        async with self._http.post(f"{self._url}/{path}", json=body) as response:
            assert response.status < 300, await response.text()
            return await response.json()


def _text(message: Message) -> str:
    return str(message.get("text", ""))


def labels(message: Message) -> list[str]:
    """What stands on the buttons under a message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def copied(message: Message) -> str:
    """What a tap on the last `<pre>` of a message copies."""
    text = message["text"].encode("utf-16-le")
    blocks = [e for e in message.get("entities", []) if e["type"] == "pre"]
    start, length = blocks[-1]["offset"] * 2, blocks[-1]["length"] * 2
    return text[start : start + length].decode("utf-16-le")
