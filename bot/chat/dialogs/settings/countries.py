"""Countries as a person names them: in any of the bot's languages, or by their code."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches
from functools import cache

from babel import Locale as Names

from bot.domain.holidays import NO_COUNTRY, countries_with_holidays, country_of
from bot.domain.locale import Locale
from bot.domain.people.user import User

_LIKELY = {
    Locale.EN: ("GB", "US", "IE", "CA", "AU", "IN"),
    Locale.RU: ("RU", "KZ", "GE", "AM", "RS", "BY"),
    Locale.DA: ("DK", "SE", "NO", "DE", "GB", "NL"),
    Locale.ET: ("EE", "FI", "LV", "LT", "SE", "DE"),
    Locale.ID: ("ID", "SG", "MY", "AU", "NL", "JP"),
}
"""Where people of a language mostly work."""

_NATIONS_OF_GB = (
    *(
        "scotland",
        "wales",
        "northern ireland",
        "skotland",
        "nordirland",
        "šotimaa",
        "põhja-iirimaa",
    ),
    *("шотландия", "уэльс", "северная ирландия", "skotlandia", "irlandia utara", "inggris"),
)

_ALSO = {
    "GB": ("uk", "england", "great britain", "britain", "англия", "британия", *_NATIONS_OF_GB),
    "US": ("usa", "america", "us of a", "сша", "америка", "ameerika", "usa"),
    "NL": ("holland", "голландия", "holland", "belanda"),
    "AE": ("uae", "emirates", "оаэ", "эмираты"),
    "CZ": ("czech republic", "чешская республика", "tšehhi vabariik", "ceko"),
    "KR": ("korea", "корея"),
    "BY": ("белоруссия", "hviderusland", "valgevene"),
    "KG": ("киргизстан", "кыргызстан"),
    "MD": ("молдавия",),
    "TR": ("turkey", "турция", "tyrkiet", "türgi", "turki"),
    "ID": ("индонезия", "indoneesia"),
}
"""Names beside those in Babel's tables."""

_MOST_NEAR = 6
_FEWEST_LETTERS = 4
"""Of a beginning by which a country is found."""


def kept_holidays(user: User) -> str | None:
    """The country whose public holidays the user keeps; None if none are."""
    country = user.calendar.country
    return country if country in countries_with_holidays() else None


def country_name(code: str, locale: Locale) -> str:
    return str(Names.parse(locale.value).territories[code])


def likely_countries(user: User) -> tuple[str, ...]:
    """That of the user's zone first."""
    own = country_of(user.zone)
    first = [own] if own in countries_with_holidays() and own is not None else []
    return (*first, *(code for code in _LIKELY[user.locale] if code != own))


def as_setting(code: str, user: User) -> str | None:
    """What is stored: nothing for the country of the zone, which changes with the zone."""
    return None if code == country_of(user.zone) else code


def read_country(text: str, locale: Locale) -> str | None:
    """The code that a name means without a doubt: as it is written, in any of the languages."""
    said, code = _folded(text), text.strip().upper()
    if code in countries_with_holidays():
        return code
    return _names(locale).get(said) or _all_names().get(said)


def near_countries(text: str, locale: Locale) -> tuple[str, ...]:
    """Codes of those whose names begin like this or are written almost so, the likeliest first."""
    said, own = _folded(text), _names(locale)
    near = [name for name in own if len(said) >= _FEWEST_LETTERS and name.startswith(said)]
    near += get_close_matches(said, own, n=_MOST_NEAR, cutoff=0.75)
    near += get_close_matches(said, _all_names(), n=_MOST_NEAR, cutoff=0.8)
    codes = dict.fromkeys(own.get(name) or _all_names()[name] for name in near)
    return tuple(codes)[:_MOST_NEAR]


@cache
def _names(locale: Locale) -> dict[str, str]:
    """Folded names in a language, to codes."""
    territories = Names.parse(locale.value).territories
    codes = sorted(countries_with_holidays() - {NO_COUNTRY})
    return {_folded(territories[code]): code for code in codes if code in territories}


@cache
def _all_names() -> dict[str, str]:
    names = {_folded(name): code for code, also in _ALSO.items() for name in also}
    for locale in Locale:
        names = _names(locale) | names
    return names


def _folded(name: str) -> str:
    """Without case, accents and all that is no letter."""
    apart = unicodedata.normalize("NFKD", name.casefold().replace("ё", "е"))
    letters = (char if char.isalpha() else " " for char in apart if not unicodedata.combining(char))
    return " ".join("".join(letters).split())
