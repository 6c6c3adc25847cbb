"""Indonesian words by what they give away about a message as a whole."""

from __future__ import annotations

from bot.understanding.intents.classes import word_classes

CLASSES = word_classes("""
    paid: bayar; byr; dibayar; dibyr; lunas; dilunasi; melunasi; lunasin; transfer; tf; trf;
        ditransfer; ditf; mentransfer; membayar; udah bayar; sudah bayar; sdh byr; sdh bayar; udh
        bayar; telah membayar; setor; nyetor; menyetor; terbayar; beres; lunasi; nyicil; cicil;
        bayarin; dilunasin; dp; kelar; bayarnya; pelunasan; menyetorkan; disetor; beresin; tunai;
        nransfer; ngetransfer; nyaur; bayarkan; dibayarkan; balikin;
        ngembaliin; mengembalikan
    pay: bayar habis tahun; bayar habis lebaran; bayar habis gajian; bayar habis proyek; bayar habis
        libur; bayar setelah; bayar sesudah; bayar nunggu; bayar tunggu; bayarnya setelah; bayarnya
        sesudah; bayarnya habis; bayarnya abis; bayarnya nunggu; melunasi; dilunasi; dilunasin;
        lunasin; ngelunasin; membayarkan; bayar*; byr; transfer*;
        tf; trf; lunas*; dibayar*; membayar; setor*; pelunasan; cicil*;
        pembayaran; ditransfer; bayarin; nyaur
    gave: kasih; kasi; ngasih; ngasi; memberi; diberi; dikasih; dikasi; titip; nitip; dititip;
        antar; nganter; bawa; bawain; serahkan; menyerahkan; diserahkan; sodor*; nyelipin; kirim;
        ngirim; dikirim; kirimin; nyodorin; lempar; kembalikan; balikin; dibalikin;
        ngembaliin; mengembalikan; masukin; nyerahin
    give: kasih; beri; antar; bawa; serah*; titip; kirim; ngasih
    sent: kirim; dikirim; terkirim; mengirim; kirimkan; ngirim; krim; kirimin; krm; dikirimkan;
        mengirimkan
    send: kirim*; krm; kirimkan; krim; mengirim*; kirimin
    came: masuk; cair; terima; diterima; nerima; menerima; dapet; dapat; dpt; udah masuk; sudah
        masuk; tiba; sampai; nyampe; sampe; mendarat; turun; kantong; rekening; rek; mutasi;
        diterimanya; ngasih; pegang; keterima; ketrima; bunyi; notif; nongol; nyantol;
        mampir
    come: masuk; cair; turun; nyusul; menyusul; dateng; datang; tunggu; nunggu; ditunggu; akan
        masuk; bakal masuk; diharapkan; menunggu; menunggunya
    owes: utang*; hutang*; ngutang; ngebon; kasbon; nambah bon; nambah utang; bon lagi; nunggak;
        tunggakan; menunggak; belum bayar; belum dibayar; blm
        bayar; blm byr; belum lunas; blm lunas; nyangkut; telat; tagihan*; piutang; kurang; sisa;
        jatuh tempo; terutang; berutang; berhutang; belom bayar; lom bayar; belum transfer; belum;
        blm; lom; belom; molor; lewat; terlambat; nagih; pinjam*; nungak; macet; ngaret; gantung
    billed: tagih; menagih; tagihan; ditagih; faktur; invoice; nagih; tagihkan; menagihkan; biaya;
        harga; ongkos; diinvoice; terbit*; menerbitkan; seharga; senilai; nilai
    did: revisi desain; revisi logo; revisi video; revisi banner; revisi undangan; revisi web;
        revisi website; revisi skripsi; revisi naskah; revisi gambar; revisi brosur; revisi rab;
        koreksi skripsi; koreksi naskah; koreksi tesis; koreksi buku; koreksi artikel;
        koreksi makalah; koreksi terjemahan; koreksi tulisan; koreksi ujian; koreksi soal;
        koreksi warna; koreksi jurnal; koreksi laporan; selesai; kelar; kelarin; ngerjain;
        mengerjakan; bikin; buat; membuat; pasang; memasang;
        desain; jasa; servis; service; garap; ngegarap; jahit; foto; motret; cuci; terjemah*;
        ngedit; edit; les; ngajar; mengajar; antar; perbaiki; benerin; betulin; masak; katering;
        cat; ngecat; renovasi; kerjaan; pekerjaan; proyek; orderan; pesanan; rampung; manggung;
        selesaikan; menyelesaikan; nyetir; rekaman; ilustrasi; konsultasi; penyuntingan; dikerjain;
        ganti; psg; undangan
    invoice: invoice*; faktur*; tagihan*; nota*; kwitansi; bon; kuitansi; inv; no; nomor;
        tagihannya
    will: bersedia; segera; akan; bakal; mau; bakalan; bkl; mo; hendak; rencana*; berniat; niat;
        akn; nanti; ntar;
        bisa; sanggup; siap
    promise: janji*; berjanji; dijanjiin; menjanjikan; dijanjikan; sumpah; bersumpah; jamin;
        menjamin; pasti; menyanggupi; nyanggupi; nyanggupin; disanggupi; bersedia; menjadwalkan;
        sanggup; berkomitmen; komit*; memastikan; setuju; ngejanjiin;
        deal; sepakat; janjiin; yakin; meyakinkan; konfirmasi
    say: ngakunya; klaimnya; klaim; mengklaim; infonya; kabarnya; dalihnya; jawabnya; balasnya;
        pengakuannya;
        bilang; blg; katanya; kata; ktnya; ngomong; ngaku; mengaku; jawab; balas; bales; menjawab;
        membalas; ujar; menyatakan; menyampaikan; nyampein; menyebut; bilangnya; ngmg; ngabarin;
        mengabarkan; infoin; cerita; ngeluh; mengeluh; komplain; minta; mnta; nulis; wa; ngechat;
        curhat; dibilang; beralasan; alesan; alasan; alasannya; memohon; dibales; menjelaskan;
        nawar; protes; ngabari; kbr; jwb; sampaikan; katany; mnurut; menurut; permintaan; meminta
    what: ada yang jatuh tempo; ada yg jatuh tempo; ada yang telat; ada yang belum; ada yg belum;
        ada yang nunggak; ada yang lewat;
        siapa; sp; sapa; apa; berapa; brp; brapa; kapan; kpn; mana; gimana; bagaimana; kenapa;
        mengapa; gmn; apakah; dimana; siapakah; berapakah; adakah; apaan; sejauh mana; pa
    show: lihat; liat; tampil*; tunjuk*; daftar; list; rekap*; ringkas*; rangkum*; total; cek;
        kasih tau; kasih tahu; status; laporan; sebut*; bilangin; rincian; jumlah*; saldo; update;
        info; hitung*; itung*; catatan; buka; tampilkan; laporin; semua; data; beri tahu; intip;
        tolong hitung; statistik; kabar
    remind: tolong ingetin; tolong ingatkan; tolong ingatin; tolong remind; tolong kabari; tolong
        kabarin; tolong colek; mohon ingatkan; coba ingetin; ingetin buat; ingatkan buat; ingatkan
        untuk;
        ingat*; ingetin; ingatkan; ingatin; inget*; pengingat; colek; sentil; kabari; kabarin;
        kasih tau; tanya; tanyain; bangunin; panggil; ping; towel; ingatkn; ingt*; reminder;
        notifikasi; beritahu; ngingetin; mengingatkan; senggol; kode; remind; teriak; tegur; balik
    chase: tagih; kejar*; ganggu; usik; desak; rongrong; nagih; uber; recok*; ngejar; bawel; teror;
        menagih; menagihnya; cerewet; tagihin; ngingetin; ributin; ngusik; colek
    stop: stop; berhenti; hentikan; hentiin; setop; jeda; pause; jgn; jangan; diam; diem;
        bisu; mute; senyap; libur; istirahat; matikan; matiin; nonaktif*; cukup; gausah; gak
        usah; ga usah; nggak usah; tidak usah; tdk perlu; gak perlu; ga perlu; tidak perlu; tahan;
        bekukan; rehat; cuti; tanpa; biarkan; biarin; tenang; puasa; jeda dulu; dulu; jgn ganggu;
        jangan ganggu; setop dulu; usah; ndak usah; jgn ingetin; break; kalem; hold; parkir;
        stopin; mingkem
    again: cabut jeda; akhiri jeda; lepas jeda;
        lagi; lanjut*; mulai; aktif*; hidupkan; nyalakan; nyalain; aktifkan; aktifin; kembali;
        terus*; jalankan; balik; buka; ulang; idupin; lanjutkan; lanjutin; hidupin; resume; boleh;
        jalanin; jalan; start; gas; udah bisa; bangun; on; mulain; balikin; normal
    gave_up: ikhlas*; ikhlasin; ikhlaskan; relakan; rela; relain; hapus*; hapusbuku; hapus buku;
        lupakan; lupain; maafkan; anggap; dianggap; kuanggap; kurelakan; kurelain; kuikhlaskan;
        kuikhlasin; dianggep; anggep; angap; hangus; bangkrut; pailit; kabur; amal; sedekah;
        gak bakal; ga bakal; nggak bakal; tidak akan; udahlah; sudahlah; biarlah; bebaskan;
        bebasin; putihkan; pemutihan; rugi; kerugian; nyerah; menyerah; gratis*; hilang; lenyap;
        buang; mustahil; coret; hibah*; merelakan; mengikhlaskan; kado; hadiah; tutup; tutup buku;
        menghapus; males; capek; yowes; bonus; diputihkan; macet; tak tertagih; gosong; ghaib;
        angus; percuma; kebangkrutan; pupus; pasrah; legowo
    undo: batal*; batalkan; batalin; hapus; hapusin; undo; kembalikan; balikin; urung*; cabut;
        buang; hilangkan; ilangin; tarik; tarik lagi; revert; cancel; gajadi; gak jadi; ga jadi;
        nggak jadi; tidak jadi; tdk jadi; jgn dicatat; jangan dicatat; jgn jadi; delete; apus;
        coret; jadi; rollback; mundur; abaikan; anulir; semula; salah catat; anggap tidak; reset
    last: terakhir; barusan; tadi; sebelumnya; yg tadi; yang tadi; yang barusan; catatan; entri;
        salah; kepencet; dobel; ganda; itu; terakhr; input; ketikan; yg barusan; langkah;
        transaksi; dua kali; baru; keliru; tersebut; sebelum; gasengaja; sengaja; inputan
    contacted: telpon; telepon; nelpon; nelpn; telp; ditelpon; tlp; menelepon; hubungi;
        menghubungi; dihubungi; ngehubungin; wa; wasap; whatsapp; chat; ngechat; dichat;
        chattingan; email; ngemail; imel; sms; kirim; kirimkan; terkirim; dikirim; dm; ingetin;
        ngingetin; diingatkan; ingatkan; mengingatkan; nagih; tagih; ditagih; colek; udah wa; sudah
        wa; udah kirim; sudah kirim; udah chat; udah telpon; sdh kirim; udah sy; nanyain; kabari;
        ngobrol; bicara; ngomong; kontak; mengontak; nyamperin; datengin; samperin; mampir; surat;
        ngontak; vn; barusan; mengirim; mengirimkan; nyurati
    contact: buat nelpon; buat telepon; buat telpon; buat hubungi; buat menghubungi; buat chat;
        buat nagih; buat tagih; untuk menghubungi; untuk menagih; untuk menelepon;
        telpon; hubungi; wa; kontak; chat; telepon
    mend: ganti; ubah; ralat; koreksi; betulkan; betulin; benerin; perbaiki; perbarui; update;
        edit; harusnya; seharusnya; maksud*; maksudku; mestinya; yang benar; yg bener; yg benar;
        sebenarnya; sebenernya; revisi; bukan; bkn; pindah*; geser; jadi; jadikan; jadiin; tukar;
        tepatnya; lebih tepatnya; namanya; ternyata; sebetulnya; rubah; diganti; diubah; menjadi;
        dirubah; aslinya; majuin; mundurin; undur; atur; sesuaikan; bener; benar; tulisnya; betul;
        harus; yg byr
    wrong: salah; keliru; typo; eh; ups; oops; maaf; sori; sorry; bentar; tunggu; duh; aduh; waduh;
        bukan; bkn; salah ketik; salah tulis; salah catat; ketuker; tertukar; khilaf; enggak;
        nggak; ngaco; lho; lupa; ga; gak; kebalik; kepencet; meleset; ngawur; lah; astaga; yah;
        wah; hadeh; anu; oh; ah; walah; alah; loh; ketukar; oalah; keburu; kelebihan; nol; kurang
        nol
    not: tidak; tdk; gak; ga; nggak; ngga; enggak; bukan; bkn; belum; blm; jangan; jgn; tanpa; tak;
        ndak; kagak; gk; nda; ora; gada; belom; lom; tiada; gaada; nihil; engga; g
    write: tulis*; tulisin; tuliskan; buatkan; buatin; bikinin; bikin; bikinkan; susun*; susunkan;
        rangkai; draf; draft; konsep; buat; ketik*; sarankan; saran; karang*; karangin; rumuskan;
        kata-kata; contoh; bantu; minta; tolong; kasih; perlu; butuh; racik; ubah jadi; bahasanya;
        gimana ngomong; gimana bilang; gimana nulis; apa yang harus; susunin; siapkan; siapin;
        jawabannya; redaksikan; sampein; sampaikan; rapikan
    message: pesan*; teks*; chat*; surat*; email*; wa*; kalimat*; pengingat*; sms; kata-kata; draf;
        draft; redaksi*; template; bahasa*; tagihan; peringatan; somasi; versi*; isi; balasan*;
        omongan; bunyi*; jawaban; kata2; ucapan; nada; catatan
    tone: tegas*; sopan*; halus*; galak*; keras*; ramah*; lembut*; santun*; santai*; formal*;
        pengacara; hukum; pengadilan; somasi; ancam*; baik-baik; lebih; agak; kurang; nada; kasar;
        judes; nyelekit; akrab; dingin; serius; menohok; alus; lunak; kalem; pedas; resmi;
        terakhir; manis; sedikit; jutek; nendang; enak; bersahabat; lugas; galakan; kerasin;
        alusin; sopanan; gertak; hangat
    discount: kupotong*; kukurangi*; kudiskon*; kukorting*;
        diskon*; potong*; persen; korting; murah*; turun*; nurunin; kurangi; kurangin; harga;
        potongan; tawar*; nawarin; tawarin; menawarkan; promo; rabat; asal; kalo bayar; kalau
        bayar; jika; bila; didiskon; dipotong; kortingan; motong; lunasi; cashback; keringanan;
        kasih
    instalment: cicil*; nyicil; dicicil; angsur*; ngangsur; diangsur; termin; kali; x; tahap*;
        bertahap; dp; uang muka; bagi; dibagi; sisanya; pertama; kali bayar; per; kredit; separuh;
        bagian; mencicil; mengangsur; angsuran; cicilan; skema; masing-masing; sama rata; jadwal;
        kedua; selanjutnya; sepakat; setengah dulu; awal
    every: tiap; setiap; per; perbulan; perminggu; sebulan; seminggu; bulanan; mingguan; sekali;
        tiap2; tiap-tiap; seminggu sekali; sebulan sekali; per bulan; per minggu; rutin; sampai
        lunas; lalu; terus; kali; @; masing2
    setting: bahasa; mata uang; zona; waktu; bawaan; default; inggris; indonesia; rusia; denmark;
        estonia; rupiah; dolar; dollar; euro; setelan; pengaturan; aku di; saya di; lagi di;
        tinggal; pindah; pagi*; jam; pukul; wib; wita; wit; ganti; english; setel; pake bahasa;
        pakai bahasa; terbang; mendarat; berada; kota; ringgit; sgd; lokasi; domisili; posisi; gw
        di; gue di; pakai; pake; standar; atur; set; seterusnya; mulai sekarang; utama; liburan di;
        negara; yen; merantau; ngomong; utc
    greet: halo; hai; hi; hallo; pagi; siang; sore; malam; assalamualaikum; apa kabar; met pagi;
        selamat; permisi; hei; woy; hey; bye; dadah; alo; haii*; p; haloo*; asalamualaikum; kabar;
        oi; hola; mlm
    thanks: makasih*; terima kasih; thanks; tq; thx; mantap*; sip; siap; oke; ok; keren; bagus;
        hebat; nuhun; suwun; makasi; mksh; trims; wkwk*; asik; asyik; top; baik; love; matur;
        alhamdulillah; haha*; hehe*; sipp; kece; jos; joss; gokil; pinter; cakep; okay; okey;
        sayang; terbaik; best
    help: bantu*; bisa apa; kamu; gimana cara; cara; siapa kamu; fitur; perintah; cuaca; lucu;
        pajak; saran; bot; robot; harga; langganan; gratis; panduan; jelaskan; kamu bisa; aplikasi;
        resep; export; ekspor; capek; hujan; tips; makan; ngantuk; rekomendasi; lelucon; lu; lo;
        tutorial; fungsi; manusia; ibu kota; ibukota; presiden; bola; pake ini; panas; menu;
        curhat; jam berapa; kurs; siapa sih; bingung; suka; males; tidur; hari ini; apaan;
        pantun
    excuse: sakit; maaf; mohon maaf; belum ada uang; blm ada duit; gak ada duit; ga ada duit; duit;
        seret; bokek; tipis; anggaran; keuangan; akuntan; bendahara; telat; tunda; cuti; lupa;
        kelupaan; spam; hilang; termin; top; persetujuan; acc; approval; proses; diproses; masalah;
        sepi; kas; cashflow; nunggu; tunggu; menunggu; sabar; kebijakan; gajian; belum cair; klien;
        bos; atasan; pinjam; butuh waktu; waktu; kena; rumah sakit; opname; musibah; kebanjiran;
        anak; lagi susah; susah; kesulitan; belum bisa; blm bisa; belum sempat; blm sempat; gak
        bisa; tidak bisa; tempo; minta waktu; mepet; kosong; sulit; ribet; ketentuan; aturan;
        prosedur; system; sistem; error; ada kendala; kendala; mohon; toko; terlewat; kelewat;
        sedang; hari kerja; kontrak; persyaratan; pusing; pending
    unhappy: kecewa; gak puas; ga puas; tidak puas; nggak puas; kurang puas; komplain; protes;
        jelek; kualitas; rusak; mahal; kemahalan; salah; revisi; ulang; gak suka; ga suka;
        keberatan; marah*; ngamuk; belum terima; blm terima; belum nerima; belum dapat; belum
        menerima; tidak menerima; gak nerima; ga nerima; gak dapet; ga dapet; kirim ulang;
        invoicenya mana; npwp; alamat; nominal; tidak sesuai; gak sesuai; ga sesuai; beda;
        pengacara; pengadilan; tuntut; lapor*; polisi; nolak; menolak; tolak; gak mau; ga mau;
        nggak mau; tidak mau; ogah; gak pernah pesan; ancam*; mengancam; ngancam; review; bintang;
        tersinggung; sewot; jutek; bentak; emoh; ndak mau; gamau; kasar; bocor; miring; ngomel;
        berantakan; hancur; cacat; tdk mau; ppn; merasa; dituduh; emosi; capek; musuhan; bete;
        viralkan
    silent: susah dihubungi; sulit dihubungi; gak bisa dihubungi; ga bisa dihubungi; nggak bisa
        dihubungi; tidak bisa dihubungi;
        gak bales; ga bales; gak dibales; ga dibales; tidak membalas; gak jawab; tidak
        menjawab; gak respon; ga respon; tidak respon; diem; diam; ngilang; menghilang; hilang;
        blok*; diblokir; ngeblok; centang; dibaca; read; cuek; ghosting; gak diangkat; ga diangkat;
        tidak diangkat; nomor; mati; kabar; tanpa kabar; belum ada kabar; belum balas; blm bales;
        ngangkat; mengangkat; nyaut; nongol; gak ngangkat;
        belum jawab; slow; sunyi; bungkam; lenyap; dicuekin; dikacangin; dibales2; diangkat; gak
        aktif; ga aktif; belum dibalas; belum ada balasan; balasan; angkat; respon; merespon;
        pura-pura; kabur
    already: sudah; udah; udh; sdh; dah; baru; barusan; tadi; kemarin; kmrn; akhirnya; telah;
        kemaren; td; wis; wes; tgl; alhamdulillah; seminggu lalu
    me: saya; aku; gue; gw; ku; kami; sy; ane; gua; aq; kita; kulo
    i: saya; aku; gue; gw; sy; aq; kami; gua
    they: dia; mereka; ia; beliau; nya; doi; dy; orangnya; mrk
    you: kamu; anda; mu; lu; lo; kak; mas; mbak; kakak; bapak; ibu; elu; loe; bang
    remainder: sisa*; sisanya; separuh; setengah; stgh; sebagian; semua*; seluruh*; full; penuh;
        kekurangan; kurangnya; sepertiga; sisany; pertama; penuhnya; separo; total
    due: jatuh tempo; tempo; paling lambat; sebelum; sblm; deadline; tenggat*; batas; maksimal;
        maks; tgl; tanggal; sampai; hari; net; jt; sampe; jatuh; lambat; mentok; termin
    must: harus; harusnya; wajib; perlu; mesti; kudu; seharusnya; mestinya; hrs
    money: uang*; duit*; cash; tunai; kontan; rekening; rek; pembayaran; dana; transferan; dompet;
        amplop; gopay; ovo; qris; bca; mandiri; bri; atm; bni; kes; fulus; cuan; tf; transfer; cek
    later: nanti; ntar; besok; habis; setelah; kapan-kapan; kalau; pas; jam; menit; malam; sore;
        lusa; kpn2; abis; setelahnya; kalo; entar; sejam; bentar; sebentar; siang
    note: catat*; catet*; catatin; tambah*; tambahin; simpan; rekam; masukin; masukkan; ingat;
        input; tulis; baru; daftarkan; daftarin; tolong catat; buku; bukukan; buat catatan; add
    for_good: sampai kubilang; sampai aku bilang; sampai ada kabar; sampai saya bilang; selamanya;
        total; sementara; semua; seterusnya; sampe gue bilang; dulu; dl; sampai; sampe; saat ini;
        pokoknya; bentar; lebaran; liburan
""")
