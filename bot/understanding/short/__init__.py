"""Short answers to what the bot asks: none, all, the rest, a part, no, never mind."""
