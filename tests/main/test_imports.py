"""A process loads what it needs and no more."""

from __future__ import annotations

import subprocess
import sys

_LOADED = """
import sys
import bot.main.run, bot.delivery.bot_api, bot.delivery.sender, bot.delivery.worker
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_the_worker_loads_no_conversation_no_playground_and_no_migrations() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert "telegram" in loaded
    assert not loaded & {"aiogram", "aiogram_dialog", "aiohttp", "alembic", "dateparser"}
