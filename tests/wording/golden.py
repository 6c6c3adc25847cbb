"""Every script as the client would read it, one file a language and script, to be read by people.

`python -m tests.wording.golden` writes them anew after a change of the templates; then read what
`git diff` shows before it is committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.domain.ladder.script import CLOSING, Script
from bot.domain.locale import Locale
from bot.wording.formats import BabelFormats
from bot.wording.scripts import TemplateScripts
from tests.wording.essentials import OF_DEFERRAL, OF_SEVERAL
from tests.wording.facts import bare, bare_deferred, deferred, facts_for, half_paid, several, unpaid

FOLDER = Path(__file__).parent / "golden"
_CASES = {"everything known, a part paid": half_paid, "nothing paid": unpaid, "bare": bare}
_SEVERAL = {"several invoices": several}
_DEFERRED = {"deferred": deferred, "deferred, bare": bare_deferred}
_AFTER_PAYMENT = CLOSING | {Script.PART_PAYMENT, Script.INSTALMENT_THANKS}


def pages() -> Iterator[tuple[Path, str]]:
    """Each file with what should be in it."""
    scripts = TemplateScripts(BabelFormats())
    for locale in Locale:
        for script in Script:
            yield FOLDER / locale / f"{script}.txt", _page(scripts, script, locale)


def _page(scripts: TemplateScripts, script: Script, locale: Locale) -> str:
    parts = []
    for channel in script.channels:
        for variant in range(scripts.variants(script, channel, locale)):
            cases = _CASES | (_SEVERAL if script in OF_SEVERAL else {})
            cases |= _DEFERRED if script in OF_DEFERRAL else {}
            for name, facts in cases.items():
                if facts is unpaid and script in _AFTER_PAYMENT:
                    continue
                known = facts_for(script, facts(locale), locale)
                text = scripts.render(script, channel, locale, known, variant)
                subject = "" if text.subject is None else f"{text.subject}\n\n"
                head = f"=== {channel} {variant + 1}: {name}"
                parts.append(f"{head}\n{subject}{text.body}\n")
    return "\n".join(parts)


def write() -> None:
    for path, text in pages():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
