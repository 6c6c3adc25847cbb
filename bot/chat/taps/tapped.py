"""The debt that a tap is about, as the books have it now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Tap, View
from bot.chat.screens.answers import answer, recorded
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.step import Step

Handler = Callable[[CallbackQuery, Tap, Talk, DialogManager], Awaitable[None]]


async def tapped(tap: Tap, talk: Talk) -> tuple[Debt, Step | None]:
    """Raises `NotFound`."""
    return await talk.services.view_debt(talk.user.id, tap.debt_id)


async def answered_again(query: CallbackQuery, talk: Talk) -> bool:
    """Whether this very tap was recorded before, being delivered again: then it gets its answer,
    whatever the books have come to since."""
    change = await talk.services.recall_change(talk.origin)
    if change is None:
        return False
    await answer(query, recorded(change, talk))
    return True


async def tapped_lead(tap: Tap, talk: Talk) -> tuple[Debt, Step | None]:
    """The one that speaks for a plan over several debts; any other speaks for itself. Raises
    `NotFound`, `AlreadySettled` if nothing is owed together."""
    debt, step = await tapped(tap, talk)
    lead = debt.lead
    lead.refuse_if_settled()
    if lead is debt:
        return debt, step
    return await talk.services.view_debt(talk.user.id, lead.id)


async def tapped_text(tap: Tap, talk: Talk) -> tuple[Debt, View | None]:
    """With the wording that is asked for, if it can still be sent; raises as `tapped_open` does if
    not."""
    debt, _ = await tapped(tap, talk)
    if tap.view is None:
        debt.refuse_if_settled()
    else:
        debt.refuse_to_send(tap.view.script)
    return debt, tap.view


async def tapped_open(tap: Tap, talk: Talk) -> tuple[Debt, Step | None]:
    """Raises what a change of it would: `NotFound`, `AlreadySettled`."""
    debt, step = await tapped(tap, talk)
    debt.refuse_if_settled()
    return debt, step
