"""Danish words by what they give away about a message as a whole."""

from __future__ import annotations

from bot.understanding.intents.classes import word_classes

CLASSES = word_classes("""
    paid: betalt; betalte; indbetalt; indbetalte; overført; overførte; afregnet; afregnede;
        mobilepayet; mobilepayede; mobilepay'et; afdraget; afdrog; udbetalt; forudbetalt;
        tilbagebetalt; udlignet; dækket; dækkede; sat ind; satte ind; swippet; hostet op; punget
        ud; punger ud; pungede ud; hostede op; klaret; gjort op; vippset; lagt ud; forudbetalte
    pay: betal*; indbetal*; overfør*; afregn*; mobilepay*; afdrag*; udlign*; betaler; overfører;
        betale; overføre; afregne; sætter; indsætter; sætter ind; udbetal*; hoste op;
        punge ud; gør op; swipper
    gave: gav; givet; rakte; kom med; kom forbi med; stak; stukket; afleverede; afleveret; smed;
        smidt; bragte; bragt; lagde; langede; hev; skubbede; slap; tørrede; smidt mig; overdrog;
        lagt; havde med; kastede
    give: giver; rækker; kommer med; stikker; afleverer; smider; bringer; lægger; tager med; giv;
        aflevere; give; har med
    sent: sendt; sendte; videresendt; postet; mailet
    send: send; sender; sende; smid; mail; fremsend*
    came: kom; kommet; modtaget; modtog; fået; fik; indgået; indgik; landet; landede; tikket;
        tikkede; tikket ind; gået ind; gik ind; på kontoen; kontoen; hævet; indkasseret;
        indkasserede; rullet; ramt; ramte; røg; røget; dukkede op; modtagne; krediteret; hentet;
        hentede; plingede; dumpet; dumpede
    come: kommer; lander; får; tikker; går ind; modtager; forventer; venter; komme; få; vente;
        indgår; lande; på vej; forventes; ruller
    owes: skyld*; gæld*; restance*; mangler; mangler at; ubetalt*; udestående; forfald*; forfalden;
        skylder; forsinket; bagud; ikke betalt; ikke har betalt; hænger; mangler stadig; udestår;
        til gode; tilgode; i minus; skal af med; i bagkant; åben; restere*; uden at betale; i gæld;
        forsinkede
    billed: faktureret; fakturerede; opkrævet; opkrævede; udstedt; skrevet regning; tog; tager;
        regning til; faktura til; fakturerer; opkræver; regningen lyder; udstedte; sendt faktura;
        sendt regning
    did: lavet; lavede; færdig; færdiggjort; leveret; leverede; malet; malede; bygget; byggede;
        ordnet; ordnede; repareret; reparerede; skrevet; skrev; tegnet; tegnede; fotograferet;
        fotograferede; oversat; oversatte; monteret; monterede; klippet; klippede; spillet;
        spillede; undervist; underviste; bagt; bagte; filmet; designet; designede; sat op; arbejd*;
        opgave; opgaven; job; jobbet; projekt*; fikset; fiksede; renset; klargjort; redigeret;
        kodet; syet; hjalp; hjulpet; holdt
    invoice: faktura*; regning*; nota*; bilag*; kvittering*; fakt; fakt.; rykker*; opgørelse*
    will: vil; skal; ville; skulle; kommer til; agter; regner med; planlægger; har tænkt; forventer
        at; kan
    promise: lov*; lover; lovede; lovet; sværg*; sværger; svor; svoret; garanter*; forsikr*;
        bedyre*; æresord; tilsagn; aftalt; bekræft*; bekræfter; bekræftede; har sagt ja; aftale;
        hånden på hjertet
    say: siger; sagde; sagt; skriver; skrev; skrevet; svarer; svarede; svaret; hævder; påstår;
        påstod; påstår at; fortæller; fortalte; mener; mente; melder; meldte; ifølge; efter
        sigende; åbenbart; siges; meddeler; meddelte; oplyser; oplyste; forklarer; forklarede;
        undskylder; vender tilbage; sagde at; beder; bad; spørger; indrømmer; klager; klagede;
        brokker; insisterer; vil have; skriver at; vil gerne have; kræver; foreslår; foreslog
    what: hvem; hvad; hvor; hvornår; hvilke; hvilken; hvilket; hvorfor; hvordan; hvor meget; hvor
        mange; hvis; er der; har; er; hva; mon; hvorhenne; skylder hvem; nogen; kan du; kommer der;
        hvad med; ligger; hvormange; hvormeget
    show: vis; vise; liste; oversigt; status; overblik; saldo; opsummer*; sammenlæg; tjek; se; giv
        mig; fortæl; regn ud; rapport; i alt; regnskab; samlet; oversigten; tæl; læs op; opgør;
        statistik; beløb i alt; list; bogen
    remind: mind; minde; påmind*; prik; ping; puf; giv lyd; sig til; hiv fat; spørg; husk mig;
        erindr*; nudge; tag fat; giv mig et praj; praj; vend tilbage; råb; ryk mig; væk; kald;
        sparke; spark; prøv igen; alarm; giv besked; advar; mindes
    chase: ryk; rykke; rykker; jag*; plag*; mas; mase; genere*; forstyr*; forstyrre; hænge; nag*;
        pres*; prikke; pirke; nuss*; skub*; puffe; bank; følg op; følge op
    stop: ikke rykkes; ikke jagtes; ikke have rykkere; stop; stoppe; pause; pauser; ti stille;
        stille; hold; hold op; drop; lad være; lad; skån;
        ikke flere; ingen; mut*; slå fra; sluk; fred; ro; skru ned; vent; indstil; afbryd; frys;
        suspender*; sæt på pause; på pause; på hold; hold mund; spar mig; nok; hold inde; stands;
        ti; undlad; parker*; holde pause; lad ligge; hvile; hviler; lade; undgå; fri; slap af;
        bremse; læg låg; glem at minde; uden; slip; dæmp; ikke mere
    again: igen; genoptag*; genstart*; fortsæt*; start; begynd*; slå til; tænd*; i gang; videre;
        tilbage; op igen; genaktiver*; ophæv*; starte; fortsætte; kør; aktiver*; må gerne; vågn;
        kom i gang; på igen; gerne; er tilbage; vækk*; atter; hjemme
    gave_up: afskriv*; afskrev; afskrevet; eftergiv*; eftergav; opgiv*; opgav; opgivet; opgiver;
        glem; glemmer; glemt; gav op; give op; giver op; lad gå; lad den gå; lad det ligge;
        konkurs*; konkursen; tabt; tab; tabes; får aldrig; ser aldrig; bliver aldrig;
        kommer aldrig; betaler aldrig; droppe*; droppet;
        dropper; slettet; tilgiv*; tilgav; nå pyt; pyt; kan ikke betale sig; lader gå; foræret;
        gave; foræring; forærer; sletter gælden; stryg*; skrotter; vinke farvel; farvel; kaste
        håndklædet; spildt; minus; håbløs*; likvid*; insolvent; gået ned; kvit; slippe; slipper;
        ikke værd; orker; udsigtsløs; taber; behøver ikke betale; sluge; bider i; æde
    undo: lad som om; hvad jeg lige; fortryd*; slet; slette; slettes; fjern*; annull*; annuller*;
        rul; rulle; rul tilbage;
        spol; omgør; tilbage; kassér; kasser; tag tilbage; træk tilbage; træk det; ignorer*; se
        bort; drop;
        visk; smid ud; ryd; stryg; undo; skrot; glem det; tilbagekald*; skal væk; væk; slet det; ud
        igen; gør om; fortrød; alligevel ikke
    last: sidste; seneste; forrige; lige; lige skrev; lige sagde; indtast*; post*; posten; fejl;
        ved en fejl; den der; det der; før; handling; registrering; notat; trin; dobbelt; dublet;
        nyeste; netop; linje; forkert knap; uheld
    contacted: ringede; ringet; skrev; skrevet; sms'ede; sms'et; smsede; smset; mailede; mailet;
        sendte; sendt; rykkede; rykket; mindede; mindet; talt; talte; kontaktet; kontaktede; fat i;
        pingede; pinget; prikkede; prikket; fulgt; fulgte op; fulgt op; besked; lagt; lagde besked;
        indtalt; talte med; snakket; snakkede; påmindelsen er; smidt; smed; messenger; sagde til;
        bedt; opsøgt; banket; fik fat; afsendt; været forbi; gik forbi; sms
    contact: ring; ringe; skriv; mail; sms; kontakt*
    mend: ret; rettelse; rette; rettes; ændr*; ændre; ændres; korriger*; opdat*; skift*; flyt*;
        byt*; skal være; skulle være; skal hedde; skulle have været; hedder; i stedet; i stedet
        for; sæt; gør; rettelig; egentlig; faktisk; lav; lav om; omdøb; juster*; udskift*; det var;
        var; det er; er; skal stå; skulle stå; stavet; staves; rykkes; udskyd; tilret*; lyder; skal
        lyde; omskriv; erstat*; udskift; men; og ikke; ikke den
    wrong: fejl; forkert; ups; hov; hovsa; nej; mente; mener; tog fejl; vent; undskyld; sorry;
        slåfejl; tastefejl; byttet; blandet; forvekslet; rettere; altså; næh; øh; øhm; æh; snarere;
        forveksl*; sludder; vrøvl; min fejl; nå; pis; pokkers; passer ikke; dumt; blandede;
        kludder; skrev forkert; nææ; sagt forkert; fortalt; jo; bytte; av; åh; kiksede; forskrevet;
        forsnakket; tilbage; uups; nul for meget; misforst*
    not: ikke; ingen; intet; aldrig; nej; ej; uden; heller; ik; ikk; ikke noget; hverken; næ; endnu
        ikke; nul
    write: skriv; formuler*; udkast; lav; lave; find på; forslag; foreslå; formulér; opsæt; hjælp
        mig; giv mig; forfat*; omskriv; skrive; hvad skriver; hvordan skriver; hvad siger; hvordan
        siger; få; nedfæld; strik*; tekst; brug for; skal bruge; omformul*; sig til; fortæl; kom
        med; gør; gør den; prøv; kladde; svar; digt
    message: besked*; tekst*; sms*; mail*; brev*; påmindelse*; rykker*; rykkerbrev; ord; skabelon*;
        ordlyd; formulering*; udkast*; version*; rykkere; påkrav; note; hilsen; mailen; e-mail;
        linje; notits
    tone: blid*; hård*; skarp*; venlig*; flink*; høflig*; bestemt*; streng*; mild*; blød*; pæn*;
        sød*; advokat*; ret; retten; inkasso*; juridisk*; truende; trusler; formel*; kontant*;
        barsk*; fast*; fasthånd; grov*; vred*; alvorlig*; kærlig*; rar*; varm*; skrap*; stram*;
        tone; tonen; sidste; opsæt; hårde; tydelig*; kold*; rolig*; nænsom*; sur; surere; mere;
        mindre; bidsk*; kant
    discount: rabat*; nedslag; procent*; pct; pct.; billiger*; afslag; af; slå; slår; slog;
        nedsat*; nedsæt*; trækk*; fratræk*; prisnedsæt*; rabatten; tilbød; tilbyd*; tilbudt;
        skåret; hvis; skonto; reducer*; mindre; sænk*; lavere; trukket
    instalment: rate*; rater; afdrag*; afdrage*; dele; delt; deler; del; ratebetal*; delbetal*;
        opdel*; split*; bidder; portion*; afbetal*; betalingsplan; ordning*; udbetaling; forskud;
        depositum; første; to gange; tre gange; fire gange; gange; à; a; lige store; halvdele;
        etaper; stykker; hver; aftalt; resten; derefter; plan; fordel*; klumper
    every: hver; hvert; månedlig*; ugentlig*; om måneden; om ugen; pr; pr.; månedsvis; ugevis; hver
        uge; hver måned; hver fredag; md; mdr; løbende; den første; så; derpå; per; hver anden;
        hveranden
    setting: sprog*; valuta*; tidszone*; standard*; engelsk; dansk; russisk; estisk; indonesisk;
        kroner; euro; dollar*; indstilling*; jeg er i; bor; flyttet; rejst; rejser; klokken; kl;
        kl.; morgen*; morgenen; tal; snak; skift til; skift; på engelsk; på dansk; pund; befinder;
        landet i; i udlandet; opholder; tid; lokaltid; time; flyver; tysk; svensk; fremover; bruge;
        brug; tale; køre; kør; utc; gmt; by; ferie; som udgangspunkt; for fremtiden
    greet: hej; hejsa; goddag; godmorgen; davs; dav; hallo; halløj; farvel; hvordan går; godaften;
        hva så; god dag; halli; godnat; vi ses; heeej; heej; mojn; god morgen; god weekend; går det
    thanks: tak; mange tak; super; fedt; godt; fint; ok; okay; perfekt; dejligt; sejt; alle tiders;
        tusind tak; skønt; cool; smart; haha; elsker; top; takker; herligt; genial; guld; okidoki;
        yes; kanon; lækkert; stjerne; fantastisk; velbekomme; dygtig; nice; modtaget; forstået;
        hæhæ
    help: hjælp; kan du; hvad kan; hvordan virker; hvem er du; hvad er du; vejr*; vittighed; joke;
        moms; skat; råd; kommando*; vejledning; funktion*; er du; koster; abonnement; app; robot;
        bot; opskrift; anbefal; forklar; pris; hvordan gør; menneske; eksport*; træt; fodbold;
        hovedstad; regner; sover; aftensmad; bruger man; kaffe; hader; virker; udtræk; weekend;
        solen; fridag; må man; skal jeg; svært; synes; fungerer
    excuse: syg; sygdom; undskyld*; beklager; beklage; ingen penge; penge nok; flad; budget*;
        bogholder*; bogholderi*; regnskab*; forsink*; ferie; glemt; glemte; smuttet; smuttede; væk;
        forsvund*; spam; betingelse*; frist*; betalingsfrist; godkend*; problem*; stram*;
        likviditet; banken; venter; vent; måske; løn; lige nu; kunde*; kunder; chef*; presset;
        travlt; ikke råd; råd; hospital*; kan ikke; lavvande; hul; kassen; tomt; for tiden;
        tålmodig*; nede; udsættelse; klemme; skilt; mistet; proces*; leverandør*; politik; system*;
        attest*; løbende; kredit; kvartal*; stressede; knap; behandles; ventet; udskud*; udbetales;
        overset; overså
    unhappy: utilfreds*; klag*; reklam*; dårlig*; kvalitet; skæv*; fejl; rod; rodet; dyrt; for
        dyrt; for meget; sur; sure; sjusk*; laves om; gøres om; om igen; ikke glad; ikke tilfreds;
        skuffet; forfærdelig*; elendig*; ikke modtaget; ikke fået; aldrig fået; aldrig modtaget;
        ikke set; ny kopi; kopi; mangler; cvr; ean; moms; forkert beløb; adresse; advokat*; nægt*;
        nægter; nægtede; vil ikke; truer; truede; retten; anmeld*; anmeldelse; betaler ikke;
        betaler aldrig; ikke bestilt; afvis*; bestrid*; kan ikke finde; gal; rasende; stødt;
        fornærmet; føler; presset; stresset; ødelagt; revne*; i stykker; holder ikke; misfornøj*;
        råbte; skældt; uenig*; hidsig*; sagsøg*; kreditnota
    silent: svarer ikke; ikke svaret; ingen svar; intet svar; tavs*; tavshed; ignorer*; blokeret;
        blokerede; ghost*; tager ikke; tager den ikke; stille; set; læst; forsvundet; intet nyt;
        hører ikke; hørt; ikke hørt; ikke at træffe; telefonsvarer; larm*; radiotavs*; sten; uden
        svar; lyd; tog den ikke; vender ikke; ikke vendt; overhører; undgår; svarede ikke; ikke et
        ord; gemmer; lader som; lægger på
    already: allerede; lige; netop; nu; endelig; i dag; i går; i morges; omsider; så; langt om
        længe; indtil nu; forleden; idag; igår; fredags; mandags
    me: mig; min; mit; mine; os; vores
    i: jeg; vi; jeg har; har lige
    they: han; hun; de; ham; hende; dem; hans; hendes; deres; den; man
    you: du; dig; din; dit; dine; i; jer; jeres
    remainder: rest*; resten; resterende; halvdel*; halvdelen; noget; lidt; alt; det hele; fuldt;
        fuldt ud; første; del; en del; fuld*; sidste; restbeløb; tredjedel*; alle; delvis*; hele;
        halvt
    due: forfald*; frist*; betalingsfrist; senest; inden; deadline; netto; dage; til den;
        forfalder; den; betales; dato; betalingsdato; løbende; forfaldsdato; sidste rettidige; til
        betaling
    must: skal; skulle; bør; burde; må; mangler at
    money: penge*; kontant*; konto*; mobilepay; overførsel*; betaling*; kort; beløb*; sedler;
        check; plovmænd; plovmand; hund; gryn; spir; skejs; mønt*; i hånden; indbetaling*; kuvert;
        bank
    later: senere; snart; siden; en anden gang; når; efter; om lidt; time; timer; minutter; aften;
        i aften; i morgen; om et par; på et tidspunkt; imorgen; bagefter; stund
    note: noter*; notér; skriv ned; skriv op; registrer*; tilføj*; log; husk; gem; ny; opret*; læg
        ind; skriv; bogfør*; sæt på; før ind; nyt; indtast; plus; husk at
    for_good: indtil videre; til jeg siger; helt; for altid; altid; permanent; foreløbig; indtil;
        helt og holdent; nogensinde; aldrig mere; for en tid; hele; ferien; alle; alt; alting;
        mere; intil; før jeg
""")
