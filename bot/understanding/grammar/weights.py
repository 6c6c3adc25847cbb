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
    in company                           3.1   0.1
    in capital                           2.1  -0.4
    in capital ordinary                  1.9  -0.3
    in name                              1.8  -0.1
    in either                            1.7   1.3
    in work                              1.6   2.5
    in first capital                     1.4   0.2
    in sign                              1.1  -0.0
    in surname                           1.1   0.7
    in title                             1.0   0.3
    in joiner                            0.9  -0.4
    in quotes                            0.7  -0.3
    in first capital ordinary            0.6  -0.8
    in unknown                           0.4   0.5
    in article                           0.2  -0.9
    in digits                            0.2   0.2
    in case ending                      -0.1  -0.9
    in work_label                       -0.1  -0.5
    in mixed                            -0.2   0.5
    in pronoun                          -0.2   0.5
    in late                             -0.3  -0.2
    in for_after                        -0.3  -0.9
    in verb                             -0.7  -0.1
    in to                               -0.9  -0.7
    in client_label                     -0.9   0.1
    in for                              -1.1  -0.1
    in sent                             -1.2  -0.3
    in invoice                          -1.2  -0.7
    in noise                            -1.5  -1.4
    in ordinary                         -1.7  -1.0
    in small                            -2.2   0.2
    in edge                             -2.4  -1.4
    # Its first word
    opens name                           2.1   0.1
    opens unknown                        1.3   0.2
    opens title                          1.1   0.2
    opens surname                        0.9   0.3
    opens work                           0.7   1.1
    opens ordinary                       0.5  -0.5
    opens mixed                          0.2   0.1
    opens article                        0.2  -1.9
    opens company                        0.2   0.1
    opens either                         0.2   0.8
    opens work_label                    -0.0  -0.5
    opens late                          -0.1  -0.2
    opens for_after                     -0.1  -0.0
    opens verb                          -0.2   0.3
    opens edge                          -0.2  -1.0
    opens for                           -0.4  -0.9
    opens digits                        -0.4   1.8
    opens noise                         -0.5  -0.6
    opens joiner                        -0.7  -0.2
    opens invoice                       -0.8  -0.3
    opens sent                          -0.9  -0.3
    opens client_label                  -0.9  -0.3
    opens to                            -1.2  -0.6
    # Its last word
    closes surname                       1.5   0.3
    closes case ending                   1.4  -0.2
    closes name                          1.3   0.0
    closes unknown                       1.3   0.9
    closes either                        0.9   0.2
    closes digits                        0.5  -0.4
    closes mixed                         0.5   0.2
    closes verb                          0.2  -0.6
    closes work                          0.2   1.4
    closes company                       0.1  -0.1
    closes client_label                 -0.0   0.2
    closes late                         -0.2  -0.1
    closes sent                         -0.2  -0.2
    closes for_after                    -0.3  -0.9
    closes to                           -0.3  -1.1
    closes title                        -0.3   0.1
    closes invoice                      -0.4  -0.4
    closes ordinary                     -0.4   0.7
    closes article                      -0.6  -0.1
    closes for                          -0.6  -0.4
    closes noise                        -0.7  -0.8
    closes edge                         -0.7  -0.6
    closes joiner                       -1.2  -0.1
    # What stands before it, chat and small words left out
    after client_label                   1.3  -0.0
    after colon                          0.9   0.8
    after for                            0.9   2.7
    after to                             0.9  -0.2
    after sent                           0.8  -0.0
    after invoice                        0.6  -0.0
    after comma                          0.5   0.4
    after edge                           0.5   0.3
    after owes                           0.2  -0.0
    after received                       0.1  -0.1
    after unpaid                         0.1  -0.2
    after stop                           0.1  -0.6
    after closing bracket                0.1  -0.0
    after dash                           0.0   0.6
    after line                           0.0  -0.5
    after paid                          -0.0  -0.1
    after opening bracket               -0.0  -0.1
    after work_label                    -0.0   0.9
    after number                        -0.1  -0.2
    after name                          -0.1  -0.5
    after late                          -0.1  -0.0
    after verb                          -0.1  -0.5
    after mixed                         -0.1   0.3
    after promised                      -0.2  -0.3
    after surname                       -0.3  -0.2
    after joiner                        -0.3  -0.1
    after unknown                       -0.3  -1.0
    after work                          -0.4   0.1
    after title                         -0.4  -0.4
    after amount                        -0.5   0.1
    after date                          -0.5  -1.0
    after did                           -0.6   0.1
    after digits                        -0.8  -1.1
    after company                       -0.8  -0.6
    after either                        -0.9  -0.4
    # What stands behind it
    before owes                          1.2  -0.1
    before comma                         1.0   1.1
    before unpaid                        0.8  -0.5
    before promised                      0.7  -0.0
    before line                          0.6   0.6
    before paid                          0.6  -0.2
    before opening bracket               0.6   0.3
    before dash                          0.5   0.9
    before stop                          0.4   0.2
    before invoice                       0.4   0.3
    before late                          0.4  -0.1
    before mixed                         0.3  -0.3
    before sent                          0.2   0.1
    before for                           0.2   1.1
    before verb                          0.2  -0.1
    before received                      0.1  -0.0
    before unknown                       0.0  -0.9
    before number                        0.0  -0.3
    before client_label                 -0.0  -0.3
    before to                           -0.0   0.4
    before for_after                    -0.1   1.8
    before closing bracket              -0.1  -0.3
    before colon                        -0.3  -1.4
    before joiner                       -0.4  -0.2
    before name                         -0.4  -0.2
    before surname                      -0.5  -0.5
    before work                         -0.5  -0.4
    before either                       -0.6  -0.6
    before digits                       -0.7  -0.5
    before amount                       -0.8  -1.1
    before title                        -0.8   0.3
    before date                         -0.8  -0.0
    before company                      -0.9  -0.4
    before edge                         -1.0  -0.5
    # The word that touches it on the left
    joined left client_label             1.2  -0.0
    joined left to                       1.1  -0.2
    joined left sent                     0.8  -0.0
    joined left invoice                  0.6  -0.0
    joined left small to capital         0.4   0.3
    joined left for                      0.3   1.3
    joined left name                    -0.0  -0.4
    joined left capital to small        -0.0   0.1
    joined left work_label              -0.0   0.9
    joined left for_after               -0.1  -0.0
    joined left late                    -0.1  -0.0
    joined left mixed                   -0.1   0.3
    joined left verb                    -0.2  -0.1
    joined left surname                 -0.2  -0.1
    joined left work                    -0.3  -0.2
    joined left joiner                  -0.3  -0.0
    joined left capitals                -0.4  -0.2
    joined left digits to capital       -0.4  -0.0
    joined left title                   -0.4  -0.4
    joined left first capital to small  -0.4  -0.2
    joined left pronoun                 -0.4  -0.6
    joined left company                 -0.8  -0.7
    joined left digits                  -0.8  -0.7
    joined left unknown                 -0.8  -0.4
    joined left either                  -0.9  -0.3
    joined left article                 -0.9   1.7
    joined left edge                    -1.0  -1.3
    joined left noise                   -1.0  -0.3
    joined left ordinary                -1.5  -1.5
    # ... and on the right
    joined right first capital to small   1.2  -0.1
    joined right capital to small        1.0  -0.0
    joined right mixed                   0.4  -0.3
    joined right late                    0.3  -0.1
    joined right sent                    0.2   0.1
    joined right verb                    0.2  -0.1
    joined right invoice                 0.2   0.3
    joined right for                     0.2   1.1
    joined right ordinary                0.1  -1.5
    joined right client_label           -0.0  -0.3
    joined right for_after              -0.1   1.8
    joined right small to capital       -0.2  -0.1
    joined right pronoun                -0.2  -0.0
    joined right noise                  -0.3  -0.1
    joined right unknown                -0.4  -1.0
    joined right work                   -0.4  -0.2
    joined right surname                -0.5  -0.5
    joined right article                -0.5  -0.2
    joined right title                  -0.5  -0.2
    joined right name                   -0.5  -0.0
    joined right either                 -0.5  -0.6
    joined right joiner                 -0.7  -0.2
    joined right company                -0.8  -0.7
    joined right edge                   -0.8  -0.2
    joined right digits                 -0.8  -0.4
    joined right capitals               -1.4  -0.2
    # How many words
    words 3                              1.1  -0.2
    words 2                              1.1  -0.3
    words 4                             -0.1  -0.0
    words 1                             -0.7  -1.7
    words 5                             -0.8   0.2
    # Which stretch of words of the message
    run 0                                0.7  -1.2
    run 1                                0.3   0.1
    run 2                               -0.3  -0.8
    # "for" or "to" within it
    link inside after a break            0.8   1.4
    link inside                         -0.2   0.7
    # All of its words
    all capitals                         0.9  -0.0
    all small words                     -1.1  -1.1
    # A cue by itself
    only a cue                          -0.5  -0.8
    # No run at all
    none beside a pronoun                1.6  -0.0
    none in a payment                    0.7   2.9
    none in an invoice                  -1.3  -1.0
"""
"""The evidence, its weight for the client, its weight for the work."""


def _rows(table: str) -> Iterator[tuple[str, tuple[float, float]]]:
    for line in table.splitlines():
        row = line.partition("#")[0].split()
        if row:
            yield " ".join(row[:-2]), (float(row[-2]), float(row[-1]))


WEIGHTS: Mapping[str, tuple[float, float]] = dict(_rows(_TABLE))
