"""Indonesian words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.replies.weighing.topics import topics

TOPICS = topics("""
    pay: bayar; membayar; dibayar; dibayarkan; bayarkan; transfer; tf; trf; mentransfer;
        ditransfer; lunasi; melunasi; dilunasi; kirim; pelunasan; pembayaran; bayarin; byr; setor;
        cicil; lunas; kirimkan; pay; bayarnya; transferin; kutransfer; kubayar; tfin; byar; disetor
    paid: sudah bayar; sudah transfer; udah bayar; udah transfer; sudah dibayar; sudah ditransfer;
        sdh bayar; sdh transfer; sdh tf; udah tf; terbayar; terkirim; lunas; dilunasi; dibayarkan;
        barusan transfer; barusan tf; sudah kami; sudah saya; udah dibayar; sdh dibayar; titip;
        dititip; dititipkan; udah ditransfer; udh tf; udh bayar; udh transfer; kasih; dikasih;
        sudah dikirim; udah dikirim; sdh dikirim; sudah saya kirim; udah kukirim; sudah beres;
        udah beres; done; beres ya; beres bos; sukses; berhasil; sudah masuk; udah masuk;
        harusnya sudah; harusnya udah; mestinya; sudah di rekening; sudah keluar; terdebet;
        terdebit; kepotong saldo; saldo terpotong; dari rekening istri; istri sudah; suami sudah;
        adik sudah; cash kemarin; cash waktu; kemarin cash; dibayar cash; bayar cash; bayar tunai;
        dibayar tunai; saya bayar langsung; bayar di tempat; bayar ke; langsung ke;
        sudah dilunaskan; clear; impas; yang bayar lewat; anaknya yang bayar; bayar lewat;
        lewat gopay; lewat ovo; lewat dana; lewat bank; lewat atm; indomaret; alfamart
    sent: terkirim; dikirim; masuk; keluar; berhasil; diproses; sukses; dikeluarkan; dilakukan;
        kirim; ngirim; cair
    money: uang; duit; dana; cash; tunai; rupiah; rp; nominal; jumlah; ribu; juta; sepeser;
        sepeserpun; jt; rb; dolar; fulus; kas; seperak; perak
    bank: rekening; rek; bank; bca; mandiri; bri; bni; atm; dana; gopay; ovo; mbanking; m-banking;
        kartu; mutasi; saldo; transaksi; qris; shopeepay; virtual account; va; mobile banking;
        amplop; dompet
    proof: bukti; struk; screenshot; ss; kuitansi; kwitansi; konfirmasi; nota; resi; tanda terima;
        slip; foto
    already: sudah; udah; sdh; udh; kemarin; tadi; barusan; dulu; lalu; semalam; dah; sejak; telah;
        lama; kmrn
    look: cek; dicek; periksa; lihat; liat; ngecek; dilihat; silahkan
    ask: tanya; tanyakan; saya cek; kami cek; cek dulu; kabari; dikabari; nanti saya; infokan;
        info; diskusi; bahas; koordinasi; konfirmasi; tanyain; pelajari; lihat dulu; liat dulu;
        teruskan; forward; sampaikan; pikir; hubungi; menyampaikan; disampaikan; dikoordinasikan;
        tunggu kabar; dikabarin; kabarin; rapatkan; diskusikan; kukabari; nunggu arahan; update;
        ditanyakan; sedang kami proses; ditanggapi; menanggapi; tanggapan; ditindaklanjuti;
        tindak lanjuti; tindaklanjuti; akan kami; akan kami cek; nanti saya cek; nanti dicek;
        nanti saya lihat; nanti tak; tak cek; tak lihat; cek dl; bentar cek; pesan anda; chat nanti
    invoice: invoice; invois; tagihan; faktur; nota; kwitansi; kuitansi; pdf; dokumen; berkas;
        lampiran; file; tagihannya; invoicenya; inv; notanya; penagihan; bon; surat; attachment;
        nopo
    detail: alamat; npwp; nama; nomor; no; po; pajak; ppn; data; pt; cv; rekening tujuan;
        perusahaan; referensi; tanggal; materai; meterai; stempel; ttd; tanda tangan; detail;
        rincian; kode; ejaan; tulisan; pic; kop; alamatnya; namanya; format; hardcopy; nik;
        berita acara; bast; kontraktor; pph; total; jumlahnya; tertulis; cap; basah; qty; harusnya;
        identitas; cc; ke finance
    mail: email; surel; mail; spam; inbox; wa; whatsapp; imel; surat; pesan; chat; emailnya;
        e-mail; pos; kurir; link; kotak masuk; japri
    lost: belum terima; belum menerima; tidak terima; tidak menerima; belum dapat; tidak dapat;
        ga dapet; gak dapet; belum masuk; tidak masuk; ga masuk; gak masuk; tidak ada; ga ada;
        gak ada; nggak ada; belum ada; tidak ketemu; ga ketemu; gak ketemu; belum nerima;
        ga nerima; gak nerima; ga nemu; gak nemu; tidak menemukan; tidak bisa dibuka;
        ga bisa dibuka; gak bisa dibuka; belum sampai; ga sampai; ga nyampe; gak nyampe;
        tidak sampai; hilang; kosong; belum pernah; nyasar; blm terima; blm dapet; blm masuk;
        belum lihat; ga keliatan; gak kebuka; ga kebuka; mana; belum nyampe; blm ada; tidak pernah
    again: lagi; ulang; kirimkan; kirimin; revisi; perbaiki; salinan; kopi; copy; forward; baru;
        diperbaiki; dikirim; minta; terbitkan; diterbitkan; kirimi; koreksi; ganti; dikoreksi;
        share; tolong kirim; direvisi; yang benar; resend; ulangi
    wrong: salah; keliru; kesalahan; tidak sesuai; ga sesuai; gak sesuai; beda; tidak cocok;
        ga cocok; selisih; lama; bukan; dobel; double; kelebihan; tertukar; kurang; typo;
        seharusnya; harusnya; tidak benar; masih atas; ketinggalan; tidak lengkap; belum lengkap;
        berbeda; kebalik; nggak cocok; dua kali; tercantum; tertera; ngaco; atas nama
    not: tidak; tak; gak; ga; nggak; ngga; enggak; bukan; belum; blm; tdk; jangan; tanpa; gk; g;
        kagak; kaga; ndak; nda; ngak; engga; ogah; tiada
    never: pernah; sama sekali; apa-apa; siapapun; satupun; apapun; sedikitpun; selamanya;
        sampai kapanpun; sampai kapan pun; mana ada
    will: akan; bakal; mau; nanti; pasti; ntar; segera; besok; usahakan; rencana; jadwal;
        dijadwalkan; insya; insyaallah; diusahakan; saya transfer; tak transfer; langsung; bsk;
        inshaallah
    can: bisa; boleh; mampu; dapat; sanggup; mungkin; kira-kira; bolehkah; bisakah; bs; bsa
    until: sampai; sebelum; kalau; kalo; jika; dulu; setelah; baru; begitu; selama; asal; kecuali;
        sampe; habis; bila; abis; hingga; setelahnya; sesudah; terlebih dahulu; klo; nunggu;
        apabila
    wait: tunggu; menunggu; nunggu; sabar; tempo; mundur; undur; tunda; ditunda; waktu; nanti;
        bulan depan; perpanjang; kelonggaran; penundaan; pengertian; sementara; telat; dulu ya;
        bersabar; keringanan; pengertiannya; nafas; napas; maklum; dimaklumi; diundur;
        ditangguhkan; minggu depan; pending; dipending; kelonggarannya
    part: cicil; nyicil; dicicil; mencicil; cicilan; setengah; separuh; sebagian; sisanya; dp;
        bertahap; angsur; mengangsur; diangsur; termin; dua kali; tiga kali; separo; sisa;
        per bulan; sedikit-sedikit; dikit-dikit; sedikit; seadanya; 50
    lack: belum ada uang; tidak ada uang; ga ada uang; gak ada uang; belum ada dana; seret; kosong;
        bokek; kere; pas-pasan; mepet; tipis; sepi; sulit; susah; kesulitan; krisis; bangkrut;
        pailit; rugi; minus; nunggak; hutang; utang; belum cukup; tidak cukup; ga cukup; kurang;
        ga punya; tidak punya; gak punya; boncos; kepepet; cekak; macet; kering; ketat; terbatas;
        defisit; kantong; tanggal tua; ga ada duit; gak ada duit; belum punya; keuangan; finansial;
        ngos-ngosan; megap-megap; blm ada uang; blm ada duit; belum ada duit; kepotong; kendala;
        terkendala; dibekukan; diblokir; nombok; ngepas; babak belur; abis; habis; belum mampu;
        tidak mampu; nggak punya; ludes; wereng; panen gagal; ngutang; pupuk; masuk smp; masuk sd;
        masuk sma; disita; sita; aset; mie instan; indomie; makan mie; promag; nasi garam; tinggal;
        sisa segini; nol; kas kantor; uang kas; kepake; kepakai; terpakai buat; dipakai buat;
        buat biaya; buat bayar; buat makan; buat sekolah; biaya rumah sakit; biaya sekolah;
        biaya anak; ga ada order; gak ada order; ga ada job; gak ada job; ga ada kerjaan masuk;
        belum gajian; gaji telat; gaji ditunda; gaji belum; belum cair; dana belum;
        dana belum cair; anggaran belum; pencairan belum; tertahan; ketahan; nyangkut;
        perekonomian; ekonomi; kondisi; likuiditas; efisiensi; pemangkasan; dipangkas; dirumahkan;
        pkpu; tutup; bocor alus; gali lubang; pinjol; minjem; pinjam; gadai; digadai; limit;
        overlimit; duitnya lagi; lagi gak ada; lagi ga ada; uang kami juga; arisan; pegangan;
        gaji suami; suami telat; telat dua bulan; terus terang
    income: gaji; gajian; pinjaman; kur; penjualan; omzet; omset; jualan; pemasukan; penghasilan;
        musim; panen; anggaran; budget; investor; cashflow; cash flow; pelanggan; order; orderan;
        modal; hibah; thr; bonus; pencairan; cair; kredit; pesanan; warung; toko; kas; pembeli;
        tamu; sponsor; termin; dana bos; tutup; jual; dagangan; gajiannya; upah; pensiun
    hardship: phk; dipecat; sakit; rs; operasi; cerai; kontrakan; sewa; kos; rusak; banjir;
        kebakaran; meninggal; anak; sekolah; melahirkan; nganggur; kehilangan; kecelakaan; dirawat;
        spp; istri; ibu; bapak; motor; mobil; rumah; listrik; musibah; darurat; biaya; berobat;
        opname; kuliah; lebaran; pengeluaran; orang tua; mertua; gempa; dirumahkan; lahiran;
        nikahan; almarhum; kemalingan; panen gagal; gagal panen; obat
    theirs: klien kami; klien saya; customer kami; customer saya; dari klien; dari customer;
        klien belum; belum dibayar; bouwheer; owner; pembeli belum; piutang; buyer; pemberi kerja;
        klien kita; dari klien kami; client; proyek; belum bayar kami; pusat; termin; kami juga;
        juga belum; saya juga; masih nunggak
    forgot: lupa; kelupaan; terlupa; kelewat; terlewat; kelewatan; terlewatkan; ketinggalan; ingat;
        inget; diingatkan; mengingatkan; ngingetin; ingetin; khilaf; pikun; tertimbun; ketumpuk;
        tertumpuk; ga ngeh; gak ngeh; baru ngeh; tidak sadar; baru sadar; kirain; kira; keselip;
        terselip; tenggelam; ke-skip; keskip; skip; astaga; kepikiran; pikiran; ingatan; luput;
        kelalaian; lalai; diingetin; pengingat; ketimbun; astaghfirullah; ga kebaca; gak kebaca;
        notif; tercecer; perhatian; teledor; baru buka; baru baca; blas; waduh; keteteran;
        tumpukan; buyar; bolak balik; bolak-balik; sempat; ga sempet; gak sempet; belum sempet;
        saking; keasikan; keasyikan; asyik; keburu; ketik; diketik; draft; draf; kepencet;
        belum ketekan; belum diklik; belum klik; gagal kirim; ternyata gagal; ternyata belum;
        ternyata masih; kukira sudah; dikira sudah; belum ya; emang belum; lho belum; loh belum;
        lah belum; belum toh; belum to; belum kah; belumkah; nyelip; selip; laci; tas; di bawah;
        pelupa; faktor u; umur; tua; pikunnya; otak; otakku; kepala; ga konsen; gak konsen; blank;
        nge-blank; ngeblank; hilang dari; tidak tercatat; belum tercatat; untung; terpantau;
        tidak termonitor
    away: liburan; cuti; mudik; luar kota; luar negeri; umroh; umrah; haji; perjalanan; dinas;
        pindahan; baru pulang; libur; jalan-jalan; honeymoon; kampung; nikahan; sinyal; trip;
        pelatihan; pindah; balik
    office: otomatis; sedang cuti; di luar kantor; mendesak; hubungi; jam kerja; jam operasional;
        kembali pada; hari kerja; terbatas; tim kami; merespons; antrian; tiket; membalas;
        kembali bekerja; urgent; customer service; menghubungi
    busy: sibuk; meeting; rapat; nyetir; di jalan; telpon; telepon; lagi kerja; ribet; kerjaan;
        hectic; nanti ngobrol; call; sebentar; ngajar; bentar; lagi di; nanti aku; nelpon;
        ditelpon; nyupir; kondangan; lembur
    sorry: maaf; sori; sorry; maap; ampun; aduh; waduh; astaga; duh; malu; ga enak; gak enak;
        maafkan; maafin; punten; sungkan; yaampun; nyesel; keteledoran; mf; pangapunten; salahku;
        salah saya
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
    thought: kirain; kira; pikir; mengira; setahu; setau; tidak pernah bilang; tidak diberi tahu;
        ga dikasih tau; gak dikasih tau; tidak ada pembicaraan; kok; kenapa; dari mana;
        sejak kapan; anggap; taunya; nganggep; asumsi; baru tahu; baru tau; tidak disebut;
        ga disebut; ga ngomong; gak ngomong; tiba-tiba; tau-tau; tidak diinformasikan; bukannya;
        bukan nya; tidak dijelaskan
    owe: hutang; utang; berhutang; berutang; kewajiban; tanggungan; tunggakan; hutangnya; utangnya;
        tagih; kewajibannya; terutang
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
    approver: bos; boss; atasan; finance; keuangan; akuntan; akunting; accounting; direktur;
        manajer; istri; suami; bendahara; admin; bagian; tim; dia; mereka; beliau; bu; pak;
        pimpinan; manajemen; staf; divisi; kantor; kakak; adik; anak saya; purchasing; owner;
        direksi; ibu; kasir; asisten; ketua; panitia; sekretaris; head office; mas; mbak
    payrun: jadwal; dijadwalkan; jadwalkan; proses; diproses; approval; approve; disetujui;
        antrian; antrean; batch; pengajuan; diajukan; ajukan; masuk; pencairan; siklus;
        pembayaran vendor; periode; sistem; diinput; input; terjadwal; tahap; giliran; payment run;
        on process; ditandatangani; verifikasi; acc; di-acc; dijadwal; list; penjadwalan;
        auto debet; menyusul
    sure: pasti; janji; dijamin; jamin; paling lambat; paling telat; tenang; jangan khawatir;
        sumpah; yakin; insyaallah; insya allah; selambatnya; selambat-lambatnya; percaya deh; aman;
        beres; demi; siap; kok; swear; maksimal; fix; dipastikan; tanpa gagal; ga bohong;
        gak bohong; ga kabur; gak kabur; tidak kabur; tanggung jawab saya
    soon: segera; hari ini; besok; secepatnya; sekarang; bentar lagi; sebentar lagi; lusa;
        siang ini; pagi; asap; langsung; dalam waktu dekat; sore; malam; weekend; habis; bsk; ntar;
        jam; sebelum; minggu; abis; detik; hr ini; bulan; otw; malem; secepat; tgl; kasih uangnya;
        mampir; ke pasar; ke rumah; antar; saya bawa; bawa uang; bawain; bawakan; ketemu nanti;
        pas ketemu; sepulang; pulang kerja; sampai rumah; sampe rumah; senin; selasa; rabu; kamis;
        jumat; sabtu; tanggal muda; pekan depan; pekan ini; akhir pekan; paling lambat;
        paling telat; maksimal; sejam; beberapa hari; dalam beberapa
    ok: ok; oke; okay; okee; siap; baik; ya; iya; terima kasih; makasih; thanks; trims; noted;
        diterima; sip; hehe; halo; hai; selamat; pagi; iyaa; yoi; thx; mantap; monggo; nggih;
        baiklah; yaa; trimakasih; tks; okeh; assalamualaikum; waalaikumsalam; wkwk; hmm;
        alhamdulillah; amin; sama-sama; makasi; kk; gpp; salam
    who: siapa; salah nomor; salah sambung; nomor baru; tidak kenal; ga kenal; gak kenal;
        dari mana; maksudnya; maksud; apa ya; soal apa; tentang apa; sudah tidak bekerja; resign;
        keluar; perihal; bukan; nomor ini; ga ngerti; gak ngerti; kurang tahu; kurang paham;
        tidak mengerti; sapa; bingung; ini apa; keperluan; mutasi; nomer
    chat: kabar; cuaca; semoga; selamat ulang tahun; ngopi; ketemu; btw; nanya; tanya; kosong ga;
        next project; proyek berikutnya; sehat; liburan; lebaran; salam; kangen; ngobrol;
        proyek baru; project baru; sukses; jadwal kosong; hari raya; sampai jumpa; akhir pekan;
        available; masih buka
    say: bilang; katanya; kata; ngaku; mengaku; mengatakan; menulis; jawab; balas; dibalas;
        menjawab; ngakunya; alasannya; tulis; ngomong; menyatakan; bilangnya; jawabnya; ngancam;
        minta; protes; mengeluh; ngeluh
    you: kamu; anda; kau; lo; lu; kalian; mas; mbak; situ; mu; km; loe; elu
    we: kami; kita
    i: saya; aku; gue; gw; gua; sy; ane; aq; q; ku; awak
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
    evades: nanti saya kabari; saya cek dulu; kami cek dulu; cek dulu ya; tanya dulu;
        nanti saya tanyakan; lagi meeting; lagi rapat; lagi nyetir; lagi di jalan;
        nanti saya telepon; nanti saya telpon; nanti saya hubungi; siapa ya; ini siapa;
        salah nomor; salah sambung; nomor baru; sudah resign; tidak bekerja; kami proses;
        sedang diproses; akan ditanggapi; jam operasional; terima kasih telah; saya teruskan;
        saya sampaikan; akan kami sampaikan; lihat nanti; nanti dulu; kita lihat; semoga sehat;
        apa kabar; selamat ulang tahun; masih ngajar; masih terima; masih buka; slot; keponakan;
        stiker; cuma dibaca; doang; diread; centang biru; ga dibales; gak dibales; tidak dibalas;
        belum dibalas
    promises: pasti saya bayar; saya transfer; saya tf; aku transfer; kami transfer; besok saya;
        nanti saya transfer; nanti saya bayar; nanti malam saya; hari ini saya; akan kami bayar;
        akan kami transfer; akan kami lunasi; akan saya bayar; akan saya transfer;
        akan saya lunasi; akan dibayar; akan dibayarkan; akan ditransfer; akan cair; segera saya;
        segera kami; segera dibayar; segera ditransfer; saya lunasi; kami lunasi; tak bayar;
        tak transfer; kubayar; kasih uangnya; mampir kasih; saya antar; saya bawakan; dijadwalkan;
        masuk jadwal; masuk antrian; masuk batch; janji besok; janji minggu; janji jumat;
        janji senin; paling lambat; paling telat; pasti masuk; uangnya masuk; ditunggu ya;
        tunggu ya; transfer hari; transfer besok; transfer nanti; bayar besok; bayar nanti;
        bayar hari; bayar senin; bayar jumat; bayar minggu; lunas besok; lunasin
""")
