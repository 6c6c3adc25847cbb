"""A plan that was proposed and waits for the client's answer."""

from __future__ import annotations

from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button, Screen
from bot.chat.plans.state import total
from bot.chat.screens.texts import text_rows
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Proposed
from bot.domain.ids import Seq
from bot.domain.ladder.script import Script
from bot.domain.plans.schedule import Instalment

_TEXTS = (Script.PLAN_SCHEDULE, Script.DEFERRAL_OFFER)


def has_down_payment(debt: Debt, proposed: Proposed | None = None) -> bool:
    """Of what was proposed, last if no other is named, be it on another invoice that it covers."""
    if proposed is None:
        return 0 in _numbers(debt)
    same = (proposed.at, proposed.debts)
    records = (record for each in (debt, *debt.linked) for record in each.timeline)
    made = [r for r in records if isinstance(r, Proposed) and (r.at, r.debts) == same]
    return any(share.number == 0 for each in made for share in each.shares)


def proposal_lines(debt: Debt, talk: Talk) -> list[str]:
    """What was proposed, and when. HTML."""
    proposed = debt.open_proposal(talk.today)
    if proposed is None:
        return []
    first, *others = debt.proposed_schedule
    last = others[-1] if others else first
    days = {"made": proposed.on, "first": first.day, "last": last.day}
    if not others:
        return [talk.html("card.proposed_deferral", made=proposed.on, day=first.day)]
    if has_down_payment(debt):
        return [talk.html("card.proposed_first", **days, amount=first.amount, n=len(others))]
    return [talk.html("card.proposed", **days, n=1 + len(others))]


def choice_screen(debt: Debt, talk: Talk) -> Screen:
    """Several wait for an answer: to which of them did the client say yes?"""
    lines, buttons = [talk.html("told.which_proposal", client=debt.client.name)], []
    for number, (proposed, schedule) in enumerate(debt.open_proposals(talk.today), start=1):
        tap = Tap(Action.PLAN_CHOSEN, debt.id, number=proposed.seq)
        buttons.append(Button(talk.plain("button.proposal_no", number=number), tap.pack()))
        lines += ["", f"<b>{talk.html('button.proposal_no', number=number)}</b>"]
        lines.append(_in_a_line(debt, proposed, schedule, talk))
    return Screen("\n".join(lines), tuple((button,) for button in buttons))


def _in_a_line(debt: Debt, proposed: Proposed, schedule: tuple[Instalment, ...], talk: Talk) -> str:
    first, *others = schedule
    days = {"made": proposed.on, "first": first.day, "last": schedule[-1].day}
    if not others:
        return talk.html("card.proposed_deferral", made=proposed.on, day=first.day)
    if has_down_payment(debt, proposed):
        return talk.html("card.proposed_first", **days, amount=first.amount, n=len(others))
    each = talk.html("card.part_open", day=first.day, amount=first.amount)
    return talk.html("card.proposed", **days, n=len(schedule)) + f" ({each})"


def proposal_rows(debt: Debt, seq: Seq, talk: Talk) -> list[tuple[Button, ...]]:
    """The text that proposes it, and that the client said yes to the record at `seq`."""
    agrees = Tap(Action.PLAN_AGREES, debt.id, number=seq)
    yes = Button(talk.plain("button.plan_agreed"), agrees.pack())
    return [*text_rows(debt, _TEXTS, talk)[:1], (yes,)]


def proposal_over(debt: Debt, talk: Talk) -> Screen:
    """Why the latest proposal can't be agreed to any more, and the way to a new one."""
    key = "proposal.day_gone" if debt.proposed_schedule else "proposal.changed"
    is_later = _numbers(debt) == {1}
    action = Action.DEFER if is_later else Action.PLAN
    label = "button.deal_later" if is_later else "button.deal_plan"
    button = Button(talk.plain(label), Tap(action, debt.id).pack())
    balance = total([each.balance for each in debt.proposed_over])
    return Screen(talk.html(key, client=debt.client.name, balance=balance), ((button,),))


def _numbers(debt: Debt) -> set[int]:
    """Of the instalments that were proposed."""
    proposals = (each.proposed for each in debt.proposed_over)
    return {share.number for made in proposals if made is not None for share in made.shares}
