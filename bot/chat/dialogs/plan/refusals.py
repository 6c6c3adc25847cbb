"""Why a plan can't be as it was answered, and what would do. HTML."""

from __future__ import annotations

from bot.chat.dialogs.plan.draft import PlanDraft
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.domain.currency import decimals_of
from bot.domain.errors import (
    DomainError,
    DownPaymentTooLarge,
    InstalmentInPast,
    InstalmentTooSmall,
    LastDayBeforeFirst,
    PlanTooLong,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
)
from bot.domain.money import Money
from bot.domain.plans.schedule import MOST_AGREED


def refusal(error: DomainError, draft: PlanDraft, rest: Money, talk: Talk) -> str:
    """`rest` is what there is to pay in instalments."""
    match error:
        case PlanTooLong():
            fits = talk.money(smallest_part(rest, draft))
            return talk.html("wizard.too_many", most=str(MOST_AGREED), amount=fits)
        case InstalmentTooSmall():
            return talk.html("wizard.too_small", amount=rest)
        case DownPaymentTooLarge(total, _):
            return talk.html("wizard.too_much_now", balance=total)
        case LastDayBeforeFirst(first, _):
            return talk.html("wizard.last_before_first", day=first)
        case InstalmentInPast(on):
            return talk.html("wizard.in_past", day=on)
        case ScheduleOutOfOrder(earlier, later) if earlier == later:
            return talk.html("wizard.same_day", day=later)
        case ScheduleOutOfOrder(earlier, _):
            return talk.html("wizard.not_after", day=earlier)
        case ScheduleUnbalanced(balance, stated) if balance < stated:
            return talk.html("wizard.over", amount=stated, balance=balance)
        case ScheduleUnbalanced(balance, stated) if balance == stated:
            return talk.html("wizard.nothing_left", amount=stated)
        case ScheduleUnbalanced(balance, stated):
            return talk.html("wizard.under", amount=stated, balance=balance)
        case _:
            return reason(error, talk.html)


def smallest_part(rest: Money, draft: PlanDraft) -> Money:
    """A sum of which the rest has no more parts than a plan can, in whole units if it is one."""
    most = MOST_AGREED - (0 if draft.pays_nothing_now else 1)
    unit = 10 ** decimals_of(rest.currency)
    minor = -(-rest.minor // most)
    return Money(-(-minor // unit) * unit if minor >= unit else minor, rest.currency)
