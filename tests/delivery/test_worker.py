"""From the books to the phone: once, on the right morning, whatever fails on the way."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.application.nudges.prepare_nudge import Nudge
from bot.application.ports.screens import Screen
from bot.application.ports.storage import Books
from bot.delivery.worker import AT_ONCE, BATCH, LEASE, POLL_SECONDS, wait_or_stop
from bot.domain.ids import UserId
from tests.delivery.stage import TUESDAY_MORNING, PlainScreens, Stage
from tests.delivery.transport import (
    ANSWER_LATE,
    ANSWER_LOST,
    BAD_GATEWAY,
    BAD_REQUEST,
    BLOCKED,
    CONNECT_TIMEOUT,
    NO_CONNECTION,
    SERVER_ERROR,
    FakeTelegram,
    Trouble,
    too_many_requests,
)

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


async def was_recorded(stage: Stage, number: int) -> bool:
    row = await stage.row(UserId(number))
    return row is not None and row.message_id is not None


class TestOnTheRightMorning:
    async def test_nothing_is_sent_a_second_before_the_users_hour(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING - SECOND)
        assert await worker.deliver_due() == 0
        stage.pass_(SECOND)
        assert await worker.deliver_due() == 1
        assert telegram.sent_to(1) == ["Acme"]

    async def test_a_nudge_is_sent_once_a_day_and_recorded_with_its_message(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        me = await stage.add_user(1, "Acme")
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        assert [await worker.deliver_due() for _ in range(3)] == [1, 0, 0]
        row = await stage.row(me)
        assert row is not None
        assert row.message_id == 1
        stage.pass_(12 * 60 * MINUTE)
        assert await worker.deliver_due() == 0
        assert len(telegram.sent) == 1

    async def test_several_debts_make_one_message(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme", "Birch", "Cedar")
        stage.clock.set(TUESDAY_MORNING)
        assert await stage.worker().deliver_due() == 1
        assert telegram.sent_to(1) == ["Acme\nBirch\nCedar"]

    async def test_a_payment_a_second_before_silences_the_nudge(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        me = await stage.add_user(1)
        debt = await stage.owes(me, "Acme")
        stage.clock.set(TUESDAY_MORNING - SECOND)
        await stage.pays(me, debt)
        stage.pass_(SECOND)
        assert await stage.worker().deliver_due() == 0
        assert not telegram.calls

    async def test_a_payment_after_the_claim_silences_the_nudge(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        """The user waits for their turn behind others, claimed already, when the money comes."""
        for number in range(1, AT_ONCE + 1):
            await stage.add_user(number, "Acme")
        late_comer = await stage.add_user(99)
        debt = await stage.owes(late_comer, "Birch")
        paid = asyncio.Event()

        async def pay_meanwhile(chat_id: int) -> None:
            if not paid.is_set():
                paid.set()
                await stage.pays(late_comer, debt)

        telegram.before_answer = pay_meanwhile
        stage.clock.set(TUESDAY_MORNING)
        assert await stage.worker().deliver_due() == AT_ONCE
        assert paid.is_set()
        assert not telegram.sent_to(99)

    async def test_three_days_down_give_one_nudge(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        stage.clock.set(TUESDAY_MORNING + 2 * DAY + 7 * MINUTE)
        worker = stage.worker()
        assert [await worker.deliver_due() for _ in range(5)] == [1, 0, 0, 0, 0]
        assert telegram.sent_to(1) == ["Acme"]

    async def test_more_users_than_a_batch_are_all_served(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        for number in range(1, BATCH + 11):
            await stage.add_user(number, "Acme")
        stage.clock.set(TUESDAY_MORNING)
        worker = stage.worker()
        assert [await worker.deliver_due() for _ in range(3)] == [BATCH, 10, 0]
        assert sorted(telegram.calls) == list(range(1, BATCH + 11))


class TestWhenTelegramSaysNo:
    async def test_who_blocked_the_bot_is_left_alone_until_they_write(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        me = await stage.add_user(1, "Acme")
        telegram.troubles[1].append(BLOCKED)
        worker = stage.worker()
        for day in range(7):
            stage.clock.set(TUESDAY_MORNING + day * DAY)
            assert await worker.deliver_due() == 0
        assert telegram.calls == [1]
        user = await stage.user(me)
        assert not user.reachable
        assert user.next_nudge_at is None

    async def test_a_flood_wait_is_waited_out_to_the_second_and_nothing_is_lost(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        telegram.troubles[1].append(too_many_requests(37))
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        assert await worker.deliver_due() == 0
        stage.pass_(36 * SECOND)
        assert await worker.deliver_due() == 0
        assert telegram.calls == [1]
        stage.pass_(SECOND)
        assert await worker.deliver_due() == 1
        assert telegram.sent_to(1) == ["Acme"]

    async def test_a_flood_wait_of_an_hour_delays_the_others_by_a_minute_only(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        everybody = list(range(1, 21))
        for number in everybody:
            await stage.add_user(number, "Acme")
        telegram.troubles[1].append(too_many_requests(3600))
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        at_once = await worker.deliver_due()
        assert at_once < AT_ONCE
        stage.pass_(59 * SECOND)
        assert await worker.deliver_due() == 0
        stage.pass_(SECOND)
        assert await worker.deliver_due() == len(everybody) - 1 - at_once
        assert sorted(telegram.calls) == everybody
        stage.pass_(58 * MINUTE)
        assert await worker.deliver_due() == 0
        stage.pass_(MINUTE)
        assert await worker.deliver_due() == 1
        assert sorted(telegram.calls) == sorted([1, *everybody])

    async def test_after_a_flood_wait_the_rest_of_the_batch_holds_back_too(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        for number in range(1, BATCH + 1):
            await stage.add_user(number, "Acme")
            telegram.troubles[number].append(too_many_requests(5))
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        assert await worker.deliver_due() == 0
        assert len(telegram.calls) <= AT_ONCE
        while len({message.chat_id for message in telegram.sent}) < BATCH:
            stage.pass_(5 * SECOND)
            await worker.deliver_due()
        assert len(telegram.sent) == BATCH

    async def test_who_is_not_claimed_yet_is_free_for_others_during_a_flood_wait(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        for number in range(1, BATCH + 2):
            await stage.add_user(number, "Acme")
        telegram.troubles[1].append(too_many_requests(60))
        stage.clock.set(TUESDAY_MORNING)
        flooded, other = stage.worker(), stage.worker()
        await flooded.deliver_due()
        stage.pass_(SECOND)
        assert await flooded.deliver_due() == 0
        assert await other.deliver_due() == 1
        assert telegram.calls[-1] == BATCH + 1

    async def test_a_bad_request_is_an_error_in_the_log_and_not_repeated_that_day(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        telegram.troubles[1].append(BAD_REQUEST)
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        with capture_logs() as logs:
            assert await worker.deliver_due() == 0
        assert [line["log_level"] for line in logs] == ["error"]
        assert "can't parse entities" in logs[0]["reason"].lower()
        while stage.clock.now() < TUESDAY_MORNING + DAY - 10 * MINUTE:
            stage.pass_(10 * MINUTE)
            assert await worker.deliver_due() == 0
        assert telegram.calls == [1]
        stage.clock.set(TUESDAY_MORNING + DAY)
        assert await worker.deliver_due() == 1
        assert telegram.sent_to(1) == ["Acme"]

    @pytest.mark.parametrize("trouble", [SERVER_ERROR, BAD_GATEWAY, NO_CONNECTION, CONNECT_TIMEOUT])
    async def test_an_outage_is_waited_out_with_growing_pauses(
        self, stage: Stage, telegram: FakeTelegram, trouble: Trouble
    ) -> None:
        await stage.add_user(1, "Acme")
        telegram.troubles[1].extend([trouble] * 9)
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        tried_at = []
        while not telegram.sent:
            before = len(telegram.calls)
            await worker.deliver_due()
            if len(telegram.calls) > before:
                tried_at.append(int((stage.clock.now() - TUESDAY_MORNING) / SECOND))
            stage.pass_(SECOND)
        assert tried_at == [0, 5, 15, 35, 75, 155, 315, 615, 915, 1215]
        assert not worker._tries, "what has gone out need not be remembered"
        assert telegram.sent_to(1) == ["Acme"]

    @pytest.mark.parametrize("trouble", [ANSWER_LOST, ANSWER_LATE])
    async def test_a_lost_answer_repeats_that_message_once(
        self, stage: Stage, telegram: FakeTelegram, trouble: Trouble
    ) -> None:
        me = await stage.add_user(1, "Acme")
        telegram.troubles[1].append(trouble)
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        assert await worker.deliver_due() == 0
        stage.pass_(5 * SECOND)
        assert await worker.deliver_due() == 1
        assert telegram.sent_to(1) == ["Acme", "Acme"]
        row = await stage.row(me)
        assert row is not None
        assert row.message_id == 2

    async def test_however_often_answers_are_lost_nobody_is_nudged_three_times_in_a_day(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        telegram.troubles[1].extend([ANSWER_LOST, SERVER_ERROR, ANSWER_LATE, ANSWER_LOST])
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        while stage.clock.now() < TUESDAY_MORNING + DAY - MINUTE:
            await worker.deliver_due()
            stage.pass_(MINUTE)
        assert telegram.sent_to(1) == ["Acme", "Acme"]

    async def test_another_day_may_lose_an_answer_of_its_own(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        telegram.troubles[1].extend([ANSWER_LOST, ANSWER_LOST])
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        await worker.deliver_due()
        stage.clock.set(TUESDAY_MORNING + DAY)
        assert await worker.deliver_due() == 0
        stage.pass_(5 * SECOND)
        assert await worker.deliver_due() == 1
        assert len(telegram.sent) == 3

    async def test_a_payment_during_an_outage_silences_the_nudge(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        me = await stage.add_user(1)
        debt = await stage.owes(me, "Acme")
        telegram.troubles[1].append(SERVER_ERROR)
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        await worker.deliver_due()
        await stage.pays(me, debt)
        stage.pass_(MINUTE)
        assert await worker.deliver_due() == 0
        assert not telegram.sent

    async def test_one_users_trouble_stops_nobody_else(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        troubles: list[Trouble] = [
            BLOCKED,
            BAD_REQUEST,
            SERVER_ERROR,
            BAD_GATEWAY,
            NO_CONNECTION,
            ANSWER_LATE,
        ]
        for number, trouble in enumerate(troubles, start=1):
            await stage.add_user(number, "Acme")
            telegram.troubles[number].append(trouble)
        for number in range(11, 31):
            await stage.add_user(number, "Acme")
        stage.clock.set(TUESDAY_MORNING)
        assert await stage.worker().deliver_due() == 20
        assert {m.chat_id for m in telegram.sent} >= set(range(11, 31))


class TestWhenSomethingBreaks:
    async def test_a_screen_that_cannot_be_made_stops_only_its_user(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        class Brittle(PlainScreens):
            def nudge(self, nudge: Nudge) -> Screen:
                if nudge.user.id == 1:
                    raise KeyError("rung")
                return super().nudge(nudge)

        stage.screens = Brittle()
        await stage.add_user(1, "Acme")
        await stage.add_user(2, "Birch")
        stage.clock.set(TUESDAY_MORNING)
        worker = stage.worker()
        with capture_logs() as logs:
            assert await worker.deliver_due() == 1
        assert [
            (line["event"], line.get("user_id")) for line in logs if line["log_level"] == "error"
        ] == [("nudge_failed", 1)]
        assert telegram.calls == [2]

    async def test_a_crash_between_send_and_record_repeats_exactly_that_nudge(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        for number in (1, 2, 3):
            await stage.add_user(number, "Acme")

        async def never_answer_the_second(chat_id: int) -> None:
            if chat_id == 2:
                await asyncio.Event().wait()

        telegram.before_answer = never_answer_the_second
        stage.clock.set(TUESDAY_MORNING)
        crashing = asyncio.create_task(stage.worker().deliver_due())
        others_recorded = False
        async with asyncio.timeout(10):
            while not others_recorded:
                others_recorded = await was_recorded(stage, 1) and await was_recorded(stage, 3)
                await asyncio.sleep(0)
        crashing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await crashing
        assert sorted(telegram.calls) == [1, 2, 3]
        telegram.before_answer = None
        restarted = stage.worker()
        assert await restarted.deliver_due() == 0
        stage.pass_(LEASE)
        assert [await restarted.deliver_due() for _ in range(3)] == [1, 0, 0]
        assert sorted(telegram.calls) == [1, 2, 2, 3]

    async def test_books_that_fail_after_the_send_do_not_make_it_go_out_again(
        self, stage: Stage, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        me = await stage.add_user(1, "Acme")
        worker = stage.worker()
        stage.clock.set(TUESDAY_MORNING)
        writing = stage.database.writing

        async def disk_is_full(chat_id: int) -> None:
            def fail() -> Books:
                raise OSError("disk full")

            monkeypatch.setattr(stage.database, "writing", fail)

        telegram.before_answer = disk_is_full
        assert await worker.deliver_due() == 0
        monkeypatch.setattr(stage.database, "writing", writing)
        stage.pass_(LEASE)
        assert [await worker.deliver_due() for _ in range(2)] == [0, 0]
        assert telegram.calls == [1]
        row = await stage.row(me)
        assert row is not None
        assert row.message_id == 1

    async def test_two_workers_at_once_send_each_nudge_once(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        for number in range(1, 2 * BATCH + 1):
            await stage.add_user(number, "Acme")
        stage.clock.set(TUESDAY_MORNING)
        first, second = stage.worker(), stage.worker()
        sent = await asyncio.gather(*(w.deliver_due() for w in (first, second) * 2))
        assert sum(sent) == 2 * BATCH
        assert sorted(telegram.calls) == list(range(1, 2 * BATCH + 1))

    async def test_a_worker_that_slept_through_its_lease_leaves_the_rest_to_others(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        """A laptop's lid is closed in the middle of a batch; somebody else may have it by now."""
        for number in range(1, BATCH + 1):
            await stage.add_user(number, "Acme")

        async def close_the_lid(chat_id: int) -> None:
            telegram.before_answer = None
            stage.pass_(LEASE)

        telegram.before_answer = close_the_lid
        stage.clock.set(TUESDAY_MORNING)
        sleeper, other = stage.worker(), stage.worker()
        begun = await sleeper.deliver_due()
        assert 0 < begun <= AT_ONCE
        assert await other.deliver_due() == BATCH - begun
        assert sorted(telegram.calls) == list(range(1, BATCH + 1))

    async def test_no_text_and_no_token_is_logged(
        self, stage: Stage, telegram: FakeTelegram, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        troubles: list[Trouble | None] = [
            None,
            BLOCKED,
            BAD_REQUEST,
            SERVER_ERROR,
            BAD_GATEWAY,
            ANSWER_LOST,
        ]
        for number, trouble in enumerate(troubles, start=1):
            await stage.add_user(number, "A client nobody may know")
            if trouble is not None:
                telegram.troubles[number].append(trouble)
        stage.clock.set(TUESDAY_MORNING)
        with capture_logs() as logs:
            await stage.worker().deliver_due()
        assert {line["user_id"] for line in logs} == set(range(1, 7))
        assert "nobody may know" not in repr(logs)
        assert "42:token" not in repr(logs)
        assert not [line.name for line in caplog.records if line.name != "asyncio"]


class TestRunning:
    async def test_it_goes_on_until_it_is_stopped(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        await stage.add_user(1, "Acme")
        stop = asyncio.Event()

        async def stop_after(chat_id: int) -> None:
            stop.set()

        telegram.before_answer = stop_after
        running = asyncio.create_task(stage.worker().run(stop))
        await asyncio.sleep(0)
        assert not running.done()
        stage.clock.set(TUESDAY_MORNING)
        async with asyncio.timeout(10):
            await running
        assert telegram.sent_to(1) == ["Acme"]
        assert (await stage.row(UserId(1))) is not None

    async def test_stopping_finishes_what_is_on_its_way_and_gives_the_rest_back(
        self, stage: Stage, telegram: FakeTelegram
    ) -> None:
        for number in range(1, BATCH + 1):
            await stage.add_user(number, "Acme")
        stop = asyncio.Event()

        async def stop_now(chat_id: int) -> None:
            stop.set()

        telegram.before_answer = stop_now
        stage.clock.set(TUESDAY_MORNING)
        await stage.worker().run(stop)
        begun = len(telegram.sent)
        assert 0 < begun <= AT_ONCE
        assert sum([await was_recorded(stage, n) for n in range(1, BATCH + 1)]) == begun
        telegram.before_answer = None
        assert await stage.worker().deliver_due() == BATCH - begun
        assert sorted(telegram.calls) == list(range(1, BATCH + 1))

    async def test_a_round_that_fails_is_logged_and_the_next_one_goes_on(
        self, stage: Stage, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await stage.add_user(1, "Acme")
        stage.clock.set(TUESDAY_MORNING)
        stop = asyncio.Event()
        writing = stage.database.writing

        def fail_once() -> Books:
            monkeypatch.setattr(stage.database, "writing", writing)
            raise OSError("disk full")

        async def stop_now(chat_id: int) -> None:
            stop.set()

        monkeypatch.setattr(stage.database, "writing", fail_once)
        telegram.before_answer = stop_now
        with capture_logs() as logs:
            async with asyncio.timeout(10):
                await stage.worker().run(stop)
        assert logs[0]["event"] == "nudge_round_failed"
        assert telegram.sent_to(1) == ["Acme"]

    async def test_an_idle_worker_asks_at_its_steady_interval(self, stage: Stage) -> None:
        stop = asyncio.Event()
        waits: list[float] = []

        async def wait(stop: asyncio.Event, seconds: float) -> None:
            waits.append(seconds)
            if len(waits) == 3:
                stop.set()

        await stage.worker(wait).run(stop)
        assert waits == [POLL_SECONDS] * 3

    async def test_stopping_ends_the_wait_at_once(self) -> None:
        stop = asyncio.Event()
        waiting = asyncio.create_task(wait_or_stop(stop, 3600))
        await asyncio.sleep(0)
        stop.set()
        async with asyncio.timeout(10):
            await waiting

    async def test_the_wait_ends_by_itself(self) -> None:
        async with asyncio.timeout(10):
            await wait_or_stop(asyncio.Event(), 0.001)
