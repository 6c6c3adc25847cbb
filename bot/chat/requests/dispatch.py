"""From what a sentence asks for to who does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Intent, Reading, Says
from bot.chat.dialogs.answer import take_answer
from bot.chat.dialogs.stacking import come_back
from bot.chat.plans.state import open_offer
from bot.chat.requests.corrections import debts_to_correct, is_of
from bot.chat.requests.other import other
from bot.chat.requests.pauses import for_client, or_everything, paused, rest, wake
from bot.chat.requests.questions import question
from bot.chat.requests.reference.meant import as_said, debts_meant, names_of
from bot.chat.requests.sent import asked_to_send
from bot.chat.requests.settings import settings
from bot.chat.requests.told.arrangements import BOTH, offer_taken_screen
from bot.chat.requests.told.told import quoted, told_in_a_sentence
from bot.chat.requests.which import ask_which, do, nobody_meant
from bot.chat.screens.answers import recorded, show
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.chat.whose import name_of_near
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError

Handler = Callable[[Message, Reading, DialogManager, Talk], Awaitable[None]]


async def handle(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    """Anything but an invoice, a payment or a promise. A redelivered sentence gives the answer to
    what its first delivery changed."""
    earlier = await talk.services.recall_change(talk.origin)
    if earlier is not None:
        await show(message, recorded(earlier, talk))
        await come_back(manager)
        return
    if reading.intent is not Intent.QUESTION:
        text = message.text or ""
        reading = talk.services.reader.from_its_weekday(
            as_said(text, reading), text, talk.locale, talk.today, talk.user.currency
        )
    await _HANDLERS.get(reading.intent, _about_a_debt)(message, reading, manager, talk)


async def _undo(message: Message, _: Reading, manager: DialogManager, talk: Talk) -> None:
    try:
        screen = recorded(await talk.services.undo(talk.origin), talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await show(message, screen)
    await come_back(manager)


async def _question(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    await question(message, reading, manager, talk)
    await come_back(manager)


async def _other(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    await other(message, reading, talk)
    await come_back(manager)


async def _about_a_debt(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> None:
    """Done if it is clear which debt is meant, else asked about with buttons."""
    found = await debts_meant(reading, talk, manager)
    meant = found.meant
    if reading.intent is Intent.SENT and not names_of(reading):
        meant = asked_to_send(meant, talk)
    if len(meant) == 1 or (meant and _holds_for_all(reading, meant)):
        await do(message, reading, meant[0], manager, talk)
    elif meant or found.near:
        await ask_which(reading, meant or found.near, manager, name_of_near(reading, found))
    else:
        await message.answer(nobody_meant(reading, found, talk))
        await come_back(manager)


def _holds_for_all(reading: Reading, debts: Sequence[Debt]) -> bool:
    """Whether a plan or a later date is said to be over just these debts of one client: a plan has
    one currency."""
    if not (reading.everything or (reading.both and len(debts) == BOTH)):
        return False
    return len({(debt.client.id, debt.currency) for debt in debts}) == 1


async def _pause(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    """A client's debts are paused together. Who names nobody may mean everything."""
    if reading.everything and _says_how_long(reading, talk):
        await _rest(message, reading, manager, talk)
        return
    found = await debts_meant(reading, talk, manager)
    if len(found.meant) > 1 and names_of(reading) and _says_how_long(reading, talk):
        await _do_for_client(message, reading, found.meant, manager, talk)
    elif len(found.meant) != 1 or names_of(reading):
        await _about_a_debt(message, reading, manager, talk)
    else:
        owed = await talk.services.find_debts(talk.user.id, ())
        offer = len(owed.meant) > 1 and talk.replied_to is None
        await do(message, reading, found.meant[0], manager, talk, or_everything if offer else None)


async def _rest(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    try:
        await show(message, await rest(reading, talk))
    except DomainError as error:
        await message.answer(reason(error, talk.html))
    await come_back(manager)


def _says_how_long(reading: Reading, talk: Talk) -> bool:
    if reading.intent is Intent.PAUSE:
        return True
    return reading.until is not None and reading.until > talk.today


async def _resume(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    """Whoever rests from everything is woken; else one of the debts that are paused is meant."""
    if not names_of(reading) and talk.user.is_resting(talk.today):
        await show(message, await wake(reading, talk))
        await come_back(manager)
        return
    found = await debts_meant(reading, talk, manager)
    at_rest = paused(found.meant, talk)
    if not names_of(reading) and not at_rest:
        everything = await talk.services.find_debts(talk.user.id, ())
        at_rest = paused(everything.meant, talk)
        if not at_rest:
            await message.answer(talk.html("resume.none"))
            await come_back(manager)
            return
    if len(at_rest) > 1 and names_of(reading):
        await _do_for_client(message, reading, at_rest, manager, talk)
    elif len(at_rest) == 1:
        await do(message, reading, at_rest[0], manager, talk)
    elif at_rest:
        await ask_which(reading, at_rest, manager)
    else:
        await _about_a_debt(message, reading, manager, talk)


async def _correct(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    debts, reading = await debts_to_correct(reading, talk, manager)
    if len(debts) == 1 and not is_of(message.text or "", reading, debts[0], talk):
        others = (await talk.services.find_debts(talk.user.id, ())).meant
        debts = (*debts, *(debt for debt in others if debt.id != debts[0].id))
        await ask_which(reading, debts, manager)
    elif len(debts) == 1:
        await do(message, reading, debts[0], manager, talk)
    elif debts:
        await ask_which(reading, debts, manager)
    else:
        await _about_a_debt(message, reading, manager, talk)


async def _do_for_client(
    message: Message,
    reading: Reading,
    debts: tuple[Debt, ...],
    manager: DialogManager,
    talk: Talk,
) -> None:
    try:
        screen = await for_client(reading, debts, talk)
    except DomainError as error:
        screen = Screen(reason(error, talk.html))
    await show(message, screen)
    await come_back(manager)


async def _reply(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> None:
    """What the client answered, in the user's words or quoted."""
    found = await debts_meant(reading, talk, manager)
    if reading.reason is None and _is_yes(message.text or "", reading, talk):
        await _yes(message, reading, found.meant, manager, talk)
    elif found.meant or found.near:
        told = told_in_a_sentence(message.text or "", reading, talk)
        await take_answer(message, told, reading, found, manager, talk)
    else:
        await message.answer(nobody_meant(reading, found, talk))
        await come_back(manager)


async def _yes(
    message: Message,
    reading: Reading,
    debts: tuple[Debt, ...],
    manager: DialogManager,
    talk: Talk,
) -> None:
    """To an offer that is open, or to something that nobody knows: it is recorded as no answer."""
    offered = [(debt, offer) for debt in debts if (offer := open_offer(debt, talk)) is not None]
    if len(offered) != 1:
        await _other(message, reading, manager, talk)
        return
    [(debt, offer)] = offered
    await show(message, offer_taken_screen(debt, offer, talk))
    await come_back(manager)


def _is_yes(text: str, reading: Reading, talk: Talk) -> bool:
    """Whether the user tells of a yes where nothing waits for one: it is no other answer."""
    names = [name for name in names_of(reading) if name in text]
    return quoted(text) is None and talk.says(Says.TOLD_YES, text, names)


_HANDLERS: dict[Intent, Handler] = {
    Intent.UNDO: _undo,
    Intent.QUESTION: _question,
    Intent.SNOOZE: _pause,
    Intent.PAUSE: _pause,
    Intent.RESUME: _resume,
    Intent.CORRECTION: _correct,
    Intent.CLIENT_REPLY: _reply,
    Intent.SETTINGS: settings,
    Intent.OTHER: _other,
}
"""What is not here is about one debt, see `requests/which.py`."""
