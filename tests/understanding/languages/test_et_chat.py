"""What Estonians type in a hurry: other keyboards, slips, places, companies and short words."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
piret pole yhe kleidi eest maksnud, 300 eurot | client piret; for yhe kleidi; amount 300 EUR
kärdla lasteaed, riiulid, 640 eurot, tasumistähtaeg 20. märts | client kärdla lasteaed; for riiulid; amount 640 EUR; due 2026-03-20
talvetee oü hekkide pügamine 220 eurot | client talvetee oü; for hekkide pügamine; amount 220 EUR
Kerlil kraavi kaevamine maksmata 180 eurot | client Kerli; for kraavi kaevamine; amount 180 EUR
kü kuuse 14 katuse pesu 960 eurot | client kü kuuse 14; for katuse pesu; amount 960 EUR
tegin Kallele 6 rm küttepuid, 330 eurot | client Kalle; for 6 rm küttepuid; amount 330 EUR
Eilne trenn Janeliga 25 eurot | client Janeli; for Eilne trenn; amount 25 EUR
Margot, eratunnid jaanuaris, 160 eurot, 25. märtsiks | client Margot; for eratunnid; amount 160 EUR; due 2026-03-25
Eile läks Ivarile välja arve 12, 340 eurot, tähtaeg kaks nädalat | client Ivar; invoice_no 12; amount 340 EUR; issued 2026-03-10; due 2026-03-24; terms_days 14
paide veovagun, kraanarent, 700 eurot, maksta hiljemalt 22. | client paide veovagun; for kraanarent; amount 700 EUR; due 2026-03-22
Kolga lasteaed: 15 põlle, 144 eurot | client Kolga lasteaed; for 15 põlle; amount 144 EUR
Koosa rahvamaja tantsuõhtu 350 € | client Koosa rahvamaja; for tantsuõhtu; amount 350 EUR
teo võlg 140, seinte värvimine | client teo; amount 140; for seinte värvimine
Tegin Tartu reklaamibüroole Pintsel & Co plakati 400 eurot | client Pintsel & Co; for plakati; amount 400 EUR
Stockholmi stuudiolt Lundgren & Ek on saada 700 eurot tõlke eest | client Lundgren & Ek; for tõlke; amount 700 EUR
restoranilt Noa saada 120 eurot lillede eest | client restoran Noa; for lillede; amount 120 EUR
Zhenja emal on sünnipäevapeo eest 75 eurot tasumata | client Zhenja emal; for sünnipäevapeo; amount 75 EUR
Orel on häälestatud, 110 eurot. Klient on EELK Suure-Jaani kogudus. | client EELK Suure-Jaani kogudus; amount 110 EUR; for Orel
Siret, jõuluetendus 250 eurot | client Siret; for jõuluetendus; amount 250 EUR
[payment]
Malle tõi eile 35 eurot ära ja rohkem võlgu pole | client Malle; amount 35 EUR; paid_on 2026-03-10; in_full
Täna kukkus arvele 500 Saku Metallilt | client Saku Metall; amount 500; paid_on 2026-03-11
Võtsin Villult vastu 50 eurot | client Villu; amount 50 EUR
Peeter maksis kodulehe raha ära | client Peeter; for kodulehe
sain arve 45 raha kätte, 980 eurot, 2. märtsil | invoice_no 45; amount 980 EUR; paid_on 2026-03-02
uno klaaris laupäeval viimase osa ära, rohkem võlgu pole | client uno; paid_on 2026-03-07; in_full
Helen Mägi tasus kogu arve, võlga enam pole | client Helen Mägi; in_full
[promise]
teet ytles et maksab reedel | client teet; promised_on 2026-03-13
Merike ütles et küll ta maksab reedel | client Merike; promised_on 2026-03-13
Kevinilt vastati, et 120 eurot kantakse üle homme | client Kevin; amount 120 EUR; promised_on 2026-03-12
Anneli vannub et reedeks on kõik makstud | client Anneli; promised_on 2026-03-13
Lauri saab palga 15. ja siis maksab | client Lauri; promised_on 2026-03-15
Mart lubas fotode raha reedeks ära maksta | client Mart; for fotode; promised_on 2026-03-13
[correction]
see polnud Marika vaid Marina | client Marina
Parandus: väljastamise kuupäev on 2. märts | issued 2026-03-02
OÜ Puit 900 asemel peab olema 750 | client OÜ Puit; amount 750
makse kuupäev oli 2. märts, mitte 3. märts | paid_on 2026-03-02
[question]
mis ma Villult saama pean? | client Villu
[pause]
Jäta Sirje kuni 1. juulini rahule | client Sirje; until 2026-07-01
Võta Sirje asjas paus, tal on matused | client Sirje
Ärge saatke mulle reedeni ühtegi meeldetuletust | until 2026-03-13
[resume]
nüüd võid Kaie kohta jälle küsida | client Kaie
hakkame Kuldre Taluga uuesti pihta | client Kuldre Talu
võru talule võib jälle meeldetuletusi saata | client võru talu
kandle talule võib jälle meeldetuletusi saata | client kandle talu
[snooze]
jäta Siiri arve täna rahule ja küsi minult esmaspäeval uuesti | client Siiri; until 2026-03-16
Kadri kohta küsi 1. aprillil uuesti | client Kadri; until 2026-04-01
palun lükka Kolga poe meeldetuletus reedele | client Kolga pood; until 2026-03-13
tuletage mulle poole tunni aja pärast meelde | until 2026-03-11
[write_off]
Unustame Tiina 45 eurot ära | client Tiina; amount 45 EUR
Lase Heidi võlg lihtsalt minna | client Heidi
Loen Nordlux OÜ 500 eurot kaotatuks | client Nordlux OÜ; amount 500 EUR
pole mõtet Piialt enam 25 eurot nõuda | client Piia; amount 25 EUR
Kardo võla annan andeks, tal on raske | client Kardo
Kardo 240 kandsin kuludesse | client Kardo; amount 240
[plan]
Jagasime Kristo võla kuueks võrdseks makseks | client Kristo; installments 6
lepime Kardoga, et 130 kohe ja 130 kuu aja pärast | client Kardo; amount 130
Vahur maksab võla ära kolme kuuga, 180 kuus | client Vahur; amount 180; installments 3; frequency monthly
lepime unoga nii et 130 kohe ja 130 kuu aja pärast | client uno; amount 130
[discount]
Nurme Talu võib 900 asemel 800 eurot maksta | client Nurme Talu; to_pay 800.00; currency EUR
Keiule 10 prossa alla | client Keiu; percent 10
lasin Liinale 40 eurot alla | client Liina; amount 40 EUR
paku Liinale 15% allahindlsut | client Liina; percent 15
Liina küsib, kas võiks 200 euroga asja lõpetada | client Liina; to_pay 200.00; currency EUR
las Heiki maksab 900 asemel 750 eurot ja asi klaar | client Heiki; to_pay 750.00; currency EUR
Marile teeme nii, et maksab 500 asemel 400 eurot ja ongi kõik | client Mari; to_pay 400.00; currency EUR
pakkusin Annale 300 asemel 250 eurot | client Anna; to_pay 250.00; currency EUR
lase Juhanil 400 asemel 350 eurot maksta ja on kõik | client Juhan; to_pay 350.00; currency EUR
[wording]
Pane Pihla Koolile kiri valmis | client Pihla Kool
see on liiga karm, tee pehmemaks | tone friendly
pane Liinale viisakas kiri kokku | client Liina; tone friendly
kirjuta Karmole sõnum | client Karmo
pane unole kiri kokku, et enne raha saamist ma seal tööd ei tee | client uno; tone stop_work
[client_reply]
Liina väidab, et on selle ammu ära maksnud | client Liina; reason paid
Heleri ütles et kook oli kõrbenud ja ta ei maksa | client Heleri; reason unhappy
Tondi Auto ei ole nõus summaga | client Tondi Auto; reason terms
Kardo ütles et arves on viga | client Kardo; reason invoice
Merle palus makset järgmise nädala reedeni edasi lykata | client Merle; reason money; promised_on 2026-03-20
suusaklubi juhatus ähvardab mu kohtusse anda | client suusaklubi; reason threat
[settings]
olen praegu New Yorgis | zone America/New_York
elan nüüd pool aastat Lissabonis | zone Europe/Lisbon
kasuta Berliini aega | zone Europe/Berlin
minu ajavöönd on nüüd Riia | zone Europe/Riga
tee keel inglise omaks | language en
ma eelistaksin vene keelt | language ru
põhivaluuta olgu USD | currency USD
nüüdsest teen arveid naeltes | currency GBP
tahan meeldetuletusi hommikul kell 8 |
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "et"))
def test_a_hurried_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == []


def test_one_word_of_a_known_name_is_near_it_in_any_case() -> None:
    record = {
        "text": "mesimummule laulutund 250 eurot",
        "lang": "et",
        "today": "2026-03-11",
        "clients": ["Tartu Lasteaed Mesimumm", "Pagar Eino"],
        "expect": {
            "intent": "invoice",
            "client": "mesimummule",
            "client_near": ["Tartu Lasteaed Mesimumm"],
            "amount": "250.00",
            "currency": "EUR",
            "for": "laulutund",
        },
    }
    assert scoring.mistakes(READER, record) == []


def test_what_the_heading_of_a_list_says_of_a_day_is_of_all_its_lines() -> None:
    each = {"currency": "EUR", "issued": "2026-03-11"}
    items = [
        {"client": "Narva Vesi", "amount": "1800.00", **each},
        {"client": "Eda Elekter", "amount": "640.00", **each},
    ]
    record = {
        "text": "Täna esitatud arved:\nNarva Vesi – 1800 €\nEda Elekter – 640 €",
        "lang": "et",
        "today": "2026-03-11",
        "expect": {"intent": "invoice", "items": items},
    }
    assert scoring.mistakes(READER, record) == []


def test_a_day_in_digits_behind_both_is_no_bullet() -> None:
    items = [
        {"client": "Kolga talu", "amount": amount, "currency": None, "due": "2026-04-08"}
        for amount in ("640.00", "310.00")
    ]
    record = {
        "text": "Kolga talu kaks arvet, 640 ja 310, mõlemad 8. aprilliks",
        "lang": "et",
        "today": "2026-03-11",
        "expect": {"intent": "invoice", "items": items},
    }
    assert scoring.mistakes(READER, record) == []
