"""How a text should sound, and which words say that somebody called, in Danish."""

from __future__ import annotations

from bot.understanding.acts.words import by_tone
from bot.understanding.grammar.vocabulary import phrases

TONES = by_tone("""
    stop_work: ikke (spiller|arbejder|leverer|laver|fortsætter|kommer|bygger|sender|maler|skriver)
        [(mere|noget|videre)] [(før|indtil|mere)]; (spiller|arbejder|leverer|laver|fortsætter|
        kommer|bygger|gør) ikke (mere|noget mere|videre|noget); (ikke|intet|ingen) mere arbejde;
        (stop|stoppe|stopper|stands|standse|indstil*|pause) [(med)] [(alt)] arbejd*;
        arbejdsstop*; stop-arbejd*; stopbesked; stop-besked; (arbejdet|opgaven|projektet) (stopper|
        standser|sættes på pause|indstilles|er stoppet|ligger stille); nedlægge arbejdet; lægger
        arbejdet ned
    legal: juridisk*; (går|gå|gik|sender|overgiver|videre) [(den|det|sagen|dem)] til (min|en|
        vores) advokat; (går|gå|gik|videre|sagen) til advokat; (tager|ta) (den|det|sagen) til
        retten; (med|via|en|min|om|have|trække) advokat; advokaten; advokatbrev*;
        advokatvarsel; retten; retssag; inkasso*; sidste (rykker|varsel|krav|påmindelse|påkrav|
        advarsel|chance); påkrav; fogedret*; sagsøg*; retslig*
    firm: firm; firmer; for (blød|venlig|mild|høflig|pæn|sød|flink)*; skarp*; hård*; stram*;
        streng*; bestemt;
        kontant*; fast; fastere; håndfast; alvorlig*;
        seriøs*; direkte; tydeligere; insister*; (mindre|ikke så) (venlig*|blød*|høflig*|pæn*);
        vred; skrap*
    friendly: sødt; kærlig*; rolig*; diplomatisk*; rart; hyggelig*; venskabelig*; venlig*; blød*;
        mild*; høflig*; pæn*; sød; sødere; rar; rart; nænsom*; forsigtig*;
        (mindre|ikke så|ikke for)
        (hård*|skarp*|skrap*|sur*|vred*|streng*|bestemt|kontant*|aggressiv*); afslappet; let
""")
CALLS = phrases("""
    ringe*; ringet*; ringede*; opkald*; telefon*; snakke*; talt; talte; telefonsvarer; indtal*;
    lagde
""")
