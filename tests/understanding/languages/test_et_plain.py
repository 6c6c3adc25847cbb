"""What Estonians write plainly: verbs before the work, firms in cases, papers, terms, slips."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Malle käis kolm korda seljamassaažis, 120 eurot | client Malle; for seljamassaažis; amount 120 EUR
Arve Soome firmale Metsätyö Oy, 2400 eurot | client Metsätyö Oy; amount 2400 EUR
Arve Raulile 300 eurot, tasumiseks aega 2 nädalat | client Raul; amount 300 EUR; due 2026-03-25; terms_days 14
Jälle sama lugu, Kuusik pole oma 340 eurot maksnud | client Kuusik; amount 340 EUR
Ain ei maksnud esmaspäeval 200 eurot ära | client Ain; amount 200 EUR; due 2026-03-09
Hea Maja OÜ, märtsi koristus, 420 + km | client Hea Maja OÜ; amount 420; for märtsi koristus
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
urve võlg 75 klaaritud | client urve; amount 75
ergo tegi sisse makse 100 | client ergo; amount 100
osa summast laekus, 120 | client Marje Lepik; amount 120; talked_of Marje Lepik
pool võlast sai täna makstud | client Marje Lepik; paid_on 2026-03-11; talked_of Marje Lepik
ta on nüüd puhtalt, kõik makstud | client Kersti; in_full; talked_of Kersti
Endel tõi võla ära | client Endel
Villemiga on nüüd joonel | client Villem; in_full
Täna pangas 420 Hea Majalt | client Hea Maja; amount 420; paid_on 2026-03-11
Hille 36 laekus | client Hille; amount 36
Kärdilt 50 eurot laekus | client Kärt; amount 50 EUR
Leida pistis mulle 60 eurot pihku, nii et temaga on ühel pool | client Leida; amount 60 EUR; in_full
Stenil pole enam võlgu | client Sten; in_full
Pool Teatrimaja arvest on laekunud | client Teatrimaja
Kelluke tasus 300 eurost 100 eurot | client Kelluke; amount 100 EUR
tädi Maie tõi lõpuks 15 eurot | client tädi Maie; amount 15 EUR
sain Ottilt 2. märtsil 45 eurot kätte, unustasin kirja panna | client Ott; amount 45 EUR; paid_on 2026-03-02
unustasin kirja panna, et Kai maksis eile 130 | client Kai; amount 130; paid_on 2026-03-10
Rohetalu OÜlt laekus 610 | client Rohetalu OÜ; amount 610
[promise]
raul oli nõus maksma, aga alles pärast jaanuari | client raul
Alari maksab homme | client Alari; promised_on 2026-03-12
Toomas tasub arve nädala lõpus | client Toomas; promised_on 2026-03-13
Mart kannab raha üle nädala lõpus | client Mart; promised_on 2026-03-13
Toomas maksab 1200 esmaspäeval | client Toomas; amount 1200; promised_on 2026-03-16
Lubati mulle, et raha tuleb hiljemalt ülehomme | client Saar; promised_on 2026-03-13; talked_of Saar
Väino võlg saab teisipäeval makstud | client Väino; promised_on 2026-03-17
Vihur OÜ tasub arve 20. aprillil | client Vihur OÜ; promised_on 2026-04-20
Saue kooli raamatupidaja lubas 640 eurot reedel teele panna | client Saue kool; amount 640 EUR; promised_on 2026-03-13
[correction]
kirjutasin Kaask, aga pidi olema Kask | client Kask
kirjutasin 300, aga pidi olema 350 | amount 350
kelli maksepäev nihkus 25. kuupäevale | client kelli; due 2026-03-25
Tegelikult lubas ta maksta neljapäeval, mitte kolmapäeval | client Kersti; promised_on 2026-03-12; talked_of Kersti
Kersti lubadus oli tegelikult 20. märtsiks | client Kersti; promised_on 2026-03-20
Kuulsin valesti, ta maksab hoopis esmaspäeval | client Kersti; promised_on 2026-03-16; talked_of Kersti
Kroonides, mitte eurodes
makse tuli tegelikult eile | paid_on 2026-03-10
Ma panin kogemata 85, tegelikult 58 | amount 58
Ei ei, tähtaeg on 13. | due 2026-03-13
Anette nimi on tegelikult Anete, ühe t-ga | client Anete
see raha polnud Siirilt vaid Signelt | client Signe
Sadama kohviku arve number on 98 | client Sadama kohvik; invoice_no 98
100 dollarit, mitte eurot | amount 100 USD
Mitte küünte, vaid ripsmete eest | for ripsmete
Lisa sellele tähtaeg reede | due 2026-03-13
Ma eksisin, Kalevi arve sai välja kirjutatud eile | client Kalev; issued 2026-03-10
[question]
palju kristjan maksma peab | client kristjan
anna teada, kes maksma peab
Mul pole meeles, kui palju Ilmar võlgneb | client Ilmar
Karmeni arve seis | client Karmen
Tuleta meelde, kui palju Väino võlgneb | client Väino
Ütle mulle, millal Anete maksma pidi | client Anete
[settings]
räägime edasi inglise keeles | language en
vestleme parem taani keeles | language da
Kas võiksime rääkida vene keeles? | language ru
edasi inglise keeles palun | language en
ära mulle enne kella üheksat kirjuta
arved on mul nüüd naeltes | currency GBP
saada mulle teated kell pool üheksa
[snooze]
las see asi olla reedeni | until 2026-03-13
õhtul räägime | until 2026-03-11
Räägime Tiina asjast järgmisel nädalal | client Tiina; until 2026-03-16
Artur võib nädala oodata, tuleta siis meelde | client Artur; until 2026-03-18
lükka kahe päeva võrra edasi | until 2026-03-13
[pause]
anname Jaanile kuu aega rahu | client Jaan; until 2026-04-11
nädalaks vaikus palun | until 2026-03-18
Arturiga praegu ei tegele | client Artur
vaikus kuni 1. aprillini | until 2026-04-01
[resume]
paus läbi
Heikki ootelt maha | client Heikki
[write_off]
ilmari kolmsada läks vett vedama | client ilmari; amount 300
Villemi 35 eurot jätan järele | client Villem; amount 35 EUR
Raivolt enam midagi ei saa, kriips peale | client Raivo
Urve 25 eurot võib unustada | client Urve; amount 25 EUR
[sent]
messisin rauliga | client raul
Viisin Endelile arve postkasti | client Endel
[plan]
Leppisin Puhas Maja OÜ-ga kokku kolm osamakset | client Puhas Maja OÜ; installments 3
Sain Sigridiga kokkuleppele: 5 makset, esimene 1. aprillil | client Sigrid; installments 5; first_date 2026-04-01
Pikendasin Pauli tähtaega 1. aprillini | client Paul; installments 1; first_date 2026-04-01
[discount]
teen Leole sooduka, 15 protsenti | client Leo; percent 15
võtsin Gustavil 50 eurot hinnast maha | client Gustav; amount 50 EUR
lepin Ainoga 700 peale, kui ta reedeks ära maksab | client Aino; to_pay 700; until 2026-03-13
[wording]
Ütleme Kaidole, et töö seisab kuni raha tuleb | client Kaido; tone stop_work
[client_reply]
Kask ütleb, et leppisime kokku 2800 | client Kask; reason terms
Endel ütleb, et pension pole veel tulnud | client Endel; reason money
Artur pole arvega nõus, ütleb et leppisime kokku teisiti | client Artur; reason terms
Kristel ei loe mu sõnumeid | client Kristel; reason none
Villem ei kavatsegi maksta | client Villem; reason refuses
Siim ei jäänud arendusega rahule | client Siim; reason unhappy
Maire teatas, et tal pole praegu sentigi | client Maire; reason money
Mairel on praegu kitsas käes | client Maire; reason money
Maire palub kannatust kuni kuu lõpuni | client Maire; reason money; promised_on 2026-03-31
"""

PUT_OFF = """
[correction]
Liivi tähtaeg lükkus 26. kuupäevalt 28-le | client Liivi; due 2026-03-28
tähtaeg 26. märtsist 28. märtsini | due 2026-03-28
Nihuta Peetri tähtaega 26. kuupäeva pealt 28. peale | client Peeter; due 2026-03-28
Vii Toomase maksetähtaeg üle 26-ndalt 28-ndale | client Toomas; due 2026-03-28
Kadri arve tähtaeg on nüüd 26. asemel 28. | client Kadri; due 2026-03-28
tähtaega muudeti: 26.03 -> 28.03 | due 2026-03-28
Tähtaeg ei ole enam 26. vaid 28. | due 2026-03-28
Tähtaja viisime reede pealt esmaspäeva peale | due 2026-03-16
Eve maksab 18. mitte 16. märts | client Eve; promised_on 2026-03-18
Muuda Liisi summa 500-lt 450-le | client Liisi; amount 450
muuda summa 500 eurolt 450 eurole | amount 450 EUR
Siiri arve kahanes 320 eurolt 280-le | client Siiri; amount 280
Muutsime hinna 300 pealt 250 peale | amount 250
tegelikult pole 300 vaid 330 | amount 330
Kai arve 310 pealt 260 peale | client Kai; amount 260
arve number on 2026-31 | invoice_no 2026-31
16. asemel maksab Rita hoopis 18. | client Rita; due 2026-03-18
[plan]
Lükkasin Ivo tähtaja 26. märtsilt 28. märtsile | client Ivo; installments 1; first_date 2026-03-28
Tähtaeg oli 26., aga lükkasime selle 28. peale | installments 1; first_date 2026-03-28
lükka Annika tähtaeg 20. märtsile | client Annika; installments 1; first_date 2026-03-20
[client_reply]
Rita palus tähtaega nihutada 16. pealt 18. peale | client Rita; promised_on 2026-03-18; reason money
Rita küsis, kas ta võiks maksta 20. märtsil | client Rita; promised_on 2026-03-20; reason money
"""
BROKEN_PLANS = """
[invoice]
Marko ei pea graafikust kinni | client Marko
Tiina ei ole osamaksegraafikust kinni pidanud | client Tiina
Kaseväli OÜ ei järgi maksegraafikut | client Kaseväli OÜ
Marko rikub maksegraafikut | client Marko
Tiina on graafikust maas | client Tiina
Kalev ei täida kokkulepet, kolmas osamakse tulemata | client Kalev
Ivo jättis teise osamakse vahele | client Ivo
Ivo ei pidanud lubadust | client Ivo
"""
SEVERAL_CLIENTS = """
[payment]
Katre tõi 80, Maie 60 ja Aino 45 |
täna laekus Tiinalt 120 ja Kallelt 95 | paid_on 2026-03-11
Raimo on maksnud, Raul mitte | client Raimo
[promise]
Otto lubas maksta reedel ja Siim esmaspäeval | client Otto
"""


@pytest.mark.parametrize(
    ("sentence", "record"),
    everyday("".join((PUT_OFF, BROKEN_PLANS, SEVERAL_CLIENTS)).replace("\n\n", "\n"), "et"),
)
def test_what_is_put_off_broken_or_told_of_several_is_read_with_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


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


def test_a_legal_form_with_its_case_is_the_known_firms() -> None:
    record = {
        "text": "Tuulik OÜle arve 2207, 415 eurot",
        "lang": "et",
        "today": "2026-03-11",
        "clients": ["Tuulik OÜ", "Salong Kamm"],
        "expect": {
            "intent": "invoice",
            "client": "Tuulik OÜ",
            "invoice_no": "2207",
            "amount": "415.00",
            "currency": "EUR",
        },
    }
    assert scoring.mistakes(READER, record) == []
