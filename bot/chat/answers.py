"""What the bot says once something is recorded: the books in a line or two, and Undo."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.application.change import Change
from bot.application.debts.undo import undone
from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.chat.talk import Talk
from bot.domain.calendar import instant_of
from bot.domain.debt import Debt
from bot.domain.ids import Seq
from bot.domain.ladder import STANDARD
from bot.domain.step import next_step
from bot.domain.timeline import (
    Contact,
    Entry,
    EntryKind,
    Pause,
    Promise,
    Record,
    Resumption,
    Withdrawal,
)
from bot.domain.user import User

_FIRST = 1
"""The place of the invoice in the timeline: what is owed is said by it already."""


def keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    if not screen.rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=b.label, callback_data=b.tap) for b in row]
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


def recorded(change: Change, talk: Talk) -> Screen:
    """The answer to a change: what was recorded, what is left, when the next nudge comes."""
    talk.user = change.user
    record = change.record
    is_undo = isinstance(record, Withdrawal) or (
        isinstance(record, Entry) and record.kind is EntryKind.REVERSAL
    )
    if is_undo:
        what = (
            talk.html("undone.head")
            + " "
            + line(change.debt, undone(change), talk, change.debt.client.name)
        )
        return Screen("\n".join([what, *_state(change, talk)]))
    undo = Button(talk.plain("button.undo"), undo_tap(change.debt, record.seq).pack())
    open_ = Button(talk.plain("button.open"), Tap(Action.OPEN, change.debt.id).pack())
    html = "\n".join([_head(change.debt, record, talk), *_state(change, talk)])
    return Screen(html, ((undo, open_),))


def undo_tap(debt: Debt, seq: Seq) -> Tap:
    return Tap(Action.UNDO, debt.id, number=seq)


def _head(debt: Debt, record: Record, talk: Talk) -> str:
    return talk.html("recorded.mark") + " " + line(debt, record, talk, debt.client.name)


def line(debt: Debt, record: Record, talk: Talk, client: str) -> str:
    """A record of the timeline as one sentence that names the client as given. HTML."""
    match record:
        case Entry(kind=EntryKind.INVOICE, amount=amount):
            return talk.html("record.invoice", client=client, amount=amount, due=debt.due)
        case Entry(kind=EntryKind.PAYMENT, amount=amount, value_on=on):
            return talk.html("record.payment", client=client, amount=-amount, day=on)
        case Promise(day=day, amount=None):
            return talk.html("record.promise", client=client, day=day)
        case Promise(day=day, amount=amount):
            return talk.html("record.promise_of", client=client, day=day, amount=amount)
        case Contact(script=script):
            name = talk.plain(f"script.{script}")
            return talk.html("record.contact", client=client, script=name)
        case Pause(until=None):
            return talk.html("record.pause", client=client)
        case Pause(until=until):
            return talk.html("record.snooze", client=client, day=until)
        case Resumption():
            return talk.html("record.resumed", client=client)
        case _:
            return ""


def _state(change: Change, talk: Talk) -> list[str]:
    debt = change.debt
    if debt.is_withdrawn:
        return []
    if debt.is_settled:
        return [talk.html("state.settled", client=debt.client.name)]
    lines = []
    if change.record.seq > _FIRST:
        lines.append(talk.html("state.balance", balance=debt.balance, due=debt.due))
    if debt.pause(talk.today) is None:
        lines += _next_nudge(debt, change.user, talk)
    return lines


def _next_nudge(debt: Debt, user: User, talk: Talk) -> list[str]:
    """When the user is nudged about this debt, in their own time, or that the ladder has ended."""
    step = next_step(debt, STANDARD, user.calendar, talk.today)
    if step is None:
        return [talk.html("state.last_step")]
    if user.next_nudge_at is None:
        return []
    at = user.local(user.next_nudge_at)
    if at.date() < step.on:  # That nudge is about another debt.
        at = user.local(instant_of(step.on, user.nudge_hour, ZoneInfo(user.zone)))
    return [talk.html("state.next_nudge", moment=talk.formats.moment(at, talk.locale))]
