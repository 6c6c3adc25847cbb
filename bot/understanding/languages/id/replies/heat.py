"""Yang dikatakan draf yang marah, dan tidak ada dalam pesan yang tenang."""

from __future__ import annotations

from bot.understanding.replies.words import heats

HEAT = heats(
    """
    insult: (bangsat*|bajingan*|anjing*|anjir|anjrit|anjay|babi|monyet|kampret*|keparat*|brengsek*|
        brengsex|goblok*|goblog*|tolol*|bego*|bodoh*|dungu|idiot*|bloon|sinting|gila lu|gila lo|gila
        kamu|asu|jancuk*|jancok*|cuk|kontol*|memek|ngentot*|entot|tai|taik|tahi|setan|iblis|sialan|
        bedebah|laknat|kurang ajar|kurangajar|tidak tahu malu|gak tahu malu|ga tau malu|gak tau
        malu|tak tahu malu|nggak tau malu|ga tahu malu|muka tembok|muka badak|maling*|pencuri*|
        perampok*|rampok|penipu*|nipu|menipu|ditipu|tipu-tipu|tukang tipu|pembohong*|tukang bohong|
        bohong*|bullshit|munafik*|koruptor|lintah darat|parasit*|benalu|sampah|pecundang*|pengecut*|
        banci|licik*|busuk|jahat|biadab|bejat|rakus|serakah|pelit|kikir|medit|otak udang|gak punya
        otak|ga punya otak|tidak punya otak|nggak punya otak|ga ada otak|gak ada otak|otaknya di
        mana|otak kosong|gak punya hati|ga punya hati|tidak punya hati|tidak punya hati nurani|gak
        punya malu|ga punya malu|gak punya etika|tidak punya etika|ga punya etika|gak bermoral|tidak
        bermoral|makan uang haram|makan hak orang|makan duit orang|makan keringat orang|zalim|
        dzalim|dholim|najis|mampus|cangkem|bacot|fuck*|shit|amatiran|tak becus|gak becus|ga becus|
        tidak becus|payah|memalukan|menjijikkan|tukang ngutang|tukang utang|tukang ngemplang|
        pengemplang|perusahaan abal-abal|abal-abal) {gap} [(kamu|lo|lu|kalian|anda|semua|banget|
        sekali)]
    sarcasm: (hebat ya|hebat sekali ya|hebat banget ya|wah hebat|luar biasa ya|luar biasa sekali|
        keren ya|keren banget ya|bagus ya|bagus sekali ya|enak ya|enak banget ya|enak bener|enak
        sekali ya|pinter banget|pintar sekali ya|wah kejutan|kejutan sekali|sungguh kejutan|kaget
        saya|terima kasih sudah mengabaikan|terima kasih sudah menghilang|terima kasih atas
        kesunyian*|makasih udah ghosting|makasih udah ngilang|makasih udah dicuekin|makasih lho
        udah|terima kasih lho sudah|terima kasih banyak ya sudah|selamat ya|salut deh|salut saya|
        tepuk tangan|santai aja ya|santai aja terus|santai saja terus|gak usah buru-buru|ga usah
        buru-buru|tidak usah buru-buru|nggak usah buru-buru|pelan-pelan aja|saya makan angin|makan
        angin|makan batu|hidup dari udara|saya kenyang makan janji|makan janji|kenyang janji|saya
        bukan bank|saya bukan yayasan|saya bukan lembaga amal|bukan yayasan|bukan lembaga amal|
        lembaga amal|badan amal|dikira saya bank|emang saya bank|emangnya saya bank|kerja bakti|
        kerja rodi|kerja gratisan|kerja buat surga|kerja ikhlas|saya kan kerja gratis|saya kerja
        gratis|saya mah apa|apalah saya|orang sibuk|orang penting|sibuk banget ya|sibuk sekali ya|
        pasti sibuk sekali|yang mulia|paduka|tuan besar|nyonya besar|bos besar|sultan|horang kaya|
        jangan-jangan uangnya dimakan|dimakan kucing|dimakan tuyul|tuyul|lewat merpati|pakai
        merpati|kirim pakai merpati|pakai kura-kura|bisa baca ga|bisa baca gak|bisa baca tidak|bisa
        baca kan|buta huruf|apa susahnya|susah banget ya|segitu susahnya|sesusah itu|selamat liburan
        pakai|liburan pakai uang saya|pakai uang saya|pake duit saya|pake uang saya|pakai duit saya|
        nikmatin|semoga liburan*|lebaran kuda|lebaran monyet|tahun kuda|nunggu kiamat|tunggu kiamat|
        sampai kiamat|nunggu saya tua|amnesia|pikun ya|lupa cara bayar|lupa caranya)
    threat: (saya|gue|gw|aku|kami|kita) [(akan|bakal|bisa|pasti|sudah siap|siap|tinggal|mau|jamin)]
        (hancurkan|hancurin|rusak|jatuhkan|sebarkan|sebarin|sebar|viralkan|viralin|posting|post|
        upload|spill|bongkar|umumkan|kasih tahu semua|kasih tau semua|ceritakan ke|ceritain ke|
        bilang ke semua|bilang ke istri|bilang ke bos|beritahu semua|peringatkan semua|hubungi semua
        klien|hubungi klien|hubungi istri|hubungi atasan|telepon istri|telepon bos|datangi|datengin|
        datang ke|samperin|cari kamu|cari kalian|cari anda|kejar|grebek|geruduk|hapus|matikan|
        matiin|takedown|take down|shutdown|tutup website|blokir website|hack|kasih review jelek|
        kasih bintang|tulis review|tulis ulasan|bikin thread|bikin kamu|bikin kalian|buat kamu|buat
        kalian|buat hidup|pukul|hajar|bunuh|bakar|kirim orang|kirim preman|kirim debt) {gap} [(nama|
        reputasi|usaha|bisnis|kamu|kalian|anda|rumah|kantor|website|situs|klien|semua|medsos|sosmed|
        menyesal|nyesel|orang|kelakuan|foto|chat|bukti|jelek|satu|tidak tenang|ga tenang)]; (viral*|
        viralin|viralkan|diviralkan|viralin aja|review jelek|ulasan jelek|bintang satu|bintang 1|
        blacklist|daftar hitam); (kamu|kalian|anda|lo|lu) [(akan|bakal|pasti|nanti)] (menyesal|
        nyesel|rasakan|tahu akibat*|tau akibat*|tanggung akibat*|hancur|bangkrut|kena batunya|kena
        karma|lihat nanti); (awas|awas ya|awas kamu|awas kalian|awas kalau|lihat saja nanti|liat aja
        nanti|tunggu saja|tunggu aja|tunggu pembalasan*|jangan main-main sama saya|jangan main-main|
        jangan macam-macam|jangan macem-macem|tanggung sendiri akibat*|tanggung akibat*|rasakan
        akibat*|jangan salahkan saya|jangan nyesel|jangan menyesal|saya tahu rumah|saya tau rumah|
        saya tahu alamat|saya tau alamat|tahu kantor kalian|preman|semua orang akan tahu|semua orang
        tahu|biar semua orang|biar semua tahu|biar semua tau|biar orang-orang|biar kapok|biar tahu
        rasa|biar tau rasa|tahu rasa|tau rasa|sumpahin|saya sumpahi|saya doakan|didoain|kena azab|
        azab|karma|hidup tidak tenang|hidup ga tenang|tidak akan tenang)
    legal_claim: (polisi*|polsek|polres|polda|pengadilan*|gugat*|menggugat|digugat|tuntut*|menuntut|
        dituntut|pengacara*|lawyer|kuasa hukum*|somasi*|hukum|jalur hukum|proses hukum|secara hukum|
        pidana*|dipidana|perdata|pasal*|kuhp|uu ite|penggelapan|penipuan|wanprestasi|melanggar
        hukum|melawan hukum|penjara*|dipenjara|masuk bui|bui|debt collector|dc|penagih utang|slik|bi
        checking|ojk|lapor pajak|kantor pajak|pailitkan|dipailitkan|sita|disita|menyita|denda*|
        bunga|penalti*|ganti rugi|kompensasi|laporkan ke|laporin ke|lapor ke|saya laporkan|saya
        laporin|saya lapor) {gap} [(kamu|kalian|anda|polisi|{n}%|{n} persen|besok|perusahaan)]
    ultimatum: (peringatan|kesempatan|ultimatum|teguran|chance|warning) (terakhir|terahir);
        (terakhir kali|ini terakhir|untuk terakhir|ini yang terakhir|sekali lagi saya); (waktu|
        dalam|kasih waktu|beri waktu|saya kasih|saya beri|saya tunggu|saya tunggu sampai|punya
        waktu|cuma|hanya) [(kamu|anda|kalian|waktu|cuma|hanya|tinggal|sampai)] [(cuma|hanya|tinggal|
        waktu)] (1 jam|satu jam|sejam|2 jam|dua jam|{n} jam|{n} menit|1x24 jam|1 x 24 jam|2x24 jam|
        3x24 jam|24 jam|setengah jam|sepuluh menit|lima menit|jam {n} malam ini) {gap} [(atau|kalau
        tidak|untuk bayar)]; (1x24 jam|2x24 jam|1 x 24 jam|3x24 jam); (kalau tidak|kalau nggak|kalo
        ga|kalo gak|kalau gak|atau|jika tidak|kalau ga) {gap} (selesai kita|kita selesai|tamat|lihat
        saja|liat aja|tahu sendiri|tau sendiri|tanggung sendiri|saya tidak segan|jangan salahkan|
        saya bertindak|urusannya lain|lain ceritanya|habis); (bayar|transfer|lunasi|lunasin|kirim|
        balikin|kembalikan) [(sekarang|utangmu|uang saya|duit saya|hutangmu|semua|tagihan|uangnya|
        gue|saya|hak saya|invoice)] (sekarang juga|detik ini juga|detik ini|saat ini juga|hari ini
        juga|malam ini juga|sekarang|segera atau|hari ini atau|sebelum tengah malam|sebelum jam {n}
        malam|sebelum malam ini|cepat|cepetan|buruan); (sekarang juga|detik ini juga|saat ini juga|
        hari ini juga|malam ini juga|sebelum tengah malam|tidak lebih dari satu jam|saya tidak akan
        mengulang*|saya ga akan ulangi|saya gak akan ngulang|tidak akan saya ulangi|saya tidak mau
        menunggu|saya ga mau nunggu|saya gak mau nunggu|tidak ada toleransi|kesabaran saya habis|
        kesabaran saya sudah habis|sabar saya habis|sabar saya udah habis|kesabaran ada batasnya|
        sabar ada batasnya|habis kesabaran|habis sabar|hilang kesabaran|cukup sudah)
    plain: (hentikan|menghentikan|berhenti) {gap} (pekerjaan*|kerja*|pengerjaan*); (denda*|bunga)
        {gap} (kontrak*|perjanjian*|kesepakatan*|disepakati); (tagihan|invoice|pembayaran|termin|
        tahap) terakhir; bunga (mawar|melati|papan)
    loud: bayar; sekarang; uang; mana; kapan; jangan; cukup; penipu; maling; segera; mulu; terus;
        lagi; belum; tidak; woy; woi; hoi; balas; jawab; stop; bohong; malu; tolong; bulan; minggu
    """
)
