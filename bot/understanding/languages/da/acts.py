"""What messages in Danish ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^fortryd [(det|den|det sidste|sidste|seneste)]; (kan du|vil du|gider du|kan jeg) [(lige)]
        (fortryde|slette|annullere) [(det|den|det sidste|den sidste|sidste)]; fortryd (det|den|
        sidste|seneste); ^(annuller|annullér|slet|fjern|tag tilbage|rul tilbage) [(det|den|dette|
        lige|igen)] [(sidste|seneste|der)] [(post|faktura|betaling|registrering|indtastning|igen)];
        ^(slet|fjern) …; (tag|træk) (det|den) (tilbage|igen); [lav] det om igen; det (var en fejl|
        skulle ikke|skulle jeg ikke); det var ikke meningen; (kom til|kom vist til) at (skrive|
        taste|gemme|registrere|tilføje|trykke); (glem|drop) (det|den) [(sidste|der|igen)]; et skridt
        tilbage; ^tilbage $; ^fortrudt; jeg fortryder
    snooze: ^prøv (igen|{date}); ^vis mig [(det|den)] (igen|senere); ^(kan du|vil du) (komme|
        vende) tilbage {date}; [(kan du|vil du|gider du|vær sød at)] [lige] (mind|minde|påmind|
        påminde|husk|huske) mig
        [lige] [igen] [(om|på|om at|på at|igen om)] [(ringe til|skrive til|rykke|kontakte|tage fat
        i|spørge|følge op på|snakke med|om)] …; (mind|minde|påmind|husk) mig [lige] [(igen|senere|om
        det|på det|{date})]; (udskyd|udsæt|snooze) [(det|den|påmindelsen|påmindelser|rykkeren|til|
        lige)] [(om|for|på|til)] …; (udskyd|udsæt|snooze) (det|den|til|lige|{date}); (prik|spørg|
        puf|ping|skub|rusk) [til] mig [lige] [igen] [(om|til|med|på|igen)] …; (prik|spørg|puf|ping|
        skub) [til] mig [(igen|senere|{date})]; (vend|kom) tilbage [(om|til|på|med|{date})]; ^ikke
        (nu|i dag|lige nu), [(mind|spørg|senere|vent)]; ^ikke (nu|i dag); ^(senere|i morgen|{date})
        [tak] $; (tager|gør|ordner|sender|klarer|ser på) (det|den) (senere|i morgen|{date}); (giv|
        send) mig [(lige)] (en påmindelse|et praj|et prik|besked) [(om|på)] …; (jeg venter|vi
        venter|vent) [lige] (til|med det) {date}; sæt en påmindelse [(om|på|til)] …; (lad mig|så
        jeg) ikke glemme …
    pause: (stop|hold op|hold|lad være|slut) med [(at)] [(alle|de|dine)] (minde|mindes|rykke|plage|
        prikke|nage|genere|pinge|skrive|spørge|påminde|mase|påmindelser|påmindelserne|rykkere|
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
    resume: (genoptag|genstart|genaktiver|genaktivér|genoptage|fortsæt|tænd) [(alle|alt|for|igen|
        mine)] [(påmindelser|påmindelserne|rykkere|rykkerne|med|at minde mig om|notifikationer)]
        [(igen)] [(om|for|til|med|vedr.|på|ang.)] …; (begynd|start|kør) [(bare|gerne|igen)] [(på|
        med)] [(at)] [(minde|rykke|prikke|påmindelser|påmindelserne|rykkere)] [(mig)] [igen] [(om|
        til|for)] …; (slå|sæt|tænd) [(alle|mine|for)] (påmindelser|påmindelserne|rykkere|rykkerne|
        notifikationer) (til|i gang|på|igen) [igen] [(om|for|til)] …; (slå|sæt|start|tag) … (til|i
        gang|i gang igen|af pause|fra pause|til igen); (du må|du kan|må gerne) [(gerne|godt|nu)]
        (minde|rykke|prikke|begynde at minde) [(til)] mig [(igen)] [(om|på)] [(igen)] …; (mind|
        påmind) mig [(bare|gerne)] (igen|om) [(om)] … igen; (jeg er tilbage|ferien er slut|tilbage
        fra ferie|hjemme igen|slut med ferien); (ophæv|fjern|stop|slut) [(med)] pausen [(for|med|
        på)] …; ophæv pause [(for|på)] …; i gang igen [(med)] …
    write_off: (afskriv|afskrive|afskriver|afskrevet) [(den|det|gælden|hele|resten|fakturaen)]
        [(fra|hos|for|på|til)] …; (eftergiv|eftergive|eftergiver|eftergivet) [(gælden|den|det|
        resten)] [(for|til|hos)] …; (slå|stryg|streg|sæt) [(en)] (streg|kryds|det|den) [(over)]
        [(gælden|det|den)] [(fra|hos|til|for)] …; (opgiv|opgiver|opgivet|giver op|giv op|dropper)
        [(på|med|at få|at rykke|gælden|kravet)] [(penge|pengene|betaling)] [(fra|af|hos|til|på)] …;
        (drop|dropper|glem|opgiv|luk) (gælden|kravet|pengene|fakturaen|sagen|det krav|de penge)
        [(fra|hos|til|mod|på)] …; (de penge|de her penge|pengene|dem|det) (får|ser) (jeg|vi) aldrig;
        får (jeg|vi) aldrig (at se|pengene|de penge|mine penge) …; (tabt|dårlig) (gæld|fordring);
        (regn|betragt|tæl|anse) (det|den|dem|pengene|…) (for|som) (tabt|afskrevet|et tab); (pengene
        er|det er|den er) (tabt|et tab|uerholdelig*); (tab|uerholdelig*); gider ikke (jagte|rykke|
        kæmpe for) [mere] …; lad (ham|hende|dem) slippe; lad … slippe [for]
    wording: giv mig [(lige)] (noget|nogle ord|noget mere|en tekst|en mail|en besked|en rykker|en
        formulering|et udkast|en anden|et andet|en mere|en venlig|en skarp|en høflig|en skarpere|
        en pænere|en hårdere|en blødere|en venligere) [(skarpere|blødere|
        venligere|hårdere|strammere|mildere|mere bestemt|fast|kontant|besked|tekst|formulering|
        andet|ord)] [(besked|tekst|formulering|mail|rykker|ord)] [(til|for|vedr.)] …; (skriv|lav|
        formuler|formulér|udarbejd|send|foreslå|find på|vis) [(mig|lige|mig lige)] (en|et|noget|
        nogle) [*] (besked|mail|e-mail|tekst|rykker|rykkerbrev|brev|sms|formulering|påmindelse|
        skrivelse|opfølgning|udkast|skabelon) [(til|for)] …; (skriv|lav|formuler) [(mig|lige)] noget
        [(til|for|venligt|skarpt|fast)] …; (skal bruge|skal have|jeg skal bruge|jeg skal have|har
        brug for|har jeg brug for|vil gerne have|vil have|mangler|behøver) [(lige|også)] (en|et|
        noget|nogle|nogle gode) [*] (besked|mail|tekst|formulering|brev|skabelon|rykkertekst|
        udkast|ord|rykker|rykkermail|påmindelse|rykkerskrivelse) [(til|for)] …; hvad (skal|kan|
        bør|skulle) jeg [(lige)]
        (skrive|sige|svare|sende) [(til)] …; hvordan (skal|kan|bør|vil) (jeg|man|du) [(lige|
        bedst)] (skrive|sige|spørge|formulere|svare|rykke|bede|få sagt) [(det|det pænt|det
        venligt|pænt|venligt)] [(til|om)] …; hvordan (får jeg sagt|får jeg skrevet|siger jeg|
        skriver jeg|spørger jeg|rykker jeg|svarer jeg|formulerer jeg|siger man|skriver man|rykker
        man|beder jeg) [(det|dette)] [(pænt|venligt|høfligt|bedst|lige)] [(til|om)] …; [(noget|
        lidt|en|et|den|mere)]
        (skarpere|blødere|venligere|hårdere|strammere|mildere|strengere|pænere|fastere|mere bestemt|
        mere kontant|mere venlig|mere høflig|høfligere|mere formel) [(besked|tekst|mail|tone|rykker|
        formulering|udgave|version|brev)] [(til|for|over for|overfor)] …; (gør|lav|skriv) (den|det|
        teksten|beskeden) [(lidt|noget|mere)] (skarpere|blødere|venligere|hårdere|strammere|kortere|
        længere|pænere|mildere|fast|venlig|bestemt|formel|høflig); (en anden|et andet|anden|ny)
        (tekst|formulering|besked|version|ordlyd) [(til|for)] …; ^(venlig|bestemt|skarp|sidste|
        formel|høflig|juridisk|fast|blød|mild|hård) (besked|rykker|mail|tekst|påmindelse|advarsel|
        rykkerskrivelse) [(til|for)] …; (stop-besked|stopbesked|arbejdsstop|arbejdsstop-besked|
        stop-arbejde-besked|stop arbejde|inkassovarsel|inkasso-varsel|sidste rykker|inkasso)
        [(besked|tekst|mail|rykker)] [(til|for|om)] …; (besked|tekst|formulering|mail|udkast|ordlyd|
        rykkertekst) til …; (hjælp mig|hjælp|kan du hjælpe mig|kan du hjælpe|vil du hjælpe mig|
        gider du hjælpe mig) [(lige)] (med at|at) (skrive|formulere|svare|sige|rykke) [(til|noget
        til|en rykker til)] …
    settings: (skift|gå|skifte|ændr|sæt|stil|slå) [(sprog|sproget|over|til|tilbage|om|botten)]
        [(til|over til|på)] {language}; (tal|snak|skriv|svar|kør) [(til mig|lige|med mig)] [(på)]
        {language}; ^[(på)] {language} [(tak)] $; (kan du|kan vi|taler du|snakker du) [(tale|snakke|
        skrive)] {language}; (skift|ændr|vælg|indstil|sæt) [(mit|min|mine|lige)] (sprog|sproget|
        valuta|valutaen|tidszone|tidszonen|klokkeslæt|tidspunkt|tidspunktet); (skift|ændr|sæt|brug|
        regn|vis) [(valuta|valutaen|min valuta|alt|beløb|altid|det hele)] [(til|i|på|om til)]
        {currency}; (min valuta|valutaen|valuta|standardvaluta) [(er|skal være|:|til)]; (tidszone|
        tidszonen); (skriv|mind|prik|send|giv) [(til)] [mig] [(påmindelser|beskeder|påmindelserne|
        rykkere)] [(altid|kl.|klokken|ved)] (kl.|klokken|omkring) {n}; (påmindelser|påmindelserne|
        beskeder|skriv|send) [(til mig|påmindelser|dem|helst|gerne|skal komme|hellere)] (om
        morgenen|om aftenen|om formiddagen|om eftermiddagen|hver morgen|hver dag|tidligere på dagen|
        senere på dagen); ^indstillinger $
    sent: [(jeg|har|nu|så|jeg har)] [(har|lige|allerede|nu)] (sendt|sendte|mailet|mailede|smset|
        smsede|sms'ede|sms'et|sms-ede|messengede|videresendt) [(den|det|lige|den afsted|det
        afsted|af sted|ham|hende|dem|nu)] [(en|et|
        den|endnu en|min|første|anden|en venlig)] [(besked|beskeden|mail|mailen|rykker|rykkeren|
        påmindelse|påmindelsen|sms|brev|brevet|tekst|teksten|opfølgning|rykkerbrev|rykkerskrivelse)]
        [(afsted|af sted|igen|nu)] [(til|til kunden)] …; [(jeg|har|jeg har|lige|så)] [(har|lige|nu|
        allerede)] (ringet|ringede|skrevet|skrev|snakket|snakkede|talt|talte|rykket|rykkede|
        kontaktet|kontaktede|mindet|mindede|prikket|prikkede|fulgt op|fulgte op|ringet op|lagt en
        besked|lagde en besked|indtalt en besked|fået fat i|fik fat i|mailet|mailede|smset|smsede)
        [(til|med|hos|på|igen|lige|om)] [(ham|hende|dem|igen)] …; ^(sendt|afsendt|den er sendt|det
        er sendt|den er afsted|ringet|jeg ringede) [(nu|afsted|til)] …; (beskeden|mailen|rykkeren|
        påmindelsen|brevet|sms'en|den|det) er (sendt|afsendt|sendt afsted|afsted|gået afsted)
        [(til)] …; (prøvede at ringe|forsøgte at ringe|har prøvet at ringe) [til] …; (lagde|
        indtalte|lagt|indtalt|efterlod|efterladt) [en] (besked|telefonsvarer|beskeder) [(hos|til|
        på)] …
    other: ^hvad kan du $; ^hvad kan du (hjælpe|bruges|egentlig); ^(hvem er du|hvordan virker|hvad
        er du); ^hjælp $; ^hjælp mig $; ^(eksporter|eksportér|omdøb|oversæt|ring|åbn|fortæl|
        opdater|forlæng) …
"""),
    mends=phrases("""
    ^(ups|upsi|hov|hovsa|øv|argh|pokkers|åh nej); ^rettelse; ^(nej|næ|nope|nix)[,] (det var|det
    er|det skulle|det skal|jeg mente|jeg mener); ^ret [(lige)] [(det|beløbet|beløb|
    datoen|dato|forfald|forfaldsdatoen|fristen|navnet|navn|kunden|den|fakturanummer|
    fakturanummeret|faktura nummeret|fakturanr.|nummeret)] [(til|fra)]; ^(ret|ændr|korriger|
    korrigér|rediger) [(beløbet|beløb|datoen|dato|
    forfaldsdatoen|forfald|navnet|kunden|valutaen|fristen|fakturanummeret|den|det)] [(for|hos|på)]
    … (til|fra); ^(det|den) (skal|skulle) [vel] [rettes] [(være|hedde|stå)]; (det var|det er|var)
    (euro|kroner|dollar|dollars|pund|kr) [,] (og ikke|ikke|ikke i) (euro|kroner|dollar|dollars|
    pund|kr); ^ikke (euro|kroner|dollar|dollars|pund|kr) [,] (men|det er|det var) (euro|kroner|
    dollar|dollars|pund|kr); ^(ret|ændr|
    korriger|rediger) …; (jeg mente|mente jeg|mente); (jeg|kom til at|har) (skrevet|skrev|skrive|
    tastede|tastet|taste) [(det|den)] forkert; (tog|tager) fejl; (det var|det er|er|var) (forkert|en
    fejl|en slåfejl|en tastefejl|en skrivefejl|en smutter); slåfejl; tastefejl; skrivefejl; ^forkert
    (beløb|kunde|navn|dato|sum|valuta|person|tal|dag); forkert*; (skulle|skal) (have været|være|stå|
    have stået); min fejl; ^fejl; [jeg] (byttede|blandede|forvekslede)
"""),
    mends_mildly=phrases("""
    faktisk; ^undskyld; ^beklager; ^sorry; ^vent; ^nej[,] (det|den|ikke|vent|jeg|beløbet|forfald|
    forfaldsdatoen|fristen|fakturaen|regningen|navnet|kunden|til|hun|han|de|der);
    ^nej[,] … (skylder|skal betale); ^lad os (rette|ændre|sætte|sige) [(det|den|beløbet|datoen)]
    [til]; ^(kunden|firmaet) (hedder|er|var) …; ^(forfaldsdatoen|fristen|beløbet|navnet|datoen|
    fakturanummeret|nummeret|fakturanr.) (er|skal
    være|hedder|var) …; egentlig; alligevel; snarere; ^det hedder; ^lav det; rettere [sagt]
"""),
    not_this=phrases("ikke; og ikke; i stedet for; frem for"),
    but=phrases("men; det er; det var; men derimod"),
    from_this=phrases("fra"),
    tones=by_tone("""
    stop_work: (stop|stoppe|stopper|stands|standse|indstil*|pause) [(med)] [(alt)] arbejd*;
        arbejdsstop*; stop-arbejd*; stopbesked; stop-besked; (arbejdet|opgaven|projektet) (stopper|
        standser|sættes på pause|indstilles|er stoppet|ligger stille); nedlægge arbejdet; lægger
        arbejdet ned
    legal: juridisk*; advokat*; retten; retssag; inkasso*; sidste (rykker|varsel|krav|påkrav|
        advarsel|chance); påkrav; fogedret*; sagsøg*; formel*; retslig*
    firm: skarp*; hård*; stram*; streng*; bestemt; kontant*; fast; fastere; håndfast; alvorlig*;
        seriøs*; direkte; tydeligere; insister*; (mindre|ikke så) (venlig*|blød*|høflig*|pæn*);
        vred; skrappere; skrap
    friendly: venlig*; blød*; mild*; høflig*; pæn*; sød; sødere; rar; rart; nænsom*; forsigtig*;
        (mindre|ikke så|ikke for) (hård*|skarp*|streng*|bestemt|kontant*|aggressiv*); afslappet; let
"""),
    reasons=by_reason("""
    paid: (siger|sagde|skriver|skrev|påstår|påstod|hævder|svarede|svarer|mener|fortæller|bedyrer),
        [mig], [at] [(han|hun|de|den|det|pengene|fakturaen|regningen)] [(har|er|allerede|blev)]
        [(allerede|har|er)] [(allerede|har|er)] (betalt|overført|sendt|afregnet|betalte|overførte);
        (jeg|vi) (har) [(allerede|da|jo|faktisk)] (betalt|overført|indbetalt) (den|det|jer|dig|
        fakturaen|jeres|regningen|i|for|allerede|til jer); (har allerede|allerede) (betalt|overført)
        (den|det|fakturaen|regningen|jer|dig|til|i); (tjek|tjekke|kig på) [lige] (jeres|din|kontoen|
        bankkontoen) [konto]; pengene (er|burde være|skulle være) (på|hos|overført|sendt|inde)
    refuses: (nægter|nægtede|afviser|afviste|afslår) [(at)] [(betale|at betale|regningen|fakturaen|
        gælden|kravet)]; (vil|ville|agter|har tænkt sig) ikke [(at)] [nogensinde] betale [(noget|en
        krone|det|den|mig|regningen|fakturaen)] $; (siger|sagde|skriver|skrev|mener|påstår) [(at)]
        [(han|hun|de)] (ikke vil betale|ikke skylder|intet skylder|ikke betaler|ikke har tænkt sig|
        aldrig vil betale); (skylder|skylde) (ikke|intet|ingenting) [(noget|mig)]; (bestrider|
        anfægter) [(gælden|kravet|fakturaen|regningen)]; betaler (ikke|aldrig) en (krone|øre); vi
        betaler ikke; kommer ikke til at betale
    threat: (tru*) [(med|mig)]; (dårlig|negativ|elendig|sur) (anmeldelse|omtale|trustpilot);
        (anmelde|sagsøge|hænge) (mig|os|dig); (hans|hendes|deres|vores|min) advokat; trustpilot;
        (går|gå|løber) til (pressen|avisen|politiet)
    unhappy: (utilfreds*|misfornøjet|ikke tilfreds|skuffet|skuffede|sur over|træt af); (ikke|slet
        ikke) (tilfreds|glad|fornøjet) [(med|for|over)]; (kan|kunne|synes|syntes) ikke [(godt)]
        [(lide|om)] [(det|den|logoet|designet|arbejdet|resultatet|hjemmesiden|teksten)]; (arbejdet|
        kvaliteten|logoet|designet|resultatet|teksten|hjemmesiden|det) (er|var) [(for|ikke|alt for|
        bare|rigtig)] (dårlig*|ringe|elendig*|godt nok|god nok|færdig*|noget|som aftalt|sjusket|
        forkert|mangelfuld*); (dårlig|ringe|elendig) kvalitet; (vil have|ønsker|kræver|beder om)
        (ændringer|rettelser|det lavet om|pengene tilbage|det om|omgør*|flere rettelser|ny version|
        refusion); (klager|klagede|har klaget) [over]; (fuld af|mange|for mange) (fejl|bugs|
        stavefejl); (reklamerer|reklamerede|har reklameret) [over]; ikke
        (det|hvad) (vi|de|han|hun|jeg) (bestilte|bad om|ville have|havde aftalt)
    invoice: (faktura|fakturaen|regning|regningen) [(er|har|aldrig|var)] [(ikke|aldrig|stadig ikke|
        endnu ikke)] [(er|har)] (kommet|kom|modtaget|nået|nåede|ankommet|dukket|set|havnet|landet)
        [(frem|op|aldrig|ikke|i spam)]; (kommet|kom|modtaget) frem; (har|havde) (ikke|aldrig|slet
        ikke|endnu ikke|stadig ikke) [(endnu)] (fået|modtaget|set|fundet) [(nogen|en|min|din|
        jeres|den|vores|
        selve)] (faktura|fakturaen|regning|regningen); (ikke|aldrig|slet ikke|endnu ikke) (har|
        havde) [(endnu|nogensinde)] (fået|modtaget|set|fundet) [(nogen|en|min|din|jeres|den|vores|
        selve)] (faktura|fakturaen|regning|regningen); (fik|modtog|så) (aldrig|ikke) [(nogen|en|
        min|
        din|jeres|den)] (faktura|fakturaen|regning|regningen); (kan|kunne) ikke finde [(min|din|
        jeres|den)] (faktura*|regning*); (faktura|fakturaen|regningen) (er|var) (væk|forsvundet|
        forkert|blevet væk|røget i spam|i spam|ikke rigtig|gal|fejlbehæftet|stilet til); (røget|
        havnet|endt|gik|landede) i spam*; (fejl|forkert*|mangler) [(i|på|et|en)] [(beløb|cvr|
        cvr-nummer|ean|ean-nummer|adresse|navn|faktura|fakturaen|regningen|kontonummer)] [(på|i)]
        [(fakturaen|regningen)]; (send*|sende) [(mig|os|den|lige|venligst|fakturaen|regningen|en
        kopi)] [(den|fakturaen|regningen|lige)] igen; (mistet|tabt|smidt) [(min|din|jeres)]
        (faktura*|regning*) [væk]; hvilken (faktura|regning); (beder om|vil have|mangler|skal bruge)
        [(en)] [(ny|rettet|korrekt|kopi af|anden)] (faktura*|regning*|ean*|kreditnota)
    money: (har|havde) [(desværre|bare|altså|pt|lige nu|simpelthen)] (ingen|ikke|ikke nogen|mangel
        på|få|ikke flere) [(nogen|flere|lige)] (penge|pengene|midler|råd|likviditet|kontanter|en
        krone) [(lige nu|nu|til|på kontoen)]; (kan|
        kunne) ikke [(lige|pt|godt|få)] [(nu)] (betale|overføre) [(lige nu|nu|endnu|det|den|før)];
        (pengene|økonomien|likviditeten|budgettet) (er|ser) [(lidt|meget|ret|pt|lige nu|rigtig)]
        (stram*|presset*|knap*|små|skidt|dårlig*|sort ud|brugt op); (økonomisk*|likviditets*|penge*)
        (problem*|krise|vanskelighed*|presset|klemme|trængt|udfordr*|nød); (pengeproblemer|
        pengemangel|likviditetsproblemer|likviditet|flad|fallit|konkurs|på røven|betalingsstop|
        rekonstruktion|ikke råd|mistet sit job|mistet jobbet|fyret|arbejdsløs); stramt (budget|lige
        nu|på); (det er|lidt|lige) stramt; (venter|afventer) [(selv|stadig)] (på|selv) [(penge|
        betaling)] [(fra)] [(deres|sin|hans|hendes|en|egne)] (kunde|kunder|løn|penge|betaling|
        klient|investor); (hård|svær|dårlig|sløj|skidt) (måned|tid|periode|kvartal); (småt|stramt|
        sløjt|knapt|skidt) med (penge|pengene|ordrer|økonomien|kunder)
    forgot: (glemt*|glemte|har glemt|svipset|svipser|smuttet|smutter) [(helt|bare|simpelthen|
        totalt)] [(det|den|fakturaen|alt om|at betale|alt om det)]; (gik|gået|røg|var) [(mig|hende|
        ham|dem|helt)] (i glemmebogen|af hukommelsen|fra dem|fra hende|fra ham|fra mig); gik i
        glemmebogen; (overset|overså|smuttet for|forsvundet i mængden|tabt i|havnet nederst|druknet)
    terms: (aftalen|kontrakten|vilkårene|betingelserne|vores aftale|prisen) (var|er|siger|lød|
        lyder|sagde|lød på) [(på|jo|ellers)] [(andet|noget andet|en anden|anderledes|lavere|ikke|
        {n}|{sum}|{date})]; (havde|har|vi|de) [(vi|de|jeg)] aftalt [(om|en|et|jo|ellers)] (andet|
        noget andet|en anden|anderledes|lavere|lavere pris|anden pris|en lavere|ikke|{n}|{sum}|
        netto); (aftalt|aftalte) (noget andet|en anden|en lavere|anderledes|ikke|{n}); (ifølge|
        jævnfør|jf.) (aftalen|kontrakten|vores aftale); (ikke|aldrig) [(det)] [(vi|
        de|som|som vi)]
        (aftalt|aftalte|gået med til|sagt ja til|enige om); (for dyr*|overpris|for høj|alt for
        meget|for højt); (prisen|beløbet|fristen) (er|var) [(ikke|for|en)] (aftalt|høj*|anden|som
        aftalt|forkert); (betaler|betaling) (altid|kun) [(efter|den|hver|ved)]; (betaler|betaling)
        først (efter|ved); (løbende
        måned|netto {n}); (deres|vores) (betalingsbetingelser|betalingsfrist|betalingskørsel)
    strained: (sur|vred|fornærmet|rasende|gal|stødt|uvenner|skændt*|skændtes|oppe at skændes|råbte|
        råber|skældte|skælder|skældt|svinede|ubehagelig|grov|flabet|uforskammet) [(på|over|på mig|
        ad|ud|af mig|op)]; (taler|snakker) ikke (med|til) (mig|hinanden); (har|er) blokeret [(mig|
        af)]; blokerede mig; dårlig stemning; konflikt*
    none: (intet|ingen|uden|ikke noget|stadig intet|stadig ikke noget) (svar|reaktion|respons|
        livstegn|tilbagemelding) [fra] …; (svarer|svarede|reagerer|reagerede|ringer|ringede|vender|
        tager|tog|besvarer|læser) [(stadig|slet|bare|simpelthen|mig|aldrig|heller)] (ikke|aldrig)
        [(tilbage|mig|telefonen|på|mine|den|opkald|engang)]; (svarer|reagerer|tager telefonen)
        [(stadig|bare)] ikke; (har|er) [(stadig|endnu|bare|slet)] (ikke|aldrig) [(engang)] (svaret|
        reageret|ringet tilbage|vendt tilbage|taget telefonen|hørt fra|skrevet tilbage|besvaret);
        (ikke|intet|aldrig) hørt [(noget|en lyd|et ord)] [fra] …; (hører|hørte) (intet|ikke|
        ingenting) [(noget)] [fra] …; (ghoster|ghostet|ghostede|ignorer*|tavs*|helt stille|
        radiotavs*|stilhed|kun telefonsvarer*|bare telefonsvarer*|på telefonsvareren|sunket i
        jorden|forsvundet|gået under jorden|ikke til at
        få fat i|umulig at få fat i|set og ikke|læst og ikke); (kan|kunne) ikke (få fat i|komme
        igennem)
"""),
    firsthand=phrases("""
    (din|jeres|dit|jeres) (faktura|regning|besked|rykker|mail|kontonummer|konto|reg.nr|tålmodighed|
    penge); (jeg|vi) (betaler|overfører|sender|skal nok|får betalt|får overført|ordner|lover|skal
    nok få) [(den|det|jer|dig|nok|betalt|overført|på|i|inden|{date})]; (beklager|undskyld|
    undskylder) [(meget|for)] [(for)] (forsinkelsen|ventetiden|den sene|det sene|ulejligheden|rodet|
    vi er sent); (tak for) (tålmodigheden|din tålmodighed|jeres tålmodighed|påmindelsen|rykkeren|din
    besked|din faktura)
"""),
    calls=phrases("""
    ringe*; ringet*; ringede*; opkald*; telefon*; snakke*; talt; talte; telefonsvarer; indtal*;
    lagde
"""),
    topics=by_topic("""
    promised: lovet; lovede; lover; love; hvornår (betaler|vil|kommer|overfører|skulle|får); (sagde|
        har sagt) [(at|han|hun|de)] [(at)] [(ville)] betale; forvent*; (venter|ventes) [(jeg)]
    overdue: forfald*; forsinke*; for sent; over tid; bagud; restance*; overskred*; længst tid;
        ældste
    due: frist*; betalingsfrist*; hvornår (er|skal|forfalder|udløber|var) [*]; deadline; senest
    paid: (har|er|fik|blev) [*] [*] (betalt|overført|indbetalt|afregnet|kommet|gået); betalt; (har|
        er) … (betalt|kommet|overført); (betalte|modtaget|modtog|tjent|tjente|indbetal*|kommet ind|
        gået ind)
    next: (hvad|hvem) (skal|bør|kan|mangler|har) (jeg|vi) [(at|nu|gøre|lave|ringe|skrive|rykke)]
        [(gøre|lave|ringe|rykke|kontakte|skrive|i dag|nu|først|til)]; hvad (nu|så|så nu); næste
        skridt; hvad er (næste|planen|der i dag|det næste); (hvad|noget|hvem) [(er|skal|har jeg|
        der)] [(jeg|der)] [(rykke|på|at lave)] (i dag|i morgen|denne uge|{date}); hvem skal [jeg]
        (rykkes|have|rykke|ringes|kontakte|ringe)
    owed: (skyld*|gæld*|udestå*|tilgode*|til gode|ubetal*|åben|åbne|restance|saldo|total|i alt|sum|
        status|oversigt|beløb|mangler|betale*|betaler|faktura*|regning*|kunde*|skyldner*|debitor*);
        hvor (meget|mange); hvem; (hvordan|hvor) (går det|ser det ud|står det|langt) (med|hos) …;
        betalt
"""),
    shows=phrases("""
    ^(vis|vise|se|list|liste|oversigt|status|saldo|total|skyldnere|overblik|opgørelse|ubetalte|
    forfaldne) [(mig|over|alle|på|for|mine|hos|lige|alt)]; (giv|send|vis) mig [(lige)] (en|et|den|
    mine|alle|listen) [(samlet|fuld|hurtig)] [(oversigt|liste|status|overblik|opgørelse|saldo|total|
    kunder|skyldnere)]; (fortæl|sig) [(mig|lige)] [lige] (hvem|hvad|hvor|hvornår|hvilke|om); (vil|
    jeg vil) gerne (se|vide|høre) [(hvem|hvad|hvor|hvornår|om|alle|mine|en)]; (noget|nogen) (nyt|
    forfaldne|nye|forfaldent) [(fra|om|hos)] …; (nyt|nyheder) (fra|om) …; (mind|husk) mig [lige]
    [på] (hvem|hvad|hvor meget|hvornår)
"""),
    languages=keyed("""
    en: engelsk; english
    ru: russisk
    da: dansk; danish
    et: estisk
    id: indonesisk
    other: tysk; svensk; norsk; fransk; spansk; italiensk; polsk; hollandsk; finsk; ukrainsk;
        portugisisk
"""),
    places=phrases("""
    (jeg er|jeg sidder|jeg bor|jeg arbejder|jeg opholder mig|vi er|vi bor|er|bor|jeg befinder mig)
    [(nu|lige nu|pt|for tiden|i øjeblikket|midlertidigt)] (i|på); (er flyttet|flyttet|flyttede|
    flytter|rejst|rejser|taget|er taget|ankommet|er landet|landet|flyver) [(lige)] (til|i); (min
    tidszone|tidszonen|tidszone|stil uret) [(er|til|:|skal være|nu)]; (i|på) vej til; (jeg skal
    være|jeg er rejst|skal være) (i|til); er [(nu|lige nu)] i
"""),
    about=phrases("""
    om; til; for; på; hos; fra; med; vedr.; vedrørende; ang.; angående; af; ring til; over for; i
    forhold til
"""),
    nobody=phrases("""
    mig; indtil; slutningen; starten; dig; det; den; dem; de; der; ham; hende; han; hun; os; jer;
    alt; alle; allesammen; alting; ingen; nogen; noget; lige; nu; senere; igen; mere; længere;
    påmindelser; påmindelse; påmindelsen; påmindelserne; rykker; rykkere; rykkeren; tak; i; dag;
    morgen; faktura; fakturaen; fakturaer; regning; regningen; gæld; gælden; penge; pengene;
    betaling; betalingen; kunde; kunden; kunder; besked; beskeden; tekst; mail; mailen; brev; sms;
    om; til; for; på; med; og; at; er; har; var; en; et; min; mit; mine; din; dit; hvad; hvem; hvor;
    hvornår; hvordan; sidste; seneste; anden; andet; ny; nyt; uge; uger; måned; dage; ferie; ferien;
    aften; eftermiddag; formiddag; morgenen; time; timer; beløb; beløbet; dato; datoen; navn;
    navnet; forfald; ja; nej; hej; kære; undskyld; beklager; siger; sagde; skriver; skrev; ikke;
    men; eller; så; også; bare; gerne; hellere; stadig; først; skarpere; blødere; venligere;
    hårdere; venlig; bestemt; skarp; tone; arbejde; stop; pause; fred; resten; hele; lidt; mand;
    fra; af; hos; efter; ind; op; ned; ud; jeg; vi; du; I; helt; faktisk; kan; vil; skal; post;
    posten; faktum; ændringer
"""),
    rests=keyed("""
    ahead: (i|om|de næste|i de næste) [(cirka|ca.|mindst)] {n} {unit} [(frem)]; (i|om) (en|et|den
        næste) {unit}; (i|om) {span}; {n} {unit}
    named_month_start: (til|indtil|inden|før|i|fra) [(starten af|begyndelsen af|start)] {month}; hen
        til {month}
    next_week_start: (til|indtil|i) [(starten af|begyndelsen af)] næste {week_word}; denne
        {week_word}; (resten af ugen|hele ugen)
    next_month_start: (til|indtil|i) [(starten af|begyndelsen af)] næste {month_word}; denne
        {month_word}; (resten af måneden|hele måneden)
"""),
    period_ends=phrases("slut*; udgang*; ultimo; sidst*; ende*"),
    later_today=phrases("""
    om [(et par|en|{n}|halvanden|nogle)] (time|timer|t|minutter|min); om en (halv|lille) time;
    senere i dag; i (aften|eftermiddag|formiddag); efter (frokost|arbejde|aftensmad|middag); (kl.|
    klokken) {n}; her til aften
"""),
)
