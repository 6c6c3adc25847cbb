"""What messages in Indonesian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^batal*; ^hapus …
    snooze: [tolong] (ingatkan|ingetin) [saya|aku] [soal|tentang|telepon] …
    pause: jangan (ingetin|ingatkan) [saya|aku] [soal|tentang] …; jeda …
    resume: lanjutkan …
    write_off: hapus buku …; anggap hangus
    wording: kasih yang lebih tegas [buat|untuk] …
    settings: ganti ke {language}
    sent: (sudah|udah) (kukirim|dikirim|aku kirim); (sudah|udah) (telepon|nelpon) …
    other: ^x1
"""),
    mends=phrases("""
    ^eh; salah; ^ralat; ^koreksi
"""),
    mends_mildly=phrases("""
    sebenarnya; ^maaf;
"""),
    not_this=phrases("bukan"),
    but=phrases("tapi; tetapi; melainkan"),
    tones=by_tone("""
    stop_work: x1
    legal: x1
    firm: tegas
    friendly: x1
"""),
    reasons=by_reason("""
    paid: x1
    invoice: x1
    forgot: lupa
    none: x1
"""),
    firsthand=phrases("""
    x1
"""),
    calls=phrases("""
    telepon; nelpon
"""),
    topics=by_topic("""
    overdue: telat; lewat jatuh tempo
    owed: utang; bayar; berapa; siapa; klien; tagihan
"""),
    shows=phrases("""
    ^(lihat|tampilkan|tunjukkan)
"""),
    languages=keyed("""
    en: bahasa inggris; inggris
    ru: bahasa rusia; rusia
"""),
    places=phrases("""
    (saya|aku) [lagi] di
"""),
    about=phrases("soal; buat; untuk; tentang"),
    nobody=phrases("""
    saya; aku; dia; tagihan; terakhir
"""),
    rests=keyed("""
    named_month_start: sampai {month}
"""),
    period_ends=phrases("akhir"),
    later_today=phrases("x1"),
)
