"""The sum of an invoice, corrected by agreement with the client: the service has become another."""

from __future__ import annotations

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.application.change import Change
from bot.application.debts.correct_debt import RightTerms
from bot.application.ports.screens import Screen
from bot.chat.dialogs.choices import cancel
from bot.chat.dialogs.deals.typed import not_a_sum, typed_sum
from bot.chat.dialogs.draft.draft import Draft as DraftSoFar
from bot.chat.dialogs.said import debt_said, take_over
from bot.chat.dialogs.stacking import finish, open_dialog
from bot.chat.dialogs.states import Adjustment
from bot.chat.screens.answers import recorded, tell
from bot.chat.screens.refusals import reason
from bot.chat.screens.texts import text_rows
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Say, Shown
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Correction
from bot.domain.errors import AlreadyRecorded, DomainError, SumBelowPaid
from bot.domain.ladder.script import Script
from bot.domain.money import Money


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    debt = await debt_said(dialog_manager)
    return {"client": debt.client.name, "amount": debt.terms.amount}


async def _summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, debt = talk_of(dialog_manager), await debt_said(dialog_manager)
    right, was = Money(dialog_manager.dialog_data["right"], debt.currency), debt.terms.amount
    lines = [talk.html("adjust.summary", client=debt.client.name, right=right, amount=was)]
    gone = was - debt.balance
    if gone:
        lines.append(talk.html("adjust.left", gone=gone, left=right - gone))
    if debt.deferred_until is not None:
        lines.append(talk.html("adjust.later", day=debt.deferred_until))
    elif debt.plan is not None:
        lines.append(talk.html("adjust.plan"))
    return {
        "summary": "\n".join(lines),
        "may_be_new": bool(dialog_manager.dialog_data.get("instead")),
    }


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, debt, text = talk_of(manager), await debt_said(manager), message.text or ""
    try:
        debt.refuse_if_settled()
        right = typed_sum(text, debt, talk)
        if right is None:
            await message.answer(not_a_sum(text, talk))
            return
        refuse_adjusted(right, debt)
    except DomainError as error:
        if debt.is_settled:
            await finish(message, manager, Screen(reason(error, talk.html)))
        else:
            await message.answer(reason(error, talk.html))
        return
    manager.dialog_data.update(adjusted(right, debt))
    await manager.switch_to(Adjustment.sure)


def adjusted(right: Money, debt: Debt) -> dict[str, Any]:
    """The dialog's data once the sum is known."""
    return {"right": right.minor, "was": debt.terms.amount.minor, "owed": debt.balance.minor}


def refuse_adjusted(right: Money, debt: Debt) -> None:
    """Raises `AlreadyRecorded` if that is the sum, `SumBelowPaid`."""
    gone = debt.terms.amount - debt.balance
    if right == debt.terms.amount:
        raise AlreadyRecorded
    if right < gone:
        raise SumBelowPaid(gone, right)


async def _record(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """As shown; if the books have changed since, it is shown anew."""
    talk, said, debt = talk_of(manager), manager.dialog_data, await debt_said(manager)
    right = Money(said["right"], debt.currency)
    try:
        debt.refuse_if_settled()
        refuse_adjusted(right, debt)
        if (debt.terms.amount.minor, debt.balance.minor) != (said["was"], said["owed"]):
            said.update(was=debt.terms.amount.minor, owed=debt.balance.minor)
            await tell(callback, talk.html("deal.changed"))
            await manager.switch_to(Adjustment.sure, show_mode=ShowMode.SEND)
            return
        terms = RightTerms(amount=right.amount, currency=right.currency)
        change = await talk.services.correct_debt(talk.origin, debt.id, terms)
    except DomainError as error:
        await finish(callback, manager, Screen(reason(error, talk.html)))
        return
    await finish(callback, manager, _adjusted(change, talk))


async def _log_new(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    """The sum was of another debt, which its own card asks about."""
    draft = DraftSoFar.load(manager.dialog_data["instead"])
    await open_dialog(manager, draft.next_state, draft.dump())


def _adjusted(change: Change, talk: Talk) -> Screen:
    """With the text that sends the invoice with its new sum, or confirms the plan with it."""
    screen = recorded(change, talk)
    record, debt = change.record, change.debt
    if isinstance(record, Correction):
        was = debt.terms_before(record).amount
        named = {"client": debt.client.name, "right": debt.terms.amount, "amount": was}
        head, *lines = screen.html.splitlines()
        head = talk.html("recorded.mark") + " " + talk.html("adjust.recorded", **named)
        screen = Screen("\n".join([head, *lines]), screen.rows)
    if debt.is_settled:
        return screen
    invoice = text_rows(debt, (Script.INVOICE_ADJUSTED,), talk)
    plan = text_rows(debt.lead, (Script.PLAN_AGREED,), talk)
    return Screen(screen.html, (*invoice, *plan, *screen.rows))


adjustment_dialog = Dialog(
    Window(
        Say("adjust.ask", "client", "amount"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Adjustment.amount,
        getter=_facts,
    ),
    Window(
        Shown("summary"),
        Button(Label("adjust.record"), id="record", on_click=_record),
        SwitchTo(Label("deal.other_sum"), id="other_sum", state=Adjustment.amount),
        Button(Label("adjust.new_debt"), id="new_debt", on_click=_log_new, when="may_be_new"),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Adjustment.sure,
        getter=_summary,
    ),
    on_start=take_over,
)
