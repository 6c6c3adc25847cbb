"""What the books answer to a question. Asking changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.application.ports.storage import ClientTotal
from bot.application.ports.understanding import Asked, Reading
from bot.application.reports.client_account import ClientAccount
from bot.application.reports.promised import Promised, PromisedDebt
from bot.application.reports.who_owes import Owing
from bot.chat.dialogs.choices import debt_name
from bot.chat.plans.state import lateness, standing, standing_of_one
from bot.chat.requests.reference.meant import names_of
from bot.chat.requests.reference.shown import remember
from bot.chat.screens.answers import resting, show
from bot.chat.screens.cards import dispute_mark, list_screen, promise_mark, totals_lines
from bot.chat.screens.records import line
from bot.chat.talk import Talk
from bot.chat.whose import client_meant
from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.ids import ClientId
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.text import shortened

_NAME_IN_LIST = 80
_MOST_CLIENTS = 3
"""Whose accounts are shown together, where a name fits several."""


async def question(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    names = names_of(reading)
    if not names:
        await show(message, await _of_all(reading, talk))
        return
    found = await client_meant(reading, talk)
    clients = found.sure or found.near
    if not clients:
        await message.answer(talk.html("question.unknown_client", client=names[0]))
        return
    screens = [await _of_client(client, reading, talk) for client in clients[:_MOST_CLIENTS]]
    html = "\n\n".join(screen.html for screen in screens)
    if not found.sure:
        html = talk.html("question.near", client=names[0]) + "\n\n" + html
    await show(message, Screen(html, tuple(row for screen in screens for row in screen.rows)))
    if len(clients) == 1:
        account = await talk.services.view_client_account(talk.user.id, clients[0].id)
        if account.count == 1:
            await remember(manager, talk, account.debts[0].id)


async def client_screen(client: Client, talk: Talk) -> Screen:
    """What the client owes, with a button for each debt."""
    account = await talk.services.view_client_account(talk.user.id, client.id)
    if not account.count:
        return Screen(talk.html("hint.owes_nothing", client=client.name))
    owed, late = (_sums(totals, talk) for totals in (account.owed, account.late))
    lines = [talk.html("question.client_owes", client=client.name, owed=owed)]
    if account.count > 1:
        if late:
            lines.append(talk.html("question.client_late", late=late))
        lines.append("")
    lines += [_debt_line(debt, talk) for debt in account.debts]
    return Screen("\n".join(lines), _debt_buttons(account, talk))


async def _of_client(client: Client, reading: Reading, talk: Talk) -> Screen:
    match reading.asked:
        case Asked.PAID:
            paid = await _paid(talk, client.id)
            owes = await client_screen(client, talk)
            return Screen(f"{paid.html}\n\n{owes.html}", owes.rows)
        case Asked.PROMISED:
            return await _promised(talk, client.id)
        case _:
            return await client_screen(client, talk)


async def _of_all(reading: Reading, talk: Talk) -> Screen:
    match reading.asked:
        case Asked.OVERDUE:
            return await _overdue(talk)
        case Asked.PROMISED:
            return await _promised(talk)
        case Asked.PAID:
            return await _paid(talk)
        case Asked.NEXT:
            return await _agenda(talk)
        case Asked.DUE:
            return list_screen(await talk.services.list_debts(talk.user.id, 0), talk)
        case _:
            return await _owed(talk)


async def _owed(talk: Talk) -> Screen:
    owing = await talk.services.who_owes(talk.user.id)
    if not owing.clients:
        return Screen(talk.html("debts.none"))
    lines = [talk.html("debts.head"), "", *totals_lines(owing.totals, talk), ""]
    lines += _by_client(owing, talk)
    return Screen("\n".join(lines), _all_debts(talk))


def _by_client(owing: Owing, talk: Talk) -> list[str]:
    return [
        talk.html(
            "debts.line",
            client=shortened(total.client.name, _NAME_IN_LIST),
            balance=total.owed,
            late=_since(total, owing, talk),
        )
        for total in owing.clients
    ]


def _since(total: ClientTotal, owing: Owing, talk: Talk) -> str:
    """Since when; or what was agreed, if that is of all that the client owes."""
    agreed = owing.agreed.get((total.client.id, total.owed.currency))
    return lateness(total.since, talk) if agreed is None else standing(agreed, talk)


async def _overdue(talk: Talk) -> Screen:
    owing = await talk.services.who_owes(talk.user.id, overdue=True)
    if not owing.clients:
        return Screen(talk.html("question.nothing_overdue"), _all_debts(talk))
    late = _sums([total.late for total in owing.totals], talk)
    lines = [talk.html("question.overdue_head", late=late), ""]
    lines += _by_client(owing, talk)
    return Screen("\n".join(lines), _all_debts(talk))


async def _promised(talk: Talk, client_id: ClientId | None = None) -> Screen:
    promised = await talk.services.view_promises(talk.user.id, client_id)
    if not promised.debts and not promised.agreed:
        return Screen(talk.html("question.nothing_promised"), _all_debts(talk))
    lines = [talk.html("question.promised_head"), ""]
    lines += [
        talk.html(
            "debts.line",
            client=shortened(debt.client.name, _NAME_IN_LIST),
            balance=debt.owed_together,
            late=standing(debt, talk),
        )
        + _promised_within(debt, promised, talk)
        for debt in promised.agreed
    ]
    lines += [
        talk.html(
            "question.promised_line",
            client=shortened(of.debt.client.name, _NAME_IN_LIST),
            amount=of.promise.amount or of.debt.owed_together,
            day=of.promise.day,
        )
        + promise_mark(of.debt, of.promise, talk)
        for of in promised.debts
        if not _is_next_of_plan(of, promised)
    ]
    debts = dict.fromkeys([*promised.agreed, *(of.debt for of in promised.debts)])
    rows = tuple(_debt_button(debt, talk) for debt in debts)
    return Screen("\n".join(lines), rows)


def _is_next_of_plan(of: PromisedDebt, promised: Promised) -> bool:
    """Whether the promise is of the instalment that its plan, told of already, names as next."""
    parts = of.debt.open_parts
    if not parts or of.state is PromiseState.KEPT or of.debt.lead not in promised.agreed:
        return False
    return of.promise.amount in (None, parts[0].open)


def _promised_within(debt: Debt, promised: Promised, talk: Talk) -> str:
    """The days promised for the next instalment of its plan, to go behind that. HTML."""
    return "".join(
        f"; {talk.html('question.promise', day=of.promise.day)}"
        + promise_mark(of.debt, of.promise, talk)
        for of in promised.debts
        if of.debt.lead is debt.lead and _is_next_of_plan(of, promised)
    )


async def _paid(talk: Talk, client_id: ClientId | None = None) -> Screen:
    payments = await talk.services.last_payments(talk.user.id, client_id)
    if not payments:
        return Screen(talk.html("question.nothing_paid"))
    lines = [talk.html("question.paid_head"), ""]
    lines += [
        line(debt, payment, talk, shortened(debt.client.name, _NAME_IN_LIST))
        for debt, payment in payments
    ]
    return Screen("\n".join(lines))


async def _agenda(talk: Talk) -> Screen:
    """The steps of today, or when the next one comes."""
    agenda = await talk.services.view_agenda(talk.user.id)
    lines, rows = [], []
    if agenda.rest is not None:
        lines.append(resting(agenda.rest, talk))
    if agenda.steps:
        lines.append(talk.html("nudge.list", n=agenda.count))
    elif agenda.coming is None:
        lines.append(talk.html("card.no_step"))
    else:
        debt, step = agenda.coming
        name = f"script.{step.script or step.kind}"
        coming = talk.html("card.next", step=talk.plain(name), day=talk.user.heard_on(step.on))
        lines.append(talk.html("question.nothing_today"))
        lines.append(f"{talk.html('question.of', client=debt.client.name)} {coming}")
        rows.append(_debt_button(debt, talk))
    for number, (debt, step) in enumerate(agenda.steps, start=1):
        name = f"script.{step.script or step.kind}"
        client = shortened(debt.client.name, _NAME_IN_LIST)
        said = talk.html(
            "nudge.line",
            number=number,
            client=client,
            balance=debt.owed_together,
            what=talk.plain(name),
        )
        lines.append(f"{said}\n{escape(standing(debt, talk))}")
        label = f"{number}. {shortened(debt.client.name, 40)}"
        rows.append((Button(label, Tap(Action.STEP, debt.id).pack()),))
    return Screen("\n\n".join(lines), tuple(rows))


def _debt_line(debt: Debt, talk: Talk) -> str:
    state = standing_of_one(debt, talk)
    said = talk.html("question.debt_line", balance=debt.balance, late=state)
    said += dispute_mark(debt, talk)
    promise = debt.promise
    if promise is None or debt.has_met(promise) or debt.is_replaced(promise):
        return said
    return f"{said}; {talk.html('question.promise', day=promise.day)}" + promise_mark(
        debt, promise, talk
    )


def _debt_buttons(account: ClientAccount, talk: Talk) -> tuple[tuple[Button, ...], ...]:
    return tuple(_debt_button(debt, talk) for debt in account.debts)


def _debt_button(debt: Debt, talk: Talk) -> tuple[Button, ...]:
    return (Button(debt_name(debt, talk), Tap(Action.OPEN, debt.id).pack()),)


def _all_debts(talk: Talk) -> tuple[tuple[Button, ...], ...]:
    return ((Button(talk.plain("button.all_debts"), Tap(Action.LIST, NO_DEBT).pack()),),)


def _sums(totals: Sequence[Money], talk: Talk) -> str:
    return ", ".join(talk.money(total) for total in totals)
