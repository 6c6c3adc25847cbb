"""What one update changes in the conversation is kept whole, and once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.exc import StatementError

from bot.application.ports.conversations import Conversations
from bot.application.ports.storage import Place
from bot.domain.ids import Seq
from bot.storage.conversations import SqlConversations
from bot.storage.database import SqlDatabase
from tests.storage.books import ADA, BORIS, NOW, add_debt

HOUR = timedelta(hours=1)


@pytest.fixture
def conversations(database: SqlDatabase) -> Conversations:
    return SqlConversations(database)


async def test_changes_are_kept_for_somebody_the_books_do_not_know_yet(
    conversations: Conversations,
) -> None:
    state = '{"draft": "Иванов \\u0000 😀"}'
    assert await conversations.open(ADA.id, 1) == {}
    await conversations.commit(ADA.id, 1, {"dialog:1": state, "stack:1": "[]"}, NOW)
    assert await conversations.open(ADA.id, 2) == {"dialog:1": state, "stack:1": "[]"}
    await conversations.commit(ADA.id, 2, {"dialog:1": "{}", "stack:1": None, "none": None}, NOW)
    assert await conversations.open(ADA.id, 3) == {"dialog:1": "{}"}


async def test_a_conversation_is_its_users_own(conversations: Conversations) -> None:
    await conversations.commit(ADA.id, 1, {"key": "Ada's"}, NOW)
    assert await conversations.open(BORIS.id, 1) == {}
    await conversations.commit(BORIS.id, 1, {"key": "Boris's"}, NOW)
    await conversations.commit(BORIS.id, 2, {"key": None}, NOW)
    assert await conversations.open(ADA.id, 2) == {"key": "Ada's"}


async def test_an_update_is_handled_for_the_user_it_came_from(
    conversations: Conversations,
) -> None:
    await conversations.commit(ADA.id, 1, {}, NOW)
    assert await conversations.open(ADA.id, 1) is None
    assert await conversations.open(ADA.id, 2) == {}
    assert await conversations.open(BORIS.id, 1) == {}


async def test_a_redelivered_update_changes_nothing(conversations: Conversations) -> None:
    await conversations.commit(ADA.id, 1, {"key": "first"}, NOW)
    await conversations.commit(ADA.id, 1, {"key": "again", "other": "x"}, NOW)
    assert await conversations.open(ADA.id, 2) == {"key": "first"}


async def test_a_commit_that_fails_leaves_everything_as_it_was(
    conversations: Conversations,
) -> None:
    await conversations.commit(ADA.id, 1, {"a": "old"}, NOW)
    with pytest.raises(StatementError):
        await conversations.commit(ADA.id, 2, {"a": "new", "b": object()}, NOW)  # type: ignore[dict-item]  # what can't be stored
    assert await conversations.open(ADA.id, 2) == {"a": "old"}


async def test_old_marks_and_update_ids_are_forgotten_and_states_stay(known: SqlDatabase) -> None:
    conversations = SqlConversations(known)
    async with known.writing() as books:
        place = Place((await add_debt(books)).id, Seq(1))
        old = await books.changes.add(ADA.id, 1, place, NOW)
        new = await books.changes.add(ADA.id, 2, place, NOW + HOUR)
    await conversations.commit(ADA.id, 1, {"key": "state"}, NOW)
    await conversations.commit(ADA.id, 2, {}, NOW + HOUR)
    await conversations.forget_before(NOW + HOUR)
    assert await conversations.open(ADA.id, 1) == {"key": "state"}
    assert await conversations.open(ADA.id, 2) is None
    async with known.writing() as books:
        assert await books.changes.by_update(ADA.id, 1) is None
        found = await books.changes.by_update(ADA.id, 2)
        assert found is not None
        assert found.id == new
        assert await books.changes.by_update(BORIS.id, 2) is None
        last = await books.changes.last(ADA.id, new)
        assert last is not None
        assert last.id == old
        # Telegram may give the number to another update by now.
        await books.changes.add(ADA.id, 1, place, NOW + HOUR)
