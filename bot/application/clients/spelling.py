"""How a name is compared: as typed, by what its letters look like, and by how it sounds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_FORMS = {
    form: form
    for form in """
    ltd llc llp plc inc corp co gmbh ag oy ab aps as ivs is ks ps pf spf oü tü fie mtü
    pt cv ud tbk ооо оао зао ао пао ип нко тоо
    mr mrs ms miss dr prof hr fru frk härra proua pr pak bu mas mbak bang kak
    г-н г-жа тетя дядя
    """.split()
} | {
    "limited": "ltd", "ou": "oü", "bapak": "pak", "ibu": "bu",
    "господин": "г-н", "господину": "г-н", "господина": "г-н", "г-ну": "г-н", "г-на": "г-н",
    "госпожа": "г-жа", "госпоже": "г-жа", "госпожи": "г-жа", "г-же": "г-жа", "г-жи": "г-жа",
    "тете": "тетя", "тети": "тетя", "тетю": "тетя",
    "дяде": "дядя", "дяди": "дядя", "дядю": "дядя",
} | {
    f"{form}{case}": form
    for form in ("oü", "mtü", "tü", "fie", "as")
    for case in ("le", "lt", "ga")  # Estonian: "Tihane OÜle"
}  # fmt: skip
"""Legal forms and titles: what may be left out of a name, to the one word that it is known by."""

_ONLY_BEFORE = frozenset("pak bu mas mbak bang kak".split())
"""Titles that stand before a name; behind one such a word is a surname: "Rikke Bang"."""

_WORD = re.compile(r"\bг-(?:н[уа]?|ж[аеи])\b|[\w&+]+(?:[./]+[\w&+]+)*", re.IGNORECASE)
_CYRILLIC = re.compile("[а-яёіїєґўј]")
_LATIN = re.compile("[a-z]")
_LOOKS = str.maketrans("аеорсухкмтвніјѕ", "aeopcyxkmtbhijs")
_LATIN_MARKS = str.maketrans(
    {"š": "sh", "ž": "zh", "č": "ch", "ø": "o", "æ": "ae", "å": "a", "đ": "d", "ł": "l", "þ": "th"}
)
_CYRILLIC_SOUNDS = str.maketrans(
    dict(zip("абвгдежзийклмнопрстуфхцчшщыэіїєґў", "abvgdežziiklmnoprstufhcčššieiiegu", strict=True))
    | {"ё": "e", "ю": "iu", "я": "ia", "ъ": "", "ь": ""}
)
_LATIN_SOUNDS = (
    (re.compile(r"shch|sch|sh"), "š"),
    (re.compile(r"zh"), "ž"),
    (re.compile(r"(?<!t)ch(?=[tn])|(?<=te)ch(?![aeiou])"), "h"),
    (re.compile(r"tch|ch"), "č"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ts|tz"), "ц"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ck|q|c(?![eiy])"), "k"),
    (re.compile(r"[цc]"), "c"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?:(?<![^aeiou])|(?<![a-zšžč]))[yj]e|[yj]o"), "e"),
    (re.compile(r"[yj]"), "i"),
)
_ACCENTED = str.maketrans("ёàáâãçèéêëìíîïñòóôùúû", "еaaaaceeeeiiiinooouuu")
_TWICE = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name, folded; two words are the same name if they look or sound the same."""

    text: str
    looks: str
    """With the Latin letters that Cyrillic ones look like."""
    sound: str
    """In Latin letters, however it was transliterated; without marks and doubled letters."""
    script: str
    """`latin`, `cyrillic`, or empty for figures and signs."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as it is compared: without case, quotes and dots; `core` without legal forms and
    titles, which are in `forms`."""

    whole: str
    core: tuple[str, ...]
    forms: frozenset[str]

    def agrees_with(self, forms: frozenset[str]) -> bool:
        """Not two firms, or two people, that only their legal forms or titles tell apart."""
        return not self.forms or not forms or bool(self.forms & forms)


@lru_cache(maxsize=8_192)
def spelling(name: str) -> Spelling:
    """The name as it is compared; `whole` is empty for a name with nothing in it."""
    composed = unicodedata.normalize("NFKC", name)
    words = [word for word, _, _ in words_in(composed)] or folded(name).split()
    core = list(words)
    forms = set()
    while core and core[0] in _FORMS:
        forms.add(_FORMS[core.pop(0)])
    while core and (core[-1] in _FORMS or core[-1] == "&"):
        if core[-1] in _ONLY_BEFORE and len(core) > 1:
            break
        forms.add(_FORMS.get(core[-1], core[-1]))
        core.pop()
    if not core:
        return Spelling(" ".join(words), tuple(words), frozenset())
    return Spelling(" ".join(words), tuple(core), frozenset(forms - {"&"}))


def words_in(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text as names are compared, with where each begins and ends."""
    for match in _WORD.finditer(text):
        word = re.sub("[./]", "", folded(match.group()))
        if word:
            yield word, match.start(), match.end()


def form_of(word: str) -> str | None:
    """The legal form or title that a word stands for."""
    return _FORMS.get(word)


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Without case, ё and accents; й and ü stay, since they are other letters than и and u."""
    plain = unicodedata.normalize("NFKC", text.casefold()).translate(_ACCENTED)
    return "".join(char for char in plain if not unicodedata.combining(char))


def without_marks(text: str) -> str:
    """Of letters with marks only the letters: ü as u, й as и."""
    apart = unicodedata.normalize("NFKD", text.translate(_LATIN_MARKS))
    return "".join(char for char in apart if not unicodedata.combining(char))


@lru_cache(maxsize=16_384)
def word(text: str) -> Word:
    """A folded word with what it looks and sounds like."""
    cyrillic, latin = _CYRILLIC.search(text), _LATIN.search(text)
    looks = text.translate(_LOOKS) if cyrillic else text
    if cyrillic and latin:
        mixed = looks if not _CYRILLIC.search(looks) else text
        return Word(text, looks, sound(mixed), "latin" if mixed is looks else "cyrillic")
    script = "cyrillic" if cyrillic else "latin" if latin else ""
    return Word(text, looks, sound(text), script)


def sound(text: str) -> str:
    """What a folded word sounds like, in Latin letters: Иванов and Ivanov as "ivanov"."""
    if _CYRILLIC.search(text):
        heard = text.replace("ье", "ие").translate(_CYRILLIC_SOUNDS)
    else:
        heard = without_marks(text)
        for spelt, letter in _LATIN_SOUNDS:
            heard = spelt.sub(letter, heard)
    return squeezed(heard)


def squeezed(text: str) -> str:
    """With every letter once where it stands twice."""
    return _TWICE.sub(r"\1", text)


_SUFFIX = re.compile(
    r"['’`´ʼ-](?:s|le|lt|l|ga|st|sse|ks|ni|i|e|u|a|у|а|е|ом|ой|ы|и|nya)?[\s.]*$", re.IGNORECASE
)


def without_suffix(name: str) -> str | None:
    """The name without a case ending or possessive behind an apostrophe or hyphen: "Acme's",
    "Acme-le", "Acme'у"; None if it has none."""
    stem = _SUFFIX.sub("", name)
    return stem if stem and stem != name else None
