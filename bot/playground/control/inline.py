"""Control of inline mode: what people ask the bot for in other chats, and choose there."""

from __future__ import annotations

from aiohttp import web

from bot.playground.bot_api.params import Params
from bot.playground.control.reading import MAX_WAIT, Refused, body_of, chat_named
from bot.playground.world.world import World

MAX_QUERY = 256


def inline_routes(world: World) -> list[web.RouteDef]:
    inline = _Inline(world)
    one = "/playground/people/{user_id}/inline"
    return [
        web.post(one, inline.ask),
        web.post(one + "/{inline_query_id}/choose", inline.choose),
    ]


class _Inline:
    def __init__(self, world: World) -> None:
        self._world = world

    async def ask(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        params = await body_of(request)
        typed = params.text("query")
        if len(typed) > MAX_QUERY:
            raise Refused(400, f"a query has at most {MAX_QUERY} characters")
        query = self._world.person_asks_inline(chat, typed)
        seconds = min(params.number("wait", 0), MAX_WAIT)
        await self._world.events.signal.wait_for(lambda: query.answer is not None, seconds)
        return web.json_response({"inline_query_id": query.id, "answer": query.answer})

    async def choose(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        query = self._world.inline_queries.get(request.match_info["inline_query_id"])
        if query is None or query.user_id != chat.person.id:
            raise Refused(404, "this person asked for no such thing")
        params: Params = await body_of(request)
        result = query.result(params.text("result_id"))
        if result is None:
            raise Refused(404, "nothing of this id was offered")
        content = self._world.person_chooses(chat, query, result)
        return web.json_response(content, status=201)
