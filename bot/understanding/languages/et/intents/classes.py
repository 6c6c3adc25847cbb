"""Estonian words by what they give away about a message as a whole."""

from __future__ import annotations

from bot.understanding.intents.classes import word_classes

CLASSES = word_classes("""
    paid: maksis*; makstud; maksnud; tasus*; tasus; tasutud; tasunud; kandis; kandsid; kandnud;
        laekus*; laekunud; kantud; ära maksnud; maksti; klaaris*; klaarinud; klaaritud; arveldas*;
        ülekandnud; laenu tagasi; tasuti; kanti; kandis üle; pani arvele; panid arvele; köhis;
        makso; massi; makstu; õiendas; kustutas
    pay: maks*; tasu*; kanna*; kannab; kannavad; kanda; ülekan*; maksab; maksavad; maksa; klaari*;
        tasub; õienda*; tagastab; kannavad üle; massa; massap
    gave: andis; andsid; andnud; tõi; tõid; toonud; pistis; pihku; poetas; viskas; jättis; ulatas;
        saatis; saatsid; libistas; toodi; anti; lükkas; antud; toodud; jätnud; tagastas; pani;
        panid; tõiva; and; viskasid; torkas
    give: annab; annavad; toob; toovad; tuua; anda; viskab; ulatab; jätab; paneb; saadab; toova;
        tooma; tagastab
    sent: saatis; saatsid; saadetud; saatsin; saatnud; väljasta*; läkitas; postitas; saadeti; läks
        teele
    send: saad*; saata; saatma; saatke; saadab
    came: laekus*; laeku*; tuli; tulid; tulnud; sain; saime; saadud; saanud; jõudis; jõudsid;
        jõudnud; kukkus; potsatas; sai; arvel; arvele; kontol; kontole; käes; kätte; laekumine;
        tiksus; läks arvele; saabus*; saabunud; lendas; kõlksus; kukkusid; kohal; jõudsid kohale;
        tulli; pangas
    come: tuleb; tulevad; tulla; laekub; laekuvad; saab; saabub; ootan; ootame; jõuab; saan;
        oodata; tulema; laekuma; tulekul; teel; tule; tulõ; saama
    owes: võlg*; võlgu; võlgneb; võlgnevad; maksmata; tasumata; üle tähtaja; hilin*; hilineb;
        ootel; pole maksnud; ei ole maksnud; ei maksnud; jäi võlgu; pole tasunud; lahti; peaks
        maksma; saada; võlga; miinuses; laekumata; pole laekunud; pole raha; pole veel; üleval;
        jätnud; hiljaks; saada on; võlad; tagasi saada; puudu; viivis*; viivituses; võlas
    billed: arve esitas*; esitasin; esitatud; väljastasin; väljasta*; esitasime; arveldasin;
        küsisin; võtsin; tegin arve; väljastatud; tegin arvet; esitan
    did: tegin; tegime; tehtud; valmis; lõpetas*; lõpetatud; värvi*; ehitas*; parandas*;
        paigaldas*; remont*; joonistas*; kujundas*; tõlki*; pildista*; filmi*; mängi*; õpetas*;
        küpseta*; lõika*; koristas*; keevita*; kirjutasin; töö*; töö eest; projekt*; eest; andsin
        tundi; tunnid; tundide; monteeri*; õmbles*; programm*; toimeta*; üles; tarni*; valmista*;
        esines*; esinemi*
    invoice: arve; arvet; arved; arvele; arveid; arves; arvega; ostuarve; saateleht; kviitung*;
        tšekk*; arve nr; nr
    will: kavatse*; hakkab; plaani*; saab; tahab; tahavad; jõuab; peaks; oleks; kavats*; mõtleb;
        suudab; võib; võiks
    promise: luba*; lubas; lubasid; lubab; lubanud; vannu*; vandus; tõota*; tõotas; garanteeri*;
        kinnita*; kinnitas; kinnitab; lepp*; leppisime; annab sõna; ausõna; lubadus*; tagab;
        lubada; kinnitasid
    say: meelest oli; meelest on; meelest pidi; meelest pole; arvates oli; arvates on; arvates
        pidi; arvates pole; arust oli; arust on; arust pidi; arust pole; ütle*; ütleb; ütles;
        ütlesid; ütlevad; öelnud; kirjuta*; kirjutas; kirjutab; kirjutasid;
        vasta*; vastas; vastab; väid*; väidab; väitis; väidavad; räägi*; rääkis; räägib; teata*;
        teatas; teatab; pidi; pidavat; olevat; olla; väidetavalt; kuulduste; sõnul; sõnas;
        selgitas; selgitab; kurda*; kurdab; kurtis; palu*; palus; palub; küsis; nõuab; nõudis;
        ütel; ütleva; vabandas; vabandab; soovib; tunnistas; arvab; arvas; kinnitab; avaldas;
        vastasid; kirjutavad; lisas
    what: kes; kelle; mis; mida; kui; palju; kui palju; millal; kus; milline; millised; missugu*;
        kuidas; miks; kas; kellel; kellelt; mitu; mille; kuna; kuhu; keda; mispäeval; kustkohast;
        milles; palju on
    show: näita*; näita; loend; nimekiri; nimekirja; ülevaade; ülevaadet; kokkuvõte; kokkuvõtet;
        seis; seisu; bilanss; saldo; loetle; kokku; anna ülevaade; ütle; vaata; vaatame; kontrolli;
        aruanne; aruannet; staatus; kuva; raport; statistika; loe ette; tee kokkuvõte; too välja;
        arvuta; summa; teada
    remind: lükka; lükkame; lükata; nihuta; tuleta; meelde; meenuta*; tuletada; tuletaksid; nügi;
        torka; ping*; anna märku; märku;
        küsi; tuletus*; anna teada; müksa; torgi; hüüa; ärata; kõlista; teavita; sikuta; ütle
        mulle; tule tagasi; pärast uuesti; piiksu; proovi; tuletus; mainida; too
    chase: tülita*; tüüta*; nõua; nõuda; sega; torgi; torkima; kiusa*; pinni*; näägu*; pressi*;
        häiri*; müksi*; ajada taga; nügi*; surgi*; taga aja*; ahista*; käi peale; pingi*; togi*
    stop: peata*; lõpeta*; paus*; pausi; pausile; ära; vait; vaiki*; ole vait; vaikus; vaigista*;
        jäta; jäta rahule; rahule; rahu; puhka*; puhata; puhkab; lülita välja; välja; katkesta*;
        peatu*; külmuta*; seisma; seisku; oota; stopp; stop; küll; mitte; hoia; ära tuleta; enam;
        hõlju*; tee paus; hold; piisab; las; las olla; las olema; lükka edasi; ei taha; ei ole
        vaja; pole vaja; ei soovi; peatada; pane kinni; unusta; jäta vahele; jääda; paigale;
        ootele; seiskama; seiska*; ärä
    again: ootelt; ootelt maha; paus läbi; paus maha; paus otsas; uuesti; jälle; jätka*; taas*;
        taasta*; taaskäivita*;
        käivita*; lülita sisse; sisse;
        alusta*; edasi; tagasi; taasalusta*; võta maha; hakka; pane käima; käima; tööle;
        aktiveeri*; võid; võib; lõpeta paus; pausilt; ärka; tagasi tööle; tule tagasi; jätkame;
        hakka jälle; hakata; sulata*; jätkata; luba; lahti
    gave_up: kriips; kriips peale; enam midagi ei; kustuta*; kanna maha; maha; mahakand*;
        mahakantud; kanda maha; loobu*; loobun;
        loobusin; loobus; unusta*; unustame; unustan; andesta*; andestan; andeks; anna andeks;
        pankrot*; pankrotis; pankrotti; lootusetu*; lootust; lootus; lõin käega; käega; lööme
        käega; löön käega; ei näe; ei saa enam; kunagi; iial; las jääda; jäägu; las jääb; kingi*;
        kingitus*; kinkisin; kingin; kaotsi; kaotus*; kaotatud; kahjum*; kahju; ei küsi; ei nõua;
        ei maksa vaeva; ei hakka; läinud; korstnasse; korsten; likvideeri*; hüvasti; tühista võlg;
        miinus; mokas; jätan; jätame; rist; risti; ristike; kadunud; ei ole mõtet; mõtet;
        kustutame; lasen; ei taha seda raha; kadus; surnud
    undo: võta tagasi; tagasi; kustuta*; tühista*; tühistan; eemalda*; viska ära; viska minema; vii
        tagasi; keri; unusta see; jäta ära; undo; peale; pöördu; ennista*; loobu; ära arvesta; ära
        salvesta; ära pane kirja; ära seda kirja pane; ära pane seda kirja; ära seda salvesta; ära
        seda lisa; ära kirjuta; maha;
        eelmine samm; olematuks; taasta; tagasivõt*;
        tõmba; tõmba maha; minema; kaota; nulli*; ära võta; tee olematuks; ei kehti
    last: viima*; viimane; viimati; viimast; viimase; eelmi*; eelmine; äsja; just; see; äsjane;
        kande; kanne; kannet; kirje; sissekanne; sissekande; kogemata; eksikombel; topelt; samm;
        tegevus; selle; seda; praegu; ennist; sisestus; sisestasin; kirjutasin; lisatud; lisasin;
        tehing; kogemada; poolt
    contacted: helista*; helistasin; helistasime; kirjutasin; kirjutasime; saatsin; saatsime;
        saadetud; rääkisin; rääkisime; meilisin; sõnumi; sõnum saadetud; tuletasin; meeldetuletuse;
        võtsin ühendust; ühendust; nügisin; torkasin; smsi; küsisin; teavitasin; messisin;
        vestlesin; ütlesin; andsin märku; pinginsin; pingisin; käisin; astusin läbi; viskasin;
        edastasin; saadet; teele; läkitasin; helistet; helistatud; kirjutatud; meelde tuletatud;
        sai saadetud; sai kirjutatud; sai helistatud; läks teele; suhtles*; kätte sain; helistin;
        kirotin; postitasin; levitasin
    contact: helista; kirjuta; helistan; kirjutan; ühendus*; kõne
    mend: maksis tegelikult; tasus tegelikult; kandis tegelikult; maksis hoopis; tasus hoopis;
        kandis hoopis; andis hoopis; laekus hoopis; tuli hoopis;
        paranda*; parandus*; parandada; muuda*; muuta; muutke; vaheta; vahetada; vahetage;
        vahetame; korrigeeri*; uuenda*;
        õige*; õige on; õigesti; peab olema; peaks olema; pidi olema; pidi; hoopis; tegelikult;
        muutsin; muutsime; muutus; muudeti; nihkus; lükkus; pealt;
        asemel; pane; tee; nimi on; on hoopis; nihuta; lükka; tõsta; ümber; täpsusta*; kohenda;
        asenda*; on; oli; olgu; muudatus*; mitte; vaid; nimeks; korrektne; õigem; sea; ei ole;
        polnud; kirjuta; parandame; paranduseks; edasi; õiget
    wrong: viga; vea; valesti; vale; vabandus; vabandust; ups; upsi; oih; oi; ei; eksi*; eksisin;
        mõtlesin; oota; ajasin segi; segi; segamini; trükiviga; trükkisin; pigem; ei-ei; jah ei;
        sorry; sori; ai; appi; oeh; puterda*; näpukas; näpuviga; valetan; valetasin; õigemini; see
        tähendab; tähendab; stopp; oot; oot-oot; ikka; siiski; kurat; ehk; apsakas; kirjaviga;
        ehhee; mina loll; hmm; ah; ahjaa; ei ikka; ei tegelt; tegelt; sassi; pagan; eiei; ops
    not: ei; pole; mitte; ära; ilma; ega; mitte keegi; midagi; polnud; ärge; eiole; iialgi; mitte
        midagi; ei ole; ärä
    write: kirjuta; koosta*; sõnasta*; mõtle välja; tee; tee mulle; anna tekst; soovita; paku;
        mustand; koostada; kirjutada; sõnastus; valmista; vorista; kuidas öelda; kuidas kirjutada;
        mida öelda; mida kirjutada; mida vastata; vaja; ümber; tee see; vorp*; visanda; formuleeri;
        aita; sõnastada; tekst; anna; ütle; pane kokku; tekita; tõlgi; mis ma; kuidas ma; koosta
        mulle; pakkuda
    message: sõnum*; kiri; kirja; kirjake; tekst*; teksti; meil*; meili; meeldetuletus*; sms*;
        sõnastus*; variant*; versioon*; nõudekiri; nõue; e-kiri; e-kirja; mall; teade; teadet;
        teated; sõnumit; teavitus*; märkus; e-mail; email; märguanne; vastus*; sõnu; tuletus
    tone: karm; karmi; karmilt; karmim; karmimat; karmimalt; sõbralik*; viisakas*; viisaka*;
        leebe*;
        leebem*; range*; rangem*; kindel*;
        kindlam*; pehme*; pehmem*; tugev*; tugevam*; jurist*; advokaat*; kohus; kohtu*; kohtuga;
        ametlik*; terav*; teravam*; kena*; kenam*; lahke*; lahkem*; mahe*; tige*; tigedam*;
        nõudlik*; toon; tooni; tõsine*; tõsisem*; ähvarda*; viimane; resoluut*; järsk; järsem*;
        soe; soojem*; hell*; inimlik*; otsekohes*; jõuline*; jõulisem*; kuri; kurjem*; vihas*;
        delikaat*; tempo; ultimaatum; malbe*; malbem*; heasoovlik*; juriidili*; konkreet*; rõhk;
        natuke; vähem
    discount: allahind*; soodus*; protsen*; odava*; alla; hinda; soodsam*; alandus*; hinnaalandus*;
        allahindlus; maha; kui maksab; paku; pakkusin; pakun; pakkuda; hinnasoodus; vähem; rabatt;
        soodustus*; allahindluse; langeta*; soodne; boonus; hinnast; soodsalt; ale; kärbi*
    instalment: osa*; osamaks*; osade; osadena; järelmaks*; osas; graafik*; kuumakse*; sissemaks*;
        ettemaks*; jaota*; jagame; jagan; jaga*; jupid; jupi*; kahes; kolmes; neljas; võrdses;
        kaupa; makse*; maksega; maksed; esimene; ülejäänu; siis; seejärel; järjest; plaan*;
        maksegraafik; poolitada; pooleks; osaks; osana; tükis; leppisime; kokkulepe; alguses;
        etapi*; jaos; haaval
    every: iga; igal; igas; kuus; nädalas; kord; kord kuus; kord nädalas; iganädala*; igakuiselt;
        igakuine; kuu kaupa; reedeti; esmaspäeviti; teisipäeviti; kolmapäeviti; neljapäeviti; à;
        igaüks; üle nädala; korraga; kuni; nädalati; tükk; võrdsetes; päevas; regulaarselt; kuiselt
    setting: keel*; keel; keelt; valuuta*; ajavöönd*; vaikimisi; inglise; eesti; vene; taani;
        indoneesia; euro; eurod; eurodes; dollar*; seaded; seade; seadistus*; olen praegu; elan;
        kolisin; kolin; viibin; räägi; räägime; lülitu; vaheta; kell; hommik*; hommikul;
        tunnivöönd; reisil; kellaaeg; aeg; kohalik; lendan; maandusin; inglise keeles; inglise
        keelde; edaspidi; nüüdsest; praegu olen; olen; jõudsin; krooni*; naela*; suhtle; vasta;
        sõidan; asukoht; linn; rubla*; valuutaks; saksa; utc; gmt; võta kasutusele; kasuta; eestis;
        põhivaluuta; varem; hiljem
    greet: tere; tsau; hei; hommikust; õhtust; tervitus*; head aega; kuidas läheb; terekest; tšau;
        moi; tervist; hommik; päevast; head ööd; nägemist; hommiku; kuidas elu; terv; jou; heia;
        tervitan; pai; tere-tere; moin; läheb
    thanks: aitäh*; aitähh; tänan; tänud; tänu; super; lahe; ok; okei; selge; vinge; tubli; hea;
        hästi; suurepära*; väga hea; aitüma; olgu; mõnus; jess; haha; armas; tore; tänks; vahva;
        täiuslik; imeline; kena; äge; tip top; geniaalne; pole tänu väärt; hahah*; kallis; hurraa;
        nunnu; armastan; päästja
    help: abi; aita; mida sa; oskad; kuidas sa; kes sa; kuidas see; kuidas siin; ilm; ilma; nali;
        nalja; käibemaks; maks; maksud; nõu; käsk; käsud; juhend; funktsioon*; bot; robot; maksab;
        hind; tellimus; kas sa; seleta; soovita; retsept; eksport*; sa; töötab; kasutada; inimene;
        väsinud; pealinn; ilus; jalgpall; raske; tüdinud; magama; kuidas ma; vihm; kohv; rakendus;
        tööta*; nõuanne; õpeta; tasuta; kasuta*; ilmaga
    excuse: haige*; haigus*; vabandus*; vabandust; vabanda*; raha pole; pole raha; rahapuudus;
        eelarve*; raamatupida*; viibi*; viivitus*; hilineb; puhkus*; puhkusel; unus*; unusta*;
        unustas; unustanud; ununes; läks meelest; meelest; rämpspost*; rämps; tingimus*; kinnitus*;
        kinnitada; probleem*; kitsas; keeruline; raske; pank; pangas; klient; ootab; ootavad; ei
        saa; ei jõua; kannata*; aega; hetkel; hetkel pole; praegu ei; hiljem; süsteem*; kiire;
        palk; palka; palgapäev; likviidsus; rahavoog; rahavooga; tühi; nullis; puudub; hätta;
        haiglas; ajapikendus; pikendus*; maksetähtaeg; maksetingimus*; päeva; leping; juhataja;
        ülemus; tarnija*; poliitika; töötleme; menetle*; ootame; mures; raskusi; raskused;
        makseraskus*; kitsikus*; kadus; kaotas; vahele; tarnijad; kahjuks; võimalust; rahakott
    unhappy: rahulolematu*; rahul; ei ole rahul; pole rahul; kaeba*; kaebus*; kaebas; halb;
        halvast*; kvaliteet*; viltu; kõver*; vigane; vigu; pretensioon*; liiga kallis; kallis;
        ümber tegema; üle tegema; ei meeldi; ei meeldinud; pettunud; jama; praak; pole saanud; ei
        ole saanud; ei saanud; kohale jõudnud; pole jõudnud; pole näinud; ei leia; kaotsis; arve
        pole; arvet pole; uus arve; koopia*; vale summa; km; käibemaksukohus*; registrikood;
        aadress; rekvisiid*; advoka*; jurist*; kohtusse; kohus; keeldu*; ei taha maksta; ei taha
        tasuda; ei soovi maksta; keeldub; keeldus; ei
        maksa; ei kavatse; ei tellinud; ähvard*; ähvardab; vaidlusta*; vaidleb; arvustus*; vihane;
        pahane; solvunud; solvus; närvis; karju*; katki; pragu*; nõus; sõima*; kriim*; halvasti;
        lohakas; mitte sentigi; ei hakka; tülis; hullem; käsitsi; tagastada; kehv*; üle hinnatud;
        ebaõigla*; viga; vale; stressis
    silent: ei vasta; ei vastanud; ei vastatud; vastust; pole vastanud; vaikib; vaikus; ignoreeri*;
        blokeeri*; kadunud; ei võta; ei võtnud; toru; telefon; ghosti*; tummas; ei reageeri;
        kuulda; loetud; luges; nägi; maha võtnud; kättesaamatu; sidet; vait; pole kuulnud; midagi
        kuulda; kui vits; hiirvaikne; vastamata; ei kuule; peidab; väldib; ei loe; kõnepost; ei
        helista; kõne; pole teinud teist nägugi; häält; haihtus
    already: juba; just; äsja; nüüd; lõpuks; täna; eile; seni; hommikul; üleeile; ennist; viimaks;
        eelmisel; äkki; hiljuti; jess
    me: mulle; mul; mu; minu; mult; meile; meie; minult; meilt; mind; endale; mull
    i: ma; mina; me; meie; olen; ise; oleme
    they: ta; tema; nad; nemad; neile; talle; nende; tal; neil; teda; neid; nää; neilt; temalt; tuu
    you: sa; sina; te; teie; teile; sulle; sinu; teid; sind; su; teil; sult
    remainder: ülejää*; pool; poole; osa; osaliselt; jääk; kõik; täies*; täielikult; esimene;
        veerand; kolmandik; natuke; kogu; terve; viimane; lõpp; ära; tervenisti; muu; kõike; poolik
    due: tähtaeg*; tähtaja*; tähtajaga; maksetähta*; hiljemalt; kuni; enne; -ks; päeva; tähtpäev*;
        tasuda; maksta; kuupäev*; maksetähtpäev; laekuma; aega; jooksul
    must: peab; peavad; pidi; pidid; peaks; tuleks; pean; vaja; kohustatud; pidanuks
    money: raha; rahad; sula*; sulas; sularaha*; arvele; arvel; kontole; ülekan*; ülekanne; makse;
        maksed; pank; kaart; ümbrik*; kätte; eurot; summa*; raha on; peo; peoga; tuhhi; laekumine;
        eur
    later: võrra; hiljem; varsti; pärast; kunagi; millalgi; kui; tunni; tund; minut*; õhtul;
        homme; poole
        tunni; natukese; peagi; peale; hetke; siis; tunnikese; mõne
    note: pane kirja; kirja; märgi; märgi üles; lisa; salvesta*; uus; uus arve; pane; kanna sisse;
        registreeri; talleta; jäta meelde; pane tähele; loo; sisesta; üles
    for_good: kuni; seni; esialgu; täiesti; igaveseks; kõik; kõigile; kuni ma ütlen; edasise
        teateni; üldse; jäädavalt; pühad; kuni ütlen; lõplikult; tükiks ajaks; enam; ajutiselt;
        määramata; vaheaeg; tervikuna
""")
