"""What is known of a message when it is decided what it does."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding.acts.phrases import Heard
from bot.understanding.grammar.text import Sentence


@dataclass(frozen=True, slots=True)
class Message:
    """What is known of a message when it is decided what it does."""

    heard: Heard
    dated: str
    """The masked text with the words that belong to a date masked as well."""
    sentence: Sentence
    kinds: tuple[str, ...]
    requested: bool
    """The bot is asked to write something down."""
    asks: bool
    """Begins with a question word, or ends with a question mark."""
    asks_first: bool
    pasted: bool
    """In quotes as a whole."""
