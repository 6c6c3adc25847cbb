"""Nudges and what is under their buttons."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Screen
from bot.domain.client import Client
from bot.domain.debt import Debt, Terms
from bot.domain.ids import ClientId, DebtId, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.policy import STANDARD
from bot.domain.script import Channel, Script
from bot.domain.step import Step, next_step
from bot.domain.user import User
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


def user(locale: Locale = Locale.EN, name: str = "Ana") -> User:
    return User(id=UserId(1), name=name, locale=locale, zone="UTC", currency="EUR")


def debt(
    debt_id: int = 1,
    *,
    client: str = "Acme",
    locale: Locale = Locale.EN,
    due: date = date(2026, 2, 20),
    amount: Money = HUNDRED,
    what_for: str | None = None,
    number: str | None = None,
) -> Debt:
    terms = Terms(amount=amount, due=due, what_for=what_for, number=number)
    owed = Debt(DebtId(debt_id), Client(id=ClientId(1), name=client, locale=locale), terms)
    owed.log_invoice(NOW, TODAY)
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
            assert len(button.tap.encode()) <= 64
            assert Tap.unpack(button.tap).pack() == button.tap
            size += len(button.label.encode()) + len(button.tap) + 40
    assert size < 10_000
    return text


def actions(screen: Screen) -> list[Action]:
    return [Tap.unpack(button.tap).action for row in screen.rows for button in row]


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("count", [2, 10, 25])
def test_a_list_of_debts_has_a_button_for_each_and_says_how_many_more(
    locale: Locale, count: int
) -> None:
    debts = [debt(2**63 - 1 - n, client=LONG, amount=LARGEST) for n in range(count)]
    screen = SCREENS.nudge(nudge_of(*debts, locale=locale))
    text = checked(screen)
    assert actions(screen) == [Action.STEP] * min(count, 10)
    more = PHRASES.plain(locale, "nudge.more", n=count - 10) if count > 10 else None
    assert (more in text) if more else "/debts" not in text


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    ("script", "channel"), [(s, c) for s in Script if not s.is_of_a_job for c in s.channels]
)
def test_every_script_fits_a_message_with_the_longest_names_and_the_largest_sums(
    locale: Locale, channel: Channel, script: Script
) -> None:
    for clients in Locale:
        owed = debt(
            2**63 - 1, client=LONG, locale=clients, amount=LARGEST, what_for=LONG, number=LONG
        )
        owed.pay(Money(1, "EUR"), TODAY, NOW, TODAY)
        owed.promise_to_pay(TODAY, Money(12_345_67, "EUR"), NOW, TODAY)
        for own in (False, True):
            view = View(script, channel, 2, TODAY + timedelta(days=9), own)
            freelancer = user(locale, LONG)
            text = checked(SCREENS.script(freelancer, owed, view))
            assert LONG in text
            checked(SCREENS.tones(freelancer, owed, view))
            checked(SCREENS.snoozes(freelancer, owed, view))


def test_markup_in_names_is_shown_and_not_followed() -> None:
    owed = debt(client="<b>x</b>", what_for="{{7*7}} & <i>")
    assert checked(SCREENS.nudge(nudge_of(owed))).startswith("<b>x</b> · ")
    assert "<b>x</b>" in checked(SCREENS.nudge(nudge_of(owed, debt(2))))


@pytest.mark.parametrize("locale", list(Locale))
def test_on_the_promised_day_it_asks_whether_the_money_has_come(locale: Locale) -> None:
    owed = debt()
    owed.promise_to_pay(TODAY, None, NOW, TODAY)
    screen = SCREENS.nudge(nudge_of(owed, locale=locale))
    checked(screen)
    assert Action.NOT_YET in actions(screen)
    assert Action.SENT not in actions(screen)


def test_a_promise_opened_from_a_list_after_the_nudge_still_asks() -> None:
    owed = debt()
    owed.promise_to_pay(TODAY, None, NOW, TODAY)
    first = step_of(owed)
    assert first is not None
    owed.nudged(first.kind, first.rung, NOW, TODAY)
    assert Action.NOT_YET in actions(SCREENS.step(user(), owed, step_of(owed), TODAY))


def test_a_step_opened_from_a_list_after_the_nudge_is_still_todays() -> None:
    owed = debt()
    first = step_of(owed)
    assert first is not None
    owed.nudged(first.kind, first.rung, NOW, TODAY)
    text = checked(SCREENS.step(user(), owed, step_of(owed), TODAY))
    assert PHRASES.plain(Locale.EN, "why.friendly") in text


def test_words_asked_for_after_the_last_rung_or_in_a_pause_are_those_last_sent() -> None:
    owed = debt()
    owed.contacted(Script.LEGAL_FINAL, Channel.MESSAGE, None, NOW, TODAY)
    screen = SCREENS.step(user(), owed, step_of(owed), TODAY)
    view = Tap.unpack(screen.rows[0][0].tap).view
    assert view is not None
    assert view.script is Script.LEGAL_FINAL
    assert PHRASES.plain(Locale.EN, "card.no_step") in checked(screen)


def test_a_promise_met_late_is_not_called_broken_by_an_old_button() -> None:
    owed = debt()
    owed.promise_to_pay(TODAY, Money(50_00, "EUR"), NOW, TODAY)
    later = TODAY + timedelta(days=3)
    owed.pay(Money(50_00, "EUR"), later, NOW, later)
    view = View(Script.PROMISE_BROKEN, Channel.MESSAGE, 0, TODAY + timedelta(days=1))
    for screen in (SCREENS.script(user(), owed, view), SCREENS.tones(user(), owed, view)):
        assert PHRASES.plain(Locale.EN, "why.friendly") in checked(screen)


def test_a_tone_chosen_out_of_turn_claims_nothing_that_has_not_happened() -> None:
    owed = debt()
    say = PHRASES.plain
    for script, day in ((Script.STOP_WORK, 30), (Script.LEGAL_FINAL, 90)):
        text = checked(SCREENS.script(user(), owed, View(script, Channel.MESSAGE, 0, TODAY)))
        assert say(Locale.EN, "why.chosen", n=day) in text
        assert say(Locale.EN, f"why.{script}") not in text


def test_a_tone_that_is_due_keeps_its_reason() -> None:
    owed = debt()
    owed.contacted(Script.FRIENDLY_AGAIN, Channel.MESSAGE, None, NOW, TODAY)
    day = TODAY + timedelta(days=14)
    for shown_on, is_due in ((TODAY, False), (day, True)):
        view = View(Script.FIRM, Channel.MESSAGE, 0, shown_on)
        text = checked(SCREENS.script(user(), owed, view))
        assert (PHRASES.plain(Locale.EN, "why.firm") in text) is is_due


def test_the_same_words_are_offered_in_the_users_language_only_if_it_is_another() -> None:
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, TODAY)
    own = PHRASES.plain(Locale.EN, "button.own_language")
    labels = [b.label for row in SCREENS.script(user(), debt(), view).rows for b in row]
    assert own not in labels
    danish = SCREENS.script(user(), debt(locale=Locale.DA), view)
    assert own in [b.label for row in danish.rows for b in row]
