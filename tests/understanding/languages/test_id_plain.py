"""Plain messages in Indonesian over all intents, and what they come to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Salon Intan 325000 minggu depan | client Salon Intan; amount 325000; due 2026-03-20
Pak Darto 350000 bulan depan | client Pak Darto; amount 350000; due 2026-04-30
Bali Dive Shop belum bayar 2,5jt | client Bali Dive Shop; amount 2500000
Toko Besi Jaya 3 sak semen 210rb belum bayar | client Toko Besi Jaya; amount 210000; for 3 sak semen
Bu Lastri 10 kue @18rb belum bayar | client Bu Lastri; for 10 kue @18rb
Mbak Wulan pesan kue ultah 350rb, ambil Sabtu | client Mbak Wulan; amount 350000; for kue ultah
Koperasi Rukun memiliki tagihan Rp 3.750.000 yang jatuh tempo tanggal 20 bulan depan | client Koperasi Rukun; amount 3750000 IDR; due 2026-04-20
Masih nunggu bayaran 2jt dari Kak Tomi | client Kak Tomi; amount 2000000
Lagi nungguin Koperasi Makmur bayar 1,5 juta buat jahit kebaya | client Koperasi Makmur; amount 1500000; for jahit kebaya
inv A-17 Bengkel Prima 400rb due besok | client Bengkel Prima; amount 400000; invoice_no A-17; due 2026-03-12
Bu Tini dua juta tiga ratus untuk katering | client Bu Tini; amount 2300000; for katering
sewa elf Pak Munandar tiga juta setengah | client Pak Munandar; amount 3500000; for sewa elf
Hotel Kenari 8jt foto kamar, paling telat 10 hari lagi | client Hotel Kenari; amount 8000000; for foto kamar; due 2026-03-21
si wawan blom kasih duit sablon kaos 225rb | client wawan; amount 225000; for sablon kaos
satu lagi tagihan buat Kedai Pagi, 600rb | client Kedai Pagi; amount 600000
catat Uda Kahar 350rb antar barang, bilangnya Jumat baru dikasih | client Uda Kahar; amount 350000; for antar barang; due 2026-03-13
Bimbel Pintar honor Februari 2.400.000, dibayarnya akhir bulan | client Bimbel Pintar; amount 2400000; for honor Februari; due 2026-03-31
warung bu jum 275rb ngecat | client warung bu jum; amount 275000; for ngecat
Toko Rapi telat bayar, padahal janjinya tanggal 5, 400rb | client Toko Rapi; amount 400000; due 2026-03-05
PT Bumi Lestari, No. 031/KP/II/2026, Rp5.000.000 | client PT Bumi Lestari; amount 5000000 IDR; invoice_no 031/KP/II/2026
Invoice buat Sinar Foto, no 0192, Rp 2.100.000 | client Sinar Foto; amount 2100000 IDR; invoice_no 0192
Rina minta dibuatin kartu nama, 120 ribu | client Rina; amount 120000; for kartu nama
Studio Nada utang 400rb, due next Friday | client Studio Nada; amount 400000; due 2026-03-20
Vina, 20 stiker x 5rb, total 100rb | client Vina; amount 100000; for 20 stiker
Toko Arum bayar H+14, 900rb banner | client Toko Arum; amount 900000; for banner; terms_days 14; due 2026-03-25
Toko Senja pesan 8 artikel, total 800rb, paling telat bayar 3 hari lagi | client Toko Senja; for 8 artikel; amount 800000; due 2026-03-14
Penida Dive Center tiga minggu lewat jatuh tempo bayar footage underwater 11 juta | client Penida Dive Center; for footage underwater; amount 11000000; due 2026-02-18
CV Anu sudah 2 minggu lewat tempo bayar desain logo 3 juta | client CV Anu; for desain logo; amount 3000000; due 2026-02-25
eh PT Selaras belum bayar juga nih | client PT Selaras
Klub Tirta blm bayar uang melatih 1,35 juta | client Klub Tirta; amount 1350000; for melatih
Apartemen Cempaka, perawatan AC bulanan, Rp 3 juta | client Apartemen Cempaka; amount 3000000 IDR; for perawatan AC bulanan
Notaris Ratih sudah terima 50 kotak snack, tagihannya 1.250.000 | client Notaris Ratih; amount 1250000; for 50 kotak snack
Bu Eka sudah terima undangannya, sisa 400rb | client Bu Eka; amount 400000; for undangannya
Keluarga Pak Darmo 4,5jt dibayar habis hajatan | client Keluarga Pak Darmo; amount 4500000
PT Anu 3jt dibayar 7 hari dari tanggal invoice | client PT Anu; amount 3000000; terms_days 7; due 2026-03-18
Koreksi skripsi Farah 400 ribu, tempo 14 hari | client Farah; amount 400000; for Koreksi skripsi; terms_days 14; due 2026-03-25
Pak Lurah belum bayar 350rb buat spanduk 17 Agustus | client Pak Lurah; amount 350000; for spanduk 17 Agustus
Tim futsal Garuda belum bayar sewa lapangan 240rb | client Tim futsal Garuda; amount 240000; for sewa lapangan
dari Ibu Hasni tambah lagi 150 ribu uang tol | client Ibu Hasni; for tol; amount 150000
kamu bisa catat utang Bu Ani 50rb? | client Bu Ani; amount 50000
Kedai Kopi Lima Rp350.000 meja kopi | client Kedai Kopi Lima; amount 350000 IDR; for meja kopi
Jahitan Bu Camat 1,1jt kelar, belum dilunasi | client Bu Camat; amount 1100000; for Jahitan
[payment]
uang Pak Gatot 350rb udah di tangan | client Pak Gatot; amount 350000
Bu Sri sudah bayar 300rb setelah lebaran | client Bu Sri; amount 300000
Akhirnya cair 8jt dari Dinas Kesehatan, masuknya tanggal 3 kemarin | client Dinas Kesehatan; amount 8000000; paid_on 2026-03-03
Kelurahan bayar 900rb, masuknya kemarin | client Kelurahan; amount 900000; paid_on 2026-03-10
Tono 75rb udah, Warni belum | client Tono; amount 75000
si Warni belum, si Tono 75rb udah | client Tono; amount 75000
Pak Hadi udah transfer 90rb, Bu Ros sama Bu Yul belum | client Pak Hadi; amount 90000
Warni belum bayar, Tono udah bayar 75rb | client Tono; amount 75000
Pak Guntur setor 1,2jt lunas | client Pak Guntur; amount 1200000; in_full yes
uang dari CV Rimba nongol 4.100.000 jam 9 tadi | client CV Rimba; amount 4100000; paid_on 2026-03-11
Mbak Nung balikin 120rb, kurang 30rb lagi | client Mbak Nung; amount 120000
Rp500.000 sudah dibayar Budi kemarin | client Budi; amount 500000 IDR; paid_on 2026-03-10
Ko Hendra sudah kirim tiga juta lima ratus ribu tiga hari lalu | client Ko Hendra; amount 3500000; paid_on 2026-03-08
Catat pembayaran Salon Melati lima ratus ribu | client Salon Melati; amount 500000
Rina sudah bayar logo | client Rina; for logo
eh Bu Tini udah bayar 300rb | client Bu Tini; amount 300000
sisa tagihan Hotel Amarta sudha beres semua | client Hotel Amarta; in_full yes
transferan dari Sela hari ini 1jt buat les biola | client Sela; amount 1000000; for les biola; paid_on 2026-03-11
Pembayaran PT Kusuma Rp2.000.000 telah efektif di rekening per 9 Maret | client PT Kusuma; amount 2000000 IDR; paid_on 2026-03-09
cair juga invoice 45 dari PT Mekar, 7jt | client PT Mekar; amount 7000000; invoice_no 45
mbak rini tadi pagi nitip uang 500rb | client mbak rini; amount 500000; paid_on 2026-03-11
Salon Ayu udah nggak ada utang lagi | client Salon Ayu; in_full yes
Pak Rusdi nyetor 1,1 juta kemarin | client Pak Rusdi; amount 1100000; paid_on 2026-03-10
uang muka dari Mba Sekar 300rb masuk lewat dana tgl 9 | client Mba Sekar; amount 300000; paid_on 2026-03-09
PT Harapan Kita telah melunasi tagihannya | client PT Harapan Kita; in_full yes
utang Galeri Nusa sudah beres | client Galeri Nusa; in_full yes
punten, bu euis udah transfer 200rb euy | client bu euis; amount 200000
baru dapet transferan 1,3 juta, pengirimnya Tejo | client Tejo; amount 1300000
telah diterima pembayaran invoice INV-12 Rp 500.000 tanggal 3 Maret | invoice_no INV-12; amount 500000 IDR; paid_on 2026-03-03
udah ditransfer separuhnya, 1.250.000 | talked_of Ibu Lestari; client Ibu Lestari; amount 1250000
Bu Ida nyicil lagi 100rb hari ini | client Bu Ida; amount 100000; paid_on 2026-03-11
Bima dan Rara masing-masing bayar 200rb | amount 200000
Pak Budi sama PT Maju udah transfer 500rb masing2 kemarin | amount 500000; paid_on 2026-03-10
[promise]
Bu Ani bayar 300rb habis gajian | client Bu Ani; amount 300000
Toko Abadi bayar besok pagi | client Toko Abadi; promised_on 2026-03-12
Cahaya Timur mau lunasin 10 hari lagi | client Cahaya Timur; promised_on 2026-03-21
Tante Mey sanggup bayar dua juta rupiah 3 April | client Tante Mey; amount 2000000 IDR; promised_on 2026-04-03
akan dibayarkan PT Sumber Rejeki akhir bulan | client PT Sumber Rejeki; promised_on 2026-03-31
Toko Kita nyanggupin 1,5jt tanggal 20 | client Toko Kita; amount 1500000; promised_on 2026-03-20
pelunasan akan dilakukan Bu Ningsih hari Senin | client Bu Ningsih; promised_on 2026-03-16
Aryaduta: no 21 dibayar hari Jumat katanya | client Aryaduta; invoice_no 21; promised_on 2026-03-13
sisa utang pak wir mau diantar malam minggu | client pak wir; promised_on 2026-03-14
Wisma Damai baru bisa bayar setelah tanggal 20 | client Wisma Damai; promised_on 2026-03-20
insya Allah Selasa dibayar Bu Hesti | client Bu Hesti; promised_on 2026-03-17
Direktur CV Samudra berkomitmen melunasi tanggal 31 Maret | client CV Samudra; promised_on 2026-03-31
Optik Jelas nawarin bayar hari jumat | client Optik Jelas; promised_on 2026-03-13
[correction]
eh yang Lukman tadi 350 bukan 530 | client Lukman; amount 350
nomor invoicenya salah, yang bener 0093 | invoice_no 0093
tadi salah tulis, pengerjaannya logo bukan banner | for logo
Lila itu 540rb, kebalik gue nulisnya | client Lila; amount 540000
jumlah invoice Resto Kecil ganti jadi 3.450.000 | client Resto Kecil; amount 3450000
bukan Nadia, maksudku Nadine | client Nadine
Bukan Ibu Hasnah, Ibu Hasni namanya | client Ibu Hasni
yang bayar itu Kenzo bukan Wiwik | client Kenzo
Salah catat, yang utang itu Bu Veri | client Bu Veri
eh salah ketik, jatuh temponya 12 Maret bukan 2 Maret | due 2026-03-12
jatuh temponya bukan 1 April ya, tapi 5 April | due 2026-04-05
eh yang tadi 350 bukan 530rb | amount 350000
eh yang Tejo 1,8 bukan 1,3 juta | client Tejo; amount 1800000
nominalnya kurang satu nol, 1.200.000 | amount 1200000
ganti tanggal bayar Wisma Damai ke hari Jumat | client Wisma Damai; due 2026-03-13
koreksi, Ilham bayarnya tanggal 7 bukan tanggal 9 | client Ilham; paid_on 2026-03-07
CV Maju bayar tanggal 2 Maret, bukan 3 Maret | client CV Maju; paid_on 2026-03-02
jatuh tempo Ilham tanggal 27 bukan tanggal 29 | client Ilham; due 2026-03-27
salah tadi nama kliennya bukan Pixel Barudak tapi Pixel Bandung | client Pixel Bandung
yang masuk ternyata cuma 225rb | amount 225000
bukan tanggal 16, tapi 18 | due 2026-03-18
tempo Ilham tanggal 18 aja, bukan 16 | client Ilham; due 2026-03-18
Rara bayar tanggal 5, bukan 500rb | client Rara; paid_on 2026-03-05
yang 300rb tadi punya Wati, bukan Wawan | client Wati; amount 300000
tadi kurang nol, harusnya 2.500.000 | amount 2500000
harusnya buat servis kulkas bukan servis AC | for servis kulkas
[question]
ada yang jatuh tempo besok?
ada yang jatuh tempo minggu ini?
ada tagihan yang udah lewat jatuh tempo gak
sapa aja yg nunggak
bu nining masih kurang berapa ya mbak bot | client bu nining
[snooze]
kabari saya lagi tentang Dian lusa | client Dian; until 2026-03-13
akme snooze ke tgl 20 | client akme; until 2026-03-20
nanti jam 4 ingetin lagi | until 2026-03-11
[pause]
stop pengingat sampai tahun baru | until 2027-01-01
selama bulan Mei jangan ganggu Bu Komang | client Bu Komang; until 2026-06-01
Kantor Camat Rappocini jangan diganggu sampe Juni | client Kantor Camat Rappocini; until 2026-06-01
tunda semua pengingat sampai tanggal 20 aku mau naik gunung | until 2026-03-20
Toko Sari jangan diganggu dulu bulan ini, lagi ngaben | client Toko Sari; until 2026-04-01
liburin semua pengingat sampai tanggal 2 April | until 2026-04-02
[resume]
Ingatkan lagi soal Tiga Putra mulai sekarang | client Tiga Putra
nyalakan ulang tagihan untuk om Jantje | client om Jantje
[write_off]
utangnya si Darto 90rb diikhlasin aja | client Darto; amount 90000
yang 90rb si Darto direlain aja lah | client Darto; amount 90000
hutang lama Fajar 150.000 kita hanguskan | client Fajar; amount 150000
Hotel Cendana ga usah bayar lagi | client Hotel Cendana
50rb dari Mbak Ika aku relain | client Mbak Ika; amount 50000
Priska masih utang 15rb tapi udah gak aku tagih lagi | client Priska; amount 15000
sisanya lupain aja | talked_of Ci Meiling; client Ci Meiling
sisa 25rb Mbak Reni nggak usah ditagih | client Mbak Reni; amount 25000
nggak usah dipikirin lagi utang Wawan, ikhlas | client Wawan
[sent]
toko bangunan jaya udah ditelepon | client toko bangunan jaya
tadi ketemu Wawan, udah aku ingetin langsung | client Wawan; sent_on 2026-03-11
Warung Bu Tini udah kukasih tau soal tagihannya | client Warung Bu Tini
invoice-nya sudah saya kirim ulang ke Klinik Gigi Sehat | client Klinik Gigi Sehat
pak wir tak samperin kemarin | client pak wir; sent_on 2026-03-10
Tadi siang mampir ke Rumah Makan Pagi Sore buat nagih | client Rumah Makan Pagi Sore; sent_on 2026-03-11
Invoice udah kuemail ulang ke Klinik Asri | client Klinik Asri
Sudah saya SMS Bu Sri jam 9 | client Bu Sri
[plan]
Bu Rini boleh telat sampai tanggal 20 | client Bu Rini; installments 1; first_date 2026-03-20
kubilang ke Pak Budi boleh telat sampai akhir bulan | client Pak Budi; installments 1; first_date 2026-03-31
Bu Camat boleh mundur sampai tanggal 20 | client Bu Camat; installments 1; first_date 2026-03-20
Sanggar Tari Ayu bayar tiga termin, masing-masing 1,5 juta | client Sanggar Tari Ayu; amount 1500000; installments 3
pak sukri ngecor teras 3 juta dibagi 3 kali tiap sabtu, sejuta sekali bayar | client pak sukri; amount 1000000; installments 3; frequency weekly
Pak Rusdi deal nyicil 550 ribu x 4 bulan | client Pak Rusdi; amount 550000; installments 4
PT Sentral mau bayar 3 termin | client PT Sentral; installments 3
[discount]
tagihan pak Hadi kupotong jadi 400rb | client pak Hadi; to_pay 400000
tagihan Rina kupotong 40rb | client Rina; amount 40000
invoice Pak Rudi kukurangi 25rb | client Pak Rudi; amount 25000
Gilang nawar 700rb beres, aku terima aja | client Gilang; to_pay 700000
harga buat Ko Afung kupotong 40 ribu deh | client Ko Afung; amount 40000
CV Karya Utama boleh bayar Rp800.000 dari Rp900.000 | client CV Karya Utama; to_pay 800000.00; currency IDR
Glow Beauty boleh bayar Rp800.000 aja asal hari ini | client Glow Beauty; to_pay 800000.00; currency IDR; until 2026-03-11
tagihan Bu Yanti dipotong Rp100.000 aja, anggap diskon | client Bu Yanti; amount 100000 IDR
invoice Toko Abadi dipotong 10% | client Toko Abadi; percent 10
hotel sari minta diskon, ya saya kasih Rp200.000 kalau bayarnya sampai 30 Maret | client hotel sari; amount 200000 IDR; until 2026-03-30
Bu Yanti bayar Rp900.000 daripada Rp1.000.000 dan beres | client Bu Yanti; to_pay 900000.00; currency IDR
kalau pak lurah bayar minggu ini saya kasih potongan lima persen | client pak lurah; percent 5; until 2026-03-13
Pak Haji Munir nawar Rp1.000.000 aja beres | client Pak Haji Munir; to_pay 1000000.00; currency IDR
Yayasan Cipta mengajukan penyelesaian Rp9.000.000 saja | client Yayasan Cipta; to_pay 9000000.00; currency IDR
Bilang ke Rara kalau transfer besok dapat 15% off | client Rara; percent 15; until 2026-03-12
kabari Bu Lestari: bayar sebelum tanggal 20 hemat 10% | client Bu Lestari; percent 10; until 2026-03-20
bilangin Rara, lunas sebelum Jumat dapet potongan 50rb | client Rara; amount 50000; until 2026-03-13
kasih tau Studio Gema kalau lunas besok dapat 5% | client Studio Gema; percent 5; until 2026-03-12
kutawarin Bu Ani 20% kalau lunas Jumat | client Bu Ani; percent 20; until 2026-03-13
Rara kukasih 10% off | client Rara; percent 10
sampein ke Bu Yanti kalau transfer Jumat cukup 900rb | client Bu Yanti; to_pay 900000; until 2026-03-13
wa Bu Lestari: lunas besok dapat diskon 10% | client Bu Lestari; percent 10; until 2026-03-12
Kasih harga Rp2.800.000 aja buat Bu Dokter | client Bu Dokter; to_pay 2800000.00; currency IDR
Turunin tagihan Wawan jadi Rp50.000 | client Wawan; to_pay 50000.00; currency IDR
[wording]
ini terlalu galak, bikin lebih lembut | tone friendly
gmn kalimatnya ya buat nagih dr. Surya? | client dr. Surya
balas apa ya ke Bu Hesti | client Bu Hesti
tolong rangkai kata buat nagih Tante Ida, jangan sampai tersinggung | client Tante Ida
Kasih tau Toko Horas kerjaan lain kuhentikan kalau belum bayar, buatkan kalimatnya | client Toko Horas; tone stop_work
Balesin chat Agung dong | client Agung
Bilang ke Wawan kalau belum bayar juga aku stop kerja | client Wawan; tone stop_work
[settings]
bahasa Indonesia lagi ya | language id
Kirim pengingatnya jam 7 malam aja
[payment]
Pak Wayan ngirim 1 juta dulu, sisanya bulan depan | client Pak Wayan; amount 1000000
Agung udah bayar 50rb, Joni belum | client Agung; amount 50000
Agung 50rb udah bayar, Joni belum bayar | client Agung; amount 50000
Agung udah bayar 50rb tapi Bu Ani belum | client Agung; amount 50000
[promise]
Joni melunasi tagihannya 10 hari lagi | client Joni; promised_on 2026-03-21
Bu Ani mau bayar separuh dulu 550rb lusa | client Bu Ani; amount 550000; promised_on 2026-03-13
[invoice]
Bengkel Prima 2.500.000 TOP 30 hari | client Bengkel Prima; amount 2500000; due 2026-04-10; terms_days 30
[client_reply]
Mbak Nur bilang minta waktu seminggu lagi | client Mbak Nur; reason money; promised_on 2026-03-18
Pak Dodi minta keringanan waktu sampai tanggal 25 | client Pak Dodi; reason money; promised_on 2026-03-25
Bu Ani minta sampai tahun baru | client Bu Ani; reason money; promised_on 2027-01-01
Bu Wati bales: maaf, minggu ini lagi sepi, belum bisa bayar | client Bu Wati; reason money
Lina bilang transferannya udah jalan dari tadi | client Lina; reason paid
Bu Ani minta mundur seminggu | client Bu Ani; reason money; promised_on 2026-03-18
Ibu Maria mengklaim sudah membayar | client Ibu Maria; reason paid
Katering Sari susah dihubungi | client Katering Sari; reason none
bu hajah euis nelepon, minta tempo sampai tanggal 20 | client bu hajah euis; reason money; promised_on 2026-03-20
mba wiwin ngomong kebayanya kekecilan | client mba wiwin; reason unhappy
Joni nggak ngangkat telepon | client Joni; reason none
Kedai Teras bilang investornya belum cair | client Kedai Teras; reason money
PT Agung bilang nominal di invoice beda | client PT Agung; reason invoice
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "id"))
def test_a_plain_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Toko Ceria belum bayar desain topi 300rb",
        "PT Semarang Jaya belum bayar coretan tema 300rb",
        "Kedai Selasar belum bayar foto kepiting 300rb",
    ],
)
def test_an_everyday_word_is_no_slip_of_another(sentence: str) -> None:
    client, _, rest = sentence.partition(" belum bayar ")
    work, _, _ = rest.rpartition(" ")
    expect = {"intent": "invoice", "client": client, "for": work}
    record = {"text": sentence, "lang": "id", "today": "2026-03-11"}
    amount = {"amount": "300000.00", "currency": None}
    assert scoring.mistakes(READER, {**record, "expect": {**expect, **amount}}) == []


@pytest.mark.parametrize(
    ("sentence", "client"),
    [
        ("Tono sudah, Warni belum", "Tono"),
        ("Tono sudah 300rb, Bu Warni blm", "Tono"),
        ("Beni 200rb belum, Andi sudah", "Beni"),
        ("Andi sudah, Beni 200rb belum", "Andi"),
        ("Les piano Naya 8 kali, sekali 75rb", "Naya"),
    ],
)
def test_names_that_did_and_did_not_and_a_price_apiece_are_no_record(
    sentence: str, client: str
) -> None:
    record = {"text": sentence, "lang": "id", "today": "2026-03-11"}
    assert (
        scoring.mistakes(READER, record | {"expect": {"intent": "other", "client": client}}) == []
    )


def test_work_behind_the_verb_of_two_clients_is_of_both() -> None:
    items = [
        {"client": "Bu Lis", "amount": "200000.00", "currency": None, "for": "jahit"},
        {"client": "Bu Mar", "amount": "350000.00", "currency": None, "for": "jahit"},
    ]
    record = {
        "text": "Bu Lis 200rb sama Bu Mar 350rb belum bayar jahit",
        "lang": "id",
        "today": "2026-03-11",
        "expect": {"intent": "invoice", "items": items},
    }
    assert scoring.mistakes(READER, record) == []
