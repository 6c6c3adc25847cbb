"""What a message is about: a debt, a payment, a promise, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.application.ports.understanding import Intent
from bot.understanding.acts.phrases import PhraseTable
from bot.understanding.grammar.beginnings import Index
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.doubts import Doubts
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.mark_paid import marking_as_paid
from bot.understanding.grammar.marks import (
    AMOUNT,
    BREAK,
    DATE,
    NUMBER,
    WORD,
    Mark,
    clause_start,
    has_its_term,
    paid_before,
    words_at_start,
)
from bot.understanding.grammar.rules import Rule

_CAME = (Cue.PAID, Cue.RECEIVED)
_DEBT = frozenset({Cue.OWES, Cue.UNPAID, Cue.LATE, Cue.SENT, Cue.EXPECTED})
_STILL_OWED = frozenset({Cue.OWES, Cue.UNPAID})
_BEFORE_OWN = frozenset({Cue.DID, Cue.OWES, Cue.UNPAID})
_SUM_AHEAD = r"(?=\W{0,2}(?:[^\W\d_]{1,3}\W?)?\d)"
"""The sum behind words that are only with it of a whole payment: "the whole 500", "R850"."""
_NAMED = re.compile("X[a-z]")
"""A word with a capital, where each has an `X`."""
_NO_LABEL = r"(?!\w| ?:)"
"""Behind a question word: "who: Acme" asks nothing."""


class IntentGrammar:
    """Decides the intent in one language."""

    def __init__(self, language: Language) -> None:
        cues = language.vocabulary.cues
        noise = language.alternation(cues[Cue.NOISE])
        self._opening = language.rule(lambda: rf"(?:(?:{noise})(?!\w)[\s,!.]*|[^\w\s]\s*)*")
        self._question = self._at_start(language, cues[Cue.QUESTION], end=_NO_LABEL)
        self._request = self._at_start(language, cues[Cue.REQUEST])
        acts = language.vocabulary.acts
        told = [*acts.mends, *acts.mends_mildly, *acts.acts[Intent.SNOOZE]]
        told = [phrase for phrase in told if "{sum}" not in phrase]
        self._told = PhraseTable(language, told, index=Index())
        self._asks = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(cues[Cue.QUESTION])})(?!\w)"
        )
        words = language.vocabulary
        ends = language.alternation(words.question_ends)
        self._question_end = language.rule(lambda: rf"(?<!\w)(?:{ends})(?: (?:{noise}))*[\s.!]*$")
        self._mark_paid = marking_as_paid(language)
        self._money = language.folded_words(words.money_words)
        self._of_or_from = language.folded_words([*words.of_total, *cues[Cue.TO]])
        self._gets = language.folded_words(words.gets)
        self._whose = words.possessive_endings
        self._goods = language.folded_words([*words.trades, *words.works] if self._gets else ())
        self._units = language.folded_words(words.counted)
        self._still_comes = language.folded_words(words.still_comes)
        self._pays_then = language.folded_words(words.pays_then)
        units = literal_alternation(self._units)
        self._counted = language.rule(lambda: rf"(?<!\w)\d+ (?:{units})(?!\w)")
        self._should = self._within(language, words.past_anywhere)
        self._expected = self._within(language, cues[Cue.EXPECTED])
        plain = [phrase for phrase in cues[Cue.QUESTION] if "*" not in phrase]
        self._asking = self._at_start(language, plain, end=_NO_LABEL)
        self._promise = self._within(language, [*cues[Cue.PROMISED], *cues.get(Cue.WILL_PAY, ())])
        self._paid = self._within(language, cues[Cue.PAID])
        small = (*words.articles, *words.pronouns)
        self._negation = self._beside(language, words.negations, small)
        self._doubts = Doubts(language)
        self.undoing = self._doubts.undoing
        self._sent = language.rule(lambda: language.alternation(cues[Cue.SENT]))
        self._papers = language.folded_words(cues[Cue.INVOICE])
        self._joiners = language.folded_words(language.vocabulary.list_joiners)
        self._in_full = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(cues[Cue.IN_FULL], _SUM_AHEAD)})(?!\w)"
        )
        payers = language.alternation(word for word in acts.from_this if len(word) > 2)
        asides = rf"{language.alternation(acts.asides)})(?!\w)(?:(?! (?:{payers}) )[^.,;:!?\n])*"
        self._asides = language.rule(lambda: rf"(?<!\w)(?:{asides}")

    @staticmethod
    def _beside(
        language: Language, phrases: Sequence[str], small: Sequence[str]
    ) -> tuple[Rule, Rule]:
        """The rules for a phrase up to one word before a place, and right behind one.

        `small` words may stand between it and the sum: "fik aldrig mine 500".
        """
        found, between = language.alternation(phrases), language.alternation(small)
        return (
            language.rule(lambda: rf"(?<!\w)(?:{found})(?: \w+)? $"),
            language.rule(
                lambda: rf"(?: \w+)? (?:{found})(?!\w)(?=\W*$|[ ,;.!]+(?:(?:{between}) ){{0,2}}A)"
            ),
        )

    @staticmethod
    def _within(language: Language, phrases: Sequence[str]) -> Rule:
        slotless = [phrase for phrase in phrases if "{" not in phrase]
        return language.rule(lambda: rf"(?<!\w)(?:{language.alternation(slotless)})(?!\w)")

    def after_verb(self, folded: str, start: int, end: int, *, behind: bool) -> int:
        """Where the cue of a date begins, if its verb tells what the message is about.

        That is a promise ("will pay Friday"), or a payment on a day that is `behind` us.
        """
        if start == end:
            return start
        before = max(0, start - 60)
        told = (match for match in self._paid.finditer(folded[:end], before))
        paid = next((match.end() for match in told if match.start() < start < match.end()), None)
        if paid is not None:
            return paid  # "Sudah dibayar tanggal 1", whose "dibayar tanggal" is a term by itself
        ends = [
            match.end()
            for rule in ((self._promise, self._paid) if behind else (self._promise,))
            for match in rule.finditer(folded[:end], before)
            if match.end() > start
        ]
        return min(max(ends), end) if ends else start

    @staticmethod
    def _at_start(language: Language, phrases: Sequence[str], end: str = r"(?!\w)") -> Rule:
        return language.rule(lambda: rf"(?:{language.alternation(phrases)}){end}")

    def opening(self, text: str) -> tuple[int, int] | None:
        """The words that ask or tell the bot something, before what the message says."""
        behind = self.begins(text)
        if marking := self._mark_paid.match(text, behind):
            return marking.span()
        for start in sorted({0, behind}):
            end = at = start
            while at < len(text):
                matches = [rule.match(text, at) for rule in (self._request, self._asking)]
                told = self._told.opening(text, at) if text[at] != "T" else None
                longest = max((match.end() for match in matches if match), default=at)
                longest = max(longest, told.end if told else at)
                if longest == at:
                    break
                end = longest
                at = longest + (text[longest : longest + 1] == " ")
            if end > start:
                return start, end
        return None

    def begins(self, text: str) -> int:
        """Where a masked text says something, behind greetings and the like."""
        noise = self._opening.match(text)
        return noise.end() if noise else 0

    def requests(self, text: str) -> bool:
        """Whether the bot is asked to write something down."""
        asked = any(self._request.match(text, at) for at in {0, self.begins(text)})
        return asked or self.marks_paid(text)

    def names_money(self, cue: str) -> bool:
        """Whether a cue is no more than a noun: "payment of", and not "got" or "payment came"."""
        noun, *rest = cue.split()
        return noun in self._money and self._of_or_from.issuperset(rest)

    def marks_paid(self, text: str) -> bool:
        """Whether the bot is told to book a payment: "mark Acme as paid"."""
        return self._mark_paid.match(text, self.begins(text)) is not None

    def begins_as_question(self, text: str, start: int) -> bool:
        return any(self._question.match(text, at) for at in {0, start})

    def ends_as_question(self, text: str) -> bool:
        """Whether a masked text ends with what only questions end with: "kurang berapa ya"."""
        return self._question_end.search(text) is not None

    def is_question(self, text: str, start: int, present: frozenset[str]) -> bool:
        """Whether a text asks: by its first word, or by a question mark that asks about money."""
        if self.begins_as_question(text, start):
            return True
        if AMOUNT not in present and self.ends_as_question(text):
            return True
        if not text.rstrip(" !.)").endswith("?"):
            return False
        return (
            AMOUNT not in present
            or bool(present & {Cue.PAID, Cue.PROMISED, Cue.RECEIVED})
            or (self._asks.search(text) is not None)
        )

    def decide(
        self, folded: str, found: Sequence[Mark], *, asked: bool, certain_sum: bool
    ) -> Intent:
        """The intent of a text about the books, cut into marks.

        `asked`: the bot is asked to write it down; `certain_sum`: one is no bare number.
        """
        kinds = [mark.kind for mark in self._as_owed(folded, found)]
        present = frozenset(kinds)
        if self.marks_paid(folded):
            return Intent.PAYMENT
        reported = self._reported(folded, kinds, requested=asked)
        if reported is not None:
            return reported
        named = present & {AMOUNT, WORD, NUMBER}
        if named and (asked or present & _DEBT):
            return Intent.INVOICE
        if Cue.INVOICE in present and present & {AMOUNT, DATE, NUMBER}:
            return Intent.INVOICE
        if NUMBER in present and present & {WORD, DATE}:
            return Intent.INVOICE
        if AMOUNT in present and (WORD in present or certain_sum):
            return Intent.INVOICE
        return Intent.OTHER

    def _as_owed(self, folded: str, found: Sequence[Mark]) -> list[Mark]:
        """ "Should have on the 5th paid 500": what should have been paid is not paid."""
        owed = self._should.search(folded)
        if owed is None:
            return list(found)
        end = next(
            (m.start for m in found if m.kind == BREAK and m.start > owed.end()), len(folded)
        )
        return [
            replace(mark, kind=Cue.UNPAID)
            if mark.kind == Cue.PAID and owed.end() <= mark.start < end
            else mark
            for mark in found
        ]

    def should_have_paid(self, folded: str, found: Sequence[Mark]) -> bool:
        """Whether a text begins with what a client whom it names should have paid."""
        owed = self._should.match(folded, self.begins(folded))
        kinds = [mark.kind for mark in found if owed and mark.start >= owed.end()]
        return bool(kinds) and kinds[0] == WORD and Cue.PAID in kinds

    def _reported(self, folded: str, kinds: Sequence[str], *, requested: bool) -> Intent | None:
        """What the message reports of a debt that exists already; None where it is a new one."""
        if Cue.OWN in kinds:
            told = kinds[: kinds.index(Cue.OWN)]  # "Sewed her a dress, 500, may she pay by Friday"
            return Intent.INVOICE if AMOUNT in told and _BEFORE_OWN & {*told} else Intent.OTHER
        if Cue.PROMISED in kinds and not (
            (requested and self._without_subject(kinds)) or paid_before(kinds, Cue.PROMISED)
        ):
            denied = Cue.UNPAID in kinds[kinds.index(Cue.PROMISED) :]
            if denied and AMOUNT in kinds:
                return Intent.INVOICE
            return Intent.OTHER if denied and DATE not in kinds else Intent.PROMISE
        if Cue.UNPAID in kinds and not paid_before(kinds, Cue.UNPAID):
            return Intent.INVOICE
        paid = [kind for kind in kinds if kind in (Cue.PAID, Cue.RECEIVED)]
        if not paid or (self._expected.search(folded) and not paid_before(kinds, None)):
            return None
        if Cue.LATE in kinds and Cue.PAID not in kinds and AMOUNT in kinds:
            return Intent.INVOICE
        if not {Cue.PAID, Cue.TO, AMOUNT} & set(kinds) and self._counts(folded):
            return Intent.OTHER
        owed_first = Cue.OWES in kinds[: kinds.index(paid[0])]
        if owed_first and kinds.count(AMOUNT) > 1:
            return Intent.INVOICE
        says_more = not {AMOUNT, WORD, NUMBER, DATE}.isdisjoint(kinds)
        if Cue.PAID in kinds or says_more or self._in_full.search(folded):
            return Intent.PAYMENT
        return Intent.OTHER

    def settled(self, text: str, found: Sequence[Mark]) -> list[Mark]:
        """The marks with each "will pay" read: a promise, or the term of the debt before it.

        A payment that the masked text denies or doubts is none.
        """
        settled: list[Mark] = []
        for index, mark in enumerate(found):
            kind = Cue.WILL_PAY if self._pays(text, settled, mark) else mark.kind
            if kind in (Cue.PAID, Cue.RECEIVED):
                kind = self._happened(text, found, index)
                behind = [m.kind for m in found[index + 1 :] if m.kind != Cue.NOISE][:2]
                is_paper = behind[:1] in ([NUMBER], [Cue.INVOICE]) and Cue.FOR_AFTER not in behind
                if kind == Cue.RECEIVED and self._is_given_work(text, found, index):
                    kind = Cue.DID
                if kind == Cue.RECEIVED and is_paper and not self._is_money(text, found, index):
                    kind = Cue.SENT
                if kind == Cue.RECEIVED and self._is_to_come(text, found, index):
                    kind = Cue.PROMISED
                elif kind == Cue.PAID and self._sends_paper(text, found, index):
                    kind = Cue.SENT
            elif kind == Cue.SAID:
                dated = any(other.kind in (AMOUNT, DATE) for other in found)
                kind = Cue.PROMISED if dated else Cue.OWN
            elif kind == Cue.WILL_PAY:
                is_term = has_its_term(text, settled, self._joiners)
                doubted = not is_term and self._doubts.doubted(text, found, index)
                kind = Cue.EXPECTED if is_term else Cue.OWN if doubted else Cue.PROMISED
            settled.append(mark if kind == mark.kind else replace(mark, kind=kind))
        return settled

    def ends_with_pay(self, cue: str) -> bool:
        """Whether the cue of a day has a word for a payment: "bayarnya tanggal"."""
        return any(self._paid.fullmatch(self._bare(word)) for word in cue.split())

    def _bare(self, word: str) -> str:
        """Without the ending that says whose it is: "bayarnya"."""
        return next((word.removesuffix(e) for e in self._whose if word.endswith(e)), word)

    def _is_money(self, text: str, found: Sequence[Mark], index: int) -> bool:
        """ "Received the payment of invoice 45": what came is money, and no paper."""
        paper = next(m for m in found[index + 1 :] if m.kind in (NUMBER, Cue.INVOICE))
        words = text[found[index].start : paper.start].split() + text[paper.end :].split()[:1]
        return not self._money.isdisjoint(words)

    def _is_given_work(self, text: str, found: Sequence[Mark], index: int) -> bool:
        """ "Acme got 50 boxes", "the logo": the user's own work, and no money."""
        if not self._gets or text[: found[index].end].rpartition(" ")[2] not in self._gets:
            return False
        before = [mark.kind for mark in found[:index] if mark.kind != Cue.NOISE]
        behind = [mark for mark in found[index + 1 :] if mark.kind != Cue.NOISE]
        if before[-1:] != [WORD]:
            return False
        words = words_at_start(text, behind)
        if {*before} == {WORD} and words and any(mark.kind in _STILL_OWED for mark in behind):
            return True  # "Acme fik logoet for 500, de har ikke betalt"
        if any(mark.kind == Cue.TO for mark in behind):
            return False
        if len(words) > 1 and words[0].isdigit():
            words = words[1:]
            if words[0] in self._units or any(mark.kind == AMOUNT for mark in behind):
                return True
        return any(word in self._goods or self._bare(word) in self._goods for word in words)

    def _is_to_come(self, text: str, found: Sequence[Mark], index: int) -> bool:
        """ "Pengene fra Bo kommer fredag": money, and behind it in its clause that it comes."""
        told = found[index]
        if not self._still_comes or text[told.start :].split(" ", 1)[0] not in self._money:
            return False
        kinds = [mark.kind for mark in found[index:]]
        clause = found[index : index + kinds.index(BREAK)] if BREAK in kinds else found[index:]
        return any(text[mark.start : mark.end] in self._still_comes for mark in clause)

    def _sends_paper(self, text: str, found: Sequence[Mark], index: int) -> bool:
        """ "Скинула Вектору счёт": with the paper behind the name it is what "sent" says."""
        verb = text[found[index].start : found[index].end]
        words = words_at_start(text, found[index + 1 :])
        if any(self._sent.fullmatch(f"{verb} {word}") for word in words):
            return True
        behind = iter(found[index + 1 :])
        paper = next((m for m in behind if m.kind not in (WORD, Cue.NOISE, Cue.TO)), None)
        if paper is None or paper.kind not in (NUMBER, Cue.INVOICE):
            return False
        papers = {text[paper.start : paper.end]} if paper.kind != NUMBER else self._papers
        return any(self._sent.fullmatch(f"{verb} {said}") for said in papers)

    def _pays(self, text: str, before: Sequence[Mark], mark: Mark) -> bool:
        """ "Homme maksab Eino": a verb that is no cue by itself, right behind a day."""
        if mark.kind != WORD or text[mark.start : mark.end] not in self._pays_then:
            return False
        told = [other.kind for other in before if other.kind not in (Cue.NOISE, BREAK)]
        return told[-1:] == [DATE]

    def _happened(self, text: str, found: Sequence[Mark], index: int) -> str:
        """What a word for a payment comes to beside the words of its clause."""
        mark = found[index]
        start = clause_start(found, index)
        if self._doubts.doubted(text, found, index):
            return Cue.OWN
        before = self._negation[0].search(text, start, mark.start)
        after = self._negation[1].match(text, mark.end)
        denied = before or after or self._doubts.undone(text, mark)
        return Cue.UNPAID if denied else mark.kind

    def in_full(self, folded: str) -> list[tuple[int, int]]:
        """Where a text says that a payment settles everything, and does not deny it."""
        return [
            match.span()
            for match in self._in_full.finditer(folded)
            if not self._negation[0].search(folded, 0, match.start())
        ]

    def asides(self, folded: str, capitals: str, found: Sequence[Mark]) -> list[tuple[int, int]]:
        """Where it is told, behind a payment, when or where it was made, with no name in it."""
        came = min((mark.end for mark in found if mark.kind in _CAME), default=len(folded))
        return [
            match.span()
            for match in self._asides.finditer(folded, came)
            if not _NAMED.search(capitals, *match.span())
        ]

    def _counts(self, folded: str) -> bool:
        """ "I got 3 hours of sleep": what came was counted, and no money."""
        return self._counted.search(folded) is not None

    @staticmethod
    def _without_subject(kinds: Sequence[str]) -> bool:
        """ "Note: Acme, 500, will pay by Friday": the term of a debt, told after a comma."""
        before = [kind for kind in kinds[: kinds.index(Cue.PROMISED)] if kind != Cue.NOISE]
        return AMOUNT in before and before[-1] == BREAK
