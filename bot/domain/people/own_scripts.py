"""The words that a user has put in the place of a script's, for all clients or for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale

Kind = tuple[Script, Channel, Locale]


@dataclass(frozen=True, slots=True)
class OwnScripts:
    """`sources` are texts with fields such as `{{ client }}`, checked when they were saved."""

    sources: Mapping[Kind, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sources", MappingProxyType(dict(self.sources)))

    def with_source(self, kind: Kind, source: str | None) -> OwnScripts:
        """With these words for `kind`, or without any of their own."""
        others = {known: text for known, text in self.sources.items() if known != kind}
        return OwnScripts(others if source is None else others | {kind: source})

    def __bool__(self) -> bool:
        return bool(self.sources)

    def __hash__(self) -> int:
        return hash(tuple(self.sources.items()))


NO_OWN_SCRIPTS = OwnScripts()
