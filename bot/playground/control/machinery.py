"""Control of everything that is not a person: clock, faults, updates, journal, events, files."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from urllib.parse import quote

from aiohttp import web

from bot.playground.bot_api.params import Params
from bot.playground.control.reading import Refused, body_of, query_integer, wait_seconds
from bot.playground.world.faults import Fault, FaultKind
from bot.playground.world.world import World

NextNudge = Callable[[int], Awaitable[datetime | None]]
"""When a user's next nudge is due (aware), or None if there is none."""

_SHOWN_INLINE = ("image/png", "image/jpeg")
_STILL_THERE_SECONDS = 15.0


def machinery_routes(world: World, next_nudge: NextNudge | None) -> list[web.RouteDef]:
    machinery = _Machinery(world, next_nudge)
    return [
        web.get("/playground/events", machinery.events),
        web.get("/playground/clock", machinery.read_clock),
        web.post("/playground/clock", machinery.move_clock),
        web.post("/playground/clock/next-nudge", machinery.to_next_nudge),
        web.get("/playground/faults", machinery.read_faults),
        web.post("/playground/faults", machinery.arm_fault),
        web.delete("/playground/faults", machinery.clear_faults),
        web.get("/playground/updates", machinery.read_updates),
        web.post("/playground/updates/redeliver", machinery.redeliver),
        web.get("/playground/journal", machinery.journal),
        web.get("/playground/files/{unique_id}", machinery.file),
    ]


class _Machinery:
    def __init__(self, world: World, next_nudge: NextNudge | None) -> None:
        self._world = world
        self._next_nudge = next_nudge

    # ------------------------------------------------------------------------------- events

    async def events(self, request: web.Request) -> web.StreamResponse:
        wanted = query_integer(request, "user_id") or None
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        with self._world.events.listener() as listener:
            await response.prepare(request)
            await response.write(b"retry: 1000\n\n")
            while listener.open:
                event = await listener.next(_STILL_THERE_SECONDS)
                if event is None:
                    await response.write(b": still here\n\n")
                elif wanted is None or event["user_id"] in (None, wanted):
                    await response.write(f"data: {json.dumps(event)}\n\n".encode())
        return response

    # -------------------------------------------------------------------------------- clock

    def _clock_json(self, **more: object) -> web.Response:
        clock = self._world.clock
        ahead = clock.offset.total_seconds()
        now = clock.now().isoformat()
        return web.json_response({"now": now, "ahead_seconds": ahead, **more})

    async def read_clock(self, _request: web.Request) -> web.Response:
        return self._clock_json()

    async def move_clock(self, request: web.Request) -> web.Response:
        params = await body_of(request)
        now = self._world.clock.now()
        self._advance(_instant(params) - now if params.has("to") else _span(params))
        return self._clock_json()

    async def to_next_nudge(self, request: web.Request) -> web.Response:
        user_id = (await body_of(request)).integer("user_id")
        if self._next_nudge is None:
            return self._clock_json(moved=False, reason="not_wired")
        due = await self._next_nudge(user_id)
        if due is None:
            return self._clock_json(moved=False, reason="no_nudge")
        now = self._world.clock.now()
        if due <= now:
            return self._clock_json(moved=False, reason="due_now")
        self._advance(due - now + timedelta(seconds=1))
        return self._clock_json(moved=True)

    def _advance(self, by: timedelta) -> None:
        try:
            self._world.clock.advance(by)
        except (ValueError, OverflowError) as impossible:
            raise Refused(400, str(impossible)) from None
        self._world.events.publish("clock", now=self._world.clock.now().isoformat())

    # ------------------------------------------------------------------------------- faults

    async def read_faults(self, _request: web.Request) -> web.Response:
        return web.json_response({"faults": [one.json() for one in self._world.faults.armed()]})

    async def arm_fault(self, request: web.Request) -> web.Response:
        params = await body_of(request)
        try:
            kind = FaultKind(params.text("kind"))
        except ValueError:
            raise Refused(400, f"kind is one of {', '.join(FaultKind)}") from None
        times, retry_after = params.integer("times", 1), params.integer("retry_after", 1)
        if times < 1 or retry_after < 0:
            raise Refused(400, "times begins at 1, retry_after at 0")
        fault = Fault(kind, times, params.text("method") or None, retry_after)
        self._world.faults.arm(fault)
        return web.json_response(fault.json(), status=201)

    async def clear_faults(self, _request: web.Request) -> web.Response:
        self._world.faults.clear()
        return web.json_response({})

    # ------------------------------------------------------------------- updates and journal

    async def read_updates(self, request: web.Request) -> web.Response:
        updates = self._world.updates
        await updates.signal.wait_for(lambda: updates.is_idle, wait_seconds(request))
        return web.json_response(
            {
                "pending": len(updates),
                "last_update_id": updates.last_id,
                "pollers": updates.pollers,
            }
        )

    async def redeliver(self, request: web.Request) -> web.Response:
        wanted = (await body_of(request)).integer("update_id", 0) or None
        update_id = self._world.updates.redeliver(wanted)
        if update_id is None:
            raise Refused(404, "there is no such update")
        return web.json_response({"update_id": update_id})

    async def journal(self, request: web.Request) -> web.Response:
        journal = self._world.journal
        after, method = query_integer(request, "after"), request.query.get("method")
        seconds = wait_seconds(request)
        await journal.signal.wait_for(lambda: bool(journal.calls(after, method)), seconds)
        return web.json_response({"seq": journal.last, "calls": journal.calls(after, method)})

    async def file(self, request: web.Request) -> web.Response:
        file = self._world.files.by_unique_id(request.match_info["unique_id"])
        if file is None:
            raise Refused(404, "there is no such file")
        inline = file.path.startswith("photos/") and file.mime_type in _SHOWN_INLINE
        content_type = file.mime_type if inline else "application/octet-stream"
        response = web.Response(body=file.content, content_type=content_type)
        if not inline:
            response.headers["Content-Disposition"] = _attachment(file.name)
        return response


def _instant(params: Params) -> datetime:
    try:
        instant = datetime.fromisoformat(params.text("to"))
    except ValueError:
        raise Refused(400, "to is an ISO instant such as 2026-05-15T09:00:00+00:00") from None
    if instant.tzinfo is None:
        raise Refused(400, "to needs an offset such as +00:00")
    return instant


def _span(params: Params) -> timedelta:
    units = ("days", "hours", "minutes", "seconds")
    try:
        return timedelta(**{unit: params.number(unit, 0) for unit in units})
    except (OverflowError, ValueError):
        raise Refused(400, "that is too far") from None


def _attachment(name: str) -> str:
    """A header that holds any name: percent-encoded, so that nothing in it is a header."""
    return f"attachment; filename*=UTF-8''{quote(name, safe='')}"
