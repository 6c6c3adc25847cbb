from __future__ import annotations

from pathlib import Path

from bot.wording.assets import asset_root


def test_a_source_checkout_keeps_its_assets_in_the_root(tmp_path: Path) -> None:
    assert asset_root(tmp_path / "bot") == tmp_path


def test_an_installed_package_brings_its_own_assets(tmp_path: Path) -> None:
    packaged = tmp_path / "bot" / "_assets"
    packaged.mkdir(parents=True)
    assert asset_root(tmp_path / "bot") == packaged


def test_templates_and_locales_are_found_here() -> None:
    assert (asset_root() / "templates").is_dir()
    assert (asset_root() / "locales").is_dir()
