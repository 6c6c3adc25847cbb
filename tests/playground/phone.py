"""Both ends of a chat over HTTP: the bot's calls, and a pretend person's phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiohttp import ClientSession

Json = dict[str, Any]

TOKEN = "4242:playground-secret"
EMMA, ANNA, METTE, KADRI, BUDI = range(7_100_001, 7_100_006)


class Caller:
    """A bot without a library: raw calls of the Bot API."""

    def __init__(self, session: ClientSession, url: str, token: str = TOKEN) -> None:
        self._session = session
        self._base = f"{url}/bot{token}"

    async def call(self, method: str, **params: object) -> Json:
        """Telegram's whole answer, refusals too."""
        async with self._session.post(f"{self._base}/{method}", json=params) as response:
            answer: Json = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer

    async def ok(self, method: str, **params: object) -> Any:
        """The result of a call that must succeed."""
        answer = await self.call(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: object) -> str:
        """The code and description of a call that must be refused."""
        answer = await self.call(method, **params)
        assert not answer["ok"], answer
        return f"{answer['error_code']} {answer['description']}"

    async def updates(self, **params: object) -> list[Json]:
        """What getUpdates gives; waits for something unless told otherwise."""
        updates: list[Json] = await self.ok("getUpdates", **{"timeout": 10, **params})
        return updates


class Phone:
    """A pretend person, driven through the control API."""

    def __init__(self, session: ClientSession, url: str, user_id: int = EMMA) -> None:
        self._session = session
        self._control = f"{url}/playground"
        self.user_id = user_id

    async def control(self, method: str, path: str, body: Json | None = None) -> Json:
        """A request to the control API that must succeed."""
        async with self._session.request(method, f"{self._control}/{path}", json=body) as response:
            answer: Json = await response.json()
            assert response.ok, answer
            return answer

    async def own(self, method: str, path: str, body: Json | None = None) -> Json:
        """The same under this person's address."""
        return await self.control(method, f"people/{self.user_id}/{path}", body)

    async def say(self, text: str, **more: object) -> Json:
        return await self.own("POST", "messages", {"text": text, **more})

    async def press(self, message: Json, text: str, wait: float = 10) -> Json | None:
        """Press the button with this text, and return the bot's answer to it."""
        body = {"message_id": message["message_id"], "text": text, "wait": wait}
        pressed = await self.own("POST", "press", body)
        answer: Json | None = pressed["answer"]
        return answer

    async def messages(self) -> list[Json]:
        shown: list[Json] = (await self.own("GET", "chat"))["messages"]
        return shown

    async def until(self, seen: Callable[[list[Json]], bool], seconds: float = 20) -> list[Json]:
        """Wait until the chat's messages look as `seen` wants, and return them."""
        after = -1
        while True:
            chat = await self.own("GET", f"chat?after={after}&wait={seconds}")
            shown: list[Json] = chat["messages"]
            if seen(shown):
                return shown
            assert chat["seq"] > after, f"nothing more in {seconds} s; last: {shown[-1:]}"
            after = chat["seq"]

    async def ask(self, text: str) -> Json:
        """Say something, and return the bot's first new message after it."""
        said = (await self.say(text))["message_id"]

        def answers(shown: list[Json]) -> list[Json]:
            return [one for one in shown if one["message_id"] > said and one["from"]["is_bot"]]

        return answers(await self.until(lambda shown: bool(answers(shown))))[0]
