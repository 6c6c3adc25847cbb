"""What gives away in English what a message is about."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues, phrases
from bot.understanding.languages.en.intents import payments, promises

CUES = (
    payments.CUES
    | promises.CUES
    | cues("""
    question: (is|are) *'s [*] (down|marked|logged|settled|in); (has|have|had) * [*] [*]
        (settled|cleared|squared|coughed|stumped|transferred|wired);
        (is|are) * [*] [*] (square|even|quits|behind|up to date|paid up|settled up|all paid|all
        settled|down as|marked as|logged as|all square); have i (got|had|heard|logged|put|been|seen|
        received|added); did i (log|put|add|enter|note|get|record|remember); whose; tot it up; tot
        up; add it up; where(|')s; where is; where are; (did|has|have)
        (the|my|any|that|their|his|her) [*]
        [*] (money|payment|transfer|
        cheque|check|deposit|cash|wire) [from *] [*] (come|came|arrive|arrived|land|landed|clear|
        cleared|gone|go|turned|turn|show|shown); (did|has|have) *'s (money|payment|transfer|cheque|
        check|deposit) (come|arrived|arrive|landed|land|cleared|clear|gone|go|turned|turn); how
        much; how many; how do; how does; how can; how long; how are; how is; what;
        what's; whats; who; who's; whom; when; when's; where; which; why; did * [*] [*] pay;
        has (mr|mrs|ms|dr|prof). * [*] paid; did (mr|mrs|ms|dr|prof). * [*] pay;
        has * [*] [*] paid; have * [*] [*] paid; does * owe; does * * owe; does anyone; do they;
        does;
        did they; did he; did she; have they; has anyone; did anyone; is there; are there; is it; is
        anyone; can you; could you; should i; can i; am i; would you; is anybody; do i; will they;
        will he; will she; how mcuh; how muhc; how mutch; howmuch; how late; how soon; how far; how
        often; how come; how about; what about; is * paid; is * overdue; is * late; is * 's; was *
        paid; were * paid; wasn't * paid; any idea; any chance; do we; did we; are we; will it;
        would it; could it; is he; is she; are they; was it; was she; was he; were they; isn't;
        aren't; hasn't * paid; hasn't * * paid; didn't * pay; has anybody; has someone; have you;
        had i; shall i; should we; may i; can we; tell me; please tell me; can you tell me; could
        you tell me; i want to know; i'd like to know; id like to know; do you know; any idea how
        much; just tell me; need to know; i need to know; pls tell me; show me how much; hw much;
        hows; (has|have|did|does|do) * promise*; (has|have|did|does|do) * * promise*
    request: (can|could|would|will) (you|u) (please|pls|just|quickly|also|kindly) put; kindly put;
        (can|could|would|will) (you|u) [please|pls|just|quickly|also] (add|log|note|record|
        track|register|enter|save|pop|stick|bung|chuck|whack) [me] [this|that|it] [down|in];
        (can|could|would|will) (you|u) [please|pls|just|quickly|also] (jot|write|put|take) [me]
        [this|that|it] down [that]; (can|could|would|will) (you|u) [please|pls|just|quickly|also]
        (jot|book) [in] [that]; (can|could|would|will) (you|u) [please|pls|just|quickly|also]
        (make|take) [me] [a] [quick] note [of] [that];
        need to log; need to add; i need to log; i need to add; want to log; i want to log; i
        want to add; let's log; let's add; log; add; note; note that; track; record; write down; put
        down; save; register; create; new invoice; please log; please add; can you note that; can
        you note; can you add; can you log; could you log; could you add; could you note; can you
        track; could you track; can you record; can you write down; could you write down; can you
        put; could you put; would you add; can you please add; can you please log; can you save; can
        you register; could you put down; can you put down; please put down; pls put down; don't
        forget; remember; put; put down for me; log this; add this; add this one; log this one; jot
        down; jot this down; make a note; make a note that; take note; take a note; make a note of;
        take down; please record; please note; please note that; please register; please enter;
        enter; pop down; pop in; stick down; chuck in; set up an invoice; set up; set up a debt;
        start tracking; keep track of; please keep track of; can you keep track of; please write
        down; pls add; pls log; pls note; pls record; could you record; can you enter; can you
        create; could you create; would you log; would you note; i'd like to add; i'd like to log;
        id like to add; i would like to add; i would like to log; i have to log; i have a new
        invoice; got a new invoice; got a new one; here's a new one; heres a new one; here is a new
        one; here's another; heres another; here's another one; new entry; another entry; another
        invoice; new one; one more; one more invoice; next one; for the list; can u add; can u log;
        can u note; could u add; lemme add; let me add; let me log; add to the list; add to list;
        bill; new debt; new debtor; another debt; one more debt; new unpaid invoice; can you
        remember; can you remember that; remember that; could you remember; please remember; pls
        remember; remember :
    owes: to be (paid|settled|cleared) (by|before|on) {date}; (to be|will be|must be|should be|has
        to be) (wired|transferred|sent|settled|cleared|
        deposited|remitted|handed over) [(by|on|before)]; (waiting|awaiting|wait|expecting|expect|
        need|hoping|chasing|due) [for|on] [the|a|my|his|
        her|
        their] payment; (instalment|installment|deposit|retainer|half) [of] {sum} >> (is|was)
        due; payment {sum} >> (is|was|hasn't|has not|needed|due|overdue|late|missing|
        outstanding|expected|required|pending|before|until|when|if|to); (has|have|'s) [still|yet]
        [got] {sum} >> (to pay|to settle|to clear|to find|to cough up|to
        hand over|left to pay|left to settle|left to clear|to give me|to send me|outstanding);
        (need|need to get|needing|have to get|must get|got to get|gotta get|i want|we want|collect)
        [my|the|that|about] {sum} >> off *; (has|'s|he's|she's|they've) [still] got {sum}; owe(|s|
        d) me; owe(|s|d) us; owe(|s);
        owed; owing; ows; ows me; is owing me; still owe(|s)
        me; owed by; owed to me by; is in debt to me; is indebted to me; owns me; oes me; is due to
        pay; has to pay me; has to pay; have to pay me; have to pay; needs to pay me; needs to pay;
        need to pay me; need to pay; must pay me; must pay; due from; outstanding from; is on the
        hook for; still has to pay; i have to get; i need to get; i should get; i'm owed; im owed; i
        get; i am owed; (need|have|got) to chase [up]; must chase [up]; gotta chase; (is|are) down
        for {sum}; down for {sum}; in debt to me [for]; (is|are) short {sum}; (has|have|still has|
        still have) {sum} (to pay|outstanding|open|left to pay); has a balance of; (hasn't|haven't|
        has not) covered; (is|are) in the red [with me]; on the hook for; still due from; still
        outstanding from; still open from; to come from; still missing from; to collect from; to be
        collected from; i need {sum} from; i should have gotten; (needs|has|have|need) to (transfer|
        send|wire) [me] {sum}; (is|are) to pay [me] {sum}
    unpaid: (payment|transfer|cheque|check|deposit|direct debit|money|wire|'s) >> (bounced|failed|
        got
        returned|was returned|got rejected|was rejected|got declined|was declined|didn't go through|
        did not go through|hasn't gone through|got reversed|was reversed|came back unpaid|was
        refused|never cleared|didn't clear|hasn't cleared|been returned|been rejected|been declined|
        been reversed); (bounced|got bounced|has bounced); neither >> (paid|pay|pays|settled|sent|
        transferred|coughed up|come through);
        (dodging|avoiding|ghosting|blanking|ignoring|stalling|stringing|fobbing|messing|palming)
        me [(along|off|around|about)] (on|over|about|for|with) [(the|my|that|his|her|their)] {sum};
        (ghosting|blanking|ignoring|avoiding|dodging|stalling|fobbing) me [(off|along)], [(still)]
        {sum} >> for; (gone|went) (quiet|silent) [on me] [(on|over|about)], [still] {sum} >> for; no
        sign of [(the|my|that|his|her|their|any)] {sum}; no sign of (the|my|that|his|her|
        their|any) (money|payment|cash|transfer); (hasn't|haven't|hasnt|havent|didn't|didnt|has
        not|have not|never) [yet|even|actually|still] (paid|payed|pay|sent) [me] (a|one|a single)
        (penny|cent|dime|thing|bean|pound|dollar) [(of|for|towards)]; (missed|skipped|misses|
        skipped on) [(a|the|his|her|their|this|an|another)]
        [(first|second|next|last)] (payment|instalment|installment|payments|instalments|
        installments); [the] (money|payment)
        (hasn't|has not|didn't|did not|never) (come|came|arrive|arrived|land|landed) [(in|through)];
        underpaid [me] [by]; has underpaid [me] [by]; short paid [me] [by]; short-paid [me]
        [by]; shortchanged me [by]; is short [by] {sum}; no (cheque|check|deposit|transfer|cash)
        [(has|ever)] (came|come|arrived|
        landed); no payment; still no payment; no money;
        still no money; no payment yet; nothing; still
        nothing; no sign of payment; (has|have|had|is|did|was|were)(n't|nt) [yet|even|actually|
        still] (paid|payed|pay|settled|settle|transferred|sent|cleared); (has|have|had|is|did|was|
        were) not [yet|even|actually|still] (paid|payed|pay|settled|settle|transferred|sent|
        cleared); (has|have|had|did) [still|yet] not [yet] (paid|payed|pay|settled|transferred);
        (hasn't|hasnt|haven't|havent|has not|have not) [still|yet] paid me; (hasn't|hasnt|haven't|
        havent|didn't|didnt|never) (paid|payed|pay) [me] [for] [up]; still hasn't; still hasnt;
        still haven't; never paid; never payed; not paid; not payed; is not paying; isn't paying;
        aint paid; ain't paid; won't pay; wont pay; refuses to pay; not yet paid; yet to pay; was
        supposed to pay [me]; were supposed to pay [me]; should have paid [me]; should've paid
        [me]; was meant to pay [me]; were meant to pay [me]; was to pay [me]; is yet to pay; has
        yet to pay; have yet to pay; unpaid; doesn't pay; still not paid; was due to pay; forgot
        to pay; ghosted me on; ghosted me; is ghosting me on; owing since; did not pay; stiffed
        me; stiffed me on; had to pay me; had to pay; is sitting on; are sitting on; still haven't
        paid; still hasn't paid; paid nothing; hasn't been paid; (has|have|had|is|did|was|
        were)(n't|nt) [yet|even|actually|still] payed
    expected: expected; payable; waiting on; waiting for; still waiting on; still waiting for;
        awaiting; chasing; i'm waiting on; i'm waiting for; awaiting payment from; waiting for
        payment from; waiting on payment from; is expected; expecting; to be paid; coming
    own: (got|has|received) my (reminder|message|email|text|letter|note|voicemail|chaser);
        would have [(gladly|happily|already|only)] (paid|sent|transferred|settled);
        i (think|guess|reckon|believe|suppose) $;
        (might|may|could) [still|just|only|perhaps|possibly] (pay|send|transfer|settle|wire|cover|
        clear|have paid); maybe (pays|paying|will pay); (says|said|claims|claimed|swears|insists)
        (he|she|they) [already] [has|have] (transferred|sent|wired|settled); i put {sum}; i've put
        {sum}; i paid; i've paid; ive
        paid; i have paid; we paid; i sent money; i owe; (says|said|claims|claimed|swears|insists)
        (he|she|they|it) [already] [has|have] paid; claims to have paid; says it's paid; said it's
        paid; says they already paid; we owe; i transferred; i still owe; i have to pay; i need to
        pay; i must pay; i'll pay; i will pay; i promised; i got a new; i'm paying; (nobody|no one|
        noone) [has] (paid|pays); i spent; i've spent; ive spent; we spent; i bought; i've bought;
        we bought; i ordered; i spend; i'm spending; cost me; it cost; costs me; i donated; i gave;
        i tipped; i withdrew; i earn; i make; i get paid in; i want to earn
    said: (says|said|say|tells me|told me|swears|reckons|insists|confirmed|confirms) [that];
        (replied|answered|wrote back|writes back|texted back) [me] [that]; according to; (is|are|'s|
        was|were|keeps|kept) [now|still] saying [that]; now (says|say) [that]; (is|are) [now]
        talking about; reckon; (is|are) now promising; (gave|gives|named|offered) [me] {date} as
    sent: [i] [just] sent; (need|have|want|got|going) to (invoice|bill); i'll invoice; to invoice;
        to bill; [i] [just] billed; [i] [just] invoiced; [i've] issued; i've sent; i've billed; i've
        invoiced; ive sent; ive billed; ive invoiced; emailed; [just] sent out; sent off; was
        billed; was invoiced; we billed; we invoiced; we sent; got invoiced; charged; i charged;
        issuing; billing; invoicing; [i] lent; [i] loaned; i've lent; i lent money to; (i|we)
        (quoted|estimated)
    invoice: (two|three|four|five|several) (invoices|bills); [the|an|my|new|their|his|her|our|
        a] [new|unpaid|open|late|final] invoice(|s); [the|an|
        my|a] inv; 's invoice; ' (invoice|bill|debt|tab); [the|their|a] deposit invoice; [a] debt;
        new debt; [a] receivable;
        your invoice; received your invoice; got your invoice; we received your invoice; we have
        received your invoice; we got your invoice; (new|unpaid|open|late|final) bill; (a|the|my|
        his|her|their|our|this|that|your|'s) [new|unpaid|open|last|first|final|full] bill
    late: overdue; late; is late [with|on|paying]; is overdue [with|on]; late on; late with;
        behind on; is behind [on|with]; past due; are late [with|on|paying]; is past due;
        outstanding; overdo; late paying; is taking forever to pay; late again [with|on]
    for: for; re; regarding; for the work on; as payment for; covering
    to: to; from; by; at; against; with; w/; (got|have|landed|took) a [new|big|small|little] (job|
        gig|project|commission|booking|order) (from|for|with); off; off of
    client_label: company :; company -;
        client; client :; customer; customer :; client name; client name :; debtor;
        debtor :; client is; customer is; who :; payer :; payer; bill to :; bill to; from client;
        company :; name :; (us|uk|german|american|french|canadian|dutch|danish|british) client; my
        client; a client; our client; the client; new client; new client :; my student; student :;
        pupil :; my pupil; for whom :; from :; billed to :
    work_label: for :; work :; project :; job :; description :; what for :; service :; task :;
        project; item :; what :; (job|gig|project) was (the|a|an|for|for the); details :; services
        :; subject :; re :
    noise: yeehaw; (nothing|no) more to (get|come|collect|expect|chase) [(from|out of) (there|it|
        that
        one|them|him|her)]; {behind_sum} down >> (for|to|against|from); (hed|shed|theyd|hell|
        shell|theyll) (get|have|
        be|save|owe); (both|all) got {date};
        (i've|ive|i have|we've|we have) got
        (two|three|four|five|six|seven|a few|several|some|loads|a couple|2|3|4|5|6) [(invoices|ones|
        bills|jobs|people|clients)] (out|open|outstanding|unpaid|on the go|waiting|late|overdue|to
        log|to add|not paid|owing); (on|in|off) (my|the)
        (books|ledger|list|records|sheet); (with|without) [(a|an|the|no|one|two|
        double|only one|just one|just a)]
        (a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|ph|ck|
        ll|tt|ss|nn|th) [(at the end|in it|in the middle|not a *)]; (i've|we've|i have|we have) got
        >> (due|owing|outstanding|owed|coming) (from|by|in|to
        me); i said {date}; (got|get) (on to|onto|through to|hold of|on at|back to);
        (lovely|great|good|nice|decent|brilliant|top|wonderful|super|fab|solid|fantastic|proper)
        (people|person|client|clients|folk|folks|bloke|lad|lass|guy|guys|customer|customers|man|
        woman|lady|chap|couple|bunch) [as always|that one]; what a (star|legend|gem|relief|joy|
        result|hero|saint|pleasure|surprise) [(he|she|they) (is|are)]; (an absolute|a real|a proper|
        such a|a true) (gem|star|legend|angel|hero|pleasure|delight|saint|gent|sweetheart); no
        (fuss|drama|hassle|quibbles|trouble) [at all]; (about|not before) time [too];
        (before|by|after|until|till|over|and|around|since) (christmas|xmas|easter|new year|
        thanksgiving|halloween|the holidays|diwali|ramadan|eid|hogmanay) [time]; [just]
        (got|came|get|come) off (the|a) (phone|call|line|blower|zoom); nothing [(left|
        more|else|further)] (to pay|owed|owing|outstanding|due|pending|open|left|unpaid) [(now|
        anymore|any more)] [(with|from|for|on)]; (got|had|get|getting|reached|hit) [(only|just|
        straight|through)] [to] (his|her|their|the|a|an|*'s) (voicemail|voice mail|answerphone|
        answering machine|machine|mailbox|secretary|receptionist|assistant|engaged tone|busy tone|
        dial tone); on the (phone|line|blower); over the phone; nothing left [(to pay|now)]; all
        told; partially; partly; thanks;
        thank you; cheers; thx; ty; half; this; these; part; part of
        it; the first half; a deposit; deposit; please; pls; plz; still; just; already; yet; me; us;
        again; hey; hi; hello; ok; okay; so; well; also; btw; oh; yo; fyi; amount :; amount; sum :;
        total :; total; sum; price :; in total; that; plus vat; + vat; ex vat; excl vat; incl vat;
        inc vat; excluding vat; including vat; before tax; + tax; plus tax; vat; towards; toward; so
        far; to date; they have; i'm; im; i am; i; my; lol; ugh; finally; guys; it was; it's; its;
        it; was; been; money; payment; payment is; cash; this time; asap; worth; some; about;
        around; only; roughly; of work; today; there; good morning; good news; great news; morning;
        dear bot; bot; here; new one; another one; another; next; he; she; they; who; which; is;
        are; has; have; for my work; for work; in my account; account; on account; via paypal; by
        bank transfer; by card; via wise; by paypal; in cash; cash in hand; in notes; via bank
        transfer; through paypal; by
        transfer; via stripe; per invoice; as agreed; upfront; by check; by cheque; by wire; yay;
        wow; haha; seriously; today's; fwd; fwd :; fw :; note to self; don't forget; first half of;
        the first half of; second half of; reminder; is booked; is approved; has been approved; is
        being processed; to go; right now; now; currently; thanks a million; thanks a bunch; a
        thousand thanks; thanks a lot; million thanks; just say; ok just say; make it; scratch that;
        how much :; amount due :; when :; sum due :; for sure; emailed :; says :; he says; they say;
        (they've|theyve|he's|she's|they have|he has|she has|has|have) [got] {date}; going forward;
        fwiw; imo; tbh; just so you know; for the record; for your records; heads up; heads-up;
        quick note; quick one; update; update :; news :; good news :; small update; new job; new
        gig; job done; right; alright; all right; great; perfect; yep; yeah; yup; yes; bloody; damn;
        guess what; believe it or not; at last; after all; after all this time; after ages; hooray;
        hurray; woohoo; woo; omg; hallelujah; phew; comes to; came to; comes out at; comes out to;
        adds up to; works out at; total comes to; which is; which comes to; thats; that is; that
        was; making it; in all; all in all; all in; gracias; gracias a dios; merci; danke; grazie;
        obrigado; obrigada; hola; ciao; bonjour; hallo; amigo; takk; tak; kiitos; spasibo; terima
        kasih; inshallah; mashallah; alhamdulillah; thank god; thank goodness; god willing; fingers
        crossed; touch wood; knock on wood; kindly; bless; bless her; bless him; ta; ta very much;
        sweet; nice; nice one; brilliant; excellent; awesome; wonderful; super; happy days; result;
        woop; whoop; drumroll; got round to [this|it]; got around to [this|it]; finally got round to
        this; got to this; cedi
    did: (garden|gardens|house|loft|attic|garage|shed|gutter|gutters|drain|drains|yard|site|cellar|
        basement|flat|driveway|drive|patio|hedge|snow|weeds|rubbish|waste|blockage|pipe|pipes|sink|
        toilet|allotment|lawn|leaves) cleared; cleared [out] (the|a|her|his|their)
        (garden|gardens|house|loft|attic|garage|shed|gutter|gutters|drain|drains|yard|site|cellar|
        basement|flat|driveway|drive|patio|hedge|snow|weeds|rubbish|waste|blockage|pipe|pipes|sink|
        toilet|allotment|lawn|leaves); [just] (wired|plumbed|cabled) up (a|an|the|his|her|their|
        some|two|three); [just] (shot|
        laid|built) (a|an|some|two|three|four|five|six|new|another|his|her|their); dropped [off]
        (the|a|an|some|
        her|his|their|my|two|three|four|five|six) >> (off|round|over|
        in|at|to|with); did; i did; i've done; ive done; finished; just finished; i finished; i
        made; i built;
        built; i designed; i wrote; i translated; completed; i completed; just completed; wrapped
        up; did (some|a|an|the); i did (some|a|an|the); finished (a|an|the); just finished (a|an|
        the); delivered; i delivered; made (a|an|the); (i|i've|ive|we|just|i just) (fixed|repaired|
        painted|cleaned|installed|mowed|tutored|taught|photographed|edited|mixed|mastered|baked|
        cooked|catered|drove|sewed|recorded|filmed|plumbed|tiled|plastered|planted|pruned|
        groomed|walked|trained|coached|proofread|copyedited|coded|developed|animated|illustrated|
        drew|drafted|styled|organised|organized|assembled|redesigned|updated|set up|handled|
        prepared|looked after|babysat); (fixed|repaired|painted|cleaned|installed|mowed|tutored|
        played|sang|performed|hosted|refereed|umpired|waitressed|bartended|invigilated|
        photographed|edited|baked|catered|filmed|tiled|plastered|pruned|proofread|illustrated|
        animated|redesigned|assembled|walked|rewired|babysat|groomed|trained|coached|cooked|sewed|
        recorded|filmed|plumbed|planted|drew|styled|organised|organized|hemmed|altered|ironed|
        tuned|serviced|unblocked|mended|restored|sanded|varnished|skimmed|retiled|regrouted|
        refitted|trimmed|weeded|strimmed|paved|fenced|hauled|iced|decorated|retouched|transcribed|
        dubbed|narrated|voiced|subtitled|interpreted|rewrote|ghostwrote|audited|reconciled|
        migrated|debugged|rebuilt|sketched|rebranded|waxed|braided|dyed|permed|deep-cleaned|
        valeted|towed|descaled|bled|cleared out|dog-sat|helped|drove|hung|looked after|dogsat|
        housesat|petsat|cat-sat|minded)
""")
)
GETS = phrases("got; received; collected")
QUESTION_ENDS = phrases("""
    owes how much; owe how much; owes me how much
""")
NEGATIONS = phrases("""
    not; never; neither; nor; no way; hardly; (has|have|had|did|does|do|was|were|is|are|wo|ca|would|
    could)(n't|nt); no longer; yet to; refused to; fails to; failed to; forgot to
""")
DOUBTS = phrases("""
    i think; i believe; i guess; i reckon; would've; wouldve; almost; nearly;
    maybe; perhaps; possibly; hope; hoping; hopefully; might; might have; may have; could have;
    supposedly; not sure;
    probably
""")
UNDOES = phrases("""
    bounced; bounced back; (was|been|got) (returned|reversed|declined|rejected|cancelled|canceled|
    recalled|refused|charged back); (did not|didn't|didnt|never) (go|gone|get) through; has failed;
    (payment|transfer|card|cheque|check|it) failed; (came|went|gone|sent) [straight] back [to];
    [to|into] the wrong (account|person|iban|bank|card); chargeback; charged it back;
    (bank|card) (declined|rejected|returned|reversed|refused) [it|the payment|the transfer];
    (cancelled|canceled|reversed|recalled) (it|the payment|the transfer)
""")
NUMBER_IS = phrases("""
    should be; should have been; has to be; must be; is; is actually; was; to; into; the right
    one is; correct is; it's; it is; make it
""")
MARK_PAID = phrases("""
    (tick off|tick|put|log|record|flag|count|enter|note) … as paid; mark … as paid; mark … as
    settled; set … as paid; set … to paid; mark … [as] fully paid
""")
