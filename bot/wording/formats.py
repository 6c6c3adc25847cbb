"""Sums, dates and counts as people write them in a message, language by language.

Babel knows the names of months and days, the separators and the plural rules. How a sum is laid
out and which signs a reader of the language takes for that currency and no other is ours:
a currency without such a sign is shown by its ISO code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from babel import Locale as BabelLocale
from babel.dates import format_date, format_datetime
from babel.numbers import get_decimal_symbol, get_group_symbol

from bot.domain.currency import decimals_of
from bot.domain.locale import Locale
from bot.domain.money import Money

_NBSP = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habits:
    """How one language lays out sums, dates (CLDR patterns) and counts of days (CLDR plurals)."""

    signs: Mapping[str, str]
    sign_first: bool
    grouped_from: int
    """The fewest digits of a whole sum that are set off in threes."""
    day: str
    day_and_year: str
    weekday: str
    weekday_and_year: str
    moment: str
    days: Mapping[str, str]


_HABITS: Mapping[Locale, _Habits] = {
    Locale.EN: _Habits(
        signs={
            "USD": "$",
            "GBP": "£",
            "EUR": "€",
            "AUD": "A$",
            "BRL": "R$",
            "CAD": "CA$",
            "CNY": "CN¥",
            "HKD": "HK$",
            "ILS": "₪",
            "INR": "₹",
            "JPY": "¥",
            "KRW": "₩",
            "MXN": "MX$",
            "NZD": "NZ$",
            "SGD": "S$",
        },
        sign_first=True,
        grouped_from=4,
        day="d MMMM",
        day_and_year="d MMMM y",
        weekday="EEEE d MMMM",
        weekday_and_year="EEEE d MMMM y",
        moment="EEEE d MMMM, HH:mm",
        days={"one": "day", "other": "days"},
    ),
    Locale.RU: _Habits(
        signs={
            "RUB": "₽",
            "USD": "$",
            "EUR": "€",
            "GBP": "£",
            "BYN": f"бел.{_NBSP}руб.",
            "GEL": "₾",
            "KGS": "сом",
            "KZT": "₸",
            "TRY": "₺",
            "UAH": "₴",
            "UZS": "сум",
        },
        sign_first=False,
        grouped_from=4,
        day="d MMMM",
        day_and_year="d MMMM y 'года'",
        weekday="EEEE, d MMMM",
        weekday_and_year="EEEE, d MMMM y 'года'",
        moment="EEEE, d MMMM, HH:mm",
        days={"one": "день", "few": "дня", "many": "дней", "other": "дня"},
    ),
    Locale.DA: _Habits(
        signs={"DKK": "kr.", "EUR": "euro"},
        sign_first=False,
        grouped_from=4,
        day="d. MMMM",
        day_and_year="d. MMMM y",
        weekday="EEEE 'den' d. MMMM",
        weekday_and_year="EEEE 'den' d. MMMM y",
        moment="EEEE 'den' d. MMMM 'kl.' HH.mm",
        days={"one": "dag", "other": "dage"},
    ),
    Locale.ET: _Habits(
        signs={"EUR": "€", "USD": "$", "GBP": "£"},
        sign_first=False,
        grouped_from=5,
        day="d. MMMM",
        day_and_year="d. MMMM y",
        weekday="EEEE, d. MMMM",
        weekday_and_year="EEEE, d. MMMM y",
        moment="EEEE, d. MMMM 'kell' HH.mm",
        days={"one": "päev", "other": "päeva"},
    ),
    Locale.ID: _Habits(
        signs={"IDR": "Rp", "USD": "US$", "EUR": "€", "GBP": "£", "AUD": "A$", "SGD": "S$"},
        sign_first=True,
        grouped_from=4,
        day="d MMMM",
        day_and_year="d MMMM y",
        weekday="EEEE, d MMMM",
        weekday_and_year="EEEE, d MMMM y",
        moment="EEEE, d MMMM 'pukul' HH.mm",
        days={"other": "hari"},
    ),
}


class BabelFormats:
    """The `Formats` of the application, with the forms that only scripts need."""

    def money(self, sum_: Money, locale: Locale) -> str:
        """The exact sum; decimals only where it is not whole ("$1,250", "12.500,50 kr.")."""
        habits = _HABITS[locale]
        decimals = decimals_of(sum_.currency)
        whole, part = divmod(abs(sum_.minor), 10**decimals)
        digits = str(whole)
        if len(digits) >= habits.grouped_from:
            digits = f"{whole:,}".replace(",", get_group_symbol(locale))
        if part:
            digits += f"{get_decimal_symbol(locale)}{part:0{decimals}d}"
        minus = _MINUS if sum_.minor < 0 else ""
        sign = habits.signs.get(sum_.currency)
        if not habits.sign_first:
            return f"{minus}{digits}{_NBSP}{sign or sum_.currency}"
        return minus + (f"{sign}{digits}" if sign else f"{sum_.currency}{_NBSP}{digits}")

    def day(self, day: date, locale: Locale, *, today: date | None = None) -> str:
        """ "15 May", "15 мая", "15. maj", "15. mai", "15 Mei"; the year only if not `today`'s."""
        habits = _HABITS[locale]
        this_year = today is not None and day.year == today.year
        return format_date(day, habits.day if this_year else habits.day_and_year, locale)

    def on_day(self, day: date, locale: Locale, *, today: date | None = None) -> str:
        """The day as an adverbial: Estonian puts the month into the adessive ("15. märtsil")."""
        words = self.day(day, locale, today=today)
        if locale is not Locale.ET:
            return words
        month = format_date(day, "MMMM", locale)
        stem = month.removesuffix("i")
        if month.endswith("er"):
            stem = f"{month.removesuffix('er')}r"
        return words.replace(month, f"{stem}il")

    def weekday(self, day: date, locale: Locale, *, today: date | None = None) -> str:
        """The day with its weekday: "Friday 15 May", "fredag den 15. maj", "Jumat, 15 Mei"."""
        habits = _HABITS[locale]
        this_year = today is not None and day.year == today.year
        return format_date(day, habits.weekday if this_year else habits.weekday_and_year, locale)

    def moment(self, moment: datetime, locale: Locale) -> str:
        """ "Friday 15 May, 09:00", in the zone that the instant is in."""
        # Babel would convert to UTC what is not told to stay where it is.
        return format_datetime(moment, _HABITS[locale].moment, moment.tzinfo, locale)

    def days(self, count: int, locale: Locale) -> str:
        """ "1 day", "21 день", "22 дня"."""
        plural = BabelLocale.parse(locale.value).plural_form(count)
        return f"{count}{_NBSP}{_HABITS[locale].days[plural]}"

    def warm(self, locale: Locale) -> None:
        """Load what Babel keeps of the language on disk."""
        self.day(date.min, locale)
        self.money(Money(1, "EUR"), locale)
        self.days(1, locale)
