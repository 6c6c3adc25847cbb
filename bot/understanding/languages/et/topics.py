"""Estonian words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    pay: maksa*; maksta; tasu*; kannan; kanname; kanda; kannab; ülekan*; arveldan; saadan raha;
        teen ülekande; teeme ülekande; teen makse; panen raha; kannan üle; makse*; laekub; õienda*;
        klaari*
    paid: maksin; maksime; maksnud; makstud; tasutud; tasusin; tasusime; tasunud; kandsin;
        kandsime; kandnud; kantud; maksis; tasus; kandis; andsin; laekunud; arveldatud; üle kantud;
        kanti; maksti; maksid; kandsid; panin üle; raha on teel; nüüd on raha; teel; suletud;
        võlgnevust ei; võlgnevus puudub; võlga ei ole; meie andmetel; kinnitatud makstuks;
        makstuks; klappisime; klappisime ära; ära klappisime; klapitud; tasa; oleme tasa;
        tasa oleme; kviti; kvitid; sai makstud; sai tasutud; sai kantud; sai tehtud; sai saadetud;
        on makstud; on tasutud; on kantud; on tehtud; on saadetud; on laekunud; on üle; korras;
        sai korda; korda aetud; tehtud; valmis; andsin sulas; andsin kätte; andsin raha;
        andsin sulle; sulas andsin; sularahas; jätsin; jätsin raha; jätsin ümbriku; postkasti;
        naine maksis; mees maksis; abikaasa maksis; ema maksis; raamatupidaja maksis; tegin ära;
        tegin ülekande; makse tehtud; makse läks; makse tegin; ülekanne tehtud; ülekanne läks;
        läks teele; peaks olema; peaks kohal; peaks laekuma; peaks juba; kohal olema; konto peal;
        kontol olema; kontol; tasaarvel*; maha arvat*; maha arvest*; küttepuud; puudega;
        täidetud maksete; täidetud; maksete all; internetipangas; internetipank; pangas on;
        näitab makstuks; näitab
    sent: saatsin; saatsime; saadetud; läks; läinud; läks välja; läks teele; teele; tehtud; tegin;
        tegime; sooritatud; teostatud; välja läinud; pandud; tegi
    money: raha*; summa*; sula*; euro*; senti; sent; pappi; kopik*; tuhat; euri; tonn*
    bank: pank*; panga*; konto*; arvelduskonto; kaart*; kaardi*; ülekan*; väljavõt*; swed*; seb;
        lhv; iban; revolut; tehing*; ümbrik*
    proof: kviitung*; maksekorraldus*; kinnitus*; ekraanipil*; ekraanitõmmis*; tõend*; tšekk*;
        tsekk*; konto väljavõte; kuvatõmmis*; maksekinnitus*; väljavõt*
    already: juba; ammu; eile; eelmis*; üleeile; tagasi; nädal tagasi; möödunud; hommikul; äsja;
        just; kohe alguses; läinud nädal*; ennist
    look: vaata; vaadake; kontrolli; kontrollige; vaadata; üle vaadata; uuri; vaata üle; veendu*
    ask: uurin; küsin; vaatan; annan teada; kontrollin; räägin; arutan; arutame; täpsustan;
        tagasisid*; vastan; uurime; vaatame; mõtlen; mõtleme; edastan; edastasin; edasi; küsida;
        uurida; selgitan; pean nõu; annan märku; anname teada; kirjutan hiljem; võtan ühendust;
        võtame ühendust; arutada; saan teada; vaatan üle; suunasin; konsulteer*; naasen;
        edastasin juhile; saatsin edasi; suunan; panin edasi; uurin järele; järele uurin;
        küsin üle; räägin läbi; läbi rääkida; arutame läbi; koosolekul arutame; otsustame;
        otsustab; vaatame edasi; vaatan ja; eks vaatan; eks näis; näis; eks paistab; paistab;
        elame näeme; annan vastuse; vastame teile; vastame esimesel; ootan vastust; saan vastuse
    invoice: arve*; kreeditarve*; pdf*; dokument*; manus*; fail; faili; e-arve*; akt*; saatelehe*;
        leping; paber*; lisa; arvel on; arvel millegipärast; kuludesse
    detail: aadress*; registrikood*; kmkr; kmkr-number*; käibemaks*; rekvisii*; nimi; nime; nimel;
        nimele; number*; numbrit; viitenumb*; tellimus*; ettevõt*; firma*; kuupäev*; andmed;
        andmet*; kontonumbr*; po; lepingu numb*; isikukood*; rida; read; ridade; maksetähta*;
        saaja; äriühing*; osaühing*; oü; allkir*; projektinumb*; valuuta*; koodi; kood; kogus*;
        perekonnanimi; perenimi; eesnimi; ees- ja; tähega; täht; kask; kast; ostutellimus*;
        ostutellimuse number; tunnilehe; tunnileht; tunnilehel; millegipärast; kolm; kulu*;
        kuludesse läbi; läbi ei; ridu; kontonumber; aasta; kuu; vale kuu; vale aasta; komakoht;
        koma; summa ei; summad; liidetud; kokku liidetud; liita; arvutus*; valesti arvut*;
        arvutasite; alla kirjutatud; digiallkiri*; digiallkirjast*; masinloetav*; omniva; finbite;
        fitek; operaator*; e-arvena; pdf-ina; pdfina; kood peal; iban; iban on; minu nimele;
        ühistu nimele; korteriühistu nimele; peab olema; nimele tehtud; arve on tehtud; kuhu ma;
        kuhu kannan; kuhu kanda; iban puudu
    mail: mail*; meil*; e-kir*; kiri; kirja; kirjad; rämpspost*; spämm*; spam*; e-post*; post*;
        sõnum*; sms; messenger*; link*
    lost: ei ole saanud; pole saanud; ei saanud; ei leia; ei näe; pole näinud; ei tulnud;
        pole tulnud; pole jõudnud; ei jõudnud; ei avane; ei ole jõudnud; ei ole tulnud; pole kätte;
        ei ole näinud; mitte saanud; kaduma; ei leidnud; pole leidnud; pole laekunud; puudub arve;
        pole arvet; ei ole arvet; ei saa avada; pole mingit; arvet pole; arvet ei ole; pole kohale;
        kohale jõudnud; leia; kusagil; kuskil; ei ole laekunud; kätte saanud; arvet ennast;
        ennast pole; küljes; hoopis; kellegi teise; dokumendita; ilma dokumendita; kustutanud;
        kustutasin; kirja ära; kirja kustut*; ei ole teilt arvet; arvet saanud; teilt arvet;
        saanud arvet; saada uuesti; uuesti saata
    again: uuesti; veelkord; veel kord; uus; uue; uut; saada; saatke; saada uuesti; koopia*;
        parandatud; edasta*; edasi; saadaksid; saadaksite; saata; saatma; kordusarv*; korrigeeri*;
        ümber teha; väljasta*; vormista*; korrektne; korrektse; õige; õigele; õiged; palun saatke;
        õiget
    wrong: vale*; viga; vea; vead; vigane; vigu; ei klapi; ei vasta; segamini; ei ole õige;
        pole õige; vana; vanale; topelt; eksitus*; puudu; puudub; puuduvad; teise; ekslik*;
        parandage; paranda; peaks olema; peab olema; ei kattu; kaks korda; segi; klapi;
        mittevasta*; ebaõige; eksinud; trükiviga; parandada; muuta
    not: ei; mitte; pole; ilma; ära; ega; polnud; poleks; polegi
    never: iialgi; kunagi; üldse; midagi; sugugi; mitte midagi; keegi; mingit; mingi; ühtegi;
        mitte kunagi; ainsatki; miskit; mitte üks
    will: saab; saate; teen; teeme; kavatse*; plaanin; plaanis; tahan; jõuab; laekub; tuleb; panen;
        paneme; korraldan; hoolitsen; hakka*; toon; toome; saadan; läheb; kavas; saad
    can: saan; saame; saaks; saaksin; võima*; võib; võiks; suuda*; oleks; kas oleks; jaksa*;
        saaksime; õnnestu*; saa
    until: kuni; enne; enne kui; kui; siis kui; niikaua; senikaua; kõigepealt; esmalt; pärast;
        alles; seni; muidu; niipea; peale seda; siis; alles siis; senini
    wait: oota*; oodata; pikend*; edasi lükata; hiljem; kannata*; ajapikend*; aega; paar nädalat;
        järgmi* kuu; lükata; venib; viivitus*; kannatlik*; natuke aega; edasilük*; paar päeva;
        kuu aega; maksepuhkus*; lisaaega; mõistmi*; hingamisruumi
    part: osade kaupa; osamakse*; järelmaks*; pool; poole; osa; osade*; ülejäänu*; jupi*;
        kahes osas; kolmes; graafik*; maksegraafik*; kaupa; osaliselt; jaota*; pooled; kaheks;
        kolmeks; kuus
    lack: raha ei ole; raha pole; pole raha; ei ole raha; raha otsas; otsas; kitsas; kitsik*; tühi;
        tühjad; napi*; vähe; null; miinus*; ei jaksa; ei jätku; puudu; keerul*; raske*; võlg*;
        pankrot*; maksejõu*; saneer*; likvi*; raskus*; pigis; jama; ots ots*; pinge*; hädas; kinni;
        ei suuda; rahapuud*; sendigi; külmuta*; augus; väljaminek*; jõua; vinduma; ots otsaga;
        ei ole kusagilt; rahadega; rahavoo*; tühjaks; käpuli; makaron*; stipp; stipi*; elan;
        kartul*; nuudl*; rohud; rohtu*; ravimi*; maksta ei jõua; ei jõua; ei jõua maksta;
        ei jaksa maksta; ei jõua praegu; ei ole praegu; praegu pole; praegu ei ole; ei saa praegu;
        ei suuda maksta; ei suuda praegu; kusagilt võtta; kuskilt võtta; võtta; raha kusagilt;
        sellist raha; raha läheb; kõik läheb; läks kõik; läheb rohtude; pere; peres; toita; lapsi;
        laste; üksi; üksikema; laenan; laenata; laenuga; võlausald*; kohtutäitur*; täitur*; arest*;
        konto kinni; konto arest*; pank keeldus; pank ei; kassa tühi; kass*; hapu*; halb kuu;
        halb aasta; vaikne; vaikne kuu; vaikne hooaeg; kliente pole; kliente ei; tellimusi pole;
        tellimusi ei; tööd pole; tööd ei ole; tööta; tööst ilma; jäin tööta; jäin ilma; koondati;
        sulgeme; sulgesime; paneme kinni; panime kinni; eelarves; eelarve on; kärbe*; kärbiti;
        kokkuhoid*; säästu*; säästa; pingutame; pigistame; pinnal; vee peal; pea vee; hinge sees;
        üle elada; ellu jääda; makseraskus*; rahaline; rahalis*; finantsraskus*; poleks mul;
        ei tea millest; millest maksta; millest; koondas; koondas terve; vahetus*; laevateha*;
        firma läheb kinni; läheb kinni; arvel on null; selle jaoks raha; jaoks raha; raha ka;
        mul raha pole; raha mul; mul pole raha; kuskilt ei ole; ei ole võtta; küttearve;
        jäi haigeks; haigeks; läks katki ja; koer haige; arved kuhjuvad
    income: palk*; palga*; laen*; toetus*; pension*; müük*; müügi*; käive*; käibe*; hooaeg*; tulu*;
        eelarve*; investor*; stipend*; klient*; tellimus*; rahavoo*; rahastu*; tagastus*; hüvitis*;
        pria; eas; laekumi*; lapsetoetus*; projektiraha*; sissetulek*
    hardship: koondat*; koondamine; haige*; haigla*; operatsioon*; lahutus*; üür*; remont*; auto;
        uputus*; põleng*; tulekahju; matus*; laps*; surm*; suri; hambaarst*; töötu; töötuks;
        kaotasin; arve*; kriis*; katki; laenu*; kütte*; elekter; elektri*; kodulaen*; beebi;
        loomaarst*; haigus*; maksuamet*; trahv*; kuu; avari*; koduloom*; vallanda*; kool*; ravim*
    theirs: klient ei; kliendid ei; oma klient; oma kliendi*; meie klient; meie klie*; meile ei;
        meile võlg*; meile pole; mulle ei; mulle pole; mulle võlg*; tellija*; peatöövõt*;
        võlgneb meile; ise ootame; ise ootan; kliendilt; klientidelt; meile maksa*; maksab meile;
        meile makst*; omavalits*; arendaja*; ostja*; ise pole; ise ei ole
    forgot: unus*; lipsas; ununes; ununenud; mälu*; kahe silma; silma vahele; meele*; tuletasid;
        meenuta*; märka*; märganud; pea; peast; jäi; jäänud; arvasin; mõtlesin; vaja meelde;
        meelde; tuletamast; meeldetul*; kuhjas*; kuhja; kahe silma vahele; näpu*; tähelepanu*; ups;
        oi; sassis; segadus*; unarus*; lohaka*; mustand*; täiesti; läks; sahtli*; tähelepanematus*;
        hajameel*; uppus*; lugemata; paber kukkus; kukkus; istme alla; leidsin; leidsin täna;
        leidsin üles; sassi; ajasin; ajasin sassi; ajasin segi; segamini; kuupäevad; päevad segi;
        tähtaja sassi; kalender*; kalendrisse; kirja panna; panemata; tegemata; ei teinud;
        jäi tegemata; jäi maksmata; jäi tasumata; jäi kahe; jäi postkasti; jäi lugemata;
        jäi ripakil; ripakile; ripakil; jäi sinnapaika; lükkasin; lükkasin edasi; mõtlesin et;
        arvasin et maksin; arvasin et makstud; arvasin et sai; kinnitamata; kinnita vajutamata;
        vajutama; vajutada; vajutasin; nupp; nuppu; post-it; külmkapi; külmkapp; külmiku; kotis;
        taskus; autosse; autos; kindalaek*; riiul*; virnas; virna; hunnik*; paberite;
        paberihunnik*; postihunnik*; mälestus; mälu nagu; sõel*; kanamälu; vanadus; vanaks; aju;
        ajud; peas; pea laiali; laiali; kadus; ära kadus; läks meelest; meelest ära;
        täitsa meelest; puhta meelest; puhtalt; läks lappama; kaos; segane aeg; kolimise; beebi*;
        haiguse tõttu; aitäh meelde; tänan meelde; hea et; hea et kirjutasid; hea et ütlesid;
        hea et meelde; aitäh et; meelde tuletasid; nüüd näen; alles nüüd; nägin alles; nägin nüüd;
        ei märganud; ei pannud tähele; tähele; tähele panna; tähele pannud; vahele jäi;
        vahele jäänud; ei avanud postkasti; avanud; postkasti kordagi; kordagi; lapimaal; suusata*;
        suusareis; kalendris; märgitud; vale kuu peale; kuu peale; tobe; tobe lugu; loll lugu;
        mäletanud; ei mäletanud; ei mäleta; mäleta; näe ju; veel maksmata; maksmata; päris meelest;
        olin unustanud
    away: puhkus*; reis*; välismaa*; ära; kodust; lähetus*; kolimi*; kolis*; pulm*; maal; tagasi;
        suvila*; laager; levi; lennuk*; soojamaa; dekreet*; eemal; nädalavahetus*; naasin
    office: kontorist väljas; automaat*; puhkusel kuni; kiirete; pöörduge; asendab; viibin;
        tagasi alates; piiratud; eemal; pöörduda; tööpäeva*; vastame; teie pöördumine; pöördumi*;
        kiirel*
    busy: kiire*; koosolek*; roolis; helistan; helista; hõivat*; räägime; hiljem; tööl;
        ei saa rääkida; kohtumis*; sõidan; praegu; tunnis; objekti*; bussis; helistame;
        homme räägi*
    sorry: vabanda*; vabandust; andke; anna andeks; andesta*; kahju; sorry; sorri; piinlik*; häbi;
        oi; oih; ups; issand; mea culpa; süüdi; minu viga; jess; appi; kahjuks; kurb
    work: töö*; koduleht*; leht; lehe*; foto*; pilt*; pildi*; logo*; disain*; tõlge*; tõlke*;
        tekst*; video*; äpp*; kood*; sein*; plaat*; plaadi*; värv*; katus*; põrand*; uks*; tort*;
        tordi*; kleit*; aed*; aia*; tund*; tunni*; muusika*; heli*; fail*; aruan*; menüü*;
        projekt*; tulemus*; köök*; köögi*; vann*; kraan*; toru*; artikkel*; film*; aken; akna*;
        koristus*; juuks*; lõikus*; mööbl*; kapp*; kapi*; remon*; trepp*; parkett*; rehvi*; maali*;
        teos*; voldik*; bänner*; viimistl*; tapeet*; ekraan*; rakendus*; esine*; kardin*; boiler*;
        pistik*; küün*; lill*; raamat*; kaan*; toit*; toode*; kujund*; voodr*; terrass*; pesu
    broken: katki; ei tööta; ei toimi; töötab; jookseb kokku; leki*; tilgub; pragu*; praod; mõra*;
        kõver*; viltu; udu*; hägu*; kukub; kukkus; lahti; koorub; plekk*; plekid; plekil*; kriimu*;
        kriip*; kõrbe*; toores; haiseb; tolm*; rooste*; kinni; vead; viga*; vigu; ei sobi; väike*;
        liiga; tume*; aeglane; augud; auk*; jookseb läbi; kiilub; sädeme*; surn*; kirjavi*;
        trükivi*; murdu*; naks*; undab; mull*; vahed; triibu*; laguneb; lagunes; lonkab; logiseb;
        ei mahu; loksub; kriuksub; külm; hallit*; niisk*; ei avane; ei lähe; ei sulgu; irdu*; maha;
        tuhm*; ära tulnud; ära kukkunud; kuivas; närtsi*; must*; lärm*; purune*; pooltühi; läbi*;
        lainet*; pudene*
    bad: halb; halva*; kehv*; jube*; kohutav*; jama; pask*; praak*; kasutu*; rahul; pole rahul;
        ei ole rahul; rahulolemat*; pettun*; pettumus*; ei meeldi; kole*; lohakas; lohakalt;
        ebaprofes*; ebakvalit*; häbi; häbiväär*; allapoole; arvustust; kvaliteet*; poolik*;
        mannetu*; nõrk; viletsa*; vilets; naeru*; pealiskaud*; õudne; õudus*; sitt; sita*; kaebus*;
        pretensioon*; hullem; vastuvõetamatu*; google; ei kõlba; kõlba*; mõttetu*; rikut*; rikkus*;
        nutma; nuttis; pole see; ei vasta; soperdis*; lapse*; ebapädev*; saast*; käpardlik*; möku*;
        äpardus*; igav; käkk; käki*
    good: hea; tore; ilus*; suurepära*; super; rahul; meeldi*; väga hea; lahe; mõnus*; tubli*;
        hästi
    redo: ümber; uuesti; paranda*; parandus*; tee korda; korda; tehke korda; lõpeta*; lõpuni;
        muuda*; raha tagasi; tagasta*; tule ja; tulge ja; viimistl*; vaheta*; asenda*; korrig*;
        täienda*; üle teha; tehke ümber; likvideeri*; värvige; teha korda; korralik*; valmis; üle;
        kõrvalda*; tegema; puudus*; järeltöö*; garantii*; vead on
    late: hilin*; hilja; tähtaeg*; tähtaja*; nädalaid; viivi*; õigel ajal; ei tulnud; kohale;
        hiljem kui; üle tähtaja; venis*; jäi hiljaks; ootasime; ilmunud; välja ilmunud; hiljaks
    missing: puudu; puudub; pool; poolik*; ainult; vaid; pole valmis; ei ole valmis; tegemata;
        saamata; kus on; ootan; lubasid; lubatud*; ikka veel; pole; jäi; üle andmata; valmimata;
        lõpetamata; ülejäänud; siiani; senini
    asked: palusin; tellisin; tellisime; tahtsin; ootasin; soovisin; soovisime; lubasite; lubasid;
        lubati; näitas*; lähteüles*; kirjeldus*; brief*; nagu; palusime; ootasime; kokkulepit*;
        oodatu*; tellitu*; tahtsime; näidis*; ette nähtud
    agreed: kokku*; leppi*; lepi*; nõus; nõustu*; ütlesid; ütlesite; pakku*; hinnapakkum*;
        tingimus*; räägiti; rääkisime; allkirja*; kirjas; jutt; juttu; oli juttu; kinnita*;
        suuliselt; hind oli; eelnevalt; lubati; lubasid; sõlmi*; kirjalik*; kooskõlasta*
    price: hind*; hinna*; tunnihind*; tunnitasu*; tariif*; tund*; tunnis; tunni; maksab; maksma;
        maksumus*; eelarve*; allahindlus*; soodustus*; kokku; töötund*; fikseer*; euri; arvestu*;
        päevahind
    dear: kalli*; liiga palju; palju; topelt; kaks korda; röövi*; ülehinna*; rohkem; ulme*;
        kosmos*; üle; odavam*; ebamõist*; mõistlik*; põhjendam*; suurem*; krõbe*; hinge*; kirves;
        nöörimi*; liiast; soolane; soolas*; mitu korda; turuhin*; kahekord*; rängalt
    fee: viivis*; intress*; trahv*; leppetrahv*; lisa*; ettemaks*; transport*; sõidukul*; kiirtöö*;
        käibemaks*; km; ületun*; materjal*; tasu; tühistami*; väljakutse*; kulud; juurde; parkimi*;
        broneerimistasu; litsents*; tasud
    terms: päev*; maksetähta*; maksetingim*; tingim*; standard*; 30 päeva; 60 päeva; poliitika;
        kord; reeglid; protseduur*; kuu lõpp*; tavaks; praktika*; alates; kalendri*; meie firmas;
        meil on; hange*; hanke*; üldtingim*; meie tava; pärast vastu*; järelmaksuga; poole rohkem;
        kui lubasid; sinu poolt; teie poolt; meie poolt; poolt olema; eraldi kirjas; nii me ei;
        nii ei rääkinud; istusime; ütlesid et; lubasid et; paarisaja; poolega; odavamalt;
        lepingus oli; lepingu järgi; lepingus ei; lepingus on; kokkuleppes; hinnakirjas;
        pakkumises; hind pidi; pidi olema; pidi sisaldama; pidi kuuluma; ise ütlesid; ise lubasid;
        ise pakkusid; varem oli; eelmine kord; eelmisel korral; teistel; teised teevad; mujal;
        naaber sai; kindlustus; kindlustus maksab; korteriühist*; üürileandja; kes maksab;
        kelle kulul; sinu kulul; teie kulul; pool hinda; pooleks pidi; pidime pooleks; raamlepi*;
        arveldame; kord kvartalis; kvartal*; iga töö; töö järel; esimene trenn; esimene tund;
        esimene kord; esimene tund tasuta; pidi esimene; tasuta olema; maksab ühistu; ühistu;
        mitte korteriomanik*; korteriomanik*; omanik maksab; üürnik*; üürileandja maksab;
        maksab kindlustus; meelest pidi; pidi ju; pidite; pidid; pidime
    included: sees; hinna sees; tasuta; kaasas; sisald*; kuulub; kuulus; sõbra*; teene; kingitus*;
        boonus*; proovi*; vahetus*; muidu; garantii*; osa hinnast; komplekt*; paket*; heast;
        lisaks; käis; katsetöö; heategev*; vabatahtlik*
    thought: arvasin; arvasime; mõtlesin; eeldasin; eeldasime; sain aru; saime aru; mulje; teadmi*;
        keegi ei öelnud; pole rääkinud; ei öelnud; ei teavita*; kust; miks; mille eest;
        esmakordselt; ei ole öeldud; polnud juttu; ei olnud juttu; kus see; öeldi; mis asja;
        ei maininud; ei mainit*; kindel
    owe: võlg*; kohustus*; kohusta*; nõue*; tasumata; nõude*
    refuse: keeldu*; ei maksa; ei kavatse; ei hakka; unusta; unusta ära; mitte sentigi;
        mitte mingil; ei tasu; sentigi; mitte sent*; ei näe; ära looda; ei saa sa; kus sa;
        kuradile; käi; persse; mine; ei ole võlgu; pole võlgu; ei tunnista; vaidlusta*;
        tagasi lüka*; lõpetatud; mitte kopik*; ei kuulu; unistage; unista; naljaks; kukele; perse;
        metsa; põhjust; ei näe põhjust; ei võlgne; ei saa; ära oota; mitte ühtegi; tühist*; punkt;
        kroonigi; minu mure; mure; ei tule kõne; kõne alla; ei pea; pennigi; jõuluvana;
        jõuluvana toob; oota edasi; korstnasse; kirjuta korstnasse; korsten*; lõppenuks;
        loeme asja; makseid enam; enam ei tee; mina raha ei; raha ei anna; ei anna; ei anna raha;
        ei mingit; mingit raha; mitte mingit; ei ole nõus maksma; ei maksa sulle; ei maksa teile;
        maksma ei; maksma ei hakka; ei hakka maksma; ei maksa ma; makske ise; maksa ise; ise maksa;
        kuu peal; kui siga lendab; sead; siga; põrgu; põrgusse; ei näe seda raha; seda raha ei;
        seda raha sa; raha ei näe; raha ei saa; raha sa ei; ei saa midagi; ei saa sentigi;
        ilma jääd; jääte ilma; ilma; pika ninaga; nina; pühi suu; suu puhtaks; pühi; suhu; kosi;
        naera; naersin; unistada; unistamast; võid unistada; võid oodata; ootama jäädki;
        ei tunnusta; alusetu*; põhjendamatu*; alust ei; alus puudub; ei pea maksma; maksma ei pea;
        ei kohustu; ei võta; vastutust; ei vastuta; tagasi lükkame; tagasi lükatud; lükkame tagasi;
        lükkan tagasi; nõue tagasi; ei aktsepteeri; ei kuulu tasumisele; ei kuulu maksmisele;
        asi on lõppenud; asi lõpetatud; lõplik; see on lõplik; otsus; otsustasime mitte;
        otsustasin mitte; surnud; kadunuke; pärija*; teise võlg; teiste võlg*; ex; pole minu võlg;
        minu probleem; sinu probleem; sinu mure; oma süü; ei; ei ja kõik; noup; midagi maksta;
        selle eest midagi; eest maksta; jäi ju ära; ära jäi; sina sellest; raha enam; enam ei näe;
        ei näe raha; sellest raha; jäi ära
    hired: ei tellinud; pole tellinud; ei ole tellinud; ei palunud; pole palunud; tühistas*;
        tühistati; ei sõlminud; lepingut ei; lepingut pole; vale inimene; pole minu; ei ole minu;
        pole meie; ei ole meie; kasutanud; palganud; loobusin; loobusime; ei kasuta*; kinnitanud;
        tellinudki; mina ei; broneer*; eks*; teine firma; allkirjastanud; ära ütles*; katkesta*
    law: advokaa*; jurist*; kohus; kohtu*; kaeban; hagi*; õiguslik*; seadus*; kahju*; vastuhagi*;
        õigusabi*; nõude*; hüvitis*; laim*; notar; vandeadvok*; inkasso*
    police: politsei*; tarbijakait*; maksuamet*; emta; ttja; avaldus*; kaebus*; kaeban; teatan;
        tööinspekt*; inspektsioon*; pettus*; kelmus*; ametiasutus*; vallavalits*; prokura*;
        tarbijavaidl*; linnavalits*; terviseamet*; maksupet*; liit; raporteer*
    review: arvustus*; tagasiside*; tärn*; täht*; google*; hinnang*; hinda*; kommentaar*; reiting*;
        ühe tärni
    public: kõigile; kõik; räägin; räägime; facebook*; fb; instagram*; sotsiaalmee*; maine*;
        avalik*; postita*; grupp*; tuttav*; teavad; saavad teada; levita*; ajalehe*; ajakirjand*;
        nimi; ettevõtja*; mitte keegi; linn*; küla*; naabri*; kolleeg*; jaga*; üles; foorum*;
        postitus*; avalda*; meedia*; teada; internet*; kuulsaks; delfi; must nimekir*
    warn: kahetse*; ettevaat*; tagajär*; vastasel juhul; muidu; hoiata*; vaata ette; viimane kord;
        näete; näed; rikun; rikkuda; karmim*; veel üks; kui sa; kui te; vaata et; sellest; hävita*;
        mehed; leian; tean kus; kohtume; pead; hoia; siis saab; halvasti; tülid*; õpetus*; kuulete;
        kuuled; veel kord; lasen; sammud; ähvarda*
    stop: lõpeta; lõpetage; aitab; jäta; jätke; rahule; ära kirjuta; ärge kirjut*; ära helista;
        ärge helist*; blokeeri*; ei taha; piisab; küllalt; ära enam; ärge enam; rahune*; rahus;
        mitte häiri*; kustuta*; lõpetada; pea hoogu; võta rahul*
    bother: ahista*; tüüta*; pinda; pommita*; spämmi*; kirjuta*; helistate; helistad; iga päev;
        pidev*; meeldetul*; sõnumi*; kolmas; neljas; viies; nõua*; nõudmi*; peale; kiusa*; tülita*;
        kogu aeg; mitu korda; nädalavahet*; lakkama*; pressi*; häiri*; peale käi*; kerja*; sada;
        korda päevas; järjest; surve*; jälita*; torki*; manitse*; käia; korra; kiri nädalas
    tone: toon; toonis; tooni; toonil; ebaviisak*; viisak*; jäme*; ülbe*; solva*; lugupida*;
        respekt*; käitu*; suhtu*; suhtlus*; suhtle*; kohtle*; rääki*; kuidas te julge*; julge*;
        austus*; alanda*; agressiiv*; ebameeldi*; häbemat*; jultum*; kurjategi*; varas; süüdista*;
        umbusal*; inetu*; kohatu*; kombed; niimoodi; selline; usalda*; nipsaka*; varga*; etiket*;
        sobimat*; haav*; matslik*
    insult: idioot*; valeta*; ahne*; petis*; kloun*; loll*; petturi*; sulid; suli; nõme*; närune;
        kitsi; tropp; värdja*; tõbras; raisk; robot; lapsik*; rahaahne*; ihnus*
    relation: koostöö*; teiega; sinuga; usaldus*; sõprus*; sõber; sõbrad; suhe; suhted; suhet;
        partner*; soovita*; aastaid; aastat; tunneme; koos; edaspidi; omavahe*; tehinguid;
        asju ajada; head; inimlik*; kliendina; pere*; naaber*
    break: enam; rohkem; viimane; lõpp; nägemist; hüvasti; mitte kunagi enam; leian kellegi;
        leiame; otsime; teise; väsinud; kõrini; siiber; kopp; villand; lõpetame; lõpetan; läbi;
        head aega; isu; tahtmi*; jätkame; ei jätka; ei soovi; mõõt; mõõt täis; tänan ei;
        kellegi teise
    angry: vihane; vihas*; pahane; närvi*; ärrita*; raevu*; kurat*; kuradi; jumala; nõme*;
        tõsiselt; ausalt; uskumat*; pagan*; perse*; issand; wow; no tule taevas; tule taevas;
        päriselt; kuri; häirit*; häirib; imelik
    approver: ülemus*; raamatupida*; juhataja*; direktor*; mees; naine; abikaasa*; kolleeg*;
        osakon*; juhatus*; finants*; tema; ta; nad; boss*; partner*; juht*; sekretär*; ema; isa;
        poeg; tütar; juhiabi; ühistu; esimees; rmtp; õde; vend
    payrun: makseläbi*; maksepäev*; maksepakk*; maksejärj*; kinnitat*; kinnitami*; järjekor*;
        planeeri*; töös; töötle*; plaanis; süsteem*; allkirjast*; püsikorr*; makseteks; lähetat*;
        laeku*; ootel; makseprotsess; sisestat*; välja; maksetesse; ette valmist*; maksed; pangas
    sure: luban; kindlasti; kindel; garantee*; ausõna; sõna; hiljemalt; kindlalt; ärge muret*;
        ära muretse; muretse*; kõik saab; vannun; usu; usalda; saab tehtud; jõuab; raudselt;
        sada protsenti; 100; pange tähele; saab korda; kohe kindlasti; tõotan
    soon: varsti; täna; homme; kohe; õhtul; õhtuks; nädala jooksul; sel nädalal; järgmisel nädalal;
        esimesel võimal*; peatselt; praegu; pärastlõu*; nädalavahet*; lähipäev*; lähiajal;
        paari päeva; hommiku*; ruttu; viivitamat*; ülehomme; reede*; nädala lõp*; kuu lõp*;
        tunni aja; pärast tööd; asap; esmaspäev*; peale lõunat; nüüd
    ok: ok; okei; okidoki; hästi; selge; tänan; aitäh; aitähh; tänud; teadmiseks; jah; jaa;
        kätte saadud; sain aru; tere; selge pilt; tervist; väga hea; super; nojah; mhm; kena;
        võtan teadmiseks; võetud; teada; ahah; hei; tsau; päevast; kinnitan; aga; samad; meeldivat;
        hmm; täname; sobib; oki; aitäh teile
    who: kes; kes see; kes te; vale number; ei tunne; mis firma; kust te; millest; mis asi;
        ei tööta enam; ei tööta siin; vale inimene; kellega; mis arve; ei tea; mille kohta;
        kellelt; lahkunud; uus number; kust sa; numbri; ei mäleta; saanud numbri
    chat: kuidas läheb; ilm; loodan; palju õnne; sünnipäev*; kena nädalavahetust; näeme; kohv*;
        muide; küsimus*; vaba; järgmine projekt; kas sul on; head reisi; jõule; uus töö;
        tere hommikust; kuidas elad; ilusat; mahti; rõõmsaid; mõnusat; kas saaksid; kas teete;
        uus projekt
    say: ütleb; ütles; kirjuta*; väitis; väidab; vastas; rääkis; väidetavalt; teatas; nende sõnul;
        sõnul; ütlesid; kurdab; kurtis; palus; ähvardas; lubas; olevat; pidavat; olla; vastasid;
        teatasid
    you: sa; sina; sinu; sulle; te; teie; teile; sul; teil; teid; sind; sinult; teilt; su
    we: me; meie; meil; meile; meid; meilt
    i: ma; mina; mul; mulle; minu; mind; mu; minult; mult
    resents: loed sa; sopranirühma; alandatud; alandav; alandus; ees ette; teiste ees; kõigi ees;
        koopias; kakskümmend aastat; kümme aastat; aastaid tuttavad; sõbrad ju; arvasin et oleme;
        oleme sõbrad; nii sõbraga; sõbraga; mis sul hakkas; mis sul viga; mis teil viga;
        ei saa aru mis; pole muud teha; muud teha; tegemist pole; elu pole; hakka inimeseks;
        inimeseks; võta rahulikult; tõmba hinge; hinga; hingake; rahu; jäta mind; jätke mind;
        jäta järele; järele; närvidele; närvid; käid närvidele; käite närvidele; peale käimine;
        juba kolmas; juba neljas; juba viies; mitmes kiri; mitmes kord; iga tund; iga tunni; öösel;
        pühapäeval; jõuluajal; laupäeval; hommikul kell; kell kuus; kell seitse; sinu kirjad;
        teie kirjad; teie sõnumid; sinu sõnumid; väsitab; väsitav; tüdinud; tüdinenud; tülpinud;
        viskab üle; üle viskama; see toon; sellise tooniga; sellises toonis; toon ei; toon häirib;
        ei meeldi toon; ei meeldi kuidas; külm; robotlik; automaatkiri; automaatne; ametlik toon;
        nagu võõras*; võõras; nagu kurjategija; nagu varas; nagu petis; nagu lapsele; nagu koer;
        usaldus kadunud; usaldus läinud; enam ei usalda; kaotasin usalduse; pettunud sinus;
        pettunud teis; sinus pettunud; teis pettunud; häbene; häbi peaks; peaks häbi; oleks võinud;
        võiks viisakam; viisakamalt; inimlikum*; inimlikult; soovi enam; ei taha enam;
        ei soovi enam; rohkem koostööd; koostöö lõppenud; koostöö lõpp; edaspidi teiega;
        edaspidi sinuga; sinuga enam; teiega enam; ära tule; ärge tulge; ära enam kirjuta;
        kustuta mu; blokin; panen blokki; blokk*; vaikust; kohtlete; kohtled; ähvardav toon; norid;
        norimine; tänita*; jaura*; moraal*; loengut; õpeta*; herilane; nagu herilane; sumised;
        sääsk; nagu sääsk; kärbes; puuk; kaan; takjas; nagu takjas; kleepunud; tüütu;
        tüütu inimene; küll sa; oi kui tore; kui tore; jälle sinu; jälle sina; jälle sa; jälle te;
        jälle kiri; hommik; torgid; ikka torgid; häbi võiks; häbi; ametlikke; nõudeid;
        mingeid nõudeid; võõrale; väga kurb; kurb; koostööd teha ei; teha ei soovi;
        teiega koostööd; koostööd; rohkem me; rohkem ma; rohkem teiega; rohkem sinuga; hirmus;
        piinamine; piinad; piinate; närid; näriv; ajad hulluks; hulluks; hull; ajab närvi;
        ajad närvi; ajate närvi; närv must; närv; sada korda; tuhat korda; mitu korda võib;
        kaua võib; kaua saab; kui kaua; millal see lõpeb; lõpeb; jälle see; sama jutt
    threatens: poisid; poisid tulevad; mehed tulevad; külla; varsti külla; tulevad külla;
        räägime teisiti; siis räägime; teisiti; kutsekoda; kutsekojale; kutsetunnistus*;
        paberi käest; litsentsi; litsents käest; teatan sinust; teatan teist; teatame; annan üles;
        üles annan; kaeban ära; kaeban su; kaeban teid; kaebame; kaebuse; esitan kaebuse;
        esitame kaebuse; pöördun; pöördume; pöördun politseisse; tarbijakaitsesse; kohtusse;
        kohtus näeme; näeme kohtus; kohtuni; minu advokaat; meie advokaat; meie jurist;
        minu jurist; õigusbüroo; nõuame hüvitist; nõuan hüvitist; avalikustan; avaldan;
        avalikustame; panen üles; panen facebooki; panen fbsse; riputan; kirjutan arvustuse;
        kirjutan google; ühe tärn*; üks tärn; halb arvustus; halva arvustuse; halva tagasiside;
        jälgija*; story; tiktok*; kõik teada; terve linn; terve küla; kogu linn; kogu küla;
        linna peal; küla peal; kõigile teada; kõigile räägin; räägin kõigile; räägin edasi;
        maine hävi*; maine saab; rikun su; rikun teie; su nimi; sinu nimi; teie nimi; su firma;
        teie firma; klientidele; su kliendid; teie kliendid; tööd sa; tööd te; tööd enam ei;
        keegi ei telli; su naine; su ülemus*; teie ülemus*; tööandja*; maksuametile; maksuametisse;
        mustalt; ümbrikupalk; sulas; kahetsed; kahetsete; kahetsema; tead kus elad; kus sa elad;
        tean kus sa; auto rehvid; rehvid; aknad; tule ette; viimane hoiatus; hoiatan; hoiatame;
        parem ole; parem hoia; eemale; muidu lähen; muidu läheme; muidu teen; muidu kirjutan;
        lähen politseisse; lähen kohtusse; lähen meediasse; meediasse; saate kuulda; saad kuulda;
        meelde jääb; jääb meelde; teid kohtusse; kohtusse kaeban; kohtus kohtume; kohtume kohtus
    promises: avan; avan panka; avan just; sekund; kohe teen; kohe maksan; kohe kannan;
        kannan kohe; kannan üle; kannan täna; kannan homme; maksan täna; maksan homme; maksan ära;
        maksan kohe; maksame ära; maksame kohe; teen ära; teen täna; teen homme; saad kätte;
        saate kätte; saad oma; saate oma; raha saad; raha saate; raha tuleb; raha laekub;
        raha jõuab; toon sulas; toon raha; toon ära; viin ära; annan ära; annan raha; annan sulle;
        kui näeme; kui koju; koju jõuan; jõuan koju; jõuan arvuti; arvuti taha; arvutisse;
        esmaspäeval; teisipäeval; kolmapäeval; neljapäeval; reedel; laupäeval; pühapäeval;
        esmaspäevaks; reedeks; nädalavahetusel; nädala sees; kuu lõpus; kuu alguses; lõuna ajal;
        peale tööd; pärast tööd; homme hommikul; täna õhtul; täna veel; veel täna;
        hiljemalt reedel; palgapäeval kannan; siis kannan; siis maksan; ausalt; käsi südamel;
        südamel; pole probleemi; pole muret; küll saad; küll saab; küll maksan; tulen linna;
        toon sulle; toon sularaha; sularahas ära; ülehomme tulen; linna ja; raha ära; maksan siis;
        toon siis; panen teele; panen makse; lähen panka; lähen pangaautom*; automaat; automaadist;
        võtan välja; võtan sula
    complains: krohv; laineline; nagu meri; topeltbroneer*; broneerimisleht; kalendri liidest*;
        liidestus*; koorub; aknalaud*; maha koorub; punkti; riigieksam*; eksam*; läbi kukkus;
        kukkus läbi; hinne; hinded; kaks; ei õppinud; midagi ei õppinud; targemaks; pulmabänd;
        bänd; lõpetas kell; tühja lava; lava; rahvas; külalis*; pruut; nuttis; toit otsa; otsa sai;
        otsa lõppes; lõppes otsa; külm toit; maitse*; soolane; kõrbenud; allergia; mürgitus;
        juuksekarv; karv; karvu; mustad; koristamata; pühkimata; puru; tolmune; plekid jäid;
        triibuline; triibud; ei paista; paista; pimedad; suletud silm*; silmad kinni; ära lõigatud;
        lõigatud; udused; kvaliteet; moonutat*; vales värvis; vale värv; vale toon; vale suurus;
        suurus; lühike; pikk; kitsas; lai; õmblus*; lukk; nööbid; kärises; kärisenud; rebene*;
        venis välja; kahanes; luitus; läks katki; läks rikki; rikki; rikkis; tõrgub; tõrge;
        kinni jooksis; hangub; ei lae; laeb; veateade; sisse logida; logida; ostukorv; lingid;
        mobiilis; kadunud; kustutas; kustus; ei põle; ei põle tuli; vilgub; säde; kork; korgid;
        lööb välja; vett; vesi; vesi sees; tilgub endiselt; ummistu*; haisu; hais; ahi; suits*;
        ajab suitsu; külmetame; tuul; puhub; praguline; kriiksub; kõigub; vajus; vajub; viltune;
        kõverad; ebatasa*; konarlik; krobeline; mullitab; enne ei maksa; vaegtöö*; tehtud;
        kõik vaegtööd; istus; telefonis; süüa ei teinud; ei teinud; ei koristanud; ei parandanud;
        ei pannud; ei värvinud; ei pesnud; ei lõpetanud; ei ilmunud; ei tulnud kohale; hooldaja;
        pool päeva; jättis; jättis tegemata; jätsite; jätsid; tegite; tegid; üle jala; jala;
        lohakalt tehtud; halvasti tehtud; valesti tehtud; puudused; tilgub ikka; lekib ikka;
        ikka lekib; ikka katki; ikka veel katki; koorub maha; läks lahti; tuli lahti; tuli maha;
        tuli ära; kukkus maha; kukkus alla; kukkus küljest; küljest
    evades: annan teada; uurin ja; vaatan ja; küsin ja; kirjutan hiljem; räägime hiljem;
        helistan hiljem; olen koosolekul; koosolekul; roolis; vale number; kes see; kes te;
        ei tööta enam; töötan; enam selles; selles ettevõttes; ettevõttes; ei tööta; edastan;
        edastasin; saatsin edasi; eks näis; tänan kirja; aitäh kirja; olen puhkusel;
        kontorist väljas; kena päeva; ilusat nädalavahetust; ilusat päeva; palju õnne; annan märku;
        vastan hiljem; vastan esimesel; mõtleme; mõtlen
""")
