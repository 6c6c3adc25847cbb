"""How much each piece of evidence (`evidence.py`) weighs for the client and for the work.

The figures are the logarithms of odds, added up: of two runs that differ in one piece of evidence,
that with a weight of 1 is 2.7 times as likely. They were fitted by logistic regression to the
messages of tests/corpora, as written and in small letters, in all five languages together, and
rounded; a row may be corrected by hand.
"""

from __future__ import annotations

_TABLE = """
    # The words of the run
    in company                           2.8   0.4
    in capital ordinary                  2.1  -0.2
    in name                              1.9   0.0
    in capital                           1.6  -0.6
    in either                            1.6   1.3
    in first capital                     1.5  -0.0
    in work                              1.4   2.9
    in unknown                           1.4   1.0
    in surname                           1.1   0.4
    in title                             1.0   0.7
    in sign                              1.0  -0.0
    in joiner                            0.9  -0.3
    in first capital ordinary            0.9  -0.7
    in quotes                            0.7  -0.1
    in digits                            0.5   0.3
    in mixed                             0.1   0.7
    in pronoun                          -0.0   0.5
    in article                          -0.1  -1.3
    in work_label                       -0.1  -0.4
    in late                             -0.3  -0.3
    in for_after                        -0.3  -1.0
    in did                              -0.7  -0.8
    in client_label                     -1.0   0.1
    in small                            -1.2   0.2
    in for                              -1.2  -0.3
    in invoice                          -1.2  -0.6
    in sent                             -1.3  -0.3
    in to                               -1.5  -0.5
    in noise                            -1.6  -1.5
    in ordinary                         -1.8  -1.1
    in edge                             -2.5  -1.1
    # Its first word
    opens name                           1.9   0.2
    opens unknown                        1.3   0.1
    opens surname                        1.1   0.1
    opens title                          1.0   0.3
    opens work                           0.9   1.2
    opens mixed                          0.6   0.4
    opens ordinary                       0.6  -0.3
    opens either                         0.2   1.0
    opens company                        0.1   0.4
    opens late                          -0.0  -0.2
    opens work_label                    -0.0  -0.4
    opens article                       -0.1  -1.7
    opens digits                        -0.2   1.8
    opens for_after                     -0.3  -0.0
    opens edge                          -0.3  -0.9
    opens did                           -0.5  -0.7
    opens noise                         -0.6  -0.9
    opens joiner                        -0.6  -0.3
    opens for                           -0.7  -0.5
    opens invoice                       -0.9  -0.3
    opens sent                          -0.9  -0.3
    opens client_label                  -1.0  -0.2
    opens to                            -1.2  -0.6
    # Its last word
    closes name                          1.6   0.0
    closes unknown                       1.3   0.8
    closes case ending                   1.2  -0.2
    closes surname                       1.2   0.3
    closes mixed                         0.9   0.1
    closes digits                        0.7  -0.4
    closes either                        0.7   0.3
    closes work                          0.4   1.4
    closes client_label                 -0.0   0.2
    closes title                        -0.0   0.4
    closes did                          -0.1  -0.0
    closes company                      -0.1  -0.2
    closes to                           -0.2  -1.1
    closes late                         -0.3  -0.2
    closes for_after                    -0.3  -1.0
    closes invoice                      -0.4  -0.5
    closes sent                         -0.4  -0.2
    closes for                          -0.6  -0.4
    closes ordinary                     -0.6   0.1
    closes edge                         -0.7  -0.6
    closes joiner                       -0.8  -0.1
    closes article                      -0.9  -0.1
    closes noise                        -1.1  -0.8
    # What stands before it, chat and small words left out
    after client_label                   1.3  -0.0
    after for                            0.7   2.3
    after sent                           0.7  -0.1
    after edge                           0.6  -0.2
    after invoice                        0.6  -0.0
    after to                             0.5  -0.3
    after comma                          0.4   0.4
    after colon                          0.3   0.1
    after stop                           0.3  -0.3
    after owes                           0.1  -0.0
    after number                         0.1  -0.2
    after unpaid                         0.1  -0.0
    after closing bracket                0.1  -0.0
    after work                           0.1   0.2
    after received                       0.1   0.1
    after dash                           0.1  -0.0
    after opening bracket               -0.0   0.1
    after line                          -0.0  -0.3
    after surname                       -0.0  -0.4
    after work_label                    -0.0   0.9
    after promised                      -0.1  -0.1
    after paid                          -0.1  -0.1
    after mixed                         -0.1  -0.2
    after date                          -0.1  -0.5
    after joiner                        -0.3   0.1
    after amount                        -0.4   0.0
    after name                          -0.5  -0.2
    after company                       -0.6  -0.6
    after unknown                       -0.6  -0.7
    after digits                        -0.8  -1.0
    after either                        -0.8  -0.3
    after title                         -1.1  -0.4
    # What stands behind it
    before owes                          1.1  -0.1
    before comma                         0.8   1.2
    before unpaid                        0.8  -0.3
    before promised                      0.6  -0.1
    before mixed                         0.5  -0.4
    before invoice                       0.4   0.2
    before sent                          0.4   0.1
    before late                          0.4  -0.0
    before paid                          0.4  -0.1
    before line                          0.4   0.1
    before dash                          0.4   0.8
    before for                           0.3   0.8
    before opening bracket               0.3   0.0
    before did                           0.2  -0.0
    before unknown                       0.1  -0.7
    before stop                          0.1   0.6
    before to                            0.0   0.5
    before received                      0.0  -0.1
    before client_label                 -0.0  -0.3
    before number                       -0.0  -0.2
    before for_after                    -0.0   1.7
    before closing bracket              -0.1  -0.1
    before name                         -0.3  -0.1
    before amount                       -0.4  -0.7
    before joiner                       -0.4  -0.2
    before surname                      -0.5  -0.4
    before digits                       -0.5  -0.4
    before colon                        -0.5  -0.8
    before title                        -0.6  -0.1
    before edge                         -0.6  -0.9
    before either                       -0.7  -0.6
    before date                         -0.7  -0.5
    before work                         -0.7  -0.3
    before company                      -1.1  -0.4
    # The word that touches it on the left
    joined left client_label             1.2  -0.0
    joined left to                       0.9  -0.2
    joined left sent                     0.8  -0.1
    joined left invoice                  0.6  -0.0
    joined left small to capital         0.5   0.2
    joined left for                      0.2   1.6
    joined left did                      0.0   0.8
    joined left surname                 -0.0  -0.3
    joined left work                    -0.0  -0.1
    joined left capital to small        -0.0   0.2
    joined left work_label              -0.0   0.9
    joined left mixed                   -0.1  -0.2
    joined left unknown                 -0.1  -0.3
    joined left joiner                  -0.3   0.1
    joined left pronoun                 -0.4  -0.3
    joined left name                    -0.4  -0.5
    joined left capitals                -0.5  -0.1
    joined left company                 -0.6  -0.5
    joined left article                 -0.6   1.8
    joined left noise                   -0.7  -0.7
    joined left digits                  -0.8  -0.8
    joined left either                  -0.8  -0.3
    joined left edge                    -1.0  -1.2
    joined left title                   -1.0  -0.4
    joined left ordinary                -1.4  -1.3
    # ... and on the right
    joined right capital to small        1.0  -0.1
    joined right mixed                   0.5  -0.4
    joined right sent                    0.4   0.1
    joined right invoice                 0.3   0.2
    joined right late                    0.3  -0.0
    joined right for                     0.2   0.8
    joined right did                     0.2  -0.0
    joined right ordinary                0.2  -1.8
    joined right client_label           -0.0  -0.3
    joined right for_after              -0.0   1.7
    joined right pronoun                -0.1  -0.0
    joined right to                     -0.1  -0.2
    joined right noise                  -0.1   0.1
    joined right edge                   -0.2  -0.1
    joined right article                -0.4  -0.1
    joined right unknown                -0.4  -0.8
    joined right small to capital       -0.4  -0.3
    joined right work                   -0.4  -0.2
    joined right name                   -0.4  -0.3
    joined right joiner                 -0.4  -0.2
    joined right surname                -0.5  -0.4
    joined right title                  -0.5  -0.4
    joined right either                 -0.6  -0.6
    joined right company                -0.8  -0.6
    joined right digits                 -0.9  -0.3
    joined right capitals               -1.6  -0.2
    # How many words
    words 3                              1.1  -0.2
    words 2                              1.0  -0.4
    words 4                             -0.1   0.3
    words 1                             -0.8  -1.7
    words 5                             -0.8   0.2
    # Which stretch of words of the message
    run 0                                0.7  -1.0
    run 1                                0.2   0.0
    run 2                               -0.5  -0.8
    # A cue by itself
    only a cue                          -0.8  -1.0
    # No run at all
    none beside a pronoun                1.4   0.2
    none in a payment                    0.7   2.1
    none in an invoice                  -1.0  -0.3
"""
"""The evidence, its weight for the client, its weight for the work."""


def _column(number: int) -> dict[str, float]:
    rows = (line.rsplit(None, 2) for line in _TABLE.splitlines() if line.lstrip()[:1].isalpha())
    return {row[0].strip(): float(row[number]) for row in rows}


CLIENT = _column(1)
WORK = _column(2)
