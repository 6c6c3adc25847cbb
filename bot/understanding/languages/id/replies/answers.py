"""What clients write back in Indonesian, by the reason that it gives."""

from __future__ import annotations

from bot.understanding.replies.words import reply_words

ANSWERS = reply_words(
    """
    threat: (pengacara*|kuasa hukum*|lawyer|penasihat hukum|somasi|jalur hukum|ranah hukum|proses
        hukum|tindakan hukum|langkah hukum|secara hukum|meja hijau|pengadilan|menuntut balik|nuntut
        balik|tuntut balik|gugat*|menggugat|digugat|polisi|polsek|polres|ylki|bpsk|uu ite|ite|
        pencemaran nama*|delik); (laporkan|laporin|lapor|ngelapor|melaporkan|dilaporkan|adukan|
        mengadukan|tuntut|menuntut|nuntut) {gap} (polisi|kamu|anda|mas|mbak|kalian|lu|lo|pihak|
        kantor|atasan|bos|balik|ke|pajak|dinas|saya); (review|ulasan|rating|testimoni|bintang|
        komentar) {gap} (jelek|buruk|negatif|satu|1|di google|bintang|di mana-mana|dimana-mana|
        kejujuran|apa adanya|pedas); (kasih|beri|tulis|posting|post|bikin|buat|upload|share|
        sebarkan|sebar|nulis) {gap} (review|ulasan|bintang|rating|testimoni jelek|thread|di medsos|
        di sosmed|di twitter|di instagram|di ig|di facebook|di grup|ke grup|ke semua|tentang kamu|
        tentang anda|ke netizen|kelakuan|di google|di linkedin|di tiktok); (viral*|viralin|viralkan|
        diviralkan|memviralkan|spill|sebarin|sebar luaskan|cancel); (bilang|kasih tau|kasih tahu|
        ceritain|cerita|beritahu|peringatkan|umumkan) {gap} (semua orang|teman-teman|semua klien|ke
        semua|komunitas|grup|ke yang lain|orang-orang|rekan-rekan|klien lain|klien-klien); (nyesel|
        menyesal|nyesal|jangan nyesel|tanggung akibat*|terima akibat*|rasakan akibat*|lihat saja
        nanti|liat aja nanti|awas kamu|awas ya|awas kalau|awas lu|tau rasa|tahu rasa|hati-hati kamu|
        hati-hati ya kamu|jangan macam*|jangan main-main|berurusan dengan|urusannya panjang|panjang
        urusan*|tunggu aja|saya cari kamu|saya tahu rumah|saya tau rumah|tau alamat|blacklist|daftar
        hitam|masuk blacklist|ancam*|mengancam|ngancam|gak bakal dapat klien|ga bakal dapet klien|
        matikan usaha|hancur*); (rusak|hancur*|jatuhkan|jelekin|jelek-jelekin|cemarkan|coreng) {gap}
        (nama|reputasi|karir|karier|usaha|bisnis); (ganti rugi|kompensasi) {gap} (tuntut|minta ke
        pengadilan|kamu yang bayar)
    refuses: (tidak|tak|ga|gak|nggak|ngga|engga|enggak|gk|g|ndak|nda|ogah|emoh|males|malas|nolak|
        menolak|keberatan|enggan|gamau|tdk) {gap} (mau bayar|akan bayar|akan membayar|bakal bayar|
        bakal membayar|mau membayar|sudi bayar|bersedia bayar|bersedia membayar|akan saya bayar|akan
        kami bayar|mau lunasi|akan melunasi|perlu bayar|perlu membayar|wajib bayar|wajib membayar|
        untuk membayar|untuk bayar|bakal kami bayar|bakal saya bayar|mau keluar uang|akan ada
        pembayaran|merasa punya utang|merasa berutang|merasa utang|punya utang|punya hutang|
        berhutang|berutang|akan transfer|akan kami proses|mau transfer); (ogah|emoh|nolak|menolak|
        enggan|gamau|males|malas) (bayar|membayar|melunasi|lunasin|transfer); (tidak|ga|gak|nggak|
        tak) {gap} (satu rupiah|sepeser|serupiah|seperak|sepeserpun|serupiah pun|sepeser pun|uang
        dari saya|uang dari kami|dapat apa-apa|dapet apa-apa|dapat uang|dapet duit|dapet sepeser|
        mengakui|akui|terima tagihan|merasa pesan|merasa pernah|pernah pesan|pernah order|pernah
        minta jasa|pernah menyewa|pernah tanda tangan|ada kewajiban|punya kewajiban|ada hutang|ada
        utang|ada alasan|ada dasar|ada kontrak jadi) {gap} [(bayar|membayar|utang|hutang|tagihan)];
        (sepeser|sepeserpun|serupiah|serupiah pun|sepeser pun|seperak pun|satu rupiah pun|satu sen
        pun) {gap} (tidak|ga|gak|nggak|tak|pun); (jangan harap|jangan berharap|jangan mimpi|mimpi
        aja|mimpi kali|ngimpi|lupakan saja|lupain aja|ikhlaskan|ikhlasin|anggap saja lunas|anggap
        aja lunas|anggap gratis|anggap sedekah|anggap selesai|anggap sudah selesai|bodo amat|bodo
        amat lah|masa bodo|bukan urusan saya|bukan urusan kami|bukan urusanku|bukan tanggung jawab
        saya|bukan tanggung jawab kami|bukan utang saya|bukan hutang saya|bukan utang kami|bukan
        hutang kami|bukan tagihan kami|bukan masalah saya|bukan masalah kami|pokoknya tidak|pokoknya
        gak|pokoknya ga|pokoknya nggak|titik|urusan selesai|kasus ditutup|buat apa bayar|ngapain
        bayar|ngapain saya bayar|kenapa harus bayar|kenapa saya harus bayar|kenapa kami harus bayar|
        silakan gugat|silakan tuntut|terserah mau|gratisan|gratis kan|kan gratis|cuma bantu|pergi
        sana|enak aja|enak saja minta); (menyangkal|membantah|menolak) {gap} (tagihan|utang|hutang|
        pembayaran|klaim)
    withholds: (tidak|ga|gak|nggak|ngga|belum|tak|gk|enggak|blm|gamau|ogah|tdk) {gap} (bayar|
        membayar|transfer|lunasi|lunasin|dibayar|cairkan|cair|keluarkan|melunasi) {gap} (sebelum|
        sampai|sampe|kalau|kalo|selama|kecuali|untuk hasil|buat hasil|buat kerjaan|untuk kerjaan|
        untuk kualitas|hasil kayak|hasil kaya|hasil seperti|yang kayak|karena|karna|krn|setengah);
        (sebelum|selama|kalau belum|kalo belum|sampai|sampe|sblm) {gap} (tidak|ga|gak|nggak|tak|
        jangan) {gap} (bayar|dibayar|transfer|pembayaran|lunas*|cair); (bayar|dibayar|pelunasan|
        lunasin|transfer|pembayaran*|sisanya|dilunasi|lunasi) {gap} (kalau|kalo|setelah|stlh|
        sesudah|begitu|jika|apabila|nunggu|menunggu|tunggu) {gap} (dibenerin|diperbaiki|revisi*|
        direvisi|beres|selesai|dibetulin|sesuai|diganti|perbaikan|kelar|jadi semua|udah bener|sudah
        benar|bener); (tahan|menahan|ditahan|nahan|hold|stop|pending|dipending|tunda|menunda|
        hentikan) {gap} (pembayaran*|pelunasan*|bayar*|uang*|dana*|sisanya|transfer*|invoice*);
        (pembayaran*|pelunasan*|uangnya|sisanya|dananya) {gap} (ditahan|dihold|di-hold|hold|pending|
        dipending|tahan|distop|dihentikan|ditunda)
    unhappy: (kecewa*|mengecewakan|dikecewakan|komplain*|complain*|protes*|keluhan*|mengeluh|
        ngecewain|zonk|asal-asalan|asal asalan|asal jadi|ngasal|berantakan|acak-acakan|amburadul|
        ancur|hancur lebur|abal-abal|amatir*|amatiran|gak becus|ga becus|nggak becus|tidak becus|
        tidak profesional hasil*|parah banget|payah|jelek*|buruk banget|buruk sekali|busuk|sampah|
        norak|kampungan|rusak*|cacat|bocor|retak|luntur|penyok|sobek|robek|miring|pecah|blur|buram|
        ngeblur|pecah-pecah|error*|ngebug|bug|bugs|crash|typo|salah ketik|plagiat|jiplak*|nyontek|
        copas|template doang|kayak template|google translate|setengah jadi|setengah matang|belum
        kelar|belum beres|belum rampung|mengecewakan sekali|di bawah standar|dibawah standar|di
        bawah ekspektasi|dibawah ekspektasi|jauh dari harapan|jauh dari ekspektasi|gagal|lemot|
        berjamur|mengelupas|ngelupas|copot); (tidak|ga|gak|nggak|ngga|kurang|belum|tak|bukan|gk|
        engga|enggak|blm|tdk|g) {gap} (puas|suka|cocok|sreg|sesuai|memuaskan|senang|happy|berkenan|
        bagus|rapi|rapih|maksimal|layak|berfungsi|jalan|bisa dibuka|bisa dipakai|bisa diakses|bisa
        dipake|bisa digunakan|selesai semua|selesai kerja*|kelar|lengkap|seperti yang|kayak yang|
        kaya yang|sama dengan yang|memenuhi|beres|profesional hasil*|jelas hasil*|sebagus|
        ekspektasi|bisa jalan|becus|oke|ok hasil*|sempurna|nyambung sama brief|rampung|standar|yang
        diminta|yang kami minta|yang saya minta|yang kami mau|yang saya mau|yang kita minta|itu
        yang|ini yang) {gap} [(hasil*|dengan|sama|kualitas*|brief|pesanan|kerjaan*|desain*|kami|
        saya|harapan|ekspektasi|permintaan)]; (banyak|masih|penuh|ada|banyaknya|nemu|menemukan|
        ditemukan|beberapa|terlalu banyak|masih banyak) {gap} (kesalahan|error*|bug*|typo|salah
        ketik|yang salah di|kekurangan|kurangnya|yang kurang|cacat|rusak|yang rusak|belum jadi|belum
        selesai|belum beres|yang belum|yang harus diperbaiki|yang perlu diperbaiki|yang harus
        direvisi|salah terjemah*|bagian yang salah|minus|masalah di hasil|masalah sama hasil|catatan
        revisi|kesalahan di hasil|perlu direvisi); (minta|mau|tolong|harus|perlu|pengen|butuh|suruh|
        nunggu|menunggu|sampai|sampe|sebelum|tunggu|mohon|selesaikan|selesaiin|kirim|kerjain) {gap}
        (revisi*|direvisi|diulang|ulang dari awal|dikerjakan ulang|dikerjain ulang|perbaikan*|
        diperbaiki|perbaiki|benerin|dibenerin|betulin|dibetulin|dirombak|diganti baru|refund|uang
        kembali|uang balik|balikin uang|kembalikan uang|dp kembali|dp balik|balikin dp|kembalikan
        dp|ganti rugi hasil|ulang semua|bikin ulang|dibikin ulang|dibuat ulang|difix|fix dulu|
        rapiin|dirapikan); (hasil*|kualitas*|desain*|kerjaan*|logo*|web*|website*|tulisan*|artikel*|
        terjemahan*|video*|foto*|aplikasi*|pekerjaan*|kode*|cat*|jahitan*|cetakan*|editan*|layout*|
        tampilan*|warna*|suara*|pengerjaan*|konten*|barang*|situs*|mutu) {gap} (jelek|buruk|kurang|
        ga|gak|tidak|jauh|belum|berantakan|salah|asal|parah|nggak|ngga|rusak|mengecewakan|lambat|
        lemot|beda|kacau|hancur|ancur|kasar|kaku|pasaran|standar banget|biasa aja|biasa banget|
        gelap|telat|terlambat|molor|gitu doang|begitu doang|segitu doang|rendah|cuma|setengah|error|
        di bawah|dibawah|aneh|malah|payah); (telat|terlambat|molor|ngaret|lewat|melewati|mundur)
        {gap} (deadline|ngirim*|kirim hasil*|ngerjain|pengerjaan*|selesai*|jauh|dari jadwal|
        seminggu|sebulan|minggu|hari dari|ngumpulin|serah terima|deliver*|jadwal|nyerahin|
        selesainya); (deadline|pengerjaan*|jadwal|hasil|proyek) {gap} (telat|terlambat|molor|ngaret|
        lewat|mundur|terlewat|ga kekejar|gak kekejar); (ekspektasi|harapan|berharap|ekspek*|expect*|
        kira|pikir) {gap} (lebih baik|lebih bagus|lebih dari|hasil yang|bakal bagus|lebih oke|yang
        lebih); (terpaksa|harus|jadi) {gap} (cari orang lain|nyari orang lain|hire orang|bayar orang
        lain|ngerjain sendiri|benerin sendiri|perbaiki sendiri|pakai vendor lain|cari vendor lain|
        ulang dari nol|hire freelancer lain|minta orang lain)
    paid: (barusan|tadi|baru aja|kemarin|sudah) {gap} (saya|kami|dia|kita) [(sudah|udah)] (kirim|
        transfer|bayar|lunasi|tf) {gap} [(via|lewat|pakai|{sum}|ke)]; (sudah) {gap} (saya|kami)
        {gap} (kirim|transfer|bayar|lunasi); (sudah|udah|udh|dah|sdh|telah|barusan|baru saja|baru
        aja|tadi|kemarin|kmrn|td|uda|wes) {gap} (bayar|dibayar|dibayarkan|dibayarin|membayar|
        transfer|ditransfer|mentransfer|tf|trf|ditf|lunas|lunasi|dilunasi|melunasi|lunasin|kirim
        uang*|kirim duit*|kirim dana*|dikirim uang*|dikirim dana*|kirim ke rekening|kirim {sum}|
        masuk ke rekening|masuk rekening|terbayar|ditransferkan|transferkan|tranfer|nransfer|setor|
        disetor|terkirim|kukirim|bayarkan|dicairkan|debet|terdebet|kedebet|keluar dari rekening|
        kepotong saldo*); (saya|kami|aku|kita|gue|gw|dia|finance|bendahara|admin|suami|istri|bos|
        tim|dana|uangnya|beliau|mereka) {gap} (sudah|udah|udh|dah|sdh|telah|uda) (bayar|transfer|tf|
        lunas|kirim|membayar|lunasi|melunasi|proses transfer*|lunasin|trf|dibayar|ditransfer); (cek|
        dicek|check|periksa|lihat|coba cek|liat|dilihat) {gap} (rekening*|mutasi*|saldo*|m-banking|
        mbanking|bukti|transferan*|atm|rek|e- banking|dananya|uangnya); (bukti|struk|resi|
        screenshot|ss|slip|foto bukti|kwitansi tf) {gap} (transfer*|tf|bayar*|pembayaran*|terlampir|
        dilampirkan|trf|setor*|pelunasan|transaksi|sudah saya kirim|sudah dikirim|di atas|menyusul|
        nya); (terlampir|lampirkan|saya kirim|lampir*|kirimkan|ini|berikut|nih) {gap} (bukti|struk|
        resi|slip transfer|screenshot tf); (harusnya|seharusnya|mestinya|semestinya) {gap} (sudah|
        udah|udh) {gap} (masuk|sampai|diterima|nyampe|sampe); (pembayaran*|transferan*|dana*|
        uangnya|uang|duitnya|tagihan*|invoice*|pelunasan*) {gap} (sudah|udah|udh|telah|sdh|barusan|
        uda) {gap} (dibayar*|masuk|ditransfer*|selesai|lunas*|beres|kami bayar|saya bayar|kami
        transfer|saya transfer|keluar|dikirim|dilakukan|kami lunasi|saya lunasi|berhasil|terkirim|
        cair dan|tf|saya tf|clear|settle*|diselesaikan); (kan|loh|lho) {gap} (sudah|udah|udh)
        (lunas|bayar|transfer|dibayar|tf)
    strained: (orangnya|kamu|km) {gap} gitu {gap} [(ternyata)]; (tidak|gak|jangan|usah) {gap} (kerja
        bareng|kerja sama|kerjasama|bareng lagi|sama kamu lagi|berhubungan) [lagi]; cukup tau; cukup
        tahu; (tidak|gak|kurang|risih) {gap} (suka|terima|nyaman|senang|berkenan|sopan) {gap}
        (cara*|nada*|sikap*|perlakuan*|omongan*|kata-kata*|ucapan*); (kasar*|sopan*|nggak sopan|ga
        sopan|gak sopan|tidak sopan|kurang ajar|kurangajar|tersinggung|menyinggung|nyinggung|sakit
        hati|hati saya|marah-marah|marah2|dimarahin|dimarahi|maki*|dimaki|memaki|bentak*|dibentak|
        ngebentak|ngegas|nyolot|sewot|nagih mulu|nagih terus|neror|diteror|teror*|meneror|menghina|
        dihina|hinaan|merendahkan|direndahkan|arogan|sombong|tidak menghargai|ga menghargai|gak
        menghargai|nggak menghargai|tidak dihargai|ga dihargai|gak dihargai|tidak menghormati|risih|
        risi|terganggu|ganggu*|mengganggu|spam*|nyepam|nyampah|emosi|muak|eneg|capek sama|cape sama|
        capek menghadapi|capek ngadepin|males berurusan|malas berurusan|males ngomong|malas bicara|
        males ketemu|kesel sama|kesal sama|kesal dengan|kesel banget|jengkel|dongkol|bohongin|
        dibohongi|membohongi|bohong sama|ditusuk dari belakang|mengkhianati|khianat|ditinggal
        begitu|ngilang gitu|ghosting|di-ghosting|dicuekin|cuek banget|nyuekin|berantem|ribut|cekcok|
        bertengkar|musuhan|perselisihan|hubungan kita|hubungan kerja kita|blokir*|blok*|diblokir|
        saya block|gue block|unfollow|desak*|didesak|mendesak|tertekan|ditekan|pressure|nyindir*|
        disindir|sindir*|nada bicara*|nada chat*|nada anda|nada kamu|cara bicara*|cara ngomong*|cara
        nagih*|cara kamu|cara anda|cara menagih*|cara mas|cara mbak|cara chat*|cara lo|cara lu|
        sikap*|kelakuan*|attitude*|perilaku*|perlakuan*|ucapan kamu|omongan kamu|kata-kata kamu|
        kata-kata anda|ucapan anda|omongan anda|trust issue|hilang kepercayaan|kehilangan
        kepercayaan|sudah tidak percaya|udah ga percaya|udah gak percaya|tidak percaya lagi|ga
        percaya lagi); (berhenti|stop|jangan|tolong jangan|udahan|setop|cukup) {gap} (chat|hubungi|
        menghubungi|nelpon|telepon|telpon|wa|whatsapp|nagih|menagih|tagih|ganggu|mengganggu|ngomong|
        spam|neror|desak|mendesak|kirim pesan|marah|marahin|kirim email|bicara seperti|ngechat|
        ngewa|teror) {gap} [(saya|kami|terus|lagi|mulu|tiap hari)]; (tidak|ga|gak|nggak|ogah|males|
        malas|kapok|jera|tdk|enggan) {gap} (mau kerja sama|mau kerjasama|kerja sama lagi|kerjasama
        lagi|mau berurusan|berurusan lagi|mau bicara|mau ngomong|suka cara|suka sikap|suka nada|
        terima cara|terima sikap|terima diperlakukan|pakai jasa*|pake jasa*|nyaman sama kamu|nyaman
        dengan|nyaman berkomunikasi|nyaman kerja|nyaman sama cara|bekerja sama lagi|bekerjasama
        lagi|hubungi saya lagi|hormat|enak sama cara|enak kerja|cocok kerja sama|cocok sama kamu)
        {gap} [(kamu|anda|mas|mbak|lagi)]; (biarkan|biarin|tinggalkan) {gap} (saya sendiri|saya
        tenang)
    invoice: (tertulis|tertera|tercantum|ditulis|ditagih) {gap} (padahal|harusnya|seharusnya|bukan);
        (invoice*|tagihan*|faktur*) {gap} (padahal|harusnya|seharusnya); (betulkan|dibetulkan|
        koreksi|dikoreksi|perbaiki|benahi) {gap} (jumlah*|angka*|nominal*|invoice*|tagihan*|
        datanya); (belum|tidak|ga|gak|nggak|blm|tak|ngga|gk|enggak|ga pernah|gak pernah|tdk) {gap}
        (terima|nerima|dapat|dapet|menerima|lihat|liat|nemu|nemuin|menemukan|masuk|sampai|sampe|
        nyampe|kebuka|bisa dibuka|bisa buka|ketemu|ada lampiran*|dikirim|kirim|dikirimi|kirimin|
        muncul|kelihatan|terlampir|terkirim|pegang|baca|dapetin) {gap} (invoice*|tagihan*|faktur*|
        inv|email*|emailnya|file*|lampiran*|kwitansi*|dokumen*|attachment|penagihan|suratnya|
        rekening*|apa-apa dari); (invoice*|tagihan*|faktur*|inv|email*|file*|lampiran*|kwitansi*|
        dokumen*|pdf*|kuitansi*) {gap} (belum|tidak|ga|gak|nggak|blm|ngga|gk|tdk|tak|ga pernah)
        {gap} (saya terima|kami terima|diterima|masuk|ada|sampai|sampe|nyampe|kebuka|bisa dibuka|
        ketemu|dapat|dapet|lengkap|sesuai|kirim|dikirim|muncul|terima|terlampir|nerima|benar|bener|
        pernah|kelihatan|terkirim|datang|saya dapat|cocok|terbaca|bisa kebuka|nemu); (invoice*|
        tagihan*|faktur*|inv) {gap} (yang mana|yg mana|mana ya|mana|apa ya|apa sih|apaan|nomor
        berapa|bulan apa|untuk apa); (kirim*|kirimkan|kirimin|dikirim*|resend|share|forward|minta|
        mohon|butuh|perlu|nunggu|menunggu|email*|buatkan|bikinin|terbitkan|bagi|revisi|lampirkan|
        tunggu|kasih|ulang) {gap} (invoice*|tagihan*|faktur*|inv|kwitansi*|kuitansi*|npwp|po|nomor
        po|bast|nomor rekening*|norek|no rek*|no rekening*|rekeningnya|rekening kamu|rekening anda|
        rekening mas|rekening mbak|dokumen*|berita acara*|surat jalan|ulang file|pdf*|materai|
        e-faktur|efaktur|hardcopy|hard copy|asli*|rincian*|breakdown|detail tagihan); (salah|keliru|
        kesalahan|typo|beda|double|dobel|ganda|lama|tidak sesuai|ga sesuai|gak sesuai|revisi|dua
        kali|kurang|tanpa|belum ada|tidak ada|ga ada|gak ada|belum cantum*|tidak cantum*) {gap}
        (invoice*|tagihan*|faktur*|npwp|ppn|nama pt|nama perusahaan*|nama penerima*|alamat*|
        nominal*|jumlah*|angka*|total*|rekening*|nomor po|no po|po|materai|tanda tangan|email|pajak|
        pph|kop surat|stempel|tanggal invoice*|periode|item|hitung*|perhitungan*|penulisan nama);
        (invoice*|tagihan*|faktur*|nominal*|jumlah*|npwp|ppn|rekening*|norek|alamat*|nama pt|nama
        perusahaan*|total*|angka*|data di|email*|pph|tanggal*|perhitungan*) {gap} (salah*|keliru|
        kesalahan|hilang|ilang|spam|nyasar|kehapus|terhapus|terselip|keselip|ketlisut|typo|double|
        dobel|dua kali|kurang|tidak cocok|beda|tidak sesuai|ga sesuai|gak sesuai|nggak sesuai|perlu
        direvisi|harus direvisi|direvisi|tertukar|ketuker|kosong|corrupt|tidak lengkap|kelebihan|
        lebih bayar|ditolak|bermasalah|ga cocok|gak cocok|lama|kepotong); (masuk|ke|di|folder) {gap}
        (spam|junk|folder spam); (kemana|ke mana|ke rekening mana|rekening mana|transfer ke mana|
        bayar ke mana|gimana cara bayar*|cara bayarnya|bayarnya gimana|no rekening berapa|
        rekeningnya berapa|norek berapa|nomor rekeningnya) [(transfer*|bayar*|mana|berapa|ya)];
        (salah|ke) (alamat|email|orang|divisi|bagian) {gap} (salah|email*|kirim*|lain|lama)
    terms: (termin*|tempo*|jatuh tempo*|top|term of payment|terms|syarat pembayaran*|ketentuan*|
        kebijakan*|sop|aturan*|prosedur pembayaran*|sistem pembayaran*) {gap} ({n}|{date}|hari|
        belum|masih|kami|perusahaan|kantor|kan|di kami|pembayaran|bukan|seharusnya|harusnya|akhir|
        tidak|tiap|baru|setelah|bulan|net); (kesepakatan*|perjanjian*|kontrak*|mou|spk|sepakat*|
        deal*|dealnya|penawaran*|quotation|janji*|omongan awal|perjanjian awal|disepakati|
        pembicaraan awal|quote) {gap} ({n}|{sum}|{date}|awal*|bukan|tidak|ga|gak|nggak|kan|beda|
        hari|setelah|bayar*|harga*|segitu|cuma|hanya|di awal|dulu|kemarin|waktu itu|tertulis|kita|
        kemaren|pas|lain|revisi|include|termasuk|nominal*|pembayaran*|tertera|menyebut*|bilang|
        sebelumnya); (menurut|sesuai|berdasarkan|kata|di|dalam|lihat|baca|cek lagi) {gap}
        (perjanjian*|kesepakatan*|kontrak*|deal*|mou|spk|quotation|penawaran*); (tidak|ga|gak|nggak|
        belum|tak|ngga|tdk|gk) {gap} (pernah setuju|pernah sepakat|setuju|sepakat|ada kesepakatan|
        ada perjanjian|ada di kontrak|ada di perjanjian|dibahas|pernah dibahas|pernah deal|
        disepakati|tertulis|di kontrak|ada omongan|pernah bilang|ada bahasan|terima denda|diinfo|
        diinfokan|diberitahu|diberi tahu|dikasih tau|jatuh tempo|lewat tempo|telat kan|masuk
        kesepakatan|terima biaya); (belum) {gap} (jatuh tempo|tempo|waktunya|tanggalnya|saatnya);
        (kemahalan|mahal*|ketinggian|kegedean|overprice|overpriced|kebanyakan|kelebihan harga|nggak
        masuk akal|ga masuk akal|gak masuk akal|tidak masuk akal|tidak wajar|ga wajar|gak wajar|
        getok harga|digetok|markup|mark up|di-mark up); (harga*|jumlah*|nominal*|biaya*|tarif*|fee*|
        rate*|tagihan*|total*) {gap} (ketinggian|kemahalan|terlalu|beda sama|beda dengan|beda dari|
        bukan segitu|lebih tinggi|lebih besar|lebih mahal|naik|bengkak|membengkak|dua kali lipat|
        melebihi|lebih dari kesepakatan|lebih dari yang|kok jadi|kok segini|kok segitu|tinggi
        banget|gede banget|besar sekali|tidak sesuai kesepakatan|ga sesuai kesepakatan|gak sesuai
        kesepakatan|gak sesuai deal|ga sesuai deal|berubah|tidak sesuai kontrak|awalnya|harusnya
        cuma|harusnya {sum}); (denda*|bunga*|penalti*|biaya tambahan*|charge|biaya keterlambatan|
        biaya revisi|ongkos tambahan|biaya ekstra) {gap} [(tidak|ga|gak|nggak|belum|pernah|kok|
        apa)]; (kami|kita|perusahaan|kantor|saya|sini) {gap} (biasanya bayar|selalu bayar|bayar
        vendor|bayar tiap|bayar setiap|bayarnya tiap|bayarnya setiap|bayar setelah|bayarnya setelah|
        proses pembayaran setiap|proses pembayaran tiap|hanya bayar|cuma bayar|jadwal bayar*|jadwal
        pembayaran*); (pembayaran*|bayarnya|pelunasan*|bayar) {gap} (selalu|biasanya|sistemnya|{n}
        hari setelah|{date} setelah|hari kerja setelah|hari setelah|tiap tanggal|setiap tanggal|
        setelah proyek|setelah projek|setelah launching|setelah serah terima|di akhir bulan
        berikut*|per termin|setelah invoice diterima); (kirain|kira|pikir|asumsi*|setahu saya|setau
        saya|setahu kami|setau kami) {gap} (include|termasuk|gratis|sudah all in|free|lebih murah|
        udah termasuk|sudah termasuk|harga*)
    money: (belum|blm|ga|gak|nggak|tidak|ngga|tak|gk|lagi ga|lagi gak|lagi nggak|enggak|tdk|kurang|
        kehabisan|kekurangan|butuh|minim) {gap} (ada uang*|punya uang*|ada duit*|punya duit*|uang|
        duit|dana|modal|budget|anggaran|ada dana*|punya dana*|cukup|megang|pegang uang|pegang duit|
        uangnya|duitnya|dananya|cash|kas|ada pemasukan|pemasukan|saldo|ada budget|orderan|ada order|
        ada proyek|income|ada job|likuiditas|ada kas|fulus|doku|cuan|biaya untuk bayar|dana untuk);
        (uang*|duit*|dana*|keuangan*|budget*|cashflow*|cash flow*|kas*|anggaran*|kondisi*|ekonomi*|
        finansial*|arus kas*|saldo*|rekening*|dompet*|kantong*|pemasukan*|modal*|usaha*|bisnis*|
        toko*|penjualan*|omzet*|omset*|orderan*|jualan*|likuiditas*) {gap} (seret|habis|abis|ketat|
        macet|kurang|mepet|belum ada|gak ada|ga ada|belum cair|tipis|sulit|susah|kosong|ludes|minus|
        belum turun|terbatas|tidak ada|nggak ada|bermasalah|dibekukan|nyangkut|ketahan|tertahan|
        sempit|kering|pas-pasan|pas pasan|drop|anjlok|turun|lesu|sepi|rugi|goyang|tidak stabil|ga
        stabil|gak stabil|lagi jelek|lagi susah|lagi sulit|kepake|kepakai|terpakai|dipakai|dipake|
        belum masuk|diblokir bank|jebol|menipis|cekak|lagi kurang|belum memungkinkan|tidak
        memungkinkan|lagi ga bagus|lagi gak bagus|kacau|kolaps|defisit|bangkrut); (belum|ga|gak|
        nggak|tidak|ngga|tak|blm|gk|tdk|susah|sulit|berat|kesulitan) {gap} (bisa bayar|sanggup|
        mampu|kuat bayar|bisa membayar|bisa melunasi|bisa lunasi|bisa lunasin|bisa transfer|bisa
        full|bisa tf|bisa sekaligus|bisa langsung lunas|memungkinkan|bisa langsung bayar|bisa semua|
        bayar full|bayar sekaligus|bayar sekarang|bayar dulu|kebayar|bayar semuanya|bisa ngeluarin|
        melunasi|bisa semuanya); (masalah|kesulitan|kendala|krisis|problem|musibah|kesusahan|
        hambatan) {gap} (keuangan*|finansial*|dana|uang|cash flow|cashflow|ekonomi|duit|arus kas|
        kas|keluarga jadi uang|likuiditas|dengan dana); (nunggu|menunggu|tunggu|nungguin|kalau|kalo|
        begitu|setelah|sampai|sampe|tergantung|sehabis|habis|abis|nanti|stlh|menanti|pas|klo|setelah
        kami|setelah saya|baru) {gap} (gajian*|gaji*|pencairan*|cair*|dana cair|dana turun|dana
        masuk|klien kami|klien saya|klien bayar|klien lain|kliennya bayar|customer kami|customer
        bayar|buyer|investor*|bayaran*|transferan dari|proyek cair|termin dari|dari klien|dari
        customer|dari pusat|uang masuk|duit masuk|thr*|bonus|pinjaman|kredit|dibayar klien|dibayar
        customer|dibayar sama|dibayar dulu|panen|lebaran|ada uang|ada duit|ada rezeki|ada rejeki|
        laku|hibah|bansos|tagihan kami|tagihan saya|piutang) {gap} [(bayar*|cair|masuk|turun|
        transfer)]; (klien|client|customer|buyer|pelanggan) {gap} (belum|ga|gak|nggak|juga|telat|
        nunggak|macet|blm) {gap} (bayar*|transfer*|lunas*|cair*|melunasi); (bokek|bangkrut|pailit|
        tongpes|kanker|boncos|dipecat|di-phk|phk|kena phk|nganggur|pengangguran|dirumahkan|kepepet|
        kejepit|terlilit|utang banyak|banyak utang|banyak hutang|lagi susah|lagi sulit|lagi seret|
        lagi sepi|lagi krisis|lagi tiris|lagi kering|lagi cekak|lagi mepet|lagi ketat|gali lubang|
        tutup lubang|pas-pasan|paceklik|kena musibah|tanggal tua|akhir bulan seret|belum gajian|
        gajian telat|belum gaji|gaji telat|gaji belum|kolaps|pandemi|sepi order*|sepi job|sepi
        proyek|sepi pembeli|bulan yang berat|masa sulit|masa-masa sulit|kondisi sulit|situasi sulit|
        rugi); (cicil*|nyicil|dicicil|mencicil|angsur*|diangsur|mengangsur|bertahap|tahap demi
        tahap|bayar setengah*|setengah dulu|sebagian dulu|separuh dulu|separo dulu|sebagian
        sekarang|setengah sekarang|dua kali bayar|{n} kali bayar|dibagi {n}|dibagi dua|dp dulu|per
        bulan|tiap bulan {sum}|keringanan|kelonggaran|perpanjangan|penundaan|tunda bayar|diundur|
        mundur bayar*|undur bayar*|minta waktu|minta tambahan waktu|kasih waktu|beri waktu|kasih
        saya waktu|beri kami waktu|butuh waktu|perlu waktu|waktu tambahan|tambahan waktu|minta
        tempo|minta tenggang|tenggang waktu|tenggat waktu tambahan|longgar waktu|nafas dulu|napas
        dulu|dispensasi|minta kebijaksanaan*|minta pengertian*); (diskon|potongan|nego|kurangin
        harga|turunin harga) {gap} [(bisa|boleh|dong|harga)]
    forgot: (lupa*|kelupaan|kelupa|terlupa*|keliwat*|kelewat*|terlewat*|ketinggalan|kelewatan|
        khilaf|pikun|luput|kecolongan|kealpaan|alpa|keteteran|skip|keskip|ke-skip|kesempil|keselip|
        terselip|ketumpuk|tertumpuk|tenggelam|ketimbun|tertimbun|nyelip|miss|kemiss|missed|
        kelalaian|lalai|teledor|silap); (tidak|ga|gak|nggak|ngga|gk|belum|blm|tdk) {gap} (inget|
        ingat|keinget|ngeh|sadar|kepikiran|perhatiin|memperhatikan|lihat notif*|liat notif*|kebaca|
        terbaca|baca pesan*|cek email|cek wa|buka email|sempat|sempet|sempat cek|nyadar|engeh|
        notice|baca chat*) {gap} [(kalau|kalo|sama sekali|tagihan*|invoice*|bayar|transfer)];
        (hilang|lepas|keluar) {gap} (dari ingatan|dari pikiran|dari kepala|dari radar); (kirain|
        kira|kirain udah|pikir|dikira|tak kira|saya pikir|kupikir) {gap} (udah|sudah|udh) {gap}
        (bayar|dibayar|lunas|transfer|tf|beres|ditransfer); (lagi|sedang|lg|memang|emang|terlalu|
        saking|kemarin) {gap} (sibuk|hectic|sibuk banget|ribet|rempong|repot|di luar kota|diluar
        kota|liburan|cuti|dinas|sakit|opname|dirawat|padat|riweuh|banyak kerjaan|banyak urusan|
        hectic banget|acara keluarga|pindahan); (salah saya|salahku|kesalahan saya|kesalahan kami|
        keteledoran saya|keteledoran kami|kelalaian saya|kelalaian kami|murni kesalahan)
    promise: ({date}|besok|nanti) (saya|kami|kita) (transfer|bayar|lunasi|kirim|tf) {gap} [({sum}|
        dulu)]; (akan|bakal|mau|usahakan|pasti|segera|janji|coba|insyaallah|insya allah|in syaa
        allah|inshaallah|rencana*|siap|bisa|boleh|diusahakan|berjanji|nanti|ntar|tar|paling lambat|
        paling telat|janjinya|usahain|otw|lagi|sedang|dijadwalkan|jadwalkan|dijadwal|langsung) {gap}
        (bayar*|dibayar*|membayar|transfer*|ditransfer*|mentransfer|tf|trf|lunas*|dilunasi|melunasi|
        lunasi|lunasin|diproses {date}|proses pembayaran*|proses pembayarannya|proses transfer*|
        kirim uang*|kirim duit*|kirim dana*|kirim {sum}|dikirim dana*|selesaikan pembayaran*|
        selesaikan {date}|beres {date}|diselesaikan {date}|bereskan|saya kirim|kami kirim {date}|
        cair {date}|cairkan|dicairkan|bayarkan|bayarin|setor|masuk {date}|kelar {date}); (bayar|
        dibayar|transfer|ditransfer|tf|trf|lunasi|lunasin|dilunasi|kirim|lunas|proses|bayarnya|
        kubayar|kutransfer|kulunasi|pelunasan|pembayaran|masuk|cair|diproses|bayarkan|transferin|
        dibayarkan|beres|selesaikan|dikirim|kukirim|dananya masuk|bayarin|sisanya|pelunasannya|
        pembayarannya|uangnya|dananya|duitnya) {gap} ({date}|besok|bsk|hari ini|malam ini|nanti
        malam|sore ini|nanti sore|siang ini|secepatnya|segera|minggu depan|lusa|habis ini|abis ini|
        sekarang|sekarang juga|pagi ini|asap|awal bulan|akhir bulan|nanti siang|bentar lagi|sebentar
        lagi|paling lambat|paling telat|detik ini); (besok|bsk|hari ini|nanti malam|malam ini|lusa|
        {date}|nanti sore|sore ini|sore|minggu depan|secepatnya|segera|nanti|habis ini|abis ini|
        bentar|sebentar|sekarang) {gap} (bayar*|transfer*|tf|trf|lunas*|dibayar*|ditransfer*|kirim
        uang*|kirim duit*|kukirim|dilunasi|kami proses|saya proses|saya kirim|kami kirim|proses
        pembayaran*|masuk rekening|sudah masuk|udah masuk|cair|dananya|uangnya|pelunasan*|diproses
        finance|pasti beres|beres|saya selesaikan|kami selesaikan|saya bereskan|masuk);
        (pembayaran*|uangnya|dananya|transferan*|pelunasan*|sisanya|duitnya|tagihan*|invoice*) {gap}
        (akan|segera|dijadwalkan|masuk jadwal|sudah dijadwalkan|udah dijadwalin|{date}|dalam proses
        cair|besok|minggu depan|paling lambat|kami proses|saya proses|diproses {date}|nanti|lagi
        diproses {date}) {gap} [(bayar*|kami|saya|transfer*|proses*|lunas*|cair|masuk|{date}|di*)];
        (ditunggu|tunggu) (transferan*|pembayaran*) {gap} [{date}]
    evades: (cek|dicek|check|tanya|tanyakan|tanyain|konfirmasi|koordinasi*|lihat|liat|pelajari|
        bicarakan|bicarain|diskusi*|diskusikan|follow up|followup|fu|pastikan|pastiin|kabari|
        kabarin|dikabari|dikabarin|infokan|info|informasikan|diinfo|balas|bales|hubungi|telpon|
        telepon|sampaikan|sampein|teruskan|forward|pikir|pikirkan|pikir-pikir|rapatkan|review dulu|
        update|lapor ke atasan|bahas|kontak) {gap} (dulu|dlu|lagi|balik|nanti|ke|sama|dengan|ya|
        {date}|besok|segera|secepatnya|lebih lanjut|kembali|bagian|finance|keuangan|atasan|bos|tim|
        internal|kak|mas|mbak|pak|bu) [(finance|bagian|tim|keuangan|bos|atasan|manajemen|direktur|
        besok|{date}|dulu|ya)] [(dulu|ya|nanti|{date}|dan|lalu)] [(kabari|{date}|finance|ya)];
        (maaf|mohon maaf|makasih|terima kasih|trims|thanks|maap|sorry) {gap} (keterlambatan*|sudah
        diingatkan|udah diingetin|mengingatkan|reminder*|sabar*|kesabaran*|pengertian*|
        ketidaknyamanan*|lama balas*|baru balas|baru bales|slow respon*|telat balas*|infonya|
        pengingat*); (tidak|ga|gak|nggak|ngga) (masalah|apa-apa|papa|apa apa); (puas|suka|bagus|
        keren|mantap|oke|senang|happy|cocok) {gap} (hasil*|kerjaan*|desain*|logo*|kok|banget);
        (sangat|sudah|udah) (puas|sesuai|bagus|oke); (lagi|sedang|masih) {gap} (di jalan|meeting|
        rapat|cuti|di luar kantor) {gap} [(sampai|{date})] [{date}]; (ga|gak|nggak|tidak) (tau|tahu|
        yakin); (tidak|ga|gak|nggak) ada (keluhan|komplain|masalah)
    """,
    """saya kami kita aku yang yg di ke dan ya kak mas mbak pak bu sudah udah belum tidak gak ga
        nggak ini itu dari untuk buat dengan sama bisa ada akan nanti kalau kalo invoice tagihan
        bayar transfer maaf mohon dulu lagi sih dong kok aja saja makasih terima kasih anda kamu""",
    """
    tidak: tdk; gx; ngk; ngak; nda; ndak; kagak; kaga
    gak: ga; g; gk; gax; ngga; engga; enggak; nggak; enda
    belum: blm; blum; blom; belom
    sudah: udah; udh; sdh; dah; uda; sudh; udeh
    kalau: kalo; klo; kl; klau
    yang: yg
    besok: bsk; bsok; besuk
    kemarin: kmrn; kmarin; kemaren
    dengan: dgn; dg
    sama: sm; ama
    transfer: tf; trf; trnsfer; tranfer; transver; transfe; trasnfer
    bayar: byr; byar; bayr
    karena: krn; karna; krna; soalnya
    saya: sy; sya; gue; gw; gua; aku; ane; ak
    kamu: km; kmu; lo; lu; elo; elu; loe
    mau: mo; mw
    nanti: ntar; nti; nnti; entar; tar
    tagihan: tagian; taghian
    invoice: invois; infois; invoce; invoise; inv; invos
    uang: uwang; uangny
    bisa: bs; bsa
    lagi: lg; lgi
    sampai: sampe; smp; smpe; ampe
    dapat: dapet; dpt; dpet
    lihat: liat; lht
    rekening: rek; reking
    bulan: bln; buln
    minggu: mgg; mnggu; minngu
    benar: bener; bnr
    banget: bgt; bngt
    setelah: stlh; stelah
    sebelum: sblm; sebelom
    """,
)
