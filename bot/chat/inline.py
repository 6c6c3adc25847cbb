"""Inline mode: the user types the bot's name and a client's in any chat, and sends a text there.

What is sent goes out as the user's own message; the books learn of it only when they say so.
"""

from __future__ import annotations

from aiogram import Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)

from bot.application.nudges.offer_texts import Offers
from bot.application.nudges.tap import View
from bot.chat.services import Services
from bot.domain.debts.debt import Debt
from bot.domain.ids import UserId
from bot.domain.ladder.script import Script
from bot.domain.locale import Locale
from bot.domain.people.user import User
from bot.domain.text import shortened

inline_router = Router(name="inline")

_START = "inline"
"""What /start is given by whoever comes from the list."""
_NAME_IN_LIST = 60


@inline_router.inline_query()
async def on_inline_query(query: InlineQuery, services: Services) -> None:
    def named(user: User, script: Script) -> str:
        return services.phrases.plain(user.locale, f"script.{script}")

    offers = await services.offer_texts(UserId(query.from_user.id), query.query, named)
    if offers is None:
        locale = Locale.of(query.from_user.language_code)
        await _answer(query, [], services.phrases.plain(locale, "route.start"))
        return
    results = [_result(offers, debt, view, services) for debt, view in offers.texts]
    nothing = services.phrases.plain(offers.user.locale, "route.none")
    await _answer(query, results, None if results else nothing)


async def _answer(
    query: InlineQuery, results: list[InlineQueryResultArticle], to_bot: str | None
) -> None:
    """Nobody else gets these results, and nobody later: they are read from the books each time.
    `to_bot` is the label of a button that leads to the bot."""
    button = InlineQueryResultsButton(text=to_bot, start_parameter=_START) if to_bot else None
    try:
        await query.answer([*results], cache_time=0, is_personal=True, button=button)
    except TelegramBadRequest as refusal:
        if "query is too old" not in refusal.message:  # They have typed on.
            raise


def _result(offers: Offers, debt: Debt, view: View, services: Services) -> InlineQueryResultArticle:
    user, say = offers.user, services.phrases.plain
    name = shortened(debt.client.name, _NAME_IN_LIST)
    what = say(user.locale, f"script.{view.script}")
    offer = say(user.locale, "route.offer", what=what, due=debt.expected_on, today=view.shown_on)
    return InlineQueryResultArticle(
        id=f"{debt.id}.{view.script}",
        title=f"{name} · {services.formats.money(debt.owed_together, user.locale)}",
        description=f"{offer[:1].upper()}{offer[1:]}",
        input_message_content=InputTextMessageContent(
            message_text=services.screens.text(user, debt, view).body,
            parse_mode=None,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
    )
