"""Hvad vrede kladder siger på dansk, og en rolig besked udelader."""

from __future__ import annotations

from bot.understanding.replies.words import heats

HEAT = heats(
    """
    insult: (idiot*|tåbe*|fjols*|spade|spader|kælling*|svin|svinet|svinene|røvhul*|røvhuller|nar|
        klovn*|klaphat*|skiderik*|skid*|lort|lorte*|møgsvin|møg*|narrøv*|taber|tabere|tyv|tyve|
        tyveknægt*|svindler*|svindlere|bedrager*|bedragere|løgner*|løgnhals*|løgnere|forbryder*|
        banditter|bandit|banditter|snylter*|nasserøv*|fedterøv*|nærigrøv*|kujon*|amatør*|
        inkompetent*|uduelig*|usling*|afskum|parasit*|pikhoved*|pikansjos|fucking|fuck*|fandeme|
        fanden|for helvede|sgu da|satans|kraftedeme|kraftedme|dæleme|pis|pisse|rend mig|rend og hop|
        skrid ad|skrub af|gå ad helvede|hold din kæft|hold kæft|hold jeres kæft|kæft|møgunge*|
        psykopat*|dum|dumme|komplet åndssvag*|åndssvag*|sindssyg*|hjernedød*|latterlig*|patetisk*|
        ynkelig*|klam|klamme|usselt|ussel|skamløs*|ubegavet|griske|grådig*|nærig*|fræk*|utroværdig*|
        uærlig*|uhæderlig*|elendige mennesker|respektløs*|uforskammet*|kriminelle) {gap} [(du|dig|i|
        jer|mennesker|typer)]; (du|i) [(har|har jo|er|jo)] (lyver|løj|løjet|stjæler|stjal|stjålet|
        snyder|snød|snydt|bedrager|svindler|svindlet|røvrendt|snyder mig|taget røven); (skam jer|
        skam dig|skamme dig|skamme jer|har i ingen skam|har du ingen skam|er du dum|er i dumme|er du
        døv|kan i ikke læse|kan du ikke læse|taget røven på mig|røvrend*|fuld af løgn|løgn på løgn|
        jeres løgne|dine løgne|løgne|hvad fanden|hvad helvede|kors hvor|i er til grin|du er til
        grin|til grin)
    sarcasm: (hvor belejligt|hvor er det belejligt|hvor heldigt|nå da da|nej hvor|sikke en
        overraskelse|sikken en overraskelse|for en overraskelse|tak for ingenting|tak for lort|tak
        for tavsheden|tak for at ignorere|tak fordi i ignorerer|tak fordi du ignorerer|tak for dit
        overvældende|bravo|flot klaret|godt gået|imponerende så|tag jer endelig god tid|tag dig
        endelig god tid|tag bare god tid|tag jer god tid|bare tag jer tid|ingen hast|det haster jo
        ikke|jeg lever af luft|lever jo af luft|lever af luft|lever af kærlighed|betaler sig selv|
        min husleje betaler|jeg er ikke en bank|jeg er jo ikke en bank|er jeg en bank|ikke jeres
        bank|ikke din bank|ikke en bank|velgørenhed*|røde kors|jeg arbejder gratis|jeg arbejder jo
        gratis|arbejder for sjov|jeg elsker at vente|jeg elsker at arbejde gratis|i må have så
        travlt|i har sikkert så travlt|du har sikkert så travlt|så frygtelig travlt|åh ja|ja ja|
        selvfølgelig har i|jeg gætter på|lad mig gætte|hunden har spist|hunden åd|brevdue*|har
        postduen|kan i overhovedet læse|raketvidenskab|er det så svært|er det virkelig så svært|nyd
        ferien|god ferie for mine|for mine penge|på min regning|håber i nyder|håber du nyder|
        utroligt som|det må være dejligt|må være rart|jeres majestæt|deres højhed|mageløst|åbenbart
        for meget|åbenbart kan i ikke|åbenbart har i|glemt hvordan man betaler)
    threat: (jeg|vi|så|og|ellers) [(skal|vil|kan|kommer|nok|så)] [(nok|personligt|til at|jeg|vi|
        gerne|sørge for at|sørger for at)] (ødelægge*|ødelægger|smadre*|smadrer|hænge|hænger|
        udstille*|udstiller|fortæller alle|fortælle alle|fortæller hele|fortælle hele|fortæller
        jeres|fortælle jeres|fortælle det til|skriver til alle|skrive til alle|skriver til dine|
        skriver til jeres|skriver til din|ringer til din kone|ringer til din chef|ringer til jeres
        kunder|ringer til alle|advarer alle|advare alle|skriver en dårlig|skrive en dårlig|lægger
        det|lægger hele|lægge det|lægge hele|poster|poste|deler det|deler hele|sletter|slette|lukker
        jeres|lukker din|lukke jeres|lukke din|tager siden ned|tage siden ned|tager jeres side|
        kommer forbi|komme forbi|møder op|møde op|dukker op|dukke op|står udenfor|finder dig|finde
        dig|finder jer|får ram på|få ram på|svine|sviner|sværte|sværter|knuse*|knuser|banker|smider|
        sørger for|går til pressen|går til medierne|gå til pressen|gå til medierne|gør livet surt)
        {gap} [(dig|jer|alle|jeres|dit|din|hjemmeside*|kunder|rygte|ry|facebook|nettet|butik*|
        forretning*|kontor*|navn|side|surt|det|det her|ved|aldrig|får flere)]; (du|i) [(kommer til
        at|vil|skal nok|skal få)] [(komme til at)] (fortryde*|fortryder|få at se|se løjer|få
        kærligheden|mærke konsekvens*|undskylde|betale dyrt|blive ked); (det kommer i til at|det
        kommer du til at|kommer til at fortryde|dårlig anmeldelse|en stjerne|1 stjerne|trustpilot|på
        facebook|sociale medier|hele byen|alle skal vide|alle skal høre|alle får det at vide|ved
        hvor du bor|ved hvor i bor|pas på dig selv|pas hellere på|i er advaret|du er advaret|nu er i
        advaret|det får konsekvenser|få konsekvenser|rockere|torpedo*|nogen jeg kender|udgift for
        jer|skal komme til at koste)
    legal_claim: (advokat*|sagsøg*|retten|i retten|retssag*|retslig*|juridisk*|inkasso*|inkassosag|
        stævn*|fogedret*|fogeden|kongens foged|politi*|politianmeld*|anmeld* jer|anmeld* dig|
        anmelder jer|anmelder dig|bedrageri|tyveri|svindel|ulovlig*|ulovligt|lovbrud|strafbart|
        straffelov*|kontraktbrud|misligholdelse|erstatning*|morarente*|renter|rente|rentelov*|
        rykkergebyr*|gebyr*|kompensationsgebyr|konkursbegær*|konkurs|rki|skattestyrelsen|skat om|
        fængsel*|udlæg|dagbøder|bøde|krav om) {gap} [(mod jer|mod dig|i morgen|dig|jer|{n}%|på {n})]
    ultimatum: (sidste|allersidste|endelige) (chance|advarsel|gang jeg|frist nu|mulighed|varsel|
        udkald); (i har|du har|har i|har du|inden for|indenfor|om|senest om|får|giver jer|giver dig)
        [(præcis|kun|nu|lige|højst)] [(præcis|kun|nu|lige|højst)] (en time|én time|1 time|to timer|2
        timer|{n} timer|{n} minutter|{n} min|24 timer|et døgn|48 timer|ti minutter|fem minutter|en
        halv time|timen) {gap} [(til at|ellers|eller)]; (ellers|eller) [(så|er|er det|kan|falder)]
        (er det slut|slut|det slut|smækker|hammeren|er vi færdige|er jeg færdig|kommer i til at|ser
        i|brænder det|sker der noget); (betal|betal mig|overfør|send|send pengene|få betalt|pengene|
        penge) [(nu|mig|mine|det|hele|pengene|mine penge|så)] (nu|lige nu|straks|omgående|
        øjeblikkeligt|øjeblikkelig|med det samme|inden midnat|inden i aften|i dag ellers|i aften|på
        stedet); (inden midnat|før midnat|inden i aften|inden en time|ikke et minut senere|ikke ét
        minut senere|siger det ikke igen|siger det kun en gang|skriver ikke igen|spørger ikke igen|
        beder ikke igen|gider ikke vente|venter ikke et|venter ikke længere|min tålmodighed er slut|
        tålmodigheden er slut|tålmodighed er brugt|nu er det nok|nok er nok|slut med at være flink)
    plain: (stopper|indstiller|standser) {gap} arbejdet; (gebyr|rente|renter|rykkergebyr) {gap}
        (aftalt|kontrakt*|aftalen); sidste (faktura|rate|betaling|del|rykker)
    loud: nu; penge; pengene; betal; aldrig; straks; hvor; hvornår; stadig; igen; ikke; nok; svar;
        ingenting; omgående; tyve; løgner; skam; måneder; uger; sidste; stop; intet
    """
)
