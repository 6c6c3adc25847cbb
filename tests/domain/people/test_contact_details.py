"""What people type as an address, a number, or the ways to pay them."""

from __future__ import annotations

import pytest

from bot.domain.errors import NotAnEmail, NotAPhone, PayToTooLong
from bot.domain.people.client import email_address, phone_number
from bot.domain.people.user import PAY_TO_CHARACTERS, PAY_TO_LINES, ways_to_pay
from bot.domain.text import clean_lines


@pytest.mark.parametrize(
    "text", ["ann@example.com", " ann+bills@mail.example.co.uk ", "mailto:ann@example.com"]
)
def test_an_address_is_kept_without_what_is_around_it(text: str) -> None:
    assert email_address(text) == text.strip().removeprefix("mailto:")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ann",
        "ann@",
        "ann@example",
        "a b@example.com",
        "a@b@c.de",
        "<a@b.de>",
        "=?utf-8?q?a?=@b.de",
        "a" * 300,
    ],
)
def test_what_no_letter_could_be_sent_to_is_refused(text: str) -> None:
    with pytest.raises(NotAnEmail):
        email_address(text)


@pytest.mark.parametrize(
    "text", ["+372 5555 5555", "00372 5555-5555", "(+372) 55.55.55.55", "tel:+37255555555"]
)
def test_a_number_is_kept_as_a_plus_and_digits(text: str) -> None:
    assert phone_number(text) == "+37255555555"


@pytest.mark.parametrize(
    "text", ["", "5555 5555", "8 900 123 45 67", "+12", "+" + "1" * 16, "+37a"]
)
def test_a_number_without_a_country_is_refused(text: str) -> None:
    with pytest.raises(NotAPhone):
        phone_number(text)


def test_lines_are_cleaned_one_by_one_and_empty_ones_go() -> None:
    assert clean_lines(" IBAN\u202e  EE12 \r\n\n \u2800\n<b>{{x}}</b>") == "IBAN EE12\n<b>{{x}}</b>"


def test_ways_to_pay_are_never_cut() -> None:
    assert ways_to_pay("\n".join("x" * PAY_TO_LINES)) is not None
    assert ways_to_pay("x" * PAY_TO_CHARACTERS) == "x" * PAY_TO_CHARACTERS
    for too_long in ("\n".join("x" * (PAY_TO_LINES + 1)), "x" * (PAY_TO_CHARACTERS + 1)):
        with pytest.raises(PayToTooLong):
            ways_to_pay(too_long)


def test_nothing_visible_is_no_way_to_pay() -> None:
    assert ways_to_pay(" \n\u200b") is None
