"""`paydove plan`: JSON in, a schedule out."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.main.plan import schedules

ASKED = {
    "principal": "1000",
    "currency": "EUR",
    "frequency": "monthly",
    "first_date": "2026-01-31",
}


def lines(**changes: Any) -> list[dict[str, str]]:
    (only,) = schedules(json.dumps(ASKED | changes))
    return only


def test_the_schedule_of_so_many_instalments() -> None:
    assert lines(installments=3) == [
        {"date": "2026-01-31", "amount": "333.33"},
        {"date": "2026-02-28", "amount": "333.33"},
        {"date": "2026-03-31", "amount": "333.34"},
    ]


def test_the_schedule_of_so_much_each_time_and_until_a_day() -> None:
    assert [line["amount"] for line in lines(amount=400)] == ["400.00", "400.00", "200.00"]
    until = lines(last_date="2026-02-10", frequency="biweekly", first_date="2026-01-27")
    assert [line["date"] for line in until] == ["2026-01-27", "2026-02-10"]


def test_a_down_payment_is_taken_off_first() -> None:
    assert [line["amount"] for line in lines(down_payment="400", installments=2)] == ["300.00"] * 2


def test_sums_are_exact_however_they_are_written() -> None:
    exact = lines(principal="9999999999999.99", installments=1)
    assert exact == [{"date": "2026-01-31", "amount": "9999999999999.99"}]
    (as_number,) = schedules(
        '{"principal": 0.1, "currency": "EUR", "installments": 1, '
        '"frequency": "weekly", "first_date": "2026-01-01"}'
    )
    assert as_number == [{"date": "2026-01-01", "amount": "0.10"}]
    assert lines(currency="JPY", installments=3)[2]["amount"] == "334"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"installments": 0}, "PlanTooLong: 520"),
        ({"installments": 3, "principal": "0.02"}, "InstalmentTooSmall: 0.02 EUR, 3"),
        ({"installments": 3, "down_payment": "1000"}, "DownPaymentTooLarge"),
        ({"installments": 3, "principal": "-1"}, "AmountNotPositive"),
        ({"installments": 3, "principal": "1.001"}, "AmountTooPrecise"),
        ({"installments": 3, "principal": "NaN"}, "AmountNotFinite"),
        ({"installments": 3, "principal": "a lot"}, "principal must be a number"),
        ({"installments": 3, "principal": None}, "principal is missing"),
        ({"installments": 3, "principal": True}, "principal must be a number"),
        ({"installments": "Infinity"}, "installments must be a whole number"),
        ({"installments": "1e999999999"}, "installments must be a whole number"),
        ({"installments": 2.5}, "installments must be a whole number"),
        ({"installments": 3, "currency": "XXX"}, "UnknownCurrency"),
        ({"installments": 3, "frequency": "daily"}, "'daily' is not a valid Frequency"),
        ({"installments": 3, "first_date": "31.1."}, "Invalid isoformat"),
        ({"last_date": "2025-01-01"}, "LastDayBeforeFirst"),
        ({}, "give one of"),
        ({"installments": 3, "amount": "5"}, "give one of"),
    ],
)
def test_what_can_not_be_is_said(changes: dict[str, Any], said: str) -> None:
    (only,) = lines(**changes)
    assert said in only["error"]


def test_one_bad_plan_does_not_spoil_the_next_but_what_is_no_json_ends_the_run() -> None:
    good = json.dumps(ASKED | {"installments": 1})
    found = list(schedules(f"[1]\n{good}{good}\nnonsense {good}"))
    assert ["error" in plan[0] for plan in found] == [True, False, False, True]


def test_the_command_prints_json_lines_and_tells_by_its_status_whether_all_went_well() -> None:
    run = [sys.executable, "-m", "bot", "plan"]
    asked = json.dumps(ASKED | {"installments": 2})
    done = subprocess.run(run, input=asked, capture_output=True, text=True, check=True)
    assert [json.loads(line)["amount"] for line in done.stdout.splitlines()] == ["500.00"] * 2
    bad = subprocess.run(run, input="{}", capture_output=True, text=True, check=False)
    assert bad.returncode == 1
    assert "error" in json.loads(bad.stdout)
