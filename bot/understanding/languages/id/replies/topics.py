"""Indonesian words by what an answer with them is about."""

from __future__ import annotations

from bot.understanding.languages.id.replies import disputes
from bot.understanding.replies.weighing.topics import topics

TOPICS = {
    **disputes.TOPICS,
    **topics("""
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
    thought: kirain; kira; pikir; mengira; setahu; setau; tidak pernah bilang; tidak diberi tahu;
        ga dikasih tau; gak dikasih tau; tidak ada pembicaraan; kok; kenapa; dari mana;
        sejak kapan; anggap; taunya; nganggep; asumsi; baru tahu; baru tau; tidak disebut;
        ga disebut; ga ngomong; gak ngomong; tiba-tiba; tau-tau; tidak diinformasikan; bukannya;
        bukan nya; tidak dijelaskan
    owe: hutang; utang; berhutang; berutang; kewajiban; tanggungan; tunggakan; hutangnya; utangnya;
        tagih; kewajibannya; terutang
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
"""),
}
