"""Regular expressions that are compiled when they are first looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

_METHODS = ("match", "search", "fullmatch", "finditer", "findall")


class Rule:
    """A regular expression of one language, written out and compiled at its first use.

    Most messages need few of a language's rules, and the long ones take milliseconds each.
    """

    if TYPE_CHECKING:
        match: Callable[..., re.Match[str] | None]
        search: Callable[..., re.Match[str] | None]
        fullmatch: Callable[..., re.Match[str] | None]
        finditer: Callable[..., Iterator[re.Match[str]]]
        findall: Callable[..., list[str]]

    def __init__(self, source: Callable[[], str]) -> None:
        self._source = source

    def is_compiled(self) -> bool:
        return "search" in vars(self)

    def compile(self) -> re.Pattern[str]:
        """The pattern, whose methods are from now on the rule's own."""
        pattern = re.compile(self._source())
        for name in _METHODS:
            setattr(self, name, getattr(pattern, name))
        return pattern

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name not in _METHODS:
            raise AttributeError(name)
        found: Callable[..., object] = getattr(self.compile(), name)
        return found
