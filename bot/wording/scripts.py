"""Scripts for the user to send, rendered from `templates/<locale>/<script>/`.

A channel's wordings are `message.j2`, `message.2.j2`, `message.3.j2` …, numbered without a gap.
Where a plan is one later day for all that is owed, `message.deferred.j2` takes the place of
`message.j2`, if there is one, and so on.
The first line of a rendered e-mail is its subject; its body follows after an empty line.
A letter's text is whole, with its place for a date and its heading; a call's says who says what.
`templates/<locale>/parts.j2` holds the macros that a language's templates share; `schedule_lines`,
`proposal_lines`, `invoice_lines` and `numbers` (of several invoices) are there in every language,
since users' own texts say these things as ours do.

A template sees the fields of `ScriptFacts` (of `JobFacts`, if it is about a job to come) under
their own names, and:

    days_late   how many days the debt is overdue today, 0 if it is not
    untouched   whether the balance is the sum that was invoiced, nothing paid
    |money |day |on_day |weekday |days    `BabelFormats` in the template's language
    |full_day   a day with its year, as a letter is dated
    |capital    the text with its first letter as a capital
    |stop       the text with a full stop, unless it ends in one ("12.500 kr.")
    is company  whether a client's name bears a legal form (Ltd, OÜ, PT …)

Templates are trusted, facts are not: a client's words are only ever values, on one line.
Scripts are plain text; whoever shows one in HTML escapes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.application.ports.wording import Channel, JobFacts, Script, ScriptFacts, ScriptText
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.assets import asset_root
from bot.wording.formats import BabelFormats
from bot.wording.literal import line_by_line, on_one_line
from bot.wording.own_scripts import SandboxedTexts

_LEGAL_FORM = re.compile(
    r"""(?x) (?:^|[\s,("«]) (?:
        Ltd|LTD|Limited|LLC|LLP|PLC|plc|Inc|INC|Corp|GmbH|AG|SARL|Pte|Pty|A/S|ApS|APS|I/S|IVS|
        OÜ|AS|MTÜ|FIE|PT|Pt|CV|Cv|UD|Tbk|TBK|Yayasan|Koperasi|ООО|АО|ЗАО|ПАО
    ) (?:$|[\s.,)"»])"""
)


class TemplateScripts:
    """The `Scripts` of the application. A template is compiled when it is first needed."""

    def __init__(self, formats: BabelFormats, templates: Path | None = None) -> None:
        self.own = SandboxedTexts(formats, self._as_ours)
        self._formats = formats
        self._root = templates or asset_root() / "templates"
        self._environments = {locale: self._environment(locale) for locale in Locale}
        self._names = {
            (script, channel, locale): self._wordings(script, channel, locale)
            for script in Script
            for channel in script.channels
            for locale in Locale
        }
        self._if_deferred = {
            (locale, name): deferred
            for (_, _, locale), names in self._names.items()
            for name in names
            if (self._root / locale / (deferred := _deferred(name))).is_file()
        }

    def render(
        self,
        script: Script,
        channel: Channel,
        locale: Locale,
        facts: ScriptFacts | JobFacts,
        variant: int = 0,
    ) -> ScriptText:
        names = self._names[script, channel, locale]
        name = names[variant % len(names)]
        if isinstance(facts, ScriptFacts) and facts.deferred:
            name = self._if_deferred.get((locale, name), name)
        template = self._environments[locale].get_template(name)
        text = _tidy(template.render(_values(facts)))
        if channel is Channel.EMAIL:
            subject, _, body = text.partition("\n")
            return ScriptText(body=body.strip(), subject=subject)
        return ScriptText(body=text)

    def variants(self, script: Script, channel: Channel, locale: Locale) -> int:
        return len(self._names[script, channel, locale])

    def warm(self) -> None:
        """Compile every template and load every language's names and rules, before the first user.

        Takes a fraction of a second and may run in a thread.
        """
        for locale in Locale:
            self._formats.warm(locale)
        for (_, _, locale), names in self._names.items():
            for name in names:
                self._environments[locale].get_template(name)
        for (locale, _), name in self._if_deferred.items():
            self._environments[locale].get_template(name)

    def _as_ours(self, facts: ScriptFacts, locale: Locale) -> Mapping[str, str]:
        """The facts that our texts write in a way of their own, under their names."""
        values = _values(facts)
        macros = vars(self._environments[locale].get_template("parts.j2").make_module(values))
        lists = {
            "number": macros["numbers"]() if facts.invoices else values["number"] or "",
            "schedule": macros["schedule_lines"](),
            "proposals": macros["proposal_lines"](),
            "invoices": macros["invoice_lines"](),
        }
        return {name: _tidy(text) for name, text in lists.items()}

    def _wordings(self, script: Script, channel: Channel, locale: Locale) -> tuple[str, ...]:
        names: list[str] = []
        name = f"{script}/{channel}.j2"
        while (self._root / locale / name).is_file():
            names.append(name)
            name = f"{script}/{channel}.{len(names) + 1}.j2"
        return tuple(names)

    def _environment(self, locale: Locale) -> ImmutableSandboxedEnvironment:
        formats = self._formats

        def dated(form: Callable[..., str]) -> Callable[[Context, date], str]:
            @pass_context
            def filter_(context: Context, day: date) -> str:
                return form(day, locale, today=context["today"])

            return filter_

        def money(sum_: Money) -> str:
            return formats.money(sum_, locale)

        def full_day(day: date) -> str:
            return formats.day(day, locale)

        def days(count: int) -> str:
            return formats.days(count, locale)

        environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(self._root / locale),
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.filters |= {
            "money": money,
            "day": dated(formats.day),
            "full_day": full_day,
            "on_day": dated(formats.on_day),
            "weekday": dated(formats.weekday),
            "days": days,
            "capital": _capital,
            "stop": _stop,
        }
        environment.tests["company"] = _is_company
        return environment


def _deferred(name: str) -> str:
    return f"{name.removesuffix('.j2')}.deferred.j2"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _number(number: str | None) -> str | None:
    """An invoice's, without the sign that the template sets before it."""
    return on_one_line((number or "").lstrip("#№ "))


def _stop(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _is_company(name: str) -> bool:
    return _LEGAL_FORM.search(name) is not None


def _values(facts: ScriptFacts | JobFacts) -> dict[str, Any]:
    known: dict[str, Any] = {field.name: getattr(facts, field.name) for field in fields(facts)}
    known |= {
        "client": on_one_line(facts.client) or facts.client,
        "sender": on_one_line(facts.sender),
        "pay_to": line_by_line(facts.pay_to),
    }
    if isinstance(facts, JobFacts):
        return known
    return known | {
        "number": _number(facts.number),
        "what_for": on_one_line(facts.what_for),
        "days_late": max(0, (facts.today - facts.due).days),
        "untouched": facts.paid is None and facts.balance == facts.invoiced,
        "invoices": tuple(replace(one, number=_number(one.number)) for one in facts.invoices),
    }


def _tidy(text: str) -> str:
    """Without the empty lines that an optional paragraph leaves when it has nothing to say."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip()
