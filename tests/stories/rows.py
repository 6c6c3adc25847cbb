"""The rows of the playbook, each of which has a story."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

S = TypeVar("S", bound=Callable[..., object])

_TOLD = "rows"


class Row(StrEnum):
    """A row's number says its section; its words are those of the playbook, shortened."""

    # 1. The ladder

    UPCOMING = "1: upcoming, an optional heads-up before it is due"
    FRIENDLY = "1: friendly, the day after: they may have forgotten"
    FRIENDLY_AGAIN = "1: friendly again, with the invoice, by another channel as well"
    FIRM = "1: firm, clearly marked, and asks for the reason"
    STOP_WORK_WARNING = "1: stop-work warning, announces after which day work stops"
    STOP_WORK = "1: stop-work, until the account is current"
    LEGAL_WARNING = "1: legal warning, not while a plan is being kept"
    LEGAL_FINAL = "1: legal final, a last date, then the options"
    DO_WHAT_YOU_SAID = "1: a rung that was announced is the next one, on that date"
    PERSISTENT = "1: persistent and friendly"
    IGNORED = "1: if they ignore messages, another channel, their office, a third person"
    DONE_WHEN_SENT = "1: a rung counts as done only when the user says that they sent it"
    ONE_RUNG = "1: a missed day is never made up for with several rungs at once"
    AT_ONCE = "1: a payment, promise, plan, dispute or pause changes the next step at once"

    # 2. The talk

    FORGOT = "2: forgot, mislaid"
    INVOICE = "2: invoice missing or wrong"
    MONEY = "2: money trouble"
    UNHAPPY = "2: unhappy with the work"
    STRAINED = "2: strained relation"
    TERMS = "2: objects to the terms"
    THREAT = "2: threatens"
    PROMISE = "2: promises a date"
    REFUSES = "2: refuses"
    NO_ANSWER = "2: no answer"
    IN_WRITING = "2: after any agreement, confirmed in writing"

    # 3 to 6. Plans, stopping work, last resorts, prevention

    PLAN_KEPT = "3: no legal rung while a plan is being kept"
    PLAN_MADE = "3: a plan has dates and sums and is confirmed in writing"
    PLAN_FOLLOWED = "3: a plan is followed instalment by instalment, a missed one noticed at once"
    DEFERRAL = "3: deferral, on hold until a day"
    DISCOUNT = "3: offer the discount that an agency would cost, up to 30 %"
    GRACE = "4: the grace period was announced beforehand"
    RESUMED = "4: on payment work resumes, and the client is told"
    LAST_RESORT = "5: after the last date, which way now"
    EVIDENCE = "5: every contact, reply, promise and payment is kept as evidence"
    DEPOSIT = "6: a deposit from a client with a history"

    # 9. What users of today's systems complain about

    AFTER_PAYING = "9: reminded after the client had paid"
    MANY_IN_A_DAY = "9: 22 reminders in a day"
    CAUGHT_UP = "9: a day missed never caught up, or caught up all at once"
    OFF_BY_ONE = "9: due date off by one"
    PAST_DUE_AT_ONCE = "9: past due the morning after the first sending"
    WRONG_SUM = "9: part payment dropped the history, or asked for the wrong sum"
    OTHERS_SILENCED = "9: one disputed invoice silenced the others"
    PAUSE_CLIENT = "9: can't pause reminders for a client until a date"
    BEFORE_THE_BANK = "9: reminders went to clients before the bank was checked"
    LANGUAGE = "9: an English paragraph in an Estonian mail"
    PLAN_LATE = "9: a plan reads as late at the total's due date"
    WEEKEND = "9: the ladder ran over the weekend"
    MISREAD = "9: 1500,50 read as 150050"
    LOCAL_LAW = "9: reminders that void the claim by local law"


def tells(*rows: Row) -> Callable[[S], S]:
    """Marks a story with the rows that it tells."""

    def mark(story: S) -> S:
        setattr(story, _TOLD, rows)
        return story

    return mark


def told_by(story: object) -> tuple[Row, ...]:
    return getattr(story, _TOLD, ())
