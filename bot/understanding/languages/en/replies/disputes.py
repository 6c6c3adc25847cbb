"""English words by what a client finds wrong: the work, the price, the terms or the user."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    work: work; job; site; website; photos; pictures; logo; design; translation; text; video; app;
        code; wall; tiles; paint; roof; floor; door; cake; food; dress; garden; lesson; lessons;
        song; music; sound; script; copy; draft; file; files; report; menu; brochure; delivery;
        project; result; final; album; track; mix; edit; kitchen; bathroom; sink; tap; haircut;
        pipe; pipes; fence; bed; article; chapter; subtitles; curtains; sofa; shelves; banner;
        flyer; poster; illustration; colours; colors; grammar; recording; room; flat; house;
        windows; oven; carpet; plumbing; wiring; plaster
    broken: broken; broke; crash; crashes; crashing; leak; leaks; leaking; cracked; crack; cracks;
        crooked; blurry; blurred; out of focus; lifting; peeling; stained; stain; dripping; drips;
        wobbly; wobbles; uneven; fell; falling; falls; came off; came apart; torn; scratched;
        scratch; damaged; burnt; raw; soggy; dry cake; smell; smells; dirty; filthy; dust; dusty;
        rust; stuck; jammed; squeaks; loose; gap; gaps; bugs; bug; buggy; glitch; loads; slow site;
        pixelated; distorted; flooded again; noise; hum; off-key; out of tune; won't open;
        doesn't open; won't close; doesn't close; doesn't work; doesnt work; not working;
        stopped working; won't start; tilted; bubbles; typos; misprint; upside down; faded;
        too dark; too small; too big; doesn't fit; bald; patchy; shrunk; frayed; mould; mold;
        streaks; streaky; cold; warped; weeds; died; dead; hair; blank; still drip; flooding;
        doesn't turn; won't turn; doesn't load; won't load; not loading; popped; sticks; sticking;
        dying; leaves brown; bare; sunk; sinking; bowed; buckled; lumps; lumpy; melted; collapsed;
        exploded; soaked; ruined; nobody could hear; couldn't hear; cant hear; can't hear;
        half an hour short; short set; turned up late; minutes late; hours late; hour late
    bad: bad; poor; awful; terrible; horrible; rubbish; crap; shit; shoddy; sloppy; ugly; useless;
        joke; mess; disaster; amateur; amateurish; unacceptable; unusable; unfinished; incomplete;
        half-done; disappointing; disappointed; disappointment; unhappy; dissatisfied; not happy;
        not satisfied; unsatisfied; unimpressed; unprofessional; substandard; hate; hated;
        mediocre; appalling; dreadful; shocking; lousy; botched; butchered; ruined; spoiled;
        spoilt; embarrassing; boring; generic; laughable; below; poorly; not good enough; not what;
        nothing like; quality; half finished; half done; cried; laughed; worse; worst; careless;
        dog's dinner; state of; failed; unreadable; nonsense
    good: happy; great; love; loved; lovely; nice; perfect; fantastic; pleased; thrilled; amazing;
        beautiful
    redo: redo; redone; fix; fixed; rework; rewrite; revise; revised; revision; revisions; changes;
        come back; finish; finished; put right; sort it out; sorted out; start over; do it over;
        refund; money back; correction; corrections; improve; repaired; replace; replaced;
        do it again; made good; snag; complete; completed; another go; another round; put it right;
        done properly; make it right
    late: late; deadline; deadlines; overdue; behind schedule; on time; delayed; no-show;
        turned up; showed up; didn't show; never showed; missed the
    missing: missing; half; left out; only got; incomplete; not included; where is the;
        still waiting for; promised; not delivered; never delivered; not finished; not done;
        never finished; hasn't been; haven't finished; still no; short of; where's the;
        where are the; pages
    asked: asked for; ordered; wanted; expected; requested; brief; specified; told you; showed;
        paid for; imagined; discussed; described; sample; signed up for; as promised;
        reference photo
    agreed: agreed; agree; agreement; deal; contract; signed; said; quoted; quote; estimate;
        understood; understanding; arrangement; scope; terms; conditions; proposal; handshake;
        clause; verbally; told me; offer; price list; negotiated; approved
    price: price; rate; rates; hourly; an hour; per hour; per word; hours; cost; costs; charge;
        charges; charged; charging; fee; discount; ballpark; package; budgeted
    dear: expensive; too much; steep; pricey; overpriced; double; extortionate; ridiculous;
        rip-off; rip off; ripoff; higher; more than; daylight robbery; insane; outrageous;
        overcharged; overcharging; hefty; cheaper; market rate; excessive; inflated; a lot;
        way over; doubled; went up; unreasonable; extra
    fee: late fee; interest; penalty; surcharge; extra; extras; travel costs; expenses; overtime;
        call-out; callout; deposit; cancellation; weekend rate; rush fee; mileage; parking;
        materials; additional; on top; plus vat; vat on top; kill fee; licence; license; rounds
    terms: net 30; net 60; net 90; 30 days; 60 days; 45 days; 90 days; 14 days; terms; policy;
        our process; days from; end of month; payment cycle; from receipt; upfront; up front;
        in advance; on completion; fortnight; procurement; framework; month end
    included: included; includes; include; free; part of; came with; comes with; favour; favor;
        gift; trial; covered; no charge; complimentary; barter; swap; mates rates; volunteer;
        exposure; test; on the house; at no cost; throw in; thrown in
    refuse: refuse; refusing; refuses; decline; reject; rejected; deny; dispute; forget it;
        dream on; no way; no chance; in your dreams; good luck; get lost; fuck off; piss off;
        over my dead body; not a cent; not a penny; not one; not paying; won't pay; wont pay;
        not gonna pay; will not pay; isn't happening; not happening; whistle; write it off;
        keep dreaming; absolutely not; get nothing; a penny; a cent; another penny; another cent;
        don't owe; dont owe; no intention; nice try; bugger off; jog on; out of me; out of us;
        not my problem; not our problem; zero; zilch; nada; not a dime; closed; shove; stuff it;
        won't be; no longer; not interested; hell; freeze; freezes over; pigs; rejects; in full;
        denied; you wish; as if; laughable; ha ha; dont expect; don't expect; expect me;
        see a penny; see a cent; swing for it; swivel; tough luck; too bad; hard cheese; your loss;
        consider it; sod off; not a chance; nah; nope; not today; bill someone else; wasting your;
        save your breath; give up; don't hold your breath; hold your breath; not giving you;
        wont see; won't see; won't get; wont get; get it from; not entitled; entitled to nothing;
        unfounded; without merit; not liable; not accept; do not recognise; don't recognise;
        do not recognize; declined; declines; refused; as a mate; not our debt; not accepting;
        wont be paying; no obligation; won't be getting; chase someone; never paying; void;
        sorry not sorry; bite me; not a single; can't make me; cant make me; make me; try and get;
        get blood; stone; on your bike; take a hike; swallow; never see that; see that money;
        laughed and told; simple as that; won't be getting it
    hired: never ordered; never asked; never signed; never requested; didn't order; didn't hire;
        didn't ask; didnt ask; didnt order; hired; commissioned; cancelled; canceled; booked;
        booking; authorised; authorized; no contract; nobody asked; not responsible; wrong person;
        someone else; ex; previous owner; not my; not mine; used it; never used; didn't use;
        not using
    law: lawyer; lawyers; solicitor; solicitors; attorney; barrister; court; sue; suing; legal;
        legally; tribunal; lawsuit; counterclaim; damages; litigation; proceedings; defamation;
        counsel; claims; advocate; prosecution; cease and desist; injunction
    police: police; trading standards; ombudsman; consumer; authorities; hmrc; irs; tax office;
        tax man; taxman; immigration; council; fraud; reporting you; licence body; regulator;
        guild; association; chamber; health and safety; inspector; chargeback; data protection;
        licensing; registered; gas safe; ofsted; board of; report; accreditation; certification;
        complain to; complaint to; complaint with; complaint against; formal complaint;
        small business; citizens advice; acas; bbb; attorney general; ico; union; platform;
        dispute with; paypal case; your landlord; your school; agency; watchdog; benefits office;
        dwp; visa
    review: review; reviews; star; stars; google; trustpilot; yelp; rating; feedback; fiverr;
        upwork; one-star; checkatrade; tripadvisor; 1-star
    public: everyone; everybody; people; facebook; instagram; twitter; linkedin; tiktok; online;
        reputation; public; post; share; spread; network; name and shame; know what; never work;
        blacklist; press; newspaper; group; forum; village; industry; screenshots; your name;
        expose; story; tell all; the whole; your boss; your employer; other clients; your clients;
        town; community; followers; subscribers; 10k; viral; screenshot this; whole street;
        neighbours; neighbors; parents; mums; next door; nextdoor; podcast; blog; article about;
        name you; named; out you; warn others; tell my; word; nobody will; no one will;
        work in this; circles; church; school gate; alumni; conference; slack; reddit
    warn: regret; careful; or else; watch; consequences; ruin; destroy; ruined; finish you; warned;
        warning; last chance; see what happens; where you live; come round; unless you;
        if you don't; keep pushing; one more; another; try me; think twice; don't push; next time;
        hear from; see you in; make sure; find you; brother; lads; you'll see; mark my words;
        shame if; people found out; found out; be a shame; cash in hand; hmrc would; know a guy;
        know people; my cousin; my brothers; pay you a visit; visit you; knock; knocking;
        your door; your house; your windows; your car; your kids; your family; you live;
        wouldn't want; would hate; lose your; end your; career; bury you; burn; burned;
        burnt bridges; next step; further steps; escalate; escalated; we'll see; see how you;
        tread carefully; mess with; messing with; blow up; suffer; sorry you; be sorry;
        pay for this; get even; revenge; hurt you; break your; don't make me; unless this stops;
        or i will; or i'll; or we will; or we'll; if you ever; contact again; hear of this;
        hear about this; find out
    stop: stop; quit; leave me alone; enough; lay off; give it a rest; cease; back off;
        leave us alone; don't contact; do not contact; don't call; don't write; don't message;
        lose my number; blocking; block; blocked; unsubscribe; give me a break; drop it; calm down;
        chill; relax
    bother: pester; pestering; harass; harassing; harassment; hounding; nagging; nag; spamming;
        chasing; chase; messages; texts; emails; reminders; every day; every two; third time;
        fourth; fifth; message; bombarding; pushy; pressure; pressuring; badgering; breathing down;
        begging; five times; three times; calling me; texting me; at midnight; on a sunday;
        weekend; demanding
    tone: tone; rude; rudeness; disrespect; disrespectful; manners; attitude; way you; insulting;
        insulted; offensive; aggressive; condescending; passive-aggressive; polite; politely;
        respect; treat; treated; treating; talk to me; speak to me; spoken to; how dare; audacity;
        nerve; patronising; cold; hurt; hurtful; criminal; like this; accuse; accused; accusing;
        threatening; entitled; impolite; arrogant; uncalled; unpleasant; automated messages
    insult: idiot; liar; thief; scammer; greedy; clown; moron; pathetic; crook; con; fraudster;
        fool; vulture; leech; petty; money-grubbing; shark; cheek; cheeky; vulgar; desperate;
        parasite; robot; childish
    relation: working with you; work with you; work together; working together; trust; friendship;
        friend; friends; friendly; relationship; years; loyal; recommend; recommended;
        recommending; cooperation; partnership; family; faith; between us; business with;
        known you; known each other; favours; fell out; soured; goodwill; falling out;
        use you again; good terms; someone more; each other
    break: done; finished with; goodbye; over; end of; last time; never again; moving on;
        part ways; find someone; look elsewhere; taking our business; no longer;
        disappointed in you; through with; sick of; tired of; fed up; had it; had enough;
        enough of; not working with; end this
    angry: angry; furious; annoyed; annoying; irritated; livid; upset; pissed; fuming; wtf; jesus;
        christ; damn; bloody; fuck; fucking; seriously; honestly; for god's sake; ffs;
        unbelievable; wow
    resents: nothing better to do; got nothing better; no life; is that how; how you treat;
        rather deal; anyone but you; trust is gone; lost respect; lost all respect; no respect;
        thought we were friends; after everything; after all these; what a way; so that's how;
        cold; robotic; automated; like a stranger; like strangers; don't speak to me; hurt by;
        had more class; classy; charming; lovely tone; nice tone; wow nice; stay away;
        don't like how; don't like the way; don't appreciate; do not appreciate; not appreciate;
        unwelcome; breathe; space; take a breath; take it easy; get off my; off my back;
        on my back; get a life; every five minutes; twice a day; three times a day; day and night;
        even on; sunday; easter; christmas; funeral; stalker; stalking; clingy; tick; leech;
        desperate much; impatient; patience; so much for; lecture; lecturing; preach;
        ashamed of yourself; shame on you; humiliated; humiliating; humiliate; embarrassed me;
        in front of; cc; cc'd; copied my boss; behind my back; bad blood; no wish; any further;
        further contact; further communication; correspond; correspondence; will not be replying;
        not reply to; keep your distance; don't you ever; ever email; ever contact; ever call;
        ever write; my wife; my husband; at work; my mother; my workplace; involve my
    complains: inches; too short; too long; too tight; too loose; too loud; too quiet; gutted;
        wonky; tacky; thin; smudged; smudge; blotchy; sagging; saggy; slipping; slips off;
        slippery; wilted; wilting; soggy; undercooked; overcooked; raw in; bland; salty; dry;
        sick after; allergic; rash; itching; flat; no sauce; ran out; out of time;
        spelling mistakes; grammar mistakes; our name wrong; name spelled wrong; wrong name;
        wrong date on the; wrong colour; wrong color; wrong size; wrong shade; wrong song;
        wrong house; hadn't read; did not read; never listened; didn't listen; ignored;
        ignoring my; not a word; no response to; spoke to nobody; left a mess; mess everywhere;
        muddy; plaster everywhere; wet; damp; draught; draughty; drafty; whistling; rattle;
        rattles; rattling; squeak; creaks; creaking; stuck; flickers; flickering; sparks; trips;
        tripping; no hot water; no heating; no pressure; still dripping; drains; blocked;
        backing up; overflow; clogged; smoke; smoking; burning; blew; fused; shorted; overheats;
        battery; screen; freezes; hangs; lag; laggy; spins; spinning; error message; 404; 500;
        blank page; login; log in; checkout; cart; links; emails don't; form doesn't;
        search doesn't; mobile; not responsive; lost data; lost our; wiped; deleted; hacked; virus;
        failed; no progress; learnt nothing; learned nothing; nothing learnt; marks; grade; grades;
        exam; still can't; still cannot; off beat; wrong key; mumbling; monotone; robotic voice;
        accent; out of sync; lip sync; subtitles are; cropped; heads cut; eyes closed; red eye;
        overexposed; grainy; dark photos; flash; watermark; low resolution; low res; nobody in;
        only three; double booked; double-booked; didn't clean; not clean; not cleaned; hair in;
        crumbs; streaks on; windows still; limescale; smelly; stinks; chipped; chip; dent; dented;
        bent; snapped; split; splitting; unravelling; unravels; seam; seams; zip broke; buttons;
        hem; sleeve; shrank; bled; ran in the wash
    threatens: hear from my; hear from our; be hearing from; my lawyer; our lawyer; my solicitor;
        our solicitor; my attorney; our attorney; our lawyers; our legal; legal team;
        take you to court; see you in court; sue you; report you; reporting you; expose you;
        tell everyone; everyone will know; everyone will hear; let everyone know; leave a review;
        leave you a; leave a bad; bad review; one star; 1 star; honest review; write a review;
        post this; post about; post your; post it on; all over facebook; on social media;
        go public; going public; going to the press; the papers; know where you; where you live;
        come round; pay you a visit; you'll regret; youll regret; regret this; ruin you; ruin your;
        finish you; name and shame; put your name; your reputation; your licence; your license;
        your other clients; complaint with; file a complaint; lodge a complaint; formal complaint;
        call the police; to the police; the taxman; to hmrc; the irs; trading standards;
        small claims; chargeback; dispute the charge; never work in this; blacklist; blacklisted;
        make sure nobody; make sure no one; make sure everyone
""")
