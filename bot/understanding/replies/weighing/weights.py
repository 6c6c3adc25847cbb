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
    always                        -8  -7  -6   2  -6  -3  -5  -6  -4  -5   2
    # Anywhere in the answer: what its words are about
    has again                    -12  12  -5   0   5  -6   0  -3   1  -2   3
    has agreed                    -1  -1  -6   0  -1  14  -4  -2  -2   5  -8
    has already                    5   1   0  -1   3 -10  -4  -3   9  -5  -4
    has angry                     -1  -1   3   1  11  -4  -6  -6   2  -3   1
    has approver                   2   1  -4  -8  -3  -4  -6   2  -5  -2  10
    has ask                       -1   0  -1  -6  -2  -4   3  -7  -2   1  17
    has asked                     -5  -3  -2   5   7   6  -3   0  -3  -1  -4
    has away                       7   0  -5   0  -2  -8   0   1   0   0   6
    has bad                        0  -6  -4  15   5  -6  -1  -2   0   1  -3
    has bank                      -4  11   0  -2  -4  -6  -3   4  11  -2  -7
    has bother                     3  -1  -2   2   6  -9   3  -9  -3   1   3
    has break                     -1  -2  -5  -1   6  -6   4  -2  -2   7   1
    has broken                    -4  -2   3  15  -6  -1  -2  -4   2  -3  -4
    has busy                      -3  -2   3  -3   0  -7   0   1  -3  -1  15
    has can                       -3   6  11  -5   0  -6  -2  -2  -6   2   0
    has chat                      -2  -5   2   0  -3  -2   0  -1   1   2   7
    has complains                 -5   0   4  16  -3   2   1  -2  -4  -7  -3
    has day                       -1  -5   2  -2   1  -3  -8   9   2  -7   2
    has dear                       3  -3  -8   1   3  12   3  -8  -6   2  -5
    has detail                     3  16  -5  -4  -6  -3  -5  -6  -3   1   3
    has evades                    -2  -1   0  -2   1  -1  -1  -1  -5  -2  14
    has fee                       -1   1  -1   0   5  10   0  -3  -2  -7  -2
    has forgot                    26  -8   0   3  -2   2  -5 -10  -5  -2 -10
    has good                      -4   1   0   7   5  -3  -3  -4  -2  -2   5
    has hardship                  11  -2   7 -10  -3  -2  -1   0   2  -3  -5
    has hired                     -2   0   1  -4   0   3  -2  -2  -2  12  -3
    has i                          0  -4  -3 -11   8  -4   1  -5  -2  -6   0
    has included                  -4  -2   1  -1  -6  14  -4   2  -2   0   1
    has income                    -2  -1  16  -4  -2  -2   1  -1  -2  -2  -3
    has insult                    -2   0  -4   0   0  -2  -2   5  -1   0   5
    has invoice                    0  22 -12  -7  -8   1  -3  -4   5   3  -7
    has lack                      -3  -7  23   1  -1  -8  -5  -5  -4  -4   2
    has late                      -1  -4   1  10  -3  -3   0  -2   9  -3  -4
    has law                       -4   1  -1  -6  -1  -1  25  -2  -3  -3  -6
    has look                      -3   1   0  -1  -1  -1   0  -1   7  -1   1
    has lost                       1  12   4  -3  -6  -5  -3  -2  -2  -1   3
    has mail                      10   9  -4  -4   3  -5   0  -5  -5  -2   3
    has missing                    1   5  -2  10  -4  -1  -2  -5  -4  -5   1
    has money                     -9  -5   6  -3  -1   5  -2  -5   5   7 -10
    has never                      0   5  -2  -1  -4  -4  -1  -1  -7   4   4
    has not                       -5   2   3  -3   1   5  -4  -7 -14   2  -8
    has office                    -1   1  -3  -2  -1   0  -2  -2  -1   1  10
    has ok                         2   0   2  -6  -2  -4  -4   2  -2  -1   7
    has owe                       -3  -4  -2  -1   0  -2   0  -1   1  15  -4
    has paid                       3  -9  -5  -1 -12  -5  -1   5  29  -4  -8
    has part                      -4  -3  10   7  -3  -3   1  -2   3  -4  -4
    has pay                        0  -4   3  -6  -8   6  -8   9   1   5 -13
    has payrun                     2   2  -1  -2  -3  -1  -3  17  -4  -4  -3
    has police                    -2  -3  -2  -3  -5  -2  26  -1  -2  -4  -2
    has price                     -4   2  -2  -1  -3  13   2  -2  -3  -4   0
    has promises                   2  -1   6  -4  -1  -3  -4  14  -6  -4  -1
    has proof                     -3   1  -2  -1  -1  -3   0  -2  11  -1  -1
    has public                    -2  -2   1   1  -7  -1  15   0   0   0  -7
    has redo                      -2   7  -5  11  -3   3   0  -2  -4  -6  -2
    has refuse                    -2  -4  -1   1  -2 -11  -1  -6  -4  20  -4
    has relation                   3  -3  -1  -5  15  -2  -3   3  -5  -2  -3
    has resents                   -4   1   2  -3  15  -3  -1  -3  -2   2  -5
    has review                    -1  -1  -1  -1  -1  -2  12   0  -1  -2  -1
    has say                        1   1  -1   2  -1  -1   2  -6   5  -3  -5
    has sent                      -3   7   1  -5  -4  -6  -6  -5  16  -2   4
    has soon                      -4   0   4  -1   0  -5  -3   6   4   0  -9
    has sorry                     18  -7   0  -3   4  -4  -2  -3   0  -4  -4
    has stop                      -6  -2   2   2  18  -2   2  -3   0  -4  -9
    has sum                       -4   2   4   0  -8   7  -3  -2   6   0  -6
    has sure                      -2  -2   4  -3   0  -2   1  10  -1  -1  -6
    has terms                      1  -2  -3   5  -1  13  -2  -8  -4  -1  -2
    has theirs                    -2   1   4  -1  -1  -3  -3   1   5   0  -2
    has thought                    2   1  -3   0   0  13  -4   1  -6  -1  -3
    has threatens                 -2  -4   0   0  -6  -3  20  -1  -4   1  -2
    has tone                      -1  -3  -4  -4  17   2  -3   2   0  -4  -2
    has until                     -4  -4   4   6   2  -2   2  -2  -6  -6   0
    has wait                      -2  -4  14   0   0  -2  -4  -1  -2  -1   2
    has warn                      -5   3  -8   1   1  -5   9   3   1  -1  -1
    has we                        -3  -1  -5   3  -2   6  -2  -6   0  -3  -1
    has who                       -2  -2   0  -4  -3   3   0  -2   1  -3  12
    has will                      -1  -5  -1  -2  -7  -3  10   8  -5  -1  -2
    has work                      -1  -1  -1  11  -9   3  -1  -5  -8  -3  -7
    has wrong                      5  15  -6  -3  -2  -3  -3  -2   0  -3  -3
    has you                       -4  -3  -9  -6   6  -8   5  -3  -2   0  -7
    # More than once
    often again                   -3  10  -1  -1  -3  -1  -1  -1   2  -1  -1
    often agreed                   0  -2  -1  -2   0   3   1  -2  -1   3   0
    often already                 -1  -1   2  -2  -1   0   0   0   3   0   0
    often angry                    0   1  -1   0   6   0   0  -4   0   0   0
    often approver                 6   3   0  -5  -2  -1  -4  -1   4  -2   1
    often ask                      1  -1  -2   0  -1   0  -1  -2  -3   0  10
    often bad                      0  -1   0   4  -1  -1   0   0   0   0   0
    often bother                  -2  -1  -1   1   5  -4   4   0   0   0  -1
    often break                    0   1   0  -1   4  -2  -1   0   0  -1   0
    often broken                   2  -2  -3   2  -1  -4   2  -2   7   0  -1
    often busy                     0   0  -2   0  -1   0  -1   0   0  -1   7
    often can                      0  -1   6   0  -1  -2   0   0  -1   0  -1
    often complains               -3  -1  -3  18  -2  -1  -1  -1  -2  -4  -1
    often day                      1  -1   2  -1  -1   3  -1  -2  -1   0   0
    often dear                     0   2   0  -1   0   3   0   0  -1   0  -2
    often detail                   6  12  -1  -2  -1  -1  -1  -3  -4  -2  -3
    often evades                  -1   0  -1  -1  -2   0  -1   0  -3   0   9
    often fee                     -1   0  -1  -1  -1   3   1   0  -1  -1   0
    often forgot                  18   2  -2  -4  -5  -3  -1  -2  -1  -2  -3
    often hardship                -3   0   9  -2  -2   2  -2  -1   2   0  -1
    often i                        0  -4   3   2   5  -5  -3   1   0  -2  -1
    often included                -2  -2   0  -1  -1   8   0   0   0  -1  -1
    often income                   0   0   5  -1   0  -1   0   0  -1  -1   0
    often invoice                  0   2   0  -1   0  -3   0   0   6  -2   0
    often lack                    -1  -2  12  -5  -2   2  -2  -1  -2   3  -3
    often late                    -1   0   2   7  -2  -1  -1  -1  -2  -1  -1
    often law                      0   0  -1  -3  -1  -1   6   0  -1   0   0
    often lost                     0   3   1   0  -1   0   0   0  -1   0   0
    often missing                  1  -2   0   3  -1  -2   3   0   0  -1   0
    often never                    0   0  -4   2  -2   0   3  -1  -1   4  -2
    often not                     -2   3   0   3   2  -4  -3  -1  -1   5  -2
    often office                  -1   0   0   0  -2   0   0  -1   0   0   7
    often ok                       4   0  -4  -3  -4   2  -1   2   5  -3   2
    often paid                    -6   1  -2   0  -1  -1  -2   4  11  -3  -2
    often pay                      0   2   4  -3   0  -1   0   1  -1  -1   0
    often payrun                   1  -3  -1   0   0   0   0   4  -1  -1   0
    often police                   0   0   0   0  -2   0   7   0   0  -2   0
    often price                    0  -1   0   5  -2   0   1   0   0  -1  -1
    often promises                 1  -2  -2  -1   1  -1   0   8  -2  -1  -1
    often public                   0  -1  -1  -3  -1  -1  12  -1  -1  -1  -2
    often redo                     0  -1   0   4   0   0   0   0   0   0   0
    often refuse                  -2  -3  -7   0  -3  -3   3  -1  -1  21  -5
    often relation                 0   0  -1  -1   8  -3  -1   0   2  -3   0
    often resents                 -3  -2  -1  -4  15  -1  -2   0  -1   1  -2
    often review                   0   0   0  -1  -1  -2   9   0  -1  -2  -1
    often sent                    -4   0   1   0   0   0   0   0   4   0   0
    often soon                     0   0  -1   0  -2  -1   2   7  -3  -1  -2
    often sorry                    7   0  -1   0   0   0   0  -3  -1   0   0
    often sum                      0  -1   0   0  -1  -1   0   0  -1   4   1
    often sure                     0   0   0   0  -3  -1  -1   8   0  -1  -2
    often terms                   -2  -1  -2  -2   1  18   0  -7  -2  -2  -1
    often theirs                  -1   0   6  -2  -1  -1  -1   3  -2  -1   0
    often thought                  0  -1   0  -2   0   5   0  -1  -1  -1  -1
    often threatens                0   0   0  -6  -2  -2  15  -1  -1  -1  -1
    often tone                     0   0  -4   0   3   3  -2   0   0   0   0
    often until                    0  -1   2   3   2   0   0   0  -2  -1  -2
    often warn                     0  -1   0  -1   0  -1   3   0   0   0   0
    often we                       1  -5   6  -2   2  -2   4  -4   0   1  -2
    often who                     -1  -1   4  -1  -2  -1   0   0   0  -2   4
    often work                     2   3  -4  10  -4  -2  -1  -2  -1  -1  -2
    often wrong                    1   0   0   7  -2  -3  -1   0  -1  -1  -1
    often you                      2  -3  -3  -7   2   2   5  -2   2   0  -1
    # Its first word that is about anything
    first again                    0   4   5  -2   0  -1   0  -2  -2  -1   1
    first agreed                   4  -1  -1   0  -1  -1  -1   1  -2   4  -2
    first already                  0  -1  -3  -1   3   0   0  -2   2   0   2
    first angry                    3  -1  -3   3  -4  -2  -1  -1   5  -1   2
    first approver                -4  -5   0   1  -3  -1  -2   0   2   7   3
    first ask                     -1  -1  -1   0  -1   0   2  -2   0  -1   6
    first asked                    0  -1   0  -5   8   5   0  -3  -1  -1   0
    first bank                    -1   8   1  -2  -1  -2   1  -2   0  -1  -1
    first bother                  -1  -2   0   3  -3  -2   0  -2  -1   3   5
    first break                    0   0   0  -1   4  -2   0   0   2   0  -1
    first broken                   2  -1  -3   2  -2   3   0  -2  -3  -1   4
    first busy                     0  -2  -1   0  -1  -2  -1   2  -1   0   5
    first can                     -2   1   4  -1  -3  -3  -1  -1  -1   3   3
    first complains                0   0  -1   4  -1  -1   1   0   0   0   0
    first day                     -2  -1  -4   0   5  -2  -1  13  -5  -1  -3
    first dear                    -1   1  -4  -2   2  10  -2  -1   0  -2  -1
    first detail                  -2  10  -3  -4  -1  -6  -1  -1  -2   7   2
    first evades                  -1  -1  -2  -1  -1   0  -1   0   0  -1   7
    first fee                     -1   1  -1  -3  -1   5   3  -1  -1   1  -1
    first forgot                   2  -2   3   0   3  -2  -1  -3   1   1  -3
    first good                     0   1   0   0  -1  -1   1  -4  -1  -1   6
    first hardship                -2   0   4  -2   0  -2   2   5  -4  -1   1
    first i                        2  -3  -5   2  -8  -2   3   2   3  -4   2
    first included                 0   3   3   1  -1   0  -1   1  -1  -2  -3
    first income                   0   2   5  -4  -1   0   0  -1   1  -2   0
    first invoice                 -1   6  -2  -2  -2   6   2   4  -4  -5  -1
    first lack                    -1   0   8   1  -1  -1   1  -1   0  -2  -2
    first late                     0  -1  -1   7  -1  -3   0  -1   0  -1  -2
    first lost                     0   6   1   0  -1  -1   0  -1  -1  -1  -1
    first mail                     0   0   0   0  -1   0   0  -1   0   0   4
    first missing                 -1  -2  -1   3   0  -1  -1  -1  -2  -1   7
    first money                    0   0   3  -1  -2  -2   0  -1   3   4  -3
    first never                   -1   2   3  -3  -1   0  -1   0   0  -5   6
    first not                     -3  -2   0   2   3  -3  -4  -2  -1   7   0
    first ok                       2  -4  -1  -1  -3   2  -2   0  -4  -4  15
    first paid                    -1  -7  -1  -2  -1  -1  -1  -3  14  -2   5
    first part                    -1  -1  -5   0   0   3   0   0   5   0  -1
    first pay                     -1   1  -3   1  -1  -4   1   8  -1   1  -1
    first payrun                  -1   2   0   0  -1  -1   0   4  -1  -1  -2
    first police                   0   0   0   0   0  -1   5   0  -3   0   0
    first price                   -1   1   3   0  -2  -5   3  -1  -1   1   2
    first promises                -1  -1  -1   0   0  -1   0   9  -2  -1  -2
    first proof                    0   2  -1   2   0  -3  -1   0   1   0   0
    first refuse                  -2  -3  -2   4   0  -1  -2  -1  -1   6   1
    first relation                 0   0   0   0   2   0   0   5  -5  -1  -1
    first resents                  0  -1  -1  -2   8   0   1  -1   0  -1  -2
    first say                      4   0   5  -4  -5  -2   1  -2   3  -4   2
    first sent                    -1   6  -1  -1  -1  -1   0  -1   1  -1  -1
    first soon                    -1  -1   3   2   0  -5   0   3   0  -1  -1
    first sorry                    4  -2   1   3   0  -3  -1  -5   7  -3  -2
    first stop                    -1  -1  -1   5   7  -2  -1   1  -2  -1  -5
    first sum                     -1  -2   2  -4  -1  11   0  -1   2  -2  -3
    first sure                    -1  -1  -2  -3   1  -2  -2   6   3  -1   0
    first terms                   -1  -1   1  -2  -1   4   1  -3   1   2  -1
    first theirs                  -1   0   4  -1   0   0  -1   0  -1  -1   0
    first threatens                0   0  -1   9   0  -1   1  -1  -1  -1  -3
    first until                   -1  -1   5   4   1  -1   1  -1  -3  -1  -3
    first warn                    -1  -1  -1  -2   0   0   4  -1   0   1  -1
    first we                       2  -4   5  -3  -2  -1  -1  -2   2   5  -5
    first who                     -1  -2  -2  -1  -1  -2   0  -1   0   0   9
    first will                    -1  -1  -3  -1   2  -2   2   3  -1   0   1
    first work                     4  -2  -7  16  -4   0   2  -4  -8   2  -5
    first wrong                   -1   3   0  -7  -1   4   0   0  -1  -1   4
    first you                     -3   2  -8   3  12  -6  -1  -4  -5   2   2
    # Behind a word that denies
    never agreed                   0  -1   0  -1   0   2   3  -1   0  -1   0
    never asked                    0   0   0  -2  -1   0   0   0  -1   5   0
    never fee                      0   0   0   0   0   3  -1  -1   0   0   0
    never hired                    0   0   0  -1   0  -1   0   0  -1   3   0
    never i                        1   0  -4   4   1   0  -1  -2   0   3  -2
    never invoice                  0   5  -1   0   0   0   0   0   0   0  -1
    never lack                     2   0  -4  -3  -1   6   0   0   0   0   0
    never mail                     1  -2   0   0   4   0   0  -1  -2   0   2
    never money                    0   0  -1  -2  -1  -1  -1  -1  -1   8   0
    never never                    0   1  -1  -1  -1   0   3  -1  -1   2  -2
    never not                      0  -2  -5   5  -3   5   2  -1  -1  -2   1
    never pay                     -1  -2   1  -2   0  -1   0   0   0   7  -1
    never refuse                   0  -1  -1  -1   0   0   3   0   0   0   0
    never warn                     0   0   0   0   0   1  -2   4   0  -1   0
    never we                       0   0   0   0   0  -2   3   0   0   0   0
    never work                    -1   1  -1   3   0  -2   1   0   0   0  -1
    never you                      0   1  -1  -1  -4  -1  -1   4  -1   4  -1
    not again                      0   0   1  -2   0   0   0   0   0   3  -1
    not agreed                     0   1  -1  -2   0  -1   4   0   0   0   0
    not already                    7   0   1  -1  -1   0   0   0  -1  -2  -1
    not approver                   0   4   1  -1  -2   3   2  -1  -1  -2  -3
    not asked                     -1  -1  -1   6   0  -3  -1   0  -1   2  -2
    not bother                    -1  -1  -2  -1  -1   0   2   0   0   5  -1
    not break                      0   0  -1   0   0   0   0   0   0  -2   4
    not broken                     0   1   0  -1  -1   3   0  -1   0   0  -1
    not can                       -1   2  -1   4   3  -1   0  -1  -1  -4  -1
    not complains                  0   0   0   5   0  -1   0   0   0  -4   0
    not dear                       0   0  -2   6   1  -4   0   0   0   0   0
    not detail                    -1   5  -1   0  -4  -1  -1   0   0   4   0
    not forgot                     2  -1  -2  -2   0   4   0   0   0  -1   0
    not good                       0   2  -1   7   0  -2  -1   0   0  -2  -1
    not hardship                   0   2  -3   0   1   4   0   0   0  -2   0
    not i                         -2   4  -2  -2   3   2  -2  -2  -1   4  -3
    not income                    -1  -3   3   2  -2  -1   1   0   0   1  -1
    not invoice                   -1   7  -2  -1   0  -1   0   0   0  -1   0
    not lack                      -2   1   1  -3  -3   4  -1   0   0  -1   4
    not mail                       3  -2  -1  -1   2   0   0   0   0   1  -1
    not missing                    0  -1  -3   2   4   0   0   0   0   0   0
    not money                     -1  -2   8  -2   1  -2   2   1  -2  -2  -1
    not never                      0   0   2   0   3   0   2  -1   1  -3  -4
    not ok                         1  -2  -2   1   3   0   0   0   0   0  -1
    not owe                        0  -1  -1  -1  -1  -3   1   0   0   8  -1
    not paid                       6  -1   4  -1  -3  -1   1   0  -3  -1  -1
    not part                       0   0   0   0   0  -2   0   0   0   3   0
    not pay                       -2  -4   6   5  -3  -3   0  -3  -2   7  -2
    not payrun                     1   0  -1   3   0  -1   0   0   0  -1   0
    not price                      0  -1  -1  -2   0   5   0   0   0  -1  -1
    not promises                   3  -1   1  -1  -1  -1   0  -1  -1   0   0
    not public                     1  -1   0   1  -2   0  -1   0  -1   3   0
    not redo                       0  -1  -2   6   0  -1   2   0   0  -4   0
    not refuse                    -1   0   5  -5  -3   7   3   0  -1  -4  -1
    not relation                   0  -1   0   0   3  -1  -1   0   0   0   0
    not resents                    0   0  -1  -1   6   0  -1   0   0  -2   0
    not say                        0   2  -1  -1   0  -2   1   0   3   0  -2
    not sum                        0   5  -2  -1  -1   3  -1   0  -1  -1  -1
    not sure                       0   0  -1   3  -1   0   1   1   0  -1   0
    not terms                      0   1   2   0   0  -3   2   0   0   0   0
    not tone                       0  -1   0   0   4   1  -2   0   0  -2  -1
    not until                      0  -1  -4   9  -1   3   1  -1  -2  -3  -1
    not warn                      -1   0   0   0  -1   1  -1   5   0  -1   0
    not we                        -1   4   0   5  -2  -5   2  -1  -1  -1  -1
    not who                       -1   0   3  -1  -1  -1  -1   0   0   1   1
    not will                      -1  -4  -2   3   1  -4   0  -1   0   8   0
    not work                      -1   0   3   5   1  -2  -1  -1  -1  -2  -1
    not you                        0   3  -1  -3   1  -3  -2   4   2  -1  -1
    # Behind a condition
    until approver                -1   0   3   0  -2  -3   5  -1  -1  -1   0
    until bother                   1  -1  -1   8   1  -3   0   0  -3  -1  -1
    until break                    0   0   0   3   0   0   2  -1  -1  -2   0
    until busy                     0   0  -3   0   3   0   0   2   0   0  -1
    until can                      0   1   3  -2   0  -1  -1   0   0   0   0
    until day                     -1   1   2   0  -2  -1   0  -1   0   0   4
    until forgot                   1   0   2  -3   2   0  -1   0   0  -1   0
    until i                        1  -1  -2   1   0   2   1   0  -1  -3   4
    until income                   0   0  -1   0   0  -1   0   3   0   0   0
    until missing                  1  -1   4   0  -1   0  -1  -1  -1  -1  -1
    until not                     -1   1   3   6   0   1   0  -2   0  -6  -1
    until paid                     0   0  -1   1   0   3   2   0  -2   0  -1
    until pay                     -1   0   2   3   0   1   0   0  -2  -3   0
    until redo                     0  -2   0   7  -1   2  -1  -1   0  -5  -1
    until refuse                  -1   0  -2   5  -1  -1   0  -1  -1   2  -1
    until relation                 0   0   0   1   3  -1  -1   0   0  -1  -1
    until resents                  0   0   0   0   3   0   1  -1   0  -1   0
    until soon                     3   2   3  -1  -1  -1  -2   2  -1  -2  -1
    until stop                     0   0  -1  -1   3   0   1  -2   0   0   0
    until sure                     0   0   2   2  -1  -3   0   0   0   0   0
    until theirs                   0   0  -1  -1   0   0   0   3  -1   1   0
    until until                   -1  -1   2  -1   3   2   1   0  -2  -1  -2
    until wait                     3  -1   0   0   0   0   0  -1  -2   0   0
    until who                      0   0  -1   0   0   3   0  -1   0   0  -1
    until work                     1  -1  -2  -1   1   4  -1   2   1  -2  -1
    until wrong                   -1  -1   0   4   2   0  -1   0  -3   0   0
    until you                     -1  -2   1   1   3  -1   0  -1   5  -3  -1
    # Its days, signs and length
    1 to 3 words                  -4  -4  -6  -3  -1  -5  -3   4  -2   8  12
    13 to 25 words                -3  -1  -2  11  -2  -1   2 -13   0  -6 -10
    26 words or more               4   1   5   2  -2  -3   0  -2   2  -7  -1
    4 to 6 words                   1  -3  -2  -9   0  -3  -5   7  -4   1   3
    7 to 12 words                 -6  -2  -2  -4  -3   4  -2  -3  -3  -6  -2
    asks                          -6   7   0  -7   2   6  -1  -8   0  -2   3
    asks at the end               -4   3   5   1  -2  -2  -3  -4   7  -3   2
    day ahead                      5  -6   0 -12   0  -1  -3  12  -1  -6   2
    day not ahead                 -2  -1   3   2  -5   2  -4  -5  13  -2  -3
    day of payment                 0   1   1  -1  -2   2  -1   9  -6  -1  -3
    exclaims                       3  -3  -6  -4   2  -2   3   1   0  -2   7
    # What the phrases say: of which tables, and which reason
    judged forgot                  5   3   0   1  -1  -2  -2  -3   2  -2  -3
    judged invoice                 2   8  -4   0   1  -3  -2  -2   3  -1  -2
    judged money                  -3  -3   9  -1  -1   3  -1  -1   0  -2  -2
    judged none                   -2  -8  -6   0  -3  -2  -6  -4   0   1   6
    judged paid                   -2   0  -1   3  -2  -1  -1  -2   9   0  -1
    judged promise                -4   1  -5  -1   1   3  -2  10  -2  -3  -1
    judged refuses                 0  -2  -2   3  -3  -2  -2  -1  -1  11  -2
    judged strained               -2  -2  -3  -2  12  -1  -1   1  -1  -3   1
    judged terms                  -1  -2  -3   0  -1   9   1  -1  -1   2  -2
    judged threat                  0  -1   0  -3  -1  -2  12  -1  -1  -2  -2
    judged unhappy                 0  -2  -1   7   0   1  -1  -2  -1   0  -2
    said evades                   -2   0   2   3  -2  -4   1  -1  -3  -3   9
    said forgot                    7   1   4   1  -4  -3   0  -4   1  -2  -4
    said invoice                   2  10  -4   0   1  -3  -2  -2   2  -2  -2
    said money                    -3  -5   7   2   0   0  -2  -1   0   1  -2
    said paid                     -2   0  -1   3  -2  -1  -2  -2   9   0  -1
    said promise                   6   1  -2  -8   2   8  -3   6  -7  -2  -3
    said refuses                   0  -2  -2   2  -3  -2  -1  -1  -1  10  -2
    said strained                 -2  -2  -3  -1  10  -1  -1   1   0  -2   1
    said terms                    -1  -2  -3  -1  -2   8   2  -1  -2   3  -2
    said threat                    0  -1   0  -3  -1  -2  12  -1  -1  -2  -2
    said unhappy                   1  -1   0   5   0  -3   1  -3   0  -1  -2
    said withholds                -1  -2   0   6   0   2   0   1  -1  -3   0
"""
"""The columns stand for the reasons in the order of `Reason`, under their first letters."""
WEIGHTS = table(_TABLE)
