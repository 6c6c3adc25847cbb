"""What helps to tell names from work in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ARTICLES = phrases("minu; meie; selle; see; üks; ühe; nende; tema; oma")
NAME_EDGES = phrases("""
    arve; esialgu; ootele; pausile; seisma; paypalis; revolutis; wises; swedbankis; swedis; sebis;
    lhvs; luminoris; päeva; nädalat; kuud; enne; pühi; asjaga; looga; jutuga; kuupäevaks; nädalaga;
    kuuga; päevaga;
    peab; peavad; peaks; maksma; tasuma;
    tehtud; pandud; valminud; kumbki; kumbagi; mõlemad; mõlemal; käis; käisid; käib; käivad; sai;
    said; pool; poole; osa; kolmandik; veerand; ülejäänu; ülejäänud; lase; pane; jäta; tellis;
    ostis; võttis; broneeris; saada; saama; saadik; saati; nimele; panid; vaid; hoopis; jäi;
    jäid; sõi; ilmus;
    mul; sul; tüüp; vennas; esimees; juhatus; raamatupidamisest; kontorist;
    juhtkond; juhtkonnast; assistent; juht; keegi; raamatupidaja; juhataja;
    peremees; perenaine; omanik;
    sekretär; jäänud;
    kõige; rohkem; enam; vähem; keegi; kõik; suurim; sulle; ja; on; oli; et; aga; siis; ning; kuid;
    mulle; ma; ta; see; uus; klient; kliendi; firmal; firmalt; firmale;
    ettevõttelt; ettevõttele; eest; jaoks; kuni; ka; või; kui; nad; me; tere; no; mis; kes; üle;
    ära; minu; juba; ei; pole; viimane; viimase; viimast; kustuta; õigemini; vabandust; tähendab
""")
COMPANY_WORDS = phrases("""
    oü; ou; as; tü; fie; mtü; sa; oy; ab; uü; ltd; gmbh; llc; inc; meedia; media; stuudio;
    studio; grupp; group; disain; foto; film; kohvik; baar; teater; kirjastus; agentuur;
    ehitus; büroo; lilled; pood; kool; keskus; klubi; festival; restoran; hotell; talu;
    raamatud; partnerid; konsult; sepikoda
""")
COMPANY_ENDS = phrases("""
    (kogudus|koguduse)(|le|lt|l|ga); (lasteaed|lasteaia)(|le|lt|l|ga); gümnaasium(|i|ile|ilt|il|
    iga);
    (valitsus|valitsuse)(|le|lt|l|ga); haigla(|le|lt|l|ga); muuseum(|i|ile|ilt|il|iga);
    hotell(|i|ile|ilt|il|iga); rahvamaja(|le|lt|l|ga); raamatukogu(|le|lt|l|ga);
    (koda|koja)(|le|lt|l|ga); (kohvik|kohviku)(|le|lt|l|ga); (pood|poe)(|le|lt|l|ga);
    talu(|le|lt|l|ga); (kool|kooli)(|le|lt|l|ga); klubi(|le|lt|l|ga);
    (keskus|keskuse)(|le|lt|l|ga); (selts|seltsi)(|le|lt|l|ga); ühistu(|le|lt|l|ga);
    (teater|teatri)(|le|lt|l|ga); (salong|salongi)(|le|lt|l|ga); büroo(|le|lt|l|ga);
    stuudio(|le|lt|l|ga); (kirjastus|kirjastuse)(|le|lt|l|ga); (tehas|tehase)(|le|lt|l|ga);
    (kliinik|kliiniku)(|le|lt|l|ga); (restoran|restorani)(|le|lt|l|ga); vabrik; vabriku(|le|lt|l);
    (kauplus|kaupluse)(|le|lt|l|ga); ateljee(|le|lt|l|ga); (agentuur|agentuuri)(|le|lt|l|ga)
""")
CLASS_WORDS = phrases("""
    firma; firmal; firmale; firmalt; firmaga; ettevõte; ettevõttel; ettevõttele; ettevõttelt
""")
KIN = phrases("""
    ema; emale; emalt; emal; emaga; isa; isale; isalt; isal; isaga; vanemad; vanematele;
    vanematelt; õde; õele;
    õelt; vend; vennale; vennalt; abikaasa;
    abikaasale; abikaasalt; naine; naisele; naiselt; vanaema; vanaemale; vanaemalt; vanaisa;
    vanaisale; vanaisalt; (poeg|poja|tütar|tütre)(|le|lt|l); pojal; (venna|õe|naise|mehe|isa|ema)l;
    vanematel;
    pere; perele; perelt; perel; perega; peret; elukaaslane; elukaaslasele; elukaaslaselt
""")
RELATIONS = phrases("""
    (ema|isa|abikaasa|tädipoja|vanaisa)(|le|lt|l|ga|st); (tütar|tütre|tütrele|tütrelt|tütrega);
    (poeg|poja|pojale|pojalt|pojaga); (õde|õe|õele|õelt|õega); (vend|venna|vennale|vennalt|
    vennaga); (naine|naise|naisele|naiselt|naisega); (mees|mehe|mehele|mehelt|mehega);
    (naaber|naabri|naabrile|naabrilt|naabriga); (sõber|sõbra|sõbrale|sõbralt|sõbraga);
    (sõbranna|sõbrannale|sõbrannalt|sõbrannaga); (kolleeg|kolleegi|kolleegile|kolleegilt);
    (tuttav|tuttava|tuttavale|tuttavalt); (ülemus|ülemuse|ülemusele|ülemuselt);
    (raamatupidaja|juhataja|omanik|perenaine|peremees|sekretär); (elukaaslane|elukaaslase|
    elukaaslasele|elukaaslaselt); (õpilane|õpilase|õpilasele|õpilaselt); (lapsevanem|lapsevanema|
    lapsevanemale|lapsevanemalt); (üürnik|üürniku|üürnikule|üürnikult)
""")
STREETS = phrases("""
    tänav(|a|al|alt|ale|as); tn; maantee(|l|lt|le); mnt; puiestee(|l|lt|le); pst; põik; põigu;
    allee; väljak(|u|ul); plats; majas; maja; korter; korteri; krt
""")
HOUSE_OPENERS = phrases("(korteriühistu|ühistu|kü)(|le|lt|l|ga|st); kü-(le|lt|l|ga)")
HOUSEHOLDERS = phrases("""
    korteriühistu(|le|lt|l|ga|st); ühistu(|le|lt|l|ga); kü(|le|lt|l|ga|-le|-lt|-l|-ga);
    elanik(|ud|e|ele|u|ule|ult);
    (esimees|esimehe|esimehele|esimehelt|esimehega); juhatus(|e|elt|ele);
    (haldur|halduri)(|le|lt|ga);
    majavanem(|a|ale|alt); (üürnik|üürniku)(|le|lt|ga); (omanik|omaniku)(|le|lt|ga)
""")
WORKS = phrases("""
    logo*; veebileh*; koduleh*; veeb; disain*; kujundus*; bänner*; tekst*; tõlge*; tõlke*;
    korrektuur*; illustratsioon*; ikoon*; foto*; pilt*; pildi*; video*; montaaž*; rakendus*; äpp*;
    brošüür*; plakat*; flaier*; visiitkaar*; menüü*; silt*; sildi*; bränd*; seo; audit*;
    nõustami*; konsultatsioon*; koolitus*; artik*; blogi*; toimetami*; stsenaarium*;
    taskuhääling*; uudiskir*; pakend*; ui; ux; animatsioon*; subtiitri*; küljendus*; kaver*;
    reklaam*; esitlus*; postitus*; arendus*; hooldus*; raamatupidami*; kampaania*; pealelugemi*;
    tund*; tunnid; remont*; kataloog*; kaan*; trükis*; e-pood*; epood*; kuutasu*; abonement*;
    liikmemaks*; järeleaitami*; tunnitasu*; krohvimi*; värvimi*; koristami*; miksimi*;
    klaveritun*; kitarritun*; viiulitun*; maalritöö*; ehitustöö*; õhtujuht*
""")
CLIENT_ENDINGS = phrases("le; lt")
WORK_ENDS = phrases("""
    (vedu|veo|vedude); (hoid|hoiu|hoidu); (töö|tööd|töid|tööde); (rent|rendi|renti); (sõit|sõidu|
    sõite);
    (pesu|pesud); (tund|tunni|tunnid|tunde|tundide); (pilt|pildi|pilte|pildid); (kava|kavad);
    (küte|kütte); (lugu|loo|lood); (hind|hinna); (ravi); (remont|remondi)
""")
BEFORE_DOTS = phrases("hr; pr; dr; prof; co; inc; ltd; corp; mr; mrs; ms")
TITLES = phrases("""
    proua; härra; hr; pr; dr; doktor; preili; tädi; onu; õpetaja; perekond; prof
""")
CLOSINGS = phrases("""
    lugupidamisega; tervitades; parimate soovidega; tervitustega; parimat; heade soovidega;
    tervitused
""")
NAME_OPENERS = phrases("""
    uus; see; vana; hea; suur; ilus; kiire; soe
""")
PRONOUNS = phrases("""
    ta; tema; nad; sealt; seal; nemad; temal; tal; talle; temale; temalt; talt; neil; neile; neilt;
    teda; neid; klient; kliendi; see klient; sama; samalt; samale; sellelt; sellele; tollelt
""")
FILLERS = phrases("""
    ja; juba; lõpuks; ma; meile; mulle; need; nüüd; on; see; täna; ära; ka; siis; osa;
    ülejäänu; pool; poole; no; nii; mina; meie; veel; ok
""")
