"""What a client does in Danish on a day on which nothing is paid."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ELSEWHERE = phrases("""
    [på|har|holder|til] ferie; er (væk|ude|bortrejst|sygemeldt|syg|optaget); ude at rejse; på
    (barsel|orlov|forretningsrejse|tjenesterejse|kursus); (har|holder) (lukket|fri|ferielukket);
    (er|kommer|vender) [(først|nok)] (tilbage|hjem) [(igen|på kontoret|på arbejde)]; åbner igen;
    ringer*; ringe; skriver; skrive; svarer; svare; vende tilbage; melder (tilbage|ud); kigger (på|
    forbi|ind|det); kigge (på|forbi|ind|det); ser på [det]; se på [det]; tjekker; tjekke; spørger;
    spørge; snakker; snakke; taler; tale; mødes; møde; kommer (forbi|ind|over); komme (forbi|ind|
    over); henter; hente; beslutter; bestemmer; tænker; tænke; tager stilling; tage stilling;
    giver besked; give besked; giver lyd; (sender|sende) [mig] [(et|en|den|det|de)] (udkast|
    kontrakt|
    kontrakten|filer|filerne|billeder|billederne|materialer|adressen|logo|rettelser)
""")
"""Being away, coming back, getting in touch."""
OF_PAYING = phrases("""
    betal*; overfør*; indbetal*; afregn*; mobilepay*; penge*; beløb*; faktura*; regning*; ordner;
    ordne; klarer; klare; resten; restbeløb*; gæld*; rate*; halvdel*; kontant*; sætter ind; sætte
    ind; lægger; smider; sender den; sender det
""")
"""Beside those words, that money is meant."""
