"""Fits the weights of `bot/understanding/`: of `names/`, `intents/` and `replies/weighing/`.

`python -m tests.fitting.names`, `.intents` and `.replies` print tables fitted to tests/corpora, or
write them into their modules with `--write`; each takes about a minute. No test runs them.
"""
