"""Inline mode: the bot is asked in another chat, and what it offers is sent there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from bot.playground.server import RunningPlayground
from tests.playground.phone import EMMA, TOKEN, Caller, Json, Phone

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def aiogram_bot(playground: RunningPlayground) -> AsyncIterator[Bot]:
    server = TelegramAPIServer.from_base(playground.url)
    async with Bot(TOKEN, session=AiohttpSession(api=server)) as bot:
        yield bot


def article(**changes: Any) -> Json:
    content = {"message_text": "Hi Acme"}
    return {
        "type": "article",
        "id": "1",
        "title": "Acme",
        "input_message_content": content,
    } | changes


async def asked(emma: Phone, bot: Caller, typed: str = "ac") -> str:
    """The id of a query that the bot has been given."""
    asked = await emma.own("POST", "inline", {"query": typed})
    assert asked["answer"] is None
    [update] = await bot.updates()
    assert update["inline_query"]["id"] == asked["inline_query_id"]
    assert update["inline_query"]["query"] == typed
    assert update["inline_query"]["from"]["id"] == EMMA
    return str(asked["inline_query_id"])


async def test_what_an_aiogram_bot_offers_is_sent_as_the_persons_own(
    aiogram_bot: Bot, emma: Phone
) -> None:
    assert (await aiogram_bot.me()).supports_inline_queries
    query_id = (await emma.own("POST", "inline", {"query": "ac"}))["inline_query_id"]
    [update] = await aiogram_bot.get_updates()
    assert update.inline_query is not None
    text = InputTextMessageContent(message_text="Hi <b>Acme</b>", parse_mode=None)
    await update.inline_query.as_(aiogram_bot).answer(
        [InlineQueryResultArticle(id="7", title="Acme · $5", input_message_content=text)],
        cache_time=0,
        is_personal=True,
        button=InlineQueryResultsButton(text="Open", start_parameter="inline"),
    )
    sent = await emma.own("POST", f"inline/{query_id}/choose", {"result_id": "7"})
    assert sent == {"text": "Hi <b>Acme</b>"}
    assert await emma.messages() == []
    assert await aiogram_bot.get_updates(offset=update.update_id + 1) == []


async def test_the_person_sees_the_list_with_its_button(bot: Caller, emma: Phone) -> None:
    asking = asyncio.create_task(emma.own("POST", "inline", {"query": "ac", "wait": 20}))
    [update] = await bot.updates()
    query_id = update["inline_query"]["id"]
    await bot.ok(
        "answerInlineQuery",
        inline_query_id=query_id,
        results=[article(description="firm reminder")],
        button={"text": "Open", "start_parameter": "inline"},
        cache_time=0,
        is_personal=True,
    )
    shown = (await asking)["answer"]
    [offered] = shown["results"]
    assert (offered["title"], offered["description"]) == ("Acme", "firm reminder")
    assert shown["button"] == {"text": "Open", "start_parameter": "inline"}
    assert (shown["is_personal"], shown["cache_time"]) == (True, 0)
    with pytest.raises(AssertionError, match="nothing of this id"):
        await emma.own("POST", f"inline/{query_id}/choose", {"result_id": "2"})
    somebody_else = f"people/{EMMA + 1}/inline/{query_id}/choose"
    with pytest.raises(AssertionError, match="no such thing"):
        await emma.control("POST", somebody_else, {"result_id": "1"})


async def test_a_choice_is_told_only_to_a_bot_that_asked_for_it(bot: Caller, emma: Phone) -> None:
    kinds = ["inline_query", "chosen_inline_result"]
    await bot.updates(allowed_updates=kinds, timeout=0)
    query_id = await asked(emma, bot)
    await bot.ok("answerInlineQuery", inline_query_id=query_id, results=[article()])
    await emma.own("POST", f"inline/{query_id}/choose", {"result_id": "1"})
    told = (await bot.updates())[-1]["chosen_inline_result"]
    assert (told["result_id"], told["query"], told["from"]["id"]) == ("1", "ac", EMMA)


async def test_a_bot_that_asks_for_no_inline_queries_gets_none(bot: Caller, emma: Phone) -> None:
    await bot.updates(allowed_updates=["message"], timeout=0)
    await emma.own("POST", "inline", {"query": "ac"})
    await emma.say("hello")
    assert [set(update) for update in await bot.updates()] == [{"update_id", "message"}]


async def test_a_query_is_answered_once(bot: Caller, emma: Phone) -> None:
    query_id = await asked(emma, bot)
    await bot.ok("answerInlineQuery", inline_query_id=query_id, results=[])
    again = {"inline_query_id": query_id, "results": []}
    assert await bot.refused("answerInlineQuery", **again) == TOO_OLD
    assert await bot.refused("answerInlineQuery", inline_query_id="1", results=[]) == TOO_OLD


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        ({}, "results are not specified"),
        ({"results": [article(id=str(n)) for n in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article(id="x" * 65)]}, "RESULT_ID_INVALID"),
        ({"results": [article(id="")]}, "RESULT_ID_INVALID"),
        ({"results": [article(title=" ")]}, "RESULT_TITLE_EMPTY"),
        (
            {"results": [article(input_message_content=None)]},
            "can't parse inline query result: message content is not specified",
        ),
        (
            {"results": [article(input_message_content={"message_text": "x" * 4097})]},
            "message is too long",
        ),
        (
            {"results": [article(input_message_content={"message_text": " "})]},
            "message text is empty",
        ),
        (
            {"results": [], "button": {"text": "Open", "start_parameter": "no spaces"}},
            "START_PARAM_INVALID",
        ),
        (
            {"results": [], "button": {"text": "", "start_parameter": "x"}},
            "inline query results button text must be non-empty",
        ),
        ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
    ],
)
async def test_refuses_what_telegram_refuses(
    bot: Caller, emma: Phone, answer: Json, refusal: str
) -> None:
    query_id = await asked(emma, bot)
    given = await bot.refused("answerInlineQuery", inline_query_id=query_id, **answer)
    assert given == f"400 Bad Request: {refusal}"


async def test_aiogram_understands_a_late_answer(aiogram_bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await aiogram_bot.answer_inline_query("1", [])


async def test_a_query_is_no_longer_than_telegrams(emma: Phone) -> None:
    with pytest.raises(AssertionError, match="at most 256"):
        await emma.own("POST", "inline", {"query": "x" * 257})
