"""What messages in Estonian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases
from bot.understanding.languages.et.intents import requests
from bot.understanding.languages.et.replies import reasons

ACTS = ActWords(
    acts=requests.ACTS,
    mends=phrases("""
    ^(muutsin|muutsime|parandasin|parandasime); ^(muutsin|muutsime|viisin|viisime|tõstsin|
    tõstsime|nihutasin|nihutasime) … (hind|hinna|hinda|
    summa|summat|tähtaeg|tähtaega|tähtaja|maksetähtaja|maksepäeva); ^(hind|hinna|hinda|summa|
    tähtaja|
    tähtaega|maksetähtaja) (muutsin|muutsime|viisin|viisime|tõstsin|tõstsime|nihutasin|nihutasime);
    ^[palun] (pane|kirjuta|lisa|märgi) … (arvele|arve) (numbriks|number|nr);
    ^[palun] (tõsta|vii|nihuta|muuda|lükka|too) … (tähtaeg|tähtaega|tähtaja|maksetähtaeg|
    maksetähtaega|
    maksetähtaja|maksepäev|maksepäeva|tähtpäev|tähtpäeva|summa|summat|hind|hinda);
    (makse|raha|ülekanne) (tuli|laekus|saabus|jõudis) (tegelikult|hoopis);
    (tuli|laekus|saabus) tegelikult;
    (lubadus|lubatud päev|maksepäev|makse kuupäev) (oli|on) (tegelikult|hoopis|ikka);
    tähtaeg on (täna|homme|ülehomme);
    ^tegelikult (maksis|maksid|tasus|tasusid|kandis|andis|laekus|tuli|võlgneb);
    ^(number|arve number) on;
    ^[palun] (lisa|pane) (sellele|sinna|talle|arvele|juurde|veel) [juurde] [et]
    (tähtaeg|tähtajaks|maksetähtaeg|number|kuupäev|töö);
    ^tegelikult (maksis|maksid|tasus|tasusid|kandis|kandsid|andis|laekus|tuli) [ta|nad|ainult|
    hoopis|
    mulle|üle] {sum}; hoopis {sum}; (maksis|tasus|kandis|andis|saatis) tegelikult {sum};
    ^(oih|oi|ups|upsti|oops|oijah|heh|ohh); ^(ei ikka|ei siiski|ei hoopis|ei olnud|ei ikkagi);
    (tähtaeg|maksetähtaeg|maksepäev|maksekuupäev) (lükkus|nihkus|muutus|pikenes|lükkub|nihkub);
    (tähtaega|maksetähtaega) [*]
    (pikendasime|pikendasin|lükkasime|lükkasin|muutsime|pikendatud|muudeti); (pikendasime|
    pikendasin|lükkasin|lükkasime) (tähtaega|tähtaeg); (tähtaeg|maksetähtaeg) (oli|
    on) (tegelikult|hoopis);
    kuupäev (oli|on) (tegelikult|hoopis|vale|
    õigesti); ^[kirjavea] (parandus|parandan|vabandust viga|viga); ^(paranda|muuda|korrigeeri|
    vaheta|paranda ära|muudame|parandame|muudaks|parandaks) [(see|summa|summat|kuupäev|kuupäeva|
    tähtaeg|tähtaega|nimi|nime|valuuta|klient|seda)] [(ümber|ära|palun)]; ^(paranda|muuda|muudame|
    parandame|parandada|muuta|korrigeerida|parandage|muutke) …; ^(soovin|tahan|palun|vaja)
    (parandada|muuta|korrigeerida) …; ^[(kliendi|firma)] (nimi|klient) (on|oli); (panin|kirjutasin|
    sisestasin|lisasin|märkisin|ütlesin) [(kogemata|sulle)] (vale|valed|valesti); (pane|panen|
    paneme|tee|teeme|muuda|sea|määra|paneks) [(selle|sellele|palun|siis)] … (summaks|tähtajaks|
    maksetähtajaks|kuupäevaks|nimeks|kliendiks|numbriks); (pane|tee|muuda|sea|määra|paneme|teeme)
    [(selle|sellele|palun|siis|arve)] (summaks|tähtajaks|maksetähtajaks|kuupäevaks|nimeks|
    kliendiks|
    numbriks); (õige|tegelik) (summa|tähtaeg|nimi|kuupäev|klient|number|arv|maksetähtaeg|päev|arve
    number) [(on|peaks olema|:)]; (õige on|õigeks on|õige oleks|õige); (summa|tähtaeg|kuupäev|nimi|
    arve|arve number|maksetähtaeg) (peaks|peab|pidi) [(hoopis|tegelikult)] olema; (mõtlesin|pidasin
    silmas|tahtsin öelda|tahtsin panna|pidin kirjutama|pidin panema|tahtsin kirjutada|panin
    kogemata|kirjutasin kogemata); (unustasin|jäi) [(selle|seda|ma)] (lisada|lisamata|kirjutada|
    panemata|öelda|märkida); (eksisin|ajasin segi|ajasin sassi|kirjutasin valesti|panin
    valesti|sisestasin valesti|kirjaviga|trükiviga|näpukas|näpuviga|minu viga|läks valesti|läks
    sassi|läks segi|panin mööda|panin puusse); (vale|valed) (summa|klient|kuupäev|nimi|tähtaeg|
    valuuta|inimene|number|arv|päev); (see|summa|kuupäev|nimi|tähtaeg|klient) (on|oli|sai|läks)
    (vale|valesti); valesti; (peab|peaks|pidi|pidid|peaksid) [(tegelikult|hoopis)] olema [(hoopis|
    tegelikult)]; oleks pidanud olema;
    ^vale; (hoopis|hoopiski)
"""),
    mends_mildly=phrases("""
    tegelikult; õigemini; ^vabandust; ^sorry; ^oota; ^oot; ^ei, (see|mitte|summa|tähtaeg|oota|
    hoopis|oli|on|ta|ma|siiski|klient|nimi|kuupäev|arve); tähendab; täpsemalt; ikkagi hoopis; ^tee
    see; (oli|on|olid|peab olema) (dollarites|eurodes|naeltes|kroonides|rublades|zlottides)
"""),
    not_this=phrases(
        "(panin|kirjutasin|sisestasin|märkisin|lisasin) (kogemata|ekslikult);"
        "(raha|makse|see|see raha|see makse) (polnud|ei olnud|ei tulnud|pole|ei ole);"
        " (polnud|ei olnud|ei tulnud); mitte; ja mitte; aga mitte; mitte aga;"
        " (tähtaeg|summa|nimi|klient|kuupäev) (pole|ei ole|ei olnud);"
        " see polnud; see ei olnud; see pole; see ei ole;"
        " pole [enam|mitte]; ei ole [enam|mitte]; ei olnud mitte; ei olnud"
    ),
    not_that=phrases("""
        asemel; kuupäeva asemel; (aga|kuid) (pidi|peab|peaks|oli|on) [(tegelikult|hoopis)] olema;
        (aga|kuid)
        (oleks|oleksin) pidanud olema; nimi (on|oli|peab olema|peaks olema)
        [(tegelikult|hoopis|õigesti|tegelt)]
    """),
    but=phrases("""
    aga; tegelikult; vaid; hoopis; on; see on; see oli; vaid see oli; kuid; (maksis|tasus|oli|
    lubas|
    pidi)
    hoopis; hoopis (maksis|tasus|lubas)
"""),
    from_this=phrases("pealt"),
    to_this=phrases("""
        pealt; . pealt; . kuupäeva pealt; kuupäeva pealt; -lt; -ndalt; -eurolt; eurolt; euro pealt
    """),
    tones=by_tone("""
    stop_work: enne (ma|me) [*] [*] ei (tee|jätka|tööta|lähe|tule|alusta); (enam|rohkem|edasi)
        [*] [*] (tööd|midagi) ei (tee|jätka|võta); (enam|rohkem|edasi)
        (tööd|midagi) [*] [*] ei (tee|jätka|võta); (tööd|midagi) (enam|rohkem|edasi) ei (tee|
        jätka);
        ei (tee|jätka|tööta) [(ma|me)] (enam|rohkem|edasi) [(tööd|tööga|midagi)]; enne (raha|
        makset|
        maksmist|tasumist|arve tasumist) [saamist] [(ma|me)] [*] [*] ei (tee|jätka|alusta|tule|
        tööta); [enne raha] (ma|me) (rohkem|enam|edasi) [*] ei (lähe|tee|tule|tööta|jätka|liiguta|
        sõida|paigalda); (ma|me) [*] enne ei (tee|jätka|tööta|lähe|tule); (panen|paneme|panin)
        [(oma|kogu)] (töö|tööd) (seisma|pausile|ootele);
        (peatan|peatame|katkestan|
        seiskan|lõpetan|lõpetame) [(oma|kogu)] (töö|tööd|töötamise); töö
        (seisma|peata*|seiska*|katkesta*|lõpeta*|seisak*|stopp*); tööseisak*; (peatan|
        peatame|katkestan|lõpetan|seiskan|peatamise) [(kõik)] (töö|tööd|tööde); töö (jääb seisma|
        peatub|seisab); peatamise (teade|sõnum|kiri)
    legal: enne (kohut|kohtusse|inkassot); kohut; jurist*; juriidili*;
        advokaa(t|di|diga|dile|dilt|dist|te|tide|tidega); kohus; kohtu*;
        kohtusse; inkasso*; võlanõu*; nõudekir*; viimane (nõue|hoiatus|meeldetuletus|kiri|
        võimalus);
        viimast (hoiatust|nõuet); ametlik*; kohtutäitur*
    firm: liiga (pehme|leebe|viisakas|sõbralik|lahke|nõrk|tagasihoidlik); (aitab|piisab|küllalt)
        viisakus*; karm(|i|im|imat|imad|imalt|ilt|ima|imaks|imaid|et|eid|imad); kuri; kurja;
        vihane; range*;
        kindla*; kindel*; tugev*; tõsi*; otsekohe*; resoluut*;
        jõuli*; (vähem) (viisaka*|sõbraliku*|pehme*); kurjem*; konkreetse*; teravam*; nõudlik*
    friendly: liiga (karm|range|kuri|terav|järsk|ametlik|ähvardav|kuiv|jõuline); sõbralik*;
        pehme*; viisak*; leebe*; kena*; lahke*; õrn*; mahe*; soe*; soojem*; (vähem|
        mitte nii) (karm|karmi|karmim|karmilt|range*|ranget); heatahtlik*; tagasihoidlik*
"""),
    reasons=reasons.REASONS,
    firsthand=reasons.FIRSTHAND,
    cannot=reasons.CANNOT,
    reaches=reasons.REACHES,
    answers_in_writing=reasons.ANSWERS_IN_WRITING,
    user=phrases("ma; mina; me; meie"),
    calls=phrases("""
    helista*; helistasin*; rääki*; telefon*; kõne*; kõnepost*; jätsin
"""),
    topics=by_topic("""
    promised: luba*; lubas; lubasid; lubadus*; millal … (maksab|maksavad|tasub|tasuvad|kannab|
        maksta); millal (maksab|maksavad|ta maksab|nad maksavad|raha tuleb|laekub|tuleb raha|peaks
        laekuma); oodata
    overdue: üle (aja|tähtaja) [on] (läinud|läksid|läks); üle tähtaja; tähtaja ületanud; hilin*;
        hiljaks*; võlgu kauem; viivit*; viivis*; kõige
        vanem; hilinemas
    due: tähtaeg*; tähtaja*; tähtpäev*; mis ajaks; mis kuupäev*; millal (on|tuleb|peab|peaks) [*]
        [*] (tähtaeg|maksma|maksta|tasuma|laekuma|tulema)
    paid: (maksis|maksid|maksnud|makstud|tasus|tasunud|tasutud|laekus|laekunud|laekumi*|tulnud|
        saabunud|kandnud|kandis|teenin*|teenisin|saanud|jõudnud)
    next: (mis|mida) [ma|mul] (täna|nüüd|homme) (tegema|teha) (pean|peaks|peaksin|tuleb|vaja|on);
        (mida|kellele|keda|kellega) [(ma)] [(täna|nüüd)] (tegema|teha|helistama|kirjutama) [*];
        (mida|kellele|keda|kellega) [(ma|täna|nüüd|peaks|peaksin|pean|on|tuleb|vaja)] [(ma|peaks|
        peaksin|pean|tuleks|tuleb|vaja|täna|nüüd|tegema)] [(täna|nüüd|edasi|järgmisena|tegema|
        helistama)] (tegema|teha|helistama|helistada|kirjutama|kirjutada|edasi|järgmisena|meelde
        tuletama|täna|nügima); mis (edasi|nüüd|järgmiseks|järgmine|järgmisena); mis (on|mul on|mul|
        täna) [(mul)] [(täna|homme|plaanis|vaja|teha)] [(teha|plaanis|vaja|tegemist)]; järgmine
        samm; midagi [*] (plaanis|teha|tegemist); kellele (täna|helistada|kirjutada)
    owed: (võlg*|võla*|võlgu|saldo*|jääk*|kokku|summa*|kui palju|palju|mitu|arve*|arved*|klien*|
        võlgnik*|seis*|ülevaade|ülevaate|nimekir*|lahtis*|maksmata|tasumata|maksa*|bilanss|raha|
        maksma|saada|saama pean|pean saama|peaksin saama|saama peaks|peaks saama); (kuidas|mis) on
        (seis|
        lood); (mis|kuidas) … (toimub|lugu|värk|lood|seis|
        juhtus); (kes|kelle*|keda) [(veel|mulle|mul|ikka|on|kõik|hetkel|praegu)] [(veel|mulle|mul|
        ikka|on|kõik)] (pole|ei ole|ei|jäi|jäid|jäänud|ootan|ootel|puudu)
"""),
    shows=phrases("""
    (anna|andke|annaksid) [(mulle|palun)] teada, (kes|kui|millal|mis|kas|palju|mida|kelle|mitu);
    (ei mäleta|ei tea|pole kindel|ei ole kindel|pole meeles|ei ole meeles), (kui palju|palju|
    millal|
    kes|kellele|kas);
    ^(näita|näidake|kuva|loetle|nimekiri|loetelu|ülevaade|seis|kokkuvõte|saldo|võlgnikud|võlglased|
    võlad|tähtaja ületanud|üle tähtaja) [(mulle|kõiki|kõik|palun|kes|kui|millal|kõigi|minu|mu)];
    (anna|saada|tee|näita) [(mulle|palun)] [*] (ülevaade|nimekiri|kokkuvõte|seis|raport|aruanne|
    loetelu|ülevaate); (ütle|räägi|räägi), (kes|kui|millal|mis|kas|palju|mida|kelle|kellel|mitu);
    (ütle|räägi|meenuta) (mulle|palun|ruttu|korra|veel), (kes|kui|millal|mis|kas|palju|mida|kelle|
    mitu); (tuleta|tuletage) [mulle] meelde, (kes|kui palju|palju|millal|mis|kelle|kui suur|mitu|
    kas); (tahan|
    tahaks|soovin|sooviks|pean) (teada|näha|vaadata) [(kes|kui|millal|mis|kõiki|minu|kas)]; (mis|
    midagi|kas) (uudist|uut|uudiseid) …; huvitav (kes|kui palju|millal|kas); tuleta meelde (kes|kui
    palju|millal|mis)
"""),
    languages=keyed("""
    en: inglise keel; inglise keele; inglise keelt; inglise keelde; inglise keeles; inglise;
        inglise
        keelele; inglisekeel*
    ru: vene keel; vene keele; vene keelt; vene keelde; vene keeles; vene; vene keelele
    da: taani keel; taani keele; taani keelt; taani keelde; taani keeles; taani; taani keelele
    et: eesti keel; eesti keele; eesti keelt; eesti keelde; eesti keeles; eesti; eesti keelele
    id: indoneesia keel; indoneesia keele; indoneesia keelt; indoneesia keelde; indoneesia keeles;
        indoneesia; indoneesia keelele
    other: saksa keel; saksa keelde; saksa keelt; saksa keeles; soome keel; soome keelde; soome
        keelt; soome keeles; rootsi keel; rootsi keelde; rootsi keelt; rootsi keeles; prantsuse
        keel; prantsuse keelt; läti keel; läti keelt; leedu keel; hispaania keel; hispaania keelt;
        poola keel; norra keel; norra keelt; ukraina keel; ukraina keelt; ukraina keelde
"""),
    places=phrases("""
    [ma] (olen|elan|viibin|asun|töötan|peatun|oleme|elame|jään|resideerin) [(praegu|nüüd|hetkel|
    parajasti|ajutiselt|nüüdsest|tegelikult|juba|selle|see|sel|terve|terve selle|järgmised)]
    [(pool|
    paar|mõne|mõned|poolteist|üks|kaks|kolm|neli|viis|kuus|see|sel|terve)] [(aastat|aasta|kuu|kuul|
    kuud|nädal|nädala|nädalat|nädalal|päeva|suve|suvel|talve|talvel|sügise|sügisel|kevade|kevadel)]
    [aega];
    [ma] (kolisin|kolin|sõitsin|sõidan|lendan|lendasin|jõudsin|saabusin|läksin|lähen|tulin|kolime|
    kolisime|reisin|reisime) [(just|praegu|nüüd|nädalaks|kuuks|aastaks|ajutiselt|suveks|talveks)]
    [(paariks|mõneks|kaheks|kolmeks|pooleks)] [(nädalaks|kuuks|aastaks|päevaks)] [elama];
    [(minu|mu)] (ajavöönd|ajatsoon|ajavööndiks|asukoht|asukohaks) [nüüd] [(on|olgu|peaks olema)]
    [(nüüd|alates)] [:]; (minu|mu) (aeg|kell) (on|käib) [nüüd]; kell käib [(mul|nüüd)] [nüüd];
    (pane|sea|määra|vali|muuda|keera|vaheta) [palun] [(mu|minu|mul)] (kell|aeg|ajavöönd|
    ajavööndiks|
    kellaaeg|ajatsoon|ajavööndit|kella) [(nüüd|on)] [:]; (kasuta|arvesta) [(nüüd|edaspidi)]
"""),
    place_endings={
        "is": "",
        "nis": "n",
        "nasse": "n",
        "iga": "ia",
        "ga": "a",
        "nnasse": "nn",
        "gasse": "ga",
        "kasse": "ka",
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
        "le": "",
        "ile": "",
        "gis": "k",
        "gi": "k",
    },
    about=phrases("klient; kliendi; kliendile; helistada; kirjutada"),
    everyone=phrases("""
        kõik; kõike; kõigi; kõiki; kõigist; kõigile; kellestki; kedagi; kellelegi
    """),
    nobody=phrases("""
    muutsin; muutsime; parandasin; parandasime; hind; hinna; hinda;
    pealt; peale; ise; kummalegi; kummaltki; igaühele; lööme; löön; läinud;
    eurolt; eurole; euro; kuupäeva;
    vaikus; vaikust; rahu; tuua; anda; teha; saata; klaarida; visata; panna; viia; korda; korras;
    ajada; kaardiga;
    revolutiga;
    paypaliga; wise'iga; wisega; pangast; telefoniga; sularahana; täies; ulatuses; sellega;
    kirjalikult;
    helistas; tuleb; läheb; välja; pani; pihku; temaga; nendega; makstakse; tasutakse;
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
    peatamise; vist; ehk; siis; nii; täitsa; täiesti; puhkusele; reisile; tööle; lõunale;
    koosolekule; maale; haiglale; kohtule; arvele; meilile; telefonile; küsimusele; kirjale;
    sõnumile; kirjast; sõnumist; drafti; draft; mustand; messengeris; messengeri; whatsappis;
    whatsapis; facebookis; instagramis; telegramis; viberis; meilitsi; smsiga; chatis; linkedinis;
    suuliselt; kaudu; ärge; ühtegi; ühtki; jaanipäevani; jõuludeni; pühadeni; aastavahetuseni;
    mingit; mingeid; suvele; sügisele; talvele; kevadele;
    aastale; nädalale; kuule; päevale;
    (karm|kindla|range|viisaka|sõbraliku|pehme|leebe|tugeva)(m|mat|mad); viisakas; sõbralik; karm;
    ametlik; juriidiline; kindel; tõsine; range; pehme; leebe; lühike; kella; kell; paypalis;
    revolutis; wises; swedbankis; sebis; lhvs; esialgu; asjale; asjaga; looga; jutuga;
    teemaga; kuupäevaks; arvega; võlaga;
    teemale; projektile; ajale; koju; vahepeal; omad; vaja; oleks; vanem; suurem; lähim; vanim;
    suurim; teele; tee; mul; mult; meil; neil; tal; meilt; teil; teilt; sult;
    sinult; teiega; sinuga; kuule; kuulge; soovin; sooviksin;
    tahan; tahaksin; palun; kaks; kolm; neli; viis; paar; paari; kahe; kolme; nelja; üks; ühe;
    sealt; teata; about; of; missugused; luba; jutt; jutu; selline; sellist; sellise; paku;
    sorry; võlast; nõudest;
    rahast; arvest; summast; asjast;
    oi; enne; kohut; versiooni; ülejäänud; päris; ju; lihtsalt; jälle; ega; ole; olen; hetkel;
    saaksid; saad; kogemata; kanne; kaheks; kolmeks; neljaks; viieks; paariks; mõneks; pooleks;
    üheks; kuueks; kümneks; ajaks; kinni; lahti; kõigile; kõigilt
"""),
    rests=keyed("""
    ahead: {unit} (oodata|ootab|ootame|ootan); {unit} (puhkusel|puhkusele|reisil|reisile|haige|
        eemal); {n} {unit} võrra; {unit} võrra;
        {n} {unit} [(pärast|jooksul|ajaks)]; {unit} (pärast|ajaks|aega); {unit}
        (pausile|paus|puhkust|vaikust|vaikus|rahu); [(järgmised|järgmiseks)]
        {n} {unit}; {span} [(pärast|ajaks|aega)]; {n} {unit} aega
    after_named_month: {month} (jooksul|vältel); (terve|kogu) {month}
    named_month_start: [(kuni|enne)] {month} (alguseni|algust|alguses|alguseks|algul); enne
        {month};
        kuni {month}
    next_week_start: [(kuni|enne)] järgmi(se|sel|sse|sele|sesse|seks|st) {week_word} [(alguseni|
        algust)];
        (see|sel|selleks) {week_word}; järgmise nädalani; uue nädalani
    next_month_start: [(kuni|enne)] järgmi(se|sel|sse|sele|sesse|seks|st) {month_word} [(alguseni|
        algust)]; (see|sel|selleks) {month_word}; järgmise kuuni
"""),
    pays_others=phrases("""
    (maksab|kannab|tasub) …; (maksab|kannab|tasub) {sum} …
"""),
    period_ends=phrases("lõp*; viima*"),
    thanks=phrases("""
    (aitäh|tänan|tänud|tänks|hea|tore|super|lahe|vahva), et [(sa|te)] [{date}] [(mulle|meile|seda)]
    [{date}] meelde tuletasi(d|te) [{date}] $; (aitäh|tänan|tänud|tänks|hea|tore|super|lahe|vahva),
    et [(sa|te)] [{date}] [(mulle|meile)] … [{date}] meelde tuletasi(d|te) [{date}] $; (aitäh|tänan|
    tänud|tänks|hea|tore|super|lahe|vahva), et [(sa|te)] tuletasi(d|te) [(mulle|meile|seda)]
    [{date}] [(mulle|meile)] meelde [{date}] $; (sa|te) tuletasi(d|te) [(mulle|meile|seda)] [{date}]
    [(mulle|meile|seda)] meelde [{date}] $; (aitäh|tänan|tänud|tänks) meeldetuletuse eest {date} $;
    (aitäh|tänan|tänud|tänks) {date} meeldetuletuse eest $
"""),
    later_today=phrases("""
    [(paari|mõne|{n}|kahe|poole|pooleteise)] (tunni|minuti) [aja] pärast; hiljem täna; täna (õhtul|
    hiljem|
    pärastlõunal); (õhtul|pärastlõunal|pärast lõunat|pärast tööd); kell {n}; õhtupoole
"""),
)
