"""Sentences made of frames and what fills them: each way of saying a thing with many names, works,
sums and days, and the gold that follows from them.

`python -m tests.understanding.frames en 20` reads each English frame with twenty fillings and
prints the frames and the fillings that are read wrong most often.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import cycle, islice
from random import Random
from typing import Any

from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import CORPORA, Record, mistakes

_SLOT = re.compile(r"\{(?P<kind>[a-z]+)(?:\.(?P<case>[a-z]+))?(?::(?P<field>[a-z_]+))?\}")
_DAY_OF = {
    "invoice": "due",
    "promise": "promised_on",
    "client_reply": "promised_on",
    "payment": "paid_on",
    "sent": "sent_on",
    "plan": "first_date",
    "correction": "due",
}
"""The field of a day; in all other intents it is `until`."""
_WHOLE = frozenset({"installments", "percent", "terms_days"})


@dataclass(frozen=True, slots=True)
class Filling:
    """What may stand in a slot: its forms by case, and what it means."""

    forms: Mapping[str, str]
    fields: Mapping[str, str | None]
    """A `day` is of the field that the frame's intent has it in."""

    def form(self, case: str | None) -> str:
        """The form of a case; without one the nominative, if that is not the base form itself.

        One that begins with a hyphen is the ending of a word that agrees with it: "заплатил-а".
        """
        return self.forms.get(case or "nom") or str(self)

    def __str__(self) -> str:
        return next(iter(self.forms.values()))


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of saying a thing: "{name} owes me {sum}"."""

    intent: str
    text: str
    stated: Mapping[str, Any]
    """Fields that its own words state."""

    @classmethod
    def of(cls, intent: str, line: str) -> Frame:
        """ "stop work at {name} -> tone=stop_work"."""
        text, _, fields = line.partition(" -> ")
        stated: dict[str, Any] = {}
        for field in fields.split():
            name, _, value = field.partition("=")
            stated[name] = int(value) if name in _WHOLE else value or True
        return cls(intent, text, stated)

    def filled(self, chosen: Mapping[str, Filling], language: str, today: str) -> Record:
        """The sentence with its gold, as in the corpora."""
        expect: dict[str, Any] = {"intent": self.intent, **self.stated}

        def put(slot: re.Match[str]) -> str:
            filling = chosen[slot["kind"]]
            form = filling.form(slot["case"])
            if form.startswith("-"):
                return form.removeprefix("-")
            for name, value in filling.fields.items():
                field = slot["field"] or _DAY_OF.get(self.intent, "until")
                expect[field if name == "day" else name] = value
            if slot["kind"] == "name":
                expect["client_surface"] = form
            if slot["kind"] == "work":
                expect["for"] = form
            return form

        text = _SLOT.sub(put, self.text)
        return {"lang": language, "text": text, "today": today, "expect": expect}


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of a language with what fills them."""

    language: str
    today: str
    frames: Sequence[Frame]
    fillings: Mapping[str, Sequence[Filling]]

    def sentences(self, each: int) -> Iterator[tuple[Frame, Mapping[str, Filling], Record]]:
        """Each frame with that many fillings; the same ones at every run."""
        for frame in self.frames:
            kinds = {slot["kind"] for slot in _SLOT.finditer(frame.text)}
            random = Random(frame.text)
            turns = {
                kind: cycle(random.sample(self.fillings[kind], len(self.fillings[kind])))
                for kind in sorted(kinds)
            }
            rows = ({kind: next(turn) for kind, turn in turns.items()} for _ in range(each))
            for chosen in islice(rows, each if kinds else 1):
                yield frame, chosen, frame.filled(chosen, self.language, self.today)


@cache
def frames_of(language: str) -> Frames:
    """The frames in tests/corpora/frames."""
    read = tomllib.loads((CORPORA / "frames" / f"{language}.toml").read_text(encoding="utf-8"))
    fillings = {
        "name": list(_declined(read["names"], "client")),
        "work": list(_declined(read["works"], "for")),
        "sum": [
            Filling({"": text}, {"amount": amount, "currency": currency or None})
            for text, said in read["sums"].items()
            for amount, _, currency in (said.partition(" "),)
        ],
        "no": [
            Filling({"": text}, {"invoice_no": number}) for text, number in read["numbers"].items()
        ],
        **{
            kind: [Filling({"": text}, {"day": str(day)}) for text, day in days.items()]
            for kind, days in read["days"].items()
        },
    }
    frames = [Frame.of(intent, line) for intent, lines in read["frames"].items() for line in lines]
    return Frames(language, str(read["today"]), frames, fillings)


def _declined(read: Mapping[str, Any], field: str) -> Iterator[Filling]:
    for line in read["forms"]:
        forms = [form.strip() for form in line.split("|")]
        yield Filling(dict(zip(read["cases"], forms, strict=True)), {field: forms[0]})


def _report(language: str, each: int) -> Iterable[str]:
    reader = SentenceReader()
    asked: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    examples: dict[str, list[str]] = {}
    whole = total = 0
    for frame, chosen, record in frames_of(language).sentences(each):
        wrong = mistakes(reader, record)
        total, whole = total + 1, whole + (not wrong)
        for told in (f"{frame.intent}: {frame.text}", *map(str, chosen.values())):
            asked[told] += 1
            failed[told] += bool(wrong)
            if wrong:
                examples.setdefault(told, []).append(f"{record['text']!r}: {'; '.join(wrong)}")
    yield f"{language}: {whole} of {total} whole"
    for told, count in sorted(failed.items(), key=lambda item: -item[1] / asked[item[0]]):
        if count:
            yield f"{count}/{asked[told]} {told}"
            yield from (f"      {example}" for example in examples[told][:3])


if __name__ == "__main__":
    lines = _report(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10)
    sys.stdout.writelines(f"{line}\n" for line in lines)
