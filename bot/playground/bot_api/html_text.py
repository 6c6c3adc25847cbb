"""Telegram's HTML: what a bot writes, read into plain text and entities.

Errors carry the byte offset into the UTF-8 source, as Telegram's do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.playground.bot_api.entities import Entity, FormattedText, safe_link
from bot.playground.bot_api.errors import BotApiError, bad_request

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,8})|(lt|gt|amp|quot));?")
_TAG_NAME = re.compile(r"[^\s>]*")
_SPACES = re.compile(r"\s*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_BARE_VALUE = re.compile(r"[A-Za-z0-9.\-]*")


def parse_html(source: str) -> FormattedText:
    """Read Telegram's HTML; a 400 "can't parse entities: …" where Telegram would refuse it."""
    return _Reader(source).read()


def _cannot_parse(problem: str) -> BotApiError:
    return bad_request(f"can't parse entities: {problem}")


@dataclass
class _OpenTag:
    name: str
    start: int
    """Where the entity begins in the text, in code points."""
    attributes: dict[str, str]


@dataclass
class _Reader:
    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    length: int = 0
    open_tags: list[_OpenTag] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def read(self) -> FormattedText:
        while self.at < len(self.source):
            here = self.source[self.at]
            if here == "<" and self.source.startswith("/", self.at + 1):
                self._end_tag()
            elif here == "<":
                self._start_tag()
            elif here == "&":
                self._reference()
            else:
                self._append(here)
                self.at += 1
        if self.open_tags:
            unclosed = self.open_tags[-1].name
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{unclosed}"')
        return FormattedText("".join(self.text), self.entities)

    def _append(self, piece: str) -> None:
        self.text.append(piece)
        self.length += len(piece)

    def _offset(self, at: int) -> str:
        return f"at byte offset {len(self.source[:at].encode('utf-8', 'surrogatepass'))}"

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.source, self.at)
        taken = found.group() if found else ""
        self.at += len(taken)
        return taken

    def _reference(self) -> None:
        found = _REFERENCE.match(self.source, self.at)
        decoded = _decode(found) if found else None
        if found is None or decoded is None:
            self._append("&")
            self.at += 1
        else:
            self._append(decoded)
            self.at = found.end()

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._take(_TAG_NAME).lower()
        if self.at >= len(self.source):
            raise _cannot_parse(f"Unclosed start tag {self._offset(begin)}")
        if name not in _KINDS:
            raise _cannot_parse(f'Unsupported start tag "{name}" {self._offset(begin)}')
        attributes = self._attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _cannot_parse(f'Tag "span" must have class "tg-spoiler" {self._offset(begin)}')
        self.open_tags.append(_OpenTag(name, self.length, attributes))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        """Read up to and over the tag's `>`."""
        attributes: dict[str, str] = {}
        while True:
            self._take(_SPACES)
            if self.at >= len(self.source):
                raise _cannot_parse(f"Unclosed start tag {self._offset(begin)}")
            if self.source[self.at] == ">":
                self.at += 1
                return attributes
            name = self._take(_ATTRIBUTE_NAME).lower()
            if not name:
                problem = f'Empty attribute name in the tag "{tag}"'
                raise _cannot_parse(f"{problem} {self._offset(begin)}")
            self._take(_SPACES)
            if not self.source.startswith("=", self.at):
                if tag == "blockquote" and name == "expandable":
                    attributes[name] = ""
                    continue
                problem = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                raise _cannot_parse(f"{problem} {self._offset(begin)}")
            self.at += 1
            self._take(_SPACES)
            attributes[name] = self._attribute_value(tag, begin)

    def _attribute_value(self, tag: str, begin: int) -> str:
        if self.at >= len(self.source):
            raise _cannot_parse(f'Unclosed start tag "{tag}" {self._offset(begin)}')
        quote = self.source[self.at]
        if quote not in "\"'":
            start = self.at
            bare = self._take(_BARE_VALUE)
            if self.at < len(self.source) and not re.match(r"[\s>]", self.source[self.at]):
                raise _cannot_parse(f"Unexpected end of name token {self._offset(start)}")
            return bare.lower()
        end = self.source.find(quote, self.at + 1)
        if end < 0:
            raise _cannot_parse(f"Unclosed start tag {self._offset(begin)}")
        quoted = self.source[self.at + 1 : end]
        self.at = end + 1
        return _REFERENCE.sub(lambda found: _decode(found) or found.group(), quoted)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open_tags:
            raise _cannot_parse(f"Unexpected end tag {self._offset(begin)}")
        self.at += 2
        name = self._take(_TAG_NAME).lower()
        self._take(_SPACES)
        if not self.source.startswith(">", self.at):
            raise _cannot_parse(f"Unclosed end tag {self._offset(begin)}")
        self.at += 1
        tag = self.open_tags.pop()
        if name and name != tag.name:
            expectation = f'expected "</{tag.name}>", found "</{name}>"'
            raise _cannot_parse(f"Unmatched end tag {self._offset(begin)}, {expectation}")
        self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        if self.length == tag.start:
            return
        entity = Entity(_KINDS[tag.name], tag.start, self.length)
        if tag.name == "a":
            link = safe_link(tag.attributes.get("href") or "".join(self.text)[tag.start :])
            if link is None:
                return
            entity.extra["url"] = link
        elif tag.name == "tg-emoji":
            entity.extra["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity.kind = "expandable_blockquote"
        elif tag.name == "code" and self._is_language_of_pre(tag):
            return
        elif tag.name == "pre" and "language" in tag.attributes:
            entity.extra["language"] = tag.attributes["language"]
        self.entities.append(entity)

    def _is_language_of_pre(self, tag: _OpenTag) -> bool:
        """`<pre><code class="language-python">` names the language of the block around it."""
        around = self.open_tags[-1] if self.open_tags else None
        if around is None or around.name != "pre" or around.start != tag.start:
            return False
        spoken = tag.attributes.get("class", "")
        if spoken.startswith("language-"):
            around.attributes["language"] = spoken.removeprefix("language-")
        return True


def _decode(found: re.Match[str]) -> str | None:
    """The character that `&…;` stands for; None where Telegram leaves it as it is."""
    decimal, hexadecimal, named = found.groups()
    if named:
        return _NAMED[named]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code == 0 or code >= 0x10FFFF:
        return None
    if 0xD800 <= code <= 0xDFFF:
        raise _cannot_parse(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code)
