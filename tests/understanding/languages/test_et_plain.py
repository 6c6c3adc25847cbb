"""What Estonians write plainly: verbs before the work, firms in cases, papers, terms, slips."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Anu võttis viis trenni ja peab nende eest reedeks 100 eurot maksma | client Anu; for viis trenni; amount 100 EUR; due 2026-03-13
Rein käis mul massaažis, 90 € maksmata | client Rein; for massaažis; amount 90 EUR
Kadri Pajul sai eile kapi vahetus tehtud, 890 eurot | client Kadri Paju; for kapi vahetus; amount 890 EUR
Jaanile sai eile arve saadetud, 100 eurot | client Jaan; amount 100 EUR; issued 2026-03-10
Sain täna arve tehtud: Kalev, oreli remont, 2 750 € | client Kalev; for oreli remont; amount 2750 EUR; issued 2026-03-11
Panin Ivole tähtajaks aprilli lõpu, 450 eurot, aia korrastamine | client Ivo; for aia korrastamine; amount 450 EUR; due 2026-04-30
Arve Ivole 450 eurot, andsin maksmiseks aega reedeni | client Ivo; amount 450 EUR; due 2026-03-13
Jaan, logo 260 eurot, tal on aega 10 päeva | client Jaan; for logo; amount 260 EUR; due 2026-03-21; terms_days 10
Jüri pidi maksma eelmise kuu lõpus 310 eurot, aga vaikus | client Jüri; amount 310 EUR; due 2026-02-28
Ranna Spa pidi arve 9052 juba jaanuari lõpuks ära maksma, 1 730 € | client Ranna Spa; invoice_no 9052; amount 1730 EUR; due 2026-01-31
Õpetasin Oliverile matemaatikat, 4 korda, 25 eurot kord, kokku 100 | client Oliver; for matemaatikat; amount 100 EUR
Vahetasin Tiinal rehvid ära, 40 eurot | client Tiina; for rehvid; amount 40 EUR
Sadama kohvikul on 200 eurot maksmata | client Sadama kohvik; amount 200 EUR
septembri raamatupidamine Vihur OÜ-le 90 eurot | client Vihur OÜ; for septembri raamatupidamine; amount 90 EUR
Üks võlgnik tuli juurde: Ott, fotod, 280 eurot | client Ott; for fotod; amount 280 EUR
[payment]
Hille 36 laekus | client Hille; amount 36
Kärdilt 50 eurot laekus | client Kärt; amount 50 EUR
Leida pistis mulle 60 eurot pihku, nii et temaga on ühel pool | client Leida; amount 60 EUR; in_full
Stenil pole enam võlgu | client Sten; in_full
Pool Teatrimaja arvest on laekunud | client Teatrimaja
Kelluke tasus 300 eurost 100 eurot | client Kelluke; amount 100 EUR
tädi Maie tõi lõpuks 15 eurot | client tädi Maie; amount 15 EUR
[promise]
Lubati mulle, et raha tuleb hiljemalt ülehomme | client Saar; promised_on 2026-03-13; talked_of Saar
Väino võlg saab teisipäeval makstud | client Väino; promised_on 2026-03-17
Vihur OÜ tasub arve 20. aprillil | client Vihur OÜ; promised_on 2026-04-20
Saue kooli raamatupidaja lubas 640 eurot reedel teele panna | client Saue kool; amount 640 EUR; promised_on 2026-03-13
[correction]
Anette nimi on tegelikult Anete, ühe t-ga | client Anete
see raha polnud Siirilt vaid Signelt | client Signe
Sadama kohviku arve number on 98 | client Sadama kohvik; invoice_no 98
100 dollarit, mitte eurot | amount 100 USD
Mitte küünte, vaid ripsmete eest | for ripsmete
Lisa sellele tähtaeg reede | due 2026-03-13
Ma eksisin, Kalevi arve sai välja kirjutatud eile | client Kalev; issued 2026-03-10
[question]
Karmeni arve seis | client Karmen
Tuleta meelde, kui palju Väino võlgneb | client Väino
Ütle mulle, millal Anete maksma pidi | client Anete
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "et"))
def test_a_plain_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


@pytest.mark.parametrize(
    ("sentence", "items"),
    [
        (
            "Malle kaks arvet on maksmata: nr 12, 80 € ja nr 13, 120 €",
            [
                {"client": "Malle", "amount": "80.00", "currency": "EUR", "invoice_no": "12"},
                {"client": "Malle", "amount": "120.00", "currency": "EUR", "invoice_no": "13"},
            ],
        ),
        (
            "Urmas: vannitoa plaatimine 340, köögi põrand 610. mõlemad reedeks",
            [
                {
                    "client": "Urmas",
                    "amount": amount,
                    "currency": None,
                    "due": "2026-03-13",
                    "for": work,
                }
                for amount, work in (
                    ("340.00", "vannitoa plaatimine"),
                    ("610.00", "köögi põrand"),
                )
            ],
        ),
    ],
)
def test_two_invoices_of_one_client_are_told_apart(
    sentence: str, items: list[dict[str, str | None]]
) -> None:
    record = {
        "text": sentence,
        "lang": "et",
        "today": "2026-03-11",
        "expect": {"intent": "invoice", "items": items},
    }
    assert scoring.mistakes(READER, record) == []
