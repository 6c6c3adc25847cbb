"""A furious draft over the wire: Telegram gives it back with the tap, and the bot keeps none."""

from __future__ import annotations

import pytest

from tests.journeys.person import Person, labels
from tests.journeys.processes import BotProcess
from tests.journeys.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

DRAFT = "You lazy qwertzuiop idiots, where is my money"
"""With a word that stands nowhere else."""


async def test_a_draft_is_calmed_by_two_taps_and_is_stored_nowhere(
    stage: Stage, bot: BotProcess
) -> None:
    emma: Person = await stage.person("Emma")
    await emma.settles_in()
    await emma.logs("Acme owes me $1,200 for the logo, due 1 February", "Acme")
    await emma.logs("Beta owes me $300, due yesterday", "Beta")
    await stage.travels(days=1)
    await emma.says(DRAFT)
    yes = emma.label("calm.yes")
    offer = await emma.sees(yes)
    await emma.presses(offer, yes)
    which = await emma.now(offer)
    beta = next(label for label in labels(which) if label.startswith("Beta"))
    await emma.presses(which, beta)
    assert "idiots" in (await emma.hears("idiots"))["text"]
    text = await emma.sees(emma.label("button.sent"))
    assert "$300" in text["text"]
    assert "idiots" not in text["text"]
    await stage.bot_is_idle()
    kept = [path for path in stage.folder.glob("books.db*") if b"qwertzuiop" in path.read_bytes()]
    assert kept == []
    assert "qwertzuiop" not in bot.log()
