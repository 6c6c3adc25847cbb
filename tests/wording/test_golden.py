"""No client reads a text that nobody of us has read."""

from __future__ import annotations

from tests.wording.golden import FOLDER, pages


def test_every_text_is_the_one_that_was_read() -> None:
    changed = [
        str(path.relative_to(FOLDER))
        for path, text in pages()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    again = "python -m tests.wording.golden writes them anew; then read the difference"
    assert changed == [], again


def test_no_file_is_left_of_a_script_that_is_gone() -> None:
    assert {path for path, _ in pages()} == set(FOLDER.rglob("*.txt"))
