"""When which rung is taken: the presets, what a user may change in them, what a client is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import Calendar
from bot.domain.errors import DomainError, GapOutOfRange, LadderEmpty, RungOutOfOrder
from bot.domain.ladder.policy import PRESETS, RULES, STANDARD, Policy, Preset, answer_by, last_day
from bot.domain.ladder.rungs import Rung
from tests.domain.stories import EVERY_DAY, WORKDAYS, day

COUNTRIES = ("EE", "RU", "DK", "ID", "US")

days = st.dates(date(2024, 1, 1), date(2032, 12, 31))
countries = st.sampled_from((None, *COUNTRIES))
quiet_days = st.sets(st.integers(0, 6), max_size=6).map(frozenset)
policies = st.lists(st.integers(0, 120), min_size=7, max_size=7, unique=True).flatmap(
    lambda on: st.sets(st.sampled_from(list(Rung)[1:]), min_size=1).map(
        lambda kept: Policy(
            {r: d for r, d in zip(list(Rung)[1:], sorted(on), strict=True) if r in kept}, 5
        )
    )
)

# The presets


def test_the_standard_days_are_the_playbooks_but_for_the_heads_up_that_is_optional() -> None:
    assert {rung.value: on for rung, on in STANDARD.days.items()} == {
        "friendly": 1,
        "friendly_again": 7,
        "firm": 14,
        "stop_work_warning": 21,
        "stop_work": 30,
        "legal_warning": 60,
        "legal_final": 90,
    }
    assert STANDARD.with_day(Rung.UPCOMING, -3).days[Rung.UPCOMING] == -3
    assert PRESETS[Preset.STANDARD] is STANDARD


def test_the_gentle_ladder_is_slower_and_the_fast_one_quicker_on_every_rung() -> None:
    gentle, fast = PRESETS[Preset.GENTLE], PRESETS[Preset.FAST]
    for rung in STANDARD.rungs:
        assert fast.days[rung] <= STANDARD.days[rung] <= gentle.days[rung]
    assert fast.gap_days < STANDARD.gap_days < gentle.gap_days
    assert Rung.UPCOMING in gentle.days


def test_a_policy_is_a_preset_until_something_is_changed_and_again_once_it_is_changed_back() -> (
    None
):
    for preset, policy in PRESETS.items():
        assert policy.preset is preset
        changed = policy.with_day(Rung.FIRM, policy.days[Rung.FIRM] + 1)
        assert changed.preset is None
        assert changed.with_day(Rung.FIRM, policy.days[Rung.FIRM]).preset is preset
        assert replace(policy, gap_days=2).preset is None
        assert replace(policy, discount_percent=29).preset is None


def test_the_days_are_kept_in_the_order_of_the_rungs_however_they_were_given() -> None:
    policy = Policy({Rung.FIRM: 9, Rung.UPCOMING: -1, Rung.FRIENDLY: 2}, gap_days=1)
    assert policy.rungs == (Rung.UPCOMING, Rung.FRIENDLY, Rung.FIRM)


def test_equal_policies_are_the_same_key() -> None:
    again = Policy(dict(reversed(list(STANDARD.days.items()))), gap_days=5)
    assert {STANDARD: "standard"}[again] == "standard"


# What is refused


@pytest.mark.parametrize(
    ("rung", "on", "first"),
    [
        (Rung.FRIENDLY, -1, 0),
        (Rung.FRIENDLY_AGAIN, 1, 2),
        (Rung.FIRM, 7, 8),
        (Rung.LEGAL_FINAL, 60, 61),
        (Rung.LEGAL_FINAL, 366, 61),
    ],
)
def test_a_day_that_is_not_above_the_rung_below_is_refused_with_the_days_that_would_do(
    rung: Rung, on: int, first: int
) -> None:
    with pytest.raises(RungOutOfOrder) as refused:
        STANDARD.with_day(rung, on)
    assert refused.value == RungOutOfOrder(rung, first, 365)
    assert STANDARD.with_day(Rung.LEGAL_FINAL, 365).days[Rung.LEGAL_FINAL] == 365


def test_a_heads_up_is_before_the_due_date_by_a_month_at_most() -> None:
    for on in (-30, -1):
        assert STANDARD.with_day(Rung.UPCOMING, on).days[Rung.UPCOMING] == on
    for on in (-31, 0, 1):
        with pytest.raises(RungOutOfOrder) as refused:
            STANDARD.with_day(Rung.UPCOMING, on)
        assert refused.value == RungOutOfOrder(Rung.UPCOMING, -30, -1)


@pytest.mark.parametrize("gap", [0, -1, 31])
def test_a_gap_is_a_day_to_a_month(gap: int) -> None:
    with pytest.raises(GapOutOfRange) as refused:
        replace(STANDARD, gap_days=gap)
    assert refused.value.longest == 30
    assert [replace(STANDARD, gap_days=each).gap_days for each in (1, 30)] == [1, 30]


def test_a_ladder_has_a_rung_after_the_due_date() -> None:
    for empty in ({}, {Rung.UPCOMING: -3}):
        with pytest.raises(LadderEmpty):
            Policy(empty, gap_days=5)
    only = Policy({Rung.FIRM: 5}, gap_days=5)
    with pytest.raises(LadderEmpty):
        only.with_day(Rung.FIRM, None)


@given(
    st.dictionaries(st.sampled_from(Rung), st.integers(-40, 400)),
    st.integers(-1, 40),
    st.integers(-1, 40),
)
def test_whatever_is_accepted_rises_from_rung_to_rung(
    on: dict[Rung, int], gap: int, percent: int
) -> None:
    try:
        policy = Policy(on, gap, discount_percent=percent)
    except DomainError:
        return
    climbed = list(policy.days.values())
    assert climbed == sorted(set(climbed))
    assert policy.rungs == tuple(rung for rung in Rung if rung in on)
    assert all((policy.days[rung] < 0) == (rung is Rung.UPCOMING) for rung in policy.rungs)


# Which rung comes next


def test_the_next_rung_is_the_one_above() -> None:
    climbed: list[Rung] = []
    while (rung := STANDARD.after(climbed[-1] if climbed else None, climbed)) is not None:
        climbed.append(rung)
    assert climbed == list(STANDARD.rungs)


def test_work_is_stopped_only_after_its_warning_and_the_final_demand_comes_after_the_warning() -> (
    None
):
    assert STANDARD.after(Rung.FIRM, {Rung.FIRM}) is Rung.STOP_WORK_WARNING
    assert STANDARD.after(Rung.STOP_WORK_WARNING, set()) is Rung.LEGAL_WARNING
    assert STANDARD.after(Rung.STOP_WORK_WARNING, {Rung.STOP_WORK_WARNING}) is Rung.STOP_WORK
    assert STANDARD.after(Rung.LEGAL_WARNING, set()) is None
    assert STANDARD.after(Rung.LEGAL_WARNING, {Rung.LEGAL_WARNING}) is Rung.LEGAL_FINAL
    assert STANDARD.after(Rung.LEGAL_FINAL, set(Rung)) is None


def test_without_the_warning_what_it_announces_never_comes() -> None:
    unwarned = STANDARD.with_day(Rung.STOP_WORK_WARNING, None)
    assert unwarned.lacks(Rung.STOP_WORK) is Rung.STOP_WORK_WARNING
    assert unwarned.after(Rung.FIRM, {Rung.FIRM}) is Rung.LEGAL_WARNING
    for rung in STANDARD.rungs:
        assert STANDARD.lacks(rung) is None


@given(policies, st.sampled_from([None, *Rung]), st.sets(st.sampled_from(Rung)))
def test_the_next_rung_is_above_the_last_and_has_what_it_needs(
    policy: Policy, reached: Rung | None, sent: set[Rung]
) -> None:
    rung = policy.after(reached, sent)
    if rung is None:
        return
    assert rung in policy.days
    assert reached is None or rung.rank > reached.rank
    needs = RULES[rung].needs
    assert needs is None or needs in sent


# Where a debt starts


@pytest.mark.parametrize("late", range(-5, 121))
def test_a_debt_starts_on_the_rung_that_fits_its_lateness(late: int) -> None:
    fits = {60: Rung.LEGAL_WARNING, 21: Rung.STOP_WORK_WARNING, 14: Rung.FIRM, -5: Rung.FRIENDLY}
    assert STANDARD.first(late) is next(rung for first, rung in fits.items() if late >= first)


@given(policies, st.integers(0, 120))
def test_no_client_hears_first_of_what_takes_something_before_it_for_granted(
    policy: Policy, late: int
) -> None:
    opening = [rung for rung in policy.rungs if RULES[rung].opens]
    first = policy.first(late)
    if not opening or policy.days[opening[0]] > late:
        assert first is policy.rungs[0]
    else:
        assert first not in (Rung.STOP_WORK, Rung.LEGAL_FINAL, Rung.FRIENDLY_AGAIN)
        assert policy.days[first] <= late


def test_a_heads_up_is_where_a_debt_starts_until_the_due_date() -> None:
    gentle = PRESETS[Preset.GENTLE]
    assert [gentle.first(late) for late in (-20, -3, 0, 1, 3)] == (
        [Rung.UPCOMING] * 3 + [Rung.FRIENDLY] * 2
    )


# The last day that a text names


@pytest.mark.parametrize(
    ("rung", "first"),
    [
        (Rung.FIRM, 5),
        (Rung.STOP_WORK_WARNING, 7),
        (Rung.LEGAL_WARNING, 14),
        (Rung.LEGAL_FINAL, 14),
    ],
)
def test_a_rung_that_asks_for_money_by_a_day_gives_the_client_time(rung: Rung, first: int) -> None:
    monday = 0
    given_day = last_day(rung, day(monday), EVERY_DAY)
    assert given_day is not None
    assert given_day >= day(monday + first)
    assert given_day.isoweekday() <= 5


@pytest.mark.parametrize(
    "rung", [Rung.UPCOMING, Rung.FRIENDLY, Rung.FRIENDLY_AGAIN, Rung.STOP_WORK]
)
def test_the_other_rungs_name_no_last_day(rung: Rung) -> None:
    assert last_day(rung, day(0), WORKDAYS) is None


def test_a_last_day_is_not_a_friday_since_nobody_is_nudged_on_a_saturday() -> None:
    thursday, friday, monday = day(3), day(4), day(7)
    assert answer_by(day(0), 3, WORKDAYS) == thursday
    assert answer_by(day(0), 4, WORKDAYS) == monday
    assert answer_by(day(0), 4, EVERY_DAY) == friday
    assert answer_by(day(0), 5, EVERY_DAY) == monday


def test_a_last_day_is_no_holiday_nor_the_eve_of_one() -> None:
    tallinn = Calendar(country="EE")
    eve, holiday, after = date(2026, 2, 23), date(2026, 2, 24), date(2026, 2, 25)
    for given_on in (eve, holiday):
        assert answer_by(given_on - timedelta(days=7), 7, tallinn) == after


def test_who_is_nudged_on_mondays_alone_names_a_working_day_all_the_same() -> None:
    mondays = Calendar(frozenset(range(1, 7)))
    assert answer_by(day(0), 5, mondays) == day(7)


@given(days, st.integers(1, 30), countries, quiet_days)
def test_a_last_day_is_a_working_day_and_in_time(
    shown: date, wait: int, country: str | None, quiet: frozenset[int]
) -> None:
    named = answer_by(shown, wait, Calendar(quiet, country))
    assert not Calendar(country=country).is_quiet(named)
    assert shown + timedelta(days=wait) <= named <= shown + timedelta(days=wait + 30)


@given(days, st.integers(1, 30), countries, quiet_days, st.sampled_from(range(1, 5)))
def test_the_day_after_a_last_day_is_never_quiet(
    shown: date, wait: int, country: str | None, quiet: frozenset[int], weekday: int
) -> None:
    # Somebody who can be nudged on a weekday after a working day, on Tuesdays to Fridays.
    calendar = Calendar(quiet - {weekday}, country)
    named = answer_by(shown, wait, calendar)
    assert not calendar.is_quiet(named + timedelta(days=1))
