"""What is asked of the bot in English, told of clients and put right, by paraphrase."""

from __future__ import annotations

import pytest

from bot.domain.locale import Locale
from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER, WEDNESDAY

SENTENCES = """
[invoice]
Ann owes me R4 200 for mowing | client Ann; amount 4200 ZAR; for mowing
Green Point are dodging me on R1,350 for the lawn | client Green Point; amount 1350 ZAR; for lawn
Ann owes me R 850 for mowing | client Ann; amount 850 ZAR; for mowing
Invoice R102 to Ann for $400 | client Ann; amount 400 USD; invoice_no R102
Sunita hasn't paid Rs 22,000 for the report | client Sunita; amount 22000 INR; for report
Ann owes me Rs 1.5 lakh for the model | client Ann; amount 150000 INR; for model
Ann owes me ₹1,20,000 for the model | client Ann; amount 120000 INR; for model
Ann owes me N50,000 for braids | client Ann; amount 50000 NGN; for braids
H&R 500 for mowing | client H&R; amount 500; for mowing
Mrs Kim had three piano lessons, 90 euro | client Mrs Kim; amount 90 EUR; for three piano lessons
Tove bought 12 jars of honey and owes me 84 € | client Tove; amount 84 EUR; for 12 jars of honey
Joe is ghosting me, 300 for the fence | client Joe; amount 300; for fence
The van der Bergs owe me 300 for babysitting | client van der Bergs; amount 300; for babysitting
played the Crown on Saturday, 250, still waiting | client Crown; amount 250
[payment]
all paid, what a star | talked_of Tom; client Tom; in_full true
he's paid, top bloke | talked_of Tom; client Tom
[correction]
lower Tom's to 300 | client Tom; amount 300
raise Bright Cafe to 400 | client Bright Cafe; amount 400
[question]
has Mrs Lowe settled up | client Mrs Lowe
are the Kellys all paid up | client Kellys
is Bea square | client Bea
did I log the Kellys? | client Kellys
have I had anything from Acme | client Acme
remind me, when did Bea say she'd pay? | client Bea
what did Tom say about Friday | client Tom
what's due before Christmas |
what am I still waiting for |
[sent]
got through to Acme at last | client Acme
second reminder to Acme done | client Acme
Handed Mrs Lowe the invoice again | client Mrs Lowe
left a note in Joe's letterbox | client Joe
bumped into Joe and mentioned the invoice | client Joe
Resent the invoice to Bright Cafe | client Bright Cafe
[wording]
write to Acme, I'm holding back the files until they pay | client Acme; tone stop_work
tell Acme I'm not lifting a finger till they pay | client Acme; tone stop_work
need a stiffer message for Green Point | client Green Point; tone firm
it's a bit much, tone it down for Ann | client Ann; tone friendly
what would you say to Tom | client Tom
[discount]
I'll take 400 from Tom instead of 500 | client Tom; to_pay 400
reduce Bright Cafe's bill by 50 | client Bright Cafe; amount 50
Tom asked if 400 would do | client Tom; to_pay 400
I told Studio Pandan I'd take €50 off | client Studio Pandan; amount 50; currency EUR
[client_reply]
Joe says see you in court | client Joe; reason threat
Kellys say the tiles are crooked | client Kellys; reason unhappy
Tom says stop harassing me | client Tom; reason strained
Joe asked for another fortnight | client Joe; reason money
[invoice]
Acme owes me £85 for tuning the grand | client Acme; amount 85; currency GBP; for tuning the grand
Tom owes me 70 for moving the grand piano | client Tom; amount 70; for moving the grand piano
can you jot down that Tom owes me 75 | client Tom; amount 75
could you make a note that Tom owes me 40 for the cake | client Tom; amount 40; for cake
Tom owes me another 200 for the second fireplace | client Tom; amount 200; for second fireplace
March Hare Pub 280 for live sound | client March Hare Pub; amount 280; for live sound
Acme owes me 500 for taking down the oaks | client Acme; amount 500; for taking down the oaks
Tom owes me 90 for putting up the shelves | client Tom; amount 90; for putting up the shelves
[snooze]
monday at 9 | until 2026-03-16
tomorrow at 9 | until 2026-03-12
[other]
Jo would have paid 60 | client Jo
Acme paid 300 I think | client Acme
what's the VAT rate in Ireland? |
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_a_paraphrase_is_read_as_the_plain_words(sentence: str, record: scoring.Record) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


@pytest.mark.parametrize(
    "sentence", ["Anna R 500 logo", "u r 500 short", "R2D2 Ltd owes me 400 for mowing"]
)
def test_a_letter_in_a_name_or_for_a_word_is_no_currency(sentence: str) -> None:
    assert READER.read(sentence, Locale.EN, WEDNESDAY).currency is None


@pytest.mark.parametrize(
    "behind",
    [
        "Tom's is due Friday, Ann's on Monday",
        "Tom is due on Friday and Ann on Monday",
        "Ann's is due Monday, Tom's on Friday",
    ],
)
def test_days_said_behind_two_debts_are_each_of_their_client(behind: str) -> None:
    told = READER.read(f"Tom owes 500 for a logo and Ann owes 300. {behind}", Locale.EN, WEDNESDAY)
    assert [(item.client, item.due and item.due.isoweekday()) for item in told.items] == [
        ("Tom", 5),
        ("Ann", 1),
    ]


def test_what_is_issued_and_due_may_stand_behind_dashes() -> None:
    text = "client - Tom\nsum - 145\nwork - fence\nissued - 3 March\ndue - 20 March"
    told = READER.read(text, Locale.EN, WEDNESDAY)
    assert told.issued
    assert told.due
    assert (told.issued.day, told.due.day) == (3, 20)


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        (Locale.DA, "mandag kl 9"),
        (Locale.RU, "в понедельник в 9"),
        (Locale.ET, "esmaspäeval kell 9.30"),
        (Locale.ID, "senin jam 9"),
    ],
)
def test_the_hour_of_a_day_is_no_sum(locale: Locale, sentence: str) -> None:
    told = READER.read(sentence, locale, WEDNESDAY)
    assert (told.amount, told.until and told.until.isoweekday()) == (None, 1)
