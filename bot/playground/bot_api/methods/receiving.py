"""getUpdates and webhooks: how the bot learns what people did."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from bot.playground.bot_api.errors import BotApiError, bad_request
from bot.playground.bot_api.params import Params
from bot.playground.world.people import Json
from bot.playground.world.updates import TerminatedByOtherPoller
from bot.playground.world.webhook import WebhookSettings
from bot.playground.world.world import World

MAX_POLL_SECONDS = 50
MAX_UPDATES = 100


async def get_updates(world: World, params: Params) -> list[Json]:
    """Long polling; the poller that waits longest gets 409 when another one begins."""
    if world.webhook is not None:
        raise BotApiError(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    world.updates.allow(_allowed(params))
    limit = params.integer("limit", MAX_UPDATES)
    seconds = min(max(params.integer("timeout", 0), 0), MAX_POLL_SECONDS)
    try:
        return await world.updates.poll(
            params.integer("offset", 0),
            limit if 1 <= limit <= MAX_UPDATES else MAX_UPDATES,
            seconds,
        )
    except TerminatedByOtherPoller:
        raise BotApiError(
            409,
            "Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running",
        ) from None


def set_webhook(world: World, params: Params) -> bool:
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise bad_request("bad webhook: invalid webhook URL specified")
    secret = params.text("secret_token")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    if params.flag("drop_pending_updates"):
        world.updates.drop_all()
    world.updates.allow(_allowed(params))
    connections = min(max(params.integer("max_connections", 40), 1), 100)
    world.webhook = WebhookSettings(url, secret, connections)
    world.updates.signal.notify()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    world.webhook = None
    if params.flag("drop_pending_updates"):
        world.updates.drop_all()
    world.updates.signal.notify()
    return True


def get_webhook_info(world: World, _params: Params) -> Json:
    webhook = world.webhook
    answer: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
    }
    if webhook:
        answer["max_connections"] = webhook.max_connections
        if webhook.last_error is not None:
            answer["last_error_date"] = int(webhook.last_error[0].timestamp())
            answer["last_error_message"] = webhook.last_error[1]
    if world.updates.allowed is not None:
        answer["allowed_updates"] = world.updates.allowed
    return answer


def _allowed(params: Params) -> list[str] | None:
    given = params.sequence("allowed_updates")
    return [str(kind) for kind in given] if given is not None else None


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
