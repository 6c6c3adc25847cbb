"""How much each piece of evidence (`evidence.py`) weighs for each intent.

The figures are tenths of the logarithms of odds, added up: of two intents, one that leads by 10 is
2.7 times as likely. They were fitted by logistic regression to messages of tests/ in all five
languages together, above all as the phrases decided them before they had learnt from them, and
rounded; a figure may be corrected by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.application.ports.understanding import Intent

_TABLE = """
                                 inv pay prm cor que und snz pau res off snt pln dis wrd set rep oth
    always                        10   8 -15  -1  -5  -3  -8  -7   1   6  -3   6  -4  -2   0   1  16
    # Anywhere in the message: sorts of words, and signs
    has again                     -1  -2  -9  -5  -1   4  15  -3  36  -4  -5   3  -5  -3  -8  -1 -12
    has already                   -6   5  -4  -3   4  -3   2   1   1   3   7  -3  -3  -4   6   5  -6
    has billed                     2  -6  -2   0   3  -1   1   2   5   6  -6  -3   1  -1   0  -1   1
    has came                       0  20  -1  -3   4  -4  -5   0  -4  -2  -3  -9  -1  -1  -3  10   3
    has chase                     -2   1  -2  -2   4  -2   7   5   8  -2  -4  -3  -1   3  -3   5 -11
    has colon                     -2  -3   5   8  -2  -2  -1  -3  -3  -7  -4   3  -4  -2   8   8   0
    has come                      -2   4   9  -9   8  -2   0 -10   0   3  -1  -1   8  -4   6  -4  -7
    has comma                     11   3  -6  18  -6   4  -5  -3  -1   7   3  -5 -11   2 -10  -1   0
    has contact                    0  -2  -4  -5 -10   1   4  -3  -3  -3  16  -3  -1  10   1   2   0
    has contacted                 -3  -3   6   1  -6   0  -3  -1  -3   4  33  -6  -3   7  -6  -8  -9
    has day                       11  -6  10  -4  -1  -8  14   6  -9  -9   1   2   1  -9   2   1  -2
    has did                       16  -4   2  -3  -1  -1  -3  -6  10  -6   2  -4  -3   6  -3  -5   1
    has discount                  -7   2 -11  -5  -5  -7   2   0   3   2  -4   5  42 -10  -2  -9   3
    has due                        5  -1  -1  12   6  -2  -5   5  -4  -4  -2  -1   0   4  -1  -4  -7
    has every                     -8  -2  -8  -3   2  -2   6  -2  -2  -2  -6  34  -5  -4  -3   3  -1
    has exclamation                3   0  -3  -1  -1  -1  -1  -1  -1  -3  -1  -1   0  -1   1   8   2
    has excuse                    -3  -4  11   4  -1  -6  -2  18   9  -7  -7  -5  -5  -7 -13  16   0
    has for_good                  -2  10  -9  -6   2  -2  -7  15  -3   5  -5  -3  -2   2  -4   7   1
    has gave                      -4  16   4  -2  -2  -1  -3  -2  -4  -2   8  -6  -2   1  -1   3  -2
    has gave_up                    1   1  -3  -9  -4   4  -2  -6  -5  40  -6  -3   4  -3  -4   1  -6
    has give                      -3  -9  17  -2  -1   0  -1   4  -1  -1  -4  -2   4   0  -1   0   1
    has greet                      4  -6   5  -2  -3  -1  -1   7  -2  -4  -4  -1  -2   3  -2   3   6
    has help                       3  -3   1  -4 -12   3  -2   0   5  -3  -4   1  -1   4  -6  -4  19
    has i                        -11  -7  -8   8   4   2   2  -3   0   6   2  -9  -2  12   4   7  -7
    has instalment                -8   2   3  -4   3  -4   0  -4  -3   4  -1  34  -6  -5  -4  -4  -2
    has invoice                    2   3  -1   7   5   2  -1  -1  -2 -10  -3  -2   4  -4  -4   6   1
    has last                      -1  -2   0   5   1  19  -2  -5  -3   5  -4   0  -3   2  -3  -4  -4
    has later                     -4  -2   9  -6   3  -4  22  -1 -10  -6  -3  -4   7   2  -1  -4   2
    has line                       6  -1  -1  -2   0   0   0   0   0   0   0  -1   0   0   0   0   0
    has me                        -2   5   1  -3   3  -4   3   5  -2  -4  -6  -9  -4  -2   9   2   7
    has mend                      -2  -5  -5  30  -2  11  -1  -6   6  -8  -5  -5  -1  -2   1   2  -6
    has message                   -2  -7  -7  -8  -2  -7   4  11  13  -7   6  -8  -3  17   9  -2  -7
    has money                      8  15  10  -5  -3  -4  -8  -7  -7   3  -4   2   4   3  -6   4  -5
    has must                       8  -8  -8   9   5  11  -4  -3   3   5  -3  -5  -2  -3  -2  -4  -1
    has not                        3 -18 -10  17   2  10  -6  16  -9   7   1  -8  -3  -4  -8  13  -4
    has note                       7   1   0  -1  -6   8   1   5  -2  -4  -2  -3  -1  -9   1  -3   8
    has number                     8   6   0   3  -2  -1  -1  -1   0  -1  -1  -1  -1  -1  -1  -4  -2
    has owes                      23  -1   4  -6  15 -11  -3   0  -4  11  -7  -3  -5  -1  -5  -4  -4
    has paid                       3  22  -2  -3   7  -4  -6  -5  -3  -5  -3   4  -1  -3  -4   2   0
    has pay                        3   4  13 -11   5  -5  -9  -8  -3   1  -5  12  12   0  -3   1  -5
    has promise                   -8  -3  16   1   5  -1  -3  -2   0  -2  -1   1  -2  -3  -1   5  -3
    has question mark             -4 -13  -9  -2  24   3   2  -4  -3  -3  -5  -3  -2  11   2  -8  13
    has quote                     -2  -2  -2  -5  -2  -1  -3  -4  -1  -1  -4  -2  -2   5  -1  27  -1
    has remainder                -17  14   9  -7   6  -3  -9   2   0  10   4   3  -3  -1   0   0  -6
    has remind                    -5  -4  -2  -7 -14  -2  23  12  12  -2  -2  -2  -2   9   6  -5 -13
    has say                      -12 -13  19  -2   1   0  -4   0  -3  -8  -2   4  -3   7  -2  22  -3
    has send                       0  -5  10  -1   0   0  -1  -1  -1  -2  -4  -2  -2   4   2  -1   2
    has sent                       4  11  -3  -4  -2  -1  -1  -2  -2  -2  13  -2  -1  -8  -2   2   0
    has setting                   -2  -4  -1   5   1  -6   2   1  -5  -3  -7  -3  -3  -6  41  -6  -2
    has show                      -3  -1   6   9  17  -2  -4  -1  -3  -4   3  -2  -2   0  -8   1  -7
    has silent                     3  -3   2  -3  -2  -2  -2   4  -5  -1  -1  -4  -2  -4  -2  28  -7
    has stop                      -8   1  -3  -1  -4  -2  -4  29   4   4   1   2  -2   1  -2  -7  -9
    has sum                       26  16   1   3  -7  -7 -13 -11  -4   4 -14  10   5  -8   1  -5   2
    has thanks                    -2   2   0  -5   0  -4   2  -2   3  -2  -2   2  -1   2   2  -4  10
    has they                      -9  -4   7  -1  -1   0  10  -7  -7   5   6   0   4   1  -4   8  -8
    has tone                      -1  -5   0  -3 -13   9  -5  -2  -5   2   1   1  -3  31  -3  -4  -1
    has undo                      -4   3  -2  -6  -3  37  -7  -1   9   1  -5  -2   5  -7 -10   2 -11
    has unhappy                   -6  -9  -3   5   2   2  -2  -4  -3  -2  -3  -6  -3   0  -2  32   1
    has what                       0   7   1  -4  17  -2  -9  -4  -4  -6  -3 -14   4   2   2  11   2
    has will                       0 -11  11   1   3   0  -3  -3   0   0  -5  13   1  -6   2   0  -1
    has write                     -3  -7   2  -2   2  -4  -1   0   0   1  -8  -1   1  24   0  -5   2
    has wrong                     -1  -5  -4  18  -4  10  -1  -5  -3   0   1  -3  -2  -2   5  -1  -3
    has you                        4  -5  -3  -5 -14  -4  -5   4   5  -2  -1   2  -1  -7   9   8  12
    # Its first word
    first again                    0   6   0  -1  -1   6  -7  -1   7  -3  -2  -2  -1  -2   3  -1  -2
    first already                 -2   2   5  -1  -2  -1   0   2   1  -1   6  -2  -1  -1   0  -3  -2
    first billed                   6  -1   0  -1   0   0  -1   0   2  -1   0   0  -2   0   0  -2   2
    first came                    -6  10  -1   1   0   0   0   0   0  -1   0   0  -1   0   0   0  -1
    first chase                   -1   3   0   0  -2   0  -1   0   2   0  -1   0   0   0   0   1  -1
    first come                     3  -1  -1   0  -1   0   5   0  -1   0   0  -1  -1   0   0   0   0
    first contact                 -2  -1   0  -2   0   0   0  -1   0   0  -8   0   0   0   5  11   0
    first contacted                4  -3  -2  -3  -1  -1  -2  -3   5  -2   8  -2  -1  -2  -2   8  -2
    first day                      5  -1  -2   6  -5  -2   3   4   1  -1   5  -1  -2  -1   2   0 -11
    first did                     -1  -2  -1   0   2  -1   1  -2   1  -1   4   1  -1  -2  -2  -1   2
    first discount                -4  -5  -1  -1  -1   0  -1  -1  -1   2   0   2  13   0  -1   0  -2
    first due                     -1   0  -1   7   0  -2  -1  -1   0   0   1   0   0   1   0   0   0
    first every                    0   3   0  -1  -1   0  -2   0   4   0   0  -4   0   0   0   3  -1
    first excuse                   7  -1  -3   1  -1  -1   7 -11   2  -1  -1   1  -3   0  -1   6  -4
    first for_good                 0   0   0   0   0   0  -1   0   0   0   0   0   0   2   0  -1   0
    first gave                    -1  -5  -1   0   0   0  -2  -1  -1   0   9   0   2   2   0  -1  -1
    first gave_up                 -6  -4   0   2  -1  11   0  -1  -1   2  -2   0   0   2  -1   2  -3
    first give                    -2  -1  -5  -1  -1   0   3   6  -1   0  -1  -1   6   1  -1   0  -1
    first greet                    3  -6  -1  -2  -1  -1  -4  -4  -1  -2  -2  -1   0  -1  -1  10  12
    first help                     3   2   0  -1  -7   5   4  -2  -1  -1  -1  -2  -1  -4   5  -1   2
    first i                        3  -6  -2  -6  -6   0  -5   7   3   1   2   1   0  -3   4  -2   8
    first instalment               3  -2  11  -1  -1   0  -4   0   0   1   0   0   0   0   0  -2  -3
    first invoice                  3   2   0   0   0   0   0   0   0   0   1  -1   0   0   0  -2   0
    first last                     1   2   0   3   0  -2   0   0  -1  -1   0   0  -1   4  -1  -4  -1
    first later                    3  -2  -3  -1   1   0   4   0   0   0   0  -1   5  -1   0   0  -2
    first me                      10  -1  -3  -3  -2   0  -2   0   1  -1  -1   0   1   0   2   0   0
    first mend                    -6   2  -3   7  -3  -8  10   7   0   4  -1  -1   0   3   0  -5  -5
    first message                  1   1   0  -1  -1   4   2 -10  -2  -1   7  -2  -1  -1   6  -2  -1
    first money                   -1   9   3   0   3  -1  -1   0   0  -1  -1  -1  -2  -1  -1  -2  -4
    first must                     1   0   0   2  -1   0   0   0   0   0   0  -1  -1   2   0   0  -1
    first not                     -1  -3  -1   9  -2   1  11  -7  -1  -7  -5  -1  -1  -1   5  -4   7
    first note                     7   0  -1  -3  -1  -1   2   1   1   0  -1  -1  -1   0   1  -1  -1
    first number                   3   1   0   2  -1   0   0   0   0   0   0  -1   0   0   0  -1  -1
    first owes                    -9   4   0  -1   5  -1  -1   0   1   0  -2   0   0   2   2   2  -3
    first paid                     0  -6   0  -1   1   0   0   0   0   0   3   7   0  -1   0   0  -1
    first pay                      3   4  -3  -1   0  -1   0   0   0   2   0  -1  -2   0   0   0   0
    first promise                 -1   0  -7   0   0   0   0   0   0   0   0  10   1   0   0   0   0
    first remainder               -4   3   2  -2  -1  -1  -3   3   1  -2  -2   8   0   6  -1  -2  -3
    first remind                  -2  -1  -1  -1   3   0   8  -2   4  -1  -5  -1  -1   0   3  -1  -1
    first say                      0   0  -2   1   2   1   1  -1   0  -1   1  -6   3   5   0  -1  -2
    first send                     6  -3   0   0  -1   0   0  -1  -1  -1  -2   0  -1   3   4  -1  -1
    first sent                     7  -2   0   0  -1   0   0  -1  -1  -1   5   0  -1  -4  -1  -2   2
    first setting                  1  -2  -1   4   0  -4  -5   5   4  -1  -2  -1  -1  -1   6  -1   0
    first show                     2  -1  -1  -2  15  -1  -1  -2  -1  -1  -5  -1   2   2  -1  -2  -4
    first silent                   0  -1   0   0  -1  -1  -1   1  -1  -1  -2   0   0  -1  -1   8  -1
    first stop                    -5  -2  -1  -2  -2  -2  11  12  -5   3  -4  -3   3  -4   2  -2   3
    first sum                     -6   9  -1  -2   0   0   0   0   0  -2   0   8  -3   0  -1   0  -1
    first thanks                  -3   3   0  -1  -1  -2  -2  -3   2  -1   0   2   0  -2  -1  -1  11
    first they                     1   2   5  -1  -3  -1  -6  -1  -2   0  -1   7  -8  -4  -1   9   5
    first tone                     0   2   0   1   0  -1  -2   0  -2  -1  -1   0   0   6   0   1  -1
    first undo                    -1  -2  -1  -1  -2   8  -2  -4   2  11  -2  -2   0  -3  -1  -1  -2
    first unhappy                  1  -1   0   2   2   3   0   0   0   0   0   0   0  -1   0  -4  -1
    first unknown                  4   8  12  -7  -5  -4  -3   0   3   1  -7   0  -1  -1  -6  10  -5
    first what                    -2  -7  -5  -4  15   3  -3  -2  -2  -2   6  -1  -1  10   3  -9   0
    first will                    -1   0  -3   2  -1   0   1   0  -1  -1   0   4  -2   0   2   0   2
    first write                   -2  -2  -1  -3   7   0  -2   4  -4   5  -2   1   1   5   0  -3  -3
    first wrong                   -8  -2  -2  13  -1  12  -2  -5  -1  10  -4  -1  -1  -3  -2  -6   4
    first you                      4  -3   3   0   0  -1   7   3   0  -1  -1  -2  -2  -2  -4   0   0
    # Its first word that is of any sort
    opens again                   -3   5  -2  -1  -1   5  -3  -2  10  -4  -4   0  -1  -2   3   1  -2
    opens already                 -5  10   1  -2   3  -1   0   7  -1   2   3  -3  -1  -2   1  -7  -5
    opens billed                   5  -1   0  -1   4   0  -1  -1   2  -1   0  -1  -2  -2   0  -2   2
    opens came                     8  -1  -3   1  -1  -2  -1  -1   0  -1   0  -2  -1   0  -1   8  -2
    opens chase                   -1   3   0   0  -2   0  -4  -1   9   0  -1   0   0  -1  -1   1  -1
    opens come                     8  -6  -7  -1  -1   0   3   0   1   0  -1   6   1   0  -1  -1   0
    opens contact                  1  -1  -3  -2   0   0  -1  -2  -1  -1   1  -2  -1   2   5   6  -1
    opens contacted                4  -1   1  -4  -1  -1  -3  -3   4  -3   3  -4  -1   7  -2   7  -3
    opens day                      4  -2  -4   4   8  -3  -1   5   0  -1  -4  -3  -3  -2   0  -1   5
    opens did                      3  -2   0  -1   2  -1   1  -2   1  -1   5   0  -1  -3  -2  -2   2
    opens discount                 2  -2  -4  -1  -2  -1  -3  -5   7   7  -1   6   8   0  -1  -2  -7
    opens due                      1  -1  -3  10   0  -2   0   2  -1   0   1   0  -1   0  -1  -4  -1
    opens every                    1  -3   0  -1   0   0   1  -1   2  -1   0   2  -1  -1  -1   1   2
    opens excuse                  -1  -2   1   6  -1  -1   5   0   5  -2  -4   2  -3  -1  -1   3  -5
    opens for_good                 0  -1   0   0   2   0  -1   0   0   0   0   0   0   2   0  -1   0
    opens gave                    -4   7   0  -1   0   0  -2  -1  -4  -1   8  -3   0   2  -1   2  -1
    opens gave_up                -10  -2  -1   1  -2  10   0  -1  -2   8  -2   0  -1   2  -1   7  -4
    opens give                    -1  -1  -4  -1  -1   0   2   6  -1  -1  -1   1   5   0  -1  -1  -2
    opens greet                    4  -6  -3  -2  -2  -1  -4   4  -3  -3  -3  -1   0  -1  -1  11  11
    opens help                    -2  -2   7  -1  -8   4   3  -2   2  -1  -1   4  -1  -5   5  -1   0
    opens i                        0  -3   6  -7  -4  -1   6   5   2  -1   3  -2  -1  -5   3  -5   4
    opens instalment               1  -2   5  -1  -1   0  -4  -1   0   0  -1   4   0  -1   0  -3   3
    opens invoice                  3   3  -3  10  -1   0  -1   0   0  -1   1  -1  -1   0   0  -8   0
    opens last                     1   2   0   2  -1   0   0   0  -1   0   0  -1  -1   4  -1  -3  -2
    opens later                    2  -3  -6  -1   6  -1  12  -1  -3  -1  -1  -2   4   1  -1  -2  -5
    opens me                      -1   6   0  -4   3  -1  -7  -2   0  -2  -2  -1   0   0   1   0   7
    opens mend                     4   0   2  -1  -5   2   7   6  -3   3  -2  -3  -1   1  -2  -1  -7
    opens message                 -1  -1  -4  -2   1   2   1   5  -1  -1   2  -6  -1   8   3   0  -4
    opens money                    4   3   0   1   2  -1  -3  -1  -1  -3  -2   0   7  -2   0  -2  -1
    opens must                     5  -1  -3   8  -2   3   0  -1   0  -1  -1  -5  -2   2   0  -2  -1
    opens not                     15  -8  -3  -1  -6  -5   9  -7  -2  -3   4  -2  -1  -2   4   6   3
    opens note                     7   0  -1  -3  -1  -1   2   1   1   0   1  -1  -1  -1   0  -1  -1
    opens number                   4   1   0   1  -1   0   0   0   0   0   0  -1   0   0   0  -1  -1
    opens owes                     9   2  -1  -2   3  -1  -2  -1   0   1  -2  -1   0   1   1  -2  -5
    opens paid                   -18  17  -5   2   8  -1  -1  -1  -1  -1   2   1  -1  -1  -1  -4   5
    opens pay                     -7   3   6  -1  -1  -1  -1  -1  -1   1  -2   9   4  -1  -1  -8   3
    opens promise                 -4  -2   7  -2  -1   0  -2  -1   0  -1   0   8  -1  -1   0   1  -1
    opens remainder               -2   0   1  -2   1  -1  -4   4   0  -1  -3   6   0   6   2  -4  -4
    opens remind                  -2  -1  -2  -1   3   0   8  -3   8  -1  -5  -1  -1   0   2  -1  -2
    opens say                     -3  -9  10  -5  -1  -1  -3   1  -2  -4  -1   9  -1   0   0  11   0
    opens send                     5  -2   0   0  -1   0   0  -1  -1  -1  -2   0  -1   3   4  -1  -1
    opens sent                     2   3   0   0  -1   0   0  -1  -1  -1   6   0  -1  -4  -1  -2   1
    opens setting                  2  -3  -1   3   0  -4  -6   5   4  -2  -2  -1  -2  -1  11  -2  -2
    opens show                     1  -1  -2  -2  12  -1  -2  -2  -1  -1   5  -1   2   2  -1  -3  -5
    opens silent                   3  -1   0   0  -1  -1  -1   1  -1  -1  -3   0   0  -1  -1  10  -2
    opens stop                    -6  -3  -3  -2  -2  -2   6  13  12   0  -6  -3   1  -4   2  -3   1
    opens sum                     14  -2 -13   4  -1  -1  -1  -3  -2   3  -1   6   5  -1  -3   0  -6
    opens thanks                  -3   3   0  -1  -1  -2  -2  -3   2  -1   0   2   0  -2  -1  -1  11
    opens they                    -3  11  -1  -2  -4  -1   1  -2  -3   3  -3   1   0   2  -1   1   3
    opens tone                     1   0   0   1   0  -1  -3  -1  -3  -1  -1   0  -1   9   0   3  -2
    opens undo                    -1  -2  -1  -1  -2   9  -2  -4   2  11  -2  -2   0  -3  -1  -1  -2
    opens unhappy                  0  -3  -1   2   1   2  -1   0  -1  -1  -1   0  -1  -3   0  11  -3
    opens unknown                 -1  -3   0  -2   0   5   2  -2   3  -4  10  -2  -1  -4   7  -7   1
    opens what                     1  -1   6  -6   5   2  -4  -4  -4  -2   4  -7  -4   6   2  -1   7
    opens will                    -4  -3   5   0  -3   3   0  -2  -2   0  -1   3   0  -1   1   3   1
    opens write                    0  -1  -3  -4   6   0  -3   2  -5   4  -3   3  -2  10   0  -4  -1
    opens wrong                   -2  -2  -4  -1  -4   7   5  -6  -2   5   7  -1  -1  -3  -2   4   1
    opens you                      8  -4   3  -1   0  -1   6   1   0   2  -1  -4  -2  -2  -4  -3   2
    # Its last word
    last again                     4  -5   0  -2   0   7  -5   0   6   2   4  -1  -1   1  -2   0  -6
    last already                  -1   0   1  -1   3  -1   3   2  -1   0  -1  -1   0  -1   0   0  -2
    last billed                    0   0   0   0  -1   0   0   0   0   0   0   0   0  -1   0   1   2
    last came                     -6   4   4  -1   5  -2   0   0  -3  -3   0   0  -1   0   0   4  -2
    last come                     -3   4   0   0   3   0   0   0   0  -1   2  -1   0  -1   0  -1  -1
    last contact                   0   0   0   0  -8   2  -1   1  -1   0   1   0   0  10   0   0  -3
    last contacted                 0   0   4  -2   0  -1   6  -1  -1  -1   6   0   0  -3   0  -3  -3
    last day                      13  -2   3  10  -1  -1   1   2  -6  -6   1   3   6  -9  -7   2 -10
    last did                       4   0   5  -1  -2  -1  -1   0   5   0  -2  -2   0   0   0  -1  -3
    last discount                  0   6  -2  -1  -2  -3  -2   3  -4  10  -2  -3   7  -5   0  -7   4
    last due                       2   0  -1  -2   2  -1   0  -1   0   1   0   0   0  -2   0   4  -1
    last every                    -1  -2   3   0  -1  -1   9   2  -3  -1  -6   4  -1  -1  -1  -1  -1
    last excuse                   -1  -1   4  -2   0  -1  -3   1   2  -5  -1   0   0  -1  -5   9   2
    last for_good                 -1   4   0   0   0  -1   0   5  -1   0  -1   0   0  -2   0  -1  -1
    last gave_up                  -3  -3   0  -1  -1   6  -1  -3   1  15  -1  -1  -1  -1   0  -5  -2
    last give                     -1   0   0   0   0   0   0   0   0   0   0   2   0   0   0   0   0
    last greet                     0   0   0   0  -1  -1   2   1   0   0  -1   0   0  -1  -1  -3   5
    last help                     -1  -1   2  -1   1  -1  -1  -1   0   0  -1  -2   0  -1  -4   0  12
    last i                         0   0   0   1   4   0   0   0   0   0   0   0   0   0  -3   0   0
    last instalment                0   0  -8   0   1   1   0   0  -1  -1  -1  18  -1  -2   0  -6  -2
    last invoice                   2   1   0   0  -5   2   0  -1   0  -2  -2   0   1  -5   0   4   6
    last last                      0   0  -1  -4   0  16  -1  -3   0  -2   0   0   0  -1   0   1  -1
    last later                     1   7  -5  -2  -1  -1  11   0  -1  -2  -1  -2   0  -1  -7   1   3
    last me                       -1   0   0   0   0   0  -1   2   0   0   0   0   0  -9   0   4   6
    last mend                     -1  -1  -1  -1  -3  -1   3   0   0  -1   0   0   0  -1   2   0   6
    last message                  -1  -2  -2  -1  -1  -6   2   1  10   0   5   0   0   0  -2  -1  -2
    last money                   -10   9  -5  -1  -1   2  -1  -1  -2  -3   1   5   2   0   3   6  -3
    last must                      0   0   0   0   3   0   0   0   0   0   0   0   0  -1   0   0  -2
    last not                       3  -2  -2  -7   8  -3  -2  -5  -1  -3   6  -1   0  -1  -1   1   8
    last note                     -2   0   0   2   0   1   0   0   0  -1   0   0   0   0   0   0   0
    last number                    0   4   0   3  -1  -1  -1   0   0   0   0   0   0   0   0  -1  -1
    last owes                      4   7  -2  -5   6  -8  -3   5  -2  10  -1  -1  -4   3  -1   0  -7
    last paid                     15   1   5   1   2  -3  -1  -1  -1  -3  -2   4   0   0  -1  -7  -8
    last pay                       3   3   0  -1   6  -2  -1  -2  -1  -7  -1  -4   4   6  -1   0  -3
    last promise                   1   0  -1   4   2   0   0   0   0   0   0  -1   0  -1   0  -2  -1
    last remainder                -2   6   0  -1   0   3  -1  -8   1   4   6  -2  -1  -2  -1  -2   1
    last remind                    0   0   0  -1  -6   0   1   4   6   0  -1   1   0   5  -2  -1  -3
    last say                      -1   6   5  -3   5   1  -2  -2   0  -1  -2  -1   0   7   0  -4  -7
    last send                      0  -3   1   0   2   0   0   0   0   0  -1  -1   0   4   0  -1  -2
    last sent                      0   0   0   0   0   0   0   0   0   0   3   0   0  -1   0   2  -1
    last setting                   2  -2  -1   6   0  -1   7  -4  -6  -3  -2  -1   0  -2  13  -3  -3
    last show                      0   0   0   4   2  -1  -1  -1  -1   0   9   1  -2  -4   0  -4  -3
    last silent                    0  -1   0  -2  -1  -1   0   3  -1   1   2   0   0  -1   0   1  -2
    last stop                     -1   1  -3  -4   1   1   0   0  12   2   4  -1  -4  -5  -2  -2   1
    last sum                      -3  -9  -3  23   0  -3  -5  -2   4   4  -3 -10   4  -3   1  -2   4
    last thanks                    0  -1   0  -4   1  -3   3   1  -1  -1  -2   0   0   2   3  -1   4
    last they                     -1  -2   5  -3  -1   2  -1   0   0   2   6  -2  -1  -1   0   0  -2
    last tone                     -1   1   0  -3  -8   0  -1   4  -1  -2  -2   0   0   9   0  -1   5
    last undo                      0   0   0  -4  -1   8   0  -1   3   0  -1   1   0  -1   0  -1  -3
    last unhappy                  -5  -2  -1   0  -1   0  -1   0  -1   4  -1  -1  -1   1   0   8   2
    last unknown                   2  -8   2   0  -1  -2  -1  -1  -2   3   1   6  -1   3   7  -2  -6
    last what                     -3   0   0   0   7   0   0   0   0   0   0   0   0  -1   0  -1   0
    last will                      0   0  -2  -1   5  -1   0   0   0   0   0   0   0  -1   0   2  -1
    last write                     0   0   0   0  -1  -1  -1   0   1   0   0   0   0   7   0   0  -3
    last wrong                    -4  -1  -1   2   2   4  -4  -2  -1  -1  -2   0   0   0  -1   8   4
    last you                       0   0  -1   0  -3   0   0   0   0   0   0   0   0   0  -1  -1   9
    # Marks of the books
    cue client_label              12  -1  -4   7   2  -1  -1  -4  -2  -1  -3  -1  -1  -1  -1  -8   7
    cue did                        1   2  -3   0   2   0  -2  -2   5  -1   4  -1   0  -3  -1  -4   2
    cue expected                   0   0   6  -2   2   0  -1   0   0  -1   2  -1   2  -1  -2  -1  -2
    cue for                       14  -5  -3   2  -1  -7  -3   6   3  -7  -7  -7  10  11  -4  -7   4
    cue for_after                  7  -1  -1  -2  -1   0   0   0   0   0   0  -2   0   0   0   0   0
    cue invoice                    8  -2  -2   5   0  -5  -2  -4  -4   8  -4  -2  -2   2  -3   8  -2
    cue late                       1  -4   0   0   3   0   0   0   0  -1   1   0   0  -8   0   2   9
    cue number                     8   6   0   3  -2  -1  -1  -1   0  -1  -1  -1  -1  -1  -1  -4  -2
    cue owes                      16  -1   2  10  13  -2  -4  -2  -3   3  -2  -5  -1  -2  -7  -7  -8
    cue own                       -5 -16   4  -2  -6   1  -1   0   4  -4  -1  -2   0   0  -2   4  25
    cue paid                      -5  28   3  -2   5  -3  -5  -6  -2  -4  -1   5  -1  -2  -3   5 -13
    cue promised                 -10  -3  28  -2   4  -2  -6  -6  -2  -3  -4   5   4  -3  -3   6  -5
    cue received                  -8  27   6  -3   3  -1  -3  -3  -1   3  -1  -8  -2  -3  -1  -5   1
    cue sent                       9  -2  -2  -5  -6  -1  -1  -2   4   7  10  -3  -2  -2  -1  -2  -1
    cue to                         0  10  -1  -5   3   4 -11  -6   3   4   7   2  -4   7  -4  -1  -5
    cue unpaid                    27  -3  -3  -5   1  -2  -1  -4  -4   2  -1  -4  -1   2  -1   4  -5
    cue work_label                 4   0  -1  -2   0   0   0   0   0   0  -1  -1   0   1   0   0   0
    # Its days: which of them they are, and where from today
    day ahead                      6 -13  17  -6  -1  -3  18   2  -6  -3 -11   9  -4  -1   1  -6   2
    day as                       -10   3   9  -3  -3  -2   7   1  -4  -7   0   3  -1  -5   4   2   7
    day as due                     7  -2  12   6   0  -6   7   4  -5  -2  -4  -5   6  -3  -3  -4  -7
    day as issued                  7  -2   0  -2   0   0  -1  -2   0   0   3   0  -1  -1   0   0   0
    day as overdue                16  -6   0  -5   0   0   0   0   0   0   0  -1   0   0   0  -1  -2
    day as past_due                9  -5  -4  -3   0   0   0   0   0   0   0   7  -1   0   0  -1   0
    day behind                     1  11  -9   0  -9  -1  -5   1  -1   0   9  -4  -3   2  -3  10   0
    day either                     3  -7  11   7   6  -4   4   3  -3  -7  -1   5  11 -10   0 -11  -5
    # How it asks and how long it is
    1 to 3 words                  -3   5   0   3   3   9   8  -4   1  -4   5 -13 -10  -4  -2  -3  10
    13 words or more              10  -9  -4  -6  -2  -1  -3  -3   1   2  -2   7   0   6   0   5  -1
    4 to 6 words                  -4   5   0   0   3  -1  -2  -1   2  -1  -2  -1  -2  -2   7  -1   2
    7 to 12 words                  1   2  -1   3  -5  -8  -6   5  -4   5  -2  10  11  -1  -5  -1  -5
    asks                          -5 -14  -3  -2   8   3   4  -3  -2  -2  -4  -3  -1  13   6  -4   9
    judged client_reply            1  -1   1   3   0  -1  -1  -1  -2  -2   0  -4  -1  -1  -1  14  -3
    judged correction             -2  -3   0  15  -1   2  -4   1  -2  -1   0  -2  -1  -1  -1   3  -3
    judged discount               -2  -2  -2   0   0   0  -1  -1   0  -2   0  -1  15   0   0   0  -1
    judged invoice                 7   5   6   1  -1  -2  -2   0  -2   1  -2  -8  -4  -1   2   1  -2
    judged other                  -2   3   4   2  -5   0   2  -1  -1  -2   1  -8  -4   1   2  -2  10
    judged pause                  -4  -1  -2  -2  -1  -1 -11  23   2   5  -2  -1  -2   0  -2  -1  -1
    judged payment                 2   8   5  -1  -4  -1  -1  -2  -1   0   0  -1  -2   1  -1   1  -2
    judged plan                   -2  -3  -5  -1   0   0  -1  -1   0  -1   0  19  -2   0   0  -2  -1
    judged promise                 4   1   7  -1   2   0  -1  -2   0  -1  -1  -4  -1  -1  -1  -1  -1
    judged question                1  -2  -1  -1  15  -1  -1  -1  -1  -1  -1  -1   0  -6  -2  -1   4
    judged resume                 -1  -1  -1  -1   0  -4   3  -3  18  -1  -2  -1  -1  -2  -3  -1  -1
    judged sent                   -1  -1   0   1  -1  -1   3  -1  -2  -1  13  -1   0  -2  -1  -1  -2
    judged settings               -1  -1   0   3  -1   0  -4   2  -2  -1  -1  -1  -1  -2  13  -1  -3
    judged snooze                 -2  -1  -2  -4   0  -2  22  -8   4  -1  -1  -2  -1   0   3  -2  -3
    judged undo                   -2   0   0  -3   0  19  -1  -1  -5   0  -1   0   0  -2   0  -1  -1
    judged wording                -1  -1   0  -1  -5  -2  -2  -4  -3  -1   3  -1   0  21  -1   0  -3
    judged write_off               0  -1   0  -6  -1  -2   0  -1  -1  15  -1  -1  -1  -1   1   2  -1
    no sum                       -22 -14  -5  -4   5   6  10   8   4  -2  13  -7  -6   7  -1   4   4
    # How the phrases decided: which intent, and by which rule
    by asking                      1  -2  -1  -1   9  -2  -1  -1  -1  -1  -2  -1  -1   0   2  -2   6
    by beyond                     -1   0  -1   0   1   0   0   0   0   0  -1   0   0  -3   1   0   5
    by contact                    -1  -1   0   1  -1  -1   3  -1  -2  -1  13  -1   0  -2  -1  -1  -2
    by correcting                 -2  -3   1  10  -1   2  -3   1  -1  -1   1  -2  -1  -1  -1   3  -3
    by correcting_mildly          -1   0   0   5   0   0  -2   0   0   0   0   0   0   0   0  -1   0
    by giving_up                   0  -1   0  -6  -1  -2   0  -1  -1  15  -1  -1  -1  -1   1   2  -1
    by replying                    1  -2  -1   3   0  -1  -1  -1  -2  -2   0  -1  -1  -1  -1  13  -3
    by requesting                 -5  -2  -3  -5  -4   6   7   5   6   1  -3  -2  -1   8  -1  -4  -4
    by setting                    -1  -1   0   3  -1   0  -4   2  -2  -1  -1  -1  -1  -2  13  -1  -3
    discount by the books         -2  -1  -2   0   0   0  -1  -1   0  -1   0  -1  13   0   0   0  -1
    invoice by the books           7   5   6   1  -1  -2  -2   0  -2   1  -2  -8  -4  -1   2   1  -2
    other by the books            -1   3   5   2   0   2   2   0  -1  -2   2  -8  -4  -1  -3  -1   4
    pause by the books             0   0  -1  -1   0   0  -2   1   6   1  -1   0  -1   1  -1  -1  -1
    payment by the books           2   8   5  -1  -4  -1  -1  -2  -1   0   0  -1  -2   1  -1   1  -2
    plan by the books             -1  -3  -3   0   0   0  -1   0   0  -1   0  15  -2   0   0  -1   0
    promise by the books           4   1   7  -1   2   0  -1  -2   0  -1  -1  -4  -1  -1  -1  -1  -1
    resume by the books            0   0  -1   0   1  -1   2   3   3   0  -1   0   0  -1  -1   0   0
    snooze by the books           -1   0  -1  -2   0  -1   4  -1   4   0   0  -1   0   1   0  -1  -2
    undo by the books             -2   0   0  -2   0   7   0   0  -2   1   0   0   0  -1   0   0  -1
    wording by the books           0   0   0  -1  -3  -1  -1   0  -1   0   1   0   0   6  -1   1  -1
"""
"""The columns stand for the intents in the order of `Intent`, under their first letters."""


def _rows(table: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    for line in table.splitlines()[2:]:
        words = line.partition("#")[0].split()
        if words:
            name, weights = words[: -len(Intent)], words[-len(Intent) :]
            yield " ".join(name), tuple(map(int, weights))


WEIGHTS: Mapping[str, tuple[int, ...]] = dict(_rows(_TABLE))
