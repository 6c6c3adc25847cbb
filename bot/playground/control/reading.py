"""What the control API's handlers share: bodies, people, messages, waiting, refusals."""

from __future__ import annotations

from aiohttp import web

from bot.playground.bot_api.errors import BotApiError
from bot.playground.bot_api.params import Params, parse_json_object
from bot.playground.guard import Handler
from bot.playground.world.chats import Chat, Message
from bot.playground.world.world import World

MAX_WAIT = 60.0


class Refused(Exception):
    """An answer `{"error": …}` with an HTTP status."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


@web.middleware
async def refusals_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except Refused as refused:
        return web.json_response({"error": refused.why}, status=refused.status)
    except BotApiError as refused:
        why = refused.description.removeprefix("Bad Request: ")
        return web.json_response({"error": why}, status=400)


async def body_of(request: web.Request) -> Params:
    """The request's JSON object; other content types are refused, as web forms would send them."""
    if not request.can_read_body:
        return Params({})
    if request.content_type != "application/json":
        raise Refused(415, "send application/json")
    return Params(parse_json_object(await request.text()))


def chat_named(world: World, request: web.Request) -> Chat:
    try:
        return world.chats[int(request.match_info["user_id"])]
    except (KeyError, ValueError):
        raise Refused(404, "there is nobody with this id") from None


def message_named(chat: Chat, message_id: str) -> Message:
    try:
        return chat.messages[int(message_id)]
    except (KeyError, ValueError):
        raise Refused(404, "there is no such message in this chat") from None


def query_integer(request: web.Request, name: str) -> int:
    return Params(dict(request.query)).integer(name, 0)


def wait_seconds(request: web.Request) -> float:
    return min(max(Params(dict(request.query)).number("wait", 0), 0), MAX_WAIT)
