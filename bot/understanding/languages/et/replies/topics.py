"""Estonian words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    pay: maksa*; maksta; tasu*; kannan; kanname; kanda; kannab; ülekan*; arveldan; saadan raha;
        panen raha; makse*; laekub; õienda*; klaari*
    paid: maksin; maksime; maksnud; makstud; tasutud; tasusin; tasusime; tasunud; kandsin;
        kandsime; kandnud; kantud; maksis; tasus; kandis; andsin; laekunud; arveldatud; kanti;
        maksti; maksid; kandsid; panin üle; nüüd on raha; teel; suletud; võlgnevust ei;
        võlgnevus puudub; võlga ei ole; meie andmetel; makstuks; klappisime; klapitud; tasa; kviti;
        kvitid; sai saadetud; on saadetud; on üle; korras; sai korda; korda aetud; tehtud; valmis;
        sularahas; jätsin; postkasti; tegin ära; tegin ülekande; makse läks; makse tegin;
        ülekanne läks; läks teele; peaks olema; peaks kohal; peaks laekuma; peaks juba;
        kohal olema; konto peal; kontol; tasaarvel*; maha arvat*; maha arvest*; küttepuud; puudega;
        täidetud; maksete all; internetipangas; internetipank; pangas on; näitab
    sent: saatsin; saatsime; saadetud; läks; läinud; teele; tehtud; tegin; tegime; sooritatud;
        teostatud; pandud; tegi
    money: raha*; summa*; sula*; euro*; senti; sent; pappi; kopik*; tuhat; euri; tonn*
    bank: pank*; panga*; konto*; arvelduskonto; kaart*; kaardi*; ülekan*; väljavõt*; swed*; seb;
        lhv; iban; revolut; tehing*; ümbrik*
    proof: kviitung*; maksekorraldus*; kinnitus*; ekraanipil*; ekraanitõmmis*; tõend*; tšekk*;
        tsekk*; kuvatõmmis*; maksekinnitus*; väljavõt*
    already: juba; ammu; eile; eelmis*; üleeile; tagasi; möödunud; hommikul; äsja; just;
        kohe alguses; läinud nädal*; ennist
    look: vaata; vaadake; kontrolli; kontrollige; vaadata; uuri; veendu*
    ask: uurin; küsin; vaatan; annan teada; kontrollin; räägin; arutan; arutame; täpsustan;
        tagasisid*; vastan; uurime; vaatame; mõtlen; mõtleme; edastan; edastasin; edasi; küsida;
        uurida; selgitan; pean nõu; annan märku; anname teada; kirjutan hiljem; võtan ühendust;
        võtame ühendust; arutada; saan teada; suunasin; konsulteer*; naasen; suunan; läbi rääkida;
        otsustame; otsustab; näis; paistab; elame näeme; annan vastuse; vastame teile;
        vastame esimesel; ootan vastust; saan vastuse
    invoice: arve*; kreeditarve*; pdf*; dokument*; manus*; fail; faili; e-arve*; akt*; saatelehe*;
        leping; paber*; lisa; kuludesse
    detail: aadress*; registrikood*; kmkr; kmkr-number*; käibemaks*; rekvisii*; nimi; nime; nimel;
        nimele; number*; numbrit; viitenumb*; tellimus*; ettevõt*; firma*; kuupäev*; andmed;
        andmet*; kontonumbr*; po; lepingu numb*; isikukood*; rida; read; ridade; maksetähta*;
        saaja; äriühing*; osaühing*; oü; allkir*; projektinumb*; valuuta*; koodi; kood; kogus*;
        perekonnanimi; perenimi; eesnimi; ees- ja; tähega; täht; kask; kast; ostutellimus*;
        tunnilehe; tunnileht; tunnilehel; millegipärast; kolm; kulu*; läbi ei; ridu; kontonumber;
        aasta; kuu; komakoht; koma; summa ei; summad; liidetud; liita; arvutus*; valesti arvut*;
        arvutasite; alla kirjutatud; digiallkiri*; digiallkirjast*; masinloetav*; omniva; finbite;
        fitek; operaator*; e-arvena; pdf-ina; pdfina; iban; peab olema; arve on tehtud; kuhu ma;
        kuhu kannan; kuhu kanda
    mail: mail*; meil*; e-kir*; kiri; kirja; kirjad; rämpspost*; spämm*; spam*; e-post*; post*;
        sõnum*; sms; messenger*; link*
    lost: ei ole saanud; pole saanud; ei saanud; ei näe; pole näinud; ei tulnud; pole tulnud;
        pole jõudnud; ei jõudnud; ei avane; ei ole jõudnud; ei ole tulnud; pole kätte;
        ei ole näinud; mitte saanud; kaduma; ei leidnud; pole leidnud; pole laekunud; puudub arve;
        pole arvet; ei ole arvet; ei saa avada; pole mingit; arvet pole; arvet ei ole; pole kohale;
        kohale jõudnud; leia; kusagil; kuskil; ei ole laekunud; kätte saanud; arvet ennast;
        ennast pole; küljes; hoopis; kellegi teise; dokumendita; kustutanud; kustutasin; kirja ära;
        kirja kustut*; ei ole teilt arvet; arvet saanud; teilt arvet; saanud arvet; saada uuesti;
        uuesti saata
    again: uuesti; veelkord; veel kord; uus; uue; uut; saada; saatke; koopia*; parandatud; edasta*;
        edasi; saadaksid; saadaksite; saata; saatma; kordusarv*; korrigeeri*; ümber teha;
        väljasta*; vormista*; korrektne; korrektse; õige; õigele; õiged; õiget
    wrong: vale*; viga; vea; vead; vigane; vigu; ei vasta; segamini; ei ole õige; pole õige; vana;
        vanale; topelt; eksitus*; puudu; puudub; puuduvad; teise; ekslik*; parandage; paranda;
        peaks olema; peab olema; ei kattu; kaks korda; segi; klapi; mittevasta*; ebaõige; eksinud;
        trükiviga; parandada; muuta
    not: ei; mitte; pole; ilma; ära; ega; polnud; poleks; polegi
    never: iialgi; kunagi; üldse; midagi; sugugi; keegi; mingit; mingi; ühtegi; ainsatki; miskit;
        mitte üks
    will: saab; saate; teen; teeme; kavatse*; plaanin; plaanis; tahan; jõuab; laekub; tuleb; panen;
        paneme; korraldan; hoolitsen; hakka*; toon; toome; saadan; läheb; kavas; saad
    can: saan; saame; saaks; saaksin; võima*; võib; võiks; suuda*; oleks; jaksa*; saaksime;
        õnnestu*; saa
    until: kuni; enne; kui; niikaua; senikaua; kõigepealt; esmalt; pärast; alles; seni; muidu;
        niipea; peale seda; siis; senini
    wait: oota*; oodata; pikend*; hiljem; kannata*; ajapikend*; aega; paar nädalat; järgmi* kuu;
        lükata; venib; viivitus*; kannatlik*; edasilük*; paar päeva; maksepuhkus*; lisaaega;
        mõistmi*; hingamisruumi
    part: osamakse*; järelmaks*; pool; poole; osa; osade*; ülejäänu*; jupi*; kahes osas; kolmes;
        graafik*; maksegraafik*; kaupa; osaliselt; jaota*; pooled; kaheks; kolmeks; kuus
    lack: raha ei ole; raha pole; pole raha; ei ole raha; otsas; kitsas; kitsik*; tühi; tühjad;
        napi*; vähe; null; miinus*; ei jaksa; ei jätku; puudu; keerul*; raske*; võlg*; pankrot*;
        maksejõu*; saneer*; likvi*; raskus*; pigis; jama; ots ots*; pinge*; hädas; kinni; ei suuda;
        rahapuud*; sendigi; külmuta*; augus; väljaminek*; jõua; vinduma; ots otsaga;
        ei ole kusagilt; rahadega; rahavoo*; tühjaks; käpuli; makaron*; stipp; stipi*; elan;
        kartul*; nuudl*; rohud; rohtu*; ravimi*; ei jaksa maksta; ei ole praegu; praegu pole;
        praegu ei ole; ei saa praegu; ei suuda maksta; ei suuda praegu; võtta; raha kusagilt;
        sellist raha; raha läheb; kõik läheb; läks kõik; pere; peres; toita; lapsi; laste; üksi;
        üksikema; laenan; laenata; laenuga; võlausald*; kohtutäitur*; täitur*; arest*;
        pank keeldus; pank ei; kass*; hapu*; halb kuu; halb aasta; vaikne; kliente pole;
        kliente ei; tellimusi pole; tellimusi ei; tööd pole; tööd ei ole; tööta; tööst ilma;
        jäin ilma; koondati; sulgeme; sulgesime; eelarves; eelarve on; kärbe*; kärbiti; kokkuhoid*;
        säästu*; säästa; pingutame; pigistame; pinnal; vee peal; pea vee; hinge sees; üle elada;
        ellu jääda; makseraskus*; rahaline; rahalis*; finantsraskus*; poleks mul; millest; koondas;
        vahetus*; laevateha*; selle jaoks raha; jaoks raha; raha ka; mul raha pole; raha mul;
        mul pole raha; kuskilt ei ole; küttearve; haigeks; läks katki ja; koer haige;
        arved kuhjuvad
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
        meenuta*; märka*; märganud; pea; peast; jäi; jäänud; arvasin; mõtlesin; meelde; tuletamast;
        meeldetul*; kuhjas*; kuhja; kahe silma vahele; näpu*; tähelepanu*; ups; oi; sassis;
        segadus*; unarus*; lohaka*; mustand*; täiesti; läks; sahtli*; tähelepanematus*; hajameel*;
        uppus*; lugemata; kukkus; istme alla; leidsin; sassi; ajasin; segamini; kuupäevad;
        päevad segi; kalender*; kalendrisse; kirja panna; panemata; tegemata; ei teinud; ripakile;
        ripakil; lükkasin; kinnitamata; kinnita vajutamata; vajutama; vajutada; vajutasin; nupp;
        nuppu; post-it; külmkapi; külmkapp; külmiku; kotis; taskus; autosse; autos; kindalaek*;
        riiul*; virnas; virna; hunnik*; paberite; paberihunnik*; postihunnik*; mälestus; sõel*;
        kanamälu; vanadus; vanaks; aju; ajud; peas; laiali; kadus; puhtalt; kaos; segane aeg;
        kolimise; beebi*; haiguse tõttu; hea et; hea et kirjutasid; hea et ütlesid; aitäh et;
        nüüd näen; alles nüüd; nägin alles; nägin nüüd; tähele; avanud; kordagi; lapimaal;
        suusata*; suusareis; kalendris; märgitud; vale kuu peale; kuu peale; tobe; loll lugu;
        mäletanud; mäleta; näe ju; maksmata
    away: puhkus*; reis*; välismaa*; ära; kodust; lähetus*; kolimi*; kolis*; pulm*; maal; tagasi;
        suvila*; laager; levi; lennuk*; soojamaa; dekreet*; eemal; nädalavahetus*; naasin
    office: kontorist väljas; automaat*; puhkusel kuni; kiirete; pöörduge; asendab; viibin;
        tagasi alates; piiratud; eemal; pöörduda; tööpäeva*; vastame; pöördumi*; kiirel*
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
        liiga; tume*; aeglane; augud; auk*; kiilub; sädeme*; surn*; kirjavi*; trükivi*; murdu*;
        naks*; undab; mull*; vahed; triibu*; laguneb; lagunes; lonkab; logiseb; ei mahu; loksub;
        kriuksub; külm; hallit*; niisk*; ei avane; ei lähe; ei sulgu; irdu*; maha; tuhm*;
        ära tulnud; ära kukkunud; kuivas; närtsi*; must*; lärm*; purune*; pooltühi; läbi*; lainet*;
        pudene*
    bad: halb; halva*; kehv*; jube*; kohutav*; jama; pask*; praak*; kasutu*; rahul; rahulolemat*;
        pettun*; pettumus*; ei meeldi; kole*; lohakas; lohakalt; ebaprofes*; ebakvalit*; häbi;
        häbiväär*; allapoole; arvustust; kvaliteet*; poolik*; mannetu*; nõrk; viletsa*; vilets;
        naeru*; pealiskaud*; õudne; õudus*; sitt; sita*; kaebus*; pretensioon*; hullem;
        vastuvõetamatu*; google; kõlba*; mõttetu*; rikut*; rikkus*; nutma; nuttis; pole see;
        ei vasta; soperdis*; lapse*; ebapädev*; saast*; käpardlik*; möku*; äpardus*; igav; käkk;
        käki*
    good: hea; tore; ilus*; suurepära*; super; rahul; meeldi*; lahe; mõnus*; tubli*; hästi
    redo: ümber; uuesti; paranda*; parandus*; korda; lõpeta*; lõpuni; muuda*; raha tagasi;
        tagasta*; tule ja; tulge ja; viimistl*; vaheta*; asenda*; korrig*; täienda*; likvideeri*;
        värvige; korralik*; valmis; üle; kõrvalda*; tegema; puudus*; järeltöö*; garantii*; vead on
    late: hilin*; hilja; tähtaeg*; tähtaja*; nädalaid; viivi*; õigel ajal; ei tulnud; kohale;
        hiljem kui; venis*; ootasime; ilmunud; hiljaks
    missing: puudu; puudub; pool; poolik*; ainult; vaid; ei ole valmis; tegemata; saamata; kus on;
        ootan; lubasid; lubatud*; ikka veel; pole; jäi; üle andmata; valmimata; lõpetamata;
        ülejäänud; siiani; senini
    asked: palusin; tellisin; tellisime; tahtsin; ootasin; soovisin; soovisime; lubasite; lubasid;
        lubati; näitas*; lähteüles*; kirjeldus*; brief*; nagu; palusime; ootasime; kokkulepit*;
        oodatu*; tellitu*; tahtsime; näidis*; ette nähtud
    agreed: kokku*; leppi*; lepi*; nõus; nõustu*; ütlesid; ütlesite; pakku*; hinnapakkum*;
        tingimus*; räägiti; rääkisime; allkirja*; kirjas; jutt; juttu; kinnita*; suuliselt;
        hind oli; eelnevalt; lubati; lubasid; sõlmi*; kirjalik*; kooskõlasta*
    price: hind*; hinna*; tunnihind*; tunnitasu*; tariif*; tund*; tunnis; tunni; maksab; maksma;
        maksumus*; eelarve*; allahindlus*; soodustus*; kokku; töötund*; fikseer*; euri; arvestu*;
        päevahind
    dear: kalli*; palju; topelt; kaks korda; röövi*; ülehinna*; rohkem; ulme*; kosmos*; üle;
        odavam*; ebamõist*; mõistlik*; põhjendam*; suurem*; krõbe*; hinge*; kirves; nöörimi*;
        liiast; soolane; soolas*; mitu korda; turuhin*; kahekord*; rängalt
    fee: viivis*; intress*; trahv*; leppetrahv*; lisa*; ettemaks*; transport*; sõidukul*; kiirtöö*;
        käibemaks*; km; ületun*; materjal*; tasu; tühistami*; väljakutse*; kulud; juurde; parkimi*;
        broneerimistasu; litsents*; tasud
    terms: päev*; maksetähta*; maksetingim*; tingim*; standard*; poliitika; kord; reeglid;
        protseduur*; kuu lõpp*; tavaks; praktika*; alates; kalendri*; meie firmas; meil on; hange*;
        hanke*; üldtingim*; meie tava; pärast vastu*; järelmaksuga; poole rohkem; kui lubasid;
        sinu poolt; teie poolt; meie poolt; poolt olema; eraldi kirjas; nii me ei; nii ei rääkinud;
        istusime; ütlesid et; lubasid et; paarisaja; poolega; odavamalt; lepingus oli;
        lepingu järgi; lepingus ei; lepingus on; kokkuleppes; hinnakirjas; pakkumises; hind pidi;
        pidi olema; pidi sisaldama; pidi kuuluma; ise ütlesid; ise lubasid; ise pakkusid;
        varem oli; eelmisel korral; teistel; teised teevad; mujal; naaber sai; kindlustus;
        korteriühist*; üürileandja; kes maksab; kelle kulul; sinu kulul; teie kulul; pool hinda;
        pooleks pidi; raamlepi*; arveldame; kvartal*; iga töö; töö järel; esimene trenn;
        esimene tund; esimene tund tasuta; pidi esimene; tasuta olema; ühistu; korteriomanik*;
        omanik maksab; üürnik*; meelest pidi; pidi ju; pidite; pidid; pidime; peaks maksma;
        peab maksma; maksma peaks; mitte mina; mitte meie
    included: sees; tasuta; kaasas; sisald*; kuulub; kuulus; sõbra*; teene; kingitus*; boonus*;
        proovi*; vahetus*; muidu; garantii*; osa hinnast; komplekt*; paket*; heast; lisaks; käis;
        katsetöö; heategev*; vabatahtlik*
    thought: arvasin; arvasime; mõtlesin; eeldasin; eeldasime; sain aru; saime aru; mulje; teadmi*;
        keegi ei öelnud; pole rääkinud; ei öelnud; ei teavita*; kust; miks; mille eest;
        esmakordselt; ei ole öeldud; polnud juttu; ei olnud juttu; kus see; öeldi; mis asja;
        ei maininud; ei mainit*; kindel
    owe: võlg*; kohustus*; kohusta*; nõue*; tasumata; nõude*
    refuse: keeldu*; unusta; mitte mingil; sentigi; mitte sent*; ära looda; kus sa; kuradile; käi;
        persse; mine; pole võlgu; vaidlusta*; tagasi lüka*; lõpetatud; mitte kopik*; unistage;
        unista; naljaks; kukele; perse; metsa; põhjust; ära oota; mitte ühtegi; tühist*; punkt;
        kroonigi; mure; kõne alla; pennigi; jõuluvana; oota edasi; korstnasse; korsten*; lõppenuks;
        loeme asja; makseid enam; mingit raha; mitte mingit; makske ise; maksa ise; ise maksa;
        kuu peal; sead; siga; põrgu; põrgusse; seda raha sa; ilma; pika ninaga; nina; suu puhtaks;
        pühi; suhu; kosi; naera; naersin; unistada; unistamast; võid oodata; ootama jäädki;
        alusetu*; põhjendamatu*; alus puudub; vastutust; tagasi lükkame; tagasi lükatud;
        lükkame tagasi; lükkan tagasi; nõue tagasi; asi on lõppenud; lõplik; otsus;
        otsustasime mitte; otsustasin mitte; surnud; kadunuke; pärija*; teise võlg; teiste võlg*;
        ex; pole minu võlg; minu probleem; sinu probleem; oma süü; ei; noup; midagi maksta;
        selle eest midagi; eest maksta; jäi ju ära; ära jäi; sina sellest; raha enam; sellest raha;
        jäi ära
    hired: ei tellinud; pole tellinud; ei ole tellinud; ei palunud; pole palunud; tühistas*;
        tühistati; ei sõlminud; lepingut ei; lepingut pole; vale inimene; pole minu; ei ole minu;
        pole meie; ei ole meie; kasutanud; palganud; loobusin; loobusime; ei kasuta*; kinnitanud;
        tellinudki; mina ei; broneer*; eks*; teine firma; allkirjastanud; ära ütles*; katkesta*
    law: advokaa*; jurist*; kohus; kohtu*; kaeban; hagi*; õiguslik*; seadus*; kahju*; vastuhagi*;
        õigusabi*; nõude*; hüvitis*; laim*; notar; vandeadvok*; inkasso*
    police: politsei*; tarbijakait*; maksuamet*; emta; ttja; avaldus*; kaebus*; kaeban; teatan;
        tööinspekt*; inspektsioon*; pettus*; kelmus*; ametiasutus*; vallavalits*; prokura*;
        tarbijavaidl*; linnavalits*; terviseamet*; maksupet*; liit; raporteer*
    review: arvustus*; tagasiside*; tärn*; täht*; google*; hinnang*; hinda*; kommentaar*; reiting*
    public: kõigile; kõik; räägin; räägime; facebook*; fb; instagram*; sotsiaalmee*; maine*;
        avalik*; postita*; grupp*; tuttav*; teavad; levita*; ajalehe*; ajakirjand*; nimi;
        ettevõtja*; mitte keegi; linn*; küla*; naabri*; kolleeg*; jaga*; üles; foorum*; postitus*;
        avalda*; meedia*; teada; internet*; kuulsaks; delfi; must nimekir*
    warn: kahetse*; ettevaat*; tagajär*; vastasel juhul; muidu; hoiata*; vaata ette; viimane kord;
        näete; näed; rikun; rikkuda; karmim*; veel üks; kui sa; kui te; vaata et; sellest; hävita*;
        mehed; leian; tean kus; kohtume; pead; hoia; siis saab; halvasti; tülid*; õpetus*; kuulete;
        kuuled; veel kord; lasen; sammud; ähvarda*
    stop: lõpeta; lõpetage; aitab; jäta; jätke; rahule; ära kirjuta; ärge kirjut*; ära helista;
        ärge helist*; blokeeri*; ei taha; piisab; küllalt; ära enam; ärge enam; rahune*; rahus;
        mitte häiri*; kustuta*; lõpetada; pea hoogu; võta rahul*
    bother: ahista*; tüüta*; pinda; pommita*; spämmi*; kirjuta*; helistate; helistad; iga päev;
        pidev*; meeldetul*; sõnumi*; kolmas; neljas; viies; nõua*; nõudmi*; peale; kiusa*; tülita*;
        kogu aeg; mitu korda; nädalavahet*; lakkama*; pressi*; häiri*; kerja*; sada; korda päevas;
        järjest; surve*; jälita*; torki*; manitse*; käia; korra; kiri nädalas
    tone: toon; toonis; tooni; toonil; ebaviisak*; viisak*; jäme*; ülbe*; solva*; lugupida*;
        respekt*; käitu*; suhtu*; suhtlus*; suhtle*; kohtle*; rääki*; julge*; austus*; alanda*;
        agressiiv*; ebameeldi*; häbemat*; jultum*; kurjategi*; varas; süüdista*; umbusal*; inetu*;
        kohatu*; kombed; niimoodi; selline; usalda*; nipsaka*; varga*; etiket*; sobimat*; haav*;
        matslik*
    insult: idioot*; valeta*; ahne*; petis*; kloun*; loll*; petturi*; sulid; suli; nõme*; närune;
        kitsi; tropp; värdja*; tõbras; raisk; robot; lapsik*; rahaahne*; ihnus*
    relation: koostöö*; teiega; sinuga; usaldus*; sõprus*; sõber; sõbrad; suhe; suhted; suhet;
        partner*; soovita*; aastaid; aastat; tunneme; koos; edaspidi; omavahe*; tehinguid;
        asju ajada; head; inimlik*; kliendina; pere*; naaber*
    break: enam; rohkem; viimane; lõpp; nägemist; hüvasti; leian kellegi; leiame; otsime; teise;
        väsinud; kõrini; siiber; kopp; villand; lõpetame; lõpetan; läbi; head aega; isu; tahtmi*;
        jätkame; ei jätka; ei soovi; mõõt; tänan ei
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
        muretse*; kõik saab; vannun; usu; usalda; saab tehtud; jõuab; raudselt; sada protsenti;
        100; pange tähele; saab korda; tõotan
    soon: varsti; täna; homme; kohe; õhtul; õhtuks; nädala jooksul; sel nädalal; järgmisel nädalal;
        esimesel võimal*; peatselt; praegu; pärastlõu*; nädalavahet*; lähipäev*; lähiajal;
        paari päeva; hommiku*; ruttu; viivitamat*; ülehomme; reede*; nädala lõp*; kuu lõp*;
        tunni aja; pärast tööd; asap; esmaspäev*; peale lõunat; nüüd
    ok: ok; okei; okidoki; hästi; selge; tänan; aitäh; aitähh; tänud; teadmiseks; jah; jaa;
        kätte saadud; sain aru; tere; tervist; väga hea; super; nojah; mhm; kena; võetud; teada;
        ahah; hei; tsau; päevast; kinnitan; aga; samad; meeldivat; hmm; täname; sobib; oki
    who: kes; vale number; ei tunne; mis firma; kust te; millest; mis asi; ei tööta enam;
        ei tööta siin; vale inimene; kellega; mis arve; ei tea; mille kohta; kellelt; lahkunud;
        uus number; kust sa; numbri; ei mäleta
    chat: kuidas läheb; ilm; loodan; palju õnne; sünnipäev*; kena nädalavahetust; näeme; kohv*;
        muide; küsimus*; vaba; järgmine projekt; kas sul on; head reisi; jõule; uus töö;
        tere hommikust; kuidas elad; ilusat; mahti; rõõmsaid; mõnusat; kas saaksid; kas teete;
        uus projekt
    say: ütleb; ütles; kirjuta*; väitis; väidab; vastas; rääkis; väidetavalt; teatas; sõnul;
        ütlesid; kurdab; kurtis; palus; ähvardas; lubas; olevat; pidavat; olla; vastasid; teatasid
    you: sa; sina; sinu; sulle; te; teie; teile; sul; teil; teid; sind; sinult; teilt; su
    we: me; meie; meil; meile; meid; meilt
    i: ma; mina; mul; mulle; minu; mind; mu; minult; mult
    resents: loed sa; sopranirühma; alandatud; alandav; alandus; ees ette; teiste ees; kõigi ees;
        koopias; kakskümmend aastat; kümme aastat; aastaid tuttavad; sõbrad ju; arvasin et oleme;
        oleme sõbrad; sõbraga; mis sul hakkas; mis sul viga; mis teil viga; ei saa aru mis;
        pole muud teha; muud teha; tegemist pole; elu pole; inimeseks; võta rahulikult;
        tõmba hinge; hinga; hingake; rahu; jäta mind; jätke mind; järele; närvidele; närvid;
        peale käimine; juba kolmas; juba neljas; juba viies; mitmes kiri; mitmes kord; iga tund;
        iga tunni; öösel; pühapäeval; jõuluajal; laupäeval; hommikul kell; kell kuus; kell seitse;
        sinu kirjad; teie kirjad; teie sõnumid; sinu sõnumid; väsitab; väsitav; tüdinud; tüdinenud;
        tülpinud; viskab üle; üle viskama; see toon; sellise tooniga; sellises toonis; toon ei;
        toon häirib; ei meeldi toon; ei meeldi kuidas; külm; robotlik; automaatkiri; automaatne;
        ametlik toon; võõras; nagu kurjategija; nagu varas; nagu petis; nagu lapsele; nagu koer;
        usaldus kadunud; usaldus läinud; enam ei usalda; kaotasin usalduse; pettunud sinus;
        pettunud teis; sinus pettunud; teis pettunud; häbene; oleks võinud; võiks viisakam;
        viisakamalt; inimlikum*; inimlikult; soovi enam; ei taha enam; ei soovi enam;
        koostöö lõppenud; koostöö lõpp; edaspidi teiega; edaspidi sinuga; sinuga enam; teiega enam;
        ära tule; ärge tulge; ära enam kirjuta; kustuta mu; blokin; blokk*; vaikust; kohtlete;
        kohtled; ähvardav toon; norid; norimine; tänita*; jaura*; moraal*; loengut; õpeta*;
        herilane; sumised; sääsk; kärbes; puuk; kaan; takjas; kleepunud; tüütu; küll sa;
        oi kui tore; kui tore; jälle sinu; jälle sina; jälle sa; jälle te; jälle kiri; hommik;
        torgid; häbi; ametlikke; nõudeid; võõrale; kurb; teha ei soovi; koostööd; rohkem me;
        rohkem ma; rohkem teiega; rohkem sinuga; hirmus; piinamine; piinad; piinate; närid; näriv;
        hulluks; hull; ajab närvi; ajad närvi; ajate närvi; närv; sada korda; tuhat korda;
        mitu korda võib; kaua võib; kaua saab; kui kaua; lõpeb; jälle see; sama jutt;
        pühapäeva hommikul; tõsiselt; südametunnistus; karju; karjud; karjute; caps
    threatens: poisid; mehed tulevad; külla; siis räägime; teisiti; kutsekoda; kutsekojale;
        kutsetunnistus*; paberi käest; litsentsi; litsents käest; teatan sinust; teatan teist;
        teatame; annan üles; üles annan; kaeban ära; kaeban su; kaeban teid; kaebame; kaebuse;
        pöördun; pöördume; tarbijakaitsesse; kohtusse; kohtus näeme; näeme kohtus; kohtuni;
        minu advokaat; meie advokaat; meie jurist; minu jurist; õigusbüroo; nõuame hüvitist;
        nõuan hüvitist; avalikustan; avaldan; avalikustame; panen üles; panen facebooki;
        panen fbsse; riputan; kirjutan arvustuse; kirjutan google; ühe tärn*; üks tärn;
        halb arvustus; halva arvustuse; halva tagasiside; jälgija*; story; tiktok*; kõik teada;
        terve linn; terve küla; kogu linn; kogu küla; linna peal; küla peal; kõigile teada;
        kõigile räägin; räägin kõigile; räägin edasi; maine hävi*; maine saab; rikun su;
        rikun teie; su nimi; sinu nimi; teie nimi; su firma; teie firma; klientidele; su kliendid;
        teie kliendid; tööd sa; tööd te; tööd enam ei; keegi ei telli; su naine; su ülemus*;
        teie ülemus*; tööandja*; maksuametile; maksuametisse; mustalt; ümbrikupalk; sulas;
        kahetsed; kahetsete; kahetsema; tead kus elad; kus sa elad; tean kus sa; rehvid; aknad;
        tule ette; viimane hoiatus; hoiatan; hoiatame; parem ole; parem hoia; eemale; muidu lähen;
        muidu läheme; muidu teen; muidu kirjutan; lähen politseisse; meediasse; saate kuulda;
        saad kuulda; meelde jääb; jääb meelde; kohtus kohtume; kohtume kohtus; maksuamet teab;
        teab maksuamet; vihje; vihjan; vihjata
    promises: avan; sekund; kohe teen; kohe maksan; kohe kannan; kannan kohe; kannan üle;
        kannan täna; kannan homme; maksan täna; maksan homme; maksan ära; maksan kohe; maksame ära;
        maksame kohe; teen ära; teen täna; teen homme; saad kätte; saate kätte; saad oma;
        saate oma; raha saad; raha saate; raha tuleb; raha laekub; raha jõuab; toon sulas;
        toon raha; toon ära; viin ära; annan ära; annan raha; annan sulle; kui näeme; kui koju;
        koju jõuan; jõuan koju; jõuan arvuti; arvuti taha; arvutisse; esmaspäeval; teisipäeval;
        kolmapäeval; neljapäeval; reedel; laupäeval; pühapäeval; esmaspäevaks; reedeks;
        nädalavahetusel; nädala sees; kuu lõpus; kuu alguses; lõuna ajal; peale tööd; pärast tööd;
        homme hommikul; täna õhtul; täna veel; veel täna; palgapäeval kannan; siis kannan;
        siis maksan; ausalt; südamel; pole probleemi; pole muret; küll saad; küll saab;
        küll maksan; tulen linna; toon sulle; toon sularaha; sularahas ära; ülehomme tulen;
        linna ja; raha ära; maksan siis; toon siis; panen teele; panen makse; lähen panka;
        lähen pangaautom*; automaat; automaadist; võtan välja; võtan sula
    complains: krohv; laineline; nagu meri; topeltbroneer*; broneerimisleht; kalendri liidest*;
        liidestus*; koorub; aknalaud*; punkti; riigieksam*; eksam*; läbi kukkus; kukkus läbi;
        hinne; hinded; kaks; ei õppinud; midagi ei õppinud; targemaks; pulmabänd; bänd;
        lõpetas kell; lava; rahvas; külalis*; pruut; nuttis; toit otsa; otsa sai; otsa lõppes;
        lõppes otsa; külm toit; maitse*; soolane; kõrbenud; allergia; mürgitus; juuksekarv; karv;
        karvu; mustad; koristamata; pühkimata; puru; tolmune; plekid jäid; triibuline; triibud;
        paista; pimedad; suletud silm*; silmad kinni; lõigatud; udused; kvaliteet; moonutat*;
        vales värvis; vale värv; vale toon; suurus; lühike; pikk; kitsas; lai; õmblus*; lukk;
        nööbid; kärises; kärisenud; rebene*; venis välja; kahanes; luitus; läks katki; rikki;
        rikkis; tõrgub; tõrge; kinni jooksis; hangub; ei lae; laeb; veateade; logida; ostukorv;
        lingid; mobiilis; kadunud; kustutas; kustus; ei põle; ei põle tuli; vilgub; säde; kork;
        korgid; lööb välja; vett; vesi; tilgub endiselt; ummistu*; haisu; hais; ahi; suits*;
        külmetame; tuul; puhub; praguline; kriiksub; kõigub; vajus; vajub; viltune; kõverad;
        ebatasa*; konarlik; krobeline; mullitab; enne ei maksa; vaegtöö*; tehtud; istus; telefonis;
        süüa ei teinud; ei teinud; ei koristanud; ei parandanud; ei pannud; ei värvinud; ei pesnud;
        ei lõpetanud; ei ilmunud; ei tulnud kohale; hooldaja; pool päeva; jättis; jätsite; jätsid;
        tegite; tegid; jala; puudused; tilgub ikka; lekib ikka; ikka lekib; ikka katki;
        ikka veel katki; läks lahti; tuli lahti; tuli maha; tuli ära; kukkus maha; kukkus alla;
        küljest
    evades: annan teada; uurin ja; vaatan ja; küsin ja; kirjutan hiljem; räägime hiljem;
        helistan hiljem; koosolekul; roolis; vale number; kes see; kes te; ei tööta enam; töötan;
        enam selles; ettevõttes; ei tööta; edastan; edastasin; saatsin edasi; eks näis;
        tänan kirja; aitäh kirja; olen puhkusel; kontorist väljas; kena päeva;
        ilusat nädalavahetust; ilusat päeva; palju õnne; annan märku; vastan hiljem;
        vastan esimesel; mõtleme; mõtlen
""")
