"""A message longer than is read: what was read is acted on, and the rest is owned up to."""

from __future__ import annotations

import pytest

from bot.domain.money import Money
from tests.chat.stage import Person, Stage

STORY = {
    "en": " We have been through a lot with this project over the years, as you can imagine.",
    "ru": " С этим проектом за все эти годы было много всякого, как можно себе представить.",
    "da": " Vi har været meget igennem med det projekt i årenes løb, som man kan forestille sig.",
    "et": " Selle projektiga on aastate jooksul nii mõndagi juhtunud, nagu võib ette kujutada.",
    "id": " Sudah banyak yang terjadi dengan proyek ini selama bertahun-tahun, seperti biasanya.",
}
INVOICES = {
    "en": "Acme owes me $1,200, due 1 May.",
    "ru": "Акме должна мне $1200, срок 1 мая.",
    "da": "Acme skylder mig $1.200, forfald 1. maj.",
    "et": "Acme võlgneb mulle $1200, tähtaeg 1. mai.",
    "id": "Acme utang $1.200, jatuh tempo 1 Mei.",
}


@pytest.mark.parametrize("language", list(STORY))
async def test_the_card_of_a_long_message_comes_with_what_was_left_out(
    stage: Stage, language: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(INVOICES[language] + STORY[language] * 15)
    assert ana.reads("hint.cut_short", ana.heard[-2])
    assert ana.label("button.save") in ana.last.labels


async def test_a_payment_in_a_long_message_is_recorded_and_the_rest_owned_up_to(
    owed: Person,
) -> None:
    await owed.says("Beta paid 50." + STORY["en"] * 15)
    assert owed.reads("hint.cut_short", owed.heard[-2])
    assert (await owed.debt(2)).paid == Money(50_00, "USD")


async def test_a_long_message_is_no_answer_to_how_much(owed: Person) -> None:
    await owed.says("Beta paid some of it")
    assert owed.reads("payment.ask_amount", client="Beta")
    await owed.says("50." + STORY["en"] * 15 + " No, 60.")
    assert any(owed.reads("hint.cut_short", sent) for sent in owed.heard)
    assert not (await owed.debt(2)).paid


@pytest.mark.parametrize("text", ["Beta paid 50.", "Beta paid 50." + " " * 1500])
async def test_of_a_message_read_to_its_end_nothing_is_said(owed: Person, text: str) -> None:
    await owed.says(text)
    assert not any(owed.reads("hint.cut_short", sent) for sent in owed.heard)


async def test_a_long_list_is_read_line_by_line_to_its_end(ana: Person) -> None:
    work = "for a whole lot of work of several kinds that went on for weeks and weeks on end"
    lines = [f"Client{n} Ltd owes me ${n}00, due 1 May, {work}" for n in range(1, 13)]
    assert len("\n".join(lines)) > 1000
    await ana.says("\n".join(lines))
    assert not any(ana.reads("hint.cut_short", sent) for sent in ana.heard)
    assert "Client12 Ltd" in ana.sees
