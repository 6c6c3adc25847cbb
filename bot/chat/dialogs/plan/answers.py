"""Whether a text answers the wizard, or says something of its own."""

from __future__ import annotations

from typing import Any

from aiogram_dialog.api.entities import Context

from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.plan.typed import says_all, says_none
from bot.chat.dialogs.states import Planning
from bot.chat.talk import Talk
from bot.domain.ids import DebtId

_UNTYPED = (Planning.schedule, Planning.other)
"""Screens that no text answers."""

_DAYS = (
    Planning.what,
    Planning.first,
    Planning.last,
    Planning.own,
    Planning.own_day,
    Planning.rows,
    Planning.row,
    Planning.row_day,
)
_WHOLE = (Planning.what, Planning.meant)
"""What a whole sentence about the plan of the same client answers."""

_MOST_WORDS = 3
"""Of an answer that looks like an invoice ("$300 now") or a day to be reminded on."""


async def answers_plan(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    """A sentence about another client, or about something else, is no answer; nor is a command."""
    state, is_short = open_.state, _words(text) <= _MOST_WORDS
    if state in _UNTYPED or reading.cut_short:
        return False
    if reading.client is not None and not reading.client_recalled:
        return reading.intent is Intent.OTHER or await _is_of_the_same(reading, open_, talk)
    if state == Planning.debts and says_all(text):
        return True
    match reading.intent:
        case Intent.OTHER | Intent.CORRECTION | Intent.PLAN:
            return not reading.items
        case Intent.INVOICE:
            return is_short or state == Planning.own
        case Intent.PAYMENT:
            return state == Planning.down_payment
        case Intent.SNOOZE | Intent.RESUME if state in _DAYS:
            return is_short or state in (Planning.last, Planning.own) or _is_a_day(text, talk)
        case Intent.SNOOZE:
            return state == Planning.down_payment and says_none(text)
        case _:
            return False


async def _is_of_the_same(reading: Reading, open_: Context, talk: Talk) -> bool:
    if reading.intent is not Intent.PLAN or open_.state not in _WHOLE:
        return False
    said: dict[str, Any] = open_.dialog_data
    debt, _ = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
    return reading.client == debt.client.name


def _is_a_day(text: str, talk: Talk) -> bool:
    day = talk.services.reader.read_day(text, talk.locale, talk.today, talk.user.currency)
    return day is not None and day.alone


def _words(text: str) -> int:
    return sum(any(char.isalpha() for char in word) for word in text.split())
