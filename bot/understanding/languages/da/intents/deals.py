"""How payment plans and discounts are spoken of in Danish."""

from __future__ import annotations

from bot.understanding.deals.cues import deal_cues

DEALS = deal_cues("""
    plan: (enig|enige|aftalt|aftale|aftalen) [om] {n} (betalinger|rater|afdrag|gange);
        (månedlige|ugentlige) (rater|afdrag|betalinger); (halvdelen|halvt|det halve|en del) (nu|i
        dag|med det samme|straks|først)[,] [og]
        (resten|halvdelen|den anden halvdel|det sidste); (dele|deler|splitte|splitter|fordele|
        fordeler) [de] [(sidste|resterende)] {sum} [op] (i|
        over); (lade|lader|lad) (ham|hende|dem) dele; over {n} (måneder|uger|mdr); over (et halvt
        år|et år|nogle måneder|flere måneder); (i|
        på|med) rater; ratevis; i [flere|mindre|lige store] (bidder|dele|portioner|omgange|afdrag|
        betalinger); betalingsaftale(|n|r);
        delbetalingsaftale(|n); rateaftale(|n); afdragsordning(|en);
        afdragsaftale(|n); afdragsplan(|en); betalingsplan(|en); betalingsordning(|en);
        ratebetaling; ratebetalinger; afdragsvis; på afdrag; på afbetaling;
        afbetaling; afdrage; afdrager; (dele|deler|delt|splitte|splitter|fordele|fordeler|fordelt|
        sprede) [det|den|beløbet|betalingen|regningen|fakturaen|gælden|restbeløbet|resten] [op]
        (i|over|ud|på|op); dele [det|beløbet|betalingen|regningen|fakturaen] op; lidt ad gangen
    weekly: uger (x|×); om ugen; [en|én] gang om ugen; hver uge; pr. uge; pr uge; per uge;
        ugentlig(|t|e);
        /uge; hver {weekday}; ugevis
    biweekly: hver (anden|2.|2|fjortende|14.) (uge|dag); hver (anden|2.|2) {weekday}; hveranden
        uge; hver 14. dag; hver 14 dag; hver fjortende dag; (to|2) gange om måneden; to gange
        månedligt
    monthly: (måneder|mdr|mdr.) (x|×); om måneden; [en|én] gang om måneden; hver måned; pr. måned;
        pr måned; per måned; pr.
        md; pr. md.; pr md; om md; om md.; månedlig(|t|e); /md; /md.; /måned; /mdr; i hver måned;
        hver den
        sidste; hver lønningsdag; månedsvis; måned for måned; hver gang der er løn
    month_day: hver [den|d.] {day}; [den|d.] {day} (i hver måned|hver måned|hver md.);
        hver måned [den|d.] {day}
    count: {sum} (x|×) {n}; (dele|deler|delt|splitte|splitter) [de] {sum} [op] i {n}; {n} (måneder|
        mdr|mdr.|uger)
        (x|×); op i {n}; i {n} på; (dele|deler|delt|splitte|
        splitter|splittet) (det|den|regningen|
        beløbet|gælden|fakturaen|betalingen|resten|restbeløbet) i {n}; {n} [lige|lige store|
        månedlige|ugentlige|mindre|ens|ekstra] [store|månedlige|ugentlige]
        (rater|afdrag|betalinger|dele|bidder|portioner|omgange|gange|overførsler); {n} x; {n}x;
        {n} gange [à]; {n} ×; {n} lige store [månedlige] (rater|afdrag|betalinger|dele|bidder)
    for_weeks: (i|over) {n} uger
    for_months: (i|over|på) {n} (måneder|mdr|mdr.)
    for_half_a_year: (i|over) (et halvt år|et halvår)
    for_a_year: (i|over) (et år|ét år|1 år)
    each_before: à; a; á; af; på; x; ×; (rater|afdrag|betalinger|dele|bidder) (på|af|à|a|á) [hver];
        med;
        rate (på|:); afdrag (på|:)
    each_after: ad gangen; hver gang; hver; pr. gang; pr. rate; pr. afdrag; stykket; per gang; pr
        gang; pr rate
    split: i; over; på; fordelt på; ad; delt i; delt over; fordelt over; med
    splitting: (dele|deler|splitte|fordele|fordeler) [de]; i alt; de; hele; resterende; restgælden
        på; af; ud af; hele beløbet på; betale de; samlet; ialt
    down_before: (udbetaling|depositum|forudbetaling|førstegangsbetaling|første betaling|første
        rate|aconto|a conto|forskud|startbeløb) [(på|af|:|er)]; nu; først; starter med; starte
        med; begynder med; straks; i dag; med det samme; lægger; lægge
    down_after: nu; nu og her; lige nu; straks; med det samme; i dag; først; på forhånd; forud; i
        udbetaling; som udbetaling; som depositum; i depositum; til at starte med; til at begynde
        med; i forskud; her og nu; i første omgang; udbetaling; som første betaling; i morgen;
        aconto; a conto; kontant; ved start; omgående
    then: og så; så; derefter; og derefter; herefter; og; plus; og siden; bagefter; efterfølgende;
        dernæst
    rest: [den] (første|anden|tredje|sidste) (halvdel|del); halvdelen; [det] halve [beløb]; halvt;
        halv; resten; restbeløbet; det resterende;
        det resterende beløb;
        restgælden; den anden halvdel; anden halvdel; den sidste halvdel; sidste halvdel
    starts: first one; first one is; startdato; fra; fra og med; med start; start; starter;
        startende; begynder; begyndende; første
        (rate|afdrag|betaling|gang|del|forfaldsdato) [er|forfalder|den|falder] [den|:]; første
        [er|den] [den]; fra den; starter den; start den; med start den; begynder den; med første
        (rate|afdrag|betaling) [den]; starter (i|på|fra|med); første gang [den]
    later: ugen efter; måneden efter; en (uge|måned) senere; (uge|måned) efter; den følgende (uge|
        måned)
    at_the_end: sidst;
        slutningen; ultimo; udgangen; sidste
    pays: (får|fik|har fået) lov [(til)] at (betale|dele|afdrage|splitte|overføre); (kan|vil|
        kunne|ville|skal|må|kan godt|kan kun|kan højst|kan maks|vil gerne|vil godt|kan
        måske|kan klare at|har råd til at|er klar til at|er villig til at|er indstillet på at|
        lover at|lovede at|tilbyder at|tilbød at|foreslår at|foreslog at|går med til at|gik med
        til at|ønsker at|har tænkt sig at|spørger om at|kan nøjes med at) [godt|kun|gerne|højst]
        (betale|afdrage|overføre|sende|klare|give|lægge|afdrage med|undvære|få lov at betale|dele|
        splitte|afvikle|indbetale|betale af|komme med); (betaler|afdrager|overfører|indbetaler|
        sender|afvikler); (tilbyder|tilbød|foreslår|foreslog|accepterer|accepterede|ønsker|lover|
        lovede|beder om|bad om|har bedt om|spørger om|aftalt|har aftalt|vil have|vil gerne have|
        går med til|gik med til|er gået med på|er med på|er gået med til); (kan|vil) [godt|kun|
        højst] {sum}
    recurring: abonnement(|et|s); hosting; husleje; løn; vedligehold(|else); support; licens;
        medlemskab; kontingent; undervisning; serviceaftale(|n); fast aftale; retainer
    discount: får (de|han|hun) [en] {percent}; (slog|slået|trak|trukket) {sum} [af|fra]; slippe for
        {sum}; slipper for {sum}; [en|
        på|med] {percent} [i] (rabat|rabatten|
        kontantrabat|billigere|af|mindre|nedslag|
        prisnedslag|afslag); {sum} [i] (rabat|nedslag|afslag|billigere); [en|med] [lille] (rabat|
        kontantrabat|nedslag|prisnedslag|afslag|mængderabat|vennerabat|venskabsrabat|stamkunderabat|
        loyalitetsrabat|familierabat|julerabat|studierabat) [på] [{percent}|{sum}]; (slå|slår|
        trække|trækker|
        træk|skære|skærer|pil|pille|barber|barbere|give) {percent} [af|fra|ned]; (slå|slår|trække|
        trækker|træk|skær|skære|skærer|pil|piller|barber|barberer) [jeg|vi] [lige] ({sum}|
        {percent}) (af|fra|ned); (regning|regningen|prisen|beløbet|fakturaen|gælden|pris) [ned]
        med ({percent}|{sum}); {percent}[,] (hvis|såfremt|når); {percent} til [*] [*] [*]
        (ved|hvis|såfremt);
        (tag|tager|tage|træk|trækker|trække|trak|tog) {sum} (af|fra) [på] [*] [*]
        (faktura|fakturaen|regning|regningen|prisen|beløbet|pris); (får|kan få|skal have|må
        få|giver|give) ({percent}|{sum}) [i] (rabat|afslag|nedslag|billigere); ({percent}|{sum})
        af (hvis|såfremt|ved); (sætte|
        sætter|sæt) [prisen|
        beløbet|regningen] ned med ({percent}|{sum}); {percent} [af|fra] ved
    lets_off: (slog|trak|skar) (af|fra|ned)
    offers: (tag|tager|tage) {sum} (af|fra); [jeg|vi]
        (nedsæt|nedsætter|nedsatte|sænk|sænker|sænkede|skær|skærer|skar|reducer|
        reducerer|reducerede); (lad|lader|lade) [bare] (ham|hende|dem); [jeg|vi|jeg vil|jeg kan|vi
        kan|jeg har|lad
        os] (tilbyd|tilbyder|tilbyde|tilbød|
        tilbudt|giv|giver|give|gav|givet|foreslå|foreslår|slå|slår|slog|træk|trækker|trække|trak|
        lov|
        lover|lovet|lovede|sig|skriv til) [(ham|hende|dem)] [at]; vil gerne (give|tilbyde)
    asks: (vil|vil gerne|ville|ønsker at|tilbyder at|tilbød at) (slippe|nøjes|indgå forlig|lukke
        sagen);
        (beder|bad|bedt|spørger|spurgte|spurgt|tigger) [mig|også] (om|efter) [en|lidt|større]
        [{percent}|{sum}] [i] (rabat|afslag|nedslag|prisnedslag); (vil|vil gerne|ville|ville
        gerne) have [en|lidt|større] [{percent}|{sum}] [i] (rabat|afslag|nedslag); (kræver|
        forlanger|forventer|ønsker) [en|større] [{percent}|{sum}] [i] (rabat|afslag|nedslag)
    requests: (har brug for|havde brug for|behøver|trænger til|mangler); (beder|bad|har bedt|bedt|
        spørger|spurgte|har spurgt|ønsker|håber|anmoder|anmodede|
        søger|vil gerne have|ville gerne have|vil have|vil gerne|ville gerne|vil) [mig|os] [om|på]
        [at]
    asks_to_pay: (beder|bad|har bedt) [mig] om [lov til] at betale; (spørger|spurgte|har spurgt)
        [mig] om (han|hun|de|kunden) (må|kan) [gerne] betale
    myself: mig; jeg; vi
    condition: indtil; til det er; hvis; såfremt; når; ved; mod; så længe; forudsat; på
        betingelse; hvis bare; for at betale; for
    client_speaks: (kan|må|vil|kunne|skal) (jeg|vi) [godt|ikke|måske|eventuelt] (betale|afdrage|
        dele|splitte|få lov|overføre); (jeg|vi) (kan|vil|kunne|vil gerne|kan godt|kan kun|ville) [
        gerne|godt|kun] (betale|afdrage|overføre|afvikle); (jeg|vi) (betaler|afdrager|overfører)
    until: sidste (rate|betaling|afdrag|gang|del) [i|den|er];
        til; indtil; frem til; til og med; senest; inden; t.o.m.; tom; op til; før; senest den;
        til den; inden den; indtil den; til og med den
    settles: (kan|må|får lov at|får lov til at) nøjes med at (betale|give|overføre|komme med) [mig]
        {sum};
        (nøjes|nøjedes) med at (betale|give|overføre) {sum}; nøjes [jeg|vi] [gerne] med
        {sum}; nøjes med {sum}; (stiller|stille) (mig|os)
        tilfreds med {sum}; (klare|gøre) (det|sagen) (med|for) {sum}; {sum} og (være kvit|
        så være færdig|lukke
        sagen); {sum} som (fuld|endelig|samlet) (betaling|afregning); {sum} for at (lukke|afslutte)
        sagen;
        (slipper|slippe|slap) (med|for) [at betale] {sum}; (forlig|kompromis|akkord) (på|om|:)
        {sum}; (enige|enig|aftale|aftalen|aftalt) (om|på|bliver) {sum}; (lukke|lukker|afslutte|
        afslutter|gøre) sagen [op] for {sum}; (nedsat|nedsætte|nedsætter|sænket|sænke|sænker|
        reduceret|ned|sat ned|nedskrevet|skåret ned|skrevet ned) til {sum}; {sum} og [så] [er]
        (den|det) [sag] [er] (ude af verden|i orden|
        afsluttet|lukket|fint|slut|nok); {sum} og [så] (er det det|er det slut|færdig|slut|er sagen
        ude af verden|er sagen lukket|lukker vi sagen|er vi færdige|ikke mere|er det i orden); {sum}
        til fuld (og endelig afregning|afregning|og endelig betaling|betaling); {sum} som endelig
        (betaling|afregning); (mødes|mødtes) (på|ved) {sum}
    settling: (lukke|lukker|luk|lukket|lukkede|afslutte|afslutter|afslut|afsluttet|afsluttede|
        slutte|
        klare|klarer|ordne|ordner) (sagen|sagerne|den|det|det hele|gælden|mellemværendet|regnskabet)
        [helt|nu|bare|så|endeligt] med; (lukke|lukker|luk|afslutte|afslutter|afslut|slutte) [af]
        med; (gør|gøre|gjort|gjorde) (det|sagen|regnskabet|mellemværendet) op med; forlig;
        kompromis; enig(|e) med
    apiece: ad gangen; hver gang; pr. gang
    accepts: {sum} i stedet for {sum}; {sum} fremfor {sum};
        (accepterer|acceptere|nøjes med|tager|tager imod|godtager|tilfreds med|nøjes jeg med|
        går med til|klarer mig med) {sum}; {sum} (er nok|er fint|rækker|er i orden|er ok)
    quits: (for at|og [så]|så) (lukke|lukker|afslutte|afslutter|slutte|slutter) [jeg|vi] (sagen|den|
        det|det hele|der|den sag); og (så|dermed) er (vi|det) (færdige|slut|kvit); (er vi|vi er|
        være|så) (kvit|kvitte|på lige fod); (eftergiver|glemmer|slår en streg over|
        stryger|sletter|afskriver|dropper|frafalder|lader) [jeg|vi] resten [ligge|falde|gå|
        fare]; resten (eftergiver|glemmer|stryger|sletter|afskriver|dropper|frafalder|slår) [jeg|vi]
        [en streg over]; resten (eftergives|slettes|glemmes|stryges|bortfalder|falder væk|frafalder|
        er eftergivet|skylder de ikke); eftergive resten; glemme resten; så slipper (han|hun|de) for
        resten; og [så] (slippe|slipper) for resten; er (sagen|den sag) (lukket|ude af
        verden|afsluttet)
    closes: (afslutter|lukker|klarer|afgør|så lukker vi|så afslutter vi|for at lukke|for at
        afslutte) (sagen|det|det hele|gælden|mellemværendet|alt); og (sagen|så) er [sagen] (lukket|
        afsluttet|klaret|afgjort|slut)
    remains: (skal|så de skal|bliver til|rest|tilbage er|at betale|betale) [kun|bare] [betale]
        {sum}; {sum} (at betale|tilbage|i alt); bliver [det] {sum}
    grants: (kan|kunne|må) få; (jeg|vi|kan vi|kan jeg) [(kan|vil)] [godt] give;
        (gav|givet|giver|har givet|vil give|bevilget|bevilger|bevilgede|fået|fik|har fået|
        får)
    gives: [venligst|lad os] (giv|give|giver|bevilg)
    spares: ham; hende; dem; den; det; fred; ro; en pause; lidt luft
    new_day: (ny|nye|nyt) (forfaldsdato|betalingsfrist|frist|betalingsdato|forfald|
        sidste betalingsdag);
        (forlæng|forlænge|forlænger) [*] [*] [*] (frist|fristen|betalingsfrist|betalingsfristen|
        forfaldsdato|forfaldsdatoen)
    deferred: (rykket|rykkede|rykker|flytter|udskyder|udsætter|forlænger|skubber) [jeg|vi]
        (betalingen|betalingsfristen|fristen|forfaldsdatoen|forfald|betalingsdatoen|datoen);
        (må|kan) [gerne|godt] (vente|udskyde det|udsætte det) [med at betale|med betalingen|
        med det] (til|indtil); (udsat|udsatte|udskudt|udskød|flyttet|flyttede|forlænget|forlængede|
        skubbet|skubbede) [(betalingen|betalingsfristen|fristen|forfaldsdatoen|fakturaen|regningen|
        forfald|den|datoen|betaling)]; (vente|venter) [gerne] [med] [betalingen] (til|indtil); har
        (udsættelse|henstand) til; (gået|går|gik) med til at (vente|udsætte|rykke|udskyde); sagt ja
        til at vente
    deferral: udsættelse(|n); henstand(|en); betalingshenstand; mere tid; længere frist;
        forlængelse;
        betalingsudsættelse; ekstra tid; udskydelse; udskydes; udsættes; udsat; længere tid; venter
        med at betale; venter med betalingen;
        pause med betalingen; (om|en|ny|kort|mere|ekstra|lidt) frist; frist (til|på|indtil|en|et|i|
        {n}); udskyde; udsætte; vente; rykke; skubbe
    agreed: (helt|det er) (ok|okay|fint) at; sagde jeg (ja|ok|okay) [til]; det er (i orden|fint)
        [med mig];
        aftalt; aftalte; aftale; efter aftale; enige; (jeg|vi) (sagde|har sagt|siger) (ja|ok|
        okay|fint|god for) [til]; [er|var] (fint|ok|okay|i orden) med mig; accepteret; accepterede;
        godkendt; godkendte; gik med til; er gået med til
    allows: (lade|lader|lod|ladet) (ham|hende|dem) (betale|vente|overføre); (fik|får|har fået|fået)
        lov [til] at (betale|vente|overføre)
    may: (må|kan) [gerne|godt] (betale|overføre)
    instead: i stedet [for]; istedet [for]; fremfor
    more_days: (udsættelse|henstand|betalingshenstand|betalingsudsættelse|frist) (på|i) {n} dage;
        {n} dage(|s) (mere|ekstra|til|udsættelse|henstand|længere); nogle dage (mere|ekstra|
        til); (ekstra|yderligere) {n} dage
    more_weeks: (udsættelse|henstand|betalingshenstand|betalingsudsættelse|frist) (på|i) ({n} uger|
        en uge|et
        par uger); en uge(|s) (mere|ekstra|til|udsættelse|henstand|længere); {n} uge(r|rs) (mere|
        ekstra|
        til|udsættelse|henstand|længere); (ekstra|yderligere) {n} uger; en ekstra uge
    more_months: (udsættelse|henstand|betalingshenstand|betalingsudsættelse|frist) (på|i) ({n}
        måneder|
        en måned); en måned(|s) (mere|ekstra|til|udsættelse|henstand|længere); {n} måned(er|ers)
        (mere|
        ekstra|til|udsættelse|henstand|længere); (ekstra|yderligere) {n} måneder; en ekstra måned
    proposes: (tilbyd|foreslå) [til]; [har] (tilbød|tilbudt|foreslog|foreslået) [(ham|hende|dem)];
        [et] (tilbud|forslag) om
    extension: [en|ny|ekstra] (udsættelse|henstand|betalingshenstand|betalingsudsættelse|
        fristforlængelse); længere frist; ekstra tid; mere tid
    all_debts: [(for|på|om|over)] (alle|samtlige|alle hans|alle hendes|alle deres|alle de|
        alle mine) [åbne|ubetalte]
        (fakturaer|fakturaerne|regninger|regningerne|gæld|skyldige beløb); (for|på|om|over) (det
        hele|alt|alle sammen|alle); alt (hvad|det) [som] (han|hun|de) skylder
    both_debts: [(for|på|om|over)] (begge|begge hans|begge hendes|begge deres|begge de|de to|
        hans to|hendes to|deres
        to) [åbne|ubetalte] (fakturaer|fakturaerne|regninger|regningerne); (for|på|om|over) begge
        [to]
    owed_now: skylder [mig|os] nu [kun] {sum}; skylder nu [mig|os] [kun] {sum}; nu skylder
        (han|hun|de) [mig|os] [kun] {sum}
    new_sum: (nyt|nye) (beløb|total|pris) [for|til] [*] [*] [er] [:] {sum};
        (faktura|fakturaen|regning| regningen|gælden|beløbet|totalen) [til|for|fra] [*] [*]
        (er|lyder) nu [på] {sum}
    sum_is: (faktura|fakturaen|regning|regningen|beløbet|prisen|totalen) (bliver|er|skal være|lyder)
        [nu] [på] {sum}
    takes: (accepterer|accepterede|godtager|godtog) {sum}; (er|var) (med på|enig i|indforstået med)
        {sum}; (gik|går|gået) med til {sum}; (sagt|sagde|siger) ja til {sum}
    percent: %; procent; pct.; pct
    small: og; at; den; det; de; et; en; i; på; af; med; til; om; for; fra; ved; hver; så; hvis;
        når; han; hun; ham; hende; dem; jeg; vi; os; mig; sin; sit; deres; hans; hendes; det her;
        nu; først; første; sidste; næste; kun; måske; ca; ca.; cirka; omkring; mere; lige; store;
        også; betal*; afdrag*; rate*; rabat*; resten; beløb*; regning*; faktura*; gæld*; start;
        starter; starte; starten; startdato;
        begynd*; inden; senest; før; gælder; udløber; tilbud*; hurtig*; straks; fuldt; fuld; hele;
        alt; kan; vil; skal; er; har; får; får lov; lov; aftalt; aftale; aftalen; enige; siger;
        skriver; sagde; skrev; ok; okay; ja; nej; fint; lad; tidlig*; tidligere; klar; klart;
        klare; klarer; maks;
        højst; mindst; herefter; derefter; ligeligt; som; der; gange; gang; måned*; uge*; også;
        godt; gerne; kunden; kunde; prisen; pris; tid; tiden; dag; dage; indenfor; ikke; ekstra
""")
