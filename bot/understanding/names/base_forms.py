"""The base form of a client's name that a sentence has in another case (rule M2).

Only what is certain is changed: a name in a form that these rules don't know stays as written.
"""

from __future__ import annotations

import re

from bot.application.clients.declension import ESTONIAN_ENDS_IN_I, ESTONIAN_GENITIVES
from bot.domain.locale import Locale
from bot.understanding.names.russian_names import nominative

_ENDS_IN_LE = frozenset(
    "kalle ülle helle elle pille merle anabelle isabelle google apple adele oracle michelle nele"
    " noele lille giselle danielle estelle adelle salle valle malle ville".split()
)
_ABLATIVE = re.compile(r".*[^\W\d_]{3}[aeiu]lt")
"""A case that hardly any name ends like: "kas Jürgenilt on raha tulnud?"."""
_NOMINATIVE_ENDS = ("ia", "ea", "ga", "ka", "na", "oo", "ee", "o", "au", "ou", "isa", "ema", "va")
"""Estonian stems that are rarely anything but the base form."""
_SURNAMES = {
    genitive: name
    for name, genitive in (
        pair.split("/")
        for pair in (
            "roos/roosi mai/mai ann/anni jaan/jaani kader/kadri luik/luige koppel/koppeli"
            " põder/põdra kütt/küti kukk/kuke kull/kulli kurg/kure kõiv/kõivu kruus/kruusi"
            " käär/kääri kolk/kolga palm/palmi mölder/möldri raud/raua laas/laasi lind/linnu"
            " väli/välja järv/järve kross/krossi kokk/koka susi/soe tuisk/tuisu uus/uue valk/valgu"
            " viik/viigi õun/õuna sikk/siku orav/orava jänes/jänese hein/heina haab/haava"
            " toomingas/toominga kuld/kulla pikk/pika suur/suure must/musta hall/halli org/oru"
            " ratas/ratta ader/adra kotkas/kotka haug/haugi ahven/ahvena siil/siili mäger/mägra"
            " teder/tedre ots/otsa aas/aasa sild/silla pukk/puki kikas/kikka kangur/kanguri"
            " nõmm/nõmme puusepp/puusepa rätsep/rätsepa pihl/pihla vask/vase lõhmus/lõhmuse"
            " toom/toome ott/oti paas/paasi erm/ermi laur/lauri lepmets/lepmetsa toots/tootsi"
            " soosaar/soosaare kaljurand/kaljuranna linnamägi/linnamäe kivisild/kivisilla"
            " hunt/hundi kuhi/kuhja kägu/käo nurk/nurga rohi/rohu vill/villa"
            " lauk/laugu leht/lehe kapp/kapi tool/tooli sarv/sarve nool/noole vibu/vibu kolt/kolda"
            " tõnisson/tõnissoni viks/viksi kelder/keldri kiik/kiige lääts/läätse ader/adra"
            " riik/riigi rüütel/rüütli saks/saksa sander/sandri tiik/tiigi tamberg/tambergi"
            " ventsel/ventseli vinkel/vinkli õispuu/õispuu kesk/keski täht/tähe rosin/rosina"
            " känd/kännu urb/urva tomingas/tominga maasik/maasika mustikas/mustika"
        ).split()
    )
}
"""Behind another name the genitive of a surname, by itself a given name: "Eeva Roosile"."""
_UNSURE = ("rgi", "lgi", "rdi", "ldi", "rbi", "eegi", "aagi", "iigi")
"""Ends of genitives whose nominative may have a stronger stop: "kolgi", of "Kolk"."""
_LAST_PARTS = tuple(
    "koguduse kohviku aia koja valla poe kooli keskuse puidu lille kliiniku seltsi liidu grupi"
    " kirjastuse hotelli teatri muuseumi kaupluse salongi ehituse poisi".split()
)
"""Genitives of last parts of compounds: "hambakliiniku"."""
_STRESSED = re.compile(r"-(?:то|таки)$")
"""Particles on a Russian name: "Вика-то не заплатила"."""
_OF_PLACES = ("st", "ga", "l", "")
"""Case endings of firms: "Sadama kohvikul", "Saue koolist"."""
_CERTAIN = (*_LAST_PARTS, "lukese")
_OF_COMPOUNDS = {genitive: ESTONIAN_GENITIVES[genitive].lower() for genitive in _LAST_PARTS} | {
    "pargi": "park",
    "märgi": "märk",
    "spordi": "sport",
    "remondi": "remont",
}
_NOUNS = dict(
    pair.split("/")
    for pair in (
        "leiva/leib piima/piim liha/liha õlle/õlu mere/meri tule/tuli vee/vesi päeva/päev"
        " silma/silm raua/raud kulla/kuld hõbeda/hõbe vase/vask tuule/tuul lume/lumi pilve/pilv"
        " toa/tuba laua/laud ukse/uks akna/aken katuse/katus masina/masin ratta/ratas paadi/paat"
        " laeva/laev kiire/kiir ilma/ilm kala/kala maja/maja koera/koer hobuse/hobune lamba/lammas"
        " linnu/lind mesila/mesila tee/tee jaama/jaam sadama/sadam väljaku/väljak saali/saal"
        " torni/torn silla/sild rehvi/rehv auto/auto kodu/kodu kannu/kann kapi/kapp raami/raam"
        " pargi/park kolgi/kolk märgi/märk särgi/särk korgi/kork spordi/sport kaardi/kaart"
        " paberi/paber riide/riie kinga/king juuste/juuksed valguse/valgus grilli/grill nurga/nurk"
    ).split()
)
"""Genitives of nouns that end firms' names: "Muhu Leivale"."""
_OWNED = re.compile(
    r" (?:volg\w*|vola\w*|arve\w*|raha\w*|makse|makset|maksed|osamakse\w*|meeldetuletus\w*"
    r"|kohta|asjus|nimi|kaest|lubadus\w*|asja\w*|noude\w*|vastu|summa\w*|tahtae\w*|tahtaja\w*|eest|juures|projekt\w*"
    r"|raamatupidaja\w*|juhataja\w*|sekretar\w*|direktor\w*|omanik\w*|esime\w*|juhatus\w*"
    r"|inimes\w*|tootaja\w*|assistent\w*|kontor\w*)(?!\w)"
)
"""What belongs to somebody, and postpositions with the genitive; folded."""
_ACTS = re.compile(
    r" (?:maks(?:is|ab|aks|nud)|tasu[sb]|kan(?:dis|nab)|lubas|lubab|volgneb|volgnes|utles|utleb"
    r"|kirjutas|vastas|klaaris|arveldas|viskas|saatis|andis|toi|tellis|pidi|peab|jai|palus|palub"
    r"|hilineb|pole|ei)(?!\w)"
)
"""What somebody does, behind the name of who does it; folded."""
_SPOKEN_WITH = re.compile(
    r"(?<!\w)(?:leppisi\w+|raakisi\w+|suhtlesi\w+|vestlesi\w+|kohtusi\w+|kokkulepe) $"
)
"""Before the one with whom, in the comitative: "leppisin Enriquega"; folded."""
_TITLES = frozenset("proua härra preili pr hr dr onu tädi õpetaja doktor".split())
_FORM_IN_CASE = re.compile(r"(?<=^(?:OÜ|AS|SA|TÜ))-?(?:le|lt|ga|st|l|i)(?= )")
"""Of a legal form before the name: "OÜ-le Rohevik"."""
_CASE_OF_FORM = re.compile(r"(?<= (?:OÜ|AS|SA|TÜ|KÜ))-?(?:le|lt|ga|st|l|i|d)$|(?<= MTÜ)-?\w{1,2}$")
"""Of one behind the name: "Vihur OÜ-lt"."""
_SINGLE_NAMES = frozenset("tamme saare kuu martini kirsi karini".split())
"""Genitives that are firms' names as well, where they stand alone."""
_LAST_PARTS_IN_U = (
    "elu",
    "kodu",
    "talu",
    "ilu",
    "rahu",
    "lugu",
    "sadu",
    "puu",
    "maru",
    "karu",
    "villa",
)
_GIVEN_TO = re.compile(
    r" (?:два|три|счет|отсрочк|скидк|рассрочк|перенос|да[юмл]|дад|минус|скин|сброс|уступ|вистав"
    r"|отправ|послал|вислал|ушел|ушло|прост|прош|позвон|напис|напомн|согласовал|продл|подвин|перенес|сдвин)"
)
"""Behind the name of a firm in the dative: "Альянсу отсрочка"; folded."""
_AGREEING = dict(
    pair.split("/")
    for pair in (
        "sinise/sinine punase/punane rohelise/roheline kollase/kollane kuldse/kuldne musta/must"
        " uue/uus suure/suur väikese/väike väikse/väike halli/hall rõõmsa/rõõmus magusa/magus"
        " puhta/puhas kauni/kaunis ilusa/ilus targa/tark vaikse/vaikne laisa/laisk sooja/soe"
        " valge/valge vana/vana hea/hea pruuni/pruun lõbusa/lõbus väleda/väle noore/noor"
    ).split()
)
"""Adjectives that stand in the case of the noun behind them: "Siniselt Allikalt"."""
_LAST_PARTS_IN_I = ("veski", "kivi", "mägi", "jõgi", "järvi", "klubi", "takso", "ühistu", "ravi")
"""Last parts of compounds whose base form ends in a vowel: "Lumeveski"."""


def base_form(
    surface: str,
    locale: Locale,
    *,
    oblique: bool,
    before: str = "",
    behind: str = "",
    first_names: frozenset[str] = frozenset(),
) -> str:
    """The nominative, or the name as it stands where the case is not certain.

    `oblique`: the place in the sentence calls for another case than the nominative. `before` is
    the folded text in front of the name, `behind` that behind it; `first_names` are those of the
    language, in small letters.
    """
    if surface.endswith(("'s", "s'")) and locale is Locale.EN:
        return surface[:-2] if surface.endswith("'s") else surface[:-1]
    quoted = next((at for at, letter in enumerate(surface) if letter in '«»"'), None)
    if quoted is not None:
        if locale is not Locale.RU or not surface[:quoted].strip():
            return surface
        head = nominative(surface[:quoted].rstrip(), before, oblique=oblique)
        return f"{head} {surface[quoted:]}"
    if locale is Locale.RU:
        surface = _STRESSED.sub("", surface)
        if not before.strip() and surface.endswith(("у", "ю")) and _GIVEN_TO.match(behind):
            before = "клиенту"
        return " и ".join(
            nominative(name, before, oblique=oblique) for name in surface.split(" и ")
        )
    if locale is Locale.DA:
        return _danish(surface, first_names, behind)
    if locale is Locale.ET:
        surface = _CASE_OF_FORM.sub("", _FORM_IN_CASE.sub("", surface))
        names = surface.split(" ja ")
        if oblique or _ABLATIVE.fullmatch(surface.lower()):
            names = [estonian(name, first_names) for name in names]
        if surface.endswith("i") and not oblique and _ACTS.match(behind):
            return surface  # "Alari maksis": no genitive of "Alar"
        if names[-1] and surface.endswith(names[-1]) and _OWNED.match(behind):
            names[-1] = _owner(names[-1], first_names)
        based = " ja ".join(_estonian_first_name(name, first_names) for name in names)
        if based != surface:
            return _agreed(based, surface)
        is_with = surface.lower() not in first_names and _SPOKEN_WITH.search(before)
        companion = is_with and surface.endswith("ga")
        return _agreed(_companion(surface), surface) if companion else surface
    return surface


def _companion(surface: str) -> str:
    """ "Leppisin Enriquega", "rääkisin perekond Kuusega": with whom something was settled."""
    if form := re.search(r"-i?ga$", surface):
        return surface[: form.start()]  # "AS-iga"
    head, blank, last = surface[:-2].rpartition(" ")
    if last[-1:].lower() not in tuple("aeiouõäöü"):
        return surface
    return head + blank + (_estonian_nominative(last) or last)


def _agreed(base: str, surface: str) -> str:
    """With the adjective before a noun in the noun's case: "Siniselt Allikalt"."""
    head, _, rest = base.partition(" ")
    stem = re.sub(r"(?<=[aeiou])(?:le|lt|l|st)$", "", head.lower())
    noun = surface.rpartition(" ")[2]
    if not rest or " " in rest or "-" in noun or rest == noun or stem not in _AGREEING:
        return base
    return f"{_cased(_AGREEING[stem], head)} {rest}"


def _owner(surface: str, first_names: frozenset[str]) -> str:
    """A genitive whose nominative is certain: "Saare Puidu", "Kohvik Rukki"."""
    head, _, last = surface.rpartition(" ")
    low = last.lower()
    if not head and low in _SINGLE_NAMES:
        return surface
    if low not in first_names and low[:-1] in first_names and low[-1] in "eiu":
        return surface[:-1]
    if head.lower() in first_names and low in _SURNAMES:
        return f"{head} {_cased(_SURNAMES[low], last)}"
    if low in first_names and low not in ESTONIAN_GENITIVES:
        return surface
    certain = low in ESTONIAN_GENITIVES or low.endswith((*_LAST_PARTS, "iku", "kese"))
    certain = certain or (len(low) > 5 and low.endswith(("eri", "ori", "uri", "oni", "ini", "eni")))
    certain = certain or (head != "" and len(low) > 5 and low.endswith("i") and _drops_e(low))
    base = _estonian_nominative(last) if certain else None
    return surface if base is None else f"{head} {base}".lstrip()


_GENITIVE = re.compile(r"[^\W\d_]{2}(?:[^\W\d_saiou]|[^i]e|[^\W_]en|et)s$")
_TOWNS_IN_SENS = ("assens", "horsens")
_OWNED_IN_DANISH = re.compile(
    r" (?:fakturanummer|faktura|regning|betaling|indbetaling|overforsel|gaeld|rate|rykker|restance)"
)
"""What is somebody's, folded: behind no other name that ends in an s."""


def _danish(surface: str, first_names: frozenset[str], behind: str) -> str:
    """Without the s of a genitive: "Mettes", "Bo Hansens", "Lars'", "Skovskolens regning"."""
    for ending in ("'s", "'"):
        if surface.endswith(ending) and len(surface) > len(ending) + 1:
            return surface[: -len(ending)]
    head, _, last = surface.rpartition(" ")
    low = last.lower()
    if low in _TOWNS_IN_SENS:
        return surface
    is_first = low not in first_names and low[:-1] in first_names and not head
    owns = low not in first_names and _GENITIVE.search(low) and _OWNED_IN_DANISH.match(behind)
    is_genitive = is_first or low.endswith("sens") or owns
    return surface[:-1] if low.endswith("s") and is_genitive else surface


def estonian(surface: str, first_names: frozenset[str]) -> str:
    """The nominative of a name in the case of who is billed or paid by: "Saarele", "Saarelt"."""
    head, _, last = surface.rpartition(" ")
    for ending in ("-le", "-lt", "-ga", "-d", "-st", "-l", "-ile", "-ilt", "-iga", "-i"):
        if last.lower().endswith(ending):
            return surface[: -len(ending)]
    low = last.lower()
    if not low.endswith(("le", "lt")) or len(low) < 5 or not may_be_inflected(low):
        return surface
    stem = last[:-2]
    before = f"{head} " if head else ""
    if head and stem.lower() in _SURNAMES:
        return before + _cased(_SURNAMES[stem.lower()], stem)
    nominative = _estonian_nominative(stem)
    if nominative and nominative.lower() not in first_names:
        doubled = nominative + nominative[-1]  # "Anetile", of Anett
        nominative = doubled if doubled.lower() in first_names else nominative
    if stem.lower() in first_names and (nominative or "").lower() not in first_names:
        nominative = stem
    return surface if nominative is None else before + nominative


def _estonian_first_name(surface: str, first_names: frozenset[str]) -> str:
    """A given name of the list from any case: "Kertul", "Raivoga", "Andreselt", "Mardi"; behind
    one also a surname whose forms are known: "Tõnu Rebasega"."""
    head, _, last = surface.rpartition(" ")
    low = last.lower()
    if low in first_names:
        return surface
    if "-" in low:
        stem = re.sub(r"(?<=[aeiouy])(?:le|lt|ga|l|st)$", "", last)
        parts = stem.lower().split("-")
        return surface if head or not first_names.issuperset(parts) else stem
    before = f"{head} " if head else ""
    for ending in ("ga", "lt", "le", "st", "l", "t", ""):
        stem = last[: len(last) - len(ending)]
        if ending == "le" and not may_be_inflected(low):
            continue
        if not low.endswith(ending) or len(stem) < 5 - len(ending) or (head and ending in "t"):
            continue
        base = _estonian_nominative(stem) or stem
        if (head or ending) and ending in _OF_PLACES and stem.lower().endswith(_CERTAIN):
            return before + base
        short = stem[:-1] if stem[-1] in "eiuEIU" and stem[-2].lower() not in "aeiouõäöü" else base
        if head:
            if len(ending) > 1 and stem.lower().endswith(_LAST_PARTS_IN_U + _LAST_PARTS_IN_I):
                return before + stem
            surname = _surname(stem)
            if surname and (head.lower() in first_names or head.lower() in _TITLES):
                return before + surname
            continue
        found = next((name for name in (base, stem, short) if name.lower() in first_names), None)
        if found and (ending or found == base):
            return found
        if short != stem and short[-1] in "kpt" and short.lower() + short[-1] in first_names:
            return short + short[-1]  # "Aneti"
    return surface


def _surname(genitive: str) -> str | None:
    """The nominative of a surname whose forms are known."""
    low = genitive.lower()
    base = _SURNAMES.get(low) or ESTONIAN_GENITIVES.get(low)
    return _cased(base, genitive) if base else None


def may_be_inflected(word: str) -> bool:
    """Whether an ending like a case ending may really be one: not in "Kalle" or "Google", nor
    behind another l, as "to Kristel" has a vowel there."""
    return word.lower() not in _ENDS_IN_LE and not word.lower().endswith("lle")


def _estonian_nominative(stem: str) -> str | None:
    low = stem.lower()
    if low in ESTONIAN_GENITIVES:
        return _cased(ESTONIAN_GENITIVES[low], stem)
    if low in _NOUNS:
        return _cased(_NOUNS[low], stem)
    if low.endswith(("tse", "kse", "pse", "teede")) and len(low) > 4:
        return stem[:-1]
    if low.endswith("kese") and len(low) > 6:
        return stem[:-2]
    if low.endswith("ite") and len(low) > 6:
        return stem[:-2] + "d"  # "Kaluritele"
    if low.endswith("uste") and len(low) > 6:
        return stem[:-2] + "ed"  # "Lahendustele"
    if low.endswith("iku") and len(low) > 5:
        return stem[:-1]
    for genitive, base in _OF_COMPOUNDS.items():
        if low.endswith(genitive):
            return stem[: -len(genitive)] + base
    if (
        low.endswith("i")
        and not low.endswith(_UNSURE)
        and len(low) > 4
        and low[-2] not in "aeiouõäöü"
        and low not in ESTONIAN_ENDS_IN_I
        and not low.endswith(_LAST_PARTS_IN_I)
    ):
        return stem[:-2] + "e" + stem[-2] if _drops_e(low) else stem[:-1]
    if low.endswith(("ase", "use", "ise")) and len(low) > 5:
        return stem[:-1]
    is_base = low in ESTONIAN_ENDS_IN_I or low.endswith(
        _NOMINATIVE_ENDS + _LAST_PARTS_IN_I + _LAST_PARTS_IN_U
    )
    return stem if is_base else None


def _drops_e(genitive: str) -> bool:
    """ "Laagri" is of "laager": a consonant before r or l had an e between them."""
    return genitive[-2] in "rl" and genitive[-3] in "bdghjkpstv"


def _cased(word: str, like: str) -> str:
    if like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word.lower()
