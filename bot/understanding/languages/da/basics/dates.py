"""Days, weeks, months and how dates are phrased in Danish."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, spanned, units

WEEKDAYS = phrases("""
    mandag(|en);
    tirsdag(|en);
    onsdag(|en);
    torsdag(|en);
    fredag(|en);
    lørdag(|en);
    søndag(|en)
""")
SHORT_WEEKDAYS = phrases("""
    man;
    (tirs|tir);
    ons;
    (tors|tor);
    fre;
    lør;
    søn
""")
PAST_WEEKDAYS = phrases("""
    mandags;
    tirsdags;
    onsdags;
    torsdags;
    fredags;
    lørdags;
    søndags
""")
MONTHS = phrases("""
    (januar|jan);
    (februar|feb|febr);
    (marts|mar);
    (april|apr);
    maj;
    (juni|jun);
    juli;
    (august|aug);
    (september|sept|sep);
    (oktober|okt);
    (november|nov);
    (december|dec)
""")
UNITS = units("""
    day: dag; dage; dages; dagene; dg
    workday: hverdag(|e|es); arbejdsdag(|e|es); bankdag(|e|es)
    week: uge(|s|r|rs|n|ns)
    month: måned(|s|er|ers|en|ens); måne; mdr; md; mdr.; md.
    quarter: kvartal(|et|ets|er)
    year: år; året; årets; årene
""")
SPANS = spanned("""
    månedstid 1 month; halvt år 6 month;
    halvår 6 month; fjorten dage 2 week; halvanden uge 10 day; halvanden
    måned 45 day; kvart år 3 month; halv måned 15 day; fjortendages tid 2 week; fjorten dages
    tid 2 week
""")
DAYS = numbered("""
    fyraften 0; dagens udgang 0; arbejdsdagens slutning 0; lukketid 0; i dag 0; idag 0; i aften 0;
    iaften 0; inaften 0; ieftermiddag 0; iformiddag 0; imorges 0; nu
    og her 0; her og nu 0; med det samme 0; i eftermiddag 0; i
    formiddag 0; her til formiddag 0; her til eftermiddag 0; her til aften 0; her til middag 0;
    her i formiddag 0; her i eftermiddag 0; her i aften 0; her i dag 0; tidligere i dag 0; lige i
    dag 0; i
    formiddags 0; i morges 0;
    her til morgen 0; dags dato 0; dd 0; d.d. 0; straks 0; dagens 0; aften 0; i morgen 1;
    imorgen 1; imorgn 1; i morgn 1; imorn 1; i morn 1; i overmorgen 2; iovermorgen
    2; overmorgen 2; i går -1; igår -1; i gaar -1; igaar -1; i aftes -1; i går aftes -1; i
    forgårs -2; iforgårs -2; forgårs -2; forleden 9999; forleden dag 9999
""")
DAY_ENDS = phrases("""
    fyraften; dagens udgang; arbejdsdagens slutning; lukketid
""")
ORDINALS = numbered("""
    første 1; anden 2; tredje 3; fjerde 4; femte 5; sjette 6; syvende 7; ottende 8; niende 9;
    tiende 10; ellevte 11; tolvte 12; trettende 13; fjortende 14; femtende 15; sekstende 16;
    syttende 17; attende 18; nittende 19; tyvende 20; enogtyvende 21; toogtyvende 22;
    treogtyvende 23; fireogtyvende 24; femogtyvende 25; seksogtyvende 26; syvogtyvende 27;
    otteogtyvende 28; niogtyvende 29; tredivte 30; enogtredivte 31
""")
DATE_PHRASES = keyed("""
    day_month: [{weekday},] [(den|d.|dato)] {day} {month}; [{weekday},] [(den|d.)] {day}
        {month}, {year}; {day} i {month}
    late_by: [med] {n} {unit}; med (en|et) {unit}
    dayword: {dayword} [(tidlig|tidligt)] (kl|kl.|klokken) {n}
    weekday: [på] {weekday} (kl|kl.|klokken) {n}; [på] {weekday};
        (førstkommende|kommende) {weekday}; (nu|her) på {weekday};
        nærmeste {weekday}; {weekday} førstkommende; [på] {weekday} (morgen|formiddag|middag|
        eftermiddag|aften|nat); [på] {weekday} {dayword}
    weekday_this: (denne|nu på) {weekday}; {weekday} i denne {unit}; {weekday} (denne|i denne)
        {unit}; nu {weekday}
    weekday_next: næste {weekday}; {weekday} i næste {unit}; næste {unit} [på] {weekday}; i næste
        {unit} [på] {weekday}; {weekday} næste {unit}; neste {weekday}; næste {short_weekday}
    weekday_after: {weekday} om (en|{n}) {unit}; en {unit} (fra|efter) [nu] [på] {weekday}; {n}
        {unit}
        (fra|efter) [nu] på {weekday}; {weekday} otte dage; på {weekday} otte dage; på {weekday} om
        {n} {unit}
    weekday_last: i {past_weekday}; (sidste|forrige) {weekday}; {past_weekday}; {weekday} i
        sidste {unit}; {weekday} (sidste|forrige) {unit}; i sidste {unit} på {weekday}; sidst
        {past_weekday}; her i {past_weekday}
    ahead: om [(et|en|ca.|cirka|de)] {n} {unit}; om (en|et) {unit}; om [(et|en)] {span}; inden
        [for] [de næste] {n} {unit}; inden [for] (en|et|den næste|det næste) {unit}; {n}
        {unit} fra {dayword}; inden for [(en|et)] {span}; inden [(en|et)] {span}; {n} {unit}
        fra nu; om {n} {unit} tid; senest om {n} {unit}; senest [om] (en|et) {unit}; indenfor
        {n} {unit}; indenfor (en|et) {unit}; de næste {n} {unit}; i løbet af {n} {unit}; i
        løbet af (en|et) {unit}; om {unit}; efter {n} {unit}; en {unit} endnu; om [et|en] {n}
        {unit}s tid; om (en|et) {unit} tid; om (en|et) {n} {unit} tid; indenfor [(en|et)] {span}
    terms: skal have {n} {unit}; (skulle have været|skulle være|skal være|skal rettes til) {n}
        {unit}; (fristen|
        betalingsfristen|kredittiden) (er|var|på|:) {n} {unit}; netto [kontant] {n} {unit}; netto
        {n}; netto kontant {n}; betalingsfrist [(på|er|
        :)] {n} {unit}; betalingsbetingelser [(på|er|:)] [netto] {n} {unit}; har {n} {unit}
        til at betale; {n} {unit} til at betale; frist [(på|er|:)] {n} {unit}; {n} {unit}
        netto; {n} {unit} betalingsfrist; {n} {unit} frist; de har {n} {unit}; kredit {n}
        {unit}; {n} {unit} kredit; betalingsfrist [(på|er|:)] (en|et) {unit}; forfald [(efter|
        :|er)] {n} {unit}; frist [(på|er|:)] (en|et) {unit}; har (en|et) {unit} til at betale;
        (en|et) {unit} til at betale; betalingsvilkår [(er|:)] {n} {unit}; har {span} til at
        betale; (har fået|fik|får) {n} {unit} til at betale; (har fået|fik|får) (en|et) {unit} til
        at betale; (har fået|fik|får) {span} til at betale; (han|hun|de) fik {n} {unit}; (han|hun|
        de) har {n} {unit}; betaling {n} {unit};
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
        ultimo måneden; ultimo; (sidst|sidste dag) i (måneden|denne måned|
        måned); sidste dag i {month_word}; sidst på {month_word}; ultimo denne {month_word};
        inden {month_word} er omme; inden udgangen af (måneden|denne måned); udgangen af
        {month_word}; udgangen af denne {month_word}; slut {month_word};
        (den|d.) sidste [dag] i {month_word}; (den|d.) sidste [(dag|hverdag)] [i] (denne|måneden|
        måned); den sidste hverdag i {month_word}; slutningen af {month_word}; løbende
        {month_word}; (lm|lm.); ved udgangen
        af {month_word}; {month_word} ud; resten af {month_word}; sidste hverdag i
        {month_word}
    month_alone: [i] denne {month_word}; [i] løbet af [denne] {month_word};
        indeværende {month_word}
    next_month_end: [i] næste {month_word}; [i] løbet af næste {month_word};
        [i|inden] slutningen af næste {month_word}; ultimo
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
        i {month}; [inden] udgangen af {month}; (den|d.) sidste [dag] i {month}; (først|helt hen|
        ventes|hen) til {month}; engang i {month}; løbet af {month}; {month} ud; i løbet af
        {month}; i {month} {year}; slut
        {month}; inden {month} er omme; ultimo {month} {year}; {month} måned; sen {month};
        sent i {month}
    named_month_start: [i] (begyndelsen|starten) af {month}; primo {month}; (først|tidligt) i
        {month}; primo {month} {year}; start {month}; (inden|senest) {month}
    named_month_middle: [i] midten af {month}; medio {month}; midt i {month}; medio {month}
        {year}
    week_end: [i] løbet af [denne] {week_word};
        [i|inden] slutningen af (ugen|denne uge); [i] denne {week_word}; [inden|ved|til]
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
    next_weekend: [i] næste weekend; [i] den næste weekend
    weekend: [i] løbet af weekenden;
        [i] weekenden; [i] denne weekend; i {week_word}enden; inden weekenden er omme;
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
    day_of_last_month: (den|d.) {day} i (sidste|forrige) {month_word}; (den|d.) {day} (sidste|
        forrige) {month_word}; (sidste|forrige) {month_word} (den|d.) {day}
    next_year_start: [i] (begyndelsen|starten) af [det] (næste|nye) {year_word}; primo næste
        {year_word}; først i det nye {year_word}; (efter|over) nytår
    day_of_next_month: (den|d.) {day} i næste {month_word}; (den|d.) {day} næste {month_word};
        {day} i næste {month_word}
""")
DUE_CUES = phrases("""
    due; due d.; due den; due date;
    forfald; forfald er; forfalder [(først|senest|allerede|vist|nok|egentlig|den)]; forfalden;
    forfaldsdato; forfaldsdato er; senest; inden; til;
    d.; den; på; betales; betaling; betalingsfrist; frist; frist er; deadline; deadline er;
    betalingsdato; skal betale; skal betales; forventes; forventes betalt; forventet; skal være
    betalt; ved; med forfald; med frist; med betalingsfrist; før; med betaling; fra; løber ud;
    udløber; sidste frist; sidste betalingsdag; sidste rettidige betalingsdag; skal falde; falder;
    forfal; forfalds; at betale; betal; hvornår :
""")
BY_WHEN = phrases("inden; senest; før; til; indtil; frem til; forfald; forfalder")
PAST_DUE_CUES = phrases("""
    (de|pengene|beløbet|betalingen) (skulle|burde) have været; (skulle|burde) have
    (været|stået|ligget) (her|inde|fremme|hos mig|på kontoen|på min konto)
    [senest|inden|den|d.]; (skulle|burde) (være|stå) (her|inde|fremme|hos mig|på kontoen|på min
    konto) [senest|inden|den|d.]; (skulle|burde) (have været|være) (kommet|landet|gået ind|faldet|
    overført|afregnet|sendt|indbetalt) [senest|inden|den|d.];
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
""")
ISSUE_CUES = phrases("""
    (røg|gik|blev sendt) (afsted|af sted); (faktura|fakturaen|regning|regningen) [(er|blev)] sent
    [(den|d.)];
    (fakturadatoen|udstedelsesdatoen|fakturadato) (er|var|skal være|skulle være|til) [den|d.];
    udstedt; udstedt den; udstedt d.; fakturadato; fakturadato er; faktura af; faktura fra; af
    [(den|d.)];
    faktura af d.; faktura af den; faktura dateret; dateret; dateret den; dateret d.; sendt;
    sendt den; sendt d.; sendte; sendte den; sendte d.; faktureret; faktureret den; faktureret
    d.; faktura sendt; faktura sendt den; faktura sendt d.; sendte faktura; sendte fakturaen;
    sendte fakturaen den; sendte fakturaen d.; udsendt; udsendt den; udsendt d.; regning fra;
    regning sendt; fakturaen er fra; fakturaen er fra den; faktura d.; faktura den;
    udstedelsesdato; faktura fra d.; faktura fra den; regning af; fakturaen blev sendt;
    fakturaen blev sendt den; fakturaen blev sendt d.; sendte regningen; fakturerede;
    fakturerede den
""")
DUE_AFTER = phrases("som frist; som deadline; senest; er fristen; er deadline")
PAST_ANYWHERE = phrases("""
    (skulle|burde) (vist|ellers|egentlig|jo|nok|allerede|gerne|faktisk|altså) have;
    skulle have; skulle være; forfaldt; fristen var; forfald var; burde have; skulle betale;
    skulle betales; var forfalden; udløb
""")
SO_FAR = phrases("""
    (i dag|tidligere i dag|i morges|i går) (skrev|tastede|sagde) jeg;
    (en|én|et|1|hver|gang) om (måneden|ugen|året); indtil i dag; den dag i dag; til dags dato; frem
    til i dag; indtil nu
""")
CORRECTIONS = phrases("""
    nej; eller rettere; bare sig; jeg mener; nej vent; eller nej; undskyld
""")
COUNTED_FROM = phrases("""
    fra; efter; fra og med; fra den; efter den; regnet fra; fra d.; fra fakturadato; fra
    fakturadatoen
""")
DAYS_OF_WORK = phrases("""
    q1; q2; q3; q4; dagens; gårsdagens; (1.|2.|3.|4.|første|andet|tredje|fjerde) (kvartal|kvartals);
    kvartalets; månedens; ugens; (denne|sidste|næste) (uges|måneds|weekends|kvartals); (mandag|
    tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(ens|s)
""")
AT_HOUR = phrases("kl; kl.; klokken; ved")
