"""What users ask the bot to do in English, and what they tell of their own doing."""

from __future__ import annotations

from bot.understanding.acts.words import by_intent, by_tone
from bot.understanding.grammar.vocabulary import phrases
from bot.understanding.languages.en.intents import reminders

ACTS = reminders.ACTS | by_intent("""
    undo: ^undo [(that|it|this)] [please]; ^(revert|reverse|rollback|roll back) [(that|it|this)];
        take (that|it|this) back; (undo|revert|reverse) [(the|that|my)] (last|latest) [(one|thing|
        entry|change|action|step|payment|invoice)]; ^(cancel|delete|remove|scrap|erase|drop) (that|
        it|this) [(one|entry|invoice|payment|debt)]; ^(cancel|delete|remove|scrap|erase) [(the|my)]
        (last|latest|previous) [(one|thing|entry|change|invoice|payment|debt)]; ^cancel $; ^(delete|
        remove|scrap|erase) …; (didn't|did not|never) mean to (add|log|save|do|enter|record);
        (didn't|did not|never) mean (that|it|this) $; (wasn't|was not) meant to (add|log|save);
        ^never mind [that]; get rid of (that|it|this|the last); that was a mistake; go back one
        step; ^go back $; ^forget (it|that|the last); put (it|that) back [(the way|how) it was];
        (pls|please) undo; can you undo; undo (it|that|this|please|pls); undo [please|pls] $;
        (delete|remove|scrap|erase|bin|trash|ditch|nuke) (it|that|this|that one|this one) [please|
        pls] $; (scratch|strike|bin|trash|ditch|wipe|nuke|drop|lose) [(that|the|my|this)] (last|
        latest|previous) [(one|thing|entry|invoice|payment|debt|bit)]; ^(scratch|strike|bin|trash|
        ditch|wipe) (that|it|this) [(one|entry)] [please|pls] $; (forget|ignore|disregard) (i|what
        i) [just] (said|wrote|sent|typed|told you) [that|it]; (forget|ignore|disregard|scrap)
        [(that|my|the)] [(last|previous|latest)] (message|msg|one|entry|bit|line); ^disregard (that|
        this|it) $; (forget|ignore|disregard) [(that|my|the)] (last|previous|latest) (text|thing);
        (didn't|did not) mean to (send|write|say|type|post) (that|this|it); ^(go|step|roll) back
        [(one|a|it)] [step] $; (entered|logged|added|recorded|saved) (it|that|this) twice; that was
        [(an|by)] accident; take (that|it|this|the|my) [last|latest|previous] [one|entry|thing|bit|
        line|invoice|payment] (off|out|away|back); i (changed|have changed) my mind $; that was
        (wrong|not right|for testing|a test) $; (undo|revert|reverse|cancel) what (i|you) [just]
        (did|said|logged|added|saved|wrote); take back (what|the|my); (cancel|undo|remove|delete)
        (that|it|this) [(please|pls|again|now)] $; (wasn't|was not|isn't|is not) meant to be (added|
        logged|saved|there|recorded|entered|sent); (shouldn't|should not) (have been|be) (added|
        logged|saved|there|recorded|entered|in there); i take (it|that) back; that (one|entry) (was|
        is) (wrong|a mistake|a duplicate); (remove|delete|cancel|drop|erase|take out) (the|my|that)
        (last|latest|previous|newest) [(one|thing|entry|change|invoice|payment|debt|promise|note|
        message)]; (it|that|this) (was|is) a (duplicate|double); (added|logged|entered|saved|
        recorded|sent) [(it|that|this)] by (mistake|accident); ^by (mistake|accident); (undo|revert|
        reverse|cancel|forget|delete) what (i|you) [just] (did|said|logged|added|saved|wrote|told|
        typed|sent|entered|put)
    write_off: (i|we) (won't|wont|will not|am not going to|are not going to) [ever] (see|get) (that|
        this|the|any of that|my|a penny of that|any) (money|cash|payment) [(from|off|of) …]; (cross|
        strike|scratch) [(out|off)] what … owes [me]; (cross|strike|scratch) …'s {sum} (off|out);
        (cross|strike|scratch) [the] {sum} (off|out) [(for|from|of) …]; (is|are|'s) gone, [just]
        (cross|strike|scratch|write) (it|them|that) (out|off); ^(bin|scrap|drop|ditch|junk) the …
        (one|invoice|bill|debt|money|account); (scrub|bin|wipe|zero|erase|nuke|strike off) …'s
        (debt|bill|balance|tab|invoice|slate|account) [clean]; ^(mark|put|write|chalk|count|treat)
        …'s {sum} [(down|up)] (as|to) [a] (lost|loss|bad debt|written off|experience|write-off|write
        off|uncollectible); (kiss|wave|say) (goodbye|bye) to [(the|my)] {sum} [(from|of)] …; (kiss|
        wave|say) (goodbye|bye) to …'s {sum}; (kiss|wave) …'s {sum} (goodbye|bye); (kiss|wave) [the]
        {sum} (goodbye|bye) [(from|of)] …; (make|set) …'s (debt|balance|bill|tab) [to] (zero|nil|0|
        nothing); take …'s {sum} off [(the|my)] books; take [the] {sum} off [(the|my)] books [(for|
        from)] …; never mind [about] …'s {sum}; never mind [about] [the] {sum} (from|of|for) …;
        (don't|do not|not going to|i won't|won't) bother (with|about|chasing|asking for) …'s [(last|
        remaining|other|final)] {sum}; (don't|do not|not going to|i won't|won't) bother (with|about|
        chasing|asking for) [the] [(last|remaining|other|final)] {sum} [(from|of)] …; (i|i'll|let's|
        we|just|i'm going to|time to) give up $; (write|writing|wrote) (it|this|that|them|her|him)
        off; (write|writing|wrote) off …; (write|writing|wrote) … off; (writing|write) (it|that)
        off; give up on …; (giving up|gave up) on …; (forgive|forgiving|waive|waiving) …; (bad|lost|
        dead) debt; (i'll|i will|i'm gonna) never see (that|this|the) money; (not|never|isn't|aint|
        ain't) (getting|going to get|gonna get|gonna see|going to see) (that|this|the|my) money
        [from] …; (count|consider|treat) (it|that|this|…) [as] (lost|gone|a loss); let (it|that|this
        one) go; (let|letting) … off (the hook|the|his|her|their|this|that|with|lightly|for|{sum});
        (let|letting) … off $; (let|letting) (him|her|them|it) off; (lost cause|a write-off|a write
        off|money is gone|chalk it up|eat the loss|eating the loss); (drop|scrap|forget|close|
        cancel) [about] …'s [(last|old|whole|entire)] (invoice|bill|debt|tab|balance|account);
        (drop|close) [(the)] (debt|claim|case) [(of|from|for|against)] …; not worth chasing
        [anymore] …; i (don't|dont) want (the|that|this) money (anymore|any more); kiss (it|that|the
        money) goodbye; (cancel|drop|scrap|wipe|waive|forgive|forget) [about] (the rest|the
        remainder|the remaining|what's left|the balance|the last bit|the debt|his debt|her debt|
        their debt) [(of|from|for|by)] …; never (getting|going to get|gonna get|gonna see|going to
        see|get|see) (that|this|the|my|any|a) [(of|cent|penny|dime)] [(of)] [(that|this|the|my)]
        [(money|cash|cent|penny)] [(back|again|from)] …; call it [(a|as)] (loss|lost|quits|a day);
        (no point|not worth|isn't worth|no use|no sense) (chasing|the hassle|the trouble|the effort|
        the time|pursuing|the fight|my time|in chasing) [(it|them|him|her|this|anymore)] …;
        (uncollectible|uncollectable|irrecoverable|unrecoverable|unrecoverable); (absorb|swallow|
        take|accept|taking|accepting|swallowing) (the|that|this|it as a) (loss|hit); (gone for good|
        gone forever|is lost|as lost|money's gone|money is lost|lost money|down the drain); i'm
        (done|finished|through) (chasing|with chasing|running after|with) …; (done|finished) chasing
        …; [(i've|i have)] given up on …; giving up on …; (no longer|not) (going to|gonna|want to|
        will) (chase|pursue|claim|ask for) [(it|this|that|them|him|her|the money)] …; (doesn't|does
        not|don't|needn't) (have|need) to pay [(me|it|that|this|the rest|the|anymore|any more)];
        (won't|will not) (bother|pursue|chase) [(it|with|them|this)] …; (write|wrote|writing) (down|
        off) [the] {sum}; on the house; (no need|not necessary) to pay; (forget|scrap|cancel|drop|
        skip|waive|wipe|clear|close|delete|forgive|reduce to zero) [about] …'s (money|debt|invoice|
        bill|balance|account|rest); (treat|count) … [(down)] [(as)] (lost|written off|uncollectible|
        bad debt|a loss|a write-off); (mark|put) … [down] as (lost|written off|uncollectible|bad
        debt|a loss|a write-off); (drop|leave) it $; (be|been|get|getting|gets|is|are|was) written
        off; written off; (let|letting) … go $; let …'s (debt|invoice|money|bill|balance) go;
        (forget|scrap|drop|leave) (about) the (money|debt|invoice|bill|sum|amount|rest|balance)
        [(from|of|for)] …; (forget|scrap) the (money|debt|rest|balance|remainder) [(from|of|for)] …;
        drop the (money|debt|rest|balance|remainder) (from|of|for) …; drop the (money|debt|rest|
        balance|remainder) $; (will never|won't ever|never gonna|is never going to|are never going
        to) pay [(me|up|it|this|that)] (drop|forget|write|so|anyway|,); [it|that] (isn't|is not|
        ain't) coming (back|any more|anymore); (kissed|kissing) that money goodbye; (can|may) keep
        (it|the money|the rest|the change|the difference); let (him|her|them|…) keep (it|the money|
        the rest|the change|the difference); (forget|waive|skip|scrap|lose|write off) [about] [(the|
        his|her|their|those|that|these|my)] [(last|remaining|other|final|missing)] {sum}; ^drop
        [(the|his|her|their|that|those)] [(last|remaining|other|final)] {sum}; (i'll|let's|lets|
        we'll|i'd|just) drop [(the|his|her|their|that|those)] [(last|remaining|other|final)] {sum};
        (forget|drop|waive|skip|scrap) [about] …'s [(last|remaining|other|final)] {sum}
    wording: (sharpen|soften|toughen|liven|spice) (it|this|that) [up]; help me (chase|ask|remind|
        nudge|tell|approach|push) …; (let's|lets|i want to|want to|i'd like to) threaten …; ^(write|
        tell) … that (i'm|i'll|we're|we'll|i am|i will|we are|we will) …; what would you (say|write|
        text|tell) [to] …; make (it|this|that) (sound|read|feel) …; tone (it|that|this) down [(for|
        to)] …; give me an email [(that|to|for)] …; (tell|warn|inform|let) … [know] [that] (i'm|i
        am|we're|we are|i'll|we'll|i will|we will) (going to|gonna|taking|go to|take|getting|
        calling|involving|stopping|not) …; give me (something|sth|a version|one|a text|a message|
        words|wording) [(firmer|softer|nicer|harder|else|friendly|polite|stronger)] [(for|to)] …;
        (write|draft|compose|prepare|suggest) [me] [up] [(a|an|the|another|some|one)] * (message|
        text|email|e-mail|mail|letter|reminder|note|script|wording|whatsapp|sms|dm|template|nudge)
        [(for|to)] …; (write|draft|compose|prepare|suggest) [me] [up] [(a|an|the|another|some|one)]
        (message|text|email|e-mail|mail|letter|reminder|note|script|wording|whatsapp|sms|dm|
        template|nudge) [(for|to)] …; (write|draft|compose) [(me)] something [(for|to)] …; (need|
        want|like|have|get|have you got|you got) [me] [(a|an|the|another|some|to send a|to send)]
        [*] (message|text|email|e-mail|letter|script|wording|template|draft|demand|reminder text|
        phrasing) [(for|to)] …; got (a|an|any|another|some|the) [*] (message|text|email|e-mail|
        letter|script|wording|template|draft|demand|reminder text|phrasing) (for|to) …; what
        (should|do|can|could|shall) i (say|write|tell|text|send|reply|answer) [to] …; how (should|
        do|can|could|would) i (say|word|phrase|ask|tell|remind|write|put|chase|answer) [(to|it to|
        this to)] …; [(a|an|something)] (firmer|softer|nicer|harsher|stronger|sterner|gentler|
        kinder|tougher|friendlier|politer) [(message|text|email|letter|one|version|tone|wording|
        reminder)] [(for|to|with)] …; (make|word) (it|this|that) [(a bit|a little|more|much)]
        (firmer|softer|nicer|harsher|stronger|friendlier|firm|polite|friendly|stern|gentle|shorter|
        longer|tougher|harder); (another|different|other) (wording|text|message|version|phrasing|
        script) [(for|to)] …; ^(stop-work|stop work|friendly|firm|polite|legal|final|formal|last|
        gentle|stern) (message|text|email|letter|note|reminder|demand|notice|warning|wording|script)
        [(for|to)] …; (final|formal|last|legal) (demand|notice|warning) [(letter|email|message)]
        [(for|to)] …; help me (write|word|phrase|draft|say) [(to|something to|a message to|a
        reminder to)] …; (text|message|email|wording|words|script) (for|to send to|to send) …;
        what's the wording [(for|to)] …; letter before action [(for|to)] …; (find|give) me (the|
        some|better|other|different|nicer|the right|stronger) (words|wording|phrasing|phrases|text);
        (something|sth|anything|a text|a message|a letter|an email) with (lawyer|lawyers|a lawyer|
        legal|the law|court|a deadline|teeth) [*] [*] [(for|to)] …; (sound|be|get) (stricter|firmer|
        nicer|softer|tougher|harsher|friendlier|kinder|more serious|more polite|more direct|more
        friendly) [(with|to|on|about)] …; (let me|can i|could i|may i) (see|have|get) [(the|a|my|
        some)] [(firm|friendly|polite|legal|next|first|second|final)] (message|text|wording|draft|
        letter|script|template|email) [(for|to)] …; (too|very|a bit too|a bit|a little) (harsh|soft|
        nice|polite|friendly|formal|firm|long|short|cold|aggressive|pushy|weak|strict|blunt|stiff)
        [(make|can|please|try)]; (what's|what is|whats) (a|the|another) (good|best|polite|nice|
        friendly|firm|better) way to (ask|say|remind|tell|write|word|put|chase|phrase) …; how
        (should|do|can|could|would|might) (i|we) (approach|handle|message|email|text|contact|nudge|
        put|reply|respond|tell|get|push|go about) …; (compose|write|draft) (to|for) …; (write|draft|
        say) (something|sth) [(friendly|nice|firm|polite|stern|short|harder|softer|legal|nicer|
        firmer)] (to|for) …; (nudge|chase|remind|ask|tell) (text|message|wording) (for|to) …; any
        (ideas|idea|suggestions|tips) (what|how) (to|i|for) [(say|write|ask|can|should)] [(to)] …;
        (rewrite|reword|rephrase|redo|retry|soften|toughen|shorten) (it|this|that|the message|the
        text|the letter|the email) [up]; (suggest|propose|prepare) (something|wording|words|a reply|
        a response|an answer) [(for|to)] …; what (do|should|can|could) (we|you|one) (say|write|tell|
        suggest|text) [(to|i write|i say|i send)] …; (reply|answer|response) (for|to send) …;
        (formal|legal|final|last|friendly|firm|polite|gentle|stern|strict|short|soft|stop-work|stop
        work) (letter|message|email|text|note|reminder|notice|demand|warning|wording|version) (for|
        to) …; (write|draft|compose|send|prepare) … (a|an|another|some) [(short|quick|little)] [*]
        (message|text|email|letter|nudge|note|reminder|dm|line); how to (word|say|phrase|put|write|
        ask|remind|chase|tell|approach); (something|sth|anything|one|version|message|text) [(a bit|a
        little|much|even|way)] (*er|more *) (for|to|with) …; (message|text|email|letter|note) to
        (tell|let|inform|ask|remind|say|warn) …; (write|draft|compose|send|prepare|do) … (a|an|
        another|some) [(short|quick|little)] [*] (msg|dm|sms|whatsapp); (write|draft|compose|do)
        [me] [a] (msg|dm|sms) [(to|for)] …
    settings: (put|set|switch|change|move|keep) (me|us|everything|all|it|things|(my|the) (account|
        amounts|books|invoices|sums|bills|money)) (in|into|to|on) {currency}; [(all|all of|most of)]
        my (invoices|bills|clients|amounts|fees|sums|rates|prices) (are|is|should be) in {currency};
        (show|display|keep|have|do) [me] [(the|all|my|all the|all my)] (amounts|sums|totals|
        invoices|figures|everything|numbers) in {currency}; ^(amounts|sums|invoices|bills|
        everything|totals) in {currency}; default to {currency}; i (get|am) paid in {currency}; (i
        want|i need|i'd like|can i have|let's have|let's do) (this|it|everything|you) in {language};
        ^from now on [in] {language}; (rather|prefer to|want to|like to) (chat|talk|speak|write|
        read|type|do this) [(this|it)] [in] {language}; (don't|do not|dont|never|not) (message|
        nudge|remind|text|ping|bother|write to|write|buzz|disturb) [me] (before|after|earlier than|
        later than) {n} [(am|pm|o'clock)]; (message|nudge|remind|text|ping|write to|write|buzz|bug)
        me (after|before|at|in|around|during|over) [the] * from now on; (switch|change|set|go)
        [back] [(to|the language to|my language to|language to|over to)] {language}; (speak|talk|
        write|reply|answer|use) [(to me|me)] [in] {language}; ^[in] {language} [please|pls] $;
        (change|switch|set) [(the|my|your)] (language|lang); (can you|do you) (speak|talk)
        {language}; i (speak|prefer) {language}; (change|switch|set|use) [(my|the|to|default)]
        [(default)] [currency] [to] {currency}; (my|default|the) [default] currency [(is|to|should
        be|:)]; (change|switch|set) [(my|the)] [default] currency; (count|show|calculate)
        [everything] in {currency}; [(change|set|switch|update)] [(my|the)] (time zone|timezone|tz);
        (nudge|ping|message|write|remind) me (at|around) {n} [(am|pm|o'clock)] [(every|each|instead|
        from now on|in the)]; (nudges|reminders|messages) (at|around) {n} [(am|pm)]; (nudges|
        reminders|messages) in the (morning|evening|afternoon); (send|give) [me] [(the|my)]
        (reminders|nudges) (at|around|earlier|later|in the); (change|set|move) [(the|my)] (nudge|
        reminder|reminders|nudging) (time|hour|hours); (nudge|ping|write|message) me (earlier|in the
        morning|in the evening|in the mornings|every morning|each morning|every evening|every day);
        ^(settings|preferences) $; ^{language} [please|pls|thanks|now|only] $; ^in {language}
        [please|pls|thanks|now] $; (charge|bill|invoice|work|think|count|am paid|get paid|'m paid|
        price) [(my|the|all)] [(clients|customers|people|everyone|everything|them|work)] in
        {currency}; (rather|prefer|like|want) [(to)] (get|getting|have|receive|hear) (them|these|it|
        reminders|nudges|messages|my reminders|the reminders|from you) (at|around|in the|earlier|
        later|before|after|by); (nudge|ping|message|write|remind|text|contact|bug) me [(every day|
        daily|only)] (in the|on|every|each) (mornings|evenings|afternoons|weekdays|morning|evening|
        afternoon|weekday); (nudge|ping|message|write|text|contact) me (in the|at) (mornings|
        evenings|afternoons|night); {language} (from now on|again|now|instead|language) [please];
        (can|could) (we|you|i) (speak|use|have|write|talk|switch|do|get) [(this|it|to|in|
        everything)] [in] {language}; (i'd|i would) (like|prefer) [(it|to speak|to write|you to
        write|everything)] [in] {language}; (time|hour) (of|for) [(the|my)] (reminders|nudges|
        messages); (reminders|nudges|messages) (before|after|by|from) {n}; (default|main|base|home)
        currency; {currency} (as|is) [(my|the)] (default|currency|main currency|own currency);
        (everything|always) in {currency} [(please|pls|from now on|by default)] $; ^all in
        {currency} [(please|pls|from now on|by default)] $; (set|use|make|put) {currency} (as|by|
        the|from now on|please|for) [(the|my|default)]; {currency} [(as|is|to be)] (my|the|our)
        [(default|main|own|base|usual)] currency; (start|begin|keep) (using|showing|displaying|
        counting|putting|listing) [(me|my|the|all|all my|all the)] [(invoices|amounts|sums|totals|
        figures|numbers|books|everything|bills|prices)] [in] {currency}; (use|show|prefer|want|like)
        {currency} (instead|rather); ^(can|could) you use {currency}; (i'd|i would) (rather|prefer
        it if|like) you (wrote|write|spoke|speak|talked|talk|replied|reply|answered|answer) [(to me|
        me|it)] [in] {language}; (send|sends|have|get|do) [me] [(the|my|these|all)] (nudges|
        reminders|messages) [(an hour|two hours|a bit|a little)] (earlier|later)
    sent: ^[(the|my|that|his|her|their|a)] [(last|first|second|third|final|friendly|firm|next)]
        (whatsapp|message|text|email|e-mail|mail|reminder|letter|sms|dm|nudge|note|chaser|demand|
        wording) (has|is|'s|went|has just|is now|has now|has already) [(just|already|now|been)]
        [(gone|went|sent|posted|delivered|going)] [(out|off|over|in the post|in the mail|on its
        way)] (to|for) …; [i] [(just|have|already|i've|ive)] (posted|mailed|handed|gave|forwarded|
        slipped|showed|read|faxed|couriered|resent|re-sent) … (the|a|another|my) [(friendly|firm|
        gentle|second|final|last|first|polite|little)] (reminder|letter|note|message|email|demand|
        notice); (resent|re-sent|forwarded|handed) (the|my|his|her|their) (invoice|bill|statement)
        [again] to …; (handed|gave|sent|posted|emailed|forwarded) … (the|another|his|her|their)
        [copy of] [(the|his|her|their)] (invoice|bill|statement) [once] (again|a second time); (the|
        a|another|my|second|third|final|last|first) [(second|final|last|friendly|firm)] (chaser|
        reminder|nudge|follow-up|letter|email) (to|for) … (is|has|went|done|gone|out|off|sent|away)
        [(away|gone|out|off|done|sent|delivered)]; ^chaser …; had (a|another|one more) (go|crack|
        stab) at …; left (a|another|my) (note|letter|card|reminder) (in|at|on|with|for|under) …;
        (bumped into|ran into|saw|met|had coffee with|had lunch with) … and (mentioned|asked|brought
        up|reminded|raised|told) [(it|the|him|her|them|about)]; (raised|brought up|mentioned) (it|
        this|that|the bill|the invoice|the money|the debt) (with|to) …; [have] been on (at|to) …
        [again]; (got|get) (on to|onto|through to|back to|hold of|on at) …; tried …, [(it|and|but|
        went|straight|just|only)] [(went|got|straight)] [to] (voicemail|no luck|nothing|the
        machine); … (got|has|received) my (reminder|message|email|text|letter|note|voicemail) [(on|
        yesterday|today|this)]; (told|reminded|asked) … (about|for) (the|my|his|her|their|that|it)
        [(overdue|unpaid|late|old)] [(invoice|bill|money|debt|payment)] (today|yesterday|again|this
        morning|{date}); (reminder|message|email|e-mail|mail|letter|text|nudge|note|follow-up|
        demand|notice|dm|whatsapp) (to|for) … [(has|is|was|'s|have)] [(now|just|already|finally)]
        [been] (gone|sent|went|got sent|out|delivered|posted|mailed|off|in the post|in the mail|on
        its way) [(out|off)]; (reminder's|email's|message's|letter's|text's|note's|it's|reminder|
        email|message|letter|text) [(has|is)] [(now|just|already)] (gone|been sent) [(out|off|in the
        post)] to …; [(i|just|i've|ive|we)] [just] (got|came|am|get|come) off the (phone|line|
        blower) (to|with) …; off the phone (to|with) …; [i] (popped|went|dropped|swung|drove|called)
        (round|by|over) [to] …'s; [i] [(just|have|already|i've|ive)] (sent|mailed|emailed|e-mailed|
        texted|messaged|whatsapped|forwarded|resent|re-sent|dmed|dm'd) (it|that|this|them|him|her)
        [(off|over|out|the reminder|a reminder|the message|a message|the text|an email|an e-mail|the
        script|again)] [to] …; [i] [(just|have|already|i've|ive)] (sent|mailed|emailed|texted) (the|
        a|another|my|your|that) [(friendly|firm|gentle|second|final|last|first|legal|polite)]
        (reminder|message|text|email|e-mail|letter|note|script|nudge|follow-up|follow up|followup|
        notice|demand|one|wording) [(off|over|out)] [to] …; [i] [(just|have|already|i've|ive)]
        (sent|emailed|texted|messaged|mailed|dmed) … [(a|the|another|my)] [(friendly|firm|gentle|
        second|final|last|first|polite)] (reminder|message|text|email|letter|note|nudge|follow-up|
        notice); [i] [(just|have|already|i've|ive)] (called|phoned|rang|texted|messaged|emailed|
        e-mailed|whatsapped|pinged|nudged|chased|reminded|contacted|dmed|wrote to|spoke to|spoke
        with|talked to|talked with|left a voicemail for|left a voicemail with|left a message with|
        left a message for|dropped|reached out to|followed up with|written to|spoken to|tried
        calling|tried to call|tried ringing|had a call with|got hold of) [(up)] …; [i] [just]
        (called|phoned|rang|texted|messaged|emailed|pinged|nudged|reminded|contacted|chased) (her|
        him|them|it|again|{date}); ^(done|ok|okay|yes|yep)[,] (sent|called|texted|emailed); ^sent $;
        ^(message|reminder|email|text|letter|it|it's|its|that's) [(is|was|has been)] [(just|
        already)] sent [(off|out|to)] …; (reminder|message|email|letter|text) (sent|is out|has gone
        out|went out) [to] …; left [(her|him|them|…)] a (voicemail|message); gave … a (call|ring|
        bell|buzz|nudge); gave (her|him|them) a (call|ring|bell|buzz|nudge); had a (chat|word|call|
        phone call|talk|quick call|quick chat|conversation) with …; (tried|trying) (ringing|calling|
        phoning|to ring|to phone|to reach|reaching|texting|messaging|emailing|to get hold of|to
        contact|contacting) …; (forwarded|passed|resent|re-sent|dropped off|delivered|handed over|
        handed|posted) [(on)] (the|a|another|my) (reminder|message|letter|note|email|text) [(to|on
        to|off to)] …; (caught|reached|got) … on the (phone|line); (spoke|talked|chatted|spoken)
        (to|with) …; [i] [(just|have|already|i've|ive|finally)] (hit up|got in touch with|been in
        touch with|checked in with|dropped a line to|fired off an email to|shot an email to|sent
        word to|rung|rang up|called up|phoned up|written|wrote|replied to|pinged|bugged|hassled|
        poked) …; (dropped|shot|sent|fired|wrote|gave) … (a|another|the) [(quick|short|friendly|
        firm|second|polite)] (line|email|message|text|note|dm|whatsapp|reminder|call|ring|nudge|
        shout|buzz|letter); (reminder|message|email|letter|text|nudge|note|it|that) (has|is|was|has
        been|have been|'s been|'s) [(now|just|already)] (sent|delivered|posted|mailed|done|gone)
        [(off|out|to)] …; ^(all|that's|it's|its) (done|sent|gone out) $; ^(done|all done|did it|did
        that|done that|done it) $; [i] (sent|posted|mailed|emailed|texted|messaged) (it|that|them|
        him|her|this) (yesterday|today|again|already|{date}|via|by|on); (sent|emailed|texted|
        messaged) … (again|{date}) $; (sent|emailed|texted|messaged) … (a|the|another|my)
        [(friendly|firm|gentle|second|final|last|first|polite|legal|nice|short)] (one|version|draft|
        script|template)
    other: (birthday|wedding|funeral|party|graduation|exhibition|recital) [(is|'s|opens)] {date};
        ^[(i|need to|have to|must|to|just|i just)] (pay|paid|settle|settled) [(the|my|our)] (rent|
        mortgage|electricity|electricity bill|electric bill|gas bill|water bill|phone bill|
        internet bill|broadband|council tax|insurance|car insurance|credit card|taxes|tax bill)
        {sum}; ^send [(over|the|a|my)] * [*] to … by {date}; ^send … the * [*] by {date}; (want|
        wants|needs|is asking|are asking) {sum} (from|off) (me|us) $; ^(deliver|finish|hand
        in|hand over) [(the|a|my)] [*] (to|for) …; (is|are|was|were|'s|'re) [(still|also|just|only)]
        looking for {sum} $; (is|are|was|were|'s|'re|am|'m) [(now|also|still|just)] (looking at|
        eyeing|after|free|available|thinking of|thinking|wanting|keen on) {date} for (the|a|an|our|
        his|her|their) [(next|second|first|follow-up|big|final)] (shoot|gig|session|meeting|call|
        lesson|fitting|class|job|visit|appointment|consultation|rehearsal|wedding|party|event|
        delivery|install|launch|survey|viewing|trial|chat|lunch|coffee|start|kick-off|kickoff);
        ^[(i|we|i've|we've)] [(just|also)] (paid|spent|forked out|shelled out|laid out|dropped|put
        down|coughed up) [out] {sum} [out] (for|on|in|at) [(the|some|a|an|my|more|extra|another|her|
        his|their)] [new] (paint|paints|primer|materials|material|parts|part|timber|wood|ply|
        plywood|plaster|cement|sand|gravel|tiles|grout|bricks|screws|nails|fixings|tools|tool|drill|
        saw|ladder|blades|petrol|gas|diesel|fuel|parking|a parking|tolls|toll|train|trains|taxi|
        taxis|bus|flight|flights|hotel|van hire|skip hire|skip|scaffolding|supplies|ingredients|
        flour|fabric|thread|wool|yarn|stamps|postage|packaging|paper|ink|toner|canvas|frames|props|
        costumes|compost|soil|turf|plants|bulbs|seeds|feed|stock|ads|advertising|insurance|software|
        adobe|canva|a domain|equipment|kit|gear|lens|lenses|camera|batteries|wire|cable|cables|bits|
        b&q|wickes|screwfix|home depot|ikea); ^[(i|we|i've|we've)] [(just|also)] (bought|purchased|
        had to buy) …; (refunded|overpaid) [(me|us|him|her|them)] [by] {sum}; (refunded|overpaid)
        [(me|us|him|her|them)]; (what|what's|whats|how much|how high) [(is|are|'s)] [(the|a|my)] [*]
        [*] (vat|tax|gst|mileage|minimum|interest|exchange|hourly|day|going|base|inflation|bank)
        (rate|rates|fee|law|threshold|deadline|limit|allowance|charge|wage|year); (what|what's|
        whats|how much|how high) [(is|are|'s)] [(the|a)] (vat|tax|gst|late fee|minimum wage|going
        rate) (in|for|on); ^what (can|do|are) you [do]; ^what's this; ^who are you; ^how (do|does)
        (you|this|it) work; ^(help|export|rename|translate|archive|skip|ignore|send|open|edit|draft|
        extend|call|email|tell|ask) …; ^how (do|can|could|would|should) i (add|log|enter|record|
        delete|remove|edit|change|use|start|set|export|invite|connect|mark|undo|register|create|
        save|cancel|reach support|pay for); ^how to …; how much (tax|vat|is it|do you cost|does it
        cost|does this cost|are you|should i charge|can i charge); (is|are) [(a|it|this|that|the)] *
        [(fee|fees|interest)] (legal|allowed|normal|illegal|deductible); (can|may|should) i (charge|
        add) [a] (late fee|fee|interest|vat|tax); what's the (weather|time|capital|exchange rate|
        meaning|news|date|matter|plan); (see|talk to|speak to|catch|thank) you [(later|soon|
        tomorrow|then|around)] $; ^(bye|goodbye|good night|goodnight|cheerio|later); are you (a|an|
        there|real|human|ok|ai|chatgpt|free); do you (work|sleep|support|know|like|have|store|take|
        accept|integrate|connect|think|understand|remember|get); (tell me a joke|sing|who made you|
        where are you from|how old are you); is (this|it|my data) (free|safe|secure|private|open
        source)
""")
TONES = by_tone("""
    stop_work: (won't|wont|will not|not|i'm not|never) [(coming|come|going)] [back] [to] (finish|
        finishing|lift a finger|lifting a finger|start|starting|show up|turn up|set foot|touch|
        touching|do another|doing another|do anything else) [*] [*] [*] [*] (until|till|til|unless|
        before); (won't|not) (come|coming) back [*] [*] [*] [*] (until|till|til|unless|before);
        (hold|holding|keep|keeping|withhold|withholding) [(back|on to|onto)] (the|my|all|his|her|
        their) [*] [*] [back] (until|till|til|unless); (no|not) (pay|payment|money), no; stop-work;
        stop work; stopping work; stopped work; (suspend|suspending|pause|pausing|halt|halting|down)
        [(the|my)] (work|tools); (work|project) stops; stop working; won't continue; (work|project)
        (is|will be|gets) (suspended|paused|stopped|on hold); (stop|stopping|stopped|suspend|
        suspending|down|pause|pausing|paused|halt|halting|freeze|freezing) [(all|the|my|any|
        further)] (work|tools|working|deliveries|project|services); no (more|further) work; (won't|
        will not|not going to|can't) (continue|work|go on|deliver|do any more|do anything) [(until|
        unless|any|further|working)]; work (stoppage|stop|pause); no more * [*] (until|till|til|
        unless) (they|he|she|i|i'm|im|paid|it|the|you|hes|he's|shes|she's|theyve|they've|my|this|
        we); no more (gigs|lessons|shifts|classes|sessions|deliveries|designs|jobs|orders|work|
        hours) [(until|till|til|unless)]
    legal: legal*; lawyer*; attorney*; solicitor*; court; sue; suing; (last|final) (demand|notice|
        warning|reminder|letter); formal (demand|notice|letter); letter before action; small claims;
        collection*; debt collector*; (take|taking|go|going) [(them|him|her|it|this)] (to court|
        legal|to the lawyer*); (small claims|tribunal|bailiff*|claim form|statutory); demand letter;
        (before|threaten|threatening) (legal|court|action); law; (final|last) (chance|notice|demand|
        warning|reminder|call)
    firm: firm*; (hard|harsh|strong|tough|stern|strict|stiff|forthright)(|er|ly); sharpen*; bite;
        (pushy|cross|crosser|curt|curter|sterner|bolder|bluntly|hard-hitting|hard hitting); more
        (direct|serious|forceful|assertive|insistent); serious; stern*; pushier; (less|not so)
        (nice|soft|polite|friendly); assertive; blunt*; direct; no-nonsense; angry; angrier; too
        (soft|nice|polite|friendly|weak|gentle|mild|kind|casual|timid); (less|not so|not too|not
        that|not as) (nice|soft|polite|friendly|gentle|kind|mild|weak); toughen*; sharper; sharp;
        forceful; insistent; strong-worded; strongly worded; no more mr nice guy; heavier; urgent;
        urgently; (put|more|some|bit of) pressure; teeth; decisive; harsher; sterner; stricter;
        demanding
    friendly: friendl*; soft*; (go|go a bit|go very) easy; sweetly; heartfelt; (without|not|less)
        [(sounding|too|so|that)] [(too|so)] (rude|desperate|mean|cross|angry|robotic|grovelling |
        pushy|harsh|cold|aggressive|nasty|naggy); courteous*; delicate*; tender; cuddly; nice*;
        gentl*; polite*; kind; kinder; kindly; warm*; light; mild*; sweet; casual; (less|not so|not
        too) (harsh|hard|firm|pushy|aggressive|strict|formal); too (harsh|hard|firm|pushy|
        aggressive|strict|formal|blunt|cold|stiff|direct|tough|strong|stern); (tone|toned) (it|this|
        that) down; (less|not so|not too|not that|not as) (harsh|hard|firm|pushy|aggressive|strict|
        formal|blunt|cold|stiff|direct|tough|stern|serious); tactful*; diplomatic*; cheerful; human;
        respectful*; considerate; understanding; calm*
""")
CALLS = phrases("""
    called; phoned; rang; [had] [a] call with; voicemail; (a|on the) (call|ring|bell|buzz|phone);
    spoke; spoken; talked; ringing; calling; over the phone
""")
