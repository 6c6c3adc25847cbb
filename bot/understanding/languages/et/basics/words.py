"""Estonian words by their sort: words of no name, and work of all trades."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, phrases

VERB_ENDINGS = phrases("""
    sin; sime; sid; ame; eme; ab; eb; ib; ub; vad; nud; tud; dud; takse; dakse; mata; vat; ksin;
    ksid
""")
ORDINARY = phrases("""
    las; lasen; kingi; kingin; kingime; loen; loeme; koputasin; formuleeri; visanda; külmuta;
    vaigista;
    peata; seiska; katkesta; taasta; aktiveeri; torka; müksa; nügi; lükkan; nihuta; tõmba;
    tõmban; lepin;
    lepime; leppisin;
    (käi|ilmu|telli|kasuta|laena|pista|ulata|poeta|soki|broneeri|renti|üüri|õppi|külasta|kulu|
    kuluta|
    vaja|aita|jooksi|kutsu|jaga|katseta|valmi|soeta)(s|sid|b|vad|nud|sin|sime); osti(s|sid); ostab;
    ostnud; võtsid; võtnud; üüris; rentis; õppis; soetas; tellis; kadus; käin; käime; lubati;
    lubatakse; öeldi; öeldakse; anti; saadeti; kirjutati; teatati; kinnitati; räägiti; lepiti;
    makstakse; tasutakse; lase; laske; läbi; mõlem(ad|al|ale|alt|a|at); kumb(ki|agi|algi|alegi);
    pihku; peosse; leppis; leppisime; leppisid; jäta; pane; aja; tasaks;
    (and|võt|küsi|palu|lükka|leppi|nõud|koli|veda|tõst|kohtu|vestle|aruta|maini|luge|jät|käi|vii|
    müü|ost|leid|las|vasta|proovi)(sin|sime); (tul|pan|läks|jä|tõ|näg|pid|lõ|lask)(in|ime); lasin;
    helista; kirjuta; külast; linnast; vallast; kandist; majast;
    (jaanuari|veebruari|märtsi|aprilli|juuni|juuli|augusti|septembri|oktoobri|novembri|
    detsembri)(st|s|l|ks|ni|le);
    kõigi*; kõiki*; andke; andeks; tehke; saatke; öelge; vaadake; oodake; helistage; kirjutage;
    makske; kuupäev*; tähtajaks; palgapäeval; palgapäev; olgu; peaks*; segamini; nimed; kauem;
    kauemaks;
    kõrgem; kallim; odavam; paremini; kiirem; kiiremini;
    võtame; teeme; paneme; jätame; lükkame; vaatame; räägime; ootame; saame; läheme; lepime;
    siiamaani; seniajani; senini; tänini; siiamaale; siiaajani; puhkan; puhkame; jaanuari;
    veebruari; märtsi;
    aprilli; juuni; juuli; augusti; septembri; oktoobri; novembri;
    detsembri; ollakse; tulema; laekuma; minema;
    jääma; vanem; suurem; lähim; teele; kuule; kuulge; issand;
    jumal;
    kõrvale; käsi; südamel; viskas; hiilib; mina; ma; minu; mu; mind; mulle; mul; minult; minuga;
    mult; sina; sa; sinu; su; sind; sulle; sul; sinult; tema; ta; teda; talle; tal; temale; temalt;
    talt; temaga; meie; me; meid; meile; meil; meilt; teie; te; teid; teile; teil; nemad; nad;
    nende; neid; neile; neil; neilt; nendega; nendelt; oma; enda; ise; see; selle; seda; sellele;
    sellelt; selles; sellest; sellega; sel; need; tolle; kes; kelle; keda; kellele; kellelt;
    mis; mille; mida; millele; millelt; milles; millest; kus; kuhu; kust; millal; kuidas; miks;
    kas;
    kui; et; sest; kuna; kuid; aga; ent; vaid; või; ehk; ega; ja; ning; siis; nii; niisiis; ka; ju;
    küll; vist; nagu; sama; samad; teine; teise; teist; teised; muu; muud; kõik; kõige; kõigi;
    kogu;
    terve; iga; igal; mõni; mõne; mitu; mitme; palju; vähe; rohkem; vähem; enam; natuke; veidi;
    piisavalt; esimene; esimese; esimest; kolmas; ei; pole; ära; mitte; ole; olnud; on; olen; oled;
    oleme; olete; oli; olid; olin; olime; oleks; olla; olema; oleva*; saa; saan; saad; saab; saame;
    saavad; sai; sain; said; saime; saanud; saada; saama; saaks; saadud; võin; võid; võib; võiks;
    võiksid; võivad; võis; võinud; pean; pead; peab; peame; peavad; pidi; pidid; pidin; peaks;
    pidanud; tahan; tahab; tahtis; tahaks; tahavad; tahtnud; soovin; soovib; soovis; tean; teab;
    teadis; näha; kuulda; teada; tundub; arvan; arvab; arvas; usun; loodan; loodab; näen; näeb;
    nägi; kuulsin;
    kuuldu*; kuuleb; räägi*; rääki*; rääg*; ütle*; ütlesin; ütlus; kirjut*; kirja; kirjas; vastu;
    vastas; vastab; vastanud; küsi; küsis; küsib; küsisin; küsida; helista(n|b|s|sin|sid|sime|da|
    ma|
    nud|tud|vad|ti|ge); helistad; saat(is|sid|sin|nud|a|si|ma); saada(b|n|vad|ti|tud); tegi; tegin;
    tegid; teeb; teen; teevad; teha; tehtud; teinud; tee; tehti; pane; panin; pani; paneb; panna;
    pandud; pannud; võta; võttis; võtab; võtan; võtta; anna; andis; annab; annan; anda; andnud;
    tõi;
    toob; tuua; läks; läheb; läinud; minna; mine; tuleb; tuli; tulid; tulin; tulnud; tulla;
    tulevad;
    jäi; jäid; jääb; jäänud; jääda; jätt*; jät(a|an|ab|ame|avad|is|sin|sime|sid|nud|ke|aks);
    hakka*;
    alusta*; lõpeta*; algab; lõp(p|eb|pes|uks|
    us|pu|uni); pidas; hoia*; viska*; kandi(s|sin|sid|sime); kand(a|ma|mine|nud|ke); kant(ud|i);
    kann(ab|an|avad); üle; maks(is|id|ab|an|avad|nud|ta|
    tud|ma|mine|mise|e|et|ed|mist|min|meta|mata|u); makstu*; tasu(b|s|sid|da|nud|tud|ma|mine|mise|
    mata|vad|n); laeku*; võlg(|a|u|n|ne|neb|nik|nevus|nevad|nes|niku|d|ade|asid); võla; raha(|d|st|
    ga|le); eurot; euri; eurod; sent*; arve(|t|d|le|ga|st|l|te|id|na|s); summa(|t|d); hind; hinna;
    hinnaga; summa(s|st|ga|ks); võla(st|ga|le|ks); arve(s|ks); hinna(st|s); võrra; puhtalt;
    kroonides; eurodes; dollarites; naeltes;
    rublades; frankides; viisin; viisime; pension; toetus;
    maksmiseks; tasumiseks; kokku; tähtaeg; tähtaja*; tähtpäev*; maksetähta*; tahtaeg; ettemaks*;
    osamaks*;
    sissemaks*; järelmaks*; ülejää*; jääk; jäägi; pool; poole; pooled; osa; osaliselt; täielikult;
    lõplikult; käibemaks*; km; kontole; konto; kontol; pank; panka; pangas; sularaha*; kaardi*;
    ülekan*; paypal; makse; makset; maksed; lubas; lubab; lubasid; lubavad; lubada; luban*; lubad*;
    kinnit*; vannu*; vandu*; väit*; teat(as|asid|ab|an); nõus; nõustu*; leppi*; lepime; keeldu*;
    ignoreer*; vait; vaik(ib|is); unust*; mälet*; meelde; meeles; tulet*; meenut*; oota*; ootan;
    ootel; viivit*; hiline*; venita*; vabanda*; palu*; palun; aitäh; aitähh; tänan; tänud; tänu;
    tere; tervist; tsau; tšau; hei; heips; hommik(|u|ul|uks|ust|uti|upoole|une|use|ut|uni); õhtu(|
    l|
    ks|st|ne|se|ti|d|t|poole|ni); päev(|a|al|ad|aks|ast|ani|ane|ase|i|it|ade|as); öö; head; hea;
    hästi; halb;
    halvasti; super; lahe; äge; vahva; jee; oi; oh; ah; ahh; noh; no; nojah; jah; jaa; jep; okei;
    ok; selge; tore; kahjuks; õnneks; loodetavasti; ilmselt; võibolla; kindlasti; tegelikult;
    muidu;
    lihtsalt; päris; väga; liiga; üsna; peaaegu; umbes; ligi; ca; täpselt; ainult; just; alles;
    juba; veel; ikka; ikkagi; siiani; endiselt; jälle; uuesti; taas; alati; kunagi; mõnikord;
    tihti;
    harva; varsti; peagi; kohe; praegu; nüüd; hiljem; varem; enne; pärast; jooksul; vahel; ajal;
    aeg; aega; aja; ajaks; ajani; täna; tana; homme; eile; ülehomme; üleeile; homseks; tänaseks;
    nädal(|a|at|aks|ast|al|ks|ad|ate|it); kuu(|d|ks|s|l|st); kuude;
    aasta(|t|l|le|lt|ks|s|st|ni|ga|d|te|id|il); tund(|i)?; minut*; mai;
    kevad(|e|el|eks|ine|ist|ise); suve(|l|ks|ne|st|ni|d); suvi; suvine; sügis(|e|el|eks|est|eni|
    ene|
    ese); talv(|e|el|eks|est|eni|ine|ise); järgmi*; eelmi*; viima*; tulev*; möödunud; uus; uue;
    uut;
    vana; vanad; suur; suure; väike; väikese; pikk; pika; lühike; kiire; kiiresti; aeglaselt; täis;
    tühi; valmis; olemas; puudu; puudub; kohal; kohale; maha; üles; alla; välja; väljas; sisse;
    sees; tagasi; edasi; juurde; juures; kaudu; käest; käes; peale; peal; alates; kuni; ilma; koos;
    vastavalt; kohta; poolt; eest; jaoks; klient*; kliendi*; tellija*; ostja*; maksja; mees; naine;
    inimene; inimes*; keegi; kedagi; kellegi; miski; midagi; millegi; asi; asja; asjad; asjus;
    sõber; sõbra; naaber; naabri; raamatupidaja*; juhataja*; ülemus*; sekretär*; boss; lisa; lisan;
    lisada; lisas; märgi; märkida; märkis; salvesta*; kustuta*; eemalda*; muuda*; paranda;
    parandus*; eksi(n|b|s|sin|nud|tus|da|ma|me); vale; valesti; õige; õigesti; esita*; väljasta*;
    koosta*; vormista*;
    registreeri*; näita*; vaata*; kuule; kuulge; luge(da|ma|s|sin|nud|ge|sid|mine); leia(b|n|me|
    vad|
    ks|d); leidis; nimekir*; nimi; nime; nimel;
    nimelt; number; nr; bot; robot; sõnum*; meili*; telefon*; kell; lõpuks; ometi; vähemalt;
    niikuinii; tegelt; muide; btw; fyi; sry; sorri; vabandust; kurat; issand; haha; uskumatu; mure;
    mured; probleem*; küsimus*; vastus*; palk; palga*; igatahes; seega; samuti; lisaks; jätk*;
    praegune; praegus*; kitsas; raske; kerge; tõmmata; varuks; plus; pluss; miinus; tuhat; sada;
    sajandat; protsen*; eks; äkki; kõigepealt; hoopis; siiski; ammu; ammugi; hetkel; hetk; viimaks;
    kulda; arvele; kirjale
""")
TRADES = phrases("""
    koostami*; aastaaruan*; aastaaruand*; aruand*; dj-*; e-poe; e-poo*;
    häälest*; orel*; klaver*; kitarr*; fotod; droon*; lokk; lokid; loki; permanent*; peegel*;
    tapeet*; sisekujund*; haljastus*; krundi*; puurka*; veevarust*; soojuspump*; päikesepaneel*;
    katusepes*; seinamaal*; kulleri*; kaubavedu*; prooviri*; sõidutun*; autokooli*; kõnerav*;
    sünnituskool*; beebi*; pulmaisa*; meelelahut*; giidituur*; ringkäi*; huvirin*;
    etendu*; külaskäi*; näitemän*; nukuteat*; mustkuns*; matk; matka; matkad; retk; retke;
    võistlus*; turniir*; laat; laada; õpitub*; õpitoa; leib; leivad; kringel; kringli*; kohvilau*;
    pärg; pärja; pärjad; kingitus*; saade; saate; drooniüles*; haagis*; prillid; õlivahetus*;
    ülikon*; terrass*; kuur; kuuri;
    põranda; põrandat; põrandaid; katuse; katust; katuste; katuseid; välisuks*; välisukse*;
    siseuks*; garaažiuks*;
    vahetus*; vahetami*; ladumi*; ahi; ahju*; pliit; pliidi*; kamin*; kilp*; kilbi*; liides;
    haldus*; paigaldus*; rentimi*; pakett*; paketi*; masin*; mudel*; kaunistus*; grimm*; kostüüm*;
    helitehnika; valgustus*; lavastus*; ettekan*; ettevalmist*; viimistlus*; pottsep*; müüritöö*;
    torutöö*; lammutami*; saagimi*; lõhkumi*; võsa*; kündmi*; heinatöö*; lumelükkami*; aiandus*;
    kasvuhoone*; istik*; kleebi*; kleeps*; banner*; visiitkaart*; vektor*; renderdus*;
    maandumisleht*; sisuloome; sisuturundus*; sotsiaalmeedia*; podcast*; intervjuu*;
    transkriptsioon*; dublaaž*; juhendami*; mentorlus*; logopeed*; depilatsioon*; geellak*;
    juukselõik*; kulmud; küüntehool*; album*; kujundamine; hekk; heki*; pügami*; niitmi*; õmblemi*;
    küpsetami*; vedamine; lükkamine; tõstmi*; lõhkami*; värvimine; lihvimi*; poleerimi*; keetmi*;
    grillimi*; serveeri*; kokandus*; degusteeri*; kõneõpetus*; viktoriin*; mängujuht*; loosimi*;
    ansambli*; pillimäng*; akordion*; viiul*; koorilaul*; stsenograaf*; töö; tööd; töid; tööde; töö
    eest; projekt*; ülesan*; teenus*; logo*; disain*; kujund*; joonis*; joonist*; illustratsioon*;
    ikoon*; maal(|i|id|ide|imi*); portree*; plakat*; flaier*; voldik*; brošüür*; kataloog*;
    visiitkaar*; kutse*; kutsed; kaart*; kaarte; kaane*; kaas; kaaned; bänner*; silt*; sildi*;
    etike*; pakend*; bränd*; veeb*; koduleh*; leht; lehe; e-pood*; epood*; rakendus*; äpp*;
    prototüüp*; küljend*; trükk*; trüki*; trükis*; trükifail*; foto*; pildist*; pilt*; pildi*;
    pulmapildist*; retušee*; fototöö*; video*; film(|i|id|e|ide|imi*); klipp*; klipi*; montaaž*;
    monteeri*; animatsioon*; subtiit*; heli*; helind*; muusika*; laul*; kontser*; esine*; etteast*;
    diskor*; bänd*; miksi*; masterda*; salvest(us|ami)*; lindist*; taskuhääling*; pealelug*;
    dubleeri*; tõlk*; tõlg*; tekst*; artik*; blogi*; postit*; toimeta*; korrektuur*; keeletoime*;
    uudiskir*; kõne; kõned; stsenaar*; raamat*; lugu; loo kirjut*; luuletu*; referaa*; essee*; cv;
    elulookirjeld*; transkri*; uuring*; uurimus*; küsitlus*; analüüs*; audit*; nõust*; konsult*;
    koolit*; töötuba*; töötoa*; loeng*; kursus*; tund*; tunni*; lisatun*; klaveritun*; kitarritun*;
    viiulitun*; laulutun*; trumm*; tantsu*; tants*; jooga*; pilates*; trenn*; treening*; ujumis*;
    ujumi*; ratsut*; rautami*; tennis*; matemaatika*; inglise*; saksa; vene keele*; keeletun*;
    eksam*; järeleait*; õpeta*; lapsehoi*; hoidmi*; hoolda*; hooldus*; hooldami*; hooldusrem*;
    massaaž*; teraapia*; füsio*; nõustam*; ravi*; konsultatsioon*; küünte*; küüned; maniküü*;
    pediküü*; juuks*; lõikus*; lõika*; soeng*; värvi*; meik*; meigi*; jumest*; ripsme*; kulm*;
    tätoveeri*; õmble*; õmblus*; kleit*; kleidi*; kitlite*; kardin*; kudumi*; kudum*; paranda(mi|s|
    da)*; remon*; restaur*; polster*; mööb*; diivan*; tool*; laud; laua*; kapp*; kapi*; kappide*;
    köögi*; köök*; vannituba*; vannitoa*; santeh*; toru*; kraan*; boiler*; katla*; katel*; küt*;
    radiaator*; elektri*; juhtme*; lamb*; valgust*; lavavalgu*; paigald*; plaatimi*; plaat*;
    krohv*;
    vuuk*; põrand*; parkett*; lagi; lae; laed; seina*; sein*; uks*; ukse*; aken; akna*; akende*;
    katus*; vihmaveeren*; saun*; vooder*; vooderd*; terrass*; aed; aia*; aiatöö*; muru*; niit*;
    hek*; lõikami*; puu*; puude*; okste*; lille*; lilled; kimp*; kimbu*; haljast*; istut*;
    kaevami*;
    kraavi*; ehit*; ehitami*; müür*; betoon*; keevit*; kivi*; sillut*; fassaad*; soojust*; korist*;
    pesemi*; pesu*; aknapes*; triikimi*; keemili*; vedu*; veo; vedami*; kolimi*; transpor*;
    kohalevii*; kuller*; sõit*; sõidu*; rent*; rendi*; üür*; laenut*; rehv*; rehvivahe*; auto*;
    ratta*; jalgrat*; piduri*; mootor*; hooldamine; diagnostika*; koer(|a|ad|ale|aga|te|i);
    koera(de|ga); koerahoid*; koeratoit*; koerakoolitus*; jalutami*; kass*;
    kassi*; hobus*; loomade*; pügami*; toitlust*; catering*; tort*; tordi*; küpset*; leiva*;
    pirukas*; pirukate*; suupist*; menüü*; lõuna; lõunad; lõunate; lõunasöö*; lõunapakkumi*;
    õhtusöö*; kokk*; kokati*; baarmen*; teenind*;
    pidu*; peo*; pulma*; pulm*; sünnipäev*; juubel*; üritus*; korrald*; õhtujuht*; jõuluvana*;
    õun(|u|a|ad|te); kartul(|i|id|eid); küün(al|la|lad|laid|alde); puid; mesi; mett; muna(d|de);
    mune; marja(d|de); marju;
    maasik*; padja*; padju; kingad; kingi; vaip; vaiba*; koormat; kasti; rent; rendi; renti; vedu;
    veod; tellised; tellist(e|ega|est); telliskivi*; savi; liiv; liiva;
    killustik*; tsement*;
    saematerjal*; prusside;
    künd; künni*; kündmi*; külv; külvi*; äestami*; niide; heinategu; heinateo; sõnnikuvedu;
    segisti*; sifoon*;
    torustik*; tihend*; klapp; klapi*; kiud*; kaabel; kaabli*; juhtmest*; portree*; kaadri*; draft;
    dekor*; kaunist*; õhupall*; raamatupid*; raamatupidami*; aruan*; deklaratsioon*; palgaarvest*;
    maksudeklar*; andme*; sisest*; tabel*; excel*; esitlus*; slaid*; mall*; arvuti*; printer*;
    võrgu*; server*; majut*; domeen*; seadist*; tugi; toe; arend*; programmeeri*; kood*; liidest*;
    integratsioon*; api; viga*; vigade*; testi*; andmebaas*; reklaam*; kampaania*; turund*; seo;
    sotsmeed*; strateegia*; kuutasu*; abonem*; liikmemaks*; litsent*; ehte*; ehted; sõrmus*; raam*;
    raamimi*; keraamika*; kruus*; küün(al|la)*; seep*; graveeri*; skaneeri*; arhitek*;
    projekteeri*;
    mõõdist*; joonestami*; ekspert*; hinda*; lepingu*; leping*; juriidi*; notar*; giid*;
    ekskursioon*; valve*; öövalve*; näitering*; ring; ringi; laager*; laagri*; tantsumuusika*;
    lukk*; luku*; lukkude*; võtme*; ventilats*; pump*; kliima*; korsten*; korstna*; kaev*; objekt*;
    prügi*; lumekorist*; puhast*; desinf*; lasteh*; eakate*; ema; isa; vanaema
""")
TITLES = phrases("""
    kindlustusfirma; laulja; muusik; kunstnik; fotograaf; elektrik; torumees; maaler; giid;
    massöör; psühholoog; kirjanik; näitleja; lavastaja; produtsent; režissöör; toimetaja; maakler;
    prouale; proualt; prouaga; härrale; härralt; doktorile; preilile; tädile; tädilt; onule; onult;
    õpetajale; perekonnale; perele; vanaema; vanaemale; vanaisa; pagar; pagarile; sepp; kokk;
    talunik; arst; hambaarst; advokaat; pastor; treener; treenerile; professor; direktor; insener;
    arhitekt; notar; dj; memm; papi; ämm; äi; hr.; pr.; dr.; õp; k-naaber; mister; miss; mr; mrs;
    ms; dr
""")
COMPANY_WORDS = phrases("""
    (mõisa|hooldekodu|puukoja|käsitöökoja|veinikoja|leivakoja|kalakohviku|kodukohviku|talupoe|
    kodupoe|toidukoja|köögi|aiaäri|pererestorani|rattapoe|lemmikloomapoe|tantsustuudio|
    fotostuudio|helistuudio|jalgpalliklubi|tenniseklubi|käsipalliklubi|laulustuudio|kunstigalerii|
    sõpruskonna|trupi|näitetrupi|kammerkoori|segakoori|linnamuuseumi|kinnisvara|seikluspargi|
    saeveski|autoremondi|töötoa)(le|lt|ga|l);
    mõis; hooldekodu; puukoda; veinikoda; leivakoda; kalakohvik; kodukohvik; talupood; toidukoda;
    rattapood; tantsustuudio; fotostuudio; helistuudio; jalgpalliklubi; tenniseklubi; trupp;
    näitetrupp; kammerkoor; segakoor; seikluspark; saeveski;
    (hambakliiniku|loomakliiniku|hambaravi|autoteeninduse|muusikakooli|tantsukooli|keeltekooli|
    spordikooli|autokooli|pruulikoja|kaubamaja|turismitalu|ratsatalli|golfiklubi|jahtklubi|ööklubi|
    kultuurimaja|rahvamaja|noortekeskuse|päevakeskuse|kultuurikeskuse|reisibüroo|advokaadibüroo|
    arhitektuuribüroo|aiandi|lillepoe|mööblipoe|raamatupoe|toidupoe|autopesula|ansambli|koori|
    orkestri|puhkemaja|pansionaadi|juuksurisalongi|iluklubi|perearstikeskuse|haridusseltsi|
    kinnisvarabüroo|lasteteatri|puukooli|veinipoe|kunstikooli|huvikeskuse)(le|lt|ga|l);
    kaubamaja; turismitalu; golfiklubi; jahtklubi; ööklubi; kultuurimaja; rahvamaja; noortekeskus;
    päevakeskus; kultuurikeskus; arhitektuuribüroo; lillepood; mööblipood; raamatupood; toidupood;
    autopesula; pansionaat; juuksurisalong; iluklubi; haridusselts; kinnisvarabüroo; lasteteater;
    puukool; veinipood; kunstikool; huvikeskus; autokool; osaühing; aktsiaselts;
    lasteaia(le|lt); põhikooli(le|lt); kooli(le|lt); gümnaasiumi(le|lt); huvikooli(le|lt);
    kliiniku(le|lt); hotelli(le|lt); hosteli(le|lt); restorani(le|lt); kohviku(le|lt); poe(le|lt);
    kaupluse(le|lt); ühistu(le|lt); korteriühistu(le|lt); stuudio(le|lt); agentuuri(le|lt);
    keskuse(le|lt); klubi(le|lt); talu(le|lt); teatri(le|lt); muuseumi(le|lt); raamatukogu(le|lt);
    salongi(le|lt); ilusalongi(le|lt); festivali(le|lt); fondi(le|lt); grupi(le|lt); büroo(le|lt);
    meedia(le|lt); ehituse(le|lt); kirjastuse(le|lt); seltsi(le|lt); liidu(le|lt); ühingu(le|lt);
    ülikooli(le|lt); galerii(le|lt); apteegi(le|lt); haigla(le|lt); spaa(le|lt); külalistemaja(le|
    lt); puhkekeskuse(le|lt); baari(le|lt); pubi(le|lt); bistroo(le|lt); pagariäri(le|lt);
    trükikoja(le|lt); töökoja(le|lt); mööblikoja(le|lt); koja(le|lt); spordiklubi(le|lt);
    jõusaali(le|lt); ajakirja(le|lt); ajalehe(le|lt); raadio(le|lt); kino(le|lt);
    vallavalitsuse(le|
    lt); linnavalitsuse(le|lt); koguduse(le|lt); kiriku(le|lt); sihtasutuse(le|lt); lasteaia;
    kooli;
    kohviku; teatri; muuseumi; oü-le; oü-lt; as-ile; as-ilt; mtü-le; mtü-lt; fie; ühing; ühingule;
    selts; seltsile; seltsilt; külaselts; korteriühistu; ühistu; ühistule; kü; sihtasutus; fond;
    liit; liidule; vallavalitsus; vald; vallale; linn; linnavalitsus; omavalitsus; kogudus; kirik;
    kirikule; lasteaed; lasteaia; lasteaiale; põhikool; gümnaasium; algkool; kutsekool; ülikool;
    akadeemia; instituut; huvikool; keeltekool; muusikakool; tantsukool; spordikool; spordiklubi;
    ratsatall; tall; ujula; jõusaal; jooga; kliinik; kliinikule; kliinikult; hambakliinik;
    hambaravi; perearst; perearstikeskus; apteek; haigla; loomakliinik; ilusalong; salong; juuksur;
    spaa; spa; hotell; hotellile; hostel; külalistemaja; puhkemaja; puhkekeskus; kämping; turism;
    reisid; reisibüroo; kohvikule; kohvikult; restorani; restoranile; pubi; baar; pizzeria;
    bistroo;
    söökla; toidud; toit; pagar; pagariõde; pagarid; kondiiter; õlle; pruulikoda; pruul; vein;
    veinid; lihapood; kauplus; pood; poele; poelt; pood.ee; turg; kiosk; äri; butiik; galerii;
    galeriile; muuseum; muuseumile; kino; kinobuss; raadio; televisioon; ajaleht; ajakiri;
    kirjastusele; trükikoda; trükk; print; optika; kell; kellad; ehted; mööbel; mööblikoda; puit;
    puidukoda; metall; metallitööd; ehituse; ehitusgrupp; ehituselt; hoone; hooned; katus; katused;
    elekter; elektritööd; toru; santehnika; küte; soojus; vesi; kaevud; aed; aiand; aiandid;
    haljastus; metsad; metsa; põld; farm; piim; kala; auto; autod; autokeskus; autoteenindus;
    autoklubi; rehv; rehvid; takso; taksopark; transport; transpordile; logistika; kaubad;
    kaubandus; veod; kolimine; puhastus; puhas; koristus; kodu; kinnisvara; vara; haldus; maja;
    majad; elamu; kapital; invest; investeeringud; finants; pank; raamatupidamine; audiitor;
    advokaadibüroo; õigusbüroo; konsultatsioonid; konsultandid; koolitus; koolitused; arendus;
    tarkvara; it; digi; digital; tech; tehnika; tehnoloogia; süsteemid; lahendused; labor; lab;
    energia; roheline; grupile; holding; partner; partnerid; vennad; pojad; pereettevõte; co;
    company; ühendus; ansambel; koor; koorile; orkester; bänd; festivalile; laager; laagrid; rand;
    sadam; sadama; jaam; park; väljak; äärne; eesti; balti; baltic; põhja
""")
PARTICLES = phrases("gi; ki")
SHORTHAND = keyed("""
    üle: yle
    maksetähtaeg: tasumistähtaeg; maksmistähtaeg; maksutähtaeg; tasumistähtpäev
    maksetähtajaga: tasumistähtajaga; maksmistähtajaga
    maksetähtaja: tasumistähtaja; maksmistähtaja
    ühe: yhe
    üks: yks
    üht: yht
    üür: yyr
    praegu: prg; praegust
    palun: pls; plz; pliis; plis
    kuule: kle
    tänan: tnx; thx
    millal: mil
    nädalavahetus: nv
""")
"""Short words typed with y for ü, and what is cut short in chat."""
POLITE = keyed("""
    aita: aidake
    alusta: alustage
    arvesta: arvestage
    eemalda: eemaldage
    häiri: häirige
    hoia: hoidke
    jäta: jätke
    jätka: jätkake
    kanna: kandke
    kirjuta: kirjutage
    koosta: koostage
    kustuta: kustutage
    küsi: küsige
    lisa: lisage
    lõpeta: lõpetage
    lükka: lükake
    lülita: lülitage
    meenuta: meenutage
    muuda: muutke
    märgi: märkige
    nihuta: nihutage
    näita: näidake
    nügi: nügige
    oota: oodake
    paku: pakkuge
    pane: pange
    paranda: parandage
    peata: peatage
    registreeri: registreerige
    saada: saatke
    salvesta: salvestage
    sega: segage
    sisesta: sisestage
    sõnasta: sõnastage
    taasta: taastage
    tee: tehke
    torgi: torkige
    tuleta: tuletage
    tülita: tülitage
    tüüta: tüüdake; tüütage
    tühista: tühistage
    unusta: unustage
    vaata: vaadake
    vaigista: vaigistage
    vormista: vormistage
    võta: võtke
    ära: ärge; ärme
    ütle: öelge
""")
"""Requests in the polite plural, told like those to a friend."""
