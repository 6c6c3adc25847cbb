"""What the bot can do in a second, in figures that `make bench` prints."""

from __future__ import annotations
