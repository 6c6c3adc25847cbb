"""Numbers, sums and currencies in Danish."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, scaled, valued

NUMBERS = numbered("""
    nul 0; en 1; et 1; ét 1; én 1; to 2; tre 3; fire 4; fem 5; seks 6; syv 7; otte 8; ni 9; ti
    10; elleve 11; tolv 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten
    18; nitten 19; tyve 20; tredive 30; fyrre 40; halvtreds 50; tres 60; halvfjerds 70; firs
    80; halvfems 90; par 2; et par 2; femogtyve 25; femogtredive 35; femoghalvfjerds 75;
    enogtyve 21; toogtyve 22; treogtyve 23; fireogtyve 24; seksogtyve 26; syvogtyve 27;
    otteogtyve 28; niogtyve 29; tohundrede 200; trehundrede 300; firehundrede 400; femhundrede
    500; sekshundrede 600; syvhundrede 700; ottehundrede 800; nihundrede 900; femhundred 500;
    trehundred 300; tohundred 200; ethundrede 100; ellevehundrede 1100;
    tolvhundrede 1200; trettenhundrede 1300;
    fjortenhundrede 1400; femtenhundrede 1500; sekstenhundrede 1600; syttenhundrede 1700;
    attenhundrede 1800; nittenhundrede 1900; tolvhundred 1200; femtenhundred 1500;
    syvhundred 700; ottehundred 800; firehundred 400; sekshundred 600; nihundred 900;
    enogtredive 31; toogtredive 32; treogtredive 33; enogfyrre 41; femogfyrre 45;
    femoghalvtreds 55; femogtres 65; femogfirs 85; femoghalvfems 95
""")
JOINERS = phrases("og")
TENS = numbered("""
    hundrede 100; hundred 100
""")
SCALES = numbered("""
    tusind 1000; tusinde 1000; totusind 2000; tretusind 3000; firetusind 4000; femtusind 5000;
    sekstusind 6000; syvtusind 7000; ottetusind 8000; nitusind 9000; titusind 10000;
    tolvtusind 12000; femtentusind 15000;
    tyvetusind 20000;
    million 1000000; millioner 1000000; tusse 1000; tusser 1000; tusindlap 1000; tusindlapper 1000;
    plovmand 500; plovmænd 500
""")
FIXED = valued("""
    halvanden 1.5; halvandet 1.5
""")
HALVES = phrases("halv; halvt; en halv; et halvt")
MULTIPLIERS = numbered("""
    k 1000; tusind 1000; tusinde 1000; tus 1000; tus. 1000; t 1000; mio 1000000; mio. 1000000;
    million 1000000; millioner 1000000; mill 1000000; mill. 1000000; m 1000000; hundrede 100;
    lap 1000; mia 1000000000; mia. 1000000000
""")
CURRENCIES = keyed("""
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
    RUB: (rubel|rubler); russiske rubler
    IDR: rupiah; rupiaher; indonesiske rupiah
""")
SCALED_CURRENCIES = scaled(
    1000,
    "DKK",
    """
    t.kr.; t.kr; tkr; tkr.; t. kr.; t kr; tkroner; t.dkk; tdkk; kkr
""",
)
AMOUNT_OPENERS = phrases("""
    på; for; beløb; af; i alt; cirka; ca.; ca; omkring; lydende på; a; til; præcis; kun; med;
    stor
""")
OF_TOTAL = phrases("af; ud af; af de; ud af de")
COUNTED = phrases("""
    x; ×; hund(|e|ene);
    rate(|r); afdrag; betaling(er|); del(e|); fakturaer;
    %; procent; pct; pct.; time(|r|rs); t; dag(|e|es); uge(|r|rs); måned(|er|ers); år; side(|r);
    ord; foto(|s); billede(|r); stk; stk.; ikon(er|); opslag; video(er|s|); artik(el|ler);
    logo(er|s); banner(e|); lektion(er|); minut(ter|); min; klip; gang(e|); tekst(er|); møde(r|);
    personer; plakat(er|); timers; dages; sæt; kort; sider; illustration(er|); kl; version(er);
    km; kilometer; overnatning(er|); nætter; vagt(er|); skridt; billeder; følgere
""")
TOTALS = phrases("""
    i alt; total; ialt; totalt; restbeløb; resten; beløb; samlet; tilbage; saldo
""")
STILL_OPEN = phrases("""
    mangler; mangler der; tilbage; udestår; udestående; resten; resterende; restbeløb; rest; til
    gode
""")
RATES = phrases("""
    i timen; pr. time; pr time; per time; /time; /t; om dagen; pr. dag; pr dag; pr. stk.; pr
    stk; stykket; per stk; om måneden; pr. måned; hver
""")
RATES_BEFORE = phrases("""
    à; a; á; @; gange
""")
FRACTIONS = phrases("""
    halvdelen; halvdel; halv; det halve; en tredjedel; tredjedel; en fjerdedel; fjerdedel; to
    tredjedele
""")
PARTS = phrases("""
    en del; del; del af; noget; lidt; delvist; delvis; nogle penge; noget af det; det meste;
    ikke alt
""")
SUM_JOINERS = phrases("""
    og; og så; plus; eller; samt
""")
SUM_CHANGES = phrases("""
    to gange; tre gange; dobbelt; mindre; mere; for lidt; for meget; gange; ekstra; hver;
    minus; fratrukket
""")
EXCEPTING = phrases("""
    på nær; undtagen; undtaget; bortset fra; med undtagelse af; ud over; udover; alt andet end
""")
MONEY_WORDS = phrases("""
    betaling; betalingen; penge; pengene; overførsel; overførslen; indbetaling; indbetalingen;
    beløbet; resten; raten; delbetalingen
""")
