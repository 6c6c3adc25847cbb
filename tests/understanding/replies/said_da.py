"""Hvad danske kunder skriver, og hvilken grund det giver."""

from __future__ import annotations

SAID = """
forgot: undskyld, det havde jeg helt glemt
forgot: Hov, den er vist smuttet for mig, beklager
forgot: Har været på barsel og ikke fået set mails
forgot: Jeg troede faktisk den var betalt
invoice: hvilken faktura? jeg har ikke fået noget
invoice: Fakturaen skal have vores EAN-nummer på, ellers kan vi ikke godkende den
invoice: kan du sende den igen
invoice: beløbet passer ikke, der er momset to gange
invoice: Den røg i spam
money: økonomien er lidt presset lige nu
money: vi venter selv på penge fra en kunde
money: kan jeg betale i rater?
money: jeg har ikke råd lige nu, får først løn den 31.
money: Vi er desværre gået konkurs
money: kan vi få lidt længere tid?
unhappy: vi er ikke tilfredse med arbejdet
unhappy: Hjemmesiden virker jo ikke på mobil
unhappy: Der er stadig en masse fejl i oversættelsen, ret dem først
unhappy: det er noget sjusk og ikke det vi bestilte
unhappy: Vi betaler først, når manglerne er udbedret.
unhappy: I leverede tre uger for sent
unhappy: Vi kan ikke lide billederne
strained: Jeg bryder mig ikke om din tone
strained: hold nu op med at skrive til mig hver dag
strained: Efter den måde du talte til min kollega har jeg ikke lyst til at samarbejde mere
terms: vores betalingsbetingelser er løbende måned plus 30 dage
terms: vi havde aftalt 8.000 og ikke 12.000
terms: Jeg har aldrig sagt ja til et rykkergebyr
terms: det er alt for dyrt
threat: Så hører du fra min advokat
threat: jeg skriver en dårlig anmeldelse på trustpilot
threat: jeg skal nok sørge for at alle får det at vide
promise: jeg betaler på fredag
promise: Pengene er på din konto senest den 15.
promise: ordner det i morgen
promise: Den er med i næste betalingskørsel
paid: den er betalt i går
paid: Vi har overført beløbet den 28. april, se vedhæftet kvittering
paid: har mobilepayet dig
refuses: jeg betaler ikke en krone
refuses: Vi skylder ikke noget
refuses: glem det, de penge får du aldrig
none: ok
none: Tak, det er noteret
none: jeg tjekker lige med bogholderen og vender tilbage
none: sidder i møde
none: fint
"""
