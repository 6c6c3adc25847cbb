"""The texts that users have written themselves: what they may hold, and how they are filled in.

Such a text is a Jinja2 template of fields and conditions, nothing else:

    {{ client }}   a value, as the client reads it: sums and dates are written out already, and
                   schedules, proposals and the invoices of a plan are a line each;
                   {{ on_deadline }} is {{ deadline }} with the ending of an adverbial
    {% if number %} … {% else %} … {% endif %}

What is allowed is listed and all else refused, whatever Jinja2 may learn to do: no attributes, no
calls, no loops, no filters, so that nothing can be reached and nothing runs on. It is rendered in
a sandbox besides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.application.ports.wording import (
    OwnScriptRefused,
    ScriptFacts,
    ScriptText,
    TooLong,
    UnknownField,
    Unreadable,
)
from bot.domain.ladder.script import Channel
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.formats import BabelFormats
from bot.wording.literal import line_by_line, literal, on_one_line

LONGEST_SOURCE = 3000
LONGEST_TEXT = 3500
"""Characters: what stands around the text in a message must fit as well."""
_MOST_WORDS = 60
"""Fields and nots: as many may stand inside one another, well within what Python can compile."""

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.Not,
    nodes.And,
    nodes.Or,
)

FIELDS = tuple(sorted({field.name for field in fields(ScriptFacts)} | {"days_late"}))
_DAYS = tuple(field.name for field in fields(ScriptFacts) if str(field.type).startswith("date"))
_ON_DAYS = tuple(f"on_{name}" for name in _DAYS)
"""The days as adverbials, for a language that has an ending for that: "5. juunil"."""


class SandboxedTexts:
    """The `OwnTexts` of the application."""

    def __init__(
        self,
        formats: BabelFormats,
        as_ours: Callable[[ScriptFacts, Locale], Mapping[str, str]],
    ) -> None:
        """`as_ours` gives the values that are written as in our own texts, by the facts' names."""
        self._formats = formats
        self._as_ours = as_ours
        self._environment = ImmutableSandboxedEnvironment(
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            keep_trailing_newline=False,
        )

    @property
    def fields(self) -> tuple[str, ...]:
        return FIELDS

    def check(self, source: str) -> None:
        """Raises an `OwnScriptRefused` that says what to mend."""
        if len(source) > LONGEST_SOURCE:
            raise TooLong(LONGEST_SOURCE)
        try:
            tree = self._environment.parse(source)
        except TemplateSyntaxError as error:
            raise Unreadable(error.lineno) from error
        except (RecursionError, SyntaxError) as error:  # The latter: figures in other digits.
            raise Unreadable(1) from error
        used = 0
        for node in _nodes(tree):
            if not isinstance(node, _ALLOWED):
                raise Unreadable(node.lineno or 1)
            if isinstance(node, nodes.Name) and node.name not in (*FIELDS, *_ON_DAYS):
                raise UnknownField(node.name, node.lineno)
            used += isinstance(node, nodes.Name | nodes.Not)
        if used > _MOST_WORDS:
            raise TooLong(LONGEST_SOURCE)

    def fill(
        self, source: str, channel: Channel, locale: Locale, facts: ScriptFacts
    ) -> ScriptText | None:
        """The text; None if it can't be used: it breaks the rules by now, comes out empty or too
        long. The first line of an e-mail is its subject."""
        try:
            self.check(source)
        except OwnScriptRefused:
            return None
        filled = self._environment.from_string(source).render(self._values(facts, locale))
        text = literal(filled).strip()
        if not text or len(text) > LONGEST_TEXT:
            return None
        if channel is not Channel.EMAIL:
            return ScriptText(body=text)
        subject, _, body = text.partition("\n")
        return ScriptText(body=body.strip(), subject=subject) if body.strip() else None

    def source_of(self, text: ScriptText, locale: Locale, facts: ScriptFacts) -> str:
        """`text` with its values as fields again, to begin an own one with."""
        whole = text.body if text.subject is None else f"{text.subject}\n\n{text.body}"
        values = self._values(facts, locale)
        # Those that can be told from other words: the longest first, then the likeliest.
        candidates = (*_LIKELIEST, *FIELDS, *_ON_DAYS)
        names = [name for name in candidates if len(values[name]) > 1]
        by_value: dict[str, str] = {}
        for name in names:
            by_value.setdefault(values[name], name)
        longest_first = sorted(by_value, key=len, reverse=True)
        found = re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in longest_first))
        plain = re.sub(r"[{}]", "", self._with_plain_days(whole, locale, facts))
        return found.sub(lambda match: f"{{{{ {by_value[match[0]]} }}}}", plain)

    def _with_plain_days(self, text: str, locale: Locale, facts: ScriptFacts) -> str:
        """A weekday or a year would stay when the text is filled in with another day."""
        for name in _DAYS:
            day = getattr(facts, name)
            if day is not None:
                plain = self._formats.day(day, locale, today=facts.today)
                text = text.replace(self._formats.day(day, locale), plain)
                named = self._formats.weekday(day, locale, today=facts.today)
                text = text.replace(named, named.partition(" ")[2])
        return text

    def _values(self, facts: ScriptFacts, locale: Locale) -> Mapping[str, str]:
        values = {"days_late": ""}
        late = (facts.today - facts.due).days
        if late > 0:
            values["days_late"] = self._formats.days(late, locale)
        for field in fields(facts):
            values[field.name] = self._written(getattr(facts, field.name), locale, facts)
        values["pay_to"] = line_by_line(facts.pay_to) or ""
        for name, on_name in zip(_DAYS, _ON_DAYS, strict=True):
            day = getattr(facts, name)
            on_day = day and self._formats.on_day(day, locale, today=facts.today)
            values[on_name] = on_day or ""
        return {**values, **self._as_ours(facts, locale)}

    def _written(self, value: object, locale: Locale, facts: ScriptFacts) -> str:
        match value:
            case None | False:
                return ""
            case True:
                return _TRUE
            case Money():
                return self._formats.money(value, locale)
            case date():
                return self._formats.day(value, locale, today=facts.today)
            case str():
                return on_one_line(value) or ""
            case _:
                return str(value)


_TRUE = "+"
"""What is only a condition: too short to be taken for a word of a text."""
_LIKELIEST = ("client", "balance", "due", "deadline", "number", "invoiced", "paid")
"""Which of two fields with the same value a text means."""


def _nodes(tree: nodes.Node) -> Iterator[nodes.Node]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(node.iter_child_nodes())
