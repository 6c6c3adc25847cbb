"""That nothing has come, told in words: what the button "Not yet" answers.

Nothing is recorded: who was asked whether the money has come gets the answer of that button, and
anybody else the text that fits now.
"""

from __future__ import annotations

from datetime import date

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Intent, Reading, Says
from bot.chat.dialogs.stacking import come_back
from bot.chat.requests.reference.meant import as_said, debts_meant, names_of
from bot.chat.requests.reference.shown import remember
from bot.chat.screens.answers import show
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import StepKind
from bot.domain.step import Step

_MOST_SHOWN = 3
"""Debts of one client whose step is shown."""
_ASKS = frozenset(
    {
        StepKind.PROMISE_DUE,
        StepKind.PROMISE_BROKEN,
        StepKind.INSTALMENT_DUE,
        StepKind.INSTALMENT_MISSED,
        StepKind.INSTALMENT_AGAIN,
        StepKind.OFFER_DUE,
    }
)
"""Steps that ask whether money has come, or have asked."""


def not_come_screen(debt: Debt, step: Step | None, talk: Talk) -> Screen:
    """What is said once the user has told that what was due has not come."""
    awaited = _awaited_today(debt, talk.today)
    if awaited is not None:
        return Screen(talk.html(awaited, client=debt.client.name))
    return talk.services.screens.not_come(talk.user, debt, step, talk.today)


async def told_not_paid(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> bool:
    """Whether it was told that nothing has come from a client who owes something, and was
    answered. A bare "no" is an answer only where something was asked."""
    text = (message.text or "").strip()
    is_bare = talk.says(Says.NOTHING_CAME, text)
    is_told = reading.intent is Intent.INVOICE and reading.unpaid
    if not (is_bare or is_told):
        return False
    said = as_said(text, reading)
    found = await debts_meant(said, talk, manager)
    debts = [debt for debt in found.meant if not debt.is_settled]
    views = [await talk.services.view_debt(talk.user.id, debt.id) for debt in debts]
    asked = [(debt, step) for debt, step in views if _is_asked(debt, step, talk.today)]
    if not asked and is_bare and not names_of(said) and talk.replied_to is None:
        everything = await talk.services.find_debts(talk.user.id, ())
        views = [await talk.services.view_debt(talk.user.id, each.id) for each in everything.meant]
        asked = [(debt, step) for debt, step in views if _is_asked(debt, step, talk.today)]
    told = asked or (views if is_told else [])
    if not told or (len(told) > 1 and not names_of(said)):
        return False
    for debt, step in told[:_MOST_SHOWN]:
        await show(message, not_come_screen(debt, step, talk))
    await remember(manager, talk, told[0][0].id)
    await come_back(manager)
    return True


def _is_asked(debt: Debt, step: Step | None, today: date) -> bool:
    if _awaited_today(debt, today) is not None:
        return True
    return step is not None and step.kind in _ASKS and step.on <= today


def _awaited_today(debt: Debt, today: date) -> str | None:
    """What to say of money that has until tonight; None if its day is over."""
    promise, offer = debt.promise, debt.offer
    if promise is not None and promise.day == today and not debt.is_replaced(promise):
        return "promise.not_yet"
    if debt.plan is not None:
        is_today = any(part.day == today for part in debt.open_parts)
        return "nudge.plan_not_yet" if is_today else None
    return "nudge.offer_not_yet" if offer is not None and offer.by == today else None
