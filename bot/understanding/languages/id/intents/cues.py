"""What gives away in Indonesian what a message is about."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import cues, phrases

CUES = cues("""
    question: [(masih|udah|sudah|apa)] (ada|punya) (utang|hutang|tagihan|tunggakan|piutang) (ga|gak|
        nggak|ngga|enggak|apa|berapa); (dari|ke|sama|dengan|buat|untuk) siapa [aja|saja];
        kapan terakhir [kali]; terakhir
        kali;
        (tanggal|tgl|hari|bulan|minggu|jam|per tanggal|mulai tanggal|sampai tanggal) (berapa|
        brp|apa) [aja|saja|ya|sih]; (paling lambat|paling telat|plg lambat|mulai|sejak|dari|
        sampai|sampe|buat|untuk|sebelum|terakhir) kapan; (sampai|sampe|dari|sejak) tanggal (berapa|
        brp);
        berapa; brp; siapa; kapan; apa; apakah; gimana; bagaimana; kenapa; mengapa; mana; apa
        saja; ada berapa; ada yang; siapa saja; berapakah; udah berapa; kamu; sudahkah;
        bisakah; boleh; bisa apa; emang; kok
    request: (buat|buatkan|bikin|bikinkan|buatin|bikinin|tambahkan|tambahin|tambah|input|simpan)
        (tagihan|faktur|nota);
        catat; catet; catatin; tolong catat; tolong catet; tolong catatin; tambah;
        tambahkan; tambahin; masukkan; masukin; simpan; rekam; buat invoice; bikin invoice;
        buatkan invoice; invoice baru; tagihan baru; utang baru; input; tulis; bisa catat;
        kamu bisa (catat|catet|catatin|catetin|tambahin|input);
        bisa tolong catat; bisa tambahkan; bisa catatkan; bisa dicatat; bisa tolong catatkan;
        mohon catat; mohon dicatat; mau catat; mau nyatet; piutang baru; daftarkan; bantu
        catat; bisa bantu catat; tolong tambah; tolong tambahkan; tolong masukkan; tolong
        input; pls catat
    owes: (memiliki|mempunyai|punya) (tagihan|kewajiban|piutang|tunggakan|hutang|utang);
        (tinggal|kurang) (bayar|bayarnya|dibayar|pelunasan|pelunasannya|transfer|lunasin|
        dilunasi); (nambah|nambahin|menambah|tambah|nambah lagi) (utang|hutang|ngutang|bon|ngebon|
        kasbon|
        utangnya|hutangnya|bonnya) [lagi|baru|sama saya|ke saya]; (ngebon|kasbon|ngasbon|berutang|
        ngutang|utang) [lagi|baru]; bon (lagi|baru|{sum}); (harus|hrs|wajib|mesti|kudu|perlu|musti)
        (bayar|membayar|transfer|mentransfer|tf|setor|
        melunasi|lunasi|lunasin|nyicil|
        kirim|bayarin) [(saya|aku|ke saya|ke aku|kita)];
        (minjem|pinjam|minjam|meminjam) [(uang|duit)] {sum};  [masih] [punya] (utang|hutang|ngutang|
        berutang|berhutang|utng|utangnya|hutangnya|htg) [ke|kepada|sama|pada] [saya|aku|gue|gw|kita|
        kami|ane]; [masih] berutang; punya utang; masih punya utang; ada utang; masih ada utang;
        masih utang; masih hutang; kurang bayar; masih kurang; punya tunggakan; nunggak; menunggak;
        harus bayar [saya|aku|ke saya|ke aku]; harus membayar; wajib bayar; perlu bayar; utang
        dari; piutang dari; piutang; piutang ke; tagihan ke; hutang dari; ada tunggakan; masih ada
        tunggakan; nunggak bayar; masih nunggak; ngutang; mesti bayar; kudu bayar; punya kewajiban;
        masih harus bayar; utang si; hutang si; tunggakan; sisa utang; utangnya si; hrs bayar; hrs
        membayar; musti bayar; masih ngutang; masih punya sisa; (mau|harus|perlu|
        mesti) (nagih|tagih)
    unpaid: (masih|lagi|msh|lg) (nungguin|nunggu|menunggu|tunggu|menanti);
        (melewatkan|melewati|lewat|skip|nggak bayar|bolong) (cicilan|angsuran|pembayaran); telat
        (cicilan|angsuran);
        (belum|blm|blom|belom|blum|ga|gak|nggak|tidak) [(juga|pernah|mau|ada)] (kasih|ngasih|
        nyerahin|naruh) (duit|uang|bayaran|sepeser pun|apa-apa); (tapi|tp|tapi ternyata) [(sampai|
        sampe|smp)] [(sekarang|skrg|kini|hari ini)] [masih]
        (belum|
        blm|blom) [(ada|juga|jg)] [(bayar|dibayar|transfer|ditransfer|masuk|lunas|cair)]; [still]
        (hasn't|has not|haven't|have not|didn't|not) [yet] (paid|pay|transfer);
        [masih|tetap|tetep] kurang bayar; bayar kurang; bayarnya kurang; [masih|tetap|tetep]
        (belum|blm|blom|belom|blum|ga|gak|
        gk|nggak|ngga|engga|enggak|tidak|tdk|tak) [juga|pernah|kunjung|mau|ada|jadi|lunas|sempat|jg|
        ada yang|pada|kunjung ada] (bayar|dibayar|membayar|transfer|ditransfer|nransfer|lunas|
        lunasi|lunasin|melunasi|tf|trf|ditf|bayarin|dibayarin|dilunasi|dilunasin|kirim|dibayarkan|
        bayar-bayar|bayar2|byr|dibyr|transfer2|melakukan pembayaran|setor|nyetor) [juga|lunas]
        [punya saya|ke saya|saya|aku]; (harusnya|seharusnya|mestinya|semestinya|kudune|kudunya|
        mestine) [sudah|udah]
        (bayar|dibayar|membayar|transfer|lunas|melunasi|ditransfer|tf) [saya|ke saya]; telat
        [bayar]; terlambat [bayar|membayar]; ditunggak; belum ada pembayaran; belum masuk; blm
        masuk; belum lunas; blm lunas; belum beres; blm beres; belum terima; belum nerima; lupa
        bayar; kabur; ghosting; mangkir; belum ada transfer; belum juga; susah ditagih; nihil;
        zonk; nol besar; belum kelihatan; harusnya; seharusnya; mestinya; (belum|blm|blom) (cair|
        turun|keluar|ditf|beres); (belum|blm|blom|ga|gak|nggak) ada (duit|uang|transferan|
        pembayaran) [masuk] [dari]
    paid: {behind_sum} (udah|sudah|udh|sdh|dah) [(ya|nih|kok|tuh|sih|kak|min|bos)] $; (udah|sudah|
        udh|sdh|dah) {sum} >> [(tapi|tp|sedangkan|kalau|kalo)] * [*] [*] (belum|blm|blom|belom)
        $; nyetor; menyetor; menyetorkan; nyetorin; (ngasih|kasih|nyerahin|nitip) (cash|tunai|kes|
        langsung) {sum}; (udah|sudah|dah|udh|
        telah) (clear|klir|impas|tuntas|dituntaskan|dibereskan|diberesin); {sum} [*] (udah|sudah|
        dah|udh)
        beres;
        (balikin|kembaliin|mengembalikan|ngembaliin|ngembalikan|kembalikan|serahin|nyerahin|
        nyerahkan) {sum};
        (sudah|udah|telah|sdh|udh|dah|baru|barusan|akhirnya) [juga] (dibalikin|dibalikkan|
        dikembalikan|dikembaliin|balikin|mengembalikan|ngembaliin|diganti|digantiin|dikasih|
        dikasihkan|diserahkan|dititip|dititipin);
        (akhirnya|sudah|udah|dah|telah|baru|barusan|tadi) cair [juga]; ^cair; cair juga; (udah|
        sudah|udh|sdh|dah) (ga|gak|nggak|ngga|tidak|tak) (ada|punya) (utang|hutang|
        tagihan|tunggakan|sisa) [(lagi|apa-apa)]; sebagai
        (lunas|dibayar); (sudah|udah|telah|sdh|baru|udh|baru saja|barusan|akhirnya|udah
        pada|dah) [saja|aja]
        (wire|bayar|dibayar|membayar|transfer|mentransfer|lunas|lunasi|melunasi|tf|ngirim|kirim
        uang|
        setor|dilunasi|nransfer|ditransfer|nyicil|cicil|mencicil|dibayarkan|bayarin|dp|menyetor|
        lunasin|ngelunasin|nitip)
        [lunas]; (membayar|bayar|transfer|mentransfer|melunasi|nyicil|mencicil|tf|setor|lunas|
        lunasi|lunasin|ngelunasin|dilunasi|nransfer|ditransfer|dibayar|terbayar|dibayarkan) [lunas];
        sudah masuk
        dari; kirim uang; ngirim duit; kirim duit; kasih dp; (udah|sudah|telah|udh) kirim {sum};
        lunas {date}; (bayar|bayarnya) lunas; paid; pernah bayar; (kirim|ngirim|mengirim) {sum};
        (udah|sudah|baru|barusan|dah) (ngasih|kasih|nyerahin|nitip) [uang|duit];
        (nitip|titip|ngasih|kasih|nyerahin|menitipkan|nitipin) (uang|duit|amplop|cek|giro); (udah|
        sudah|dah) (cash|tunai|kes);
        (ngasih|kasih|nitip|titip)
        {sum}
    received: (udah|sudah|dah|udh) (di tangan|ditangan|di rekening|di rek|di dompet|di kantong);
        (nyampe|mendarat|nongol|nyantol|mampir) {sum}; {behind_sum} (nyampe|mendarat|nongol);
        (sudah|udah|telah) (efektif|mengendap|tercatat|kelihatan|keliatan|muncul) [di
        (rekening|
        rek|mutasi|bank|saldo)]; (udah|sudah|dah|udh|telah|baru|akhirnya) (nyampe|mendarat|nongol)
        [semua|di rekening|
        ke rekening|rekening];
        (sudah|udah|telah|sdh|udh|dah|baru|barusan|tadi) (kuterima|kudapat|kudapet|kupegang|
        kukantongi); kuterima;
        terima; nerima; menerima; diterima; dapat; dapet; masuk; sudah masuk; udah
        masuk; baru masuk; uang masuk; duit masuk; transferan; pembayaran dari; transfer dari;
        transferan dari; dana masuk; pembayaran masuk; terima pembayaran; terima transfer; ada
        transferan; ada transfer; telah masuk; saya terima; aku terima; sudah terima; udah
        terima; baru terima; dp dari; cicilan dari; pembayaran diterima; pelunasan dari; udah
        dapet; baru dapet; cair; sudah cair; udah cair; masuk rekening; uang dari; duit dari;
        terima uang; terima duit; masuk transferan; baru cair; transferan masuk; pelunasan masuk;
        terima pelunasan; pelunasan diterima; pelunasan {sum}; (qris|gopay|ovo|bca|shopeepay|
        linkaja) [masuk] [:] {sum}
    promised: (bayar|transfer|lunasin|bayarnya) >> (habis|abis|sehabis|setelah|selepas)
        (lebaran|tahun baru|natal|gajian|panen|puasa|idul fitri|imlek|hajatan|liburan);
        (uang|duit|dana|bayaran|pembayaran|pelunasan|transferan|sisa|cicilan)(nya|-nya)
        (dikirim|dikirimkan|ditransfer|ditransferkan|dicairkan);
        (sanggupnya|bisanya|mampunya|kuatnya|maunya) [(bayar|transfer|tf|lunas|lunasin|kasih|
        nyicil)] ({sum}|{date}); (bisanya|sanggupnya|mampunya) (bayar|transfer|tf|lunas|lunasin);
        (pembayaran|pelunasan|pencairan)(|nya) (akan|bakal|segera) (dilakukan|diproses|
        dijadwalkan|dieksekusi|dikirim|masuk|cair); (akan|bakal|segera) (membayarkan|mencairkan|
        melunaskan|menyetorkan|mengirimkan {sum}); (dijadwalkan|menjadwalkan|mengagendakan|
        merencanakan|ngejadwalin|jadwalin) (bayar|pembayaran|pelunasan|pencairan|transfer|cair);
        baru (bisa|sanggup|mampu|akan|bakal|mau) (bayar|transfer|lunasin|melunasi|lunasi|
        dibayar|
        kirim|setor|nyicil|nyetor|bayarnya|tf); (insyaallah|insya
        allah|inshaallah|insyaalloh|insya alloh) [(akan|mau|bakal)] (dibayarkan|dibayarin|disetor|
        dibayar|bayar|transfer|ditransfer|lunas|
        dilunasi|lunasin|cair|dikirim);
        (nawarin|menawarkan|nawar) bayar; (akan|bakal|mau) (dia|mereka|beliau) (kasih|bayar|
        transfer|lunasin|lunasi|kirim|tf|
        cicil);
        (akan|bakal|mau) (diantar|dianter|diantarkan|dianterin|dititip|dititipin|dititipkan); (ok|
        oke|okay|okey|iya) (bayar|transfer|lunasin|bayarin|nyicil|kirim) [{sum}];
        {sum} [nya] (dikirim|dikirimkan|dikirimin) {date};
        (infonya|kabarnya|denger-denger|info dari|kabar dari) [(sih|nih)] [(dia|mereka)]
        [(mau|akan|bakal)] (bayar|transfer|lunas|lunasin|cair|ditransfer|dibayar);
        (uang|duit|dana|bayaran|pembayaran|pelunasan|transferan|sisa|cicilan|dolar|euro|
        ribu|juta|rb|jt)(nya|-nya) (akan|bakal|bakalan|mau|nanti|pasti|baru bisa|bisa|segera)
        (dikirim|dikirimkan|ditransfer|ditf|dibayar|dibayarkan|dilunasi|dilunasin|dikasih|diantar|
        dikirimin); (akan|bakal|bakalan|mau|sanggup|siap|bersedia) (ngasih|kasih|nitip|titip|
        ngirim|kirim|ngantar|nganter|antar|nyerahin|serahin) [uang|duit] {sum}; (akan|bakal|
        bakalan|mau|sanggup|siap|bersedia|janji) (balikin|ngembaliin|mengembalikan|kembaliin|
        nyicil|beresin|ngeberesin|nyelesain|selesaiin|tuntasin|nuntasin|nutup|nutupin); (pastikan|
        mastikan|pastiin) (bayar|transfer|lunas|dibayar|ditransfer|pembayaran|pelunasan|uangnya|
        cair|masuk);
        (akan|bakal|mau|bakalan|berencana|sanggup|siap|bersedia) (nyetor|setor|menyetor|ngasih
        uangnya|
        ngelunasin|nransfer|ngirim uangnya|ngebayar|nyelesaiin|menyelesaikan|membereskan)
        [(separuh|separo|
        setengah|sebagian|sisanya|semuanya)]; janji; (komit|commit|promise|promised|berkomitmen)
        [(akan|mau|untuk)] (bayar|transfer|
        lunasin|melunasi|bayarin|pay|pelunasan); says [dia|he|she] [mau|akan] (bayar|transfer|pay);
        (janji|berjanji|bilang|katanya) [mau|akan|bakal] (lunasin|melunasi|bayarin|nyicil|
        setor); (janji|berjanji|janjiin|menjanjikan|janjinya|dijanjikan|janjikan|
        memastikan|mastiin|menjamin|menyanggupi|nyanggupi|nyanggupin|menyanggupinya|disanggupi|
        sanggupin) [akan|mau|bakal|
        untuk|ke saya] [(bayar|transfer|membayar|lunasi|melunasi|kirim|dibayar|tf|ditransfer|
        lunas|pembayaran)]; (bilang|katanya|kata|ngomong|ngaku|mengatakan|menyatakan|konfirmasi|
        mengonfirmasi|kabarin|ngabarin|wa|chat|jawab|balas) [dia|bakal|akan|mau|kalau|kalo|klo|
        bahwa|ke saya] [dia|bakal|akan|mau|uangnya|duitnya] (bayar|transfer|membayar|lunasi|
        melunasi|kirim|dibayar|tf|ditransfer|lunas|lunasin|bayarnya|dilunasi|bayarin|ngirim|
        nransfer|masuk|cair); (akan|bakal|mau|bakalan|berencana|rencananya|rencana|siap|sanggup|
        berniat|bersedia|setuju|sepakat|komitmen) [untuk] (bayar|transfer|membayar|lunasi|melunasi|
        kirim|tf|lunas|lunasin|mentransfer); minta waktu sampai; minta waktu; insyaallah bayar;
        insya allah bayar; minta mundur; minta tempo; minta (tambahan waktu|kelonggaran|tunda)
        [sampai|hingga|ke]; (bilang|bilangnya|katanya|kata|kata dia|ngomong|ngomongnya|ngabarin|
        kabarin|konfirmasi|mengonfirmasi|janji|janjinya|info|infonya|menjanjikan) [(uang|duit|dana|
        pembayaran|pelunasan|transferan|sisa|cicilan)] [(nya)] [(nanti|pasti|baru|bakal|akan|mau|
        bisa|udah bisa|segera)] (bayar|dibayar|transfer|ditransfer|masuk|cair|turun|dijadwalkan|
        dilunasi|lunas|keluar|diproses|dikirim|dibayarkan); (konfirmasi|mengonfirmasi|ngabarin|
        kabarin|janji|janjinya|janjiin|menjanjikan|memastikan|mastiin|menjamin|menyanggupi|
        menyatakan) (pelunasan|pembayaran|pelunasannya|
        pembayarannya|transferan); (pembayaran|pembayarannya|pelunasan|pelunasannya|uangnya|duitnya|
        dananya|transferannya|sisanya|cicilannya) [(nanti|pasti|baru|bakal|akan|mau|bisa)]
        (dijadwalkan|dijadwalin|masuk|cair|turun|keluar|diproses|dikirim|ditransfer|dibayar|
        dibayarkan|dilunasi) {date}; (dijadwalkan|dijadwalin|diagendakan) [(bayar|dibayar|transfer|
        cair)] {date}; (bilang|katanya|kata dia|ngabarin|konfirmasi) (pembayaran|pembayarannya|
        pelunasan|pelunasannya|transferan) {date}; (email|wa|chat|sms|nelpon|telepon) katanya [mau|
         akan|bakal|pembayaran|uang|duit|transferan] [bayar|transfer|lunasin|melunasi|masuk|cair];
        (pembayaran|uang|duit|transferan) [akan|bakal] (masuk|cair|turun) {date}; janji {date}
    said: ngotot; bersikeras; berkeras; ngeyel;
        ngomong; ngaku; mengaku; ngeluh; mengeluh; komplain; curhat; cerita; infonya; kabarnya;
        denger-denger; dengar-dengar;
        kata; (reply|replied|rep|balas|bales|jawab) [(gini|begini)]; bilang; (bilang|kata|ngomong)
        kalau
    expected: (dilunasi|dibayar|dibayarnya|pelunasannya|lunas|bayarnya) (habis|abis|seusai|usai|
        selepas|nunggu|tunggu|menunggu|nanti|pas|saat|waktu|ketika|
        begitu|
        kalau|kalo|setelah|sesudah|sehabis); (harus|wajib|mesti|kudu) [(sudah|udah)] (lunas|
        dilunasi|beres); nunggu; menunggu;
        nungguin; tunggu; akan masuk; diharapkan; rencana dibayar;
        ditunggu; harus dibayar; akan dibayar; menunggu pembayaran
    own: (udah|sudah|udh|telah|baru) (dapet|dapat|nerima|terima|menerima)
        (pengingat|pesan|surat|chat|email|reminder|notif) [(dari|dr) (aku|saya|gue)];
        (dapet|dapat|nerima|terima|menerima) (pengingat|pesan|surat|chat|email|reminder|notif)
        [(dari|dr) (aku|saya|gue)];
        (suratnya|pesannya|emailnya|pengingatnya|chatnya|remindernya|surat|somasinya)
        (udah|sudah|telah) (diterima|nyampe|sampai|masuk);
        (aku|saya|gue|gw) [(mau|pengen|lagi|baru|udah|habis|abis|harus|jadi|tadi)] (beli|membeli|
        belanja|minjem|pinjam|ngutang); (mungkin|barangkali|kayaknya|sepertinya|kemungkinan) (bayar|
        transfer|lunas|melunasi|akan bayar|bakal bayar); saya bayar; aku bayar; kubayar; kubayarin;
        kulunasi; kulunasin; kutransfer; saya utang; aku
        utang; saya hutang; aku hutang; saya sudah bayar;
        aku sudah bayar; gue bayar; saya udah bayar; saya transfer; aku transfer; saya janji; aku
        udah bayar; saya berutang; saya punya utang; aku punya utang; saya mau bayar; saya harus
        bayar; (ga|gak|nggak|tidak|belum) ada yang (bayar|transfer|lunas)
    in_full: (udah|sudah|udh|sdh|dah) (ga|gak|nggak|ngga|tidak|tak) (ada|punya) (utang|hutang|
        tagihan|
        tunggakan|sisa); lunas; semuanya; semua; penuh; seluruhnya; seluruh; melunasi; dilunasi;
        lunasi;
        lunasin; ngelunasin; beres; full; sepenuhnya; pelunasan; seluruh tagihan; semua tagihan;
        semua utang;
        keseluruhan; tuntas; (bayar|transfer|lunasi|lunasin|melunasi|kirim|setor) sisanya; sisanya
        (udah|sudah|telah|dah|juga) [(udah|sudah)] (bayar|dibayar|transfer|ditransfer|masuk|lunas|
        cair|dilunasi|beres|diterima|kuterima); sisanya (dibayar|ditransfer|lunas|masuk|dilunasi)
    sent: (kutagih|kutagihkan|kutagihin|kukirim|kukirimin) [(invoice|tagihan)] [(ke)]; (aku|saya|
        gue|gw|udah|sudah|baru|barusan) (tagih|nagih|menagih|nagihin); [saya|aku|sudah|udah|baru|
        barusan] kirim [invoice|tagihan]; [saya|aku|sudah|udah|baru] (dikirim|kirimkan|kirimin)
        [invoice|tagihan]; (saya|aku|sudah|udah|baru) (mengirim|ngirim) [invoice|tagihan]; tagih;
        menagih; nagih; ditagih; tagihkan; terbitkan;
        menerbitkan; invoice-in; udah invoice; sudah invoice; invoice udah dikirim; invoice sudah
        dikirim; ditagihkan; (saya|aku|gue|gw|kami|udah|sudah|baru|barusan|tadi|kemarin) (invoice|
        invoicekan|ngeinvoice|nginvoice|tagihkan|nagihin|invoicein); [(saya|aku|gue|gw|kami|udah|
        sudah|baru|barusan|tadi)] (bikin|bikinin|buat|buatkan|terbitkan|terbitin|keluarkan|keluarin|
        layangkan|ajukan) (invoice|tagihan|faktur) (ke|buat|untuk|kepada); (ngirim|ngirimin|
        mengirim) (invoice|tagihan|faktur); terbit; diterbitkan
    invoice: (dua|tiga|empat|lima|beberapa) (invoice|tagihan|faktur|nota); (satu|dua|ada|nambah|
        tambah) lagi (tagihan|invoice|utang|faktur|nota); (nomor|nomer|
        no|no.)
        (po|spk|kuitansi|kwitansi)(|nya|-nya);
        (nomor|nomer)(|nya); invoice(|nya|-nya|ku|-ku); tagihan(|nya|ku); faktur(|nya|ku); inv;
        kwitansi; invoice
        baru; tagihan
        baru; nota; (nomor|no|no.|nomer) (invoice|tagihan|faktur|nota)(|nya|-nya); bill; invois;
        piutang baru; utang baru;
        dari invoice; dari tagihan; inv.; buat invoice; kuitansi; invoice akhir; invoice terakhir;
        tagihan akhir; invoice pelunasan; invoice dp
    late: telat; terlambat; nunggak; menunggak; overdue; lewat jatuh tempo; lewat tempo;
        molor; lewat; jatuh tempo lewat; tertunggak
    for: (minta|pesan|pesen|order|suruh|nyuruh|mau) (dibuatin|dibikinin|dibikinkan|dibuatkan|
        dikerjain|
        bikinin|buatin|buatkan|dijahitin|dicetakin|didesainin); pesen; mesen; memesan; untuk; buat;
        bwt; utk; atas; bayar; perihal; soal; untk; guna;
        terkait; jasa; atas
        jasa; untuk jasa; buat jasa; buat bikin; untuk bikin; untuk pembuatan; buat bayar;
        untuk pembayaran; utk bikin; hasil; untuk proyek; buat proyek; untuk pengerjaan; atas
        pengerjaan; untuk project; buat project
    to: ke; kepada; dari; dr; oleh; kpd; sama; pada; si; kpd.; atas nama; a.n.; a/n; an.; bareng;
        sm
    client_label: perusahaan :; perusahaan -; klien; klien :; klien baru; klien baru :;
        client baru :; pelanggan baru :; client; client :; pelanggan; pelanggan :; customer;
        customer :;
        nama; nama :; nama klien :; (klien|client) [dari] (amerika|luar|singapura|malaysia|jepang|
        australia|inggris|jerman|eropa|baru|saya|aku|belanda|korea|us|uk); pembayar :; debitur;
        debitur :; pengutang; penghutang; pembeli; pembeli :; klienku; klien saya; perusahaan :;
        siapa :; yang utang; kepada :; ke :; dari :; klien lama; klien langganan; murid :; murid;
        muridku; siswa :; dari siapa :; anak didik :
    work_label: deskripsinya; keterangannya; pengerjaannya; untuk :; proyek :; project :;
        pekerjaan :; jasa :; keterangan :; ket :;
        deskripsi :; proyek; project; proyeknya; kerjaannya; jasanya; pekerjaannya; pekerjaan;
        layanan :; perihal :; item :; buat :; job :;
        kerjaan :; hal :; kerjaan
    noise: (tidak|nggak|gak|ga) ada lagi yang (bisa|perlu|harus) (ditagih|ditunggu|dibayar)
        [dari (sana|situ|dia|mereka)]; {behind_sum} (udah|sudah|udh|sdh|dah) {date};
        (aku|saya|gue|gw|kita|kami) (terima|setujui|iyain) (aja|saja|deh|lah) $; tenggat;
        tenggatnya; deadline; deadlinenya;
        (honor|fee|upah|gaji|bayaran) (saya|aku|gue|gw|ku|kami|kita);
        (sepeser|seperak|serupiah) [pun]; sepeserpun; lapor (bos|min|kak|bot|ya|gan|pak|bu);
        [(cuma|sekedar|sekadar)] (mau|pengen|ingin)
        (lapor|laporan|ngabarin|ngasih tau|kasih tau|
        kasih tahu|info|update|bilang|cerita); (sekedar|sekadar|cuma) (info|laporan|update); gagal
        bayar
        [lagi]; gagal; dijamin; entah kenapa; parah;
        (sebelum|sblm|menjelang|habis|abis|setelah|sesudah|pas) (kuningan|galungan|waisak|paskah|
        maulid|lebaran|puasa|natal|imlek|nyepi|
        idul fitri|idul adha|ramadan|ramadhan|tahun baru|liburan|libur|panen); (dolar|dollar)
        (singapura|australia|kanada|amerika|hongkong); yeayy; yeay; yey; horee;
        manajer; manajernya; manager; owner; ownernya; pemilik;
        pemiliknya; yaudah; yaudahlah; yasudah; sudahlah; udahlah; let them; oh; oh iya; oh ya;
        oya; oiya; iya; bah; cuy; coy; woi; gaes; guys; sis; tolong dicatat; dicatat ya;
        dicatet; dicatet ya; catat ya; done; kepala sekolah; orang (finance|keuangan|kantor|
        admin)*; (bagian|tim|pihak|staf|staff) (keuangan|finance|admin|akunting|accounting)*;
        takmir; takmirnya; bendahara; bendaharanya; pengurus; ketua panitia; panitianya;
        sekretaris; sekretarisnya; pelunasan; makasih; makasih ya; makasi; terima kasih; thanks;
        trims; terima kasih banyak; nya; tolong; uangnya; duitnya; pembayarannya; dananya; mohon;
        masih; sudah; udah; udh; sdh; baru; baru saja; barusan; saya; aku; gue; gw; kami; kita;
        mbak bot; kak bot; mah; euy; atuh; punten; nggih; inggih; syalom; shalom; asik; asiik;
        asyik;
        asyiik; asikk; halo; hai; hallo; hi; hey; pagi; siang; selamat pagi; selamat siang; selamat
        sore;
        assalamualaikum; kak; kakak; min; gan; bro; ya; dong; nih; sih; kok; deh; loh; lah; oke;
        ok; jumlah; jumlah :; nominal; nominal :; total; total :; sebesar; senilai; sejumlah; belum
        ppn; sudah ppn; + ppn; plus ppn; exclude ppn; include ppn; belum termasuk ppn; termasuk
        ppn; di luar ppn; ppn; belum pajak; uang; duit; dia; mereka; itu; punya saya; pembayaran;
        ke saya; ke aku; juga; lagi; yang; yg; nilai; nilai :; harga; harga :; via transfer;
        (lewat|via|pakai|pake|by) (bca|bri|bni|mandiri|dana|gopay|ovo|qris|
        shopeepay|linkaja|transfer|rekening|rek|bank|tunai|cash|bendahara|bendaharanya|adiknya|
        istrinya|suaminya|anaknya|teman|temannya|m-banking|mbanking|atm|titipan|paypal|wise); via
        bca; lewat bca; ke rekening; ke bca; via mandiri; ke rekening saya; ke rek; via gopay; via
        ovo; via dana; pakai qris; transfer; saja; aja; cuma; hanya; kurang; akhirnya;
        alhamdulillah; hore; kemudian; sekitar; kira-kira; tempo; jatuh tempo; jatuh temponya;
        waktu; dengan; udah jadi; sudah jadi; sudah selesai; selesai; selesai mengerjakan; barusan
        selesai; habis ngerjain; sisa; sisanya; setengah; separuh; sebagian; dp; uang muka;
        cicilan; harus; belum; tuh; ini; hari; bos; mas bot; bot; btw; jadi; nah; eh iya; lunas;
        gitu; sekarang; tadi; bakal; akan; ada; dibayar; tagihan atas nama; ternyata; sampai
        sekarang; sampe sekarang; sampai (hari ini|detik ini|saat ini|kini|skrg|skrng); sampe (hari
        ini|detik ini|saat ini|skrg|skrng|skr); hingga (hari ini|kini|saat ini|sekarang|detik ini);
        sampai dengan hari ini; abis gajian; habis gajian; pas gajian; saat gajian; diteruskan;
        diteruskan :; fwd :; sudah kami terima; telah kami terima; udah kami terima; berapa :;
        kapan :; jangan lupa; eh; maksudnya; dulu; nanti; sisanya nanti
    did: [(baru|barusan|habis|abis|udah|sudah)] (selesai|kelar|beres|rampung) (servis|benerin|
        masang|pasang|ngecat|edit|desain|jahit|bersihin|renovasi|nulis|terjemahin|rekam|motret|
        syuting|ngajar|masak); (bikin|bikinin|ngerjain|garap|garapin|ngegarap|ngedesain|desainin|
        ngedit|ngeditin); [(saya|aku|gue|abis|habis|baru|barusan|udah)] (bikinin|ngerjain|ngerjakan|
        garap|nggarap|mengerjakan); saya bikin; aku bikin; abis bikin; habis bikin; udah bikin;
        kelar; selesai; selesai bikin; habis ngerjain; barusan selesai; selesai mengerjakan; saya
        desain; saya buat
    will_pay: (insyaallah|insya allah|inshaallah|insyaalloh|insya alloh) {date}; (ngomongnya|
        bilangnya|janjinya|
        katanya|infonya) [sih] {date}; (mau|akan|bakal|
        rencananya|katanya|bakalan|segera) [(mau|akan|baru|segera)] (dibayar|dibayarkan|ditransfer|
        ditransferkan|ditf|dilunasi|dilunasin|dilunaskan|dibayarin|disetor|diberesin|dibereskan|
        diselesaikan|dituntaskan);
        (cairnya|turunnya|masuknya|transfernya|bayarnya) {date}; katanya; katanya {date}; (bilang|
        ngomong|jawab|balas|kata) {date}
""")
GETS = phrases("""
    terima; nerima; menerima; dapat; dapet
""")
QUESTION_ENDS = phrases("""
    (apa|mana|berapa) (saja|aja); (tagihan|invoice|utang|hutang|piutang) (apa|mana);
    kapan [terakhir]
    [kali] (bayar|transfer|tf|setor|nyicil|lunas|cair|bayarnya|dibayar|jatuh tempo); (terakhir|
    terakhir kali) (bayar|transfer|tf|setor) kapan;
    ngapain; berapa; brp; berapaan; kapan; siapa; siapa aja; siapa saja; (belum|blm) ya; apa belum;
    apa
    blm; (bayar|lunas|transfer|masuk) (belum|blm); ga; gak; nggak; engga; enggak; (udah|sudah)
    belum; ga ya; gak ya; nggak ya
""")
NEGATIONS = phrases("""
    belum; blm; blom; tidak; tdk; tak; ga; gak; nggak; ngga; enggak; bukan; batal; gagal; takkan
""")
DOUBTS = phrases("""
    hampir; nyaris; mungkin; barangkali; kayaknya; kayanya; sepertinya; mgkn; entah; kemungkinan;
    konon; belum
    tentu
""")
UNDOES = phrases("""
    (transfer|transferan|transfernya|pembayaran|pembayarannya|bayarannya|duitnya|uangnya) [nya]
    [malah] [nya] (gagal|dibatalkan|batal|ditolak|dikembalikan|balik lagi|mental|retur|nyangkut|
    pending|ga masuk|gak masuk|nggak masuk|tidak masuk); dibatalkan; dibatalin; ditolak [bank];
    (gagal|mental) [lagi]; retur; salah (rekening|rek|nomor|no|orang|transfer|kirim); ke rekening
    [yang|yg] salah; ke rek [yang|yg] salah; balik lagi ke; dikembalikan bank; ditarik (lagi|balik|
    kembali)
""")
NUMBER_IS = phrases("""
    harusnya; seharusnya; mestinya; adalah; jadi; menjadi; yang benar; yang betul; yg benar;
    yg betul; yang bener; yg bener; benernya; bener; benarnya; betulnya; itu; ke
""")
MARK_PAID = phrases("""
    (catat|catet|catatkan|tolong catat|tolong catet) (pembayaran|pelunasan) … *;
    [(sisa|sisanya)] (utang|hutang|tagihan|invoice|pembayaran|cicilan|kekurangan)(|nya) … (sudah|
    udah|
    dah|udh|telah) (beres|kelar|clear|klir|tuntas) [(semua|semuanya)]; semua (utang|hutang|tagihan|
    invoice) … (sudah|udah|dah|udh|telah) (beres|lunas|kelar|
    clear|
    klir|tuntas); tandai … lunas; tandai … sudah bayar; tandai … sudah dibayar; tandai … dibayar;
    tandai …
    sebagai lunas; set … lunas
""")
