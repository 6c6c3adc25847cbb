"""What Danes chat of payments, promises, rests and settings, and what it comes to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Den Grønne Have er bagud med 12.000 | client Den Grønne Have; amount 12000
Klarsyn A/S har ikke rørt min regning på 4.000 | client Klarsyn A/S; amount 4000
Mine 800 hos Kurt er forfaldne | client Kurt; amount 800
Kunden hedder Signe Balle, hun skylder 1.800 kr for et kostforløb | client Signe Balle; amount 1800 DKK; for kostforløb
Kunden er Hans Bo, 500 kr for klipning | client Hans Bo; amount 500 DKK; for klipning
Bo skylder 500, frist torsdag d. 26/3 | client Bo; amount 500; due 2026-03-26
Bo skylder 500 senest fredag 27.3. | client Bo; amount 500; due 2026-03-27
Kaj skylder for 3 timer, 400 kr i timen | client Kaj; for 3 timer
grundejerforeningen i Vejby skylder 3000 | client grundejerforeningen i Vejby; amount 3000
menighedsrådet i Hjerting skylder 3000 for orgelstemning | client menighedsrådet i Hjerting; amount 3000; for orgelstemning
Ole skylder tolvhundrede kroner | client Ole; amount 1200 DKK
Ole skylder tretusind femhundrede | client Ole; amount 3500
bo skylder 300, betaler i morgen kl 8 | client bo; amount 300; due 2026-03-12
[payment]
bo betalte 300 i går kl 15 | client bo; amount 300; paid_on 2026-03-10
Jeg fik 500 fra Bo | client Bo; amount 500
Ærø Færgecafe har klaret hele regningen | client Ærø Færgecafe
[other]
Bo fik 500 fra mig | client Bo
Kaj må godt vente til efter jul med at betale | client Kaj
Ole får lov at vente til efter påske | client Ole
[correction]
Fjern momsen, beløbet er 8.000 | amount 8000
Slet gebyret, det er 450 | amount 450
[question]
hvornår betaler mikkel bach? | client mikkel bach
hvornår skal nordic aps betale? | client nordic aps
hvornår lovede mikkel at betale? | client mikkel
[snooze]
mind mig om bent på mandag kl 9 | client bent; until 2026-03-16
mind mig om bent i morgen klokken 10 | client bent; until 2026-03-12
[client_reply]
Tandlæge Winther siger, at det ikke er den pris vi aftalte | client Tandlæge Winther; reason terms
[wording]
Skriv en formel rykker til Ole | client Ole
[promise]
bent betaler mandag kl 9 | client bent; promised_on 2026-03-16
Den 25. betaler Poul | client Poul; promised_on 2026-03-25
På mandag betaler Tine de 300 | client Tine; amount 300; promised_on 2026-03-16
Mandag får jeg pengene fra Bent | client Bent; promised_on 2026-03-16
Der kommer penge fra Egon den 1. | client Egon; promised_on 2026-04-01
Preben mobilepayer mig de 300 i aften | client Preben; amount 300; promised_on 2026-03-11
Line giver mig de 500 når vi ses på søndag | client Line; amount 500; promised_on 2026-03-15
Betalingen fra Vejle Vand kører torsdag | client Vejle Vand; promised_on 2026-03-12
Efter planen betaler Holte Maler den 18. | client Holte Maler; promised_on 2026-03-18
Bogholderen hos Klarsyn A/S regner med at køre betalingen på fredag | client Klarsyn A/S; promised_on 2026-03-13
Knud har nu lovet at betale 1.500 kr d. 1/4 | client Knud; amount 1500 DKK; promised_on 2026-04-01
[correction]
Kunden skal have 30 dage, ikke 14 | terms_days 30; due 2026-04-10
Jonas betalte 2.200 og ikke 2.000 | client Jonas; amount 2200
Det var ikke 900 Jonas gav mig men 700 | client Jonas; amount 700
Lone betaler d. 20., ikke d. 18. som jeg skrev | client Lone; promised_on 2026-03-20
Lone Krag betaler på fredag og ikke torsdag | client Lone Krag; promised_on 2026-03-13
[write_off]
Jeg eftergiver Kaj 500 af de 1.200 | client Kaj; amount 500
Kaj er gået konkurs, vi ser aldrig de 8.000 | client Kaj; amount 8000
Skriv Dansk Byg og Bolig af som tab | client Dansk Byg og Bolig
De sidste 200 kr fra Hanne Vig er ikke besværet værd, dem lader jeg gå | client Hanne Vig; amount 200 DKK
De 300 fra Bo er ikke værd at jagte | client Bo; amount 300
Slet Noras gæld | client Nora
Pengene fra Ulla er tabt | client Ulla
[undo]
Glem hvad jeg lige skrev |
Lad som om jeg ikke skrev det |
[snooze]
Sæt mig en påmindelse om Gorms Pizza den 25. | client Gorms Pizza; until 2026-03-25
Kan vi tage Lund & Søn på fredag i stedet | client Lund & Søn; until 2026-03-13
Vækker du mig om Mogens på mandag? | client Mogens; until 2026-03-16
[pause]
Lad være med at nævne Kaj indtil han har betalt | client Kaj
Hold mund i maj | until 2026-06-01
Sæt Dan i bero til maj | client Dan; until 2026-05-01
Gunnar skal ikke rykkes før maj | client Gunnar; until 2026-05-01
Læg Lones sag i mølposen | client Lone
Sæt Kroen på pause | client Kroen
[resume]
Rul videre med Frida | client Frida
Pausen med Ellen slutter nu | client Ellen
[discount]
Klarsyn A/S kan nøjes med at betale 35.000 kr | client Klarsyn A/S; to_pay 35000.00; currency DKK
[plan]
Annette fik henstand i 14 dage | client Annette; installments 1; first_date 2026-03-25
Det er okay at Jannik venter med at betale til den 20. | client Jannik; installments 1; first_date 2026-03-20
[settings]
Skriv beløb i kroner fra nu af | currency DKK
Alle beløb er i svenske kroner fra nu af | currency SEK
Jeg foretrækker estisk | language et
Gå over til dollars | currency USD
Jeg arbejder fra New York nu | zone America/New_York
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "da"))
def test_a_chatted_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
