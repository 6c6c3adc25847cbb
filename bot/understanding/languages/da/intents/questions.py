"""What users ask about their books in Danish."""

from __future__ import annotations

from bot.understanding.acts.words import by_topic
from bot.understanding.grammar.vocabulary import phrases

TOPICS = by_topic("""
    promised: lovet; lovede; lover; love; hvornår (betaler|vil|kommer|overfører|skulle|får); (sagde|
        har sagt) [(at|han|hun|de)] [(at)] [(ville)] betale; forvent*; (venter|ventes) [(jeg)]
    overdue: forfald(|en|ent|ne|t); forsinke*; for sent; over tid; bagud; restance*; overskred*;
        over (tiden|fristen|datoen);
        længst tid; ældste
    due: (hvad|hvilke|hvem|noget|nogen) [*] forfalder; forfalder [(der|noget|nogen)]; frist*;
        betalingsfrist*; forfald; forfaldsdag*; forfaldsdato*; deadline; senest;
        hvornår (er|skal|forfalder|udløber|var) [*]
    paid: (landede|kom|overførte|indbetalte|tikkede|er|nåede) [*] [*] [*] (penge|pengene|betaling|
        betalingen|noget|ind|på kontoen|beløbet|betale); fik [*] [*] (penge|pengene|betaling|
        betalingen|noget|mine penge|alle pengene);
        (har|er|fik|blev) [*] [*] (betalt|overført|indbetalt|afregnet|kommet|gået|modtaget);
        (har|fik) [*] fået (penge|pengene|betaling|betalingen|noget|mine penge|alle pengene);
        betalt; (har|
        er) … (betalt|kommet|overført); (betalte|modtaget|modtog|tjent|tjente|indbetal*|kommet ind|
        gået ind); (fik|har) (jeg|vi) [*] (ind|fået ind|tjent)
    next: (hvad|noget) [er] [der] [(er|har jeg)] (i vente|på vej|i sigte|på programmet); (hvad|
        hvem) (kommer|forventes|venter) [(jeg|der)] [(på|ind)]; (hvad|hvem) (skal|bør|kan)
        (jeg|vi) [(at|nu|gøre|lave|ringe|skrive|rykke)]
        [(gøre|lave|ringe|rykke|kontakte|skrive|i dag|nu|først|til)]; hvad (nu|så|så nu); næste
        skridt; hvad er (næste|planen|der i dag|det næste); (hvad|noget|hvem) [(er|skal|har jeg|
        der)] [(jeg|der)] [(rykke|på|at lave)] (i dag|i morgen|denne uge|{date}); hvem skal [jeg]
        (rykkes|have|rykke|ringes|kontakte|ringe)
    owed: (skyld*|gæld*|udestå*|tilgode*|til gode|ubetal*|åben|åbne|restance|saldo|total|i alt|sum|
        status|oversigt|beløb|mangler|betale*|betaler|faktura*|regning*|kunde*|skyldner*|debitor*);
        hvor (meget|mange); hvem; hvad [(så|nu|ellers)] med …; hvad siger
        (listen|regnskabet|bøgerne|tallene); (overblik|
        oversigt); (skal|får|har) (jeg|vi) [*] [have] penge; (hvordan|hvor) (går det|ser det ud|står
        det|langt) (med|hos) …;
        betalt
""")
SHOWS = phrases("""
    få [mig] (en|et) [(samlet|fuld|hurtig|kort)] (oversigt|liste|status|overblik|opgørelse) [over];
    (kan|vil|kunne|gider) du [(lige|ikke|godt)] (give|vise|sende) mig [lige] (en|et|den|mine|alle|
    listen) [(samlet|fuld|hurtig|kort)] [(oversigt|liste|status|overblik|opgørelse|saldo|total|
    kunder|skyldnere)];
    ^(vis|vise|se|list|liste|oversigt|status|saldo|total|skyldnere|overblik|opgørelse|ubetalte|
    forfaldne) [(mig|over|alle|på|for|mine|hos|lige|alt)]; (giv|send|vis) mig [(lige)] (en|et|den|
    mine|alle|listen) [(samlet|fuld|hurtig)] [(oversigt|liste|status|overblik|opgørelse|saldo|total|
    kunder|skyldnere)]; (fortæl|sig) [(mig|lige)] [lige] (hvem|hvad|hvor|hvornår|hvilke|om); (vil|
    jeg vil) gerne (se|vide|høre) [(hvem|hvad|hvor|hvornår|om|alle|mine|en)]; (noget|nogen) (nyt|
    forfaldne|nye|forfaldent) [(fra|om|hos)] …; (nyt|nyheder) (fra|om) …; (mind|husk) mig [lige]
    [på] (hvem|hvad|hvor meget|hvornår)
""")
