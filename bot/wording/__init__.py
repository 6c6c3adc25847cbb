"""Sums, dates, the bot's phrases and the scripts that users send, in each language."""
