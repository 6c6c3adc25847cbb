"""The languages that the bot speaks and that scripts are written in."""

from __future__ import annotations

from enum import StrEnum


class Locale(StrEnum):
    EN = "en"
    RU = "ru"
    DA = "da"
    ET = "et"
    ID = "id"

    @classmethod
    def of(cls, language_code: str | None) -> Locale:
        """The locale for an IETF tag such as Telegram's `language_code`; English where unknown."""
        primary = (language_code or "").lower().replace("_", "-").partition("-")[0]
        return next((locale for locale in cls if locale.value == primary), cls.EN)
