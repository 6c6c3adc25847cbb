"""Sums, days, names and words of Indonesian that any sentence may hold."""
