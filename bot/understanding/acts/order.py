"""What a message asks or tells, in the order of decision, before it is read as books."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.application.ports.understanding import Asked, Intent, Reading, Reason, Tone
from bot.understanding.acts.corrections import Contrasts
from bot.understanding.acts.heard import Act, Message, covers, has_object
from bot.understanding.acts.phrases import Found, Heard, PhraseTable, Span
from bot.understanding.acts.settings import SettingsGrammar
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.intents import IntentGrammar
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import AMOUNT, DATE, NUMBER, WORD, Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.money.amounts import AmountGrammar

_REPORTED = frozenset({Cue.PAID, Cue.RECEIVED, Cue.PROMISED})
_QUOTE = re.compile('[«"]')
_MONEY = _REPORTED | {AMOUNT, NUMBER, Cue.OWES, Cue.UNPAID, Cue.WILL_PAY, Cue.EXPECTED}
_SAID = frozenset({AMOUNT, DATE, NUMBER, WORD})
_DEBT = frozenset({Cue.OWES, Cue.UNPAID, Cue.LATE, Cue.EXPECTED})
_BILLED = frozenset({Cue.INVOICE, Cue.SENT})
_BOOKED = {Reason.NONE: _BILLED, Reason.FORGOT: frozenset({Cue.PAID, Cue.RECEIVED})}
_PASTED = re.compile(r"\"[^\"]+\"|«[^«»]+»|'[^']+'", re.DOTALL)


class ActGrammar:
    """Recognises what messages do in one language."""

    def __init__(self, language: Language, intents: IntentGrammar, amounts: AmountGrammar) -> None:
        words = language.vocabulary.acts
        self._intents = intents
        self._acts: dict[Intent, PhraseTable] = {
            intent: PhraseTable(language, phrases)
            for intent, phrases in words.acts.items()
            if intent is not Intent.SETTINGS
        }
        self._settings = SettingsGrammar(language, words, amounts)
        self._mends = PhraseTable(language, words.mends)
        self._mends_mildly = PhraseTable(language, words.mends_mildly)
        self._contrasts = Contrasts(language, words)
        self._tones = {tone: PhraseTable(language, table) for tone, table in words.tones.items()}
        self._reasons = {
            reason: PhraseTable(language, table) for reason, table in words.reasons.items()
        }
        self._firsthand = PhraseTable(language, words.firsthand)
        self._hearsay = PhraseTable(language, language.vocabulary.cues.get(Cue.SAID, ()))
        self._tells = PhraseTable(language, words.tells)
        self._cannot = PhraseTable(language, words.cannot)
        self._clause = re.compile(
            rf"[,;:!?\n]|(?<!\d)\.|(?<!\w)(?:{language.alternation(words.but[:1])})(?!\w)"
        )
        self._reaches = PhraseTable(language, words.reaches)
        self._answers = PhraseTable(language, words.answers_in_writing)
        self._negations = language.folded_words(language.vocabulary.negations)
        self._user = PhraseTable(language, words.user)
        self._calls = PhraseTable(language, words.calls)
        self._topics = {what: PhraseTable(language, how) for what, how in words.topics.items()}
        self._shows = PhraseTable(language, words.shows)
        self._thanks = PhraseTable(language, words.thanks)

    def heard(self, text: str) -> Heard:
        """A masked text, to be looked through for phrases."""
        return Heard(text, self._intents.begins(text))

    def decide(
        self, heard: Heard, dated: str, sentence: Sentence, found: Sequence[Mark]
    ) -> Act | None:
        """What a masked text does; None where it tells of a debt, a payment or a promise."""
        message = self._message(heard, dated, sentence, found)
        if not message.heard.starts:
            return None
        steps: tuple[Callable[[Message], Act | None], ...] = (
            self._setting,
            self._thanking,
            self._giving_up,
            self._requesting,
        )
        if not message.requested:
            steps += (
                self._correcting,
                self._replying,
                self._correcting_mildly,
                self._reached,
                self._contact,
                self._retelling,
                self._beyond,
                self._asking,
            )
        return next(
            (
                replace(act, rule=step.__name__.strip("_"))
                for step in steps
                if (act := step(message)) is not None
            ),
            None,
        )

    def clauses(self, text: str) -> list[Span]:
        """A masked text, cut at its commas and at "but"."""
        breaks = [match.span() for match in self._clause.finditer(text)]
        ends = [start for start, _ in breaks]
        return list(zip([0, *(end for _, end in breaks)], [*ends, len(text)], strict=True))

    def refusals(self, heard: Heard) -> list[Span]:
        """Where a masked text says that somebody can't."""
        return [found.span for found in self._cannot.all(heard)]

    def hearsay(self, heard: Heard) -> list[Span]:
        """Where a masked text says no more than that something was said."""
        return [found.span for found in self._hearsay.all(heard)]

    def due_words(self, heard: Heard) -> list[Span]:
        """Where a masked text speaks of when something is due."""
        return [found.span for found in self._topics[Asked.DUE].all(heard)]

    def recast(
        self, intent: Intent, heard: Heard, dated: str, sentence: Sentence, found: Sequence[Mark]
    ) -> Act:
        """What a masked text does, given its intent; its phrases as far as it has any."""
        message = self._message(heard, dated, sentence, found)
        steps: dict[Intent, tuple[Callable[[Message], Act | None], ...]] = {
            Intent.SETTINGS: (self._setting,),
            Intent.CORRECTION: (self._correcting, self._correcting_mildly),
            Intent.CLIENT_REPLY: (self._replying,),
            Intent.QUESTION: (self._asking,),
        }
        if intent is Intent.QUESTION:
            message = replace(message, asks=True)
        acts = (step(message) for step in steps.get(intent, ()))
        act = next((act for act in acts if act is not None and act.intent is intent), None)
        if act is not None:
            return act
        told = self._found(message, intent)
        phrases = (told,) if told else ()
        if intent is Intent.WORDING:
            tone, said = self._tone(message)
            return Act(Reading(intent=intent, tone=tone), (*phrases, *said))
        if intent is Intent.SENT:
            called = self._calls.first(message.heard) is not None
            return Act(Reading(intent=intent, by_phone=called), phrases)
        if intent is Intent.QUESTION:
            return Act(Reading(intent=intent, asked=Asked.OWED))
        if intent is Intent.CLIENT_REPLY and {Cue.PROMISED, Cue.WILL_PAY} & set(message.kinds):
            return Act(Reading(intent=intent, reason=Reason.PROMISE))
        return Act(Reading(intent=intent), phrases)

    def _message(
        self, heard: Heard, dated: str, sentence: Sentence, found: Sequence[Mark]
    ) -> Message:
        text, opening = heard.text, heard.opening
        kinds = tuple(mark.kind for mark in found)
        mends = [self._mends.at(heard, opening), self._mends_mildly.at(heard, opening)]
        heard.begin_behind(found.end for found in mends if found)
        return Message(
            heard=heard,
            dated=dated,
            sentence=sentence,
            kinds=kinds,
            requested=mends[0] is None and self._intents.requests(text),
            asks=self._intents.is_question(text, opening, frozenset(kinds)),
            asks_first=self._intents.begins_as_question(text, opening),
            pasted=_PASTED.fullmatch(sentence.text) is not None,
        )

    def _found(self, message: Message, intent: Intent) -> Found | None:
        return table.first(message.heard) if (table := self._acts.get(intent)) else None

    def _setting(self, message: Message) -> Act | None:
        read = self._settings.read(message.heard, message.sentence)
        if read is None:
            return None
        money = AMOUNT in message.kinds and not (_REPORTED | _DEBT).isdisjoint(message.kinds)
        if read[0].zone and (money or self._found(message, Intent.PAUSE)):
            return None  # "I'm in Lagos, no reminders this week", "..., Acme paid 500"
        return Act(read[0], (read[1],))

    def _thanking(self, message: Message) -> Act | None:
        """ "Thanks for reminding me yesterday": the user sent no reminder, and no client wrote."""
        found = self._thanks.first(message.heard) if _MONEY.isdisjoint(message.kinds) else None
        return Act(Reading(intent=Intent.OTHER), (found,)) if found else None

    def _requesting(self, message: Message) -> Act | None:
        """What the bot is asked to do: the request that begins first, the longest of these."""
        found = [
            (told, intent)
            for intent in (Intent.UNDO, Intent.RESUME, Intent.PAUSE, Intent.SNOOZE, Intent.WORDING)
            if (told := self._found(message, intent))
        ]
        if not found:
            return None
        told, intent = min(found, key=lambda pair: (pair[0].start, -pair[0].end))
        if intent is Intent.RESUME and message.is_dated_outside(told.span):
            later = (pair for pair in found if pair[1] is Intent.SNOOZE)
            told, intent = next(later, (told, intent))
        if intent in (Intent.PAUSE, Intent.UNDO) and DATE in message.kinds:
            then = (pair for pair in found if pair[1] is Intent.SNOOZE and pair[0].start > told.end)
            told, intent = next(then, (told, intent))  # "Leave it today, remind me on Friday"
        if intent is Intent.SNOOZE and (message.may_be_debt or self._asks(message, told)):
            return None
        word = message.heard.text[told.end :].lstrip().partition(" ")[0]
        if intent is Intent.UNDO and word in self._negations:
            return None  # "Slet ikke", not at all
        if intent in (Intent.SNOOZE, Intent.UNDO) and self._mends_date(message, told):
            return None  # "Fjern momsen, beløbet er 8.000" takes nothing back
        if any(covers(sent, told) for sent in self._acts[Intent.SENT].all(message.heard)):
            return None
        if intent is not Intent.WORDING:
            return Act(Reading(intent=intent), (told,))
        if message.requested and AMOUNT in message.kinds and not told.who:
            return None
        tone, said = self._tone(message)
        return Act(Reading(intent=Intent.WORDING, tone=tone), (told, *said))

    def _asks(self, message: Message, told: Found) -> bool:
        """ "Remind me how much Theo owes" asks for the books, and sets no reminder."""
        asks, heard = message.asks_first, message.heard  # "Ada yang jatuh tempo besok?"
        shown = self._shows.first(heard) if asks else self._shows.at(heard, told.start)
        return shown is not None and (asks or shown.end > told.end)

    def _mends_date(self, message: Message, told: Found) -> bool:
        """ "Oops, Monday" puts a date right; "Monday" by itself asks for a reminder then."""
        heard, mended = message.heard, self._mends.first(message.heard)
        if heard.text[told.start] != "T":  # "Bump Tom's up to 350"
            return mended is not None and mended.start <= told.start < told.end < mended.end
        mends = (mended, self._mends_mildly.first(heard))
        return any(found and found.end <= told.start for found in mends)

    def _giving_up(self, message: Message) -> Act | None:
        found = self._found(message, Intent.WRITE_OFF)
        if found and message.heard.text.count("«", 0, found.start) % 2:
            return None
        return Act(Reading(intent=Intent.WRITE_OFF), (found,)) if found else None

    def _tone(self, message: Message) -> tuple[Tone | None, tuple[Found, ...]]:
        """A threat outweighs the rest; else the first said: "too harsh" asks for a softer one."""
        for tones in ((Tone.STOP_WORK,), (Tone.LEGAL,), (Tone.FIRM, Tone.FRIENDLY)):
            told = [(f, tone) for tone in tones if (f := self._tones[tone].first(message.heard))]
            if told:
                found, tone = min(told, key=lambda pair: (pair[0].start, -pair[0].end))
                return tone, (found,)
        return None, ()

    def _correcting(self, message: Message) -> Act | None:
        """What is put right by setting it against the wrong value, or after an "oops"."""
        if message.pasted:
            return None
        opened = first = self._mends.first(message.heard)
        if message.asks and (opened is None or opened.start > message.heard.opening):
            return None
        if (
            opened
            and self._owes(message, opened)
            and (opened.start > message.heard.opening or message.dated[opened.end - 1] == "T")
        ):
            opened = None
        if opened and opened.start > message.heard.opening and self._replies(message, opened):
            opened = None
        mildly = self._mends_mildly.first(message.heard)
        starts = {0, message.heard.opening, *(found.end for found in (opened, mildly) if found)}
        wrong = self._contrasts.wrong(message.heard, message.dated, starts)
        if not wrong and (opened is None or _SAID.isdisjoint(message.kinds)):
            return None
        if wrong and not (opened or mildly):
            said, user = self._hearsay.first(message.heard), self._user.first(message.heard)
            if message.is_clients_word(message.dated, said, user, wrong):
                return None
        phrases = tuple(found for found in (first if wrong else opened, mildly) if found)
        return Act(Reading(intent=Intent.CORRECTION), phrases, wrong)

    def _correcting_mildly(self, message: Message) -> Act | None:
        """What is put right after an "actually", unless it tells of a payment or promise."""
        found = self._mends_mildly.first(message.heard)
        if message.asks or message.pasted or found is None or _SAID.isdisjoint(message.kinds):
            return None
        if not _REPORTED.isdisjoint(message.kinds) or message.mends_nothing(found):
            return None
        if found.start > message.heard.opening and self._owes(message, found):
            return None
        return Act(Reading(intent=Intent.CORRECTION), (found,))

    @staticmethod
    def _owes(message: Message, opened: Found) -> bool:
        """ "Acme, 500, should have been paid on Friday": a debt, and nothing to put right."""
        belongs_to_date = message.dated[opened.start] == "T" and AMOUNT in message.kinds
        return belongs_to_date or not _DEBT.isdisjoint(message.kinds)

    def _replies(self, message: Message, opened: Found) -> bool:
        """ "Acme says the invoice has the wrong sum": the client's words, and nothing put right."""
        replies = (table.first(message.heard) for table in self._reasons.values())
        if any(found and found.start < opened.start for found in replies):
            return True
        before = message.heard.text[: opened.start]
        if _QUOTE.search(before):
            return True
        said = self._hearsay.first(message.heard)
        return said is not None and said.start < opened.start

    def _replying(self, message: Message) -> Act | None:
        if (message.asks_first and not message.pasted) or message.tells_debt:
            return None
        for reason, table in self._reasons.items():
            if AMOUNT in message.kinds and _BOOKED.get(reason, set()) & {*message.kinds}:
                continue
            found = table.first(message.heard)
            if found is not None:
                if reason is Reason.INVOICE and self._is_sent(message, found):
                    return None
                unhappy = self._reasons[Reason.UNHAPPY] if reason is Reason.REFUSES else None
                said = Reason.UNHAPPY if unhappy and unhappy.first(message.heard) else reason
                return Act(Reading(intent=Intent.CLIENT_REPLY, reason=said), (found,))
        found = self._firsthand.first(message.heard)
        if found is None and message.pasted:
            found = Found(0, 0)
        if found is None:
            return self._says(message)
        before = message.heard.text[: found.start]
        if ":" in before and _QUOTE.search(before) is None:
            return self._says(message)
        promises = bool({Cue.PROMISED, Cue.WILL_PAY, DATE} & set(message.kinds))
        read = Reading(intent=Intent.CLIENT_REPLY, reason=Reason.PROMISE if promises else None)
        return Act(read, (found,))

    def _is_sent(self, message: Message, told: Found) -> bool:
        """ "The invoice has been sent again by me": what the user did, and no client's words."""
        sent = self._found(message, Intent.SENT)
        return sent is not None and sent.start <= told.start and told.end <= sent.end

    def _says(self, message: Message) -> Act | None:
        """What the client says of neither money nor a day: "Anna says she was ill"."""
        found = self._hearsay.first(message.heard)
        if found is None or message.asks or not _MONEY.union({DATE}).isdisjoint(message.kinds):
            return None
        return Act(Reading(intent=Intent.CLIENT_REPLY), (found,))

    def _contact(self, message: Message) -> Act | None:
        if message.asks:
            return None
        found = self._found(message, Intent.SENT)
        if found and AMOUNT in message.kinds and "A" not in message.heard.text[slice(*found.span)]:
            return None
        if found is None or (_REPORTED & set(message.kinds) and not has_object(found)):
            return None
        called = self._calls.first(message.heard) is not None
        return Act(Reading(intent=Intent.SENT, by_phone=called), (found,))

    def _reached(self, message: Message) -> Act | None:
        """The client called or wrote, behind their name: the user sent nothing."""
        found, others = self._answers.first(message.heard), _MONEY - _REPORTED
        if found is None:
            found, others = self._reaches.first(message.heard), _MONEY
        if message.asks or found is None or not others.isdisjoint(message.kinds):
            return None
        user = self._user.first(message.heard)
        if found.start == 0 or (user is not None and user.start < found.start):
            return None
        return Act(Reading(intent=Intent.CLIENT_REPLY), (found,))

    def _retelling(self, message: Message) -> Act | None:
        """What the client said or wrote, if it is none of the reasons and no promise."""
        found = self._tells.first(message.heard)
        if message.asks or found is None or not _MONEY.isdisjoint(message.kinds):
            return None
        return Act(Reading(intent=Intent.CLIENT_REPLY), (found,))

    def _beyond(self, message: Message) -> Act | None:
        """What the bot does not do, and questions about the bot."""
        found = self._found(message, Intent.OTHER)
        if found is None or self._shows.first(message.heard):
            return None
        if AMOUNT in message.kinds and not _BILLED.isdisjoint(message.kinds):
            return None
        return Act(Reading(intent=Intent.OTHER), (found,))

    def _asking(self, message: Message) -> Act | None:
        shown = None if AMOUNT in message.kinds else self._shows.first(message.heard)
        if not message.asks and shown is None:
            return None
        shows = (shown,) if shown else ()
        for asked, table in self._topics.items():
            if table.first(message.heard) is not None:
                unpaid = asked is Asked.PAID and Cue.UNPAID in message.kinds
                read = Reading(intent=Intent.QUESTION, asked=Asked.OWED if unpaid else asked)
                return Act(read, shows)
        if shown is not None:
            return Act(Reading(intent=Intent.QUESTION, asked=Asked.OWED), shows)
        return Act(Reading(intent=Intent.OTHER))
