"""Answers in the talk of a plan: on which days, in how many parts, how often."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.ports.understanding import Frequency
from bot.domain.locale import Locale
from tests.understanding.told import READER, WEDNESDAY, Row, rows

SCHEDULES = """
[en]
1 Oct 500, 1 Nov 500, rest 1 Dec | 10-01 500, 11-01 500, 12-01 rest
1 Oct 2000; 1 Nov 2000; rest 1 Dec | 10-01 2000, 11-01 2000, 12-01 rest
April 1: $500, May 1: $500 | 04-01 500, 05-01 500
1 April, 1 May, 1 June | 04-01 rest, 05-01 rest, 06-01 rest
15th and 30th, 250 each | 03-15 250, 03-30 250
500 now, 500 in May | 03-11 500, 05-01 500
1/4 500, 1/5 500 | 04-01 500, 05-01 500
1 March 500, 1 April 500, 1 May 200 | 03-01 500, 04-01 500, 05-01 200
1 Feb 500, rest 1 April | 02-01 500, 04-01 rest
hello |
[ru]
1 октября 5000 / 1 ноября 5000 / остаток 1 декабря | 10-01 5000, 11-01 5000, 12-01 rest
01.04 - 5000; 01.05 - 5000 | 04-01 5000, 05-01 5000
5к в пятницу, 5к через неделю | 03-13 5000, 03-20 5000
1 марта 5000 / 1 апреля 5000 | 03-01 5000, 04-01 5000
апрель 5000, май 5000, июнь остальное | 04-01 5000, 05-01 5000, 06-01 rest
1 Oct 500, rest 1 Nov | 10-01 500, 11-01 rest
[da]
1.10. 500 / 1.11. 500 | 10-01 500, 11-01 500
fredag 500, resten 1. maj | 03-13 500, 05-01 rest
1/3 500 kr, 1/4 resten | 03-01 500, 04-01 rest
1. april 2.000 kr, 1. maj 2.000 kr | 04-01 2000, 05-01 2000
[et]
1. aprill 300, 1. mai 300, 1. juuni ülejäänu | 04-01 300, 05-01 300, 06-01 rest
15.04 200, 15.05 200 | 04-15 200, 05-15 200
1. märts 300, 1. aprill ülejäänu | 03-01 300, 04-01 rest
[id]
1 Maret 500rb, sisanya 1 April | 03-01 500000, 04-01 rest
1 April 500rb, 1 Mei 500rb, sisanya 1 Juni | 04-01 500000, 05-01 500000, 06-01 rest
"""
COUNTS = """
[en]
3 | 3
three | 3
3x | 3
in 6 parts | 6
maybe 4 or 5 |
1.200 |
no idea |
[ru]
в четыре | 4
двумя платежами | 2
[da]
i fire rater | 4
tolv | 12
[et]
kolmes osas | 3
viieks | 5
[id]
tiga kali | 3
3x aja | 3
"""
FREQUENCIES = """
[en]
weekly | weekly
month | monthly
each fortnight | biweekly
every other Friday | biweekly
on the 5th of each month | monthly
3 months |
whenever |
[ru]
раз в две недели | biweekly
каждую пятницу | weekly
в месяц | monthly
[da]
hver fjortende dag | biweekly
måned | monthly
[et]
iga kahe nädala tagant | biweekly
kord kuus | monthly
[id]
dua minggu sekali | biweekly
bulanan | monthly
tiap Jumat | weekly
"""


def _schedule(text: str, locale: Locale, today: date = WEDNESDAY) -> str:
    found = READER.read_schedule(text, locale, today, "EUR")
    return ", ".join(
        f"{day:%m-%d} {'rest' if amount is None else f'{amount:f}'}" for day, amount in found
    )


@pytest.mark.parametrize("row", rows(SCHEDULES))
def test_own_dates_are_read_from_an_answer(row: Row) -> None:
    locale, text, (schedule,) = row
    assert _schedule(text, locale) == schedule


def test_a_row_a_line_is_read_as_rows_side_by_side_are() -> None:
    assert _schedule("1 Oct 500\n1 Nov 500\nrest 1 Dec", Locale.EN) == (
        "10-01 500, 11-01 500, 12-01 rest"
    )


def test_a_year_behind_a_day_is_no_sum() -> None:
    found = READER.read_schedule("1 Oct 2026 500, 1 Nov 2026 500", Locale.EN, WEDNESDAY)
    assert [day for day, _ in found] == [date(2026, 10, 1), date(2026, 11, 1)]


@pytest.mark.parametrize("row", rows(COUNTS))
def test_a_number_of_parts_is_read_from_an_answer(row: Row) -> None:
    locale, text, (count,) = row
    assert READER.read_count(text, locale) == (int(count) if count else None)


@pytest.mark.parametrize("row", rows(FREQUENCIES))
def test_a_frequency_is_read_from_an_answer(row: Row) -> None:
    locale, text, (frequency,) = row
    assert READER.read_frequency(text, locale) == (Frequency(frequency) if frequency else None)
