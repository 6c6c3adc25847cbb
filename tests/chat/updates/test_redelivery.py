"""Updates that come again, or fail half-way."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramServerError,
)
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendMessage, TelegramMethod

from bot.domain.money import Money
from tests.chat.stage import Person, Stage
from tests.chat.telegram import Fault

ACME = "Acme owes me $1,200 for the logo, due 1 March"


def failing(error: type[TelegramAPIError], *methods: type[TelegramMethod[Any]]) -> Fault:
    def fault(method: TelegramMethod[Any]) -> Exception | None:
        return error(method, "Bad Gateway") if isinstance(method, methods) else None

    return fault


async def test_the_same_update_twice_is_neither_counted_nor_answered_twice(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 400")
    calls = len(stage.telegram.calls)
    await ana.repeats()
    assert len(stage.telegram.calls) == calls
    assert (await ana.debt()).balance == Money(800_00, "USD")


async def test_the_same_tap_twice_is_neither_counted_nor_answered_twice(
    stage: Stage, ana: Person
) -> None:
    await ana.says(ACME)
    await ana.presses("button.save")
    calls = len(stage.telegram.calls)
    await ana.repeats()
    assert len(stage.telegram.calls) == calls
    assert len(await ana.debts()) == 1


@pytest.mark.parametrize("after", [True, False])
@pytest.mark.parametrize(
    "sentence", ["Acme paid 400", "Acme paid in full", "Acme promised to pay on Friday", "/undo"]
)
async def test_a_sentence_whose_answer_fails_is_completed_once_when_it_comes_again(
    stage: Stage, ana: Person, sentence: str, after: bool
) -> None:
    await ana.logs(ACME)
    records = len((await ana.debt()).timeline)
    fault = failing(TelegramServerError, SendMessage)
    if after:
        stage.telegram.after = fault
    else:
        stage.telegram.before = fault
    with pytest.raises(TelegramServerError):
        await ana.says(sentence)
    stage.telegram.before = stage.telegram.after = None
    await ana.repeats()
    assert ana.sees.startswith(("✅", "↩️"))
    assert len((await ana.debt()).timeline) == records + 1
    calls = len(stage.telegram.calls)
    await ana.repeats()
    assert len(stage.telegram.calls) == calls


async def test_a_card_whose_saving_was_not_answered_is_saved_once(
    stage: Stage, ana: Person
) -> None:
    await ana.says(ACME)
    stage.telegram.before = failing(TelegramServerError, EditMessageText)
    with pytest.raises(TelegramServerError):
        await ana.presses("button.save")
    stage.telegram.before = None
    await ana.repeats()
    assert ana.reads("record.invoice", client="Acme")
    assert len(await ana.debts()) == 1


async def test_a_question_whose_showing_fails_is_asked_when_the_update_comes_again(
    stage: Stage, ana: Person
) -> None:
    stage.telegram.before = failing(TelegramNetworkError, SendMessage)
    with pytest.raises(TelegramNetworkError):
        await ana.says(ACME)
    assert not any(stage.conversations.states.values())
    stage.telegram.before = None
    await ana.repeats()
    assert ana.reads("draft.client", client="Acme")
    await ana.presses("button.save")
    assert len(await ana.debts()) == 1


async def test_an_answer_is_tried_again_after_a_hiccup(stage: Stage, ana: Person) -> None:
    failures = iter([TelegramServerError, TelegramNetworkError])

    def hiccup(method: TelegramMethod[Any]) -> Exception | None:
        error = next(failures, None)
        return error(method, "Bad Gateway") if error else None

    stage.telegram.before = hiccup
    await ana.says("/help")
    assert ana.reads("help")
    assert stage.waits == [0.5, 1.0]


async def test_a_tap_that_waited_too_long_for_its_answer_still_counts(
    stage: Stage, ana: Person
) -> None:
    card = await ana.logs(ACME)
    await ana.presses("button.open", card)

    def too_old(method: TelegramMethod[Any]) -> Exception | None:
        if not isinstance(method, AnswerCallbackQuery):
            return None
        text = "Bad Request: query is too old and response timeout expired or query ID is invalid"
        return TelegramBadRequest(method, text)

    stage.telegram.before = too_old
    await ana.gives(ana.update(callback_query=ana.query(ana.last.tap("Paid"), ana.last)))
    assert ana.reads("record.payment", client="Acme")
    await ana.gives(ana.update(callback_query=ana.query("nonsense", ana.last)))
    await ana.gives(ana.update(callback_query=ana.query("n:paid:1:0", ana.last)))


async def test_an_update_that_telegram_will_never_take_does_not_come_for_ever(
    stage: Stage, ana: Person
) -> None:
    stage.telegram.before = failing(TelegramBadRequest, SendMessage, AnswerCallbackQuery)
    await ana.says("/help")
    assert (ana.id, ana.latest.update_id if ana.latest else 0) in stage.conversations.handled


async def test_a_mistake_of_ours_is_admitted_and_changes_nothing(
    stage: Stage, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(type(stage.services.reader), "read", broken)
    await ana.says(ACME)
    assert ana.reads("error.unexpected")
    assert not any(stage.conversations.states.values())


async def test_a_person_who_blocked_the_bot_is_not_nudged_until_they_write(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    stage.telegram.before = failing(TelegramForbiddenError, SendMessage)
    await ana.says("/help")
    assert not (await ana.settings()).reachable
    assert (await ana.settings()).next_nudge_at is None
    stage.telegram.before = None
    await ana.says("/help")
    assert (await ana.settings()).reachable
    assert (await ana.settings()).next_nudge_at is not None
