"""Commands while something is asked or a card is open, and answers that only look like commands."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.methods import SendMessage, TelegramMethod

from tests.chat.stage import Person, Stage


@pytest.mark.parametrize("question", ["draft.edit_client", "draft.edit_what_for", "draft.edit_due"])
@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("undo", "undone.head"),
        ("who owes me?", "debts.head"),
        ("stop reminding me about Acme", "record.pause"),
    ],
)
async def test_a_command_is_no_answer(owed: Person, question: str, said: str, key: str) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    await owed.presses(question)
    before = len(owed.heard)
    await owed.says(said)
    assert owed.reads(key, owed.heard[before])
    await owed.says("/cancel")
    assert not [debt for debt in await owed.debts() if debt.client.name == "Gamma"]


@pytest.mark.parametrize(
    "said", ["Pause & Play", "Remind Me Ltd", "Undo Studio", "Call Centre Ltd"]
)
async def test_a_name_that_sounds_like_a_command_is_a_name(ana: Person, said: str) -> None:
    await ana.says("70 usd due 20 February")
    await ana.says(said)
    assert ana.reads("draft.client", client=said)


@pytest.mark.parametrize(
    ("said", "key"),
    [("how much does Beta owe me?", "question.client_owes"), ("who owes me?", "debts.head")],
)
async def test_a_question_under_an_open_card_is_answered_and_the_card_comes_back(
    owed: Person, said: str, key: str
) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    before = len(owed.heard)
    await owed.says(said)
    assert owed.reads(key, owed.heard[before])
    assert owed.reads("draft.client", client="Gamma")
    await owed.presses("button.save")
    assert len(await owed.debts()) == 3


async def test_a_discount_told_under_an_open_card_does_not_change_its_sum(owed: Person) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    await owed.says("give Beta 10% off")
    assert owed.reads("offer.ask_day", pay="$270", balance="$300")
    await owed.presses("button.cancel")
    assert owed.reads("draft.amount", amount="$70")


@pytest.mark.parametrize("asked", ["zone", "currency"])
async def test_a_place_and_a_currency_are_answers_where_they_are_asked_for(
    ana: Person, asked: str
) -> None:
    await ana.says("/settings")
    await ana.presses(f"settings.{asked}")
    await ana.says("I'm in Lisbon" if asked == "zone" else "euros")
    user = await ana.settings()
    assert user.zone == "Europe/Lisbon" if asked == "zone" else user.currency == "EUR"
    assert ana.reads("settings.all")


@pytest.mark.parametrize(
    "said",
    [
        "undo",
        "remind me about Acme next week",
        "stop reminding me about Acme",
        "I sent Acme the reminder",
        "no, it was 350",
    ],
)
@pytest.mark.parametrize("after", [True, False])
async def test_a_request_whose_answer_fails_is_completed_once_when_it_comes_again(
    stage: Stage, owed: Person, said: str, after: bool
) -> None:
    def fault(method: TelegramMethod[Any]) -> Exception | None:
        return TelegramServerError(method, "x") if isinstance(method, SendMessage) else None

    stage.telegram.after, stage.telegram.before = (fault, None) if after else (None, fault)
    with pytest.raises(TelegramServerError):
        await owed.says(said)
    stage.telegram.after = stage.telegram.before = None
    records = [len((await owed.debt(1)).timeline), len((await owed.debt(2)).timeline)]
    await owed.repeats()
    assert owed.sees.startswith(("✅", "↩️"))
    assert records == [len((await owed.debt(1)).timeline), len((await owed.debt(2)).timeline)]


@pytest.mark.parametrize(
    ("language", "sum_", "day"),
    [
        ("en", "Acme owes me $70", "friday pls"),
        ("ru", "Иванов должен 70 000 ₽", "в пятницу"),
        ("da", "Acme skylder mig 70 kr.", "fredag"),
        ("et", "Acme on mulle 70 eurot võlgu", "reede"),
        ("id", "Acme berutang Rp70.000", "Jumat"),
    ],
)
async def test_a_day_alone_answers_the_question_and_asks_for_no_reminder(
    stage: Stage, language: str, sum_: str, day: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(sum_)
    await ana.says(day)
    assert ana.reads("draft.head")
    await ana.presses("button.save")
    (debt,) = await ana.debts()
    assert (debt.due.month, debt.due.day) == (3, 6)


@pytest.mark.parametrize("said", ["remind me about Beta next week", "Beta paid $100", "undo"])
async def test_under_an_open_deal_other_things_are_still_what_they_are(
    owed: Person, said: str
) -> None:
    before = len((await owed.debt(2)).timeline)
    await owed.says("give Acme 10% off")
    await owed.says(said)
    debt = await owed.debt(2)
    assert len(debt.timeline) > before or debt.is_settled
    assert (await owed.debt(1)).offer is None


@pytest.mark.parametrize("said", ["15% off", "$180", "10 percent"])
async def test_terms_typed_under_an_open_deal_are_its_own(owed: Person, said: str) -> None:
    await owed.says("offer Acme $5,000 off")
    await owed.says(said)
    assert owed.reads("offer.ask_day", balance="$1,200")
