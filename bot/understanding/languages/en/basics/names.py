"""What helps to tell names from work in English."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ARTICLES = phrases("""
    the; a; an; my; our; their; his; her; some; that; this; doing; making; work on
""")
NAME_OPENERS = phrases("the; march; may")
NAME_EDGES = phrases("""
    most; more; least; biggest; all; anyone; everyone; anybody; nobody; anything; call; email; and;
    did; does; do; is; are; has; have; was; but; so; that; from; for; to; by; on; of; the; with; at;
    in; hi; hey; me; i; my; new; client; then; pay; due; or; guy; guys; last; latest; newest; no;
    sorry; actually; a; an; another; as; says; oldest; largest; smallest; next; first; previous;
    highest; lowest; longest; hed; theyd; youd; alone;
    late; unpaid; overdue; open; current; any; much; many; still; already;
    just; now; soon; kindly; tell
""")
NAME_LINKS = phrases("""
    da; de; do; dos; di; du; del; della; der; den; van; von; la; le; el; al; bin; ter; of; by
""")
KIN = phrases("family; household; twins; brothers; sisters")
FIRM_OPENERS = phrases("""
    the; little; big; small; old; good; mad; kind; busy; clever; crazy; brave; bold; cosy; cozy;
    funky; fancy; proper; posh; hungry; thirsty; wise; quiet; noisy; tiny; giant; mighty; noble;
    happy; lucky; sweet; bright; fresh; wild; free; pure; simply; totally; absolutely; truly;
    nearly; almost; anything; everything; something; nothing; over; under; above; below; beyond;
    behind; before; beside; between; across; around; inside; outside; on; in; up; down; out; off;
    just; only; always; never; forever; first; second; third; one; two; three; four; five; six;
    seven; eight; nine; ten; best; better; great; grand; super; nice; lovely; perfect; golden;
    home; homes; help; music; made; born; well; plenty; open; monday; tuesday; wednesday;
    thursday; friday; saturday; sunday; january; february; march; april; may; june; july; august;
    september; october; november; december; morning; evening; night; day; our; your; right;
    wonderful; quick; slow; short; long; high; low; deep; true; real; royal
""")
FIRM_LINKS = phrases("the; of; for; at; on; in; over; under; by; to; with; from")
FIRM_PURPOSES = phrases("for; to; with; from")
FIRM_NUMBERS = phrases("no; number; nr")
KIN_OF = phrases("""
    mother; mum; mummy; mam; mammy; mom; ma; father; dad; daddy; da; granda; grandad; granddad;
    grandpa; gramps; gran; granny; nan; nana; nanna; grandma; grandmother; grandfather; sister;
    brother; son; daughter; wife; husband; partner; aunt; auntie; aunty; uncle; cousin; niece;
    nephew; neighbour; neighbor; boyfriend; girlfriend; fiance; fiancee; parents; folks; mate;
    missus; mother-in-law; father-in-law; sister-in-law; brother-in-law; stepdad; stepmum; stepmom;
    godmother; godfather; flatmate; roommate; boss; landlord; landlady; carer; family
""")
COMPANY_WORDS = phrases("""
    ltd; llc; llp; inc; corp; co; plc; gmbh; ag; sa; bv; nv; pty; limited; company; studio(|
    s); media; group; agency; design; labs; films; film; photo; foto; bakery; cafe; coffee;
    partners; works; capital; travel; foods; night(|s); records; press; books; consulting;
    ventures; solutions; park; street; club; bar
""")
STREETS = phrases("""
    (at|in|from|to|for|flat|house|door|unit|apartment|apt|room|suite) (no|no.|number|num|nr); flat;
    apartment; apt; suite; house no; house number; unit; door number; number; plot
""")
INSIDE_OF = phrases("in")
WORKS = phrases("""
    logo*; website; web; site; design*; banner*; copy; copywriting; translation*; translating;
    illustration*; icon*; photo*; video*; edit; editing; edits; landing; app; brochure*; poster*;
    flyer*; branding; brand; seo; audit*; consulting; tutoring; lesson*; article*; blog;
    proofreading; copyediting; redesign*; retainer; mockup*; animation*; voiceover; subtitles;
    podcast; newsletter*; packaging; menu*; retouching; ux; ui; wireframe*; coaching; workshop*;
    development; api; integration; maintenance; hosting; research; presentation; deck; slides;
    transcription*; bookkeeping; script*; trailer*; shoot; widget*; subscription; membership; fee;
    plastering; painting; mixing; mastering; cleaning; gardening; translations; lessons; classes;
    childcare; babysitting; repairs; styling; catering
""")
SAINTS = phrases("st; saint")
BEFORE_DOTS = phrases("co; inc; ltd; corp; bros; st; dr; mr; mrs; ms; jr; sr; prof; no; al")
TITLES = phrases("""
    mr; mrs; ms; miss; dr; prof; professor; sir; madam; uncle; aunt; auntie; coach
""")
CLOSINGS = phrases("""
    best; best regards; kind regards; regards; best wishes; sincerely; yours sincerely; br; rgds;
    warm regards
""")
PRONOUNS = phrases("""
    he; she; they; him; her; them; em; his; their; is it; was it; this one; that one; the client;
    this
    client; that client; the same client; same client; the same; same one
""")
FILLERS = phrases("""
    a; already; also; and; at; did; finally; have; i'd; just; me; now; of; on; part; rest;
    some; today; to; us; was; we; yes; got; in; from; for; my; our; ok; so; then; too; well;
    hey; hi; it's; still; is; been; half
""")
