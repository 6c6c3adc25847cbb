"""Long polling loses nothing: what has not been handled is fetched again."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.methods import GetUpdates, SendMessage, SetMyCommands, TelegramMethod
from aiogram.types import Update

from bot.chat.menu import MENU
from bot.chat.updates import polling
from bot.chat.updates.inbox import Inbox
from bot.chat.updates.polling import Poller
from tests.chat.stage import Person, Stage


class Server:
    """The side of Telegram that keeps updates until they are confirmed by an offset."""

    def __init__(self, stage: Stage) -> None:
        self.waiting: list[Update] = []
        self.idle = asyncio.Event()
        self.fetches: list[int | None] = []
        answer = stage.telegram._answer

        def with_updates(bot: Any, method: TelegramMethod[Any]) -> Any:
            return self._updates(method) if isinstance(method, GetUpdates) else answer(bot, method)

        stage.telegram._answer = with_updates  # type: ignore[method-assign]

    def _updates(self, method: GetUpdates) -> list[Update]:
        self.fetches.append(method.offset)
        if method.offset is not None:
            self.waiting = [u for u in self.waiting if u.update_id >= method.offset]
        if not self.waiting:
            self.idle.set()
        return list(self.waiting)


class Stopped(Exception):
    """Raised instead of a pause, to end the loop."""


async def polls(stage: Stage, server: Server, pauses: int = 0) -> list[float]:
    """Polls until nothing is waiting, or until there was one pause more than `pauses`."""
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) > pauses:
            raise Stopped

    poller = Poller(stage.bot, stage.chat.intake, stage.chat._prepare, wait)
    server.idle.clear()
    running = asyncio.create_task(poller.run())
    idle = asyncio.create_task(server.idle.wait())
    await asyncio.wait([running, idle], return_when=asyncio.FIRST_COMPLETED)
    running.cancel()
    idle.cancel()
    await asyncio.gather(running, idle, return_exceptions=True)
    return waited


@pytest.fixture
def server(stage: Stage) -> Server:
    return Server(stage)


async def test_updates_are_confirmed_after_they_were_handled(
    stage: Stage, ana: Person, server: Server
) -> None:
    server.waiting = [ana.update(message=ana.message(text="/help")) for _ in range(2)]
    last = server.waiting[-1].update_id
    await polls(stage, server)
    assert len(ana.heard) == 2
    assert server.fetches[0] is None
    assert server.fetches[1] == last + 1


async def test_the_menu_is_set_in_every_language_once_telegram_can_be_reached(
    stage: Stage, server: Server
) -> None:
    await polls(stage, server)
    menus = [call for call in stage.telegram.calls if isinstance(call, SetMyCommands)]
    assert {menu.language_code for menu in menus} == {None, "en", "ru", "da", "et", "id"}
    assert all([one.command for one in menu.commands] == list(MENU) for menu in menus)


async def test_an_update_in_hand_when_the_process_is_killed_comes_again(
    stage: Stage, ana: Person, server: Server
) -> None:
    server.waiting = [ana.update(message=ana.message(text="Acme owes me $5, due 1 March"))]
    in_hand = asyncio.Event()

    async def hang(*_: Any) -> None:
        in_hand.set()
        await asyncio.Event().wait()

    answer, stage.chat.intake._dispatcher.feed_update = (  # type: ignore[method-assign]
        stage.chat.intake._dispatcher.feed_update,
        hang,  # type: ignore[assignment]
    )
    killed = asyncio.create_task(Poller(stage.bot, stage.chat.intake, stage.chat._prepare).run())
    await in_hand.wait()
    killed.cancel()
    await asyncio.gather(killed, return_exceptions=True)
    stage.chat.intake._dispatcher.feed_update = answer  # type: ignore[method-assign]
    assert not ana.heard
    await polls(stage, server)
    assert ana.reads("draft.head")


async def test_one_failing_update_does_not_lose_the_others(
    stage: Stage, ana: Person, server: Server
) -> None:
    bob = await stage.person_settled_in(user_id=2)
    server.waiting = [
        ana.update(message=ana.message(text="/help")),
        bob.update(message=bob.message(text="/help")),
    ]
    stage.telegram.before = lambda method: (
        TelegramServerError(method, "x")
        if isinstance(method, SendMessage) and method.chat_id == ana.id
        else None
    )
    assert await polls(stage, server, pauses=2) == [1.0, 2.0, 4.0]
    assert len(bob.heard) == 1
    assert len(server.waiting) == 2
    stage.telegram.before = None
    await polls(stage, server)
    assert (len(ana.heard), len(bob.heard)) == (1, 1)
    assert not server.waiting


async def test_the_pauses_grow_as_well_when_the_failing_update_is_slow(
    stage: Stage, ana: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "_PATIENCE_SECONDS", 0.0)
    server.waiting = [ana.update(message=ana.message(text="/help"))]
    stage.telegram.before = lambda method: (
        TelegramServerError(method, "x") if isinstance(method, SendMessage) else None
    )
    assert await polls(stage, server, pauses=2) == [1.0, 2.0, 4.0]


async def test_polling_goes_on_when_telegram_is_away(
    stage: Stage, ana: Person, server: Server
) -> None:
    server.waiting = [ana.update(message=ana.message(text="/help"))]
    away = iter([True] * 3)
    stage.telegram.before = lambda method: (
        TelegramServerError(method, "x")
        if isinstance(method, GetUpdates) and next(away, False)
        else None
    )
    assert await polls(stage, server, pauses=9) == [1.0, 2.0, 4.0]
    assert len(ana.heard) == 1


async def test_a_chat_that_waits_holds_up_nobody_else(
    stage: Stage, ana: Person, server: Server
) -> None:
    bob = await stage.person_settled_in(user_id=2)
    answered = asyncio.Event()
    handle = stage.chat.intake.handle

    async def slowly(update: Update) -> None:
        if update.message and update.message.chat.id == ana.id:
            await answered.wait()
        await handle(update)

    stage.chat.intake.handle = slowly  # type: ignore[method-assign]
    first, second = (ana.update(message=ana.message(text="/help")) for _ in range(2))
    inbox = Inbox(stage.chat.intake)
    inbox.put([first, second])
    await inbox.settle(patience=0)
    assert inbox.offset == first.update_id
    inbox.put([first, second, bob.update(message=bob.message(text="/help"))])
    await inbox.settle(patience=0.2)
    assert (len(ana.heard), len(bob.heard)) == (0, 1)
    assert inbox.offset == first.update_id
    answered.set()
    await inbox.settle(patience=60)
    assert (len(ana.heard), len(bob.heard)) == (2, 1)
    assert inbox.offset == second.update_id + 2


async def test_a_later_update_of_a_chat_never_overtakes_an_earlier_one(
    stage: Stage, ana: Person
) -> None:
    first, second = (ana.update(message=ana.message(text="/help")) for _ in range(2))
    may_go_on, handled = asyncio.Event(), list[int]()

    async def handle(update: Update) -> None:
        if update is first:
            await may_go_on.wait()
            raise ConnectionError
        handled.append(update.update_id)

    stage.chat.intake.handle = handle  # type: ignore[method-assign]
    inbox = Inbox(stage.chat.intake)
    inbox.put([first, second])
    await inbox.settle(patience=0.05)
    assert not handled
    may_go_on.set()
    with pytest.raises(ConnectionError):
        await inbox.settle(patience=60)
    assert not handled
    assert inbox.offset == first.update_id
