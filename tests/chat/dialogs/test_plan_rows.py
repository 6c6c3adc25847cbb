"""Own days, and rows of the schedule that are changed by hand: the sum stays what is owed."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from tests.chat.dialogs.planning import open_wizard, person_in, plan_of, three_monthly
from tests.chat.stage import Person, Stage

APRIL, MAY, JUNE = date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)


async def test_own_days_one_after_the_other(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    assert ana.reads("wizard.own_day", rest="$1,200")
    await ana.presses("April ›")
    await ana.presses("1")
    assert ana.reads("wizard.own_sum", day="1 April", rest="$1,200")
    await ana.says("500")
    assert ana.reads("wizard.own_day", rest="$700")
    assert "1. Wed 1 April: $500" in ana.sees
    await ana.says("1 May")
    await ana.presses("$700")
    assert ana.reads("wizard.head")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 500_00), (MAY, 700_00)]


ROW_AND_REST = [
    (Locale.EN, "15 April 1000", "1 May the rest"),
    (Locale.EN, "$1,000 on 15 April", "the remainder on 1 May"),
    (Locale.EN, "15 April $1000", "1 May: rest"),
    (Locale.RU, "15 апреля 1000", "1 мая остальное"),
    (Locale.RU, "1000 $ 15 апреля", "остаток 1 мая"),
    (Locale.DA, "15. april 1000", "1. maj resten"),
    (Locale.DA, "1.000 USD den 15. april", "resten den 1. maj"),
    (Locale.ET, "15. aprill 1000", "1. mai ülejäänu"),
    (Locale.ET, "1000 USD 15. aprillil", "1. mail ülejäänud"),
    (Locale.ID, "15 April 1000", "1 Mei sisanya"),
    (Locale.ID, "USD 1.000 tanggal 15 April", "sisanya tanggal 1 Mei"),
]


@pytest.mark.parametrize(("locale", "row", "rest"), ROW_AND_REST)
async def test_a_day_may_be_given_with_its_sum(
    stage: Stage, locale: Locale, row: str, rest: str
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says(row)
    assert ana.reads("wizard.own_day")
    await ana.says(rest)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(date(2026, 4, 15), 1000_00), (MAY, 200_00)]


async def test_a_number_behind_a_day_that_is_a_year_to_come_is_one(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("15 April 2027")
    assert ana.reads("wizard.own_sum", day="15 April 2027", rest="$1,200")


@pytest.mark.parametrize(("locale", "_", "rest"), ROW_AND_REST)
async def test_another_day_is_no_sum_but_the_day_that_was_asked_about_may_be_named(
    stage: Stage, locale: Locale, _: str, rest: str
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("2026-04-15")
    await ana.says(rest)
    assert ana.reads("wizard.own_sum")
    assert ana.reads("deal.day_instead", ana.heard[-2])
    await ana.presses("button.back")
    await ana.says("2026-05-01")
    await ana.says(rest)
    assert ana.reads("wizard.head")


async def test_a_sum_beyond_what_is_left_is_refused_and_its_day_kept(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("15 April 1300")
    assert ana.reads("wizard.over", ana.heard[-2], amount="$1,300", balance="$1,200")
    assert ana.reads("wizard.own_sum", day="15 April", rest="$1,200")


async def test_own_days_lead_back_one_at_a_time(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("1 April")
    await ana.says("500")
    await ana.presses("button.back")
    assert ana.reads("wizard.own_sum", day="1 April", rest="$1,200")
    await ana.says("600")
    await ana.says("1 May")
    await ana.presses("button.back")
    assert ana.reads("wizard.own_day", rest="$600")
    await ana.presses("button.back")
    await ana.presses("button.back")
    await ana.presses("button.back")
    assert ana.reads("wizard.own", balance="$1,200")
    await ana.presses("button.back")
    assert ana.reads("wizard.what")


async def test_the_sum_that_is_left_ends_the_list_by_itself(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("1 April")
    await ana.says("500")
    await ana.says("1 May")
    await ana.says("700.01")
    assert ana.reads("wizard.over", ana.heard[-2], amount="$1,200.01", balance="$1,200")
    await ana.says("the rest")
    assert ana.reads("wizard.head")


async def test_days_out_of_order_are_put_in_order_and_twice_the_same_is_refused(
    ana: Person,
) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("1 May")
    await ana.says("500")
    await ana.says("1 May")
    assert ana.reads("wizard.same_day", ana.heard[-2], day="1 May")
    assert ana.reads("wizard.own_day", rest="$700")
    await ana.says("1 April")
    await ana.says("the rest")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 700_00), (MAY, 500_00)]


async def test_a_list_that_comes_to_less_asks_for_the_days_that_lack(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.says("1 April 500\n1 May 300")
    assert ana.reads("wizard.own_day", rest="$400")
    await ana.says("1 June")
    await ana.presses("$400")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 500_00), (MAY, 300_00), (JUNE, 400_00)]


async def test_a_list_that_comes_to_more_is_refused(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.says("1 April 1000\n1 May 300")
    assert ana.reads("wizard.over", ana.heard[-2], amount="$1,300", balance="$1,200")
    await ana.says("1 April 1200, 1 May the rest")
    assert ana.reads("wizard.nothing_left", ana.heard[-2], amount="$1,200")
    await ana.says("no idea")
    assert ana.reads("wizard.no_rows", ana.heard[-2])
    assert ana.reads("wizard.own")


async def test_a_list_of_days_alone_is_paid_in_equal_parts(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_own")
    await ana.says("1 April, 1 May, 1 June")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 400_00), (MAY, 400_00), (JUNE, 400_00)]


async def test_another_sum_of_a_row_is_taken_up_by_the_last(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    assert ana.last.labels[:3] == ["1 Apr · $400", "1 May · $400", "1 Jun · $400"]
    await ana.presses("1 Apr · $400")
    assert ana.reads("wizard.change_it")
    await ana.presses("wizard.another_sum")
    assert ana.reads("wizard.row_sum")
    await ana.says("500")
    assert ana.reads("wizard.head")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 500_00), (MAY, 400_00), (JUNE, 300_00)]


async def test_another_day_of_a_row_by_the_calendar(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    await ana.presses("1 May · $400")
    await ana.presses("wizard.another_day")
    await ana.presses("April ›")
    await ana.presses("15")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 400_00), (date(2026, 4, 15), 400_00), (JUNE, 400_00)]


async def test_a_row_is_found_and_changed_by_what_is_typed(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    await ana.says("7")
    assert ana.reads("wizard.no_such_row", ana.heard[-2])
    await ana.says("2")
    assert "2. Fri 1 May" in ana.sees
    await ana.says("10 May")
    assert "2. Sun 10 May: $400" in ana.sees
    await ana.presses("wizard.change_row")
    await ana.says("10 May")
    await ana.says("350")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [
        (APRIL, 400_00),
        (date(2026, 5, 10), 350_00),
        (JUNE, 450_00),
    ]


async def test_more_at_the_start_makes_the_plan_shorter(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    await ana.says("1")
    await ana.says("900")
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 900_00), (date(2026, 5, 1), 300_00)]


async def test_a_change_that_cannot_be_is_refused_and_asked_again(ana: Person) -> None:
    await open_wizard(ana)
    await three_monthly(ana)
    await ana.presses("wizard.change_row")
    await ana.presses("1 May · $400")
    await ana.presses("wizard.another_sum")
    await ana.says("1300")
    assert ana.reads("wizard.row_too_large", ana.heard[-2], amount="$1,200")
    assert ana.reads("wizard.row_sum")
    await ana.presses("button.back")
    await ana.presses("wizard.another_day")
    await ana.says("2 June")
    assert ana.reads("wizard.between", ana.heard[-2], first="1 April", last="1 June")
    await ana.says("1 March 2026")
    assert ana.reads("wizard.between", ana.heard[-2])
    await ana.presses("button.back")
    await ana.presses("button.back")
    await ana.presses("1 Apr")
    await ana.says("5 May")
    assert ana.reads("wizard.not_before", ana.heard[-2], day="1 May")
    await ana.says("1 March 2026")
    assert ana.reads("wizard.in_past", ana.heard[-2], day="1 March")
    await ana.presses("button.back")
    await ana.presses("1 Jun")
    await ana.says("1 May")
    assert ana.reads("wizard.not_after", ana.heard[-2], day="1 May")


async def test_a_long_schedule_has_pages_and_says_that_it_is_long(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("26 payments")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("1 April")
    assert ana.reads("wizard.long", n="26")
    assert ana.reads("wizard.last_differs", amount="$46.25")
    assert "12. " in ana.sees
    assert "13. " not in ana.sees
    await ana.presses("2/3 ›")
    assert "13. " in ana.sees
    assert "25. " not in ana.sees
    await ana.presses("3/3 ›")
    assert "26. " in ana.sees
    await ana.presses("wizard.change_row")
    await ana.presses("1 May 28")
    assert "26. Mon 1 May 2028" in ana.sees
    await ana.says("40")
    assert "26. Mon 1 May 2028: $40" in ana.sees, "the page with the row is on the screen"
    await ana.presses("wizard.agreed")
    rows = await plan_of(ana)
    assert sum(minor for _, minor in rows) == 1200_00
    assert rows[-2:] == [(date(2028, 4, 1), 46_15 + 6_25), (date(2028, 5, 1), 40_00)]


async def test_small_parts_are_called_small(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("20 a week")
    await ana.says("0")
    await ana.says("9 March")
    assert ana.reads("wizard.long") or ana.reads("wizard.small")


async def test_what_is_left_over_for_the_end_is_not_called_small(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("119 a week")
    await ana.says("0")
    await ana.says("9 March")
    assert ana.reads("wizard.last_differs", amount="$10")
    assert not ana.reads("wizard.small")


async def test_twelve_months_are_not_long(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("12 payments")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("1 April")
    assert ana.reads("wizard.takes_months", n="12")
    assert not ana.reads("wizard.long")
    assert not ana.reads("wizard.small")


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize(
    ("last", "key", "n"),
    [
        ("2026-04-02", "wizard.takes_months", "1"),
        ("2026-04-03", "wizard.takes_weeks", "5"),
        ("2026-05-02", "wizard.takes_months", "2"),
    ],
)
async def test_whole_months_are_counted_as_such(
    stage: Stage, locale: Locale, last: str, key: str, n: str
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    await ana.says("2026-03-10")
    await ana.says("600")
    await ana.says(last)
    await ana.says("600")
    assert ana.reads(key, n=n)


@pytest.mark.parametrize("locale", list(Locale))
async def test_it_is_said_where_the_difference_of_the_last_row_went(
    stage: Stage, locale: Locale
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("wizard.by_own")
    await ana.presses("wizard.one_by_one")
    for said in ("2026-04-01", "500", "2026-05-01", "700"):
        await ana.says(said)
    await ana.presses("wizard.change_row")
    await ana.says("2")
    await ana.says("600")
    assert ana.reads("wizard.evened", ana.heard[-2])
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 600_00), (MAY, 600_00)]
