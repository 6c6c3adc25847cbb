"""A payment put off to a day that the user agrees to: a plan of one instalment."""

from __future__ import annotations

import re
from datetime import date

from bot.application.ports.understanding import Intent
from bot.understanding.dates.placing import Placed
from bot.understanding.deals.cues import DealCue
from bot.understanding.deals.days import DealDays
from bot.understanding.deals.deal import Deal, Span
from bot.understanding.deals.message import DEBT, DealMessage, day_of, overlaps
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import NUMBER

_WORDS_BETWEEN_TIME = 4
"""Between what gives time and its end: "gave my friend Acme until"."""


class DeferralReading:
    """One message being read for a deferral."""

    def __init__(self, text: DealMessage) -> None:
        self.text = text
        self.days = DealDays(text)

    def read(self) -> Deal | None:
        """The deferral that the user tells of; a client's own promise or wish is none."""
        text = self.text
        named = self._named() or self._proposed() or self._wanted()
        if not (named or self._put_off() or self._time_given() or self._paid_instead()):
            return None
        kinds = {mark.kind for mark in text.found}
        if self._often() or any(text.cued(cue) for cue in (DealCue.PLAN, DealCue.DISCOUNT)):
            return None
        if len(self.days.ahead) > 1 and text.cued(DealCue.COUNT):
            return None
        if not self._proposed() and text.has_come((DealCue.GRANTS, DealCue.DEFERRED)):
            return None
        due = [(item.start, item.day.end) for item in text.placed]  # Indonesian "jatuh tempo Jumat"
        extended = any(not overlaps(span, due) for span in text.cued(DealCue.EXTENSION))
        deferred = text.cued(DealCue.DEFERRED) or extended
        if text.sums and (kinds & _BILLED or not deferred):
            return None
        if kinds & _BILLED and not (named or self._put_off() or text.cued(DealCue.GRANTS)):
            return None
        day = self._day()
        if day is None:
            return None
        months = [found[0] for cue in _ENDS if (found := self.days.month(cue))]
        given = self._put_off() or self._time_given() or self._paid_instead()
        return Deal(
            intent=Intent.PLAN,
            words=(*text.words(_WORDS), *((span, Cue.NOISE) for span in months)),
            installments=1,
            first_date=day,
            agreed=given and not text.cued(DealCue.PROPOSES),
        )

    def _often(self) -> list[Span]:
        """What recurs; not the week of "a week later"."""
        added = self.days.added()
        often = self.text.often()
        return [span for span in often if added is None or not overlaps(span, [added[0]])]

    def asked(self) -> Deal | None:
        """The time that the client asks for, and the user has not given yet."""
        text = self.text
        request = self._request()
        if request is None or self._often() or any(map(text.cued, _NO_WAIT)):
            return None
        kinds = {mark.kind for mark in text.found}
        if text.sums and kinds & DEBT:
            return None
        last = self._clause_end(request)
        told = [(mark.start, mark.end) for mark in text.found if mark.kind in _TOLD]
        asked = [request, *text.taken((*_TIME, DealCue.ASKS_TO_PAY))]
        if not all(request[0] <= span[0] < last and overlaps(span, asked) for span in told):
            return None
        return Deal(
            intent=Intent.CLIENT_REPLY,
            words=((request, Cue.PROMISED), *text.words(_WORDS)),
            first_date=self._day(),
        )

    def _request(self) -> Span | None:
        """ "Asks for more time", "wants until Friday", "asks to pay on 1 April"."""
        text = self.text
        own = text.cued(DealCue.MYSELF)
        days = [span for span, _ in self._stated_ends()]
        if added := self.days.added():
            days.append(added[0])
        time = [*text.taken(_TIME), *days]
        for request in text.cued(DealCue.REQUESTS):
            if any(text.touches(span, request) for span in own) or not self._is_open(request):
                continue
            last = self._clause_end(request)
            waits = any(
                request[0] <= span[0] < last and not self._pays_then(request, span)
                for span in text.taken(_TIME)
            )
            if waits or any(text.touches(request, span) for span in time):
                return request
        pays = text.cued(DealCue.ASKS_TO_PAY)
        on_day = len(self.days.ahead) == 1 and not text.sums
        return pays[0] if pays and on_day and self._is_open(pays[0]) else None

    def _pays_then(self, request: Span, time: Span) -> bool:
        """ "Mau bayar 10 hari lagi": a day of payment, where "10 more days" are told alike."""
        more = any(time in self.text.cued(cue) for cue in _MORE)
        pays = self.text.cued(DealCue.PAYS)
        return more and any(request[0] <= start and end <= time[0] for start, end in pays)

    def _is_open(self, request: Span) -> bool:
        """Whether the user has not answered yet: "and I gave them until Friday"."""
        text = self.text
        if text.cued(DealCue.AGREED):
            return False
        last = self._clause_end(request)
        return all(
            request[0] <= start < last
            and len(text.folded[request[1] : start].split()) <= _WORDS_OF_REQUEST
            for start, _ in text.taken(_GIVEN)
        )

    def _clause_end(self, request: Span) -> int:
        found = _CLAUSE.search(self.text.folded, request[1])
        return found.start() if found else len(self.text.folded)

    def _named(self) -> bool:
        """ "Extension for Acme until 10 March": the message begins with it, and tells its end; no
        client asks for it."""
        text = self.text
        begun = (not text.folded[:start].strip() for start, _ in text.cued(DealCue.EXTENSION))
        if text.cued(DealCue.REQUESTS) or not any(begun):
            return False
        return bool(self._stated_ends() or self.days.added())

    def _proposed(self) -> bool:
        """ "I offered Acme an extension until 20 March", "suggested paying on 20 March": the user's
        own words, at the beginning of the message; no client's promise."""
        text = self.text
        if any(map(text.cued, _NO_WAIT)):
            return False
        if not any(self._is_begun(span) for span in text.cued(DealCue.PROPOSES)):
            return False
        pays = text.cued(DealCue.PAYS) or any(mark.kind in _PAYS_THEN for mark in text.found)
        if self.days.added() or (self.days.ahead and (pays or text.taken(_TIME))):
            return True
        return bool(self._stated_ends())

    def _is_begun(self, span: Span) -> bool:
        """Whether nothing but "I" stands before it, or a verb of the user's and the client."""
        text = self.text
        before = text.folded[: span[0]].split()
        if not before or text.folded[: span[0]].strip() in self._myself():
            return True
        opened = any(not text.folded[:start].strip() for start, _ in text.cued(DealCue.OFFERS))
        return opened and len(before) <= _WORDS_BETWEEN_TIME

    def _myself(self) -> set[str]:
        return {self.text.folded[slice(*span)] for span in self.text.cued(DealCue.MYSELF)}

    def _wanted(self) -> bool:
        """ "Give Acme until Friday", "the new due date is 1 May": what the user wants, whether or
        not the client has said yes."""
        text = self.text
        if any(mark.kind in DEBT for mark in text.found) or any(map(text.cued, _NO_WAIT)):
            return False
        if text.cued(DealCue.NEW_DAY) and len(self.days.ahead) == 1:
            return True
        if text.cued(DealCue.SPARES):
            return False
        begun = next(iter(given_first(text)), None)
        if begun is None or not (self.days.ahead or self.days.added()):
            return False
        if self.days.added() or text.taken(_TIME):
            return True
        return any(
            len(text.folded[begun[1] : end[0]].split()) <= _WORDS_OF_NAME
            for end, _ in self._stated_ends()
        )

    def _put_off(self) -> bool:
        """ "Postponed to 1 April", "agreed to an extension"."""
        granted = self._users(DealCue.GRANTS) or self._users(DealCue.AGREED)
        time = any(not self._is_of_peace(span) for span in self.text.cued(DealCue.DEFERRAL))
        return bool(self._users(DealCue.DEFERRED) or (granted and time))

    def _is_of_peace(self, time: Span) -> bool:
        """ "Anname kuu aega rahu", a month's peace, which is no more time to pay."""
        return any(self.text.touches(time, peace) for peace in self.text.cued(DealCue.SPARES))

    def _users(self, cue: DealCue) -> list[Span]:
        """What the user does; the words of a client's own promise are none: "Acme moved the
        payment to Friday"."""
        promised = [(m.start, m.end) for m in self.text.found if m.kind == Cue.PROMISED]
        return [
            span
            for span in self.text.cued(cue)
            if not any(start <= span[0] and span[1] <= end for start, end in promised)
        ]

    def _time_given(self) -> bool:
        """ "Gave Acme until Friday", "gave them two more weeks"."""
        text = self.text
        ends = [span for span, _ in self._stated_ends()]
        if (added := self.days.added()) and not self._is_of_peace(added[0]):
            ends.append(added[0])
        return any(
            grant[1] <= end[0]
            and len(text.folded[grant[1] : end[0]].split()) <= _WORDS_BETWEEN_TIME
            and not any(letter in ".;\n" for letter in text.folded[grant[1] : end[0]])
            for grant in self._users(DealCue.GRANTS)
            for end in ends
        )

    def _paid_instead(self) -> bool:
        """ "Agreed Acme pays on 1 April", "may pay on 1 April instead"."""
        text = self.text
        if not (self.days.ahead or self._stated_ends()):
            return False
        if text.cued(DealCue.ALLOWS):
            return True
        if text.cued(DealCue.MAY) and text.cued(DealCue.INSTEAD):
            return True
        agreed = text.cued(DealCue.AGREED)
        pays = (
            any(not overlaps(span, agreed) for span in text.cued(DealCue.PAYS))
            or text.cued(DealCue.INSTEAD)
            or any(
                mark.kind in _PAYING and not overlaps((mark.start, mark.end), agreed)
                for mark in text.found
            )
        )
        return bool(agreed and pays)

    def _stated_ends(self) -> list[tuple[Span, Placed | None]]:
        """Where the end of a time is told, by a word like "until"."""
        ends: list[tuple[Span, Placed | None]] = [
            ((item.start, item.day.end), item)
            for item in self.days.ahead
            if self.days.is_behind_word(item, DealCue.UNTIL)
        ]
        month = self.days.month(DealCue.UNTIL)
        return [*ends, (month[0], None)] if month else ends

    def _day(self) -> date | None:
        if added := self.days.added():
            return added[1]
        items = [item for _, item in self._stated_ends() if item] or [
            item for item in self.days.ahead if not self._is_left(item)
        ]
        if items:
            return self.days.begun(max(items, key=day_of))
        month = self.days.month(DealCue.UNTIL)
        return self.days.month_starts(month[1]) if month else None

    def _is_left(self, item: Placed) -> bool:
        """The 1st of "the 15th instead of the 1st", and of "postponed from the 1st to the 15th"."""
        cues = [DealCue.INSTEAD]
        if self.text.cued(DealCue.DEFERRED):
            cues.append(DealCue.STARTS)
        return any(self.days.is_behind_word(item, cue) for cue in cues)


def given_first(text: DealMessage) -> list[Span]:
    """The words by which a message begins that wants time given to a client, not to the user."""
    own = text.cued(DealCue.MYSELF)
    return [
        span
        for span in text.cued(DealCue.GIVES)
        if not text.folded[: span[0]].strip() and not any(text.touches(span, me) for me in own)
    ]


_MORE = (DealCue.MORE_DAYS, DealCue.MORE_WEEKS, DealCue.MORE_MONTHS)
_TIME = (DealCue.DEFERRAL, DealCue.DEFERRED, *_MORE)
_GIVEN = (DealCue.GRANTS, DealCue.ALLOWS, DealCue.DEFERRED)
_NO_WAIT = (DealCue.PLAN, DealCue.COUNT, DealCue.DISCOUNT, DealCue.SETTLES)
_TOLD = frozenset({Cue.PROMISED, Cue.PAID, Cue.RECEIVED, Cue.EXPECTED, Cue.WILL_PAY})
_CLAUSE = re.compile(r"[,;:!?\n]|(?<!\d)\.")
_WORDS_OF_REQUEST = 3
"""Between asking and what is asked for: "asks for the payment to be postponed"."""
_WORDS_OF_NAME = 2
_ENDS = (DealCue.UNTIL,)
_BILLED = DEBT | {Cue.INVOICE, NUMBER}
_PAYING = frozenset({Cue.PROMISED, Cue.PAID})
_PAYS_THEN = frozenset({Cue.PROMISED, Cue.PAID, Cue.WILL_PAY})
_WORDS = (
    DealCue.PAYS,
    DealCue.GRANTS,
    DealCue.GIVES,
    DealCue.DEFERRED,
    DealCue.DEFERRAL,
    DealCue.EXTENSION,
    DealCue.PROPOSES,
    DealCue.OFFERS,
    DealCue.AGREED,
    DealCue.ALLOWS,
    DealCue.MAY,
    DealCue.INSTEAD,
    DealCue.UNTIL,
    DealCue.MORE_DAYS,
    DealCue.MORE_WEEKS,
    DealCue.MORE_MONTHS,
    DealCue.SMALL,
)
