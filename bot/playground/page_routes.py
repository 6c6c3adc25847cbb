"""The chat page: plain files, read once."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

_PAGE = Path(__file__).with_name("page")
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


def page_routes() -> list[web.RouteDef]:
    """`/` is the page, `/page/<name>` what it loads."""
    return [
        _route("/" if path.name == "index.html" else f"/page/{path.name}", path)
        for path in sorted(_PAGE.iterdir())
        if path.suffix in _TYPES
    ]


def _route(address: str, path: Path) -> web.RouteDef:
    content = path.read_text("utf-8")

    async def serve(_request: web.Request) -> web.Response:
        return web.Response(
            text=content,
            content_type=_TYPES[path.suffix],
            charset="utf-8",
            headers={"Cache-Control": "no-cache"},
        )

    return web.get(address, serve)
