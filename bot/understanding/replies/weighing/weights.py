"""How much each piece of evidence (`evidence.py`) weighs for each reason as the main one.

The figures are tenths of the logarithms of odds, added up: of two reasons, one that leads by 10 is
2.7 times as likely. They were fitted by logistic regression to the replies of tests/ in all five
languages together, above all as the phrases judged them before they had learnt from them, and
rounded; a figure may be corrected by hand.
"""

from __future__ import annotations

from bot.understanding.replies.weighing.table import table

_TABLE = """
                                 for inv mon unh str ter thr pro pai ref non
    always                        -7  -7  -5   2  -7  -3  -6  -1  -5  -4   3
    # Anywhere in the answer: what its words are about
    has again                     -7  12  -5   0   6  -6  -2  -3   1  -2   3
    has agreed                    -1  -2  -7   1   0  14  -3   0  -5   5  -7
    has already                    4   1   1  -2   4  -7  -3  -6   9  -4  -2
    has angry                      2  -1   0   1  11  -3  -5  -5  -3  -1   2
    has approver                   1   1  -3  -7  -2  -5  -5   1  -4  -2  10
    has ask                        0   0  -1  -6  -2  -3   3  -4   0  -1  13
    has asked                     -5  -2  -2   6   3   6  -2   1  -3  -1  -3
    has away                       6  -1  -5   0  -1  -7   1   0   0   0   5
    has bad                        0  -6  -2  14   4  -5  -1  -2   0   0  -3
    has bank                      -3   9   0  -2  -4  -6  -2   3  13  -2  -6
    has bother                     0   1  -2   3   6  -8   3  -8  -3   0   2
    has break                     -1  -2  -5  -1   7  -4   4  -2  -1   6  -1
    has broken                     5  -1   2  14  -5  -1  -2  -5   0  -4  -5
    has busy                      -2  -2   2  -5   1  -5   0   1  -2  -1  13
    has can                       -5   5  11  -4  -2  -5  -2   0  -5   2   1
    has chat                      -2  -5   2   0  -2  -2   1  -1   2   2   5
    has complains                 -6   1   2  18  -2   2   0  -1  -4  -7  -3
    has day                       -2  -4   2  -1   1  -2  -8   5   6  -7   3
    has dear                       2  -2  -8   2   2  12   3  -8  -4   4  -5
    has detail                    -2  18  -4  -3  -5  -2  -4  -7   0   2   1
    has evades                    -1  -1  -2  -3   0  -2   0  -1  -6  -2  18
    has fee                       -1   1  -1  -1   0  10   0  -2  -1  -3  -2
    has forgot                    27  -8   0   0  -2   0  -5  -8  -4   0  -8
    has good                      -1   1  -1   7   1  -2  -2  -5  -1  -2   5
    has hardship                   8   0   7 -11  -2   0  -1   1   1  -1  -4
    has hired                     -2   0   1  -5   0   2  -3  -2  -2  11  -3
    has i                         -2  -4  -2 -10  10  -2   2  -6  -1  -3  -1
    has included                  -3  -3  -1   0  -5  10  -3   2  -2   1   4
    has income                    -1  -1  15  -4  -2  -2   1  -1  -2  -2  -2
    has insult                    -1   0  -3   0   1  -1  -2   5   0   0   1
    has invoice                    0  22 -10  -6  -7   1  -2  -3   3   3  -7
    has lack                      -3  -8  26   2  -1  -6  -4  -6  -5  -4   2
    has late                      -1  -4   1  10  -2  -3  -1  -2   8  -3  -4
    has law                       -2   1  -2  -6  -1  -1  22  -3  -3  -4  -3
    has look                      -2   1   0  -1  -1  -1   0  -1   7  -1   1
    has lost                       0  13   4  -3  -5  -5  -2  -2  -1  -3   3
    has mail                      11   8  -4  -4   1  -5   0  -4  -4  -3   3
    has missing                    2   3  -1  11  -4  -1  -3  -5  -3  -5   1
    has money                     -9  -4   7  -2  -2   6  -1  -4   3   7  -9
    has never                      1   4  -2   0  -3  -4   0  -2  -6   3   4
    has not                       -6   3   4  -3   1   5  -3  -8 -11   3  -7
    has office                     0   1  -2  -2  -1   0  -2  -2  -1   1  10
    has ok                         0   0   2  -6  -1  -4  -3   2  -2  -1   8
    has owe                        2  -3  -3  -3  -1  -2  -1  -1   1  15  -3
    has paid                       0  -8  -4  -1  -9  -5  -1   2  31  -4  -7
    has part                      -3  -3  10   5  -2  -4   1  -2   3  -2  -4
    has pay                        2  -4   4  -5  -6   6  -8  10  -2   4 -12
    has payrun                     2   2  -1  -2  -3   0  -2  16  -3  -4  -5
    has police                    -1  -2  -3  -3  -5  -3  24  -1  -2  -3  -2
    has price                     -3   1  -2  -1  -3  13   2  -2  -2  -4   0
    has promises                   4  -2   2  -2  -1  -2  -3  13  -5  -1  -4
    has proof                     -2   1  -2  -1  -1  -3  -1  -2  10   0  -1
    has public                    -1  -1   2   0  -6   0  16   0  -3   1  -7
    has redo                      -1   7  -5  12  -3   2   1  -2  -3  -7  -2
    has refuse                    -4  -3  -1   0  -4  -7   0  -6  -1  22  -3
    has relation                  -1  -3   0  -5  14  -2  -2   1   0  -1  -2
    has resents                   -3   1   2  -3  17  -3   0  -4  -2   0  -4
    has review                    -1  -1  -1  -1  -1  -2  11   0  -1  -3  -1
    has say                        3   1   0   1  -1   0   1  -6   4  -2  -6
    has sent                      -1   6   0  -6  -4  -6  -5  -5  16  -2   4
    has soon                      -3   0   3  -1   1  -4  -2   3   4   0  -7
    has sorry                     17  -5   0  -1   1  -3  -2  -3   2  -4  -5
    has stop                      -4  -4   2   2  19  -1   2  -4   1  -5  -9
    has sum                       -4   2   3   0  -7   7  -3  -1   7  -1  -6
    has sure                      -1  -2   5  -2  -2  -4   1  11   0  -2  -6
    has terms                     -4   1  -3   0  -1  13  -1  -8   0   1   0
    has theirs                    -1   0   4   0  -1  -3  -2   2   1   0  -1
    has thought                    3   1  -3  -1   1  14  -3   0  -7  -2  -3
    has threatens                 -3  -4  -1  -1  -7  -2  22  -1  -2   1  -4
    has tone                      -1  -3  -5  -3  17   3  -2   1   0  -5  -2
    has until                     -2  -3   4   7   1  -3   2  -1  -4  -6  -1
    has wait                      -3  -4  14   1   0  -3  -4  -1   0  -2   1
    has warn                      -3   3  -7   2   0  -5   9   1   1  -2  -1
    has we                        -1  -1  -4   4   0   5  -2  -7  -1  -2  -2
    has who                       -1  -2  -2  -3  -2   2   0  -2   1  -2  10
    has will                      -1  -4   0  -1  -4  -4  11   7  -6  -1  -1
    has work                       0   0  -1  11  -7   2   0  -5  -9  -3  -6
    has wrong                      1  13  -4  -1  -1  -3  -3  -1   0  -2  -2
    has you                       -1  -2  -7  -5   6  -6   5  -4  -3   1  -7
    # More than once
    often again                   -2   9  -1   0  -3  -1   0  -1   2  -1  -2
    often agreed                   0  -2  -1  -3   0   3   1  -2   0   3   0
    often already                 -1  -1   1  -2  -1   0   0  -1   3   0   0
    often angry                    0   1  -1   0   5   0   0  -3   0   0   0
    often approver                 4   4   0  -4  -1   0  -4   0   4  -2   1
    often ask                      1   0  -2   0   0   0   0  -1  -2   0   6
    often bad                      0  -1   0   4  -1  -1  -1   0   0   0   0
    often bother                  -2  -1  -1   1   5  -4   3   0   0   0  -1
    often broken                   0  -1  -2   3  -1  -2   3  -1   2  -1  -1
    often busy                     0   0  -1   0  -2   0  -1   0   0  -1   6
    often can                      0   0   7  -1  -1  -2  -1   0  -1   0  -1
    often complains               -5  -1  -3  20  -2  -2   0   0  -1  -4  -1
    often day                      0  -1   2  -1  -1   3   0  -2  -1   0   0
    often dear                     0   2   0  -1   0   4   0   0   0   0  -2
    often detail                  -1  13  -1  -2  -1  -1  -1  -2  -2  -2  -2
    often evades                  -1  -1  -1  -1  -3   0  -1  -1  -3  -1  12
    often fee                      0   0   0  -2  -1   4   0   0   0  -1   0
    often forgot                  17   0   0  -2  -4  -2  -1  -2  -1  -3  -3
    often hardship                -1  -1   8  -2  -2   2  -2  -1   2   0  -1
    often i                        2  -3   2   2   5  -5  -3   1  -1  -2   0
    often included                -1  -2   0  -1  -1   8  -1   0   0  -1  -2
    often income                   0   0   6  -1   0  -1   0   0  -1  -1   0
    often invoice                 -1   3   0  -1   0  -3   2   0   5  -1   0
    often lack                    -4  -1  13  -4  -1   1  -2  -1  -1   2  -3
    often late                    -1   0   1   7  -1  -1  -1  -1  -2  -1  -1
    often law                     -1   0  -1  -2  -1   0   5   0   0  -1   0
    often lost                    -1   4   1   0  -1   0   0   0   0  -2   0
    often missing                  1  -2   0   3   0  -2   3   0   0  -2   0
    often never                    0   0  -2   0  -1   0   3  -1   0   4  -1
    often not                     -3   3   0   3   3  -5  -3  -1  -1   5  -2
    often office                  -1   0   0   0  -2   0   0  -2   0   0   6
    often ok                       2   0   1  -2  -3   3  -1   0   0  -2   2
    often paid                    -6   0  -2  -3  -1  -1  -1  -1  18  -2  -1
    often pay                      0   2   4  -3   0   0   0   1  -1  -1   0
    often payrun                   1  -3  -1   0   0   0   0   5  -1  -1   0
    often police                   0   0   0   0  -3   0   6   0   0  -1   0
    often price                   -1  -1   0   4  -1   0   1   0   0   0  -1
    often promises                 0  -1  -2  -2   1   1  -2  11  -4  -1  -1
    often public                   0  -1  -1  -3  -1  -1  11   0   0  -1  -1
    often redo                     0  -1   0   4   0   0   0   0   0  -1   0
    often refuse                  -2  -4  -7   1  -2  -5   3  -1  -1  21  -4
    often relation                 0   0  -1  -1   4  -1  -1   0   2  -1  -1
    often resents                 -3  -2  -2  -4  20  -1  -2  -2   0  -2  -2
    often review                   0   0  -1  -1  -1  -2   9   0  -1  -2  -1
    often say                      0   0   3  -1   1  -1   0   0   0  -1   0
    often sent                    -3   0   1   0   0   0   0   0   3   0   0
    often soon                     3   0  -1   0  -2  -1   3   1   0  -1  -1
    often sorry                    8  -1  -1  -1   0   0   0  -3  -2   0  -1
    often sum                      0  -1   0   1  -1  -2   1   0  -1   4   1
    often sure                    -1   0   0   0  -1   0  -1   6   0  -1  -2
    often terms                   -1  -2  -3  -2   1  19   0  -7  -2   0  -2
    often theirs                   0   0   6  -3  -1  -1  -1   3  -1  -1   0
    often thought                  1  -1   0  -1   0   5   0  -1  -1  -1  -1
    often threatens               -1  -2   0  -6  -2  -2  18   0   0  -1  -3
    often tone                     0   0  -4   0   3   3  -1   0   0   0   0
    often we                       0  -5   5  -2   2  -2   4  -3   2   1  -2
    often who                      0  -1   0   0  -1   0   0   0   0  -1   5
    often work                     1   3  -4   8  -3  -1  -1  -1  -2  -1  -1
    often wrong                    1   0   0   6  -2  -3  -1   0  -1  -1  -1
    often you                      0  -2  -2 -10   2   3   4  -2   4   1   0
    # Its first word that is about anything
    first again                    0   5   5  -2   0  -1   0  -3  -3  -1   0
    first agreed                   2  -1  -1   0  -1   1  -1   1  -2   3  -1
    first already                  0  -1  -3  -1   3   0   0  -2   3   0   1
    first angry                    5   0  -1   1  -3  -1  -1  -1   0  -1   2
    first approver                -2  -5   0  -2  -2  -1  -2   1   1   7   2
    first ask                     -1   0  -1   0   0   0   2  -1   0  -1   4
    first asked                    0   0   0  -4   1   7   0  -1  -1  -1   1
    first bank                     0   5   2  -2   0  -2   0  -1  -1  -1  -1
    first bother                  -1  -3   0   3  -1  -1   0  -1  -1   3   1
    first broken                   4  -1  -2   0  -1   2   0  -2  -2  -1   3
    first busy                     0  -1   0   0  -1  -2   0   2  -1   0   3
    first can                     -2   2   3  -1  -2  -3  -1  -2  -1   2   3
    first complains                0   0  -2   5  -1  -3   1   0   0   0   0
    first day                     -2   0  -3   0   6  -2  -1   9  -4  -1  -2
    first dear                    -1   1  -4  -1   0  10  -2  -1   0   0  -1
    first detail                  -1   9  -2  -3  -1  -5  -1  -1  -3   5   3
    first evades                  -1  -2  -2  -1  -1   0   1   0   0  -1   6
    first fee                      0   0  -1  -3  -1   5   3  -1  -1   0  -1
    first forgot                   4  -2   1   2  -1  -1  -1  -2   1   1  -3
    first good                     0   1  -1  -1  -1  -1   2  -4  -1  -1   7
    first hardship                -2   0   4  -2  -1  -4   2   5  -2  -1   0
    first i                       -2   0  -3   3  -7  -1   3   0   4  -3   3
    first included                 0   3   0   2  -1   1  -1   1  -1  -1  -3
    first income                  -1   2   5  -4  -1   0   0  -1   0  -2   0
    first invoice                 -2   6  -2  -2  -2   5   3   4  -2  -5  -1
    first lack                     0  -1   7   1  -1  -1   1  -1   0  -1  -2
    first late                     0  -1  -1   8   0  -3  -1  -1  -1  -1  -2
    first lost                    -1   5   2   0  -1  -1   0  -1  -1  -1  -1
    first mail                     0   0   0   0   0   0   0  -1   0   0   3
    first missing                 -2  -2  -1   3   0  -1  -1  -1  -1  -1   7
    first money                    0  -1   2  -1  -1  -2   0  -2   3   4  -3
    first never                   -1   2   3  -3  -1   0  -1  -1   0  -5   5
    first not                     -2  -2   0   2   1  -2  -3  -1  -1   8   0
    first ok                       4  -4  -1  -4  -2   1  -2   0  -3  -4  15
    first paid                    -1  -6  -1  -2  -1  -1  -1  -3  14  -2   4
    first part                    -1  -1  -4   1   0   2   0   0   5   0  -1
    first pay                     -1   2  -2   0  -1  -3   0   7  -1   1  -1
    first payrun                  -1   2   0   0  -1  -1   0   5  -1   0  -2
    first police                   0   0   0   0   0   0   5   0  -3   0  -1
    first price                   -1   0   3  -1  -2  -5   4  -1  -1   0   1
    first promises                -1  -1  -1  -1   1  -1  -1   9  -1  -1  -2
    first refuse                  -2  -3  -1   4  -3  -1  -1  -2  -1   7   2
    first resents                 -2  -1  -1  -2   9   0   1  -1  -1  -2  -2
    first say                      5   1   5  -3  -3  -4   1  -1   3  -3   0
    first sent                    -2   6  -1  -1  -1  -1   0  -1   1   0  -1
    first soon                    -1  -1   3   1   1  -4   0   3   0  -1  -1
    first sorry                    4  -1   2   3  -2  -2  -1  -5   7  -3  -2
    first stop                    -1  -1  -1   5   8  -1  -1   0  -1  -1  -5
    first sum                     -1  -2   2  -4  -1  10   0  -2   3  -2  -4
    first sure                    -1  -1  -2  -2  -2  -1  -1   6   3   0   0
    first terms                   -1  -1   1  -3  -1   8   1  -5   0   2  -1
    first theirs                   0  -1   5  -2   1   0  -1   0   0  -1   0
    first threatens               -1  -1  -1   9   0  -1   0  -1  -1  -1  -2
    first until                   -1  -1   5   2   3  -1   1  -1  -1  -1  -3
    first wait                     1  -1   0   2   3  -2  -1  -1  -1   0  -2
    first warn                    -1  -1  -1  -2   1   0   3   0   0   2  -1
    first we                       3  -4   7  -3  -1  -1  -1  -2  -1   7  -4
    first who                      0  -2  -2  -1  -1  -2   0  -1   0   0   8
    first will                    -2  -1  -3  -1   1  -2   2   3  -1   0   3
    first work                     4  -1  -8  16  -4  -1   1  -4  -7   2  -6
    first wrong                    0   3   0  -2  -1   1   0   0  -1  -1   3
    first you                     -3   1  -7   4  10  -6  -2  -3  -4   2   2
    # Behind a word that denies
    never agreed                   0  -1   0  -1   0   2   3  -1   0  -1   0
    never asked                    0   0   0  -2   0   0   0   0  -1   4   0
    never fee                      0   0   0   0   0   3  -1  -1   0   0   0
    never hired                    0   0   0  -1   0  -1   0   0  -1   3   0
    never i                        1   0  -2   1   2   0  -1  -1   0   3  -2
    never invoice                  0   5  -1   0   0   0   0   0   0   0  -1
    never lack                     3   0  -3  -1   0   2   0   0   0   0   0
    never mail                     1  -2   0   0   4   0   0  -1  -2  -1   2
    never money                    0   0  -1  -2  -1  -1  -1   0   0   8   0
    never never                    0   0  -1  -1  -1   0   3  -1   0   2  -1
    never not                     -1  -2  -3   5  -2   3   2  -1  -1  -2   1
    never owe                      3   0  -2   0   0   0   0   0   0   0   0
    never pay                     -1  -2   1  -2   0  -1   0   0   0   6  -1
    never refuse                   0  -1  -1  -1   0   0   3   0   0   0   0
    never we                       0   0   0   0   0  -1   3   0   0   0   0
    never work                    -1   1  -1   3   0  -2   1   0   0   0  -1
    never you                      0   0   0  -1  -3  -1  -1   2   0   5   0
    not agreed                     0   1  -1  -2   1   0   4   0   0  -1   0
    not approver                   0   4   1  -1  -2   3   2  -1  -1  -2  -3
    not asked                     -1  -1  -1   4   1  -1  -1   0  -1   2  -2
    not bother                    -1  -1  -2  -1   0   0   2   0   0   4  -1
    not can                        0   1  -1   3   3  -1   0   0  -1  -3  -1
    not complains                  0   0   0   5   0  -1   0   0   0  -4   0
    not detail                     0   5  -1   0  -4  -1  -1   0   0   4   0
    not evades                     0  -1   0   0   0   0  -1   0   0  -1   3
    not forgot                     4  -1  -2  -2   0   4  -1   0   0  -2   0
    not good                       0   1  -1   7   0  -2  -1   0   0  -3  -1
    not hardship                   0   0  -3   0   1   4   0   0   0  -1   0
    not i                         -1   5  -1  -2   2   1  -2  -1  -1   3  -2
    not included                   0   0   0   0   0  -3   0   0   0   3   0
    not income                    -1  -3   3   2  -1  -1   1   0   0   1   0
    not invoice                   -1   5  -1  -1  -1  -1   0   0   0   0   0
    not mail                       3  -3  -1  -1   3   0   0   0   0   0  -1
    not missing                    0  -1  -3   2   4   0   0   0   0   0   0
    not money                     -1  -2   7  -3   2  -1   2   1  -2  -2  -1
    not never                      0   0   2   0   3   1   2   0   0  -3  -4
    not not                       -1   1  -2   3  -1   0   0   0   0   0   0
    not owe                        0  -1  -1  -1  -1  -2   1   0   0   8  -1
    not paid                       2  -1   4   0  -1  -1  -1   0  -3   0  -1
    not part                       0   0   0   0   0  -3   0   0   0   3   0
    not pay                       -1  -4   5   4  -3  -3  -1  -3  -1   8  -2
    not payrun                     1   0  -1   3   0  -1   0   0   0  -1   0
    not price                      0  -1  -1  -2   0   7   0   0   0  -1  -2
    not public                     1  -1   1   0  -1   0  -1   0   0   3   0
    not redo                       0  -1  -2   5   0   0   2   0   0  -4   0
    not refuse                    -1   0   4  -5  -2   7   3  -1  -1  -3  -1
    not relation                   0  -1   0   0   3  -1  -1   0   0   0   0
    not resents                   -1  -1  -2  -1   8   0  -1   0   0  -3   0
    not say                       -1   2  -1  -1   1  -2   0   0   3   0  -2
    not sum                        0   5  -2  -1  -1   3  -1   0  -1  -1  -1
    not sure                       0   0  -1   3  -1   0   1   2   0  -2   0
    not tone                       0  -1   0  -1   4   1  -2   0   0  -2   0
    not until                      0   0  -2   7   0  -1   2   0  -1  -2  -1
    not warn                       0   0   0  -1  -1   1  -1   3   0  -1   0
    not we                        -1   3   0   4  -1  -5   2  -1  -1  -1  -1
    not will                      -1  -4  -3   3   1  -3   1  -1   0   7   0
    not work                      -1   1   3   4   1  -3  -1  -1  -1  -2  -1
    not you                        0   2   0  -2   3  -3  -2   3   1  -1  -1
    # Behind a condition
    until approver                -1   0   2   0  -2  -3   5  -1   0  -1   0
    until bother                   1  -1  -1   7   0  -2   0   0  -3  -1  -1
    until break                    0   0   0   3   0   0   2  -1  -1  -2  -1
    until broken                   0  -1   0   3   0   0   0   0   0  -1   0
    until busy                     0   0  -2   0   3   0   0   2   0   0  -1
    until can                      0   1   3  -1   0   0  -1   0   0   0   0
    until day                     -1   1   2   0  -1  -1   0  -1   0  -1   4
    until dear                     0   0   0   2   0   3   0   0   0   0  -2
    until forgot                   3  -1   0  -3   2   0  -1   0   0  -1   0
    until income                   0   0  -2   0   0   0   0   3   0   0   0
    until missing                  1   0   3  -1  -1   1   0  -1   0  -1   0
    until not                     -1   0   4   5   1  -1   0  -2   1  -6  -1
    until pay                     -1   0   2   2   0   1   0   0  -1  -3   0
    until redo                     0  -1   0   6   0   3  -1  -1   0  -5  -1
    until refuse                  -1   0  -2   4  -1  -1   0  -1  -1   2  -1
    until relation                 0   0   0   1   3  -1  -1   0   0  -1  -1
    until resents                 -1   0   0   0   3   0   1  -1   0  -1   0
    until soon                     2   1   3  -1  -1  -1  -2   2  -1  -2  -1
    until stop                     0   0  -1  -1   3   0   1  -1   0   0   0
    until terms                    0  -1   1  -1   0   3   0   0   0   0   1
    until theirs                   0   0  -1  -2   0   0  -1   3  -1   1   0
    until until                   -1  -1   2  -2   3   3   1   0  -1   0  -2
    until work                     1  -1  -2  -1   1   4  -1   2   1  -2  -1
    until wrong                   -1  -1   0   4   2   0  -1   0  -3   0   0
    until you                      0  -1   0   1  -1  -1   0  -1   6  -3  -2
    # Its days, signs and length
    1 to 3 words                  -3  -4  -6  -3   0  -4  -3   1  -1   7  11
    13 to 25 words                -3   0  -1  11   0   0   2 -12  -1  -5  -8
    26 words or more               2   1   5   3  -2  -2  -1  -1   0  -5   0
    4 to 6 words                   3  -3  -1  -8  -1  -3  -5   5  -2   1   3
    7 to 12 words                 -5  -1  -1  -4  -3   5  -1  -5  -2  -5  -1
    asks                          -4   7   0  -7   4   6   0  -7  -2  -3   2
    asks at the end               -4   2   5   2  -2  -2  -3  -3   5  -3   3
    day ahead                      5  -6   0 -11   0  -1  -3  16  -2  -7   1
    day not ahead                 -3  -1   3   3  -5   1  -3  -4  13  -2  -2
    day of payment                 0   1   1  -1  -2   2  -1   8  -5  -1  -3
    exclaims                       4  -3  -5  -3   1  -3   3   1   0  -2   7
    # What the phrases say: of which tables, and which reason
    judged forgot                  6   3  -1   0   0  -2  -1  -4   3  -1  -3
    judged invoice                 3   8  -3   0  -1  -3  -2  -1   3  -1  -2
    judged money                  -3  -3   9   1  -2   1  -1   0   0  -2  -2
    judged none                   -5  -7  -5   0  -5   0  -5  -5  -1   3   7
    judged paid                   -1   0  -1   3  -2  -1  -1  -1   8  -1  -2
    judged promise                -4   0  -4  -2   1   3  -2  12  -1  -3  -1
    judged refuses                 0  -2  -2   3  -3  -3  -3  -1  -1  11  -2
    judged strained               -2  -2  -3  -2  13  -1  -1   0  -1  -2   0
    judged terms                  -1  -2  -2  -1  -1  10   1  -1  -1   1  -2
    judged threat                 -1  -1   0  -3  -1  -2  12  -1  -1  -2  -1
    judged unhappy                 0  -1   0   7   0  -2  -1  -2   0   1  -2
    said evades                   -1   0   1   2  -2  -4   1  -2   0  -3   8
    said forgot                    8   1   3   0  -2  -2  -1  -4   1  -1  -4
    said invoice                   3  10  -3   0  -1  -3  -2  -2   2  -1  -2
    said money                    -3  -4   7   2  -1   0  -2   0   0   0  -2
    said paid                     -1   0  -1   3  -2  -1  -2  -1   8  -1  -2
    said promise                   5   0  -1  -5   2   6  -3   5  -5  -2  -3
    said refuses                   0  -2  -2   2  -3  -3  -1  -1  -1  10  -2
    said strained                 -2  -2  -3  -1  10  -1  -1   0   1  -2   0
    said terms                    -1  -2  -3  -2  -2   8   2  -1  -1   3  -2
    said threat                   -1  -1   0  -3  -1  -2  12  -1  -1  -2  -1
    said unhappy                   1  -1   0   5   1  -3   1  -2   0  -1  -2
    said withholds                 0  -1   0   6   0  -1   0   1   0  -3   0
"""
"""The columns stand for the reasons in the order of `Reason`, under their first letters."""
WEIGHTS = table(_TABLE)
