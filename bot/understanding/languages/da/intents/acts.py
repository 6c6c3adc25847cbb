"""What messages in Danish ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords
from bot.understanding.grammar.vocabulary import keyed, phrases
from bot.understanding.languages.da.intents import questions, requests, tones
from bot.understanding.languages.da.replies import reasons

ACTS = ActWords(
    acts=requests.ACTS,
    mends=phrases("""
    ^(fjern|slet|stryg) (moms|momsen|gebyret|rykkergebyret|fragten|renten|renterne|rabatten|
    kørslen|kørepengene);
    ^(udskift|erstat|byt) …; ^lav … om (til|fra); ^nej[,] {sum}; ^(det|den|beløbet|prisen) (er|var)
    [altså] i [(svenske|norske|danske|amerikanske)] (kroner|euro|dollars|dollar|pund);
    ^(ups|upsi|hov|hovsa|øv|argh|pokkers|åh nej); ^(nå nej|nåh nej|nej altså); (skal|skulle|bedes)
    (rettes|ændres|justeres) til; (det|den) glemte jeg; (jeg glemte|glemte jeg|har glemt) at
    (skrive|nævne|sige|få med); ^rettelse; ^korrektion; ^korrigering; ^(den|det|
    fakturaen) hedder; (kom til|kom vist til|fik) [(vist)] (at skrive|at taste|at registrere|
    skrevet|tastet) {sum}; ^(nej|næ|nope|nix|nej nej|hov nej|nej hov|ups nej)[,] (det var|det
    er|det skulle|det skal|jeg mente|jeg mener); ^ret [(lige)] [(det|beløbet|beløb|
    datoen|dato|forfald|forfaldsdatoen|fristen|navnet|navn|kunden|den|fakturanummer|
    fakturanummeret|faktura nummeret|fakturanr.|nummeret)] [(til|fra)]; (kan|vil|kunne) du [(lige|
    godt)] (rette|ændre|korrigere) [(det|den|beløbet|beløb|datoen|dato|forfald|
    forfaldsdatoen|navnet|kunden|valutaen|fristen|fakturanummeret)] [om] [(til|for|hos)]; ^(ret|
    ændr|korriger|korrigér|rediger) [(beløbet|beløb|datoen|dato|
    forfaldsdatoen|forfald|navnet|kunden|valutaen|fristen|fakturanummeret|den|det)] [(for|hos|på)]
    … (til|fra); ^(det|den) (skal|skulle) [vel] [rettes] [(være|hedde|stå)]; (det var|det er|var)
    (euro|kroner|dollar|dollars|pund|kr) [,] (og ikke|ikke|ikke i) (euro|kroner|dollar|dollars|
    pund|kr); ^ikke (euro|kroner|dollar|dollars|pund|kr) [,] (men|det er|det var) (euro|kroner|
    dollar|dollars|pund|kr); ^(ret|ændr|
    korriger|rediger) …; (jeg mente|mente jeg|mente); (jeg|kom til at|har) (skrevet|skrev|skrive|
    tastede|tastet|taste) [(det|den)] forkert; (tog|tager) fejl; (det var|det er|er|var) (forkert|en
    fejl|en slåfejl|en tastefejl|en skrivefejl|en smutter); slåfejl; tastefejl; skrivefejl; ^forkert
    (beløb|kunde|navn|dato|sum|valuta|person|tal|dag); forkert*; (skulle|skal) [(rettelig|
    rettelig|i stedet|egentlig|i virkeligheden|vel)] (have været|være|stå|have stået|hedde|have
    heddet); min fejl; ^fejl; [jeg] (byttede|blandede|forvekslede)
"""),
    mends_mildly=phrases("""
    ^det (rigtige|korrekte) (beløb|tal) [(for|til|hos|på) …] (er|var|skal være); ^den (rigtige|
    korrekte) (pris|sum|dato|forfaldsdato|frist) [(for|til|hos|på) …] (er|var|skal være);
    ^(flyt|skub|ryk) (forfaldsdatoen|fristen|datoen|betalingsfristen) [(for|til|hos|på) …] til;
    ^det var (vist|nok|kun|jo|altså|bare|sgu) [(kun|bare|nok)];
    faktisk; ^undskyld; ^beklager; ^sorry; ^vent; ^nej[,] (det|den|ikke|vent|jeg|beløbet|forfald|
    forfaldsdatoen|fristen|fakturaen|regningen|navnet|kunden|til|hun|han|de|der);
    ^nej[,] … (skylder|skal betale); ^lad os (rette|ændre|sætte|sige) [(det|den|beløbet|datoen)]
    [til]; ^(kunden|firmaet) (hedder|er|var) …; ^(han|hun|de) hedder …; ^(forfaldsdatoen|forfald|
        fristen|beløbet|
    fakturanummeret) (for|til|hos|på) … (er|skal være|bliver); ^(forfaldsdatoen|fristen|beløbet|
    navnet|datoen|
    fakturanummeret|nummeret|fakturanr.|fakturadatoen|udstedelsesdatoen) (er|skal
    være|hedder|var) …; egentlig; alligevel; snarere; ^det hedder; ^lav det; rettere [sagt]
"""),
    not_this=phrases("""
    ikke; og ikke; i stedet for; frem for; kom til at skrive; fik skrevet; fik tastet; tastede
"""),
    but=phrases("""
    men; det er; det var; men derimod; det skal være; skal være; det skulle være; skulle være; det
    skulle have været; skulle have været; men det er; men det var
"""),
    from_this=phrases("fra"),
    to_this=phrases("til"),
    who=phrases("der; som"),
    tones=tones.TONES,
    reasons=reasons.REASONS,
    firsthand=reasons.FIRSTHAND,
    cannot=reasons.CANNOT,
    reaches=reasons.REACHES,
    answers_in_writing=reasons.ANSWERS_IN_WRITING,
    user=phrases("jeg; vi"),
    calls=tones.CALLS,
    topics=questions.TOPICS,
    shows=questions.SHOWS,
    languages=keyed("""
    en: engelsk; english
    ru: russisk
    da: dansk; danish
    et: estisk
    id: indonesisk
    other: tysk; svensk; norsk; fransk; spansk; italiensk; polsk; hollandsk; finsk; ukrainsk;
        portugisisk
"""),
    places=phrases("""
    (jeg arbejder nu|jeg arbejder lige nu|jeg arbejder) fra;
    (jeg er|jeg sidder|jeg bor|jeg arbejder|jeg opholder mig|vi er|vi bor|er|bor|jeg befinder mig)
    [(nu|lige nu|pt|for tiden|i øjeblikket|midlertidigt)] (i|på); (er flyttet|flyttet|flyttede|
    flytter|rejst|rejser|taget|er taget|ankommet|er landet|landet|flyver) [(lige)] (til|i); (min
    tidszone|tidszonen|tidszone|stil uret) [(er|til|:|skal være|nu)]; (i|på) vej til; (jeg skal
    være|jeg er rejst|skal være) (i|til); er [(nu|lige nu)] i
"""),
    about=phrases("""
    om; til; for; på; hos; fra; med; vedr.; vedrørende; ang.; angående; af; ring til; over for; i
    forhold til
"""),
    everyone=phrases("""
        alt; alle; det hele; nogen som helst; nogen; hver og en
    """),
    nobody=phrases("""
    liste; listen; betalere;
    inkassovarsel; varsel; advarsel; påkrav; opkrævning; betalingspåmindelse; erindring;
    messenger; whatsapp; instagram; linkedin; telegram; teams; slack; skriv; kan; bed; mind; påmind;
    lav; ret; træk; tag; udskift;
    deres; vores; hendes;
    nummeret; fakturanummeret; nummer; restbeløbet; restbeløb; kl; kl.; klokken; beskeden;
    rykkeren; mailen; teksten; videre; stavet;
    staves;
    simpelthen; fakturadatoen;
    forfaldsdatoen; fristen; hold; indstil; skru; sluk; vent; stop; udskyd; udsæt; sæt; stil; spar;
    ældste; største; mindste; højeste; dyreste; længst;
    glem; drop;
    side; min side; ord; we; they; he; she; you; it; please; pls; plz; thanks; thx; tallene; tal;
    cifrene; mvh; vh; kh; hilsen;
    trustpilot; google;
    facebook; inkasso; weekenden; kort; kontant;
    forslag; udkast; jer; jeres; noget; nogle; nogen;
    mig; indtil; slutningen; starten; dig; det; den; dem; de; der; ham; hende; han; hun; os; jer;
    alt; alle; allesammen; alting; ingen; nogen; noget; lige; nu; senere; igen; mere; længere;
    påmindelser; påmindelse; påmindelsen; påmindelserne; rykker; rykkere; rykkeren; tak; i; dag;
    morgen; faktura; fakturaen; fakturaer; regning; regningen; gæld; gælden; penge; pengene;
    betaling; betalingen; kunde; kunden; kunder; besked; beskeden; tekst; mail; mailen; brev; sms;
    om; til; for; på; med; og; at; er; har; var; en; et; min; mit; mine; din; dit; hvad; hvem; hvor;
    hvornår; hvordan; sidste; seneste; anden; andet; ny; nyt; uge; uger; måned; dage; ferie; ferien;
    aften; eftermiddag; formiddag; morgenen; time; timer; beløb; beløbet; dato; datoen; navn;
    navnet; forfald; ja; nej; hej; kære; undskyld; beklager; siger; sagde; skriver; skrev; ikke;
    men; eller; så; også; bare; gerne; hellere; stadig; først; skarpere; blødere; venligere;
    hårdere; venlig; bestemt; skarp; tone; arbejde; stop; pause; fred; resten; hele; lidt; mand;
    fra; af; hos; efter; ind; op; ned; ud; jeg; vi; du; I; helt; faktisk; kan; vil; skal; post;
    posten; faktum; ændringer
"""),
    rests=keyed("""
    ahead: (i|om|de næste|i de næste) [(cirka|ca.|mindst)] {n} {unit} [(frem)]; (i|om) (en|et|den
        næste) {unit}; (i|om) {span}; {n} {unit}
    named_month_start: (til|indtil|inden|før|i|fra) [(starten af|begyndelsen af|start)] {month}; hen
        til {month}
    after_named_month: i hele {month}; (for|gennem) {month}; hele {month}; (påmindelser|rykkere|
        beskeder|notifikationer|pause|ro|fred|ferie|ferien|fri|lukket|forstyrres|alt|mund|stille) i
        {month}
    next_week_start: [(til|indtil)] (efter|over|hele) weekenden; i weekenden; (til|indtil|i)
        [(starten af|begyndelsen af)] næste {week_word}; denne
        {week_word}; (resten af ugen|hele ugen)
    next_month_start: (til|indtil|i) [(starten af|begyndelsen af)] næste {month_word}; denne
        {month_word}; (resten af måneden|hele måneden)
"""),
    pays_others=phrases("""
    (betaler|vil betale|skal betale|overfører) [{sum} til] …; (betaler|overfører) til …
"""),
    period_ends=phrases("slut*; udgang*; ultimo; sidst*; ende*"),
    thanks=phrases("""
    (tak|godt|fint|dejligt|super|rart) [(for|skal du have)] (fordi|at) (du|i) (mindede|huskede|
    rykkede|erindrede) (mig|os) [(på det|om det)] [{date}] $; (tak|godt|fint|dejligt|super|rart)
    [for] (fordi|at) (du|i) (mindede|huskede|rykkede|erindrede) (mig|os) (om|på) … [{date}] $; tak
    for at (minde|huske|rykke) (mig|os) [(på det|om det)] [{date}] $; tak for at (minde|huske|
    rykke) (mig|os) (om|på) … [{date}] $; tak for (påmindelsen|rykkeren) {date} $; (du|i) (mindede|
    huskede|rykkede) (mig|os) [(på det|om det)] [{date}] $
"""),
    later_today=phrases("""
    om [(et par|en|{n}|halvanden|nogle)] (time|timer|t|minutter|min); om en (halv|lille) time;
    senere i dag; i (aften|eftermiddag|formiddag); efter (frokost|arbejde|aftensmad|middag); (kl.|
    klokken) {n}; her til aften
"""),
)
