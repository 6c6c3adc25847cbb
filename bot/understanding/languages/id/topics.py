"""Indonesian words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    pay: bayar; membayar; dibayar; dibayarkan; bayarkan; transfer; tf; trf; mentransfer;
        ditransfer; lunasi; melunasi; dilunasi; kirim; pelunasan; pembayaran; bayarin; byr; setor;
        cicil; lunas; kirimkan; pay; bayarnya; transferin; kutransfer; kubayar; tfin; byar; disetor
    paid: sudah bayar; sudah transfer; udah bayar; udah transfer; sudah dibayar; sudah ditransfer;
        sdh bayar; sdh transfer; sdh tf; udah tf; terbayar; terkirim; lunas; sudah lunas;
        udah lunas; dilunasi; dibayarkan; barusan transfer; barusan tf; sudah kami; sudah saya;
        udah dibayar; sdh dibayar; titip; dititip; dititipkan; udah ditransfer; udh tf; udh bayar;
        udh transfer; kasih; dikasih; lunas kok; sudah dikirim; udah dikirim; sdh dikirim;
        sudah saya kirim; udah kukirim; sudah dititip; titip ke; titip sama; saya titip;
        sudah beres; udah beres; done; beres ya; beres bos; sukses; berhasil; sudah masuk;
        udah masuk; harusnya sudah; harusnya udah; mestinya; mestinya sudah; sudah di rekening;
        sudah keluar; sudah terdebet; terdebet; terdebit; kepotong saldo; saldo terpotong;
        dari rekening istri; istri sudah; suami sudah; adik sudah; cash kemarin; cash waktu;
        kemarin cash; dibayar cash; bayar cash; bayar tunai; dibayar tunai; saya bayar langsung;
        bayar di tempat; bayar ke; langsung ke; sudah dilunasi; sudah dilunaskan; clear;
        sudah clear; udah clear; impas; kita impas; sudah impas
    sent: terkirim; dikirim; masuk; keluar; berhasil; diproses; sukses; dikeluarkan; dilakukan;
        kirim; ngirim; cair
    money: uang; duit; dana; cash; tunai; rupiah; rp; nominal; jumlah; ribu; juta; sepeser;
        sepeserpun; jt; rb; dolar; fulus; kas; seperak; perak
    bank: rekening; rek; bank; bca; mandiri; bri; bni; atm; dana; gopay; ovo; mbanking; m-banking;
        kartu; mutasi; saldo; transaksi; qris; shopeepay; virtual account; va; mobile banking;
        amplop; dompet
    proof: bukti; struk; screenshot; ss; kuitansi; kwitansi; konfirmasi; nota; resi; tanda terima;
        slip; bukti tf; foto
    already: sudah; udah; sdh; udh; kemarin; minggu lalu; bulan lalu; tadi; barusan; dari dulu;
        dulu; lalu; semalam; dah; tadi pagi; sejak; hari lalu; telah; lama; kmrn
    look: cek; dicek; periksa; lihat; coba cek; tolong cek; liat; mohon dicek; ngecek; dilihat;
        silakan cek; silahkan
    ask: tanya; tanyakan; saya cek; kami cek; cek dulu; tanya dulu; kabari; dikabari; nanti saya;
        infokan; info; diskusi; bahas; koordinasi; konfirmasi; tanyain; pelajari; lihat dulu;
        liat dulu; saya kabari; teruskan; forward; sampaikan; nanti dikabarin; pikir; hubungi;
        menyampaikan; disampaikan; kami teruskan; dikoordinasikan; tunggu kabar; dikabarin;
        kabarin; rapatkan; diskusikan; kukabari; tak tanya; nunggu arahan; update; ditanyakan;
        sedang kami proses; akan ditanggapi; ditanggapi; menanggapi; tanggapan; ditindaklanjuti;
        tindak lanjuti; tindaklanjuti; akan kami; akan kami cek; akan kami infokan;
        akan saya sampaikan; nanti saya cek; nanti dicek; nanti saya lihat; nanti tak; tak cek;
        tak lihat; cek dl; bentar cek; saya teruskan; saya forward; saya tanyakan; saya tanya;
        kami rapatkan; pesan anda; chat nanti
    invoice: invoice; invois; tagihan; faktur; nota; kwitansi; kuitansi; pdf; dokumen; berkas;
        lampiran; file; tagihannya; invoicenya; inv; notanya; penagihan; bon; surat; attachment;
        nopo; revisi invoice; invoice revisi; tagihan revisi
    detail: alamat; npwp; nama; nomor; no; po; pajak; ppn; data; pt; cv; rekening tujuan;
        perusahaan; referensi; tanggal; materai; meterai; stempel; ttd; tanda tangan; detail;
        rincian; kode; faktur pajak; ejaan; tulisan; pic; kop; alamatnya; namanya; no rek; format;
        hardcopy; nik; berita acara; bast; kontraktor; pph; total; jumlahnya; tertulis; cap; basah;
        qty; harusnya; identitas
    mail: email; surel; mail; spam; inbox; wa; whatsapp; imel; surat; pesan; chat; emailnya;
        e-mail; pos; kurir; link; kotak masuk; japri
    lost: belum terima; belum menerima; tidak terima; tidak menerima; belum dapat; tidak dapat;
        ga dapet; gak dapet; belum masuk; tidak masuk; ga masuk; gak masuk; tidak ada; ga ada;
        gak ada; nggak ada; belum ada; tidak ketemu; ga ketemu; gak ketemu; belum nerima;
        ga nerima; gak nerima; ga nemu; gak nemu; tidak menemukan; tidak bisa dibuka;
        ga bisa dibuka; gak bisa dibuka; belum sampai; ga sampai; ga nyampe; gak nyampe;
        tidak sampai; hilang; kosong; belum pernah; nyasar; blm terima; blm dapet; blm masuk;
        belum lihat; ga keliatan; gak kebuka; ga kebuka; mana; yang mana; belum nyampe; blm ada;
        tidak pernah
    again: lagi; ulang; kirim ulang; kirimkan; kirimin; kirim lagi; revisi; perbaiki; salinan;
        kopi; copy; forward; baru; yang baru; diperbaiki; dikirim; minta; mohon dikirim; terbitkan;
        diterbitkan; kirimi; koreksi; ganti; dikoreksi; share; tolong kirim; direvisi; yang benar;
        resend; ulangi
    wrong: salah; keliru; kesalahan; tidak sesuai; ga sesuai; gak sesuai; beda; tidak cocok;
        ga cocok; selisih; lama; yang lama; bukan; dobel; double; kelebihan; tertukar; kurang;
        typo; seharusnya; harusnya; tidak benar; tidak tercantum; belum tercantum; masih atas;
        ketinggalan; tidak lengkap; belum lengkap; berbeda; kebalik; nggak cocok; salah ketik;
        dua kali; tercantum; tertera; ngaco; atas nama
    not: tidak; tak; gak; ga; nggak; ngga; enggak; bukan; belum; blm; tdk; jangan; tanpa; gk; g;
        kagak; kaga; ndak; nda; ngak; engga; ogah; tiada
    never: pernah; tidak pernah; ga pernah; gak pernah; sama sekali; apa-apa; siapapun; satupun;
        apapun; sedikitpun; nggak pernah; selamanya; sampai kapanpun; sampai kapan pun; mana ada
    will: akan; bakal; mau; nanti; pasti; ntar; segera; besok; saya usahakan; usahakan; rencana;
        jadwal; dijadwalkan; insya; insyaallah; diusahakan; saya transfer; akan kami; tak transfer;
        langsung; bsk; inshaallah
    can: bisa; boleh; mampu; dapat; sanggup; mungkin; kira-kira; bolehkah; bisakah; apa bisa; bs;
        bsa
    until: sampai; sebelum; kalau; kalo; jika; dulu; setelah; baru; begitu; selama; asal; kecuali;
        sampe; habis; kalau sudah; bila; dulu baru; abis; hingga; setelahnya; sesudah;
        terlebih dahulu; klo; nunggu; apabila
    wait: tunggu; menunggu; nunggu; sabar; tempo; mundur; undur; tunda; ditunda; minta waktu;
        waktu; nanti; bulan depan; perpanjang; kelonggaran; penundaan; pengertian;
        mohon pengertian; sementara; telat; dulu ya; mohon waktu; bersabar; keringanan;
        pengertiannya; nafas; napas; maklum; dimaklumi; diundur; ditangguhkan; minggu depan;
        pending; dipending; kelonggarannya
    part: cicil; nyicil; dicicil; mencicil; cicilan; setengah; separuh; sebagian; sisanya; dp;
        bertahap; angsur; mengangsur; diangsur; termin; dua kali; tiga kali; separo; sisa;
        per bulan; sedikit-sedikit; dikit-dikit; sedikit; seadanya; 50
    lack: belum ada uang; tidak ada uang; ga ada uang; gak ada uang; belum ada dana; seret; kosong;
        bokek; kere; pas-pasan; mepet; tipis; sepi; sulit; susah; kesulitan; krisis; bangkrut;
        pailit; rugi; minus; nunggak; hutang; utang; belum cukup; tidak cukup; ga cukup; kurang;
        ga punya; tidak punya; gak punya; boncos; kepepet; lagi susah; cekak; macet; kering; ketat;
        terbatas; defisit; kantong; tanggal tua; ga ada duit; gak ada duit; belum punya; keuangan;
        finansial; ngos-ngosan; megap-megap; blm ada uang; blm ada duit; belum ada duit; kepotong;
        lagi kosong; kendala; terkendala; dibekukan; diblokir; nombok; ngepas; babak belur; abis;
        habis; belum mampu; tidak mampu; nggak punya; ludes; wereng; panen gagal; ngutang; pupuk;
        masuk smp; masuk sd; masuk sma; disita; sita; aset; aset disita; mie instan; indomie;
        makan mie; promag; nasi garam; tinggal; tinggal segini; sisa segini; saldo tinggal;
        saldo nol; saldo kosong; nol; dompet kosong; rekening kosong; kas kosong; kas kantor;
        uang kas; uang habis; duit habis; uangnya habis; duitnya habis; kepake; kepakai;
        terpakai buat; kepake buat; dipakai buat; buat biaya; buat bayar; buat makan; buat sekolah;
        biaya rumah sakit; biaya sekolah; biaya anak; orderan sepi; toko sepi; warung sepi;
        usaha sepi; lagi sepi; sepi order; sepi pembeli; sepi job; sepi banget; ga ada order;
        gak ada order; ga ada job; gak ada job; ga ada kerjaan masuk; belum gajian; gaji telat;
        gaji ditunda; gaji belum; belum cair; dana belum; dana belum cair; anggaran belum;
        pencairan belum; tertahan; ketahan; nyangkut; masih nyangkut; seret banget; perekonomian;
        ekonomi; ekonomi lagi; kondisi; kondisi keuangan; kondisi perusahaan; likuiditas;
        efisiensi; pemangkasan; dipangkas; dirumahkan; pkpu; tutup; kami tutup; resto tutup;
        bocor alus; gali lubang; pinjol; pinjam dulu; minjem; pinjam; utang sana; gadai; digadai;
        kartu kredit limit; limit; overlimit
    income: gaji; gajian; pinjaman; kur; penjualan; omzet; omset; jualan; pemasukan; penghasilan;
        musim; panen; anggaran; budget; investor; cashflow; cash flow; arus kas; pelanggan; order;
        orderan; modal; hibah; thr; bonus; pencairan; cair; kredit; pesanan; warung; toko; kas;
        pembeli; tamu; sponsor; termin; dana bos; tutup; jual; dagangan; gajiannya; upah; pensiun
    hardship: phk; dipecat; sakit; rs; rumah sakit; operasi; cerai; kontrakan; sewa; kos; rusak;
        banjir; kebakaran; meninggal; anak; sekolah; melahirkan; nganggur; kehilangan; kecelakaan;
        dirawat; spp; istri; ibu; bapak; motor; mobil; rumah; listrik; musibah; darurat; biaya;
        berobat; opname; kuliah; lebaran; pengeluaran; orang tua; mertua; gempa; dirumahkan;
        lahiran; nikahan; almarhum; kemalingan; tagihan rs; panen gagal; gagal panen; obat
    theirs: klien kami; klien saya; customer kami; customer saya; dari klien; dari customer;
        dari owner; dari pusat; klien belum; belum dibayar; bouwheer; owner; dari buyer;
        pembeli belum; piutang; buyer; pemberi kerja; klien kita; dari klien kami; dari client;
        client; proyek; belum bayar kami; pusat; termin; kami juga; juga belum; saya juga;
        masih nunggak
    forgot: lupa; kelupaan; terlupa; kelewat; terlewat; kelewatan; terlewatkan; ketinggalan; ingat;
        inget; diingatkan; mengingatkan; ngingetin; ingetin; khilaf; pikun; tertimbun; ketumpuk;
        tertumpuk; ga ngeh; gak ngeh; baru ngeh; tidak sadar; baru sadar; kirain; kira; keselip;
        terselip; tenggelam; ke-skip; keskip; skip; astaga; kepikiran; pikiran; ingatan; luput;
        kelalaian; lalai; diingetin; pengingat; ketimbun; astaghfirullah; ga kebaca; gak kebaca;
        notif; tercecer; perhatian; teledor; baru buka; baru baca; blas; waduh; keteteran;
        tumpukan; buyar; urusan lain buyar; bolak balik; bolak-balik; sempat; baru sempat;
        belum sempat; ga sempat; gak sempat; ga sempet; gak sempet; belum sempet; saking;
        saking sibuk; saking banyak; keasikan; keasyikan; asyik; keburu; keburu ada;
        sudah saya ketik; ketik; diketik; draft; draf; belum kepencet; kepencet; belum ketekan;
        belum diklik; belum klik; gagal kirim; ternyata gagal; ternyata belum; ternyata masih;
        kukira sudah; kirain sudah; kirain udah; saya kira sudah; saya kira udah; dikira sudah;
        belum ya; emang belum; lho belum; loh belum; lah belum; belum toh; belum to; belum kah;
        belumkah; nyelip; selip; terselip di; keselip di; di laci; laci; di tas; tas;
        tumpukan kertas; tumpukan berkas; tumpukan email; di bawah; pelupa; faktor u; umur; tua;
        pikunnya; otak; otakku; kepala; isi kepala; ga konsen; gak konsen; blank; nge-blank;
        ngeblank; hilang dari; di luar kepala; tidak tercatat; belum tercatat; lupa catat;
        lupa nyatet; lupa transfer; lupa bayar; lupa bgt; lupa banget; lupa total; maaf lupa;
        sempat lupa; terima kasih sudah mengingatkan; makasih udah diingetin;
        makasih sudah diingatkan; untung diingetin; untung diingatkan; untung; untung kamu;
        tidak terpantau; terpantau; tidak termonitor
    away: liburan; cuti; mudik; luar kota; luar negeri; umroh; umrah; haji; perjalanan; dinas;
        pindahan; pulang kampung; baru balik; baru pulang; libur; jalan-jalan; honeymoon; kampung;
        nikahan; tanpa sinyal; sinyal; trip; pelatihan; pindah; balik
    office: balasan otomatis; otomatis; sedang cuti; di luar kantor; akses terbatas; mendesak;
        hubungi; jam kerja; jam operasional; kembali pada; terima kasih telah menghubungi;
        menghubungi kami; hari kerja; terbatas; tim kami; merespons; antrian; tiket; membalas;
        kembali bekerja; urgent; customer service; menghubungi
    busy: sibuk; meeting; rapat; nyetir; di jalan; telpon; telepon; nanti saya telpon; lagi kerja;
        ribet; kerjaan; hectic; nanti ngobrol; call; sebentar; ngajar; bentar; lagi di; nanti aku;
        nelpon; ditelpon; nyupir; kondangan; lembur
    sorry: maaf; mohon maaf; sori; sorry; maap; ampun; aduh; waduh; astaga; duh; malu; ya ampun;
        ga enak; gak enak; maafkan; maafin; punten; minta maaf; sungkan; yaampun; nyesel;
        keteledoran; mf; pangapunten; salahku; salah saya; permohonan maaf
    work: kerja; kerjaan; pekerjaan; website; web; foto; gambar; logo; desain; terjemahan; teks;
        video; aplikasi; kode; tembok; dinding; keramik; cat; atap; lantai; pintu; kue; makanan;
        baju; gaun; taman; les; musik; suara; naskah; file; laporan; menu; brosur; proyek; hasil;
        dapur; kamar mandi; keran; pipa; pagar; artikel; jendela; hasilnya; kerjaannya; undangan;
        jahitan; ac; mesin; konten; banner; spanduk; katering; catering; dekor; dekorasi; lemari;
        meja; kursi; fotonya; videonya; desainnya; logonya; hasil kerja; kabel; toilet; kanopi;
        subtitle; hasil kerjanya; plafon; sofa; kebaya; editan; catnya; makeup; rias; bab; skripsi;
        kode program; fitur; halaman; masakan; sablon; kaos; layar; instalasi; stiker; genteng;
        cucian; ukiran; rambut; bunga
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
        ancur; amburadul; tidak puas; ga puas; gak puas; kurang puas; tidak sesuai; ga sesuai;
        gak sesuai; kurang sesuai; kualitas; tidak profesional; ga profesional; belum beres;
        ga beres; gak beres; memalukan; malu-maluin; komplain; payah; norak; kaku;
        google translate; kayak; kacau; gagal; zonk; standar; ecek-ecek; di bawah; tidak layak;
        kurang; abal-abal; ngasal; acak-acakan; setengah-setengah; nggak sesuai; nggak puas; aneh;
        kek; dibuat anak; tdk sesuai; ketawa; keluhan; kasar; cacat; ga karuan; ngecewain;
        mengenaskan; semrawut; hancur lebur; nangis; tidak rapi; monoton; mutu
    good: bagus; senang; suka; keren; puas; mantap; cantik; indah; oke banget; sip; memuaskan;
        hebat; baik
    redo: revisi; perbaiki; diperbaiki; perbaikan; benerin; dibenerin; betulin; dibetulkan; ulang;
        diulang; ubah; diubah; ganti; diganti; kembalikan; refund; uang kembali; balikin; beresin;
        dibereskan; selesaikan; diselesaikan; selesain; rapikan; dirapikan; bongkar; kerjakan;
        dikerjakan; garap; beres; beres dulu; sempurnakan; dibongkar; dikerjain; dibenahi; benahi;
        garansi; selesai; rapiin; dirapiin; ditambal; disempurnakan; perbaikin
    late: telat; terlambat; molor; deadline; tenggat; keterlambatan; lama; tidak datang; ga datang;
        gak datang; mundur; tepat waktu; lewat; ngaret; kelamaan; kesiangan; jadwalnya;
        baru selesai; telatnya; ga dateng; gak dateng; telat dua
    missing: kurang; belum selesai; setengah; belum jadi; belum dikirim; belum beres;
        belum rampung; mana; janji; janjinya; dijanjikan; cuma; hanya; belum lengkap;
        tidak lengkap; ga lengkap; gak lengkap; masih; ketinggalan; tidak ada; separuh; hilang;
        baru; blm selesai; blm jadi; mangkrak; ditinggal; separo; terbengkalai
    asked: minta; pesan; diminta; pesanan; mau; ingin; harap; brief; permintaan; spek; spesifikasi;
        contoh; saya pesan; kami pesan; dijanjikan; sesuai; referensi; seperti; harapan;
        ekspektasi; bayangan; request; mintanya; dibicarakan; mintain
    agreed: sepakat; kesepakatan; disepakati; setuju; kontrak; perjanjian; deal; bilang; bilangnya;
        katanya; janji; penawaran; quotation; spk; tanda tangan; perjanjiannya; ngomong; awalnya;
        awal; dibilang; persetujuan; menyetujui; nego; menawarkan; obrolan; pembicaraan; tertulis;
        dealnya; klausul; ketentuan; sepakatnya; kesepakatannya; omongan; setujui; perjanjian awal;
        diomongin; pasal
    price: harga; harganya; tarif; biaya; ongkos; per jam; jam; fee; rate; diskon; potongan;
        pasaran; paket; budget; per kata; perjam; hitung; dihitung; hitungan; estimasi; bayaran;
        honor; upah; tarifnya; biayanya; ratenya; per hari; borongan; per halaman; rp; segitu;
        totalnya; harga awal
    dear: mahal; kemahalan; terlalu; dobel; dua kali lipat; lipat; kelebihan; lebih; mahal banget;
        digetok; getok; tidak wajar; ga masuk akal; gak masuk akal; gila; sadis; naik; murah;
        segitu; di atas; banget; selangit; kok jadi; jadi; nambah; tambah; bengkak; wajar; kok;
        overpriced; melebihi; pemerasan; ga wajar; gak wajar; ketinggian
    fee: denda; bunga; penalti; tambahan; biaya tambahan; ekstra; extra; charge; ongkir; transport;
        uang muka; dp; ppn; lembur; material; bensin; biaya; keterlambatan; admin; revisi;
        overtime; parkir; pembatalan; akomodasi; survei; lisensi; jasa; pajak
    terms: hari; termin; tempo; top; jatuh tempo; ketentuan; prosedur; sop; kebijakan; syarat;
        30 hari; 60 hari; 45 hari; hari kerja; aturan; standar; tanggal; setiap tanggal;
        tukar faktur; akhir bulan; sistem kami; sesuai aturan; setelah invoice; net; vendor;
        pembayaran kami; hari kalender; peraturan; perusahaan; di kami; bulanan; term; siklus;
        dua minggu sekali; dipotong; potong dulu; dari total; perjanjiannya gitu; sejak bast; bast;
        rush; biaya rush; gak pernah diomongin; ga pernah diomongin; dari awal; kan; kan sudah;
        kan udah; kan dulu; bukannya gratis; bukannya sudah; bukannya udah;
        harusnya sudah termasuk; harusnya termasuk; kan termasuk; kan include; siapa yang bayar;
        yang bayar; yang nanggung; ditanggung; nanggung; ditanggung siapa; ditanggung kamu;
        tanggunganmu; asuransi; klaim asuransi; bpjs; pemilik; pemilik rumah; bagi dua; patungan;
        dibagi dua; harga kemarin; harga lama; harga dulu; dulu segini; dulu cuma; kemarin cuma;
        kemarin bilang; kemarin katanya; waktu itu; waktu itu bilang; bilangnya cuma; bilang cuma;
        cuma 2; cuma bayar; tetangga cuma; tempat lain; di tempat lain; orang lain cuma;
        pasaran cuma; ongkosnya; per orang; per meter; per pcs; per lembar; itungan; itungannya;
        itung; hitungannya; beda dari; beda sama; ga sesuai kesepakatan; gak sesuai kesepakatan;
        tidak sesuai kesepakatan; tidak sesuai perjanjian; di luar kesepakatan; di luar kontrak;
        di luar perjanjian; tidak ada di kontrak; ga ada di kontrak; gak ada di kontrak;
        kontrak tidak
    included: termasuk; gratis; include; sudah termasuk; bonus; free; sepaket; satu paket; teman;
        harga teman; bantu; cuma-cuma; percobaan; trial; barter; paket; tanpa biaya; harga temen;
        hadiah; tolong; garansi; ga bayar; gak bayar; nolong; sukarela; dibantu; udah sama;
        sudah sama; all in; tukeran; komplit; tes; temen
    thought: kirain; kira; pikir; saya kira; saya pikir; kami kira; kami pikir; mengira; setahu;
        setau; tidak pernah bilang; tidak diberi tahu; ga dikasih tau; gak dikasih tau;
        tidak ada pembicaraan; kok; kenapa; dari mana; sejak kapan; anggap; kita kira; taunya;
        nganggep; asumsi; baru tahu; baru tau; tidak disebut; ga disebut; ga ngomong; gak ngomong;
        tiba-tiba; tau-tau; tidak diinformasikan; bukannya; bukan nya; tidak dijelaskan
    owe: hutang; utang; berhutang; berutang; kewajiban; tanggungan; tunggakan; hutangnya; utangnya;
        tagih; kewajibannya; terutang
    refuse: menolak; tolak; tidak akan; ga akan; gak akan; ga bakal; gak bakal; nggak akan;
        nggak bakal; ogah; ga mau; gak mau; tidak mau; tidak sudi; ga sudi; gak sudi; sudi;
        jangan harap; jangan mimpi; mimpi; lupakan; bodo amat; sepeserpun; seperak pun;
        sepeser pun; serupiah; terserah; bukan urusan; bukan tanggung jawab; ngapain; buat apa;
        ikhlasin; ikhlaskan; anggap; selesai; bodo; emoh; batal; keberatan membayar;
        tidak berkewajiban; nggak mau; tidak merasa; ga merasa; gak merasa; merasa; ga usah;
        gak usah; tidak ada kewajiban; tidak berniat; enak aja; ogah bayar; tidak bersedia;
        tdk akan; urusan; tanggung; gigit jari; ga ada urusan; sampai kiamat; kiamat; rapat;
        keputusan; tidak dibayarkan; tdk dibayarkan; tidak dibayar; ga dibayar; gak dibayar;
        tidak membayar; ga bayar; gak bayar; nggak bayar; ga mau bayar; gak mau bayar;
        tidak mau bayar; ga akan balik; uang mas; uangmu; duitmu; ga bakal balik; gak bakal balik;
        hangus; wassalam; bye; dadah; good luck; semoga sabar; sabar aja; tunggu aja;
        tunggu sampai; lebaran monyet; kuda; monyet; ayam; hujan uang; mimpi kali; ngimpi; ngarep;
        jangan ngarep; jangan berharap; jangan mengharap; mengharap; berharap; amit-amit; amit;
        najis; emang gue; emang gw; emang saya; siapa suruh; salah sendiri; derita; deritamu;
        risiko; resiko; masalahmu; bukan masalah; bukan hutang; bukan utang; tidak berutang;
        tidak berhutang; ga utang; gak utang; ga punya utang; gak punya utang; tidak punya utang;
        ga punya hutang; gak punya hutang; tidak punya hutang; urusan selesai; sudah selesai;
        kami anggap selesai; anggap selesai; anggap lunas; case closed; tutup buku; titik;
        ga ada bayar; gak ada bayar; ga ada bayar-bayaran; ogah banget; tak sudi; sepeser;
        satu rupiah; serupiahpun; seribu; gratisan; enak saja; enak bener; keenakan; kagak bakal;
        kagak; gua kaga; nehi; no; no way; nope; kami tolak; menolak membayar; menolak tagihan;
        tidak mengakui; tidak diakui; tidak sah; tidak berdasar; tanpa dasar; tidak ada dasar;
        tidak punya kewajiban; bukan kewajiban; almarhum; warisan; minta sama; tagih saja;
        tagih aja; tagih ke; tagih sana; ke orang lain
    hired: tidak pesan; ga pesan; gak pesan; tidak pernah pesan; tidak pernah order;
        ga pernah order; ga pernah pesan; gak pernah pesan; tidak memesan; dibatalkan; batal;
        dibatalin; cancel; membatalkan; bukan saya; bukan kami; tidak minta; ga minta; gak minta;
        salah orang; tidak menandatangani; tidak tanda tangan; mengorder; order; menyewa; nyuruh;
        tidak dipakai; ga dipakai; gak dipakai; tidak pakai; ga kepake; dipake; memesan;
        memesannya; yang pesan; yang nyuruh; suruh; mantan; disuruh; menyuruh; terpakai
    law: pengacara; pengadilan; hukum; gugat; digugat; menggugat; tuntut; dituntut; menuntut;
        somasi; jalur hukum; meja hijau; kuasa hukum; legal; pidana; perdata; lawyer; advokat;
        ganti rugi; perkara; uu ite; ite; gugatan; notaris; pencemaran; tim legal; lbh
    police: polisi; lapor; laporkan; laporin; dilaporkan; melaporkan; polres; polsek; polda; ylki;
        pajak; kantor pajak; dinas; disnaker; penipuan; pemerasan; kepolisian; ojk; aparat;
        pengaduan; kominfo; pak rt; rt; lurah; asosiasi; imigrasi; satpol; preman; dilaporin;
        ngelaporin; kelurahan; laporan; ormas
    review: review; ulasan; bintang; google; rating; bintang satu; bintang 1; reviu; testimoni;
        komentar; penilaian; shopee; tokopedia; maps; fastwork; sribu; projects
    public: viral; viralkan; viralin; diviralkan; sebar; sebarkan; disebar; medsos; sosmed;
        instagram; ig; facebook; fb; twitter; tiktok; semua orang; semua; nama baik; reputasi;
        posting; grup; group; komunitas; blacklist; orang-orang; teman-teman; story; thread; media;
        nama kamu; nama anda; tahu semua; tau semua; umumkan; kapok; se-rt; satu kampung; bongkar;
        share; ceritain; cerita; kolega; relasi; vendor lain; kasih tau; ekspos; up;
        pelanggan lain; netizen; orang satu; temen-temen; tetangga; portofolio; forum; publik;
        ceritakan; karier
    warn: awas; menyesal; nyesel; hati-hati; akibat; akibatnya; tanggung akibatnya;
        jangan macam-macam; macam-macam; kalau tidak; kalau masih; lihat saja; liat aja;
        lihat nanti; ancam; tahu rumah; tau rumah; datangi; samperin; didatangi; sekali lagi;
        jangan salahkan; jangan nyalahin; tunggu; terakhir; peringatan; hancurkan; matikan; bikin;
        berani; kenal; rumahmu; urusannya; panjang; anak buah; jangan main-main; main-main; coba;
        saya pastikan; kupastikan; pastikan; diperpanjang; ingat; jangan paksa; mengancam;
        bakal tau; bakal tahu; cari; rasain
    stop: berhenti; stop; jangan; jangan hubungi; jangan chat; jangan telepon; jangan telpon;
        cukup; sudah cukup; blokir; block; blok; jangan ganggu; tolong jangan; diam; udahan;
        udah ah; udah deh; setop; hentikan; tenang; santai; sabar dong; jangan wa; jangan kirim;
        hapus; tidak perlu; ga usah; gak usah; jangan menghubungi
    bother: ganggu; mengganggu; teror; neror; diteror; nagih; nagihnya; ditagih; tagih; ditagihin;
        nagih-nagih; spam; terus-terusan; terus; tiap hari; setiap hari; berkali-kali; chat; wa;
        telepon; telpon; nelpon; desak; mendesak; didesak; maksa; rewel; bawel; cerewet; kejar;
        ngejar; dikejar; nguber; tengah malam; ingatkan; malam-malam; nanya; hari minggu; pesan;
        tiap jam; bolak-balik; tiap; ngejar-ngejar; dikejar-kejar; kali; sehari; ngingetin;
        terganggu; risih; bombardir; neken; kesekian; reminder
    tone: nada; kasar; sopan; tidak sopan; ga sopan; gak sopan; nggak sopan; kurang ajar; hormat;
        menghargai; dihargai; etika; adab; cara; caranya; menyinggung; tersinggung; menghina;
        merendahkan; tuduh; menuduh; dituduh; nuduh; penipu; maling; arogan; sombong; ketus; galak;
        bahasa; bicara; ngomong; omongan; beginian; begini; gitu; seperti ini; kayak gini; sikap;
        perlakuan; diperlakukan; seolah; kriminal; pencuri; sinis; nyindir; pengemis; attitude;
        jaga; sakit hati; mulut; marah-marah; tidak percaya; ga percaya; gak percaya; beretika;
        penjahat; buronan; kayak saya; ngatain; memaksa
    insult: bodoh; goblok; tolol; penipu; pelit; anjing; bangsat; brengsek; mata duitan; matre;
        serakah; badut; pembohong; bego; kampret; rentenir; debt collector; debt kolektor; lebay;
        baper; kepo; tukang; perhitungan; preman; pinjol; gila; lintah darat; songong
    relation: kerja sama; kerjasama; bekerja sama; hubungan; hubungan baik; teman; temen; percaya;
        kepercayaan; langganan; rekomendasi; rekomendasikan; tahun; bertahun-tahun; kenal;
        keluarga; saudara; sahabat; baik-baik; sama kamu; dengan anda; sama anda; bareng;
        pelanggan; profesional; partner; rekanan; mitra; silaturahmi; loyal
    break: tidak mau lagi; ga mau lagi; gak mau lagi; terakhir; selesai; kapok; cari yang lain;
        cari orang lain; vendor lain; pindah; putus; cukup sampai; sampai di sini; sampai sini;
        males; malas; capek; cape; muak; bosan; bosen; udahan; tidak lagi; ga lagi; gak lagi;
        lain kali; ogah; enggan; hilang; respek; respect; nggak mau lagi; ilfeel; ilfil; cabut;
        jera; berakhir; eneg; enek; bye; orang lain
    angry: marah; kesal; kesel; emosi; jengkel; sebal; sebel; gerah; bete; anjir; anjing; sialan;
        keterlaluan; panas; dongkol; gregetan; njir; serius; astaghfirullah; risih; tersinggung;
        gedeg; geram; muak; hadeh; hadeuh; dih; idih; naik darah; kecewa sekali
    approver: bos; boss; atasan; finance; keuangan; akuntan; akunting; accounting; direktur;
        manajer; istri; suami; bendahara; admin; bagian; tim; dia; mereka; beliau; bu; pak;
        pimpinan; manajemen; staf; divisi; kantor; kakak; adik; anak saya; purchasing; owner;
        direksi; ibu; kasir; asisten; ketua; panitia; sekretaris; head office; mas; mbak
    payrun: jadwal; dijadwalkan; jadwalkan; proses; diproses; approval; approve; disetujui;
        antrian; antrean; batch; pengajuan; diajukan; ajukan; masuk; pencairan; siklus;
        pembayaran vendor; periode; sistem; diinput; input; terjadwal; tahap; giliran; payment run;
        on process; ditandatangani; verifikasi; acc; di-acc; dijadwal; list; penjadwalan;
        auto debet; menyusul
    sure: pasti; janji; janji deh; dijamin; jamin; paling lambat; paling telat; tenang; tenang aja;
        jangan khawatir; sumpah; yakin; insyaallah; insya allah; selambatnya; selambat-lambatnya;
        percaya deh; aman; beres; demi; siap; kok; swear; maksimal; fix; dipastikan; tanpa gagal;
        tenang mas; pasti saya bayar; saya bayar kok; bayar kok; pasti dibayar; pasti lunas;
        pasti ditransfer; pasti kirim; janji bayar; janji lunas; ga bohong; gak bohong; ga kabur;
        gak kabur; tidak kabur; tanggung jawab saya
    soon: segera; hari ini; besok; nanti malam; nanti sore; sore ini; malam ini; minggu ini;
        minggu depan; secepatnya; sekarang; bentar lagi; sebentar lagi; lusa; akhir bulan;
        akhir minggu; siang ini; pagi; asap; langsung; dalam waktu dekat; sore; malam; weekend;
        habis; bsk; ntar; jam; sebelum; minggu; abis maghrib; abis; detik; hr ini; bulan; otw;
        malem; secepat; tgl; kasih uangnya; sekalian mampir; mampir; mampir kasih; ke pasar;
        ke rumah; antar; saya antar; saya bawa; bawa uang; bawain; bawakan; ketemu nanti;
        pas ketemu; sepulang; pulang kerja; habis kerja; abis kerja; sampai rumah; sampe rumah;
        habis isya; abis isya; habis magrib; habis subuh; habis dzuhur; habis jumatan; hari senin;
        hari selasa; hari rabu; hari kamis; hari jumat; hari sabtu; hari minggu; senin; selasa;
        rabu; kamis; jumat; sabtu; awal bulan; tanggal muda; tengah bulan; pekan depan; pekan ini;
        akhir pekan; paling lambat; paling telat; maksimal; sejam; setengah jam; dua jam;
        beberapa hari; dalam minggu; dalam beberapa
    ok: ok; oke; okay; okee; siap; baik; ya; iya; terima kasih; makasih; thanks; trims; noted;
        diterima; sip; hehe; halo; hai; selamat; pagi; iyaa; yoi; thx; mantap; monggo; nggih;
        baiklah; yaa; ok deh; trimakasih; tks; okeh; assalamualaikum; waalaikumsalam; wkwk; hmm;
        alhamdulillah; amin; sama-sama; makasi; kk; gpp; salam
    who: siapa; ini siapa; siapa ya; salah nomor; salah sambung; nomor baru; tidak kenal; ga kenal;
        gak kenal; dari mana; maksudnya; maksud; apa ya; soal apa; tentang apa;
        sudah tidak bekerja; resign; keluar; perihal; bukan; nomor ini; dgn siapa; dengan siapa;
        ga ngerti; gak ngerti; kurang tahu; kurang paham; tidak mengerti; sapa; bingung; ini apa;
        keperluan; mutasi; nomer
    chat: apa kabar; kabar; cuaca; semoga; selamat ulang tahun; ngopi; ketemu; btw; nanya; tanya;
        kosong ga; next project; proyek berikutnya; sehat; liburan; lebaran; salam; kangen;
        ngobrol; proyek baru; project baru; sukses; jadwal kosong; hari raya; sampai jumpa;
        akhir pekan; available; masih buka
    say: bilang; katanya; kata; dia bilang; ngaku; mengaku; mengatakan; menulis; jawab; balas;
        dibalas; menjawab; ngakunya; alasannya; tulis; ngomong; menyatakan; bilangnya; jawabnya;
        ngancam; minta; protes; mengeluh; ngeluh
    you: kamu; anda; kau; lo; lu; kalian; mas; mbak; situ; mu; km; loe; elu
    we: kami; kita; pihak kami; perusahaan kami
    i: saya; aku; gue; gw; gua; sy; ane; aq; q; ku; awak
    resents: rajin; rajin sekali; rajin amat; rajin banget; subuh; subuh-subuh; hebat; luar biasa;
        dikit dikit; dikit-dikit; bentar-bentar; ga ada kerjaan; gak ada kerjaan; kurang kerjaan;
        kerjaan lain; temenan; kukira kita; kirain kita; segini hargamu; hargamu; hargaku;
        ternyata; ternyata cuma; cuma segini; teman macam; teman apa; temen apa; sahabat apa;
        katanya teman; katanya temen; sudah kayak; udah kayak; kayak debt; kayak rentenir;
        kayak pinjol; kayak orang; kayak maling; kayak penjahat; kayak buron; dikira; dikira saya;
        emang saya; saya bukan; bukan penjahat; bukan maling; bukan penipu; bukan kriminal;
        ga percayaan; gak percayaan; curigaan; curiga; dicurigai; nyinyir; nyebelin; menyebalkan;
        bikin kesal; bikin kesel; bikin emosi; bikin malu; malu-maluin; mempermalukan;
        dipermalukan; di depan; depan orang; grup keluarga; di grup; tag; nge-tag; ditag;
        sakit hati; tersakiti; hati saya; perasaan; ga punya perasaan; gak punya perasaan; tega;
        tega banget; setega; jahat; jahat banget; dingin; kaku; formal banget; tidak manusiawi;
        manusiawi; hargai; tolong hargai; hargai saya; menghormati; hormati; sopan santun; santun;
        tata krama; unggah-ungguh; ga pantas; gak pantas; tidak pantas; pantas; pantaskah; lelah;
        capek ditagih; capek dihubungi; capek baca; bosan ditagih; stres; stress; depresi;
        gila saya; diteror terus; neror terus; tiap menit; tiap pagi; jam 5; jam 6; tengah malem;
        malam minggu; hari libur; lagi ibadah; lagi duka; berduka; privasi; jangan tagih;
        jangan nagih; ga usah nagih; gak usah nagih; ga usah chat; gak usah chat; ga usah hubungi;
        berhenti nagih; berhenti menghubungi; berhenti chat; stop nagih; stop chat; saya blok;
        saya blokir; kublok; tak blok; unfriend; unfollow; left grup; ga mau kenal; gak mau kenal;
        ga kenal lagi; putus hubungan; ga respek; gak respek; hilang respek; hilang kepercayaan;
        kehilangan kepercayaan; ga nyaman; gak nyaman; tidak nyaman; kurang nyaman; nyaman;
        keberatan; kurang berkenan; berkenan; tidak etis; etis; nggak etis
    threatens: hati2; hati2 aja; hati-hati aja; lewat daerah; daerah sini; siap-siap; siap2;
        siap siap; viral ya; di tiktok; masuk tiktok; masuk berita; wartawan; media massa; koran;
        thread; utas; twit; kubikin; tak bikin; saya bikin; saya sebar; saya posting; saya upload;
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
        bisnis anda; karirmu; karir; karier kamu; tamat; tamat riwayat; hancur; kuhancurkan;
        tutup usaha; gulung tikar; tidak akan dapat; ga bakal dapat; gak bakal dapet; ga laku;
        gak laku; bintang 1; bintang satu; kasih bintang; ulasan buruk; review jelek; review buruk;
        review negatif; rating jelek; testimoni buruk; follower; followers; pengikut; subscriber;
        kasih tau semua; kasih tahu semua; bilang ke semua; bilang semua; ke semua; semua klien;
        semua vendor; semua tetangga; se-kampung; sekampung; satu rt; satu kota; biar tau;
        biar tahu; biar kapok; biar rasa; biar semua
    complains: karatan; karat; engsel; engselnya; lepas; dilas; las; ngelotok; brudul; bladus;
        brebet; ngadat; rewel; korslet; njeglek; jeglek; tekor; kebanjiran; rembesan; retak rambut;
        retak-retak; geser; goyah; oleng; doyong; melengkung; ga presisi; gak presisi; ga rata;
        gak rata; tidak rata; gelombang; bergelombang; ga lurus; gak lurus; tidak lurus;
        ga simetris; gak simetris; kependekan; kepanjangan; kekecilan; kegedean; kelonggaran;
        sesek; sempit; jahitannya; resleting; kancing; benang; warna beda; warnanya; warna;
        beda warna; ukuran; ukurannya; salah ukuran; salah warna; salah nama; salah cetak;
        salah desain; salah alamat; namanya salah; blur semua; gelap semua; mata merem; merem;
        kepotong; crop; pecah gambar; suaranya; suara pecah; ga kedengeran; gak kedengeran;
        tidak terdengar; ga nyambung; gak nyambung; tidak nyambung; patah-patah; ga sinkron;
        gak sinkron; ga bisa login; gak bisa login; tidak bisa login; login; checkout; keranjang;
        loading; muter terus; error terus; error mulu; eror; eror terus; force close;
        keluar sendiri; restart; layar biru; data hilang; kehapus; terhapus; diretas; kena hack;
        virus; nilai; nilainya; nilai anak; ujian; remedial; ga lulus; gak lulus; tidak lulus;
        ga ngerti-ngerti; ga ada kemajuan; gak ada kemajuan; kemajuan; perkembangan; basi;
        keasinan; hambar; alot; belum matang; ga matang; gak matang; setengah matang; mentah;
        rambut; ada rambut; belatung; keracunan; sakit perut; mules; tamu; tamu komplain;
        tamu kecewa; tamu protes; pengantin; nangis; nangis lihat; kurang porsi; porsi;
        kurang banyak; makanan kurang; habis duluan; masih kotor; masih bau; masih bocor;
        masih rusak; masih error; masih sama; masih mati; mati lagi; bocor lagi; rusak lagi; kumat;
        kumat lagi; ga awet; gak awet; baru seminggu; baru sebulan; baru dua hari; belum seminggu;
        belum sebulan; seminggu udah; sehari udah
    evades: nanti saya kabari; saya cek dulu; kami cek dulu; cek dulu ya; tanya dulu;
        nanti saya tanyakan; lagi meeting; lagi rapat; lagi nyetir; lagi di jalan;
        nanti saya telepon; nanti saya telpon; nanti saya hubungi; siapa ya; ini siapa;
        salah nomor; salah sambung; nomor baru; sudah resign; tidak bekerja; kami proses;
        sedang diproses; akan ditanggapi; jam operasional; terima kasih telah; saya teruskan;
        saya sampaikan; akan kami sampaikan; lihat nanti; nanti dulu; kita lihat; semoga sehat;
        apa kabar; selamat ulang tahun; masih ngajar; masih terima; masih buka; ada slot; slot;
        keponakan
    promises: pasti saya bayar; saya transfer; saya tf; aku transfer; kami transfer; besok saya;
        nanti saya transfer; nanti saya bayar; nanti malam saya; hari ini saya; akan kami bayar;
        akan kami transfer; akan kami lunasi; akan saya bayar; akan saya transfer;
        akan saya lunasi; akan dibayar; akan dibayarkan; akan ditransfer; akan cair; segera saya;
        segera kami; segera dibayar; segera ditransfer; saya lunasi; kami lunasi; tak bayar;
        tak transfer; kubayar; kasih uangnya; mampir kasih; saya antar; saya bawakan; dijadwalkan;
        sudah dijadwalkan; masuk jadwal; masuk antrian; masuk batch; pembayaran dijadwalkan;
        janji besok; janji minggu; janji jumat; janji senin; paling lambat; paling telat;
        pasti masuk; uangnya masuk; ditunggu ya; tunggu ya; transfer hari; transfer besok;
        transfer nanti; bayar besok; bayar nanti; bayar hari; bayar senin; bayar jumat;
        bayar minggu; lunas besok; lunasin
""")
