"""From a tap to its handler."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.chat.requests.reference.shown import remember
from bot.chat.screens.answers import acknowledge
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.chat.taps.advising import ADVISING
from bot.chat.taps.answering import ANSWERING
from bot.chat.taps.dealing import DEALING
from bot.chat.taps.recording import RECORDING
from bot.chat.taps.showing import SHOWING
from bot.domain.errors import DomainError

taps_router = Router(name="taps")

HANDLERS = RECORDING | SHOWING | ANSWERING | ADVISING | DEALING

_BEFORE_THE_EYES = (
    Action.CARD,
    Action.OPEN,
    Action.STEP,
    Action.SCRIPT,
    Action.WORDS,
    Action.TONES,
    Action.CHANNELS,
    Action.SITUATIONS,
    Action.DEALS,
    Action.PLAN_CARD,
    Action.PEOPLE,
    Action.LAST_RESORTS,
    Action.GENTLY,
)
"""What puts a debt before the user's eyes: a sentence that names none is about it then."""


async def _is_tap(query: CallbackQuery) -> bool | dict[str, Tap]:
    try:
        return {"tap": Tap.unpack(query.data or "")}
    except ValueError:
        return False


@taps_router.callback_query(_is_tap)
async def on_tap(query: CallbackQuery, tap: Tap, talk: Talk, dialog_manager: DialogManager) -> None:
    try:
        await HANDLERS[tap.action](query, tap, talk, dialog_manager)
        if tap.action in _BEFORE_THE_EYES and tap.debt_id != NO_DEBT:
            await remember(dialog_manager, talk, tap.debt_id, tap.view)
    except DomainError as error:
        await acknowledge(query, reason(error, talk.plain))
        return
    await acknowledge(query)
