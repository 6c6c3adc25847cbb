"""Section 9 of the playbook: what users of other systems complain about does not happen here."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.application.debts.correct_debt import RightTerms
from bot.domain.debts.debt import Terms
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import StepKind
from bot.domain.errors import AlreadySettled
from bot.domain.holidays import country_of, public_holidays
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.understanding.reader import SentenceReader
from bot.wording.formats import BabelFormats
from bot.wording.scripts import TemplateScripts
from tests.application.desk import ME, day, kroner
from tests.stories.rows import Row, tells
from tests.stories.teller import Teller


@tells(Row.AFTER_PAYING)
async def test_who_has_paid_is_not_reminded_not_even_by_a_nudge_that_was_being_sent(
    books: Teller,
) -> None:
    debt = await books.owes()
    books.at(1)
    nudge = await books.prepare_nudge(ME)
    assert nudge is not None
    await books.pays(debt)
    with pytest.raises(AlreadySettled):
        await books.sends(debt, Script.FRIENDLY)
    await books.record_nudge_sent(nudge, 7)
    assert await books.next_nudge() is None
    assert await books.nudged_on(2) == []


@tells(Row.AFTER_PAYING)
async def test_on_the_promised_day_the_user_is_asked_whether_the_money_has_come(
    books: Teller,
) -> None:
    debt = await books.owes()
    books.at(1)
    await books.promises(debt, 5)
    books.at(5)
    nudge = await books.nudged()
    assert nudge is not None
    ((_, step),) = nudge.steps
    assert (step.kind, step.script) == (StepKind.PROMISE_DUE, None)
    await books.pays(debt)
    assert await books.nudged_on(6) == []


@tells(Row.MANY_IN_A_DAY)
async def test_however_much_happens_in_a_day_there_is_one_nudge_for_everything(
    books: Teller,
) -> None:
    debts = [await books.owes(f"Client {number}") for number in range(22)]
    assert len(await books.nudged_on(1)) == 22
    sent = 0
    for hour in range(9, 24):
        books.at(1, hour)
        await books.says(debts[hour - 9], Reason.FORGOT)
        await books.owes(f"Late {hour}", due=-5)
        sent += await books.nudged() is not None
    assert sent == 0
    assert await books.next_nudge() == "day 2, 09:00"


@tells(Row.CAUGHT_UP)
async def test_a_month_without_the_machine_ends_with_one_nudge_about_what_fits_then(
    books: Teller,
) -> None:
    first = await books.owes("Acme")
    second = await books.owes("Globex")
    books.at(1)
    await books.sends(first, Script.FRIENDLY)
    await books.promises(second, 4)
    assert await books.nudged_on(31) == [("Acme", "friendly_again"), ("Globex", "promise_broken")]
    assert await books.nudged() is None
    assert await books.nudged_on(32) == [("Acme", "friendly_again"), ("Globex", "promise_broken")]


@pytest.mark.parametrize(
    ("zone", "hour"), [("Pacific/Auckland", 20), ("Pacific/Honolulu", 19), ("Asia/Jakarta", 2)]
)
@tells(Row.OFF_BY_ONE)
async def test_a_due_date_is_the_same_day_wherever_the_user_is(
    books: Teller, zone: str, hour: int
) -> None:
    """Nine in the morning of day 1 is yet day 0, or day 1, in UTC."""
    await books.change_settings(ME, lambda user: replace(user, zone=zone))
    debt = await books.owes(due=0)
    assert (await books.debt(debt)).due == day(0)
    user = await books.user()
    assert user.next_nudge_at is not None
    local = user.local(user.next_nudge_at)
    assert (local.date(), local.hour) == (day(1), 9)
    assert user.next_nudge_at.hour == hour
    books.clock.set(user.next_nudge_at - timedelta(minutes=1))
    assert await books.nudged() is None
    books.clock.move(minutes=1)
    nudge = await books.nudged()
    assert nudge is not None
    assert nudge.on == day(1)
    assert (await books.debt(debt)).days_late(nudge.on) == 1


@pytest.mark.parametrize("gap", [1, 5, 14])
@tells(Row.PAST_DUE_AT_ONCE)
async def test_after_any_contact_there_is_a_gap_whatever_the_days_of_the_ladder(
    books: Teller, gap: int
) -> None:
    await books.climbs(replace(STANDARD, gap_days=gap))
    debt = await books.owes(due=-6)
    assert await books.nudged_on(0) == [("Acme", "friendly")]
    await books.sends(debt, Script.FRIENDLY)
    for number in range(1, gap):
        assert await books.nudged_on(number) == []
    assert await books.nudged_on(gap) == [("Acme", "friendly_again")]
    books.at(gap + 1)
    await books.says(debt, Reason.MONEY)
    assert await books.next(debt) == ("friendly_again", gap + 1 + gap)


@tells(Row.WRONG_SUM)
async def test_after_a_part_payment_the_rest_is_asked_for_and_the_history_stays(
    books: Teller,
) -> None:
    debt = await books.owes()
    books.at(1)
    contact = await books.sends(debt, Script.FRIENDLY)
    books.at(3)
    await books.pays(debt, 400)
    rest = await books.debt(debt)
    assert (rest.balance, rest.contacts) == (kroner(600), (contact,))
    for script in (Script.PART_PAYMENT, Script.FRIENDLY_AGAIN, Script.LEGAL_WARNING):
        facts = await books.facts(debt, script)
        assert (facts.balance, facts.invoiced, facts.paid) == (
            kroner(600),
            kroner(1000),
            kroner(400),
        )
    assert await books.fits(debt, Script.PART_PAYMENT)
    assert not await books.fits(debt, Script.PAYMENT_THANKS)
    assert await books.next(debt) == ("friendly_again", 8)


@tells(Row.OTHERS_SILENCED)
async def test_a_disputed_invoice_leaves_the_clients_others_on_the_ladder(books: Teller) -> None:
    disputed, other = await books.owes("Acme", 1000), await books.owes("Acme", 500)
    books.at(1)
    await books.says(disputed, Reason.UNHAPPY)
    books.at(1)
    nudge = await books.nudged()
    assert nudge is not None
    assert [(debt.id, step.kind) for debt, step in nudge.steps] == [(other, StepKind.RUNG)]
    assert await books.next(disputed) == ("dispute", 8)
    both = await books.nudged_on(9)
    assert both == [("Acme", "dispute"), ("Acme", "friendly")]


@tells(Row.PAUSE_CLIENT)
async def test_a_client_can_be_left_alone_until_a_date_and_so_can_a_debt_and_everybody(
    books: Teller,
) -> None:
    one, two = await books.owes("Acme"), await books.owes("Acme")
    await books.owes("Globex")
    client = (await books.debt(one)).client.id
    await books.pause_client(books.origin(), client, day(10))
    assert await books.nudged_on(1) == [("Globex", "friendly")]
    assert [await books.next(debt) for debt in (one, two)] == [("friendly", 10)] * 2
    await books.pause_debt(books.origin(), two, day(20))
    await books.take_rest(books.origin(), day(15))
    assert await books.nudged_on(10) == []
    assert await books.nudged_on(15) == [("Acme", "friendly"), ("Globex", "friendly")]
    assert await books.next(two) == ("friendly", 20)


@tells(Row.BEFORE_THE_BANK)
async def test_a_nudge_goes_to_the_user_and_to_the_client_only_what_the_user_says_was_sent(
    books: Teller,
) -> None:
    debt = await books.owes()
    for number in range(1, 40):
        books.at(number)
        nudge = await books.nudged()
        assert nudge is None or nudge.user.id == ME
    silent = await books.debt(debt)
    assert silent.contacts == ()
    assert await books.next(debt) is not None
    await books.sends(debt, Script.FRIENDLY)
    assert len((await books.debt(debt)).contacts) == 1


@tells(Row.LANGUAGE)
async def test_a_client_is_written_to_in_their_language_with_its_dates_and_sums(
    books: Teller,
) -> None:
    debt_id = await books.owes("Aktsiaselts")
    client = (await books.debt(debt_id)).client
    await books.change_client(ME, client.id, lambda known, _: replace(known, locale=Locale.ET))
    books.at(14)
    debt = await books.debt(debt_id)
    facts = await books.facts(debt_id, Script.FIRM)
    scripts = TemplateScripts(BabelFormats())
    mail = scripts.render(Script.FIRM, Channel.EMAIL, debt.client.locale, facts)
    text = f"{mail.subject}\n{mail.body}".replace("\N{NO-BREAK SPACE}", " ")
    assert "Maksetähtaeg: 2. märts" in text
    assert "1000 DKK" in text
    english_or_danish = re.compile(r"(?i)\b(march|marts|invoice|faktura|please|payment|venlig)\b")
    assert not english_or_danish.search(text)
    assert (await books.user()).locale is Locale.DA


@tells(Row.PLAN_LATE)
async def test_a_debt_with_a_plan_is_late_by_its_instalments_not_by_the_due_date(
    books: Teller,
) -> None:
    debt = await books.owes(amount=900)
    await books.agrees_to(debt, (10, 300), (40, 300), (70, 300))
    assert [await books.nudged_on(number) for number in range(1, 10)] == [[]] * 9
    assert (await books.late(), await books.days_late(debt)) == (kroner(0), -1)
    assert await books.nudged_on(10) == [("Acme", "instalment_due")]
    await books.pays(debt, 300)
    assert [await books.nudged_on(number) for number in range(11, 40)] == [[]] * 29
    assert await books.nudged_on(40) == [("Acme", "instalment_due")]
    assert await books.nudged_on(41) == [("Acme", "instalment_missed")]
    assert (await books.late(), await books.days_late(debt)) == (kroner(300), 1)
    asked = await books.facts(debt, Script.INSTALMENT_MISSED)
    assert (asked.instalment, asked.balance) == (kroner(300), kroner(600))


@tells(Row.WEEKEND)
async def test_no_rung_is_climbed_on_a_weekend_or_a_holiday_nor_by_time_alone(
    books: Teller,
) -> None:
    """Easter 2026: Maundy Thursday is day 31, Easter Monday day 35."""
    await books.live(frozenset({5, 6}), "DK")
    debt = await books.owes(due=30)
    nudged = [number for number in range(60) if await books.nudged_on(number)]
    assert nudged == [36, 37, 44, 51, 58]
    assert (await books.debt(debt)).contacts == ()
    assert await books.next(debt) == ("friendly", 65)


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("Acme võlgneb 1500,50 eurot", Locale.ET, "1500.50"),
        ("Acme skylder 1.500,50 euro", Locale.DA, "1500.50"),
        ("Acme должен 1500,50 евро", Locale.RU, "1500.50"),
        ("Acme owes 123.45 euros", Locale.EN, "123.45"),
        ("Acme utang 1500,50 euro", Locale.ID, "1500.50"),
    ],
)
@tells(Row.MISREAD)
async def test_a_sum_is_read_as_it_is_written_and_put_right_in_one_go(
    books: Teller, text: str, locale: Locale, amount: str
) -> None:
    reading = SentenceReader().read(text, locale, day(0))
    assert reading.amount == Decimal(amount)
    assert (reading.currency, reading.due) == ("EUR", None)
    terms = Terms(amount=Money.of(reading.amount, "EUR"), due=day(0))
    debt = (await books.log_debt(books.origin(), "Acme", terms)).debt
    change = await books.correct_debt(books.origin(), debt.id, RightTerms(amount=Decimal(99)))
    assert change.debt.balance == Money.of(Decimal(99), "EUR")
    await books.undoes()
    assert (await books.debt(debt.id)).balance == Money.of(Decimal(amount), "EUR")


@tells(Row.LOCAL_LAW)
async def test_no_text_claims_by_law_what_the_books_do_not_hold_wherever_the_user_lives(
    books: Teller,
) -> None:
    """Neither interest nor a fee is asked for, and no country's rules are guessed."""
    debt = await books.owes()
    books.at(60)
    scripts = TemplateScripts(BabelFormats())
    for country, locale in zip(("US", "RU", "DK", "EE", "ID"), Locale, strict=True):
        await books.live(country=country)
        for script in (Script.LEGAL_WARNING, Script.LEGAL_FINAL):
            facts = await books.facts(debt, script)
            assert (facts.balance, facts.invoiced) == (kroner(1000), kroner(1000))
            assert facts.deadline not in public_holidays(country, 2026)
            assert facts.deadline - day(60) >= timedelta(days=14)
            for channel in script.channels:
                text = scripts.render(script, channel, locale, facts)
                assert "%" not in f"{text.subject}{text.body}"
    assert country_of("UTC") is None
    assert not public_holidays(None, 2026)
