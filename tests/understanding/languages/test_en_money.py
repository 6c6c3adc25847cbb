"""Money in English: what came, what the user paid, what clients promise or ask to be let off."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[other]
paid Bob 200 | client Bob
Paid the plumber 80 | client plumber
Just paid Kate 50 for the fabric | client Kate
transferred 300 to Dave | client Dave
[payment]
Bob paid 200 | client Bob; amount 200
Paid by Bob, 200 | client Bob; amount 200
paid: Bob 200 | client Bob; amount 200
Bluegrass Hollow paid me today, the whole $2,300 | client Bluegrass Hollow; amount 2300 USD; paid_on 2026-03-11; in_full true
Got the whole 500 from Jess | client Jess; amount 500; in_full true
got it all from Bob | client Bob; in_full true
Bob sent the entire £650 yesterday | client Bob; amount 650 GBP; paid_on 2026-03-10; in_full true
Acme's paid every last bit | client Acme; in_full true
Emeka's 200k has dropped, thank God | client Emeka; amount 200000
the 500 from Acme dropped yesterday | client Acme; amount 500; paid_on 2026-03-10
Acme's 900 is in | client Acme; amount 900
brightwater sent us 1k | client brightwater; amount 1000
Cash from Cody's Diesel Repair, 225, on March 4 | client Cody's Diesel Repair; amount 225; paid_on 2026-03-04
Mrs Patel left 60 on the table | client Mrs Patel; amount 60
Leo handed over 120 this morning | client Leo; amount 120; paid_on 2026-03-11
Record payment: Acme £300 9 Mar | client Acme; amount 300 GBP; paid_on 2026-03-09
60 through Square from Jess | client Jess; amount 60
[invoice]
Billed Bob 200, he gets a week | client Bob; amount 200; due 2026-03-18; terms_days 7
Acme's 900 is in dispute | client Acme; amount 900
[promise]
Bob says he'll drop the money off on Friday | client Bob; promised_on 2026-03-13
Bob said he'd drop the money round on Monday | client Bob; promised_on 2026-03-16
Had a call from Aunty Folake, she's putting 80k in on Saturday | client Aunty Folake; amount 80000; promised_on 2026-03-14
Nina texted - money on Tuesday | client Nina; promised_on 2026-03-17
[plan]
Danforth wants the bill broken up, so it's three lots of $400, one a fortnight, first one on March 20 | client Danforth; amount 400 USD; installments 3; frequency biweekly; first_date 2026-03-20
Jack will pay the 600 in 3 monthly bits | client Jack; installments 3; frequency monthly
We broke Lena's bill up into four, 90 each | client Lena; amount 90; installments 4
Told Kate she can have another month | client Kate; installments 1; first_date 2026-04-11
Moved Tom's due date to 1 April | client Tom; installments 1; first_date 2026-04-01
[snooze]
Put a reminder in for Thursday about Pavilion | client Pavilion; until 2026-03-12
Have a word with me again about Castle Street in ten days | client Castle Street; until 2026-03-21
Pop Acme back up on Friday | client Acme; until 2026-03-13
Stick Lena in for Friday | client Lena; until 2026-03-13
Put Kate off till Monday | client Kate; until 2026-03-16
Let me know about Acme in a fortnight | client Acme; until 2026-03-25
[pause]
Nothing about Dave until June please | client Dave; until 2026-06-01
Park Acme | client Acme
Bob's wife is ill, leave him for a month | client Bob; until 2026-04-11
[settings]
Put my account in Canadian dollars from now on | currency CAD
All my invoices are in dollars | currency USD
I want this in Indonesian | language id
I'd rather chat in Estonian | language et
We're in Bali until April | zone Asia/Makassar
My timezone's Lagos | zone Africa/Lagos
Don't message me before 10 |
[write_off]
Drop the 200 from Bob | client Bob; amount 200
Never mind about Lena's 40 | client Lena; amount 40
Don't bother with Acme's last 20 | client Acme; amount 20
Say goodbye to the 80 from Al | client Al; amount 80
Mark Zoe's 75 as a bad debt | client Zoe; amount 75
Wipe Kate's slate clean | client Kate
[client_reply]
Acme want 50 off the bill | client Acme; reason terms
Lena expects 100 off because I was late | client Lena; reason terms
Acme asked for a 10% discount | client Acme; reason terms
Kate asked if I could knock 20 off | client Kate; reason terms
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_what_is_told_of_money_is_read_as_it_is_meant(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


def test_money_of_two_clients_that_is_due_is_told_apart_behind_i_have_got() -> None:
    text = "I've got 500 due from Acme on Friday and 300 due from Bob on Monday"
    record = {
        "text": text,
        "lang": "en",
        "today": "2026-03-11",
        "expect": {
            "intent": "invoice",
            "items": [
                {"client": "Acme", "amount": "500.00", "currency": None, "due": "2026-03-13"},
                {"client": "Bob", "amount": "300.00", "currency": None, "due": "2026-03-16"},
            ],
        },
    }
    assert scoring.mistakes(READER, record) == []


def test_neither_of_two_clients_who_has_not_paid_has_paid() -> None:
    for text in ("Neither Acme nor Bob has paid", "Neither Acme (500) nor Bob (200) has paid"):
        record = {
            "text": text,
            "lang": "en",
            "today": "2026-03-11",
            "expect": {"intent": "invoice"},
        }
        assert not any("intent" in wrong for wrong in scoring.mistakes(READER, record)), text


@pytest.mark.parametrize(
    "text",
    [
        "Bob owes me for 3 hours at 40",
        "Bob owes 2 lots of 50",
        "Bob owes half of the 300",
        "Bob owes 20% of 300",
        "Bob owes double the 300",
        "Bob owes 200 less the 50 deposit",
        "Bob owes 200 or 250",
        "Bob owes 300 to 400",
        "Bob owes 45 pounds 50",
    ],
)
def test_a_debt_that_must_be_reckoned_first_is_left_to_be_asked(text: str) -> None:
    record = {"text": text, "lang": "en", "today": "2026-03-11", "expect": {}}
    wrong = " ".join(scoring.mistakes(READER, record))
    assert "intent: 'invoice'" in wrong
    assert "amount" not in wrong


def test_the_sum_of_a_debt_beside_the_price_of_one_is_kept() -> None:
    text = "Bob owes 60 for 2 sessions at 30"
    expect = {
        "intent": "invoice",
        "client": "Bob",
        "amount": "60.00",
        "currency": None,
        "for": "2 sessions",
    }
    record = {"text": text, "lang": "en", "today": "2026-03-11", "expect": expect}
    assert scoring.mistakes(READER, record) == []
