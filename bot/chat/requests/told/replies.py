"""What the client answered: recorded with its reason, and what helps then (playbook, section 2).

Nothing that the answer says of money is recorded with it: a promise is a tap away, and whether a
payment has come, the user is asked.
"""

from __future__ import annotations

from bot.application.change import Change
from bot.application.nudges.tap import Action, Tap, reply_number
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Reason
from bot.application.replies.what_helps import calls_for, likeliest_others, texts_for
from bot.chat.plans.proposal import choice_screen
from bot.chat.requests.told.deals import agreement_button, deal_rows, understood
from bot.chat.requests.told.offers import debt_button, paid_button, promise_button, stated
from bot.chat.requests.told.told import Told, told_again
from bot.chat.screens.answers import open_button, recorded, state_lines, undo_button
from bot.chat.screens.texts import call_button, people_button, text_button, text_rows
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Declined, Dispute, Reply
from bot.domain.errors import AlreadyTakenBack, NotFound
from bot.domain.ids import Seq
from bot.domain.ladder.script import Script
from bot.domain.money import Money

_UNCLEAR = "unclear"

_REASONS_IN_ROW = 2


async def reply(told: Told, debt: Debt, talk: Talk) -> Screen:
    """Records it, and answers. Raises `AlreadySettled`, `NotFound`."""
    told = understood(told, debt, talk)
    read = told.reading
    is_no = told.says_no and debt.proposed is not None
    record = talk.services.decline_proposal if is_no else talk.services.record_reply
    change = await record(talk.origin, debt.id, read.reason, read.also, told.words)
    return reply_screen(change, talk, told)


async def earlier_answer(talk: Talk) -> Screen | None:
    """The answer to a reply that the first delivery of this update has recorded."""
    earlier = await talk.services.recall_change(talk.origin)
    if not isinstance(earlier, Change):
        return None
    return recorded_reply(earlier, talk) if isinstance(earlier.record, Reply) else None


def recorded_reply(change: Change, talk: Talk) -> Screen:
    """The answer to a change that may be of a reply, as it was the first time."""
    if isinstance(change.record, Reply):
        return reply_screen(change, talk, told_again(change.record, talk))
    return recorded(change, talk)


def reply_screen(change: Change, talk: Talk, told: Told) -> Screen:
    """The reason that was taken, what helps then, what to send, and another reason by one tap."""
    talk.user = change.user
    debt, answered = change.debt, change.record
    if not isinstance(answered, Reply) or debt.was_taken_back(answered.seq):
        return recorded(change, talk)
    told = understood(told, debt, talk)
    agreed = agreement_button(told, debt, talk)
    choice = None
    if agreed is not None and len(debt.open_proposals(talk.today)) > 1:
        choice = choice_screen(debt, talk)
    is_no = told.says_no or _has_declined(debt, answered)
    if is_no:
        advice = talk.html("told.declined", client=debt.client.name)
    elif choice is not None:
        advice = choice.html
    elif agreed is not None:
        advice = _accepted(debt, talk)
    else:
        advice = _advice(debt, answered, talk)
    lines = [talk.html("recorded.mark") + " " + advice]
    if answered.also:
        also = ", ".join(talk.plain(f"reason.{reason}") for reason in answered.also)
        lines += ["", talk.html("reply.also", reasons=also)]
    sum_ = stated(told.reading.amount, told.reading.currency, debt)
    named = _named(told, sum_, talk)
    if named:
        lines += ["", named]
    if _has_opened_dispute(debt, answered):
        lines += ["", talk.html("dispute.opened")]
    lines += ["", *state_lines(change, talk)]
    if is_no:
        other_terms = deal_rows(told, (Reason.MONEY,), debt, talk)
        rows = (*other_terms, *_corrections(answered, debt, talk))
    elif choice is not None:
        rows = (*choice.rows, *_corrections(answered, debt, talk))
    elif agreed is not None:
        rows = ((agreed,), *_corrections(answered, debt, talk))
    else:
        rows = (*_actions(told, answered, debt, sum_, talk), *_corrections(answered, debt, talk))
    last = (undo_button(debt, answered.seq, talk), open_button(debt, talk))
    return Screen("\n".join(lines), (*rows, last))


def reasons_screen(debt: Debt, seq: Seq, talk: Talk) -> Screen:
    """All other reasons that the reply at `seq` may have. Raises `NotFound`, `AlreadyTakenBack`."""
    given = debt.record(seq)
    if not isinstance(given, Reply):
        raise NotFound
    if debt.was_taken_back(seq):
        raise AlreadyTakenBack
    others = [reason for reason in Reason if reason is not given.reason]
    rows = _in_rows([_reason(debt, seq, reason, given.said, talk) for reason in others])
    back = Tap(Action.REASON, debt.id, number=reply_number(seq, given.reason))
    rows.append((Button(talk.plain("button.back"), back.pack()),))
    return Screen(talk.html("reply.which_reason", client=debt.client.name), tuple(rows))


def _accepted(debt: Debt, talk: Talk) -> str:
    """What was proposed is agreed to; what holds is confirmed."""
    key = "told.accepted" if debt.proposed_schedule else "told.confirms"
    return talk.html(key, client=debt.client.name)


def _advice(debt: Debt, answered: Reply, talk: Talk) -> str:
    """What was said, and two lines of what helps. Words that give no reason are not "no answer"."""
    is_unclear = answered.reason is Reason.NONE and not answered.is_silence
    key = _UNCLEAR if is_unclear else answered.reason
    return talk.html(f"reply.{key}", client=debt.client.name)


def _named(told: Told, sum_: Money | None, talk: Talk) -> str:
    """The day and the sum in the answer, if there are any. What was paid is no sum for the day."""
    day = told.reading.promised_on
    if day is not None and sum_ is not None and Reason.PAID in _reasons(told):
        return talk.html("reply.sum", amount=sum_) + "\n" + talk.html("reply.day", day=day)
    if day is not None and sum_ is not None:
        return talk.html("reply.sum_and_day", amount=sum_, day=day)
    if day is not None:
        return talk.html("reply.day", day=day)
    return talk.html("reply.sum", amount=sum_) if sum_ is not None else ""


def _reasons(told: Told) -> tuple[Reason, ...]:
    return (told.reading.reason, *told.reading.also)


def _has_opened_dispute(debt: Debt, answered: Reply) -> bool:
    dispute = debt.dispute
    return isinstance(dispute, Dispute) and dispute.seq == answered.seq + 1


def _has_declined(debt: Debt, answered: Reply) -> bool:
    following = debt.timeline[answered.seq : answered.seq + 2]
    is_there = any(isinstance(record, Declined) for record in following)
    return is_there and all(record.at == answered.at for record in following)


def _actions(
    told: Told, answered: Reply, debt: Debt, sum_: Money | None, talk: Talk
) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    reasons = (answered.reason, *answered.also)
    if Reason.PAID in reasons:
        # "I don't see it yet": they have been reminded, or would not have answered.
        not_yet = text_button(debt, Script.FRIENDLY_AGAIN, talk, label="button.not_yet")
        rows.append(
            (
                _paid_button(debt, sum_, talk),
                debt_button(debt, "button.part_paid", Action.PART_PAID, talk),
                not_yet,
            )
        )
    day = told.reading.promised_on
    if Reason.PROMISE in reasons or day is not None:
        promised = None if Reason.PAID in _reasons(told) else sum_
        rows.append((promise_button(debt, day, promised, talk),))
    rows += deal_rows(told, reasons, debt, talk)
    rows += text_rows(debt, texts_for(reasons), talk)
    rows += [(call_button(debt, script, talk),) for script in calls_for(reasons)]
    if answered.is_silence:
        rows.append((people_button(debt, talk),))
    if debt.dispute is not None:
        rows.append((debt_button(debt, "button.resolved", Action.RESOLVES, talk),))
    return tuple(rows)


def _paid_button(debt: Debt, sum_: Money | None, talk: Talk) -> Button:
    """That all has come, or the part that they say they paid."""
    if sum_ is None or sum_.currency != debt.currency or sum_ >= debt.balance:
        return debt_button(debt, "button.paid", Action.PAID, talk)
    return paid_button(debt, sum_, talk)


def _corrections(answered: Reply, debt: Debt, talk: Talk) -> list[tuple[Button, ...]]:
    """All reasons where none was found; else the likeliest others, and a way to all."""
    if answered.reason is Reason.NONE and not answered.is_silence:
        others = [reason for reason in Reason if reason is not Reason.NONE]
        return _in_rows([_reason(debt, answered.seq, reason, None, talk) for reason in others])
    nearest = likeliest_others(answered)
    buttons = [_reason(debt, answered.seq, reason, None, talk) for reason in nearest]
    more = Tap(Action.ANSWERED, debt.id, number=answered.seq)
    rows = [tuple(buttons)] if buttons else []
    return [*rows, (Button(talk.plain("reply.other_reason"), more.pack()),)]


def reason_name(reason: Reason, said: str | None, talk: Talk) -> str:
    """Without words, no reason means that nobody answered."""
    if reason is Reason.NONE and said is None:
        return talk.plain("reply.no_answer")
    return talk.plain(f"reason.{reason}")


def _reason(debt: Debt, seq: Seq, reason: Reason, said: str | None, talk: Talk) -> Button:
    tap = Tap(Action.REASON, debt.id, number=reply_number(seq, reason))
    return Button("↪️ " + reason_name(reason, said, talk), tap.pack())


def _in_rows(buttons: list[Button]) -> list[tuple[Button, ...]]:
    return [
        tuple(buttons[at : at + _REASONS_IN_ROW]) for at in range(0, len(buttons), _REASONS_IN_ROW)
    ]
