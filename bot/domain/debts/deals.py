"""What was agreed with the client about paying: plans, later dates, and offers to take less."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Self

from bot.domain.debts.history import History
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.terms import Terms
from bot.domain.debts.timeline import (
    Confirmation,
    Contact,
    Declined,
    Entry,
    EntryKind,
    Offer,
    Plan,
    PlanEnd,
    Promise,
    Proposed,
    Record,
    StepKind,
)
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.script import FOR_A_PLAN
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.plans.parts import Part, fitted, merged, paid_off, total
from bot.domain.plans.schedule import Instalment


class OfferState(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    """What was offered was paid by the day."""
    LATE = "late"
    """It was paid, but later."""
    REPLACED = "replaced"
    """Another one, or a plan, took its place while it held."""
    LAPSED = "lapsed"


class Deals(History):
    """The plan and the offer that hold now, as they follow from the timeline.

    A plan may cover several debts of one client: each has its own share in its timeline, and
    `companions` are the others, as the store read them at the same time.
    """

    __slots__ = ("_linked",)

    def __init__(
        self, debt_id: DebtId, client: Client, terms: Terms, timeline: Iterable[Record] = ()
    ) -> None:
        super().__init__(debt_id, client, terms, timeline)
        self._linked: tuple[Self, ...] = ()

    def link(self, others: Iterable[Self]) -> None:
        """Tells the debt of those that share a plan with it; others are left aside."""
        self._linked = tuple(other for other in others if other is not self)

    @property
    def partners(self) -> frozenset[DebtId]:
        """All that the debt should be linked with: what any plan or proposal in its timeline has
        ever covered, since that stays in its history. Itself among them; none without any plan."""
        deals = (record for record in self._timeline if isinstance(record, Plan | Proposed))
        return frozenset(debt_id for deal in deals for debt_id in deal.debts)

    @property
    def linked(self) -> tuple[Self, ...]:
        """The others that it was linked with."""
        return self._linked

    @property
    def companions(self) -> tuple[Self, ...]:
        """The other debts that the plan in force covers."""
        plan = self.plan
        if plan is None or len(plan.debts) == 1:
            return ()
        return tuple(o for o in self._linked if o.plan is not None and o.plan.debts == plan.debts)

    @property
    def together(self) -> tuple[Self, ...]:
        """All that the plan in force covers, in the order in which they are paid; without one, the
        debt alone."""
        found = {debt.id: debt for debt in (self, *self.companions)}
        plan = self.plan
        order = [self.id] if plan is None else plan.debts
        return tuple(found[debt_id] for debt_id in order if debt_id in found)

    @property
    def lead(self) -> Self:
        """The one of them that speaks for the plan: the first with something to pay."""
        return next((debt for debt in self.together if not debt.is_settled), self)

    @property
    def leads(self) -> bool:
        return self.lead is self

    @property
    def agreement(self) -> Plan | None:
        """The latest plan that was agreed, ended or not."""
        return max(self._standing(Plan), key=lambda plan: plan.seq, default=None)

    @property
    def was_ever_planned(self) -> bool:
        """Whether a plan was recorded, even if it was taken back."""
        return any(True for _ in self._of(Plan))

    @property
    def agreements(self) -> tuple[Plan, ...]:
        return tuple(self._standing(Plan))

    @property
    def plan(self) -> Plan | None:
        """The one in force: neither ended nor paid."""
        plan = self.agreement
        return None if plan is None or self.has_ended(plan) or not self._is_owed else plan

    def has_ended(self, plan: Plan) -> bool:
        """By the user's word, or by another plan."""
        if any(later.seq > plan.seq for later in self.agreements):
            return True
        return any(end.seq > plan.seq for end in self._standing(PlanEnd))

    @property
    def proposed(self) -> Proposed | None:
        """The plan that was proposed last, unless the client said no or one was agreed since."""
        return max(self._proposals(), key=lambda record: record.seq, default=None)

    def _proposals(self) -> tuple[Proposed, ...]:
        """Those that nobody has said no to, nor agreed to anything else since."""
        answered = [*self._standing(Declined), *self.agreements]
        last = max((record.seq for record in answered), default=0)
        return tuple(proposed for proposed in self._standing(Proposed) if proposed.seq > last)

    @property
    def proposed_over(self) -> tuple[Self, ...]:
        """What the plan that was proposed would cover."""
        if self.proposed is None:
            return ()
        found = {debt.id: debt for debt in (self, *self._linked)}
        return tuple(found[debt_id] for debt_id in self.proposed.debts if debt_id in found)

    @property
    def proposed_schedule(self) -> tuple[Instalment, ...]:
        """Of all that it would cover; () if none was proposed, or it fits no more, since what is
        owed has changed."""
        shares: list[Sequence[Part]] = []
        proposed = self.proposed
        for debt in self.proposed_over:
            own = debt.proposed
            if own is None or proposed is None:
                return ()
            if (own.at, own.debts) != (proposed.at, proposed.debts):  # Another one came since.
                return ()
            if total(share.amount for share in own.shares) != debt.balance:
                return ()
            shares.append([Part(s.number, s.day, s.amount, s.amount) for s in own.shares])
        return tuple(Instalment(part.day, part.amount) for part in merged(shares))

    def open_proposal(self, today: date) -> Proposed | None:
        """The one that the client can still say yes to: it adds up to what is owed now, and its
        first day has not gone by."""
        schedule = self.proposed_schedule
        return self.proposed if schedule and schedule[0].day >= today else None

    def open_proposals(self, today: date) -> tuple[tuple[Proposed, tuple[Instalment, ...]], ...]:
        """All that the client can still say yes to, the oldest first, each with its schedule; of
        the same schedule only the latest."""
        found: dict[tuple[Instalment, ...], Proposed] = {}
        for proposed in self._proposals():
            schedule = self.schedule_of(proposed)
            if schedule and schedule[0].day >= today:
                found.pop(schedule, None)
                found[schedule] = proposed
        return tuple((proposed, schedule) for schedule, proposed in found.items())

    def schedule_of(self, proposed: Proposed) -> tuple[Instalment, ...]:
        """Of all that a proposal would cover; () if it waits for no answer any more, or does not
        fit what is owed now."""
        mine = self.proposed_with(proposed)
        if proposed not in mine:
            return ()
        debts: list[Deals] = [self, *self._linked]
        known = {debt.id: debt for debt in debts}
        shares: list[Sequence[Part]] = []
        for debt_id in proposed.debts:
            debt = known.get(debt_id)
            same = () if debt is None else debt.proposed_with(proposed)
            if debt is None or len(same) != len(mine):
                return ()
            own = same[mine.index(proposed)]
            if total(share.amount for share in own.shares) != debt.balance:
                return ()
            shares.append([Part(s.number, s.day, s.amount, s.amount) for s in own.shares])
        return tuple(Instalment(part.day, part.amount) for part in merged(shares))

    def proposed_with(self, proposed: Proposed) -> tuple[Proposed, ...]:
        """Made at the same time over the same debts, and not answered: that one, as a rule."""
        same = (proposed.at, proposed.debts)
        return tuple(each for each in self._proposals() if (each.at, each.debts) == same)

    @property
    def confirmation(self) -> Confirmation | None:
        """Of the plan in force."""
        plan = self.plan
        if plan is None:
            return None
        return next((c for c in self._standing(Confirmation) if c.seq > plan.seq), None)

    @property
    def own_parts(self) -> tuple[Part, ...]:
        """This debt's shares of the plan in force. What is open of them is the balance, always:
        payments go to the oldest share that is open; what was added to the debt since, or let go,
        to the last ones."""
        plan = self.plan
        if plan is None:
            return ()
        paid = -self._sum(p for p in self.payments if self._told_first(p) > plan.seq)
        return fitted(paid_off(plan.shares, paid), self.balance)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The instalments of the whole plan in force, the earliest first; () without one."""
        if self.plan is None:
            return ()
        return merged(debt.own_parts for debt in self.together)

    @property
    def open_parts(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if not part.is_met)

    @property
    def deferred_until(self) -> date | None:
        """The day of a plan that is one later day for all that is owed."""
        parts = self.parts
        return parts[0].day if [part.number for part in parts] == [1] else None

    @property
    def schedule(self) -> tuple[Instalment, ...]:
        """What is still to come of the plan in force."""
        return tuple(Instalment(part.day, part.open) for part in self.open_parts)

    @property
    def expected_on(self) -> date:
        """When money is expected next: on the day of the oldest open instalment (of this debt's
        share), or the due date."""
        return next((part.day for part in self.own_parts if not part.is_met), self.due)

    @property
    def owed_together(self) -> Money:
        """The balance; of a plan that covers several debts, that of all."""
        return sum((debt.balance for debt in self.together), Money.zero(self.currency))

    @property
    def received(self) -> tuple[Money, date] | None:
        """The latest payment, of the whole plan if one is in force, and the day it was made. It is
        the sum that came, even if that was spread over several debts."""
        known: list[Deals] = [self, *self._linked]
        latest = {debt.id: debt.payments[-1] for debt in known if debt.payments}
        of_plan = [latest[debt.id] for debt in self.together if debt.id in latest]
        if not of_plan:
            return None
        last = max(of_plan, key=lambda payment: (payment.at, payment.seq))
        return -self._sum(p for p in latest.values() if p.at == last.at), last.value_on

    def late(self, today: date) -> Money:
        """What should have come by now: all that is owed, or the instalments missed (this debt's
        share of them)."""
        if self.plan is None:
            return self.balance if self.due < today else Money.zero(self.currency)
        missed = (part.open for part in self.own_parts if part.day < today)
        return sum(missed, Money.zero(self.currency))

    def days_late(self, today: date) -> int:
        """Days since money was expected; negative before."""
        return (today - self.expected_on).days

    @property
    def offer(self) -> Offer | None:
        """The latest, unless a plan was agreed since or nothing is owed."""
        offer = max(self._standing(Offer), key=lambda offer: offer.seq, default=None)
        agreement = self.agreement
        if offer is None or self.is_settled:
            return None
        return None if agreement is not None and agreement.seq > offer.seq else offer

    def is_kept(self, today: date) -> bool:
        """Whether a plan is in force and nothing of it is overdue."""
        parts = self.open_parts
        return bool(parts) and parts[0].day >= today

    @property
    def offers(self) -> tuple[Offer, ...]:
        return tuple(self._standing(Offer))

    def offer_state(self, offer: Offer, today: date) -> OfferState:
        if not self.still_to_pay(offer, by=offer.by):
            return OfferState.TAKEN
        if not self.still_to_pay(offer):
            return OfferState.LATE
        later = [deal for deal in (*self.agreements, *self.offers) if deal.seq > offer.seq]
        if any(deal.on <= offer.by for deal in later):
            return OfferState.REPLACED
        return OfferState.OPEN if today <= offer.by else OfferState.LAPSED

    def still_to_pay(self, offer: Offer, by: date = date.max) -> Money:
        """What of the offered sum has not come `by` a day."""
        since = (p for p in self.payments if p.seq > offer.seq and p.value_on <= by)
        left = offer.pay + self._sum(since)
        return max(left, Money.zero(self.currency))

    def promise_state(self, promise: Promise, today: date) -> PromiseState:
        """A plan or an offer that came later takes the promise's place."""
        state = super().promise_state(promise, today)
        is_replaced = state is not PromiseState.KEPT and self.is_replaced(promise)
        return PromiseState.SUPERSEDED if is_replaced else state

    def is_replaced(self, promise: Promise) -> bool:
        return any(deal.seq > promise.seq for deal in (*self.agreements, *self.offers))

    def promised_parts(self, promise: Promise) -> tuple[Part, ...]:
        """The open instalments that a promise made inside a plan holds for: the oldest, and those
        after it that its sum covers."""
        held: list[Part] = []
        left = promise.amount or self.owed_together
        for part in self.open_parts:
            if held and part.open > left:
                break
            held.append(part)
            left = left - min(part.open, left)
        return tuple(held)

    def contacts_since(self, plan: Plan) -> tuple[Contact, ...]:
        """Everything sent about the plan, whichever debt it was noted on."""
        return tuple(
            contact
            for debt in self.together
            for contact in debt.contacts
            if contact.seq > plan.seq or (debt is not self and contact.at > plan.at)
        )

    @property
    def asked_for(self) -> tuple[Contact, ...]:
        """What was sent about this debt, and what asked for the instalments, or for all that was
        left, of a plan that covered it: that was noted on one of the plan's debts."""
        of_plans = (
            contact
            for other in self._linked
            for contact in other.contacts
            if contact.script in FOR_A_PLAN
            and any(other.id in p.debts and p.at < contact.at for p in self.agreements)
        )
        return (*self.contacts, *of_plans)

    def nudged_of_plan(self, step: StepKind) -> tuple[date, ...]:
        """The days on which the user was nudged about a step of the plan in force."""
        return tuple(
            on
            for debt in self.together
            if debt.plan is not None
            for on in debt.nudges_since(debt.plan, step)
        )

    def _told_first(self, payment: Entry) -> Seq:
        """The place of the payment that this one puts right, or its own: what was paid before a
        plan does not pay its instalments by being put right later."""
        undone = self.record(Seq(payment.seq - 1))
        if undone.at != payment.at or not isinstance(undone, Entry) or undone.reverses is None:
            return payment.seq
        while isinstance(undone, Entry) and undone.reverses is not None:
            undone = self.record(undone.reverses)
        if not isinstance(undone, Entry) or undone.kind is not EntryKind.PAYMENT:
            return payment.seq
        return self._told_first(undone)

    def _payments_since(self, promise: Promise) -> list[Entry]:
        """With those on companions: what is promised inside a plan is an instalment of them all."""
        others = (p for o in self.companions for p in o.payments if p.at > promise.at)
        return [*super()._payments_since(promise), *others]

    def _all_owed(self) -> Money:
        return self.owed_together

    @property
    def _is_owed(self) -> bool:
        """Whether this debt, or another that the latest plan covers, is still to be paid."""
        agreement = self.agreement
        if not self.is_settled or agreement is None:
            return not self.is_settled
        return any(
            o.agreement is not None and o.agreement.debts == agreement.debts and not o.is_settled
            for o in self._linked
        )
