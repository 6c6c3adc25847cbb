"""What users ask of their books in English."""

from __future__ import annotations

from bot.understanding.acts.words import by_topic
from bot.understanding.grammar.vocabulary import phrases

TOPICS = by_topic("""
    promised: promis*; (what|when) did … (say|promise|agree); (remind me)[,] when did …;
        (said|say) [*] (pay|would pay); when (will|is|does|do|are|would|can) … (pay|
        paying|going to pay); when (will|is) (he|she|they) (pay|paying); (will|is|are) … (pay|going
        to pay) [(me|on time)]; (expected|coming in|expect); expecting; (promise|promised) …; (will|
        is|are|when's|when is|when are) … (going to|gonna) (pay|settle|send); (coming|due) in
        (today|tomorrow|this|next|{date}); (coming) [(in)] {date}; when (can|should|do|will) i
        (expect|get|see|have) (it|the|my|money|payment|paid); get my money
    overdue: overdue; late; past due; past their due; behind; unpaid for; outstanding; owes the
        longest; oldest
    due: due; deadline; (when is|when's|when does|when do) [*] [(invoice|payment)] due; when
        (should|must|does) … pay; terms
    paid: has … paid; have … paid; did … pay; (paid|pays|payed|received|came in|come in|arrived|
        arrive|cleared|land|landed|settled|get paid|got paid) [(me|yet|already)]; (income|earned|
        earn|collected|made); (is|are|was|were|got|been) … (paid|settled|cleared) [(yet|already|
        now)]; (did|has|have|had) (anyone|anybody|someone|somebody|any of them|everyone|everybody)
        [(ever|actually)] (pay|paid|settle|settled); (any|got any) (payments|payment|money|
        transfers) [(today|yet|in|come|this|received|from)]; (come|comes|came|coming) through; how
        much (came|have i got|did i get|did i earn|did i make|have i received|have i made|have i
        earned|did i receive|have they paid|has been paid)
    next: (what|who|whom) (should|do|shall|must|can) i [(do|chase|call|need|have|nudge|contact|
        email|write|message|remind)]; what's next; what is next; whats next; what now; next step; to
        do (today|next|now); todo; (what's|whats|what is|anything) [(on|for|up)] [(to do)] (today|
        tomorrow|this week|{date}); who to (chase|call|nudge|remind|contact); chase (today|next|
        first)
    owed: (owe|owes|owed|owing); [still] waiting (for|on); the damage; (tot|add|total) (it|them|
        everything|that) [all] up; where (i|we) stand; (the|my) (worst|slowest|biggest); (had|got|
        received|seen|heard) anything [(from|of)]; (did|have) i [already] (log|logged|add|added|put|
        entered|noted|recorded); (got|have) … (down|logged|noted|in the books) [(as|for|at)]; (is|
        are) … [(all|now|fully)] (square|even|quits|up to date|down); how much [*]; how many;
        who [(still)] (hasn't|hasnt|haven't|didn't|
        has not|still has|needs); balance; total; debt*; debtor*; invoice; invoices; client;
        clients; (status|situation|story|state) [(of|with|on)]; where [(do|are)] (we|i|things)
        (stand|at); list; unpaid; sum; open; left; pay; paying; anyone; books; (worst|biggest|
        slowest|best|top) (payer|payers|debtor|debtors|client|clients|offender|offenders); (is|are)
        … [(still)] (behind|short); (left|remaining|remain|remains|open|missing) [(on|from|of|for|to
        pay)]; (open|unpaid|outstanding) (invoices|bills|debts|amounts|items|balances); how (is|are|
        's) … doing; (what's|whats|what is) (with|up with|the deal with|happening with|going on
        with|the matter with) …; (what|how) about …; how do (i|we|things) stand; receivables;
        (money|cash) (is|am|are|do|have); am i owed; get from; still to come; not paid; where (are|
        do|am) (we|i|things) (with|on|at|stand); ^(total|totals|sum|balance); (what|how much) (is|
        are|was|did) i (bill|invoice|charge)
""")
SHOWS = phrases("""
    give me [(a|the|my|an|all)] [(full|short)] (list|overview|summary|report|status|balance|total|
    rundown|breakdown); ^(overview|summary|status|report|balance|debtors|totals|list|overdue|
    outstanding) [(of|for|on|with|please)]; ^(status|balance|summary|update) $; tell me (who|what|
    how|when|which|whether|if); (want|need|like) to (know|see) (who|what|how|when|which|whether|if|
    my|the|all); let me (see|know); update me; any (news|update|updates|word) [(on|from|about)];
    ^(anyone|anybody|anything) [(overdue|late|owing|due|new|to do)]; wondering (who|what|how|when|
    if|whether); (show|list|display) [me] [(all|the|my|everyone|who|what|a|every|full)]; (see|view)
    (all|the|my|everyone|who|what|a|every|full|open|unpaid|overdue); (open|unpaid|outstanding|
    overdue|late|all|my|current|pending) (invoices|bills|debts|debtors|payments|balances|clients|
    list|ones) [(please|pls|now|list)] $; (tell|show|give) me (about|the status|the balance|the
    total|the list|my total|the numbers|an update) [(of|on|for|with)]; (curious|interested|unsure|
    not sure|no idea) (who|what|how much|when|which|if|whether); [(a|quick|full|short)] (overview|
    summary|rundown|recap|breakdown|update) (of|on|for|please); ^(total|totals|grand total|sum
    total|balance|the total|my total) [(please|pls|of|for|now)]; where (are|do|am) (we|i|things)
    (with|on|at|stand); remind me[,] (who|what|how much|which|how late|how long|whether|if|
    how many); remind me[,] when (is|does|did|will|was|are|do); ^(check|look up) on; (check|look
    up) (what|who|
    how|if|whether) [*]
    [(status|balance|owes)]
""")
