"""When which rung is taken, as data: the presets, and what a user may change in them.

The figures are defaults (playbook, section 1: sources 001 to 003 for the days, 000 and 004 for
stopping work); every one that a user sees can be changed, for all clients or for one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.domain.calendar import Calendar
from bot.domain.errors import DiscountOutOfRange, GapOutOfRange, LadderEmpty, RungOutOfOrder
from bot.domain.ladder.rungs import Rung

FIRST_DAY = -30
LAST_DAY = 365
LONGEST_GAP = 30
LARGEST_DISCOUNT = 30
"""In percent: what an agency takes (playbook, section 5: 002)."""
_LONGEST_WAIT = 30
"""Days in which a last day is looked for: longer than any break of public holidays."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds of a rung, whatever day a user gives it."""

    answer_days: int | None = None
    """How long its text gives the client, at least; None if it names no last day."""
    announces: bool = False
    """What follows comes on the day after the last one named, whatever its own day."""
    needs: Rung | None = None
    """What the client must have been sent before."""
    opens: bool = True
    """Whether it can be the first that a client hears of a debt."""


RULES: Mapping[Rung, Rule] = MappingProxyType(
    {
        Rung.UPCOMING: Rule(),
        Rung.FRIENDLY: Rule(),
        Rung.FRIENDLY_AGAIN: Rule(opens=False),
        Rung.FIRM: Rule(answer_days=5),
        Rung.STOP_WORK_WARNING: Rule(answer_days=7, announces=True),
        Rung.STOP_WORK: Rule(needs=Rung.STOP_WORK_WARNING, opens=False),
        Rung.LEGAL_WARNING: Rule(answer_days=14, announces=True),
        Rung.LEGAL_FINAL: Rule(
            answer_days=14, announces=True, needs=Rung.LEGAL_WARNING, opens=False
        ),
    }
)


class Preset(StrEnum):
    GENTLE = "gentle"
    STANDARD = "standard"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class Policy:
    """A user's rungs, each with its day counted from the due date; a rung without one is not
    climbed. `gap_days` are the fewest days from any contact to the next rung."""

    days: Mapping[Rung, int]
    gap_days: int
    discount_percent: int = field(default=10, kw_only=True)
    """Offered for paying at once; an agency takes up to 30 %."""

    def __post_init__(self) -> None:
        """Raises `LadderEmpty`, `RungOutOfOrder`, `GapOutOfRange`, `DiscountOutOfRange`."""
        climbed = [rung for rung in Rung if rung in self.days]
        if not any(rung is not Rung.UPCOMING for rung in climbed):
            raise LadderEmpty
        for rung in climbed:
            first = FIRST_DAY if rung is Rung.UPCOMING else 0
            last = -1 if rung is Rung.UPCOMING else LAST_DAY
            below = [self.days[other] for other in climbed if other.rank < rung.rank]
            lowest = max([first, *(day + 1 for day in below)])
            if not lowest <= self.days[rung] <= last:
                raise RungOutOfOrder(rung, lowest, last)
        if not 1 <= self.gap_days <= LONGEST_GAP:
            raise GapOutOfRange(LONGEST_GAP)
        if not 1 <= self.discount_percent <= LARGEST_DISCOUNT:
            raise DiscountOutOfRange(LARGEST_DISCOUNT)
        object.__setattr__(self, "days", MappingProxyType({r: self.days[r] for r in climbed}))

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """Gentlest first."""
        return tuple(self.days)

    @property
    def preset(self) -> Preset | None:
        """None if the user has changed something."""
        return next((preset for preset, policy in PRESETS.items() if policy == self), None)

    def with_day(self, rung: Rung, day: int | None) -> Policy:
        """With `rung` on `day`, or without it. Raises as a new one does."""
        days = {known: on for known, on in self.days.items() if known is not rung}
        return replace(self, days=days if day is None else days | {rung: day})

    def with_usual_day(self, rung: Rung) -> Policy:
        """With `rung` on the day nearest to its usual one that there is room for; as it is where
        there is none, or if the rung is climbed already."""
        room = self.room(rung)
        if rung in self.days or room is None:
            return self
        usual = STANDARD.days.get(rung, PRESETS[Preset.GENTLE].days[rung])
        return self.with_day(rung, min(max(usual, room[0]), room[1]))

    def room(self, rung: Rung) -> tuple[int, int] | None:
        """The first and the last day that `rung` can have between its neighbours; None if those
        are on days that follow each other."""
        first, last = (FIRST_DAY, -1) if rung is Rung.UPCOMING else (0, LAST_DAY)
        first = max([first, *(self.days[r] + 1 for r in self.rungs if r.rank < rung.rank)])
        last = min([last, *(self.days[r] - 1 for r in self.rungs if r.rank > rung.rank)])
        return (first, last) if first <= last else None

    def lacks(self, rung: Rung) -> Rung | None:
        """What `rung` needs before it and this policy does not climb: then `rung` never comes."""
        needs = RULES[rung].needs
        return needs if needs is not None and needs not in self.days else None

    def after(self, reached: Rung | None, sent: Collection[Rung]) -> Rung | None:
        """The gentlest rung above `reached`, or of all after None, whose condition is met by what
        was `sent`; None above the last."""
        for rung in self.rungs:
            if reached is None or rung.rank > reached.rank:
                needs = RULES[rung].needs
                if needs is None or needs in sent:
                    return rung
        return None

    def first(self, days_late: int) -> Rung:
        """The rung that fits a debt of which the client has not been reminded: one whose day has
        come, and that needs nothing before it; or else the gentlest. After the due date that is no
        heads-up."""
        rungs = [r for r in self.rungs if r is not Rung.UPCOMING or days_late <= 0]
        fits = [r for r in rungs if RULES[r].opens and self.days[r] <= days_late]
        return fits[-1] if fits else rungs[0]

    def __hash__(self) -> int:
        return hash((tuple(self.days.items()), self.gap_days, self.discount_percent))


def last_day(rung: Rung, shown_on: date, calendar: Calendar) -> date | None:
    """The last day that the text of `rung`, given to the user on `shown_on`, names: a working day
    before another day on which the user can be nudged, so that what it announces is never late."""
    days = RULES[rung].answer_days
    return None if days is None else answer_by(shown_on, days, calendar)


def answer_by(shown_on: date, days: int, calendar: Calendar) -> date:
    """`days` later, or the next working day after which the user can be nudged at once; of one who
    can be on no such day, the next working day."""
    earliest = shown_on + timedelta(days=days)
    fitting = (earliest + timedelta(days=more) for more in range(_LONGEST_WAIT))
    usual = Calendar(country=calendar.country)
    return next(
        (
            day
            for day in fitting
            if not usual.is_quiet(day) and not calendar.is_quiet(day + timedelta(days=1))
        ),
        usual.open_day(earliest),
    )


STANDARD = Policy(
    {
        Rung.FRIENDLY: 1,
        Rung.FRIENDLY_AGAIN: 7,
        Rung.FIRM: 14,
        Rung.STOP_WORK_WARNING: 21,
        Rung.STOP_WORK: 30,
        Rung.LEGAL_WARNING: 60,
        Rung.LEGAL_FINAL: 90,
    },
    gap_days=5,
)
"""The playbook's ladder."""

PRESETS: Mapping[Preset, Policy] = MappingProxyType(
    {
        Preset.GENTLE: Policy(
            {
                Rung.UPCOMING: -3,
                Rung.FRIENDLY: 3,
                Rung.FRIENDLY_AGAIN: 14,
                Rung.FIRM: 30,
                Rung.STOP_WORK_WARNING: 45,
                Rung.STOP_WORK: 60,
                Rung.LEGAL_WARNING: 90,
                Rung.LEGAL_FINAL: 120,
            },
            gap_days=7,
        ),
        Preset.STANDARD: STANDARD,
        Preset.FAST: Policy(
            {
                Rung.FRIENDLY: 1,
                Rung.FRIENDLY_AGAIN: 4,
                Rung.FIRM: 8,
                Rung.STOP_WORK_WARNING: 12,
                Rung.STOP_WORK: 20,
                Rung.LEGAL_WARNING: 30,
                Rung.LEGAL_FINAL: 45,
            },
            gap_days=3,
        ),
    }
)
