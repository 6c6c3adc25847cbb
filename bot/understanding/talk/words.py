"""The tables of a language for what is said of deals and of money awaited, in the notation of
`grammar/vocabulary.py`.

Three signs more: `…` stands for a name, of two words at the most; `{gap}` for up to four words, or
none; and `{deal}` in `confirms_around` and `declines` for what the tables of deals name. A phrase
inside a longer one of the table that makes its exceptions does not count.

A message is looked up in the tables of every language, whichever the user's is: clients are quoted.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding.acts.words import Phrases


@dataclass(frozen=True, kw_only=True)
class TalkWords:
    """The words of one language by what they say of a deal."""

    # What it is about.
    plans: Phrases
    """Plans, later dates and agreements: "payment plan", "deferral"."""
    offers: Phrases
    """Offers of less, and whatever is proposed: "offer", "discount"."""
    conditions: Phrases
    """What else may be confirmed or declined: "terms", "new date"."""

    # Whether it is so.
    nots: Phrases
    """Make a no of a yes: "not", "doesn't"."""
    ifs: Phrases
    """Open a condition: "if", "unless"."""
    doubts: Phrases
    """Beside a yes they leave it open, or ask for something else: "but", "later"."""
    not_sure: Phrases
    """Beside a no they leave it open: "not yet", "maybe"; or nobody has answered: "replied"."""
    nothing_against: Phrases
    """A yes with a "not" in it: "no objections"."""

    # A yes.
    yes: Phrases
    """In the client's own words: "ok", "works for me"."""
    tells_yes: Phrases
    """What the user says of a client who says yes. "OK" alone may be said to the bot."""
    of_other_things: Phrases
    """What a client may confirm that is no deal: "receipt", "the invoice"."""

    # Confirmed or signed.
    confirms: Phrases
    """Beside a deal, that it is confirmed or signed: "confirmation", "signed"."""
    confirms_around: Phrases = ()
    """The same with the deal in the middle: Estonian "kirjutas {deal} alla"."""
    confirmed: Phrases
    """Tell that it is done: "confirmed"; "confirm it" asks for a text."""
    money_came: Phrases
    """Money or its papers, outside of a deal's own name: not the deal is what was confirmed."""
    asked_for: Phrases
    """Wait for a confirmation, or send one, or want its text: "waiting", "draft"."""

    # A no.
    says_no: Phrases
    """Before a deal, that the client does not want it: "turned down", "doesn't agree to"."""
    does_not_suit: Phrases
    """Before or behind a deal, that it does not do: "doesn't work", "was rejected"."""
    no_behind: Phrases = ()
    """Behind a deal, that the client does not want it: "ettepaneku lükkas tagasi"."""
    declines: Phrases = ()
    """Whole sentences with the deal inside: "ei ole {deal} nõus"."""
    no_alone: Phrases
    """A no that needs nothing beside it: "declined", "said no"."""
    beside_no: Phrases
    """May stand around a no that is alone: "they", "unfortunately", "to that"."""
    of_the_debt: Phrases
    """A no to paying at all, or to the invoice or the work."""
    pays_somehow: Phrases
    """Exceptions to it: "pay in instalments" is a way to pay."""

    # That a deal is over.
    let_me: Phrases
    """Before what is to be done: "please", "I want to"."""
    ends: Phrases
    """Verbs that end a deal: "cancel", "called off"."""
    takes: Phrases = ()
    """Verbs that end it with a word of `back` somewhere behind: "træk"."""
    back: Phrases = ()
    """With these: "tilbage"."""
    which: Phrases
    """Between such a verb and the deal: "the", "our", "new"."""
    owner_ends: Phrases = ()
    """How the name of its owner ends before the deal: "'s"; one with a capital may end anyhow."""
    reminders: Phrases
    """Behind the verb or the deal, it is not the deal that is to end: "reminders"."""
    of_whom: Phrases
    """Behind the deal, whose it is, the shorter first: "with …"."""
    is_over: Phrases
    """Behind the deal, that it has ended: "was cancelled", "fell through"."""

    # Which of several, and how it is paid.
    choices: Phrases
    """One of several proposals: "option", "the second one"."""
    first: Phrases
    second: Phrases
    third: Phrases
    fourth: Phrases
    last: Phrases
    number_before: Phrases
    """Before the number of a proposal: "no."."""
    number_ends: Phrases = ()
    """Endings behind such a number: "2nd"."""
    chooses: Phrases
    """What a client does who takes one of them: "chose", "went for"."""
    agreed_on: Phrases = ()
    """A yes beside figures that is none alone: "договорились"."""
    clause_joiners: Phrases
    """Between two sentences: "but"."""
    each_time: Phrases
    """How often a sum is paid: "a month", "weekly"."""
    not_each_time: Phrases = ()
    """Exceptions to it: "in a month"."""
    at_a_time: Phrases = ()
    """Before the sum that is paid each time: "по"."""
    every: Phrases
    """Before the weekday on which a plan's sums are due: "every Friday"."""

    # That no money has come.
    nothing_came: Phrases
    """Open such an answer, or are all of it: "no", "not yet"."""
    beside_nothing: Phrases
    """May stand behind it, and say the same again: "the money hasn't come"."""


def table_of(*tables: Phrases) -> Phrases:
    """Several tables as one."""
    return tuple(entry for table in tables for entry in table)
