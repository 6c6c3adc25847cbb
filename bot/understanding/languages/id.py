"""Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import (
    Vocabulary,
    cues,
    keyed,
    numbered,
    phrases,
    spanned,
    units,
    valued,
)

INDONESIAN = Vocabulary(
    numbers=numbered("""
        nol 0; satu 1; dua 2; tiga 3; empat 4; lima 5; enam 6; tujuh 7; delapan 8; sembilan 9;
        sepuluh 10; sebelas 11; seratus 100; dlapan 8; pasang 2
    """),
    tens=numbered("""
        puluh 10; ratus 100
    """),
    teens=phrases("belas"),
    scales=numbered("""
        ribu 1000; rb 1000; juta 1000000; jt 1000000; miliar 1000000000; milyar 1000000000
    """),
    fixed=valued("""
        seribu 1000; sejuta 1000000; semiliar 1000000000; semilyar 1000000000; gocap 50000; cepek
        100; gopek 500; ceban 10000; goban 50000; jigo 25000; cepekceng 100000
    """),
    halves=phrases("setengah; stengah"),
    multipliers=numbered("""
        k 1000; rb 1000; ribu 1000; ribuan 1000; rebu 1000; jt 1000000; juta 1000000; jt. 1000000;
        jta 1000000; jeti 1000000; jutaan 1000000; m 1000000000; miliar 1000000000; milyar
        1000000000; ratus 100
    """),
    currencies=keyed("""
        IDR: rp; rp.; rupiah; idr; perak; rph
        USD: dolar; dollar; usd; dolar as; dolar amerika; dollar amerika; bucks; us dollar
        EUR: euro; eur
        GBP: pound; poundsterling; pound sterling; pon; gbp; poundsterling inggris
        SGD: dolar singapura; dolar sing; dolar sg; sgd; sing dolar; dollar singapura; sing dollar
        MYR: ringgit; rm; myr; ringgit malaysia
        AUD: dolar australia; dollar australia; aud
        JPY: yen
        CNY: yuan
        THB: baht
        SAR: riyal
        CAD: dolar kanada
        HKD: dolar hongkong; dolar hong kong
        KRW: won
    """),
    amount_openers=phrases("""
        sebesar; senilai; sejumlah; total; seharga; sekitar; kira-kira; sekian; kurang lebih;
        cuma; hanya
    """),
    of_total=phrases("dari; dari total"),
    counted=phrases("""
        %; persen; jam; hari; minggu; bulan; tahun; halaman; hlm; lembar; kata; foto; gambar;
        artikel; konten; video; desain; logo; banner; poster; sesi; menit; buah; pcs; slide; ikon;
        postingan; post; kali; x; orang; pertemuan; revisi; item; ilustrasi; layar; episode;
        paket; bab; buku; caption; feed; reels; seri; pagi; siang; sore; malam
    """),
    totals=phrases("""
        total; totalnya; jumlah; sisa; sisanya; semuanya; tagihan; keseluruhan; kurangnya
    """),
    rates=phrases("""
        per jam; /jam; per hari; /hari; per bulan; /bulan; per halaman; sejam; per item; perjam;
        per kata; masing-masing; per foto; per buah; tiap jam
    """),
    weekdays=phrases("""
        senin;
        selasa;
        (rabu|rebo);
        (kamis|kemis);
        (jumat|jum'at|jum at);
        sabtu;
        ahad
    """),
    short_weekdays=phrases("""
        sen;
        sel;
        rab;
        kam;
        jum;
        sab;
        x
    """),
    months=phrases("""
        (januari|jan|january);
        (februari|feb|pebruari|february);
        (maret|mar|mrt|march);
        (april|apr);
        (mei|may);
        (juni|jun|june);
        (juli|jul|july);
        (agustus|agu|agt|ags|agst|august|aug);
        (september|sept|sep);
        (oktober|okt|october|oct);
        (november|nov|nopember|nop);
        (desember|des|december|dec)
    """),
    units=units("""
        day: hari; hr
        workday: hari_kerja; hari_bisnis; hari_bank
        week: minggu; mgg; pekan; mggu
        month: bulan; bln
        quarter: kuartal; triwulan
        year: tahun; thn
    """),
    spans=spanned("""
        sehari 1 day; seminggu 1 week; sepekan 1 week; sebulan 1 month; setahun 1 year; setengah
        tahun 6 month; setengah bulan 15 day; beberapa hari 3 day
    """),
    days=numbered("""
        hari ini 0; sekarang 0; nanti malam 0; malam ini 0; sore ini 0; tadi 0; tadi pagi 0; pagi
        ini 0; hr ini 0; tadi siang 0; tadi malam -1; semalam -1; siang ini 0; hari ini juga 0;
        nanti sore 0; besok 1; bsk 1; besuk 1; esok 1; esok hari 1; besok pagi 1; bsok 1; besoknya
        1; keesokan hari 1; besok sore 1; lusa 2; besok lusa 2; bsk lusa 2; kemarin -1; kmrn -1;
        kemaren -1; kmarin -1; kemarin lusa -2; kemaren lusa -2; kemarin dulu -2; dua hari lalu
        -2; kmren -1
    """),
    ordinals=numbered("""
        pertama 1; kedua 2; ketiga 3; keempat 4; kelima 5; kesepuluh 10; kelimabelas 15
    """),
    date_phrases=keyed("""
        day_month: [hari] [{weekday},] [(tanggal|tgl|tgl.|tg)] {n} {month}; [hari] [{weekday},]
            [(tanggal|tgl|tgl.|tg)] {n} {month} {year}; {month} {n}; {month} tanggal {n}; {n}
            bulan {month}; [(tanggal|tgl|tgl.)] {n}-{month}-{year}; [(tanggal|tgl|tgl.)]
            {n}-{month}; {month} {n}, {year}; {ordinal} {month}
        late_by: [selama] {n} {unit}; {span}
        weekday: [hari] {weekday}; hari {weekday} (besok|nanti|mendatang|terdekat); {weekday}
            (besok|nanti|mendatang|terdekat); [hari] {weekday} yang akan datang; (besok|nanti)
            [hari] {weekday}; [hari] {weekday} yad; (besok|nanti) {weekday}
        weekday_and_day: [hari] {weekday} {dayword}
        weekday_this: [hari] {weekday} ini; [hari] {weekday} minggu ini; [hari] {weekday} {unit}
            ini
        weekday_next: [hari] {weekday} depan; [hari] {weekday} {unit} depan; {unit} depan [hari]
            {weekday}; [hari] {weekday} dpn; {weekday} {unit} dpn; {weekday} next week
        weekday_last: [hari] {weekday} [yang] (lalu|kemarin|kemaren|kmrn|kemarin itu|kmren);
            [hari] {weekday} {unit} [yang] (lalu|kemarin|kemaren); {unit} [yang] (lalu|kemarin)
            [hari] {weekday}; {weekday} kemarin; [hari] {weekday} yg lalu; [hari] {weekday} yg
            kemarin; {weekday} silam
        ahead: {n} {unit} lagi; {span} lagi; [di] dalam [waktu|jangka waktu|tempo] {n} {unit};
            [di] dalam [waktu|jangka waktu|tempo] {span}; {n} {unit} (ke depan|kedepan|mendatang|
            kemudian|lg); {n} {unit} dari {dayword}; {span} dari {dayword}; {span} (ke depan|
            kedepan|mendatang|kemudian|lg); {n} {unit} setelah (ini|hari ini); {n} {unit} dr
            {dayword}; maksimal {n} {unit}; maksimal {span}; paling lambat {n} {unit}; setelah {n}
            {unit}; {span} setelah ini; max {n} {unit}; {n} {unit} ke dpn; paling lama {n} {unit};
            paling lama {span}; selama {n} {unit}; dlm {n} {unit}; dlm {span}; {n} {unit} (kedpn|
            dpn)
        terms: tempo {n} {unit}; tempo {span}; termin {n} {unit}; net {n} [{unit}]; net-{n}; punya
            waktu {n} {unit} [(buat|untuk) bayar]; punya waktu {span} [(buat|untuk) bayar];
            dikasih waktu {n} {unit}; dikasih waktu {span}; waktu {n} {unit}; diberi waktu {n}
            {unit}; diberi waktu {span}; jangka waktu {n} {unit}; tenggat {n} {unit}; jatuh tempo
            {n} {unit}; jatuh tempo {span}; bayar {n} {unit}; {n} {unit} (buat|untuk) bayar; {n}
            {unit} tempo; batas [waktu] {n} {unit}; tenor {n} {unit}; pembayaran {n} {unit};
            pembayaran {span}; kasih waktu {n} {unit}; kasih waktu {span}; top {n} {unit}; top
            {n}; batas [waktu] {span}; {n} {unit} setelah (invoice|tagihan|faktur) [diterima|
            terbit|keluar]; aku kasih {n} {unit}; dikasih {n} {unit}; waktu bayar {n} {unit};
            waktunya {n} {unit}
        ago: {n} {unit} [yang] (lalu|lewat|silam|kemarin); {span} [yang] (lalu|lewat|silam); {n}
            {unit} yg (lalu|lewat); {span} yg lalu; sejak {n} {unit} [yang] lalu; udah {n} {unit}
            lalu
        overdue: (telat|terlambat|nunggak|menunggak|lewat) [bayar|sudah|udah] {n} {unit}; (telat|
            terlambat|nunggak|menunggak|lewat) [bayar|sudah|udah] {span}; {n} {unit} (telat|
            terlambat|nunggak|lewat jatuh tempo|lewat tempo|melewati jatuh tempo); {span} (telat|
            terlambat|nunggak|lewat jatuh tempo|lewat tempo); sudah {n} {unit} [(lewat|telat|
            nunggak|terlambat)]; sudah {span} [(lewat|telat|nunggak|terlambat)]; udah {n} {unit}
            [(lewat|telat|nunggak|terlambat)]; udah {span} [(lewat|telat|nunggak)]; sdh {n}
            {unit}; lewat jatuh tempo {n} {unit}; lewat jatuh tempo {span}; molor {n} {unit};
            molor {span}; {n} {unit} dari jatuh tempo; jatuh tempo lewat {n} {unit}; mundur {n}
            {unit}; nunggak selama {n} {unit}; keterlambatan {n} {unit}; telat hampir {n} {unit};
            {n} {unit} overdue; overdue {n} {unit}
        month_end: akhir {month_word} [ini]; {month_word} ini; ujung {month_word} [ini]; hari
            terakhir {month_word} [ini]; tutup {month_word}; penghujung {month_word}; eom
        next_month_end: {month_word} depan; akhir {month_word} depan; ujung {month_word} depan;
            {month_word} dpn; akhir {month_word} dpn
        last_month_end: {month_word} [yang] (lalu|kemarin|kemaren); akhir {month_word} [yang]
            (lalu|kemarin|kemaren)
        month_start: awal {month_word} [ini]
        next_month_start: awal {month_word} depan; awal {month_word} dpn
        month_middle: (pertengahan|tengah) {month_word} [ini]
        next_month_middle: (pertengahan|tengah) {month_word} (depan|dpn)
        named_month_end: akhir [bulan] {month}; bulan {month}; di {month}; pada {month}; hari
            terakhir [bulan] {month}; akhir [bulan] {month} {year}; penghujung {month}; selama
            {month}; bulan {month} {year}
        named_month_start: awal [bulan] {month}; awal {month} {year}
        named_month_middle: (pertengahan|tengah) [bulan] {month}
        week_end: {week_word} ini; akhir {week_word} ini; akhir {week_word}; dalam {week_word} ini
        next_week_end: {week_word} depan; akhir {week_word} depan; {week_word} dpn; next week
        last_week_end: {week_word} [yang] (lalu|kemarin|kemaren); akhir {week_word} lalu
        next_week_start: awal {week_word} depan; awal {week_word} dpn
        week_after_next: dua {week_word} depan; {week_word} depannya lagi
        weekend: akhir pekan [ini]; weekend [ini]
        sunday: hari {week_word}; {week_word} besok; [hari] {week_word} nanti; pada {week_word}
        year_end: akhir {year_word} [ini]; {year_word} ini; sebelum {year_word} baru; tutup
            {year_word}
        next_year_end: {year_word} depan; akhir {year_word} depan
        quarter_end: akhir {quarter_word} [ini]; {quarter_word} ini
        next_quarter_end: {quarter_word} depan; akhir {quarter_word} depan
        named_quarter_end: q{n}; {quarter_word} {n}; akhir q{n}
        day_of_month: (tanggal|tgl|tgl.|tg) {n} [bulan ini]; (tanggal|tgl|tgl.) {n} {month_word}
            ini; hari {weekday} (tanggal|tgl|tgl.) {n}; {weekday} (tanggal|tgl|tgl.) {n}
        day_of_next_month: (tanggal|tgl|tgl.) {n} {month_word} (depan|dpn); {n} {month_word} depan
    """),
    due_cues=phrases("""
        deadline nya; jatuh tempo nya; tenggat nya; jatuh tempo; jatuh temponya; tempo; temponya;
        paling lambat; sebelum; sampai; sampai dengan; sampe; s/d; s.d.; sd; tenggat; tenggatnya;
        deadline; deadlinenya; deadline-nya; batas; batas waktu; maksimal; max; maks; maks.; due;
        due date; bayar; dibayar; harus bayar; harus dibayar; pembayaran; pada; di; tanggal; tgl;
        tgl.; hari; terakhir; harus lunas; lunas; rencana bayar; akan dibayar; hingga;
        selambatnya; selambat-lambatnya; jt tempo; jtempo; jatuhtempo; jth tempo; bayarnya;
        pembayarannya; buat; untuk; per; dari; ditunggu; akhir
    """),
    past_due_cues=phrases("""
        harusnya; seharusnya; harusnya bayar; seharusnya bayar; harusnya dibayar; seharusnya
        dibayar; harusnya lunas; seharusnya lunas; mestinya; mestinya bayar; semestinya; harusnya
        sudah bayar; seharusnya sudah bayar; harusnya sudah dibayar; seharusnya sudah dibayar;
        sejak; dari tanggal; jatuh tempo kemarin; sudah jatuh tempo; udah jatuh tempo; telah jatuh
        tempo; sudah lewat; lewat; telat sejak; terlambat sejak; nunggak sejak; jatuh temponya
        sudah; jatuh tempo sudah; jatuh tempo sejak; mestinya dibayar; harusnya jatuh tempo;
        harusnya masuk; seharusnya masuk; harusnya udah bayar; belum bayar sejak; belum dibayar
        sejak; harusnya transfer; seharusnya transfer; harusnya tanggal; seharusnya tanggal;
        harusnya tgl; seharusnya tgl
    """),
    issue_cues=phrases("""
        invoice; tagihan; faktur; terbit; terbit tanggal; terbit tgl; diterbitkan; diterbitkan
        tanggal; tgl invoice; tanggal invoice; invoice tanggal; invoice tgl; tertanggal; dikirim;
        dikirim tanggal; dikirim tgl; kirim; kirim tanggal; dibuat; dibuat tanggal; invoice dari;
        invoice dari tanggal; ditagih; ditagih tanggal; invoice per; tgl terbit; tanggal terbit;
        keluar tanggal; invoice keluar; sudah dikirim; udah dikirim; tagihan tanggal; tagihan tgl;
        tagihan dari; kukirim; kirimnya; dikirim pada; dikeluarkan; dikeluarkan tanggal; dikirim
        dari; terbitnya; invoicenya dikirim; invoice bulan
    """),
    due_after=phrases("paling lambat; jatuh tempo; deadline"),
    past_anywhere=phrases("""
        harusnya; seharusnya; mestinya; semestinya; sudah jatuh tempo; udah jatuh tempo; jatuh
        temponya sudah
    """),
    cues=cues("""
        question: berapa; siapa; kapan; apa; apakah; gimana; bagaimana; kenapa; mengapa; mana; apa
            saja; ada berapa; ada yang; siapa saja; berapakah; udah berapa; kamu; sudahkah;
            bisakah; boleh; bisa apa; emang; kok
        request: catat; catet; catatin; tolong catat; tolong catet; tolong catatin; tambah;
            tambahkan; tambahin; masukkan; masukin; simpan; rekam; buat invoice; bikin invoice;
            buatkan invoice; invoice baru; tagihan baru; utang baru; input; tulis; bisa catat;
            bisa tolong catat; bisa tambahkan; bisa catatkan; bisa dicatat; bisa tolong catatkan;
            mohon catat; mohon dicatat; mau catat; mau nyatet; piutang baru; daftarkan; bantu
            catat; bisa bantu catat; tolong tambah; tolong tambahkan; tolong masukkan; tolong
            input; pls catat
        command: ingatkan; ingetin; hapus; batalkan; batal; cancel; undo; tunda; lihat; tampilkan;
            daftar; ubah; ganti; edit; koreksi; bukan; salah; eh; maaf; stop; berhenti; bantuan;
            tolong; help; pause; jeda; kirim pesan; sebenarnya; ralat; perbaiki; lupakan;
            perpanjang; jadikan; setting; pengaturan; atur; lewati; abaikan; jangan; tunjukkan;
            buka; ekspor; export; kasih tau; kasih tahu; suruh; tanya; revisi
        owes: [masih] [punya] (utang|hutang|ngutang|berutang|berhutang|utng|utangnya|hutangnya|
            htg) [ke|kepada|sama|pada] [saya|aku|gue|gw|kita|kami|ane]; [masih] berutang; punya
            utang; masih punya utang; ada utang; masih ada utang; masih utang; masih hutang;
            kurang bayar; masih kurang; punya tunggakan; nunggak; menunggak; harus bayar [saya|
            aku|ke saya|ke aku]; harus membayar; wajib bayar; perlu bayar; utang dari; piutang
            dari; piutang; piutang ke; tagihan ke; hutang dari; ada tunggakan; masih ada
            tunggakan; nunggak bayar; masih nunggak; ngutang; mesti bayar; kudu bayar; punya
            kewajiban; masih harus bayar; utang si; hutang si; tunggakan; sisa utang; utangnya si
        unpaid: [masih|tetap|tetep] (belum|blm|blom|belom|blum|ga|gak|nggak|ngga|enggak|tidak|tdk|
            tak) [juga|pernah|kunjung|mau|ada|jadi|lunas|sempat|jg] (bayar|dibayar|membayar|
            transfer|ditransfer|lunas|lunasi|melunasi|tf|bayarin|dilunasi|kirim|dibayarkan|
            bayar-bayar|melakukan pembayaran|setor) [juga|lunas] [punya saya|ke saya|saya|aku];
            (harusnya|seharusnya|mestinya|semestinya) [sudah|udah] (bayar|dibayar|membayar|
            transfer|lunas|melunasi|ditransfer|tf) [saya|ke saya]; telat [bayar]; terlambat
            [bayar|membayar]; ditunggak; belum ada pembayaran; belum masuk; blm masuk; belum
            lunas; blm lunas; belum beres; blm beres; belum terima; belum nerima; lupa bayar;
            kabur; ghosting; mangkir; belum ada transfer; belum juga; susah ditagih; harusnya;
            seharusnya; mestinya
        paid: (sudah|udah|telah|sdh|baru|udh|baru saja|barusan|akhirnya|udah pada|dah) [saja|aja]
            (bayar|dibayar|membayar|transfer|mentransfer|lunas|lunasi|melunasi|tf|ngirim|kirim
            uang|setor|dilunasi|nransfer|ditransfer|nyicil|cicil|mencicil|dibayarkan|bayarin|dp|
            menyetor) [lunas]; (membayar|bayar|transfer|mentransfer|melunasi|nyicil|mencicil|tf|
            setor|lunas|lunasi|dilunasi|nransfer|ditransfer|dibayar|terbayar|dibayarkan) [lunas];
            sudah masuk dari; kirim uang; ngirim duit; kirim duit; kasih dp; udah kirim
        received: terima; nerima; menerima; diterima; dapat; dapet; masuk; sudah masuk; udah
            masuk; baru masuk; uang masuk; duit masuk; transferan; pembayaran dari; transfer dari;
            transferan dari; dana masuk; pembayaran masuk; terima pembayaran; terima transfer; ada
            transferan; ada transfer; telah masuk; saya terima; aku terima; sudah terima; udah
            terima; baru terima; dp dari; cicilan dari; pembayaran diterima; pelunasan dari; udah
            dapet; baru dapet; cair; sudah cair; udah cair; masuk rekening; uang dari; duit dari;
            terima uang; terima duit; masuk transferan; pelunasan; baru cair; transferan masuk
        promised: (janji|berjanji|bilang|katanya) [mau|akan|bakal] (lunasin|melunasi|bayarin|
            nyicil|setor); (janji|berjanji|janjiin|menjanjikan|janjinya|dijanjikan|janjikan)
            [akan|mau|bakal|untuk|ke saya] [(bayar|transfer|membayar|lunasi|melunasi|kirim|
            dibayar|tf|ditransfer|lunas|pembayaran)]; (bilang|katanya|kata|ngomong|ngaku|
            mengatakan|menyatakan|konfirmasi|mengonfirmasi|kabarin|ngabarin|wa|chat|jawab|balas)
            [dia|bakal|akan|mau|kalau|kalo|klo|bahwa|ke saya] [dia|bakal|akan|mau|uangnya|duitnya]
            (bayar|transfer|membayar|lunasi|melunasi|kirim|dibayar|tf|ditransfer|lunas|lunasin|
            bayarnya|dilunasi|bayarin|ngirim|nransfer|masuk|cair); (akan|bakal|mau|bakalan|
            berencana|rencananya|rencana|siap|sanggup|berniat|bersedia|setuju|sepakat|komitmen)
            [untuk] (bayar|transfer|membayar|lunasi|melunasi|kirim|dibayar|tf|ditransfer|lunas|
            lunasin|dilunasi|mentransfer); minta waktu sampai; minta waktu; katanya; insyaallah
            bayar; insya allah bayar; minta mundur; minta tempo; bilang; janji
        expected: nunggu; menunggu; nungguin; tunggu; masih nunggu; lagi nunggu; akan masuk;
            diharapkan; rencana dibayar; ditunggu; harus dibayar; akan dibayar; menunggu
            pembayaran
        own: saya bayar; aku bayar; saya utang; aku utang; saya hutang; aku hutang; saya sudah
            bayar; aku sudah bayar; gue bayar; saya udah bayar; saya transfer; aku transfer; saya
            janji; aku udah bayar; saya berutang; saya punya utang; aku punya utang; saya mau
            bayar; saya harus bayar
        in_full: lunas; semuanya; semua; penuh; seluruhnya; seluruh; total; melunasi; dilunasi;
            lunasi; beres; full; sepenuhnya; pelunasan; sisanya; seluruh tagihan; semua tagihan;
            semua utang; keseluruhan; tuntas
        sent: [saya|aku|sudah|udah|baru|barusan] kirim [invoice|tagihan]; [saya|aku|sudah|udah|
            baru] (mengirim|ngirim|dikirim|kirimkan|kirimin) [invoice|tagihan]; tagih; menagih;
            nagih; ditagih; tagihkan; terbitkan; menerbitkan; invoice-in; udah invoice; sudah
            invoice; invoice udah dikirim; invoice sudah dikirim; ditagihkan; terbit; diterbitkan
        invoice: invoice(|nya|-nya); tagihan(|nya); faktur(|nya); inv; kwitansi; invoice baru;
            tagihan baru; nota; nomor invoice; no invoice; bill; invoce; invois; piutang baru;
            utang baru; dari invoice; dari tagihan; inv.; buat invoice; kuitansi
        late: telat; terlambat; nunggak; menunggak; overdue; lewat jatuh tempo; lewat tempo;
            molor; lewat; jatuh tempo lewat; tertunggak
        for: untuk; buat; bwt; utk; atas; bayar; perihal; soal; untk; guna; terkait; jasa; atas
            jasa; untuk jasa; buat jasa; buat bikin; untuk bikin; untuk pembuatan; buat bayar;
            untuk pembayaran; utk bikin; hasil; untuk proyek; buat proyek; untuk pengerjaan; atas
            pengerjaan; untuk project; buat project
        to: ke; kepada; dari; dr; oleh; kpd; sama; pada; si; kpd.; atas nama; a.n.; a/n; an.
        client_label: klien; klien :; client; client :; pelanggan; pelanggan :; customer; customer
            :; nama; nama :; nama klien :; (klien|client) (amerika|luar|singapura|malaysia|jepang|
            australia|inggris|jerman|eropa|baru|saya|aku|belanda|korea|us|uk); pembayar :;
            debitur; debitur :; pengutang; penghutang; pembeli; pembeli :; klienku; klien saya;
            perusahaan :; siapa :; yang utang; kepada :; ke :; dari :; klien lama; klien langganan
        work_label: untuk :; proyek :; project :; pekerjaan :; jasa :; keterangan :; ket :;
            deskripsi :; proyek; project; pekerjaan; layanan :; perihal :; item :; buat :; job :;
            kerjaan :; hal :; kerjaan
        noise: makasih; makasih ya; makasi; terima kasih; thanks; trims; terima kasih banyak; nya;
            tolong; uangnya; duitnya; pembayarannya; dananya; mohon; masih; sudah; udah; udh; sdh;
            baru; baru saja; barusan; saya; aku; gue; gw; kami; kita; halo; hai; hallo; hi; hey;
            pagi; siang; selamat pagi; selamat siang; selamat sore; assalamualaikum; kak; kakak;
            min; gan; bro; ya; dong; nih; sih; kok; deh; loh; lah; oke; ok; jumlah; jumlah :;
            nominal; nominal :; total; total :; sebesar; senilai; sejumlah; belum ppn; sudah ppn;
            + ppn; plus ppn; exclude ppn; include ppn; belum termasuk ppn; termasuk ppn; di luar
            ppn; ppn; belum pajak; uang; duit; dia; mereka; itu; punya saya; pembayaran; ke saya;
            ke aku; juga; lagi; yang; yg; nilai; nilai :; harga; harga :; via transfer; via bca;
            lewat bca; ke rekening; ke bca; via mandiri; ke rekening saya; ke rek; via gopay; via
            ovo; via dana; pakai qris; transfer; saja; aja; cuma; hanya; kurang; akhirnya;
            alhamdulillah; hore; kemudian; sekitar; kira-kira; tempo; jatuh tempo; jatuh temponya;
            waktu; dengan; udah jadi; sudah jadi; sudah selesai; selesai; selesai mengerjakan;
            barusan selesai; habis ngerjain; sisa; sisanya; setengah; separuh; sebagian; dp; uang
            muka; cicilan; harus; belum; tuh; ini; hari; bos; mas bot; bot; btw; jadi; nah; eh
            iya; katanya; lunas; gitu; sekarang; tadi; bakal; akan; ada; dibayar; tagihan atas
            nama; ternyata; sampai sekarang; sampe sekarang
    """),
    articles=phrases("""
        sebuah; suatu; satu; bikin; pembuatan; jasa; pengerjaan; ngerjain; mengerjakan; kerjaan;
        proyek; project
    """),
    name_edges=phrases("""
        paling; banyak; terbanyak; terbesar; semua; siapa; ada; orang; dan; yang; yg; dari; ke;
        di; untuk; buat; pada; oleh; dengan; ini; itu; saya; aku; ya; sudah; masih; si; klien;
        nih; dong; halo; hai; akan; mau; karena; soalnya; tapi; sama; atas; baru; juga; adalah;
        punya; bikin; nya; dia; mereka; kalau; kalo
    """),
    company_words=phrases("""
        pt; cv; ud; tbk; sdn; bhd; ltd; inc; llc; studio; media; grup; group; foto; film; kopi;
        cafe; kafe; toko; florist; jaya; catering; hotel; resto; warung; digital; creative;
        kreatif; market; store; shop; raya
    """),
    works=phrases("""
        logo*; website*; web; situs; desain*; design*; banner*; spanduk*; teks*; terjemah*;
        naskah*; ilustrasi*; ikon*; foto*; video*; edit*; aplikasi*; app; brosur*; poster*;
        flyer*; kartu; papan*; label*; seo; audit*; konsultasi*; kelas*; kursus*; les; artikel*;
        blog*; proofreading; copywriting; konten*; ui; ux; ui/ux; animasi*; voice; dubbing;
        subtitle*; podcast*; kemasan*; packaging; menu*; buku*; undangan*; presentasi*; landing;
        feed*; caption*; skripsi*; laporan*; jasa*; maintenance; hosting; sosmed; iklan*;
        branding; mockup*; kaos*; jahit*; denah*; gambar*; sistem*; dokumentasi*; program*;
        pengembangan*; pembuatan*
    """),
)
