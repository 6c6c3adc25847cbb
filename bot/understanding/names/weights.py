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
    in company                           4.3   0.8  # "Ltd", "Studio", "Café"
    in capital                           3.1  -0.5
    in sign                              2.3   0.7
    in either                            2.3   1.6  # "Design" may be either
    in work                              2.0   2.4
    in capital ordinary                  1.9  -0.8  # "Halo Events", "Second Home"
    in first capital                     1.8   0.3  # the first letter of a sentence says less
    in surname                           1.4   0.5
    in title                             1.4   0.0
    in joiner                            1.4  -0.8
    in name                              1.2   0.5
    in quotes                            1.0  -0.5
    in first capital ordinary            0.7  -0.4
    opens a class behind its name       -1.0  -4.0  # "Koosa rahvamaja tantsuõhtu"
    opens work behind a payment         -0.5   1.5
    opens what it is for                -5.0   0.0  # "paid 60 for the logo"
    case ending inside                  -4.0   0.0  # "heinol künd"
    legal form inside                   -4.0  -4.0  # "sügisleht oü niitmine"
    without the class behind it         -4.0   0.0  # "Suure-Jaani" of "Suure-Jaani kogudus."
    opens with a legal form behind a word -3.0 -2.0
    in case ending                       0.2  -1.6  # behind "-le" the name is over
    in article                           0.2  -0.1
    in work_label                       -0.0  -0.4
    in pronoun                          -0.3   0.8
    in for_after                        -0.3  -1.0
    in unknown                          -0.4  -0.7
    in mixed                            -0.4   1.0
    in late                             -0.4  -0.5
    in count                            -3.5   0.0  # "Anna 300 pcs"
    in digits                           -0.5  -0.6
    in client_label                     -1.0   0.6
    in to                               -1.1  -0.8
    in verb                             -1.2  -0.2
    in sent                             -1.3  -0.6
    in for                              -1.4   0.2
    in invoice                          -1.6  -1.1
    in small                            -2.0   0.2  # where others have capitals
    in ordinary                         -2.1  -1.3
    in noise                            -2.3  -2.2
    in edge                             -2.6  -1.2  # "and", "is", "hi"
    # Its first word
    opens name                           2.6  -0.1  # few words before a given name are part of it
    opens title                          2.0   1.0
    opens surname                        1.8  -0.6
    opens unknown                        1.3   1.2
    opens company                        0.7   0.5
    opens either                         0.5   1.8
    opens work                           0.4   1.6
    opens verb                           0.2   0.6
    opens ordinary                       0.2   0.0
    opens article                        0.2  -2.8
    opens mixed                          0.1   0.2
    opens work_label                    -0.0  -0.3
    opens late                          -0.2  -0.3
    opens for_after                     -0.3  -0.0
    opens for                           -0.4  -1.1
    opens edge                          -0.6  -1.7
    opens noise                         -0.7  -0.5
    opens client_label                  -1.0  -0.7
    opens sent                          -1.0  -0.5
    opens digits                        -1.1   1.4  # "4 lessons", "12 photos"
    opens invoice                       -1.1  -0.5
    opens to                            -1.2  -0.9
    opens joiner                        -1.8  -0.5
    # Its last word
    closes surname                       2.0   1.3
    closes name                          2.0  -0.6
    closes case ending                   1.9   0.1
    closes work before its money         0.0   6.0  # "fotode raha"
    closes unknown                       1.6   1.6
    closes mixed                         1.3   0.3
    closes either                        0.9   0.4
    closes digits                        0.9  -0.4
    closes verb                          0.5  -0.5
    closes ordinary                      0.1   1.1  # "acme still"
    closes client_label                 -0.0   0.7
    closes work                         -0.1   1.7
    closes late                         -0.2  -0.2
    closes for_after                    -0.2  -0.8
    closes sent                         -0.3  -0.3
    closes invoice                      -0.4  -0.6
    closes title                        -0.5   0.4
    closes to                           -0.6  -1.8
    closes noise                        -0.7  -0.5
    closes for                          -1.0  -0.9
    closes edge                         -1.1  -1.4
    closes article                      -1.2  -0.5
    closes joiner                       -1.9  -1.0
    # What stands before it, chat and small words left out
    after colon                          1.4   1.4
    after client_label                   1.4  -0.1
    after for                            1.4   3.5  # the work, or the client of a work before it
    after comma                          1.2   0.9
    after to                             1.1  -0.5
    after sent                           0.9  -0.1
    after edge                           0.8   0.2
    after unpaid                         0.5  -0.2
    after invoice                        0.5   0.1
    after owes                           0.4   0.6
    after stop                           0.3  -0.6
    after verb                           0.2  -0.6
    after line                           0.1  -1.0
    after work_label                    -0.0   0.9
    after dash                          -0.0   0.7
    after joiner                        -0.1  -0.2
    after mixed                         -0.2   0.4
    after number                        -0.2  -0.7
    after name                          -0.2  -0.3
    after for_after                     -0.2  -0.0
    after unknown                       -0.3  -0.6
    after paid                          -0.4  -0.1
    after did                           -0.4   0.4
    after surname                       -0.4  -0.4
    after work                          -0.4   0.3
    after either                        -0.6  -1.0
    after title                         -0.8  -0.3
    after company                       -0.8  -0.6
    after date                          -0.8  -1.7
    after amount                        -0.9   0.3
    after promised                      -1.1  -0.5
    after digits                        -1.3  -2.1
    # What stands behind it
    before owes                          1.6   0.0  # the payer stands before the verb
    before unpaid                        1.6  -0.8
    before line                          1.2   1.2
    before opening bracket               1.1   0.3
    before dash                          1.0   1.0
    before paid                          0.8  -1.8
    before comma                         0.7   1.0
    before late                          0.7  -0.2
    before invoice                       0.5  -0.1
    before stop                          0.5  -0.2
    before sent                          0.5   0.2
    before mixed                         0.4  -0.6
    before verb                          0.3  -0.5
    before promised                      0.2  -0.2
    before for                           0.0   1.3
    before client_label                 -0.0  -0.3
    before for_after                    -0.1   2.3  # Estonian "eest" behind the work
    before joiner                       -0.1   0.5
    before unknown                      -0.1  -0.6
    before company                      -0.1  -0.7
    before to                           -0.2   1.1
    before expected                     -0.3   0.3
    before did                          -0.3   0.4
    before closing bracket              -0.4  -0.4
    before work                         -0.4  -0.5
    before colon                        -0.5  -2.0
    before either                       -0.6  -1.0
    before amount                       -0.7  -0.1  # rather sums stand behind the verb
    before surname                      -0.7  -0.3
    before name                         -0.8   0.3
    before digits                       -0.8  -0.6
    before number                       -0.9  -0.7
    before title                        -1.2   0.7
    before date                         -1.4  -0.2
    before edge                         -1.6  -0.7
    # The word that touches it on the left
    joined left to                       1.8  -0.3
    joined left client_label             1.7  -0.1
    joined left sent                     1.1  -0.1
    joined left small to capital         0.8   0.6  # "got Acme"
    joined left for                      0.8   1.1
    joined left invoice                  0.5   0.3
    joined left work                     0.4  -0.2
    joined left work_label              -0.0   1.4
    joined left capital to small        -0.0   0.2
    joined left verb                    -0.1   0.2
    joined left name                    -0.1  -0.3
    joined left capitals                -0.1  -0.2
    joined left mixed                   -0.2   0.4
    joined left surname                 -0.2  -0.6
    joined left for_after               -0.3  -0.0
    joined left joiner                  -0.4  -0.0
    joined left first capital to small  -0.5   0.0
    joined left digits to capital       -0.5  -0.0
    joined left either                  -0.6  -0.4
    joined left company                 -0.7  -0.6
    joined left title                   -0.7  -0.3
    joined left edge                    -1.0  -1.8
    joined left pronoun                 -1.0  -0.7
    joined left noise                   -1.0  -1.9
    joined left article                 -1.2   2.1  # "the logo": the work is without it
    joined left digits                  -1.3  -1.5
    joined left unknown                 -1.4  -1.2
    joined left ordinary                -1.4  -1.6  # such a word would have been part of it
    # ... and on the right
    joined right capital to small        2.1  -0.0
    joined right first capital to small   1.5  -0.2  # "Acme logo"
    joined right late                    0.5  -0.2
    joined right sent                    0.5   0.2
    joined right mixed                   0.4  -0.6
    joined right invoice                 0.4   1.6
    joined right verb                    0.3  -0.3
    joined right for                     0.1   1.4
    joined right ordinary                0.1  -1.6
    joined right client_label           -0.0  -0.3
    joined right to                     -0.0  -0.5
    joined right for_after              -0.1   2.3
    joined right small to capital       -0.3  -0.6
    joined right either                 -0.4  -0.9
    joined right unknown                -0.7  -1.6
    joined right surname                -0.8  -0.2
    joined right work                   -0.8  -0.4
    joined right company                -0.8  -0.4
    joined right joiner                 -0.8  -0.2
    joined right title                  -0.8  -0.3
    joined right noise                  -0.8  -0.7
    joined right edge                   -0.9  -1.5
    joined right pronoun                -0.9  -0.1
    joined right digits                 -1.0  -0.5
    joined right article                -1.1  -0.2
    joined right capitals               -1.1   1.1  # cuts a name in two
    joined right name                   -1.1  -0.4
    # How many words
    words 3                              1.4  -0.1
    words 2                              1.3  -0.3
    words 4                              0.4   0.5
    words 1                             -0.8  -2.3  # most names and works have two or three
    words 5                             -1.4   0.2
    # Which stretch of words of the message
    run 0                                0.9  -1.0  # lists begin with the client
    run 1                                0.2  -0.4
    run 2                               -0.3  -0.8
    # "for" or "to" within it
    link inside after a break            1.3   2.1  # "$90, cake for a wedding"
    link inside                         -0.5   2.0
    # All of its words
    all capitals                         0.4  -0.1
    all small words                     -1.9  -1.2  # "the rest of it"
    # A given name with small words of work behind it
    name before small work              -2.0   0.0  # "Kalle katuse"
    possessive before work             -6.0   0.0  # "Tom's SEO"
    class and trade before a name       6.0   0.0  # "Bengkel las Pak Kumis"
    # A cue by itself
    only a count                        -0.3  -0.1
    only a cue                          -0.7  -1.3
    # Beside the work
    # No run at all
    none beside a pronoun                2.3  -0.2  # "they paid": talked of before
    none in a payment                    0.8   3.9  # what for was said with the debt
    none in an invoice                  -1.6  -1.8
"""
"""The evidence, its weight for the client, its weight for the work."""


def _rows(table: str) -> Iterator[tuple[str, tuple[float, float]]]:
    for line in table.splitlines():
        row = line.partition("#")[0].split()
        if row:
            yield " ".join(row[:-2]), (float(row[-2]), float(row[-1]))


WEIGHTS: Mapping[str, tuple[float, float]] = dict(_rows(_TABLE))
