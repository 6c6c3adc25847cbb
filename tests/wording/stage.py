"""Debts and screens to look at, and what Telegram would say to them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Screen
from bot.domain.debts.debt import Debt, Terms
from bot.domain.ids import ClientId, DebtId, UserId
from bot.domain.ladder.policy import STANDARD, Policy
from bot.domain.ladder.script import Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.user import User
from bot.domain.step import Step, next_step
from bot.playground.bot_api.html_text import parse_html
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from bot.wording.screens import PhrasedScreens
from bot.wording.scripts import TemplateScripts

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.date()
FORMATS = BabelFormats()
PHRASES = GettextPhrases(FORMATS)
SCREENS = PhrasedScreens(PHRASES, TemplateScripts(FORMATS))
LONG = "Ж" * 300
HUNDRED = Money(100_00, "EUR")
LARGEST = Money(10**15 - 1, "EUR")


def user(locale: Locale = Locale.EN, name: str = "Ana", policy: Policy = STANDARD) -> User:
    return User(id=UserId(1), name=name, locale=locale, zone="UTC", currency="EUR", policy=policy)


def debt(
    debt_id: int = 1,
    *,
    client: str = "Acme",
    locale: Locale = Locale.EN,
    due: date = date(2026, 2, 20),
    amount: Money = HUNDRED,
    what_for: str | None = None,
    number: str | None = None,
    logged_on: date = TODAY,
) -> Debt:
    terms = Terms(amount=amount, due=due, what_for=what_for, number=number)
    owed = Debt(DebtId(debt_id), Client(id=ClientId(1), name=client, locale=locale), terms)
    owed.log_invoice(NOW, logged_on)
    return owed


def step_of(owed: Debt, today: date = TODAY) -> Step | None:
    return next_step(owed, STANDARD, user().calendar, today)


def nudge_of(*debts: Debt, locale: Locale = Locale.EN) -> Nudge:
    steps = [(owed, step_of(owed)) for owed in debts]
    return Nudge(user(locale), TODAY, tuple((owed, step) for owed, step in steps if step))


def checked(screen: Screen) -> str:
    """The text that is seen, of a message that Telegram would take."""
    text = parse_html(screen.html).text
    assert len(text) <= 4096
    size = 0
    for row in screen.rows:
        assert 1 <= len(row) <= 8
        for button in row:
            assert button.label.strip()
            does = button.tap or button.url or button.inline or ""
            if button.tap is not None:
                assert len(button.tap.encode()) <= 64
                assert Tap.unpack(button.tap).pack() == button.tap
            size += len(button.label.encode()) + len(does) + 40
    assert size < 10_000
    return text


def actions(screen: Screen) -> list[Action]:
    return [Tap.unpack(b.tap).action for row in screen.rows for b in row if b.tap is not None]


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


def views(screen: Screen, action: Action = Action.SCRIPT) -> list[View]:
    """Of the buttons of that action."""
    taps = [Tap.unpack(b.tap) for row in screen.rows for b in row if b.tap is not None]
    return [tap.view for tap in taps if tap.action is action and tap.view is not None]


def scripts(screen: Screen) -> list[Script]:
    """That the buttons show."""
    return [view.script for view in views(screen)]


def says(text: str, key: str, locale: Locale = Locale.EN, **values: object) -> bool:
    return PHRASES.plain(locale, key, today=TODAY, **values) in text
