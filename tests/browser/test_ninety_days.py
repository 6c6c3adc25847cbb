"""Ninety days of one debt in the browser: every rung, the answers between them, and the end."""

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
from bot.domain.ladder.script import Script
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from tests.browser.chat_page import PHONE, ChatPage
from tests.browser.conftest import running_bot

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the user writes, and what the client answers."""

    locale: Locale
    person: str
    client: str
    debt: str
    no_invoice: str
    promise: str
    part: str
    unhappy: str
    furious: str
    rest: str


STORIES = [
    Told(
        locale=Locale.RU,
        person="Анна",
        client="ООО Ромашка",
        debt="ООО Ромашка должны 45 000 ₽ за логотип, срок завтра, счёт 41",
        no_invoice="Здравствуйте! Мы не получали ваш счёт, пришлите ещё раз, пожалуйста",
        promise="Ромашка обещали заплатить 20 000 в пятницу",
        part="Ромашка заплатили 10 000",
        unhappy="Нам не нравится логотип, половину надо переделывать",
        furious="/calm Вы воры! Немедленно платите, или я всем расскажу и подам в суд!!!",
        rest="Ромашка рассчитались полностью",
    ),
    Told(
        locale=Locale.ET,
        person="Kadri",
        client="Päikesetõus OÜ",
        debt="Päikesetõus OÜ võlgneb mulle 1200 € kodulehe eest, tähtaeg homme, arve 41",
        no_invoice="Tere! Me pole teie arvet saanud, palun saatke see uuesti",
        promise="Päikesetõus lubas reedel maksta 500",
        part="Päikesetõus maksis 300",
        unhappy="Me ei ole kodulehega rahul, pool tuleb ümber teha, enne me ei maksa",
        furious="/calm Te olete vargad! Makske KOHE või ma räägin kõigile ja annan kohtusse!!!",
        rest="Päikesetõus maksis kõik ära",
    ),
]


_UNFILLED = {"client": "{client}"}


START = datetime(2031, 9, 1, 9, tzinfo=UTC)
"""A Monday before months in which no Friday is a holiday in Russia or Estonia."""


@pytest.fixture
def page_url(tmp_path: Path) -> Iterator[str]:
    """Each story its own bot, on the same days whenever it is told."""
    with running_bot(tmp_path, START) as address:
        yield address


class Teller:
    """One person's chat, in which every message gets its picture."""

    def __init__(self, chat: ChatPage, told: Told, picture: Callable[[str], Path]) -> None:
        self.chat = chat
        self.told = told
        self._picture = picture
        self._phrases: Phrases = GettextPhrases(BabelFormats())
        self._count = 0

    def say(self, key: str) -> str:
        return self._phrases.plain(self.told.locale, key, **_UNFILLED)

    def keep(self, name: str) -> None:
        self._count += 1
        name = f"ninety-days-{self.told.locale}-{self._count:02}-{name}"
        self.chat.picture(self._picture(name))

    def taps_and_hears(self, message: Locator, key: str) -> None:
        """Waits until the tap is answered by a new message."""
        answers = self.chat.page.locator("#log li.message:not(.mine)")
        known = answers.count()
        self.taps(message, key)
        expect(answers.nth(known)).to_be_visible(timeout=20_000)

    def hears(self, key: str, name: str) -> Locator:
        """A message with the phrase, as far as it has no fields."""
        without_fields = max(re.split(r"\{\w+\}", self.say(key)), key=len)
        heard = self.chat.hears(without_fields.strip())
        self.keep(name)
        return heard

    def is_nudged(self, step: str, name: str | None = None) -> Locator:
        self.chat.page.locator("#next-nudge").click()
        said = self._phrases.html(self.told.locale, step)
        nudge = self.chat.hears(said.replace("<b>", "").replace("</b>", ""))
        self.keep(name or step)
        return nudge

    def is_asked(self, key: str, name: str) -> Locator:
        """A nudge that only asks, known by its button."""
        self.chat.page.locator("#next-nudge").click()
        asked = self.chat.hears(self.told.client, self.say(key))
        self.keep(name)
        return asked

    def confirms(self, script: Script) -> None:
        nudge = self.is_nudged(f"step.{script}")
        self.taps_and_hears(nudge, "button.sent")
        self.chat.hears("✅", self.say(f"script.{script}"))
        self.keep(f"sent-{script}")

    def writes(self, text: str, *words: str, name: str) -> Locator:
        answers = self.chat.page.locator("#log li.message:not(.mine)")
        known = answers.count()
        self.chat.says(text)
        expect(answers.nth(known)).to_be_visible(timeout=20_000)
        heard = self.chat.hears(*words)
        self.keep(name)
        return heard

    def taps(self, message: Locator, key: str) -> None:
        self.chat.taps(message, self.say(key))


@pytest.mark.parametrize("told", STORIES, ids=lambda told: told.locale.value)
def test_ninety_days_of_a_debt(
    told: Told, browser: Browser, page_url: str, picture: Callable[[str], Path]
) -> None:
    zone = DEFAULT_ZONES[told.locale]
    chat = ChatPage.open(browser, page_url, person=told.person, zone=zone, size=PHONE)
    tell = Teller(chat, told, picture)
    chat.page.locator("#start").click()
    tell.taps(chat.hears(told.person), "welcome.skip")
    chat.hears("/debts")

    card = tell.writes(told.debt, told.client, tell.say("draft.ask"), name="card")
    tell.taps(card, "button.save")
    chat.hears("✅", told.client)

    tell.confirms(Script.FRIENDLY)
    again = tell.is_nudged("step.friendly_again")
    tell.taps_and_hears(again, "button.answered")
    answered = tell.writes(told.no_invoice, "✅", told.client, name="answered")
    tell.taps_and_hears(answered, "script.invoice_again")
    text = tell.hears("nudge.to_copy", "invoice-again")
    tell.taps(text, "button.channels")
    tell.keep("ways-to-send")
    tell.confirms(Script.FRIENDLY_AGAIN)
    tell.confirms(Script.FIRM)
    promised = tell.writes(told.promise, "✅", told.client, name="promised")
    tell.taps_and_hears(promised, "script.promise_confirmed")
    tell.hears("nudge.to_copy", "promise-confirmed")
    asked = tell.is_asked("button.not_yet", "promise-due")
    tell.taps_and_hears(asked, "button.not_yet")
    tell.hears("promise.not_yet", "not-yet")
    tell.confirms(Script.PROMISE_BROKEN)
    tell.confirms(Script.STOP_WORK_WARNING)
    tell.confirms(Script.STOP_WORK)
    part = tell.writes(told.part, "✅", told.client, name="part-paid")
    tell.taps_and_hears(part, "script.part_payment")
    tell.hears("nudge.to_copy", "part-payment")
    unhappy = tell.is_nudged("step.legal_warning")
    tell.taps_and_hears(unhappy, "button.answered")
    tell.writes(told.unhappy, "✅", told.client, name="disputed")
    open_still = tell.is_nudged("step.dispute", "dispute")
    tell.taps_and_hears(open_still, "button.resolved")
    tell.keep("how-resolved")
    tell.taps(chat.message(told.client), "outcome.explained")
    tell.keep("resolved")
    tell.writes(told.furious, tell.say("nudge.to_copy")[:12], name="calm")
    tell.confirms(Script.LEGAL_WARNING)
    tell.confirms(Script.LEGAL_FINAL)
    tell.is_nudged("step.last_resort", "last-resorts")
    paid = tell.writes(told.rest, "✅", told.client, name="paid")
    tell.taps_and_hears(paid, "script.work_resumed")
    tell.hears("nudge.to_copy", "work-resumed")
    tell.writes("/client", told.client, name="clients")
    tell.writes("/debts", tell.say("debts.none")[:10], name="nothing-owed")
