"""A person with a phone: writes to the bot through the stand-in and reads what comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import ClientSession

from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.journeys.processes import PATIENCE_SECONDS

Message = dict[str, Any]

_PHRASES = GettextPhrases(BabelFormats())


class Person:
    """One pretend user, driven through the playground's control API."""

    def __init__(self, http: ClientSession, url: str, user_id: int, locale: Locale) -> None:
        self.id = user_id
        self.locale = locale
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
            user_id = (await response.json())["id"]
        return cls(http, url, user_id, Locale.of(language_code))

    def label(self, key: str, **values: object) -> str:
        """A button as the catalogue of the person's language names it."""
        return _PHRASES.plain(self.locale, key, **values)

    # ------------------------------------------------------------------------ what they do

    async def says(self, text: str, *, reply_to: int | None = None) -> Message:
        return await self.sends({"text": text}, reply_to=reply_to)

    async def sends(self, content: dict[str, Any], *, reply_to: int | None = None) -> Message:
        """Any content that the control API knows: a sticker, a voice note, …"""
        await self.looks()
        body = content if reply_to is None else {**content, "reply_to": reply_to}
        message: Message = await self._post(f"people/{self.id}/messages", body)
        return message

    async def presses(self, message: Message, label: str) -> str:
        """Presses the button named `label`, and waits until the bot has answered: gives the
        toast."""
        toast = (await self.taps(message, label))["answer"]
        assert toast is not None, f"the button {label!r} was never answered"
        return str(toast["text"])

    async def presses_data(self, message: Message, callback_data: str) -> str:
        """As `presses`, with data that need not be on any button."""
        toast = (await self._tap(message, callback_data, PATIENCE_SECONDS))["answer"]
        assert toast is not None, f"{callback_data!r} was never answered"
        return str(toast["text"])

    async def taps(
        self, message: Message, label: str, wait: float = PATIENCE_SECONDS
    ) -> dict[str, Any]:
        """Presses without insisting on an answer."""
        shown = await self.now(message)
        for row in shown.get("reply_markup", {}).get("inline_keyboard", []):
            for button in row:
                if button["text"] == label:
                    return await self._tap(message, button["callback_data"], wait)
        raise AssertionError(f"no button {label!r} among {labels(shown)} under {text_of(shown)!r}")

    async def settles_in(self, city: str = "London", currency: str = "USD") -> None:
        """The first meeting: where they are, and what they invoice in."""
        await self.says("/start")
        begin = self.label("welcome.begin")
        await self.presses(await self.sees(begin), begin)
        await self.hears("UTC+")
        await self.says(city)
        await self.sees(self.label("currency.keep"))
        await self.says(currency)
        await self.hears("/settings")

    async def logs(self, sentence: str, *echoed: str) -> Message:
        """A debt by a sentence, saved; gives the bot's answer."""
        await self.says(sentence)
        await self.presses(await self.hears(*echoed), self.label("button.save"))
        return await self.hears(self.label("recorded.mark"))

    async def blocks(self, *, blocks: bool = True) -> None:
        await self.looks()
        await self._post(f"people/{self.id}/{'block' if blocks else 'unblock'}", {})

    async def looks(self) -> None:
        """From now on only what comes or changes after this moment is heard."""
        self._before = {m["message_id"]: text_of(m) for m in await self.heard()}

    # ------------------------------------------------------------------------ what they see

    async def hears(self, *words: str) -> Message:
        """Waits for a message of the bot that holds all `words` and has come, or changed, since
        the person last did something."""
        return await self._waits_for(lambda m: all(word in text_of(m) for word in words), words)

    async def sees(self, button: str) -> Message:
        """Waits for such a message that has this button."""
        return await self._waits_for(lambda m: button in labels(m), (button,))

    async def _waits_for(self, fits: Callable[[Message], bool], what: tuple[str, ...]) -> Message:
        seen = 0
        fresh: list[Message] = []
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while True:
                    chat = await self._chat(after=seen, wait=PATIENCE_SECONDS)
                    fresh = [m for m in chat["messages"] if self._is_fresh(m)]
                    for message in reversed(fresh):
                        if fits(message):
                            return message
                    seen = chat["seq"]
        except TimeoutError:
            raise AssertionError(
                f"nothing with {what} came, only {[text_of(m) for m in fresh]}"
            ) from None

    async def now(self, message: Message) -> Message:
        """The message as it stands in the chat at this moment."""
        for candidate in await self.heard():
            if candidate["message_id"] == message["message_id"]:
                return candidate
        raise AssertionError("the message is gone")

    async def heard(self) -> list[Message]:
        """Every message of the bot in the chat, oldest first."""
        return [m for m in (await self._chat())["messages"] if m["from"]["is_bot"]]

    async def heard_since(self) -> list[str]:
        """The texts that have come, or changed, since the person last did something."""
        return [text_of(m) for m in await self.heard() if self._is_fresh(m)]

    async def nudges(self) -> list[Message]:
        """The messages that came by themselves: about one debt, or a list of several."""
        asks = (":noty:", ":sent:", ":step:")
        return [
            m
            for m in await self.heard()
            if any(ask in data for data in taps_under(m) for ask in asks)
        ]

    def _is_fresh(self, message: Message) -> bool:
        is_new = self._before.get(message["message_id"]) != text_of(message)
        return is_new and bool(message["from"]["is_bot"])

    # --------------------------------------------------------------------------- over HTTP

    async def _tap(self, message: Message, callback_data: str, wait: float) -> dict[str, Any]:
        await self.looks()
        body = {
            "message_id": message["message_id"],
            "callback_data": callback_data,
            "wait": wait,
        }
        return dict(await self._post(f"people/{self.id}/press", body))

    async def _chat(self, after: int = 0, wait: float = 0) -> dict[str, Any]:
        url = f"{self._url}/people/{self.id}/chat"
        async with self._http.get(url, params={"after": after, "wait": wait}) as response:
            assert response.status == 200, await response.text()
            return dict(await response.json())

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        async with self._http.post(f"{self._url}/{path}", json=body) as response:
            assert response.status < 300, await response.text()
            return await response.json()


def text_of(message: Message) -> str:
    """With plain spaces for those that keep a sum on one line."""
    return str(message.get("text", "")).replace("\N{NO-BREAK SPACE}", " ")


def labels(message: Message) -> list[str]:
    """What stands on the buttons under a message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def taps_under(message: Message) -> list[str]:
    """The callback data of the buttons under a message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def copied(message: Message) -> str:
    """What a tap on the last `<pre>` of a message copies."""
    text = message["text"].encode("utf-16-le")
    blocks = [e for e in message.get("entities", []) if e["type"] == "pre"]
    start, length = blocks[-1]["offset"] * 2, blocks[-1]["length"] * 2
    words = text[start : start + length].decode("utf-16-le")
    return str(words).replace("\N{NO-BREAK SPACE}", " ")


def minute_of(message: Message, zone: str) -> str:
    """When a message came by the clock of `zone`: "Thu 16 May 09:00"."""
    moment = datetime.fromtimestamp(message["date"], UTC).astimezone(ZoneInfo(zone))
    return f"{moment:%a %-d %b %H:%M}"
