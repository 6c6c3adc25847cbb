"""A text cut into what each stretch of it is: cues, sums, dates, numbers, words, breaks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language

AMOUNT, DATE, NUMBER, WORD, BREAK = "amount", "date", "number", "word", "break"
_MASKS = {"A": AMOUNT, "T": DATE, "I": NUMBER, "C": WORD, "Z": Cue.NOISE}
_PIECE = re.compile(r"[^\W_]+(?:[.'/&@+_-](?!(?:s|(?<!\bi')ll)(?!\w))[^\W_]+)*|\n| +|.")
_QUOTED = re.compile(r"«[^«»\n]{1,80}»|\"[^\"\n]{1,80}\"")
_SPOKEN = re.compile(r"[«\"](?:я|ми|i|we|we've|i've|jeg|vi|ma|me|mina|meie|saya|kami|aku) \S+ \S")
"""How somebody's own words in quotes begin, folded: "мы" is "ми"."""
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
_LEGAL_FORM = re.compile(r"\([^\W\d_]{2,10}\) (?:ltd|limited|plc|llc|inc|corp|gmbh|bhd)(?!\w)")


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
    """Quoted names, in which nothing is a cue; not a message that is quoted as a whole, nor what
    somebody says of themselves."""
    return [
        match.span()
        for match in _QUOTED.finditer(folded)
        if len(match.group()) < 0.7 * len(folded)
        and match.group().count(" ") < _WORDS_IN_QUOTES
        and not _SPOKEN.match(match.group())
    ]


def marks(text: str, language: Language, capitals: str) -> list[Mark]:
    """The stretches of a masked text in order; `capitals` has an `X` for each capital letter."""
    shouted = not any(map(str.islower, capitals))
    found: list[Mark] = []
    quotes = dict(quoted_spans(text))
    position = 0
    while position < len(text):
        letter = text[position]
        if letter == " ":
            position += 1
            continue
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
        piece = text[position:end]
        if not piece.islower():
            mask = next((at for at in range(position, end) if text[at] in _MASKS), end)
            end = max(mask, position + 1)
            piece = text[position:end]
        if not piece.isspace() or "\n" in piece:
            found.append(Mark(_kind(text, position, end, language), position, end))
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


def words_at_start(text: str, found: Sequence[Mark]) -> list[str]:
    """The words, four at most, that these marks begin with."""
    words = [text[mark.start : mark.end] if mark.kind == WORD else "" for mark in found[:4]]
    return words[: words.index("")] if "" in words else words


def clause_start(found: Sequence[Mark], index: int) -> int:
    """Where the clause of a mark begins."""
    before = (found[at] for at in range(index - 1, -1, -1))
    return next((mark.end for mark in before if mark.kind == BREAK), 0)


def paid_before(kinds: Sequence[str], then: Cue | None) -> bool:
    """ "Paid 500, hasn't paid the rest", "... promised the rest": these report the payment."""
    before = kinds[: kinds.index(then)] if then else kinds
    came = (Cue.PAID, Cue.RECEIVED) if then else (Cue.PAID,)
    first = min((before.index(kind) for kind in came if kind in before), default=len(before))
    return AMOUNT in before[first:] or (then is Cue.UNPAID and _paid_by_another(before))


def _paid_by_another(before: Sequence[str]) -> bool:
    """ "Acme 500 paid, Ben" hasn't: a payment, behind which nothing is missed of it."""
    first = before.index(Cue.PAID) if Cue.PAID in before else len(before)
    told = {*before[:first]} - {Cue.NOISE}
    behind = [kind for kind in before[first + 1 :] if kind != Cue.NOISE]
    named = {*behind[1:]} - {Cue.TO}
    return told - {Cue.TO} == {WORD, AMOUNT} and behind[:1] == [BREAK] and named == {WORD}


def others_unpaid(
    text: str, found: Sequence[Mark], negations: Set[str], but: Set[str]
) -> list[tuple[int, int]]:
    """Where it is told, behind a payment, that somebody else made none: "Acme paid 500, Ben
    hasn't", "Acme paid, Ben not"."""
    paid = next((at for at, mark in enumerate(found) if mark.kind == Cue.PAID), len(found))
    breaks = [
        at
        for at in range(paid, len(found))
        if found[at].kind == BREAK or text[found[at].start : found[at].end] in but
    ]
    first = found[: breaks[0]] if breaks else ()
    kinds = {mark.kind for mark in first}
    if WORD not in kinds:
        return []
    others = []
    for at, end in pairwise([*breaks, len(found)]):
        clause = found[at + 1 : end]
        denied = (
            index
            for index, mark in enumerate(clause)
            if (mark.kind == Cue.UNPAID and AMOUNT in kinds)
            or text[mark.start : mark.end] in negations
        )
        names = clause[: next(denied, 0)]
        told = any(mark.kind == AMOUNT for mark in clause)
        beside = {mark.kind for mark in names}
        if not told and WORD in beside and beside <= {WORD, Cue.NOISE, Cue.TO}:
            others.append((clause[0].start, clause[-1].end))
    return others


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


def _is_of_firm(text: str, at: int) -> bool:
    """A bracket around a word before a legal form: "Karoo Freight (Pty) Ltd"."""
    opening = at if text[at] == "(" else text.rfind("(", max(0, at - 12), at)
    return opening >= 0 and _LEGAL_FORM.match(text, opening) is not None


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


def _kind(text: str, start: int, end: int, language: Language) -> str:
    piece = text[start:end]
    if len(piece) > 1 or piece.isalnum():
        return WORD
    if piece == ".":
        return WORD if language.abbreviation.search(text[max(0, start - 6) : end]) else BREAK
    if piece in "()" and (_is_glued(text, start) or _is_of_firm(text, start)):
        return WORD
    if piece in _BREAKS:
        return BREAK
    if piece in "-/":
        spaced = text[start - 1 : start] in ("", " ") and text[end : end + 1] in ("", " ")
        beside_mask = text[start - 1 : start] in _MASKS or text[end : end + 1] in _MASKS
        return BREAK if spaced or beside_mask else WORD
    return WORD
