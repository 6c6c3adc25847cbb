"""Mida kliendid eesti keeles vastavad ja mis põhjuse see annab."""

from __future__ import annotations

SAID = """
forgot: oi vabandust, täiesti meelest läinud
forgot: Unustasin ära, sorri
forgot: Olin puhkusel ja kiri jäi kahe silma vahele
forgot: ma arvasin et see on juba makstud
invoice: mis arve see on? ma pole midagi saanud
invoice: Palun saatke arve uuesti, ei leia seda üles
invoice: arvel on vale registrikood
invoice: arve läks rämpsposti
invoice: Saatke palun e-arvena, muidu me ei saa seda töödelda
money: rahaga on praegu kitsas
money: ootame ise ka kliendilt raha
money: kas saaks osade kaupa maksta?
money: mul pole hetkel raha, palgapäev on alles 10.
money: Meil on hetkel makseraskused
money: palun andke veel paar nädalat aega
unhappy: me ei ole tööga rahul
unhappy: Koduleht ei tööta telefonis korralikult
unhappy: tõlkes on palju vigu, parandage ära
unhappy: see pole see, mida me tellisime
unhappy: Maksame siis, kui vead on parandatud
unhappy: hilinesite kolm nädalat
strained: mulle ei meeldi teie toon
strained: lõpetage see igapäevane kirjutamine
strained: Pärast seda, kuidas te minu assistendiga rääkisite, ei soovi ma teiega suhelda
terms: meie maksetähtaeg on 30 päeva
terms: leppisime kokku 800, mitte 1200
terms: viivises me kokku ei leppinud
terms: liiga kallis
threat: annan asja oma advokaadile
threat: kirjutan teist halva arvustuse
threat: räägin kõigile, kuidas te tööd teete
promise: maksan reedel ära
promise: Raha laekub hiljemalt 15. kuupäeval
promise: homme teen ülekande
promise: arve läheb järgmise nädala maksetega
paid: arve on juba makstud
paid: Kandsime raha 28. aprillil üle, kontrollige kontot
paid: maksin eile ära ju
refuses: ma ei maksa teile sentigi
refuses: Me ei võlgne teile midagi
refuses: ei kavatse maksta
none: ok
none: Aitäh, võtame teadmiseks
none: uurin raamatupidajalt ja annan teada
none: olen koosolekul
none: hästi
"""
