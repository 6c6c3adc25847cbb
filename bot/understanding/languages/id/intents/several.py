"""What parts and joins several invoices in one message in Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

LIST_JOINERS = phrases("""
    dan; serta; sama; terus; lalu; juga; plus; sedangkan; trus
""")
OF_ALL = phrases("""
    keduanya; dua2nya; dua-dua-nya; tiga-tiganya; tiga2nya; ketiga-tiganya; dua-duanya; duanya; dua
    duanya; semuanya; semua; ketiganya; masing-masing; masing2;
    per orang; tiap orang; seorang;
    kedua-duanya; kedua invoice; kedua tagihan; untuk keduanya; buat keduanya
""")
SEVERAL_INVOICES = phrases("""
    invoices; (dua|tiga|empat|lima|2|3|4|5|beberapa) (invoice|tagihan|faktur|utang|
    pesanan|orderan|piutang|pekerjaan|kerjaan|nota|proyek|job|klien|orang)
""")
