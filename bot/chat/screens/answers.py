"""What the bot says once something is recorded: the books in a line or two, and Undo."""

from __future__ import annotations

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.application.change import Change, RestChange
from bot.application.debts.log_debts import logged_together
from bot.application.debts.undo import undone
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.chat.plans.payments import offer_met, payments_gone, plan_payment
from bot.chat.plans.schedule import plan_button
from bot.chat.plans.state import standing
from bot.chat.screens.follow_ups import said_after, texts_after
from bot.chat.screens.records import line, line_of, what_was_put_right
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import (
    Entry,
    EntryKind,
    Pause,
    Plan,
    Promise,
    Proposed,
    Record,
    Resumption,
)
from bot.domain.ids import Seq
from bot.domain.money import Money
from bot.domain.people.rest import Rest
from bot.domain.people.user import User
from bot.domain.step import step_of
from bot.domain.text import shortened

_NAME_IN_LIST = 40

_FIRST = 1
"""The place of the invoice in the timeline: what is owed is said by it already."""


def keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    if not screen.rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(
                    text=b.label, callback_data=b.tap, url=b.url, switch_inline_query=b.inline
                )
                for b in row
            ]
            for row in screen.rows
        ]
    )


async def show(event: Message | CallbackQuery, screen: Screen) -> None:
    """In place of the message whose button was pressed, or as a new one."""
    if isinstance(event, Message):
        await event.answer(screen.html, reply_markup=keyboard(screen))
    elif isinstance(event.message, Message):
        await _replace(event.message, screen)
    else:
        await answer(event, screen)


async def tell(event: Message | CallbackQuery, html: str) -> None:
    """As a new message, without buttons."""
    if isinstance(event, Message):
        await event.answer(html)
    else:
        await answer(event, Screen(html))


async def answer(query: CallbackQuery, screen: Screen) -> None:
    """As a new message; the one whose button was pressed stays as it is."""
    if query.bot is not None:
        markup = keyboard(screen)
        await query.bot.send_message(query.from_user.id, screen.html, reply_markup=markup)


async def acknowledge(query: CallbackQuery, alert: str | None = None) -> None:
    """Ends the button's spinner, with `alert` to be read and closed. Telegram takes an answer for a
    few minutes only: after a longer wait there is no spinner left to end."""
    try:
        await query.answer(alert, show_alert=alert is not None)
    except TelegramBadRequest as refusal:
        if "query is too old" not in refusal.message:
            raise


async def _replace(message: Message, screen: Screen) -> None:
    try:
        await message.edit_text(screen.html, reply_markup=keyboard(screen))
    except TelegramBadRequest as refusal:
        if "message is not modified" in refusal.message:
            return
        await message.answer(screen.html, reply_markup=keyboard(screen))


def recorded(change: Change | RestChange, talk: Talk) -> Screen:
    """The answer to a change: what was recorded, what is left, when the next nudge comes."""
    talk.user = change.user
    if isinstance(change, RestChange):
        return _rest(change, talk)
    debt, record = change.debt, change.record
    together = logged_together(change)
    if together:
        return _several(change, together, talk)
    if debt.undone_by(record) is not None:
        what = talk.html("undone.head") + " " + line_of(change, undone(change), talk)
        back = [_stands_again(change, other, talk) for other in change.others]
        back = [stands for stands in back if stands]
        return Screen("\n".join([what, *back, *state_lines(change, talk)]))
    put_right = what_was_put_right(change, talk)
    if put_right:
        head = talk.html("record.corrected", client=debt.client.name, what=put_right)
        if change.others:
            head += "\n" + line_of(change, record, talk)
            head += _left_behind(change, talk)
    else:
        head = line_of(change, record, talk)
    lines = [talk.html("recorded.mark") + " " + head]
    lines += [*said_after(change, talk), *state_lines(change, talk)]
    buttons = (undo_button(debt, record.seq, talk), _shown_by(change, talk))
    return Screen("\n".join(lines), (*texts_after(change, talk), buttons))


def _shown_by(change: Change, talk: Talk) -> Button:
    """The debt's card; of a plan its own, which also lets be what is missing."""
    debt, record = change.debt, change.record
    if debt.plan is None:
        return open_button(debt, talk)
    paid = None
    if isinstance(record, Entry) and record.kind is EntryKind.PAYMENT:
        paid = plan_payment(record, change, talk.today)
    is_short = paid is not None and paid.missing is not None
    return plan_button(debt, talk, "button.leave" if is_short else "button.plan")


def _several(change: Change, debts: tuple[Debt, ...], talk: Talk) -> Screen:
    """The debts of one message, saved or taken back together, with the totals by currency."""
    lines = [
        talk.html(
            "record.invoice",
            client=shortened(debt.client.name, _NAME_IN_LIST),
            amount=debt.logged.amount,
            due=debt.due,
        )
        for debt in debts
    ]
    if change.debt.is_withdrawn:
        return Screen("\n".join([talk.html("undone.head"), *lines]))
    totals: dict[str, Money] = {}
    for debt in debts:
        zero = Money.zero(debt.currency)
        totals[debt.currency] = totals.get(debt.currency, zero) + debt.logged.amount
    in_all = " + ".join(talk.money(total) for total in totals.values())
    head = talk.html("recorded.mark") + " " + talk.html("several.saved", n=len(debts))
    foot = [talk.html("several.total", total=in_all), *_first_nudge(change, debts, talk)]
    undo = undo_tap(change.debt, change.record.seq).pack()
    buttons = (
        Button(talk.plain("several.undo"), undo),
        Button(talk.plain("button.all_debts"), Tap(Action.LIST, NO_DEBT).pack()),
    )
    return Screen("\n".join([head, *lines, "", *foot]), (buttons,))


def _first_nudge(change: Change, debts: tuple[Debt, ...], talk: Talk) -> list[str]:
    """When the user hears of the first of them."""
    if change.user.is_resting(talk.today):
        return [resting(change.user.rest, talk)]
    steps = [(step_of(debt, change.user, talk.today), debt) for debt in debts]
    coming = [(step.on, debt.id, debt) for step, debt in steps if step is not None]
    return _next_nudge(min(coming)[2], change.user, talk) if coming else []


def _rest(change: RestChange, talk: Talk) -> Screen:
    said = resting(change.rest, talk)
    if change.is_undo:
        return Screen(talk.html("undone.done") + " " + said)
    tap = Tap(Action.UNDO, NO_DEBT, number=change.seq)
    buttons = [Button(talk.plain("button.undo"), tap.pack())]
    if change.rest is not None:
        resume = Tap(Action.RESUME, NO_DEBT).pack()
        buttons.append(Button(talk.plain("button.resume"), resume))
    return Screen(talk.html("recorded.mark") + " " + said, (tuple(buttons),))


def resting(rest: Rest | None, talk: Talk) -> str:
    """Whether the user is nudged at all. HTML."""
    if rest is None:
        return talk.html("rest.over")
    if rest.until is None:
        return talk.html("rest.endless")
    return talk.html("rest.until", day=rest.until)


def _stands_again(change: Change, wrong: Debt, talk: Talk) -> str:
    """What an undo brings back where the client was thought to be wrong: a debt that was logged
    anew, or a payment or promise that was moved."""
    if change.debt.is_withdrawn:
        return _owes(wrong, wrong.terms.amount, talk)
    if wrong in change.debt.together:
        return ""
    events = (wrong.undone_by(record) for record in change.made_on(wrong))
    for event in events:
        if isinstance(event, Entry | Promise) and not wrong.was_taken_back(event.seq):
            return line(wrong, event, talk, wrong.client.name)
    return ""


def _left_behind(change: Change, talk: Talk) -> str:
    """What the wrong client owes again, once a payment has been moved away."""
    owing = [other for other in change.others if other not in change.debt.together]
    lines = [
        _owes(wrong, wrong.balance, talk)
        for wrong in owing
        if payments_gone(change, wrong) and not wrong.is_settled
    ]
    return "".join(f"\n{owes}" for owes in lines)


def _owes(debt: Debt, amount: Money, talk: Talk) -> str:
    return talk.html("record.invoice", client=debt.client.name, amount=amount, due=debt.due)


def undo_tap(debt: Debt, seq: Seq) -> Tap:
    return Tap(Action.UNDO, debt.id, number=seq)


def undo_button(debt: Debt, seq: Seq, talk: Talk) -> Button:
    return Button(talk.plain("button.undo"), undo_tap(debt, seq).pack())


def open_button(debt: Debt, talk: Talk) -> Button:
    return Button(talk.plain("button.open"), Tap(Action.OPEN, debt.id).pack())


def state_lines(change: Change, talk: Talk) -> list[str]:
    """What is left, and when the next nudge comes."""
    debt = change.debt
    if debt.is_withdrawn:
        return []
    if change.others and isinstance(_last_meant(change), Pause | Resumption):
        return []  # All that the client owes, each debt with a day of its own.
    if not debt.owed_together:
        return _nothing_owed(change, talk)
    lines = []
    if change.user.is_resting(talk.today):
        lines.append(resting(change.user.rest, talk))
    if change.record.seq > _FIRST:
        lines += _left(change, talk)
    pause = debt.pause(talk.today)
    if pause is None and not change.user.is_resting(talk.today):
        lines += _next_nudge(debt, change.user, talk)
    elif pause is not None and not isinstance(_last_meant(change), Pause):
        lines.append(paused(pause, talk))
    return lines


def _nothing_owed(change: Change, talk: Talk) -> list[str]:
    debt, record = change.debt, change.record
    if isinstance(record, Entry) and offer_met(record, debt) is not None:
        return []  # That is said already.
    let_go = isinstance(record, Entry) and record.kind is EntryKind.DISCOUNT
    key = "state.written_off" if debt.written_off or let_go else "state.settled"
    return [talk.html(key, client=debt.client.name)]


def _left(change: Change, talk: Talk) -> list[str]:
    """What is owed, and when it is expected, unless that has been said."""
    debt, record = change.debt, change.record
    if isinstance(record, Proposed) and len(record.debts) > 1:
        return []  # What is owed on all of them is said above.
    taken_back = debt.undone_by(record)
    if isinstance(taken_back, Plan | Proposed) and debt.plan is None:
        covered = sorted((debt, *change.others), key=lambda each: (each.due, each.id))
        return [
            talk.html("state.balance", balance=each.balance, due=each.due)
            for each in covered
            if not each.is_settled
        ]
    if debt.plan is None:
        return [talk.html("state.balance", balance=debt.balance, due=debt.due)]
    is_said = isinstance(record, Plan) and not debt.was_taken_back(record.seq)
    if isinstance(record, Entry) and record.kind is EntryKind.PAYMENT:
        is_said = plan_payment(record, change, talk.today) is not None
    if is_said:
        return []
    state = standing(debt, talk)
    return [talk.html("state.plan", balance=debt.owed_together, standing=state)]


def paused(pause: Pause, talk: Talk) -> str:
    if pause.until is None:
        return talk.html("card.paused")
    return talk.html("card.snoozed", day=pause.until)


def _last_meant(change: Change) -> Record:
    """The record that the change made, or took back."""
    return change.debt.undone_by(change.record) or change.record


def _next_nudge(debt: Debt, user: User, talk: Talk) -> list[str]:
    """When the user is nudged about this debt, in their own time, or that the ladder has ended."""
    step = step_of(debt.lead, user, talk.today)
    if step is None:
        return [talk.html("state.last_step")]
    at = user.nudge_about(step.on)
    if at is None:
        return []
    return [talk.html("state.next_nudge", moment=talk.formats.moment(at, talk.locale))]
