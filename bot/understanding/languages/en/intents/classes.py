"""English words by what they give away about a message as a whole."""

from __future__ import annotations

from bot.understanding.intents.classes import word_classes

CLASSES = word_classes("""
    paid: paid; payed; prepaid; repaid; settled; wired; transferred; e-transferred; etransferred;
        transfered; remitted; venmoed; venmo'd; zelled; paypaled; paypalled; revoluted; deposited;
        bacs'd; bacsed; cleared; reimbursed; squared; stumped; coughed; forked; ponied; shelled;
        splashed; cashapped; did a transfer; did a bank transfer; made a transfer; interac'd;
        iban'd; topped
    pay: pay; pays; paying; repay; transfer; transfers; transferring; wire; wires; wiring; settle;
        settles; settling; remit; remits; deposit; deposits; cough; fork; square up; pay up;
        e-transfer; venmo; zelle; paypal; bank transfer; clear; clears; clearing; stump
    gave: gave; given; handed; brought; dropped; chucked; slipped; bunged; flicked; slung; tossed;
        threw; lobbed; passed; left me; knocked over; popped; shot me; floated; pinged me; gimme;
        put in; chipped; contributed
    give: give; gives; giving; hand; hands; bring; brings; bringing; drop; drops; chuck; chucks;
        pass; slip; bung; fling; hand over
    sent: sent; mailed; posted; forwarded; shipped; fired off; sent over; sent off
    send: send; sends; sending; forward; mail; post; issue
    came: came; arrived; landed; received; recieved; got; gotten; banked; collected; pocketed; hit;
        dropped in; turned up; showed up; credited; popped up; in the bank; pulled in; took in;
        cashed; cash in hand; in notes; in cash
    come: come; comes; coming; arrive; arrives; arriving; land; lands; landing; receive; get; gets;
        getting; expect; expecting; expects; incoming; en route; on its way; on the way; inbound
    owes: owe; owes; owed; owing; debt; debts; unpaid; outstanding; overdue; arrears; late; behind;
        short; hasnt paid; hasn't paid; not paid; never paid; in the red; due from; on the hook;
        tab; open; pending; didn't pay; didnt pay
    billed: came to; comes to; amounted to; amounts to; billed; invoiced; charged; quoted; bill;
        invoice to; charging; billing
    did: did; finished; designed; delivered; fixed; made; shot; built; repaired; installed;
        painted; taught; edited; translated; cleaned; wrapped; completed; drew; catered; dj'd;
        played; photographed; tutored; coached; recorded; mowed; cut; cooked; baked; wrote; worked;
        job; gig; project
    invoice: invoice; invoices; inv; receipt; statement; bill; bills; invoice number; inv.
    will: will; 'll; ll; gonna; shall; going to; won't; wont; would; should have it; due to; plans
        to; aims to; intends; means to; is to; he'll; she'll; they'll; it'll; hell; shell; theyll;
        itll
    promise: promise; promises; promised; promising; swear; swears; swore; sworn; vow; vows; vowed;
        guarantee; guarantees; guaranteed; pledge; pledges; pledged; assures; assured; commit;
        committed; commits; reckons; reckoned; confirmed; agreed to pay; cross; fingers
    say: say; says; said; sez; saying; tell; tells; told; claim; claims; claimed; claiming; writes;
        write back; wrote; wrote back; reply; replies; replied; answer; answers; answered; texted
        back; emailed back; got back; goes; insists; insisted; apparently; according; argues;
        argued; mentioned; mentions; responded; responds; came back; messaged back; admits;
        admitted; complained; complains; complaining
    what: who; whos; who's; what; whats; what's; how; how's; hows; when; whens; when's; which;
        where; wheres; why; how much; how many; whose; what're; do i; does; did; is; are; has; any;
        can you; have
    show: show; list; display; see; check; overview; summary; summarize; summarise; give me;
        rundown; status; balance; total; tally; look up; remind me who; report; break down;
        breakdown; update on; stats; figures
    remind: remind; reminds; reminding; nudge; ping; poke; prod; buzz; alert; notify; wake; give me
        a shout; shout; tap; give me a nudge; try me; ask me; check back; bug me; hit me; get back
        to me; prompt; chase me; come back to me; jog
    chase: chase; chasing; hassle; bother; pester; follow up; bug; hound; nag; nagging; bugging;
        pestering; badger; contact; nudging; pinging; reminding
    stop: stop; stops; pause; paused; mute; quiet; hush; silence; silent mode; shut; leave alone;
        leave; freeze; lay off; hold; hold off; hold fire; ease; ease off; back off; shush; dont;
        don't; do not; no more; no reminders; no nudges; no need; quit; cut; suspend; halt; park;
        peace; shut up; cease; knock it off; put on hold; on hold; on ice; skip; enough; take a
        break; switch off; turn off; off; go easy; stand down; without reminders; disable; not to
    again: resume; restart; again; unpause; unmute; continue; carry on; back on; reactivate; keep
        going; pick up; switch on; turn on; start; starting; begin; kick off; un-pause; unfreeze;
        enable; wake up; back to; go back; no longer; fire up; i'm back; im back; crack on; restore
    gave_up: write off; wrote off; written off; writing off; write it off; write that off; write
        this off; forget; forgive; forgave; give up; gave up; giving up; let go; let it go; letting
        go; letting; let; drop it; lost cause; bankrupt; bust; belly up; never see; gone; bad debt;
        not worth; waive; waived; waiving; call it quits; kiss goodbye; goodbye; chalk; never
        getting; won't get; wont get; never gonna; swallow; eat; eating; dead loss; loss; walk
        away; done with; wash my hands; cut my losses; losses; gift; let them off; let her off; let
        him off; off the hook; no hope; insolvent; liquidation; write-off; not chasing; never
        coming; lost; keep the; keep it; don't need; no longer want; count on; sunk; cancel the
        debt; scrap the debt
    undo: undo; delete; deleted; remove; cancel; scrap; erase; revert; rewind; take back; wipe;
        scratch; strike; discard; ignore; disregard; reverse; roll back; rollback; unsend; get rid;
        bin; ditch; nix; drop the last; forget what; never mind; nevermind; nvm; void; dont save;
        take it back; take that back; backspace; retract; withdraw
    last: last; previous; just told; just said; that one; last one; latest; just added; just
        logged; what i; entry; record; step; log; by mistake; accident; accidentally; this one;
        just now; duplicate; twice
    contacted: called; rang; phoned; emailed; e-mailed; texted; messaged; pinged; nudged; chased;
        spoke; reminded; whatsapped; dm'd; dmed; dropped a line; dropped her a; dropped him a;
        dropped them a; followed up; reached out; written to; wrote to; left a message; left a
        voicemail; voicemail; contacted; poked; prodded; had a word; chatted; sent the reminder;
        sent a reminder; sent it; sent the message; fired; knocked; visited; popped round; hassled
    contact: call; ring; phone; email; text; message; whatsapp; dm
    mend: bump; lower; raise; should've gone;
        should
        have gone; belongs to; belongs under; is now; change; correct; correction; fix; update;
        amend; edit; adjust; move; swap; rename; should
        be; should say; make it; make that; put it; put that; set it; supposed to be; replace;
        switch; shift; push; alter; modify; revise; revised; turn; instead; bump; needs to be; must
        be; ought to; not the; spelled; spelt; called; name is; isn't; wasn't; was not; it was;
        it's; its; was; i said; read
    wrong: wrong; mistake; oops; ooops; typo; meant; mistyped; actually; error; misheard; mixed up;
        mix-up; incorrect; hang on; wait; sorry; no; nope; nah; whoops; scratch that; my bad; hold
        on; er; erm; rather; slip; misread; bad; confused; misspoke; mis-typed; messed up; screwed
        up; got it wrong; not right; brain; fat fingers; i mean; correction; ah; argh; ugh; doh;
        d'oh; hmm; off by; lied; goofed; blunder
    not: not; n't; no; never; without; nothing; none; nor; neither; hasn't; hasnt; haven't; havent;
        didn't; didnt; doesn't; doesnt; isn't; isnt; aint; ain't; can't; cant; cannot; won't; wont;
        yet
    write: write; draft; compose; word; phrase; type; prepare; come up with; formulate; give me a;
        help me write; rewrite; reword; rephrase; suggest; generate; make me; do me; cook up; whip
        up; pen; craft; put together; need a; want a; you got a; say to; tell them; tell her;
        tell him; what do i; what should; how do i; turn it; spell
    message: message; text; email; e-mail; letter; reminder; note; wording; template; sms; dm;
        words; version; mail; reminders; notice; demand; line; whatsapp; script; copy; nudge
    tone: firm; firmer; firmly; harsh; harsher; polite; politely; politer; friendly; friendlier;
        soft; softer; softly; nice; nicer; nicely; gentle; gentler; gently; kind; kinder; stern;
        sterner; strict; stricter; strong; stronger; tough; tougher; rude; legal; lawyer; court;
        threaten; threatening; angry; angrier; warm; warmer; sharp; sharper; serious; formal;
        aggressive; sweet; sweeter; teeth; ultimatum; blunt; casual; pushy; pushier; less; more;
        sound; sounds; hard; harder; scary; cold; colder; mean; meaner; final; edge; bite
    discount: discount; discounts; percent; per cent; % off; off; cheaper; reduce; reduction;
        knock; shave; knocked; price cut; lower; rebate; deal; early bird; bargain; discounted;
        take off; took off; takes off; lop; trim; less if; if they pay; if she pays; if he pays
    instalment: instalment; instalments; installment; installments; parts; split; splits;
        splitting; chunks; stages; tranches; payments; payment plan; plan; spread; pieces; upfront;
        down payment; deposit; pay off; halves; thirds; quarters; bits; schedule; in two; in three;
        in four; goes; lots
    every: every; each; per; weekly; monthly; biweekly; fortnightly; a week; a month; a fortnight;
        every week; every month; per week; per month; fridays; mondays; regularly; til it's done;
        equal; then; until it's
    setting: language; currency; timezone; time zone; tz; clock; default; speak; english; russian;
        danish; estonian; indonesian; bahasa; german; french; spanish; euros; dollars; pounds;
        kroner; rupiah; settings; setting; i'm in; im in; i am in; living; moved; based; relocated;
        local time; hours; morning; o'clock; am; pm; switch to; in english; in russian; in danish;
        travelling; traveling; flying; landed in; prefer; use; utc; gmt; country; earlier; messages
        in; converse
    greet: hi; hello; hey; hiya; yo; morning; evening; good morning; how are you; how r u; sup;
        howdy; bye; goodnight; see you; good night; wassup; hru; g'day
    thanks: thanks; thank; thx; cheers; ta; great; awesome; cool; ok; okay; nice; perfect; lovely;
        brilliant; lol; haha; love; star; legend; sweet; good bot; appreciate; ace; wow; amazing;
        lifesaver
    help: help; what can you; how does; how do you; what do you do; are you; who are you; do you;
        can you; explain; tutorial; guide; start; commands; features; weather; joke; recommend;
        tax; taxes; advice; should i; is it; price; cost; premium; subscription; human; robot; bot;
        app; export; pdf; recipe; football; president; capital; holiday; tips; how to; work; works;
        feel; feeling; tired; day; hate; sleep; coffee; rain; raining; lunch
    excuse: sick; ill; sorry; broke; skint; strapped; cash flow; cashflow; budget; accountant;
        accounting; accounts; bookkeeper; delay; delays; delayed; waiting; holiday; vacation;
        forgot; forgotten; slipped my mind; lost; spam; junk; dispute; policy; terms; approve;
        approval; approved; bank; problem; issue; issues; trouble; tight; moment; hospital; away;
        busy; slow; afford; insurance; customer; client; boss; system; processing; queue; budgeted;
        hard times; struggling; no money; no funds; funds; hands; po number; purchase order;
        overlooked; apologise; apologize; apologies; skip; patience; bear with; kindly; unable;
        breathe; extension; more time; asks for; asked for; wants; asking; asks; asked; remember;
        can't pay; cant pay; missed
    unhappy: unhappy; quality; redo; complain; complained; complaining; complains; bad work; not
        happy; happy; dissatisfied; not satisfied; satisfied; hates; hate; terrible; rubbish; poor;
        refund; crooked; overcharged; expensive; too much; too expensive; wrong amount; vat;
        mistakes; sloppy; broken; doesn't work; disappointed; doesn't like; didn't like; late
        delivery; faulty; damaged; details; address; copy of the invoice; resend; another copy;
        missing; didn't get; didnt get; never got; never received; hasn't received; not received;
        haven't received; never arrived; no invoice; lawyer; court; sue; suing; solicitor; refuse;
        refuses; refused; refusing; no way; not paying; won't pay; wont pay; not going to pay;
        never ordered; threaten; threatens; bad review; report; nerve; stressed; offended
    silent: silent; no answer; no reply; no response; ghosted; ghosting; ghost; ghosts; radio
        silence; silence; not replying; not answering; isn't answering; doesn't answer; ignoring;
        ignores; ignored; ignore me; blocked; left on read; seen; unreachable; voicemail; crickets;
        won't answer; wont answer; dead air; hung up; stonewalling; avoiding; dodging; on read;
        blanking; blanked; not picking up; doesn't pick up; unanswered; hears; heard
    already: already; just; now; finally; yesterday; today; so far; this morning; last night;
        earlier; at last
    me: me; us; my; our; mine; myself
    i: i; i've; ive; i'm; im; we; we've; i'll; ill; we'll; i'd; i have; i just
    they: he; she; they; him; her; them; his; their; it; hes; he's; she's; shes; theyre; they're;
        they've; he'd; she'd
    you: you; your; u; ur; yours; you're; you've
    remainder: rest; remaining; remainder; balance; half; part; partial; other half; some; bit;
        first; second; all; full; in full; whole; everything; third; quarter; final; lot
    due: due; deadline; by; until; till; til; before; net; terms; days; payable; term; date;
        within; for payment; expected
    must: must; has to; have to; had to; should; supposed; needs to; need to; gotta; ought; meant
        to; is to; are to; yet to
    money: money; cash; cheque; check; bank; account; payment; payments; dough; quid; bucks; notes;
        transfer; paypal; funds; sum; envelope; coins; moolah; fiver; tenner; card
    later: later; soon; eventually; some time; sometime; in a bit; in a while; next time; while;
        after; when; once; as soon as; a bit; hour; hours; minutes; tonight; tomorrow
    note: note; log; add; record; put down; write down; track; save; register; jot; new; fyi; memo;
        remember; book
    for_good: until further notice; till i say; until i say; for now; for good; altogether;
        forever; indefinitely; for a while; for a bit; the holidays; unless; until i tell; till i
        tell; completely; anymore; any more
""")
