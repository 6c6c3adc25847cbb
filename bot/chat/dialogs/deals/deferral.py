"""A later date for all that is owed: to which day, on which debts, and whether it is agreed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.application.ports.screens import Screen
from bot.chat.dialogs.choices import MOST, cancel
from bot.chat.dialogs.deals.typed import days_to_choose, kept, total, typed_day
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Deferral
from bot.chat.screens.answers import recorded, tell
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import DayCalendar, Label, Say, Shown, choices_fitted
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import DebtId
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment

Event = Message | CallbackQuery


def refused(day: date, debt: Debt, talk: Talk) -> str | None:
    """Why the debt can't be put off to that day, if it can't. HTML."""
    if day < talk.today:
        return talk.html("told.day_gone", day=day)
    if day <= debt.expected_on:
        return talk.html("deferral.not_later", day=debt.expected_on)
    return None


async def said_of(debt: Debt, day: date, talk: Talk, named: Collection[int] = ()) -> dict[str, Any]:
    """The dialog's data once the day is known; without `debts` if those are to be asked for, since
    none were `named`."""
    said: dict[str, Any] = {"debt_id": debt.id, "day": day.isoformat(), "over": list(named)}
    own, all_ = await _scopes(debt, talk)
    if named:
        return said | _over([each for each in all_ if each in own or each.id in named])
    return said if len(own) < len(all_) else said | _over(own)


async def _scopes(debt: Debt, talk: Talk) -> tuple[Sequence[Debt], Sequence[Debt]]:
    """The debt, with those that share its plan; and all that the client owes in its currency."""
    own = [each for each in debt.together if not each.is_settled]
    everything = await talk.services.plan_over(talk.user.id, debt.id)
    others = [each for each in everything if each.id not in {one.id for one in own}]
    return own, [*own, *others]


def _over(debts: Sequence[Debt]) -> dict[str, Any]:
    return {"debts": [debt.id for debt in debts], "owed": total(debts).minor}


async def _chosen_debts(manager: DialogManager) -> list[Debt]:
    """As the books have them now. Raises `AlreadySettled`, `NotFound`."""
    talk = talk_of(manager)
    ids = manager.dialog_data["debts"]
    debts = [(await talk.services.view_debt(talk.user.id, DebtId(id_)))[0] for id_ in ids]
    debts[0].refuse_if_settled()
    return [debt for debt in debts if not debt.is_settled]


async def _client(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    days = days_to_choose(talk, max(talk.today, debt.expected_on))
    return {"client": debt.client.name, "balance": debt.owed_together, "days": days}


async def _scope_facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    own, everything = await _scopes(debt, talk)
    return {
        "question": "\n".join(
            [talk.html("deferral.over", client=debt.client.name), *_each(everything, talk)]
        ),
        "own": talk.plain("deferral.this_one", amount=total(own)),
        "all": talk.plain("deferral.all", amount=total(everything)),
    }


def _each(debts: Sequence[Debt], talk: Talk) -> list[str]:
    lines = [talk.html("deferral.each", amount=debt.balance, due=debt.due) for debt in debts[:MOST]]
    return [*lines, "…"] if len(debts) > MOST else lines


async def _summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    said = dialog_manager.dialog_data
    named = {"client": debt.client.name, "day": date.fromisoformat(said["day"])}
    if still_open := await _still_open(said, talk):
        said.update(_over(still_open))  # As it is now, should a payment have come meanwhile.
    amount = kept(said, "owed", debt)
    if len(said["debts"]) == 1:
        due = debt.expected_on
        lines = [talk.html("deferral.summary", **named, amount=amount, due=due)]
    else:
        lines = [talk.html("deferral.summary_all", **named, amount=amount)]
        lines += _each(await _still_open(said, talk), talk)
    if debt.plan is not None:
        lines.append(talk.html("deal.replaces_plan"))
    own, everything = await _scopes(debt, talk)
    is_open = not said.get("is_agreed")
    if is_open:
        lines += ["", talk.html("deferral.how")]
    was_asked = len(own) < len(everything)
    return {"summary": "\n".join(lines), "was_asked": was_asked, "is_open": is_open}


async def _still_open(said: dict[str, Any], talk: Talk) -> list[Debt]:
    views = [await talk.services.view_debt(talk.user.id, DebtId(id_)) for id_ in said["debts"]]
    return [debt for debt, _ in views if not debt.is_settled]


async def _take(event: Event, manager: DialogManager, day: date) -> None:
    talk, debt = talk_of(manager), await debt_said(manager)
    if debt.is_settled:
        await _finish_settled(event, manager, talk)
        return
    why_not = refused(day, debt, talk)
    if why_not is not None:
        await tell(event, why_not)
        await manager.switch_to(Deferral.day, show_mode=ShowMode.SEND)
        return
    said = await said_of(debt, day, talk, manager.dialog_data.get("over") or ())
    manager.dialog_data.update(said)
    await manager.switch_to(Deferral.how if "debts" in said else Deferral.over)


async def _finish_settled(event: Event, manager: DialogManager, talk: Talk) -> None:
    await finish(event, manager, Screen(talk.html("refused.settled")))


async def _pick(event: ChatEvent, _: Any, manager: DialogManager, day: date) -> None:
    if isinstance(event, CallbackQuery):
        await _take(event, manager, day)


async def _choose(callback: CallbackQuery, _: Any, manager: DialogManager, ordinal: int) -> None:
    await _take(callback, manager, date.fromordinal(ordinal))


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk = talk_of(manager)
    day = typed_day(message.text or "", talk)
    if day is None:
        await message.answer(talk.html("draft.no_date"))
        return
    await _take(message, manager, day)


async def _choose_scope(callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    talk, debt = talk_of(manager), await debt_said(manager)
    if debt.is_settled:
        await _finish_settled(callback, manager, talk)
        return
    own, everything = await _scopes(debt, talk)
    manager.dialog_data.update(_over(own if button.widget_id == "own" else everything))
    await manager.switch_to(Deferral.how)


async def _record(callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await record_told(callback, manager, is_agreed=button.widget_id == "agreed")


async def record_told(event: Event, manager: DialogManager, *, is_agreed: bool) -> None:
    """As shown; if what is owed has changed since, it is shown anew."""
    talk, said = talk_of(manager), manager.dialog_data
    try:
        debts = await _chosen_debts(manager)
        if total(debts).minor != said["owed"]:
            said.update(_over(debts))
            await tell(event, talk.html("deal.changed"))
            await manager.switch_to(Deferral.how, show_mode=ShowMode.SEND)
            return
        day = date.fromisoformat(said["day"])
        make = talk.services.agree_plan if is_agreed else talk.services.propose_plan
        terms = PlanTerms(schedule=(Instalment(day, total(debts)),))
        change = await make(talk.origin, [debt.id for debt in debts], terms)
    except DomainError as error:
        await finish(event, manager, Screen(reason(error, talk.html)))
        return
    await finish(event, manager, recorded(change, talk))


deferral_dialog = Dialog(
    Window(
        Say("deferral.ask_day", "client", "balance"),
        choices_fitted("days", "days", _choose, int),
        DayCalendar(id="day", on_click=_pick),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Deferral.day,
        getter=_client,
    ),
    Window(
        Shown("question"),
        Button(Shown("own"), id="own", on_click=_choose_scope),
        Button(Shown("all"), id="all", on_click=_choose_scope),
        Row(
            SwitchTo(Label("button.back"), id="back", state=Deferral.day),
            Button(Label("button.cancel"), id="cancel", on_click=cancel),
        ),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Deferral.over,
        getter=_scope_facts,
    ),
    Window(
        Shown("summary"),
        Button(Label("button.plan_agreed"), id="agreed", on_click=_record),
        Button(Label("deferral.propose"), id="propose", on_click=_record, when="is_open"),
        SwitchTo(Label("deal.other_day"), id="other_day", state=Deferral.day),
        Row(
            SwitchTo(Label("button.back"), id="back", state=Deferral.over, when="was_asked"),
            Button(Label("button.cancel"), id="cancel", on_click=cancel),
        ),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Deferral.how,
        getter=_summary,
    ),
    on_start=take_over,
)
