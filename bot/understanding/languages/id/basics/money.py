"""Numbers, sums and currencies in Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, valued

NUMBERS = numbered("""
    nol 0; satu 1; dua 2; tiga 3; empat 4; lima 5; enam 6; tujuh 7; delapan 8; sembilan 9;
    sepuluh 10; sebelas 11; seratus 100; pasang 2; dua belas 12; tiga belas 13; empat belas 14;
    lima belas 15; enam belas 16; tujuh belas 17; delapan belas 18; sembilan belas 19; dua puluh 20;
    dua puluh satu 21; dua puluh dua 22; dua puluh tiga 23; dua puluh empat 24; dua puluh lima 25;
    dua puluh enam 26; dua puluh tujuh 27; dua puluh delapan 28; dua puluh sembilan 29;
    tiga puluh 30; tiga puluh satu 31; empat puluh 40; empat puluh lima 45; lima puluh 50;
    enam puluh 60; sembilan puluh 90
""")
TENS = numbered("""
    puluh 10; ratus 100
""")
TEENS = phrases("belas")
SCALES = numbered("""
    ribu 1000; rb 1000; juta 1000000; jt 1000000; miliar 1000000000; milyar 1000000000
""")
FIXED = valued("""
    seribu 1000; sejuta 1000000; semiliar 1000000000; semilyar 1000000000; gocap 50000; cepek
    100; gopek 500; ceban 10000; goban 50000; jigo 25000; cepekceng 100000
""")
HALVES = phrases("setengah; stengah")
MULTIPLIERS = numbered("""
    k 1000; rb 1000; ribu 1000; ribuan 1000; rebu 1000; jt 1000000; juta 1000000; jt. 1000000;
    jta 1000000; jeti 1000000; jutaan 1000000; ribunya 1000; rbnya 1000; rb-nya 1000; rbuan 1000;
    rban 1000; rb-an 1000; jutanya 1000000; jtnya 1000000; jt-an 1000000; jtan 1000000; juta-an
    1000000; ribu-an 1000; m 1000000000; miliar 1000000000; milyar 1000000000; ratus 100
""")
CURRENCIES = keyed("""
    IDR: rp; rp.; rupiah; rupiahnya; idr; perak; rph
    USD: dolar; dollar; dolarnya; dollarnya; usd; dolar as; dolar amerika; dollar amerika; bucks; us
        dollar
    EUR: euro; euronya; eur
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
    DKK: krone denmark; kroner denmark; krone; dkk
    RUB: rubel; rubel rusia
""")
AMOUNT_OPENERS = phrases("""
    sebesar; senilai; sejumlah; total; seharga; sekitar; kira-kira; sekian; kurang lebih;
    cuma; hanya
""")
OF_TOTAL = phrases("dari; dari total")
COUNTED = phrases("""
    biji; butir; ikat; helai; karung; sak; gram; liter; botol; galon; keping; tangkai; bal; dos;
    kardus; nampan; piring; mangkok; kavling; pintu; ruang; blok; hlm;
    unit; kotak; porsi; pax; bungkus; box; set; titik; ekor; potong; stel; pasang; lusin; kilo; kg;
    meter; m2; roll; rim; dus; ruangan; kamar; lantai; pohon; kelas; murid; siswa; peserta; tamu;
    meja; kursi; gelas; cup; toples; loyang; rb kata; cicilan; angsuran; termin; pembayaran;
    %; persen; jam; hari; minggu; bulan; tahun; halaman; hlm; lembar; kata; foto; gambar; artikel;
    konten; video; desain; logo; banner; poster; sesi; menit; buah; pcs; slide; ikon; postingan;
    post; kali; x; orang; pertemuan; revisi; item; ilustrasi; layar; episode; paket; bab; buku;
    caption; feed; reels; seri; pagi; siang; sore; malam; km; kilometer; langkah; followers
""")
TOTALS = phrases("""
    total; totalnya; jumlah; sisa; sisanya; semuanya; tagihan; keseluruhan; kurangnya
""")
STILL_OPEN = phrases("""
    kurang; kurangnya; sisa; sisanya; tersisa; kekurangan; kekurangannya; belum
""")
RATES = phrases("""
    per jam; /jam; per hari; /hari; per bulan; /bulan; per halaman; sejam; per item; perjam;
    per kata; masing-masing; masing2; per orang; tiap orang; seorang; per foto; per buah; tiap jam
""")
RATES_BEFORE = phrases("""
    @; masing-masing; harga satuan; x; ×; sekali datang; sekali pertemuan; tiap pertemuan; sekali;
    kali, sekali; kali sekali; pertemuan, sekali; pertemuan sekali; sesi, sekali; datang, sekali;
    kali, tiap kali; kali, tiap; kali, per kali; pertemuan, per pertemuan
""")
FRACTIONS = phrases("""
    setengah; setengahnya; separuh; separo; separuhnya; sepertiga; seperempat; 1/2; stengah
""")
PARTS = phrases("""
    sebagian; sebagiannya; sebagian dulu; sedikit; beberapa; sebagian besar; sebagian kecil
""")
SUM_JOINERS = phrases("""
    dan; dan lagi; plus; terus; lalu; sama; atau; kemudian
""")
SUM_CHANGES = phrases("""
    dua kali; tiga kali; kali; x; kurang; kurangnya; lebih; dobel; kelebihan; kekurangan;
    minus; dikurangi; dipotong; potong; masing-masing
""")
EXCEPTING = phrases("""
    kecuali; selain; terkecuali; di luar
""")
MONEY_WORDS = phrases("""
    pembayaran; bayaran; pelunasan; transferan; transfer; uang; duit; dana; cicilan; setoran
""")
STREETS = phrases("""
    jalan; jl; jl.; jln; gang; gg; gg.; blok; rt; rw; lantai; lt; kamar; jam; pukul; jm; pkl
""")
"""What a small number behind it is no sum of: a street's, a house's, or an hour's."""
