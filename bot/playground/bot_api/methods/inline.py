"""Answering inline queries, with articles: texts that the person sends as their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.playground.bot_api.content import text_content
from bot.playground.bot_api.errors import bad_request
from bot.playground.bot_api.keyboards import read_reply_markup
from bot.playground.bot_api.params import Params
from bot.playground.world.people import Json
from bot.playground.world.world import World

MAX_RESULTS = 50
MAX_RESULT_ID_BYTES = 64
MAX_OFFSET_BYTES = 64
_DEFAULT_CACHE_SECONDS = 300


def answer_inline_query(world: World, params: Params) -> bool:
    """A query can be answered once, as the stand-in's people wait for the first answer only."""
    query = world.inline_queries.get(params.text("inline_query_id"))
    if query is None or query.answer is not None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    given = params.sequence("results")
    if given is None:
        raise bad_request("results are not specified")
    if len(given) > MAX_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    results = [_result(Params(_object(one))) for one in given]
    if len({one["id"] for one in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len(params.text("next_offset").encode()) > MAX_OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    query.answer = {
        "results": results,
        "button": _button(params),
        "cache_time": params.integer("cache_time", _DEFAULT_CACHE_SECONDS),
        "is_personal": params.flag("is_personal"),
        "next_offset": params.text("next_offset"),
    }
    world.tell("offered", world.chats[query.user_id], inline_query_id=query.id)
    return True


def _object(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("can't parse inline query result: expected an Object")
    return given


def _result(result: Params) -> Json:
    kind = result.text("type")
    if kind != "article":
        raise bad_request(f'the playground has no inline results of type "{kind}"')
    result_id = result.text("id")
    if not 1 <= len(result_id.encode()) <= MAX_RESULT_ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if not result.text("title").strip():
        raise bad_request("RESULT_TITLE_EMPTY")
    content = result.mapping("input_message_content")
    if content is None or "message_text" not in content:
        raise bad_request("can't parse inline query result: message content is not specified")
    told = {**content, "text": content["message_text"]}
    sent = text_content(Params(told))
    keyboard = read_reply_markup(result).inline_keyboard
    return {
        "type": kind,
        "id": result_id,
        "title": result.text("title"),
        "description": result.text("description"),
        "content": sent,
        "inline_keyboard": keyboard,
    }


def _button(params: Params) -> Json | None:
    button = params.mapping("button")
    if button is None:
        return None
    text, start = Params(button).text("text"), Params(button).text("start_parameter")
    if not text.strip():
        raise bad_request("inline query results button text must be non-empty")
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", start):
        raise bad_request("START_PARAM_INVALID")
    return {"text": text, "start_parameter": start}


METHODS: dict[str, Callable[[World, Params], Any]] = {"answerInlineQuery": answer_inline_query}
