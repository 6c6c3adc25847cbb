"""Whether words say that a plan or an offer is to end, or has ended, and whose."""

from __future__ import annotations

import re

from bot.application.ports.understanding import CalledOff
from bot.understanding.grammar.text import Sentence
from bot.understanding.talk.tables import Tables

_MOST_WORDS = 3
"""Of a client named before the deal."""
_OWNER_WORD = r"[^\s,.;:!?]+"


class EndingTables:
    """The same in one language."""

    def __init__(self, tables: Tables) -> None:
        words = tables.words

        def calls_off() -> str:
            reminders = tables.source(words.reminders)
            which = f"(?: {tables.source(words.which)})*"
            owner = rf"(?P<who>(?: (?!{reminders}){_OWNER_WORD}){{1,{_MOST_WORDS}}}?)??"
            verb = f"(?:{tables.source(words.ends)}|(?P<takes>{tables.source(words.takes)}))"
            deal = f"(?:(?P<offer>{tables.source(words.offers)})|{tables.source(words.plans)})"
            let_me = rf"\W*(?:{tables.source(words.let_me)},?\s+)*"
            return rf"{let_me}{verb}{which}{owner}{which} {deal}(?!\w)(?!\W+{reminders})"

        def is_over() -> str:
            deal = f"(?:(?P<offer>{tables.source(words.offers)})|{tables.source(words.plans)})"
            whose = f"(?: (?:{'|'.join(tables.source((entry,)) for entry in words.of_whom)}))?"
            which = f"(?:{tables.source(words.which)} )*"
            return rf"(?<!\w){which}{deal}{whose} {tables.source(words.is_over)}(?!\w)"

        self._calls_off = tables.rule(calls_off)
        self._is_over = tables.rule(is_over)
        self._back = tables.any_of(words.back)
        self._owner_ends = tuple(map(tables.language.fold, words.owner_ends))

    def called_off(self, sentence: Sentence) -> CalledOff | None:
        """What the user wants to end, or says has ended."""
        found = self._calls_off.match(sentence.folded)
        if found is not None and self._is_meant(found, sentence):
            return _without(found, sentence, {found.re.groupindex["who"]})
        found = None if "?" in sentence.folded else self._is_over.search(sentence.folded)
        if found is None:
            return None
        offer = found.re.groupindex["offer"]
        return _without(found, sentence, {*range(1, 1 + found.re.groups)} - {offer})

    def _is_meant(self, found: re.Match[str], sentence: Sentence) -> bool:
        if found["takes"] and not self._back.search(sentence.folded):
            return False
        who = (found["who"] or "").strip()
        if not who or who.endswith(self._owner_ends):
            return True
        written = sentence.original(*found.span("who")).strip()
        return " " not in written and written[:1].isupper()


def _without(found: re.Match[str], sentence: Sentence, who: set[int]) -> CalledOff:
    """`who` are the groups that name the client."""
    names = [sentence.original(*found.span(group)) for group in sorted(who) if found[group]]
    before = sentence.original(0, found.start())
    behind = sentence.original(found.end(), len(sentence.folded))
    rest = " ".join(" ".join([before, *names, behind]).split())
    return CalledOff(rest, is_offer=bool(found["offer"]))
