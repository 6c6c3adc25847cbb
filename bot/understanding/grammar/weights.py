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
    in company                           3.1   0.1  # "Ltd", "Studio", "Café"
    in capital                           2.1  -0.5
    in capital ordinary                  1.9  -0.3  # "Halo Events", "Second Home"
    in either                            1.8   1.3  # "Design" may be either
    in work                              1.7   2.6
    in name                              1.6  -0.1
    in sign                              1.3  -0.1
    in title                             1.3   0.3
    in first capital                     1.2   0.2  # the first letter of a sentence says less
    in surname                           1.2   0.7
    in joiner                            0.9  -0.5
    in first capital ordinary            0.7  -0.8
    in quotes                            0.6  -0.3
    in unknown                           0.2   0.5
    in digits                            0.2   0.2
    in case ending                       0.0  -0.9  # behind "-le" the name is over
    in work_label                       -0.1  -0.5
    in article                          -0.1  -0.9
    in mixed                            -0.1   0.6
    in pronoun                          -0.1   0.6
    in late                             -0.3  -0.2
    in for_after                        -0.3  -1.0
    in verb                             -0.8   0.1
    in client_label                     -0.9   0.1
    in to                               -0.9  -0.7
    in for                              -1.1  -0.2
    in sent                             -1.2  -0.3
    in invoice                          -1.2  -0.7
    in noise                            -1.5  -1.5
    in ordinary                         -1.8  -0.8
    in small                            -2.1   0.2  # where others have capitals
    in edge                             -2.3  -1.5  # "and", "is", "hi"
    # Its first word
    opens name                           2.1   0.2  # few words before a given name are part of it
    opens unknown                        1.3   0.3
    opens surname                        1.0   0.3
    opens title                          0.8   0.2
    opens work                           0.6   1.1
    opens ordinary                       0.5  -0.5
    opens article                        0.3  -1.8
    opens mixed                          0.3   0.1
    opens company                        0.3   0.1
    opens either                         0.2   0.9
    opens work_label                    -0.0  -0.5
    opens late                          -0.1  -0.2
    opens verb                          -0.2   0.3
    opens for_after                     -0.2  -0.0
    opens edge                          -0.2  -1.0
    opens for                           -0.4  -0.9
    opens digits                        -0.4   1.8  # "4 lessons", "12 photos"
    opens noise                         -0.6  -0.6
    opens joiner                        -0.7  -0.3
    opens invoice                       -0.8  -0.3
    opens sent                          -0.9  -0.3
    opens client_label                  -0.9  -0.3
    opens to                            -1.2  -0.6
    # Its last word
    closes surname                       1.6   0.3
    closes case ending                   1.5  -0.1
    closes name                          1.5   0.0
    closes unknown                       1.3   0.9
    closes either                        0.9   0.2
    closes mixed                         0.5   0.3
    closes digits                        0.5  -0.4
    closes verb                          0.2  -0.4
    closes work                          0.2   1.3
    closes late                         -0.2  -0.1
    closes sent                         -0.2  -0.2
    closes for_after                    -0.3  -0.9
    closes title                        -0.3   0.2
    closes invoice                      -0.4  -0.5
    closes to                           -0.4  -1.3
    closes ordinary                     -0.4   0.5  # "acme still"
    closes article                      -0.5  -0.1
    closes for                          -0.7  -0.5
    closes edge                         -0.8  -0.6
    closes noise                        -0.9  -0.8
    closes joiner                       -1.2  -0.2
    # What stands before it, chat and small words left out
    after client_label                   1.3  -0.0
    after for                            1.0   2.5  # the work, or the client of a work before it
    after to                             0.9  -0.2
    after colon                          0.8   0.8
    after sent                           0.8  -0.0
    after comma                          0.6   0.5
    after invoice                        0.5  -0.0
    after edge                           0.5   0.2
    after unpaid                         0.2  -0.2
    after owes                           0.2  -0.0
    after stop                           0.1  -0.6
    after dash                           0.0   0.6
    after line                           0.0  -0.4
    after verb                          -0.0  -0.6
    after name                          -0.0  -0.4
    after work_label                    -0.0   0.9
    after number                        -0.1  -0.2
    after mixed                         -0.1   0.3
    after promised                      -0.1  -0.3
    after for_after                     -0.2  -0.0
    after work                          -0.3   0.1
    after joiner                        -0.3  -0.1
    after surname                       -0.3  -0.3
    after unknown                       -0.4  -0.8
    after did                           -0.4   0.4
    after amount                        -0.5   0.1
    after date                          -0.5  -1.1
    after title                         -0.6  -0.5
    after company                       -0.7  -0.7
    after digits                        -0.8  -1.1
    after either                        -0.9  -0.4
    # What stands behind it
    before owes                          1.2  -0.1  # the payer stands before the verb
    before comma                         1.0   1.2
    before unpaid                        0.8  -0.5
    before line                          0.7   0.6
    before paid                          0.6  -0.3
    before dash                          0.6   0.9
    before opening bracket               0.6   0.3
    before promised                      0.6  -0.1
    before stop                          0.4   0.1
    before late                          0.4  -0.1
    before mixed                         0.3  -0.4
    before invoice                       0.3   0.3
    before for                           0.3   1.2
    before sent                          0.2   0.1
    before verb                          0.1  -0.4
    before number                        0.0  -0.3
    before client_label                 -0.0  -0.3
    before unknown                      -0.0  -0.9
    before for_after                    -0.1   1.8  # Estonian "eest" behind the work
    before closing bracket              -0.2  -0.3
    before to                           -0.2   0.5
    before colon                        -0.3  -1.3
    before joiner                       -0.4  -0.2
    before surname                      -0.4  -0.5
    before name                         -0.4  -0.1
    before work                         -0.5  -0.6
    before either                       -0.6  -0.6
    before digits                       -0.7  -0.4
    before amount                       -0.8  -1.2  # rather sums stand behind the verb
    before title                        -0.8   0.3
    before date                         -0.8   0.1
    before company                      -0.9  -0.2
    before edge                         -1.0  -0.3
    # The word that touches it on the left
    joined left client_label             1.2  -0.0
    joined left to                       1.1  -0.2
    joined left sent                     0.8  -0.0
    joined left invoice                  0.5  -0.0
    joined left small to capital         0.4   0.2  # "got Acme"
    joined left for                      0.4   1.4
    joined left name                     0.0  -0.4
    joined left work_label              -0.0   0.9
    joined left mixed                   -0.1   0.3
    joined left capitals                -0.3  -0.2
    joined left surname                 -0.3  -0.2
    joined left for_after               -0.3  -0.0
    joined left joiner                  -0.3  -0.1
    joined left work                    -0.3  -0.2
    joined left digits to capital       -0.4  -0.0
    joined left pronoun                 -0.4  -0.5
    joined left first capital to small  -0.5  -0.2
    joined left title                   -0.6  -0.5
    joined left company                 -0.7  -0.8
    joined left digits                  -0.8  -0.8
    joined left either                  -0.9  -0.3
    joined left unknown                 -0.9  -0.7
    joined left article                 -0.9   1.9  # "the logo": the work is without it
    joined left noise                   -1.0  -0.5
    joined left edge                    -1.0  -1.4
    joined left ordinary                -1.5  -1.5  # such a word would have been part of it
    # ... and on the right
    joined right first capital to small   1.3  -0.2  # "Acme logo"
    joined right capital to small        1.1  -0.0
    joined right mixed                   0.4  -0.4
    joined right late                    0.3  -0.1
    joined right for                     0.3   1.2
    joined right sent                    0.2   0.1
    joined right verb                    0.2  -0.4
    joined right invoice                 0.2   0.3
    joined right ordinary                0.0  -1.4
    joined right client_label           -0.0  -0.3
    joined right for_after              -0.1   1.8
    joined right to                     -0.2  -0.1
    joined right small to capital       -0.2  -0.1
    joined right noise                  -0.2  -0.1
    joined right pronoun                -0.2  -0.0
    joined right unknown                -0.4  -0.9
    joined right work                   -0.4  -0.5
    joined right article                -0.4  -0.2
    joined right surname                -0.4  -0.5
    joined right either                 -0.5  -0.6
    joined right title                  -0.5  -0.7
    joined right name                   -0.5   0.1
    joined right joiner                 -0.7  -0.2
    joined right company                -0.8  -0.5
    joined right edge                   -0.8  -0.2
    joined right digits                 -0.8  -0.3
    joined right capitals               -1.4  -0.2  # cuts a name in two
    # How many words
    words 3                              1.1  -0.3
    words 2                              1.1  -0.4
    words 1                             -0.7  -1.7  # most names and works have two or three
    words 5                             -0.8   0.2
    # Which stretch of words of the message
    run 0                                0.7  -1.2  # lists begin with the client
    run 1                                0.2  -0.0
    run 2                               -0.3  -0.8
    # "for" or "to" within it
    link inside after a break            0.8   1.4  # "$90, cake for a wedding"
    link inside                         -0.2   0.8
    # All of its words
    all capitals                         0.9  -0.0
    all small words                     -1.1  -1.0  # "the rest of it"
    # A cue by itself
    work before a case ending           -4.0   0.0
    only a count                        -1.0  -1.0
    only a cue                          -0.5  -0.9
    # No run at all
    none beside a pronoun                1.7  -0.0  # "they paid": talked of before
    none in a payment                    0.7   3.0  # what for was said with the debt
    none in an invoice                  -1.4  -1.0
"""
"""The evidence, its weight for the client, its weight for the work."""


def _rows(table: str) -> Iterator[tuple[str, tuple[float, float]]]:
    for line in table.splitlines():
        row = line.partition("#")[0].split()
        if row:
            yield " ".join(row[:-2]), (float(row[-2]), float(row[-1]))


WEIGHTS: Mapping[str, tuple[float, float]] = dict(_rows(_TABLE))
