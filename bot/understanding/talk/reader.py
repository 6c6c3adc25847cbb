"""What words say of a deal, in any of the bot's languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from bot.application.ports.understanding import CalledOff, Says
from bot.domain.locale import Locale
from bot.understanding.talk.grammar import Spoken, in_turn

_MOST_OF_A_YES = 12
_MOST_OF_A_NO = 14
"""Words. Whoever says more says something else besides."""
_ASKS = re.compile(r"\?")
_OPEN = re.compile(r"[?\d]")
"""A question, or a figure, which would be another proposal."""


def says(what: Says, text: str, locale: Locale, names: Iterable[str]) -> bool:
    """Whether the text says it; the user's language is asked first."""
    return _SAYS[what](Spoken.of(text, locale, names))


def called_off(text: str, locale: Locale) -> CalledOff | None:
    """The plan or the offer that the user wants to end, or says has ended."""
    found = (grammar.endings.called_off(grammar.sentence(text)) for grammar in in_turn(locale))
    return next(filter(None, found), None)


def chosen_place(text: str, locale: Locale, names: Iterable[str]) -> int | None:
    """The place of the proposal that a client is told to have chosen, from 1, or -1 for the last;
    None if the text says none, or several."""
    said = Spoken.of(text, locale, names)
    found = {
        place: rest for grammar, heard in said.heard for place, rest in grammar.choices.named(heard)
    }
    if len(found) != 1:
        return None
    [(place, rest)] = found.items()
    beside = Spoken.of(rest, locale)
    if _is_not_so(beside):
        return None
    chooses = beside.has(lambda talk: talk.choices.chooses) or _told_yes(beside)
    return place if chooses else None


def _is_not_so(said: Spoken) -> bool:
    return said.has_sign(_ASKS) or said.has(lambda talk: talk.answers.not_so)


def _yes_to_figures(said: Spoken) -> bool:
    if _is_not_so(said):
        return False
    return said.has(lambda talk: talk.choices.agreed_on) or _told_yes(said.without_figures())


def _nothing_came(said: Spoken) -> bool:
    return said.is_no_more_than(lambda talk: talk.nothing_came)


def _is_open(said: Spoken) -> bool:
    """Whether there is a condition, a question or a figure in it: it has to be read, and is
    perhaps another proposal."""
    return said.has_sign(_OPEN) or said.has(lambda talk: talk.answers.not_yet)


def _yes(said: Spoken) -> bool:
    if said.words > _MOST_OF_A_YES or _is_open(said):
        return False
    return said.has(lambda talk: talk.answers.yes)


def _told_yes(said: Spoken) -> bool:
    if said.words > _MOST_OF_A_YES:
        return False
    if _confirms_deal(said):
        return not _is_open(said)
    if said.without(lambda talk: talk.answers.plans).has(lambda talk: talk.answers.of_other_things):
        return False
    if said.has(lambda talk: talk.answers.nothing_against):
        return not _is_open(said.without(lambda talk: talk.answers.nothing_against))
    return not _is_open(said) and said.has(lambda talk: talk.answers.tells_yes)


def _confirms_deal(said: Spoken) -> bool:
    if not said.has(lambda talk: talk.answers.confirms):
        return False
    rest = said.without(lambda talk: talk.answers.plans)
    return not (
        rest.has(lambda talk: talk.answers.money_came)
        or said.has(lambda talk: talk.answers.asked_for)
    )


def _confirmed(said: Spoken) -> bool:
    return said.has(lambda talk: talk.answers.confirmed) and _confirms_deal(said)


def _no(said: Spoken) -> bool:
    return _may_be_no(said) and said.has(lambda talk: talk.answers.declines)


def _no_alone(said: Spoken) -> bool:
    return _may_be_no(said) and said.is_no_more_than(lambda talk: talk.answers.no_alone)


def _may_be_no(said: Spoken) -> bool:
    if said.words > _MOST_OF_A_NO or said.has_sign(_OPEN):
        return False
    if said.has(lambda talk: talk.answers.not_sure):
        return False
    rest = said.without(lambda talk: talk.answers.pays_somehow)
    rest = rest.without(lambda talk: talk.answers.plans)
    return not rest.has(lambda talk: talk.answers.of_the_debt)


_SAYS: Mapping[Says, Callable[[Spoken], bool]] = {
    Says.YES: _yes,
    Says.TOLD_YES: _told_yes,
    Says.YES_TO_FIGURES: _yes_to_figures,
    Says.CONFIRMS_DEAL: _confirms_deal,
    Says.CONFIRMED_DEAL: _confirmed,
    Says.NO: _no,
    Says.NO_ALONE: _no_alone,
    Says.NOTHING_CAME: _nothing_came,
}
