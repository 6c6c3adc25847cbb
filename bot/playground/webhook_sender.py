"""Delivers updates to the bot's webhook: in order within a chat, until the bot answers 2xx."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, MultipartReader

from bot.playground.bot_api.dispatch import call, method_name
from bot.playground.bot_api.errors import BotApiError
from bot.playground.bot_api.params import Params, parse_json_object, read_multipart
from bot.playground.world.people import Json
from bot.playground.world.webhook import WebhookSettings
from bot.playground.world.world import World

_CALL_SECONDS = 60
_FIRST_PAUSE_SECONDS = 0.05
_LONGEST_PAUSE_SECONDS = 10.0


class WebhookSender:
    """Runs while the playground does; idle as long as no webhook is set."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._lanes: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        timeout = ClientTimeout(total=_CALL_SECONDS)
        async with ClientSession(timeout=timeout) as session:
            try:
                while not self._world.updates.signal.closed:
                    await self._world.updates.signal.wait_for(lambda: bool(self._ready()), 3600)
                    self._start(session)
            finally:
                for lane in self._lanes.values():
                    lane.cancel()
                await asyncio.gather(*self._lanes.values(), return_exceptions=True)

    def _ready(self) -> list[tuple[int, Json]]:
        """The first undelivered update of each chat that is not being delivered to."""
        webhook = self._world.webhook
        if webhook is None:
            return []
        first: dict[int, Json] = {}
        for update in self._world.updates.waiting():
            first.setdefault(_chat_id(update), update)
        free = max(0, webhook.max_connections - len(self._lanes))
        return [(chat, update) for chat, update in first.items() if chat not in self._lanes][:free]

    def _start(self, session: ClientSession) -> None:
        for chat_id, update in self._ready():
            self._lanes[chat_id] = asyncio.create_task(self._deliver(session, chat_id, update))

    async def _deliver(self, session: ClientSession, chat_id: int, update: Json) -> None:
        pause = _FIRST_PAUSE_SECONDS
        try:
            while (webhook := self._world.webhook) is not None:
                if await self._attempt(session, webhook, update):
                    self._world.updates.confirm(update)
                    return
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
        finally:
            del self._lanes[chat_id]
            self._world.updates.signal.notify()

    async def _attempt(
        self, session: ClientSession, webhook: WebhookSettings, update: Json
    ) -> bool:
        headers = {}
        if webhook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret_token
        request = session.post(webhook.url, json=update, headers=headers, allow_redirects=False)
        try:
            async with request as response:
                if 200 <= response.status < 300:
                    await self._obey(response)
                    return True
                problem = f"Wrong response from the webhook: {response.status} {response.reason}"
        except (ClientError, OSError, TimeoutError) as error:
            problem = str(error) or type(error).__name__
        webhook.last_error = (self._world.clock.now(), problem)
        return False

    async def _obey(self, response: ClientResponse) -> None:
        """Make the call that the bot put into its answer, if it did."""
        with suppress(BotApiError):
            params = await _params_of(response)
            method = method_name(params.text("method"))
            if method is not None:
                answer = await call(self._world, method, params)
                self._world.journal.write(method, params.journal(), answer, None)


async def _params_of(response: ClientResponse) -> Params:
    if response.content_type == "multipart/form-data":
        values, uploads = await read_multipart(MultipartReader(response.headers, response.content))
        return Params(values, uploads)
    if response.content_type == "application/json":
        return Params(parse_json_object(await response.text()))
    return Params({})


def _chat_id(update: Json) -> int:
    """Whose chat an update belongs to; in private chats that is its sender's."""
    content: dict[str, Any] = next(value for key, value in update.items() if key != "update_id")
    return int(content["from"]["id"])
