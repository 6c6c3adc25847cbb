"""A text leaves the chat: by a link, as a mail file, or through the list that the bot offers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from bot.application.ports.wording import Phrases
from bot.application.settings.meet_user import DEFAULT_ZONES
from bot.domain.locale import Locale
from bot.playground import page_routes
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.browser.chat_page import PHONE, ChatPage

pytestmark = pytest.mark.browser

WORDS = json.loads((Path(page_routes.__file__).parent / "page" / "words.json").read_text("utf-8"))
DEBTS = {
    Locale.EN: ("Acme owes me $1,200 for the logo, due yesterday", "Acme"),
    Locale.RU: ("Иванов должен 50 000 ₽ за сайт, срок был вчера", "Иванов"),
}


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    return GettextPhrases(BabelFormats())


@pytest.mark.parametrize("locale", list(DEBTS))
def test_a_text_is_chosen_from_the_list_in_another_chat(
    locale: Locale,
    browser: Browser,
    page_url: str,
    picture: Callable[[str], Path],
    phrases: Phrases,
) -> None:
    def say(key: str) -> str:
        return phrases.plain(locale, key)

    debt, client = DEBTS[locale]
    newcomer = browser.new_page()
    name = f"Sender {locale}"
    person = {"first_name": name, "language_code": locale.value}
    newcomer.request.post(f"{page_url}playground/people", data=person)
    newcomer.close()
    zone = DEFAULT_ZONES[locale]
    chat = ChatPage.open(browser, page_url, person=name, zone=zone, size=PHONE)
    chat.page.locator("#start").click()
    chat.taps(chat.hears(name), say("welcome.skip"))
    chat.hears("/debts")
    chat.says(debt)
    chat.taps(chat.hears(client, say("draft.ask")), say("button.save"))
    chat.hears("✅", client)

    chat.page.locator("#next-nudge").click()
    nudge = chat.hears(client, say("nudge.to_copy")[:12])
    text = nudge.locator("pre").inner_text()
    chat.taps(nudge, say("button.channels"))
    share = chat.message(client).locator("a.key").filter(has_text=say("route.share"))
    expect(share).to_have_attribute("rel", re.compile("noopener"))
    expect(share).to_have_attribute("target", "_blank")
    assert (share.get_attribute("href") or "").startswith("https://t.me/share/url?url=")
    chat.picture(picture(f"routes-phone-{locale}"))

    chat.taps(chat.message(client), say("route.chat"))
    expect(chat.page.locator("#text")).to_have_value(re.compile(f"^@paydove\\w* {client}"))
    offers = chat.page.locator("#offers button")
    expect(offers.first).to_contain_text(client, timeout=20_000)
    chat.picture(picture(f"offers-phone-{locale}"))
    offers.first.click()
    note = chat.page.locator("#log li.elsewhere")
    expect(note).to_contain_text(WORDS[locale.value]["sent_elsewhere"])
    assert text in note.inner_text()
    expect(chat.page.locator("#text")).to_have_value("")
    chat.picture(picture(f"sent-elsewhere-phone-{locale}"))

    chat.page.locator("#text").fill("@paydove zzz")
    start = chat.page.locator("#offers button").filter(has_text=say("route.none"))
    expect(start).to_be_visible(timeout=20_000)
    chat.page.keyboard.press("Escape")
    expect(chat.page.locator("#offers")).to_be_hidden()

    chat.page.locator("#text").fill("")
    message = chat.message(client)
    chat.taps(message, say("button.as_email"))
    chat.taps(chat.hears(client, say("nudge.subject")), say("button.channels"))
    chat.taps(chat.message(client), say("route.mail"))
    file = chat.page.locator("#log a.document").last
    expect(file).to_contain_text(".eml", timeout=20_000)
    with chat.page.expect_download() as downloading:
        file.click()
    saved = downloading.value
    assert saved.suggested_filename.endswith(".eml")
    assert b"X-Unsent: 1" in Path(saved.path()).read_bytes()
