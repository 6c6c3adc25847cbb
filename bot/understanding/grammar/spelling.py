"""Slips of the keyboard: a mistyped word of the vocabulary is read as the word that was meant.

Only the folded text changes; names and work are cut from the text as written. What is a word of
the vocabulary, an ordinary word, a first name or part of a known client's name stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import lru_cache

from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.marks import quoted_spans
from bot.understanding.grammar.slip_costs import FAR, SWAP, allowed, cost_of, letters_used
from bot.understanding.grammar.spelt import spelt_words, strings_of
from bot.understanding.grammar.text import Sentence
from bot.understanding.grammar.vocabulary import Vocabulary
from bot.understanding.names.wordlists import inflected

_WORD = re.compile(r"(?<![\w@/&'+-])(?<!\w\.)[^\W\d_]{4,}(?:'[^\W\d_]+)?(?![\w@/&'+-]|\.\w)")
_CUT_SHORT = re.compile(r"(?<![\w@/&'+.-])[^\W\d_]+(?:'[^\W\d_]*)?(?![\w@/&'+-]|\.\w)")
_SIGN = re.compile(r" ?[,:/|=–—]| - ")
_STRETCHED = re.compile(r"([^\W\d_])\1\1+")
"""A letter that is held, as in "hurraaa"."""
_NOT_MEANT = frozenset(
    "digraphs typed_for before_dots house_openers works company_words titles closings"
    " name_edges articles name_openers client_endings ordinal_suffixes ordinary first_names"
    " lookalikes false_friends shorthand trades firm_openers firm_links firm_purposes"
    " firm_numbers kin_of by_when undoes particles".split()
)
"""Tables whose words are known, but that nothing is corrected to."""
_NOT_LEARNT = frozenset({"ordinal_suffixes", "elsewhere", "of_paying"})
"""A pattern, and stems so short that they would make slips known words: "pay*"."""
_AFTER_PAYER = frozenset(
    {Cue.OWES, Cue.UNPAID, Cue.PAID, Cue.PROMISED, Cue.WILL_PAY, Cue.SAID, Cue.LATE}
)
_PAYING = (Cue.OWES, Cue.UNPAID, Cue.PAID, Cue.RECEIVED, Cue.PROMISED)
_SHORTEST, _SHORTEST_RARE, _SHORTEST_STEM, _SHORTEST_CAPITAL = 5, 7, 6, 6
_SHORTEST_RARE_STEM = 9
"""Letters of a word that slips are looked for in; verbs of payment may have one less."""
_RARE = frozenset("acts deals several counted parts sum_changes name_edges".split())
"""Tables of words that slips are looked for in only where they are long."""
_SHORTEST_STRESSED = 3
"""Letters of a word before its particle; those that deny may have less."""
_MOST_WORDS = 4_096
"""Words that are looked up once, names and slips that come again."""
_LONGEST_ENDING, _LONGEST_INFLECTION = 20, 3
"""Letters behind a stem of the vocabulary, and behind that of a kind of work."""


class Spelling:
    """Recognises mistyped words in one language; made once, never changed."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._meanings: dict[str, set[object]] = {}
        self._stems: dict[str, list[tuple[int, str]]] = {}
        self._known: set[str] = set()
        self._common: set[str] = set()
        """Words of the tables that are not rare."""
        self._short: set[str] = set()
        """Words of four letters, in which only two that are swapped are mended."""
        self._known_stems: dict[str, int] = {}
        words = language.vocabulary
        self._names = inflected(
            words.first_names, words.name_endings, tuple(words.digraphs.items())
        )
        self._learn(words)
        self._particles = tuple(map(language.fold, words.particles))
        self._negations = language.folded_words(words.negations)
        self._known.difference_update(no + end for no in self._negations for end in words.particles)
        self._known.update(language.currencies, language.multipliers, language.scaled)
        self._in_full = {
            language.fold(short): language.fold(word)
            for word, cut in language.vocabulary.shorthand.items()
            for short in cut
        }
        of_hour = "|".join(word for word in language.hour_words if word.isalpha())
        self._minutes = re.compile(
            rf"(?<!\w)({of_hour or '(?!)'})\.? ?([01]?\d|2[0-3])[.:][0-5]\d(?![\w/-]|[.:,]\d)"
        )  # "kl. 9.30" is neither a day nor a sum, and "kl. 9" says as much
        self._typed_for = {
            language.fold(typed): language.fold(letter) for typed, letter in words.typed_for.items()
        }
        self._dates = self._learn_entries()
        self._by_shape: dict[tuple[str, int], list[tuple[int, str]]] = {}
        for word in self._meanings:
            shape = (word[0], len(word))
            self._by_shape.setdefault(shape, []).append((letters_used(word), word))
        self.nearest = lru_cache(_MOST_WORDS)(self._nearest)
        """The one word of the vocabulary that a folded word is a slip away from."""

    def corrected(self, sentence: Sentence, names: Iterable[str] = ()) -> Sentence:
        """The sentence with its slips mended in the folded form; `names` are known clients."""
        sentence = self._written_out(sentence)
        folded, text = sentence.folded, sentence.text
        found = [match for match in _WORD.finditer(folded) if match.group() not in self._known]
        if not found:
            return sentence
        kept = {word for name in names for word in re.findall(r"\w+", self._language.fold(name))}
        quotes = quoted_spans(folded)
        shouted = not any(letter.islower() for letter in text)
        replaced: list[tuple[int, int, str]] = []
        for match in found:
            word, (start, end) = match.group(), match.span()
            if word in kept or any(a <= start < b for a, b in quotes):
                continue
            held = self._held(word)
            if held is not None:
                replaced.append((start, end, held))
                continue
            meant = self.nearest(word)
            if meant is None:
                continue
            capital = text[sentence.origins[start]].isupper() and not shouted
            if meant not in self._dates or len(meant) < _SHORTEST_CAPITAL:
                opens = _opens(folded, start)
                if (capital and not opens) or (opens and self._is_name(folded, end)):
                    continue
            replaced.append((start, end, meant))
        return _replaced(sentence, replaced) if replaced else sentence

    def _written_out(self, sentence: Sentence) -> Sentence:
        """The sentence with what people cut short in chat in full, but for capitals: "Ik"."""
        if self._minutes.search(sentence.folded):
            hours = self._minutes.finditer(sentence.folded)
            sentence = _replaced(sentence, [(*m.span(), f"{m[1]} {m[2]}") for m in hours])
        if not self._in_full:
            return sentence
        replaced = [
            (*match.span(), self._in_full[match.group()])
            for match in _CUT_SHORT.finditer(sentence.folded)
            if match.group() in self._in_full
            and (
                sentence.text[sentence.origins[match.start()]].islower()
                or _opens(sentence.folded, match.start())
            )
        ]
        return _replaced(sentence, replaced) if replaced else sentence

    def means(self, word: str) -> bool:
        """Whether a folded word is one that slips are mended to."""
        return word in self._meanings

    def _held(self, word: str) -> str | None:
        """The word of the vocabulary whose letters are held in another: "ура" in "урааа"."""
        if _STRETCHED.search(word) is None:
            return None
        shortened = (_STRETCHED.sub(letters, word) for letters in (r"\1", r"\1\1"))
        return next((at for at in shortened if len(at) > 1 and at in self._known), None)

    def _nearest(self, word: str) -> str | None:
        if word in self._known or word in self._names:
            return None
        for particle in self._particles:
            meant = word.removesuffix(particle)
            if meant in self._negations or self._is_stressed(word, meant):
                return meant
        for typed, letter in self._typed_for.items():
            meant = word.replace(typed, letter)
            if meant != word and (meant in self._known or self._has_known_stem(meant)):
                return meant
        best = SWAP if self._has_known_stem(word) else 2 * FAR
        found: dict[str, set[object]] = {}
        for cost, meant, uses in self._near(word):
            if meant == word:
                continue
            if cost < best:
                best, found = cost, {}
            if cost == best:
                found[meant] = uses
        common = {meant for meant in found if meant in self._common}
        longer = {meant for meant in found if len(meant) > len(word)}
        for likelier in (set(found), common, longer):
            meanings = [found[meant] for meant in likelier]
            if meanings and meanings[0].intersection(*meanings):
                return min(likelier, key=lambda meant: (abs(len(meant) - len(word)), meant))
        return None

    def _is_stressed(self, word: str, meant: str) -> bool:
        """Whether a word is one of the vocabulary with a particle: Estonian "maksnudki"."""
        return len(word) > len(meant) >= _SHORTEST_STRESSED and meant in self._known

    def _near(self, word: str) -> Iterator[tuple[int, str, set[object]]]:
        letters, size = letters_used(word), len(word)
        for at in range(size - 1 if size < _SHORTEST else 1):
            swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            if swapped in self._meanings or swapped in self._short:
                yield SWAP, swapped, self._meanings.get(swapped, {swapped})
        reach = 1 if size < 7 else 2
        for length in range(size - reach, size + reach + 1):
            for mask, meant in self._by_shape.get((word[0], length), ()):
                if (mask & ~letters).bit_count() > reach or (letters & ~mask).bit_count() > reach:
                    continue
                cost = cost_of(word, meant, allowed(length))
                if cost is not None:
                    yield cost, meant, self._meanings[meant]
        for mask, stem in self._stems.get(word[0], ()):
            length = len(stem)
            if length > size + 1 or (mask & ~letters).bit_count() > reach:
                continue
            for end in range(length - 1, min(length + 1, size) + 1):
                if word[end - 1] != stem[-1]:
                    continue
                cost = cost_of(word[:end], stem, allowed(length))
                if cost is not None:
                    yield cost, stem + word[end:], {stem}

    def _has_known_stem(self, word: str) -> bool:
        return any(
            len(word) - end <= self._known_stems.get(word[:end], -1)
            for end in range(2, len(word) + 1)
        )

    def _is_name(self, folded: str, end: int) -> bool:
        """Whether a payer's verb or a sign follows the first word, as follows a client's name."""
        if _SIGN.match(folded, end):
            return True
        if folded[end : end + 1] != " " or end + 1 >= len(folded):
            return False
        cue = self._language.cue_at(folded, end + 1)
        return cue is not None and cue[0] in _AFTER_PAYER

    def _learn(self, vocabulary: Vocabulary) -> None:
        for table in fields(vocabulary):
            meant = table.name not in _NOT_MEANT
            value = getattr(vocabulary, table.name)
            if table.name == "cues":
                for cue, phrases in value.items():
                    shortest = _SHORTEST - (cue in _PAYING)
                    self._learn_phrases(phrases, shortest, stem=_SHORTEST_STEM)
            elif not isinstance(value, bool | int) and table.name not in _NOT_LEARNT:
                rare = table.name in _RARE
                shortest = _SHORTEST_RARE if rare else _SHORTEST
                stem = _SHORTEST_RARE_STEM if rare and meant else None
                self._learn_phrases(strings_of(value), shortest if meant else None, stem=stem)

    def _learn_phrases(
        self, phrases: Iterable[str], shortest: int | None, *, stem: int | None = None
    ) -> None:
        """Words of a table, those of so many letters to correct to; `stem` is that of stems."""
        is_common = shortest is not None and shortest < _SHORTEST_RARE
        for element, words in spelt_words(phrases, self._language.fold):
            for word in words:
                if word.endswith("*"):
                    self._learn_stem(word.rstrip("*"), stem)
                    continue
                self._known.update((word, word.replace("'", "")))
                if is_common:
                    self._common.add(word)
                if shortest is None:
                    continue
                if shortest == _SHORTEST and len(word) == _SHORTEST - 1:
                    self._short.add(word)
                if len(word) >= shortest:
                    self._meanings.setdefault(word, set()).add(element)

    def _learn_stem(self, stem: str, shortest: int | None) -> None:
        """A stem, and to correct to if it has so many letters."""
        longest = _LONGEST_ENDING if shortest == _SHORTEST_STEM else _LONGEST_INFLECTION
        self._known.add(stem)
        self._known_stems[stem] = max(longest, self._known_stems.get(stem, 0))
        shelf = self._stems.setdefault(stem[:1], [])
        is_meant = shortest is not None and len(stem) >= shortest
        if is_meant and (letters_used(stem), stem) not in shelf:
            shelf.append((letters_used(stem), stem))

    def _learn_entries(self) -> frozenset[str]:
        """Words of dates with what they stand for; gives the names of weekdays and months."""
        for word, entries in self._language.entries.items():
            if word in self._meanings:
                self._meanings[word].update((entry.letter, entry.value) for entry in entries)
        return frozenset(
            word
            for word, entries in self._language.entries.items()
            if entries[0].letter in "WPML" and len(entries[0].tokens) == 1
        )


def _opens(folded: str, start: int) -> bool:
    """Whether a sentence or a line begins there."""
    before = folded[:start].rstrip(" \"'«(*-–—•>")
    return not before or before[-1] in ".!?\n:"


def _replaced(sentence: Sentence, words: Iterable[tuple[int, int, str]]) -> Sentence:
    letters: list[str] = []
    origins: list[int] = []
    position = 0
    for start, end, meant in words:
        letters.append(sentence.folded[position:start])
        origins += sentence.origins[position:start]
        letters.append(meant)
        origins += [sentence.origins[min(start + at, end - 1)] for at in range(len(meant))]
        position = end
    letters.append(sentence.folded[position:])
    origins += sentence.origins[position:]
    return Sentence(sentence.text, "".join(letters), tuple(origins))
