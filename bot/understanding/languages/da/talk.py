"""What is said of deals in Danish: a yes, a no, that they are over."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.talk.words import TalkWords

TALK = TalkWords(
    **keyed("""
    plans: *plan(|e|en|er|erne); *aftale(|n|r|rne); *ordning(|en|er|erne); *udsættelse*;
        henstand(|en); forlig(|et); *afdrag*; rate(r|rne); deal(|en)
    offers: *tilbud*; *forslag*; *rabat*
    conditions: betingelse*; vilkår*; ny* dato*

    nots: ikke; nej; uenig*
    ifs: hvis
    doubts: men; kun; tænke; spørge
    not_sure: endnu; stadig; måske; hvis; vist; nok
    nothing_against: (intet|ikke noget) imod

    yes: okej; aftale; enig(|e); fint; ja; accepter*; passer (mig|os); lyder godt; i orden;
        bekræfter
    tells_yes: (er|var|blev) enig; enige om (planen|aftalen); accepter*; godkend*; bekræft*; med på;
        (skrev|skrevet|skriver) under; (gik|går) med til; (sagde|sagt|siger) ja; ok med
    of_other_things: modtag*; fakturaen; regningen

    confirms: bekræft*; underskr*; (skrev|skrevet|skriver) under
    confirmed: bekræftede; bekræftet; skrev; skrevet; underskrev; underskrevet
    money_came: betal(t|ing|ingen); overfør*; kvittering*; faktura*
    asked_for: beder; bad om; venter; vil have; mangler; jeg (sendte|har sendt); send; skriv; tekst*

    says_no: afvis(|t|te|er); afslog; afslår; afslået; takke(|t|de|r) nej; (sagde|sagt|siger) nej;
        (er|var|blev) (ikke enig|ikke enige|uenig|uenige|imod); ikke enig(|e); uenig(|e);
        (vil|ville|kan|kunne) ikke [(have|gå|acceptere|godkende|være|tage|underskrive)];
        (accepter*|godkend*|ønske*|gik*|går*|skrev under på) ikke;
        har ikke (accepteret|godkendt|villet|underskrevet); ikke gået
    does_not_suit: (passer|dur|duer|går|holder) ikke; uacceptabel*; (blev|er) (afvist|afslået)
    no_alone: afslog; afviste; (sagde|siger|har sagt) nej; takkede nej; (er|var) (ikke enig|
        ikke enige|uenig|uenige); ikke enig(|e); uenig(|e); accepterede ikke
    beside_no: han; hun; de; kunden; har; desværre; til; det; den
    of_the_debt: (nægter|vil ikke|afviser) [at] betale; faktura*; regning*; gæld*
    pays_somehow: betale (efter|i rater|via)

    let_me: venligst; lad os; jeg; vi; har; vil; gerne; nu
    ends: annull(er|ere|erer|erede|eret); annul(er|ere|erer|erede|eret); ophæv(|e|er|ede|et);
        afblæs(|e|er|te|t); stop(|pe|per|pede|pet); afslut(|te|ter|tede|tet); aflys(|e|er|te|t);
        drop(|pe|per|pede|pet); glem(|me|mer); skrot(|te|ter|tede|tet); tilbagekald(|e|er|te|t)
    takes: træk(|ke|ker); trak; trukket
    back: tilbage
    which: den; det; denne; dette; vores; min; mit; hans; hendes; deres; hele; sidste; nye
    owner_ends: s; '
    reminders: påmind*
    of_whom: (med|mellem|til|for) …; (med|mellem|til|for) … …
    is_over: gælder ikke (længere|mere); (er|bliver|blev) (faldet|aflyst|ophævet|annulleret|
        droppet|skrottet|trukket tilbage|afblæst|opsagt|slut|ude af kraft); faldt til jorden;
        er ikke længere gældende; holder ikke længere

    choices: mulighed*; forslag*; variant*; tilbud*; betalingsplan*; plan(|en)
    first: først*
    second: anden; andet
    third: tredje
    fourth: fjerde
    last: sidste; seneste
    number_before: nr.; nummer
    chooses: valgt*; vælger; foretrækker; tager; tog; vil have
    agreed_on: aftalt
    clause_joiners: men
    each_time: om (måneden|ugen); hver (måned|uge|14. dag|anden uge); pr. (måned|uge); månedligt;
        ugentligt
    every: hver

    nothing_came: nej; næh; ikke endnu; endnu ikke; stadig ikke; intet [endnu]; ingenting
    beside_nothing: ikke; intet; der; er; har; de; han; hun; pengene; penge; kommet; noget; endnu;
        stadig; betalt; desværre
""")
)
