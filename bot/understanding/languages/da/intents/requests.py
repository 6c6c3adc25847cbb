"""What users ask the bot to do in Danish, and what they tell of their own doing."""

from __future__ import annotations

from bot.understanding.acts.words import by_intent

ACTS = by_intent("""
    undo: væk med (den|det|posten|posteringen) [igen] $; [du] (glem|drop) (hvad|det) [som] jeg
        [lige|netop|sidst] (skrev|sagde|tastede|har skrevet|indtastede); lad som om (jeg ikke|intet|
        ingenting|det ikke); ^(undo|ctrl z|ctrl-z|ctrl+z|cmd z); ^(slet|annuller|annullér|fjern) $;
        (slet|fjern|annuller|annullér) (det|den|dem|dette|denne) [(igen|nu|tak|lige)] $; (rul|spol|
        gå|stil) (det|den|tiden) [(et skridt|lige)] tilbage $; ^fortryd [(det|den|det sidste|sidste|
        seneste)]; (kan du|vil du|gider du|kan jeg) [(lige)] (fortryde|slette|annullere) [(det|den|
        det sidste|den sidste|sidste)]; fortryd (det|den|sidste|seneste); ^(annuller|annullér|slet|
        fjern|tag tilbage|rul tilbage) [(det|den|dette|lige|igen)] [(sidste|seneste|der)] [(post|
        faktura|betaling|registrering|indtastning|igen)]; ^(slet|fjern) …; (tag|træk) (det|den)
        (tilbage|igen); [lav] det om igen; det (var en fejl|skulle ikke|skulle jeg ikke); det var
        ikke meningen; (kom til|kom vist til) at (trykke|gemme|sende) [(forkert|den|det|på)] ;
        (glem|drop) (det|den) [(sidste|der|igen)]; et skridt tilbage; ^tilbage $; ^fortrudt; jeg
        fortryder
    snooze: skriv til mig [igen] [om] (det|den|ham|hende|dem|dette) [igen] {date}; (vækker|husker|
        minder) du mig [(om|på|igen)] …; ^(kan|skal|må) vi [ikke] [lige] (tage|vente med|kigge på|se
        på) … [op] [igen] {date}; ^først {date} med …; ^(lad os|skal vi|vi) (tage|tager|vente med|
        kigge på|se på) … [op] [igen] {date}; giv (det|den|ham|hende|dem) [(lige|bare)] (en|et|et
        par|nogle|{n}) (dag|dage|uge|uger|måned) [(mere|til|endnu)]; vent [(lige|bare)] (en|et|et
        par|nogle|{n}) (dag|dage|uge|uger|måned) [med] …; lad os (tage|se på|kigge på|vente med)
        (den|det) [(til)] (efter|til|i|om) …; (du må|du kan|må du|kan du) [(gerne|godt|bare|lige)]
        (minde|prikke|huske|spørge|påminde) [(til)] mig [(igen)] [(om|på)] …; ^prøv (igen|{date});
        (spørg|prik|mind|påmind|prøv|kom|skriv|meld|ping) [(til mig|mig|dig)] [lige] igen {date};
        (spørg|prik|prøv|skriv|ping) [(til mig|mig|tilbage)] {date}; ^vent [(lige|lidt|bare)] (til|
        indtil) [(efter)] {date}; vent [(lige|lidt|bare)] med … (til|indtil) [efter] {date}; ^vent
        [(lige|lidt|bare)] med (det|den|ham|hende|dem) [(til|indtil)] {date}; (tag|tage|tager|kig
        på|ser på|se på) (den|det|ham|hende|dem|…) [op] (igen|senere) [{date}]; (tag|tage) (den|det|
        ham|hende|dem) [op] {date}; (skub|skyd|ryk|udsæt|udskyd) (den|det|påmindelsen|rykkeren|…)
        [lidt] [(til|en|et)] {date}; lad os (tage|se på|kigge på|vente med) (den|det|ham|hende|dem)
        [(til|igen)] {date}; (jeg|vi) (tager|ser på|kigger på|klarer|ordner|gør|vender tilbage til)
        (den|det) {date}; (minder|husker|påminder|prikker|spørger|skriver) du [(til)] mig [(om|på|
        igen)] …; (vil|kan|kunne|gider) du [(lige|godt|ikke)] (minde|prikke|spørge|skrive|vække|
        påminde) [(til)] mig [(lige|igen|om det|om|på)] …; ^om [(cirka|ca.)] (en|et par|halvanden|
        {n}|nogle) (time|timer|minutter|min); ^senere [(i dag|på dagen|i aften|på ugen|i ugen)]
        [tak] $; ^{date} [(i stedet|tak|hellere|passer bedre|er bedre)] $; ^(i|her til) aften [tak]
        $; ^ikke (lige nu|nu|i dag) [(men|mind mig)] {date}; ^vis mig [(det|den)] (igen|senere);
        ^(kan du|vil du) (komme|vende) tilbage {date}; [(kan du|vil du|gider du|vær sød at)] [lige]
        (mind|minde|påmind|påminde|husk|huske) mig [lige] [igen] [(om|på|om at|på at|igen om)]
        [(ringe til|skrive til|rykke|kontakte|tage fat i|spørge|følge op på|snakke med|om)] …;
        (mind|minde|påmind|husk) mig [lige] [(igen|senere|om det|på det|{date})]; (udskyd|udsæt|
        snooze) [(det|den|påmindelsen|påmindelser|rykkeren|til|lige)] [(om|for|på|til)] …; (udskyd|
        udsæt|snooze) (det|den|til|lige|{date}); (prik|spørg|puf|ping|skub|rusk) [til] mig [lige]
        [igen] [(om|til|med|på|igen)] …; (prik|spørg|puf|ping|skub) [til] mig [(igen|senere|
        {date})]; (vend|kom) tilbage [(om|til|på|med|{date})]; ^ikke (nu|i dag|lige nu), [(mind|
        spørg|senere|vent)]; ^ikke (nu|i dag); ^(senere|i morgen|{date}) [tak] $; (tager|gør|ordner|
        sender|klarer|ser på) (det|den) (senere|i morgen|{date}); (giv|send) mig [(lige)] (en
        påmindelse|et praj|et prik|besked) [(om|på)] …; (jeg venter|vi venter|vent) [lige] (til|med
        det) {date}; sæt [mig] [lige] en påmindelse [(om|på|til|op)] …; snooz [(det|den)] …; (lad
        mig|så jeg) ikke glemme …
    pause: ^vent [(lige|lidt|bare|hellere)] med at (rykke|prikke|minde|skrive|kontakte|jage|jagte|
        plage|mase|presse|ringe|forstyrre) [(til|på|efter)] …; ^vent [(lige|lidt|bare|hellere)] med
        (rykkere|rykker|rykkeren|påmindelser|påmindelsen) [(til|om|for|hos|på)] …; ^vent [(lige|
        lidt|bare|hellere)] med …; (lad være|undlad|stop|hold op) med at (nævne|snakke om|tale om|
        bringe) …; (sæt|stil|lad) … i bero; (skal|må) ikke (rykkes|jagtes|forstyrres|plages) [(mere|
        lige nu|foreløbig|længere)]; skal [(helst|bare)] ikke have (rykkere|påmindelser|rykkeren|
        beskeder); læg … (i mølposen|i skuffen|på hylden|på is); ^(parker|parkér) …; [giv] mig fri
        (til|indtil) {date}; ^ikke (forstyr|plag|genér|gener|jag) mig [(om|med)] …; (holder|holde)
        [(lidt|lige)] igen med …; (vil|skal|ønsker|behøver) [du] ikke rykke [for] …; ^(ryk|rykke|
        jagt|plag|pres) ikke [(på|mere)] … (foreløbig|foreløbigt|lige nu|nu|indtil|før|mere|længere|
        i {date}|{date}); (vil|ønsker|gider|behøver|skal) [bare|altså] ikke (mindes|blive mindet|
        påmindes|høre) [mere|længere|noget] (om|på) …; (hold|holde) [(lige|venligst)] [(alle|mine|
        alle mine|de|dine|flere)] (påmindelser|påmindelserne|rykkere|rykkerne|rykkeren|
        notifikationer|beskeder|beskederne) [(tilbage|inde|væk|i ro)] [(om|for|til|vedr.|ang.)] …;
        (hold|holde) igen med [(alle|mine|dine)] (påmindelser|påmindelserne|rykkere|rykkerne|
        beskeder|beskederne) [(om|for|til)] …; indstil [(lige|alle|mine|venligst)] (påmindelser|
        påmindelserne|rykkere|rykkerne|beskeder|beskederne|notifikationer) [(om|for|til)] …; skru
        ned (for|på) [(alle|mine|dine)] (påmindelser|påmindelserne|rykkere|rykkerne|beskeder|
        beskederne) [(om|for|til)] …; ^ikke (skriv|mind|minde|ryk|rykke|prik|spørg|send) [(til)] mig
        [(om|med|noget)] …; (drop|skip|spar mig for) (påmindelserne|rykkerne|påmindelser|beskederne|
        beskeder|rykkere) [(om|for|til)] …; ^stop [(lige|med)] …; (jeg|vi) (orker|gider|vil) ikke
        (flere|have flere|se flere|høre mere|høre flere) [(påmindelser|beskeder|rykkere)] [(om|for|
        fra)] …; ^stop [(med)] [(alle|alle mine|mine|dine|de|flere)] (påmindelser|påmindelserne|
        rykkere|rykkerne|notifikationer|notifikationerne|beskeder|beskederne|det|dem|alt) [(om|for|
        til|vedr.|ang.)] …; ^(ikke mere|ikke flere|ikke et ord mere) [(om|med)] …; (jeg|vi) (går|
        tager|skal|rejser|holder|er) [(nu|snart|lige)] (på ferie|ferie|barsel|på barsel|fri|væk|syg|
        sygemeldt) [(til|indtil|fra|i)]; (ferie|sygemeldt|barsel) (til|indtil|frem til) {date};
        (sæt|stil|put) [(det hele|alt|alle|den|det|dem|ham|hende|påmindelserne)] på (pause|hold|
        standby) [(til|indtil|frem til|i)]; (slip|fritag|spar) mig [for] [(påmindelser|beskeder|
        rykkere)] [(om|for)] …; forstyr [mig] ikke [(om|med)] …; (ro|stilhed|fred) [(fra|om|på)]
        [(påmindelser|påmindelserne|rykkere)] (til|indtil|i) {date}; (lad|lade) … (være|hvile|ligge)
        i fred; (stop|hold op|hold|lad være|slut) med [(at)] [(alle|de|dine)] (minde|mindes|rykke|
        plage|prikke|nage|genere|pinge|skrive|spørge|påminde|mase|påmindelser|påmindelserne|rykkere|
        notifikationer|beskeder) [(mig)] [(om|for|til|ang.|angående|vedr.|med)] …; (ikke|ingen|ingen
        flere|slet ingen) [(flere)] (påmindelser|rykkere|notifikationer|beskeder|reminders) [(om|
        for|til|ang.|vedr.|på)] …; (mind|påmind|pris|rykk|prik|plag|forstyr|spørg|skriv) mig [(ikke|
        bare ikke|endelig ikke|lige ikke)] (ikke|mere om|længere om) [(mere|længere|om|lige nu)]
        [(om|til|for)] …; (du skal|du behøver|behøver|skal) ikke [(at)] [længere] (minde|rykke|
        plage|prikke|forstyrre) [mig] [(om|for|til)] …; stop (alle|alle mine|mine|dine|de)
        (påmindelser|påmindelserne|rykkere|rykkerne|notifikationer) [(om|for|til)] …; (pause|pausér|
        pauser|mute|stands|frys|sluk|slå|deaktiver|deaktivér) [(alt|alle|alle mine|for|lige|mine)]
        [(påmindelser|påmindelserne|rykkere|rykkerne|notifikationer)] [(om|for|til|på|vedr.|ang.|
        fra)] …; (sæt|stil|put) … på (pause|hold|standby|is); (sæt|stil) [(det hele|alt|alle|den|
        det|dem|ham|hende|påmindelserne)] på (pause|hold|standby) [(med|for)]; hold [(lige|en)]
        (pause|fri|øje|stille|inde|mund|kæft) [(med|om)] [(påmindelser|påmindelserne|rykkere|
        rykkerne|at minde mig om|alt|rykkeren|at rykke)] [(om|for|til|vedr.|ang.|på)] …; (lad) …
        (være|hvile|ligge|få fred|få ro); lad (ham|hende|dem|mig|den|det) (være|hvile|ligge|få fred|
        få ro) [(med|i fred)]; slå [(alle|alle mine|mine)] (påmindelser|påmindelserne|
        notifikationer|rykkere) fra [(for|om|til)] …; slå … fra; (jeg er|jeg går|jeg holder|vi er)
        [(nu)] på ferie; (jeg holder|holder) (ferie|fri|pause); vær (stille|tavs) [(om|med|omkring)]
        …; (giv) … (fred|en pause|ro|lidt luft); ti stille [(om|med)] …
    resume: ^(rul|kør|gå) videre (med|for) …; pausen (med|for|om|til) … (slutter|stopper|er slut|er
        forbi|er ovre) [nu]; ^(aktivér|aktiver|væk) … (igen|til live); tilbage til arbejdet; ^tag …
        af (pause|hold|standby|is); ^vågn op [igen|nu]; (må|kan) du [(nu)] (godt|gerne) [(nu)]
        (begynde|starte|fortsætte|rykke) [(igen|nu)]; (må du|du må|du kan|kan du) [(gerne|godt|nu|
        bare)] (huske|påminde|minde|rykke|prikke) [(til)] mig (om|på) … igen; (tænd|start|kør|
        begynd) igen [(for|med|på)] …; (genoptag|genstart|genaktiver|genaktivér|genoptage|fortsæt|
        tænd) [(alle|alt|for|igen|mine)] [(påmindelser|påmindelserne|rykkere|rykkerne|med|at minde
        mig om|notifikationer)] [(igen)] [(om|for|til|med|vedr.|på|ang.)] …; (begynd|start|kør)
        [(bare|gerne|igen)] [(på|med)] [(at)] [(minde|rykke|prikke|påmindelser|påmindelserne|
        rykkere)] [(mig)] [igen] [(om|til|for)] …; (slå|sæt|tænd) [(alle|mine|for)] (påmindelser|
        påmindelserne|rykkere|rykkerne|notifikationer) (til|i gang|på|igen) [igen] [(om|for|til)] …;
        (slå|sæt|start|tag) … (i gang|i gang igen|af pause|fra pause|af standby|til igen); slå … til
        $; (sæt|få) gang i [(påmindelserne|rykkerne|påmindelser|det|den)] [igen]; (du|nu) (må|kan)
        [(nu|godt|gerne|bare)] (starte|begynde|rykke|minde|fortsætte|skrive) [(mig)] [(igen|nu)];
        ^(start|begynd|fortsæt|genoptag|genstart|kør) [(bare|nu|det hele|alt)] igen; (jeg er|vi er)
        (hjemme|tilbage|frisk|rask|på pletten) [igen]; (pausen|ferien) er (slut|forbi|ovre);
        (færdig|slut) med (ferie|ferien|pausen); (du må|du kan|må gerne) [(gerne|godt|nu|bare)]
        (begynde|starte) (at minde|at rykke|at prikke|med at minde) [(til)] mig [(igen)] [(om|på)]
        …; (du må|du kan|må gerne) [(gerne|godt|nu|bare)] (minde|rykke|prikke) [(til)] mig igen; (du
        må|du kan|må gerne) [(gerne|godt|nu|bare)] (minde|rykke|prikke) [(til)] mig (om|på) … igen;
        (mind|påmind) mig [(bare|gerne)] (igen|om) [(om)] … igen; (jeg er tilbage|ferien er slut|
        tilbage fra ferie|hjemme igen|slut med ferien); (ophæv|fjern|stop|slut) [(med)] pausen
        [(for|med|på)] …; ophæv pause [(for|på)] …; i gang igen [(med)] …
    write_off: (vi|jeg) (ser|får) aldrig (de|dem|pengene|mine penge) [{sum}]; gider ikke bruge
        [mere] tid på …; (slet|nulstil) … (gæld|skyld) ; ^nulstil (det|hvad) [som] …; (er|var) (det|
        den|de|dem) ikke (besværet|umagen|kampen|tiden|kræfterne|ulejligheden) værd; (er|var) ikke
        (besværet|umagen|kampen|kræfterne|ulejligheden) værd; (er|var) ikke værd at (jagte|rykke|
        rykke for|slås om|kæmpe for|bruge tid på); (er|var) (ligemeget|lige meget|tabt på gulvet);
        (dem|det|de|den) lader (jeg|vi) (gå|ligge|fare|falde|være); (pengene|beløbet|de penge) (fra|
        hos) … er (tabt|væk|spildt); … lader (jeg|vi) (gå|ligge|fare|falde) $; får lov [til] at
        (ligge|blive liggende); (regningen|gælden|fakturaen|resten) falder (væk|bort); (lukker|luk|
        lukke) sagen (om|med|mod) … uden (penge|betaling|at få penge); [hele] (gælden|regningen|
        kravet|resten|restbeløbet|fakturaen|beløbet) (hos|for|fra|til|mod) … (slettes|stryges|
        eftergives|afskrives|droppes|frafaldes|bortfalder|er slettet|er eftergivet|er afskrevet);
        (jeg|vi) [(vil|kan)] (stryger|stryge|sletter|slette|eftergiver|dropper) (restbeløbet|resten|
        gælden|regningen|kravet) (for|hos|til|fra) …; ^(stryg|glem|drop|afskriv|eftergiv) … (gæld|
        krav|skyld|regning|faktura) , …; (glem|drop|afskriv|eftergiv|stryg) [(bare|nu|lige)]
        (resten|restbeløbet|det resterende) [(af gælden|af beløbet)] [(fra|hos|til|af|for)] …;
        (behøver|skal) ikke betale (alligevel|mere|længere|resten|noget|tilbage); (gæld|gælden|
        skyld|regningen) [er] (slettet|eftergivet|afskrevet) [(for|hos|fra)] …; lad det ligge [med]
        [(de|den|det)] {sum}; (glem|drop|afskriv|eftergiv|stryg) [(bare|nu|lige)] (de|den|det|resten
        af|de sidste|de resterende) [(sidste|resterende|manglende)] ({sum}|penge|kroner|beløb)
        [(fra|hos|til)] …; (glem|drop|afskriv) {sum} [(fra|hos|til)] …; (stryg|glem|drop|afskriv|
        eftergiv|opgiv) … (gæld|krav|skyld|regning) $; (det|den|gælden|pengene|sagen) er [(en|helt|
        vist|nok|et|alligevel)] (tabt|tabt sag|håbløs|håbløst|tab|spildt|umulig|uerholdelig); en
        tabt sag [(med|hos)] …; (bogfør|notér|noter|registrer|sæt) … (som tab|som tabt|som
        afskrevet|til tab); jeg dropper …; (det|den) er ikke (umagen|besværet|tiden) værd; (jeg|vi)
        (giver|gav) op (med|på|over for) …; lad (det|den|gælden|beløbet) (fare|ligge|bero) [(hos|
        fra|for)] …; (jeg|vi) (eftergiver|frafalder|afskriver|sletter|stryger) [(resten|gælden|
        kravet|beløbet)] [(hos|for|fra|til|mod)] …; (afskriv|afskrive|afskriver|afskrevet) [(den|
        det|gælden|hele|resten|fakturaen)] [(fra|hos|for|på|til)] …; (eftergiv|eftergive|eftergiver|
        eftergivet) [(gælden|den|det|resten)] [(for|til|hos)] …; (slå|stryg|streg|sæt) [(en)]
        (streg|kryds) [(over)] [(gælden|det|den)] [(fra|hos|til|for)] …; (stryg|streg) (det|den)
        [(fra|hos|til|for)] …; skriv … af (som tab|som tabt|til tab|nu); ^skriv … af $; (opgiv|
        opgiver|opgivet|giver op|giv op|dropper) [(på|med|at få|at rykke|gælden|kravet)] [(penge|
        pengene|betaling)] [(fra|af|hos|til|på)] [(min|mit)] …; (drop|dropper|glem|opgiv|luk)
        (gælden|kravet|pengene|fakturaen|sagen|det krav|de penge) [(fra|hos|til|mod|på)] …; (de
        penge|de her penge|pengene|dem|det) (får|ser) (jeg|vi) aldrig; får (jeg|vi) aldrig (at se|
        pengene|de penge|mine penge) …; (tabt|dårlig) (gæld|fordring); (regn|betragt|tæl|anse) (det|
        den|dem|pengene|…) (for|som) (tabt|afskrevet|et tab); (pengene er|det er|den er) (tabt|et
        tab|uerholdelig*); (tab|uerholdelig*); gider ikke (jagte|rykke|kæmpe for) [mere] …; lad
        (ham|hende|dem) slippe; lad … slippe [for]
    wording: ^(kortere|længere) [(tak|please)] $; (den|det|beskeden|teksten|mailen) er [(lidt|alt|
        for meget)] [for] (for lang|lang|for kort|kort); ^[(lidt|noget)] ikke (så|for) (skrap|skarp|
        hård|hårdt|blød|sød|venlig|vred|sur|skarpt|skrapt) [tak]; ^prøv igen [,] [(men|og)] [(lidt|
        mere|noget|med)] (venligere|skarpere|skrappere|hårdere|blødere|pænere|mildere|strengere|
        fastere|høfligere|kortere|venlig|bestemt|høflig|en); ^(bed|spørg) … [(pænt|venligt|høfligt|
        igen|lige)] om at (betale|få betalt|overføre|afregne); (skriv|lav|oversæt|send|giv mig)
        (den|det|beskeden|teksten|rykkeren|mailen) [(også|hellere|lige)] (på|til) (engelsk|tysk|
        svensk|norsk|dansk|fransk|spansk) [(til|for)] …; ^skriv [lige] [igen] til … (om (de|den|det|
        pengene|fakturaen|regningen|betalingen|gælden)|at (de|han|hun|det|den)|at (jeg|vi) (stadig|
        venter|mangler|ikke|gerne|snart|skal|vil|har|regner|forventer|håber|savner|rykker|stopper|
        sender|går|ser|er|får)) ; (kan|vil|gider|kunne) du [(lige|godt|ikke|måske)] (skrive|
        formulere|lave|sende) [(mig|lige)] [(noget|lidt|et par ord|en linje|et par linjer)] til …;
        (hvad|hvordan) (skriver|siger|svarer|formulerer|rykker|spørger) (jeg|man|vi) [(så|nu|lige|
        bedst)] [(til)] …; (skriv|lav|formuler|formulér|send|foreslå|giv|vis|find på) [(mig|lige|mig
        lige)] [(en|et|noget|nogle)] [*] [*] (advarsel|varsel|inkassovarsel|opfordring|forslag|svar|
        rykker|rykkertekst|rykkermail|påmindelse|besked|mail|tekst|sms) [(til|for|om)] …; ^(en|et|
        noget|nogle) [*] [(og|men|,)] [*] (rykker|besked|mail|tekst|sms|påmindelse|rykkertekst|
        opfølgning|formulering) [(til|for)] …; [(noget|lidt|en|et|den)] mere (venlig|venligt|
        bestemt|høflig|høfligt|formel|formelt|kontant|direkte|alvorlig|alvorligt|skarp|skarpt|blødt|
        blød|hård|hårdt|neutral|neutralt|kærlig|kærligt|personlig) [(tekst|besked|tone|mail|rykker|
        version|udgave)] [(til|over for|for)] …; noget [(jeg|vi|man)] (kan|jeg kan|vi kan) (sende|
        skrive|sige|bruge) [(til)] …; noget at (sende|skrive|sige) [til] …; har du [(et|en|nogle)]
        (forslag|udkast|eksempel|bud|idé|ide|skabelon|tekst) [(til|på)] [(en|et)] [*] [(besked|
        rykker|mail|tekst)] [(til|for)] …; (lav|lave|skriv|skrive|giv mig|find) (en|et) [mere] [*]
        (version|udgave) [(til|for)] …; vær (venlig|sød|rar) at (formulere|skrive|lave|udarbejde)
        (en|et|noget) [*] [*] …; (gøre|gør|lave|lav|skrive) (den|det|teksten|beskeden|tonen) [(lidt|
        noget|meget)] [mere] (sødere|skarpere|skrappere|blødere|venligere|hårdere|strammere|kortere|
        længere|pænere|mildere|venlig|skarp|bestemt|formel|høflig|hård|blød|neutral); (hjælp mig|
        hjælp|kan du hjælpe) [(lige)] med (en|et|at få skrevet|ordlyden|teksten|formuleringen) [*]
        [(rykker|besked|mail|tekst|påmindelse)] [(til|for)] …; giv mig [(lige)] (noget|nogle ord|
        noget mere|en tekst|en mail|en besked|en rykker|en formulering|et udkast|en anden|et andet|
        en mere|en venlig|en skarp|en høflig|en skarpere|en skrappere|en pænere|en hårdere|en
        blødere|en venligere) [(skarpere|skrappere|blødere|venligere|hårdere|strammere|mildere|mere
        bestemt|fast|kontant|besked|tekst|formulering|andet|ord)] [(besked|tekst|formulering|mail|
        rykker|ord)] [(til|for|vedr.)] …; (skriv|lav|formuler|formulér|udarbejd|send|foreslå|find
        på|vis) [(mig|lige|mig lige)] (en|et|noget|nogle) [*] (besked|mail|e-mail|tekst|rykker|
        rykkerbrev|brev|sms|formulering|påmindelse|skrivelse|opfølgning|udkast|skabelon) [(til|for)]
        …; (skriv|lav|formuler) [(mig|lige)] noget [(til|for|venligt|skarpt|fast)] …; (skal bruge|
        skal have|jeg skal bruge|jeg skal have|har brug for|har jeg brug for|vil gerne have|vil
        have|mangler|behøver) [(lige|også)] (en|et|noget|nogle|nogle gode) [*] (besked|mail|tekst|
        formulering|brev|skabelon|rykkertekst|udkast|ord|rykker|rykkermail|påmindelse|
        rykkerskrivelse) [(til|for)] …; hvad (skal|kan|bør|skulle) jeg [(lige)] (skrive|sige|svare|
        sende) [(til)] …; hvordan (skal|kan|bør|vil) (jeg|man|du) [(lige|bedst)] (skrive|sige|
        spørge|formulere|svare|rykke|bede|få sagt) [(det|det pænt|det venligt|pænt|venligt)] [(til|
        om)] …; hvordan (får jeg sagt|får jeg skrevet|siger jeg|skriver jeg|spørger jeg|rykker jeg|
        svarer jeg|formulerer jeg|siger man|skriver man|rykker man|beder jeg) [(det|dette)] [(pænt|
        venligt|høfligt|bedst|lige)] [(til|om)] …; [(noget|lidt|en|et|den|mere)] (skarpere|
        skrappere|blødere|venligere|hårdere|strammere|mildere|strengere|pænere|fastere|mere bestemt|
        mere kontant|mere venlig|mere høflig|høfligere|mere formel) [(besked|tekst|mail|tone|rykker|
        formulering|udgave|version|brev)] [(til|for|over for|overfor)] …; (gør|lav|skriv) (den|det|
        teksten|beskeden) [(lidt|noget|mere)] (skarpere|skrappere|blødere|venligere|hårdere|
        strammere|kortere|længere|pænere|mildere|fast|venlig|bestemt|formel|høflig); (en anden|et
        andet|anden|ny) (tekst|formulering|besked|version|ordlyd) [(til|for)] …; ^(venlig|bestemt|
        skarp|sidste|formel|høflig|juridisk|fast|blød|mild|hård) (besked|rykker|mail|tekst|
        påmindelse|advarsel|rykkerskrivelse) [(til|for)] …; (stop-besked|stopbesked|arbejdsstop|
        arbejdsstop-besked|stop-arbejde-besked|stop arbejde|inkassovarsel|inkasso-varsel|sidste
        rykker|inkasso) [(besked|tekst|mail|rykker)] [(til|for|om)] …; ^[(en|et)] (besked|mail) til
        …; (formulering|udkast|ordlyd|rykkertekst) til …; ^tekst til … $; (lave|formulere|skrive|
        sende|have|bruge|få|finde) [(en|et|noget)] [*] [(til|på)] [(en|et)] [*] (besked|mail|rykker|
        tekst|påmindelse|sms) [(til|om)] …; stop-arbejde [(besked|tekst|mail|rykker)] [til] …; (kan|
        vil) du [lige] (skrive|gøre|lave|formulere) (den|teksten|beskeden|mailen|tonen) …; ^noget i
        retning af (en|et|noget) [*] [(rykker|besked|mail|tekst|påmindelse)] [til] …; (kom|komme)
        med (et|en|noget) [*] [(til|på)] [(en|et)] [*] (rykker|besked|mail|tekst|påmindelse|udkast|
        forslag) [til] …; (en|et) (mail|besked|tekst|sms) om at …; (hjælp mig|hjælp|kan du hjælpe
        mig|kan du hjælpe|vil du hjælpe mig|gider du hjælpe mig) [(lige)] (med at|at) (skrive|
        formulere|svare|sige|rykke) [(til|noget til|en rykker til)] …
    settings: ^(skriv|vis|brug|regn) [alle|mine] (beløb|beløbene|tal|tallene|summer) i {currency};
        sprog : {language}; [jeg] foretrækker {language}; ^[jeg|vi] (gå|skift|går) over til
        ({currency}|{language}); ^(kan|vil) du [lige] (regne|vise|bruge|skrive) [(det|alt|beløb|
        beløbene)] [i] {currency}; ikke (skriv|skrive|mind|send) [noget] [til] [mig] [noget] (før|
        efter) (kl.|klokken) {n}; ^mind mig [altid] om (morgenen|aftenen|formiddagen|eftermiddagen)
        [i stedet] $; (ryk|flyt|skift|ændr|sæt|stil) [mine|alle] (tidspunktet|klokkeslættet|
        påmindelser|påmindelserne|beskeden|beskederne) til (kl|kl.|klokken) {n}; have besked [hver
        dag] (kl.|klokken) {n}; (alt|alle beløb|mine beløb|alle mine beløb|beløbene|det hele|alle
        tal|alle summer|mine fakturaer) [er|skal være|står|vises] i {currency} [(fra nu af|fremover|
        herefter|tak)]; (få|modtage|have|sende) [mig] [mine|alle|de] (beskeder|beskederne|
        påmindelser|påmindelserne|rykkere) [(lidt|tidligere|senere|helst|hellere)] (om|kl.|klokken|
        hver|ved) [(morgenen|aftenen|formiddagen|eftermiddagen|{n})]; (send|giv|skriv|vis) [mig]
        (mine|alle|alle mine|dine) (påmindelser|påmindelserne|beskeder|rykkere) [altid] (kl.|
        klokken|omkring|om morgenen|om aftenen|hver) [{n}]; ^{language} igen [tak]; (can we|let's|
        please|speak|switch to|change to) [(speak|switch to|use)] {language}; (kan|skal|vil|må) (vi|
        du|jeg) [(ikke|godt|lige)] (køre|tage|fortsætte|snakke|tale|skrive|have) [(det|det hele|
        resten)] [(på)] {language}; (kan|skal|vil|må) (vi|du|jeg) [(ikke|godt|lige)] (skifte|gå
        over|køre|fortsætte) [(det|det hele|resten)] [(på|til|over til)] {language}; (kør|tag|
        fortsæt|skriv|hold) [(det|det hele|resten)] på {language}; ^{language} [(tak|fra nu af)] $;
        (jeg|vi) vil [gerne|hellere] (skrive|tale|snakke|have det|have) [(på)] {language};
        (fremover|fra nu af|herefter) [(i|på|er det|bruger jeg)] ({currency}|{language}); (påmind|
        mind|skriv|prik) [(til)] mig [(altid|hver dag|fremover)] (kl.|klokken|omkring) {n} [om]
        (morgenen|aftenen|formiddagen|eftermiddagen|hver dag); (skift|gå|skifte|ændr|sæt|stil|slå)
        [(sprog|sproget|over|til|tilbage|om|botten)] (til|over til|på) {language}; (skift|skifte|
        ændr) [(sprog|sproget|til)] {language}; (tal|snak|svar) [(til mig|lige|med mig|mig|venligst|
        altid|kun|tilbage|herefter)] [(på)] {language}; (skriv|kør) [(til mig|lige|mig|venligst|
        altid|kun|tilbage|herefter)] på {language}; ^(skriv|kør) {language} [tak] $; (svare|skrive|
        snakke|tale) [(til mig|mig|med mig)] [(på)] {language} [(fremover|fra nu af|herefter|i
        stedet)]; ^[(på)] {language} [(tak)] $; (kan du|kan vi|taler du|snakker du) [(tale|snakke|
        skrive)] {language}; (skift|ændr|vælg|indstil|sæt) [(mit|min|mine|lige)] (sprog|sproget|
        valuta|valutaen|tidszone|tidszonen|klokkeslæt|tidspunkt|tidspunktet); brug {language}
        [(fremover|nu|i stedet)]; (skift|ændr|sæt|brug|regn|vis) [(valuta|valutaen|min valuta|alt|
        beløb|altid|det hele)] [(til|i|på|om til)] {currency}; (min valuta|valutaen|valuta|
        standardvaluta) [(er|skal være|:|til)]; (tidszone|tidszonen); (skriv|mind|prik|send|giv)
        [(til)] [mig] [(påmindelser|beskeder|påmindelserne|beskederne|besked|beskeden|rykkere|
        rykkerne)] [(altid|kl.|klokken|ved)] (kl.|klokken|omkring) {n}; (påmindelser|påmindelserne|
        beskeder|skriv|send) [(til mig|påmindelser|dem|helst|gerne|skal komme|hellere)] (om
        morgenen|om aftenen|om formiddagen|om eftermiddagen|hver morgen|hver dag|tidligere på dagen|
        senere på dagen); ^indstillinger $
    sent: (rykker|rykkeren|påmindelse|påmindelsen|besked|beskeden|mail|mailen|sms|sms'en) [(er|nu|
        lige)] (sendt|sent|afsendt) [(afsted|af sted|ud)] til …; ^(sent|sendt) (rykker|rykkeren|
        påmindelse|påmindelsen) [(nr. {n}|nummer {n})] [(til)] …; ^[(jeg|vi)] har [(lige|nu)] sent
        (rykkeren|rykker|påmindelsen|mailen|beskeden) $; (haft|fået) … i (røret|tale|telefonen);
        (prøvede|forsøgte|har prøvet|prøvet|har forsøgt) [(forgæves|igen|flere gange)] at (få fat i|
        kontakte|fange|skrive til|komme igennem til) …; ^[(jeg|vi)] (har [lige] svaret|svarede) …;
        ^[(jeg|vi)] [har] [lige|nu|også] (sendt|sent|sendte|afsendt) [(et|en|mit|min|endnu en)]
        [(sidste|venlig|første)] (inkassovarsel|varsel|advarsel|påkrav|opkrævning|
        betalingspåmindelse|erindring) til …; [(jeg|vi)] [har] [(jeg|lige|nu|også)] (rykket|rykkede|
        mindet|mindede|prikket|prikkede|spurgt|spurgte|kontaktet) … (for|om|efter|vedr.|til|ang.)
        [(de|hans|hendes|deres|mine|sine|den|det|regningen på|fakturaen på)] [(sidste|resterende|
        manglende)] {sum}; (har fået|fik) [nu|lige] (rykkeren|påmindelsen|beskeden|mailen|teksten|
        sms'en|brevet); (har fået|fik) [lige|endelig|nu] (sendt|sent|skrevet|ringet|rykket|mailet|
        afsendt) [(en|et|den|min)] [*] [*] [til] …; (jeg|vi) (var|har været|gik|kørte|kom|tog|
        kiggede|smuttede) [(lige|også|{date})] (forbi|inde forbi|ude forbi|ovre forbi|henne hos|nede
        ved|omme hos|ude hos|nede hos|ovre hos|inde hos|oppe hos|over til) …; [(jeg|vi)] (fangede|
        har fanget|fik snakket med|fik talt med|har fået snakket med|har fået talt med) …; (jeg|vi)
        (har givet|gav) … (et praj|besked|et prik|et hint|et vink|et ring|et kald); ^[(jeg|vi)]
        (sagde|har sagt|nævnte|har nævnt) det til …; (har|fik) [nu|lige|også|allerede] [(fået|
        modtaget)] (en|et|sin|endnu en|min) [*] (rykker|rykkermail|påmindelse|opfølgning) [(fra mig|
        af mig)]; (har|fik) [nu|lige|også|allerede] [(fået|modtaget)] (en|et|endnu en) [*] (besked|
        mail|sms|opkald|brev|opringning) (fra|af) mig; (jeg|vi) [(lige|nu|allerede|også|endelig|
        netop|lige nu|så|i dag|d.d.|dags dato|her til morgen|{date})] [har] [(lige|nu|allerede|også|
        endelig|netop|lige nu|så|i dag|d.d.|dags dato|her til morgen|{date})] (sendt|sent|sendte|
        mailet|mailede|smset|smsede|sms'ede|sms'et|sms-ede|messengede|videresendt|videresendte|
        afsendt) [(den|det|lige|den afsted|det afsted|af sted|ham|hende|dem|nu)] [(en|et|den|endnu
        en|min|første|anden|en venlig|rykker|rykkeren)] [(besked|beskeden|mail|mailen|rykker|
        rykkeren|påmindelse|påmindelsen|sms|brev|brevet|tekst|teksten|opfølgning|rykkerbrev|
        rykkerskrivelse)] [(nr. {n}|nummer {n}|afsted|af sted|igen|nu)] [(til|til kunden)] …; ^[(så|
        nu)] [har] [(lige|nu|allerede|også|endelig|netop|lige nu|så|i dag|d.d.|dags dato|her til
        morgen|{date})] (sendt|sent|sendte|mailet|mailede|smset|smsede|sms'ede|sms'et|sms-ede|
        messengede|videresendt|videresendte|afsendt) [(den|det|lige|den afsted|det afsted|af sted|
        ham|hende|dem|nu)] [(en|et|den|endnu en|min|første|anden|en venlig|rykker|rykkeren)]
        [(besked|beskeden|mail|mailen|rykker|rykkeren|påmindelse|påmindelsen|sms|brev|brevet|tekst|
        teksten|opfølgning|rykkerbrev|rykkerskrivelse)] [(nr. {n}|nummer {n}|afsted|af sted|igen|
        nu)] [(til|til kunden)] …; har (jeg|vi) [(lige|nu|allerede|også|endelig|netop|lige nu|så|i
        dag|d.d.|dags dato|her til morgen|{date})] (sendt|sent|sendte|mailet|mailede|smset|smsede|
        sms'ede|sms'et|sms-ede|messengede|videresendt|videresendte|afsendt) [(den|det|lige|den
        afsted|det afsted|af sted|ham|hende|dem|nu)] [(en|et|den|endnu en|min|første|anden|en
        venlig|rykker|rykkeren)] [(besked|beskeden|mail|mailen|rykker|rykkeren|påmindelse|
        påmindelsen|sms|brev|brevet|tekst|teksten|opfølgning|rykkerbrev|rykkerskrivelse)] [(nr. {n}|
        nummer {n}|afsted|af sted|igen|nu)] [(til|til kunden)] …; (jeg|vi) [(lige|nu|allerede|også|
        endelig|netop|lige nu|så|i dag|d.d.|dags dato|her til morgen|{date})] [har] [(lige|nu|
        allerede|også|endelig|netop|lige nu|så|i dag|d.d.|dags dato|her til morgen|{date})] (ringet|
        ringede|skrevet|skrev|snakket|snakkede|talt|talte|rykket|rykkede|kontaktet|kontaktede|
        mindet|mindede|prikket|prikkede|fulgt op|fulgte op|ringet op|lagt en besked|lagt besked|
        lagde en besked|lagde besked|indtalt en besked|indtalte en besked|fået fat i|fik fat i|haft
        fat i|haft kontakt med|dm'ede|opsøgt|opsøgte) [(til|med|hos|på|igen|lige|om)] [(ham|hende|
        dem|igen)] …; ^[(så|nu)] [har] [(lige|nu|allerede|også|endelig|netop|lige nu|så|i dag|d.d.|
        dags dato|her til morgen|{date})] (ringet|ringede|skrevet|skrev|snakket|snakkede|talt|talte|
        rykket|rykkede|kontaktet|kontaktede|mindet|mindede|prikket|prikkede|fulgt op|fulgte op|
        ringet op|lagt en besked|lagt besked|lagde en besked|lagde besked|indtalt en besked|indtalte
        en besked|fået fat i|fik fat i|dm'ede|opsøgt|opsøgte) [(til|med|hos|på|igen|lige|om)] [(ham|
        hende|dem|igen)] …; har (jeg|vi) [(lige|nu|allerede|også|endelig|netop|lige nu|så|i dag|
        d.d.|dags dato|her til morgen|{date})] (ringet|ringede|skrevet|skrev|snakket|snakkede|talt|
        talte|rykket|rykkede|kontaktet|kontaktede|mindet|mindede|prikket|prikkede|fulgt op|fulgte
        op|ringet op|lagt en besked|lagt besked|lagde en besked|lagde besked|indtalt en besked|
        indtalte en besked|fået fat i|fik fat i|haft fat i|været i kontakt med|dm'ede|opsøgt|
        opsøgte) [(til|med|hos|på|igen|lige|om)] [(ham|hende|dem|igen)] …; (skrev|ringede|sendte|
        mailede|snakkede|talte|rykkede|smsede) (jeg|vi) [(lige|en|den|rykker|rykkeren|besked|en
        besked)] [(med|til|hos)] …; {date} [har] [jeg] (ringet|ringede|skrevet|skrev|snakket|
        snakkede|talt|talte|rykket|rykkede|kontaktet|kontaktede|mindet|mindede|prikket|prikkede|
        fulgt op|fulgte op|ringet op|lagt en besked|lagt besked|lagde en besked|lagde besked|indtalt
        en besked|indtalte en besked|fået fat i|fik fat i|haft fat i|været i kontakt med|dm'ede|
        opsøgt|opsøgte) [(til|med|hos|på|igen|lige|om)] [(ham|hende|dem|igen)] …; (jeg har|har jeg)
        {date} (sendt|sent|skrevet|ringet|rykket|mailet) [(en|et|den)] [(rykkeren|rykker|besked|
        mail|påmindelsen|påmindelse)] [(til|med)] …; ^(sendt|afsendt|den er sendt|det er sendt|den
        er afsted|ringet|jeg ringede) [(nu|afsted|til)] …; (beskeden|mailen|rykkeren|påmindelsen|
        brevet|sms'en|teksten) til … er [nu|lige|netop] (sendt|sent|afsendt|afsted|af sted|gået
        afsted|gået|ude|røget afsted); (har|er) [nu|lige] (fyret|smidt|fået sendt|fået sent)
        (rykkeren|beskeden|mailen|påmindelsen) [afsted|af sted] [til] …; (beskeden|mailen|rykkeren|
        påmindelsen|brevet|sms'en|den|det) er (sendt|sent|afsendt|sendt afsted|afsted|gået afsted)
        [(til)] …; er der (sendt|gået) (en|et|rykker|besked|mail) [(rykker|besked|mail|brev)]
        [(afsted|ud)] [til] …; (prøvede at ringe|forsøgte at ringe|har prøvet at ringe|prøvet at
        ringe) [til] …; (lagde|indtalte|lagt|indtalt|efterlod|efterladt) [en] (besked|telefonsvarer|
        beskeder) [(hos|til|på)] …
    other: (har fødselsdag|fødselsdag er|fødselsdagen er|skal giftes|bliver gift|har bryllup|holder
        fest|
        flytter) {date} $; ^[(jeg skal|skal|husk at|huske at|at)] (betale|betal) [(min|vores|mit)]
        (husleje|huslejen|el|
        elregning|elregningen|varmen|vandregningen|internettet|forsikring|forsikringen|skat|skatten|
        lånet|telefonregningen) {sum}; ^(send|sende) * [*] til … (inden|senest|før) {date};
        ^(aflever|afleverer|afleverede) [(et|en|den|det)] [*] (til|hos) …; skal [(også|lige)]
        have {sum} (tilbage|retur) $; fik [(lige|også|selv)] {sum} [(tilbage|retur|igen)] (fra|af|
        hos) (mig|os); (må|kan|får lov at|får lov til at) [(gerne|godt|lige|bare|sagtens)] vente
        [(med at betale|med pengene|med betalingen)] [(til|indtil)] efter …; (jeg|vi) (skal|må|
        burde|bør) [(lige|også|nok|snart|hellere)] [(huske at|have|nå at|få)] (ringe|skrive|rykke|
        maile|ringet|skrevet|rykket) [(til|fat i)] …; (jeg|vi) (har|fik|nåede) [(endnu|stadig|slet|
        lige|altså|bare)] ikke [(endnu|nået|lige)] [at] (sendt|sende|skrevet|skrive|ringet|ringe|
        rykket|rykke|mailet|fået sendt|få sendt) [(en|den)] [(faktura|fakturaen|regning|regningen|
        rykker|rykkeren|påmindelse|påmindelsen|mail|mailen|besked|beskeden)] [(til|med|om)] …; (jeg|
        vi) (har glemt|glemte|mangler) [stadig] at (sende|skrive|ringe|rykke|maile) [(en|den|nogen|
        noget)] [(faktura|fakturaen|regning|regningen|rykker|rykkeren|påmindelse|påmindelsen|mail|
        mailen|besked|beskeden)] [(til|med|om)] …; (jeg|vi) (sendte|skrev|ringede|rykkede) [jo]
        (ikke|aldrig) …; ^(har|fik|nåede) [(endnu|stadig)] ikke [(endnu|nået)] [at] (sendt|sende|
        skrevet|rykket|fået sendt|få sendt) [(en|den)] (faktura|fakturaen|regning|regningen|rykker|
        rykkeren|påmindelse|påmindelsen|mail|mailen|besked|beskeden) [(til|med|om)] …; ^(fakturaen|
        regningen|rykkeren|påmindelsen|mailen) [(til|for) …] er (ikke|endnu ikke|stadig ikke|aldrig)
        [blevet] (sendt|afsendt); ^hvordan (bruger|virker|fungerer) (jeg|man|du|den|det|botten)
        [(det|den|dette)] [her]; ^hvad kan du $; ^hvad kan du (hjælpe|bruges|egentlig); ^(hvem er
        du|hvordan virker|hvad er du); ^hjælp $; ^hjælp mig $; ^(eksporter|eksportér|omdøb|oversæt|
        ring|åbn|fortæl|opdater|forlæng) …
""")
