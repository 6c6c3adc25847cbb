"""How payments, promises, terms and work are told in English beside the plain verbs."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER, WEDNESDAY

SENTENCES = """
[payment]
Ana gcash'd me 500 | client Ana; amount 500
Ana mobilepayed 500 | client Ana; amount 500
Ana swished me 300 yesterday | client Ana; amount 300; paid_on 2026-03-10
mpesa from Otieno 5000 | client Otieno; amount 5000
my bank pinged 300 from Ana | client Ana; amount 300
phone just buzzed, 300 from Ana | client Ana; amount 300
stripe says 300 from Ana | client Ana; amount 300
Gareth handed over half | client Gareth
Gareth dropped by with half | client Gareth
Gareth has finished paying | client Gareth; in_full true
Gareth is done paying | client Gareth; in_full true
Ann cut me a check for 300 | client Ann; amount 300
Ann paid the 450 due Friday | client Ann; amount 450
Ann paid half the 1200 | client Ann
Ana put 200 towards it | client Ana; amount 200
we're all square with Ana | client Ana; in_full true
half of Ana's bill has come | client Ana
Acme paid the full twenty-eight hundred dollars yesterday | client Acme; amount 2800 USD; paid_on 2026-03-10; in_full true
[promise]
Ana is aiming for the 20th | client Ana; promised_on 2026-03-20
Acme is down for the next payment run, 28th | client Acme; promised_on 2026-03-28
Acme to transfer 500 by Friday | client Acme; amount 500; promised_on 2026-03-13
I have her word for Friday | promised_on 2026-03-13
Lena will pay two weeks on Friday | client Lena; promised_on 2026-03-27
Acme will pay 300 by Friday as agreed | client Acme; amount 300; promised_on 2026-03-13
Acme will pay Friday night | client Acme; promised_on 2026-03-13
[invoice]
Acme, 500, to be wired by Friday | client Acme; amount 500; due 2026-03-13
Acme owes me 300, due three weeks on Monday | client Acme; amount 300; due 2026-04-06
Acme owes me 300, due a fortnight on Friday | client Acme; amount 300; due 2026-03-27
Acme 300 due Friday fortnight | client Acme; amount 300; due 2026-03-27
Acme got the new brochures, 300 due Friday | client Acme; amount 300; for brochures; due 2026-03-13
Bob got his haircut, 40, pays Friday | client Bob; amount 40; for haircut; due 2026-03-13
Bob got 7 days to pay the 220 for aprons | client Bob; amount 220; for aprons; due 2026-03-18; terms_days 7
nora 3 lessons 45 each, due friday | client nora; for 3 lessons; due 2026-03-13
ann 2 haircuts, due friday | client ann; for 2 haircuts; due 2026-03-13
at no 9, mr gale, 55 | client mr gale; amount 55
Can you please put Tom down for 80 | client Tom; amount 80
can you please pop 40 down for Ann | client Ann; amount 40
wired up a shed for Bob, 90 | client Bob; amount 90; for shed
just shot a reel for Acme, 275 | client Acme; amount 275; for reel
payment from Nadia got returned | client Nadia
four portraits jasper lim $200 due friday | client jasper lim; amount 200 USD; for four portraits; due 2026-03-13
Bob's payment of 400 hasn't cleared | client Bob; amount 400
[plan]
Ana splits it in 4 | client Ana; installments 4
Bob pays it off in 5, first one on the 1st | client Bob; installments 5; first_date 2026-04-01
Bob will do it in 4, first 50 on the 28th | client Bob; installments 4; amount 50
let Ana pay it off at 50 a month | client Ana; amount 50; frequency monthly
[discount]
I'll let Wyatt pay 300 instead of 350 | client Wyatt; to_pay 300
I'm letting Ann off with 80 | client Ann; to_pay 80
[correction]
she said Saturday, not Friday | talked_of Ann; client Ann; promised_on 2026-03-14
[sent]
Just rang Ana, got her voicemail | client Ana
whatsapp has gone out to Dr Rao | client Dr Rao
the letter is in the post to Ann | client Ann
[write_off]
Ann's 80 is gone, cross it out | client Ann; amount 80
cross out what Ann owes | client Ann
[client_reply]
Bob says the shelf wobbles, not paying till it's fixed | client Bob; reason unhappy
Ann says she'll pay on Monday, not on Friday | client Ann; promised_on 2026-03-16
Mr Hale says he posted a cheque yesterday | client Mr Hale; reason paid
[snooze]
two weeks on Friday | until 2026-03-27
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_what_is_told_beside_the_plain_verbs_is_read_as_it_is_meant(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


@pytest.mark.parametrize(
    ("locale", "sentence", "due"),
    [
        (Locale.EN, "Acme owes 300, due two weeks from Friday", date(2026, 3, 27)),
        (Locale.EN, "Acme owes 300, due a month from Friday", date(2026, 4, 13)),
        (Locale.DA, "Acme skylder 300, forfald fredag om 3 uger", date(2026, 4, 3)),
    ],
)
def test_weeks_are_counted_on_from_the_weekday_behind_them(
    locale: Locale, sentence: str, due: date
) -> None:
    assert READER.read(sentence, locale, WEDNESDAY).due == due
