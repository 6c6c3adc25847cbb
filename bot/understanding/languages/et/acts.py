"""What messages in Estonian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases
from bot.understanding.languages.et import replies

ACTS = ActWords(
    acts=by_intent("""
    undo: ^(tühista|tühistage|tühistada|undo) [(see|viimane|viimased|palun|eelmine|ära|kanne)];
        (võta|võtame|võtke|tee|tehke) [(see|seda|selle|viimane|viimane kanne|eelmine|palun|kõik)]
        tagasi; (kustuta|kustutada|eemalda|tühista) [see] …; (kustuta|eemalda|tühista) (viimane|see|
        eelmine|viimati|makse|kanne|arve|lubadus|palun); (kas saad|saad|palun|saaksid) [(seda|selle|
        see|viimase|viimast)] (tagasi võtta|tühistada|kustutada|ära kustutada|eemaldada); (see|see
        oli|oli|läks) (viga|kogemata|eksitus|vale nupp) [(tühista|võta tagasi)]; vale nupp; (läks|
        vajutasin|salvestasin|lisasin|kirjutasin|panin|sisestasin|saatsin) (kogemata|topelt);
        (kogemata) (lisasin|salvestasin|vajutasin|kirjutasin|panin|saatsin|sisestasin|läks);
        (unusta|jäta|viska) (see|viimane|viimane kanne|eelmine) [(ära|minema|välja|vahele)]; samm
        tagasi; ^tagasi [võtta] $; ära (salvesta|lisa|pane|kirjuta|märgi|registreeri|arvesta) (seda|
        kirja|midagi|ikkagi) [kirja]
    snooze: [palun] (tuleta|meenuta|tuletage|tuletaksid|tuletad|meenutad|meenutaksid|meenutage)
        [(mulle|palun|uuesti|veel|siis|seda|ikka)] [(seda|uuesti|{date}|hiljem|palun|mulle)]
        [meelde] [(uuesti|hiljem|et|{date}|siis)] [(helistada|kirjutada|küsida|et)] [(helistada|
        kirjutada)] …; (tuleta|meenuta|tuletad) [mulle] [seda] [{date}] (uuesti|hiljem|meelde);
        [mulle] meelde tuletada; (saad|saaksid|võid|võiksid|võiks|palun|kas saad) [(mulle|mind|
        seda)] … meelde tuletada; (lükka|lükkame|lükake|nihuta|nihutame) [(see|seda|selle|
        meeldetuletus|meeldetuletust|meeldetuletuse)] [(edasi|{date})] [(edasi|hilisemaks)]; (lükka|
        nihuta) … [meeldetuletus*] (edasi|{date}|hilisemaks); (küsi|torka|nügi|torgi|müksa|toksi|
        ärata|puuduta|hõika|hüüa) (minult|mind|mulle|mu käest|minu käest|mulle märku|selle kohta) [(õhtul|hommikul|pärastlõunal)] [(uuesti|hiljem|jälle|märku|{date}|seda)] [(hiljem|uuesti|märku)] [{date}]; (küsi|torka|nügi|torgi|müksa|toksi|
        ärata) (uuesti|hiljem|jälle|märku|{date}) [(hiljem|uuesti|märku)] [{date}]; remind me
        [(about|of|again)] …; (anna|annad|annaksid) [(mulle|palun)] [(sellest|uuesti|palun)]
        [{date}] märku [(uuesti|hiljem|{date})]; anna … märku; (tule|tuleme) [(selle juurde|sellega|
        selle jutuga)] [{date}] [(hiljem|uuesti)] tagasi [(hiljem|{date})]; [(pane|lisa|sea|tee|loo|
        palun)] [(mulle|uus|üks)] meeldetuletus [(mulle|uuesti|palun)] {date}; (pane|lisa|sea|tee|
        loo) [(mulle|mull)] {date} [(mulle|uus)] meeldetuletus; (tuleme|tule|naaseme|vaatame|
        räägime|arutame) [(selle|sellest|seda)] [(juurde|tagasi)] (tagasi|hiljem|{date}|uuesti)
        [(tagasi|uuesti|edasi)]; mitte (praegu|täna|nüüd|kohe) [(vaid|hiljem|homme)]; ^(praegu|täna|
        hetkel) (ei saa|ei jõua|ei jaksa|ei viitsi|mitte|pole aega|ei ole aega); (pole|ei ole)
        [(mul|praegu|hetkel)] [praegu] aega; ^hiljem [(palun|parem|uuesti|hoopis|siis|ehk)] $;
        ^{date} [(palun|parem|uuesti|hoopis|siis|ehk)] $; ^uuesti {date}; ^[(umbes|paari|mõne|poole|
        {n})] (tunni|minuti) [aja] pärast [(uuesti|palun)] $; (teen|saadan|tegelen|võtan|vaatan|
        helistan|kirjutan) [(selle|sellega|seda|selle ära|selle ette)] (hiljem|homme|{date}) $;
        (oota|ootame) [(sellega|veel|natuke|kuni)] {date}; küsi (uuesti|hiljem); jätame [selle]
        {date}; jäta see {date}
    pause: (ära|ärge|enam ära|palun ära) [(mulle|mind|enam|praegu|palun)] [(enam|mulle|mind)]
        [(seda)] tuleta [(mulle|enam)] … meelde; (ära|ärge) [(mulle|mind|enam|palun)] [(mulle|enam|
        mind|praegu)] (tuleta|meenuta|tüüta|sega|torgi|nügi|kiusa|häiri|saada|näägi|tülita|pommita|
        piina|jälita) [(mulle|mind|enam|praegu)] [(meeldetuletusi|meelde|teateid|teavitusi|
        sõnumeid)] [(enam|praegu)] …; (ära|ärge) [(mind|mulle|enam|palun)] {date} [(mind|mulle|
        enam)] [(mind|mulle|enam|midagi)] (tuleta|meenuta|tüüta|sega|torgi|nügi|häiri|saada|tülita|
        kirjuta|näägi) [(mulle|mind|enam|meelde)] …; (ära|ärge) [{date}] … [(enam|{date})] [(midagi|
        mulle|mind|meeldetuletusi|ühtegi meeldetuletust)] [(enam|midagi)] (tuleta|meenuta|tüüta|
        sega|nügi|saada|kirjuta|häiri|torgi|tülita|piina|näägi) [(mulle|enam|meelde|midagi|
        meeldetuletusi)]; (ära|ärge) … (kohta|pärast|osas|asjus|teemal) [(mulle|enam|mind)] (tuleta|
        meenuta|tüüta|sega|nügi|saada|kirjuta|teavita); (lõpeta|lõpetage|jäta|jätke|aitab|piisab)
        [(ära|see|mulle|juba)] [(mulle)] [(meeldetuletamine|meeldetuletused|meeldetuletamisest|
        meeldetuletustest|tüütamine|tüütamise|tüütamisest|nügimine|nügimisest|näägutamine|torkimine|
        torkimisest|pommitamine|meeldetuletuste saatmine|järele)] (meeldetuletamine|meeldetuletused|
        meeldetuletamisest|meeldetuletustest|tüütamine|tüütamise|tüütamisest|nügimine|nügimisest|
        näägutamine|torkimine|torkimisest|pommitamine|meeldetuletuste saatmine|järele) [(ära)];
        (lõpeta|lõpetage|jäta|katkesta|peata) … (meeldetuletamine|meeldetuletused|tüütamine|
        nügimine|torkimine|näägutamine|saatmine|meeldetuletuste saatmine) [(ära|järele)]; (peata|
        peatame|peatage|pausi|pausile|paus|seiska|vaigista|summuta|külmuta|keela|katkesta|blokeeri)
        [(kõik|palun|kõigi|mulle)] [(meeldetuletused|teavitused|teated)] …; (pane|panen|paneme|
        paneks|jäta|tõsta) … [(meeldetuletused)] (pausile|ootele|hoidele|vaikima); (pane|panen|
        paneme|paneks) [(kõik|see|meeldetuletused|kõik meeldetuletused|ta|nad|need)] [{date}]
        (pausile|ootele|hoidele|seisma|pausi peale|kinni); (pane|panen|paneme|paneks) … [{date}]
        (seisma|pausi peale); (lülita|keera|pane) [(kõik)] [(meeldetuletused|teavitused)] (välja|
        kinni|vaikseks) [*]; (lülita|keera|pane) … [meeldetuletused] (välja|kinni|vaikseks); (jäta|
        jätke|jätame|jätan) … [(praegu|esialgu|mõneks ajaks)] (rahule|vahele|puhkama); (jäta|jätame|
        jätke) (mind|ta|teda|nad|neid) [(praegu|esialgu|veel|mõneks ajaks|palun)] rahule;
        (meeldetuletusi|meeldetuletused|teavitusi) [(enam|praegu|mulle)] (pole vaja|ei ole vaja|ära
        saada|pausile|pausil|mitte|kinni|peatu|vaigista|välja); (ei taha|ei soovi|pole vaja|ei vaja|
        rohkem mitte|mitte) [(enam|rohkem|praegu)] [(mingeid|ühtegi|ühtki)] (meeldetuletus*|
        teavitus*|meelde); (ei taha|ei soovi) [(ma|me)] [(enam|praegu|rohkem)] … [(enam|praegu|
        midagi)] (kuulda|näha|teada|lugeda|mõelda); (ei ole|pole) [(mul|mulle|enam|rohkem)] vaja
        [(enam|rohkem|mulle|praegu)] [*] meelde tuletada; {date} [palun] (mitte|ei) [(ühtegi|
        mingeid|mingit|ühtki|enam)] (meeldetuletus*|teavitus*); [palun] (mitte|ei) [(ühtegi|mingeid|
        mingit|ühtki|enam)] (meeldetuletus*|teavitus*); ^(vaikust|rahu|puhkust) [(palun)]; (tahan|
        vajan|soovin) [(nüüd|natuke|veidi)] (vaikust|rahu|puhkust|puhata|pausi); (olen|lähen|ma
        olen|oleme) [(nüüd|praegu|ise)] [{date}] (puhkusel|puhkusele|puhkamas|reisil|reisile|haige|
        haiglas|haiguslehel|ära); {date} [ma] (olen|oleme) (puhkusel|reisil|haiglas|ära); (anna|las)
        … (puhata|rahu|puhkust|hingata|olla); ole [(mõnda aega|natuke aega|natuke|veidi|palun|nüüd)]
        (vait|vakka|tasa|vagusi) …; (hoia|hoiame) … (pausil|ootel|tagasi); {date} ära [(mind|mulle|
        enam)] (sega|tüüta|häiri|tuleta|saada|kirjuta|nügi) [*]
    resume: (jätka|jätkame|jätkake|taasta|taaskäivita|alusta|aktiveeri|käivita) [(jälle|uuesti|
        palun)] [(meeldetuletusi|meeldetuletused|meeldetuletustega|meelde tuletamist|
        meeldetuletamist|nügimist|uuesti|kõiki)] [(jälle|uuesti)] …; (jätka|alusta|jätkame|
        aktiveeri|käivita) … [(meeldetuletusi|meeldetuletustega|meeldetuletused|nügimist)] (jälle|
        uuesti|taas); (võid|hakka|saad|palun|võiksid) [(mulle|jälle|uuesti|nüüd|taas|mind)] [(jälle|
        uuesti|mulle|taas)] (meelde tuletada|meelde tuletama|nügida|nügima|tuletama|meenutada|
        meenutama|torkida|torkima|saatma|saata|kirjutama|kirjutada) [(jälle|uuesti|taas)]; (hakka|
        võid|saad) [(jälle|uuesti|taas|nüüd)] … [(jälle|uuesti|taas)] (meelde tuletama|meelde
        tuletada|meenutama|nügima|nügida|torkima|meenutada|meeldetuletusi saatma|kohta saatma);
        tuleta [mulle] (jälle|uuesti|taas) … meelde; (tuleta|meenuta) … (jälle|taas) meelde;
        (lülita|pane|keera) [(kõik|jälle|uuesti)] (meeldetuletused|teavitused) [(jälle|uuesti|
        tagasi)] (sisse|tööle|käima|peale) …; (lülita|pane|keera) … [(meeldetuletused|teavitused)]
        (sisse|tööle|käima|jälle sisse|uuesti sisse|uuesti tööle|uuesti käima|jälle tööle|jälle
        käima|tagasi sisse|taas sisse); (võid|saad|palun|võiks|võiksid) … [(meeldetuletused|
        teavitused)] [(jälle|uuesti|taas|nüüd)] (sisse lülitada|käima panna|tööle panna|käivitada|
        taastada|aktiveerida|pausilt võtta|maha võtta); (võta|tõsta) … (pausilt|ootelt) [(maha|
        ära)]; (võta|lõpeta|eemalda|tühista) [(ära|see)] paus [(maha|ära)] …; (lõpeta|võta|tühista|
        eemalda) … paus [(maha|ära)]; (ma olen|olen|oleme|jõudsin|tulin|olen nüüd|olen jälle)
        [{date}] [(puhkuselt|reisilt|haiglast|koju|tööl|terve ja|taas|jälle|nüüd)] tagasi
        [(puhkuselt|reisilt|tööl)]; puhkus (on läbi|läbi|sai läbi|lõppes|otsas); paus (läbi|on läbi|
        sai läbi|lõppes|lõppenud|maha|otsas); (tagasi) (puhkuselt|tööl|reisilt); tulin puhkuselt;
        meeldetuletused (tagasi|jälle|uuesti) (sisse|peale|tööle|käima)
    write_off: (kanna|kandke|kannan|kanname|kandsin|kannaks|kirjuta|kirjutan|kirjutame) [(see|võlg|
        selle|arve|ülejäänud|jääk)] maha …; (kanna|kannan|kanname|kandke|kannaks|kirjuta|kirjutan|
        kirjutame) … [(võlg|võla|arve|summa|jääk)] maha; (kanna|kannan|kanname) [(maha)] {sum}
        [maha] …; (kanna|kannan|kanname) … {sum} [*] maha; (maha kanda|mahakandmi*|mahakantud|maha
        kandma|maha kirjutada) …; (kanna|kannan|kirjuta|kirjutan|läheb|pane) [(see|selle)]
        (kahjumisse|kahjumiks|kuludesse|kahjuks|kulusse) …; (kustuta|kustutan|kustutame|annan|
        andesta|andestan|andestame) [(talle|neile)] (võlg|võla|selle võla|võla andeks) …; (kustuta|
        kustutan|kustutame|andesta|andestan|andestame|unustame|unustan) … (võlg|võla|võlga|raha)
        [(ära)]; (anna|annan|anname|andsin|jätan|jäta|jätame|kingin|kingime|andestan) [(talle|neile|
        selle)] … [{sum}] [(võlg|võla|selle|summa|ära)] andeks; (anna|annan|anname|andsin|jätan|
        jäta|jätame|kingin|kingime|andestan) [(talle|neile)] [(selle|ülejäänud|viimased|need)] {sum}
        [(ära|võlga)] [andeks]; (kingin|kingime|kingi|kinkisin) [(talle|neile)] [(selle|ülejäänud|
        viimased)] {sum}; (kingin|kingime|kingi|andestan|andestame) … [{sum}]; (kingin|kingime|
        jätan|jätame) [(talle|neile)] … {sum} [andeks]; lootusetu [(võlg|raha|nõue|juhtum)];
        (kadunud|halb|surnud) (võlg|raha|nõue|juhtum); (loobu|loobun|loobume|loobusin) [(sellest|
        võlast|nõudest|rahast|nõudmast)] …; (löön|lõin|lööme|löö) [(selle|sellele|asjale|võlale|
        rahale)] käega …; (löön|lõin|lööme|löö) … [(võlale|arvele|rahale|asjale)] käega; (sellest|
        seda|selle|seda) (raha|rahast) [(ma|me|enam|ilmselt|küll|vist)] [(enam|ilmselt|midagi|
        kunagi|me|ma)] [(midagi|kunagi)] (ei näe|ei saa|ei tule); (ei näe|ei saa) [(ma|me)] [(seda|
        enam|oma|sealt)] raha [(enam|kunagi)] [kunagi]; (sealt|talt|temalt|neilt) [(nagunii|
        niikuinii|enam)] (ei tule|ei saa) [(enam)] [midagi]; (arvesta|loe|loeme|loen|võtame) [(see|
        seda|selle)] [(kaotus*|kahju*|kadunu*)] (kaotus*|kahju*|kadunu*); (raha|see) (on kadunud|on
        läinud|läks korstnasse|korstnasse|läks vett vedama); (kanna|kannan|kanname|loe|loen) …
        (lootusetuks|kadunuks); (pole mõtet|ei viitsi|ei jaksa) [(enam|ma)] [(seda|taga|teda|neid)]
        (taga ajada|nõuda|jahtida|ajada) …; (ei viitsi|ei jaksa|pole mõtet) … [(enam)] (taga ajada|
        jahtida|nõuda); (tõmban|tõmba|tõmbame) [(sellele|asjale|võlale)] (kriips|kriipsu|joone)
        [(peale|alla)] …; (tõmban|tõmbame|tõmba) … [(võlale|arvele)] (kriips|kriipsu|joone) [(peale|
        alla)]; las (jääb|minna|olla|jääda) [(see|võlg)] …; las (see|selle) … [{sum}] [*] [*]
        (jääda|jääb|minna|olla); las … {sum} [*] [*] (jääda|jääb|minna|olla); korstnasse (kirjutada|
        kirjuta|kirjutan)
    wording: anna [(mulle|palun)] [(midagi|üks|mingi|veidi|natuke)] (karmim*|pehmem*|sõbralikum*|
        kindlam*|rangem*|viisakam*|tugevam*|leebem*|teistsugust|muud|tekst|sõnastus|sõnum) [(tekst|
        sõnum|sõnastus|kiri|variant|teksti)] …; anna [(mulle|palun)] [(üks|mingi|valmis)] [*]
        (midagi|tekst|sõnum|kiri|sõnastus|mall|variant|näidis|meeldetuletus|hoiatus|nõudekiri) …;
        (anna|saada|näita) [mulle] (meeldetuletuse|nõudekirja|hoiatuse|kirja) (tekst|sõnastus|
        näidis|mall) …; (kirjuta|koosta|vormista|tee|sõnasta|paku|mõtle|loo|näita|kirjutage|
        valmista|genereeri) [(mulle|palun|talle|välja|ette|neile)] [(üks|mingi|midagi|uus)] [(karm*|
        range*|pehme*|sõbralik*|viisak*|viimane|ametlik*|juriidilin*|lühike*|kena*|kindel*|kindlam*|
        viimase|leebe*|jõuline|töö peatamise|tööseisaku|kohtu|inkasso)] (sõnum|kiri|tekst|meil|
        e-kiri|e-mail|meeldetuletus|meeldetuletuskiri|nõue|hoiatus|nõudekiri|sõnastus|sms|mustand|
        teade|variant|sõnumi|kirja|teksti) …; (kirjuta|koosta|vormista|tee|sõnasta|paku|mõtle|loo|
        kirjutage|valmista) … (sõnum|kiri|tekst|meil|e-kiri|e-mail|meeldetuletus|meeldetuletuskiri|
        nõue|hoiatus|nõudekiri|sõnastus|sms|mustand|teade|sõnumi|kirja|teksti) …; (kirjuta|koosta|
        sõnasta|ütle) [(mulle|palun|talle)] midagi …; (kirjuta|ütle|sõnasta) … (karmimalt|pehmemalt|
        viisakamalt|sõbralikumalt|rangemalt|kindlamalt|karmilt|viisakalt|sõbralikult|kenasti|
        midagi); (soovin|tahan|palun|sooviks|sooviksin|tahaks|tahaksin|vaja|on vaja) (koostada|
        kirjutada|vormistada|saada) …; (vajan|tahan|soovin|mul on vaja|on vaja|vaja oleks|oleks
        vaja|vaja|sooviks|sooviksin|tahaks|tahaksin) [(üht|mingit|ühte|mingi|üks|mul)] [*] [*]
        (sõnumit|kirja|teksti|sõnastust|meili|malli|sõnum|kiri|tekst|hoiatust|nõudekirja|teadet|
        meeldetuletuse teksti|näidist) …; (mida|kuidas|mis|millise) [ma] … (kirjutan|ütlen|vastan|
        saadan|kirjutada|öelda|vastata|saata|kirjutaks|ütleks); mida (ma|peaks|peaksin|võiks|
        võiksin|talle|neile|saan) [(talle|neile|ma)] [*] (kirjutada|öelda|kirjutama|ütlema|vastata|
        saata|saatma|vastama) …; (mida|kuidas) (kirjutada|öelda|vastata|sõnastada|küsida|kirjutama|
        ütlema|meelde tuletada|paluda) …; kuidas … (sõnastada|küsida|meelde tuletada|paluda);
        [(midagi|veidi|natuke|pisut|veel|palju|natukene)] (karmima*|karmim|pehmema*|pehmem|
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
        tekst) …; aita [(mul|mind)] [*] (kirjutada|sõnastada|koostada|vastata) …
    settings: (lülita|lülitu|lülitame|vaheta|muuda|mine|räägi|kirjuta|vasta|suhtle|pane|sea|hakka|
        hakkame|läheme|lähme|räägime|kasuta|suhtleme|jätkame|jätka) [(ümber|keel|üle|keeleks|minuga|
        mulle|palun|tagasi|bot|edaspidi|nüüd|parem|hoopis|sa)] [(ümber|üle|palun|edaspidi|nüüd|keel|
        parem|hoopis)] {language} [(peale|keelele|üle|vastu)]; ^{language} [(palun|keeles|keelele|
        keel)] $; (minu|mu|suhtlus|vestluse|boti|bot) keel [(on|olgu|peaks olema)] {language}; ^keel
        [(on|olgu|:)] [:] {language}; (kas saad|oskad|kas oskad|saad|võid|kas võiksid|võiksid)
        [(minuga|mulle)] [(rääkida|kirjutada|suhelda)] {language} [(rääkida|kirjutada|suhelda)];
        (ma|me) ei (saa aru|oska|räägi) {language}; (vaheta|muuda|sea|seadista|määra) [(mu|minu|
        palun)] (keel|keelt|valuuta|valuutat|ajavöönd|ajavööndit|kellaaeg|kellaaega); (minu|mu|
        vaike) valuuta [(on|olgu|:)]; (valuuta|valuutaks|arvesta|arvelda|arvuta|näita|kasuta) [(on|
        olgu|olgu nüüd|on nüüd|nüüd|kõik|kõike|:|edaspidi|mulle|nüüdsest|edasi|alati)] [(kõik|kõike|
        edaspidi|nüüdsest|summad|alati)] {currency}; (pane|sea|määra|vali|muuda) [(mu|minu|
        vaikimisi|palun)] [(mu|minu|vaikimisi)] (valuuta|valuutaks|rahaks|põhivaluutaks|
        vaikevaluuta|vaikevaluutaks) [(on|olgu|:)] {currency}; (pane|sea|määra|vali|muuda)
        {currency} [(mu|minu|vaikimisi)] (valuutaks|põhivaluutaks|vaikevaluutaks); (nüüdsest|
        edaspidi) [(kõik|kasuta|arvelda|arvesta|arveldan)] [(arved|summad|kõik)] {currency} $;
        (ajavöönd|ajavööndi|ajatsoon|minu ajavöönd); (kirjuta|tuleta|saada|nügi|teavita) [(mulle|
        mind|meelde|meeldetuletused)] [(mulle|meelde|meeldetuletused|alati|edaspidi)] [(hommikul|
        õhtul|hommikuti|õhtuti)] (kell|kella) {n}; (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind|
        meelde|meeldetuletused)] [(mulle|meelde)] (alati|pigem|parem|edaspidi|iga päev|hommikuti|
        õhtuti|igal hommikul|igal õhtul) [(meelde|mulle|hommikul|õhtul|hommikuti)] [(kell|kella)
        {n}]; (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind)] (alati|pigem|parem|edaspidi) [*]
        (kell|kella) {n}; (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind|meelde)] (alati|pigem|
        parem|edaspidi) [meelde] (hommikul|õhtul|päeval|varem|hiljem|lõuna ajal); (meeldetuletused|
        teavitused) [(mulle|palun|parem|pigem|alati|saada|tulgu|edaspidi|võiks tulla)] [(pigem|
        parem|alati)] (kell|kella|hommikul|hommikuti|õhtul|õhtuti|päeval|varem|hiljem päeval|igal
        hommikul|iga päev); ^(seaded|sätted) $
    sent: [ma] [(just|juba|täna|eile|talle|neile)] (saatsin|saadetud|edastasin|saatsime|postitasin|
        saadsin) [(talle|neile|selle|ära|just|sõnumi|eile|täna|juba)] [(selle|sõnumi|kirja|
        meeldetuletuse|ära|meili|teate|teksti|nõude|hoiatuse|uuesti)] [ära] …; saatsin …
        [(meeldetuletuse|kirja|sõnumi|meili|hoiatuse|teate|nõude|nõudekirja)] [ära]; [ma] [(just|
        juba|täna|eile|talle|neile)] (helistasin|helistasime|kirjutasin|rääkisin|rääkisime|
        meenutasin|võtsin ühendust|tuletasin meelde|sõnumeerisin|proovisin helistada|meilisin|
        suhtlesin|nügisin|torkasin|vastasin|hoiatasin|küsisin|jätsin sõnumi|jätsin teate|jätsin
        kõneposti) [(talle|temaga|neile|nendega|just|eile|täna|uuesti|tema|telefonis)] …; (olen|sai|
        on) [(talle|juba|neile|just)] (helistatud|kirjutatud|saadetud|ära saadetud|meelde tuletatud|
        ühendust võtnud|helistanud|kirjutanud|saatnud|räägitud|kõne tehtud|rääkinud) …; (tuletasin|
        tuletasime) … meelde; (võtsin|võtsime) … ühendust; (jätsin|andsin|andsime|jätsime) [(talle|
        neile)] (märku|teada|sõnumi|teate|kõneposti|kõnepostile); (jätsin|andsin|jätsime|andsime) …
        (märku|teada|sõnumi|teate|kõneposti|kõnepostile); (panin|panime|lasin|viskasin) [(talle|
        neile|selle)] (sõnumi|kirja|meeldetuletuse|meili|teate|hoiatuse|nõude|nõudekirja) [(teele|
        posti|ära|välja)] …; (panin|panime|lasin|viskasin) … (sõnumi|kirja|meeldetuletuse|meili|
        teate|hoiatuse) [(teele|posti|ära|välja)]; (tegin|tegime) [(talle|neile)] (kõne|
        telefonikõne) …; ^(saadetud|tehtud saatsin|helistatud|kirjutatud|ära saadetud); (helistatud|
        kirjutatud|meelde tuletatud|märku antud|räägitud|sõnum saadetud) $; (sõnum|kiri|
        meeldetuletus|meil|teade|hoiatus|nõue|nõudekiri) … (läks|sai|on) [{date}] (ära|teele|
        saadetud|minema); (sõnum|kiri|meeldetuletus|meil|teade|hoiatus|nõue|nõudekiri|see|sms) [(on|
        sai|läks)] [(ära|juba|just|nüüd)] (saadetud|teele|teel|läinud|ära saadetud|välja saadetud|
        minema) …; rääkisin …ga
    other: ^(abi|aita|ekspordi|nimeta|tõlgi|saada|ava|helista|ütle|uuenda) …; ^mida sa [kõike]
        (oskad|suudad|saad|teed); ^(kes sa oled|kuidas see töötab|mis sa oled); (palju|mis) [on]
        kell [on]; kuidas (läheb|elad|lood|sul); ^kuidas (ma|saan|saab|luua|lisada|väljastada|
        koostada) …; mis on (käibemaks*|intress*|viivis*|inkasso*); mis (teed|uudist|päev täna)
"""),
    mends=phrases("""
    ^(oih|oi|ups|upsti|oops|oijah|heh|ohh); ^(ei ikka|ei siiski|ei hoopis|ei olnud|ei ikkagi); (laekumise|makse|maksmise|arve) kuupäev (oli|on); ^(parandus|parandan|vabandust viga|viga); ^(paranda|muuda|korrigeeri|vaheta|paranda
    ära|muudame|parandame|muudaks|parandaks) [(see|summa|summat|kuupäev|kuupäeva|tähtaeg|tähtaega|
    nimi|nime|valuuta|klient|seda)] [(ümber|ära|palun)]; ^(paranda|muuda|muudame|parandame|
    parandada|muuta|korrigeerida|parandage|muutke) …; ^(soovin|tahan|palun|vaja) (parandada|muuta|
    korrigeerida) …; ^[(kliendi|firma)] (nimi|klient) (on|oli); (panin|kirjutasin|sisestasin|
    lisasin|märkisin|ütlesin) [(kogemata|sulle)] (vale|valed|valesti); (pane|panen|paneme|tee|teeme|
    muuda|sea|määra|paneks) [(selle|sellele|palun|siis)] … (summaks|tähtajaks|maksetähtajaks|
    kuupäevaks|nimeks|kliendiks|numbriks); (pane|tee|muuda|sea|määra|paneme|teeme) [(selle|sellele|
    palun|siis|arve)] (summaks|tähtajaks|maksetähtajaks|kuupäevaks|nimeks|kliendiks|numbriks);
    (õige|tegelik) (summa|tähtaeg|nimi|kuupäev|klient|number|arv|maksetähtaeg|päev|arve number)
    [(on|peaks olema|:)]; (õige on|õigeks on|õige oleks|õige); (summa|tähtaeg|kuupäev|nimi|arve|arve
    number|maksetähtaeg) (peaks|peab|pidi) [(hoopis|tegelikult)] olema; (mõtlesin|pidasin silmas|
    tahtsin öelda|tahtsin panna|pidin kirjutama|pidin panema|tahtsin kirjutada|panin kogemata|
    kirjutasin kogemata); (eksisin|ajasin segi|ajasin sassi|kirjutasin valesti|panin valesti|
    sisestasin valesti|kirjaviga|trükiviga|näpukas|näpuviga|minu viga|läks valesti|läks sassi|läks
    segi|panin mööda|panin puusse); (vale|valed) (summa|klient|kuupäev|nimi|tähtaeg|valuuta|inimene|
    number|arv|päev); (see|summa|kuupäev|nimi|tähtaeg|klient) (on|oli|sai|läks) (vale|valesti);
    valesti; (peab|peaks|pidi) [(tegelikult|hoopis)] olema [(hoopis|tegelikult)]; ^vale; (hoopis|
    hoopiski)
"""),
    mends_mildly=phrases("""
    tegelikult; õigemini; ^vabandust; ^sorry; ^oota; ^ei (see|mitte|summa|tähtaeg|oota|
    hoopis|oli|on|ta|ma|siiski); tähendab; täpsemalt; ikkagi hoopis; ^tee see; (oli|on|olid|peab
    olema) (dollarites|eurodes|naeltes|kroonides|rublades|zlottides)
"""),
    not_this=phrases("mitte; ja mitte; aga mitte; mitte aga; see polnud; see ei olnud; see pole"),
    not_that=phrases("asemel"),
    but=phrases("vaid; hoopis; aga; on; see on; kuid"),
    from_this=phrases("pealt"),
    tones=by_tone("""
    stop_work: töö (peata*|seiska*|katkesta*|lõpeta*|seisak*|stopp*); tööseisak*; (peatan|peatame|
        katkestan|lõpetan|seiskan|peatamise) [(kõik)] (töö|tööd|tööde); töö (jääb seisma|peatub|
        seisab); peatamise (teade|sõnum|kiri)
    legal: enne (kohut|kohtusse|inkassot); kohut; jurist*; juriidili*; advoka*; kohus; kohtu*;
        kohtusse; inkasso*; võlanõu*; nõudekir*; viimane (nõue|hoiatus|meeldetuletus|kiri|võimalus);
        viimast (hoiatust|nõuet); ametlik*; kohtutäitur*
    firm: karm*; range*; kindla*; kindel*; tugev*; tõsi*; otsekohe*; resoluut*; jõuli*; (vähem)
        (viisaka*|sõbraliku*|pehme*); kurjem*; konkreetse*; teravam*; nõudlik*
    friendly: sõbralik*; pehme*; viisak*; leebe*; kena*; lahke*; õrn*; mahe*; soe*; soojem*; (vähem|
        mitte nii) (karm*|range*|ranget|karmi); heatahtlik*; tagasihoidlik*
"""),
    reasons=replies.REASONS,
    firsthand=replies.FIRSTHAND,
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
        [*] (tähtaeg|maksma|maksta|tasuma|laekuma|tulema)
    paid: (maksis|maksid|maksnud|makstud|tasus|tasunud|tasutud|laekus|laekunud|laekumi*|tulnud|
        saabunud|kandnud|kandis|teenin*|teenisin|saanud|jõudnud)
    next: (mida|kellele|keda|kellega) [(ma)] [(täna|nüüd)] (tegema|teha|helistama|kirjutama) [*];
        (mida|kellele|keda|kellega) [(ma|täna|nüüd|peaks|peaksin|pean|on|tuleb|vaja)] [(ma|peaks|
        peaksin|pean|tuleks|tuleb|vaja|täna|nüüd|tegema)] [(täna|nüüd|edasi|järgmisena|tegema|
        helistama)] (tegema|teha|helistama|helistada|kirjutama|kirjutada|edasi|järgmisena|meelde
        tuletama|täna|nügima); mis (edasi|nüüd|järgmiseks|järgmine|järgmisena); mis (on|mul on|mul|
        täna) [(mul)] [(täna|homme|plaanis|vaja|teha)] [(teha|plaanis|vaja|tegemist)]; järgmine
        samm; kellele (täna|helistada|kirjutada)
    owed: (võlg*|võla*|võlgu|saldo*|jääk*|kokku|summa*|kui palju|palju|mitu|arve*|arved*|klien*|
        võlgnik*|seis*|ülevaade|ülevaate|nimekir*|lahtis*|maksmata|tasumata|maksa*|bilanss|raha|
        maksma|saada); (kuidas|mis) on (seis|lood); (mis|kuidas) … (toimub|lugu|värk|lood|seis|
        juhtus); (kes|kelle*|keda) [(veel|mulle|mul|ikka|on|kõik|hetkel|praegu)] [(veel|mulle|mul|
        ikka|on|kõik)] (pole|ei ole|ei|jäi|jäid|jäänud|ootan|ootel|puudu)
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
    other: saksa keel; saksa keelde; saksa keelt; saksa keeles; soome keel; soome keelde; soome
        keelt; soome keeles; rootsi keel; rootsi keelde; rootsi keelt; rootsi keeles; prantsuse
        keel; prantsuse keelt; läti keel; läti keelt; leedu keel; hispaania keel; hispaania keelt;
        poola keel; norra keel; norra keelt; ukraina keel; ukraina keelt; ukraina keelde
"""),
    places=phrases("""
    (olen|ma olen|elan|ma elan|viibin|asun|ma asun|töötan|peatun|oleme|elame) [(praegu|nüüd|hetkel|
    see kuu|sel kuul|kuu aega|parajasti|nädala|nädal aega|paar nädalat|paar päeva|mõned päevad|
    ajutiselt)]; (kolisin|kolin|sõitsin|sõidan|lendan|lendasin|jõudsin|saabusin|läksin|lähen|
    kolisime|reisin) [(just|praegu|nüüd|nädalaks|kuuks|paariks nädalaks)]; (minu ajavöönd|ajavöönd|
    ajatsoon|ajavööndiks) [(on|olgu|peaks olema)] [:]; (minu|mu) (aeg|kell) on
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
    peatamise; vist; ehk; siis; nii; täitsa; täiesti; mul; mult; meil; neil; tal; meilt; teil; kuule; kuulge; soovin; sooviksin; tahan;
    tahaksin; palun; kaks; kolm; neli; viis; paar; paari; kahe; kolme; nelja; üks; ühe; sealt;
    teata; about; of; missugused; sorry; võlast; nõudest; rahast; arvest; summast; asjast; oi; enne;
    kohut; versiooni; ülejäänud; päris; ju; lihtsalt; jälle; ega; ole; olen; hetkel; saaksid; saad;
    kogemata; kanne
"""),
    rests=keyed("""
    ahead: {n} {unit} [(pärast|jooksul|ajaks)]; {unit} (pärast|ajaks|aega); [(järgmised|järgmiseks)]
        {n} {unit}; {span} [(pärast|ajaks|aega)]; {n} {unit} aega
    named_month_start: [(kuni|enne)] [(alguseni|alguses)] {month} [(alguseni|algust|alguses|
        alguseks)]; enne {month}; kuni {month}
    next_week_start: [(kuni|enne)] järgmi(se|sel|sse|sesse|seks|st) {week_word} [(alguseni|algust)];
        (see|sel|selleks) {week_word}; järgmise nädalani; uue nädalani
    next_month_start: [(kuni|enne)] järgmi(se|sel|sse|sesse|seks|st) {month_word} [(alguseni|
        algust)]; (see|sel|selleks) {month_word}; järgmise kuuni
"""),
    period_ends=phrases("lõp*; viima*"),
    later_today=phrases("""
    [(paari|mõne|{n}|kahe|poole|pooleteise)] (tunni|minuti) pärast; hiljem täna; täna (õhtul|hiljem|
    pärastlõunal); (õhtul|pärastlõunal|pärast lõunat|pärast tööd); kell {n}; õhtupoole
"""),
)
