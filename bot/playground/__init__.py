"""A local stand-in for Telegram's Bot API server, with a chat page.

It depends on nothing else of the bot but the clock port, and the bot meets it only over HTTP.
"""
