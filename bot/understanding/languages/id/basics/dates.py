"""Days, weeks, months and how dates are phrased in Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, spanned, units

WEEKDAYS = phrases("""
    (senin|senen|monday);
    (selasa|tuesday);
    (rabu|rebo|wednesday);
    (kamis|kemis|malam_jumat|malem_jumat|thursday);
    (jumat|jum'at|jum at|friday);
    (sabtu|malam_minggu|malem_minggu|saturday);
    (ahad|akhir_pekan)
""")
SHORT_WEEKDAYS = phrases("""
    sen;
    sel;
    rab;
    kam;
    jum;
    sab;
    ahd
""")
DAY_PARTS = phrases("pagi; siang; sore; malam; malem; subuh")
MONTHS = phrases("""
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
""")
UNITS = units("""
    day: hari; hr; hri
    workday: hari_kerja; hari_bisnis; hari_bank
    week: minggu; mgg; pekan; mggu
    month: bulan; bln
    quarter: kuartal; triwulan
    year: tahun; thn
""")
SPANS = spanned("""
    sehari 1 day; seminggu 1 week; sepekan 1 week; sebulan 1 month; setahun 1 year; setengah
    tahun 6 month; setengah bulan 15 day; beberapa hari 3 day
""")
DAYS = numbered("""
    akhir hari 0; akhir jam kerja 0; tutup kantor 0; jam tutup kantor 0; hari ini 0; sekarang 0;
    nanti malam 0; malam ini 0; sore ini 0; tadi 0; tadi pagi 0; pagi
    ini 0; hr ini 0; tadi siang 0; tadi malam -1; semalam -1; siang ini 0; hari ini juga 0;
    nanti sore 0; nanti siang 0; nanti malem 0; ntar sore 0; ntar siang 0; ntar malam 0; ntar malem
    0; entar malam 0; entar sore 0; malem ini 0; besok 1; bsk 1; besuk 1; esok 1; esok hari 1;
    besok pagi 1; bsok 1; besoknya 1; keesokan hari 1; besok sore 1; lusa 2; besok lusa 2; bsk lusa
    2; kemarin -1; kmrn -1; kemaren -1; kmarin -1; kemarin lusa -2; kemaren lusa -2; kemarin dulu
    -2; wingi -1; sesuk 1; dua hari lalu -2; kmren -1
""")
DAY_ENDS = phrases("""
    akhir hari; akhir jam kerja; tutup kantor; jam tutup kantor
""")
ORDINALS = numbered("""
    pertama 1; kedua 2; ketiga 3; keempat 4; kelima 5; kesepuluh 10; kelimabelas 15
""")
DATE_PHRASES = keyed("""
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
        {weekday}; [hari] {weekday} dpn; {weekday} {unit} dpn; {weekday} next week; next {weekday}
    weekday_after: {span} (setelah|sesudah|dari|sehabis|habis) [hari] {weekday} [(ini|nanti)];
        {weekday} (minggu|pekan) depannya [lagi]
    weekday_last: [hari] {weekday} [yang] (lalu|kemarin|kemaren|kmrn|kemarin itu|kmren);
        [hari] {weekday} {unit} [yang] (lalu|kemarin|kemaren); {unit} [yang] (lalu|kemarin)
        [hari] {weekday}; {weekday} kemarin; [hari] {weekday} yg lalu; [hari] {weekday} yg
        kemarin; {weekday} silam
    ahead: {n} {unit} lagi; {span} lagi; [di] dalam [waktu|jangka waktu|tempo] {n} {unit};
        [di] dalam [waktu|jangka waktu|tempo] {span}; {n} {unit} (ke depan|kedepan|mendatang|
        kemudian|lg); {n} {unit} dari {dayword}; {span} dari {dayword}; {span} (ke depan|
        kedepan|mendatang|kemudian|lg); {n} {unit} setelah (ini|hari ini); {n} {unit} dr
        {dayword}; maksimal {n} {unit}; maksimal {span}; paling lambat {n} {unit}; setelah {n}
        {unit}; {span} setelah ini; max {n} {unit}; {n} {unit} ke dpn; (paling|plg) telat [(bayar|
        dibayar|bayarnya|dibayarnya|lunas)] ({n}
        {unit}|{span}) [lagi];
        (paling|plg) lambat [(bayar|dibayar|bayarnya|dibayarnya|lunas)] ({n} {unit}|{span}) lagi;
        paling lama {n} {unit};
        paling lama {span}; selama {n} {unit}; dlm {n} {unit}; dlm {span}; {n} {unit} (kedpn|
        dpn)
    terms: (maksimal|paling lambat|paling lama|max|maks|maks.) ({n} {unit}|{span}) (setelah|sejak|
        dari|sesudah|sehabis) [(tanggal|tgl)] (invoice|tagihan|faktur|nota) [(diterima|terbit|
        keluar|
        dikirim)]; {n} {unit} (sejak|dari|sesudah|sehabis) [(tanggal|tgl)] (invoice|tagihan|
        faktur|nota) [(diterima|terbit|keluar|dikirim)]; {span} (sejak|dari|sesudah|sehabis|setelah)
        [(tanggal|tgl)] (invoice|tagihan|faktur|nota) [(diterima|terbit|keluar|dikirim)];
        (term of payment|payment term|payment terms)
        {n} {unit};
        [(tempo|jatuh tempo|due)] h+{n}; [(tempo|jatuh tempo|due)] h + {n}; (tempo|jangka waktu|
        termin|waktu|batas|masa) (pembayaran|pelunasan|bayar|pembayarannya|
        bayarnya) {n} {unit}; (tempo|jangka waktu|termin|waktu|batas|masa) (pembayaran|pelunasan|
        bayar|pembayarannya|bayarnya) {span}; (term|terms|temponya) {n} {unit}; (temponya|jatuh
        temponya) {span}; jatuh temponya {n}
        {unit}; tempo {n} {unit}; tempo {span}; termin {n} {unit}; net {n} [{unit}]; net-{n}; punya
        waktu {n} {unit} [(buat|untuk) bayar]; punya waktu {span} [(buat|untuk) bayar]; dikasih
        waktu {n} {unit}; dikasih waktu {span}; waktu {n} {unit}; diberi waktu {n} {unit}; diberi
        waktu {span}; jangka waktu {n} {unit}; tenggat {n} {unit}; jatuh tempo {n} {unit}; jatuh
        tempo {span}; bayar {n} {unit}; {n} {unit} (buat|untuk) bayar; {n} {unit} tempo; batas
        [waktu] {n} {unit}; tenor {n} {unit}; pembayaran {n} {unit}; pembayaran {span}; kasih waktu
        {n} {unit}; kasih waktu {span}; top {n} {unit}; top {n}; batas [waktu] {span}; {n} {unit}
        setelah (invoice|tagihan|faktur) [diterima|terbit|keluar]; aku kasih {n} {unit}; dikasih
        {n} {unit}; waktu bayar {n} {unit}; waktunya {n} {unit}
    ago: {n} {unit} [yang] (lalu|lewat|silam|kemarin); {span} [yang] (lalu|lewat|silam); {n}
        {unit} yg (lalu|lewat); {span} yg lalu; sejak {n} {unit} [yang] lalu; udah {n} {unit}
        lalu
    overdue: (telat|terlambat|nunggak|menunggak) ({n} {unit}|{span}) (bayar|membayar|bayarnya);
        [(sudah|udah|udh|sdh)] {n} {unit} (telat|terlambat|nunggak|menunggak) bayar;
        [(sudah|udah)] {span} (telat|terlambat|nunggak) bayar; (telat|terlambat|nunggak|menunggak|
        lewat) [bayar|sudah|udah] {n} {unit}; (telat|
        terlambat|nunggak|menunggak|lewat) [bayar|sudah|udah] {span}; {n} {unit} (telat|
        terlambat|nunggak|lewat jatuh tempo|lewat tempo|melewati jatuh tempo) [(bayar|membayar|
        bayarnya|pembayaran)]; {span} (telat|terlambat|nunggak|lewat jatuh tempo|lewat tempo)
        [(bayar|membayar|bayarnya|pembayaran)]; (sudah|udah|sdh|udh) ({n} {unit}|{span}) (lewat|
        telat|nunggak|terlambat) [(jatuh tempo|tempo)] (bayar|membayar|bayarnya|pembayaran); sudah
        {n} {unit} [(lewat|telat|
        nunggak|terlambat)]; sudah {span} [(lewat|telat|nunggak|terlambat)]; udah {n} {unit}
        [(lewat|telat|nunggak|terlambat)]; udah {span} [(lewat|telat|nunggak)]; sdh {n}
        {unit}; ({n} {unit}|{span}) lewat (jatuh tempo|tempo) (bayar|pembayaran|bayarnya); lewat
        jatuh tempo
        {n} {unit}; lewat jatuh tempo {span}; molor {n} {unit};
        molor {span}; {n} {unit} dari jatuh tempo; jatuh tempo lewat {n} {unit}; mundur {n}
        {unit}; nunggak selama {n} {unit}; keterlambatan {n} {unit}; telat hampir {n} {unit};
        {n} {unit} overdue; overdue {n} {unit}
    month_end: akhir {month_word} [ini]; ujung {month_word} [ini]; hari
        terakhir {month_word} [ini]; tutup {month_word}; penghujung {month_word}; eom
    month_alone: {month_word} ini
    next_month_end: next month; {month_word} depan; akhir {month_word} depan; ujung {month_word}
        depan;
        {month_word} dpn; akhir {month_word} dpn
    last_month_end: {month_word} [yang] (lalu|kemarin|kemaren); akhir {month_word} [yang]
        (lalu|kemarin|kemaren)
    month_start: awal {month_word} [ini]
    next_month_start: awal {month_word} depan; awal {month_word} dpn
    month_middle: (pertengahan|tengah) {month_word} [ini]
    next_month_middle: (pertengahan|tengah) {month_word} (depan|dpn)
    named_month_end: akhir [bulan] {month}; {month} akhir; (di|pada|sampai|sebelum|hingga|selama|
        sepanjang|jatuh tempo|paling lambat|dalam|masuk) bulan {month}; di {month}; pada {month};
        hari terakhir [bulan] {month}; akhir [bulan] {month} {year}; penghujung {month}; selama
        {month}; (di|pada|sampai|sebelum|hingga) bulan {month} {year}
    named_month_alone: bulan {month}; bulan {month} {year}
    named_month_start: (sejak|terhitung|terhitung sejak) [bulan] {month}; awal [bulan] {month};
        {month} awal; awal {month} {year}
    named_month_middle: (pertengahan|tengah) [bulan] {month}
    week_end: (sebelum|sblm|sampai|sampe|hingga|paling lambat|paling telat|maksimal|pas)
        {week_word} ini; {week_word} ini; akhir minggu ini; akhir minggu; dalam
        {week_word} ini
    next_weekend: weekend (depan|dpn); hari {week_word} (depan|dpn|
        berikutnya)
    next_week_end: (sebelum|sblm|sampai|sampe|hingga|paling lambat|paling telat|maksimal|pas)
        {week_word} (depan|dpn); {week_word} depan; {week_word} berikutnya; minggu depannya; akhir
        {week_word} depan; {week_word} dpn; next week
    last_week_end: {week_word} [yang] (lalu|kemarin|kemaren); akhir {week_word} lalu
    next_week_start: awal {week_word} depan; awal {week_word} dpn
    week_after_next: dua {week_word} depan; {week_word} depannya lagi
    weekend: weekend [ini]; hari {week_word} ini
    sunday: hari {week_word}; [hari] {week_word} nanti; pada {week_word}; [lunas|dilunasi] (sebelum|
        sblm|sampai|sampe|hingga|paling lambat|paling telat|maksimal|pas) {week_word}; hari
        {week_word} (nanti|besok|mendatang|terdekat)
    year_end: akhir {year_word} [ini]; {year_word} ini; sebelum {year_word} baru; tutup
        {year_word}
    next_year_end: {year_word} depan; akhir {year_word} depan
    quarter_end: akhir {quarter_word} [ini]; {quarter_word} ini
    next_quarter_end: {quarter_word} depan; akhir {quarter_word} depan
    named_quarter_end: q{n}; {quarter_word} {n}; akhir q{n}
    day_of_month: (tanggal|tgl|tgl.|tg|tanggalnya|tglnya|tgl-nya) {n} [bulan ini]; (tanggal|tgl)
        {n}-an; (tanggal|tgl|tgl.) {n} {month_word} ini; {n} {month_word} ini; hari {weekday}
        (tanggal|tgl|tgl.) {n}; {weekday} (tanggal|tgl|tgl.) {n}
    day_of_last_month: (tanggal|tgl|tgl.) {n} {month_word} [yang] (lalu|kemarin|kemaren); (tanggal|
        tgl|tgl.) {n} {month_word} {dayword}
    next_year_start: (sampai|sampe|smp|hingga|s/d|pas|paling lambat|paling telat|maksimal) [malam]
        {year_word} baru; awal {year_word} depan
    day_of_next_month: (tanggal|tgl|tgl.) {n} {month_word} (depan|dpn); {month_word} depan (tanggal|
        tgl|tgl.) {n}; {month_word} dpn (tanggal|tgl) {n}; {n} {month_word} depan
    sunday_or_week: {week_word} {dayword}
    sunday_and_day: hari {week_word} {dayword}
    last_sunday: hari {week_word} [yang] (lalu|yg lalu|silam)
""")
DUE_CUES = phrases("""
    jatuh tempo; sblm; sebelom; plg lambat; plg telat; smp; smpe; due-nya; duenya; due nya;
    deadline-nya;
    sebelum tanggal; tenggatnya; jatuh temponya;
    deadline nya; jatuh tempo nya; tenggat nya; jatuh temponya; tempo; temponya;
    paling lambat; paling telat; lunas (sebelum|paling lambat|paling telat|maksimal|sampai);
    dilunasi (sebelum|paling lambat|paling telat|maksimal|sampai); pelunasan; pelunasan (sebelum|
    paling lambat); paling lama; paling akhir; sebelum; sampai; sampai dengan; sampe; s/d; s.d.;
    sd; tenggat; tenggatnya; deadline; deadlinenya; deadline-nya; batas; batas waktu; maksimal;
    max; maks; maks.; due; due date; bayar; dibayar; harus bayar; harus dibayar; pembayaran; pada;
    di; tanggal; tgl; tgl.; hari; terakhir; harus lunas; rencana bayar; akan dibayar; hingga;
    selambatnya; selambat-lambatnya; jt tempo; jtempo; jatuhtempo; jth tempo; bayarnya;
    pembayarannya; buat; untuk; per; dari; ditunggu; akhir; kapan :;
    (uang|duit|dana|bayaran|pembayaran|transferan|sisa|cicilan|dolar|euro)(nya|-nya) [(akan|bakal|
    bakalan|mau|nanti|pasti|baru bisa|bisa|segera|baru)] (dikirim|dikirimkan|dikirimin)
""")
BY_WHEN = phrases("sebelum; sampai; hingga; maksimal; paling lambat; jatuh tempo")
PAST_DUE_CUES = phrases("""
    (belum|blm|nunggak|menunggak|telat|ngutang) [juga] [(bayar|dibayar|lunas|transfer|masuk|byr)]
    (dari|sejak|dr|mulai) [(tanggal|tgl)];
    padahal (janjinya|janji|bilangnya|katanya|jatuh temponya|temponya) [(tanggal|tgl|hari)]; kudune;
    kudunya; mestine; harusnya; seharusnya; harusnya bayar; seharusnya bayar; harusnya
    dibayar; seharusnya
    dibayar; harusnya lunas; seharusnya lunas; mestinya; mestinya bayar; semestinya; harusnya
    sudah bayar; seharusnya sudah bayar; harusnya sudah dibayar; seharusnya sudah dibayar;
    sejak; dari tanggal; jatuh tempo kemarin; (sudah|udah|telah) lewat (dari|sejak) [hari]; lewat
    (dari|sejak) [hari]; sudah jatuh tempo;
    udah jatuh tempo; telah jatuh tempo; sudah lewat; lewat; telat sejak; terlambat sejak; nunggak
    sejak; jatuh temponya
    sudah; jatuh tempo sudah; jatuh tempo sejak; mestinya dibayar; harusnya jatuh tempo;
    harusnya masuk; seharusnya masuk; harusnya udah bayar; belum bayar sejak; belum dibayar
    sejak; harusnya transfer; seharusnya transfer; harusnya tanggal; seharusnya tanggal;
    harusnya tgl; seharusnya tgl
""")
ISSUE_CUES = phrases("""
    invoice; tagihan; faktur; terbit; terbit tanggal; terbit tgl; diterbitkan; diterbitkan
    tanggal; tgl invoice; tanggal invoice; invoice tanggal; invoice tgl; tertanggal; dikirim;
    dikirim tanggal; dikirim tgl; kirim; kirim tanggal; dibuat; dibuat tanggal; invoice dari;
    invoice dari tanggal; ditagih; ditagih tanggal; invoice per; tgl terbit; tanggal terbit;
    keluar tanggal; invoice keluar; sudah dikirim; udah dikirim; tagihan tanggal; tagihan tgl;
    tagihan dari; kukirim; kirimnya; dikirim pada; dikeluarkan; dikeluarkan tanggal; dikirim
    dari; terbitnya; invoicenya dikirim; invoice bulan
""")
DUE_AFTER = phrases("""
    paling lambat; jatuh tempo; deadline; (harus|wajib|mesti|kudu) [(sudah|udah)] (lunas|bayar|
    dibayar|dilunasi|masuk|beres); maksimal; paling telat
""")
PAST_ANYWHERE = phrases("""
    harusnya; seharusnya; mestinya; semestinya; sudah jatuh tempo; udah jatuh tempo; jatuh
    temponya sudah
""")
SO_FAR = phrases("""
    (tadi|tadi pagi|tadi siang|kemarin) (saya|aku|gue|gw|ku) (tulis|nulis|ketik|ngetik|bilang|sebut|
    catat|input|masukin);
    (spanduk|lomba|acara|panggung|kaos|baliho|dekorasi|dekor|banner|umbul-umbul|bendera|panitia|
    event|karnaval|kostum|sound|konsumsi|sewa|malam|perayaan|peringatan) (17 agustus|17 agustusan|
    10 november|21 april|17-an);
    (acara|acaranya|eventnya|resepsi|resepsinya|nikahnya|nikahannya|akadnya|hari h-nya|tampilnya|
    manggungnya|pemotretannya|syutingnya|diambil|diambilnya|ambil|ambilnya|dipakai|
    dipake|lombanya|pestanya) [pas]
    (tanggal|tgl|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|bulan|nanti);
    salah (nama|ketik|tulis|sebut|input|catat|jumlah|tanggal|orang|klien|nominal|angka|harga) tadi;
    (bulan ini|minggu ini|pekan ini|hari ini|sekarang|akhir bulan ini|akhir tahun ini) [(memang|
    emang|bener|lagi|sedang|masih|agak|rada|usaha|jualan|orderan|dagangan|toko|keuangan|kas)]
    [(lagi|
    sedang|masih|saya|kami)] (seret|sepi|susah|sulit|berat|mepet|bokek|kosong|tipis|kere|ketat|
    pas-pasan|boncos|paceklik|kacau|jelek|lesu|drop);
    (seret|sepi|susah|sulit|berat|mepet|bokek|kosong|tipis|paceklik|lesu) [(banget|sekali|bgt|
    terus|nih)] (bulan ini|minggu ini|pekan ini|hari ini);
    (sibuk|repot|riweh|rempong|hectic|padat|ribet) [(banget|sekali|bgt|terus|bener)] (minggu ini|
    hari ini|bulan ini|pekan ini|kemarin);
    (sampai|sampe|smp|smpe|hingga|sampai dengan) (hari ini|hr ini|detik ini|saat ini|sekarang|skrg|
    skrng|skr|kini|hari ini juga); ampe (sekarang|skrg|hari ini); (yang|yg) (bayar|transfer|tf|byr|
    lunas|utang|ngutang) tadi [itu]; tadi [itu] (yang|yg);
    tadi [itu] punya(|nya); (yang|yg) tadi [itu]; tadi [(itu|tuh)] (bukan|harusnya|seharusnya|
    mestinya|jadi|salah|keliru); (yang|yg) * [*] tadi [itu];
    tadi [(aku|saya|gue|gw|kak|mbak|kok)] (salah|keliru|lupa|kebalik|
    kurang|kelebihan|kebanyakan|ketuker|salah ketik|salah tulis|typo)
""")
CORRECTIONS = phrases("""
    eh; eh bukan; bukan; maksudnya; ralat; maaf; salah
""")
COUNTED_FROM = phrases("""
    dari; dr; sejak; setelah; mulai; terhitung; terhitung sejak; dari tanggal; sejak tanggal;
    setelah tanggal; mulai tanggal; dari tgl; sejak tgl; setelah tgl; mulai tgl; terhitung
    dari
""")
AT_HOUR = phrases("jam; pukul; pkl")
