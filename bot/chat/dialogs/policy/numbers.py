"""The numbers of a policy that a user can set: a rung's day, the gap, the discount."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.chat.dialogs.policy.wording import day_in_words, rung_name, what_would_do
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.domain.errors import DomainError, RungOutOfOrder
from bot.domain.ladder.policy import LARGEST_DISCOUNT, LONGEST_GAP, Policy
from bot.domain.ladder.rungs import Rung

GAP = "gap"
DISCOUNT = "discount"

_NUMBER = re.compile(r"[^\d−–-]{0,20}([−–-]?)\s?(\d{1,4})(?!\d)[^\d]{0,20}")


def read_number(text: str) -> int | None:
    """The one whole number of a short answer: "7", "−3", "after 7 days"."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    return -int(match[2]) if match[1] else int(match[2])


def number_of(what: str, policy: Policy) -> int | None:
    """None for a rung that is not climbed."""
    match what:
        case "gap":
            return policy.gap_days
        case "discount":
            return policy.discount_percent
        case _:
            return policy.days.get(Rung(what))


def with_number(what: str, number: int, policy: Policy) -> Policy:
    """The policy with that number in it. A heads-up is before the due date, with a minus or
    without. Raises as a policy does."""
    match what:
        case "gap":
            return replace(policy, gap_days=number)
        case "discount":
            return replace(policy, discount_percent=number)
        case "upcoming":
            return policy.with_day(Rung.UPCOMING, -abs(number))
        case _:
            return policy.with_day(Rung(what), number)


def neighbours(what: str, policy: Policy) -> tuple[int | None, int | None]:
    """One less and one more, as far as there is room for them."""
    number = number_of(what, policy)
    room = room_of(what, policy)
    if number is None or room is None:
        return None, None
    first, last = room
    less, more = number - 1, number + 1
    return (less if less >= first else None, more if more <= last else None)


def room_of(what: str, policy: Policy) -> tuple[int, int] | None:
    """The smallest and the largest number that would do as things stand."""
    match what:
        case "gap":
            return 1, LONGEST_GAP
        case "discount":
            return 1, LARGEST_DISCOUNT
        case _:
            return policy.room(Rung(what))


def question(what: str, policy: Policy, talk: Talk) -> str:
    """What it is, what it is now, and what would do. HTML."""
    match what:
        case "gap":
            return talk.html("policy.ask_gap", n=policy.gap_days, most=LONGEST_GAP)
        case "discount":
            percent, most = policy.discount_percent, LARGEST_DISCOUNT
            return talk.html("policy.ask_discount", percent=percent, most=most)
        case _:
            rung = Rung(what)
            days = day_in_words(rung, policy.days.get(rung), talk)
            ask = talk.html("policy.ask_day", name=rung_name(rung, talk), days=days)
            return f"{ask}\n\n{what_would_do(rung, policy, talk)}"


def refusal(error: DomainError, what: str, policy: Policy, talk: Talk) -> str:
    """Why a number was refused, and what would do. No HTML in it."""
    if isinstance(error, RungOutOfOrder):
        return what_would_do(Rung(what), policy, talk)
    return reason(error, talk.plain)
