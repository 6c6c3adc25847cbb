"""A button that opens the wizard with the plan that a client named."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from datetime import date
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button
from bot.application.ports.understanding import Reading
from bot.chat.dialogs.plan.open import open_plan
from bot.chat.requests.told.offers import stated
from bot.chat.screens.answers import acknowledge
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.schedule import MOST_AGREED, Frequency

_PREFIX = "p"
_FREQUENCIES = (None, *Frequency)
_LARGEST = 2**63 - 1
_LAST_DAY = date.max.toordinal()

said_plan_router = Router(name="said plan")


@dataclass(frozen=True, slots=True)
class SaidPlan:
    """Whole numbers, 0 for what was not said: sums in the smallest units of the debt's currency,
    days as ordinals, the frequency as its place."""

    debt_id: int
    frequency: int
    count: int
    amount: int
    down_payment: int
    first: int
    last: int

    def pack(self) -> str:
        """In base 16, so that the longest sums fit into 64 bytes."""
        return ":".join([_PREFIX, *(f"{number:x}" for number in astuple(self))])

    @classmethod
    def unpack(cls, packed: str) -> SaidPlan:
        """Raises `ValueError` for anything that `pack` did not make."""
        prefix, *numbers = packed.split(":")
        if prefix != _PREFIX or len(numbers) != len(cls.__slots__):
            raise ValueError(packed)
        said = cls(*(int(number, 16) for number in numbers))
        days = (said.first, said.last)
        is_known = said.frequency < len(_FREQUENCIES) and max(days) <= _LAST_DAY
        is_whole = min(astuple(said)) >= 0 and max(astuple(said)) <= _LARGEST
        if not (is_whole and is_known) or said.pack() != packed:
            raise ValueError(packed)
        return said

    def draft(self, currency: str) -> dict[str, Any]:
        """As the wizard takes it."""
        draft: dict[str, Any] = {}
        frequency = _FREQUENCIES[self.frequency]
        if frequency is not None:
            draft["frequency"] = frequency.value
        if self.count:
            draft["count"] = self.count
        for name in ("amount", "down_payment"):
            if minor := getattr(self, name):
                draft[name] = str(Money(minor, currency).amount)
        for name in ("first", "last"):
            if ordinal := getattr(self, name):
                draft[name] = date.fromordinal(ordinal).isoformat()
        return draft


def plan_button(debt: Debt, terms: Reading | None, talk: Talk) -> Button:
    """With what the client said, if it can be; else the wizard asks for everything."""
    if terms is None:
        return Button(talk.plain("told.plan"), Tap(Action.PLAN, debt.id).pack())
    each = _fitting(stated(terms.amount, terms.currency, debt), debt)
    first = _fitting(stated(terms.down_payment, terms.currency, debt), debt)
    days = [terms.first_date, terms.last_date]
    if terms.dates:
        days = [terms.dates[0][0], terms.dates[-1][0]]
    said = SaidPlan(
        debt_id=debt.id,
        frequency=_FREQUENCIES.index(terms.frequency),
        count=min(terms.installments or len(terms.dates or ()), MOST_AGREED),
        amount=0 if each is None else each.minor,
        down_payment=0 if first is None else first.minor,
        first=_from(days[0], talk.today),
        last=_from(days[1], talk.today),
    )
    label = talk.plain("told.plan_of", amount=each) if each is not None else talk.plain("told.plan")
    return Button(label, said.pack())


def _fitting(amount: Money | None, debt: Debt) -> Money | None:
    if amount is None or amount.currency != debt.currency or amount > debt.owed_together:
        return None
    return amount


def _from(day: date | None, today: date) -> int:
    return 0 if day is None or day < today else day.toordinal()


def _is_said(query: CallbackQuery) -> bool | dict[str, SaidPlan]:
    try:
        return {"said": SaidPlan.unpack(query.data or "")}
    except ValueError:
        return False


@said_plan_router.callback_query(_is_said)
async def on_said_plan(
    query: CallbackQuery, said: SaidPlan, talk: Talk, dialog_manager: DialogManager
) -> None:
    try:
        debt, _ = await talk.services.view_debt(talk.user.id, DebtId(said.debt_id))
        await open_plan(query, dialog_manager, debt.id, said.draft(debt.currency))
    except DomainError as error:
        await acknowledge(query, reason(error, talk.plain))
        return
    await acknowledge(query)
