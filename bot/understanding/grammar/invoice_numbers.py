"""Invoice numbers: `#104`, `№ 7/26`, `INV-2026-017`, "faktura nr. 2026-15"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.grammar.vocabulary import Cue

Span = tuple[int, int]

_LETTERS_BEHIND = r"/[^\W\d_]{1,5}(?!\w)|-[^\W\d_](?!\w)"
_CODE_ALONE = rf"(?:[^\W\d_]{{1,6}}[-/]?)?\d\w*(?:[-/.]\w*\d\w*|{_LETTERS_BEHIND})*"
_CODE = rf"(?P<code>{_CODE_ALONE})"
_DAY_BEFORE = re.compile(r"(?<!\w)(?:tgl|tanggal|tg|date|dato|дата|kuupaev|kp)\.? $")
_MARK = r"(?:no|nr|num|number|nomor|nomer|номер|n|№|#)"

_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
"""Thousands behind the word for an invoice alone: "tagihannya 2.300.000" is a sum."""
_SAYS_NUMBER = re.compile(rf"#|(?<!\w){_MARK}\w*(?!\w)")
_LABELLED = re.compile(rf"(?:^|\n)\W{{0,3}}{_MARK}\.?\s?[:=]\s?{_CODE}(?![\w])")
"""A line of a form: "nr: 311"."""


class InvoiceNumbers:
    """Finds the invoice number of a text in one language."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        papers = language.alternation(words.cues[Cue.INVOICE])
        debts = {phrase.partition(" ")[0] for phrase in words.cues[Cue.OWES]}
        written = language.alternation(
            [paper for paper in words.cues[Cue.INVOICE] if paper.rpartition(" ")[2] not in debts]
        )
        """Without "долг", behind which a number is a sum."""
        months = literal_alternation(
            word
            for word, entries in language.entries.items()
            if entries[0].letter != "R"  # Indonesian "hari ini", today
            and any(len(e.tokens) == 1 and e.letter in "MLGBHJQY" for e in entries)
        )
        months += r"|kuupaev\w*"
        self._marked = re.compile(
            rf"(?:[#№]|(?<!\w)(?:{papers}) ?(?:(?:: )?{_MARK}\.?|:)(?!\w)) ?[:#№]? ?{_CODE}(?![\w])"
        )
        parties = language.alternation([*words.cues[Cue.TO], *words.cues[Cue.FOR]])
        self._told = re.compile(
            rf"(?<!\w)(?:number|nummer|nomor|nomer|номер)"
            rf"(?:[ :—–]{{1,3}}(?!(?:{parties})(?!\w))[^\W\d_]+(?:-[^\W\d_]+)?){{1,3}}"
            rf"[ :—–]{{1,3}}{_CODE}(?![\w])(?!\.? ?(?:{months})(?!\w))"
        )
        numbers = r"(?:number|nummer|nomor|nomer|номер)\w*"
        number = (
            rf"(?:{papers}) ?{numbers}|(?:{numbers}|(?:no|nr)\.?) (?:{papers})"
            rf"|(?:{numbers}) [^\d\n,]{{1,40}}?(?:{papers})"
            rf"|(?:faktura|arve){numbers}|nom[eo]rnya|(?:{papers}) (?:no|nr)\.?"
        )
        stated = rf"(?:{language.alternation(words.number_is)})"
        no = language.alternation(words.acts.not_this)
        but = language.alternation(words.acts.but)
        said = rf"(?<!\w)(?:{number}|{numbers})(?!\w)[^\d\n]{{0,40}}?"
        self._contrasted = re.compile(
            rf"{said}(?<!\w)(?:{no}) #?[\w/-]*\d[\w/-]*,? (?:{but}) #?{_CODE}(?=\W*$|, )"
        )
        self._stated = re.compile(rf"{said} {_CODE},? (?:{no}) #?[\w/-]*\d[\w/-]*(?=\W*$|, )")
        self._put_right = re.compile(
            rf"(?<!\w)(?:(?:{number})(?!\w)[^\d\n]{{0,60}}?(?<!\w){stated}"
            rf"|(?:{papers}) {stated} (?:no|nr)\.?) {_CODE}(?=\W*$|, )"
        )
        self._at_code = (self._told, self._contrasted, self._stated, self._put_right)
        """Those whose other words belong to the rest of the message."""
        self._named = re.compile(
            rf"(?<!\w)(?:number|nummer|nomor(?:nya)?|номер) ?:? {_CODE}(?![\w])"
            rf"(?!\.? ?(?:{months})(?!\w))"
        )
        short = rf"(?:nr|no)\.? {_CODE}"
        works = language.alternation(words.cues[Cue.FOR])
        paid = language.alternation([cue for cue in words.cues[Cue.PAID] if "{" not in cue])
        self._paid_for = re.compile(
            rf"(?<!\w)(?:{works}|{paid}) (?P<said>{short})(?=\W*$|[,;.!?] )"
        )
        self._with_sum = re.compile(rf"(?<!\w){short}(?= (?:{parties}|{works}) [\d$€£])")
        self._yearly = re.compile(
            rf"(?<!\w){_MARK}\.? (?P<code>20\d\d[-/]\d{{1,4}}|"
            r"\d{1,4}/(?:[^\W\d_][^\W_]{0,5}/){0,3}20\d\d)(?![\w/])"
        )
        units = literal_alternation(language.currencies)
        sums = rf",? (?:{units}) ?\d|, \d[\d .]*(?:,\d\d)? ?(?:{units})(?!\w)"
        owed = language.alternation(
            [
                *words.sum_joiners,
                *(c for cue in (Cue.OWES, Cue.UNPAID) for c in words.cues[cue] if "{" not in c),
            ]
        )
        openers = language.alternation(words.amount_openers)
        happens = language.alternation(
            [
                cue
                for kind in (Cue.PAID, Cue.UNPAID, Cue.PROMISED)
                for cue in words.cues[kind]
                if "{" not in cue
            ]
        )
        self._before_sum = re.compile(
            rf"(?:^|[,:;.] |(?<!\w)(?:{owed}) )(?P<said>{short})"
            rf"(?={sums}| (?:{openers}) [\d$€£]| (?:{happens})(?!\w))"
        )
        houses = language.folded_words(words.company_words)
        self._house = re.compile(rf"(?<!\w)(?:{literal_alternation(houses)}) ?$")
        forms = literal_alternation(houses)
        self._class_first = words.class_first
        self._is_firm = re.compile(rf" (?:{forms})(?!\w)")
        """Behind a name that ends in digits: "arve Ehitus24 OÜ-le"."""
        self._papers = re.compile(rf"(?<!\w)(?:{papers})(?!\w)")
        self._lettered = re.compile(
            r"(?<![\w/-])(?P<code>(?:[^\W\d_]{1,5}[-/]\d{2,}|20\d\d[-/]\d{2,4})(?:[-/]\w+)*)(?!\w)"
        )
        self._prefixed = re.compile(
            r"(?<!\w)(?P<code>(?:inv|invoice|fak|fa|arve|сч|инв|rg)[-_/]?\d\w*(?:[-/]\w+)*)(?!\w)"
        )
        series = rf"(?:(?!(?:{parties}) )[^\W\d_]{{2,3}} (?=20\d\d/\d))?"
        self._plain = re.compile(
            rf"(?<!\w)(?:{written})\.? (?P<code>{series}{_CODE_ALONE})(?![\w])"
            rf"(?!\.? ?(?:{months})(?!\w))"
        )

        joiners = literal_alternation(language.folded_words(words.sum_joiners))
        self._joined = re.compile(
            rf"(?:, ?#?\d{{1,6}})*,? (?:{joiners}|&) (?:#|n[or]\.? )?(\d{{1,6}})(?![\w%]|[.,]\d)"
        )

    def with_joined(self, folded: str, number: Span, whole: Span, sums: Sequence[Span]) -> Span:
        """ "Invoices 301 and 302": the span of the words with the other numbers, no sums either."""
        joined = self._joined.match(folded, whole[1])
        if joined is None or not folded[slice(*number)].isdigit() or _overlap(joined.span(), sums):
            return whole
        grown = len(joined[1]) - (number[1] - number[0])
        return (whole[0], joined.end()) if grown in (0, 1) else whole

    def find(
        self, folded: str, sums: Sequence[Span], dated: Sequence[Span]
    ) -> tuple[Span, Span] | None:
        """The span of the number and of the words that announce it.

        `sums` are amounts that are certain, `dated` full dates: those are no numbers.
        """
        return next(self._found(folded, sums, dated), None)

    def all(self, folded: str, sums: Sequence[Span], dated: Sequence[Span]) -> list[Span]:
        """The spans of all numbers of a text with the words that announce them."""
        return [whole for _, whole in self._found(folded, sums, dated)]

    def _found(
        self, folded: str, sums: Sequence[Span], dated: Sequence[Span]
    ) -> Iterator[tuple[Span, Span]]:
        rules: tuple[tuple[re.Pattern[str], bool], ...] = (
            (self._marked, True),
            (_LABELLED, True),
            (self._prefixed, True),
            (self._contrasted, False),
            (self._stated, False),
            (self._told, False),
            (self._put_right, False),
            (self._plain, False),
            (self._paid_for, False),
            (self._with_sum, False),
            (self._yearly, False),
            (self._before_sum, False),
        )
        if self._papers.search(folded):
            rules = (
                *rules,
                (self._lettered, False),
                (self._named, False),
            )
        for rule, certain in rules:
            for match in rule.finditer(folded):
                code = match.span("code")
                if _overlap(code, dated) or self._numbers_house(folded, match.start()):
                    continue
                if _overlap(code, sums) and not (certain and folded[match.start()] in "#№"):
                    continue
                if folded[match.start()] not in "#№" and _DAY_BEFORE.search(
                    folded[: match.start()]
                ):
                    continue
                if re.match(r"[ '][\d]{3}(?!\d)", folded[code[1] :]):
                    continue
                lettered = match["code"][0].isalpha() and rule is not self._prefixed
                if lettered and not self._class_first and self._is_firm.match(folded, code[1]):
                    continue
                announced = folded[match.start() : code[0]]
                if _GROUPED.fullmatch(match["code"]) and not _SAYS_NUMBER.search(announced):
                    continue
                says = rule in (self._paid_for, self._before_sum)
                whole = match.span("said") if says else match.span()
                yield code, code if rule in self._at_code else whole

    def _numbers_house(self, folded: str, start: int) -> bool:
        """ "School No. 5": the number belongs to the name before it."""
        return folded[start] in "#№" and self._house.search(folded[:start]) is not None


def _overlap(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in others)
