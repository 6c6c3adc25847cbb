"""What gives away in English that money is said to come."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues

CUES = cues("""
    promised: (will|'ll) have (paid|sent|transferred|wired|settled|cleared); (is|are|'s|'re) [(now|
        still)] aiming for [(about|around|maybe)] {date};
        (is|are|'s|'re) (down|in|set|lined up) for
        (the|their|this|next|her|his) [next] (payment run|pay run|batch|payroll); (texted|emailed|
        messaged|rang|phoned|called|wrote) [(:|-|,)] [to say] [(the|my)]
        (money|payment|cash|cheque|check) [(is|will be|'ll be)] [(coming|here|in)] {date}; gave [me|
        us] (a|the|their) [(payment|pay|new|firm|definite)] date [(of|for
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
        of|payment|pay|send|settle|everything|all)]; (gave|given|give|have|has|had|got|'ve) [(me|us|
        got)] [now] (his|her|their|a|the|*'s|* *'s) word
        [of honour] [(for|on|about|that|it's)]; (made|makes) a
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
        [is|goes out|is due|comes|happens] [on|at|in] {date};  will include me; (good for it|good
        for the money|good for {sum}); (asks|
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
    will_pay: to (transfer|wire|send|deposit|remit|hand over|drop off|e-transfer|venmo|zelle|paypal)
        [(me|us|over)] [(the|that|my|their|his|her|another)] [(full|last|remaining|other|first)]
        {sum}; (is|are|'s|'re) (putting|popping|sticking|dropping|bunging|slinging|handing|slipping|
        wiring|posting|
        bringing|passing|sliding|shooting|pinging) [me] [(over|in|round|off|across)] [(the|his|her|
        their|my|another)] [(other|last|full|remaining)] {sum}; {behind_sum} [of it] (is|are)
        [(still|definitely)] (coming|on its way|on the way|following)
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
""")
