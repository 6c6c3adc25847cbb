"""Names of firms with small words or a number in them: "Пекарня Хлеб да соль", "Школа № 12".

They are found before anything else is read, so that none of their words is taken for a cue or a
sum. Only in languages where the class of a firm stands before its name, and words have cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.languages.ru.basics.cases import NAMED_AFTER
from bot.understanding.names.pieces import SUBJECT_OF, Span
from bot.understanding.names.wordlists import WordKind, word_lists

_CAPITAL = re.compile(r"(?<![\w-])X[^\W\d_X]+(?![\w-])")
_NUMBERED = re.compile(
    r"(?<!\w)(?P<named>(?P<more>[^\W\d_]+ )?(?P<last>[^\W\d_]+)) (?:№|номер) ?\d{1,4}(?!\w|[.,]\d)"
    r"(?: «[^«»\n]{1,40}»| \"[^\"\n]{1,40}\")?"
)
_SMALL = re.compile(r" (?P<word>[^\W\d_X]+)(?![\w-])")
_ROUND_THE_CLOCK = re.compile(r" (?:24 часа|24/7|36[.,]6)(?!\w|[.,]\d)")
_JOINED = frozenset({WordKind.UNKNOWN, WordKind.WORK, WordKind.EITHER})
_VERBS = frozenset({WordKind.ORDINARY, WordKind.VERB})
_NO_NAME = frozenset({WordKind.ORDINARY, WordKind.EDGE, WordKind.PRONOUN, WordKind.JOINER})
_OF_PLACES = ("у", "под", "над", "при", "на")
"""Small words inside a firm's name whose class opens it: "Отель у озера"."""
_PLACES = ("а", "я", "е", "и", "у", "ой", "ом", "ем", "ои", "еи", "ью", "ах", "ях", "ами", "ями")
"""Ends of the noun behind them, folded."""
_ON = ("е", "ои", "ом", "ах", "ях", "углу", "берегу", "мосту", "краю")
"""Those behind "на" of a place, and not of a purpose: "Театр на гастроли"."""
_GIVEN_TO = frozenset({WordKind.UNKNOWN, WordKind.WORK, WordKind.EITHER, WordKind.COMPANY})
"""Nouns behind an adjective in the dative, with which a sentence opens: "Печатному двору"."""
_DESCRIBED = frozenset({WordKind.UNKNOWN, WordKind.COMPANY})
"""Nouns behind an adjective with a capital in the middle of a sentence: "от Печатного двора"."""
_CLAUSES = SUBJECT_OF | {Cue.WILL_PAY, Cue.SAID}
_BEHIND = _CLAUSES | {Cue.NOISE, Cue.REQUEST}
_OF_WHAT = ("а", "я", "и", "ов", "ев", "еи", "ок")
"""Ends of a noun in the genitive, folded: "Дети дождя"."""
_IN_CASE = ("ому", "ему", "ого", "его", "им", "ои", "еи", "ую", "юю", "их", "ым", "ых")
"""Ends of an adjective that is in no nominative, folded."""
_NOMINATIVE = ("ии",)
_OF_TIME = ("шии", "щии")
"""Ends of what tells which month it is, folded: "прошедший"."""
_MONTHS = frozenset("октябр октября октябрю маи мая маю".split())
"""Those that firms are named after, folded."""
_DATIVE = ("ому", "ему")
_LEADS_TO_NAME = (": ", " для ")
"""Before the name with which a text ends: "шаблон для Фонда Дети дождя"."""
_MOST_SMALL = 3


class RussianFirms:
    """Finds them in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self._language = language
        self._lists = word_lists(language)
        self._classes = language.folded_words(words.company_words)
        self._joiners = language.folded_words(words.firm_joiners)
        self._nouns = language.folded_words(NAMED_AFTER)

    def spans(self, folded: str, capitals: str) -> list[Span]:
        """`capitals` is the text with an `X` for each capital letter."""
        if not self._joiners:
            return []
        found = list(self._numbered(folded, capitals)) if "№" in folded or "номер" in folded else []
        if not any(letter.islower() for letter in capitals):
            return found
        for word in _CAPITAL.finditer(capitals):
            span = self._named(folded, capitals, word.span())
            if span is not None and all(span[1] <= start or end <= span[0] for start, end in found):
                found.append(span)
        return found

    def _numbered(self, folded: str, capitals: str) -> Iterator[Span]:
        """ "Детский сад № 5", "поликлиника №3 «Здоровье»"."""
        for match in _NUMBERED.finditer(folded):
            if match["named"] in self._classes:
                yield self._described_from(folded, match.start()), match.end()
            elif match["last"] in self._classes:
                yield self._described_from(folded, match.start("last")), match.end()

    def _described_from(self, folded: str, start: int) -> int:
        """Where a class begins together with its adjective: "Городская поликлиника"."""
        before = folded[:start].rstrip(" ").rpartition(" ")[2]
        noun = folded[start:].partition(" ")[0]
        return start - 1 - len(before) if self._lists.describes(before, noun) else start

    def _named(self, folded: str, capitals: str, word: Span) -> Span | None:
        """The name that a word with a capital belongs to, if small words or numbers do too."""
        start = self._class_before(folded, word[0])
        kind = self._lists.kind(folded[slice(*word)])
        if start is None:
            hours = self._hours_behind(folded, word, kind)
            place = self._place_behind(folded, capitals, word, kind)
            end = hours or place or self._noun_behind(folded, capitals, word)
            return None if end is None else (word[0], end)
        end = self._tail(folded, capitals, start, word, kind)
        if end is None and " " in folded[start : word[0] - 1]:
            end = word[1]  # "дом отдыха Берёзка"
        return None if end is None else (self._described_from(folded, start), end)

    def _class_before(self, folded: str, start: int) -> int | None:
        """Where the class of a firm begins, if one stands right before: "дом отдыха"."""
        words = folded[:start].removesuffix(" ").split(" ")[-2:]
        two = " ".join(words)
        if folded[start - 1 : start] != " ":
            return None
        if len(words) > 1 and two in self._classes:
            return start - 1 - len(two)
        return start - 1 - len(words[-1]) if words[-1] in self._classes else None

    def _hours_behind(self, folded: str, word: Span, kind: WordKind) -> int | None:
        """ "Шиномонтаж 24 часа", "Аптека 36,6"."""
        if kind not in (WordKind.COMPANY, WordKind.EITHER):
            return None
        hours = _ROUND_THE_CLOCK.match(folded, word[1])
        return hours.end() if hours else None

    def _place_behind(self, folded: str, capitals: str, word: Span, kind: WordKind) -> int | None:
        """ "Отель у озера", "Кафе под липами": the class of a firm and where it stands."""
        if kind is not WordKind.COMPANY:
            return None
        link = _small(capitals, word[1])
        if link is None or folded[slice(*link)] not in _OF_PLACES:
            return None
        noun = _small(capitals, link[1])
        if noun is None or not self._may_join(folded, noun, {WordKind.UNKNOWN}):
            return None
        named = folded[slice(*noun)]
        ends = _ON if folded[slice(*link)] == "на" else _PLACES
        is_place = named.endswith(ends) and not named.endswith("ие")
        return noun[1] if len(named) > _MOST_SMALL and is_place else None

    def _noun_behind(self, folded: str, capitals: str, word: Span) -> int | None:
        """ "Предложи Северному ветру": an adjective that is in no nominative and its noun."""
        noun = _small(capitals, word[1])
        adjective = folded[slice(*word)]
        month = noun is not None and folded[slice(*noun)] in _MONTHS
        if noun is None or not adjective.endswith(_IN_CASE + _NOMINATIVE * month):
            return None
        if month:  # "Красный октябрь", but "Весь октябрь", "Этот май"
            is_name = self._lists.kind(adjective) is WordKind.UNKNOWN
            is_name = is_name and not adjective.endswith(_OF_TIME)
            return noun[1] if is_name else None
        if folded[word[0] : noun[1]] in self._classes:
            return None  # "Торгового дома Каскад"
        named = folded[slice(*noun)]
        # "Предложи Вишнёвому саду", "Вкусным историям": no work of that case
        surely = adjective.endswith(_DATIVE) or (
            adjective.endswith(("ым", "им")) and named.endswith(("ам", "ям"))
        )
        is_name = self._lists.describes(adjective, named, opens=not surely)
        inside = folded[: word[0]].rstrip()[-1:].isalnum()
        if not is_name and (surely or inside) and self._lists.agree(adjective, named):
            kind = self._lists.kind(named)
            is_name = named in self._nouns or kind in (_DESCRIBED if inside else _GIVEN_TO)
        return noun[1] if is_name else None

    def _tail(
        self, folded: str, capitals: str, start: int, word: Span, kind: WordKind
    ) -> int | None:
        """Where a name ends that begins at `start`, and whose word behind the class is this."""
        if self._cue(folded, word[0]) in _CLAUSES:
            return None
        if kind in _NO_NAME:
            return self._phrase(folded, capitals, word)
        first = _small(capitals, word[1])
        if first is None:
            return self._hours_behind(folded, word, WordKind.COMPANY)
        if folded[slice(*first)] in self._joiners:
            second = _small(capitals, first[1])
            joined = second is not None and self._may_join(folded, second, _JOINED)
            return second[1] if second is not None and joined else None
        of_what = folded[slice(*first)]
        is_noun = of_what.endswith(_OF_WHAT) and len(of_what) > _MOST_SMALL
        if not is_noun or not self._may_join(folded, first, {WordKind.UNKNOWN}):
            return None
        ends = folded[first[1] :][:1] in ("", "\n")
        labelled = ends and folded[:start].endswith(_LEADS_TO_NAME)
        return first[1] if labelled or self._does(folded, capitals, first[1]) else None

    def _phrase(self, folded: str, capitals: str, word: Span) -> int | None:
        """ "Ресторан Не горюй", "Магазин Всё для дома": a name that is half a sentence."""
        end, told = word[1], None
        for _ in range(_MOST_SMALL):
            small = _small(capitals, end)
            if small is None:
                break
            if self._cue(folded, small[0]) in _CLAUSES:
                return end if end > word[1] else None
            end = small[1]
            if self._lists.kind(folded[slice(*small)]) not in _NO_NAME:
                told = end
        return told

    def _may_join(self, folded: str, word: Span, kinds: Set[WordKind]) -> bool:
        is_cue = self._cue(folded, word[0]) is not None
        return not is_cue and self._lists.kind(folded[slice(*word)]) in kinds

    def _does(self, folded: str, capitals: str, end: int) -> bool:
        """Whether what follows tells what a client does."""
        following = _small(capitals, end)
        if following is None:
            return False
        does = self._lists.kind(folded[slice(*following)]) in _VERBS
        return does or self._cue(folded, following[0]) in _BEHIND

    def _cue(self, folded: str, start: int) -> str | None:
        found = self._language.cue_at(folded, start)
        return None if found is None else found[0]


def _small(capitals: str, end: int) -> Span | None:
    """The word in small letters right behind."""
    found = _SMALL.match(capitals, end)
    return None if found is None else found.span("word")
