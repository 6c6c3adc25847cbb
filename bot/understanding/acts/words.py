"""The tables of a language for what a message does, in the notation of `grammar/vocabulary.py`.

Three signs more: `^` before a phrase ties it to the beginning of the message (behind greetings and
"please"), `$` behind it to the end, and `…` stands for a name, within a phrase or behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.application.ports.understanding import Asked, Intent, Reason, Tone
from bot.understanding.grammar.vocabulary import keyed

Phrases = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ActWords:
    """The words of one language by what they do."""

    acts: Mapping[Intent, Phrases]
    """Phrases that give an intent away by themselves."""
    mends: Phrases
    """Open a correction, whatever follows: "oops", "I meant"."""
    mends_mildly: Phrases
    """Open one unless the message reports a payment or promise: "actually", "sorry"."""
    not_this: Phrases
    """Before a wrong value: "not", "instead of"."""
    not_that: Phrases = ()
    """Behind a wrong value: Estonian "asemel"."""
    but: Phrases
    """Between a wrong value and the right one, the first of them also between clauses: "but"."""
    who: Phrases = ()
    """Behind a right name that goes on as a sentence: "it was Anna who paid"."""
    from_this: Phrases = ()
    """Before the wrong one of two values: "from 3,200 to 2,300"."""
    to_this: Phrases = ()
    """Between a wrong value and the right one behind it: "change 800 to 950"."""
    tones: Mapping[Tone, Phrases]
    reasons: Mapping[Reason, Phrases]
    """What a client answers, told or pasted."""
    firsthand: Phrases
    """Words of a client to the user: "your invoice", "we'll pay you"."""
    tells: Phrases = ()
    """The client said or wrote something: "she says that"."""
    cannot: Phrases
    """The client is not able to: "can't", "won't be able"."""
    reaches: Phrases
    """What a client does to reach the user: "called me back"."""
    answers_in_writing: Phrases
    """What a client sends that is no money: "sent a confirmation"."""
    user: Phrases
    """Who speaks: "I", "we"."""
    calls: Phrases
    """What was done by telephone."""
    topics: Mapping[Asked, Phrases]
    """What a question is about; the first topic with a phrase in it counts."""
    shows: Phrases
    """Ask for the books without a question word: "show me"."""
    languages: Mapping[str, Phrases]
    """Names of the bot's languages by their codes, `{language}` in the phrases for settings."""
    places: Phrases
    """Before the place where the user is: "I'm in"."""
    place_endings: Mapping[str, str] = field(default_factory=dict)
    """Case endings of a place's name, to what may stand there in the nominative: "a|b"."""
    about: Phrases
    """Before the client of a request: "about", "for"."""
    nobody: Phrases
    """What is no client: "me", "everyone", "the reminders"."""
    everyone: Phrases
    """Beside a rest, all clients: "everything", "anybody"."""
    rests: Mapping[str, Phrases]
    """Until when reminders rest: meanings of `dates/meanings.py` to phrases."""
    pays_out: Phrases = ()
    """Begin a message about what the user paid, before whom: "paid …", "transferred {sum} to …"."""
    pays_others: Phrases = ()
    """Behind a client what they paid somebody who is not the user: "paid … {sum}"."""
    takes_from: Phrases = ()
    """Begin a message of money that the user took, before whom from: "took {sum} off …"."""
    besides: Phrases = ()
    """Verbs of what a client does besides paying, behind "and": "call", "sends the receipt"."""
    thanks: Phrases = ()
    """What the bot did by the user's own words, who did nothing: "thanks for reminding me"."""
    period_ends: Phrases
    """Words that make a period end with its last day: "the end of"."""
    asides: Phrases = ()
    """Open the rest of a clause that says when or where money was handed over, and not what for:
    "when I", "at the door"."""
    later_today: Phrases
    """A time within this day: "in two hours", "tonight"."""


def by_intent(text: str) -> dict[Intent, Phrases]:
    """A table keyed by the values of `Intent`."""
    return {Intent(key): entries for key, entries in keyed(text).items()}


def by_reason(text: str) -> dict[Reason, Phrases]:
    """A table keyed by the values of `Reason`; the first reason with a phrase counts."""
    return {Reason(key): entries for key, entries in keyed(text).items()}


def by_tone(text: str) -> dict[Tone, Phrases]:
    """A table keyed by the values of `Tone`."""
    return {Tone(key): entries for key, entries in keyed(text).items()}


def by_topic(text: str) -> dict[Asked, Phrases]:
    """A table keyed by the values of `Asked`."""
    return {Asked(key): entries for key, entries in keyed(text).items()}
