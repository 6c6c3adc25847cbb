"""The nominative of a Russian name that a sentence has in another case.

Which case it is follows from the word before it ("от": the genitive; "позвонил": the dative). Where
that word does not tell, only what is the form of a common given name is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bot.understanding.grammar.text import fold
from bot.understanding.languages.ru.basics.cases import (
    BEFORE_SUMS,
    BEFORE_SURNAMES,
    BEHIND_FIRMS,
    BETWEEN,
    FIXED_NOUNS,
    HER_SOFT,
    INSIDE,
    LEADS,
    MEN,
    NEVER_YO,
    NOUNS,
    OF_NEUTERS,
    OF_OTHERS,
    PLURALS,
    SOFT,
    STRESSED,
    SUMS,
)
from bot.understanding.languages.ru.basics.words import FIRST_NAMES
from bot.understanding.names.russian_nouns import (
    BEFORE_I,
    CLUSTER,
    CONSONANTS,
    HISSING,
    beside_it,
    certain,
    firm,
    of_him_or_it,
)

_WORDS_SEEN = 8
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
_OF_HER = (("G", "ой"), ("D", "ой"), ("I", "ой"), ("L", "ой"), ("A", "ую"),
           ("G", "ей"), ("D", "ей"), ("I", "ей"), ("L", "ей"), ("A", "юю"))  # fmt: skip
"""Case and ending of an adjective that can be of a woman's gender alone."""
_HER_NOUNS = (
    ("G", "ии", "ия"), ("D", "ии", "ия"), ("L", "ии", "ия"), ("I", "ией", "ия"), ("A", "ию", "ия"),
    ("G", "ы", "а"), *(("G", letter + "и", letter + "а") for letter in BEFORE_I),
    ("D", "е", "а"), ("L", "е", "а"), ("I", "ой", "а"), ("A", "у", "а"), ("A", "ю", "я"),
    ("A", "ь", "ь"), ("I", "ью", "ь"), *((case, "и", "ь") for case in "DL"),
    *(("G", f"{letter}и", f"{letter}ь") for letter in "тдзпчшщ"),
    *(("G", f"{letter}ни", f"{letter}нь") for letter in "аеио"),
)  # fmt: skip
"""Case, ending and that of the nominative."""
_OF_HIM = (("G", "ого"), ("D", "ому"), ("I", "ым"), ("I", "им"), ("L", "ом"), ("G", "его"),
           ("D", "ему"))  # fmt: skip
_HIS_NOUNS = (
    ("I", "ом", ""), ("I", "ем", "ь"), ("G", "а", ""), ("D", "у", ""), ("L", "е", ""),
    ("G", "я", "ь"), ("D", "ю", "ь"),
)  # fmt: skip
_OF_SEVERAL = (
    *((end, ("ам", "ям")) for end in ("ым", "им")),
    *((end, ("ами", "ями")) for end in ("ыми", "ими")),
    *((end, ("ей", "ов", "ев", "ах", "ях", "ий")) for end in ("ых", "их")),
)
"""Endings of an adjective in the plural, with those of nouns in the same case."""
_OF_SURNAMES = {"G": ("а", "я"), "A": ("а", "я"), "D": ("у", "ю"), "I": ("ом",)}
"""Case and endings of a man's surname that ends in a consonant."""
_SHORTEST_SURNAME = 5
_DATIVES = ("ову", "еву", "ину", "ыну", "скому", "цкому", "овым", "евым")
"""Ends of a man's surname and of a family's that are of no nominative: "Щукину"."""
_OF_FATHERS = ("овна", "евна", "ична", "ович", "евич", "ьич")
"""Ends of names after the father in the nominative."""
_PEOPLE = (*NOUNS, *PLURALS)
_LOST_VOWELS = {"павел": "павл", "лев": "льв"}

Form = tuple[str, str, str]
"""Case, gender and nominative that a form may stand for."""


def nominative(surface: str, before: str, *, oblique: bool) -> str:
    """The base form of a name; `before` is the folded text in front of it.

    `oblique`: the place in the sentence calls for some other case than the nominative.
    """
    words = surface.split(" ")
    if len(words) > 1 and words[-1].lower() in BEHIND_FIRMS:
        named = nominative(" ".join(words[:-1]), before, oblique=oblique)
        return f"{named} {words[-1]}"
    if len(words) > 1 and words[-1].lower().endswith(_OF_FATHERS):
        return surface  # "Фарида Наильевна", and no form of "Фарид"
    if several := _of_several(words):
        return " ".join([*several, *words[2:]])
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
        with_yo = "ё" in word.lower()
        known = _known(low, cases or _ANY, with_yo=with_yo)
        base, shown, gender = known or _surname(low, cases, gender) or (
            _before_his(low, cases, words[at + 1 : at + 2])
        ) or (
            _surname(low, allowed, gender) if shown else None  # "счёт Любови Петровны"
        ) or (
            _behind_his(low, shown) if shown and gender == "m" and word[:1].isupper() else None
        ) or (
            (firm(low, cases) if cases else certain(low) if oblique else low, "", gender)
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
    people = _forms_of(_PEOPLE).get(noun) or _forms_of(FIRST_NAMES).get(noun, ())
    for adjective, nouns, gender in ((_OF_HER, _HER_NOUNS, "f"), (_OF_HIM, _HIS_NOUNS, "m")):
        ends = (end for case, end in adjective if case in cases and first.endswith(end))
        stem = first[: -len(next(ends, first))]
        if len(stem) < 3:
            continue
        if gender == "m" and noun in FIXED_NOUNS:
            is_it = FIXED_NOUNS[noun] == "ое"
            return stem + (beside_it(stem) if is_it else _of_him(stem)), noun
        known = [form for form in people if form[0] in cases and form[1] == gender]
        base = known[0][2] if known else ""
        beside = _of_him(stem) if gender == "m" else _of_her(stem)
        if gender == "f" and not known:
            base = HER_SOFT.get(noun[:-1], base)
        found = [(noun[: -len(end)], new) for case, end, new in nouns
                 if case in cases and noun.endswith(end)]  # fmt: skip
        if not base and not known and found:
            base, is_it = "".join(found[0]), False
            if gender == "m":
                base, is_it = of_him_or_it(*found[0])
            beside = beside_it(stem) if is_it else beside
        if base:
            return stem + beside, base
    return ()


def _of_several(words: Sequence[str]) -> Sequence[str]:
    """The nominative of an adjective and its noun in the plural: "Северным огням", "Белых ночей".

    Empty where the two are not that.
    """
    if len(words) < 2:
        return ()
    first, noun = (word.lower().replace("ё", "е") for word in words[:2])
    for adjective, nouns in _OF_SEVERAL:
        end = next((end for end in nouns if noun.endswith(end)), "")
        stem = noun.removesuffix(end)
        if not end or len(stem) < 3 or not first.endswith(adjective) or len(first) < 5:
            continue
        if first in _forms_of(FIRST_NAMES) or noun in _forms_of((*FIRST_NAMES, *_PEOPLE)):
            return ()
        if words[1][:1].isupper() and noun.endswith(("ов", "ев")):
            return ()  # "Черных Иванов"
        ending = (
            "ия"
            if end == "ий"
            else "я"
            if stem.endswith("ени")
            else "а"
            if stem in OF_NEUTERS
            else "и"
            if stem[-1] in BEFORE_I or end[0] in "яе"
            else "ы"
        )
        head = first[: -len(adjective)]
        described = head + ("ие" if head[-1] in BEFORE_I or head in SOFT else "ые")
        return _spelt(words[0], first, described), _spelt(words[1], noun, stem + ending)
    return ()


def _of_him(stem: str) -> str:
    """The ending of an adjective beside a noun of a man's gender."""
    if stem in STRESSED:
        return "ой"
    return "ий" if stem[-1] in BEFORE_I or stem in SOFT else "ый"


def _of_her(stem: str) -> str:
    """The same beside a noun of a woman's gender."""
    return "яя" if stem in SOFT else "ая"


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


def _known(low: str, cases: str, *, with_yo: bool) -> Form | None:
    """The nominative of a given name or of a common noun, its case and its gender."""
    found = _forms_of(FIRST_NAMES).get(low) or _forms_of(_PEOPLE).get(low)
    if not found:
        return None
    found = [form for form in found if not (with_yo and form[2] in NEVER_YO)] or found
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
        return stem + ("ь" if stem[-1] in CONSONANTS else "й"), case, "m"
    is_whole = stem[-1] in CONSONANTS and not CLUSTER.search(stem)
    return (stem, case, "m") if is_whole else None


def _before_his(low: str, cases: str, behind: Sequence[str]) -> Form | None:
    """A given name that is not known before a man's surname in the same case: "Даурену Сеитову"."""
    for word in behind:
        surname = _surname(word.lower().replace("ё", "е"), cases, "m")
        return _behind_his(low, surname[1]) if surname and surname[0] != word.lower() else None
    return None


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
        genitive = "и" if last == "я" or stem[-1] in BEFORE_I else "ы"
        dative = "и" if name.endswith("ия") else "е"
        tool = "ей" if last == "я" or stem[-1] in HISSING else "ой"
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
    if last not in CONSONANTS:
        return [(name, _ANY, "")]
    base = _LOST_VOWELS.get(name, name[:-2] + "ьк" if len(name) > 3 and name[-2:] == "ек" else name)
    ends = (("а", "GA"), ("у", "D"), ("ем" if last in HISSING else "ом", "I"), ("е", "L"))
    return [(name, "N", "m"), *((base + end, cases, "m") for end, cases in ends)]


def _spelt(word: str, low: str, base: str) -> str:
    """The base form with the letters of the text as far as they are the same."""
    if base == low:
        return word
    base = _WITH_YO.get(base, base)
    if base.endswith("ек") and low[len(base) - 2 : len(base)] == "ьк":
        base = base[:-2] + "ёк"  # "Игорька"
    plain = base.replace("ё", "е")
    same = next((at for at, pair in enumerate(zip(low, plain, strict=False)) if len(set(pair)) > 1),
                min(len(low), len(plain)))  # fmt: skip
    kept = word[:1] + (base[1:same] if "ё" in base[1:same] else word[1:same])
    return kept[:same] + base[same:]
