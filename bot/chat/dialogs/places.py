"""Zones and currencies as a person chooses them: the usual ones first, and what they are called."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location
from babel.numbers import get_currency_name

from bot.domain.locale import Locale

ZONES = (
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Copenhagen",
    "Europe/Berlin",
    "Europe/Tallinn",
    "Europe/Kyiv",
    "Europe/Istanbul",
    "Europe/Moscow",
    "Asia/Tbilisi",
    "Asia/Dubai",
    "Asia/Yekaterinburg",
    "Asia/Almaty",
    "Asia/Kolkata",
    "Asia/Novosibirsk",
    "Asia/Jakarta",
    "Asia/Makassar",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
)
"""Offered in the list; any other is found by the name of a city or an offset."""

_USUAL = {
    Locale.EN: ("USD", "EUR", "GBP", "AUD", "CAD", "INR"),
    Locale.RU: ("RUB", "USD", "EUR", "KZT", "GEL", "RSD"),
    Locale.DA: ("DKK", "EUR", "SEK", "NOK", "USD", "GBP"),
    Locale.ET: ("EUR", "USD", "GBP", "SEK", "NOK", "DKK"),
    Locale.ID: ("IDR", "USD", "SGD", "AUD", "EUR", "MYR"),
}

_DOTTED_TIMES = frozenset({Locale.DA, Locale.ET, Locale.ID})


def zone_name(zone: str, locale: Locale, now: datetime) -> str:
    """The city, or the offset, with the time it is there: "Tallinn, 14:05"."""
    local = now.astimezone(ZoneInfo(zone))
    if zone.startswith("Etc/"):
        minutes = int((local.utcoffset() or local - local).total_seconds()) // 60
        hours, rest = divmod(abs(minutes), 60)
        sign = "−" if minutes < 0 else "+"
        place = f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "") if minutes else "UTC"
    else:
        place = get_timezone_location(zone, locale=locale.value, return_city=True)
    return f"{place}, {clock_time(local.time(), locale)}"


def clock_time(at: time, locale: Locale) -> str:
    """Hours and minutes as the language parts them: "09:00", "09.00"."""
    return f"{at.hour:02}{'.' if locale in _DOTTED_TIMES else ':'}{at.minute:02}"


def usual_currencies(locale: Locale, own: str) -> tuple[str, ...]:
    """The user's own first, then those that people of the language invoice in."""
    return (own, *(code for code in _USUAL[locale] if code != own))


def currency_name(code: str, locale: Locale) -> str:
    """The code with its name: "DKK – danske kroner"."""
    return f"{code} – {get_currency_name(code, locale=locale.value)}"
