"""Words that may mean either of two days: one is taken, the other is a tap away."""

from __future__ import annotations

from datetime import date

import pytest

from tests.chat.stage import Person, Stage

NINTH, SIXTH, THIRTEENTH = (date(2026, 3, day) for day in (9, 6, 13))
ACME = "Acme owes me $1,200, due 1 March"

NEXT_FRIDAY = [
    ("en", "Acme owes me $500, due next Friday", "Or did you mean 6 March?"),
    ("ru", "Иванов должен 50 000 ₽ до следующей пятницы", "Или всё-таки 6 марта?"),
    ("da", "Acme skylder mig 500 kr. forfald næste fredag", "Eller mente du den 6. marts?"),
    ("et", "Acme on mulle 500 eurot võlgu, tähtaeg järgmisel reedel", "Või hoopis 6. märts?"),
    ("id", "Acme berutang Rp500.000 jatuh tempo Jumat depan", "Atau maksudnya 6 Maret?"),
]


@pytest.mark.parametrize(("language", "sentence", "label"), NEXT_FRIDAY)
async def test_a_card_swaps_the_two_days_in_every_language(
    stage: Stage, language: str, sentence: str, label: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(sentence)
    await ana.presses(label)
    assert label not in ana.last.labels
    await ana.presses("button.save")
    assert (await ana.debt()).due == SIXTH


async def test_a_second_tap_brings_the_first_day_back(ana: Person) -> None:
    card = await ana.says("Acme owes me $500, due 4/5")
    assert "Due: 5 April" in card
    await ana.presses("Or did you mean 4 May?")
    assert "Due: 4 May" in ana.sees
    await ana.presses("Or did you mean 5 April?")
    assert "Due: 5 April" in ana.sees


@pytest.mark.parametrize("typed", ["next friday", "it's due next friday"])
async def test_so_does_the_card_after_a_typed_correction(ana: Person, typed: str) -> None:
    await ana.says("Acme owes me $500, due 1 May")
    await ana.says(typed)
    assert "Due: 13 March" in ana.sees
    await ana.presses("Or did you mean 6 March?")
    assert "Due: 6 March" in ana.sees


async def test_a_typed_answer_to_when_it_is_due_offers_the_other_day(ana: Person) -> None:
    await ana.says("Acme owes me $500")
    await ana.says("next friday")
    assert "Or did you mean 6 March?" in ana.last.labels


async def test_a_day_that_was_picked_has_no_other(ana: Person) -> None:
    await ana.says("Acme owes me $500, due next Friday")
    await ana.presses("draft.edit_due")
    await ana.presses("20")
    assert "Due: 20 March" in ana.sees
    assert not [label for label in ana.last.labels if label.startswith("Or did")]


@pytest.mark.parametrize("said", ["Acme promised to pay next Friday", "Acme will pay next Friday"])
async def test_a_promise_is_corrected_with_one_tap(ana: Person, said: str) -> None:
    await ana.logs(ACME)
    await ana.says(said)
    assert ana.reads("record.promise", client="Acme", day="13 March")
    await ana.presses("Or did you mean 6 March?")
    assert ana.reads("corrected.promised_on", before="13 March", after="6 March")
    promise = (await ana.debt()).promise
    assert promise is not None
    assert promise.day == SIXTH
    confirmed = "✉️ " + ana.label("script.promise_confirmed")
    assert ana.last.labels == [confirmed, "Undo", "Open"]
    await ana.presses("button.undo")
    promise = (await ana.debt()).promise
    assert promise is not None
    assert promise.day == THIRTEENTH


async def test_a_tap_on_an_old_offer_changes_nothing_more(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay next Friday")
    offer, tap = ana.last, ana.last.tap("Or did you mean 6 March?")
    await ana.taps(tap, offer)
    records = len((await ana.debt()).timeline)
    assert await ana.taps(tap, offer) == ana.label("refused.taken_back_already")
    assert len((await ana.debt()).timeline) == records


async def test_a_promise_typed_as_an_answer_offers_the_other_day(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay")
    await ana.says("next friday")
    await ana.presses("Or did you mean 6 March?")
    promise = (await ana.debt()).promise
    assert promise is not None
    assert promise.day == SIXTH


async def test_so_does_one_whose_debt_was_asked_for(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $70, due 20 February")
    await ana.says("Acme promised to pay next Friday")
    await ana.presses("$1,200")
    assert "Or did you mean 6 March?" in ana.last.labels


async def test_a_corrected_due_date_is_corrected_with_one_tap(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("no, it's due next Friday")
    assert (await ana.debt()).due == THIRTEENTH
    await ana.presses("Or did you mean 6 March?")
    assert (await ana.debt()).due == SIXTH


async def test_payment_terms_are_shown_beside_the_day_that_they_come_to(ana: Person) -> None:
    card = await ana.says("Acme owes me $500, net 30, invoice dated 1 March")
    assert "Due: 31 March (terms: 30 days)" in card
    assert "Issued: 1 March" in card
    await ana.says("due 9 March")
    assert "Due: 9 March\n" in ana.sees


async def test_a_question_for_the_sum_shows_what_was_understood(ana: Person) -> None:
    await ana.says("Acme owes me for the logo, due next Friday")
    assert ana.reads("draft.ask_amount", client="Acme")
    assert ana.reads("draft.due", due="13 March")
    assert ana.reads("draft.what_for", what_for="logo")
    card = await ana.says("500")
    assert "Amount: $500" in card
    assert "Or did you mean 6 March?" in ana.last.labels
