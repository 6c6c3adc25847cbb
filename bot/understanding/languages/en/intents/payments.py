"""What gives away in English that money has come."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues

CUES = cues("""
    paid: (put|threw|chucked|kicked in) [(another|a further)] {sum} >> (towards|toward) (it|this|
        that|
        the|his|her|their|my); cut [me|us] (a|the|another) (cheque|check); (put|chucked|kicked|
        threw) in another {sum};
        (venmo|zelle|paypal|revolut|wise|cashapp|paynow|paylah|grabpay|gcash|mpesa|m-pesa|momo|
        upi|gpay|interac|e-transfer|etransfer|bacs|eft|swish|mobilepay|vipps|twint|bizum|payid|
        osko|snapscan|alipay|monzo|payoneer)(ed|d|'d|-ed|-d|
        'ed) [(me|us)] [over]; (handed|gave|brought|passed|slipped|
        dropped) [(me|us|over|in|off|round)] [(me|the|a|his|her|their|another|about|exactly|only|
        just)] [(first|second|other|last)] (half|third|quarter) [of (it|that|the money|the bill)];
        (came|stopped|dropped|popped|swung) (by|over|round|around|in) with [(the|a|his|her|their|
        another)] [(first|second|other|last)] (half|third|quarter|rest|money|cash|balance); (put|
        popped|stuck|slung|shoved|dropped|bunged|paid|transferred|wired) {sum} >> (in|into|
        through|to) (my|the|our) [bank|savings|business] (account|bank|letterbox|letter box|paypal|
        revolut|wise|hand|tin|till); dropped (the|his|her|their|my|that) {sum} >> (off|round|over|
        in|at); dropped [off] (the|his|her|their|my|that|an|some) (money|cash|cheque|check|payment|
        envelope|rent|rest|balance|notes) >> (off|round|over|in|at|to|with); (did|made|sent|put
        through) (a|the|another) [(bank|wire|paypal|sepa|card|quick|partial|
        small|big)] (transfer|payment|deposit|e-transfer) [of]; (is|are) [(all|now|finally)]
        (square|even|quits) (with me|with us); and (i|me) are [(all|now|finally)] (square|even|
        quits); chucked {sum}; chucked in {sum}; kicked in {sum}; (owe|owes|owing) [me|us] nothing
        [(now|more|anymore|else|further|at all)]; (doesn't|don't|
        does not|do not|no longer) (owe|owes) [me|us] (anything|a penny|a cent) [(now|more|anymore|
        any more|else)]; (mark|put|set|log|tick|flag|count|record|note|treat|have|enter)(|s|ed)
        [off|down] >> as paid; (down|marked|logged|counted|it|this|that|one|invoice|bill|job|off|
        them|him|her|in|recorded|set|entered|noted) as paid; to paid; as settled; paid; payed; paid
        me; sent {sum}; sent [me|us]
        [over|through] the
        (whole|full|entire) {sum}; sent
        [over|me|us|through|in|along] [the|his|her|their] [first|second|other] (half|third|
        quarter|a third|a quarter|part); sent over {sum}; sent through {sum}; just sent {sum}; has
        paid [me]; have paid [me]; just paid [me];
        's paid; transferred;
        wired; wired (me|us); sent (me|us); settled; cleared; just sent (me|us); paid up; paid off;
        paid back; has
        settled; has transferred; paypaled; venmoed; just transferred; just wired; (has|have) sent
        (me|us);
        finally paid; deposited; came through with; coughed up; made a payment; made a payment of;
        gave (me|us); pays (me|us); just settled; is paid; was paid; are paid; has been paid; got
        paid by; 's
        invoice is paid; chipped in; sent [over|me|through]
        [the|his|her|their|my] [last|final|remaining|first|other] {sum}; just sent [over|me|through]
        [the] {sum}; paid me the {sum}; transferred the {sum}; wired the {sum}; finished paying
        [me]; finished paying for; squared up; settled up; has squared up; has settled up;
        (has|have) now paid; (came|stopped|dropped) (by|over|round|around|in) with
        [the|his|her|their]
        {sum}; handed over {sum}; handed [me|us] {sum}; forked {sum}; left (me|us) {sum}; left {sum}
        >> (on the|in an|in the|under|through
        the|with (my|the)|for me|at the); dropped off {sum}; forked out;
        forked over; ponied up; stumped up; pitched in; put in {sum}; made (a|the|their|his|her)
        [first|second|last|final|part] (payment|transfer|deposit) [of]; (has|have|is) all paid up;
        repaid [me]; zelled [me]; venmoed [me]; paypalled [me]; revoluted [me]; wise'd [me]; cash
        apped [me]; (is|are|was|were) (now|all|finally) paid [up|off]; (is|are|'s|'re) [(now|all|
        finally)]
        (done|through|finished) paying [(me|us)] [off]; (has|have) been (settled|
        cleared|paid off); paid (his|her|their|its|the|my|this|that) [full|last|first|whole|entire]
        (invoice|bill|debt|balance|deposit|invoices|share|part|rent|fee|fees); (gets|got) [(their|
        his|her)] [invoice|bill|debt] paid; came good; came up with the money; did pay [me]; (has|
        have) actually paid; (has|have) [finally|just|now|already|also] (transferred|wired|settled|
        deposited|cleared) [me]; (has|have) [finally|just|now|already|also] sent (me|{sum}|the
        money|the payment|over {sum}); e-transferred [me]; etransferred [me]; e-transfered [me];
        bank transferred [me]; (chucked|slung|bunged|flicked|shot|tossed|slipped|dropped|handed|
        passed|lobbed|zapped|pinged|squared) me [up] {sum}; chucked me; bunged me; sorted [me] [out]
        {sum}; (has|have|'s) sorted [(his|her|their|the|me|it)] [(out|up)]; sorted (his|her|their|
        the|me) [(out|up)] {sum}; (has|have|'s) (chucked|slung|bunged|coughed up|stumped up|handed
        over|forked out) [me]; me pago
    received: [(bank|wire)] (transfer|payment|deposit) {sum} >> from; (that's|thats|
        that is) [(the|my|their|his|her|another)] [(first|second|last|final|
        full)] (deposit|money|payment|rest|balance|cash|cheque|check|remainder|transfer|instalment|
        installment|invoice money) (in|through|landed|arrived|here) [(now|too)]; (bank|banking|
        account|phone) app (shows|says|has) [(a|me)] {sum}; (we're|we are|i'm|i am|all) [(now|all|
        finally)] (square|even|quits|settled up) with;
        (half|part|most|some|rest|third|quarter) of >> (has|have|'s) [(now|just|finally)] (come|come
        in|come through|arrived|landed|cleared); (took|taken|had) {sum} >> off; (gcash|mpesa|m-pesa|
        momo|paynow|paylah|grabpay|upi|gpay|interac|e-transfer|
        etransfer|swish|mobilepay|vipps|twint|bizum|pix|payid|osko|eft|snapscan|alipay|payoneer|
        monzo|starling) [(payment|transfer|deposit)] (from|of|:|from :); (gcash|mpesa|m-pesa|momo|
        paynow|swish|mobilepay|vipps|bizum|payid|upi|gpay|zelle|venmo|paypal|wise|revolut|stripe)
        {sum} >> (from|off|by|*); (bank|phone|app|account|paypal|wise|revolut|stripe|venmo|zelle|
        monzo|
        starling|mpesa|m-pesa|gcash|momo|gpay|payoneer|square|cash app) [app] [(has|just|'s)]
        (pinged|buzzed|dinged|beeped|chimed|flashed|lit up|notified|alerted) [(me|up)] [(with|for|
        about|of|on|that)] [(a|the)] [(payment|transfer|deposit|credit)] [(of|for)] {sum}; (ping|
        notification|alert|ding|buzz) (from|on|of) [(my|the)] (bank|phone|app|account|paypal|wise|
        revolut|stripe|venmo|zelle|monzo|starling|mpesa|m-pesa|gcash|momo|gpay|payoneer|square)[,]
        [(with|for|about)] {sum}; payment {sum} >> from; (record|log|add|book|note|enter) [(a|the|
        this)] payment [of|
        from|:]; (a|the|this) payment (of|from); payment :; (apple pay|google pay|card payment|cash
        payment|bank payment|online payment|square|
        sumup|zettle) [payment] (from|:); {sum} (through|via|by|on) (square|sumup|zettle|paypal|
        revolut|wise|venmo|zelle|stripe|cash app|apple pay) (from|off); found {sum} >>
        (in|under|through|behind|on|pushed|stuffed|tucked|waiting); there was {sum} >>
        (in|under|through|behind|on|waiting) (a|an|the|my); {behind_sum} in $; {behind_sum} from >>
        (is|are|'s)
        (in|here|through|safely in|
        all in|now in|finally
        in) $; {behind_sum} from >> (landed|dropped|popped in|cleared|showed up|turned up|hit my
        account|hit the account|hit the bank) $; (lot|penny|cent|whack|all of it|shebang) ('s|is)
        [(now|all|finally)] in [from]; (all
        of it|the lot|whole lot|full whack|every penny|every cent) [(has|'s|is)] [(just|now|
        finally)] (in|came in|come in|landed|arrived|came through|come through) [from]; (woke up|
        came home|came back) to {sum}; {behind_sum} (towards|toward) (the|his|her|
        their|my) (bill|invoice|debt|balance|tab|account|total); (stripe|paypal|wise|square|etsy)
        payout [(from|of|:)]; got; received; have received; just got; just received; payment
        received; payment came;
        (cheque|check|cash|deposit|transfer|instalment|installment|wire) came {date};
        money came; money arrived; came in; has arrived; arrived; landed; payment from; payment of;
        {behind_sum} [(has|have|is|was|'s)] [(just|now|finally|already)] (come in|came in|come
        through|came through|gone in|gone through|went in|went through|turned up|showed up|shown
        up|popped up|landed|arrived|cleared|dropped in|dropped|popped in|hit my account|hit the
        account|hit the bank|
        hit my bank); {behind_sum} is (finally|now|safely|all|already) in; {behind_sum}
        (is|are) [(finally|now|safely|all|already)] (in|here) $; {behind_sum} is in (my|
        the) (account|bank); [(bank|wire|paypal|venmo|zelle|wise|revolut|stripe|direct|card|cash|
        first|second|third|last|final)] (transfer|payment|money|cheque|check|deposit|cash|funds|
        e-transfer|etransfer|wire) [(has|have|is)] [(just|now|finally|already)] (came in|come in|
        came through|come through|landed|arrived|cleared|dropped|turned up|showed up|shown up|popped
        up|went through|gone through|hit my account|hit the account|hit the bank|hit my bank|hit); i
        got; i received; we got; we received; money from; got paid; just got paid; got paid by;
        was paid by; i've received; ive received; i've got; just came in; collected; banked;
        transfer from; partial payment; deposit from; part payment; came through; hit my account; is
        in my account; in from; payment in; received payment; got payment; got the money; got a
        payment; came from; it came; it came in; of it came [in] [from]; (paypal|venmo|wise|revolut|
        zelle|stripe|cash app|bank transfer|wire|wire transfer|cheque|check|cash|money|
        transfer|standing order|direct debit|sepa) (from|of|came from); bank (from|came from);
        (paypal|venmo|wise|revolut|
        zelle|stripe|cash app) :; (first|second|third|last|final|another) (instalment|installment|
        payment) [(from|of)]; payment (arrived|landed|cleared|came in|came through|is in|has
        arrived|has landed|hit my account|hit); money [(is|has|'s)] (in|arrived|landed|here|come|
        there) [(now|from)]; (has|have) (come in|come through|landed|cleared|hit my account);
        (cleared|landed|arrived|came|popped up) in my (account|bank|paypal); (bank|account|paypal)
        (shows|says) [a] [payment|transfer|deposit] [of|from]; (stripe|wise|paypal|revolut|venmo|
        zelle|monzo|starling|mpesa|m-pesa|gcash|momo|payoneer|square|bank app|phone|app|statement)
        [(now|app)] (shows|says|reports|has) [(me|a|an)] [(payment|transfer|deposit|incoming)]
        [(of|for)] {sum} >> (from|in|came|by|off|landed|arrived); (bank|phone|app|paypal|wise|
        revolut|stripe|venmo|zelle|monzo|starling|mpesa|m-pesa|gcash|momo|gpay|payoneer|square)
        [app] [(has|just)] (pinged|buzzed|dinged|beeped|chimed|lit up|went off) [me], {sum}; my
        money from; cash from; incoming :;
        incoming from; [a|the] deposit of; credited; was credited; (got|received|have|i've got)
        (the|my) (rest|balance|remainder|last bit|final payment|payment|deposit) [(from|of)]; in
        [my|the] (account|bank) (from|:); came today; came this morning; came yesterday; came (in|
        through) today; (just had|have had|i had|had) {sum} (through|in|come in|from); i [can] see
        {sum}; just had {sum}; (cash|money|payment|something) off; got {sum} off
    in_full: the (whole|full|entire) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|
        twelve|
        a) (hundred|thousand|grand|k); the (whole|full|entire) (thirteen|fourteen|fifteen|sixteen|
        seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|twenty-*|
        thirty-*|forty-*|fifty-*|sixty-*|seventy-*|eighty-*|ninety-*); (finished|done|all done|
        through) paying [(me|us)] [off]; nothing [(more|else|
        further)] (open|left|due|owed|owing|unpaid|outstanding|pending) (with|from|for|on|by);
        (cleared|settled|squared|squares|settles|clears) [off|up] (his|her|their|its|the|that)
        [(whole|entire|last|open|old)] (bill|tab|slate|invoice|account|inv);
        (cleared|settled|squares|settles|
        clears|squared) [off|up] (inv|invoice) [(no|number|nr)]; (is|are) [(all|now|finally)]
        (square|even|quits) (with me|with us); and (i|me) are
        [(all|now|finally)] (square|even|quits); (owe|owes|owing) [me|us] nothing [(now|more|
        anymore|else|further|at all)]; [(he|she|
        they|it)] (doesn't|don't|does not|do not|no longer) (owe|owes) [me|us] (anything|a penny|a
        cent|a thing) [(now|more|anymore|any more|else)]; (we're|we are|so we're|now we're|
        they're|he's|she's|that's us|that makes us|call it|calls it|makes it|makes us) (square|even|
        quits|settled up); all square; all squared up; all settled up;
        nothing [(left|more|else|further)] (to pay|owed|owing|outstanding|due|pending) [now];
        nothing left; every (penny|cent|last penny|last cent); all clear; (what|everything|all)
        (he|she|they) owed [me]; the (whole|full|entire) {sum}; (it all|all of it|the lot) from;
        every
        last (bit|penny|cent|dime); (received|got) all {sum}; (the|his|her|their|its) [(whole|
        entire|full)] tab; (the|his|her|
        their|its) (whole|entire|full) (bill|account|balance);
        all done; paid the lot; [the] (whole|full|entire) (lot|whack|shebang|caboodle); debt free;
        (invoice|bill|account|debt|balance|tab) (is|are) [(now|all|fully|finally)]
        (settled|cleared|closed|squared);
        as paid; in full; fully; everything; all of it;
        the whole thing; the full amount; full amount; the lot; paid off; settled up;
        all paid; paid up; all settled; completely; the whole amount; the
        entire amount; the whole invoice; whole debt; all the money; settled
        the invoice; settled their invoice; settled his invoice; settled her invoice; all
        square; the entire invoice; the whole sum; paid it all; paid all; the full sum; full
        payment; cleared the debt; cleared their debt; cleared the balance; cleared his debt;
        cleared her debt; the balance; squared up; the remaining balance; the whole debt; the
        rest; the remainder; is paid; settled all; cleared everything
""")
