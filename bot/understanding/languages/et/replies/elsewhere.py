"""What a client does in Estonian on a day on which nothing is paid."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ELSEWHERE = phrases("""
    puhkus*; puhkab; (on|oli|läks) ära; välismaal; reisil; komandeeringus; haige; haiguslehel;
    haiglas; lapsehoolduspuhkus*; (kontor|pood|salong|firma|nad|kõik) on (kinni|suletud); kinni
    {date}; tuleb tagasi; tagasi (tööl|kontoris|tööle|eestis|{date}); on tagasi; jõuab tagasi;
    avab uuesti; helist*; kirjutab; kirjuta; vastab; vastata; annab teada; annab märku; vaatab
    [(üle|seda|asja)]; kontrollib; küsib; räägib; räägime; arutab; arutame; kohtub; kohtume; tuleb
    läbi; käib läbi; astub läbi; otsustab; mõtleb; võtab ühendust; (saadab|saata) [(mulle)]
    (mustandi|lepingu|failid|dokumendid|kavandi|materjalid|logo|pildid|aadressi|parandused)
""")
"""Being away, coming back, getting in touch."""
OF_PAYING = phrases("""
    maks*; tasu*; kanda; kannab; kandma; ülekan*; üle kan*; kanta*; raha*; arvelda*; arve*; klaari*;
    võlg*; võla; osamaks*; ülejään*; pool; pooled; sularaha*; laek*; teeb ära; korda; saadab raha
""")
"""Beside those words, that money is meant."""
