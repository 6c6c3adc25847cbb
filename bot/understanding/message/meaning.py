"""What one message comes to, by what is found in it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.application.ports.understanding import Intent, Reading, Reason
from bot.understanding.acts.heard import Act
from bot.understanding.acts.phrases import Found
from bot.understanding.dates.meanings import Moment, is_ahead, is_behind, is_today, resolve
from bot.understanding.deals.cues import DealCue
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, WORD, marks, masked
from bot.understanding.intents.evidence import Judged
from bot.understanding.message.booked import BookedMessage
from bot.understanding.message.parts import overlaps
from bot.understanding.message.told_deals import is_told
from bot.understanding.names.known_clients import Read
from bot.understanding.names.unread import unread_words

_SURE_WORDS = 2
"""Words of a setting that are too faint not to be weighed against what else a message says."""
_PLAIN = frozenset({"requesting", "contact", "giving_up", "replying", "beyond", "thanking"})
"""Rules of which a phrase that is the whole message needs no weighing."""
_BESIDE_BOOKS = frozenset({"giving_up", "contact"})
"""Rules of what is said of debts that are in the books: nothing new is owed, paid or promised."""
_OFFSET = re.compile(r"[^\W\d_]+ ?[-+] ?\d{1,2}(?::?\d\d)?")
"""A time zone ("UTC+30"): letters, a sign and a number, and nothing else."""
_DEALS = frozenset({Intent.PLAN, Intent.DISCOUNT})
_NEVER_AGREED = frozenset({Intent.UNDO, Intent.QUESTION, Intent.SETTINGS, Intent.WORDING})
"""Acts that the words of a settlement or a deferral do not outweigh."""
_TOO_FAINT: dict[str | None, set[Intent]] = {
    "beyond": {Intent.SENT, Intent.INVOICE, Intent.RESUME, Intent.CORRECTION},
    "replying": {Intent.CORRECTION},
    "wrong": {Intent.PAYMENT, Intent.PROMISE, Intent.CLIENT_REPLY},
}
_PAID_OR_NOT = frozenset({Cue.PAID, Cue.RECEIVED, Cue.UNPAID, AMOUNT})
_BOOKED = frozenset({Intent.INVOICE, Intent.PAYMENT, Intent.PROMISE})
_TOLD = frozenset({Intent.PAYMENT, Intent.PROMISE})
"""What is recorded at once, so that no word of it may be passed over."""
_TELL_MONEY = frozenset({Cue.PAID, Cue.RECEIVED, Cue.PROMISED, Cue.WILL_PAY})
"""Without one of these a question ("Where's my 640?") tells of no money."""
_OWED = frozenset({Cue.OWES, Cue.UNPAID, Cue.LATE, Cue.EXPECTED, Cue.SENT, Cue.INVOICE, Cue.DID})
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


class Message(BookedMessage):
    """One message being read: what was found in it, and what that comes to."""

    def read(self) -> Read:
        """The message, understood, and the words that no part of that accounts for."""
        reading = self.with_new_sum(self.result())
        if reading.intent in _TOLD:
            nobody = self.grammar.nobody
            unread = unread_words(reading, self.sentence, self.marks, nobody)
            reading = replace(reading, unread=unread) if unread else reading
        return Read(reading, self.sentence, self.marks, self.grammar.locale)

    def result(self) -> Reading:
        """The message, understood."""
        if _OFFSET.fullmatch(self.folded.strip()):
            return Reading(intent=Intent.OTHER)
        act = self.grammar.acts.decide(self.heard, self.masked, self.sentence, self.marks)
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
        """Whether the client may ask for time: "asks to postpone it" is no reminder put off, and
        "asks to move it from the 1st to the 5th" puts nothing right."""
        if act is None or (act.intent in _ANSWERS and act.stated.reason is None):
            return True
        starts = [start for start, _ in self._deal_text.cued(DealCue.REQUESTS)]
        told = [phrase.start for phrase in act.phrases[:1]]
        if act.intent is Intent.CORRECTION:
            told = [act.wrong[0]] if act.wrong and not act.phrases else []
        return act.intent in (Intent.SNOOZE, Intent.CORRECTION) and any(
            start < begun for start in starts for begun in told
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
        came = act is None and deal is None and intent is Intent.PAYMENT and self._came_from()
        is_sure = is_sure or told or later or came
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
        faint = self._is_too_faint(weighed, intent, act) or self._is_beside_books(
            weighed, intent, act
        )
        if faint or (act is None and intent is Intent.OTHER and self._only_denies()):
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
            told = act is not None and act.rule == "beyond"  # "Лена отменила заказ"
            return told or bool(self.placed) or self._puts_right(act)
        rule = "wrong" if act and self.sets_against(act) else act.rule if act else None
        if weighed in _TOO_FAINT.get(rule, ()):
            return True  # "I haven't sent the invoice", "Jonas paid 2,200 and not 2,000"
        if act is not None and act.stated.reason is Reason.TERMS and weighed is Intent.INVOICE:
            return True  # "Acme want 50 off the bill"
        if (intent, weighed) == (Intent.PROMISE, Intent.PAYMENT):
            return any(is_ahead(item.day) for item in self._told_of(weighed))
        kinds = {mark.kind for mark in self.marks}
        if weighed is Intent.PAYMENT and (
            intent is Intent.CORRECTION  # "Tom's is 350 now"
            or (intent is Intent.OTHER and not self.amounts)  # "Acme sent the documents"
        ):
            return kinds.isdisjoint((Cue.PAID, Cue.RECEIVED))
        if (intent, weighed) == (Intent.INVOICE, Intent.PAYMENT) and Cue.SENT in kinds:
            return kinds.isdisjoint((Cue.PAID, Cue.RECEIVED))
        if (intent, weighed) == (Intent.PAYMENT, Intent.INVOICE) and Cue.PAID in kinds:
            return self._has_come(kinds)
        settled = [mark.kind for mark in self.marks if mark.kind in _PAID_OR_NOT]
        denied = intent is Intent.INVOICE and settled[-2:] == [Cue.UNPAID, AMOUNT]
        if denied and weighed is Intent.PAYMENT:
            return True  # "Paid the last one, but not this one for 700"
        if weighed is Intent.PAYMENT and self.grammar.intents.undoing(self.folded):
            return intent is Intent.INVOICE  # "The payment of 300 was cancelled"
        if act is not None and act.rule == "asking" and weighed in _TOLD:
            return _TELL_MONEY.isdisjoint(mark.kind for mark in self.marks)
        missed = intent is Intent.INVOICE and self.is_only_unpaid()
        unpaid = intent is Intent.INVOICE and Cue.UNPAID in kinds and bool(self.amounts)
        if act is None and weighed is Intent.CLIENT_REPLY and unpaid:
            return True  # "Should have paid 500 on the 1st, but silence": a debt with its sum
        return missed and weighed in (Intent.PAYMENT, Intent.CLIENT_REPLY, Intent.RESUME)

    def _may_promise(self) -> bool:
        """Whether a word is of money or of terms, or tells that a day is somebody's word ("Bob said
        Monday") or when they can't pay ("is away till Monday")."""
        of_money = self.grammar.of_paying.search(self.folded) or self._is_elsewhere()
        said = of_money or self._states_terms(Intent.PROMISE)
        return bool(said or self.grammar.acts.hearsay(self.heard))

    def _only_denies(self) -> bool:
        """ "Andi sudah, Beni belum": names, and that the last of them did not, whatever it was."""
        if self.folded.rstrip(" .!").rpartition(" ")[2] not in self.grammar.negations:
            return False
        kinds = [mark.kind for mark in self.marks if mark.kind != Cue.NOISE]
        return kinds.count(BREAK) == 1 and {*kinds} == {BREAK, WORD} and kinds[0] == WORD

    def _has_come(self, kinds: set[str]) -> bool:
        """Whether a payment is told beside a day gone by, or beside those who made none: "Acme 500
        paid, Ben hasn't"."""
        ahead = any(is_ahead(item.day) for item in self.placed)
        came = not ahead and bool(self.placed) and kinds.isdisjoint(_OWED)
        return came or bool(self._others_unpaid())

    def _is_beside_books(self, weighed: Intent, intent: Intent, act: Act | None) -> bool:
        """ "Bob's old debt of 150, we let it go", "told Bob that the invoice is unpaid", and what
        the user spent: "paid 60 for paint"; nor does "Bob's birthday is on Friday" promise."""
        if intent is Intent.OTHER and weighed is Intent.PROMISE and not self._may_promise():
            return True
        if act is not None and act.rule == "beyond" and weighed in _TOLD:
            said = [phrase.span for phrase in act.phrases]
            return any(overlaps((amount.start, amount.end), said) for amount in self.amounts)
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
        return came and (not all(amount.bare for amount in self.amounts) or self._came_today())

    def _came_today(self) -> bool:
        """ "Transfer from Acme 500 this morning": beside a day that has come, and no evening."""
        days = [is_behind(item.day) or is_today(item.day) for item in self.placed if not item.role]
        gone_by = bool(days) and all(days) and len(days) == len(self.placed)
        return gone_by and bool(self.amounts) and not self.grammar.rests.later_today(self.folded)

    def _puts_right(self, act: Act | None) -> bool:
        """ "Wrong, it is Acme that owes": a correction with a client."""
        is_mend = act is not None and act.intent is Intent.CORRECTION
        return act is not None and is_mend and self.corrected(act).client is not None

    def _recast(self, intent: Intent) -> Act:
        return self.grammar.acts.recast(intent, self.heard, self.masked, self.sentence, self.marks)

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
            until = self.grammar.rests.until(self.folded, days, moment)
            fields["until"] = until if until and until >= self.today else None
            hour = self.grammar.rests.later_today(self.folded)
        elif intent is Intent.SENT:
            past = replace(moment, past=True)
            fields["sent_on"] = next((day for d in days if (day := resolve(d, past))), None)
        elif intent is Intent.CLIENT_REPLY:
            placed = [item for item in self.placed if not item.terms]
            if not self.payments():  # "Money is tight this month"
                ends = {phrase.end for phrase in act.phrases}
                placed = [item for item in placed if item.day.start - 1 not in ends]
            dated = self.grammar.roles.dated(self.folded, Intent.PROMISE, placed, moment)
            reason = act.stated.reason
            is_now = reason is not Reason.PROMISE and all(map(is_today, days))
            promises = not is_now and reason not in (Reason.TERMS, Reason.PAID, Reason.REFUSES)
            promises = promises and not self._is_elsewhere()
            if dated.promised_on and dated.promised_on >= self.today and promises:
                fields["promised_on"] = dated.promised_on
        disputed = act.stated.reason is Reason.TERMS
        if not disputed and intent in (Intent.WRITE_OFF, Intent.CLIENT_REPLY):
            chosen, _ = self._sum(intent)
            if chosen and not (intent is Intent.WRITE_OFF and self._came_as(chosen)):
                fields |= {"amount": chosen.value, "currency": chosen.currency}
        if intent in (Intent.QUESTION, Intent.OTHER):
            said = [part for phrase in act.phrases for part in _around_name(phrase)]
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


def _around_name(phrase: Found) -> list[tuple[int, int]]:
    """A phrase but for the name in it: "send Acme the invoice"."""
    who = phrase.who
    if who is None or who[0] == who[1]:
        return [phrase.span]
    return [(phrase.start, who[0]), (who[1], phrase.end)]


def _is_silence(act: Act) -> bool:
    """That a client has not answered, perhaps to what was offered."""
    return act.intent is Intent.CLIENT_REPLY and act.stated.reason is Reason.NONE
