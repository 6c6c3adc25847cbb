"""Offers to take less: open, taken, late and lapsed."""

from __future__ import annotations

import pytest

from bot.domain.debts.deals import OfferState
from bot.domain.debts.timeline import Offer
from bot.domain.errors import AlreadyRecorded, NotOneAgreement, OfferInPast, OfferNotLess
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from tests.domain.stories import Story, agree, euros


def offered() -> tuple[Story, Offer]:
    """850 of 1000 euros by day 15."""
    story = Story()
    return story, story.offer(5, euros(850), 15)


def test_an_open_offer_silences_the_ladder_until_its_last_day() -> None:
    story, _ = offered()
    assert story.next(5) == ("offer_due", 15)


def test_what_was_offered_in_time_lets_the_rest_go() -> None:
    story, offer = offered()
    story.pay(15, euros(850))
    let_go = story.take_offer(15)
    assert let_go is not None
    assert let_go.amount == -euros(150)
    assert story.debt.is_settled
    assert story.debt.offer_state(offer, story.day(30)) is OfferState.TAKEN


def test_a_payment_made_in_time_and_told_later_is_in_time() -> None:
    story, _ = offered()
    story.pay(20, euros(850), made=14)
    assert story.take_offer(20) is not None


def test_two_payments_may_make_it() -> None:
    story, _ = offered()
    story.pay(8, euros(400))
    assert story.take_offer(8) is None
    story.pay(12, euros(450))
    assert story.take_offer(12) is not None


def test_an_offer_lapses_by_itself_and_the_full_sum_stands() -> None:
    story, offer = offered()
    story.nudge(15)
    assert story.next(15) == ("offer_lapsed", 16)
    assert story.debt.offer_state(offer, story.day(16)) is OfferState.LAPSED
    story.confirm(16)
    assert story.debt.balance == euros(1000)
    assert story.next(16) == ("friendly_again", 21)


def test_an_offer_gives_way_to_another_while_it_holds() -> None:
    story, first = offered()
    second = story.offer(6, euros(800), by=20)
    assert story.debt.offer == second
    assert story.debt.offer_state(first, story.day(6)) is OfferState.REPLACED
    assert story.debt.offer_state(first, story.day(30)) is OfferState.REPLACED
    assert story.debt.offer_state(second, story.day(6)) is OfferState.OPEN


def test_an_offer_that_lapsed_is_not_replaced_by_the_next() -> None:
    story, first = offered()
    story.offer(17, euros(800), by=25)
    assert story.debt.offer_state(first, story.day(17)) is OfferState.LAPSED


def test_paid_late_it_is_a_part_payment() -> None:
    story, offer = offered()
    story.pay(18, euros(850))
    assert story.take_offer(18) is None
    assert story.debt.balance == euros(150)
    assert story.debt.offer_state(offer, story.day(18)) is OfferState.LATE
    step = story.step(18)
    assert step is not None
    assert step.script is not Script.OFFER_LAPSED


def test_a_payment_put_right_takes_back_what_was_let_go_for_it() -> None:
    story, _ = offered()
    paid = story.pay(10, euros(850))
    story.take_offer(10)
    story.correct_payment(11, paid, euros(800))
    assert story.debt.balance == euros(200)
    assert story.debt.discounted == Money.zero("EUR")


def test_a_payment_put_right_may_meet_the_offer() -> None:
    story, _ = offered()
    paid = story.pay(10, euros(800))
    story.correct_payment(11, paid, euros(850))
    assert story.debt.is_settled


def test_a_plan_agreed_later_takes_its_place() -> None:
    story, _ = offered()
    story.agree(6, (20, 500), (50, 0))
    assert story.debt.offer is None
    assert story.next(6) == ("instalment_due", 20)


def test_an_offer_takes_the_place_of_an_earlier_one_and_of_a_promise() -> None:
    story, _ = offered()
    story.promise(6, 8)
    assert story.next(6) == ("promise_due", 8)
    story.offer(7, euros(700), 20)
    assert story.next(7) == ("offer_due", 20)
    with pytest.raises(AlreadyRecorded):
        story.offer(7, euros(700), 20)


def test_what_is_no_offer_is_refused() -> None:
    story = Story()
    with pytest.raises(OfferNotLess):
        story.offer(5, euros(1000), 15)
    with pytest.raises(OfferInPast):
        story.offer(5, euros(850), 4)
    both = (Story(), Story(debt_id=2))
    agree(5, both, (10, 1500), (40, 0))
    with pytest.raises(NotOneAgreement):
        both[0].offer(6, euros(500), 15)


def test_undoing_the_offer_brings_the_ladder_back() -> None:
    story, offer = offered()
    story.undo(6, offer)
    assert story.next(6) == ("friendly", 6)
