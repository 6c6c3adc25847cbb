"""Indonesian words by their sort: given names, words of no name, and work of all trades."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, phrases

FIRST_NAMES = phrases("""
    silvi; olivia; fitri; nadia; keisha; reza; tarno; soleh; bobby; rizal;
    abdul; abdullah; ade; adi; adib; adinda; aditya; adit; adriana; afif; agnes; agung; agus; ahmad;
    aini; aisyah; ajeng; aji; akbar; alam; albert; aldi; aldo; alfi; alfian; ali; alifa; alif; alia;
    alvin; alya; amalia; amanda; amel; amelia; amin; amir; ana; anang; andi; andika; andini; andre;
    andri; andy; angga; anggi; anggun; anggraini; ani; anis; anisa; anita; anna; annisa; anton;
    anwar; aprilia; ardi; ardian; arief; arif; arifin; ari; arini; aris; arman; arya; asep; asih;
    astrid; astuti; atik; aulia; awan; ayu; ayuni; aziz; azizah; bagas; bagus; bambang; bani;
    basuki; bayu; beni; benny; bima; bintang; bobby; bondan; boni; brian; budi; budiman; budiono;
    bunga; cahya; cahyo; candra; cecep; chandra; cici; cindy; citra; clara; cokro; dadang; damar;
    dani; daniel; danu; darma; darmawan; david; dea; dede; dedi; dedy; deni; denny; desi; desy;
    devi; dewa; dewi; dhani; dian; diana; dicky; didi; didik; dika; dila; dimas; dina; dinda; dini;
    dino; djoko; dodi; doni; donny; dwi; edi; edo; eddy; edy; eka; eko; ela; eli; elisa; ella; elly;
    ema; emil; emma; endah; endang; endro; eni; erik; erlangga; erna; erni; ester; esti; eva; evi;
    fachri; fadhil; fadil; fahmi; fahri; faisal; faiz; fajar; fandi; farah; farhan; farid; farida;
    fatimah; fatma; febri; febrian; felix; ferdi; ferdinand; ferry; fikri; firda; firman; fitri;
    fitria; galang; galih; ganjar; gatot; gerry; gilang; gina; gita; guntur; guruh; gunawan; habib;
    hadi; hafiz; hakim; halim; hamid; hana; handoko; hani; hanif; hanna; hari; haris; hartono;
    haryanto; hasan; hasanah; hasna; hendra; hendri; hendro; heni; henny; henry; heri; herlina;
    herman; hermawan; herry; heru; hesti; hidayat; husein; ian; ida; ignatius; iis; ika; ikhsan;
    iksan; ilham; ilyas; ima; iman; imam; imelda; inah; indah; indra; indri; intan; ira; irfan;
    irma; irwan; isma; ismail; isti; iwan; jaka; jamal; januar; jefri; jessica; jihan; joni; johan;
    joko; jono; juli; julia; juliana; jumadi; junaedi; kadek; kamal; karim; karina; kartika;
    kartini; kevin; ketut; khairul; kiki; kirana; komang; krisna; kurnia; kurniawan; kusuma; laila;
    lala; laras; lastri; leni; lestari; lia; lidya; lilis; lina; linda; lisa; lukman; lulu; lusi;
    lutfi; made; maharani; mahmud; mala; manda; maria; mariana; marni; maryam; maulana; mawar; maya;
    mega; meilani; melani; melati; melinda; meri; mia; mila; mira; miranda; mirna; mita; muhammad;
    mukti; mulyadi; mulyani; mulyono; munir; mustofa; mutia; mutiara; nabila; nadia; nadya; nana;
    nanang; nanda; nando; nani; nasution; natalia; naufal; nengah; neneng; ngurah; nia; nina; ninik;
    nisa; nita; noni; nova; novi; novia; novita; nugroho; nunung; nur; nuri; nurhayati; nuraini;
    nurul; nyoman; oki; okta; oni; pandu; panji; paulus; prabowo; prasetyo; pratama; pratiwi;
    purnomo; puspita; putra; putri; putu; rachmat; raden; rafi; rahma; rahman; rahmat; rahmi; raka;
    rama; ramadhan; ramdan; rangga; rani; rara; ratih; ratna; ratri; reza; reni; resti; retno; rian;
    riana; ricky; rico; ridho; ridwan; rifki; rika; riko; rina; rini; rio; risa; riska; rita; rizal;
    rizki; rizky; robby; robert; roby; rohman; roni; rosa; rosi; rosidah; rudi; rudy; rukmini;
    rully; rusdi; rustam; sakti; salim; salma; salsa; samsul; sandi; sandra; santi; santo; santoso;
    saputra; sari; sarah; sasa; sekar; selvi; septi; septian; seto; setiawan; setyo; shinta; sigit;
    silvi; silvia; simon; sinta; siska; siti; slamet; sofi; sofia; soleh; sri; stefan; stefani;
    stella; subagio; sudirman; sugeng; sugiono; suharto; sukardi; sulastri; sulis; sumarni; sumiati;
    sunarto; sundari; supardi; supri; supriyadi; suryadi; surya; suryani; susan; susanti; susanto;
    susi; sutrisno; suwarno; syahrul; syifa; tania; tari; tasya; taufik; teddy; teguh; teti; theo;
    tia; tika; tina; tini; tino; titi; titik; titin; tito; toni; tono; tri; tuti; tutik; udin; ucok;
    ujang; umar; umi; utami; utari; vania; vera; veronika; vicky; victor; vina; vino; vivi; wahid;
    wahyu; wahyuni; wahyudi; wati; wawan; wayan; wibowo; widi; widodo; widya; wijaya; wildan; wiwik;
    wiwin; wulan; wulandari; yadi; yani; yanti; yanto; yana; yayuk; yeni; yenny; yoga; yogi;
    yohanes; yolanda; yono; yosef; yuda; yudha; yudi; yulia; yuliana; yuli; yuni; yunita; yusron;
    yusuf; zahra; zainal; zaki; zulfa; zulfikar; zulkifli; lusiana; handayani; savitri; tarigan;
    siregar; simanjuntak; sitorus; hutagalung; nainggolan
""")
SURNAME_ENDINGS = phrases("""
    wati; yanto; yanti; wan; ningsih; ningrum; adi; anto; ono; oto; oso; oyo; putra; putri; jaya;
    sari; dewi; ani; nto; awan
""")
ORDINARY = phrases("""
    (uang|duit|rekening|rek|dompet|atm|gopay|kantong|bayaran|honor|upah|gaji|jatah|fee)(ku|mu|nya);
    (ku)(relakan|relain|ikhlaskan|ikhlasin|anggap|hapus|tagih|kirim|terima|catat|hubungi|telepon|
    chat);
    (tagihan|invoice|utang|hutang|piutang|transferan|bukti|nota|kerjaan|pekerjaan|hasil|jasa|karya|
    bot)(ku|mu|nya); apa-apa; siapa-siapa;
    apapun; (nominal|nilai|angka|kurang|lebih|jadwal|cicilan|sisa|nomor|klien|janji)nya;
    lupakan; lupain; relakan; relain; ikhlaskan; ikhlasin; anggap; anggep; dianggap; anaknya;
    membalas; menjawab; menyampaikan; bahwa; menyatakan; mengatakan; memberitahu;
    memberitahukan; diambil; ngambil; sdh; tp; pesen; order; turun; gajian; balikin; ngeles;
    sumpah; bersumpah; menghindar; nransfer; ntransfer; anter; nganter; punya; kayaknya; barusan;
    ditagih; tetanggaku; temanku; saya; aku; gue; gua; gw; ku; kami; kita; kamu; lu; lo; kau; anda;
    kalian; dia; ia; beliau; mereka; nya; diri; sendiri; ini; itu; tersebut; sini; situ; sana;
    mana; siapa; apa; kapan; kenapa; mengapa; bagaimana; gimana; berapa; brp; yang; yg; dan; atau;
    tapi; tetapi; namun; karena; krn; soalnya; kalau; kalo; jika; bila; agar; supaya; biar;
    sehingga; maka; jadi; lalu; terus; trus; kemudian; habis; abis; setelah; sesudah; sebelum;
    sblm; ketika; saat; waktu; selama; sampai; sampe; smpe; hingga; sejak; dari; dr; ke; kepada;
    kpd; di; pada; untuk; utk; buat; bwt; bagi; oleh; dengan; dgn; sama; tanpa; tentang; soal;
    antara; menurut; seperti; kayak; kyk; hanya; cuma; cuman; saja; aja; juga; jg; pun; lah; kah;
    sih; dong; donk; deh; kok; kan; ya; yah; iya; iyah; tidak; tdk; tak; nggak; enggak; engga; gak;
    ga; gk; ngga; bukan; bkn; jangan; jgn; belum; blm; blum; belom; sudah; sdh; udah; udh; dah;
    telah; akan; bakal; mau; ingin; pengen; pengin; bisa; bs; dapat; boleh; harus; hrs; harusnya;
    seharusnya; mesti; perlu; wajib; sedang; lagi; lg; masih; msh; tetap; selalu; sering; jarang;
    kadang; pernah; baru; br; tadi; kini; sekarang; skrg; skrng; nanti; ntar; besok; bsk; lusa;
    kemarin; kmrn; hari; tgl; tanggal; minggu; mgg; bulan; bln; thn; jam; menit; detik;
    pagi; siang; sore; malam; depan; kemarennya; akhir; awal; tengah; pertengahan; paling; lambat;
    telat; cepat; cepet; lama; sebentar; segera; langsung; dulu; duluan; kembali; balik; semua;
    seluruh; semuanya; seluruhnya; sebagian; separuh; separo; setengah; sisa; sisanya; total;
    totalnya; jumlah; jumlahnya; banyak; bnyk; sedikit; dikit; lebih; kurang; sekitar; kira;
    kira-kira; hampir; persis; pas; tepat; sangat; sekali; banget; bgt; terlalu; cukup; agak; ribu;
    rb; juta; jt; rupiah; rp; perak; kali; pertama; kedua; ketiga; terakhir; lain; lainnya; tambah;
    tambahan; nambah; nambahin; lunas; lunasin; dilunasi; melunasi; pelunasan; bayar; byr; bayarin;
    bayarnya;
    dibayar; membayar; bayaran; pembayaran; pembayarannya; terbayar; dibayarkan; bayar2; transfer;
    tf; trf; ditransfer; mentransfer; transferan; transferannya; kirim; kirimin; dikirim; ngirim;
    mengirim; kirimkan; setor; nyetor; disetor; cicil; nyicil; dicicil; cicilan; angsur*; utang;
    hutang; ngutang; berutang; utangnya; hutangnya; piutang; nunggak; menunggak; tunggakan;
    tunggak; pinjam; minjem; minjam; tagih; nagih; menagih; tagihan; tagihannya; invoice;
    invoicenya; faktur; kuitansi; nota; bon; struk; bukti; kontrak; tempo; jatuh; batas; batasnya;
    deadline; termin; dp; uang; duit; duitnya; uangnya; dana; cash; tunai; rekening; rek; saldo;
    bank; bca; mandiri; bri; bni; gopay; ovo; qris; kartu; cek; giro; masuk; masuknya; cair;
    nyampe; terima; nerima; diterima; menerima; dapet; dpt; kasih; ngasih; dikasih; beri; memberi;
    diberi; bawa; ambil; ngambil; taruh; kata; katanya; bilang; bilangnya; dibilang; ngomong;
    omong; cerita; kabar; kabari; kabarin; ngabarin; info; infonya; tanya; nanya; jawab; balas;
    bales; chat; chatnya; wa; telepon; telpon; nelpon; telp; sms; email; janji; janjinya; berjanji;
    dijanjikan; janjiin; setuju; sepakat; sanggup; mampu; niat; rencana; rencananya; dijadwalkan;
    jadwal; dipastikan; pasti; mungkin; sepertinya; rasanya; moga; semoga; mudah-mudahan; insya;
    insyaallah; alhamdulillah; puji; tuhan; allah; tolong; tlg; mohon; minta; harap; coba; catat;
    catet; catatin; tulis; masukin; masukkan; tambahin; tambahkan; simpan; rekam; input; daftar;
    bikin; bikinin; hapus; ubah; ganti; edit data; batal; batalkan; tandai; ditandai; ingat;
    ingatkan; ingetin; ingetkan; lupa; kelupaan; tau; tahu; lihat; liat; dengar; denger; pikir;
    rasa; percaya; tunggu; nunggu; menunggu; ditunggu; nungguin; ngecek; halo; hai; hi; hey; hei;
    woy; woi; assalamualaikum; salam; selamat; makasih; makasi; thanks; thx; trims; tq; oke; ok;
    okay; sip; siap; baik; bagus; mantap; asik; asyik; hore; yes; yeay; wah; waduh; aduh; duh; ah;
    oh; eh; nah; hmm; hm; haha; wkwk; wkwkwk; hehe; maaf; sori; sorry; gapapa; gpp; anjir; gila;
    parah; kesel; kesal; sebel; capek; bingung; sedih; senang; akhirnya; sayang; untung; sayangnya;
    untungnya; ternyata; sebenarnya; sebetulnya; padahal; memang; emang; mmg; malah; justru;
    apalagi; bahkan; meski; meskipun; walau; walaupun; orang; orangnya; org; teman; temen; temenku;
    tetangga; klien; kliennya; client; pelanggan; customer; pembeli; bos; boss; admin; bagian;
    keuangan; keuangannya; finance; bendahara; asisten; asistennya; sekretaris; manajer; suami;
    istri; adik; bot; namanya; nama; bernama; atas; nomor; no; nomer; harga; harganya; biaya;
    biayanya; tarif; fee; pajak; ppn; pph; diskon; potongan; kena; tanggungan; gratis; ada;
    adalah; ialah; yaitu; yakni; menjadi; merupakan; mempunyai; kerja; kerjaan; pekerjaan; jasa;
    proyek; selesai; kelar; beres; rampung; mulai; dimulai; berhenti; stop; lanjut; terusin;
    sejauh; per; via; lewat; pakai; pake; memakai; ikut; datang; dateng; pergi; pulang; tinggal;
    muncul; hilang; ngilang; kabur; menghilang; macet; seret; nihil; kosong; penuh; susah; gampang;
    mudah; sulit; benar; bener; betul; salah; keliru; alasan; alasannya; masalah; hal; begitu;
    gitu; begini; gini; demikian; masing; masing-masing; tiap; setiap; dua-duanya; keduanya;
    barang; sesuatu; seseorang; utang2; tp; sm; dg; spt; dll; dsb; dst; yaa; yaaa; iyaa; nih; tuh;
    loh; lho; yuk; ayo; mari; btw; fyi; ntah; entah; harian; mingguan; bulanan; kontan; lsg; sy;
    ak; krj; pd; jd; ad; klo; tsb; sd; s/d; ke-; digital; urusan; berani; sempat; terpaksa;
    buru-buru; rajin; mendadak; sengaja; jujur;
    doang; ngotot; sepakat; ogah; keburu; barengan; mah; euy; atuh; wae; bae; juo;
    samua; hajatan; jumatan; isya; maghrib; magrib;
    dzuhur; dhuhur; ashar; sing; sek; dititipin; nitip; kewajiban; kekurangan; kelebihan
""")
SHORTHAND = keyed("""
    potongan: potongn; ptongan; potngan; ptgan
    diskon: diskn; dskon; dskn; diskom
    tagihan: tagihn; tgihan; taghan; tghn
    cicilan: ciciln; ciclan; ccilan
    angsuran: angsurn; angsran
    transferan: transfran; trnsferan; tfan
    minggu: mnggu; mingu; mingg
    tadi: td; tdi
    lagi: lg; lgi
    bayar: byr; bayr
    dibayar: dibyr; dbayar; dbyr
    bilang: blg; blng; bilng
    katanya: ktnya; ktny
    janji: jnji; jnj
    udah: udh; uda; udha; uadh; udaah
    sudah: sdh; sdah; sudha; suda; sduah
    belum: blm; blum; belm; belumlah; belumpun
    tidak: tdk; tidaklah
    gak: gk; gaklah
    saya: sy
    harus: hrs; hrus
    sebelum: sblm; sblum
    setelah: stlh
    terus: trs; trus
    dengan: dgn; dg
    untuk: utk; u/
    buat: bwt
    transfer: tf; trf; trnsfr; tranfer; trasfer; transver; trfs
    lunas: lns; lnas; luns
    setengah: stgh; stengah; stgah
    kasih: kasi; ksh
    kapan: kpn; kpan
    dari: dri
    siapa: sapa; sopo; spa; syp
    harusnya: hrsnya; hrusnya; kudune; kudunya; mestine
    gimana: gmn; gmna
    sekarang: skrg; skrng; skr; skg
    bukan: bkn
    jangan: jgn; jngn
    paling: plg; plng
    nanti: nnti; nti
    tolong: tlg; tlng
    makasih: mksh; mksih; mkasih
    bisa: bs
    banget: bgt; bngt
    tapi: tp; tpi
    juga: jg
    yang: yg
    dulu: dl; dlu
    kirim: krm; krim
    utang: utg; utng
    hutang: htg; hutng
    balas: bls; blas
    dibalas: dibls
    dapat: dpt
    masuk: msk
    minta: mnta
    masih: msh; msih
    semua: smua; smw
    minggu: mnggu; mingu
    tempo: tmpo
    jatuh: jth
    cuma: cma
    mau: mw
""")
TRADES = phrases("""
    lapangan; melatih; ngelatih; pelatih; latihan; layar; lcd; baterai; aki; kampas; rem; busi;
    senar;
    resleting; retsleting; sol; kancing; perbaikan; pangkas; gunting; nyapu; nyuci; nyetrika;
    nyopir; nyupir; momong; ngasuh; njahit; jaitan; ngelukis; ngedesain; nyablon; nyetak;
    ngerangkai; dekorin; ngedekor; ngerias; mijat; mijet; nyukur; ngelas; nyervis; ngerakit;
    rakit; ngoding; koding; nyusun; nyunting; nerjemahin; menerjemahkan; ngetik; ngeprint;
    baliho; nikahan; nanny; tol; parkir; lembur; lemburan; bensin; konsumsi; footage; underwater;
    jurnal; make-up; sayur; telur; beras; daging; ikan; fotokopi; print; jilid; ketikan;
    ongkos kirim; biaya kirim; ongkir; jasa kirim; ongkos; ongkos angkut; ongkos jahit;
    jas; kanopi; kebaya; rak; teralis; gorong; tirai; vitrase;    kran; air; pompa air; psg;
    masang; pemasangan; ganti kran; penyuntingan; menyunting; shooting; prewed; kelarin; ngegambar;
    nggambar; manggung; nyanyi; menyanyi; ngamen; ngeband; cuci ac; logo; desain; mendesain;
    ilustrasi; gambar; menggambar; lukis; lukisan; melukis; mural; sketsa; poster; spanduk; banner;
    brosur; flyer; pamflet; katalog; kartu nama; undangan; kemasan; label; stiker; sampul; cover;
    buku; majalah; layout; tata letak; cetak; percetakan; sablon; kaos; bordir; jahit; menjahit;
    jahitan; baju; gaun; kebaya; seragam; gorden; permak; website; web; situs; aplikasi; app;
    landing; toko online; hosting; domain; server; coding; program; pemrograman; sistem; dashboard;
    database; api; integrasi; plugin; bug; perbaikan; perbaiki; maintenance; perawatan;
    pemeliharaan; instalasi; install; pasang; pemasangan; setting; setel; servis; service;
    reparasi; renovasi; bangun; pembangunan; cat; ngecat; pengecatan; keramik; lantai; plafon;
    atap; genteng; dinding; tembok; pagar; pintu; jendela; kusen; dapur; kamar; mandi; toilet; wc;
    pipa; keran; pompa; sumur; saluran; mampet; listrik; lampu; kabel; stop kontak; ac; kulkas;
    mesin; cuci; kompor; tv; komputer; laptop; printer; hp; wifi; jaringan; cctv; kamera; foto;
    fotografi; pemotretan; prewedding; prewed; wisuda; album; retouch; edit; editing; ngedit;
    video; film; klip; dokumentasi; drone; shooting; syuting; animasi; motion; trailer; subtitle;
    takarir; voice; over; isi; suara; dubbing; rekaman; musik; lagu; band; akustik; mixing;
    mastering; podcast; jingle; aransemen; konser; manggung; dj; sound; system; horeg; lighting;
    panggung; mc;
    terjemah*; terjemahan; penerjemah*; alih bahasa; juru bahasa; interpreter; naskah; tulisan;
    penulisan;
    nulis; menulis; artikel; konten; blog; caption; copywriting; sunting; editor; proofreading;
    koreksi; revisi; transkrip*; ketik; pengetikan; skripsi; tesis; jilid; makalah; laporan;
    pidato; lamaran; presentasi; ppt; slide; materi; modul; riset; survei; survey; analisis;
    analisa; audit; konsultasi; konsultan; pendampingan; pelatihan; training; workshop; seminar;
    kelas; kursus; les; privat; bimbel; ngajar; mengajar; pengajar; honor; mengaji; ngaji; piano;
    gitar; biola; drum; vokal; tari; nari; menari; angklung; gamelan; yoga; zumba; renang; fitnes;
    gym; futsal; matematika; inggris; mandarin; jepang; fisika; jaga; momong; pengasuh; asuh;
    titip; penitipan; rawat; merawat; lansia; pijat; massage; urut; lulur; spa; facial; terapi;
    bekam; fisioterapi; rias; makeup; make; up; sanggul; hijab; potong; rambut; cukur; creambath;
    smoothing; kuku; nail; nailart; manikur; henna; tato; katering; catering; masak; masakan; nasi;
    kotak; tumpeng; kue; roti; snack; jajanan; bolu; tart; cupcake; hampers; parsel; bakery;
    pesanan; arisan; pesta; acara; event; ulang; tahun; ultah; nikah; pernikahan; resepsi;
    khitanan; dekor; dekorasi; bunga; buket; karangan; balon; tenda; kursi; sewa; rental; rentalan;
    kos; kontrakan; mobil; motor; sepeda; ban; oli; tambal; las; ngelas; antar; jemput;
    ojek; kurir; pengiriman; ongkir; angkut; pindahan; travel; sopir; supir; bersih; bersih-bersih;
    bersih2; membersihkan; cleaning; sapu; pel; laundry; setrika; kebun; taman; rumput; pohon;
    tanam; tanaman; pupuk; kolam; ikan; kucing; anjing; grooming; hewan; vaksin; pembukuan;
    akuntansi; laporan keuangan; pajak; spt; gaji; payroll; input; data; excel; template; admin;
    seo; iklan; ads; kampanye; marketing; pemasaran; promosi; sosmed; medsos; feed; reels; reel;
    endorse; posting; branding; strategi; foto produk; mockup; prototipe; wireframe; uiux; ui; ux;
    ikon; maskot; karakter; komik; font; render; 3d; maket; denah; rab; gambar kerja; arsitek;
    interior; furnitur; mebel; lemari; meja; rak; sofa; kasur; kitchen; set; ukir; kerajinan;
    souvenir; suvenir; mug; gelas; plakat; piala; stempel; neon; box; papan; reklame; kostum; tas;
    sepatu; sandal; perhiasan; cincin; gelang; lilin; sabun; parfum; jilbab; batik; tenun; rajut;
    kelola; mengelola; ngelola; ig; instagram; tiktok; youtube; shopee; tokopedia; marketplace;
    ngecor; cor; teras; talang; gypsum; baja; aluminium; kaca; tandon; torn; toren; sumur; septic;
    freon; kuli; manten; pengantin; akad; lamaran; siraman; lapis; legit; aqiqah; akikah; prasmanan;
    orgen; organ; koor; carter; kain; celana; kemeja; rok; blazer; totebag; lanyard; nametag;
    langganan; abonemen; membership; lisensi; iuran; retainer; konsep; pembinaan; kunci; gembok;
    duplikat; notaris; legal; dokumen; paspor; visa; pengurusan; jasa
""")
TITLES = phrases("""
    pakdhe; budhe; paklek; pak_de; bu_de; pak_lik; kangmas; ncing; cing; enyak; datuk; koko; cece;
    hajjah; ustadzah; drg; drh; drs; dra; bapaknya; ibunya; mamanya; papanya; ayahnya; bundanya;
    kakaknya; adiknya;
    suaminya; istrinya; neneknya; omnya; tantenya; bpk; ir; hj; h; ust; ustad; ustadz; ustadzah;
    hajah; lae; ito; kel; kel.; mak; amai; encim; kyai; habib; pendeta; romo; pastor; suster;
    bruder; bro; sis; dek; dik; adik; abang; bg; mba;
    mbk; mpok; teh; teteh; aa; akang; kang; kg; uda; uni; bli; mbok; ci; cici; koh; engkoh; opung;
    tulang; oma; opa; nenek; kakek; eyang; pakde; bude; paklik; bulik; om; tuan; nyonya; ny; nona;
    ibuk; bunda; ayah; ummi; abi; emak; babe; mamah; mama; guru; coach; chef; kapten; komandan;
    cak; cik; ceu; encik; mang; mamang; paman; bibi; abah; nyai; daeng; gus; bulek; pakle; amang;
    inang; lurah; camat; kades; pak rt; pak rw; keluarga; sdr; sdri; mr; mrs; ms; miss; mister; wak;
    uwak;
    mbah
""")
COMPANY_WORDS = phrases("""
    kolam; lapangan; stadion; terminal; stasiun; bandara; pelabuhan; rusun; asrama; wihara;
    tim; panitia; ekskul; kelompok; posyandu; pkk; takmir; sasana; padukuhan; dusun;
    katering; fotokopi; fotocopy; counter; konter; rias; pecel; nasgor; lalapan; ketoprak; seblak;
    martabak; negeri; swasta; muhammadiyah; bakmi;    musala; musholla; mushola; mushalla; surau;
    langgar;
    mesjid; warkop; angkringan; lapak; bar; pub; klub; club; puri; losmen; kampung; desa;
    perumahan; apartemen; ruko; pondok; padepokan; bumi; graha; griya; sasana; pt; cv; ud; pd; tbk;
    persero; firma; fa; koperasi; kop; yayasan; yys; lembaga; lsm; bumdes; dinas; kementerian;
    pemda; pemkot; kelurahan; kecamatan; kantor; universitas; univ; kampus; institut; akademi;
    sekolah; sd; sdn; smp; smpn; sma; sman; smk; tk; paud; mts; madrasah; pesantren; ponpes;
    bimbel; kursus; gereja; masjid; pura; vihara; panti; rs; rsu; rsud; rumah sakit; klinik;
    apotek; puskesmas; optik; lab; bidan; hotel; villa; vila; homestay; guesthouse; resort; losmen;
    wisma; kos; kost; travel; tour; wisata; biro; rental; resto; restoran; rm; rumah makan; warung;
    waroeng; kedai; kafe; cafe; kopi; coffee; kantin; depot; dapur; bakso; soto; sate; mie; bakmi;
    nasi; ayam; seafood; roti; bakery; toko; tokoh; grosir; swalayan; mart; supermarket;
    minimarket; pasar; butik; distro; konveksi; garmen; batik; salon; barbershop; pangkas; spa;
    gym; sanggar; studio; galeri; gallery; teater; museum; penerbit; percetakan; radio; tv; media;
    majalah; koran; grup; group; holding; abadi; jaya; makmur; sentosa; mandiri; sejahtera; utama;
    perkasa; karya; cipta; sinar; cahaya; mitra; indo; nusantara; indonesia; bersama; bersaudara;
    saudara; bersatu; maju; sukses; berkah; barokah; properti; property; realty; konstruksi;
    kontraktor; bangunan; mebel; furniture; interior; arsitek; elektronik; komputer; digital;
    teknologi; tech; solusi; sistem; software; konsultan; hukum; notaris; asuransi; bank; logistik;
    ekspedisi; cargo; kargo; transport; trans; motor; mobil; bengkel; dealer; showroom; pabrik;
    industri; farm; tani; ternak; kebun; agro; laundry; cleaning; komunitas; paguyuban; karang
    taruna; rt; rw; organisasi; ikatan; perkumpulan; festival; event; organizer; eo; wo; wedding;
    production; productions; pictures; films; records; music; band; ltd; inc; llc; gmbh; pte; sdn
    bhd
""")
