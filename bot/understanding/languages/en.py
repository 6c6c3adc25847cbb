"""English."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import (
    Vocabulary,
    cues,
    keyed,
    numbered,
    phrases,
    spanned,
    units,
)

ENGLISH = Vocabulary(
    numbers=numbered("""
        zero 0; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10;
        eleven 11; twelve 12; thirteen 13; fourteen 14; fifteen 15; sixteen 16; seventeen 17;
        eighteen 18; nineteen 19; twenty 20; thirty 30; forty 40; fourty 40; fifty 50; sixty 60;
        seventy 70; eighty 80; ninety 90; couple 2
    """),
    joiners=phrases("and; a; of"),
    tens=numbered("""
        hundred 100
    """),
    scales=numbered("""
        thousand 1000; grand 1000; million 1000000
    """),
    halves=phrases("half"),
    multipliers=numbered("""
        k 1000; grand 1000; thousand 1000; thou 1000; m 1000000; mn 1000000; mil 1000000; mln
        1000000; mio 1000000; million 1000000; hundred 100
    """),
    currencies=keyed("""
        USD: dollar(|s); dolar(|s); buck(|s); us dollar(|s); usd(|s)
        EUR: euro(|s); eur(|s)
        GBP: pound(|s); quid(|s); pound(|s) sterling; sterling
        AUD: australian dollar(|s); aussie dollar(|s)
        CAD: canadian dollar(|s)
        NZD: new zealand dollar(|s)
        SGD: singapore dollar(|s)
        HKD: hong kong dollar(|s)
        CHF: swiss franc(|s); franc(|s)
        JPY: yen
        INR: rupee(|s)
        RUB: ruble(|s); rouble(|s)
        IDR: rupiah(|s); rp
        DKK: danish kron(er|e|or); danish crowns
        SEK: swedish kron(er|or|a); swedish crowns
        NOK: norwegian kron(er|e|or); norwegian crowns
        PLN: zloty(|s); zł
        UAH: hryvnia(|s)
        TRY: turkish lira
        AED: dirham(|s)
    """),
    amount_openers=phrases("for; of; at; worth; about; around; roughly; exactly; only"),
    of_total=phrases("of; out of; of the; out of the; against"),
    counted=phrases("""
        %; percent; hour(|s); hr(|s); h; day(|s); week(|s); month(|s); year(|s); page(|s); word(|
        s); photo(|s); image(|s); icon(|s); post(|s); video(|s); article(|s); logo(|s); banner(|
        s); slide(|s); screen(|s); session(|s); lesson(|s); class(|es); minute(|s); min(|s); am;
        pm; people; times; x; piece(|s); item(|s); illustration(|s); revision(|s); sprint(|s);
        version(|s)
    """),
    totals=phrases("""
        total; totals; in total; altogether; remaining; outstanding; left; balance; the rest; sum;
        amount
    """),
    rates=phrases("""
        per; an hour; a day; each; /h; /hr; /hour; /day; a month; a piece; hourly; apiece
    """),
    weekdays=phrases("""
        monday(|s|'s);
        (tuesday(|s|'s)|tusday|teusday);
        (wednesday(|s|'s)|wensday|wendsday|wendesday|wedensday|weds);
        (thursday(|s|'s)|thersday);
        friday(|s|'s);
        saturday(|s|'s);
        sunday(|s|'s)
    """),
    short_weekdays=phrases("""
        mon;
        tue(|s);
        wed(|s);
        thu(|r|rs);
        fri;
        sat;
        sun
    """),
    months=phrases("""
        (january|jan|januray|janurary|janaury);
        (february|feb|febuary|feburary|febrary);
        (march|mar);
        (april|apr);
        may;
        (june|jun);
        (july|jul);
        (august|aug);
        (september|sept|sep);
        (october|oct);
        (november|nov);
        (december|dec)
    """),
    units=units("""
        day: day(|s|'s); d
        workday: workday(|s); business_day(|s); working_day(|s)
        week: week(|s|'s); wk(|s); w
        month: month(|s|'s); mo; mth(|s)
        quarter: quarter(|s)
        year: year(|s|'s); yr(|s)
    """),
    spans=spanned("""
        fortnight 2 week; half a year 6 month; half a month 15 day
    """),
    days=numbered("""
        today 0; tonight 0; now 0; this morning 0; this afternoon 0; this evening 0; just now 0;
        eod 0; cob 0; end of day 0; end of the day 0; tomorrow 1; tmrw 1; tmr 1; tomorow 1;
        tommorow 1; tommorrow 1; tomorrow's 1; 2moro 1; 2morrow 1; tmw 1; tomoz 1; day after
        tomorrow 2; the day after tomorrow 2; overmorrow 2; yesterday -1; yday -1; yest -1;
        yesterdy -1; last night -1; yesterday's -1; day before yesterday -2; the day before
        yesterday -2; the other day 9999
    """),
    ordinals=numbered("""
        first 1; second 2; third 3; fourth 4; fifth 5; sixth 6; seventh 7; eighth 8; ninth 9;
        tenth 10; eleventh 11; twelfth 12; thirteenth 13; fourteenth 14; fifteenth 15; sixteenth
        16; seventeenth 17; eighteenth 18; nineteenth 19; twentieth 20; twenty first 21;
        twenty-first 21; twenty second 22; twenty-second 22; twenty third 23; twenty-third 23;
        twenty fourth 24; twenty-fourth 24; twenty fifth 25; twenty-fifth 25; twenty sixth 26;
        twenty-sixth 26; twenty seventh 27; twenty-seventh 27; twenty eighth 28; twenty-eighth 28;
        twenty ninth 29; twenty-ninth 29; thirtieth 30; thirty first 31; thirty-first 31
    """),
    ordinal_suffixes="st|nd|rd|th|sth",
    date_phrases=keyed("""
        day_month: [{weekday},] [the] {day} [of] {month}; [{weekday},] [the] {day} [of] {month},
            {year}; [{weekday},] {month} [the] {day}; [{weekday},] {month} [the] {day}, {year};
            {day}-{month}; {day}-{month}-{year}; {day}/{month}/{year}
        late_by: [by] {n} {unit}; by (a|one) {unit}
        weekday: {weekday}; [this] coming {weekday}; {weekday} coming; the {weekday}; (upcoming|
            nearest) {weekday}
        weekday_this: this {weekday}; {weekday} this week; {weekday} of this week
        weekday_next: next {weekday}; {weekday} next week; {weekday} of next week; next week [on]
            {weekday}; next week's {weekday}; the following {weekday}; next wk {weekday}
        weekday_after: a week from {weekday}; {weekday} week; a week on {weekday}; week from
            {weekday}; {weekday} after next; a week {weekday}
        weekday_last: last {weekday}; this past {weekday}; past {weekday}; {weekday} last week;
            last week [on] {weekday}; previous {weekday}; {weekday} just gone
        ahead: in [a|an|about] {n} [a|of] {unit} [time]; in (a|an|one|another) {unit} [time]; in
            [a] {span} [time]; {n} {unit} from {dayword}; a {span} from {dayword}; {n} {unit}
            time; (a|one) {unit} from {dayword}; within [the next] [a] {n} [of] {unit}; within (a|
            one|the) {unit}; within a {span}; in the next {n} {unit}; after {n} {unit}; {n} more
            {unit}; over the next {n} {unit}; another {unit}; (a|one) {unit} left
        terms: net {n} [{unit}]; net-{n}; n{n}; {n} {unit} net; {n} {unit} (terms|payment terms);
            payment terms [of|are|is|:] {n} {unit}; terms [of|are|:] {n} {unit}; terms [are|:] net
            {n} [{unit}]; (they|he|she) (have|has|got) {n} {unit} [to pay]; has {n} {unit} to pay;
            have {n} {unit} to pay; {n} {unit} to pay; due {n} {unit}; {n}-day terms; (they|he|
            she) (have|has|got) (a|one) {unit} [to pay]; (a|one) {unit} to pay; {n}-{unit} terms;
            a {span} to pay; due (upon|on) receipt; {n} {unit} after (invoice|invoicing|receipt)
        ago: {n} {unit} ago; (a|one) {unit} ago; a {span} ago; [a] {n} [of] {unit} ago; {n} {unit}
            back; (a|one) {unit} back
        overdue: {n} {unit} (overdue|late|past due|behind|over due|over); [a] {n} [of] {unit}
            (overdue|late|behind); (a|one) {unit} (overdue|late|past due|behind); a {span}
            (overdue|late|past due|behind); overdue by [about|already] {n} {unit}; late by {n}
            {unit}; overdue {n} {unit}; overdue [by] (a|one) {unit}; overdue for {n} {unit}; late
            (a|one) {unit}; past due by {n} {unit}; past due {n} {unit}; overdue by a {span}; {n}
            {unit} past [the] (due|due date|deadline); {n} {unit} after the (due date|deadline)
        month_end: [the] end of [the|this] month; eom; month end; month's end; this month; [the]
            last day of [the|this] month; end of the current month; later this month; [the]
            month-end; [the] last day of [this] month
        next_month_end: next month; [the] end of next month; [the] last day of next month; end of
            the following month
        last_month_end: last month; [the] end of last month
        month_start: [the] (beginning|begining|start) of [the|this] month; early this month
        next_month_start: [the] (beginning|begining|start) of next month; early next month
        month_middle: [the] middle of [the|this] month; mid month; mid-month
        next_month_middle: [the] middle of next month; mid next month
        named_month_end: [the] end of {month}; in {month}; by end of {month}; late {month}; [the]
            last day of {month}; during {month}; sometime in {month}; end {month}; {month} end; in
            late {month}; [the] end of {month} {year}; in {month} {year}; later in {month}
        named_month_start: [the] (beginning|begining|start) of {month}; early {month}; in early
            {month}; [the] (beginning|begining|start) of {month} {year}
        named_month_middle: [the] middle of {month}; mid-{month}; mid {month}; in mid-{month}; in
            mid {month}
        week_end: [the] end of [the|this] week; this week; eow; [the] end of the working week;
            later this week
        next_week_end: next week; [the] end of next week; sometime next week; the week after this;
            nxt week; next wk
        last_week_end: last week; [the] end of last week
        next_week_start: [the] (beginning|start) of next week; early next week
        week_after_next: [the] week after next; in the week after next
        weekend: [this|the] weekend; [the] end of the weekend
        year_end: [the] end of [the|this] year; eoy; year end; year-end; this year; before new
            year
        next_year_end: next year; the end of next year
        quarter_end: [the] end of [the|this] quarter; eoq; this quarter; quarter end
        next_quarter_end: next quarter; [the] end of next quarter
        named_quarter_end: [the] end of q{n}; in q{n}; q{n}
        day_of_month: [on] the {ordinal}; [{weekday}] [the] {ordinal}; {ordinal} of [the|this]
            month; the {ordinal} of [the|this] month; day {n} of [the|this] month
        day_of_next_month: [the] {ordinal} of next month; [the] {ordinal} next month; next month
            on the {ordinal}; next month the {ordinal}
    """),
    due_cues=phrases("""
        due; due date; due date is; by; before; until; till; til; no later than; not later than;
        latest; payable; deadline; deadline is; payment; payment date; to be paid by; to be paid
        on; is due; are due; it's due; its due; falls due; expected; on; the; from; pay; paid by;
        to pay; comes due; dew; duedate; due for; should pay by; has to pay by; must pay by;
        maturity; matures; due in; around; sometime; at
    """),
    past_due_cues=phrases("""
        was due; was due on; was due by; were due; due since; overdue since; since; late since;
        was supposed to pay; was supposed to pay on; was supposed to pay by; was supposed to be
        paid; was supposed to be paid by; was supposed to be paid on; should have paid; should
        have paid by; should have paid on; should've paid; should have been paid; should have been
        paid by; should have been paid on; deadline was; due date was; the deadline was; was meant
        to pay; was meant to pay by; was meant to pay on; was to be paid; was to be paid by; past
        due since; expired; expired on; was payable; had to pay by; were due on; were supposed to
        pay; were supposed to pay by; were supposed to pay on; wuz due; was due back; was due
        already; unpaid since; fell due; fell due on; ran out
    """),
    issue_cues=phrases("""
        issued; issued on; dated; invoice from; invoice of; invoice date; invoice dated; sent;
        sent on; sent it; sent it on; sent out; billed; billed on; invoiced; invoiced on; invoice
        sent; invoice sent on; issue date; date of invoice; sent them; sent the invoice; sent the
        invoice on; sent him; sent her; sent invoice; sent invoice on; invoiced them; invoiced
        them on; billed them; billed them on; inv date; sent the bill; sent the bill on; bill
        from; invoiced back on; issued it; emailed; emailed on; sent an invoice; sent an invoice
        on; invoice went out; invoice went out on; invoice is from; went out; went out on
    """),
    due_after=phrases("""
        is the deadline; latest; at the latest; deadline; is when it's due
    """),
    past_anywhere=phrases("""
        was supposed to; were supposed to; should have; should've; was due; were due; was meant
        to; had to pay; was to pay; shoulda
    """),
    cues=cues("""
        question: how much; how many; how do; how does; how can; how long; how are; how is; what;
            what's; whats; who; who's; whom; when; when's; where; which; why; did * pay; did * *
            pay; has * paid; has * * paid; have * paid; does * owe; does * * owe; does anyone; do
            they; does; did they; did he; did she; have they; has anyone; did anyone; is there;
            are there; is it; is anyone; can you; could you; should i; can i; am i; would you; is
            anybody; do i; will they; will he; will she
        request: need to log; need to add; i need to log; i need to add; want to log; i want to
            log; i want to add; let's log; let's add; log; add; note; note that; track; record;
            write down; put down; save; register; create; new invoice; please log; please add; can
            you note that; can you note; can you add; can you log; could you log; could you add;
            could you note; can you track; could you track; can you record; can you write down;
            could you write down; can you put; could you put; would you add; can you please add;
            can you please log; can you save; can you register
        command: no it's; no its; no that's; no the; no i; no wait; no he; no she; no they;
            remind; remind me; delete; remove; cancel; undo; snooze; pause; show; list; change;
            edit; correct; correction; fix; nope; actually; sorry; oops; stop; help; send; write;
            make it; move; resume; rename; set; export; archive; forget; wrong; i mean; i meant;
            wait; ask; draft; call; tell; give me; update; postpone; extend; skip; ignore; mute;
            translate; open; settings
        owes: owe(|s|d) me; owe(|s|d) us; owe(|s); owed; owing; ows; ows me; oews me; oews; is
            owing me; still owe(|s) me; owed by; owed to me by; is in debt to me; is indebted to
            me; owns me; owez; owez me; oes me; is due to pay; has to pay me; has to pay; have to
            pay me; have to pay; needs to pay me; needs to pay; need to pay me; need to pay; must
            pay me; must pay; due from; outstanding from; is on the hook for; still has to pay
        unpaid: no payment; still no payment; no money; still no money; no payment yet; nothing;
            still nothing; no sign of payment; (has|have|had|is|did|was|were)(n't|nt) [yet|even|
            actually|still] (paid|payed|pay|settled|settle|transferred|sent|cleared); (has|have|
            had|is|did|was|were) not [yet|even|actually|still] (paid|payed|pay|settled|settle|
            transferred|sent|cleared); (has|have|had|did) [still|yet] not [yet] (paid|payed|pay|
            settled|transferred); (hasn't|hasnt|haven't|havent|has not|have not) [still|yet] paid
            me; (hasn't|hasnt|haven't|havent|didn't|didnt|never) (paid|payed|pay) [me] [for] [up];
            still hasn't; still hasnt; still haven't; never paid; never payed; not paid; not
            payed; is not paying; isn't paying; aint paid; ain't paid; won't pay; wont pay;
            refuses to pay; not yet paid; yet to pay; was supposed to pay [me]; were supposed to
            pay [me]; should have paid [me]; should've paid [me]; was meant to pay [me]; were
            meant to pay [me]; was to pay [me]; is yet to pay; has yet to pay; have yet to pay;
            unpaid; doesn't pay; still not paid; was due to pay; forgot to pay; ghosted me on;
            ghosted me; is ghosting me on; owing since; did not pay; stiffed me; stiffed me on;
            had to pay me; had to pay; is sitting on; are sitting on; still haven't paid; still
            hasn't paid; paid nothing; hasn't been paid
        paid: paid; payed; paid me; sent {sum}; sent over {sum}; sent through {sum}; just sent
            {sum}; has paid [me]; have paid [me]; just paid [me]; 's paid; transferred;
            transfered; wired; wired me; sent me; settled; cleared; just sent me; paid up; paid
            off; paid back; has settled; has transferred; paypaled; venmoed; just transferred;
            just wired; has sent me; finally paid; deposited; came through with; coughed up; made
            a payment; made a payment of; gave me; pays me; just settled; is paid; was paid; are
            paid; has been paid; got paid by; 's invoice is paid; chipped in
        received: got; received; recieved; have received; just got; just received; payment
            received; payment came; money came; money arrived; came in; has arrived; arrived;
            landed; payment from; payment of; i got; i received; we got; we received; money from;
            got paid; just got paid; got paid by; was paid by; i've received; ive received; i've
            got; just came in; collected; banked; transfer from; partial payment; deposit from;
            part payment; came through; hit my account; is in my account; in from; payment in;
            received payment; got payment; got the money; got a payment
        promised: promised [me] [to] [(pay|send|transfer|wire|settle)]; promises [me] [to] [(pay|
            send|transfer|wire|settle)]; promise to; promised that; promising; (says|said|say|told
            me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|
            she|they|it|we|i) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|
            'd|can|is to|should) [be] [probably|definitely|finally]; (says|said|say|told me|tells
            me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|
            it|we|i)(ll|d|'ll|'d); (says|said|say|told me|tells me|swears|swore|texted|wrote|
            emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|we|i)(ll|d|'ll|'d) (pay|
            pays|send|sends|transfer|transfers|wire|wires|settle|settles|clear|clears|cover) [me];
            (says|said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|
            claimed) [that|me] (he|she|they|it|we|i) (will|'ll|is going to|are going to|is gonna|
            are gonna|gonna|would|'d|can|is to|should) (pay|pays|send|sends|transfer|transfers|
            wire|wires|settle|settles|clear|clears|cover) [me]; (says|said|say|told me|tells me|
            swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|the|it's|its]
            (payment|money|transfer|it|cash|check|cheque) (will|'ll|is going to|are going to|is
            gonna|are gonna|gonna|would|'d|can|is to|should) [be] [(come|arrive|sent|here|made|
            done|paid|land|in)]; (says|said|say|told me|tells me|swears|swore|texted|wrote|
            emailed|confirmed|claims|claimed) [that|the] (payment|money|transfer) (is coming|
            comes); moved [the|their] payment to; postponed [the|their] payment (to|until); pushed
            [the|their] payment (to|until|back to); delayed [the|their] payment (to|until); asked
            for time until; asked to pay; said to expect; says to expect; says payment; said
            payment; (he|she|they) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|
            would|'d|can|is to|should) (pay|pays|send|sends|transfer|transfers|wire|wires|settle|
            settles|clear|clears|cover) [me]; (he|she|they)(ll|'ll) (pay|send|transfer|wire|
            settle); (will|'ll|is going to|are going to|is gonna|gonna) (pay|pays|send|sends|
            transfer|transfers|wire|wires|settle|settles|clear|clears|cover) [me]; agreed to pay
            [me]; agreed to [send|transfer|settle]; agrees to pay [me]; committed to pay [me];
            commits to pay [me]; vowed to pay [me]; pledged to pay [me]; swore to pay [me];
            intends to pay [me]; plans to pay [me]; wants to pay [me]; is planning to pay [me];
            guarantees payment; promised payment; assured me; gave me their word; swears he'll
            pay; swears they'll pay; said to pay; is paying [me]; are paying [me]; offered to pay;
            offers to pay
        expected: expected; payable; waiting on; waiting for; still waiting on; still waiting for;
            awaiting; chasing; i'm waiting on; i'm waiting for; awaiting payment from; waiting for
            payment from; waiting on payment from; is expected; expecting; to be paid; coming
        own: (says|said|claims|claimed|swears|insists) (he|she|they) [already] [has|have]
            (transferred|sent|wired|settled); i paid; i've paid; ive paid; i have paid; we paid; i
            sent money; i owe; (says|said|claims|claimed|swears|insists) (he|she|they|it)
            [already] [has|have] paid; claims to have paid; says it's paid; said it's paid; says
            they already paid; we owe; i transferred; i still owe; i have to pay; i need to pay; i
            must pay; i'll pay; i will pay; i promised; i got a new; i'm paying
        in_full: in full; fully; everything; all of it; the whole thing; the full amount; full
            amount; the lot; paid off; settled up; all paid; paid up; all settled; completely; the
            whole amount; the entire amount; the whole invoice; whole debt; all the money; settled
            the invoice; settled their invoice; settled his invoice; settled her invoice; all
            square; the entire invoice; the whole sum; paid it all; paid all; the full sum; full
            payment; cleared the debt; cleared their debt; cleared the balance; cleared his debt;
            cleared her debt; the balance; squared up; the remaining balance; the whole debt; the
            rest; the remainder; is paid; settled all; cleared everything
        sent: [i] [just] sent; (need|have|want|got|going) to (invoice|bill); i'll invoice; to
            invoice; to bill; [i] [just] billed; [i] [just] invoiced; [i've] issued; i've sent;
            i've billed; i've invoiced; ive sent; ive billed; ive invoiced; emailed; [just] sent
            out; sent off; was billed; was invoiced; we billed; we invoiced; we sent; got
            invoiced; charged; i charged; issuing; billing; invoicing
        invoice: [the|an|my|new|their|his|her|our|a] [new|unpaid|open|late|final] invoice(|s);
            [the|an|my|a] inv; [the|a|my] bill; invoise; invioce; inovice; invocie; 's invoice;
            [the|their|a] deposit invoice; [a] debt; new debt; [a] receivable
        late: overdue; late; is late [with|on|paying]; is overdue [with|on]; late on; late with;
            behind on; is behind [on|with]; past due; are late [with|on|paying]; is past due;
            outstanding; overdo; late paying; is taking forever to pay; late again [with|on]
        for: for; re; regarding; for the work on; as payment for; covering
        to: to; from; by; at; against; with
        client_label: client; client :; customer; customer :; client name; client name :; debtor;
            debtor :; client is; customer is; who :; payer :; payer; bill to :; bill to; from
            client; company :; name :; (us|uk|german|american|french|canadian|dutch|danish|
            british) client; my client; a client; our client; the client; new client; new client :
        work_label: for :; work :; project :; job :; description :; what for :; service :; task :;
            project; item :; what :; details :; services :; subject :; re :
        noise: partially; partly; thanks; thank you; cheers; thx; ty; half; this; these; part;
            part of it; the first half; a deposit; deposit; please; pls; plz; still; just;
            already; yet; me; us; again; hey; hi; hello; ok; okay; so; well; also; btw; oh; yo;
            fyi; amount :; amount; sum :; total :; total; sum; price :; in total; that; plus vat;
            + vat; ex vat; excl vat; incl vat; inc vat; excluding vat; including vat; before tax;
            + tax; plus tax; vat; towards; toward; so far; to date; they have; i'm; im; i am; i;
            my; lol; ugh; finally; guys; just finished [the|a|an]; i finished [the|a|an]; finished
            [the|a|an]; i did [the|a|an]; i've done [the|a|an]; did [the|a|an]; it was; it's; its;
            it; was; been; money; payment; payment is; cash; this time; asap; worth; some; about;
            around; only; roughly; of work; today; there; good morning; good news; great news;
            morning; dear bot; bot; here; new one; another one; another; next; he; she; they; who;
            which; is; are; has; have; for my work; for work; in my account; account; on account;
            via paypal; by bank transfer; by card; via wise; by paypal; in cash; via bank
            transfer; through paypal; by transfer; via stripe; per invoice; as agreed; upfront; by
            check; by cheque; by wire; yay; wow; haha; seriously; today's
    """),
    articles=phrases("""
        the; a; an; my; our; their; his; her; some; that; this; doing; making; work on
    """),
    name_openers=phrases("the"),
    name_edges=phrases("""
        most; more; least; biggest; all; anyone; everyone; anybody; nobody; anything; call; email;
        and; did; does; do; is; are; has; have; was; but; so; that; from; for; to; by; on; of;
        the; with; at; in; hi; hey; me; i; my; new; client; then; pay; due; or; guy; guys
    """),
    company_words=phrases("""
        ltd; llc; llp; inc; corp; co; plc; gmbh; ag; sa; bv; nv; pty; limited; company; studio(|
        s); media; group; agency; design; labs; films; film; photo; foto; bakery; cafe; coffee;
        partners; works; capital; travel; foods; night(|s); records; press; books; consulting;
        ventures; solutions; park; street; club; bar
    """),
    works=phrases("""
        logo*; website; web; site; design*; banner*; copy; copywriting; translation*; translating;
        illustration*; icon*; photo*; video*; edit; editing; edits; landing; app; brochure*;
        poster*; flyer*; branding; brand; seo; audit*; consulting; tutoring; lesson*; article*;
        blog; proofreading; copyediting; redesign*; retainer; mockup*; animation*; voiceover;
        subtitles; podcast; newsletter*; packaging; menu*; retouching; ux; ui; wireframe*;
        coaching; workshop*; development; api; integration; maintenance; hosting; research;
        presentation; deck; slides; transcription*; bookkeeping; script*; trailer*; shoot; widget*
    """),
)
