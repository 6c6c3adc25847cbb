"""What an answer of a client says in one language."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from bot.application.ports.understanding import Intent, Reason, ReplyReading
from bot.domain.locale import Locale
from bot.understanding.acts.phrases import Found, Heard, PhraseTable
from bot.understanding.grammar.beginnings import Index
from bot.understanding.grammars import Grammar, tongues
from bot.understanding.mixed.words import Words
from bot.understanding.replies.found import Said
from bot.understanding.replies.slips import Slips
from bot.understanding.replies.weighing.decision import WEIGHTIEST_FIRST, weighed
from bot.understanding.replies.weighing.evidence import dated, judged, shaped, worded
from bot.understanding.replies.weighing.topics import TopicWords, spoken_words
from bot.understanding.replies.words import ReplyWords

_LIGHT = frozenset({Reason.FORGOT, Reason.PROMISE})
"""Beside these, not paying for now means that the work is not as it should be."""
_PHRASED = frozenset({Reason.MONEY, Reason.STRAINED, Reason.TERMS, Reason.INVOICE, Reason.FORGOT})
"""Beside a phrase of one of these a word alone ("terrible") is not about the work."""
_ELSEWHERE = frozenset({Reason.STRAINED, Reason.INVOICE})
"""In a sentence about these nothing is about the work: "the invoice is wrong, do it again"."""
_WITHHOLDS, _EVADES = "withholds", "evades"
GAP = r"(?:[^\s.!?;]{1,20} ){0,4}"
_ENDS = re.compile(r"(?<!\d\.)(?<!\b\w\.)(?<!\b\w\w\.)(?<=[.!?…])\s+|\n+|(?<=;)\s")
_CYRILLIC = re.compile("[а-я]")
_WORD = re.compile(r"[^\W\d_]+")
_SPOKEN = re.compile(r"[^\W_]")
_MOST_SENTENCES = 60
"""Sentences that are read, more than a message has room for."""
_FEW = 4
"""Words beside a day that leave it the matter of a sentence: "Friday at the latest, ok"."""


@dataclass(slots=True)
class Answer:
    """What has been found in an answer so far."""

    reasons: set[Reason] = field(default_factory=set)
    withheld: bool = False
    promised: list[Said] = field(default_factory=list)
    paid: list[Said] = field(default_factory=list)
    strong: bool = False
    """Unhappiness is said in more than two words."""
    days: list[date] = field(default_factory=list)
    """Days that stand by themselves."""
    sentences: list[Said] = field(default_factory=list)
    rows: set[str] = field(default_factory=set)
    """What speaks for a reason, as rows of `weights.py`; nothing where no word is known."""

    @property
    def says_something(self) -> bool:
        return bool(self.reasons) or self.withheld

    def phrased(self) -> list[Reason]:
        """The reasons that phrases give, the weightiest first."""
        reasons = self.reasons
        if not self.strong and not _PHRASED.isdisjoint(reasons - {Reason.FORGOT}):
            reasons = reasons - {Reason.UNHAPPY}
        found = [reason for reason in WEIGHTIEST_FIRST if reason in reasons]
        if self.withheld and _LIGHT.issuperset(found):
            found.insert(0, Reason.UNHAPPY)
        if self.withheld and Reason.REFUSES not in found:
            found.insert(1, Reason.REFUSES)
        return found

    def reading(self) -> ReplyReading:
        """The answer by its likeliest reason."""
        found = weighed(self.phrased(), self.rows) if self.rows else []
        if not found:
            return ReplyReading(reason=Reason.NONE)
        promised_on = None
        if Reason.PROMISE in found:
            told = (said.day for said in self.promised or self.sentences)
            promised_on = next((day for day in told if day), None)
            if promised_on is None and self.days:
                promised_on = self.days[0]
        paid, promised = self.paid, self.promised
        if Reason.PAID in found and not paid:
            paid = self.sentences
        if Reason.PROMISE in found and not promised:
            promised = [said for said in self.sentences if said.days]
        sums = [said.sum(Intent.PAYMENT) for said in paid]
        sums += [said.sum(Intent.PROMISE) for said in promised if said not in paid]
        amount, currency = next((stated for stated in sums if stated), (None, None))
        return ReplyReading(
            reason=found[0],
            also=tuple(found[1:]),
            promised_on=promised_on,
            amount=amount,
            currency=currency,
        )


@dataclass(frozen=True, slots=True)
class _Known:
    """Words that are no slips."""

    words: Words
    more: Container[str]

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (word in self.more or word in self.words)


class ReplyGrammar:
    """Recognises reasons in one language."""

    def __init__(self, grammar: Grammar, words: ReplyWords, topics: TopicWords) -> None:
        self._grammar = grammar
        language = grammar.language
        self._topics = topics
        slots = {"gap": GAP}
        tables: dict[Reason | str, tuple[str, ...]] = {
            reason: words.reasons.get(reason, ()) for reason in WEIGHTIEST_FIRST
        }
        tables |= {_WITHHOLDS: words.withholds, _EVADES: words.evades}
        index = Index()
        self._tables = {
            key: PhraseTable(language, map(joined, phrases), slots, index)
            for key, phrases in tables.items()
        }
        own = [phrase for phrases in words.reasons.values() for phrase in phrases]
        common = map(language.fold, words.common)
        known = _Known(
            tongues().words(grammar.locale), grammar.nobody.union(common, topics.spelled)
        )
        self._slips = Slips(language, [*own, *words.withholds, *words.evades], known)
        self._swaps = {language.fold(cut): language.fold(word) for cut, word in words.swaps.items()}

    def answer(self, text: str, today: date, currency: str | None) -> Answer:
        """All that is found in an answer, sentence by sentence."""
        pieces = (piece for piece in _ENDS.split(text) if _SPOKEN.search(piece))
        sentences = [
            self._said(piece, today, currency) for piece in islice(pieces, _MOST_SENTENCES)
        ]
        answer = Answer(sentences=sentences)
        spoken = [self._put_right(said.spoken) for said in sentences]
        keys: set[str] = set()
        for said, text_put_right in zip(sentences, spoken, strict=True):
            keys |= self._add(answer, said, text_put_right)
        rows = worded(self._topics, [spoken_words(sentence) for sentence in spoken])
        if rows or answer.says_something:
            days = ((said.day, said.is_promise()) for said in sentences if said.placed)
            rows |= shaped(text) | dated(days)
            answer.rows = rows | judged(keys, next(iter(answer.phrased()), Reason.NONE))
        return answer

    def _said(self, text: str, today: date, currency: str | None) -> Said:
        grammar = self._grammar
        sentence = grammar.sentence(text)
        if grammar.locale is Locale.RU and not _CYRILLIC.search(sentence.folded):
            sentence = grammar.in_cyrillic(sentence)
        own = [word for word in _WORD.findall(sentence.folded) if word in self._slips]
        return Said(grammar, grammar.spelling.corrected(sentence, own), today, currency)

    def _add(self, answer: Answer, said: Said, text: str) -> set[str]:
        """Adds what a sentence says, and returns the tables that have phrases of it."""
        phrases = self._found(text)
        found = {key for key, _ in phrases}
        answer.strong |= any(
            key is Reason.UNHAPPY and words.count(" ") > 1 for key, words in phrases
        )
        reasons = {key for key in found if isinstance(key, Reason)}
        day = said.day if said.days else None
        if said.placed and not said.days:
            reasons.add(Reason.MONEY)
            found.add(Reason.MONEY)
        told = said.is_promise() and reasons <= _LIGHT | {Reason.MONEY}
        alone = not found and self._is_day_alone(said)
        is_evasive = _EVADES in found
        if day and not is_evasive and (told or alone):
            reasons.add(Reason.PROMISE)
        elif day and (reasons == {Reason.MONEY} or not (reasons or is_evasive)):
            answer.days.append(day)
        answer.reasons |= reasons
        answer.withheld |= _WITHHOLDS in found
        if Reason.PROMISE in reasons:
            answer.promised.append(said)
        if Reason.PAID in reasons:
            answer.paid.append(said)
        return {str(key) for key in found}

    def _is_day_alone(self, said: Said) -> bool:
        spoken = [word for word in _WORD.findall(said.spoken) if word.strip("TA")]
        return len(spoken) <= _FEW

    def _found(self, text: str) -> list[tuple[Reason | str, str]]:
        """The phrases of all tables, without those inside a longer one."""
        heard = Heard(text, self._grammar.intents.begins(text))
        found = [
            (key, phrase) for key, table in self._tables.items() for phrase in table.all(heard)
        ]
        found = [
            (key, phrase)
            for key, phrase in found
            if not any(_covers(other, phrase) for table, other in found if table is not key)
        ]
        elsewhere = any(key in _ELSEWHERE for key, _ in found)
        held = [phrase for key, phrase in found if key == _WITHHOLDS]
        phrased = any(
            key in _ELSEWHERE or (key in _PHRASED and _is_phrase(text, phrase))
            for key, phrase in found
        )
        return [
            (key, text[phrase.start : phrase.end])
            for key, phrase in found
            if not (
                key is Reason.UNHAPPY and phrased and (elsewhere or not _is_phrase(text, phrase))
            )
            and not (key is Reason.REFUSES and any(_meets(phrase, other) for other in held))
        ]

    def _put_right(self, text: str) -> str:
        """Chat spellings in full and slips mended; masks stay as they are."""
        swapped = _WORD.sub(lambda match: self._swaps.get(match.group(), match.group()), text)
        return self._slips.mended(swapped)


def _is_phrase(text: str, found: Found) -> bool:
    return " " in text[found.start : found.end]


def _meets(phrase: Found, other: Found) -> bool:
    return phrase.start < other.end and other.start < phrase.end


def joined(phrase: str) -> str:
    """A gap as the words that it stands for, each with the space behind it."""
    return phrase.replace("{gap} ", "{gap}")


def _covers(other: Found, phrase: Found) -> bool:
    longer = other.end - other.start > phrase.end - phrase.start
    return longer and other.start <= phrase.start and phrase.end <= other.end
