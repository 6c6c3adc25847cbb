"""Danish sentences that say a thing by the way: slips, prices of one, hours, months of work."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[sent]
har sent rykkeren til Bageriet Solsikken | client Bageriet Solsikken
rykker sent til Gorm | client Gorm
Sent påmindelse nr. 2 til Lundbech VVS | client Lundbech VVS
så har jeg sent den til Mette | client Mette
mailen er sent til Bodil | client Bodil
har sent rykkeren
[payment]
1.500 fra Gorm i går | client Gorm; amount 1500; paid_on 2026-03-10
850 kr fra Karen i dag | client Karen; amount 850 DKK; paid_on 2026-03-11
fra Ejnar 700 i mandags | client Ejnar; amount 700; paid_on 2026-03-09
i går 3.400 fra Havnekroen | client Havnekroen; amount 3400; paid_on 2026-03-10
750 fra Ida i lørdags for babysvømning | client Ida; amount 750; for babysvømning; paid_on 2026-03-07
Ronja har endelig lagt 3.200 for tatoveringen | client Ronja; amount 3200; for tatoveringen
alt fra Aage er på plads | client Aage; in_full true
Faktura 8 og 9 er betalt | in_full true
Jensen har betalt faktura 14 og 15 | client Jensen
i går kl. 9 betalte Jytte 500 | client Jytte; amount 500; paid_on 2026-03-10
Kirsten betalte rub og stub | client Kirsten; in_full true
1.200 tikket ind fra Jytte | client Jytte; amount 1200
der er dumpet 750 ind fra Ejnar | client Ejnar; amount 750
850 indsat af Karen | client Karen; amount 850
Bo har lagt 900 | client Bo; amount 900
Ejnar har langet 500 over disken | client Ejnar; amount 500
Lone betalte 900 kl. 9.30 i dag | client Lone; amount 900; paid_on 2026-03-11
[promise]
Oda lægger 900 på fredag | client Oda; amount 900; promised_on 2026-03-13
Oda betaler en uge fra på mandag | client Oda; promised_on 2026-03-23
[settings]
sæt påmindelser til kl. 9.30
[invoice]
Jeg skal have 900 overført fra Gorm | client Gorm; amount 900
mangler stadig at få 900 overført fra Gorm | client Gorm; amount 900
900 ikke overført fra Gorm | client Gorm; amount 900
Lise skylder 900, forfalder en uge fra på mandag | client Lise; amount 900; due 2026-03-23
Lise skylder 1.200 kr. fra august, 900 fra september og 1.400 fra oktober | client Lise
Jeg har lagt 30 fliser hos Bo, 4.000 | client Bo; amount 4000; for 30 fliser
Rengøring hos Lone 2 gange, 900 | client Lone; amount 900; for Rengøring
Hundepasning hos Gerda 3 gange 150 | client Gerda; for Hundepasning
Bo, hundepasning 3 gange 150 | client Bo; for hundepasning
600 fra Gorm på fredag | client Gorm; amount 600; due 2026-03-13
jeg mangler 600 fra Gorm | client Gorm; amount 600
Faktura sent 3. marts til Jonas, 1.200 kr | client Jonas; amount 1200 DKK; issued 2026-03-03
800 for januar og 950 for februar
Mette: 800 fra januar og 950 fra februar | client Mette
Sofus 3 lektioner á 350 | client Sofus
Bo 3 timer à 400 kr | client Bo
Mathilde skylder 4 timer a 300, i alt 1.200 | client Mathilde; amount 1200; for 4 timer
[plan]
vi kan give Lærke til den 30. marts | client Lærke; installments 1; first_date 2026-03-30
[pause]
Vent med at rykke Svend | client Svend
vent lige med at prikke til Gudrun | client Gudrun
vent med rykkere til Oda | client Oda
[snooze]
vent med Svend til på mandag | client Svend; until 2026-03-16
[undo]
den sidste post var en fejl, væk med den
[correction]
uha nej, Bo Bech hedder han, ikke Bo Beck | client Bo Bech
[other]
kl 9
klokken 14
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "da"))
def test_what_is_said_by_the_way_is_read_as_it_was_meant(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
