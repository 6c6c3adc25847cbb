"""Whatever the books refuse has a reason that can be told."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bot.chat.screens.refusals import reason
from bot.domain import errors
from bot.domain.ladder.rungs import Rung
from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.chat.stage import PHRASES

_VALUES: dict[str, Any] = {
    "date": date(2026, 3, 2),
    "Money": Money(120_00, "EUR"),
    "Decimal": Decimal(-1),
    "Rung": Rung.FIRM,
    "str": "EUR",
    "int": 3,
}
_UNSAID = {errors.DomainError, errors.AmountRefused, errors.RungOutOfOrder}
"""What only stands for others, and what no conversation leads to without asking before."""
REFUSED = [
    error
    for error in vars(errors).values()
    if isinstance(error, type) and issubclass(error, errors.DomainError) and error not in _UNSAID
]


def made(error: type[errors.DomainError]) -> errors.DomainError:
    named: dict[str, Any] = getattr(error, "__dataclass_fields__", {})
    return error(*(_VALUES[str(field.type)] for field in named.values()))


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("error", REFUSED, ids=lambda error: error.__name__)
def test_every_refusal_is_explained(error: type[errors.DomainError], locale: Locale) -> None:
    said = reason(made(error), lambda key, **values: PHRASES.plain(locale, key, **values))
    assert said != PHRASES.plain(locale, "error.unexpected")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (errors.PlanTooLong(60), "A plan has 1 to 60 instalments."),
        (
            errors.ScheduleUnbalanced(Money(100_00, "USD"), Money(90_00, "USD")),
            "The instalments make $90, but $100 is owed. The two have to be equal.",
        ),
        (
            errors.OfferNotLess(Money(100_00, "USD"), Money(100_00, "USD")),
            "$100 is owed, and $100 is not less than that.",
        ),
    ],
)
def test_a_deals_refusal_has_its_figures(error: errors.DomainError, said: str) -> None:
    assert reason(error, lambda key, **values: PHRASES.plain(Locale.EN, key, **values)) == said
