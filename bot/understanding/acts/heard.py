"""What is known of a message when it is decided what it does, and the decision."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.application.ports.understanding import Intent, Reading
from bot.understanding.acts.phrases import Found, Heard, Span
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, DATE, NUMBER
from bot.understanding.grammar.text import Sentence

_DAYS = re.compile(r"[ ,]*T[T ,]*")


@dataclass(frozen=True, slots=True)
class Message:
    """What is known of a message when it is decided what it does."""

    heard: Heard
    dated: str
    """The masked text with the words that belong to a date masked as well."""
    sentence: Sentence
    kinds: tuple[str, ...]
    requested: bool
    """The bot is asked to write something down."""
    asks: bool
    """Begins with a question word, or ends with a question mark."""
    asks_first: bool
    pasted: bool
    """In quotes as a whole."""

    @property
    def tells_debt(self) -> bool:
        """ "Still no money from Acme, 500": a debt with its sum, whatever the client says of it."""
        return AMOUNT in self.kinds and not {Cue.OWES, Cue.UNPAID, NUMBER}.isdisjoint(self.kinds)

    @property
    def may_be_debt(self) -> bool:
        """ "Remind me that Acme owes 500 by Friday" is a debt to be written down."""
        return AMOUNT in self.kinds and not {Cue.OWES, Cue.UNPAID, DATE}.isdisjoint(self.kinds)

    def is_dated_outside(self, span: Span) -> bool:
        """Whether it tells of a day, and not in those words: "ingatkan lagi mulai sekarang"."""
        return DATE in self.kinds and "T" not in self.dated[slice(*span)]

    def mends_nothing(self, opened: Found) -> bool:
        """ "Oh, Acme still hasn't paid", nothing that could be put right; "The client is Hans Bo,
        500 for a haircut", a debt and whose it is."""
        if Cue.UNPAID in self.kinds and {AMOUNT, DATE, NUMBER}.isdisjoint(self.kinds):
            return True
        is_name = opened.who is not None and opened.who[0] >= opened.end
        owed = {Cue.OWES, Cue.UNPAID, Cue.EXPECTED, Cue.FOR}
        return is_name and AMOUNT in self.kinds and not owed.isdisjoint(self.kinds)

    @staticmethod
    def is_clients_word(dated: str, said: Found | None, user: Found | None, wrong: Span) -> bool:
        """ "Acme says we agreed on 300, not 350": what the client says, and not the user; who was
        misheard in "she said Saturday, not Friday"."""
        own = said and user and user.start <= said.start <= user.end + 1
        if said is None or own or said.start >= wrong[0]:
            return False
        return _DAYS.fullmatch(dated[said.end : wrong[0]]) is None


@dataclass(frozen=True, slots=True)
class Act:
    """What a message is, with the fields that its phrases state."""

    stated: Reading
    phrases: tuple[Found, ...] = ()
    wrong: Span | None = None
    """Of a correction, the words that name the wrong value."""
    rule: str | None = None
    """The step that recognised it."""

    @property
    def intent(self) -> Intent:
        return self.stated.intent

    @property
    def sets_nothing(self) -> bool:
        """Whether it is a setting without any value: "in euros" says nothing of whose."""
        read = self.stated
        return read.intent is Intent.SETTINGS and not (read.language or read.zone or read.currency)


def covers(sent: Found, told: Found) -> bool:
    """Whether what was sent says more than the request that begins in it: "the text is sent"."""
    return sent.start < told.start < sent.end or (sent.start == told.start and told.end < sent.end)


def has_object(found: Found) -> bool:
    """ "Sent Lena a reminder": the name stands before what was sent, which is no money."""
    return found.who is not None and found.who[0] < found.who[1]
