"""How much each piece of evidence (`evidence.py`) weighs for the client and for the work.

The figures are the logarithms of odds, added up: of two runs that differ in one piece of evidence,
that with a weight of 1 is 2.7 times as likely. They were fitted by logistic regression to the
messages of tests/corpora, as written and in small letters, in all five languages together, and
rounded; a row may be corrected by hand.
"""

from __future__ import annotations

_TABLE = """
    # The words of the run
    in capital                           2.6  -0.6
    in company                           2.5   0.4
    in first capital                     1.8  -0.3
    in title                             1.3  -0.2
    in sign                              1.3  -0.1
    in joiner                            1.3  -0.3
    in capital ordinary                  1.2  -0.3
    in work                              0.6   2.5
    in either                            0.6   1.4
    in digits                            0.6   0.3
    in first capital ordinary            0.3  -1.0
    in quotes                            0.1  -0.1
    in article                          -0.0  -0.7
    in work_label                       -0.1  -0.3
    in mixed                            -0.2   0.8
    in late                             -0.2  -0.2
    in for_after                        -0.4  -1.0
    in did                              -0.7  -0.5
    in edge                             -0.9  -0.5
    in client_label                     -1.0  -0.0
    in for                              -1.2  -0.6
    in invoice                          -1.2  -0.6
    in to                               -1.3  -0.3
    in sent                             -1.3  -0.4
    in small                            -1.8   0.2
    in noise                            -2.2  -2.1
    # Its first word
    opens unknown                        1.7   0.6
    opens title                          1.5  -0.1
    opens company                        0.8   0.1
    opens mixed                          0.6   0.4
    opens work                           0.5   1.7
    opens either                         0.2   0.8
    opens article                        0.1  -1.7
    opens late                          -0.0  -0.2
    opens work_label                    -0.0  -0.3
    opens edge                          -0.1  -0.6
    opens for_after                     -0.2  -0.0
    opens digits                        -0.3   1.6
    opens noise                         -0.4  -1.1
    opens joiner                        -0.4  -0.2
    opens did                           -0.5  -0.5
    opens for                           -0.5  -1.0
    opens invoice                       -0.7  -0.4
    opens sent                          -0.8  -0.3
    opens client_label                  -1.0  -0.3
    opens to                            -1.1  -0.9
    # Its last word
    closes case ending                   1.6  -0.4
    closes unknown                       1.6   1.5
    closes digits                        0.8  -0.3
    closes company                       0.8   0.2
    closes mixed                         0.6   0.2
    closes either                        0.3  -0.2
    closes work                          0.0   1.5
    closes client_label                 -0.0   0.1
    closes did                          -0.1  -0.0
    closes edge                         -0.1  -0.8
    closes to                           -0.2  -1.2
    closes late                         -0.2  -0.2
    closes title                        -0.2  -0.0
    closes for_after                    -0.4  -1.0
    closes article                      -0.4  -0.1
    closes invoice                      -0.5  -0.5
    closes sent                         -0.6  -0.2
    closes noise                        -0.6  -0.9
    closes joiner                       -0.7  -0.1
    closes for                          -0.7  -0.4
    # What stands before it, chat and small words left out
    after client_label                   1.0  -0.1
    after colon                          0.9   0.8
    after for                            0.8   2.1
    after sent                           0.8  -0.2
    after edge                           0.8  -0.6
    after to                             0.7  -0.9
    after comma                          0.6   0.2
    after invoice                        0.5  -0.1
    after owes                           0.5   0.3
    after dash                           0.4   0.6
    after unpaid                         0.3  -0.2
    after number                         0.3  -0.2
    after received                       0.2  -0.8
    after work                           0.1   0.6
    after line                          -0.0  -0.7
    after opening bracket               -0.0   0.2
    after promised                      -0.0  -0.1
    after work_label                    -0.2   1.0
    after mixed                         -0.2  -0.2
    after either                        -0.3  -0.4
    after did                           -0.3   0.2
    after amount                        -0.3   0.3
    after stop                          -0.5   0.0
    after joiner                        -0.6   0.1
    after paid                          -0.7   0.4
    after unknown                       -0.8  -1.3
    after date                          -1.0  -1.7
    after digits                        -1.1  -1.2
    after company                       -1.1  -0.4
    after title                         -1.3  -0.1
    # What stands behind it
    before owes                          1.5  -0.1
    before comma                         1.0   1.7
    before paid                          1.0  -0.2
    before line                          0.9   0.6
    before unpaid                        0.9  -0.7
    before promised                      0.7  -0.1
    before invoice                       0.5   0.3
    before dash                          0.4   1.0
    before sent                          0.4   0.3
    before late                          0.3  -0.0
    before stop                          0.2   0.4
    before opening bracket               0.2   0.3
    before mixed                         0.1  -0.5
    before expected                      0.0   0.1
    before client_label                 -0.0  -0.3
    before closing bracket              -0.0  -0.1
    before received                     -0.1  -0.6
    before for_after                    -0.1   2.0
    before for                          -0.2   0.8
    before title                        -0.3  -0.8
    before work                         -0.4  -0.6
    before number                       -0.4  -0.3
    before amount                       -0.5  -0.5
    before either                       -0.5  -0.4
    before colon                        -0.5  -1.7
    before edge                         -0.5  -0.5
    before joiner                       -0.7  -0.3
    before company                      -0.9  -0.6
    before date                         -1.0  -0.3
    before to                           -1.0  -0.2
    before unknown                      -1.0  -0.6
    before digits                       -1.1  -0.5
    # The word that touches it on the left
    joined left client_label             1.0  -0.1
    joined left small to capital         0.9   0.2
    joined left sent                     0.8  -0.2
    joined left to                       0.7  -0.6
    joined left invoice                  0.5  -0.1
    joined left for                      0.1   0.8
    joined left capital to small        -0.0   0.5
    joined left mixed                   -0.1  -0.2
    joined left work                    -0.1  -0.2
    joined left work_label              -0.2   1.0
    joined left either                  -0.3  -0.4
    joined left did                     -0.3   1.4
    joined left unknown                 -0.3  -0.2
    joined left capitals                -0.4  -0.0
    joined left edge                    -0.5  -1.1
    joined left joiner                  -0.6   0.1
    joined left digits                  -1.1  -1.1
    joined left company                 -1.1  -0.4
    joined left title                   -1.3  -0.1
    joined left noise                   -1.3  -1.7
    joined left article                 -1.5   1.5
    # ... and on the right
    joined right capital to small        1.1  -0.1
    joined right invoice                 0.4   0.3
    joined right sent                    0.4   0.3
    joined right late                    0.2  -0.0
    joined right mixed                   0.1  -0.5
    joined right client_label           -0.0  -0.3
    joined right small to capital       -0.1   0.3
    joined right for_after              -0.1   2.0
    joined right article                -0.2  -0.2
    joined right for                    -0.2   0.8
    joined right title                  -0.2  -0.7
    joined right edge                   -0.3  -0.4
    joined right noise                  -0.4  -0.7
    joined right work                   -0.4  -0.6
    joined right either                 -0.5  -0.4
    joined right unknown                -0.5  -1.1
    joined right to                     -0.6   0.3
    joined right joiner                 -0.7  -0.3
    joined right company                -0.9  -0.6
    joined right capitals               -1.0  -0.4
    joined right digits                 -1.1  -0.5
    # How many words
    words 3                              0.9  -0.4
    words 2                              0.8  -0.4
    words 4                             -0.5   0.1
    words 5                             -0.7   0.3
    words 1                             -1.0  -1.9
    # Which stretch of words of the message
    run 0                                0.5  -0.9
    run 3                               -0.2   0.2
    run 1                               -0.4  -0.4
    run 2                               -0.5  -1.4
    # A cue by itself
    only a cue                          -0.6  -1.0
    # No run at all
    none in a payment                    1.0   3.3
    none in an invoice                  -0.4  -0.8
"""
"""The evidence, its weight for the client, its weight for the work."""


def _column(number: int) -> dict[str, float]:
    rows = (line.rsplit(None, 2) for line in _TABLE.splitlines() if line.lstrip()[:1].isalpha())
    return {row[0].strip(): float(row[number]) for row in rows}


CLIENT = _column(1)
WORK = _column(2)
