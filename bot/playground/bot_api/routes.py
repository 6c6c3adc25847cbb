"""`/bot<token>/<method>` and `/file/bot<token>/<path>`, with the faults that tests switch on."""

from __future__ import annotations

from aiohttp import web

from bot.playground.bot_api.dispatch import call, method_name
from bot.playground.bot_api.errors import BotApiError
from bot.playground.bot_api.params import Params, read_params
from bot.playground.world.faults import Fault, FaultKind
from bot.playground.world.people import Json
from bot.playground.world.world import World

_UNAUTHORIZED = BotApiError(401, "Unauthorized")
_NOT_FOUND = BotApiError(404, "Not Found")
_AFTER_THE_CALL = (FaultKind.LOSE_ANSWER, FaultKind.HOLD)


def bot_api_routes(world: World) -> list[web.RouteDef]:
    """Routes for the one bot whose token the world knows."""

    async def handle(request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != world.bot.token:
            return _answer(_UNAUTHORIZED.json())
        method = method_name(request.match_info["method"])
        if method is None:
            return _answer(_NOT_FOUND.json())
        fault = world.faults.strike(method)
        try:
            params = await read_params(request)
        except BotApiError as refusal:
            world.journal.write(method, {}, refusal.json(), fault)
            return _answer(refusal.json())
        return await _handle_with_fault(world, request, method, params, fault)

    async def download(request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != world.bot.token:
            return _answer(_UNAUTHORIZED.json())
        file = world.files.by_path(request.match_info["path"])
        if file is None:
            return _answer(_NOT_FOUND.json())
        return web.Response(
            body=file.content,
            content_type="application/octet-stream",
            headers={"Content-Disposition": "attachment"},
        )

    return [
        web.route("*", "/bot{token}/{method}", handle),
        web.get("/file/bot{token}/{path:.+}", download),
    ]


async def _handle_with_fault(
    world: World, request: web.Request, method: str, params: Params, fault: Fault | None
) -> web.StreamResponse:
    noted = params.journal()
    if fault is not None and fault.kind is FaultKind.DROP:
        world.journal.write(method, noted, None, fault)
        return _hang_up(request)
    if fault is not None and fault.kind not in _AFTER_THE_CALL:
        answer = _refusal(fault).json()
    else:
        answer = await call(world, method, params)
    world.journal.write(method, noted, answer, fault)
    if fault is not None and fault.kind is FaultKind.HOLD:
        await world.faults.hold()
        return _answer(answer)
    return _answer(answer) if fault is None or not answer["ok"] else _hang_up(request)


def _refusal(fault: Fault) -> BotApiError:
    if fault.kind is FaultKind.TOO_MANY_REQUESTS:
        return BotApiError(
            429,
            f"Too Many Requests: retry after {fault.retry_after}",
            {"retry_after": fault.retry_after},
        )
    if fault.kind is FaultKind.BAD_GATEWAY:
        return BotApiError(502, "Bad Gateway")
    return BotApiError(500, "Internal Server Error")


def _answer(answer: Json) -> web.Response:
    return web.json_response(answer, status=answer.get("error_code", 200))


def _hang_up(request: web.Request) -> web.Response:
    """End the connection; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
