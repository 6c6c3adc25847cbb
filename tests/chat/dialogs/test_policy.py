"""The reminder steps: presets, single days, the gap and the discount, for all or for one client."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.chat.dialogs.policy.numbers import read_number
from bot.domain.ladder.policy import PRESETS, STANDARD, Policy, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.locale import Locale
from tests.chat.stage import Person, Stage


async def steps(person: Person) -> None:
    await person.says("/settings")
    await person.presses("settings.steps")


async def rung(person: Person, which: Rung) -> None:
    name = person.label(f"script.{which}")
    labels = person.last.labels
    await person.presses(next(one for one in labels if one.lower().startswith(f"{name} ·".lower())))


async def day_of(person: Person, which: Rung) -> None:
    await steps(person)
    await person.presses("policy.edit")
    await rung(person, which)


async def policy(person: Person) -> Policy:
    return (await person.settings()).policy


async def test_the_presets_stand_side_by_side_with_the_present_one_marked(ana: Person) -> None:
    await steps(ana)
    assert "Final demand: 120 · 90 · 45" in ana.sees
    assert "−3 · – · –" in ana.sees
    assert ana.last.labels[:3] == ["Gentle", "✓ Standard", "Fast"]


async def test_a_preset_is_chosen_with_one_tap_and_moves_the_next_nudge(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await steps(ana)
    await ana.presses("Fast")
    assert (await policy(ana)).preset is Preset.FAST
    await ana.presses("Gentle")
    settings = await ana.settings()
    assert settings.policy.preset is Preset.GENTLE
    assert settings.next_nudge_at == datetime(2026, 3, 3, 9, tzinfo=UTC)


async def test_a_day_is_typed(ana: Person) -> None:
    await day_of(ana, Rung.FIRM)
    await ana.says("10 days")
    assert (await policy(ana)).days[Rung.FIRM] == 10
    assert ana.reads("policy.now", name="your own")


async def test_a_day_is_moved_by_one_and_the_same_tap_again_moves_nothing(ana: Person) -> None:
    await day_of(ana, Rung.FIRM)
    await ana.presses("+")
    await ana.repeats()
    assert (await policy(ana)).days[Rung.FIRM] == 15
    await ana.presses("−")
    assert (await policy(ana)).days[Rung.FIRM] == 14


async def test_a_day_out_of_order_is_refused_with_what_would_do(ana: Person) -> None:
    await day_of(ana, Rung.FIRM)
    for typed in ("7", "21", "-3", "999"):
        await ana.says(typed)
        refusal = ana.heard[-2]
        assert ana.reads("policy.room", refusal, first="8", last="20")
    assert (await policy(ana)) == STANDARD
    await ana.says("hmm")
    assert ana.reads("policy.one_number", ana.heard[-2])


async def test_a_heads_up_is_so_many_days_before(ana: Person) -> None:
    await day_of(ana, Rung.UPCOMING)
    await ana.presses("policy.turn_on")
    assert (await policy(ana)).days[Rung.UPCOMING] == -3
    await ana.says("5")
    assert (await policy(ana)).days[Rung.UPCOMING] == -5


async def test_a_step_is_left_out_and_what_needs_it_is_said_never_to_come(ana: Person) -> None:
    await day_of(ana, Rung.STOP_WORK_WARNING)
    await ana.presses("policy.turn_off")
    assert Rung.STOP_WORK_WARNING not in (await policy(ana)).days
    await ana.presses("button.back")
    assert ana.reads("policy.never_comes", rung="Work stopped", needs="Stop-work warning")


async def test_a_step_without_a_free_day_is_not_used(ana: Person) -> None:
    cramped = STANDARD.with_day(Rung.FRIENDLY_AGAIN, None).with_day(Rung.FIRM, 2)
    await ana.set(policy=cramped)
    await day_of(ana, Rung.FRIENDLY_AGAIN)
    assert ana.reads("policy.no_room", await ana.presses("policy.turn_on"))
    assert (await policy(ana)) == cramped


async def test_the_last_step_stays(ana: Person) -> None:
    await ana.set(policy=Policy({Rung.FIRM: 14}, gap_days=5))
    await day_of(ana, Rung.FIRM)
    assert ana.reads("refused.ladder_empty", await ana.presses("policy.turn_off"))
    assert (await policy(ana)).rungs == (Rung.FIRM,)


@pytest.mark.parametrize(("button", "field"), [("5 days", "gap_days"), ("10%", "discount_percent")])
async def test_the_gap_and_the_discount_are_between_one_and_thirty(
    ana: Person, button: str, field: str
) -> None:
    await steps(ana)
    await ana.presses("policy.edit")
    await ana.presses(next(label for label in ana.last.labels if button in label))
    for typed in ("0", "31"):
        await ana.says(typed)
        assert ana.reads("refused.out_of_range", ana.heard[-2], most="30")
    await ana.says("30")
    assert getattr(await policy(ana), field) == 30


async def test_a_client_has_steps_of_their_own_until_they_are_as_for_all_again(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.says("/client acme")
    await ana.presses("settings.steps")
    assert ana.reads("policy.now_as_all", name="standard")
    assert ana.label("policy.as_all") not in ana.last.labels
    await ana.presses("Fast")
    assert (await ana.debt()).client.policy == PRESETS[Preset.FAST]
    assert (await policy(ana)) == STANDARD
    await ana.presses("policy.edit")
    await rung(ana, Rung.FRIENDLY)
    await ana.says("2")
    assert (await ana.debt()).client.policy == PRESETS[Preset.FAST].with_day(Rung.FRIENDLY, 2)
    await ana.presses("button.back")
    await ana.presses("policy.as_all")
    assert (await ana.debt()).client.policy is None


async def test_a_sentence_is_not_taken_for_a_number(ana: Person) -> None:
    await ana.logs("Acme owes me $500, due 6 March")
    await day_of(ana, Rung.FIRM)
    await ana.says("Acme paid 12")
    assert (await policy(ana)) == STANDARD
    assert (await ana.debt()).paid.minor == 1200


@pytest.mark.parametrize("locale", list(Locale))
async def test_every_step_is_said_and_fits_a_button_in_every_language(
    stage: Stage, locale: Locale
) -> None:
    ana = await stage.person_settled_in(language=locale)
    for which in Rung:
        await day_of(ana, which)
        assert all(len(label) <= 64 for label in ana.last.labels)


@pytest.mark.parametrize(
    ("text", "number"),
    [("7", 7), ("−3", -3), ("-3", -3), ("after 7 days", 7), ("через 7 дней", 7), ("7 or 8", None)],
)
def test_one_number_is_read_from_a_short_answer(text: str, number: int | None) -> None:
    assert read_number(text) == number
