"""What is said of deals in Indonesian: a yes, a no, that they are over."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.talk.words import TalkWords

TALK = TalkWords(
    **keyed("""
    plans: cicilan*; angsuran*; rencana*; jadwal*; kesepakatan*; perjanjian*; penundaan*;
        penangguhan*; perpanjangan*; skema*
    offers: tawaran*; penawaran*; usul*; diskon*; proposal*
    conditions: syarat*; opsi*; tanggal baru*

    nots: tidak; tak; nggak; gak; belum
    ifs: kalau
    doubts: tapi; tetapi; hanya; pikir*; nanti
    not_sure: belum; masih; mungkin; kalau; jika; (tidak|nggak|gak|ga|tak) (menolak|nolak)
    nothing_against: (tidak|nggak|gak|ga|tak) keberatan

    yes: oke; setuju; sepakat; baik; ya; siap; cocok; konfirmasi; menyetujui
    tells_yes: setuju; menyetujui; disetujui; sepakat; mengonfirmasi; konfirmasi; mengkonfirmasi;
        menerima (usul*|tawar*|rencana*|jadwal*|cicil*); oke dengan; bilang (ya|oke|setuju)
    of_other_things: penerimaan; terima invoice; tagihannya; invoicenya

    confirms: *onfirmasi*; tanda tangan*; tandatangan*; menandatangani; ditandatangani; persetujuan*
    confirmed: sudah; telah
    money_came: bayar*; pembayaran*; transfer*; bukti*; kuitansi*; tagihan*
    asked_for: minta; meminta; tunggu; menunggu; (kirim|kirimkan) (ke|saya); saya kirim; butuh;
        perlu; buatkan; teks*

    says_no: menolak; nolak; tolak; ditolak; keberatan; bilang (tidak|nggak|gak|ga);
        (tidak|nggak|enggak|gak|ga|tak) (setuju|mau|menyetujui|menerima|terima|sepakat|bersedia|
        ambil|oke)
    does_not_suit: (tidak|nggak|enggak|gak|ga|tak) (cocok|sesuai|bisa diterima|pas); ditolak
    no_alone: menolak; nolak; bilang (tidak|nggak|gak); (tidak|nggak|gak|ga) (setuju|mau|sepakat|
        menerima)
    beside_no: dia; mereka; klien; klientnya; kliennya; sayangnya; itu; dengan; usulnya; tawarannya
    of_the_debt: (menolak|nolak|tidak mau|nggak mau|gak mau|ga mau) (bayar|membayar); tagihan*;
        hutang*; utang*
    pays_somehow: (bayar|membayar) (dengan|sesuai|secara)

    let_me: tolong; saya; aku; kami; kita; mau; ingin; akan; sudah
    ends: batalkan; batalin; membatalkan; hentikan; akhiri; hapus; lupakan; lupain; cabut; mencabut;
        (tarik|menarik) [kembali]
    which: semua; seluruh
    reminders: pengingat*
    of_whom: (dengan|antara|sama|untuk|ke) …; (dengan|antara|sama|untuk|ke) … …; …
    is_over: [sudah] (tidak|nggak|gak|ga) berlaku [lagi]; [sudah] batal; [sudah] dibatalkan; gagal;
        [sudah] dicabut

    choices: opsi; pilihan; usul*; tawaran; skema; rencana; jadwal; varian*
    first: [yang] (pertama|kesatu)
    second: [yang] kedua
    third: [yang] ketiga
    fourth: [yang] keempat
    last: [yang] terakhir
    number_before: no.; nomor; ke-
    chooses: pilih; memilih; dipilih; milih; ambil; mengambil; mau; cocok
    agreed_on: sepakat
    clause_joiners: tapi; tetapi
    each_time: (per|tiap|setiap|se) (bulan|minggu); (per|tiap|setiap|se)(bulan|minggu); /bulan;
        /minggu; bulanan; mingguan
    not_each_time: (per|tiap|setiap|se) (bulan|minggu) lagi; (per|tiap|setiap|se)(bulan|minggu) lagi
    every: tiap; setiap

    nothing_came: belum [(ada|juga)]; blm; tidak [ada]; nggak; gak; enggak; masih belum
    beside_nothing: belum; tidak; ada; uang; uangnya; duit; duitnya; dana; masuk; bayar; transfer;
        cair; juga; dia; mereka; yang; apa; sampai; sekarang; nih; kok; sama sekali
""")
)
