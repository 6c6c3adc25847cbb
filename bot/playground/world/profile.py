"""The bot's own account: who it is, its commands and descriptions per language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.playground.world.people import Json

Scope = tuple[str, int | None, int | None]
"""Kind of scope, chat id, user id."""


@dataclass
class BotProfile:
    token: str
    first_name: str = "Paydove"
    username: str = "paydove_playground_bot"
    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})

    @property
    def id(self) -> int:
        """Telegram's tokens begin with the bot's id."""
        return int(self.token.partition(":")[0])

    def user_json(self) -> Json:
        """Telegram's `User`, as the sender of messages."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.names.get("") or self.first_name,
            "username": self.username,
        }

    def me_json(self) -> dict[str, Any]:
        """Telegram's answer to getMe."""
        return self.user_json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def commands_for(self, user_id: int, language_code: str) -> list[Json]:
        """What this user's command menu shows: narrower scopes and their own language first."""
        scopes: list[Scope] = [
            ("chat", user_id, None),
            ("all_private_chats", None, None),
            ("default", None, None),
        ]
        language = language_code.partition("-")[0]
        for scope in scopes:
            for code in (language, ""):
                found = self.commands.get((scope, code))
                if found:
                    return found
        return []

    def description_for(self, language_code: str) -> str:
        """What an empty chat with the bot shows."""
        own = self.descriptions.get(language_code.partition("-")[0])
        return own or self.descriptions.get("", "")
