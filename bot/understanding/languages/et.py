"""Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import (
    Vocabulary,
    cues,
    keyed,
    numbered,
    phrases,
    spanned,
    units,
    valued,
)

ESTONIAN = Vocabulary(
    numbers=numbered("""
        null 0; üks 1; ühe 1; ühte 1; kaks 2; kahe 2; kahte 2; kolm 3; kolme 3; neli 4; nelja 4;
        viis 5; viie 5; viit 5; kuus 6; kuue 6; kuut 6; seitse 7; seitsme 7; kaheksa 8; üheksa 9;
        kümme 10; kümne 10; üksteist 11; kaksteist 12; kolmteist 13; neliteist 14; neljateist 14;
        neljateistkümne 14; viisteist 15; viieteist 15; viieteistkümne 15; kuusteist 16;
        seitseteist 17; kaheksateist 18; üheksateist 19; kakskümmend 20; kahekümne 20; kolmkümmend
        30; kolmekümne 30; nelikümmend 40; neljakümne 40; viiskümmend 50; viiekümne 50;
        kuuskümmend 60; kuuekümne 60; seitsekümmend 70; kaheksakümmend 80; üheksakümmend 90;
        üheksakümne 90; sada 100; saja 100; kakssada 200; kolmsada 300; nelisada 400; viissada
        500; kuussada 600; seitsesada 700; kaheksasada 800; üheksasada 900; paar 2; paari 2;
        kakskend 20; kolmkend 30; viiskend 50; viissotti 500; sadakond 100
    """),
    tens=numbered("""
        sotti 100
    """),
    scales=numbered("""
        tuhat 1000; tuhande 1000; tonn 1000; tonni 1000; miljon 1000000; miljonit 1000000
    """),
    fixed=valued("""
        poolteist 1.5; pooleteise 1.5; poolsada 50
    """),
    halves=phrases("pool"),
    multipliers=numbered("""
        k 1000; tuhat 1000; tuhandet 1000; tuh 1000; tuh. 1000; t 1000; tonn 1000; tonni 1000;
        kilo 1000; kilti 1000; miljon 1000000; miljonit 1000000; milj 1000000; milj. 1000000; mln
        1000000; mln. 1000000; m 1000000; sada 100; sotti 100
    """),
    currencies=keyed("""
        EUR: euro(|t|d|ga|le|ni|sid|de|dega|st); eur; eurtsi; eurts; eurot; euri; eeki; raha eurot
        USD: dollar(|it|i|it|iga); usa dollar(|it); usd; taala; baksi
        GBP: nael(|a|ad); inglise naela; suurbritannia naela; gbp
        SEK: rootsi kroon(|i|ni); sek
        NOK: norra kroon(|i|ni); nok
        DKK: taani kroon(|i|ni); dkk
        CHF: frank(|i); šveitsi frank(|i)
        PLN: zlott(|i); zloti
        RUB: rubla(|t); rbl
        CAD: kanada dollar(|it)
        AUD: austraalia dollar(|it)
        JPY: jeeni
    """),
    amount_openers=phrases("""
        summas; summa; suuruses; kokku; umbes; ca; täpselt; ligi; ainult
    """),
    of_total=phrases("-st; millest; summast; eurosest; arvest"),
    counted=phrases("""
        %; protsent(|i); tund(|i); tunni; h; päev(|a); päevane; nädal(|at|a); kuu(|d); aasta(|t);
        lehekülg(|e); lehekülje; lk; sõna; fot(o|ot); foto(|t|de|d); pil(t|ti|di); tk; ikoon(i|);
        postitus(t|e|); video(t|); artik(kel|lit|li); logo(t|); bänneri(t|); seanss(i); minut(it|
        i|); min; slaid(i|); inimest; korda; x; tööd; versioon(i|); illustratsioon(i|); lugu;
        teksti; koolitust; kl; ruutu; m2; tk.
    """),
    totals=phrases("""
        kokku; jääk; summa; kogusumma; ülejäänud; alles; saldo; võlg
    """),
    rates=phrases("""
        tunnis; /h; /tund; tund; päevas; /päev; tükk; tk; kuus; /kuu; tunnitasu; lehekülg; iga
    """),
    weekdays=phrases("""
        (esmaspäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|esm|esmasp);
        (teisipäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|teisip);
        (kolmapäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|kolmap);
        (neljapäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|neljap);
        reede(|l|ks|ni|st|ne|seks|t|sel);
        (laupäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|laup);
        (pühapäev(|a|al|aks|ani|ast|ane|ase|aseks|asel)|pühap)
    """),
    months=phrases("""
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
    """),
    months_within=phrases("""
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
    """),
    units=units("""
        day: päev(|a|ad|ast|aga|ane|ani|aks); päevane; p
        workday: tööpäev(|a|ad|aga|ast)
        week: nädal(|a|at|aga|al|aks|ani|as); ndl
        month: kuu; kuud; kuuga; kuuks; kuul; kuuni; kuust
        quarter: kvartal(|i|is|it|iks|ini)
        year: aasta(|t|ga|ks|l|ni)
    """),
    spans=spanned("""
        poole aasta 6 month; pool aastat 6 month; poolaasta 6 month; poole kuu 15 day; pooleteise
        nädala 10 day; pooleteise kuu 45 day; paarinädala 2 week
    """),
    days=numbered("""
        täna 0; tänaseks 0; tänane 0; tänase 0; tänaseni 0; täna õhtul 0; täna õhtuks 0; täna
        hommikul 0; õhtuks 0; praegu 0; äsja 0; kohe 0; tänasest 0; tana 0; päeva lõpuks 0; homme
        1; homseks 1; homne 1; homse 1; homseni 1; hommseks 1; home 1; homme hommikul 1; homme
        õhtuks 1; homsest 1; homme õhtul 1; homseks päevaks 1; ülehomme 2; ülehomseks 2; ülehomse
        2; ülehomseni 2; üle homme 2; ylehomme 2; ylehomseks 2; eile -1; eilne -1; eilse -1;
        eilseks -1; eilsest -1; eileõhtul -1; eile õhtul -1; üleeile -2; üleeilne -2; üle eile -2;
        yleeile -2; üleeilse -2; hiljuti 9999
    """),
    ordinals=numbered("""
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
    """),
    ordinal_suffixes="-?(?:ndaks|ndal|ndani|ndast|nda|ks|ndat|le|l)",
    date_phrases=keyed("""
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
    """),
    due_cues=phrases("""
        tähtaeg; tähtaeg on; tähtajaga; maksetähtaeg; maksetähtaeg on; maksetähtajaga;
        maksetähtpäev; tähtpäev; tähtpäev on; hiljemalt; kuni; maksta; peab maksma; peaks maksma;
        tasuda; tasumise tähtaeg; makstakse; makse; laekub; laekuma; peaks laekuma; peab laekuma;
        ootan; ootan raha; ootame; deadline; dedline; maksetähtaja; enne; maksepäev; on vaja
        maksta; lubatud; peavad maksma; makske; oodatav; ootel; võlg; tasumine; maksmine;
        kuupäevaks; makseaeg; tähtaja
    """),
    past_due_cues=phrases("""
        tähtaeg oli; maksetähtaeg oli; tähtaeg oli juba; pidi maksma; pidid maksma; pidi maksma
        hiljemalt; pidi maksma juba; pidi laekuma; pidi tasuma; oleks pidanud maksma; oleks
        pidanud tasuma; oleks pidanud laekuma; tähtaeg möödus; tähtaeg läks üle; tähtaeg kukkus;
        tähtpäev oli; oli tähtaeg; pidi ära maksma; oleks pidanud ära maksma; pidi olema makstud;
        pidi olema tasutud; pidanuks maksma; maksetähtaeg möödus; üle tähtaja alates; alates;
        maksmata alates; oleks pidanud makstud olema; pidi üle kandma; pidid tasuma; pidi raha
        kandma; tähtajaks oli; tähtajaks oli määratud; võlgu alates; tähtaeg kukkus juba; deadline
        oli; tähtaeg oli eelmisel; pidi raha tulema; pidi tulema
    """),
    issue_cues=phrases("""
        väljastatud; väljastasin; arve kp; arve; saadetud; saatsin; saatsime; esitatud; esitasin;
        kuupäev; väljastamise kuupäev; koostatud; kuupäevaga; arve esitamise kuupäev; arve on;
        arve oli; tehtud; väljastati; saatsin selle; arve läks välja; saatsin välja;
        väljastamiskuupäev; esitati; arve sai saadetud; läks teele; arve läks; arvega
    """),
    due_after=phrases("on tähtaeg; tähtaeg; hiljemalt; tähtajaga"),
    past_anywhere=phrases("""
        pidi maksma; pidi tasuma; pidi laekuma; oleks pidanud; tähtaeg oli; tähtaeg möödus; pidid
        maksma; pidanuks; pidi olema; pidi üle kandma
    """),
    cues=cues("""
        question: kui palju; kui suur; kui suure; palju; kes; keda; kellelt; kelle; kellel; mis;
            mida; millal; millised; milline; kus; kas; miks; kuidas; mitu; kaua; kui kaua; kui
            mitu; mille; kust
        request: lisa; pane kirja; kirjuta; kirjuta üles; märgi; märgi üles; salvesta;
            registreeri; kas saad kirja panna; kas saad lisada; kas saaksid lisada; kas saaksid
            kirja panna; saad kirja panna; palun pane kirja; palun lisa; tee arve; loo arve; loo;
            uus arve; uus võlg; kas paned kirja; paned kirja; palun kirjuta; pane; sisesta; kas sa
            saad lisada; kas sa saad kirja panna; kas saad märkida; kas sa paneksid kirja; palun
            märgi; kas võiksid lisada; kas võid lisada; kas võid kirja panna; jäta meelde; lisage;
            pange kirja; võta arvele; pane palun kirja; lisa palun
        command: ei see; ei ta; ei summa; ei tegelikult; tuleta meelde; tuleta; meenuta; kustuta;
            eemalda; tühista; võta tagasi; lükka edasi; näita; loetelu; nimekiri; muuda; paranda;
            parandus; vabandust; oih; stopp; stop; abi; aita; tegelikult; peata; paus; saada;
            õigemini; tähendab; jäta vahele; ekspordi; unusta; vale; oota; jätka; helista;
            pikenda; seaded; vaata; uuenda; tee; vaigista; tõlgi; ütle; anna; nimeta ümber
        owes: jäi; jäi mulle; on jäänud; peab maksma; peavad maksma; peaks maksma; peab tasuma;
            võlgneb [mulle]; võlgnevad [mulle]; võlgnb [mulle]; volgneb; võlgnes; võlgnev; võlgneb
            [ikka|endiselt|veel] [mulle]; mulle [ikka|endiselt|veel] võlgneb; mulle [ikka|
            endiselt|veel] võlgu; on [mulle|ikka|veel|endiselt] [mulle] võlgu; võlgu; on [mulle]
            võlgu; on mulle veel võlgu; on võlgu mulle; peab mulle maksma; peab maksma mulle; peab
            mulle; on mulle; jäi mulle võlgu; jäi võlgu; on jäänud [mulle] võlgu; on mulle jäänud
            võlgu; jäänud võlgu; võlg on; võlg; peab [mulle|veel] tasuma; peavad mulle maksma;
            peaks mulle maksma; peaks maksma mulle; võlgeb; võlgneb; võlgenb; jäid võlgu; peab
            veel maksma; võlgnik on; ootan raha; ootan; ootan makset; ootan veel
        unpaid: (pole|ei ole|polnud|ei) [mulle|ikka|endiselt|veel|siiani|ikkagi] [mulle|veel]
            [ära] (maksnud|tasunud|makstud|tasutud|laekunud|üle kandnud|kandnud|maksa|maksnd|
            laeku|maksta|arveldanud|saatnud); pidi [mulle] [ära] (maksma|tasuma|laekuma); pidid
            maksma; oleks pidanud [mulle] [ära] (maksma|tasuma|laekuma); maksmata; tasumata; on
            maksmata; jättis maksmata; pole ikka veel; pole ikka; ei ole ikka veel; ei ole; pole;
            ei maksa; hilineb [maksmisega]; viivitab [maksmisega]; unustas maksta; keeldub
            maksmast; on ikka veel maksmata; on ikka maksmata; pidi üle kandma; jäi maksmata; ei
            ole veel; pole veel; ei maksnud; ei tasunud; siiani maksmata; on siiani maksmata; ikka
            maksmata
        paid: tasunud; üle kandnud; saatis; maksis [mulle] [täna|eile|just|lõpuks|nüüd] [ära];
            maksid [mulle] [ära]; tasus [ära|mulle]; tasusid [ära]; kandis [üle|mulle|just|täna|
            eile]; kandsid [üle]; on [just|nüüd|juba|lõpuks|täna|mulle] (maksnud|tasunud|makstud|
            tasutud) [ära]; on [arve|kõik] (maksnud|tasunud) [ära]; ära makstud; arveldas; saatis
            raha; saatis mulle raha; saatis mulle; tegi makse; tegi ülekande; klaaris; maksab ära
            just; maksnud; makstud; tasutud; on üle kandnud; on kandnud; maksi ära; masis; on
            laekunud; maksis osaliselt; tegi osamakse; andis; pani üle; viskas üle; viskas; kandis
            raha; maksis tagasi; on ära maksnud; on kõik ära maksnud; makstud sai
        received: sain [kätte]; saime; laekus; laekusid; laekunud; raha laekus; makse laekus;
            tuli; raha tuli; tulid; saabus; saabusid; jõudis kohale; kohale jõudis; laekumine;
            jõudis kontole; sain raha; sain makse; laekus raha; laekus makse; tuli raha; tuli
            makse; makse saadud; saadud; on kohal; raha käes; käes; raha on käes; kukkus kontole;
            osamakse laekus; ettemaks laekus; olen saanud; sain just; sain täna; just laekus; tuli
            ära; kontole laekus; laekus kontole; laekus täna; arvele laekus; laekus arvele
        promised: (ütles|ütlesid|kirjutas|kirjutasid|kinnitas|kinnitasid|vannub|lubas|lubasid|
            väidab|teatas|teatasid), et [(ta|nad|raha)] [mulle] (maksab|maksavad|saadab|saadavad|
            kannab|kannavad|tasub|tasuvad|laekub|tuleb|klaarib); vannub; vannuvad; vannub, et;
            (maksab|maksavad|kannab|tasub) [mulle] {date}; lükkas makse edasi; (lubas|lubab|
            lubasid|lubavad|lubaga|on lubanud|tõotas|vandus|luband) [mulle] [et] [(maksta|ära
            maksta|tasuda|üle kanda|kanda|maksab|maksavad|raha|et maksab|raha saata)]; (ütles|
            ütlesid|ütleb|kirjutas|kirjutab|väitis|väidab|kinnitas|kinnitab|teatas|vastas|rääkis|
            lubas|vandus|lubab) [mulle|nüüd], et [(ta|nad|raha|makse|ülekanne|see)] [saab|mulle|
            kindlasti] [(maksab|maksavad|tasub|tasuvad|kannab|kannavad|saadab|laekub|tuleb|jõuab|
            maksavad ära|teeb|saab|maksta|klaarib)]; (kavatseb|plaanib|tahab|soovib|lubab)
            (maksta|tasuda|üle kanda|ära maksta); maksab [mulle] [(homme|reedel|esmaspäeval|
            teisipäeval|kolmapäeval|neljapäeval|laupäeval|pühapäeval)] ära; kannab [mulle] [raha|
            summa] üle; hakkab maksma; on nõus maksma; nõustus maksma; lubadus maksta; lubas raha;
            lubas raha üle kanda; andis sõna; maksab mulle; lubas ära maksta; leppisime kokku et;
            lubas et; lubab et; jääb maksma; lubas ülekande teha; lubas makse teha; teeb ülekande;
            garanteeris; lubas selle; ütles; maksvat
        expected: oodatakse; ootan; maksta; tasuda; peaks laekuma; peab laekuma
        own: ma maksin; maksin; mina maksin; ma võlgnen; võlgnen; ma tasusin; tasusin; oleme
            võlgu; ma kandsin; kandsin üle; pean maksma; ma pean maksma; maksime; ma maksan; olen
            võlgu; lubasin; olen maksnud
        in_full: täielikult; täies mahus; kogu arve; kogu summa; kõik ära; kõik; terve summa;
            terve arve; lõpuni; ära maksnud; täissumma; täissummas; maksis ära; tasus ära; maksid
            ära; kogu võla; kogu võlg; ülejäänud; ülejäänu; terve võla; kõik arved; ära makstud;
            tasus kõik; maksis kõik; kõik võlad; viimase sendini; jäägi; terve; täies ulatuses;
            arve makstud; arve tasutud; klaaris
        sent: saatsin [ära|just|täna|eile]; saatsime; esitasin [täna|eile|just]; väljastasin;
            saadetud; väljastatud; esitatud; tegin; sai saadetud; just saatsin; sai arve; saadan;
            panin teele; koostasin; väljastati; sai esitatud; esitasime
        invoice: arve(|t|d|le|ga|st|l|te|id|na); uus arve; uue arve; minu arve; minu viimane arve;
            võlg; võlgnevus; faktuur; arve nr; ettemaksuarve; uus võlg; arveldus; arvee; arvve;
            avre
        late: hiljaks jäänud; hiljaks; hilineb; hilinenud; hilines; üle tähtaja; yle tähtaja;
            viivitab; hilinemisega; on hiljaks jäänud; jääb hiljaks; viivituses; tähtaja ületanud;
            hilineb maksmisega; venitab; venitab maksmisega
        for: töö :
        for_after: eest; jaoks; tarbeks; teemal; projekti eest; töö eest; tasu; tegemise eest;
            kohta; asjus
        to: kliendile; firmale; ettevõttele; kliendilt; firmalt; ettevõttelt
        client_label: klient; klient :; kliendil; kliendi; kliendi nimi; kliendi nimi :; võlgnik;
            võlgnik :; maksja; maksja :; tellija; tellija :; (usa|soome|rootsi|inglise|saksa|läti|
            ameerika|norra|taani|vene|uk|us|uus|minu) klient; ostja; ostja :; firma :; ettevõte :;
            nimi :; saaja :; kellele :; kliendile; kliendilt; võlgniku; kes :
        work_label: töö :; projekt :; teenus :; mille eest :; kirjeldus :; selgitus :; eest :;
            ülesanne :; projekt; teema :; tööd :; teenused :; toode :; asi :; sisu :
        noise: aitäh; tänan; aitähh; suur tänu; aitäh sulle; palun; üle kanda; ära maksta; maksta;
            tasuda; kanda; ära; mulle; meile; ikka; ikka veel; endiselt; veel; just; juba; nüüd;
            tere; hei; tsau; tšau; tere päevast; tere hommikust; tere õhtust; hommikust; head
            päeva; heips; tervist; okei; ok; ah; no; noh; et; summa; summa :; summas; kokku; kokku
            :; + km; pluss km; km-ta; ilma km; koos km; käibemaks; + käibemaks; ilma käibemaksuta;
            km; ma; me; ta; nad; see; raha; makse; makset; üle; lõpuks; siiani; jälle; kahjuks;
            muide; minu; mu; meie; tegin; tegin valmis; tegin talle; lõpetasin; sain valmis;
            valmis; sularahas; pangaülekandega; ülekandega; kontole; arvele; pangas; arve peale;
            osaliselt; osa; ettemaks; ettemaksu; hind; hind :; hinnaga; väärtuses; umbes; ca;
            ainult; täiega; jee; vahva; super; kell; tähtaeg; maksetähtaeg; hilinemisega; selle;
            eelmise; viimase; tema; neilt; temalt; talle; neile; ülejäänud; jääk; poole; pool; on;
            oli; olen; saaksid; juurde; ühe; kaudu; käest; ikkagi; kogu; kõik; terve; täielikult;
            palju; uudised; hea uudis; sulas; suuruses; bot; kallis bot; mis; nagu; kokkulepitud;
            lubatud
    """),
    articles=phrases("minu; meie; selle; see; üks; ühe; nende; tema; oma"),
    name_edges=phrases("""
        jäänud; kõige; rohkem; enam; vähem; keegi; kõik; suurim; sulle; ja; on; oli; et; aga;
        siis; ning; kuid; mulle; ma; ta; see; uus; klient; kliendi; eest; jaoks; kuni; ka; või;
        kui; nad; me; tere; no; mis; kes; üle; ära; minu; juba; ei; pole
    """),
    company_words=phrases("""
        oü; ou; as; tü; fie; mtü; sa; oy; ab; uü; ltd; gmbh; llc; inc; meedia; media; stuudio;
        studio; grupp; group; disain; foto; film; kohvik; baar; teater; kirjastus; agentuur;
        ehitus; büroo; lilled; pood; kool; keskus; klubi; festival; restoran; hotell; talu;
        raamatud; partnerid; konsult; sepikoda
    """),
    works=phrases("""
        logo*; veebileh*; koduleh*; veeb; disain*; kujundus*; bänner*; tekst*; tõlge*; tõlke*;
        korrektuur*; illustratsioon*; ikoon*; foto*; pilt*; pildi*; video*; montaaž*; rakendus*;
        äpp*; brošüür*; plakat*; flaier*; visiitkaar*; menüü*; silt*; sildi*; bränd*; seo; audit*;
        nõustami*; konsultatsioon*; koolitus*; artik*; blogi*; toimetami*; stsenaarium*;
        taskuhääling*; uudiskir*; pakend*; ui; ux; animatsioon*; subtiitri*; küljendus*; kaver*;
        reklaam*; esitlus*; postitus*; arendus*; hooldus*; raamatupidami*; kampaania*;
        pealelugemi*; tund*; tunnid; remont*; kataloog*; kaan*; trükis*; e-pood*; epood*
    """),
    client_endings=phrases("le; lt"),
)
