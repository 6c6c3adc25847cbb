from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.playground.clock import TravellingClock
from bot.playground.page_routes import page_routes
from bot.playground.server import RunningPlayground, start_playground
from tests.playground.phone import EMMA, TOKEN, Caller, Phone

# ------------------------------------------------------------------------------- the guard


@pytest.mark.parametrize("path", ["/", "/playground/state", f"/bot{TOKEN}/getMe", "/nowhere"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "attacker.example"},
        {"Host": "127.0.0.1.attacker.example"},
        {"Host": "10.0.0.1"},
        {"Host": "["},
        {"Origin": "https://attacker.example"},
        {"Origin": "http://localhost:1"},
        {"Origin": "null"},
    ],
)
async def test_pages_from_elsewhere_are_refused(
    session: ClientSession, playground: RunningPlayground, path: str, headers: dict[str, str]
) -> None:
    for method in ("GET", "POST"):
        async with session.request(method, playground.url + path, headers=headers) as response:
            assert response.status == 403


@pytest.mark.parametrize("host", ["127.0.0.1:{}", "localhost:{}", "[::1]:{}"])
async def test_the_page_itself_is_let_in(
    session: ClientSession, playground: RunningPlayground, host: str
) -> None:
    here = host.format(playground.port)
    headers = {"Host": here, "Origin": f"http://{here}"}
    address = f"{playground.url}/playground/people/{EMMA}/messages"
    async with session.post(address, headers=headers, json={"text": "a"}) as response:
        assert response.status == 201


async def test_a_web_form_cannot_drive_it(
    session: ClientSession, playground: RunningPlayground
) -> None:
    address = f"{playground.url}/playground/people/{EMMA}/messages"
    for body in ('{"text": "a"}', {"text": "a"}):
        async with session.post(address, data=body) as response:
            assert response.status == 415


@pytest.mark.parametrize("path", ["/", "/page/app.js", "/playground/state", "/nowhere", "/bot1/x"])
async def test_nothing_runs_in_the_page_but_its_own_files(
    session: ClientSession, playground: RunningPlayground, path: str
) -> None:
    async with session.get(playground.url + path) as response:
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.2", "example.org", "::"])  # noqa: S104  # refused
async def test_it_listens_on_this_machine_alone(clock: TravellingClock, host: str) -> None:
    with pytest.raises(ValueError, match="this machine alone"):
        await start_playground(token=TOKEN, clock=clock, host=host)


@pytest.mark.parametrize("token", ["", "abc", "1:", "1:a/b"])
async def test_a_token_looks_like_telegrams(clock: TravellingClock, token: str) -> None:
    with pytest.raises(ValueError, match="123456:secret"):
        await start_playground(token=token, clock=clock)


# ---------------------------------------------------------------------------------- people


async def test_five_people_one_for_each_language(emma: Phone) -> None:
    state = await emma.control("GET", "state")
    people = [(person["first_name"], person["language_code"]) for person in state["people"]]
    assert people == [
        ("Emma", "en"),
        ("Анна", "ru"),
        ("Mette", "da"),
        ("Kadri", "et"),
        ("Budi", "id"),
    ]


async def test_people_can_be_added_and_changed(emma: Phone, bot: Caller) -> None:
    body = {"first_name": "Õie", "language_code": "et"}
    added = await emma.control("POST", "people", body)
    assert (added["first_name"], added["language_code"]) == ("Õie", "et")
    sent = await bot.ok("sendMessage", chat_id=added["id"], text="Tere")
    assert sent["chat"]["first_name"] == "Õie"
    changed = await emma.control("PATCH", f"people/{added['id']}", {"language_code": "pt-br"})
    assert (changed["first_name"], changed["language_code"]) == ("Õie", "pt-br")


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "people", {"first_name": " "}, 400),
        ("POST", "people", {"first_name": "A", "language_code": "<b>"}, 400),
        ("GET", "people/1/chat", None, 404),
        ("GET", "people/emma/chat", None, 404),
        ("POST", f"people/{EMMA}/messages", {"text": " "}, 400),
        ("POST", f"people/{EMMA}/messages", {"text": "a", "reply_to": 1}, 404),
        ("POST", f"people/{EMMA}/messages", {"kind": "elephant"}, 400),
        ("POST", f"people/{EMMA}/messages", {"kind": "photo", "content_base64": "?"}, 400),
        ("POST", f"people/{EMMA}/messages", {"kind": "photo", "content_base64": "AAAA"}, 400),
        ("POST", f"people/{EMMA}/messages", [], 400),
        ("PATCH", f"people/{EMMA}/messages/1", {"text": "a"}, 404),
        ("PATCH", f"people/{EMMA}/messages/x", {"text": "a"}, 404),
        ("POST", f"people/{EMMA}/press", {"message_id": 1, "text": "x"}, 404),
        ("GET", "callbacks/1", None, 404),
        ("GET", "files/x", None, 404),
        ("POST", "clock", {"to": "tomorrow"}, 400),
        ("POST", "clock", {"to": "2999-01-01T00:00:00"}, 400),
        ("POST", "clock", {"to": "2001-01-01T00:00:00+00:00"}, 400),
        ("POST", "clock", {"days": -1}, 400),
        ("POST", "clock", {"days": 1e300}, 400),
        ("POST", "clock", {"days": 999_999_999}, 400),
        ("POST", "clock", {"days": "x"}, 400),
        ("POST", "faults", {"kind": "drop", "times": 0}, 400),
        ("POST", "updates/redeliver", {}, 404),
    ],
)
async def test_what_makes_no_sense_is_refused_with_a_reason(
    session: ClientSession,
    playground: RunningPlayground,
    method: str,
    path: str,
    body: Any,
    status: int,
) -> None:
    address = f"{playground.url}/playground/{path}"
    async with session.request(method, address, json=body) as response:
        assert response.status == status
        assert (await response.json())["error"]


# ------------------------------------------------------------------------------- the clock


async def test_the_clock_moves_by_hours_and_days_and_to_an_instant(
    emma: Phone, clock: TravellingClock
) -> None:
    before = clock.now()
    await emma.control("POST", "clock", {"hours": 1})
    moved = await emma.control("POST", "clock", {"days": 2})
    expected = before + timedelta(days=2, hours=1)
    assert datetime.fromisoformat(moved["now"]) - expected < timedelta(minutes=1)
    assert moved["ahead_seconds"] == 49 * 3600
    noon = datetime(2999, 1, 1, 12, tzinfo=UTC)
    await emma.control("POST", "clock", {"to": noon.isoformat()})
    assert timedelta() <= clock.now() - noon < timedelta(minutes=1)


async def test_the_clock_moves_to_just_after_the_next_nudge(
    session: ClientSession, clock: TravellingClock
) -> None:
    due = clock.now() + timedelta(days=3)
    asked: list[int] = []

    async def next_nudge(user_id: int) -> datetime | None:
        asked.append(user_id)
        return due if user_id == EMMA else None

    async with await start_playground(token=TOKEN, clock=clock, next_nudge=next_nudge) as running:
        emma = Phone(session, running.url)
        moved = await emma.control("POST", "clock/next-nudge", {"user_id": EMMA})
        assert moved["moved"] is True
        assert timedelta(seconds=1) <= clock.now() - due < timedelta(minutes=1)
        again = await emma.control("POST", "clock/next-nudge", {"user_id": EMMA})
        assert (again["moved"], again["reason"]) == (False, "due_now")
        none = await emma.control("POST", "clock/next-nudge", {"user_id": EMMA + 1})
        assert (none["moved"], none["reason"]) == (False, "no_nudge")
    assert asked == [EMMA, EMMA, EMMA + 1]


async def test_without_knowledge_of_nudges_the_clock_stays(
    emma: Phone, clock: TravellingClock
) -> None:
    answer = await emma.control("POST", "clock/next-nudge", {"user_id": EMMA})
    assert (answer["moved"], answer["reason"]) == (False, "not_wired")
    assert clock.offset == timedelta()


# --------------------------------------------------------------------- events and the page


async def test_events_reach_the_page_as_they_happen(
    bot: Caller, emma: Phone, session: ClientSession, playground: RunningPlayground
) -> None:
    address = f"{playground.url}/playground/events?user_id={EMMA}"
    async with session.get(address) as stream:
        assert stream.content_type == "text/event-stream"
        assert await stream.content.readline() == b"retry: 1000\n"
        await bot.ok("sendMessage", chat_id=EMMA + 1, text="not hers")
        sent = await bot.ok("sendMessage", chat_id=EMMA, text="hers")
        own = {"chat_id": EMMA, "message_id": sent["message_id"]}
        await bot.ok("sendChatAction", chat_id=EMMA, action="typing")
        await bot.ok("editMessageText", **own, text="edited")
        await bot.ok("deleteMessage", **own)
        await emma.control("POST", "clock", {"hours": 1})
        events: list[dict[str, Any]] = []
        while len(events) < 5:
            line = await stream.content.readline()
            if line.startswith(b"data: "):
                events.append(json.loads(line.removeprefix(b"data: ")))
    kinds = [event["kind"] for event in events]
    assert kinds == ["message", "typing", "edited", "deleted", "clock"]
    assert events[0]["message"] == sent
    assert events[3]["message_ids"] == [sent["message_id"]]


async def test_closing_lets_everybody_who_waits_go(
    clock: TravellingClock, session: ClientSession
) -> None:
    running = await start_playground(token=TOKEN, clock=clock)
    emma, bot = Phone(session, running.url), Caller(session, running.url)
    polling = asyncio.create_task(bot.updates(timeout=50))
    while not (await emma.control("GET", "updates"))["pollers"]:
        pass
    async with session.get(f"{running.url}/playground/events") as stream:
        async with asyncio.timeout(4):
            await running.close()
        assert b"data" not in await stream.content.read()
    assert await polling == []


async def test_the_page_speaks_all_five_languages(
    session: ClientSession, playground: RunningPlayground
) -> None:
    async with session.get(f"{playground.url}/page/words.json") as response:
        words = await response.json()
    assert list(words) == ["en", "ru", "da", "et", "id"]
    for language, said in words.items():
        assert said.keys() == words["en"].keys(), language
        assert all(said.values()), language
        assert len(said["examples"]) == len(words["en"]["examples"])
        for key, text in said.items():
            assert re.findall(r"\{\w+\}", str(text)) == re.findall(
                r"\{\w+\}", str(words["en"][key])
            )


async def test_the_page_loads_nothing_that_is_not_there(
    session: ClientSession, playground: RunningPlayground
) -> None:
    served = {route.path for route in page_routes()}
    for path in sorted(served):
        async with session.get(playground.url + path) as response:
            assert response.status == 200
            content = await response.text()
        wanted = set(re.findall(r'(?:src|href)="([^"]+)"', content))
        wanted |= {f"/page/{name}" for name in re.findall(r'from "\./([^"]+)"', content)}
        assert wanted <= served, path
        assert "innerHTML" not in content
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", content), path


async def test_every_word_that_the_page_says_is_there(
    session: ClientSession, playground: RunningPlayground
) -> None:
    said = set()
    for route in page_routes():
        async with session.get(playground.url + route.path) as response:
            content = await response.text()
        said |= set(re.findall(r'data-(?:word|label|placeholder)="(\w+)"', content))
        said |= set(re.findall(r'(?:say|status)\("(\w+)"', content))
    async with session.get(f"{playground.url}/page/words.json") as response:
        words = await response.json()
    assert said - words["en"].keys() == set()
    spoken_by_name = {"language_name", "examples", "no_nudge", "due_now", "not_wired"}
    spoken_by_kind = {"sticker", "voice", "location", "contact", "file", "bot", "offline", "typing"}
    assert words["en"].keys() - said <= spoken_by_name | spoken_by_kind | {"reply", "edit"}
