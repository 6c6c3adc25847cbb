"""What every test may ask for: an empty database of each kind, and a browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import hypothesis
import pytest
from sqlalchemy import URL

from tests.postgres import new_database, running_postgres

hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")
"""Other processes may hold the processor; where time matters, a test says how it grows."""

LEFT_OUT = pytest.StashKey[list[pytest.Item]]()
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """Chromium's path: the variable CHROMIUM, else the first on the PATH."""
    named = os.environ.get("CHROMIUM")
    found = (shutil.which(name) for name in ([named] if named else BROWSERS))
    return next((path for path in found if path), None)


def on_ci() -> bool:
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium to drive, for tests marked `browser`."""
    path = find_browser()
    if path is None:
        pytest.fail("No Chromium. Mark the test `browser`, or set CHROMIUM to its path.")
    return path


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[URL]:
    """A running PostgreSQL; the URL leads to its database for administration."""
    with running_postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The SQLAlchemy URL of a new empty database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'books.db'}"
        return
    with new_database(cast("URL", request.getfixturevalue("postgres_url"))) as url:
        yield url.render_as_string(hide_password=False)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if find_browser() is None and not on_ci():
        config.stash[LEFT_OUT] = [item for item in items if item.get_closest_marker("browser")]
        items[:] = [item for item in items if not item.get_closest_marker("browser")]
        config.hook.pytest_deselected(items=config.stash[LEFT_OUT])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    left_out = len(config.stash.get(LEFT_OUT, []))
    if left_out:
        terminalreporter.write_line(
            f"Skipped {left_out} browser tests: no Chromium found. Install it, or set CHROMIUM.",
            yellow=True,
        )


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """On CI a skipped test is a failure: what is skipped there is never run anywhere."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if on_ci() and exitstatus == pytest.ExitCode.OK and reporter and reporter.stats.get("skipped"):
        reporter.write_line("\nCI is set: skipped tests count as failures.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
