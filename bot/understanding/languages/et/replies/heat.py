"""Mida vihane mustand eesti keeles ütleb ja rahulik kiri välja jätab."""

from __future__ import annotations

from bot.understanding.replies.words import heats

HEAT = heats(
    """
    insult: (idiood*|idioot*|loll|lollid|lollakas*|lollaka*|debiil*|kretiin*|tola|tolad|tolvan*|
        jobu*|jobud|värdja*|värdjas|siga|sead|sitapea*|sitakott*|sitane|sitaks|sitt|sita|pask|
        paska|
        persse|perse|perses|pede*|munn|munni|kurat|kuradi|kuradima*|kurada|raisk|raisad|raibe|
        raiped|närakas*|närukael*|lits|türa|türapea|vittu|vitt|putsi|putsis|fuck*|nahhui|nahui|
        bljä*|sulid|suli|petis|petised|petturid|pettur|petturi*|varas|vargad|varga*|röövel|röövlid|
        röövli*|valetaja*|luiskaja*|aferist*|kelm|kelmid|kaabakas*|lurjus*|parasiit*|ihnuskoi*|
        koonerdaja*|kitsipung*|kloun*|jobukas*|äpu|äpud|luuser*|argpüks*|argpüksid|saast|rämps|
        jätised|jätis|tõbras|tõpra*|lojus|häbematu*|häbitu*|jultunud|jultumus*|nahaalne|nahaalsed|
        südametunnistuseta|väärakas|vastik*|jäle|jälk|haletsusväär*|mannetu|saamatu*|võimetu*|
        ebakompetent*|ahned|ahne|kahepalgeline|silmakirjali*|rumal|rumalad|alatu|alatud|naeruväär*|
        ropp) {gap} [(te|sa|oled|olete|firma|inimesed|kari)]; (sa|te) {gap} (valetad|valetate|
        valetasid|valetasite|varastad|varastate|varastasi*|petad|petate|petsid|petsite|tüssasi*|
        röövite|röövisi*|lollitate); (häbi|häbenege|häbene|kas teil häbi|kas sul häbi|häbi ei ole|
        pole häbi|olete pimedad|oled pime|lugeda ei oska|lugeda oskate|mine persse|käi persse|käige
        persse|mine metsa|käi kuu peale|pea lõuad|pidage lõuad|pea suu|mine kuradile|
        käige kuradile|
        tõmba uttu|tõmmake uttu|mine putsi|haledad|haige inimene|ajate mulle kärbseid|valede|oma
        valedega|teie valed|sinu valed|puhas pettus|lausvale*)
    sarcasm: (kui mugav|küll on mugav|kui tore|väga tore|küll on tore|oh kui|oi kui|vau kui|milline
        üllatus|mis üllatus|vaat kus üllatus|kes oleks võinud arvata|braavo|tubli töö, tõesti|
        tublid
        olete|aitäh mitte millegi eest|tänan mitte millegi eest|aitäh ignoreeri*|aitäh, et
        ignoreeri*|tänan ignoreeri*|aitäh vaikuse eest|tänan vaikuse eest|suur tänu vaikimi*|võtke
        aga aega|võtke rahulikult aega|võta aga aega|võtke aega|pole kiiret|kiiret ju pole|mul ju
        kiiret pole|elan õhust|elan ju õhust|toitun õhust|õhust ja armastusest|pangalaen mind|ma ei
        ole pank|ma pole pank|ma pole teie pank|ma ei ole teie pank|olen teie pank|heategevus*|
        heategija|punane rist|töötan tasuta|töötangi tasuta|teen ju tasuta|ma ju armastan oodata|
        mulle meeldibki oodata|te olete nii hõivatud|olete ilmselt nii hõivatud|
        kindlasti nii kiire|
        ah jaa|ah soo|muidugi, muidugi|jajah|no muidugi|las ma arvan|las ma pakun|arvan ära|koer
        sõi|postituvi*|tuvipost*|kas te lugeda|kas on nii raske|on see nii raske|raketiteadus|head
        puhkust minu|minu raha eest|minu rahaga|minu arvel|loodan, et naudite|loodan et naudite|
        nautige|küll võib hea olla|ilmselgelt on|ilmselt ei oska te|ilmselt olete unustanud|
        unustanud, kuidas maksta|maksmine käib üle jõu|teie kõrgus|kuningas ise)
    threat: (ma|me|siis|muidu|ja|küll) [(ma|siis|veel|isiklikult|küll|me|hakkan|lähen|kavatsen)]
        (hävita*|rikun|rikume|teen põrgu|teen teie elu|räägin kõigile|räägin kõigi*|räägin teie|
        räägime kõigile|ütlen kõigile|teatan kõigile|hoiatan kõiki|hoiatan teisi|kirjutan kõigile|
        kirjutan teie kliendi*|kirjutan su kliendi*|kirjutan igale poole|kirjutan arvustuse|
        kirjutan
        halva|kirjutan sotsiaal*|kirjutan facebook*|panen facebook*|panen üles|panen internet*|
        postitan|postitama|avaldan|avaldama|riputan|jagan seda|kustutan|kustutama|võtan lehe|võtan
        kodulehe|võtan teie lehe|lülitan|sulgen teie|sulgen su|panen teie lehe|panen lehe kinni|
        tulen kohale|tulen teie|tulen su|tulen sinna|ilmun|leian su|leian sind|leian teid|helistan
        su naisele|helistan su ülemusele|helistan teie klientidele|helistan kõigile|lõhun|peksan|
        matan|lähen meediasse|lähen ajalehte|pöördun meedia*|pöördun ajakirjandus*|määrin|hoolitsen
        selle eest) {gap} [(teie|su|sinu|sind|teid|maine*|firma*|nime|kodulehe*|lehe|kliendid|
        klientidele|elu|kontorisse|ukse taha|kõigile|milline|kuidas|arvustus*|maha|ära|facebooki|
        internetti)]; (te|sa|seda) [(veel|küll|te|sa|kibedasti)] [(veel|küll|kibedasti)] (kahetse*|
        kahetsete|kahetsed|näete veel|näed veel|maksate selle eest|maksad selle eest|saate tunda|
        saad tunda|nutate|nutad); (kahetsete|kahetsed|halb arvustus|halva arvustuse|ühe tärni|üks
        tärn|kõik saavad teada|kõik teada saavad|saavad kõik teada|kogu linn|terve linn|kogu eesti|
        tean kus|tean, kus|kus sa elad|kus te elate|hoiatasin|olete hoiatatud|oled hoiatatud|vaata
        ette|vaadake ette|ettevaatlik|paha lugu|läheb halvasti|läheb kalliks|tuttavad mehed|musta
        nimekirja|must nimekiri|sotsiaalmeedia*|ärge ajage mind|ära aja mind)
    legal_claim: (kohus|kohtu*|kohtusse|kohtus|kohtuga|hagi|hagiavaldus*|advokaat*|advokaad*|
        jurist*|politsei*|kuritegu|kuriteo*|kriminaal*|kelmus*|vargus*|pettus politsei*|inkasso*|
        võlanõud*|võlgnike register*|maksehäire*|krediidiinfo*|kohtutäitur*|täitur*|
        pankrotiavaldus*|pankroti*|pankrotti|maksuamet*|viivis*|intress*|trahv*|leppetrahv*|
        kahjutasu*|kahju hüvita*|hüvitis*|seaduse|seadus*|ebaseadusl*|seadusevasta*|seadust rikku*|
        rikute seadust|lepingu rikkumi*|lepingurikkumi*|rikute lepingut|juriidili*|õigusli*|vangi|
        vanglas*|vangla*|arestida|arestin|maksekäsk*) {gap} [(teie vastu|sinu vastu|teid|homme|
        esmaspäeval|{n}%|protsenti)]
    ultimatum: (viimane|viimast|lõplik|kõige viimane) (hoiatus|võimalus|kord|korda|šanss|tähtaeg
        nüüd); (teil|sul|annan|on|jooksul|aega) [(on|teile|sulle|aega|veel|täpselt|ainult)] [(aega|
        täpselt|ainult|veel)] (tund|üks tund|1 tund|tund aega|kaks tundi|2 tundi|{n} tundi|{n}
        minutit|24 tundi|ööpäev|48 tundi|pool tundi|kümme minutit|viis minutit|tunni jooksul) {gap}
        [(aega|muidu|või)]; (tunni aja jooksul|ühe tunni jooksul|tunni jooksul|kahe tunni jooksul|
        {n} tunni jooksul|24 tunni jooksul|poole tunni jooksul|{n} minuti jooksul); (muidu|või)
        {gap} (kõik|on kõik|on läbi|saab halvasti|näete|vaatate ise|süüdistage iseennast|hakkab|
        lõpp); (süüdistage iseennast|süüdista iseennast); (maksa|makske|tasu|tasuge|kandke|kanna|
        saatke|saada|raha|tahan raha|tahan oma raha|maksa ära|makske ära) [(ära|mulle|raha|üle|see|
        arve|mu raha|oma võlg|kätte)] (kohe praegu|kohe|otsekohe|viivitamatult|jalamaid|silmapilk|
        nüüd ja kohe|nüüd|täna enne|enne südaööd|südaööks|tänase päeva jooksul|momentaalselt|
        praegu); (südaööks|enne südaööd|enne keskööd|keskööks|õhtuks muidu|mitte minutitki hiljem|
        mitte minutit hiljem|rohkem ma ei korda|ma ei korda|rohkem ei palu|rohkem ei küsi|rohkem ei
        kirjuta|rohkem ei oota|ei oota enam|ei oota minutitki|kannatus on katkenud|kannatus katkes|
        kannatus katkenud|kannatus sai otsa|kannatus on otsas|mõõt on täis|nüüd on kõik|aitab küll)
    plain: (peatan|peatame|lõpetan) {gap} (töö|töö*); (viivis*|intress*|trahv*) {gap} (kokku lepi*|
        lepingu*); viimane (arve|makse|osa|meeldetuletus); seadusl*
    loud: raha; kohe; nüüd; maksa; makske; kus; millal; mitte; kunagi; ikka; jälle; aitab; häbi;
        viimane; vastake; vargad; kaua; lõpetage; kuud; nädalat; täna
    """
)
