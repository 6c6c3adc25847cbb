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
        (it|that) back [(the way|how) it was]; (pls|please) undo; can you undo; undo (it|that|this|
        please|pls); undo [please|pls] $; (delete|remove|scrap|erase|bin|trash|ditch|nuke) (it|that|
        this|that one|this one) [please|pls] $; (scratch|strike|bin|trash|ditch|wipe|nuke|drop|lose)
        [(that|the|my|this)] (last|latest|previous) [(one|thing|entry|invoice|payment|debt|bit)];
        ^(scratch|strike|bin|trash|ditch|wipe) (that|it|this) [(one|entry)] [please|pls] $; (forget|
        ignore|disregard) (i|what i) [just] (said|wrote|sent|typed|told you) [that|it]; (forget|
        ignore|disregard|scrap) [(that|my|the)] [(last|previous|latest)] (message|msg|one|entry|bit|
        line); ^disregard (that|this|it) $; (forget|ignore|disregard) [(that|my|the)] (last|
        previous|latest) (text|thing); (didn't|did not) mean to (send|write|say|type|post) (that|
        this|it); ^(go|step|roll) back [(one|a|it)] [step] $; [(added|logged|entered|saved|recorded|
        sent)] [(it|that|this)] by (mistake|accident); (entered|logged|added|recorded|saved) (it|
        that|this) twice; that was [(an|by)] accident; take (that|it|this) [(one|entry)] (off|out|
        away); i (changed|have changed) my mind $; that was (wrong|not right|for testing|a test) $;
        (undo|revert|reverse|cancel) what (i|you) [just] (did|said|logged|added|saved|wrote); take
        back (what|the|my); (cancel|undo|remove|delete) (that|it|this) [(please|pls|again|now)] $;
        (wasn't|was not|isn't|is not) meant to be (added|logged|saved|there|recorded|entered|sent);
        (shouldn't|should not) (have been|be) (added|logged|saved|there|recorded|entered|in there);
        i take (it|that) back; that (one|entry) (was|is) (wrong|a mistake|a duplicate); (remove|
        delete|cancel|drop|erase|take out) (the|my|that) (last|latest|previous|newest) [(one|thing|
        entry|change|invoice|payment|debt|promise|note|message)]; (it|that|this) (was|is) a
        (duplicate|double)
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
        talk about|discuss|revisit|come back to|return to|get back to|do|see about|pick up) (this|
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
        that) [(now|today)]; ^(chase|nudge|follow up with|check in with|check on) … {date}; remember
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
        {date}); ^give (him|her|them) {date}; ^give … (until|till|til) {date}
    pause: (stop|quit|no more|enough|end) (nagging|reminding|bugging|nudging|pestering|bothering|
        pinging|notifying|chasing|alerting|messaging) [me] [(about|for|on|with|re)] …; (stop|quit)
        (nagging|reminding|bugging|nudging|pestering|bothering|pinging|notifying|alerting) [me];
        (stop|quit) [(all|the|my|sending|with the|sending me)] [(all|the|my)] (reminders|nudges|
        notifications|nagging|alerts) [(about|for|on|to)] …; (no|no more|zero) (reminders|nudges|
        nagging|notifications|pings) [(about|for|on|to|please)] …; put … on (hold|pause|ice); put
        (it|everything|reminders|all reminders|them|her|him) on (hold|pause|ice); (don't|do not|
        dont) (remind|nag|bug|nudge|ping|pester|bother|message|notify|alert) me [(about|for|on|again
        about)] …; (don't|do not|dont) (remind|nag|bug|nudge|ping|pester|bother|notify) me; leave …
        (alone|be); leave (her|him|them|me|it) (alone|be); (turn off|switch off|disable|cancel)
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
        (reminders|nudges|messages|pings) (for|in|during) {date}
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
        loss); (drop|close) [(the)] (debt|claim|case) [(of|from|for|against)] …; not worth chasing
        [anymore] …; i (don't|dont) want (the|that|this) money (anymore|any more); kiss (it|that|the
        money) goodbye; (forget|drop|waive|skip|wave) (about|the|his|her|their|those|that) [(the|
        last|remaining|other)] {sum}; (cancel|drop|scrap|wipe|waive|forgive|forget) [about] (the
        rest|the remainder|the remaining|what's left|the balance|the last bit|the debt|his debt|her
        debt|their debt) [(of|from|for|by)] …; never (getting|going to get|gonna get|gonna see|going
        to see|get|see) (that|this|the|my|any|a) [(of|cent|penny|dime)] [(of)] [(that|this|the|my)]
        [(money|cash|cent|penny)] [(back|again|from)] …; call it [(a|as)] (loss|lost|quits|a day);
        (no point|not worth|isn't worth|no use|no sense) (chasing|the hassle|the trouble|the effort|
        the time|pursuing|the fight|my time|in chasing) [(it|them|him|her|this|anymore)] …; (can|
        may|let … ) keep (it|the money|the rest|the change|the difference); (uncollectible|
        uncollectable|irrecoverable|unrecoverable|unrecoverable); (absorb|swallow|take|accept|
        taking|accepting|swallowing) (the|that|this|it as a) (loss|hit); (gone for good|gone
        forever|is lost|as lost|money's gone|money is lost|lost money|down the drain); i'm (done|
        finished|through) (chasing|with chasing|running after|with) …; (done|finished) chasing …;
        [(i've|i have)] given up on …; giving up on …; (no longer|not) (going to|gonna|want to|will)
        (chase|pursue|claim|ask for) [(it|this|that|them|him|her|the money)] …; (doesn't|does not|
        don't|needn't) (have|need) to pay [(me|it|that|this|the rest|the|anymore|any more)]; (won't|
        will not) (bother|pursue|chase) [(it|with|them|this)] …; (write|wrote|writing) (down|off)
        [the] {sum}; on the house; (no need|not necessary) to pay; (forget|scrap|cancel|drop|skip|
        waive|wipe|clear|close|delete|forgive|reduce to zero) [about] …'s (money|debt|invoice|bill|
        balance|account|rest); (treat|count) … [(down)] [(as)] (lost|written off|uncollectible|bad
        debt|a loss|a write-off); (mark|put) … [down] as (lost|written off|uncollectible|bad debt|a
        loss|a write-off); (drop|leave) it $; (be|been|get|getting|gets|is|are|was) written off;
        written off; (let|letting) … go $; let …'s (debt|invoice|money|bill|balance) go; (forget|
        scrap|drop|leave) (about) the (money|debt|invoice|bill|sum|amount|rest|balance) [(from|of|
        for)] …; (forget|scrap|drop) the (money|debt|rest|balance|remainder) [(from|of|for)] …;
        (will never|won't ever|never gonna|is never going to|are never going to) pay [(me|up|it|
        this|that)] (drop|forget|write|so|anyway|,); [it|that] (isn't|is not|ain't) coming (back|any
        more|anymore); (kissed|kissing) that money goodbye
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
        to) …
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
        (everything|all|always) in {currency} [(please|pls|from now on|by default)] $; (set|use|
        make|put) {currency} (as|by|the|from now on|please|for) [(the|my|default)]
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
        today|again|already|{date}|via|by|on); (sent|emailed|texted|messaged) … (again|{date}) $
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
"""),
    mends=phrases("""
    ^(oops|ooops|whoops|oopsie|whoopsie|ugh|argh); ^correction; i (mean|meant|misspoke|mistyped|
    typed|wrote) [(to say|to write|it wrong|that wrong|wrong)]; (that's|thats|that is|it's|its|was)
    (wrong|not right|a typo|incorrect|a mistake); ^typo; ^wrong (amount|client|name|date|sum|
    currency|person|number|day|year|one|month); my (bad|mistake|fault); i made a (mistake|typo);
    ^(change|correct|fix|edit|update) [(it|that|this|the|…)] [(amount|sum|date|due date|currency|
    client|name|total|price)] [(to|from)]; ^(change|correct|fix|update) … (to|from); ^make (it|that)
    [(a|an)]; supposed to be; ^scratch that; ^strike that; got (it|that|the amount|the date|the
    name) wrong; ^hang on; ^hold on; ^(amend|adjust|modify|revise|rectify) …; ^(rename|replace) …;
    ^(should|shouldn't|should've) (be|have been|read|say); ^my mistake; ^(that|this|it|the amount|
    the date|the name) is wrong; ^(wrong|incorrect)[,] (it's|should|it|the); should['ve|have] been;
    i (said|put|entered|logged|gave you) [*] wrong; i (wrote|put|typed|said|entered|logged) (the
    wrong|a wrong); (wrong|mixed up|confused|swapped) the (amount|client|name|date|dates|names|
    clients|sum|number|currency); ^(not quite|not right|that's not right|that's not it|thats not
    right|that isn't right); ^(apologies|sorry about that|sorry my bad); (is|was) (actually|really)
    (called|named); ^(re-check|recheck|fix); ^(it's|its) (not|really); (it|that|the amount|the sum|
    the date|the due date|the name|this|amount|due|client|name|total|sum|currency|price|number|date|
    deadline|they|he|she) (should|shouldn't|should've) (be|have been|say|read) [(paid|due)]; should
    (be|say|read|have been) {sum}; ^meant; ^i mean; (amount|sum|date|due date|name|client|number|
    total|currency|price) (is|'s|was|isn't|wasn't) (wrong|off|not right|incorrect|right|not
    correct); ^(no|nope|nah|wait|sorry|er|erm)[,] {sum} $; ^(no|nope|nah|wait)[,] {date} $
"""),
    mends_mildly=phrases("""
    actually; ^sorry; ^wait; ^no wait; ^no[,] (it's|its|it is|that's|the|not|i|make); ^nope; ^nah;
    rather; (client|client's name|name) is (called|actually|really|spelled|spelt); (is|it's)
    (spelled|spelt|called); ^(the|its) (due date|deadline|amount|sum|currency|invoice number|number|
    price) (is|was|isn't|wasn't|should) [(actually|really|be)]; ^(hmm|hm|er|erm|uh|um|ah|oh) (no|
    wait|sorry); ^well[,] (actually|no); ^on second thought; in fact; to be precise; ^i think it
    (was|is)
"""),
    not_this=phrases("""
    not; n't; isn't; isnt; wasn't; wasnt; aren't; instead of; rather than; as opposed to; and not
"""),
    but=phrases("""
    but; it's; its; it is; it was; that's; that was; should be; it should be; make it; make that;
    rather; but rather
"""),
    from_this=phrases("from"),
    tones=by_tone("""
    stop_work: stop-work; stop work; stopping work; stopped work; (suspend|suspending|pause|pausing|
        halt|halting|down) [(the|my)] (work|tools); (work|project) stops; stop working; won't
        continue; (work|project) (is|will be|gets) (suspended|paused|stopped|on hold); (stop|
        stopping|stopped|suspend|suspending|down|pause|pausing|paused|halt|halting|freeze|freezing)
        [(all|the|my|any|further)] (work|tools|working|deliveries|project|services); no (more|
        further) work; (won't|will not|not going to|can't) (continue|work|go on|deliver|do any more|
        do anything) [(until|unless|any|further|working)]; work (stoppage|stop|pause)
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
"""),
    reasons=by_reason("""
    paid: (says|said|claims|claimed|swears|swore|insists|insisted|thinks|writes|wrote|replied|tells
        me|told me|reckons) [that] (he|she|they|it|it's|its|it's been|…) [(already|has|have|was|had|
        's|is)] [(already|been)] (paid|payed|transferred|sent|wired|settled|done); claims to have
        (paid|sent|transferred|wired); (says|said|claims|insists) (it's|its|it is|it was|it has
        been) [already] (paid|sent|done|settled); should be (in|on) your account; check your
        account; (we|i) (sent|transferred|wired|made|initiated|released) [(you)] (the|a) (money|
        payment|funds|transfer|bank transfer|wire); (cheque|check|payment|money|transfer) (is|was|
        has|'s|went) [(already|been|just)] [(been)] (in the post|in the mail|posted|mailed|sent|
        made|released|on its way|gone out|left our|left their|out); (has|have|is|was|were) [(long|
        been|already|been long)] (settled|taken care of|dealt with) [(already|ages ago|long ago)] $;
        (says|said|claims|insists|swears|thinks|reckons) [that] [(the|my|your|this)] (invoice|bill|
        payment|debt|money|transfer|it) (has|was|is|'s|had) [(already|been|already been|long)]
        (paid|settled|sent|cleared|transferred|done|made); already (paid|settled|transferred) [(it|
        that|this|me|the invoice|the bill|weeks ago|last)]; (check|look at|look in) [with] (your|my)
        (bank|account|bank account|statement); (we|i) [(have|already|'ve|just|did|had)] [already]
        (paid|transferred|wired|settled|sent|deposited) (the|your) (money|payment|funds|invoice|
        amount|bill); (we|i) (have|already|'ve|ve) [already] (paid|transferred|wired|settled) [(it|
        that|this|your invoice|the invoice|the money)]; (we|i) (have|already|'ve|ve|just) [already]
        sent (you|the money|the payment|your money|the transfer|the funds|the cheque|the check);
        (we|i) (have|already|'ve|just|did|had) [already] (paid|transferred|wired|settled|deposited)
        (it|that|this|you|everything) (already|last|on|yesterday|this|{date})
    refuses: (refuses|refused|refusing|declines|declined) to pay; (won't|wont|will not|not going to|
        isn't going to|is not going to|ain't gonna|never going to|never gonna|aren't going to) (pay|
        be paying) [(a cent|a penny|a dime|anything|it|this|us|me|you)] $; (says|said|claims|told
        me) [that] (he|she|they|it) (won't|wont|will not|isn't going to|aren't going to|refuses to|
        refuse to|doesn't want to|don't want to|never) (pay|be paying|owe|owes); (doesn't|don't|does
        not|do not) (want to pay|owe me|owe you|owe us|owe anything); (says|said|claims) (he|she|
        they) (doesn't|don't|does not|do not) owe; (not paying|won't be paying|will not be paying|
        refuse to pay); (denies|denied|disputes|disputed) [(the debt|owing|it)]; (won't|wont|will
        not) (pay|be paying) [(me|us|it|this|that|a cent|a penny|a dime|anything)] (because|until|
        unless|as|since|for|without); (refuses|refuse|refused|refusing|declines|declined) (to|
        payment|the); (has|have|had) no intention of paying; (isn't|is not|aren't|not) (willing|
        prepared|going) to pay; (says|said|claims|thinks) (there's|there is) nothing (to pay|owed|
        owing|due); never (agreed|intended|going) to pay; (owes|owe) me nothing; (not|isn't) (his|
        her|their|our|my) (debt|problem|invoice|bill)
    threat: threaten*; (bad|negative|1-star|one-star|terrible) review*; (trash|ruin|drag) (me|my
        name|my reputation|your name|your reputation); (sue|report|expose) (me|you); (his|her|their|
        our|my) (lawyer|lawyers|attorney|solicitor); leave (me|you) a review; tell everyone; (will|
        going to|gonna|'ll|would) (sue|report|expose|badmouth|bad-mouth|post|leave) (me|you|us|a
        bad|a negative|a one|about|bad reviews); (taking|take|takes|took) (me|us) to court;
        (bad-mouth|badmouth|slander|smear|blackmail)(|s|ed|ing) (me|us); (speak|spoke|talk|talked|
        get|got|hear|heard) (to|from|with|their|his|her|a) [(their|his|her|a|the)] (lawyer|lawyers|
        attorney|solicitor); (bad|negative|1-star|1 star|one-star|one star|terrible|awful|nasty)
        (review|reviews|feedback|rating|ratings)
    unhappy: (unhappy|not happy|dissatisfied|disappointed|not satisfied|unsatisfied|displeased);
        (doesn't|didn't|don't|did not|does not|do not) like (the|my|your|it|how|what); (says|said|
        thinks|thought|claims) [that] [(the|my)] (work|design|logo|site|website|text|job|result|
        quality|translation|it) (is|was|isn't|wasn't|looks|looked) (bad|poor|not good|wrong|
        terrible|awful|ugly|sloppy|rubbish|not what|not good enough|unusable|incomplete|unfinished|
        not finished|not done); (poor|bad) quality; (full of|has|lots of|too many) (mistakes|errors|
        bugs|typos); wants (changes|a redo|me to redo|revisions|more changes|it redone|a refund);
        (complain*|complaint) [(about|that)]; not what (they|he|she|we|i) (asked|ordered|wanted|
        expected); (hates|hated) (the|my|your|it); (isn't|aren't|not|wasn't|weren't|never|are not|is
        not|was not) [(very|really|at all|too|so|exactly|entirely|fully|completely)] (happy|
        satisfied|pleased|impressed|thrilled|content) [(with|about|by)]; (says|said|thinks|thought|
        claims|wrote|told me|complains|complained|finds|found) [that] [(the|my)] * (is|are|was|were|
        isn't|aren't|wasn't|look|looks|looked|has|have|had) [(too|so|all|a bit|very|really|full of)]
        (bad|poor|wrong|terrible|awful|ugly|sloppy|rubbish|blurry|late|broken|faulty|unusable|
        incomplete|unfinished|crooked|dark|boring|defective|damaged|buggy|mediocre|useless|uneven|
        leaking|messy|generic|off|mistakes|errors|bugs|typos|problems|issues|flaws|crap|shoddy);
        (won't|doesn't|didn't|will not|refuses to|refused to|can't) accept (it|them|the|my); (want|
        wanted|wants|asking for|asked for|asks for|demands|demand|demanded) (changes|a redo|me to
        redo|revisions|more changes|it redone|a refund|their money back|her money back|his money
        back|a do-over|another round|more work|corrections|it done again|it fixed); (found|finds|
        spotted|sees|saw) (mistakes|errors|bugs|typos|a mistake|an error|a bug|problems|flaws|
        faults); (disappointing|underwhelming|substandard|unacceptable|below standard|not up to
        scratch|not up to standard|not up to par); (disputes|disputed|disputing|unhappy|moaning|
        grumbling|whining|complaining) [(about|over|with)]; (rejects|rejected|turned down|sent back)
        (the|my|it); (wasn't|isn't|not) (good|done|finished|delivered|complete|right|working)
        [(enough|yet|properly|on time)] $; (quality|standard) (is|was|isn't|wasn't); (delivered|
        delivery|finished|arrived) (late|too late|wrong|broken)
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
        has been) (never|not) (invoiced|billed)
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
        (slipped|slips|gone|went) (out of|from|through|off) (his|her|their|my|our|the) (mind|head|
        net|cracks|radar); (didn't|did not) (notice|realise|realize|see it was due); (must have|had)
        (missed|overlooked|forgotten) (it|that|this|the); (missed|overlooked|misplaced) (the|my|
        your|it|that) [(invoice|reminder|email|date|deadline|due date)]; been (so|too|very|super|
        really|crazy|super) busy
    terms: (net|payment terms|terms) [(is|are|were|of)] {n}; (our|their) [(standard)] (payment
        terms|terms|policy|payment run|pay cycle); (not|never|isn't|wasn't) (what was|what we|in
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
        freelancers)
    strained: (not|isn't|stopped|won't) (talking|speaking|talk|speak) to (me|you|each other); (had|
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
    none: (no|zero|without) (answer|reply|response|word) [(from|yet|at all)] …; (doesn't|didn't|
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
"""),
    firsthand=phrases("""
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
    send|process) (the|it|this|that|your|everything|all)
"""),
    calls=phrases("""
    called; phoned; rang; [had] [a] call with; voicemail; (a|on the) (call|ring|bell|buzz|phone);
    spoke; spoken; talked; ringing; calling; over the phone
"""),
    topics=by_topic("""
    promised: promis*; (said|say) [*] (pay|would pay); when (will|is|does|do|are|would|can) … (pay|
        paying|going to pay); when (will|is) (he|she|they) (pay|paying); (will|is|are) … (pay|going
        to pay) [(me|on time)]; (expected|coming in|expect); expecting; (promise|promised) …; (will|
        is|are|when's|when is|when are) … (going to|gonna) (pay|settle|send); (coming|due) in
        (today|tomorrow|this|next|{date}); (coming) [(in)] {date}; when (can|should|do|will) i
        (expect|get|see|have) (it|the|my|money|payment|paid); get my money
    overdue: overdue; late; past due; past their due; behind; unpaid for; outstanding; owes the
        longest; oldest
    due: due; deadline; (when is|when's|when does|when do) [*] [(invoice|payment)] due; when
        (should|must|does) … pay; terms
    paid: has … paid; have … paid; did … pay; (paid|pays|payed|received|came in|come in|arrived|
        arrive|cleared|land|landed|settled|get paid|got paid) [(me|yet|already)]; (income|earned|
        earn|collected|made); (is|are|was|were|got|been) … (paid|settled|cleared) [(yet|already|
        now)]; (did|has|have|had) (anyone|anybody|someone|somebody|any of them|everyone|everybody)
        [(ever|actually)] (pay|paid|settle|settled); (any|got any) (payments|payment|money|
        transfers) [(today|yet|in|come|this|received|from)]; (come|comes|came|coming) through; how
        much (came|have i got|did i get|did i earn|did i make|have i received|have i made|have i
        earned|did i receive|have they paid|has been paid)
    next: (what|who|whom) (should|do|shall|must|can) i [(do|chase|call|need|have|nudge|contact|
        email|write|message|remind)]; what's next; what is next; whats next; what now; next step; to
        do (today|next|now); todo; (what's|whats|what is|anything) [(on|for|up)] [(to do)] (today|
        tomorrow|this week|{date}); who to (chase|call|nudge|remind|contact); chase (today|next|
        first)
    owed: (owe|owes|owed|owing); how much [*]; how many; who [(still)] (hasn't|hasnt|haven't|didn't|
        has not|still has|needs); balance; total; debt*; debtor*; invoice; invoices; client;
        clients; (status|situation|story|state) [(of|with|on)]; where [(do|are)] (we|i|things)
        (stand|at); list; unpaid; sum; open; left; pay; paying; anyone; books; (worst|biggest|
        slowest|best|top) (payer|payers|debtor|debtors|client|clients|offender|offenders); (is|are)
        … [(still)] (behind|short); (left|remaining|remain|remains|open|missing) [(on|from|of|for|to
        pay)]; (open|unpaid|outstanding) (invoices|bills|debts|amounts|items|balances); how (is|are|
        's) … doing; (what's|whats|what is) (with|up with|the deal with|happening with|going on
        with|the matter with) …; (what|how) about …; how do (i|we|things) stand; receivables;
        (money|cash) (is|am|are|do|have); am i owed; get from; still to come; not paid; where (are|
        do|am) (we|i|things) (with|on|at|stand); ^(total|totals|sum|balance); (what|how much) (is|
        are|was|did) i (bill|invoice|charge)
"""),
    shows=phrases("""
    give me [(a|the|my|an|all)] [(full|short)] (list|overview|summary|report|status|balance|total|
    rundown|breakdown); ^(overview|summary|status|report|balance|debtors|totals|list|overdue|
    outstanding) [(of|for|on|with|please)]; ^(status|balance|summary|update) $; tell me (who|what|
    how|when|which|whether|if); (want|need|like) to (know|see) (who|what|how|when|which|whether|if|
    my|the|all); let me (see|know); remind me (who|what|how much|when|which); update me; any (news|
    update|updates|word) [(on|from|about)]; ^(anyone|anybody|anything) [(overdue|late|owing|due|new|
    to do)]; wondering (who|what|how|when|if|whether); (show|list|display) [me] [(all|the|my|
    everyone|who|what|a|every|full)]; (see|view) (all|the|my|everyone|who|what|a|every|full|open|
    unpaid|overdue); remind me (who|what|how much|when|which|how late|how long|whether|if|how many);
    (open|unpaid|outstanding|overdue|late|all|my|current|pending) (invoices|bills|debts|debtors|
    payments|balances|clients|list|ones) [(please|pls|now|list)] $; (tell|show|give) me (about|the
    status|the balance|the total|the list|my total|the numbers|an update) [(of|on|for|with)];
    (check|look up) [(on|what|who|how|if|whether|the|my)] [(status|balance)]; (curious|interested|
    unsure|not sure|no idea) (who|what|how much|when|which|if|whether); [(a|quick|full|short)]
    (overview|summary|rundown|recap|breakdown|update) (of|on|for|please); ^(total|totals|grand
    total|sum total|balance|the total|my total) [(please|pls|of|for|now)]; where (are|do|am) (we|i|
    things) (with|on|at|stand)
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
    says; said; send; wants; want; needs; need; asked; ask; replied; wrote; texted; emailed; called;
    tried; luck; ever; never; only; really; very; way; lot; deal; new; other; others; another;
    someone; somebody; same; sorted; hang; their; his; our; its; accounts; team; department; boss;
    accountant; office; people; folks; lawyer; lawyers; court; mail; post; spam; folder; mind; head;
    busy; broke; ever since; thing; things; stuff; rest; half; part; loss; price; reason; work; job;
    project; quality; changes; refund; contract; terms; number; address; copy; details; vat; bank;
    account; cash; funds; budget; days ago; ago; week's; cheers; anyway; though; actually; probably;
    apparently; maybe; perhaps; honestly; totally; completely; any; every; each; no one; none; well;
    that's; there's; it's; he's; she's; they're; isn't; won't; doesn't; didn't; hasn't; haven't;
    can't; gig; gigs; meeting; shoot; school run; train; plane; car; bus; client call; call; bed;
    dinner; lunch; breakfast; deadline; deadlines; trip; flight; class; session; show; rehearsal;
    kids; baby; family; doctor; dentist; gym; shower; middle; road
"""),
    rests=keyed("""
    ahead: (for|in) [(the|about|the next|another|at least)] [a|an] {n} [(of|more)] {unit} [time];
        (for|in) (a|an|one|another) {unit}; (for|in) (a|the next) [(good)] {span}; {n} {unit}; (a|
        an|one) {unit} off; [a] {n} [of] {unit} off
    named_month_start: (until|till|til|to|before|in|from) [(early|the start of|the beginning of|
        sometime in)] {month}
    after_named_month: (for|during|throughout) [(all of|the whole of|the month of)] {month}; all
        [of] {month}
    next_week_start: (until|till|til|to|before|in) [(early|the start of|the beginning of|sometime)]
        next week; this week; for the (rest of the|whole) week; after the weekend; after this
        weekend; after this week; (until|till|til) after the weekend
    next_month_start: (until|till|til|to|before) [(early|the start of|the beginning of)] next month;
        this month; for the (rest of the|whole) month; after (this month|month end|the end of the
        month)
"""),
    period_ends=phrases("end; eom; eow; last; late"),
    later_today=phrases("""
    in [(a|an|another|about)] [(couple|few)] [of] [{n}] (hour|hours|hrs|hr|h|minute|minutes|min|
    mins); in [(a|an|half|half an|half a)] hour; in {n}h; later today; this (evening|afternoon|
    morning); tonight; after (lunch|work|dinner); at {n} [(am|pm|o'clock)]; at noon; in the evening
"""),
)
