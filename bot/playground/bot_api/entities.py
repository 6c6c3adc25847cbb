"""Text with entities: cleaned, trimmed and checked as Telegram does before it shows a message."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from bot.playground.bot_api.errors import bad_request
from bot.playground.world.people import Json

MAX_ENTITIES = 100
_VERBATIM = ("pre", "code")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u3164\u2800"))
_DROPPED = frozenset("\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e")
_AUTOMATIC = (
    ("url", re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]'«»]")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b")),
    ("bot_command", re.compile(r"(?<![\w/<>.])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z]\w{3,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
)


@dataclass
class Entity:
    """`start` and `end` are in code points; Telegram's UTF-16 units appear only in its JSON."""

    kind: str
    start: int
    end: int
    extra: Json = field(default_factory=dict)


@dataclass
class FormattedText:
    text: str
    entities: list[Entity] = field(default_factory=list)

    def json(self) -> list[Json]:
        """Telegram's `MessageEntity` objects, offsets and lengths in UTF-16 code units."""
        units = [0]
        for character in self.text:
            units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
        return [
            {
                "type": entity.kind,
                "offset": units[entity.start],
                "length": units[entity.end] - units[entity.start],
                **entity.extra,
            }
            for entity in self.entities
        ]


def from_entities(text: str, given: list[Any]) -> FormattedText:
    """A text with entities that the bot computed itself, in UTF-16 units."""
    points: dict[int, int] = {}
    unit = 0
    for index, character in enumerate(text):
        points[unit] = index
        unit += 2 if ord(character) > 0xFFFF else 1
    points[unit] = len(text)
    entities = []
    for one in given:
        try:
            kind, start = str(one["type"]), points[int(one["offset"])]
            end = points[int(one["offset"]) + int(one["length"])]
        except (KeyError, TypeError, ValueError):
            raise bad_request("can't parse MessageEntity: wrong offset, length or type") from None
        extra = {key: one[key] for key in ("url", "language", "custom_emoji_id") if one.get(key)}
        entities.append(Entity(kind, start, end, extra))
    return FormattedText(text, entities)


def finished(source: FormattedText) -> FormattedText:
    """Clean, trim, find links and commands, order entities: what Telegram makes of a text."""
    text = _trimmed(_cleaned(source))
    found = _without_overlaps_of_code(text.entities)
    found += _automatic(text.text, found)
    found.sort(key=lambda entity: (entity.start, -entity.end))
    return FormattedText(text.text, found[:MAX_ENTITIES])


def is_blank(text: str) -> bool:
    """Whether nobody would see anything: only white space and invisible characters."""
    return not text.translate(_INVISIBLE).strip()


def safe_link(address: str) -> str | None:
    """The address as Telegram would open it, or None where it would show plain text instead."""
    address = address.strip()
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", address):
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme.lower() in ("tg", "ton"):
        return address if host else None
    if parts.scheme.lower() == "mailto":
        return address if "@" in parts.path else None
    if parts.scheme.lower() not in ("http", "https") or re.search(r"\s", address):
        return None
    known = "." in host.strip(".") or host == "localhost"
    return address if known else None


def _cleaned(source: FormattedText) -> FormattedText:
    """Control characters become spaces; line and direction marks are dropped."""
    moved = [0]
    kept: list[str] = []
    for character in source.text:
        if character not in _DROPPED:
            kept.append(" " if character < " " and character != "\n" else character)
        moved.append(len(kept))
    return FormattedText("".join(kept), _shifted(source.entities, moved))


def _trimmed(source: FormattedText) -> FormattedText:
    """Without white space at the end, and at the start up to the first entity."""
    end = len(source.text.rstrip())
    first = min((entity.start for entity in source.entities), default=end)
    start = 0
    while start < min(first, end) and source.text[start] in " \n":
        start += 1
    moved = [min(max(index - start, 0), end - start) for index in range(len(source.text) + 1)]
    return FormattedText(source.text[start:end], _shifted(source.entities, moved))


def _shifted(entities: list[Entity], moved: list[int]) -> list[Entity]:
    shifted = (Entity(one.kind, moved[one.start], moved[one.end], one.extra) for one in entities)
    return [entity for entity in shifted if entity.start < entity.end]


def _without_overlaps_of_code(entities: list[Entity]) -> list[Entity]:
    """Code holds no other entity; a quotation around it stays, other styles are cut out of it."""
    blocks = [one for one in entities if one.kind in _VERBATIM]
    blocks = [
        one
        for one in blocks
        if not any(
            other is not one
            and other.start <= one.start
            and one.end <= other.end
            and (other.end - other.start, other.kind == "pre")
            > (one.end - one.start, one.kind == "pre")
            for other in blocks
        )
    ]
    result = list(blocks)
    for entity in entities:
        if entity.kind in _VERBATIM:
            continue
        pieces = [entity]
        if entity.kind not in ("blockquote", "expandable_blockquote"):
            for block in blocks:
                pieces = [part for piece in pieces for part in _cut_out(piece, block)]
        result.extend(pieces)
    return result


def _cut_out(entity: Entity, block: Entity) -> list[Entity]:
    if entity.end <= block.start or block.end <= entity.start:
        return [entity]
    before = Entity(entity.kind, entity.start, block.start, entity.extra)
    after = Entity(entity.kind, block.end, entity.end, entity.extra)
    return [piece for piece in (before, after) if piece.start < piece.end]


def _automatic(text: str, entities: list[Entity]) -> list[Entity]:
    """Links, addresses, commands, mentions and hashtags outside code and links."""
    taken = [one for one in entities if one.kind in (*_VERBATIM, "text_link")]
    found: list[Entity] = []
    for kind, pattern in _AUTOMATIC:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(one.start < end and start < one.end for one in taken):
                entity = Entity(kind, start, end)
                taken.append(entity)
                found.append(entity)
    return found
