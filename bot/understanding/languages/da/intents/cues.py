"""What gives away in Danish what a message is about."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues, phrases

CUES = cues("""
    question: mon; mon ikke; gad vide; hvornår (forfalder|udløber); hvor meget; hvor mange; hvem;
        hvad; hvornår; hvilke; hvilken; hvilket; hvorfor; hvordan; hvor; er der; kan jeg; skal jeg;
        kan du; kan man; er det; får jeg; må jeg; kunne du; vil du; findes; har jeg; fik (jeg|vi)
        (nogensinde|egentlig|mon|så|i grunden); har nogen; skylder nogen; har * (betalt|overført|
        afregnet|svaret) endnu; har * * (betalt|overført|afregnet) endnu; har * * * (betalt|
        overført|afregnet) endnu; har * * * * (betalt|overført|afregnet) endnu
    request: vær venlig at (notere|skrive|tilføje|oprette|registrere); vær (sød|rar) at (notere|
        skrive|tilføje|oprette|registrere); notér; noter; notere; skriv; skriv op; tilføj; opret;
        registrer; registrér; log; gem; husk at; kan du notere; kan du notere at; kan du skrive; kan
        du tilføje; kan du oprette; kan du registrere; kan du lige notere; kan du lige skrive; kan
        du lige tilføje; vil du notere; vil du skrive; vil du tilføje; vil du lige notere; kunne du
        notere; ny faktura; ny regning; før ind; sæt; læg ind; indfør; kan du lægge; put; tilføj
        lige; noter lige; skriv lige; husk
    owes: (er|ligger) [stadig|
        fortsat] (bagud|bagefter|i restance) {sum}; (er|ligger) [stadig|
        fortsat] (bagud|bagefter|i restance) med {sum}; er [stadig|nu|allerede] bagud med; (sidder|
        holder|hænger|ligger) [stadig|fortsat] [inde] (på|med) (mine|min|mit|de|vores); (har|har
        stadig) [ikke] lånt; (ligger|står) [stadig] [inde] og (skylder|flyder); skylder mig;
        skylder; skyldte; skyldte mig; skylder os; skyldes; stadig skylder; skylder stadig; (jeg|vi)
        har stadig [penge] til gode; har jeg stadig til gode; står stadig {sum} åbent hos; (står|
        ligger) åben hos; skylder stadig mig; skylder mig stadig; skylder mig fortsat; skylder
        fortsat; skal betale mig; skal betale; skal af med; er skyldig; har gæld til mig; hænger på;
        har en gæld på; har gæld på; mangler jeg at få fra; mangler fra; mangler jeg fra; jeg har
        til gode hos; til gode hos; tilgode hos; har jeg til gode hos; jeg mangler at få; jeg får
        af; jeg mangler penge fra; mangler [stadig|endnu|fortsat] (penge|pengene|betaling|
        betalinger|betalingen) (fra|af|hos); jeg mangler; venter på; jeg venter på; mangler jeg;
        skal (jeg|vi) [stadig|endnu|også|egentlig|lige] have [af|fra]; får jeg af; jeg skal have;
        skal give mig; er mig skyldig; i gæld til mig; afventer betaling fra; venter på betaling
        fra; afventer; stadig owes; (skal|må) rykke; skal have rykket; udestår hos; udestår fra
    unpaid: (har|har stadig|har endnu) ikke set (en krone|en øre|noget|penge); har [stadig|endnu]
        ikke rørt; (rører|rørte) ikke; har ikke gjort noget ved; (skulle|burde) (vist|ellers|
        egentlig|jo|nok|allerede|gerne|faktisk|altså) have (betalt|overført|afregnet|sendt|
        indbetalt); [men] ikke (denne|den her|den seneste|den nye|den sidste|dem her|disse); uden at
        (betale|afregne|have betalt); (har|fik|er) [jeg|vi] [stadig|endnu|fortsat|bare|simpelthen|
        slet|overhovedet] (ikke|aldrig) [endnu|nogensinde] (fået|modtaget|set|hevet|mærket|set noget
        til|mærket noget til) [alle] [mine|de|nogen|nogle|vores] [sidste] (penge|pengene|betaling|
        betalingen|noget|beløbet|honorar|honoraret); fik [jeg|vi] aldrig [mine|de|nogen] (penge|
        pengene|betaling|betalingen|noget); er [der] [stadig|endnu|fortsat] (ikke|aldrig) [endnu]
        (kommet ind|landet|gået ind|gået noget ind|kommet noget ind|kommet penge|gået penge ind|
        dukket op|gået igennem|faldet|indgået|kommet|på kontoen|på min konto|indbetalt|overført);
        (er|er stadig) (udeblevet|udeblevne); udebliver [stadig|fortsat]; (lader|har ladet) vente på
        sig; (har|havde) [stadig|endnu|slet] (ikke|aldrig) [endnu] (givet|sendt|betalt|overført)
        [mig]; (har|har stadig) ikke [endnu] (lagt|sat|smidt|punget ud|hostet op|slippet|sluppet)
        [en|noget|med]; (gav|sendte|betalte) [mig] aldrig; (har|er) [stadig] intet (fået|modtaget|
        set|betalt|kommet|indgået); [endnu|stadig] intet (betalt|modtaget|indgået|fået) [endnu];
        (missede|har misset|sprang|har sprunget) (en|et|sin|sit|raten|betalingen|afdraget) [(rate|
        afdrag|betaling)] [over]; (pengene|betalingen) (er|var) [(stadig|endnu)] ikke (kommet|gået
        ind|landet); (kom|er kommet|landede|er landet|modtog|dukkede|er dukket) (aldrig|ikke) [(op|
        frem|ind)]; (har|har stadig) (ikke|aldrig) set (noget til|skyggen af|en krone af|noget af);
        (så|ser) (aldrig|ikke) (noget til|skyggen af|en krone af|noget af); underbetalt*; har
        underbetalt; underbetalte; betalte for lidt; har betalt for lidt; mangler; (har|er|fik|blev)
        [stadig|endnu|fortsat|bare|simpelthen] ikke [endnu|fået] (betalt|overført|afregnet|modtaget|
        sendt); (betalte|betaler|overførte) [stadig|mig] ikke; mangler [stadig|fortsat] at betale
        [mig]; mangler [stadig|fortsat] at overføre; mangler [stadig] betaling; mangler at afregne;
        skulle have betalt [mig]; skulle have været betalt; skulle betale [mig]; skulle være betalt;
        har aldrig betalt; ikke betalt; ubetalt; stadig ikke betalt; har stadig til gode at betale;
        burde have betalt; nægter at betale; vil ikke betale; har glemt at betale; glemte at betale;
        betaler stadig ikke; det skulle have været betalt; mangler endnu at betale; ikke betalt
        endnu; har endnu ikke betalt; har endnu ikke overført; har stadig ikke betalt mig; skulle
        have overført; har ikke overført; trækker tiden ud med; er ikke blevet betalt; er endnu ikke
        betalt; [stadig] ingen (penge|betaling) [endnu] [fra]; ikke (modtaget|fået) (penge|betaling)
        [endnu] [fra]
    paid: (har langet|langede) [mig] {sum} [over disken]; (var|har været|kiggede) forbi med {sum};
        (hostede|har hostet) op med {sum}; har [nu|lige] lagt {sum}; har endelig lagt {sum}; (som|
        til) betalt; (afleverede|har afleveret) [mig] [(lige|nu|de|de sidste|de resterende|de
        manglende|sine|alle)] {sum}; har [(nu|lige|endelig)] betalt for; betalte [mig]; (har|er)
        [nu|lige|endelig|allerede|netop|delvist|delvis] (betalt|overført|afregnet|indbetalt|
        mobilepayet|sendt penge|sendt mig|afdraget|indfriet) [mig]; har betalt [mig]; har lige
        betalt; har lige overført; har overført; overførte; overførte [mig] lige; afregnede;
        indbetalte; betaling modtaget; er betalt; blev betalt; betalt af; har nu betalt; har
        indbetalt; mobilepayede; har mobilepayet; sendte mig; har afregnet; betalt; har endelig
        betalt; betaler lige nu; har sat {sum}; (satte|indsatte|har indsat) [mig] [de] {sum}; (har|
        er) [nu|lige|endelig] sat (pengene|beløbet|det hele|resten|penge) ind [på kontoen]; satte
        (pengene|beløbet|resten|penge) ind [på kontoen]; (pengene|beløbet|resten|det hele) er sat
        ind; afdrog; er nu betalt; har lagt {sum}; har givet mig; gav mig; betalte lige; har lige
        mobilepayet; har lige betalt mig; indfriede; har lige afregnet; sendte [mig] [(lige|nu|de|de
        sidste|de resterende|de manglende|sine|alle)] {sum}; har [lige] sendt [mig] [(lige|nu|de|de
        sidste|de resterende|de manglende|sine|alle)] {sum}; (smed|lagde|swippede|swipede) [mig]
        [(lige|nu|de|de sidste|de resterende|de manglende|sine|alle)] {sum}; (har|er) [lige] (smidt|
        swippet) [mig] [(lige|nu|de|de sidste|de resterende|de manglende|sine|alle)] {sum};
        (betaling|overførsel) gennemført; har (gjort|gjort sin) (op|regning op); (stak|rakte) mig
        [de] {sum}; (swishede|vippsede) [mig] [(lige|nu|de|de sidste|de resterende|de manglende|
        sine|alle)] {sum}; (kom forbi|kom|kiggede forbi) [med] [de] {sum}; indbetalt; har givet mig
        (pengene|penge|det hele); (pengene|betalingen|beløbet|overførslen) er (her|der nu|fremme|
        modtaget|kommet|landet|gået ind|på kontoen|i hus); (har|er) [nu|lige|endelig] (sendt|
        overført|indsat) (pengene|betalingen|beløbet|det hele|resten); (sendte|indsatte) [mig]
        (pengene|betalingen|beløbet|resten); er [nu|helt] (kvit|i nul|gældfri); (har|er) [nu|
        endelig|lige] gjort op [med mig]; har [nu|endelig|lige] (ryddet|udlignet|klaret) [hele]
        (gælden|regningen|fakturaen|det)
    received: (tikket|dumpet|rullet) ind fra; indsat af;
        [der] er [lige|netop|nu|endelig] (tikket|dumpet|rullet|landet|faldet|indgået|røget) {sum}
        [ind]; (tikkede|dumpede|landede|faldt|rullede) [der] {sum} [ind]; er [nu] på plads; (faldt|
        røg) (pengene|betalingen) (fra|af); (røg|lå|stod|dumpede|faldt) [der] {sum}; (betaling|
        overførsel|indbetaling|delbetaling|rate|penge) (kom|landede|gik ind|tikkede ind|dukkede op|
        er kommet|er landet|er gået ind|er her); (har fået|fik) [lige|endelig] (en|et|sin|sine|min|
        mine) (del|rate|rater|betaling|delbetaling|overførsel|check|slat|sjat|halv|halve|tredjedel|
        fjerdedel|indbetaling|udbetaling|bankoverførsel|acontobetaling|afdrag|forskud|depositum|
        beløb|penge|honorar|mobilepay|pæn sum|klatskilling) [på|fra]; (betalingen|beløbet|
        overførslen|indbetalingen|resten) (fra|af); er gået {sum}; er (i hus|på kontoen|inde på
        kontoen|gået ind|tikket ind|rullet ind); {sum} [er] (i hus|på kontoen);  [jeg] (har|har nu|
        har endelig) fået [alle] (pengene|mine penge|beløbet|resten|det hele); (halvdelen|resten|
        pengene|det hele|betalingen|overførslen|beløbet|en del) (kom|er kommet|landede|er landet|gik
        ind|er gået ind|tikkede ind|er tikket ind|dukkede op|er dukket op|er inde|er på kontoen|står
        på kontoen|er i hus); så er der penge; der er penge; (indbetaling|overførsel|delbetaling|
        acontobetaling|betaling) {sum}; penge på kontoen fra; penge ind fra; har fået (penge|
        betaling|pengene|mine penge); fik [jeg] (penge|pengene|mine penge) [fra]; gik {sum}; kom
        {sum}; er kommet {sum}; gik der {sum}; kom der; kom der {sum}; (på|via|over|med|i)
        (mobilepay|mobilpay|mobile pay) fra; er der kommet; er der gået; modtog; modtaget; har
        modtaget; jeg har modtaget; fik; har fået; jeg fik; har lige modtaget; har lige fået;
        indbetaling fra; betaling fra; overførsel fra; penge fra; pengene fra; der er kommet; der
        kom; er kommet ind; kom ind; gik ind; er gået ind; landede; er landet; indgået; er indgået;
        indgik; er kommet; delbetaling fra; acontobetaling fra; a conto fra; fik lige; fik betaling
        fra; har fået betaling fra; modtog betaling fra; modtaget betaling fra; betaling modtaget
        fra; fik penge fra; betaling på; er tikket ind; tikkede ind; tikkede; er dumpet ind; jeg
        modtog; så kom; endelig kom; indbetaling på; har jeg fået; har jeg modtaget; [der] er (lige|
        netop|nu|endelig) (gået|kommet) {sum}; (gået|kommet) {sum}
    promised: (sværger|
        svor|garanterer|garanterede|lover|lovede|siger|sagde|skriver|skrev) [(på|
        mig)], [at] jeg (får|har) [(mine|de)] ({sum}|pengene|penge|betaling) [(på kontoen|på min
        konto)]; (har|havde) (de|han|hun) lovet [mig]; [har] (lovede|lover) (de|han|hun) [mig]; har
        sagt ja til at (betale|overføre|afregne); (bliver|vil blive) [nok|først|så] (overført|
        betalt|sendt|indbetalt|afregnet|sat ind|kørt|gennemført|udbetalt|lagt ind) {date}; (har
        skrevet|har fortalt|fortæller|fortalte|oplyste|har oplyst|meddeler|meddelte|har meddelt|
        melder|meldte|har bekræftet|har lovet|sms'ede|mailede|har mailet|garanterer|har garanteret|
        forsikrer|forsikrede) [mig] [om], [at] [de] {sum}; (siger|sagde|skriver|skrev|lover|lovede),
        [at] (pengene|resten|beløbet) (står der|er inde|er på kontoen|er overført) {date}; (har
        bedt|bad|beder|spørger|spurgte|har spurgt|anmoder) [mig] om (udsættelse|henstand|frist|
        udskydelse|mere tid) [til]; (kommer|lander|falder|ryger) [(der|de|de sidste|de manglende)]
        {sum}; får (jeg|vi) [nok|først|endelig] (penge|pengene|betaling|betalingen|resten|det hele)
        (fra|af); (har|havde) (nu|lige|igen|endelig|allerede|også) lovet [mig] [at] [(betale|
        overføre|sende|afregne|indbetale)] [mig]; (kommer|lander|falder|ryger) [(der|de)] (penge|
        pengene|betaling|betalingen|resten) (fra|af); (efter|ifølge|som) (planen|aftale|aftalen|
        aftalt) (betaler|overfører); ifølge (bogholderen|bogholderiet|chefen|regnskab|hende|ham|dem)
        (betaler|overfører); kommer [forbi] med (dem|det|den|resten) {date}; (vil|vil gerne|ville
        gerne|kan|kan godt|kunne|ville) [(mig|det|den|resten|pengene|nok|først|sidste|det sidste|det
        hele|restbeløbet|regningen|fakturaen|de sidste|penge|så|tidligst|senest|helt sikkert)]
        (betale|overføre|sende|afregne|indbetale|mobilepaye|klare|ordne|smide|have betalt|få betalt|
        få overført|få sendt) [(mig|det|den|resten|pengene|nok|først|sidste|det sidste|det hele|
        restbeløbet|regningen|fakturaen|de sidste|penge|så|tidligst|senest|helt sikkert)] [(mig|det|
        den|resten|pengene|nok|først|sidste|det sidste|det hele|restbeløbet|regningen|fakturaen|de
        sidste|penge|så|tidligst|senest|helt sikkert)] {date}; (kommer|kom) [forbi] [og] (med
        pengene|med penge|med kontanter|og betaler|og afregner) [{date}]; betaling(en|erne) (sker|
        finder sted|forventes|sættes i gang|kører) {date}; betaling (sker|finder sted) {date}; (har
        sat|har planlagt|sætter) (betaling|betalingen|overførslen) til [(at køre|betaling)] {date};
        [(jeg|vi)] får [(nok|vist|først)] (penge|pengene|betaling|resten|beløbet) [(af|fra)]; (svor|
        sværger|lover|lovede) (ved alt helligt|på tro og love|hellig og dyr) [at]; (siger|sagde|
        skriver|skrev|lover|lovede|svor|sværger|mener|oplyser), [(ved alt helligt|på tro og love)]
        [at] (det|den|de|pengene) [nok] (kommer|sker|falder|er der|ryger afsted) {date}; (lover|
        lovede|har lovet) [(at)] (få det gjort|få det ordnet|ordne det|klare det|gøre det|få det
        betalt|få betalt) [{date}]; (svor|sværger|har svoret) [på] [at] (betale|han betaler|hun
        betaler|overføre); (kan|vil|kunne) [først|godt|nok|tidligst] (betale|overføre|afregne) (i|
        på|om|den|d.|til|inden|senest|næste|{date}); (kører|køre) (betalinger|betaling|betalingerne)
        {date}; (pengene|resten|betalingen|overførslen|beløbet|restbeløbet|det hele|de) [nok|først|
        vist] (kommer|falder|lander|går ind|sendes|overføres|betales|er der|vil komme) [nok|først]
        {date}; (pengene|resten|betalingen|beløbet|den|det) [nok] (bliver|vil blive) [nok] (betalt|
        overført|sendt|indbetalt|afregnet); (jeg|vi) får [vist|nok|først] (pengene|betalingen|penge|
        resten|betalt|mine penge|det hele); [(siger|melder|skriver|sagde|skrev|lovede|lover)] [at]
        (pengene|resten|betalingen) (bliver|vil blive) (betalt|overført) {date}; udskød betalingen
        til; har udskudt betalingen til; flyttede betalingen til; beder om udsættelse til; lovede
        [mig] [at] [(betale|overføre|sende|afregne|indbetale)] [mig]; lover [mig] [at] [(betale|
        overføre|sende|afregne|indbetale)] [mig]; har lovet [mig] [at] [(betale|overføre|sende|
        afregne|indbetale)] [mig]; lovede [mig] at pengene (kommer|ville komme|ville være der|er
        der); lover at pengene (kommer|er der); (siger|sagde|skriver|skrev|påstår|har sagt|har
        skrevet|bekræftede|bekræfter|forsikrer|svor|sværger|meldte|melder|oplyser|svarede) [til mig|
        mig|om|nu], [at] (han|hun|de|den|det|pengene|betalingen|overførslen) [nok|snart|helt
        sikkert] (betaler|overfører|sender|vil betale|vil overføre|afregner|kommer|ville betale|
        indbetaler|er der|falder|ville overføre|går ind|bliver betalt|mobilepayer); vil afregne; vil
        indbetale; har aftalt at betale; aftalte at betale; går med til at betale; regner med at
        betale; forventer at betale; har tænkt sig at betale; agter at betale; gav sit ord på;
        tilbyder at betale; tilbød at betale; bekræfter betaling; garanterer betaling; garanterer
        at; lovede betaling; lover betaling; har lovet betaling; kommer til at betale; sagde ja til
        at betale; (siger|sagde|skriver|skrev|har sagt|svarede|lovede) [at] [de] {sum}; (siger|
        sagde|skriver|skrev|har sagt|har skrevet|bekræfter|svor|sværger|svarede) [til mig|mig|nu],
        [at] (han|hun|de|den|det|pengene|betalingen) [nok|snart|helt sikkert] (skal betale|skal
        overføre|skal nok betale|skal nok overføre|vil nok betale|betaler|overfører); (betalingen|
        pengene|overførslen|betaling) (kommer|falder|går igennem|går ind|sendes|ryger afsted|er der)
        {date}
    said: (siger|sagde|skriver|skrev|bekræftede|har sagt|svarede), at
    expected: (har fået|fik|får) lov [(til)] [at] [(vente|udskyde|betale)] [(med at betale|til)];
        venter; venter på; afventer; jeg venter på; forventes; forventet; betales; forventes betalt;
        betaling forventes; skal betales; til betaling
    own: (fik|har fået|modtog|har modtaget) [lige|nu|også] {sum} [(tilbage|retur)] (fra|af|hos)
        (mig|os); (refunderede|har refunderet|refunderer|tilbagebetalte|har tilbagebetalt); retur;
        kreditnota; tilbud til; (annullerede|har annulleret|afbestilte|har afbestilt) (ordren|
        opgaven|bestillingen|jobbet|aftalen); (lovede|lover|har lovet) [mig] (intet|ingenting|ikke
        noget|ikke mere); (jeg|vi) (gav|har givet|giver) [lige]; (betaler|overfører) (måske|
        muligvis|nok ikke); (kan|vil) måske (betale|overføre); jeg betalte; jeg har betalt; jeg
        skylder; vi skylder; vi har betalt; jeg har overført; jeg overførte; jeg skal betale; jeg
        betaler; vi betalte; jeg lovede; jeg har lovet; ingen har betalt; ingen betaler
    in_full: kvit; rub og stub; det hele rub og stub; (hver|hver eneste|hver en|til sidste|til den
        sidste) (krone|øre); (hele|alle) (skyldige|udestående) (beløb|gæld); hele (molevitten|
        balladen|skidtet|pladderet|baduljen|herligheden); er [nu|helt] kvit; alle pengene; alle
        penge; det hele; alt; fuldt ud; fuldt; hele beløbet; hele fakturaen; hele regningen; fuld
        betaling; resten; alle; restbeløbet; hele gælden; helt; alt hvad; alle fakturaer; alt det
        skyldige; fuldstændig; færdigbetalt; fakturaen er betalt; regningen er betalt; hele summen;
        sin gæld; deres gæld; hele lortet; indfriet; indfriede; er betalt; det resterende; samtlige;
        den fulde; det fulde beløb
    sent: [jeg] [har] [lige|netop] sendt; [jeg] sendte [lige]; har sendt; har faktureret;
        fakturerede; [har] udstedt; har udstedt; faktureret; har lige sendt; sendt; (har|er) [lige|
        nu|netop] (fået|modtaget|blevet sendt) (en|min|sin) (faktura|regning); (fik|modtog) [en|min|
        sin] (faktura|fakturaen|regning|regningen); (har fået|har modtaget) (faktura|regning); jeg
        har sendt; jeg har lige sendt; jeg har faktureret; jeg sendte; vi har sendt; vi sendte;
        fakturerer; har afsendt
    invoice: (to|tre|fire|fem|seks|2|3|4|5|flere|begge|nogle) [nye] (fakturaer|regninger|
        fakturaerne|regningerne); (ean|e|slut|aconto|moms|kontant|del)-faktura(|en|er);
        (fakturanummer|fakturanummeret|fakturanr.); [min|den] (fakturanummer|fakturanummeret|faktura
        nummer|faktura nummeret|fakturanr.|faktura nr.) (er|til|skal være|var|hedder); [en|min|den|
        ny|deres|sin|den nye] faktura(|en|er|erne|s|ens); [en|min|den|ny|deres|sin|den nye]
        regning(|en|er|erne); [en|den|sin|min|deres|to|flere] (åben|åbne|udestående|gammel|gamle|
        stor|lille|åbentstående|seneste|sidste|lang|løs) (faktura|regning)(|en|er|erne) [liggende|
        stående]; fakt.; rykker; [en] ny faktura; en ny regning; afregning; gæld; honorar; faktur;
        min sidste faktura; a conto faktura; acontofaktura; tilgodehavende; slutfaktura; jeres
        faktura; din faktura; [vi] har modtaget (jeres|din) faktura; vi modtog (jeres|din) faktura;
        invoice
    late: [længst] forfaldne; [for] længst (forfalden|forfaldet|overskredet); forsinket; for sent;
        forfalden; over tid; i restance; overskredet; bagud; for sen; over forfald; sent på den med;
        er sent på den; forsinkede
    for: for; vedr.; vedrørende; ang.; angående; til dækning af; mht.; med hensyn til; for arbejdet
        med; for arbejde med; for arbejdet på; for at lave; ifm.
    to: ud for; til; fra; hos; på; af; mod; ved
    client_label: firma :; firma -; kundenavn; kunde; kunde :; kunden; kunden :; kundens navn;
        skyldner; skyldner :; debitor; debitor :; min kunde; en kunde; (us|amerikansk|uk|tysk|
        svensk|norsk|engelsk|fransk|britisk|hollandsk|finsk)-kunde; amerikansk kunde; tysk kunde;
        svensk kunde; norsk kunde; engelsk kunde; firma :; navn :; betaler :; klient; klient :;
        klienten; hvem :; modtager :; ny kunde; ny kunde :; elev :; elev; min elev; hvem betaler :;
        kursist :; min kursist; fra hvem :
    work_label: for :; opgave :; projekt :; arbejde :; ydelse :; beskrivelse :; vedr. :; emne :;
        hvad :; opgaven; projektet; job :; vare :; projekt; tekst :; til :
    noise: juhu; juhuu; nåh; nå; åh; ih; uha; uhada; orv; puha; (og|men) begge [to]; med (c|k|z|s|
        w|v|q|i|y|h|ph|f|x|th|t|å|aa|ø|
        æ|e|u|g|j|p|b|m|n|l|r|o|a); [er|var|blev] (malet|pudset|lagt|sat op|bygget|lavet|sat|
        flisebelagt|monteret) færdig(|t|e); (fik|har fået) [nu|lige] (udsættelse|henstand|frist|mere
        tid|lov|afslag|rabat|respit); [send] til (bogføring|bogføringen|bogholderi|bogholderiet|
        regnskab|regnskabet) :; (har fået|fik) [nu|lige] (rykkeren|påmindelsen|beskeden|mailen|
        teksten|sms'en|brevet); (har fået|fik) [lige|endelig|nu] (sendt|skrevet|ringet|rykket|
        mailet|afsendt); [så meget som] en [eneste|sølle|rød|skid|klejn] (krone|øre|femøre|reje|
        klink|klejne|flad femøre|bønne); slet ikke; ikke (frem|tilbage); ikke en (krone|øre|rød øre|
        rød reje|cent); (betaler|betale) en (krone|øre); en eneste krone; hey; heey; heej; hejj;
        heyy; heeej; heeey; hejsan; yo; goddav; hi; hello; halli hallo; (1.|2.|3.|4.|første|anden|
        tredje|sidste) rate; kontant; due; (før|inden|efter|til|over) (jul|påske|pinse|ferien|
        sommerferien|efterårsferien|vinterferien|juleferien|helligdagene|sommer|nytårsaften); (fik|
        får|har fået|få) [endelig|lige|ikke|aldrig] fat (i|på); mange tak; tusind tak; venligst;
        tak; lige; mig; os; stadig; stadigvæk; endnu; nu; allerede; hej; hej igen; hejsa; godmorgen;
        goddag; dav; halløj; hej med dig; mojn; ok; okay; så; altså; jo; også; beløb; beløb :; sum
        :; total :; i alt; at; der; + moms; plus moms; ekskl. moms; eks. moms; ex moms; inkl. moms;
        uden moms; moms; med moms; excl. moms; min; mine; mit; penge; pengene; jeg; vi; han; hun;
        de; det; betaling; betalingen; kontant; i hånden; via mobilepay; på mobilepay; med
        mobilepay; over mobilepay; mobilepay; via bankoverførsel; på konto; på kontoen; på min
        konto; bankoverførsel; igen; endelig; desværre; forresten; er; har; var; venter på; rykker;
        cirka; ca.; kun; hele; ifølge aftale; som aftalt; jf. aftale; per bankoverførsel;
        acontobeløb; a conto; aconto; delvist; delvis; del af; som; de sidste; resten; restbeløbet;
        beløbet; netop; fra sig; skal; godt nyt; hurra; yes; fedt; dem; ham; hende; nemlig; vist;
        måske; vistnok; ind; indbetaling; vs; vs :; fwd :; videresendt; videresendt :; hvor meget :;
        hvornår :; husk; glem ikke; første halvdel; senere
    will_pay: (lægger|smider|kommer forbi med|kigger forbi med) [mig] {sum}; (vil|kan|kunne|ville)
        [lige|godt|gerne|nok] (lægge|aflevere|smide|swippe|komme) [mig] {sum}; (giver|afleverer) mig
        {sum}; giver mig (de|de sidste|de resterende|alle) {sum}; (mobilepayer|swipper|swisher|
        vippser|kommer med|indbetaler|afleverer) [mig] [(nu|de|de sidste|de resterende|de manglende|
        sine|alle)] {sum}; (sender|sætter|indsætter|overfører) [mig] [(lige|nu|de|de sidste|de
        resterende)] {sum} [ind] [på (kontoen|min konto)]; (betaler|overfører|afregner|indbetaler|
        smider|mobilepayer|swiper|swipper|klarer|ordner) [(mig|det|den|resten|pengene|nok|først|
        sidste|det sidste|det hele|restbeløbet|regningen|fakturaen|de sidste|penge|så|tidligst|
        senest|helt sikkert)] [(mig|det|den|resten|pengene|nok|først|sidste|det sidste|det hele|
        restbeløbet|regningen|fakturaen|de sidste|penge|så|tidligst|senest|helt sikkert)] {date};
        (betaler|overfører|afregner|indbetaler|smider|mobilepayer|swiper|swipper|klarer|ordner)
        [(mig|det|den|resten|pengene|nok|først|sidste|det sidste|det hele|restbeløbet|regningen|
        fakturaen|de sidste|penge|så|tidligst|senest|helt sikkert)] [(mig|det|den|resten|pengene|
        nok|først|sidste|det sidste|det hele|restbeløbet|regningen|fakturaen|de sidste|penge|så|
        tidligst|senest|helt sikkert)] (på|inden|om|næste|når|så snart|efter) {date}; [og] (betaler|
        overfører|afregner|sender pengene) (så|derefter|bagefter|der|her); (giver|kommer med|
        afleverer|lægger) [mig] (resten|pengene|penge|det hele|de sidste|beløbet) [mig] {date};
        (skal|vil) nok (betale|overføre|afregne|sende pengene|indbetale|få betalt|få overført);
        (betaler|overfører|afregner|sender pengene) [mig|det|den] [nok|først|bare] (når|så snart|
        efter|til); (sender|overfører|indbetaler|lægger|mobilepayer|betaler) (pengene|beløbet|det
        hele|restbeløbet) [til mig] {date}; (får|skal nok få|vil få|skal få) (det|den|fakturaen|
        regningen) (ordnet|betalt|overført|klaret) {date}; (får|skal nok få|vil få|skal få) (ordnet|
        betalt|overført|klaret) (det|den|fakturaen|regningen|pengene); (regner med|forventer|håber
        på|håber|satser på) [at] (køre betalingen|få kørt betalingen|lave overførslen|gennemføre
        betalingen|få betalt det|få sendt pengene|ordne det|ordne betalingen|få det betalt|
        indbetale|betale|overføre|sende|afregne|kunne betale|have pengene|få betalt|have penge|sende
        pengene|overføre pengene); (har|har først) pengene [klar] {date}; (betaler|overfører|sender)
        (resten|pengene|det) {date}; (betaler|overfører) [mig] (halvdelen|det halve|en del|noget);
        (betaler|overfører|afregner) [mig|resten|nok] {date}; vil betale [mig]; vil overføre [mig];
        betaler [mig|resten] (i morgen|på|om|næste|inden|senest); overfører [mig|resten] (i morgen|
        på|om|næste|inden|senest); vi betaler; vi overfører; (betaler|overfører) [mig] [(lige|nu|de|
        de sidste|de resterende|de manglende|sine|alle)] {sum}; (siger|sagde|skriver|skrev|svarede|
        mener) [at|det bliver] {date}
    did: passede; gjorde rent; [jeg] har gjort rent; blev [først|endelig|så] (færdig|færdigt|
        færdige|leveret|afleveret|hentet|monteret); (bestilte|købte|har bestilt|har købt|har fået
        bestilt) [en|et|noget|nogle]; (fik|har fået|har lige fået) (en|et|ny|nyt|nye|sit|sin|sine|
        hendes|hans) [ny|nyt|stor|stort|lille]; [jeg] [har] [lige] (malede|klippede|syede|passede|
        lappede|reparerede|monterede|rensede|vaskede|pudsede|redigerede|filmede|fotograferede|
        underviste|spillede|fældede|støbte|murede|bagte|kodede|flyttede|installerede|ordnede|
        fiksede|hjalp|tapetserede|polstrede|indspillede|tolkede|korrekturlæste|fejede|luftede|
        trimmede|beskar|slog|lagde|skiftede|stemte) (en|et|den|det); (malede|klippede|syede|passede|
        lappede|reparerede|monterede|rensede|pudsede|redigerede|filmede|fotograferede|underviste|
        spillede|fældede|støbte|murede|bagte|kodede|installerede|ordnede|fiksede|tapetserede|
        polstrede|tolkede|luftede|trimmede|beskar); (fik|har fået|fik lige|har lige fået|fik
        endelig) [lige|endelig] (lavet|afsluttet|færdiggjort|malet|klippet|ordnet|repareret|syet|
        lagt|monteret|rettet|oversat|skrevet|tegnet|designet|bygget|samlet|pudset|skiftet|sat op|
        installeret|fotograferet|redigeret|masseret|gjort rent|sat|støbt|muret|fældet|slået|hegnet|
        renset|vasket|trykt|indtalt|filmet|optaget|stemt|fikset|lappet|flyttet|kørt|leveret|bagt|
        indrammet|polstret|tatoveret) [en|et]; (jeg|vi) har [lige] lagt [en|et|nyt]; har [lige] lagt
        (en|et|nyt|nye|fliser|gulv|tag|klinker|sten|fundament); [jeg] (har|havde) [lige] (malet|
        klippet|repareret|syet|monteret|rettet|samlet|pudset|skiftet|installeret|redigeret|støbt|
        muret|fældet|renset|vasket|trykt|indtalt|filmet|fikset|flyttet|kørt|bagt|passet|undervist|
        spillet|kogt|holdt|programmeret|kodet|opsat) [en|et]; [jeg] har [lige] (lavet|leveret) [en|
        et]; (lavede|leverede) [en|et]; jeg lavede [en|et]; [jeg] har [lige] (designet|tegnet|
        skrevet|bygget|malet|oversat|afleveret|fotograferet) [en|et]; færdig med; blev færdig med;
        (designede|tegnede|oversatte|byggede) [en|et]; afleverede [en|et]
""")
GETS = phrases("fik")
PAYS_THEN = phrases("""
    betaler; overfører; afregner; indbetaler; mobilepayer; swipper
""")
STILL_COMES = phrases("""
    kører; køres; falder; sker; udbetales; indsættes; er sat til; er planlagt til;
    vej; kommer; lander; tikker; ruller; overføres; betales; sendes; ventes; forventes
""")
QUESTION_ENDS = phrases("""
    skylder hvor meget; hvor meget
""")
NEGATIONS = phrases("""
    ikke; aldrig; heller ikke
""")
DOUBTS = phrases("""
    hverken; næsten; måske; muligvis; formentlig; vistnok; angiveligt; nok; kan have; burde have;
    skulle have;
    ikke sikker på
""")
UNDOES = phrases("""
    blev (afvist|annulleret|returneret|tilbageført|afvist af banken|trukket tilbage); er (blevet
    afvist|blevet annulleret|blevet returneret|afvist|annulleret|returneret|tilbageført|blevet
    tilbageført); (gik|kom|røg|er gået|er kommet|er røget) retur; (gik|kom|røg|er gået|er kommet)
    tilbage; gik ikke igennem; er ikke gået igennem; gik ikke gennem; [på|til] [den] (forkert|
    forkerte) (konto|kontonummer|kort|nummer|person); (banken|kortet) afviste [den|den|betalingen];
    mislykkedes; chargeback; fejlede; er fejlet
""")
NUMBER_IS = phrases("""
    er (nr|nr.|nummer); til (nr|nr.|nummer);
    skulle have været; skal hedde; skulle hedde; skulle have heddet; burde være; bør være; skal
    rettes til; rettes til; skal stå til; skal være; skulle være; er; er faktisk; var; til; det
    rigtige er; rigtigt er; den rigtige
    er; hedder
""")
MARK_PAID = phrases("""
    [(kan du|vil du|gider du)] [lige] (marker|markér|markere|registrer|registrere|noter|notér|
    bogfør|
    sæt|sætte|skriv) … som betalt; [(kan du|vil du)] [lige] (sæt|sætte|stil|flyt) … til betalt;
    [(kan
    du|vil du|gider du)] [lige] (kryds|krydse|streg|strege|hak) … af; [(kan du|vil du|gider du)]
    [lige]
    (luk|lukke|afslut|afslutte) … som betalt
""")
