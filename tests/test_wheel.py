"""The built wheel carries everything the bot needs: it works without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {"bot": "bot", "templates": "bot/_assets/templates", "locales": "bot/_assets/locales"}


def build(target: str, source: Path, into: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory"]
    subprocess.run([*command, str(into)], check=True, cwd=source, capture_output=True)
    (built,) = into.iterdir()
    return built


def files_of(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def files_of_the_checkout() -> set[str]:
    """Every file that belongs to the bot, under its name in the wheel."""
    return {
        f"{inside}/{path.relative_to(ROOT / outside).as_posix()}"
        for outside, inside in FOLDERS.items()
        for path in (ROOT / outside).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".mo"
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel; only the dependencies are borrowed from this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    install = [sys.executable, "-m", "pip", "--python", str(folder), "install"]
    subprocess.run(
        [*install, "--quiet", "--no-deps", "--no-index", str(wheel)],
        check=True,
        capture_output=True,
    )
    # A folder named in a .pth file is searched, but no .pth file in it is obeyed:
    # so the checkout, which is installed there as editable, stays out.
    own = next(folder.glob("lib/python*/site-packages"))
    (own / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def run_in(environment: Path, program: str, *arguments: str) -> str:
    ended = subprocess.run(
        [environment / "bin" / program, *arguments],
        check=False,
        cwd=environment,
        env={"PATH": os.environ["PATH"], "COLUMNS": "100", "PYTHONWARNINGS": "default"},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_wheel_holds_the_package_the_templates_and_the_catalogues(wheel: Path) -> None:
    names = files_of(wheel)
    assert names == files_of_the_checkout()
    for needed in (
        "bot/_assets/templates/en/",
        "bot/_assets/locales/en/LC_MESSAGES/",
        "bot/storage/migrations/script.py.mako",
        "bot/storage/migrations/versions/",
        "bot/playground/page/index.html",
        "bot/py.typed",
    ):
        assert any(name.startswith(needed) for name in names), needed


def test_the_source_archive_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    archive = build("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path / "unpacked", filter="data")
    (source,) = (tmp_path / "unpacked").iterdir()
    assert files_of(build("wheel", source, tmp_path / "wheel")) == files_of(wheel)


def test_the_installed_package_is_not_the_checkout(environment: Path) -> None:
    where = run_in(environment, "python", "-c", "import bot; print(bot.__file__)")
    assert Path(where.strip()).is_relative_to(environment)


def test_the_command_works_from_an_empty_environment(environment: Path) -> None:
    assert "run" in run_in(environment, "paydove", "--help")
    assert "run" in run_in(environment, "python", "-m", "bot", "--help")
