"""What is said of deals in English: a yes, a no, that they are over."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.talk.words import TalkWords

TALK = TalkWords(
    **keyed("""
    plans: [(payment|repayment|instalment|installment)] plan; instalment(|s); installment(|s);
        [(payment|repayment)] schedule; agreement; arrangement; deal; deferral; extension;
        settlement; postponement
    offers: offer(|s); proposal(|s); discount; suggestion
    conditions: terms; (new|later) date; option

    nots: (do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)n't; not; no; cannot;
        unless; disagree*
    ifs: if
    doubts: but; instead; less; later; only; think; ask
    not_sure: yet; still; maybe; perhaps; probably; might; if; unless; until; answer(|ed); reply;
        replied; respond(|ed); react(|ed); (see|seen); read; open(|ed); receive(|d)
    nothing_against: nothing against; no objection(|s); not any objection(|s);
        (has|have|does|do|did)n't [have] any objection(|s)

    yes: ok; okay; okey; agree(|d|s); deal; accept(|s|ed); works for (me|us); sounds good;
        fine (by|with|for) (me|us); that's fine; yes; confirm(|s|ed); happy with
    tells_yes: agree(|s|d); accept(|s|ed); approve(|s|d); okayed; confirm(|s|ed); (said|says) (yes|
        ok); (fine|ok|okay|happy|on board|good) with (it|that|this|the|our|my); on board
    of_other_things: receipt; received; (the|my|our) (invoice|bill|email|mail|e-mail); the payment

    confirms: confirm*; sign(ed|s); signature
    confirmed: confirmed; signed
    money_came: paid; payment; transfer*; receipt; invoice; bill
    asked_for: ask*; want(|s); waiting; request*; need*; send (me|him|her|them|us); i (sent|
        emailed); write; draft; text

    says_no: declin(e|es|ed|ing); reject(|s|ed|ing); refus(e|es|ed|ing); turn(|s|ed) down; turned;
        (said|says) no; opted out; backed out; pulled out; against; disagree(|s|d);
        (did|does|do|would|wo|ca|could|is|are|was|were|has|have)n't [really]
        [(want|wanted|going|willing)] [to] [(accept|accepted|agree|agreed|take|taken|like|sign|
        signed|approve|approved|have|go)];
        (did|does|do|would|will|can|could|is|are|was|were|has|have) not [really]
        [(want|wanted|going|willing)] [to] [(accept|accepted|agree|agreed|take|taken|like|sign|
        signed|approve|approved|have|go)]; cannot;
        not (interested|happy|okay|ok|fine)
    does_not_suit: (does|do|did|wo|is|was)n't (work|suit|good|acceptable|ok|okay);
        (does|do|did|will|is|was) not (work|suit|good|acceptable|ok|okay); unacceptable; no good;
        (was|were|got|is|has been) (declined|rejected|refused|turned down)
    no_alone: declined; (said|says) no; rejected; turned down; refused; (did|does)n't (agree|
        accept); (did|does) not (agree|accept); disagree(|s|d)
    beside_no: they; he; she; it; client; the; has; have; already; to; that; with; on; this
    of_the_debt: (refus*|declin*|won't|will not) [to] pay; (do|does|did|is|are|was|were|ca|could|
        would)n't [want] [to] pay; invoice; bill; quality; the work; debt
    pays_somehow: pay (by|in|on|under)

    let_me: please; i'm; i've; i'll; i'd like to; we're; we've; we'll; we'd like to; i; we;
        want to; have; will; are; am; let's; just; now
    ends: call(|ed|ing) off; cancel(|ed|led|ing|ling); end(|ed|ing); stop(|ped|ping);
        scrap(|ped|ping); drop(|ped|ping); terminat(e|ed|ing); withdr(aw|ew|awn|awing);
        revok(e|ed|ing); retract(|ed|ing); abandon(|ed|ing); forget [about]; take back; took back
    which: the; this; that; our; my; his; her; their; whole; last; new; old; repayment; payment;
        instalment; installment
    owner_ends: s; '
    reminders: remind*
    of_whom: (with|between|for|to) …; (with|between|for|to) … …
    is_over: (is|was|has been|are|were) (off|over|void|dead|canceled|cancelled|broken off|
        called off|scrapped|dropped|withdrawn|terminated|history|no longer valid|no longer in force|
        no longer on|not in force|not happening); no longer (holds|stands|applies);
        (doesn't|does not) (hold|stand|apply|count) (any more|anymore); fell through;
        has fallen through

    choices: option; variant; proposal; plan; schedule; offer; version; one; choice; suggestion
    first: first; 1st
    second: second; 2nd
    third: third; 3rd
    fourth: fourth; 4th
    last: last; latest
    number_before: no.; number
    number_ends: st; nd; rd; th
    chooses: chose; chosen; choos*; pick(|s|ed); prefer(|s|red); (go|goes|going|went) (for|with);
        take(|s); took; want(|s); like(|s); opted for
    clause_joiners: but
    each_time: (a|per|each|every) (week|month|fortnight|two weeks); weekly; fortnightly; monthly
    not_each_time: (in|within|for) (a|each|every) (week|month|fortnight);
        (a|per|each|every) (week|month|fortnight|two weeks) (later|from now|ago|late)
    every: every

    nothing_came: no; nope; nah; not yet; not so far; still (no|not|nothing); nothing [(yet|so far)]
    beside_nothing: no; not; nothing; hasn't; didn't; has; it; the; money; payment; came; come; yet;
        arrive; arrived; so; far; still; he; she; they; paid; pay; unfortunately
""")
)
