"""A walk through the chat by the bot's own phrases: every window is looked at and kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from playwright.sync_api import Browser, Locator, expect

from bot.application.ports.wording import Phrases
from bot.application.settings.meet_user import DEFAULT_ZONES
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.browser.chat_page import PHONE, ChatPage

_CUT = r"""keys => {
  const words = function* (key) {
    const texts = document.createTreeWalker(key, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const word of texts.currentNode.data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        yield range;
      }
    }
  };
  const isBroken = range => new Set([...range.getClientRects()].map(line => line.top)).size > 1;
  const isCut = key => key.scrollWidth > key.clientWidth + 1 || [...words(key)].some(isBroken);
  return keys.filter(isCut).map(key => key.innerText);
}"""
"""The labels that are wider than their buttons, or that break within a word."""
_FIELDS = (
    *("client", "balance", "rest", "amount", "number", "n", "day", "share", "today", "due"),
    *("pay", "off", "left", "percent", "right", "what"),
)
_WAYS_OUT = ("button.back", "button.cancel")
_PHRASES: Phrases = GettextPhrases(BabelFormats())


class Walk:
    """One person's chat; `window` waits for the one with a phrase, looks at it and keeps it."""

    def __init__(
        self, chat: ChatPage, locale: Locale, name: str, picture: Callable[[str], Path]
    ) -> None:
        self.chat = chat
        self.locale = locale
        self._name = name
        self._picture = picture
        self._count = 0

    @classmethod
    def begin(
        cls,
        browser: Browser,
        url: str,
        person: str,
        locale: Locale,
        name: str,
        picture: Callable[[str], Path],
    ) -> Walk:
        """On a phone, past the first meeting; the pictures are called by the walk's `name`."""
        zone = DEFAULT_ZONES[locale]
        chat = ChatPage.open(browser, url, person=person, zone=zone, size=PHONE)
        walk = cls(chat, locale, name, picture)
        chat.page.locator("#start").click()
        walk.taps(chat.hears(person), "welcome.skip")
        chat.hears("/debts")
        return walk

    def say(self, key: str) -> str:
        """The longest piece of the phrase that holds no field."""
        plain = _PHRASES.plain(self.locale, key, **{name: f"{{{name}}}" for name in _FIELDS})
        pieces = re.split(r"\{\w+\}|<[^>]+>|\n", plain)
        return max(pieces, key=len).strip(" .,:")

    def logs(self, debt: str, client: str) -> Locator:
        """The message that it is recorded."""
        self.chat.says(debt)
        draft = self.chat.hears(client, self.say("draft.ask"))
        return self.tells(lambda: self.taps(draft, "button.save"), "✅", client)

    def tells(self, act: Callable[[], None], *words: str) -> Locator:
        """The message with the words that comes of it, one more than there were."""
        told = self.chat.messages(*words)
        known = told.count()
        act()
        expect(told.nth(known)).to_be_visible(timeout=20_000)
        return told.nth(known)

    def window(self, key: str, name: str) -> Locator:
        return self.looked_at(self.chat.hears(self.say(key)), name)

    def looked_at(self, window: Locator, name: str) -> Locator:
        """No label of it is cut."""
        assert window.locator("button.key").evaluate_all(_CUT) == [], name
        self.keep(name)
        return window

    def question(self, key: str, name: str, answer: str | None = None) -> Locator:
        """A window that can be left without an answer."""
        return self.looked_at(self.asked(key, answer), name)

    def asked(self, key: str, answer: str | None = None) -> Locator:
        """The question with that phrase, open: with a way back or out of it, and with an answer."""
        question = self.chat.messages(self.say(key)).filter(has=self._key(_WAYS_OUT))
        if answer is not None:
            question = question.filter(has=self._key([answer]))
        expect(question.last).to_be_visible(timeout=20_000)
        return question.last

    def _key(self, labels: Iterable[str]) -> Locator:
        says = re.compile("|".join(re.escape(self.say(label)) for label in labels))
        return self.chat.page.locator("button.key").filter(has_text=says)

    def keep(self, name: str) -> None:
        self._count += 1
        self.keep_as(f"{self._name}-{self.locale}-{self._count:02}-{name}")

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
        self.tells(self.chat.page.locator("#next-nudge").click)
        return self.chat.hears(*words)
