"""What is agreed besides a plan, on a phone: a later date, less money, a corrected sum.

Each is opened from the debt's card and gone through there and back, until the card shows it.
Each window is looked at by the test itself: no label is cut, and every question can be left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from bot.domain.locale import Locale
from tests.browser.conftest import running_bot
from tests.browser.walk import Walk

pytestmark = pytest.mark.browser

START = datetime(2031, 9, 1, 9, tzinfo=UTC)
"""A Monday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the user writes, and the sums that the windows and the card have to show for it."""

    locale: Locale
    person: str
    client: str
    other_debt: str
    debt: str
    balance: str
    day: str
    """Typed, and as the bot writes it."""
    most: str
    """More than half of what is owed: to be paid, or taken off?"""
    discounted: str
    """A tenth off."""
    no_worse: str
    """A fifth off, which beats an agency."""
    part: str
    """Three fifths."""
    wrong: str
    right: str


STORIES = [
    Told(
        locale=Locale.RU,
        person="Анна",
        client="ООО Ромашка",
        other_debt="ООО Ромашка должны 30 000 ₽ за логотип, срок 10 сентября",
        debt="ООО Ромашка должны 125 000 ₽ за сайт, срок был вчера",
        balance="125 000 ₽",
        day="15 сентября",
        most="100 000",
        discounted="112 500 ₽",
        no_worse="100 000 ₽",
        part="75 000 ₽",
        wrong="130 000",
        right="110 000 ₽",
    ),
    Told(
        locale=Locale.ET,
        person="Kadri",
        client="Päikesetõus OÜ",
        other_debt="Päikesetõus OÜ võlgneb mulle 300 € logo eest, tähtaeg 10. september",
        debt="Päikesetõus OÜ võlgneb mulle 1250 € kodulehe eest, tähtaeg oli eile",
        balance="1250 €",
        day="15. september",
        most="1000",
        discounted="1125 €",
        no_worse="1000 €",
        part="750 €",
        wrong="1300",
        right="1100 €",
    ),
]


@pytest.fixture
def page_url(tmp_path: Path) -> Iterator[str]:
    """Each story its own bot, on the same days whenever it is told."""
    with running_bot(tmp_path, START) as address:
        yield address


class Deals:
    """The ways to come to terms about one debt, each opened from its card."""

    def __init__(self, walk: Walk, told: Told) -> None:
        self.walk = walk
        self.chat = walk.chat
        self.told = told

    def opened(self, way: str, question: str, name: str) -> Locator:
        """The first question of a way, from the card's choice of ways."""
        card = self.chat.hears(self.told.client, self.walk.say("card.history"))
        ways = self.walk.tells(
            lambda: self.walk.taps(card, "button.deals"), self.walk.say("nudge.deals")
        )
        self.walk.looked_at(ways, f"{name}-ways")
        asked = self.walk.tells(lambda: self.walk.taps(ways, way), self.walk.say(question))
        return self.walk.looked_at(asked, f"{name}-asked")

    def back(self, window: Locator, key: str, to: str) -> Locator:
        """An answer is taken back; the question before it."""
        self.walk.taps(window, key)
        return self.walk.asked(to)

    def recorded(self, window: Locator, key: str, name: str, *seen: str) -> Locator:
        """The last tap: what was shown is in the books."""
        done = self.walk.tells(lambda: self.walk.taps(window, key), "✅")
        self.shows(done, *seen)
        return self.walk.looked_at(done, f"{name}-recorded")

    def card(self, below: Locator, name: str, *seen: str) -> Locator:
        """The card, opened by a button of a message, from its top; it tells of the deal."""
        history = self.walk.say("card.history")
        card = self.walk.tells(lambda: self.walk.taps(below, "button.open"), history)
        self.shows(card, *seen)
        card.evaluate("card => card.scrollIntoView()")
        return self.walk.looked_at(card, f"{name}-card")

    def of_agreement(self, below: Locator, name: str, *seen: str) -> Locator:
        """The agreement's own card."""
        not_confirmed = self.walk.say("card.unconfirmed")
        own = self.walk.tells(lambda: self.walk.taps(below, "button.plan"), not_confirmed)
        self.shows(own, *seen)
        return self.walk.looked_at(own, f"{name}-agreement")

    def shows(self, message: Locator, *seen: str) -> None:
        for words in seen:
            expect(message).to_contain_text(words)


@pytest.mark.parametrize("told", STORIES, ids=lambda told: told.locale.value)
def test_every_deal_is_made_on_a_phone_there_and_back(
    told: Told, browser: Browser, page_url: str, picture: Callable[[str], Path]
) -> None:
    walk = Walk.begin(browser, page_url, told.person, told.locale, "deal", picture)
    walk.logs(told.other_debt, told.client)
    walk.taps(walk.logs(told.debt, told.client), "button.open")
    deals = Deals(walk, told)
    _discount(deals)
    _instead_of_an_agency(deals)
    _settlement(deals)
    _later_date(deals)
    _corrected_sum(deals)


def _discount(deals: Deals) -> None:
    """A sum that may be meant either way is asked about; a day is typed."""
    walk, told, name = deals.walk, deals.told, "discount"
    asked = deals.opened("button.deal_less", "offer.ask_discount", name)
    deals.shows(asked, told.balance)
    walk.chat.says(told.most)
    meant = walk.question("offer.which_way", f"{name}-which-way")
    asked = deals.back(meant, "button.back", "offer.ask_discount")
    walk.chat.taps(asked, told.discounted)
    by = walk.question("offer.ask_day", f"{name}-by")
    deals.shows(by, told.discounted, told.balance)
    asked = deals.back(by, "button.back", "offer.ask_discount")
    walk.chat.taps(asked, told.discounted)
    walk.asked("offer.ask_day")
    walk.chat.says(told.day)
    sure = walk.question("offer.by_itself", f"{name}-sure")
    deals.shows(sure, told.discounted, told.balance, told.day)
    done = deals.recorded(sure, "offer.make", name, told.discounted, told.day)
    deals.card(done, name, walk.say("card.offer"), told.discounted, told.day)


def _instead_of_an_agency(deals: Deals) -> None:
    """What an agency would leave, and a discount that beats it."""
    walk, told, name = deals.walk, deals.told, "agency"
    asked = deals.opened("button.deal_less", "offer.ask_discount", name)
    walk.there_and_back(asked, "offer.agency", "offer.agency_leaves")
    leaves = walk.question("offer.agency_leaves", f"{name}-leaves")
    walk.chat.taps(leaves, told.no_worse)
    by = walk.question("offer.ask_day", f"{name}-by")
    by.locator("button.key").first.click()
    sure = walk.question("offer.by_itself", f"{name}-sure")
    by = deals.back(sure, "deal.other_day", "offer.ask_day")
    by.locator("button.key").first.click()
    sure = walk.asked("offer.by_itself")
    done = deals.recorded(sure, "offer.make", name, told.no_worse)
    deals.card(done, name, walk.say("card.offer"), told.no_worse)


def _settlement(deals: Deals) -> None:
    """A part now, the rest let go."""
    walk, told, name = deals.walk, deals.told, "part"
    asked = deals.opened("button.deal_part", "offer.ask_part", name)
    deals.shows(asked, told.balance)
    walk.chat.taps(asked, told.part)
    by = walk.question("offer.ask_day", f"{name}-by")
    asked = deals.back(by, "button.back", "offer.ask_part")
    walk.chat.taps(asked, told.part)
    walk.asked("offer.ask_day")
    walk.chat.says(told.day)
    sure = walk.question("offer.by_itself", f"{name}-sure")
    deals.shows(sure, told.part, told.day)
    done = deals.recorded(sure, "offer.make", name, told.part, told.day)
    deals.card(done, name, walk.say("card.offer"), told.part, told.day)


def _later_date(deals: Deals) -> None:
    """Of one of two debts, cancelled at first; what is agreed has a card of its own."""
    walk, told, name = deals.walk, deals.told, "later"
    asked = deals.opened("button.deal_later", "deferral.ask_day", name)
    deals.shows(asked, told.balance)
    walk.taps(asked, "button.cancel")
    walk.window("nothing_recorded", f"{name}-cancelled")
    walk.taps(walk.chat.message(walk.say("nudge.deals")), "button.deal_later")
    asked = walk.asked("deferral.ask_day")
    asked.locator("button.key").first.click()
    over = walk.question("deferral.over", f"{name}-over")
    deals.shows(over, told.balance)
    deals.back(over, "button.back", "deferral.ask_day")
    walk.chat.says(told.day)
    over = walk.asked("deferral.over")
    walk.there_and_back(over, "deferral.this_one", "deferral.how")
    how = walk.question("deferral.how", f"{name}-how")
    deals.shows(how, told.balance, told.day)
    done = deals.recorded(how, "button.plan_agreed", name, told.balance, told.day)
    agreement = deals.of_agreement(done, name, told.balance, told.day)
    deals.card(agreement, name, walk.say("state.deferred"), told.day)


def _corrected_sum(deals: Deals) -> None:
    """Another sum is typed in its place before it is recorded."""
    walk, told, name = deals.walk, deals.told, "sum"
    asked = deals.opened("button.deal_sum", "adjust.ask", name)
    deals.shows(asked, told.balance)
    walk.chat.says(told.wrong)
    sure = walk.question("adjust.summary", f"{name}-sure", "adjust.record")
    deals.back(sure, "deal.other_sum", "adjust.ask")
    walk.chat.says(told.right)
    sure = walk.question("adjust.summary", f"{name}-sure-again", "adjust.record")
    deals.shows(sure, told.right, told.balance)
    done = deals.recorded(sure, "adjust.record", name, told.right, told.balance)
    agreement = deals.of_agreement(done, name, told.right, told.day)
    deals.card(agreement, name, told.right, told.day)
