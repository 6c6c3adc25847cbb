"""What clients write back in English, by the reason that it gives."""

from __future__ import annotations

from bot.understanding.replies.words import reply_words

ANSWERS = reply_words(
    """
    threat: (putting|put|posting|share|sharing|send|upload*) {gap} (review site*|reviews|online|
        facebook|instagram|press|newspaper|papers|groups); (unless you|if you don't|or else) {gap}
        (back off|drop it|leave me|stop); back off; (my|our|their|his|her|a|the) [(own)] (lawyer*|
        solicitor*|attorney*|legal team|legal department|legal counsel|barrister); (talk|speak|hear|
        go|spoken) {gap} (lawyer*|solicitor*|attorney*); (involve|contact|get|bring|call|instruct|
        hire) {gap} (lawyer*|solicitor*|attorney*|police); (take|taking|takes|see|drag) (you|u|ya|
        this|me|us) {gap} (court|tribunal); see you in court; (legal|court) (action|proceedings|
        steps); (sue|suing) (you|u|ya|your|me|us|him|her); (counter)-sue; countersue; counterclaim;
        (will|ll|gonna|going to|am|im|i'm) (sue|suing); (report|reporting) (you|u|ya|this|your|me|
        us); (bad|negative|terrible|awful|nasty|honest|1 star|1-star|one star|one-star|scathing|
        public|horrible) {gap} (review*|feedback|rating*); (leave|leaving|post|posting|write|
        writing|publish) {gap} (review*|feedback|rating|about you|about your|about this|about how|
        about me); (review*|post) {gap} (trustpilot|google|upwork|fiverr|linkedin|facebook|yelp|
        reddit|glassdoor); (trustpilot|one star|1 star|1-star|one-star); (tell|telling|let|letting|
        inform|warn|warning) (everyone|everybody|all|others|people|other|every|my network|the whole|
        your other|anyone) {gap} [(know|about|what|how)]; make sure {gap} (no one|nobody|noone|
        everyone|everybody|never|you never|you don't); (you'll|you will|youll|ull|you're going to|
        you're gonna|gonna) regret; (ruin|destroy|damage|trash|drag|tarnish) (you|your|u|my|me|his|
        her) {gap} (reputation|name|business|career|mud); (ruin|destroy|expose|blacklist|badmouth|
        bad-mouth) (you|u|your|me|us); (trading standards|better business bureau|bbb|consumer
        protection|press charges|ombudsman); (go|going) (public|to the police|to the press|to
        court); (all over|on) (social media|socials|twitter|linkedin|facebook|the internet); (file|
        filing|lodge|lodging|make) {gap} (complaint with|complaint against|complaint to|lawsuit|
        claim against|police report|dispute with paypal|chargeback); chargeback; (watch your back|or
        else|you have no idea who|watch yourself|never work {gap} again|won't work {gap} again);
        (blacklist*|defamation|harassment claim|threaten*); (damages|compensation) from you; i know
        where you; name and shame
    refuses: (nothing|no amount|no money) {gap} (outstanding|owed|due) {gap} [(between us)]; no
        (payment|money) will be (made|paid|sent); (consider|treat) {gap} (matter|case|this) {gap}
        (closed|settled|over); (refus*|declin*) (to pay|payment|to settle|to make|paying|your
        invoice|the invoice|this invoice); (won't|wont|will not|shan't|ain't|aint|are not|aren't|
        arent|am not|im not|i'm not|is not|isn't|isnt|we're not|were not|not|shes not|hes not|she's
        not|he's not|never|theyre not|they're not) [(gonna|going to|ever|be)] (pay|paying|payin|pay
        you|settle|settling|transfer|transferring) [(you|u|this|that|it|for|anything|any|a)];
        (don't|dont|do not|doesn't|doesnt|does not|didn't) {gap} (owe|owes) [(you|u|ya|anything|
        me)]; owe(|s) (you|u|ya|them|me) (nothing|nada|zero|zilch); not (a|one|1|another) [(single|
        fucking|bloody|red)] (cent|penny|dime|dollar|euro|pence|quid|cents|pound); (won't|wont|not|
        never|don't) {gap} (get|getting|see|seeing|gonna get|expect|receive|have) {gap} (a cent|a
        penny|a dime|any money|money from|any payment|anything from|any more|another penny|another
        cent|anything|paid by|cent from|penny from|dime from|cash from); no intention (of|to) (pay|
        paying|settling); (nothing|not) {gap} (to pay|is owed|owed|owing); never (ordered|hired|
        signed|asked you|asked for|commissioned|requested|engaged|agreed to hire|agreed to pay|
        approved|authorised|authorized); (dream on|get lost|forget it|forget about it|no way|no
        chance|in your dreams|fuck off|piss off|good luck getting|good luck collecting|good luck
        with that|over my dead body|hell no|nope not); (consider|regard) {gap} (closed|settled
        matter|case closed|finished); (dispute|reject|deny|contest) {gap} (debt|claim|charge|
        liability|owing|your invoice); (not|isn't|isnt) (my|our) (problem|debt|responsibility|
        invoice|bill|obligation); no (debt|obligation|reason) {gap} (to pay|exists|here); (there is|
        there's|theres|is) no {gap} (debt|obligation); (write it off|eat the cost|take the loss|
        should be free|was free|as a favour|as a favor|for free); (go ahead and|go on|feel free to|
        so) sue [(me|us)]; (don't|dont|do not) (want|wish|intend|plan|mean) to pay; (no) (money|
        payment) (is|will be) (coming|due|made|forthcoming) [from]; (stop|quit) (asking|wasting)
        {gap} (money|time)
    withholds: (won't|wont|will not|not|can't|cant|cannot|refuse to|aren't|arent|isn't|isnt|
        shouldn't|wouldn't) [(gonna|going to|be|ever|be able to)] (pay|paying|payin|release|
        releasing|settle|settling|transfer|approve|approving|sign|process) {gap} (until|till|til|
        unless|before|when|while|if|because|for this|for that|for something|for work|for such|for
        half|for a|for the|for bad|for crap|for shit|for rubbish|for unfinished|for mistakes|so|as
        long); no {gap} (payment|money) {gap} (until|till|unless|before); (hold|holding|withhold|
        withholding|held|freez*|suspend*) [(back|off|onto|on)] {gap} (payment|money|invoice|the
        rest|balance|pay|paying|amount); (payment|invoice|balance|money) (is|will be|stays|remains|
        on) [(on)] (hold|withheld|frozen|suspended|blocked); (pay|paid|payment|money|rest|pay you)
        {gap} (once|when|after|as soon as) (it's|its|it is|it|they|they're|you|the site|the work|
        everything|all|these|those|this|that|the bugs|the issues|bugs|issues) [(are|is|get|gets|
        have|has|been|actually|finally|re)] (fixed|fix|done|redo|redone|right|correct|corrected|
        finished|finish|works|work|working|delivered|deliver|sorted|resolved|properly)
    unhappy: (out of focus|blurred|lifting|wonky|crooked|coming off|coming loose|peeling off|don't
        close|doesn't close|won't open|don't even|falling off|stained|too small|too big|wrong size|
        wrong colour|wrong color|burnt|stale|dirty|damaged|cancelled on|let us down|let me down|
        fallen off|come off|came off|came loose|torn|ripped|scratched|scratches|holes|gaps|uneven|
        missed the first|missed half|left out|forgot to include); (don't|doesn't|do not|not) {gap}
        (feel it's right|feel right|deserve|worth|fair) {gap} (to pay|paying|the balance|full price|
        full amount|money); (come back|sort it|put it right|finish the job|finish it|proper edit|
        another go|do it properly) {gap} [(first|and|n)]; (cried|crying|embarrassed|laughed|
        complained|humiliating|ashamed); (unhappy|dissatisfied|disappoint*|unsatisfied|displeased|
        frustrated|fed up|let down|underwhelm*|unimpressed|unacceptable|substandard|subpar|sub-par|
        shoddy|sloppy|amateur*|unprofessional quality|mediocre|half-baked|half-assed|half assed|
        halfarsed|unusable|useless|garbage|crap|crappy|rubbish|shit work|shite|awful|horrible|
        horrendous|appalling|dreadful|atrocious|terrible|pathetic work|unfinished|incomplete|a joke|
        a mess|botched|bodged|lousy); (not|isn't|isnt|aren't|arent|wasn't|wasnt|am not|weren't|
        never|nowhere near|don't feel|can't say) {gap} (happy|satisfied|pleased|impressed|thrilled|
        content|what we|what i|good enough|acceptable|up to|as agreed in the brief|to standard|
        usable|finished|complete|completed|delivered|like the brief|as described|the quality|done
        properly|working|work properly|match*|right yet|ready yet|as promised|to spec); (doesn't|
        doesnt|didn't|didnt|does not|did not|don't|dont|won't) {gap} (work|like|match|meet|function|
        load|look like|look right|look good|look anything|do what|deliver|finish|fit|follow|reflect|
        live up|help*|convert|pass|complete) {gap} [(the|it|this|what|how|our|my|brief|design|
        expectations|requirements|on mobile|properly|logo)]; (full of|riddled with|lots of|loads of|
        too many|so many|many|several|some|numerous|found|has|with|still|fix the|fix these|fix
        those|fixing the|contains|ton of|tons of|bunch of) [(these|serious|obvious|the|spelling|a
        few|all|major|big|few|other|silly|basic|grammar)] (mistakes|errors|bugs|typos|flaws|defects|
        faults|glitches); (mistakes|errors|bugs|typos|flaws|defects) (in|on|all over|everywhere|
        still|that|need|haven't); (redo|redone|re-do|rework|rewrite|rewritten|start over|do it
        again|done again|do it over|fix it|fix this|fix that|fixed first|make it right|make this
        right|improve it|revise it|revised|do-over|make changes|money back|refund|refunded); (want|
        wants|need|needs|expect|asked for|awaiting|waiting for|more|another round of|a few|some)
        {gap} (changes|revisions|corrections|fixes|amendments|edits|improvements); (poor|bad|low|
        terrible|lousy|quality) (quality|work|job|workmanship|translation|design|result|results|
        standard|issues|problems); (quality|work|result|results|design|logo|site|website|text|copy|
        translation|video|photos|pictures|app|code|job|page|delivery|draft|edit|paint|painting|
        report|colours|colors|output) {gap} (is|was|are|were|isn't|wasn't|looks|look|looked|came
        out|turned out|keeps|leaves|still) [(just|so|really|very|pretty|quite|far|way|a bit|
        honestly|still|all|completely|totally|simply|too)] (bad|poor|ugly|wrong|broken|off|blurry|
        below|cheap|boring|generic|weak|slow|crashing|crashes|late|not|worse|dark|copied|stolen|
        lacking|crooked|down|missing|outdated|sloppy|terrible|awful); (issues|problems|problem|
        issue|concerns|complaint|complaints|dissatisfaction|wrong|unhappy) (with|about) (the|your|
        this|what|how|some of) [(final|whole)] (work|quality|site|website|design|delivery|result|
        app|text|translation|logo|project|video|photos|job|code|deliverables|outcome|service|paint|
        copy|report|thing you|files|you delivered|it turned); (expected|hoped for|paid for|deserve|
        wanted|imagined) {gap} (better|more|much more|something else|something different|higher);
        not what (we|i|they|he|she|you) {gap} (ordered|asked|wanted|expected|agreed|discussed|signed
        up|had in mind|promised|showed|need*|described|requested); (nothing|anything) like (what|
        the); (missed|missing|miss|late|past|blew|behind) [(the|your|every|with the|on the|several|
        both|all)] (deadline|deadlines|launch|deliverables|delivery|features|pages|parts|files|
        half); (delivered|delivery|handed|sent it|finished|arrived|came) {gap} (late|too late|weeks
        late|days late|after the deadline|behind schedule|incomplete|broken); (half) {gap} (missing|
        broken|doesn't work|not done|unfinished|is wrong|are wrong); (hate|hated|hates|dislike*)
        {gap} (it|the|logo|design|colours|result|work); (crash|crashes|crashing|broke|broken|breaks|
        leaks|leaking|peeling|cracked|stopped working|falling apart|fell apart|fell off); (had to|
        have to|having to|will have to|paid|hired|hire|pay) {gap} (someone else|somebody else|
        another developer|another designer|redo|fix it ourselves|fix it myself|rewrite); (reject*)
        {gap} (work|draft|delivery|it|design|final); (looks|look|reads|sounds|feels) like {gap}
        (child|kid|google translate|template|chatgpt|ai|machine|amateur|five-year-old|stock|was
        made)
    paid: (remittance|payment) advice; (released|credited|debited|remitted|wired) {gap} (account|on
        {date}|{date}); (went|gone|left) {gap} (out of our account|out of my account|from our
        account|from my account|our bank); (already|just|allready|alredy|aready) [(been|have|did)]
        (paid|payed|transferred|sent|wired|settled|cleared|payd|deposited|made) [(it|you|u|that|
        this|the|in full|yesterday|last)]; (i|we|i've|we've|ive|weve|have|has|had|been|was|were|she|
        he|they|accounting|accounts|finance|bookkeeper|wife|husband|is|it's|its|invoice|bill|she's|
        he's|they've|everything|they|assistant|boss|partner) [(already|just|definitely|actually|all|
        fully|have|has|been|been fully|did|literally)] (paid|payed|transferred|wired|settled|
        paypalled|venmoed|zelled|revoluted|deposited|remitted) [(it|you|u|that|this|the|in full|
        yesterday|last|on|off|already)]; (i|we|i've|we've|ive|weve|she|he|they) [(already|just|have|
        has)] (sent|made|did|initiated|completed|put through|issued|released|processed) {gap}
        (payment|money|transfer|wire|funds|it yesterday|it on|it last|{sum}|cheque|check|paypal|
        amount|bank transfer|full amount); (payment|money|transfer|wire|funds|it|amount|cheque|
        check|invoice) [(has|have|was|is|should have|must have|'s|just)] [(already|all|just)]
        [(been)] (went|gone|sent|made|left|cleared|executed|paid|processed yesterday|completed|
        posted|mailed|debited) [(out|off|through|our|my|yesterday|last|on|already|today|this|over)];
        should (be|have been|have arrived|already be|arrive|hit|show|land|have) {gap} (account|by
        now|already|today|paid); (check|look at|look in) {gap} (account|bank|statement|inbox for the
        receipt|balance|paypal); (payment|transfer|bank|attached) [(a|the|my)] (confirmation|
        receipt|proof|screenshot|slip|remittance); (attached|see|here's|heres|here is|find|sending|
        screenshot of|proof of|copy of) {gap} (receipt|confirmation|proof|screenshot|remittance|
        payment slip|swift); (did pay|all paid|paid in full|paid up|all settled|all squared|its
        paid|paid that|paid it|paid this|paid you|paid u|paid your|paid the|paid already|payed
        already|paid last|paid on|paid yesterday|paid by|sent you the money|money is sent|money
        sent|payment sent|payment made|payment done|transfer done|done, paid|debited from)
    strained: (the|this) (way|tone|manner) {gap} (you|u|i get|i'm getting|of voice); (done|finished|
        through|over) {gap} (working with you|working together|doing business|with you); (treat|
        treating|treated) {gap} (criminal*|like a|like dirt|customers|clients|me like|us like);
        (talk|talks|talking|speak|speaks|speaking) {gap} (to me|to us|to people) {gap} [(like|that
        way|disgust*)]; (find it|finding it|it is|it's|was|felt) {gap} (insulting|offensive|hurtful|
        disrespectful|harassment); (won't|will not|never|not) {gap} (recommend|use you|hire you|come
        back|work with you) {gap} [(again|anymore)]; (your|ur) [(rude|aggressive|constant|pushy|
        last|passive-aggressive|condescending|whole|recent|unprofessional)] (tone|attitude|
        behaviour|behavior|manner|rudeness|manners|way of|pestering|nagging|spamming|harassment|
        communication style); (rude|offended|insulted|insulting|offensive|disrespect*|harass*|
        pestering|hounding|badgering|nagging|bombard*|bullying|pushy|aggressive|condescending|
        patronising|patronizing|hostile|unprofessional|spamming|annoying|annoyed|pissed off|angry
        with|hurtful); (stop|quit|enough with|sick of|tired of|fed up with|enough of) {gap}
        (messaging|emailing|emails|messages|calling|writing|texting|contacting|bothering|chasing|
        reminders|you|your|bugging|spamming|pestering|nagging|calls); (leave me|leave us) alone;
        (don't|dont|do not|never|not) {gap} (speak|talk|contact|write|call|message|deal|dealing|
        work|working) {gap} (to me|me again|us again|with you|with him|with her|like that|again|that
        way|this way|anymore); (block|blocked|blocking|unfollow*) (you|u|your|me|him); (lost|no)
        {gap} (trust|respect|faith) {gap} [(in|for)]; (working|work|relationship|cooperation|
        collaboration|communication) (with you|between us) {gap} (has been|is|was|are); (wasn't|
        wasnt|didn't|don't|dont|isn't|not) {gap} (appreciate|like) {gap} (tone|way you|how you|
        being|message|attitude); (after|given|considering) (how|the way|what) you {gap} (treated|
        spoke|behaved|said|talked|acted|did|called|wrote); (you|u) (ignored|ghosted|yelled|shouted|
        insulted|embarrassed|humiliated|lied|disappeared|betrayed|went behind|accused|treated|never
        replied|never answered|blew up); (falling|fallen|fell) out; bad blood; (nothing|don't want)
        {gap} (say to you|to do with you|do with you); (don't|dont) trust (you|u); how dare you; (no
        longer|never again) {gap} (work|working|deal) {gap} with you; feel(|s|ing) (attacked|
        pressured|bullied|harassed|disrespected|insulted)
    invoice: (don't|doesn't|do not|does not|didn't) {gap} (match|add up|tally|agree with) {gap}
        [(timesheet*|records|order|invoice|po|quote)]; (billed|invoiced|charged) {gap} (instead of|
        wrong|twice|counted|for {n}|not {n}); (counted|charged|billed|listed) {gap} twice; corrected
        (copy|version|invoice); (never|not|didn't|didnt|did not|hasn't|hasnt|haven't|havent|have
        not|has not|don't|dont|do not|can't|cant|cannot|couldn't|couldnt|no) {gap} (got|get|gotten|
        received|receive|recieved|recieve|seen|see|find|found|have|had|locate|seeing|receiving|
        reached|receipt of|open|remember getting) {gap} (invoice|inv|bill|it|attachment|pdf|email|
        anything|document|mail|one); (invoice|inv|bill|attachment|pdf|email|it|one|mail) [(has|have|
        was|is|probably|must have|may have|might have|just|did)] [(never|not|n't|hasn't|didn't|
        hasnt|didnt|wasn't|isn't)] [(been|ever)] (arrived|arrive|came|come|reached|reach|received|
        attached|lost|missing|wrong|incorrect|in spam|in my spam|went to spam|landed in spam|
        bounced|corrupt*|corrupted|blank|empty|rejected|addressed|misplaced|showed up|open|opening|
        deleted); never (came|arrived|reached|got) [(through|here|it|the|your)]; (what|which|wat)
        (invoice|bill|inv|payment); (send|resend|re-send|forward|email|sent|reissue|re-issue|share|
        attach|shoot|ping|drop) {gap} (invoice|inv|bill|it again|it over again|again please|copy|
        pdf|bank details|it to accounts|it to our|details again|iban|account details|payment
        details|account number|once more|breakdown|proper one|corrected); (resend|re-send|reissue|
        re-issue) [(it|please|pls|plz|the|that)]; (need|needs|needed|want|require|requires|waiting
        for|missing|lacks|without|no|add|include|put|wrong|incorrect|correct|update|change|fix|
        amend|different|old) {gap} (po number|po|purchase order|vat|vat number|vat no|tax id|tax
        number|iban|bank details|company name|billing address|reference number|company address|legal
        name|account number|invoice number|registration number|line items|sort code|swift|itemised|
        itemized|breakdown|timesheet|w-9|w9); (wrong|incorrect|mistake|error|typo|doubled|corrected|
        revised|new|updated|proper|another|duplicate|amended|correct|fresh|official) {gap} (invoice|
        inv|bill|total|amount|sum|vat|company|address|entity|iban|date on|hours|currency); (invoice|
        inv|bill|total|amount|sum|hours|vat|figure|figures|numbers|iban|rate) {gap} (is|are|was|
        were|has|looks|seems|doesn't|isn't|does not|don't) [( been|all|a bit|the)] (wrong|incorrect|
        off|mistake|error|made out|addressed|not right|match|right|correct|issued|missing|different|
        typo|double|doubled|add up|twice); (in|to) [(the|my|our)] (spam|junk) [folder]; (charged|
        billed|invoiced) {gap} (twice|double|wrong|too much|wrong company|extra); (where|how) {gap}
        (send it|do i send|pay to|to pay|should i pay|account do i|should we pay|can i pay|do i pay|
        do we pay); (wrong|old|different|not my|right) {gap} (email|address|inbox|person|
        department); (email|address|mail) (is|was) [(the|an|my)] (wrong|old)
    terms: (came with|included in|part of|covered by|comes with) {gap} (package|price|quote|fee|
        deal|agreement); (impression|understanding|assumption) {gap} (that|was); (nobody|no one|
        never) {gap} (told|mentioned|warned|said) {gap} (extra|charge*|cost*|fee*); (we said|you
        said|you told) {gap} (an hour|per hour|not|flat|each|max*); (payment terms|our terms|our
        payment term*|net {n}|standard terms|company policy|our policy|payment policy|pay cycle|
        payment cycle|payment run is|terms are|terms say|terms of|term is|{n} day terms|{n} days
        terms|{n}-day terms|30 days|60 days|90 days|45 days); (we|i|they|clients|customers)
        [(always|only|usually|normally|generally)] (pay|pays|process) {gap} (days after|net|{n}
        days|once a month|after invoice|days from|after delivery|upon completion|on completion|end
        of month only|at the end of every|within {n}); (due|payable) {gap} (until|not yet|yet|
        within|after|only); (not|isn't|isnt|wasn't|aren't) {gap} (due|overdue|late) [(yet|until)];
        (agreed|agreement|agree|contract|contracts|deal|quoted|quote|estimate|said|told|promised|
        signed) {gap} ({sum}|{n}|fixed price|price|fee|late fee|on completion|upon|after launch|
        rate|less|lower|half|cheaper|different|hourly|flat|terms|in advance|only|days|free
        revisions|another amount|discount|cap|budget); (not|never|wasn't|isn't|didn't|didnt|don't|
        dont|nowhere|nobody|no one) {gap} (agreed|agree|agreement|contract|signed|approved|accept|
        accepted|deal|discussed|mentioned|quoted) [(to|on|in|that|this|the|about)]; (late|penalty|
        interest|rush|extra|additional) (fee|fees|interest|charge|charges|hours|cost|costs|penalty);
        (too|so|way too|quite|very) (expensive|high|much|pricey|steep); (overpriced|overcharg*|
        expensive|rip-off|rip off|ripoff); (price|rate|fee|cost|amount|total|bill|invoice) {gap} (
        higher than|more than|above|twice|double|too high|not what|exceeds|exceed|bigger than);
        (more|higher|less) than {gap} (agreed|discussed|quoted|said|quote|estimate|contract); (per|
        according to|under|as per|says in|read) {gap} (contract|agreement|terms|clause); (contract|
        agreement|clause|proposal) {gap} (says|states|said|stated|specifies|doesn't|clearly|was|is);
        (thought|assumed|understood|understanding|impression) {gap} (included|free|price|part of|
        fixed|cheaper|{sum}|half|after); (deposit|upfront|advance) {gap} (never|not) {gap} agreed;
        change (the|your) (terms|price|rules); (out of|outside|beyond) {gap} (scope|budget we
        agreed)
    money: (wiped me out|wiped us out|cleaned me out|cleaned us out|split it over|split it|split
        the|skint|boiler|flooded|flood|went bust|repair*|on benefits|furlough); (can't|cannot|cant)
        {gap} at once; things {gap} tight; (can't|cant|cannot|can not|couldn't|couldnt|unable|not
        able|not in a position|don't have|dont have|don't think i can|won't be able|wont be able|not
        possible|impossible|hard|struggle|struggling|difficult) {gap} (pay|afford|manage|cover|
        settle|make the payment|make payment|scrape|the money|the cash|the funds|all at once|full
        amount) [(right now|now|until|before|this|in full|all|everything|yet|rn|at the moment)];
        (no|zero|out of|short of|short on|low on|little|haven't got|hasn't got|don't have|dont have|
        doesn't have|didn't have|not enough|running out of|need more|without|haven't any) {gap}
        (money|cash|funds|budget|dough|liquidity|income|cashflow|revenue|sales|in the account|
        savings); (money|cash|cashflow|cash flow|funds|budget|finances|things|times|liquidity|
        situation|it's|its|we're|were|everything) [(is|are|'s|has been|have been|was)]
        [(financially|really|very|super|so|a bit|a little|kinda|kind of|pretty|quite|extremely|just|
        bit|too|all|currently)] (tight|short|low|tough|rough|stretched|frozen|stuck|tied up|gone|
        dried up|skint|broke|dry|strained|slow|limited|awful|terrible|bad|horrible|exhausted); (cash
        flow|cashflow|cash-flow|liquidity|financial|financially|money) (problem|problems|issue|
        issues|trouble|troubles|difficulty|difficulties|crunch|crisis|hardship|struggling|situation|
        strain|pressure|mess|worries|hole|gap); (broke|skint|bankrupt|bankruptcy|insolven*|
        liquidation|administration|penniless|overdrawn|strapped|hard up|in the red|flat out of cash|
        maxed out|unemployed|redundan*|laid off|jobless|furlough*|in debt); (lost|losing|lose) {gap}
        (job|biggest client|main client|big client|contract|funding|investor|our client|client);
        (haven't|hasn't|havent|hasnt|not|didn't|still not|have not) [(yet|still|even)] [(been|got|
        gotten|get)] (paid) [(ourselves|myself|yet|by|either|from|for)]; (waiting|wait|waitin|
        depend*|as soon as|once|when|until|till|after|if|unless) {gap} (my|our|their|his|her|the|a)
        [(own|other|biggest|main|big)] (client|clients|customer|customers|investor|investors|
        funding|grant|loan|paycheck|salary|wages|bank|invoices|payday) {gap} (pay|pays|paid|comes|
        come|clears|came|arrives|lands|in|approves|through|transfers|settles|settle) [(us|me|
        their)]; (waiting|wait|waitin) (for|on) {gap} (client|clients|customer|customers|investor|
        investors|funding|grant|loan|paycheck|salary|wages|payday|money to|money from|funds|payment
        from|to be paid|to get paid|payout|tax refund|to pay us|to pay me|pays us|pays me); (get|
        got|getting|gets|am|i'm|we're) paid (by|from|on|next|myself|ourselves|friday|first|{date});
        (payday|pay day|paycheck|my salary|my wages); (instalment*|installment*); (pay|paying|
        payment|settle|do|split|spread|it) {gap} (in parts|in two|in three|in stages|bit by bit|in
        small|over a few|over several|over two|over three|in chunks|in tranches|into|monthly|half
        now|half|in bits|by month|part of it|gradually); payment plan; (give|need|have|get|want|ask
        for|buy me|grant) {gap} (more time|extra time|some time|bit of time|a few more|another
        month|another week|couple more|extension|little longer|deferral|some slack); (bad|tough|
        rough|hard|slow|difficult|terrible|awful|crazy|quiet|lean|dry|worst) [(financial)] (month|
        time|times|quarter|patch|year|season|period|spell|stretch|summer|winter); (business|sales|
        trade|work|orders|bookings) (is|are|has been|have been|'s|was|went|went) {gap} (slow|bad|
        quiet|down|tough|poor|terrible|awful|dead|dropped|tanked); (account|accounts|card|funds|
        assets) {gap} (frozen|blocked|empty|overdrawn|declined|dry); (hospital|medical|rent|tax|vet|
        repair) (bill|bills); (discount|lower the|reduce the|knock off|bring {gap} down|cheaper)
        {gap} [(possible|amount|price)]
    forgot: (never|didn't) {gap} (thought of|crossed my mind|think of) {gap} [(it|again)]; (dropped
        down|fell down|fell behind|mortified|scatty|pinned {gap}to the fridge|in a drawer|under a
        pile|at the bottom of); went (clean|straight|right) out of; (thought|sure|assumed|believed|
        sworn|figured) {gap} (paid|payed|settled|sorted|sent|transferred|done|taken care of) {gap}
        [(already|allready)]; (forgot*|forgetful|forget|forgt|frgot); (slip*|slipt) {gap} (mind|net|
        cracks|radar|through|memory); (lost track|overlooked|overlook|oversight|my bad|mea culpa|
        missed it|missed this|missed that|missed your|missed the invoice|missed the email|missed the
        due|missed payment|missed the payment|fell through the cracks|fell off my radar|off my
        radar|fell between|escaped me|escaped my|went out of my|gone out of my|out of my head|on my
        desk|sitting on my|sitting in my|buried in|got buried|lost in my inbox|lost in the pile|pile
        of|mislaid|misplaced|lost the invoice|lost your invoice|lost it|put it aside and|brain fart|
        scatterbrained|scatter brained|completely my fault|totally my fault|dropped the ball|thought
        i had paid|thought i'd paid|thought id paid|thought i had already|thought i'd already|
        thought we had paid|thought we'd paid|thought i paid|thought we paid|thought it was paid|
        thought this was paid|thought it had been|thought my|was sure i|was sure we|could have
        sworn); (didn't|didnt|did not|hadn't|hadnt|haven't|failed to|not) [(even|yet)] (notice|
        noticed|realise|realize|realised|realized|see it was|see the due|spot|clock|remember|
        register|checked my email|check my mail); (been|was|were|am|i'm|been on|away on|on) [(so|
        really|super|very|crazy|insanely|completely|absolutely|totally|just|a bit|too|off)] (busy|
        swamped|snowed under|on holiday|on vacation|on maternity|sick|in hospital|ill|hectic|
        overwhelmed|travelling|traveling|away|manic|slammed|vacation|holiday|parental leave);
        (hectic|crazy|mad|busy|chaotic|manic) (week|weeks|month|days|time|period|few weeks|couple
        of)
    promise: (will|ll|gonna|i'll|we'll|shall) [(definitely|just)] (do it|do that|get on it|do this)
        {gap} (tonight|today|tomorrow|{date}|now|later|in the morning|this evening|when|after);
        (included|include|put|added) {gap} (payment run|pay run|next run|batch); (will|ll|shall|
        gonna|going to|gon|aim to|plan to|planning to|intend to|hope to|want to|promise to|try to|
        can|could|able to|i'm|im|we're|we are|i am|let me|is|are|about to|be|should|i'd|ready to|
        prepared to|should be able to) [(definitely|certainly|personally|be|be able to|get to|try
        to|try and|just|also|do my best to|make sure to|surely|def|happily|now|then|gladly|go ahead
        and|get round to|only|both|all|probably|likely)] (pay|paying|payin|transfer|transferring|
        settle|settling|wire|wiring|send the money|send the payment|send payment|send it|send you
        the money|send you the|send u the|sending the money|sending the payment|sending it|send
        {sum}|sending {sum}|send over|send you {sum}|make the payment|make payment|make a payment|
        making the payment|make the transfer|do the transfer|do the payment|do it {date}|do it
        today|do it tomorrow|sort it|sort this|sort the|sort payment|sort that|sort you|sort
        everything|get it paid|get this paid|get that paid|get you paid|get it sorted|get this
        sorted|get it done|have it paid|have it done|have it to you|have the money|be paid|get paid|
        get it to you|get the money|get that over|get it over|get that to you|process it|process
        the|process this|process payment|process your|put it through|put the payment|put this
        through|release|arrange|paypal|venmo|zelle|revolut|remit|deposit|clear it|clear the|clear
        this|take care of|deal with it|handle it|square up|cough up|be transferred|be settled|be
        sent|be processed|be made|be in your|be on your|be with you|be there|go out|arrive|reach
        you|hit your|land|execute|initiate|schedule|do a transfer|transferred) [(you|it|this|that|u|
        the|everything|in full)]; (you'll|you will|youll|ull|u will|you should|u'll|you can expect|
        expect|you get) [(have|get|receive|see|be|definitely|surely)] [(your|the|ur|it|have|be|get|
        receive)] (money|it|payment|cash|funds|paid|transfer|balance|full amount|rest) [(by|on|
        before|this|next|soon|tomorrow|today|{date})]; (payment|money|transfer|it|funds|invoice|
        balance|rest|wire|cheque|check|this|yours) [(is|will|should|has been|'s|'ll|shall|was|gets|
        to)] [(now|be|already|all|get|already been|go|been)] (coming|scheduled|approved for|lined
        up|queued|planned|be paid|be made|be sent|be transferred|be in|be with|be processed|go out|
        going out|goes out|on its way {date}|arrive|arriving|booked|set for|set up for|in the next
        payment|in the next run|in next|in this week|in friday|ready to go|programmed|initiated
        {date}|paid {date}|sent {date}|processed {date}|out {date}|executed {date}|released {date});
        (next|this week's|friday's|friday|upcoming|following) [(week's)] (payment run|pay run|
        payrun|batch|payment batch|cheque run|check run|payment round|run); (promise|swear|pinky|
        guarantee) {gap} (pay|friday|week|tomorrow|{date}|money|transfer|done); (pay|paying|
        transfer|transferring|settle|settling|wiring|sending|send|payment|doing) [(you|it|the|this|
        u|that|money|everything|rest|in full|full|all of it|half|balance|{sum}|off|up|the rest|the
        money|the balance|it all|out)] [(on|by|before|at|around|latest|for sure|then|the)] (today|
        tonight|now|right now|right away|asap|tomorrow|soon|shortly|immediately|first thing|straight
        away|this evening|this afternoon|{date}|after the weekend|latest|in the morning|within the
        hour|after lunch|when i get home|when i'm back|once i'm back|promptly); (says|said|promised|
        promises|swears|swore|told me|wants to|agreed to|offered to|going to|will) [(that)] [(he|
        she|they|he'd|she'd|they'd|he'll|she'll|they'll|to)] [(will|would|to|is|are|going to|has
        to)] (pay|transfer|settle|send the money|send it|get it done|sort it)
    evades: (let|lemme|allow) [(me|us)] (check|look|ask|see|get back|find out|talk|speak|confirm|
        verify|think|chase) {gap} [(into|with|on it|and get|back to you|up)]; (i'll|ill|i will|
        we'll|we will|will|gonna|can|could|going to|need to|have to|must|should|i'd|gotta) [(just|
        first|try to|have to|need to|quickly)] (check|look into|look at|ask|see what|get back|find
        out|talk to|speak to|speak with|talk with|confirm|verify|think about|chase|forward|follow
        up|discuss|circle back|come back|let you know|update you|reply|call|ring|be in touch|touch
        base|review|pass it on|pass this on|keep you|revert|consult|investigate) {gap} [({date}|
        tomorrow|next week|this week|asap|soon)]; (get|getting|come|coming|circle|revert|be|touch)
        (back to you|back to u|in touch) {gap} [({date}|tomorrow|soon)]; (happy|glad|pleased|
        willing) to (pay|settle|help|sort|chat|discuss|talk); (no|not a) (problem|problems|worries|
        prob); (very|so|really|super|quite|totally|are|am|i'm|we're|more than) (happy|pleased|
        satisfied) {gap} [(with|about)]; (love|loved|like|liked) (the|your|it|what|how); (great|
        good|nice|excellent|fantastic|amazing|lovely) (work|job|quality|result|stuff); (wrong|
        incorrect) (number|person); (out of office|out of the office|away from my desk|annual leave|
        back in the office|on leave) {gap} [(until|till|from|{date})]; (sorry|apologies|apologise|
        apologize|thanks|thank you) for {gap} (inconvenience|delay|wait|reminder|heads up|patience);
        (bad|wrong|right) time; (no need|not necessary) {gap} (lawyer*|court|legal); (nothing) wrong
        {gap} [(with)]; (nothing|not|isn't) (personal|to do with you|to do with your work|against
        you); (when|what date) (is|was) it due
    """,
    """the you your we our i my is are was not have has will would can with for this that and but
        of it be do to please thanks sorry just from they them been don't when what there were
        she he hi hey ok pls u ur its i'm im didnt dont cant""",
    """
    you: yu; yuo
    tomorrow: tmrw; tmr; tomoz; tomorow; tommorow; tmrrw; 2morrow
    invoice: invoise; invoce; invocie; invioce; inovice
    please: plz; pls; plss
    received: recieved; recived; receved
    because: cuz; coz; bc; cos; cause; becuase
    transfer: trasnfer; tranfer; transfr
    with: wiht; w
    the: teh; hte
    going to: gunna; gona
    haven't: havnt; haven
    money: mony; moeny; monney
    payment: pymt; paymnt; paymet
    definitely: definately; defo
    """,
)
