"""The calm version of a draft: the text to send, and what it leaves out and why.

The draft itself is read, answered and forgotten: it is neither stored nor logged. Where something
has to be asked first, the question replies to the message with the draft, and Telegram gives it
back with the tap.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.application.nudges.compose_script import deadline_of, next_variant
from bot.application.nudges.cool_down import calm_script, knows_day, knows_sum
from bot.application.nudges.tap import View
from bot.application.ports.screens import Screen
from bot.application.ports.understanding import Heat, Heated
from bot.chat.requests.told.offers import stated
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.ladder.script import Channel
from bot.domain.money import Money
from bot.domain.step import Step
from bot.domain.text import clean_line, shortened

_LEFT_OUT: dict[Heat, str] = {
    Heat.INSULT: "calm.insult",
    Heat.SARCASM: "calm.sarcasm",
    Heat.THREAT: "calm.threat",
    Heat.LEGAL_CLAIM: "calm.legal_claim",
    Heat.ULTIMATUM: "calm.ultimatum",
    Heat.SHOUTING: "calm.shouting",
}
_FUTURE = (Heat.THREAT, Heat.LEGAL_CLAIM, Heat.ULTIMATUM)
"""Their sums and days are of what is to come, not of the invoice."""
_MOST_PIECES = 4
"""Of one kind: enough to see what is meant."""
_LONGEST_PIECE = 60


@dataclass(frozen=True, slots=True)
class CalmVersion:
    remarks: Screen
    """A breath, and what was left out."""
    text: Screen
    """To be copied, with its usual buttons."""
    view: View


def calm_version(draft: str, debt: Debt, step: Step | None, talk: Talk) -> CalmVersion:
    """Raises `AlreadySettled`."""
    debt.refuse_if_settled()
    today, screens = talk.today, talk.services.screens
    heat = talk.services.reader.read_draft(draft, talk.locale)
    script = calm_script(debt, step, heat, today)
    view = View(script, Channel.MESSAGE, next_variant(debt, script), today)
    is_early = step is not None and step.script is script and step.on > today
    text = (
        screens.step(talk.user, debt, step, today)
        if is_early
        else screens.script(talk.user, debt, view)
    )
    deadline = deadline_of(script, debt, today, talk.user.calendar)
    lines = [*_left_out(heat, talk), *_figures(draft, heat, debt, deadline, talk)]
    return CalmVersion(Screen("\n".join(lines)), text, view)


def _left_out(heat: Iterable[Heated], talk: Talk) -> list[str]:
    by_kind: dict[Heat, list[str]] = {}
    for piece in heat:
        by_kind.setdefault(piece.heat, []).append(clean_line(piece.words))
    if not by_kind:
        return [talk.html("calm.nothing")]
    lines = [talk.html("calm.breathe"), "", talk.html("calm.left_out")]
    lines += [
        talk.html(_LEFT_OUT[kind], words=_quoted(by_kind[kind], talk))
        for kind in Heat
        if kind in by_kind
    ]
    return lines


def _quoted(pieces: list[str], talk: Talk) -> str:
    """The user's own words, each once. Plain text."""
    distinct = list(dict.fromkeys(piece for piece in pieces if piece))
    shown = [
        talk.plain("calm.piece", words=shortened(piece, _LONGEST_PIECE))
        for piece in distinct[:_MOST_PIECES]
    ]
    return ", ".join([*shown, *(["…"] if len(distinct) > _MOST_PIECES else [])])


def _figures(
    draft: str, heat: Iterable[Heated], debt: Debt, deadline: date | None, talk: Talk
) -> list[str]:
    """What the draft says that the books know otherwise; `deadline` is the last day in the text."""
    for piece in heat:
        if piece.heat in _FUTURE:
            draft = draft.replace(piece.words, " ")
    sum_, day = _stated(draft, debt, talk)
    lines = []
    if sum_ is not None and not knows_sum(debt, sum_):
        lines.append(talk.html("calm.sum", said=sum_, balance=debt.balance))
    if day is not None and not knows_day(debt, day):
        lines += _other_day(day, debt, deadline, talk)
    return ["", *lines] if lines else []


def _other_day(said: date, debt: Debt, deadline: date | None, talk: Talk) -> list[str]:
    """Of a debt that is late, a day to come is the one to pay by, not the one it was due on."""
    if said < talk.today or debt.due >= talk.today:
        return [talk.html("calm.day", said=said, due=debt.due)]
    if deadline is None or said == deadline:
        return []
    return [talk.html("calm.last_day", said=said, deadline=deadline)]


def _stated(draft: str, debt: Debt, talk: Talk) -> tuple[Money | None, date | None]:
    reader = talk.services.reader
    read = reader.read(draft, talk.locale, talk.today, debt.currency)
    amount, currency = read.amount, read.currency
    if amount is None:
        alone = reader.read_amount(draft, talk.locale)
        amount, currency = (alone.amount, alone.currency) if alone else (None, None)
    return stated(amount, currency, debt), read.due
