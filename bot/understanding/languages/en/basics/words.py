"""English words by their sort: given names, words of no name, and work of all trades."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

FIRST_NAMES = phrases("""
    jasper; lerato; thabo; zanele; dineo; achieng; wanjiru; otieno; kemi; moana; aroha; tane; wyatt;
    xin; hui; jasmin; oskar; ulrich; selma; ronan; rufus; marcy; marcie; mayra; juno; augie;
    augusta; aaron; abby; abdul; abigail; adam; adele; adrian;
    agnes; agus; ahmed; aiko; aino; aisha; al;
    alan; albert; alec; alejandro; alessandro; alex; alexa; alexander; alexandra; alexis; alf;
    alfie; alfred; ali; alice; alicia; alison; allan; allen; alma; ama; amanda; amara; amber;
    amelia; amelie; amina; amir; amit; amy; ana; anand; ananya; anders; andre; andrea; andrei;
    andrew; andy; angela; angie; angus; anil; anita; anja; anke; ann; anna; anne; annie; anthony;
    anton; antonio; anya; aoife; april; archie; ariana; arjun; arnold; arthur; arun; asha; ashley;
    astrid; audrey; ava; barb; barbara; barney; barry; bart; baz; beatrice; becca; becky; bella;
    ben; benjamin; benny; bernard; bernie; bert; bertie; beth; bethany; betty; beverly; bex; bill;
    billie; billy; bjorn; blake; bob; bobby; bonnie; boris; brad; bradley; brandon; brenda; brendan;
    brett; brian; bridget; brigitte; brittany; bronwyn; bruce; bruna; bruno; bryan; budi; callan;
    callum; calvin; cameron; camilla; carl; carla; carlos; carmen; carol; caroline; carolyn; carrie;
    carys; casey; catherine; cathy; catriona; cecilia; celine; chad; charles; charlie; charlotte;
    chelsea; chen; cheryl; chiara; chidi; chloe; chris; chrissy; christian; christina; christine;
    christopher; ciara; cindy; claire; clara; clare; clark; claudia; claudio; cliff; clive; cody;
    colin; connor; conor; consuelo; cormac; craig; crystal; curtis; cynthia; daisy; dale; damian;
    damien; dan; dana; dani; daniel; daniela; danielle; danny; daphne; darren; dave; david; davo;
    dawn; daz; dean; deb; debbie; deborah; declan; deepak; deirdre; denise; dennis; derek; dev;
    dewi; diana; diane; diego; dieter; dilys; dimitri; dina; dmitri; dominic; don; donald; donna;
    doreen; doris; dorothy; dotty; doug; douglas; duncan; dylan; ed; eddie; edgar; edie; edith;
    edward; edwin; eileen; elaine; eleanor; elena; eli; elias; elijah; elisa; elise; eliza;
    elizabeth; ella; ellen; ellie; elliot; elsa; elsie; elvira; emeka; emil; emilia; emily; emma;
    emmanuel; enzo; eoin; eric; erica; erik; erin; ernest; esme; esther; ethan; etienne; eugene;
    eva; evan; eve; evelyn; ewan; ezra; fabio; faith; farah; fatima; felicity; felix; femi; fergus;
    fernando; finn; fiona; fionn; florence; frances; francesca; francesco; francis; francois; frank;
    frankie; fred; freddie; frederick; freja; freya; gabby; gabriel; gabs; gareth; garry; gary;
    gavin; gaz; gemma; geoff; george; georgia; georgie; gerald; gerard; gertrude; gethin; gideon;
    giles; gina; giorgio; giovanni; giulia; giuseppe; glen; glenn; gloria; gordon; grace; graham;
    gran; grant; greg; gregory; greta; guadalupe; guillaume; guillermo; gunther; gus; gwen; hamish;
    hamza; hana; hannah; hans; harold; harriet; harrison; harry; haruto; harvey; hasan; hassan;
    hazel; heath; heather; hector; heidi; heinz; helen; helena; helga; henrik; henry; hilary; hiro;
    howard; hugh; hugo; hye; ian; ibrahim; ida; ifeoma; igor; imani; imogen; imran; ines; ingrid;
    irene; irina; iris; isaac; isabel; isabella; isla; issy; ivan; ivy; izzy; jack; jackie; jackson;
    jacob; jacqueline; jade; jake; jamal; james; jamie; jan; jane; janet; janice; jared; jasmine;
    jason; javier; jay; jayne; jaz; jean; jeff; jeffrey; jen; jenna; jennifer; jenny; jeremy;
    jerome; jerry; jess; jesse; jessica; jill; jim; jimmy; jin; jo; joan; joanie; joanna; joanne;
    joao; joe; joel; joey; johan; johanna; john; johnno; johnny; joko; jon; jonas; jonathan; jonno;
    jonny; jordan; jorge; jose; joseph; josephine; josh; joshua; josie; joy; joyce; juan; juanita;
    jude; judith; judy; jukka; jules; julia; julian; juliana; julie; juliet; jun; june; jurgen;
    justin; kadri; kai; kara; kareem; karen; karim; karl; kasia; kat; kate; katherine; kathleen;
    kathryn; kathy; katie; katja; katrina; katya; kay; kayla; keira; keith; kelly; kelsey; ken;
    kendra; kenji; kenneth; kenny; kerry; ketut; kevin; khalid; kieran; kim; kimberly; kiran; kirk;
    kirsten; kirsty; kit; kitty; klaus; kofi; kris; krishna; kristen; kristin; kurt; kwame; kyle;
    lachlan; lakshmi; lana; lara; larry; lars; laura; lauren; laurie; lawrence; layla; leah; lee;
    leila; lena; leo; leon; leonard; leslie; lester; levi; lewis; lex; lexi; liam; liis; lila; lily;
    linda; lindsay; lindsey; ling; linh; lisa; liz; lizzie; logan; lola; loretta; lorna; lorraine;
    lottie; lou; louis; louisa; louise; luca; lucas; lucia; lucie; lucy; luigi; luis; luke; lupita;
    lydia; lynn; maarja; mabel; maddie; made; madeleine; madison; mads; maggie; malcolm; malik;
    mandy; manon; manuel; marcel; marcia; marco; marcus; marek; margaret; margot; maria; mariam;
    marie; marina; mario; marion; marjorie; mark; mart; martha; martin; marty; marvin; mary; mateo;
    mathieu; matilda; matt; matteo; matthew; maureen; maurice; max; maxine; maya; maz; meera; megan;
    mehmet; mei; mel; melanie; melissa; mhairi; mia; micah; michael; michaela; michelle; miguel;
    miguelito; mike; mikko; mila; miles; millie; milo; mina; minh; miranda; miriam; mitch; mitchell;
    mohamed; mohammed; mohan; moira; molly; mona; monica; monty; morag; morgan; morris; moses;
    muhammad; muriel; myra; nadia; nan; nancy; naomi; nat; natalia; natalie; natasha; nate; nathan;
    nathaniel; neil; nell; nellie; nerys; ness; ngozi; niamh; nick; nicola; nicolas; nicole; nigel;
    nikhil; nikolai; nils; nina; nisha; noah; noel; noor; nora; norma; norman; ole; olga; olive;
    oliver; olivia; ollie; omar; omari; orla; oscar; otto; owen; pablo; paddy; padraig; paige; pam;
    pamela; paolo; pat; patricia; patrick; patty; paul; paula; pauline; pavel; pedro; peggy; pekka;
    penelope; penny; percy; pete; peter; petra; phil; philip; phillip; phoebe; phyllis; pierre;
    pilar; piotr; polly; pooja; poppy; priya; priyanka; quentin; quincy; rachel; rafael; rafe;
    rahul; raj; rajesh; ralph; ramon; randy; raquel; rashid; raul; ravi; ray; raymond; rebecca;
    reggie; remi; remy; rene; reuben; rhiannon; rhys; ricardo; rich; richard; rick; ricky; rina;
    rita; rob; robbie; robert; roberta; roberto; robin; robyn; rocio; rod; roderick; rodney; roger;
    rohan; roland; ron; ronald; ronnie; rory; rosa; rosalind; rosario; rose; rosemary; rosie; ross;
    rowan; roxanne; roy; ruben; rupert; russell; ruth; ryan; sabine; sabrina; sade; sadie; sakura;
    sally; salma; sam; samantha; samir; samuel; sandra; sandy; sanjana; sanjay; santiago; saoirse;
    sara; sarah; sasha; saul; scott; sean; sebastian; selina; serena; sergei; sergio; seth; shane;
    shannon; sharon; shaun; shauna; shaz; sheila; shelley; sherry; shirley; sian; sid; sidney;
    sienna; silas; silke; silvia; simon; simone; sinead; siobhan; sipho; siti; sofia; solveig;
    sonia; sonya; soo; sophia; sophie; soren; spencer; stan; stanley; stefan; stella; stephanie;
    stephen; steve; steven; stevie; stevo; stewart; stuart; sue; sunil; sunita; suresh; susan;
    susanna; susie; suzanne; sven; svetlana; sybil; sylvia; tamara; tammy; tania; tanya; tara;
    tariq; tasha; tatiana; ted; teddy; tegan; teresa; terry; tess; tessa; thandi; thao; thea; theo;
    theodore; theresa; thierry; thomas; tiffany; tiit; tilly; tim; timothy; tina; toby; todd; tom;
    tomas; tomasz; tommy; tomo; toni; tony; tracey; tracy; travis; trevor; tricia; tristan; trudy;
    tunde; tyler; ulrike; uma; ursula; valerie; vanessa; vera; verity; vernon; veronica; vic; vicky;
    victor; victoria; vijay; vikram; vince; vincent; violet; virginia; vivek; vivian; wade; wanda;
    warren; wayan; wayne; wei; wendy; wes; wesley; wilf; wilfred; wilhelm; willa; william; willie;
    wilma; winston; wolfgang; xavier; xiomara; yasmin; yolanda; youssef; yuki; yusuf; yves; yvette;
    yvonne; zach; zachary; zahra; zainab; zane; zara; zoe; zoey;
    aidan; alastair; belinda; bev; cath; courtney; debra; edna; ethel; georgina; geraldine;
    gerry; gill; hilda; holly; jodie; laurence; len; lloyd; marge; marian; marilyn; marlene; murray;
    nelson; niall; nicholas; noelle; otis; priscilla; ramona; reg; rhona; thelma; trish; viola;
    vivienne; wallace; walt; walter; whitney; zack
""")
VERB_ENDINGS = phrases("ed; ify; ise; ize")
PARTICLES = phrases("""
    van; von; der; den; ter; de; di; del; della; dos; la; le; du; bin; binti; ibn; al; el; mac; st
""")
"""Small words inside surnames: "van der Meer"."""
ORDINARY = phrases("""
    january; february; march; july; september; october; november; december; i; me; my; mine; you;
    your; yours; he; him; his; she; her; hers; it; its; we; us; our; ours;
    they; them; their; theirs; himself; herself; themselves; myself; who; whom; whose; which; what;
    this; that; these; those; there; here; then; than; when; where; why; how; if; whether; because;
    since; while; until; till; although; though; unless; and; or; but; nor; so; yet; as; like; such;
    same; other; others; another; each; every; both; either; neither; any; some; all; none; no; not;
    only; own; few; more; most; less; least; much; many; several; enough; plenty; lot; lots; bit;
    be; is; am; are; was; were; been; being; isn't; aren't; wasn't; weren't; do; does; did; doing;
    done; don't; doesn't; didn't; have; has; had; having; haven't; hasn't; hadn't; will; would;
    won't; wouldn't; can; can't; cannot; could; couldn't; shall; should; shouldn't; may; might;
    must; ought; need(|s|ed|n't); dare; let; let's; go; goes; going; gone; went; gonna; gotta;
    wanna; come; comes; coming; came; get; gets; getting; got; gotten; give; gives; giving; gave;
    given; take; takes; taking; took; taken; make; makes; making; made; put; puts; putting; keep;
    keeps; keeping; kept; say; says; saying; said; tell; tells; telling; told; ask(|s|ed|ing);
    reply; replies; replied; answer(|s|ed|ing); call(|s|ed|ing); text(|s|ed); email(|s|ed|ing);
    messag(|ed|es|ing); write; writes; wrote; written; writing; speak; spoke; spoken; speaking;
    talk(|s|ed|ing); hear; hears; heard; see; sees; saw; seen; seeing; look(|s|ed|ing); find; finds;
    found; think; thinks; thought; thinking; know; knows; knew; known; believe(|s|d); guess(|es|ed);
    suppose(|s|d); hope(|s|d|fully); hoping; want(|s|ed|ing); wish(|es|ed); try; tries; tried;
    trying; use(|s|d); using; seem(|s|ed); feel; feels; felt; mean; means; meant; show(|s|ed|ing|n);
    shows; send; sends; sending; sent; bring; brings; brought; buy; bought; sell; sold; run; ran;
    running; start(|s|ed|ing); begin; began; begun; stop(|s|ped|ping); finish(|es|ed|ing); end(|s|
    ed|ing); wait(|s|ed|ing); stay(|s|ed); leave; leaves; leaving; left; return(|s|ed|ing); forget;
    forgets; forgot; forgotten; remember(|s|ed); remind(|s|ed|ing); chase(|s|d); chasing; nudg(|e|
    es|ed|ing); push(|ed|ing); press(|ed|ing); agree(|s|d|ing); accept(|s|ed|ing); refuse(|s|d);
    refusing; claim(|s|ed|ing); swear; swears; swore; sworn; promis(|e|es|ed|ing); confirm(|s|ed|
    ing); assure(|s|d); insist(|s|ed|ing); admit(|s|ted); deny; denied; ignor(|e|es|ed|ing); ghost(|
    s|ed|ing); dodg(|e|es|ed|ing); stall(|s|ed|ing); stiff(|ed|ing); owe(|s|d); owing; pay(|s|ing);
    paid; payed; repay(|s|ing); repaid; settl(|e|es|ed|ing); transfer(|s|red|ring); wire(|s|d);
    deposit(|s|ed|ing); cover(ed|ing); clear(|s|ed); chip(|ped|ping|s); cough(|ed|
    ing|s); fork(|ed|ing); shell(|ed|ing); hand(|ed|ing|s); pony; ponied; drop(|ped|ping|s); bill(s|
    ed|ing); invoic(|e|es|ed|ing); charg(|e|es|ed|ing); cost(|s|ing); quot(|e|es|ed|ing); add(|s|ed|
    ing); log(|s|ged|ging); note(|s|d); noting; record(|ed); track(|s|ed|ing); mark(s|ed|ing);
    save(|s|d); enter(|s|ed); list(|s|ed|ing); register(|s|ed); jot(|ted); change(|s|d); changing;
    update(|s|d); fix(|ed); correct(|ed); delet(|e|ed|ing); remov(|e|ed|ing); cancel(|led|s);
    undo; cross; tick(|ed); strike; scratch; skip; please; pls; plz; thanks; thank; thx; ty; cheers;
    ta; gracias; merci; hi; hey; hello; hiya; yo; bye; morning; afternoon; evening; night; good;
    great; nice; fine; okay; ok; okey; yes; yeah; yep; yup; nope; nah; sure; right; wrong; true;
    well; oh; ah; ooh; ugh; argh; hmm; hm; um; uh; wow; omg; lol; lmao; haha; hehe; yay; woo;
    woohoo; hooray; hurray; finally; eventually; anyway; btw; fyi; imo; tbh; asap; rn; atm; also;
    too; just; still; already; again; always; never; ever; often; sometimes; usually; rarely;
    recently; lately; soon; later; now; nowadays; today; tonight; tomorrow; tmrw; tmr; yesterday;
    day(|s); week(|s); weekend(|s); month(|s|ly); year(|s|ly); hour(|s); minute(|s); second(|s);
    time(|s); date(|s); moment; ago; early; earlier; late; overdue; due; deadline; ahead; behind;
    before; after; during; within; by; at; in; on; of; off; up; down; out; over; under; to; into;
    onto; from; for; with; without; about; around; against; between; through; via; per; toward(|s);
    upon; across; along; beside(|s); beyond; next; last; first; previous; current; new; latest;
    extra; further; full(|y); whole; half; quarter; third; part(|ly|ial|ially); rest; remaining;
    remainder; balance; outstanding; total(|s|ly); sum; amount(|s); price; fee; money; cash; cheque;
    check; payment(|s); invoice(|s); bill(|s); receipt; debt(|s); account(|s); bank; card; paypal;
    venmo; zelle; stripe; wise; revolut; crypto; wallet; vat; gst; terms; net; upfront;
    advance; instal(|l)ment(|s); reminder(|s); client(|s); customer(|s); guy(|s); person; people;
    someone; somebody; anyone; anybody; everyone; everybody; nobody; one; ones; thing(|s);
    something; anything; nothing; everything; stuff; matter; reason; problem(|s); question(|s); way;
    x; case; fact; point; word(|s); line; books; name(|s|d); list; number; quick(|ly);
    slow(|ly); bad(|ly); better; best; worse; worst; big; small; little; huge; short; long; high;
    low; exact(|ly); roughly; approx; approximately; nearly; almost; maybe; perhaps; probably;
    possibly; definitely; certainly; apparently; supposedly; actually; really; very; quite; rather;
    pretty; super; totally; simply; basically; literally; honestly; seriously; sadly; luckily;
    unfortunately; thankfully; sorry; oops; damn; heck; hell; gosh; god; dude; bro; mate; pal;
    folks; supposed; expect(|s|ed|ing); plan(|s|ned); intend(|s|ed); book(ed|ing); order(|ed);
    hire(|d|s); hiring; happen(|s|ed); turn(|s|ed); hit(|s|ting); land(|s|ed|ing); arrive(|s|d);
    arriving; receive(|s|d); receiving; show; appear(|s|ed); reach(|es|ed); pop(|ped); drop; dough;
    dosh; bucks; quid; wants; waiting; chased; sat; sit; sits; sitting; hold; holds; holding;
    held; hang; hung; stuck; stick; sticks; drag(|s|ged|ging); heel(|s); ages; forever;
    honest; happy; glad; mad; angry; upset; annoy(|ed|ing); tired; busy; free; ready; able; unable;
    possible; sick; away; back; thus; hence; therefore; however; else; instead; even; once; twice;
    thrice; single; double; triple; re; fwd; fw; ps; pps; eg; ie; etc; vs; regarding; concerning;
    according; include(|s|d); including; incl; excl; plus; minus; hurrah; reckon(|s|ed); figure(|s|
    d); mention(|s|ed); explain(|s|ed); apologi(s|z)(e|ed|es); complain(|s|ed); bother(|s|ed);
    sort(|s|ed|ing); manage(|s|d); cough; square(|d); clean; worth; called; dear;
    regards; sincerely; warm; kind; attn; cc; client's; ain't; y'all; u; ur; r; im; ive; ill; id;
    hes; shes; theyve; theyre; weve; we've; we'll; we'd; we're; i've; i'd;
    i'll; dont; doesnt; didnt; hasnt; havent; wont; cant; isnt; wasnt;
    whats; thats; lets; hed; shed; theyd; itd; youd; theyll; itll; youll; youve; youre; arent;
    werent;
    hadnt; couldnt; wouldnt; shouldnt; whos; heres; theres; wheres; hows; weve; cos; cuz; coz; tho;
    thru; gimme; dunno; kinda; sorta; lemme; tenner; fiver;
    moody; additional; annual; quick; slow; team; treasurer; secretary; bookkeeper;
    receptionist; altogether; rang; phoned; ringing; phoning;
    dept
""")
TRADES = phrases("""
    taking down; taking out; taking up; taking apart; taking away; putting up; putting in; putting
    together; setting up; making up; doing up; doing out; getting rid; grand piano; baby
    grand; grand pianos; grand opening; grand final; tuning the grand; voicing the grand;
    restringing the grand; polishing the grand; moving the grand; restoring the grand; repairing
    the grand;
    residency; residencies; matinee(|s); open mic(|s); coat(|s) of paint; coat(|s); undercoat;
    topcoat; waiter(|s); waitress(|es); bartender(|s);
    tax; tax return(|s); vat return(|s); vat registration(|s); vat filing(|s); gst return(|s); gst
    filing(|s); gst registration; tax filing(|s); tax prep; rewire; rewiring; clearing; hanging;
    subtitles; house sitting; sound
    mixing;
    logos; website(|s); webpage(|s); site(|s); landing; page(|s); app(|s); application; mockup(|s);
    mock-up(|s); wireframe(|s); prototype(|s); redesign(|s); rebrand(|ing); brand(|ing); banner(|s);
    poster(|s); flyer(|s); leaflet(|s); brochure(|s); booklet(|s); catalogue; catalog; business
    cards; card(|s); stationery; letterhead; packaging; label(|s); signage; sign(|s); mural(|s);
    illustration(|s); drawing(|s); sketch(|es); portrait(|s); painting(|s); caricature(|s); icon(|
    s); infographic(|s); animation(|s); animatic(|s); storyboard(|s); motion; graphics; rendering(|
    s); render(|s); 3d; modelling; modeling; video(|s); film(|s|ing); footage; reel(|s); trailer(|
    s); clip(|s); editing; edit(|s); colour; grading; grade; vfx; subtitle(|s); subtitels; captions;
    voiceover(|s); voice-over(|s); dubbing; narration; jingle(|s); song(|s); track(|s); album; mix(|
    es|ing); master(|s|ing); recording(|s); session(|s); gig(|s); concert; set; dj; performance(|s);
    rehearsal(|s); chorus; photo(|s); photos; photography; photoshoot(|s); shoot(|s|ing); headshot(|
    s); shots; prints; retouch(|ing|es); drone; wedding; engagement; portrait; translation(|s);
    translating; interpreting; interpretation; localisation; localization; transcription(|s);
    transcribing; transcript(|s); proofreading; proof; copy(|writing|edit|editing|edits); article(|
    s); blog(|s); post(|s); essay(|s); script(|s); screenplay; story; stories; novel; manuscript;
    chapter(|s); speech(|es); cv; resume; resumes; newsletter(|s); ebook; ghostwriting; report(|s);
    whitepaper; content; press; release; manual(|s); documentation; docs; seo; sem; ppc; ads;
    advert(|s|ising); campaign(|s); marketing; analytics; audit(|s|ing); strategy; consult(|ing|
    ation|ations|ancy); advice; coaching; mentoring; training(|s); workshop(|s); webinar(|s);
    course(|s); class(|es); lesson(|s); lecture(|s); tutoring; tuition; teaching; piano; guitar;
    violin; drum; vocal(|s); singing; ukulele; dance; dancing; yoga; pilates; fitness; personal;
    swimming; swim; tennis; riding; maths; math; english; spanish; french; german; exam; prep;
    homework; babysitting; nanny; nannying; childcare; care; caring; carer; eldercare; nursing;
    therapy; physio; physiotherapy; massage(|s); acupuncture; facial; nails; manicure(|s);
    pedicure(|s); gel; lashes; brows; haircut(|s); hair; highlights; styling; makeup; make-up;
    henna; tattoo(|s); piercing; tailoring; alterations; hemming; sewing; dressmaking; dress(|es);
    suit; curtains; knitting; embroidery; upholstery; reupholstering; shoe; shoes; cobbling;
    plumbing; plumber; boiler; drain(|s); unblocking; pipe(|s); tap(|s); leak; toilet; bathroom;
    kitchen; tiling; tile(|s); plaster(|ing); paint(|ing); repaint(|ing); decorating; wallpaper(|
    ing); carpentry; joinery; shelf; shelves; shelving; cabinet(|s); cupboard(|s); wardrobe(|s);
    table(|s); chair(|s); furniture; deck(|s|ing); fence(|s); fencing; gate; shed; garden(|ing);
    lawn(|s); mowing; hedge(|s); trimming; pruning; tree(|s); landscaping; paving; patio; driveway;
    wall(|s); brickwork; roof(|ing); gutter(|s); chimney; window(|s); door(|s); floor(|s|ing);
    carpet(|s); sanding; varnishing; electrics; electrical; rewiring; wiring; socket(|s); light(|s|
    ing); installation; install(|ing|ed); fitting; assembly; assembling; repair(|s|ing); fixing;
    restoration; refurbishment; renovation(|s); maintenance; service(|s); servicing; cleaning;
    clean; clean-up; ironing; laundry; housekeeping; removal(|s); moving; hauling; delivery;
    deliveries; courier; transport; ride(|s); lift(|s); driving; towing; parking; storage; tyre(|s);
    tire(|s); brake(|s); exhaust; bike; bicycle; car; van; engine; mot; detailing; valeting;
    welding; locksmith; lock(|s); key(|s); glazing; catering; cake(|s); cupcakes; cookies; brownies;
    bread; buffet; dinner(|s); lunch(|es); canapes; meal(|s); cooking; chef; bartending;
    waitressing; waiting; hosting; mc; event(|s); party; parties; birthday; decoration(|s);
    balloon(|s); flower(|s); bouquet(|s); floristry; planning; organising; organizing; dog; dogs;
    walking; walks; cat; sitting; pet; grooming; vet; horse; training; boarding; bookkeeping;
    accounting; accounts; payroll; taxes; filing; data; entry; spreadsheet(|s); excel; powerpoint;
    presentation(|s); pitch; slide(|s); deck; template(|s); typing; admin; assistance; assistant;
    virtual; research; survey(|s); interview(|s); testing; qa; bug; bugs; fixes; code; coding;
    programming; development; dev; backend; frontend; api; integration(|s); plugin(|s); script;
    bot(|s); chatbot; widget(|s); dashboard; database; migration; domain; server; network; wifi;
    computer; laptop; phone; printer; setup; support; security; retainer; subscription; membership;
    licence; license; rent; rental; hire; commission(|s); project(|s); work; job; labour; visit(|s);
    appointment(|s); call-out; callout; hours; evenings; sessions; classes; ceramics; pottery; mug(|
    s); jewellery; jewelry; ring; necklace; candle(|s); soap; print(|s|ing); t-shirt(|s); tshirts;
    shirts; merch; engraving; calligraphy; invitations; frame(|s); framing; scan(|s|ning); bridal;
    bridesmaid; audio; sound; podcast(|s); episode(|s); intro; outro; theme; score; arrangement;
    lyrics; beat(|s); level; game; asset(|s); character(|s); sprites; map(|s); plan(|s); drawings;
    blueprint(|s); survey; design(|s); ux; ui; style; guide; guidelines; moodboard; concept(|s);
    thumbnail(|s); cover(|s); layout(|s); typesetting; formatting; indexing; fact-checking;
    sensitivity; reading(|s); horoscope; tarot; pond; pool; oven; sofa; rug; heating; radiator;
    aircon; fridge; dishwasher; washing; machine; sheet; music; tutorial; onboarding; screens;
    legal; contract(|s); notary; visa; groom(|s); trim(|s); wash; tune; tune-up; tuneup; check-up;
    checkup; mix(|es); master(|s); shoot(|s); draft(|s); redo; refresh; touch-up(|s); cut(|s);
    color; wax; blow-dry; fade; hairdo; sign; signs; window-dressing; bake; brunch; tasting; tour(|
    s); guiding; walkthrough; demo; estimate(|s); valuation; inspection(|s); certificate(|s);
    apostille; cover letter; thesis; dissertation; grant; proposal(|s); vows; toast; obituary;
    passport; carousel; copy; tagline; naming; emergency; wrap(|s); turnover(|s); copy-edit;
    copy-edits; quarter; book; rewrite; rewrites; instagram; insta; ig; tiktok; youtube; facebook;
    linkedin; twitter; ielts; toefl;
    mandarin; cantonese; italian; portuguese; japanese; arabic; latin; physics; chemistry; biology;
    saxophone; sax; cello; flute; trumpet; clarinet; harp; chess; surfing; skiing; boxing; karate;
    judo; gcse; ielts; hgv; blurb(|s); proof(|s); package(|s); shift(|s); ceremony; call;
    diploma(|s); weeding; mulching; hedging; strimming; turfing; guttering; downpipe(|s); grouting;
    skimming; lamp(|s); blinds; ottoman(|s); armchair(|s); bookcase(|s); stairs; banister(|s); rugs;
    radiators; shower; slates; firewood; wreath(|s); hemming; trousers; jacket(|s); bootcamp;
    christening; funeral; stickers; calendar(|s); cataloguing; sculpture(|s); rings; bikes; cars;
    haulage; doula; assessment(|s); captioning; probate;
    blow dry; blow-dry; blowdry; fringe; balayage; highlights
""")
TITLES = phrases("""
    rev; reverend; pastor; father; fr; sister; brother; rabbi; imam; judge; captain; capt; sgt;
    colonel; major; lord; lady; mum; mom; mommy; mummy; dad; daddy; granny; grandma; grandpa; gran;
    cousin; nurse; chef; farmer; messrs; mx; mister; missus; mstr; dj; headmaster;
    baker; painter; cleaner; builder; gardener; decorator; plasterer; tiler; roofer; carpenter
""")
COMPANY_WORDS = phrases("""
    studio; studios; llc; pllc; gbr; ab; oy; as; aps; srl; spa; sarl; sas; kg; ug; pvt; pte; bhd;
    sdn; holding(|s); enterprises; industries; international; global; systems; technologies; tech;
    digital; software; interactive; creative; creatives; collective; lab; workshop; atelier;
    gallery; theatre; theater; museum; school; academy; college; university; nursery; kindergarten;
    institute; foundation; trust; charity; church; parish; council; society; association; union;
    federation; clinic; dental; dentist; dentistry; surgery; hospital; pharmacy; vets; veterinary;
    hotel; inn; lodge; hostel; b&b; resort; salon; barbers; barber; restaurant; bistro; pizzeria;
    diner; grill; kitchen; catering; deli; brewery; winery; pub; tavern; arms; roasters; tea;
    market; store; shop; boutique; books; bookshop; toys; florist; flowers; nurseries; farm; farms;
    stables; kennels; garage; motors; autos; cycles; logistics; freight; couriers; removals;
    plumbing; heating; electric; electrical; roofing; builders; construction; homes; properties;
    property; estates; realty; rentals; lettings; interiors; furniture; insurance; finance;
    accountants; solicitors; law; lawyers; advisory; associates; brothers; bros; sons; daughters;
    family; house; band; choir; orchestra; quartet; trio; festival; fest; events; weddings;
    productions; pictures; entertainment; games; radio; tv; news; magazine; press; publishing;
    publishers; gym; fitness; yoga; sports; fc; united; rovers; network; hub; point; centre; center;
    co-op; cooperative; community; residents; tenants; pta; department; ministry; office
""")
