"""The tables of a language for what clients answer, in the notation of `acts/words.py`.

One sign more: `{gap}` between two words of a phrase stands for up to four words, or none. A phrase
inside a longer one of another table does not count, so that a longer phrase makes an exception:
`evades: happy to pay` beside `unhappy: happy`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.application.ports.understanding import Heat, Reason
from bot.understanding.acts.words import Phrases
from bot.understanding.grammar.vocabulary import keyed, words_of


@dataclass(frozen=True, kw_only=True)
class ReplyWords:
    """The words of one language by what they answer."""

    reasons: Mapping[Reason, Phrases]
    """In a client's own words, and told of the client."""
    withholds: Phrases
    """Not paying for now or for this: a refusal where nothing else says why."""
    evades: Phrases
    """Say nothing: "let me check", "no problem"; a day beside them is no day of payment."""
    common: frozenset[str]
    """Small words that tell the language from the others."""
    swaps: Mapping[str, str]
    """Words as they are written in chat, to the words that the tables have."""


def reply_words(text: str, common: str, swaps: str = "") -> ReplyWords:
    """A table keyed by the values of `Reason`, with `withholds` and `evades` beside them; the
    common words; and chat spellings as `word: spelling; spelling`."""
    tables = keyed(text)
    withholds, evades = tables.pop("withholds"), tables.pop("evades")
    return ReplyWords(
        reasons={Reason(key): entries for key, entries in tables.items()},
        withholds=withholds,
        evades=evades,
        common=frozenset(words_of(common)),
        swaps={short: word for word, cut in keyed(swaps).items() for short in cut},
    )


@dataclass(frozen=True, kw_only=True)
class Heats:
    """The words of one language that do not belong in a message to a client."""

    phrases: Mapping[Heat, Phrases]
    plain: Phrases
    """What looks like one of these and is none: "stop work on Friday"."""
    loud: Phrases
    """Words that in capitals are shouted, even alone: "NOW"."""


def heats(text: str) -> Heats:
    """A table keyed by the values of `Heat`, with `plain` and `loud` beside them."""
    tables = keyed(text)
    plain, loud = tables.pop("plain"), tables.pop("loud")
    phrases = {Heat(key): entries for key, entries in tables.items()}
    return Heats(phrases=phrases, plain=plain, loud=loud)
