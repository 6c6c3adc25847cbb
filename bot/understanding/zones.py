"""An answer to "where are you?", read as a time zone.

Only an exact name counts: a city or a country in one of the bot's languages, an IANA name, a UTC
offset. Whatever is merely close, or fits several zones, comes back as suggestions to choose from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bot.application.ports.understanding import ZoneReading
from bot.domain.locale import Locale
from bot.understanding.cities import ABBREVIATIONS
from bot.understanding.places import (
    choices_in_country,
    fold,
    iana_names,
    in_latin,
    names,
    zones_in,
    zones_of_city,
    zones_of_country,
)

MOST_SUGGESTIONS = 5
LONGEST_ANSWER = 100
"""Characters; more than that is no answer to "where are you?"."""
MOST_PARTS = 6
"""Words between commas that are compared with every name; each takes a hundredth of a second."""

_HOME = {Locale.EN: "GB", Locale.RU: "RU", Locale.DA: "DK", Locale.ET: "EE", Locale.ID: "ID"}

# Offsets that are no whole hour, in minutes, where a place keeps them all year ...
_FRACTIONS = {
    -570: "Pacific/Marquesas",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
}
# ... and where it is so for a part of the year only, and the person has to say.
_SEASONAL_FRACTIONS = {
    -210: ("America/St_Johns",),
    -150: ("America/St_Johns",),
    630: ("Australia/Adelaide", "Australia/Lord_Howe"),
    765: ("Pacific/Chatham",),
    825: ("Pacific/Chatham",),
}

_OFFSET = re.compile(
    r"(?P<base>utc|gmt|msk|мск)?\s*(?P<sign>[+-])?\s*(?P<hours>\d{1,2})"
    r"(?:[:.,]?(?P<minutes>[0-5]\d)|[.,](?P<half>5)|[.,](?P<quarters>75))?"
    r"(?:\s*(?:h|hours?|ч|час(?:а|ов)?|timer?|tundi|jam))?"
)
_LEAD = re.compile(
    r"(?:i|i.?m|am|we|are|live|work|based|from|in|at|the|my|is|city|time ?zone|tz|"
    r"я|мы|живу|нахожусь|сейчас|город|г|из|в|во|на|по|часовой пояс|пояс|"
    r"jeg|vi|er|bor|fra|byen|tidszone|min|ma|mina|olen|elan|asun|linn|ajavöönd|"
    r"saya|aku|kami|tinggal|berada|sekarang|di|dari|kota|zona waktu)\b[\s.:,]+"
)
_TAIL = re.compile(r"\s+(?:time ?zone|time|city|region|linn|aeg|tid|время|область)\.?$")
_BETWEEN_PARTS = re.compile(r"[,;()|/\n]|\s[-–—]\s")


def read_zone(text: str, locale: Locale) -> ZoneReading:
    """The zone that the text names; near misses, those of the user's country first; or nothing."""
    if len(text) > LONGEST_ANSWER:
        return ZoneReading()
    tries = list(_stripped(unicodedata.normalize("NFKC", text).casefold().strip(" \t\n.!?")))
    for said in tries:
        reading = _offset(said) or _exact(said)
        if reading:
            return reading
    if _OFFSET.fullmatch(tries[-1]):
        return ZoneReading()
    return ZoneReading(suggestions=_near(tries, locale))


def stated_zone(place: str) -> str | None:
    """The zone of a city, a country with one zone, an IANA name or an offset; no near misses."""
    said = unicodedata.normalize("NFKC", place).casefold().strip(" .!?")
    reading = _offset(said) or _exact(said)
    return reading.zone if reading else None


def _stripped(said: str) -> Iterator[str]:
    """The text, then the text without "I live in", one word at a time, and without "time"."""
    yield said
    while lead := _LEAD.match(said):
        said = said[lead.end() :]
        yield said
    if tail := _TAIL.search(said):
        yield said[: tail.start()]


def _reading(zones: Iterable[str]) -> ZoneReading | None:
    """One zone is an answer, several are a question."""
    distinct = tuple(dict.fromkeys(zones))
    if len(distinct) == 1:
        return ZoneReading(zone=distinct[0])
    return ZoneReading(suggestions=distinct[:MOST_SUGGESTIONS]) if distinct else None


def _offset(said: str) -> ZoneReading | None:
    """ "UTC+3", "gmt -5", "+5:30"; a bare number is an offset only after "UTC"."""
    match = _OFFSET.fullmatch(said.replace("−", "-").replace("–", "-"))
    if not match or not (match["base"] or match["sign"]):
        return None
    quarters = {"5": 30, "75": 45}.get(match["half"] or match["quarters"], 0)
    minutes = int(match["hours"]) * 60 + int(match["minutes"] or quarters)
    if match["sign"] == "-":
        minutes = -minutes
    if match["base"] in ("msk", "мск"):
        minutes += 180
    if minutes == 0:
        return ZoneReading(zone="Etc/UTC")
    if minutes % 60 == 0 and -12 <= minutes // 60 <= 14:
        return ZoneReading(zone=f"Etc/GMT{-minutes // 60:+d}")  # POSIX counts westwards
    if minutes in _FRACTIONS:
        return ZoneReading(zone=_FRACTIONS[minutes])
    return ZoneReading(suggestions=_SEASONAL_FRACTIONS.get(minutes, ()))


def _exact(said: str) -> ZoneReading | None:
    iana = iana_names().get(said.replace(" ", "_"))
    if iana:
        return ZoneReading(zone=iana)
    short = ABBREVIATIONS.get(said)
    if short:
        return _reading(short.split())
    parts = _parts(said)
    if len(parts) == 1:
        return _reading(_resolve(parts[0])) or _city_and_country(parts[0])
    return _narrowed(parts)


def _parts(said: str) -> list[str]:
    return [part for part in map(fold, _BETWEEN_PARTS.split(said)) if part]


def _resolve(name: str) -> tuple[str, ...]:
    """The zones that a folded name may mean, to choose from."""
    for spelling in (name, in_latin(name)):
        zones = zones_of_city(spelling) + choices_in_country(spelling)
        if zones:
            return zones
    return ()


def _covered(name: str) -> frozenset[str]:
    """All zones within the city, region or country of a folded name."""
    return frozenset(zones_of_city(name) + zones_of_country(name))


def _city_and_country(name: str) -> ZoneReading | None:
    """ "Jakarta Indonesia", without a comma."""
    words = name.split()
    for middle in range(len(words) - 1, 0, -1):
        within = _covered(" ".join(words[middle:]))
        agreed = [zone for zone in _resolve(" ".join(words[:middle])) if zone in within]
        if agreed:
            return _reading(agreed)
    return None


def _narrowed(parts: list[str]) -> ZoneReading | None:
    """ "Portland, Oregon, USA": the first part's zones, narrowed by each part after it.

    Parts that are unknown or at odds leave a question. Only an unknown town in a country that
    keeps one time is as good as the country.
    """
    if not parts:
        return None
    zones, sure = _resolve(parts[0]), True
    if not zones and len(parts) == 2:
        return _reading(choices_in_country(parts[1]))
    for part in parts[1:]:
        within = _covered(part)
        agreed = tuple(zone for zone in zones if zone in within)
        sure = sure and bool(agreed)
        zones = agreed or zones + _resolve(part)
    if sure:
        return _reading(zones)
    return (
        ZoneReading(suggestions=tuple(dict.fromkeys(zones))[:MOST_SUGGESTIONS]) if zones else None
    )


def _near(tries: list[str], locale: Locale) -> tuple[str, ...]:
    """Zones of the names nearest to what was typed, or that begin so; the closest first."""
    home = zones_in(_HOME[locale])
    ranked: list[tuple[int, bool, int, str]] = []
    parts = dict.fromkeys(part for said in reversed(tries) for part in _parts(said))
    for typed in list(parts)[:MOST_PARTS]:
        for name in names():
            far = _misses(typed, name)
            if far is not None:
                zones = _resolve(name)
                ranked += [(far, zone not in home, nth, zone) for nth, zone in enumerate(zones)]
    return tuple(dict.fromkeys(zone for *_, zone in sorted(ranked)))[:MOST_SUGGESTIONS]


def _misses(typed: str, name: str) -> int | None:
    """How far a typed name is from a known one; None if too far to be meant."""
    allowed = 0 if len(typed) < 4 else 1 if len(typed) < 7 else 2
    if allowed == 0:
        return None
    if name.startswith(typed):
        return allowed + 1
    return _distance(typed, name, allowed)


def _distance(left: str, right: str, allowed: int) -> int | None:
    """Letters to insert, drop, replace or swap between the two; None if more than allowed."""
    if abs(len(left) - len(right)) > allowed:
        return None
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        above, before_above = row, before
        row = [i]
        for j, b in enumerate(right, 1):
            cost = min(above[j] + 1, row[-1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, before_above[j - 2] + 1)
            row.append(cost)
        before = above
        if min(row) > allowed:
            return None
    return row[-1] if row[-1] <= allowed else None
