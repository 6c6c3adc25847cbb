"""How users put reminders off, let them rest and take them up again in English."""

from __future__ import annotations

from bot.understanding.acts.words import by_intent

ACTS = by_intent("""
    snooze: (put|stick|pop|add|create|make|schedule|book|set|leave) [in] [me] (a|an|another|one)
        (reminder|nudge|alarm|alert|note) [in] (for|about|on|to chase|to call) …; (put|stick|pop|
        add|create|schedule|book|set) [in] [me] (a|an|another|one) (reminder|nudge|alarm|alert) [in]
        (for|on) {date} [(about|for|on|to chase|to call|to ring|to ask)] …; (have a word|speak|talk|
        chat|check|check in|check back|touch base) [(with|to)] me [again] [about] …; drop me (a|
        another) (line|note|message|reminder|nudge|text) [(about|on|for)] …; ^(message|text|email|
        write to|write|call|ring|tell|let me know|buzz) [me] [again] about … {date}; ^(message|text|
        email|write to|write|call|ring|buzz) me [again] {date} [about] …; ^let me know about …
        [again] {date}; ^(pop|bring|put|push|raise|throw) … back up
        {date}; (bring|raise) … up again [on|at|in] {date}; ^(bring|raise) … up [on|at|in] {date};
        ^(stick|put|pop|pencil|
        slot|diary|book) … (in|down) [for] {date};
        ^(stick|pencil|slot|diary|diarise|diarize|book|save) … for {date}; ^put … off {date}; ^put …
        off
        (to|until|till|for) {date}; [please|pls] remind me (about|of|that|to chase|to ask|to nudge|
        to call|to email|to text|
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
    pause: leave … (till|until|til) after; leave (her|him|them)
        for; ^(shelve|park|freeze|bench) …; ^hold …'s (reminders|nudges);
        cool it [with (the|my|all)] [(reminders|nudges)] [(for|about|on)] …; ^stop
        (everything|all of it|the lot|it all) [(for|until|till)]; ^(nothing|not a word|not a peep|no
        word) (about|on|from) … [please|pls] (until|till|before|this|for) ; ^(nothing|not a word|not
        a peep|no word) (about|on) … {date}; (stop|quit|no more|enough|end) (nagging|reminding|
        bugging|nudging|pestering|bothering|
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
    resume: ^[you can|please|ok] (start|begin) (on|with) … again; (start|begin) on … again;
        (resume|unpause|unmute|restart|reactivate|re-enable|unsnooze) [(everything|all|it|the|
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
        vacation|holidays); (pick|take|bring|put) … back [(up|on|in)] $; ^pick … up again; (wake|
        get) … (up|going|
        moving) again; (let's|lets) (continue|carry on|go on|resume|restart) [(with|on)]; ^(carry|
        go) on [(please|then|now|again)] $; (keep|go back to|get back to) (reminding|nudging|
        chasing|nagging|bugging|pestering|pinging|poking|prodding|bothering|hassling) [me]
        [(about|on|for)] …; (end|stop|lift|cancel|remove) (the|my|this)
        (pause|break|hold|silence|mute) [(for|on|about)] …; (un-pause|un-mute|unfreeze|unhold|
        unsilence|de-mute) …; (you can|you may|please|pls) (start|begin|resume|continue|carry on)
        (again|now|with|reminding|nudging) [(me|about)] …; i'm (home|here|available|working) again;
        (remind|nudge|bug|nag) me [about] … (as usual|as before|like before); (start|begin) (again|
        up again) [(with|on|for|about)] …; ^(continue|go ahead|carry on) [(please|then|again|now)]
        $; i'd like [(my|the)] (reminders|nudges) back; (get|let's get|lets get) (going|started|
        moving) again [(with|on)] …; ^wake up [please|now] $; ^(start|begin|restart|reminders on|
        nudges on|unpause|on again|back on) [(again|please|now)] $; rise and shine; (ready|good) to
        go again
""")
