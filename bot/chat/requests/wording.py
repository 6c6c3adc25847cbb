"""A text to send, in the tone that was asked for."""

from __future__ import annotations

from aiogram_dialog import DialogManager

from bot.application.nudges.compose_script import next_variant
from bot.application.nudges.tap import View
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Reading, Tone
from bot.chat.requests.reference.shown import last_shown, remember
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.step import Step


async def wording(reading: Reading, debt: Debt, talk: Talk, manager: DialogManager) -> Screen:
    """Raises `AlreadySettled`."""
    debt.refuse_if_settled()
    _, step = await talk.services.view_debt(talk.user.id, debt.id)
    seen = await last_shown(manager, talk)
    on_screen = seen.view if seen is not None and seen.debt_id == debt.id else None
    on_screen = talk.replied_view or on_screen
    if reading.tone is None:
        await remember(manager, talk, debt.id, step_view(debt, step, talk))
        return talk.services.screens.step(talk.user, debt, step, talk.today)
    script = script_in_tone(reading.tone, debt, step, on_screen)
    channel = on_screen.channel if on_screen else Channel.MESSAGE
    view = View(script, channel, next_variant(debt, script), talk.today)
    await remember(manager, talk, debt.id, view)
    return talk.services.screens.script(talk.user, debt, view)


def step_view(debt: Debt, step: Step | None, talk: Talk) -> View:
    """The wording that the screen of a step shows."""
    script = script_of(debt, step)
    return View(script, Channel.MESSAGE, next_variant(debt, script), talk.today)


def script_of(debt: Debt, step: Step | None) -> Script:
    """What is to be sent now: the step's text; where it has none, the one that the client knows."""
    if step is not None and step.script is not None:
        return step.script
    return debt.contacts[-1].script if debt.contacts else Script.FRIENDLY


def script_in_tone(tone: Tone, debt: Debt, step: Step | None, on_screen: View | None) -> Script:
    """Firm is firmer to whoever has words before them: one rung above those. Neither a stop of
    work nor the last demand comes before its warning."""
    sent = {contact.script for contact in debt.contacts}
    match tone:
        case Tone.FRIENDLY:
            return Script.FRIENDLY_AGAIN if Script.FRIENDLY in sent else Script.FRIENDLY
        case Tone.STOP_WORK:
            warned = Script.STOP_WORK_WARNING in sent
            return Script.STOP_WORK if warned else Script.STOP_WORK_WARNING
        case Tone.LEGAL:
            return Script.LEGAL_FINAL if Script.LEGAL_WARNING in sent else Script.LEGAL_WARNING
        case Tone.FIRM:
            rungs = {script.rung for script in sent if script.rung is not None}
            return Script.of(_firm(script_of(debt, step).rung, on_screen, rungs))


def _firm(of_step: Rung | None, on_screen: View | None, sent: set[Rung]) -> Rung:
    if on_screen is None or on_screen.script.rung is None:
        return max(of_step or Rung.FIRM, Rung.FIRM, key=lambda rung: rung.rank)
    firmer = STANDARD.after(on_screen.script.rung, sent) or on_screen.script.rung
    return max(firmer, Rung.FIRM, key=lambda rung: rung.rank)
