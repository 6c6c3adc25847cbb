"""Plain messages in Danish over all intents, and what they come to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
jeg har ikke fået mine penge fra Asger Dam endnu, 2100 kr, han skulle have betalt i fredags | client Asger Dam; amount 2100 DKK; due 2026-03-06
fik aldrig mine penge af Karsten, 900 kr | client Karsten; amount 900 DKK
betalingen fra Karl Hansen er ikke landet, 3.400 | client Karl Hansen; amount 3400
760 kr fra Optik Lys er ikke kommet, og de skulle have været her i går | client Optik Lys; amount 760 DKK; due 2026-03-10
Lars har ikke betalt en krone af de 4.000 | client Lars; amount 4000
har endnu ikke fået en krone fra Mads, 700 kr | client Mads; amount 700 DKK
slet ikke fået penge fra Bo, 500 | client Bo; amount 500
Ulrik sidder på mine 2.000 | client Ulrik; amount 2000
Clara Hjort har fået en balkjole hos mig, og hun skylder 5.200 kr | client Clara Hjort; amount 5200 DKK; for balkjole
Vera bestilte to kager til 800 kr | client Vera; amount 800 DKK; for to kager
Inger har en udestående regning på 650 kr | client Inger; amount 650 DKK
Sejlklubbens regning på 5.500 er stadig åben | client Sejlklubben; amount 5500
Lægehuset Bro skal af med 6.400 kr for rengøring i marts inden den 10. april | client Lægehuset Bro; amount 6400 DKK; for rengøring i marts; due 2026-04-10
Skovskolen 8.000 for bogføring i 4. kvartal | client Skovskolen; amount 8000; for bogføring i 4. kvartal
lavede plakater til Jonna Due sidste uge, hun skylder 1.700 | client Jonna Due; amount 1700; for plakater
syede en kjole til Maja Storm i januar, 2.200 kr | client Maja Storm; amount 2200 DKK; for kjole
klippede hæk hos Else Dam i mandags, hun skylder 600 | client Else Dam; amount 600; for hæk
Bogføring for Café Strand er stadig ubetalt: 8.600 | client Café Strand; amount 8600; for Bogføring
Cafe Nord 3 timers lyd 1.800 kr | client Cafe Nord; amount 1800 DKK; for 3 timers lyd
Karla skylder 2½ tusind | client Karla; amount 2500
Karla skylder to og en halv tusind | client Karla; amount 2500
Karla skylder 3 tusind og 500 | client Karla; amount 3500
Karla skylder 10-12.000 | client Karla
Jeg venter på at Hansens Bageri betaler 500 kr for bogomslaget | client Hansens Bageri; amount 500 DKK; for bogomslaget
Palle Hjort fik en kagebod for 900, de har ikke betalt | client Palle Hjort; amount 900; for kagebod
[payment]
Faktura nr. 12 og nr. 13 er betalt
Markér Sofies mors faktura som betalt | client Sofies mor
Faktura ZL041 er betalt | invoice_no ZL041
Palle afleverede 900 kontant i går | client Palle; amount 900; paid_on 2026-03-10
Skovskolens betaling kom i dag, 800 | client Skovskolen; amount 800; paid_on 2026-03-11
Karla har betalt en halv plovmand | client Karla; amount 250
[promise]
pengene fra Fjordkraft kommer mandag | client Fjordkraft; promised_on 2026-03-16
betalingen fra Ole Bech lander på torsdag | client Ole Bech; promised_on 2026-03-12
Gram ringede lige, hun betaler inaften | client Gram; promised_on 2026-03-11
Dyreklinikken har skrevet at de 3.995 kr bliver overført på mandag | client Dyreklinikken; amount 3995 DKK; promised_on 2026-03-16
[correction]
Det var ikke Gerda, der betalte, det var Lone Kær | client Lone Kær
det var Lone, ikke Gerda, der betalte | client Lone
det er Karin og ikke Karen der skylder | client Karin
fakturanummeret skulle have været 305, ikke 350 | invoice_no 305
fristen skal være 30 dage, ikke 14 | terms_days 30; due 2026-04-10
fakturadatoen er 2. marts | issued 2026-03-02
Slet ikke 300 men 330 | amount 330
Navnet er stavet forkert, det hedder Bager Holst | client Bager Holst
[question]
Hvad er den største faktura, der mangler? |
Landede pengene fra Sanne Kjær? | client Sanne Kjær
mon Skolen ved Åen betaler de 6.000 for foredraget | client Skolen ved Åen
[pause]
hold alle rykkere tilbage de næste to uger | until 2026-03-25
jeg vil ikke mindes om Kroen mere | client Kroen
[resume]
vågn op igen |
[write_off]
Hele gælden hos Poul slettes | client Poul
[sent]
Rykkede Poul på sms her til morgen | client Poul; sent_on 2026-03-11
har rykket Mads for de 500 | client Mads
Bo har fået en besked fra mig | client Bo
rykkeren til Nordbyg er afsted | client Nordbyg
Jeg var forbi Ole Sand i dag | client Ole Sand; sent_on 2026-03-11
[plan]
Vi rykker fristen for Ulla til den 1. maj | client Ulla; installments 1; first_date 2026-05-01
[discount]
Nedsæt Ninas regning med 100 | client Nina; amount 100
skær 300 kr af Bents regning | client Bent; amount 300 DKK
Giv Egon mængderabat på 8% | client Egon; percent 8
[settings]
Svar mig på engelsk fra nu af | language en
Alt i svenske kroner fra nu af | currency SEK
Send mine påmindelser kl. 7 |
Jeg er flyttet til Tórshavn, ret tidszonen | zone Atlantic/Faroe
[client_reply]
Ingen lyd fra Tove | client Tove; reason none
Bent siger at regningen er sendt til forkert adresse | client Bent; reason invoice
Olga er utilfreds med gulvet og vil ikke betale før det er lavet om | client Olga; reason unhappy
Olga siger at de har 60 dages betalingsfrist | client Olga; reason terms
Olga skriver at deres betalingsbetingelser er 60 dage | client Olga; reason terms
de har 60 dages betalingsfrist, siger Olga | client Olga; reason terms
[wording]
Kan du skrive noget til Olga om de 5.000 | client Olga
Skriv en rykker til Olga om de 5.000 | client Olga
Skriv til Olga om de 5.000 kr | client Olga
Hvad skal jeg skrive til Dansk Byg? | client Dansk Byg
[pause]
Sæt Den Grønne Have på pause | client Den Grønne Have
[resume]
Tag hr. Nielsen af pause | client hr. Nielsen
[write_off]
Afskriv Skolen ved Søen | client Skolen ved Søen
[sent]
Har ringet til Van der Berg GmbH | client Van der Berg GmbH
[other]
Jeg har ikke sendt fakturaen
Jeg har ikke sendt fakturaen til Olga | client Olga
Har ikke sendt rykkeren til Olga endnu | client Olga
jeg gav Ida 100 | client Ida
Pia lovede intet | client Pia
[payment]
900 kr på MobilePay fra Birgit | client Birgit; amount 900 DKK
I forgårs kom der 840 euro fra Acme | client Acme; amount 840 EUR; paid_on 2026-03-09
[invoice]
Birgit har fået 14 dage til at betale 900 kr | client Birgit; amount 900 DKK; due 2026-03-25; terms_days 14
Faktura 12 af 4. marts til Acme på 500 kr er ubetalt | client Acme; amount 500 DKK; issued 2026-03-04; invoice_no 12
bageren i Horsens skylder 500 kr | client bageren i Horsens; amount 500 DKK
[promise]
Lederen af Hadsten Børnehave har lovet at betale om en uge | client Hadsten Børnehave; promised_on 2026-03-18
Brugsen i Assens har lovet at betale på fredag | client Brugsen i Assens; promised_on 2026-03-13
[pause]
ingen påmindelser i juli | until 2026-08-01
[discount]
skriv til Ulla at jeg nøjes med 3.000 kr | client Ulla; to_pay 3000.00; currency DKK
[plan]
Ulla betaler 500 kr om månden i 4 måneder fra 1. maj | client Ulla; amount 500 DKK; installments 4; frequency monthly; first_date 2026-05-01
[wording]
den må godt være lidt skrappere | talked_of Ulla; client Ulla; tone firm
[correction]
nej, det skal være norske kroner, ikke danske | talked_of Ulla; client Ulla; currency NOK
[wording]
Skriv en venlig rykker til Kroen i Skoven | client Kroen i Skoven; tone friendly
Den næste besked til Alt i Gulve må godt være mere bestemt | client Alt i Gulve; tone firm
Bed Lise pænt om at betale | client Lise; tone friendly
Skriv den på engelsk til Green Room | client Green Room
Ikke så skrap | tone friendly
[invoice]
Jeg har sendt en faktura på 3.000 kr til Kroen i Skoven | client Kroen i Skoven; amount 3000 DKK
Lise trækker tiden ud med mine 4.000, de skulle have været her i mandags | client Lise; amount 4000; due 2026-03-09
Så er hegnet hos Lise malet færdigt, hun skal betale 3.900 kr | client Lise; amount 3900 DKK; for hegnet
Regnskab for 2025 til Dansk Byg og Bolig, 17.899,95 kr | client Dansk Byg og Bolig; amount 17899.95 DKK; for Regnskab for 2025
Hotellet Aurora skal betale 2 overnatninger, 1.800 | client Hotellet Aurora; amount 1800; for 2 overnatninger
Jeg gjorde rent hos Fru Holm i mandags, 450 kr | client Fru Holm; amount 450 DKK
Bo skal jeg have 500 af | client Bo; amount 500
[correction]
Jeg tog fejl, Gurli betalte 450 og ikke 540 | client Gurli; amount 450
Det var ikke 900 Jonas gav mig men 700 | client Jonas; amount 700
Det er Karina med K der skylder, ikke Carina | client Karina
Bos faktura har nr. 204 og ikke 240 | client Bo; invoice_no 204
[other]
tak for hjælpen i går
[client_reply]
Else undskylder, hun havde glemt det | client Else; reason forgot
Bo beder om rabat | client Bo; reason terms
Jens Holm vil have 500 kr i afslag | client Jens Holm; reason terms
[payment]
Så fik jeg 950 kr af Agnethe, så nu er vi kvit | client Agnethe; amount 950 DKK; in_full true
[question]
Fik jeg nogensinde pengene fra Lise? | client Lise
Hvad så med Bo? | client Bo
Kan du give mig et overblik?
[sent]
Har prøvet at få fat i Priya Patel | client Priya Patel
Jeg har lige haft Søren Kjær i røret | client Søren Kjær
[discount]
5% til Green Room ved betaling i denne uge | client Green Room; percent 5; until 2026-03-13
Tag 200 af Bos faktura | client Bo; amount 200
[invoice]
Bo fik tekst til hjemmesiden for 12.000, de har ikke betalt | client Bo; amount 12000; for tekst til hjemmesiden
[promise]
Jeppe vil lægge 1.000 kr på fredag | client Jeppe; amount 1000 DKK; promised_on 2026-03-13
[plan]
Den Grønne Have betaler 1.200 kr om måneden | client Den Grønne Have; amount 1200 DKK; frequency monthly
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "da"))
def test_a_plain_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


def test_a_first_name_of_two_clients_is_neither_of_them_whatever_their_surnames_mean() -> None:
    clients = ["Rikke Toft", "Rikke Bang"]
    expect = {"intent": "payment", "client": "Rikke", "client_near": clients}
    amount = {"amount": "500.00", "currency": None}
    record = {"text": "Rikke har betalt 500", "lang": "da", "today": "2026-03-11"}
    assert scoring.mistakes(READER, {**record, "clients": clients, "expect": expect | amount}) == []
