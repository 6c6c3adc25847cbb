"""How Telegram says no."""

from __future__ import annotations

from bot.playground.world.people import Json


class BotApiError(Exception):
    """An answer with `ok: false`; `description` is Telegram's wording where it is known."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def json(self) -> Json:
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(what: str) -> BotApiError:
    return BotApiError(400, f"Bad Request: {what}")
