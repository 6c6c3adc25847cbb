"""What clients answer: the reason, what helps, what to send, and all of it taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod
from aiogram.types import MessageOriginHiddenUser, MessageOriginUser, User

from bot.application.nudges.tap import Action, Tap, View, reply_number
from bot.application.ports.understanding import Intent, Reading, Reason, ReplyReading
from bot.domain.debts.reply import Outcome
from bot.domain.debts.timeline import Promise, Reply
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.understanding.reader import SentenceReader
from tests.chat.requests.conftest import ACME
from tests.chat.stage import MONDAY, PHRASES, Person, Stage

FORGOT = "sorry, it completely slipped my mind"
FRIDAY = date(2026, 3, 6)

TEXTS = {
    Reason.FORGOT: {"invoice_again", "friendly"},
    Reason.INVOICE: {"invoice_again", "invoice_corrected"},
    Reason.MONEY: {"instalments_offer", "deferral_offer", "discount_offer"},
    Reason.UNHAPPY: {"which_parts", "scope_met"},
    Reason.STRAINED: {"clear_the_air"},
    Reason.TERMS: {"terms_agreed"},
    Reason.THREAT: {"answer_threat"},
    Reason.PROMISE: set(),
    Reason.PAID: {"friendly_again"},
    Reason.REFUSES: {"refusal"},
    Reason.NONE: {"ask_reason"},
}
"""The playbook's answer to each reason (section 2)."""


def forwarded(ana: Person, name: str, on: datetime | None = None, user_id: int = 99) -> Any:
    sender = User(id=user_id, is_bot=False, first_name=name)
    return MessageOriginUser(date=on or ana.stage.clock.now(), sender_user=sender)


def texts_offered(ana: Person) -> set[str]:
    taps = (Tap.unpack(data) for row in ana.last.rows for _, data in row)
    return {tap.view.script.value for tap in taps if tap.action is Action.WORDS and tap.view}


async def last_reply(ana: Person, debt_id: int = 1) -> Reply:
    return (await ana.debt(debt_id)).replies[-1]


def fault(method: TelegramMethod[Any]) -> Exception | None:
    is_answer = isinstance(method, SendMessage | EditMessageText)
    return TelegramServerError(method, "Bad Gateway") if is_answer else None


def reads_as(monkeypatch: pytest.MonkeyPatch, reading: ReplyReading) -> None:
    """Whatever the client's words are."""
    monkeypatch.setattr(SentenceReader, "read_reply", lambda *_: reading)


@pytest.fixture
async def acme(ana: Person) -> Person:
    """Acme owes 1,200 since 1 February, and nobody else owes anything."""
    await ana.logs(ACME)
    return ana


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("reason", list(Reason))
async def test_every_reason_is_recorded_with_its_advice_and_its_texts(
    stage: Stage, locale: Locale, reason: Reason
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs("Acme 1200 USD 2026-02-01")
    await ana.presses("button.open")
    await ana.presses("button.answered")
    assert ana.reads("reply.ask", client="Acme")
    await ana.presses("reply.no_answer" if reason is Reason.NONE else f"reason.{reason}")
    assert ana.reads(f"reply.{reason}", client="Acme")
    assert (await last_reply(ana)).reason is reason
    assert texts_offered(ana) == TEXTS[reason]
    for row in ana.last.rows:
        for label, data in row:
            assert label.strip()
            assert len(data.encode()) <= 64


@pytest.mark.parametrize("locale", list(Locale))
def test_every_reason_has_advice_of_two_lines_in_every_language(locale: Locale) -> None:
    for reason in (*Reason, "unclear"):
        assert PHRASES.html(locale, f"reply.{reason}", client="X").count("\n") == 2


async def test_a_quotation_is_kept_literally(acme: Person) -> None:
    await acme.says(f'Acme wrote back: "{FORGOT}"')
    assert acme.reads("reply.forgot", client="Acme")
    reply = await last_reply(acme)
    assert (reply.reason, reply.said) == (Reason.FORGOT, FORGOT)


async def test_an_answer_in_the_users_own_words_has_no_words_of_the_client(acme: Person) -> None:
    await acme.says("Acme says the invoice never arrived")
    assert acme.reads("reply.invoice", client="Acme")
    reply = await last_reply(acme)
    assert (reply.reason, reply.said) == (Reason.INVOICE, None)


async def test_a_forwarded_message_is_of_the_client_who_sent_it(owed: Person) -> None:
    await owed.sends(text=FORGOT, forward_origin=forwarded(owed, "Acme"))
    assert owed.reads("reply.forgot", client="Acme")
    assert (await last_reply(owed)).said == FORGOT


async def test_a_hidden_senders_name_is_enough(owed: Person) -> None:
    origin = MessageOriginHiddenUser(date=owed.stage.clock.now(), sender_user_name="Acme")
    await owed.sends(text=FORGOT, forward_origin=origin)
    assert owed.reads("reply.forgot", client="Acme")


async def test_of_a_stranger_it_is_about_the_client_talked_of(owed: Person) -> None:
    await owed.sends(text=FORGOT, forward_origin=forwarded(owed, "Jonas"))
    assert owed.reads("reply.forgot", client="Beta")


async def test_where_nobody_was_talked_of_it_is_asked_whose_answer_it_is(owed: Person) -> None:
    owed.stage.clock.move(days=1)
    await owed.sends(text=FORGOT, forward_origin=forwarded(owed, "Jonas"))
    assert owed.reads("which.reply")
    assert not (await owed.debt(1)).replies
    await owed.presses("Acme")
    assert owed.reads("reply.forgot", client="Acme")
    assert (await last_reply(owed)).said == FORGOT


async def test_a_caption_counts_as_words(acme: Person) -> None:
    await acme.sends(caption=FORGOT, forward_origin=forwarded(acme, "Acme"))
    assert acme.reads("reply.forgot", client="Acme")


async def test_the_users_own_forwarded_note_is_a_sentence_of_theirs(acme: Person) -> None:
    own = forwarded(acme, "Ana", user_id=acme.id)
    await acme.sends(text="Acme paid 200", forward_origin=own)
    assert acme.reads("record.payment", client="Acme", amount="$200")


async def test_days_count_from_when_the_client_wrote(acme: Person) -> None:
    on = datetime(2026, 3, 1, 12, tzinfo=UTC)
    words = "We will pay in 5 days"
    await acme.sends(text=words, forward_origin=forwarded(acme, "Acme", on))
    assert acme.reads("reply.day", day="6 March")


async def test_pasted_words_answer_the_question_whatever_they_say(acme: Person) -> None:
    await acme.presses("button.open")
    await acme.presses("button.answered")
    await acme.says("We already paid 500 for the logo, who are you?")
    reply = await last_reply(acme)
    assert reply.said == "We already paid 500 for the logo, who are you?"
    assert (await acme.debt()).balance == Money(1_200_00, "USD")


async def test_a_sentence_about_another_client_is_no_pasted_answer(owed: Person) -> None:
    await owed.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
    await owed.says("Beta paid 100")
    assert owed.reads("record.payment", client="Beta", amount="$100")
    assert not (await owed.debt(1)).replies


async def test_a_pause_of_everything_is_no_pasted_answer(acme: Person) -> None:
    await acme.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
    await acme.says("pause everything until 1 May")
    assert (await acme.debt()).replies == ()
    assert (await acme.settings()).rest is not None


async def test_a_forwarded_message_answers_the_question_whoever_sent_it(owed: Person) -> None:
    await owed.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
    await owed.sends(text=FORGOT, forward_origin=forwarded(owed, "Beta"))
    assert (await last_reply(owed)).said == FORGOT


async def test_words_that_give_no_reason_are_not_taken_for_one(
    acme: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads_as(monkeypatch, ReplyReading(reason=Reason.NONE))
    await acme.sends(text="Ok.", forward_origin=forwarded(acme, "Acme"))
    assert acme.reads("reply.unclear", client="Acme")
    for reason in set(Reason) - {Reason.NONE}:
        assert any(acme.label(f"reason.{reason}") in label for label in acme.last.labels)


async def test_what_else_was_said_is_shown_and_is_a_tap_away(
    acme: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = ReplyReading(reason=Reason.MONEY, also=(Reason.TERMS,))
    reads_as(monkeypatch, both)
    await acme.sends(text="…", forward_origin=forwarded(acme, "Acme"))
    assert acme.reads("reply.also", reasons=acme.label("reason.terms"))
    assert texts_offered(acme) == TEXTS[Reason.MONEY] | TEXTS[Reason.TERMS]
    await acme.presses("reason.terms")
    assert acme.reads("reply.terms", client="Acme")
    assert (await last_reply(acme)).also == ()


async def test_silence_is_no_sign_of_the_client(acme: Person) -> None:
    await acme.says("I sent Acme the reminder")
    await acme.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
    await acme.presses("reply.no_answer")
    assert acme.reads("reply.none", client="Acme")
    assert acme.label("reply.other_ways") in acme.last.labels
    debt = await acme.debt()
    assert debt.replies[-1].is_silence
    assert len(debt.unanswered) == 1


async def test_that_they_answered_alone_asks_what(
    acme: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads_as(monkeypatch, ReplyReading(reason=Reason.NONE))
    said = Reading(intent=Intent.CLIENT_REPLY, client="Acme")
    with monkeypatch.context() as patched:
        patched.setattr(SentenceReader, "read", lambda *_: said)
        await acme.says("Acme got back to me")
    assert acme.reads("reply.ask", client="Acme")
    await acme.says("hmm")
    assert (await last_reply(acme)).said == "hmm"


class TestCorrections:
    async def test_the_reason_is_put_right_in_place(self, acme: Person) -> None:
        await acme.says(f'Acme wrote back: "{FORGOT}"')
        answered = acme.last
        await acme.presses("reply.other_reason")
        assert acme.reads("reply.which_reason", answered, client="Acme")
        await acme.presses("reason.money", answered)
        assert acme.reads("reply.money", answered, client="Acme")
        replies = (await acme.debt()).replies
        assert [(reply.reason, reply.said) for reply in replies] == [(Reason.MONEY, FORGOT)]

    async def test_back_shows_the_answer_again_and_records_nothing(self, acme: Person) -> None:
        await acme.says(f'Acme wrote back: "{FORGOT}"')
        records = len((await acme.debt()).timeline)
        answered = acme.last
        before = answered.labels
        await acme.presses("reply.other_reason")
        await acme.presses("button.back", answered)
        assert acme.reads("reply.forgot", answered, client="Acme")
        assert answered.labels == before
        assert len((await acme.debt()).timeline) == records

    async def test_a_correction_is_undone(self, acme: Person) -> None:
        await acme.says(f'Acme wrote back: "{FORGOT}"')
        await acme.presses("reply.other_reason")
        await acme.presses("reason.money")
        await acme.presses("button.undo")
        assert (await last_reply(acme)).reason is Reason.FORGOT

    async def test_an_answer_is_undone(self, acme: Person) -> None:
        await acme.says(f'Acme wrote back: "{FORGOT}"')
        await acme.presses("button.undo")
        assert not (await acme.debt()).replies

    async def test_an_impatient_second_tap_corrects_nothing_twice(self, acme: Person) -> None:
        await acme.says(f'Acme wrote back: "{FORGOT}"')
        tap = acme.last.tap(acme.label("reason.promise"))
        await acme.taps(tap)
        records = len((await acme.debt()).timeline)
        assert acme.reads("refused.already", await acme.taps(tap))
        assert len((await acme.debt()).timeline) == records

    async def test_a_dispute_goes_with_the_reason_that_opened_it(self, acme: Person) -> None:
        await acme.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
        await acme.presses("reason.unhappy")
        assert acme.reads("dispute.opened")
        assert (await acme.debt()).dispute is not None
        await acme.presses("reason.strained")
        assert not acme.reads("dispute.opened")
        assert (await acme.debt()).dispute is None
        await acme.presses("button.undo")
        assert (await acme.debt()).dispute is not None

    async def test_of_what_was_taken_back_there_is_nothing_to_correct(self, acme: Person) -> None:
        await acme.says(f'Acme wrote back: "{FORGOT}"')
        reply = await last_reply(acme)
        await acme.presses("button.undo")
        tap = Tap(Action.ANSWERED, DebtId(1), number=reply.seq)
        assert acme.reads("refused.taken_back_already", await acme.taps(tap.pack()))


class TestMoney:
    async def test_a_promise_in_it_is_recorded_by_a_tap_and_then_confirmed(
        self, acme: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reading = ReplyReading(
            reason=Reason.PROMISE, promised_on=FRIDAY, amount=Decimal(300), currency="USD"
        )
        reads_as(monkeypatch, reading)
        await acme.sends(text="$300 on Friday", forward_origin=forwarded(acme, "Acme"))
        assert acme.reads("reply.sum_and_day", amount="$300", day="6 March")
        assert (await acme.debt()).promise is None
        await acme.presses("$300, 6 March")
        promise = (await acme.debt()).promise
        assert isinstance(promise, Promise)
        assert (promise.day, promise.amount) == (FRIDAY, Money(300_00, "USD"))
        assert texts_offered(acme) == {Script.PROMISE_CONFIRMED}
        await acme.presses("script.promise_confirmed")
        assert "300" in acme.sees

    async def test_paid_asks_whether_it_has_come_and_books_nothing(self, acme: Person) -> None:
        await acme.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
        await acme.presses("reason.paid")
        assert (await acme.debt()).balance == Money(1_200_00, "USD")
        answered = acme.last
        await acme.presses("button.not_yet", answered)
        assert acme.last.message_id != answered.message_id
        await acme.presses("button.paid", answered)
        assert (await acme.debt()).is_settled

    async def test_a_part_that_they_say_they_paid_is_entered_by_a_tap_and_once(
        self, acme: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reads_as(monkeypatch, ReplyReading(reason=Reason.PAID, amount=Decimal(300)))
        await acme.sends(text="Sent you 300", forward_origin=forwarded(acme, "Acme"))
        answered = acme.last
        await acme.presses("Paid: $300", answered)
        assert acme.reads("refused.already", await acme.presses("Paid: $300", answered))
        assert (await acme.debt()).paid == Money(300_00, "USD")

    async def test_a_part_that_was_paid_is_not_the_sum_that_is_promised(
        self, acme: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        both = ReplyReading(
            reason=Reason.PAID, also=(Reason.PROMISE,), amount=Decimal(300), promised_on=FRIDAY
        )
        reads_as(monkeypatch, both)
        await acme.sends(text="300 sent, rest Friday", forward_origin=forwarded(acme, "Acme"))
        assert acme.reads("reply.sum", amount="$300")
        assert acme.reads("reply.day", day="6 March")
        await acme.presses("Promised: 6 March")
        promise = (await acme.debt()).promise
        assert isinstance(promise, Promise)
        assert promise.amount is None

    async def test_thanks_are_offered_for_all_of_it_and_for_a_part(self, acme: Person) -> None:
        await acme.says("Acme paid 200")
        assert texts_offered(acme) == {Script.PART_PAYMENT}
        await acme.says("Acme paid in full")
        assert texts_offered(acme) == {Script.PAYMENT_THANKS}
        await acme.presses("script.payment_thanks")
        assert "<pre>" in acme.last.html
        await acme.presses("button.sent")
        assert (await acme.debt()).contacts[-1].script is Script.PAYMENT_THANKS


class TestStoppedWork:
    async def stop(self, ana: Person) -> None:
        view = View(Script.STOP_WORK, Channel.MESSAGE, 0, MONDAY)
        await ana.taps(Tap(Action.SENT, DebtId(1), view).pack())

    async def test_the_bot_says_that_it_remembers_since_when(self, acme: Person) -> None:
        await self.stop(acme)
        assert acme.reads("stop.since", client="Acme", day="2 March")
        await acme.presses("button.open")
        assert acme.reads("stop.on_card", day="2 March")

    async def test_once_paid_it_offers_the_words_that_work_goes_on(self, acme: Person) -> None:
        await self.stop(acme)
        await acme.says("Acme paid 200")
        assert texts_offered(acme) == {Script.PART_PAYMENT}
        await acme.says("Acme paid in full")
        assert acme.reads("stop.resume", day="2 March")
        assert texts_offered(acme) == {Script.WORK_RESUMED, Script.PAYMENT_THANKS}
        paid = acme.last
        await acme.presses("script.work_resumed", paid)
        await acme.presses("button.sent")
        assert (await acme.debt()).stop is None
        await acme.presses("button.open", paid)
        assert not acme.reads("stop.on_card")


class TestDisputes:
    async def dispute(self, ana: Person) -> None:
        await ana.taps(Tap(Action.DISPUTED, DebtId(1)).pack())

    async def resolves(self, ana: Person, outcome: Outcome) -> None:
        await ana.taps(Tap(Action.RESOLVES, DebtId(1)).pack())
        assert ana.reads("dispute.how", client="Acme")
        await ana.presses(f"outcome.{outcome}")

    async def test_it_rests_the_ladder_and_is_shown(self, acme: Person) -> None:
        await acme.presses("button.open")
        await acme.presses("button.disputed")
        assert acme.reads("dispute.opened")
        assert texts_offered(acme) == {Script.WHICH_PARTS, Script.SCOPE_MET}
        acme.stage.clock.move(days=1)
        assert await acme.is_nudged() is None
        await acme.says("/debts")
        assert acme.reads("dispute.in_list")
        await acme.presses("Acme")
        assert acme.reads("dispute.on_card", day="2 March")
        assert acme.label("button.resolved") in acme.last.labels
        await acme.says("how much does Acme owe me?")
        assert acme.reads("dispute.in_list")

    @pytest.mark.parametrize("outcome", [Outcome.FIXED, Outcome.EXPLAINED])
    async def test_it_ends_and_the_ladder_goes_on(self, acme: Person, outcome: Outcome) -> None:
        await self.dispute(acme)
        await self.resolves(acme, outcome)
        debt = await acme.debt()
        assert debt.dispute is None
        assert debt.resolutions[-1].outcome is outcome
        assert acme.reads("state.next_nudge")

    async def test_with_the_right_sum_it_is_one_change(self, acme: Person) -> None:
        await self.dispute(acme)
        await self.resolves(acme, Outcome.CORRECTED)
        assert acme.reads("dispute.ask_sum", client="Acme", amount="$1,200")
        await acme.says("1000")
        debt = await acme.debt()
        assert (debt.dispute, debt.terms.amount) == (None, Money(1_000_00, "USD"))
        assert texts_offered(acme) == {Script.INVOICE_CORRECTED}
        await acme.presses("button.undo")
        debt = await acme.debt()
        assert debt.dispute is not None
        assert debt.terms.amount == Money(1_200_00, "USD")

    @pytest.mark.parametrize(("said", "left"), [("200", 1_000_00), ("10%", 1_080_00)])
    async def test_with_a_discount_it_is_one_change(
        self, acme: Person, said: str, left: int
    ) -> None:
        await self.dispute(acme)
        await self.resolves(acme, Outcome.DISCOUNTED)
        assert acme.reads("dispute.ask_discount", client="Acme", balance="$1,200")
        await acme.says(said)
        debt = await acme.debt()
        assert (debt.dispute, debt.balance) == (None, Money(left, "USD"))
        await acme.presses("button.undo")
        debt = await acme.debt()
        assert debt.dispute is not None
        assert debt.balance == Money(1_200_00, "USD")

    @pytest.mark.parametrize(
        ("said", "key"),
        [
            ("5000", "refused.promise_too_large"),
            ("200 EUR", "refused.other_currency"),
            ("plenty", "draft.no_amount"),
        ],
    )
    async def test_a_sum_that_cannot_be_is_asked_for_again(
        self, acme: Person, said: str, key: str
    ) -> None:
        await self.dispute(acme)
        await self.resolves(acme, Outcome.DISCOUNTED)
        await acme.says(said)
        assert any(acme.reads(key, sent) for sent in acme.heard)
        assert (await acme.debt()).dispute is not None
        await acme.says("200")
        assert (await acme.debt()).dispute is None

    async def test_a_second_end_is_refused(self, acme: Person) -> None:
        await self.dispute(acme)
        await acme.taps(Tap(Action.RESOLVE, DebtId(1)).pack())
        alert = await acme.taps(Tap(Action.RESOLVE, DebtId(1)).pack())
        assert acme.reads("refused.not_disputed", alert)
        assert len((await acme.debt()).resolutions) == 1


class TestOldButtonsAndRedelivery:
    async def does(self, ana: Person, way: str) -> None:
        match way:
            case "quoted":
                await ana.says(f'Acme wrote back: "{FORGOT}"')
            case "forwarded":
                await ana.sends(text=FORGOT, forward_origin=forwarded(ana, "Acme"))
            case "pasted":
                await ana.says(FORGOT)
            case "corrected":
                await ana.presses("reason.strained")
            case "resolved":
                await ana.taps(Tap(Action.RESOLVE, DebtId(1)).pack())

    @pytest.mark.parametrize("way", ["quoted", "forwarded", "pasted", "corrected", "resolved"])
    async def test_what_was_not_answered_is_answered_once_it_comes_again(
        self, acme: Person, way: str
    ) -> None:
        if way in ("pasted", "corrected", "resolved"):
            await acme.taps(Tap(Action.ANSWERED, DebtId(1)).pack())
        if way in ("corrected", "resolved"):
            await acme.presses("reason.unhappy")
        acme.stage.telegram.before = fault
        with pytest.raises(TelegramServerError):
            await self.does(acme, way)
        acme.stage.telegram.before = None
        records = (await acme.debt()).timeline
        await acme.repeats()
        assert acme.reads(
            {"corrected": "reply.strained", "resolved": "record.resolution"}.get(
                way, "reply.forgot"
            ),
            client="Acme",
        )
        assert (await acme.debt()).timeline == records

    async def test_a_settled_debt_says_so(self, acme: Person) -> None:
        await acme.says("Acme paid in full")
        for action in (Action.ANSWERED, Action.DISPUTED, Action.RESOLVES, Action.RESOLVE):
            assert acme.reads("refused.settled", await acme.taps(Tap(action, DebtId(1)).pack()))

    async def test_another_users_debt_is_unknown(self, acme: Person) -> None:
        eve = await acme.stage.person_settled_in(2)
        await eve.says("hello")
        number = reply_number(Seq(1), Reason.PAID)
        for tap in (
            Tap(Action.ANSWERED, DebtId(1)),
            Tap(Action.REASON, DebtId(1), number=number),
            Tap(Action.DISPUTED, DebtId(1)),
            Tap(Action.RESOLVES, DebtId(1)),
            Tap(Action.RESOLVE, DebtId(1)),
        ):
            assert eve.reads("refused.not_found", await eve.taps(tap.pack()))

    @pytest.mark.parametrize("number", [0, 99, 1_00, 2_99, 9_999_999])
    async def test_a_made_up_reason_changes_nothing(self, acme: Person, number: int) -> None:
        records = len((await acme.debt()).timeline)
        await acme.taps(Tap(Action.REASON, DebtId(1), number=number).pack())
        assert len((await acme.debt()).timeline) == records
