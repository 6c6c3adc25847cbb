"""What users ask the bot to do in English, and what they tell of their own doing."""

from __future__ import annotations

from bot.understanding.acts.words import by_intent, by_tone
from bot.understanding.grammar.vocabulary import phrases

ACTS = by_intent("""
    undo: ^undo [(that|it|this)] [please]; ^(revert|reverse|rollback|roll back) [(that|it|this)];
        take (that|it|this) back; (undo|revert|reverse) [(the|that|my)] (last|latest) [(one|thing|
        entry|change|action|step|payment|invoice)]; ^(cancel|delete|remove|scrap|erase|drop) (that|
        it|this) [(one|entry|invoice|payment|debt)]; ^(cancel|delete|remove|scrap|erase) [(the|my)]
        (last|latest|previous) [(one|thing|entry|change|invoice|payment|debt)]; ^cancel $; ^(delete|
        remove|scrap|erase) …; (didn't|did not|never) mean to (add|log|save|do|enter|record);
        (wasn't|was not) meant to (add|log|save); ^never mind [that]; get rid of (that|it|this|the
        last); that was a mistake; go back one step; ^go back $; ^forget (it|that|the last); put
        (it|that) back [(the way|how) it was]; (pls|please) undo; can you undo; undo (it|that|this|
        please|pls); undo [please|pls] $; (delete|remove|scrap|erase|bin|trash|ditch|nuke) (it|that|
        this|that one|this one) [please|pls] $; (scratch|strike|bin|trash|ditch|wipe|nuke|drop|lose)
        [(that|the|my|this)] (last|latest|previous) [(one|thing|entry|invoice|payment|debt|bit)];
        ^(scratch|strike|bin|trash|ditch|wipe) (that|it|this) [(one|entry)] [please|pls] $; (forget|
        ignore|disregard) (i|what i) [just] (said|wrote|sent|typed|told you) [that|it]; (forget|
        ignore|disregard|scrap) [(that|my|the)] [(last|previous|latest)] (message|msg|one|entry|bit|
        line); ^disregard (that|this|it) $; (forget|ignore|disregard) [(that|my|the)] (last|
        previous|latest) (text|thing); (didn't|did not) mean to (send|write|say|type|post) (that|
        this|it); ^(go|step|roll) back [(one|a|it)] [step] $; (entered|logged|added|recorded|saved)
        (it|that|this) twice; that was [(an|by)] accident; take (that|it|this|the|my) [last|latest|
        previous] [one|entry|thing|bit|line|invoice|payment] (off|
        out|away|back); i (changed|have changed) my mind $; that was (wrong|not right|for testing|a
        test)
        $; (undo|revert|reverse|cancel) what (i|you) [just] (did|said|logged|added|saved|wrote);
        take back (what|the|my); (cancel|undo|remove|delete) (that|it|this) [(please|pls|again|now)]
        $; (wasn't|was not|isn't|is not) meant to be (added|logged|saved|there|recorded|entered|
        sent); (shouldn't|should not) (have been|be) (added|logged|saved|there|recorded|entered|in
        there); i take (it|that) back; that (one|entry) (was|is) (wrong|a mistake|a duplicate);
        (remove|delete|cancel|drop|erase|take out) (the|my|that) (last|latest|previous|newest)
        [(one|thing|entry|change|invoice|payment|debt|promise|note|message)]; (it|that|this) (was|
        is) a (duplicate|double); (added|logged|entered|saved|recorded|sent) [(it|that|this)] by
        (mistake|accident); ^by (mistake|accident); (undo|revert|reverse|cancel|forget|delete) what
        (i|you) [just] (did|said|logged|added|saved|wrote|told|typed|sent|entered|put)
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
        [(about|to chase|to call)] …; ^(come|get) back to (this|that|it|me) [again]; let's (look at|
        talk about|deal with|tackle|handle|sort out|see to|chase up|chase|discuss|revisit|come back
        to|return to|get back to|do|see about|pick up) (this|
        it|that|him|her|them|…) [again] (later|{date}); let me (look at|think about|come back to|
        deal with|handle|do) (this|it|that) [again] (later|{date}); (tell|ask|show) me [(about|it|
        this|that)] again (later|in|at|after|on|{date}); check [back|in] with me [again] (later|
        {date}|in|at|on); ^give (it|this) (another|a|a few|a couple|a couple of|one more|two more|
        some) [more] (day|days|week|weeks|month|minute|while|time); ^(maybe|perhaps) (later|{date}|
        in a|on); ^(tomorrow|{date}) (works|is better|would be better|is fine|maybe|then|again|
        instead|suits) [(better|me|please)] $; i'll (deal with|handle|send|do|sort|look at|think
        about|call|ring|phone|email|text|write to|message|chase|nudge|remind|ping|contact|speak to|
        talk to|ask) … {date}; i'll (deal with|handle|look at|think about) (this|it|that) (later|on|
        at|in); can we (talk about|discuss|look at|revisit|handle|do|come back to|return to) …
        {date}; (postpone|put off|defer|delay|push back|shift|bump) (this|that|it|the reminder|…)
        (to|until|till|by|a bit|for|{date}); (push|move|shift|bump) (this|that|it) (to|until|till|
        by|back|{date}); wake me [up]; give me a (heads-up|heads up|prod|kick|ping|tap|push|
        reminder|call) [(about|on|for|to)] …; ^(not now|not right now|another time|some other time|
        in a bit|in a while|in a minute|in an hour|maybe another day|not this week) [(please|pls|
        thanks)] $; i'm busy (now|right now|today|at the moment|,|{date}); ^busy (now|right now|
        today|at the moment) …; (i don't have|no|haven't got) time (now|today|right now|for this|for
        that) [(now|today)]; ^(chase|nudge|follow up with|check in with|check on|deal with|tackle|
        sort out) … {date}; remember
        to (chase|call|nudge|ask|email|text|write to|ring|remind) …; (flag|surface|resurface|revive)
        (it|this|that|…) [again] {date}; (try|ask) [me] again (later|{date}|in); ^(later|not now|
        tomorrow) (please|pls|thanks|today|then) $; hit snooze; (can|could) you (ping|nudge|poke|
        prod|ask|bug) me …; ^give (it|this) {date}; snooze {date}; (snooze|postpone) [(it|this|that|
        them|everything)] {date}; (try|ask|ping|hit|bug|catch|grab|text|nudge) me [again|back|up]
        (later|in|at|on|after|{date}|when); ^{date} [instead] [please|pls|thanks|then|maybe|again]
        $; ^on {date} [instead] [please|pls|thanks|then|maybe|again] $; (bring|raise) (it|this|that)
        up [again] [on|at|in] {date}; (let me know|tell me|remind me|ask me) again; (let's|lets|let
        us|i'll|we'll|i will) wait [until|till|for|a|another|on|{date}]; ^wait [(a|another|one more|
        till|until|for|some|few)] (day|week|bit|while|{date}); back to (it|this|that) (later|on|
        {date}); ^give (him|her|them) {date}; leave (it|this|that|him|her|them|…) {date}; remind me
        when; (leave|keep) (it|this|that) for (now|later|another day|{date})
    pause: (stop|quit|no more|enough|end) (nagging|reminding|bugging|nudging|pestering|bothering|
        pinging|notifying|chasing|alerting|messaging) [me] [(about|for|on|with|re)] …; (stop|quit)
        (nagging|reminding|bugging|nudging|pestering|bothering|pinging|notifying|alerting) [me];
        (stop|quit) [(all|the|my|sending|with the|sending me)] [(all|the|my)] (reminders|nudges|
        notifications|nagging|alerts) [(about|for|on|to)] …; (no|no more|zero) (reminders|nudges|
        nagging|notifications|pings) [(about|for|on|to|please)] …; put … on (hold|pause|ice); put
        (it|everything|reminders|all reminders|them|her|him) on (hold|pause|ice); (don't|do not|
        dont) (remind|nag|bug|nudge|ping|pester|bother|message|notify|alert) me [(about|for|on|again
        about)] …; (don't|do not|dont) (remind|nag|bug|nudge|ping|pester|bother|notify) me; leave …
        (alone|be|in peace) [{date}]; leave (her|him|them|me|it) (alone|in peace) {date}; leave
        (her|him|them|me|it) (alone|be); (turn off|switch off|disable|cancel)
        [(the|all|my)] (reminders|nudges|notifications) [(about|for|on)] …; (turn|switch) [(the|all|
        my)] (reminders|nudges|notifications) [(about|for|on|of) *] off; turn … reminders off; give
        … a (break|rest); (shut up|hush|be quiet|go quiet) [about] …; hold off [(on|with)]
        [(reminders|nudges|reminding me about|chasing)] [(about|for)] …; hold [(the|my|all)]
        (reminders|nudges|fire) [(about|for|on)] …; i'm (on holiday|on vacation|on leave|away|off)
        (until|till|for|from|this|{date}); (lay off|ease off|back off) …; keep quiet [about] …; skip
        [(reminders|nudges)] [(about|for)] … (until|till|for); (stay|keep|be|go) (quiet|silent)
        [(about|on|until|till|for)] …; ^(quiet|silence|silent|hush|peace|mute|pause|shush) [(please|
        pls|until|till|for|about|now)] …; (take|have|need|want) a (break|rest|breather|pause|
        holiday|vacation) [(from|until|till|for)]; (don't|do not|dont) (want|need|send|give|show)
        [me] [(any|more|to get|to see|to hear|your)] [(more|any)] (reminders|nudges|notifications|
        messages|alerts|pings) [(about|for|from|on|to)] …; (don't|do not) want to (hear|be reminded|
        be nudged|see anything) [(about|of|from)] …; ^enough [(with|of|about|from|already)] …; had
        enough [(of|about|from|reminders)] …; (no|zero) (messages|alerts|pinging|nagging|
        notifications|chasing|more reminders|more nudges|more messages|further reminders) [(about|
        for|on|to|please|until|from)] …; (i'll be|i will be|we're|we are|we'll be|i'm going|i am|
        i'm) [(off|out)] (on holiday|on vacation|on leave|away|off|off on holiday|off on vacation|
        out of office|on a break|on parental leave|on maternity leave|travelling|traveling) [(until|
        till|for|from|this|next|{date})]; (let|let's let) … (rest|be) (until|till|for|now|a while|a
        bit); (lay off|back off|ease up on|go easy on|ease off) …; (put|set) … (aside|on the back
        burner|to sleep) [(until|till|for)]; do not disturb; (stop|quit) (talking|asking|writing|
        messaging|texting|pinging|telling) [me] [(about|on)] …; (stop|quit|halt) (the|all|all the|
        those|these) (nagging|messages|pings|alerts); (turn|switch) (yourself|it|them|everything)
        off; ^snooze (everything|all|all reminders); (pause|mute|silence|suspend|freeze)
        [(everything|all|it|the|my|all the|all my)] [(reminders|nudges|notifications)] [(about|for|
        on|to|of)] …; hold (everything|all|all reminders|all nudges); let … off the (reminders|
        nudges); give me [a] (day|week|month|break|rest|breather|few days|couple of days) [off]; (i
        need|i'd like|let me have) [a] (day|week|month|break|rest|breather) [(off|from)]; (no|zero)
        (reminders|nudges|messages|pings) (for|in|during) {date}; (don't|do not|dont|please don't)
        (write to|write|text|contact|disturb|email|call|notify) me [(about|until|till|before|for)];
        (i'm|i am|we're) (at|on|in) [a|an|the] (conference|course|trip|retreat|honeymoon|wedding|
        hospital|festival|shoot) (until|till|til|for|{date}); (don't|do not|dont|never) (chase|
        pester|hassle|nudge|bug|disturb|bother|follow up with|remind) … (till|until|til|before|for|
        anymore|again|any more); (don't|do not|dont) (chase|pester|hassle|disturb|follow up with) …
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
        go on|carry on) (with|reminding|nudging) [(me|reminders)] [(about|for)] …; (reminders|
        nudges|notifications) [(for|about|on|to|of) …] (again|back|on|back on|on again) [(please|
        pls|now)] $; (reminders|nudges) (for|about|on|to) … (are|is) (fine|ok|okay|welcome|allowed)
        again; (back|home) from (holiday|vacation|leave|my trip|the trip|the holidays|my holiday|my
        vacation|holidays); (pick|take|bring|put) … back [(up|on|in)] $; (wake|get) … (up|going|
        moving) again; (let's|lets) (continue|carry on|go on|resume|restart) [(with|on)]; ^(carry|
        go) on [(please|then|now|again)] $; (keep|go back to|get back to) (reminding|nudging|
        chasing|nagging) [me] [(about|on|for)] …; (end|stop|lift|cancel|remove) (the|my|this)
        (pause|break|hold|silence|mute) [(for|on|about)] …; (un-pause|un-mute|unfreeze|unhold|
        unsilence|de-mute) …; (you can|you may|please|pls) (start|begin|resume|continue|carry on)
        (again|now|with|reminding|nudging) [(me|about)] …; i'm (home|here|available|working) again;
        (remind|nudge|bug|nag) me [about] … (as usual|as before|like before); (start|begin) (again|
        up again) [(with|on|for|about)] …; ^(continue|go ahead|carry on) [(please|then|again|now)]
        $; i'd like [(my|the)] (reminders|nudges) back; (get|let's get|lets get) (going|started|
        moving) again [(with|on)] …; ^wake up [please|now] $; ^(start|begin|restart|reminders on|
        nudges on|unpause|on again|back on) [(again|please|now)] $; rise and shine; (ready|good) to
        go again
    write_off: (write|writing|wrote) (it|this|that|them|her|him) off; (write|writing|wrote) off …;
        (write|writing|wrote) … off; (writing|write) (it|that) off; give up on …; (giving up|gave
        up) on …; (forgive|forgiving|waive|waiving) …; (bad|lost|dead) debt; (i'll|i will|i'm gonna)
        never see (that|this|the) money; (not|never|isn't|aint|ain't) (getting|going to get|gonna
        get|gonna see|going to see) (that|this|the|my) money [from] …; (count|consider|treat) (it|
        that|this|…) [as] (lost|gone|a loss); let (it|that|this one) go; (let|letting) … off [the
        hook]; (lost cause|a write-off|a write off|money is gone|chalk it up|eat the loss|eating the
        loss); (drop|scrap|forget|close|cancel) [about]
        …'s [(last|old|whole|entire)] (invoice|bill|debt|tab|balance|account); (drop|close) [(the)]
        (debt|claim|case) [(of|from|for|against)] …; not worth chasing
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
        [(from|of|for)] …; (forget|scrap|drop) the (money|debt|rest|balance|remainder) [(from|of|
        for)] …; (will never|won't ever|never gonna|is never going to|are never going to) pay [(me|
        up|it|this|that)] (drop|forget|write|so|anyway|,); [it|that] (isn't|is not|ain't) coming
        (back|any more|anymore); (kissed|kissing) that money goodbye; (can|may) keep (it|the money|
        the rest|the change|the difference); let (him|her|them|…) keep (it|the money|the rest|the
        change|the difference); (forget|drop|waive|skip|scrap|lose|write off) [about] [(the|his|her|
        their|those|that|these|my)] [(last|remaining|other|final|missing)] {sum}; (forget|drop|
        waive|skip|scrap) [about] …'s [(last|remaining|other|final)] {sum}
    wording: (tell|warn|inform|let) … [know] [that] (i'm|i am|we're|we are|i'll|we'll|i will|we
        will)
        (going to|gonna|taking|go to|take|getting|calling|involving|stopping|not) …; give me
        (something|sth|a version|one|a text|a message|words|wording) [(firmer|softer|
        nicer|harder|else|friendly|polite|stronger)] [(for|to)] …; (write|draft|compose|prepare|
        suggest) [me] [up] [(a|an|the|another|some|one)] * (message|text|email|e-mail|mail|letter|
        reminder|note|script|wording|whatsapp|sms|dm|template|nudge) [(for|to)] …; (write|draft|
        compose|prepare|suggest) [me] [up] [(a|an|the|another|some|one)] (message|text|email|e-mail|
        mail|letter|reminder|note|script|wording|whatsapp|sms|dm|template|nudge) [(for|to)] …;
        (write|draft|compose) [(me)] something [(for|to)] …; (need|want|like|have|get|have you got|
        you got) [me] [(a|
        an|the|another|some|to send a|to send)] [*] (message|text|email|e-mail|letter|script|
        wording|template|draft|demand|reminder text|phrasing) [(for|to)] …; got (a|an|any|another|
        some|the) [*] (message|text|email|e-mail|letter|script|wording|template|draft|demand|
        reminder text|phrasing) (for|to) …; what (should|do|can|
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
        [(for|to)] …; letter before action [(for|to)] …; (find|give) me (the|some|better|other|
        different|nicer|the right|stronger) (words|wording|phrasing|phrases|text); (something|sth|
        anything|a text|a message|a letter|an email) with (lawyer|lawyers|a lawyer|legal|the law|
        court|a deadline|teeth) [*] [*] [(for|to)] …; (sound|be|get) (stricter|firmer|nicer|softer|
        tougher|harsher|friendlier|kinder|more serious|more polite|more direct|more friendly)
        [(with|to|on|about)] …; (let me|can i|could i|may i) (see|have|get) [(the|a|my|some)]
        [(firm|friendly|polite|legal|next|first|second|final)] (message|text|wording|draft|letter|
        script|template|email) [(for|to)] …; (too|very|a bit too|a bit|a little) (harsh|soft|nice|
        polite|friendly|formal|firm|long|short|cold|aggressive|pushy|weak|strict|blunt|stiff)
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
        evening|every day); ^(settings|preferences) $; ^{language} [please|pls|thanks|now|only] $;
        ^in {language} [please|pls|thanks|now] $; (charge|bill|invoice|work|think|count|am paid|get
        paid|'m paid|price) [(my|the|all)] [(clients|customers|people|everyone|everything|them|
        work)] in {currency}; (rather|prefer|like|want) [(to)] (get|getting|have|receive|hear)
        (them|these|it|reminders|nudges|messages|my reminders|the reminders|from you) (at|around|in
        the|earlier|later|before|after|by); (nudge|ping|message|write|remind|text|contact|bug) me
        [(every day|daily|only)] (in the|on|every|each) (mornings|evenings|afternoons|weekdays|
        morning|evening|afternoon|weekday); (nudge|ping|message|write|text|contact) me (in the|at)
        (mornings|evenings|afternoons|night); {language} (from now on|again|now|instead|language)
        [please]; (can|could) (we|you|i) (speak|use|have|write|talk|switch|do|get) [(this|it|to|in|
        everything)] [in] {language}; (i'd|i would) (like|prefer) [(it|to speak|to write|you to
        write|everything)] [in] {language}; (time|hour) (of|for) [(the|my)] (reminders|nudges|
        messages); (reminders|nudges|messages) (before|after|by|from) {n}; (default|main|base|home)
        currency; {currency} (as|is) [(my|the)] (default|currency|main currency|own currency);
        (everything|always) in {currency} [(please|pls|from now on|by default)] $; ^all in
        {currency} [(please|pls|from now on|by default)] $; (set|use|
        make|put) {currency} (as|by|the|from now on|please|for) [(the|my|default)]
    sent: (reminder|message|email|e-mail|mail|letter|text|nudge|note|follow-up|demand|notice|dm|
        whatsapp) (to|for) … [(has|is|was|'s|have)] [(now|just|already|finally)] [been] (gone|sent|
        went|got sent|out|delivered|posted|mailed|off|in the post|in the mail|on its way) [(out|
        off)]; (reminder's|email's|message's|letter's|text's|note's|it's|reminder|email|message|
        letter|text) [(has|is)] [(now|just|already)] (gone|been sent) [(out|off|in the post)] to
        …; [(i|just|i've|ive|we)] [just] (got|came|am|get|come) off the (phone|line|blower) (to|
        with) …; off the phone (to|with) …; [i] (popped|went|dropped|swung|drove|called) (round|by|
        over) [to] …'s; [i] [(just|have|already|i've|ive)] (sent|mailed|emailed|e-mailed|texted|
        messaged|
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
        them) a (call|ring|bell|buzz|nudge); had a (chat|word|call|phone call|talk|quick call|quick
        chat|conversation) with …; (tried|trying) (ringing|calling|phoning|to ring|to phone|to
        reach|reaching|texting|messaging|emailing|to get hold of|to contact|contacting) …;
        (forwarded|passed|resent|re-sent|dropped off|delivered|handed over|handed|posted) [(on)]
        (the|a|another|my) (reminder|message|letter|note|email|text) [(to|on to|off to)] …; (caught|
        reached|got) … on the (phone|line); (spoke|talked|chatted|spoken) (to|with) …; [i] [(just|
        have|already|i've|ive|finally)] (hit up|got in touch with|been in touch with|checked in
        with|dropped a line to|fired off an email to|shot an email to|sent word to|rung|rang up|
        called up|phoned up|written|wrote|replied to|pinged|bugged|hassled|poked) …; (dropped|shot|
        sent|fired|wrote|gave) … (a|another|the) [(quick|short|friendly|firm|second|polite)] (line|
        email|message|text|note|dm|whatsapp|reminder|call|ring|nudge|shout|buzz|letter); (reminder|
        message|email|letter|text|nudge|note|it|that) (has|is|was|has been|have been|'s been|'s)
        [(now|just|already)] (sent|delivered|posted|mailed|done|gone) [(off|out|to)] …; ^(all|
        that's|it's|its) (done|sent|gone out) $; ^(done|all done|did it|did that|done that|done it)
        $; [i] (sent|posted|mailed|emailed|texted|messaged) (it|that|them|him|her|this) (yesterday|
        today|again|already|{date}|via|by|on); (sent|emailed|texted|messaged) … (again|{date}) $;
        (sent|emailed|texted|messaged) … (a|the|another|my) [(friendly|firm|gentle|second|final|
        last|first|polite|legal|nice|short)] (one|version|draft|script|template)
    other: ^what (can|do|are) you [do]; ^what's this; ^who are you; ^how (do|does) (you|this|it)
        work; ^(help|export|rename|translate|archive|skip|ignore|send|open|edit|draft|extend|call|
        email|tell|ask) …; ^how (do|can|could|would|should) i (add|log|enter|record|delete|remove|
        edit|change|use|start|set|export|invite|connect|mark|undo|register|create|save|cancel|reach
        support|pay for); ^how to …; how much (tax|vat|is it|do you cost|does it cost|does this
        cost|are you|should i charge|can i charge); (is|are) [(a|it|this|that|the)] * [(fee|fees|
        interest)] (legal|allowed|normal|illegal|deductible); (can|may|should) i (charge|add) [a]
        (late fee|fee|interest|vat|tax); what's the (weather|time|capital|exchange rate|meaning|
        news|date|matter|plan); (see|talk to|speak to|catch|thank) you [(later|soon|tomorrow|then|
        around)] $; ^(bye|goodbye|good night|goodnight|cheerio|later); are you (a|an|there|real|
        human|ok|ai|chatgpt|free); do you (work|sleep|support|know|like|have|store|take|accept|
        integrate|connect|think|understand|remember|get); (tell me a joke|sing|who made you|where
        are you from|how old are you); is (this|it|my data) (free|safe|secure|private|open source)
""")
TONES = by_tone("""
    stop_work: stop-work; stop work; stopping work; stopped work; (suspend|suspending|pause|pausing|
        halt|halting|down) [(the|my)] (work|tools); (work|project) stops; stop working; won't
        continue; (work|project) (is|will be|gets) (suspended|paused|stopped|on hold); (stop|
        stopping|stopped|suspend|suspending|down|pause|pausing|paused|halt|halting|freeze|freezing)
        [(all|the|my|any|further)] (work|tools|working|deliveries|project|services); no (more|
        further) work; (won't|will not|not going to|can't) (continue|work|go on|deliver|do any more|
        do anything) [(until|unless|any|further|working)]; work (stoppage|stop|pause); no more
        (gigs|lessons|shifts|classes|sessions|deliveries|designs|jobs|orders|work|hours) [(until|
        till|til|unless)]
    legal: legal*; lawyer*; attorney*; solicitor*; court; sue; suing; (last|final) (demand|notice|
        warning|reminder|letter); formal (demand|notice|letter); letter before action; small claims;
        collection*; debt collector*; (take|taking|go|going) [(them|him|her|it|this)] (to court|
        legal|to the lawyer*); (small claims|tribunal|bailiff*|claim form|statutory); demand letter;
        (before|threaten|threatening) (legal|court|action); law; (final|last) (chance|notice|demand|
        warning|reminder|call)
    firm: firm*; (hard|harsh|strong|tough|stern|strict)(|er|ly); more (direct|serious|forceful|
        assertive|insistent); serious; stern*; pushier; (less|not so) (nice|soft|polite|friendly);
        assertive; blunt*; direct; no-nonsense; angry; angrier; too (soft|nice|polite|friendly|weak|
        gentle|mild|kind|casual|timid); (less|not so|not too|not that|not as) (nice|soft|polite|
        friendly|gentle|kind|mild|weak); toughen*; sharper; sharp; forceful; insistent;
        strong-worded; strongly worded; no more mr nice guy; heavier; urgent; urgently; (put|more|
        some|bit of) pressure; teeth; decisive; harsher; sterner; stricter; demanding
    friendly: friendl*; soft*; nice*; gentl*; polite*; kind; kinder; kindly; warm*; light; mild*;
        sweet; casual; (less|not so|not too) (harsh|hard|firm|pushy|aggressive|strict|formal); too
        (harsh|hard|firm|pushy|aggressive|strict|formal|blunt|cold|stiff|direct|tough|strong|stern);
        (tone|toned) (it|this|that) down; (less|not so|not too|not that|not as) (harsh|hard|firm|
        pushy|aggressive|strict|formal|blunt|cold|stiff|direct|tough|stern|serious); tactful*;
        diplomatic*; cheerful; human; respectful*; considerate; understanding; calm*
""")
CALLS = phrases("""
    called; phoned; rang; [had] [a] call with; voicemail; (a|on the) (call|ring|bell|buzz|phone);
    spoke; spoken; talked; ringing; calling; over the phone
""")
