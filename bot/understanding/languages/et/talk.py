"""What is said of deals in Estonian: a yes, a no, that they are over."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.talk.words import TalkWords

TALK = TalkWords(
    **keyed("""
    plans: *graafik*; *maksepla*; *maksekava*; *plaan*; järelmaks*; *kokkulep*; *pikendus*;
        ajatami*; edasilük*; osamakse*
    offers: *pakkumi*; pakutu*; *ettepanek*; allahindlus*; soodustus*
    conditions: tingimus*; variandi*; variant*; uue* tähtaja*

    nots: ei
    ifs: kui
    doubts: aga; kuid; ainult; mõtle*; hiljem
    not_sure: veel; vist; võib; ehk; kui; äkki; pole midagi; ei ole midagi
    nothing_against: (pole|ei ole) midagi [selle] vastu

    yes: okei; nõus; sobib; lepitud kokku; lepime kokku; kokku lepitud; jah; kinnita*; hästi
    tells_yes: nõus; nõustu*; kinnita(s|b); kinnitanud; aktsepteeri*; kiitis heaks; ütles jah;
        võttis … vastu
    of_other_things: kättesaami*; kätte; saanud; arve(|t|ga)

    confirms: kinnit*; allkir*
    confirms_around: kirjuta(s|sid|nud) {deal} alla
    confirmed: kinnitas; kinnitasid; kinnitanud; allkirjastas*; allkirjastanud
    money_came: maksis*; makse; ülekan*; kviitung*; arve*
    asked_for: palu*; küsi*; oota(n|b); soovi*; tahab; saatsin; saada; kirjuta; tekst*

    says_no: keeldu*; lükka*; loobu*; ütles (ei|ära); ei (nõustu*|ole nõus|olnud nõus|
        aktsepteeri*|kinnita*|taha|tahtnud|võta|võtnud|soovi*|kiida|kiitnud|allkirjasta*);
        (pole|polnud) nõus
    does_not_suit: ei (sobi*|kõlba*|meeldi*); lükati; vastuvõetamatu
    no_behind: lükkas; lükati; tagasi lükanud; ei (võta|võtnud|ole nõus|olnud nõus|nõustu*|
        kinnita*); pole nõus
    declines: (ei ole|pole|ei olnud) {gap}{deal} nõus
    no_alone: keeldus*; ütles(|id) ei; ei nõustu*; (ei ole|pole|ei olnud) nõus; lükkas(|id) tagasi
    beside_no: ta; nad; klient; kahjuks; sellega; sellest; selle
    of_the_debt: keeldu* […] (maks(ma|mast|ta|misest)|tasu*); ei (taha|kavatse) maksta; arve*;
        võlg*; võla*
    pays_somehow: maksta (osadena|osade kaupa|graafiku järgi)

    let_me: palun; ma; me; mina; meie; tahan; tahame; soovin; olen; oleme
    ends: tühista(|ge|da|n|me|sin|sime|nud); lõpeta(|ge|da|n|me|sin|sime|nud);
        katkesta(|ge|da|n|me|sin|sime|nud); unusta(|ge|da|me) [ära]; loobu(n|me|da|sin|sime)
    takes: võta(|n|me); võtsin; võtsime
    back: tagasi
    which: see; selle; minu; meie; tema; nende; kogu; viimane; viimase
    owner_ends: a; e; i; o; u; ü; as
    reminders: meelde*; teavit*
    of_whom: …; … …
    is_over: enam ei kehti; ei kehti enam; ei ole enam jõus; jäi katki; jääb ära; jäi ära;
        on tühistatud; tühistati; katkes; läks luhta; on läbi; kukkus läbi; on tagasi võetud

    choices: variant*; variandi*; ettepanek*; pakkumi*; *graafik*; *plaan*; valik*
    first: esimene; esimese*; esimest
    second: teine; teise*; teist
    third: kolmas; kolmanda*; kolmandat
    fourth: neljas; neljanda*; neljandat
    last: viimane; viimase*; viimast
    number_before: nr.; number
    chooses: vali(s|b|sid|nud|ti); eelista*; võttis; võtab; sobi(b|s)*; soovib; tahab
    agreed_on: leppisime kokku; kokku lepitud; oleme kokku leppinud
    clause_joiners: aga; kuid
    each_time: kuus; nädalas; (iga|igas) (kuu|kuul|nädal); igakuiselt
    every: igal; iga

    nothing_came: ei; veel (mitte|ei|pole|ei ole); ei veel; pole veel; ei ole [veel]; mitte veel
    beside_nothing: ei; pole; ole; mitte; midagi; raha; makse; tulnud; laekunud; maksnud; veel;
        kahjuks; ta; nad
""")
)
