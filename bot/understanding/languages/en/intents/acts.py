"""What messages in English ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords
from bot.understanding.grammar.vocabulary import keyed, phrases
from bot.understanding.languages.en.intents import questions, requests
from bot.understanding.languages.en.replies import reasons

ACTS = ActWords(
    acts=requests.ACTS,
    mends=phrases("""
        ^(change|correct|fix|edit|update|amend|bump|alter) … [from] {n} to; ^i (put|gave) (the|a)
        wrong (date|due date|day|month|amount|sum|price|total|name|client|currency|number|year|
        deadline) [(for|on|down for|in for|against)]; ^i said [that] * [*] [*] [*] [*] [*] (on|was)
        {date}[,] but (it|it's|it was|that|he|she|they|its|actually) [(was|is)];
        is [(at|up to|down to)] {sum} now $; [(invoice|bill)] (number|no|nr|ref|reference) (is|was|
        should be); (invoice|bill) is (number|no); (due date|deadline) (is|was|should be|has to be);
        ^(put|take) … up to {sum};
        ^(raise|lower|drop|
        increase|bump|decrease) … [(up|down)] to {sum}; (swapped|
        mixed up|muddled|transposed) the (digits|numbers|figures); (one|a) (zero|nought|digit) (too
        many|too much|too few|missing|short); ^forgot (the|to add [the]) (vat|tax|gst|delivery|
        materials), [(it's|so|that's|make it)]; (should've|should have) gone (under|to|on|against);
        (that|this) [one] belongs (to|under|with); …'s (was|is) for … not …;
        ^[the|its|his|her|their] (right|correct|proper|actual|real|true) (due date|date|deadline|
        amount|sum|total|price|currency|invoice number|number|name|client) [(for|of|on) …] (is|was|
        should be); (real|proper|full|actual) name is;
        ^[the] invoice (number|no) … (should|must|has to) be;
        (should|must|has to) be in (dollars|euros|pounds|sterling|usd|eur|gbp|kroner|kronor|francs);
    ^(oops|ooops|whoops|oopsie|whoopsie|ugh|argh); ^correction; i (mean|meant|misspoke|mistyped|
    typed|wrote) [(to say|to write|it wrong|that wrong|wrong)]; (that's|thats|that is|it's|its|was)
    (wrong|not right|a typo|incorrect|a mistake); ^typo; ^wrong [(due|invoice)] (amount|client|
    name|date|sum|
    currency|person|number|day|year|one|month); my (bad|mistake|fault); i made a (mistake|typo);
    ^(change|correct|fix|edit|update) [(it|that|this|the|…)] [(amount|sum|date|due date|currency|
    client|name|total|price)] [(to|from)]; ^(change|correct|fix|update) … (to|from); ^make (it|that)
    [(a|an)]; supposed to be; ^scratch that; ^strike that; got (it|that) wrong; got [the|his|her|
    their|my] [due|invoice]
    (amount|date|name|number|client|sum|price|total|currency|day|deadline) wrong; ^hang on; ^hold
    on; ^(amend|adjust|modify|revise|rectify) …; ^(rename|replace) …;
    ^(should|shouldn't|should've) (be|have been|read|say); ^my mistake; ^(that|this|it|the amount|
    the date|the name) is wrong; ^(wrong|incorrect)[,] (it's|should|it|the); should['ve|have]
    been; ^(should've|shouldve|shoulda) been;
    i (said|put|entered|logged|gave you) [*] wrong; i (wrote|put|typed|said|entered|logged) (the
    wrong|a wrong); (wrong|mixed up|confused|swapped) the (amount|client|name|date|dates|names|
    clients|sum|number|currency); ^(not quite|not right|that's not right|that's not it|thats not
    right|that isn't right); ^(apologies|sorry about that|sorry my bad); (is|was) (actually|really)
    (called|named); ^(the|that) [(invoice|due)] (number|no|date|amount|sum|name|price|total|figure|
    day|currency|client|deadline) i (gave|told|sent|put|wrote|said|entered|logged|typed) [you]
    [(for|of|on) …] (is|was) (wrong|off|incorrect|not right|a typo|a mistake); i [(just|
    accidentally|stupidly)] (left out|missed out|missed|dropped|forgot|added|left off) (a|one|an
    extra|the last|a whole) (zero|digit|nought|0|nil); ^make …'s {sum}; i (put|wrote|typed|entered|
    logged) {sum} (by mistake|by accident|in error|wrongly); ^(re-check|recheck|fix); ^(it's|its)
    (not|really); (it|that|the amount|the sum|
    the date|the due date|the name|this|amount|due|client|name|total|sum|currency|price|number|date|
    deadline|they|he|she) (should|shouldn't|should've) (be|have been|say|read) [(paid|due)]; should
    (be|say|read|have been) {sum}; ^meant; ^i mean; (amount|sum|date|due date|name|client|number|
    total|currency|price) (is|'s|was|isn't|wasn't) (wrong|off|not right|incorrect|right|not
    correct); ^(no|nope|nah|wait|sorry|er|erm)[,] {sum} $; ^(no|nope|nah|wait)[,] {date} $; ^(no|
    nope|nah|oh no|er|erm)[,] (sorry|hang on|hold on|wait|wait a sec|actually|my bad|scratch that);
    the … one (is|was) (due|wrong|for|actually|not); ^(move|shift|bring|put|set|change|update|
    correct|fix|edit|make|push) [the] … (due date|deadline|date|amount|sum|total|price|currency|
    name|number|invoice number|invoice|debt|payment) [(forward|back|over)] to; ^(move|shift|bring|
    put|set|push) [the] (due date|deadline|date|amount|sum|total|price|currency|name|number|invoice
    number) [(forward|back|over)] to
"""),
    mends_mildly=phrases("""
    actually; ^sorry; ^wait; ^no wait; ^no[,] (it's|its|it is|that's|the|not|i|make); ^nope; ^nah;
    rather; (client|client's name|name) is (called|actually|really|spelled|spelt); (is|it's)
    (spelled|spelt|called); ^(the|its) (due date|deadline|amount|sum|currency|invoice number|number|
    price) (is|was|isn't|wasn't|should) [(actually|really|be)]; ^(the|its) (due
    date|deadline|amount|
    sum|currency|invoice number|number|price) (for|of|on) … (is|was|should be|should have been);
    ^(hmm|hm|er|erm|uh|um|ah|oh) (no|
    wait|sorry); ^well[,] (actually|no); ^on second thought; in fact; to be precise; ^i think it
    (was|is)
"""),
    not_this=phrases("""
    i (said|put|wrote|typed|entered|logged|noted|told you); you (have|put|wrote|logged|noted);
    not; n't; isn't; isnt; wasn't; wasnt; aren't; instead of; rather than; as opposed to; and not
"""),
    but=phrases("""
    but; it's; its; it is; it was; that's; that was; should be; it should be; make it; make that;
    rather; but rather
"""),
    who=phrases("who; that"),
    from_this=phrases("from"),
    to_this=phrases("to"),
    tones=requests.TONES,
    reasons=reasons.REASONS,
    firsthand=reasons.FIRSTHAND,
    cannot=reasons.CANNOT,
    reaches=reasons.REACHES,
    answers_in_writing=reasons.ANSWERS_IN_WRITING,
    user=phrases("i; we; i've; we've; ive; weve; i just; i'd"),
    calls=requests.CALLS,
    topics=questions.TOPICS,
    shows=questions.SHOWS,
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
        (moved|moving|relocated|relocating) back [home] to; use; (put|switch|move|set|get) me
        [back] (on|to|onto);
    (im|i'm) (off|over|down|up|round) (to|at) [(my|the|our|his|her)]; im (at|on my way to|back
    in|based in|staying in|staying at|
    visiting|going to|flying to|moving to|off to);
    (we're|we are) [(now|currently)] (in|based in|living in|staying in|moving to|back in); (we've|we
    have|we) (moved|relocated) to; we live in; (my|the) (time zone|timezone|tz)'s; i'm [now] on;
    (clock|clocks|time) (should be|is|to|should say) [on];
    i'm [(currently|now|in)] in; i am [(currently|now)] in; im [(now|currently)] in; (i'll|i will)
    be in; i'm (at|staying in|based in|living in|off to|back in|travelling in|traveling in|going to|
    flying to|moving to|visiting|working from); i (live|work|moved|relocated|travel|am based|stay)
    [(in|to|from)]; [i've|just|i have] (moved|relocated) to; (arrived|landed|got back) in; (time
    zone|timezone|tz) [(is|to|:|should be|=)]; (on|in) my way to; living in; based in; staying in;
    working from; travelling to; (set|switch|change) [(my|the)] (clock|time|zone) to
"""),
    about=phrases("about; for; on; to; with; re; regarding; from; against; of; chase; call; nudge"),
    everyone=phrases("""
        everything; everyone; everybody; anyone; anybody; all reminders; all nudges; all of
        (it|them); all clients; any reminders
    """),
    nobody=phrases("""
    hed; theyd; youd; itd; theyll;
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
    kids; baby; family; doctor; dentist; gym; shower; middle; road; can; could; would; will; shall;
    may; might; must; should; do; does; did; let; make; makes; made; please could; ok so
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
    thanks=phrases("""
    (thanks|thank you|thx|cheers|good thing|good|glad|great|nice|lucky|happy) [(so much|a lot|that)]
    you reminded (me|us) [(about it|of it|about that)] [{date}] $; (thanks|thank you|thx|cheers|good
    thing|good|glad|great|nice|lucky|happy) [(so much|a lot|that)] you reminded (me|us) [{date}]
    (about|of) … [{date}] $; ^you reminded (me|us) [(about it|of it|about that)] [{date}] $; ^you
    reminded (me|us) [{date}] (about|of) … [{date}] $; (thanks|thank you|thx|cheers) [(so much|a
    lot)] for (reminding me|reminding us|the reminder|the nudge) [(about it|of it|about that)]
    {date} $; (thanks|thank you|thx|cheers) [(so much|a lot)] for (reminding me|reminding us|the
    reminder|the nudge) (about|of) … {date} $
"""),
    asides=phrases("""
    on the (table|counter|desk|side|windowsill|bench|doorstep|doormat); in (an|the) (envelope|tin|
    jar|pot|post|letterbox); through the (door|letterbox); under the (mat|door|pot);
    (when|while|as|before|after|once) (i|we|he|she|they|i'd|we'd); (after|before|during) (the|his|
    her|their|our|my|today's|class|lunch|dinner|work|practice|training); on (my|the|his|her) way; at
    the (door|till|end|start|gate|market|event|school|gym|office|house|shop|desk|counter|venue); at
    (pickup|pick-up|drop-off|dropoff|lunch|dinner); in the (car park|street|hallway|doorway|pub)
"""),
    pays_out=phrases("""
    ^[(just|finally)] (paid|payed|transferred|wired|venmoed|paypaled|zelled|repaid|paid back) …;
    ^[(just|finally)] (paid|payed|transferred|wired|venmoed|paypaled|zelled|repaid|paid
    back|gave) {sum} to …
"""),
    pays_others=phrases("""
    (paid|payed|sent|gave|lent|handed|transferred|wired|slipped|bunged|venmoed|paypalled|zelled|
    revoluted|has paid|have paid) [(back|over)] … {sum}; (paid|payed|sent|gave|lent|handed|
    transferred|wired|slipped|repaid) {sum} [(back|over|in cash)] to …; owes … {sum}; owes {sum} to
    …; (is paying|are paying|'s paying|is transferring|is wiring|will pay|will wire|'ll pay|is going
    to
    pay|'s going to pay) [{sum} to] …
"""),
    takes_from=phrases("^[(i|we|i've|just|finally)] [just] (took|had|taken|got) {sum} off …"),
    besides=phrases("""
    [will|to|she'll|he'll|they'll] (call|ring|phone|text|email|write|visit|come|pop|drop|meet|see|
    talk|speak|chat|check|send|collect|pick|fetch|bring|return|start|begin|let me know|get back|be
    back)(|s) [me|us|it|in|round|over|by|back|up]; [will|to] (send|sends|email|emails|bring|brings)
    [me] (the|a) (receipt|confirmation|proof|paperwork|contract|details|keys); (is|are|'s) (back|
    coming|visiting|calling|away|off)
"""),
    period_ends=phrases("end; eom; eow; last; late"),
    later_today=phrases("""
    in [(a|an|another|about)] [(couple|few)] [of] [{n}] (hour|hours|hrs|hr|h|minute|minutes|min|
    mins); in [(a|an|half|half an|half a)] hour; in {n}h; later today; this (evening|afternoon|
    morning); tonight; after (lunch|work|dinner); at {n} [(am|pm|o'clock)]; at noon; in the evening
"""),
)
