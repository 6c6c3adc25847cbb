"""Numbers, sums and currencies in English."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases

NUMBERS = numbered("""
    zero 0; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10;
    eleven 11; twelve 12; thirteen 13; fourteen 14; fifteen 15; sixteen 16; seventeen 17;
    eighteen 18; nineteen 19; twenty 20; thirty 30; forty 40; fourty 40; fifty 50; sixty 60;
    seventy 70; eighty 80; ninety 90; couple 2
""")
NOTES = numbered("tenner 10")
"""Sums where they are taken off a debt; what is owed in them is asked."""
JOINERS = phrases("and; a; of")
TENS = numbered("""
    hundred 100
""")
SCALES = numbered("""
    thousand 1000; grand 1000; million 1000000; lakh 100000; lakhs 100000; crore 10000000
""")
HALVES = phrases("half")
MULTIPLIERS = numbered("""
    k 1000; grand 1000; thousand 1000; thou 1000; m 1000000; mn 1000000; mil 1000000; mln
    1000000; mio 1000000; million 1000000; hundred 100; lakh 100000; lakhs 100000; lac 100000;
    lacs 100000; crore 10000000; crores 10000000
""")
CURRENCIES = keyed("""
    USD: dollar(|s); dolar(|s); buck(|s); us dollar(|s); usd(|s)
    EUR: euro(|s); eur(|s)
    GBP: pound(|s); quid(|s); pound(|s) sterling; sterling
    AUD: australian dollar(|s); aussie dollar(|s); au dollar(|s)
    CAD: canadian dollar(|s); can dollar(|s); loonie(|s)
    NZD: new zealand dollar(|s); nz dollar(|s); kiwi dollar(|s)
    SGD: singapore dollar(|s); sing dollar(|s)
    HKD: hong kong dollar(|s); hk dollar(|s)
    CHF: swiss franc(|s); franc(|s)
    JPY: yen
    INR: rupee(|s); rs; indian rupee(|s)
    RUB: ruble(|s); rouble(|s)
    IDR: rupiah(|s); rp
    DKK: danish kron(er|e|or); danish crowns
    SEK: swedish kron(er|or|a); swedish crowns
    NOK: norwegian kron(er|e|or); norwegian crowns
    PLN: zloty(|s); zł
    UAH: hryvnia(|s)
    TRY: turkish lira
    AED: dirham(|s); dhs
    NGN: naira(|s); n
    GHS: cedi(|s); ghana cedi(|s); gh₵; ₵
    EGP: egyptian pound(|s)
    PKR: pakistani rupee(|s)
    BDT: taka
    VND: dong
    GEL: lari
    ISK: icelandic kron(a|ur)
    KES: kenyan shilling(|s)
    ZAR: rand(|s); r
    BRL: brazilian real(|s); reais
    ILS: shekel(|s)
    THB: baht
    KRW: won
    CNY: yuan; rmb; renminbi
    HUF: forint(|s)
    CZK: koruna(|s); czech crowns
    RON: leu; lei
    MYR: ringgit
    MXN: mexican peso(|s)
    PHP: philippine peso(|s)
    SAR: saudi riyal(|s)
""")
AMOUNT_OPENERS = phrases("""
    for; of; at; worth; about; around; roughly; exactly; only; over; for about; about the; for the
""")
OF_TOTAL = phrases("of; out of; of the; out of the; against")
COUNTED = phrases("""
    instal(l|)ment(|s); payment(|s); part(|s); milestone(|s); invoices;
    %; percent; hour(|s); hr(|s); h; day(|s); week(|s); month(|s); year(|s); page(|s); word(|s);
    photo(|s); image(|s); icon(|s); post(|s); video(|s); article(|s); logo(|s); banner(|s);
    slide(|s); screen(|s); session(|s); lesson(|s); class(|es); minute(|s); min(|s); am; pm;
    people; times; x; piece(|s); item(|s); illustration(|s); revision(|s); sprint(|s); version(|
    s); quarter(|s); chapter(|s); phase(|s); episode(|s); season(|s); module(|s); level(|s);
    stage(|s); volume(|s); round(|s); term(|s); batch(|es); km; kilometer(|s); kilometre(|s);
    mile(|s); lot(|s); set(|s); visit(|s); trip(|s); appointment(|s); night(|s); hour's; batches;
    step(|s); shot(|s); frame(|s); follower(|s)
""")
TOTALS = phrases("""
    all up; all told; total; totals; in total; altogether; remaining; outstanding; left; balance;
    the rest; sum;
    amount
""")
STILL_OPEN = phrases("""
    missing; left; remaining; outstanding; remains; remain; to go; short; still open; still due;
    balance; to come; the rest; remainder
""")
RATES = phrases("""
    per; an hour; a day; each; /h; /hr; /hour; /day; a month; a piece; hourly; apiece
""")
RATES_BEFORE = phrases("""
    @
""")
FRACTIONS = phrases("""
    half; halfs; the half; one half; a third; one third; two thirds; a quarter; three
    quarters; (first|second|other) half
""")
PARTS = phrases("""
    part; parts; a part; part of; some; some money; some of it; partially; partly; a bit; a
    little; a portion; portion; a chunk; most; most of it; a fraction; something; not all
""")
SUM_JOINERS = phrases("""
    and; and then; then; plus; and another; or
""")
SUM_CHANGES = phrases("""
    twice; double; thrice; three times; two times; less; fewer; more; short; too little; too
    much; too few; extra; each; times; a week; weekly; monthly; minus; net of
""")
EXCEPTING = phrases("""
    all but; everything but; the lot but; all except; except [for]; apart from; aside from; save
    for; excluding; with the exception of; other than
""")
MONEY_WORDS = phrases("""
    payment; payments; money; transfer; deposit; wire; cash; funds; instalment; installment
""")
