"""Payments told in a sentence, or asked about."""

from __future__ import annotations

import pytest

from bot.domain.money import Money
from tests.chat.stage import Person, Stage
from tests.chat.telegram import Sent

ACME = "Acme owes me $1,200 for the logo, due 1 March"
BETA = "Beta owes me $300, due 27 February"


async def test_a_clear_payment_is_recorded_at_once_and_echoed_in_full(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400")
    assert ana.reads("record.payment", client="Acme", amount="$400", day="2 March")
    assert ana.reads("state.balance", balance="$800", due="1 March")
    thanks = "✉️ " + ana.label("script.part_payment")
    assert ana.last.labels == [thanks, "Undo", "Open"]
    assert (await ana.debt()).balance == Money(800_00, "USD")


@pytest.mark.parametrize(
    ("silence", "said"),
    [
        ("stop reminding me about Acme", "paused until you resume"),
        ("don't remind me about Acme until 6 March", "No nudges before 6 March"),
    ],
)
async def test_what_is_told_of_a_paused_debt_says_that_no_nudge_will_come(
    ana: Person, silence: str, said: str
) -> None:
    await ana.logs(ACME)
    await ana.says(silence)
    await ana.says("Acme paid 400")
    assert ana.reads("state.balance", balance="$800", due="1 March")
    assert said in ana.sees


async def test_a_payment_in_full_settles_the_debt(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid in full")
    assert ana.reads("record.payment", client="Acme", amount="$1,200", day="2 March")
    assert ana.reads("state.settled")
    assert not await ana.debts()


async def test_a_payment_of_an_earlier_day_is_recorded_for_that_day(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400 yesterday")
    assert "on 1 March" in ana.sees


async def test_a_payment_of_a_day_to_come_is_refused(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400 on 5 March 2027")
    assert ana.reads("refused.payment_in_future")
    assert not (await ana.debt()).paid


async def test_without_a_name_it_is_the_debt_last_talked_of(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says("paid 100")
    assert ana.reads("record.payment", client="Beta", amount="$100")


@pytest.mark.parametrize("said", ["they paid 100", "paid $100", "100 paid"])
async def test_words_that_name_nobody_are_about_the_debt_of_the_same_day(
    ana: Person, said: str
) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says(said)
    assert ana.reads("record.payment", client="Beta", amount="$100")


async def test_without_a_name_it_is_asked_about_on_another_day(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    stage.clock.move(days=1)
    await ana.says("paid 100")
    assert ana.reads("payment.which")


@pytest.mark.parametrize("name", ["1&1", "3M", "{{7*7}}", "%s"])
@pytest.mark.parametrize("said", ["{} paid 90", "got 90 from {}"])
async def test_a_known_client_is_found_under_any_name(ana: Person, name: str, said: str) -> None:
    await ana.says("100 usd due 1 March")
    await ana.says(name)
    await ana.presses("button.save")
    await ana.logs(BETA)
    await ana.says(said.replace("{}", name))
    assert ana.reads("record.payment", client=name, amount="$90")
    assert not (await ana.debt(2)).paid


async def test_of_two_known_names_in_a_sentence_the_longer_is_meant(ana: Person) -> None:
    for name in ("1&1", "1&1 42"):
        await ana.says("100 usd due 1 March")
        await ana.says(name)
        if ana.reads("draft.ask_near"):
            await ana.presses("draft.new_client")
        await ana.presses("button.save")
    await ana.says("1&1 42 paid 90")
    assert ana.reads("record.payment", client="1&1 42", amount="$90")


@pytest.mark.parametrize("said", ["3F paid 40", "7*7 paid 40"])
async def test_a_name_that_nobody_bears_is_never_taken_for_another_client(
    ana: Person, said: str
) -> None:
    await ana.logs(BETA)
    await ana.says(said)
    assert not (await ana.debt()).paid
    await ana.logs(ACME)
    await ana.says(said)
    assert not (await ana.debt(1)).paid
    assert not (await ana.debt(2)).paid


async def test_an_invoices_number_is_not_taken_for_the_debt_last_talked_of(ana: Person) -> None:
    await ana.logs(BETA)
    await ana.logs(ACME)
    await ana.says("#7 paid 40")
    assert ana.reads("payment.which")


async def test_without_a_name_it_is_the_only_debt(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.set(talked_of=None)
    await ana.says("paid 100")
    assert ana.reads("record.payment", client="Acme", amount="$100")


async def test_a_reply_is_about_the_debt_of_the_message_replied_to(ana: Person) -> None:
    of_acme = await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says("paid 100", reply_to=of_acme)
    assert ana.reads("record.payment", client="Acme", amount="$100")


async def test_a_reply_to_a_card_is_about_its_debt(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says("/debts")
    await ana.presses("Acme")
    await ana.says("paid 100", reply_to=ana.last)
    assert ana.reads("record.payment", client="Acme", amount="$100")


async def test_a_reply_to_a_nudge_is_about_its_debt(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    await ana.logs(BETA)
    await ana.says("paid 100", reply_to=nudge)
    assert ana.reads("record.payment", client="Acme", amount="$100")


async def test_a_reply_about_a_settled_debt_is_not_taken_for_another(ana: Person) -> None:
    of_acme = await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says("Acme paid in full")
    await ana.says("paid 100", reply_to=of_acme)
    assert ana.reads("refused.settled")
    assert (await ana.debt(2)).balance == Money(300_00, "USD")


async def test_a_payment_that_fits_several_debts_is_asked_about(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 28 February")
    await ana.says("Acme paid 20")
    assert ana.reads("payment.which")
    assert ana.last.labels == [
        "Acme · $50 · 28 February", "Acme · $1,200 · 1 March", "Cancel",
    ]  # fmt: skip
    await ana.presses("$50")
    assert ana.reads("record.payment", client="Acme", amount="$20")
    assert (await ana.debt(2)).balance == Money(30_00, "USD")


async def test_a_payment_of_nobody_in_particular_is_asked_about(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.set(talked_of=None)
    await ana.says("paid 100")
    assert ana.reads("payment.which")
    await ana.presses("button.cancel")
    assert ana.reads("nothing_recorded")
    assert not ana.last.rows


async def test_a_name_that_only_resembles_a_clients_is_asked_about(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acne paid 100")
    assert ana.reads("near.one", said="Acne", client="Acme")
    await ana.presses("Acme")
    assert ana.reads("record.payment", client="Acme", amount="$100")


async def test_an_unknown_client_is_said_kindly(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Zorro paid 100")
    assert ana.reads("hint.unknown_client", client="Zorro")
    assert not (await ana.debt()).paid


async def test_a_client_who_owes_nothing_any_more_is_said_so(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid in full")
    await ana.says("Acme paid 100")
    assert ana.reads("hint.owes_nothing", client="Acme")


async def test_with_no_debts_at_all_a_payment_is_answered_with_how_to_log_one(ana: Person) -> None:
    await ana.says("paid 100")
    assert ana.reads("debts.none")


async def overpays(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 2000")
    assert ana.reads("payment.overpaid")
    assert not (await ana.debt()).paid


async def test_an_overpayment_is_asked_about_and_the_balance_can_be_recorded(ana: Person) -> None:
    await overpays(ana)
    await ana.presses("payment.record_balance")
    assert ana.reads("record.payment", client="Acme", amount="$1,200")


async def test_an_overpayment_can_be_corrected(ana: Person) -> None:
    await overpays(ana)
    await ana.presses("payment.other_amount")
    await ana.says("200")
    assert ana.reads("record.payment", client="Acme", amount="$200")


async def test_an_overpayment_can_be_corrected_by_just_typing(ana: Person) -> None:
    await overpays(ana)
    await ana.says("200")
    assert ana.reads("record.payment", client="Acme", amount="$200")


async def test_an_overpayment_can_be_cancelled(ana: Person) -> None:
    await overpays(ana)
    await ana.presses("button.cancel")
    assert ana.reads("nothing_recorded")
    assert (await ana.debt()).balance == Money(1_200_00, "USD")


async def test_another_overpayment_is_asked_about_again(ana: Person) -> None:
    await overpays(ana)
    await ana.says("3000")
    assert ana.reads("payment.overpaid", amount="$3,000")


async def test_a_payment_in_another_currency_is_refused_with_a_reason(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400 EUR")
    assert ana.reads("refused.other_currency", expected="USD", given="EUR")


async def part_paid(stage: Stage, ana: Person) -> Sent:
    await ana.logs(ACME)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    assert nudge is not None
    await ana.presses("button.part_paid", nudge)
    assert ana.reads("payment.ask_amount", client="Acme", balance="$1,200")
    return nudge


async def test_a_part_payment_from_a_nudge_asks_how_much(stage: Stage, ana: Person) -> None:
    nudge = await part_paid(stage, ana)
    question = ana.last
    await ana.says("400")
    assert ana.reads("record.payment", client="Acme", amount="$400", day="3 March")
    assert not question.rows
    assert ana.label("button.part_paid") in nudge.labels


async def test_a_part_payment_may_turn_out_to_be_all(stage: Stage, ana: Person) -> None:
    await part_paid(stage, ana)
    await ana.presses("payment.in_full")
    assert ana.reads("state.settled", client="Acme")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("nothing yet", "can't find an amount"),
        ("0", "more than zero"),
        ("0.001", "2 decimal places"),
        ("400 eur", "in USD, not in EUR"),
    ],
)
async def test_a_sum_that_cant_be_recorded_is_asked_for_again(
    stage: Stage, ana: Person, typed: str, reason: str
) -> None:
    await part_paid(stage, ana)
    await ana.says(typed)
    assert reason in ana.heard[-2].text
    assert ana.reads("payment.ask_amount", client="Acme")
    await ana.says("400")
    assert ana.reads("record.payment", client="Acme", amount="$400")


@pytest.mark.parametrize(
    "typed", ["paid 10 twice", "10 x2", "10 and 20", "10 minus the fee", "10 + 5", "half of 10"]
)
async def test_a_sum_that_is_not_plain_is_asked_for_again(
    stage: Stage, ana: Person, typed: str
) -> None:
    await part_paid(stage, ana)
    await ana.says(typed)
    assert ana.reads("draft.unsure_amount", ana.heard[-2])
    assert ana.reads("payment.ask_amount", client="Acme")
    assert not (await ana.debt()).paid
    await ana.says("20")
    assert ana.reads("record.payment", client="Acme", amount="$20")


async def test_a_payment_recorded_elsewhere_meanwhile_closes_the_question(
    stage: Stage, ana: Person
) -> None:
    nudge = await part_paid(stage, ana)
    await ana.presses("button.paid", nudge)
    await ana.says("400")
    assert ana.reads("refused.settled")
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


@pytest.mark.parametrize(
    ("language", "invoice", "payment"),
    [
        ("ru", "Acme должен 50 000 ₽ до 1 марта за сайт", "Acme заплатил 20 000"),
        ("da", "Acme skylder mig 5.000 kr., forfald 1. marts", "Acme har betalt 2.000"),
        ("et", "Acme on mulle võlgu 1200 eurot, tähtaeg 1. märts", "Acme maksis 400"),
        ("id", "Acme berutang Rp5.000.000, jatuh tempo 1 Maret", "Acme sudah bayar 2.000.000"),
    ],
)
async def test_payments_are_understood_in_every_language(
    stage: Stage, language: str, invoice: str, payment: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(invoice)
    await ana.taps(ana.last.rows[0][0][1])
    await ana.says(payment)
    assert ana.sees.startswith("✅")
    assert (await ana.debt()).paid


async def test_a_sum_typed_after_a_refused_payment_in_full_is_the_sum_recorded(
    ana: Person,
) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 28 February")
    await ana.says("Acme paid in full on 5 March 2027")
    await ana.presses("$1,200")
    assert ana.reads("refused.payment_in_future", ana.heard[-2])
    await ana.says("400")
    assert ana.reads("record.payment", client="Acme", amount="$400", day="2 March")


@pytest.mark.parametrize(
    "said",
    [
        "Acme paid 20, and owes me another $100 due Monday",
        "Acme paid 20 and owes another 100",
    ],
)
async def test_a_payment_beside_another_sum_is_asked_about(ana: Person, said: str) -> None:
    await ana.logs("Acme owes me $1,200, due 1 May")
    await ana.says(said)
    assert (await ana.debt()).payments == ()
    assert ana.reads("payment.ask_amount", client="Acme")
