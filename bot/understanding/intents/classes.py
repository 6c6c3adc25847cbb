"""Words by what they give away about a message as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from bot.understanding.grammar.vocabulary import keyed

_MOST_WORDS = 4
_SHORTEST_STEM = 2
_PIECE = re.compile(
    r"(?P<mask>A+(?![^\W\d_a-z])|T+|I+|C+)|[^\W_]+(?:['’\-][^\W_]+)*|%|(?P<sign>[?:\"«,.!\n])"
)
_MASKS = {"A": "sum", "T": "day", "I": "number", "C": "name"}
_SIGNS = {
    "?": "question mark", ":": "colon", '"': "quote", "«": "quote", ",": "comma", ".": "stop",
    "!": "exclamation", "\n": "line",
}  # fmt: skip


class WordClass(StrEnum):
    """Tables of `languages/<xx>/intents/classes.py`: words, stems with `*`, short runs of words.

    A word may stand in several tables. One alone decides nothing: `weights.py` says for how much
    it counts.
    """

    PAID = "paid"
    PAY = "pay"
    """Pays or will pay; also the plain verb."""
    GAVE = "gave"
    GIVE = "give"
    SENT = "sent"
    SEND = "send"
    CAME = "came"
    """Money came or was received."""
    COME = "come"
    OWES = "owes"
    BILLED = "billed"
    DID = "did"
    """The user's work: "designed", "repaired"."""
    INVOICE = "invoice"
    WILL = "will"
    PROMISE = "promise"
    SAY = "say"
    WHAT = "what"
    """Question words."""
    SHOW = "show"
    REMIND = "remind"
    CHASE = "chase"
    """To press a client: "chase", "pester"."""
    STOP = "stop"
    AGAIN = "again"
    """Beginning again: "resume", "back on"."""
    GAVE_UP = "gave_up"
    """No longer hoped for: "write off", "bankrupt"."""
    UNDO = "undo"
    LAST = "last"
    """What was just told: "previous", "by mistake"."""
    CONTACTED = "contacted"
    """The user's own calls and messages: "emailed"."""
    CONTACT = "contact"
    MEND = "mend"
    """Puts right: "change", "should be"."""
    WRONG = "wrong"
    """Owns to a slip: "oops", "hang on"."""
    NOT = "not"
    WRITE = "write"
    """Asks for a text: "draft", "reword"."""
    MESSAGE = "message"
    TONE = "tone"
    DISCOUNT = "discount"
    INSTALMENT = "instalment"
    EVERY = "every"
    SETTING = "setting"
    GREET = "greet"
    THANKS = "thanks"
    HELP = "help"
    """Asks about the bot, or about the world."""
    EXCUSE = "excuse"
    UNHAPPY = "unhappy"
    """A client who is not content, never got the invoice, or refuses."""
    SILENT = "silent"
    ALREADY = "already"
    ME = "me"
    I = "i"  # noqa: E741  the word itself
    THEY = "they"
    YOU = "you"
    REMAINDER = "remainder"
    """Part of a debt, or all of it: "half", "the rest"."""
    DUE = "due"
    MUST = "must"
    MONEY = "money"
    LATER = "later"
    NOTE = "note"
    """Asks to write down."""
    FOR_GOOD = "for_good"
    """How long reminders rest: "until I say so"."""


ClassTables = Mapping[WordClass, tuple[str, ...]]


def word_classes(text: str) -> ClassTables:
    """Tables keyed by the values of `WordClass`."""
    return {WordClass(key): entries for key, entries in keyed(text).items()}


class WordClasses:
    """Looks words up."""

    def __init__(self, languages: Sequence[ClassTables], fold: Callable[[str], str]) -> None:
        """`languages`: the tables of each, those first whose meaning of a word counts."""
        self._words: dict[str, frozenset[str]] = {}
        self._stems: dict[str, frozenset[str]] = {}
        self._openers: set[str] = set()
        """What runs of words begin with."""
        for tables in languages:
            words: dict[str, set[str]] = {}
            stems: dict[str, set[str]] = {}
            for kind, entries in tables.items():
                for entry in entries:
                    found = stems if entry.endswith("*") else words
                    found.setdefault(fold(entry.rstrip("*")), set()).add(str(kind))
            self._openers.update(word.partition(" ")[0] for word in words if " " in word)
            for kept, added in ((self._words, words), (self._stems, stems)):
                kept.update({key: frozenset(added[key]) for key in added.keys() - kept.keys()})

    def of_text(self, masked: str) -> tuple[list[frozenset[str]], set[str]]:
        """The classes of each word of a masked text in order, and the signs in it.

        Sums, days, numbers and names are classes too.
        """
        pieces = list(_PIECE.finditer(masked))
        classes: list[frozenset[str]] = []
        signs: set[str] = set()
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            taken = 1
            if piece["mask"]:
                classes.append(frozenset({_MASKS[piece.group()[0]]}))
            elif piece["sign"]:
                signs.add(_SIGNS[piece.group()])
            else:
                run, taken = self._longest([found.group() for found in pieces[at : at + 4]])
                classes.append(run)
            at += taken
        return classes, signs

    def _longest(self, words: list[str]) -> tuple[frozenset[str], int]:
        """The classes of the longest run at the front that a table has, and its length."""
        if words[0] not in self._openers:
            return self._of_word(words[0]), 1
        for count in range(min(len(words), _MOST_WORDS), 1, -1):
            if (found := self._words.get(" ".join(words[:count]))) is not None:
                return found, count
        return self._of_word(words[0]), 1

    def _of_word(self, word: str) -> frozenset[str]:
        if word in self._words:
            return self._words[word]
        ends = range(len(word), _SHORTEST_STEM - 1, -1)
        return next((self._stems[word[:end]] for end in ends if word[:end] in self._stems), _NONE)


_NONE: frozenset[str] = frozenset()
