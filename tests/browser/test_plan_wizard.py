"""A payment plan on a phone: every question of the wizard, there and back, and the plan's mornings.

Each window is looked at by the test itself: whatever is written fits, and there is a way back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.domain.locale import Locale
from tests.browser.conftest import running_bot
from tests.browser.walk import Walk

pytestmark = pytest.mark.browser

START = datetime(2031, 9, 1, 9, tzinfo=UTC)
"""A Monday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the user writes; the first instalment is on the 15th."""

    locale: Locale
    person: str
    client: str
    debt: str
    first: str
    row_sum: str
    talk: str
    """Enough to begin: a sum and how often."""


STORIES = [
    Told(
        locale=Locale.EN,
        person="Emma",
        client="Northwind",
        debt="Northwind owes me $1,250 for the website, due yesterday",
        first="15 September",
        row_sum="400",
        talk="Northwind can do 250 a month",
    ),
    Told(
        locale=Locale.RU,
        person="Анна",
        client="ООО Ромашка",
        debt="ООО Ромашка должны 125 000 ₽ за сайт, срок был вчера",
        first="15 сентября",
        row_sum="40 000",
        talk="Ромашка может по 25 тысяч в месяц",
    ),
    Told(
        locale=Locale.ET,
        person="Kadri",
        client="Päikesetõus OÜ",
        debt="Päikesetõus OÜ võlgneb mulle 1250 € kodulehe eest, tähtaeg oli eile",
        first="15. september",
        row_sum="400",
        talk="Päikesetõus saab maksta 250 kuus",
    ),
]


@pytest.fixture
def page_url(tmp_path: Path) -> Iterator[str]:
    """Each story its own bot, on the same days whenever it is told."""
    with running_bot(tmp_path, START) as address:
        yield address


@pytest.mark.parametrize("told", STORIES, ids=lambda told: told.locale.value)
def test_a_plan_is_made_on_a_phone_and_its_mornings_come(
    told: Told, browser: Browser, page_url: str, picture: Callable[[str], Path]
) -> None:
    plan = Walk.begin(browser, page_url, told.person, told.locale, "plan", picture)
    chat = plan.chat
    plan.taps(plan.logs(told.debt, told.client), "button.open")
    plan.taps(chat.hears(told.client, plan.say("card.history")), "button.deals")
    plan.keep("ways")
    plan.taps(chat.message(told.client), "button.deal_plan")

    what = plan.window("wizard.what", "what")
    plan.there_and_back(what, "wizard.by_count", "wizard.how_often")
    often = plan.window("wizard.how_often", "how-often")
    plan.there_and_back(often, "wizard.monthly", "wizard.pay_now")
    now = plan.window("wizard.pay_now", "first-payment")
    plan.there_and_back(now, "wizard.nothing_now", "wizard.when_first")
    plan.window("wizard.when_first", "first-day")
    chat.says(told.first)
    plan.window("wizard.how_many", "how-many")
    chat.says("5")
    schedule = plan.window("wizard.in_all", "schedule")
    plan.keep_as(f"plan-schedule-phone-{told.locale}")
    plan.taps(schedule, "wizard.change_row")
    row = plan.window("wizard.which_row", "which-row")
    row.locator("button.key").nth(1).click()
    changes = plan.window("wizard.change_it", "change-it")
    plan.taps(changes, "wizard.another_sum")
    plan.window("wizard.row_sum", "row-sum")
    chat.says(told.row_sum)
    chat.hears(plan.say("wizard.in_all"), told.row_sum.replace(" ", "\N{NO-BREAK SPACE}"))
    changed = plan.window("wizard.in_all", "changed-schedule")
    plan.taps(changed, "wizard.agreed")
    agreed = chat.hears("✅", plan.say("button.plan_confirmed"))
    plan.keep("agreed")
    plan.taps(agreed, "button.plan_confirmed")
    chat.hears("✅", told.client)
    plan.keep("confirmed")

    due = plan.nudged(told.client, plan.say("button.not_yet"))
    plan.keep("due")
    plan.keep_as(f"plan-nudge-phone-{told.locale}")
    plan.taps(due, "button.not_yet")
    chat.hears(plan.say("nudge.plan_not_yet"))
    plan.nudged(told.client, plan.say("nudge.to_copy"))
    plan.keep("missed")
    chat.says(told.talk)
    plan.window("wizard.pay_now", "told-first-payment")
    plan.keep_as(f"plan-question-phone-{told.locale}")
