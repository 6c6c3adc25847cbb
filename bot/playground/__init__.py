"""A local stand-in for Telegram's servers with a chat page, so that the bot runs with no token."""
