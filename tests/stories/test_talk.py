"""Section 2 of the playbook: why they have not paid, and what that does to the books."""

from __future__ import annotations

from datetime import timedelta

from bot.application.debts.correct_debt import RightTerms
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.reply import Outcome, Reason
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Channel, Script
from tests.application.desk import day, kroner
from tests.stories.rows import Row, tells
from tests.stories.teller import Teller


async def reminded(books: Teller) -> DebtId:
    """A debt of which the client was reminded on day 1; it is day 3."""
    debt = await books.owes()
    books.at(1)
    await books.sends(debt, Script.FRIENDLY)
    books.at(3)
    return debt


@tells(Row.FORGOT)
async def test_who_forgot_is_sent_the_invoice_again_and_reminded_on_its_day(books: Teller) -> None:
    debt = await reminded(books)
    reply = await books.says(debt, Reason.FORGOT, said="Sorry, I forgot all about it")
    assert (await books.debt(debt)).replies == (reply,)
    assert (reply.said, reply.on) == ("Sorry, I forgot all about it", day(3))
    assert (await books.debt(debt)).unanswered == ()
    assert await books.fits(debt, Script.INVOICE_AGAIN)
    await books.sends(debt, Script.INVOICE_AGAIN, Channel.EMAIL)
    assert await books.next(debt) == ("friendly_again", 8)


@tells(Row.INVOICE)
async def test_a_wrong_invoice_is_put_right_and_asked_for_with_the_right_facts(
    books: Teller,
) -> None:
    debt = await reminded(books)
    await books.says(debt, Reason.INVOICE)
    right = RightTerms(amount=kroner(900).amount, number="17")
    await books.correct_debt(books.origin(), debt, right)
    facts = await books.facts(debt, Script.INVOICE_CORRECTED)
    assert (facts.balance, facts.invoiced, facts.number) == (kroner(900), kroner(900), "17")
    await books.sends(debt, Script.INVOICE_CORRECTED)
    assert await books.next(debt) == ("friendly_again", 8)
    books.at(8)
    assert (await books.facts(debt, Script.FRIENDLY_AGAIN)).balance == kroner(900)


@tells(Row.MONEY)
async def test_who_has_no_money_is_offered_parts_time_or_a_discount(books: Teller) -> None:
    debt = await reminded(books)
    await books.says(debt, Reason.MONEY)
    for script in (Script.INSTALMENTS_OFFER, Script.DEFERRAL_OFFER, Script.DISCOUNT_OFFER):
        assert await books.fits(debt, script)
    assert (await books.facts(debt, Script.DEFERRAL_OFFER)).deadline == day(33)
    offer = await books.facts(debt, Script.DISCOUNT_OFFER)
    assert (offer.discount_percent, offer.discounted) == (10, kroner(900))
    sent = await books.sends(debt, Script.DISCOUNT_OFFER)
    assert sent.deadline == offer.deadline == day(10)
    assert await books.next(debt) == ("offer_due", 10)
    assert await books.nudged_on(10) == [("Acme", "offer_due")]
    assert await books.next(debt) == ("offer_lapsed", 11)
    await books.promises(debt, 30, 500)
    assert await books.next(debt) == ("promise_due", 30)


@tells(Row.UNHAPPY)
async def test_who_is_unhappy_disputes_the_debt_until_that_is_resolved(books: Teller) -> None:
    debt = await reminded(books)
    await books.says(debt, Reason.UNHAPPY, said="The logo is not what we asked for")
    assert (await books.debt(debt)).dispute is not None
    for script in (Script.WHICH_PARTS, Script.SCOPE_MET):
        assert await books.fits(debt, script)
    await books.sends(debt, Script.WHICH_PARTS)
    assert await books.nudged_on(9) == []
    assert await books.nudged_on(10) == [("Acme", "dispute")]
    assert await books.nudged_on(16) == []
    await books.resolve_dispute(books.origin(), debt, Outcome.FIXED)
    assert await books.next(debt) == ("friendly_again", 21)


@tells(Row.UNHAPPY)
async def test_a_dispute_ends_with_the_sum_that_both_agree_on(books: Teller) -> None:
    endings = {Outcome.CORRECTED: (700, 0), Outcome.DISCOUNTED: (1000, 300)}
    for outcome, (invoiced, let_off) in endings.items():
        debt = await reminded(books)
        await books.says(debt, Reason.UNHAPPY)
        amount = kroner(700) if outcome is Outcome.CORRECTED else kroner(300)
        await books.resolve_dispute(books.origin(), debt, outcome, amount)
        agreed = await books.debt(debt)
        assert agreed.balance == kroner(700)
        assert (agreed.terms.amount, agreed.discounted) == (kroner(invoiced), kroner(let_off))
        assert agreed.resolutions[0].outcome is outcome
        await books.undoes()
        again = await books.debt(debt)
        assert (again.balance, again.dispute is None) == (kroner(1000), False)


@tells(Row.STRAINED)
async def test_with_whom_it_is_strained_the_user_takes_the_first_step(books: Teller) -> None:
    debt = await reminded(books)
    reply = await books.says(debt, Reason.STRAINED)
    assert (reply.reason, (await books.debt(debt)).dispute) == (Reason.STRAINED, None)
    assert await books.fits(debt, Script.CLEAR_THE_AIR)
    assert Channel.CALL in Script.CLEAR_THE_AIR.channels
    await books.sends(debt, Script.CLEAR_THE_AIR, Channel.CALL)
    assert await books.next(debt) == ("friendly_again", 8)


@tells(Row.TERMS)
async def test_who_objects_to_the_terms_is_reminded_of_what_was_agreed(books: Teller) -> None:
    debt = await reminded(books)
    await books.says(debt, Reason.TERMS)
    assert await books.fits(debt, Script.TERMS_AGREED)
    sent = await books.sends(debt, Script.TERMS_AGREED)
    assert sent.deadline is not None
    assert sent.deadline - day(3) >= timedelta(days=5)
    step = await books.step(debt)
    assert step is not None
    assert step.on > sent.deadline


@tells(Row.THREAT)
async def test_a_threat_changes_nothing_of_what_is_owed_nor_of_what_was_announced(
    books: Teller,
) -> None:
    debt = await books.owes()
    books.at(21)
    await books.sends(debt, Script.STOP_WORK_WARNING)
    books.at(24)
    await books.says(debt, Reason.THREAT, said="Pay? I'll leave you a bad review")
    assert (await books.debt(debt)).balance == kroner(1000)
    assert await books.fits(debt, Script.ANSWER_THREAT)
    await books.sends(debt, Script.ANSWER_THREAT)
    assert await books.next(debt) == ("stop_work", 29)


@tells(Row.PROMISE)
async def test_a_promise_is_kept_with_date_and_sum_confirmed_and_checked_on_the_day(
    books: Teller,
) -> None:
    debt = await reminded(books)
    await books.says(debt, Reason.PROMISE)
    promise = await books.promises(debt, 10, 400)
    assert await books.fits(debt, Script.PROMISE_CONFIRMED)
    facts = await books.facts(debt, Script.PROMISE_CONFIRMED)
    assert (facts.promised_on, facts.promised) == (day(10), kroner(400))
    await books.sends(debt, Script.PROMISE_CONFIRMED)
    assert await books.nudged_on(9) == []
    assert await books.nudged_on(10) == [("Acme", "promise_due")]
    assert await books.nudged_on(11) == [("Acme", "promise_broken")]
    assert (await books.debt(debt)).promise_state(promise, day(11)) is PromiseState.BROKEN
    assert await books.fits(debt, Script.PROMISE_BROKEN)
    assert not await books.fits(debt, Script.PROMISE_CONFIRMED)


@tells(Row.REFUSES)
async def test_to_who_refuses_the_next_word_is_firm_and_then_come_the_legal_rungs(
    books: Teller,
) -> None:
    debt = await reminded(books)
    assert await books.next(debt) == ("friendly_again", 7)
    await books.says(debt, Reason.REFUSES)
    assert await books.next(debt) == ("firm", 14)
    assert await books.fits(debt, Script.REFUSAL)
    assert {Channel.EMAIL, Channel.CALL} <= set(Script.REFUSAL.channels)
    for number, script in ((14, Script.FIRM), (22, Script.STOP_WORK_WARNING), (30, None)):
        assert await books.nudged_on(number) == [("Acme", (script or Script.STOP_WORK).value)]
        await books.sends(debt, script or Script.STOP_WORK)
    assert await books.next(debt) == ("legal_warning", 60)


@tells(Row.NO_ANSWER)
async def test_who_gives_no_answer_is_asked_by_other_ways_while_the_ladder_goes_on(
    books: Teller,
) -> None:
    debt = await reminded(books)
    books.at(7)
    await books.sends(debt, Script.FRIENDLY_AGAIN, Channel.EMAIL)
    first, second = (await books.debt(debt)).unanswered
    assert (first.channel, second.channel) == (Channel.MESSAGE, Channel.EMAIL)
    await books.says(debt, Reason.NONE)
    assert len((await books.debt(debt)).unanswered) == 2
    for script in (Script.COLLEAGUE, Script.THIRD_PERSON):
        assert await books.fits(debt, script)
    books.at(9)
    await books.sends(debt, Script.THIRD_PERSON, Channel.CALL)
    assert len((await books.debt(debt)).unanswered) == 3
    assert await books.next(debt) == ("firm", 14)
    await books.says(debt, Reason.FORGOT)
    assert (await books.debt(debt)).unanswered == ()


@tells(Row.IN_WRITING)
async def test_an_agreement_is_confirmed_in_writing_and_reminds_of_nothing(books: Teller) -> None:
    debt = await books.owes()
    books.at(1)
    assert not await books.fits(debt, Script.PROMISE_CONFIRMED)
    await books.promises(debt, 8)
    assert await books.fits(debt, Script.PROMISE_CONFIRMED)
    assert all(channel.is_written for channel in Script.PROMISE_CONFIRMED.channels)
    confirmed = await books.sends(debt, Script.PROMISE_CONFIRMED, Channel.EMAIL)
    assert (await books.debt(debt)).contacts == (confirmed,)
    assert (await books.debt(debt)).unanswered == ()
    assert await books.next(debt) == ("promise_due", 8)


@tells(Row.UNHAPPY, Row.FORGOT)
async def test_a_reason_that_was_misread_is_put_right_with_all_that_followed_from_it(
    books: Teller,
) -> None:
    debt = await reminded(books)
    before = await books.next(debt)
    misread = await books.says(debt, Reason.UNHAPPY, Reason.MONEY, said="cannot pay, no cash")
    assert await books.next(debt) == ("dispute", 10)
    change = await books.correct_reply(books.origin(), debt, misread.seq, Reason.MONEY)
    (reply,) = change.debt.replies
    assert (reply.reason, reply.also, reply.said) == (Reason.MONEY, (), "cannot pay, no cash")
    assert change.debt.dispute is None
    assert await books.next(debt) == ("friendly_again", 8)
    await books.undoes()
    assert (await books.debt(debt)).replies == (misread,)
    assert await books.next(debt) == ("dispute", 10)
    await books.undoes()
    assert (await books.debt(debt)).replies == ()
    assert await books.next(debt) == before
