"""What messages in Indonesian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_intent, by_reason, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases

ACTS = ActWords(
    acts=by_intent("""
    undo: ^(batal|batalin|batalkan|undo|cancel|urungkan|batalkanlah) [(aja|saja|dong|deh|yang|itu|
        ini|tadi|barusan|dulu|terakhir|yg)] [(tadi|terakhir|barusan|itu|ini|aja)]; (batalkan|
        batalin|urungkan|undo|hapus|hapusin|cancel) (yang|yg|itu|ini|tadi|barusan|terakhir|catatan)
        [(tadi|terakhir|barusan|itu|ini)]; ^(hapus|hapusin|hapuskan|buang) …; (ga|gak|nggak|tidak|
        bukan) (jadi|sengaja) [(dicatat|nyatat|kecatat|masukin|catat)]; (jangan|gak usah|ga usah|
        tidak usah) (dicatat|disimpan|jadi dicatat|dimasukin); (balikin|kembalikan|kembaliin)
        [(kayak|seperti|yang|ke)] [(tadi|semula|sebelumnya|awal)]; salah (pencet|klik|input|masukin|
        catat|kirim) (hapus|batal)*; (kepencet|ketekan|gak sengaja|ga sengaja|nggak sengaja);
        lupakan (yang|itu|ini|barusan|tadi); tarik (kembali|lagi|balik)
    snooze: [(tolong|coba|bisa|mohon|pls)] (ingatkan|ingetin|ingatin|ingetkan|remind|kabarin|colek|
        kasih tau|kasih tahu) [(lagi|saya|aku|gue|gw|kita|me)] [(lagi|ya|dong|nanti|aja|besok)]
        [(soal|tentang|untuk|buat|kalau|biar|nagih|tagih|telepon|telpon|hubungi|chat|wa|nelpon|
        kontak)] [(nagih|tagih|telepon|telpon|hubungi|chat|wa|ke|si|follow up|nelpon|kontak|
        bayaran)] …; (ingatkan|ingetin|ingatin|colek|remind) [(saya|aku|gue|gw|lagi)] [(lagi|nanti|
        besok|aja|{date})]; (tunda|undur|undurin|mundurin|snooze|tunda dulu|pending) [(dulu|
        pengingat|pengingatnya|reminder|remindernya|ini|itu|ke|sampai|sampe|aja|buat|soal)] [(dulu|
        ke|sampai|sampe|aja|untuk|soal|buat)] …; (tanya|tanyain) [(saya|aku|gue|gw)] lagi …;
        (jangan|bukan) sekarang [(dulu|ya)]; ^(jangan|ga|gak|nggak|belum|gausah|ga usah|gak usah)
        (hari ini|sekarang) [(dulu|ya)]; ^(nanti|nanti aja|nanti dulu|nanti saja|besok|besok aja|
        entar|ntar|ntar aja|entar aja|lain kali|nantian|kapan-kapan|agak nanti|{date}|(nanti|ntar|
        entar) (pagi|siang|sore|malam|malem)|(siang|sore|malam|malem) ini) [(aja|ya|dong|deh|saja|
        lagi)] [(aja|ya|dong|deh|saja|lagi|ingetin|ingatkan|ingetinnya|diingetin|diingatkan|remind|
        kabarin)] $; (aku|saya|gue|gw) (kirim|kerjain|urus|hubungi|tagih) (nanti|besok); (bahas|
        balik|cek) lagi (nanti|besok|{date}); (pasang|set|bikin|buat) (pengingat|reminder|alarm)
        [(buat|untuk|soal|ke|nagih|tagih)] …; jangan (sampai|sampe) (saya|aku|gue) lupa [(soal|
        nagih|tagih)] …
    pause: (jangan|jgn|stop|berhenti|ga usah|gak usah|nggak usah|gausah|gosah|ngga usah|gk usah|tak
        usah|tidak usah|tidak perlu|gak perlu|ga perlu|gaperlu|udahan|setop|sudah jangan|mohon
        jangan|tolong jangan|udah ga usah) [(dulu|lagi|terus|pernah)] (ingatkan|ingetin|ingatin|
        ingat-ingatkan|mengingatkan|ngingetin|diingatkan|diingetin|kirim|kirimin|ganggu|nagih|tagih|
        colek|spam|kasih|bawel|cerewet|remind|bahas|sebut|notif|kabarin|kejar|ditagih|ditagihin|
        dikejar|dichat|ditelepon|dihubungi|disinggung|dibahas|diganggu|kirim-kirim|munculin|
        tampilin|ada|ungkit|diungkit|rewel) [(saya|aku|gue|gw|lagi|pengingat|reminder|notif|
        notifikasi|dulu)] [(pengingat|reminder|notif|lagi|dulu|terus)] [(soal|tentang|buat|untuk|ke|
        mengenai|si|masalah)] …; (stop|hentikan|hentiin|setop|berhentikan|matikan|matiin|
        nonaktifkan|nonaktifin|bisukan|mute|jeda|jedakan|pause|tahan|bekukan|diamkan|diemin|
        liburkan|off|offin|istirahatkan) [(dulu|semua|aja)] [(pengingat|pengingatnya|reminder|
        remindernya|notif|notifnya|notifikasi|ingatan|semua)] [(dulu|semua|semuanya)] [(soal|
        tentang|buat|untuk|ke|si|dari|punya|mengenai)] …; (tanpa|gak ada|ga ada|tidak ada|no)
        (pengingat|reminder|notif|notifikasi) [(dulu|lagi)] [(soal|buat|untuk|tentang)] …; biarkan
        … (dulu|sementara|sendiri); (biarin|biarkan|diemin|diamkan|tinggalkan|lewatin|skip) [(dulu|
        aja|saja|si)] … [dulu] (sampai|sampe|selama|hingga); (biarin|diemin|diamkan) [(dulu|aja|
        si)] …; (kasih|beri) … (waktu|napas|jeda|istirahat); (saya|aku|gue|gw) [(lagi|mau|sedang|
        akan)] (cuti|liburan|libur); (diam|diem) (dulu|sebentar) [(soal|tentang)] …; pengingat …
        (dimatikan|dimatiin|dijeda|distop|off|matikan|matiin) [dulu]
    resume: (lanjutkan|lanjutin|lanjut|teruskan|terusin|aktifkan|aktifin|hidupkan|hidupin|nyalakan|
        nyalain|resume|unpause|mulai|buka|on|onin|jalankan|jalanin) [(lagi|kembali|semua|aja)]
        [(pengingat|pengingatnya|reminder|remindernya|notif|notifnya|notifikasi|ingetin|ingatkan|
        mengingatkan|ngingetin)] [(lagi|kembali|saya|aku|semua)] [(soal|tentang|buat|untuk|ke|si)]
        …; (boleh|bisa|silakan|silahkan|udah boleh|sudah boleh) [(mulai)] (ingetin|ingatkan|
        ngingetin|mengingatkan|diingatkan|diingetin) [(saya|aku|gue|lagi)] [(lagi|soal|tentang)] …;
        (cabut|hentikan|stop|akhiri|hapus|lepas) (jeda|pause|jedanya|pausenya) [(buat|untuk|soal|
        si)] …; (saya|aku|gue|gw) (udah|sudah) (balik|kembali|pulang|masuk lagi|selesai liburan|
        kelar cuti); (liburannya|cutinya|libur|cuti) (udah|sudah) (selesai|kelar|habis|beres)
    write_off: (anggap|anggep|anggaplah|hitung) [(aja|saja|udah|sudah|utang|hutang|utangnya|
        hutangnya|itu|sisanya)] [(udah|sudah|aja|…)] (hangus|hilang|ilang|lunas aja|gugur|rugi|
        sedekah|amal|tidak ada|gak ada|kerugian|ikhlas|lenyap) [(aja|saja)] …; (hapus buku|
        hapusbukukan|hapus bukukan|dihapusbukukan|write off|putihkan|diputihkan|pemutihan) [(utang|
        hutang|tagihan|punya|si|buat)] …; (ikhlaskan|ikhlasin|relakan|relain|ikhlas|merelakan|
        mengikhlaskan|aku ikhlasin|direlakan|diikhlaskan) [(aja|saja|deh|lah|udah|utang|hutang|uang|
        uangnya|utangnya|soal|duitnya)] …; (utang|hutang|utangnya|hutangnya|uang|duit|duitnya|
        uangnya|piutang) [(dari|si|itu|ini)] [(…)] (hangus|macet|hangus aja|gak bakal balik|ga bakal
        balik|nggak bakal balik|tak akan kembali|tidak akan kembali|gak akan balik|raib); (bebaskan|
        bebasin|hapuskan|hapusin|hapus) (utang|hutang|utangnya|hutangnya) …; (hapus|hapuskan|
        hapusin|kurangi|kurangin|relakan|relain|ikhlaskan|ikhlasin|hangusin|hanguskan|putihkan|
        coret) [(aja|saja)] {sum} [(dari|utang|hutang|utangnya|punya|nya|milik|si)] [(utang|hutang|
        tagihan)] …; (hangusin|hanguskan|dihanguskan|dihangusin) [(aja|saja|utang|utangnya|
        tagihan)] …; (nyerah|menyerah|give up|pasrah) [(deh|aja|lah|nagih|soal|sama)] …; (gak|ga|
        nggak|tidak) (usah|perlu|mau) (ditagih|nagih|dikejar|tagih|ngejar) lagi; (percuma|gak worth|
        ga worth|sia-sia) (nagih|ngejar|ditagih|tagih) …; (piutang|utang|hutang) (tak tertagih|
        macet|ga tertagih|gak tertagih|tidak tertagih); (udah|sudah) lah (hangus|hilang|ikhlas)*
    wording: (kasih|beri|minta|tolong kasih|bagi|butuh|perlu|pengen|mau|cari) [(saya|aku|gue|dong|
        in)] [(yang|sesuatu|teks|kata-kata|kalimat|pesan|contoh|versi|draft|template|surat|email|
        wording)] [(yang|yg)] [(lebih|agak)] (tegas|halus|lembut|sopan|keras|galak|ramah|santai|
        formal|resmi|kencang|lain|beda) [(buat|untuk|ke|dong|ya|soal)] …; (kasih|beri|minta|butuh|
        perlu|bagi|pengen|mau|cari|tolong kasih) [(saya|aku|gue|dong|contoh)] [(contoh)] (teks|
        kata-kata|kalimat|pesan|draft|template|wording|redaksi|surat|email|versi|chat|peringatan|wa|
        sms|dm|pengingat|teguran|somasi|bahasa|tulisan|balasan|jawaban) [*] [(buat|untuk|ke|yang)]
        …; (tulis|tuliskan|tulisin|buatkan|buatin|bikinin|bikinkan|bikin|buat|susun|susunkan|
        rangkai|siapkan|siapin|konsep|draftin) [(saya|aku|dong|in)] [(sebuah|satu|surat)] [*]
        (pesan|surat|email|teks|chat|pengingat|reminder|somasi|tagihan sopan|kata-kata|kalimat|
        draft|wa|sms|peringatan|teguran|template) [(yang|tagihan|buat|untuk|ke|penagihan|peringatan|
        somasi)] …; (apa|gimana|bagaimana|gmn) [(ya|yang|cara|caranya|harus|sebaiknya|enaknya|
        bilang|aku|saya)] [(ya|harus|sebaiknya|aku|saya|cara|bisa|enaknya|yang)] [(aku|saya|harus|
        sebaiknya|gue|mesti|enaknya)] (tulis|bilang|ngomong|nagih|jawab|balas|kirim|ngomongnya|
        bilangnya|nulis|sampaikan|ngetik|ditulis|dikirim|chat|katakan|ketik|nagihnya|jawabnya|
        menagih|menulis) [(ke|sama|buat|kepada|apa)] …; [yang] (lebih|agak|rada) (tegas|halus|
        lembut|sopan|keras|galak|ramah|santai|formal|resmi|singkat|kalem) [(dong|ya|lagi|dikit|
        sedikit)] [(buat|untuk|ke)] …; (teks|pesan|kata-kata|kalimat|wording|versi|chat) (lain|yang
        lain|berbeda|beda|baru) [(dong|buat|untuk)] …; (pesan|surat|email|teks|kata-kata|draft|
        kalimat|template|redaksi|chat|wa) [*] [(penagihan|stop kerja|stop|tagihan|nagih|berhenti
        kerja|terakhir|peringatan)] (buat|untuk) …; ^(pesan|surat|teks|kata-kata|draft|kalimat|
        template|redaksi) [*] [(penagihan|stop kerja|stop|tagihan|nagih|berhenti kerja|terakhir|
        peringatan)] (ke|kepada) …; (somasi|surat peringatan|surat teguran|surat penagihan|
        peringatan terakhir|teguran) [(terakhir|buat|untuk|ke|pertama|kedua)] [(buat|untuk|ke)] …;
        (harus|mesti|sebaiknya|enaknya) (bilang|ngomong|nulis|tulis|jawab|balas) (apa|gimana) [(ke|
        sama|buat)] …; bantu [(saya|aku|gue|in)] (tulis|nulis|tuliskan|balas|balasin|merangkai|
        rangkai|jawab|jawabin) …; bantu [(saya|aku|gue|in)] (bikin|bikinin|buat|buatin|nyusun|
        susun) [(kan)] (pesan|surat|email|teks|chat|wa|kata-kata|kalimat|draft|balasan|teguran|
        somasi|pengingat) …
    settings: (ganti|ubah|pindah|ganti bahasa|set|setel|switch|pakai|pake|gunakan|ngomong|bicara|
        jawab|balas|tulis|ngobrol|ubah bahasa) [(ke|jadi|bahasanya|bahasa|jadi ke|aja|pakai|pake|
        dalam|dengan|menjadi|bot)] [(ke|jadi|pakai|pake|menjadi|dalam)] {language}; ^[(pakai|pake|
        dalam)] {language} [(aja|dong|ya|saja|please)] $; (bisa|kamu bisa) [(bicara|ngomong|pakai|
        pake)] {language}; (ganti|ubah|set|setel|atur|pilih) [(aja)] (bahasa|bahasanya|mata uang|
        mata uangnya|zona waktu|zona waktunya|jam|waktu|timezone); (mata uang|mata uangku|mata uang
        saya|default mata uang|currency) [(saya|utama|adalah|:|pakai|jadi|ke|default|pake)] [(pakai|
        adalah|jadi|ke|pake)] [{currency}]; (pakai|pake|gunakan|hitung|ganti ke|ubah ke|pindah ke|
        tampilkan) [(semua|semuanya|mata uang)] [(dalam|pakai|pake|di)] {currency} [(aja|saja|mulai|
        dari|ya)]; (zona waktu|zona waktuku|timezone|zona); (ingetin|ingatkan|kirim|kabarin|chat|
        hubungi) [(saya|aku|gue|pengingat|pengingatnya|reminder|notif)] [(tiap|setiap|selalu|pas)]
        (jam|pukul) {n}; (ingetin|ingatkan|kirim|kirimin|pengingat|pengingatnya|reminder|reminders|
        notif) [(saya|aku|pengingat|pengingatnya|reminder|nya|dikirim|tiap|setiap)] (tiap pagi|
        setiap pagi|pagi aja|pagi-pagi|pagi saja|sore aja|malam aja|tiap hari|setiap hari|tiap sore|
        tiap malam|lebih pagi|lebih awal|lebih siang|pagi hari|sore hari|malam hari); ^(setelan|
        pengaturan|setting|settings) $
    sent: [(saya|aku|gue|gw)] (sudah|udah|udh|sdh|baru|barusan|tadi|dah|baru saja|telah|kemarin|
        semalam) [(saya|aku|gue|ku|aja|saja|tadi|barusan)] (kirim|kukirim|dikirim|ngirim|mengirim|
        kirimin|kirimkan|terkirim|forward|teruskan|email|wa|chat|dichat|kuchat|kuwa|dm|sms|telepon|
        telpon|telp|nelpon|nelepon|menelepon|menelpon|kutelepon|kutelpon|ditelepon|ditelpon|hubungi|
        kuhubungi|dihubungi|menghubungi|kontak|ingetin|ingatkan|mengingatkan|diingatkan|tagih|
        kutagih|nagih|ditagih|colek|ngobrol|bicara|ngomong|follow up|followup|kufollow up|difollow
        up|call|nge-chat|ngechat|ngewa) [(ke|sama|dengan|ya|pesan|pesannya|pengingat|pengingatnya|
        reminder|surat|suratnya|email|emailnya|teks|dia|orangnya|dianya|lagi|chat|chatnya|wa|
        tagihan)] [(ke|sama|dengan|buat|lagi|pengingat|penagihan|dia)] …; ^(terkirim|sudah terkirim|
        udah terkirim|kukirim|sudah dikirim|udah dikirim|done kirim|beres kirim|sudah kirim|udah
        kirim|oke udah) …; (pesannya|pesan|pengingatnya|suratnya|emailnya|email|surat|remindernya|
        chatnya|somasinya|itu) (sudah|udah|udh|telah|dah) (kukirim|dikirim|terkirim|aku kirim|saya
        kirim|nyampe|saya kirimkan) [(ke)] …; {date} (aku|saya|gue|gw) (telepon|telpon|nelpon|
        hubungi|chat|wa|kirim|email|kontak|tagih|nagih|ingetin|ingatkan|kirimin|call|nelepon) [(ke|
        pesan|sama|dia|pengingat|reminder)] …; (tadi|kemarin|barusan|semalam|baru) (aku|saya|gue|gw)
        (telepon|telpon|nelpon|hubungi|chat|wa|kirim|email|kontak|tagih|nagih|ingetin|ingatkan|
        kirimin|call|nelepon) [(ke|pesan|sama|dia|pengingat|reminder)] …; (aku|saya|gue) (telepon|
        telpon|nelpon|hubungi|chat|wa|kirimi|email|tagih|ingetin|nelepon) [(ke|sama|si)] … {date}
    other: ^(bantuan|help|ekspor|export|terjemahkan|suruh) …; ^(kirim|kirimkan|kirimin) (email|
        pesan|wa|chat|sms|uang|duit|dia|laporan|pengingat|reminder) …; ^(kirim|kirimkan|kirimin)
        [(ulang)] (invoice|tagihan) (ke|buat|untuk) … $; ^(kamu bisa apa|bisa apa|apa yang bisa
        kamu|kamu siapa|siapa kamu|apa yang kamu bisa|gimana cara kerjanya|cara pakainya)
"""),
    mends=phrases("""
    ^(eh|ehh|ups|oops|waduh|aduh|yah|lho|loh) [(salah|maaf|bukan|maksudnya)]; ^(ralat|koreksi|
    perbaikan|revisi|typo); ^(ubah|ganti|perbaiki|koreksi|benerin|betulin|edit|revisi) [(jadi|
    jumlahnya|jumlah|nominalnya|nominal|tanggalnya|tanggal|namanya|nama|jatuh temponya|jatuh tempo|
    kliennya|klien|mata uangnya|yang|itu|ke)] [(jadi|ke|dari|si)]; ^(ubah|ganti|perbaiki|koreksi|
    edit) … (jadi|ke); (maksudku|maksud saya|maksudnya|maksud gue|maksud aku); (aku|saya|gue|gw|
    tadi) (salah|keliru) [(ketik|tulis|sebut|input|catat|nama|jumlah|tanggal)]; salah (ketik|tulis|
    sebut|input|catat|nama|jumlah|tanggal|orang|klien|nominal|angka|harga|mata uang|ngetik|nulis);
    (itu|yang tadi|jumlahnya|tanggalnya|namanya|nominalnya|angkanya|kliennya) (salah|keliru|typo|
    kurang tepat|kebalik); (harusnya|seharusnya|mestinya|semestinya|yang bener|yang benar|yang
    betul|benernya|betulnya); ketuker; tertukar; keliru; ^salah; jadiin; ^jadikan
"""),
    mends_mildly=phrases("""
    sebenarnya; sebenernya; ternyata; ^maaf; ^sori; ^sorry; ^tunggu; ^bentar; ^gak (jumlahnya|
    tanggalnya|itu); ^(yang|yg) (tadi|barusan|terakhir|kemarin) [(itu|ini)]; tepatnya; lebih
    tepatnya
"""),
    not_this=phrases("bukan; bukannya; dan bukan; alih-alih; jangan"),
    but=phrases("tapi; tetapi; melainkan; tp; harusnya; yang benar; yang bener; namanya"),
    from_this=phrases("dari"),
    tones=by_tone("""
    stop_work: (stop|berhenti|hentikan|menghentikan|penghentian|setop|berhentikan|nyetop|
        pemberhentian) [(semua)] (kerja*|pekerjaan|proyek|project|pengerjaan|ngerjain); (pekerjaan|
        proyek|kerjaan) (berhenti|dihentikan|distop|ditunda|stop); stop-kerja; stop-work
    legal: hukum; pengacara; somasi; pengadilan; jalur hukum; (peringatan|teguran|tagihan|surat|
        tuntutan) terakhir; somasi*; tuntut*; gugat*; legal; lawyer; polisi; debt collector; kuasa
        hukum
    firm: tegas*; keras; galak; kencang; serius; (kurang|jangan terlalu|ga usah terlalu) (sopan|
        halus|ramah); menekan; lugas; kenceng; judes; ketus; strict; blak-blakan; to the point
    friendly: sopan*; halus*; lembut*; ramah*; santai*; baik-baik; kalem; pelan; (ga|gak|nggak|
        tidak|jangan|kurang) [(terlalu|begitu)] (keras|galak|tegas); manis; bersahabat; friendly;
        santun; adem
"""),
    reasons=by_reason("""
    paid: (katanya|bilang|kata|ngaku|mengaku|ngakunya|bilangnya|ngomong|klaim|jawab|balas|dia
        bilang|konfirmasi) [(dia|si|sih|nya|beliau|mereka|orangnya)] [(sudah|udah|udh|telah|sdh|
        kalau|kalo|kalau udah|dah|kalau sudah|uangnya|duitnya)] (sudah|udah|udh|telah|sdh|dah)
        (bayar|dibayar|transfer|ditransfer|tf|lunas|kirim|dikirim|membayar|nransfer|dilunasi|
        melunasi); (kami|saya|aku|kita) (sudah|udah|telah|sdh) (bayar|transfer|membayar|mentransfer|
        tf|lunasi|melunasi|kirim) (kok|kak|ya|ke rekening|kemarin|tadi|min|mbak|mas|pak|bu|ke|lho|
        tagihannya|invoicenya|minggu); (sudah|udah) (saya|kami|aku) (bayar|transfer|tf|lunasi)
        [(kok|kak|ya|kemarin|tadi)]; (coba|tolong|silakan) (cek|dicek) [(lagi|rekening|mutasi|
        rekeningnya)]; cek (rekening|mutasi)
    refuses: (menolak|nolak|ogah|emoh|gak sudi|tidak sudi|tidak bersedia|gak bersedia|gamau|ga mau|
        gak mau|nggak mau|tidak mau|enggan|ngga mau) [(untuk)] (bayar|membayar|dibayar|lunasi|
        melunasi|ngaku); (katanya|bilang|kata|ngomong|bilangnya) [(dia|nya|mereka)] (ga|gak|nggak|
        tidak|ngga|tak) (akan|bakal|mau|punya|ada|merasa) (bayar|utang|hutang|membayar|punya utang|
        berutang); (ga|gak|nggak|tidak) (merasa|ngerasa|mengakui|ngaku) [(punya|ada)] (utang|hutang|
        berutang|utangnya); (menyangkal|membantah|ngeles|bantah) [(utang|punya)]; (kami|saya) (tidak
        akan|tidak mau|menolak) (bayar|membayar)
    threat: (ancam*|mengancam|ngancam|diancam); (review|ulasan|rating) (jelek|buruk|bintang|
        negatif); (lapor*|melaporkan|laporin|viralin|viralkan|memviralkan|menuntut|gugat|menggugat|
        nuntut) [(saya|aku|ke|ke polisi|gue|kamu|anda)]; bintang (satu|1); pengacara (dia|nya|saya|
        kami|mereka); (jelek-jelekin|jelekin|cemarkan) [(saya|aku|nama)]
    unhappy: (ga|gak|nggak|tidak|ngga|kurang|belum|kecewa|tak) [(begitu)] (puas|suka|cocok|sreg|
        sesuai|memuaskan|senang|happy|berkenan) [(sama|dengan|hasil|hasilnya|pesanan)]; kecewa*;
        (hasil|hasilnya|kualitas|kualitasnya|desain|desainnya|kerjaan|kerjaannya|logonya|logo|
        webnya|website|tulisannya|pekerjaan) [(nya)] (jelek|buruk|kurang|ga|gak|tidak|jauh|belum|
        berantakan|salah|asal-asalan|parah|nggak|ngga) [*]; (minta|mau|pengen|nuntut|menuntut)
        [(lagi|banyak)] (revisi|diulang|perbaikan|refund|uang kembali|dibalikin|diperbaiki|ganti
        rugi|uangnya balik|direvisi|pengembalian); (komplain*|complain*|protes*|mengeluh|ngeluh*|
        keluhan) [(soal|kualitas|hasil)]; (banyak|penuh) (salah|kesalahan|bug|error|typo|yang salah|
        kurangnya); (ga|gak|tidak) sesuai (pesanan|permintaan|brief|harapan|ekspektasi)
    invoice: (invoice|invoicenya|tagihan|tagihannya|faktur|fakturnya|inv|invoice-nya) [(nya|itu|
        dari|saya|kami|kita|kamu)] [(ga|gak|nggak|belum|tidak|blm|tak|ngga|katanya)] [(pernah|belum|
        juga|ga|gak)] (sampai|sampe|masuk|nyampe|nyampai|terima|diterima|nerima|ketemu|ada|datang|
        dapat|dapet|kelihatan|terkirim|keliatan|muncul); (belum|blm|ga|gak|nggak|tidak|tak|ngga|gak
        pernah|ga pernah|tidak pernah|nggak pernah|belum pernah) [(pernah|ada|juga)] (terima|nerima|
        dapat|dapet|menerima|lihat|liat|nemu|nemuin|menemukan|kebagian|masuk) [(email|kiriman)]
        (invoice|invoicenya|tagihan|tagihannya|faktur|inv|invoice-nya); (invoice|invoicenya|tagihan|
        tagihannya|faktur|fakturnya) [(nya|itu|dari)] (salah|hilang|ilang|keliru|masuk spam|ke spam|
        nyasar|kurang|ketlisut|tidak sesuai|ga sesuai|gak sesuai|kehapus|terselip|keselip|typo|tidak
        lengkap); (salah|keliru|kesalahan|ada yang salah|ada salah) [(di|nama|jumlah|npwp|alamat|
        nominal|rekening|pada)] [(di|pada)] (invoice|invoicenya|tagihan|faktur|npwp|tagihannya|
        fakturnya); (masuk|nyasar ke|ada di|ke) [folder] spam; (minta|mohon|tolong|bisa|boleh|coba)
        [(tolong|minta)] (kirim|kirimkan|kirimin|dikirim|dikirimkan|resend|kirim ulang|dikirim
        ulang|dikirimi|kirimkan ulang) [(lagi|ulang|kembali)] [(invoice|invoicenya|tagihan|
        tagihannya|fakturnya|faktur)] [(lagi|ulang|kembali)] …; (kirim|dikirim|kirimkan|kirimin)
        (ulang|lagi|kembali) [(invoice|invoicenya|tagihan|tagihannya)]; (minta|butuh|perlu|nunggu)
        [(dikirim)] (invoice|faktur|faktur pajak|kwitansi|invoice baru|revisi invoice|npwp|po|bast)
        [(baru|asli|lagi|ulang|yang|dulu)]; (invoice|tagihan) (yang mana|yg mana|apa) [(ya|sih|kak|
        itu|mas|mbak)] $
    money: (lagi|sedang|masih|memang|emang|belum|blm|ga|gak|nggak|tidak|ngga|tak) [(ada|punya|
        sanggup|mampu)] (bokek|seret|kering|susah|sulit|tiris|cekak|bangkrut|pailit|kesulitan|gak
        ada duit|ga ada duit|gak ada uang|kosong|krisis|ketat|nganggur|macet|tekor|mepet|sepi)
        [(keuangan|duit|uang|keuangannya|duitnya|cash flow|cashflow|dana)]; (belum|blm|ga|gak|nggak|
        tidak|ngga|tak|lagi gak|lagi ga|lagi nggak) (ada|punya|cukup|megang|pegang) (uang|duit|dana|
        budget|uangnya|duitnya|anggaran|dananya|cash|duit sama sekali|uang buat|kas); (uang|duit|
        dana|keuangan|budget|cashflow|cash flow|kas|uangnya|duitnya|keuangannya|dananya|anggaran|
        anggarannya) [(nya|lagi|masih|sedang|perusahaan|mereka|dia|memang)] [(lagi|masih|sedang)]
        (seret|habis|ketat|macet|kurang|mepet|belum ada|gak ada|ga ada|belum cair|tipis|sulit|susah|
        kosong|ludes|minus|belum turun|terbatas|tidak ada|nggak ada|bermasalah|dibekukan); (belum|
        ga|gak|nggak|tidak|ngga|tak) (bisa|sanggup|mampu|kuat) (bayar|membayar|transfer|lunasi|
        melunasi|dulu) [(sekarang|dulu|bulan|saat)]; (masalah|kesulitan|kendala|krisis|problem)
        (keuangan|finansial|dana|uang|cash flow|cashflow|ekonomi|duit); (nunggu|menunggu|tunggu)
        (gajian|pencairan|dana|cair|klien|kliennya|uang|investor|bayaran|gaji|transferan dari|
        proyek); (usaha|bisnis|toko|penjualan|orderan) [(nya)] [(lagi)] (sepi|lesu|turun|seret|
        rugi); (dipecat|di-phk|kena phk|phk|bangkrut|pailit|bokek|tongpes|kanker)
    forgot: (lupa|kelupaan|keliwat|kelewat|kelewatan|terlewat|terlewatkan|ketinggalan|ga inget|gak
        inget|ga ingat|gak ingat|tidak ingat|lupa banget|khilaf|keselip di pikiran|pikun)
    terms: (perjanjian|kesepakatan|kontrak|sepakat|deal|kesepakatannya|perjanjiannya|kontraknya|
        sepakatnya|dealnya|aturan) [(nya|awal|kita|kan|di|waktu itu|awalnya|katanya|dulu)] (bukan|
        tidak|ga|gak|nggak|kan|beda|lain|{n}|segitu|begitu|{sum}|awal|awalnya|waktu itu|dulu);
        (menurut|sesuai|berdasarkan|kata|di|dalam) (perjanjian|kesepakatan|kontrak|deal|
        kesepakatannya|perjanjiannya|kontraknya|dealnya); (ga|gak|nggak|tidak|belum) (pernah)
        (setuju|sepakat|deal|janji); (kemahalan|terlalu mahal|mahal banget|terlalu tinggi|
        ketinggian|overprice|kegedean); (harga|harganya|jumlah|jumlahnya|nominal|nominalnya|tempo|
        temponya|biaya|biayanya) (ga|gak|tidak|kemahalan|terlalu|beda|bukan|salah|nggak|ketinggian)
        [*]; (bayar|bayarnya|pembayaran) (selalu|cuma|hanya|tiap|setiap) [(tiap|tanggal|akhir|bulan|
        {n})]; (termin|kebijakan|sop|aturan) (pembayaran|perusahaan|kami|mereka)
    strained: (marah*|marah-marah|tersinggung|ngambek|sewot|emosi|berantem|ribut|musuhan|bertengkar|
        cekcok|sakit hati|benci|kasar|nyolot|bentak|membentak|ngebentak|maki|memaki|dimaki|blokir|
        diblokir|memblokir|ngeblok|diblok|diblock|block saya|jutek|kesal|kesel|ngamuk|perang dingin)
        [(sama|ke|dengan|saya|aku)]; (ga|gak|nggak|tidak) (mau ngomong|ngomong|bicara|mau bicara|
        teguran|saling sapa)
    none: (belum|blm|ga|gak|nggak|tidak|tak|ngga|gak pernah|ga pernah|tidak pernah|masih belum|masih
        ga|masih gak|tetap tidak|tetep ga|tetep gak) [(pernah|ada|juga|mau|bisa|kunjung)] (jawab|
        balas|bales|dijawab|dibalas|dibales|respon|respons|merespon|merespons|angkat|ngangkat|
        diangkat|dibaca|jawaban|balasan|kabar|tanggapan|nyaut|menjawab|membalas|direspon|ngebales|
        dihubungi|hubungi balik|nelpon balik|muncul|ngasih kabar|ada kabar|dikabarin|tanggapi|
        menanggapi|baca|read) [(telepon|telpon|wa|chat|pesan|email|sama sekali|dari|juga|saya|aku|
        telfon)] …; (dicuekin|cuek|diam saja|diem aja|diem-diem bae|menghilang|ngilang|hilang
        kontak|lost contact|ghosting|di-ghosting|dighosting|diread|di-read|di read|read doang|diread
        doang|centang satu|centang dua|centang biru|cuma dibaca|hilang tanpa kabar|tanpa kabar|no
        respon|no response|slow respon|nomornya tidak aktif|nomornya ga aktif|nomornya gak aktif|
        nomor tidak aktif|hp mati|hpnya mati|susah dihubungi|sulit dihubungi|ga bisa dihubungi|gak
        bisa dihubungi|tidak bisa dihubungi|nggak bisa dihubungi|mengabaikan|diabaikan|dikacangin)
        [(sama|oleh|aja)] …; (sepi|sunyi|hening) [(dari|tanpa|aja)] (kabar|jawaban|respon) …
"""),
    firsthand=phrases("""
    (invoice|tagihan|rekening|nomor rekening|chat|pesan|email) (anda|kamu|kakak|mbaknya|masnya|kak|
    mas|mbak|bapak|ibu); (saya|kami|aku|kita) (akan|bakal|mau|usahakan|pasti|segera|janji|coba|
    insyaallah) [(segera|usahakan|pasti)] (bayar|transfer|lunasi|lunasin|proses|bayarkan|transferin|
    tf|usahakan|bayarin) [(ke|kak|ya|mas|mbak|secepatnya|besok|minggu|{date})]; (saya|kami|aku)
    (bayar|transfer|lunasi|lunasin|tf|transferin) [(ya|kak|mas|mbak)] {date}; {date} (saya|kami|aku)
    (bayar|transfer|lunasi|lunasin|tf|bayarkan); (maaf|mohon maaf|sorry|sori) [(banget|ya|kak|mas|
    mbak|min|atas|sekali|sebelumnya)] [(kak|mas|mbak|ya|banget|atas)] [(baru|telat|atas|atas
    keterlambatan|keterlambatan|lama|belum)] (balas|bayar|keterlambatan|keterlambatannya|terlambat|
    telat|bales|respon|bisa|lambat|slow); (makasih|terima kasih|thanks) (atas|udah|sudah|buat|untuk)
    (kesabaran|sabar|diingatkan|diingetin|ingetin|ingatkan|pengingat|pengertian) [*]
"""),
    calls=phrases("""
    telepon; telpon; telp; nelpon; nelepon; menelepon; menelpon; kutelepon; kutelpon; ditelepon;
    ditelpon; ngobrol; bicara; ngomong; call; telfon; nelfon
"""),
    topics=by_topic("""
    promised: janji*; dijanjikan; kapan … (bayar|transfer|lunas|melunasi|mau bayar|akan bayar|
        dibayar|cair|lunasin); kapan [(dia|mereka|nya|duitnya|uangnya|katanya|mau|bakal)] [(mau|
        akan|bakal)] (bayar|transfer|lunas|cair|masuk|dibayar|lunasin); perkiraan
    overdue: telat*; terlambat*; jatuh tempo (lewat|terlewat); lewat [jatuh] tempo; overdue;
        nunggak*; menunggak*; tertunggak; tunggakan*; paling lama; terlama; molor
    due: jatuh tempo*; tempo*; deadline*; tenggat*; batas (waktu|akhir|bayar)*
    paid: (bayar|dibayar|lunas|transfer|ditransfer|masuk|terima|cair|membayar|melunasi|tf|dilunasi|
        terbayar|pemasukan|pendapatan) [(belum|blm|nggak|ga|gak|kah|apa belum)]; (udah|sudah|udh|
        telah) [*] (bayar|dibayar|lunas|transfer|masuk|cair); pemasukan; pendapatan; penghasilan;
        yang masuk
    next: (apa|siapa|ngapain) [(yang|yg|aja|lagi|saja)] [(harus|perlu|mesti|bisa|kudu|mau|saya|aku|
        sebaiknya|hari ini|selanjutnya)] [(saya|aku|harus|gue|perlu|mesti|kita)] [(harus|perlu|
        kukerjakan)] (dilakukan|lakukan|kerjakan|ditagih|tagih|dihubungi|hubungi|ditelepon|telepon|
        dikerjain|kerjain|selanjutnya|hari ini|tagihin|ditagihin|di-chat|ingatkan|diingatkan|
        dikejar|sekarang|nagih|dikerjakan|telpon); (selanjutnya|berikutnya|langkah) (apa|
        selanjutnya|berikutnya|ngapain); (agenda|jadwal|rencana|tugas|to do|todo) [*] (hari|besok|
        minggu|apa|{date}); ngapain (hari ini|sekarang|dulu); ada apa (hari ini|besok)
    owed: (utang*|hutang*|ngutang|berutang|berhutang|piutang*|sisa*|total*|saldo*|berapa*|siapa*|
        tagihan*|invoice*|klien*|client*|belum bayar|belum lunas|belum dibayar|nunggak|status*|
        rekap*|daftar|laporan|ringkasan|kurang*|catatan); (gimana|bagaimana) [(kabar|status|soal|
        update|kabarnya)] …; apa (status|update) …; (bayar|pembayaran)*
"""),
    shows=phrases("""
    ^(lihat|liat|tampilkan|tampilin|tunjukkan|tunjukin|daftar|list|rekap|ringkasan|laporan|status|
    saldo|total|cek|perlihatkan|kasih lihat|kasih liat|siapa aja|info) [(semua|saya|aku|dong|siapa|
    berapa|kapan|klien|tagihan|utang|hutang|yang|dari|si|buat|piutang|invoice)]; (kasih|minta|kirim|
    beri|bikin|tolong) [(saya|aku|dong|kirim|lihat)] (daftar|rekap|rekapan|laporan|ringkasan|list|
    total|status|info|summary|update) …; (kasih tau|kasih tahu|bilang|beritahu|sebutkan|sebutin|
    jelaskan) [(saya|aku|dong|ya)] (siapa|berapa|kapan|apa|mana|yang); (mau|pengen|ingin|pingin)
    (tahu|tau|lihat|liat|cek) [(siapa|berapa|kapan|apa|mana|semua|total|tagihan|utang|daftar)];
    (ada) (kabar|update|info|tunggakan|yang telat|yang belum|yang nunggak) [(dari|soal)] …;
    penasaran (siapa|berapa|kapan); ingatkan (siapa|berapa)
"""),
    languages=keyed("""
    en: bahasa inggris; inggris; english; bhs inggris; b. inggris; basa inggris
    ru: bahasa rusia; rusia; russian
    da: bahasa denmark; denmark; danish
    et: bahasa estonia; estonia
    id: bahasa indonesia; indonesia; bahasa indo; indo
    other: bahasa jerman; jerman; bahasa jawa; bahasa prancis; bahasa mandarin; bahasa jepang;
        bahasa belanda; bahasa melayu; bahasa arab; bahasa sunda; bahasa korea; bahasa spanyol
"""),
    places=phrases("""
    (saya|aku|gue|gw|kami) [(sekarang|lagi|sedang|bakal|akan|udah|sudah|masih|tinggal|ada|stay|
    berada|kerja|menetap|bulan ini|minggu ini)] [(lagi|ada|tinggal|berada|kerja|stay|menetap|
    sedang)] (di|dari); (lagi|sekarang|tinggal|pindah|berada|posisi|posisiku|stay|ngekos|menetap|
    bermukim|sedang) [(sekarang|lagi|udah|ada)] (di|ke); (pindah|terbang|berangkat|balik|pulang|
    sampai|tiba|sampe|nyampe|mendarat) (ke|di); (zona waktu|zona waktuku|zona waktu saya|timezone|
    zona) [(saya|ke|jadi|adalah|:|di|ikut|pakai|=)] [(ke|jadi|adalah|di)]; (set|atur|ganti|ubah)
    (jam|waktu|zona) (ke|jadi|di); ikut (waktu|jam)
"""),
    about=phrases("""
    soal; tentang; buat; untuk; ke; kepada; dari; sama; si; dengan; mengenai; masalah; atas nama;
    tagih; nagih; hubungi; telepon; telpon; punya; utang; hutang; tagihan
"""),
    nobody=phrases("""
    saya; aku; gue; gw; kami; kita; kamu; anda; dia; ia; mereka; beliau; nya; ini; itu; tadi;
    barusan; semua; semuanya; siapa; siapapun; apa; apapun; kapan; berapa; mana; gimana; bagaimana;
    yang; yg; lagi; dulu; nanti; besok; sekarang; aja; saja; ya; dong; deh; lah; sih; kok; nih; kak;
    min; mas bot; bot; bro; pengingat; pengingatnya; reminder; remindernya; notif; notifikasi;
    notifnya; tagihan; tagihannya; invoice; invoicenya; utang; utangnya; hutang; hutangnya; piutang;
    uang; uangnya; duit; duitnya; bayaran; bayar; bayarnya; pembayaran; klien; klienku; kliennya;
    client; pesan; pesannya; surat; suratnya; email; emailnya; teks; chat; chatnya; wa; telepon;
    telpon; kata-kata; kalimat; soal; tentang; buat; untuk; ke; kepada; dari; sama; dengan; di; dan;
    atau; tapi; jadi; juga; udah; sudah; udh; sdh; belum; blm; masih; bukan; ga; gak; nggak; tidak;
    jangan; terakhir; terbaru; minggu; bulan; hari; tahun; tanggal; jam; pagi; siang; sore; malam;
    libur; liburan; lebaran; cuti; tolong; mohon; bisa; boleh; mau; akan; bakal; katanya; bilang;
    kata; tegas; halus; sopan; lembut; keras; ramah; lebih; lain; baru; lama; jumlah; jumlahnya;
    nominal; nama; namanya; tanggalnya; jatuh; tempo; temponya; eh; maaf; halo; hai; hi; makasih;
    thanks; sampai; sampe; sebelum; setelah; habis; sebentar; banget; terus; versi; contoh; kerja;
    pekerjaan; proyek; catatan; maksudku; maksudnya; harusnya; sebenarnya; ternyata; adalah; ada;
    sisa; sisanya; hangus; lupa; stop; orangnya; jam; menit; pas
"""),
    rests=keyed("""
    ahead: [(selama|untuk|buat|dalam)] {n} {unit} [(ke depan|lagi|dulu)]; (selama|untuk|buat|dalam)
        {span} [(ke depan|lagi)]; {span} (ke depan|lagi|dulu); {span}; {unit} lagi
    named_month_start: (sampai|sampe|hingga|sebelum|ke|mulai|s/d|smp) [(awal|bulan)] {month}; (pas|
        di|awal|bulan) {month}
    next_week_start: [(sampai|sampe|hingga|sebelum|ke)] [awal] {week_word} (depan|berikutnya);
        {week_word} ini
    next_month_start: [(sampai|sampe|hingga|sebelum|ke)] [awal] {month_word} (depan|berikutnya);
        {month_word} ini
"""),
    period_ends=phrases("akhir*; penghujung"),
    later_today=phrases("""
    {n} (jam|menit) lagi; (sejam|satu jam|dua jam|beberapa jam|setengah jam|beberapa menit) lagi;
    nanti (sore|malam|siang|malem); (malam|sore|siang) ini; ntar (malam|malem|sore|siang); habis
    (makan siang|maghrib|isya|jumatan|dzuhur|kerja); jam {n}; dalam {n} (jam|menit)
"""),
)
