"""Days, weeks, months and how dates are phrased in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, spanned, units

WEEKDAYS = phrases("""
    (esmaspäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|esm|esmasp);
    (teisipäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|teisip);
    (kolmapäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|kolmap);
    (neljapäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|neljap);
    reede(|l|ks|ni|st|ne|seks|t|sel);
    (laupäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|laup);
    (pühapäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|pühap)
""")
MONTHS = phrases("""
    (jaanuar(|i|il|iks|ini|ist|ikuu|ikuuks)|jaan);
    (veebruar(|i|il|iks|ini|ist|ikuu|ikuuks)|veebr|veeb);
    märts(|i|il|iks|ini|ist|ikuu|ikuuks);
    (aprill(|i|il|iks|ini|ist|ikuu|ikuuks)|apr);
    mai(|l|ks|ni|st|kuu|kuuks);
    juuni(|l|ks|ni|st|kuu|kuuks);
    juuli(|l|ks|ni|st|kuu|kuuks);
    (august(|i|il|iks|ini|ist|ikuu|ikuuks)|aug);
    (septemb(er|ri|ril|riks|rini|rist|rikuu|rikuuks)|sept);
    (oktoob(er|ri|ril|riks|rini|rist|rikuu|rikuuks)|okt);
    (novemb(er|ri|ril|riks|rini|rist|rikuu|rikuuks)|nov);
    (detsemb(er|ri|ril|riks|rini|rist|rikuu|rikuuks)|dets)
""")
MONTHS_WITHIN = phrases("""
    jaanuaris;
    veebruaris;
    märtsis;
    aprillis;
    mais;
    juunis;
    juulis;
    augustis;
    septembris;
    oktoobris;
    novembris;
    detsembris
""")
UNITS = units("""
    day: päev(|a|ad|ast|aga|ane|ani|aks); päevane; p
    workday: tööpäev(|a|ad|aga|ast)
    week: nädal(|a|at|aga|al|aks|ani|as); ndl
    month: kuu; kuud; kuuga; kuuks; kuul; kuuni; kuust
    quarter: kvartal(|i|is|it|iks|ini)
    year: aasta(|t|ga|ks|l|ni)
""")
SPANS = spanned("""
    poole aasta 6 month; pool aastat 6 month; poolaasta 6 month; poole kuu 15 day; pooleteise
    nädala 10 day; pooleteise kuu 45 day; paarinädala 2 week
""")
DAYS = numbered("""
    täna 0; tänaseks 0; tänane 0; tänase 0; tänaseni 0; täna õhtul 0; täna õhtuks 0; täna hommikul
    0; õhtuks 0; praegu 0; äsja 0; kohe 0; tänasest 0; tana 0; päeva lõpuks 0; homme 1; homseks 1;
    homne 1; homse 1; homseni 1; hommseks 1; home 1; homme hommikul 1; homme õhtuks 1; homsest 1;
    homme õhtul 1; homseks päevaks 1; ülehomme 2; ülehomseks 2; ülehomse 2; ülehomseni 2; üle
    homme 2; ylehomme 2; ylehomseks 2; eile -1; eilne -1; eilse -1; eilseks -1; eilsest -1;
    eileõhtul -1; eile õhtul -1; üleeile -2; üleeilne -2; üle eile -2; yleeile -2; üleeilse -2;
    hiljuti 9999; hommikul 0; hommikupoole 0
""")
ORDINALS = numbered("""
    esimene 1; esimese 1; esimesel 1; esimeseks 1; esimesest 1; teine 2; teise 2; teisel 2;
    teiseks 2; kolmas 3; kolmanda 3; kolmandal 3; kolmandaks 3; kolmandast 3; neljas 4;
    neljanda 4; neljandal 4; neljandaks 4; viies 5; viienda 5; viiendal 5; viiendaks 5;
    viiendast 5; kuues 6; kuuenda 6; kuuendal 6; kuuendaks 6; seitsmes 7; seitsmenda 7;
    seitsmendal 7; seitsmendaks 7; kaheksas 8; kaheksanda 8; kaheksandal 8; kaheksandaks 8;
    üheksas 9; üheksanda 9; üheksandal 9; üheksandaks 9; kümnes 10; kümnenda 10; kümnendal 10;
    kümnendaks 10; üheteistkümnes 11; üheteistkümnenda 11; üheteistkümnendal 11;
    üheteistkümnendaks 11; kaheteistkümnes 12; kaheteistkümnenda 12; kaheteistkümnendal 12;
    kaheteistkümnendaks 12; kolmeteistkümnendal 13; kolmeteistkümnendaks 13;
    neljateistkümnendal 14; neljateistkümnendaks 14; viieteistkümnes 15; viieteistkümnendal
    15; viieteistkümnendaks 15; kuueteistkümnendal 16; kuueteistkümnendaks 16;
    seitsmeteistkümnendal 17; seitsmeteistkümnendaks 17; kaheksateistkümnendal 18;
    kaheksateistkümnendaks 18; üheksateistkümnendal 19; üheksateistkümnendaks 19; kahekümnes
    20; kahekümnenda 20; kahekümnendal 20; kahekümnendaks 20; kolmekümnes 30; kolmekümnendal
    30; kolmekümnendaks 30; kahekümne esimene 21; kahekümne esimesel 21; kahekümne esimeseks
    21; kahekümne teisel 22; kahekümne teiseks 22; kahekümne kolmandal 23; kahekümne
    kolmandaks 23; kahekümne neljandal 24; kahekümne neljandaks 24; kahekümne viies 25;
    kahekümne viiendal 25; kahekümne viiendaks 25; kahekümne kuuendal 26; kahekümne kuuendaks
    26; kahekümne seitsmendal 27; kahekümne seitsmendaks 27; kahekümne kaheksandal 28;
    kahekümne kaheksandaks 28; kahekümne üheksandal 29; kahekümne üheksandaks 29; kolmekümne
    esimesel 31; kolmekümne esimeseks 31
""")
ORDINAL_SUFFIXES = "-?(?:ndaks|ndal|ndani|ndast|nda|ks|ndat|le|l)"
DATE_PHRASES = keyed("""
    day_month: [{weekday},] {day} {month}; [{weekday},] {day} {month}, {year} [(a.|aasta|
        aastal|aastaks)]; {day} {month} {year}. a; {month} {day}
    late_by: {n} {unit}
    weekday: [(kuni|see|hiljemalt)] {weekday}; (tuleval|tuleva|tulevaks|lähimal|eeloleval|
        eeloleva|saabuval|tulev) {weekday}; {weekday} (hommikuks|õhtuks|hommikul|õhtul|
        lõunaks)
    weekday_this: (sel|sellel|selle|selleks|see|käesoleva) {weekday}; (sel|selle|sellel)
        {unit} {weekday}; selle nädala {weekday}
    weekday_next: (järgmisel|järgmise|järgmiseks|järgmine|jargmiseks) {weekday}; (järgmisel|
        järgmise|uue|uuel) nädala(|l) {weekday}; järgmise {unit} {weekday}; järgmisel {unit}
        {weekday}; {weekday} järgmisel {unit}; uue {unit} {weekday}; (järgm.|järg.) {weekday}
    weekday_after: nädala pärast {weekday}; üle nädala {weekday}; {weekday} nädala pärast; üle
        {week_word} {weekday}; ülejärgmisel {weekday}
    weekday_last: (eelmisel|eelmise|möödunud|läinud|eelmine) {weekday}; (eelmisel|eelmise|
        möödunud|läinud) {unit} {weekday}
    ahead: [umbes] {n} {unit} pärast; {unit} [aja] pärast; {span} pärast; {n} {unit} jooksul;
        {unit} jooksul; {n} {unit} aja pärast; {unit} aja jooksul; {span} jooksul; {n} {unit}
        pärast (tänast|täna); järgmise {n} {unit} jooksul; ühe {unit} jooksul; (hiljemalt|
        kuni) {n} {unit}; hiljemalt {n} {unit} pärast; {unit} aja pärast; {n} {unit} veel;
        veel {n} {unit}; {n} (kalendripäeva) pärast; {n} {unit} prst; {n} {unit}ga; {n} kuu
        aja pärast
    terms: maksetähtaeg [on] {n} {unit}; maksetähtajaga {n} {unit}; tähtaeg [on] {n} {unit};
        tähtajaga {n} {unit}; makseaeg [on] {n} {unit}; on {n} {unit} aega [maksta]; {n}
        {unit} aega [maksta]; aega [maksta] {n} {unit}; {n} {unit} maksetähtaeg; {n} {unit}
        tähtaeg; {n}-päevane [maksetähtaeg]; {n} päevane maksetähtaeg; tähtaeg {unit};
        maksetähtaeg [on] {unit}; {unit} aega [maksta]; on {unit} aega [maksta]; tähtaeg [on]
        {span}; {n} {unit} maksmiseks; makseaega {n} {unit}; maksetingimus {n} {unit};
        maksetähtaeg {span}; tasumiseks {n} {unit}; maksmiseks {n} {unit}; {n} {unit}
        tasumiseks; neto {n} [{unit}]; net {n} [{unit}]; {n}p tähtaeg; {n}-{unit}
        [maksetähtaeg]; {n}-{unit} tähtaeg; {n}-{unit} maksetähtajaga; maksetähtajaga {unit};
        {n} {unit} maksetähtajaga; {n} {unit} pärast arve (esitamist|saamist); andsin {n}
        {unit} aega; {n} {unit} krediit
    ago: {n} {unit} tagasi; {unit} [aega] tagasi; {span} tagasi; {n} {unit} eest; {unit} aega
        tagasi; juba {n} {unit} tagasi
    overdue: {unit} aega hiljaks jäänud; {unit} hiljaks jäänud; {unit} aega (hilinenud|
        hiljaks|üle tähtaja|võlgu); {n} {unit} (üle tähtaja|hilinenud|hilinemisega|üle aja|
        hiljaks|viivituses|yle tähtaja|hilines|hiljem|hilinend|võlgu); {unit} (üle tähtaja|
        hilinenud|üle aja|hiljaks|hilinemisega); üle tähtaja [juba] {n} {unit}; (hilineb|
        hilines|hilinenud|viivitab|viivitanud|hilinemine) [juba|maksmisega] {n} {unit};
        (hilineb|hilinenud) [juba|maksmisega] {unit}; tähtaeg ületatud {n} {unit}; tähtaeg
        möödus {n} {unit} tagasi; juba {n} {unit} (hiljaks|üle|hilinenud); {n} {unit} üle; üle
        tähtaja [juba] {unit}; ületanud tähtaega {n} {unit}; ületatud {n} {unit}; {span} üle
        tähtaja; jäänud hiljaks {n} {unit}; maksega hiljaks {n} {unit}; hiljaks jäänud {n}
        {unit}; {n} {unit} hiljaks jäänud; tähtajast üle {n} {unit}; {n} {unit} tähtajast üle;
        {n} {unit} maksetähtaega ületanud
    month_end: [(selle|käesoleva|jooksva)] {month_word} lõp(us|uks|uni|p|u); [(sel|sellel|
        käesoleval)] {month_word} [jooksul]; [(selle|käesoleva)] {month_word} viimase(ks|l)
        {unit}; {month_word} viimane {unit}; (selle|käesoleva) {month_word} viimane {unit};
        selle {month_word} jooksul; {month_word} viimaseks (kuupäevaks|päevaks); {month_word}
        viimasel (kuupäeval|päeval)
    next_month_end: järgmise {month_word} lõp(us|uks|uni|p); järgmisel {month_word}; järgmise
        {month_word} jooksul; järgmiseks {month_word}; tuleval {month_word}; järgmise
        {month_word} viimase(ks|l) {unit}; uue {month_word} lõpus
    last_month_end: eelmise {month_word} lõp(us|uks|p); eelmisel {month_word}; möödunud
        {month_word}
    month_start: [selle] {month_word} algu(ses|seks|s)
    next_month_start: järgmise {month_word} algu(ses|seks|s)
    month_middle: [selle] {month_word} kesk(el|paigas|paigaks)
    next_month_middle: järgmise {month_word} kesk(el|paigas|paigaks)
    named_month_end: {month} lõp(us|uks|uni|p); {month} jooksul; {month} kuu jooksul; {month}
        viimase(ks|l) {unit}; {month} viimaseks kuupäevaks; {month} kuus; {year}. {unit}
        {month} lõpuks; {month} {year} lõpuks
    named_month_start: {month} algu(ses|seks|s)
    named_month_middle: {month} kesk(el|paigas|paigaks)
    week_end: [(selle|käesoleva)] {week_word} lõp(us|uks|uni|p); (sel|sellel|käesoleval)
        {week_word}; selle {week_word} jooksul; selleks {week_word}
    next_week_end: järgmise {week_word} lõp(us|uks|uni|p); järgmisel {week_word}; järgmise
        {week_word} jooksul; tuleval {week_word}; uuel {week_word}; järgmiseks {week_word};
        järgm. {week_word}; järgmine {week_word}
    last_week_end: eelmise {week_word} lõp(us|uks|p); eelmisel {week_word}; möödunud
        {week_word}; läinud {week_word}
    next_week_start: (järgmise|uue) {week_word} algu(ses|seks|s)
    week_after_next: ülejärgmisel {week_word}; ülejärgmise {week_word} lõpuks
    next_weekend: järgmis(el|eks) nädalavahetus(el|eks); järgmise nädalavahetuse lõpuks
    weekend: (nädalavahetusel|nädalavahetuseks|nädalalõpuks); sel nädalavahetusel; selleks
        nädalavahetuseks; nädalavahetuse lõpuks
    year_end: [(selle|käesoleva)] {year_word} lõp(us|uks|uni|p); sel {year_word}; {year_word}
        viimaseks {unit}; aastavahetuseks
    next_year_end: järgmise {year_word} lõp(us|uks|uni|p); järgmisel {year_word}
    quarter_end: [(selle|käesoleva)] {quarter_word} lõp(us|uks|uni|p); sel {quarter_word}
    next_quarter_end: järgmise {quarter_word} lõp(us|uks|uni|p); järgmisel {quarter_word}
    named_quarter_end: q{n} [lõpuks]; {n}. {quarter_word} lõpuks; {n}. {quarter_word}
    numbered_week: {n}. {week_word} lõpuks; {week_word} {n}
    day_of_month: {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani|kuupäevast|kp|kpks|kuup|
        kuup.); [{weekday}] {ordinal} [(kuupäev|kuupäeval|kuupäevaks|kuupäevani|kp)]; selle
        {month_word} {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani); (kuni|hiljemalt)
        {ordinal}; (kuni|hiljemalt) {n}. (kuupäevani|kuupäevaks|kuupäeval); kuupäevaks {n}
    day_of_next_month: järgmise {month_word} {day} (kuupäev|kuupäeval|kuupäevaks|kuupäevani|
        kp); järgmise {month_word} {ordinal}; {day} (kuupäeval|kuupäevaks) järgmisel
        {month_word}
""")
DUE_CUES = phrases("""
    tähtaeg; tähtaeg on; tähtajaga; maksetähtaeg; maksetähtaeg on; maksetähtajaga; maksetähtpäev;
    tähtpäev; tähtpäev on; hiljemalt; kuni; maksta; peab maksma; peaks maksma; tasuda; tasumise
    tähtaeg; makstakse; makse; laekub; laekuma; peaks laekuma; peab laekuma; ootan; ootan raha;
    ootame; deadline; dedline; maksetähtaja; enne; maksepäev; on vaja maksta; lubatud; peavad
    maksma; makske; oodatav; ootel; võlg; tasumine; maksmine; kuupäevaks; makseaeg; tähtaja;
    millal :
""")
PAST_DUE_CUES = phrases("""
    tähtaeg oli; maksetähtaeg oli; tähtaeg oli juba; pidi maksma; pidid maksma; pidi maksma
    hiljemalt; pidi maksma juba; pidi laekuma; pidi tasuma; oleks pidanud maksma; oleks
    pidanud tasuma; oleks pidanud laekuma; tähtaeg möödus; tähtaeg läks üle; tähtaeg kukkus;
    tähtpäev oli; oli tähtaeg; pidi ära maksma; oleks pidanud ära maksma; pidi olema makstud;
    pidi olema tasutud; pidanuks maksma; maksetähtaeg möödus; üle tähtaja alates; alates;
    maksmata alates; oleks pidanud makstud olema; pidi üle kandma; pidid tasuma; pidi raha
    kandma; tähtajaks oli; tähtajaks oli määratud; võlgu alates; tähtaeg kukkus juba; deadline
    oli; tähtaeg oli eelmisel; pidi raha tulema; pidi tulema
""")
ISSUE_CUES = phrases("""
    väljastatud; väljastasin; arve kp; arve; saadetud; saatsin; saatsime; esitatud; esitasin;
    kuupäev; väljastamise kuupäev; koostatud; kuupäevaga; arve esitamise kuupäev; arve on;
    arve oli; tehtud; väljastati; saatsin selle; arve läks välja; saatsin välja;
    väljastamiskuupäev; esitati; arve sai saadetud; läks teele; arve läks; arvega
""")
DUE_AFTER = phrases("on tähtaeg; tähtaeg; hiljemalt; tähtajaga")
PAST_ANYWHERE = phrases("""
    pidi maksma; pidi tasuma; pidi laekuma; oleks pidanud; tähtaeg oli; tähtaeg möödus; pidid
    maksma; pidanuks; pidi olema; pidi üle kandma
""")
CORRECTIONS = phrases("""
    ei; õigemini; tähendab; ei tegelikult; oota; vabandust
""")
COUNTED_FROM = phrases("""
    alates; pärast; peale; arvates; alates kuupäevast; arve kuupäevast
""")
