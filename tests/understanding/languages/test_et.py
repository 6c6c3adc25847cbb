"""What Estonians say of their invoices in everyday words, and what it comes to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Known
from bot.domain.locale import Locale
from tests.understanding import scoring
from tests.understanding.told import READER

WEDNESDAY = "2027-03-10"
SENTENCES = """
[invoice]
vahetasin Urmase autol piduriklotsid ära, 165€, tähtaeg 2 nädala pärast | client Urmas; for autol piduriklotsid; amount 165 EUR; due 2027-03-24
parandasin Kalle katuse, 800 eurot, reedeks | client Kalle; for katuse; amount 800 EUR; due 2027-03-12
tõlkisin Nurme Talule lepingu, 240€, tähtaeg 20. märts | client Nurme Talu; for lepingu; amount 240 EUR; due 2027-03-20
pildistasin Karini pulma, 1200 eurot | client Karin; for pulma; amount 1200 EUR
vahetasime Toomase akna, 190 eurot | client Toomas; for akna; amount 190 EUR
Aed24-le niitsin muru, 120 eurot | client Aed24; for muru; amount 120 EUR
jaan kivi 50 eurot reedeks | client jaan kivi; amount 50 EUR; due 2027-03-12
toomas suur võlgneb 60 eurot | client toomas suur; amount 60 EUR
Mul on Kolga mõisalt saada 1500 eurot pulmapildistamise eest | client Kolga mõis; amount 1500 EUR; for pulmapildistamise
Mustale Rongale arve 50 eurot | client Must Ronk; amount 50 EUR
Kristelle pole 130 eurot maksnud | client Kristelle; amount 130 EUR
Aive pole seniajani arvet maksnud | client Aive
Jaak pole ikka 80 eurot maksnd | client Jaak; amount 80 EUR
Kobras Kinnisvara pidi mulle 1300 eurot esmaspäeval ära maksma, siiani pole midagi tulnud | client Kobras Kinnisvara; amount 1300 EUR; due 2027-03-08
Õpilase isa Arvi võlgneb kitarritundide eest 90 eurot | client Arvi; amount 90 EUR; for kitarritundide
Saatsin arve õpilase emale Triinule, 50 eurot | client Triin; amount 50 EUR
Naaber Uudu võlgneb 40 eurot | client Uudu; amount 40 EUR
Kohvik Meri hilineb maksega kaks nädalat, 340 eurot | client Kohvik Meri; amount 340 EUR; due 2027-02-24
uus arve OÜ-le Tuulik, 500 eurot | client OÜ Tuulik; amount 500 EUR
uus arve Ehitus24 OÜ-le, vundamenditööd, 3400 eurot | client Ehitus24 OÜ; amount 3400 EUR; for vundamenditööd
Oskar on nädal aega viivituses, 700 eur kodulehe eest | client Oskar; amount 700 EUR; for kodulehe; due 2027-03-03
Mart on mulle 350 eurot võlgu | client Mart; amount 350 EUR
pane kirja et Jaanus pole ikka veel 200 eurtsi ära maksnud | client Jaanus; amount 200 EUR
mul on Helenilt saada 120 eurot | client Helen; amount 120 EUR
Põldmaa peaks mulle 1,5 tuhat maksma 15. aprilliks | client Põldmaa; amount 1500; due 2027-04-15
Restoran Noa võlgneb 3k menüüde disaini eest | client Restoran Noa; amount 3000; for menüüde disaini
mardi käest on saada 500 eurot | client mart; amount 500 EUR
Kohvik Rukkilill pole ikka maksnud | client Kohvik Rukkilill
Riho võlgneb mulle 2 tuhat krooni | client Riho; amount 2000
Proua Oja võlgneb akende pesu eest 55 eurot | client Proua Oja; for akende pesu; amount 55 EUR
kindlustusfirma Vesta pole arvet 3021 tasunud | client kindlustusfirma Vesta; invoice_no 3021
Maria pole mulle küünte eest maksnud, 35 eurot | client Maria; for küünte; amount 35 EUR
lisa arve: 1200 eurot Valge Maja OÜ-le | client Valge Maja OÜ; amount 1200 EUR
Sander võlgneb sada viiskümmend eurot | client Sander; amount 150 EUR
mul on saada Evelt 30 eurot | client Eve; amount 30 EUR
Argo maksmata arve: 130 eurot aiatööde eest | client Argo; amount 130 EUR; for aiatööde
vana võlg, Toivo, 90 eurot, eelmisest aastast | client Toivo; amount 90 EUR
Pihlaka Pagar OÜ – reklaamtekst – 0,5k | client Pihlaka Pagar OÜ; for reklaamtekst; amount 500
Uku on juba kuu aega üle tähtaja 700 euroga | client Uku; amount 700 EUR; due 2027-02-10
KRISTI PUUSEPP VÕLGNEB 400 EUROT | client KRISTI PUUSEPP; amount 400 EUR
Naabrimees Arvo on 40 eur võlgu | client Naabrimees Arvo; amount 40 EUR
Kihnu Virve Selts 120€ laulmine jaanipäeval | client Kihnu Virve Selts; for laulmine; amount 120 EUR
Carmenile küpsetasin kolm torti, 135 eurot | client Carmen; for kolm torti; amount 135 EUR
mul jäi Renelt 20€ saamata | client Rene; amount 20 EUR
see tüüp Ragnar pole ikka maksnud 450e veebi eest | client Ragnar; for veebi
Ragnar ikka võlgu | client Ragnar
Külli ei ole märtsi eest tasunud, 60 eurot | client Külli; amount 60 EUR; for märtsi
täna saatsin Ehitus24-le arve 3 400 eurole | client Ehitus24; issued 2027-03-10; amount 3400 EUR
Peeter võlgneb 100 kuni esmaspäevani | client Peeter; amount 100; due 2027-03-15
ma ootan Kaupo käest 250 eurot terrassi eest | client Kaupo; amount 250 EUR; for terrassi
Kaupolt 250 eurot ootel | client Kaupo; amount 250 EUR
pidin Triinult saama 90 eurot juba eile | client Triin; amount 90 EUR; due 2027-03-09
konsultatsioon Eestimaa OÜ-le 3h 240€ | client Eestimaa OÜ; for konsultatsioon; amount 240 EUR
350 euri saada Villemilt autopesu eest | client Villem; for autopesu; amount 350 EUR
kolme nädala pärast peab Sirje maksma 75 eurot | client Sirje; amount 75 EUR; due 2027-03-31
ise ei usu aga Paap on 1000 eurot võlgu | client Paap; amount 1000 EUR
Ülle jäi 5 eurot võlgu | client Ülle; amount 5 EUR
hei bot! Silja on võlgu 60 eur | client Silja; amount 60 EUR
saatsin just Lille Lasteaiale 180-eurose arve | client Lille Lasteaed; amount 180 EUR
240-eurone arve Mardile plakatite eest | client Mart; for plakatite; amount 240 EUR
Kolm Karu võlgneb 75 eurot pesu eest | client Kolm Karu; amount 75 EUR; for pesu
3D Maja OÜ 990 eurot 3D mudel | client 3D Maja OÜ; for 3D mudel; amount 990 EUR
emme võlgneb mulle 20 euri | client emme; amount 20 EUR
kertul on maksta 65 eurot küünte eest | client kertu; amount 65 EUR; for küünte
Raivoga leppisime kokku 350 eurot remondi eest | client Raivo; amount 350 EUR; for remondi
andresel on tasumata 200 eurot akende eest | client andres; amount 200 EUR; for akende
marekil on katuse parandamise arve maksmata, 540 eurot | client marek; for katuse parandamise; amount 540 EUR
firma pole ikka 300 eurot maksnud | amount 300 EUR
Firma Hõbekask võlgneb 780 eurot | client Firma Hõbekask; amount 780 EUR
tasuda 10 päeva jooksul, Egert, 95 eurot | client Egert; amount 95 EUR; due 2027-03-20; terms_days 10
tiiu käest 35 eurot salli eest | client tiiu; for salli; amount 35 EUR
anu ja peep 250 eurot aed | client anu ja peep; for aed; amount 250 EUR
[payment]
Laekus 870 Siniselt Allikalt | client Sinine Allikas; amount 870
Sain Tiiu-Lylt 30 eurot sularahas | client Tiiu-Ly; amount 30 EUR
Rannapiiga Kaluritelt tuli 85 eurot | client Rannapiiga Kalurid; amount 85 EUR
Arve K-12 on tasutud | invoice_no K-12; in_full true
Jaanuselt laekund 80 eurot | client Jaanus; amount 80 EUR
Siimult jõudis raha kohale, 85 eurot | client Siim; amount 85 EUR
Jaak andis 45 eurot | client Jaak; amount 45 EUR
Võru Mööbli raha laekus | client Võru Mööbel
arve 12 maksti 5. märtsil | invoice_no 12; paid_on 2027-03-05
Kohvik Sõstar tasus kogu arve 3. märtsil | client Kohvik Sõstar; paid_on 2027-03-03; in_full
Eveli tegi ettemaksu 100 eurot | client Eveli; amount 100 EUR
Tormilind OÜ tasus kogu arve täna | client Tormilind OÜ; paid_on 2027-03-10
MTÜ Külaelult tuli täna 340 eurot | client MTÜ Külaelu; amount 340 EUR; paid_on 2027-03-10
Laekus 500 eurot Naeratuse hambakliinikult | client Naeratuse hambakliinik; amount 500 EUR
lasteaed Mesimumm maksis arve ära | client lasteaed Mesimumm; in_full
Mart maksis | client Mart
Tiinalt tuli 200 eurot | client Tiina; amount 200 EUR
Põldmaa tasus arve täies mahus | client Põldmaa; in_full
Silver andis sularahas 50 eurot | client Silver; amount 50 EUR
kontole jõudis Balti Vedude raha, 5600 | client Balti Vedude; amount 5600
arve 1044 on tasutud | invoice_no 1044
lõpuks ometi! Mihkel maksis oma võla | client Mihkel
Sulevi raha on käes | client Sulev
Annika viskas 60 euri revolutiga ära | client Annika; amount 60 EUR
raha tuli kohale Kadrilt, 860 | client Kadri; amount 860
Sander maksis 50 eurot võlast ära | client Sander; amount 50 EUR
Nordic Foods maksis kaks päeva tagasi | client Nordic Foods; paid_on 2027-03-08
Toivo arveldas ära | client Toivo
uku maksis 300 eurot ja ülejäänud lubas hiljem | client uku; amount 300 EUR
viimane osamakse Meeliselt tuli ära, 100 eurot | client Meelis; amount 100 EUR
sain täna Kajalt sularahas 95 eurot | client Kaja; amount 95 EUR; paid_on 2027-03-10
Saku vald tasus arve 2027/19 | client Saku vald; invoice_no 2027/19
Meritilt tuli pangast 55 | client Merit; amount 55
raha Hr Lepikult saabus | client Hr Lepik
Heiki tegi makse 1200 eurot | client Heiki; amount 1200 EUR
Rein Rannap maksis üle, 100 eurot | client Rein Rannap; amount 100 EUR
pool summat on Kristilt käes | client Kristi
Ragnar klaaris ära | client Ragnar
makstud! Pille-Riin Mets 300 eur | client Pille-Riin Mets; amount 300 EUR
Triin andis 90 sulas | client Triin; amount 90
Sirje arve sai tasutud | client Sirje
Nele Rand tegi 55€ makse | client Nele Rand; amount 55 EUR
lille lasteaed tasus | client lille lasteaed
emme andis 20 | client emme; amount 20
Taavilt tuli pool summast | client Taavi
tiiu viskas 35 euri üle | client tiiu; amount 35 EUR
Jaanika võlg kustutatud, kõik makstud | client Jaanika; in_full
[promise]
õpilase ema Merlin lubas tunnid esmaspäevaks ära maksta | client Merlin; promised_on 2027-03-15
Pärnu Teatrist öeldi, et raha laekub nädala pärast | client Pärnu Teater; promised_on 2027-03-17
Rein lubas maksta kümne päeva jooksul | client Rein; promised_on 2027-03-20
Mart lubas maksta reedel | client Mart; promised_on 2027-03-12
Jaanus ütles, et kannab raha esmaspäeval üle | client Jaanus; promised_on 2027-03-15
Silver kirjutas et raha tuleb ülehomme | client Silver; promised_on 2027-03-12
Põldmaa tõotas, et tasub kahe nädala jooksul | client Põldmaa; promised_on 2027-03-24
raamatupidaja ütles, et Balti Veod maksab neljapäeval | client Balti Veod; promised_on 2027-03-11
Kalev lubas hiljemalt 20. märtsiks | client Kalev; promised_on 2027-03-20
Rein saab raha kätte reedel ja siis maksab | client Rein; promised_on 2027-03-12
Priit lubas homme üle kanda | client Priit; promised_on 2027-03-11
Tamm OÜ lubas arve 88 ära maksta 22. märtsil | client Tamm OÜ; invoice_no 88; promised_on 2027-03-22
Meediamaja ütles et makse on teel | client Meediamaja
Viljar kirjutas, et maksab kahe nädala pärast | client Viljar; promised_on 2027-03-24
Argo annab raha laupäeval | client Argo; promised_on 2027-03-13
ülejäänu lubas Uku aprillis | client Uku; promised_on 2027-04-30
Kristi on nõus maksma järgmisel esmaspäeval | client Kristi; promised_on 2027-03-15
Aadu lubas laupäeval | client Aadu; promised_on 2027-03-13
Merit ütles, et saadab täna õhtul 55 eurot | client Merit; amount 55 EUR; promised_on 2027-03-10
Raul kandvat raha reedel üle | client Raul; promised_on 2027-03-12
Kihnu Virve Selts lubab tasuda pärast toetuse laekumist | client Kihnu Virve Selts
Kertu hakkab maksma aprillist | client Kertu
Külli maksab kui palk tuleb, 15. märtsil | client Külli; promised_on 2027-03-15
Peeter ütles, et ülejäänud 40 toob neljapäeval | client Peeter; amount 40; promised_on 2027-03-11
Kaupo lubas maksta 2 nädala pärast | client Kaupo; promised_on 2027-03-24
Sirje plaanib maksta aprillis | client Sirje; promised_on 2027-04-30
Silja kirjutas et kannab homme | client Silja; promised_on 2027-03-11
Koit lubas kolmapäevaks korda teha | client Koit; promised_on 2027-03-17
Kalev Kivi garanteeris et 20ndal laekub | client Kalev Kivi; promised_on 2027-03-20
[correction]
arve peab olema nr 78 | invoice_no 78
arve nr peab olema 79 | invoice_no 79
Riho maksis hoopis 90 eurot | client Riho; amount 90 EUR
oih, 230 mitte 320 | amount 230
summa peaks olema 540 eurot | amount 540 EUR
ups, kirjutasin valesti, tähtaeg 15.04 | due 2027-04-15
mitte reede, vaid laupäev | due 2027-03-13
oi, tegelikult dollarites, 500 dollarit | amount 500 USD
nimi on vale, peab olema Katrin Lepp | client Katrin Lepp
kliendi nimi on Priit Tamm, mitte Peeter Tamm | client Priit Tamm
mitte 45 vaid 54 eurot | amount 54 EUR
paranda summa 720 euroks | amount 720 EUR
tähtaeg oli vale, pane 5. aprill | due 2027-04-05
oih, Peeter võlgneb 110 mitte 100 | client Peeter; amount 110
Villem oli, mitte Viljar | client Villem
mart maksis 204 mitte 240 | client mart; amount 204
oot, dollarites 500 | amount 500 USD
[question]
kas Jürgenilt on raha tulnud? | client Jürgen
palju mul kokku saada on? |
kellele ma pean täna kirjutama? |
kes mulle võlgu on? |
kas Jaanus on juba maksnud? | client Jaanus
mis arved on lahti |
kellele peaksin täna kirjutama? |
kas keegi on üle tähtaja? |
kas Liis on midagi lubanud? | client Liis
kust ma raha ootan? |
mis on minu võlgnike seis |
mida Viljar lubas? | client Viljar
keda ma peaksin täna nügima? |
kui kaua Uku juba hilineb? | client Uku
kas Ats maksis? | client Ats
millal Henri raha tuleb? | client Henri
palju ma selles kuus teeninud olen? |
kas lasteaed maksis juba ära | client lasteaed
kas tänaseks on midagi plaanis |
[undo]
ära seda kirja pane |
võta tagasi |
kustuta see ära |
oi, see oli kogemata |
tee see tagasi |
eemalda viimane kanne |
vale nupp, võta tagasi palun |
kustuta viimane arve |
see läks valesti, tühista |
eelmine oli viga, kustuta ära |
ei, võta see tagasi |
kustuta eelmine kirje |
tagasi võtta |
undo |
ma eksisin, kustuta viimane |
[snooze]
Helista Toomasele homme, tuleta meelde | client Toomas; until 2027-03-11
lükka Riho nädala võrra edasi | client Riho; until 2027-03-17
tuleta mulle esmaspäeval meelde | until 2027-03-15
lükka edasi järgmisse nädalasse | until 2027-03-15
tuleta kahe tunni pärast meelde | until 2027-03-10
tuletad mulle Tiina arvet 20. märtsil meelde? | client Tiina; until 2027-03-20
lükka Kase Ehituse meeldetuletus kuu lõppu | client Kase Ehitus; until 2027-03-31
homme siis | until 2027-03-11
pane mulle reedeks meeldetuletus | until 2027-03-12
lükka Viljari asi neljapäeva peale | client Viljari; until 2027-03-11
meeldetuletus palun 25. märtsiks | until 2027-03-25
tuleta pärast lõunat meelde | until 2027-03-10
lükka homsesse | until 2027-03-11
järgmisel nädalal uuesti | until 2027-03-15
mitte nüüd, õhtul | until 2027-03-10
viiteist minutit |
[pause]
ära saada proua Kuusikule meeldetuletusi enne 1. maid | client proua Kuusik; until 2027-05-01
olen nädal aega puhkusel | until 2027-03-17
pane meeldetuletused nädalaks pausile | until 2027-03-17
ära enam tuleta mulle Mardi asja meelde | client Mart
olen puhkusel 1. aprillini | until 2027-04-01
jäta Tiina rahule järgmise kuuni | client Tiina; until 2027-04-01
ära sel nädalal mulle Heleni kohta kirjuta | client Helen; until 2027-03-15
ära saada Põldmaa kohta meeldetuletusi kuni 20. märtsini | client Põldmaa; until 2027-03-20
Ott on haige, jäta ta praegu rahule | client Ott
kuni 5. aprillini ära kirjuta mulle midagi | until 2027-04-05
jäta kõik vahele kuni nädala lõpuni | until 2027-03-12
ole mõnda aega vait |
hetkel ära nügi mind Kristi pärast | client Kristi
pausi palun kuni esmaspäevani | until 2027-03-15
tahan nädal aega puhkust, ära tüüta | until 2027-03-17
ära saada mulle rohkem teavitusi Henri kohta | client Henri
puhkan aprilli lõpuni, ära saada midagi | until 2027-04-30
[resume]
Võid Kodukohvikule jälle meeldetuletusi saata | client Kodukohvik
hakka jälle Marti meelde tuletama | client Marti
lülita meeldetuletused sisse tagasi |
olen puhkuselt tagasi |
tuleta Tiinat jälle meelde | client Tiina
pane Silveri meeldetuletused uuesti tööle | client Silver
alusta Noaga uuesti | client Noaga
hakka uuesti meelde tuletama |
jätka Annelile meeldetuletusi | client Anneli
võid jälle kirjutada |
olen tagasi, jätka |
taasta meeldetuletused |
võid jälle tuletada Atsi kohta | client Ats
jätka Ragnariga | client Ragnar
paus on läbi |
[write_off]
Andsin Taavile 50 eurot alla, ei pea maksma | client Taavi; amount 50 EUR
jäägu Riho võlg nõudmata | client Riho
unusta Oskari võlg | client Oskar
kanna Mardi võlg maha | client Mart
lootusetu, kanna maha |
loobun sellest rahast |
Balti Veod läks pankrotti, kanna arve maha | client Balti Veod
sellest rahast ma enam midagi ei näe |
ma ei viitsi Annikat enam taga ajada, kanna maha | client Annika
kanna Kadri võlg lootusetuks | client Kadri
ma andestan Kristile selle võla | client Kristi
unustan Toivo võla, pole mõtet | client Toivo
tõmban Meelise võlale joone alla | client Meelis
las jääb nii, kannan maha |
see raha on läinud |
annan Sirjele võla andeks | client Sirje
Kuno võlast ei tule midagi, maha sellega | client Kuno
[sent]
saatsin ära |
helistasin Tiinale, ei võtnud vastu | client Tiina
sõnum läks teele |
panin kirja teele |
võtsin Liisuga ühendust | client Liisu
saatsin Kadrile kirja | client Kadri
Annelile kirjutatud | client Anneli
tegin kõne Kristile | client Kristi
kiri Tamm OÜ-le läks reedel ära | client Tamm OÜ; sent_on 2027-03-05
andsin Toivole teada | client Toivo
sai helistatud |
saatsin Henrile smsi | client Henri
kirjutasin just lille lasteaiale | client lille lasteaed
saatsin Taavile eile sõnumi ära | client Taavi; sent_on 2027-03-09
[plan]
jaga Riho arve kolmeks | client Riho; installments 3
Mart saab maksta 50 eurot kuus | client Mart; amount 50 EUR; frequency monthly
Tiina maksab kolmes osas | client Tiina; installments 3
Põldmaa palub maksegraafikut, 6 x 200 eurot | client Põldmaa; installments 6; amount 200 EUR
Silver maksab igal reedel 40 eurot | client Silver; amount 40 EUR; frequency weekly
jagame Noa arve kümneks osaks | client Noa; installments 10
Kadri maksab osade kaupa, 100 eurot kuus | client Kadri; amount 100 EUR; frequency monthly
Anneli tahab maksta neljas osas | client Anneli; installments 4
Viljar maksab iga nädal 20 eurot | client Viljar; amount 20 EUR; frequency weekly
100 kohe, ülejäänu kahes osas | down_payment 100; installments 2
Uku saab anda 50 eurot iga kuu 5. kuupäeval | client Uku; amount 50 EUR; frequency monthly
leppisime kokku et Ats maksab iga esmaspäev 50 | client Ats; amount 50; frequency weekly
Henri sooviks maksta kahe osamaksena | client Henri; installments 2
koit maksab 100 kuus 7 kuud | client koit; amount 100; frequency monthly; installments 7
Kuno: 80 eurot iga kahe nädala tagant | client Kuno; amount 80 EUR; frequency biweekly
[discount]
tegin Rihole 25 eurot hinnaalandust | client Riho; amount 25 EUR
paku Mardile 10% allahindlust kui maksab reedeks | client Mart; percent 10; until 2027-03-12
teen Tiinale 50 eurot alla | client Tiina; amount 50 EUR
annan Jaanusele 5% soodustust | client Jaanus; percent 5
lasen Noale hinda 10 protsenti alla kuu lõpuni | client Noale; percent 10; until 2027-03-31
kui Silver maksab kohe, saab 8% maha | client Silver; percent 8
pakun Kadrile 15% soodustust kui maksab homseks | client Kadri; percent 15; until 2027-03-11
las Anneli saab kümme protsenti alla | client Anneli; percent 10
Meediamajale viis protsenti allahindlust | client Meediamajale; percent 5
paku Ragnarile 50 eurot alla kui sel nädalal maksab | client Ragnar; amount 50 EUR; until 2027-03-12
kümme protsenti alla Henrile | client Henri; percent 10
anna koidule 5% alla kui ta 15ndaks maksab | client koidule; percent 5; until 2027-03-15
võin Kunole 80 eurot maha võtta | client Kuno; amount 80 EUR
[wording]
Aita mul Maarikale üks sõbralik meeldetuletus kirjutada | client Maarika; tone friendly
tee juristi moodi kiri Harju Ehitusele | client Harju Ehitus; tone legal
kirjuta Mardile karmim sõnum | client Mart; tone firm
mida ma Tiinale kirjutan? | client Tiina
ähvarda Põldmaad kohtuga | client Põldmaad; tone legal
kuidas ma seda Liisule viisakalt ütlen | client Liisu; tone friendly
veel karmimalt | tone firm
mis sõnumi ma Otile saadan? | client Ott
vaja teksti Annelile | client Anneli
tugevam sõnastus palun | tone firm
kuidas Viljarile meelde tuletada? | client Viljar
anna mulle sõbralik meeldetuletus Kristile | client Kristi; tone friendly
anna Ragnari jaoks midagi tugevamat | client Ragnar; tone firm
mis sõnadega ma Henrilt raha küsin? | client Henri
sõbralik meeldetuletus Siljale | client Silja; tone friendly
mida ma taavile ütlen | client taavi
[settings]
räägi vene keelt | language ru
olen sel kuul Lissabonis | zone Europe/Lisbon
kirjuta mulle hommikul kell 8 |
lähme üle eesti keelele | language et
tuleta pigem kell 10 meelde |
elan nüüd Londonis | zone Europe/London
eesti keel palun | language et
kolisin Riiga | zone Europe/Riga
muuda ajavöönd: New York | zone America/New_York
saada meeldetuletused õhtul kell 6 |
arvesta kõike dollarites | currency USD
olen maikuu lõpuni Lissabonis | zone Europe/Lisbon
kolisin berliini | zone Europe/Berlin
ma olen nädala lõpuni Pariisis | zone Europe/Paris
[client_reply]
Riho palus nädala pikendust | client Riho; reason money; promised_on 2027-03-17
Kalasaba meelest oli tähtaeg aprillis | client Kalasaba; reason terms
Riho ei taha maksta | client Riho; reason refuses
Lasteaed Päikesekiir palus arve uuesti saata | client Lasteaed Päikesekiir; reason invoice
Mihkel ütles, et ei maksa | client Mihkel; reason refuses
Mart ütles, et arve pole kohale jõudnud | client Mart; reason invoice
Jaanusel pole praegu raha | client Jaanus; reason money
Silver ei vasta | client Silver; reason none
Põldmaa keeldub maksmast | client Põldmaa; reason refuses
Helen sai mu peale pahaseks | client Helen; reason strained
Toomas ütleb, et ootab ise kliendi raha | client Toomas; reason money
Kalev ütles, et arvel on vale registrikood | client Kalev; reason invoice
Anneli lubas uurida, miks arve kadunud on | client Anneli; reason invoice
Meediamaja väidab et tasus eelmisel nädalal | client Meediamaja; reason paid
Uku ütles et ei kavatse maksta | client Uku; reason refuses
Argo vastas: oi, täitsa ununes! | client Argo; reason forgot
Meelis pole kaks nädalat vastanud | client Meelis; reason none
Ragnar kirjutas, et tal pole raha | client Ragnar; reason money
Külli vastas et maksis juba eelmisel nädalal | client Külli; reason paid
Sirje arvates on summa liiga suur | client Sirje; reason terms
kuno ei tõsta toru | client kuno; reason none
taavi väidab et saatis raha ammu ära | client taavi; reason paid
Linda: "Vabandust, olen haiglas ja raha pole" | client Linda; reason money
[other]
tere |
mis ilm homme on? |
kuidas läheb |
👍 |
ma tahan kohvi |
sa oled parim |
tere hommikust |
mis su nimi on |
räägi mulle nali |
ei |
kuidas ma arvet väljastan? |
tubli! |
head aega |
kas sa oskad laulda? |
[invoice]
Laulja Getter Põder võlgneb mulle 450 eurot esinemise eest | client Laulja Getter Põder; amount 450 EUR; for esinemise
Peeter jäi eilse trenni eest 15 eurot võlgu | client Peeter; amount 15 EUR; for trenni
Saatsin Merit Saksale arve, 95 eurot, tähtaeg esmaspäev | client Merit Saks; amount 95 EUR; due 2027-03-15
Peaksin Evelinilt veel 55 eurot saama | client Evelin; amount 55 EUR
[payment]
Teisipäeval laekus Ehitus ja Remont OÜ-lt 1600 eurot | client Ehitus ja Remont OÜ; amount 1600 EUR; paid_on 2027-03-09
Vastu võtsin 25 eurot Marilt | client Mari; amount 25 EUR
Sai Viivilt 60 eurot kätte | client Viivi; amount 60 EUR
[promise]
Rääkisin Veikoga, kolmapäeval pidavat raha tulema | client Veiko; promised_on 2027-03-17
Helistasin Oskarile, ta ütles et maksab homme | client Oskar; promised_on 2027-03-11
Margit teatas, et 120 eurot jõuab minuni neljapäeval | client Margit; amount 120 EUR; promised_on 2027-03-11
homme maksab Eino | client Eino; promised_on 2027-03-11
Signe sõnas, et toob 40 eurot neljapäeval ära | client Signe; amount 40 EUR; promised_on 2027-03-11
Kohtusin Ragnariga, lubas ülehomme ära maksta | client Ragnar; promised_on 2027-03-12
[correction]
mitte logo, vaid visiitkaardi kujundus | for visiitkaardi kujundus
Võlg on 75, mitte 57 eurot | amount 75 EUR
[question]
Mis päevaks Kristel maksta lubas? | client Kristel
Kelle arve on kõige kauem maksmata? |
[undo]
ära seda viimast ikka kirja pane |
[snooze]
Küsi minult Aneti kohta uuesti esmaspäeval | client Anett; until 2027-03-15
Võtame Silleri asja uuesti ette järgmisel nädalal | client Siller; until 2027-03-15
Lükka Harju Puidu meeldetuletus reedele | client Harju Puit; until 2027-03-12
[pause]
Hoia Koduköök OÜ-ga kaks nädalat pausi | client Koduköök OÜ; until 2027-03-24
Maikuuni pole vaja Ingridit torkida | client Ingrid; until 2027-05-01
[write_off]
Ma loobun Päevalille nõudest | client Päevalill
[wording]
Mida ma Merlele kirjutada võiks? | client Merle
[client_reply]
Kätlini meelest on töö poolik ja ta ei maksa | client Kätlin; reason unhappy
Meil on hetkel rahadega kitsas, maksame aprillis | reason money; promised_on 2027-04-30
Tere, ma ei ole teilt arvet saanud, saatke uuesti | reason invoice
[other]
Tere hommikust! Sai kohvi juba joodud? |
[invoice]
Hooldekodu Päikesekiir arve nr 501 summas 1220 eurot tuli maksta eile | client Hooldekodu Päikesekiir; invoice_no 501; amount 1220 EUR; due 2027-03-09
klient Tartu Jõujaam, arve 77, 2 100 €, makstav 30. märtsiks | client Tartu Jõujaam; invoice_no 77; amount 2100 EUR; due 2027-03-30
[payment]
osa rahast tuli Hotell Lootselt, 300 eurot | client Hotell Loots; amount 300 EUR
[promise]
Optika Silm kinnitas, et tasub arve 17. märtsiks | client Optika Silm; promised_on 2027-03-17
Kultuurikeskus lubas arve 30. märtsiks tasuda | client Kultuurikeskus; promised_on 2027-03-30
helistasin Muhu Leivale, lubasid kuu lõpuks ära maksta | client Muhu Leib; promised_on 2027-03-31
kohtusin täna Kauriga, nädala lõpuks pidavat raha tulema | client Kaur; promised_on 2027-03-12
[correction]
tegelikult maksis ta 60 eurot | amount 60 EUR
tähtaeg oli hoopis 26. märts, mitte 16. | due 2027-03-26
[question]
anna ülevaade kõigist maksmata arvetest |
[snooze]
Lükka Kersti meeldetuletus nädala võrra edasi | client Kersti; until 2027-03-17
[client_reply]
Tere! Andke andeks, läks täitsa meelest ära | reason forgot
Roland ütles, et parkett on kriimuline ja ta ei maksa enne | client Roland; reason unhappy
"""
_SUMS = frozenset({"amount", "down_payment"})
_NUMBERS = frozenset({"terms_days", "installments", "percent"})


def _rows() -> list[tuple[str, scoring.Record]]:
    """The sentences with their fields, under a line with the intent in brackets."""
    found: list[tuple[str, scoring.Record]] = []
    intent = ""
    for line in SENTENCES.strip().splitlines():
        if line.startswith("["):
            intent = line.strip("[]")
            continue
        sentence, _, fields = (part.strip() for part in line.partition("|"))
        wanted: scoring.Record = {"intent": intent}
        for field in filter(None, fields.split("; ")):
            name, _, value = field.partition(" ")
            wanted |= _field(name, value)
        found.append((sentence, wanted))
    return found


def _field(name: str, value: str) -> scoring.Record:
    if name in _SUMS:
        number, _, currency = value.partition(" ")
        return {name: f"{float(number):.2f}", "currency": currency or None}
    if name in _NUMBERS:
        return {name: int(value)}
    return {name: True if name == "in_full" else value}


@pytest.mark.parametrize(("sentence", "wanted"), _rows())
def test_an_everyday_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, wanted: scoring.Record
) -> None:
    record = {"text": sentence, "lang": "et", "today": WEDNESDAY, "expect": wanted}
    assert scoring.mistakes(READER, record) == []


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Pargi 12 esimees lubas homme maksta",
            {"intent": "promise", "client": "Pargi 12", "promised_on": "2027-03-11"},
        ),
        (
            "Saatsin meeldetuletuse Tamme tn 7 korteriühistule",
            {"intent": "sent", "client": "Tamme tn 7 korteriühistu"},
        ),
    ],
)
def test_the_number_of_a_house_is_no_sum(sentence: str, wanted: dict[str, object]) -> None:
    record = {"text": sentence, "lang": "et", "today": WEDNESDAY, "expect": wanted}
    assert scoring.mistakes(READER, record) == []


@pytest.mark.parametrize(
    ("sentence", "owed"),
    [
        (
            "Kolm võlglast: Liis 40, Mall 60 ja Ants 75 eurot",
            [("Liis", 40), ("Mall", 60), ("Ants", 75)],
        ),
        (
            "Tehnopood 350 eurot, tähtaeg 20. märts, ja Rattakuur 120 eurot, tähtaeg 22. märts",
            [("Tehnopood", 350), ("Rattakuur", 120)],
        ),
        (
            "Pane kirja: Stuudio Koit 700 € logo eest, Raamatukelder 320 € korrektuuri eest",
            [("Stuudio Koit", 700), ("Raamatukelder", 320)],
        ),
    ],
)
def test_several_debts_in_a_line_are_told_apart_by_their_names(
    sentence: str, owed: list[tuple[str, int]]
) -> None:
    reading = READER.read(sentence, Locale.ET, date(2027, 3, 10))
    assert [(item.client, int(item.amount or 0)) for item in reading.items] == owed


@pytest.mark.parametrize(
    ("sentence", "client"),
    [
        ("Hõbekase arve on makstud", "Hõbekask"),
        ("tuleta mulle Jaanust meelde esmaspäeval", "Jaanus"),
        ("kirjutasin Merevaigule", "Merevaik"),
        ("Marekil pole hetkel raha", "Marek"),
    ],
)
def test_a_known_name_is_found_in_the_case_that_the_sentence_has_it_in(
    sentence: str, client: str
) -> None:
    known = Known(clients=("Hõbekask", "Jaanus", "Merevaik", "Marek"))
    reading = READER.read(sentence, Locale.ET, date(2027, 3, 10), known=known)
    assert (reading.client, reading.client_near) == (client, ())
