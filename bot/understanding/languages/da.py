"""Danish."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import (
    Vocabulary,
    cues,
    keyed,
    numbered,
    phrases,
    scaled,
    spanned,
    units,
    valued,
)

DANISH = Vocabulary(
    digraphs={"aa": "a", "oe": "o"},
    numbers=numbered("""
        nul 0; en 1; et 1; ét 1; én 1; to 2; tre 3; fire 4; fem 5; seks 6; syv 7; otte 8; ni 9; ti
        10; elleve 11; tolv 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten
        18; nitten 19; tyve 20; tredive 30; fyrre 40; halvtreds 50; tres 60; halvfjerds 70; firs
        80; halvfems 90; par 2; et par 2; femogtyve 25; femogtredive 35; femoghalvfjerds 75;
        enogtyve 21; toogtyve 22; treogtyve 23; fireogtyve 24; seksogtyve 26; syvogtyve 27;
        otteogtyve 28; niogtyve 29; tohundrede 200; trehundrede 300; firehundrede 400; femhundrede
        500; sekshundrede 600; syvhundrede 700; ottehundrede 800; nihundrede 900; femhundred 500;
        trehundred 300; tohundred 200; ethundrede 100
    """),
    joiners=phrases("og"),
    tens=numbered("""
        hundrede 100; hundred 100
    """),
    scales=numbered("""
        tusind 1000; tusinde 1000; totusind 2000; tretusind 3000; femtusind 5000; titusind 10000;
        million 1000000; millioner 1000000
    """),
    fixed=valued("""
        halvanden 1.5; halvandet 1.5
    """),
    halves=phrases("halv"),
    multipliers=numbered("""
        k 1000; tusind 1000; tusinde 1000; tus 1000; tus. 1000; t 1000; mio 1000000; mio. 1000000;
        million 1000000; millioner 1000000; mill 1000000; mill. 1000000; m 1000000; hundrede 100;
        lap 1000; mia 1000000000; mia. 1000000000
    """),
    currencies=keyed("""
        DKK: kr; kr.; kron(er|e|erne); danske kroner; dkr; dkr.; d.kr.; d.kr; bobs; dask; spir;
            dkk; danske kr.; danske kr
        EUR: euro(|s|er); eur
        USD: dollar(|s); us dollar(|s); amerikanske dollar(|s); usd
        GBP: pund; britiske pund; engelske pund; gbp
        SEK: svenske kroner; svenske kr; svenske kr.; skr; svenske
        NOK: norske kroner; norske kr; norske kr.; nkr; norske
        ISK: islandske kroner
        CHF: schweizerfranc; schweizerfrancs; franc
        PLN: zloty
        CAD: canadiske dollar(|s)
        AUD: australske dollar(|s)
        JPY: yen
    """),
    scaled_currencies=scaled(
        1000,
        "DKK",
        """
        t.kr.; t.kr; tkr; tkr.; t. kr.; t kr; tkroner; t.dkk; tdkk; kkr
    """,
    ),
    amount_openers=phrases("""
        på; for; beløb; af; i alt; cirka; ca.; ca; omkring; lydende på; a; til; præcis; kun; med;
        stor
    """),
    of_total=phrases("af; ud af; af de; ud af de"),
    counted=phrases("""
        %; procent; pct; pct.; time(|r|rs); t; dag(|e|es); uge(|r|rs); måned(|er|ers); år; side(|
        r); ord; foto(|s); billede(|r); stk; stk.; ikon(er|); opslag; video(er|s|); artik(el|ler);
        logo(er|s); banner(e|); lektion(er|); minut(ter|); min; klip; gang(e|); tekst(er|);
        møde(r|); personer; plakat(er|); timers; dages; sæt; kort; sider; illustration(er|); kl;
        version(er)
    """),
    totals=phrases("""
        i alt; total; ialt; totalt; restbeløb; resten; mangler; beløb; samlet; tilbage; saldo
    """),
    rates=phrases("""
        i timen; pr. time; pr time; per time; /time; /t; om dagen; pr. dag; pr dag; pr. stk.; pr
        stk; stykket; per stk; om måneden; pr. måned; hver
    """),
    weekdays=phrases("""
        mandag(|en);
        tirsdag(|en);
        onsdag(|en);
        torsdag(|en);
        fredag(|en);
        lørdag(|en);
        søndag(|en)
    """),
    short_weekdays=phrases("""
        (man|mand);
        (tirs|tir);
        ons;
        (tors|tor);
        fre;
        lør;
        søn
    """),
    past_weekdays=phrases("""
        mandags;
        tirsdags;
        onsdags;
        torsdags;
        fredags;
        lørdags;
        søndags
    """),
    months=phrases("""
        (januar|jan);
        (februar|feb|febr);
        (marts|mar);
        (april|apr);
        maj;
        (juni|jun);
        (juli|jul);
        (august|aug);
        (september|sept|sep);
        (oktober|okt);
        (november|nov);
        (december|dec)
    """),
    units=units("""
        day: dag; dage; dages; dagene; dg
        workday: hverdag(|e|es); arbejdsdag(|e|es); bankdag(|e|es)
        week: uge(|r|rs|n|ns)
        month: måned(|er|ers|en|ens); mdr; md; mdr.; md.
        quarter: kvartal(|et|ets|er)
        year: år; året; årets; årene
    """),
    spans=spanned("""
        halvt år 6 month; halvår 6 month; fjorten dage 2 week; halvanden uge 10 day; halvanden
        måned 45 day; kvart år 3 month; halv måned 15 day; fjortendages tid 2 week; fjorten dages
        tid 2 week
    """),
    days=numbered("""
        i dag 0; idag 0; i aften 0; nu 0; lige nu 0; i eftermiddag 0; i formiddags 0; i morges 0;
        her til morgen 0; dags dato 0; dd 0; d.d. 0; straks 0; dagens 0; aften 0; i morgen 1;
        imorgen 1; imorgn 1; i morgn 1; morgen 1; imorn 1; i morn 1; i overmorgen 2; iovermorgen
        2; overmorgen 2; i går -1; igår -1; går -1; i gaar -1; i aftes -1; i går aftes -1; i
        forgårs -2; iforgårs -2; forgårs -2; forleden 9999; forleden dag 9999
    """),
    ordinals=numbered("""
        første 1; anden 2; tredje 3; fjerde 4; femte 5; sjette 6; syvende 7; ottende 8; niende 9;
        tiende 10; ellevte 11; tolvte 12; trettende 13; fjortende 14; femtende 15; sekstende 16;
        syttende 17; attende 18; nittende 19; tyvende 20; enogtyvende 21; toogtyvende 22;
        treogtyvende 23; fireogtyvende 24; femogtyvende 25; seksogtyvende 26; syvogtyvende 27;
        otteogtyvende 28; niogtyvende 29; tredivte 30; enogtredivte 31
    """),
    date_phrases=keyed("""
        day_month: [{weekday},] [(den|d.|dato)] {day} {month}; [{weekday},] [(den|d.)] {day}
            {month}, {year}; {day} i {month}
        late_by: [med] {n} {unit}; med (en|et) {unit}
        weekday: [på] {weekday}; (førstkommende|kommende) {weekday}; (nu|her) på {weekday};
            nærmeste {weekday}; {weekday} førstkommende; {weekday} morgen; {weekday} aften
        weekday_this: (denne|nu på) {weekday}; {weekday} i denne {unit}; {weekday} (denne|i denne)
            {unit}; nu {weekday}
        weekday_next: næste {weekday}; {weekday} i næste {unit}; næste {unit} [på] {weekday}; i
            næste {unit} [på] {weekday}; {weekday} næste {unit}; neste {weekday}
        weekday_after: {weekday} om (en|{n}) {unit}; en {unit} fra {weekday}; {weekday} otte dage;
            på {weekday} otte dage; på {weekday} om {n} {unit}
        weekday_last: i {past_weekday}; (sidste|forrige) {weekday}; {past_weekday}; {weekday} i
            sidste {unit}; {weekday} (sidste|forrige) {unit}; i sidste {unit} på {weekday}; sidst
            {past_weekday}; her i {past_weekday}
        ahead: om [(et|en|ca.|cirka|de)] {n} {unit}; om (en|et) {unit}; om [(et|en)] {span}; inden
            [for] [de næste] {n} {unit}; inden [for] (en|et|den næste|det næste) {unit}; {n}
            {unit} fra {dayword}; inden for [(en|et)] {span}; inden [(en|et)] {span}; {n} {unit}
            fra nu; om {n} {unit} tid; senest om {n} {unit}; senest [om] (en|et) {unit}; indenfor
            {n} {unit}; indenfor (en|et) {unit}; de næste {n} {unit}; i løbet af {n} {unit}; i
            løbet af (en|et) {unit}; om {unit}; efter {n} {unit}; en {unit} endnu; om [et|en] {n}
            {unit}s tid; indenfor [(en|et)] {span}
        terms: netto [kontant] {n} {unit}; netto {n}; netto kontant {n}; betalingsfrist [(på|er|
            :)] {n} {unit}; betalingsbetingelser [(på|er|:)] [netto] {n} {unit}; har {n} {unit}
            til at betale; {n} {unit} til at betale; frist [(på|er|:)] {n} {unit}; {n} {unit}
            netto; {n} {unit} betalingsfrist; {n} {unit} frist; de har {n} {unit}; kredit {n}
            {unit}; {n} {unit} kredit; betalingsfrist [(på|er|:)] (en|et) {unit}; forfald [(efter|
            :|er)] {n} {unit}; frist [(på|er|:)] (en|et) {unit}; har (en|et) {unit} til at betale;
            (en|et) {unit} til at betale; betalingsvilkår [(er|:)] {n} {unit}; har {span} til at
            betale; (han|hun|de) fik {n} {unit}; (han|hun|de) har {n} {unit}; betaling {n} {unit};
            betales {n} {unit} efter (modtagelse|fakturadato|fakturadatoen); {n} {unit} efter
            (modtagelse|fakturadato|fakturadatoen); {n} {unit}s (frist|betalingsfrist|kredit); {n}
            {unit} betaling; frist {span}; betalingsfrist {span}
        running_month: (løbende|lbd.|lb.) {month_word} + {n} {unit}; (løbende|lbd.|lb.)
            {month_word} plus {n} {unit}; (løbende|lbd.|lb.) {month_word} {n} {unit}; (lm|lm.|lbm)
            + {n} {unit}; (lm|lm.) {n} {unit}; løbende {month_word}+{n} {unit}
        ago: for {n} {unit} siden; for (en|et) {unit} siden; {n} {unit} siden; (en|et) {unit}
            siden; for [(et|en)] {span} siden; for [(et|en)] {n} {unit} siden
        overdue: {n} {unit} over (forfald|forfaldsdato|forfaldsdatoen|tid|tiden|fristen|frist|
            betalingsfristen|dato); {n} {unit} for sent; (en|et) {unit} over (forfald|
            forfaldsdato|tid|tiden|fristen|frist); (en|et) {unit} for sent; {n} {unit} forsinket;
            (en|et) {unit} forsinket; forsinket [med] {n} {unit}; {n} {unit} forsent; overskredet
            [fristen|forfald] [med] {n} {unit}; forsinket [med] (en|et) {unit}; overskredet
            [fristen|forfald] [med] (en|et) {unit}; {n} {unit} bagud; (en|et) {unit} bagud; {n}
            {unit} efter (fristen|forfald|forfaldsdatoen|forfaldsdato); bagud [med] {n} {unit};
            {span} over (forfald|tid|tiden|fristen); {span} for sent; forfaldt for {n} {unit}
            siden; {n} {unit} overskredet
        month_end: [i] slutningen af (måneden|denne måned); [inden|ved|til|med] (måneds udgang|
            månedens udgang|månedens slutning|månedens afslutning|månedsskiftet|månedsskifte);
            ultimo måneden; ultimo; i denne måned; (sidst|sidste dag) i (måneden|denne måned|
            måned); sidste dag i {month_word}; sidst på {month_word}; ultimo denne {month_word};
            inden {month_word} er omme; inden udgangen af (måneden|denne måned); denne
            {month_word}; udgangen af {month_word}; udgangen af denne {month_word}; slut
            {month_word}; slutningen af {month_word}; løbende {month_word}; (lm|lm.); ved udgangen
            af {month_word}; {month_word} ud; resten af {month_word}; sidste hverdag i
            {month_word}
        next_month_end: [i] næste {month_word}; [i|inden] slutningen af næste {month_word}; ultimo
            næste {month_word}; (sidst|sidste dag) i næste {month_word}; udgangen af næste
            {month_word}; sidst i næste {month_word}
        last_month_end: [i] sidste {month_word}; [i] forrige {month_word}; slutningen af sidste
            {month_word}
        month_start: [i] (begyndelsen|starten) af {month_word}; primo {month_word}; primo denne
            {month_word}; først på {month_word}
        next_month_start: [i] (begyndelsen|starten) af næste {month_word}; primo næste
            {month_word}; (tidligt|først) i næste {month_word}
        month_middle: [i] midten af [denne] {month_word}; medio {month_word}; medio denne
            {month_word}; midt på {month_word}; midt i {month_word}
        next_month_middle: [i] midten af næste {month_word}; medio næste {month_word}; midt i
            næste {month_word}
        named_month_end: [i] slutningen af {month}; ultimo {month}; i {month}; (sidst|sidste dag)
            i {month}; [inden] udgangen af {month}; i løbet af {month}; i {month} {year}; slut
            {month}; inden {month} er omme; ultimo {month} {year}; {month} måned; sen {month};
            sent i {month}
        named_month_start: [i] (begyndelsen|starten) af {month}; primo {month}; (først|tidligt) i
            {month}; primo {month} {year}; start {month}; (inden|senest) {month}
        named_month_middle: [i] midten af {month}; medio {month}; midt i {month}; medio {month}
            {year}
        week_end: [i|inden] slutningen af (ugen|denne uge); [i] denne {week_word}; [inden|ved|til]
            ugens (udgang|slutning|afslutning); (sidst|sidst på) {week_word}; i {week_word}; denne
            {week_word}; udgangen af {week_word}; slutningen af {week_word}; slutningen af denne
            {week_word}; sidst på {week_word}; sidst i {week_word}; inden {week_word} er omme;
            inden {week_word} er gået; senere på {week_word}; {week_word} ud
        next_week_end: [i] næste {week_word}; [i|inden] slutningen af næste {week_word}; sidst i
            næste {week_word}; neste {week_word}; (i løbet af|inden udgangen af) næste
            {week_word}; den kommende {week_word}
        last_week_end: [i] sidste {week_word}; [i] forrige {week_word}; slutningen af sidste
            {week_word}
        next_week_start: [i] (begyndelsen|starten) af næste {week_word}; (først|tidligt) i næste
            {week_word}
        week_after_next: [i] næstnæste {week_word}; ugen efter næste
        weekend: [i] weekenden; [i] denne weekend; i {week_word}enden; inden weekenden er omme;
            weekend
        numbered_week: [i] uge {n}; {week_word} {n}; inden {week_word} {n}; slutningen af
            {week_word} {n}; i {week_word} {n}; udgangen af {week_word} {n}
        weekday_of_numbered_week: {weekday} i {week_word} {n}; {weekday} {week_word} {n}
        year_end: [inden|ved] {year_word} udgang; [i] slutningen af {year_word}; ultimo
            {year_word}; i år; inden nytår; årsskiftet; inden {year_word} er omme; udgangen af
            {year_word}; til nytår; slutningen af i {year_word}
        next_year_end: næste {year_word}; til næste {year_word}
        quarter_end: [i|inden] (slutningen|udgangen) af {quarter_word}; {quarter_word} udgang; i
            dette {quarter_word}; ultimo {quarter_word}
        next_quarter_end: [i] næste {quarter_word}; [i|inden] (slutningen|udgangen) af næste
            {quarter_word}
        named_quarter_end: q{n}; i q{n}; {n}. {quarter_word}; i {n}. {quarter_word}; udgangen af
            q{n}
        day_of_month: [{weekday}] (den|d.) {n}.; [{weekday}] (den|d.) {ordinal}; (den|d.) {n}. i
            (denne måned|måneden); (den|d.) {n}. {month_word}; (den|d.) {n}. denne {month_word};
            (den|d.) {n}. i denne {month_word}; d. {n}
        day_of_next_month: (den|d.) {day} i næste {month_word}; (den|d.) {day} næste {month_word};
            {day} i næste {month_word}
    """),
    due_cues=phrases("""
        forfald; forfald er; forfalder; forfalden; forfaldsdato; forfaldsdato er; senest; inden;
        til; d.; den; på; betales; betaling; betalingsfrist; frist; frist er; deadline; deadline
        er; betalingsdato; skal betale; skal betales; forventes; forventes betalt; forventet; skal
        være betalt; ved; med forfald; med frist; med betalingsfrist; før; med betaling; fra;
        løber ud; udløber; sidste frist; sidste betalingsdag; sidste rettidige betalingsdag; skal
        falde; falder; forfal; forfalds; at betale; betal
    """),
    past_due_cues=phrases("""
        forfaldt; forfaldt den; forfaldt d.; skulle have betalt; skulle have betalt den; skulle
        have betalt d.; skulle have været betalt; skulle have været betalt den; skulle have været
        betalt d.; skulle være betalt; skulle være betalt den; skulle have været betalt inden;
        skulle have været betalt senest; skulle betale; skulle betale den; fristen var; fristen
        var den; fristen var d.; frist var; forfald var; forfald var den; forfald var d.;
        forfaldsdato var; forfaldsdato var den; forfaldsdatoen var; forfaldsdatoen var den; siden;
        siden den; siden d.; var forfalden; var forfalden den; var forfalden d.; overskredet
        siden; betalingsfristen var; betalingsfristen var den; deadline var; deadline var den;
        udløb; udløb den; skulle betales; skulle betales den; skulle have betalt senest; skulle
        have betalt inden; burde have betalt; burde have betalt den; forfalden siden; forfalden
        siden den; skulle have overført; skulle være faldet; skyldt siden; skyldig siden; burde
        være betalt; skulle være kommet; skulle have betalt mig; betalingsfrist var;
        betalingsfrist var den; forfald i
    """),
    issue_cues=phrases("""
        udstedt; udstedt den; udstedt d.; fakturadato; fakturadato er; faktura af; faktura fra;
        faktura af d.; faktura af den; faktura dateret; dateret; dateret den; dateret d.; sendt;
        sendt den; sendt d.; sendte; sendte den; sendte d.; faktureret; faktureret den; faktureret
        d.; faktura sendt; faktura sendt den; faktura sendt d.; sendte faktura; sendte fakturaen;
        sendte fakturaen den; sendte fakturaen d.; udsendt; udsendt den; udsendt d.; regning fra;
        regning sendt; fakturaen er fra; fakturaen er fra den; faktura d.; faktura den;
        udstedelsesdato; faktura fra d.; faktura fra den; regning af; fakturaen blev sendt;
        fakturaen blev sendt den; fakturaen blev sendt d.; sendte regningen; fakturerede;
        fakturerede den
    """),
    due_after=phrases("som frist; som deadline; senest; er fristen; er deadline"),
    past_anywhere=phrases("""
        skulle have; skulle være; forfaldt; fristen var; forfald var; burde have; skulle betale;
        skulle betales; var forfalden; udløb
    """),
    cues=cues("""
        question: hvor meget; hvor mange; hvem; hvad; hvornår; hvilke; hvilken; hvilket; hvorfor;
            hvordan; hvor; er der; kan jeg; skal jeg; kan du; kan man; er det; får jeg; må jeg;
            kunne du; vil du; findes; har jeg; har nogen; skylder nogen
        request: notér; noter; notere; skriv; skriv op; tilføj; opret; registrer; registrér; log;
            gem; husk at; kan du notere; kan du notere at; kan du skrive; kan du tilføje; kan du
            oprette; kan du registrere; kan du lige notere; kan du lige skrive; kan du lige
            tilføje; vil du notere; vil du skrive; vil du tilføje; vil du lige notere; kunne du
            notere; ny faktura; ny regning; før ind; sæt; læg ind; indfør; kan du lægge; put;
            tilføj lige; noter lige; skriv lige; husk
        command: mind; mind mig; påmind; slet; fjern; annuller; annullér; fortryd; udskyd; vis;
            vis mig; liste; ret; rettelse; ændr; nej; undskyld; ups; stop; hjælp; faktisk; pause;
            snooze; send; sæt på pause; flyt; genoptag; omdøb; eksporter; eksportér; glem;
            forkert; jeg mente; vent; spring over; vis alle; giv mig; åbn; indstillinger; lav om;
            oversæt; ring; forlæng; opdater; opdatér; det var; fortæl; skift
        owes: skylder mig; skylder; skyldte; skyldte mig; skyler; skyler mig; sklyder; skylder os;
            skyldr; skyldes; stadig skylder; skylder stadig; skylder stadig mig; skylder mig
            stadig; skylder mig fortsat; skylder fortsat; skal betale mig; skal betale; skal af
            med; er skyldig; har gæld til mig; hænger på; har en gæld på; har gæld på; mangler jeg
            at få fra; mangler fra; mangler jeg fra; jeg har til gode hos; til gode hos; tilgode
            hos; har jeg til gode hos; jeg mangler at få; jeg får af; jeg mangler penge fra; jeg
            mangler; venter på; jeg venter på; mangler jeg; skal jeg have af; skal jeg have fra;
            får jeg af; jeg skal have; skal give mig; er mig skyldig; i gæld til mig; afventer
            betaling fra; venter på betaling fra; afventer
        unpaid: mangler; (har|er|fik|blev) [stadig|endnu|fortsat|bare|simpelthen] ikke [endnu|
            fået] (betalt|overført|afregnet|modtaget|sendt); (betalte|betaler|overførte) [stadig|
            mig] ikke; mangler [stadig|fortsat] at betale [mig]; mangler [stadig|fortsat] at
            overføre; mangler [stadig] betaling; mangler at afregne; skulle have betalt [mig];
            skulle have været betalt; skulle betale [mig]; skulle være betalt; har aldrig betalt;
            ikke betalt; ubetalt; stadig ikke betalt; har stadig til gode at betale; burde have
            betalt; nægter at betale; vil ikke betale; har glemt at betale; glemte at betale;
            betaler stadig ikke; det skulle have været betalt; mangler endnu at betale; ikke
            betalt endnu; har endnu ikke betalt; har endnu ikke overført; har stadig ikke betalt
            mig; skulle have overført; har ikke overført; trækker tiden ud med; er ikke blevet
            betalt; er endnu ikke betalt
        paid: betalte [mig]; (har|er) [nu|lige|endelig|allerede|netop|delvist|delvis] (betalt|
            overført|afregnet|indbetalt|mobilepayet|sendt penge|sendt mig|afdraget|indfriet)
            [mig]; har betalt [mig]; har lige betalt; har lige overført; har overført; overførte;
            overførte [mig] lige; afregnede; indbetalte; betaling modtaget; er betalt; blev
            betalt; betalt af; har nu betalt; har indbetalt; mobilepayede; har mobilepayet; sendte
            mig; har afregnet; betalt; har endelig betalt; betaler lige nu; har sat; afdrog; er nu
            betalt; har lagt; har givet mig; gav mig; betalte lige; har lige mobilepayet; har lige
            sendt; har lige betalt mig; indfriede; har lige afregnet
        received: er gået {sum}; gik {sum}; kom {sum}; er kommet {sum}; gik der {sum}; er der
            kommet; er der gået; modtog; modtaget; har modtaget; jeg har modtaget; fik; har fået;
            jeg fik; har lige modtaget; har lige fået; indbetaling fra; betaling fra; overførsel
            fra; penge fra; pengene fra; der er kommet; der kom; er kommet ind; kom ind; gik ind;
            er gået ind; landede; er landet; indgået; er indgået; indgik; er kommet; delbetaling
            fra; acontobetaling fra; a conto fra; fik lige; fik betaling fra; har fået betaling
            fra; modtog betaling fra; modtaget betaling fra; betaling modtaget fra; fik penge fra;
            betaling på; er tikket ind; tikkede ind; tikkede; er dumpet ind; jeg modtog; så kom;
            endelig kom; indbetaling på; har jeg fået; har jeg modtaget
        promised: (betaler|overfører) [mig] {date}; udskød betalingen til; har udskudt betalingen
            til; flyttede betalingen til; beder om udsættelse til; lovede [mig] [at] [(betale|
            overføre|sende|afregne|indbetale)] [mig]; lover [mig] [at] [(betale|overføre|sende|
            afregne|indbetale)] [mig]; har lovet [mig] [at] [(betale|overføre|sende|afregne|
            indbetale)] [mig]; lovede [mig] at pengene (kommer|ville komme|ville være der|er der);
            lover at pengene (kommer|er der); (siger|sagde|skriver|skrev|påstår|har sagt|har
            skrevet|bekræftede|bekræfter|forsikrer|svor|sværger|meldte|melder|oplyser|svarede)
            [til mig|mig|om|nu], [at] (han|hun|de|den|det|pengene|betalingen|overførslen) [nok|
            snart|helt sikkert] (betaler|overfører|sender|vil betale|vil overføre|afregner|kommer|
            ville betale|indbetaler|er der|falder|ville overføre|går ind|bliver betalt|
            mobilepayer); (siger|sagde|skriver|skrev|bekræftede|har sagt|svarede), at; vil betale
            [mig]; vil overføre [mig]; vil afregne; vil indbetale; har aftalt at betale; aftalte
            at betale; går med til at betale; regner med at betale; forventer at betale; har tænkt
            sig at betale; agter at betale; betaler [mig|resten] (i morgen|på|om|næste|inden|
            senest); overfører [mig|resten] (i morgen|på|om|næste|inden|senest); gav sit ord på;
            tilbyder at betale; tilbød at betale; bekræfter betaling; garanterer betaling;
            garanterer at; lovede betaling; lover betaling; har lovet betaling; kommer til at
            betale; sagde ja til at betale
        expected: venter; venter på; afventer; jeg venter på; forventes; forventet; betales;
            forventes betalt; betaling forventes; skal betales; til betaling
        own: jeg betalte; jeg har betalt; jeg skylder; vi skylder; vi har betalt; jeg har
            overført; jeg overførte; jeg skal betale; jeg betaler; vi betalte; jeg lovede; jeg har
            lovet
        in_full: det hele; alt; fuldt ud; fuldt; hele beløbet; hele fakturaen; hele regningen;
            fuld betaling; resten; alle; restbeløbet; hele gælden; helt; alt hvad; alle fakturaer;
            alt det skyldige; fuldstændig; færdigbetalt; fakturaen er betalt; regningen er betalt;
            hele summen; sin gæld; deres gæld; hele lortet; indfriet; indfriede; er betalt; det
            resterende; samtlige; den fulde; det fulde beløb
        sent: [jeg] [har] [lige|netop] sendt; [jeg] sendte [lige]; har sendt; har faktureret;
            fakturerede; [har] udstedt; har udstedt; faktureret; har lige sendt; sendt; jeg har
            sendt; jeg har lige sendt; jeg har faktureret; jeg sendte; vi har sendt; vi sendte;
            fakturerer; har afsendt
        invoice: [en|min|den|ny|deres|sin|den nye] faktura(|en|er|erne|s|ens); [en|min|den|ny]
            regning(|en|er|erne); fakt.; rykker; [en] ny faktura; en ny regning; afregning; gæld;
            honorar; faktur; fakutra; faktua; min sidste faktura; a conto faktura; acontofaktura;
            tilgodehavende; slutfaktura
        late: forsinket; for sent; forfalden; over tid; i restance; overskredet; bagud; for sen;
            over forfald; sent på den med; er sent på den; forsinkede
        for: for; vedr.; vedrørende; ang.; angående; til dækning af; mht.; med hensyn til; for
            arbejdet med; for arbejde med; for arbejdet på; for at lave; ifm.
        to: til; fra; hos; på; af; mod; ved
        client_label: kunde; kunde :; kunden; kunden :; kundens navn; skyldner; skyldner :;
            debitor; debitor :; min kunde; en kunde; (us|amerikansk|uk|tysk|svensk|norsk|engelsk|
            fransk|britisk|hollandsk|finsk)-kunde; amerikansk kunde; tysk kunde; svensk kunde;
            norsk kunde; engelsk kunde; firma :; navn :; betaler :; klient; klient :; klienten;
            hvem :; modtager :; ny kunde; ny kunde :
        work_label: for :; opgave :; projekt :; arbejde :; ydelse :; beskrivelse :; vedr. :; emne
            :; hvad :; opgaven; projektet; job :; vare :; projekt; tekst :; til :
        noise: mange tak; tusind tak; tak for hjælpen; venligst; tak; lige; mig; os; stadig;
            stadigvæk; endnu; nu; allerede; hej; hej igen; hejsa; godmorgen; goddag; dav; halløj;
            hej med dig; mojn; ok; okay; så; altså; jo; også; beløb; beløb :; sum :; total :; i
            alt; at; der; + moms; plus moms; ekskl. moms; eks. moms; ex moms; inkl. moms; uden
            moms; moms; med moms; excl. moms; min; mine; mit; penge; pengene; jeg; vi; han; hun;
            de; det; betaling; betalingen; kontant; via mobilepay; på mobilepay; med mobilepay;
            over mobilepay; mobilepay; via bankoverførsel; på konto; på kontoen; på min konto;
            bankoverførsel; igen; endelig; desværre; forresten; har lavet; jeg har lavet; lavede;
            jeg lavede; har lige lavet; er; har; var; venter på; rykker; cirka; ca.; kun; hele;
            ifølge aftale; som aftalt; jf. aftale; per bankoverførsel; acontobeløb; a conto;
            aconto; delvist; delvis; del af; som; de sidste; resten; restbeløbet; beløbet; netop;
            fra sig; skal; godt nyt; hurra; yes; fedt; dem; ham; hende; nemlig; vist; måske;
            vistnok; ind; indbetaling
    """),
    articles=phrases("""
        en; et; den; det; de; min; mit; mine; vores; deres; hans; hendes; at lave; arbejdet med;
        arbejde med; nogle
    """),
    name_openers=phrases("den; det"),
    name_edges=phrases("""
        op; mest; mere; flest; mindst; nogen; alle; ingen; hvem; og; at; er; har; var; men; så;
        fra; for; til; af; på; med; ved; om; i; hos; hej; mig; jeg; en; et; den; det; de; min; ny;
        kunde; kunden; som; der; sig; ind; skal; du; vi; lige; nu
    """),
    company_words=phrases("""
        aps; a/s; as; i/s; ivs; k/s; p/s; amba; a.m.b.a.; ab; ltd; llc; inc; gmbh; media; medier;
        foto; film; studio; studie; design; gruppen; group; bryggeri; bageri; café; cafe; kaffe;
        teater; forlag; byg; vvs; service; consult; rådgivning; klinik; reklame; bureau; marked;
        bar; kro; klub; klubben; kompagni; festival; festivalen; avis; kommune; blomster
    """),
    works=phrases("""
        logo*; hjemmeside*; website*; webshop*; web; design*; banner*; tekst*; oversættelse*;
        korrektur*; illustration*; ikon*; foto*; billed*; video*; klip*; redigering*; app; apps;
        brochure*; plakat*; flyer*; visitkort*; menukort*; menu*; skilt*; etiket*; brandguide*;
        branding; seo; rådgivning; konsulent*; undervisning; coaching; kursus*; artik*; blog*;
        manuskript*; voiceover; undertekst*; podcast*; nyhedsbrev*; emballage*; ux; ui; workshop*;
        udvikling; vedligehold*; hosting; præsentation*; slides; animation*; årsrapport*;
        bogføring*; grafik*; layout*; opsætning*; katalog*; program*; indlæg*; tegning*; maling*;
        speak; kampagne*; annonce*; some
    """),
)
