from __future__ import annotations

import asyncio

import pytest
from aiohttp import ClientError, ServerDisconnectedError

from tests.playground.phone import EMMA, Caller, Json, Phone


async def arm(emma: Phone, kind: str, **more: object) -> None:
    await emma.control("POST", "faults", {"kind": kind, **more})


def texts(messages: list[Json]) -> list[str]:
    return [message["text"] for message in messages]


async def test_flood_wait_says_how_long(bot: Caller, emma: Phone) -> None:
    await arm(emma, "too_many_requests", retry_after=7)
    assert await bot.call("sendMessage", chat_id=EMMA, text="a") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    await bot.ok("sendMessage", chat_id=EMMA, text="b")
    assert texts(await emma.messages()) == ["b"]


@pytest.mark.parametrize(
    ("kind", "refusal"),
    [
        ("internal_server_error", "500 Internal Server Error"),
        ("bad_gateway", "502 Bad Gateway"),
    ],
)
async def test_server_errors_come_as_often_as_they_were_armed(
    bot: Caller, emma: Phone, kind: str, refusal: str
) -> None:
    await arm(emma, kind, times=2)
    for _ in range(2):
        assert await bot.refused("sendMessage", chat_id=EMMA, text="a") == refusal
    await bot.ok("sendMessage", chat_id=EMMA, text="b")
    assert texts(await emma.messages()) == ["b"]


async def test_a_fault_of_one_method_leaves_the_others_alone(bot: Caller, emma: Phone) -> None:
    await arm(emma, "bad_gateway", method="sendMessage")
    await bot.ok("getMe")
    await bot.refused("sendMessage", chat_id=EMMA, text="a")


async def test_a_fault_of_any_method_is_not_used_up_by_polling(bot: Caller, emma: Phone) -> None:
    await arm(emma, "bad_gateway")
    assert await bot.updates(timeout=0) == []
    assert await bot.refused("getMe") == "502 Bad Gateway"
    await arm(emma, "bad_gateway", method="getUpdates")
    assert await bot.refused("getUpdates") == "502 Bad Gateway"


async def test_a_dropped_call_was_never_handled(bot: Caller, emma: Phone) -> None:
    await arm(emma, "drop")
    with pytest.raises((ServerDisconnectedError, ClientError, OSError)):
        await bot.call("sendMessage", chat_id=EMMA, text="a")
    assert await emma.messages() == []


async def test_a_lost_answer_hides_a_call_that_was_handled(bot: Caller, emma: Phone) -> None:
    await arm(emma, "lose_answer", method="sendMessage")
    with pytest.raises((ServerDisconnectedError, ClientError, OSError)):
        await bot.call("sendMessage", chat_id=EMMA, text="a")
    assert texts(await emma.messages()) == ["a"]


async def test_an_answer_is_kept_back_until_the_faults_are_cleared(
    bot: Caller, emma: Phone
) -> None:
    await arm(emma, "hold", method="sendMessage")
    calling = asyncio.create_task(bot.ok("sendMessage", chat_id=EMMA, text="a"))
    await emma.control("GET", "journal?method=sendMessage&wait=20")
    assert texts(await emma.messages()) == ["a"]
    assert not calling.done()
    await emma.control("DELETE", "faults")
    assert (await calling)["text"] == "a"


async def test_whoever_blocks_the_bot_is_out_of_its_reach(bot: Caller, emma: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="a")
    await emma.own("POST", "block")
    await emma.own("POST", "block")
    forbidden = "403 Forbidden: bot was blocked by the user"
    own = {"chat_id": EMMA, "message_id": sent["message_id"]}
    for _ in range(2):
        assert await bot.refused("sendMessage", chat_id=EMMA, text="b") == forbidden
    assert await bot.refused("editMessageText", **own, text="b") == forbidden
    with pytest.raises(AssertionError, match="unblock"):
        await emma.say("c")
    await emma.own("POST", "unblock")
    await bot.ok("sendMessage", chat_id=EMMA, text="d")
    members = [update["my_chat_member"] for update in await bot.updates()]
    statuses = [
        (one["old_chat_member"]["status"], one["new_chat_member"]["status"]) for one in members
    ]
    assert statuses == [("member", "kicked"), ("kicked", "member")]
    assert members[0]["from"]["id"] == EMMA
    assert members[0]["new_chat_member"]["user"]["is_bot"]


async def test_the_journal_tells_what_was_called_and_answered(bot: Caller, emma: Phone) -> None:
    await arm(emma, "bad_gateway")
    await bot.call("getMe")
    await bot.call("sendMessage", chat_id=EMMA, text="a", reply_markup='{"inline_keyboard": []}')
    await bot.call("sendMessage", chat_id=EMMA, text="")
    calls = (await emma.control("GET", "journal"))["calls"]
    assert [call["method"] for call in calls] == ["getMe", "sendMessage", "sendMessage"]
    assert [call["fault"] for call in calls] == ["bad_gateway", None, None]
    assert [call["answer"]["ok"] for call in calls] == [False, True, False]
    assert calls[1]["params"]["reply_markup"] == {"inline_keyboard": []}
    since = calls[1]["seq"]
    only = await emma.control("GET", f"journal?method=sendMessage&after={since}")
    assert only["calls"] == calls[2:]


async def test_the_journal_can_be_waited_for(bot: Caller, emma: Phone) -> None:
    waiting = asyncio.create_task(emma.control("GET", "journal?method=sendMessage&wait=20"))
    await bot.ok("getMe")
    await bot.ok("sendMessage", chat_id=EMMA, text="a")
    assert [call["params"]["text"] for call in (await waiting)["calls"]] == ["a"]


async def test_faults_can_be_read_and_cleared(bot: Caller, emma: Phone) -> None:
    await arm(emma, "drop", times=3, method="getMe")
    armed = (await emma.control("GET", "faults"))["faults"]
    assert armed == [{"kind": "drop", "times": 3, "method": "getMe", "retry_after": 1}]
    await emma.control("DELETE", "faults")
    await bot.ok("getMe")
    with pytest.raises(AssertionError, match="kind is one of"):
        await arm(emma, "fire")
