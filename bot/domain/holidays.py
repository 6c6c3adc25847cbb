"""Public holidays, by country; which country a time zone is in."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

NO_COUNTRY = "ZZ"
"""Of a user who keeps no holidays: the code of no country, by ISO 3166."""


@cache
def public_holidays(country: str | None, year: int) -> frozenset[object]:
    """The days off in the whole of `country` (ISO 3166, two letters); none if it is not known."""
    if country is None:
        return frozenset()
    # Takes a quarter of a second to import, which not every process needs.
    import holidays

    if country not in countries_with_holidays():
        return frozenset()
    return frozenset(holidays.country_holidays(country, years=year))


@cache
def countries_with_holidays() -> frozenset[str]:
    """The countries (ISO 3166, two letters) whose public holidays are known."""
    import holidays

    return frozenset(holidays.list_supported_countries(include_aliases=False))


@cache
def country_of(zone: str) -> str | None:
    """The country that a zone (IANA name) is in; None for zones of no country, such as UTC."""
    return _countries().get(zone)


@cache
def _countries() -> dict[str, str]:
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}
