from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.playground.clock import TravellingClock
from tests.playground.phone import EMMA, Caller, Phone


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(**more: object) -> dict[str, Any]:
    return {"text": "x", **more}


def buttons(count: int) -> list[dict[str, Any]]:
    return [button(callback_data=str(number)) for number in range(count)]


CALLBACK = "400 Bad Request: BUTTON_DATA_INVALID"
COPY = "400 Bad Request: BUTTON_COPY_TEXT_INVALID"
TOO_LONG_MARKUP = "400 Bad Request: reply markup is too long"


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"text": ""}, "400 Bad Request: message text is empty"),
        ({}, "400 Bad Request: message text is empty"),
        ({"text": " \n "}, "400 Bad Request: message text is empty"),
        ({"text": "\u200b\u2060"}, "400 Bad Request: message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "400 Bad Request: text must be non-empty"),
        ({"text": "x" * 4097}, "400 Bad Request: message is too long"),
        (
            {"text": "<b>x", "parse_mode": "HTML"},
            (
                "400 Bad Request: can't parse entities: "
                'Can\'t find end tag corresponding to start tag "b"'
            ),
        ),
        (
            {"text": "*x*", "parse_mode": "MarkdownV2"},
            "400 Bad Request: the playground reads parse_mode HTML, not Markdown",
        ),
        ({"text": "x", "parse_mode": "RTF"}, "400 Bad Request: unsupported parse_mode"),
        (
            {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
            "400 Bad Request: can't parse MessageEntity: wrong offset, length or type",
        ),
        ({"text": "x", "chat_id": 999}, "400 Bad Request: chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "400 Bad Request: chat not found"),
        ({"text": "x", "chat_id": ""}, "400 Bad Request: chat_id is empty"),
        (
            {"text": "x", "reply_parameters": {"message_id": 1}},
            "400 Bad Request: message to be replied not found",
        ),
        (
            {"text": "x", "reply_markup": "{"},
            "400 Bad Request: can't parse reply markup JSON object",
        ),
        (
            {"text": "x", "reply_markup": {"buttons": []}},
            "400 Bad Request: object expected as reply markup",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [1]}},
            "400 Bad Request: can't parse inline keyboard: expected an Array of Array",
        ),
        ({"text": "x", "reply_markup": keyboard([button(callback_data="")])}, CALLBACK),
        ({"text": "x", "reply_markup": keyboard([button(callback_data="ж" * 33)])}, CALLBACK),
        ({"text": "x", "reply_markup": keyboard(buttons(9))}, TOO_LONG_MARKUP),
        ({"text": "x", "reply_markup": keyboard(*[buttons(8)] * 13)}, TOO_LONG_MARKUP),
        (
            {"text": "x", "reply_markup": keyboard([{"text": "y" * 10_001, "callback_data": "z"}])},
            TOO_LONG_MARKUP,
        ),
        ({"text": "x", "reply_markup": keyboard([button(copy_text={"text": ""})])}, COPY),
        ({"text": "x", "reply_markup": keyboard([button(copy_text={"text": "y" * 257})])}, COPY),
        (
            {"text": "x", "reply_markup": keyboard([button()])},
            (
                "400 Bad Request: can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            ),
        ),
        (
            {"text": "x", "reply_markup": keyboard([{"text": " ", "callback_data": "y"}])},
            "400 Bad Request: can't parse inline keyboard button: Button text must be non-empty",
        ),
        (
            {"text": "x", "reply_markup": keyboard([button(url="javascript:alert(1)")])},
            (
                "400 Bad Request: inline keyboard button URL 'javascript:alert(1)' is invalid: "
                "Wrong HTTP URL"
            ),
        ),
        (
            {"text": "x", "reply_markup": keyboard([button(url="mailto:me@a.example")])},
            (
                "400 Bad Request: inline keyboard button URL 'mailto:me@a.example' is invalid: "
                "Unsupported URL protocol"
            ),
        ),
        (
            {"text": "x", "reply_markup": keyboard([button(switch_inline_query="y" * 257)])},
            CALLBACK,
        ),
    ],
)
async def test_what_telegram_refuses_is_not_sent(
    bot: Caller, emma: Phone, params: dict[str, Any], refusal: str
) -> None:
    assert await bot.refused("sendMessage", **{"chat_id": EMMA, **params}) == refusal
    assert await emma.messages() == []


async def test_what_just_fits_is_sent(bot: Caller) -> None:
    markup = keyboard(
        *[buttons(8)] * 12,
        [button(callback_data="ж" * 32), button(copy_text={"text": "y" * 256})],
        [button(url="https://a.example"), button(switch_inline_query="y" * 256)],
    )
    text = "<b>" + "😀" * 4096 + "</b>"
    sent = await bot.ok(
        "sendMessage", chat_id=EMMA, text=text, parse_mode="HTML", reply_markup=markup
    )
    assert sent["text"] == "😀" * 4096
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 8192}]
    assert sent["reply_markup"] == markup


async def test_a_wrong_token_and_unknown_methods_are_refused(
    bot: Caller, session: Any, playground: Any
) -> None:
    assert await Caller(session, playground.url, "1:x").refused("getMe") == "401 Unauthorized"
    assert await bot.refused("sendPigeon") == "404 Not Found"
    assert await bot.refused("sendDice", chat_id=EMMA) == (
        "400 Bad Request: the playground has no sendDice"
    )
    assert await bot.ok("setMessageReaction", chat_id=EMMA, message_id=1) is True
    assert (await bot.ok("GETME"))["is_bot"] is True


async def test_an_edit_must_change_something_of_the_bots_own(bot: Caller, emma: Phone) -> None:
    markup = keyboard([button(callback_data="a")])
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="one", reply_markup=markup)
    own = {"chat_id": EMMA, "message_id": sent["message_id"]}
    unchanged = await bot.refused("editMessageText", **own, text="one", reply_markup=markup)
    assert unchanged.startswith("400 Bad Request: message is not modified: specified new message")
    unchanged = await bot.refused("editMessageReplyMarkup", **own, reply_markup=markup)
    assert unchanged.startswith("400 Bad Request: message is not modified")
    hers = (await emma.say("mine"))["message_id"]
    for changed, refusal in (
        ({"message_id": 1}, "message to edit not found"),
        ({"message_id": None}, "message identifier is not specified"),
        ({"message_id": hers}, "message can't be edited"),
        ({"text": ""}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
    ):
        refused = await bot.refused("editMessageText", **{**own, "text": "two", **changed})
        assert refused == f"400 Bad Request: {refusal}"
    assert [one["text"] for one in await emma.messages()] == ["one", "mine"]


async def test_only_recent_messages_can_be_deleted(
    bot: Caller, emma: Phone, clock: TravellingClock
) -> None:
    old = await emma.say("old")
    clock.advance(timedelta(hours=47))
    recent = await emma.say("recent")
    clock.advance(timedelta(hours=1, seconds=1))
    refused = await bot.refused("deleteMessage", chat_id=EMMA, message_id=old["message_id"])
    assert refused == "400 Bad Request: message can't be deleted for everyone"
    await bot.ok("deleteMessage", chat_id=EMMA, message_id=recent["message_id"])
    refused = await bot.refused("deleteMessage", chat_id=EMMA, message_id=recent["message_id"])
    assert refused == "400 Bad Request: message to delete not found"
    assert [one["text"] for one in await emma.messages()] == ["old"]


async def test_a_pressed_button_is_answered_once_and_briefly(bot: Caller, emma: Phone) -> None:
    markup = keyboard([button(callback_data="a")])
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="?", reply_markup=markup)
    await emma.press(sent, "x", wait=0)
    [update] = await bot.updates()
    query = update["callback_query"]["id"]
    too_old = (
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    )
    long = await bot.refused("answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert long == "400 Bad Request: MESSAGE_TOO_LONG"
    assert await bot.refused("answerCallbackQuery", callback_query_id="1") == too_old
    await bot.ok("answerCallbackQuery", callback_query_id=query, text="x" * 200)
    assert await bot.refused("answerCallbackQuery", callback_query_id=query) == too_old


@pytest.mark.parametrize(
    ("method", "params", "refusal"),
    [
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("sendDocument", {"document": "no-such-id"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {}, "there is no document in the request"),
        ("sendPhoto", {"photo": "https://a.example/"}, "failed to get HTTP URL content"),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
        ("getChatMember", {"user_id": 1}, "user not found"),
        ("copyMessage", {"from_chat_id": EMMA, "message_id": 1}, "message to copy not found"),
        ("forwardMessage", {"from_chat_id": EMMA, "message_id": 1}, "message to forward not found"),
        ("pinChatMessage", {"message_id": 1}, "message to pin not found"),
        (
            "setMyCommands",
            {"commands": [{"command": "Ö", "description": "x"}]},
            "BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [], "language_code": "eng"},
            "invalid language code specified",
        ),
        ("setMyName", {"name": "x" * 65}, "name is too long"),
        ("setWebhook", {"url": "ftp://a"}, "bad webhook: invalid webhook URL specified"),
    ],
)
async def test_other_methods_are_as_strict(
    bot: Caller, method: str, params: dict[str, Any], refusal: str
) -> None:
    refused = await bot.refused(method, **{"chat_id": EMMA, **params})
    assert refused == f"400 Bad Request: {refusal}"
