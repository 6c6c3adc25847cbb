"""How payment plans and discounts are spoken of in Indonesian."""

from __future__ import annotations

from bot.understanding.deals.cues import deal_cues
from bot.understanding.languages.id.basics import words

_WORK = "|".join(word for word in words.TRADES if word.isalpha())
DEALS = deal_cues(
    """
    plan: (cicilan|angsuran|tenor) {n} (bulan|bln|minggu|pekan|kali|x); (cicil|nyicil|mencicil|
        dicicil|nyicilnya|cicilnya|dicicilin); (angsur|ngangsur|mengangsur|diangsur); bertahap;
        secara bertahap; (rencana|jadwal|skema) (cicilan|pembayaran|angsuran); (dengan|pakai|pake|
        sistem|minta|mau|bisa|secara|lewat) (cicilan|angsuran|termin); bayar sebagian-sebagian;
        (dibagi|bagi|dipecah|pecah|memecah|membagi) [(jadi|menjadi|dalam|ke)]; sedikit-sedikit;
        sedikit demi sedikit; dikit- dikit
    weekly: (minggu|pekan) (x|×); (sisa|sisanya) {n} (minggu|pekan); (per|tiap|setiap|se|
        saban) minggu; seminggu [sekali];
        sekali seminggu; mingguan; tiap
        pekan; per pekan; setiap pekan; sepekan [sekali]; (tiap|setiap|saban) [hari] {weekday};
        /minggu; perminggu; tiap-tiap minggu
    biweekly: (per|tiap|setiap|saban) (dua|2) minggu [sekali]; (dua|2) minggu sekali; dwimingguan;
        (dua|2) kali sebulan; sebulan (dua|2) kali; (tiap|setiap) (dua|2) pekan; (tiap|setiap) 14
        hari; 2 mingguan; dua mingguan
    monthly: (sisa|sisanya) {n} (bulan|bln); (cicilan|angsuran|cicil|nyicil|dicicil|nyicilnya|
        diangsur|tenor) {n} (bulan|bln); (per|
        tiap|setiap|saban) (bulan|bln); perbulan; sebulan [sekali]; sekali sebulan; bulanan;
        /bulan; /bln; (bulan|bln) (x|×); tiap
        gajian; setiap gajian; tiap (awal|akhir) bulan; setiap (awal|
        akhir) bulan; bulan ke bulan
    month_day: (tiap|setiap|saban) [bulan] (tanggal|tgl|tgl.|tg) {day} [(tiap|setiap) bulan];
        (tanggal|tgl|tgl.|tg) {day} (tiap|setiap|per|saban) (bulan|bln); (per|tiap|setiap) (bulan|
        bln) [di|pada] (tanggal|tgl) {day}
    count: {sum} (x|×|kali) {n}; (mau|akan|bakal|minta|ingin|pengen) (bayar|dibayar|membayar) {n}
        (kali|x|termin|tahap);
        (lunasin|lunasi|melunasi|dilunasi) {n} (kali|x|tahap|termin|bagian);
        (bayar|bayarnya|dibayar|membayar|transfer) {n} (termin|tahap|cicilan|angsuran|bagian|kali
        bayar|kali transfer|kali);
        {n} (bulan|bln|minggu) (x|×); (x|×|kali) {n} (bulan|bln|minggu|kali|cicilan|angsuran);
        (dibagi|dipecah|bagi) (dua|
        tiga|empat|lima|enam);
        (bayar|bayarnya|dibayar) {n} (kali|x) [(aja|saja)]; (bayar|bayarnya|dibayar) {n}x;
        (jadi|menjadi) (dua|tiga|empat|lima|enam); (bagi|dibagi|pecah|dipecah|cicil|dicicil) {n}
        (aja|saja|kali|x); {n} (kali bayar|kali
        cicilan|kali cicil|kali angsuran|kali pembayaran|x bayar|x
        cicilan|kali|cicilan|angsuran|termin|tahap|pembayaran|bagian); {n}x (cicilan|bayar|
        angsuran); {n}x; {n} x; x{n}; {n} ×
    for_weeks: (sisa|sisanya) {n} (minggu|pekan); (selama|dalam|buat|untuk|cicilan|angsuran|cicil|
        nyicil|dicicil|tenor) {n} (minggu|
        pekan)
    for_months: (x|×|kali) {n} (bulan|bln); (sisa|sisanya) {n} (bulan|bln); (selama|dalam|buat|
        untuk|cicilan|angsuran|cicil|
        nyicil|dicicil|nyicilnya|diangsur|
        tenor) {n} (bulan|bln)
    for_half_a_year: (selama|dalam) (setengah tahun|enam bulan)
    for_a_year: (selama|dalam) (setahun|satu tahun|1 tahun)
    each_before: @; masing-masing; masing2; sebesar; x; ×; (cicilan|angsuran|termin|cicil|nyicil|
        dicicil|mencicil|angsur) [sebesar|@|:]; per cicilan; sekali bayar
    each_after: per cicilan; sekali bayar; sekali cicil; masing-masing; tiap kali; setiap kali;
        per termin; tiap cicilan; per angsuran; tiap bayar; setiap cicilan; an sekali
    split: jadi; dalam; menjadi; ke; selama; dibagi; dicicil; dibagi jadi; dipecah jadi; dipecah;
        nyicil; cicil; dicicil dalam; dicicil jadi; diangsur
    splitting: total; totalnya; dari; dari total; sisa; sisanya; tagihan; tagihan sebesar; (cicil|
        bagi|pecah) total; semuanya; seluruh; utang; invoice
    down_before: (dp|uang muka|panjar|tanda jadi|pembayaran pertama|pembayaran awal|bayar awal|
        cicilan pertama|dp-nya|dpnya) [(sebesar|dulu|:|nya)]; sekarang; di awal; awalnya; pertama;
        hari ini; muka; di muka; dimuka; besok
    down_after: (dibayar|dibayarkan|bayar|dibayarin) (di muka|dimuka|dulu|sekarang|di awal|di
        depan|hari ini|duluan); di muka; dimuka; dulu; sekarang; di awal; hari ini; dp; uang muka;
        sebagai dp;
        buat dp; untuk dp; duluan; di depan; didepan; pertama; dulu sekarang; langsung; sbg dp;
        sebagai uang muka; awal; dulu hari ini; besok
    then: lalu; terus; kemudian; sisanya; selanjutnya; habis itu; setelah itu; dan; trus; lantas;
        abis itu; baru
    rest: (bagian|setengah|separuh) (pertama|kedua|ketiga|terakhir); setengah; separuh; separo;
        setengahnya; separuhnya; sisanya; sisa; selebihnya; sisa
        tagihan; sisa utang; sisa pembayaran; setengahnya lagi; separuhnya lagi
    starts: starting; start; mulai; mulainya; dimulai; terhitung; start; sejak; mulai dari; dimulai
        dari; dari; (cicilan|pembayaran|angsuran|termin|bayaran) pertama [nya] [(tanggal|tgl|di|
        pada|:|jatuh)]; mulai bayar; pertama [(tanggal|tgl|pada)]; mulainya (dari|tanggal); yang
        pertama
    later: (minggu|bulan) (berikutnya|depannya|depan); seminggu (kemudian|lagi|setelahnya|
        sesudahnya); sebulan (kemudian|lagi|setelahnya); (minggu|bulan) setelahnya
    at_the_end: akhir
    pays: (ngasih|nyetor|setorin|nyerahin|menyetor|menyetorkan);
        (bisa|bisanya|mau|akan|bakal|sanggup|siap|mampu|ingin|pengen|pingin|minta|boleh|janji|
        setuju|sepakat|bersedia|deal|oke|menawarkan|nawarin|usul|usulkan|ngajuin|mengajukan|
        rencananya|
        rencana|katanya|dia|kuat|cuma bisa|hanya bisa|cuma sanggup) [mau|bisa|cuma|hanya|akan|
        untuk|buat] (bayar|nyicil|cicil|mencicil|dicicil|transfer|tf|kasih|ngasih|setor|angsur|
        ngangsur|mengangsur|diangsur|membayar|bayarnya|lunasi|melunasi|kirim|cicilan|angsuran|
        dibayar|dp) [(nyicil|cicil|dicicil|mencicil|angsur|diangsur)]; (bayar|bayarnya|membayar)
        (nyicil|cicil|dicicil|mencicil|angsur|diangsur); (bayar|bayarnya|membayar|nyicil|cicil|
        mencicil|dicicil|angsur|mengangsur|
        transfer|setor|ngangsur|dibayar); (bisa|bisanya|sanggup|sanggupnya|mampu|mampunya|minta|
        siap|setuju|sepakat|mau|janji|menawarkan|nawarin)
    recurring: (WORK|kebersihan|keamanan|biaya|tagihan|bayaran|upah|newsletter|catering) [*] [*]
        (bulanan|mingguan|harian|tahunan); langganan; retainer; hosting; sewa; gaji; maintenance;
        pemeliharaan; les; kursus;
        lisensi; keanggotaan; iuran; berlangganan; bulanan untuk
    discount: (kupotong|kupotongin|kukurangi|kukurangin|kudiskon|kudiskonin|kukorting|kuturunin)
        [(harga|harganya|aja|jadi diskon)] ({percent}|{sum});
        (gratis|bebas|free) (ongkir|ongkos kirim|biaya kirim|ongkos|biaya admin|revisi);
        (kutawarin|kutawari|kutawarkan|kukasih|kuberi) * [*] [*]
        {percent}; (dapat|dapet|dikasih|promo|hemat|bonus|lebih murah) {percent} [off|diskon|
        potongan];
        (hemat|lebih murah) {sum}; cashback [sebesar] ({percent}|
        {sum});
        (dipotong|didiskon|dikurangi|dikurangin|dikorting|diturunin|diturunkan|dipotongin|
        didiskonin|dipangkas) [(harga|sebesar|jadi diskon|aja|saja)] ({percent}|{sum}) [(aja|saja)]
        [,] [(anggap|dianggap|sebagai|buat|untuk)] [(diskon|potongan|korting|bonus)]; (potongin|
        potong|kurangi|kurangin|kortingin) [*] {sum}; (dapat|dapet|mendapat|kebagian) (diskon|
        potongan|korting|rabat|keringanan)
        [{percent}|{sum}];
        (kasih|beri|ngasih|tawarin|tawarkan|kukasih|kuberi|kutawarin|kutawarkan) {percent};
        (kasih|beri|kukasih|kuberi) {sum} (kalau|kalo|asal|
        asalkan);
        keringanan ({percent}|{sum}|harga|biaya);
        [dengan] (diskon|discount|disc|potongan|potongan harga|korting|rabat|diskonnya|
        potongannya|kortingnya) [sebesar|harga] [{percent}|{sum}];
        {percent} (diskon|discount|off|potongan|korting|lebih
        murah|dipotong); {sum} (diskon|potongan|korting); (potong|potongin|kurangi|kurangin|
        pangkas|turunin|turunkan|diskonin|memotong|dipotong) [(harga|harganya|tagihan|tagihannya|
        invoice|invoicenya)] ({percent}|{sum}); (diskonin|didiskon|diskonkan) [{percent}|{sum}]
    lets_off: (potong|kurangi|relakan)
    offers: (kupotong|kupotongin|kukurangi|kukurangin|kudiskon|kudiskonin|kukorting|kuturunin);
        [kirim] (wa|chat|sms|dm|email|pesan|tulis) [(ke|buat|untuk)] * [*] [*] :; cashback;
        bilang (ke|sama) [*] [*] [*] (kalau|kalo|kl); (bilangin|sampaikan|sampein|
        infokan|infoin|kabari|kabarin|beritahu|kasih tau|kasih tahu|umumkan|tawarin|bilang)
        [(ke|kepada|sama|buat|aja|saja)];
        (usulkan|sarankan|usulin) [ke|kepada]; (dipotong|didiskon|dikurangi|dikurangin|
        dikorting|diturunin|diturunkan|dipotongin|
        didiskonin|dipangkas) [(harga|sebesar|jadi|aja|saja)] ({sum}|{percent}); (dapat|dapet|
        mendapat|kebagian) (diskon|potongan|korting|rabat|keringanan); [saya|aku|
        gue|kita|kami|tolong|mau|saya mau|bisa] (kukasih|kuberi|kutawari|
        kutawarin|kutawarkan|kasih|kasi|kasihin|ngasih|beri|
        berikan|memberi|memberikan|tawarkan|tawarin|nawarin|menawarkan|tawari|bikin|buatkan|kasih
        tau|bilang ke|potongin|potong|kurangi|kurangin|janjikan|janjiin) [(dia|mereka|ke|kepada|
        buat|untuk)]
    asks: (minta|mau|ingin|pengen|nawar|menawar) (damai|berdamai|kompromi);
        (minta|meminta|nawar|menawar|nuntut|menuntut|pengen|pingin|ingin|nagih|ngarep|berharap)
        [dapat|dapet|dikasih] [{percent}|{sum}] (diskon|discount|potongan|korting|keringanan|
        potongan harga|off)
    requests: (bilang|katanya|kata|ngomong|bilangnya) [(dia|mau|beliau)] (minta|meminta|
        mohon|butuh);
        (butuh|membutuhkan|memerlukan); perlu [tambahan] (waktu|perpanjangan|tempo|penundaan|
        kelonggaran); (minta|meminta|mau|ingin|pengen|pingin|mohon|memohon|mengajukan|ngajuin|
        ajukan)
        [izin|biar|supaya|untuk]
    asks_to_pay: (minta|meminta|mohon|memohon) [izin|boleh|bisa] (bayar|membayar|bayarnya|transfer)
    myself: saya; aku; gue; gw; kita; kami
    condition: sampai; kalau; kalo; klo; jika; jikalau; bila; apabila; asal; asalkan; asal saja;
        dengan syarat; syaratnya; untuk pembayaran; buat yang; begitu; selama
    client_speaks: (saya|aku|kami|gue|gw|ane) [cuma|hanya|boleh|mau|akan] (bisa|cuma bisa|boleh|
        mau|sanggup|akan|minta|baru bisa|ingin|pengen) [cuma|hanya|bayar dulu] (bayar|nyicil|
        cicil|mencicil|transfer|angsur|mengangsur|bayarnya|tf|lunasi); (boleh|bisa) (saya|aku|
        kami|gak saya|nggak saya|tidak saya) (bayar|cicil|nyicil|mencicil|angsur); saya (cicil|
        nyicil|bayarnya cicil)
    until: terakhir; (hingga|sampai|sampe) lunas; (bayaran|cicilan|pembayaran|yang) terakhir;
        sampai [dengan]; sampe; hingga; s/d; sd; s.d.; smp; paling lambat; maksimal; sebelum; ke;
        paling telat; selambatnya
    settles: (kupotong|kupotongin|kukurangi|kudiskon|kudiskonin|kukorting|kuturunin|kuturunkan)
        (jadi|menjadi|ke) {sum};
        (kasih|kasi|beri) harga [jadi] {sum}; (turunin|turunkan|potong) (tagihan|tagihannya|
        utang|utangnya|invoice|harga) * [*] [*] (jadi|menjadi|ke) {sum};
        (nawar|menawar|mintanya|minta|maunya) [bayar] {sum} dari {sum};
        boleh [bayar|membayar|bayarnya|transfer] {sum} [aja|saja|doang] [dari {sum}]; boleh
        [bayar|membayar|bayarnya|transfer] {sum} (aja|saja|doang|asal|asalkan|kalau);
        (minta|mintanya|nawar|menawar|maunya|mau) (jadi|cuma|cukup) {sum} dari {sum};
        cukup [bayar|dengan] {sum} (dari|saja|aja|ya); (dengan|di|seharga) {sum} (saja|aja);
        (mengajukan|ajukan|ngajuin|usul|menawarkan|nawarin|minta|meminta) (penyelesaian|
        pelunasan|
        damai|settlement|kesepakatan) [(di|dengan|sebesar|senilai|di angka)] {sum} [(saja|aja)];
        (nawar|menawar|nawarnya|ditawar|minta) [(di|jadi)] {sum} [(aja|saja)] (lunas|beres|selesai|
        impas|kelar); (damai|deal|sepakat) [di|pada] [angka|harga] {sum} (lunas|beres|selesai|
        impas); {sum}
        (sebagai|buat|untuk) pelunasan;
        (damai|berdamai|sepakat|disepakati|kompromi|nego|negonya|jadinya|mentok) [di|pada]
        [angka|harga|jumlah|nominal] [nya] {sum} [lunas|beres|selesai|impas]; (turun|turunin|
        turunkan|diturunkan|dikurangi|
        potong|dipotong|diskon|didiskon|kurangi|kurangin) [tagihan|tagihannya|utangnya|harganya]
        (jadi|menjadi|ke) {sum}; {sum} (tutup buku|impas) [aja|deh|ya|semua|semuanya];
        {sum} (lunas|beres|selesai|kelar) (aja|deh|lah); (minta|mau|pengen|rela|oke|deal|nego|
        boleh|sepakat) [di] {sum} [aja|saja] (lunas|beres|selesai|impas);
        {sum} (beres|selesai|kelar) (ya|semua|semuanya);
        {sum} (dan|terus|trus|lalu|langsung) [dianggap|kita|sudah|udah|saya|anggap]
        (lunas|beres|selesai|kelar|impas|tutup buku); {sum} (dan|terus|trus|lalu) (dianggap|kita
        anggap|saya anggap|anggap|kuanggap) (lunas|beres|selesai|impas); lunas (cukup|dengan|cuma|
        di) {sum}; (selesai|beres) (di|dengan)
        {sum}; (bayar|pelunasan) {sum} (dianggap|anggap) lunas
    settling: (selesaikan|selesaiin|kelarin|bereskan|beresin|tuntaskan|tutup|menutup|akhiri|
        menyelesaikan|sudahi) [saja|aja] [urusan|urusannya|utang|utangnya|kasus|kasusnya|masalah|
        masalahnya|tagihan|tagihannya|ini|semuanya] (dengan|sama|bareng)
        [utang]; damai; nego; kompromi
    apiece: masing-masing; sekali bayar; tiap kali
    accepts: di [angka|harga] {sum};
        {sum} [(aja|saja)] (bukan|daripada|dari) {sum}; [(dari|daripada|bukan)] {sum} jadi {sum};
        (rela|mau|oke|siap|ikhlas) (terima|menerima|trima|nerima) {sum}; [saya|aku|gue] (terima|
        menerima|trima|oke|ok|setuju|rela|mau) {sum}; cukup [bayar]
        [cuma] {sum}; (jadi|cuma|cukup) {sum} [aja|saja]; {sum} (cukup|sudah cukup|aja cukup|udah
        cukup|saja cukup)
    quits: (supaya|biar|agar|untuk|buat|terus|lalu) [kita|urusan|urusannya|semua|semuanya|utangnya|
        ini] [bisa] (beres|selesai|kelar|tuntas|clear|menutup|menyelesaikan) [urusan|kasus|utangnya|
        ini]; impas; (dan|terus|trus|lalu|,|langsung) [(urusan|sudah|udah)] (beres|selesai|kelar|
        clear); (sisanya|sisa|selebihnya) minta (dihapus|
        dihapuskan|diikhlaskan|digratiskan|
        dibebaskan|direlakan|diputihkan); (sisanya|sisa|selebihnya) [saya|aku|gue|gw|kita|kami|nya|
        akan] (ikhlaskan|
        ikhlasin|
        diikhlaskan|diikhlasin|relakan|relain|direlakan|hapus|dihapus|hapuskan|lupakan|lupain|
        dilupakan|bebaskan|dibebaskan|anggap lunas|dianggap lunas|gratiskan|hanguskan|hangus|
        gak usah|nggak usah|tidak usah|ga usah|putihkan|diputihkan); (ikhlaskan|relakan|hapus|
        lupakan|ikhlasin|relain|bebaskan) (sisanya|sisa|selebihnya); (kita|saya|aku|kami) anggap
        lunas; dianggap (lunas|beres|selesai); anggap (lunas|beres|selesai); tutup buku
    closes: [sudah|udah|akan|bisa] (menutup|melunasi|menyelesaikan|menuntaskan|nutup|tutup|
        selesaikan) (urusan|urusannya|semua|semuanya|utang|utangnya|masalah|masalahnya|tagihan|
        tagihannya); (dan|lalu|terus) urusan
    remains: (jadi bayar|jadi|tinggal bayar|tinggal|sisa bayar|bayarnya|bayar|total|jadinya) [cuma|
        cukup] {sum}; {sum} (aja|saja) (kalau|kalo|asal)
    grants: (boleh|kubolehin|dibolehin|bolehin|kuizinkan|diizinkan|gapapa|gpp|(gak|ga|nggak|tidak)
        (apa-apa|papa|masalah)) (telat|terlambat) [(bayar|bayarnya|transfer)];
        (dapat|dapet) [(perpanjangan|tempo|kelonggaran|penundaan)]; (tambah|tambahin|
        tambahkan);
        (kasih|kasi|dikasih|ngasih|memberi|memberikan|beri|diberi|saya beri|kuberi|bolehin|
        izinkan|ijinkan|kukasih)
    gives: [tolong|ayo] (kasih|kasi|kasihkan|beri|berikan|kasihlah)
    spares: dia; mereka; napas; istirahat
    new_day: (tanggal jatuh tempo|jatuh tempo|tenggat|tenggatnya|batas waktu|jatuh temponya) [*]
        [*] [yang]
        baru; (perpanjang|perpanjangkan|undur|undurkan|mundurkan|mundurin|geser) (tenggat|jatuh
        tempo|tempo|batas waktu|tanggal jatuh tempo)
    deferred: (diundur|diundurkan|dimundurkan|dimundurin|ditunda|diperpanjang|digeser|diundurin|
        ditangguhkan); (saya|aku|gue|kami|kita) (undur|undurkan|tunda|perpanjang|geser|mundurin|
        mundurkan|tangguhkan); (setuju|sepakat|rela|mau|siap) (nunggu|tunggu|menunggu|mundur|
        diundur|menunda|memundurkan)
    deferral: tempo; keringanan; tangguhan; penangguhan; penundaan; perpanjangan; kelonggaran;
        tambahan (waktu|
        tempo); waktu; mundur; keringanan waktu; nunggu; ditunggu; tunda; undur; ditunda; diundur;
        dimundurkan; diperpanjang
    agreed: sepakat; setuju; disepakati; kesepakatan; deal; disetujui; (saya|aku|gue) (bilang|jawab)
        (ok|oke|iya|ya|boleh|gapapa|setuju); (saya|aku|gue) (oke|ok|setuju|iyain|bolehin)
    allows: (izinkan|ijinkan|mengizinkan|bolehkan|memperbolehkan|perbolehkan|bolehin|biarkan|
        biarin) [*]
        [*] [*] (bayar|membayar|bayarnya|transfer|melunasi);
        (boleh|dibolehin|diizinkan|dibolehkan|bolehin|kubolehin|kuizinkan|kuijinkan|gapapa|gpp|
        (gak|ga|nggak|tidak) (apa-apa|papa|masalah)) (bayar|membayar|bayarnya|transfer|
        dibayar|mundur|telat|nunda|molor|diundur|nyusul|pelunasannya); (kubolehin|kuizinkan|
        kuijinkan|kubiarin) (bayar|mundur|telat|nunda)
    may: bisa (bayar|membayar|transfer)
    instead: bukan; daripada; alih-alih; sebagai ganti
    more_days: (mundur|diundur|mundurin) {n} hari; (perpanjangan|penundaan|kelonggaran|penangguhan)
        [selama] {n} hari; (tambah|
        tambahan|extra|ekstra) [waktu|tempo] {n} hari; {n} hari (lagi|tambahan);
        tambahan [waktu]
        {n} hari
    more_weeks: (mundur|diundur|mundurin) ({n} minggu|seminggu);
        (penundaan|penangguhan) [selama] ({n} minggu|seminggu); (tambah|tambahan|extra|
        ekstra|kelonggaran|perpanjangan) [waktu|tempo] ({n} minggu|
        seminggu|satu minggu); (seminggu|{n} minggu) (tambahan|ekstra|lagi)
    more_months: (mundur|diundur|mundurin) ({n} bulan|sebulan);
        (tambah|tambahan|extra|ekstra|kelonggaran|perpanjangan) [waktu|tempo] ({n} bulan|
        sebulan|satu bulan); (sebulan|{n} bulan) (tambahan|ekstra|lagi)
    proposes: (tawarkan|tawari|tawarin|usulkan|sarankan) [ke|kepada]; [sudah|udah] (tawarkan|
        menawarkan|tawarin|nawarin|usulkan|mengusulkan|usulin|usul|
        menyarankan|sarankan) [ke|kepada] [(dia|mereka)]
    extension: keringanan (waktu|tempo|bayar|pembayaran);
        (tempo|tangguhan|penangguhan|penundaan|perpanjangan|kelonggaran|tambahan waktu|
        tambahan tempo|perpanjangan waktu|perpanjangan tempo) [pembayaran|bayar]
    all_debts: (semua|seluruh|segala) (tagihan*|invoice*|utang*|hutang*|faktur*|nota*); (untuk|buat|
        atas) (semuanya|semua|seluruhnya)
    both_debts: (kedua|kedua-dua|dua-dua|ke-2|dua) (tagihannya|invoicenya|utangnya|hutangnya|
        fakturnya|notanya); (kedua|kedua-dua) (tagihan|invoice|utang|hutang|faktur|nota) [ini|itu];
        (untuk|buat|atas) (keduanya|dua-duanya|kedua-duanya)
    owed_now: (sekarang|kini) [cuma|hanya] (utang|hutang|berutang|utangnya|hutangnya) [ke saya]
        [cuma| tinggal|jadi] {sum}; (utang|hutang|utangnya|hutangnya|berutang) [*] (sekarang|kini)
        [cuma|jadi| tinggal|hanya] {sum}
    new_sum: (sepakat|setuju|disepakati) total(|nya) [*] [*] {sum}; total(|nya) [yang] disepakati
        [*] [*] [*] {sum}; (tagihan|invoice|faktur) [*] [*] (turun jadi|jadi|menjadi) {sum}
        (sesuai|hasil) kesepakatan; sepakat (tagihan|invoice|faktur) [*] [*] (turun jadi|jadi|
        menjadi) {sum};
        (tagihan|invoice|faktur) [*] [*] disepakati (jadi|menjadi|turun jadi) {sum};
        (jumlah|total|nilai|harga) baru [untuk|buat] [*] [*] [:] {sum};
        (tagihan|tagihannya|invoice| invoicenya|faktur|nota) [*] [*] (sekarang|kini) [jadi|menjadi]
        {sum}
    sum_is: (tagihan|tagihannya|invoice|invoicenya|totalnya|jumlahnya|harganya)
        (jadi|menjadi|jadinya) [cuma|hanya] {sum}
    takes: (setuju|sepakat|oke) [di|dengan] {sum}
    percent: %; persen; percent; prosen; pct
    small: dan; yang; di; dari; pada; dengan; dia; ia; mereka; beliau; nya; itu;
        ini; saja; aja; dulu; lagi; lalu; terus; kemudian; sisanya; sisa; kalau; kalo; klo; jika;
        bila; asal; sebelum; paling; lambat; sampai; hingga; maksimal; mulai; tiap; setiap; per;
        pertama; terakhir; bisa; mau; akan; cuma; hanya; sekitar; kira-kira; juga; sudah; udah;
        bayar*; dibayar; membayar; pembayaran; lunas*; dilunasi; melunasi; pelunasan; cicil*;
        angsur*; tagihan*; invoice*; utang*; hutang*; total*; harga*; berlaku; penawaran; promo;
        cepat; lebih; awal; sekarang; langsung; penuh; semua*; sepakat; setuju; oke; ok; iya; ya;
        tidak; nggak; gak; bilang; katanya; kata; katakan; tolong; coba; kita; kami; saya; aku;
        gue; dong; deh; kok; sih; nih; jadi; sebulan; bulan; minggu; kali; dalam; waktu; tepat;
        tempo; jatuh; tanggal; tgl; klien; pelanggan; masing-masing; sama; rata; maka; biar;
        supaya; sebesar; khusus; tambahan; minta; boleh; ada; kasih; transfer; tf; sekaligus;
        kontan; cash
""".replace("WORK", _WORK)
)
