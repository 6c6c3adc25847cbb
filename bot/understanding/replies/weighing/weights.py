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
    always                        -6  -4  -4   2  -5  -2  -4   1  -4  -4   4
    # Anywhere in the answer: what its words are about
    has again                     -8  11  -4   2   4  -4  -2  -3   1  -4   3
    has agreed                     0  -1  -4   0   2  15  -2   0  -5   0  -6
    has already                    1   1   3  -2   2  -7  -3  -4   9  -4   0
    has angry                      3  -2   1   2   9  -2  -5  -3  -1  -2  -1
    has approver                   2   2  -3  -6  -3  -3  -5   1  -3  -1  10
    has ask                        0   1  -2  -5  -2  -3   2  -4  -1   0  15
    has asked                     -4  -2  -2   6   3   4  -2   1  -3   1  -2
    has away                       6  -2  -5   0  -1  -6   1   0   0  -1   6
    has bad                        0  -4  -3  11   5  -3  -1  -2   1  -3  -1
    has bank                      -4   8   1  -1  -3  -4  -2   3  11  -2  -6
    has bother                     1   4  -3   3   6  -8   4  -6  -3  -1   0
    has break                     -2  -2  -4  -1   7  -4   3  -2  -2   5  -1
    has broken                     5  -1   2  14  -6  -2  -2  -5   2  -6  -5
    has busy                      -1  -2   3  -4  -2  -3   1   1  -2  -1  11
    has can                       -5   7  11  -6  -2  -3  -4   0  -2   1   0
    has chat                      -2  -4   2   0  -1  -1   1  -1   1   2   5
    has complains                 -2  -1   1  18  -3   0  -1  -1  -4  -4  -3
    has day                        0  -3   2  -3   1   0  -7   4   6  -6   3
    has dear                       2  -2  -6   1  -1  11   3  -4  -5   3  -5
    has detail                    -2  20  -4  -4  -4  -3  -4  -6   1   2   1
    has evades                    -1  -1   1  -2   1  -2  -2  -2  -7  -3  19
    has fee                        0   1  -1  -2   0  10   1  -2  -2  -3  -2
    has forgot                    29  -7  -1   0  -1  -2  -3  -9  -3   0  -6
    has good                      -1   1  -1   7   1  -2  -2  -5  -1  -2   5
    has hardship                   5   0   8  -9  -2   1  -1   0   1  -2  -4
    has hired                     -2   0   2  -4   0   0  -3  -1  -2  11  -2
    has i                         -1  -2  -1  -9  11  -1   4  -6   0  -4   0
    has included                  -3  -5   0   1  -4  12  -3   2  -1   0   1
    has income                    -2  -1  14  -3  -3  -2   0  -1  -2  -2  -1
    has insult                    -1   0  -3   0   1  -1  -2   5   0   0   1
    has invoice                    1  23  -9  -9  -5  -2  -1  -3   4   3  -7
    has lack                      -2  -8  29   1   0  -6  -3  -6  -3  -4  -3
    has late                      -1  -3   1   8  -2   1   0  -2   3  -2  -3
    has law                       -2   1  -1  -5  -2  -1  22  -3  -2  -4  -3
    has look                      -2   1   0  -1  -1  -1   0  -1   7  -1   0
    has lost                      -1  15   2  -1  -3  -3  -4  -2  -1  -2  -1
    has mail                       9   9  -3  -3   1  -5   0  -4  -3  -3   2
    has missing                    2   3   2  10  -6   1  -2  -6  -2  -4  -2
    has money                     -7  -3  10  -4  -2   5   0  -3   3   7  -9
    has never                      1   3  -3   1  -2  -2   0  -2  -4   3   4
    has not                       -5   4   4  -2   2   4  -3  -5 -10   3  -5
    has office                     0   1  -2  -2  -1   0  -2  -3  -1   1   9
    has ok                         0   2   0  -5  -2  -4  -3   1  -2   0   8
    has owe                        2  -3  -4  -3  -2  -2  -1   0   1  15  -3
    has paid                       2  -8  -4  -2  -8  -5  -4   2  35  -4  -8
    has part                      -2  -2   8   3  -1  -2   1  -4   4  -2  -3
    has pay                        2  -5   5  -1  -5   4  -7  10  -2   7 -13
    has payrun                     2   1  -1  -1  -3   0  -3  15  -2  -4  -5
    has police                    -1  -2  -2  -2  -5  -2  20   0   0  -4  -2
    has price                     -3   1  -3  -1  -3  12   2  -2  -3  -3   0
    has promises                   4  -2   2  -2  -1  -1  -3  15  -6  -1  -5
    has proof                     -2   1  -2   1   0  -1  -1  -1   7   0  -1
    has public                    -1  -2   2   0  -5   1  16  -1  -3   0  -7
    has redo                      -2   6  -4  11  -3   1   2  -2  -3  -6  -1
    has refuse                    -5  -3  -1   0  -3  -8   1  -7  -3  23  -4
    has relation                  -2  -2   0  -4  14  -1  -2   1   0  -1  -3
    has resents                   -4  -1   0  -4  20  -1   3  -6  -2  -1  -4
    has review                     0  -1  -1   0  -1  -3  12   0  -1  -3  -1
    has say                        4   1   0   0   0   1   2  -6   3  -4  -5
    has sent                      -6   5   0  -3  -3  -4  -4  -4  16  -1   2
    has soon                      -1   0   3  -3   0  -2  -2   4   5   1  -8
    has sorry                     17  -5   1  -1   1  -3  -2  -2   3  -4  -5
    has stop                      -3  -4  -2   3  20  -2   0  -3   1  -5  -8
    has sum                       -3   2   2   0  -7   8  -1  -1   6  -3  -5
    has sure                       1   0   1   0  -1  -4   1  12  -3  -2  -6
    has terms                     -4   1  -3   1  -1  14  -1  -8  -3   0  -1
    has theirs                    -1   0   7  -2   0  -4  -2   2   1   0  -2
    has thought                    3   1  -4   0   1  14  -3  -1  -6  -2  -3
    has threatens                 -2  -4  -2  -2  -5  -3  23  -1  -4   1  -2
    has tone                      -1  -2  -6  -3  18   3  -3   0   0  -5  -3
    has until                     -1  -3   6   7   1  -1   1  -2  -4  -7  -1
    has wait                      -4  -3  12   0   1  -1  -3  -2   0  -2   2
    has warn                      -1   3  -6  -2   1  -5  10   1   0  -2   0
    has we                        -1  -2  -2   5  -1   6  -1  -6  -1  -1  -4
    has who                        0  -1  -2  -2  -2   0   0  -2   0  -2  10
    has will                       0  -3   0  -1  -4  -3  11   6  -6  -1  -1
    has work                      -2  -1   1  13  -4   2   1  -4  -5  -1  -9
    has wrong                      2  13  -5  -2   0  -3  -3  -1   0  -1  -1
    has you                        0  -1  -6  -3   7  -6   6  -3   0   3  -5
    # More than once
    often again                   -3   6   0   0  -2  -1  -1  -1   3  -1  -1
    often agreed                   0  -2   0  -1   1   5   1  -2   0  -2   0
    often already                 -1   0   1  -1  -1   0   0  -1   4   0   0
    often approver                 2   1  -1  -3  -1  -3  -3   1   5   0   2
    often ask                      0   0   0   0   0   0   0  -1   0   0   3
    often bad                      0  -1   0   4  -1  -1  -1   0   0   0   0
    often bank                     0   1   1  -1   0   0   0  -1   3  -1  -2
    often bother                  -1  -1  -1   1   4  -5   3   0   0   1  -1
    often broken                  -2  -1  -3   7  -1  -1   2  -1   2   0  -1
    often busy                     0   0  -1   0  -1   0  -1   0   0  -1   5
    often can                      0   0   3  -1   0  -1   0   0   0   0   0
    often complains               -3  -1  -5  21  -1  -4  -1   0  -1  -2  -1
    often day                      0  -1   1   0   0   3   0  -2  -1   0  -1
    often dear                     0   3  -1  -1   0   3  -1   0  -1   0  -2
    often detail                  -1  14  -1  -1   0  -1  -1  -3  -2  -2  -2
    often evades                   0  -1  -2  -2  -2  -1  -1  -2  -3  -1  14
    often fee                      0   0   0  -1   0   3   1   0   0   0   0
    often forgot                  20   0  -1  -4  -3  -2  -1  -1  -4  -2  -2
    often hardship                 0  -2   9  -1  -2   0  -2  -1   0   0  -1
    often i                        1  -3   3   0   6  -4  -1   2  -1  -2   0
    often included                -1   0   0  -1   0   3   0   0   0   0   0
    often income                   0   0   6  -1   0   0   0   0  -1  -1   0
    often invoice                 -1   3   0  -1   0  -3   1   0   4  -2   0
    often lack                    -3  -2  11  -2   1   0  -2  -1  -1   2  -3
    often late                     0   0   0   5  -1  -2   0   0   0   0  -1
    often law                      0   0   0  -2  -1   0   4   0   0   0   0
    often lost                    -1   5  -1   0  -1   0   0   0   0  -2   0
    often missing                  1  -2   0   2  -1  -1   3   0   0  -1   0
    often never                    0   1  -2   1  -1  -2   2  -1   0   4  -1
    often not                     -2   2   1   2   2  -4  -2  -1  -1   5  -1
    often office                  -1   0   0   0  -1   0   0  -2   0   0   6
    often ok                       2  -1  -2  -1  -2   2   0   1   0  -3   2
    often paid                    -4  -1  -1  -2  -1  -1  -1  -1  16  -2  -1
    often pay                      0   2   4  -2   0  -1   0  -1  -1  -1   0
    often payrun                   1  -3   0   0   0   0   0   5  -1  -1   0
    often police                   0  -1   0   0  -3   0   7   0   0  -2   0
    often price                    0  -1   0   4  -1   1   0   0   0   0  -2
    often promises                 0  -2  -2  -1   2   1  -2   9  -4  -1   0
    often public                  -1  -1  -1  -3  -1  -1  11   0  -1  -1  -2
    often redo                     0  -1   0   4   0   0   0   0   0  -1   0
    often refuse                  -1  -4  -7  -2   0  -6   4  -1  -1  20  -3
    often relation                 0   0  -1  -1   4  -1  -1   0   2   0   0
    often resents                 -3  -2  -3  -3  20  -1  -2  -3   0  -1  -2
    often review                   0   0   0   0   0  -3  10   0  -1  -3  -1
    often say                      0   0   3   0   1  -1   0   0   0  -2   0
    often sent                    -3   0   1   0   0   0   0   0   4   0   0
    often soon                     0   1  -1   2   0  -3   0   1   1   0  -1
    often sorry                    6   0   0   0   0   0   0  -1  -1   0   0
    often sure                     0   0   0   0  -1  -1   0   5   0  -1  -3
    often terms                   -1  -4  -6  -3   1  22   1  -7  -1  -1  -2
    often theirs                   0   0   5  -2  -1  -1  -1   2  -1  -1   0
    often thought                  0  -1  -1  -2  -1   7   0   0   0  -1  -1
    often threatens               -1  -2   0  -4  -2  -4  17  -1  -1  -1  -1
    often tone                     0   0  -1   0   4   0  -1  -1   0   0  -1
    often we                      -1  -3   4  -1   2  -2   4  -2   1  -1  -1
    often who                      0   0   1   0  -1   0   0   0   0  -1   3
    often work                     0   6  -3   7  -3  -2   0  -1  -3  -1  -1
    often wrong                    1   3   0   0   0  -3   0   0   0   0   0
    often you                      0  -3  -2  -8   4   3   4  -2   3   1   0
    # Its first word that is about anything
    first again                    0   3   4  -2  -1  -1   0  -3  -1  -1   1
    first agreed                   2  -1  -1   0  -1   3  -1   1  -2   0  -1
    first already                  0  -1  -1  -1   1   0   1  -3   1   0   1
    first angry                    4   0  -1   1  -2  -1  -1  -1  -1  -1   2
    first approver                -2  -4   0  -2   0  -2  -2   1   2   4   3
    first ask                     -1  -1  -1   0  -1  -1  -1  -2  -1  -1   5
    first asked                    0   0   0  -4   2   6   0  -2  -1  -1   1
    first bank                     0   6   1  -1   0  -1   0  -1  -1  -2  -1
    first bother                  -1   0  -1  -2   0  -1   0  -2  -1   4   2
    first broken                   2  -1  -2   0  -1   2   1   0  -1  -1   3
    first busy                     0  -1   0   0   0  -2   0   2   0   0   3
    first can                     -2   2   4  -1  -2  -1  -1  -1  -1   3   1
    first complains                0   0  -1   7  -1  -4   1   0   0  -1   0
    first day                     -2   0  -2   0   2  -1  -1  10  -3  -1  -3
    first dear                    -1   1  -2  -2   0   9  -2  -2   0   0  -1
    first detail                   0   6  -1  -2  -1  -6  -1   0  -2   5   3
    first evades                   0  -1  -2  -2  -1  -1  -1   0   0  -1   9
    first fee                     -1   0  -2  -3  -1   5   3  -1  -1   0   0
    first forgot                   5  -1   1  -1   0   0  -1  -1   2   1  -4
    first good                     0   1  -1  -1  -1  -1   2  -4  -1  -1   6
    first hardship                -2  -1   4  -2  -1  -3   1   5  -1  -1   1
    first i                       -2  -1  -3   2  -7   0   3   1   3  -3   5
    first income                   0   1   6  -4  -1   0   1   0   0  -2  -1
    first invoice                 -1   6  -2  -3  -1   0   3   3  -2  -3  -1
    first lack                    -1  -1   6   1  -2  -1   1  -1  -1  -3  -1
    first late                     0  -1   0   3   0   0   0   0   0   0  -1
    first lost                    -1   7   0   0   0   0   0  -1   0  -3   0
    first mail                     0   0   0   0   0   0   0  -1   0  -1   4
    first missing                 -1  -1  -1   4   0   0  -1   0  -1   0   1
    first money                    0  -1   2  -2  -1  -2   1  -2   3   4  -3
    first never                   -1   2  -1  -1  -1   0   0  -1   0  -4   6
    first not                     -1   1  -1   2  -1  -2  -3  -1  -1   6   1
    first ok                       4  -5  -2  -4  -1   0  -1   0  -3  -2  13
    first paid                     0  -6  -1  -1  -1   0   0  -3  12  -2   2
    first part                    -1  -1  -4   1   0   2   0   0   5   0  -1
    first pay                     -1   3  -2   0  -1  -3   0   6  -1  -1  -2
    first payrun                   0   2   0   0  -1  -2   0   5  -1  -1  -1
    first price                   -1   1   4  -2  -2  -2   3  -1  -1   0   1
    first promises                -1  -1   0  -1   1  -1  -1   9  -1  -1  -2
    first refuse                  -2   0  -2  -1  -3   0  -1  -2  -1   8   4
    first relation                 0   0  -1   0   3   0   0   3  -2  -2   0
    first resents                 -1  -1  -2  -1  10   0   3   0   0  -2  -4
    first say                      5   0   4  -2  -3  -3   1  -2   0  -1   0
    first sent                    -2   7  -1  -1  -1  -1   0  -1   1  -1  -1
    first soon                    -1  -1   3  -1   1  -2   0   2   0  -1  -1
    first sorry                    4  -2   3   2  -2  -2  -1  -5   7  -3  -2
    first stop                    -1  -1  -1   5   8  -2  -1   0  -2  -1  -5
    first sum                      0  -2  -1  -4  -1  11   1   0   0  -1  -2
    first sure                     0   0   0   0  -1  -1  -1   5  -1   0   1
    first terms                   -1  -2  -2  -3  -1   9  -1  -4   1   3  -1
    first theirs                   0  -1   4  -1   1   0  -1   0  -1  -1   0
    first thought                  1   0  -1  -1   0   4   0   0  -1   0   0
    first threatens               -1   0  -1   6   0  -1   3  -1  -2  -1  -2
    first until                   -1  -1   5   1   1  -1   1  -1  -1   0  -2
    first wait                     1   0   0  -2   3   1  -1  -1   0   0  -2
    first warn                     0  -1  -1  -1   1   0   3   0   0   1  -1
    first we                       3  -4   5  -3   0   1  -1  -2  -1   4  -3
    first who                      0  -2  -2   0  -1  -1   0   0   0   0   7
    first will                    -1  -1  -2  -1   0  -2   2   3  -1   0   3
    first work                    -3   1  -4  18  -3  -3   2  -3  -4  -2  -2
    first wrong                    0   3   0  -3  -1   1   0   0  -1  -1   2
    first you                     -3  -1  -5   3  10  -5  -1  -2  -3   3   3
    # Behind a word that denies
    never agreed                   0  -1   0  -1  -1   2   3  -1   0  -1  -1
    never asked                    0   0   0  -2  -1   0   0   0  -1   4   0
    never fee                      0  -1   0   0  -1   3  -1   0   0  -1  -1
    never hired                    0   0   0  -1   0  -1   0   0  -1   3   0
    never i                        0   1  -2   1  -1   0  -1   0   0   3   0
    never invoice                  0   5  -1   0   0   0   0   0   0  -1  -1
    never lack                     3  -1  -2  -2   0   2  -1   0  -1   0  -1
    never money                    0   0  -1   0   0   1  -1   0   0   3   0
    never not                      0  -2  -3   5  -2   3   2  -1  -1  -2   1
    never owe                      3   0  -2  -1   0   0   0   0   0   0   0
    never pay                      0  -2   1  -2   0   0  -1   0   0   5   0
    never refuse                   0  -1  -1  -1   0   0   3   0   0   0   0
    never work                    -1   1   0   2   0  -3   1   0   0   1  -1
    never you                      0   0   0  -2  -2  -1  -1   2   0   5  -1
    not agreed                     0   0  -1  -1   1   1   3  -1   0  -1  -1
    not approver                   0   6   0   0   0   1  -1  -1  -1  -1  -3
    not asked                     -1  -2  -1   5   2  -1  -1   0  -1   1  -2
    not bother                    -1  -1  -1  -1   0   0   2   0   0   4  -1
    not can                        0   5   0   1   0  -1   0   0  -1  -3  -1
    not complains                  0   0  -2   5   0   0   0   0   0  -1   0
    not detail                     0   5  -1   0  -4  -1  -1   0   0   2   0
    not forgot                     4  -1   0  -1   0   0   0   0   0  -1   0
    not good                       0   1  -1   6   1  -2  -1   0   0  -2  -1
    not i                         -1   2  -2  -2   3   1  -2  -1  -1   5  -2
    not included                   0   0   0   0   0  -3   0   0   0   3   0
    not invoice                    0   4  -1   0   0   0  -1   0  -1   0   0
    not lack                      -1   1   2  -3  -2   3  -1   0  -1   0   1
    not lost                      -1   3   0   0   0   0   0   0   0   0   0
    not money                     -1  -2   8  -3   0  -1   2   2  -1  -4  -1
    not never                      0   1   2   0  -1   1   2  -1   0  -2  -3
    not owe                        0  -2  -1  -1  -1  -3   1   0   0   9  -1
    not paid                       1  -1   4   0  -1   0   0   0  -2   0   0
    not part                       0   0  -1   0   0  -3   0   0   0   4   0
    not pay                       -1  -3   4   3  -3  -4  -1  -3  -1   8  -1
    not payrun                     1  -1   0   3   0  -1   0   0   0  -1   0
    not price                      0  -1  -1  -1  -1   6   0   0   0  -1  -1
    not public                     0  -1   1  -1  -2   0  -1   0   0   3   0
    not redo                       0  -1  -1   3  -1   0   2   0   0  -1   0
    not refuse                    -1   0   0  -3  -2   3   3   0   0   1  -1
    not relation                   0  -1   0  -1   4   0  -1   0   0   0   0
    not resents                   -1  -1  -3  -1   9   0  -1   0   0  -3   0
    not say                       -1   1  -1   0   1  -1   0   0   3  -1  -2
    not sum                        0   4  -2  -1  -1   3  -1  -1   0   0  -1
    not sure                       0   0  -1   3  -1   0   0   2   0  -2   0
    not terms                      0   0   3  -5   0   1   3   0   0   0   0
    not threatens                  0  -1   0  -1  -2   0   1   0   0   4   0
    not tone                       0  -1   0  -1   5   1  -1   0   0  -2  -1
    not until                      0   1  -2   7   1   0  -1   0   0  -3   0
    not we                         0   3   0   4  -1  -4   1   0  -1  -1  -1
    not will                      -1  -3  -3   1   2  -2   1  -1   0   7   0
    not work                      -1   1   3   4   1  -2  -1   0  -1  -2   0
    not you                       -1   3   0  -3   1  -2  -1   4   1  -1  -1
    # Behind a condition
    until bother                   0  -1  -1   7   1  -2   1   0  -3  -2  -1
    until break                    0   0   0   3   0   0   2   0  -1  -2   0
    until can                      0   1   3  -1   0  -1  -1   0   0   0   0
    until day                     -1   1   1  -1  -1  -1  -1  -1  -1  -1   4
    until dear                     0  -1  -1   1   0   3  -1   0   0   0  -2
    until forgot                   2  -1   1  -3   2   0  -1   0   0   0   0
    until income                   0   0  -2   0   0   0   0   3   0   0   0
    until missing                  1   0   3  -1  -1   1   0  -1  -1  -1   0
    until not                     -1   0   4   3   1  -1   0  -2   0  -4  -1
    until redo                     0  -1   0   4   0   1  -1  -1   0  -3   0
    until refuse                   0   0  -1   3  -1  -1   0  -1   0   2  -1
    until relation                 0   0   0   1   3   0  -1   0   0  -1  -1
    until resents                 -1   0   0   0   3   0   0  -1   0  -1   0
    until soon                     2   1   3   0  -1  -1  -1   1  -1  -2  -1
    until sure                     0   0   3   2  -1  -2   0   0   0   0   0
    until theirs                   0   0  -1  -1   0   0  -1   3   0   1   0
    until threatens                0   0   0  -1   0  -2   4   0   1   0  -1
    until until                   -1  -1   3  -2   0   3   2  -1  -1  -1  -1
    until work                     1  -1  -2  -1   0   5  -1   2   0  -2  -1
    until wrong                   -1  -1   0   4   2   0  -1   0  -3   0   0
    until you                      1  -2   1   2  -1  -1   1  -1   4  -3  -2
    # Its days, signs and length
    1 to 3 words                  -3  -4  -5  -2  -1  -3  -4   1   0   6  12
    13 to 25 words                -2   1  -1   9   1   2   5 -11  -1  -4  -7
    26 words or more               3   1   5   2  -2  -3  -1  -1   0  -4   0
    4 to 6 words                   1  -3  -1  -5  -1  -2  -5   6  -2   1   3
    7 to 12 words                 -4   0  -1  -2  -2   5   1  -5   0  -3  -2
    asks                          -4   7   0  -6   3   6  -2  -6   1  -4   2
    asks at the end               -4   1   7   2  -4  -3  -2  -3   5  -3   4
    day ahead                      4  -5   0 -10   0   0  -2  17  -4  -7   2
    day not ahead                 -2   1   2   3  -5   0  -3  -5  12  -2  -2
    day of payment                 0   0   1  -1  -2   2  -1   8  -5  -1  -2
    exclaims                       3  -2  -4  -2   2  -4   3   1   0  -2   4
    # What the phrases say: of which tables, and which reason
    judged forgot                  6   3  -1   0   0  -1  -1  -3   0  -1  -3
    judged invoice                 3   8  -3   0  -1  -3  -2  -1   3  -1  -2
    judged money                  -2  -3   8  -1  -1   2  -1  -1   0  -1  -2
    judged none                   -5  -7  -5   1  -3   0  -5  -3   0   4   7
    judged paid                   -1   0  -1   2  -2  -2  -1  -1   8   0  -2
    judged promise                -3   0  -3  -1  -1   3  -2  13  -3  -2   0
    judged refuses                 0  -2  -2   2  -2  -3  -2   0  -1  11  -1
    judged strained               -1  -1  -2  -2  11  -1  -1   0  -1  -2   0
    judged terms                  -1  -2  -2  -1   0  10  -1  -2  -1   0  -1
    judged threat                 -1  -1   0  -3  -2  -3  12  -1   0  -2  -1
    judged unhappy                 0   0   0   6   0  -1  -1  -1   0  -1  -1
    said evades                   -1   0   1   2  -2  -4   0  -2   0  -2   8
    said forgot                    8   1   0   0  -1  -2  -1  -3   0  -1  -3
    said invoice                   3   9  -3   0  -1  -3  -2  -1   2  -2  -2
    said money                    -2  -3   7   0  -1   1  -1  -1   0   1  -2
    said paid                     -1   0  -1   2  -2  -2  -1  -1   8   0  -2
    said promise                   4   0   0  -5   2   5  -2   5  -5  -2  -2
    said refuses                   0  -2  -2   2  -2  -3   0   0  -1  10  -1
    said strained                 -1  -2  -2  -1   9  -1  -1   0   1  -2   0
    said terms                     0  -2  -2  -2  -2   9   1  -1  -1   2  -1
    said threat                   -1  -1   0  -3  -2  -3  12  -1   0  -2  -1
    said unhappy                   1   0   0   6   0  -2   1  -2  -1  -3  -1
    said withholds                 0  -1   0   5   0  -1   0   0   0  -2   0
"""
"""The columns stand for the reasons in the order of `Reason`, under their first letters."""
WEIGHTS = table(_TABLE)
