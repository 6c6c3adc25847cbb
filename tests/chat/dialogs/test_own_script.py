"""The user's own words in the place of a script's."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from bot.application.change import Origin
from bot.application.nudges.tap import Action, Tap, View
from bot.domain.debts.debt import Terms
from bot.domain.ids import DebtId, UserId
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.chat.stage import Person, Stage
from tests.chat.telegram import Sent

BLOCK = re.compile(r"<pre>(.*?)</pre>", re.DOTALL)


def block(sent: Sent | None) -> str:
    """The text that is copied by a tap."""
    assert sent is not None
    found = BLOCK.search(sent.html)
    assert found is not None, sent.text
    return unescape(found[1])


async def owes(person: Person, client: str = "Acme") -> DebtId:
    """An invoice of last month, as if it had been told."""
    terms = Terms(amount=Money(500_00, "EUR"), due=date(2026, 2, 27), number="41")
    origin = Origin(UserId(person.id), 900 + len(await person.debts()))
    return (await person.stage.services.log_debt(origin, client, terms)).debt.id


async def shows(person: Person, debt_id: DebtId) -> None:
    """The text of the day."""
    if not person.heard:
        await person.says("/help")
    await person.taps(Tap(Action.STEP, debt_id).pack())


async def edits(person: Person) -> DebtId:
    """Asks to write their own words to a client."""
    debt_id = await owes(person)
    await shows(person, debt_id)
    await person.presses("button.tones")
    await person.presses("button.own_words")
    return debt_id


async def test_the_text_is_given_with_its_values_as_fields(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    await edits(ana)
    assert "{{ client }}" in block(ana.last)
    assert "{{ balance }}" in block(ana.last)
    assert "{{ number }}" in block(ana.last)


@pytest.mark.parametrize("locale", Locale)
async def test_own_words_are_shown_first_and_then_kept(stage: Stage, locale: Locale) -> None:
    ana = await stage.person_settled_in(language=locale.value)
    debt_id = await edits(ana)
    await ana.says("Hej {{ client }}! {{ balance }}?{% if number %} ({{ number }}){% endif %}")
    assert block(ana.last).startswith("Hej Acme! ")
    assert block(ana.last).endswith("(41)")
    await ana.presses("own.for_all")
    assert ana.reads("own.kept_for_all", client="Acme")
    await shows(ana, debt_id)
    assert block(ana.last).startswith("Hej Acme! ")
    assert ana.reads("own.in_use")


@pytest.mark.parametrize(
    ("text", "warned"),
    [("{{ client }}, pay or I stop.", True), ("{{ client }}, pay by {{ deadline }}.", False)],
)
async def test_a_warning_in_own_words_without_its_last_day_is_pointed_out(
    stage: Stage, text: str, warned: bool
) -> None:
    ana = await stage.person_settled_in()
    debt_id = await owes(ana)
    await ana.says("/help")
    view = View(Script.STOP_WORK_WARNING, Channel.MESSAGE, 0, stage.clock.now().date())
    await ana.taps(Tap(Action.EDIT, debt_id, view).pack())
    await ana.says(text)
    assert ("doesn't name the last day, {{ deadline }}" in ana.sees) is warned


async def test_half_of_a_character_is_left_out_of_own_words(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    debt_id = await edits(ana)
    await ana.says("Hej \ud83d{{ client }}")
    await ana.presses("own.for_all")
    await shows(ana, debt_id)
    assert block(ana.last) == "Hej Acme"


async def test_words_for_one_client_leave_the_others_alone(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    acme = await edits(ana)
    await ana.says("Only for {{ client }}")
    await ana.presses("own.for_client")
    await shows(ana, await owes(ana, "Globex"))
    assert "Only for" not in block(ana.last)
    await shows(ana, acme)
    assert block(ana.last) == "Only for Acme"


async def test_words_for_all_take_the_place_of_those_for_the_client(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    acme = await edits(ana)
    await ana.says("Only for {{ client }}")
    await ana.presses("own.for_client")
    await shows(ana, acme)
    await ana.presses("button.tones")
    await ana.presses("button.own_words")
    await ana.says("For everybody")
    await ana.presses("own.for_all")
    await shows(ana, acme)
    assert block(ana.last) == "For everybody"


async def test_the_original_comes_back(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    debt_id = await edits(ana)
    original = block(ana.last)
    await ana.says("Mine, {{ client }}")
    await ana.presses("own.for_client")
    await shows(ana, debt_id)
    await ana.presses("button.tones")
    await ana.presses("button.own_words")
    assert block(ana.last) == "Mine, {{ client }}"
    await ana.presses("own.reset")
    assert ana.reads("own.reset_for_client", client="Acme")
    await shows(ana, debt_id)
    await ana.presses("button.tones")
    await ana.presses("button.own_words")
    assert block(ana.last) == original


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Hi {{ klient }}", "own.unknown_field"),
        ("Hi {{ client.__class__ }}", "own.unreadable"),
        ("{% for x in client %}x{% endfor %}", "own.unreadable"),
        ("Hi {{ client", "own.unreadable"),
        ("x" * 3001, "own.too_long"),
        ("{% if stopped_on %}x{% endif %}", "own.nothing_left"),
    ],
)
async def test_what_cannot_be_used_is_refused_kindly_and_asked_for_again(
    stage: Stage, locale: Locale, text: str, key: str
) -> None:
    ana = await stage.person_settled_in(language=locale.value)
    await edits(ana)
    await ana.says(text)
    refusal, question = ana.heard[-2:]
    assert ana.reads(key, refusal)
    assert "{{ client }}" in block(question)
    await ana.says("Hi {{ client }}")
    assert block(ana.last) == "Hi Acme"


async def test_markup_and_braces_of_a_client_stay_what_they_are(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    await edits(ana)
    await ana.says("<b>{{ client }}</b> & co")
    assert "&lt;b&gt;Acme&lt;/b&gt; &amp; co" in ana.last.html


async def test_a_cancelled_text_changes_nothing(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    await edits(ana)
    await ana.says("Mine")
    await ana.presses("button.cancel")
    assert not (await ana.settings()).own_scripts
    [debt] = await ana.debts()
    assert not debt.client.own_scripts
