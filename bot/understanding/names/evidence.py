"""What speaks for and against a run of words as the client's name or as the work.

Each piece of evidence is a name in the table of `weights.py`. Four places give evidence: the words
in the run, what stands before it, what stands behind it, and the run as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import AMOUNT, BREAK, WORD, Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.names.base_forms import may_be_inflected
from bot.understanding.names.pieces import Span
from bot.understanding.names.tokens import EMPTY, WALLS, Token, tokens
from bot.understanding.names.wordlists import WordKind, WordLists

LONGEST_RUN = 7
"""Words; longer names and work are rare, and other runs of that length rarely are either."""
_LENGTHS = [f"words {min(words, 5)}" for words in range(1, LONGEST_RUN + 1)]
_FEW = frozenset("234")
_OF_MANY = ("ов", "ев", "еи", "ок", "ек", "иц", "онь")
"""Ends of a Russian noun behind 2 to 4, which is in the singular and ends with "и", and behind
more than that, folded."""
_PLACES = [f"run {number}" for number in range(4)]
_NO_CASE = frozenset({WordKind.DIGITS, WordKind.SIGN, WordKind.TITLE, WordKind.JOINER})
"""Words in a name that are often written small, or have no letters."""
_LINKS = frozenset({Cue.FOR, Cue.TO})
_FORMS_BEHIND = frozenset("ou mtu aps ltd gmbh llc inc oy uab sia".split())
"""Legal forms that stand behind the name, and are no words."""


def _counts_upto(found: Iterable[int]) -> list[int]:
    """How many there are before each place, and in all."""
    return [0, *accumulate(found)]


class Evidence:
    """The evidence of one message, asked for word by word and run by run."""

    def __init__(self, sentence: Sentence, found: Sequence[Mark], lists: WordLists) -> None:
        self.tokens = tokens(sentence, found, lists)
        self._sentence = sentence
        self._lists = lists
        self._has_case = not sentence.text.isupper() and any(
            token.capital for token in self.tokens if token.is_word
        )
        self._shouted = sentence.text.isupper()
        self._before = self._sides(range(len(self.tokens)))
        self._behind = self._sides(range(len(self.tokens) - 1, -1, -1))
        self._runs = self._numbered_runs()
        self._telling = _counts_upto(
            token.kind == WORD and (token.word not in EMPTY or (token.capital and not token.opens))
            for token in self.tokens
        )
        self._more_words = _counts_upto(
            0 if token.quoted else sentence.folded.count(" ", token.start, token.end)
            for token in self.tokens
        )
        self._linking = _counts_upto(token.kind in _LINKS for token in self.tokens)
        self._in_capitals = _counts_upto(token.capital for token in self.tokens)
        every, but_last = range(len(self.tokens)), range(len(self.tokens) - 1)
        self._in_case = list(map(self._has_ending, every))
        self._leaving_class = list(map(self._leaves_class, every))
        self._ending_firm = list(map(self._ends_firm, every))
        self._told = _counts_upto(map(self._is_told, but_last))
        self._parting_name = _counts_upto(map(self._parts_name, but_last))
        self._possessing_work = _counts_upto(map(self._possesses_work, but_last))
        self._firms_upto = _counts_upto(self._ending_firm)

    def _sides(self, order: range) -> list[str]:
        """For each token what stands beside it that says something, in the direction given."""
        sides = [""] * len(self.tokens)
        seen = "edge"
        for at in order:
            token = self.tokens[at]
            sides[at] = seen
            if token.kind == Cue.NOISE or (token.kind == WORD and token.word in EMPTY):
                continue
            seen = token.word
        return sides

    def _numbered_runs(self) -> list[int]:
        """For each token the number of the stretch between walls that it stands in."""
        numbers, number, filled = [], 0, False
        for token in self.tokens:
            if token.kind in WALLS and filled:
                number, filled = number + 1, False
            numbers.append(number)
            filled = filled or (token.is_word and token.kind == WORD and token.word not in EMPTY)
        return numbers

    def runs(self) -> list[tuple[int, int]]:
        """First and last token of every run of words that may be a name or work."""
        found = []
        for first, token in enumerate(self.tokens):
            if not token.is_word or token.word == WordKind.PRONOUN:
                continue
            for last in range(first, min(first + LONGEST_RUN, len(self.tokens))):
                if self.tokens[last].kind in WALLS or self.tokens[last].is_picture:
                    break
                if last > first + 1 and self._ends_row_of_numbers(last):
                    break
                if self.tokens[last].is_word and self.tokens[last].word != WordKind.PRONOUN:
                    found.append((first, last))
        return found

    def _ends_row_of_numbers(self, last: int) -> bool:
        """Three of them belong to no name."""
        return all(token.word == WordKind.DIGITS for token in self.tokens[last - 2 : last + 1])

    def nothing(self, *, loosely: bool) -> list[str]:
        """What speaks for no client, or no work, being named at all."""
        found = ["none in an invoice" if loosely else "none in a payment"]
        words = self._sentence.folded.split()
        if any(self._lists.kind(word) == WordKind.PRONOUN for word in words):
            found.append("none beside a pronoun")
        return found

    def span(self, first: int, last: int) -> Span:
        return self.tokens[first].start, self.tokens[last].end

    def inside(self, at: int) -> list[str]:
        """What a word says by itself."""
        token = self.tokens[at]
        found = [f"in {token.word}"]
        if token.quoted:
            found.append("in quotes")
        if self.ends_in_case(at):
            found.append("in case ending")
        if token.word == WordKind.DIGITS and self._counts(at + 1):
            found.append("in count")
        if self._shouted:
            return found
        if token.capital:
            plain = token.kind != WORD or token.word in EMPTY or token.word == WordKind.WORK
            place = "first " if token.opens else ""
            found.append(f"in {place}capital{' ordinary' if plain else ''}")
        elif self._has_case and token.word not in _NO_CASE and not self._classes(at):
            found.append("in small")
        return found

    def opening(self, at: int) -> list[str]:
        """What speaks for a run to begin with this word."""
        token = self.tokens[at]
        found = [f"opens {token.word}", f"after {self._before[at]}"]
        if at and not (self.tokens[at - 1].word in EMPTY and self._is_number(at)):
            found += self._joint("joined left", self.tokens[at - 1], token)
        if at and self._is_class_of(at):
            found.append("opens a class behind its name")
        if not token.capital and self._is_what_for(at):
            found.append("opens what it is for")
        works = token.word in (WordKind.WORK, WordKind.EITHER) and not token.capital
        if works and at > 1 and self.tokens[at - 1].kind == Cue.PAID:
            found.append("opens work behind a payment")  # "Rina sudah bayar logo"
        return found

    def _is_what_for(self, at: int) -> bool:
        """ "Paid 60 for the logo": behind "for" and an article, or a kind of work behind "for"."""
        token, before = self.tokens[at], self.tokens[max(0, at - 2) : at]
        if not before or token.word == WordKind.ARTICLE:
            behind = self.tokens[at + 1 : at + 2]
            return bool(before and behind) and before[-1].kind == Cue.FOR and not behind[0].capital
        if before[-1].kind == Cue.FOR:
            return token.word == WordKind.WORK
        return before[-1].word == WordKind.ARTICLE and before[0].kind == Cue.FOR

    def _is_number(self, at: int) -> bool:
        """A number that counts work, in digits or in a word with small letters."""
        token, *behind = self.tokens[at : at + 2]
        said = self._sentence.folded[token.start : token.end]
        counts = said in self._lists.counts and not token.capital
        counts = counts and bool(behind) and behind[0].word not in EMPTY
        return counts or token.word == WordKind.DIGITS

    def closing(self, at: int) -> list[str]:
        """What speaks for a run to end with this word."""
        token = self.tokens[at]
        found = [f"closes {token.word}", f"before {self._behind[at]}"]
        if at + 1 < len(self.tokens):
            found += self._joint("joined right", token, self.tokens[at + 1], outer_left=False)
        if self.ends_in_case(at):
            found.append("closes case ending")
        if token.word == WordKind.WORK and not token.capital and self._is_money(at + 1):
            found.append("closes work before its money")
        return found

    def _is_money(self, at: int) -> bool:
        """ "Pulmapiltide raha": the word for money behind the work that it is for."""
        if at == len(self.tokens):
            return False
        token = self.tokens[at]
        return self._sentence.folded[token.start : token.end] in self._lists.money_behind

    def ends_in_case(self, at: int) -> bool:
        """Whether a word has the case ending of the one paid by or billed to."""
        return self._in_case[at]

    def _has_ending(self, at: int) -> bool:
        folded = self._folded(self.tokens[at])
        return self._lists.is_inflected(folded) and may_be_inflected(folded)

    def beside(self, first: int, last: int) -> tuple[str, str]:
        """What stands before and behind a run, chat and small words left out."""
        return self._before[first], self._behind[last]

    def _joint(
        self, place: str, left: Token, right: Token, *, outer_left: bool = True
    ) -> list[str]:
        """What a seam between two words that touch says."""
        outer = left if outer_left else right
        if not outer.is_word:
            return []
        found = [f"{place} {outer.word}"]
        if left.capital and right.capital and not self._shouted:
            found.append(f"{place} capitals")
        if left.capital and not right.capital and right.word not in _NO_CASE:
            found.append(f"{place} {'first ' if left.opens else ''}capital to small")
        if right.capital and not left.capital and left.word not in _NO_CASE:
            found.append(f"{place} small to capital")
        if right.capital and left.word == WordKind.DIGITS:
            found.append(f"{place} digits to capital")
        return found

    def whole(self, first: int, last: int) -> list[str]:
        """What the run says as a whole."""
        upto, size = last + 1, last - first + 1
        words = size - 1 + self._more_words[upto] - self._more_words[first]
        found = [_LENGTHS[min(words, LONGEST_RUN - 1)], _PLACES[min(self._runs[first], 3)]]
        if size > 2 and self._linking[last] > self._linking[first + 1]:
            broken = self.tokens[first - 1].kind in (BREAK, AMOUNT) if first else True
            found.append("link inside after a break" if broken else "link inside")
        capitals = self._in_capitals[upto] - self._in_capitals[first]
        if first < last and self._has_case and capitals == size:
            found.append("all capitals")
        if self._telling[upto] == self._telling[first]:
            found.append("all small words")
        if first == last and self.tokens[first].kind != WORD:
            found.append("only a cue")
        counts = last - first == 1 and self.tokens[first].word == WordKind.DIGITS
        if counts and self._counts(last):
            found.append("only a count")
        return [*found, *self._parts_of_names(first, last)]

    def _parts_of_names(self, first: int, last: int) -> list[str]:
        """What speaks of a name that is cut, or has more in it than a name."""
        found = []
        if self._ending_firm[first]:
            found.append("opens with a legal form behind a word")
        if self._leaving_class[last]:
            found.append("without the class behind it")
        if first == last:
            return found
        if self.tokens[first].word == WordKind.WORK and self._in_case[last]:
            found.append("work before a case ending")
        if not self._in_case[last] and self._told[last] > self._told[first]:
            found.append("case ending inside")
        if self._firms_upto[last] > self._firms_upto[first + 1]:
            found.append("legal form inside")
        if self._parting_name[last] > self._parting_name[first]:
            found.append("name before small work")
        if self._possessing_work[last] > self._possessing_work[first]:
            found.append("possessive before work")
        if self._lists.class_first and self._is_classed(first, last):
            found.append("class and trade before a name")
        return found

    def _is_class_of(self, at: int) -> bool:
        """The class of a company in small letters right behind its name: "Koosa rahvamaja"."""
        name, token = self.tokens[at - 1 : at + 1]
        return (
            token.word == WordKind.COMPANY
            and not token.capital
            and name.kind == WORD
            and name.capital
            and name.end + 1 == token.start
            and not self._shouted
            and not self._lists.class_first
        )

    def _leaves_class(self, last: int) -> bool:
        """ "Suure-Jaani" of "Suure-Jaani kogudus", with which a message or a sentence ends."""
        if last + 1 >= len(self.tokens) or self._in_case[last]:
            return False
        token, behind = self.tokens[last + 1], self.tokens[last + 2 : last + 3]
        folded = self._sentence.folded[token.start : token.end]
        ends = not behind or behind[0].word in ("stop", "line")
        return ends and self._is_class_of(last + 1) and self._lists.is_class(folded)

    def _is_told(self, at: int) -> bool:
        """A given name in the case of who has or gets something, and no name behind: "heinol"."""
        name, behind = self.tokens[at : at + 2]
        if name.word == WordKind.COMPANY and behind.word == WordKind.WORK:
            return self._in_case[at]  # "Jahtklubilt DJ-teenuse"
        told = name.word == WordKind.NAME and self._in_case[at]
        return told and (not behind.capital or self._lists.is_given_in_case(self._folded(name)))

    def _folded(self, token: Token) -> str:
        return self._sentence.folded[token.start : token.end]

    def _ends_firm(self, at: int) -> bool:
        """A legal form behind a word, and no capital behind it: "sügisleht oü niitmine"."""
        if at == 0:
            return False
        before, token = self.tokens[at - 1 : at + 1]
        folded = self._sentence.folded[token.start : token.end]
        if folded not in _FORMS_BEHIND or before.kind != WORD or before.end + 1 != token.start:
            return False
        behind = self.tokens[at + 1 : at + 2]
        return not (behind and behind[0].capital) and before.word not in EMPTY

    def _parts_name(self, at: int) -> bool:
        """Whether behind a word is where a name ends and work begins: "Kalle katuse"."""
        name, work = self.tokens[at : at + 2]
        named = name.capital and name.word == WordKind.NAME
        return named and work.word == WordKind.WORK and not work.capital and not self._shouted

    def _possesses_work(self, at: int) -> bool:
        """Whether work in capital letters begins behind a possessive: "Tom's SEO audit"."""
        name, work = self.tokens[at : at + 2]
        if not name.capital or not self._folded(name).endswith("'s") or self._shouted:
            return False
        written = self._sentence.original(work.start, work.end)
        behind = self.tokens[at + 2 : at + 3]
        is_work = work.word == WordKind.WORK or (
            bool(behind) and behind[0].word == WordKind.WORK and not behind[0].capital
        )
        return is_work and len(written) > 1 and written.isupper()

    def _classes(self, at: int) -> bool:
        """ "toko Manis", "salon kecantikan Ayu": in small letters before the name itself."""
        first = at - 1 if at and self.tokens[at - 1].word == WordKind.COMPANY else at
        word = self.tokens[first]
        if word.word != WordKind.COMPANY or word.capital or not self._lists.class_first:
            return False
        behind = self.tokens[first + 1 : first + 3]
        if first == at and behind and behind[0].capital:
            return behind[0].kind == WORD
        return (
            len(behind) == 2
            and not behind[0].capital
            and behind[1].capital
            and all(token.kind == WORD for token in behind)
        )

    def _is_classed(self, first: int, last: int) -> bool:
        """ "Bengkel las Pak Kumis", "kedai es krim Luna": a class, its trade, and whose it is."""
        if self.tokens[first].word != WordKind.COMPANY:
            return False
        for at in range(first + 1, min(first + 3, last)):
            trade, name = self.tokens[at : at + 2]
            if trade.kind != WORD or trade.capital or trade.word in EMPTY or name.kind != WORD:
                return False
            if name.word == WordKind.TITLE:
                return at + 1 < last
            if name.capital or name.word == WordKind.NAME:
                return True
        return False

    def _counts(self, at: int) -> bool:
        """Whether a word is of what is counted: "300 pcs", Russian "3 стрижки"."""
        if at == len(self.tokens):
            return False
        token = self.tokens[at]
        said = self._folded(token)
        if token.capital or at == 0:
            return self._lists.is_counted(said)
        few = self._folded(self.tokens[at - 1]) in _FEW
        return said.endswith("и" if few else _OF_MANY) or self._lists.is_counted(said)
