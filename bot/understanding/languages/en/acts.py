"""What messages in English ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^undo [(that|it|this)] [please]; ^(revert|reverse|rollback|roll back) [(that|it|this)];
        take (that|it|this) back; (undo|revert|reverse) [(the|that|my)] (last|latest) [(one|thing|
        entry|change|action|step|payment|invoice)]; ^(cancel|delete|remove|scrap|erase|drop) (that|
        it|this) [(one|entry|invoice|payment|debt)]; ^(cancel|delete|remove|scrap|erase) [(the|my)]
        (last|latest|previous) [(one|thing|entry|change|invoice|payment|debt)]; ^cancel $; ^(delete|
        remove|scrap|erase) …; (didn't|did not|never) mean to (add|log|save|do|enter|record);
        (wasn't|was not) meant to (add|log|save); ^never mind [that]; get rid of (that|it|this|the
        last); that was a mistake; go back one step; ^go back $; ^forget (it|that|the last); put
        (it|that) back [(the way|how) it was]; (pls|please) undo; can you undo
    snooze: [please|pls] remind me (about|of|that|to chase|to ask|to nudge|to call|to email|to text|
        to ping|to follow up with|to check [in] with|to write to|to contact|to speak to|to message)
        …; [please|pls] remind me; remind (again|later|tomorrow); ^remind …; (snooze|postpone) [(it|
        this|that|the reminder|reminders)] [(for|on|about)] …; (snooze|postpone) (it|this|that);
        (nudge|ping|ask|poke|bug|prod|buzz|tell) me [(about|again about|on)] … again; (nudge|ping|
        ask|poke|bug|prod|buzz) me [again] [(about|on)] …; (nudge|ping|ask|poke|bug|prod|buzz) me
        (again|later|{date}); ^not (now|today|yet), [(remind|ask|later)]; ^later [please] $; ^ask
        (again|me later); give me a (nudge|poke|shout|reminder) [(about|on)] …; give me a (nudge|
        poke|shout|reminder); i'll (do|handle|send|deal with) (it|this|that) (later|{date}); (bring|
        raise) (it|this|that) up [again] (later|{date}); come back to me; ^maybe later; set [a]
        reminder [(for|about|on|to chase|to call)] …; ^wait until {date}; ^(tomorrow|{date})
        [instead] [please] $; (push|move) [(the|that|this)] (reminder|nudge); don't let me forget
        [(about|to chase|to call)] …
    pause: (stop|quit|no more|enough|end) (nagging|reminding|bugging|nudging|pestering|bothering|
        pinging|notifying|chasing|alerting|messaging) [me] [(about|for|on|with|re)] …; (stop|quit)
        (nagging|reminding|bugging|nudging|pestering|bothering|pinging|notifying|alerting) [me];
        (stop|quit) [(all|the|my|sending|with the|sending me)] [(all|the|my)] (reminders|nudges|
        notifications|nagging|alerts) [(about|for|on|to)] …; (no|no more|zero) (reminders|nudges|
        nagging|notifications|pings) [(about|for|on|to|please)] …; (pause|mute|silence|suspend|
        freeze|hold) [(everything|all|it|the|my|all the|all my)] [(reminders|nudges|notifications)]
        [(about|for|on|to|of)] …; put … on (hold|pause|ice); put (it|everything|reminders|all
        reminders|them|her|him) on (hold|pause|ice); (don't|do not|dont) (remind|nag|bug|nudge|ping|
        pester|bother|message|notify|alert) me [(about|for|on|again about)] …; (don't|do not|dont)
        (remind|nag|bug|nudge|ping|pester|bother|notify) me; leave … (alone|be); leave (her|him|
        them|me|it) (alone|be); (turn off|switch off|disable|cancel) [(the|all|my)] (reminders|
        nudges|notifications) [(about|for|on)] …; (turn|switch) [(the|all|my)] (reminders|nudges|
        notifications) [(about|for|on|of) *] off; turn … reminders off; give … a (break|rest); (shut
        up|hush|be quiet|go quiet) [about] …; hold off [(on|with)] [(reminders|nudges|reminding me
        about|chasing)] [(about|for)] …; hold [(the|my|all)] (reminders|nudges|fire) [(about|for|
        on)] …; i'm (on holiday|on vacation|on leave|away|off) (until|till|for|from|this|{date});
        (lay off|ease off|back off) …; keep quiet [about] …; skip [(reminders|nudges)] [(about|for)]
        … (until|till|for)
    resume: (resume|unpause|unmute|restart|reactivate|re-enable|unsnooze) [(everything|all|it|the|
        my|all the)] [(reminders|nudges|reminding|reminding me|nudging|notifications)] [(me)]
        [(about|for|on|of)] …; (start|begin) (reminding|nagging|nudging|bugging|pinging|chasing)
        [me] [again] [(about|for|on)] …; (start|begin|continue|keep) [(the|my)] (reminders|nudges)
        [again] [(about|for|on)] …; (turn|switch) [(the|all|my)] (reminders|nudges|notifications)
        [back] on [again] [(about|for)] …; turn on [(the|all|my)] (reminders|nudges|notifications)
        [again] [(about|for)] …; turn … reminders [back] on; take … off (pause|hold); (you can|
        please) (remind|nudge|nag|bug) me [about] … again; remind me about … again [please] $; i'm
        back [from]; i want [my|the] (reminders|nudges) [(for|about)] … back; [(reminders|nudges)]
        back on [(for|with)] …; pick up [the] (reminders|nudges) [(for|about)] … [again]; (continue|
        go on|carry on) (with|reminding|nudging) [(me|reminders)] [(about|for)] …
    write_off: (write|writing|wrote) (it|this|that|them|her|him) off; (write|writing|wrote) off …;
        (write|writing|wrote) … off; (writing|write) (it|that) off; give up on …; (giving up|gave
        up) on …; (forgive|forgiving|waive|waiving) …; (bad|lost|dead) debt; (i'll|i will|i'm gonna)
        never see (that|this|the) money; (not|never|isn't|aint|ain't) (getting|going to get|gonna
        get|gonna see|going to see) (that|this|the|my) money [from] …; (count|consider|treat) (it|
        that|this|…) [as] (lost|gone|a loss); let (it|that|this one) go; (let|letting) … off [the
        hook]; (lost cause|a write-off|a write off|money is gone|chalk it up|eat the loss|eating the
        loss); (drop|close) [(the)] (debt|claim|case) [(of|from|for|against)] …; not worth chasing
        [anymore] …; i (don't|dont) want (the|that|this) money (anymore|any more); kiss (it|that|the
        money) goodbye
    wording: give me (something|sth|a version|one|a text|a message|words|wording) [(firmer|softer|
        nicer|harder|else|friendly|polite|stronger)] [(for|to)] …; (write|draft|compose|prepare|
        suggest) [me] [up] [(a|an|the|another|some|one)] * (message|text|email|e-mail|mail|letter|
        reminder|note|script|wording|whatsapp|sms|dm|template|nudge) [(for|to)] …; (write|draft|
        compose|prepare|suggest) [me] [up] [(a|an|the|another|some|one)] (message|text|email|e-mail|
        mail|letter|reminder|note|script|wording|whatsapp|sms|dm|template|nudge) [(for|to)] …;
        (write|draft|compose) [(me)] something [(for|to)] …; (need|want|like|have|get|got) [me] [(a|
        an|the|another|some|to send a|to send)] [*] (message|text|email|e-mail|letter|script|
        wording|template|draft|demand|reminder text|phrasing) [(for|to)] …; what (should|do|can|
        could|shall) i (say|write|tell|text|send|reply|answer) [to] …; how (should|do|can|could|
        would) i (say|word|phrase|ask|tell|remind|write|put|chase|answer) [(to|it to|this to)] …;
        [(a|an|something)] (firmer|softer|nicer|harsher|stronger|sterner|gentler|kinder|tougher|
        friendlier|politer) [(message|text|email|letter|one|version|tone|wording|reminder)] [(for|
        to|with)] …; (make|word) (it|this|that) [(a bit|a little|more|much)] (firmer|softer|nicer|
        harsher|stronger|friendlier|firm|polite|friendly|stern|gentle|shorter|longer|tougher|
        harder); (another|different|other) (wording|text|message|version|phrasing|script) [(for|to)]
        …; ^(stop-work|stop work|friendly|firm|polite|legal|final|formal|last|gentle|stern)
        (message|text|email|letter|note|reminder|demand|notice|warning|wording|script) [(for|to)] …;
        (final|formal|last|legal) (demand|notice|warning) [(letter|email|message)] [(for|to)] …;
        help me (write|word|phrase|draft|say) [(to|something to|a message to|a reminder to)] …;
        (text|message|email|wording|words|script) (for|to send to|to send) …; what's the wording
        [(for|to)] …; letter before action [(for|to)] …
    settings: (switch|change|set|go) [back] [(to|the language to|my language to|language to|over
        to)] {language}; (speak|talk|write|reply|answer|use) [(to me|me)] [in] {language}; ^[in]
        {language} [please|pls] $; (change|switch|set) [(the|my|your)] (language|lang); (can you|do
        you) (speak|talk) {language}; i (speak|prefer) {language}; (change|switch|set|use) [(my|the|
        to|default)] [(default)] [currency] [to] {currency}; (my|default|the) [default] currency
        [(is|to|should be|:)]; (change|switch|set) [(my|the)] [default] currency; (count|show|
        calculate) [everything] in {currency}; [(change|set|switch|update)] [(my|the)] (time zone|
        timezone|tz); (nudge|ping|message|write|remind) me (at|around) {n} [(am|pm|o'clock)]
        [(every|each|instead|from now on|in the)]; (nudges|reminders|messages) (at|around) {n} [(am|
        pm)]; (nudges|reminders|messages) in the (morning|evening|afternoon); (send|give) [me]
        [(the|my)] (reminders|nudges) (at|around|earlier|later|in the); (change|set|move) [(the|my)]
        (nudge|reminder|reminders|nudging) (time|hour|hours); (nudge|ping|write|message) me
        (earlier|in the morning|in the evening|in the mornings|every morning|each morning|every
        evening|every day); ^(settings|preferences) $
    sent: [i] [(just|have|already|i've|ive)] (sent|mailed|emailed|e-mailed|texted|messaged|
        whatsapped|forwarded|resent|re-sent|dmed|dm'd) (it|that|this|them|him|her) [(off|over|out|
        the reminder|a reminder|the message|a message|the text|an email|an e-mail|the script|again)]
        [to] …; [i] [(just|have|already|i've|ive)] (sent|mailed|emailed|texted) (the|a|another|my|
        your|that) [(friendly|firm|gentle|second|final|last|first|legal|polite)] (reminder|message|
        text|email|e-mail|letter|note|script|nudge|follow-up|follow up|followup|notice|demand|one|
        wording) [(off|over|out)] [to] …; [i] [(just|have|already|i've|ive)] (sent|emailed|texted|
        messaged|mailed|dmed) … [(a|the|another|my)] [(friendly|firm|gentle|second|final|last|first|
        polite)] (reminder|message|text|email|letter|note|nudge|follow-up|notice); [i] [(just|have|
        already|i've|ive)] (called|phoned|rang|texted|messaged|emailed|e-mailed|whatsapped|pinged|
        nudged|chased|reminded|contacted|dmed|wrote to|spoke to|spoke with|talked to|talked with|
        left a voicemail for|left a voicemail with|left a message with|left a message for|dropped|
        reached out to|followed up with|written to|spoken to|tried calling|tried to call|tried
        ringing|had a call with|got hold of) [(up)] …; [i] [just] (called|phoned|rang|texted|
        messaged|emailed|pinged|nudged|reminded|contacted|chased) (her|him|them|it|again|{date});
        ^(done|ok|okay|yes|yep)[,] (sent|called|texted|emailed); ^sent $; ^(message|reminder|email|
        text|letter|it|it's|its|that's) [(is|was|has been)] [(just|already)] sent [(off|out|to)] …;
        (reminder|message|email|letter|text) (sent|is out|has gone out|went out) [to] …; left [(her|
        him|them|…)] a (voicemail|message); gave … a (call|ring|bell|buzz|nudge); gave (her|him|
        them) a (call|ring|bell|buzz|nudge)
    other: ^what (can|do|are) you [do]; ^what's this; ^who are you; ^how (do|does) (you|this|it)
        work; ^(help|export|rename|translate|archive|skip|ignore|send|open|edit|draft|extend|call|
        email|tell|ask) …
"""),
    mends=phrases("""
    ^(oops|ooops|whoops|oopsie|whoopsie|ugh|argh); ^correction; i (mean|meant|misspoke|mistyped|
    typed|wrote) [(to say|to write|it wrong|that wrong|wrong)]; (that's|thats|that is|it's|its|was)
    (wrong|not right|a typo|incorrect|a mistake); ^typo; ^wrong (amount|client|name|date|sum|
    currency|person|number|day|year|one|month); my (bad|mistake|fault); i made a (mistake|typo);
    ^(change|correct|fix|edit|update) [(it|that|this|the|…)] [(amount|sum|date|due date|currency|
    client|name|total|price)] [(to|from)]; ^(change|correct|fix|update) … (to|from); ^make (it|that)
    [(a|an)]; [(it|that|the amount|the sum|the date|the due date|the name|this|amount|due)] (should|
    shouldn't|should've) (be|have been|say|read); supposed to be; ^scratch that; ^strike that; got
    (it|that|the amount|the date|the name) wrong; ^hang on; ^hold on
"""),
    mends_mildly=phrases("""
    actually; ^sorry; ^wait; ^no wait; ^no[,] (it's|its|it is|that's|the|not|i|make); ^nope; ^nah;
    rather
"""),
    not_this=phrases("not; n't; instead of; rather than; and not; no"),
    but=phrases("but; it's; its; it is; rather"),
    from_this=phrases("from"),
    tones=by_tone("""
    stop_work: stop-work; stop work; stopping work; stopped work; (suspend|suspending|pause|pausing|
        halt|halting|down) [(the|my)] (work|tools); (work|project) stops; stop working; won't
        continue; (work|project) (is|will be|gets) (suspended|paused|stopped|on hold)
    legal: legal*; lawyer*; attorney*; solicitor*; court; sue; suing; (last|final) (demand|notice|
        warning|reminder|letter); formal (demand|notice|letter); letter before action; small claims;
        collection*; debt collector*
    firm: firm*; (hard|harsh|strong|tough|stern|strict)(|er|ly); more (direct|serious|forceful|
        assertive|insistent); serious; stern*; pushier; (less|not so) (nice|soft|polite|friendly);
        assertive; blunt*; direct; no-nonsense; angry; angrier
    friendly: friendl*; soft*; nice*; gentl*; polite*; kind; kinder; kindly; warm*; light; mild*;
        sweet; casual; (less|not so|not too) (harsh|hard|firm|pushy|aggressive|strict|formal)
"""),
    reasons=by_reason("""
    paid: (says|said|claims|claimed|swears|swore|insists|insisted|thinks|writes|wrote|replied|tells
        me|told me|reckons) [that] (he|she|they|it|it's|its|it's been|…) [(already|has|have|was|had|
        's|is)] [(already|been)] (paid|payed|transferred|sent|wired|settled|done); claims to have
        (paid|sent|transferred|wired); (says|said|claims|insists) (it's|its|it is|it was|it has
        been) [already] (paid|sent|done|settled); (we|i) (have|already|'ve|ve) [already] (paid|
        transferred|wired|settled|sent) [(it|that|this|your invoice|the invoice|the money)]; should
        be (in|on) your account; check your account
    refuses: (refuses|refused|refusing|declines|declined) to pay; (won't|wont|will not|not going to|
        isn't going to|is not going to|ain't gonna|never going to|never gonna|aren't going to) (pay|
        be paying) [(a cent|a penny|a dime|anything|it|this|us|me|you)] $; (says|said|claims|told
        me) [that] (he|she|they|it) (won't|wont|will not|isn't going to|aren't going to|refuses to|
        refuse to|doesn't want to|don't want to|never) (pay|be paying|owe|owes); (doesn't|don't|does
        not|do not) (want to pay|owe me|owe you|owe us|owe anything); (says|said|claims) (he|she|
        they) (doesn't|don't|does not|do not) owe; (not paying|won't be paying|will not be paying|
        refuse to pay); (denies|denied|disputes|disputed) [(the debt|owing|it)]
    threat: threaten*; (bad|negative|1-star|one-star|terrible) review*; (trash|ruin|drag) (me|my
        name|my reputation|your name|your reputation); (sue|report|expose) (me|you); (his|her|their|
        our|my) (lawyer|lawyers|attorney|solicitor); leave (me|you) a review; tell everyone
    unhappy: (unhappy|not happy|dissatisfied|disappointed|not satisfied|unsatisfied|displeased);
        (doesn't|didn't|don't|did not|does not|do not) like (the|my|your|it|how|what); (says|said|
        thinks|thought|claims) [that] [(the|my)] (work|design|logo|site|website|text|job|result|
        quality|translation|it) (is|was|isn't|wasn't|looks|looked) (bad|poor|not good|wrong|
        terrible|awful|ugly|sloppy|rubbish|not what|not good enough|unusable|incomplete|unfinished|
        not finished|not done); (poor|bad) quality; (full of|has|lots of|too many) (mistakes|errors|
        bugs|typos); wants (changes|a redo|me to redo|revisions|more changes|it redone|a refund);
        (complain*|complaint) [(about|that)]; not what (they|he|she|we|i) (asked|ordered|wanted|
        expected); (hates|hated) (the|my|your|it)
    invoice: (never|not|didn't|did not|hasn't|haven't|has not|have not|don't|can't|cannot|couldn't)
        [(ever|yet)] (got|get|gotten|received|receive|seen|see|find|found|have|had|arrived|arrive|
        reached|reach|came|come) [(any|the|my|your|an|our|that|this)] (invoice|bill); (invoice|bill)
        [(has|had|was|is|did)] [(never|not|n't|hasn't|didn't|wasn't|isn't)] [(has|ever)] (arrived|
        arrive|came|come|reached|reach|received|get there|got there|got lost|lost|missing|wrong|
        incorrect|in spam|went to spam|in the spam); (invoice|bill) (never|didn't|hasn't|did not|has
        not|wasn't|isn't|is not|was not) [(been)] (arrived|arrive|came|come|reached|reach|received|
        right|correct|there|showed|show|delivered|got|get) [(up|through)]; (wrong|incorrect|missing|
        lost) (invoice|bill|amount|details|address|vat|company name|iban|bank details|po number|sum)
        [on]; (mistake|error|typo|wrong amount|wrong sum|wrong name|wrong address|wrong vat|wrong
        number|wrong details) (on|in) [(the|my|your)] (invoice|bill); (lost|misplaced|mislaid|can't
        find|cannot find|deleted) [(the|my|your)] (invoice|bill); (resend|re-send|send again) [(me|
        us)] [(the|your|my)] (invoice|bill); (which|what) invoice; (needs|need|wants|asks for|asked
        for) [(a|the|another|new|to see)] [(corrected|new|proper|different)] (invoice|po number|
        purchase order); (can|could|would|will) (you|i) [please] (resend|send|re-send) [(me|us|it|
        over)] [(the|your|again|a)] [(new|copy)] [of] [(the|it)] [invoice|again]
    money: (can't|cannot|cant|couldn't|can not|unable to|not able to) (pay|afford) [(right now|now|
        yet|it|this|you|me)]; (no|out of|short of|short on|low on|hasn't got the|haven't got the|
        doesn't have the|don't have the|waiting for|hasn't any) (money|cash|funds|budget); (money|
        cash|budget|things|cashflow|cash flow|finances|funds) (is|are|'s) [(a bit|really|very|so|
        pretty|super|too|a little)] (tight|short|low|tough|difficult|hard|slow); cash flow;
        cashflow; broke; (financial|money|liquidity) (trouble|troubles|problems|problem|
        difficulties|issues); (struggling|hard up|strapped|skint|bankrupt|insolvent); (lost|losing)
        (her|his|their|my) job; (hasn't|haven't|not) been paid (herself|himself|themselves|yet|by);
        waiting (for|on) (their|his|her|our|my|a) [own] (client|clients|customer|customers|payment|
        investor|funding|grant); (bad|tough|rough|hard|slow) (month|time|quarter|times|year|patch);
        business is (slow|bad)
    forgot: [(totally|completely|just|simply|clean|genuinely|honestly)] (forgot|forgotten) [(about|
        all about|to pay|it)]; slipped (her|his|their|my|our|the) mind; slipped my mind; (lost
        track|missed it|overlooked|slipped through|fell through the cracks|oversight|was on holiday|
        mislaid it)
    terms: (agreed|agreement|contract|terms|deal) [(says|said|was|were|is|on|of)] [*] {n} [days];
        (net|payment terms|terms) [(is|are|were|of)] {n}; (always|only|never) pay [(invoices|bills|
        everything)] [(at|on|after|in|within)]; (our|their) [(standard)] (payment terms|terms|
        policy|payment run|pay cycle); (not|never|isn't|wasn't) (what was|what we|in the|part of
        the) [(agreed|contract|deal)]; (didn't|never|did not) agree [(to|on)]; (price|amount|sum|
        fee|rate|terms) [(is|was|were)] [(not|never|too)] (agreed|high|what we); (too expensive|
        overcharged|too much money|the price is)
    strained: (not|isn't|stopped|won't) (talking|speaking|talk|speak) to (me|you|each other); (had|
        having) (a|an) (fight|argument|row|falling out|fallout); (angry|mad|upset|furious|annoyed|
        offended|rude|pissed|pissed off) [(at|with|about)] [(me|you|that)]; fell out [with];
        (yelled|shouted|swore|screamed) at (me|you); blocked me; (was|is|got|very) rude
    none: (no|zero|without) (answer|reply|response|word) [(from|yet|at all)] …; (doesn't|didn't|
        don't|not|isn't|hasn't|haven't|did not|does not|won't|never|never|has not|still hasn't|not
        even) [(even|been)] (answer|answered|answering|reply|replied|replying|respond|responded|
        responding|pick up|picking up|picked up|write back|written back|get back|gotten back|got
        back|text back|react|reacted|call back|called back|return) [(to)] [(my|me|your|the)]
        [(calls|messages|emails|texts)]; (ghosting|ghosted|ghosts) (me|us); (ignor*) (me|my|us|all|
        the|everything); (radio silence|crickets|silence from|total silence|gone quiet|went quiet|
        gone silent|left on read|left me on read|not a peep|not a word|heard nothing|haven't heard|
        havent heard|hasn't got back|voicemail again|straight to voicemail); (seen|read) (it|my
        message) (and|but) [*] (nothing|not|no)
"""),
    firsthand=phrases("""
    your (invoice|bill|payment|money|bank|iban|account|email|message|reminder|patience); (pay|owe|
    send|transfer|wire|paying|sending) you; (i'll|i will|we'll|we will|i'm going to|we're going to|
    i'm gonna|gonna) (pay|send|transfer|wire|settle|sort|get) [(it|that|this|you|the)]; (sorry|
    apologies|apologize|apologise) (for|about) the (delay|wait|late|inconvenience); get (it|that|
    this) (sorted|done|paid) (by|today|tomorrow|this); will (sort|get|do) (it|that) (out|sorted|
    done); thanks for [(your|the)] (patience|reminder|reminding|nudge|invoice)
"""),
    calls=phrases("""
    called; phoned; rang; [had] [a] call with; voicemail; (a|on the) (call|ring|bell|buzz|phone);
    spoke; spoken; talked; ringing; calling; over the phone
"""),
    topics=by_topic("""
    promised: promis*; (said|say) [*] (pay|would pay); when (will|is|does|do|are|would|can) … (pay|
        paying|going to pay); when (will|is) (he|she|they) (pay|paying); (will|is|are) … (pay|going
        to pay) [(me|on time)]; (expected|coming in|expect)
    overdue: overdue; late; past due; past their due; behind; unpaid for; outstanding; owes the
        longest; oldest
    due: due; deadline; (when is|when's|when does|when do) [*] [(invoice|payment)] due; when
        (should|must|does) … pay; terms
    paid: has … paid; have … paid; did … pay; (paid|pays|payed|received|came in|come in|arrived|
        arrive|cleared|land|landed|settled|get paid|got paid) [(me|yet|already)]; (income|earned|
        earn|collected|made)
    next: (what|who|whom) (should|do|shall|must|can) i [(do|chase|call|need|have|nudge|contact|
        email|write|message|remind)]; what's next; what is next; whats next; what now; next step; to
        do (today|next|now); todo; (what's|whats|what is|anything) [(on|for|up)] [(to do)] (today|
        tomorrow|this week|{date}); who to (chase|call|nudge|remind|contact); chase (today|next|
        first)
    owed: (owe|owes|owed|owing); how much [*]; how many; who [(still)] (hasn't|hasnt|haven't|didn't|
        has not|still has|needs); balance; total; debt*; debtor*; invoice; invoices; client;
        clients; (status|situation|story|state) [(of|with|on)]; where [(do|are)] (we|i|things)
        (stand|at); list; unpaid; sum; open; left; pay; paying; anyone; books
"""),
    shows=phrases("""
    (show|list|display|see|view) [me] [(all|the|my|everyone|who|what|a|every|full)]; give me [(a|
    the|my|an|all)] [(full|short)] (list|overview|summary|report|status|balance|total|rundown|
    breakdown); ^(overview|summary|status|report|balance|debtors|totals|list|overdue|outstanding)
    [(of|for|on|with|please)]; ^(status|balance|summary|update) $; tell me (who|what|how|when|which|
    whether|if); (want|need|like) to (know|see) (who|what|how|when|which|whether|if|my|the|all); let
    me (see|know); remind me (who|what|how much|when|which); update me; any (news|update|updates|
    word) [(on|from|about)]; ^(anyone|anybody|anything) [(overdue|late|owing|due|new|to do)];
    wondering (who|what|how|when|if|whether)
"""),
    languages=keyed("""
    en: english
    ru: russian
    da: danish
    et: estonian
    id: indonesian; bahasa; bahasa indonesia
    other: german; french; spanish; italian; portuguese; dutch; swedish; norwegian; finnish; polish;
        ukrainian; chinese; japanese; turkish; latvian; lithuanian
"""),
    places=phrases("""
    i'm [(currently|now|in)] in; i am [(currently|now)] in; im [(now|currently)] in; (i'll|i will)
    be in; i'm (at|staying in|based in|living in|off to|back in|travelling in|traveling in|going to|
    flying to|moving to|visiting|working from); i (live|work|moved|relocated|travel|am based|stay)
    [(in|to|from)]; [i've|just|i have] (moved|relocated) to; (arrived|landed|got back) in; (time
    zone|timezone|tz) [(is|to|:|should be|=)]; (on|in) my way to; living in; based in; staying in;
    working from; travelling to; (set|switch|change) [(my|the)] (clock|time|zone) to
"""),
    about=phrases("about; for; on; to; with; re; regarding; from; against; of; chase; call; nudge"),
    nobody=phrases("""
    me; it; this; that; them; him; her; they; he; she; us; you; everything; everyone; everybody;
    anyone; all; now; later; again; reminders; reminder; nudges; please; pls; plz; thanks; today;
    the; a; an; my; your; one; client; invoice; invoices; debt; debts; bill; money; payment; text;
    message; letter; email; e-mail; guys; guy; instead; while; bit; moment; sec; second; chance;
    time; until; till; for; about; on; in; so; and; or; but; is; was; has; have; just; still; back;
    off; out; up; over; there; then; too; also; ok; okay; more; next; last; day; days; week; weeks;
    month; holiday; holidays; amount; sum; date; name; something; anything; nothing; matter;
    holiday; vacation; yet; already; soon; asap; phone; morning; evening; afternoon; night; hours;
    hour; minutes; i; i'll; i'm; i've; we; what; who; when; how; why; where; which; tone; wording;
    version; else; softer; firmer; notice; legal; good; sure; yes; no; hi; hey; hello; dear; sorry;
    says; said
"""),
    rests=keyed("""
    ahead: (for|in) [(the|about|the next|another|at least)] [a|an] {n} [(of|more)] {unit} [time];
        (for|in) (a|an|one|another) {unit}; (for|in) (a|the next) [(good)] {span}; {n} {unit}
    named_month_start: (until|till|til|to|before|in|from) [(early|the start of|the beginning of|
        sometime in)] {month}
    next_week_start: (until|till|til|to|before|in) [(early|the start of|the beginning of|sometime)]
        next week; this week; for the (rest of the|whole) week
    next_month_start: (until|till|til|to|before) [(early|the start of|the beginning of)] next month;
        this month; for the (rest of the|whole) month
"""),
    period_ends=phrases("end; eom; eow; last; late"),
    later_today=phrases("""
    in [(a|an|another|about)] [(couple|few)] [of] [{n}] (hour|hours|hrs|hr|h|minute|minutes|min|
    mins); in [(a|an|half|half an|half a)] hour; in {n}h; later today; this (evening|afternoon|
    morning); tonight; after (lunch|work|dinner); at {n} [(am|pm|o'clock)]; at noon; in the evening
"""),
)
