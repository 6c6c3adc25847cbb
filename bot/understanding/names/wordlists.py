"""Which sort of word each word of a language is: a given name, a legal form, work, chat."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache, partial

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.text import fold
from bot.understanding.grammar.vocabulary import words_of
from bot.understanding.names.pieces import compounds

_VOWELS = "aeiouyаеиоуыюяь"

_SHORTEST_PART, _SHORTEST_WORK, _LONGEST_COMPOUND = 4, 4, 40
"""Letters of the first part of a compound, and one less than those of the work behind it."""


_OF_COMPANIES = ("st", "ga", "sse", "l", "s", "")
"""Estonian case endings of companies beside "-le"."""
_OF_NAMES = ("l", "ga")
"""Estonian case endings that end a given name, but not any word: "Kertul", "Raivoga"."""


class WordKind(StrEnum):
    NAME = "name"
    SURNAME = "surname"
    """By its ending."""
    TITLE = "title"
    COMPANY = "company"
    WORK = "work"
    JOINER = "joiner"
    ORDINARY = "ordinary"
    PRONOUN = "pronoun"
    EDGE = "edge"
    ARTICLE = "article"
    DIGITS = "digits"
    MIXED = "mixed"
    """Letters with digits or a dot inside: "studio54", "acme.io"."""
    EITHER = "either"
    """Work that is often part of a company's name too: "design", "photo"."""
    VERB = "verb"
    """By its ending."""
    SIGN = "sign"
    UNKNOWN = "unknown"


_SHORTEST_NOUN = 3
"""Letters; one less than those of the adjective before it."""
_ADJECTIVES = frozenset({WordKind.SURNAME, WordKind.UNKNOWN, WordKind.VERB})
_DESCRIBED_WORK = frozenset({WordKind.WORK, WordKind.EITHER})
_NOUNS = frozenset(
    {WordKind.SURNAME, WordKind.UNKNOWN, WordKind.NAME, WordKind.COMPANY, WordKind.TITLE}
)
_DOZEN = 12
_BEHIND_TITLE = frozenset({WordKind.NAME, WordKind.SURNAME, WordKind.UNKNOWN})


class WordLists:
    """The word lists of one language, compiled for looking up."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        self.class_first = words.class_first
        self.declines = bool(words.describing)
        """Whether names are put in a case by their endings, and adjectives with them."""
        self.name_links = language.folded_words(words.name_links)
        self._works = _Stems(language, (*words.works, *words.trades))
        self._whole_works = language.folded_words(
            word for word in (*words.works, *words.trades) if word.islower() and word[-1] != "*"
        )
        """Those that are more than the beginning of a word; "Mallele" is no "mall*"."""
        self._company = _Stems(language, words.company_words)
        self.closes_firms = self._company.whole() & language.folded_words(words.sum_joiners)
        """Of both: "плюс"."""
        self._opening_firms = tuple(f"{word} " for word in self._company.whole())
        """With all of a name: "детский сад ромашка", "школа № 12"."""
        self._are_written = bool(words.firm_openers)
        """Whether several words that were found to be one are a firm's name."""
        self._compounds = compounds(language.folded_words(words.company_words))
        self.works_of_two = language.works_of_two
        self.classes_of_two = frozenset(
            word for word in language.folded_words(words.company_words) if " " in word
        )
        self._work_ends = tuple(language.folded_words(words.work_ends))
        self._company_ends = tuple(language.folded_words(words.company_ends))
        self._lists: list[tuple[WordKind, _Stems | frozenset[str]]] = [
            (WordKind.JOINER, _Stems(language, words.sum_joiners)),
            (WordKind.TITLE, _Stems(language, words.titles)),
            (WordKind.COMPANY, self._company),
            (
                WordKind.NAME,
                inflected(words.first_names, words.name_endings, tuple(words.digraphs.items())),
            ),
            (WordKind.PRONOUN, _Stems(language, words.pronouns)),
            (WordKind.ARTICLE, _Stems(language, words.articles)),
            (WordKind.EDGE, _Stems(language, words.name_edges)),
            (WordKind.ORDINARY, _Stems(language, words.ordinary)),
            (WordKind.WORK, self._works),
        ]
        self.counts = frozenset(
            language.fold(word) for word, value in words.numbers.items() if 1 < value <= _DOZEN
        )
        """Numbers in words that count work: "three lessons"."""
        self.surnames = language.folded_words(words.surnames)
        self._given = language.folded_words(words.first_names)
        self._plain = language.folded_words(
            word for word in words.ordinary if words.client_endings and not word.endswith("*")
        )
        self._counted = language.folded_words(words.counted)
        money = words.money_words if words.client_endings else ()
        self.money_behind = language.folded_words(money)
        """Words for money that stand behind what it is for, which is in the genitive."""
        fractions = words.fractions if words.client_endings else ()
        self.opens_no_name = self.money_behind | language.folded_words(fractions)
        """ "Raha Kerdilt on käes", "Pool Teatrimaja arvest": before a name with a capital."""
        self.endings = words.client_endings
        self._describing = {
            language.fold(ending): tuple(language.folded_words(nouns))
            for ending, nouns in words.describing.items()
        }
        self._of_families = language.fold("овым"), language.fold("евым"), language.fold("иным")
        self._surname_endings = tuple(language.folded_words(words.surname_endings))
        self._verb_endings = tuple(language.folded_words(words.verb_endings))
        self.kind = lru_cache(2048)(self._kind)

    def _kind(self, folded: str) -> WordKind:
        word = folded.strip(".,!?\"'«»").removesuffix("'s")
        if not any(letter.isalnum() for letter in word):
            return WordKind.SIGN
        if " " in word and (self._are_written or word.startswith(self._opening_firms)):
            return WordKind.COMPANY
        if "-" in word and word.rpartition("-")[2] in self._company:
            return WordKind.COMPANY
        for kind, stems in self._lists:
            if word in stems:
                if kind is WordKind.NAME and word not in self._given and word in self._plain:
                    return WordKind.ORDINARY
                if kind is WordKind.NAME and word not in self._given and word in self._whole_works:
                    return WordKind.WORK
                if kind is WordKind.COMPANY and word in self._works and word not in self._compounds:
                    return WordKind.EITHER
                if kind is WordKind.WORK and self._is_company(word):
                    return WordKind.COMPANY
                return kind
        return WordKind.COMPANY if self._is_inflected_company(word) else self._shape(word)

    def _is_inflected_company(self, word: str) -> bool:
        """ "Kogudusest" beside "kogudusele" of the list: in another case."""
        return any(
            word.endswith(ending) and word[: len(word) - len(ending)] + "le" in self._company
            for ending in (_OF_COMPANIES if self.endings else ())
        )

    def _is_company(self, word: str) -> bool:
        """ "Raamatukoda": a compound that begins like work and ends like a company."""
        return word.endswith(self._company_ends) and word not in self._whole_works

    def _shape(self, word: str) -> WordKind:
        """What a word that is in no list looks like."""
        if word.isdigit():
            return WordKind.DIGITS
        if not word.replace("-", "").replace("'", "").replace(" ", "").isalpha():
            return WordKind.MIXED
        if len(word) > 4 and word.endswith(self._surname_endings):
            return WordKind.SURNAME
        if len(word) > 4 and word.endswith(self._verb_endings):
            return WordKind.VERB
        if self._work_ends and len(word) > 6 and word.endswith(self._work_ends):
            return WordKind.WORK
        if any(
            word[at:] in self._works
            for at in range(_SHORTEST_PART, min(len(word), _LONGEST_COMPOUND) - _SHORTEST_WORK)
        ):
            return WordKind.WORK
        return WordKind.UNKNOWN

    def titled(self, words: Sequence[str]) -> int:
        """How many words a title and the name behind it take, if a run begins so: "pak sukri"."""
        kinds = [self.kind(word) for word in words]
        at = next((i for i, kind in enumerate(kinds) if kind is not WordKind.TITLE), len(kinds))
        if not at or (at < 2 and kinds[at : at + 1] and kinds[at] not in _BEHIND_TITLE):
            return 0
        if kinds[at : at + 1] and kinds[at] in _BEHIND_TITLE:
            at += 1
            while kinds[at : at + 1] and kinds[at] in (WordKind.NAME, WordKind.SURNAME):
                at += 1
        return at if at > 1 else 0

    def describes(self, adjective: str, noun: str, *, opens: bool = False) -> bool:
        """Whether two words may be a name of an adjective and its noun: "северный", "ветер".

        `opens`: in the first words of a sentence work is described more often than it is a name.
        """
        if not self.agree(adjective, noun):
            return False
        kind = self.kind(noun)
        named = kind in _NOUNS or (kind in _DESCRIBED_WORK and not opens)
        return named and self.kind(adjective) in _ADJECTIVES

    def agree(self, adjective: str, noun: str) -> bool:
        """Whether a word ends like an adjective, and the one behind it like a noun in its case."""
        if not self._describing or min(len(adjective) - 1, len(noun)) < _SHORTEST_NOUN:
            return False
        nouns = next(
            (found for size in (4, 3, 2) if (found := self._describing.get(adjective[-size:]))), ()
        )
        return bool(nouns) and noun.endswith(nouns) and noun.isalpha()

    def is_work(self, before: str) -> bool:
        """Whether a text ends with a kind of work: "клининг "."""
        return self.kind(before.rstrip(" ").rpartition(" ")[2]) in _DESCRIBED_WORK

    def is_class(self, folded: str) -> bool:
        """Whether a word says by its end what sort of company a name is of: "poe", "kogudus"."""
        return bool(self._company_ends) and folded.endswith(self._company_ends)

    def is_compound_class(self, folded: str) -> bool:
        """Whether more stands before the class in the same word: "suusaklubi"."""
        return self.is_class(folded) and not folded.startswith(self._company_ends)

    def is_verb(self, folded: str) -> bool:
        """Whether a word ends like a verb, in a language where these endings tell."""
        return len(folded) > 4 and folded.endswith(self._verb_endings)

    def is_counted(self, folded: str) -> bool:
        """Whether a word is of what is counted: hours, pages."""
        return folded in self._counted

    def is_declined(self, folded: str) -> bool:
        """Whether a word is a given name in no nominative, where names decline: "Ире"."""
        return (
            bool(self._describing)
            and self.kind(folded) is WordKind.NAME
            and folded not in self._given
        ) or (self.kind(folded) is WordKind.SURNAME and folded.endswith(self._of_families))

    def is_given_in_case(self, folded: str) -> bool:
        """Whether a word is a given name of the list with such an ending: "Annele"."""
        is_told = bool(self.endings) and folded.endswith(self.endings)
        return is_told and folded not in self._given and folded[:-2] in self._given

    def stands_alone(self, folded: str) -> bool:
        """Whether a title or a company's noun with a capital is a name by itself: "Bageren"."""
        is_company = not self.class_first and self.kind(folded) is WordKind.COMPANY
        return is_company or self.is_inflected(folded)

    def is_inflected(self, folded: str) -> bool:
        """Whether a word has a case ending of the one paid by or billed to."""
        if len(folded) <= 4 or not self.endings:
            return False
        if folded.endswith(self.endings):
            return True
        is_name = folded.endswith(_OF_NAMES) and folded not in self._given
        return is_name and self.kind(folded) is WordKind.NAME


@cache
def inflected(
    names: tuple[str, ...], endings: tuple[str, ...], digraphs: tuple[tuple[str, str], ...]
) -> frozenset[str]:
    """The names with every ending, which stands behind a name or instead of its last vowel.

    Tens of thousands in some languages, so made once for all that look names up.
    """
    folded = partial(fold, digraphs=dict(digraphs))
    found = set(map(folded, words_of(names)))
    behind = set(map(folded, words_of(endings)))
    for name in tuple(found):
        if len(name) > 4 and name[-2:] in ("el", "er"):
            found.add(name[:-2] + name[-1] + "i")  # "Kaarli", of "Kaarel"
        short = name[:-1] if len(name) == 3 and name[-1] in "ая" else name  # "Ане", of "Аня"
        for stem in {name, name.rstrip(_VOWELS) if len(name) > 3 else short}:
            found.update(stem + ending for ending in behind)
    return frozenset(found)


class _Stems:
    """Words and, with `*`, beginnings of words."""

    def __init__(self, language: Language, entries: tuple[str, ...]) -> None:
        words = words_of(entries)
        self._words = language.folded_words(word for word in words if word[-1] != "*")
        self._stems = language.folded_words(word[:-1] for word in words if word[-1] == "*")
        self._shortest = min(map(len, self._stems), default=0)

    def whole(self) -> frozenset[str]:
        return self._words

    def __contains__(self, word: str) -> bool:
        if word in self._words:
            return True
        return bool(self._stems) and any(
            word[:size] in self._stems for size in range(self._shortest, len(word) + 1)
        )


@cache
def word_lists(language: Language) -> WordLists:
    """Those of a language, made once for all who ask."""
    return WordLists(language)
