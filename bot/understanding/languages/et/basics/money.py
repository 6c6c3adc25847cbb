"""Numbers, sums and currencies in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, valued

NUMBERS = numbered("""
    null 0; üks 1; ühe 1; ühte 1; kaks 2; kahe 2; kahte 2; kolm 3; kolme 3; neli 4; nelja 4; viis
    5;
    viie 5; viit 5; kuus 6; kuue 6; kuut 6; seitse 7; seitsme 7; kaheksa 8; üheksa 9; kümme 10;
    kümne 10; üksteist 11; kaksteist 12; kolmteist 13; neliteist 14; neljateist 14; neljateistkümne
    14; viisteist 15; viieteist 15; viieteistkümne 15; kuusteist 16; seitseteist 17; kaheksateist
    18; üheksateist 19; kakskümmend 20; kahekümne 20; kolmkümmend 30; kolmekümne 30; nelikümmend
    40;
    neljakümne 40; viiskümmend 50; viiekümne 50; kuuskümmend 60; kuuekümne 60; seitsekümmend 70;
    kaheksakümmend 80; üheksakümmend 90; üheksakümne 90; sada 100; saja 100; kakssada 200; kolmsada
    300; nelisada 400; viissada 500; kuussada 600; seitsesada 700; kaheksasada 800; üheksasada 900;
    kahesaja 200; kolmesaja 300; neljasaja 400; viiesaja 500; kuuesaja 600; seitsmesaja 700;
    kaheksasaja 800; üheksasaja 900; seitsmekümne 70; kaheksakümne 80; üheteistkümne 11;
    kaheteistkümne 12; kolmeteistkümne 13; kuueteistkümne 16; seitsmeteistkümne 17;
    kaheksateistkümne 18; üheksateistkümne 19; üheks 1; kaheks 2; kolmeks 3; neljaks 4; viieks 5;
    kuueks 6; kümneks 10; paariks 2; paar 2; paari 2; kakskend 20; kolmkend 30; viiskend 50;
    viissotti 500; sadakond 100
""")
TENS = numbered("""
    sada 100; saja 100; kümmend 10; kümne 10; sotti 100
""")
SCALES = numbered("""
    tuhat 1000; tuhande 1000; tuhandet 1000; tuhandega 1000; tonn 1000; tonni 1000; miljon 1000000;
    miljonit 1000000
""")
FIXED = valued("""
    poolteist 1.5; pooleteise 1.5; poolsada 50
""")
HALVES = phrases("pool")
MULTIPLIERS = numbered("""
    k 1000; tuhat 1000; tuhandet 1000; tuh 1000; tuh. 1000; t 1000; tonn 1000; tonni 1000;
    kilo 1000; kilti 1000; miljon 1000000; miljonit 1000000; milj 1000000; milj. 1000000; mln
    1000000; mln. 1000000; m 1000000; sada 100; sotti 100
""")
CURRENCIES = keyed("""
    EUR: euro(|t|d|ga|le|ni|ks|s|sid|de|des|dega); euro(ne|se|sele); eur; eurtsi; eurts;
        eurot; euri; eeki; raha eurot
    USD: dollar(|it|i|id|iga|eid|ite|ites|iks); usa dollar(|it|ites); usd; taala; baksi
    GBP: nael(|a|ad|u|ades|tes); inglise nael(a|ades|tes); suurbritannia naela; gbp
    SEK: rootsi kroon(|i|ni|id|e|ides|idega|iga); sek
    NOK: norra kroon(|i|ni|id|e|ides|idega|iga); nok
    DKK: taani kroon(|i|ni|id|e|ides|idega|iga); dkk
    CHF: frank(|i|ides); šveitsi frank(|i|ides)
    PLN: zlott(|i|ides); zlot(i|it|ides)
    RUB: rubla(|t|d|des); rbl
    CAD: kanada dollar(|it)
    AUD: austraalia dollar(|it)
    JPY: jeeni
    IDR: ruupia(|t|ga|id); indoneesia ruupia(|t)
""")
AMOUNT_OPENERS = phrases("""
    summas; summa; suuruses; kokku; umbes; ca; täpselt; ligi; ainult
""")
OF_TOTAL = phrases("-st; eurost; dollarist; millest; summast; eurosest; arvest")
COUNTED = phrases("""
    osamakse(|t|d); makset; osa; arvet;
    %; protsent(|i); tund(|i); tunni; h; päev(|a); päevane; nädal(|at); kuu(|d); aasta(|t);
    lehekülg(|e); lehekülje; lk; sõna; fot(o|ot); foto(|t|de|d); pil(t|ti|di); tk; ikoon(i|);
    postitus(t|e|); video(t|); artik(kel|lit|li); logo(t|); bänneri(t|); seanss(i); minut(it|i|);
    min; slaid(i|); inimest; korda; x; tööd; versioon(i|); illustratsioon(i|); lugu; teksti;
    koolitust; kl; rm; tm; m3; kuupmeet(er|rit); jm; jooksevmeetrit; tonni liiva; koormat; kasti;
    kotti; tükki; komplekti; paari; ruutu; m2; tk.; km; kilomeetri(t|); sammu; jälgijat
""")
TOTALS = phrases("""
    kokku; jääk; summa; summat; hinda; hind; kogusumma; ülejäänud; alles; saldo; võlg
""")
STILL_OPEN = phrases("""
    puudu; puudub; jääk; jäi; jääb; alles; üle; maksmata; tasumata; ülejäänud; jäänud; võlgu
""")
RATES = phrases("""
    -st; eurost; -eurost; -eurosest; -eurosest arvest; dollarist;
    tunnis; /h; /tund; tund; päevas; /päev; tükk; tk; kuus; /kuu; tunnitasu; lehekülg; iga;
    kumbki; igaüks; mõlemad; kummalegi; kummaltki; igaühele; igaühelt
""")
RATES_BEFORE = phrases("""
    à; a; hinnaga; @; tunnihind; tunnihinnaga; tükihind; tükihinnaga; tunnitasu; tunnitasuga
""")
JOINERS = phrases("""
    ja
""")
FRACTIONS = phrases("""
    pool; poole; pooled; poolt; pooles; kolmandiku; kolmandik; veerand; veerandi
""")
PARTS = phrases("""
    osa; osaliselt; osad; natuke; veidi; mingi osa; osasumma; enamiku; mitte kõik
""")
SUM_JOINERS = phrases("""
    ja; ja siis; pluss; ning; või
""")
SUM_CHANGES = phrases("""
    kaks korda; kolm korda; topelt; kahekordselt; vähem; rohkem; liiga vähe; liiga palju;
    korda; juurde; miinus; maha; igaüks; kumbki; mõlemad; kummalegi; kummaltki; igaühele
""")
EXCEPTING = phrases("""
    kõik peale; kõik muu peale; kogu arve peale; välja arvatud; v.a; va; erandiga; välja jättes
""")
MONEY_WORDS = phrases("""
    raha; raha eest; makse; makset; maksed; tasu; tasumine; ülekanne; ülekannet; maksmine; summa;
    summat
""")
