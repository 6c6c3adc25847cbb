"""What each date of a message is: due, issued, paid or promised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.application.ports.understanding import Intent
from bot.understanding.dates.day_names import DayNames
from bot.understanding.dates.meanings import (
    ENDS,
    INEXACT,
    PAST_BY_FORM,
    TERMS,
    Moment,
    is_ahead,
    is_ambiguous,
    is_behind,
    is_day_of_this_month,
    is_today,
    resolve,
    terms_days,
)
from bot.understanding.dates.places import clause_of
from bot.understanding.dates.placing import WRITTEN, Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.names.wordlists import WordKind, word_lists


@dataclass(frozen=True, slots=True)
class Dated:
    """The dates of a message by what they are."""

    due: date | None = None
    issued: date | None = None
    paid_on: date | None = None
    promised_on: date | None = None
    terms_days: int | None = None


class RoleGrammar:
    """Ties dates to their roles in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._lists = word_lists(language)
        self.named = DayNames(language)
        self._terms = language.folded_words(words.due_after)
        self._due_only = language.folded_words(words.due_only)
        self._by = self._due_only | language.folded_words(words.by_when)
        self._money = language.folded_words(words.money_words)
        self._invoice = language.rule(lambda: language.alternation(words.cues[Cue.INVOICE]))
        self._sending = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.cues[Cue.SENT])})(?!\w)"
        )
        self._doing = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.cues[Cue.DID])})(?!\w)"
        )
        work_after = language.alternation(words.cues.get(Cue.FOR_AFTER, ()))
        work_before = language.alternation(words.cues[Cue.FOR])
        self._for_day = language.rule(lambda: rf"(?<!\w)(?:{work_before}) $")
        self._for_first = language.rule(lambda: rf"(?:{work_before}) ")
        self._working = language.rule(
            lambda: rf"(?<!\w)(?:(?:{work_before}) (?:[^\W\d]+ ){{1,4}}|(?:{work_after}) )$"
        )
        corrections = language.alternation(words.corrections)
        self._correction = language.rule(lambda: rf"[.,;!?…–—-]\s*(?:{corrections})(?!\w)")
        self._not = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.acts.not_this)}) "
        )
        self._past_anywhere = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.past_anywhere)})(?!\w)"
        )

    def dated(self, folded: str, intent: Intent, placed: Sequence[Placed], moment: Moment) -> Dated:
        """The dates by role, on the calendar."""
        if intent is Intent.OTHER:
            return Dated()
        if intent is Intent.PAYMENT:
            days = [item for item in placed if self._may_be_paid_on(folded, item)]
            return Dated(paid_on=self._first(days, replace(moment, past=True)))
        if intent is Intent.PROMISE:
            days = [item for item in placed if self._may_be_paid_on(folded, item, ahead=True)]
            days = [item for item in days if not is_today(item.day)] or days
            if len(days) > 1:  # "She says she will pay on Saturday, not Friday"
                ends = [match.end() for match in self._not.finditer(folded)]
                days = [i for i in days if not {i.start, i.day.start} & {*ends}] or days
            told = ((i.day, replace(moment, terms_from=_start(i, moment))) for i in days[::-1])
            return Dated(promised_on=next((day for one in told if (day := resolve(*one))), None))
        return self._of_invoice(folded, placed, moment)

    def _may_be_paid_on(self, folded: str, item: Placed, *, ahead: bool = False) -> bool:
        """Not when it was due; "paid the invoice today" is no day of issue, nor is the money's."""
        if ahead and self.named.is_of_other_act(folded, item.start):
            return False
        if not ahead and folded[item.start : item.day.start].strip() in self._due_only:
            return False
        if item.role != "issued" or (ahead and is_ahead(item.day)):
            return item.role not in ("past_due", "overdue")
        if folded[: item.start].rstrip(" ").rpartition(" ")[2] in self._money:
            return True  # "Acme paid, the money is from 3 March"
        beside = self._invoice.fullmatch(folded[item.start : item.day.start].strip())
        periods = INEXACT - ENDS if ahead else INEXACT
        return beside is not None and item.day.meaning not in TERMS | periods

    def other_day(
        self, folded: str, intent: Intent, placed: Sequence[Placed], moment: Moment, taken: Dated
    ) -> date | None:
        """The other day that the words for the due or promised one may mean."""
        if not any(is_ambiguous(item.day) for item in placed):
            return None
        other = self.dated(folded, intent, placed, replace(moment, other=True))
        day = other.due or other.promised_on
        return None if day == (taken.due or taken.promised_on) else day

    def _of_invoice(self, folded: str, placed: Sequence[Placed], moment: Moment) -> Dated:
        if not placed:
            return Dated()
        past = replace(moment, past=True)
        placed = self._corrected(folded, placed)
        placed = [item for item in placed if not self.is_of_work(folded, item, moment)]
        issued = [
            item for item in placed if item.role == "issued" and item.day.meaning not in TERMS
        ]
        placed = [item for item in placed if item not in issued or item.day.meaning not in INEXACT]
        issued = [item for item in issued if item in placed]
        rest = [item for item in placed if item not in issued]
        if not issued:
            sent = [i for i in rest if self._beside_sending(folded, i, moment, len(rest) > 1)]
            issued = sent[:1]
            rest = [item for item in rest if item not in issued]
        if not issued and any(item.day.meaning in TERMS and not item.base for item in rest):
            issued = [item for item in rest if self._may_be_issue(item, moment)][:1]
            rest = [item for item in rest if item not in issued]
        issued_on = self._first(issued, past)
        rest = self._without_months_of_work(folded, rest, moment)
        on_a_date = any(item.day.meaning in WRITTEN for item in issued)
        rest = [item for item in rest if not self._beside_doing(folded, item, moment)]
        days = next((terms_days(item.day) for item in rest if item.terms), None)
        stated = [item for item in rest if item.role in ("due", "past_due", "overdue")]
        stated.sort(key=lambda item: (item.day.meaning == "late_by", not says_due(folded, item)))
        for item in [*stated, *(item for item in rest if item not in stated)]:
            behind = item.role == "past_due" or self._past_clause(folded, item)
            starts = _start(item, moment) or issued_on
            day = item.day
            if on_a_date and item.role == "due" and day.meaning == "ahead":
                day = replace(day, meaning="terms")
            elif moment.past and day.meaning == "terms":
                day = replace(day, meaning="overdue")
            due = resolve(day, replace(past if behind else moment, terms_from=starts))
            if due is not None:
                return Dated(due=due, issued=issued_on, terms_days=days)
        return Dated(issued=issued_on, terms_days=days)

    def _without_months_of_work(
        self, folded: str, rest: Sequence[Placed], moment: Moment
    ) -> list[Placed]:
        """ "Lessons in April, 15 May": of several days not the period gone by behind the work."""

        def is_when_done(item: Placed) -> bool:
            day = resolve(item.day, moment)
            before = folded[: item.day.start].rstrip(" ").rpartition(" ")[2]
            done = day is not None and day < moment.today and item.day.meaning in PERIODS
            return not item.role and done and self._lists.kind(before) is WordKind.WORK

        kept = [item for item in rest if not is_when_done(item)]
        return kept or list(rest)

    @staticmethod
    def _may_be_issue(item: Placed, moment: Moment) -> bool:
        """A day gone by, or today, beside a term: "invoice 1 November, 14 days"."""
        behind = item.day.meaning in WRITTEN or is_today(item.day)
        day = resolve(item.day, moment) if behind else None
        return not item.role and day is not None and day <= moment.today

    def _beside_sending(self, folded: str, item: Placed, moment: Moment, several: bool) -> bool:
        """An uncued day that is not ahead, in one clause with "sent" or "billed"."""
        if item.role not in ("", "due") or item.day.meaning in TERMS | {"overdue", "ahead"}:
            return False
        cue = folded[item.start : item.day.start].strip()
        at_latest = says_due(folded, item) and (" " in cue or cue in self._terms)
        opens = folded[item.day.start : item.day.end].partition(" ")[0] in self._by
        at_latest = at_latest or cue in self._by or opens  # "до пятницы" in one
        on = several and len(cue.partition(" ")[0]) <= _PREPOSITION
        gone = on and is_day_of_this_month(item.day, moment)
        known = item.day.meaning in _MAY_BE_PAST and not at_latest
        is_due = (opens or item.role == "due") and not (known or gone)
        if is_due or not self._sending.search(clause_of(folded, item.day)):
            return False
        past = replace(moment, past=gone or item.role == "due" or item.day.meaning == "weekday")
        day = resolve(item.day, past)
        return day is not None and day <= moment.today

    def _corrected(self, folded: str, placed: Sequence[Placed]) -> list[Placed]:
        """Without the due dates that the text takes back: "on the 3rd, no, on the 5th"."""
        kept = list(placed)
        for match in self._correction.finditer(folded):
            later = [item for item in kept if item.day.start >= match.end()]
            kept = [i for i in kept if not later or i in later or i.role == "issued"]
        return kept

    def _beside_doing(self, folded: str, item: Placed, moment: Moment) -> bool:
        """The day on which work was done is not when money is due: "2 months ago finished it"."""
        weekday = item.day.meaning in ("weekday", "weekend") and not says_due(folded, item)
        if (item.role and not weekday) or self.named.is_deadline(folded, item.day):
            return False
        clause = clause_of(folded, item.day)
        done = is_behind(item.day) or is_today(item.day)
        done = done or (weekday and not any(map(str.isdigit, clause)))
        if not done and item.day.meaning in WRITTEN | PERIODS:
            day = resolve(item.day, moment)
            done = day is not None and day < moment.today
        return done and self._doing.search(clause) is not None

    def is_of_work(self, folded: str, item: Placed, moment: Moment) -> bool:
        """A day gone by right behind the work is its own: "for the lessons in November"."""
        if item.role or item.day.meaning not in PERIODS | {"weekday_last"}:
            return False
        if self._for_day.search(folded[max(0, item.day.start - 24) : item.day.start]):
            return True
        day = resolve(item.day, moment)
        before = folded[max(0, item.day.start - 60) : item.day.start]
        worked = self._working.search(before) or self._lists.is_work(before)
        worked = worked and not self._past_anywhere.search(folded[: item.day.start])
        return day is not None and day < moment.today and bool(worked)

    def is_length_of_work(self, folded: str, item: Placed) -> bool:
        """ "За две недели ухода", "за 2 квартал": how long the work took or when, and no term."""
        if not self._for_first.match(folded, item.day.start):
            return False
        if item.day.meaning == "named_quarter_end":
            return True
        if item.day.meaning != "ahead":
            return False
        units = (value[1] for _, value in item.day.slots if isinstance(value, tuple))
        if "quarter" in units:
            return True
        behind = _NEXT_WORD.match(folded, item.day.end)
        return behind is not None and self._lists.kind(behind[1]) in _MAY_BE_WORK

    def _past_clause(self, folded: str, item: Placed) -> bool:
        told = self._past_anywhere.search(folded[: item.day.start])
        return told is not None and item.day.meaning not in PAST_BY_FORM

    @staticmethod
    def _first(placed: Sequence[Placed], moment: Moment) -> date | None:
        return next((day for item in placed if (day := resolve(item.day, moment))), None)


def _start(item: Placed, moment: Moment) -> date | None:
    return resolve(item.base, moment) if item.base else None


def says_due(folded: str, item: Placed) -> bool:
    """Whether more than a preposition says that a day is the one to pay: "money by Friday"."""
    words = folded[item.start : item.day.start].split()
    return item.role != "due" or any(len(word) > _PREPOSITION for word in words)


PERIODS = INEXACT | {"numbered_week", "named_quarter_end"}
"""What work may be of: "the lessons in November"."""
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_MAY_BE_WORK = frozenset({WordKind.WORK, WordKind.EITHER, WordKind.SURNAME, WordKind.UNKNOWN})
_PREPOSITION = 2
"""Letters of one at most."""
_MAY_BE_PAST = frozenset({"dayword", "weekday", "ago", "weekday_last", "day_month"})
