"""Whether a text answers the question that is open, or says something of its own.

A person who is asked for a sum may go on to their next invoice instead: its sum must not be taken
for the answer.
"""

from __future__ import annotations

from typing import Any

from aiogram_dialog.api.entities import Context

from bot.application.clients.match_client import match_client
from bot.application.ports.understanding import Intent, Reading, Says
from bot.chat.dialogs.choices import typed_debts
from bot.chat.dialogs.plan.typed import answers_plan, is_value
from bot.chat.dialogs.prevention.agreed import is_figure
from bot.chat.dialogs.settings.typed import answers_setting
from bot.chat.dialogs.states import (
    Adjustment,
    Answer,
    Calm,
    Currency,
    Deferral,
    Draft,
    OfferTerms,
    Payment,
    Planning,
    Prevention,
    PromiseDay,
    Resolve,
    Several,
    Which,
    Zone,
)
from bot.chat.talk import Talk
from bot.domain.ids import ClientId, DebtId
from bot.domain.people.client import Client

_TYPED = (
    Zone,
    Currency,
    Draft,
    Payment,
    PromiseDay,
    Resolve,
    Deferral,
    OfferTerms,
    Adjustment,
)
"""The dialogs that wait for a typed answer."""

_WHOSE = (Payment.which, PromiseDay.which, Answer.which, Which.debt)
"""Questions to which the name of a client is an answer, and nothing else."""

_ANY_WORDS = (Draft.client, Draft.what_for)
"""Questions to which any text is an answer."""

_DEALS = {Deferral, OfferTerms, Adjustment}
_OF_A_DEAL = {Intent.PLAN, Intent.DISCOUNT, Intent.SNOOZE}
"""How terms read that are typed where they are asked for: "15% off", "until 1 April"."""

AGREEABLE = (Deferral.how, Planning.schedule)
"""A deal as a whole, which the client may be told to have agreed to."""

_NO_SENTENCE = (Draft.card, Draft.near)
"""What no whole sentence answers, though it may be about the same client."""

_FEWEST_WORDS = 2
"""Of a whole sentence. "UTC+30" looks like a client's name and a sum, and is neither."""

_MOST_OF_AN_UNDO = 3
"""Words; with more, it is somebody else's "never mind"."""

_ASKED = {Draft: Intent.INVOICE, Payment: Intent.PAYMENT, PromiseDay: Intent.PROMISE}
"""What is being told where something of it is asked for. A day alone is of that, too; elsewhere it
asks to be reminded then."""


_COMMANDS = frozenset(
    {
        Intent.SNOOZE,
        Intent.PAUSE,
        Intent.RESUME,
        Intent.WRITE_OFF,
        Intent.SENT,
        Intent.WORDING,
        Intent.PLAN,
        Intent.DISCOUNT,
        Intent.CLIENT_REPLY,
        Intent.SETTINGS,
    }
)
"""What is done at once, whatever is being asked."""


async def is_answer(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    """A whole sentence about somebody else, or about something else, is none; nor is a command, or
    a text too long to be read to its end.
    Without a word nothing is said but an answer."""
    if open_.state in AGREEABLE and talk.says(Says.TOLD_YES, text, _names(reading)):
        return False
    if open_.state == Answer.words:
        return await _is_pasted(text, reading, open_, talk)
    if open_.state == Calm.words:
        return await _is_draft(text, reading, talk)
    if open_.state == Prevention.point:
        return is_figure(reading, open_)
    if open_.state.group is Planning:
        return await answers_plan(text, reading, open_, talk)
    if open_.state in _WHOSE:
        return bool(await typed_debts(text, open_.dialog_data, talk))
    answered = await answers_setting(text, reading, open_, talk)
    if answered is not None:
        return answered
    return await _is_typed(text, reading, open_, talk)


async def _is_typed(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    group = open_.state.group
    if open_.state == Several.all:
        is_right = reading.intent is Intent.CORRECTION or without_no(text, talk) != text
        return is_right or _is_a_day(text, talk)
    if reading.items or group not in _TYPED:
        return False
    if reading.cut_short and open_.state not in _ANY_WORDS:
        return False
    if group in _ASKED and _is_a_day(text, talk):
        return True
    if group in _DEALS and _is_of_the_deal(text, reading, open_, talk):
        return True
    if _words(text) and await _is_command(text, reading, open_, talk):
        return False
    if reading.intent in _COMMANDS:
        return True
    if open_.state == Draft.card and reading.intent is Intent.CORRECTION:
        return True
    if open_.state == Draft.card and (correction := without_no(text, talk)) != text:
        reading = talk.services.reader.read(correction, talk.locale, talk.today)
    is_named = reading.client is not None and not reading.client_recalled
    is_whole = reading.intent is not Intent.OTHER and is_named
    if open_.state in _ANY_WORDS or not is_whole or _words(text) < _FEWEST_WORDS:
        return True
    if _ASKED.get(group) is not reading.intent or open_.state in _NO_SENTENCE:
        return False
    asked = await _asked_about(open_, talk)
    names = (reading.client or "", reading.client_surface or "")
    return bool(asked and match_client(names, [asked]).sure)


async def _is_pasted(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    """Whatever a client may have written: not "undo", nor "pause everything", nor the user's own
    report, nor a sentence about another client."""
    if reading.everything:
        return False
    if reading.intent is Intent.UNDO:
        return _words(text) > _MOST_OF_AN_UNDO
    names = () if reading.client_recalled else (reading.client, reading.client_surface)
    said = [name for name in names if name]
    if not said or reading.intent is Intent.OTHER:
        return True
    if reading.intent is Intent.CLIENT_REPLY:
        return not (await talk.services.find_client(talk.user.id, said)).sure
    known = (await talk.services.find_client(talk.user.id, said)).sure
    asked = await _asked_about(open_, talk)
    return not known or (asked is not None and asked.id in {client.id for client in known})


async def _is_draft(text: str, reading: Reading, talk: Talk) -> bool:
    """Anything that a person may write in anger: not "undo", nor a calm sentence about a client."""
    if reading.intent is Intent.UNDO:
        return _words(text) > _MOST_OF_AN_UNDO
    names = () if reading.client_recalled else (reading.client, reading.client_surface)
    said = [name for name in names if name]
    if not said or reading.intent in (Intent.OTHER, Intent.CLIENT_REPLY, Intent.INVOICE):
        return True
    if talk.services.reader.read_draft(text, talk.locale):
        return True
    return not (await talk.services.find_client(talk.user.id, said)).sure


async def _is_command(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    """Undo, and "who owes me?", are meant wherever they are said. Where any words are an answer,
    others are commands only about a client whom the user has: a firm may be called Pause & Play.
    A place and a currency are answers where those are asked for."""
    match reading.intent:
        case Intent.UNDO:
            return open_.state not in _ANY_WORDS or not _is_like_a_name(text)
        case Intent.QUESTION:
            return reading.asked is not None
        case Intent.SETTINGS if open_.state.group in (Zone, Currency):
            return reading.language is not None
        case Intent.SETTINGS if open_.state == Draft.currency:
            return reading.currency is None
        case intent if intent not in _COMMANDS:
            return False
    if open_.state not in _ANY_WORDS:
        return True
    said = () if reading.client_recalled else (reading.client, reading.client_surface)
    names = [name for name in said if name]
    return bool(names and (await talk.services.find_client(talk.user.id, names)).sure)


def _is_a_day(text: str, talk: Talk) -> bool:
    day = talk.services.reader.read_day(text, talk.locale, talk.today, talk.user.currency)
    return day is not None and day.alone


def _is_of_the_deal(text: str, reading: Reading, open_: Context, talk: Talk) -> bool:
    is_sum_asked = open_.state.group is Adjustment
    return is_value(text, reading, talk) or (not is_sum_asked and _are_terms(reading))


def _are_terms(reading: Reading) -> bool:
    is_named = reading.client is not None and not reading.client_recalled
    return reading.intent in _OF_A_DEAL and not is_named and not reading.everything


def _is_like_a_name(text: str) -> bool:
    return any(word[:1].isupper() for word in text.split()[1:])


def _names(reading: Reading) -> list[str]:
    return [name for name in (reading.client, reading.client_surface) if name]


def without_no(text: str, talk: Talk) -> str:
    """A correction without the word that it may begin with: "no, it's 1300"."""
    return talk.services.reader.without_no(text, talk.locale)


def _words(text: str) -> int:
    return sum(any(char.isalpha() for char in word) for word in text.split())


async def _asked_about(open_: Context, talk: Talk) -> Client | None:
    """The client whom the question names, if it names one."""
    said: dict[str, Any] = open_.dialog_data
    if open_.state.group is Draft:
        name = said["client"]
        return Client(id=ClientId(0), name=name, locale=talk.locale) if name else None
    if said["debt_id"] is None:
        return None
    debt, _ = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
    return debt.client
