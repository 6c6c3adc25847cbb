"""A policy in words: days side by side, one rung, and what would do for it."""

from __future__ import annotations

from bot.chat.talk import Talk
from bot.domain.ladder.policy import PRESETS, Policy, Preset
from bot.domain.ladder.rungs import Rung

_PRESETS = {
    Preset.GENTLE: "policy.gentle",
    Preset.STANDARD: "policy.standard",
    Preset.FAST: "policy.fast",
}
_SIDE_BY_SIDE = " · "
_OFF = "–"


def rung_name(rung: Rung, talk: Talk) -> str:
    """What it is called where it stands at the head of a line. Plain text."""
    return as_head(talk.plain(f"script.{rung}"))


def as_head(name: str) -> str:
    """With a capital letter, as it stands on a button."""
    return name[:1].upper() + name[1:]


def preset_name(preset: Preset | None, talk: Talk) -> str:
    """Plain text."""
    return talk.plain(_PRESETS[preset] if preset else "policy.own")


def day_in_words(rung: Rung, day: int | None, talk: Talk) -> str:
    """Plain text."""
    if day is None:
        return talk.plain("policy.off")
    if day == 0:
        return talk.plain("policy.on_the_day")
    return talk.plain("policy.before" if day < 0 else "policy.after", n=abs(day))


def comparison(own: Policy, talk: Talk) -> list[str]:
    """The days of the presets, and of `own` where it is none of them, a line a rung. HTML."""
    shown: list[tuple[Preset | None, Policy]] = [*PRESETS.items()]
    if own.preset is None:
        shown.append((None, own))
    names = _SIDE_BY_SIDE.join(preset_name(preset, talk) for preset, _ in shown)
    policies = [policy for _, policy in shown]
    lines = [talk.html("policy.side_by_side", names=names)]
    for rung in Rung:
        days = [policy.days.get(rung) for policy in policies]
        if any(day is not None for day in days):
            lines.append(_line(rung_name(rung, talk), [_short(day) for day in days], talk))
    gaps = [str(policy.gap_days) for policy in policies]
    return [*lines, "", _line(talk.plain("policy.gap"), gaps, talk)]


def in_words(policy: Policy, talk: Talk) -> list[str]:
    """Every rung with its day, and which of them never come. HTML."""
    lines = [
        talk.html(
            "policy.line",
            name=rung_name(rung, talk),
            days=day_in_words(rung, policy.days.get(rung), talk),
        )
        for rung in Rung
    ]
    for rung in policy.rungs:
        lacks = policy.lacks(rung)
        if lacks is not None:
            names = {"rung": rung_name(rung, talk), "needs": rung_name(lacks, talk)}
            lines.append(talk.html("policy.never_comes", **names))
    return lines


def short_day(rung: Rung, policy: Policy, talk: Talk) -> str:
    """A rung on a button, with its day as a number."""
    return f"{rung_name(rung, talk)} · {_short(policy.days.get(rung))}"


def what_would_do(rung: Rung, policy: Policy, talk: Talk) -> str:
    """The days that `rung` can have as things stand. No HTML in it."""
    room = policy.room(rung)
    if room is None:
        return talk.plain("policy.no_room")
    first, last = room
    if rung is Rung.UPCOMING:
        return talk.plain("policy.room_before", first=-last, last=-first)
    return talk.plain("policy.room", first=first, last=last)


def _line(name: str, days: list[str], talk: Talk) -> str:
    return talk.html("policy.line", name=name, days=_SIDE_BY_SIDE.join(days))


def _short(day: int | None) -> str:
    if day is None:
        return _OFF
    return f"−{-day}" if day < 0 else str(day)
