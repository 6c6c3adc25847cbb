"""Which dates of a message count, each with the cue before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.understanding.dates.day_names import DayNames, begins_name, ends_name, is_hyphenated
from bot.understanding.dates.meanings import INEXACT, TERMS, Day, is_ahead
from bot.understanding.dates.places import may_be_a_name, stands_alone
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.rules import Rule
from bot.understanding.names.wordlists import WordKind, word_lists

WRITTEN = frozenset({"iso", "numeric", "day_month"})
"""Days of which the month is stated."""
_EXACT = WRITTEN | {"dayword", "day_of_month"}
_HAVE_HOURS = _EXACT | {"weekday"}
_COUNTED = TERMS | {"ahead", "late_by"}
_MAY_BE_WORK = frozenset({"named_month_alone", "month_alone"})
_HOUR = (
    r"(?:1\d|2[0-4]|0?[1-9])(?:[:.][0-5]\d)?(?: ?(?:am|pm|o'clock))?(?= ?(?:$|[,;!?\n]|\.(?!\d)))"
)
_NEAR = 60
"""Letters before a date in which its cue is looked for."""
_BETWEEN = re.compile(r",? (?:[^\W\d_]{1,7} )?")
"""Between a day and its hour: "COB on Friday", "Friday by COB"."""
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_WITH_NOUN = re.compile(r"\. |\d [^\W\d_]")
"""In a day of the month that is called one: "5. kuupäeval", "15 числа"."""
_NAMES_OR_WORK = frozenset(
    {WordKind.WORK, WordKind.EITHER, WordKind.NAME, WordKind.SURNAME, WordKind.COMPANY}
)


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


class PlacingGrammar:
    """Tells the dates of a message from days in names and in work, in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._lists = word_lists(language)
        self.named = DayNames(language)
        self._before_names = language.folded_words([*words.cues[Cue.TO], *words.cues[Cue.FOR]])
        self._capital_weekdays = words.capital_weekdays
        self._past_due = self._before(language, words.past_due_cues)
        self._issued = self._before(language, words.issue_cues)
        self._due = self._before(language, words.due_cues)
        self._late = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.cues[Cue.LATE])})(?!\w)"
        )
        self._day_ends = language.folded_words(words.day_ends)
        self._so_far = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.so_far)})(?!\w)"
        )
        self._due_after = language.rule(
            lambda: rf"\s?(?:{language.alternation(words.due_after)})(?!\w)"
        )
        counted_from = language.alternation(words.counted_from)
        self._from = language.rule(lambda: rf"\s?(?:{counted_from})(?!\w) ?")
        self._ends_with_from = language.rule(lambda: rf" (?:{counted_from})$")
        articles = language.alternation(words.articles)
        work_before = language.alternation(words.cues[Cue.FOR])
        self._for = language.rule(lambda: rf"(?<!\w)(?:{work_before}) (?:(?:{articles}) )?$")
        self._article = language.rule(lambda: rf"(?<!\w)(?:{articles}) $")
        labels = language.alternation(words.numbering.of_days)
        self._dated = language.rule(lambda: rf"(?:^|\n)\W{{0,3}}(?:{labels}) ?(?::|[-–—]) ?$")
        at_hour = language.alternation(words.at_hour)
        self._hour = language.rule(lambda: rf",? (?:{at_hour}) {_HOUR}")
        counted = [*words.counted, *words.fractions, *words.cues[Cue.INVOICE], *words.works]
        self._counted = language.rule(lambda: rf" (?:{language.alternation(counted)})(?!\w)")

    def with_hour(self, folded: str, item: Placed) -> Placed:
        """ "Monday at 9": its hour belongs to the day, and is no sum."""
        hour = self._hour.match(folded, item.day.end) if item.day.meaning in _HAVE_HOURS else None
        return replace(item, day=replace(item.day, end=hour.end())) if hour else item

    @staticmethod
    def _before(language: Language, phrases: Sequence[str]) -> Rule:
        cue = language.alternation(phrases)
        return language.rule(lambda: rf"(?<!\w)(?:{cue})(?: ?(?:{cue}))*[ :=]*(?:- )?$")

    def placed(self, folded: str, found: Sequence[Day], capitals: str = "") -> list[Placed]:
        """Each date with its cue. A date without one has the role "".

        `capitals` has an `X` for each capital letter of a text: it tells names from weekdays.
        """
        placed = []
        found = self._with_day_ends(folded, self._without_so_far(folded, found))
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
                if self._issued.search(folded[max(0, base.start - _NEAR) : base.start]):
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
        # "5. kuupäeval poole", "15 числа перевод"
        is_ordinal = is_ordinal and not _WITH_NOUN.search(folded, day.start, day.end)
        if not is_ordinal and not (day.meaning == "weekday" and self._has_article(folded, day)):
            return False
        counted = self._counted.match(folded, day.end) is not None
        if counted or self.named.is_before_work(folded, day):
            return True
        return is_ordinal and self._is_for(folded, day)

    def _is_for(self, folded: str, day: Day) -> bool:
        """ "For the second fireplace": which of what was done, though no table has the word."""
        before = folded[max(0, day.start - _NEAR) : day.start]
        following = _NEXT_WORD.match(folded, day.end)
        if following is None or not self._for.search(before) or self._due.search(before):
            return False
        return self._lists.kind(following[1]) is WordKind.UNKNOWN

    def _without_so_far(self, folded: str, found: Sequence[Day]) -> list[Day]:
        """The dates but for "until today", which says only that it lasts."""
        so_far = [match.span() for match in self._so_far.finditer(folded)]
        return [day for day in found if not any(a <= day.start < b for a, b in so_far)]

    def _with_day_ends(self, folded: str, found: Sequence[Day]) -> Sequence[Day]:
        """ "COB Friday", "Friday by EOD": an hour, which by itself is today's, of another day."""
        days = list(found)
        for first, second in pairwise(found):
            ends = [day for day in (first, second) if self._is_day_end(folded, day)]
            if len(ends) == 1 and _BETWEEN.fullmatch(folded, first.end, second.start):
                day = second if first is ends[0] else first
                whole = replace(day, start=first.start, end=second.end)
                days = [d for d in days if d not in (first, second)]
                days.append(whole)
        return sorted(days, key=lambda day: day.start)

    def _is_day_end(self, folded: str, day: Day) -> bool:
        return day.meaning == "dayword" and folded[day.start : day.end] in self._day_ends

    def _belongs_to_work(self, folded: str, day: Day) -> bool:
        """A month right behind a kind of work: "les piano bulan Maret" is no deadline."""
        if day.meaning not in _MAY_BE_WORK:
            return False
        before = folded[: day.start].rstrip(" ").rpartition(" ")[2]
        return self._lists.kind(before) in _NAMES_OR_WORK

    def _has_article(self, folded: str, day: Day) -> bool:
        """Before it, or as its first word."""
        before = folded[max(0, day.start - _NEAR) : day.start]
        first = folded[day.start : day.end].partition(" ")[0]
        return any(self._article.search(said) for said in (before, f"{before}{first} "))

    def _cued(self, folded: str, day: Day, capitals: str) -> tuple[str, int]:
        """The role that the words before a date give it, and where they begin."""
        role, start = self._role_before(folded, day)
        if "\n" in folded and ("due" in role or not role):
            labelled = self._dated.search(folded, max(0, day.start - _NEAR), day.start)
            if labelled:
                return "issued", labelled.start()  # "Date: 3 May", a line of a form
        named = self._ends_given_name(folded, capitals, start)
        return ("", day.start) if named else (role, start)

    def _role_before(self, folded: str, day: Day) -> tuple[str, int]:
        before = folded[max(0, day.start - _NEAR) : day.start]
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
