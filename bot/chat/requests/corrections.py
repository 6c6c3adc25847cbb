"""What was recorded wrong: the right value takes its place, before and after are shown.

What is corrected is the last change of this day, or the debt that is before the user's eyes. Where
a sum or a day may be the invoice's, a payment's or a promise's, it is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.application.change import Change
from bot.application.debts.correct_debt import RightTerms
from bot.application.debts.log_debts import logged_together
from bot.application.nudges.tap import Action, Tap
from bot.application.ports import screens
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.choices import MOST, NAME_ON_BUTTON, cancel
from bot.chat.dialogs.deals.open import event_of, open_adjustment
from bot.chat.dialogs.said import take_over
from bot.chat.dialogs.stacking import finish, open_dialog
from bot.chat.dialogs.states import Correct
from bot.chat.open_questions import without_no
from bot.chat.plans.schedule import plan_screen
from bot.chat.requests.reference.kept_reading import dump, load
from bot.chat.requests.reference.meant import debts_meant, names_of
from bot.chat.requests.reference.shown import last_shown
from bot.chat.requests.told.offers import recorded_day
from bot.chat.screens.answers import recorded, undo_button
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.whose import client_meant, named
from bot.chat.widgets import Label, Say, choices
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Correction, Entry, EntryKind, Promise, Record
from bot.domain.errors import CurrencyMismatch, DomainError
from bot.domain.ids import ClientId, DebtId, Seq
from bot.domain.money import Money
from bot.domain.text import shortened

Found = tuple[Debt, ...]

_NUMBER = re.compile(r"(?<![\w.,#])(?:\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d[\d.,]*\d|\d)(?![\w%])")
"""By itself: neither part of an invoice's number nor a share."""


class What(StrEnum):
    """What of a debt may have been recorded wrong."""

    INVOICE = "invoice"
    PAYMENT = "payment"
    PROMISE = "promise"


async def debts_to_correct(
    reading: Reading, talk: Talk, manager: DialogManager
) -> tuple[Found, Reading]:
    """The debts that may be meant, and the reading without the client's name where that only says
    whose debt it is; where it is left, it is the right client's."""
    last = await _last_changed(talk, manager)
    if not names_of(reading):
        if last is not None and talk.replied_to is None:
            return (last,), reading
        found = await debts_meant(reading, talk, manager)
        return found.meant, reading
    found = await named(reading, talk)
    sure = None if reading.client_near else found.client
    same = last is not None and sure is not None and sure.id == last.client.id
    if last is not None and same:
        return (last,), _nameless(reading)
    if found.meant and _says_what(reading):
        return found.meant, _nameless(reading)
    if last is not None:
        return (last,), reading
    return found.meant or found.near, _nameless(reading)


def is_of(text: str, reading: Reading, debt: Debt, talk: Talk) -> bool:
    """Whether the wrong sum that the text names beside the right one, if it does ("60, not 50"), is
    one of this debt."""
    numbers = _NUMBER.findall(text)
    if reading.amount is None or len(numbers) != 2:
        return True
    read = [talk.services.reader.read_amount(number, talk.locale) for number in numbers]
    wrong = {one.amount for one in read if one is not None} - {reading.amount}
    if len(wrong) != 1:
        return True
    sums = {debt.terms.amount, debt.balance, *(-payment.amount for payment in debt.payments)}
    if debt.promise is not None and debt.promise.amount is not None:
        sums.add(debt.promise.amount)
    return not wrong.isdisjoint(one.amount for one in sums)


async def correct(
    reading: Reading, debt: Debt, talk: Talk, manager: DialogManager
) -> Screen | None:
    """Raises what the books refuse."""
    if reading.agreed_sum and reading.amount is not None:
        right = Money.of(reading.amount, reading.currency or debt.currency)
        if right.currency != debt.currency:
            raise CurrencyMismatch(debt.currency, right.currency)
        await open_adjustment(event_of(manager), manager, debt.id, right)
        return None
    if not _says_what(reading) and not names_of(reading):
        return _ask_what_is_right(debt, talk)
    said = {"said": dump(reading), "debt_id": debt.id, "near": []}
    meant = await client_meant(reading, talk)
    candidates = meant.near if not meant.sure else meant.sure[1:] and meant.sure
    if candidates:
        said["near"] = [client.id for client in candidates]
        await open_dialog(manager, Correct.client, said)
        return None
    wrong = await _wrong(reading, debt, talk)
    if len(wrong) == 1:
        return await _put_right(reading, debt, wrong[0], talk)
    await open_dialog(manager, Correct.what, said)
    return None


async def as_correction(text: str, reading: Reading, talk: Talk) -> Reading:
    """No, it was 1300, and: no, on Monday, put right what was recorded last, whatever they
    would say without the "no"."""
    right = without_no(text, talk)
    if right == text or reading.client is not None:
        return reading
    if reading.intent is Intent.INVOICE and not reading.items:
        return replace(reading, intent=Intent.CORRECTION)
    if reading.intent is Intent.OTHER:
        due = talk.services.reader.read_day(right, talk.locale, talk.today, talk.user.currency)
        if due is not None:
            return replace(reading, intent=Intent.CORRECTION, due=due.day, day_or=due.day_or)
    return reading


async def _put_right(reading: Reading, debt: Debt, what: What, talk: Talk) -> Screen:
    if what is What.INVOICE and debt.plan is not None and _is_only_a_day(reading):
        return plan_screen(debt.lead, talk)
    change = await _BY[what](reading, debt, talk)
    return recorded_day(change, reading.day_or, talk)


def _is_only_a_day(reading: Reading) -> bool:
    """Under a plan, a day is that of an instalment: the due date counts for nothing meanwhile."""
    others = (reading.amount, reading.currency, reading.number, reading.issued, reading.what_for)
    return (reading.due or reading.promised_on or reading.paid_on) is not None and not any(others)


async def _correct_invoice(
    reading: Reading, debt: Debt, talk: Talk, client_id: ClientId | None = None
) -> Change:
    right = RightTerms(
        amount=reading.amount,
        currency=reading.currency,
        due=reading.due or reading.promised_on or reading.paid_on,
        number=reading.number,
        issued=reading.issued,
        what_for=reading.what_for_said or reading.what_for,
    )
    names = names_of(reading)
    if client_id is not None or not names:
        return await talk.services.correct_debt(talk.origin, debt.id, right, client_id=client_id)
    known = (await talk.services.find_client(talk.user.id, names)).sure
    if len(known) == 1:
        client_id = known[0].id
        return await talk.services.correct_debt(talk.origin, debt.id, right, client_id=client_id)
    return await talk.services.correct_debt(talk.origin, debt.id, right, client=names[0])


async def _correct_payment(reading: Reading, debt: Debt, talk: Talk) -> Change:
    payment = debt.payments[-1]
    day = reading.paid_on or reading.due or reading.promised_on
    amount = _sum(reading, -payment.amount, debt)
    return await talk.services.correct_record(
        talk.origin, debt.id, payment.seq, amount=amount, day=day
    )


async def _correct_promise(reading: Reading, debt: Debt, talk: Talk) -> Change:
    promise = debt.promise
    seq = promise.seq if promise else Seq(0)
    day = reading.promised_on or reading.due or reading.paid_on
    amount = _sum(reading, debt.balance, debt)
    return await talk.services.correct_record(talk.origin, debt.id, seq, amount=amount, day=day)


_BY: dict[What, Callable[[Reading, Debt, Talk], Awaitable[Change]]] = {
    What.INVOICE: _correct_invoice,
    What.PAYMENT: _correct_payment,
    What.PROMISE: _correct_promise,
}


def _sum(reading: Reading, was: Money, debt: Debt) -> Money | None:
    """Raises what `Money.of` refuses, and, in the books, `CurrencyMismatch`."""
    if reading.amount is None and reading.currency is None:
        return None
    amount = was.amount if reading.amount is None else reading.amount
    return Money.of(amount, reading.currency or debt.currency)


async def _wrong(reading: Reading, debt: Debt, talk: Talk) -> list[What]:
    """What the right values may belong to; the last change of today settles it."""
    if names_of(reading) or reading.number or reading.issued or _what_for(reading):
        return [What.INVOICE]
    possible = [What.INVOICE]
    if debt.payments:
        possible.append(What.PAYMENT)
    if debt.promise is not None:
        possible.append(What.PROMISE)
    if reading.paid_on is not None and debt.payments:
        return [What.PAYMENT]
    if reading.promised_on is not None and debt.promise is not None:
        return [What.PROMISE]
    last = await talk.services.last_change(talk.user.id)
    if isinstance(last, Change) and last.debt.id == debt.id and last.record.on == talk.today:
        kind = _kind(last.record)
        is_sum = reading.amount is not None or reading.currency is not None
        if kind is not None and (is_sum or kind is What.INVOICE):
            return [kind]
        if kind is not None:
            return [What.INVOICE, kind]
    return possible


def _kind(record: Record) -> What | None:
    match record:
        case Entry(kind=EntryKind.PAYMENT):
            return What.PAYMENT
        case Promise():
            return What.PROMISE
        case Correction() | Entry(kind=EntryKind.INVOICE):
            return What.INVOICE
        case _:
            return None


async def _last_changed(talk: Talk, manager: DialogManager) -> Debt | None:
    """What was shown or changed last on this day; a debt that was paid off since may be it."""
    debt_id = talk.replied_to
    if debt_id is None:
        seen = await last_shown(manager, talk)
        debt_id = seen.debt_id if seen else None
    if debt_id is None:
        last = await talk.services.last_change(talk.user.id)
        is_one = isinstance(last, Change) and not logged_together(last)
        is_fresh = isinstance(last, Change) and last.record.on == talk.today
        return last.debt if isinstance(last, Change) and is_fresh and is_one else None
    debt, _ = await talk.services.view_debt(talk.user.id, debt_id)
    return debt


def _says_what(reading: Reading) -> bool:
    """Whether a right value is given, other than the client."""
    values = (
        reading.amount,
        reading.currency,
        reading.due,
        reading.number,
        reading.issued,
        reading.paid_on,
        reading.promised_on,
        _what_for(reading),
    )
    return any(value is not None for value in values)


def _what_for(reading: Reading) -> str | None:
    return reading.what_for_said or reading.what_for


def _nameless(reading: Reading) -> Reading:
    said = dump(reading)
    for name in ("client", "client_surface", "client_near"):
        said.pop(name, None)
    return load(said)


def _ask_what_is_right(debt: Debt, talk: Talk) -> Screen:
    """Nothing right was said: how to say it, and Undo of what was recorded last."""
    changes = [record for record in debt.timeline if _kind(record) is not None]
    standing = [record for record in changes if not debt.was_taken_back(record.seq)]
    buttons = [screens.Button(talk.plain("button.open"), Tap(Action.OPEN, debt.id).pack())]
    if standing:
        buttons.insert(0, undo_button(debt, standing[-1].seq, talk))
    return Screen(talk.html("correct.say_what", client=debt.client.name), (tuple(buttons),))


async def _facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, said = talk_of(dialog_manager), dialog_manager.dialog_data
    debt, _step = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
    reading = load(said["said"])
    wrong = [(what.value, _label(what, debt, talk)) for what in await _wrong(reading, debt, talk)]
    return {"client": debt.client.name, "what": wrong}


def _label(what: What, debt: Debt, talk: Talk) -> str:
    if what is What.PAYMENT:
        payment = debt.payments[-1]
        return talk.plain("correct.payment", amount=-payment.amount, day=payment.value_on)
    if what is What.PROMISE and debt.promise is not None:
        amount = debt.promise.amount or debt.balance
        return talk.plain("correct.promise", amount=amount, day=debt.promise.day)
    return talk.plain("correct.invoice", amount=debt.terms.amount, due=debt.due)


async def _choose(callback: CallbackQuery, _: Any, manager: DialogManager, what: str) -> None:
    talk, said = talk_of(manager), manager.dialog_data
    try:
        debt, _step = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
        screen = await _put_right(load(said["said"]), debt, What(what), talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await finish(callback, manager, screen)


async def _near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, said = talk_of(dialog_manager), dialog_manager.dialog_data
    clients = await talk.services.list_clients(talk.user.id)
    near = [client for client in clients if client.id in said["near"]]
    named = [(client.id, shortened(client.name, NAME_ON_BUTTON)) for client in near[:MOST]]
    return {"near": named, "client": load(said["said"]).client or ""}


async def _choose_client(callback: CallbackQuery, _: Any, manager: DialogManager, id_: int) -> None:
    await _rename(callback, manager, ClientId(id_))


async def _new_client(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    await _rename(callback, manager, None)


async def _rename(
    callback: CallbackQuery, manager: DialogManager, client_id: ClientId | None
) -> None:
    talk, said = talk_of(manager), manager.dialog_data
    try:
        debt, _step = await talk.services.view_debt(talk.user.id, DebtId(said["debt_id"]))
        change = await _correct_invoice(load(said["said"]), debt, talk, client_id)
    except DomainError as error:
        await finish(callback, manager, Screen(reason(error, talk.html)))
        return
    await finish(callback, manager, recorded(change, talk))


correct_dialog = Dialog(
    Window(
        Say("correct.which", "client"),
        choices("what", "what", _choose, str),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        state=Correct.what,
        getter=_facts,
    ),
    Window(
        Say("draft.ask_near", "client"),
        choices("near", "near", _choose_client, int),
        Button(Label("draft.new_client"), id="new", on_click=_new_client),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        state=Correct.client,
        getter=_near,
    ),
    on_start=take_over,
)
