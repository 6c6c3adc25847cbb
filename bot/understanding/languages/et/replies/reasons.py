"""What clients answer in Estonian, told or pasted."""

from __future__ import annotations

from bot.understanding.acts.words import by_reason
from bot.understanding.grammar.vocabulary import phrases

REASONS = by_reason("""
    paid: (saatis|saatsid|edastas|näitas) [(mulle|meile|juba)]
        (maksekorralduse|maksekinnituse|kviitungi|pangakviitungi|ekraanipildi|ekraanitõmmise|makse
        kinnituse);
        (ütles|ütleb|ütlesid|ütlevad|väidab|väitis|väidavad|kirjutas|kirjutab|vastas|kinnitab|
        kinnitas|vannub), [et] [(arve|see|kõik|raha|ta|neil)] [(on|sai|olevat)] [(ammu|juba|kõik|
        ära)] (makstud|tasutud|üle kantud|kantud); (ütles|ütleb|ütlesid|ütlevad|väidab|väitis|
        väidavad|väitsid|kirjutas|kirjutab|vastas|
        kinnitab|kinnitas|vannub) [(mulle)], [et] [*] [*] [*] [(on|juba|ammu|ära)] [ära] (maksnud|
        maksis|
        maksid|tasus|tasunud|kandis|kandnud|üle kandnud|saatis|saatnud|teinud makse); (ma|me|meie)
        [(juba|ju|ammu|eile)] (maksin|maksime|tasusin|tasusime|kandsin|
        kandsime) [(juba|selle|arve|teile|sulle|üle|ära)] (juba|teile|sulle|ära|selle|arve); (juba|
        on juba|sai juba|arve on juba|see on juba|arve olevat|olevat juba|olevat) (makstud|tasutud|
        maksin|maksime|tasusime|tasusin|üle kantud); kontrolli* [(palun|oma)] (kontot|pangakontot|
        konto|panka)
    refuses: (tal|mul|neil|meil|temal) (pole|ei ole) [(mulle|teile|sulle|meile|selle eest)] midagi
        maksta; (pole|ei ole) [(ta|nad|ma|me)] [(seda|sellist|midagi|üldse|kunagi)]
        [(tööd|asja|teenust|midagi)] (tellinud|tellinudki|palunud|palunudki);
        (ütles|ütleb|ütlesid|teatas|kirjutas|kirjutab|vastas), et [(ta|nad)] ei (maksa|tasu|
        hakka
        maksma|kavatse maksta|plaani maksta) $; (keeldu*) [(maksmast|tasumast|maksma)];
        (ei kavatse|
        ei kavatsegi|ei mõtlegi|ei tahagi|ei hakkagi|
        ei taha|ei soovi|ei hakka|ei mõtle)
        [*] [*] [*] (maksta|maksma|tasuda|maksmagi); (ütles|ütleb|
        ütlesid|väidab|väitis|kirjutas) [et] [(ta|nad|tema)] (ei maksa|ei võlgne|ei tasu|
        ei kavatse|
        ei ole võlgu|pole võlgu|pole midagi võlgu|ei pea maksma); (ei ole|pole) (mulle|meile|sulle|
        teile) [midagi] võlgu; (meelest|arvates|arust|sõnul) (pole|ei ole) [(ta|nad)] [(mulle|
        meile)] [midagi] võlgu; ei võlgne [(mulle|midagi|meile)]; (vaidlustab|vaidlustas|
        vaidlustavad|eitab|eitas) [(võlga|arve|arvet|nõuet)]; me ei maksa [(seda|teile)]; ei maksa
        (sentigi|midagi|krossigi)
    threat: (pöördu*|läheb|lähevad|minna) [*] [*] (advokaadi|juristi|kohtu|inkasso|kohtusse|
        inkassosse)
        [poole]; (ähvarda*|hirmuta*) [(kohtuga|mind|halva)]; (halb|halva|negatiivne|negatiivse|
        halba|
        halvad) (arvustus*|tagasiside*|hinnang*); (kaebab|kaeban|annab|anname) [(mu|mind|meid|
        asja)]
        kohtusse; (tema|nende|meie|minu) (advokaat|jurist); (rikub|rikuvad) [mu] maine
    unhappy: (ja|seega|siis|nii et) (ta|nad) ei (maksa|tasu|kavatse maksta|hakka maksma);
        (juhul kui|kui) [*] [*] [*] [*] [*] (kriimustasin|kriimustatud|rikkusin|lõhkusin|katki|
        vigane) [*] [*] [*] ei (maksa|tasu) [*]; (ei maksa|ei tasu|ei kanna) [(ta|nad|raha|arvet|
        midagi|mulle)] enne $; (ei maksa|ei tasu)
        [(ta|nad|raha|arvet|midagi|mulle)] enne, kui [*] [*] (korda|korras|parandatud|tehtud|
        valmis|ümber);
        enne (ei maksa|ei tasu) [*] kui [*] [*] (korda|korras|parandatud|tehtud|valmis|saab);
        (meelest|arvates|arust) [on|oli] (töö|kõik|tulemus|tulemused|see) [on|oli|jäi] [(liiga|
        väga|veel|ikka)] (poolik*|lõpetamata|tegemata|kehv*|halb|halvasti|vale|valesti|praak|
        lohakas|lohakalt|kole|pooleli); (rahulolema*|rahulolematu|pettunud|pettumus*); (ei ole|
        pole|polnud|ei olnud|ei jäänud|
        jäi|ei olda|polevat|ei olevat) [(üldse|tööga|sellega|eriti|kliendid|ta|nad)] (rahul|
        rahulolema*); (ei ole|pole|polnud|ei jäänud|ei olnud|polevat) * [*] [*] rahul; ei
        jää(nud|dud) [*] [*] [*] rahule; (ei|talle ei|
        neile ei|meile ei) [(talle|neile|mulle|meile|üldse|eriti)] (meeldi|meeldinud|sobi|sobinud|
        kõlba|meeldivat); (töö|kvaliteet|logo|kujundus|tulemus|tekst|leht|koduleht|tõlge|video|
        pildid|fotod) (on|oli|ei ole|pole|polnud|jäi|olevat|olid) [(liiga|väga|ikka|veel|täitsa|
        lihtsalt)] (kehv*|hal(b|vasti|vad)|viga*|vilets*|poolik*|valmis|hea|see mida|nii nagu|
        korralik*|lohaka*|pooleli|praak|vale|viltu|inetu*|kole*|mage*); (praak|haltuura|jama töö);
        (halb|kehv|vilets) (kvaliteet|töö); (halba|kehva|lohakat|viletsat) tööd; (tahab|tahavad|
        soovib|soovivad|nõuab|nõuavad|tahame|
        soovime|palub|paluvad) [(veel|raha|et teeksin)] (muudatusi|parandusi|parandamist|ümber
        tegem*|raha tagasi|tagasi|uuesti tehtud|ümbertegemist|ümber|uut versiooni|uut varianti);
        (kaeba*|kurda*|kurtis|nurise*|viriseb) [(kvaliteedi|töö|et|üle)]; (tahab|tahavad|soovib|
        soovivad|nõuab|nõuavad|palub), et [(ma|seda)] (teeksin|teeks|parandaksin|muudaksin|
        parandaks|muudaks); (palju|täis|liiga palju) (vigu|vigasid|vead); (ei ole|pole|polnud) (see
        mida|päris see|see nagu|nii nagu) (tellisime|telliti|tahtsime|tahtis|palusime|tahtsid|
        lubatud|kokku|lepitud); ei vasta (kokkulepitule|ootustele|tellimusele|nõuetele)
    invoice: (arve|summa|summad|number|numbrid) ei (klapi|kattu|vasta); (arvet|arve|kirja) (ei
        ole|pole|polevat|polnud|ei) [(tema|nende|neile|talle|ikka|veel)]
        [(tema|nende|talle|neile)] (postkasti|meilile|meili peale|meilile|lauale|e-postile|kätte)
        (jõudnud|tulnud|saabunud|laekunud);
        (arvel|arves|arve peal) [(on|oli|olevat)] [(mingi|suur|väike)] (viga|vead|vale summa);
        (arvates|meelest|sõnul|väitel) on (arve|arvel|summa) (vale|valesti|viga|vigane|vale
        summa); (palus|palub|palusid|soovib|tahab) arve (uuesti|veel kord|koopiat) [(saata|saada)];
        (arve|arvet|arved) [(ei ole|pole|polevat|pole ikka|ei)] [(talle|neile|kunagi|kohale|
        veel|üldse|tema|temani|nendeni|meieni)] [(ei ole|pole|veel|kunagi|kohale|ei)] (jõudnud|
        saanud|tulnud|näinud|leidnud|saabunud|kätte saanud|jõudnudki|saanudki|kohale jõudnud|leia|
        laekunud|saanudki|jõudnud kohale); (pole|ei ole|ei|polevat) [(mingit|ühtegi|meie|teie|minu|
        su|kunagi|veel|üldse)] (arvet|arve) [(ei|kunagi|veel|kätte|näinud)] (saanud|näinud|leia|
        leidnud|kätte saanud|kätte|saanudki|saabunud); (ei|pole) [(ole|saa|leia|kuskilt|kätte)]
        (saanud|näinud|leia|leidnud|kätte saanud) [(mingit|ühtegi|meie|teie|seda|mu|minu|kunagi)]
        (arvet); (arve|arved) (kadunud|kaduma|kaotsi) [läinud]; (arve) (on|oli|läks|sai|
        jäi) (vale*|
        valesti|kadunud|kaduma|rämpsposti|spämmi|spammi|ära kadunud|vigane|kaotsi|puudu|saamata|
        rämpspostis|vigaga); (kaotas|kaotasid|kaotasin|kustutas) (arve|mu arve|meie arve|arve ära);
        (vale|valed|puudu|puuduvad|vigane|viga|puudub) [(on|oli)] (arve|arvel|arves|summa arvel|
        andmed|rekvisiidid|aadress|registrikood|kmkr|konto); arvel (on|oli|puudub) [(vale|viga|
        vead)] [*]; (saatke|saada|saadaksite|palun saatke|palun saada|saada palun) [(mulle|meile|
        palun)] [(arve|see)] (uuesti|veelkord|veel kord) [arve]; (saada|saatke) arve (uuesti|veel
        kord|palun); (küsis|küsib|palus|palub|küsisid|palusid) [*] arvet; palun (saatke|saada|
        saatke
        mulle|saatke meile) arve; (pole|ei ole) seda [veel] (saanud|näinud|leidnud); mis arve;
        milline arve; (tahab|tahavad|palub|paluvad|vajab|vajavad|küsib|küsivad) [(uut|õiget|
        parandatud|uuesti)] (arvet|uut arvet|kreeditarvet)
    money: (tal|neil|mul|meil) (pole|ei ole) [(praegu|hetkel|enam|kahjuks)] [mitte] (sentigi|
        krossigi|punast krossi); [(on|praegu|hetkel|väga|jälle)] kitsas käes; raha (ka|samuti|
        praegu|hetkel|enam) (ei ole|pole);
        (pension|palk|toetus|töötasu|palgaraha|tagasimakse|laen) [(ei|pole|ei ole)] [(pole|ei
        ole|
        veel|ikka|talle|neile)] [(veel|ikka|talle)] (tulnud|laekunud|käes|saabunud|hilineb|viibib);
        (rahaga|rahadega|rahaasjadega) [(on|praegu|hetkel|nii|väga|veidi|natuke)] (kitsas|raske|
        keeruline|kehv*|halb|halvasti|kitsik*|sitasti|nutune); (tal|neil|meil|mul) on [(praegu|
        hetkel|rahalised|majanduslikud|rahaga|väga)] (raskus*|
        rask*|keerulin*|probleem*|kitsas|kehv*|mure*); (raha|rahad|eelarve|vahendid) [(on|pole|ei
        ole|praegu|hetkel|tal|neil|meil|lihtsalt)] [(praegu|hetkel|tal|neil|meil|ei ole|pole|otsas|
        väga|nii|lihtsalt)] (otsas|pole|ei ole|napib|vähe|kitsas|otsa|ei jätku|läbi|ei jagu|napilt|
        otsa saanud); (pole|ei ole|napib|puudub|ei jätku|ei jagu) [(maksmiseks|tasumiseks|arve
        jaoks|selle jaoks)] [(praegu|hetkel|tal|neil|lihtsalt|
        üldse|meil|kahjuks)] [(maksmiseks|tasumiseks|arve jaoks|selle jaoks)] [(praegu|hetkel|
        lihtsalt|üldse|veel|kohe)] [(praegu|hetkel|lihtsalt)]
        (raha|vahendeid|eelarvet|rahalisi|sularaha); (ei saa|ei suuda|ei jõua|ei jaksa|pole
        võimeline|ei ole võimalik) [(ta|nad|praegu|hetkel|veel|kohe)] (maksta|tasuda|praegu|kohe|
        üle
        kanda); (raha*|majandus*|finants*|rahalised|rahalistes) (raskus*|probleem*|mure*|kriis*|
        seis
        kehv); rahaga (on|kitsas|raske|keeruline|halb|kehv) [(kitsas|raske|keeruline|kehvasti|kehv|
        halvasti|pahasti)]; (pankrot*|maksejõuetu*|kitsikus*|puruvaene|töötu|koondati|kaotas töö*|
        rahahäda*|käibevahend*); (ootab|ootavad|ootame) [(ise|oma|ka|veel)] [(ise|oma|kliendi|
        kliendilt|palka|klientide)] (raha|palka|makset|laekumist|klienti|klientide|investeeringut);
        (raske|keeruline|kehv|halb) (aeg|kuu|periood|kvartal|seis|olukord); (rahaliselt|
        majanduslikult) (raske|keeruline|kitsas|keeruline)
    forgot: (unustas|unustasin|unustasid|unustasime|unustanud|unustati|ununes*|ununenud|läks
        meelest|meelest läinud|jäi kahe silma vahele|kahe silma vahele|lipsas meelest|ei märganud|
        jäi tähelepanuta|magas maha|magasin maha|magasid maha|täiesti meelest|meelest ära);
        läks [*]
        [*] [*] meelest
    terms: (pole|ei ole) (arvega|summaga|hinnaga|tähtajaga) [*] nõus; (ütleb|ütles|väidab|
        väitis|kirjutas), et [(me|meil)] (leppisime|lepiti|sai|oli) kokku
        [*] [{sum}]; (ütleb|ütles|väidab|väitis|kirjutas), et [(me|meil)] (leppisime|lepiti|sai|
        oli)
        [(hoopis|tegelikult|suuliselt)] {sum} [*] kokku; (ütleb|ütles|väidab|väitis|kirjutas), et
        (leppisime|lepiti|sai|oli) [*] [*] kokku …; (ütleb|ütles|väidab|väitis) et (leppisime|
        lepiti) kokku [{sum}]; (nõuab|tahab|
        soovib|küsib|nõudis|soovis|tahtis|nõuavad|soovivad) [*] {date}
        (maksetähtaega|tähtaega|makseaega);
        (nõuab|tahab|soovib|küsib|nõudis|soovis|tahtis|nõuavad|soovivad) [*] {n}-päevast
        (maksetähtaega|tähtaega|makseaega);
        (nõuab|tahab|soovib|küsib|nõudis|soovis|tahtis|nõuavad|soovivad)
        (maksetähtaega|tähtaega|maksetähtajaks) {n} päeva;
        (ei ole|pole) [(ta|nad)] nõus (summaga|hinnaga|arvega|tähtajaga|tingimustega); (nõuab|
        tahab|soovib|küsib|palub|nõudis|soovis) (pikemat|hilisemat|teist|muud)
        (maksetähtaega|tähtaega|
        makseaega); (meelest|arvates|arust) (oli|on|pidi|pidid) (kokkulepe|kokkulepitud|hind|summa|
        arve|tähtaeg|jutt|kokku) …; (kokkulepe|kokkuleppe|leping)
        [(järgi|oli|on)] (oli|on|ütleb|ütles|järgi|teine|
        teistsugune|hoopis) [(teine|teistsugune|teises|muus|muu|teisiti|{n}|teised|madalam|
        hoopis)];
        (lepingus|kokkuleppes) [(on|oli|ei ole|pole|seisab|kirjas|ütleb)] (on|oli|pole|ei ole|
        seisab|kirjas|teine*|teist*|muu*|teisiti); lepingu järgi; kokkuleppe järgi; (väidab|
        väidavad|väitis|väitsid|ütleb|ütles|ütlesid|arvab|arvas) [et] [(me|meie|tema|meil)]
        (leppisime|lepiti|oli|leppis) kokku; tingimus* (on|olid|oli|pole|ei ole|muutu*);
        (leppisime|
        lepiti|oli|lepitud|sai) kokku (lepitud|hoopis|teisiti|teine|teist*|madalam*|väiksem*|muu*|
        et) [(hoopis|teisiti|teine)]; kokku lepitud (teisiti|teine|hoopis|muu*|madalam|väiksem|
        teistsugu*); (leppisime|lepiti) [(hoopis|ju)] (teisiti|teistsugus*) [kokku]; (ei leppinud|
        polnud kokku|ei lepitud|pole kokku lepitud|ei ole kokku lepitud|me ei leppinud|
        polnud juttu|
        ei olnud juttu|polnud sellest juttu|pole kokkulepet|kokkulepe puudus); on liiga (palju|
        suur|
        kallis|kõrge); (liiga) (kallis|
        kallist|kõrge|palju raha|suur); (hind|summa|tähtaeg|arve) (on|oli|olevat) [(liiga|hoopis)]
        (kõrge|kallis|teine|madalam|väiksem|kokku lepitud|suurem|lühike); (maksavad|maksame|maksab)
        (alati|ainult|arveid) (kord kuus|{n} päeva|kuu lõpus|alati); (meie|nende) (maksetingimus*|
        maksetähtaeg*)
    strained: (viskab|viskas|viskasid|pani|paneb) [(mulle)] toru [(ära|hargile|maha)];
        (solvu*|vihane|vihased|vihastas|vihastasid|vihaseks|pahane|pahased|pahaseks|pahur|
        tülis|tülli|riius|karjus|karjub|sõimas|sõimab|solvas|kuri|kurjaks|ebaviisakas|ülbe|
        ülbitses|
        ropendas|pahandas|pahandab|tülitses*|läks tülli|läksime tülli|närvis|närvi|
        ärritus) [(peale|
        minu|mu|minuga|mind|meiega)]; ei räägi (minuga|meiega|omavahel|enam); (blokeeris|blokkis)
        [(mu|mind|meid)]; (viskas|pani) [(mulle)] toru [(ära|hargile|maha)]; konflikt*
    none: ei (loe|ava|vaata|näe) [(mu|minu|enam|isegi|ühtegi|mitte ühtegi)] [(mu|minu)] (sõnumeid|
        sõnumit|kirju|kirja|meile|meili|teateid); (on|oli|püsib) [(täiesti|täitsa|juba|ikka|
        endiselt|nüüd)] (vait|vakka|vagusi); (lubas|
        lubab|lubasid|lubavad) [(mulle|asja|selle|seda|üle|järele)]
        [(uuesti|asja|üle|järele)] (uurida|helistada|tagasi
        helistada|vaadata|kontrollida|küsida|vastata|kirjutada|teada
        anda|täpsustada|mõelda|rääkida|ühendust võtta) …;
        ei (tõsta|tõstnud|võta|võtnud) [*] toru; (pole|ei ole|polnud) [*] [*] [*] (vastanud|
        reageerinud|kuulda|ühendust võtnud|vastust); (ei vasta|ei vastanud|ei vastata|
        pole vastanud|
        ei ole vastanud|ei reageeri|ei reageerinud|pole reageerinud|ei võta toru|ei võtnud toru|ei
        võta telefoni|ei võta kõnesid|ei helista tagasi|pole tagasi helistanud|
        ei helistanud tagasi|
        ei kirjuta tagasi|ei kirjutanud tagasi|pole ühendust võtnud|ei võta ühendust|ei anna märku|
        ei andnud märku|pole kuulda|pole midagi kuulda|midagi kuulda pole|midagi pole kuulda|pole
        kuulnud|vastust pole|vastust ei ole|vastust ei tulnud|vastust ei tule|pole vastust|ei ole
        vastust|vastuseta|vaikib|vaikivad|vaikus|kadunud|kadus ära|haihtus|ghostib|ghostis|
        ignoreeri*|ei ole kätte saadav|pole kättesaadav|ei saa kätte|ei saanud kätte|kättesaamatu|
        ei
        võta vastu|luges läbi ja|loeb aga ei|mitte mingit vastust|ei mingit vastust|ikka ei vasta|
        ei
        ühtegi vastust|mitte ühtki vastust|ei kippu ega kõppu|kõnepost|läks kõneposti|kõneposti
        läks|läheb kõneposti|tummahambad); (pole|ei ole|
        polnud) [(temast|neist|talt|neilt|enam|veel|ikka)] [{date}] [(temast|neist|enam|midagi)]
        [(midagi|veel|enam)] (kuulda|kuulnud|vastanud|vastust|reageerinud) [(olnud)]
""")
FIRSTHAND = phrases("""
    (teie|sinu|su|teie poolt) (arve*|arvet|konto*|raha|meeldetuletus*|kiri|kirja); (maksan|maksame|
    kannan|kanname|tasun|tasume|saadan|saadame|teen|teeme) [(teile|sulle|selle|ülekande|raha|ära|
    arve|kohe|kindlasti|makse)] [(ära|üle|ülekande|makse|raha)] {date}; (maksan|maksame|kannan|
    kanname|tasume|tasun) (teile|sulle|arve|selle) [(ära|üle)]; (vabandust|vabandan|vabandame|palun
    vabandust) [(et|viivituse|hilinemise|hilinenud|viivitamise|ootamise)] (hilinemi*|viivitus*|
    viivitam*|hilinen*|venima*|hilines|viivi*|viibi*); (tänan|aitäh|täname) [(teid|sind)]
    (kannatlikkuse|meeldetuletuse|mõistmise|meelde) [*]
""")
REACHES = phrases("""
    (helistas|kirjutas|saatis|meilis|helistasid|kirjutasid|saatsid) (mulle|meile|tagasi); (mulle|
    meile) (helistas|kirjutas|saatis|helistasid|kirjutasid|saatsid)
""")
ANSWERS_IN_WRITING = phrases("""
    (saatis|saatsid) [(mulle|meile)] [(kirjaliku|allkirjastatud|oma)] (kinnituse|vastuse|
    nõusoleku)
""")
CANNOT = phrases("""
    (ei|ega) [(ta|nad|kuidagi|kindlasti|kahjuks)] (saa|suuda|jõua|jaksa|õnnestu|suutvat|saavat);
    (ei
    ole|
    pole) (võimalik|võimeline|võimelised); raha (ei tule|pole|ei ole tulemas)
""")
