"""From a draft to its calm version: whose it is, and where it comes from."""

from __future__ import annotations

import re

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.debts.find_debts import FoundDebts
from bot.application.nudges.tap import NO_DEBT, Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Heat, Intent, Reading, Reason
from bot.chat.calm.version import calm_version
from bot.chat.dialogs.choices import MOST, debt_name
from bot.chat.requests.reference.meant import as_said, debts_meant
from bot.chat.requests.reference.shown import remember
from bot.chat.screens.answers import keyboard, show
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.chat.whose import heard
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.ids import DebtId

_COMMAND = re.compile(r"\s*/\w+(?:@\w+)?\s*")
_PLAIN = frozenset({Heat.INSULT, Heat.THREAT})
"""What nobody writes to a bot that keeps their books."""
_NO_NEWS = (None, Reason.NONE, Reason.THREAT)
"""Of a client's answer: no reason, or a threat, which may be the user's own."""


async def calm_down(
    message: Message, draft: Message, words: str, manager: DialogManager, talk: Talk
) -> None:
    """Answers `message` with the calm version of `words`, which stand in the message `draft`; asks
    first if it is not clear which debt they are about."""
    found = await whose_draft(words, manager, talk)
    if len(found.meant) == 1:
        for screen in await calm_screens(words, found.meant[0].id, manager, talk):
            await show(message, screen)
    else:
        await _reply(draft, which_screen(found, talk))


async def calm_screens(
    words: str, debt_id: DebtId, manager: DialogManager, talk: Talk
) -> tuple[Screen, ...]:
    """The remarks and the text below them; or why there are none."""
    try:
        debt, step = await talk.services.view_debt(talk.user.id, debt_id)
        calm = calm_version(words, debt, step, talk)
    except DomainError as error:
        return (Screen(reason(error, talk.html)),)
    await remember(manager, talk, debt.id, calm.view)
    return calm.remarks, calm.text


async def offer_calm(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> bool:
    """Whether the sentence is so plainly a draft to a client that a calm version was offered."""
    words = message.text or ""
    if not _may_be_draft(words, reading, talk):
        return False
    found = await whose_draft(words, manager, talk)
    if not (found.meant or found.near):
        return False
    debt = found.meant[0] if len(found.meant) == 1 else None
    yes = Tap(Action.CALM, debt.id if debt else NO_DEBT)
    buttons = [Button(talk.plain("calm.yes"), yes.pack())]
    if debt is not None and reading.intent is Intent.CLIENT_REPLY:
        theirs = Tap(Action.ANSWERED, debt.id)
        buttons.append(Button(talk.plain("button.answered"), theirs.pack()))
    await _reply(message, Screen(talk.html("calm.offer"), (tuple(buttons),)))
    return True


def draft_in(message: Message | None) -> str:
    """What a message says without the command before it."""
    return "" if message is None else _COMMAND.sub("", message.text or "", count=1).strip()


def which_screen(found: FoundDebts, talk: Talk) -> Screen:
    debts = (found.meant or found.near)[:MOST]
    if not debts:
        return Screen(talk.html("debts.none"))
    rows = tuple((_debt_button(debt, talk),) for debt in debts)
    return Screen(talk.html("calm.which"), rows)


def _debt_button(debt: Debt, talk: Talk) -> Button:
    return Button(debt_name(debt, talk), Tap(Action.CALM, debt.id).pack())


async def whose_draft(words: str, manager: DialogManager, talk: Talk) -> FoundDebts:
    """By the client whom the draft names, if that is one of the user's; else as always."""
    found = await debts_meant(as_said(words, await heard(words, talk)), talk, manager)
    if found.meant or found.near:
        return found
    return await debts_meant(Reading(intent=Intent.OTHER), talk, manager)


def _may_be_draft(words: str, reading: Reading, talk: Talk) -> bool:
    if not _is_addressed(reading):
        return False
    heat = talk.services.reader.read_draft(words, talk.locale)
    pieces = [piece.words.casefold() for piece in heat if piece.heat in _PLAIN]
    if reading.intent is Intent.INVOICE:  # "You owe me 900, you thieves": no client is called so.
        name = (reading.client or "").casefold()
        return any(name in piece for piece in pieces)
    return bool(pieces)


def _is_addressed(reading: Reading) -> bool:
    """Nothing in it is for the books: no news of a client, no invoice of one."""
    match reading.intent:
        case Intent.INVOICE:
            return not reading.items and (reading.client is not None or reading.due is None)
        case Intent.CLIENT_REPLY if reading.reason not in _NO_NEWS:
            return False
        case Intent.OTHER | Intent.CLIENT_REPLY | Intent.WORDING:
            told = (reading.promised_on, reading.paid_on, reading.until, reading.percent)
            return not any(told) and reading.installments is None
        case _:
            return False


async def _reply(draft: Message, screen: Screen) -> None:
    """Below the draft, and bound to it: a tap on the screen brings it back."""
    bound = draft.as_reply_parameters(allow_sending_without_reply=True)
    await draft.answer(screen.html, reply_markup=keyboard(screen), reply_parameters=bound)
