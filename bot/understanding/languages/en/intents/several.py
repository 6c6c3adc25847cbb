"""What parts and joins several invoices in one message in English."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

LIST_JOINERS = phrases("""
    and; and also; also; plus; then; and then; while
""")
OF_ALL = phrases("""
    [(they|they've|theyve|they have|they'll|theyre|they're)] both [(have|have got|got|get|had)];
    all got;
    both of them; both of these; both of those; both are; both were; both invoices; both
    invoices are; all of them; all of these; all are; all were; all; all three; all four; all
    invoices; for both; for both of them; for all; for all of them; each; each of them; the same
    for both
""")
SEVERAL_INVOICES = phrases("""
    invoices; bills; debtors; (two|three|four|five|2|3|4|5|several) [unpaid|open|new|more|overdue|
    late|outstanding] (invoices|bills|debts|receivables); (two|three|four|couple) for; (two|three|
    four) to (log|add|note)
""")
