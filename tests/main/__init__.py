"""Settings, wiring and the command line."""

from __future__ import annotations
