"""What a client does in Indonesian on a day on which nothing is paid."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ELSEWHERE = phrases("""
    cuti; libur; liburan; di luar kota; luar kota; di luar negeri; luar negeri; lagi sakit; sakit;
    rawat inap; dinas luar; lagi dinas; (kantor|kantornya|toko|tokonya|studio) [(lagi|masih)]
    tutup; tutup (sampai|sampe|dulu); pulang; (balik|kembali|masuk) [(kantor|kerja|lagi|ke kantor|
    dari)] [(hari|tanggal|tgl)] {date}; telepon; telpon; nelpon; menelepon; nelepon; telponan;
    hubungi; menghubungi; ngehubungi; kabarin; ngabarin; kabari; mengabari; ngasih kabar; kasih
    kabar; wa; chat; balas; bales; jawab; cek; ngecek; dicek; mengecek; tanya; nanya; ngobrol;
    ketemu; ketemuan; mampir; datang; dateng; lihat; liat; ngeliat; mikir; pikir; pikir-pikir;
    mikirin; putusin; memutuskan; rapat; meeting; (kirim|ngirim|mengirim) [(saya|aku)] (draf|draft|
    kontrak|file|filenya|revisi|desain|foto|materi|alamat|brief|logo)
""")
"""Being away, coming back, getting in touch."""
OF_PAYING = phrases("""
    bayar*; dibayar*; pembayaran; lunas*; dilunas*; pelunasan; melunasi; ngelunasin; transfer*;
    ditransfer*; nransfer; tf; trf; tfer; uang*; duit*; cicil*; nyicil; setor*; tagihan*; hutang*;
    utang*; invoice*; sisa*; setengah*; separuh*; cash; tunai; dp; beres*; kelar*; selesai*; nyaur;
    balikin; kembalikan; tebus
""")
"""Beside those words, that money is meant."""
