"""What Danes say of their invoices in everyday words, and what it comes to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
leverede logo til Firma Fisk i dag, 2.000 kr, 14 dage netto | client Firma Fisk; amount 2000 DKK; due 2026-03-25; terms_days 14; issued 2026-03-11; for logo
Tandlægerne på Havnen har ikke betalt faktura 31 på 700 kr | client Tandlægerne på Havnen; invoice_no 31; amount 700 DKK
Almas far skylder 300 kr for cello | client Almas far; amount 300 DKK; for cello
Bo har ik betalt for timerne i februar, 900 kr | client Bo; amount 900 DKK; for timerne i februar
Kirsten skylder mig 3.500 kr for havearbejde | client Kirsten; amount 3500 DKK; for havearbejde
skriv op: 300 kr fra Oliver for lektiehjælp | client Oliver; amount 300 DKK; for lektiehjælp
Lars er 10 dage over forfald med 4.400 kr | client Lars; amount 4400 DKK; due 2026-03-01
Ditte har stadig ikke betalt | client Ditte
Sus skylder mig 2,5k for logo | client Sus; amount 2500; for logo
Zoe har ikke betalt de tolv tusind for kampagnen | client Zoe; amount 12000; for kampagnen
Venter på 4.900 kr fra Roskilde Festival | client Roskilde Festival; amount 4900 DKK
svigerfar skylder 500 kr | client svigerfar; amount 500 DKK
Peter fra Byggeland skylder 7.000 kr | client Peter fra Byggeland; amount 7000 DKK
Toft skal betale 1.100 kr for rengøring på fredag | client Toft; amount 1100 DKK; due 2026-03-13; for rengøring
Toft skylder 5.000 kr for en dj-aften | client Toft; amount 5000 DKK; for dj-aften
Skovgaard: nr. 119 på 2.500 kr | client Skovgaard; amount 2500 DKK; invoice_no 119
Der står stadig 2.000 kr åbent hos Mikkels Cykler | client Mikkels Cykler; amount 2000 DKK
[payment]
Louises far har sat pengene ind | client Louises far
Mettes faktura er betalt | client Mette; in_full
Ole og Tina har betalt nr. 31 | client Ole og Tina; invoice_no 31
Fik 500 kr af Lise, hun mangler stadig 300 | client Lise; amount 500 DKK
kryds Bo Hansen af | client Bo Hansen
Kirsten har betalt | client Kirsten
Så betalte Torben endelig de 450 | client Torben; amount 450
Mette har betalt det hele | client Mette; in_full
Louise gav mig 400 kr i kontanter | client Louise; amount 400 DKK
indbetaling på 2.000 fra Klub Kompas | client Klub Kompas; amount 2000
Hr. Mortensen har afdraget 500 kr | client Hr. Mortensen; amount 500 DKK
så er der penge fra Restaurant Havfruen | client Restaurant Havfruen
Emil har betalt 1000 af de 3000 | client Emil; amount 1000
Per har gjort regnskabet op, alt er betalt | client Per; in_full
så er pengene fra Aalborg Zoo kommet! | client Aalborg Zoo
Kr 1.050 modtaget fra Anton | client Anton; amount 1050 DKK
Vibeke har betalt 1.100 af de 2.200 | client Vibeke; amount 1100
Rikke har gjort op | client Rikke
det var Frederik der betalte | client Frederik
Dorthe betalte i torsdags hele beløbet | client Dorthe; paid_on 2026-03-05; in_full
Clara Lind: betalt | client Clara Lind
jeg fik lige 500 kr af Zoe | client Zoe; amount 500 DKK
Jan betalte 1.000 kr, så der mangler 500 | client Jan; amount 1000 DKK
hun har overført | client Lis; talked_of Lis
pengene er her | client Jan; talked_of Jan
ejby kro har betalt de 900 | client ejby kro; amount 900
Nina Bro har betalt faktura 203 fuldt ud | client Nina Bro; invoice_no 203; in_full
Lumo Design har betalt en del, 1.000 euro | client Lumo Design; amount 1000 EUR
[promise]
Kasper siger han betaler i løbet af ugen | client Kasper; promised_on 2026-03-13
Kasper betaler i løbet af måneden | client Kasper; promised_on 2026-03-31
Lasse lovede at overføre pengene inden weekenden | client Lasse; promised_on 2026-03-15
Pia vil betale når hun får løn | client Pia
han sagde onsdag | client Emil; promised_on 2026-03-18; talked_of Emil
Louise skal nok betale om et par dage | client Louise; promised_on 2026-03-13
Oliver betaler første april | client Oliver; promised_on 2026-04-01
Sigurd får ordnet det inden fredag siger han | client Sigurd; promised_on 2026-03-13
Ditte svarede at hun betaler i aften | client Ditte; promised_on 2026-03-11
Signe siger hun får det overført på mandag | client Signe; promised_on 2026-03-16
Morten vil overføre 5.000 på fredag | client Morten; amount 5000; promised_on 2026-03-13
Han lovede det på tirsdag | client Jan; promised_on 2026-03-17; talked_of Jan
Benny svor på at betale inden søndag | client Benny; promised_on 2026-03-15
Aalborg Zoo kører betalinger på torsdag | client Aalborg Zoo; promised_on 2026-03-12
Inger kan først betale i slutningen af april | client Inger; promised_on 2026-04-30
Fitness World siger resten kommer næste onsdag | client Fitness World; promised_on 2026-03-18
Jan siger han nok skal betale | client Jan
Nikolaj garanterer at pengene er der på mandag | client Nikolaj; promised_on 2026-03-16
de har lovet at betale om 10 dage | client Jan; promised_on 2026-03-21; talked_of Jan
hun siger fredag | client Lis; promised_on 2026-03-13; talked_of Lis
ole siger at han smider pengene på fredag | client ole; promised_on 2026-03-13
Ejby Kro oplyser, at betaling sker den 25. marts | client Ejby Kro; promised_on 2026-03-25
Hassan har brug for lidt mere tid, betaler om en uge | client Hassan; promised_on 2026-03-18
[correction]
ups, 2.300 ikke 3.200 | amount 2300
hov, det var Torben og ikke Torsten | client Torben
det skulle have været 450 kr | amount 450 DKK
Undskyld, jeg mente Kirsten | client Kirsten
ret datoen til 1. april | due 2026-04-01
nej det var 500 hun betalte | amount 500
fakturanummeret er 1090 og ikke 1089 | invoice_no 1090
rettelse: Mads Holm skylder 2.850 kr | client Mads Holm; amount 2850 DKK
Hov, det er 1.500 kr og ikke 15.000 kr | amount 1500 DKK
ups forfald er først 1. maj | due 2026-05-01
beløbet skal være 3.200 kr | amount 3200 DKK
skulle have stået 12.400 | amount 12400
fejl: det var i mandags hun betalte | paid_on 2026-03-09
øv, tastefejl: 1.250 kr | amount 1250 DKK
kunden hedder Inger Bruun | client Inger Bruun
nej, Morten skylder 41.000 | client Morten; amount 41000
den skulle have forfald 1. april | due 2026-04-01
ikke fredag, men lørdag | due 2026-03-14
nej nej, det var Gitte der betalte, ikke Gerda | client Gitte
Rettelse: beløbet er 9.900 kr. | amount 9900 DKK
den hedder faktura 204 | invoice_no 204
det er Mia Lind, ikke Mia Lund | client Mia Lind
forfaldsdatoen er forkert, det skal være 1. april | due 2026-04-01
korrektion: 1.025 kr | amount 1025 DKK
[question]
hvad skylder Bistro Olga og hvornår skal de betale? | client Bistro Olga
hvornår forfalder Kaspers faktura | client Kasper
har Kim Hansen betalt endnu | client Kim Hansen
Fik jeg penge fra Lund i går? | client Lund
hvad skylder Fjordbyg mig | client Fjordbyg
har Lasse betalt? | client Lasse
hvor mange penge har jeg til gode i alt?
status på Kirsten | client Kirsten
Hvad mangler jeg at få ind?
hvor meget har jeg fået ind i denne måned?
hvem skal jeg rykke i dag?
overblik tak
er der noget nyt fra Pia | client Pia
hvem mangler at betale?
hvor meget er forfaldent
har Signe overført pengene endnu? | client Signe
hvad er status?
hvor meget skylder Hotel Vejle mig i alt? | client Hotel Vejle
hvem er mest forsinket?
vis mig Rikke | client Rikke
hvor lang tid er der til at Gorm skal betale? | client Gorm
mangler Jan stadig noget? | client Jan
hvad er der i vente i denne uge?
hvornår skulle han betale | client Jan; talked_of Jan
hvem lovede at betale i dag?
hvem har jeg ikke rykket endnu?
hvad er den samlede gæld
[undo]
slet den sidste
fortryd det sidste
det var en fejl, slet det
tag den tilbage
hov fortryd
annuller lige det
slet det igen
fortryd den sidste
kan du fortryde det?
slet
hov det var ikke meningen
nej slet den igen
tilbage
glem det sidste
det skulle jeg ikke have skrevet, fjern det
ctrl z
undo
slet fakturaen igen
rul det tilbage
[snooze]
mind mig om det på mandag | until 2026-03-16
mind mig om Torben i morgen | client Torben; until 2026-03-12
ikke nu, mind mig om en uge | until 2026-03-18
udskyd til fredag | until 2026-03-13
snooze Fjordbyg til næste uge | client Fjordbyg; until 2026-03-16
spørg mig igen om 3 dage | until 2026-03-14
senere
husk mig på at ringe til Mette på torsdag | client Mette; until 2026-03-12
prik til mig efter frokost | until 2026-03-11
vent til den 1. april | until 2026-04-01
jeg tager den i morgen | until 2026-03-12
mind mig om Nordhavn først i april | client Nordhavn; until 2026-04-01
mind mig om det senere
mind mig om Fjordbyg på fredag | client Fjordbyg; until 2026-03-13
kan du minde mig om det i overmorgen? | until 2026-03-13
påmind mig næste mandag | until 2026-03-16
udskyd Egon en uge | client Egon; until 2026-03-18
i morgen tak | until 2026-03-12
ikke i dag
spørg igen på torsdag | until 2026-03-12
vent til i morgen | until 2026-03-12
tag den op igen om 2 uger | until 2026-03-25
husk mig på Vibeke den 20. | client Vibeke; until 2026-03-20
mind mig om at rykke Hotel Vejle mandag morgen | client Hotel Vejle; until 2026-03-16
[pause]
stop med at minde mig om Torben | client Torben
lad være med at rykke Mette indtil juni | client Mette; until 2026-06-01
jeg har ferie til d. 1. april, ingen beskeder | until 2026-04-01
sæt Fjordbyg på pause i to uger | client Fjordbyg; until 2026-03-25
hold pause med påmindelser indtil videre
ikke flere påmindelser om Kirsten | client Kirsten
pause alt til efter påske
giv Lasse fred til slutningen af maj | client Lasse; until 2026-05-31
ti stille i denne uge | until 2026-03-16
Du behøver ikke minde mig om Pia mere | client Pia
stop påmindelserne
hold op med at plage mig om Gorm | client Gorm
ingen påmindelser de næste to uger | until 2026-03-25
pause indtil 1. maj | until 2026-05-01
sluk for notifikationer
lad Rikke være i fred | client Rikke
ikke mere om Jan indtil næste måned | client Jan; until 2026-04-01
jeg går på ferie indtil d. 30. marts | until 2026-03-30
sæt alt på pause til på mandag | until 2026-03-16
mute Benny | client Benny
ikke flere beskeder om Aalborg Zoo før i april | client Aalborg Zoo; until 2026-04-01
hold en pause med Morten i en måned | client Morten; until 2026-04-11
du skal ikke rykke Egon mere | client Egon
stop med det
[resume]
start påmindelserne igen
genoptag Torben | client Torben
du må gerne minde mig om Mette igen | client Mette
tag Fjordbyg af pause | client Fjordbyg
jeg er tilbage fra ferie
begynd igen med Kirsten | client Kirsten
start igen
fortsæt med påmindelserne
genoptag påmindelser for Gorm | client Gorm
tænd for notifikationer igen
mind mig bare om Rikke igen | client Rikke
ophæv pausen
slut med ferie, du kan godt starte igen
sæt gang i påmindelserne igen
slå Jan til igen | client Jan
så må du godt begynde igen
tænd igen for Poul | client Poul
nu må du gerne huske mig på Mia igen | client Mia
[write_off]
Glem Mikkels gæld, jeg får den aldrig | client Mikkel
glem de penge fra Lasse | client Lasse
det får jeg aldrig at se, afskriv det
jeg opgiver at få penge af Jonas | client Jonas
slå en streg over Mettes gæld | client Mette
eftergiv 500 kr til Ida | client Ida; amount 500 DKK
Pia går konkurs, regn det som tabt | client Pia
vi dropper kravet mod Café Sommer | client Café Sommer
afskriv Gorms gæld | client Gorm
lad Benny slippe | client Benny
jeg dropper Jan, det er ikke umagen værd | client Jan
det er tabt, glem Fitness World | client Fitness World
jeg eftergiver resten
afskriv 1.000 kr for Morten | client Morten; amount 1000 DKK
de penge ser jeg aldrig igen
Egon er gået konkurs så den er tabt | client Egon
jeg giver op med Kolding Teater | client Kolding Teater
bogfør Clara Lind som tab | client Clara Lind
stryg Villys gæld | client Villy
det er en tabt sag med Rikke | client Rikke
vi afskriver Hassan | client Hassan
skyld slettet for Ole | client Ole
jeg tror ikke vi får noget fra Nattog, så bare afskriv den | client Nattog
Carsten behøver ikke betale alligevel | client Carsten
[sent]
jeg har sendt den
sendt til Torben | client Torben
ringede til Fjordbyg i går | client Fjordbyg; sent_on 2026-03-10
jeg har rykket Kirsten | client Kirsten
har skrevet til hende | client Ida; talked_of Ida
beskeden er sendt
snakkede med Lasse i telefon i morges | client Lasse; sent_on 2026-03-11
har sendt en rykker til Varde Kommune | client Varde Kommune
har lagt en besked på Pias telefonsvarer | client Pia
sms'ede Jonas i mandags | client Jonas; sent_on 2026-03-09
sendt!
den er sendt afsted
jeg har lige ringet til Egon | client Egon
har mailet Fjordbyg | client Fjordbyg
skrev til Vibeke i går | client Vibeke; sent_on 2026-03-10
jeg har rykket dem | client Fjordbyg; talked_of Fjordbyg
talte med Morten i fredags | client Morten; sent_on 2026-03-06
har sendt rykker nr. 2 til Aalborg Zoo | client Aalborg Zoo
sendte en sms til Gorm i dag | client Gorm; sent_on 2026-03-11
har prøvet at ringe til Jan | client Jan
fik fat i Signe i telefonen | client Signe
så er der sendt rykker til Benny | client Benny
ringet
[plan]
Kasper vil betale i tre rater af 500 kr | client Kasper; amount 500 DKK; installments 3
han kan betale 500 om måneden | client Emil; amount 500; frequency monthly; talked_of Emil
Torben vil gerne betale i tre rater | client Torben; installments 3
aftalt med Fjordbyg: 5 rater á 4.000 kr | client Fjordbyg; installments 5; amount 4000 DKK
Lasse spørger om han må dele det op i to | client Lasse; installments 2
Kirsten vil have en afdragsordning | client Kirsten
halvdelen nu og halvdelen om en måned
250 kr hver 14. dag fra Oliver | client Oliver; amount 250 DKK; frequency biweekly
Morten kan betale 2.000 kr om måneden | client Morten; amount 2000 DKK; frequency monthly
Jan betaler af med 200 kr om ugen | client Jan; amount 200 DKK; frequency weekly
lav en afdragsordning med Rikke på 4 rater | client Rikke; installments 4
Benny vil betale i rater | client Benny
10 rater à 500 kr, første rate 1. april | installments 10; amount 500 DKK; first_date 2026-04-01
Signe betaler halvdelen nu og resten til sommer | client Signe
Egon foreslår 3 lige store rater | client Egon; installments 3
1.000 i dag og så 500 hver måned | down_payment 1000; amount 500; frequency monthly
afdrag på 250 kr hver anden uge | amount 250 DKK; frequency biweekly
del regningen til Fjordbyg i 6 dele | client Fjordbyg; installments 6
Gorm spørger om han kan betale 100 kr om måneden | client Gorm; amount 100 DKK; frequency monthly
hun betaler 300 hver fredag | client Lis; amount 300; frequency weekly; talked_of Lis
500 den 1. april og 500 den 1. maj fra Villy | client Villy; amount 500
Ole tilbyder 100 kr om ugen | client Ole; amount 100 DKK; frequency weekly
Ejby Kro vil gerne dele fakturaen i to betalinger | client Ejby Kro; installments 2
[discount]
giv Mette 200 kr i rabat | client Mette; amount 200 DKK
slå 15% af for Lasse | client Lasse; percent 15
giv Egon 10% hvis han betaler i dag | client Egon; percent 10; until 2026-03-11
tilbyd 15 procent rabat til Fjordbyg | client Fjordbyg; percent 15
5 % rabat til Signe ved betaling senest på fredag | client Signe; percent 5; until 2026-03-13
jeg tilbød Jan 20% afslag | client Jan; percent 20
slå 500 af prisen til Vibeke | client Vibeke; amount 500
sig at Mia kan få 50 kr af hvis hun betaler i dag | client Mia; amount 50 DKK; until 2026-03-11
giv Brandt & Co 3% ved betaling inden d. 20. | client Brandt & Co; percent 3; until 2026-03-20
[wording]
skriv til Nexo Media at jeg går til advokat | client Nexo Media; tone legal
giv mig noget skarpere til Torben | client Torben; tone firm
hvad skal jeg skrive til Mette? | client Mette
skriv en venlig påmindelse til Kirsten | client Kirsten; tone friendly
lav et inkassovarsel til Jonas | client Jonas; tone legal
stop-arbejde besked til Lørdag ApS | client Lørdag ApS; tone stop_work
kan du lave et udkast til en rykker til Fjordbyg | client Fjordbyg
noget blødere tak | tone friendly
hjælp mig med at skrive til Pia | client Pia
jeg skal bruge en rykker til Lasse | client Lasse
hvordan får jeg sagt det pænt til Ida? | client Ida; tone friendly
en hårdere version | tone firm
hvad skriver jeg til Fjordbyg? | client Fjordbyg
kan du formulere en mail til Egon | client Egon
giv mig en skarp besked til Morten | client Morten; tone firm
noget mere venligt til Signe | client Signe; tone friendly
skriv en sidste advarsel til Benny | client Benny; tone legal
lav en stop arbejde tekst | tone stop_work
jeg vil gerne have en venlig rykker til Rikke | client Rikke; tone friendly
den er for blød, gør den hårdere | tone firm
kan du gøre den lidt sødere? | tone friendly
hvordan skal jeg svare Jan? | client Jan
foreslå en tekst
send mig en rykkertekst til Gorm | client Gorm
skriv noget med advokat til Vibeke | client Vibeke; tone legal
[settings]
brug engelsk | language en
send beskederne klokken 10 |
skift til engelsk | language en
jeg er i Lissabon i denne måned | zone Europe/Lisbon
brug euro fra nu af | currency EUR
min tidszone er København | zone Europe/Copenhagen
skriv til mig kl. 9
snak russisk til mig | language ru
jeg bor nu i New York | zone America/New_York
send påmindelser om aftenen
min valuta er svenske kroner | currency SEK
skift sprog til dansk | language da
jeg vil gerne skrive på engelsk | language en
kan vi snakke estisk? | language et
skift min valuta til euro | currency EUR
jeg er flyttet til Berlin | zone Europe/Berlin
er i Bangkok de næste to uger | zone Asia/Bangkok
sæt tidszonen til London | zone Europe/London
påmind mig kl. 8 om morgenen
fremover i dollars | currency USD
jeg rejser til Tokyo i morgen | zone Asia/Tokyo
dansk tak | language da
send mig beskeder klokken 7
jeg sidder i Madrid resten af måneden | zone Europe/Madrid
can we speak english? | language en
skriv til mig på russisk fremover | language ru
[client_reply]
Mette siger at hun ikke betaler en krone | client Mette; reason refuses
Torben siger at han aldrig har fået fakturaen | client Torben; reason invoice
Mette har glemt det | client Mette; reason forgot
Fjordbyg har ingen penge lige nu | client Fjordbyg; reason money
Lasse er ikke tilfreds med arbejdet | client Lasse; reason unhappy
hun siger hun allerede har betalt | client Ida; reason paid; talked_of Ida
Pia nægter at betale | client Pia; reason refuses
Jonas truer med sin advokat | client Jonas; reason threat
Café Sommer siger vi havde aftalt 5.000 | client Café Sommer; reason terms
han er sur på mig | client Emil; reason strained; talked_of Emil
Varde Kommune siger der mangler EAN-nummer på fakturaen | client Varde Kommune; reason invoice
Egon skriver at han ikke har modtaget nogen regning | client Egon; reason invoice
Morten siger beløbet er forkert | client Morten; reason invoice
Rikke påstår at hun har betalt | client Rikke; reason paid
Signe beder om en ny faktura med EAN | client Signe; reason invoice
Jan siger han er flad lige nu | client Jan; reason money
Vibeke er utilfreds med billederne | client Vibeke; reason unhappy
Benny siger at vi aldrig har aftalt den pris | client Benny; reason terms
Gorm vil ikke betale | client Gorm; reason refuses
Fjordbyg vil hænge mig ud på Trustpilot | client Fjordbyg; reason threat
ingen svar fra Clara | client Clara; reason none
Per Vers tager ikke telefonen | client Per Vers; reason none
han svarede: "undskyld, det havde jeg helt glemt" | client Jan; reason forgot; talked_of Jan
Hun siger de betaler altid efter 60 dage | client Lis; reason terms; talked_of Lis
[other]
hej
tak for hjælpen!
hvad kan du?
bliver det regnvejr i morgen?
ok
hvad koster det at bruge dig?
hvad hedder du?
tusind tak
fedt!
hvordan har du det?
jeg er træt
virker du?
😀
ja
nej tak
god weekend
kan du lave min skat?
jeg skal betale moms på mandag
jeg skylder min mor 500
det regner
hvad synes du om Egon? | client Egon
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "da"))
def test_an_everyday_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
