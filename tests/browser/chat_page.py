"""The chat page as a person uses it: typing, tapping, reading."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}


class ChatPage:
    """One browser window on the playground, signed in as one of its people."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def open(
        cls,
        browser: Browser,
        url: str,
        *,
        person: str,
        zone: str,
        size: ViewportSize,
        dark: bool = False,
    ) -> ChatPage:
        context = browser.new_context(
            viewport=size,
            has_touch=size is PHONE,
            timezone_id=zone,
            color_scheme="dark" if dark else "light",
            permissions=["clipboard-read", "clipboard-write"],
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.goto(url)
        chat = cls(page)
        chat.picks(person)
        return chat

    def picks(self, person: str) -> None:
        """Open the chat of one of the playground's people."""
        self.page.locator("#people button.person").filter(has_text=person).click()

    def says(self, text: str) -> None:
        self.page.locator("#text").fill(text)
        self.page.keyboard.press("Enter")

    def message(self, *words: str) -> Locator:
        """The last message of the bot that holds all the words."""
        return self.messages(*words).last

    def messages(self, *words: str) -> Locator:
        """All of the bot's that do."""
        found = self.page.locator("#log li.message:not(.mine)")
        for word in words:
            found = found.filter(has_text=word)
        return found

    def hears(self, *words: str) -> Locator:
        message = self.message(*words)
        expect(message).to_be_visible(timeout=20_000)
        return message

    def taps(self, message: Locator, label: str) -> None:
        message.locator("button.key").filter(has_text=label).first.click()

    def clipboard(self) -> str:
        return str(self.page.evaluate("navigator.clipboard.readText()"))

    def picture(self, path: Path) -> None:
        self.page.screenshot(path=path)
