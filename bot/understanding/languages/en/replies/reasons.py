"""What clients answer in English, told or pasted."""

from __future__ import annotations

from bot.understanding.acts.words import by_reason
from bot.understanding.grammar.vocabulary import phrases

REASONS = by_reason("""
    paid: (says|said|claims|claimed|swears|reckons|insists|tells me|told me) [that] (he|she|they)
        [('ve|'s|have|has|had)] [already] (posted|sent|mailed|dropped off|wired|transferred|
        paypalled|
        zelled|venmoed|handed over|left|put through) [(me|us|off|over|in)] [(the|a|my|his|her|
        their)]
        [(cheque|check|money|payment|transfer|cash|rest)]; (says|said|claims|claimed|swears|swore|
        insists|insisted|thinks|writes|wrote|replied|tells
        me|told me|reckons) [that] (he|she|they|it|it's|its|it's been|…) [(already|has|have|was|had|
        's|is)] [(already|been)] (paid|payed|transferred|sent|wired|settled|done); claims to have
        (paid|sent|transferred|wired); (says|said|claims|insists) (it's|its|it is|it was|it has
        been) [already] (paid|sent|done|settled); should be (in|on) your account; check your
        account; (we|i) (sent|transferred|wired|made|initiated|released) [(you)] (the|a) (money|
        payment|funds|transfer|bank transfer|wire); (cheque|check|payment|money|transfer) (is|was|
        has|'s|went) [(already|been|just)] [(been)] (in the post|in the mail|posted|mailed|sent|
        made|released|on its way|gone out|left our|left their|out); (says|said|claims|insists|
        swears|thinks|reckons) [that] [(the|my|your|this)] (invoice|bill|payment|debt|money|
        transfer|it) (has|was|is|'s|had) [(already|been|already been|long)] (paid|settled|sent|
        cleared|transferred|done|made); (check|look at|look in) [with] (your|my) (bank|account|bank
        account|statement); (we|i) [(have|already|'ve|just|did|had)] [already] (paid|transferred|
        wired|settled|sent|deposited) (the|your) (money|payment|funds|invoice|amount|bill); (we|i)
        (have|already|'ve|ve) [already] (paid|transferred|wired|settled) [(it|that|this|your
        invoice|the invoice|the money)]; (we|i) (have|already|'ve|ve|just) [already] sent (you|the
        money|the payment|your money|the transfer|the funds|the cheque|the check); (we|i) (have|
        already|'ve|just|did|had) [already] (paid|transferred|wired|settled|deposited) (it|that|
        this|you|everything) (already|last|on|yesterday|this|{date}); (is|are|was|were|keeps)
        (saying|claiming|insisting) [that] (he|she|they|it|it's|its|…) [(already|has|have|was|had|
        is|been)] [(already|been)] (paid|settled|transferred|sent|wired|done); (has|have|is|was|
        were) [(long|been|already|been long)] (taken care of|dealt with) [(already|ages ago|long
        ago)] $; already (paid|settled|transferred) (it|that|this|me|the invoice|the bill|weeks ago|
        last)
    refuses: (refuses|refused|refusing|declines|declined) to pay; (won't|wont|will not|not going to|
        isn't going to|is not going to|ain't gonna|never going to|never gonna|aren't going to) (pay|
        be paying) [(a cent|a penny|a dime|anything|it|this|us|me|you)] $; (says|said|claims|told
        me) [that] (he|she|they|it) (won't|wont|will not|isn't going to|aren't going to|refuses to|
        refuse to|doesn't want to|don't want to|never) (pay|be paying|owe|owes); (doesn't|don't|does
        not|do not) (want to pay|owe you|owe us); (says|said|claims) (he|she|
        they) (doesn't|don't|does not|do not) owe; (not paying|won't be paying|will not be paying|
        refuse to pay); (denies|denied) [(the debt|owing|it)]; (disputes|disputed) (the debt|owing|
        it); (won't|wont|will
        not) (pay|be paying) [(me|us|it|this|that|a cent|a penny|a dime|anything)] (because|until|
        unless|as|since|for|without); (refuses|refuse|refused|refusing|declines|declined) (to|
        payment|the); (has|have|had) no intention of paying; (isn't|is not|aren't|not) (willing|
        prepared|going) to pay; (says|said|claims|thinks) (there's|there is) nothing (to pay|owed|
        owing|due); never (agreed|intended|going) to pay; (says|said|claims|thinks|reckons|
        insists) [that] (he|she|they|it|we) (owe|owes) [me] nothing; (not|isn't) (his|her|their|
        our|my) (debt|problem|invoice|bill)
    threat: threaten*; see (me|you|us) in court; (bad|negative|1-star|one-star|terrible) review*;
        (trash|ruin|drag) (me|my
        name|my reputation|your name|your reputation); (sue|report|expose) (me|you); (his|her|their|
        our|my) (lawyer|lawyers|attorney|solicitor); leave (me|you) a review; tell everyone; (will|
        going to|gonna|'ll|would) (sue|report|expose|badmouth|bad-mouth|post|leave) (me|you|us|a
        bad|a negative|a one|about|bad reviews); (taking|take|takes|took) (me|us) to court;
        (bad-mouth|badmouth|slander|smear|blackmail)(|s|ed|ing) (me|us); (speak|spoke|talk|talked|
        get|got|hear|heard) (to|from|with|their|his|her|a) [(their|his|her|a|the)] (lawyer|lawyers|
        attorney|solicitor); (bad|negative|1-star|1 star|one-star|one star|terrible|awful|nasty)
        (review|reviews|feedback|rating|ratings)
    unhappy: (won't|wont|will not|isn't going to|not going to|not|refuses to|no money|nothing|isn't|
        won't be|refusing to) [(pay|paying|be paying|give me a penny|pay up|pay me)] (till|until|
        unless|
        before) [(i|i've|i have|we|it|it's|it is|they're|they are|this is|that's|the *)] [been]
        (redo|
        redone|fix|fixed|fixing|mend|mended|remake|remade|resew|adjust|adjusted|alter|altered|
        repaint|
        repainted|reprint|reprinted|rework|reworked|sort|sorted|put it right|put them right|put that
        right|do it again|do it over|do them again|change it|change them|replace|replaced|correct|
        corrected|finish|finished) [(it|them|this|that|the|these)]; (is|are|was|were|looks|look)
        (crooked|wonky|uneven|scratched|patchy|blurry|peeling|
        leaking|cracked|chipped|too dark|too small|too big|too short|too tight|full of typos|coming
        off|falling apart); (unhappy|not happy|dissatisfied|disappointed|not
        satisfied|unsatisfied|displeased);
        (doesn't|didn't|don't|did not|does not|do not) like (the|my|your|it|how|what); (says|said|
        thinks|thought|claims) [that] [(the|my)] (work|design|logo|site|website|text|job|result|
        quality|translation|it) (is|was|isn't|wasn't|looks|looked) (bad|poor|not good|wrong|
        terrible|awful|ugly|sloppy|rubbish|not what|not good enough|unusable|incomplete|unfinished|
        not finished|not done); (poor|bad) quality; (full of|has|lots of|too many) (mistakes|errors|
        bugs|typos); wants (changes|a redo|me to redo|revisions|more changes|it redone|a refund);
        (complain*|complaint) [(about|that)]; not what (they|he|she|we|i) (asked|ordered|wanted|
        expected); (isn't|wasn't|aren't|weren't|isnt|wasnt) [at all|really|quite|exactly] what
        (they|he|she|we|i) [had] (asked|ordered|wanted|expected|agreed|had in mind|paid for) [for];
        (want|wants|wanted) (it|this|that|them|the *|my *|the * *) (redone|done again|done over|
        fixed|reworked|remade|rewritten|repainted|changed); (won't|wont|will not|not going to) pay
        (till|until|unless|before) (it's|its|it is|it has
        been|they're|they are|this is) [been|all] (redone|fixed|finished|right|done|done right|
        sorted|put right|corrected|changed); (hates|hated) (the|my|your|it); (isn't|aren't|not|
        wasn't|weren't|never|are not|is
        not|was not) [(very|really|at all|too|so|exactly|entirely|fully|completely)] (happy|
        satisfied|pleased|impressed|thrilled|content) [(with|about|by)]; (won't|doesn't|didn't|will
        not|refuses to|refused to|can't) accept (it|them|the|my); (want|wanted|wants|asking for|
        asked for|asks for|demands|demand|demanded) (changes|a redo|me to redo|revisions|more
        changes|it redone|a refund|their money back|her money back|his money back|a do-over|another
        round|more work|corrections|it done again|it fixed); (found|finds|spotted|sees|saw)
        (mistakes|errors|bugs|typos|a mistake|an error|a bug|problems|flaws|faults); (disappointing|
        underwhelming|substandard|unacceptable|below standard|not up to scratch|not up to standard|
        not up to par); (disputing|unhappy|moaning|grumbling|whining|complaining)
        [(about|over|with)]; (rejects|rejected|turned down|sent back) (the|my|it); (wasn't|isn't|
        not) (good|done|finished|delivered|complete|right|working) [(enough|yet|properly|on time)]
        $; (quality|standard) (is|was|isn't|wasn't); (delivered|delivery|finished|arrived) (late|too
        late|wrong|broken); (says|said|thinks|thought|claims|wrote|told me|complains|complained|
        finds|found) [that] [(the|my)] * (is|are|was|were|isn't|aren't|wasn't|look|looks|looked|has|
        have|had) [(too|so|all|a bit|very|really|full of)] (bad|poor|terrible|awful|ugly|sloppy|
        rubbish|blurry|broken|faulty|unusable|incomplete|unfinished|crooked|dark|boring|defective|
        damaged|buggy|mediocre|useless|uneven|leaking|messy|generic|mistakes|errors|bugs|typos|
        flaws|crap|shoddy)
    invoice: (never|not|didn't|did not|hasn't|haven't|has not|have not|don't|can't|cannot|couldn't)
        [(ever|yet)] (got|get|gotten|received|receive|seen|see|find|found|have|had|arrived|arrive|
        reached|reach|came|come) [(any|the|my|your|an|our|that|this)] (invoice|bill); (invoice|bill)
        [(has|had|was|is|did)] (never|not|n't|hasn't|didn't|wasn't|isn't) [(has|ever)] (arrived|
        arrive|came|come|reached|reach|received|get there|got there); (invoice|bill) [(has|had|was|
        is|got|must have|may have|might have)] [(been|got|gotten|gone)] (lost|missing|wrong|
        incorrect|in spam|went to spam|to spam|in the spam|astray|missing in the post);
        (invoice|bill) (never|didn't|hasn't|did not|has
        not|wasn't|isn't|is not|was not) [(been)] (arrived|arrive|came|come|reached|reach|received|
        right|correct|there|showed|show|delivered|got|get) [(up|through)]; (wrong|incorrect|missing|
        lost) (invoice|bill|amount|details|address|vat|company name|iban|bank details|po number|sum)
        [on]; (mistake|error|typo|wrong amount|wrong sum|wrong name|wrong address|wrong vat|wrong
        number|wrong details) (on|in) [(the|my|your)] (invoice|bill); (lost|misplaced|mislaid|can't
        find|cannot find|deleted) [(the|my|your)] (invoice|bill); (resend|re-send|send again) [(me|
        us)] [(the|your|my)] (invoice|bill); (which|what) invoice; (needs|need|wants|asks for|asked
        for) [(a|the|another|new|to see)] [(corrected|new|proper|different)] (invoice|po number|
        purchase order); (can|could|would|will) (you|i) [please] (resend|send|re-send) [(me|us|it|
        over)] [(the|your|again|a)] [(new|copy)] [of] [(the|it)] [invoice|again]; (want|wants|
        wanted|asking|request|requests|requested|require|requires|required|demands) [(for)] [(a|the|
        another|new|to see|me to send)] [(corrected|new|proper|different|revised|updated|amended|
        fixed|separate|fresh|second)] (invoice|copy|po number|purchase order|receipt|bill|vat
        invoice); (invoice|bill|copy) (with|without|needs|has|lacks|misses|should have|must have)
        [(the|a|no|their|our|his|her)] [(right|correct|wrong|old|proper)] (vat|po|purchase|company|
        address|name|number|details|tax|amount|reference|date); (went|gone|goes|landed|ended up|got
        stuck|is|was|sitting) [(straight|probably)] (to|in|into) [(the|their|her|his|my)] (spam|
        junk|trash|spam folder|junk folder|wrong inbox|wrong person|wrong address); (sent|addressed|
        emailed) [(it)] to the wrong (address|person|email|company|department); (no|missing) (po|po
        number|vat number|purchase order|reference|iban|bank details); (send|sent|email|forward)
        (the invoice|it|the bill|me the invoice|us the invoice|a copy|an invoice) (again|to
        accounts|to our|to my|to their|to the) [(accounts|accountant|bookkeeper|finance|
        accounting)]; (can|could) you [please] (send|email|forward|resend|correct|fix|change|amend|
        reissue) [(me|us)] (the invoice|an invoice|the bill|a copy|another copy|a new invoice|a
        corrected invoice|the amount|the details|it again|it to); (there's|there is|has|have) (a|an)
        (mistake|error|typo|problem|issue) (in|on|with) (the|my|your) (invoice|bill); (invoice|bill)
        (got|is|was) (stuck|rejected|bounced|returned); (the|my) (invoice|bill) bounced; (was|were|
        has been) (never|not) (invoiced|billed); (amount|sum|total|hours|vat|address|company name|
        billing address|iban|reference|date on it) (is|are|was|were|isn't|aren't) (wrong|incorrect|
        off|not right|right|correct|missing)
    money: (money|money's|cash|cash's|things|things are) [(is|are|'s)] [(real|really|very|a bit|so|
        pretty|too|quite)] (tight|short|slow) [(this|right now|now|at the moment|just now)];
        (can|could) you bear with (me|us); (lost|losing) (his|her|their|my|the) (job|biggest client|
        main client|contract); (husband|wife|mother|father|mum|dad|son|daughter|partner|brother|
        sister) (died|passed|passed away|is in hospital|is ill); (asks|asked|asking|wants|begs|
        begged) for another (week|fortnight|month|few|couple|{n}); (can't|cannot|cant|couldn't|can
        not|unable to|not able to) (pay|afford) [(right now|now|
        yet|it|this|you|me)]; (no|out of|short of|short on|low on|hasn't got the|haven't got the|
        doesn't have the|don't have the|waiting for|hasn't any) (money|cash|funds|budget); (money|
        cash|budget|things|cashflow|cash flow|finances|funds) (is|are|'s) [(a bit|really|very|so|
        pretty|super|too|a little)] (tight|short|low|tough|difficult|hard|slow); cash flow;
        cashflow; broke; (financial|money|liquidity) (trouble|troubles|problems|problem|
        difficulties|issues); (struggling|hard up|strapped|skint|bankrupt|insolvent); (lost|losing)
        (her|his|their|my) job; (hasn't|haven't|not) been paid (herself|himself|themselves|yet|by);
        waiting (for|on) (their|his|her|our|my|a) [own] (client|clients|customer|customers|payment|
        investor|funding|grant); (bad|tough|rough|hard|slow) (month|time|quarter|times|year|patch);
        business is (slow|bad); (hasn't|haven't|has not|have not|doesn't have|don't have|does not
        have|hasn't got|haven't got) [(got|any|enough|the)] [(any|enough|the)] (money|cash|funds|
        budget) [(right now|now|yet|at the moment)]; (he's|she's|they're|is|are|am|i'm|we're|
        totally|completely) [(totally|completely|flat|stone|dead)] broke; (business|work|trade|
        sales|things|season) (is|are|has been|have been|'s) [(very|really|pretty|so|a bit|quite)]
        (slow|bad|quiet|tight|tough|poor|down|rough|hard); (waiting|wait) (for|on) [(their|his|her|
        our|my|a|the)] [(own|big)] (client|clients|customer|customers|payment|payments|investor|
        investors|funding|grant|loan|paycheck|salary|wages|money|funds|payday); (money|cash|budget|
        finances) [(is|are|'s)] [(all|a bit|really|just)] (gone|frozen|stuck|tied up|spent|used up|
        stretched); (can't|cannot|cant|couldn't) [(really|possibly)] (afford|manage|scrape|find the
        money|come up with|raise); (in|facing|having|has) [(some|serious|big)] (financial|money|
        cash|cash-flow|cashflow|liquidity) (trouble|troubles|problems|problem|difficulties|issues|
        difficulty|hardship|crisis|squeeze); (went|gone|going) (bankrupt|bust|under|into
        administration|into liquidation|insolvent); (no|little) (income|work|revenue|clients|sales)
        (right now|now|this month|at the moment|coming in|lately); laid off; made redundant;
        (overdrawn|in the red|in debt|skint|penniless|strapped for cash|short on cash|short of cash|
        a bit short|low on cash|low on funds)
    forgot: [(totally|completely|just|simply|clean|genuinely|honestly)] (forgot|forgotten) [(about|
        all about|to pay|it)]; slipped (her|his|their|my|our|the) mind; slipped my mind; (lost
        track|missed it|overlooked|slipped through|fell through the cracks|oversight|was on holiday|
        mislaid it); (forgot|forgotten|forgets) [(to|about|it|all|completely|the|my|your)];
        (slipped|slips|gone|went) [(clean|right|straight|
        completely|totally)] (out of|from|through|off) (his|her|their|my|our|the) (mind|head|
        net|cracks|radar); (didn't|did not) (notice|realise|realize|see it was due); (must have|had)
        (missed|overlooked|forgotten) (it|that|this|the); (missed|overlooked|misplaced) (the|my|
        your|it|that) [(invoice|reminder|email|date|deadline|due date)]; been (so|too|very|super|
        really|crazy|super) busy
    terms: (disputes|disputed|contests|contested|queries|queried|challenges|challenged) [(the|this|
        that|my|his|her|their)] [(full|whole|final|extra)] ({sum}|{n}|sum|amount|bill|invoice|total|
        price|
        figure|charge|fee); (want|wants|wanted|asks|asked|is asking|are asking|asking|expect|
        expects|demands|
        demanded|
        requested|requests|begs|begged|is haggling|haggling|haggles|is after|are after|is
        hoping|are hoping|hopes|hoped) [me] [for] [(a|an|some|the|any|another|bigger)] [(bit|little|
        big)] [of a] [{sum}] [{n}] [(%|percent|per cent)] (discount|rebate|reduction|price cut|money
        off|off); (asks|asked|wants|wanted) (me to|if i could|if i can|if we could) (knock|take|
        shave|lop) {sum} off; (wants|want|wanted|trying|tried|hoping|asked|asks) to (knock|get|
        have|shave) {sum} off; (wants|want|asked|asks) to pay [{sum}] [{n}] [(%|percent|per cent)]
        less; (reckons|thinks|feels|believes) [(he|she|they)] (should|deserves|deserve) [(get|have|
        be
        getting)] {sum} off; (says|said|say|claim|claims|claimed|insists|insist|thinks|think|reckon|
        reckons|replied|
        wrote|
        argues|told me|according to *|according to * *) [that] (we|we'd|we had|i|i'd|i had)
        (agreed|quoted|said|settled|shook hands) [*] [on|at|for] {sum}; (says|said|say|claim|
        claims|claimed|insists|insist|thinks|think|reckon|reckons|replied|wrote|argues|told me|
        according to *|according to * *) [that] (the|my|our|your) [agreed] (price|fee|rate|quote|
        deal|cost|amount|total|sum) (was|is|were|should be) {sum}; (says|said|claims|claimed|
        insists|reckons|thinks) [that] (it|it's|its|it was) [was|is|should be|meant to be|supposed
        to be] {sum}, not; (net|payment terms|terms) [(is|are|were|of)] {n}; (our|their)
        [(standard)] (payment
        terms|terms|policy|pay cycle); (not|never|isn't|wasn't) (what was|what we|in
        the|part of the) [(agreed|contract|deal)]; (didn't|never|did not) agree [(to|on)]; (price|
        amount|sum|fee|rate|terms) [(is|was|were)] [(not|never|too)] (agreed|high|what we); (too
        expensive|overcharged|too much money|the price is); (claim|claims|claimed|says|said|say|
        insists|insist|insisted|told me|thinks|argues|argued|wrote) [that] (their|our|his|her|
        company|the company|the agreed|the) [(company|standard|usual|payment|normal)] {date};
        (claim|claims|claimed|says|said|say|insists|insist|told me|thinks|argues|argued|wrote)
        [that] (they|he|she|we) (have|has|had|got) {date}; (claim|claims|claimed|says|said|say|
        insists|insist|told me|argues|argued) [that] (their|the|our|his|her) [(standard|usual|
        normal|payment|company)] (terms|payment terms|policy|deadline|deal|agreement|contract);
        (only|always|never) (pay|pays) [(invoices|bills|everything|suppliers|freelancers|
        contractors|people)] (at|on|after|in|within|once|every|at the end|twice); (price|amount|sum|
        fee|rate|terms|total|hours|cost|quote|extra|extras) [(is|was|were|are|wasn't|weren't)]
        [(never|not|too|way|much)] (agreed|discussed|high|steep|approved|quoted|what we|in the
        quote|expensive|more than); (wasn't|weren't|not|never|isn't) (in the|part of the|on the)
        (quote|estimate|contract|offer|deal|brief|agreement); (higher|more) than (agreed|quoted|
        expected|the quote|the estimate|we agreed|they agreed|promised|discussed); (overcharged|
        overcharging|too pricey|overpriced|rip-off|ripoff|ripping) [(them|him|her|me|us)];
        (disagrees|disagree|disagreed) [(with|about|on)]; (agreement|contract|terms|deal) [(says|
        said|was|were|is|on|of)] [*] {n} [days]; agreed (on|upon|terms of) [*] {n} [days]; (always|
        only|never) pay (invoices|bills|everything|at|on|after|in|within|once|every|suppliers|
        freelancers); (is|was|are|were|seems|feels) [(far|way|much|a bit|a little)] too (much|high|
        expensive|steep|dear|pricey); (thinks|says|said|finds|reckons) [(it|it's|its|that|the price|
        the bill|my price)] [(is|was)] [(far|way|a bit)] (too much|too expensive|overpriced|steep|
        pricey)
    strained: (stop|quit) (harassing|hounding|pestering|hassling|bothering) (me|him|her|them|us);
        (stressed|upset|worn|freaked|wound) [out] by (my|your|the|all the|these) (messages|emails|
        reminders|texts|calls); leave (him|her|them|me) alone; (not|isn't|stopped|won't)
        (talking|speaking|talk|speak) to (me|you|each other); (had|
        having) (a|an) (fight|argument|row|falling out|fallout); (angry|mad|upset|furious|annoyed|
        offended|rude|pissed|pissed off) [(at|with|about)] [(me|you|that)]; fell out [with];
        (yelled|shouted|swore|screamed) at (me|you); blocked me; (was|is|got|very) rude; hung up
        [(on)] [(me)]; slammed the (phone|door); (yelled|shouted|swore|screamed|snapped|cursed) at
        (me|us); (yelling|shouting|screaming|swearing|snapping) [(at)] [(me)]; (was|is|got|being|
        gets|gotten|became|are|were) [(very|really|so|super|pretty|quite|a bit|all)] (rude|
        aggressive|hostile|nasty|defensive|furious|angry|upset|offended|annoyed|mad|insulting|
        abusive|pissed|pissed off|cross|irritated) [(with|at|about)]; blocked (me|us|my number|my
        calls|my email); (insulted|cursed|called me|blamed) (me|names|us); (we|me and) [*] (argued|
        fell out|had a fight|had a row|had an argument|quarrelled|quarreled); (no longer|not)
        (speak|talk|speaking|talking|on speaking terms) [(to|with)] [(me|us|each other)]; (told|
        asked) me to (get lost|go away|leave them alone|leave her alone|leave him alone|stop
        calling|stop writing|stop contacting|stop harassing|stop bothering|f off|fuck off|piss off)
    none: (said|says|say|replied|wrote|texted|told me|answered) [that] (he|she|they)('d|'ll|d|ll)
        (get|come) back [to me]; (said|says|say|replied|wrote|texted|told me|answered) [that] (he|
        she|they) (would|will|is going to|are going to) (get|come) back [to me]; (said|says|say|
        replied|wrote|texted|told me|answered) [that] (he|she|they)('d|'ll|d|ll) (look into|check|
        think about|let me know|see what|ask|find out|have a look|take a look|talk to|speak to|be
        in touch); (no|zero|without) (answer|reply|response|word) [(from|yet|at all)] …; (doesn't|
        didn't|
        don't|not|isn't|hasn't|haven't|did not|does not|won't|never|never|has not|still hasn't|not
        even) [(even|been)] (answer|answered|answering|reply|replied|replying|respond|responded|
        responding|pick up|picking up|picked up|write back|written back|get back|gotten back|got
        back|text back|react|reacted|call back|called back|return) [(to)] [(my|me|your|the)]
        [(calls|messages|emails|texts)]; (ghosting|ghosted|ghosts) (me|us); (ignor*) (me|my|us|all|
        the|everything); (radio silence|crickets|silence from|total silence|gone quiet|went quiet|
        gone silent|left on read|left me on read|not a peep|not a word|heard nothing|haven't heard|
        havent heard|hasn't got back|voicemail again|straight to voicemail); (seen|read) (it|my
        message) (and|but) [*] (nothing|not|no); (hasn't|haven't|has not|have not|didn't|doesn't|did
        not|does not|won't|isn't|aren't|never|not) [(even|been|ever|still|yet|really)] (answer|
        answered|answering|reply|replied|replying|respond|responded|responding|react|reacted|
        reacting|acknowledge|acknowledged|reachable|returning|return|returned) [(to|on)] [(any|my|
        me|your|the|a|anything|all|of)] [(of|my)] [(calls|messages|emails|texts|reminders|single)];
        (can't|cannot|couldn't|unable to) (reach|get hold of|get through to|get a hold of|contact|
        find) [(him|her|them|…)]; (no|zero|not a|without) (answer|reply|response|word|sign|sign of
        life|reaction|feedback|contact) [(from|yet|at all|so far|again)] …; (heard|hear|hearing)
        (nothing|not a word|no more|zip|zilch) [(from|back|yet|since|so far)] …; (haven't|havent|
        have not|didn't|not|never) (heard|hear|gotten anything) [(anything|back|a thing|a word|
        from)] …; (went|gone|going|goes|is|are) (silent|quiet|dark|radio silent|missing|awol|mia)
        [(on)] [(me)]; (ghosts|ghosted|ghosting|dodges|dodging|avoids|avoiding|ducking|blanking|
        ignores|ignored|ignoring|ignore) (me|us|my|all|the|every|everything); (nothing|nada|
        crickets|silence|radio silence|no luck) from …; (doesn't|didn't|won't|not|isn't) (pick|
        picking) up [(the phone|my calls|his phone|her phone)]; phone (is|was|'s) [(always|
        switched)] (off|disconnected|dead|out of service); (disappeared|vanished) [(on me|off the
        face|without)]; (seen|read) (it|my message|my messages|the message) (but|and)
""")
FIRSTHAND = phrases("""
    your (invoice|bill|payment|money|bank|iban|account|email|message|reminder|patience); (pay|owe|
    send|transfer|wire|paying|sending) you; (sorry|apologies|apologize|apologise) (for|about) the
    (delay|wait|late|inconvenience); get (it|that|this) (sorted|done|paid) (by|today|tomorrow|this);
    will (sort|get|do) (it|that) (out|sorted|done); thanks for [(your|the)] (patience|reminder|
    reminding|nudge|invoice); ^hi, (sorry|thanks|apologies|just|we|i|the|your|could|can); thanks for
    [(your|the)] (message|email|note); thank you for (your|the) (patience|reminder|invoice|message|
    email); we (are|'re) (sorry|processing|working on|waiting for|going to); (please|kindly) (bear
    with us|be patient|allow us|give us|give me|resend|send us|send me); (talk|speak) to (accounts|
    my accountant|our accountant|finance); (let me|i'll|i will) (check|look into|ask|talk to|speak
    to|chase) (with|this|it|my|our|the|accounts) [(boss|accountant|accounts|finance|team)]; (i'll|i
    will|we'll|we will|i'm going to|we're going to|i'm gonna|we're gonna) (pay|send|transfer|wire|
    settle|sort|get) [(it|that|this|you|the)]; (we|i) (will|'ll|shall) (transfer|pay|settle|wire|
    send|process) (the|it|this|that|your|everything|all); (we'll|i'll) (transfer|pay|settle|wire|
    send|process) (the|it|this|that|your|everything|all); will (sort|do|handle|fix|pay|settle)
    (this|it|that); (been|we've been|i've been) (swamped|snowed under|crazy busy|super busy|so busy|
    really busy|travelling|traveling|away|ill|sick|off)
""")
REACHES = phrases("""
    (called|rang|phoned|emailed|texted|messaged|whatsapped|contacted|wrote|wrote to|written to|
    written|sent|got back to|gotten back to) (me|us) [(back|again)]; (wrote|called|rang|phoned|
    texted|messaged|emailed) back
""")
ANSWERS_IN_WRITING = phrases("""
    (sent|emailed|mailed) [(me|us|over|back)] [(a|an|the|his|her|their)] [(signed|written)]
    (confirmation|reply|answer|response|signature)
""")
CANNOT = phrases("""
    (can't|cannot|can not|cant|couldn't|could not|won't manage|will not manage|won't make|will not
    make|won't have|will not have); (won't|will not|wouldn't|isn't|is not|aren't|are not|not) (be
    able|going to be able|able|going to manage|going to make); unable
""")
