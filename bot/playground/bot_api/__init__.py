"""Telegram's Bot API over HTTP, as strict as Telegram about what bots send."""
