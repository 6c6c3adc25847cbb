"""What the environment, or a `.env` file beside it, says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PLAYGROUND_TOKEN = "1:playground"  # noqa: S105 - the stand-in's own; it opens nothing else
_BOOKS = "sqlite+aiosqlite:///data/paydove.db"
_PLAYGROUND_BOOKS = "sqlite+aiosqlite:///data/playground.db"


class Settings(BaseSettings):
    """See `.env.example` for each variable."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    bot_token: SecretStr | None = None
    telegram_api_url: str | None = None
    database_url: str | None = None
    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    playground_port: int = Field(default=8090, ge=0, le=65535)
    clock_file: Path | None = None
    """The offset of a travelling clock, shared with a playground in another process."""

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(int(part) for part in value.replace(",", " ").split())
        return value

    @field_validator("bot_token", "telegram_api_url", "database_url", "clock_file", mode="before")
    @classmethod
    def _blank_is_unset(cls, value: object) -> object:
        return None if value == "" else value

    @property
    def books_url(self) -> str:
        """The playground keeps books of its own, so that a try-out never mixes with real debts."""
        if self.database_url is not None:
            return self.database_url
        return _PLAYGROUND_BOOKS if self.bot_token is None else _BOOKS
