"""Sentences that ask the bot for something, or tell it what is no new debt, payment or promise."""
