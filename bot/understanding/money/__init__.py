"""Sums of money: how they are written, and which one is meant."""
