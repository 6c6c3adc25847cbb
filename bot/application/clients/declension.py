"""The forms that a client's name takes in a sentence, from the nominative.

A form is doubtful if it may be somebody else's nominative: Иванова is of Иванов, or a woman.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.application.clients.spelling import sound, squeezed, word
from bot.domain.locale import Locale

ESTONIAN_GENITIVES = {
    "kase": "kask", "tamme": "tamm", "koja": "koda", "valla": "vald", "aia": "aed",
    "saare": "saar", "mäe": "mägi", "metsa": "mets", "kuuse": "kuusk", "sepa": "sepp",
    "rebase": "rebane", "jõe": "jõgi", "lepa": "lepp", "põllu": "põld", "ilvese": "ilves",
    "kooli": "kool", "puidu": "puit", "teatri": "teater", "poe": "pood", "panga": "pank",
    "keskuse": "keskus", "rukki": "rukis", "poisi": "poiss", "lille": "lill", "tähe": "täht",
    "päikese": "päike", "kalda": "kallas", "ranna": "rand",
    "seltsi": "selts", "liidu": "liit", "kohviku": "kohvik", "grupi": "grupp",
    "disaini": "disain", "linna": "linn", "kliiniku": "kliinik", "hotelli": "hotell",
    "restorani": "restoran", "jaani": "Jaan", "martini": "Martin", "peetri": "Peeter",
    "reinu": "Rein", "antsu": "Ants", "priidu": "Priit", "siimu": "Siim", "pireti": "Piret",
    "triinu": "Triin", "katrini": "Katrin", "kristjani": "Kristjan", "sandri": "Sander",
    "karli": "Karl", "mihkli": "Mihkel", "taneli": "Tanel", "indreku": "Indrek",
    "aivari": "Aivar", "heleni": "Helen", "toomase": "Toomas", "andrese": "Andres",
    "rasmuse": "Rasmus", "markuse": "Markus", "marguse": "Margus", "urmase": "Urmas",
    "meelise": "Meelis", "oskari": "Oskar", "kaspari": "Kaspar", "kuuski": "Kuusk",
    "rooste": "Rooste", "pärna": "Pärn", "ööbiku": "Ööbik", "karu": "Karu", "hundi": "Hunt",
    "raudsepa": "Raudsepp", "vahtra": "Vaher", "lillede": "Lilled", "kirjastuse": "Kirjastus",
    "agentuuri": "Agentuur", "büroo": "Büroo", "ehituse": "Ehitus", "talu": "Talu",
    "ülikooli": "Ülikool", "muuseumi": "Muuseum", "kirsi": "Kirss", "paju": "Paju",
    "mardi": "Mart", "märdi": "Märt", "kerdi": "Kert", "gerdi": "Gert", "oti": "Ott",
    "tiidu": "Tiit", "jaagu": "Jaak", "peebu": "Peep", "epu": "Epp", "atsi": "Ats",
    "koguduse": "kogudus", "kärdi": "Kärt", "berdi": "Bert",
    "kauri": "Kaur", "endli": "Endel", "joosepi": "Joosep",
    "villemi": "Villem", "hannese": "Hannes", "johannese": "Johannes", "joonase": "Joonas",
    "mattiase": "Mattias", "ivari": "Ivar", "pauli": "Paul", "andruse": "Andrus",
    "jaanuse": "Jaanus", "tarmo": "Tarmo", "mardika": "Mardikas",
    "juhani": "Juhan", "karini": "Karin", "liise": "Liis", "maarika": "Maarika",
    "kaupluse": "Kauplus", "ettevõtte": "Ettevõte", "ühistu": "Ühistu", "ühingu": "Ühing",
    "lasteaia": "Lasteaed", "raamatukogu": "Raamatukogu", "meistri": "Meister",
    "trükikoja": "Trükikoda", "töökoja": "Töökoda", "apteegi": "Apteek",
    "haigla": "Haigla", "kaarli": "Kaarel",
    "stuudio": "Stuudio", "salongi": "Salong", "festivali": "Festival",
    "mõisa": "Mõis", "allika": "Allikas", "ronga": "Ronk", "kassi": "Kass", "kuke": "Kukk",
}  # fmt: skip
"""Genitives with a change of the stem, to the nominative."""
ESTONIAN_ENDS_IN_I = frozenset(
    "mari kati liisi kristi kadri mati jüri juri kairi keiti heli mai tiiu leili heidi sirli külli"
    " meeli kersti pille lii siiri airi riti ruti helmi lembi kivi vabariigi meri soovi"
    " lauri taavi madli roosi anni anneli eneli janeli gerli kerli merli henri harri tauri"
    " tommi aili elli heili imbi kaidi kaili keidi leili liivi maali raili saimi silvi taimi"
    " ulvi urvi viivi evi ivi õnneli kadi egli merili nelli tarvi klubi grilli juuli maidi"
    " virvi helli".split()
)
"""Nominatives and stems that end in i: no genitives of a name without it."""
_COMPOUND_ENDS = tuple(
    "aed koda vald pood kool keskus mägi mets saar kask tamm kuusk sepp lepp põld jõgi puit pank"
    " selts liit linn grupp kauplus kirjastus ehitus teater hunt meister".split()
)
"""Last parts of compounds that are declined as by themselves: "Puukoda"."""
_WEAK = {"k": "g", "p": "b", "t": "d"}
"""A single stop at the end of a compound is weak in the genitive: "Merevaik", "Merevaigu"."""
_CASES = dict.fromkeys(("le", "lt", "st", "sse", "ga"), False) | dict.fromkeys(
    ("", "l", "s", "ks", "ni", "t", "d"), True
)
"""Estonian endings behind the genitive, and whether the form is doubtful."""
_HISSING = "жшчщ"
_VOWELS = "aeiouõäöüy"

Forms = Mapping[str, bool]
"""Forms other than the nominative, to whether each is doubtful."""


@lru_cache(maxsize=8_192)
def forms(name: str, locale: Locale | None) -> Forms:
    """Of one folded word of a name. Cyrillic words are declined as Russian whatever the language
    of the text; Latin ones only in the languages that decline them so."""
    if word(name).script == "cyrillic":
        found = dict(_sorted(_russian(name)))
    elif locale is Locale.ET:
        found = dict(_sorted(_estonian(name)))
    elif locale is Locale.DA and len(name) > 4 and not name.endswith("s"):
        found = {f"{name}s": True}
    else:
        found = {}
    found.pop(name, None)
    return found


@lru_cache(maxsize=8_192)
def heard_forms(name: str) -> Forms:
    """What the Russian forms of a folded word sound like, the nominative included; for a name in
    Latin letters what they would sound like in Cyrillic."""
    if word(name).script == "cyrillic":
        declined = {sound(form): doubtful for form, doubtful in _sorted(_russian(name))}
    else:
        declined = {squeezed(form): doubtful for form, doubtful in _sorted(_heard(sound(name)))}
    return declined | {sound(name): False}


def _sorted(found: Iterator[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """A form that is certain in one way and doubtful in another counts as certain."""
    return sorted(found, key=lambda form: not form[1])


def _russian(name: str) -> Iterator[tuple[str, bool]]:
    if len(name) < 3:
        return
    stem, last = name[:-1], name[-1]
    if last == "а":
        hissing = stem[-1] in _HISSING
        yield from _ending(stem, "и" if stem[-1] in "гкх" or hissing else "ы", "е", "у")
        yield from _ending(stem, *(("ей", "ею") if hissing or stem[-1] == "ц" else ("ой", "ою")))
        if name.endswith(("ова", "ева", "ина", "ына")):
            yield from _ending(stem, "ой")
    elif name.endswith(("ая", "яя")):
        yield from _ending(name[:-2], "ой", "ую", "ою", "ей", "юю")
    elif last == "я":
        yield from _ending(stem, "и", "е", "ю", "ей", "ею")
    elif last in "йь":
        yield from _ending(stem, "ю", "ем", "е")
        yield stem + "я", True
        if last == "ь":
            yield from _ending(stem, "и", "ью")
        if name.endswith(("ий", "ый", "ой")):
            yield from _ending(name[:-2], "ого", "ому", "им", "ым", "ом", "его", "ему")
    elif last.isalpha() and last not in "оеиуыэю":
        for base in _with_vowel_lost(name):
            yield base + "а", True
            yield from _ending(base, "у", "ом", "ем", "е", "ым")


def _with_vowel_lost(name: str) -> list[str]:
    """The stem before an ending: "Кузнец" has "кузнец" and "кузнц"; only one is ever met."""
    if name in ("павел", "лев", "орел"):
        return [{"павел": "павл", "лев": "льв", "орел": "орл"}[name]]
    if len(name) > 4 and name.endswith(("ец", "ок", "ек")):
        return [name, name[:-2] + name[-1]]
    return [name]


def _heard(name: str) -> Iterator[tuple[str, bool]]:
    """Russian endings on a name that is written in Latin letters, by sound: "katia", "ivanov"."""
    if len(name) < 3 or not name[-1].isalpha():
        return
    if name.endswith("ia"):
        yield from _ending(name[:-2], "i", "e", "iu", "ei", "ie", "iei")
    elif name.endswith("a"):
        yield from _ending(name[:-1], "i", "e", "u", "oi", "ei")
    elif name.endswith("i"):
        yield name + "a", True
        yield from _ending(name, "u")
        yield from _ending(name[:-1], "em", "e", "omu", "ogo", "im")
    elif name[-1] not in "oeu":
        yield name + "a", True
        yield from _ending(name, "u", "om", "em", "e", "im")


def _ending(stem: str, *endings: str) -> Iterator[tuple[str, bool]]:
    for ending in endings:
        yield stem + ending, False


def _estonian(name: str) -> Iterator[tuple[str, bool]]:
    for stem, is_rare in _genitives(name):
        if not is_rare and name[-1] not in _VOWELS:
            yield name + stem[-1], False  # The partitive: Kask, of "Kase", "Kaske".
        if name.endswith(("us", "is", "as", "es")) and stem == name + "e":
            yield name + "t", False  # "Jaanust".
        for ending, doubtful in _CASES.items():
            form = stem + ending
            is_plain = ending == "l" and len(name) > 3 and not form.endswith(("el", "ol", "aul"))
            yield form, is_rare or (doubtful and not is_plain)


def _genitives(name: str) -> Iterator[tuple[str, bool]]:
    """Genitives that a name may have, and whether each is a guess."""
    listed = [genitive for genitive, base in ESTONIAN_GENITIVES.items() if base.lower() == name]
    for base in _COMPOUND_ENDS:
        if name.endswith(base) and name != base:
            listed += [name[: -len(base)] + end for end in _GENITIVES_OF[base]]
    for genitive in listed:
        yield genitive, False
    if listed or len(name) < 2 or not name[-1].isalpha():
        return
    if name[-1] in _VOWELS:
        yield name, False
        if name.endswith("ne") and len(name) > 4:
            yield name[:-2] + "se", False
        return
    if len(name) > 4 and name.endswith(("el", "er")):
        yield name[:-2] + name[-1] + "i", False
    yield from _genitives_in_se(name)
    if len(name) > 3 and name[-1] in _WEAK:
        weak = "" if name[-2] == name[-1] else _WEAK[name[-1]]
        yield from ((name[:-1] + weak + vowel, True) for vowel in "uiea")
    yield name + "i", f"{name}i" in ESTONIAN_ENDS_IN_I
    for vowel in "aeu":
        yield name + vowel, True


def _genitives_in_se(name: str) -> Iterator[tuple[str, bool]]:
    """ "Virtase" of "Virtanen", "Jaanuse" of "Jaanus"."""
    if name.endswith("nen"):
        yield name[:-3] + "se", False
    if name.endswith("s") and len(name) > 3:
        yield name + "e", False


_GENITIVES_OF = {
    base: [genitive for genitive, name in ESTONIAN_GENITIVES.items() if name.lower() == base]
    for base in _COMPOUND_ENDS
}
