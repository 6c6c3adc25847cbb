"""Estonian words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases, words_of

LOOKALIKES = tuple(
    words_of("""
    sinine sinise sinisele siniselt sinist
    põll põlle põlled müts tass tassid kausse pannid peegli paagi väravad palke puid muld kuuski
    pakid väetis kana kanad juust kohvi velg klaasid õpik artiklid bännerid pilet toad tekid padi
    nõu paadi mast tasse mulla kanade palgi panne kohvid velgede artiklite telliseid post poste
    redel reha saag saed kruvisid poldid polt paelad saapad saabas maskid jooned leheküljed ümbrikud
    kolle kast alus libedus kael pats jooks jooksu pillid tunnus
    kagu kirde loode edela lõuna ida lääne põhja mulgi kolk kolgile kolgilt uno vähk klaar
    paide paidesse tapa tapal kunda elva otepää otepääle valga valka võru võrru põlva põlvasse
    räpina
    antsla rakvere narva jõhvi kohtla sillamäe kiviõli keila kehra loksa maardu saue paldiski
    haapsalu
    lihula kuressaare orissaare kärdla türi türile rapla raplasse kohila märjamaa järvakandi vändra
    sindi kilingi mõisaküla viljandi karksi võhma põltsamaa jõgeva mustvee tõrva koeru
    järva jaani ambla albu väätsa roosna alliku aegviidu kose kosel anija raasiku jõelähtme
    viimsi harku saku nissi padise vasalemma kernu loo tabasalu laagri rannamõisa haabneeme kuusalu
    vihula haljala viru nigula sõmeru vinni laekvere rägavere tamsalu kadrina avinurme iisaku
    alajõe mäetaguse toila voka lüganuse püssi aseri sonda maidla vaivara pajusi puurmani palamuse
    tabivere kasepää kaarepere luunja mäksa haaslava ülenurme tähtvere puhja rannu konguta nõo
    kambja vastse kuuste võnnu meeksi piirissaare peipsiääre alatskivi kolkja varnja ahja mooste
    veriora mikitamäe värska vastseliina meremäe misso rõuge haanja varstu mõniste urvaste
    sõmerpalu kanepi kõlleste laheda taheva hummuli helme karula tõlliste sangaste puka palupera
    kihnu muhu vormsi hiiumaa saaremaa ruhnu naissaare abruka põide leisi mustjala kihelkonna
    salme lümanda kaarma valjala pihtla torgu laimjala emmaste käina kõrgessaare pühalepa nõva
    noarootsi risti kullamaa martna ridala hanila varbla koonga tõstamaa audru sauga paikuse
    tahkuranna häädemeeste surju halinga kaisma vahenurme paistu pärsti viiratsi
    tarvastu kolga saarepeedi olustvere abja halliste kandle tsirguliina
        paide paidesse tapa tapal kunda elva otepää otepääle valga valka võru võrru põlva põlvasse
    räpina
    antsla rakvere narva jõhvi kohtla sillamäe kiviõli keila kehra loksa maardu saue paldiski
    haapsalu
    lihula kuressaare orissaare kärdla türi türile rapla raplasse kohila märjamaa järvakandi vändra
    sindi kilingi mõisaküla viljandi karksi suure-jaani võhma põltsamaa jõgeva mustvee tõrva koeru
    järva jaani ambla albu väätsa väätsale roosna alliku aegviidu kose kosel anija raasiku jõelähtme
    viimsi harku saku nissi padise vasalemma kernu loo tabasalu laagri rannamõisa haabneeme kuusalu
    vihula haljala viru nigula sõmeru vinni laekvere rägavere tamsalu tamsallu kadrina avinurme
    iisaku
    alajõe mäetaguse toila voka lüganuse püssi aseri sonda maidla vaivara pajusi puurmani saare
    palamuse
    tabivere kasepää kaarepere luunja mäksa haaslava ülenurme tähtvere laeva puhja rannu konguta nõo
    kambja vastse kuuste võnnu meeksi piirissaare peipsiääre vara alatskivi kolkja varnja ahja
    mooste
    veriora mikitamäe värska orava lasva vastseliina meremäe misso rõuge haanja varstu mõniste
    urvaste
    sõmerpalu kanepi kõlleste laheda taheva hummuli helme õru karula tõlliste sangaste puka palupera
    kihnu muhu vormsi hiiu hiiumaa saaremaa ruhnu naissaare abruka põide leisi mustjala kihelkonna
    salme lümanda kaarma valjala pihtla pöide torgu laimjala emmaste käina kõrgessaare pühalepa nõva
    noarootsi oru risti kullamaa martna ridala hanila varbla koonga tõstamaa audru sauga paikuse
    tahku
    tahkuranna häädemeeste saarde surju tori are halinga kaisma vahenurme kõpu paistu pärsti
    viiratsi
    tarvastu kolga jaani saarepeedi olustvere abja halliste kandle tsirguliina
    aasa abdiş abril acme agostini agus agustina agustí agustín allas américa andiç andrešs
    andris ansis april arce ariane arielė arvid atnan augusta augustas auguste augusto aukusti
    baki bassi dallara eila franka franke frans hamsini ilka ilkka ilsa ingelise isis i̇lgi jais
    jaka janis januar jelle joline jost jouni juha jules juli juni juul jānis kallas kallio
    kalmus kannad kannatab kantola karja karoline kase kask kate kelly kiik kira kohl kojale
    kokko konda koristasin kota kunda kuuse kuusk käis käte käthe köök kārlis kęstutis laeb
    lahkub lahkus lesage ligia liiva lima lola lopes losada lucas lukas lübs līga maik maksud
    makuta mani marga margaud margita marte martti massa masse massimo masson matts meeres mesa
    meta mette miles milla miller millet mills millán milton mirte mitt mitter moles mude mujde
    muller mäki müjde müller nada nandini naud neal nette nitto nojus noud nuut olena olesk
    olsen osta pagas page paiva paju palan panji pavani peer pena peranda peña pidu piovani
    planas polis polo pope raja rakide rana ravel raya reece reed reese roots rädel saara saari
    saba sabas saire saka saks salas salo samele samuli sani sara saul sein sellers sian siem
    siin silas simas siper solvita sonata soni sonja sule suured süheyda taal tali tanhan tase
    tasuta teemu tena tervo thea ties tina tine titas tiğin tonny vaher vaida vaidas vala valdis
    valija valis veer voisin vora vâlâ vähi émile şazime şelâle
""")
)

FALSE_FRIENDS = phrases("""
    head; home; line; list; mind; note; pole; ring; said; sale; sees; teen
""")
