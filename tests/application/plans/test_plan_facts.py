"""What the texts of plans and offers say: only where it is true, and every figure by the books.

Debts are 1000 EUR, due on day 0; days are counted from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.application.nudges.compose_script import deadline_of, script_facts
from bot.application.nudges.fitting import is_true
from bot.application.ports.wording import Covered, ScriptFacts
from bot.domain.calendar import Calendar
from bot.domain.debts.timeline import OfferKind
from bot.domain.ids import UserId
from bot.domain.ladder.script import Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.user import User
from bot.domain.plans.agreement import PlanTerms, pay_together, propose
from bot.domain.plans.schedule import Instalment
from tests.domain.stories import EVERY_DAY, Story, agree, day, euros, noon

ANA = User(
    id=UserId(1),
    name="Ana",
    locale=Locale.EN,
    zone="UTC",
    currency="EUR",
    quiet_days=frozenset(),
)
DISCOUNT, SETTLEMENT = OfferKind.DISCOUNT, OfferKind.SETTLEMENT


def planned() -> Story:
    story = Story()
    story.agree(5, (10, 300), (40, 300), (70, 400))
    return story


def two() -> tuple[Story, Story]:
    """500 and 400 in one plan: 300 on days 10, 40 and 70."""
    stories = (Story(amount=euros(500)), Story(amount=euros(400), debt_id=2))
    agree(5, stories, (10, 300), (40, 300), (70, 300))
    return stories


def pay(stories: tuple[Story, ...], on: int, amount: int) -> None:
    today = day(on)
    pay_together([s.debt for s in stories], euros(amount), today, noon(today), today)


# Which texts are true


def nothing_agreed() -> Story:
    return Story()


def proposed() -> Story:
    story = Story()
    story.propose(5, (10, 500), (40, 500))
    return story


def proposed_and_then_paid_a_part() -> Story:
    story = proposed()
    story.pay(6, euros(100))
    return story


def proposed_to_be_deferred() -> Story:
    story = Story()
    story.propose(5, (30, 1000))
    return story


def deferred() -> Story:
    story = Story()
    story.agree(5, (30, 1000))
    return story


def paid_a_part_of_the_plan() -> Story:
    story = planned()
    story.pay(9, euros(100))
    return story


def reminded() -> Story:
    story = planned()
    story.send(11, Script.INSTALMENT_MISSED)
    return story


def reminded_and_then_paid() -> Story:
    story = reminded()
    story.pay(12, euros(300))
    return story


def ended() -> Story:
    story = planned()
    story.end_plan(20)
    return story


def planned_and_undone() -> Story:
    story = Story()
    story.undo(6, story.agree(5, (10, 500), (40, 500)))
    return story


def paid_out() -> Story:
    story = planned()
    story.pay(9)
    return story


def first_of_two_paid() -> Story:
    stories = two()
    pay(stories, 9, 600)
    return stories[0]


def all_of_two_paid() -> Story:
    stories = two()
    pay(stories, 9, 900)
    return stories[1]


def discount_offered() -> Story:
    story = Story()
    story.offer(5, euros(850), 15)
    return story


def settlement_offered() -> Story:
    story = Story()
    story.offer(5, euros(600), 15, SETTLEMENT)
    return story


def offer_taken() -> Story:
    story = settlement_offered()
    story.pay(10, euros(600))
    story.take_offer(10)
    return story


def offer_paid_late() -> Story:
    story = settlement_offered()
    story.pay(17, euros(600))
    return story


def offer_paid_late_and_the_rest_let_go() -> Story:
    story = offer_paid_late()
    story.discount(18, euros(400))
    return story


def offered_and_corrected_to_no_more_than_that() -> Story:
    story = settlement_offered()
    story.correct(6, amount=euros(600))
    return story


def written_off_after_a_payment() -> Story:
    story = Story()
    story.pay(5, euros(100))
    story.write_off(6)
    return story


S = Script
TALK = {
    *(S.PLAN_LESS, S.PLAN_LATER, S.PLAN_UNSURE, S.PLAN_PROPOSALS),
    *(S.INSTALMENTS_OFFER, S.DEFERRAL_OFFER),
}
MISSED = {*TALK, S.PLAN_AGREED, S.INSTALMENT_MISSED, S.WHOLE_BALANCE}
ASKED = [
    *TALK,
    *(S.PLAN_SCHEDULE, S.PLAN_AGREED, S.DEFERRAL_AGREED),
    *(S.INSTALMENT_SOON, S.INSTALMENT_MISSED, S.INSTALMENT_AGAIN, S.INSTALMENT_THANKS),
    *(S.WHOLE_BALANCE, S.SETTLEMENT_OFFER, S.OFFER_LAPSED, S.SETTLED, S.DISCOUNT_OFFER),
    *(S.PART_PAYMENT, S.PAYMENT_THANKS),
]
TRUE: list[tuple[Callable[[], Story], int, set[Script]]] = [
    (nothing_agreed, 5, {*TALK, S.DISCOUNT_OFFER}),
    (proposed, 5, {*TALK, S.PLAN_SCHEDULE, S.DISCOUNT_OFFER}),
    (proposed_and_then_paid_a_part, 6, {*TALK, S.DISCOUNT_OFFER, S.PART_PAYMENT}),
    (proposed_to_be_deferred, 5, {*TALK, S.DISCOUNT_OFFER}),
    (deferred, 5, {S.DEFERRAL_AGREED, S.INSTALMENT_SOON, S.DISCOUNT_OFFER}),
    (deferred, 30, {S.DEFERRAL_AGREED, S.INSTALMENT_SOON, S.DISCOUNT_OFFER}),
    (
        deferred,
        31,
        {*TALK, S.DEFERRAL_AGREED, S.INSTALMENT_MISSED, S.WHOLE_BALANCE, S.DISCOUNT_OFFER},
    ),
    (planned, 5, {S.PLAN_AGREED, S.INSTALMENT_SOON, S.DISCOUNT_OFFER}),
    (planned, 10, {S.PLAN_AGREED, S.INSTALMENT_SOON, S.DISCOUNT_OFFER}),
    (planned, 11, {*MISSED, S.DISCOUNT_OFFER}),
    (planned, 41, {*MISSED, S.INSTALMENT_AGAIN, S.DISCOUNT_OFFER}),
    (
        paid_a_part_of_the_plan,
        9,
        {S.PLAN_AGREED, S.INSTALMENT_SOON, S.INSTALMENT_THANKS, S.DISCOUNT_OFFER},
    ),
    (paid_a_part_of_the_plan, 11, {*MISSED, S.INSTALMENT_THANKS, S.DISCOUNT_OFFER}),
    (reminded, 13, {*MISSED, S.INSTALMENT_AGAIN, S.DISCOUNT_OFFER}),
    (
        reminded_and_then_paid,
        13,
        {S.PLAN_AGREED, S.INSTALMENT_SOON, S.INSTALMENT_THANKS, S.DISCOUNT_OFFER},
    ),
    # The second one that is missed, though the first was paid after a reminder.
    (
        reminded_and_then_paid,
        41,
        {*MISSED, S.INSTALMENT_AGAIN, S.INSTALMENT_THANKS, S.DISCOUNT_OFFER},
    ),
    (ended, 20, {*TALK, S.DISCOUNT_OFFER}),
    (planned_and_undone, 20, {*TALK, S.DISCOUNT_OFFER}),
    (paid_out, 9, {*TALK, S.DISCOUNT_OFFER, S.PAYMENT_THANKS}),
    (first_of_two_paid, 9, {S.PLAN_AGREED, S.INSTALMENT_SOON, S.INSTALMENT_THANKS}),
    (all_of_two_paid, 9, {*TALK, S.DISCOUNT_OFFER, S.PAYMENT_THANKS}),
    (discount_offered, 15, {*TALK, S.DISCOUNT_OFFER}),
    (discount_offered, 16, {*TALK, S.OFFER_LAPSED}),
    (settlement_offered, 15, {*TALK, S.SETTLEMENT_OFFER}),
    (settlement_offered, 16, {*TALK, S.OFFER_LAPSED}),
    (offer_taken, 10, {*TALK, S.DISCOUNT_OFFER, S.SETTLED, S.PAYMENT_THANKS}),
    (offer_paid_late, 17, {*TALK, S.PART_PAYMENT}),
    (
        offer_paid_late_and_the_rest_let_go,
        18,
        {*TALK, S.DISCOUNT_OFFER, S.SETTLED, S.PAYMENT_THANKS},
    ),
    (offered_and_corrected_to_no_more_than_that, 6, TALK),
    (written_off_after_a_payment, 6, {*TALK, S.DISCOUNT_OFFER, S.PAYMENT_THANKS}),
]


@pytest.mark.parametrize(
    ("history", "on", "expected"), TRUE, ids=[f"{h.__name__}, day {on}" for h, on, _ in TRUE]
)
def test_a_text_is_true_where_the_books_bear_it_out(
    history: Callable[[], Story], on: int, expected: set[Script]
) -> None:
    debt = history().debt
    assert {script.value for script in ASKED if is_true(script, debt, day(on))} == {
        script.value for script in expected
    }


# Figures


def facts(story: Story, script: Script, on: int) -> ScriptFacts:
    return script_facts(story.debt, ANA, script, day(on))


def listed(schedule: tuple[Instalment, ...]) -> list[tuple[int, Money]]:
    return [((part.day - day(0)).days, part.amount) for part in schedule]


def test_an_agreed_plan_is_confirmed_with_all_that_is_still_to_come() -> None:
    story = planned()
    said = facts(story, S.PLAN_AGREED, 5)
    assert listed(said.schedule) == [(10, euros(300)), (40, euros(300)), (70, euros(400))]
    assert (said.balance, said.invoiced, said.paid) == (euros(1000), euros(1000), None)
    story.pay(9, euros(350))
    said = facts(story, S.PLAN_AGREED, 9)
    assert listed(said.schedule) == [(40, euros(250)), (70, euros(400))]
    assert (said.balance, said.paid) == (euros(650), euros(350))
    assert said.invoices == ()


def test_the_instalment_that_is_spoken_of_is_the_oldest_open_one() -> None:
    story = planned()
    said = facts(story, S.INSTALMENT_SOON, 9)
    assert (said.instalment, said.instalment_on, said.arrears) == (euros(300), day(10), None)
    story.pay(10, euros(100))
    said = facts(story, S.INSTALMENT_MISSED, 11)
    assert (said.instalment, said.instalment_on, said.arrears) == (euros(200), day(10), None)
    said = facts(story, S.INSTALMENT_AGAIN, 41)
    assert (said.instalment, said.instalment_on, said.arrears) == (euros(200), day(10), euros(500))
    said = facts(story, S.WHOLE_BALANCE, 41)
    assert (said.balance, said.arrears) == (euros(900), euros(500))
    story.pay(41, euros(200))
    said = facts(story, S.INSTALMENT_THANKS, 41)
    assert (said.received, said.received_on) == (euros(200), day(41))
    assert (said.instalment, said.instalment_on) == (euros(300), day(40))


def test_only_one_later_day_for_all_that_is_owed_is_told_apart_from_a_plan() -> None:
    story = deferred()
    story.pay(20, euros(100))
    for script in (S.INSTALMENT_SOON, S.INSTALMENT_THANKS, S.WHOLE_BALANCE, S.DEFERRAL_AGREED):
        said = facts(story, script, 29)
        assert said.deferred
        assert (said.instalment or said.balance) == said.balance == euros(900)
    assert not facts(planned(), S.INSTALMENT_SOON, 9).deferred
    assert not facts(proposed_to_be_deferred(), S.PLAN_SCHEDULE, 9).deferred
    last_one_left = planned()
    last_one_left.pay(40, euros(600))
    assert not facts(last_one_left, S.INSTALMENT_SOON, 69).deferred


def test_figures_follow_a_corrected_sum() -> None:
    story = planned()
    story.correct(6, amount=euros(1100))
    said = facts(story, S.PLAN_AGREED, 6)
    assert (said.balance, said.invoiced) == (euros(1100), euros(1100))
    assert listed(said.schedule) == [(10, euros(300)), (40, euros(300)), (70, euros(500))]
    story.correct(7, amount=euros(500))
    said = facts(story, S.PLAN_AGREED, 7)
    assert listed(said.schedule) == [(10, euros(300)), (40, euros(200))]
    assert said.balance == euros(500)


def test_a_proposed_schedule_is_what_was_proposed_and_not_the_plan_in_force() -> None:
    story = planned()
    story.propose(42, (50, 500), (80, 500))
    assert listed(facts(story, S.PLAN_SCHEDULE, 42).schedule) == [
        (50, euros(500)),
        (80, euros(500)),
    ]
    assert len(facts(story, S.INSTALMENT_MISSED, 42).schedule) == 3


def test_ways_to_pay_add_up_to_what_is_owed() -> None:
    stories = two()
    pay(stories, 9, 101)
    said = facts(stories[0], S.PLAN_PROPOSALS, 42)
    assert 2 <= len(said.proposals) <= 3
    for way in said.proposals:
        assert way.amount.minor * (way.count - 1) + way.last.minor == said.balance.minor == 799_00


def test_a_later_date_is_the_one_proposed_or_agreed_or_a_month_away() -> None:
    story = Story()
    assert facts(story, S.DEFERRAL_OFFER, 5).deadline == day(35)
    assert facts(Story(due=day(20)), S.DEFERRAL_OFFER, 5).deadline == day(50)
    story.propose(5, (44, 1000))
    assert facts(story, S.DEFERRAL_OFFER, 5).deadline == day(44)
    story.agree(6, (45, 1000))
    said = facts(story, S.DEFERRAL_AGREED, 6)
    assert (said.deadline, listed(said.schedule)) == (day(45), [(45, euros(1000))])


def numbered() -> tuple[Story, Story]:
    stories = two()
    for story, number in zip(stories, ("41", None), strict=True):
        terms = replace(story.debt.logged, number=number, what_for="logo", issued=day(-30))
        story.debt.logged = terms
    return stories


def test_a_plan_over_several_invoices_says_the_sums_of_all_from_whichever_it_is_told() -> None:
    stories = numbered()
    for story in stories:
        said = facts(story, S.PLAN_AGREED, 5)
        assert (said.balance, said.invoiced, said.paid) == (euros(900), euros(900), None)
        assert listed(said.schedule) == [(10, euros(300)), (40, euros(300)), (70, euros(300))]
        assert said.invoices == (
            Covered(euros(500), day(0), "41"),
            Covered(euros(400), day(0), None),
        )
        assert (said.number, said.what_for, said.issued) == (None, None, None)
    pay(stories, 9, 450)
    said = facts(stories[1], S.INSTALMENT_THANKS, 9)
    assert (said.balance, said.invoiced, said.paid) == (euros(450), euros(900), euros(450))
    assert (said.instalment, said.instalment_on) == (euros(150), day(40))


def test_a_payment_that_was_spread_is_thanked_for_as_it_came() -> None:
    stories = two()
    pay(stories, 9, 600)
    for story in stories:
        said = facts(story, S.INSTALMENT_THANKS, 9)
        assert (said.received, said.received_on) == (euros(600), day(9))
    pay(stories, 10, 300)
    said = facts(stories[1], S.PAYMENT_THANKS, 10)
    assert (said.received, said.received_on) == (euros(300), day(10))


def test_the_last_payment_of_the_plan_is_thanked_for_whichever_debt_it_was_of() -> None:
    stories = two()
    pay(stories, 9, 500)
    pay(stories, 11, 250)
    assert facts(stories[0], S.INSTALMENT_THANKS, 11).received == euros(250)
    # Of a debt in no plan only its own count.
    for story in stories:
        story.end_plan(12)
    assert facts(stories[0], S.PAYMENT_THANKS, 12).received == euros(500)


def test_the_last_open_invoice_of_several_is_called_by_its_own_name() -> None:
    stories = numbered()
    pay(stories, 9, 400)
    stories[1].debt.logged = replace(stories[1].debt.logged, number="42", what_for="website")
    assert len(facts(stories[0], S.INSTALMENT_SOON, 9).invoices) == 2
    pay(stories, 10, 200)
    for story in stories:
        said = facts(story, S.INSTALMENT_MISSED, 41)
        assert said.invoices == ()
        assert (said.number, said.issued, said.what_for) == ("42", day(-30), "website")
        assert (said.balance, said.invoiced, said.paid) == (euros(300), euros(400), euros(100))


def test_texts_that_are_of_no_plan_say_what_is_owed_on_the_debt_alone() -> None:
    first, second = two()
    assert facts(first, S.STOP_WORK, 41).balance == euros(500)
    assert facts(second, S.STOP_WORK, 41).invoices == ()


def test_a_plan_proposed_over_several_invoices_lists_them_before_it_is_agreed() -> None:
    stories = (Story(amount=euros(500)), Story(amount=euros(400), debt_id=2))
    parts = (Instalment(day(10), euros(600)), Instalment(day(40), euros(300)))
    propose([s.debt for s in stories], PlanTerms(schedule=parts), noon(day(5)), day(5))
    for story in stories:
        story.debt.link([s.debt for s in stories])
    said = facts(stories[1], S.PLAN_SCHEDULE, 5)
    assert (said.balance, said.schedule) == (euros(900), parts)
    assert [one.balance for one in said.invoices] == [euros(500), euros(400)]
    assert facts(stories[1], S.PLAN_LESS, 5).balance == euros(400)


# Offers

PERCENTS = [
    (euros(850), euros(150), 15),
    (euros(990), euros(10), 1),
    (Money(999_99, "EUR"), Money(1, "EUR"), None),
    (Money(666_67, "EUR"), Money(333_33, "EUR"), None),
    (Money(875_00, "EUR"), Money(125_00, "EUR"), None),  # 12.5 %.
    (euros(10), euros(990), 99),
]


@pytest.mark.parametrize(("pay", "let_off", "percent"), PERCENTS)
@pytest.mark.parametrize("kind", OfferKind)
def test_an_offer_says_its_sums_and_a_percentage_only_if_it_is_whole(
    kind: OfferKind, pay: Money, let_off: Money, percent: int | None
) -> None:
    story = Story()
    story.offer(5, pay, 15, kind)
    script = S.DISCOUNT_OFFER if kind is DISCOUNT else S.SETTLEMENT_OFFER
    said = facts(story, script, 6)
    assert (said.discounted, said.let_off, said.discount_percent) == (pay, let_off, percent)
    assert said.deadline == said.promised_on == day(15)
    assert said.balance == pay + let_off


def test_an_offer_that_was_paid_in_part_says_what_is_left_of_it() -> None:
    """And no percentage, which would be another one than was offered."""
    story = discount_offered()
    story.pay(6, euros(350))
    said = facts(story, S.DISCOUNT_OFFER, 6)
    assert (said.discounted, said.let_off, said.balance) == (euros(500), euros(150), euros(650))
    assert said.discount_percent is None


def test_an_offer_keeps_its_sum_when_that_of_the_invoice_is_corrected() -> None:
    story = discount_offered()
    story.correct(6, amount=euros(1700))
    said = facts(story, S.DISCOUNT_OFFER, 6)
    assert (said.discounted, said.let_off, said.discount_percent) == (euros(850), euros(850), 50)


def test_without_an_offer_the_policys_discount_is_named() -> None:
    said = facts(Story(), S.DISCOUNT_OFFER, 5)
    assert said.discount_percent is not None
    off = euros(1000).percent(said.discount_percent)
    assert (said.discounted, said.let_off) == (euros(1000) - off, off)


def test_what_was_let_go_is_named_once_the_matter_is_closed() -> None:
    said = facts(offer_taken(), S.SETTLED, 10)
    assert (said.balance, said.received, said.let_off) == (euros(0), euros(600), euros(400))
    assert said.discounted is None


# Last days

NAMES_ONE = {
    S.PLAN_UNSURE: 5,
    S.PLAN_PROPOSALS: 5,
    S.PLAN_SCHEDULE: 5,
    S.INSTALMENT_MISSED: 3,
    S.INSTALMENT_AGAIN: 3,
    S.WHOLE_BALANCE: 7,
    S.SETTLEMENT_OFFER: 7,
    S.OFFER_LAPSED: 5,
}
NAMES_NONE = [
    *(S.PLAN_LESS, S.PLAN_LATER, S.PLAN_AGREED, S.DEFERRAL_AGREED),
    *(S.INSTALMENT_SOON, S.INSTALMENT_THANKS, S.SETTLED),
]


@pytest.mark.parametrize("script", NAMES_ONE)
@pytest.mark.parametrize("shown_on", [day(4), day(8), day(11)], ids=str)
def test_a_text_that_asks_for_an_answer_names_a_working_day_for_it(
    script: Script, shown_on: date
) -> None:
    last = deadline_of(script, Story().debt, shown_on, EVERY_DAY)
    assert last is not None
    assert (last - shown_on).days >= NAMES_ONE[script]
    assert (last - shown_on).days <= NAMES_ONE[script] + 2
    assert last.weekday() < 5
    # After which the user can be nudged at once.
    workdays = deadline_of(script, Story().debt, shown_on, Calendar())
    assert workdays is not None
    assert workdays.weekday() < 4


@pytest.mark.parametrize("script", NAMES_NONE)
def test_a_text_that_asks_for_nothing_names_no_last_day(script: Script) -> None:
    assert deadline_of(script, planned().debt, day(11), EVERY_DAY) is None


@pytest.mark.parametrize("script", [S.PLAN_PROPOSALS, S.INSTALMENT_MISSED])
def test_what_is_said_of_a_plan_does_not_wait_for_the_due_date_of_the_invoice(
    script: Script,
) -> None:
    story = Story(due=day(90))
    assert deadline_of(script, story.debt, day(7), EVERY_DAY) == deadline_of(
        script, Story().debt, day(7), EVERY_DAY
    )


@pytest.mark.parametrize(
    ("history", "script"),
    [(discount_offered, S.DISCOUNT_OFFER), (settlement_offered, S.SETTLEMENT_OFFER)],
)
def test_an_offer_names_its_own_last_day_as_long_as_it_is_open(
    history: Callable[[], Story], script: Script
) -> None:
    debt = history().debt
    assert deadline_of(script, debt, day(15), EVERY_DAY) == day(15)
    later = deadline_of(script, debt, day(16), EVERY_DAY)
    assert later is not None
    assert later > day(16)
