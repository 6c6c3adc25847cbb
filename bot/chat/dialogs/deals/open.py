"""How the deals are opened: by a button, a sentence, or a client's reply, with what was said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.chat.dialogs.deals.adjustment import adjusted, refuse_adjusted
from bot.chat.dialogs.deals.deferral import refused, said_of
from bot.chat.dialogs.deals.offer import FIRST
from bot.chat.dialogs.deals.offer_terms import refused_sum
from bot.chat.dialogs.stacking import open_below, open_dialog
from bot.chat.dialogs.states import Adjustment, Deferral, OfferTerms
from bot.chat.screens.answers import tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import talk_of
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import OfferKind
from bot.domain.errors import DomainError, NotOneAgreement
from bot.domain.ids import DebtId
from bot.domain.money import Money

Event = Message | CallbackQuery


async def open_deferral(
    event: Event,
    manager: DialogManager,
    debt_id: DebtId,
    day: date | None = None,
    over: Sequence[Debt] = (),
    *,
    is_agreed: bool = False,
) -> None:
    """Asks to which day, unless that is known and can be, for which debts, unless it was said that
    all of `over` are meant, and whether it is agreed, unless `is_agreed`. Raises `AlreadySettled`,
    `NotFound`."""
    talk, debt = talk_of(manager), await _open_debt(manager, debt_id)
    why_not = None if day is None else refused(day, debt, talk)
    if why_not is not None:
        await tell(event, why_not)
    named = [each.id for each in over]
    told: dict[str, Any] = {"over": named, "is_agreed": is_agreed}
    if day is None or why_not is not None:
        await _open(event, manager, Deferral.day, told | {"debt_id": debt.id})
        return
    said = told | await said_of(debt, day, talk, named)
    await _open(event, manager, Deferral.how if "debts" in said else Deferral.over, said)


async def open_offer(
    event: Event,
    manager: DialogManager,
    debt_id: DebtId,
    kind: OfferKind,
    pay: Money | None = None,
    by: date | None = None,
) -> None:
    """Asks what to take and by when, unless it is known and can be. Raises `AlreadySettled`,
    `NotFound`, `NotOneAgreement` inside a plan that covers other debts too."""
    talk, debt = talk_of(manager), await _open_debt(manager, debt_id)
    if debt.companions:
        raise NotOneAgreement
    said: dict[str, Any] = {"debt_id": debt.id, "kind": kind.value}
    if pay is not None:
        why_not = refused_sum(pay, debt, talk)
        if why_not is not None:
            await tell(event, why_not)
        else:
            said |= {"pay": pay.minor, "owed": debt.balance.minor}
    if by is not None and by < talk.today:
        await tell(event, talk.html("told.day_gone", day=by))
    elif by is not None:
        said["by"] = by.isoformat()
    state = FIRST[kind]
    if "pay" in said:
        state = OfferTerms.sure if "by" in said else OfferTerms.by
    await _open(event, manager, state, said)


async def open_adjustment(
    event: Event,
    manager: DialogManager,
    debt_id: DebtId,
    right: Money | None = None,
    instead: dict[str, Any] | None = None,
) -> None:
    """Asks for the sum unless it is known and can be; `instead` is a draft of the new debt that the
    sum may be of. Raises `AlreadySettled`, `NotFound`."""
    talk, debt = talk_of(manager), await _open_debt(manager, debt_id)
    said: dict[str, Any] = {"debt_id": debt.id, "instead": instead}
    if right is None:
        await _open(event, manager, Adjustment.amount, said)
        return
    try:
        refuse_adjusted(right, debt)
    except DomainError as error:
        await tell(event, reason(error, talk.html))
        await _open(event, manager, Adjustment.amount, said)
        return
    await _open(event, manager, Adjustment.sure, said | adjusted(right, debt))


def event_of(manager: DialogManager) -> Event:
    """What the dialog manager is answering."""
    event = manager.event
    if not isinstance(event, Message | CallbackQuery):
        raise TypeError(type(event))
    return event


async def _open_debt(manager: DialogManager, debt_id: DebtId) -> Debt:
    """Or the next that shares its plan, if this one is paid."""
    talk = talk_of(manager)
    debt, _ = await talk.services.view_debt(talk.user.id, debt_id)
    debt = debt.lead if debt.is_settled else debt
    debt.refuse_if_settled()
    return debt


async def _open(event: Event, manager: DialogManager, state: State, said: dict[str, Any]) -> None:
    if isinstance(event, Message):
        await open_dialog(manager, state, said)
    else:
        await open_below(event, manager, state, said)
