"""What clients write back in Estonian, by the reason that it gives."""

from __future__ import annotations

from bot.understanding.replies.words import reply_words

ANSWERS = reply_words(
    """
    threat: (advokaa*|jurist*|juristi*|kohtus|kohtusse|kohtuga|kohtuasi*|kohtutee*|hagi|hagiaval*|
        vastuhagi*|politsei*|tarbijakaits*|maksuamet*|kahjunõue*|kahjutasu*|kahju nõu*|õigusabi*|
        laimu*|avaldus politsei*|kaevake kohtusse|õiguslikke samme|õigusliku*); (kaeban|kaebame|
        kaebab|kaebavad|kaevata|annan|anname) {gap} (kohtusse|sisse|edasi|politseisse|teie peale|
        sinu peale|ametisse); (halb*|halva|negatiiv*|kehv*|ühe tärni|ühetärni*|1 tärni|avalik*|
        karm*|kohutav*) {gap} (arvustus*|hinnang*|tagasiside|review*|kommentaar*|arvamus*); (ühe
        tärni|1 tärn*|üks tärn|arvustus*|trustpilot*|google'i hinnang*); (kirjuta*|postita*|panen|
        paneme|jätan|jätame|avalda*|teen|teeme|riputa*|jagan|jagame) {gap} (arvustus*|facebook*|
        linkedin*|sotsiaalmeedia*|teist|sinust|teie kohta|sinu kohta|avalik*|postitus*|internet*|
        üles|igale poole|foorumi*|hinnang*); (räägin|räägime|räägib|teavita*|hoiatan|hoiatame|
        ütlen|
        ütleme|teada|teavad|saavad teada|levita*) {gap} (kõigile|kõik|teistele|teisi|sõpradele|
        klientidele|turul|kõikidele|tuttavatele|kogu|üle linna|teie ülemus*); (kahetse*|kahetsed|
        kahetsete|rikun|rikume|hävita*|määri*) {gap} [(seda|maine*|nime|elu|äri|karjäär*)];
        (maine*)
        {gap} (rikun|rikume|hävita*|kahjusta*|saab|läheb|kannata*); (mustas nimekirjas|musta
        nimekirja|must nimekiri|ähvarda*|muidu läheb|läheb halvasti|läheb kalliks|enam tööd ei saa|
        tööd ei leia|mitte keegi sind enam|tean kus sa elad|vaata ette|pahandus*|tuleb pahandus|
        meedia poole|ajakirjandus*|pöördun meedia|pöördume meedia); (pöördun|pöördume|pöördub|võtan
        ühendust|räägin oma|suhtlen) {gap} (kohtu*|advokaa*|politsei*|juristi*|tarbija*|poole)
    refuses: (ei|mitte) {gap} (kavatse*|maksa|tasu|plaani* maksta|hakka maksma|hakka tasuma|maksa
        teile|soovi maksta|nõustu maksma|taha maksta|kanna üle) {gap} [(midagi|sentigi|teile|sulle|
        seda|maksta|maksma|tasuda|kunagi|mitte|enam|selle|arvet)]; (keeldu*|keeldun|keeldume) {gap}
        (maks*|tasu*|arve*|sellest); (ma|me) keeldu*; (maksma|tasuma|tasuda|
        maksta) {gap} (ei hakka|
        ei kavatse|ei pea|keeldu*|ei ole kohust*|ei taha|ei plaani|ei soovi); (mitte|ei) {gap}
        (sentigi|senti|eurot|eurotki|krossigi|kopikatki|punast|raha ei); (sentigi|krossigi|eurotki|
        kopikatki|mitte midagi|midagi|mitte sentigi) {gap} (ei|mitte) {gap} [(maksa|saa|tule|
        võlgne|
        ole)]; (ei|mitte) {gap} (võlgne|võlgu|võlg|võlga|kohustust|kohustatud|põhjust maksta|pea
        teile|pea sulle|pea maksma|tunnista) {gap} [(midagi|võlga|nõuet|arvet|teile|sulle)];
        (võlga|
        nõuet|arvet|võlgnevus*) {gap} (ei tunnista|ei ole|ei eksisteeri|ei aktsepteeri|vaidlusta*|
        ei
        tunnusta|pole); (vaidlusta*) {gap} (nõude*|võla*|arve*); (raha) {gap} (ei saa|ei näe|
        ei tule
        sul|ei tule teil|sa ei|te ei|minult ei|meilt ei|ära oota); (ei|mitte) {gap} (saa meilt|saa
        minult|näe seda raha|tellinud|palganud|allkirjastanud|palunud teil|palunud sul|andnud
        nõusolekut); (unusta ära|unustage ära|unusta see raha|unustage see|mine perse|käi perse|käi
        kuu peale|mine metsa|käige metsa|pole minu probleem|pole meie probleem|
        ei ole minu probleem|
        ei ole meie probleem|see pole minu|see pole meie arve|see ei ole meie arve|
        ei ole minu arve|
        ei ole minu võlg|meie jaoks lõpetatud|loeme asja lõpetatuks|asi on lõpetatud|teema on
        lõpetatud|teema lõpetatud|tasuta töö|oli tasuta|niisama abi|sõbra poolest|jääb maksmata|
        jäägu maksmata|arve jääb tasumata|ei lähe läbi|pole mõtet oodata|mul pole kohustust|
        tühistage arve|ei tule kõne alla); (pole|puudub) {gap} (alust maksta|põhjust maksta|
        kohustust|võlga|midagi maksta|kavatsust|mingit võlga|alus)
    withholds: (ei|enne) {gap} (maksa|maksma|tasu|maksta|maksame|kanna|kinnita) {gap} (enne|kuni|
        kui|seni|ennem|sellise|niisuguse|poole|pooliku*|sellist|praagi*|millegi eest|töö eest|asja
        eest|selle eest|jama eest|vigase*); (enne|seni|kuni|ennem) {gap} (ei|mitte) {gap} (maksa|
        tasu|maksta|raha|saa raha|kanna); (maksan|maksame|tasun|tasume|raha|makse|maksta|kannan|
        kanname|ülejäänu*) {gap} (siis kui|alles siis|alles|pärast seda|kui|peale seda|niipea kui)
        {gap} (paranda*|korras|tehtud|valmis|töötab|toimib|vead|korda|lõpetatud|lõpeta*|üle antud|
        ära tehtud|parandusi*|nõuetekohane); (peame|pean|peatasin|peatasime|peatame|hoian|hoiame|
        külmuta*|jätame|jätan) {gap} (makse*|raha|summa|arve|tasu*) {gap} (kinni|ootele|peatatud|
        tagasi|maksmata|kuni|seni); (makse|maksmine|tasumine|arve) {gap} (peatatud|ootel|kinni|
        külmutatud) {gap} [(kuni|seni)]
    unhappy: (rahulolemat*|pettunud|pettumus*|pettusin|pettusime|nördinud|hämmingus|kehv*|kehvasti|
        kohutav*|jube|jubeda*|lohakas*|lohaka*|lohakalt|kole|koledad|praak|praagi*|pask|sitt|sita|
        jama töö|saast|rämps|halvasti|viletsa*|vilets|nõrk|nõrga kvaliteed*|allpool arvestust|alla
        igasugust|ebaprofessionaal*|ebakvaliteet*|poolik*|pooleli|pooliku*|lõpetamata|
        kasutuskõlbmat*|kõlbmat*|amatöör*|puudulik*|puudus*|katki|katkine|lekib|pragu*|praod|viltu|
        kõver*|udune|hägune|ripakil|logiseb|vigane|vigased|vigu|viga täis|defekt*|reklamatsioon*|
        pretensioon*|kaebus*|kritseldus|mõttetu töö|pettus|plagiaat); (ei|pole|mitte) {gap} (rahul|
        meeldi*|meeldinud|vasta*|vastanud|tööta*|toimi*|sobi*|kõlba*|avane*|lae|vastav*|korras|
        valmis|tehtud|lõpetatud|see mida|see, mida|see mis|piisav*|piisavalt|kvaliteet*|rahuldav*|
        aktsepteeri*|vastuvõetav*|vaimustu*|lae|kasutatav|õnnestunud|käi|läinud käima|kvaliteetne|
        täidetud|tasemel|ootuspärane|ole hea|üldse hea|nii nagu|nagu lubatud|nagu kokku lepitud
        brief*); (vead|vigu|viga|bugi*|bugid|kirjavigu|trükivigu|puudused|puudusi|probleem*|
        vigade*)
        {gap} (tõlkes|tekstis|lehel|koodis|kodulehel|paranda*|täis|palju|parandamata|kujundus*|
        töös|
        leidsin|leidsime|esine*|töö kvaliteed*|tööga|kõrvalda*|disaini*|teostus*|kvaliteediga|
        rakenduses); (palju|täis|mitu|hunnik|mõned|leidsin|leidsime|leidus|esineb|rohkelt|
        kõik need|
        ikka|sisaldab) {gap} (vead|vigu|viga|bugi*|kirjavigu|trükivigu|puudusi|puudujää*|vigasid|
        näpuvigu); (halb|halva|madal*|kehv*|vilets*|nõrk) {gap} (kvalitee*|töö|tulemus*|tõlge|
        tõlke|
        disain*|tase*|teostus*); (kvaliteet|töö|tulemus|tõlge|disain|logo|leht|koduleht|veebileht|
        tekst|video|pildid|äpp|rakendus|kood|kujundus|teostus|parandus|remont) {gap} (halb|halvad|
        kehv*|ei|pole|jube|kole*|nõrk*|allpool|alla|jätab soovida|jättis soovida|soovida|vale|
        valed|
        puudu*|aeglane|igav|pettumus*|vigane|poolik|poolikud|hullem|katki|ära paran*|tuleb ümber);
        (paranda*|ümber teha|ümber tegema|tehke ümber|tee ümber|uuesti teha|uuesti tegema|uuesti
        tehtud|teha uuesti|tegema uuesti|tee uuesti|tehke uuesti|ümbertegemis*|muudatusi|
        muudatused|
        muudatuste*|parandusi|paranduste*|täiendusi|korda teha|korda tegema|korda tegemi*|tehke
        korda|tee korda|tehakse korda|korda tehtud|saab korda|ära fiksi*|ümber teete) {gap} [(töö|
        vead|enne|ära|vaja|palun|siis)]; (mitte|pole|ei ole) {gap} (see|mida|seda) {gap} (tellisi*|
        soovisi*|tahtsi*|palusi*|ootasi*|tellitud|kokku lepi* disain*|lubasi*|näidati); (ootasin|
        ootasime|ootas|lootsin|lootsime|eeldasin|eeldasime) {gap} (paremat|rohkemat|enamat|midagi
        muud|midagi paremat|kvaliteetsemat|teistsugust); (raha tagasi|raha tagastada|raha
        tagastamist|tagastage raha|tagastage ettemaks|tagasimakse*|hinnaalandust kvalitee*);
        (hiline*|hilines*|hilinesite|hilinesid|hiljaks|hilja|tähtaja* ületa*|tähtajast|üle tähtaja|
        venis*|tähtaega ei pea*) {gap} (tarnega|töö*|projekt*|üleandmi*|nädal*|kuu|kuid|valmis|
        andsi*|jäi*|tähtaeg*|tähtaja*|kätte|päeva|saatsi*|tegemisega); (pool|pooled|osa|enamik|
        mitu|
        asjad|asju) {gap} (puudu|ei tööta|tegemata|on valesti|pole tehtud|valesti|katki|on puudu);
        (pidin|pidime|pidi|tuli|pean|peame) {gap} (ise ümber|ise parandama|kellegi teise|teise
        tegija|uue tegija|teise firma|uuesti tegema|ise tegema|palkama); (nagu|näeb välja) {gap}
        (google translate*|google tõlge|lapse tehtud|laps|algaja*|amatöör*|šabloon*|masintõlge);
        töö(|ga|le|st) {gap} (etteheite*|pretensioon*|probleem*)
    paid: (kandis|maksis|tasus|saatis) {gap} (üle|ära|raha|juba); (kantud|makstud|tasutud|kandnud)
        {gap} [(eurot|summas|{sum})]; (kontole) {gap} (kantud|makstud|laekunud|saadetud); (panin|
        panime|pandud|saatsin|saatsime) {gap} (teele|ära|üle|raha|makse); (swed*|seb*|lhv*|
        luminor*|
        pangast) {gap} (peaks|kohe) {gap} tulema; (juba|ju|eile|üleeile|täna|just|ammu|hommikul|
        {date}|me|ma|raamatupida*|meie|mu mees|mu naine|arve|raha|see|on|sai|saigi|oleme|olen|oli|
        mina|kõik|sul|teil|ta|nad|reedel|esmaspäeval) [(on|sai|sai juba|juba|olen|oleme|ju|oli|ära|
        teile|sulle|see|arve|arvel|selle|raha|eile|täiesti|ka|arve ära|ju ammu)] [(juba|ära|ju|
        arve|
        arve juba|raha|selle|see|eile|teile|sulle|ammu|täies)] (maksnud|makstud|tasunud|tasutud|
        maksin|maksime|tasusin|tasusime|maksis|tasus|kandsin|kandsime|kandis|üle kantud|kantud|
        kandnud|üle kandnud|saatsin raha|saatsime raha|saadetud raha|teele pandud|laekunud|
        tasaarveldatud|välja makstud|maksti); (maksin|maksime|tasusin|tasusime|kandsin|kandsime|
        makstud|tasutud|maksti|saatsin raha|saatsime raha|sai makstud|sai tasutud|sai üle kantud|
        maks sai|makse tehtud|makse sai|ülekanne tehtud|ülekanne sai|ülekanne läks|makse läks|raha
        läks|raha liigub|makse teosta*) {gap} [(ära|juba|eile|selle|arve|üle|teile|sulle|kontole|
        teele|tehtud|{sum})]; (maksekorraldus*|maksekinnitus*|kviitung*|makse tõend*|kuvatõmmis*|
        ekraanipilt*|screenshot*|makse kinnitus*|väljavõte*|tõendus*) {gap} [(manuses|lisan|
        lisasin|
        saadan|siin|pangast|kohta|lisatud)]; (kontrolli*|vaata*|vaadake) {gap} (kontot|konto|
        pangakonto*|panka|väljavõte*|pangast|laekumis*|arvelduskonto*); (raha|makse|summa) {gap}
        (peaks|peaksid|pidi|peab) {gap} (juba|kohal|olema kontol|laekunud|laekuma|teie kontol|sinu
        kontol|üle tulnud|arvel|jõudnud) [(olema|kohal|kontol)]
    strained: (ei|pole) {gap} (meeldi*|sobi*|salli|aktsepteeri*|talu) {gap} (toon*|tooni*|suhtumi*|
        suhtlus*|käitumi*|stiil*|kuidas te|kuidas sa|viis kuidas); (toon|tooni*|tooniga|suhtumis*|
        suhtumine|käitumi*|käitus*|ebaviisakas|ebaviisaka*|viisakusetu*|ülbe*|ülbus*|jultunud*|
        jultumus*|nahaal*|solva*|solvunud|solvusin|solvangu*|lugupidamat*|lugupidamis*|alandav*|
        agressiiv*|pealetükki*|tüüta*|tülikas|ahista*|ahistami*|kiusa*|kiusamine|närvidele|
        ärritav*|
        ärritate|vihane|vihastas*|pahane|tigeda*|karju*|karjusi*|sõima*|sõimasi*|tülli|tülis|
        tülitse*|riid*|ropu*|ropenda*|nipsaka*|üleolev*|spämmi*|pommita*|pommitami*|valeta*|
        reetsid|
        petsid|ignoreeri*|hüljanud|kadusid|jätsid meid|jätsite meid|haiget tegi|haavas); (lõpeta*|
        lõpetage|lõpeta|jäta*|jätke|aitab|piisab|kõrini|villand|küll saab|isu täis|tüdinud) {gap}
        (kirjutami*|helistami*|saatmi*|tüütami*|meeldetuletus*|sõnumi*|kirjad*|kirjadest|rahule|
        sellest|sinust|teist|teie|sinu|survesta*|nõudmi*|spämmi*|mind|meid|pommitami*|see|närimi*);
        (jäta mind|jätke mind|jätke meid|jäta meid) [rahule]; (ära|ärge|ei) {gap} (kirjuta|
        kirjutage|helista|helistage|tülita|tülitage|sega|segage|räägi minuga|rääkige|suhtle|soovi
        suhelda|taha suhelda|suhelda|taha teiega|taha sinuga|soovi teiega|soovi enam|tee koostööd|
        tööta enam|pöördu*|rääkida|räägita) {gap} [(mulle|meile|enam|minuga|meiega|niimoodi|teiega|
        sinuga|nii|koostööd)]; (blokeeri*|blokin|blokk*) {gap} [(su|teie|numbri|sind|teid)];
        (usaldus*|usalda*|usalduse|austus*) {gap} (kadunud|kaotanud|kaotasi*|läinud|ei ole|pole|
        murdu*|otsas|murtud|puudub); (ei|enam) {gap} usalda*; (koostöö|suhtlus|suhted|suhe|
        läbisaami*) {gap} (läbi|lõppe*|raske|keeruli*|pinge*|halb|halvad|teiega|sinuga|lõpetatud|
        ebameeldiv|rikutud|võimatu); (pärast|peale) {gap} (seda kuidas|seda, kuidas|seda mida|seda,
        mida|meie tüli|teie kirja|su sõnu|seda mis|tüli|seda kõnet|teie käitumis*|seda kõike);
        (kuidas te|kuidas sa|niimoodi|nii) {gap} (julgete|julged|räägite|räägid|käitute|käitud|
        kirjutate|kohtlete|ei räägita|suhtlete); tunne(n|me) {gap} (survesta*|solva*|alanda*|
        rünna*|
        haava*|puuduta*)
    invoice: (arvel|arve peal) {gap} (vale*|valed|märgitud|kirjas|ostjaks|puudu*); (palun) {gap}
        parandage {gap} [(ära|arve)]; (ei|pole|polegi|ega|puudub) {gap} (saanud|näinud|leia|
        leidnud|
        tulnud|jõudnud|laekunud arve*|saabunud|kätte saa*|ole arvet|ole teie arvet|näe|avane|kohale
        jõud*|olegi|saadetud|saatnud|esitatud|ole kätte|saa avada|arvet) {gap} [(arvet|arve|kirja|
        teie|sinu|manus*|faili|mingit|ühtegi)]; (arve|arvet|kiri|kirja|meil|meili|fail|manus|pdf|
        teie arve|e-arve) {gap} (ei|pole|ega|polegi|puudu*) {gap} [(ole|tulnud|jõudnud|saanud|
        näinud|leia|kohale|saabunud|kätte|õige|õiged|avane|klapi|vasta|kuskil|manuses|lisatud|
        leidnud)]; (mis|milline|millise*|missugu*|mis ajast) arve*; (saada|saatke|saata|saadaks*|
        saadate|saatma|edasta*|esita*|väljasta*|teha|tehke|tee|paluks|palun|palume|vajan*|vajame|
        vaja|ootan|ootame|soovin|sooviks*) {gap} (arve|arvet|arve uuesti|uuesti|uus arve|uut arvet|
        uue arve|kreeditarve*|korrektne arve|korrektset arvet|koopia|koopiat|kontonumb*|kontonr*|
        iban*|arveldusarve*|e-arve|e-arvena|rekvisiidi*|rekvisiidid|akt|akti|pdf*|veelkord|veel
        kord|teisele aadressile|teisele meilile|meili peale|makseandme*); (vale*|valed|vigane|viga|
        eksitus|eksimus|õige*|korrektne|korrektse*|vana|uus|uue|parandatud|topelt|kaks korda|
        näpuviga|näpukas|teise|puudub|puudu|ilma) {gap} (arve*|arvel|summa*|summaga|käibemaks*|
        firma*|ettevõt*|aadress*|registrikood*|regnumb*|rekvisiidi*|viitenumb*|konto*|kontonumb*|
        kuupäev*|nimi|nimele|tellimusnumb*|po number|kmkr*|meiliaadress*|meilile|tunnid|
        tundide arv|
        isikule|saaja*); (arve*|summa|käibemaks*|registrikood|kontonumber|andmed|rekvisiidid|nimi|
        aadress|summad|kogus|arvel|tunnid|viitenumber) {gap} (vale*|valed|viga|vigane|valesti|
        kadunud|kaduma|rämpsposti*|spämmi*|spam*|puudu*|topelt|kaks korda|tühi|eksitus|ei klapi|ei
        kattu|ei vasta|ei ole õige|pole õige|vana|vanale|teisele firmale|eraisikule|kustuta*|läinud
        teisele|ümber teha|parandada|parandage|paranda|sassis|nihkes|segi); (rämpsposti*|rämpspost|
        spämm*|prügiposti*|spami*); (kuhu|mis kontole|millisele kontole|kuidas) {gap} (maksta|
        maksma|kanda|kandma|tasuda|raha saata|konto*); (arve*|meil*|kiri*) {gap} (valele|vanale|
        teisele) (aadress*|meil*|inimese*|isiku*|firma*)
    terms: (maksetähta*|maksetingimus*|maksetähtaja*|maksepuhver*|tingimus*|lepingu*|leping|
        lepinguga|kokkulep*|hinnapakkumi*|pakkumises|pakkumise*|pakkumine) {gap} ({n}|{date}|{sum}|
        päeva|järgi|kohaselt|alusel|on|oli|ütleb|ei|pole|mitte|teine|teisiti|kirjas|fikseeritud|
        sätesta*|märgitud|näeb ette|hind|summa|rääkis|vastavalt|kinni|muutma|muuta|puudub);
        (lepingus|lepingu järgi|vastavalt lepingule|vastavalt kokkuleppele|kokkuleppe järgi|
        kokkuleppe kohaselt|meie maksetähtaeg|firma poliitika|firma reeglid|meie reeglid|meie kord|
        sisekord); (leppisime|leppisi*|lepitud|rääkisime|rääkisi*|lubasi*|lubatud|kokku|arutasime|
        pakkusi*|ütlesi*|öeldud|arutatud|oli juttu|juttu) {gap} (kokku|{sum}|{n}|hinna*|hind|teis*|
        tähtaja*|tähtaeg|summa*|päeva|poole|vähem|odavam*|fikseeritud|pärast|hiljem|alles|ainult|
        maksimum|sisse|sees|allahindlus*|ei olnud|polnud|teisiti|muud); (ei|pole|mitte|polnud|
        olnud)
        {gap} (kokku leppinud|kokku lepitud|leppinud|lepitud|kokkulepe*|nõustunud|nõus hinnaga|nõus
        selle hinnaga|nõus selle summaga|nõus summaga|nõus viivis*|nõus tingimus*|nõus nende|
        kinnitanud|juttu|rääkinud|lepingus|allkirjasta*|hoiatatud|kooskõlasta*|räägitud|
        aktsepteerinud|sellise hinnaga); (viivis*|intress*|lisatasu*|lisatund*|lisatöö*|trahv*|
        leppetrahv*|teenustasu*|kiirtasu) {gap} [(ei|pole|kokku|lepitud|olnud|mitte)]; (liiga|
        ülemäära|üsna|päris|väga) (kallis|kallid|kõrge|suur|palju|kulukas); (kallis|kallim|kallilt|
        ülehinna*|ülepaisuta*|röövellik|hind on|krõbe|krõbeda*|ebamõistlik*); (hind|summa|arve|
        tunnihind|tasu|tunde|hinna*) {gap} (suurem|kõrgem|kõrge|kallis|rohkem|üle|ületab|
        kaks korda|
        kahekordne|liiga|erineb|teine|ei vasta kokkuleppe*|ei vasta pakkumise*|kasvanud|tõusnud|
        kokku ei lepi*); (rohkem|kõrgem|suurem|vähem) kui {gap} (kokku|lepi*|räägi*|pakkumi*|
        leping*|lubati|lubasi*); (maksame|tasume|maksab|maksan|arveid|arved) {gap} (alati|ainult|
        tavaliselt|alles|kord kuus|üks kord kuus|{n} päeva|päeva jooksul|kaks korda kuus|päeva
        pärast|kuu lõpus|peale üleandmist|pärast üleandmist|pärast kinnitamist|{n}-päeva*|30 päeva|
        60 päeva|45 päeva|kuu viimasel); (tähtaeg|maksepäev*|tähtpäev) {gap} (ei ole|pole|alles|
        veel|{date}|kukkunud|saabunud|käes) [(veel|käes|saabunud|kukkunud)]; (arvasin|arvasime|
        eeldasin|eeldasime|sain aru|saime aru) {gap} (hinna sees|tasuta|odavam*|sisaldab|sisse
        arvestatud|fikseeritud|soodsam*|kuulub hinna|poole)
    money: (millestki|midagi) {gap} (maksta|maksma|võtta); (ei ole|pole|ei) {gap} (millestki|
        kuskilt) {gap} (maksta|võtta|maksma); (ootan|ootame|enne kui|kuni) {gap} (raha|laekub|
        laekumist|hanke raha|palka|toetus*); (palgast|rahast|arvelt) {gap} (midagi järel|midagi
        alles|järel|läinud); (rohkem) {gap} (ei jõua|ei jaksa|ei saa|ei ole); (konto|arve|rahakott)
        {gap} (tühi|tühjad); (seis) {gap} (kehv|halb|nutune|raske); (läks|läinud) {gap} pankrotti;
        pole sentigi; enne pole {gap} [(sentigi|raha)]; (palub|soovib|küsib) {gap} (pikendust|
        ajapikendust|lisaaega|aega); (raha|rahad|rahaga|vaba raha|rahasid|finants*|rahavoog*|
        rahavood|rahaline|rahaliselt|rahalised|rahalisi|eelarve|eelarves|kassa*|kontol|kassas|
        arvel)
        {gap} (pole|ei ole|ei|otsas|napib|vähe|kitsas|kehv*|halb|raske|keeruli*|läbi|puudu*|puudub|
        null|tühi|tühjad|hetkel ei|probleem*|raskus*|raskes|seis*|kinni|külmuta*|arest*|miinus*|
        nappus|täis auk|pingeline|ei jätku|ei jagu|kokku kuivanud|laekumata|ei laeku*|
        ei tule kokku|
        nullis|hätta|häda|kripe*); (pole|ei ole|napib|otsas|vähe|puudub|ilma|polegi|ei jätku|ei
        jagu|ei piisa|nappus|puudus) {gap} (raha|rahasid|vahendeid|vahendid|eelarvet|rahalisi|
        võimalik maksta|võimalik tasuda|võimalust maksta|võimalust tasuda|tellimusi|tööd olnud|
        kliente|rahast|sissetulek*|sissetulekut|likviidsus*|käivet|müüki); (rahapuudus*|rahamur*|
        rahahäda*|rahakitsikus*|rahaprobleem*|rahanappus*|rahakriis|likviidsus*|makseraskus*|
        maksejõue*|makseprobleem*|pankrot*|pankrotis|saneeri*|finantsraskus*|finantsprobleem*|
        kassaauk|miinuses|töötu|koondati|koondamis*|töö kaotasi*|kaotasin töö|kaotasime kliendi|
        kaotasime suure|võlgades|võlgadega|puruvaene|laostu*|kitsas käes|kitsikus*|raskustes|raske
        aeg|raske kuu|rasked ajad|raske periood|raske seis|keeruline aeg|keeruline periood|
        keeruline
        kuu|keeruline seis|keerulises seisus|keerulised ajad|vaikne aeg|vaikne periood|madalhoo*|
        kehv kuu|halb kuu|käive kukkus|müük kukkus|müük seisab|äri ei lähe|äri läheb kehvasti|
        hetkel
        raske|kriis*|kiire raha vajadus|palgapäev*|palgapäeva*|palka ei|palk hiline*|palk tuleb|
        palka saan|saan palka|saan palga|palga kätte|krediit otsas|pole pappi|pappi pole|konto on
        tühi|kontol on null|konto tühi|konto arestitud|kontod arestitud|arest*); (ei|pole|raske|
        keeruline) {gap} (saa maksta|saa tasuda|saa kohe maksta|suuda maksta|suuda tasuda|suuda|
        jõua
        maksta|jõua tasuda|jõua kõike|võimalik maksta|võimalik tasuda|võimeline maksma|võimeline
        tasuma|võimalik kohe|võimalik kogu|saa hetkel|saa praegu|saa kogu summat|saa tervet|ole
        võimalust|kuidagi maksta|maksta kogu|maksta korraga|jaksa maksta|jaksa); (ootan|ootame|
        ootab|ootamas|kui|niipea kui|kuniks|kuni|pärast seda kui|sõltub|peale seda kui|siis kui)
        {gap} (klien*|kliendi*|palka|palga*|investor*|laekumis*|laekumi*|toetus*|laenu|laen|
        pangalaen*|raha laeku*|raha tuleb|raha saa*|ise raha|meile maks*|mulle maks*|meile laeku*|
        mulle laeku*|tellija|tellija*|palk|tagasimakse*|ettemaks*|rahastus*|stipendium*|pank|meie
        ostja*) {gap} [(maksab|maksavad|laekub|tasub|ära|raha|saabub|tuleb)]; (klient|kliendid|
        tellija|ostja|kliendil|kliendilt) {gap} (ei ole|pole|võlgu|ka|hilineb|viivita*|maksmata|
        laekunud|raha) {gap} [(maksnud|tasunud|kandnud|laekunud|saanud)]; (osade kaupa|osadena|
        osamakse*|osamaksetena|järelmaks*|maksegraafik*|ajatada|ajatami*|ajatus*|kahes osas|kolmes
        osas|mitmes osas|kahe maksega|kolme maksega|jupi*|jupiti|jupikaupa|pool kohe|pool nüüd|pool
        praegu|poole kohe|poole nüüd|poole praegu|pikendus*|pikenda*|edasi lükata|lükata edasi|
        maksepuhkus*|maksepikendus*|tähtaega pikemaks|igakuis*|jagada osadeks|osadeks); (rohkem|
        natuke|veidi|veel|lisa*|anna|andke|saaks|saaksime|vajan|vajame|palun) {gap} (aega|
        ajapikendus*|lisaaega|nädal aega|kuu aega|paar nädalat|kannatust maksega|mõni nädal|
        üks kuu)
        [(maksmi*|juurde|saada|veel)]; (allahindlus*|soodustus*|soodsamalt|hinda alla) {gap}
        [(võimalik|saaks|teha|oleks)]
    forgot: (kinnitamata|panka kinnitamata|ei pand|ei pannud|pand) {gap} [(tähelegi|tähele)]; (jäi)
        {gap} (kinnitamata|tegemata|maksmata|saatmata|ootele|panka); (arvasin|arvasime|kindel|
        mõtlesin|uskusin|meelest) {gap} (makstud|maksnud|tasutud|tasunud|maksin|tasusin|maksime|
        kantud|kandsin); (unus*|ununes*|unusta*|unustasin|unustasime|unustanud|ununenud|unustus*);
        (meelest|peast|mälust) {gap} (läinud|läks|lendas|välja|pühitud|minna|ära|ära läinud);
        (läks|
        läinud) {gap} (meelest|kahe silma vahele|silma vahele|peast|kaotsi meil*|kirjade vahele|
        kõrvust mööda); (kahe silma vahele|silma vahele|tähelepanuta|jäi märkama*|märkamata|ei
        märganud|ei pannud tähele|ei pannud tähelegi|jäi nägemata|jäi kahe|minu viga|meie viga|minu
        süü|minu hooletus*|hooletus*|hajameel*|lauanurga*|lauale vedelema|jäi lauale|jäi seisma|
        kirjade alla|mattus|uppus|postkasti põhja|vajus|jäi vahele|vahele jäänud|jäi tegemata|jäi
        maksmata kogemata|arvasin et|arvasin, et|arvasime et|arvasime, et|olin kindel|
        olime kindlad|
        mõtlesin et maksin|mõtlesin, et|apsakas|apsaka*|aps|mõtlesin et) {gap} [(maks*|juba|
        tasutud|
        makstud)]; (puhkusel olin|olin puhkusel|olime puhkusel|puhkuse tõttu|olin haige|haigena|
        haigestusin|haiglas|lapsega haiglas|kiire aeg|kiire nädal|kiire periood|nii kiire|kiireks|
        kiirete päevade|väga kiire|meeletult kiire|hullult kiire|olin reisil|komandeeringus|pea
        laiali|pea pulki täis|graafik tihe)
    promise: (raha) {gap} (sul käes|teil käes|käes|olemas|sul olemas|sinu kontol|teie kontol|teil
        olemas); (siis|kohe siis) (kannan|maksan|tasun|kanname|maksame); (maksan|maksame|maksab|
        maksavad|tasun|tasume|tasub|tasuvad|kannan|kanname|kannab|kannavad|saadan raha|
        saadame raha|
        teen makse|teeme makse|teen ülekande|teeme ülekande|teen ära|teeme ära|panen makse|paneme
        makse|panen teele|paneme teele|panen makseks|paneme maksmisele|panen maksmisele|korraldan|
        korraldame|klaarin|klaarime|õiendan|õiendame|arveldame|arveldan|tasutakse|makstakse|
        kantakse|saadan {date}|saadame {date}|saadan ülejäänu*|saadan poole|
        teen selle) {gap} [(ära|
        üle|homme|täna|kohe|arve|raha|{date}|õhtul|makse|varsti|sulle|teile|peagi|esimesel|selle|
        nüüd)]; (saab|saavad|saate|saad|saame|saan|peaks|peaksin|peaksime|luban|lubame|lubas|
        lubasid|lubab|plaanin|plaanime|proovin|proovime|püüan|püüame|kavatsen|kavatseme|tahan|
        tahame|suudan|suudame|võin|võime|hakkan|hakkame|planeeri*|loodan|lootame|üritan|üritame|
        valmis|jõuan|jõuame|hiljemalt|oleks võimalik) {gap} (makstud|tasutud|maksta|maksma|tasuda|
        tasuma|üle kanda|kantud|makse ära|makse teha|makse tehtud|raha kätte|raha homme|
        raha {date}|
        oma raha|kanda|raha saata|raha ära|ära maksta|ülekande*|makse*|ära tehtud|korda|tasumine|
        klaaritud|õiendada|maksab|tasub|kannab); (raha|makse|ülekanne|summa|ülejäänu*|ülejäänud|
        maksed|tasumine|arve) {gap} (tuleb|tulevad|laekub|jõuab|on homme|on teil|on sul|teele|
        läheb|
        lähevad|saab|saate|saad|kontol {date}|peaks|kantakse|saabub|tasutakse|makstakse|on
        planeeritud|planeeritud|järgmises maksekorras|maksekorralduses|maksmisel|kinnitatud
        maksmiseks|{date}|liigub {date}|on teel {date}) {gap} [({date}|homme|täna|kontole|kätte|
        nädal*|tasutud|makstud|teele|üle|ära|varsti)]; (järgmis*|reedese*|selle nädala) {gap}
        (maksete|makse|maksevoor*|maksepäev|maksetega|maksekorra*); (homme|täna|kohe|{date}|õhtul|
        ülehomme|varsti|peagi|järgmine nädal|järgmisel nädalal) {gap} (maksan|maksame|tasun|tasume|
        kannan|kanname|teen|teeme makse|saadan raha|saad raha|saate raha|kätte|makstud|tasutud|
        laekub|raha kontol|üle|korras|kandsime ette|saab korda|ära tehtud|on raha|olemas)
    evades: (uurin|uurime|uuri|kontrollin|kontrollime|vaatan|vaatame|küsin|küsime|täpsustan|
        täpsustame|selgitan|selgitame|arutan|arutame|räägin|räägime|mõtlen|mõtleme|kaalun|kaalume|
        suhtlen|annan teada|anname teada|annan märku|anname märku|võtan ühendust|võtame ühendust|
        helistan|helistame|vastan|vastame|kirjutan teile|kirjutan sulle|saadan edasi|saatsin edasi|
        edastan|edastasin|edastame|tulen tagasi|pöördun tagasi|naasen|tuleme tagasi|kinnitan|hoian
        kursis|tegelen|tegeleme|pean küsima|pean uurima|peame arutama|pean rääkima|peab vaatama|las
        ma|ma veel) {gap} [(üle|järele|välja|raamatupida*|ülemus*|juhatus*|asja|{date}|homme|teada|
        teile|sulle|sellega|tagasi)] [(ja|üle|{date}|homme|annan|teada|teada siis)]; (aitäh|tänan|
        täname|vabandan|vabandame|vabandust) {gap} (meeldetuletus*|kannatlikkus*|mõistmis*|
        viivitus*|viivituse|hilinemis*|ebameeldivus*|kirja|info*|hilise vastuse|hilist vastust);
        (pole|ei ole|ei) (probleemi|probleem|muret|hullu|midagi); (rahul|meeldi*|meeldis|väga hea|
        super|suurepära*|tore|tubli|hea) {gap} (töö|tööga|tulemus*|logo|leht|kujundus*|kodulehega);
        (olen|oleme) {gap} (rahul|tööga rahul|tulemusega rahul); (kontoris|kontorist väljas|
        puhkusel|tagasi tööl|tagasi kontoris|asendab) {gap} (alates|kuni|{date}|alles) [{date}];
        (ei
        tea|ei mäleta|pole kindel|ei ole kindel|ei oska öelda); (etteheiteid|pretensioone) (ei ole|
        pole)
    """,
    """ja on ei see et ma me te sa mulle meile teile sulle aga kui kas juba ka nii oma teie sinu
        meie minu pole ole oleme olen palun aitäh tere arve arvet raha siis veel midagi seda mis
        mida kuni enne pärast homme ära saa vabandust""",
    """
    ei: eii
    homme: hoome; homne
    maksan: maksn; maskan; maksna
    maksame: maksme; maskame
    arve: arvee; avre
    arvet: arvt; avret
    praegu: prg; praegus; praegu
    vabandust: vabadust; vabandst; sry; sorri; sorry
    raha: rahha; rha
    nädal: nadala; näd
    kontrollin: kontrollin; kontrolin
    tere: tre; teere
    ütleme: utleme
    kuu: kku
    """,
)
