"""Snoozes, pauses and their ends, asked for in a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.debts.debt import Debt
from tests.chat.stage import Person, Stage


def paused_until(debt: Debt) -> date | None:
    pause = debt.pause(date(2026, 3, 2))
    assert pause is not None
    return pause.until


async def test_a_snooze_is_recorded_at_once_and_can_be_taken_back(owed: Person) -> None:
    await owed.says("remind me about Acme next week")
    assert owed.reads("record.snooze", client="Acme", day="9 March")
    assert paused_until(await owed.debt(1)) == date(2026, 3, 9)
    await owed.presses("button.undo")
    assert owed.reads("undone.head")
    assert (await owed.debt(1)).pause(date(2026, 3, 2)) is None


async def test_a_snooze_without_a_day_asks_for_how_long(owed: Person) -> None:
    await owed.says("remind me about Acme later")
    assert owed.reads("snooze.ask", client="Acme")
    await owed.presses("3 days")
    assert paused_until(await owed.debt(1)) == date(2026, 3, 5)


async def test_a_snooze_for_today_says_that_tomorrow_is_the_earliest(owed: Person) -> None:
    await owed.says("remind me about Acme tonight")
    assert owed.reads("snooze.from_tomorrow")
    assert (await owed.debt(1)).pause(date(2026, 3, 2)) is None


async def test_all_debts_of_a_client_are_paused_and_resumed_in_one_change(owed: Person) -> None:
    await owed.logs("Acme owes me $50, due 20 February")
    await owed.logs("Gamma owes me $70, due 20 February")
    await owed.says("stop reminding me about Acme")
    assert owed.reads("record.pause", client="Acme")
    assert [d.id for d in await owed.debts() if d.pause(date(2026, 3, 2))] == [1, 3]
    await owed.presses("button.undo")
    assert not [d.id for d in await owed.debts() if d.pause(date(2026, 3, 2))]


async def test_without_a_client_the_debt_replied_to_is_meant(owed: Person) -> None:
    await owed.says("/debts")
    await owed.presses("Acme · $1,200 · 1 February")
    await owed.says("no more reminders until 15 March", reply_to=owed.last)
    assert owed.reads("record.snooze", client="Acme", day="15 March")


async def test_the_card_that_was_opened_last_is_meant_rather_than_the_last_change(
    owed: Person,
) -> None:
    await owed.says("/debts")
    await owed.presses("Acme · $1,200 · 1 February")
    await owed.says("no more reminders until 15 March")
    assert owed.reads("record.snooze", client="Acme", day="15 March")


async def test_where_several_debts_fit_it_is_asked_which_or_everything(
    stage: Stage, owed: Person
) -> None:
    stage.clock.move(days=1)
    await owed.says("no more reminders until 15 March")
    assert owed.reads("which.pause")
    assert owed.last.labels == [
        "Acme · $1,200 · 1 February",
        "Beta · $300 · 27 February",
        *owed.labels("which.everything", "button.cancel"),
    ]
    await owed.presses("which.everything")
    assert owed.reads("rest.until", day="15 March")
    assert not [debt for debt in await owed.debts() if debt.pause(date(2026, 3, 3))]
    assert (await owed.settings()).is_resting(date(2026, 3, 14))


async def test_who_named_nobody_can_choose_everything_afterwards(owed: Person) -> None:
    await owed.says("no more reminders until 15 March")
    assert owed.reads("record.snooze", client="Beta")
    await owed.presses("which.everything")
    assert owed.reads("rest.until", day="15 March")
    assert (await owed.settings()).is_resting(date(2026, 3, 14))


async def test_a_rest_is_ended_by_a_sentence_a_button_or_undo(stage: Stage, owed: Person) -> None:
    for ending in ("start reminding me again", "button.resume", "button.undo"):
        stage.clock.move(days=1)
        await owed.says("stop all reminders")
        assert owed.reads("rest.endless")
        if ending.startswith("button."):
            await owed.presses(ending)
        else:
            await owed.says(ending)
        assert owed.reads("rest.over")
        assert (await owed.settings()).rest is None


async def test_the_list_of_debts_says_that_the_user_rests_and_ends_it(
    stage: Stage, owed: Person
) -> None:
    stage.clock.move(days=1)
    await owed.says("no reminders until 15 March")
    await owed.presses("which.everything")
    await owed.says("/debts")
    assert owed.reads("rest.until", day="15 March")
    await owed.presses("rest.end")
    assert owed.reads("rest.over")


async def test_resuming_means_the_debt_that_is_paused(owed: Person) -> None:
    await owed.says("stop reminding me about Acme")
    await owed.says("start reminding me again")
    assert owed.reads("record.resumed", client="Acme")


async def test_resuming_where_nothing_is_paused_says_so(owed: Person) -> None:
    await owed.says("start reminding me again")
    assert owed.reads("resume.none")
    await owed.says("resume reminders for Acme")
    assert owed.reads("resume.not_paused", client="Acme")


@pytest.mark.parametrize(
    "said",
    ["stop reminding me about Acme", "remind me about Acme next week", "I sent Acme the reminder"],
)
async def test_nothing_is_recorded_for_a_client_who_is_not_known(ana: Person, said: str) -> None:
    await ana.says(said)
    assert ana.reads("hint.unknown_client", client="Acme")


@pytest.mark.parametrize(
    ("language", "debt", "said"),
    [
        ("en", "Acme owes me $500, due 1 May", "pause everything until June"),
        ("en", "Acme owes me $500, due 1 May", "stop reminding me about everyone"),
        ("ru", "Иванов должен 500 ₽ до 1 мая", "отключи все напоминания до июня"),
        ("da", "Nordlys skylder mig 500 kr, forfald 1. maj", "sæt alt på pause"),
        ("et", "Kask võlgneb 500 €, tähtaeg 1. mai", "peata kõik meeldetuletused juunini"),
        ("id", "Budi utang Rp500.000, jatuh tempo 1 Mei", "hentikan semua pengingat dulu"),
    ],
)
async def test_everything_rests_though_one_debt_was_talked_of(
    stage: Stage, language: str, debt: str, said: str
) -> None:
    person = await stage.person_settled_in(language=language)
    await person.logs(debt)
    await person.says(said)
    assert (await person.settings()).rest is not None
