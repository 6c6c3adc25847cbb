"""Whether a text answers a question of the settings, of a client's card, or is a script."""

from __future__ import annotations

from aiogram_dialog.api.entities import Context

from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.policy.numbers import read_number
from bot.chat.dialogs.settings.countries import near_countries, read_country
from bot.chat.dialogs.states import Clients, Holidays, OwnWords, PayTo, Policies
from bot.chat.talk import Talk


async def answers_setting(text: str, reading: Reading, open_: Context, talk: Talk) -> bool | None:
    """None if another question is open. What looks like an answer is one; so is what says nothing
    else, which is then asked for again."""
    says_nothing_else = reading.intent is Intent.OTHER
    match open_.state:
        case Policies.number:
            is_number = read_number(text) is not None
            return says_nothing_else or (is_number and not await _is_of_the_books(reading, talk))
        case Holidays.ask:
            country = read_country(text, talk.locale) or near_countries(text, talk.locale)
            return says_nothing_else or bool(country)
        case Clients.choose:
            return says_nothing_else or bool(
                (await talk.services.find_client(talk.user.id, [text])).sure
            )
        case Clients.email:
            return says_nothing_else or ("@" in text and len(text.split()) == 1)
        case Clients.phone:
            return says_nothing_else or not any(char.isalpha() for char in text)
        case PayTo.ask:
            return not await _is_of_the_books(reading, talk)
        case OwnWords.text:
            return reading.intent is not Intent.UNDO
        case _:
            return None


async def _is_of_the_books(reading: Reading, talk: Talk) -> bool:
    """A command, or a sentence about a client whom the user has: ways to pay name other people, and
    sums and numbers without end."""
    if reading.intent is Intent.OTHER:
        return False
    if reading.intent is Intent.UNDO or reading.asked is not None:
        return True
    said = () if reading.client_recalled else (reading.client, reading.client_surface)
    names = [name for name in said if name]
    return bool(names and (await talk.services.find_client(talk.user.id, names)).sure)
