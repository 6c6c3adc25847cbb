"""The base form of a client's name that a sentence has in another case (rule M2).

Only what is certain is changed: a name in a form that these rules don't know stays as written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.application.clients.declension import ESTONIAN_ENDS_IN_I, ESTONIAN_GENITIVES
from bot.domain.locale import Locale

_RUSSIAN_NAMES = """
    Александр Алексей Анатолий Андрей Антон Артем Артём Борис Вадим Валентин Валерий Василий Виктор
    Виталий Владимир Владислав Вячеслав Геннадий Георгий Глеб Григорий Данил Даниил Денис Дмитрий
    Евгений Егор Иван Игорь Илья Кирилл Константин Леонид Максим Марат Михаил Никита Николай Олег
    Роман Руслан Рустам Семен Семён Сергей Станислав Степан Тимофей Тимур Федор Фёдор Эдуард Юрий
    Ян Ярослав Саша Леша Лёша Миша Дима Вова Петя Вася Коля Ваня Женя Костя Паша Рома Слава Толя
    Юра Серега Серёга Макс Алена Алёна Алина Алиса Алла Анастасия Анна Валентина Валерия Вера
    Вероника Виктория Галина Дарья Диана Екатерина Елена Елизавета Жанна Зина Зоя Инна Ирина
    Карина Кира Кристина Ксения Лариса Лена Лера Лиза Людмила Люба Марина Мария Марья Надежда Надя
    Наталья Наташа Нина Оксана Ольга Оля Полина Рита Светлана Света София Софья Тамара Таня Татьяна
    Юлия Юля Яна Аня Катя Маша Даша Настя Соня Ира Майя Вика Ксюша Зинаида Роза Эльвира Айгуль
    Боря Гриша Гена Лёня Митя Федя Сеня Тёма Стёпа Витя Валя Лёва Яша Гоша Тоша Лида
    Галя Люда Нюра Тоня Варя Варвара Уля Ульяна Арина Милана Ева Злата Стася Рая Раиса Нелли
""".split()
_ENDS_IN_LE = frozenset(
    "kalle ülle helle elle pille merle anabelle isabelle google apple adele oracle michelle nele"
    " noele lille giselle danielle estelle adelle salle valle malle ville".split()
)
_NOMINATIVE_ENDS = ("ia", "ea", "ga", "ka", "na", "uu", "oo", "ee", "o", "isa", "va")
"""Estonian stems that are rarely anything but the base form."""


def _russian_forms() -> dict[str, str]:
    """Genitive and dative of the given names, to the name."""
    forms: dict[str, str] = {}
    for name in _RUSSIAN_NAMES:
        stem, last = name[:-1], name[-1]
        if name.endswith("ия"):
            endings = ["и"]
        elif last == "а":
            endings = ["и" if stem[-1] in "гкхжшчщ" else "ы", "е"]
        elif last == "я":
            endings = ["и", "е"]
        elif last in "йь":
            endings = ["я", "ю"]
        else:
            stem, endings = name, ["а", "у"]
        forms |= {(stem + ending).lower(): name for ending in endings}
    forms |= {"петра": "Пётр", "петру": "Пётр", "павла": "Павел", "павлу": "Павел",
              "льва": "Лев", "льву": "Лев", "любови": "Любовь"}  # fmt: skip
    return forms


_RUSSIAN_FORMS = _russian_forms()
_SURNAMES = (
    ("овой", "ова"), ("евой", "ева"), ("ёвой", "ёва"), ("иной", "ина"), ("ской", "ская"),
    ("скому", "ский"), ("ского", "ский"), ("цкому", "цкий"), ("цкого", "цкий"),
    ("ову", "ов"), ("еву", "ев"), ("ёву", "ёв"), ("ину", "ин"), ("ыну", "ын"),
    ("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын"),
)  # fmt: skip


def base_form(surface: str, locale: Locale, *, oblique: bool) -> str:
    """The nominative, or the name as it stands where the case is not certain.

    `oblique`: the place in the sentence calls for another case than the nominative.
    """
    if surface.endswith(("'s", "s'")) and locale is Locale.EN:
        return surface[:-2] if surface.endswith("'s") else surface[:-1]
    if not oblique or any(quote in surface for quote in '«»"'):
        return surface
    joiner, inflected = _INFLECTED.get(locale, ("", str))
    if not joiner:
        return surface
    return joiner.join(inflected(name) for name in surface.split(joiner))


def _russian(surface: str) -> str:
    words = surface.split(" ")
    if len(words) > 2 or any(word.isupper() and len(word) > 1 for word in words):
        return surface
    return " ".join(_russian_word(word, alone=len(words) == 1) for word in words)


def _russian_word(word: str, *, alone: bool) -> str:
    low = word.lower()
    if low in _RUSSIAN_FORMS:
        return _cased(_RUSSIAN_FORMS[low], word)
    for ending, nominative in _SURNAMES:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return word[: -len(ending)] + nominative
    if not alone or len(low) < 4:
        return word
    if low.endswith("ии"):
        return word[:-1] + "я"
    if low.endswith(("ги", "ки", "хи", "жи", "ши", "чи", "ы")) or (
        low.endswith("е") and low[-2] in "бвгдзклмнпрстфхцчшжщ"
    ):
        return word[:-1] + "а"
    return word


def _estonian(surface: str) -> str:
    head, _, last = surface.rpartition(" ")
    for ending in ("-le", "-lt"):
        if last.lower().endswith(ending):
            return surface[: -len(ending)]
    low = last.lower()
    if not low.endswith(("le", "lt")) or len(low) < 5 or low in _ENDS_IN_LE:
        return surface
    stem = last[:-2]
    before = f"{head} " if head else ""
    nominative = _estonian_nominative(stem)
    return surface if nominative is None else before + nominative


def may_be_inflected(word: str) -> bool:
    """Whether an ending like a case ending may really be one: not in "Kalle" or "Google"."""
    return word.lower() not in _ENDS_IN_LE


def _estonian_nominative(stem: str) -> str | None:
    low = stem.lower()
    if low in ESTONIAN_GENITIVES:
        return _cased(ESTONIAN_GENITIVES[low], stem)
    for genitive in ("aia", "koja", "valla", "poe", "kooli", "keskuse"):
        if low.endswith(genitive):
            return stem[: -len(genitive)] + ESTONIAN_GENITIVES[genitive]
    if (
        low.endswith("i")
        and len(low) > 4
        and low[-2] not in "aeiouõäöü"
        and low not in ESTONIAN_ENDS_IN_I
    ):
        return stem[:-2] + "e" + stem[-2] if _drops_e(low) else stem[:-1]
    if low.endswith(("ase", "use", "ise")) and len(low) > 5:
        return stem[:-1]
    return stem if low in ESTONIAN_ENDS_IN_I or low.endswith(_NOMINATIVE_ENDS) else None


def _drops_e(genitive: str) -> bool:
    """ "Laagri" is of "laager": a consonant before r or l had an e between them."""
    return genitive[-2] in "rl" and genitive[-3] in "bdghjkpstv"


_INFLECTED: Mapping[Locale, tuple[str, Callable[[str], str]]] = {
    Locale.RU: (" и ", _russian),
    Locale.ET: (" ja ", _estonian),
}
"""What joins two names of one client, and the base form of one."""


def _cased(word: str, like: str) -> str:
    if like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word.lower()
