"""Every row of the playbook has a story, and every story tells a row."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.stories.rows import Row, told_by


def stories() -> dict[str, object]:
    modules = (path.stem for path in Path(__file__).parent.glob("test_*.py"))
    return {
        f"{module}.{name}": story
        for module in modules
        if module != Path(__file__).stem
        for name, story in vars(import_module(f"tests.stories.{module}")).items()
        if name.startswith("test_")
    }


def test_every_row_has_a_story() -> None:
    told = {row for story in stories().values() for row in told_by(story)}
    assert [row for row in Row if row not in told] == []


def test_every_story_tells_a_row() -> None:
    assert [name for name, story in stories().items() if not told_by(story)] == []
