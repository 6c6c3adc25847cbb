"""The tables of a language for short answers, in the notation of `grammar/vocabulary.py`.

An answer is looked up in the tables of every language, whichever the user's is.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding.acts.words import Phrases


@dataclass(frozen=True, kw_only=True)
class ShortWords:
    """The words of one language by what is answered with them."""

    # The whole of an answer.
    none: Phrases
    """Nothing now: "none", "not now"."""
    thanks: Phrases
    """May stand behind it: "thanks"."""
    everything: Phrases
    """All of the debts: "both", "all together"."""
    this_one: Phrases
    """Only the debt that was named: "just this one"."""
    the_rest: Phrases
    """All that is left of a sum: "the rest", "everything"."""

    # Beside a day or a number.
    of_the_rest: Phrases
    """What falls due then is what is left: "remainder"."""
    percent: Phrases
    """Behind a number: "percent"."""

    # Parts of a sum, each the whole of an answer.
    tenth: Phrases
    quarter: Phrases
    half: Phrases

    # Before a correction.
    no: Phrases
    """Single words, before what is right: "no, it's 1300"."""

    # That what was begun is not to be done.
    never_mind: Phrases
    """"cancel it", "I changed my mind"."""
    before_never_mind: Phrases
    """May stand before it, several of them: "oh no, sorry"."""
    no_before_never_mind: Phrases = ()
    """The same with a sign behind it; without one it makes a "don't" of it: "не отменяй"."""
    behind_never_mind: Phrases
    """May stand behind it: "please"."""
