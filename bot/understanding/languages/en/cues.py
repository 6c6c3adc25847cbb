"""What gives away in English what a message is about."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues, phrases

CUES = cues("""
    question: how much; how many; how do; how does; how can; how long; how are; how is; what;
        what's; whats; who; who's; whom; when; when's; where; which; why; did * pay; did * *
        pay; has * paid; has * * paid; have * paid; does * owe; does * * owe; does anyone; do
        they; does; did they; did he; did she; have they; has anyone; did anyone; is there;
        are there; is it; is anyone; can you; could you; should i; can i; am i; would you; is
        anybody; do i; will they; will he; will she
    request: need to log; need to add; i need to log; i need to add; want to log; i want to log; i
        want to add; let's log; let's add; log; add; note; note that; track; record; write down;
        put down; save; register; create; new invoice; please log; please add; can you note that;
        can you note; can you add; can you log; could you log; could you add; could you note; can
        you track; could you track; can you record; can you write down; could you write down; can
        you put; could you put; would you add; can you please add; can you please log; can you
        save; can you register; could you put down; can you put down; please put down; pls put
        down; don't forget; remember
    owes: owe(|s|d) me; owe(|s|d) us; owe(|s); owed; owing; ows; ows me; oews me; oews; is owing
        me; still owe(|s) me; owed by; owed to me by; is in debt to me; is indebted to me; owns
        me; owez; owez me; oes me; is due to pay; has to pay me; has to pay; have to pay me; have
        to pay; needs to pay me; needs to pay; need to pay me; need to pay; must pay me; must pay;
        due from; outstanding from; is on the hook for; still has to pay; i have to get; i need to
        get; i should get; i'm owed; im owed; i get; i am owed; (need|have|got) to chase [up];
        must chase [up]; gotta chase
    unpaid: underpaid [me] [by]; has underpaid [me] [by]; short paid [me] [by]; short-paid [me]
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
        were)(n't|nt) [yet|even|actually|still] payd; never payd; not payd
    paid: (as|to) paid; as settled; paid; payed; paid me; sent {sum}; sent over {sum}; sent
        through {sum}; just sent {sum};
        has paid [me]; have paid [me]; just paid [me]; 's paid; transferred; transfered; wired;
        wired me; sent me; settled; cleared; just sent me; paid up; paid off; paid back; has
        settled; has transferred; paypaled; venmoed; just transferred; just wired; has sent me;
        finally paid; deposited; came through with; coughed up; made a payment; made a payment of;
        gave me; pays me; just settled; is paid; was paid; are paid; has been paid; got paid by;
        's invoice is paid; chipped in; sent [over|me|through] the {sum}; just sent [over|me|
        through] [the] {sum}; paid me the {sum}; transferred the {sum}; wired the {sum}; finished
        paying [me]; finished paying for; as paid
    received: got; received; recieved; have received; just got; just received; payment
        received; payment came; money came; money arrived; came in; has arrived; arrived;
        landed; payment from; payment of; i got; i received; we got; we received; money from;
        got paid; just got paid; got paid by; was paid by; i've received; ive received; i've
        got; just came in; collected; banked; transfer from; partial payment; deposit from;
        part payment; came through; hit my account; is in my account; in from; payment in;
        received payment; got payment; got the money; got a payment
    promised: promised [me] [to] [(pay|send|transfer|wire|settle)]; promises [me] [to] [(pay|send|
        transfer|wire|settle)]; promise to; promised that; promising; (says|said|say|told me|tells
        me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|
        we|i) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|'d|can|is to|
        should) [be] [probably|definitely|finally]; (says|said|say|told me|tells me|swears|swore|
        texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|we|i)(ll|d|'ll|
        'd); (says|said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|
        claimed) [that|me] (he|she|they|it|we|i)(ll|d|'ll|'d) (pay|pays|send|sends|transfer|
        transfers|wire|wires|settle|settles|clear|clears|cover) [me]; (says|said|say|told me|tells
        me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that|me] (he|she|they|it|
        we|i) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|'d|can|is to|
        should) (pay|pays|send|sends|transfer|transfers|wire|wires|settle|settles|clear|clears|
        cover) [me]; (says|said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|
        claims|claimed) [that|the|it's|its] (payment|money|transfer|it|cash|check|cheque) (will|
        'll|is going to|are going to|is gonna|are gonna|gonna|would|'d|can|is to|should) [be]
        [(come|arrive|sent|here|made|done|paid|land|in)]; (says|said|say|told me|tells me|swears|
        swore|texted|wrote|emailed|confirmed|claims|claimed) [that|the] (payment|money|transfer)
        (is coming|comes); moved [the|their] payment to; postponed [the|their] payment (to|until);
        pushed [the|their] payment (to|until|back to); delayed [the|their] payment (to|until);
        asked for time until; asked to pay; said to expect; says to expect; says payment; said
        payment; agreed to pay [me]; agreed to [send|transfer|settle]; agrees to pay [me];
        committed to pay [me]; commits to pay [me]; vowed to pay [me]; pledged to pay [me]; swore
        to pay [me]; intends to pay [me]; plans to pay [me]; wants to pay [me]; is planning to pay
        [me]; guarantees payment; promised payment; assured me; gave me their word; swears he'll
        pay; swears they'll pay; said to pay; offered to pay; offers to pay; (says|said|say|told
        me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|claimed) [that] [the]
        {sum}; (says|said|say|told me|tells me|swears|swore|texted|wrote|emailed|confirmed|claims|
        claimed) [that|me] (he's|she's|they're|it's) (going to|gonna) (pay|send|transfer|wire|
        settle|cover|be paid); [the] (payment|money|transfer) (goes out|is coming|comes|will come|
        will be here|will arrive|is on its way|lands|will land|will go out|arrives) {date}
    expected: expected; payable; waiting on; waiting for; still waiting on; still waiting for;
        awaiting; chasing; i'm waiting on; i'm waiting for; awaiting payment from; waiting for
        payment from; waiting on payment from; is expected; expecting; to be paid; coming
    own: (might|may|could) [still|just|only|perhaps|possibly] (pay|send|transfer|settle|wire|
        cover|clear|have paid); maybe (pays|paying|will pay);
        (says|said|claims|claimed|swears|insists) (he|she|they) [already] [has|have]
        (transferred|sent|wired|settled); i paid; i've paid; ive paid; i have paid; we paid; i
        sent money; i owe; (says|said|claims|claimed|swears|insists) (he|she|they|it) [already]
        [has|have] paid; claims to have paid; says it's paid; said it's paid; says they already
        paid; we owe; i transferred; i still owe; i have to pay; i need to pay; i must pay; i'll
        pay; i will pay; i promised; i got a new; i'm paying; (nobody|no one|noone) [has] (paid|
        pays)
    in_full: as paid; in full; fully; everything; all of it; the whole thing; the full amount; full
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
    invoice: [the|an|my|new|their|his|her|our|a] [new|unpaid|open|late|final] invoice(|s); [the|
        an|my|a] inv; [the|a|my] bill; invoise; invioce; inovice; invocie; 's invoice; [the|their|
        a] deposit invoice; [a] debt; new debt; [a] receivable; your invoice; received your
        invoice; got your invoice; we received your invoice; we have received your invoice; we got
        your invoice
    late: overdue; late; is late [with|on|paying]; is overdue [with|on]; late on; late with;
        behind on; is behind [on|with]; past due; are late [with|on|paying]; is past due;
        outstanding; overdo; late paying; is taking forever to pay; late again [with|on]
    for: for; re; regarding; for the work on; as payment for; covering
    to: to; from; by; at; against; with; w/
    client_label: client; client :; customer; customer :; client name; client name :; debtor;
        debtor :; client is; customer is; who :; payer :; payer; bill to :; bill to; from client;
        company :; name :; (us|uk|german|american|french|canadian|dutch|danish|british) client; my
        client; a client; our client; the client; new client; new client :; my student; student :;
        pupil :; my pupil; for whom :; from :; billed to :
    work_label: for :; work :; project :; job :; description :; what for :; service :; task :;
        project; item :; what :; details :; services :; subject :; re :
    noise: partially; partly; thanks; thank you; cheers; thx; ty; half; this; these; part; part of
        it; the first half; a deposit; deposit; please; pls; plz; still; just; already; yet; me;
        us; again; hey; hi; hello; ok; okay; so; well; also; btw; oh; yo; fyi; amount :; amount;
        sum :; total :; total; sum; price :; in total; that; plus vat; + vat; ex vat; excl vat;
        incl vat; inc vat; excluding vat; including vat; before tax; + tax; plus tax; vat;
        towards; toward; so far; to date; they have; i'm; im; i am; i; my; lol; ugh; finally;
        guys; it was; it's; its; it; was; been; money; payment; payment is; cash; this time; asap;
        worth; some; about; around; only; roughly; of work; today; there; good morning; good news;
        great news; morning; dear bot; bot; here; new one; another one; another; next; he; she;
        they; who; which; is; are; has; have; for my work; for work; in my account; account; on
        account; via paypal; by bank transfer; by card; via wise; by paypal; in cash; via bank
        transfer; through paypal; by transfer; via stripe; per invoice; as agreed; upfront; by
        check; by cheque; by wire; yay; wow; haha; seriously; today's; fwd; fwd :; fw :; note to
        self; don't forget; first half of; the first half of; second half of; reminder; is booked;
        is approved; has been approved; is being processed; to go; right now; now; currently;
        thanks a million; thanks a bunch; a thousand thanks; thanks a lot; million thanks; just
        say; ok just say; make it; scratch that; how much :; amount due :; when :; sum due :; for
        sure; emailed :; says :; he says; they say
    will_pay: (he|she|they|we) (will|'ll|is going to|are going to|is gonna|are gonna|gonna|would|
        'd|can|is to|should) (pay|pays|send|sends|transfer|transfers|wire|wires|settle|settles|
        clear|clears|cover) [me]; (he|she|they|we)(ll|'ll) (pay|send|transfer|wire|settle); (will|
        'll|is going to|are going to|is gonna|gonna) (pay|pays|send|sends|transfer|transfers|wire|
        wires|settle|settles|clear|clears|cover) [me]; is paying [me]; are paying [me]; (he's|
        she's|they're) (going to|gonna) (pay|send|transfer|wire|settle|cover); (he's|she's|
        they're) paying [me]; (pays|is paying|are paying) [me] (half|part|some); (pays|is
        paying|are paying) [me] {sum}; (says|said|say|swears|swore|
        texted|wrote|confirmed|claims|reckons|thinks) [it'll be|it's|its] {date}
    did: did; i did; i've done; ive done; finished; just finished; i finished; i made; i built;
        built; i designed; i wrote; i translated; completed; i completed; just completed; wrapped
        up; did (some|a|an|the); i did (some|a|an|the); finished (a|an|the); just finished (a|an|
        the); delivered; i delivered; made (a|an|the)
""")
NEGATIONS = phrases("""
    not; never; neither; no way; hardly
""")
DOUBTS = phrases("""
    maybe; perhaps; possibly; might; might have; may have; could have; supposedly; not sure;
    probably
""")
MARK_PAID = phrases("""
    mark … as paid; mark … as settled; set … as paid; set … to paid; mark … [as] fully paid
""")
