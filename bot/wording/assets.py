"""Where `templates/` and `locales/` lie: in the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def asset_root(package: Path = _PACKAGE) -> Path:
    """The folder that holds `templates/` and `locales/`.

    A wheel carries both in `bot/_assets`; in a source checkout they are in the repository's root.
    """
    packaged = package / "_assets"
    return packaged if packaged.is_dir() else package.parent
