"""Where a debt stands: with its plan or offer, if there is one, else by its due date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.chat.talk import Talk
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Offer
from bot.domain.money import Money
from bot.domain.plans.parts import Part


def standing(debt: Debt, talk: Talk) -> str:
    """In a few words, to go behind what is owed. Plain text."""
    if debt.plan is not None:
        return _of_plan(debt, talk)
    said = lateness(debt.due, talk)
    offer = open_offer(debt, talk)
    if offer is None:
        return said
    left = debt.still_to_pay(offer)
    return f"{said}; {talk.plain('state.offer', amount=left, day=offer.by)}"


def standing_of_one(debt: Debt, talk: Talk) -> str:
    """The same where each invoice has a line of its own: of a plan over several, only the one that
    leads tells how it goes, and the others that they are in it. Plain text."""
    if debt.leads:
        return standing(debt, talk)
    return talk.plain("state.together", amount=debt.lead.terms.amount)


def lateness(due: date, talk: Talk) -> str:
    """When it is due, or for how long it has been overdue. Plain text."""
    days = (talk.today - due).days
    return (
        talk.plain("debt.late", due=due, n=days) if days > 0 else talk.plain("debt.due_on", due=due)
    )


def open_offer(debt: Debt, talk: Talk) -> Offer | None:
    """The one that the client can still take."""
    offer = debt.offer
    if offer is None or debt.offer_state(offer, talk.today) is not OfferState.OPEN:
        return None
    return offer


def instalments(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Those that count: no down payment, and none of which all was let go."""
    return tuple(part for part in parts if part.number and part.amount)


def total(sums: Sequence[Money]) -> Money:
    """Of one sum at least."""
    return sum(sums[1:], sums[0])


def _of_plan(debt: Debt, talk: Talk) -> str:
    put_off_to = debt.deferred_until
    if put_off_to is not None:
        days = (talk.today - put_off_to).days
        if days > 0:
            return talk.plain("state.deferred_late", day=put_off_to, n=days)
        return talk.plain("state.deferred", day=put_off_to)
    counted = instalments(debt.parts)
    paid = sum(part.is_met for part in counted)
    following = debt.open_parts[0]
    missed = [part.open for part in debt.open_parts if part.day < talk.today]
    keys = ("state.kept", "state.missed", "state.missed_several")
    return talk.plain(
        keys[min(len(missed), 2)],
        paid=paid,
        count=len(counted),
        amount=total(missed) if missed else following.open,
        day=following.day,
        n=len(missed),
    )
