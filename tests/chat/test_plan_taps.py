"""The buttons of plans, later dates and offers: each once, twice, and when it is old."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.methods import SendMessage, TelegramMethod

from bot.application.nudges.tap import Action, Tap, View
from bot.domain.debts.terms import Terms
from bot.domain.debts.timeline import Confirmation, PlanEnd
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from tests.chat.agreed import DAYS, WEEK, agrees, dollars, nudged, offers, origin, proposes
from tests.chat.stage import MONDAY, PHRASES, Person, Stage
from tests.chat.telegram import Sent

ACME = "Acme owes me $1,200 for the logo, due 2 February"
SECOND = "Acme owes me $300 for the site, due 9 February"
DAY = timedelta(days=1)
ALREADY = PHRASES.plain(Locale.EN, "refused.already")
SETTLED = PHRASES.plain(Locale.EN, "refused.settled")
NO_PLAN = PHRASES.plain(Locale.EN, "refused.no_plan")
NO_OFFER = PHRASES.plain(Locale.EN, "refused.no_offer")


def tap(action: Action, number: int = 0, view: View | None = None, debt_id: int = 1) -> str:
    return Tap(action, DebtId(debt_id), view, number).pack()


async def taps_unanswered(ana: Person, callback_data: str) -> None:
    """The change is made, but its answer gets lost; the tap is delivered again and answered."""

    def fault(method: TelegramMethod[Any]) -> Exception | None:
        lost = isinstance(method, SendMessage)
        return TelegramServerError(method, "Bad Gateway") if lost else None

    ana.stage.telegram.before = fault
    with pytest.raises(TelegramServerError):
        await ana.taps(callback_data)
    ana.stage.telegram.before = None
    heard = len(ana.heard)
    await ana.repeats()
    assert len(ana.heard) == heard + 1
    assert ana.sees.startswith("✅")


@pytest.fixture
async def plan(ana: Person) -> None:
    """Four times $300, on Mondays from 9 March."""
    await ana.logs(ACME)
    await agrees(ana)


@pytest.mark.usefixtures("plan")
class TestOnTheDayOfAnInstalment:
    async def test_paid_records_it_once(self, ana: Person) -> None:
        nudge = await nudged(ana, DAYS[0])
        assert ana.reads("step.instalment_due", nudge)
        assert await ana.presses("Paid: $300", nudge) == ""
        assert ana.reads("record.payment", client="Acme", amount="$300", day="9 March")
        assert (await ana.debt()).balance == dollars(900)
        assert await ana.presses("Paid: $300", nudge) == ALREADY
        assert (await ana.debt()).balance == dollars(900)

    async def test_paid_that_was_not_answered_is_answered_and_recorded_once(
        self, ana: Person
    ) -> None:
        await nudged(ana, DAYS[0])
        await taps_unanswered(ana, tap(Action.INSTALMENT_PAID, 1))
        assert (await ana.debt()).balance == dollars(900)

    async def test_paid_records_what_is_open_of_older_ones_too(self, ana: Person) -> None:
        await nudged(ana, DAYS[0])
        await ana.says("Acme paid 100")
        nudge = await nudged(ana, DAYS[1])
        assert ana.reads("plan.nudge.older", nudge, amount="$200")
        await ana.presses("Paid: $500", nudge)
        assert (await ana.debt()).balance == dollars(600)

    async def test_paid_after_an_undo_counts_again(self, ana: Person) -> None:
        nudge = await nudged(ana, DAYS[0])
        await ana.presses("Paid: $300", nudge)
        await ana.presses("button.undo")
        await ana.presses("Paid: $300", nudge)
        assert (await ana.debt()).balance == dollars(900)

    async def test_paid_under_an_old_nudge_records_what_of_it_is_open_now(
        self, ana: Person
    ) -> None:
        nudge = await nudged(ana, DAYS[0])
        await ana.says("Acme paid 100")
        await ana.presses("Paid: $300", nudge)
        assert (await ana.debt()).balance == dollars(900)

    async def test_part_paid_asks_how_much(self, ana: Person) -> None:
        nudge = await nudged(ana, DAYS[0])
        await ana.presses("button.part_paid", nudge)
        await ana.says("100")
        assert (await ana.debt()).balance == dollars(1_100)

    async def test_not_yet_waits_until_tomorrow(self, ana: Person) -> None:
        nudge = await nudged(ana, DAYS[0])
        await ana.presses("button.not_yet", nudge)
        assert ana.reads("nudge.plan_not_yet", client="Acme")
        heard = len(ana.heard)
        await ana.presses("button.not_yet", nudge)
        assert len(ana.heard) == heard
        assert ana.reads("step.instalment_missed", await nudged(ana, DAYS[0] + DAY))

    async def test_not_yet_the_day_after_shows_the_text_for_the_missed_one(
        self, ana: Person
    ) -> None:
        nudge = await nudged(ana, DAYS[0])
        ana.stage.clock.move(days=1)
        await ana.presses("button.not_yet", nudge)
        assert ana.reads("step.instalment_missed")
        assert "<pre>" in ana.last.html

    async def test_promised_asks_for_the_day_and_holds_for_the_instalment(
        self, ana: Person
    ) -> None:
        nudge = await nudged(ana, DAYS[0])
        await ana.presses("button.promised", nudge)
        await ana.says("12 March")
        promise = (await ana.debt()).promise
        assert promise is not None
        assert promise.amount == dollars(300)
        asked = await nudged(ana, DAYS[0] + 3 * DAY)
        assert ana.reads("nudge.promise_due", asked, client="Acme", amount="$300")

    async def test_the_plan_is_a_tap_away(self, ana: Person) -> None:
        nudge = await nudged(ana, DAYS[0])
        await ana.presses("button.plan", nudge)
        assert "30 March" in ana.sees
        assert nudge.labels != ana.last.labels

    async def test_the_question_can_be_opened_again_from_a_card(self, ana: Person) -> None:
        await nudged(ana, DAYS[0])
        await ana.taps(tap(Action.STEP))
        assert ana.reads("step.instalment_due")


@pytest.mark.usefixtures("plan")
class TestAfterAMissedInstalment:
    async def test_what_is_sent_is_recorded_and_the_next_one_is_firmer(self, ana: Person) -> None:
        await nudged(ana, DAYS[0])
        missed = await nudged(ana, DAYS[0] + DAY)
        await ana.presses("button.sent", missed)
        assert ana.reads("record.contact", client="Acme", script="missed payment")
        await nudged(ana, DAYS[1])
        broken = await nudged(ana, DAYS[1] + DAY)
        assert ana.reads("step.plan_broken", broken)
        await ana.presses("Missed payment, firm", broken)
        assert "↓ missed payment" in broken.labels

    async def test_going_on_with_the_ladder_ends_the_plan_once(self, ana: Person) -> None:
        broken = await self.broken(ana)
        await ana.presses("button.plan_end", broken)
        debt = await ana.debt()
        assert isinstance(debt.timeline[-1], PlanEnd)
        assert await ana.presses("button.plan_end", broken) == NO_PLAN
        await ana.presses("button.undo")
        assert (await ana.debt()).plan is not None

    async def test_an_end_that_was_not_answered_is_answered_and_recorded_once(
        self, ana: Person
    ) -> None:
        await self.broken(ana)
        await taps_unanswered(ana, tap(Action.PLAN_END))
        assert sum(isinstance(r, PlanEnd) for r in (await ana.debt()).timeline) == 1

    async def test_the_whole_balance_is_asked_for_and_once_sent_the_plan_is_over(
        self, ana: Person
    ) -> None:
        broken = await self.broken(ana)
        await ana.presses("Whole balance", broken)
        assert "$1,200" in broken.text
        assert ana.reads("why.whole_balance", broken)
        await ana.presses("button.sent", broken)
        assert (await ana.debt()).plan is None

    async def test_a_new_plan_opens_the_wizard_and_leaves_the_old_one_as_it_is(
        self, ana: Person
    ) -> None:
        broken = await self.broken(ana)
        before = (await ana.debt()).timeline
        heard = len(ana.heard)
        await ana.presses("button.new_plan", broken)
        assert len(ana.heard) == heard + 1
        assert ana.last.rows
        assert (await ana.debt()).timeline == before

    @pytest.mark.parametrize("number", [0, 1, 2])
    async def test_one_tap_makes_a_new_plan_of_what_is_left(self, ana: Person, number: int) -> None:
        await nudged(ana, DAYS[0])
        await nudged(ana, DAYS[0] + DAY)
        await ana.taps(tap(Action.REPLAN, number))
        debt = await ana.debt()
        assert len(debt.agreements) == 2
        assert debt.is_kept(DAYS[0] + DAY)
        again = await ana.taps(tap(Action.REPLAN, number))
        assert again != ""
        assert len((await ana.debt()).agreements) == 2

    @staticmethod
    async def broken(ana: Person) -> Sent:
        await nudged(ana, DAYS[0])
        await nudged(ana, DAYS[1])
        sent = await nudged(ana, DAYS[1] + DAY)
        assert ana.reads("step.plan_broken", sent)
        return sent


class TestBeforeAnInstalment:
    async def test_the_note_is_offered_with_its_text_and_opens_again_from_a_list(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        await agrees(ana, tuple(day + DAY for day in DAYS), heads_up=True)
        note = await nudged(ana, DAYS[0])
        assert ana.reads("step.instalment_soon", note)
        assert "due tomorrow" in note.text
        await ana.taps(tap(Action.STEP))
        assert ana.reads("step.instalment_soon")
        await ana.presses("button.sent", note)
        assert (await ana.debt()).contacts[0].script is Script.INSTALMENT_SOON
        assert ana.reads("step.instalment_due", await nudged(ana, DAYS[0] + DAY))


class TestWhatWasProposed:
    async def test_a_yes_makes_the_plan_once(self, ana: Person) -> None:
        await ana.logs(ACME)
        seq = await proposes(ana)
        assert await ana.taps(tap(Action.PLAN_AGREES, seq)) == ""
        plan = (await ana.debt()).plan
        assert plan is not None
        assert plan.heads_up
        assert [share.day for share in plan.shares] == [*DAYS]
        assert await ana.taps(tap(Action.PLAN_AGREES, seq)) == ALREADY
        assert len((await ana.debt()).agreements) == 1

    async def test_a_yes_that_was_not_answered_is_answered_and_recorded_once(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        await taps_unanswered(ana, tap(Action.PLAN_AGREES, await proposes(ana)))
        assert len((await ana.debt()).agreements) == 1

    async def test_a_yes_to_an_older_proposal_asks_which_of_them_is_meant(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        old = await proposes(ana)
        await proposes(ana, DAYS[:2])
        assert await ana.taps(tap(Action.PLAN_AGREES, old)) == ""
        assert ana.reads("told.which_proposal", client="Acme")
        assert (await ana.debt()).plan is None
        await ana.presses("Proposal 1")
        plan = (await ana.debt()).plan
        assert plan is not None
        assert [share.day for share in plan.shares] == [*DAYS]

    async def test_a_yes_after_a_payment_makes_no_plan_of_the_old_sum(self, ana: Person) -> None:
        await ana.logs(ACME)
        seq = await proposes(ana)
        await ana.says("Acme paid 100")
        assert await ana.taps(tap(Action.PLAN_AGREES, seq)) == ""
        assert ana.reads("proposal.changed", client="Acme", balance="$1,100")
        assert (await ana.debt()).plan is None

    async def test_what_was_taken_back_cannot_be_agreed_to(self, ana: Person) -> None:
        await ana.logs(ACME)
        seq = await proposes(ana)
        await ana.taps(tap(Action.UNDO, seq))
        alert = await ana.taps(tap(Action.PLAN_AGREES, seq))
        assert ana.reads("refused.taken_back_already", alert)

    async def test_any_other_record_is_no_proposal(self, ana: Person) -> None:
        await ana.logs(ACME)
        assert ana.reads("refused.not_found", await ana.taps(tap(Action.PLAN_AGREES, 1)))


class TestAPlanOverTwoDebts:
    @pytest.fixture(autouse=True)
    async def _plan(self, ana: Person) -> None:
        await ana.logs(ACME)
        await ana.logs(SECOND)
        await agrees(ana, debts=2)

    async def test_it_is_one_item_of_the_day(self, ana: Person) -> None:
        nudge = await nudged(ana, DAYS[0])
        assert ana.reads("step.instalment_due", nudge)
        assert "Acme · $1,500" in nudge.text
        await ana.presses("Paid: $375", nudge)
        owed = [(await ana.debt(debt_id)).balance for debt_id in (1, 2)]
        assert owed == [dollars(825), dollars(300)]

    async def test_an_instalment_may_settle_one_debt_and_begin_the_other(self, ana: Person) -> None:
        for day in DAYS[:3]:
            await ana.presses("Paid: $375", await nudged(ana, day))
        last = await nudged(ana, DAYS[3])
        await ana.presses("Paid: $375", last)
        assert not await ana.debts()
        assert await ana.presses("Paid: $375", last) == SETTLED

    async def test_an_old_button_of_the_debt_that_is_settled_still_knows_the_plan(
        self, ana: Person
    ) -> None:
        first = await nudged(ana, DAYS[0])
        await ana.says("Acme paid 1200")
        assert (await ana.debt(1)).is_settled
        assert await ana.presses("Paid: $375", first) == ALREADY
        await ana.presses("button.plan", first)
        assert ana.reads("card.plan", client="Acme", balance="$300")
        await ana.taps(tap(Action.STEP, debt_id=1))
        assert "Acme · $300" in ana.sees

    async def test_a_promised_sum_may_be_larger_than_what_is_owed_on_the_leading_debt(
        self, ana: Person
    ) -> None:
        await ana.says("Acme paid 1000")
        await nudged(ana, DAYS[2])
        promise = ana.stage.services.record_promise
        day = DAYS[2] + 2 * DAY
        await promise(await origin(ana), DebtId(1), day, dollars(300))
        await ana.presses("button.paid", await nudged(ana, day))
        owed = [(await ana.debt(debt_id)).balance for debt_id in (1, 2)]
        assert owed == [dollars(0), dollars(200)]

    async def test_each_of_the_debts_opens_the_step_of_both(self, ana: Person) -> None:
        await nudged(ana, DAYS[0])
        await ana.taps(tap(Action.STEP, debt_id=2))
        assert ana.reads("step.instalment_due")
        await ana.taps(tap(Action.NOT_YET, debt_id=2))
        assert ana.reads("nudge.plan_not_yet")

    async def test_an_offer_is_not_made_on_one_of_them(self, ana: Person) -> None:
        await ana.taps(tap(Action.DEALS))
        labels = ana.labels("button.deal_less", "button.deal_part")
        assert not set(labels) & set(ana.buttons.labels)
        alert = await ana.taps(tap(Action.OFFER))
        assert ana.reads("refused.not_one_agreement", alert)


class TestOffers:
    async def test_paid_in_time_lets_the_rest_go_once(self, ana: Person) -> None:
        await ana.logs(ACME)
        await offers(ana, 1_000, MONDAY + 2 * DAY)
        nudge = await nudged(ana, MONDAY + 2 * DAY)
        assert ana.reads("step.offer_due", nudge)
        await ana.presses("Paid: $1,000", nudge)
        debt = await ana.debt()
        assert debt.is_settled
        assert debt.discounted == dollars(200)
        assert await ana.presses("Paid: $1,000", nudge) == SETTLED

    async def test_paid_under_an_old_nudge_takes_what_is_still_to_pay_and_no_more(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        await offers(ana, 1_000, MONDAY + 2 * DAY)
        nudge = await nudged(ana, MONDAY + 2 * DAY)
        await ana.says("Acme paid 400")
        ana.stage.clock.move(days=2)
        await ana.presses("Paid: $1,000", nudge)
        assert (await ana.debt()).balance == dollars(200)
        assert await ana.presses("Paid: $1,000", nudge) == ALREADY
        assert (await ana.debt()).balance == dollars(200)

    async def test_not_yet_waits_until_tomorrow_and_then_the_text_says_that_it_lapsed(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        await offers(ana, 1_000, MONDAY + 2 * DAY)
        nudge = await nudged(ana, MONDAY + 2 * DAY)
        await ana.presses("button.not_yet", nudge)
        assert ana.reads("nudge.offer_not_yet", client="Acme")
        lapsed = await nudged(ana, MONDAY + 3 * DAY)
        assert ana.reads("step.offer_lapsed", lapsed)
        await ana.presses("button.not_yet", nudge)
        assert ana.reads("step.offer_lapsed")
        await ana.presses("button.sent", lapsed)
        assert (await ana.debt()).contacts[0].script is Script.OFFER_LAPSED

    async def test_the_rest_is_let_go_once_and_only_with_an_offer(self, ana: Person) -> None:
        await ana.logs(ACME)
        assert await ana.taps(tap(Action.LET_GO)) == NO_OFFER
        await offers(ana, 1_000, MONDAY)
        ana.stage.clock.move(days=3)
        await ana.says("Acme paid 1000")
        await taps_unanswered(ana, tap(Action.LET_GO))
        debt = await ana.debt()
        assert debt.is_settled
        assert debt.discounted == dollars(200)
        assert await ana.taps(tap(Action.LET_GO)) == SETTLED

    @pytest.mark.parametrize("number", [0, 1])
    async def test_each_kind_of_offer_has_its_dialog(self, ana: Person, number: int) -> None:
        await ana.logs(ACME)
        heard = len(ana.heard)
        await ana.taps(tap(Action.OFFER, number))
        assert len(ana.heard) == heard + 1
        assert ana.last.rows

    async def test_a_kind_of_offer_that_does_not_exist_does_nothing(self, ana: Person) -> None:
        await ana.logs(ACME)
        heard = len(ana.heard)
        await ana.taps(tap(Action.OFFER, 7))
        assert len(ana.heard) == heard


class TestTheWayToADeal:
    async def test_from_the_situations_to_the_deals_and_back(self, ana: Person) -> None:
        await ana.logs(ACME)
        nudge = await nudged(ana, MONDAY + DAY)
        before = nudge.html
        await ana.presses("button.situations", nudge)
        await ana.presses("button.deals", nudge)
        assert nudge.labels == ana.labels(
            "button.deal_plan", "button.deal_later", "button.deal_less", "button.deal_part",
            "button.deal_sum", "button.back",
        )  # fmt: skip
        await ana.presses("button.back", nudge)
        assert nudge.html == before

    @pytest.mark.parametrize("action", [Action.PLAN, Action.DEFER, Action.OFFER, Action.ADJUST])
    async def test_each_opens_below_and_asks_once(self, ana: Person, action: Action) -> None:
        await ana.logs(ACME)
        nudge = await nudged(ana, MONDAY + DAY)
        heard = len(ana.heard)
        await ana.taps(tap(action), nudge)
        assert len(ana.heard) == heard + 1
        await ana.taps(tap(action), nudge)
        assert len(ana.heard) == heard + 1
        assert nudge.rows

    async def test_in_the_talk_the_next_words_are_a_tap_away(self, ana: Person) -> None:
        await ana.logs(ACME)
        nudge = await nudged(ana, MONDAY + DAY)
        await ana.presses("button.situations", nudge)
        await ana.presses("Instalments", nudge)
        for label, script in (
            ("button.talk_less", "script.plan_less"),
            ("button.talk_later", "script.plan_later"),
            ("button.talk_unsure", "script.plan_unsure"),
            ("button.talk_several", "script.plan_proposals"),
        ):
            await ana.presses(label, nudge)
            assert ana.reads("step.text", nudge, what=ana.label(script))
        await ana.presses("button.talk_less", nudge)
        await ana.presses("button.sent", nudge)
        assert (await ana.debt()).contacts[0].script is Script.PLAN_LESS
        heard = len(ana.heard)
        await ana.presses("button.talk_sum", nudge)
        assert len(ana.heard) == heard + 1

    async def test_the_confirmation_is_noted_once(self, ana: Person) -> None:
        await ana.logs(ACME)
        await agrees(ana)
        await taps_unanswered(ana, tap(Action.PLAN_CONFIRMED))
        assert await ana.taps(tap(Action.PLAN_CONFIRMED)) == ALREADY
        noted = [r for r in (await ana.debt()).timeline if isinstance(r, Confirmation)]
        assert len(noted) == 1


class TestOldButtons:
    async def test_a_nudge_from_before_the_plan_asks_for_nothing_of_the_ladder(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        nudge = await nudged(ana, MONDAY + DAY)
        view = View(Script.FIRM, Channel.MESSAGE, 0, MONDAY + DAY)
        await agrees(ana)
        for action in (Action.SCRIPT, Action.TONES, Action.CHANNELS):
            await ana.taps(tap(action, view=view), nudge)
            assert ana.reads("step.text", nudge, what="note before a payment")
            assert "Agreement" in nudge.labels or action is not Action.SCRIPT

    async def test_under_a_plan_there_are_no_last_resorts(self, ana: Person) -> None:
        await ana.logs(ACME)
        demand = View(Script.LEGAL_FINAL, Channel.MESSAGE, 0, MONDAY)
        await ana.taps(tap(Action.SENT, view=demand))
        ana.stage.clock.move(days=30)
        await ana.taps(tap(Action.LAST_RESORTS))
        assert ana.reads("why.last_resort")
        await agrees(ana, (MONDAY + 60 * DAY,))
        await ana.taps(tap(Action.LAST_RESORTS))
        assert not ana.reads("why.last_resort")

    @pytest.mark.parametrize(
        "action",
        [
            Action.INSTALMENT_PAID, Action.PLAN_CONFIRMED, Action.PLAN_END, Action.PLAN_CARD,
            Action.REPLAN,
        ],
    )  # fmt: skip
    async def test_a_button_of_a_plan_that_was_called_off_says_so(
        self, ana: Person, action: Action
    ) -> None:
        await ana.logs(ACME)
        await agrees(ana)
        await ana.taps(tap(Action.PLAN_END))
        timeline = (await ana.debt()).timeline
        assert await ana.taps(tap(action, 1)) == NO_PLAN
        assert (await ana.debt()).timeline == timeline

    async def test_a_text_of_a_plan_that_was_called_off_is_a_friendly_word(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        await agrees(ana)
        nudge = await nudged(ana, DAYS[0])
        await ana.taps(tap(Action.PLAN_END))
        view = View(Script.INSTALMENT_MISSED, Channel.MESSAGE, 0, DAYS[0] + DAY)
        await ana.taps(tap(Action.SCRIPT, view=view), nudge)
        assert ana.reads("step.friendly", nudge)

    async def test_not_yet_of_a_plan_that_was_called_off_shows_what_is_to_do(
        self, ana: Person
    ) -> None:
        await ana.logs(ACME)
        await agrees(ana)
        nudge = await nudged(ana, DAYS[0])
        await ana.taps(tap(Action.PLAN_END))
        await ana.presses("button.not_yet", nudge)
        assert "Instalment" not in ana.sees
        assert "<pre>" in ana.last.html


@pytest.mark.parametrize("language", ["ru", "da", "et", "id"])
async def test_in_other_languages_the_same_buttons_do_the_same(stage: Stage, language: str) -> None:
    person = await stage.person_settled_in(language=language)
    owed = Terms(amount=dollars(1_200), due=MONDAY - 4 * WEEK)
    await stage.services.log_debt(await origin(person), "Acme", owed)
    tuesdays = tuple(day + DAY for day in DAYS)  # The Monday is a holiday in Russia.
    await agrees(person, tuesdays)
    nudge = await nudged(person, tuesdays[0])
    assert person.reads("step.instalment_due", nudge)
    await person.presses("button.not_yet", nudge)
    assert person.reads("nudge.plan_not_yet")
    missed = await nudged(person, tuesdays[0] + DAY)
    assert person.reads("step.instalment_missed", missed)
    await person.presses("button.plan", missed)
    await person.taps(tap(Action.DEALS), missed)
    assert person.reads("nudge.deals", missed)
    await person.presses("button.call_off", missed)
    assert (await person.debt()).plan is None
