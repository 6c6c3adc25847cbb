"""Danish words by their sort: given names, words of no name, and work of all trades."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, phrases

FIRST_NAMES = phrases("""
    adam; agnes; ahmed; aksel; alberte; albert; alex; alexander; alfred; ali; alma; amalie; amanda;
    amina; anders; andrea; andreas; ane; anette; anja; anker; ann; anna; anne; anne-mette;
    anne-marie; annelise; annette; anni; anton; antonia; arne; arthur; asger; aslaug; asta; astrid;
    august; aya; axel; bastian; beate; bendt; benedikte; benjamin; benny; bent; bente; berit;
    bertel; bertha; bettina; birger; birgit; birgitte; birte; birthe; bjarke; bjarne; bjørn; bo;
    bodil; bolette; boris; brian; britt; britta; bruno; børge; camilla; carina; carl; carla; carlo;
    carsten; casper; cathrine; cecilie; charlotte; christa; christel; christian; christina;
    christine; christoffer; clara; claus; conny; connie; dagmar; dagny; dan; daniel; daniella;
    david; dennis; diana; ditlev; ditte; dorte; dorthe; dorrit; ebbe; ebba; eddie; edith; egon;
    eigil; einar; ejnar; ejvind; elias; elin; elisa; elisabeth; elise; ella; ellen; else; elsebeth;
    emil; emilie; emma; emmy; erik; erika; erling; ernst; esben; ester; eva; evald; fatima; felix;
    ferdinand; fie; finn; flemming; folmer; frank; frans; freja; frej; freddy; frede; frederik;
    frederikke; frida; fritz; gerda; gert; gitte; gorm; grete; grethe; gudrun; gunnar; gunhild;
    gurli; gustav; günter; hanna; hannah; hanne; hans; harald; harry; hassan; heidi; heine; helen;
    helena; helga; helge; helle; henning; henny; henriette; henrik; herdis; herman; hilda; hjalmar;
    holger; hugo; ib; ibrahim; ida; ina; inga; inge; inge-lise; ingeborg; inger; ingrid; irene;
    iris; isabella; isak; ivan; iver; ivar; jack; jacob; jakob; jan; jane; janne; janni; janus;
    jannik; jeanette; jens; jeppe; jes; jesper; jette; jimmi; jimmy; joachim; joan; joakim; johan;
    johanna; johanne; john; johnny; jon; jonas; jonathan; josefine; julia; julie; julius; jutta;
    jytte; jørgen; jørn; kaj; kamilla; karen; karen-margrethe; karin; karina; karl; karla; karoline;
    karsten; kasper; kate; katja; katrine; kenneth; kenny; keld; kent; kevin; kim; kirsa; kirsten;
    kirstine; kjeld; klara; klaus; knud; konrad; kristian; kristina; kristine; kristoffer; kurt;
    laila; lars; lasse; laura; laurits; laust; lea; leif; lena; lene; leo; leon; leonora; lilly;
    lillian; lina; linda; line; lis; lisa; lisbeth; lisbet; lise; liselotte; liv; liva; lizette;
    lizzie; lone; lotte; louise; lucas; lucca; ludvig; luka; lukas; luna; lykke; lærke; mads;
    magnus; magda; maja; majbrit; malene; malou; malthe; manfred; mai; maj; maren; marcus; margit;
    margrethe; maria; mariam; mariann; marianne; marie; marina; mark; markus; marlene; marta;
    martha; martin; mathias; mathilde; matilde; mette; mehmet; mia; michael; michala; mie; mikael;
    mikkel; mille; mina; minna; mogens; mohammed; mona; monika; morten; muhammad; mustafa; nadia;
    naja; nana; nanna; naomi; natasha; nicklas; nicolai; nicoline; niels; nikolaj; nina; nis; noah;
    noel; nora; nynne; ole; olav; olga; olivia; oliver; olivier; oscar; oskar; osman; otto; ove;
    palle; patrick; paul; pauline; peder; peer; per; pernille; peter; petra; philip; pia; poul;
    preben; poula; ragna; ralf; randi; rasmus; rebecca; regitze; rene; rie; rikke; rita; robert;
    rolf; ronja; ronny; rosa; rosemarie; rune; ruth; sabrina; samuel; sally; sandra; sanne; sara;
    sarah; sebastian; selma; sidsel; sif; signe; sigrid; sigurd; silas; silje; simon; simone; sine;
    siv; sixten; sofie; sofia; sofus; solveig; sonja; sonny; stefan; steen; sten; stig; stine;
    storm; sune; susan; susanne; svend; sven; sylvester; søren; sørine; søs; tage; tanja; tenna;
    terese; thea; theis; theodor; thomas; thor; thora; thorkild; thorvald; thyra; tilde; tim; tina;
    tine; tobias; toke; tom; tommy; tone; tonny; tora; torben; tore; torsten; tove; troels; trine;
    troy; tue; ulla; ulrik; ulrikke; ursula; vagn; valdemar; vera; verner; vibe; vibeke; victor;
    victoria; viggo; vigga; viktor; viktoria; villads; villy; vilma; vincent; vita; vivi; walter;
    werner; wilfred; willy; winnie; yasmin; yrsa; yusuf; yvonne; zahra; åge; åse; åsa; østen;
    øjvind; bedstemor; mormor;
    jonna; aase; alvilda; anine; asbjørn; alvin; brit; carl-emil; dorit; edvard; eskild; filippa;
    gunvor; hildur; inge-merete; ingelise; jarl; jerry; kalle; karl-emil; kjell; lizzi; mariane;
    merete; mette-marie; nikoline; ninna; nete; oda; orla; osvald; otilia; pelle; ragnhild; rosita;
    signy; svea; thilde; tilda; tyge; ulf; uffe; valborg; vilhelm; viola; vilfred; wilma; ylva;
    abel; alva; ellinor; esther; fiona; hella; iben; ilse; isolde; josephine; juliane; kaya;
    laurine; leonie; lilian; lillan; liss; louisa; maj-britt; majken; margot; marit; matilda; merle;
    milla; molly; nelly; nikita; ottilia; selina; silke; smilla; svetlana; tania; thelma; veronica;
    aage; adrian; albin; alfons; allan; arnold; arvid; aron; balder; bendix; birk; christen; conrad;
    dines; ejgil; ejler; elliot; elmer; emanuel; frants; georg; gregers; halfdan; hannibal; hardy;
    helmer; herluf; ingolf; ingvar; johs; joen; jonatan; joshua; julian; kai; kresten; kristen;
    laurids; lorens; louis; malte; matteo; milo; odin; ottar; pauli; ricky; ronni; ruben; samson;
    sigvald; skjold; svenning; theo; thorbjørn; thorleif; thyge; tristan; vidar; villiam; volmer;
    wilhelm; william; henry; leonard; nicolas; noa; anne-lise; anne-grethe; ann-britt; eva-marie;
    hans-henrik; hans-jørgen; jens-peter; jens-ole; lars-erik; niels-erik; ole-bjørn; per-erik;
    poul-erik; sven-erik; inga-lill; lis-mette; rose-marie; ruth-marie; bo-erik; karen-marie;
    marie-louise; ann-sofie; anna-marie; anna-sofie; erna; elna; henrikke; jannie; jannick; kirstin;
    krista; kamma; konni; lajla; lissi; liza; mattias; milan; mary; nanette; nicolaj; ninette;
    pouline; rosalie; salma; sidse; solvej; steffen; stephan; susi; svenja; tonni; torkil; torkild;
    lassen; madsen; hartmann; hansen; bille; katrin; brandt; brodersen; skovgaard; skou; skov;
    doering; hovmand; billund; ringsted; hundested; murphy; birkholm; moth; kaas; fester; danø;
    trille; ulrika; viki; wivi; yvette; zenia
""")
NAME_ENDINGS = phrases("s; es")
SURNAME_ENDINGS = phrases("""
    sen; sens; gaard; gård; strup; rup; lund; holm; bjerg; borg; toft; berg; skov; dal; husen; mand;
    bæk; kjær; kær; høj; steen; sted; sson
""")
VERB_ENDINGS = phrases("ede; edes; eret; erede; erer")
ORDINARY = phrases("""
    uha; uhada; orv; puha; røget; ryger; faldt; falde; ligge; lå; standby;
    liste(|n|r|rne); øverst; nederst; betaler(en|e|ne);
    simpelthen; åbenbart; tydeligvis; selvfølgelig; naturligvis; tilsyneladende; ærligt; ærlig;
    oprigtigt; formodentlig; overhovedet; desuden; ligeledes; alligevel; efterhånden; foreløbig;
    foreløbigt; efterfølgende; umiddelbart; tilfældigvis; fuldstændig; fuldstændigt; især; ligesom;
    fandeme; satme; hermed; herefter; løber; beløber; beløb; lyde; lød; stavet; staves; udgør;
    nåede; når; nå; nået;
    ældste; største; mindste; højeste; laveste; dyreste; længste; længst; næststørste; dårligste;
    hurtigste; langsomste; udestående; liggende; åbentstående; udeblev*; sker; ske; skete; sket;
    slippe; slipper; nøjes; øre; krone;
    mødte; vær; tallene; cifre; cifrene; vildt; virkelig; just; delivered; done; finished; the;
    with; and;
    please; pls; lets; jul; påske; pinse; ferien; sommerferien; juleferien; lyder;
    lød; åbent; åbne; samlede; sammen; tilsammen; ubetalte; i vente; tilbagestående; snød;
    snyder; snydt; narre(r|de|t); regn(er|ede|et); bagud; snyd;
    sk(al|ylde); jeg; mig; min; mit; mine; du; dig; din; dit; dine; han; ham; hans; hun; hende;
    hendes; den; det; dens; dets; vi; os; vores; i; jer; jeres; de; dem; deres; sig; sin; sit; sine;
    selv; man; en; et; ene; der; her; hvor; hvornår; hvordan; hvorfor; hvad; hvem; hvis; hvilken;
    hvilket; hvilke; denne; dette; disse; sådan; sådanne; samme; anden; andet; andre; hver; hvert;
    alle; alt; al; ingen; intet; ingenting; noget; nogen; nogle; mange; meget; lidt; få; flere;
    flest; færre; mere; mest; mindre; mindst; nok; hele; hel; helt; halv; halvt; halvdelen; resten;
    rest; restbeløb; del; dele; delvis; delvist; og; eller; men; for; så; at; om; da; når; mens;
    fordi; siden; før; efter; inden; indtil; til; fra; på; ad; af; med; uden; ved; under; over;
    mellem; gennem; hos; mod; imod; omkring; bag; foran; langs; per; pr; via; ud; ude; ind; inde;
    op; oppe; ned; nede; hen; henne; hjem; hjemme; væk; tilbage; frem; forbi; igen; igennem; er;
    var; være; været; bliver; blev; blevet; blive; bli; har; havde; haft; have; ha; får; fik; fået;
    skal; skulle; skullet; vil; ville; villet; kan; kunne; kunnet; må; måtte; måttet; bør; burde;
    tør; gør; gjorde; gjort; gøre; går; gik; gået; gå; kommer; kom; kommet; komme; tager; tog;
    taget; tage; giver; gav; givet; give; gi; lader; lod; ladet; lade; lagde; lagt; lægger; sætter;
    satte; sat; sætte; stiller; stod; står; stå; stået; ligger; lå; ligget; sidder; sad; siddet;
    holder; holdt; holde; siger; sagde; sagt; sige; siges; sige(r|s); fortæl(|ler|t|te); fortalte;
    skriv(|er|e|es); skrev; skrevet; svar(|er|ede|et|e); spørg(|er|e); spurgte; spurgt;
    ring(|er|ede|et|e); snakk(|er|ede|et|e); talt(|e); taler; tale med; hør(|er|te|t|e); se; ser;
    set; find(|er|e); fandt; fundet; tro(|r|ede|et); synes; syntes; tænk(|er|te|t|e); vidste; vidst;
    vide; husk(|er|ede|et|e); glem(|mer|te|t|me); mind(|er|ede|et|e); påmind*;
    ryk(|ker|kede|ket|ke); rykker*; mangl(|er|ede|et|e); skyld(|er|te|t|e); skyldr;
    betal(|er|te|t|e|es|ing|ingen|inger); bet; overfør(|er|te|t|e|es|sel|sler); indbetal*; udbetal*;
    afregn(|er|ede|et|e); faktur(|a|aer|aen|er|erer|eret|ere); regning(|en|er|erne|s); bilag;
    kvittering(|en); beløb(|et); sum; summen; pris(|en|er); penge(|ne|nes); kontant(|er|e); kroner;
    kr; kort; bank(|en); konto(|en); mobilepay; mobilpay; vipps; paypal; swipp; moms; skat; gebyr*;
    rabat*; frist(|en); betalingsfrist*; forfald(|er|t|en|et); forfaldsdato*; forfalder;
    deadline(|n); dato(|en|er); netto; løbende; sender; sendte; sendt; send(|e|es);
    modtag(|er|et|e|ne); modtog; lov(|er|ede|et|e); lover; sværg(|er|e); bekræft(|er|ede|et|e);
    påstå(|r|et); påstod; mener; mente; ment; aftal(|t|te|e|en|er|es); enig(|e); nægt(|er|ede|et|e);
    ignorer*; svarer; ventet; vent(|er|ede|et|e); afvent*; forvent*; håb(|er|ede|et|e); ønsk*;
    prøv(|er|ede|et|e); start(|er|ede|et|e); slut(|ter|tede|tet|te|ning); stop(|per|pede|pet|pe);
    færdig(|t|e); klar(|t|e); fortsæt*; begynd(|er|te|t|e); skift*; ændr*; ret(|ter|tede|tet|te);
    slet(|ter|tede|tet|te); fjern(|er|ede|et|e); opdater*; tilføj*; notér; noter(|er|ede|et|e);
    registrer*; opret(|ter|tet|te); gem(|mer|t|te|me); marker*; markér; læg; sæt; log;
    vis(|er|te|t|e); afmeld*; kryds(|e|er|et); streg; bogfør(|er|e|te|t); bogholder(|en|i|s|iet);
    kollega; chef(|en); kunde(|n|r|rne|s); klient(|en|er); skylder; debitor*; fyr(|en); mand; kone;
    person(|en); folk; venner; ven; nabo; lige; bare; kun; også; stadig; stadigvæk; endnu; endelig;
    allerede; altid; aldrig; ofte; tit; snart; nu; straks; nyligt; nylig; senest; senere; sent;
    tidligt; tidligere; tidlig; dag; dage; dagen; dages; uge; ugen; uger; ugers; måned*; år; året;
    time; minut*; gang; gange; morgen; formiddag*; aften*; nat; weekend*; forgårs; overmorgen;
    mandag(|s|en); tirsdag(|s|en); onsdag(|s|en); torsdag(|s|en); fredag(|s|en); lørdag(|s|en);
    søndag(|s|en); januar; februar; marts; april; juni; juli; august; september; oktober; november;
    december; næste; sidste; forrige; kommende; første; tredje; ny; nyt; nye; gammel; gammelt;
    gamle; ekstra; hej; hejsa; dav; davs; hallo; halløj; goddag; godmorgen; godaften; farvel; mvh;
    vh; kh; hilsen; venlig; tak; tusind; venligst; undskyld; sorry; ups; hov; øv; nå; åh; ah; hm;
    hmm; ja; jo; jep; jaja; nej; næ; ok; okay; fint; fin; fine; god; godt; gode; super; dejligt;
    fedt; træls; pokkers; sgu; altså; nemlig; ellers; derfor; dog; dermed; derefter; bagefter;
    imens; imidlertid; måske; muligvis; sikkert; sikker; vist; vel; formentlig; sandsynligvis;
    angiveligt; faktisk; egentlig; præcis; præcist; cirka; ca; omtrent; næsten; højst; ret;
    virkelig; rigtig; rigtigt; forkert; forkerte; total(|t|e); samlet; ialt; tilsammen; plus; minus;
    inkl; ekskl; inklusiv; eksklusiv; samt; både; enten; hverken; ikke; ikk; ik; aconto;
    acontobetaling(|en); depositum; forskud; forudbetaling; rate(|r|n); afdrag*; gæld(|en);
    tilgodehavende*; restance*; ifølge; ang; angående; vedr; vedrørende; ydelse; gentag*; landet;
    røg; ryger; ruller; dukk*; hent(|er|ede|et|e); aflever*; lever(|er|ede|et|e); bed(|er|e); bad;
    bedt; hjælp*; brug(|er|te|t|e); køb(|er|te|t|e); solgt; solgte; lavet; lavede; laver; lav;
    ordnet; ordnede; fikset; klaret; klarede; glad; sur; træt; desværre; heldigvis; endeligt;
    snarest; hurtig*; langsom*; længe; lang; langt; lange; stor(|t|e); lille; små; egen; eget; egne;
    ting(|en|ene); sag(|en); grund; problem*; spørgsmål*; besked(|en|er); mail(|en|s|ede|er);
    sms(|er|ede); telefon*; nummer; nr; navn*; liste(|n); bot(|ten); hvorefter; udestående;
    udeståender; åben; total; lykke; held; tilfreds; utilfreds; yes; wow; hurra; jubii; haha; hihi;
    lol; sørge; sørger; hård; løn; lønning; kassen; opdatering; reminder; nb; ps; fx; osv; mm; etc;
    forresten; btw; fyi; kvit; juleaften; lillejuleaften; nytårsaften; nytårsaftensdag;
    skærtorsdag; langfredag; juledag; lønningsdag; lønningsdagen; afsted
""")
TRADES = phrases("""
    sminkning*; prøvesminkning*; gelænder*; rækværk*; tagvindue*; tagrender*; vinduer; ovenlys*;
    fodpleje*; bryllups*;
    barsels*; konfirmations*; fødselsdags*; julefrokost*; skilte; skilt; hegns*; brænde*; låge*;
    port; porte; lister; paneler;
    fodlister; trapper; altan*; dræn*; kælder*; loft*; facade*; skorsten*; brønd*; sandblæs*;
    algebehandling*; fliserens*;
    arbejde*; opgave*; projekt*; job*; timer; timers; hjemmeside*; webside*; webshop*; site*; app*;
    landingsside*; logo*; grafik*; design*; layout*; skitse*; tegning*; illustration*; illustrer*;
    ikon*; maleri*; portræt*; plakat*; flyer*; folder*; brochure*; katalog*; visitkort*; skilt*;
    skiltning*; etiket*; emballage*; banner*; indbydelse*; invitation*; kort; bog; bøger; omslag*;
    sats; opsætning*; tryk*; print*; t-shirt*; broderi; broderier; broderiet; broderet; brodere;
    brodering; foto*; fotografering*; billede*;
    portrætfoto*; bryllupsfoto*; retouch*; redigering*; klip(|ning|pet|pe|pede|p|s)*; film*; video*;
    optagelse*; trailer*; animation*; undertekst*; speak*; voiceover*; lyd; lyd*; musik*; koncert*;
    sang*; bryllupssang*; mix*; mastering*; podcast*; dj-job*; dj-sæt*; dj-set*; dj-aften*;
    spille*; spillede; spil; jingle*; numre;
    komposition*; oversæt*; tolk*; tolkning*; korrektur*; tekst*; tekstforfatning*; artikel*;
    artikl*; blogindlæg*; indlæg*; nyhedsbrev*; tale; taler til; manus*; rapport*; ansøgning*; cv*;
    speciale*; renskriv*; transskri*; research*; undersøgelse*; analyse*; rådgivning*; konsulent*;
    konsultation*; coaching*; mentor*; kursus*; kurser*; workshop*; foredrag*; oplæg*; undervis*;
    lektion*; lektie*; eksamen*; klaver*; guitar*; violin*; trommer*; sangtime*; dans*; yoga*;
    pilates*; træning*; pt-timer*; svømme*; babysvøm*; ridetime*; ride*; sejl*; tennis*; matematik*;
    engelsk*; dansk*; tysk*; fransk*; privatundervis*; vikar*; børnepas*; pasning*; babysit*;
    barnepige*; dagpleje*; omsorg*; pleje*; hjemmepleje*; massage*; zoneterapi*; fysio*; terapi*;
    samtale*; behandling*; hudpleje*; negle*; manicure*; frisør*; klipning*; farve*; hår; håret;
    hårklip*; hårfarv*; håropsæt*; hårpleje*; hårextension*; makeup*;
    make-up*; vipper*; bryn*; tatover*; sy; syet; syning*; kjole*; bukse*; gardin*; strik*;
    skoreparation*; skomager*;
    ombetræk*; polstr*; møbel*; møbl*; stol*; bord*; sofa*; snedker*; tømrer*; skab*; reol*;
    køkken*; badeværelse*; bad; toilet*; vvs*; vandhane*; rør; røret; rørene; rørarbejde*;
    rørskift*; rørlæg*; rørfør*; rørrens*; rørrepar*; afløb*; kloak*; blikkenslag*;
    varme*; radiator*; fjernvarme*; kedel*; elarbejde*; el; lampe*; lys; lyset; lysdesign*; lyssæt*;
    lysopsæt*; lysinstal*; lysarbejde*; lysmonter*; lysteknik*; stik*; installation*;
    installer*; tilslut*; opvaskemaskine*; vaskemaskine*; komfur*; ovn*; køleskab*; fliser*; flise*;
    fuger*; mur; mure; muren; murede; muret; murværk*; murarbejde*; murreparation*; murer*; puds*;
    beton*; støb*; maler*; male; maling*; tapet*; gulv*;
    trappe*; dør; døre; døren; dørene; dørtelefon*; dørmonter*; dørskift*; dørtrin*; vindue*; tag;
    tagrende*; tagarbejde*; isolering*; hegn*; terrasse*; carport*;
    skur*; udhus*; renover*; reparation*; repar*; service*; eftersyn*; vedligehold*; montering*;
    monter*; montage*; samling*; rengøring*; gjort rent; hovedrengøring*; vinduespuds*; strygning*;
    vask*; tøjvask*; have; havearbejde*; hæk*; plæne*; græs*; beskær*; træ; træer; træfæld*;
    snerydning*; ukrudt*; plant*; blomst*; buket*; dekoration*; pynt*; catering*; mad; maden;
    madlav*; madkass*; madlever*; madplan*; madpakke*; kage*;
    bryllupskage*; brød*; smørrebrød*; buffet*; middag*; frokost*; kok; kokken; kokketime*;
    servering*; tjener*; bar;
    fest*; bryllup*; konfirmation*; jubilæum*; event*; arrangement*; konferencier*; toastmaster*;
    brunch*; søndagsbrunch*; flytning*; flyt*; kørsel*; transport*; levering*; budtur*; bil; bilen;
    biler; bilvask*; bilsyn*; billak*; bilrepar*; bilklargør*; bilpleje*; bileftersyn*; bilservice*;
    cykel*; dæk*; dækskift*; bremse*; motor*; syn; lakering*; svejs*; smed*; lås; låse; låsen;
    låseskift*; låsesmed*; låseomlæg*; nøgle*;
    nøgleservice*; hund; hunde; hunden; hundene; hundeluft*; hundepas*; hundetræn*; hundeklip*;
    hundefris*; hundepension*; hundeluft*; luft(|ning|et|ede); kat; katte*; kattepas*; hundepas*;
    hest*; hov; hove; hovene; hovpleje*; hovbeslag*;
    sko; skoene; skoning; beslag*; tilridning*; dyrlæge*; klip hund; bogføring*; bogholderi*;
    regnskab*; årsregnskab*; moms*;
    lønkørsel*; skatte*; budget*; revision*; administration*; data*; indtast*; excel*; regneark*;
    præsentation*; powerpoint*; skabelon*; it-*; it; pc*; computer*; printer*; netværk*; server*;
    hosting*; domæne*; opsæt*; support*; udvikl*; program*; kode*; kodning*; integration*; api;
    bug*; fejlret*; test*; database*; migrer*; seo; seo-*; annonc*; kampagne*; reklame*; marketing*;
    some;
    sociale medier; opslag*; content*; strategi*; branding*; brand; branding*; brandguide*;
    brandbook*; brandmanual*; branddesign*; navngiv*; profil*; rettelse*;
    opdatering af hjemmeside*; abonnement*; licens*; leje*; udlejning*; lokale*; parkering*;
    smykke*; ring; ringe; ringen; vielsesring*; forlovelsesring*; guldring*; ramme*; indramning*;
    keramik*; krus; stearinlys*; sæbe*; gravering*;
    kalligrafi*; scan*; arkitekt*; byggeteg*; opmåling*; inspektion*; beregning*; plan*; besøg*;
    sengested*; nætter; aftener; bogbind*; trykning*; lyddesign*; lysdesign*; scenografi*; kostume*;
    etiketdesign*; hjemmesidetekst*; skole*; vikartime*
""")
TITLES = phrases("""
    skt; sct; sankt;
    malermester; murermester; tømrermester; bagermester; snedkermester; slagtermester;
    murermesteren; mester;
    skoleleder; formand; kasserer; bandet; duoen; familie; kunstner; kunstneren; galleriejer;
    bagermesteren;
    brdr; brd; mester; nabo; chauffør; frøken; fr; herre; mor; far; moster; faster; morbror;
    farbror; mormor; farmor; morfar; farfar; bedstemor; bedstefar; søster; bror; bager; slagter;
    tømrer; maler; murer; snedker; smed; læge; tandlæge; dyrlæge; advokat; advokaterne; arkitekt;
    gartner; gallerist; frisør; pastor; præsten; præst; provst; lærer; skoleinspektør; professor;
    direktør; flyttemand; vognmand; købmand; fisker; landmand; gårdejer; kapellmester; dj; træner;
    fysioterapeut; jordemoder; lektor; ægteparret; brødrene; søstrene; enkefru; fotograf; kok;
    vvs-mester; fotografen
""")
COMPANY_WORDS = phrases("""
    aps; a/s; i/s; k/s; p/s; ivs; amba; fmba; ab; as; ltd; gmbh; llc; inc; ag; ug; sarl; & søn; søn;
    sønner; brødre; partnere; partners; studie; studio; atelier; galleri; teater; teatret; museum;
    museet; skole; skolen; privatskole; friskole; efterskole; højskole; gymnasium; børnehave;
    børnehaven; vuggestue; institut; universitet; akademi; akademiet; kursuscenter; kommune;
    kommunen; region; menighedsråd; kirke; kirken; sogn; forening; foreningen; grundejerforening;
    boligforening; andelsforening; ejerforening; klub; klubben; idrætsforening; if; fk; bk; forbund;
    fond; fonden; kor; koret; orkester; band; festival; festivalen; hotel; hotellet; kro; kroen;
    vandrehjem; hostel; restaurant; restauranten; café; cafe; cafeen; bar; bistro; pizzeria;
    bryggeri; bryggeriet; bageri; bageriet; konditori; slagteri; slagteren; fiskehus; mejeri; gård;
    gården; gårdbutik; gods; godset; slot; gartneri; gartneriet; planteskole; butik; butikken; shop;
    boghandel; boghandlen; marked; supermarked; kiosk; kiosken; apotek; apoteket; klinik; klinikken;
    tandklinik; lægehus; lægehuset; fysio; fysioterapi; dyreklinik; hospital; salon; salonen;
    frisør; frisører; spa; wellness; fitness; yoga; yogahuset; rideskole; ridecenter; stutteri;
    svømmehal; trafikskole; køreskole; værksted; værkstedet; auto; autoværksted; biler; cykler;
    transport; spedition; fragt; flytteforretning; flyttefirma; taxa; rejser; rejsebureau; turist;
    byg; bygge; byggefirma; entreprise; entreprenør; tømrer; tømrerfirma; murerfirma; malerfirma;
    malerfirmaet; el; vvs; vvs-service; service; montage; maskiner; smede; smedje; tagrens;
    rengøring; ejendomme; ejendomsservice; ejendomsmægler; bolig; boliger; invest; invests; kapital;
    holding; finans; revision; advokater; advokatfirma; arkitekter; ingeniører; rådgivning; consult;
    consulting; it; data; digital; software; systemer; teknik; media; medier; film; produktion;
    production; musik; lyd; records; forlag; forlaget; avis; avisen; magasin; bogtryk; trykkeri;
    trykkeriet; bogbinderi; grafisk; design; reklame; bureau; bureauet; kompagni; kompagniet;
    kompagnons; energi; varmeværk; solceller; hus; huset; center; centret; rådhus; bibliotek;
    biblioteket; sommerhus; camping; kunsthal; kunstforening; havn; marina; sejlklub; vinhandel;
    nord; syd; vest; øst; danmark; dansk; danske; nordisk
""")
SHORTHAND = keyed("""
    ikke: ikk; ik; ikk'; ikke'
    have: ha; ha'
    måneden: månden; månden; mdn
    kan: ka; ka'
    skal: ska; ska'
    skulle: sku; sku'; skul
    kunne: ku; ku'
        rabat: rabbat; rabt
    tilbud: tilbuds; tilbudd
    tilbuddet: tilbudet; tilbudded
        lige: li; li'; lig'
    igen: ien; ign; igne
    bliver: blir; bli'r; bli'
    siger: sir; si'r
    tager: ta'r; tar
    giver: gi'r; gir
    giv: gi; gi'
    lad: la'
    også: osse; oss; ogs
    hvad: hva; hva'
    betalt: btlt; bet'; bet.
    faktura: fak; fakt; faktu
    eller: ell; ell.
    weekend: wknd; weeknd
    påmindelse: påm
""")
