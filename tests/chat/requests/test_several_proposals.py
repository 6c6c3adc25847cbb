"""Several proposals at once: which of them the client says yes to."""

from __future__ import annotations

import pytest

from bot.domain.locale import Locale
from bot.domain.plans.schedule import Frequency, in_parts
from tests.chat.requests.test_deal_replies import answered, in_force, offers, proposed
from tests.chat.requests.test_deals import owed_in
from tests.chat.requests.test_of_plan import in_languages
from tests.chat.stage import Person, Stage
from tests.chat.told_deals import DAY, proposes

BY_PLACE = """
en | 1 | Acme chose the first option
en | 2 | they agreed to the second proposal
en | 2 | Acme went with option 2
en | 3 | Acme picked the last one
ru | 1 | выбрал первый вариант
ru | 2 | они согласились на второй вариант
ru | 3 | Ромашка согласна на третье предложение
ru | 2 | Ромашка выбрала вариант 2
da | 1 | Jensen valgte det første forslag
da | 2 | de gik med til det andet forslag
da | 3 | Jensen har valgt mulighed 3
et | 1 | Kask OÜ valis esimese variandi
et | 2 | nad on teise ettepanekuga nõus
et | 3 | Kask OÜ valis kolmanda graafiku
id | 1 | Budi memilih opsi pertama
id | 2 | mereka setuju dengan usulan kedua
id | 3 | Budi pilih rencana ketiga
"""
BY_FIGURES = """
en | Acme agreed to six instalments
en | Acme accepted 6 monthly instalments
ru | Ромашка согласна на шесть платежей
ru | договорились на 6 платежей
da | Jensen er enig i seks rater
da | Jensen accepterede 6 månedlige rater
et | Kask OÜ on nõus kuue osamaksega
et | Kask OÜ nõustus 6 osamaksega
id | Budi setuju cicil 6 kali
id | Budi setuju 6 cicilan
"""
WHICHEVER = """
en | Acme agreed
ru | Ромашка согласна
da | Jensen er enig
et | Kask OÜ on nõus
id | Budi setuju
"""
NONE_CHOSEN = """
en | Acme has not chosen the first option
en | did Acme agree to the second proposal?
ru | Ромашка не выбрала первый вариант
da | Jensen valgte ikke det første forslag
"""
COUNTS = (3, 6, 2)


async def three_proposed(ana: Person) -> None:
    for count in COUNTS:
        balance = (await ana.debt()).balance
        await proposes(ana, in_parts(balance, count, DAY, Frequency.MONTHLY))
        ana.stage.clock.move(minutes=1)


def placed(table: str) -> list[tuple[Locale, int, str]]:
    lines = (line.split(" | ") for line in table.strip().splitlines())
    return [(Locale(locale), int(place), sentence) for locale, place, sentence in lines]


@pytest.mark.parametrize(("locale", "place", "sentence"), placed(BY_PLACE))
async def test_one_is_chosen_by_its_place(
    stage: Stage, locale: Locale, place: int, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    await three_proposed(ana)
    await ana.says(sentence)
    assert (await ana.debt()).plan is None
    assert not (await ana.debt()).replies
    await ana.presses("button.plan_agreed")
    assert len((await ana.debt()).parts) == COUNTS[place - 1]


@pytest.mark.parametrize(("locale", "sentence"), in_languages(BY_FIGURES))
async def test_one_is_chosen_by_its_figures(stage: Stage, locale: Locale, sentence: str) -> None:
    ana = await owed_in(stage, locale)
    await three_proposed(ana)
    await ana.says(sentence)
    assert (await ana.debt()).plan is None
    await ana.presses("button.plan_agreed")
    assert len((await ana.debt()).parts) == 6


@pytest.mark.parametrize(("locale", "sentence"), in_languages(WHICHEVER))
async def test_which_one_is_asked_where_that_is_not_said(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    await three_proposed(ana)
    await ana.says(sentence)
    assert ana.reads("told.which_proposal"), ana.sees
    await ana.presses(ana.last.labels[0])
    assert len((await ana.debt()).parts) == 3


@pytest.mark.parametrize(("locale", "sentence"), in_languages(NONE_CHOSEN))
async def test_what_is_no_choice_agrees_to_nothing(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_in(stage, locale)
    await three_proposed(ana)
    await ana.says(sentence)
    assert not offers(ana, "button.plan_agreed")


async def test_which_one_is_asked_of_a_yes_in_their_own_words_too(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await three_proposed(ana)
    await answered(ana, "ok, agreed")
    assert ana.reads("told.which_proposal")
    await ana.presses("Proposal 2")
    assert len((await ana.debt()).parts) == 6


async def test_beside_a_plan_in_force_a_yes_is_to_the_newer_proposal(stage: Stage) -> None:
    ana = await owed_in(stage, Locale.EN)
    await in_force(ana)
    stage.clock.move(minutes=1)
    await proposed(ana)
    await answered(ana, "ok, agreed")
    assert ana.reads("told.accepted")
    assert offers(ana, "button.plan_agreed")
