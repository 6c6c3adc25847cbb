"""What each date of a message is: due, issued, paid or promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from bot.application.ports.understanding import Intent
from bot.understanding.dates.day_names import DayNames, begins_name, ends_name, is_hyphenated
from bot.understanding.dates.meanings import (
    INEXACT,
    PAST_BY_FORM,
    TERMS,
    Day,
    Moment,
    is_ahead,
    is_ambiguous,
    is_behind,
    is_day_of_this_month,
    is_today,
    resolve,
    terms_days,
)
from bot.understanding.dates.places import clause_of, may_be_a_name, stands_alone
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.rules import Rule
from bot.understanding.grammar.vocabulary import Cue
from bot.understanding.names.wordlists import WordKind, WordLists


@dataclass(frozen=True, slots=True)
class Dated:
    """The dates of a message by what they are."""

    due: date | None = None
    issued: date | None = None
    paid_on: date | None = None
    promised_on: date | None = None
    terms_days: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A date with the cue before it; `start` takes the cue in."""

    day: Day
    start: int
    role: str
    base: Day | None = None
    """The stated date that a term counts from: "net 30 from 1 Nov"."""
    terms: bool = False
    """Whether these are payment terms: "net 30", but not "in 30 days" (M6)."""


class RoleGrammar:
    """Ties dates to their roles in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._lists = WordLists(language)
        self.named = DayNames(language)
        self._before_names = language.folded_words([*words.cues[Cue.TO], *words.cues[Cue.FOR]])
        self._capital_weekdays = words.capital_weekdays
        self._past_due = self._before(language, words.past_due_cues)
        self._issued = self._before(language, words.issue_cues)
        self._terms = language.folded_words(words.due_after)
        self._money = language.folded_words(words.money_words)
        self._invoice = language.rule(lambda: language.alternation(words.cues[Cue.INVOICE]))
        self._due = self._before(language, words.due_cues)
        self._late = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.cues[Cue.LATE])})(?!\w)"
        )
        self._so_far = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.so_far)})(?!\w)"
        )
        self._due_after = language.rule(
            lambda: rf"\s?(?:{language.alternation(words.due_after)})(?!\w)"
        )
        self._sending = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.cues[Cue.SENT])})(?!\w)"
        )
        self._doing = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.cues[Cue.DID])})(?!\w)"
        )
        work_after = language.alternation(words.cues.get(Cue.FOR_AFTER, ()))
        work_before = language.alternation(words.cues[Cue.FOR])
        self._for_day = language.rule(lambda: rf"(?<!\w)(?:{work_before}) $")
        self._working = language.rule(
            lambda: rf"(?<!\w)(?:(?:{work_before}) (?:[^\W\d]+ ){{1,4}}|(?:{work_after}) )$"
        )
        counted_from = language.alternation(words.counted_from)
        self._from = language.rule(lambda: rf"\s?(?:{counted_from})(?!\w) ?")
        self._ends_with_from = language.rule(lambda: rf" (?:{counted_from})$")
        articles = language.alternation(words.articles)
        self._article = language.rule(lambda: rf"(?<!\w)(?:{articles}) $")
        counted = [*words.counted, *words.fractions, *words.cues[Cue.INVOICE], *words.works]
        self._counted = language.rule(lambda: rf" (?:{language.alternation(counted)})(?!\w)")
        corrections = language.alternation(words.corrections)
        self._correction = language.rule(lambda: rf"[.,;!?…–—-]\s*(?:{corrections})(?!\w)")
        self._past_anywhere = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.past_anywhere)})(?!\w)"
        )

    @staticmethod
    def _before(language: Language, phrases: Sequence[str]) -> Rule:
        cue = language.alternation(phrases)
        return language.rule(lambda: rf"(?<!\w)(?:{cue})(?: ?(?:{cue}))*[ :=]*$")

    def placed(self, folded: str, found: Sequence[Day], capitals: str = "") -> list[Placed]:
        """Each date with its cue. A date without one has the role "".

        `capitals` has an `X` for each capital letter of a text: it tells names from weekdays.
        """
        placed = []
        found = self._without_so_far(folded, found)
        bases = self._bases(folded, found)
        for stated in found:
            owns = stated.meaning in INEXACT and folded.startswith("'s ", stated.end)
            owns = owns or self.named.is_of_work(folded, stated)
            if owns or stated in bases.values() or self._counts(folded, stated):
                continue  # "Last month's pay"
            counted = stated in bases and stated.meaning != "running_month"
            day = replace(stated, meaning="terms") if counted else stated
            role, start = self._cued(folded, day, capitals)
            cue_text = folded[start : day.start].strip()
            uncued = not role or cue_text in self._before_names
            if is_hyphenated(folded, day) or (uncued and begins_name(folded, capitals, day)):
                continue
            if not role and self._due_after.match(folded, day.end):
                role = "due"
            if not role and self._belongs_to_work(folded, day):
                continue
            if stated in bases:
                base = bases[stated]
                if self._issued.search(folded[max(0, base.start - 60) : base.start]):
                    placed.append(Placed(base, base.start, "issued"))
                else:
                    day = replace(day, end=base.end)
                terms = stated.meaning in TERMS or stated.meaning == "late_by"
                placed.append(Placed(day, start, role or "due", base, terms))
                continue
            if day.meaning == "late_by" and not self._late.search(folded):
                if not stands_alone(folded, day):
                    continue
                day = replace(stated, meaning="terms")
            if day.meaning in ("overdue", "late_by"):
                role = "overdue"
            if role or not (self._ends(folded, capitals, day) or may_be_a_name(folded, day)):
                placed.append(Placed(day, start, role, terms=day.meaning in TERMS))
        return placed

    def _ends_given_name(self, folded: str, capitals: str, cue: int) -> bool:
        """ "Kamilla Due last week": the word before a day is a surname, written like one."""
        if not cue or capitals[cue : cue + 1] != "X" or capitals[cue + 1 : cue + 2] == "X":
            return False
        name = folded[:cue].rstrip(" ").rpartition(" ")[2]
        given = self._lists.kind(name) is WordKind.NAME
        return given and capitals[cue - len(name) - 1 : cue - len(name)] == "X"

    def _ends(self, folded: str, capitals: str, day: Day) -> bool:
        """Whether a weekday is the end of a name: "Losmen Sabtu"."""
        before = folded[: day.start].rstrip(" ").rpartition(" ")[2]
        named = not self._capital_weekdays or self._lists.kind(before) is WordKind.COMPANY
        return ends_name(folded, capitals, day) and named

    def _counts(self, folded: str, day: Day) -> bool:
        """ "The second half", "the Saturday lessons": which of what is counted, and no day."""
        is_ordinal = day.meaning == "day_of_month" and folded[day.end - 1].isalpha()
        is_ordinal = is_ordinal and ". " not in folded[day.start : day.end]  # "5. kuupäeval poole"
        before, first = folded[: day.start], folded[day.start : day.end].partition(" ")[0]
        opened = any(self._article.search(said) for said in (before, f"{before}{first} "))
        if not is_ordinal and not (day.meaning == "weekday" and opened):
            return False
        counted = self._counted.match(folded, day.end) is not None
        return counted or self.named.is_before_work(folded, day)

    def _without_so_far(self, folded: str, found: Sequence[Day]) -> list[Day]:
        """The dates but for "until today", which says only that it lasts."""
        so_far = [match.span() for match in self._so_far.finditer(folded)]
        return [day for day in found if not any(a <= day.start < b for a, b in so_far)]

    def _belongs_to_work(self, folded: str, day: Day) -> bool:
        """A month right behind a kind of work: "les piano bulan Maret" is no deadline."""
        if day.meaning not in _MAY_BE_WORK:
            return False
        before = folded[: day.start].rstrip(" ").rpartition(" ")[2]
        return self._lists.kind(before) in _NAMES_OR_WORK

    def _cued(self, folded: str, day: Day, capitals: str) -> tuple[str, int]:
        """The role that the words before a date give it, and where they begin."""
        role, start = self._role_before(folded, day)
        named = self._ends_given_name(folded, capitals, start)
        return ("", day.start) if named else (role, start)

    def _role_before(self, folded: str, day: Day) -> tuple[str, int]:
        before = folded[max(0, day.start - 60) : day.start]
        shift = day.start - len(before)
        if past_due := self._past_due.search(before):
            return "past_due", shift + past_due.start()
        issued, due = self._issued.search(before), self._due.search(before)
        longer = issued and due and due.start() < issued.start()
        ahead = is_ahead(day) or self.named.is_deadline(folded, day)
        if issued is None or longer or ahead:  # "Uangnya dikirim Sabtu", "minggu depan"
            return ("due", shift + due.start()) if due else ("", day.start)
        return "issued", shift + issued.start()

    def _bases(self, folded: str, found: Sequence[Day]) -> dict[Day, Day]:
        """Terms that count from a date stated behind them."""
        return {
            term: base
            for term, base in pairwise(found)
            if term.meaning in _COUNTED
            and base.meaning in _EXACT
            and self._leads_on(folded, term, base)
        }

    def _leads_on(self, folded: str, term: Day, base: Day) -> bool:
        """Whether "from" joins the two, be it between them or part of either phrase."""
        between = folded[term.end : base.start]
        if self._from.fullmatch(between):
            return True
        return not between.strip() and (
            self._from.match(folded, base.start, base.end) is not None
            or self._ends_with_from.search(folded, term.start, term.end) is not None
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
            told = ((i.day, replace(moment, terms_from=_start(i, moment))) for i in days[::-1])
            return Dated(promised_on=next((day for one in told if (day := resolve(*one))), None))
        return self._of_invoice(folded, placed, moment)

    def _may_be_paid_on(self, folded: str, item: Placed, *, ahead: bool = False) -> bool:
        """Not when it was due; "paid the invoice today" is no day of issue, nor is the money's."""
        if ahead and self.named.is_of_other_act(folded, item.start):
            return False
        if item.role != "issued" or (ahead and is_ahead(item.day)):
            return item.role not in ("past_due", "overdue")
        if folded[: item.start].rstrip(" ").rpartition(" ")[2] in self._money:
            return True  # "Acme paid, the money is from 3 March"
        beside = self._invoice.fullmatch(folded[item.start : item.day.start].strip())
        return beside is not None and item.day.meaning not in TERMS | INEXACT

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
        on_a_date = any(item.day.meaning in _WRITTEN for item in issued)
        rest = [item for item in rest if not self._beside_doing(folded, item, moment)]
        terms = replace(moment, terms_from=issued_on)
        days = next((terms_days(item.day) for item in rest if item.terms), None)
        stated = [item for item in rest if item.role in ("due", "past_due", "overdue")]
        stated.sort(key=lambda item: (item.day.meaning == "late_by", not _says_due(folded, item)))
        for item in [*stated, *(item for item in rest if item not in stated)]:
            behind = item.role == "past_due" or self._past_clause(folded, item)
            starts = _start(item, moment) or issued_on
            day = item.day
            if on_a_date and item.role == "due" and day.meaning == "ahead":
                day = replace(day, meaning="terms")
            elif moment.past and day.meaning == "terms":
                day = replace(day, meaning="overdue")
            due = resolve(day, replace(past if behind else terms, terms_from=starts))
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
        behind = item.day.meaning in _WRITTEN or is_today(item.day)
        day = resolve(item.day, moment) if behind else None
        return not item.role and day is not None and day <= moment.today

    def _beside_sending(self, folded: str, item: Placed, moment: Moment, several: bool) -> bool:
        """An uncued day that is not ahead, in one clause with "sent" or "billed"."""
        if item.role not in ("", "due") or item.day.meaning in TERMS | {"overdue", "ahead"}:
            return False
        cue = folded[item.start : item.day.start].strip()
        at_latest = _says_due(folded, item) and (" " in cue or cue in self._terms)
        on = several and len(cue.partition(" ")[0]) <= _PREPOSITION
        gone = on and is_day_of_this_month(item.day, moment)
        known = item.day.meaning in _MAY_BE_PAST and not at_latest
        is_due = item.role == "due" and not (known or gone)
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
        weekday = item.day.meaning == "weekday" and not _says_due(folded, item)
        if (item.role and not weekday) or self.named.is_deadline(folded, item.day):
            return False
        clause = clause_of(folded, item.day)
        done = is_behind(item.day) or is_today(item.day)
        done = done or (weekday and not any(map(str.isdigit, clause)))
        if not done and item.day.meaning in _WRITTEN | PERIODS:
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
        return day is not None and day < moment.today and bool(worked)

    def _past_clause(self, folded: str, item: Placed) -> bool:
        told = self._past_anywhere.search(folded[: item.day.start])
        return told is not None and item.day.meaning not in PAST_BY_FORM

    @staticmethod
    def _first(placed: Sequence[Placed], moment: Moment) -> date | None:
        return next((day for item in placed if (day := resolve(item.day, moment))), None)


def _start(item: Placed, moment: Moment) -> date | None:
    return resolve(item.base, moment) if item.base else None


def _says_due(folded: str, item: Placed) -> bool:
    """Whether more than a preposition says that a day is the one to pay: "money by Friday"."""
    words = folded[item.start : item.day.start].split()
    return item.role != "due" or any(len(word) > _PREPOSITION for word in words)


PERIODS = INEXACT | {"numbered_week", "named_quarter_end"}
"""What work may be of: "the lessons in November"."""
_NAMES_OR_WORK = frozenset(
    {WordKind.WORK, WordKind.EITHER, WordKind.NAME, WordKind.SURNAME, WordKind.COMPANY}
)
_MAY_BE_WORK = frozenset({"named_month_alone", "month_alone"})
_PREPOSITION = 2
"""Letters of one at most."""
_COUNTED = TERMS | {"ahead", "late_by"}
_WRITTEN = frozenset({"iso", "numeric", "day_month"})
_EXACT = _WRITTEN | {"dayword", "day_of_month"}
_MAY_BE_PAST = frozenset({"dayword", "weekday", "ago", "weekday_last", "day_month"})
