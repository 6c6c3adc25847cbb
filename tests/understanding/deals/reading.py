"""How a user speaks of deals: with known clients, the first of them talked of last."""

from __future__ import annotations

from bot.application.ports.understanding import Known, Reading
from bot.domain.locale import Locale
from tests.understanding.told import READER, WEDNESDAY

_CLIENTS = {
    Locale.EN: ("Acme", "Lena"),
    Locale.RU: ("Вектор", "Лена"),
    Locale.DA: ("Nordlys", "Lars"),
    Locale.ET: ("Kask", "Lena"),
    Locale.ID: ("PT Maju", "Budi", "Sari"),
}
_CURRENCIES = {Locale.RU: "RUB", Locale.DA: "DKK", Locale.ID: "IDR"}


def read(text: str, locale: Locale) -> Reading:
    known = Known(clients=_CLIENTS[locale], talked_of=_CLIENTS[locale][0])
    return READER.read(text, locale, WEDNESDAY, _CURRENCIES.get(locale, "EUR"), known)
