"""Indonesian words by what a client finds wrong: the work, the price, the terms or the user."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    work: kerja; kerjaan; pekerjaan; website; web; foto; gambar; logo; desain; terjemahan; teks;
        video; aplikasi; kode; tembok; dinding; keramik; cat; atap; lantai; pintu; kue; makanan;
        baju; gaun; taman; les; musik; suara; naskah; file; laporan; menu; brosur; proyek; hasil;
        dapur; kamar mandi; keran; pipa; pagar; artikel; jendela; hasilnya; kerjaannya; undangan;
        jahitan; ac; mesin; konten; banner; spanduk; katering; catering; dekor; dekorasi; lemari;
        meja; kursi; fotonya; videonya; desainnya; logonya; kabel; toilet; kanopi; subtitle;
        plafon; sofa; kebaya; editan; catnya; makeup; rias; bab; skripsi; fitur; halaman; masakan;
        sablon; kaos; layar; instalasi; stiker; genteng; cucian; ukiran; rambut; bunga
    broken: rusak; error; bocor; retak; miring; buram; blur; pecah; copot; lepas; ngelupas;
        mengelupas; luntur; sobek; robek; gosong; mentah; bau; kotor; debu; karat; macet; bug;
        tidak jalan; ga jalan; gak jalan; tidak berfungsi; ga berfungsi; tidak bisa dibuka; lemot;
        lelet; pecah-pecah; gelap; kekecilan; kebesaran; kesempitan; salah; typo; penyok; basi;
        goyang; netes; rembes; ambruk; mati; hang; crash; nge-lag; lag; mampet; bolong; kusut;
        kendor; longgar; tidak rapi; ga rapi; gak rapi; terkelupas; belang; konslet; korslet; noda;
        kecil; ketuker; patah; lecet; baret; noise; fals; mleyot; bengkok; layu; tumpah; rontok;
        nggak nyala; ga nyala; gak nyala; tidak nyala; kasar; keropos; berjamur; jamur; jebol;
        gak dingin; ga dingin; tidak dingin; penuh; kepotong; mancung; asin; keras; hambar;
        merembes; anjlok; ambles; gompal
    bad: jelek; buruk; parah; mengecewakan; kecewa; asal-asalan; asal; sampah; hancur; berantakan;
        ancur; amburadul; tidak puas; ga puas; gak puas; tidak sesuai; ga sesuai; gak sesuai;
        kualitas; tidak profesional; ga profesional; belum beres; ga beres; gak beres; memalukan;
        malu-maluin; komplain; payah; norak; kaku; google translate; kayak; kacau; gagal; zonk;
        standar; ecek-ecek; di bawah; tidak layak; kurang; abal-abal; ngasal; acak-acakan;
        setengah-setengah; nggak sesuai; nggak puas; aneh; kek; dibuat anak; tdk sesuai; ketawa;
        keluhan; kasar; cacat; ga karuan; ngecewain; mengenaskan; semrawut; nangis; tidak rapi;
        monoton; mutu
    good: bagus; senang; suka; keren; puas; mantap; cantik; indah; oke banget; sip; memuaskan;
        hebat; baik
    redo: revisi; perbaiki; diperbaiki; perbaikan; benerin; dibenerin; betulin; dibetulkan; ulang;
        diulang; ubah; diubah; ganti; diganti; kembalikan; refund; uang kembali; balikin; beresin;
        dibereskan; selesaikan; diselesaikan; selesain; rapikan; dirapikan; bongkar; kerjakan;
        dikerjakan; garap; beres; sempurnakan; dibongkar; dikerjain; dibenahi; benahi; garansi;
        selesai; rapiin; dirapiin; ditambal; disempurnakan; perbaikin
    late: telat; terlambat; molor; deadline; tenggat; keterlambatan; lama; tidak datang; ga datang;
        gak datang; mundur; tepat waktu; lewat; ngaret; kelamaan; kesiangan; jadwalnya;
        baru selesai; telatnya; ga dateng; gak dateng
    missing: kurang; belum selesai; setengah; belum jadi; belum dikirim; belum beres;
        belum rampung; mana; janji; janjinya; dijanjikan; cuma; hanya; belum lengkap;
        tidak lengkap; ga lengkap; gak lengkap; masih; ketinggalan; tidak ada; separuh; hilang;
        baru; blm selesai; blm jadi; mangkrak; ditinggal; separo; terbengkalai
    asked: minta; pesan; diminta; pesanan; mau; ingin; harap; brief; permintaan; spek; spesifikasi;
        contoh; dijanjikan; sesuai; referensi; seperti; harapan; ekspektasi; bayangan; request;
        mintanya; dibicarakan; mintain
    agreed: sepakat; kesepakatan; disepakati; setuju; kontrak; perjanjian; deal; bilang; bilangnya;
        katanya; janji; penawaran; quotation; spk; tanda tangan; perjanjiannya; ngomong; awalnya;
        awal; dibilang; persetujuan; menyetujui; nego; menawarkan; obrolan; pembicaraan; tertulis;
        dealnya; klausul; ketentuan; sepakatnya; kesepakatannya; omongan; setujui; diomongin; pasal
    price: harga; harganya; tarif; biaya; ongkos; jam; fee; rate; diskon; potongan; pasaran; paket;
        budget; per kata; perjam; hitung; dihitung; hitungan; estimasi; bayaran; honor; upah;
        tarifnya; biayanya; ratenya; per hari; borongan; per halaman; rp; segitu; totalnya
    dear: mahal; kemahalan; terlalu; dobel; lipat; kelebihan; lebih; digetok; getok; ga masuk akal;
        gak masuk akal; gila; sadis; naik; murah; segitu; di atas; banget; selangit; jadi; nambah;
        tambah; bengkak; wajar; kok; overpriced; melebihi; pemerasan; ketinggian
    fee: denda; bunga; penalti; tambahan; ekstra; extra; charge; ongkir; transport; uang muka; dp;
        ppn; lembur; material; bensin; biaya; keterlambatan; admin; revisi; overtime; parkir;
        pembatalan; akomodasi; survei; lisensi; jasa; pajak
    terms: hari; termin; tempo; top; ketentuan; prosedur; sop; kebijakan; syarat; aturan; standar;
        tanggal; tukar faktur; akhir bulan; sistem kami; setelah invoice; net; vendor;
        pembayaran kami; peraturan; perusahaan; di kami; bulanan; term; siklus; dua minggu sekali;
        dipotong; potong dulu; dari total; perjanjiannya gitu; bast; rush; gak pernah diomongin;
        ga pernah diomongin; dari awal; kan; bukannya gratis; bukannya sudah; bukannya udah;
        harusnya sudah termasuk; harusnya termasuk; siapa yang bayar; yang bayar; ditanggung;
        nanggung; tanggunganmu; asuransi; bpjs; pemilik; bagi dua; patungan; dibagi dua;
        harga kemarin; harga lama; harga dulu; dulu segini; dulu cuma; kemarin cuma;
        kemarin bilang; kemarin katanya; waktu itu; waktu itu bilang; bilangnya cuma; bilang cuma;
        cuma 2; cuma bayar; tetangga cuma; tempat lain; di tempat lain; orang lain cuma;
        pasaran cuma; ongkosnya; per orang; per meter; per pcs; per lembar; itungan; itungannya;
        itung; hitungannya; beda dari; beda sama; ga sesuai kesepakatan; gak sesuai kesepakatan;
        tidak sesuai kesepakatan; tidak sesuai perjanjian; di luar kesepakatan; di luar kontrak;
        di luar perjanjian; tidak ada di kontrak; ga ada di kontrak; gak ada di kontrak;
        kontrak tidak; tidak pernah kami setujui; kami setujui; pernah disetujui; budget yang;
        di atas budget; jauh di atas; yang kita omongin; kita omongin; katanya gratis; kok tetap;
        dihitung; gratis kalau
    included: termasuk; gratis; include; bonus; free; sepaket; teman; bantu; cuma-cuma; percobaan;
        trial; barter; paket; tanpa biaya; hadiah; tolong; garansi; ga bayar; gak bayar; nolong;
        sukarela; dibantu; udah sama; sudah sama; all in; tukeran; komplit; tes; temen
    refuse: menolak; tolak; tidak akan; ga akan; ga bakal; nggak akan; nggak bakal; ogah; ga mau;
        tidak mau; sudi; jangan harap; mimpi; lupakan; sepeserpun; seperak pun; serupiah; terserah;
        ngapain; buat apa; ikhlasin; ikhlaskan; anggap; selesai; bodo; emoh; batal;
        keberatan membayar; tidak berkewajiban; nggak mau; merasa; ga usah; tidak ada kewajiban;
        tidak berniat; enak aja; tidak bersedia; tdk akan; urusan; tanggung; gigit jari; kiamat;
        rapat; keputusan; tidak dibayarkan; tdk dibayarkan; tidak dibayar; ga dibayar;
        tidak membayar; ga bayar; nggak bayar; ga mau bayar; tidak mau bayar; ga akan balik;
        uang mas; uangmu; duitmu; ga bakal balik; hangus; wassalam; bye; dadah; good luck;
        semoga sabar; sabar aja; tunggu aja; tunggu sampai; kuda; monyet; ayam; hujan uang; ngimpi;
        ngarep; mengharap; berharap; amit-amit; amit; najis; emang gue; emang gw; emang saya;
        siapa suruh; salah sendiri; derita; deritamu; risiko; resiko; masalahmu; bukan masalah;
        bukan hutang; bukan utang; tidak berutang; tidak berhutang; ga utang; ga punya utang;
        tidak punya utang; ga punya hutang; tidak punya hutang; case closed; tutup buku; titik;
        ga ada bayar; ga ada bayar-bayaran; sepeser; satu rupiah; serupiahpun; seribu; gratisan;
        enak saja; enak bener; keenakan; kagak; gua kaga; nehi; no; nope; tidak mengakui;
        tidak diakui; tidak sah; tidak berdasar; tanpa dasar; tidak ada dasar;
        tidak punya kewajiban; bukan kewajiban; almarhum; warisan; minta sama; tagih saja;
        tagih aja; tagih ke; tagih sana; ke orang lain; gak; tunggu aja sampai
    hired: tidak pesan; ga pesan; gak pesan; tidak pernah pesan; ga pernah pesan; gak pernah pesan;
        dibatalkan; batal; dibatalin; cancel; membatalkan; bukan saya; bukan kami; tidak minta;
        ga minta; gak minta; salah orang; tidak menandatangani; tidak tanda tangan; mengorder;
        order; menyewa; nyuruh; tidak dipakai; ga dipakai; gak dipakai; tidak pakai; ga kepake;
        dipake; memesan; memesannya; yang pesan; suruh; mantan; disuruh; menyuruh; terpakai
    law: pengacara; pengadilan; hukum; gugat; digugat; menggugat; tuntut; dituntut; menuntut;
        somasi; meja hijau; legal; pidana; perdata; lawyer; advokat; ganti rugi; perkara; ite;
        gugatan; notaris; pencemaran; lbh
    police: polisi; lapor; laporkan; laporin; dilaporkan; melaporkan; polres; polsek; polda; ylki;
        pajak; dinas; disnaker; penipuan; pemerasan; kepolisian; ojk; aparat; pengaduan; kominfo;
        rt; lurah; asosiasi; imigrasi; satpol; preman; dilaporin; ngelaporin; kelurahan; laporan;
        ormas
    review: review; ulasan; bintang; google; rating; reviu; testimoni; komentar; penilaian; shopee;
        tokopedia; maps; fastwork; sribu; projects
    public: viral; viralkan; viralin; diviralkan; sebar; sebarkan; disebar; medsos; sosmed;
        instagram; ig; facebook; fb; twitter; tiktok; semua; nama baik; reputasi; posting; grup;
        group; komunitas; blacklist; orang-orang; teman-teman; story; thread; media; nama kamu;
        nama anda; umumkan; kapok; se-rt; satu kampung; bongkar; share; ceritain; cerita; kolega;
        relasi; vendor lain; kasih tau; ekspos; up; pelanggan lain; netizen; orang satu;
        temen-temen; tetangga; portofolio; forum; publik; ceritakan; karier
    warn: awas; menyesal; nyesel; hati-hati; akibat; akibatnya; macam-macam; kalau tidak;
        kalau masih; lihat saja; liat aja; lihat nanti; ancam; tahu rumah; tau rumah; datangi;
        samperin; didatangi; sekali lagi; jangan salahkan; jangan nyalahin; tunggu; terakhir;
        peringatan; hancurkan; matikan; bikin; berani; kenal; rumahmu; urusannya; panjang;
        anak buah; main-main; coba; kupastikan; pastikan; diperpanjang; ingat; jangan paksa;
        mengancam; bakal tau; bakal tahu; cari; rasain
    stop: berhenti; stop; jangan; cukup; blokir; block; blok; diam; udahan; udah ah; udah deh;
        setop; hentikan; tenang; santai; sabar dong; hapus; tidak perlu; ga usah; gak usah
    bother: ganggu; mengganggu; teror; neror; diteror; nagih; nagihnya; ditagih; tagih; ditagihin;
        nagih-nagih; spam; terus-terusan; terus; setiap hari; berkali-kali; chat; wa; telepon;
        telpon; nelpon; desak; mendesak; didesak; maksa; rewel; bawel; cerewet; kejar; ngejar;
        dikejar; nguber; tengah malam; ingatkan; malam-malam; nanya; hari minggu; pesan;
        bolak-balik; tiap; ngejar-ngejar; dikejar-kejar; kali; sehari; ngingetin; terganggu; risih;
        bombardir; neken; kesekian; reminder
    tone: nada; kasar; sopan; kurang ajar; hormat; menghargai; dihargai; etika; adab; cara;
        caranya; menyinggung; tersinggung; menghina; merendahkan; tuduh; menuduh; dituduh; nuduh;
        penipu; maling; arogan; sombong; ketus; galak; bahasa; bicara; ngomong; omongan; beginian;
        begini; gitu; seperti ini; kayak gini; sikap; perlakuan; diperlakukan; seolah; kriminal;
        pencuri; sinis; nyindir; pengemis; attitude; jaga; sakit hati; mulut; marah-marah;
        tidak percaya; ga percaya; gak percaya; beretika; penjahat; buronan; kayak saya; ngatain;
        memaksa
    insult: bodoh; goblok; tolol; penipu; pelit; anjing; bangsat; brengsek; mata duitan; matre;
        serakah; badut; pembohong; bego; kampret; rentenir; debt collector; debt kolektor; lebay;
        baper; kepo; tukang; perhitungan; preman; pinjol; gila; lintah darat; songong
    relation: kerja sama; kerjasama; bekerja sama; hubungan; teman; temen; percaya; kepercayaan;
        langganan; rekomendasi; rekomendasikan; tahun; bertahun-tahun; kenal; keluarga; saudara;
        sahabat; baik-baik; sama kamu; dengan anda; sama anda; bareng; pelanggan; profesional;
        partner; rekanan; mitra; silaturahmi; loyal
    break: tidak mau lagi; ga mau lagi; gak mau lagi; terakhir; selesai; kapok; cari yang lain;
        cari orang lain; vendor lain; pindah; putus; cukup sampai; sampai di sini; sampai sini;
        males; malas; capek; cape; muak; bosan; bosen; udahan; tidak lagi; ga lagi; gak lagi;
        lain kali; ogah; enggan; hilang; respek; respect; nggak mau lagi; ilfeel; ilfil; cabut;
        jera; berakhir; eneg; enek; bye; orang lain
    angry: marah; kesal; kesel; emosi; jengkel; sebal; sebel; gerah; bete; anjir; anjing; sialan;
        keterlaluan; panas; dongkol; gregetan; njir; serius; astaghfirullah; risih; tersinggung;
        gedeg; geram; muak; hadeh; hadeuh; dih; idih; naik darah; kecewa sekali
    resents: rajin; subuh; subuh-subuh; hebat; luar biasa; dikit dikit; dikit-dikit; bentar-bentar;
        ga ada kerjaan; gak ada kerjaan; kurang kerjaan; kerjaan lain; temenan; kukira kita;
        kirain kita; hargamu; hargaku; ternyata; cuma segini; teman macam; teman apa; temen apa;
        sahabat apa; katanya teman; katanya temen; sudah kayak; udah kayak; kayak debt;
        kayak rentenir; kayak pinjol; kayak orang; kayak maling; kayak penjahat; kayak buron;
        dikira; emang saya; saya bukan; bukan penjahat; bukan maling; bukan penipu; bukan kriminal;
        ga percayaan; gak percayaan; curigaan; curiga; dicurigai; nyinyir; nyebelin; menyebalkan;
        bikin kesal; bikin kesel; bikin emosi; bikin malu; malu-maluin; mempermalukan;
        dipermalukan; di depan; depan orang; grup keluarga; di grup; tag; nge-tag; ditag;
        sakit hati; tersakiti; hati saya; perasaan; tega; setega; jahat; dingin; kaku;
        formal banget; manusiawi; hargai; menghormati; hormati; santun; tata krama; unggah-ungguh;
        pantas; pantaskah; lelah; capek ditagih; capek dihubungi; capek baca; bosan ditagih; stres;
        stress; depresi; gila saya; diteror terus; neror terus; tiap menit; tiap pagi; jam 5;
        jam 6; tengah malem; malam minggu; hari libur; lagi ibadah; lagi duka; berduka; privasi;
        jangan tagih; jangan nagih; ga usah nagih; gak usah nagih; ga usah chat; gak usah chat;
        ga usah hubungi; berhenti nagih; berhenti menghubungi; berhenti chat; stop nagih;
        stop chat; saya blok; saya blokir; kublok; tak blok; unfriend; unfollow; left grup;
        ga mau kenal; gak mau kenal; ga kenal lagi; putus hubungan; ga respek; gak respek;
        hilang respek; hilang kepercayaan; kehilangan kepercayaan; nyaman; keberatan; berkenan;
        etis; punya hati; hati ga; berisik; bacot; brisik; bawel banget; diem; udah tau; sudah tau;
        masih aja; masih aja diteror; seluruh komunikasi; komunikasi selanjutnya; sikap saudara;
        sikap anda; tidak dapat diterima; dapat diterima; staf kami; melalui direksi; kepada staf
    threatens: hati2; hati-hati aja; lewat daerah; daerah sini; siap-siap; siap2; siap siap;
        viral ya; di tiktok; masuk tiktok; masuk berita; wartawan; media massa; koran; thread;
        utas; twit; kubikin; tak bikin; saya bikin; saya sebar; saya posting; saya upload;
        saya viralkan; saya laporkan; saya lapor; kami laporkan; kami akan lapor; laporkan ke;
        lapor ke; melapor; melaporkan; ke polisi; ke pajak; ke ylki; ke dinas; ke atasan; atasanmu;
        bosmu; kantormu; kampusmu; sekolah; dosen; rektor; istrimu; suamimu; keluargamu;
        orang tuamu; rumahmu; alamatmu; tau alamat; tahu alamat; tau kantor; tahu kantor;
        kami datangi; saya datangi; tak datangi; tak samperin; disamperin; nyamperin; geruduk;
        digeruduk; gebuk; hajar; hantam; santet; dukun; orang saya; anak buah; om saya; paman saya;
        tentara; oknum; beking; backing; bekingan; kenal orang; pengacara saya; pengacara kami;
        kuasa hukum kami; tim hukum; divisi hukum; bagian hukum; tempuh; menempuh; jalur;
        proses hukum; secara hukum; meja; kasus; perkarakan; ke pengadilan; bertemu di; ketemu di;
        pencemaran nama; nama baik kamu; usahamu; usaha kamu; usaha anda; bisnismu; bisnis kamu;
        bisnis anda; karirmu; karir; karier kamu; tamat; hancur; kuhancurkan; tutup usaha;
        gulung tikar; tidak akan dapat; ga bakal dapat; gak bakal dapet; ga laku; gak laku;
        bintang 1; bintang satu; kasih bintang; ulasan buruk; review jelek; review buruk;
        review negatif; rating jelek; testimoni buruk; follower; followers; pengikut; subscriber;
        kasih tau semua; kasih tahu semua; bilang ke semua; bilang semua; ke semua; semua klien;
        semua vendor; semua tetangga; se-kampung; sekampung; satu rt; satu kota; biar tau;
        biar tahu; biar kapok; biar rasa; biar semua; abang saya; abang gue; kakak saya;
        jangan sampai dia; jangan sampai; dia yang datang; ormas; yang turun; legal kami;
        bagian legal; tetap ditagihkan; turun tangan; jeger; preman
    complains: karatan; karat; engsel; engselnya; lepas; dilas; las; ngelotok; brudul; bladus;
        brebet; ngadat; rewel; korslet; njeglek; jeglek; tekor; kebanjiran; rembesan; retak-retak;
        geser; goyah; oleng; doyong; melengkung; ga presisi; gak presisi; ga rata; gak rata;
        tidak rata; gelombang; bergelombang; ga lurus; gak lurus; tidak lurus; ga simetris;
        gak simetris; kependekan; kepanjangan; kekecilan; kegedean; kelonggaran; sesek; sempit;
        jahitannya; resleting; kancing; benang; warnanya; warna; ukuran; ukurannya; salah nama;
        salah cetak; salah desain; salah alamat; namanya salah; blur semua; gelap semua; merem;
        kepotong; crop; pecah gambar; suaranya; suara pecah; ga kedengeran; gak kedengeran;
        tidak terdengar; ga nyambung; gak nyambung; tidak nyambung; patah-patah; ga sinkron;
        gak sinkron; login; checkout; keranjang; loading; muter terus; error terus; error mulu;
        eror; force close; keluar sendiri; restart; layar biru; data hilang; kehapus; terhapus;
        diretas; kena hack; virus; nilai; nilainya; ujian; remedial; ga lulus; gak lulus;
        tidak lulus; ga ngerti-ngerti; kemajuan; perkembangan; basi; keasinan; hambar; alot;
        belum matang; ga matang; gak matang; setengah matang; mentah; rambut; belatung; keracunan;
        sakit perut; mules; tamu; pengantin; nangis; porsi; kurang banyak; makanan kurang;
        habis duluan; masih kotor; masih bau; masih bocor; masih rusak; masih error; masih sama;
        masih mati; mati lagi; bocor lagi; rusak lagi; kumat; ga awet; gak awet; baru seminggu;
        baru sebulan; baru dua hari; belum seminggu; belum sebulan; seminggu udah; sehari udah;
        belum bisa; satu lagu; lagu pun; masih belum bisa; datang jam; padahal acara; acara mulai;
        asam; ayamnya; mendengung; dengung; dari awal sampai akhir; datang telat; datangnya telat;
        telat datang; telat dua jam; telat sejam; jam karet; sound; soundnya; sound-nya; mic;
        mikrofon; nasi; lauk; lauknya; sambal; kuah; panitia; selama revisinya; revisinya belum;
        selama belum; sebelum diperbaiki; sebelum direvisi; sebelum selesai
""")
