"""English words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.languages.en.replies import disputes
from bot.understanding.replies.weighing.topics import topics

TOPICS = {
    **disputes.TOPICS,
    **topics("""
    pay: pay; pays; paying; payin; settle; transfer; wire; clear; remit; cough up; square up;
        venmo; paypal; zelle; cashapp; revolut; send it; send the money; send you; sending;
        payment; payments
    paid: paid; payed; settled; transferred; wired; remitted; deposited; venmoed; venmod;
        paypalled; zelled; revoluted; cashapped; cleared; debited; gave you; handed; put through;
        dropped off; posted; squared; done; sorted; in your account; cash in; gave it; left it;
        left the cash; left the money; under the mat; your mum; your mate; your colleague;
        in the mail; in the post; popped; put it through; cash on; on the day; shut; closed on our;
        books show; records show; took it out; went off; direct debit; covered it; put cash;
        already had; already got; had your money; got your money; square; we're even; card payment;
        tapped; contactless; tenner; twenty; my other account; already sent; sent already;
        have sent; just sent; sent it; attached receipt; went across; gone across; taken care of;
        been taken care; value date; ft; across this morning
    sent: sent; went; gone; left; made; processed; released; issued
    money: money; cash; funds; amount; sum; balance; dough; cheque; check; bucks; quid; dollars;
        pounds; euros; cent; cents; penny; dime; grand; k; bill is; wage; savings; fee
    bank: bank; account; accounts; card; app; transaction; statement; banking; iban; atm; envelope
    proof: receipt; screenshot; confirmation; proof; reference; remittance; slip; advice; swift;
        attached; enclosed
    already: already; allready; alredy; last week; last month; yesterday; weeks ago; days ago;
        this morning; just now; ages; earlier; on the 1st; on monday; on tuesday; on wednesday;
        on thursday; on friday; day before; few days ago; couple of days ago; the other day;
        last night; months ago; in march; in april; in may; in june; in january; since
    look: check; look; double-check
    ask: ask; check with; get back; come back to; let you know; find out; look into; speak to;
        talk to; discuss; see what; chase; forward this; forwarded; passed it on; pass it on;
        passed on; circle back; looking into; loop; run it by; waiting to hear; query; enquire;
        follow up; update you
    invoice: invoice; invoices; bill; billing; inv; invoiced; billed; statement of account; pdf;
        attachment; document; paperwork; credit note; booked; book it; system rejects; ledger;
        our books; for our books; added twice; added the; counted the
    detail: address; vat; po; purchase order; company name; tax id; ein; details; number;
        registration; legal name; entity; made out; addressed; sort code; letterhead; cost centre;
        cost center; vendor; portal; format; currency; line item; breakdown; itemised; itemized;
        dated; date on it; misspelt; misspelled; typo; quoting; quote our; w9; w-9; attention of;
        total; date on; digit; digits; surname; first name; middle; spelling; spelt; spelled;
        one l; initials; trading name; year; unit; floor; postcode; zip; abn; gst; project code;
        budget code; signature; signed copy; stamp; iban; bic; swift code; description; quantity;
        hours sheet; timesheet; timesheets; counted twice; charged twice; billed twice;
        double billed; maiden name; married name; cc; reply to; ap inbox; accounts inbox;
        personally; added twice; listed twice; lessons twice; hours twice; trading as; ltd now
    mail: email; e-mail; mail; inbox; spam; junk; mailbox; mailed; emailed; whatsapp; post;
        letterbox
    lost: can't find; cant find; cannot find; can't see; never got; never received; didn't get;
        haven't received; havent received; not received; no trace; never arrived; never saw;
        haven't seen; not seen; nothing came; didn't arrive; didn't come; haven't got; havent got;
        don't have; dont have; no record; can't open; won't open; wont open; didnt get;
        didnt receive; didn't receive; never came; not got; never reached; bounced; cant open;
        cannot open; corrupted; never had; not come; never forwarded; nobody forwarded;
        never reached me; went to; wrong inbox; old mailbox; can't seem to find; seem to find;
        nothing from you; nothing has come; nothing has arrived; nothing attached; no attachment;
        forgot to attach; blank; expired; link doesn't; dead link; where is it;
        where's the invoice; what invoice; which invoice; is there an invoice; did you send;
        did you ever send; don't think i have; not in my; no pdf; password; garbled; unreadable;
        cut off; only page; first page
    again: resend; re-send; again; reissue; re-issue; copy; forward; once more; one more;
        replacement; new one; corrected; duplicate; twice; correct one; amended; updated invoice
    wrong: wrong; incorrect; mistake; mistakes; error; errors; mismatch; doesn't match;
        don't match; not match; mixed up; inaccurate; outdated; old address; not ours;
        somebody else's; someone else's; doesn't add up; miscounted; should say; should be;
        missing from; not right
    not: not; no; don't; dont; won't; wont; can't; cant; cannot; isn't; isnt; didn't; didnt;
        doesn't; doesnt; haven't; havent; hasn't; wasn't; aren't; couldn't; wouldn't; nor; without;
        neither
    never: never; nothing; none; nobody; no one; at all; any; ever
    will: will; i'll; we'll; ill; gonna; going to; she'll; he'll; they'll; about to; you'll have;
        let me do; scheduled; planned; promise to; set up; expect it; shall; plan to; youll have
    can: can; could; able; possible; manage; would it be; would you; any chance; is there a way;
        unable
    until: until; till; unless; before; first; til; once; after; as soon as; when; then we;
        then i'll; then ill
    wait: wait; waiting; later; delay; extension; postpone; patience; bear with; patient;
        more time; few weeks; next month; hold on; hang on; hold off; push; breathing; grace;
        bit longer; little longer; couple of weeks; defer
    part: instalments; installments; instalment; installment; half; split; payment plan; in parts;
        spread; monthly; a week; a month; bit by bit; partial; something now; the rest; some of it;
        stages; in two
    lack: broke; skint; tight; short; empty; struggling; struggle; no money; afford; not enough;
        stretched; overdrawn; overdraft; bounced cheque; dry; strapped; red; frozen;
        don't have the money; dont have the money; out of money; haven't got it; not have it; low;
        lean; hard up; bankrupt; insolvent; insolvency; liquidation; administration; penniless;
        maxed; behind; ramen; noodles; beans on; living on; no job; zero in; couch; down to;
        last few; nothing left; not a bean; cleaned out; wiped out; trouble; going under;
        went under; closing down; shut down; closed the shop; close the shop; receivership;
        administrator; creditors; repossessed; bailiffs; cancelled my card; rent is; juggling;
        hand to mouth; paycheck to; can't swing; cant swing; can't manage; cant manage;
        can't cover; cant cover; can't right now; cant rn; not this month; next month's; wages;
        no work; no gigs; no customers; bad month; bad year; bad season; slow season; lost a big;
        lost our biggest; biggest client; pulled out; cut our; cuts; budget cut; cut my hours;
        hours cut; on hold; seized; between jobs; on benefits; universal credit; nothing coming in;
        dead month; no bookings; no income; lost the contract; lost our contract; payment holiday;
        hand to; til payday; till payday; until payday; feeling the pinch; all i can manage;
        all i can; can manage; a week be ok; be ok; arrangement; supplier payments
    income: salary; wages; payday; paid on; loan; grant; funding; pension; benefit; benefits;
        revenue; sales; season; cash flow; cashflow; cash-flow; customers; takings; bookings;
        orders; income; budget; investor; investors; turnover; payroll; liquidity; credit line;
        tax bill; finances; investment; savings; clients of our own
    hardship: lost my job; laid off; redundant; redundancy; fired; sick; ill; hospital; surgery;
        divorce; rent; landlord; mortgage; repair; boiler; flood; flooded; fire; funeral;
        car broke; vet; baby; kids; unemployed; bills; accident; debts; wiped; tough; rough; hard;
        difficult; slow; quiet; dentist; medical; broke down; out of work; crisis; month
    theirs: client to pay; owes us; owes me; pay us; pay me; paid us; paid me; pays us; pays me;
        paying us; paying me; our client; my client; our own; my own; customer hasn't; owed to us;
        owe us; owe me
    forgot: forgot; forgotten; forget; slipped; slip; overlooked; overlook; missed; mislaid;
        misplaced; buried; oversight; mind; lost track; lost sight; escaped; fell through; cracks;
        remember; remembered; oops; whoops; brain; head; memory; noticed; blanked; completely;
        totally; thought i had; thought i'd; thought we had; sworn; scatterbrained; radar;
        off my list; reminder; reminding; nudge; meant to; pile; drawer; draft; unopened; unread;
        post-it; fridge; moved house; boxes; walked past; on my list; to-do; to do list; todo;
        glovebox; glove box; under the seat; behind the; found it; just found; fell behind;
        fell down; lost in; went under; sank; sunk; chaos; didn't realise; didn't realize;
        realised; realized; time flew; where did the time; lost the; useless; hopeless;
        absent-minded; ditzy; did i not; didn't i; have i not; haven't i; i never did;
        thought it was; thought it went; did it not; unsent; not sent; never sent; press send;
        hit send; pressed send; failed to send; went straight out; out of my; clean out; jet lag;
        jetlag; flagged it; snoozed; starred; bookmarked; saved it; under my; lying; still here;
        thanks for the; thanks for chasing; glad you; good thing you; lucky you; caught; amnesia;
        old age; sieve; goldfish; dementia; read it and; opened it; tab open; mixed up the dates;
        mixed up my; wrong month; thought it was due; wrong week; diary; calendar; never opened my;
        meant to tell; ages ago and then
    away: holiday; holidays; vacation; away; abroad; trip; back from; travelling; traveling;
        honeymoon; leave; moving; moved; move; wedding; retreat; offline; festival; newborn;
        sabbatical; in spain; in france; in italy; in greece; were in; never opened;
        opened my mail; was in hospital
    office: out of office; out of the office; annual leave; limited access; automatic; auto-reply;
        autoreply; on leave; return on; urgent; please contact; office until; parental leave;
        ticket; unattended; automated; thank you for contacting; we aim to; working days;
        not monitored
    busy: busy; meeting; driving; ring you; at work; talk later; swamped; hectic; can't talk;
        speak later; call; ttyl; cant talk; in class; on a train; boarding; give me a ring; phone
    sorry: sorry; apologies; apologise; apologize; my bad; mortified; embarrassed; embarrassing;
        forgive; oh no; oh god; omg; gosh; sry; soz; ashamed; my fault; silly me; blame me; eek;
        argh
    thought: thought; assumed; impression; presumed; figured; believed; supposed; nobody told;
        no one told; never told; since when; never mentioned; didn't say; not mentioned; nowhere;
        wasn't told; never discussed; where does it say; insurance; who pays; pays the; not her;
        not me who; landlord pays; agency pays; split between; your side; on you; at your expense;
        materials were; was meant; meant to be; i understood; we understood; you never said;
        you never told; you never mentioned; out of the blue; where did; where does; how come;
        how is it; why is it; why am i; what's this extra; what is this extra; what is the extra;
        since when do; not what we discussed; that's not what; thats not what; as far as i knew;
        far as i know; was told; were told; led to believe; meant to cover; landlord meant;
        isn't the landlord; only rent; i only rent; shouldn't the; isn't that; doesn't the;
        cover this; cover that
    owe: owe; owed; owes; owing; debt; outstanding; liable; liability; obligation; due; dues; claim
    approver: boss; accountant; accounting; accounts; bookkeeper; finance; manager; director; ceo;
        cfo; wife; husband; partner; treasurer; department; head office; ap; assistant; team;
        colleague; board; secretary; she; he; they; committee; mum; dad; son; daughter; hubby
    payrun: run; batch; approved; schedule; scheduled; process; processing; queue; queued;
        pipeline; approval; signed off; sign-off; authorise; authorize; standing order;
        being processed; in the system; on the list; lined up; set for; payment date; cycle;
        go out; goes out
    sure: sure; promise; definitely; certainly; guaranteed; guarantee; word; count on; swear;
        no later than; latest; without fail; honest; rest assured; absolutely; don't worry; dw;
        no worries; you have my; trust me; you'll have it; you'll get it; it's coming; you'll get;
        youll get
    soon: soon; asap; shortly; today; tonight; tomorrow; this week; next week; end of the week;
        straight away; right away; in a bit; this evening; this afternoon; in a minute;
        first thing; on it; immediately; coming days; next few days; next couple of days; weekend;
        lunchtime; in a sec; now; tmrw; tmr; 2moro; by the end; end of month; eod; eow; after work;
        hour; the morning; after lunch
    ok: ok; okay; k; kk; noted; thanks; thank you; cheers; thx; ty; got it; received; understood;
        fine; sure thing; will do; yes; yep; yeah; alright; cool; roger; acknowledged; lol; haha;
        hmm; hm; right; ta; good morning; hello; hi there; good to know; seen; happy new year;
        hope you're
    who: who; who's this; whos this; wrong number; new phone; don't know you; how did you get;
        which company; not the person; no longer works; no longer with; left the company;
        what is this about; not me; do i know; what's this about; context
    chat: how are; how's; how was; weather; hope; happy; birthday; nice to; long time; weekend;
        congrats; see you at; coffee; lunch; by the way; question; available; interested;
        next project; see you; could you also; are you free; in town
    say: says; told me; said she; said he; wrote; writes; claims; apparently; reckons; answered;
        replied; insists
    you: you; your; u; ur; yours; yourself
    we: we; our; us; we've; we're
    i: i; my; me; i'm; im; i've; ive
    promises: coming; on its way; on the way; on my way; you have my word; consider it done;
        transfer is set; set up for; will do; payment will; will be paid; will be with you;
        be with you; be in your; in your account by; will go; will hit; will land; will arrive;
        expect payment; expect the money; latest by; at the latest; by friday; pay you; payday;
        i'll bring; bring the cash; bring you; drop it; drop the; pop round; swing by; come by;
        see you and; hand it; when i see you; give you; when i'm home; when i get home;
        once i'm home; at lunch; in the morning; first thing tomorrow; get it done; get this done;
        make it happen; sort it; sort this; sort you out; settle up; money goes; goes out on;
        going out on; go out on; will transfer
    evades: noted with; for your message; thank you for your; thanks for your; will reply;
        will respond; get back; be in touch; in touch; who dis; sorry who; can't chat; later today;
        let me see; let me look; let me check; lemme check; i'll check; ill check; will check;
        i'll see; ill see; i'll look; will look; leave it with; with me; one moment; one sec;
        hold on; passed to; with our; under review; reviewing; is being reviewed; will be reviewed;
        your request; your enquiry; your inquiry; received your; automatic reply; out until;
        back on; from my iphone; sent from; holiday until; the holiday; lovely to; good to hear;
        great to hear; how have you; how've you; catch up; merry; easter; no longer employed;
        no longer handles; retired; different department; not my department; try; reach out to;
        contact her; contact him; ask him; ask her; speak to; unread; voice note; can't listen;
        signal; bad line; typing; let me ask; get back to you; check with; look into; talk later;
        call you later; speak later; in a meeting; out of office; leave it with me; passed it on;
        who is this; wrong number; on the phone; can we talk; talk on the phone; i'm free; im free;
        free after; call to discuss; discuss it; have a chat; give me a call
"""),
}
