"""The bot's own words, read straight from `locales/<locale>/LC_MESSAGES/paydove.po`.

A phrase's `msgid` is its key; one that counts has the same key as `msgid_plural` and as many
`msgstr[…]` as its language has plural forms. `{fields}` stand where values go.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from gettext import GNUTranslations
from html import escape
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.assets import asset_root
from bot.wording.formats import BabelFormats
from bot.wording.literal import literal


class GettextPhrases:
    """The `Phrases` of the application, for every locale that has a catalogue.

    `today` among the values, a date, leaves the year out of the other dates if they are in the
    same year. Only a phrase's own text is ever formatted; a value with braces stays as it is.
    """

    def __init__(self, formats: BabelFormats, locales: Path | None = None) -> None:
        root = locales or asset_root() / "locales"
        self._formats = formats
        self._catalogues = {
            locale: _Catalogue(path, locale)
            for locale in Locale
            if (path := root / locale / "LC_MESSAGES" / "paydove.po").is_file()
        }

    def html(self, locale: Locale, key: str, /, **values: object) -> str:
        return self._filled(locale, key, values, escape)

    def plain(self, locale: Locale, key: str, /, **values: object) -> str:
        return self._filled(locale, key, values, str)

    def keys(self, locale: Locale) -> frozenset[str]:
        """Every key that has a phrase in `locale`."""
        return self._catalogues[locale].keys

    def _filled(
        self, locale: Locale, key: str, values: dict[str, object], shown: Callable[[str], str]
    ) -> str:
        """Raises KeyError for a key that `locale` lacks and for a field that has no value."""
        if locale not in self._catalogues or key not in self._catalogues[locale].keys:
            raise KeyError(f"locale {locale} has no phrase {key}")
        phrase = self._catalogues[locale].phrase(key, values.get("n"))
        words = {name: shown(self._worded(locale, value, values)) for name, value in values.items()}
        try:
            return phrase.format_map(words)
        except KeyError as missing:
            raise KeyError(f"phrase {key} of locale {locale} needs a value for {missing}") from None

    def _worded(self, locale: Locale, value: object, values: dict[str, object]) -> str:
        match value:
            case str():
                return literal(value)
            case Money():
                return self._formats.money(value, locale)
            case datetime():
                return self._formats.moment(value, locale)
            case date():
                today = values.get("today")
                return self._formats.day(
                    value, locale, today=today if isinstance(today, date) else None
                )
            case int():
                return str(value)
            case _:
                raise TypeError(f"a phrase can't show a {type(value).__name__}")


class _Catalogue:
    """One language's phrases. Entries that are fuzzy, obsolete or empty do not count."""

    def __init__(self, path: Path, locale: Locale) -> None:
        with path.open("rb") as file:
            entries = read_po(file, locale.value, ignore_obsolete=True, abort_invalid=True)
        compiled = BytesIO()
        write_mo(compiled, entries)
        compiled.seek(0)
        self._translations = GNUTranslations(compiled)
        counted: set[str] = set()
        simple: set[str] = set()
        for entry in entries:
            if entry.fuzzy or not entry.id:
                continue
            if isinstance(entry.id, str):
                simple |= {entry.id} if entry.string else set()
            elif entry.string and all(entry.string):
                counted.add(entry.id[0])
        self._counted = frozenset(counted)
        self.keys = self._counted | simple

    def phrase(self, key: str, n: object) -> str:
        if key not in self._counted:
            return self._translations.gettext(key)
        if not isinstance(n, int):
            raise KeyError(f"phrase {key} counts something and needs a value for n")
        return self._translations.ngettext(key, key, n)
