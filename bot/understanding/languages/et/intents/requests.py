"""What messages in Estonian ask the bot to do, or tell it of what the user did."""

from __future__ import annotations

from bot.application.ports.understanding import Intent
from bot.understanding.acts.words import by_intent
from bot.understanding.languages.et.intents.settings import SETTINGS

ACTS = by_intent("""
    undo: (jäta|jätame) (eelmine|viimane) [(arve|makse|kanne|võlg)] (kirja panemata|salvestamata|
        lisamata|sisestamata); tee nii, nagu [ma] (poleks|ei oleks) …; (seda|see) (ei tohtinud|
        polnud vaja|ei olnud vaja) (lisada|salvestada|kirja panna|panna|saata|sisestada); ära [ikka|
        ikkagi|siiski] (salvesta|lisa) $; (see|seda) (oli|on|sai|läks) topelt; unusta [ära], (mis|
        mida|see mis|seda mida) [ma] [(sulle|just|äsja|praegu)] (ütlesin|kirjutasin|saatsin|
        sisestasin|lisasin|rääkisin); (jäta|jätame) (see|seda) [(viimane|eelmine|arve|makse|kanne)]
        (kirja panemata|salvestamata|lisamata|kirja märkimata|sisestamata); (viska|võta) [(see|ta)]
        (välja|minema) $; unusta [ära] (mis|mida|see mis|seda mida) [ma] [(sulle|just|äsja|praegu)]
        (ütlesin|kirjutasin|saatsin|sisestasin|lisasin); ära (seda|teda|midagi) [(arvet|võlga|
        makset)] (kirja pane|salvesta|lisa|kirjuta); ära (seda|viimast) [viimast] [(arvet|võlga|
        makset|kannet)] [ikka] [kirja] (pane|salvesta|lisa|kirjuta|jäta); ära pane [(seda|ikka)]
        [(arvet|võlga|makset)] kirja; ^(tühista|tühistage|tühistada|undo) [(see|viimane|viimased|
        palun|eelmine|ära|kanne)]; (võta|võtame|võtke|tee|tehke) [(see|seda|selle|viimane|viimane
        kanne|eelmine|palun|kõik)] tagasi; (kustuta|kustutada|eemalda|tühista) [see] …; (kustuta|
        eemalda|tühista) (viimane|see|eelmine|viimati|makse|kanne|arve|lubadus|palun); (kas saad|
        saad|palun|saaksid) [(seda|selle|see|viimase|viimast)] (tagasi võtta|tühistada|kustutada|ära
        kustutada|eemaldada); (see|see oli|oli|läks) (viga|kogemata|eksitus|vale nupp) [(tühista|
        võta tagasi)]; vale nupp; (läks|vajutasin|salvestasin|lisasin|kirjutasin|panin|sisestasin|
        saatsin) (kogemata|topelt); (kogemata) (lisasin|salvestasin|vajutasin|kirjutasin|panin|
        saatsin|sisestasin|läks); (unusta|jäta|viska) (see|viimane|viimane kanne|eelmine) [(ära|
        minema|välja|vahele)]; samm tagasi; (see|viimane|eelmine) kanne (maha|ära|minema); tee nii
        nagu (enne|ennist|varem); ära [*] [*] arvesta; ^tagasi [võtta] $; ära (salvesta|lisa|pane|
        kirjuta|märgi|registreeri|arvesta) (seda|kirja|midagi|ikkagi) [kirja]
    snooze: las (see|selle) [*] [*] (asi|arve|võlg|jutt|lugu) (olla|oodata|jääda|seista|olgu) [kuni]
        {date}; las … (asi|arve|võlg|jutt|lugu) (olla|oodata|jääda|seista) [kuni] {date}; ^(õhtul|
        hommikul|pärastlõunal|lõunal|täna|hiljem) (räägime|vaatame|arutame|tegeleme) [(edasi|uuesti|
        siis|sellest)] $; las [(see|selle)] … [(asi|arve|võlg|jutt)] (olla|oodata|jääda) [kuni]
        {date}; ^{date} (räägime|vaatame|tegeleme|arutame|räägiks|vaataks) [(edasi|uuesti|siis|
        sellest)] $; (võib|võivad|saab|saavad) [veel] {date} (oodata|kannatada); (räägime|vaatame|
        arutame|tegeleme|jätkame|tuleta|meenuta|küsi) … (asjast|asja|arvest|arvet|võlast|võlga|
        teemast|asjaga|arvega|võlaga) {date}; (räägime|vaatame|arutame|tegeleme) {date} … (asjast|
        asja|arvest|arvet|võlast|võlga|teemast|asjaga|arvega|võlaga); (tuleme|tule|tulen) … (juurde|
        jutu juurde) [{date}] [uuesti] tagasi [{date}]; anna (mulle|mul) … {n} (päeva|nädalat|tundi)
        aega; anna (mulle|mul) … (nädal|päev|nädala) aega; (jätame|jäta|lükkame) … (asja|arve|teema|
        jutu|võla) {date}; ^ei (jõua|saa|jaksa|viitsi) (täna|praegu|hetkel) [,] [ehk] {date}
        [(palun|parem|uuesti|hoopis|siis|ehk)] $; (jätame|jäta|lükkame) … (järgmisesse nädalasse|
        järgmisse nädalasse|homseks|järgmisesse kuusse|järgmiseks nädalaks|teiseks nädalaks); (küsi|
        uuri|vaata) … (kohta|asja|asjus) {date} [uuesti] [(palun|üle|järele)]; (küsi|uuri|vaata) …
        (kohta|asja|asjus) uuesti {date}; (olen|mul on) [(praegu|hetkel|just)] (autoroolis|roolis|
        koosolekul|trennis|bussis|rongis|poes|tööl|kiire); ^(mul on|on) [(täna|praegu|hetkel)] kiire
        [päev], küsi … {date}; ^kell {n} tuleta [mulle] [(uuesti|jälle)] meelde; (kell|kella) {n}
        [ajal] (küsi|tuleta|nügi|torka) [(uuesti|meelde|jälle|mind|mulle)] [meelde]; (võta|võtan|
        võtame|võtaks) … [uuesti] (ette|käsile) [uuesti] [{date}]; (võta|võtan|võtame|võtaks) …
        {date} [uuesti] (ette|käsile); lükka [*] [*] [meeldetuletus] {date} [edasi]; lükka [*] [*]
        [meeldetuletus] (nädala|kuu|päeva) (võrra|edasi); [palun] (tuleta|meenuta|tuletage|
        tuletaksid|tuletad|meenutad|meenutaksid|meenutage) [(mulle|palun|uuesti|veel|siis|seda|
        ikka)] [(seda|uuesti|{date}|hiljem|palun|mulle)] [meelde] [(uuesti|hiljem|et|{date}|siis)]
        [(helistada|kirjutada|küsida|et)] [(helistada|kirjutada)] …; (tuleta|meenuta|tuletad)
        [mulle] [seda] [{date}] (uuesti|hiljem|meelde); [mulle] meelde tuletada; (saad|saaksid|võid|
        võiksid|võiks|palun|kas saad) [(mulle|mind|seda)] … meelde tuletada; (lükka|lükkame|lükake|
        nihuta|nihutame) [(see|seda|selle|meeldetuletus|meeldetuletust|meeldetuletuse)] [(edasi|
        {date})] [(edasi|hilisemaks)]; (lükka|nihuta) … [meeldetuletus*] (edasi|{date}|hilisemaks);
        (küsi|torka|nügi|torgi|müksa|toksi|ärata|puuduta|hõika|hüüa) (minult|mind|mulle|mu käest|
        minu käest|mulle märku|selle kohta) [(õhtul|hommikul|pärastlõunal)] [(uuesti|hiljem|jälle|
        märku|{date}|seda)] [(hiljem|uuesti|märku)] [{date}]; (küsi|torka|nügi|torgi|müksa|toksi|
        ärata) (uuesti|hiljem|jälle|märku|{date}) [(hiljem|uuesti|märku)] [{date}]; remind me
        [(about|of|again)] …; (anna|annad|annaksid) [(mulle|palun)] [(sellest|uuesti|palun)]
        [{date}] märku [(uuesti|hiljem|{date})]; anna … märku; (tule|tuleme) [(selle juurde|sellega|
        selle jutuga)] [{date}] [(hiljem|uuesti)] tagasi [(hiljem|{date})]; [(pane|lisa|sea|tee|loo|
        palun)] [(mulle|uus|üks)] meeldetuletus [(mulle|uuesti|palun)] {date}; (pane|lisa|sea|tee|
        loo) [(mulle|mull)] {date} [(mulle|uus)] meeldetuletus; (tuleme|tule|naaseme|vaatame|
        räägime|arutame) [(selle|sellest|seda)] [(juurde|tagasi)] (tagasi|hiljem|{date}|uuesti)
        [(tagasi|uuesti|edasi)]; mitte (praegu|täna|nüüd|kohe) [(vaid|hiljem|homme)]; (mul on|on)
        [(praegu|hetkel|nii)] kiire; ^(praegu|täna|hetkel) (ei saa|ei jõua|ei jaksa|ei viitsi|mitte|
        pole aega|ei ole aega); (pole|ei ole) [(mul|praegu|hetkel)] [praegu] aega; ^hiljem [(palun|
        parem|uuesti|hoopis|siis|ehk)] $; ^{date} [(palun|parem|uuesti|hoopis|siis|ehk)] $; ^uuesti
        {date}; {date} (vaatan|tegelen|teen|kirjutan|helistan|saadan|räägin) [(sellega|seda|uuesti|
        siis|edasi)] $; ^{n} (minutit|tundi|min) $; ^[(umbes|paari|mõne|poole|{n})] (tunni|minuti)
        [aja] pärast [(uuesti|palun)] $; (teen|saadan|tegelen|võtan|vaatan|helistan|kirjutan)
        [(selle|sellega|seda|selle ära|selle ette)] (hiljem|homme|{date}) $; (oota|ootame)
        [(sellega|veel|natuke|kuni)] {date}; küsi (uuesti|hiljem); jätame [selle] {date}; las (olla|
        oodata|jääb) [kuni] {date}; jäta see {date}
    pause: ^(nädalaks|kuuks|päevaks|paariks päevaks|{date}) (vaikus|vaikust|rahu|paus) [palun] $;
        (praegu|hetkel|esialgu|mõnda aega) (ei tegele|ei torgi|ei tülita|ei sega|ei nügi); …ga
        (praegu|hetkel|esialgu) (ei tegele|rahu); (jäta|jätke|jätame|jätan) … {date} (rahule|vahele|
        puhkama); (selle nädala|sel nädalal|see nädal|täna|praegu) (jätame|jätan|jäta) … rahule; (ei
        mingeid|mitte mingeid|mitte ühtegi|ei ühtegi) (meeldetuletusi|teavitusi|teateid|
        meeldetuletust) {date}; ^ei mingeid [(meeldetuletusi|teavitusi|teateid)]; (ei mingeid|mitte
        mingeid|ei ühtegi|null) (meeldetuletusi|teavitusi|teateid|meeldetuletust); {date} (jätame|
        jätan|jäta) … rahule; (jätame|jätan|jäta) … (täna|praegu) rahule; (võta|võtame|teeme|tee|
        pane) … (asjas|asjaga|arvega|võlaga|puhul) paus; (keegi|mitte keegi) ei (pea|tohi) …
        (tülitama|segama|tüütama|torkima|tülitada|segada|tüütada); (olge|olgu|ole) [palun] (vait|
        vakka|tasa|vagusi) …; (jätame|jätan|jäta) … praegu $; (pole|ei ole) [(enam|praegu|mul|
        mulle)] vaja … [(praegu|enam|kohta)] (torkida|tüütada|tülitada|nügida|meelde tuletada|
        meenutada|segada|kiusata|meeldetuletusi [saata]); ^(olen|ma olen|oleme|lähen) [(nädal|
        nädala|kuu|kaks|kolm|paar|mõne)] [(nädalat|päeva|kuud|päev)] [aega] (puhkusel|puhkusele|
        puhkamas|reisil|reisile|haige|haiglas|haiguslehel); (ära|ärge|enam ära|palun ära) [(mulle|
        mind|enam|praegu|palun)] [(enam|mulle|mind)] [(seda)] tuleta [(mulle|enam)] … meelde; (ära|
        ärge) [(mulle|mind|enam|palun)] [(mulle|enam|mind|praegu)] (tuleta|meenuta|tüüta|sega|torgi|
        nügi|kiusa|häiri|saada|näägi|tülita|pommita|piina|jälita) [(mulle|mind|enam|praegu)]
        [(meeldetuletusi|meelde|teateid|teavitusi|sõnumeid)] [(enam|praegu)] …; (ära|ärge) [(mind|
        mulle|enam|palun)] {date} [(mind|mulle|enam)] [(mind|mulle|enam|midagi)] (tuleta|meenuta|
        tüüta|sega|torgi|nügi|häiri|saada|tülita|kirjuta|näägi) [(mulle|mind|enam|meelde)] …; (ära|
        ärge) … puutu [(enam|{date})]; ^stopp [meeldetuletus*]; (ära|ärge) [{date}] … [(enam|
        {date})] [(midagi|mulle|mind|meeldetuletusi|ühtegi meeldetuletust)] [(enam|midagi)] (tuleta|
        meenuta|tüüta|sega|nügi|saada|kirjuta|häiri|torgi|tülita|piina|näägi) [(mulle|enam|meelde|
        midagi|meeldetuletusi)]; (ära|ärge) … (kohta|pärast|osas|asjus|teemal) [(mulle|enam|mind)]
        (tuleta|meenuta|tüüta|sega|nügi|saada|kirjuta|teavita); (lõpeta|lõpetage|jäta|jätke|aitab|
        piisab) [(ära|see|mulle|juba)] [(mulle)] [(meeldetuletamine|meeldetuletused|
        meeldetuletamisest|meeldetuletustest|tüütamine|tüütamise|tüütamisest|nügimine|nügimisest|
        näägutamine|torkimine|torkimisest|pommitamine|meeldetuletuste saatmine|järele)]
        (meeldetuletamine|meeldetuletused|meeldetuletamisest|meeldetuletustest|tüütamine|tüütamise|
        tüütamisest|nügimine|nügimisest|näägutamine|torkimine|torkimisest|pommitamine|
        meeldetuletuste saatmine|järele) [(ära)]; (lõpeta|lõpetage|jäta|katkesta|peata) …
        (meeldetuletamine|meeldetuletused|tüütamine|nügimine|torkimine|näägutamine|saatmine|
        meeldetuletuste saatmine) [(ära|järele)]; (peata|peatame|peatage|pausi|pausile|paus|seiska|
        vaigista|summuta|külmuta|keela|katkesta|blokeeri) [(kõik|palun|kõigi|mulle)]
        [(meeldetuletused|teavitused|teated)] …; (pane|panen|paneme|paneks|jäta|tõsta) …
        [(meeldetuletused)] (pausile|ootele|hoidele|vaikima); (pane|panen|paneme|paneks) [(kõik|see|
        meeldetuletused|kõik meeldetuletused|ta|nad|need)] [{date}] (pausile|ootele|hoidele|seisma|
        pausi peale|kinni); (pane|panen|paneme|paneks) … [{date}] (seisma|pausi peale); (lülita|
        keera|pane) [(kõik)] [(meeldetuletused|teavitused)] (välja|kinni|vaikseks) [*]; (lülita|
        keera|pane) … [meeldetuletused] (välja|kinni|vaikseks); (jäta|jätke|jätame|jätan) …
        [(praegu|esialgu|mõneks ajaks|{date})] (rahule|vahele|puhkama); (jäta|jätame|jätke) (mind|
        ta|teda|nad|neid) [(praegu|esialgu|veel|mõneks ajaks|palun)] rahule; (meeldetuletusi|
        meeldetuletused|teavitusi) [(enam|praegu|mulle)] (pole vaja|ei ole vaja|ära saada|pausile|
        pausil|mitte|kinni|peatu|vaigista|välja); (ei taha|ei soovi|pole vaja|ei vaja|rohkem mitte|
        mitte) [(enam|rohkem|praegu)] [(mingeid|ühtegi|ühtki)] (meeldetuletus*|teavitus*|meelde);
        (ei taha|ei soovi) [(ma|me)] [(enam|praegu|rohkem)] … [(enam|praegu|midagi)] (kuulda|näha|
        teada|lugeda|mõelda); (ei ole|pole) [(mul|mulle|enam|rohkem)] vaja [(enam|rohkem|mulle|
        praegu)] [*] meelde tuletada; {date} [palun] (mitte|ei) [(ühtegi|mingeid|mingit|ühtki|enam)]
        (meeldetuletus*|teavitus*); [palun] (mitte|ei) [(ühtegi|mingeid|mingit|ühtki|enam)]
        (meeldetuletus*|teavitus*); ^(vaikust|rahu|puhkust) [(palun)]; (tahan|vajan|soovin) [(nüüd|
        natuke|veidi)] (vaikust|rahu|puhkust|puhata|pausi); ^(olen|lähen|ma olen|oleme) [(nüüd|
        praegu|ise)] [{date}] (puhkusel|puhkusele|puhkamas|reisil|reisile|haige|haiglas|haiguslehel|
        ära); {date} [ma] (olen|oleme) (puhkusel|reisil|haiglas|ära); (anna|las) … (puhata|rahu|
        puhkust|hingata|olla); ole [(mõnda aega|natuke aega|natuke|veidi|palun|nüüd)] (vait|vakka|
        tasa|vagusi) …; (hoia|hoiame) … (pausil|ootel|tagasi|pausi); (hoia|pea|teeme|tee) … {date}
        [ajaks] (pausi|pausil|paus); {date} (kinni|pausile|pausil|vait|ootele) $; palun [(praegu|
        enam|seda)] mitte [*] meelde tuletada; (ära|ärge) … [(midagi|enam|mulle)] meelde tuleta;
        mitte [(enam|praegu)] meelde tuletada; (ära|ärge) … [(enne|kuni)] {date} [(midagi|enam)]
        meelde tuleta; {date} ära [(mind|mulle|enam)] (sega|tüüta|häiri|tuleta|saada|kirjuta|nügi)
        [*]
    resume: [(nüüd|juba)] (võib|võid|tohib|tohid) … (kohta|osas|asjus) [nüüd] (jälle|uuesti|taas)
        (meelde tuletada|teavitada|märku anda|kirjutada|küsida); (hakkame|hakka|alustame|alusta) …
        [(uuesti|jälle)] pihta; (hakkame|hakka|alustame) … (uuesti|jälle) pihta; (pausilt|ootelt)
        (ära|maha); … (pausilt) (ära|maha|välja); (jätka|jätkame|jätkake|taasta|taaskäivita|alusta|
        aktiveeri|käivita) [(jälle|uuesti|palun)] [(meeldetuletusi|meeldetuletused|
        meeldetuletustega|meelde tuletamist|meeldetuletamist|nügimist|uuesti|kõiki)] [(jälle|
        uuesti)] …; (jätka|alusta|jätkame|aktiveeri|käivita) … [(meeldetuletusi|meeldetuletustega|
        meeldetuletused|nügimist)] (jälle|uuesti|taas); (võid|hakka|saad|palun|võiksid) [(mulle|
        jälle|uuesti|nüüd|taas|mind)] [(jälle|uuesti|mulle|taas)] (meelde tuletada|meelde tuletama|
        nügida|nügima|tuletama|meenutada|meenutama|torkida|torkima|saatma|saata|kirjutama|kirjutada)
        [(jälle|uuesti|taas)]; (hakka|võid|saad) (jälle|uuesti|taas) (tuletada|tuletama) …; (hakka|
        võid|saad|võiksid) [nüüd] … (jälle|uuesti|taas) (meeldetuletusi|teavitusi) (teha|saata|
        saatma|tegema); (võib|võid) [nüüd] (jälle|uuesti|taas) (käima|tööle) panna; (hakka|võid|
        saad) [(jälle|uuesti|taas|nüüd)] … [(jälle|uuesti|taas)] (meelde tuletama|meelde tuletada|
        meenutama|nügima|nügida|torkima|meenutada|meeldetuletusi saatma|kohta saatma); tuleta
        [mulle] (jälle|uuesti|taas) … meelde; (tuleta|meenuta) … (jälle|taas) meelde; (lülita|pane|
        keera) [(kõik|jälle|uuesti)] (meeldetuletused|teavitused) [(jälle|uuesti|tagasi)] (sisse|
        tööle|käima|peale) …; (lülita|pane|keera) … [(meeldetuletused|teavitused)] (sisse|tööle|
        käima|jälle sisse|uuesti sisse|uuesti tööle|uuesti käima|jälle tööle|jälle käima|tagasi
        sisse|taas sisse); (võid|võib|saad|palun|võiks|võiksid) … [(meeldetuletused|teavitused)]
        [(jälle|uuesti|taas|nüüd)] (sisse lülitada|käima panna|tööle panna|käivitada|taastada|
        aktiveerida|pausilt võtta|maha võtta); (võta|tõsta) … (pausilt|ootelt) [(maha|ära)];
        (lõpeta|eemalda|tühista) [(ära|see)] paus [(maha|ära)] …; (lõpeta|tühista|eemalda) … paus
        [(maha|ära)]; võta [(see|ära)] paus (maha|ära); võta … paus (maha|ära); (ma olen|olen|oleme|
        jõudsin|tulin|olen nüüd|olen jälle) [{date}] [(puhkuselt|reisilt|haiglast|koju|tööl|terve
        ja|taas|jälle|nüüd)] tagasi [(puhkuselt|reisilt|tööl)]; puhkus (on läbi|läbi|sai läbi|
        lõppes|otsas); paus (läbi|on läbi|sai läbi|lõppes|lõppenud|maha|otsas); (tagasi) (puhkuselt|
        tööl|reisilt); tulin puhkuselt; meeldetuletused (tagasi|jälle|uuesti) (sisse|peale|tööle|
        käima)
    write_off: {sum} (läks|lähebki|läheb) (vett vedama|luhta|kaotsi|raisku|korstnasse); las läheb;
        {sum} [(võla|arve)] (võib|võime|võin|tuleb) [(ma|ära)] (unustada|maha kanda); {sum} [(ma|
        me)] (jätan|jätame|jääb|jäägu|annan|anname) (järele|andeks|nõudmata|küsimata|maha); (võla|
        võlga|võlg|arve|raha) (kustutan|kustutame|unustan|unustame|andestan|kingin|kannan maha|jätan
        järele) [ära]; (kriips|rist|kriipsu|risti) peale $; (enam|rohkem) [(midagi|sentigi)] ei
        (saa|tule|näe) [(midagi|sentigi|raha)], (kriips|rist); (pole mõtet|ei ole mõtet|ei viitsi|ei
        jaksa|ei hakka) … [enam] {sum} [enam] (nõuda|küsida|taga ajada|jahtida|nõudma|küsima); ei
        pea [(mulle|meile)] [(enam|rohkem)] [(mulle|meile)] [(midagi|seda|raha)] [enam] (maksma|
        tasuma); (jätan|jätame|jäta|jätsin) … [{sum}] (sinnapaika|sinna paika); (unustame|unustan|
        unusta) … {sum} [ära] [(siis|lihtsalt)]; (lase|las) … (võlg|võla|arve|raha|võlal|arvel)
        [(lihtsalt|siis|parem)] minna; (lase|las) … (võlg|võla|arve|raha|võlal|arvel) [(lihtsalt|
        siis|parem)] (olla|jääda) $; (tõmba|tõmban|tõmbame) … (võlale|arvele|nõudele) [(rist|risti)]
        [peale]; (tõmba|tõmban|tõmbame) … rist peale; (teen|teeme|tee) … (võlale|arvele|nõudele)
        (kriipsu|risti|rist|kriips) [peale]; (võlast|arvest|nõudest|rahast) ei (tule|saa) [(enam|
        ilmselt|nagunii)] (midagi|asja); … ei pea [mulle] [(enam|rohkem)] [midagi] (maksma|tasuma)
        [midagi]; (loen|loeme|loe|arvestan|arvestame) … {sum} (kaotatuks|kadunuks|kahjumiks|kahjuks|
        lootusetuks|läinuks|kustutatuks); (loen|loeme|loe) … [(võla|arve|raha)] (kaotatuks|kadunuks|
        läinuks|kustutatuks|kahjuks); (on|sai) [(mul|meil)] [juba] maha kantud; (jätab|jätku|jäta|
        jätame) … (raha|võla) (endale|sinnapaika); las … jätab [selle] (raha|võla) endale; (kirjuta|
        kirjutan|kannan|kanna|panen|pane) … {sum} (kahjumisse|kahjudesse|kuludesse|korstnasse); ei
        hakka [(ma|me)] [(enam|seda)] [(norima|nõudma|küsima|jahtima)]; ei pea [(enam|rohkem|mulle)]
        [(midagi|seda|enam)] (maksma|tasuma); (jäägu|jääb) … (võlg|arve|raha|summa) (olemata|
        nõudmata|maksmata|andeks); (unusta|unustame|unustan) [(see|selle|ära)] … (võlg|võla|arve|
        raha|summa); (sealt|talt|temalt|neilt) [(enam|ma)] [midagi] [(enam|ma)] (ei tule|ei saa)
        [(enam)] [midagi]; … (võlga|võla|võlg|arvet|arve) (kustutan|kustutame|unustan|unustame|
        andestan|kingin) [ära] $; (kanna|kandke|kannan|kanname|kandsin|kannaks|kirjuta|kirjutan|
        kirjutame) [(see|võlg|selle|arve|ülejäänud|jääk)] maha …; (kanna|kannan|kanname|kandke|
        kannaks|kirjuta|kirjutan|kirjutame) … [(võlg|võla|arve|summa|jääk)] maha; (kanna|kannan|
        kanname) [(maha)] {sum} [maha] …; (kanna|kannan|kanname) … {sum} [*] maha; (maha kanda|
        mahakandmi*|mahakantud|maha kandma|maha kirjutada) …; (kanna|kannan|kandsin|kandsime|
        kanname|kirjuta|kirjutan|kirjutasin|läheb|läks|pane|panen|panin) [(see|selle)] [{sum}]
        (kahjumisse|kahjumiks|kuludesse|kahjuks|kulusse) …; (kustuta|kustutan|kustutame|annan|
        andesta|andestan|andestame) [(talle|neile)] (võlg|võla|selle võla|võla andeks) …; (kustuta|
        kustutan|kustutame|andesta|andestan|andestame|unustame|unustan) … (võlg|võla|võlga|raha)
        [(ära)]; (anna|annan|anname|andsin|andsime|jätan|jätame|kingin) [(talle|neile|selle)]
        [(siis|ära|nüüd)] andeks; (anna|annan|anname|andsin|jätan|jäta|jätame|jätsin|jätsime|kingin|
        kingime|andestan) [(talle|neile|selle)] … [{sum}] [(võlg|võla|selle|summa|ära)] andeks;
        (anna|annan|anname|andsin|jätan|jäta|jätame|kingin|kingime|andestan) [(talle|neile)]
        [(selle|ülejäänud|viimased|need)] {sum} [(ära|võlga)] [andeks]; (kingin|kingime|kingi|
        kinkisin) [(talle|neile)] [(selle|ülejäänud|viimased)] {sum}; (kingin|kingime|kingi|
        andestan|andestame) … [{sum}]; (kingin|kingime|jätan|jätame) [(talle|neile)] … {sum}
        [andeks]; lootusetu [(võlg|raha|nõue|juhtum)]; (kadunud|halb|surnud) (võlg|raha|nõue|
        juhtum); (loobu|loobun|loobume|loobusin) [(sellest|võlast|nõudest|rahast|nõudmast)] …;
        (löön|lõin|lööme|löö) [(selle|sellele|asjale|võlale|rahale)] käega …; (löön|lõin|lööme|löö)
        … [(võlale|arvele|rahale|asjale)] käega; (sellest|seda|selle|seda) (raha|rahast) [(ma|me|
        enam|ilmselt|küll|vist)] [(enam|ilmselt|midagi|kunagi|me|ma)] [(midagi|kunagi)] (ei näe|ei
        saa|ei tule); (ei näe|ei saa) [(ma|me)] [(seda|enam|oma|sealt)] raha [(enam|kunagi)]
        [kunagi]; (sealt|talt|temalt|neilt) [(nagunii|niikuinii|enam)] (ei tule|ei saa) [(enam)]
        [midagi]; (arvesta|loe|loeme|loen|võtame) [(see|seda|selle)] [(kaotus*|kahju*|kadunu*)]
        (kaotus*|kahju*|kadunu*); (jätan|jätame|jäta|jätsin) [*] [sisse] nõudmata; (läheb|lähebki|
        lähevad) (kuludesse|kahjumisse|kahjumiks|korstnasse); (raha|see) (on kadunud|on läinud|läks
        korstnasse|korstnasse|läks vett vedama); (kanna|kannan|kanname|loe|loen) … (lootusetuks|
        kadunuks); (pole mõtet|ei viitsi|ei jaksa) [(enam|ma)] [(seda|taga|teda|neid)] (taga ajada|
        nõuda|jahtida|ajada) …; (ei viitsi|ei jaksa|pole mõtet) … [(enam)] (taga ajada|jahtida|
        nõuda); (tõmban|tõmba|tõmbame) [(sellele|asjale|võlale)] (kriips|kriipsu|joone) [(peale|
        alla)] …; (tõmban|tõmbame|tõmba) … [(võlale|arvele)] (kriips|kriipsu|joone) [(peale|alla)];
        las (jääb|minna|jääda) [(see|võlg)] …; las olla $; las (see|selle) … [{sum}] [*] [*] (jääb|
        minna); las (see|selle) … [{sum}] [*] [*] (jääda|olla) $; las … {sum} [*] [*] (jääda|jääb|
        minna|olla); (maha|korstnasse) sellega; korstnasse (kirjutada|kirjuta|kirjutan)
    wording: anna (mulle|mul|palun) …le (midagi|tekst|sõnum|kiri|sõnastus|meeldetuletus|hoiatus);
        anna (mulle|mul|palun) … (midagi|tekst|sõnum|kiri|sõnastus|meeldetuletus|hoiatus|nõudekiri)
        [(karmim*|pehmem*|sõbralikum*|kindlam*|rangem*|viisakam*|leebem*|viisakat|karmi|
        sõbralikku)]; (pane|panen|paneme) … kokku (kiri|kirja|sõnum|tekst|meeldetuletus|nõue|
        nõudekiri|hoiatus); (kiri|kirja|sõnum|sõnumi|sõnumit|tekst|teksti|meil|teade), et …; anna …
        jaoks [(üks|mingi|mõni|lühike|viisakas|karm)] [(lühike|viisakas|karm|sõbralik)] (sõnum|
        tekst|kiri|midagi|sõnastus|meeldetuletus); (pane|tee|kirjuta) … (kiri|kirja|sõnum|tekst|
        meeldetuletus) valmis; (sõnasta|kirjuta|tee) (see|seda|tekst|kiri|sõnum) [(palun)] ümber;
        (kas|saaksid|saad|võiksid|oskad) [(sa|palun|mulle)] … (kirja|kiri|sõnumi|sõnum|teksti|
        meeldetuletuse) [valmis] (kirjutada|koostada|teha|sõnastada|vormistada); (formuleeri|
        visanda|vormista|koosta|sõnasta) … (teade|kiri|sõnum|tekst|meeldetuletus|nõue|hoiatus);
        (pane|panen|paneme) … (kiri|kirja|sõnum|tekst|meeldetuletus|nõue) kokku …; mida ma …
        (kirjutada|öelda|vastata|kirjutaksin|ütleksin|vastaksin) [(võiks|võiksin|saaks|saaksin|
        tuleks)]; (aita|aitad|aidake|aitaksid) [(mul|mind|palun)] … (kirjutada|koostada|sõnastada|
        vormistada|vastata|öelda|kokku panna) …; anna [(mulle|palun)] [(midagi|üks|mingi|veidi|
        natuke)] (karmim*|pehmem*|sõbralikum*|kindlam*|rangem*|viisakam*|tugevam*|leebem*|
        teistsugust|muud|tekst|sõnastus|sõnum) [(tekst|sõnum|sõnastus|kiri|variant|teksti)] …; anna
        [(mulle|palun)] [(üks|mingi|valmis|hea|uus|sobiv)] [(sõbralik|viisakas|karm|lühike|kindel|
        pehme|ametlik)] (midagi|tekst|sõnum|kiri|sõnastus|mall|variant|näidis|meeldetuletus|hoiatus|
        nõudekiri) …; (anna|saada|näita) [mulle] (meeldetuletuse|nõudekirja|hoiatuse|kirja) (tekst|
        sõnastus|näidis|mall) …; (kirjuta|koosta|vormista|tee|sõnasta|paku|mõtle|loo|näita|
        kirjutage|koostage|tehke|pakkuge|kirjutaksid|koostaksid|valmista|genereeri) [(mulle|palun|
        talle|välja|ette|neile)] [(üks|mingi|midagi|uus)] [(kuri|kurja|vihane|karm|karmi|karmim|
        karmimat|range*|pehme*|sõbralik*|viisak*|viimane|ametlik*|juriidilin*|lühike*|kena*|kindel*|
        kindlam*|viimase|leebe*|jõuline|töö peatamise|tööseisaku|kohtu|inkasso)] (sõnum|kiri|tekst|
        meil|e-kiri|e-mail|meeldetuletus|meeldetuletuskiri|nõue|hoiatus|nõudekiri|sõnastus|sms|
        mustand|teade|variant|sõnumi|kirja|teksti) …; (kirjuta|ütle|teata|ütleme|kirjutame|teatame|
        teavita|hoiata|hoiatame) …(le|t), et; (kirjuta|koosta|vormista|tee|sõnasta|paku|mõtle|loo|
        kirjutage|koostage|tehke|kirjutaksid|koostaksid|valmista) … (sõnum|kiri|tekst|meil|e-kiri|
        e-mail|meeldetuletus|meeldetuletuskiri|nõue|hoiatus|nõudekiri|sõnastus|sms|mustand|teade|
        sõnumi|kirja|teksti) …; (kirjuta|koosta|sõnasta|ütle|mõtle|genereeri|paku) [(välja)]
        [(mulle|palun|talle)] [(välja)] midagi …; (vajan|tahan|soovin|sooviks|sooviksin|tahaks|
        tahaksin|vaja) … (sõnumit|kirja|teksti|sõnastust|meili|hoiatust|nõudekirja|teadet|nõuet);
        (kirjuta|ütle|sõnasta) … (karmimalt|pehmemalt|viisakamalt|sõbralikumalt|rangemalt|
        kindlamalt|karmilt|viisakalt|sõbralikult|kenasti|midagi); (soovin|tahan|palun|sooviks|
        sooviksin|tahaks|tahaksin|vaja|on vaja) (koostada|kirjutada|vormistada|saada) …; (vajan|
        tahan|soovin|mul on vaja|on vaja|vaja oleks|oleks vaja|vaja|sooviks|sooviksin|tahaks|
        tahaksin) [(üht|mingit|ühte|mingi|üks|mul)] [*] [*] (sõnumit|kirja|teksti|sõnastust|meili|
        malli|sõnum|kiri|tekst|hoiatust|nõudekirja|teadet|meeldetuletuse teksti|näidist) …; (mida|
        kuidas|mis|millise) [ma] … (kirjutan|ütlen|vastan|saadan|kirjutada|öelda|vastata|saata|
        kirjutaks|ütleks); mis (sõnadega|moodi|tekstiga) [ma] …; mida (ma|peaks|peaksin|võiks|
        võiksin|talle|neile|saan) [(talle|neile|ma|siis|nüüd)] (kirjutada|öelda|kirjutama|ütlema|
        vastata|saata|saatma|vastama) …; (mida|kuidas) (kirjutada|öelda|vastata|sõnastada|küsida|
        kirjutama|ütlema|meelde tuletada|paluda) …; kuidas … (sõnastada|küsida|meelde tuletada|
        paluda); [(midagi|veidi|natuke|pisut|veel|palju|natukene)] (karmima*|karmim|pehmema*|pehmem|
        sõbralikuma*|sõbralikum|kindlama*|kindlam|rangema*|rangem|viisakama*|viisakam|tugevama*|
        tugevam|leebema*|leebem|ametlikuma*|ametlikum|otsekohesem*|kenam|kenamat|kenamalt|
        konkreetsem*|jõulisem*|tõsisem*|resoluutsem*|teravam*|nõudlikum*|kurjem*|neutraalsem*|
        lahkem*|õrnem*|mahedam*|malbem*|karmi|ranget|viisakat|sõbralikku|juriidilist|lühemat|
        lühemalt) [(tekst|sõnum|kiri|sõnastus|toon|variant|meil|versioon|teksti|sõnumit|kirja)] …;
        (tee|kirjuta|muuda|sõnasta) (see|seda|see tekst|tekst) [(veidi|natuke|palju|ümber|a bit)]
        (karmim*|pehmem*|sõbralikum*|lühem*|pikem*|viisakam*|leebem*|rangem*|kindlam*|ametlikum*);
        (teine|teistsugune|muu|uus) (tekst|sõnastus|variant|sõnum) …; ^(sõbralik|karm|viisakas|
        viimane|ametlik|pehme|kindel|range|leebe|juriidiline|tõsine|jõuline) (sõnum|kiri|
        meeldetuletus|hoiatus|nõue|tekst|meil|meeldetuletuskiri|teade) …; (töö peatamise|tööseisaku|
        töö seiskamise|töö katkestamise|peatamise|töö lõpetamise) (sõnum|teade|kiri|tekst|hoiatus|
        teatis|teadet|kirja|sõnumit|hoiatust) …; (nõudekiri|nõudekirja|viimane nõue|viimane hoiatus|
        inkassohoiatus|võlanõue|viimast hoiatust|kohtuhoiatus) …; ^(sõnum|tekst|kiri|sõnastus|
        meeldetuletuskiri) …; (ähvarda|hirmuta|manitse|noomi|survesta|hoiata) … [(kohtuga|inkassoga|
        advokaadiga|juristiga)]; (kohtuga|inkassoga|advokaadiga) (ähvardav|ähvardava) (kiri|sõnum|
        tekst) …; aita [(mul|mind)] [*] (kirjutada|sõnastada|koostada|vastata) …; aita [(mul|mind|
        palun)] … (kiri|kirja|sõnum|sõnumit|tekst|teksti|meil|vastus) (kirjutada|koostada|sõnastada|
        kokku panna|valmis teha)
    sent: (messisin|tšättisin|suhtlesin|sõnumeerisin|meilisin|helistasin|rääkisin) …ga [{date}];
        (viisin|viisime|andsin|andsime|toimetasin) … (postkasti|kontorisse|ukse taha|lauale|üle)
        [(kirja|sõnumi|teate|arve|meeldetuletuse|nõude|nõudekirja)]; (viisin|viisime|toimetasin) …
        (arve|kirja|meeldetuletuse|nõude|nõudekirja|teate) (postkasti|kontorisse|ukse taha|lauale|
        kohale|ära); (saatsin|saatsime) … (smsi|sms-i|e-kirja|e-maili|sõnumi|meili|kirja);
        (tuletasin|tuletasime) … [{date}] [(arve|arvet|võla|võlga|maksmist)] [kohta] meelde;
        (jätsin|panin|viskasin|poetasin) … (postkasti|ukse taha|lauale|kontorisse) (kirja|sõnumi|
        teate|arve|meeldetuletuse|nõude|nõudekirja); andsin … teada, et …; (sõnum|kiri|
        meeldetuletus|meil|teade|hoiatus|nõue|nõudekiri|e-kiri|sms) (läks|sai mindud|läksid|läks
        ära|läks teele|läks välja) …; andsin … märku; (jätsin|jätsime) [talle] … [(kõneposti|
        telefoni)] (sõnumi|teate|kõneposti|kõneposti sõnumi); (tegin|tegime) … (kõne|telefonikõne);
        (koputasin|koputasime) …; (nõudekiri|nõue|kiri|meeldetuletus|hoiatus|teade|sõnum) … (sai|on|
        läks) [{date}] [ära] (postitatud|saadetud|üle antud|edastatud|teele pandud); (panin|panime|
        viskasin|lasin|saatsin|jätsin) … (whatsappi|messengeri|facebooki|telegrami|sms|teksti)
        (sõnumi|kirja|teate|meeldetuletuse); (kutsusin|palusin) … kõnele; [ma] [(just|juba|täna|
        eile|talle|neile)] (saatsin|saadetud|edastasin|saatsime|postitasin|saadsin) [(talle|neile|
        selle|ära|just|sõnumi|eile|täna|juba)] [(selle|sõnumi|kirja|meeldetuletuse|ära|meili|teate|
        teksti|nõude|hoiatuse|uuesti)] [ära] …; saatsin … [(meeldetuletuse|kirja|sõnumi|meili|
        hoiatuse|teate|nõude|nõudekirja)] [ära]; [ma] [(just|juba|täna|eile|talle|neile)]
        (helistasin|helistasime|kirjutasin|rääkisin|rääkisime|meenutasin|võtsin ühendust|tuletasin
        meelde|sõnumeerisin|proovisin helistada|meilisin|suhtlesin|nügisin|torkasin|vastasin|
        hoiatasin|küsisin|jätsin sõnumi|jätsin teate|jätsin kõneposti) [(talle|temaga|neile|nendega|
        just|eile|täna|uuesti|tema|telefonis)] …; (olen|sai|on) [(talle|juba|neile|just)]
        (helistatud|kirjutatud|saadetud|ära saadetud|meelde tuletatud|ühendust võtnud|helistanud|
        kirjutanud|saatnud|räägitud|kõne tehtud|rääkinud) …; (tuletasin|tuletasime) … meelde;
        (võtsin|võtsime) … ühendust; (jätsin|andsin|andsime|jätsime) [(talle|neile)] (märku|teada|
        sõnumi|teate|kõneposti|kõnepostile); (jätsin|andsin|jätsime|andsime) … (märku|teada|sõnumi|
        teate|kõneposti|kõnepostile); (panin|panime|lasin|viskasin) [(talle|neile|selle)] (sõnumi|
        kirja|meeldetuletuse|meili|teate|hoiatuse|nõude|nõudekirja) [(teele|posti|ära|välja)] …;
        (panin|panime|lasin|viskasin) … (sõnumi|kirja|meeldetuletuse|meili|teate|hoiatuse) [(teele|
        posti|ära|välja)]; (käisin|käisime) … (juures|pool|läbi); (tegin|tegime) [(talle|neile)]
        (kõne|telefonikõne) …; ^(saadetud|tehtud saatsin|helistatud|kirjutatud|ära saadetud);
        (helistatud|kirjutatud|meelde tuletatud|märku antud|räägitud|sõnum saadetud) $; (sõnum|kiri|
        meeldetuletus|meil|teade|hoiatus|nõue|nõudekiri) … (läks|sai|on) [{date}] (ära|teele|
        saadetud|minema); (sõnum|kiri|meeldetuletus|meil|teade|hoiatus|nõue|nõudekiri|see|sms) [(on|
        sai|läks)] [(ära|juba|just|nüüd)] (saadetud|teele|teel|läinud|ära saadetud|välja saadetud|
        minema) …; rääkisin …ga
    other: (sünnipäev|pulmad|juubel|matused|lõpetamine) [on] {date}; on {date} (sünnipäev|pulmad|
        juubel|
        matused|lõpetamine); ^[(pean|vaja|tuleb)] (maksta|maksma) [ära] (üür|üüri|elekter|elektri|
        elektriarve|kommunaalid|
        kommunaalarve|laen|laenu|kindlustus|maksud|telefoniarve) {sum}; ^(saada|saata) * [*] …
        {date}; (pean|peame|pidin) … {sum} [{date}] (maksma|tasuma|kandma|tagasi maksma); (olen|
        oleme) …
        {sum} [{date}] võlgu; ^kuidas (seda|sind|botti) (kasutada|kasutatakse|kasutan|pruukida);
        ^kuidas [(ma|üldse|õigesti)] (arvet|arveid|arve|pakkumist|lepingut) (vormistada|koostada|
        teha|esitada|väljastada|kirjutada); ^(jõudu|jaksu|edu) (tööle|tööl|tarvis|sulle|teile|
        meile); (tulumaks*|käibemaks*|sotsiaalmaks*) (tuleb|peab|pean|tuleks|on) …; ^(abi|aita|
        ekspordi|nimeta|tõlgi|ava|helista|ütle|uuenda) …; ^saada mulle …; ^mida sa [kõike] (oskad|
        suudad|saad|teed); ^(kes sa oled|kuidas see töötab|mis sa oled); (palju|mis) [on] kell [on];
        kuidas (läheb|elad|lood|sul); ^kuidas (ma|saan|saab|luua|lisada|väljastada|koostada) …; mis
        [asi] on (käibemaks*|intress*|viivis*|inkasso*); mis (teed|uudist|päev täna)
""") | {Intent.SETTINGS: SETTINGS}
