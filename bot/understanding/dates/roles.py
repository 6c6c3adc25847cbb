"""What each date of a message is: due, issued, paid or promised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.application.ports.understanding import Intent
from bot.understanding.dates.meanings import INEXACT, PAST_BY_FORM, TERMS, Day, Moment, resolve
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.vocabulary import Cue

_CLAUSE = re.compile(r"[,;](?=\s)|[\n|()]|[.!?](?=\s)|\s[—–-]\s")


@dataclass(frozen=True, slots=True)
class Dated:
    """The dates of a message by what they are."""

    due: date | None = None
    issued: date | None = None
    paid_on: date | None = None
    promised_on: date | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A date with the cue before it; `start` takes the cue in."""

    day: Day
    start: int
    role: str


class RoleGrammar:
    """Ties dates to their roles in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._past_due = self._before(language, words.past_due_cues)
        self._issued = self._before(language, words.issue_cues)
        self._due = self._before(language, words.due_cues)
        self._late = re.compile(rf"(?<!\w)(?:{language.alternation(words.cues[Cue.LATE])})(?!\w)")
        self._due_after = re.compile(rf"\s?(?:{language.alternation(words.due_after)})(?!\w)")
        self._sending = re.compile(
            rf"(?<!\w)(?:{language.alternation(words.cues[Cue.SENT])})(?!\w)"
        )
        self._past_anywhere = re.compile(
            rf"(?<!\w)(?:{language.alternation(words.past_anywhere)})(?!\w)"
        )

    @staticmethod
    def _before(language: Language, phrases: Sequence[str]) -> re.Pattern[str]:
        cue = language.alternation(phrases)
        return re.compile(rf"(?<!\w)(?:{cue})(?: ?(?:{cue}))*[ :]*$")

    def placed(self, folded: str, found: Sequence[Day]) -> list[Placed]:
        """Each date with its cue. A date without one has the role ""."""
        placed = []
        for day in found:
            before = folded[max(0, day.start - 60) : day.start]
            role, start = "", day.start
            for name, cue in (
                ("past_due", self._past_due),
                ("issued", self._issued),
                ("due", self._due),
            ):
                match = cue.search(before)
                if match is not None:
                    role, start = name, day.start - len(before) + match.start()
                    break
            if not role and self._due_after.match(folded, day.end):
                role = "due"
            if day.meaning == "late_by" and not self._late.search(folded):
                continue
            if day.meaning in ("overdue", "late_by"):
                role = "overdue"
            if role or not _may_be_a_name(folded, day):
                placed.append(Placed(day, start, role))
        return placed

    def dated(self, folded: str, intent: Intent, placed: Sequence[Placed], moment: Moment) -> Dated:
        """The dates by role, on the calendar."""
        if intent is Intent.OTHER:
            return Dated()
        if intent is Intent.PAYMENT:
            days = [item for item in placed if item.role not in ("issued", "past_due", "overdue")]
            resolved = self._first(days, replace(moment, past=True))
            return Dated(paid_on=resolved)
        if intent is Intent.PROMISE:
            days = [item for item in placed if item.role not in ("issued", "past_due", "overdue")]
            ahead = [day for item in reversed(days) if (day := resolve(item.day, moment))]
            return Dated(promised_on=ahead[0] if ahead else None)
        return self._of_invoice(folded, placed, moment)

    def _of_invoice(self, folded: str, placed: Sequence[Placed], moment: Moment) -> Dated:
        past = replace(moment, past=True)
        issued = [
            item for item in placed if item.role == "issued" and item.day.meaning not in TERMS
        ]
        placed = [item for item in placed if item not in issued or item.day.meaning not in INEXACT]
        issued = [item for item in issued if item in placed]
        rest = [item for item in placed if item not in issued]
        if not issued:
            sent = [item for item in rest if self._beside_sending(folded, item, moment)]
            issued = sent[:1]
            rest = [item for item in rest if item not in issued]
        issued_on = self._first(issued, past)
        terms = replace(moment, terms_from=issued_on)
        stated = [item for item in rest if item.role in ("due", "past_due", "overdue")]
        for item in [*stated, *(item for item in rest if item not in stated)]:
            behind = item.role == "past_due" or self._past_clause(folded, item)
            due = resolve(item.day, replace(past if behind else terms, terms_from=issued_on))
            if due is not None:
                return Dated(due=due, issued=issued_on)
        return Dated(issued=issued_on)

    def _beside_sending(self, folded: str, item: Placed, moment: Moment) -> bool:
        """An uncued day that is not ahead, in one clause with "sent" or "billed"."""
        if item.role not in ("", "due") or item.day.meaning in TERMS | {"overdue", "ahead"}:
            return False
        if item.role == "due" and item.day.meaning not in _MAY_BE_PAST:
            return False
        if not self._sending.search(self._clause(folded, item.day)):
            return False
        day = resolve(
            item.day, replace(moment, past=item.role == "due" or item.day.meaning == "weekday")
        )
        return day is not None and day <= moment.today

    def _past_clause(self, folded: str, item: Placed) -> bool:
        if item.day.meaning in PAST_BY_FORM:
            return False
        return self._past_anywhere.search(folded[: item.day.start]) is not None

    def _clause(self, folded: str, day: Day) -> str:
        starts = [match.end() for match in _CLAUSE.finditer(folded, 0, day.start)]
        after = _CLAUSE.search(folded, day.end)
        return folded[starts[-1] if starts else 0 : after.start() if after else len(folded)]

    @staticmethod
    def _first(placed: Sequence[Placed], moment: Moment) -> date | None:
        return next((day for item in placed if (day := resolve(item.day, moment))), None)


def _may_be_a_name(folded: str, day: Day) -> bool:
    """A lone ordinal word in a longer text: "Second Street Bakery"."""
    stated = folded[day.start : day.end]
    return day.meaning == "day_of_month" and stated.isalpha() and len(stated) < len(folded.strip())


_MAY_BE_PAST = frozenset({"dayword", "weekday", "ago", "weekday_last", "day_month"})
