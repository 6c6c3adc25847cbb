"""What clients write back in Danish, by the reason that it gives."""

from __future__ import annotations

from bot.understanding.replies.words import reply_words

ANSWERS = reply_words(
    """
    threat: (advokat*|jurist*|sagsøg*|retssag*|stævn*|søgsmål*|politianmeld*|anmeld* dig|anmeld*
        jer|anmelder dig|anmelder jer|forbrugerklagenævn*|forbrugerombudsmand*|forbrugerrådet|
        forbrugerstyrelsen|inkassosag mod|modkrav|erstatningskrav|erstatningssag|kræve erstatning|
        kræver erstatning|skattestyrelsen|arbejdstilsynet); (i retten|for retten|til politiet|
        kontakter politiet|ringer til politiet|politiet); (trustpilot|anmeldelse*|1 stjerne|en
        stjerne|én stjerne|stjerne); (dårlig*|elendig*|negativ*|hård*) {gap} (anmeldelse*|omtale|
        rating|review); (fortælle|fortæller|advare|advarer|sørge|sørger|lade|dele|deler|informere)
        {gap} (alle|andre|hele|vores netværk|mit netværk|ingen|omverdenen|branchen|dine kunder|jeres
        kunder|dine andre kunder|din chef); (fortryde|fortryder) {gap} [(det|dette)]; (ødelægge|
        ødelægger|skade|skader|smadre|smadrer|ruinere|svine|sviner) {gap} (ry|rygte|omdømme|navn|
        forretning|karriere|dig til); (hænge|hænger|udstille|udstiller) {gap} (ud|dig|jer|facebook);
        (lægge|lægger|skrive|skriver|poste|poster|slå|slår) {gap} (facebook|linkedin|nettet|sociale
        medier|some|instagram|om dig|om jer|op på); (offentlig*) {gap} (om dig|om jer|det hele|
        sagen); (går|gå|tage|tager|melder|melde|trækker|trække) {gap} (rettens vej|retten|pressen|
        videre med sagen|videre til|til skat|dig i retten|jer i retten); (det bliver værst|bliver
        dyrt for dig|får konsekvenser|få konsekvenser|pas på dig selv|ellers skal|ved hvor du bor|
        true*|truer|truede|sortliste*|blackliste*|aldrig få arbejde|aldrig får arbejde|ikke flere
        kunder|hører fra min|hører fra vores); (indberette*|klage til|klager til|klager over dig|
        klage over dig)
    refuses: (nægter|nægtede|afviser|afvist|vægrer) [(jeg|vi|at|derfor|blankt|pure|hermed)] [(at)]
        (betale|betaling|kravet|fakturaen|regningen|jeres|dit krav|dit|kravet|fakturaen|gælden|
        afregne); (betaler|betale|afregner|overfører) [(jeg|vi|hun|han|de)] (ikke|ik|aldrig|intet|
        ikk|ingenting|overhovedet ikke|under ingen) {gap} [(en krone|noget|dig|jer|for|det|den)];
        (ikke|ik|ikk|aldrig) [(at|jeg|have|tænkt mig at|tænkt os at)] (betale|betaler|tænkt|betalt
        af|betales|få penge|få en|få flere|afregne) [(mig|os|at|noget|for|det|den|en|dig|jer)]
        [(betale|noget|krone|penge)]; (kommer|agter|vil|har|skal|gider|ønsker|skylder|få|får|ser|se)
        [(jeg|vi|du|i)] (ikke|ik|aldrig|intet|ingenting|ikk|overhovedet ikke|slet ikke) {gap}
        (betale|flere penge|en krone|en øre|intention|tænkt|afregne|skylde); (skylder|skyldte)
        [(jeg|vi|dig|jer)] [(dig|jer)] (ikke|ik|intet|ingenting|ikk|absolut|nul|ingen|ikke en) {gap}
        [(noget|penge|krone)]; (ikke|ik|aldrig) (en|én|en eneste) [(rød|rad)] (krone|øre|kr|kroner|
        reje|klink|klap); ikke {gap} en (krone|øre); (ingen) {gap} (penge fra|penge her|betaling
        fra|gæld|intention|hensigt|grund til at betale|forpligtelse); (aldrig|ikke) {gap} (bestilt|
        hyret|bedt om det her|bedt dig|købt); (glem det|glem alt|drop det|kan du godt glemme|kan i
        godt glemme|kan du glemme|niks|over mit lig|rend mig|du kan rende|hold op med at spørge om
        penge|sagen er lukket|sagen er afsluttet|anser sagen|betragter sagen|betragter vi sagen|ikke
        mit problem|ikke vores problem|ikke vores gæld|ikke min gæld|ikke vores regning|ikke min
        regning|pengene får du ikke|du får ingen|du får ikke|i får ikke|i får ingen|får ikke en|får
        intet|bestrider kravet|bestrider fordringen|bestrider|anerkender ikke|anerkender vi ikke|
        anerkender jeg ikke|var gratis|som en tjeneste|vennetjeneste|intet at betale|ikke noget at
        betale|hvorfor skulle jeg betale|hvorfor skulle vi betale|held og lykke med at få)
    withholds: (betaler|betale|afregner|overfører|godkender|frigiver|får) {gap} (ikke|ik|ikk|først|
        intet|aldrig|ingen penge) {gap} (før|førend|for|indtil|medmindre|hvis|så længe|når|sådan|
        noget der|halvt|halvfærdig*|for det her|for det der); (betaler|betale|betaling|pengene|
        penge|resten|rest*|afregner|overfører|fakturaen) {gap} (først|før|når|så snart|indtil|efter
        at|efter i|efter du) {gap} (rettet|færdig*|lavet|løst|virker|fungerer|i orden|fikset|
        leveret|udbedret|ordnet om|godkendt arbejdet|på plads); (tilbageholde*|holder|holde|
        indefryse*|fryser|stoppet|stopper|sat|sætter) {gap} (betaling*|pengene tilbage|beløbet|
        resten|tilbage på|på hold|i bero|udbetaling*); ingen (penge|betaling) (før|førend|så længe|
        indtil)
    unhappy: (kan|kunne) {gap} (ikke|ik|ikk) {gap} lide; (utilfreds*|skuffe*|skuffende|
        ubrugelig*|uacceptab*|uacceptabel*|elendig*|ringe|sjusk*|
        makværk|bras|lort|lorte|lortet|skod|forfærdelig*|rædsel*|rædsom*|pinlig*|mangelfuld*|
        uprofessionelt arbejde|katastrof*|amatør*|under al kritik|under niveau|hverken fugl|noget
        rod|noget værre|halvfærdig*|utæt|utætte|skæve|skæv|skævt|grimt|grim|grimme|klam|sløset|noget
        juks|jammerlig*|horribel*|kikset|defekt*|ødelagt|i stykker|mangler ved arbejdet|reklamer*|
        reklamation*); (ikke|ik|ikk|aldrig|hverken|langtfra|slet ikke) {gap} (tilfreds*|glad|glade|
        godt nok|god nok|gode nok|imponeret|begejstret|acceptabel*|acceptere arbejdet|færdig|
        færdigt|færdige|virker|virke|fungerer|leveret|lever op|levede op|levet op|som aftalt i
        briefen|det vi|det jeg|hvad vi|hvad jeg|det, vi|det, jeg|i orden|er i orden|brugbart|bruges|
        bruge det|hvad der var|forventet|holder niveau|holdt|pæn|pænt|kvalitet*|matcher|synes om|kan
        lide|overens|svarer til|det lovede|læst korrektur); (virker|fungerer|duer|dur|holder|passer|
        fejler|loader|åbner|kører|spiller) {gap} (ikke|ik|ikk|stadig ikke|slet ikke|heller ikke|
        dårligt); (fuld af|fyldt med|masser af|mange|flere|for mange|fundet|finder|fandt|stadig|
        række|er der|grove|alvorlige|nogle|alle de|pga|på grund af|med) {gap} (fejl|stavefejl|bugs|
        mangler|slåfejl|fejlene|skader|ridser|revner|tastefejl|problemer med det); (fejl|stavefejl|
        bugs|manglerne|fejlene|fejlen) {gap} (i teksten|i oversættelsen|på siden|i koden|på
        hjemmesiden|i designet|i arbejdet|rettes|rettet|overalt|i opgaven|udbedret|i rapporten|i
        filerne|i leverancen|på badeværelset); (dårlig*|ringe|lav*|elendig*|kritisabel*) {gap}
        (kvalitet*|arbejde|stykke arbejde|oversættelse*|resultat*|design*|håndværk|udført|lavet|
        finish|levering|service|lyd|billeder|standard); (kvaliteten|arbejdet|resultatet|designet|
        logoet|hjemmesiden|siden|teksten|oversættelsen|videoen|billederne|koden|appen|produktet|
        malingen|leverancen|opgaven|fliserne|rapporten) {gap} (dårlig*|ringe|under|ikke|ik|elendig*|
        grim*|mangler|sløset|skuffe*|forkert|kedelig*|langsom*|sjusket|halvt|slet|skæv*|ulækker*|for
        mørk*|crasher|går ned|bryder ned|lavet sjusket); (laves om|lave om|lav det om|lave det om|
        laver det om|lav den om|gøre om|gøres om|gør det om|omarbejde*|rette op|rettes op|ret op|
        retter op|rettet fejlene|rette fejlene|retter fejlene|ret fejlene|udbedr*|rettelser|
        ændringer|ændringer til|forbedringer|starte forfra|begynde forfra|pengene tilbage|penge
        tilbage|refunder*|få vores penge tilbage|afhjælp*|fikse det|fikser det|få det fikset|bliver
        fikset|fikset fejlene|få det ordentligt|rettet først); (ikke) {gap} (hvad|det|som) {gap}
        (bestilt|bestilte|bad om|aftalte om design|bedt om|forventede|havde forventet|ønskede|
        regnede med|forestillede|lovede|fik vist|viste); (forventede|forventet|forventer|regnede
        med|betalte for|troede vi fik) {gap} (mere|bedre|andet|noget andet|mere af|højere); (for
        sent|forsinket|forsinkede|uger for|dage for|overskred*|overskredet|efter deadline|efter
        fristen) {gap} (leveret|levering*|aflever*|deadline*|med opgaven|med arbejdet|sent|færdig|
        med det|tidsplan*|med at levere|med leveringen); (leveret|leverede|afleverede|afleveret|
        levering*|deadline*|kom|færdig) {gap} (for sent|forsinket|uger|måned|halvdelen|ikke
        overholdt|overskred*|efter fristen|misse*|forpasset|skred|røg); (halvdelen|dele|flere ting|
        noget|ting) {gap} (mangler|virker ikke|er forkert|ikke lavet|ikke færdig|ikke i orden|er
        galt); (klage|klager|kritik|indsigelse*|problemer|problem|utilfreds) {gap} (over arbejdet|
        over kvaliteten|over dit arbejde|over jeres arbejde|med arbejdet|med kvaliteten|med
        leveringen|med opgaven|med dit arbejde|med jeres arbejde|med siden|med designet|med det du|
        med det i|over det udførte|til arbejdet|med resultatet); (måtte|måttet|nødt til|været|
        skulle) {gap} (hyre en anden|få en anden|have en anden|lave det selv|rette det selv|hyre
        andre|lave alting om|betale en anden); (ligner|lyder som|virker som) {gap} (google
        translate|noget lort|en skabelon|chatgpt|et barn|noget en|amatør*|noget)
    paid: (tjek|tjekke|check|kig|kigge|se) {gap} (konto*|kontoen|netbank|kontoudtog) {gap} [(igen)];
        (pengene|beløbet|betalingen) {gap} (gik|er gået|røg|forlod) {gap} (ud herfra|herfra|ud af|
        afsted|fra vores|fra min|i onsdags|i går|i mandags|i tirsdags|i torsdags|i fredags);
        (allerede|har|er|blev|havde|jo|lige|vi|jeg|hun|han|de|bogholder*|regnskab|økonomi*|min kone|
        min mand|faktura*|regning*|{date}|fuldt|lige nu|netop) [(har|er|jo|allerede|altså|lige|da|
        faktisk|den|blevet|vi|jeg|for|for længst|netop|i|også)] [(allerede|jo|lige|da|blevet|den|
        pengene|beløbet|faktisk|for længst|betalingen|faktura*)] (betalt|betalte|overført|overførte|
        afregnet|indbetalt|swippet|mobilepay*|sendt pengene|sendt betalingen|sendt beløbet|
        gennemført|udlignet|sat ind|hævet|trukket); (betalt|overført|afregnet|indbetalt) (allerede|i
        går|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|sidste|den|d|for|til tiden|til jer|
        til dig|fra|via|{sum}|{date}|på mobilepay|med det samme|for længst); (pengene|betalingen|
        beløbet|overførslen|den|det|fakturaen) {gap} (er|blev|burde|skulle|har) {gap} (sendt|afsted|
        gået|overført|betalt|afsendt|gennemført|trukket|på din konto|på jeres konto|stå på|være
        fremme|være gået ind|være på|røget|fremme|hævet|gået igennem|inde på|ude af|gået afsted);
        (tjek|check|kig|se|prøv at kigge|kontroller) {gap} (konto*|bank*|kontoen|netbank*|
        kontoudtog|mobilepay); (vedhæftet|vedhæfter|vedlagt|se|sender|her er|her har du|skal jeg
        sende) {gap} (kvittering*|bilag for betaling|betalingsbevis*|dokumentation|
        betalingskvittering*|overførselsbilag|skærmbillede*|screenshot|bankudskrift*|bekræftelse*);
        (kvittering*|skærmbillede|screenshot|betalingsbevis*) {gap} (vedhæftet|vedlagt|her|på
        betaling*|på overførsel*|fra banken); pengene er (sendt|på vej {gap}konto)
    strained: (troede vi var|var vi) {gap} venner; (ved jeg|så ved) {gap} (hvor jeg har dig|hvor jeg
        har jer|hvem du er); (gider|vil|ønsker|orker) (ikke|ik) {gap} (høre mere|høre fra|se dig|
        tale med|snakke med|have dig); (for groft|alt for groft|stopper du|nu stopper|over stregen|
        går over grænsen|grænseoverskridende|taler man ikke|snakker man ikke|sådan taler|sådan
        snakker|behandler man ikke|finder en anden|finder vi en anden); (tone|tonen) {gap} (under al
        kritik|kritik|mail|ikke i orden|uacceptab*); (tone|tonen|tonefald|opførsel|attitude|facon|
        måde du|måde i|den måde|din måde|jeres måde|arrogant*|uforskammet*|uhøflig*|næsvis*|
        respektløs*|nedladende|grov|grove|grimme ord|krænk*|fornærm*|ubehagelig*|aggressiv*|chikan*|
        chikane|pisse irriter*|irriter*|plage|plager|plagsom*|rykker mig hele|spamme*|spammer|mase|
        maser|presse|presser|hetz*|stalke*|stalker|sur på|vred på|vrede på|skændes|skændtes|uvenner|
        råbte|råbt|råbe|skreg|skældte|skælder|svinede|mobbe*|løj|løgn*|svigtet|forrådt|ghostede|
        ghostet|snakker grimt); (hold op|stop|lad være|hold nu op|hold venligst op|slut) {gap} (med
        at skrive|med at ringe|med at rykke|med at spamme|skrive|ringe|rykke|plage|genere|chikanere|
        kontakte|presse|mase|beskeder|mails|med det pres|rykkere|at kontakte|sende); (lad mig være|
        lad os være|lad mig lige være|i fred|la mig være); (ikke|aldrig|ik|ikk) {gap} (tale til mig|
        tale sådan|tales til|snakke med dig|snakke til mig|snakke sådan|kontakte mig|skrive til mig|
        ringe til mig|kontakte os|arbejde sammen|samarbejde|arbejde med dig|arbejde med jer|have
        mere med|noget med dig|med dig at gøre|med jer at gøre|bruge dig igen|bruge jer igen|finde
        mig i|finde os i|tonen|at gøre med); (blokere*|blokerer|blokeret|blokker*|slettet dit)
        [(dig|jer|nummer)]; (mistet|ingen|tabt|manglende) {gap} (tillid*|respekt) [(til)];
        (samarbejdet|forholdet|kommunikationen|samarbejde) {gap} (dårligt|elendigt|træls|svært|slut|
        forbi|ødelagt|har ikke|ikke været|belastende|anstrengt|kørt af sporet|umuligt|brudt);
        (efter|sådan som|med den måde) {gap} (du har behandlet|i har behandlet|du talte|i talte|du
        opførte|i opførte|du har opført|du skrev|den mail|vores skænderi|det du sagde|du sagde|du
        har talt|måden du); (føler|følte) {gap} ( presset|trådt på|dårligt behandlet|talt ned til|
        chikaneret|såret|stødt|krænket|angrebet|behandlet|svigtet|overfuset); (træt af|så træt|led
        og ked|fået nok|nok af) {gap} (dig|dine|jer|jeres|rykkere|beskeder|mails|maseri|tone)
    invoice: (stilet|sendt|adresseret|udstedt) til {gap} (forkert*|forkerte); (beløbet|fakturaen|
        tallene|timerne|regnskabet|antal*) {gap} (til at stemme|stemmer|stemme|passer|passe); (få)
        {gap} (til at stemme|til at passe); (skrevet|faktureret|talt|regnet) {gap} (timer på|for
        mange timer|for meget|forkert|for mange|dobbelt); (ikke|ik|ikk|aldrig|ingen|endnu ikke|
        hverken) {gap} (fået|modtaget|set|kommet|finde|finder|fandt|fundet|nået frem|nåede frem|
        dukket op|modtog|fik|ser|vedhæftet|åbne|åbnes|faktura* fra|regning* fra|lå) {gap}
        [(faktura*|regning*|bilag|pdf*|den|noget)]; (faktura*|regning*|bilag*|mail*|pdf*|fil*|
        vedhæft*|den) {gap} (ikke|aldrig|ik|ikk) {gap} (fået|modtaget|set|kommet|kom|finde|nået|
        dukket|ankommet|vedhæftet|åbne|åbnes|med|kan åbnes|fremme|rigtig|korrekt|stemmer|godkendt
        pga|rigtigt); (hvilken|hvad for en|hvilke) (faktura*|regning*); (send|sende|gensend*|sender|
        fremsend*|videresend*|eftersend*|skriv|smid|mail|få|udsted*|lav|lave|ret|rette|have|bruge|
        mangler|mangle|ønsker|bede om|skal have|skal bruge|må få|afvent*|venter på) {gap} (faktura*|
        regning*|den igen|den lige igen|kopi|en ny|kontonummer*|kontonr*|reg nr|registreringsnummer|
        kreditnota*|bilag|cvr*|ean*|iban|bankoplysning*|betalingsoplysning*|på ny|igen|en gang til|
        rekvisition*|po-nummer|po nummer|ordrenummer*|indkøbsnummer*|faktureringsadresse|
        specifikation|oio*|nemhandel); (forkert*|fejl|gammel*|gamle|rettet|ny|korrekt|rigtig*|
        dobbelt|to gange|tastefejl|ændret|opdateret|slåfejl) {gap} (faktura*|regning*|beløb*|cvr*|
        ean*|adresse*|firma|firmanavn|moms*|selskab*|kontonummer*|konto|kontonr*|mail|mailadresse|
        email|dato på|timer|navn på|person|afdeling|modtager|postkasse|reference*); (faktura*|
        regning*|beløb*|momsen|timerne|cvr*|ean*|kontonummer*|tallet|tallene|adressen|mailen|satsen|
        summen) {gap} (forkert*|fejl|væk|blevet væk|forsvundet|mangler|stemmer ikke|passer ikke|ikke
        stemmer|ikke passer|spam*|uden|lydt på|stilet til|stilet forkert|udstedt til|afvist af|
        kommet tilbage|er ikke rigtig*|ikke korrekt|to gange|dobbelt|tom|retur|røget i|havnet i|
        gammel adresse|forlagt|sendt til den forkerte); (spam|spamfilter*|spammappe*|uønsket post|
        junk*|spamfolder*); (faktureret) {gap} (dobbelt|to gange|for meget|forkert); (hvor|hvilken
        konto|hvordan|hvortil) {gap} (overføre|indbetale|betale til|betale hen|sende pengene|konto|
        skal jeg betale|skal vi betale|betaler jeg|sender jeg); (ean|ean-nummer|cvr-nummer|
        po-nummer|rekvisitionsnummer|ordrenummer|momsnummer) {gap} (mangler|på fakturaen|før vi|
        ellers|skal|forkert*|er)
    terms: (betalingsbetingelser*|betalingsfrist*|betalingsvilkår*|kredittid*|betalingstermin*|
        kreditdage|løbende måned*|lb md|netto {n}|netto|standardbetingelser*|vores betingelser|vores
        vilkår|vores politik|firmapolitik|virksomhedspolitik|vores procedure*|handelsbetingelser*);
        (betaler|afregner|kører betalinger|betalinger) [(vi)] {gap} (altid|kun|normalt|først efter
        {n}|efter {n}|en gang om måneden|én gang om måneden|{n} dage|dages|ultimo|den sidste i
        måneden|i slutningen af måneden efter|to gange om måneden|efter levering|ved aflevering);
        (aftalt|aftalte|aftalen|aftale|kontrakt*|tilbud*|tilbuddet|overslag*|sagde|lovede|lovet|
        skrev under på|enige om|enedes om|oplyst|fik oplyst|estimat*|budget* vi) {gap} ({sum}|{n}|
        fast pris|pris*|beløb|{date}|dage|mindre|lavere|halvdelen|efter|billigere|noget andet|
        anderledes|timer|når|ikke|står|siger|gratis|inkluderet|rabat|maks|maksimalt|højst|først|
        timepris|satsen|lød|lyder|løbende); (ikke|aldrig|ik|ikk|ingen|intet|ingensteds) {gap}
        (aftalt|aftale|aftalte|enige|kontrakt*|accepteret|godkendt|sagt ja|gået med til|nævnt|
        oplyst|varslet|skrevet under|informeret); (rykkergebyr*|gebyr*|renter|morarenter|rente|
        ekstratimer|ekstraarbejde|ekstra timer|tillæg*|overtid*|startgebyr|ekstraregning) [(ikke|er|
        har|aldrig|vi)]; (for|alt for|lidt|virkelig|ret|meget|temmelig) (dyr|dyrt|dyre|meget|høj|
        højt|høje|stor) {gap} [(pris*|regning*|beløb*|faktura*)]; (overpris|overfaktureret|ågerpris|
        ublu|urimelig|urimeligt|rigeligt dyrt|dyrere|højere|mere) {gap} [(end|pris|beløb)]; (prisen|
        beløbet|regningen|fakturaen|timeprisen|timeantallet|satsen) {gap} (højere|dyr|dyrere|for
        høj|for højt|mere end|over|overstiger|langt over|dobbelt så|ikke som aftalt|ikke det vi
        aftalte|anderledes end|ikke aftalt); (ifølge|jf|jævnfør|i henhold til|iht|efter) {gap}
        (kontrakt*|aftale*|tilbud*|betingelser*|aftalen|vilkår*); (ikke) {gap} (forfalden|forfaldet|
        forfalder|overskredet|for sent endnu|forfaldent) [(endnu|før)]; (forfalder|forfaldsdato*|
        fristen er|forfald er) {gap} (først|ikke|{date}); (troede|antog|forstod|gik ud fra) {gap}
        (inkluderet|gratis|med i prisen|fast pris|billigere|halv pris|rabat); uden for (scope|
        aftalen|tilbuddet)
    money: (kan|kunne) (ikke|ik) {gap} (betale det hele|betale alt|det hele på|på én gang|på en
        gang|på een gang); (ikke noget|intet|ikke penge|ikke en krone) {gap} (at betale med|tilbage
        på|på kontoen); (kassekredit*|su'en|su|løn|lønnen|pensionen|feriepengene|dagpengene) {gap}
        (lukket|lukkede|kommer|først|går ind|udbetales|falder); (elendig|dårlig|hård) {gap} (vinter|
        sommer|sæson|måned|omsætning); (står|er) {gap} (kr på kontoen|på kontoen|nul på); (på én
        gang|sælgeren sprang|sprang fra); (ingen|ikke|ik|ikk|mangler|manglende|løbet tør|løbet tør
        for|tør for|få|lidt|næsten ingen|tom|tomme|uden|mangel på|nul) [(har|råd|nok|pt|lige nu|
        flere|jeg|vi|lige|helt|ligger inde med|for tiden|lige for tiden|desværre|så mange)] (penge|
        pengene|likviditet*|midler|råd|på kontoen|på kassen|i kassen|kasse|konto|dækning|budget|
        indtægt*|opgaver|ordrer|omsætning|cash|flere penge|kapital|luft i økonomien|kunder); (har|
        haft|er) {gap} (ikke|ik|ikk) {gap} (råd|pengene|penge|midlerne|økonomi|likviditet|beløbet|
        dækning|hele beløbet); (økonomi*|likviditet*|pengene|pengestrømme*|cashflow|cash flow|
        budget*|kassen|kassekreditten|kontoen|det|lige nu) {gap} (stram*|presset|pressede|trængt|
        svær*|hård|hårdt|dårlig*|anstrengt|tom|tomt|lavvande|opbrugt|låst|trang|trange|skrabet|brugt
        op|stramt|presser|sløj|overtrukket|små|småt|skrantende|knap|knappe|bundskrabet|frosset|
        spærret|svært|lukket); (økonomisk*|penge|pengemæssig*|likviditets*|betalings*) {gap}
        (problemer|problem|vanskelig*|trængt|krise|udfordring*|presset|klemme|klemt|situation|knibe|
        mangel|svært|nød|hårdt|pres|tilbageslag); (likviditetsproblem*|likviditetsmangel|
        pengeproblem*|pengemangel|pengeknibe|økonomien|betalingsvanskelig*|fladt|flad|konkurs*|gået
        konkurs|rekonstruktion|insolvens|insolvent|lavvande|bundskrabet|overtræk|overtrukket|
        arbejdsløs*|fyret|ledig|på røven|dagpenge|kontanthjælp|mistet jobbet|mistet mit job|mistede
        jobbet|mistet vores største|mistet en stor|krise|inkasso hos os|gældsat|tom konto|trange
        tider|hårde tider|stille tid|stille periode|lavsæson); (kan|kunne|magter|har mulighed) {gap}
        (ikke|ik|ikk|umuligt|umuligt at) {gap} (betale|overføre|afregne|dække|skaffe|klare|undvære|
        betales|skrabe|finde pengene|det hele|hele beløbet); (kniber|kneb|knibe|halter|svært|hårdt|
        vanskeligt) {gap} (med pengene|med penge|med at betale|økonomi*|at betale|at skaffe|
        økonomisk|med likvid*|at få det til at hænge); (venter|vente|afventer|ventet|når|så snart|
        indtil|til|efter|hvis|først når|afhænger) {gap} (løn*|lønnen|vores kunde*|min kunde*|kunden|
        kunder|kunderne|investor*|investering|tilskud|fondsmidler|bevilling*|lån|lånet|banken|penge
        fra|betaling fra|SU|en kunde|egne kunder|skat tilbage|feriepenge*|udbetaling*|pengene fra|
        egen kunde|bygherre*|pengene kommer|får løn|får penge) {gap} [(betaler|betalt|kommer|
        udbetal*|går ind|falder|gået ind|har betalt|betaling|tikker ind)]; (kunde|kunder|kunden|
        bygherre*|klient) {gap} (ikke|ik|ikk|mangler|skylder|heller ikke) {gap} (betalt|betaler|
        betale|overført|afregnet|os|mig penge); (afdrag*|rater|rate|ratebetaling|afdragsordning|
        afdragsvis|betalingsaftale|betalingsordning|henstand|udsættelse|udsætte|delbetaling|i to
        omgange|i flere omgange|i bidder|halvdelen nu|lidt ad gangen|dele det op|dele betalingen|
        dele beløbet|deles op|opdele*|løse det i|månedlig*); (mere|lidt|ekstra|brug for|give|få|bede
        om|har brug for|lidt længere) {gap} (tid|tid til at betale|frist|udsættelse|længere frist|
        tålmodighed med|en uge mere|en måned mere|måned ekstra|uge ekstra); (dårlig*|hård*|svær*|
        stram*|stille|sløj*|skidt) {gap} (måned*|tid|periode|kvartal|år|sæson|tider|økonomi|
        omsætning); (forretning*|salget|ordrerne|butikken|omsætning*) {gap} (dårlig*|stille|sløj*|
        skidt|faldet|ikke godt|nede|går ikke|gået i stå|trægt); (rabat|nedslag|sætte prisen ned|
        afslag i prisen|lidt billigere) {gap} [(muligt|mulig|få|kunne)]
    forgot: (ligger|lå|ligget) {gap} (i tasken|i skuffen|på bordet|under|i bilen|i bunken|på
        køleskabet); (skænket|tænkt) {gap} (en tanke|på den|over det|på det); (havde|har) (ik|ikke|
        slet ikke) {gap} tanke; (troede|regnede med|gik ud fra|sikker på|mente) {gap} (betalt|
        overført|afregnet|ordnet|klaret); (ikke|ik|først) {gap} (fået|nået) {gap} (set|kigget|læst|
        tjekket|åbnet|svaret|gjort|ordnet|betalt) {gap} [(mail*|post|indbakke*|beskeder|den|det)];
        (glemt|glemte|glemmer|forglem*|glemsom*|glemmesløs*); (smuttet|smuttede|smutter|smut|
        forbigået|overset|overså|overser|forputtet|forlagt|bortkommet|drattet|gledet|gled|røget)
        {gap} [(for mig|for os|min opmærksomhed|fakturaen|den|ud|hukommelsen|mellem|ned|i bunken)];
        (ud af hovedet|ud af hukommelsen|gået i glemmebogen|i glemmebogen|mellem to stole|faldet ud|
        min fejl|vores fejl|en fejl fra vores|min skyld|ikke bemærket|ikke opdaget|ikke lagt mærke|
        ikke set at|ikke set, at|ikke klar over|ikke opmærksom på|druknet|druknede|begravet i|lå
        nederst|lå i bunken|ligget i bunken|ligger i bunken|i bunken|i rodet|troede jeg havde|troede
        vi havde|troede, jeg havde|troede, vi havde|troede at jeg havde|troede at vi havde|troede
        den var betalt|troede det var betalt|troede, den var|troede den var|troede det var|var
        sikker på|helt væk|hjernedød|hjerneblødning|stået af|uopmærksom*|svipser|en svipser|forsømt|
        en smutter|i svinget|i farten); (travlt|travl|travle|på ferie|på barsel|syg|sygdom|ferie|
        sygemeldt|hospitalet|druknet i|bagud med|hængepartier|run på|været væk) [(uge|uger|periode|
        måned|været|og|har)]; (tabt|tabte|mistet|mistede) {gap} (overblikket|bolden|tråden);
        (kikset|kiksede|fumlet)
    promise: (skal|vil|kan) {gap} (få det|få den|få) {gap} (overført|betalt|ordnet|sendt) {gap}
        [({date}|i morgen|i dag|i aften|når)]; (så|der|den) (betaler|overfører) (jeg|vi); (betaler|
        overfører|afregner|indbetaler|sender pengene|sender betalingen|sender beløbet|overføre|får
        betalt|får overført|får det betalt|får den betalt|får ordnet|får det ordnet|får den ordnet|
        ordner det|ordner den|ordner betalingen|klarer det|klarer den|klarer betalingen|sørger for|
        mobilepayer|swipper|sætter pengene|sætter den til betaling|sætter det til|lægger den til
        betaling|lægger den ind|gør det|udligner|sender dem|sender det|skal nok få|betalt {date}|
        køber|sender resten|sender {sum}) {gap} [(dig|jer|den|det|hele|resten|i dag|i morgen|
        imorgen|idag|nu|straks|hurtigst|{date}|med det samme|snart|asap|inden|senest|selvfølgelig|i
        aften|i eftermiddag)]; (skal|vil|kan|lover|skulle|satser på|regner med|forventer|planlægger|
        prøver at|forsøger at|agter at|håber|klar til|må|lovede|lovet|ville|bliver|sat til|er sat
        til|planlagt til|planlagt) {gap} (betale|betalt|betales|betaling|overføre|overført|
        overføres|afregne|indbetale|sende pengene|sende dem|ordne det|ordne den|ordnet|udbetal*|
        sende betalingen|sende beløbet|klare det|få den betalt|få dem|på din konto|på jeres konto|
        falde|komme {date}|ske {date}|udligne|af sted|afsted|betaler|afsendt|udført {date});
        (pengene|betalingen|beløbet|overførslen|resten|fakturaen|den|det|restbeløbet) {gap} (kommer|
        er der|bliver|falder|går|vil|skulle|sendes|betales|overføres|på din konto|på jeres konto|
        ligger klar|er klar|er sat|sat til betaling|er på vej|lander|er hos|står på|tikker ind|går
        afsted|er planlagt|afregnes|ryger) {gap} [({date}|i morgen|imorgen|i dag|senest|inden|
        betalt|overført|næste|snart|til betaling|i næste)]; (du|i) (får|har|skal nok få|skal have|
        modtager|ser|kan forvente) {gap} (pengene|dine penge|jeres penge|betaling*|beløbet|dem|
        penge|resten|det hele) {gap} [({date}|i morgen|senest|snart|inden)]; (med i|i) {gap} (næste
        betalingskørsel|næste betaling|betalingskørsel*|næste kørsel|næste udbetaling); (betales|
        overføres|afregnes|udbetales) [(den|på|i|inden|senest)] (i morgen|{date}|snarest|hurtigst|
        straks|senest|i dag); (betaling*|overførsel*) {gap} ({date}|i morgen|i dag|på vej|sat op|
        godkendt til)
    evades: (læser|læser jeg|tjekker|tjekker jeg) (ikke|ik) {gap} (mails|mail|post) {gap}
        [(perioden)]; (kontakt|kontakte) (venligst|i stedet|min kollega) {gap}; på barsel og læser
        ikke; (er|holder) {gap} (på barsel|på orlov|på ferie) {gap} (læser|kontakt|til|indtil) {gap}
        [(mails)]; (tjekke|tjekker|undersøge|undersøger|kigge på|kigger på|kigger lige|kig på|ser
        på|se på|ser lige på|finde ud af|finder ud af|spørge|spørger|snakke med|snakker med|tale
        med|taler med|høre|hører lige|vende tilbage|vender tilbage|vender det|vende det|melder
        tilbage|melde tilbage|svarer dig|svare dig|ringer tilbage|ringer til dig|ringe tilbage|giver
        lyd|give lyd|lader høre|sender det videre|sendt det videre|sendt den videre|sender den
        videre|tager det op|tage det op|overveje|overvejer|tænke over|tænker over|rykker for|følger
        op|følge op|får styr på det|vende med|vender med|kontakter dig|kontakte dig|skriver til dig|
        skriver igen|bekræfter|drøfte|drøfter) {gap} [(op|på|det|bogholder*|regnskab*|chefen|
        økonomi*|tilbage|{date}|i morgen|snarest|hurtigst)] [({date}|tilbage|op|igen|senest)]; (tak
        for|tusind tak for|beklager|undskyld|undskylder) {gap} (påmindelse*|tålmodighed*|
        forsinkelse*|ventetid*|forståelse*|rykker*|din mail|beskeden|ulejlighed*|det sene svar);
        (ikke noget|intet|ikke et) problem; (glad for|glade for|tilfreds med|tilfredse med|godt|
        flot|super|fint|dygtig*) {gap} (arbejde|arbejdet|resultatet|logoet|siden|opgaven|designet);
        (ingen|ikke) {gap} (klager|kritik|utilfreds); (ude af kontoret|på kontoret|ikke på kontoret|
        tilbage på kontoret|ferielukket|fraværende|er tilbage) {gap} [({date}|indtil|til|fra)]
        [{date}]; (ikke nødvendigt|behøver ikke|behøves ikke|slap af) {gap} [(advokat*|inkasso)];
        (ved ikke|ved det ikke)
    """,
    """jeg du vi og er det den til ikke har som på af med for en et de din jeres vores mig os dig
        jer at men så skal kan vil nu hej tak fra også lige bare ik fakturaen pengene betale""",
    """
    ikke: ik; ikk; ikek; ikkke; ike
    i morgen: imorgen; imorn; imorgn
    i dag: idag
    i går: igår
    betaler: beataler; betalr; betler
    betale: betal; betlae
    penge: pengne; pnege
    fakturaen: fakturan; faktuaren; fakuraen; faktuarn
    faktura: faktur; fakura; fakutra
    overfører: overfrøer
    måske: mske; måskee
    lige: lie
    glemt: gelmt; glmt
    undskyld: undsyld; unskyld
    regningen: regnignen; rening; regnign
    jeg: jeh; jg; jrg
    kommer: kmmer; komer
    advokat: avokat; advoat
    """,
)
