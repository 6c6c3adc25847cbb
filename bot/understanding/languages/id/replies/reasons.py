"""What clients answer in Indonesian, told or pasted."""

from __future__ import annotations

from bot.understanding.acts.words import by_reason
from bot.understanding.grammar.vocabulary import phrases

REASONS = by_reason("""
    paid: (bilang|bilangnya|katanya|kata|ngaku|jawab|balas|bales) [(kalau|kalo)]
        (transferan|transferannya|uang|uangnya|duit|duitnya|pembayaran|pembayarannya|dana|dananya)
        (sudah|udah|udh|telah|dah) (jalan|dikirim|ditransfer|masuk|keluar|berangkat|diproses tadi);
        (mengklaim|ngeklaim|klaim|mengaku|ngaku|bersikukuh|mengeklaim) [(kalau|kalo|bahwa|dia)]
        (sudah|udah|telah|dah) (membayar|bayar|transfer|mentransfer|lunas|ditransfer|melunasi);
        (ngotot|bersikeras|ngeyel|keukeuh|kekeuh|bersumpah|sumpah|yakin banget)
        [(katanya|kalau|bahwa|dia|kalo)] (udah|sudah|telah|dah)
        (transfer|ditransfer|bayar|dibayar|tf|lunas|kirim|melunasi);
        (kirim|ngirim|mengirim|kasih|ngasih|share|nunjukin|menunjukkan|kirimin|mengirimkan)
        [(aku|saya|gue|ke aku|ke saya)] (bukti|screenshot|struk|foto|resi)
        (transfer|tf|bayar|pembayaran|transferan);
        (kata|katanya|menurut|ngakunya|pengakuan) … (sudah|udah|udh|telah|sdh|dah) (bayar|dibayar|
        transfer|ditransfer|tf|lunas|dikirim|membayar|nransfer|dilunasi|melunasi);
        (katanya|bilang|kata|ngaku|mengaku|ngakunya|bilangnya|ngomong|klaim|jawab|balas|dia
        bilang|konfirmasi) [(dia|si|sih|nya|beliau|mereka|orangnya)] [(sudah|udah|udh|telah|sdh|
        kalau|kalo|kalau udah|dah|kalau sudah|uangnya|duitnya)] (sudah|udah|udh|telah|sdh|dah)
        (bayar|dibayar|transfer|ditransfer|tf|lunas|kirim|dikirim|membayar|nransfer|dilunasi|
        melunasi); (kami|saya|aku) (sudah|udah|telah|sdh) (bayar|transfer|membayar|mentransfer|
        tf|lunasi|melunasi|kirim) (kok|kak|ya|ke rekening|kemarin|tadi|min|mbak|mas|pak|bu|ke|lho|
        tagihannya|invoicenya|minggu); (sudah|udah) (saya|kami|aku) (bayar|transfer|tf|lunasi)
        [(kok|kak|ya|kemarin|tadi)]; (coba|tolong|silakan) (cek|dicek) [(lagi|rekening|mutasi|
        rekeningnya)]; cek (rekening|mutasi)
    threat: (pengacaranya|lawyernya|kuasa hukumnya|pengacara-nya);
        lapor (saya|ke|polisi|gue|kamu|anda|balik); (ancam*|mengancam|ngancam|diancam);
        (review|ulasan|rating) (jelek|buruk|bintang|
        negatif); (ngelapor|dilaporin|dilaporkan|ngelaporin|melaporkan|laporin|viralin|
        viralkan|memviralkan|menuntut|gugat|menggugat|nuntut) [(saya|aku|ke|ke polisi|gue|kamu|
        anda)]; bintang (satu|1); pengacara (dia|nya|saya|kami|mereka); (jelek-jelekin|jelekin|
        cemarkan) [(saya|aku|nama)]
    unhappy: (kesempitan|kekecilan|kebesaran|kelonggaran|kependekan|kepanjangan|luntur|retak|
        bocor|sobek|robek|cacat|copot|melenceng|berantakan|keasinan|kemanisan|basi|gosong|penyok|
        patah|buram|ngeblur|pecah-pecah); (ada yang|banyak yang|udah|sudah) (rusak|lepas|pecah);
        (rusak|jelek|miring|kotor) (semua|lagi|banget|parah|hasilnya|kerjaannya);
        (minta|mau|pengen|suruh|nyuruh|sebelum|sblm|kalau belum|kalo belum|sampai|sampe) (dibenerin|
        dibetulin|diperbaiki|diganti|diulang|direvisi|dicetak ulang|dikerjain ulang|dijahit ulang|
        dipasang ulang|dirapikan|dirapiin) [(dulu|lagi|ulang)];
        (ga|gak|nggak|tidak|ngga|kurang|belum|kecewa|tak) [(begitu)] (puas|suka|cocok|sreg|
        memuaskan|senang|happy|berkenan) [(sama|dengan|hasil|hasilnya|pesanan)]; kecewa*;
        (hasil|hasilnya|kualitas|kualitasnya|desain|desainnya|kerjaan|kerjaannya|logonya|logo|
        webnya|website|tulisannya|pekerjaan) [(nya)] (jelek|buruk|kurang|ga|gak|tidak|jauh|belum|
        berantakan|salah|asal-asalan|parah|nggak|ngga) [*]; (minta|mau|pengen|nuntut|menuntut)
        [(lagi|banyak)] (revisi|diulang|perbaikan|refund|uang kembali|dibalikin|diperbaiki|ganti
        rugi|uangnya balik|direvisi|pengembalian); (komplain*|complain*|protes*|mengeluh|ngeluh*|
        keluhan) [(soal|kualitas|hasil)]; (banyak|penuh) (salah|kesalahan|bug|error|typo|yang salah|
        kurangnya); (ga|gak|tidak|nggak|ngga|kurang|tak|belum) [begitu] sesuai
        (pesanan|permintaan|brief|harapan|ekspektasi|sama|dengan|hasil|hasilnya|contoh|gambar|
        yang|yg|foto|selera); (ga|gak|tidak|nggak|ngga|kurang|tak|belum) [begitu] sesuai $
    refuses: (gak|ga|nggak|tidak|ngga|tak) ada yang (harus|perlu|mesti) [(dia|saya|kami|mereka|aku)]
        (bayar|dibayar|bayarkan);
        (ga|gak|nggak|tidak|ngga|tak|belum) (merasa|ngerasa|pernah) [(pernah|ada)] (pesan|
        pesen|mesen|memesan|order|ngorder|minta|nyuruh|menyuruh|beli);
        (menolak|nolak|ogah|emoh|moh|wegah|gak sudi|tidak sudi|tidak bersedia|gak bersedia|gamau|ga
        mau|ndak mau|ora gelem|
        gak mau|nggak mau|tidak mau|enggan|ngga mau) [(untuk)] (bayar|membayar|dibayar|lunasi|
        melunasi|ngaku); (katanya|bilang|kata|ngomong|bilangnya) [(dia|nya|mereka)] (ga|gak|nggak|
        tidak|ngga|tak) (akan|bakal|mau|punya|ada|merasa) (bayar|utang|hutang|membayar|punya utang|
        berutang); (ga|gak|nggak|tidak) (merasa|ngerasa|mengakui|ngaku) [(punya|ada)] (utang|hutang|
        berutang|utangnya); (menyangkal|membantah|ngeles|bantah) [(utang|punya)]; (kami|saya) (tidak
        akan|tidak mau|menolak) (bayar|membayar)
    invoice: (invoice|tagihan|faktur)-nya
        (hilang|ilang|ketlisut|kehapus|keselip|terselip|salah|keliru|nyasar);
        (invoice-nya|invoice|invoicenya|tagihan|tagihannya|faktur|fakturnya) [(kok|katanya|
        ternyata)]
        beda (nominal|nominalnya|jumlah|jumlahnya|angka|angkanya|nama|namanya); (nominal|
        nominalnya|jumlah|jumlahnya|angka|angkanya|nama|namanya|alamat|alamatnya|npwp|
        nomor|nomornya|harga|harganya|totalnya|rincian|rinciannya) (di|dalam|pada) (invoice|
        invoicenya|
        tagihan|tagihannya|faktur|fakturnya) [katanya] (beda|salah|keliru|kurang|kelebihan|gak|ga|
        tidak|
        nggak|belum|typo); (invoice-nya|invoice|invoicenya|tagihan|tagihannya|faktur|fakturnya)
        (belum|tidak|ga|
        gak|nggak|blm|tak) [(pernah|juga)] (mereka|kami|dia|beliau|kita|saya|aku) (terima|dapat|
        dapet|lihat|liat|temukan); (invoice|invoicenya|tagihan|tagihannya|faktur|fakturnya|inv|
        invoice-nya) [(nya|itu|dari|saya|kami|kita|kamu)] [(ga|gak|nggak|belum|tidak|blm|tak|ngga|
        katanya)] [(pernah|belum|juga|ga|gak)] (sampai|sampe|masuk|nyampe|nyampai|terima|diterima|
        nerima|ketemu|ada|datang|dapat|dapet|kelihatan|terkirim|keliatan|muncul); (belum|blm|ga|gak|
        nggak|tidak|tak|ngga|gak pernah|ga pernah|tidak pernah|nggak pernah|belum pernah) [(pernah|
        ada|juga|mereka|kami|dia|kita|beliau)] (terima|nerima|dapat|dapet|menerima|lihat|liat|nemu|
        nemuin|menemukan|kebagian|masuk) [(email|kiriman)] (invoice|invoicenya|tagihan|tagihannya|
        faktur|inv|invoice-nya); (invoice|invoicenya|tagihan|tagihannya|faktur|fakturnya) [(nya|itu|
        dari)] (salah|hilang|ilang|keliru|masuk spam|ke spam|nyasar|kurang|ketlisut|tidak sesuai|ga
        sesuai|gak sesuai|kehapus|terselip|keselip|typo|tidak lengkap); (salah|keliru|kesalahan|ada
        yang salah|ada salah) [(di|nama|jumlah|npwp|alamat|nominal|rekening|pada)] [(di|pada)]
        (invoice|invoicenya|tagihan|faktur|npwp|tagihannya|fakturnya); (masuk|nyasar ke|ada di|ke)
        [folder] spam; (minta|mohon|tolong|bisa|boleh|coba) [(tolong|minta)] (kirim|kirimkan|
        kirimin|dikirim|dikirimkan|resend|kirim ulang|dikirim ulang|dikirimi|kirimkan ulang) [(lagi|
        ulang|kembali)] [(invoice|invoicenya|tagihan|tagihannya|fakturnya|faktur)] [(lagi|ulang|
        kembali)] …; (kirim|dikirim|kirimkan|kirimin) (ulang|lagi|kembali) [(invoice|invoicenya|
        tagihan|tagihannya)]; (minta|butuh|perlu|nunggu) [(dikirim)] (invoice|faktur|faktur pajak|
        kwitansi|invoice baru|revisi invoice|npwp|po|bast) [(baru|asli|lagi|ulang|yang|dulu)];
        (invoice|tagihan) (yang mana|yg mana|apa) [(ya|sih|kak|itu|mas|mbak)] $
    money: (masih|lagi|sedang) (nunggu|menunggu|tunggu|nungguin)
        (pencairan|(pembayaran|bayaran|uang|dana|transferan|duit) [dari]
        (kliennya|klien|pelanggan|pelanggannya|pusat|investor|kantor pusat)) …;
        (masih|lagi|sedang) (nunggu|menunggu|tunggu|nungguin)
        (pembayaran|bayaran|uang|dana|transferan|duit) [(masuk|cair|turun|dulu|juga)] $;
        (investor|investornya|bank|banknya|sponsor|sponsornya|klien|kliennya|pelanggan|
        pelanggannya|
        customer|pusat|kantor pusat|donatur|donaturnya|pembeli|pembelinya) [dia|mereka|mereka juga|
        juga]
        (belum|blm|telat|macet) [juga] (cair|bayar|turun|transfer|ngasih|kasih|setor|bayarnya);
        (nunggu|menunggu|tunggu) [(dulu)] (anggaran|anggarannya|apbd|pencairannya|termin|dana
        bos|subsidi|pinjaman|kiriman); (dompet|dompetnya|kantong|kantongnya|rekening|rekeningnya|
        saldo|saldonya) [(lagi|udah|
        sudah|sedang|masih)] (tipis|kosong|kering|jebol|bolong|kempes|minus|habis); (belum|blm|
        telat) (gajian|gaji|dapat gaji|dapet gaji|terima gaji|cair gajinya); (uang|uangnya|duit|
        duitnya|dananya|gaji|gajinya) [(udah|sudah|udah keburu|keburu)] (kepake|kepakai|dipakai|
        dipake|terpakai|habis|abis|ludes|kepotong); (lagi|sedang|masih|memang|emang|belum|blm|ga|
        gak|nggak|tidak|ngga|tak) [(ada|punya|sanggup|mampu)] (bokek|seret|kering|susah|sulit|tiris|
        cekak|bangkrut|pailit|kesulitan|gak ada duit|ga ada duit|gak ada uang|kosong|krisis|ketat|
        nganggur|macet|tekor|mepet|sepi) [(keuangan|duit|uang|keuangannya|duitnya|cash flow|
        cashflow|dana)]; (belum|blm|ga|gak|nggak|tidak|ngga|tak|lagi gak|lagi ga|lagi nggak) (ada|
        punya|cukup|megang|pegang) (uang|duit|dana|budget|uangnya|duitnya|anggaran|dananya|cash|
        duit sama sekali|uang buat|kas); (uang|duit|dana|keuangan|budget|cashflow|cash flow|kas|
        uangnya|duitnya|keuangannya|dananya|anggaran|anggarannya) [(nya|lagi|masih|sedang|
        perusahaan|mereka|dia|memang)] [(lagi|masih|sedang)] (seret|habis|ketat|macet|kurang|mepet|
        belum ada|gak ada|ga ada|belum cair|tipis|sulit|susah|kosong|ludes|minus|belum turun|
        terbatas|tidak ada|nggak ada|bermasalah|dibekukan); (belum|ga|gak|nggak|tidak|ngga|tak)
        (bisa|sanggup|mampu|kuat|iso) (bayar|membayar|transfer|lunasi|melunasi|dulu) [(sekarang|
        dulu|
        bulan|saat)]; (masalah|kesulitan|kendala|krisis|problem) (keuangan|finansial|dana|uang|cash
        flow|cashflow|ekonomi|duit); (nunggu|menunggu|tunggu) (gajian|pencairan|dana|cair|klien|
        kliennya|uang (dari klien|klien|kliennya|masuk|cair|turun|proyek)|investor|bayaran (dari
        klien|klien|kliennya|proyek|orang)|gaji|transferan dari (klien|kliennya|pusat)|proyek);
        (nunggu|menunggu|tunggu) (uang|bayaran|transferan) [(dulu|juga)] $;
        (usaha|bisnis|toko|penjualan|orderan) [(nya)] [(lagi)] (sepi|lesu|turun|seret|rugi);
        (dipecat|di-phk|kena phk|phk|bangkrut|pailit|bokek|tongpes|kanker)
    forgot: (lupa|kelupaan|keliwat|kelewat|kelewatan|terlewat|terlewatkan|ketinggalan|ga inget|gak
        inget|ga ingat|gak ingat|tidak ingat|lupa banget|khilaf|keselip di pikiran|pikun)
    terms: (mempermasalahkan|mempertanyakan|menggugat|permasalahkan|protes soal|protesin) [(yang|
        tagihan|invoice|jumlah|harga|angka|total)] ({sum}|tagihannya|invoicenya|jumlahnya|harganya);
        (termin|tempo|terms|term) (pembayarannya|bayarnya|mereka|perusahaannya);
        (harganya|nominalnya|tagihannya|jumlahnya|biayanya|totalnya) [lebih]
        (tinggi|mahal|besar|beda|banyak) dari (kesepakatan|perjanjian|kontrak|yang disepakati|yang
        dijanjikan|penawaran|deal);
        (ngotot|bersikeras|kekeh|keukeuh|ngeyel) {date};
        (ngotot|bersikeras|kekeh|keukeuh|protes|klaim|ngeyel) [(kalau|kalo|bahwa)] (tempo|
        temponya|jatuh temponya|terminnya|termin|harga|harganya|kontraknya|dealnya|pembayarannya);
        (payment|standard|our) (term|terms) (is|are|of) [*] {n}; (payment|standard) [*] (term|
        terms); net {n} (days|terms); (tempo|temponya|jatuh temponya|terminnya) [(nya|itu|katanya|
        kan)] (harusnya|seharusnya|
        mestinya|kan|biasanya|selalu) {n}; (perjanjian|kesepakatan|kontrak|sepakat|deal|
        kesepakatannya|perjanjiannya|kontraknya|sepakatnya|dealnya|aturan) [(nya|awal|kita|kan|di|
        waktu itu|awalnya|katanya|dulu)] (bukan|tidak|ga|gak|nggak|kan|beda|lain|{n}|segitu|begitu|
        {sum}|awal|awalnya|waktu itu|dulu); (menurut|sesuai|berdasarkan|kata|di|dalam) (perjanjian|
        kesepakatan|kontrak|deal|kesepakatannya|perjanjiannya|kontraknya|dealnya); (ga|gak|nggak|
        tidak|belum) (pernah) (setuju|sepakat|deal|janji); (kemahalan|terlalu mahal|mahal banget|
        terlalu tinggi|ketinggian|overprice|kegedean); (harga|harganya|jumlah|jumlahnya|nominal|
        nominalnya|tempo|temponya|biaya|biayanya) (ga|gak|tidak|bukan|nggak) *;
        (harga|harganya|jumlah|jumlahnya|nominal|nominalnya|tempo|temponya|biaya|biayanya)
        (kemahalan|terlalu|beda|salah|ketinggian) [*];
        (bayar|bayarnya|pembayaran) (selalu|cuma|hanya|tiap|setiap) [(tiap|
        tanggal|akhir|bulan|{n})]; (termin|kebijakan|sop|aturan) (pembayaran|perusahaan|kami|mereka)
    strained: (nutup|menutup|matiin|mematikan|banting|membanting|putusin)
        (telepon|telpon|telp|teleponnya|telponnya);
        (marah*|marah-marah|tersinggung|ngambek|sewot|emosi|berantem|ribut|musuhan|bertengkar|
        cekcok|sakit hati|benci|kasar|nyolot|bentak|membentak|ngebentak|maki|memaki|dimaki|blokir|
        diblokir|memblokir|ngeblok|diblok|diblock|block saya|jutek|kesal|kesel|ngamuk|perang dingin)
        [(sama|ke|dengan|saya|aku)]; (ga|gak|nggak|tidak) (mau ngomong|ngomong|bicara|mau bicara|
        teguran|saling sapa)
    none: (janji|berjanji|janjinya) [(mau|akan|bakal)]
        (dicek|cek|ngecek|mengecek|nanya|tanya|menanyakan|telepon balik|telpon
        balik|kabari|ngabarin|mengabari|kasih kabar|balas|bales|cari tahu|ditanyakan) …;
        (belum|blm|ga|gak|nggak|tidak|tak|ngga|gak pernah|ga pernah|tidak pernah|masih belum|masih
        ga|masih gak|tetap tidak|tetep ga|tetep gak) [(pernah|ada|juga|mau|bisa|kunjung)] (jawab|
        balas|bales|dijawab|dibalas|dibales|respon|respons|dibales2|dibalas2|bales2|balas2|
        bales-bales|dibales-bales|dibalas-balas|merespon|merespons|angkat|ngangkat|diangkat|dibaca|
        jawaban|balasan|kabar|tanggapan|nyaut|menjawab|membalas|direspon|ngebales|dihubungi|hubungi
        balik|nelpon balik|muncul|ngasih kabar|ada kabar|dikabarin|tanggapi|menanggapi|baca|read)
        [(telepon|telpon|wa|chat|pesan|email|sama sekali|dari|juga|saya|aku|telfon)] …; (dicuekin|
        cuek|diam saja|diem aja|diem-diem bae|menghilang|ngilang|hilang kontak|lost contact|
        ghosting|di-ghosting|dighosting|diread|di-read|di read|read doang|diread doang|centang satu|
        centang dua|centang biru|cuma dibaca|hilang tanpa kabar|tanpa kabar|no respon|no response|
        slow respon|nomornya tidak aktif|nomornya ga aktif|nomornya nggak aktif|nomornya gak aktif|
        nomor tidak aktif|hp mati|hpnya mati|susah dihubungi|sulit dihubungi|ga bisa dihubungi|gak
        bisa dihubungi|tidak bisa dihubungi|nggak bisa dihubungi|mengabaikan|diabaikan|dikacangin)
        [(sama|oleh|aja)] …; (sepi|sunyi|hening) [(dari|tanpa|aja)] (kabar|jawaban|respon) …;
        (nomor|hp|wa|telepon|nomer|kontak) … (ga|gak|nggak|tidak|ngga|udah ga|sudah tidak|udah gak)
        (aktif|nyambung|bisa dihubungi|bisa ditelepon); (slow|lama) (respon|respons|banget balasnya)
""")
FIRSTHAND = phrases("""
    (invoice|tagihan|rekening|nomor rekening|chat|pesan|email) (kak|mas|mbak|bapak|ibu)
    (sudah|udah|belum|yang|yg|kok|ini|itu|baru|akan|kami|saya|nanti|masih|lagi|tadi|kemarin|kami);
    (pembayarannya|pembayaran|uangnya|dananya|transferannya|pelunasannya|sisanya|tagihannya) [(akan|
    segera|baru|nanti)] (kami|saya|aku|kita) (proses|transfer|bayar|kirim|lunasi|usahakan|tf|
    lunasin|bayarkan|transferkan); (balas|bales|balasnya|balesnya|jawab|jawabnya|jawabannya|
    balasannya|nulis|ngetik|wa|chat|ngewa|ngechat) [(gini|begini)] :; (invoice|tagihan|rekening|
    nomor rekening|chat|pesan|email) (anda|kamu|kakak|mbaknya|masnya); (saya|
    kami|aku|kita) (akan|bakal|mau|usahakan|pasti|segera|janji|coba|insyaallah) [(segera|usahakan|
    pasti)] (bayar|transfer|lunasi|lunasin|proses|bayarkan|transferin|tf|usahakan|bayarin) [(ke|kak|
    ya|mas|mbak|secepatnya|besok|minggu|{date})]; (saya|kami|aku) (bayar|transfer|lunasi|lunasin|tf|
    transferin) [(ya|kak|mas|mbak)] {date}; {date} (saya|kami|aku) (bayar|transfer|lunasi|lunasin|
    tf|bayarkan); ^(maaf|mohon maaf|sorry|sori) [(banget|ya|kak|mas|mbak|min|atas|sekali|
    sebelumnya)] [(kak|mas|mbak|ya|banget|atas)] [(baru|telat|atas|atas keterlambatan|keterlambatan|
    lama|belum)] (balas|bayar|keterlambatan|keterlambatannya|terlambat|telat|bales|respon|bisa|
    lambat|slow); ^(makasih|terima kasih|thanks) (atas|udah|sudah|buat|untuk) (kesabaran|sabar|
    diingatkan|diingetin|ingetin|ingatkan|pengingat|pengertian) [*]
""")
REACHES = phrases("""
    (telepon|telpon|nelpon|menelepon|menelpon|hubungi|menghubungi|chat|ngechat|wa|ngewa|email|sms)
    [ke] (saya|aku|gue|gw|kami) [(balik|lagi)]; (telepon|telpon|nelpon|chat|wa|hubungi) balik
""")
ANSWERS_IN_WRITING = phrases("""
    (kirim|mengirim|ngirim|kirimin) [ke] [(saya|aku|gue|gw|kami)] (konfirmasi|balasan|jawaban|
    persetujuan)
""")
CANNOT = phrases("""
    (belum|blm|tidak|tdk|tak|ga|gak|nggak|ngga|enggak) [(akan)] (bisa|sanggup|mampu|kuat|sempat);
    gabisa;
    gakbisa
""")
