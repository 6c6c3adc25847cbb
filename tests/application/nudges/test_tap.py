from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.application.nudges.compose_script import deadline_of
from bot.application.nudges.tap import Action, Tap, View
from bot.domain.calendar import Calendar
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Channel, Script
from tests.domain.stories import Story

MOST_BYTES = 64
LARGEST_ID = 2**63 - 1

OF_DEBTS = [(s, c) for s in Script if not s.is_of_a_job for c in s.channels]

views = st.builds(
    lambda text, *rest: View(*text, *rest),
    st.sampled_from(OF_DEBTS),
    st.integers(0, 99),
    st.dates(date(2020, 1, 1), date(2700, 1, 1)),
    st.booleans(),
)
ids = st.integers(0, LARGEST_ID).map(DebtId)
taps = st.builds(Tap, st.sampled_from(Action), ids, views) | st.builds(
    Tap, st.sampled_from(Action), ids, st.none(), st.integers(0, 99_999)
)


@given(taps)
def test_a_tap_comes_back_as_it_was_packed(tap: Tap) -> None:
    assert Tap.unpack(tap.pack()) == tap


@pytest.mark.parametrize(("script", "channel"), OF_DEBTS)
@pytest.mark.parametrize("action", Action)
def test_the_largest_tap_fits_telegrams_callback_data(
    action: Action, script: Script, channel: Channel
) -> None:
    view = View(script, channel, 99, date(2026, 12, 31), in_own_language=True)
    for tap in (
        Tap(action, DebtId(LARGEST_ID), view),
        Tap(action, DebtId(LARGEST_ID), None, 99_999),
    ):
        assert len(tap.pack().encode()) <= MOST_BYTES
        assert Tap.unpack(tap.pack()) == tap


GOOD = Tap(Action.SENT, DebtId(7), View(Script.FIRM, Channel.EMAIL, 1, date(2026, 3, 2))).pack()


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        ":",
        "n",
        "n:::",
        "n:sent",
        "n:sent:7",
        "x:sent:7:0",
        "n:nope:7:0",
        "n:sent:-7:0",
        "n:sent:07:0",
        "n:sent:7:00",
        "n:sent:+7:0",
        "n:sent: 7:0",
        "n:sent:7_0:0",
        "n:sent:٧:0",
        "n:sent:7:",
        "n:sent:7:-1",
        "n:sent:7:1e3",
        "n:sent:7:10000000",
        "n:text:7:stop_work.call.0.739677.c",
        f"n:sent:{LARGEST_ID + 1}:0",
        f"n:sent:{'9' * 40}:0",
        GOOD + ":",
        GOOD + ".x",
        GOOD.replace("firm", "furious"),
        GOOD.replace("email", "pigeon"),
        GOOD.replace(".1.", ".100."),
        GOOD.replace(".1.", ".-1."),
        GOOD.replace(".c", ".x"),
        GOOD.replace("739677", "0"),
        GOOD.replace("739677", "9999999"),
        GOOD.replace("739677", "9" * 30),
        GOOD.replace("739677", "20260302"),
    ],
)
def test_what_no_button_says_is_a_value_error(garbage: str) -> None:
    assert garbage != GOOD
    with pytest.raises(ValueError, match=r".*"):
        Tap.unpack(garbage)


@given(
    st.text()
    | st.text("n:.sent0123456789firmemailc-", max_size=64)
    | st.builds(
        lambda at, char: GOOD[:at] + char + GOOD[at + 1 :],
        st.integers(0, len(GOOD)),
        st.characters(),
    )
)
@example("n:sent:" + "9" * 5000 + ":0")
def test_garbage_is_a_value_error_or_exactly_what_its_tap_would_pack(packed: str) -> None:
    try:
        tap = Tap.unpack(packed)
    except ValueError:
        return
    assert tap.pack() == packed
    if tap.view is not None:
        for script in Script:
            deadline_of(script, Story().debt, tap.view.shown_on, Calendar())
