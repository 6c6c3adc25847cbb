"""What the buttons about a client's answer do, about a dispute, and about the texts for them."""

from __future__ import annotations

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.change import Change
from bot.application.nudges.tap import Action, Tap, reply_and_reason
from bot.application.ports.screens import Button, Screen
from bot.chat.dialogs.answer import ask_answer
from bot.chat.dialogs.stacking import open_below
from bot.chat.dialogs.states import Resolve
from bot.chat.requests.told.replies import reasons_screen, recorded_reply
from bot.chat.screens.answers import answer, recorded, show
from bot.chat.talk import Talk
from bot.chat.taps.tapped import Handler, tapped, tapped_open, tapped_text
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Outcome
from bot.domain.errors import NotDisputed
from bot.domain.ids import Seq

_OF_A_SUM = (Outcome.CORRECTED, Outcome.DISCOUNTED)


async def _answered(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, _step = await tapped_open(tap, talk)
    if tap.number:
        await show(query, reasons_screen(debt, Seq(tap.number), talk))
    else:
        await ask_answer(query, debt, manager)


async def _reason(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    try:
        seq, reason = reply_and_reason(tap.number)
    except ValueError:
        return
    debt, _step = await tapped(tap, talk)
    given = next((reply for reply in debt.replies if reply.seq == seq), None)
    if given is not None and given.reason is reason and not debt.is_settled:
        change = Change(talk.user, debt, given)  # Back to it, from the other reasons.
    else:
        change = await talk.services.correct_reply(talk.origin, tap.debt_id, seq, reason)
    await show(query, recorded_reply(change, talk))


async def _words(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, view = await tapped_text(tap, talk)
    if view is not None:
        await answer(query, talk.services.screens.script(talk.user, debt, view))


async def _disputed(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    await answer(query, recorded(await talk.services.open_dispute(talk.origin, tap.debt_id), talk))


async def _resolves(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt = await _disputed_debt(tap, talk)
    rows = [
        (Button(talk.plain(f"outcome.{outcome}"), _resolve_tap(debt, number)),)
        for number, outcome in enumerate(Outcome)
    ]
    html = talk.html("dispute.how", client=debt.client.name)
    await answer(query, Screen(html, tuple(rows)))


async def _resolve(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    outcomes = list(Outcome)
    if tap.number >= len(outcomes):
        return
    outcome = outcomes[tap.number]
    if outcome in _OF_A_SUM:
        debt = await _disputed_debt(tap, talk)
        said = {"debt_id": debt.id, "outcome": outcome.value}
        await open_below(query, manager, Resolve.amount, said)
        return
    change = await talk.services.resolve_dispute(talk.origin, tap.debt_id, outcome)
    await show(query, recorded(change, talk))


async def _disputed_debt(tap: Tap, talk: Talk) -> Debt:
    """Raises `NotFound`, `AlreadySettled`, `NotDisputed`."""
    debt, _step = await tapped_open(tap, talk)
    if debt.dispute is None:
        raise NotDisputed
    return debt


def _resolve_tap(debt: Debt, number: int) -> str:
    return Tap(Action.RESOLVE, debt.id, number=number).pack()


ANSWERING: dict[Action, Handler] = {
    Action.ANSWERED: _answered,
    Action.REASON: _reason,
    Action.WORDS: _words,
    Action.DISPUTED: _disputed,
    Action.RESOLVES: _resolves,
    Action.RESOLVE: _resolve,
}
