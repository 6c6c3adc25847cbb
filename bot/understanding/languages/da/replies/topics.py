"""Danish words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    pay: betal*; indbetal*; overfør; overføre; overfører; afregn*; mobilepay*; mobilpay*; mp'er;
        sætter ind; sætte ind; swip*; udlign*; klarer den; send penge; pay; punge; hoste op;
        gøre op; køre den; udbetal*; pengene
    paid: betalt; betalte; overført; overførte; indbetalt; indbetalte; mobilepayet; mobilepayede;
        afregnet; sat ind; satte ind; swippet; udlignet; givet dig; fik du; hævet; trukket; lagt i;
        nu er den sendt; er sendt; er kørt; ordnet; klaret; gjort; fikset; sat over; røget afsted;
        smidt; smed; lagde; gav; afleveret; afleverede; stak dig; fik af; fik i; i hånden; kontant;
        gået fra; på din konto; står på; burde være; skulle være; betalingen er; betaling er;
        beløbet er; beløbet blev; blev sendt; lukket hos; registreret; modregnet; kvit; kvitte;
        har sendt; sendte jeg; sendte pengene; sendt pengene; lige sendt; allerede sendt;
        sendt den; vedhæft*; skranken; igennem; lille stykke papir; papir på det; øl; i garagen;
        kontanter i; klarede vi; klarede det; afregnede; modregnede; bytte; byttede; til gode;
        står i netbanken; netbanken som; gennemført i; står som gennemført
    sent: sendt; sendte; afsted; afsendt; gået; gik; røg; røget; gennemført; gennem; bogført; kørt;
        ekspederet; afviklet
    money: penge*; kontant*; beløb*; kr; kroner; øre; krone; sum; midler; check; tusind; håndøren;
        gysser
    bank: bank*; konto*; netbank*; mobilepay; overførsel*; kort; iban; reg; app; transaktion;
        kuvert
    proof: kvittering*; dokumentation; bekræftelse; screenshot; skærmbillede; skærmprint; udskrift;
        bevis; bilag; betalingsbekræft*; advis
    already: allerede; sidste uge; i sidste; i går; forrige; for længst; i forgårs; i mandags;
        i fredags; i tirsdags; i onsdags; i torsdags; siden; lige; i morges; i søndags; i lørdags
    look: tjek; kig; se efter; undersøg; check; dobbelttjek; tjekket
    ask: tjekker; undersøger; spørger; vender tilbage; hører; snakker med; taler med; kigger på;
        ser på; vende tilbage; skal lige; finder ud; giver besked; drøfter; undersøge; videresendt;
        sendt videre; sender videre; kontakter; vurder*; tænke over; tjekke; spørge; afventer svar;
        kigge; melder tilbage; skriver senere; vender lige
    invoice: faktura*; regning*; nota*; bilag*; kreditnota*; pdf*; dokument*; vedhæft*; opgørelse*;
        fakt; rykker*; fakturer*; betalingsservice; nemkonto; nemhandel; e-faktura; efaktura;
        e-fakturaer; opdigt; aldrig har fundet sted; timer på
    detail: adresse*; cvr*; ean*; po; po-nummer*; rekvisition*; ordrenummer*; firmanavn*; navn;
        nummer; moms*; kontonummer*; reference*; att; dato*; selskab*; oplysning*; specifi*;
        stavet; kostsenter; linje*; beløbet; formalia; kundenummer*; juridisk*; format; nemhandel;
        valuta; firmaet; timeseddel; indkøbsordre*; forfaldsdato; omkostningssted; i alt; sum;
        projektnummer*; antal
    mail: mail*; e-mail*; email*; spam*; indbakke*; post*; eboks; e-boks; uønsket; sms; brev*
    lost: ikke modtaget; ikke fået; aldrig fået; aldrig modtaget; aldrig set; ikke set;
        kan ikke finde; kan ikke se; har ingen; ikke kommet; aldrig kommet; intet modtaget;
        ikke finde; mangler at modtage; fik aldrig; ingen faktura; ikke nogen faktura;
        ingen regning; forsvundet; røget i; dukket op; ikke her; ser ikke; modtog aldrig;
        så den aldrig; åbne; nået frem; intet set; bortkommet; væk
    again: igen; genfremsend*; gensend*; sende den; send den; kopi; ny; rettet; korrigeret;
        fremsend*; rettelse; sender du; sende en; send lige; videresend*; en til; genudsted*;
        rigtige
    wrong: forkert*; fejl*; stemmer; ikke korrekt; passer ikke; byttet; gammel; gamle;
        uoverensstemmelse; i stedet; skal stå; står; burde; rette; to gange; dobbelt; ukorrekt*;
        anden; andet; mangler; ikke vores; rodet; manglende; rettes; lyder på; udstedt til; stilet
    not: ikke; ik; ikk; intet; ingen; uden; nej; ej; inte
    never: aldrig; intet; ingenting; slet; overhovedet; nogensinde; nogen sinde; ingen; nul; noget
    will: vil; skal; kommer; ordner; sørger; regner med; ryger; gør det; fikser; planlagt; sat til;
        har tænkt; klarer; smider; får du; har du; bliver
    can: kan; kunne; mulig*; må; klare; ville det; i stand
    until: før; indtil; først; når; så snart; medmindre; inden; efter; førend; hvis ikke; så længe;
        derefter
    wait: vent*; udsæt*; henstand; senere; tålmod*; udskyd*; lidt tid; mere tid; et par uger;
        næste måned; forlæng*; frist; par dage; lidt endnu; bære over; om et par; forsinket;
        afdrag; trækker ud; uger til
    part: rate*; afdrag*; halv*; dele; delbetal*; resten; lidt ad gangen; portion*; bidder;
        ordning; noget nu; del; månedlig*; to omgange; ad gangen
    lack: ingen penge; råd; stramt; presset; tom; tomt; flad; minus; ikke penge; svært;
        mangler penge; økonomi*; likvid*; lukket konto; overtræk; konkurs; rekonstruktion;
        insolvent; broke; ludfattig; bund; bunden; stram; knap; skrab*; trængt; i knibe; kassen;
        underskud; klemme; blank; har dem ikke; har det ikke; hårdt; krise*; rødt; kredit*;
        på spanden; fallit; havregryn; su'en; brugt; lever af; nudler; rugbrød; pasta; har vi ikke;
        har jeg ikke; ikke pengene; ingen løn; mistede mit; mistet mit; nul; blakket; bankerot;
        betalingsstandsning; tvangs*; inkassosag; rki; gældssaner*; spare; sparer; sparekniv;
        skåret; budgetter; lånt; låne; pantelåner; bank siger nej; banken; lukker; må lukke; taber;
        underskuddet; tomme kasser; ebbe; ingen kunder; ingen gæster; dårlig sæson; dårligt år;
        stille; ingen ordrer; ingen opgaver; slunken; trækker; svær; hård; pause; på grund af;
        strækker; række; kan ikke lige nu; kan ikke betale; kan ikke klare; ikke alt; ikke hele;
        ikke det hele; betale det hele
    income: løn*; su; pension*; lån*; tilskud*; bevilling*; salg*; omsætning*; sæson*; indtægt*;
        dagpenge*; kontanthjælp; fond*; investor*; feriepenge; budget*; cashflow; pengestrøm*;
        likviditet*; kassekredit; skat; kunder; booking*; ordre*; børnepenge; støtte
    hardship: fyret; syg*; hospital*; operation; skilsmisse; skilt; husleje*; reparation; bilen;
        vandskade; brand; begravelse; barn; børn; død*; tandlæge*; arbejdsløs*; mistet; opsagt;
        regninger; måned; lukke; dyrlæge*; stress*; flytning; ulykke; oversvøm*; uheld; varme; job;
        barsel; vaskemaskine; brudt sammen; studerende; el-regning
    theirs: vores kunde*; min kunde; mine kunder; egen kunde; vores egen; betaler os; betaler mig;
        skylder os; skylder mig; vores kunder; får penge fra; venter på penge; egne; bygherre*;
        vores opdragsgiver; hovedentrepren*; betalt os; selv; venter på betaling; venter på at;
        ikke betalt os; ikke betalt mig; har ikke betalt os; når de betaler; når kunden;
        min arbejdsgiver; lønnen går; går ind; lønnen kommer
    forgot: glem*; smutt*; overset; overså; overse; forglem*; svipser; hul i; husk*; mistede;
        forlagt; glippet; gled; gået mig; tabt; bunke*; opmærksom*; hovedet; hoved; tænkt på;
        troede; drukne*; gemt; min fejl; forsvandt; ups; hov; skredet; lagde den;
        på grund af travlhed; nåede; kladde*; skuffen; hukommelse; påmind*; under radaren; mindet;
        minde; puttet; lå; flytning; flytte; baby; pinligt; køleskab*; opslagstavle*; seddel;
        sedlen; bag ved; faldet bag; faldet ned; under en; handskerum*; tasken; dyngen; dynge;
        ulæst*; udkast; trykke send; trykket; aldrig fik; fik aldrig gjort; fik det aldrig;
        fik ikke; ikke fik; ikke fået gjort; ikke lige fået; ikke nået; lagt til side; skubbet;
        udskudt; drunknet; kørt i; kaos; rod i; tidsfornemmelse; tiden løb; løb fra; sommerfugl*;
        si; gammel; alder; skam mig; havde jeg ikke; har jeg ikke betalt; ikke betalt den;
        dobbelttjekkede; fandt den; finder den nu; fundet; så den først; ser den først; først nu;
        opdagede; opdaget; bemærket; lige set; set det nu; godt du skriver; godt du; tak fordi;
        tak for rykkeren; fandt din; fandt din regning; lommen; lomme; krøllet; våd; ligget; flov;
        regnjakke; jakke; jakken; skuffe; tørretumbler; vaskemaskinen; kalender; kalenderen;
        forkert måned; forkert dag; forkert dato; byttet om; fået set; set mails; set mail;
        ikke set mails; fået kigget; ikke fået kigget; været på
    away: ferie*; rejse*; rejst; væk; udland*; tur; hjemkommet; kommet hjem; bortrejst; flyttet;
        flytter; bryllup*; barsel*; orlov; hytten; sommerhus*; uden net; weekendtur; festival;
        hjem fra; lige hjemme; været på; ikke fået set; fået set
    office: kontoret; autosvar; automatisk; på ferie til; tilbage igen; begrænset; haster; henvend;
        ferie til og med; fraværende; kontakt venligst; fravær; vi bestræber; henvendelse;
        sagsnummer; behandlingstid; åbningstid*; træffes; hverdage; orlov; besvares; svarer
    busy: travl*; møde*; kører; ringer; ring; på arbejde; snakke senere; taler senere; optaget;
        ringe; snakkes; bilen; i toget; ringes; har ikke tid; lige nu
    sorry: undskyld*; beklag*; sorry; sry; desværre; pinlig*; flovt; flov; åh; øv; ups; hov; hovsa;
        tilgiv; skammer; ked af; rødmer; min skyld; altså
    work: arbejd*; hjemmeside*; side; foto*; logo*; design*; oversæt*; tekst*; video*; app*; kode*;
        væg*; flise*; maling*; tag*; gulv*; dør*; kage*; mad*; kjole*; have*; lektion*; musik*;
        lyd*; manus*; fil*; rapport*; menu*; brochure*; lever*; projekt*; resultat*; køkken*; bad*;
        vask*; hane*; rør*; hegn*; artikel*; vindue*; rengør*; hæk*; undervisning*; opgave*;
        gardin*; skab*; plakat*; jobbet; fuge*; terrasse*; bil*; tapet*; klip*; hår*; buffet*;
        illustration*; indspil*; blomst*; toilet*; stik*; cyk*; sofa*; materiale*; produkt*; bog*;
        kapitel*; undertekst*; lampe*; ovn
    broken: ødelagt; virker; crash*; går ned; bryder; utæt*; dryp*; revne*; skæv*; sløret; slørede;
        uskarp*; falder; faldet; løs*; skaller; plet*; knæk*; ridse*; brændt; rå; lugter; stinker;
        snavs*; beskidt*; støv*; rust*; sidder fast; fejl*; bug*; hak*; hul; huller; passer ikke;
        små; lille; for stor; mørk*; slog*; tryk*; lækker; lækage; kortslut*; smuldr*; bobler;
        slår; bule*; hænger; kan ikke lukke*; lukker ikke; åbner ikke; flosser; flænge*; visne*;
        støj*; falsk; tastefejl; stavefejl; slåfejl; skimmel; fugt*; striber; nøgne; langsom*;
        stykker; vakler; gled af; afskall*; krympet; skarp; kold*; binder; tør; knirk*; smelt*;
        endnu mere; dumpede; dumpet; dumpe; trods; matematik; karakter*; eksamen; lærte;
        lærer intet; lært; ingen fremgang; vælter; væltede; hælder; gynger; løber; løbet; stopper;
        stoppet til; tilstoppet; lugt; os; ryger; kogte; lunken; lunket; udtrådt; mat; falmet;
        farven; forkert farve; nuance; størrelse; for kort; for lang; stram; syning*; sømmen; søm;
        tråd*; knap; lynlås; vendt; spejlvendt; på hovedet; beskåret; afskåret; øjne; overbelyst;
        underbelyst; fryser; loader; indlæser; 404; logge ind; kurven; betalingssiden; links;
        mobilen; nedbrud; nede; slettet; væk; mistede; ukrudt; halvtørr*; hår i; sand; krummer;
        fedtet; nullermænd; uspist; allergi; maden var; gæster*; bruden; græd; alt for lidt;
        slap op; smagte; salt; tørt; hård; seje; kradser; klapr*; blinker; gnister; sprunget;
        sprang
    bad: dårlig*; elendig*; forfærd*; ringe; sjusk*; makværk; lort*; møg*; ubrugelig*;
        uacceptabel*; utilfreds*; ikke tilfreds; skuff*; ikke glad; hader; grim*; kikset; amatør*;
        under al kritik; rod; pinligt; katastrof*; halvfærdig*; uprofes*; ikke godt nok; godt nok;
        lever ikke op; kvalitet*; tarvelig*; smadret; klage*; reklam*; værre; håbløs*; ufærdig*;
        fejlbehæft*; som aftalt; dumpe*; jammerlig*; kedelig*; fuldstændig; ligner;
        google translate; skod; sløs*; ødelagde; latterlig*; ærgerlig*; græd; ikke i orden;
        i orden; mangler; mangel*; tosse*; frygtelig*; rædselsfuld*
    good: glad; dejlig*; flot*; perfekt*; super; skøn*; fantastisk*; elsker; tilfreds; fin*; god*
    redo: lav* om; om igen; ret*; udbedr*; fiks*; færdiggør*; færdig; ændring*; ændre*; revider*;
        repar*; tilbage; komme og; forbedr*; omgør; skifte; udskift*; mal* om; ordentlig*;
        på plads; lave det om; laver det om; laves om; kom forbi; gøre det om; kom og; erstat*;
        reklam*; bragt i orden; styr på; afhjælp*; færdigt
    late: forsink*; for sent; sen; deadline*; frist*; uger for; dage for; til tiden; udeblev;
        dukkede ikke; aldrig op; mødte; kom ikke; måneder efter; sene
    missing: mangle*; halv*; kun; ikke færdig*; ikke leveret; aldrig leveret; hvor er; lovet;
        lovede; endnu ikke; afleveret; ufærdig*; resten; stadig; udeladt
    asked: bad om; bestilt*; ønskede; forventede; forventet; aftalt; ville have; brief*; skulle;
        viste; lovede; betaler for; havde bedt; specifik*; drøftede; beskrevet
    agreed: aftal*; kontrakt*; enig*; sagde; sagt; tilbud*; overslag*; skrevet under; underskrev*;
        betingelse*; forudsæt*; lød; oplyst; godkend*; mundtlig*; accepter*; talte om; snakkede om;
        nævnt*; prisoverslag; stod; håndslag
    price: pris*; timepris*; timeløn; takst*; sats*; timer; i timen; koste*; kost; honorar*;
        budget*; rabat*; time; ordpris; regnet; opkræve*; tager; tillæg
    dear: dyr*; for meget; dobbelt*; overpris*; alt for; vanvittig*; urimelig*; røver*; højere;
        skrap*; billigere; hul i hovedet; heftig*; groft; markedspris; mere; ågerpris; pebret;
        voldsom*; latterlig pris; ekstra; oveni; steget; blodpris
    fee: gebyr*; rente*; rykkergebyr*; morarente*; strafgebyr; ekstra*; tillæg*; kørsel*;
        transport*; depositum; forskud; overtid; weekendtillæg; hastetillæg; udlæg; materialer;
        moms; oven i; afbestil*; udrykning; parkering; rettelser; licens; rykker; startgebyr
    terms: dage*; netto; kredittid; betalingsfrist*; betalingsbetingelse*; standard*; betingelser;
        politik; praksis; procedure*; forud; efter levering; måned; indkøb*; leverandør*; rutine*;
        regler; forfald*; samhandels*; udlejer; lejer; ikke mig som; skal betale for;
        som du lovede; dobbelt så; så dyrt; rammeaftale*; kvartal*; faktureres; enkelttimer;
        løbende; fra godkendelse; uanset; hos os; forsikring*; ejer*; andelsforening*;
        boligforening*; hvem betaler; halvdelen hver; deler; delt; i betaler; du betaler;
        på din regning; på jeres regning; stod for; materialerne; kvadratmeter*; pr; per; styk*;
        prisen var; prisen er; var prisen; du sagde; i sagde; sagde jo; du skrev; i skrev;
        ifølge aftalen; ifølge kontrakten; ifølge tilbuddet; i tilbuddet; i aftalen; i kontrakten;
        aldrig aftalt; ikke aftalt; ikke en del; en del af; havde aftalt; vi aftalte; aftalte vi;
        skal betale det; betaler det; udgiften; dækker
    included: inkluder*; inklusiv*; inkl; med i prisen; gratis; del af; indgår; indgik;
        vennetjeneste; tjeneste; hørte med; med i; dækket; prøve*; bytte; uden beregning;
        følger med; gave; garanti; frivillig*; test; bonus; indeholdt; hjalp
    thought: troede; antog; regnede med; indtryk*; opfattelse*; forstod; ingen har sagt;
        aldrig hørt; ikke nævnt; aldrig nævnt; gik ud fra; ikke fortalt; hvor står; fik at vide;
        aldrig oplyst; overrask*; formodede; siden hvornår; står der
    owe: skyld*; gæld*; udestående; mellemværende; tilgode; restance*; krav*; forplig*
    refuse: nægt*; afvis*; vil ikke; betaler ikke; aldrig i livet; glem det; glem alt;
        ikke en krone; ikke en øre; ikke en rød; ikke tale om; kommer ikke på tale; niks;
        drøm videre; skrid; rend mig; held og lykke; ikke mit problem; ingen penge; bestrid*;
        skylder ikke; skylder dig ikke; intet; får ikke; røv; fanden; kan du glemme; afslut*;
        lukket; punktum; sagen; en krone; ses ikke; ikke nogen penge; anerkender; hold op; du kan;
        den kan du; stikke; ser aldrig; hvid pind; skyde en; pind efter; julemanden; jul og påske;
        når helvede; fryser til; ikke noget at betale; komme til at betale; ikke til at betale;
        kommer vi ikke; kommer jeg ikke; betaler jeg ikke; betaler vi ikke; betaler ikke for;
        det kan du glemme; glem pengene; vi betaler ikke; jeg betaler ikke; ikke betale;
        ikke betaler; nej; næ; nada; skid; ikke en disse; ikke en snus; rød reje; klink; fem flade;
        flade ører; pive; find en anden; idiot; lang næse; hop; gå ad; pokker i vold; skråt op;
        bestem*; principp*; princip; ikke forpligtet; uberettiget; grundløs*; grundlag; anser;
        betragter; uden for; ikke betalingspligtig; erkender; kendes ved; vedkender; regn ikke med;
        ikke regne med; ikke forvente; forvent ikke; vente længe; kommer aldrig; ser du aldrig;
        får du aldrig; får du ikke; aldrig en; alligevel ikke; hvorfor skulle; mine penge;
        ikke fra mig; ikke fra os; arvinger; død; skal ikke have; skal ikke betale;
        bør ikke betale; ikke noget for; ingen dækning; mellemværendet for; foretager os;
        yderligere; giver jeg ikke; penge for; ikke betale dig; ikke betale jer; dig noget;
        jer noget; skylder dig; skylder jer; ingenting
    hired: aldrig bestilt; ikke bestilt; bestilte ikke; aflyst; aflyste; annulleret; ikke min;
        ikke mit; ikke mig; ikke skrevet under; ingen aftale; forkert person; ikke vores;
        ingen kontrakt; har ikke bestilt; afbestilt; opsagt; ex; eks*; ikke brugt; brugte;
        aldrig bedt; fortrudt; hyret; ikke bedt
    law: advokat*; sagsøg*; retten; søgsmål*; sag; juridisk*; jurist*; domstol*; lov*; erstatning*;
        modkrav; stævn*; byretten; retssag*; inkasso*; injurie*; foged*
    police: politi*; anmeld*; forbruger*; skat; skattestyrelse*; myndighed*; klagenævn*;
        arbejdstilsyn*; ankenævn*; kommunen; håndværker*; svindel; svig; bedrageri*; rapporter*;
        indberet*; melder; branchefor*; nævn*; tilsyn*; sort arbejde; moms; klager
    review: anmeld*; stjerne*; trustpilot; google; bedømm*; vurdering*; feedback; omtale
    public: alle; fortæl*; facebook; instagram; linkedin; sociale medier; offentlig*; omdømme;
        rygte*; opslag; gruppe*; netværk; del*; poste; læg* op; byen; hele; kender; pressen; avis*;
        navn; aldrig arbejde; branchen; hænge dig; hænger; kollega*; naboer*; sprede*;
        skærmbilled*; nettet; naboen; folk; ekstra bladet
    warn: fortryd*; pas på; konsekvens*; ellers; advar*; få se; vent og se; se hvad; sidste gang;
        hører fra; ødelægge; en gang til; en til; hvis du; hvis i; så skal; kan du tro; sørger for;
        ved hvor; komme efter; besøg; ærgre; truer; lære; ingen ende; så ryger; bare vent; videre;
        skridt; færdig i
    stop: stop*; hold op; lad mig være; lad os være; lad være; nok; ikke skriv*; ikke ring*;
        skriv ikke; ring ikke; ikke kontakt*; blok*; slap af; tag det roligt; drop*; hold nu;
        ikke mere; frabede*; slet mit; fred
    bother: plag*; chikan*; rykke*; mas*; spam*; bombard*; besked*; hele tiden; hver dag; konstant;
        påmind*; tredje; fjerde; femte; ringer; skriver; pres*; jag*; gange; igen og igen;
        weekend*; søndag*; forfølg*; overhæng*; nag*; tuder; ørerne; tigge*; krav*; aften;
        hver anden
    tone: tone*; grov*; uforskam*; respekt*; uhøflig*; høflig*; opførs*; måde*; fornærm*; krænk*;
        nedlad*; aggressiv*; behandl*; taler til; skriver til; arrogant*; uprofessionel*;
        ordentligt; kriminel*; tyv; mistænk*; beskyld*; ubehag*; manér*; truende; urimeligt;
        tillad*; fræk*; mistillid*; stikle*; surt; såret; under bæltestedet; sprog; finde sig;
        finde mig
    insult: idiot*; løgner*; grådig*; svindler*; klovn*; tåbe*; bedrager*; nar; røvhul*; blodsug*;
        dum; fjols*; nærig*; patetisk*; gribbe*; ynkelig*; tyv; nævenyttig; robot*; barnlig*
    relation: samarbejd*; arbejde sammen; ven*; tillid*; forhold*; relation*; anbefal*; år;
        hinanden; kunde hos; med jer; med dig; handle; fremover; vores; familie; bruge jer;
        bruge dig; naboskab; loyal*
    break: færdig med; slut; farvel; aldrig mere; aldrig igen; finde en anden; finder en anden;
        træt af; nok af; sidste gang; ikke mere; fået nok; ikke længere; opsige; done; ønsker ikke;
        forbi; skal ikke; slutter; lyst til; andet sted; held og lykke
    angry: sur; vred*; irriter*; rasende; pisse*; fandme; fanden; helvede; sgu; tosset; forarg*;
        kraftedeme; satan*; seriøst; ærligt; utrolig*; wow; gider; skide; kæft; i hvert fald
    approver: chef*; bogholder*; regnskab*; økonomi*; direktør*; mand; kone; kollega*; afdeling*;
        hun; han; de; bestyrelse*; revisor*; kasserer*; leder*; makker; formand*; mor; far; søn;
        datter; partner; sekretær*; administration*
    payrun: betalingskørsel*; kørsel*; kørslen; batch; godkend*; planlagt; kø; behandl*; udbetal*;
        sat til; lagt ind; lagt til; proces; attester*; systemet; bogført; overførslen; oprettet;
        lagt til betaling; klar til; automatisk*; går ud; sendes; forfald; ryger afsted; netbanken
    sure: lover; lov; sikkert; garanter*; skal nok; æresord; selvfølgelig; naturligvis; senest;
        stensikkert; uden tvivl; bestemt; stol på; det kommer; du får; i får; på ære; rolig; 100;
        tror jeg på; kan regne
    soon: snart; i dag; idag; imorgen; nu; aften; i løbet af; denne uge; næste uge; straks;
        hurtigst; med det samme; inden længe; i eftermiddag; snarest; ugen; dagene; lige om lidt;
        om lidt; på vej; weekenden; om en time; morgen; formiddag; hurtigt; med det vuns; asap;
        den 1; om et øjeblik; frokost; fyraften
    ok: ok; okay; oki; fint; tak; noteret; modtaget; forstået; ja; jep; jo; super; godt; hej;
        hejsa; kvitterer; jeps; javel; tjek; yes; k; set; det er; hilsen; mvh; i lige måde; hmm;
        haha; den er god; fedt; perfekt; goddag; nå
    who: hvem; forkert nummer; kender ikke; hvad drejer; hvad handler; hvilket firma; hvor har du;
        stoppet; ikke her mere; forkert person; hvad er det; kender jeg; nyt nummer; min telefon;
        nummeret; hvilken; fratrådt; ansat; ikke mig; forstår ikke; hva; hvad mener
    chat: hvordan går; vejr*; håber; tillykke; fødselsdag; god weekend; ses; kaffe; forresten;
        spørgsmål; ledig; næste projekt; har du tid; godt at høre; kan du også; hyg; god ferie;
        nyt projekt; jul; god dag
    say: siger; sagde; skriver; svarede; fortalte; påstår; ifølge; mener; hævder; fortæller;
        nævnte; bad; beder; svarer; truer; lover; skrev
    you: du; dig; din; dit; i; jer; jeres; dine
    we: vi; os; vores
    i: jeg; mig; min; mit; mine
    resents: ikke andet at lave; andet at lave; ikke bedre at lave; får du løn for; slap af; mand;
        sådan du behandler; behandler gamle; gamle venner; troede vi var; var venner; svada;
        tak for lort; efter alle de år; efter så mange; i otte år; i ti år; i mange år; stoppe nu;
        din tone; jeres tone; den tone; sådan en tone; sådan en besked; sådan en mail; kold; koldt;
        robotagtig; stikker til; trække vejret; træk vejret; ro på; lidt ro; hidsig*; pres ikke;
        pres mig ikke; ikke presses; ikke true; føler mig; føler os; føles; forulempet; jagtet;
        mistænkeliggjort; udstillet; ydmyg*; hængt ud; forbryder; som en tyv; som luft; stil;
        klasse; niveau; lavmål; pinligt af; skam dig; skam jer; skamme; opdrag*; pli; takt;
        god tone; pænt; pænere; venligere; sober; rykker mig; seks rykkere; fem rykkere;
        tre rykkere; rykkere på; tre gange; fem gange; dag og nat; morgen til; klokken;
        midt om natten; juleaften; påske; søndag aften; lørdag; jeg gider ikke; gider ikke; orker;
        magter; træt af dig; træt af jer; træt af dine; træt af jeres; færdig med dig; færdige med;
        snakke med dig; høre fra dig; høre mere; høre fra jer; ikke høre; kontakte mig;
        kontakte os; lad mig nu; la mig; forskån; skån mig; ingen respekt; mistet respekten;
        mistet tilliden; tilliden er; tillid; samarbejdet; finder en ny; finde en ny;
        anden leverandør; ny leverandør; hyggelig*; endnu en rykker; endnu en; savner mig;
        du savner; slette mit; slette mit nummer; mit nummer; nummer bagefter; ikke kontakte; myg;
        klæg; pitbull; terrier; bider; kontrolfreak; nævenyttig; overvåg*; irriterende;
        anstrengende; pinefuld; trættende; belærende; docer*; lærerinde; skoleinspektør; hakker;
        hakke på; stress; stresser mig; stresse mig; presse; presser mig; du ikke; hver eneste;
        konstant; fredelig*; respekter*; privatliv; weekend
    threatens: datatilsyn*; tilsynet; håndværkets; ankenævn; klager til; klage til; klager over;
        klagesag; indberette; indberetter; fagforening; brancheforening*; dansk; forbrugerklage*;
        anmelde; anmelder dig; anmelder jer; melder dig; melder jer; melde dig; melde jer;
        skriver om dig; skriver om jer; skriver på; skriver det på; skriver ud; lægger op;
        lægger det; lægger det ud; lægge ud; deler det; dele det; alle ved; alle skal; alle får;
        hele byen; hele landsbyen; hele vejen; mødregruppe; følger*; story; tiktok; influencer;
        anmeldelser; en stjerne; 1 stjerne; dårlig anmeldelse; hører jeg ikke; hører du fra;
        hører i fra; min advokat; vores advokat; advokat på; tager den i retten; i retten; ses i;
        vi ses i; sagsanlæg; politianmeld*; din chef; din kone; dine kunder; jeres kunder;
        din arbejdsgiver; dit firma; dit navn; dit rygte; ry; lukker dig; lukke dig; knuse; smadre;
        kommer forbi med; kommer og; drengene; mine drenge; fætter*; rockere; hvor du bor;
        hvor i bor; din adresse; hold øje; sov godt; fortryder; fortryde; komme til at;
        det bliver dyrt; koste dig; koste jer; skattevæsen*; skattefar; sort; fortsætter det;
        fortsætter du; hvis det fortsætter; en gang mere; én gang til; én til; næste skridt;
        retslig*; retlig*; bedrageri; svindel; anmelder det; melder det; skat ved; skat får;
        mon skat; tip til; tippe; tipper; anmode
    promises: ordner; får dem; får pengene; får du; kommer; på lørdag; på søndag; mandag; tirsdag;
        onsdag; torsdag; fredag; den første; lægger den ind; lægges til; til betaling; betales;
        bliver betalt; bliver overført; vil blive; overføres; udbetales; sørger for det; lover det;
        inden weekenden; i løbet af dagen; i løbet af ugen; når jeg er hjemme; kigger forbi med;
        tager dem med; tager kontanter; har dem med; giver dig; når vi ses; skal have; nok skal;
        det skal jeg nok; netbanken; sætter mig; lige om lidt; får dine penge; få dine penge;
        dine penge; deres penge; du får dine; du får den; betalt i; i slutningen; slutningen af;
        den første i; løber ingen steder; beløbet er på; er på din konto senest; konto senest;
        senest om; bankdage; bekræfter at; hjælper mig; så snart jeg; får den betalt;
        selvfølgelig får
    evades: ikke længere ansat; ansat i; kontakt; henvend; videre til; sendt det videre;
        videresender; videre til chefen; giver besked; vender tilbage; hører fra os; hører fra mig;
        meld*; kigger; ser lige; lige se; ser på det; tjekker lige; lige tjekke; tager den;
        tager det op; på mandagsmøde; mødet; drøftes; taget til; efterretning; ad notam;
        tak for din mail; tak for din henvendelse; tak for mailen; tak for beskeden; fedt; god dag;
        god weekend; knus; kram; hils; på gensyn; ja tak; nej tak; måske; ved ikke; ved jeg ikke;
        aner; tror; formentlig; øjeblik; sek; lige et; et sekund; kan ikke snakke; taler; snakker;
        hvem skriver; hvem er du; hvem er det; hvilken faktura er; hvad er det for; skriver når;
        rigtig god weekend; skriver når jeg; når jeg er hjemme; farten
    complains: drypper stadig; skaller af; maling*; falder af; falder fra; stadig ikke;
        virker stadig; noget makværk; giver jeg ikke penge; ligner lort; ligner noget; et barn;
        dumpede til; ikke godt nok; langt fra; langt under; slet ikke som; ikke som aftalt;
        ikke som vi; ikke det vi; ikke det jeg; har bestilt; lovet os; ikke færdigt; ikke færdig;
        halvt arbejde; halvfærdigt; skal laves om; må laves om; lav det om; laves ordentligt;
        gør det ordentligt; ordentligt arbejde; kom og; kommer og; kom tilbage; komme tilbage;
        rettes først; rettet først; fejl i; fulde af fejl; fyldt med; mange fejl; flere fejl;
        fejlene; manglerne; mangler ved; mangler på; reklamation; reklamere; reklamerer;
        ikke tilfredse; ikke tilfreds; er utilfredse; er utilfreds; skuffede; skuffet over;
        jeg er skuffet; kan ikke bruges; kan ikke bruge; ubrugeligt; uspiseligt; spise;
        gæsterne klagede; kunderne klager; klager over; sløset; sjusket; ridset; revnet; knækket;
        flækket; skævt; skæve; skæv; bulet; utætte; vand; vandet; fugter; siver; hullet; huller i;
        glemte at; glemt at male; glemt at; ikke gjort rent; ikke rent; gjort rent; støv på;
        pletter på
""")
