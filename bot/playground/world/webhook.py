"""Where updates are delivered when the bot does not poll."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass
class WebhookSettings:
    url: str
    secret_token: str
    max_connections: int
    last_error: tuple[datetime, str] | None = None
