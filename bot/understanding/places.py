"""Names of cities and countries in the bot's languages, and the time zones they lie in.

From CLDR (through Babel) and the tz database (the package tzdata), with `cities` added. Built on
first use, in about a fifth of a second, and kept.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from babel import Locale as BabelLocale

from bot.domain.locale import Locale
from bot.understanding.cities import CITIES, COUNTRIES, LIKELIEST

# Names that Babel keeps, where following the tz database's link would lead to another place.
_RENAMED = {
    "Africa/Asmera": "Africa/Asmara",
    "America/Coral_Harbour": "America/Atikokan",
    "Pacific/Enderbury": "Pacific/Kanton",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
}
_PLAIN = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
    | dict.fromkeys("'’ʼ`´‘", "")
)
_TWO_LETTERS = str.maketrans({"å": "aa", "ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue"})
_LATIN = str.maketrans(
    dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziyklmnoprstufye", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": ""}
    | {"ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g"}
)


def fold(text: str) -> str:
    """The text without letter case, accents and punctuation, its words one space apart."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    letters = (letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join("".join(c if c.isalnum() else " " for c in letters).split())


def in_latin(text: str) -> str:
    """The text folded, with Cyrillic letters written in Latin ones."""
    return fold(unicodedata.normalize("NFC", text.casefold()).translate(_LATIN))


def zones_of_city(name: str) -> tuple[str, ...]:
    """The zones of the cities and regions of that folded name."""
    return _cities().get(name, ())


def zones_of_country(name: str) -> tuple[str, ...]:
    """Every zone of the country of that folded name."""
    return tuple(zone for code in _countries().get(name, ()) for zone in _zones_by_country()[code])


def choices_in_country(name: str) -> tuple[str, ...]:
    """The country's zones whose clocks differ from now on, the likeliest first."""
    chosen: dict[bytes, str] = {}
    for code in _countries().get(name, ()):
        for zone in (*LIKELIEST.get(code, "").split(), *_zones_by_country()[code]):
            chosen.setdefault(_rule(zone), zone)
    return tuple(chosen.values())


def zones_in(territory: str) -> frozenset[str]:
    """The zones of a country by its ISO 3166 code."""
    return frozenset(_zones_by_country().get(territory, ()))


def names() -> Iterator[str]:
    """All folded names of cities and countries."""
    yield from _cities()
    yield from _countries()


def opens_long_name(word: str) -> bool:
    """Whether a name of several words begins with the word: "Нижний", "Los"."""
    return fold(word) in _openings()


@cache
def _openings() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in names() if " " in name)


@cache
def iana_names() -> Mapping[str, str]:
    """Names such as Europe/Tallinn by their small letters, old names leading to today's.

    Those without a slash are left out: "EST" is Panama's time there, and hardly meant.
    """
    listed = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return {name.casefold(): _canonical(name) for name in listed if "/" in name}


@cache
def _cities() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for zone, listed in CITIES.items():
        for name in listed.split(", "):
            for spelling in _spellings(name):
                found[spelling][zone] = None
    for zone in _country_by_zone():
        found[fold(zone.rpartition("/")[2])][zone] = None
    for locale in Locale:
        for zone, names_ in BabelLocale(locale.value).time_zones.items():
            canonical = _canonical(zone)
            if "city" in names_ and canonical in _country_by_zone():
                for spelling in _spellings(names_["city"]):
                    found[spelling][canonical] = None
    return {name: tuple(zones) for name, zones in found.items()}


@cache
def _countries() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for locale in Locale:
        for code, name in BabelLocale(locale.value).territories.items():
            if code in _zones_by_country():
                for spelling in _spellings(name):
                    found[spelling][code] = None
    for code, listed in COUNTRIES.items():
        for name in listed.split(", "):
            for spelling in _spellings(name):
                found[spelling][code] = None
    return {name: tuple(codes) for name, codes in found.items()}


def _spellings(name: str) -> set[str]:
    """The ways to type a name: København, Kobenhavn, Koebenhavn; Пярну, Pyarnu."""
    latin = in_latin(name)
    return {fold(name), fold(name.casefold().translate(_TWO_LETTERS)), latin} | (
        {latin.replace("kh", "h"), latin.replace("iy", "y")} if latin != fold(name) else set()
    )


@cache
def _country_by_zone() -> Mapping[str, str]:
    lines = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


@cache
def _zones_by_country() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for zone, code in _country_by_zone().items():
        found[code].append(zone)
    return {code: tuple(zones) for code, zones in found.items()}


@cache
def _links() -> Mapping[str, str]:
    lines = (files("tzdata") / "zoneinfo" / "tzdata.zi").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if line.startswith("L "))
    return {alias: target for _, target, alias in rows}


def _canonical(zone: str) -> str:
    """Today's name of a zone that has one: Europe/Kyiv for Europe/Kiev."""
    if zone in _country_by_zone():
        return zone
    today = _RENAMED.get(zone) or _links().get(zone, zone)
    return today if today in _country_by_zone() else zone


@cache
def _rule(zone: str) -> bytes:
    """How the zone keeps its time from now on: the last line of its compiled file (RFC 8536)."""
    compiled = files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
    return compiled.rstrip(b"\n").rpartition(b"\n")[2]
