"""From a method's name and parameters to Telegram's answer."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from bot.playground.bot_api.errors import BotApiError, bad_request
from bot.playground.bot_api.methods import inline, media, messages, profile, receiving
from bot.playground.bot_api.names import METHOD_NAMES
from bot.playground.bot_api.params import Params
from bot.playground.world.people import Json
from bot.playground.world.world import World

_METHODS: dict[str, Callable[[World, Params], Any]] = {
    **messages.METHODS,
    **media.METHODS,
    **profile.METHODS,
    **inline.METHODS,
    **receiving.METHODS,
}
_NAMES = {name.lower(): name for name in METHOD_NAMES}
_ANSWER_WITH_OBJECTS = ("send", "get", "edit", "copy", "forward", "create", "upload", "post")


def method_name(given: str) -> str | None:
    """The method as Telegram spells it (its names ignore case), None if there is none."""
    return _NAMES.get(given.lower())


async def call(world: World, method: str, params: Params) -> Json:
    """Handle one call; refusals are answers too."""
    try:
        result = await _result(world, method, params)
    except BotApiError as refusal:
        return refusal.json()
    return {"ok": True, "result": result}


async def _result(world: World, method: str, params: Params) -> Any:
    handler = _METHODS.get(method)
    if handler is None:
        if method.startswith(_ANSWER_WITH_OBJECTS):
            raise bad_request(f"the playground has no {method}")
        return True
    result = handler(world, params)
    return await result if inspect.isawaitable(result) else result
