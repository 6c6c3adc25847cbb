"""Who is let in, and what is made of messages that are no sentences."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram.types import Chat, ChatMemberBanned, ChatMemberMember, ChatMemberUpdated, User

from bot.chat.updates.inbox import Inbox
from tests.chat.stage import Person, Stage, document, photo, sticker, voice

ACME = "Acme owes me $1,200 for the logo, due 15 May"


async def test_groups_are_ignored(stage: Stage, ana: Person) -> None:
    message = ana.message(text=ACME)
    group = message.model_copy(update={"chat": Chat(id=-5, type="supergroup", title="x")})
    await ana.gives(ana.update(message=group))
    await ana.gives(ana.update(edited_message=group))
    query = ana.query("n:list:0:0", _any_message(stage)).model_copy(update={"message": group})
    await ana.gives(ana.update(callback_query=query))
    assert not stage.telegram.calls


def _any_message(stage: Stage) -> Any:
    from tests.chat.telegram import Sent

    return Sent(1, 1, "x", "x")


async def test_only_those_whom_the_host_lets_in_are_answered() -> None:
    stage = await Stage(allowed=frozenset({1})).open()
    ana, eve = stage.person(1), stage.person(2)
    await ana.says("/start")
    await eve.says("/start")
    await eve.gives(eve.update(edited_message=eve.message(text="x")))
    assert ana.heard
    assert not eve.heard
    async with stage.database.reading() as books:
        assert await books.users.find(eve.id) is None


async def test_blocking_stops_the_nudges_until_the_next_word(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.gives(ana.update(my_chat_member=membership(ana, ana.chat)))
    assert (await ana.settings()).next_nudge_at is None
    await ana.says("/debts")
    assert (await ana.settings()).next_nudge_at is not None


async def test_throwing_the_bot_out_of_a_group_is_not_blocking_it(
    stage: Stage, ana: Person
) -> None:
    group = Chat(id=-5, type="group", title="x")
    await ana.gives(ana.update(my_chat_member=membership(ana, group)))
    assert (await ana.settings()).reachable


def membership(person: Person, chat: Chat) -> ChatMemberUpdated:
    bot = User(id=1, is_bot=True, first_name="Paydove")
    return ChatMemberUpdated(
        chat=chat,
        from_user=person.user,
        date=person.stage.clock.now(),
        old_chat_member=ChatMemberMember(user=bot),
        new_chat_member=ChatMemberBanned(user=bot, until_date=datetime.fromtimestamp(0, UTC)),
    )


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (sticker(), "hint.only_text"),
        (photo(), "hint.only_text"),
        (document(), "hint.only_text"),
        (voice(), "hint.voice"),
        ({"text": "👍🎉"}, "hint.not_understood"),
        ({"text": "."}, "hint.not_understood"),
        ({"text": "\u200b\u200b"}, "hint.not_understood"),
        ({"text": "\u200d\u2060"}, "hint.only_text"),
        ({"text": "/nonsense"}, "hint.unknown_command"),
        ({"text": "hocus pocus"}, "hint.not_understood"),
    ],
)
@pytest.mark.parametrize("over_a_card", [False, True])
async def test_what_is_no_sentence_gets_a_short_kind_hint_and_changes_nothing(
    stage: Stage, ana: Person, content: dict[str, Any], hint: str, over_a_card: bool
) -> None:
    if over_a_card:
        await ana.says(ACME)
        hint = hint.replace("hint.not_understood", "draft.first_this")
    before = len(ana.heard)
    await ana.sends(**content)
    new = ana.heard[before:]
    assert ana.reads(hint, new[0])
    assert len(new[0].text) < 300
    assert not await ana.debts()
    if over_a_card:
        await ana.presses("button.save")
        assert len(await ana.debts()) == 1


@pytest.mark.parametrize("state", ["draft.edit_client", "draft.edit_amount", "draft.edit_what_for"])
async def test_a_command_is_never_taken_for_an_answer(ana: Person, state: str) -> None:
    await ana.says(ACME)
    await ana.presses(state)
    await ana.says("/nonsense")
    assert ana.reads("hint.unknown_command")
    await ana.says("/debts")
    assert ana.reads("debts.none")


async def test_an_edited_message_is_not_followed(ana: Person) -> None:
    await ana.says(ACME)
    await ana.gives(ana.update(edited_message=ana.message(text="Beta owes me 5 eur")))
    assert ana.reads("edited.unknown")
    await ana.presses("button.save")
    assert [debt.client.name for debt in await ana.debts()] == ["Acme"]


async def test_text_that_ends_in_invisible_characters_is_read_all_the_same(ana: Person) -> None:
    await ana.says(ACME + "\u2060\u200d\u200c\u00ad")
    assert ana.reads("draft.client", client="Acme")


async def test_a_reply_to_an_old_card_is_read_like_any_sentence(ana: Person) -> None:
    await ana.says(ACME)
    card = ana.last
    await ana.presses("button.save")
    card.rows = [[("Save", "AAAAAA\x1dsave")]]
    await ana.says("Beta owes me $5, due 1 March", reply_to=card)
    assert ana.reads("draft.client", client="Beta")


async def test_five_thousand_characters_are_answered_within_seconds(ana: Person) -> None:
    long = ("Acme owes me $1,200 for the logo, due 15 May. And then they said they would. " * 70)[
        :5000
    ]
    started = time.monotonic()
    await ana.says(long[:4096])
    await ana.says(long[4096:])
    assert time.monotonic() - started < 5
    assert len(ana.heard) >= 2


async def test_a_message_is_read_on_the_day_it_was_sent(stage: Stage, ana: Person) -> None:
    sent = ana.message(text="Acme owes me $5, due tomorrow")
    stage.clock.move(days=3)
    await ana.gives(ana.update(message=sent))
    assert ana.reads("draft.due", due="3 March")


async def test_updates_of_one_person_are_handled_in_order_and_a_failing_one_holds_back_only_theirs(
    stage: Stage, ana: Person
) -> None:
    from aiogram.exceptions import TelegramServerError
    from aiogram.methods import SendMessage

    bob = await stage.person_settled_in(user_id=2)
    stage.telegram.before = lambda method: (
        TelegramServerError(method, "x")
        if isinstance(method, SendMessage) and method.chat_id == ana.id
        else None
    )
    updates = [
        ana.update(message=ana.message(text="/help")),
        bob.update(message=bob.message(text=ACME)),
        ana.update(message=ana.message(text="/debts")),
    ]
    inbox = Inbox(stage.chat.intake)
    inbox.put(updates)
    with pytest.raises(TelegramServerError):
        await inbox.settle(patience=60)
    assert bob.reads("draft.head")
    assert not ana.heard
    stage.telegram.before = None
    inbox.put(updates)
    await inbox.settle(patience=60)
    assert [ana.reads("help", ana.heard[0]), ana.reads("debts.none", ana.heard[1])] == [True, True]
    assert len(bob.heard) == 1
