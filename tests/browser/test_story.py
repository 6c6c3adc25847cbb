"""The newcomer's two minutes: log a debt, move the clock, copy the words, say what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from bot.application.ports.wording import Phrases
from bot.application.settings.meet_user import DEFAULT_ZONES
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.browser.chat_page import DESKTOP, PHONE, ChatPage

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class Story:
    """What one of the playground's people types, and what must be in the script they copy."""

    locale: Locale
    person: str
    debt: str
    client: str
    sum_: str


STORIES = [
    Story(Locale.EN, "Emma", "Acme owes me $1,200 for the logo, due yesterday", "Acme", "$1,200"),
    Story(
        Locale.RU,
        "Анна",
        "Иванов должен 50 000 ₽ за сайт, срок был вчера",
        "Иванов",
        "50\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}₽",
    ),
    Story(
        Locale.DA,
        "Mette",
        "Nordlys ApS skylder mig 12.500 kr. for logoet, det skulle have været betalt i går",
        "Nordlys ApS",
        "12.500\N{NO-BREAK SPACE}kr.",
    ),
    Story(
        Locale.ET,
        "Kadri",
        "Kask OÜ võlgneb mulle 1200 € kujunduse eest, tähtaeg oli eile",
        "Kask OÜ",
        "1200\N{NO-BREAK SPACE}€",
    ),
    Story(
        Locale.ID,
        "Budi",
        "PT Maju Jaya utang Rp5.000.000 untuk desain logo, jatuh tempo kemarin",
        "PT Maju Jaya",
        "Rp5.000.000",
    ),
]


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    return GettextPhrases(BabelFormats())


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.locale.value)
def test_a_newcomer_logs_a_debt_moves_the_clock_and_copies_the_script(
    story: Story, browser: Browser, page_url: str, picture: Callable[[str], Path], phrases: Phrases
) -> None:
    def say(key: str) -> str:
        return phrases.plain(story.locale, key)

    zone = DEFAULT_ZONES[story.locale]
    chat = ChatPage.open(browser, page_url, person=story.person, zone=zone, size=PHONE)
    chat.page.locator("#start").click()
    hello = chat.hears(story.person)
    chat.taps(hello, say("welcome.skip"))
    chat.hears("/debts")

    chat.says(story.debt)
    card = chat.hears(story.client, story.sum_, say("draft.ask"))
    chat.picture(picture(f"card-phone-{story.locale}"))
    chat.taps(card, say("button.save"))
    chat.hears("✅", story.client)

    chat.page.locator("#next-nudge").click()
    nudge = chat.hears(story.client, story.sum_, say("nudge.to_copy")[:12])
    expect(nudge.locator("button.key").filter(has_text=say("button.sent"))).to_be_visible()
    chat.picture(picture(f"nudge-phone-{story.locale}"))
    nudge.locator("pre").click()
    copied = chat.clipboard()
    assert story.client in copied
    assert story.sum_ in copied

    chat.taps(nudge, say("button.sent"))
    chat.hears("✅", say("script.friendly"))
    chat.picture(picture(f"sent-phone-{story.locale}"))

    desktop = ChatPage.open(browser, page_url, person=story.person, zone=zone, size=DESKTOP)
    desktop.says("/debts")
    desktop.hears(story.client, "1")
    desktop.picture(picture(f"chat-desktop-{story.locale}"))
    dark = ChatPage.open(browser, page_url, person=story.person, zone=zone, size=PHONE, dark=True)
    dark.hears(story.client)
    dark.picture(picture(f"chat-phone-dark-{story.locale}"))
