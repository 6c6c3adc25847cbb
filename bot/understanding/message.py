"""What one message comes to, by what is found in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.application.ports.understanding import Intent, Reading, Reason
from bot.domain.locale import Locale
from bot.understanding.acts.heard import Act
from bot.understanding.dates.meanings import Moment, is_ahead, is_behind, is_today, resolve
from bot.understanding.dates.roles import Placed
from bot.understanding.deals.cues import DealCue
from bot.understanding.grammar.marks import AMOUNT, BREAK, WORD, marks, masked
from bot.understanding.grammar.vocabulary import Cue
from bot.understanding.intents.evidence import Judged
from bot.understanding.names.known_clients import Read
from bot.understanding.names.unread import unread_words
from bot.understanding.parts import overlaps
from bot.understanding.put_right import CorrectingMessage
from bot.understanding.told_deals import is_told

_LONG_AGO = timedelta(days=180)
"""Money that came longer ago is not told of by a day without a year."""
_SURE_WORDS = 2
"""Words of a setting that are too faint not to be weighed against what else a message says."""
_PLAIN = frozenset({"requesting", "contact", "giving_up", "replying", "beyond"})
"""Rules of which a phrase that is the whole message needs no weighing."""
_BESIDE_BOOKS = frozenset({"giving_up", "contact"})
"""Rules of what is said of debts that are in the books: nothing new is owed, paid or promised."""
_OFFSET = re.compile(r"[^\W\d_]+ ?[-+] ?\d{1,2}(?::?\d\d)?")
"""A time zone ("UTC+30"): letters, a sign and a number, and nothing else."""
_DEALS = frozenset({Intent.PLAN, Intent.DISCOUNT})
_NEVER_AGREED = frozenset({Intent.UNDO, Intent.QUESTION, Intent.SETTINGS, Intent.WORDING})
"""Acts that the words of a settlement or a deferral do not outweigh."""
_TOO_FAINT = {"beyond": {Intent.SENT, Intent.INVOICE}, "replying": {Intent.CORRECTION}}
_PAID_OR_NOT = frozenset({Cue.PAID, Cue.RECEIVED, Cue.UNPAID, AMOUNT})
_BOOKED = frozenset({Intent.INVOICE, Intent.PAYMENT, Intent.PROMISE})
_TOLD = frozenset({Intent.PAYMENT, Intent.PROMISE})
"""What is recorded at once, so that no word of it may be passed over."""
_TELL_MONEY = frozenset({Cue.PAID, Cue.RECEIVED, Cue.PROMISED, Cue.WILL_PAY})
"""Without one of these a question ("Where's my 640?") tells of no money."""
_OWED = frozenset({Cue.OWES, Cue.UNPAID, Cue.LATE, Cue.EXPECTED, Cue.SENT, Cue.INVOICE, Cue.DID})
_LATE = ("past_due", "overdue")
"""Roles of days by which money should have come."""
_ANSWERS = frozenset({Intent.CLIENT_REPLY, Intent.SENT, Intent.OTHER})
"""Acts of a message in which the client may ask for time, and that say less than that."""
_MAY_BE_A_DEAL = frozenset(
    {
        Intent.WORDING,
        Intent.CORRECTION,
        Intent.CLIENT_REPLY,
        Intent.SENT,
        Intent.PAUSE,
        Intent.RESUME,
        Intent.OTHER,
    }
)
"""Acts whose words a plan or a discount may have as well, and which it outweighs."""


class Message(CorrectingMessage):
    """One message being read: what was found in it, and what that comes to."""

    def read(self) -> Read:
        """The message, understood, and the words that no part of that accounts for."""
        reading = self.with_new_sum(self.result())
        if reading.intent in _TOLD:
            nobody = self.grammar.nobody
            unread = unread_words(reading, self.sentence, self.marks, nobody)
            reading = replace(reading, unread=unread)
        return Read(reading, self.sentence, self.marks, self.grammar.locale)

    def result(self) -> Reading:
        """The message, understood."""
        if _OFFSET.fullmatch(self.folded.strip()):
            return Reading(intent=Intent.OTHER)
        act = self.grammar.acts.decide(self.plain, self.masked, self.sentence, self.marks)
        never = act is not None and act.intent in _NEVER_AGREED and not self.begins_giving()
        if self._may_be_asking(act):
            asked = self.asked_for()
            if asked is not None:
                return asked
        agreed = None if never else self.agreed()
        if act is not None and agreed is not None and not self.outweighs(agreed, act.intent):
            agreed = None
        return agreed or self._by_act(act)

    def _may_be_asking(self, act: Act | None) -> bool:
        """Whether the client may ask for time: "asks to postpone it" is no reminder put off."""
        if act is None or (act.intent in _ANSWERS and act.stated.reason is None):
            return True
        starts = [start for start, _ in self._deal_text.cued(DealCue.REQUESTS)]
        return act.intent is Intent.SNOOZE and any(
            start < phrase.start for start in starts for phrase in act.phrases[:1]
        )

    def _by_act(self, act: Act | None) -> Reading:
        """What a message comes to that asks for this, or for nothing."""
        if act is not None and act.intent is Intent.CORRECTION and self._should_have_paid():
            act = None
        if act is not None and _is_silence(act) and self._tells_what_is_late():
            act = None
        may_be = act is None or (act.intent in _MAY_BE_A_DEAL and not _is_silence(act))
        deal = self.deal() if may_be else None
        intent = deal.intent if deal else act.intent if act else self._booked()
        judged = Judged(intent, act.rule if act else None)
        marked = self.grammar.intents.marks_paid(self.folded)
        is_sure = intent is Intent.PAYMENT and (marked or bool(self._in_full()))
        told = bool(deal and is_told(deal, self.today)) or self._begins_as_come(intent)
        later = act is None and intent is Intent.PROMISE and self._pays_later()
        is_sure = is_sure or told or later
        if act is not None and act.rule == "asking":
            is_sure = not self.amounts and self.grammar.intents.ends_as_question(self.plain)
        if act is not None and act.rule == "reached":
            is_sure = True
        if act is not None and act.rule == "setting":
            is_sure = len(self.folded[slice(*act.phrases[0].span)].split()) > _SURE_WORDS
        if act is not None and act.rule in _PLAIN:
            is_sure = is_sure or self._says_all(act)
        weighed = (
            intent
            if is_sure
            else self.grammar.weigher.intent(self.masked, self.marks, self.placed, judged)
        )
        if self._is_too_faint(weighed, intent, act) or self._is_beside_books(weighed, act):
            weighed = intent
        if weighed is not intent and weighed in _DEALS:
            other = self.deal()
            deal = other if other and other.intent is weighed else deal
        elif weighed is not intent:
            recast = None if weighed in _BOOKED else self._recast(weighed)
            if recast is None or not recast.sets_nothing:
                intent, deal, act = weighed, None, recast
        if act is None and deal is None and self._states_terms(intent):
            act = Act(Reading(intent=Intent.CLIENT_REPLY, reason=Reason.TERMS))
        return deal or self._told_as(intent, act)

    def _says_all(self, act: Act) -> bool:
        """Whether a phrase of some words is the whole message, or all of it but a name and a
        word."""
        start, end = act.phrases[0].span
        if len(self.folded[start:end].split()) <= _SURE_WORDS:
            return False
        said = masked(self.capitals, {(day.start, day.day.end): "X" for day in self.placed})
        others = f"{said[:start]} {said[end:]}".split()
        return sum(word[0] != "X" for word in others) <= 1

    def _is_too_faint(self, weighed: Intent, intent: Intent, act: Act | None) -> bool:
        """ "1 July at the latest": nothing is taken back by words so faint; and where money is
        missed, as in "skipped a payment", the word "payment" brings none."""
        if weighed is Intent.UNDO:
            return bool(self.placed) or self._puts_right(act)
        if act is not None and weighed in _TOO_FAINT.get(act.rule or "", ()):
            return True  # "I haven't sent the invoice", "they say the price was 200, not 250"
        if (intent, weighed) == (Intent.PROMISE, Intent.PAYMENT):
            return any(is_ahead(item.day) for item in self._told_of(weighed))
        kinds = {mark.kind for mark in self.marks}
        if (intent, weighed) == (Intent.INVOICE, Intent.PAYMENT) and Cue.SENT in kinds:
            return kinds.isdisjoint((Cue.PAID, Cue.RECEIVED))
        if (intent, weighed) == (Intent.PAYMENT, Intent.INVOICE) and Cue.PAID in kinds:
            ahead = any(is_ahead(item.day) for item in self.placed)
            return not ahead and bool(self.placed) and kinds.isdisjoint(_OWED)
        told = [mark.kind for mark in self.marks if mark.kind in _PAID_OR_NOT]
        denied = intent is Intent.INVOICE and told[-2:] == [Cue.UNPAID, AMOUNT]
        if denied and weighed is Intent.PAYMENT:
            return True  # "Paid the last one, but not this one for 700"
        if act is not None and act.rule == "asking" and weighed in _TOLD:
            return _TELL_MONEY.isdisjoint(mark.kind for mark in self.marks)
        missed = intent is Intent.INVOICE and self.is_only_unpaid()
        unpaid = intent is Intent.INVOICE and Cue.UNPAID in kinds and bool(self.amounts)
        if act is None and weighed is Intent.CLIENT_REPLY and unpaid:
            return True  # "Should have paid 500 on the 1st, but silence": a debt with its sum
        return missed and weighed in (Intent.PAYMENT, Intent.CLIENT_REPLY, Intent.RESUME)

    @staticmethod
    def _is_beside_books(weighed: Intent, act: Act | None) -> bool:
        """ "Bob's old debt of 150, we let it go", "told Bob that the invoice is unpaid"."""
        return act is not None and act.rule in _BESIDE_BOOKS and weighed in _BOOKED

    def _told_as(self, intent: Intent, act: Act | None) -> Reading:
        """The message with the fields of its kind."""
        if act is not None and act.intent is Intent.CORRECTION:
            return self.corrected(act)
        withheld = self.withheld(intent)
        if act is None and withheld is not None:
            act = Act(withheld)
        if act is not None:
            return self._acted(act)
        if intent is Intent.OTHER:
            return self._acted(Act(Reading(intent=intent)))
        return self._in_books(intent)

    def _begins_as_come(self, intent: Intent) -> bool:
        """ "Transfer from Acme today, 500 for the logo": it begins with money that came."""
        told = [mark.kind for mark in self.marks if mark.kind not in (Cue.NOISE, BREAK)]
        came = intent is Intent.PAYMENT and told[:1] == [Cue.RECEIVED]
        return came and not all(amount.bare for amount in self.amounts)

    def _puts_right(self, act: Act | None) -> bool:
        """ "Wrong, it is Acme that owes": a correction with a client."""
        is_mend = act is not None and act.intent is Intent.CORRECTION
        return act is not None and is_mend and self.corrected(act).client is not None

    def _recast(self, intent: Intent) -> Act:
        return self.grammar.acts.recast(intent, self.plain, self.masked, self.sentence, self.marks)

    def _booked(self) -> Intent:
        """What a message that asks for nothing tells of the books."""
        intent = self.grammar.intents.decide(
            self.folded,
            self.marks,
            asked=self.grammar.intents.requests(self.masked),
            certain_sum=any(not amount.bare for amount in self.amounts),
        )
        if intent is Intent.OTHER and self._pays_later():
            return Intent.PROMISE
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

    def _pays_later(self) -> bool:
        """ "Budi bayar Jumat ini", in a language where "bayar" before a day may be its cue."""
        said = (self.folded[item.start : item.day.start] for item in self.placed)
        named = any(mark.kind == WORD for mark in self.marks[:1])
        ahead = not any(is_behind(item.day) or is_today(item.day) for item in self.placed)
        return named and ahead and any(map(self.grammar.intents.ends_with_pay, said))

    def _told_of(self, intent: Intent) -> list[Placed]:
        """The days of a message, in a payment those before what it says of the rest."""
        if intent is not Intent.PAYMENT:
            return self.placed
        return [item for item in self.placed if item.day.start < self._rest()]

    def _in_books(self, intent: Intent) -> Reading:
        """A debt, a payment or a promise with its fields."""
        placed = self._told_of(intent)
        chosen, partly = self._sum(intent)
        came = intent is Intent.PAYMENT
        in_full = self._in_full() if came else []
        tells_aside = self.grammar.intents.asides
        asides = tells_aside(self.folded, self.capitals, self.marks) if came else []
        parties = self.grammar.parties.find(
            self.sentence,
            self._told(untold=[*in_full, *asides]),
            loosely=intent is Intent.INVOICE and (chosen is not None or not self.amounts),
        )
        currency = chosen.currency if chosen else None
        slash_order = currency or self.own_currency
        moment = Moment(
            self.today,
            month_first=self.grammar.locale is Locale.EN and slash_order == "USD",
            either_order=self.grammar.locale is Locale.EN,
        )
        to_come = [m.start for m in self.marks if m.kind in (Cue.PROMISED, Cue.EXPECTED)]
        if intent is Intent.PAYMENT and to_come:
            start = min(to_come)
            breaks = [mark.start for mark in self.marks[1:] if mark.kind == BREAK]
            start = max((end for end in breaks if end < start), default=start)
            placed = [item for item in placed if item.day.start < start]
        roles = self.grammar.roles
        dated = roles.dated(self.folded, intent, placed, moment)
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
            number=self._written(self.number),
            what_for=self._written(work),
            what_for_said=self._written(parties.work_said if inflects else work),
            in_full=bool(in_full) and not partly,
            unpaid=intent is Intent.INVOICE and self.is_only_unpaid(),
            partly=partly,
        )

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

    def _is_overdue(self) -> bool:
        """ "The payment from Acme is due Friday, 500": no word but "payment" tells of one."""
        roles = {item.role for item in self.placed}
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
        if any(start == item.start for start, _ in self._deal_text.cued(DealCue.UNTIL)):
            return True
        ahead, behind = (resolve(item.day, Moment(self.today, past=past)) for past in (False, True))
        long_ago = behind is not None and self.today - behind > _LONG_AGO
        return long_ago and ahead is not None and ahead > self.today

    def _is_term(self) -> bool:
        """ "Acme, 500, logo, comes in next week": the term of a debt, told after a comma."""
        kinds = [mark.kind for mark in self.marks if mark.kind != Cue.NOISE]
        came = min(kinds.index(kind) for kind in (Cue.RECEIVED, Cue.PAID) if kind in kinds)
        return AMOUNT in kinds[:came] and kinds[came - 1] == BREAK

    def _acted(self, act: Act) -> Reading:
        """A message that asks for something or tells it, with the fields of its kind."""
        intent = act.intent
        moment = Moment(self.today)
        days = [item.day for item in self.placed]
        fields: dict[str, Any] = {}
        hour: tuple[int, int] | None = None
        if intent in (Intent.SNOOZE, Intent.PAUSE):
            taken = [(amount.start, amount.end) for amount in self.amounts if not amount.bare]
            days = self.grammar.rests.days(self.folded, days, taken)
            fields["until"] = self.grammar.rests.until(self.folded, days, moment)
            hour = self.grammar.rests.later_today(self.folded)
        elif intent is Intent.SENT:
            past = replace(moment, past=True)
            fields["sent_on"] = next((day for d in days if (day := resolve(d, past))), None)
        elif intent is Intent.CLIENT_REPLY:
            placed = [item for item in self.placed if not item.terms]
            dated = self.grammar.roles.dated(self.folded, Intent.PROMISE, placed, moment)
            reason = act.stated.reason
            is_now = reason is not Reason.PROMISE and all(map(is_today, days))
            promises = not is_now and reason not in (Reason.TERMS, Reason.PAID, Reason.REFUSES)
            if dated.promised_on and dated.promised_on >= self.today and promises:
                fields["promised_on"] = dated.promised_on
        disputed = act.stated.reason is Reason.TERMS
        if not disputed and intent in (Intent.WRITE_OFF, Intent.CLIENT_REPLY):
            chosen, _ = self._sum(intent)
            if chosen:
                fields |= {"amount": chosen.value, "currency": chosen.currency}
        if intent in (Intent.QUESTION, Intent.OTHER):
            said = [phrase.span for phrase in act.phrases]
            told = [mark for mark in self.marks if not overlaps((mark.start, mark.end), said)]
            asked = self.grammar.parties.asked_about(
                self.sentence, told, loosely=intent is Intent.QUESTION
            )
            client, surface = self._names(asked, oblique=False)
            fields |= {"client": client, "client_surface": surface}
        elif intent not in (Intent.UNDO, Intent.SETTINGS):
            spoken: dict[tuple[int, int], str] = {phrase.span: "Z" for phrase in act.phrases}
            spoken |= {(day.start, day.end): "T" for day in days}
            if hour:
                spoken[hour] = "T"
            marked = marks(masked(self.plain, spoken), self.grammar.language, self.capitals)
            named = self.grammar.clients.find(
                self.sentence,
                marked,
                act.phrases,
                loosely=intent is not Intent.CLIENT_REPLY,
            )
            client, surface = self._names(named, oblique=True)
            fields |= {"client": client, "client_surface": surface}
        return replace(act.stated, **fields)


def _is_silence(act: Act) -> bool:
    """That a client has not answered, perhaps to what was offered."""
    return act.intent is Intent.CLIENT_REPLY and act.stated.reason is Reason.NONE
