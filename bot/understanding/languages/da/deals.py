"""How payment plans and discounts are spoken of in Danish."""

from __future__ import annotations

from bot.understanding.deals.cues import deal_cues

DEALS = deal_cues("""
    plan: (halvdelen|halvt|det halve|en del) (nu|i dag|med det samme|straks|først)[,] [og]
        (resten|halvdelen|den anden halvdel|det sidste); (dele|deler|splitte|splitter|fordele|
        fordeler) [de] [(sidste|resterende)] {sum} [op] (i|
        over); (lade|lader|lad) (ham|hende|dem) dele; over {n} (måneder|uger|mdr); over (et halvt
        år|et år|nogle måneder|flere måneder); (i|
        på|med) rater; ratevis; i [flere|mindre|lige store] (bidder|dele|portioner|omgange|afdrag|
        betalinger); afdragsordning(|en); afdragsaftale(|n); afdragsplan(|en); betalingsplan(|en);
        betalingsordning(|en); ratebetaling; ratebetalinger; afdragsvis; på afdrag; på afbetaling;
        afbetaling; afdrage; afdrager; (dele|deler|delt|splitte|splitter|fordele|fordeler|fordelt|
        sprede) [det|den|beløbet|betalingen|regningen|fakturaen|gælden|restbeløbet|resten] [op]
        (i|over|ud|på|op); dele [det|beløbet|betalingen|regningen|fakturaen] op; lidt ad gangen
    weekly: om ugen; [en|én] gang om ugen; hver uge; pr. uge; pr uge; per uge; ugentlig(|t|e);
        /uge; hver {weekday}; ugevis
    biweekly: hver (anden|2.|2|fjortende|14.) (uge|dag); hver (anden|2.|2) {weekday}; hveranden
        uge; hver 14. dag; hver 14 dag; hver fjortende dag; (to|2) gange om måneden; to gange
        månedligt
    monthly: om måneden; [en|én] gang om måneden; hver måned; pr. måned; pr måned; per måned; pr.
        md; pr. md.; pr md; om md; om md.; månedlig(|t|e); /md; /md.; /måned; /mdr; den (1|5|10|
        15|20|25)(|.) i hver måned; i hver måned; hver den (1|5|10|15)(|.); hver (1.|den første|
        den sidste); hver lønningsdag; månedsvis; måned for måned; hver gang der er løn
    count: op i {n}; i {n} på; (dele|deler|delt|splitte|splitter|splittet) (det|den|regningen|
        beløbet|gælden|fakturaen|betalingen|resten|restbeløbet) i {n}; {n} [lige|lige store|
        månedlige|ugentlige|mindre|ens|ekstra] [store|månedlige|ugentlige]
        (rater|afdrag|betalinger|dele|bidder|portioner|omgange|gange|overførsler); {n} x; {n}x;
        {n} gange [à]; {n} ×; {n} lige store [månedlige] (rater|afdrag|betalinger|dele|bidder)
    for_weeks: (i|over) {n} uger
    for_months: (i|over) {n} (måneder|mdr|mdr.)
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
    rest: halvdelen; halvt; halv; resten; restbeløbet; det resterende; det resterende beløb;
        restgælden; den anden halvdel; anden halvdel; den sidste halvdel; sidste halvdel
    starts: first one; first one is; startdato; fra; fra og med; med start; start; starter;
        startende; begynder; begyndende; første
        (rate|afdrag|betaling|gang|del|forfaldsdato) [er|forfalder|den|falder] [den|:]; første
        [er|den] [den]; fra den; starter den; start den; med start den; begynder den; med første
        (rate|afdrag|betaling) [den]; starter (i|på|fra|med); første gang [den]
    later: ugen efter; måneden efter; en (uge|måned) senere; (uge|måned) efter; den følgende (uge|
        måned)
    at_the_end: slutningen; ultimo; udgangen; sidste
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
    discount: slippe for {sum}; slipper for {sum}; [en|på|med] {percent} [i] (rabat|rabatten|
        kontantrabat|billigere|af|mindre|nedslag|
        prisnedslag|afslag); {sum} [i] (rabat|nedslag|afslag|billigere); [en|med] [lille] (rabat|
        kontantrabat|nedslag|prisnedslag|afslag) [på] [{percent}|{sum}]; (slå|slår|trække|trækker|
        træk|skære|skærer|pil|pille|barber|barbere|give) {percent} [af|fra|ned]; (slå|slår|trække|
        trækker|træk|skære|skærer) {sum} (af|fra|ned); {percent} hvis; (får|kan få|skal have|må
        få|giver|give) ({percent}|{sum}) [i] (rabat|afslag|nedslag|billigere); ({percent}|{sum})
        af (hvis|såfremt|ved); (sætte|
        sætter|sæt) [prisen|
        beløbet|regningen] ned med ({percent}|{sum}); {percent} [af|fra] ved
    offers: [jeg|vi|jeg vil|jeg kan|vi kan|jeg har|lad os] (tilbyd|tilbyder|tilbyde|tilbød|
        tilbudt|giv|giver|give|gav|givet|foreslå|foreslår|slå|slår|slog|træk|trækker|trække|lov|
        lover|lovet|lovede|sig|skriv til) [(ham|hende|dem)] [at]; vil gerne (give|tilbyde)
    asks: (beder|bad|bedt|spørger|spurgte|spurgt|tigger) [mig|også] (om|efter) [en|lidt|større]
        [{percent}|{sum}] [i] (rabat|afslag|nedslag|prisnedslag); (vil|vil gerne|ville|ville
        gerne) have [en|lidt|større] [{percent}|{sum}] [i] (rabat|afslag|nedslag); (kræver|
        forlanger|forventer|ønsker) [en|større] [{percent}|{sum}] [i] (rabat|afslag|nedslag)
    condition: indtil; til det er; hvis; såfremt; når; ved; mod; så længe; forudsat; på
        betingelse; hvis bare; for at betale; for
    client_speaks: (kan|må|vil|kunne|skal) (jeg|vi) [godt|ikke|måske|eventuelt] (betale|afdrage|
        dele|splitte|få lov|overføre); (jeg|vi) (kan|vil|kunne|vil gerne|kan godt|kan kun|ville) [
        gerne|godt|kun] (betale|afdrage|overføre|afvikle); (jeg|vi) (betaler|afdrager|overfører)
    percent: %; procent; pct.; pct
    small: og; at; den; det; de; et; en; i; på; af; med; til; om; for; fra; ved; hver; så; hvis;
        når; han; hun; ham; hende; dem; jeg; vi; os; mig; sin; sit; deres; hans; hendes; det her;
        nu; først; første; sidste; næste; kun; måske; ca; ca.; cirka; omkring; mere; lige; store;
        også; betal*; afdrag*; rate*; rabat*; resten; beløb*; regning*; faktura*; gæld*; start*;
        begynd*; inden; senest; før; gælder; udløber; tilbud*; hurtig*; straks; fuldt; fuld; hele;
        alt; kan; vil; skal; er; har; får; får lov; lov; aftalt; aftale; aftalen; enige; siger;
        skriver; sagde; skrev; ok; okay; ja; nej; fint; lad; tidlig*; tidligere; klar*; maks;
        højst; mindst; herefter; derefter; ligeligt; som; der; gange; gang; måned*; uge*; også;
        godt; gerne; kunden; kunde; prisen; pris; tid; tiden; dag; dage; indenfor; ikke; ekstra
""")
