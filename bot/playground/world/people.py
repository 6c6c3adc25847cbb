"""The pretend people who chat with the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass
class Person:
    """Someone with a Telegram account and a private chat with the bot of the same id."""

    id: int
    first_name: str
    language_code: str
    username: str | None = None
    blocks_bot: bool = False

    def user_json(self) -> Json:
        """Telegram's `User`."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        return user | {"language_code": self.language_code}

    def chat_json(self) -> Json:
        """Telegram's `Chat`."""
        chat: Json = {"id": self.id, "first_name": self.first_name}
        if self.username:
            chat["username"] = self.username
        return chat | {"type": "private"}


def first_people() -> list[Person]:
    """Five people, one for each language that the bot speaks."""
    return [
        Person(7_100_001, "Emma", "en", "emma_designs"),
        Person(7_100_002, "Анна", "ru", "anna_design"),
        Person(7_100_003, "Mette", "da", "mette_tegner"),
        Person(7_100_004, "Kadri", "et", "kadri_disain"),
        Person(7_100_005, "Budi", "id", "budi_desain"),
    ]
