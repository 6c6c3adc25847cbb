"""What helps to tell names from work in Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ARTICLES = phrases("""
    sebuah; suatu; satu; bikin; pembuatan; jasa; pengerjaan; ngerjain; mengerjakan; kerjaan;
    proyek; project; pesan; pesen; mesen; memesan
""")
NAME_EDGES = phrases("""
    takkan; tidaklah; belumlah;
    pesanan; orderan; menurut; kata;
    (uang|duit|transferan|bayaran|pembayaran|dana|cicilan)(|nya);
    (separuh|separo|setengah|sebagian|seperempat|sepertiga)nya; kepotong; potongan;
    pengirim; pengirimnya; kembar; direktur; direkturnya; pimpinan; pimpinannya; pic; pic-nya;
    ketua; ketuanya; humas; pihak;
    perwakilan; pasangan;
    (suami|istri|staf|staff|orang|sopir|supir|pegawai|karyawan|bos|partner|rekan|manajer)nya;
    tinggal; pernah; catatan; bendahara;
    bendaharanya; rincian; rinciannya; detail; detailnya; admin; adminnya; asisten; asistennya;
    sekretaris;
    sekretarisnya; kasir; finance; finance-nya; financenya; hrd; bagian; keuangan; paling; dp;
    banyak; lama; terlama; berapa; brp; kapan; daftar; status; rekap; ringkasan;
    terbanyak; terbesar; semua; siapa; ada; orang; dan; yang; yg; dari; ke; di; untuk; buat; pada;
    oleh; dengan; ini; itu; saya; aku; ya; sudah; masih; si; klien; nih; dong; halo; hai; akan;
    mau; karena; soalnya; tapi; sama; atas; baru; juga; adalah; punya; bikin; nya; dia; mereka;
    kalau; kalo; terakhir; terbaru; hapus; eh; maaf; bukan; ralat; maksudnya; ga; gak
""")
COMPANY_WORDS = phrases("""
    kios; lapak; gerai; bimbel; rental; tukang; losmen; kost; pondok; pangkalan;
    pt; cv; ud; tbk; sdn; bhd; ltd; inc; llc; studio; media; grup; group; foto; film; kopi; cafe;
    kafe; toko; florist; jaya; catering; hotel; resto; warung; digital; creative; kreatif; market;
    store; shop; raya; events; event; organizer; klinik; bengkel; kantor; kedai; pabrik; firma;
    butik; laundry; kampus; universitas; restoran;
    depot; penjahit; percetakan; agen; biro; masjid; gereja; sanggar; galeri; gym; barbershop;
    optik;
    minimarket; distro; penerbit; sekolah; yayasan;
    koperasi; apotek; salon; bakery; photography; production; properti
""")
INSIDE_OF = phrases("di")
WORKS = phrases("""
    logo*; website*; web; situs; desain*; design*; banner*; spanduk*; teks*; terjemah*; naskah*;
    ilustrasi*; ikon*; foto*; video*; edit*; aplikasi*; app; brosur*; poster*; flyer*; kartu;
    papan*; label*; seo; audit*; konsultasi*; kelas*; kursus*; les; artikel*; blog*; proofreading;
    copywriting; konten*; ui; ux; ui/ux; animasi*; voice; dubbing; subtitle*; podcast*; kemasan*;
    packaging; menu*; buku*; undangan*; presentasi*; landing; feed*; caption*; skripsi*; laporan*;
    jasa*; maintenance; hosting; sosmed; iklan*; branding; mockup*; kaos*; jahit*; denah*;
    gambar*; sistem*; dokumentasi*; program*; pengembangan*; pembuatan*; langganan*; iuran*;
    katalog*; sampul*; plester*; cat; ngecat; pagar*; renovasi*; mixing; mastering; resep*;
    cetak*; servis*; stiker*
""")
BEFORE_DOTS = phrases("""
    pt; cv; ud; pd; rs; tb; dr; drg; drs; ir; h; hj; bpk; ny; tn; sdr; sdri; ust; prof; no; co; inc;
    ltd; corp; mr; mrs; ms
""")
TITLES = phrases("""
    i;
    pak; bu; bapak; ibu; mas; mbak; kak; bang; dr; tante; om; mama; papa; haji; hj; prof; ko; ci
""")
POSSESSIVE_ENDINGS = ("nya",)
CLOSINGS = phrases("""
    salam; hormat kami; hormat saya; salam hangat
""")
PRONOUNS = phrases("""
    dia; ia; beliau; mereka; nya; -nya; klien itu; klien ini; klien tsb; yang sama; yg sama;
    orangnya; si dia; orang itu; utangnya;
    hutangnya; tagihannya; temponya; janjinya
""")
FILLERS = phrases("""
    akan; ini; itu; klien; pada; saya; sudah; telah; tadi; untuk; ya; udah; dah; aku; ku;
    dari; ke; juga; lagi; akhirnya; kami; sebagian; separuh; sisanya; hari; nih; dong; sih;
    oke; ok; barusan; baru; kemarin
""")
