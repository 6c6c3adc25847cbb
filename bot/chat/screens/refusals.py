"""Why the books refused something, in the user's words."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotFinite,
    AmountNotPositive,
    AmountTooLarge,
    AmountTooPrecise,
    ClientFixed,
    ContactBeforeIssue,
    ContactInFuture,
    CurrencyMismatch,
    DiscountOutOfRange,
    DomainError,
    DownPaymentTooLarge,
    FigureOutOfRange,
    GapOutOfRange,
    InstalmentInPast,
    InstalmentTooSmall,
    LadderEmpty,
    LastDayBeforeFirst,
    NameEmpty,
    NoDayLeft,
    NoOffer,
    NoPlan,
    NotAnEmail,
    NotAPhone,
    NotDisputed,
    NotFound,
    NothingToUndo,
    NotOneAgreement,
    OfferInPast,
    OfferNotLess,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PayToTooLong,
    PlanTooLong,
    PromiseInPast,
    PromiseTooLarge,
    ScheduleOutOfOrder,
    ScheduleUnbalanced,
    SumBelowPaid,
    UndoBlocked,
    UnknownCurrency,
    WriteOffTooLarge,
)

_KEYS: dict[type[DomainError], str] = {
    AlreadyRecorded: "refused.already",
    AlreadySettled: "refused.settled",
    AlreadyTakenBack: "refused.taken_back_already",
    AmountNotFinite: "refused.not_a_sum",
    AmountNotPositive: "refused.not_positive",
    ClientFixed: "refused.client_fixed",
    ContactInFuture: "refused.contact_in_future",
    InstalmentInPast: "refused.instalment_in_past",
    InstalmentTooSmall: "refused.instalment_too_small",
    LadderEmpty: "refused.ladder_empty",
    LastDayBeforeFirst: "refused.last_before_first",
    NameEmpty: "refused.no_name",
    NoDayLeft: "refused.no_day_left",
    NoOffer: "refused.no_offer",
    NoPlan: "refused.no_plan",
    NotAnEmail: "refused.not_an_email",
    NotAPhone: "refused.not_a_phone",
    NotFound: "refused.not_found",
    NotOneAgreement: "refused.not_one_agreement",
    OfferInPast: "refused.offer_in_past",
    PauseInPast: "refused.pause_in_past",
    NotDisputed: "refused.not_disputed",
    NothingToUndo: "refused.nothing_to_undo",
    PaymentInFuture: "refused.payment_in_future",
    PromiseInPast: "refused.promise_in_past",
    ScheduleOutOfOrder: "refused.out_of_order",
    UndoBlocked: "refused.undo_blocked",
    UnknownCurrency: "refused.unknown_currency",
}


def reason(error: DomainError, say: Callable[..., str]) -> str:
    """One short sentence, by `say`: `Talk.html` for a message, `Talk.plain` for a toast."""
    match error:
        case AmountTooPrecise(currency, 0):
            return say("refused.no_decimals", currency=currency)
        case AmountTooPrecise(currency, decimals):
            return say("refused.too_precise", currency=currency, n=decimals)
        case AmountTooLarge(largest):
            return say("refused.too_large", amount=largest)
        case (
            PromiseTooLarge(balance, amount)
            | WriteOffTooLarge(balance, amount)
            | Overpayment(balance, amount)
        ):
            return say("refused.promise_too_large", balance=balance, amount=amount)
        case OfferNotLess() | ScheduleUnbalanced() | DownPaymentTooLarge() | PlanTooLong():
            return _reason_of_deal(error, say)
        case SumBelowPaid(gone, amount):
            return say("refused.sum_below_paid", gone=gone, amount=amount)
        case ContactBeforeIssue(issued):
            return say("refused.contact_before_issue", issued=issued)
        case GapOutOfRange(most) | DiscountOutOfRange(most) | FigureOutOfRange(most):
            return say("refused.out_of_range", most=most)
        case PayToTooLong(lines, characters):
            return say("refused.pay_to_too_long", lines=lines, characters=characters)
        case CurrencyMismatch(expected, given):
            return say("refused.other_currency", expected=expected, given=given)
        case _:
            return say(_KEYS.get(type(error), "error.unexpected"))


def _reason_of_deal(
    error: OfferNotLess | ScheduleUnbalanced | DownPaymentTooLarge | PlanTooLong,
    say: Callable[..., str],
) -> str:
    match error:
        case OfferNotLess(balance, amount):
            return say("refused.offer_not_less", balance=balance, amount=amount)
        case ScheduleUnbalanced(balance, stated):
            return say("refused.unbalanced", balance=balance, amount=stated)
        case DownPaymentTooLarge(total, amount):
            return say("refused.down_payment_too_large", balance=total, amount=amount)
        case PlanTooLong(most):
            return say("refused.plan_too_long", most=most)
