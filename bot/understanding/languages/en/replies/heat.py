"""What angry drafts say in English, and a calm message leaves out."""

from __future__ import annotations

from bot.understanding.replies.words import heats

HEAT = heats(
    """
    insult: (you|you're|you are|u|ur|youre|such|a|an|bunch of|pack of|gang of|what|your|lying|
        bloody|total|absolute|complete|utter|fucking|damn|stupid|this) {gap} (idiot*|moron*|liar*|
        thief|thieves|crook*|scammer*|scum|scumbag*|jerk*|asshole*|arsehole*|bastard*|clown*|
        coward*|loser*|parasite*|fraud|frauds|fraudster*|bitch*|dick|dickhead*|prick*|wanker*|twat*|
        cheapskate*|cheat|cheats|con man|conman|conmen|con artist*|leech*|pig|pigs|rat|rats|snake*|
        weasel*|piece of shit|pieces of shit|piece of work|joke of a|disgrace|pathetic excuse|
        deadbeat*|imbecile*|dumbass*|tosser*|amateurs|freeloader*); (fuck*|f*cking|shit|shitty|
        bullshit|bs|bollocks|crap|damn|goddamn|bloody hell|screw you|go to hell|piss off|pissed|wtf|
        stfu|ffs|sod off|kiss my ass|shove it) {gap} [(you|off|it|this|your)]; (you|you're|you are|
        youre|your|u|ur|are) [(so|all|a|an|just|really|simply|being|both|either|completely|utterly|
        totally|company is|excuses are|behaviour is|behavior is|people are)] (pathetic|disgusting|
        dishonest|shameless|incompetent|despicable|stupid|dumb|ridiculous|disgraceful|contemptible|
        spineless|useless|worthless|greedy|crooked|shady|lying|stealing|robbing|a disgrace|a joke|
        brainless|clueless|cheap|lazy|selfish|arrogant|ungrateful|unprofessional|incapable|rude);
        (idiot*|moron*|scumbag*|crook*|deadbeat*|liar*|thief|thieves|scammer*); (shame on you|have
        you no shame|have you no decency|you people|you make me sick|are you stupid|are you deaf|are
        you blind|can you read|can't you read|stealing from me|you are stealing|you stole|you're
        robbing|ripping me off|you ripped me off|ripped me off|you scammed|scammed me|lied to my
        face|you lied|you keep lying|lying to me|your lies|pack of lies|daylight robbery|what is
        wrong with you|what's wrong with you|grow up|no spine)
    sarcasm: (oh|wow|gee|well|yeah|sure|great|how|thanks|thank you|congratulations|bravo|lovely|
        nice|brilliant|fantastic|amazing|wonderful) [(oh|how|so|wow|really|that's just|very|a lot)]
        (how convenient|how lovely|great job|thanks for nothing|convenient|take your time|no rush at
        all|what a surprise|what a shock|bravo|nice of you to|so kind of you|kind of you to finally|
        for nothing|for ignoring|for your silence|for wasting|for the silence|for ghosting|another
        excuse|yet another|generous of you); (must be nice|thanks for nothing|for nothing|take your
        time|no rush|slow clap|what a surprise|big surprise|surprise surprise|how convenient|how
        nice of you|how kind of you|i'm sure you're very busy|i am sure you are very busy|so very
        busy|too busy to|i guess my rent pays itself|pays itself|i work for free|working for free|
        i'm a charity|not a charity|am i a charity|i'm not a bank|not your bank|i am not a bank|not
        running a charity|not a bank|since apparently|apparently you|apparently paying|in case
        you've forgotten how|in case you forgot how|do you know how to read|would it kill you|is it
        too much to ask|is that too much to ask|maybe your dog ate|dog ate|the cheque's in the post
        i suppose|let me guess|let me get this straight|wonders never cease|heaven forbid|god
        forbid|bless your heart|hope you're enjoying|hope you enjoy|enjoy your holiday|enjoy your
        new|with my money|on my money|on my dime|rocket science|living under a rock|magically|i live
        on air|money grows on trees)
    threat: (i'll|i will|ill|i'm going to|im going to|i am going to|we'll|we will|gonna|i can|i
        swear i'll|or i|going to|happy to|and i'll) [(also|personally|just|happily|gladly|then|make
        sure to|definitely)] (ruin|destroy|expose|tell everyone|tell the whole|tell all|tell your|
        tell every|let everyone|let the whole|let everybody|warn everyone|warn every|warn everybody|
        warn all|blacklist|smear|name and shame|badmouth|post about|post this|post your|post all|
        post it|publish|leave you|leave a|leave bad|write a bad|write about|come to your|come by
        your|come round|come over|come and|show up|turn up|be at your|take down|take your site down|
        take your website down|pull the site|pull your|shut down|shut your|delete|wipe|break|hurt|
        make your life|make you pay|make you regret|make sure|contact your wife|call your wife|call
        your boss|call your clients|contact your clients|email your clients|write to your clients|
        find you|hunt you|go public|go to the press|drag your|bury you|finish you|crush you|put you
        out) {gap} [(you|your|website|clients|customers|reputation|business|name|office|house|door|
        everyone|online|what|how|this|people|again|knows|review|know|company|life|never|files|
        server|out of business)]; (you'll|you will|youll|ull|you're going to|you are going to)
        [(really|deeply|so|live to|all)] (regret*|be sorry|pay for this|see what happens|find out|
        hear from my friends|never work|never hire|never find|lose everything|wish you); (bad|
        negative|one star|one-star|1-star|scathing) review*; (everyone|everybody|the whole town|the
        whole industry|all your clients|the internet|twitter|linkedin|facebook) {gap} (will know|is
        going to know|will hear|will find out|should know|knows what you); (i know where you|watch
        your back|watch yourself|don't make me|do not make me|dont make me|you have been warned|
        you've been warned|you don't want to mess|mess with me|or else|consequences you|with my
        fists|break your|burn your|ruin your|destroy your|social media|name and shame)
    legal_claim: (sue|suing|sued|lawsuit*|in court|to court|court|small claims|the police|police|
        lawyer*|attorney*|solicitor*|barrister*|prosecut*|criminal|crime|felony|theft|fraud charges|
        breach of contract|breach|illegal|against the law|unlawful*|legal action|legal proceedings|
        legal steps|legally|bailiff*|debt collector*|collection agency|collections|collectors|tax
        office|tax authorities|hmrc|irs|trading standards|jail|prison|press charges|damages|
        compensation|penalty|penalties|statutory interest|late fee|late fees|interest|seize*|lien|
        bankrupt you|liquidat*|wind up|winding-up) {gap} [(you|your company|action|against you|for
        this|of {n}%|tomorrow|monday)]
    ultimatum: (last|final|only|one more|one last|very last) (chance|warning|time i|time i'm|time
        im|notice before); (within|in|you have|you've got|have) [(exactly|only|just|the next|until|
        less than)] [(exactly|only|just|the next)] (an hour|one hour|1 hour|two hours|2 hours|{n}
        hours|{n} minutes|{n} hrs|{n} mins|an hour left|24 hours|24h|48 hours|48h|ten minutes|five
        minutes|one minute|half an hour|the hour); (or else|or it's over|or we're done|or im done|or
        i'm done|or that's it|not a minute later|not a second later|or you'll see|or you will see|by
        tonight or|today or|right now or|immediately or|by noon or|now or never); (pay|pay up|
        transfer|send the money|send it|money|cash|paid|answer|reply|pay me) [(me|the money|it|up|
        everything|in full|this|what you owe me|what you owe|my money|the invoice)] (right now|now|
        this instant|this minute|this second|immediately|today or|within the hour|by midnight|by
        tonight|tonight|before midnight|this very); (by|before) (midnight|tonight|the end of the
        hour|noon today); (i won't|i will not|not going to|won't) (ask|say|repeat|warn|tell you|
        write|wait) (again|twice|any longer|another minute|another second|another day)
    plain: (stop|pause|suspend) {gap} work; please pay; (late fee|interest) {gap} (agreed|contract|
        terms); interest in; (interested|of interest|in your interest); court of; (final|last)
        (invoice|payment|instalment|installment|version|reminder)
    loud: now; pay; never; immediately; money; my money; liar; liars; stop; enough; still; again;
        today; always; ignore; ignored; ridiculous; unacceptable; shame; not; where; when; answer;
        months; weeks; days; please; last; nothing; you
    """
)
