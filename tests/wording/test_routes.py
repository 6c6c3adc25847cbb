"""Where a text can go besides being copied: what is opened, and what is in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button
from bot.application.ports.wording import ScriptText
from bot.domain.debts.debt import Debt, Terms
from bot.domain.errors import NotAnEmail
from bot.domain.ids import ClientId, DebtId, UserId
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client, email_address, phone_number
from bot.domain.people.user import User
from bot.domain.step import step_of
from bot.playground.bot_api.entities import safe_link
from bot.wording.formats import BabelFormats
from bot.wording.mail import mail_file
from bot.wording.phrases import GettextPhrases
from bot.wording.screens import PhrasedScreens
from bot.wording.scripts import TemplateScripts

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.date()
FORMATS = BabelFormats()
PHRASES = GettextPhrases(FORMATS)
SCREENS = PhrasedScreens(PHRASES, TemplateScripts(FORMATS))
HOSTILE = "Ä & Co? #1 %41+<b>=\"';//@x\N{RIGHT-TO-LEFT OVERRIDE}"


def user(locale: Locale = Locale.EN) -> User:
    return User(id=UserId(1), name="Ana", locale=locale, zone="UTC", currency="EUR")


def owed(name: str = "Acme", locale: Locale = Locale.EN, **client: str | None) -> Debt:
    who = Client(id=ClientId(1), name=name, locale=locale, **client)  # type: ignore[arg-type]  # email and phone
    terms = Terms(amount=Money(100_00, "EUR"), due=date(2026, 2, 20))
    debt = Debt(DebtId(1), who, terms)
    debt.log_invoice(NOW, TODAY)
    return debt


def view(script: Script = Script.FRIENDLY, channel: Channel = Channel.MESSAGE) -> View:
    return View(script, channel, 0, TODAY)


def buttons(debt: Debt, shown: View, locale: Locale = Locale.EN) -> dict[str, Button]:
    """By label, the buttons that leave the chat or give a file."""
    rows = SCREENS.channels(user(locale), debt, shown).rows
    assert all(len(row) <= 2 for row in rows)
    found = [button for row in rows for button in row]
    ways = [b for b in found if b.tap is None or Tap.unpack(b.tap).action is Action.MAIL_FILE]
    assert all(b.url is None or b.url.startswith("https://") for b in ways)
    return {button.label: button for button in ways}


def label(key: str, locale: Locale = Locale.EN) -> str:
    return PHRASES.plain(locale, f"route.{key}")


def text_in(address: str | None, field: str) -> str:
    assert address is not None
    assert len(address) <= 2048
    assert re.fullmatch(r"[\w:/?=%&.~-]+", address, re.ASCII)
    assert safe_link(address) == address
    fields = parse_qs(urlsplit(address).query, strict_parsing=True)
    assert list(fields) == [field]
    return fields[field][0]


@pytest.mark.parametrize("name", ["Acme", HOSTILE])
def test_the_links_carry_the_text_on_the_screen_as_it_is(name: str) -> None:
    debt = owed(name, phone=phone_number("+45 12 34 56 78"))
    body = SCREENS.text(user(), debt, view()).body
    found = buttons(debt, view())
    assert text_in(found[label("share")].url, "url") == body
    whatsapp = found[label("whatsapp")].url or ""
    assert whatsapp.startswith("https://wa.me/4512345678?text=")
    assert text_in(whatsapp, "text") == body


@pytest.mark.parametrize("locale", list(Locale))
def test_every_language_names_the_ways(locale: Locale) -> None:
    debt = owed(locale=Locale.EN, phone="+4512345678")
    shown = buttons(debt, view(), locale)
    assert list(shown) == [label(way, locale) for way in ("share", "whatsapp", "chat")]
    mail = buttons(debt, view(channel=Channel.EMAIL), locale)
    assert list(mail) == [label("mail", locale)]


def test_without_a_number_there_is_no_link_to_whatsapp() -> None:
    assert list(buttons(owed(), view())) == [label("share"), label("chat")]


def test_a_text_too_long_for_a_link_is_pasted_into_the_clients_chat() -> None:
    debt = owed("Ж" * 300, Locale.RU, phone="+79161234567")
    found = buttons(debt, view())
    assert list(found) == [label("whatsapp_paste"), label("chat")]
    assert found[label("whatsapp_paste")].url == "https://wa.me/79161234567"


def test_telegram_desktop_shares_nothing_that_begins_like_a_bots_name() -> None:
    debt = owed("@acme")
    if SCREENS.text(user(), debt, view()).body.startswith("@"):
        assert label("share") not in buttons(debt, view())
    assert label("share") in buttons(owed("acme"), view())


def test_the_text_in_ones_own_language_is_not_offered_in_the_clients_chat() -> None:
    debt = owed(locale=Locale.RU)
    mine = replace(view(), in_own_language=True)
    found = buttons(debt, mine)
    assert list(found) == [label("share")]
    body = SCREENS.text(user(), debt, mine).body
    assert text_in(found[label("share")].url, "url") == body


def test_the_chat_is_asked_for_the_client_and_for_a_text_that_is_not_todays() -> None:
    debt = owed()
    step = step_of(debt, user(), TODAY)
    assert step is not None
    assert step.script is not None
    assert buttons(debt, view(step.script))[label("chat")].inline == "Acme"
    other = buttons(debt, view(Script.DISCOUNT_OFFER))[label("chat")].inline
    name = PHRASES.plain(Locale.EN, "script.discount_offer")
    assert other == f"Acme · {name}"


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("script", [s for s in Script if not s.is_of_a_job])
def test_what_is_asked_for_fits_an_inline_query(locale: Locale, script: Script) -> None:
    asked = buttons(owed("Ж" * 300), view(script), locale)[label("chat", locale)].inline
    assert asked is not None
    assert len(asked) <= 256


@pytest.mark.parametrize("channel", [Channel.CALL, Channel.LETTER])
def test_what_is_said_or_printed_goes_to_no_app(channel: Channel) -> None:
    script = next(s for s in Script if channel in s.channels and not s.is_of_a_job)
    assert buttons(owed(phone="+4512345678"), view(script, channel)) == {}


def opened(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


@pytest.mark.parametrize("locale", list(Locale))
def test_the_mail_file_is_a_draft_to_the_client_with_subject_and_text(locale: Locale) -> None:
    debt = owed("Ääkkönen & Ко", locale, email="anna@acme.example")
    mail_view = view(Script.FIRM, Channel.EMAIL)
    file = SCREENS.mail(user(), debt, mail_view)
    text = SCREENS.text(user(), debt, mail_view)
    message = opened(file.content)
    assert file.name == "firm.eml"
    assert message["To"] == "anna@acme.example"
    assert message["Subject"] == text.subject
    assert message["X-Unsent"] == "1"
    assert message["From"] is None
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert message.get_content().replace("\r\n", "\n").strip() == text.body
    assert b"\n" not in file.content.replace(b"\r\n", b"")


def test_without_an_address_the_mail_is_addressed_to_nobody() -> None:
    message = opened(SCREENS.mail(user(), owed(), view(channel=Channel.EMAIL)).content)
    assert message["To"] is None


def test_a_mail_of_an_old_button_says_what_is_still_true() -> None:
    shown = view(Script.PROMISE_BROKEN, Channel.EMAIL)
    assert SCREENS.mail(user(), owed(), shown).name == "friendly.eml"


@pytest.mark.parametrize("script", list(Script))
def test_the_name_of_the_file_is_ours_alone(script: Script) -> None:
    name = mail_file(ScriptText("x", "y"), script, None).name
    assert re.fullmatch(r"[a-z-]+\.eml", name)


@given(st.text(max_size=400), st.text(max_size=400).filter(str.strip))
def test_no_words_of_anybody_become_headers(subject: str, body: str) -> None:
    hostile = f"{subject}\r\nBcc: spy@evil.example\n\n{subject}"
    file = mail_file(ScriptText(body=body, subject=hostile), Script.FIRM, "a@b.example")
    message = opened(file.content)
    known = {"X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding"}
    assert set(message.keys()) == known | {"MIME-Version"}
    assert message["To"] == "a@b.example"


@given(st.text(max_size=60))
def test_any_address_that_is_kept_is_the_only_one(typed: str) -> None:
    try:
        address = email_address(f"{typed}@acme.example")
    except NotAnEmail:
        return
    message = opened(mail_file(ScriptText("x", "y"), Script.FIRM, address).content)
    [only] = message["To"].addresses
    assert only.domain == "acme.example"


def test_an_address_in_other_letters_is_kept() -> None:
    file = mail_file(ScriptText("x", "y"), Script.FIRM, "анна@пример.example")
    assert "To: анна@пример.example\r\n" in file.content.decode()
