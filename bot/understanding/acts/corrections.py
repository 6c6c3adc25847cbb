"""Which values of a correction are the wrong ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from bot.understanding.acts.phrases import Heard, PhraseTable, Span
from bot.understanding.acts.words import ActWords
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language, literal_alternation

_ANY_NAME = r"(?<!\w)[^\W\d_A-Z][\w.&'-]{0,40}(?: [^\W_A-Z][\w.&'-]{0,40}){0,3}"

_NOT, _SHIFT, _DAYS = "not", "shift", "days"
_ARROWS = ("->", "=>", "→")
_TWO_DAYS = "T T"


class Contrasts:
    """ "2,300 not 3,200", "not Ivanov but Ivanenko" in one language."""

    def __init__(self, language: Language, words: ActWords) -> None:
        no, but = language.alternation(words.not_this), language.alternation(words.but)
        behind = language.alternation(words.not_that)
        who = language.alternation(words.who)
        edges = literal_alternation(language.folded_words(language.vocabulary.name_edges))
        name = rf"(?!(?:{edges})(?!\w)){_ANY_NAME}"
        number = r"(?<![\w.,-])\d++(?:[.,]\d++)*+(?![\w-])"
        value = (
            rf"(?:(?:(?<!\w)[^\W\d_A-Z]{{1,3}} ){{0,2}}(?:(?<!A)A++|(?<!T)T++|(?<!I)I++|{number}))"
        )
        chat = r"[^\W\d_A-Z]{2,3}"
        few = r"(?: [^\W\d_A-Z]+(?:-[^\W\d_A-Z]+)?){1,4}"
        unit = rf"(?:{literal_alternation(word for word in language.currencies if len(word) > 2)})"
        labels = language.vocabulary.cues.get(Cue.WORK_LABEL, ())
        label = language.alternation([word for word in labels if ":" not in word])
        article = rf"(?:(?:{language.alternation(language.vocabulary.articles)}) )?"
        for_work = language.vocabulary.cues[Cue.FOR]
        works = rf"(?:{language.alternation([word for word in for_work if word.isalpha()])})"
        work = rf"(?:{works} )?"
        towards = language.vocabulary.cues[Cue.TO]
        to = rf"(?:{language.alternation([word for word in towards if word.isalpha()])})"
        against = [
            rf"{value}[.,]? ?(?:(?:{but}|[^\W\d_A-Z]{{1,4}}) )?(?P<wrong>(?<!\w)(?:{no}) {value})",
            rf"(?P<wrong>(?<!\w)(?:{no}) {value})(?: {chat})?\W{{1,3}}(?:(?:{but}) )?{value}",
            rf"(?P<wrong>(?<!\w)(?:{no}) A++)[,;.][^AT]{{1,40}}A",
            rf"(?P<wrong>(?<!\w)(?:{no}) (?:A++|{number}))(?: [^\W\d_A-Z]+){{1,4}},? (?:{but}) A",
            rf"(?P<wrong>(?<!\w)(?:{no}) T++)[,;.][^AT]{{1,40}}T",
            rf"(?P<wrong>(?<!\w)(?:{no}) T++)(?: [^\W\d_A-Z]+){{1,4}},? (?:{but}) T",
            rf"(?P<wrong>(?:{value},?|(?<![\w.,-])(?:AA?|\d\d?)\.) (?:{behind}))(?!\w)",
            rf"T++{few}, (?P<wrong>(?:{no}) (?:\w{{1,3}} )?(?:T++|A++|{number}))",
            rf"A++{few}, (?P<wrong>(?:{no}) (?:\w{{1,3}} )?A++)",
            rf"(?P<wrong>(?<!\w)(?:{no}) {value}),? (?:{but}) [^\W\d_A-Z]+\W*$",
            rf"(?<![^\s,])(?P<wrong>(?:{no}) {work}{name}),? (?:{but}) {work}{name}\W*$",
            rf"(?<!\w){works} {name},? (?P<wrong>(?:{no}) {work}{name})\W*$",
            rf"(?<!\w)(?P<to>{to}) {name},? (?P<wrong>(?:{no}) (?P=to) {name})\W*$",
            rf"(?<![^\s,])(?P<wrong>(?:{no}) {name}),? (?:{but}) {name} (?:{who})(?!\w)",
            rf"(?<![^\s,])(?P<wrong>(?:{no}) {name}),? (?:{who})(?: \w+){{1,3}}, (?:{but}) {name}",
            rf"{name},? (?P<wrong>(?:{no}) {name}),? (?:{who})(?!\w)",
            rf"(?P<wrong>(?<!\w)(?:{no}) {unit})[, ]{{1,3}}(?:(?:{but}) )?{unit}(?!\w)",
            rf"{unit},? ?(?:{but} )?(?P<wrong>(?<!\w)(?:{no}) {unit})(?!\w)",
            rf"A++,? ?(?P<wrong>(?<!\w)(?:{no}) {unit})\W*$",
            rf"I++,? ?(?P<wrong>(?<!\w)(?:{no}) #?(?:A++|[\w/-]*\d[\w/-]*))(?!\w)",
            rf"^\W*{name}, (?P<wrong>(?:{no}) {name})\W*$",
            rf"^\W*(?P<wrong>(?:{no}) {name}), {name} (?:{but})\W*$",
            rf"(?P<wrong>{name},? (?:{behind})) {name}(?:\W*$|, [^\W\d_A-Z])",
            rf"(?<!\w)(?:{label}) {name},? (?P<wrong>(?:{no}) {article}{name})\W*$",
            rf"(?<!\w)(?:{but}) {name} (?:{who}) [^,\n]{{1,40}}, (?P<wrong>(?:{no}) {name})\W*$",
        ]
        starts, ends = language.alternation(words.from_this), language.alternation(words.to_this)
        self._not = PhraseTable(language, [*words.not_this, *words.not_that])
        shifts = [*words.from_this, *words.to_this]
        self._shift = PhraseTable(language, shifts)
        self._joined = {
            phrase[0] for phrase in shifts if not (phrase[0].isalnum() or phrase[1] == " ")
        }
        """Signs that such a word is tied to a number with: "20-lt"."""
        rules = [(_NOT, source) for source in against]
        source = rf"(?P<wrong>(?<!\w)(?:{starts}) (?:A++|T++)) (?:\w+ )?(?:A++|T++|{number})"
        rules.append((_SHIFT, source))
        source = rf"(?P<wrong>A++|T++|{number}) ?(?:{ends}|[=-]>|→) ?(?:A|T|{number})"
        rules.append((_SHIFT, source))
        if words.place_endings or {*words.to_this} & {*language.vocabulary.due_cues}:
            rules.append((_DAYS, r"(?P<wrong>T++) T"))  # "Monday to Wednesday", "to" in the date
        rules.append((_SHIFT, rf"(?<!\w)(?P<wrong>{unit}) (?:{ends}) {unit}(?!\w)"))
        self._sources = rules
        language.warmed(lambda: self._rules)

    @cached_property
    def _rules(self) -> list[tuple[str, re.Pattern[str]]]:
        """Each with what it needs; few messages need any."""
        return [(need, re.compile(source)) for need, source in self._sources]

    def wrong(self, heard: Heard, dated: str, starts: Iterable[int]) -> Span | None:
        """The words that name what was wrong, behind the first of these places that has such;
        `dated` is the text with the words that belong to a date masked as well."""
        needs = self._needs(heard, dated)
        if not needs:
            return None
        texts = (heard.text, dated)
        found = (self._wrong(text, at, needs) for at in sorted(starts) for text in texts)
        return next(filter(None, found), None)

    def _needs(self, heard: Heard, dated: str) -> set[str]:
        """What a message has of that which the rules need."""
        text = heard.text
        found = {_NOT} if self._not.first(heard) else set()
        tied = any(sign in text for sign in self._joined)
        if tied or any(arrow in text for arrow in _ARROWS) or self._shift.first(heard):
            found.add(_SHIFT)
        if _TWO_DAYS in text or _TWO_DAYS in dated:
            found.add(_DAYS)
        return found

    def _wrong(self, text: str, start: int, needs: set[str]) -> Span | None:
        for need, rule in self._rules:
            if need not in needs:
                continue
            at_start = rule.pattern.startswith("^")
            match = rule.match(text[start:]) if at_start else rule.search(text, start)
            if match is not None:
                shift = start if at_start else 0
                return match.start("wrong") + shift, match.end("wrong") + shift
        return None
