"""What a client answered, as the user gave it: their words, or what the user says of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.application.ports.understanding import Reading, Reason, ReplyReading, Says
from bot.chat.requests.reference.kept_reading import dump as dump_reading
from bot.chat.requests.reference.kept_reading import load as load_reading
from bot.chat.talk import Talk
from bot.domain.debts.timeline import Reply

_QUOTES = re.compile(r'"([^"]+)"|“([^“”]+)[”“]|«([^«»]+)»|„([^„“”]+)[“”]|»([^«»]+)«')
_AFTER_COLON = re.compile(r"\w\s+\w+\s*:\s+(.+)", re.DOTALL)
_FEWEST_WORDS = 2
"""Of a quotation: one word in quotes may be a firm's name."""


@dataclass(frozen=True, slots=True)
class Told:
    """`words` are the client's own, as far as they are known."""

    reading: ReplyReading
    words: str | None = None
    terms: Reading | None = None
    """What they can pay, as the user told it."""
    says_yes: bool = False
    """To what was proposed, if anything was."""
    says_no: bool = False
    """The same; the debt itself is not refused."""
    on: date | None = None
    """The day on which they wrote, if not today."""


def told_in_words(words: str, talk: Talk, on: date | None = None) -> Told:
    """The client's words, written `on` that day, or today."""
    words = words.strip()
    read = talk.services.reader.read_reply
    reading = read(words, talk.locale, on or talk.today, talk.user.currency)
    is_no = talk.says(Says.NO, words) and reading.promised_on is None and reading.amount is None
    is_yes = talk.says(Says.YES, words) and not is_no
    return Told(reading, words or None, says_yes=is_yes, says_no=is_no, on=on)


def told_in_a_sentence(text: str, reading: Reading, talk: Talk) -> Told | None:
    """What the user says of the answer; where they quote it, the quotation counts. None if they
    only say that there was one."""
    words = quoted(text)
    told = told_in_words(words or text, talk)
    read = told.reading
    is_yes = talk.says(Says.YES, words or text)
    if words is None and read.reason is Reason.NONE and reading.reason is None and not is_yes:
        return None
    if words is None and reading.reason is not None:
        is_silence = reading.reason is Reason.NONE
        also = () if is_silence else _without(reading.reason, read)
        read = replace(read, reason=reading.reason, also=also)
    return Told(
        ReplyReading(
            reason=(reading.reason or Reason.NONE) if read.reason is Reason.NONE else read.reason,
            also=read.also,
            promised_on=read.promised_on or reading.promised_on,
            amount=reading.amount if read.amount is None else read.amount,
            currency=reading.currency if read.amount is None else read.currency,
        ),
        words,
        talk.read_terms(text) if words is None else None,
        is_yes,
    )


def _without(reason: Reason, read: ReplyReading) -> tuple[Reason, ...]:
    return tuple(also for also in (read.reason, *read.also) if also not in (reason, Reason.NONE))


def told_again(reply: Reply, talk: Talk) -> Told:
    """What is in the books, with the day and the sum that its words name."""
    if reply.said:
        return told_in_words(reply.said, talk, reply.on)
    return Told(ReplyReading(reason=reply.reason))


def quoted(text: str) -> str | None:
    """The longest quotation in a sentence, or what follows its colon."""
    pieces = (piece for match in _QUOTES.finditer(text) for piece in match.groups() if piece)
    longest = max(pieces, key=len, default="")
    if len(longest.split()) >= _FEWEST_WORDS:
        return longest
    after = _AFTER_COLON.search(text)
    said = after.group(1) if after and not longest else ""
    return said if len(said.split()) >= _FEWEST_WORDS else None


def dump(told: Told) -> dict[str, Any]:
    """As JSON, while it is asked whose answer it is."""
    read = told.reading
    return {
        "words": told.words,
        "reason": read.reason,
        "also": list(read.also),
        "promised_on": read.promised_on and read.promised_on.isoformat(),
        "amount": None if read.amount is None else str(read.amount),
        "currency": read.currency,
        "terms": told.terms and dump_reading(told.terms),
        "says_yes": told.says_yes,
        "says_no": told.says_no,
        "on": told.on and told.on.isoformat(),
    }


def load(kept: dict[str, Any]) -> Told:
    return Told(
        ReplyReading(
            reason=Reason(kept["reason"]),
            also=tuple(Reason(reason) for reason in kept["also"]),
            promised_on=date.fromisoformat(kept["promised_on"]) if kept["promised_on"] else None,
            amount=Decimal(kept["amount"]) if kept["amount"] else None,
            currency=kept["currency"],
        ),
        kept["words"],
        load_reading(kept["terms"]) if kept.get("terms") else None,
        kept.get("says_yes", False),
        kept.get("says_no", False),
        date.fromisoformat(kept["on"]) if kept.get("on") else None,
    )
