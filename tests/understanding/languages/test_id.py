"""What Indonesians say of their invoices in everyday words, and what it comes to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.told import READER, WEDNESDAY

SENTENCES = """
[invoice]
Tagihan 3 bulan les gitar untuk Michelle, 900 ribu, telat sejak 1 Maret | client Michelle; amount 900000; for les gitar; due 2026-03-01
Bengkel las Pak Kumis nunggak 2 juta | client Bengkel las Pak Kumis; amount 2000000
tukang sayur Bu Imah utang 50rb | client tukang sayur Bu Imah; amount 50000
catat nomor 45, Toko Mekar 300rb | client Toko Mekar; amount 300000; invoice_no 45
Yayasan Kasih Ibu 8 juta, tempo pembayaran 10 hari | client Yayasan Kasih Ibu; amount 8000000; terms_days 10; due 2026-03-21
Pak Gito nambah bon lagi 45rb | client Pak Gito; amount 45000
Mbok Minah ngebon 35rb | client Mbok Minah; amount 35000
Ci Meme ongkos kirim 40rb belum bayar | client Ci Meme; for ongkos kirim; amount 40000
Bu Retno 700rb jahit seragam, akhir pekan | client Bu Retno; amount 700000; for jahit seragam; due 2026-03-15
PT Karang telat 2 minggu bayar 5,5jt | client PT Karang; amount 5500000; due 2026-02-25
tagihan Toko Oleh 1jt belum dibayar dari tanggal 1 | client Toko Oleh; amount 1000000; due 2026-03-01
Budi tagihannya 1.500.000 udah telat 3 hari | client Budi; amount 1500000; due 2026-03-08
nama: Dimas Prasetyo, tagihan: 1.250.000 | client Dimas Prasetyo; amount 1250000
Seharusnya Pak Budi bayar 500rb Jumat lalu | client Pak Budi; amount 500000; due 2026-03-06
catat, Rina les piano 4 kali Rp600.000, jatuh tempo tanggal 15 | client Rina; for les piano 4 kali; amount 600000 IDR; due 2026-03-15
Kantor Notaris Wijaya belum juga bayar tagihanku | client Kantor Notaris Wijaya
nagih ke CV Lancar 980.000 paling lambat Jumat | client CV Lancar; amount 980000; due 2026-03-13
Hana utang 1 setengah juta jasa rias pengantin | client Hana; amount 1500000; for rias pengantin
losmen rabu pagi belum bayar 2,5jt foto kamar | client losmen rabu pagi; amount 2500000; for foto kamar
kafe minggu sore belum lunas 600rb desain menu | client kafe minggu sore; amount 600000; for desain menu
CV Maju Bersama Rp4.250.000 no. 2026/17 | client CV Maju Bersama; amount 4250000 IDR; invoice_no 2026/17
salon rambut Ayu belum bayar 225rb | client salon rambut Ayu; amount 225000
tagihan buat toko roti Lestari: 275rb, spanduk, tgl 20 | client toko roti Lestari; amount 275000; for spanduk; due 2026-03-20
Katering Bu Lilis belum bayar 1,1jt, jatuh tempo 18 Maret | client Katering Bu Lilis; amount 1100000; due 2026-03-18
Undangan nikah Rudi-Sinta 200 pcs Rp 900.000, tenggat 20 maret | client Rudi-Sinta; for Undangan nikah; amount 900000 IDR; due 2026-03-20
Masjid Al Ikhlas harus bayar 5jt kaligrafi sebelum Lebaran | client Masjid Al Ikhlas; amount 5000000; for kaligrafi
bu camat pesen kue tampah total 1,25jt bayar tgl 20 | client bu camat; amount 1250000; for kue tampah; due 2026-03-20
Grand Melati masih kurang bayar 2jt untuk acara gathering | client Grand Melati; amount 2000000; for acara gathering
Toko Mawar harus lunasi 900.000 sebelum 20 Maret | client Toko Mawar; amount 900000; due 2026-03-20
Budi utang 100rb, bayar dlm 5 hri | client Budi; amount 100000; due 2026-03-16
Hutang Bu Kos: 150 ribu benerin keran | client Bu Kos; amount 150000; for keran
tagih Pak Lurah 500.000 sound system 17an | client Pak Lurah; amount 500000; for sound system 17an
CV Sinar Abadi belum bayar invoice 0077 | client CV Sinar Abadi; invoice_no 0077
utang: bang jali 85rb tambal ban | client bang jali; amount 85000; for tambal ban
Lusi belum bayar DP 500rb buat make up nikahan | client Lusi; amount 500000; for make up nikahan
Bu Nunung kurang 25rb lagi | client Bu Nunung; amount 25000
Om Darto belum ngelunasin sisa 3 juta | client Om Darto; amount 3000000
pt sumber rejeki masih nunggak 12,5 juta | client pt sumber rejeki; amount 12500000
rina 250k les piano | client rina; amount 250000; for les piano
Dinda harus bayar 1,2 juta sebelum tanggal 20 | client Dinda; amount 1200000; due 2026-03-20
catet: si Joko minjem... eh ngutang 100rb | client Joko; amount 100000
Warung Mbok Jum blm bayar stiker 180rb | client Warung Mbok Jum; amount 180000; for stiker
Studio april belum bayar juga | client Studio april
mbak tari blm transfer | client mbak tari
udah sebulan Pak RT ga bayar-bayar utangnya 400rb | client Pak RT; amount 400000; due 2026-02-11
acme kurang bayar 2jt dari invoice 44 | client acme; amount 2000000; invoice_no 44
telat 10 hari nih PT Andalas, 7jt | client PT Andalas; amount 7000000; due 2026-03-01
jasa mc nikahan Rendi & Sasa 2 juta belum cair | client Rendi & Sasa; amount 2000000; for mc nikahan
Lina masih ada sisa 150rb | client Lina; amount 150000
Bang Ucok punya utang servis motor 225000 | client Bang Ucok; amount 225000; for servis motor
si Wahyu telat bayar 3 hari, 120rb | client Wahyu; amount 120000; due 2026-03-08
[promise]
pak haji mansyur OK bayar 300rb besok | client pak haji mansyur; amount 300000; promised_on 2026-03-12
Pihak Gedung Mulia menjanjikan DP-nya cair 16 Maret | client Gedung Mulia; promised_on 2026-03-16
Infonya Cipta Karya bayar sisanya tanggal 5 April | client Cipta Karya; promised_on 2026-04-05
Tadi ngobrol sama Vina, uangnya bakal dikirim hari Sabtu | client Vina; promised_on 2026-03-14
Bu Eti bilang uangnya dikirim tanggal 20 | client Bu Eti; promised_on 2026-03-20
Arif mau ngasih 1 juta dulu hari Jumat | client Arif; amount 1000000; promised_on 2026-03-13
Toko Mekar pastikan transfer paling lambat Kamis | client Toko Mekar; promised_on 2026-03-12
kata istrinya Pak Kumis, minggu depan dilunasi | client Pak Kumis; promised_on 2026-03-20
400 dolarnya dikirim minggu depan kata Kevin | client Kevin; amount 400 USD; promised_on 2026-03-20
Kata Pak Joko, Jumat dibayar | client Pak Joko; promised_on 2026-03-13
Bagian keuangan CV Tirta memastikan pelunasan tanggal 20 | client CV Tirta; promised_on 2026-03-20
Pak Dedi janjinya tanggal 30 | client Pak Dedi; promised_on 2026-03-30
mas anton bilang transfernya Jumat sore | client mas anton; promised_on 2026-03-13
PT Delta komit bayar minggu depan | client PT Delta; promised_on 2026-03-20
Lusi mau lunasin pas akhir bulan | client Lusi; promised_on 2026-03-31
bu nunung bilang ntar sore bayar | client bu nunung; promised_on 2026-03-11
Kedai Hujan katanya bayar habis tanggal 25 | client Kedai Hujan; promised_on 2026-03-25
Fit Gym bakal transfer 3 hari lagi | client Fit Gym; promised_on 2026-03-14
Sato-san promise bayar 31 Maret | client Sato-san; promised_on 2026-03-31
Pak Lurah siap bayar pertengahan April | client Pak Lurah; promised_on 2026-04-15
James says dia bayar hari Jumat | client James; promised_on 2026-03-13
Acme bilang bakal lunasin akhir bulan | client Acme; promised_on 2026-03-31
Klinik Sehat menjanjikan pelunasan dua minggu lagi | client Klinik Sehat; promised_on 2026-03-25
Wahyu sanggup bayar 60rb hari Kamis | client Wahyu; amount 60000; promised_on 2026-03-12
bos Bengkel Maju bilang Rabu depan pasti ditransfer | client Bengkel Maju; promised_on 2026-03-18
[payment]
Duit Michelle udah nyampe semua | client Michelle; in_full true
pak teguh ngasih cash 1jt | client pak teguh; amount 1000000
CV Mega bayar invoice 301 dan 302 kemarin | client CV Mega; paid_on 2026-03-10
kasbon Rian udah dibalikin 150rb | client Rian; amount 150000
Pak Budi kembaliin 300rb | client Pak Budi; amount 300000
Wawan udah beres ya, 175rb udah kuterima | client Wawan; amount 175000
faktur 12/III/2026 sudah dibayar tanggal 4 Maret | invoice_no 12/III/2026; paid_on 2026-03-04
udah masuk 700 ribu ke rekeningku | amount 700000
tadi mbak Wulan lunasin semuanya | client mbak Wulan; paid_on 2026-03-11; in_full
Ibu Ningsih sudah melunasi tagihannya hari Minggu | client Ibu Ningsih; in_full true; paid_on 2026-03-08
Kopi Senja udah ngelunasin invoice 12 | client Kopi Senja; invoice_no 12; in_full true
Pak Hasan nitip 200rb | client Pak Hasan; amount 200000
udah ditransfer Pak Dedi 4 juta | client Pak Dedi; amount 4000000
500rb masuk dari mas anton | client mas anton; amount 500000
Kedai Hujan bayar 640rb Sabtu kemarin | client Kedai Hujan; amount 640000; paid_on 2026-03-07
utang neng siti udah dibayar | client neng siti
Bang Jali udah ngasih 85rb tunai | client Bang Jali; amount 85000
pembayaran dari CV Sinar Abadi masuk tadi | client CV Sinar Abadi; paid_on 2026-03-11
Ko Hendrik udah tf ya 1.5 jt tgl 7 kmrn | client Ko Hendrik; amount 1500000; paid_on 2026-03-07
duit dari rina masuk 250rb | client rina; amount 250000
cair juga akhirnya dari klinik sehat 15 juta | client klinik sehat; amount 15000000
Mas Bayu baru nyicil 100rb | client Mas Bayu; amount 100000
udah lunas semua ya Hotel Melati | client Hotel Melati; in_full 1
Kak Nadia nransfer 300rb, sisanya nyusul | client Kak Nadia; amount 300000
DP dari Andre 200rb udah masuk | client Andre; amount 200000
Bu Yuli bayar cash 850rb barusan | client Bu Yuli; amount 850000
[correction]
Bukan SGD tapi USD | currency USD
salah nama tadi, yang benar Anissa | client Anissa
nomornya 46, bukan 45 | invoice_no 46
Tadi yang bayar Fendi, bukan Ferdy | client Fendi
Invoice Toko Mekar harusnya 1,6jt | client Toko Mekar; amount 1600000
koreksi, kliennya Kedai Kopi Malam | client Kedai Kopi Malam
ternyata cuma transfer 90 ribu | amount 90000
tanggalnya salah, harusnya 20 Maret | due 2026-03-20
jatuh tempo Kopi Senja tolong diubah jadi 5 April | client Kopi Senja; due 2026-04-05
nomor invoicenya yang betul 2026/31 | invoice_no 2026/31
eh bukan 4 juta, 3,5 juta | amount 3500000
salah, harusnya Pak Deni | client Pak Deni
itu 75 ribu bukan 75 juta | amount 75000
kliennya CV Sinar Jaya, bukan CV Sinar Abadi | client CV Sinar Jaya
dia bayar 400 bukan 500 | amount 400
eh salah orang, itu buat Mbak Yanti | client Mbak Yanti
jatuh temponya diundur jadi 5 April ya | due 2026-04-05
bukan Rina tapi Rini | client Rini
sori salah ketik, jumlahnya 1.250.000 | amount 1250000
ganti tanggalnya jadi 20 Maret | due 2026-03-20
eh bayarnya kemarin bukan hari ini | paid_on 2026-03-10
tadi salah input, harusnya Rp500.000 | amount 500000 IDR
nomor invoicenya 45 bukan 44 | invoice_no 45
[question]
Tanggal berapa Reza janji mau bayar? | client Reza
paling lambat kapan Toko Mekar harus bayar? | client Toko Mekar
dari siapa aja aku masih nunggu uang
Kapan terakhir kali Budi bayar? | client Budi
utang Gilang tinggal berapa | client Gilang
hari ini ngapain? |
siapa yang ngutang sama aku?
piutangku total berapa sih
yang udah telat siapa aja?
ada tagihan yang belum dibayar?
tunjukin semua yang nunggak
berapa yang masih harus dibayar Toko Makmur? | client Toko Makmur
udah ada yang bayar belum?
status Fit Gym gimana? | client Fit Gym
kapan Pak Gunawan janji bayar? | client Pak Gunawan
udah berapa yang masuk bulan ini?
sisa tagihan Kafe Senja brp? | client Kafe Senja
jatuh tempo PT Nusa Indah kapan? | client PT Nusa Indah
[undo]
salah pencet |
gak jadi deh
hapus aja catatan tadi
hapus yang tadi
jangan disimpan yang barusan
[snooze]
tolong ingetin tanggal 15 buat nelpon Tirta Medika | client Tirta Medika; until 2026-03-15
Geser pengingat Nadia ke hari Kamis | client Nadia; until 2026-03-12
Kabari lagi tanggal 20 soal invoice Toko Mekar | client Toko Mekar; until 2026-03-20
2 hari lagi tagih Yogi | client Yogi; until 2026-03-13
ingatkan lagi besok ya | until 2026-03-12
ingetin gue soal Pak Dedi hari Senin | client Pak Dedi; until 2026-03-16
jangan sekarang
nanti aja deh
pasang reminder buat nagih Lusi Kamis | client Lusi; until 2026-03-12
30 menit lagi ya | until 2026-03-11
lusa aja | until 2026-03-13
besok siang kabarin lagi soal Rizki | client Rizki; until 2026-03-12
nanti sore aja | until 2026-03-11
remind aku 3 hari lagi ya | until 2026-03-14
besok pagi ingetin lagi soal PT Andalas | client PT Andalas; until 2026-03-12
jangan sekarang, dua jam lagi | until 2026-03-11
ntar aja ingetinnya
[pause]
Tolong hentikan sementara pengingat untuk Dinas Pertanian | client Dinas Pertanian
senyapkan dulu 3 hari | until 2026-03-14
libur 3 minggu, jangan ingatkan apa-apa | until 2026-04-01
pengingat untuk Kopi Senja dihentikan dulu | client Kopi Senja
stop dulu pengingat buat Pak Dedi | client Pak Dedi
berhenti ngingetin soal Kedai Hujan sampai April | client Kedai Hujan; until 2026-04-01
matiin notif selama sebulan | until 2026-04-11
libur dulu dari semua reminder minggu ini | until 2026-03-16
ga usah tagih Lusi dulu ya | client Lusi
aku lagi cuti sampai 25 Maret | until 2026-03-25
udah jangan ingetin soal Fit Gym lagi | client Fit Gym
nonaktifkan pengingat
biarin dulu Bu Nunung, lagi sakit | client Bu Nunung
stop semua reminder sampai tahun baru | until 2027-01-01
jangan kirim notif sampai habis lebaran
diemin dulu Hotel Melati sampai bulan depan | client Hotel Melati; until 2026-04-01
Wahyu lagi kena musibah, jangan ditagih dulu | client Wahyu
[resume]
nyalain lg pengingat buat Kantor Hukum Siregar | client Kantor Hukum Siregar
ingatkan lg Bu Sinta | client Bu Sinta
Kopi Senja, pengingatnya boleh jalan lagi | client Kopi Senja
pengingatnya dinyalakan lagi ya
aktifin lagi reminder Pak Dedi | client Pak Dedi
cabut pause buat Toko Makmur | client Toko Makmur
buka lagi pengingat Kedai Hujan | client Kedai Hujan
nagih Lusi lagi mulai sekarang | client Lusi
mulai lagi nagih PT Andalas | client PT Andalas
[write_off]
Sisa utang Ryan yang 40rb aku lepasin aja | client Ryan; amount 40000
Reza kabur, coret aja utangnya | client Reza
kurelakan sisa utang Pak Darto | client Pak Darto
Pak RT gak usah bayar, anggap lunas | client Pak RT
gak bakal dibayar, lupakan utang Fajar | client Fajar
yg 60rb dr pak camat gak usah ditagih lg | client pak camat; amount 60000
sisanya Budi saya anggap lunas saja, 75rb | client Budi; amount 75000
Om Darto anggap aja lunas, udah ikhlas | client Om Darto
udah nyerah nagih Rizki | client Rizki
putihkan utang Bu Nunung | client Bu Nunung
Ya sudah, anggap sedekah aja utangnya Wati | client Wati
ikhlasin aja deh yang Wahyu | client Wahyu
hapus buku utang PT Andalas | client PT Andalas
bebasin utang Dinda | client Dinda
[sent]
surat buat CV Pandawa udah aku email tadi pagi | client CV Pandawa; sent_on 2026-03-11
Udah aku kirim ke Apotek Segar 24 | client Apotek Segar 24
pengingat buat Pak RT udah dikirim | client Pak RT
udah diingetin si Lusi | client Lusi
udah nagih Kedai Hujan lewat DM | client Kedai Hujan
ok terkirim
tadi udah nelpon Bu Ratna | client Bu Ratna; sent_on 2026-03-11
kemarin saya wa Pak Gunawan | client Pak Gunawan; sent_on 2026-03-10
[plan]
Kos Melur DP 1 juta, sisanya 250 ribu per bulan | client Kos Melur; down_payment 1000000; amount 250000; frequency monthly
Kos Melur DP 2,5 juta, sisanya 5 bulan | client Kos Melur; down_payment 2500000; installments 5; frequency monthly
bagi tagihan Sinta jadi tiga | client Sinta; installments 3
Yogi bayar 4x mulai 20 Maret | client Yogi; installments 4; first_date 2026-03-20
bagi 3 aja, tiap tanggal 1 | installments 3; frequency monthly
Soto 77 sepakat: DP 2jt dulu, abis itu 1jt per minggu selama 5 minggu | client Soto 77; down_payment 2000000; amount 1000000; frequency weekly; installments 5
Om Darto mau nyicil 500rb tiap bulan | client Om Darto; amount 500000; frequency monthly
tawari Lusi nyicil 5x | client Lusi; installments 5
Kedai Hujan bisa bayar 100rb seminggu | client Kedai Hujan; amount 100000; frequency weekly
bayar 2jt dulu, sisanya 3 cicilan bulanan | down_payment 2000000; installments 3; frequency monthly
dicicil aja 250 ribu per dua minggu | amount 250000; frequency biweekly
Lusi sanggup 50rb tiap Senin | client Lusi; amount 50000; frequency weekly
Joko bisa nyicil 50rb per minggu | client Joko; amount 50000; frequency weekly
PT Andalas minta cicil 3 kali | client PT Andalas; installments 3
[discount]
Kasih Apotek Segar 24 diskon 5% kalau bayar sebelum Jumat | client Apotek Segar 24; percent 5; until 2026-03-13
tawarin potongn 50 ribu ke Bu Dewi | client Bu Dewi; amount 50000
Bu Rini dapat potongan 8% sampai Sabtu | client Bu Rini; percent 8; until 2026-03-14
kasih 10 persen ke Hotel Lembang kalau bayar besok | client Hotel Lembang; percent 10; until 2026-03-12
potongan 50rb buat Lusi kalo bayar sebelum Jumat | client Lusi; amount 50000; until 2026-03-13
diskonin Toko Makmur 20 persen | client Toko Makmur; percent 20
mau ngasih Fit Gym diskon 15% sampai akhir bulan | client Fit Gym; percent 15; until 2026-03-31
tawarin Acme diskon 10% kalau bayar sebelum 20 Maret | client Acme; percent 10; until 2026-03-20
kasih Bu Ratna potongan 100 ribu | client Bu Ratna; amount 100000
kalau Joko bayar Jumat, diskon 20rb | client Joko; amount 20000; until 2026-03-13
[wording]
Apa yang sebaiknya kutulis ke CV Pandawa? | client CV Pandawa
bilang ke Klinik Gigi Ceria kerjaan saya stop kalau belum dibayar, buatkan pesannya | client Klinik Gigi Ceria; tone stop_work
buatin chat buat nagih Pak Dedi | client Pak Dedi
gimana cara nagih Lusi yang enak? | client Lusi
versi santai aja | tone friendly
bantu balas chat Kedai Hujan | client Kedai Hujan
surat peringatan untuk PT Delta | client PT Delta
pengen ancam ke jalur hukum, tulisin buat PT Delta | client PT Delta; tone legal
kurang tegas, coba lagi | tone firm
bikinin pesan buat Acme | client Acme
kasih kata-kata yang lebih tegas buat Pak Gunawan | client Pak Gunawan; tone firm
tolong buatkan teks penagihan yang sopan untuk Bu Ratna | client Bu Ratna; tone friendly
butuh surat somasi buat PT Andalas | client PT Andalas; tone legal
pesan stop kerja buat Studio Langit | client Studio Langit; tone stop_work
ada versi yang lebih galak ga? | tone firm
minta contoh WA buat nagih Rina | client Rina
tulisin email ke Lim & Co, yang formal | client Lim & Co
[settings]
Waktu saya ikut Singapura | zone Asia/Singapore
aku tinggal di Surabaya | zone Asia/Jakarta
bulan ini aku kerja dari Lisbon | zone Europe/Lisbon
pakai rupiah aja | currency IDR
mata uangku euro | currency EUR
pindah zona waktu ke Makassar | zone Asia/Makassar
jangan pagi-pagi, ingetinnya jam 10 aja
ganti bahasa ke Inggris | language en
pakai bahasa Indonesia aja | language id
aku lagi di Bali bulan ini | zone Asia/Makassar
mata uang default rupiah | currency IDR
zona waktu WITA | zone Asia/Makassar
ganti mata uang ke dolar | currency USD
[client_reply]
Om Darto minta mundur ke 5 April | client Om Darto; reason money; promised_on 2026-04-05
Kafe Senja minta waktu sampai 20 Maret | client Kafe Senja; reason money; promised_on 2026-03-20
CV Pandawa ngakunya sudah transfer minggu lalu | client CV Pandawa; reason paid
Cipta Karya bilang gak merasa pesan katalog | client Cipta Karya; reason refuses
Toko Mekar ngotot temponya 60 hari | client Toko Mekar; reason terms
"Maaf kak kelupaan, sibuk banget minggu ini" | reason forgot
cak Dul ngancam lapor polisi | client cak Dul; reason threat
Kata orang Toko Mekar mereka sudah transfer, tapi belum masuk | client Toko Mekar; reason paid
Apotek Segar 24 bilang invoicenya belum diterima | client Apotek Segar 24; reason invoice
menurut Yayasan Harapan temponya 45 hari | client Yayasan Harapan; reason terms
mbak sari bilang jahitannya kekecilan, minta dibenerin dulu | client mbak sari; reason unhappy
Dinas Pariwisata jawab masih nunggu anggaran turun | client Dinas Pariwisata; reason money
Pak Dedi bilang belum gajian | client Pak Dedi; reason money
Lusi bilang lupa | client Lusi; reason forgot
Kedai Hujan ngancam lapor polisi | client Kedai Hujan; reason threat
"Mohon maaf kami sedang kesulitan keuangan" | reason money
Restoran Sederhana jawab temponya harusnya 60 hari | client Restoran Sederhana; reason terms
Bu Nunung tersinggung pas kutagih | client Bu Nunung; reason strained
PT Delta bilang invoice-nya masuk spam | client PT Delta; reason invoice
Acme ga bales-bales | client Acme; reason none
Hotel Melati menolak bayar | client Hotel Melati; reason refuses
Dinda ngancem mau kasih review jelek | client Dinda; reason threat
Studio Langit minta revisi lagi baru mau bayar | client Studio Langit; reason unhappy
chat ke Lina centang satu terus | client Lina; reason none
Bu Yuli bilang kelupaan | client Bu Yuli; reason forgot
[other]
cuaca hari ini gimana?
ok
menurutmu aku harus naikin harga?
kamu bisa apa aja?
"""
_SUMS = ("amount", "down_payment")
_NUMBERS = ("installments", "percent", "terms_days")


def _rows() -> list[tuple[str, scoring.Record]]:
    """A sentence and its gold for each line `sentence | field value; field value`."""
    found: list[tuple[str, scoring.Record]] = []
    intent = ""
    for line in SENTENCES.strip().splitlines():
        if line.startswith("["):
            intent = line.strip("[]")
            continue
        sentence, _, stated = line.partition(" |")
        wanted: scoring.Record = {"intent": intent}
        for field, _, value in (part.strip().partition(" ") for part in stated.split(";")):
            if field:
                wanted |= _field(field, value)
        found.append((sentence, wanted))
    return found


def _field(field: str, value: str) -> scoring.Record:
    if field in _SUMS:
        number, _, currency = value.partition(" ")
        return {field: f"{float(number):.2f}", "currency": currency or None}
    if field in _NUMBERS:
        return {field: int(value)}
    return {field: True if field == "in_full" else value}


@pytest.mark.parametrize(("sentence", "wanted"), _rows())
def test_an_everyday_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, wanted: scoring.Record
) -> None:
    record = {
        "text": sentence,
        "lang": "id",
        "today": WEDNESDAY.isoformat(),
        "expect": wanted,
    }
    assert scoring.mistakes(READER, record) == []
