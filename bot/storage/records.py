"""A record of a debt's timeline as a row, and back."""

from __future__ import annotations

from datetime import date
from typing import Any, assert_never

from sqlalchemy import Row

from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.timeline import (
    Confirmation,
    Contact,
    Correction,
    Declined,
    Dispute,
    Entry,
    EntryKind,
    Nudged,
    Offer,
    OfferKind,
    Pause,
    Plan,
    PlanEnd,
    Promise,
    Proposed,
    Record,
    Reply,
    Resolution,
    Resumption,
    Share,
    Start,
    StepKind,
    Withdrawal,
)
from bot.domain.errors import CurrencyMismatch
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from bot.storage.tables import records

_EMPTY: dict[str, object] = {column.name: None for column in records.columns if column.nullable}


def columns_of(record: Record, currency: str) -> dict[str, object]:
    """All columns but those that say whose record it is. `currency` is the debt's: raises
    `CurrencyMismatch` for a sum in another one, which the row could not tell apart."""
    stamp = {"seq": record.seq, "at": record.at, "local_day": record.on}
    return _EMPTY | stamp | _own_columns(record, currency)


def _own_columns(record: Record, currency: str) -> dict[str, object]:
    match record:
        case Entry():
            return {
                "kind": record.kind.value,
                "amount_minor": _minor(record.amount, currency),
                "value_on": record.value_on,
                "takes_back": record.reverses,
            }
        case Promise():
            amount = None if record.amount is None else _minor(record.amount, currency)
            return {"kind": "promise", "promised_for": record.day, "amount_minor": amount}
        case Contact():
            return {
                "kind": "contact",
                "script": record.script.value,
                "channel": record.channel.value,
                "deadline": record.deadline,
                "value_on": record.sent_on,
            }
        case Pause():
            return {"kind": "pause", "paused_until": record.until}
        case Resumption():
            return {"kind": "resumption"}
        case Correction():
            amount = None if record.amount is None else _minor(record.amount, currency)
            return {
                "kind": "terms",
                "amount_minor": amount,
                "right_due": record.due,
                "right_number": record.number,
                "right_issued": record.issued,
                "right_what_for": record.what_for,
            }
        case Reply() | Declined() | Dispute() | Resolution() | Start():
            return _columns_of_answer(record)
        case Proposed() | Plan() | PlanEnd() | Confirmation() | Offer():
            return _columns_of_deal(record, currency)
        case Nudged():
            rung = None if record.rung is None else record.rung.value
            return {"kind": "nudged", "step": record.step.value, "rung": rung}
        case Withdrawal():
            return {"kind": "withdrawal", "takes_back": record.of}
        case _:
            assert_never(record)


def _columns_of_answer(
    record: Reply | Declined | Dispute | Resolution | Start,
) -> dict[str, object]:
    match record:
        case Declined():
            return {"kind": "declined"}
        case Reply():
            also = " ".join(reason.value for reason in record.also) or None
            said = record.said
            return {"kind": "reply", "reason": record.reason.value, "also": also, "said": said}
        case Dispute():
            return {"kind": "dispute"}
        case Resolution():
            return {"kind": "resolution", "outcome": record.outcome.value}
        case Start():
            return {"kind": "start", "rung": record.rung.value}


def _columns_of_deal(
    record: Proposed | Plan | PlanEnd | Confirmation | Offer, currency: str
) -> dict[str, object]:
    match record:
        case Proposed() | Plan():
            for share in record.shares:
                _minor(share.amount, currency)
            return {
                "kind": "plan" if isinstance(record, Plan) else "proposed",
                "shares": [(s.number, s.day.isoformat(), s.amount.minor) for s in record.shares],
                "plan_debts": list(record.debts),
                "heads_up": record.heads_up,
            }
        case PlanEnd():
            return {"kind": "plan_end"}
        case Confirmation():
            return {"kind": "confirmation", "value_on": record.confirmed_on}
        case Offer():
            return {
                "kind": "offer",
                "offer": record.kind.value,
                "amount_minor": _minor(record.pay, currency),
                "deadline": record.by,
            }


def record_of(row: Row[Any], currency: str) -> Record:
    stamp = {"seq": Seq(row.seq), "at": row.at, "on": row.local_day}
    match row.kind:
        case "promise":
            amount = None if row.amount_minor is None else Money(row.amount_minor, currency)
            return Promise(**stamp, day=row.promised_for, amount=amount)
        case "contact":
            return Contact(
                **stamp,
                script=Script(row.script),
                channel=Channel(row.channel),
                deadline=row.deadline,
                sent_on=row.value_on,
            )
        case "pause":
            return Pause(**stamp, until=row.paused_until)
        case "resumption":
            return Resumption(**stamp)
        case "terms":
            amount = None if row.amount_minor is None else Money(row.amount_minor, currency)
            return Correction(
                **stamp,
                amount=amount,
                due=row.right_due,
                number=row.right_number,
                issued=row.right_issued,
                what_for=row.right_what_for,
            )
        case "reply" | "declined" | "dispute" | "resolution" | "start":
            return _answer_of(row, stamp)
        case "proposed" | "plan" | "plan_end" | "confirmation" | "offer":
            return _deal_of(row, stamp, currency)
        case "nudged":
            rung = None if row.rung is None else Rung(row.rung)
            return Nudged(**stamp, step=StepKind(row.step), rung=rung)
        case "withdrawal":
            return Withdrawal(**stamp, of=Seq(row.takes_back))
        case kind:
            return Entry(
                **stamp,
                kind=EntryKind(kind),
                amount=Money(row.amount_minor, currency),
                value_on=row.value_on,
                reverses=None if row.takes_back is None else Seq(row.takes_back),
            )


def _answer_of(
    row: Row[Any], stamp: dict[str, Any]
) -> Reply | Declined | Dispute | Resolution | Start:
    match row.kind:
        case "declined":
            return Declined(**stamp)
        case "reply":
            also = tuple(Reason(reason) for reason in (row.also or "").split())
            return Reply(**stamp, reason=Reason(row.reason), also=also, said=row.said)
        case "dispute":
            return Dispute(**stamp)
        case "resolution":
            return Resolution(**stamp, outcome=Outcome(row.outcome))
        case _:
            return Start(**stamp, rung=Rung(row.rung))


def _deal_of(
    row: Row[Any], stamp: dict[str, Any], currency: str
) -> Proposed | Plan | PlanEnd | Confirmation | Offer:
    match row.kind:
        case "proposed" | "plan":
            return _plan_of(row, stamp, currency)
        case "plan_end":
            return PlanEnd(**stamp)
        case "confirmation":
            return Confirmation(**stamp, confirmed_on=row.value_on)
        case _:
            pay = Money(row.amount_minor, currency)
            return Offer(**stamp, kind=OfferKind(row.offer), pay=pay, by=row.deadline)


def _plan_of(row: Row[Any], stamp: dict[str, Any], currency: str) -> Proposed | Plan:
    record = Plan if row.kind == "plan" else Proposed
    shares = (
        Share(number, date.fromisoformat(day), Money(minor, currency))
        for number, day, minor in row.shares
    )
    debts = tuple(DebtId(debt_id) for debt_id in row.plan_debts)
    return record(**stamp, shares=tuple(shares), debts=debts, heads_up=row.heads_up)


def _minor(sum_: Money, currency: str) -> int:
    if sum_.currency != currency:
        raise CurrencyMismatch(currency, sum_.currency)
    return sum_.minor
