"""From an answer to the next question, or to the schedule; what stands in the way is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.application.ports.screens import Screen
from bot.chat.dialogs.plan.draft import PlanDraft, culprit
from bot.chat.dialogs.plan.refusals import refusal
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Planning
from bot.chat.screens.answers import tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.domain.debts.debt import Debt
from bot.domain.errors import AlreadySettled, DomainError
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.schedule import Instalment

Event = Message | CallbackQuery


@dataclass(frozen=True, slots=True)
class Planned:
    """The debts of a client that a plan can cover, and those that this one does: all still owed,
    as the books have them now."""

    draft: PlanDraft
    debt: Debt
    """The one that the wizard was opened for."""
    open: tuple[Debt, ...]
    over: tuple[Debt, ...]
    today: date

    @property
    def total(self) -> Money:
        return _total(self.over, self.debt.currency)

    @property
    def total_of_all(self) -> Money:
        return _total(self.open, self.debt.currency)

    @property
    def currency(self) -> str:
        return self.debt.currency

    @property
    def rest(self) -> Money:
        """What there is to pay in instalments."""
        return self.draft.rest(self.total)

    @property
    def asks_debts(self) -> bool:
        return len(self.open) > 1

    @property
    def replaces(self) -> bool:
        """Whether a plan is in force that this one takes the place of."""
        return any(debt.plan is not None for debt in self.over)

    @property
    def missing(self) -> State | None:
        return self.draft.missing(several=self.asks_debts)

    @property
    def questions(self) -> list[State]:
        return self.draft.questions(several=self.asks_debts)

    def schedule(self) -> tuple[Instalment, ...]:
        """Raises a `DomainError`."""
        return self.draft.schedule(self.total, self.today)

    def has_changed(self, shown: dict[str, Any] | None) -> bool:
        """Whether something else is owed than what the user was `shown`."""
        return shown is not None and shown["total"] != self.total.minor

    def as_shown(self, rows: Sequence[Instalment]) -> dict[str, Any]:
        """What the user sees before they agree, as JSON."""
        plans = [[debt.id, debt.plan.seq] for debt in self.over if debt.plan is not None]
        return {
            "total": self.total.minor,
            "plans": plans,
            "rows": [[row.day.isoformat(), row.amount.minor] for row in rows],
        }


async def planned(manager: DialogManager, draft: PlanDraft | None = None) -> Planned:
    """Raises `NotFound`."""
    talk, said = talk_of(manager), manager.dialog_data
    draft = draft or PlanDraft.load(said["plan"])
    return await planned_of(DebtId(said["debt_id"]), draft, talk)


async def planned_of(debt_id: DebtId, draft: PlanDraft, talk: Talk) -> Planned:
    """Raises `NotFound`."""
    debt, *others = await talk.services.plan_over(talk.user.id, debt_id)
    open_ = tuple(each for each in (debt, *others) if not each.is_settled)
    chosen = [debt_id] if draft.debts is None else draft.debts
    over = tuple(each for each in open_ if each.id in chosen)
    return Planned(draft, debt, open_, over, talk.today)


async def answer(event: Event, manager: DialogManager, **answers: Any) -> None:
    """Takes the answers and goes on."""
    draft = PlanDraft.load(manager.dialog_data["plan"])
    await go_on(event, manager, draft.answered(**answers))


async def go_on(event: Event, manager: DialogManager, draft: PlanDraft) -> None:
    """To the first question that is open, or to the schedule. What makes one impossible is said
    and asked again."""
    said = manager.dialog_data
    plan = await planned(manager, draft)
    if not plan.over:
        await end_settled(event, manager)
        return
    if draft.debts != said["plan"].get("debts"):
        said["shown"] = plan.as_shown(())
    elif plan.has_changed(said.get("shown")):
        plan = replace(plan, draft=draft.refitted())
    state, refused, kept = ask_next(plan, talk_of(manager))
    said.update(kept, page=0)
    if refused is None:
        await manager.switch_to(state)
        return
    await tell(event, refused)
    await manager.switch_to(state, show_mode=ShowMode.SEND)


def ask_next(plan: Planned, talk: Talk) -> tuple[State, str | None, dict[str, Any]]:
    """The state to show; why its answer can't stand, if it can't (HTML); and what the dialog is to
    keep."""
    draft = plan.draft
    if plan.missing is Planning.debts:  # How much there is to pay is known after that.
        return Planning.debts, None, {"plan": draft.dump()}
    try:
        draft.refuse_impossible(plan.total, plan.today)
        if plan.missing is not None:
            return plan.missing, None, {"plan": draft.dump()}
        plan.schedule()
    except DomainError as error:
        if draft.lacks_days(error):  # Those that there are stay, and the others are asked for.
            kept = {"plan": draft.without(Planning.own).dump(), "listed": draft.own}
            return Planning.own_day, None, kept
        state = culprit(error, draft)
        why = refusal(error, draft, plan.rest, talk)
        return state, why, {"plan": draft.without(state).dump()}
    return Planning.schedule, None, {"plan": draft.dump()}


async def go_back(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """To the question before this one; or, where all are answered, to the list of them."""
    plan = await planned(manager)
    if not plan.over:
        await end_settled(callback, manager)
        return
    before = previous(plan, manager.current_context().state)
    if before is not None:
        await manager.switch_to(before)


def previous(plan: Planned, state: State) -> State | None:
    """The screen that Back leads to; None on the first."""
    if state in _BESIDE:
        return _BESIDE[state]
    if plan.missing is None:
        return Planning.other
    questions = plan.questions
    place = questions.index(state) if state in questions else 0
    return questions[place - 1] if place else None


async def end_settled(event: Event, manager: DialogManager) -> None:
    """Nothing is owed any more: the wizard closes."""
    await finish(event, manager, Screen(reason(AlreadySettled(), talk_of(manager).html)))


def keep(manager: DialogManager, draft: PlanDraft) -> None:
    manager.dialog_data["plan"] = draft.dump()


def _total(debts: Sequence[Debt], currency: str) -> Money:
    return sum((debt.balance for debt in debts), Money.zero(currency))


_BESIDE = {
    Planning.meant: Planning.what,
    Planning.own_day: Planning.own,
    Planning.own_sum: Planning.own_day,
    Planning.other: Planning.schedule,
    Planning.rows: Planning.schedule,
    Planning.row: Planning.rows,
    Planning.row_sum: Planning.row,
    Planning.row_day: Planning.row,
}
