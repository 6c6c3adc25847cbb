"""The nudge about a plan that was proposed, and what later ones say of it."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from bot.application.nudges.tap import Action
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms, propose
from bot.domain.plans.schedule import Instalment
from bot.playground.bot_api.html_text import parse_html
from tests.wording.stage import (
    NOW,
    PHRASES,
    SCREENS,
    TODAY,
    actions,
    checked,
    debt,
    labels,
    step_of,
    user,
)

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
ASKED = TODAY + WEEK
"""The Monday after the gap."""
FOUR = tuple(TODAY + n * WEEK for n in range(2, 6))
ENGLISH = frozenset(("the", "they", "your", "agreed", "proposed", "proposal", "instalments", "no"))


def proposed(*days: date, locale: Locale = Locale.EN) -> Debt:
    """200 euros on each of the days."""
    owed = debt(locale=locale, amount=Money(len(days) * 200_00, "EUR"), due=TODAY - WEEK)
    schedule = tuple(Instalment(day, Money(200_00, "EUR")) for day in days)
    propose([owed], PlanTerms(schedule=schedule), NOW, TODAY)
    return owed


def said(locale: Locale, key: str, **values: object) -> str:
    return PHRASES.html(locale, key, **values)


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("days", [FOUR, FOUR[:1]])
def test_the_user_is_asked_whether_the_client_agreed(
    days: tuple[date, ...], locale: Locale
) -> None:
    owed = proposed(*days, locale=locale)
    screen = SCREENS.step(user(locale), owed, step_of(owed, ASKED), ASKED)
    text = checked(screen)
    assert parse_html(said(locale, "step.proposed")).text in text
    key = "because.proposed" if len(days) > 1 else "because.proposed_deferral"
    assert said(locale, key, n=len(days), made=TODAY, first=days[0], today=ASKED) in text
    assert actions(screen)[:4] == [
        Action.PLAN_AGREES,
        Action.ANSWERED,
        Action.SCRIPT,
        Action.DEALS,
    ]
    if locale is not Locale.EN:
        words = " ".join([text, *labels(screen)]).lower()
        assert not ENGLISH & set(re.findall(r"[a-z']+", words)), words


def test_the_rung_that_follows_says_what_was_proposed() -> None:
    owed = proposed(*FOUR)
    owed.nudged(StepKind.PROPOSED, None, NOW, ASKED)
    on = ASKED + DAY
    screen = SCREENS.step(user(), owed, step_of(owed, on), on)
    assert "4 instalments proposed on 2 March" in checked(screen)
    assert Action.SENT in actions(screen)


def test_once_its_first_day_has_gone_by_nothing_is_said_of_it() -> None:
    owed = proposed(*FOUR)
    on = FOUR[0] + DAY
    screen = SCREENS.step(user(), owed, step_of(owed, on), on)
    assert "proposed" not in checked(screen)
