"""Days, weeks, months and how dates are phrased in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, spanned, units

WEEKDAYS = phrases("""
    (esmaspäev(|a|ale|alt|asse|al|aks|ani|ast|ane|ase|aseks|asel)|esm|esmasp);
    (teisipäev(|a|ale|alt|asse|al|aks|ani|ast|ane|ase|aseks|asel)|teisip);
    (kolmapäev(|a|ale|alt|asse|al|aks|ani|ast|ane|ase|aseks|asel)|kolmap);
    (neljapäev(|a|ale|alt|asse|al|aks|ani|ast|ane|ase|aseks|asel)|neljap);
    reede(|sse|le|lt|l|ks|ni|st|ne|seks|t|sel);
    (laupäev(|a|ale|alt|asse|al|aks|ani|ast|ane|ase|aseks|asel)|laup);
    (pühapäev(|a|ale|alt|asse|al|aks|ani|ast|ane|ase|aseks|asel)|pühap)
""")
MONTHS = phrases("""
    (jaanuar(|i|il|ilt|ist|ile|it|ikuu)|jaan);
    (veebruar(|i|il|ilt|ist|ile|it|ikuu)|veebr|veeb);
    märts(|i|il|ilt|ist|ile|it|ikuu);
    (aprill(|i|il|ilt|ist|ile|it|ikuu)|apr);
    mai(|l|lt|st|le|t|d|kuu);
    juuni(|l|lt|st|le|t|kuu);
    juuli(|l|lt|st|le|t|kuu);
    (august(|i|il|ilt|ist|ile|it|ikuu)|aug);
    (septemb(er|ri|ril|rilt|rist|rile|rit|rikuu)|sept);
    (oktoob(er|ri|ril|rilt|rist|rile|rit|rikuu)|okt);
    (novemb(er|ri|ril|rilt|rist|rile|rit|rikuu)|nov);
    (detsemb(er|ri|ril|rilt|rist|rile|rit|rikuu)|dets)
""")
MONTHS_WITHIN = phrases("""
    jaanuari(s|ks|ni|kuus|kuuks|kuuni);
    veebruari(s|ks|ni|kuus|kuuks|kuuni);
    märtsi(s|ks|ni|kuus|kuuks|kuuni);
    aprilli(s|ks|ni|kuus|kuuks|kuuni);
    mai(s|ks|ni|kuus|kuuks|kuuni);
    juuni(s|ks|ni|kuus|kuuks|kuuni);
    juuli(s|ks|ni|kuus|kuuks|kuuni);
    augusti(s|ks|ni|kuus|kuuks|kuuni);
    septembri(s|ks|ni|kuus|kuuks|kuuni);
    oktoobri(s|ks|ni|kuus|kuuks|kuuni);
    novembri(s|ks|ni|kuus|kuuks|kuuni);
    detsembri(s|ks|ni|kuus|kuuks|kuuni)
""")
UNITS = units("""
    day: päev(|a|ad|ast|aga|ane|ani|aks|al|i); päevane; p
    workday: tööpäev(|a|ad|aga|ast|aks|ani)
    week: nädal(|a|at|aga|al|ale|aks|ani|asse|ast); ndl
    month: kuu(|d|ga|ks|l|ni|st|sse)
    quarter: kvartal(|i|is|it|iks|ini)
    year: aasta(|t|ga|ks|l|ni)
""")
SPANS = spanned("""
    poole aasta 6 month; pool aastat 6 month; poolaasta 6 month; pooleteise
    nädala 10 day; pooleteise kuu 45 day; paarinädala 2 week
""")
DAYS = numbered("""
    tööpäeva lõpuks 0; tööpäeva lõpp 0; päeva lõpp 0; tööpäeva lõpuni 0; päeva lõpuni 0;
    täna 0; tänaseks 0; tänane 0; tänase 0; tänaseni 0; täna õhtul 0; täna õhtuks 0; täna hommikul
    0; õhtuks 0; tänasest 0; tana 0; päeva lõpuks 0; homme 1; homseks 1; homne 1; homse 1;
    homseni 1; homsesse 1; homsele 1; ülehomsesse 2; home 1; homme hommikul 1; homme õhtuks 1;
    homsest 1; homme õhtul 1; homseks päevaks 1; ülehomme 2; ülehomseks 2; ülehomse 2; ülehomseni
    2;
    ülhomme 2; ylehomme 2; ylehomseks 2; eile -1; eilne -1; eilse -1; eilseks -1; eilsest -1;
    eileõhtul -1; eile õhtul -1; üleeile -2; üleeilne -2; yleeile -2; üleeilse -2;
    hiljuti 9999; hommikul 0; hommikupoole 0; õhtul 0
""")
DAY_ENDS = phrases("""
    päeva lõpuks; päeva lõpp; päeva lõpuni; tööpäeva lõpuks; tööpäeva lõpp; tööpäeva lõpuni; õhtuks
""")
ORDINALS = numbered("""
    esime(ne|se|sel|seks|seni|sest) 1; tei(ne|se|sel|seks|seni) 2;
    kolma(s|nda|ndal|ndaks|ndani|ndast) 3;
    nelja(s|nda|ndal|ndaks|ndani|ndast) 4;
    vii(es|enda|endal|endaks|endani|endast) 5;
    kuu(es|enda|endal|endaks|endani|endast) 6;
    seitsme(s|nda|ndal|ndaks|ndani|ndast) 7;
    kaheksa(s|nda|ndal|ndaks|ndani|ndast) 8;
    üheksa(s|nda|ndal|ndaks|ndani|ndast) 9;
    kümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 10;
    üheteistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 11;
    kaheteistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 12;
    kolmeteistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 13;
    neljateistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 14;
    viieteistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 15;
    kuueteistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 16;
    seitsmeteistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 17;
    kaheksateistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 18;
    üheksateistkümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 19;
    kahekümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 20;
    kolmekümne(s|nda|ndal|ndalt|ndale|ndaks|ndani|ndast) 30;
    kahekümne esime(ne|se|sel|selt|sele|seks|seni) 21;
    kahekümneesime(ne|se|sel|selt|sele|seks|seni) 21;
    kahekümne tei(ne|se|sel|selt|sele|seks|seni) 22;
    kahekümnetei(ne|se|sel|selt|sele|seks|seni) 22;
    kahekümne kolma(s|nda|ndal|ndalt|ndale|ndaks|ndani) 23;
    kahekümnekolma(s|nda|ndal|ndalt|ndale|ndaks|ndani) 23;
    kahekümne nelja(s|nda|ndal|ndalt|ndale|ndaks|ndani) 24;
    kahekümnenelja(s|nda|ndal|ndalt|ndale|ndaks|ndani) 24;
    kahekümne vii(es|enda|endal|endalt|endale|endaks|endani) 25;
    kahekümnevii(es|enda|endal|endalt|endale|endaks|endani) 25;
    kahekümne kuu(es|enda|endal|endalt|endale|endaks|endani) 26;
    kahekümnekuu(es|enda|endal|endalt|endale|endaks|endani) 26;
    kahekümne seitsme(s|nda|ndal|ndalt|ndale|ndaks|ndani) 27;
    kahekümneseitsme(s|nda|ndal|ndalt|ndale|ndaks|ndani) 27;
    kahekümne kaheksa(s|nda|ndal|ndalt|ndale|ndaks|ndani) 28;
    kahekümnekaheksa(s|nda|ndal|ndalt|ndale|ndaks|ndani) 28;
    kahekümne üheksa(s|nda|ndal|ndalt|ndale|ndaks|ndani) 29;
    kahekümneüheksa(s|nda|ndal|ndalt|ndale|ndaks|ndani) 29;
    kolmekümne esime(ne|se|sel|selt|sele|seks|seni) 31;
    kolmekümneesime(ne|se|sel|selt|sele|seks|seni) 31
""")
ORDINAL_SUFFIXES = "-?(?:ndaks|ndalt|ndale|ndal|ndani|ndast|nda|ks|ndat|lt|le|l|st)"
DATE_PHRASES = keyed("""
    day_month: [{weekday},] {day} ({month}|{month_within}); [{weekday},] {day} ({month}|
        {month_within}), {year}. [(a.|aasta|aastal|aastaks|aastani)]; ({month}|{month_within})
        {day}; {month} {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani|päeval|päevaks)
    late_by: {n} {unit}
    weekday: [(kuni|see|hiljemalt)] {weekday}; (tuleval|tuleva|tulevaks|lähimal|eeloleval|
        eeloleva|saabuval|tulev) {weekday}; {weekday} (hommikuks|õhtuks|hommikul|õhtul|
        lõunaks)
    weekday_this: (sel|sellel|selle|selleks|see|käesoleva) {weekday}; (sel|selle|sellel)
        {unit} {weekday}; selle nädala {weekday}
    weekday_next: (järgmisel|järgmise|järgmiseks|järgmine|järgmisest|järgmiseni|järgmist)
        {weekday};
        (järgmisel|
        järgmise|uue|uuel) nädala(|l) {weekday}; järgmise {unit} {weekday}; järgmisel {unit}
        {weekday}; {weekday} järgmisel {unit}; uue {unit} {weekday}; (järgm.|järg.) {weekday}
    weekday_after: nädala pärast {weekday}; üle nädala {weekday}; {weekday} nädala pärast; üle
        {week_word} {weekday}; ülejärgmise(l|ks|) {weekday}
    weekday_last: (eelmisel|eelmise|möödunud|läinud|eelmine) {weekday}; (eelmisel|eelmise|
        möödunud|läinud) {unit} {weekday}
    ahead: {n} {unit} (pikendus|ajapikendus|maksepikendus|lisaaeg|lisaaja)(|t|a); {unit}
        (pikendus|ajapikendus|maksepikendus|lisaaeg|lisaaja)(|t|a); [umbes] {n} {unit} pärast;
        {unit} [aja] pärast; {span} pärast; {n} {unit} jooksul;
        {unit} jooksul; {n} {unit} aja pärast; {unit} aja jooksul; {span} jooksul; {n} {unit}
        pärast (tänast|täna); järgmise {n} {unit} jooksul; ühe {unit} jooksul; (hiljemalt|
        kuni) {n} {unit}; hiljemalt {n} {unit} pärast; {unit} aja pärast; {n} {unit} veel;
        veel {n} {unit}; {n} (kalendripäeva) pärast; {n} {unit} prst; {n} {unit}ga; {n} kuu
        aja pärast
    terms: (maksmiseks|tasumiseks|maksta|tasuda) [(jäi|jääb|andsin|andsime|antud|anti|sai)] aega
        [(on|jäi|jääb|andsin|andsime|antud|anti|sai)] {n} {unit}; (maksmiseks|tasumiseks) aega
        {unit}; {n} {unit} (netto|neto); (maksmiseks|tasumiseks|maksta) on [(neil|tal|
        tal veel)] {n}
        {unit}
        [aega]; (neil|tal) on [(maksmiseks|tasumiseks)] [aega] {n} {unit} [aega]; (netto|neto)
        {n} [{unit}]; maksetähtaeg [on] {n} {unit};
        maksetähtajaga {n} {unit}; tähtaeg [on] {n} {unit};
        tähtajaga {n} {unit}; makseaeg [on] {n} {unit}; on {n} {unit} aega [maksta]; {n} {unit}
        aega
        [maksta]; aega [maksta] {n} {unit}; {n} {unit} maksetähtae(g|ga); {n} {unit} tähtae(g|ga);
        {n}-päevane [maksetähtaeg]; {n} päevane maksetähtaeg; tähtaeg [on] {unit}; maksetähtaeg
        [on]
        {unit}; {unit} aega (maksta|maksmiseks|tasuda|tasumiseks); on [veel] {unit} aega [maksta];
        (annan|andsin|anname|andsime|anna) [talle|neile] {unit} aega [maksta]; tähtaeg [on] {span};
        aega [on|anti|maksta|veel] {n} {unit}; (tasumise|maksmise) (aeg|tähtaeg) [on] {n} {unit};
        tähtae(g|ga) (on|anti|andsin|anname|andsime|anna) {n} {unit}; tingimus(|ed) : {n} {unit};
        maksetingimus(|ed) [on] {n} {unit}; {n} {unit} maksmiseks; makseaega [on] {n} {unit};
        makseaega {unit}; maksta (aega|võib) {n} {unit}; {unit} maksmiseks; {unit} tasumiseks;
        maksetingimus {n} {unit}; maksetähtaeg {span}; tasumiseks {n} {unit}; maksmiseks {n}
        {unit};
        {n} {unit} tasumiseks; net(|t)o {n} [{unit}]; net {n} [{unit}]; {n}p tähtaeg; {n}-{unit}
        [maksetähtaeg]; {n}-{unit} tähtaeg; {n}-{unit} maksetähtajaga; maksetähtajaga {unit}; {n}
        {unit} maksetähtajaga; {n} {unit} pärast arve (esitamist|saamist); andsin {n} {unit} aega;
        {n} {unit} krediit; (tasuda|tasumiseks|maksmiseks) {n} {unit} jooksul
    ago: {n} {unit} tagasi; {unit} [aega] tagasi; {span} tagasi; {n} {unit} eest; {unit} aega
        tagasi; juba {n} {unit} tagasi
    overdue: {unit} aega (viivituses|viivitanud|üle aja); {n} {unit} viivitanud; {n} {unit}
        (tähtaeg|tähtaega) (ületatud|ületanud|üle|möödas); [juba] üle {unit} (aja|
        aega) [võlgu|hiljaks|hiljem]; [juba] üle {n} {unit} (võlgu|hiljaks [jäänud]); {unit}
        aega hiljaks jäänud; {unit} hiljaks jäänud; {unit} aega (hilinenud|hiljaks|üle tähtaja|
        võlgu); {n} {unit} (üle tähtaja|hilinenud|hilinemisega|üle aja|hiljaks|viivituses|yle
        tähtaja|hilines|hiljem|hilinend|võlgu); {unit} (üle tähtaja|hilinenud|üle aja|hiljaks|
        hilinemisega); üle tähtaja [juba] {n} {unit}; (hilineb|hilines|hilinenud|viivitab|
        viivitanud|hilinemine) [juba|maksmisega|maksega|tasumisega|arvega] {n} {unit}; (hilineb|
        hilinenud|
        viivitab) [juba|maksmisega|maksega|tasumisega|arvega] {unit} [aega]; tähtaeg ületatud {n}
        {unit}; tähtaeg möödus {n} {unit} tagasi; juba {n} {unit}
        (hiljaks|üle|hilinenud); {n} {unit} (üle|möödas) [(tähtajast)]; (tähtaeg|tähtajast)
        (möödas|
        möödunud) [juba] {n} {unit}; {unit} võrra (hiljaks|hilinenud|üle); {n} {unit} võrra
        (hiljaks|hilinenud|üle); üle tähtaja [juba] {unit}; ületanud tähtaega {n} {unit}; ületatud
        {n} {unit}; {span} üle tähtaja; jäänud hiljaks {n} {unit}; maksega hiljaks {n} {unit};
        hiljaks jäänud {n} {unit}; {n} {unit} hiljaks jäänud; tähtajast üle {n} {unit}; {n} {unit}
        tähtajast üle; {n} {unit} maksetähtaega ületanud
    month_alone: jooksev {month_word}
    month_end: tähtajaks [(panin|panime|märkisin|määrasin|andsin|seadsin|sai|jäi|pane|on)]
        [(selle|käesoleva|jooksva)] {month_word} lõpu; [(selle|käesoleva|jooksva)] {month_word}
        lõp(us|uks|uni|p|pu|ul); see {month_word};
        (sel|sellel|käesoleval) {month_word} [jooksul]; [selle] {month_word} sees; {month_word}
        jooksul; [(selle|käesoleva)] {month_word} viimase(ks|l) {unit}; {month_word} viimane
        {unit};
        (selle|käesoleva) {month_word} viimane {unit}; selle {month_word} jooksul; {month_word}
        viimaseks (kuupäevaks|päevaks); {month_word} viimasel (kuupäeval|päeval)
    next_month_end: tähtajaks [(panin|panime|märkisin|määrasin|andsin|seadsin|sai|jäi|pane|on)]
        järgmise {month_word} lõpu; järgmise {month_word} lõp(us|uks|uni|p|pu|ul); järgmine
        {month_word}; järgmisel
        {month_word}; järgmise {month_word} jooksul; järgmiseks {month_word}; tuleval {month_word};
        järgmise {month_word} viimase(ks|l) {unit}; uue {month_word} lõpus
    last_month_end: eelmise {month_word} lõp(us|uks|p); eelmisel {month_word}; möödunud
        {month_word}
    month_start: [selle] {month_word} (algus|algusesse|alguses|alguseks|alguseni|algul|algupoole)
    next_month_start: (järgmise|uue) {month_word} (algus|algusesse|alguses|alguseks|alguseni|algul|
        esimese(l|ks) (päeval|päevaks)|esimestel päevadel)
    month_middle: [selle] {month_word} kesk(el|paika|paik|paigas|paigaks|paigani|paiku)
    next_month_middle: (järgmise|uue) {month_word} kesk(el|paika|paik|paigas|paigaks|paigani|paiku)
    named_month_end: tähtajaks [(panin|panime|märkisin|määrasin|andsin|seadsin|sai|jäi|pane|on)]
        {month} lõpu; {month} lõp(us|uks|uni|p|pu|ul); {month} jooksul; {month} kuu jooksul;
        {month}
        viimase(ks|l) {unit}; {month} viimaseks kuupäevaks; {month} kuus; {year}. {unit}
        {month} lõpuks; {month} {year} lõpuks
    named_month_start: {month} (algus|algusesse|alguses|alguseks|alguseni|algul|algupoole)
    named_month_middle: pool(eks|es|e) {month_within}; pooles {month}; {month} kesk(el|paika|paik|
        paigas|
        paigaks|paigani|paiku)
    week_end: tähtajaks [(panin|panime|märkisin|määrasin|andsin|seadsin|sai|jäi|pane|on)] [(selle|
        käesoleva)] {week_word} lõpu; [(selle|käesoleva)] {week_word} lõp(us|uks|uni|p|pu|ul|
        upoole); see {week_word};
        {week_word} sees; (sel|sellel|käesoleval)
        {week_word}; selle {week_word} jooksul; selleks {week_word}
    next_week_end: tähtajaks [(panin|panime|märkisin|määrasin|andsin|seadsin|sai|jäi|pane|on)]
        (järgmise|uue) {week_word} lõpu; (järgmise|uue) {week_word} lõp(us|uks|uni|p|pu|ul);
        (järgmisesse|järgmisse|uude|
        järgmiste|järgmisele|uuele) {week_word}; järgmise {week_word}ni; järgmisel {week_word};
        järgmise {week_word}
        jooksul; tuleval {week_word}; uuel {week_word}; järgmiseks {week_word}; järgm. {week_word};
        järgmine {week_word}
    last_week_end: eelmise {week_word} lõp(us|uks|p); eelmisel {week_word}; möödunud
        {week_word}; läinud {week_word}
    next_week_start: (järgmise|uue|tuleva) {week_word} (algus|algusesse|alguses|alguseks|alguseni|
        algul)
    week_after_next: ülejärgmisel {week_word}; ülejärgmise {week_word} lõp(us|uks|uni);
        ülejärgmiseks {week_word}; ülejärgmine {week_word}
    next_weekend: järgmis(el|eks) nädalavahetus(el|eks); järgmise nädalavahetuse lõpuks
    weekend: (nädalavahetusel|nädalavahetuseks|nädalalõpuks); sel nädalavahetusel; selleks
        nädalavahetuseks; nädalavahetuse lõpuks
    year_end: [(selle|käesoleva)] {year_word} lõp(us|uks|uni|p); sel {year_word}; {year_word}
        viimaseks {unit}; aastavahetuseks
    next_year_end: järgmise {year_word} lõp(us|uks|uni|p); järgmisel {year_word}
    quarter_end: [(selle|käesoleva)] {quarter_word} lõp(us|uks|uni|p); sel {quarter_word}
    next_quarter_end: järgmise {quarter_word} lõp(us|uks|uni|p); järgmisel {quarter_word}
    named_quarter_end: q{n} [lõpuks]; ({n}.|{ordinal}) {quarter_word} [(lõpus|lõpuks|lõpuni)]
    numbered_week: {n}. {week_word} [(lõpus|lõpuks)]; {week_word} {n}
    day_of_month: (kuni|hiljemalt) {n}.; {day} [kuupäeva] peale; (palga|palk|palka|palgapäev|
        palgapäeval) {n}.; (palk|
        palgapäev|palgapäeva|palgaraha) [on|tuleb|saab] {ordinal}; (tähtaeg|
        maksetähtaeg) [on] {n}.; {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani|
        kuupäevale|kuupäevalt|kuupäevast|kp|kpks|kuup|kuup.); [{weekday}] {ordinal}
        [(kuupäev|kuupäeval|kuupäevaks|
        kuupäevani|kp)]; selle {month_word} {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani); (kuni|
        hiljemalt) {ordinal}; (kuni|hiljemalt) {n}. (kuupäevani|kuupäevaks|kuupäeval); kuupäevaks
        {n}
    day_of_last_month: (eelmise|möödunud|läinud) {month_word} ({day}|{ordinal}) [(kuupäev|
        kuupäeval|
        kuupäevaks|päeval)]; {day} (kuupäev|kuupäeval) eelmisel {month_word}
    next_year_start: (järgmise|uue|tuleva) {year_word} (algus|algusesse|alguses|alguseks|algul|
        alguseni);
        uuel
        {year_word}
    day_of_next_month: järgmise {month_word} {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani|kp);
        järgmise {month_word} ({ordinal}|{n}.) [(kuupäev|kuupäeval|kuupäevaks|päeval|päevaks)];
        {day} (kuupäev|kuupäeval|kuupäevaks) järgmise(l|s) {month_word}
""")
DUE_CUES = phrases("""
    tähtajaks [(panin|panime|märkisin|märkisime|määrasin|määrasime|andsin|andsime|seadsin|
    kirjutasin|
    sai|jäi|pane|on|lubati|lepiti|leppisime)] [(kokku|talle|neile)]; (andsin|andsime|annan|anname|
    sai|
    said) [(talle|neile)] [(maksmiseks|tasumiseks|maksta|tasuda)] aega [(maksta|maksmiseks|
    tasuda)];
    (peaks|peab|peavad|pidi) (makstud|tasutud|laekunud) olema;
    tähtajaga; maksetähtajaga;
    tähtaeg; tähtaeg on; tähtajaga; maksetähtaeg; maksetähtaeg on; maksetähtajaga; maksetähtpäev;
    tähtpäev; tähtpäev on; hiljemalt; kuni; maksta; peab maksma; peaks maksma; tasuda; tasumise
    tähtaeg; makstakse; makse; laekub; laekuma; peaks laekuma; peab laekuma; ootan; ootan raha;
    ootame; deadline; dedline; maksetähtaja; makstav; tasutav; makstav hiljemalt; enne; maksepäev;
    on vaja maksta; lubatud; peavad
    maksma; makske; oodatav; ootel; võlg; tasumine; maksmine; kuupäevaks; makseaeg; tähtaja;
    millal :
""")
BY_WHEN = phrases("kuni; enne; hiljemalt; tähtaeg; tähtajaga")
PAST_DUE_CUES = phrases("""
    ei (maksnud|tasunud|kandnud|toonud|saatnud) [(mulle|raha|ära|üle)]; (lubas|lubatud) ja ei
    maksnud;
    (tähtaeg|maksetähtaeg|maksepäev|tähtpäev) (sai|saigi|läks|kukkus|möödus|lõppes|oli)
    [(juba|ka|mul|tal|neil)] [(läbi|täis|mööda|kätte)];
    (tähtaeg|maksetähtaeg) (sai|saigi|on) (läbi|täis|mööda); (aeg|aega) (oli|oli tal|oli neil);
    [mis|tähtaeg|see] kukkus [tähtajaks]; tähtaeg oli; maksetähtaeg oli; tähtaeg oli juba; pidi
    maksma; pidid maksma; pidi maksma
    hiljemalt; pidi maksma juba; pidi laekuma; pidi tasuma; oleks pidanud maksma; oleks pidanud
    tasuma; oleks pidanud laekuma; tähtaeg möödus; tähtaeg läks üle; tähtaeg kukkus; tähtpäev oli;
    oli tähtaeg; pidi ära maksma; oleks pidanud ära maksma; pidi olema makstud; pidi olema tasutud;
    pidanuks maksma; maksetähtaeg möödus; üle tähtaja alates; alates; maksmata alates; oleks
    pidanud
    makstud olema; pidi üle kandma; pidid tasuma; pidi raha kandma; tähtajaks oli; tähtajaks oli
    määratud; võlgu alates; tähtaeg kukkus juba; deadline oli; tähtaeg oli eelmisel; [viimane]
    maksepäev oli; tähtaeg läks; lubatud oli; viimane tähtaeg oli; maksetähtpäev oli; tähtaeg läks
    mööda; läks mööda; pidi raha tulema; pidi tulema; tuli maksta; tuli tasuda; tulnuks maksta
""")
ISSUE_CUES = phrases("""
    arve (sai|said) [(välja|ära|valmis)] (kirjutatud|saadetud|tehtud|vormistatud|esitatud); arve
    (kirjutasin|vormistasin) [välja]; (kirjutasin|vormistasin) arve; arve (kirjutatud|vormistatud);
    väljastatud; väljastasin; läks; läks välja; sai välja saadetud; arve kp; arve; saadetud;
    saatsin; saatsime; esitatud; esitasin;
    kuupäev; väljastamise kuupäev [on]; (arve tegin|tegin arve|arve koostasin|koostasin arve|arve
    saatsin|arve esitasin|arve väljastasin|väljastasin arve|arve panin teele); koostatud;
    kuupäevaga; arve esitamise kuupäev; arve on;
    arve oli; tehtud; väljastati; saatsin selle; arve läks välja; saatsin välja;
    väljastamiskuupäev; esitati; arve sai saadetud; läks teele; arve läks; arvega
""")
DUE_AFTER = phrases("on tähtaeg; tähtaeg; hiljemalt; tähtajaga")
PAST_ANYWHERE = phrases("""
    pidi maksma; pidi tasuma; pidi laekuma; oleks pidanud; tähtaeg oli; tähtaeg möödus; pidid
    maksma; pidanuks; pidi olema; pidi üle kandma; pidi; pidid
""")
DEADLINE_ENDINGS = phrases("ks")
DAYS_OF_WORK = phrases("""
    (eil|üleeil|täna|hom)(se|ne); tänased; eilsed; eilset; tänast; (esmas|teisi|kolma|nelja|lau|
    püha)päeva(se|ne|sed|seid);
    reede(se|ne|sed);
    möödunud (esmas|teisi|kolma|nelja|lau|püha)päevase; eelmise reedese
""")
SO_FAR = phrases("""
    (täna|täna hommikul|eile|hommikul) (eksisin|ütlesin|kirjutasin ma|kirjutasin kogemata);
    tänini; tänaseni; tänase päevani; tänaseks päevaks; tänase seisuga
""")
CORRECTIONS = phrases("""
    ei; õigemini; tähendab; ei tegelikult; oota; vabandust
""")
COUNTED_FROM = phrases("""
    alates; pärast; peale; arvates; alates kuupäevast; arve kuupäevast
""")
AT_HOUR = phrases("kell; kl")
