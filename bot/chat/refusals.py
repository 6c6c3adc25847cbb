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
    FigureOutOfRange,
    GapOutOfRange,
    LadderEmpty,
    NameEmpty,
    NotAnEmail,
    NotAPhone,
    NotDisputed,
    NotFound,
    NothingToUndo,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PayToTooLong,
    PromiseInPast,
    PromiseTooLarge,
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
    LadderEmpty: "refused.ladder_empty",
    NameEmpty: "refused.no_name",
    NotAnEmail: "refused.not_an_email",
    NotAPhone: "refused.not_a_phone",
    NotFound: "refused.not_found",
    PauseInPast: "refused.pause_in_past",
    NotDisputed: "refused.not_disputed",
    NothingToUndo: "refused.nothing_to_undo",
    PaymentInFuture: "refused.payment_in_future",
    PromiseInPast: "refused.promise_in_past",
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
