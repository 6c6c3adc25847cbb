"""Apa yang ditulis klien Indonesia, dan alasan yang diberikannya."""

from __future__ import annotations

SAID = """
forgot: maaf kak lupa banget
forgot: Aduh maaf ya mas, kelewat invoicenya kemarin
forgot: Mohon maaf, saya baru pulang cuti jadi belum sempat cek email
forgot: kirain udah dibayar sama admin
invoice: invoice yang mana ya kak?
invoice: invoicenya belum kami terima pak, bisa dikirim ulang?
invoice: NPWP di invoice salah, mohon direvisi
invoice: Mohon lampirkan nomor PO dan BAST dulu ya
invoice: masuk spam ternyata
money: lagi seret nih kak keuangannya
money: nunggu dibayar klien dulu ya mas
money: boleh dicicil ga kak?
money: belum gajian, tanggal 25 baru ada uang
money: Kondisi keuangan perusahaan kami sedang sulit
money: minta waktu 2 minggu lagi ya, dananya belum cair
unhappy: hasilnya ga sesuai sama brief
unhappy: Kami kurang puas dengan kualitas terjemahannya
unhappy: webnya masih banyak error, benerin dulu
unhappy: desainnya jelek banget, kayak template
unhappy: Pelunasan setelah revisi selesai ya
unhappy: kerjaan kamu telat 3 minggu dari deadline
strained: jangan chat saya tiap hari, ganggu tau
strained: Saya tersinggung dengan cara anda menagih
strained: udah males berurusan sama kamu
terms: tempo pembayaran kami 30 hari mas
terms: perjanjian awal kan 800 ribu bukan 1,2 juta
terms: saya ga pernah setuju ada denda
terms: kemahalan kak
threat: saya laporin kamu ke polisi
threat: Silakan berurusan dengan pengacara kami
threat: gue viralin lo di twitter
promise: besok saya transfer ya kak
promise: Pembayaran akan kami proses tanggal 15
promise: jumat lunas deh
promise: minggu depan dibayar sama finance
paid: udah saya tf kemarin kak
paid: Sudah kami bayar tanggal 28 April, bukti transfer terlampir
paid: coba cek mutasi, sudah masuk kok
refuses: saya ga akan bayar
refuses: Kami tidak merasa punya utang ke Anda
refuses: jangan harap dapet sepeser pun
none: ok
none: siap, noted kak
none: saya tanyakan ke bagian keuangan dulu ya
none: lagi meeting
none: iya
"""
