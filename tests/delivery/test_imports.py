"""The worker's process stays small."""

from __future__ import annotations

import subprocess
import sys

_LOADED = """
import importlib, pkgutil, sys
import bot.delivery
for module in pkgutil.walk_packages(bot.delivery.__path__, "bot.delivery."):
    importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_delivery_loads_python_telegram_bot_and_neither_aiogram_nor_what_comes_with_it() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert "telegram" in loaded
    assert not loaded & {"aiogram", "aiogram_dialog", "pydantic", "aiohttp"}
