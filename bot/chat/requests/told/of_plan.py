"""What is said of a plan that was proposed or is in force: that the client agrees to it, or that
the user wants to call it off.

Nothing is recorded: the plan is shown, with the button that does it.
"""

from __future__ import annotations

from collections.abc import Callable

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.debts.find_debts import FoundDebts
from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import CalledOff, Intent, Reading, ReplyReading, Says
from bot.chat.dialogs.answer import take_answer
from bot.chat.dialogs.deals.deferral import record_told
from bot.chat.dialogs.plan.schedule import record_schedule
from bot.chat.dialogs.said import debt_said
from bot.chat.dialogs.stacking import come_back
from bot.chat.dialogs.states import Deferral
from bot.chat.open_questions import AGREEABLE
from bot.chat.plans.proposal import choice_screen, proposal_lines, proposal_over
from bot.chat.plans.schedule import is_deferral, parts_of, plan_screen, schedule_lines
from bot.chat.plans.state import open_offer
from bot.chat.requests.reference.meant import as_said, debts_meant, names_of
from bot.chat.requests.told.choosing import at_place, with_figures
from bot.chat.requests.told.deals import agreement_button, waits_for_a_yes
from bot.chat.requests.told.told import Told, quoted
from bot.chat.requests.which import nobody_meant
from bot.chat.screens.answers import open_button, show, undo_button
from bot.chat.screens.records import owed_at
from bot.chat.talk import Talk
from bot.chat.whose import heard, named
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Proposed

_MAY_SAY_YES = frozenset(
    {Intent.OTHER, Intent.CLIENT_REPLY, Intent.PROMISE, Intent.PAYMENT, Intent.PLAN}
)
"""What a yes without any figure may be taken for: "agreed to the plan", "menerima usulannya"."""
_MAY_CONFIRM = frozenset({Intent.RESUME, Intent.SENT, Intent.SNOOZE, Intent.INVOICE, Intent.UNDO})
"""What a confirmation that names the deal may be taken for: "confirmed the deferral by e-mail"."""
_NO_NEWS_OF_A_PLAN = frozenset(
    {Intent.QUESTION, Intent.SETTINGS, Intent.CORRECTION, Intent.RESUME, Intent.WORDING}
)
"""What a no to a proposal is never taken for."""
_NO_CALLING_OFF = frozenset({Intent.QUESTION, Intent.SETTINGS, Intent.WORDING})


async def said_of_plan(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> bool:
    """Whether it was about a plan that there is, and has been answered."""
    text = message.text or ""
    said = as_said(text, reading)
    if reading.intent not in _NO_CALLING_OFF and reading.amount is None:
        ends = talk.services.reader.read_called_off(text, talk.locale)
        if ends is not None:
            return await _called_off(message, said, ends, manager, talk)
    if quoted(text) is not None:
        return False
    names = [name for name in names_of(said) if name in text]
    if await _chose(message, reading, said, names, manager, talk):
        return True
    if not _is_bare(reading):
        return False
    if reading.intent not in _NO_NEWS_OF_A_PLAN:
        is_named = talk.says(Says.NO, text, names)
        if is_named or talk.says(Says.NO_ALONE, text, names):
            return await _declined(message, said, manager, talk, is_named=is_named)
    may_say_yes = reading.intent in _MAY_SAY_YES
    if not may_say_yes and reading.intent in _MAY_CONFIRM:
        may_say_yes = talk.says(Says.CONFIRMS_DEAL, text)
    elif reading.intent is Intent.WORDING:  # "Kim bekræftede aftalen på mail"
        may_say_yes = talk.says(Says.CONFIRMED_DEAL, text)
    if reading.intent is Intent.SENT:  # "Sri has confirmed by e-mail": they did, and not the user.
        may_say_yes = may_say_yes or any(text.startswith(name) for name in names)
    if may_say_yes and talk.says(Says.TOLD_YES, text, names):
        on_screen = await _is_of_the_screen(said, manager, talk)
        agree = _agreed_on_screen if on_screen else _agreed
        return await agree(message, said, manager, talk)
    return False


def chosen_screen(debt: Debt, proposed: Proposed, talk: Talk) -> Screen:
    """The one of several proposals that the client says yes to, with the button that records it."""
    others = (other for other in debt.linked if other.id in proposed.debts)
    parts = parts_of(proposed, others)
    lines = [talk.html("told.accepted", client=debt.client.name), ""]
    lines += schedule_lines(parts, talk)
    tap = Tap(Action.PLAN_CHOSEN, debt.id, number=proposed.seq)
    yes = Button(talk.plain("button.plan_agreed"), tap.pack())
    return Screen("\n".join(lines), ((yes,), (open_button(debt, talk),)))


def agreed_screen(debt: Debt, talk: Talk) -> Screen:
    """What the client says yes to, and the button that records it."""
    if len(debt.open_proposals(talk.today)) > 1:
        return choice_screen(debt, talk)
    told = Told(ReplyReading(reason=Reason.PROMISE), says_yes=True)
    button = agreement_button(told, debt, talk)
    proposed = debt.proposed if debt.proposed_schedule else None
    if proposed is not None and debt.open_proposal(talk.today) is None:
        return proposal_over(debt, talk)
    key = "told.accepted" if proposed is not None else "told.confirms"
    lines = [talk.html(key, client=debt.client.name), ""]
    parts = debt.lead.parts
    if proposed is not None:
        lines += proposal_lines(debt, talk)
        parts = parts_of(proposed, (o for o in debt.proposed_over if o is not debt))
    if proposed is None or not is_deferral(parts):
        lines += schedule_lines(parts, talk)
    rows = ((button,),) if button is not None else ()
    return Screen("\n".join(lines), (*rows, (open_button(debt, talk),)))


async def _chose(
    message: Message,
    reading: Reading,
    said: Reading,
    names: list[str],
    manager: DialogManager,
    talk: Talk,
) -> bool:
    """One of the proposals, by its place among them or by its figures."""
    text = message.text or ""
    if reading.intent in (Intent.QUESTION, Intent.SETTINGS):
        return False
    place = talk.services.reader.read_choice(text, talk.locale, names)
    if place is None and (_is_bare(reading) or not talk.says(Says.YES_TO_FIGURES, text, names)):
        return False
    found = await debts_meant(said, talk, manager)
    if len(found.meant) != 1:
        return False
    debt = found.meant[0]
    proposals = debt.open_proposals(talk.today)
    chosen = at_place(proposals, place) if place else with_figures(reading, debt, proposals)
    if chosen is not None:
        await show(message, chosen_screen(debt, chosen, talk))
    elif place is not None and len(proposals) > 1:
        await show(message, choice_screen(debt, talk))
    else:
        return False
    await come_back(manager)
    return True


async def _agreed(message: Message, reading: Reading, manager: DialogManager, talk: Talk) -> bool:
    found = await debts_meant(reading, talk, manager)
    waiting = _one_of_each(found.meant or found.near, waits_for_a_yes)
    if not waiting:
        return False
    if len(waiting) > 1:
        told = Told(ReplyReading(reason=Reason.PROMISE), says_yes=True)
        found = FoundDebts(meant=waiting)
        await take_answer(message, told, reading, found, manager, talk)
        return True
    await show(message, agreed_screen(waiting[0], talk))
    await come_back(manager)
    return True


async def _is_of_the_screen(reading: Reading, manager: DialogManager, talk: Talk) -> bool:
    """Whether the deal that is open, and not recorded yet, is the one they agree to."""
    if not manager.has_context() or manager.current_context().state not in AGREEABLE:
        return False
    if not names_of(reading):
        return True
    debt = await debt_said(manager)
    found = await named(reading, talk)
    return any(each.client.id == debt.client.id for each in found.meant)


async def _agreed_on_screen(
    message: Message, _: Reading, manager: DialogManager, talk: Talk
) -> bool:
    """As the button under it does."""
    if manager.current_context().state == Deferral.how:
        await record_told(message, manager, is_agreed=True)
    else:
        await record_schedule(message, manager, talk.services.agree_plan)
    return True


async def _declined(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk, *, is_named: bool
) -> bool:
    """A no to what was proposed, recorded as the client's answer. Where a plan is in force and
    nothing else was proposed, that is shown: it may be called off, or another made. A bare no is
    one to the debt where nothing was proposed at all."""
    found = await debts_meant(reading, talk, manager)
    debts = found.meant or found.near
    waiting = _one_of_each(debts, _is_proposed_to)
    planned = _one_of_each(debts, _has_plan)
    if not debts or not (waiting or is_named):
        return False
    if not waiting and planned:
        for debt in planned:
            await show(message, plan_screen(debt, talk))
        await come_back(manager)
        return True
    told = Told(ReplyReading(reason=Reason.TERMS), says_no=True)
    meant = waiting or debts
    found = FoundDebts(meant=meant) if found.meant else FoundDebts(near=meant)
    await take_answer(message, told, reading, found, manager, talk)
    return True


async def _called_off(
    message: Message, reading: Reading, ends: CalledOff, manager: DialogManager, talk: Talk
) -> bool:
    """What there is to end, with its button. Where there is nothing, that is said: "cancel the
    offer" takes back no debt."""
    if not names_of(reading) and ends.rest:
        reading = as_said(ends.rest, await heard(ends.rest, talk))
    found = await debts_meant(reading, talk, manager)
    debts = found.meant or found.near
    ending = _to_end(debts, ends, talk)
    if not ending and not names_of(reading):
        everything = await talk.services.find_debts(talk.user.id, ())
        ending = _to_end(everything.meant, ends, talk)
    if not ending and len({debt.client.id for debt in debts}) == 1:
        client = debts[0].client.name
        ending = [Screen(talk.html("told.nothing_agreed", client=client))]
    elif not ending and names_of(reading):
        ending = [Screen(nobody_meant(reading, found, talk))]
    elif not ending:
        ending = [Screen(talk.html("told.nobody_agreed"))]
    for screen in ending:
        await show(message, screen)
    await come_back(manager)
    return True


def _to_end(debts: tuple[Debt, ...], ends: CalledOff, talk: Talk) -> list[Screen]:
    """Each plan in force, and what waits for an answer where there is none; the other way round if
    an offer was named."""
    plans = [plan_screen(debt, talk) for debt in _one_of_each(debts, _has_plan)]
    waiting = [
        screen
        for debt in _one_of_each(debts, _is_proposed_to)
        if (screen := _waiting(debt, talk)) is not None
    ]
    return (waiting or plans) if ends.is_offer else (plans or waiting)


def _waiting(debt: Debt, talk: Talk) -> Screen | None:
    """What the client has not answered yet, and the button that takes it back."""
    offer, proposed = open_offer(debt, talk), debt.open_proposal(talk.today)
    if proposed is not None:
        lines, made = proposal_lines(debt, talk), proposed.seq
    elif offer is not None:
        said = {"amount": offer.pay, "day": offer.by, "balance": owed_at(debt, offer)}
        lines, made = [talk.html("card.offer", **said)], offer.seq
    else:
        return None
    head = talk.html("nudge.head", client=debt.client.name, balance=debt.balance)
    rows = ((undo_button(debt, made, talk), open_button(debt, talk)),)
    return Screen("\n".join([head, *lines]), rows)


def _is_proposed_to(debt: Debt) -> bool:
    if debt.is_settled:
        return False
    return debt.proposed is not None or (debt.plan is None and debt.offer is not None)


def _has_plan(debt: Debt) -> bool:
    return debt.plan is not None and not debt.is_settled


def _one_of_each(debts: tuple[Debt, ...], fits: Callable[[Debt], bool]) -> tuple[Debt, ...]:
    """One of the debts that a plan covers together."""
    found: dict[object, Debt] = {}
    for debt in debts:
        if fits(debt):
            proposed = debt.proposed
            together = proposed.debts if proposed is not None else debt.lead.id
            found.setdefault(together, debt)
    return tuple(found.values())


def _is_bare(reading: Reading) -> bool:
    """Without a figure or a day, which would be another proposal."""
    stated = (
        reading.amount,
        reading.to_pay,
        reading.percent,
        reading.installments,
        reading.down_payment,
        reading.first_date,
        reading.last_date,
        reading.dates,
        reading.promised_on,
        reading.until,
    )
    return all(each is None for each in stated)
