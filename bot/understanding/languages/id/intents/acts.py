"""What messages in Indonesian ask the bot for, or tell it besides debts and payments."""

from __future__ import annotations

from bot.understanding.acts.words import ActWords, by_tone, by_topic
from bot.understanding.grammar.vocabulary import keyed, phrases
from bot.understanding.languages.id.intents import requests
from bot.understanding.languages.id.replies import reasons

ACTS = ActWords(
    acts=requests.ACTS,
    mends=phrases("""
    ^(yang|yg) {sum} (tadi|barusan) [itu] punya(|nya);
    ^(tanggal|nominal|jumlah|nomor|nama) (invoice|tagihan|faktur|nota)(|nya) [(itu|tadi)] (salah|
    keliru) [,] (seharusnya|harusnya|mestinya|yang benar|yang bener|yang betul);
    (yang|yg) (masuk|diterima|kuterima) [(tadi|itu)] (ternyata|sebenarnya|rupanya) [(cuma|hanya)]
    {sum}; tadi (saya|aku|gue|gw|kita|kami) (tulis|catat|sebut|bilang|ketik|masukin|input);
    ^salah tadi [(itu|mah|teh)];
    ^(invoice|tagihan|utang|hutang|invoicenya|tagihannya|utangnya) … (harusnya|seharusnya|mestinya)
    [(jadi|cuma)] {sum} $; ^(yang|yg) (bayar|lunas|utang|ngutang|transfer|janji|nunggak|telat)
    [tadi]
    [itu] … bukan; (ternyata|sebenarnya) [(dia|cuma|hanya|baru)] [(cuma|hanya|baru)]
    (bayar|transfer|kirim|tf|
    ngasih) {sum};
     (tadi|td) lupa (saya|aku|gue|gw) [(tulis|sebut|catat|masukin|bilang)]; lupa (saya|aku|gue|gw)
    (tulis|sebut|catat|masukin|bilang|sebutin|tulisin);
    ^(eh|ehh|ups|oops|waduh|aduh|yah|lho|loh|maaf|sori|sorry) [(,|maaf|sori)] salah (ketik|tulis|
    sebut|input|
    catat|ngetik|nulis|nyebut|nyatet); ^(ups|oops); ^(eh|ehh|waduh|aduh|duh|yah|lho|loh) (salah|
    maaf|bukan|maksudnya|sori|sorry);
    (kebalik|ketuker|ketukar|kepencet|kelebihan|salah|keliru) (saya|aku|gue|gw|tadi) [(yang|yg)]
    (nulis|nulisnya|nyatet|nyatetnya|nyatatnya|catatnya|ngetik|ngetiknya|ketiknya|input|inputnya|
    masukin|masukinnya|nyebut|nyebutnya|tulisnya|tulis|catat);
    nolnya (kurang|kelebihan|kebanyakan|kelebihan satu|kurang satu|ketinggalan);
    (nomornya|nomernya|nomor (invoice|tagihan|faktur)(|nya)|nomer (invoice|tagihan|faktur)(|nya)|
    keterangannya|deskripsinya|pekerjaannya|kerjaannya|jasanya|proyeknya) [(tadi|itu)] (salah|
    keliru|ketuker|kebalik|typo)
    [(ketik|tulis|catat|input)] [,] [(harusnya|seharusnya|mestinya|yang bener|yang benar|yang betul|
    yg bener|yg benar)];
    ^(ralat|typo); ^(koreksi|perbaikan|revisi) [,] (ya|dong|dikit|sedikit|tadi|yang|yg|itu|untuk|
    buat|
    soal|harusnya|seharusnya|mestinya|jatuh|tempo*|tanggal*|tgl*|nominal*|jumlah*|nama*|harga*|
    angka*|nilai*|invoice*|tagihan*|total*|klien*|nomor*|utang*|pembayaran*|catatan*|data*|entri|
    {sum}|{date});
    ^(jumlah|nominal|nilai|total|tanggal|harga|nama|nomor|jatuh tempo|tempo|tenggat|batas bayar)(|
    nya)
    (invoice|tagihan|utang|hutang|pembayaran|piutang|cicilan)(|nya) … (ganti|diganti|ubah|diubah|
    dirubah|koreksi|dikoreksi|jadi|jadinya|harusnya|seharusnya|mestinya) [(jadi|ke|menjadi)];
    ^(ganti|perbaiki|benerin|betulin|edit|revisi) (jadi|jumlahnya|jumlah|
    nominalnya|nominal|tanggalnya|tanggal (bayar|bayarnya|pembayaran|
    pelunasan)|tanggal|namanya|nama|jatuh temponya|jatuh tempo|kliennya|klien|
    mata uangnya|nomornya|nomor|angkanya|yang|yg|itu|ke|tempo|tenggat|deadline) [(jadi|ke|dari|si|
    itu|jatuh|tadi|terakhir)]; ^(edit|revisi|koreksi|ralat) :; ^(ganti|benerin|edit|revisi) {sum};
    ^(ganti|benerin|edit|revisi) {date}; ^(ubah|koreksi|ralat) [(jadi|jumlahnya|jumlah|nominalnya|
    nominal|tanggalnya|tanggal (bayar|bayarnya|pembayaran|pelunasan)|tanggal|namanya|nama|jatuh
    temponya|jatuh tempo|kliennya|klien|mata uangnya|
    yang|itu|ke)] [(jadi|ke|dari|si)]; ^(ubah|ganti|perbaiki|koreksi|edit) … (jadi|ke); (maksudku|
    maksud saya|maksudnya|maksud gue|maksud aku); (aku|saya|gue|gw|tadi) (salah|keliru) [(ketik|
    tulis|sebut|input|catat|nama|jumlah|tanggal)]; (diubah|di ubah|diganti|di ganti|dirubah|di
    rubah|dibetulkan|dibetulin|dikoreksi|diralat|direvisi|diperbaiki|dibenerin|diperbarui|
    disesuaikan)
    (jadi|ke|menjadi); (jatuh temponya|jatuh tempo) (salah|keliru)[,] (yang|yg) (benar|bener|betul);
    salah (ketik|tulis|
    sebut|input|catat|nama|jumlah|tanggal|orang|klien|nominal|angka|harga|mata uang|ngetik|nulis);
    (itu|yang tadi|tadi|tadi itu|
    jumlahnya|tanggalnya|namanya|nominalnya|angkanya|kliennya) (salah|keliru|typo|kurang tepat|
    kebalik) [,] [(harusnya|seharusnya|mestinya|yang bener|yang benar)]; (harusnya|seharusnya|
    mestinya|semestinya|yang bener|yang benar|yang betul|benernya|
    betulnya); ketuker; tertukar; keliru; (kurang|kelebihan|kebanyakan) [(satu|1|dua|2|se)] nol;
    ^(kliennya|klien nya|namanya|nama kliennya|nama klien|
    nomornya|nomor invoicenya|nomor tagihannya|
    nominalnya|jumlahnya|totalnya|tanggalnya) (itu|harusnya|yang bener|yang benar|jadi); (jatuh
    temponya|temponya|tanggalnya|deadlinenya|deadline-nya|nominalnya|jumlahnya|harganya|totalnya)
    [(itu|udah|sudah)] (jadi|ganti|diganti|diundur|diundurin|dimundurin|mundur|maju|dimajukan|
    digeser|diubah|berubah|direvisi) [(jadi|ke|menjadi)]; ^salah; jadiin; ^jadikan
"""),
    mends_mildly=phrases("""
    ^(eh|ehh|lho|loh);
    ^(tenggatnya|jatuh temponya|deadlinenya|deadline-nya|temponya|duenya|due-nya);
    ^(yang|yg) *
    (nominalnya|jumlahnya|totalnya|harganya|tanggalnya|temponya|jatuh temponya);
    sebenarnya; sebenernya; ternyata; ^maaf; ^sori; ^sorry; ^tunggu; ^bentar; ^gak (jumlahnya|
    tanggalnya|itu); ^(yang|yg) (tadi|barusan|terakhir|kemarin) [(itu|ini)]; (itu|tadi|nya)
    (tenggatnya|jatuh temponya|temponya|deadlinenya|tanggalnya|totalnya|jumlahnya|namanya|
    nominalnya|harganya|kliennya); ^(oh|oh iya|oiya|oh ya|eh iya) (itu|yang|yg|bukan|salah|yang itu|
    ralat); ^(tadi|yang tadi|yg tadi) [(itu|yang)] {sum}; tepatnya; lebih tepatnya
"""),
    not_this=phrases("bukan; bukannya; dan bukan; alih-alih; jangan"),
    but=phrases("""
    tapi; itu; yang (bayar|utang|ngutang|transfer|lunas|dibayar|telat|nunggak|janji|bener|benar|
    betul) [itu]; tetapi; melainkan; tp;
    harusnya; yang benar; yang bener; namanya; maksudku; maksudnya; maksud (saya|aku|gue)
"""),
    from_this=phrases("dari"),
    to_this=phrases("jadi; menjadi; ke"),
    tones=by_tone("""
    stop_work: (kuhentikan|kustop|kusetop|kutunda) [(dulu|semua)] (kalau|kalo|klo|jika|bila|
        sampai|sampe); (saya|aku|gue|gw|kami) [(bakal|akan|terpaksa|mau)] (stop|setop|berhenti|
        hentikan)
        [(dulu|kerja|ngerjain)] (kalau|kalo|klo|jika|bila|sampai|sampe);
        (kerjaan|kerjaannya|pekerjaan|pekerjaannya|proyek|proyeknya|jasa|layanan|les|servis) [(saya|
        aku|ini|nya)] [(bakal|akan)] (stop|setop|distop|berhenti|dihentikan) (kalau|kalo|klo|jika|
        bila|sampai|sampe); (gak|ga|tidak|nggak|ngga|stop|berhenti|belum) [(mau|bisa|akan|bakal)]
        (manggung|
        kerja|ngerjain|mengerjakan|lanjut|lanjutin|melanjutkan|ngajar|ngelanjutin|nerusin|kerjain|
        kirim file|serahin) [(lagi|dulu)]; (stop|berhenti|hentikan|menghentikan|penghentian|setop|
        berhentikan|nyetop|pemberhentian) [(semua)] (kerja*|pekerjaan|proyek|project|pengerjaan|
        ngerjain); (pekerjaan|proyek|kerjaan) (berhenti|dihentikan|distop|ditunda|stop);
        stop-kerja; stop-work
    legal: hukum; pengacara; somasi; pengadilan; jalur hukum; (peringatan|teguran|tagihan|surat|
        tuntutan|penagihan|email|pesan) terakhir; somasi*; tuntut*; gugat*; legal; lawyer; polisi;
        debt collector; kuasa hukum
    firm: (cukup|udahan|stop|sudahi) (sopannya|sopan-sopannya|basa-basi|basa-basinya|ramahnya|
        halusnya); nendang; tegas*; keras; (agak|rada|sedikit|lebih) (keras|galak|tegas|kasar|judes|
        ketus); galak;
        kencang; serius; (kurang|kurangi|tidak|ga|gak|nggak) (tegas|keras|galak|serius)*; (terlalu|
        kelewat|jangan terlalu|ga usah terlalu|gausah terlalu|jangan) (sopan|halus|ramah|lembut|
        santai|lembek); menekan; lugas; kenceng; judes; ketus; strict; blak-blakan; to the point
    friendly: sopan*; halus*; lembut*; ramah*; santai*; baik-baik; kalem; pelan; (jangan|ga usah|
        gausah|gak usah) [(terlalu|begitu)] (keras|galak|tegas|kaku|kasar|judes|jutek|ketus);
        (terlalu|kelewat|kok) (keras|galak|tegas|kaku|kasar|judes|ketus); (ga|gak|nggak|tidak)
        (terlalu|begitu) (keras|galak|tegas|kaku|kasar); kurang (sopan|halus|ramah|santai|lembut);
        manis; bersahabat; friendly; santun; adem
"""),
    reasons=reasons.REASONS,
    firsthand=reasons.FIRSTHAND,
    cannot=reasons.CANNOT,
    reaches=reasons.REACHES,
    answers_in_writing=reasons.ANSWERS_IN_WRITING,
    user=phrases("saya; aku; gue; gw; kami; kita; sy; tak"),
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
    next: (apa|siapa) [(yang|yg|aja|saja)] [(harus|perlu|mesti)]
        (kutagih|kuhubungi|kutelepon|kukerjakan|kulakukan|kukejar|kuingatkan);
        (hari ini|sekarang|besok) ngapain; (apa|siapa|ngapain) [(yang|yg|aja|lagi|saja)] [(harus|
        perlu|mesti|bisa|kudu|mau|saya|aku|
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
    ^[(apa|apakah)] ada (yang|yg) [(sudah|udah|bakal|mau)] {date} [(ga|gak|nggak|nih|ya)];
    ^(catatan|rekapan|list|daftar) (utang|hutang|tagihan|piutang|invoice|klien) …; ^(tagihan|
    invoice|klien|utang) (mana|apa|siapa) [aja|saja] [(yang|yg)]; ^(lihat|liat|tampilkan|tampilin|
    tunjukkan|tunjukin|daftar|list|rekap|ringkasan|laporan|status|saldo|total|cek|perlihatkan|kasih
    lihat|kasih liat|siapa aja|info) [(semua|saya|aku|dong|siapa|berapa|kapan|klien|tagihan|utang|
    hutang|yang|dari|si|buat|piutang|invoice)]; (kasih|minta|kirim|beri|bikin|tolong) [(saya|aku|
    dong|kirim|lihat)] (daftar|rekap|rekapan|laporan|ringkasan|list|total|status|info|summary|
    update) …; (kasih tau|kasih tahu|bilang|beritahu|sebutkan|sebutin|jelaskan) [(saya|aku|dong|
    ya)] (siapa|berapa|kapan|apa|mana|yang); (mau|pengen|ingin|pingin) (tahu|tau|lihat|liat|cek)
    [(siapa|berapa|kapan|apa|mana|semua|total|tagihan|utang|daftar)]; (ada) (kabar|update|info|
    tunggakan|
    (yang|yg) (telat|belum|nunggak|jatuh tempo|lewat|janji|udah bayar|sudah bayar|bayar)|
    yang lewat) [(dari|soal)] …; penasaran (siapa|berapa|kapan);
    ingatkan (siapa|berapa)
"""),
    languages=keyed("""
    en: bahasa inggris; inggris; ingris; inggeris; english; bhs inggris; b. inggris; basa inggris
    ru: bahasa rusia; rusia; russian
    da: bahasa denmark; denmark; danish
    et: bahasa estonia; estonia
    id: bahasa indonesia; indonesia; bahasa indo; indo
    other: bahasa jerman; jerman; bahasa jawa; bahasa prancis; bahasa mandarin; bahasa jepang;
        bahasa belanda; bahasa melayu; bahasa arab; bahasa sunda; bahasa korea; bahasa spanyol
"""),
    places=phrases("""
    (waktu|jam|jamnya|waktunya) [(saya|aku|gue|ku|sini|sekarang)] (ikut|ikuti|ngikut|pakai|pake|
    di) [(waktu|jam)]; (aku|saya|gue|gw) (udah|sudah|bakal|akan|mau) (pindah|balik|pulang) (ke|
    di);
    (saya|aku|gue|gw|kami) [(sekarang|lagi|sedang|bakal|akan|udah|sudah|masih|tinggal|ada|stay|
    berada|kerja|menetap|bulan ini|minggu ini)] [(lagi|ada|tinggal|berada|kerja|stay|menetap|
    sedang)] (di|dari); (lagi|sekarang|tinggal|pindah|berada|posisi|posisiku|stay|ngekos|menetap|
    bermukim|sedang) [(sekarang|lagi|udah|ada)] (di|ke); ^(pindah|terbang|berangkat|balik|pulang|
    sampai|tiba|sampe|nyampe|mendarat) (ke|di); (zona waktu|zona waktuku|zona waktu saya|timezone|
    zona) [(saya|ke|jadi|adalah|:|di|ikut|pakai|=)] [(ke|jadi|adalah|di)];
    (set|setel|atur|ganti|ubah)
    (jam|waktu|zona) (ke|jadi|di) [(waktu|jam)]; ikut (waktu|jam)
"""),
    about=phrases("""
    soal; tentang; buat; untuk; ke; kepada; dari; dr; sama; sm; utk; bwt; kpd; dgn; si; dengan;
        mengenai; masalah; atas nama;
    tagih; nagih; hubungi; telepon; telpon; punya; utang; hutang; tagihan
"""),
    everyone=phrases("""
        semua; semuanya; seluruh; seluruhnya; siapa pun; siapapun
    """),
    nobody=phrases("""
    dipikirin; dipikirkan; ngomongnya;
    rincian; rinciannya; detail; detailnya; januari; februari; maret; agustus; oktober; desember;
    magrib; maghrib; isya; ingetinnya; ingatinnya; bahasanya; satu; dua; tiga; empat; lima; enam;
    tujuh; delapan; sembilan; sepuluh; istirahat; coret;
    nagihnya;
    usah; mending; paginya; sorenya; gas; lanjutin; terusin; kesepakatan; perjanjian; jalur;
    jalur hukum;
    hapuskan; hapusin; ulangi; jawaban; balasan; langsung;
    ngancam; ngancem; mengancam; negur; menegur; neror; gertak; menggertak; follow; up; followup;
    insya; allah; ulang; hajatan; sementara; sejenak; tagih-menagih;
    nagih-nagih; geser; usd; sgd; idr; eur; myr; aud; gbp; jpy;
    dolar; dollar; rupiah; euro; ringgit; mata; mata uang; mata uangnya; entri; entry; po-nya;
    ponya;
    rekening; rekeningku; uangku; duitku; apa-apa; siapa-siapa; nominalnya; nilainya; angkanya;
    saya; aku; gue; gw; kami; kita; kamu; anda; dia; ia; mereka; beliau; nya; ini; itu; tadi;
    barusan; semua; semuanya; siapa; siapapun; apa; apapun; kapan; berapa; mana; gimana; bagaimana;
    yang; yg; lagi; dulu; nanti; besok; sekarang; aja; saja; ya; dong; deh; lah; sih; kok; nih;
    min; mas bot; bot; pengingat; pengingatnya; reminder; remindernya; notif; notifikasi; notifnya;
    tagihan; tagihannya; invoice; invoicenya; utang; utangnya; hutang; hutangnya; piutang; uang;
    uangnya; duit; duitnya; bayaran; bayar; bayarnya; pembayaran; klien; klienku; kliennya; client;
    pesan; pesannya; surat; suratnya; email; emailnya; teks; chat; chatnya; wa; telepon; telpon;
    kata-kata; kalimat; soal; tentang; buat; untuk; ke; kepada; dari; sama; dengan; di; dan; atau;
    tapi; jadi; juga; udah; sudah; udh; sdh; belum; blm; masih; bukan; ga; gak; nggak; tidak;
    jangan; terakhir; terbaru; minggu; bulan; hari; tahun; tanggal; jam; pagi; siang; sore; malam;
    libur; liburan; lebaran; cuti; tolong; mohon; bisa; boleh; mau; akan; bakal; katanya; bilang;
    kata; tegas; halus; sopan; lembut; keras; ramah; lebih; lain; baru; lama; jumlah; jumlahnya;
    nominal; nama; namanya; tanggalnya; jatuh; tempo; temponya; eh; maaf; halo; hai; hi; makasih;
    thanks; doang; wa-ku; waku; chatku; pesanku; emailku; wa; telponku; sampai; sampe; sebelum;
    setelah; habis; sebentar; banget; terus; versi; contoh; kerja; pekerjaan; proyek; catatan;
    maksudku; maksudnya; harusnya; sebenarnya; ternyata; adalah; ada; sisa; sisanya; hangus; lupa;
    stop; orangnya; jam; menit; pas; siap; baik; oke; ok; iya; halo; waduh; duh; aduh; mohon;
    terima; kasih; sori; sorry; skip; off; lewatin; pause; tunda; sudahlah; udahlah; yaudah;
    yaudahlah; biarlah; sudah; dihapus; ikhlas; bahwa; gue; hasil; hasilnya; kerjaannya;
    pekerjaannya; desainnya; logonya; fotonya; videonya; webnya; websitenya; harganya; biayanya;
    kualitasnya; alasannya; urusannya; masalahnya; proyeknya; rekeningnya; nomornya; dananya;
    sisanya; transferannya; gajinya; katanya; finance; keuangan; bos; bosnya; atasan; atasannya;
    kantor; kantornya; mereka; aku; doang; tiap; setiap; sehari; seminggu; sebulan; reminder-nya;
    invoice-nya; ngingetin; ingetin; mengingatkan; nagih; tagih; menagih; balas; bales; jawab;
    ngomong; resmi; formal; singkat; santai; galak; agak; rada; dikit; sedikit; mau; belum; yang
"""),
    rests=keyed("""
    ahead: [(selama|untuk|buat|dalam)] {n} {unit} [(ke depan|lagi|dulu)]; (selama|untuk|buat|dalam)
        {span} [(ke depan|lagi)]; {span} (ke depan|lagi|dulu); {span}; {unit} lagi
    after_named_month: (selama|sepanjang) [bulan] {month}; sebulan {month}
    named_month_start: (sampai|sampe|hingga|sebelum|ke|mulai|s/d|smp) [(awal|bulan)] {month}; (pas|
        di|awal|bulan) {month}
    next_week_start: [(sampai|sampe|hingga|sebelum|ke)] [awal] {week_word} (depan|berikutnya);
        {week_word} ini
    next_month_start: [(sampai|sampe|hingga|sebelum|ke)] [awal] {month_word} (depan|berikutnya);
        {month_word} ini
"""),
    pays_others=phrases("""
    [(mau|akan|bakal|harus)] (bayar|bayarin|transfer|tf) [{sum}] [ke] …
"""),
    period_ends=phrases("akhir*; penghujung"),
    thanks=phrases("""
    (makasih|terima kasih|trims|thanks|thx|tq|untung|bagus|syukur) [(banyak|ya|kamu|bot)] [(kamu|
    karena|atas)] [(sudah|udah|udh|sdh|dah|telah)] (mengingatkan|ingatkan|ingetin|ngingetin|
    diingatkan|diingetin) [(saya|aku|gue|gw|kami|kita)] [{date}] [ya] $; (makasih|terima kasih|
    trims|
    thanks|thx|tq|untung|bagus|syukur) [(banyak|ya|kamu|bot)] [(kamu|karena|atas)] [(sudah|udah|
    udh|sdh|dah|telah)] (mengingatkan|ingatkan|ingetin|ngingetin|diingatkan|diingetin) [(saya|aku|
    gue|gw|kami|kita)] [{date}] (soal|tentang|perihal) … [{date}] $; (makasih|terima kasih|trims|
    thanks) (pengingatnya|remindernya|atas pengingatnya) [{date}] $; {date} (kamu|bot) [(sudah|
    udah)] (mengingatkan|ingatkan|ingetin|ngingetin) [(saya|aku|gue|gw|kami|kita)] $
"""),
    later_today=phrases("""
    {n} (jam|menit) lagi; (sejam|satu jam|dua jam|beberapa jam|setengah jam|beberapa menit) lagi;
    nanti (sore|malam|siang|malem); (malam|sore|siang) ini; ntar (malam|malem|sore|siang); habis
    (makan siang|maghrib|magrib|isya|jumatan|dzuhur|kerja); jam {n}; dalam {n} (jam|menit)
"""),
)
