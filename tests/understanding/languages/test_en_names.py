"""Names in English as people write them, and what is no name of a client's."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

NAMES = """
    Little Otters Nursery; Over the Hedge Toys; Sunset Yoga; Sweet Clover Weddings; No. 9 Cafe;
    The Barn at Oakhill; Everything for Cats; Ann's Barber Shop; Mick's mother; Busy Beavers;
    Grand Canal Bikes; Behind the Frame Photography; On the Rails Bar; House of Bread; First Step
    Films; Happy Tails Grooming; Number 12 Gallery; Off the Hook Prints; Cafe on the Corner;
    Jenny's granda; Kind Hands Care
"""
SAID = (
    "{} owes me 240 for window cleaning",
    "{} still hasn't paid me",
    "{} paid 240",
    "Got 240 from {} for the logo",
    "Note: {}, £240, flyers, due Friday",
    "{} says they'll pay on Friday",
    "Invoice {} £240 for flyers",
    "chased {} today",
    "Did {} pay?",
    "{}'s invoice for 240 is due on Friday",
    "Remind me about {} on Friday",
)
SENTENCES = """
[other]
Bob paid Sue 60
Bob transferred 60 to Sue
paid 60 for paint for Bob's job | client Bob
paid 45 for a new drill
bought timber for Ann's shed, 60 | client Ann
[payment]
paid 60 for the logo | amount 60; for logo
Took 45 off Bob | client Bob; amount 45
had £45 off Bob for the lawn | client Bob; amount 45 GBP; for lawn
Bob paid 60 to my account | client Bob; amount 60
[discount]
Took 45 off Bob's bill | client Bob; amount 45
[invoice]
Billed Bob 200 due Friday | client Bob; amount 200; due 2026-03-13
Billed Bob £200 by 20 March | client Bob; amount 200 GBP; due 2026-03-20
Billed Bob 200 on Monday | client Bob; amount 200; issued 2026-03-09
Acme 400, hedge reduction, 3 elms | client Acme; amount 400; for hedge reduction
[pause]
Ben's wife is ill, leave him for a week | client Ben; until 2026-03-18
"""


@pytest.mark.parametrize("sentence", SAID)
def test_a_firm_is_named_with_all_its_words_and_a_relative_with_whose_it_is(sentence: str) -> None:
    for name in (" ".join(name.split()) for name in NAMES.split(";")):
        reading = READER.read(sentence.format(name), Locale.EN, date(2026, 3, 11))
        assert reading.client == name, sentence.format(name)


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_money_and_days_of_others_are_no_clients_debt(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


def test_a_day_on_which_all_invoices_were_sent_is_no_day_to_pay_by() -> None:
    record = {
        "text": "Billed Acme 500 and Bob 200 today",
        "lang": "en",
        "today": "2026-03-11",
        "expect": {
            "intent": "invoice",
            "items": [
                {"client": "Acme", "amount": "500.00", "currency": None, "issued": "2026-03-11"},
                {"client": "Bob", "amount": "200.00", "currency": None, "issued": "2026-03-11"},
            ],
        },
    }
    assert scoring.mistakes(READER, record) == []
