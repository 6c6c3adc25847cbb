"""What clients answer in Danish, told or pasted."""

from __future__ import annotations

from bot.understanding.acts.words import by_reason
from bot.understanding.grammar.vocabulary import phrases

REASONS = by_reason("""
    paid: tror [at|nok] (han|hun|de) [allerede] har (betalt|overført); (siger|sagde|skriver|skrev|
        påstår|påstod|hævder|svarede|svarer|mener|fortæller|bedyrer),
        [mig], [at] [(han|hun|de|den|det|pengene)] [(har|er|allerede|blev)]
        [(allerede|har|er)] [(allerede|har|er)] (betalt|overført|sendt|afregnet|betalte|overførte);
        (siger|sagde|skriver|skrev|påstår|påstod|hævder|svarede|svarer|mener|fortæller), [mig], [at]
        (fakturaen|regningen) (er|var|blev) [allerede] (betalt|overført|afregnet);
        (jeg|vi) (har) [(allerede|da|jo|faktisk)] (betalt|overført|indbetalt) ({date}|den|det|jer|
        dig|
        fakturaen|jeres|regningen|i|for|allerede|til jer); (har allerede|allerede) (betalt|overført)
        (den|det|fakturaen|regningen|jer|dig|til|i); (tjek|tjekke|kig på) [lige] (jeres|din|kontoen|
        bankkontoen) [konto]; pengene (burde være|skulle være) (på|hos|overført|
        sendt|inde); pengene er [(allerede|da)] (hos|overført|sendt|inde|afsendt); pengene er
        [(allerede|
        da)] på (kontoen|vej|din konto|min konto|jeres konto) $
    refuses: (mener|synes) ikke, [at] (han|hun|de|det) (skylder|skal betale|bør betale|skyldes);
        (skylder|skyldte) [mig|os] (ikke noget|intet|ingenting|ikke en krone); (gider|ønsker|
        agter) [(altså|bare|slet)] ikke [at] betale; (vil|ville) [(slet|bare|
        altså)] ikke betale; ikke (vil|ville) betale; (nægter|
        nægtede|afviser|afviste|afslår) [(at)] [(betale|at betale|regningen|fakturaen|
        gælden|kravet)]; (vil|ville|agter|har tænkt sig) ikke [(at)] [nogensinde] betale [(noget|en
        krone|det|den|mig|regningen|fakturaen)] $; (siger|sagde|skriver|skrev|mener|påstår) [(at)]
        [(han|hun|de)] (ikke vil betale|ikke skylder|intet skylder|ikke betaler|ikke har tænkt sig|
        aldrig vil betale); (skylder|skylde) (ikke|intet|ingenting) [(noget|mig)]; (bestrider|
        anfægter) [(gælden|kravet|fakturaen|regningen)]; betaler (ikke|aldrig) en (krone|øre); vi
        betaler ikke; kommer ikke til at betale
    threat: (tru*) [(med|mig)]; (dårlig|negativ|elendig|sur) (anmeldelse|omtale|trustpilot);
        (anmelde|sagsøge|hænge) (mig|os|dig); (hans|hendes|deres|vores|min) advokat; trustpilot;
        (går|gå|løber) til (pressen|avisen|politiet)
    unhappy: (betale|betaler) [først] (når|før|førend|indtil|efter) … (lavet om|rettet|rettes|i
        orden|malet om|færdig|færdigt|færdige|fikset|udbedret|gjort om|laves om|ordnet|skiftet|
        repareret|på plads|lavet færdig|lavet færdigt); (er|var|bliver|sidder|hænger|blev) [(helt|
        lidt|for|meget)] (skæv|skævt|skæve|utæt|
        utætte|revnet|ridset|grimt|grim); (er|var|bliver) sure
        [(over|på)];  ikke (er|var) [(helt|rigtig|så)]
        (tilfreds|glad|færdig|færdigt|fornøjet); (arbejdet|
        opgaven|det) ikke er (færdigt|færdig|godt nok|i orden); ikke (lever|levede) op til;
        (utilfreds*|misfornøjet|ikke tilfreds|skuffet|skuffede|sur over|træt af); (ikke|slet ikke)
        [(helt|specielt|særlig|så|just)] (tilfreds|tilfredse|glad|glade|fornøjet|fornøjede|
        begejstret|begejstrede|imponeret|imponerede); (kan|kunne) ikke [(godt|
        rigtig|helt)] lide; (synes|syntes) ikke [om] (det|den|logoet|designet|arbejdet|resultatet|
        hjemmesiden|teksten)]; (arbejdet|
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
        røg|havnet|havnede|endt|endte|gik|landede|landet|ligger|lå) i spam*; (fejl|forkert*) [(i|
        på|et|en)] [(beløb|cvr|
        cvr-nummer|ean|ean-nummer|adresse|navn|faktura|fakturaen|regningen|kontonummer)] [(på|i)]
        [(fakturaen|regningen)]; (mangler|manglede) [(i|på|et|en|der|vores|jeres)] (cvr|
        cvr-nummer|ean|ean-nummer|adresse|adressen|po-nummer|rekvisition*|kontonummer|momsnummer|
        oplysninger|specifikation) [(på|i)] [(fakturaen|regningen)]; (rettet|ændret|rette|ændre)
        (navnet|beløbet|adressen|fakturaen|cvr*|datoen|momsen) [på]; (ikke|aldrig) [(kan|kunne)]
        (huske|set) [(at have)] (fået|modtaget) [(en|nogen|den|min)] (faktura|fakturaen|regning|
        regningen); kan ikke huske at have (fået|modtaget|set) (en|nogen|den|din|min) (faktura|
        regning); (beløbet|navnet|adressen|cvr-nummeret|momsen|datoen) (er|var|står|passer)
        [(vist|helt)] (forkert|ikke|galt); ikke
        (kan|kunne) finde [(min|din|jeres|den)] (faktura*|regning*); (faktura|fakturaen|regningen|
        den) [aldrig] (røg|ryger|ligger|lå) i spam*; (send*|sende) [(mig|os|den|lige|venligst|
        fakturaen|regningen|en
        kopi)] [(den|fakturaen|regningen|lige)] igen; (mistet|tabt|smidt) [(min|din|jeres)]
        (faktura*|regning*) [væk]; hvilken (faktura|regning); (beder om|vil have|vil gerne have|
        ønsker|mangler|skal bruge)
        [(en)] [(ny|rettet|korrekt|kopi af|anden)] (faktura*|regning*|ean*|kreditnota)
    money: (skal bruge|har brug for|vil have|vil gerne have|ønsker|mangler|trænger til|beder om|
        bad om|behøver) [(lidt|noget|meget|bare|lige)] (mere|længere|ekstra) tid; ikke (kan|kunne)
        [(lige|godt|helt)] (betale|overføre|få råd); (har|havde|får) det
        (svært|stramt|hårdt|skidt) [(med)] [(økonomisk|pengene|økonomien|likviditeten)]; (svært|
        hårdt|stramt|presset|skidt) økonomisk; ikke har (råd|penge|pengene|midler); (pengene|
        penge) (er|var) (sluppet op|brugt|små); (har|havde) [(desværre|lige)] ikke råd; (har|
        havde) [(desværre|bare|altså|pt|lige nu|simpelthen)] (ingen|ikke|ikke nogen|mangel
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
    terms: vil kun betale (halvdelen|det halve|en del|for|noget af); (vil|vil gerne|ville|ville
        gerne|ønsker at|mener [at] [han|hun|de] skal|beder om at)
        (have|få) [en|et|lidt|større]
        [{sum}|{n} (procent|%)] [i] (rabat|afslag|nedslag|prisnedslag|kompensation);
        (beder|bad|spørger|spurgte|tigger|har bedt|har spurgt) [mig] (om|efter) [en|et|lidt|større]
        [{sum}|{n} (procent|%)] [i] (rabat|afslag|nedslag|prisnedslag|kompensation);
        (kræver|forlanger|forventer|ønsker) [en|et|større]
        [{sum}|{n} (procent|%)] [i] (rabat|afslag|nedslag|prisnedslag|kompensation);
        (spørger|spurgte|har spurgt) om (han|hun|de|der) (kan|må|kunne) [få] [en|et|lidt]
        (rabat|afslag|nedslag|prisnedslag);
        (siger|skriver|sagde|skrev|mener|påstår|oplyser), [at] (deres|vores|hans|hendes) {date};
        (siger|skriver|sagde|skrev|mener|påstår|oplyser), [at] [(de|vi)] [(altid|normalt)] {date}
        (betalingsfrist|frist|kredit|kredittid); (har|kører|kører med) [(altid|normalt|faste|jo)]
        {n} dages (betalingsfrist|frist|kredit|
        kredittid|betalingsbetingelser)[,] [(siger|skriver|sagde|skrev|mener|påstår|oplyser)];
        {date} (betalingsfrist|frist|kredit|kredittid), (siger|skriver|sagde|skrev|mener|påstår|
        oplyser) …; (siger|skriver|sagde|skrev|mener|påstår|oplyser) [at] (de|vi|han|hun) [(altid|
        normalt|jo)] {date} (betalingsfrist|frist|kredit|kredittid); plejer [altid] at (betale|
        afregne|overføre); har [altid|normalt|faste|en|fast|jo]
        {date}[,] (siger|skriver|sagde|skrev|mener|påstår);
        (siger|skriver|sagde|skrev|mener|påstår|oplyser) [at] (de|vi|han|hun) [altid|normalt] har
        {date}; har {n} dages (betalingsfrist|frist|kredit|kredittid); (vi|jeg|de) har [(altid|
        normalt|faste|en|fast)] ({date}|{n} dages|{n} dage)
        [(betalingsfrist|frist|kredit)] (på|for|som|i|til); (har|kører) (faste|altid|fast)
        (betalingsfrister|betalingsfrist|betalingsdage|betalingskørsel); (aldrig|ikke) (har|havde)
        (aftalt|sagt ja til|godkendt|accepteret|bestilt) …; (har|
        havde) (aldrig|ikke) (godkendt|accepteret|bestilt|sagt ja til); (aldrig|ikke) har aftalt
        (den|det|denne|dette); [at] [(vi|de|han|hun)] (aldrig|ikke) (har|havde) aftalt; (aftalen|
        kontrakten|vilkårene|betingelserne|vores aftale|prisen) (var|er|siger|lød|
        lyder|sagde|lød på) [(på|jo|ellers)] [(andet|noget andet|en anden|anderledes|lavere|ikke|
        {n}|{sum}|{date})]; (havde|har|vi|de) [(vi|de|jeg)] aftalt [(om|en|et|jo|ellers)] (andet|
        noget andet|en anden|anderledes|lavere|lavere pris|anden pris|en lavere|ikke|{n}|{sum}|
        netto); (aftalt|aftalte) (noget andet|en anden|en lavere|anderledes|ikke|{n}); (ifølge|
        jævnfør|jf.) (aftalen|kontrakten|vores aftale); (ikke|aldrig)
        [er|var] [(det|den)] [pris|beløb|beløbet|sum]
        [(vi|de|som|som vi)] [(har|havde)]
        (aftalt|aftalte|gået med til|sagt ja til|enige om); (for dyr*|overpris|for høj|alt for
        meget|for højt); (prisen|beløbet|fristen) (er|var) [(ikke|for|en)] (aftalt|høj*|anden|som
        aftalt|forkert); (betaler|betaling) (altid|kun) [(efter|den|hver|ved)]; (betaler|betaling)
        først (efter|ved); (løbende
        måned|netto {n}); (deres|vores) (betalingsbetingelser|betalingsfrist|betalingskørsel)
    strained: (sur|vred|fornærmet|rasende|gal|stødt|uvenner|skændt*|skændtes|oppe at skændes|råbte|
        råber|skældte|skælder|skældt|svinede|ubehagelig|grov|flabet|uforskammet) [(på|over|på mig|
        ad|ud|af mig|op)]; (taler|snakker) ikke (med|til) (mig|hinanden); (har|er) blokeret [(mig|
        af)]; blokerede mig; dårlig stemning; konflikt*
    none: (lagt|smækket|smækkede|smækker|lagde|lægger|smed|smider) røret [på]; kan ikke huske
        (hvad|hvilken|at|om|hvor); (vil|skal) [lige]
        (tale|snakke|vende det|drøfte det) [(det|om det)] med …; (ingen|intet|ikke et|ikke en)
        (lyd|livstegn|tegn|nyt|ord|pip|kontakt|reaktion) (fra|hos)
        …; (intet|ingen|uden|ikke noget|stadig intet|stadig ikke noget) (svar|reaktion|respons|
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
""")
FIRSTHAND = phrases("""
    (din|jeres|dit|jeres) (faktura|regning|besked|rykker|mail|kontonummer|konto|reg.nr|tålmodighed|
    penge); (du|I) må (vente|have tålmodighed|væbne jer|væbne dig); (jeg|vi) (betaler|overfører|
    sender|skal nok|får betalt|får overført|ordner|lover|skal
    nok få) [(den|det|jer|dig|nok|betalt|overført|på|i|inden|{date})]; (beklager|undskyld|
    undskylder) [(meget|for)] [(for)] (forsinkelsen|ventetiden|den sene|det sene|ulejligheden|rodet|
    vi er sent); (tak for) (tålmodigheden|din tålmodighed|jeres tålmodighed|påmindelsen|rykkeren|din
    besked|din faktura)
""")
REACHES = phrases("""
    (ringede|skrev|mailede|sendte|har ringet|har skrevet|har mailet|har sendt) [til] (mig|os)
    [(tilbage|igen)]; (ringede|skrev|har ringet|har skrevet|vendte|er vendt) tilbage
""")
ANSWERS_IN_WRITING = phrases("""
    (sendte|har sendt|mailede) [(mig|os)] [(en|et|sin|sit|deres)] [(skriftlig|skriftligt|
    underskrevet|underskreven)] (bekræftelse|svar|underskrift)
""")
CANNOT = phrases("""
    (kan|kunne|når|magter|klarer|formår|evner) [(det|alligevel|desværre|altså)] ikke; ikke [(at)]
    (kan|kunne|når|nå|nåede|magter|klarer|formår|er i stand|vil kunne|har råd); ikke (bliver|i)
    stand
""")
