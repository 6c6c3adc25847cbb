"""What a message tells of the books: a debt, a payment or a promise, with its fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.application.ports.understanding import Intent, Reading
from bot.domain.locale import Locale
from bot.understanding.dates.meanings import Moment, is_ahead, is_behind, is_today, resolve
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, WORD, Mark, others_unpaid
from bot.understanding.grammar.others import unpaid_before
from bot.understanding.message.put_right import CorrectingMessage

_LONG_AGO = timedelta(days=180)
"""Money that came longer ago is not told of by a day without a year."""
_ALONE = frozenset({AMOUNT, DATE, BREAK, WORD, Cue.TO, Cue.FOR})
_NEAR = 16
"""Letters between the word for money that comes and a day gone by: "tanggal 3 kemarin"."""
_LATE = ("past_due", "overdue")
"""Roles of days by which money should have come."""


class BookedMessage(CorrectingMessage):
    """A message that may tell of a debt, a payment or a promise."""

    def _booked(self) -> Intent:
        """What a message that asks for nothing tells of the books."""
        intent = self.grammar.intents.decide(
            self.folded,
            self.marks,
            asked=self.grammar.intents.requests(self.masked),
            certain_sum=any(not amount.bare for amount in self.amounts),
        )
        if intent is Intent.OTHER and self.priced and len(self.numbers) > 1:
            return Intent.INVOICE  # "Nora, 3 lessons, 45 each": a debt that is still to be reckoned
        if intent is Intent.OTHER and self._pays_later():
            return Intent.PROMISE
        if intent is Intent.INVOICE and self._unpaid_before():
            intent = Intent.PAYMENT
        if intent is Intent.INVOICE and self._came_from():
            return Intent.PAYMENT
        promised = any(mark.kind == Cue.PROMISED for mark in self.marks)
        if intent is Intent.PAYMENT and self._is_overdue():
            intent = Intent.INVOICE
        if (
            intent is Intent.PAYMENT
            and not promised
            and any(self._lies_ahead(item) for item in self._told_of(intent))
        ):
            intent = Intent.INVOICE if self._is_term() else Intent.PROMISE
        return intent

    def _came_from(self) -> bool:
        """ "2,000 from Peter yesterday": a sum, whom it is from and a day that has come, and no
        more but what it was for."""
        told = [mark for mark in self.marks if mark.kind != Cue.NOISE]
        kinds = [mark.kind for mark in told]
        if len(self.placed) != 1 or kinds.count(AMOUNT) != 1 or kinds.count(Cue.TO) != 1:
            return False
        at = kinds.index(Cue.TO)
        if self.folded[told[at].start : told[at].end] not in self.grammar.payers:
            return False
        if not _ALONE.issuperset(kinds) or WORD in kinds[:at] or kinds[at + 1 : at + 2] != [WORD]:
            return False
        item = self.placed[0]
        has_come = is_behind(item.day) or is_today(item.day)
        return (has_come and not item.role) or self.has_been(item)

    def _pays_later(self) -> bool:
        """ "Budi bayar Jumat ini", in a language where "bayar" before a day may be its cue."""
        said = (self.folded[item.start : item.day.start] for item in self.placed)
        named = any(mark.kind == WORD for mark in self.marks[:1])
        ahead = not any(is_behind(item.day) or is_today(item.day) for item in self.placed)
        return named and ahead and any(map(self.grammar.intents.ends_with_pay, said))

    def _others_unpaid(self) -> list[tuple[int, int]]:
        """What is told beside a payment of clients who made none."""
        small = self.grammar.negations, self.grammar.but
        behind = others_unpaid(self.folded, self.marks, *small)
        return behind or self._unpaid_before()

    def _unpaid_before(self) -> list[tuple[int, int]]:
        return unpaid_before(self.folded, self.marks, self.capitals, self.grammar.negations)

    def _told_of(self, intent: Intent) -> list[Placed]:
        """The days of a message, in a payment those before what it says of the rest."""
        if intent is not Intent.PAYMENT:
            return self.placed
        return [item for item in self.placed if item.day.start < self._rest()]

    def _in_books(self, intent: Intent) -> Reading:
        """A debt, a payment or a promise with its fields."""
        placed = self._told_of(intent)
        if intent is Intent.INVOICE and any(mark.kind == Cue.UNPAID for mark in self.marks):
            placed = [item for item in placed if item.role or not is_today(item.day)]
        chosen, partly = self._sum(intent)
        came = intent is Intent.PAYMENT
        in_full = self._in_full() if came else []
        tells_aside = self.grammar.intents.asides
        asides = tells_aside(self.folded, self.capitals, self.marks) if came else []
        others = self._others_unpaid() if came else self.grammar.intents.undoing(self.folded)
        parties = self.grammar.parties.find(
            self.sentence,
            self._told(untold=[*in_full, *asides, *others]),
            loosely=intent is Intent.INVOICE and (chosen is not None or not self.amounts),
        )
        currency = chosen.currency if chosen else None
        slash_order = currency or self.own_currency
        moment = Moment(
            self.today,
            month_first=self.grammar.locale is Locale.EN and slash_order == "USD",
            either_order=self.grammar.locale is Locale.EN,
        )
        to_come = [
            mark.start
            for mark in self.marks
            if mark.kind == Cue.PROMISED
            or (mark.kind == Cue.EXPECTED and not self._told_after(mark))
        ]
        if intent is Intent.PAYMENT and to_come:
            start = min(to_come)
            breaks = [mark.start for mark in self.marks[1:] if mark.kind == BREAK]
            start = max((end for end in breaks if end < start), default=start)
            placed = [item for item in placed if item.day.start < start]
        roles = self.grammar.roles
        dated = roles.dated(self.folded, intent, placed, moment)
        if came and self._is_of_several_payers():
            return Reading(intent=intent, paid_on=dated.paid_on)
        if intent is not Intent.INVOICE and self._lists_payers():
            return Reading(intent=intent, paid_on=dated.paid_on, promised_on=dated.promised_on)
        if intent is Intent.PROMISE and self._is_another_day(parties.client):
            dated = replace(dated, promised_on=None)
        client, surface = self._names(parties.client, oblique=parties.oblique)
        work = self._with_period(parties.work, moment)
        inflects = self.grammar.language.vocabulary.inflects_work
        return Reading(
            intent=intent,
            client=client,
            client_surface=surface,
            amount=chosen.value if chosen else None,
            currency=currency,
            due=dated.due,
            issued=dated.issued,
            paid_on=dated.paid_on,
            terms_days=dated.terms_days,
            promised_on=dated.promised_on,
            day_or=roles.other_day(self.folded, intent, placed, moment, dated),
            number=None if came and self.numbers_joined else self._written(self.number),
            what_for=self._written(work),
            what_for_said=self._written(parties.work_said if inflects else work),
            in_full=bool(in_full) and not partly,
            unpaid=intent is Intent.INVOICE and self.is_only_unpaid(),
            partly=partly,
        )

    def _is_of_several_payers(self) -> bool:
        """ "Kate paid 80, Mary 60": no sum is surely anybody's."""
        sums = [(amount.start, amount.end) for amount in self.numbers]
        second = self.grammar.payers_apart.second_paid
        return second(self.folded, self.capitals, sums) is not None

    def _lists_payers(self) -> bool:
        """ "Anna, Bob and Carl paid": not one of them alone."""
        return self.grammar.payers_apart.are_listed(self.folded, self.capitals, self.marks)

    def _is_another_day(self, client: tuple[int, int] | None) -> bool:
        """ "Otto promised to pay on Friday and Simon on Monday": the last day is not Otto's."""
        second = self.grammar.payers_apart.second_promises
        named = second(self.folded, self.capitals, self._days())
        return client is not None and named is not None and client[0] < named[0]

    def _should_have_paid(self) -> bool:
        """ "Seharusnya Budi bayar Jumat lalu": what a client should have done by a day gone by."""
        return self.grammar.intents.should_have_paid(self.folded, self.marks) and any(
            is_behind(item.day) for item in self.placed
        )

    def _tells_what_is_late(self) -> bool:
        """ "Should have paid 500 by the 1st, but silence": a sum, and when it was due."""
        return bool(self.amounts) and any(item.role in _LATE for item in self.placed)

    def _states_terms(self, intent: Intent) -> bool:
        """ "According to Acme their terms are 45 days": a promise of no day and no sum."""
        if intent is not Intent.PROMISE or self.stated or not self.placed:
            return False
        return all(
            item.terms
            and item.base is None
            and self.folded[item.day.start : item.day.end].split()[0] in self.grammar.due_words
            for item in self.placed
        )

    def _told_after(self, expected: Mark) -> bool:
        """Indonesian "masuknya kemarin": the same words for when it comes and when it came."""
        behind = (item for item in self.placed if is_behind(item.day))
        return any(0 <= item.day.start - expected.end <= _NEAR for item in behind)

    def _is_overdue(self) -> bool:
        """ "The payment from Acme is due Friday, 500": no word but "payment" tells of one."""
        roles = {item.role for item in self.placed if not self.has_been(item)}
        came = [mark for mark in self.marks if mark.kind in (Cue.PAID, Cue.RECEIVED)]
        if "overdue" in roles and not any(mark.kind == Cue.PAID for mark in came):
            return True
        said = (self.folded[mark.start : mark.end] for mark in came)
        is_noun = self.grammar.intents.names_money
        return not roles.isdisjoint(("due", "past_due")) and all(map(is_noun, said))

    def _lies_ahead(self, item: Placed) -> bool:
        """Whether money comes on that day rather than came: by its form or its preposition ("by
        Friday"), or it was long ago."""
        if is_ahead(item.day):
            return True
        if not any(mark.kind == Cue.RECEIVED for mark in self.marks):
            return False
        if self.is_until(item):
            return True
        ahead, behind = (resolve(item.day, Moment(self.today, past=past)) for past in (False, True))
        long_ago = behind is not None and self.today - behind > _LONG_AGO
        return long_ago and ahead is not None and ahead > self.today

    def _is_term(self) -> bool:
        """ "Acme, 500, logo, comes in next week": the term of a debt, told after a comma."""
        kinds = [mark.kind for mark in self.marks if mark.kind != Cue.NOISE]
        came = min(kinds.index(kind) for kind in (Cue.RECEIVED, Cue.PAID) if kind in kinds)
        return AMOUNT in kinds[:came] and kinds[came - 1] == BREAK
