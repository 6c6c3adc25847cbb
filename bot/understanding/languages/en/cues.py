"""What gives away in English what a message is about."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues, phrases
from bot.understanding.languages.en import payments

CUES = payments.CUES | cues("""
    question: where(|')s; where is; where are; (did|has|have) (the|my|any|that|their|his|her) [*]
        [*] (money|payment|transfer|
        cheque|check|deposit|cash|wire) [from *] [*] (come|came|arrive|arrived|land|landed|clear|
        cleared|gone|go|turned|turn|show|shown); (did|has|have) *'s (money|payment|transfer|cheque|
        check|deposit) (come|arrived|arrive|landed|land|cleared|clear|gone|go|turned|turn); how
        much; how many; how do; how does; how can; how long; how are; how is; what;
        what's; whats; who; who's; whom; when; when's; where; which; why; did * pay; did * * pay;
        has * paid; has * * paid; have * paid; does * owe; does * * owe; does anyone; do they; does;
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
    request: need to log; need to add; i need to log; i need to add; want to log; i want to log; i
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
    owes: (waiting|awaiting|wait|expecting|expect|need|hoping|chasing|due) [for|on] [the|a|my|his|
        her|
        their] payment; payment {sum} >> (is|was|hasn't|has not|needed|due|overdue|late|missing|
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
    unpaid: no sign of [(the|my|that|his|her|their|any)] {sum}; no sign of (the|my|that|his|her|
        their|any) (money|payment|cash|transfer); (hasn't|haven't|hasnt|havent|didn't|didnt|has
        not|have not|never) [yet|even|actually|still] (paid|payed|pay|sent) [me] (a|one|a single)
        (penny|cent|dime|thing|bean|pound|dollar) [(of|for|towards)]; (missed|skipped|misses|
        skipped on) [(a|the|his|her|their|this|an|another)]
        [(first|second|next|last)] (payment|instalment|installment|payments|instalments|
        installments); [the] (money|payment)
        (hasn't|has not|didn't|did not|never) (come|came|arrive|arrived|land|landed) [(in|through)];
        underpaid [me] [by]; has underpaid [me] [by]; short paid [me] [by]; short-paid [me]
        [by]; shortchanged me [by]; is short [by] {sum}; no payment; still no payment; no money;
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
    promised: gave [me|us] (a|the|their) [(payment|pay|new|firm|definite)] date [(of|for
        payment)]; (gave|gives|named|offered) {date}; (swear|reckon|insist|claim|say|think|believe|
        hope|confirm|tell me|promise|promises|
        promised|guarantee|guarantees|keep saying|keeps saying|are saying|is saying) [that|me]
        (i'll|ill|i will|i'd|i would|i should|i can|we'll|we will) (expect|get|have|see|receive|be
        paid|be getting|be seeing|have been paid) [(it|the money|my money|the cash|paid)];
        promised [me] [to] [(pay|send|transfer|wire|settle)]; promises [me] [to] [(pay|send|
        transfer|wire|settle)]; promise to; promised that; promising; (says|said|say|told me|tells
        me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|we|
        i) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|'d|can|is to|should)
        [be] [probably|definitely|finally]; (says|said|say|told me|tells me|swears|swore|texted|
        wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|we|i)(ll|d|'ll|'d); (says|
        said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|
        me] (he|she|they|it|we|i)(ll|d|'ll|'d) (pay|pays|send|sends|transfer|transfers|wire|wires|
        settle|settles|clear|clears|cover) [me]; (says|said|say|told me|tells me|swears|swore|
        texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|we|i) (will|'ll|is
        going to|are going to|is gonna|are gonna|gonna|would|'d|can|is to|should) (pay|pays|send|
        sends|transfer|transfers|wire|wires|settle|settles|clear|clears|cover) [me]; (says|said|say|
        told me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|the|it's|
        its] (payment|money|transfer|it|cash|check|cheque) (will|'ll|is going to|are going to|is
        gonna|are gonna|gonna|would|'d|can|is to|should) [be] [(come|arrive|sent|here|made|done|
        paid|land|in)]; (says|said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|
        claims|claimed) [that|the] (payment|money|transfer) (is coming|comes); moved [the|their]
        payment to; postponed [the|their] payment (to|until); pushed [the|their] payment (to|until|
        back to); delayed [the|their] payment (to|until); asked for time until; asked to pay; said
        to expect; says to expect; says payment; said payment; agreed to pay [me]; agreed to [send|
        transfer|settle]; agrees to pay [me]; committed to pay [me]; commits to pay [me]; vowed to
        pay [me]; pledged to pay [me]; swore to pay [me]; intends to pay [me]; plans to pay [me];
        wants to pay [me]; is planning to pay [me]; guarantees payment; promised payment; assured
        me; gave me their word; swears he'll pay; swears they'll pay; said to pay; offered to pay;
        offers to pay; (says|said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|
        claims|claimed) [that] [the] {sum}; (says|said|say|told me|tells me|swears|swore|texted|
        wrote|emailed|confirmed|claims|claimed) [that|me] (he's|she's|they're|it's) (going to|gonna)
        (pay|send|transfer|wire|settle|cover|be paid); [the] (payment|money|transfer) (goes out|is
        coming|comes|will come|will be here|will arrive|is on its way|lands|will land|will go out|
        arrives) {date}; (says|said|say|told me|tells me|swears|swore|texted|wrote|writes|emailed|
        messaged|confirmed|confirms|claims|claimed|reckons|thinks|believes|hopes|insists|mentioned|
        assures me|assured me|let me know|lets me know|announced|replied|answered|writes back|wrote
        back) [that|me] [the|their|his|her|my|its|our] (rest|balance|remainder|money|payment|
        transfer|other half|first half|second half|half|cash|cheque|check|bank transfer|wire|lot|
        deposit|bill|invoice|instalment|installment|final payment|whole thing|whole amount|full
        amount) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|'d|can|could|is
        to|should|is able to|wants to|is planning to|hopes to|intends to|plans to|is hoping to|must|
        has to|might be able to|is supposed to|is set to|is due to|is meant to) [be] [(come|arrive|
        sent|here|made|done|paid|land|in|there|with me|go out|go through|follow|hit|settled|cleared|
        transferred|on its way)]; (says|said|say|told me|tells me|swears|swore|texted|wrote|writes|
        emailed|messaged|confirmed|confirms|claims|claimed|reckons|thinks|believes|hopes|insists|
        mentioned|assures me|assured me|let me know|lets me know|announced|replied|answered|writes
        back|wrote back) [that|me] [the|their|his|her|my|its|our] (rest|balance|remainder|money|
        payment|transfer|other half|second half|half|cash|cheque|check|deposit) (comes|arrives|
        lands|follows|goes out|goes through|is coming|is following|is arriving|is on its way|is
        scheduled|is planned|is booked|is due|is set) [for|in|out|to go out]; (says|said|say|told
        me|tells me|swears|swore|texted|wrote|writes|emailed|messaged|confirmed|confirms|claims|
        claimed|reckons|thinks|believes|hopes|insists|mentioned|assures me|assured me|let me know|
        lets me know|announced|replied|answered|writes back|wrote back) [that|me] (it|it'll|it will|
        that) [will|'ll] [be] (go|goes|going|come|comes|coming|land|lands|arrive|arrives|paid|sent|
        done|settled|sorted|there|here) [out|in|through] [{date}]; (says|said|say|told me|tells me|
        swears|swore|texted|wrote|writes|emailed|messaged|confirmed|confirms|claims|claimed|reckons|
        thinks|believes|hopes|insists|mentioned|assures me|assured me|let me know|lets me know|
        announced|replied|answered|writes back|wrote back) [that|me] (we|he|she|they|it) (are|is|
        're|'s|re) [gonna|going to] [be] (pay|paying|sending|transferring|wiring|settling|clearing|
        sorting|covering|able to) [(me|it|that|pay)]; (says|said|say|told me|tells me|swears|swore|
        texted|wrote|writes|emailed|messaged|confirmed|confirms|claims|claimed|reckons|thinks|
        believes|hopes|insists|mentioned|assures me|assured me|let me know|lets me know|announced|
        replied|answered|writes back|wrote back) [that|me] (he's|she's|they're|we're|it's|hes|shes|
        theyre) [gonna|going to] [be] (pay|paying|sending|transferring|wiring|settling|clearing|
        sorting|covering|send|transfer|able to) [(me|it|that|pay)]; (says|said|say|told me|tells me|
        swears|swore|texted|wrote|writes|emailed|messaged|confirmed|confirms|claims|claimed|reckons|
        thinks|believes|hopes|insists|mentioned|assures me|assured me|let me know|lets me know|
        announced|replied|answered|writes back|wrote back) [to|i can|i should|i could|i'd|i'll]
        (expect|get|have|see|receive) [(it|my|the|money|payment|my money|the money|the payment|the
        rest)]; (says|said|say|told me|tells me|swears|swore|texted|wrote|writes|emailed|messaged|
        confirmed|confirms|claims|claimed|reckons|thinks|believes|hopes|insists|mentioned|assures
        me|assured me|let me know|lets me know|announced|replied|answered|writes back|wrote back)
        payment [is|will be|would be]; (said|says|told me) to expect [payment|money]; (says|said|
        told me) [it's|its] coming; promis(e|es|ed|ing) [(me|us)] [(the|my|a|full|to|that|he|she|
        they|it|will|would|'ll|'d|rest|half|part|of|it|payment|money|balance|transfer|pay|send|
        transfer|settle|wire)] [(the|my|a|full|to|that|he|she|they|it|will|would|rest|half|part|of|
        it|payment|money|balance|transfer|pay|send|settle|wire|clear|give)] [(me|it|the|money|rest|
        of|payment|pay|send|settle|everything|all)]; gave me (his|her|their) word; (made|makes) a
        promise [to pay]; swore [to|that]; swears [to|that]; vows to pay; pledged [to]; guaranteed
        [me] [payment|the money|to pay]; guarantees [me] [payment|the money|to pay]; assured me
        [that|of|payment|the money]; undertook to pay; committed to [pay|paying|settle|settling|
        transfer|send]; (has|have) (promised|agreed|committed|offered|confirmed|scheduled|pledged|
        sworn) [me] [to] [(pay|send|transfer|wire|settle|clear|a|the|payment)] [payment|me];
        (confirmed|confirms|scheduled|schedules|scheduling|booked|planned|announced|arranged|set up|
        has set up|is scheduling) [the|a|their|my] (payment|transfer|bank transfer|wire) [for|on|
        by]; [the|their|his|her|my] (payment|transfer|money) [is] (confirmed|scheduled|booked|
        planned|arranged|set up|lined up|due to go out|set to go out|going out) [for|on|by] {date};
        (include|put|have|includes|puts|pay|add) me [in|on|into|with] (the|their|this|next|his|her)
        [next|weekly|monthly] (payment run|pay run|run|batch|payroll); in (the|their|this|next)
        [next|weekly|monthly] (payment run|pay run|payment batch|payroll run); (payment|pay) run
        [is] [on] {date}; will include me; (good for it|good for the money|good for {sum}); (asks|
        asked|begs|begged|needs|wants|needed|wanted) [me] [for] [(more|some|extra|a bit more|a
        little more|to wait|a delay|an extension|until|till|time|another)] [(time|more|of|to wait)]
        (until|till|til|to) {date}; (asked|asks|wants|begs|begged|needs) [me] (for|to) (extension|a
        postponement|hold on|hang on|wait|be patient) [(until|till|to|for)]; (needs|asked for|wants|
        asks for) (time|more time|an extension|a bit more time|a little more time|another week|one
        more week|a few more days|a couple of days); asked (if|whether) (he|she|they) (can|could|
        may|might) pay; (wants|hopes|plans|intends|means|expects|aims|is hoping|is planning|is
        aiming|is looking|is able|is about|is supposed|is set|is due|are supposed|are set|are due|
        are planning|are hoping|is ready|is willing|are willing|managed|tries|is trying) to (pay|
        send|transfer|wire|settle|give|clear|sort|cover|bring|drop off|hand over|repay|deposit|make)
        [(me|it|the|that|this|payment|up|off|a payment|the payment|the rest|the money|my money)];
        thinking of paying; (deal|agreed|agreement) [is|was|:] [(to|that|we)] pay; [has] agreed
        [(with me|on|to)] {date}; (we|he|she|they) (agreed|settled|shook hands) on {date}; (need|
        needs|wants|asked for|has asked for|asks for|begged for|is asking for) [(a bit|a little)]
        [(more|some|extra)] [time] {date}; (i've|i have|i was) been promised; i was promised; been
        promised; settled on {sum}; settled on {date}
    expected: expected; payable; waiting on; waiting for; still waiting on; still waiting for;
        awaiting; chasing; i'm waiting on; i'm waiting for; awaiting payment from; waiting for
        payment from; waiting on payment from; is expected; expecting; to be paid; coming
    own: (might|may|could) [still|just|only|perhaps|possibly] (pay|send|transfer|settle|wire|cover|
        clear|have paid); maybe (pays|paying|will pay); (says|said|claims|claimed|swears|insists)
        (he|she|they) [already] [has|have] (transferred|sent|wired|settled); i put {sum}; i've put
        {sum}; i paid; i've paid; ive
        paid; i have paid; we paid; i sent money; i owe; (says|said|claims|claimed|swears|insists)
        (he|she|they|it) [already] [has|have] paid; claims to have paid; says it's paid; said it's
        paid; says they already paid; we owe; i transferred; i still owe; i have to pay; i need to
        pay; i must pay; i'll pay; i will pay; i promised; i got a new; i'm paying; (nobody|no one|
        noone) [has] (paid|pays); i spent; i've spent; ive spent; we spent; i bought; i've bought;
        we bought; i ordered; i spend; i'm spending; cost me; it cost; costs me; i donated; i gave;
        i tipped; i withdrew; i earn; i make; i want to earn
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
    invoice: [the|an|my|new|their|his|her|our|a] [new|unpaid|open|late|final] invoice(|s); [the|an|
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
    client_label: client; client :; customer; customer :; client name; client name :; debtor;
        debtor :; client is; customer is; who :; payer :; payer; bill to :; bill to; from client;
        company :; name :; (us|uk|german|american|french|canadian|dutch|danish|british) client; my
        client; a client; our client; the client; new client; new client :; my student; student :;
        pupil :; my pupil; for whom :; from :; billed to :
    work_label: for :; work :; project :; job :; description :; what for :; service :; task :;
        project; item :; what :; (job|gig|project) was (the|a|an|for|for the); details :; services
        :; subject :; re :
    noise: [just] (got|came|get|come) off (the|a) (phone|call|line|blower|zoom); nothing [(left|
        more|else|further)] (to pay|owed|owing|outstanding|due|pending) [(now|
        anymore|any more)]; nothing left [(to pay|now)]; all told; partially; partly; thanks;
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
    will_pay: {behind_sum} (is|are) [(still|definitely)] (coming|on its way|on the way|following)
        [(in|from)]; {behind_sum} (comes|will come|will be here|will arrive|should arrive|should
        come|will land|should land|will be in|should be in|will follow|follows) [(in|from)]; (is|
        are|'s) (cutting|mailing|posting|writing|dropping|popping|bringing|sending|running) [me]
        [(off|over|in|round|by|out)] [with] (a|the|my|his|her|their) (check|cheque|payment|money|
        cash|transfer); pay [me] {date}; (will|'ll|is going to|are going to|'s going to|is gonna|
        are gonna|gonna|going to|can|
        should|'d|would|will be able to|should be able to|plans to|wants to|hopes to|aims to|is
        able to|promises to|promised to) [(probably|definitely|finally|just)] (put|drop|get|pop|
        chuck|bung|sling|slip|hand|have|leave|post|mail|process|release|shoot|ping|flick|front|
        stick|forward|run|pass|toss|throw|cough up|fork out|fork over|stump up|remit|slide) [me]
        [(over|in|round|off|across)] [(the|my|his|her|their|another|that|a)] [(full|remaining|last|
        final|other|outstanding)] {sum}; (will|'ll|is going to|are going to|'s going to|is gonna|
        are gonna|gonna|going to|can|should|'d|would|will be able to|should be able to|plans to|
        wants to|hopes to|aims to|is able to|promises to|promised to) (put|drop|get|pop|have|leave|
        post|mail|process|release|stick|hand|cough up|remit) [me] [(over|in|round|off|across)]
        (the|my|their|his|her|some|a) (money|cash|cheque|check|payment|rest|balance|funds|transfer|
        envelope) [(in|to|into|over|round|off|across)] [(me|the post|the mail|the bank|my
        account)]; (will|'ll|is going to|are going to|'s going to|is gonna|are gonna|gonna|going
        to|can|should|'d|would|will be able to|should be able to|plans to|wants to|hopes to|aims
        to|is able to|promises to|promised to) (get|have) it (to me|for me|done|sorted|ready|paid|
        over|across|settled|over to me|sent|in) [(for me)]; (will|'ll|is going to|are going to|'s
        going to|is gonna|are gonna|gonna|going to|can|should|'d|would|will be able to|should be
        able to|plans to|wants to|hopes to|aims to|is able to|promises to|promised to) [(just|
        probably|finally)] (e-transfer|etransfer|e transfer|zelle|venmo|paypal|cashapp|cash app|
        interac|bank transfer|bacs|revolut|remit|direct deposit|wise) [(me|it|the money|the
        rest)]; (is|are|'s) processing [(the|my)] (payment|invoice|transfer); (he|she|they|we)
        (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|'d|
        can|is to|should) (pay|pays|send|sends|transfer|transfers|wire|wires|settle|settles|clear|
        clears|cover) [me]; (he|she|they|we)(ll|'ll) (pay|send|transfer|wire|settle); (will|'ll|is
        going to|are going to|is gonna|gonna) (pay|pays|send|sends|transfer|transfers|wire|wires|
        settle|settles|clear|clears|cover) [me]; is paying [me]; are paying [me]; (he's|she's|
        they're) (going to|gonna) (pay|send|transfer|wire|settle|cover); (he's|she's|they're) paying
        [me]; (pays|is paying|are paying) [me] (half|part|some); (pays|is paying|are paying) [me]
        {sum}; (says|said|say|swears|swore|texted|wrote|confirmed|claims|reckons|thinks) [it'll be|
        it's|its] {date}; (will|'ll|is going to|are going to|is gonna|are gonna|gonna|going to|can|
        should|shall|would|'d|should be able to|can only|will only|will finally|will be able to|will
        probably|will definitely|will try to) [be] [finally|definitely|probably|only] (pay|pays|
        paying|send|sends|sending|transfer|transfers|transferring|wire|wires|wiring|settle|settles|
        settling|clear|clears|cover|covers|give|giving|deposit|venmo|paypal|zelle|hand over|repay|
        square up|settle up|pay up|drop off|bring|sort out|finish paying|make) [(me|us|it|off|back|
        up|the money|my money|a payment|the payment|the rest|the bill|the invoice|everything|it all|
        over)] [(me|it|off|back|over|to me)]; (he|she|they|we|it) (will|'ll|is going to|are going
        to|is gonna|are gonna|gonna|can|should|shall|would|'d) [be] (paying|sending|transferring|
        wiring|settling|sorting|sorted|there|here) [(me|it|that)]; (is|are|he's|she's|they're)
        (paying|sending|transferring|wiring|settling|giving|depositing|bringing|dropping off|handing
        over|clearing|venmoing) [(me|it|over|off|up|the)] [(rest|money|balance|remainder|other
        half)] [{sum}] [{date}]; (pays|sends|transfers|wires|settles|clears) [(me|it|the rest|up|the
        remainder|the balance|everything|the money)] {date}; paying [me] {date}; [the|my|their|his|
        her] (rest|remainder|balance|money|payment|transfer|other half|second half|cash|cheque|
        check) [from] (comes|is coming|will come|will be here|arrives|will arrive|lands|will land|
        should land|should arrive|should be here|should be in|should come|will be in|is due in|is on
        its way|follows|will follow|to follow|to come|will be there|goes out|will go out|will be
        sent|will be paid|will be with me|is going out|will hit|'ll come|'ll be here|'ll be in|gets
        here|will reach me) [in|through|on] [{date}]; (i'll|i will|we'll|we will) (have|get|see|
        receive) (it|my money|the money|the rest|the payment|payment|{sum}) [(from|by|on)]; coming
        [in] {date}; (is|are|'s) coming [in] {date}; (will be|'ll be|should be|is going to be)
        (here|there|in|with me|paid|settled|transferred|in my account) [{date}]; (will|'ll|should)
        have (the|my) (money|cash|rest); paying (you|me) [back]; (will|'ll) pay (you|me) back;
        (will|'ll|gonna|going to) (square|settle|sort) (it|that|this|up|me) [(up|out)]
    did: dropped [off] (the|a|an|some|her|his|their|my|two|three|four|five|six) >> (off|round|over|
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
QUESTION_ENDS = phrases("""
    owes how much; owe how much; owes me how much
""")
NEGATIONS = phrases("""
    not; never; neither; no way; hardly; (has|have|had|did|does|do|was|were|is|are|wo|ca|would|
    could)(n't|nt); no longer; yet to; refused to; fails to; failed to; forgot to
""")
DOUBTS = phrases("""
    maybe; perhaps; possibly; hope; hoping; hopefully; might; might have; may have; could have;
    supposedly; not sure;
    probably
""")
NUMBER_IS = phrases("""
    should be; should have been; has to be; must be; is; is actually; was; to; into; the right
    one is; correct is; it's; it is; make it
""")
MARK_PAID = phrases("""
    mark … as paid; mark … as settled; set … as paid; set … to paid; mark … [as] fully paid
""")
