"""What messages in Estonian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^(tühista|tühistage|tühistada|undo) [(see|viimane|viimased|palun|eelmine|ära|kanne)];
        ^(võta|võtame|võtke) (see|viimane|viimane kanne|eelmine) tagasi; ^(võta|võtame) tagasi;
        ^(kustuta|kustutada|eemalda) …; (kustuta|eemalda|tühista) (viimane|see|eelmine|viimati);
        (kas saad|saad|palun) (tagasi võtta|tühistada|kustutada); (see|see oli) (viga|kogemata|
        eksitus) [(tühista|võta tagasi)]; (läks|vajutasin|salvestasin|lisasin|kirjutasin) kogemata;
        (kogemata) (lisasin|salvestasin|vajutasin|kirjutasin|panin); (unusta|jäta) (see|viimane|
        viimane kanne) [ära]; samm tagasi; ^tagasi $; ära (salvesta|lisa|pane) seda
    snooze: [palun] (tuleta|meenuta|tuletage|tuletaksid|tuleta palun) [(mulle|palun|uuesti|veel)]
        [(seda|uuesti|{date}|hiljem)] [meelde] [(uuesti|hiljem|et|{date})] [(helistada|kirjutada|
        küsida|et)] [(helistada|kirjutada)] …; (tuleta|meenuta) [mulle] [seda] [{date}] (uuesti|
        hiljem|meelde); [mulle] meelde tuletada; (lükka|lükkame|lükake) [(see|seda|meeldetuletus|
        meeldetuletust)] [(edasi|{date})] [edasi]; (küsi|torka|nügi|torgi|müksa|anna mulle märku|
        anna märku) [(minult|mind|mulle|mulle märku)] [(uuesti|hiljem|jälle|märku|{date})] [(hiljem|
        uuesti|märku)] [{date}]; [pane] meeldetuletus [(mulle)] {date}; (tuleme|tule) (selle juurde|
        tagasi) [(tagasi|hiljem|{date})]; mitte (praegu|täna) [(vaid|hiljem|homme)]; ^(hiljem|homme|
        {date}) [palun] $; (teen|saadan|tegelen) [(selle|sellega|seda|selle ära)] (hiljem|homme|
        {date}); (oota|ootame) [(sellega)] {date}; küsi (uuesti|hiljem)
    pause: (ära|ärge|enam ära|palun ära) [(mulle|mind|enam|praegu|palun)] [(enam|mulle|mind)]
        [(seda)] tuleta [(mulle|enam)] … meelde; (ära|ärge) [(mulle|mind|enam)] [(mulle|enam)]
        (tuleta|meenuta|tüüta|sega|torgi|nügi|kiusa|häiri|saada|näägi|tülita) [(mulle|mind|enam|
        praegu)] [(meeldetuletusi|meelde|teateid|teavitusi)] [(enam|praegu)] …; (ära|ärge) … (kohta|
        pärast|osas|asjus) [(mulle|enam)] (tuleta|meenuta|tüüta|sega|nügi|saada); (lõpeta|lõpetage|
        jäta|jätke|aitab) [(ära|see|mulle|juba)] [(mulle)] [*] (meeldetuletamine|meeldetuletused|
        meeldetuletamisest|tüütamine|tüütamise|nügimine|näägutamine|meeldetuletuste saatmine|järele)
        [(ära)]; (peata|peatame|peatage|pausi|pausile|paus|seiska|vaigista|külmuta|keela|katkesta)
        [(kõik|palun|kõigi|mulle)] [(meeldetuletused|teavitused|teated)] …; pane …
        [(meeldetuletused)] (pausile|ootele|hoidele); pane [(kõik|see|meeldetuletused|kõik
        meeldetuletused|ta|nad)] (pausile|ootele); (lülita|keera) [(kõik)] [(meeldetuletused|
        teavitused)] välja [*]; lülita … [meeldetuletused] välja; (jäta|jätke|jätame) … [(praegu|
        esialgu)] (rahule|vahele); jäta (mind|ta|teda|nad|neid) rahule; (meeldetuletusi|
        meeldetuletused|teavitusi) [(enam|praegu)] (pole vaja|ei ole vaja|ära saada|pausile|pausil|
        mitte|kinni|peatu|vaigista); (ei taha|ei soovi|pole vaja|rohkem mitte) [(enam|rohkem|
        praegu)] [(mingeid|ühtegi)] (meeldetuletus*|teavitus*|meelde); (olen|lähen|ma olen) [(nüüd)]
        (puhkusel|puhkusele|puhkamas); (anna|las) … (puhata|rahu|puhkust|hingata|olla); ole (vait|
        vakka|tasa) …; hoia … (pausil|ootel)
    resume: (jätka|jätkame|jätkake|taasta|taaskäivita|alusta) [(jälle|uuesti|palun)]
        [(meeldetuletusi|meeldetuletused|meeldetuletustega|meelde tuletamist|meeldetuletamist|
        nügimist|uuesti|kõiki)] [(jälle|uuesti)] …; (jätka|alusta|jätkame) … [(meeldetuletusi|
        meeldetuletustega|meeldetuletused)] (jälle|uuesti); (võid|hakka|saad|palun) [(mulle|jälle|
        uuesti|nüüd)] [(jälle|uuesti|mulle)] [*] (meelde tuletada|meelde tuletama|nügida|tuletama|
        meenutada|meenutama) [(jälle|uuesti)]; tuleta [mulle] (jälle|uuesti|taas) … meelde; (lülita|
        pane) [(kõik|jälle|uuesti)] (meeldetuletused|teavitused) [(jälle|uuesti|tagasi)] (sisse|
        tööle|käima|peale) …; (lülita|pane) … [(meeldetuletused)] (sisse|tööle|jälle sisse|uuesti
        sisse|uuesti tööle|uuesti käima); (võta|tõsta) … (pausilt|ootelt) [(maha|ära|ära)]; (võta|
        lõpeta|eemalda|tühista) [(ära)] paus [(maha|ära)] …; (olen tagasi|puhkus läbi|puhkus sai
        läbi|tagasi puhkuselt|tulin puhkuselt); meeldetuletused (tagasi|jälle|uuesti) (sisse|peale|
        tööle)
    write_off: (kanna|kandke|kannan|kanname|kandsin) [(see|võlg|selle|arve|ülejäänud|jääk)] maha …;
        (kanna|kannan|kanname) … [(võlg|võla|arve|summa)] maha; (kanna|kannan|kanname) {sum} maha;
        (maha kanda|mahakandmi*|mahakantud|maha kandma) …; (kustuta|kustutan|annan|andesta|andestan|
        andestame) [(talle|neile)] (võlg|võla|selle võla|võla andeks) …; (anna|annan|anname) …
        (võlg|võla|selle) (andeks|andeks); (lootusetu|kadunud|halb) [(võlg|raha|nõue)]; (loobu|
        loobun|loobume|loobusin) [(sellest|võlast|nõudest|rahast|nõudmast)] …; (löön|lõin|lööme|löö)
        [(selle|sellele|asjale)] käega …; (seda|selle) raha (ma|me) (enam|ilmselt) (ei näe|ei saa);
        (ei näe|ei saa) [(ma|me)] [(seda|enam|oma)] raha [(enam|kunagi)] [kunagi]; (arvesta|loe|
        loeme|võtame) [(see|seda)] [(kaotus*|kahju*|kadunu*)]; (raha|see) (on kadunud|läks
        korstnasse|on läinud|korstnasse); (pole mõtet|ei viitsi|ei jaksa) [(enam)] [(seda|taga)]
        (taga ajada|nõuda|jahtida|ajada) …; (tõmban|tõmba|tõmbame) [(sellele|asjale|võlale)]
        (kriips|kriipsu|joone) [(peale|alla)] …; las (jääb|minna|olla) [(see|võlg)] …; korstnasse
        (kirjutada|kirjuta|kirjutan)
    wording: anna [(mulle|palun)] [(midagi|üks|mingi|veidi|natuke)] (karmim*|pehmem*|sõbralikum*|
        kindlam*|rangem*|viisakam*|tugevam*|leebem*|teistsugust|muud|tekst|sõnastus|sõnum) [(tekst|
        sõnum|sõnastus|kiri|variant|teksti)] …; anna [mulle] (midagi|tekst|sõnum|kiri|sõnastus|mall|
        variant) …; (kirjuta|koosta|vormista|tee|sõnasta|paku|mõtle|loo|näita|kirjutage) [(mulle|
        palun|talle|välja)] [(üks|mingi|midagi|uus)] [*] [*] (sõnum|kiri|tekst|meil|e-kiri|e-mail|
        meeldetuletus|meeldetuletuskiri|nõue|hoiatus|nõudekiri|sõnastus|sms|mustand|teade|variant)
        …; (kirjuta|koosta|sõnasta) [(mulle|palun)] midagi …; (vajan|tahan|soovin|mul on vaja|on
        vaja|vaja|sooviks|tahaks) [(üht|mingit|ühte|mingi|üks)] [*] (sõnumit|kirja|teksti|sõnastust|
        meili|malli|sõnum|kiri|tekst|hoiatust|nõudekirja|meeldetuletuse teksti) …; (mida|kuidas)
        [ma] … (kirjutan|ütlen|vastan|saadan|kirjutada|öelda|vastata); mida (ma|peaks|peaksin|võiks|
        võiksin|talle|neile|saan) [(talle|neile|ma)] [*] (kirjutada|öelda|kirjutama|ütlema|vastata|
        saata|saatma|vastama) …; (mida|kuidas) [*] (kirjutada|öelda|vastata|sõnastada|küsida|
        kirjutama|ütlema|meelde tuletada|paluda) …; [(midagi|veidi|natuke|pisut|veel)] (karmim|
        karmimat|karmimalt|pehmem|pehmemat|pehmemalt|sõbralikum|sõbralikumat|sõbralikumalt|kindlam|
        kindlamat|kindlamalt|rangem|rangemat|rangemalt|viisakam|viisakamat|viisakamalt|tugevam|
        tugevamat|leebem|leebemat|ametlikum|ametlikumat|otsekohesem*|kenam|kenamat|kenamalt)
        [(tekst|sõnum|kiri|sõnastus|toon|variant|meil|versioon)] …; (tee|kirjuta) (see|see tekst|
        tekst) [(veidi|natuke|palju)] (karmim*|pehmem*|sõbralikum*|lühem*|pikem*|viisakam*|leebem*|
        rangem*|kindlam*); (teine|teistsugune|muu|uus) (tekst|sõnastus|variant|sõnum) …; ^(sõbralik|
        karm|viisakas|viimane|ametlik|pehme|kindel|range|leebe|juriidiline) (sõnum|kiri|
        meeldetuletus|hoiatus|nõue|tekst|meil) …; (töö peatamise|tööseisaku|töö seiskamise|töö
        katkestamise|peatamise) (sõnum|teade|kiri|tekst|hoiatus|teatis) …; (nõudekiri|nõudekirja|
        viimane nõue|viimane hoiatus|inkassohoiatus|võlanõue) …; (sõnum|tekst|kiri|sõnastus|meil|
        sõnumi|teksti|kirja) …le; aita [(mul|mind)] [*] (kirjutada|sõnastada|koostada|vastata) …
    settings: (lülita|lülitu|vaheta|muuda|mine|räägi|kirjuta|vasta|suhtle|pane|sea|hakka|hakkame|
        läheme|räägime) [(ümber|keel|üle|keeleks|minuga|mulle|palun|tagasi|bot)] [(ümber|üle|palun)]
        {language} [(peale|keelele)]; ^{language} [(palun|keeles|keelele|keel)] $; (kas saad|oskad|
        kas oskad|saad) [(rääkida|kirjutada)] {language}; (vaheta|muuda|sea|seadista|määra) [(mu|
        minu|palun)] (keel|keelt|valuuta|valuutat|ajavöönd|ajavööndit|kellaaeg|kellaaega); (minu|mu|
        vaike) valuuta [(on|olgu|:)]; (valuuta|valuutaks|arvesta|arvuta|näita|kasuta) [(on|olgu|
        kõik|kõike|:|edaspidi|mulle)] {currency}; (ajavöönd|ajavööndi|ajatsoon|minu ajavöönd);
        (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind|meelde|meeldetuletused)] [(mulle|meelde|
        meeldetuletused|alati)] (kell|kella) {n}; (meeldetuletused|kirjuta|saada|teavitused|tuleta)
        [(mulle|meelde|meeldetuletused|palun|parem|pigem|alati)] [(meelde|pigem|parem|alati)]
        (hommikul|hommikuti|õhtul|õhtuti|päeval|varem|hiljem päeval|igal hommikul|iga päev);
        ^(seaded|sätted) $
    sent: [ma] [(just|juba|täna|eile|talle|neile)] (saatsin|saadetud|edastasin|saatsime|postitasin|
        saadsin) [(talle|neile|selle|ära|just|sõnumi|eile|täna|juba)] [(selle|sõnumi|kirja|
        meeldetuletuse|ära|meili|teate|teksti|nõude|hoiatuse|uuesti)] [ära] …; saatsin …
        [(meeldetuletuse|kirja|sõnumi|meili|hoiatuse|teate|nõude|nõudekirja)] [ära]; [ma] [(just|
        juba|täna|eile|talle|neile)] (helistasin|helistasime|kirjutasin|rääkisin|rääkisime|
        meenutasin|võtsin ühendust|tuletasin meelde|sõnumeerisin|proovisin helistada|meilisin|
        suhtlesin|nügisin|jätsin sõnumi|jätsin teate|jätsin kõneposti) [(talle|temaga|neile|nendega|
        just|eile|täna|uuesti|tema|telefonis)] …; (olen|sai|on) [(talle|juba|neile)] (helistatud|
        kirjutatud|saadetud|ära saadetud|meelde tuletatud|ühendust võtnud|helistanud|kirjutanud|
        saatnud) …; tuletasin … meelde; võtsin … ühendust; ^(saadetud|tehtud saatsin|helistatud|ära
        saadetud); (sõnum|kiri|meeldetuletus|meil|teade|hoiatus|nõue|see) (on|sai|läks) [(ära|juba)]
        (saadetud|teele|ära|läinud) …; rääkisin …ga
    other: ^(abi|aita|ekspordi|nimeta|tõlgi|saada|ava|helista|ütle|uuenda) …; ^mida sa (oskad|
        suudad|saad|teed); ^(kes sa oled|kuidas see töötab|mis sa oled)
"""),
    mends=phrases("""
    ^(oih|oi|ups|upsti|oops|oijah|pagan|kurat|issand); ^(parandus|parandan|vabandust viga|viga);
    ^(paranda|muuda|korrigeeri|vaheta|paranda ära) [(see|summa|summat|kuupäev|kuupäeva|tähtaeg|
    tähtaega|nimi|nime|valuuta|klient|seda)] [(ümber|ära|palun)]; ^(paranda|muuda) …; (mõtlesin|
    pidasin silmas|tahtsin öelda|pidin kirjutama|tahtsin kirjutada); (eksisin|ajasin segi|ajasin
    sassi|kirjutasin valesti|panin valesti|kirjaviga|trükiviga|näpukas|näpuviga|minu viga|läks
    valesti|läks sassi|läks segi); (vale|valed) (summa|klient|kuupäev|nimi|tähtaeg|valuuta|inimene|
    number|arv|päev); (see|summa|kuupäev|nimi|tähtaeg) on vale; valesti; (peab|peaks|pidi)
    [(tegelikult|hoopis)] olema [(hoopis|tegelikult)]; ^vale
"""),
    mends_mildly=phrases("""
    tegelikult; õigemini; ^vabandust; ^sorry; ^oota; hoopis; ^ei (see|mitte|summa|tähtaeg|oota|
    hoopis|oli|on|ta); tähendab; täpsemalt; ikkagi hoopis; ^tee see
"""),
    not_this=phrases("mitte; ja mitte; aga mitte; mitte aga"),
    not_that=phrases("asemel"),
    but=phrases("vaid; hoopis; aga; on; see on; kuid"),
    from_this=phrases("pealt"),
    tones=by_tone("""
    stop_work: töö (peata*|seiska*|katkesta*|lõpeta*|seisak*|stopp*); tööseisak*; (peatan|peatame|
        katkestan|lõpetan|seiskan|peatamise) [(kõik)] (töö|tööd|tööde); töö (jääb seisma|peatub|
        seisab); peatamise (teade|sõnum|kiri)
    legal: jurist*; juriidili*; advoka*; kohus; kohtu*; kohtusse; inkasso*; võlanõu*; nõudekir*;
        viimane (nõue|hoiatus|meeldetuletus|kiri|võimalus); viimast (hoiatust|nõuet); ametlik*;
        kohtutäitur*
    firm: karm*; range*; kindla*; kindel*; tugev*; tõsi*; otsekohe*; resoluut*; jõuli*; (vähem)
        (viisaka*|sõbraliku*|pehme*); kurjem*; konkreetse*; teravam*; nõudlik*
    friendly: sõbralik*; pehme*; viisak*; leebe*; kena*; lahke*; õrn*; mahe*; soe*; soojem*; (vähem|
        mitte nii) (karm*|range*|ranget|karmi); heatahtlik*; tagasihoidlik*
"""),
    reasons=by_reason("""
    paid: (ütles|ütleb|ütlesid|ütlevad|väidab|väitis|väidavad|väitsid|kirjutas|kirjutab|vastas|
        kinnitab|kinnitas|vannub) [(mulle)], [et] [(ta|nad|tal|raha|arve|on|maksis|see|juba)] [(ta|
        on|juba|raha|ammu|selle|eile)] [(on|juba|ammu|ära)] (maksnud|maksis|maksid|tasus|tasunud|
        makstud|tasutud|kandis|kandnud|üle kandnud|saatis|saatnud|üle kantud|teinud makse); (ma|me|
        meie) [(juba|ju|ammu|eile)] (maksin|maksime|tasusin|tasusime|kandsin|kandsime) [(juba|selle|
        arve|teile|sulle|üle|ära)] (juba|teile|sulle|ära|selle|arve); (juba|on juba|sai juba|arve on
        juba|see on juba) (makstud|tasutud|maksin|maksime|tasusime|tasusin|üle kantud); kontrolli*
        [(palun|oma)] (kontot|pangakontot|konto|panka)
    refuses: (keeldu*) [(maksmast|tasumast|maksma)]; (ei kavatse|ei taha|ei soovi|ei hakka|ei mõtle)
        [(ta|nad|meile|mulle|arvet|seda|üldse|enam)] (maksta|maksma|tasuda|maksmagi); (ütles|ütleb|
        ütlesid|väidab|väitis|kirjutas) [et] [(ta|nad|tema)] (ei maksa|ei võlgne|ei tasu|ei kavatse|
        ei ole võlgu|pole võlgu|pole midagi võlgu|ei pea maksma); ei ole (mulle|meile|sulle)
        [midagi] võlgu; ei võlgne [(mulle|midagi|meile)]; (vaidlustab|vaidlustas|vaidlustavad|eitab|
        eitas) [(võlga|arve|arvet|nõuet)]; me ei maksa [(seda|teile)]; ei maksa (sentigi|midagi|
        krossigi)
    threat: (ähvarda*|hirmuta*) [(kohtuga|mind|halva)]; (halb|halva|negatiivne|negatiivse|halba|
        halvad) (arvustus*|tagasiside*|hinnang*); (kaebab|kaeban|annab|anname) [(mu|mind|meid|asja)]
        kohtusse; (tema|nende|meie|minu) (advokaat|jurist); (rikub|rikuvad) [mu] maine
    unhappy: (rahulolema*|rahulolematu|pettunud|pahane|pettumus*); (ei ole|pole|polnud|ei olnud|ei
        jäänud|jäi) [(üldse|tööga|sellega|eriti|kliendid|ta)] (rahul|rahulolema*); (ei ole|pole|
        polnud|ei jäänud) * [*] rahul; (ei|talle ei|neile ei|meile ei) [(talle|neile|mulle)]
        (meeldi|meeldinud|sobi|sobinud|kõlba) [(logo|töö|kujundus|tulemus|leht|tekst)]; (töö|
        kvaliteet|logo|kujundus|tulemus|tekst|leht|koduleht) (on|oli|ei ole|pole|polnud|jäi)
        [(liiga|väga|ikka|veel)] (kehv*|halb|vigane|vilets|poolik|valmis|hea|see mida|nii nagu|
        korralik|lohakas|pooleli); (halb|kehv|vilets) (kvaliteet|töö); (tahab|tahavad|soovib|
        soovivad|nõuab|nõuavad|tahame|soovime) [(veel|raha)] (muudatusi|parandusi|ümber tegem*|raha
        tagasi|tagasi|uuesti tehtud|ümbertegemist); (kaeba*|kurda*|nuriseb) [(kvaliteedi|töö|et)];
        (palju|täis|liiga palju) (vigu|vigasid|vead); (ei ole|pole) see mida (tellisime|telliti|
        tahtsime|tahtis|palusime)
    invoice: (arve|arvet|arved) [(ei ole|pole|polevat|pole ikka|ei)] [(talle|neile|kunagi|kohale|
        veel|üldse|tema|temani|nendeni|meieni)] [(ei ole|pole|veel|kunagi|kohale|ei)] (jõudnud|
        saanud|tulnud|näinud|leidnud|saabunud|kätte saanud|jõudnudki|saanudki|kohale jõudnud|leia|
        laekunud|saanudki|jõudnud kohale); (pole|ei ole|ei|polevat) [(mingit|ühtegi|meie|teie|minu|
        su|kunagi|veel|üldse)] (arvet|arve) [(ei|kunagi|veel|kätte|näinud)] (saanud|näinud|leia|
        leidnud|kätte saanud|kätte|saanudki|saabunud); (ei|pole) [(ole|saa|leia|kuskilt|kätte)]
        (saanud|näinud|leia|leidnud|kätte saanud) [(mingit|ühtegi|meie|teie|seda|mu|minu|kunagi)]
        (arvet); (arve) (on|oli|läks|sai|jäi) (vale*|valesti|kadunud|kaduma|rämpsposti|spämmi|
        spammi|ära kadunud|vigane|kaotsi|puudu|saamata|rämpspostis|vigaga); (kaotas|kaotasid|
        kaotasin|kustutas) (arve|mu arve|meie arve|arve ära); (vale|valed|puudu|puuduvad|vigane|
        viga|puudub) [(on|oli)] (arve|arvel|arves|summa arvel|andmed|rekvisiidid|aadress|
        registrikood|kmkr|konto); arvel (on|oli|puudub) [(vale|viga|vead)] [*]; (saatke|saada|
        saadaksite|palun saatke|palun saada|saada palun) [(mulle|meile|palun)] [(arve|see)] (uuesti|
        veelkord|veel kord) [arve]; (saada|saatke) arve (uuesti|veel kord|palun); mis arve; milline
        arve; (tahab|tahavad|palub|paluvad|vajab|vajavad|küsib|küsivad) [(uut|õiget|parandatud|
        uuesti)] (arvet|uut arvet|kreeditarvet)
    money: (raha|rahad|eelarve|vahendid) [(on|pole|ei ole|praegu|hetkel|tal|neil|meil|lihtsalt)]
        [(praegu|hetkel|tal|neil|meil|ei ole|pole|otsas|väga|nii|lihtsalt)] (otsas|pole|ei ole|
        napib|vähe|kitsas|otsa|ei jätku|läbi|ei jagu|napilt|otsa saanud); (pole|ei ole|napib|puudub|
        ei jätku|ei jagu) [(praegu|hetkel|tal|neil|lihtsalt|üldse|meil)] (raha|vahendeid|eelarvet|
        rahalisi|sularaha); (ei saa|ei suuda|ei jõua|ei jaksa|pole võimeline|ei ole võimalik) [(ta|
        nad|praegu|hetkel|veel|kohe)] (maksta|tasuda|praegu|kohe|üle kanda); (raha*|majandus*|
        finants*|rahalised|rahalistes) (raskus*|probleem*|mure*|kriis*|seis kehv); rahaga (on|
        kitsas|raske|keeruline|halb|kehv) [(kitsas|raske|keeruline|kehvasti|kehv|halvasti|pahasti)];
        (pankrot*|maksejõuetu*|kitsikus*|puruvaene|töötu|koondati|kaotas töö*|rahahäda*|
        käibevahend*); (ootab|ootavad|ootame) [(ise|oma|ka|veel)] [(ise|oma|kliendi|kliendilt|palka|
        klientide)] (raha|palka|makset|laekumist|klienti|klientide|investeeringut); (raske|
        keeruline|kehv|halb) (aeg|kuu|periood|kvartal|seis|olukord); (rahaliselt|majanduslikult)
        (raske|keeruline|kitsas|keeruline)
    forgot: (unusta*|ununes*|ununenud|läks meelest|läks [tal|mul|neil|täiesti] meelest|meelest
        läinud|jäi kahe silma vahele|kahe silma vahele|lipsas meelest|ei märganud|jäi tähelepanuta|
        magas maha|magasin maha|magasid maha|täiesti meelest|meelest ära); läks [(tal|mul|neil|
        täiesti)] meelest
    terms: (kokkule*|leping*|leppisime|lepiti|tingimus*) [(kokku|oli|järgi|on|ütleb|räägib|
        teistsugus*|muud|teine|teises)] [(oli|on|teine|teistsugune|teises|muus|muu|teisiti|{n}|
        teised|madalam|hoopis)]; (ei leppinud|polnud kokku|ei lepitud|pole kokku lepitud|me ei
        leppinud|polnud juttu|ei olnud juttu|polnud sellest juttu); (liiga) (kallis|kallist|kõrge|
        palju raha|suur); (hind|summa|tähtaeg) (on|oli) [(liiga|hoopis)] (kõrge|kallis|teine|
        madalam|väiksem|kokku lepitud|vale); (maksavad|maksame|maksab) [(alati|ainult|arveid)] (kord
        kuus|{n} päeva|kuu lõpus|alati); (meie|nende) (maksetingimus*|maksetähtaeg*)
    strained: (solvu*|vihane|vihased|vihastas|vihastasid|tülis|tülli|riius|karjus|karjub|sõimas|
        sõimab|solvas|kuri|kurjaks|ebaviisakas|ülbe|ülbitses|ropendas|pahandas|tülitses*|läks tülli|
        läksime tülli) [(peale|minu|mu|minuga|mind|meiega)]; ei räägi (minuga|meiega|omavahel|enam);
        blokeeris [(mu|mind|meid)]; konflikt*
    none: (ei vasta|ei vastanud|pole vastanud|ei ole vastanud|ei reageeri|ei reageerinud|pole
        reageerinud|ei võta toru|ei võtnud toru|ei võta telefoni|ei võta kõnesid|ei helista tagasi|
        pole tagasi helistanud|ei kirjuta tagasi|pole ühendust võtnud|ei anna märku|pole kuulda|pole
        midagi kuulda|pole kuulnud|vastust pole|vastust ei ole|vastuseta|vaikib|vaikivad|vaikus|
        kadunud|haihtus|ghostib|ignoreeri*|ei ole kätte saadav|pole kättesaadav|ei saa kätte|
        kättesaamatu|ei võta vastu|luges läbi ja|mitte mingit vastust|ei mingit vastust|ikka ei
        vasta|ei ühtegi vastust|ei kippu ega kõppu|kõnepost*)
"""),
    firsthand=phrases("""
    (teie|sinu|su|teie poolt) (arve*|arvet|konto*|raha|meeldetuletus*|kiri|kirja); (maksan|maksame|
    kannan|kanname|tasun|tasume|saadan|saadame|teen|teeme) [(teile|sulle|selle|ülekande|raha|ära|
    arve|kohe|kindlasti|makse)] [(ära|üle|ülekande|makse|raha)] {date}; (maksan|maksame|kannan|
    kanname|tasume|tasun) (teile|sulle|arve|selle) [(ära|üle)]; (vabandust|vabandan|vabandame|palun
    vabandust) [(et|viivituse|hilinemise|hilinenud|viivitamise|ootamise)] (hilinemi*|viivitus*|
    viivitam*|hilinen*|venima*|hilines|viivi*|viibi*); (tänan|aitäh|täname) [(teid|sind)]
    (kannatlikkuse|meeldetuletuse|mõistmise|meelde) [*]
"""),
    calls=phrases("""
    helista*; helistasin*; rääki*; telefon*; kõne*; kõnepost*; jätsin
"""),
    topics=by_topic("""
    promised: luba*; lubas; lubasid; lubadus*; millal … (maksab|maksavad|tasub|tasuvad|kannab|
        maksta); millal (maksab|maksavad|ta maksab|nad maksavad|raha tuleb|laekub|tuleb raha|peaks
        laekuma); oodata
    overdue: üle tähtaja; tähtaja ületanud; hilin*; hiljaks*; võlgu kauem; viivit*; viivis*; kõige
        vanem; hilinemas
    due: tähtaeg*; tähtaja*; tähtpäev*; mis ajaks; mis kuupäev*; millal (on|tuleb|peab|peaks) [*]
        [*] (tähtaeg|maksma|maksta|tasuma)
    paid: (maksis|maksid|maksnud|makstud|tasus|tasunud|tasutud|laekus|laekunud|laekumi*|tulnud|
        saabunud|kandnud|kandis|teenin*|teenisin|saanud|jõudnud)
    next: (mida|kellele|keda|kellega) [(ma)] [(täna|nüüd)] (tegema|teha|helistama|kirjutama) [*];
        (mida|kellele|keda|kellega) [(ma|täna|nüüd|peaks|peaksin|pean|on|tuleb|vaja)] [(ma|peaks|
        peaksin|pean|tuleks|tuleb|vaja|täna|nüüd|tegema)] [(täna|nüüd|edasi|järgmisena|tegema|
        helistama)] (tegema|teha|helistama|helistada|kirjutama|kirjutada|edasi|järgmisena|meelde
        tuletama|täna|nügima); mis (edasi|nüüd|järgmiseks|järgmine|järgmisena); mis (on|mul on|mul|
        täna) [(mul)] [(täna|homme|plaanis|vaja|teha)] [(teha|plaanis|vaja|tegemist)]; järgmine
        samm; kellele (täna|helistada|kirjutada)
    owed: (võlg*|võla*|võlgu|saldo*|jääk*|kokku|summa*|kui palju|palju|kes|kelle*|mitu|arve*|arved*|
        klien*|võlgnik*|seis*|ülevaade|ülevaate|nimekir*|lahtis*|maksmata|tasumata|maksa*|bilanss);
        (kuidas|mis) on (seis|lood)
"""),
    shows=phrases("""
    ^(näita|näidake|kuva|loetle|nimekiri|loetelu|ülevaade|seis|kokkuvõte|saldo|võlgnikud|võlglased|
    võlad|tähtaja ületanud|üle tähtaja) [(mulle|kõiki|kõik|palun|kes|kui|millal|kõigi|minu|mu)];
    (anna|saada|tee|näita) [(mulle|palun)] [*] (ülevaade|nimekiri|kokkuvõte|seis|raport|aruanne|
    loetelu|ülevaate); (ütle|räägi) [(mulle|palun)] (kes|kui|millal|mis|kas|palju|mida); (tahan|
    tahaks|soovin|sooviks|pean) (teada|näha|vaadata) [(kes|kui|millal|mis|kõiki|minu|kas)]; (mis|
    midagi|kas) (uudist|uut|uudiseid) …; huvitav (kes|kui palju|millal|kas); tuleta meelde (kes|kui
    palju|millal|mis)
"""),
    languages=keyed("""
    en: inglise keel; inglise keele; inglise keelt; inglise keelde; inglise keeles; inglise; inglise
        keelele; inglisekeel*
    ru: vene keel; vene keele; vene keelt; vene keelde; vene keeles; vene; vene keelele
    da: taani keel; taani keele; taani keelt; taani keelde; taani keeles; taani; taani keelele
    et: eesti keel; eesti keele; eesti keelt; eesti keelde; eesti keeles; eesti; eesti keelele
    id: indoneesia keel; indoneesia keele; indoneesia keelt; indoneesia keelde; indoneesia keeles;
        indoneesia; indoneesia keelele
    other: saksa; saksa keel; saksa keelde; soome; soome keel; soome keelde; rootsi; prantsuse;
        läti; leedu; hispaania; poola; norra; ukraina
"""),
    places=phrases("""
    (olen|ma olen|elan|ma elan|viibin|asun|ma asun|töötan|peatun|oleme|elame) [(praegu|nüüd|hetkel|
    see kuu|sel kuul|kuu aega|parajasti)]; (kolisin|kolin|sõitsin|sõidan|lendan|lendasin|jõudsin|
    saabusin|läksin|lähen|kolisime) [(just|praegu|nüüd)]; (minu ajavöönd|ajavöönd|ajatsoon) [(on|:|
    olgu|peaks olema)]; (minu|mu) (aeg|kell) on
"""),
    place_endings={
        "is": "",
        "nis": "n",
        "as": "a",
        "es": "e",
        "us": "u",
        "s": "",
        "sse": "",
        "isse": "",
        "i": "",
        "l": "",
        "al": "a",
        "il": "i",
        "asse": "a",
        "esse": "e",
        "usse": "u",
        "ris": "r",
        "nas": "n",
        "inas": "in",
        "lis": "l",
        "es ": "",
        "na": "",
        "nna": "nn",
        "linnas": "linn",
        "linna": "linn",
        "el": "",
        "st": "",
        "ast": "a",
        "ist": "",
        "sel": "s",
        "sse ": "",
    },
    about=phrases("klient; kliendi; kliendile; helistada; kirjutada"),
    nobody=phrases("""
    mulle; mind; minu; mu; ma; mina; meie; me; sa; sulle; teie; teile; ta; talle; temale; teda;
    tema; temaga; nad; neile; neid; nende; nendega; see; seda; selle; sellest; sellele; sellega;
    kõik; kõike; kõigi; kõiki; keegi; midagi; mida; mis; kes; kelle; kellele; kui; kuidas; millal;
    kas; palun; aitäh; tänan; täna; homme; hiljem; uuesti; jälle; enam; praegu; nüüd; veel; juba;
    just; meelde; meeldetuletus; meeldetuletuse; meeldetuletused; meeldetuletusi; meeldetuletust;
    arve; arvet; arved; arveid; võlg; võla; võlga; võlad; raha; makse; makset; summa; summat;
    klient; kliendi; klienti; kliendid; kliente; sõnum; sõnumi; kiri; kirja; tekst; teksti; meil;
    meili; viimane; viimase; eelmine; kohta; jaoks; eest; pärast; osas; asjus; ja; et; ei; on; oli;
    pole; või; aga; vaid; hoopis; mitte; ka; ikka; kuni; nädal; nädalat; nädala; nädalaks; kuu;
    kuud; kuuks; päev; päeva; päevaks; puhkus; puhkusel; puhkuse; hommikul; õhtul; tund; tunni;
    tunnine; tunniks; ära; välja; sisse; maha; edasi; tagasi; üle; ümber; peale; ette; alla;
    karmimat; karmim; pehmemat; sõbralikumat; sõbralik; viimast; teine; uus; üks; mingi; tere; hei;
    tsau; vabandust; ütleb; ütles; ütlesid; kirjutas; väidab; tähtaeg; tähtaja; kuupäev; nimi;
    tegelikult; õigemini; paus; pausile; eile; telefonis; veidi; natuke; rahule; andeks; töö; tööd;
    peatamise; vist; ehk; siis; nii; ole; olen; hetkel; saaksid; saad; kogemata; kanne
"""),
    rests=keyed("""
    ahead: {n} {unit} [(pärast|jooksul|ajaks)]; {unit} (pärast|ajaks|aega); [(järgmised|järgmiseks)]
        {n} {unit}; {span} [(pärast|ajaks|aega)]; {n} {unit} aega
    named_month_start: [(kuni|enne)] [(alguseni|alguses)] {month} [(alguseni|algust|alguses|
        alguseks)]; enne {month}; kuni {month}
    next_week_start: [(kuni|enne)] järgmi(se|sel|sesse|seks|st) {week_word} [(alguseni|algust)];
        (see|sel|selleks) {week_word}; järgmise nädalani; uue nädalani
    next_month_start: [(kuni|enne)] järgmi(se|sel|sesse|seks|st) {month_word} [(alguseni|algust)];
        (see|sel|selleks) {month_word}; järgmise kuuni
"""),
    period_ends=phrases("lõp*; viima*"),
    later_today=phrases("""
    [(paari|mõne|{n}|kahe|poole|pooleteise)] (tunni|minuti) pärast; hiljem täna; täna (õhtul|hiljem|
    pärastlõunal); (õhtul|pärastlõunal|pärast lõunat|pärast tööd); kell {n}; õhtupoole
"""),
)
