"""One update of one user: who speaks, on which of their days, and the bot's words for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from aiogram_dialog import DialogManager

from bot.application.change import Origin
from bot.application.nudges.tap import View
from bot.application.ports.understanding import Answers, Reading, Says
from bot.application.ports.wording import Formats
from bot.chat.services import Services
from bot.domain.ids import DebtId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.user import User

TALK = "talk"


@dataclass(slots=True, kw_only=True)
class Talk:
    """Made anew for every update; `user` is replaced when their settings change."""

    services: Services
    user: User
    now: datetime
    """When the update was sent: its dates are counted from the user's day then."""
    update_id: int
    replied_to: DebtId | None = None
    """The debt that the replied-to message is about."""
    replied_view: View | None = None
    """The wording that the replied-to message shows."""

    @property
    def locale(self) -> Locale:
        return self.user.locale

    @property
    def today(self) -> date:
        return self.user.today(self.now)

    @property
    def origin(self) -> Origin:
        return Origin(self.user.id, self.update_id, self.now)

    @property
    def formats(self) -> Formats:
        return self.services.formats

    def says(self, what: Says, text: str, names: Iterable[str] = ()) -> bool:
        """Whether words say this of a deal; `names` of clients in them count for nothing."""
        return self.services.reader.says(what, text, self.locale, names)

    def answers(self, what: Answers, text: str) -> bool:
        """Whether a short answer says this."""
        return self.services.reader.answers(what, text, self.locale)

    def read_terms(
        self, words: str, on: date | None = None, locales: Sequence[Locale] = ()
    ) -> Reading | None:
        """What a client says they can pay, written `on` that day, or today, in the first of the
        `locales` in which they do, or in the user's language."""
        day, read = on or self.today, self.services.reader.read_terms
        return read(words, locales or (self.locale,), day, self.user.currency)

    def html(self, key: str, /, **values: object) -> str:
        """The phrase in the user's language, values escaped."""
        return self.services.phrases.html(self.locale, key, today=self.today, **values)

    def plain(self, key: str, /, **values: object) -> str:
        """The phrase for a button or a toast."""
        return self.services.phrases.plain(self.locale, key, today=self.today, **values)

    def money(self, sum_: Money) -> str:
        return self.formats.money(sum_, self.locale)

    def day(self, day: date) -> str:
        return self.formats.day(day, self.locale, today=self.today)


def talk_of(manager: DialogManager) -> Talk:
    """The talk of the update that the dialog is handling."""
    data: dict[str, Any] = manager.middleware_data
    talk: Talk = data[TALK]
    return talk
