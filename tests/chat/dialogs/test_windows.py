"""What holds for every window of every dialog."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Keyboard, Start, SwitchTo

from bot.application.nudges.tap import Action, Tap
from bot.chat.calm.dialog import calm_dialog
from bot.chat.dialogs import states
from bot.chat.dialogs.answer import answer_dialog
from bot.chat.dialogs.client.dialog import client_dialog
from bot.chat.dialogs.deals.adjustment import adjustment_dialog
from bot.chat.dialogs.deals.deferral import deferral_dialog
from bot.chat.dialogs.deals.offer import offer_dialog
from bot.chat.dialogs.draft.dialog import draft_dialog
from bot.chat.dialogs.draft.several import several_dialog
from bot.chat.dialogs.own_script import own_script_dialog
from bot.chat.dialogs.payment import payment_dialog
from bot.chat.dialogs.plan.dialog import plan_dialog
from bot.chat.dialogs.policy.dialog import policy_dialog
from bot.chat.dialogs.prevention.dialog import prevention_dialog
from bot.chat.dialogs.promise import promise_dialog
from bot.chat.dialogs.resolve import resolve_dialog
from bot.chat.dialogs.settings.currency import currency_dialog
from bot.chat.dialogs.settings.dialog import settings_dialog
from bot.chat.dialogs.settings.holidays import holidays_dialog
from bot.chat.dialogs.settings.pay_to import pay_to_dialog
from bot.chat.dialogs.settings.zone import zone_dialog
from bot.chat.dialogs.welcome import welcome_dialog
from bot.chat.requests.corrections import correct_dialog
from bot.chat.requests.which import which_dialog
from bot.chat.requests.write_offs import write_off_dialog
from bot.domain.ladder.policy import PRESETS, Preset
from bot.domain.ladder.rungs import Rung
from bot.domain.locale import Locale
from tests.chat.stage import Person, Stage

DIALOGS: list[Dialog] = [
    welcome_dialog,
    zone_dialog,
    currency_dialog,
    settings_dialog,
    holidays_dialog,
    pay_to_dialog,
    policy_dialog,
    client_dialog,
    calm_dialog,
    prevention_dialog,
    draft_dialog,
    several_dialog,
    payment_dialog,
    promise_dialog,
    answer_dialog,
    resolve_dialog,
    own_script_dialog,
    plan_dialog,
    deferral_dialog,
    offer_dialog,
    adjustment_dialog,
    which_dialog,
    write_off_dialog,
    correct_dialog,
]
GROUPS = [group for group in vars(states).values() if isinstance(group, type)]
STATES = {
    state for group in GROUPS if issubclass(group, StatesGroup) for state in group.__all_states__
}
BIG = "Ж" * 300


def test_every_state_has_its_window() -> None:
    assert {state for dialog in DIALOGS for state in dialog.windows} == STATES


def widgets(keyboard: Any) -> Iterator[Keyboard]:
    yield keyboard
    for inner in getattr(keyboard, "buttons", ()):
        yield from widgets(inner)


def test_every_button_that_goes_somewhere_goes_to_a_window_that_there_is() -> None:
    for dialog in DIALOGS:
        for window in dialog.windows.values():
            for widget in widgets(window.keyboard):  # type: ignore[attr-defined]
                if isinstance(widget, SwitchTo):
                    assert widget.state in dialog.windows
                elif isinstance(widget, Start):
                    assert widget.state in STATES


async def _welcome(ana: Person) -> None:
    await ana.set(welcomed=False)
    await ana.says("/start")


async def _begin(ana: Person) -> None:
    await _welcome(ana)
    await ana.presses("welcome.begin")


async def _near_zone(ana: Person) -> None:
    await _begin(ana)
    await ana.says("Copenhagn")


async def _zone_list(ana: Person) -> None:
    await _begin(ana)
    await ana.presses("zone.list")


async def _currency(ana: Person) -> None:
    await _begin(ana)
    await ana.presses("zone.keep")


async def _ready(ana: Person) -> None:
    await _welcome(ana)
    await ana.presses("welcome.skip")


async def _settings(ana: Person) -> None:
    await ana.says("/settings")


async def _language(ana: Person) -> None:
    await _settings(ana)
    await ana.presses("settings.language")


async def _hour(ana: Person) -> None:
    await _settings(ana)
    await ana.presses("settings.hour")


async def _quiet_days(ana: Person) -> None:
    await _settings(ana)
    await ana.presses("settings.quiet_days")


async def _holidays(ana: Person) -> None:
    await _settings(ana)
    await ana.presses("settings.holidays")


async def _pay_to(ana: Person) -> None:
    await _settings(ana)
    await ana.presses("settings.pay_to")
    await ana.says("\n".join(["&" * 49] * 10))


async def _steps(ana: Person) -> None:
    await ana.set(policy=PRESETS[Preset.GENTLE].with_day(Rung.STOP_WORK_WARNING, None))
    await _client_card(ana)
    await ana.presses("settings.steps")


async def _rungs(ana: Person) -> None:
    await _steps(ana)
    await ana.presses("policy.edit")


async def _number(ana: Person) -> None:
    await _rungs(ana)
    await ana.presses(ana.last.labels[0])


async def _clients(ana: Person) -> None:
    await _saved(ana)
    await ana.says("/client")


async def _client_card(ana: Person) -> None:
    await _clients(ana)
    await ana.presses(ana.last.labels[0])


async def _client_language(ana: Person) -> None:
    await _client_card(ana)
    await ana.presses("client.language")


async def _client_email(ana: Person) -> None:
    await _client_card(ana)
    await ana.presses("client.email")


async def _client_phone(ana: Person) -> None:
    await _client_card(ana)
    await ana.presses("client.phone")


async def _client(ana: Person) -> None:
    await ana.says("999999999999.99 EUR")


async def _due(ana: Person) -> None:
    await _client(ana)
    await ana.says(BIG)


async def _card(ana: Person) -> None:
    await _due(ana)
    await ana.says("01.01.1990")
    await ana.presses("draft.edit_what_for")
    await ana.says(BIG)


async def _amount(ana: Person) -> None:
    await _card(ana)
    await ana.presses("draft.edit_amount")


async def _draft_currency(ana: Person) -> None:
    await _card(ana)
    await ana.presses("draft.edit_currency")


async def _what_for(ana: Person) -> None:
    await _card(ana)
    await ana.presses("draft.edit_what_for")


async def _several(ana: Person) -> None:
    line = "{} 999999999999.99 EUR 2026-05-15"
    await ana.says("\n".join(line.format("Ж" * 90 + chr(ord("А") + at)) for at in range(20)))


async def _saved(ana: Person) -> None:
    await _card(ana)
    await ana.presses("button.save")


async def _near_client(ana: Person) -> None:
    await _saved(ana)
    await _client(ana)
    await ana.says("Ж" * 299)


async def _which(ana: Person, button: str) -> None:
    await _saved(ana)
    await ana.presses("button.open")
    await ana.presses(button)


async def _part(ana: Person) -> None:
    await _which(ana, "button.part_paid")


async def _overpaid(ana: Person) -> None:
    await _part(ana)
    await ana.says("9999999999999")


async def _promise_day(ana: Person) -> None:
    await _which(ana, "button.promised")


async def _answered(ana: Person) -> None:
    await _which(ana, "button.answered")


async def _discount(ana: Person) -> None:
    await _which(ana, "button.disputed")
    await ana.presses("button.resolved")
    await ana.presses("outcome.discounted")


async def _calm(ana: Person) -> None:
    await ana.says("/calm")


async def _own_words(ana: Person) -> None:
    await _saved(ana)
    [debt] = await ana.debts()
    await ana.taps(Tap(Action.STEP, debt.id).pack())
    await ana.presses("button.tones")
    await ana.presses("button.own_words")


async def _own_preview(ana: Person) -> None:
    await _own_words(ana)
    await ana.says("{{ client }} {{ balance }}")


async def _prevent(ana: Person) -> None:
    await _saved(ana)
    await ana.says("/prevent")


async def _clause(ana: Person) -> None:
    await _for_whom(ana)
    await ana.presses("Ж")
    await ana.presses("2. ")


async def _for_whom(ana: Person) -> None:
    await _prevent(ana)
    await ana.presses("prevent.for_whom")


async def _plan_debts(ana: Person) -> None:
    await _saved(ana)
    await _client(ana)
    await ana.says(BIG)
    await ana.says("01.01.1990")
    await ana.presses("button.save")
    first, *_ = await ana.debts()
    await ana.taps(Tap(Action.PLAN, first.id).pack())


async def _plan(ana: Person) -> None:
    await _saved(ana)
    [debt] = await ana.debts()
    await ana.taps(Tap(Action.PLAN, debt.id).pack())


def _in_plan(*presses: str) -> Callable[[Person], Awaitable[None]]:
    """By these buttons of the wizard; what is no button is typed."""

    async def go(ana: Person) -> None:
        await _plan(ana)
        await _answers(ana, presses)

    return go


def _in_deal(action: Action, *presses: str, number: int = 0) -> Callable[[Person], Awaitable[None]]:
    """Of a client with two debts, by the same."""

    async def go(ana: Person) -> None:
        await _plan_debts(ana)
        first, *_ = await ana.debts()
        await ana.taps(Tap(action, first.id, number=number).pack())
        await _answers(ana, presses)

    return go


async def _answers(ana: Person, presses: tuple[str, ...]) -> None:
    for press in presses:
        labels = ana.last.labels
        if any(ana.label(press) in label for label in labels):
            await ana.presses(press)
        else:
            await ana.says(press)


_SCHEDULE = ("wizard.by_count", "wizard.monthly", "wizard.half", "2100-01-31", "59")

ROUTES = {
    states.Welcome.hello: _welcome,
    states.Welcome.ready: _ready,
    states.Zone.ask: _begin,
    states.Zone.near: _near_zone,
    states.Zone.all: _zone_list,
    states.Currency.ask: _currency,
    states.Settings.all: _settings,
    states.Settings.language: _language,
    states.Settings.hour: _hour,
    states.Settings.quiet_days: _quiet_days,
    states.Holidays.ask: _holidays,
    states.PayTo.ask: _pay_to,
    states.Policies.all: _steps,
    states.Policies.rungs: _rungs,
    states.Policies.number: _number,
    states.Clients.choose: _clients,
    states.Clients.card: _client_card,
    states.Clients.language: _client_language,
    states.Clients.email: _client_email,
    states.Clients.phone: _client_phone,
    states.Draft.card: _card,
    states.Draft.client: _client,
    states.Draft.near: _near_client,
    states.Draft.amount: _amount,
    states.Draft.currency: _draft_currency,
    states.Draft.due: _due,
    states.Draft.what_for: _what_for,
    states.Several.all: _several,
    states.Payment.amount: _part,
    states.Payment.overpaid: _overpaid,
    states.PromiseDay.day: _promise_day,
    states.Answer.words: _answered,
    states.Calm.words: _calm,
    states.OwnWords.text: _own_words,
    states.OwnWords.preview: _own_preview,
    states.Prevention.all: _prevent,
    states.Prevention.point: _clause,
    states.Prevention.client: _for_whom,
    states.Resolve.amount: _discount,
    states.Deferral.day: _in_deal(Action.DEFER),
    states.Deferral.over: _in_deal(Action.DEFER, "2099-12-31"),
    states.Deferral.how: _in_deal(Action.DEFER, "2099-12-31", "1"),
    states.OfferTerms.discount: _in_deal(Action.OFFER),
    states.OfferTerms.agency: _in_deal(Action.OFFER, "offer.agency"),
    states.OfferTerms.settlement: _in_deal(Action.OFFER, number=1),
    states.OfferTerms.unit: _in_deal(Action.OFFER, "99"),
    states.OfferTerms.meant: _in_deal(Action.OFFER, "999999999999.98"),
    states.OfferTerms.by: _in_deal(Action.OFFER, "33.33%"),
    states.OfferTerms.sure: _in_deal(Action.OFFER, "33.33%", "2099-12-31"),
    states.Adjustment.amount: _in_deal(Action.ADJUST),
    states.Adjustment.sure: _in_deal(Action.ADJUST, "999999999999.98"),
    states.Planning.debts: _plan_debts,
    states.Planning.what: _plan,
    states.Planning.frequency: _in_plan("wizard.by_count"),
    states.Planning.down_payment: _in_plan(*_SCHEDULE[:2]),
    states.Planning.first: _in_plan(*_SCHEDULE[:3]),
    states.Planning.count: _in_plan(*_SCHEDULE[:4]),
    states.Planning.amount: _in_plan("wizard.by_amount", *_SCHEDULE[1:4]),
    states.Planning.last: _in_plan("wizard.by_last", *_SCHEDULE[1:4]),
    states.Planning.own: _in_plan("wizard.by_own"),
    states.Planning.own_day: _in_plan("wizard.by_own", "wizard.one_by_one"),
    states.Planning.own_sum: _in_plan("wizard.by_own", "wizard.one_by_one", "2100-01-31"),
    states.Planning.schedule: _in_plan(*_SCHEDULE),
    states.Planning.other: _in_plan(*_SCHEDULE, "wizard.change_other"),
    states.Planning.rows: _in_plan(*_SCHEDULE, "wizard.change_row"),
    states.Planning.row: _in_plan(*_SCHEDULE, "wizard.change_row", "5"),
    states.Planning.row_sum: _in_plan(*_SCHEDULE, "wizard.change_row", "5", "wizard.another_sum"),
    states.Planning.row_day: _in_plan(*_SCHEDULE, "wizard.change_row", "5", "wizard.another_day"),
}
"""How a person comes to each window, with the longest names and the largest sums."""

TOLD_IN_ENGLISH = {
    states.Planning.meant,
    states.Payment.which,
    states.PromiseDay.which,
    states.Answer.which,
    states.Which.debt,
    states.WriteOff.sure,
    states.Correct.what,
    states.Correct.client,
}
"""Reached by a sentence: see the tests of payments, promises, plans and requests."""


def test_a_person_can_come_to_every_window() -> None:
    assert set(ROUTES) | TOLD_IN_ENGLISH == STATES


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("state", list(ROUTES), ids=lambda state: state.state)
async def test_every_window_shows_itself_in_every_language_with_extreme_values(
    stage: Stage, locale: Locale, state: State
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ROUTES[state](ana)
    assert f'"{state.state}"' in repr(stage.conversations.states)
    assert not any("error.unexpected" in sent.text for sent in ana.heard)
    assert not ana.reads("error.unexpected")
    for sent in ana.heard:
        for row in sent.rows:
            for label, callback_data in row:
                assert label.strip()
                assert len(callback_data.encode()) <= 64
