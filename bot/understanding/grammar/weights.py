"""How much each piece of evidence (`evidence.py`) weighs for the client and for the work.

The figures are the logarithms of odds, added up: of two runs that differ in one piece of evidence,
that with a weight of 1 is 2.7 times as likely. They were fitted by logistic regression to the
messages of tests/corpora, as written and in small letters, in all five languages together, and
rounded; a row may be corrected by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_TABLE = """
    # The words of the run
    in company                           3.0   0.2
    in capital                           2.2  -0.7
    in capital ordinary                  1.9  -0.3
    in name                              1.9  -0.0
    in either                            1.7   1.4
    in work                              1.5   2.8
    in title                             1.4   0.7
    in first capital                     1.2  -0.1
    in surname                           1.2   0.3
    in sign                              1.1  -0.0
    in joiner                            1.1  -0.3
    in first capital ordinary            0.6  -0.8
    in quotes                            0.6  -0.2
    in unknown                           0.3   0.3
    in digits                            0.2   0.4
    in work_label                       -0.1  -0.4
    in case ending                      -0.1  -0.5
    in mixed                            -0.1   0.8
    in article                          -0.1  -1.0
    in pronoun                          -0.2   0.4
    in late                             -0.2  -0.3
    in for_after                        -0.4  -1.0
    in verb                             -0.7  -0.3
    in client_label                     -1.0   0.1
    in for                              -1.2  -0.3
    in sent                             -1.2  -0.4
    in invoice                          -1.2  -0.8
    in to                               -1.3  -0.4
    in ordinary                         -1.6  -1.0
    in noise                            -1.6  -1.6
    in small                            -2.0   0.2
    in edge                             -2.4  -1.3
    # Its first word
    opens name                           2.1   0.2
    opens unknown                        1.2   0.4
    opens surname                        1.2  -0.1
    opens title                          1.1   0.3
    opens work                           0.7   1.0
    opens ordinary                       0.5  -0.5
    opens mixed                          0.3   0.4
    opens either                         0.1   0.8
    opens company                        0.1   0.1
    opens work_label                    -0.0  -0.4
    opens verb                          -0.1  -0.0
    opens late                          -0.1  -0.2
    opens article                       -0.1  -1.8
    opens edge                          -0.3  -0.8
    opens for_after                     -0.3  -0.0
    opens digits                        -0.5   1.8
    opens for                           -0.6  -0.6
    opens joiner                        -0.6  -0.2
    opens noise                         -0.6  -0.8
    opens invoice                       -0.9  -0.3
    opens sent                          -1.0  -0.3
    opens client_label                  -1.0  -0.3
    opens to                            -1.0  -0.5
    # Its last word
    closes surname                       1.4   0.4
    closes case ending                   1.3  -0.2
    closes unknown                       1.3   1.0
    closes name                          1.2   0.0
    closes either                        0.8   0.2
    closes digits                        0.6  -0.5
    closes mixed                         0.5   0.1
    closes work                          0.2   1.3
    closes company                       0.2  -0.1
    closes verb                          0.1  -0.4
    closes client_label                 -0.0   0.1
    closes title                        -0.1   0.4
    closes late                         -0.2  -0.2
    closes to                           -0.2  -1.1
    closes sent                         -0.3  -0.2
    closes for_after                    -0.4  -0.9
    closes invoice                      -0.4  -0.5
    closes ordinary                     -0.5   0.2
    closes for                          -0.6  -0.3
    closes edge                         -0.7  -0.6
    closes article                      -0.7  -0.1
    closes joiner                       -0.9  -0.1
    closes noise                        -1.0  -0.8
    # What stands before it, chat and small words left out
    after client_label                   1.3  -0.0
    after for                            0.9   2.4
    after to                             0.8  -0.3
    after sent                           0.8  -0.1
    after colon                          0.7   0.2
    after edge                           0.6   0.1
    after invoice                        0.6  -0.0
    after comma                          0.4   0.6
    after verb                           0.2  -0.2
    after unpaid                         0.2  -0.1
    after received                       0.1  -0.1
    after owes                           0.1  -0.0
    after closing bracket                0.1  -0.0
    after stop                           0.0  -0.4
    after dash                           0.0   0.6
    after line                           0.0  -0.3
    after work                          -0.0   0.2
    after opening bracket               -0.0  -0.1
    after work_label                    -0.0   1.0
    after number                        -0.0  -0.2
    after paid                          -0.0  -0.1
    after mixed                         -0.1  -0.2
    after surname                       -0.1  -0.3
    after promised                      -0.2  -0.1
    after name                          -0.3  -0.4
    after unknown                       -0.3  -0.9
    after joiner                        -0.4  -0.0
    after date                          -0.5  -0.9
    after amount                        -0.5   0.1
    after did                           -0.5   0.0
    after company                       -0.6  -0.7
    after digits                        -0.8  -0.9
    after either                        -0.8  -0.4
    after title                         -1.0  -0.3
    # What stands behind it
    before owes                          1.4  -0.1
    before promised                      1.0  -0.1
    before comma                         0.9   1.2
    before unpaid                        0.8  -0.3
    before line                          0.6   0.3
    before opening bracket               0.6   0.3
    before dash                          0.5   1.0
    before paid                          0.5  -0.2
    before invoice                       0.4   0.2
    before late                          0.4  -0.1
    before mixed                         0.3  -0.3
    before sent                          0.3   0.1
    before stop                          0.2   0.3
    before verb                          0.2  -0.1
    before for                           0.2   1.1
    before received                      0.0  -0.1
    before unknown                       0.0  -0.9
    before number                        0.0  -0.2
    before client_label                 -0.0  -0.3
    before for_after                    -0.1   1.8
    before closing bracket              -0.2  -0.3
    before to                           -0.2   0.4
    before name                         -0.4  -0.2
    before surname                      -0.4  -0.5
    before colon                        -0.5  -1.1
    before work                         -0.5  -0.2
    before joiner                       -0.5  -0.2
    before either                       -0.7  -0.6
    before digits                       -0.7  -0.4
    before date                         -0.7  -0.1
    before amount                       -0.7  -1.0
    before edge                         -0.8  -0.7
    before title                        -0.9  -0.2
    before company                      -0.9  -0.4
    # The word that touches it on the left
    joined left client_label             1.2  -0.0
    joined left to                       1.0  -0.2
    joined left sent                     0.8  -0.1
    joined left invoice                  0.6  -0.0
    joined left for                      0.3   1.5
    joined left small to capital         0.1   0.1
    joined left work                     0.1  -0.1
    joined left verb                     0.0  -0.2
    joined left work_label              -0.0   1.0
    joined left surname                 -0.1  -0.2
    joined left mixed                   -0.1  -0.2
    joined left name                    -0.3  -0.4
    joined left digits to capital       -0.4  -0.0
    joined left pronoun                 -0.4  -0.4
    joined left capitals                -0.5  -0.1
    joined left joiner                  -0.5   0.0
    joined left first capital to small  -0.5  -0.3
    joined left unknown                 -0.6  -0.2
    joined left company                 -0.6  -0.6
    joined left article                 -0.7   1.8
    joined left digits                  -0.8  -0.7
    joined left either                  -0.8  -0.3
    joined left noise                   -0.9  -0.6
    joined left edge                    -1.0  -1.3
    joined left title                   -1.0  -0.3
    joined left ordinary                -1.4  -1.6
    # ... and on the right
    joined right capital to small        1.1  -0.1
    joined right first capital to small   1.1   0.1
    joined right late                    0.3  -0.1
    joined right mixed                   0.3  -0.3
    joined right verb                    0.3  -0.1
    joined right sent                    0.3   0.1
    joined right invoice                 0.2   0.2
    joined right for                     0.2   1.1
    joined right ordinary                0.0  -1.5
    joined right client_label           -0.0  -0.3
    joined right for_after              -0.1   1.8
    joined right pronoun                -0.2  -0.0
    joined right to                     -0.3   0.1
    joined right small to capital       -0.3  -0.2
    joined right unknown                -0.4  -1.0
    joined right work                   -0.4  -0.1
    joined right surname                -0.4  -0.5
    joined right name                   -0.4  -0.0
    joined right noise                  -0.5  -0.2
    joined right article                -0.5  -0.2
    joined right joiner                 -0.5  -0.2
    joined right either                 -0.6  -0.6
    joined right title                  -0.7  -0.5
    joined right edge                   -0.7  -0.4
    joined right company                -0.7  -0.6
    joined right digits                 -0.8  -0.3
    joined right capitals               -1.3  -0.2
    # How many words
    words 2                              1.1  -0.4
    words 3                              1.0  -0.2
    words 4                             -0.1   0.1
    words 5                             -0.8   0.2
    words 1                             -0.8  -1.6
    # Which stretch of words of the message
    run 0                                0.6  -1.2
    run 1                                0.3  -0.1
    run 3                               -0.0   0.1
    run 2                               -0.4  -0.8
    # "for" or "to" within it
    link inside after a break            0.1   1.0
    link inside                         -0.2   0.6
    # All of its words
    all capitals                         0.7  -0.0
    # A cue by itself
    only a cue                          -0.7  -1.1
    # No run at all
    none beside a pronoun                1.7  -0.1
    none in a payment                    0.8   2.6
    none in an invoice                  -1.2  -0.6
"""
"""The evidence, its weight for the client, its weight for the work."""


def _rows(table: str) -> Iterator[tuple[str, tuple[float, float]]]:
    for line in table.splitlines():
        row = line.partition("#")[0].split()
        if row:
            yield " ".join(row[:-2]), (float(row[-2]), float(row[-1]))


WEIGHTS: Mapping[str, tuple[float, float]] = dict(_rows(_TABLE))
