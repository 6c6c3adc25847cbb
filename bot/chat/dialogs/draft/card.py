"""The card of a draft: what was understood, a button to correct each, Save and Cancel.

The card of one of several goes back to their list instead, with what was corrected.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.application.ports.screens import Screen
from bot.application.ports.understanding import AmountReading, DayReading, Intent
from bot.chat.dialogs.client.card import record_line
from bot.chat.dialogs.draft.begin import name_client
from bot.chat.dialogs.draft.draft import Draft
from bot.chat.dialogs.prevention.open import deposit_button
from bot.chat.dialogs.stacking import finish
from bot.chat.dialogs.states import Draft as States
from bot.chat.open_questions import without_no
from bot.chat.screens.answers import recorded
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.whose import heard
from bot.chat.widgets import Label, Shown
from bot.domain.currency import CURRENCIES
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import ClientId
from bot.domain.people.client_record import is_slow
from bot.domain.text import clean_line

_WORDS_OF_A_CURRENCY = 2
_NEAR = timedelta(days=2 * 365)
"""A due date further away may have a slip in its year."""


def draft_of(manager: DialogManager) -> Draft:
    return Draft.load(manager.dialog_data)


def keep(manager: DialogManager, draft: Draft) -> None:
    manager.dialog_data.update(draft.dump())


def is_listed(manager: DialogManager) -> bool:
    """Whether the draft is one of several that are saved together."""
    return manager.dialog_data.get("at") is not None


def card_html(draft: Draft, talk: Talk, *, listed: bool = False) -> str:
    """One line a field, each with its name, so that nothing has to be guessed."""
    lines = [
        talk.html("draft.head"),
        "",
        talk.html("draft.client", client=draft.client or "—"),
        talk.html("draft.amount", amount=draft.money or "—"),
        *(_due_lines(draft, talk) or [talk.html("draft.due", due="—")]),
        talk.html("draft.what_for", what_for=draft.what_for or "—"),
        *_paper_lines(draft, talk),
    ]
    if not listed:
        lines += ["", talk.html("draft.ask")]
    return "\n".join(lines)


def so_far_html(draft: Draft, talk: Talk) -> str:
    """What is known of a draft of which something is asked; empty if that is no more than who."""
    lines = _due_lines(draft, talk)
    if draft.what_for:
        lines.append(talk.html("draft.what_for", what_for=draft.what_for))
    lines += _paper_lines(draft, talk)
    if draft.money is not None:
        lines.insert(0, talk.html("draft.amount", amount=draft.money))
    if lines and draft.client:
        lines.insert(0, talk.html("draft.client", client=draft.client))
    return "\n".join(lines)


def _due_lines(draft: Draft, talk: Talk) -> list[str]:
    due = draft.due_on
    if due is None:
        return []
    line = talk.html("draft.due", due=due)
    if draft.terms_days is not None:
        line += " " + talk.html("draft.terms", n=draft.terms_days)
    if due < talk.today:
        line += " " + talk.html("draft.late", n=(talk.today - due).days)
    is_odd = abs(due - talk.today) > _NEAR
    return [line, talk.html("draft.odd_year")] if is_odd else [line]


def _paper_lines(draft: Draft, talk: Talk) -> list[str]:
    """What stands on the invoice besides: its number and its date."""
    lines = []
    if draft.number:
        lines.append(talk.html("draft.number", number=draft.number))
    if draft.issued_on is not None:
        lines.append(talk.html("draft.issued", issued=draft.issued_on))
    return lines


async def _card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, draft = talk_of(dialog_manager), draft_of(dialog_manager)
    listed, other = is_listed(dialog_manager), draft.other_due
    return {
        "card": card_html(draft, talk, listed=listed),
        "other_day": talk.plain("button.or_day", day=other) if other else "",
        "is_listed": listed,
        "is_single": not listed,
    }


async def _save(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    talk, draft = talk_of(manager), draft_of(manager)
    terms = draft.terms()
    if terms is None or draft.client is None or draft.near:
        await manager.switch_to(draft.next_state)
        return
    if is_listed(manager):
        await back_to_list(manager, draft)
        return
    client_id = None if draft.client_id is None else ClientId(draft.client_id)
    change = await talk.services.log_debt(talk.origin, draft.client, terms, client_id)
    await finish(callback, manager, await _with_record(recorded(change, talk), change.debt, talk))


async def _with_record(screen: Screen, debt: Debt, talk: Talk) -> Screen:
    """With how the client has paid before, if there is anything to tell; for a slow one, with the
    request for a deposit."""
    view = talk.services.view_client_record
    earlier = await view(talk.user.id, debt.client.id, {debt.id})
    record = await view(talk.user.id, debt.client.id)  # The new one is among what is counted.
    line = record_line(record, talk) if earlier.is_telling else ""
    rows = ((deposit_button(debt, talk),), *screen.rows) if is_slow(record) else screen.rows
    return Screen(f"{screen.html}\n\n{line}", rows) if line else screen


async def back_to_list(manager: DialogManager, draft: Draft | None) -> None:
    """With the draft as it is now, or None if it is to be taken off the list."""
    kept = None if draft is None else draft.dump()
    await manager.done({"at": manager.dialog_data["at"], "draft": kept})


async def go_on(manager: DialogManager, draft: Draft) -> None:
    """To the next question or the card; back to the list, if that has only asked for what was
    missing."""
    if manager.dialog_data.get("asked") and draft.is_complete:
        await back_to_list(manager, draft)
    else:
        await manager.switch_to(draft.next_state)


async def _remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await back_to_list(manager, None)


async def _swap_days(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    draft = draft_of(manager)
    draft.swap_days()
    keep(manager, draft)


async def cancel(callback: CallbackQuery, _: Button, manager: DialogManager) -> None:
    if is_listed(manager):
        await manager.done()
        return
    await finish(callback, manager, Screen(talk_of(manager).html("draft.cancelled")))


async def _correct(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A word typed while the card is open: a sum, a date, both, or a currency corrects it; a whole
    correction, whatever it names."""
    talk, draft = talk_of(manager), draft_of(manager)
    text = without_no(message.text or "", talk)
    amount, due = _corrections(text, draft, talk)
    named = await _correct_names(message.text or "", draft, talk)
    currency = None if amount else _lone_currency(text, talk)
    if currency is not None and draft.money is not None:
        amount = AmountReading(amount=draft.money.amount, currency=currency)
    if amount is None and due is None and not named:
        await message.answer(talk.html("draft.first_this", client=draft.client or ""))
    if due is not None:
        draft.set_due(due.day, due.day_or)
    if amount is not None:
        try:
            draft.set_amount(amount.amount, amount.currency)
        except DomainError as error:
            await message.answer(reason(error, talk.html))
    keep(manager, draft)
    if draft.near:
        await manager.switch_to(States.near)


async def _correct_names(text: str, draft: Draft, talk: Talk) -> bool:
    """Takes over another client, number or work, if the text is a correction that names one."""
    reading = await heard(text, talk, draft.currency)
    if reading.intent is not Intent.CORRECTION:
        return False
    what_for = clean_line(reading.what_for_said or reading.what_for or "")
    said = "" if reading.client_recalled else reading.client or ""
    number, client = clean_line(reading.number or ""), clean_line(said)
    draft.what_for, draft.number = what_for or draft.what_for, number or draft.number
    if client:
        draft.client = client
        await name_client(draft, talk, reading)
    return bool(what_for or number or client)


def _corrections(
    text: str, draft: Draft, talk: Talk
) -> tuple[AmountReading | None, DayReading | None]:
    """A lone number is a sum, though it might be a day; what was paid or promised is neither."""
    reader = talk.services.reader
    due = reader.read_day(text, talk.locale, talk.today, draft.currency)
    if due is not None and due.alone and not text.strip(" +-−").isdecimal():
        return None, due
    reading = reader.read(text, talk.locale, talk.today, draft.currency)
    if reading.intent not in (Intent.INVOICE, Intent.CORRECTION, Intent.OTHER):
        return None, None
    if reading.amount is not None:
        stated = DayReading(day=reading.due, day_or=reading.day_or) if reading.due else None
        return AmountReading(amount=reading.amount, currency=reading.currency), stated
    if due is not None and not text.strip(" +-−").isdecimal():
        return None, due
    return reader.read_amount(text, talk.locale), None


def _lone_currency(text: str, talk: Talk) -> str | None:
    """A currency with nothing beside it but a small word: "€", "in euros"."""
    if len(text.split()) > _WORDS_OF_A_CURRENCY:
        return None
    code = talk.services.reader.read_currency(text, talk.locale)
    return code if code in CURRENCIES else None


card_window = Window(
    Shown("card"),
    Button(Shown("other_day"), id="other_day", on_click=_swap_days, when="other_day"),
    Row(
        Button(Label("button.save"), id="save", on_click=_save),
        Button(Label("button.cancel"), id="cancel", on_click=cancel),
        when="is_single",
    ),
    Row(
        Button(Label("several.back"), id="back", on_click=_save),
        Button(Label("several.remove"), id="remove", on_click=_remove),
        when="is_listed",
    ),
    Row(
        SwitchTo(Label("draft.edit_client"), id="client", state=States.client),
        SwitchTo(Label("draft.edit_amount"), id="amount", state=States.amount),
    ),
    Row(
        SwitchTo(Label("draft.edit_currency"), id="currency", state=States.currency),
        SwitchTo(Label("draft.edit_due"), id="due", state=States.due),
    ),
    SwitchTo(Label("draft.edit_what_for"), id="what_for", state=States.what_for),
    MessageInput(_correct, content_types=[ContentType.TEXT]),
    state=States.card,
    getter=_card,
)
