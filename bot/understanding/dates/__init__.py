"""Dates: how they are phrased, which day that is, and what the day is for."""
