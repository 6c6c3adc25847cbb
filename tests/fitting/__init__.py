"""Fits the weights of `bot/understanding/names/` and `intents/` to the messages of tests/corpora.

`python -m tests.fitting.names` and `python -m tests.fitting.intents` print a table, or write it
into its `weights.py` with `--write`; each takes about a minute. No test runs them.
"""
