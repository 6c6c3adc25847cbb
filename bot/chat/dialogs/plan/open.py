"""The wizard of payment plans, opened under a message or after a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.chat.dialogs.plan.draft import NONE, PlanDraft
from bot.chat.dialogs.plan.flow import ask_next, planned_of
from bot.chat.dialogs.stacking import open_below, open_dialog
from bot.chat.screens.answers import tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import talk_of
from bot.domain.debts.debt import Debt
from bot.domain.errors import AmountNotFinite, CurrencyMismatch, DomainError
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.schedule import Frequency

_BY = ("own", "amount", "count", "last")
"""What a plan can be told by, the plainest first."""


async def open_plan(
    event: Message | CallbackQuery,
    manager: DialogManager,
    debt_id: int,
    draft: dict[str, Any] | None = None,
) -> None:
    """Asks for the first thing that `draft` lacks, or shows the schedule at once. Its keys, all
    optional: `amount`, `down_payment` (sums in major units, as strings), `currency` of the sums if
    one was stated, `count`, `last` and `first` (ISO), `day_or` (the other day that `first` may
    be), `frequency`, `own` (pairs of ISO day and sum or None), `debts` (ids).

    What the books refuse of it is said and asked for. Raises `NotFound`, `AlreadySettled`.
    """
    talk = talk_of(manager)
    debt, _ = await talk.services.view_debt(talk.user.id, DebtId(debt_id))
    debt = debt.lead if debt.is_settled else debt
    debt.refuse_if_settled()
    said, refused = _checked(draft or {}, debt)
    plan = await planned_of(debt.id, said, talk)
    state, impossible, kept = ask_next(plan, talk)
    for why in filter(None, [reason(refused, talk.html) if refused else None, impossible]):
        await tell(event, why)
    start = {
        "debt_id": debt.id,
        "shown": plan.as_shown(()),
        "asked_under": None,
        **kept,
    }
    if isinstance(event, CallbackQuery):
        await open_below(event, manager, state, start)
    else:
        await open_dialog(manager, state, start)


def _checked(told: dict[str, Any], debt: Debt) -> tuple[PlanDraft, DomainError | None]:
    """What was told of a plan, without what the books would refuse; and why they would."""
    refused: list[DomainError] = []
    currency = told.get("currency") or debt.currency

    def money(amount: Any) -> str | None:
        try:
            if currency != debt.currency:
                raise CurrencyMismatch(debt.currency, currency)
            return str(Money.of(_decimal(amount), currency).amount)
        except DomainError as error:
            refused.append(error)
            return None

    kept: dict[str, Any] = {name: told[name] for name in ("count", "last") if told.get(name)}
    if told.get("amount") is not None and (amount := money(told["amount"])) is not None:
        kept["amount"] = amount
    if told.get("own"):
        own = [(_iso(day), None if sum_ is None else money(sum_)) for day, sum_ in told["own"]]
        kept["own"] = own if not refused else None
    kept["by"] = next((by for by in _BY if kept.get(by) is not None), None)
    if told.get("frequency"):
        kept["frequency"] = Frequency(told["frequency"]).value
    if told.get("first"):
        kept |= {"first": _iso(told["first"]), "day_or": told.get("day_or")}
    kept["down_payment"] = _down_payment(told, money)
    together = [each.id for each in debt.together]
    kept["debts"] = told.get("debts") or (together if len(together) > 1 else None)
    return PlanDraft(**kept), refused[0] if refused else None


def _down_payment(told: dict[str, Any], money: Callable[[Any], str | None]) -> str | None:
    """Who names the first day has said how it begins."""
    stated = told.get("down_payment")
    if stated is None:
        return NONE if told.get("first") else None
    return NONE if _decimal(stated) == 0 else money(stated)


def _decimal(amount: Any) -> Decimal:
    try:
        return Decimal(str(amount))
    except InvalidOperation:
        raise AmountNotFinite from None


def _iso(day: Any) -> str:
    return day.isoformat() if isinstance(day, date) else date.fromisoformat(str(day)).isoformat()
