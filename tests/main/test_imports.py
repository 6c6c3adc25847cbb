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


_PARSED = """
import io, sys
sys.argv = ["paydove", "parse"]
line = b'{"text": "Acme owes me $1,200 for the logo", "lang": "en", "today": "2030-05-13"}'
sys.stdin = io.TextIOWrapper(io.BytesIO(line))
from bot.main.cli import main
main()
from bot.understanding.grammars import grammar_of, mixed_grammar_of
print("modules", *{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
made = grammar_of.cache_info().currsize + mixed_grammar_of.cache_info().currsize
print("grammars", made, file=sys.stderr)
"""


def test_parse_answers_its_first_line_with_one_language_and_no_framework() -> None:
    done = subprocess.run([sys.executable, "-c", _PARSED], capture_output=True, check=True)
    assert b'"client": "Acme"' in done.stdout
    modules, grammars = done.stderr.decode().splitlines()
    slow = "aiogram aiohttp asyncio dateparser jinja2 pydantic sqlalchemy telegram typer"
    assert set(modules.split()).isdisjoint(slow.split())
    assert grammars == "grammars 1"
