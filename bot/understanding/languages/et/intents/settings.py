"""How the language, the place, the currency and the hour are set in Estonian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

SETTINGS = phrases("""
    (arved|summad|arveldused|hinnad) (on|käivad|olgu|lähevad) [(mul|minul|nüüd|edaspidi|nüüdsest)]
    [(nüüd|edaspidi|alati)] {currency}; (saada|kirjuta|tuleta|torka) [(mulle|mind)] [(teated|
    teateid|meelde|meeldetuletused|meeldetuletusi)] [(alati|edaspidi|iga päev|hommikul|õhtul)]
    (kell|kella) (pool|veerand|kolmveerand) (*|{n});
    (räägime|vestleme|suhtleme|jätkame|kirjutame|lähme|läheme|jätka|räägi|vestle|suhtle|
    rääkigem) [(nüüd|parem|pigem|hoopis|edaspidi|edasi|palun|omavahel|minuga|siis)]
    [(nüüd|parem|pigem|hoopis|edaspidi|edasi|palun|omavahel|minuga|siis)] {language};
    (kas|võiksime|võiks|saaksime|saame|võime|kas me|saaks) [(me|võiksime|võiks|saaksime|saame|
    võime|oleks|on|saaks)] [(võimalik|sinuga|omavahel|edasi)] (rääkida|suhelda|vestelda|kirjutada|
    jätkata) [edasi] {language}; (kas|võiksime|võiks|saaksime|saame|võime) [(me|võiksime|võiks|
    saaksime|saame|võime|oleks|on|saaks)] [(võimalik|sinuga|edasi)] {language} (rääkida|suhelda|
    vestelda|kirjutada|jätkata); ^(nüüd|edasi|edaspidi|nüüdsest|siitpeale|palun|parem) [(nüüd|
    edasi|palun|ainult|alati)] {language} [(palun|edasi|nüüd)] $; ^{language} (edasi|nüüd|palun|
    edaspidi) $; (ära|ärge) [(mulle|mind|palun)] [(kirjuta|saada|tuleta|tüüta|sega)]
    [(mulle|mind|midagi|meelde|teateid|meeldetuletusi)] enne (kella|kell|hommikul kella)
    [*] [*] [(kirjuta|saada|tuleta|tüüta|sega)]; (arved|arveid) {currency} (tegema|tegin|teen|
    esitan|esitama|väljastan|väljastama);
    (saada|kirjuta|tuleta) [mulle] [(teateid|meeldetuletusi|teated|meelde)] (alles|mitte
    enne|ainult) [(pärast|peale)] (kella|kell) {n}; (saada|kirjuta|tuleta) [mulle]
    [(teateid|meeldetuletusi|teated|meelde)] (alles|mitte enne|ainult) (pärast|peale) kella;
    (põhivaluutaks|vaikevaluutaks|põhirahaks) [(olgu|nüüd|on|pane|sea|vali|:)] {currency};
    [(hommikune|hommikused|õhtune|õhtused|igapäevane|igapäevased)]
    (meeldetuletus|meeldetuletused|teavitus|teavitused)
    (võiks|võiksid|peaks|peaksid|tulgu|saada) [(mulle|tulla|tulema|olla)] [(mulle|tulla)]
    [alati] (kell|kella) {n}; (ära|ärge) (kirjuta|saada|tuleta|tüüta|sega) [(mulle|mind)]
    [(meelde)] (nii vara|nii hilja|hommikul|õhtul|öösel|enne lõunat), (pigem|parem|vaid|ikka) …;
    (lülita|lülitu|lülitame|vaheta|muuda|mine|räägi|kirjuta|vasta|suhtle|pane|sea|hakka|
    hakkame|läheme|lähme|räägime|kasuta|suhtleme|jätkame|jätka) [(ümber|keel|üle|keeleks|minuga|
    mulle|palun|tagasi|bot|edaspidi|nüüd|parem|hoopis|sa)] [(ümber|üle|palun|edaspidi|nüüd|keel|
    parem|hoopis)] {language} [(peale|keelele|üle|vastu)]; ^{language} [(palun|keeles|keelele|
    keel)] $; (minu|mu|suhtlus|vestluse|boti|bot) keel [(on|olgu|peaks olema)] {language}; ^keel
    [(on|olgu|:)] [:] {language}; (kas saad|oskad|kas oskad|saad|võid|kas võiksid|võiksid)
    [(minuga|mulle)] [(rääkida|kirjutada|suhelda)] {language} [(rääkida|kirjutada|suhelda)];
    (ma|me) ei (saa aru|oska|räägi) {language}; (vaheta|muuda|sea|seadista|määra) [(mu|minu|
    palun)] (keel|keelt|valuuta|valuutat|ajavöönd|ajavööndit|kellaaeg|kellaaega); (minu|mu|
    vaike) valuuta [(on|olgu|:)]; (valuuta|valuutaks|arvesta|arvelda|arvuta|näita|kasuta) [(on|
    olgu|olgu nüüd|on nüüd|nüüd|kõik|kõike|:|edaspidi|mulle|nüüdsest|edasi|alati)] [(kõik|kõike|
    edaspidi|nüüdsest|summad|alati)] {currency}; (pane|sea|määra|vali|muuda) [(mu|minu|
    vaikimisi|palun)] [(mu|minu|vaikimisi)] (valuuta|valuutaks|rahaks|põhivaluutaks|
    vaikevaluuta|vaikevaluutaks) [(on|olgu|:)] {currency}; (pane|sea|määra|vali|muuda)
    {currency} [(mu|minu|vaikimisi)] (valuutaks|põhivaluutaks|vaikevaluutaks); (nüüdsest|
    edaspidi) [(kõik|kasuta|arvelda|arvesta|arveldan)] [(arved|summad|kõik)] {currency} $;
    (ajavöönd|ajavööndi|ajatsoon|minu ajavöönd); (kirjuta|tuleta|saada|nügi|teavita) [(mulle|
    mind|meelde|meeldetuletused)] [(mulle|meelde|meeldetuletused|alati|edaspidi)] [(hommikul|
    õhtul|hommikuti|õhtuti)] (kell|kella) {n}; (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind|
    meelde|meeldetuletused)] [(mulle|meelde)] (alati|pigem|parem|edaspidi|iga päev|hommikuti|
    õhtuti|igal hommikul|igal õhtul) [(meelde|mulle|hommikul|õhtul|hommikuti)] [(kell|kella)
    {n}]; (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind)] (alati|pigem|parem|edaspidi) [*]
    (kell|kella) {n}; (kirjuta|tuleta|saada|nügi|teavita) [(mulle|mind|meelde)] (alati|pigem|
    parem|edaspidi) [meelde] (hommikul|õhtul|päeval|varem|hiljem|lõuna ajal); (meeldetuletused|
    teavitused) [(mulle|palun|parem|pigem|alati|saada|tulgu|edaspidi|võiks tulla|võiksid tulla|
    peaksid tulema)] [(pigem|
    parem|alati|mulle|saada)] (kell|kella|hommikul|hommikuti|õhtul|õhtuti|päeval|varem|hiljem
    päeval|igal hommikul|iga päev); ^(seaded|sätted) $;
    (tee|sea|pane|vali|võta|määra) [(mu|minu|palun|boti|suhtluse|vestluse)] keel [(nüüd|palun|
    edaspidi|:)] {language} [(omaks|peale)]; (sobiks|sobib|meeldiks|eelistan|eelistaks|
    eelistaksin|tahaks|tahaksin|tahan|soovin|sooviks|sooviksin) [(mulle|sinuga|pigem)] [(pigem|
    parem|suhelda|rääkida|kirjutada|sinuga)] {language}; {language} (sobiks|oleks|sobib|tuleb)
    [mul|mulle] [välja] (paremini|parem|lihtsam|kergem|mugavam); (vasta|kirjuta|räägi|suhtle)
    [mulle] [(edaspidi|nüüdsest|alati|ainult|palun)] {language};
    (arvelda|arvesta|arvuta|näita|kasuta|kuva|loe|hoia) [(mulle|mul|minu)] [(alati|edaspidi|
    nüüdsest|nüüd)] [(kõik|kõike|kõiki)] [(summad|summasid|arved|arveid)] {currency};
    (põhivaluuta|vaikevaluuta|vaikimisi valuuta|rahaühik|valuutaks|vääring) [(olgu|on|peaks
    olema|:)] [nüüd] {currency}; (edaspidi|nüüdsest|tulevikus|nüüdsest alates|siitpeale)
    [(teen|arveldan|käivad|käib|olgu|on|esitan|väljastan)] [(mul|ma|minu|mu)] [kõik] [(arved|
    arveid|summad|asjad)] [(on|käivad|olgu)] {currency}; (arveldan|arvestan) [(edaspidi|nüüd|
    nüüdsest)] [(kõik|ainult|kõike)] {currency};
    (tahan|tahaks|tahaksin|soovin|sooviks|sooviksin|eelistan|eelistaks) [saada]
    (meeldetuletusi|meeldetuletused|teavitusi|teavitused|meeldetuletust) [saada] [(iga|igal)]
    [(hommik|päev|päeval)] [(hommikul|hommikuti|õhtul|õhtuti|alati|pigem)] (kell|kella|hommikul|
    hommikuti|õhtul|õhtuti|varem|lõuna ajal|pärast lõunat)
""")
