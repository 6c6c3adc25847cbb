"""Choosing whose chat is open: what is sent goes to that person's chat and to no other."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from bot.domain.locale import Locale
from tests.browser.chat_page import DESKTOP, ChatPage

pytestmark = pytest.mark.browser


def newcomer(browser: Browser, url: str, name: str) -> None:
    person = {"first_name": name, "language_code": Locale.RU.value}
    page = browser.new_page()
    page.request.post(f"{url}playground/people", data=person)
    page.close()


class HeldAnswers:
    """Requests of one page to an address, held back until they are let go."""

    def __init__(self, page: Page, address: str) -> None:
        self._page = page
        self._address = address
        self._held: list[Route] = []
        page.route(address, self._held_back)

    def _held_back(self, route: Route) -> None:
        self._held.append(route)

    def let_go_latest_first(self) -> None:
        for route in reversed(self._held):
            with self._page.expect_response(self._address):
                route.continue_()
        self._page.unroute(self._address)


def test_nothing_can_be_sent_before_the_chosen_persons_chat_is_there(
    browser: Browser, page_url: str
) -> None:
    newcomer(browser, page_url, "Nadezhda")
    newcomer(browser, page_url, "Yelena")
    chat = ChatPage.open(browser, page_url, person="Nadezhda", zone="Europe/Moscow", size=DESKTOP)
    start = chat.page.locator("#start")
    expect(start).to_be_visible()

    held = HeldAnswers(chat.page, "**/playground/state")
    with chat.page.expect_request("**/playground/state"):
        chat.picks("Yelena")
    expect(start).to_be_hidden()
    expect(chat.page.locator("#composer")).to_be_hidden()
    held.let_go_latest_first()

    start.click()
    chat.hears("Yelena")
    chat.picks("Nadezhda")
    expect(start).to_be_visible()
    expect(chat.page.locator("#log li.message")).to_have_count(0)


def test_a_late_answer_about_one_chat_is_not_shown_in_another(
    browser: Browser, page_url: str
) -> None:
    newcomer(browser, page_url, "Oksana")
    newcomer(browser, page_url, "Tamara")
    chat = ChatPage.open(browser, page_url, person="Oksana", zone="Europe/Moscow", size=DESKTOP)
    chat.page.locator("#start").click()
    chat.hears("Oksana")

    held = HeldAnswers(chat.page, "**/playground/people/*/chat")
    for person in ("Tamara", "Oksana"):
        with chat.page.expect_request("**/playground/people/*/chat"):
            chat.picks(person)
    held.let_go_latest_first()

    chat.hears("Oksana")
    expect(chat.page.locator("#start")).to_be_hidden()
