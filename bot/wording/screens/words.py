"""The bot's words for one user, and buttons with them."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button
from bot.application.ports.wording import Phrases, Script
from bot.domain.debts.debt import Debt
from bot.domain.people.user import User
from bot.domain.text import shortened

Row = tuple[Button, ...]

_TAG = re.compile(r"<[^>]+>")


class Words:
    def __init__(self, phrases: Phrases, user: User) -> None:
        self._phrases = phrases
        self.user = user

    def html(self, key: str, /, **values: object) -> str:
        """The phrase in the user's language, values escaped."""
        return self._phrases.html(self.user.locale, key, **values)

    def plain(self, key: str, /, **values: object) -> str:
        return self._phrases.plain(self.user.locale, key, **values)

    def button(self, key: str, tap: Tap) -> Button:
        return Button(self.plain(key), tap.pack())

    def counted(self, key: str, n: int, tap: Tap) -> Button:
        return Button(self.plain(key, n=n), tap.pack())

    def name(self, script: Script) -> str:
        """What the script is called, as within a sentence. Plain text."""
        return self.plain(f"script.{script}")


def script_button(
    words: Words, debt: Debt, view: View, script: Script, label: str | None = None
) -> Button:
    """Shows another text: in the channel of the one on the screen, if it has that."""
    channel = view.channel if view.channel in script.channels else script.channels[0]
    shown = replace(view, script=script, channel=channel, variant=0)
    name = words.name(script)
    return Button(
        label or f"{name[:1].upper()}{name[1:]}", Tap(Action.SCRIPT, debt.id, shown).pack()
    )


_MOST = 4096
"""UTF-16 units of a message once its markup is parsed, by the Bot API."""
_SHORT_NAME = 80


def head(words: Words, debt: Debt) -> str:
    """Who owes how much: under a plan that covers several debts, on all of them."""
    return words.html("nudge.head", client=debt.client.name, balance=debt.owed_together)


def short_head(words: Words, debt: Debt) -> str:
    client = shortened(debt.client.name, _SHORT_NAME)
    return words.html("nudge.head", client=client, balance=debt.owed_together)


def fits(html: str) -> bool:
    """Whether Telegram takes it as one message."""
    shown = unescape(_TAG.sub("", html))
    return len(shown.encode("utf-16-le")) <= 2 * _MOST
