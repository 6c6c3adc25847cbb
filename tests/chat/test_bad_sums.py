"""Sums that the books refuse: nothing is stored, and the reason is short."""

from __future__ import annotations

import pytest

from tests.chat.stage import Person

SUMS = [
    ("0", "refused.not_positive"),
    ("-5", "refused.not_positive"),
    ("nan", "refused.not_a_sum"),
    ("inf", "refused.not_a_sum"),
    ("-inf", "refused.not_a_sum"),
    ("1e309", "refused.too_large"),
    ("1234567890123456", "refused.too_large"),
    ("0.5 JPY", "refused.no_decimals"),
    ("$0.004", "refused.too_precise"),
]


@pytest.mark.parametrize(("typed", "reason"), SUMS)
async def test_a_sum_that_cant_be_is_refused_and_asked_for_again(
    ana: Person, typed: str, reason: str
) -> None:
    await ana.says("Acme owes me money, due 15 May")
    await ana.says(typed)
    assert ana.reads(reason, ana.heard[-2])
    assert ana.reads("draft.ask_amount", client="Acme")
    assert not await ana.debts()


async def test_the_largest_sum_is_named_in_the_currency_at_hand(ana: Person) -> None:
    await ana.says("Acme owes me 123456789012345 USD due 5 May")
    assert ana.reads("refused.too_large", ana.heard[-2], amount="$9,999,999,999,999.99")


@pytest.mark.parametrize(
    ("stated", "reason"),
    [
        ("0 USD", "refused.not_positive"),
        ("-5 USD", "refused.not_positive"),
        ("1e309", "refused.too_large"),
        ("1234567890123456 USD", "refused.too_large"),
        ("100.5 JPY", "refused.no_decimals"),
        ("$0.004", "refused.too_precise"),
    ],
)
async def test_a_sentence_with_a_sum_that_cant_be_is_answered_with_the_reason(
    ana: Person, stated: str, reason: str
) -> None:
    await ana.says(f"Acme owes me {stated} due 5 May")
    assert ana.reads(reason, ana.heard[-2])
    assert ana.reads("draft.ask_amount", client="Acme")
    assert not await ana.debts()


@pytest.mark.parametrize("typed", [typed for typed, _ in SUMS])
async def test_no_payment_of_such_a_sum_is_recorded(ana: Person, typed: str) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    await ana.says(f"Acme paid {typed}")
    assert not (await ana.debt()).paid


async def test_a_refused_sum_leaves_the_card_as_it_was(ana: Person) -> None:
    await ana.says("Acme owes me $5, due 15 May")
    await ana.says("-7")
    assert ana.reads("refused.not_positive", ana.heard[-2])
    assert ana.reads("draft.amount", amount="$5")


async def test_a_currency_that_does_not_exist_is_not_taken_over(ana: Person) -> None:
    await ana.says("Acme owes me 5 BTC, due 15 May")
    if ana.reads("draft.ask_amount", client="Acme"):
        await ana.says("5")
    assert ana.reads("draft.amount", amount="$5")
