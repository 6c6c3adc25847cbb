"""The nominative of a noun of a man's or neuter gender in a Russian firm's name."""

from __future__ import annotations

import re

from bot.understanding.languages.ru.basics.cases import (
    FLEETING,
    NEUTERS,
    SOFT,
    SOFT_NEUTERS,
    STRESSED,
)

CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
BEFORE_I = "гкхжшчщ"
HISSING = "жшчщц"
CLUSTER = re.compile(r"[бвджзйлмпстфхцчш]к$|[бвгджзклмпрстфхцчшщ]н$|[кмст]л$")
"""How no nominative ends that has no ending: "ромашк" is of "ромашка"."""
_NEUTER_ENDS, _SOFT_NEUTER_ENDS = ("ств",), ("ени", "ани")
_LOST_E = re.compile(r"[бвгджзклмнпрстфхчшщ]ц$")
"""Of "дворц", which is of "дворец"."""


def of_him_or_it(stem: str, ending: str) -> tuple[str, bool]:
    """The nominative of a noun, and whether it is neuter.

    `ending`: of the nominative if the noun is of a man's gender. Empty where the stem may be of
    something else.
    """
    if stem in NEUTERS or stem.endswith(_NEUTER_ENDS):
        return stem + ("е" if stem.endswith("ц") else "о"), True
    if stem in SOFT_NEUTERS or stem.endswith(_SOFT_NEUTER_ENDS):
        return stem + "е", True
    if stem in FLEETING:
        return FLEETING[stem], False
    if _LOST_E.search(stem):
        return stem[:-1] + "ец", False
    if stem.endswith("и"):
        return stem + "й", False  # "санаторию"
    unsure = CLUSTER.search(stem) or stem.endswith("тр")
    return "" if unsure else stem + ending, False


def beside_it(stem: str) -> str:
    """The ending of an adjective beside a neuter noun."""
    hissing = stem[-1] in "жшчщ" and stem not in STRESSED
    return "ее" if stem in SOFT or hissing else "ое"


def certain(low: str) -> str:
    """A word of unknown case, changed where its ending is that of no nominative."""
    if len(low) < 5:
        return low
    if low.endswith("ии"):
        return low[:-1] + "я"
    if low.endswith(("ку", "ке")) and CLUSTER.search(low[:-1]):
        return low[:-1] + "а"
    return low


def firm(low: str, cases: str) -> str:
    """A word that is no known name, in one of the cases."""
    if len(low) < 4:
        return low
    stem, last = low[:-1], low[-1]
    if stem in FLEETING and last in "ауе":
        return FLEETING[stem]
    soft, consonant = stem.endswith("и"), stem[-1] in CONSONANTS
    masculine = consonant and not CLUSTER.search(stem)
    endings = {
        "G": {"ы": "а", "и": "я" if soft else "а" if stem[-1] in BEFORE_I else "и",
              "а": "" if masculine else "а", "я": "ь" if consonant else "я"},
        "D": {"у": "" if masculine else "у", "е": "а" if consonant else "е",
              "и": "я" if soft else "и"},
        "A": {"у": "а" if consonant else "у", "ю": "я" if soft or consonant else "ю"},
        "L": {"е": "а" if CLUSTER.search(stem) else "е", "и": "я" if soft else "и"},
    }  # fmt: skip
    for case in cases:
        if last in endings.get(case, {}):
            changed = stem + endings[case][last]
            if changed != low:
                return changed
        if case == "I" and low[-3] in CONSONANTS:
            if low.endswith("ом") or (low.endswith("ем") and low[-3] in HISSING):
                return low[:-2]
            if low.endswith("ой"):
                return low[:-2] + "а"
    return low[:-2] + "я" if "I" in cases and low.endswith("ией") else low
