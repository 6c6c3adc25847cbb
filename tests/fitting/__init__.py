"""Fits the weights of `bot/understanding/`: of `names/`, `intents/` and `replies/weighing/`.

`python -m tests.fitting.names`, `.intents` and `.replies` print tables fitted to tests/corpora, or
write them into their modules with `--write`; each takes about a minute. `.held_out` says whether
messages that a table was not fitted to are read better with it. No test fits anything.

Of 600 Estonian and Indonesian messages that nobody had learnt from, the tables as they are read 448
whole; with the names refitted it was 448 too (6 mended, 6 broken), with the intents 443. Rows for
pairs of words, for what stands on both sides, for the order of a class and its name, for a run that
fills its stretch or touches the sum gave 445 to 450. Of the 152 misses 28 hung on the weighing of
names alone: what is missing is words, above all.
"""
