"""A payment plan on a phone: every question of the wizard, there and back, and the plan's mornings.

Each window is looked at by the test itself: whatever is written fits, and there is a way back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from bot.application.ports.wording import Phrases
from bot.application.settings.meet_user import DEFAULT_ZONES
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.browser.chat_page import PHONE, ChatPage
from tests.browser.conftest import running_bot

pytestmark = pytest.mark.browser

START = datetime(2031, 9, 1, 9, tzinfo=UTC)
"""A Monday."""
_CUT = "keys => keys.filter(key => key.scrollWidth > key.clientWidth + 1).map(k => k.innerText)"


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


class Wizard:
    """One person's chat; `window` waits for the one with a phrase, looks at it and keeps it."""

    def __init__(self, chat: ChatPage, told: Told, picture: Callable[[str], Path]) -> None:
        self.chat = chat
        self.told = told
        self._picture = picture
        self._phrases: Phrases = GettextPhrases(BabelFormats())
        self._count = 0

    def say(self, key: str) -> str:
        """The longest piece of the phrase that holds no field."""
        plain = self._phrases.plain(self.told.locale, key, **_FIELDS)
        pieces = re.split(r"\{\w+\}|<[^>]+>|\n", plain)
        return max(pieces, key=len).strip(" .,:")

    def window(self, key: str, name: str) -> Locator:
        window = self.chat.hears(self.say(key))
        keys = window.locator("button.key")
        assert keys.evaluate_all(_CUT) == [], name
        self.keep(name)
        return window

    def keep(self, name: str) -> None:
        self._count += 1
        self.chat.picture(self._picture(f"plan-{self.told.locale}-{self._count:02}-{name}"))

    def keep_as(self, name: str) -> None:
        self.chat.picture(self._picture(name))

    def taps(self, window: Locator, key: str) -> None:
        self.chat.taps(window, self.say(key))

    def there_and_back(self, window: Locator, key: str, following: str) -> None:
        """Taps, sees the next question, and is back at this one by a tap."""
        here = window.inner_text()
        self.taps(window, key)
        self.taps(self.chat.hears(self.say(following)), "button.back")
        expect(self.chat.message(here.splitlines()[0])).to_be_visible(timeout=20_000)
        self.taps(self.chat.message(here.splitlines()[0]), key)

    def nudged(self, *words: str) -> Locator:
        answers = self.chat.page.locator("#log li.message:not(.mine)")
        known = answers.count()
        self.chat.page.locator("#next-nudge").click()
        expect(answers.nth(known)).to_be_visible(timeout=20_000)
        return self.chat.hears(*words)


_FIELDS = {
    name: f"{{{name}}}"
    for name in ("client", "balance", "rest", "amount", "number", "n", "day", "share", "today")
}


@pytest.mark.parametrize("told", STORIES, ids=lambda told: told.locale.value)
def test_a_plan_is_made_on_a_phone_and_its_mornings_come(
    told: Told, browser: Browser, page_url: str, picture: Callable[[str], Path]
) -> None:
    zone = DEFAULT_ZONES[told.locale]
    chat = ChatPage.open(browser, page_url, person=told.person, zone=zone, size=PHONE)
    plan = Wizard(chat, told, picture)
    chat.page.locator("#start").click()
    chat.taps(chat.hears(told.person), plan.say("welcome.skip"))
    chat.hears("/debts")
    chat.says(told.debt)
    chat.taps(chat.hears(told.client, plan.say("draft.ask")), plan.say("button.save"))
    chat.taps(chat.hears("✅", told.client), plan.say("button.open"))
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
