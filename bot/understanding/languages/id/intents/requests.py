"""What messages in Indonesian ask of the bot, and what they say was done."""

from __future__ import annotations

from bot.understanding.acts.words import by_intent

ACTS = by_intent("""
    undo: (anggap|anggep) (aja|saja) (aku|saya|gue) (gak|ga|nggak|tidak) [pernah] (bilang|ngomong|
        nyatet|catat|kirim); (cabut|buang|copot) (catatan|yang|yg|entri|entry) [(tadi|barusan|
        terakhir|itu)]; (yang|yg) (tadi|barusan|terakhir|itu|baru) (dibuang|dihapus|dibatalin|
        dibatalkan|dicabut|dihilangkan|dihilangin|batalin|hapus|hapusin) [(aja|saja|dong|ya)];
        ^(hapus|hapusin|batalin|batalkan) [(ya|aja|dong|deh|saja|min)] $; (itu|tadi|barusan|
        terakhir) (hapus|hapusin|batalin|batalkan) [(ya|aja|dong|deh|saja|min)] $; coret (yang|yg)
        (tadi|barusan|terakhir|itu); ^salah (pencet|klik|tekan|mencet) [(tadi|nih|deh|ya|min|sorry|
        maaf)] $; ^(batal|batalin|batalkan|undo|cancel|urungkan|batalkanlah) [(aja|saja|dong|deh|
        yang|itu|ini|tadi|barusan|dulu|terakhir|yg)] [(tadi|terakhir|barusan|itu|ini|aja)];
        (batalkan|batalin|urungkan|undo|hapus|hapusin|cancel) (yang|yg|itu|ini|tadi|barusan|
        terakhir|catatan) [(tadi|terakhir|barusan|itu|ini)]; ^(hapus|hapusin|hapuskan|buang) [(aja|
        saja|dong|deh)] [(yang|yg|itu|ini|tadi|barusan|terakhir|catatan|semua|invoice|tagihan|
        semuanya)] …; (ga|gak|nggak|tidak|bukan) (jadi|sengaja) [(dicatat|nyatat|kecatat|masukin|
        catat)]; (jangan|gak usah|ga usah|tidak usah) (dicatat|disimpan|jadi dicatat|dimasukin);
        (kembalikan|kembaliin) [(kayak|seperti|yang|ke)] [(tadi|semula|sebelumnya|awal)]; (gajadi|
        gakjadi|gajd|ga jd|gak jd); balikin (kayak|seperti|yang|ke) [(tadi|semula|sebelumnya|awal)];
        ^balikin [(lagi|dong|aja|deh)] $; balikin [(lagi|dong|aja|deh)] $; salah (pencet|klik|input|
        masukin|catat|kirim) (hapus|batal)*; (kepencet|ketekan|gak sengaja|ga sengaja|nggak
        sengaja); lupakan (yang|itu|ini|barusan|tadi); tarik (kembali|lagi|balik)
    snooze: ^(tagih|nagih|hubungi|telepon|telpon|kontak|chat) … {date} (aja|saja) [(ya|deh|dong)] $;
        ^(bahas|urus|cek|tengok|ungkit) … lagi {date} $; kasih (aku|saya|gue) [waktu] {n} (hari|
        minggu|jam) …; kasih (aku|saya|gue) [waktu] {n} (hari|minggu|jam) (buat|untuk|soal)
        [(urusan|soal)] …; ^(ntar|nanti|entar) (aja|saja|dulu) (habis|abis|sehabis|setelah|pas|
        selepas) (magrib|maghrib|isya|ashar|asar|dzuhur|zuhur|subuh|makan|kerja|jumatan|meeting|
        rapat); (ntar|nanti|entar) (aja|dulu|saja|ya) [(ya|deh|dong)] $; lagi (rapat|di jalan|
        nyetir|sibuk|repot|makan|meeting) [,] (ntar|nanti|entar|besok|tanya|ingetin|ingatkan) …;
        ^{date} (aja|saja) [ya] (bahas|ingetin|ingatkan|urus|tanya|nagih|tagih) [lagi] [(si|soal|ke|
        sama)] …; ^(soal|tentang|buat|untuk|masalah|urusan) …, {date} (aja|saja|ya|dong|lagi) [(ya|
        deh|lagi)] $; ^(nanti|ntar|entar) (jam {n}|pukul {n}|sore|malam|malem|siang|pagi) [(sore|
        malam|siang|pagi)] (ingetin|ingatkan|ingatin|remind|colek|kabarin) …; (geser|geserin|
        pindahin|pindahkan|majukan|majuin|mundurkan|jadwalkan|jadwalin|atur ulang) [(pengingat|
        pengingatnya|reminder|remindernya|notif|tagihan)] [(buat|untuk|soal|si)] … (ke|jadi|sampai)
        {date}; (geser|geserin|pindahin|pindahkan|majukan|mundurkan|jadwalkan|jadwalin) (pengingat|
        pengingatnya|reminder|remindernya) …; (kabari|kabarin|infokan|infoin|beritahu|beri tahu|
        bilangin|ketuk|sentil|bangunin|tagihin|ungkit|munculin|munculkan) [(lagi|saya|aku|gue|gw)]
        [(lagi|nanti|soal|tentang)] {date} …; (kabari|kabarin|infokan|beritahu|sentil|ungkit|
        munculin|munculkan|bahas) lagi …; [(tolong|coba|bisa|mohon|pls)] (ingatkan|ingetin|ingatin|
        ingetkan|remind|kabarin|colek|(kasih tau|kasih tahu) (saya|aku|gue|gw|lagi|nanti)) [(lagi|
        saya|aku|gue|gw|kita|me)] [(lagi|ya|dong|nanti|aja|besok)] [(soal|tentang|untuk|buat|kalau|
        biar|nagih|tagih|telepon|telpon|hubungi|chat|wa|nelpon|kontak)] [(nagih|tagih|telepon|
        telpon|hubungi|chat|wa|ke|si|follow up|nelpon|kontak|bayaran)] …; (ingatkan|ingetin|ingatin|
        colek|remind) [(saya|aku|gue|gw|lagi)] [(lagi|nanti|besok|aja|{date})]; (tunda|undur|
        undurin|mundurin|snooze|tunda dulu|pending) [(dulu|pengingat|pengingatnya|reminder|
        remindernya|ini|itu|ke|sampai|sampe|aja|buat|soal)] [(dulu|ke|sampai|sampe|aja|untuk|soal|
        buat)] …; (tanya|tanyain) [(saya|aku|gue|gw)] lagi …; (jangan|bukan) sekarang [(dulu|ya)];
        ^{date} [(aja|nanti|baru)] (tagih|hubungi|telepon|telpon|kontak) …; ^nanti {date} (tagih|
        hubungi|telepon|telpon|kontak) …; ^{date} [(aja|ya|dong|deh|saja|lagi)] [(ya|dong|deh|lagi)]
        $; ^(skip|lewatin|nanti) dulu {date}; (skip|lewatin|nanti) dulu [,] {date} [(aja|ya|deh|
        saja)]; ^{n} (jam|menit) lagi [(ya|aja|deh|dong)] $; ^(nanti|ntar) {n} (jam|menit) lagi
        [(ya|aja|deh|dong)] $; ^(sejam|setengah jam|sejaman|bentar|sebentar) lagi [(ya|aja|deh)] $;
        ^(jangan|ga|gak|nggak|belum|gausah|ga usah|gak usah) (hari ini|sekarang) [(dulu|ya)];
        ^(nanti|nanti aja|nanti dulu|nanti saja|besok|besok aja|entar|ntar|ntar aja|entar aja|lain
        kali|nantian|kapan-kapan|agak nanti) [(aja|ya|dong|deh|saja|lagi)] [(aja|ya|dong|deh|saja|
        lagi|ingetin|ingatkan|ingetinnya|diingetin|diingatkan|remind|kabarin)] $; ^(nanti|ntar|
        entar) (pagi|siang|sore|malam|malem) [(aja|ya|dong|deh|saja|lagi)] [(aja|ya|dong|deh|saja|
        lagi|ingetin|ingatkan|remind|kabarin)] $; ^(siang|sore|malam|malem) ini [(aja|ya|dong|deh|
        saja|lagi)] $; (aku|saya|gue|gw) (kirim|kerjain|urus|hubungi|tagih) (nanti|besok); (bahas|
        balik|cek) lagi (nanti|besok|{date}); (pasang|set|bikin|buat) (pengingat|reminder|alarm)
        [(buat|untuk|soal|ke|nagih|tagih)] …; jangan (sampai|sampe) (saya|aku|gue) lupa [(soal|
        nagih|tagih)] …
    pause: ^off [(dulu|semua|aja)] [(pengingat|pengingatnya|reminder|remindernya|notif|notifnya)]
        [(soal|tentang|buat|untuk|ke|si|dari|punya)] …; off [(dulu|semua)] (pengingat|pengingatnya|
        reminder|remindernya|notif|notifnya|notifikasi) …; (tunda|undur|tahan|snooze|pending)
        (semua|seluruh) (pengingat|reminder|notif|notifikasi|tagihan|penagihan) …; (stop|hentikan|
        hentiin|setop|matikan|matiin|nonaktifkan|nonaktifin|jeda|tahan|pause) (sementara|sejenak|
        sebentar|sementara waktu) [(semua)] [(pengingat|pengingatnya|reminder|remindernya|notif|
        notifnya|notifikasi)] [(sementara|dulu)] [(soal|tentang|buat|untuk|ke|si|dari|punya|
        mengenai)] …; (liburin|senyapkan|senyapin|heningkan|heningin|redam|kunci|vakumkan|vakumin|
        berhentiin|stopin|freeze) [(dulu|semua|aja)] [(pengingat|pengingatnya|reminder|remindernya|
        notif|notifnya|notifikasi)] [(dulu|buat|untuk|soal|ke|si)] …; (pengingat|reminder|notif|
        notifikasi)(|nya) [(buat|untuk|ke|soal)] … (disenyapkan|disenyapin|distopin|dibekukan|
        ditunda) [dulu]; (libur|break|rehat|istirahat) [dulu] (dari|sama) [semua] (pengingat|
        reminder|notif|notifikasi) …; (jangan|jgn|stop|berhenti|ga usah|gak usah|nggak usah|gausah|
        gosah|ngga usah|gk usah|tak usah|tidak usah|tidak perlu|gak perlu|ga perlu|gaperlu|udahan|
        setop|sudah jangan|mohon jangan|tolong jangan|udah ga usah) [(dulu|lagi|terus|pernah)]
        (ingatkan|ingetin|ingatin|ingat-ingatkan|mengingatkan|ngingetin|diingatkan|diingetin|kirim|
        kirimin|ganggu|nagih|tagih|colek|spam|kasih|bawel|cerewet|remind|bahas|sebut|notif|kabarin|
        kejar|ditagih|ditagihin|dikejar|dichat|ditelepon|dihubungi|disinggung|dibahas|diganggu|
        kirim-kirim|munculin|tampilin|ada|ungkit|diungkit|rewel) [(saya|aku|gue|gw|lagi|pengingat|
        reminder|notif|notifikasi|dulu)] [(pengingat|reminder|notif|lagi|dulu|terus)] [(soal|
        tentang|buat|untuk|ke|mengenai|si|masalah)] …; (stop|hentikan|hentiin|setop|berhentikan|
        matikan|matiin|nonaktifkan|nonaktifin|bisukan|mute|jeda|jedakan|pause|tahan|bekukan|diamkan|
        diemin|liburkan|offin|istirahatkan) [(dulu|semua|aja)] [(pengingat|pengingatnya|reminder|
        remindernya|notif|notifnya|notifikasi|ingatan|semua)] [(dulu|semua|semuanya)] [(soal|
        tentang|buat|untuk|ke|si|dari|punya|mengenai)] …; (tanpa|gak ada|ga ada|tidak ada|no)
        (pengingat|reminder|notif|notifikasi) [(dulu|lagi)] [(soal|buat|untuk|tentang)] …; biarkan …
        (dulu|sementara|sendiri); (biarin|biarkan|diemin|diamkan|tinggalkan|lewatin|skip) [(dulu|
        aja|saja|si)] … [dulu] (sampai|sampe|selama|hingga); (biarin|diemin|diamkan) [(dulu|aja|si)]
        …; (kasih|beri) … (waktu|napas|jeda|istirahat); (saya|aku|gue|gw) [(lagi|mau|sedang|akan|
        bakal|harus|pergi)] (cuti|liburan|libur|mudik|umroh|umrah|traveling|jalan-jalan|honeymoon|
        dinas) [(ke|di) (* *|*)]; (diam|diem) (dulu|sebentar) [(soal|tentang)] …; (pengingat|
        reminder|notif|notifikasi)(|nya) … (dimatikan|dimatiin|dijeda|distop|disetop|di-stop|
        dihentikan|dihentiin|diberhentikan|dinonaktifkan|dinonaktifin|diliburkan|dipause|di-pause|
        ditahan|dibisukan|off|matikan|matiin) [dulu]
    resume: (ingatkan|ingetin|ingatin|tagih|nagih) lagi [(soal|tentang|si|ke)] … mulai (sekarang|
        hari ini|besok|{date}); (kirim|kirimin|kirimkan) [(saya|aku)] (pengingat|reminder|notif|
        notifikasi|pengingatnya) lagi (seperti|kayak|kaya) (biasa|dulu|kemarin|semula); (kirim|
        kirimin|kirimkan) [(saya|aku)] (pengingat|reminder|notif|notifikasi|pengingatnya) lagi …;
        (lanjutin|lanjutkan|terusin|teruskan) (nagihnya|nagih|penagihannya|tagihannya|nagihnya lagi)
        [lagi]; mulai (hari ini|sekarang|besok|{date}) (ingatkan|ingetin|ingatin|tagih|nagih)
        [(saya|aku)] lagi [(soal|buat|untuk)] …; (pengingat|reminder|notif|notifikasi)(|nya) …
        (jalan|dinyalakan|dinyalain|dihidupkan|dihidupin|diaktifkan|diaktifin|dilanjutkan|
        dilanjutin|dilanjut|dijalankan|dijalanin|dimulai|diterusin|diteruskan|on|aktif|nyala)
        [(lagi|kembali)]; (ingatkan|ingetin|ingatin|ingetkan|tagih|nagih) lagi [(soal|tentang|buat|
        untuk|ke|si)] …; (boleh|bisa|silakan|udah boleh|sudah boleh) [(mulai)] (nagih|tagih|ditagih)
        …; (lanjutkan|lanjutin|lanjut|teruskan|terusin|aktifkan|aktifin|hidupkan|hidupin|nyalakan|
        nyalain|resume|unpause|jalankan|jalanin) [(lagi|kembali|semua|aja|ulang)] [(pengingat|
        pengingatnya|reminder|remindernya|notif|notifnya|notifikasi|ingetin|ingatkan|mengingatkan|
        ngingetin|tagihan|penagihan)] [(lagi|kembali|saya|aku|semua)] [(soal|tentang|buat|untuk|ke|
        si)] …; (mulai|buka|on|onin) [(lagi|kembali)] (pengingat|pengingatnya|reminder|remindernya|
        notif|notifnya|notifikasi|ingetin|ingatkan|mengingatkan|ngingetin|nagih|tagih) [(lagi|
        kembali|saya|aku|semua)] [(soal|tentang|buat|untuk|ke|si)] …; ^mulai lagi [(soal|buat|untuk|
        si)] …; (nagih|tagih) … lagi [mulai sekarang]; (boleh|bisa|silakan|silahkan|udah boleh|sudah
        boleh) [(mulai)] (ingetin|ingatkan|ngingetin|mengingatkan|diingatkan|diingetin) [(saya|aku|
        gue|lagi)] [(lagi|soal|tentang)] …; (cabut|hentikan|stop|akhiri|hapus|lepas) (jeda|pause|
        jedanya|pausenya) [(buat|untuk|soal|si)] …; (saya|aku|gue|gw) (udah|sudah) (balik|kembali|
        pulang|masuk lagi|selesai liburan|kelar cuti); (liburannya|cutinya|libur|cuti) (udah|sudah)
        (selesai|kelar|habis|beres)
    write_off: (sisa|sisanya|utang|hutang|tagihan) {sum} … (nggak|gak|ga|tidak|gausah|ngga) [(usah|
        perlu)] (ditagih|dibayar|dikejar) [lagi]; ^(utang|hutang|tagihan|piutang)(|nya) … (hapus|
        coret|ikhlaskan|ikhlasin|relakan|relain|lupakan|lupain|hapuskan|hapusin|putihkan|hanguskan|
        hangusin) (aja|saja|deh|lah); (gak|ga|nggak|tidak) (aku|saya|gue|gw|kita|kami) (tagih|kejar|
        tagihin|minta|tuntut) lagi; {sum} [(si|dari|punya|yang)] … (biarin|biarkan|lupain|lupakan)
        (aja|saja|deh|lah); boleh (dilupakan|dilupain|dihapus|dihapuskan|dicoret|diputihkan|
        diikhlaskan) [(aja|saja)]; (angap|anggep|angep) (hangus|lunas|hilang|ilang|beres|sedekah);
        (hapus|hapuskan|hapusin|coret|putihkan|tutup) [(aja|saja)] (tagihannya|utangnya|piutangnya|
        hutangnya|sisanya) …; (hapus|hapuskan|hapusin|putihkan|relakan|ikhlaskan) (piutang|
        piutangnya) …; (biarin|biarkan|lupain|lupakan) [(deh|aja|lah|saja)] [(yang|soal)] {sum}
        [(si|dari|punya|nya)] …; (lepasin|lepaskan|bebasin|gratisin|gratiskan|relain|relakan) [(aja|
        saja|deh)] (utang|utangnya|tagihan|tagihannya|sisanya|hutang|hutangnya) [(si|dari)] …;
        (kita|saya|aku|gue|gw|kami) [(sudah|udah|mau|akan)] (hanguskan|hangusin|putihkan|hapuskan|
        ikhlaskan|ikhlasin|relakan|relain|bebaskan|bebasin|hapusbukukan|lupakan) [(saja|aja)];
        (utang|utangnya|hutang|hutangnya|tagihan|tagihannya|sisanya|piutangnya) (dihapus|dihapuskan|
        dihapusin|dihanguskan|diikhlaskan|direlakan|diputihkan|dilupakan|digratiskan|digratisin|
        diikhlasin|direlain|dihangusin|diputihin|dilupain|dicoret|dibebasin|dibebaskan|
        dihapusbukukan|ditutup) [(aja|saja)]; (utang|hutang|tagihan|piutang|sisa|duit|uang|bon)(|
        nya) … (diikhlasin|diikhlaskan|direlain|direlakan|dihangusin|dihanguskan|diputihin|
        diputihkan|dilupain|dilupakan|dicoret|dihapus|dihapusin|dihapuskan|dibebasin|dibebaskan|
        digratisin|digratiskan) [(aja|saja|deh|lah|ya)]; {sum} [(si|dari|punya|yang)] … (diikhlasin|
        diikhlaskan|direlain|direlakan|dihangusin|diputihin|dilupain|dibebasin|digratisin) [(aja|
        saja|deh|lah|ya)]; (diikhlasin|direlain|dihangusin|diputihin) (aja|saja|deh|lah|ya);
        (gratis|gratisin|gratiskan) (aja|saja|deh|lah); (sisanya|sisa) (lupain|lupakan|ikhlasin|
        ikhlaskan|relain|relakan|coret|hapus|bebasin|bebaskan|gratisin|gratiskan) [(aja|saja|deh|
        lah)]; (aku|saya|gue|gw|kita|kami) (lepasin|lepaskan|relain|relakan|ikhlasin|ikhlaskan|
        bebasin|bebaskan|coret|hangusin|anggap lunas|anggap selesai) (aja|saja|deh|lah|semua);
        (coret|coretin|lupakan|lupain|ikhlasin|tutup|tutup buku) [(aja|saja|semua|deh)] (utang|
        hutang|utangnya|hutangnya|tagihannya|tagihan|piutang|sisanya|sisa) …; (kurelakan|kurelain|
        kuikhlaskan|kuikhlasin|kuputihkan|kuhapuskan|kubebaskan|kuhanguskan) [(saja|aja|sisa|utang|
        utangnya|tagihan|uang)] [(utang|tagihan)] …; (kuanggap|ku anggap) (lunas|hangus|hilang) …;
        (anggap|anggep|dianggap|dianggep) lunas [(aja|saja|deh|lah)] …; (ga|gak|nggak|tidak) (usah|
        perlu) (bayar|dibayar) [(lagi|deh|lah|semua|sisanya)]; ^ikhlas (aja|saja|deh|lah) …; (aku|
        saya|gue|gw|udah|sudah|coba|biar|ya) ikhlas [(aja|saja|deh|lah|kok|soal)] …; ikhlas (aja|
        saja|deh|lah) …; ^ikhlas {sum} …; ^ikhlas …; (anggap|anggep|anggaplah|hitung) [(aja|saja|
        udah|sudah|utang|hutang|utangnya|hutangnya|itu|sisanya)] [(udah|sudah|aja|…)] (hangus|
        hilang|ilang|lunas aja|gugur|rugi|sedekah|amal|tidak ada|gak ada|kerugian|ikhlas|lenyap)
        [(aja|saja)] …; (hapus buku|hapusbukukan|hapus bukukan|dihapusbukukan|write off|putihkan|
        diputihkan|pemutihan) [(utang|hutang|tagihan|punya|si|buat)] …; (ikhlaskan|ikhlasin|relakan|
        relain|merelakan|mengikhlaskan|aku ikhlasin|direlakan|diikhlaskan) [(aja|saja|deh|lah|udah|
        utang|hutang|uang|uangnya|utangnya|soal|duitnya)] …; (utang|hutang|utangnya|hutangnya|uang|
        duit|duitnya|uangnya|piutang) [(dari|si|itu|ini)] [(…)] (hangus|macet|hangus aja|gak bakal
        balik|ga bakal balik|nggak bakal balik|tak akan kembali|tidak akan kembali|gak akan balik|
        raib); (bebaskan|bebasin|hapuskan|hapusin|hapus) [(aja|saja|semua)] (utang|hutang|utangnya|
        hutangnya) …; (hapus|hapuskan|hapusin|kurangi|kurangin|relakan|relain|ikhlaskan|ikhlasin|
        hangusin|hanguskan|putihkan|coret) [(aja|saja)] {sum} [(dari|utang|hutang|utangnya|punya|
        nya|milik|si)] [(utang|hutang|tagihan)] …; (hangusin|hanguskan|dihanguskan|dihangusin)
        [(aja|saja|utang|utangnya|tagihan)] …; (nyerah|menyerah|give up|pasrah) [(deh|aja|lah|nagih|
        soal|sama)] …; (gak|ga|nggak|tidak) (usah|perlu|mau) (ditagih|nagih|dikejar|tagih|ngejar)
        lagi; (percuma|gak worth|ga worth|sia-sia) (nagih|ngejar|ditagih|tagih) …; (piutang|utang|
        hutang) (tak tertagih|macet|ga tertagih|gak tertagih|tidak tertagih); (udah|sudah) lah
        (hangus|hilang|ikhlas)*
    wording: ^[tolong] (bilang|bilangin|sampein|sampaikan|infokan|infoin|beritahu|kabari|kabarin|
        kasih tahu|kasih tau) (ke|kepada|sama) … (kalau|kalo|klo|bahwa|jika|bila) …; (balesin|
        balasin|jawabin|balaskan|jawabkan) (chat|wa|pesan|email|sms|dm)(|nya) …; (gimana|gmn|
        bagaimana|gmna) [ya] (kalimatnya|kata-katanya|bahasanya|redaksinya|bunyinya|teksnya|isinya)
        [ya] [(buat|untuk|kalau)] [(nagih|menagih|tagih)] …; ^(tulis|tuliskan|tulisin|sampaikan|
        kabari|chat) (ke|kepada|buat) … [,] (kalau|kalo|bahwa|klo) …; bantuin [(saya|aku|gue|dong)]
        (tulis|nulis|nulisin|bikin|bikinin|balas|bales|jawab|nyusun|ngetik) …; (kasih|minta|butuh|
        perlu|cari) [(saya|aku)] sesuatu (yang|yg|buat|untuk) [(bisa|mau|akan)] [(aku|saya|gue)]
        (kirim|dikirim|kukirim|bilang|ngomong) …; tolong (dituliskan|ditulisin|dibuatkan|dibikinin|
        dibuatin|disusunkan) [(ya|dong)] $; mau (kirim|ngirim) (pengingat|pesan|reminder|teguran)
        [(ke|buat)] … [,] tolong (dituliskan|ditulisin|dibuatkan|dibikinin|dibuatin|tulisin|bikinin|
        buatkan); (formulasikan|rumuskan|susunkan) (pemberitahuan|pesan|surat|teks|peringatan|
        pengingat) …; (ubah|ganti|rombak|ulangi) (kalimatnya|kata-katanya|teksnya|pesannya|suratnya|
        redaksinya) [(dong|ya|lagi)]; (rangkai|rangkaikan|rangkaiin|susun|susunkan|susunin|karang|
        karangin|tulis|buatkan|bikinin) [(saya|aku)] kata [(buat|untuk)] …; (balas|jawab|bales|
        bilang|ngomong|nulis|tulis|kirim|chat|ngechat|wa) apa [(ya|dong|nih|enaknya|lagi|sebaiknya)]
        [(enaknya)] (ke|sama|buat|kepada) …; (buatkan|bikinkan|bikinin|buatin|susunkan|susunin|
        tulisin|tuliskan|siapin|siapkan) (kalimat|pesan|teks|kata-kata|surat|chat|somasi|teguran|
        draft|balasan)(nya|-nya); apa [yang] [(sebaiknya|harus|mesti|bisa|enaknya|baiknya)]
        (kutulis|kubilang|kukirim|kujawab|kubalas|kukatakan|kuketik|kusampaikan) …; (dibikinkan|
        dibikinin|dibuatkan|dibuatin|ditulisin|dituliskan|disusunkan) [(saya|aku|dong)] (teks|pesan|
        surat|email|chat|wa|kata-kata|kalimat|draft|pengingat|somasi|teguran)(|nya) …; (tulisin|
        bilangin|sampaikan|sampein|kabarin|tuliskan) (ke|kepada|buat|untuk|sama) …; ^(jangan|ga
        usah|gausah) [(terlalu|begitu)] (tegas|halus|lembut|sopan|keras|galak|kaku|kasar|formal) …;
        ^(draft|konsep|contoh|template) (email|surat|pesan|chat|wa) …; versi [yang] (tegas|halus|
        lembut|sopan|keras|galak|ramah|santai|formal|resmi|singkat|pendek) …; ^(kurang|terlalu|
        kelewat|kebanyakan) (tegas|halus|lembut|sopan|keras|galak|ramah|santai|formal|kaku|panjang);
        (tulisin|buatin|bikinin|buatkan) (buat|untuk) …; (mau|harus|mesti) (bilang|ngomong|nulis|
        tulis|jawab|balas|ngetik) (apa|gimana) [ya] [(ke|sama|buat)] …; (kasih|beri|minta|tolong
        kasih|bagi|butuh|perlu|pengen|mau|cari) [(saya|aku|gue|dong|in)] [(yang|sesuatu|teks|
        kata-kata|kalimat|pesan|contoh|versi|draft|template|surat|email|wording)] [(yang|yg)]
        [(lebih|agak)] (tegas|halus|lembut|sopan|keras|galak|ramah|santai|formal|resmi|kencang|lain|
        beda) [(buat|untuk|ke|dong|ya|soal)] …; (kasih|beri|minta|butuh|perlu|bagi|pengen|mau|cari|
        tolong kasih) [(saya|aku|gue|dong|contoh)] [(contoh)] (teks|kata-kata|kalimat|pesan|draft|
        template|wording|redaksi|surat|email|versi|chat|peringatan|wa|sms|dm|pengingat|teguran|
        somasi|bahasa|tulisan|balasan|jawaban) [*] [(buat|untuk|ke|yang)] …; (tulis|tuliskan|
        tulisin|buatkan|buatin|bikinin|bikinkan|bikin|buat|susun|susunkan|rangkai|siapkan|siapin|
        konsep|draftin) [(saya|aku|dong|in)] [(sebuah|satu|surat)] [*] (pesan|surat|email|teks|chat|
        pengingat|reminder|somasi|tagihan sopan|kata-kata|kalimat|draft|wa|sms|peringatan|teguran|
        template) [(yang|tagihan|buat|untuk|ke|penagihan|peringatan|somasi)] …; (apa|gimana|
        bagaimana|gmn) [(ya|yang|cara|caranya|harus|sebaiknya|enaknya|bilang|aku|saya)] [(ya|harus|
        sebaiknya|aku|saya|cara|bisa|enaknya|yang)] [(aku|saya|harus|sebaiknya|gue|mesti|enaknya)]
        (tulis|bilang|ngomong|nagih|jawab|balas|kirim|ngomongnya|bilangnya|nulis|sampaikan|ngetik|
        ditulis|dikirim|chat|katakan|ketik|nagihnya|jawabnya|menagih|menulis) [(ke|sama|buat|kepada|
        apa)] …; [yang] (lebih|agak|rada) (tegas|halus|lembut|sopan|keras|galak|ramah|santai|formal|
        resmi|singkat|kalem) [(dong|ya|lagi|dikit|sedikit)] [(buat|untuk|ke)] …; (teks|pesan|
        kata-kata|kalimat|wording|versi|chat) (lain|yang lain|berbeda|beda|baru) [(dong|buat|untuk)]
        …; (pesan|surat|email|teks|kata-kata|draft|kalimat|template|redaksi|chat|wa) [*]
        [(penagihan|stop kerja|stop|tagihan|nagih|berhenti kerja|terakhir|peringatan)] (buat|untuk)
        …; ^(pesan|surat|teks|kata-kata|draft|kalimat|template|redaksi) [*] [(penagihan|stop kerja|
        stop|tagihan|nagih|berhenti kerja|terakhir|peringatan)] (ke|kepada) …; (somasi|surat
        peringatan|surat teguran|surat penagihan|peringatan terakhir|teguran) [(terakhir|buat|untuk|
        ke|pertama|kedua)] [(buat|untuk|ke)] …; (harus|mesti|sebaiknya|enaknya) (bilang|ngomong|
        nulis|tulis|jawab|balas) (apa|gimana) [(ke|sama|buat)] …; bantu [(saya|aku|gue|in)] (tulis|
        nulis|tuliskan|balas|balasin|merangkai|rangkai|jawab|jawabin) …; bantu [(saya|aku|gue|in)]
        (bikin|bikinin|buat|buatin|nyusun|susun) [(kan)] (pesan|surat|email|teks|chat|wa|kata-kata|
        kalimat|draft|balasan|teguran|somasi|pengingat) …
    settings: (pakai|pake|ikut) (wib|wita|wit) [(aja|saja|ya|dong)] $; (ingetinnya|ingatinnya|
        pengingatnya|remindernya|notifnya) (jangan|gak usah|ga usah) (sebelum|lewat|setelah|di atas|
        di bawah) (jam|pukul) {n}; (bahasanya|bahasa) (jadi|ke|pakai|pake|ganti) {language};
        (maunya|pengennya|lebih suka|sukanya|mau|pengen) (diingatkan|diingetin|dapat pengingat|dapet
        reminder|dikabari) [(tiap|setiap)] (pagi|siang|sore|malam|malem|jam {n}|pukul {n}) [hari];
        (tampilkan|tampilin|hitung|catat|tulis) (jumlah|jumlahnya|nominal|nominalnya|angka|angkanya|
        semua angka|semua jumlah) (dalam|pakai|pake|di) {currency}; (reminder|pengingat|notif|
        notifikasi)(|nya) [(pagi|paginya|sore|sorenya|harian|hariannya|tiap hari)] [(dikirim|di|ke|
        jadi|tolong|mau|maunya)] (jam|pukul) {n} [(aja|saja|ya)]; (reminder|pengingat|notif|
        notifikasi) (pagi|paginya|sore|sorenya|harian|hariannya|malam|malamnya) (jam|pukul) {n};
        jangan [(kirim|ingetin|ingatkan|chat)] (sepagi|semalam|sesore) (itu|ini) [,] (jam|pukul) {n}
        [(aja|saja)]; jangan [(kirim|ingetin|ingatkan|chat)] (pagi-pagi|malam-malam|terlalu pagi|
        kepagian) [,] (jam|pukul) {n} [(aja|saja)]; (invoice|tagihan) (saya|aku|gue|ku|kami)
        [(sekarang|mulai sekarang|selanjutnya|ke depan)] [(semua|semuanya|selalu)] (dalam|pakai|
        pake) {currency}; (mulai sekarang|selanjutnya|ke depannya) [(semua|semuanya|invoice|
        tagihan)] [(semua|semuanya|saya|aku)] (dalam|pakai|pake) {currency}; (ganti|ubah|pindah|
        ganti bahasa|set|setel|switch|pakai|pake|gunakan|ngomong|bicara|jawab|balas|tulis|ngobrol|
        ubah bahasa) [(ke|jadi|bahasanya|bahasa|jadi ke|aja|pakai|pake|dalam|dengan|menjadi|bot)]
        [(ke|jadi|pakai|pake|menjadi|dalam)] {language}; ^{language} [(aja|dong|ya|saja|please|pls|
        lagi)] [(ya|dong|aja)] $; ^[(pakai|pake|dalam)] {language} [(aja|dong|ya|saja|please)] $;
        (bisa|kamu bisa) [(bicara|ngomong|pakai|pake)] {language}; (ganti|ubah|set|setel|atur|pilih)
        [(aja)] (bahasa|bahasanya|mata uang|mata uangnya|zona waktu|zona waktunya|jam|waktu|
        timezone); (mata uang|mata uangku|mata uang saya|default mata uang|currency) [(saya|utama|
        adalah|:|pakai|jadi|ke|default|pake)] [(pakai|adalah|jadi|ke|pake)] [{currency}]; (pakai|
        pake|gunakan|hitung|ganti ke|ubah ke|pindah ke|tampilkan) [(semua|semuanya|mata uang)]
        [(dalam|pakai|pake|di)] {currency} [(aja|saja|mulai|dari|ya)]; (zona waktu|zona waktuku|
        timezone|zona); (ingetin|ingatkan|ingetinnya|ingatinnya|kirim|kirimnya|kabarin|chat|hubungi|
        pengingat|pengingatnya) [(saya|aku|gue|pengingat|pengingatnya|reminder|notif)] [(tiap|
        setiap|selalu|pas)] (jam|pukul) {n}; (ingetin|ingatkan|kirim|kirimin|pengingat|pengingatnya|
        reminder|reminders|notif) [(saya|aku|pengingat|pengingatnya|reminder|nya|dikirim|tiap|
        setiap)] (tiap pagi|setiap pagi|pagi aja|pagi-pagi|pagi saja|sore aja|malam aja|tiap hari|
        setiap hari|tiap sore|tiap malam|lebih pagi|lebih awal|lebih siang|pagi hari|sore hari|malam
        hari); ^(setelan|pengaturan|setting|settings) $
    sent: (invoice|tagihan|invoicenya|tagihannya|surat|suratnya|pesan|pesannya) (udah|sudah|telah|
        barusan|tadi) (kuemail|kuemailkan|kuwa|kukirim|kuteruskan|kuforward|kuchat) [(ulang|lagi|
        kembali)] [(ke|kepada|buat)] …; (sudah|udah|udh|telah|baru|barusan) (di-wa|di-chat|di-email|
        di-sms|di-dm|di-telepon|di-telpon|di-call|diwa|didm|disms|diemail|dichat) …; (kemarin|tadi|
        barusan|semalam) (nelpon|nelepon|telepon|telpon|chat|ngechat|wa|ketemu|email|mampir ke) …
        (sekalian|buat|untuk|sambil) (ngingetin|nagih|menagih|mengingatkan|nanyain|nanya) [(tagihan|
        utangnya|invoicenya|tagihannya|soal bayaran)]; (sudah|udah|telah|barusan) [(aku|saya|gue|
        kami)] (kabarin|kabari|ingetin|ingatkan|hubungi|kasih tau) (lewat|via|pakai|pake) (telepon|
        telpon|wa|chat|email|sms|dm|surat) …; (aku|saya|gue) (titip|nitip|antar|nganter|taruh|naruh)
        (surat|pesan|tagihan|invoice|pengingat) (buat|untuk|ke) …; ^(surat|pesan|email|pengingat|
        reminder|chat|wa|somasi|tagihan|invoice) [(pengingat|penagihan|peringatan|teguran|tagihan)]
        (ke|kepada|buat|untuk) … (sudah|udah|telah|tadi|baru|barusan) (kuantar|kuserahkan|kutitip|
        kutitipkan|kuteruskan|kuemail|kuemailkan|kukasih|diantar|diserahkan|dititipkan|diteruskan|
        dikasih|diposkan|saya antar|saya serahkan); {date} (aku|saya|gue|gw|kami) [(sudah|udah)]
        (kirimi|kirimin|kirim|kasih) … (surat|pesan|surat peringatan|surat teguran|somasi|pengingat|
        teguran|peringatan); (sudah|udah|telah|barusan|tadi) [(saya|aku|gue|kami)] (kirimi|kirimin|
        kasih) … (surat|pesan|surat peringatan|surat teguran|somasi|pengingat|teguran|peringatan);
        (sudah|udah|udh|telah|barusan|baru|tadi) [(saya|aku|gue|kami)] (dikirimi|dikirimin|kirimi|
        kukirimi|dikabari|kukabari|kabari|dikasih tau|kukasih tau|kasih tau|kukasih tahu|kasih tahu|
        diberitahu|kuberitahu|beritahu|menyurati|surati|kusurati|emailin|waain|wain|chatin|
        teleponin|telponin|mengirimi|ngirimin|menelpon balik|mengirim|menagih|mengabari|ngabarin|
        menemui|mendatangi|datangi|kudatangi|menegur|kutegur|tegur) [(ke|sama|dengan|pesan|
        pengingat|pengingatnya|reminder|soal|surat|suratnya|invoicenya|tagihannya|lagi)] [(ke|sama|
        dengan|buat|lagi)] …; (invoice|invoicenya|invoice-nya|tagihannya|tagihan|notanya) (sudah|
        udah|telah|barusan|baru|tadi) [(saya|aku|gue|kami)] (kirim|kukirim|dikirim|kirimkan|kirimin|
        email|emailkan|forward) (ulang|lagi|kembali) [(ke|kepada|buat)] …; {date} (aku|saya|gue|gw|
        kami) [(sudah|udah|telah)] (kirimi|kukirimi|menyurati|surati|mengirimi|mengirim|kabari|
        mengabari|menagih|menemui|mendatangi|datangi) …; (mampir|datang|dateng|nyamperin|main|
        berkunjung) [(ke|ke rumah|ke kantor)] … (buat|untuk|mau|sekalian) (nagih|menagih|nanya|
        tanya|ngingetin|nanyain); ^(surat|pesan|email|pengingat|reminder|chat|wa|somasi|tagihan)
        [(pengingat|penagihan|peringatan|teguran|tagihan)] (ke|kepada|buat|untuk) … (sudah|udah|
        telah|tadi|baru|barusan) [(saya|aku|gue|kami)] (email|emailkan|wa|chat|forward|teruskan|
        titip|titipkan|antar|serahkan|kuemail|kuwa|kuchat|di-email|diemail); [(udah|sudah|wis|
        barusan|tadi)] (tak|dak) (telpon|telepon|telp|wa|chat|kirim|kirimi|tagih|hubungi|email|
        ingetin|samperin|datengi|datangi|sms|telfon) …; ^(surat|pesan|email|pengingat|reminder|chat|
        wa|somasi|tagihan) [(pengingat|penagihan|peringatan|teguran|tagihan)] (ke|kepada|buat|untuk)
        … (sudah|udah|telah|tadi|baru|barusan) [(saya|aku|gue|kami)] (kirim|kukirim|dikirim|
        terkirim|kirimkan); [(saya|aku|gue|gw)] (sudah|udah|udh|sdh|baru|barusan|tadi|dah|baru saja|
        baru aja|telah|kemarin|semalam) [(saya|aku|gue|ku|aja|saja|tadi|barusan)] (kirim|kukirim|
        dikirim|ngirim|mengirim|kirimin|kirimkan|terkirim|forward|teruskan|email|wa|chat|dichat|
        kuchat|kuwa|dm|sms|telepon|telpon|telp|nelpon|nelepon|menelepon|menelpon|kutelepon|kutelpon|
        ditelepon|ditelpon|hubungi|kuhubungi|dihubungi|menghubungi|kontak|ingetin|ingatkan|
        mengingatkan|diingatkan|tagih|kutagih|nagih|ditagih|diingetin|diingatin|ngingetin|
        disamperin|samperin|nyamperin|ketemu|ditemui|colek|ngobrol|bicara|ngomong|follow up|
        followup|kufollow up|difollow up|call|nge-chat|ngechat|ngewa) [(ke|sama|dengan|ya|pesan|
        pesannya|pengingat|pengingatnya|reminder|surat|suratnya|email|emailnya|teks|dia|orangnya|
        dianya|lagi|chat|chatnya|wa|tagihan)] [(ke|sama|dengan|buat|lagi|pengingat|penagihan|dia)]
        …; ^(terkirim|sudah terkirim|udah terkirim|kukirim|sudah dikirim|udah dikirim|done kirim|
        beres kirim|sudah kirim|udah kirim|oke udah) …; (pesannya|pesan|pengingatnya|suratnya|
        emailnya|email|surat|remindernya|chatnya|somasinya|itu) (sudah|udah|udh|telah|dah) (kukirim|
        dikirim|terkirim|aku kirim|saya kirim|nyampe|saya kirimkan) [(ke)] …; (tadi pagi|tadi siang|
        tadi sore|tadi malam|semalam|tadi|kemarin|barusan|{date}) [(udah|sudah|aku|saya|gue)]
        (nelpon|nelepon|telepon|telpon|ngechat|chat|ngewa|wa|email|ngemail|follow up|hubungi|
        menghubungi|menelepon|nge-wa|dm|ngedm) [(ke|sama|si)] …; {date} (aku|saya|gue|gw) (telepon|
        telpon|nelpon|hubungi|chat|wa|kirim|email|kontak|tagih|nagih|ingetin|ingatkan|kirimin|call|
        nelepon) [(ke|pesan|sama|dia|pengingat|reminder)] …; (tadi|kemarin|barusan|semalam|baru)
        (aku|saya|gue|gw) (telepon|telpon|nelpon|hubungi|chat|wa|kirim|email|kontak|tagih|nagih|
        ingetin|ingatkan|kirimin|call|nelepon) [(ke|pesan|sama|dia|pengingat|reminder)] …; (aku|
        saya|gue) (telepon|telpon|nelpon|hubungi|chat|wa|kirimi|email|tagih|ingetin|nelepon) [(ke|
        sama|si)] … {date}
    other: (ulang tahun|ultah|nikah|nikahan|pindahan|syukuran|wisuda|hajatan) […] [hari] {date};
        ^[(mau|harus|perlu|jangan lupa)] (bayar|bayarin|lunasi) (kontrakan|kos|kosan|kost|listrik|
        air|
        pdam|pajak|sewa|internet|wifi|pulsa|bpjs|cicilan|asuransi|spp|kartu kredit|arisan) [*]
        {sum}; ^(kirim|kirimkan|kirimin) * [*] ke … (paling lambat|paling telat|sebelum|maksimal)
        {date}; (udah|sudah|udh|sdh|dah) {sum}, * [*] [*] (belum|blm|blom|belom) [(nih|ya|tuh|juga)]
        $;
        (belum|blm|blom|belom), * [*] [*] (udah|sudah|udh|sdh|dah) {sum} $; {sum} [itu] (belum|blm|
        blom|belom)[,] * [*] [*] (udah|sudah|udh|sdh|dah) [(nih|ya|tuh|juga)] $; (udah|sudah|udh|
        sdh|dah)[,] * [*] [*] {sum} (belum|blm|blom|belom) [(nih|ya|tuh|juga)] $; (kelebihan|lebih)
        (bayar|transfer|tf|trf) [sebesar] {sum}; (saya|aku|gue|gw) [(udah|sudah|udh|sdh|baru|
        barusan)] (balikin|kembalikan|kembaliin|refund) [(uang|duit|dp|uangnya)] … {sum}; (udah|
        sudah|udh|sdh|dah)[,] (tapi|tp|kalau|kalo|sedangkan|sisanya|lainnya|yang lain|si|pak|bu|mas|
        mbak|bang|kak|om|tante) [*] [*] (belum|blm|blom|belom) [(nih|ya|tuh|juga)] $; ^kamu (bisa|
        dapat) (kirim|ngirim|nelpon|telepon|chat|hubungi) [(wa|chat|pesan|sms|email)] [langsung]
        [(ke|sama)] [(klien|klienku|kliennya)] [langsung] [(ga|gak|nggak|ngga)]; ^(ppn|pph|pajak|
        pajak penghasilan|pajak pertambahan nilai|bpjs) [(itu|nya|umkm|final)] [(dibayar|bayarnya|
        lapornya|dilaporkan)] (berapa|kapan|gimana|apa|bagaimana) …; ^[(aku|saya|gue|duh|aduh)]
        [(lagi)] (pusing|capek|cape|bete|stres|stress|lelah|bosan|males|bingung) [(nih|banget|sih)]
        [(ngurus|sama|mikirin)] [(klien|kerjaan|semua|hidup)] $; ^(cuaca|ramalan cuaca|prakiraan
        cuaca|kurs|harga emas|berita|skor|resep|jadwal sholat|jadwal shalat) …; ^(bantuan|help|
        ekspor|export|suruh) …; ^terjemahkan (ini|itu|kalimat|kata|teks|pesan|surat|email|ke|dong)
        …; ^(kirim|kirimkan|kirimin) (email|pesan|wa|chat|sms|uang|duit|dia|laporan|pengingat|
        reminder) …; ^(kirim|kirimkan|kirimin) [(ulang)] (invoice|tagihan) (ke|buat|untuk) … $;
        ^(nama kamu|namamu|siapa nama|kamu namanya|bisa apa|apa yang bisa kamu|kamu siapa|siapa
        kamu|apa yang kamu bisa|gimana cara kerjanya|gimana cara pakainya|gimana cara pakenya|gimana
        pakenya|gimana pakainya|cara pakainya|cara pakai|cara pakenya|cara kerjanya)
""")
