"""A text cut into what each stretch of it is: cues, sums, dates, numbers, words, breaks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.vocabulary import Cue

AMOUNT, DATE, NUMBER, WORD, BREAK = "amount", "date", "number", "word", "break"
_MASKS = {"A": AMOUNT, "T": DATE, "I": NUMBER, "C": WORD, "Z": Cue.NOISE}
_PIECE = re.compile(r"[^\W_]+(?:[.'/&@+_-](?!(?:s|(?<!\bi')ll)(?!\w))[^\W_]+)*|\n| +|.")
_QUOTED = re.compile(r"«[^«»\n]{1,80}»|\"[^\"\n]{1,80}\"")
_WORDS_IN_QUOTES = 6
"""Words that may be a name in quotes; more of them are somebody's message."""
_MAY_BE_NAME = frozenset(
    {
        Cue.NOISE,
        Cue.FOR,
        Cue.FOR_AFTER,
        Cue.TO,
        Cue.LATE,
        Cue.INVOICE,
        Cue.CLIENT_LABEL,
        Cue.WORK_LABEL,
        Cue.SENT,
    }
)
"""Cues that, written with a capital after a word with a capital, belong to a name ("Foto Kita")."""
_BREAKS = frozenset(",;:.\n|()!?—–=")
_ABBREVIATION = re.compile(
    r"(?:^|[^\w/]|[A-Z])(?:co|inc|ltd|corp|bros|st|dr|mr|mrs|ms|jr|sr|hr|frk|fr|pr|prof|no|al|skt|sct|pt|cv|ud|pd"
    r"|rs|tb|drg|drs|ir|hj|bpk|ny|tn|sdr|sdri|ust|[^\W\d_])\.$"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the folded text; `kind` is a `Cue` or one of the kinds above."""

    kind: str
    start: int
    end: int


def masked(folded: str, spans: Mapping[tuple[int, int], str]) -> str:
    """The folded text with each span overwritten by its letter."""
    letters = list(folded)
    for (start, end), letter in spans.items():
        letters[start:end] = letter * (end - start)
    return "".join(letters)


def quoted_spans(folded: str) -> list[tuple[int, int]]:
    """Quoted names, in which nothing is a cue; not a message that is quoted as a whole."""
    return [
        match.span()
        for match in _QUOTED.finditer(folded)
        if len(match.group()) < 0.7 * len(folded) and match.group().count(" ") < _WORDS_IN_QUOTES
    ]


def marks(text: str, language: Language, capitals: str) -> list[Mark]:
    """The stretches of a masked text in order; `capitals` has an `X` for each capital letter."""
    shouted = not any(letter.islower() for letter in capitals)
    found: list[Mark] = []
    quotes = dict(quoted_spans(text))
    position = 0
    while position < len(text):
        letter = text[position]
        if letter in _MASKS:
            end = position
            while end < len(text) and text[end] == letter:
                end += 1
            found.append(Mark(_MASKS[letter], position, end))
            position = end
            continue
        if position in quotes:
            found.append(Mark(WORD, position, quotes[position]))
            position = quotes[position]
            continue
        at_word = position == 0 or not (text[position - 1].isalnum() or text[position - 1] == "_")
        cue = language.cue_at(text, position) if at_word or letter == "'" else None
        if cue is not None and (
            _is_part_of_word(text, cue)
            or _begins_name(text, position, cue, language)
            or (found and _follows_class(text, found[-1], position, language, capitals))
            or (found and _links_names(text, found[-1], cue, position, language, capitals))
        ):
            cue = None
        if cue is not None and not (
            cue[0] in _MAY_BE_NAME
            and not shouted
            and capitals[position] == "X"
            and found
            and found[-1].kind == WORD
            and found[-1].end == position - 1
            and (capitals[found[-1].start] == "X" or not text[found[-1].start].isalpha())
        ):
            found.append(Mark(cue[0], position, cue[1]))
            position = cue[1]
            continue
        match = _PIECE.match(text, position)
        end = match.end() if match is not None else position + 1
        mask = next((at for at in range(position, end) if text[at] in _MASKS), end)
        end = max(mask, position + 1)
        piece = text[position:end]
        if not piece.isspace() or "\n" in piece:
            found.append(Mark(_kind(text, position, end), position, end))
        position = end
    return found


def has_its_term(text: str, found: Sequence[Mark], joiners: Set[str]) -> bool:
    """Whether "will pay" behind these is the term of a debt: "Acme, 500, will pay by Friday", and
    Danish "jeg venter på at Acme betaler"."""
    before = [mark for mark in found if mark.kind != Cue.NOISE]
    while len(before) > 1 and before[-1].kind == DATE:
        before.pop()  # "500, by Friday he will pay"
    kinds = [mark.kind for mark in before]
    if kinds[:1] == [Cue.OWES] and {*kinds[1:]} == {WORD}:
        return True
    if AMOUNT not in kinds:
        return False
    joined = text[before[-1].start : before[-1].end] in joiners
    has_paid = not {Cue.PAID, Cue.RECEIVED}.isdisjoint(kinds)
    return kinds[-1] == BREAK or _tells_debt_first(kinds) or (joined and not has_paid)


def _tells_debt_first(kinds: Sequence[str]) -> bool:
    """ "Acme 500 logo pays Friday", "Acme owes 500 pays Friday": a debt, and then its term."""
    if Cue.OWES in kinds and AMOUNT in kinds:
        return True
    return kinds[-1] == WORD and AMOUNT in kinds and WORD in kinds[: kinds.index(AMOUNT)]


def _is_glued(text: str, at: int) -> bool:
    """A bracket with no space on either side: in markup or code, not around an aside."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    glued = bool(before.strip() and after.strip()) and after not in _BREAKS
    return glued and before not in _MASKS and after not in _MASKS


def _begins_name(text: str, start: int, cue: tuple[str, int], language: Language) -> bool:
    """A title that is chat elsewhere, before a word: "kak dewi"."""
    kind, end = cue
    if kind != Cue.NOISE or text[start:end] not in language.titles:
        return False
    named = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    return named and language.cue_at(text, end + 1) is None


def _follows_class(
    text: str, before: Mark, position: int, language: Language, capitals: str
) -> bool:
    """A word with a capital behind a kind of company with one, "Yayasan Peduli", or the second
    word of a kind of work: "ongkos kirim"."""
    if before.kind != WORD or before.end != position - 1:
        return False
    word = _PIECE.match(text, position)
    if word is not None and text[before.start : word.end()] in language.works_of_two:
        return True
    return (
        text[before.start : before.end] in language.classes
        and capitals[before.start] == capitals[position] == "X"
        and any(letter.islower() for letter in capitals)
    )


def _links_names(
    text: str, before: Mark, cue: tuple[str, int], position: int, language: Language, capitals: str
) -> bool:
    """A small word inside a name, between two words with a capital: "Tandlægerne på Torvet",
    "Van der Berg"."""
    kind, end = cue
    if kind not in (Cue.TO, Cue.NOISE) or text[position:end] not in language.name_links:
        return False
    follows = capitals[end : end + 2] == " X" and capitals[end + 2 : end + 3] != "X"
    return (
        follows
        and text[end + 1].islower()
        and before.kind == WORD
        and before.end == position - 1
        and capitals[before.start] == "X"
        and any(letter.islower() for letter in capitals)
    )


def _is_part_of_word(text: str, cue: tuple[str, int]) -> bool:
    """A hyphenated name ("Project-Service") or an abbreviation ("dr. Hartono")."""
    kind, end = cue
    following = text[end : end + 2]
    if following[:1] == "-":
        return kind in _MAY_BE_NAME and following[1:].isalpha()
    return kind == Cue.TO and following == ". " and text[end - 1].isalpha()


def _kind(text: str, start: int, end: int) -> str:
    piece = text[start:end]
    if len(piece) > 1 or piece.isalnum():
        return WORD
    if piece == ".":
        return WORD if _ABBREVIATION.search(text[max(0, start - 6) : end]) else BREAK
    if piece in "()" and _is_glued(text, start):
        return WORD
    if piece in _BREAKS:
        return BREAK
    if piece in "-/":
        spaced = text[start - 1 : start] in ("", " ") and text[end : end + 1] in ("", " ")
        beside_mask = text[start - 1 : start] in _MASKS or text[end : end + 1] in _MASKS
        return BREAK if spaced or beside_mask else WORD
    return WORD
