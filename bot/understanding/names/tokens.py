"""A message as words, and what stands between words: sums, dates, verbs, commas."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, DATE, NUMBER, WORD, Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.names.pieces import SUBJECT_OF, capital
from bot.understanding.names.wordlists import WordKind, WordLists

WALLS = frozenset(
    {AMOUNT, DATE, NUMBER, BREAK, Cue.OWES, Cue.UNPAID, Cue.PAID, Cue.PROMISED, Cue.WILL_PAY}
    | {Cue.SAID, Cue.OWN, Cue.EXPECTED, Cue.RECEIVED, Cue.DID}
)
"""What no name and no work goes across."""
_BREAKS = {
    ",": "comma", ";": "comma", "|": "comma", "\n": "line", ":": "colon", "=": "colon",
    "(": "opening bracket", ")": "closing bracket", ".": "stop", "!": "stop", "?": "stop",
}  # fmt: skip
_LONGEST_SHORT = 5
"""One more than the letters of what work is called in capitals: "SEO"."""
_MAY_BE_WORK = frozenset({WordKind.WORK, WordKind.EITHER})
EMPTY = frozenset(
    {WordKind.PRONOUN, WordKind.ORDINARY, WordKind.EDGE, WordKind.ARTICLE, WordKind.SIGN}
)
"""Words that say nothing of a name or of work."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a stretch that is no part of a name: a sum, a date, a verb, a comma."""

    start: int
    end: int
    kind: str
    """Of the mark."""
    word: str
    """What sort of word it is; the kind of the mark where it is none."""
    is_word: bool
    capital: bool
    opens: bool
    """The first word of a sentence, where a capital says little."""
    quoted: bool
    is_picture: bool
    """An emoji."""


def tokens(sentence: Sentence, found: Sequence[Mark], lists: WordLists) -> list[Token]:
    """The marks of a sentence, those of one word joined."""
    joined: list[tuple[str, int, int]] = []
    for mark in found:
        touches = bool(joined) and joined[-1][0] == WORD and joined[-1][2] == mark.start
        if touches and (mark.kind == WORD or _is_abbreviated(sentence, joined[-1], mark, lists)):
            joined[-1] = (WORD, joined[-1][1], mark.end)
        else:
            joined.append((mark.kind, mark.start, mark.end))
    made: list[Token] = []
    opens = True
    for at, (found_kind, start, end) in enumerate(joined):
        folded = sentence.folded[start:end]
        titles = found_kind == Cue.NOISE and _is_before_name(sentence, joined[at : at + 2], lists)
        kind = WORD if titles else found_kind
        here = joined[at : at + 2]
        opens_work = kind == WORD and bool(made) and _opens_work(sentence, made[-1], here, lists)
        if opens_work:
            word: str = WordKind.WORK
        elif kind == WORD and _is_class_of_two(sentence, joined, at, lists):
            word = WordKind.COMPANY
        elif kind == WORD:
            word = _sort_of(sentence, made, joined, at, lists)
        elif kind == BREAK:
            word = _BREAKS.get(folded, "dash")
        else:
            word = str(kind)
        made.append(
            Token(
                start=start,
                end=end,
                kind=kind,
                word=word,
                is_word=kind not in WALLS
                and _names(folded)
                and not (opens and folded in lists.opens_no_name)
                and not (opens and _tells(sentence, joined, at, lists)),
                capital=(not opens_work and _is_written(sentence, word, start, end))
                or (word == WordKind.COMPANY and folded in lists.closes_firms)
                or (kind == WORD and _is_described(sentence, made[-1:], joined, at, lists)),
                opens=opens,
                quoted=folded[:1] in '"«',
                is_picture=len(folded) == 1 and unicodedata.category(folded) == "So",
            )
        )
        opens = word in ("line", "stop") or (opens and not any(c.isalnum() for c in folded))
    return made


def _sort_of(
    sentence: Sentence,
    made: Sequence[Token],
    joined: Sequence[tuple[str, int, int]],
    at: int,
    lists: WordLists,
) -> WordKind:
    """What sort of word one is, behind the words before it."""
    _, start, end = joined[at]
    folded, here = sentence.folded[start:end], joined[at : at + 2]
    word = lists.kind(folded)
    if folded in lists.name_links and _links(sentence, joined, at, lists):
        return WordKind.JOINER
    if word == WordKind.JOINER and _closes_firm(sentence, made, here, lists):
        return WordKind.COMPANY
    named = bool(made) and made[-1].word == WordKind.NAME
    if named and (folded in lists.surnames or _is_initial(folded, word)):
        return WordKind.SURNAME
    if _is_in_name(sentence, made, word, here):
        return WordKind.UNKNOWN
    two = sentence.folded[start : here[-1][2]]
    if two in lists.works_of_two and not capital(sentence.original(start, end)):
        return WordKind.WORK  # "Taking down the oaks"
    if word == WordKind.EITHER and _is_done_for(sentence, here, lists):
        return WordKind.WORK
    return word


def _is_written(sentence: Sentence, word: str, start: int, end: int) -> bool:
    """Whether a word has the capital of a name, or is all of a firm's: "школа № 12"."""
    is_firm = word == WordKind.COMPANY and " " in sentence.folded[start:end]
    return is_firm or capital(sentence.original(start, end))


def _is_before_name(
    sentence: Sentence, here: Sequence[tuple[str, int, int]], lists: WordLists
) -> bool:
    """A title that is chat elsewhere: "kak nadia"."""
    if len(here) < 2 or here[1][0] != WORD or here[1][1] != here[0][2] + 1:
        return False
    title, name = (lists.kind(sentence.folded[start:end]) for _, start, end in here)
    return title == WordKind.TITLE and name in (WordKind.NAME, WordKind.SURNAME)


def _ends_name(sentence: Sentence, before: Token, word: str, start: int, end: int) -> bool:
    """A small word with a capital right behind a name with one: "Foto Kita"."""
    return (
        word in EMPTY
        and word != WordKind.SIGN
        and before.is_word
        and before.capital
        and before.end == start - 1
        and capital(sentence.original(start, end))
        and not sentence.text.isupper()
    )


def _is_described(
    sentence: Sentence,
    before: Sequence[Token],
    joined: Sequence[tuple[str, int, int]],
    at: int,
    lists: WordLists,
) -> bool:
    """ "Северный ветер": a noun that belongs to the adjective with a capital before it; where that
    opens the sentence, only before what tells of a client."""
    _, start, end = joined[at]
    if not before or not before[0].capital or not before[0].is_word or before[0].end + 1 != start:
        return False
    adjective = sentence.folded[before[0].start : before[0].end]
    if not lists.describes(adjective, sentence.folded[start:end], opens=before[0].opens):
        return False
    if not before[0].opens or sentence.folded.startswith(":", end):
        return True
    behind = (kind for kind, _, _ in joined[at + 1 :] if kind != Cue.NOISE)
    return next(behind, None) in SUBJECT_OF


def _is_done_for(
    sentence: Sentence, here: Sequence[tuple[str, int, int]], lists: WordLists
) -> bool:
    """ "september koristus Annele": work in small letters right before a name with a capital."""
    if len(here) < 2 or here[1][0] != WORD or lists.class_first:
        return False
    work, name = (sentence.original(start, end) for _, start, end in here)
    return not capital(work) and capital(name)


def _is_class_of_two(
    sentence: Sentence, joined: Sequence[tuple[str, int, int]], at: int, lists: WordLists
) -> bool:
    """ "Детский сад": either word of a class of two."""
    if not lists.classes_of_two:
        return False
    return any(
        sentence.folded[joined[first][1] : joined[first + 1][2]] in lists.classes_of_two
        for first in (at - 1, at)
        if 0 <= first < len(joined) - 1
    )


def _opens_work(
    sentence: Sentence, before: Token, here: Sequence[tuple[str, int, int]], lists: WordLists
) -> bool:
    """ "Stuudiole SEO auditi", "Proua Saare DJ-teenus": work that is written in capitals, or has a
    capital behind a case that ends a name, as in "Oy-le Tartu ekskursiooni"."""
    if not lists.endings or not (before.is_word and before.capital) or sentence.text.isupper():
        return False
    word, folded = sentence.original(*here[0][1:]), sentence.folded[slice(*here[0][1:])]
    if not capital(word):
        return False
    kinds = [lists.kind(sentence.folded[start:end]) for _, start, end in here]
    if "-" in word and kinds[0] is WordKind.WORK:
        return word.partition("-")[0].isupper()
    if len(here) < 2 or capital(sentence.original(*here[1][1:])) or kinds[1] not in _MAY_BE_WORK:
        return False
    if kinds[0] is WordKind.COMPANY or lists.is_inflected(folded):
        return False  # "Bitlane OÜ subtiitrid", "Siniselt Allikalt"
    told = sentence.folded[before.start : before.end]
    in_case = lists.is_inflected(told) and (before.word != WordKind.COMPANY or "-" in told)
    return in_case or (word.isupper() and 1 < len(word) < _LONGEST_SHORT)


def _tells(
    sentence: Sentence, joined: Sequence[tuple[str, int, int]], at: int, lists: WordLists
) -> bool:
    """ "Helistasin Oskarile", "Sai Viivilt": a verb before a name in the case of one told."""
    if at + 1 >= len(joined):
        return False
    word, name = (sentence.folded[start:end] for _, start, end in joined[at : at + 2])
    kind = lists.kind(name)
    if lists.is_declined(name):
        return lists.kind(word) in (WordKind.VERB, WordKind.ORDINARY)  # "Снизила Ире"
    if kind is WordKind.NAME and at + 2 < len(joined) and not lists.is_inflected(name):
        name = sentence.folded[slice(*joined[at + 2][1:])]  # "Helistasin Sandra emale"
    with_whom = lists.is_verb(word) and name.endswith("ga")
    if not (lists.is_inflected(name) or with_whom) or kind is WordKind.WORK:
        return False
    tells = lists.kind(word) is WordKind.ORDINARY and kind is WordKind.NAME
    return tells or lists.is_verb(word)


def _links(
    sentence: Sentence, joined: Sequence[tuple[str, int, int]], at: int, lists: WordLists
) -> bool:
    """Whether a small word stands between two words of a name: "Kroen ved Åen"."""
    beside = [*joined[max(0, at - 1) : at], *joined[at + 1 : at + 2]]
    return len(beside) == 2 and all(
        kind == WORD
        and capital(sentence.original(start, end))
        and lists.kind(sentence.folded[start:end]) not in EMPTY | {WordKind.WORK}
        for kind, start, end in beside
    )


def _is_in_name(
    sentence: Sentence, made: Sequence[Token], word: str, here: Sequence[tuple[str, int, int]]
) -> bool:
    """Whether a word is of a name, whatever it means elsewhere: "November & Sons", "Foto Kita"."""
    (_, start, end), *behind = here
    if made and _ends_name(sentence, made[-1], word, start, end):
        return True
    if word in EMPTY and [token.kind for token in made[-1:]] == [Cue.FOR]:
        named = len(made) > 1 and made[-2].is_word and made[-2].capital
        return named and capital(sentence.original(start, end))  # "Music for Everyone"
    paired = any(sentence.folded[first:last] == "&" for _, first, last in behind)
    return paired and word == WordKind.ORDINARY and capital(sentence.original(start, end))


def _closes_firm(
    sentence: Sentence,
    made: Sequence[Token],
    here: Sequence[tuple[str, int, int]],
    lists: WordLists,
) -> bool:
    """ "Лингва плюс": a word that joins sums elsewhere, behind a name and before no other."""
    (_, start, end), *behind = here
    if sentence.folded[start:end] not in lists.closes_firms or not made:
        return False
    goes_on = any(
        kind in (AMOUNT, NUMBER) or (kind == WORD and capital(sentence.original(first, last)))
        for kind, first, last in behind
    )
    return made[-1].is_word and made[-1].end == start - 1 and not goes_on


def _is_initial(folded: str, word: str) -> bool:
    """Of the surname behind a given name: "катя с.", "sarah k" where that is no word itself."""
    if len(folded) == 1:
        return folded.isalpha() and word == WordKind.UNKNOWN
    return len(folded) == len("с.") and folded[0].isalpha() and folded[1] == "."


def _names(folded: str) -> bool:
    """Whether a word may stand in a name: it has letters or digits, and is no English "'s"."""
    return any(letter.isalnum() for letter in folded) and folded[0] != "'"


def _is_abbreviated(
    sentence: Sentence, word: tuple[str, int, int], mark: Mark, lists: WordLists
) -> bool:
    """A full stop behind a title that is cut short: "drg. Lestari"."""
    title = sentence.folded[word[1] : word[2]]
    return sentence.folded[mark.start : mark.end] == "." and lists.kind(title) == WordKind.TITLE
