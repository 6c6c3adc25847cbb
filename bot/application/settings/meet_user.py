"""A user writes: they are known from their first message on, with defaults that fit most."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.application.change import reschedule
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.ids import UserId
from bot.domain.locale import Locale
from bot.domain.people.user import User
from bot.domain.text import clean_line

DEFAULT_ZONES = {
    Locale.EN: "Europe/London",
    Locale.RU: "Europe/Moscow",
    Locale.DA: "Europe/Copenhagen",
    Locale.ET: "Europe/Tallinn",
    Locale.ID: "Asia/Jakarta",
}
DEFAULT_CURRENCIES = {
    Locale.EN: "USD",
    Locale.RU: "RUB",
    Locale.DA: "DKK",
    Locale.ET: "EUR",
    Locale.ID: "IDR",
}


@dataclass(frozen=True, slots=True)
class MeetUser:
    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, name: str, language_code: str | None) -> User:
        """The user as stored; added on their first message, reachable again after a block."""
        async with self.database.reading() as books:
            user = await books.users.find(user_id)
        if user is not None and user.reachable:
            return user
        async with self.database.writing() as books:
            user = await books.users.find(user_id)
            if user is not None:
                return await reschedule(books, replace(user, reachable=True), self.clock.now())
            locale = Locale.of(language_code)
            user = User(
                id=user_id,
                name=clean_line(name),
                locale=locale,
                zone=DEFAULT_ZONES[locale],
                currency=DEFAULT_CURRENCIES[locale],
            )
            await books.users.add(user)
            return user
