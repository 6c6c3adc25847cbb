"""The nominative of a Russian name that a sentence has in another case.

Which case it is follows from the word before it ("от": the genitive; "позвонил": the dative). Where
that word does not tell, only what is the form of a common given name is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bot.understanding.grammar.text import fold
from bot.understanding.languages.ru.cases import (
    BEFORE_SUMS,
    BEFORE_SURNAMES,
    BETWEEN,
    FLEETING,
    INSIDE,
    LEADS,
    MEN,
    NOUNS,
    OF_OTHERS,
    PLURALS,
    SOFT,
    STRESSED,
    SUMS,
)
from bot.understanding.languages.ru.words import FIRST_NAMES

_WORDS_SEEN = 8
_CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
_BEFORE_I = "гкхжшчщ"
_HISSING = "жшчщц"
_CLUSTER = re.compile(r"[бвджзйлмпстфхцчш]к$|[бвгджзклмпрстфхцчшщ]н$|[кмст]л$")
"""How no nominative ends that has no ending: "ромашк" is of "ромашка"."""
_WORD = re.compile(r"[а-яё]+(?:-[а-яё]+)*")
_ANY = "NDGAIL"
"""Nominative, dative, genitive, accusative, instrumental, locative: the likelier first."""
_WITH_YO = {"петр": "пётр"}
_SURNAMES = (
    *((end, "а GA у D ем I е L", end, "m") for end in ("ович", "евич", "ьич")),
    *((end, "а N ы G е DL у A ой I", end + "а", "f") for end in ("овн", "евн", "ичн")),
    *((end, "а GA у D ым I е L", end, "m") for end in ("ов", "ев", "ин", "ын")),
    *((end, "а N ой GDIL у A", end + "а", "f") for end in ("ов", "ев", "ин", "ын")),
    *((end, "ого GA ому D им I ом L", end + "ий", "m") for end in ("ск", "цк")),
    *((end, "ая N ой GDIL ую A", end + "ая", "f") for end in ("ск", "цк")),
    *((end, "ы N ых GAL ым D ыми I", end + "ы", "p") for end in ("ов", "ев", "ин", "ын")),
    *((end, "ие N их GAL им D ими I", end + "ие", "p") for end in ("ск", "цк")),
)
"""End of the stem, endings each with its cases, end of the nominative, gender."""
_OF_HER = (("G", "ой"), ("D", "ой"), ("I", "ой"), ("L", "ой"), ("A", "ую"))
"""Case and ending of an adjective that can be of a woman's gender alone."""
_HER_NOUNS = (
    ("G", "ии", "ия"), ("D", "ии", "ия"), ("L", "ии", "ия"), ("I", "ией", "ия"), ("A", "ию", "ия"),
    ("G", "ы", "а"), *(("G", letter + "и", letter + "а") for letter in _BEFORE_I),
    ("D", "е", "а"), ("L", "е", "а"), ("I", "ой", "а"), ("A", "у", "а"), ("A", "ю", "я"),
    ("A", "ь", "ь"), ("I", "ью", "ь"),
)  # fmt: skip
"""Case, ending and that of the nominative."""
_OF_HIM = (("G", "ого"), ("D", "ому"), ("I", "ым"), ("I", "им"), ("L", "ом"), ("G", "его"),
           ("D", "ему"))  # fmt: skip
_HIS_NOUNS = (
    ("I", "ом", ""), ("I", "ем", "ь"), ("G", "а", ""), ("D", "у", ""), ("L", "е", ""),
    ("G", "я", "ь"), ("D", "ю", "ь"),
)  # fmt: skip
_OF_SURNAMES = {"G": ("а", "я"), "A": ("а", "я"), "D": ("у", "ю"), "I": ("ом",)}
"""Case and endings of a man's surname that ends in a consonant."""
_SHORTEST_SURNAME = 5
_DATIVES = ("ову", "еву", "ину", "ыну", "скому", "цкому", "овым", "евым")
"""Ends of a man's surname and of a family's that are of no nominative: "Щукину"."""
_PEOPLE = (*NOUNS, *PLURALS)
_LOST_VOWELS = {"павел": "павл", "лев": "льв"}

Form = tuple[str, str, str]
"""Case, gender and nominative that a form may stand for."""


def nominative(surface: str, before: str, *, oblique: bool) -> str:
    """The base form of a name; `before` is the folded text in front of it.

    `oblique`: the place in the sentence calls for some other case than the nominative.
    """
    words = surface.split(" ")
    cases, gender, shown = _called_for(before), "", ""
    if not cases and len(words[-1]) > _SHORTEST_SURNAME and words[-1].endswith(_DATIVES):
        cases = "D"
    if not cases and not oblique and not _stands_in_case(words[0]):
        return surface
    allowed = cases
    found = [
        _spelt(w, w.lower().replace("ё", "е"), base)
        for w, base in zip(words, _described(words, cases or _ANY[1:]), strict=False)
    ]
    for at, word in enumerate(words[len(found) :], start=len(found)):
        low = word.lower().replace("ё", "е")
        if low in INSIDE or not _WORD.fullmatch(word.lower()) or _is_acronym(word):
            break
        base, shown, gender = _known(low, cases or _ANY) or _surname(low, cases, gender) or (
            _before_his(low, cases, words[at + 1 : at + 2])
        ) or (
            _surname(low, allowed, gender) if shown else None  # "счёт Любови Петровны"
        ) or (
            _behind_his(low, shown) if shown and gender == "m" and word[:1].isupper() else None
        ) or (
            (_firm(low, cases) if cases else _certain(low) if oblique else low, "", gender)
            if len(words) == 1
            else (low, "", gender)
        )  # fmt: skip
        found.append(_spelt(word, low, base))
        cases = shown or cases
        is_other = base in OF_OTHERS or not _agrees(words[at + 1 : at + 2], shown)
        alone = is_other and base not in PLURALS and base not in BEFORE_SURNAMES
        if low in _forms_of(_PEOPLE) and alone:
            break
    return " ".join([*found, *words[len(found) :]])


def _stands_in_case(word: str) -> bool:
    """Whether a word is a form of a given name, or of "aunt" or "studio", but no nominative."""
    low = word.lower().replace("ё", "е")
    found = _forms_of(FIRST_NAMES).get(low, ()) or _forms_of(_PEOPLE).get(low, ())
    return bool(found) and not any(case == "N" for case, _, _ in found)


def _described(words: Sequence[str], cases: str) -> Sequence[str]:
    """The nominative of an adjective and its noun: "Белой лилии", "Красному маяку".

    Empty where the two are not that, or the noun's ending may be of several.
    """
    if len(words) < 2:
        return ()
    first, noun = (word.lower().replace("ё", "е") for word in words[:2])
    if len(first) < 5 or first in _forms_of(FIRST_NAMES) or first in _forms_of(_PEOPLE):
        return ()
    if words[1][:1].isupper() and _surname(first, cases, ""):
        return ()
    known = _forms_of(_PEOPLE).get(noun) or _forms_of(FIRST_NAMES).get(noun)
    for adjective, nouns, gender in ((_OF_HER, _HER_NOUNS, "f"), (_OF_HIM, _HIS_NOUNS, "m")):
        ends = (end for case, end in adjective if case in cases and first.endswith(end))
        stem = first[: -len(next(ends, first))]
        if len(stem) < 3:
            continue
        base = next((form[2] for form in known or () if form[0] in cases and form[1] == gender), "")
        if not base and not known:
            base = next((noun[: -len(end)] + new for case, end, new in nouns
                         if case in cases and noun.endswith(end)), "")  # fmt: skip
        if gender == "m" and base and (_CLUSTER.search(base) or base.endswith("тр")) and not known:
            base = FLEETING.get(base, "")
        if base:
            return (stem + (_of_him(stem) if gender == "m" else "ая"), base)
    return ()


def _of_him(stem: str) -> str:
    """The ending of an adjective beside a noun of a man's gender."""
    if stem in STRESSED:
        return "ой"
    return "ий" if stem[-1] in _BEFORE_I or stem in SOFT else "ый"


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _agrees(words: Sequence[str], case: str) -> bool:
    """Whether the word behind "aunt" or "studio" is a name in the same case, and so declined."""
    forms = [_forms_of(FIRST_NAMES).get(word.lower().replace("ё", "е"), ()) for word in words]
    return any(form[0] == case for found in forms for form in found)


def _called_for(before: str) -> str:
    """The cases that the words before a name call for; none where they don't tell."""
    leads, between = _leads()
    beside_sum = False
    for word in reversed(before.rstrip(' «"').split(" ")[-_WORDS_SEEN:]):
        if word.isdigit() or word in SUMS:
            beside_sum = True
            continue
        if beside_sum and word in BEFORE_SUMS:
            continue
        if word in leads:
            return leads[word]
        for size in range(len(word), 2, -1):
            if (stem := word[:size] + "*") in leads:
                return leads[stem]
        if word not in between:
            return ""
    return ""


@cache
def _leads() -> tuple[Mapping[str, str], frozenset[str]]:
    leads = {fold(word, {}): cases for cases, words in LEADS.items() for word in words}
    return leads, frozenset(fold(word, {}) for word in BETWEEN)


def _known(low: str, cases: str) -> Form | None:
    """The nominative of a given name or of a common noun, its case and its gender."""
    found = _forms_of(FIRST_NAMES).get(low) or _forms_of(_PEOPLE).get(low)
    if not found:
        return None
    fitting = [form for form in found if form[0] in cases]
    case, gender, base = min(fitting or found, key=lambda form: (cases + _ANY).index(form[0]))
    return base, case, gender


def _surname(low: str, cases: str, gender: str) -> Form | None:
    """A surname or patronymic, of a man unless its form or the name before it says otherwise."""
    found: list[tuple[int, Form]] = []
    for stem, endings, nominative_end, sex in _SURNAMES:
        parts = endings.split()
        for ending, shown in zip(parts[::2], parts[1::2], strict=True):
            size = len(low) - len(stem + ending)
            case = next((case for case in cases if case in shown), "")
            if case and size > 1 and low.endswith(stem + ending) and gender in ("", sex):
                found.append((cases.index(case), (low[:size] + nominative_end, case, sex)))
    return min(found)[1] if found else None


def _behind_his(low: str, case: str) -> Form | None:
    """A surname of no known ending behind a man's name in some case: "Марку Вайсу"."""
    ending = next((end for end in _OF_SURNAMES.get(case, ()) if low.endswith(end)), "")
    stem = low.removesuffix(ending)
    if not ending or len(stem) < (2 if ending in "юя" else 3):
        return None
    if ending in "юя":
        return stem + ("ь" if stem[-1] in _CONSONANTS else "й"), case, "m"
    is_whole = stem[-1] in _CONSONANTS and not _CLUSTER.search(stem)
    return (stem, case, "m") if is_whole else None


def _before_his(low: str, cases: str, behind: Sequence[str]) -> Form | None:
    """A given name that is not known before a man's surname in the same case: "Даурену Сеитову"."""
    for word in behind:
        surname = _surname(word.lower().replace("ё", "е"), cases, "m")
        return _behind_his(low, surname[1]) if surname and surname[0] != word.lower() else None
    return None


def _certain(low: str) -> str:
    """A word of unknown case, changed where its ending is that of no nominative."""
    if len(low) < 5:
        return low
    if low.endswith("ии"):
        return low[:-1] + "я"
    if low.endswith(("ку", "ке")) and _CLUSTER.search(low[:-1]):
        return low[:-1] + "а"
    return low


def _firm(low: str, cases: str) -> str:
    """A word that is no known name, in one of the cases."""
    if len(low) < 4:
        return low
    stem, last = low[:-1], low[-1]
    soft, consonant = stem.endswith("и"), stem[-1] in _CONSONANTS
    masculine = consonant and not _CLUSTER.search(stem)
    endings = {
        "G": {"ы": "а", "и": "я" if soft else "а" if stem[-1] in _BEFORE_I else "и",
              "а": "" if masculine else "а", "я": "ь" if consonant else "я"},
        "D": {"у": "" if masculine else "у", "е": "а" if consonant else "е",
              "и": "я" if soft else "и"},
        "A": {"у": "а" if consonant else "у", "ю": "я" if soft or consonant else "ю"},
        "L": {"е": "а" if _CLUSTER.search(stem) else "е", "и": "я" if soft else "и"},
    }  # fmt: skip
    for case in cases:
        if last in endings.get(case, {}):
            changed = stem + endings[case][last]
            if changed != low:
                return changed
        if case == "I" and low[-3] in _CONSONANTS:
            if low.endswith("ом") or (low.endswith("ем") and low[-3] in _HISSING):
                return low[:-2]
            if low.endswith("ой"):
                return low[:-2] + "а"
    return low[:-2] + "я" if "I" in cases and low.endswith("ией") else low


@cache
def _forms_of(names: Iterable[str]) -> Mapping[str, Sequence[Form]]:
    """Every form of some names, in small letters without ё, with what it may stand for."""
    found: dict[str, list[Form]] = {}
    for name in names:
        plain = name.replace("ё", "е")
        for form, shown, gender in _declined(plain):
            found.setdefault(form, []).extend((case, gender, plain) for case in shown)
    return found


def _declined(name: str) -> Sequence[tuple[str, str, str]]:
    """The forms of a name, each with its cases and the gender of what agrees with it."""
    if name in PLURALS:
        forms = zip(("GA", "D", "I", "L"), PLURALS[name], strict=True)
        return [(name, "N", "p"), *((form, cases, "p") for cases, form in forms)]
    stem, last = name[:-1], name[-1]
    ends: Sequence[tuple[str, str]]
    if name.endswith("ая") and name in NOUNS:
        return [(name, "N", "f"), (name[:-2] + "ой", "GDIL", "f"), (name[:-2] + "ую", "A", "f")]
    if last in "ая":
        gender = "m" if name in MEN else "f"
        genitive = "и" if last == "я" or stem[-1] in _BEFORE_I else "ы"
        dative = "и" if name.endswith("ия") else "е"
        tool = "ей" if last == "я" or stem[-1] in _HISSING else "ой"
        ends = (("", "N"), (genitive, "G"), (dative, "DL"), ("у" if last == "а" else "ю", "A"),
                (tool, "I"))  # fmt: skip
        return [(stem + end if end else name, cases, gender) for end, cases in ends]
    if last in "ое" and name in NOUNS:
        ends = (("а" if last == "о" else "я", "G"), ("у" if last == "о" else "ю", "D"),
                (last + "м", "I"), ("е", "L"))  # fmt: skip
        return [(name, "NA", "n"), *((stem + end, cases, "n") for end, cases in ends)]
    if name in ("любовь", "нинель", "асель", "адель", "гузель", "верфь"):
        return [(name, "NA", "f"), (stem + "и", "GDL", "f"), (name + "ю", "I", "f")]
    if last in "йь":
        ends = (("я", "GA"), ("ю", "D"), ("ем", "I"), ("и" if name.endswith("ий") else "е", "L"))
        return [(name, "N", "m"), *((stem + end, cases, "m") for end, cases in ends)]
    if last not in _CONSONANTS:
        return [(name, _ANY, "")]
    base = _LOST_VOWELS.get(name, name[:-2] + "ьк" if len(name) > 3 and name[-2:] == "ек" else name)
    ends = (("а", "GA"), ("у", "D"), ("ем" if last in _HISSING else "ом", "I"), ("е", "L"))
    return [(name, "N", "m"), *((base + end, cases, "m") for end, cases in ends)]


def _spelt(word: str, low: str, base: str) -> str:
    """The base form with the letters of the text as far as they are the same."""
    if base == low:
        return word
    base = _WITH_YO.get(base, base)
    plain = base.replace("ё", "е")
    same = next((at for at, pair in enumerate(zip(low, plain, strict=False)) if len(set(pair)) > 1),
                min(len(low), len(plain)))  # fmt: skip
    kept = word[:1] + (base[1:same] if "ё" in base[1:same] else word[1:same])
    return kept[:same] + base[same:]
