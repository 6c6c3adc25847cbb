"""What gives away in Estonian what a message is about."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues, phrases

CUES = cues("""
    question: missugu(ne|sed|seid|st); millise(d|id|l|lt); mill(ist|istel); kumb; kumma; kellega;
        kelleks; kui palju; kui suur; kui suure; palju; kes; keda; kellelt; kelle; kellel; mis;
        mida; millal; millised; milline; kus; kas; miks; kuidas; mitu; kaua; kui kaua; kui mitu;
        mille; kust
    request: (unustasin|jäi) [(enne|eile|ennist|ka|mul)] (kirja panna|kirja panemata) [,] [et];
        (võta|võtke|võtaks) * [*] [*] (kirja|arvele); new invoice; add; add invoice; note;
        log; lisa; pane kirja; kirjuta; kirjuta üles;
        märgi; märgi üles; salvesta; [kas] [sa] (saad|saaksid|võid|võiksid|palun|oskad) [palun|
        mulle|selle] (üles märkida|kirja panna|lisada|märkida|üles kirjutada|salvestada|sisestada|
        registreerida|arvele võtta); kas (lisad|märgid|kirjutad|salvestad|sisestad) [üles]; (jäta|
        pea) meeles; meelespea; lisa [uus] võlgnik; märgi arvele; pane arvele; registreeri; kas
        saad kirja panna; kas saad lisada; kas saaksid lisada; kas saaksid kirja panna; saad kirja
        panna;
        palun pane kirja; palun lisa; tee arve; loo [uus] (arve|kanne|kirje|võlg); uus arve; uus
        võlg; kas paned kirja;
        paned kirja; palun kirjuta; pane; sisesta; kas sa saad lisada; kas sa saad kirja panna; kas
        saad märkida; kas sa paneksid kirja; palun märgi; kas võiksid lisada; kas võid lisada; kas
        võid kirja panna; jäta meelde; lisage; pange kirja; võta arvele; pane palun kirja; lisa
        palun
    owes: (peab|peavad|peaks) >> tooma; (maksma|tasuma) (peab|peavad|peaks|peaksid);
        (maksta|tasuda) (tuleb|tuleks);
        võlgnik (tuli|lisandus|tekkis) [juurde]; (tuleb|tuleks) >> (maksta|tasuda); (ja|ning)
        (peab|peavad) {date}; (peab|peavad|peaks|peaksid|tuleb) (selle|nende|tema|kõige|kõigi|
        töö) eest;
        (on|tuleb) [mul] saada; saada on; jäi {sum}; jäi mulle; on jäänud; peab maksma; peavad
        maksma;
        peaks maksma; (peaksid|peavad|pidid) [mulle] (maksma|tasuma); peab tasuma; võlgneb [mulle];
        võlgnevad [mulle]; võlgnb [mulle]; volgneb; võlgnes; võlgnev; võlgneb [ikka|endiselt|veel]
        [mulle]; mulle [ikka|endiselt|veel] võlgneb; mulle [ikka|endiselt|veel] võlgu; on [mulle|
        ikka|veel|endiselt] [mulle] võlgu; võlgu; on [mulle] võlgu; on mulle veel võlgu; on võlgu
        mulle; peab mulle maksma; peab maksma mulle; peab mulle; on mulle; jäi mulle võlgu; jäi
        võlgu; on jäänud [mulle] võlgu; on mulle jäänud võlgu; jäänud võlgu; võlg on; võlg; peab
        [mulle|veel] tasuma; peavad mulle maksma; peaks mulle maksma; peaks maksma mulle; võlgneb;
        võlgnevus; uus võlg; jäid võlgu; peab veel maksma; võlgnik on; ootan raha; ootan; ootan
        makset; ootan veel;
    unpaid: (ei|pole|ei ole) [enam|jälle] (pea|pidanud) >> kinni; (ei pea|ei pidanud|pole pidanud|
        murdis|murdsid|ei täitnud) [oma|antud|jälle] (sõna|lubadust|lubadusi|kokkulepet); (ei|
        pole|ei ole) [enam|üldse]
        (järgi|järgind|järginud|täida|täitnud|püsi|püsinud) [selles|meie|oma|enam] [kokkulepitud]
        (graafiku(t|s)|maksegraafiku(t|s)|osamaksegraafiku(t|s)|makseplaani(|s)|plaani(|s)|
        kokkulepe(t)|kokkuleppe(st|id)); (rikub|rikkus|eirab|eiras|rikkusid|eiravad) [meie|oma|
        kokkulepitud]
        (graafikut|maksegraafikut|osamaksegraafikut|makseplaani|plaani|kokkulepet);
        (graafikust|maksegraafikust|plaanist) (maas|maha jäänud|väljas); [on] (jäi|jäid|jäänud)
        (osamaksega|maksega|kuumaksega|maksetega|osamaksetega) (hiljaks|maha|hätta|võlgu);
        (osamakse|kuumakse|makse|osamaksed|maksed|kuumaksed) (jäi|jäid|on) [jälle|taas|ka|jäänud]
        (tulemata|tegemata|laekumata); (ei maksa|ei tasu|pole maksnud|ei ole maksnud) [enam|jälle]
        (osamakseid|osamakset|graafiku järgi|kokkuleppe järgi|nii nagu); (lõpetas|lõpetasid)
        (osamaksed|maksmise|osamaksete tasumise);
        (unustas|unustasid) [*] [*] {sum} [ära] (maksta|maksmata|tasuda); (pidi|pidid|oleks
        pidanud) >> (maksma|tasuma|laekuma);
        (maksma|tasuma|laekuma|saama|tulema), (aga|kuid|ent|kuid ei|aga ei|aga pole);
        (pidi|pidid) (selle|nende|tema|kõige|kõigi|töö) eest;
        (jättis|jätsid) [(ühe|oma|järjekordse|esimese|teise|kolmanda|viimase|selle kuu)]
        (makse|osamakse|maksed|osamaksed) (vahele|
        tegemata|maksmata); (raha|makse|midagi) (ei|pole|ei ole) [(veel|ikka)] (tulnud|laekunud);
        (ei|pole) [(veel|ikka)] [(raha|midagi)] (tulnud|laekunud);
        (tuli|tulnuks) [ära|mulle] (maksta|tasuda); maksis liiga vähe; maksis vähem;
        tasus vähem; maksid vähem; (pole|ei ole|polnud|ei)
        [mulle|ikka|endiselt|veel|siiani|siiamaani|seniajani|senini|tänini|ikkagi] [mulle|veel]
        [ära]
        (maksnud|tasunud|makstud|tasutud|laekunud|üle kandnud|kandnud|maksa|maksnd|laeku|maksta|
        arveldanud|saatnud|maksn|tasund|laekund|kandnd); pidi [mulle] [ära] (maksma|tasuma|
        laekuma); pidid maksma; oleks
        pidanud [mulle] [ära] (maksma|tasuma|laekuma); maksmata; tasumata; laekumata; saamata; on
        maksmata; jättis
        maksmata; pole ikka veel; pole ikka; ei ole ikka veel; ei ole; pole; ei maksa; (hilineb|
        viivitab) [(maksmisega|maksega)]; unustas maksta; keeldub maksmast; on ikka veel
        maksmata; on ikka maksmata; pidi üle kandma; jäi maksmata; ei ole veel; pole veel; ei
        maksnud; ei tasunud; siiani maksmata; on siiani maksmata; ikka maksmata; pidi {sum}; pidid
        {sum}; pidi maksma; raha pole [ikka] tulnud; pole ikka raha tulnud; raha ei ole [ikka]
        tulnud
    paid: võlg [on|sai] {sum} (klaaritud|õiendatud|makstud|tasutud); (klaaritud|õiendatud);
        [on] kõik klaar;
        (tegi|tegid) (sisse|ära|ülekande) makse; tegi makse; sai >> (makstud|tasutud); on [nüüd]
        [lõpuks] (joonel|ühel pool|kvitt|kvitid); (tõi|tõid|
        andis|andsid|klaaris|klaarisid|klattis|likvideeris|
        maksis|maksid) [mulle|lõpuks] (oma|kogu|selle|terve) (võla|võlad|arve|võlgnevuse|raha|osa);
        (tõi|tõid|andis) [mulle|lõpuks] (võla|võlad|võlgnevuse) [ära|tagasi]; (tõi|tõid|andis|
        andsid|viskas|maksis|tasus) [mulle] [lõpuks|
        nüüd|juba|ise|just|ometi|ka] [mulle]
        {sum}; (pistis|pistsid|poetas|ulatas|ulatasid|sokutas|andis|andsid|surus|lükkas|pani)
        [mulle|mul]
        [(raha|sularaha|selle|ümbriku|ümbrikuga)] (pihku|kätte|peo peale|peosse); (pistis|poetas|
        ulatas|
        sokutas|surus|luges|ladus) [mulle] (pihku|kätte|lauale) [mulle] {sum}; (pistis|poetas|
        ulatas|sokutas|surus|ladus) mulle {sum}; sai [*] * [ära] (makstud|tasutud|üle kantud);
        (pole|ei ole|polegi|ei olegi) [mulle|meile|mul] (enam|rohkem) [mulle|meile] [midagi|
        sentigi]
        (võlgu|võlga|võlgnevust|maksta); ei võlgne [mulle|meile] (enam|rohkem) [midagi|sentigi];
        (enam|rohkem) [mulle|midagi] [mulle|midagi] (ei võlgne|võlgu pole|võlgu ei ole); maksti;
        tasuti; kanti [üle]; (tegi|tegid)
    {date};
        (tegi|tegid) (täna|eile|just|lõpuks) (ülekande|makse); (pani|panid) raha (kontole|üle|
        teele|ära); (tegi|tegid) [(ettemaksu|osamakse|sissemakse|
        ülekande|makse)] {sum}; (tõi|tõid) [mulle]
        (sularahas|sulas|ümbrikus|ümbrikuga); tõi [mulle] {sum}; (tõi|tõid) [mulle] {date}; (tõi|
        tõid) [mulle] (pool|poole|osa|kogu|terve|ülejäänud|viimase|viimased|kõik); tõi
        raha; tõi ära; tõid; paid; makstuks; tasutuks; kui makstud; tasunud; üle kandnud; saatis;
        maksis [mulle] [täna|eile|just|lõpuks|nüüd] [ära]; maksid [mulle] [ära]; tasus [ära|mulle];
        tasusid [ära]; kandis [üle|mulle|just|täna|eile]; kandsid [üle]; on [just|nüüd|juba|lõpuks|
        täna|mulle] (maksnud|tasunud|makstud|tasutud) [ära]; on [arve|kõik] (maksnud|tasunud)
        [ära]; maksnd; maksn; tasund; kandnd; on [juba|nüüd] (maksnd|maksn|tasund|kandnd) [ära|
        üle];
        ära makstud; arveldas; saatis raha; saatis mulle raha; saatis mulle; tegi makse; tegi
        ülekande; klaaris; maksab ära just; maksnud; makstud; tasutud; on üle kandnud; on kandnud;
        maksi ära; masis; on laekunud; maksis osaliselt; tegi osamakse; andis; pani üle; viskas
        üle; viskas; kandis raha; maksis tagasi; on ära maksnud; on kõik ära maksnud; makstud sai
    received: (ülekanne|makse|laekumine|raha) >> *lt {sum}; (pangas|kontol|arvel) {sum}; (jõudis|
        jõudsid) {date}; (makse|maksmise|laekumise|
        ülekande) (kuupäev|päev) oli
        [tegelikult]; vastu {sum};
        (kukkus|lendas|ilmus|veeres) (arvele|kontole|panka); laekund; vastu
        võtsin; võtsin vastu; võtsime vastu; tiksus; tilkus; potsatas;
        maandus; kõlksus; tiksusid; sai [mulle|mul] kätte; sain; (kandus|kandusid) [üle|kontole];
        (jõudis|jõudsid) [lõpuks] (raha|makse|ülekanne|summa) [lõpuks] (pärale|
        kohale|kontole|arvele|minuni); laekumise; makse laekumise; sain [kätte];
        saime; (jõudis|jõudsid) (pärale|kohale|kontole|arvele|panka|minuni); (kontole|pangakontole|
        arvele) (jõudis|tuli|saabus|ilmus|maandus|kukkus|tiksus); (pangas|kontol|arvel) on [nüüd|
        juba]; [raha] on [nüüd|juba] (kontol|pangas|arvel|laekunud|saabunud|pärale jõudnud); raha
        (kontol|pangas|olemas|saabus|jõudis|laekunud|saadud); sai (laekunud|kätte saadud); maandus
        kontole; tiksus kontole; laekus; laekusid; laekunud; raha laekus; makse laekus; tuli; raha
        tuli; tulid; saabus; saabusid; jõudis kohale; kohale jõudis; laekumine; jõudis kontole;
        sain
        raha; sain makse; laekus raha; laekus makse; tuli raha; tuli makse; makse saadud; saadud;
        on kohal; raha käes; käes; raha on käes; kukkus kontole; osamakse laekus; ettemaks laekus;
        olen
        saanud; sain just; sain täna; just laekus; tuli ära; kontole laekus; laekus kontole; laekus
        täna; arvele laekus; laekus arvele
    promised: (oli|olid) [küll|siiski] nõus (maksma|tasuma|ära maksma); (lubadus|lubatud
        päev|maksepäev) (oli|on) [(tegelikult|hoopis|ikka)] {date};
        (saab|saavad) [*] [*] [*] [ära|kõik] (makstud|tasutud|klaaritud|üle kantud);
        (lubati|lubatakse|öeldi|kinnitati|vastati|teatati|kirjutati|räägiti|anti teada)
        [mulle|
        meile|telefonis|täna|eile], et [(ta|nad|raha|makse|arve|ülekanne|summa|kõik)] [(saab|on|
        peaks|jõuab|tuleb|laekub|makstakse|tasutakse|kantakse)] {date}; (lubati|lubatakse|öeldi|
        kinnitati|vastati|teatati) (mulle|meile), et (ta|nad|raha|makse|arve|ülekanne|summa|kõik)
        [(saab|on|peaks|jõuab|tuleb|laekub|makstakse|tasutakse|kantakse)]; lubati (mulle|meile);
        (anti teada|vastati|öeldi|teatati|kinnitati|lubati|kirjutati|räägiti), et [ta|nad|
        raha|makse|arve] {sum};
        (ütles|ütlesid|ütleb|kirjutas|kirjutasid|vastas|lubas|vandus|kinnitas|rääkis), et [küll]
        (ta|nad) [küll|ikka|kindlasti|siiski] (maksab|maksavad|tasub|tasuvad|kannab|kannavad|
        klaarib);
        (tahaks|tahaksid|sooviks|sooviksid) [ära] (maksta|tasuda) [alles|küll|ära] {date};
        (tahab|tahavad|soovib|soovivad|kavatsevad|plaanivad|lubavad) [arve|arvet|võla|selle|kõik]
        {date} [ära|kinni|ise|arve] (maksta|tasuda|üle kanda|kanda|klaarida);
        (sõnas|sõnasid|mainis|mainisid|lausus|seletas|selgitas|arvas|teavitas|teavitasid|andis
        teada|andsid teada|andis märku|helistas|helistasid|meilis|messis|vastas|vastasid|rääkis|
        rääkisid|teatas|teatasid|vihjas|märkis|kirjutas|kirjutasid|ütles|ütlesid|saatis sõnumi), et
        [(ta|nad|raha|makse|arve|ülekanne|kõik|saab|peaks)] [(saab|peaks|kindlasti|ise|mulle|raha)]
        (maksab|maksavad|tasub|tasuvad|kannab|kannavad|saadab|saadavad|laekub|tuleb|jõuab|toob|
        toovad|annab|annavad|klaarib|teeb makse|teeb ülekande|makstud|maksta|tasutud); (ütles|
        ütlesid|kirjutas|kirjutasid|kinnitas|kinnitasid|vannub|lubas|lubasid|väidab|
        teatas|teatasid), et [(ta|nad|raha)] [mulle] (maksab|maksavad|saadab|saadavad|kannab|
        kannavad|tasub|tasuvad|laekub|tuleb|klaarib); vannub; vannuvad; vannub, et; lükkas makse
        edasi; (lubas|lubab|lubasid|lubavad|lubaga|on lubanud|tõotas|vandus|luband) [mulle] [et]
        [(maksta|ära maksta|tasuda|üle kanda|kanda|maksab|maksavad|raha|et maksab|raha saata)];
        (ütles|ütlesid|ütleb|kirjutas|kirjutab|väitis|väidab|kinnitas|kinnitab|teatas|vastas|
        rääkis|lubas|vandus|lubab) [mulle|nüüd], et [(ta|nad|raha|makse|ülekanne|see|ma|ülejäänu|
        ülejäänud)] [saab|mulle|kindlasti|ta|ka|ise] (maksab|maksavad|tasub|tasuvad|kannab|
        kannavad|
        saadab|laekub|tuleb|jõuab|maksavad ära|teeb makse|teeb ülekande|maksta|klaarib|toob|annab);
        (lubas|vandus|lubab|kinnitas|kinnitab) [mulle|nüüd], et; (kavatseb|plaanib|tahab|soovib|
        lubab) (maksta|tasuda|üle kanda|ära maksta); maksab [mulle] [(homme|reedel|esmaspäeval|
        teisipäeval|kolmapäeval|neljapäeval|laupäeval|pühapäeval)] ära; kannab [mulle] [raha|summa]
        üle; hakkab maksma; on nõus maksma; nõustus maksma; lubadus maksta; lubas raha; lubas raha
        üle kanda; andis sõna; (ütles|ütlesid|ütleb|kirjutas|vastas|kinnitas) [mulle], et (makse|
        ülekanne|raha) on (teel|tehtud homme|teele pandud); (annab|annavad|toob|toovad|viskab|
        paneb) [mulle] (raha|selle raha|summa|võla|ülejäänu) [ära|kätte|üle] {date}; lubati {date};
        lubadus; (hakkab|hakkavad) [mulle|meile|kohe] maksma; (makse|raha|ülekanne) läheb teele;
        (raha|makse|arve) pidavat (tulema|laekuma|saama);
        pidavat [mulle|ära] [(raha|makse|arve|ülejäänu|ta|nad)] [ära|üle] (tulema|laekuma|maksma|
        tasuma|kandma|saabuma); [(raha|makse)] (tulevat|laekuvat|saabuvat) [raha];
        (ütles|ütlesid|kirjutas|kirjutasid|kinnitas|kinnitasid|lubas|lubasid|teatas|teatasid), et
        {sum}; pidavat maksma; (kinnitas|kinnitasid|
        lubas|lubasid|lubab) (tasumist|maksmist|makset|ülekannet|tasuda); (ülejäänu|ülejäänud|raha|
        summa|teine pool|teise poole) (toob|toovad|annab|tuleb|tasub|saadab|kannab|laekub|saab)
        [ta|üle|ära] {date}; [ära|üle] (maksta|tasuda|kanda) (lubas|lubasid|lubab|lubavad|tõotas);
        maksab (siis kui|niipea kui|kui); (can pay|will pay|pays) {date}; (toob|toovad|annab) raha;
        lubas ära maksta; leppisime kokku et; lubas et; lubab et; jääb maksma; lubas ülekande teha;
        lubas makse teha; teeb ülekande; garanteeris; lubas selle; (maksvat|kandvat|tasuvat) [raha|
        ära|üle]; palus (oodata|ajapikendust|pikendust|aega|maksepikendust) [kuni]; (palub|paluvad|
        palusid) (oodata|ajapikendust|pikendust|aega) [kuni] {date}; (ütles|ütlesid|kirjutas|
        kirjutasid|kinnitas|kinnitasid|lubas|lubasid|teatas|teatasid) [mulle|et] [et] {sum};
        (ütles|
        ütlesid|kirjutas|kirjutasid|kinnitas|kinnitasid), et (maksavad|maksab|kannab raha|kannavad
        raha); (makse|raha|ülekanne) (läheb|tuleb|laekub|jõuab|saabub|tehakse) [alles|kontole|
        kindlasti] {date}; lubas {date}; (teeb|teevad) (makse|ülekande|maksed); (palus|palub|küsis|
        küsib|soovis|soovib|sai) [mult|veel|aega] {date}; (öeldi|lubati|kinnitati|vastati|teatati|
        räägiti|kirjutati|
        says|said), et [ta|nad|raha|makse|ülekanne] [maksab|maksavad|tasub|tasuvad|kannab|kannavad|
        makstakse|tehakse|tasutakse|kantakse|tuleb|laekub|saadetakse]; (öeldi|lubati|kinnitati|
        vastati) [et] (raha|makse|ülekanne); (lubati|lubatakse) [mulle|raha|arve] [ära] (maksta|
        tasuda|üle kanda|kanda); (ülekanne|makse) (tehakse|on teel) [{date}]; on lubanud
    said: (sõnul|väitel|jutu järgi) [maksab|tuleb|laekub|kannab] [raha|makse|ta]; says; ütles;
        (ütles|ütlesid|ütleb|kirjutas|kirjutab|vastas), et
    expected: (peab|peaks|pidi) [raha|see] (käes|kontol|laekunud|makstud|tasutud|kohal|arvel)
        olema;
        (peab|peaks) [raha|see] olema [raha] (käes|kontol|laekunud|makstud|tasutud|kohal); raha
        (peab|peaks) (tulema|laekuma|saabuma|jõudma); oodatakse; ootan; maksta; tasuda; peaks
        laekuma; peab laekuma; peaks tulema; peaks saama
    own: (sai|said) [minu|mu|minult] (kirja|sõnumi|meeldetuletuse|meili|teate|nõude|nõudekirja)
        [lõpuks|täna|eile] kätte;
        (ütles|ütlesid|ütleb|kirjutas|kirjutab|vastas), et raha (pole|ei ole);
        (võib-olla|võibolla|ehk|vist|äkki) (maksab|maksavad|tasub|tasuvad|kannab|kannavad);
        (maksab|maksavad|tasub|tasuvad|kannab|kannavad) (võib-olla|võibolla|ehk|vist|äkki); ma
        maksin; maksin; mina maksin; ma võlgnen; võlgnen; ma tasusin; tasusin; oleme võlgu; ma
        kandsin; kandsin üle; pean maksma; ma pean maksma; maksime; ma maksan; olen võlgu;
        lubasin; olen maksnud; keegi ei (maksa|maksnud); keegi pole maksnud
    in_full: (pole|ei ole|polegi|ei olegi)
        [mulle|meile|mul] (enam|rohkem) [mulle|meile]
        [midagi|sentigi] (võlgu|võlga|võlgnevust); [(nüüd|nii et|ja|et)] [(ta|temaga|nendega|
        nemad|me|oleme|on)] [(on|oleme|olen|nüüd)]
        [nüüd] (kvitt|kvitid|ühel pool|ühelpool|võlavaba|võlavabad|joonel|õiged|arved õiendatud);
        viimased [need|oma] {sum};
        [rohkem|enam] [midagi] (võlgu|võlga|võlgnevust) [enam|
        rohkem] [midagi] (pole|ei ole|ei jäänud|ei jää); (enam|
        rohkem) [midagi] (ei võlgne|võlgu pole); (ongi|on|oleme|on meil|meil on|on nüüd|nüüd on|
        sai|sai nüüd) [nüüd|kõik|ta|meil|arve|võlg] (klaar|klaarid|klaaritud|tasa|korras|joones);
        viimase (osa|osamakse|makse|jupi); (maksis|maksid|tasus|tasusid|maksti|tasuti) [(lõpuks|
        nüüd|just|eile|täna|juba|ometi|kohe)] ära;
        (arve|võlg) [on|sai] (tasutud|makstud); (maksis|maksid|tasus|tasusid) [oma] arve ära;
        (arve|arve *|arve *-*) (on|sai) [nüüd|täna] [täielikult] (tasutud|makstud);
        all done; in full; täielikult; täies mahus;
        kogu arve; kogu summa; kõik ära; kõik; terve summa; terve arve; lõpuni; ära maksnud;
        täissumma; täissummas; maksis ära; tasus ära; maksid ära; kogu võla; kogu võlg; ülejäänud;
        ülejäänu; terve võla; kõik arved; ära makstud; tasus kõik; maksis kõik; kõik võlad; viimase
        sendini; jäägi; terve; täies ulatuses; arve makstud; arve tasutud; klaaris
    sent: (tegin|tegime|vormistasin|koostasin|kirjutasin|saatsin|esitasin|väljastasin) [{date}]
        [välja|ära|valmis|just] (kaks|kolm|neli|viis|paar|mõlemad|kõik|uue|uued|2|3|4)
        (arve|
        arvet|arved); sain [*] [*] (arve|arved) (tehtud|valmis|saadetud|välja|teele|ära); (arve|
        arved)
        (sai|said) [välja|ära|valmis] (kirjutatud|saadetud|tehtud|vormistatud|esitatud|valmis|
        teele);
        (läks|läksid) (välja|teele|posti); (välja|teele) [uus|viimane|üks] (arve|arved); saatsin
        [ära|just|täna|eile]; saatsime; esitasin [täna|
        eile|just]; väljastasin;
        saadetud; väljastatud; esitatud; sai saadetud; just saatsin; sai arve; saadan; panin
        teele; koostasin; väljastati; sai esitatud; esitasime;
        sai * (arve|arved|oma arve|saadetud|esitatud|väljastatud)
    invoice: (kaks|kolm|neli|viis|mitu) arvet; arvele (number|nr|numbriks); arve numbriks; arve(|
        t|d|ga|st|l|te|id|na); uus arve;
        uue arve; minu arve; minu viimane arve;
        faktuur; arve nr; ettemaksuarve; arveldus;
        teie arve; sinu arve; invoice; lõpparve(|t|le|ga|st|l); lõpp-arve; koondarve; viimane arve
    late: hiljaks jäänud; hiljaks; hilineb; hilinenud; hilines; üle tähtaja; yle tähtaja;
        viivitab; hilinemisega; on hiljaks jäänud; jääb hiljaks; viivituses; tähtaja ületanud;
        (hilineb|venitab|viivitab) (maksmisega|maksega); venitab
    for: töö :
    for_after: eest; jaoks; tarbeks; teemal; projekti eest; töö eest; tasu; tegemise eest;
        kohta; asjus
    to: (ema|isa|õe|venna|poja|tütre)lt; (ema|isa|õe|venna|poja|tütre)le; kliendile; firmale;
        ettevõttele; kliendilt; firmalt; ettevõttelt
    client_label: firma :; firma -;
        saatja; saatja :; võlglane; võlglane :; klient; klient :; kliendil; kliendi;
        kliendi nimi; kliendi nimi :; võlgnik; võlgnik :; maksja; maksja :; tellija; tellija :;
        (usa|soome|rootsi|inglise|saksa|läti|leedu|ameerika|norra|taani|vene|uk|us|uus|uue|minu)
        (klie(nt|ndi|ndile|ndilt)|firma|firmale|firmalt|ettevõte|
        ettevõttele|ettevõttelt); ostja; ostja :; firma :; ettevõte :; nimi :; saaja :; kellele :;
        kliendile; kliendilt; võlgniku; kes :; õpilane; õpilane :; õpilase; kellelt :; üliõpilane :
    work_label: töö :; projekt :; teenus :; teenus; mille eest :; kirjeldus :; selgitus :; eest :;
        ülesanne :; projekt; teema :; tööd :; teenused :; toode :; asi :; sisu :
    noise: (rohkem|enam) [midagi] (pole|ei ole) [(sealt|talt|neilt|temalt|vaja|mul)] [midagi]
        (saada|oodata|tulemas|tulla|võtta|küsida|saamas); (unustasin|jäi) [(enne|eile|ennist|kohe|
        ka|mul)] (kirja panna|kirja panemata);
        paypalis; revolutis; wises; swedbankis; sebis; lhvs;
        (kaks|kolm|neli|viis|kuus|seitse|kaheksa|kümme|paar|mitu|mõned|2|3|4|5|6|7|8|10) korda;
        eurost; dollarist; (sama|vana) (lugu|laul|jutt); nagu (ikka|alati|tavaliselt); (sain|
        saime|
        jõudsin|jõudsime) >> kokkuleppele;
        lood on; lepin; lepime; [üks|uus|veel] (võlgnik|klient|võlg|arve|tellija|asi) [tuli]
        (tuli|lisandus) [juurde|veel];
        tuli (juurde|lisaks); (lisandus|lisandusid); (rohkem|enam) [midagi] (võlgu|võlga|
        võlgnevust) [enam] (pole|ei ole|ei jäänud|ei jää);
        (võlgu|võlga|võlgnevust) (enam|rohkem) [midagi] (pole|ei ole|ei jäänud);
        (enam|rohkem) [midagi] (mulle|meile) [midagi] (ei võlgne|
        võlgu pole); kinni; ülekande; siiamaani; seniajani; senini; tänini; siiamaale; siiaajani;
        tänase päevani; mul on; mul
        tuleb; mul jäi; leppisin; rääkisin; rääkisime; tellis; tellisid; ostis;
        ostsid; broneeris; aitäh; tänan; aitähh; suur tänu; aitäh sulle; palun; üle kanda; ära
        maksta; maksta;
        tasuda; kanda; ära; mulle; meile; ikka; ikka veel; endiselt; veel; just; juba; nüüd; tere;
        hei; tsau; tšau; tere päevast; tere hommikust; tere õhtust; hommikust; head päeva; heips;
        tervist; okei; ok; ah; no; noh; et; summa; summa :; summas; kokku; kokku :; + km; pluss km;
        km-ta; ilma km; koos km; käibemaks; + käibemaks; ilma käibemaksuta; km; ma; me; ta; nad;
        see; raha; makse; makset; üle; lõpuks; siiani; jälle; kahjuks; muide; minu; mu; meie;
        valmis; sularahas; pangaülekandega; ülekandega; kontole; arvele; pangas; arve peale;
        osaliselt; osa; ettemaks; ettemaksu; hind; hind :; hinnaga; väärtuses; umbes; ca; ainult;
        täiega; jee; vahva; super; kell; tähtaeg; maksetähtaeg; hilinemisega; selle; eelmise;
        viimase; tema; neilt; temalt; talle; neile; ülejäänud; jääk {sum}; jääk :; (arve|võla|
        väike) jääk; poole; pool; on; oli; olen;
        saaksid; juurde; ühe; kaudu; käest; ikkagi; kogu; kõik; terve; täielikult; palju; uudised;
        hea uudis; kätte; nagu (lubas|lubatud|lubasid); teele; juures; õigel ajal; õigeks ajaks;
        õigeaegselt; uuesti; issand [jumal]; jumal; kurat; pagan; appi; jessas; oh; vau; wow; je(e|
        ee|eee); jess; juhuu; hurraa; jei; jippii; lõpuks ometi; finally; kuule; kuulge; vaata;
        tead; sealt; lisaks; siin; siin on; siin üks; siin veel üks; üks; veel üks; krooni; võid;
        nimekirjast; maha tõmmata; maha kriipsutada; sulas; suuruses; bot; kallis bot; mis; nagu;
        kokkulepitud; lubatud; edasi saadetud; edastatud; fwd :; kui palju :; millal :; ära unusta;
        meeles pidada; pea meeles; esimese poole; esimene pool; hiljem; saan; on vastu võetud;
        vastu võetud; tuhat tänu; veel maksta; kirjutas; kirjutab; ütleb; kindlasti
    will_pay: (maksab|maksavad|tasub|tasuvad|kannab|kannavad|toob|saadab|annab) (hoopis|tegelikult|
        ikkagi|ikka) [alles] {date}; (tegelikult|hoopis) (maksab|maksavad|tasub|kannab) {date};
        (annab|annavad|toob|toovad|viskab|saadab|saadavad) [mulle|meile] {sum}; tuleb
        [alles|kindlasti|siis] {date}; (maksab|maksavad|kannab|tasub) [mulle]
        [teise|esimese] (poole|pool|osa|veerandi);
        maksab siis; (saab|saavad|suudab|suudavad|jõuab) (maksta|tasuda); (tasub|maksab|kannab|
        tasuvad|maksavad) [selle|oma|kogu|mu] arve; (maksab|maksavad|kannab|kannavad|tasub|tasuvad|
        saadab|saadavad|klaarib|arveldab) [mulle|meile|raha|arve|ülejäänu|ülejäänud|selle|võla|
        kõik|ära|alles|kindlasti|lõplikult|vist] [mulle|raha|arve|osa|summa|ära|alles|üle|
        hiljemalt|
        kindlasti] {date}; (maksab|maksavad|tasub|tasuvad)
        (palgapäeval|pensionipäeval|toetuspäeval|varsti|peagi|hiljem|
        kindlasti|ära); (ja|ning) siis (maksab|maksavad|tasub|kannab); (saab|saavad|suudab|
        suudavad|jõuab) [alles|ehk] (maksta|tasuda|üle kanda) [alles] {date}; (teeb|teevad) [mulle]
        (ülekande|makse) [ära|alles] {date}; (maksab|maksavad|kannab|kannavad|tasub|tasuvad|
        maksame|
        tasume) [mulle] {date}; maksab mulle; maksame; tasume; (maksab|maksavad|kannab|kannavad|
        tasub) [mulle|selle|need|kogu|ülejäänud|kõik] {sum}; (ütleb|ütles|ütlesid|kirjutas|
        kirjutab|vastas|lubas|arvab) [et] {date}
    did: (sain|saime) >> (valmis|tehtud); (sai|said) {date}; (sai|said) (valmis|tehtud|korda);
        (pandud|paigaldatud|vahetatud|värvitud|koristatud|parandatud|
        remonditud|pestud|niidetud|lõigatud|plaaditud|krohvitud|tõlgitud|pildistatud|filmitud|
        kujundatud|toimetatud|trükitud|küpsetatud|õmmeldud|ehitatud|hooldatud|puhastatud|veetud|
        laotud|kaevatud|monteeritud|häälestatud|seadistatud|juhendatud|jagatud) [sai|said];
        müüsin; müüsime; tarnisin; tarnisime; toimetasin kohale; lõikasin puud; tegin; tegime;
        tegin ära; tegin valmis; pesin; koristasin; remontisin; parandasin;
        paigaldasin; õpetasin; treenisin; kaardistasin; mõõdistasin; küpsetasin; õmblesin; vedasin;
        niitsin; lõikasin; värvisin; krohvisin; plaatisin; filmisin; monteerisin; miksisin;
        helindasin; masterdasin; programmeerisin; arendasin; disainisin; küljendasin; toimetasin;
        koolitasin; nõustasin; konsulteerisin; masseerisin; hooldasin; hoidsin; valvasin; mängisin;
        esinesin; laulsin; juhtisin; korraldasin; kaunistasin; trükkisin; printisin; seadistasin;
        häälestasin; istutasin; ladusin; keevitasin; teostasin; valmistasin; joonestasin;
        projekteerisin; uuendasin; transportisin; sõidutasin; retušeerisin; skaneerisin;
        analüüsisin; auditeerisin; renoveerisin; lammutasin; puhastasin; triikisin; kudusin;
        voolisin; maalisin; graveerisin; raamisin; lapsehoidsin; jalutasin; panin [talle|neile]
        (paika|üles|uue|uued); tegin talle; lõpetasin; sain valmis; kujundasin; tõlkisin;
        pildistasin; ehitasin; kirjutasin; joonistasin; andsin üle; vahetasin; lihvisin;
        poleerisin;
        lakkisin; õlitasin; pahteldasin; tapeetisin; tapetseerisin; isoleerisin; soojustasin;
        demonteerisin; puurisin; saagisin; raiusin; kaevasin; kündsin; külvasin; rehitsesin;
        pügasin; kärpisin; trimmisin; kammisin; treisin; freesisin; nikerdasin; liimisin; paikasin;
        lappisin; rihtisin; tasakaalustasin; määrisin; riisusin; kastsin; keetsin; praadisin;
        grillisin; serveerisin; kokkasin; toitlustasin; dekoreerisin; glasuurisin; föönitasin;
        jumestasin; meikisin; grimmisin; tätoveerisin; epileerisin; depileerisin; lamineerisin;
        kleepisin; fotografeerisin; jäädvustasin; lindistasin; dubleerisin; subtitreerisin;
        transkribeerisin; stenografeerisin; redigeerisin; korrigeerisin; tekstisin;
        keeletoimetasin;
        sõnastasin; turundasin; kodeerisin; testisin; juurutasin; migreerisin; visandasin;
        illustreerisin; animeerisin; modelleerisin; renderdasin; vormistasin; köitsin; kopeerisin;
        juhendasin; mentordasin; coachisin; tantsisin; dirigeerisin; modereerisin; inventeerisin;
        bilansseerisin; deklareerisin; ravisin; vaktsineerisin; sõelusin; söötsin; rautasin;
        kraapisin; restaureerisin; polsterdasin; vooderdasin; kattsin; müürisin; betoneerisin;
        valasin; sillutasin; asfalteerisin; armeerisin; vuukisin; silikoonisin; lukustasin;
        ehitasime; remontisime; parandasime; vahetasime; paigaldasime; koristasime; värvisime;
        pesime; pildistasime; filmisime; kujundasime; tõlkisime; vedasime; lõikasime; niitsime;
        korraldasime; esinesime; mängisime; krohvisime; plaatisime; puhastasime; hooldasime;
        arendasime; programmeerisime; küpsetasime; õmblesime; kaunistasime; toimetasime; laulsime;
        istutasime; renoveerisime; koolitasime; nõustasime; õpetasime; hoidsime; trükkisime;
        seadistasime; heegeldasin; tikkisin; lühendasin; kitsendasin; punusin; voltisin;
        monteerisime; mõõtsin; kalibreerisin; diagnoosisin; haldasin; majutasin; optimeerisin;
        krüpteerisin; haljastasin; dresseerisin; jootsin; lammutasime; teritasin; ihusin; õhutasin;
        tihendasin; kruvisin; drenaažisin; kraavitasin; multšisin; väetasin; pritsisin; andsin
        tunde; lugesin (peale|sisse); roogisin
""")
PAYS_THEN = phrases("""
    maksab; maksavad; kannab; kannavad; tasub; tasuvad; klaarib; arveldab; saadab; saadavad
""")
QUESTION_ENDS = phrases("""
    seis; hetkeseis; võlaseis; saldo; kui palju; palju
""")
NEGATIONS = phrases("""
    ei; pole; ei ole; mitte; polnud
""")
DOUBTS = phrases("""
    peaaegu; võib-olla; võibolla; ehk; vist; vahest; äkki; väidetavalt; ilmselt; võis; pole kindel
""")
UNDOES = phrases("""
    (tuli|läks|laekus|saadeti|kanti|on|tagastati) tagasi; tagastati; tühistati; lükati tagasi;
    (makse|ülekanne|pank|see|kaart) (ebaõnnestus|tühistas|tagastas); ebaõnnestus; ei läinud läbi;
    ei läinudki läbi; vale(le|sse|l) (kontole|arvele|kaardile|arveldusarvele|inimesele|kontosse);
    on (tühistatud|tagastatud|tagasi lükatud); võttis tagasi; kutsus tagasi
""")
NUMBER_IS = phrases("""
    peab olema; peaks olema; on; on hoopis; oli; õige on; õige number on; tegelikult; hoopis;
    olgu; numbriks
""")
MARK_PAID = phrases("""
    märgi … makstuks; märgi … tasutuks; märgi … kui makstud; pane … makstuks; pane … tasutuks;
        loe …
    makstuks; loe … tasutuks; märgi … maksnuks; märgi … laekunuks; pane kirja et … on maksnud
""")
