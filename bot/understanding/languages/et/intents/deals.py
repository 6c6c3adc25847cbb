"""How payment plans and discounts are spoken of in Estonian."""

from __future__ import annotations

from bot.understanding.deals.cues import deal_cues
from bot.understanding.grammar.vocabulary import numbered

DEALS = deal_cues("""
    plan: kokku {n} (osamakset|kuumakset|nädalamakset|jagu|jupi); (jagasin|jagasime|jagati|jaotasin|
        jaotasime|jaotati|poolitasin|poolitasime|hajutasin|hajutasime|tükeldasin|tükeldasime|lõin|
        lõime) [selle|summa|arve|makse|võla|ülejäänu] [ära|osadeks]; {n} (kuu|nädala) peale;
        osamakse(tena|tega|d|id|te|ga); osade kaupa; osadena; osade viisi; järelmaks(|u|uga|ule|una|
        ugi); maksegraafik(|u|uga|ut|uks); makseplaan(|i|iga|iks); (mitmes|paaris) (osas|jaos);
        (mitme|paari) (osana|maksena|osamaksega); jupi kaupa; jupphaaval; jupikaupa; järk-järgult;
        tükkhaaval; (jaga|jagan|jagage|jagab|jagame|jagada|jagas|jagagu|jagaks|jaotan|poolita|
        tükelda|hajuta|jaota|jaotada|jaotab|jaotame|poolitada|poolitab|tükeldada|hajutada|hajutab|
        hajutame) [selle|summa|arve|makse|võla|ülejäänu] [ära|osadeks]; osakaupa; vähehaaval
    weekly: nädalat (x|×); nädalamakse(|d|t|na|ga|te|tena|tega|ks); nädalas; [üks|1] kord nädalas;
        iga nädal; igal nädalal; iganädalas(elt|ed|te|i|ne|t); igal {weekday}; iga {weekday};
        nädalati; nädala kaupa; (esmaspäeviti|teisipäeviti|kolmapäeviti|neljapäeviti|reedeti|
        laupäeviti|pühapäeviti); /nädal; igakord reedel
    biweekly: iga (kahe|2) nädala (järel|tagant|takka); [üks|1] kord (kahe|2) nädala (jooksul|
        tagant|kohta); üle nädala; igal teisel (nädalal|{weekday}); iga teine (nädal|{weekday});
        (kaks|2) korda kuus; iga 14 päeva (järel|tagant); kahe nädala (tagant|kaupa); iga kahe
        nädala
    monthly: kuud (x|×); kuumakse(|d|t|s|na|ga|te|tena|tega|ks); kuus; [üks|1] kord kuus; iga kuu;
        igal kuul; igakuise(|lt|d|te|ga|na|ks); igakuine; igakuiselt; igakuistes; kuu kaupa; iga kuu
        (alguses|lõpus|keskel|algul); /kuu; kuiti; kuude kaupa; igal palgapäeval; kuu kohta
    month_day: (iga kuu|igal kuul|kuus) {day} [kuupäeval|kuupäevaks|kuupäev]; (iga|igal) {day}
        (kuupäeval|kuupäevaks|kuupäev); {day} [kuupäeval|kuupäevaks] (iga kuu|igal kuul|kuus)
    count: {sum} (x|×) {n}; {n} (kuud|nädalat) (x|×); {n} (jaoga|osaga); (kaheks|kolmeks|neljaks|
        viieks) (jagada|
        jaotada|jagatud); (arve|summa|võla|jäägi|selle|kaheks|ära) (pooleks|kaheks|kolmeks|neljaks|
        viieks|kuueks); {n} [võrdse|võrdset|võrdseks|võrdses|võrdne|igakuise|igakuist|igakuises|
        iganädalase|eraldi] (osamakse*|kuumakse*|nädalamakse*|ossa|jakku|makse|makset|makseks|
        maksega|maksena|osa|osas|osaks|osana|jao|jagu|jaos|korda|jupis|jupiks|tükis|tükiks|
        ülekannet|ülekandega); {n} x; {n}x; x{n}; {n} ×
    for_weeks: {n} nädala (jooksul|peale|vältel); {n} nädalat [järjest]; (kaheks|kolmeks|neljaks)
        nädalaks
    for_months: {n} kuuga; {n} kuu (jooksul|peale|vältel|pärast); {n} kuud [järjest]; (kaheks|
        kolmeks|neljaks|viieks|kuueks) kuuks
    for_half_a_year: poole aasta (jooksul|peale|vältel); pooleks aastaks; pool aastat
    for_a_year: aasta (jooksul|peale|vältel); aastaks; (ühe|1) aasta (jooksul|peale)
    each_before: iga (osa|kord|makse|osamakse|jagu); à; a; x; ×; osamakse(|d|id|ga|tena|tega)
        [suurus|summa] [(on|:|suurusega|summas)]; makse(|d|id|t|ga) [(suurusega|summas)]; suurusega;
        summas
    each_after: kaupa; korraga; iga kord; igaüks; tükk; haaval; makse kohta; suuruste(s|ga);
        (suuruses|suurune|suurust) [osamakse(|d|t|ga)|makse]
    split: {n} (osas|jaos|osaks|osana|maksena|ossa|jakku|jupis|osamaksena|osamaksega|osamaksega
        ära); jagatuna; jaotatuna; üle
    splitting: (jagab|jagada|jagame|jaotada) [selle]; kogu summa; kogu; koguvõlg; võlg; jääk; arve;
        võla; summa; terve
    down_before: (sissemakse|ettemaks|esmamakse|esimene makse|avamakse|deposiit|esimese maksena|
        ettemaksuna|sissemaksuna|sissemaksena|esimene osamakse|esimese osamaksena) [(on|:|summas)];
        kohe; nüüd; praegu; alguses; esmalt; kõigepealt; algul; täna; alustuseks; homme; enne
    down_after: kohe; nüüd; praegu; ette; sissemaksuks; sissemaksena; sissemakseks; sissemakse;
        ettemaksuna; ettemaksuks; ettemaks; alguses; algul; kõigepealt; esmalt; täna; ära kohe;
        alustuseks; ettemaksu; kohe ära; otsekohe; homme; esimese maksena; koheselt; deposiidiks
    then: ja siis; siis; seejärel; ja seejärel; edasi; pärast seda; ja; ning; pluss; hiljem
    rest: (esimene|teine|kolmas|viimane|esimese|teise|kolmanda|viimase) (pool|osa|poole); pool;
        poole; ülejäänu(|d|t|ud); ülejäänud [summa|osa|raha]; järelejäänud [summa|osa]; jääk; teine
        pool; teise poole; ülejäägi
    starts: alates; starting; from; algusega; alustades; alustab; alustame; algab; algavad;
        alguskuupäev; esimene (makse|osamakse|osa|kord|ülekanne) [on|tuleb|laekub] [:]; esimese
        (makse|osamakse) [teeb|maksab]; alustaks; esimene [tuleb|on]; hakkab [maksma]; algus; start;
        (jaanuari|veebruari|märtsi|aprilli|mai|juuni|juuli|augusti|septembri|oktoobri|novembri|
        detsembri)st; (esmaspäeva|teisipäeva|kolmapäeva|neljapäeva|reede|laupäeva|pühapäeva|homse|
        kuupäeva|ndal)st
    later: (nädal|kuu) hiljem; nädala pärast; kuu aja pärast; järgmisel (nädalal|kuul); kuu pärast;
        sellele järgneval (nädalal|kuul)
    at_the_end: lõpuni; lõpu(st|s|l|ks|); lõpp
    pays: (can|could|will) pay; (annab|annavad); (saab|saaks|saavad|saaksid|suudab|suudaks|suudavad|
        võib|võiks|jõuab|tahab|tahaks|tahavad|soovib|soovivad|sooviks|kavatseb|lubab|lubas|lubasid|
        nõus|on nõus|oli nõus|nõustus|nõustusid|pakkus|pakub|palus|palub|valmis|on valmis|oleks
        nõus|oleks valmis|suudaks ehk|hakkab|hakkavad|hakkaks) [mulle|ainult|vaid|korraga] (maksta|
        maksma|tasuda|tasuma|kanda|kandma|anda|andma|saata|jagada|ära maksta|tagasi maksta);
        (maksab|maksavad|tasub|tasuvad|kannab|kannavad|maksaks|maksaksid|tasuks|hakkab maksma|
        hakkavad maksma); (pakub|pakuvad|pakkus|pakkusid|palub|paluvad|palus|palusid|soovib|
        soovivad|soovis|tahab|tahavad|küsib|küsis|lubab|lubavad|lubas|lubasid|nõustus|nõustusid|on
        nõus|eelistab|eelistaks) [et]; (saab|suudab|jõuab|võib|saaks|suudaks|saavad|suudavad)
        [ainult|vaid|korraga|anda|maksta]
    recurring: kuutasu; püsitasu; abonement*; hosting; majutus*; üür; üüri; palk; hooldus*;
        liikmemaks; tellimus*; litsents*; tunnid; kuumaks; püsileping
    discount: (võtan|võtame|võtsin|võtsime|võta|lasen|lasin) * [*] [*] (arvest|arvelt|summast|
        hinnast|võlast) {sum} (maha|alla|vähemaks); (võtsin|võtsime|lasin|lasime|võtan|lasen) * [*]
        {sum} (hinnast|arvest|summast|hinda|arvet) [(maha|alla)]; (hinda|hinnast|arvest|arvet|
        summast) (alla|maha|vähemaks) ({percent}|{sum}); (alandasin|alandan|alandame|vähendasin|
        vähendan|vähendame|langetasin|langetan|kärpisin|kärbin|kärbime|alandaks) [*] [*] [arvet|
        hinda|võlga|summat] ({percent}|{sum}) [-] võrra; {sum} [-] võrra (vähem|väiksem|väiksemaks|
        odavam|odavamaks|soodsam); (võtsin|võtsime) [*] [arvest|summast|hinnast|võlast] {sum} maha;
        {percent} [võrra] (allahindlus*|soodustus*|soodsam*|odavam*|alla|maha|hinnaalandus*|vähem|
        allahindlustki); (teen|teeme|tegin|annan|anname|andsin|anna|tee) * (sooduka|soodukat|
        soodustuse|allahindluse); sooduka(s|t); sooduka, {percent}; sooduka {percent};
        {percent}-(line|list|lise) (allahindlus*|soodustus*); {percent}(line|list|lise|st)
        (allahindlus*|soodustus*); {sum} (allahindlus*|soodustus*|alla|maha|odavam*|soodsam*|
        hinnaalandus*); (allahindlus*|soodustus*|hinnaalandus*) [{percent}|{sum}]; (võta|võtan|
        võtame|võtta|lase|lasen|laseme|lasta|tõmba|tõmban|tõmmata|alanda|alandan|alandada|kärbin)
        [hinda|hinnast|arvest|summast|summat|arvet] ({percent}|{sum}) [(maha|alla|võrra)]; (lasen|
        lase|laseme) [hinda|hinnast|arvet|summat] (alla|{percent}|{sum}); {sum} (vähem|odavamalt|
        soodsamalt|allapoole); (hinda|hinnast|arvest|summast) [veel] ({percent}|{sum}) (alla|maha|
        vähemaks)
    lets_off: (alandasin|vähendasin|langetasin|kärpisin); (lasin|jätsin|võtsin) (alla|maha|andeks)
    offers: (alandasin|alandan|alandame|vähendasin|vähendan|vähendame|langetasin|langetan|kärpisin|
        kärbin); [ma|mina|me] (paku|ütlesin|pakun|pakume|pakuks|pakuksin|pakkusin|pakkuda|pakume
        talle|anna|annan|anname|annaks|annaksin|andsin|anda|tee|teen|teeme|teeks|teha|tegin|luba|
        luban|lubame|lubasin|soovita|ütle|võtan|lasen|kirjuta) [(talle|neile)] [välja]; (võin|saan|
        tahan|tahaks|tahaksin|soovin|oleme valmis|olen valmis|olen nõus) (pakkuda|anda|teha|pakkuma|
        andma|tegema)
    asks: (tahab|tahavad|soovib|soovivad|pakub|pakuvad|pakkus) (leppida|kompromissi); (küsib|küsis|
        küsivad|küsisid|tahab|tahavad|tahtis|palub|palus|paluvad|soovib|soovivad|soovis|nõuab|
        nõudis|kaupleb|loodab|nurub) [minult|mult|veel|saada|suuremat] [{percent}|{sum}]
        (allahindlus*|soodustus*|hinnaalandus*)
    requests: (vajab|vajavad|vajas|vajaks); (on|oleks|läheb) vaja; (palub|paluvad|palus|palusid|
        küsib|küsivad|küsis|küsisid|tahab|tahavad|tahtis|tahaks|soovib|soovivad|soovis|sooviks|
        taotleb) [minult|mult|meilt]
    asks_to_pay: (küsib|küsis|küsivad|küsisid|uuris|uurib), kas [ta|nad] (saab|saaks|saaksid|tohib|
        tohiks|võib|võiks|võiksid|oleks võimalik|on võimalik) [ka|hoopis|alles] [*] (maksta|tasuda);
        (palub|paluvad|palus|palusid|küsib|küsis) [luba|võimalust] (maksta|tasuda)
    myself: mulle; meile; ma; mina; me; meie
    condition: kuni; kui; juhul; eeldusel; tingimusel; niipea; siis kui; makstes; tasudes;
        tasumisel; maksmisel
    client_speaks: (ütleb|ütles|väidab|väitis|arvab|kirjutas|rääkis|ütlesid|väidavad|väitsid|
        kirjutab) et [me|meil] (leppisime|lepiti|oli kokku lepitud|sai kokku lepitud|oli kokkulepe|
        kokkulepe oli|olime kokku leppinud); (ütleb|ütles|väidab|väitis|arvab|kirjutas|rääkis|
        ütlesid|väidavad|väitsid|kirjutab), et [me|meil] (leppisime|lepiti|oli kokku lepitud|sai
        kokku lepitud|oli kokkulepe|kokkulepe oli|olime kokku leppinud); (saan|saaksin|saame|
        saaksime|võin|võiksin|võime|võiksime|suudan|suudaksin|suudame|sooviksin|soovin|tahaksin|
        tahame|sooviksime|hakkan) [ma|me|teile|sulle|ainult|praegu|ehk] (maksta|tasuda|maksma|kanda|
        saata); kas (ma|me|mul|meil) (saan|saaks|saaksin|saaksime|võin|võiksin|oleks|on) [võimalik]
        [maksta|tasuda]; (maksan|tasun|maksame|tasume) [teile|sulle]
    until: viima(ne|se) (makse|osa|osamakse|kord) [on|tuleb|laekub]; kuni; enne; hiljemalt;
        (jaanuari|veebruari|märtsi|aprilli|mai|juuni|juuli|augusti|septembri|oktoobri|novembri|
        detsembri)(ni|ks); (esmaspäeva|teisipäeva|kolmapäeva|neljapäeva|reede|laupäeva|pühapäeva|
        homse|kuupäeva|lõpu|alguse)(ni|ks); suveni; jõuludeni; aprillile; (jaanuari|veebruari|
        märtsi|mai|juuni|juuli|augusti|septembri|oktoobri|novembri|detsembri)le; (esmaspäeva|
        teisipäeva|kolmapäeva|neljapäeva|reede|kuupäeva)le
    settles: (lepin|leppisin|lepime|leppisime|lepiti|jäime) * [*] {sum} (peale|kokku); (pakub|
        pakkus|pakuvad|pakkusid) [mulle] {sum} asemel [ainult] {sum}; (võib|võivad|tohib|tahab|
        tahavad|tahaks|soovib|soovivad|soovis|tahtis|saab) [maksta] {sum} asemel [mulle] [maksta]
        [ainult] {sum} [maksta]; {sum} [-] [ga|iga|euroga] (saaks|saab|võiks|võib|tohib) (asja|võla|
        kogu asja|kogu võla|arve|selle|selle asja) [ära] (lõpetada|sulgeda|klaarida|lahendada|
        katta); nõus [*] [*] {sum} [-] [ga|euroga] (leppima|rahulduma|piirduma|nõustuma); (lepin|
        rahuldun|piirdun) [*] [*] {sum} [-] (ga|euroga); {sum} [-] [ga|iga|euroga] (asja|võla|kogu
        asja|kogu võla|arve|selle|selle asja) [ära] (lõpetada|sulgeda|klaarida|lahendada|katta|
        joonde ajada); {sum} [-] [ga|iga|euroga] (hakkama saada|pääseda|läbi saada|piirduda|
        lõpetada|ära lõpetada|sulgeda); {sum} ja (tasa|võlg klaar|lõpetada); {sum} peale kokku;
        {sum} (täieliku tasumisena|lõplikuks tasumiseks|lõpliku maksena); (lepime|leppisime|lepin|
        leppisin|lepiti|leppida|jäime|jääme|nõustusin|nõustun) [kokku] {sum} (peale|juurde|ga|
        suurusega|summaga); (lepime|leppisime|lepin|leppisin|lepiti|jäime) [kokku] {sum};
        (kompromiss|kompromissina|kokkulepe|kokkuleppena) [on|:] {sum}; {sum} (peale|juurde)
        (alandasin|langetasin|leppisime|jäime|tõin|alla); (alandasin|langetasin|alandan|langetan|
        langetame|alandame|vähendasin|vähendan|tõin) [arve|võla|hinna|summa|alla] {sum} (peale|
        euroni|le|ni); {sum} ja (kõik|asi korras|asi on lõpetatud|asi lõpetatud|lõpp|asi ants|
        korras|oleme tasa|on kõik|ongi kõik|asi on klaar|asi klaar|klaar)
    settling: (lõpetan|lõpetame|lõpetada|lõpetaks|lõpeta|sulgen|sulgeme|sulgeda|sulge|klaarin|
        klaarime|klaarida|lahendan|lahendame|lahendada|panen|paneme|panna) [ära|kinni] (asja|asjad|
        võla|loo|küsimuse|arve|selle|selle asja|selle loo) [ära|kinni|korda]; (lõpetan|lõpetame|
        lõpetada|sulgen|sulgeme|klaarin|klaarime|lahendame|paneme) (asja|võla|loo|küsimuse); (mulle|
        meile) (piisab|piisaks); lepiksin; rahulduksin; rahuldun; kompromiss; kompromissina
    apiece: korraga; kaupa
    accepts: asemel [ta|nad|siis|ainult|vaid|lihtsalt|ka] [(maksab|maksavad|maksku|tasub|tasugu|
        annab|andku|maksta|tasuda|piisab|võtan|lepin|olgu)] [ainult|vaid|ka] {sum}; {sum} [eest]
        {sum} asemel; (nõustun|nõustume|lepin|rahuldun|võtan|aktsepteerin|piisab|sobib|olen nõus|
        oleme nõus) [ka] {sum}; {sum} (on piisav|sobib|piisab|käib|on ok)
    quits: [ja] rohkem [ma|me] ei (küsi|nõua|taha|tahagi|küsigi); et (asi|asja|lugu|võlg|võla|see|
        kõik|sellega|sellele) [ära|kinni|joon alla|ühele poole] (lõpetada|sulgeda|klaarida|
        lahendada|panna|tõmmata|lõppeks|saada|klaar|korras); et [asi|asjaga|sellega] ühele poole
        saada; (oleme|olemegi|ongi|on) (tasa|kvitid|klaarid); ja (asi|lugu|kõik|võlg|arve) [(on|
        ongi|sai|olgu)] (korras|klaar|tasa|lõpetatud|kombes|joones|ants|lõppenud|kinni|vask|
        lahendatud); ja (on|ongi|olgu) [(asi|lugu|meil|sellega)] (kõik|korras|klaar|joones|lõpp|
        valmis); ja (lõpetame|lõpetan) [selle] [(asja|loo)] [ära]; ja rohkem [ma] ei küsi;
        ülejäänu(|d|st|t) [ma|me] (annan|anname|kingin|kingime|unustan|unustame|loobun|loobume|
        jätan|jätame|kustutan|ei küsi|ei nõua|ei pea maksma|jääb) [andeks|ära]; (annan|anname|
        kingin|kingime|unustan|unustame|loobun|loobume|jätan|jätame|kustutan) ülejäänu(|d|st|t)
        [andeks|ära]; (ülejäägi|ülejäägist|vahe) (kingin|loobun|jätan|unustan); rohkem ei (küsi|
        nõua|taha); rohkem [ta] ei võlgne; asi on (lõpetatud|klaar|korras); võlg on (klaar|
        kustutatud)
    closes: (lõpetab|sulgeb|katab|lahendab|klaarib) (asja|võla|kõik|kogu võla|kogu asja|selle|
        küsimuse); ja asi; ja (võlg|kõik) [on] (klaar|kustutatud|lõpetatud|tasa)
    remains: jääb (talle|tal|temal|neile|neil|temale) [veel] (maksta|tasuda) [ainult|veel] {sum};
        (talle|tal|neile|neil) jääb [veel] (maksta|tasuda) {sum}; (maksta jääb|jääb maksta|tasuda
        jääb|jääb tasuda|jääb|maksab|tasub|tuleb maksta|kokku) [ainult|vaid] {sum}; {sum} (jääb
        maksta|maksta|jääb)
    grants: (andsin|andsime|annan|anname|andnud|anti|lubasin|lubasime|luban|võimaldasin|
        võimaldasime|sai|saab|said)
    gives: [palun] (anna|andke|võimalda)
    spares: talle; temale; neile; sellele; rahu; puhkust; hingamisruumi; vaikust; pausi
    new_day: uus (maksetähtaeg|tähtaeg|maksepäev); (pikenda|pikendage|pikendan|pikendame|pikendada)
        [*] [*] [*] (tähtaega|maksetähtaega|tähtaja); (lükka|lükake|nihuta) [*] [*] [*] (tähtaeg|
        tähtaega|maksetähtaeg|maksetähtaega)
    deferred: (pikendasin|pikendasime|pikendame|pikendan|lükkasin|lükkasime|lükkan|lükkame|
        nihutasin|nihutasime|nihutame|pikendatud|lükatud|lükati|pikendati) [edasi]; (nõus|nõustusin|
        nõustusime|lubasin|valmis) ootama; (ootan|ootame) kuni; edasi (lükatud|lükkasime|lükkasin)
    deferral: (makse|maksetähtaja|tähtaja|)pikendus*; (makse|)ajapikendus*; maksepikendus*;
        maksepuhkus*; edasilükkami*; lisaae(g|ga|ja); rohkem aega; aega; veel aega; makseedasilük*;
        ooteaeg; kannatust; kannatlikkust; kannatada; ootama; oodata; edasi lükata; lükata;
        nihutada; pikendada
    agreed: (sain|saime|jõudsin|jõudsime) [*] [*] [*] kokkuleppele; lepp(isin|isime|is|isid)
        [temaga|nendega]; lepitud; lepiti; kokkulepe; kokkuleppel; nõustus(in|ime|); (ma|me) (olen|
        oleme) nõus; olen nõus; oleme nõus; (ma|me) (ütlesin|vastasin) (jah|ok|okei|hästi); sobib
        mulle
    allows: (pakub|pakkus|pakuvad|pakkusid) [mulle] {sum} asemel [ainult] {sum}; (võib|võivad|tohib|
        tahab|tahavad|tahaks|soovib|soovivad|soovis|tahtis|saab) [maksta] {sum} asemel [mulle]
        [maksta] [ainult] {sum} [maksta]; (lasin|lasen|lubasin|lasime|laseme|lubasime) [*] [*]
        [alles] (maksta|tasuda) [alles]; (võib|võivad|tohib) [mulle] (maksta|tasuda); (lasin|lasen|
        lubasin|lasime|laseme) [tal|neil|temal] (maksta|tasuda)
    may: (saab|saavad) (maksta|tasuda)
    instead: asemel; mitte; hoopis
    more_days: {n}-päeva(st|ne) (pikendus|pikendust|ajapikendust|ajapikendus); (pikendus|pikendust|
        ajapikendus|ajapikendust) {n} päeva; {n} päeva (lisaaega|pikendust|rohkem|juurde|aega); paar
        päeva (lisaaega|pikendust|rohkem|juurde|aega); veel {n} päeva [aega]
    more_weeks: {n} nädalat (lisaaega|pikendust|rohkem|juurde|aega); (nädala|nädal|üks nädal|ühe
        nädala) (lisaaega|pikendust|rohkem|juurde|aega); veel {n} nädalat [aega]; veel (nädal|
        nädala|üks nädal|ühe nädala) [aega]
    more_months: {n} kuud (lisaaega|pikendust|rohkem|juurde|aega); (kuu|üks kuu|ühe kuu) [aja]
        (lisaaega|pikendust|rohkem|juurde|aega); veel {n} kuud [aega]; veel (kuu|üks kuu|ühe kuu)
        [aega]
    proposes: (sain|saime|jõudsin|jõudsime) * [*] [*] kokkuleppele; (leppisin|leppisime|lepiti|
        lepime); (paku|pakkuge|soovita|soovitage); (pakkusin|pakkusime|pakun|pakume|soovitasin)
        [(talle|neile)] [välja]; [(tegin|tegime)] [(talle|neile)] (ettepaneku|pakkumise)
    extension: (makse|maksetähtaja|tähtaja|)pikendus(|t); (makse|)ajapikendus(|t); maksepuhkus(|t);
        lisaae(g|ga)
    all_debts: (kõik|kõigi|kõikide|kõigile|kõikidele|kõigil|kõikidel|kõiki) [tema|nende|lahtised|
        lahtiste|lahtistele|maksmata|tasumata] (arved|arvete|arvetele|arvetel|arveid|võlad|võlgade|
        võlgadele|võlgu); (kõige|kogu võla) (eest|kohta|peale); kõik, mis (ta|nad) võlg(neb|nevad)
    both_debts: (mõlemad|mõlema|mõlemale|mõlemal|mõlemat) [tema|nende|lahtise|lahtisele] (arve|
        arved|arvele|arvel|arvet|võla|võlale|võlg|võlga); mõlema (eest|kohta|peale)
    owed_now: võlgneb [mulle|meile] nüüd [ainult] {sum}; nüüd võlgneb [ta] [mulle|meile] [ainult]
        {sum}; (on|olen) nüüd [mulle|meile] võlgu [ainult] {sum}; võlgu nüüd [ainult] {sum}
    new_sum: (uus|uue) (summa|hind) [*] [*] [on] [:] {sum}; (arve|võlg|summa) [on|tuleb] nüüd [on]
        {sum}
    sum_is: (arve|arve summa|summa|hind) (on|tuleb|jääb|saab olema|saab) [nüüd] {sum}
    takes: (nõustus|nõustub|leppis) {sum} [-] [ga|euroga|eurole]; (on|oli) nõus {sum} [-] [ga|
        euroga]; (on|oli) {sum} [-] [ga|euroga] nõus; aktsepteeris {sum}
    percent: pross; prossa; prots; protsa; prosti; %; protsent; protsenti; protsendi; protsendine;
        protsendiline
    small: lükka; lükake; nihuta; nihutage; pikenda; pikendage; tähtaeg; tähtaega; tähtaja;
        maksetähtaeg; maksetähtaega; võta; võtan; võtame; lase; lasen; laseme; nii; niimoodi;
        niiviisi; selliselt; ja; ning; et; ta; tema; nad; nemad; talle; neile; temale; ma; mina; me;
        mulle; meile; see; selle; seda; siis; kui; kuni; enne; hiljemalt; iga; igal; esimene;
        esimese; viimane; järgmine; ainult; vaid; umbes; u; ca; ehk; veel; ka; kohe; nüüd; praegu;
        alates; maks*; tasu*; osamaks*; allahindlus*; soodustus*; arve; arvet; arvest; arvele; arve
        eest; summa; summat; summast; võlg; võla; võlast; raha; kokku; kokkulepe; leppisin;
        leppisime; leppis; lepiti; lepime; ülejäänu*; kehtib; pakkumine; pakkumise; kiire; kiirelt;
        kiiremini; varem; täies; ulatuses; ära; maha; alla; kogu; terve; saab; saaks; suudab; võib;
        tahab; soovib; nõus; on; oli; oleks; ütleb; ütles; kirjutas; jah; ei; ok; okei; hästi; olgu;
        las; tee; teeb; eurot; võrdse*; jooksul; peale; jao*; osa; osad; osades; osaks; korda; kord;
        kuu; kuud; nädal*; hind; hinda; hinnast; klient; kliendile; õigeks; ajaks; õigel; ajal;
        päeva; mitte; kuupäeva; kuupäevaks; neljas; viies
""")
DEAL_COUNTS = numbered("""
    pooleks 2; kahes 2; kaheks 2; kahena 2; kahel 2; kolmes 3; kolmeks 3; kolmena 3; kolmel 3;
    neljas 4;
    neljaks 4; neljana 4; viies 5; viieks 5; kuues 6; kuueks 6; seitsmes 7; seitsmeks 7; kaheksas
    8; kaheksaks 8; üheksas 9; üheksaks 9; kümnes 10; kümneks 10;
    kaheteistkümnes 12
""")
