"""How payment plans and discounts are spoken of in English."""

from __future__ import annotations

from bot.understanding.deals.cues import deal_cues

DEALS = deal_cues("""
    plan: (splits|splitting|spreads|spreading|divides|dividing|breaks|breaking|cuts|chops|
        carves) (it|them|that|this|everything|all of it|the payment|the payments|the cost|the
        balance|the invoice|the debt|the bill|the sum|the total|the rest|the lot|payments|{sum}|
        (the|that|his|her|their|my) {sum}) [up|out|evenly|equally] (into|over|between|across|in|
        by); (pay|pays|paying|do|does|doing|clear|clears|clearing|settle|settles|have|wants|want|
        manage) (it|this|that|the rest|the bill|the lot|everything) [off|down|up|back|over] in {n}
        [,] [the] (first|starting|starts|beginning|each|equal|from); (spread|split|divide|divided|
        broke|break|cut|chop) [(the|that|*'s|* *'s|* * *'s)] {sum}
        [up|out] (in|into|over|by|between); {sum} [(split|spread|divided)] (in|into) {n} (payments|
        parts|lots|bits|goes); [(bill|invoice|debt|total|balance)] (broken|broke|split|divided|
        chopped|carved) up; half
        (now|today|straight away) [and] [the other] half; half now; over [the next] {n} (months|
        weeks); over (half a year|a year|several months|a few months|
        time); (in|by|with|of|on|accepts|accept|monthly|weekly|regular|equal) instal(ments|lments);
        instal(ments|lments) of; instal(ments|lments) [for|with]; instal(ment|lment) (plan|
        agreement); (payment|repayment|pay) plan; (payment|repayment) schedule; in (parts|pieces|
        stages|tranches|chunks|bits|part payments|partial payments|smaller payments|several
        payments|a few payments); bit by bit; (gradually|little by little); (spread|split|divide|
        divided|
        broke|break|stretch) (it|them|that|this|the payment|the payments|the cost|the balance|the
        invoice|
        the debt|the bill|the sum|the total|the rest|payments) [out|up] [into|over|between|across|
        in]; (spread|split|divide|divided|broke|break|cut|chop) (the|*'s|* *'s|* * *'s) (bill|
        invoice|debt|
        balance|total|
        tab)
        [up|out] (in|into|over|by|between); (split|divide|break|cut|spread) (what|the bill|the
        invoice|the
        debt) [for|of|from] * [*] [owes|owe] [me] (in|into|over|by); in halves; in two halves; half
        and half
    weekly: (weeks|wks) (x|×); (a|per|each|every) week; /week; /wk; weekly; once a week;
        every {weekday}; each
        {weekday}; every 7 days; every one week; (mondays|tuesdays|wednesdays|thursdays|fridays|
        saturdays|sundays)
    biweekly: every (2|two|other|second) week(|s); every couple of weeks; every 14 days; biweekly;
        bi-weekly; fortnightly; (a|per|each|every) fortnight; every (other|second) {weekday};
        twice a month; two times a month; twice monthly; every 2 wks
    monthly: (months|mos) (x|×); (a|per|each|every|of each|of every) month; /month; /mo; monthly;
        once a month; every
        (1st|15th|payday); each payday; a mo; per mo; every 30 days; every (four|4) weeks; month by
        month; every payday
    month_day: (every|each) {day} [of the month]; [the] {day} (each|every|of each|of every|in each|
        in every) month; (every|each) month on [the] {day}; monthly on [the] {day}; day {day} of
        (each|every) month
    count: {sum} (x|×) {n}; (splits|splitting|spreads|spreading|divides|dividing|breaks|breaking|
        cuts|chops|
        carves) (it|them|that|this|everything|all of it|the payment|the cost|the balance|the
        invoice|the debt|the bill|the sum|the total|the rest|the lot|{sum}|(the|that|his|her|their|
        my) {sum}) [up|out|evenly|equally] (into|over|in|by) {n}; (pay|pays|paying|do|does|doing|
        clear|clears|clearing|settle|settles|have|wants|want|manage) (it|this|that|the rest|the
        bill|the lot|everything) [off|down|up|back|over] in {n} [,] [the] (first|starting|starts|
        beginning|each|equal|from); {n} [equal|even|separate|smaller|more] [monthly|weekly|biweekly|
        fortnightly|equal]
        (instal(ments|lments)|payments|parts|pieces|tranches|chunks|goes|transfers|portions|lots|
        bits|sums|hits|chips); {n}
        (x|×|times); {n} (months|mos|weeks|wks) (x|×); {n} rates; x{n}; {n}-(part|month|instalment|
        installment|payment); {n} [equal]
        halves;
        (split|splits|splitting|divide|divided|break|broke|cut) (the|*'s|* *'s|* * *'s) (bill|
        invoice|debt|
        balance|total|
        tab|{sum}) [up|out] (in|into|over|by) {n}; (split|divide|divided|break|broke|cut) [the|that]
        {sum} [up|out] (in|into|over|by) {n};
        (split|divide|break|cut) (the|this|that) (bill|invoice|debt|balance|total|tab) (for|of|
        from) * [*] [*] (in|into|over|by) {n};
        (split|divide|break|cut) what * [*] (owes|owe) [me] [up] (in|into|over|by) {n};
        (split|splits|splitting|divide|divides|dividing|break|breaks|cut) (it|
        that|this|bill|invoice|the bill|the invoice|the debt|the rest|the payment|the amount|the
        sum) [up|out] (in|into|over) {n}
    for_weeks: (for|over|across) [the] [next] {n} (weeks|wks)
    for_months: (for|over|across) [the] [next] {n} (months|mos|mths)
    for_half_a_year: (for|over) [the next] (half a year|six months)
    for_a_year: (for|over) [the next] (a year|one year|1 year|twelve months)
    each_before: of; at; x; ×; by; times; (payments|instalments|installments|parts|transfers|
        chunks|tranches|portions) (of|at|worth) [about|around]; (instalment|installment) [amount]
        (of|is|:); @
    each_after: each; apiece; a piece; a time; at a time; per (payment|instalment|installment|go|
        part); a (pop|go)
    split: in; into; over; across; between
    splitting: (split|spread|divide|divided|break|broke|cut) [the|a|this|that|up|*'s|* *'s|* * *'s];
        total [of|is|:]; (pay|pays|paying|
        settle|clear|pay off) (the|this|that|off the|all|all of the); the (full|whole|remaining|
        total); balance of; remaining; out of; of the; for the
    down_before: (down payment|downpayment|deposit|initial payment|first payment|upfront payment|
        up front payment|up-front payment) [of|is|:]; upfront; up front; first; initially; (start|
        starts|starting|begin|begins|beginning) with
    down_after: up front; upfront; up-front; now; right now; right away; straight away;
        immediately; today; first; at first; at once; down; as a (down payment|downpayment|
        deposit|first payment); as (deposit|down payment); to start; to start with; to begin with;
        at the start; deposit; initially; in advance; tomorrow
    then: then; and then; after that; followed by; afterwards; and after that; and; plus;
        thereafter
    rest: [the] (first|second|third|last) (half|part); half; the other half; [the] rest; [the]
        remainder; [the] remaining [amount|balance|sum];
        [the] balance; what's left; other half; second half; another half
    starts: from; (starting|start|starts|beginning|begins|begin) [from|on|with|in]; as of; first
        (one|payment|instalment|installment|transfer|part) [is] [due] [on|in|comes|by]; the first
        [is] [due] [on|in]; commencing [on]; first payment :; first on; first one :
    later: [the] (week|month|fortnight) after [that]; a (week|month|fortnight) later; [the] (week|
        month) following; [the] following (week|month); (two|three|2|3) (weeks|months) later; then
        {weekday}
    at_the_end: end; last day
    pays: (can|could|will|'ll|would|may|might|can only|could only|can just|can at least|could maybe|
        can maybe|'d|wanna) (do|pay|manage|afford|send|transfer|give|spare|swing|handle|wire|start
        paying|offer|pay off|settle|clear|pay me|give me|send me|split|spread|cover); (is|are)
        (willing|able|ready|happy|going) to (do|pay|send|give|transfer|split|settle|pay me); (wants|
        want|would like|'d like|needs|plans|intends|asks|asked|offers|offered|promised|promises|
        agreed|agrees|proposes|proposed) to (do|pay|send|split|spread|settle|transfer|give) [me];
        offer(|s|ed); (suggest|propose)(|s|d|ed) [paying|splitting|spreading]; (agrees|agreed) (to|
        on); (pays|paying|is paying|are paying|will be paying); (asks|asked|asking|wants|wanted|
        would like|needs) for; (let|let's let|i let|i'll let) (him|her|them) (pay|do|split);
        (promise|promises|promised); (settled|agreed|shook hands|decided) on; (agreed|agreed with
        [him|her|them]) (that|we); (we|he|she|they) (agreed|settled)
    recurring: retainer; subscription; hosting; salary; rent; maintenance; support; membership;
        licen(ce|se); domain; lessons; tuition
    discount: (reduce|lower|drop|cut|trim) (*'s|* *'s|* * *'s) (bill|invoice|price|fee|total|debt|
        balance) by; give * [*] [*] (a tenner|a fiver|{sum}) off; knocked {sum} off; (took|taken)
        {sum} off (the|his|her|their|its|my|this|that|it|for|because|as|if|*'s); (i'd|i would|i'll|
        i will|we'd|we'll) take {sum} off $;
        (knock|take|shave|lop|chop|knocked|took) [a|another|
        one] {n} off; [a] {percent} [early|early payment|early-payment|early
        bird|prompt payment] (off|
        discount|rebate|reduction|cheaper|less|price cut); {sum} (off|discount|rebate|cheaper); [a]
        [quick|early|prompt|small|special|one-time] [payment|bird] discount [of]; (discount|rebate)
        of {sum}; rebate; reduction of {percent}; (take|knock|shave|drop|cut|slash|lop|chop) [off]
        {percent}; (knock|shave|slash|lop|chop) [off] {sum}; (reduce|lower|drop|cut) (it|the price|
        the invoice|the bill|the total|the sum|the amount|the balance) by; {percent} (if|for paying|
        for early); (bill|invoice|price|total|balance|amount|sum|fee) by {percent}; half (price|
        off); (take|cut|get) off {sum}
    lets_off: let off; knocked off
    offers: reduce; lower; [i|i'll|i'd|i've|we|we'll|let's|please|you can|i can|i could|we can|
        (i|we) (want|wanted|hope) to|(i'd|we'd) like to|i am going to|i'm going to] (offer|offers|
        offered|offering|give|gave|giving|grant|
        propose|suggest|knock|knocked|take|took|shave|cut|drop|tell|told|promise|promised|allow)
        [him|her|them];
        i'm (offering|giving|taking) [him|her|them]; let's do; i agreed (to|on)
    asks: (want|wants|wanted|asks|asked|hopes|hoped|proposes|proposed|offers|offered) (to settle|a
        settlement); (is|are|'s|'re) (after|angling for|fishing for|looking for|hoping for|pushing
        for|begging for) [a|an|some] [{percent}|{sum}|bigger] (discount|off|rebate|reduction|money
        off); (asks|asked|wants|wanted|begs|begged) (me to|if i could|if i can|if we could|if we
        can|whether i could|us to) (knock|take|shave|give|lop|cut|drop|reduce|lower|do); (want|
        wants|wanted|trying|tried|tries|hopes|hoping|asks|asked) to (knock|get|have|shave|pay)
        [{percent}|{sum}] (off|less); (reckons|thinks|says|feels|believes) [(he|she|they)] (should|
        deserves|deserve) [get|have|be] [getting] [{percent}|{sum}] off;
        (ask|asks|asked|asking|begging|haggling|hoping) [me] for [a|an|some|the] [{percent}|
        {sum}|bigger] (discount|off|rebate|reduction); (want|wants|wanted|demand|demands|demanded|
        request|requests|requested|expects) [a|an|some] [{percent}|{sum}|bigger] (discount|off|
        rebate|reduction)
    requests: (asks|asked|is asking|are asking|asking|begs|begged|requests|requested|wants|wanted|
        would like|needs|is hoping|hopes) [me|us] [for|to]; they (ask|want|need) [for|to]
    asks_to_pay: (asks|asked|is asking|are asking) [me] (to pay|if (he|she|they) (can|could|may)
        pay); they ask to pay
    myself: me; i; we
    condition: until; till; if; when; provided; as long as; so long as; in case; on condition;
        once; for paying; for payment; for quick payment; for early payment
    client_speaks: (can|could|may) (i|we) [just|maybe|please|possibly] (pay|do|split|spread|send|
        settle); (i|we) (can|could|will|would like to|'d like to|'ll|want to) [only|just|maybe]
        (pay|send you|transfer|settle|manage|afford); (i'll|we'll|i'd like to|we'd like to) pay
    until: (until|till) (it's|it is|all is|everything is) (paid|done|cleared|settled) (in|on|by);
        last (one|payment|instalment|part) [is|comes|due] [on|in|by]; all in by;
        until; till; til; through; thru; up to; by; before; to; all the way to; no later than
    settles: (let|letting|i'll let|we'll let|let's let) (him|her|them|*|* *) (pay|settle for|get
        away
        with|off with|get off with) [(just|only)] {sum}; (can|could|may|only has to|only needs to)
        [(just|only)] (pay|get away with) [(me|just|only)] {sum} instead of {sum}; (i'd|i would|
        i'll|i will|we'd|we'll|happy to|willing to) take {sum} (from|
        instead|rather|and|today|now|if|cash|if); (can|could) have it for {sum}; only
        (need|needs|has|have)
        to pay {sum}; (propose|suggest|offer) {sum} to; [i|we|i'd|i'll] (meet|split the difference|
        meet in the middle|meet halfway) [with *] [*], {sum}; (asked|asks|wondered|wonders) if {sum}
        (would|will|might) (do|be ok|be okay|be enough|be fine|suffice); (i'd|i would|we'd|we
        would|i'll|we'll|i will|we will) (be (fine|happy|ok|okay|content)
        with|accept|make do with|settle for) {sum}; {sum} (and|to) (be done|call it (quits|even|
        settled|done|square)); (if|whether) {sum}
        (would|will|could) (settle|close|clear|cover) (it|everything|the debt|the bill); (get away|
        get off|make do|be done) with {sum}; {sum} (as|in) full (payment|and final
        payment|satisfaction);
        (offer|offers|offered|propose|proposes|proposed|suggested|accept|accepted|pays|can pay)
        [me] {sum} to settle; {sum} to (settle (it|this|that|up|everything|things|the *)|close it|
        clear it|close the matter);
        (settle|settling|settles|settled) (for|at|on) {sum}; (settlement|compromise) (of|
        at|for|on) {sum}; (clear|close|settle|wipe|cancel) (it|this|that|the debt|the bill|the
        invoice|everything) for {sum}; (met|meet) (at|in the middle at|halfway at) {sum}; (down|
        lowered|reduced|dropped|lower it|reduce it|drop it|bring it down|brought it down|cut it|
        knock it down|knocked it down|make it) to {sum}; {sum} [is|will be|would be] (as|in) [a|the]
        [full|final] [and final] settlement; {sum} (settles|closes|clears) (it|everything|the debt|
        the bill|the matter); {sum}
        and (done|that's it|it's done|it's settled|that's that|the matter is closed); only {sum} of
        [the] {sum}
    settling: (settled|settle|settlement|compromise) with; settle up with; (close|closing|
        settle|settling|settled|end|ending|finish|clear|square|wrap|wrapping) (it|this|that|things|
        (the|this|that) (case|matter|debt|account|invoice|bill|balance|affair)) [up|off|out] with;
        wrap up with; call it (quits|even|settled|square) with
    apiece: each; apiece; a time; at a time
    accepts: {sum} instead of {sum};
        (accept|take|be happy with|be fine with|be ok with|agree to|go for|be content with)
        {sum}; (happy|fine|ok|okay|content) with {sum}; {sum} (is|will be|would be|'s) (enough|ok|
        okay|fine|sufficient); {sum} will do
    quits: (to|and|then|so|can) [i|we] [can|could|we'll|i'll] (close|settle|end|be done with) (it|
        this|that|(the|this) (case|matter)); and (we're|we are|i'm) done; (we are|we're|we'd be|
        we will be|we'll be|and|then we're|call it|call us|calling it)
        (quits|even|square|all square|done); (let|forget|drop|waive|cancel|forgive|write off|scrap|
        wipe) the (rest|remainder|balance|remaining|other half) [go|off|slide]; the (rest|remainder|
        balance|other half) (is|gets|will be) (forgiven|forgotten|waived|cancelled|dropped|written
        off|let go|wiped); (let|letting) (him|her|them) off the (rest|remainder|balance); the (rest|
        remainder) goes; and (that's|that is) (it|that); nothing more to pay; no more to pay
    closes: (settles|closes|clears|settle|close|clear|will settle|will close|would settle|would
        close|to settle|to close|and it's settled|and that settles|which settles) (it|this|that|
        everything|all|the matter|the debt|the account|things); and (the matter|it) is (closed|
        settled|done)
    remains: {sum} (to pay|left to pay|remains|remaining|is left|due then|in total|instead); (pay|
        pays|leaves|leaving|remains|makes it|comes to|making it|left to pay is) [only|just] {sum}
    grants: got; gets; had (an|the|another) (extension|postponement|deferral); (got|gets) more
        time; let's give; said (they|he|she) (could|can) have; told (him|her|them|*|* *|* * *)
        (they|he|she) (could|can) have;
        (gave|granted|allowed|given|giving|i'll give|i will give|i give|we give|we'll give|i'd
        give|i let|we let|i'll let|i'm giving|i've given|happy to give|agreed to give)
    gives: [please|let's|let us|ok] (give|grant|allow)
    spares: it; him; her; them; a break; a rest; peace
    new_day: new (due date|deadline|payment date|payment deadline|payment term); (extend|prolong|
        lengthen) [*] [*]
        [*] (deadline|due date|payment date|payment term|term)
    deferred: (moved|pushed|shifted|put|extended|postponed|delayed) (*'s|* *'s|* * *'s) (due date|
        payment|deadline|date|invoice|bill) [(back|out|off)]; (i|we|i've|we've|i have|we have)
        (moved|pushed|postponed|shifted|extended|delayed|
        rescheduled|put back|put off);
        (postponed|deferred|pushed|put off|
        shifted|delayed|rescheduled|extended|pushed back|moved back|moved out) [the|their|his|her|
        my]
        [(due date|payment|deadline|invoice|date|terms|it)]; moved (the|their|his|her|my) (due date|
        payment|deadline|date|invoice); pushed [the|their|his|her|it|this]; (agreed|agree|happy|ok|
        okay) to (postpone|defer|delay|wait|push|put off|move|
        extend|reschedule); (i'll|i will|we'll|i can|i'm willing to|i am willing to) wait (until|
        till|for); (put|pushed|moved|push|move) [the|their|his|her] (payment|invoice|bill|it|due
        date|deadline) (off|back|out); payment (is|was|has been)
        (postponed|deferred|delayed|put off|pushed)
    deferral: (off|back|out) (to|until|till); extension; deferral; deferment; postponement; more
        time; grace period; extra time;
        longer; put off; (postpone|defer|delay|push back|move|put off|
        reschedule|hold off); grace; a later date; wait
    agreed: (i|we) (okayed|allowed) [it]; okayed;
        agreed; agree; (i said|i told them) (ok|okay|yes|fine|sure|that's fine); (is|was) (fine|
        ok|okay) [by|with] [me]; we (agreed|settled|arranged|decided); (i|we) (accepted|approved|
        ok'd);
        by agreement; as agreed; it's a deal; i'm (ok|fine) with; shook hands
    allows: (has|have|got|gets) (until|till); (let|i let|i'll let|i'm letting|we let|allowed|i
        allowed|i'm allowing) (him|her|them)
        (pay|to pay|settle); (can|may) pay [me] later; allowed to pay
    may: (may|can|could) (pay|settle|transfer)
    instead: instead; instead of; rather than; not
    more_days: {n} days' (extension|deferral|grace|postponement); {n}-day (extension|deferral|
        postponement|grace period); (extension|deferral|postponement) of {n} days; {n} (more|extra|
        additional) days; (some|a few) (more|extra) days; {n} days (more|
        longer|extra)
    more_weeks: {n} weeks' (extension|deferral|grace|postponement); {n}-week (extension|deferral|
        postponement|grace period); (extension|deferral|postponement) of {n} weeks; (another|
        one more|an extra|a further) week; {n} (more|extra|additional) weeks;
        another
        {n} weeks; a week (more|longer|extra); {n} weeks (more|longer|extra)
    more_months: (another|one more|an extra|a further) month; {n} (more|extra|additional) months;
        another {n} months; a month (more|longer|extra); {n} months (more|longer|extra)
    proposes: (offer|propose|suggest) [to]; (offered|suggested|proposed|have offered|
        have suggested|have proposed|offering|
        suggesting)
        [to] [(him|her|them)]; (an|the) (offer|suggestion|proposal)
    extension: [an|the|another|one more] (extension|deferral|deferment|postponement|grace period|
        extra time|more time)
    all_debts: (all|all the|all of the|all his|all her|all their|all my|all of his|all of her|all of
        their|all open|all unpaid|every) (invoices|bills|debts|open invoices|unpaid invoices|
        invoice|bill|debt); (for|on|over|of|covering) (everything|all of them|all of it);
        everything (he|she|they) (owes|owe)
    both_debts: (both|both the|both of the|both his|both her|both their|both of his|both of her|both
        of their|both open|the two|his two|her two|their two) (invoices|bills|debts); (for|on|over|
        of) both [of them]
    owed_now: now (owes|owe) [me|us] {sum}; (owes|owe) [me|us] [only|just] {sum} now; (owes|owe)
        [me|us] now {sum}
    new_sum: new (total|amount|sum|price|balance) [of the invoice|for] [*] [*] [is] [:] {sum};
        (the|his|her| their|'s|my|an) (invoice|bill|total|debt|balance) [is|comes to|stands at] now
        [is|at|comes to] {sum}; (invoice|bill|total|debt) (is|comes to) now {sum}
    sum_is: (invoice|bill|total|price|amount) (will be|is|becomes|would be|should be|drops to|goes
        down to) [only|just|now] {sum}; (new|lower|reduced|final|different) (amount|sum|total|price)
        [:|of|is] {sum}
    takes: (agreed|agrees|said yes) to {sum}; (accepts|accepted) {sum}; (is|'s) (fine|ok|okay|happy)
        with {sum}
    percent: %; percent; per cent; pct; pc
    small: and; or; of; the; a; an; it; that; this; on; in; at; by; to; then; every; each; first;
        last; their; his; her; its; if; when; until; till; before; within; only; maybe; just; about;
        more; equal; also; payments; payment; instal(ments|lments|ment|lment); parts; valid;
        expires; ends; end; next; paid; pay; pays; paying; early; now; today; starting; from; is;
        be; will; can; could; off; invoice; bill; balance; price; deal; fine; agreed; plan; total;
        rest; remainder; quick; quickly; there; so; got; get; new; offer; discount; say; says; said;
        told; tell; accept; accepted; accepts; note; settle; settles; full; right; away; up; front;
        time; everything; but; due; with; as; we; let's; me; do; does; set; make; extra; one; i;
        i'll; i'd; i've; you; please; remaining; amount; no; yes; good; great; let; week; month; he;
        she; they; him; her; them; ok; okay; til; it's; done; finished; cleared; paid off; gone;
        same; over; between; into; already; yet; so far; settled; chip; chips; chipping; clears;
        clearing
""")
