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
    CurrencyMismatch,
    DomainError,
    NameEmpty,
    NotFound,
    NothingToUndo,
    PauseInPast,
    PaymentInFuture,
    PromiseInPast,
    PromiseTooLarge,
    UndoBlocked,
    UnknownCurrency,
)

_KEYS: dict[type[DomainError], str] = {
    AlreadyRecorded: "refused.already",
    AlreadySettled: "refused.settled",
    AlreadyTakenBack: "refused.taken_back_already",
    AmountNotFinite: "refused.not_a_sum",
    AmountNotPositive: "refused.not_positive",
    NameEmpty: "refused.no_name",
    NotFound: "refused.not_found",
    PauseInPast: "refused.not_found",
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
        case PromiseTooLarge(balance, amount):
            return say("refused.promise_too_large", balance=balance, amount=amount)
        case CurrencyMismatch(expected, given):
            return say("refused.other_currency", expected=expected, given=given)
        case _:
            return say(_KEYS.get(type(error), "error.unexpected"))
