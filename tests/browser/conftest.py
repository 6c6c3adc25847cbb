"""The bot as `make run` starts it, and a browser on its page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from bot.playground.clock import TravellingClock

CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--font-render-hinting=none",
]


@contextmanager
def running_bot(folder: Path, start: datetime | None = None) -> Iterator[str]:
    """`paydove run` without a token, in `folder`, on the machine's clock or from `start` on; the
    address that it prints."""
    if start is not None:
        clock = TravellingClock(folder / "data" / "playground-clock.json")
        clock.advance(start - clock.now())
    environment = {**os.environ, "BOT_TOKEN": "", "PLAYGROUND_PORT": "0"}
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment | {"PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, f"no address in {line!r}"
        yield address[0]
        process.terminate()
        process.wait(timeout=30)
        assert process.returncode == 0


@pytest.fixture(scope="module")
def page_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A module's own bot."""
    with running_bot(tmp_path_factory.mktemp("run")) as address:
        yield address


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Closed with its module: while it is open, its event loop keeps async tests from running."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        yield launched
        launched.close()


README_PICTURES = (
    "nudge-phone-en",
    "card-phone-ru",
    "chat-phone-dark-et",
    "chat-desktop-en",
    "chat-desktop-ru",
    "plan-schedule-phone-ru",
    "plan-question-phone-et",
    "plan-nudge-phone-en",
)


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Where a picture of this name goes: those of the README into its folder under
    `make screenshots`, any other beside the test's files."""
    passing = tmp_path_factory.mktemp("screenshots")
    wanted = os.environ.get("PAYDOVE_SCREENSHOTS")

    def path(name: str) -> Path:
        folder = Path(wanted) if wanted and name in README_PICTURES else passing
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{name}.png"

    return path
