"""The worker that sends nudges, through python-telegram-bot alone: it never loads aiogram."""

from __future__ import annotations

import os

# The library's own switch to give waiting times as timedelta, the way its next major version does;
# without it every 429 comes with a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "1")
