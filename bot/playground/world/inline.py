"""Inline queries: what a person types after the bot's name, in whatever chat."""

from __future__ import annotations

from dataclasses import dataclass

from bot.playground.world.people import Json


@dataclass
class InlineQuery:
    """A question to the bot, until it is answered and after."""

    id: str
    user_id: int
    query: str
    answer: Json | None = None
    """`results` as the page shows them, each with the `content` that choosing it sends; `button`
    above them, or None; `cache_time` in seconds, `is_personal`, `next_offset`."""

    def result(self, result_id: str) -> Json | None:
        results = self.answer["results"] if self.answer else []
        return next((one for one in results if one["id"] == result_id), None)
