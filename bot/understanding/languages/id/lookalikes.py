"""Indonesian words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases, words_of

LOOKALIKES = tuple(
    words_of("""
    abril acme adakah agan ajakan ajalnya akalnya akta akun alan alla allahu allan alma aman
    américa américo anggapan anggara angkatlah angkatnya anka apakan apalah asalnya asma asri
    augusta auguste augusto augusts austria bacanya badal bagaikan bahar bahasan bahayanya
    bahwasanya bajwa baka bakarnya bakul bala balak balan balapan balasannya balidin balikan
    balikkan baling bandang banteng banting banyu banü bara baral barangnya bari barisan baró
    batak batangnya batasan batasannya bates bath batu batuan baut baya baytal başok bekal bekas
    bela belang belasan belia belinda belo belok belu beluk bencana bentang benteng beranda
    berang berapi beras berasa berbudi berhentilah berhitung berhubung beriman berjuang
    berkenaan berkencan berkesan berlaga berlalu berliku bernat berpangkat bersalah bersedih
    bertahan bertapa bertengger bertingkah beruang berulang berupa betapa betulan bhat biang
    bias biasa biasanya bidang bidangnya bikini billung binatang bincang bintan bisikan bisu
    bişar blok botolnya buatan buck bukanya bulannya bulatan buntu buru busa busuk buta catalán
    cenan chad char citanya daan dadanya dadi dagang dalan dalang dalem danang dansa dara dario
    daru darío datangi dataran dayang dayanya dean degan desai desanya detak diabadikan diajukan
    diangkut diartikan dibacakan dibakar dibedakan dibeli dibenarkan diberikan dibesarkan
    dibiarkan dibubarkan dibukukan diburu dibutuhkan didenda digantikan dihadapkan diharamkan
    diinginkan dijadikan dikabarkan dikaitkan dikatakan dikenakan dilarikan dimakan dimanjakan
    dimasuki dimasukkan dimuat dinantikan dipaparkan dipasarkan dipatahkan dipulihkan diputuskan
    diragukan dirasakan dirayakan disatukan disiram ditanggung ditegaskan ditentukan diturunkan
    diulangi diuraikan doanya donà duet duri ekonom ekonomis emal eman emong engah esko faktor
    flowers gaga gagak gagap galian gamani gara garapan gatal golek hadapan hall hara harapkan
    harta hartanya haru haus hengkang hidungnya hinggap huang hutan idamkan inaya ingatannya
    ingatkah inginnya ingo insa intip isap islam issa jade jalanan jalani jalinan jalonen
    jangkar jani janni jantan jari jatah jati jawatan jebakan jelang jeroan jimat jingga jodi
    judi juha jutawan kabir kabut kagak kahir kaji kakao kaki kala kalah kale kamarnya kambali
    kamus kanda kani kanjeng kapur kara kariman karja karta karung karyanya kasak kasihan kasta
    katakana kate kati katy kaum kaur kaya kayangan kayunya kaņepa keajaiban kebaikan kebajikan
    kebalikan kecurangan kedinginan kegiatan kegirangan kehebohan keinginan kejahatan
    kejanggalan kekalahan kekar kekeringan kekuningan kelapa kelaparan kelautan kelemahan
    kelipatan keluaran keluarlah kelâmi kemahiran kemari kemas kematian kembalian kenang
    kenangan kenangannya kencan kencana kendal kendali kentang kenyang kepala kera keraguan
    kerajaan kerajaannya kerang kerentanan kesadaran kesakitan kesegaran kesehatan keselamatan
    keselamatannya kesuburan kesukaran kesusahan ketegangan ketenangan keterlibatan
    keterlibatannya ketikan ketua ketukan kewalahan kiat kilo kiri kirinya klein kline kobaran
    koleksi komedian koneksi kontra kontras kopan kotanya krim kubur kuda kudanya kumis kunjungi
    kupang kurung kurungan kutu käte labirin lamanya lamban langka langkat langsing lanjutan
    laur lawatan layangan lebah lembaran lengkung liam linas lingkup lopa luas luna lunak lupe
    lupo magrib mainkan majikan makam making maksudmu maling malm mandir manunggal marc mare
    marika marit marsh marte masukan masuki melahirkan melarikan melebarkan melegakan melikkan
    memaafkan memainkan memajukan memakan memanah memanaskan memantau memaparkan memasarkan
    membabi membagikan membahas membakar membalap membalik membantai membantu membara membedakan
    membekukan membela membelai membelikan membentang membentuk memberatkan membereskan
    memberiku memburu memecat memerah memusatkan memutuskan menamakan menanam menangani
    menangkal menangkap menatap menawan menawari mendapat mendatangi mendayung mendiang
    mendulang menelan menengok menetas menewaskan mengabadikan mengabarkan mengabdikan
    mengabulkan mengaburkan mengacaukan mengacu mengada mengadakan mengadu mengadukan
    mengajarkan mengalah menganggur mengangkut mengartikan mengecam mengejutkan mengelus mengena
    mengenakan mengenal mengenali mengenyam mengerikan menggagas menggalang menggantikan
    menggigit menggugah menghadang menghalang menghalangi menghangatkan menghitung mengibarkan
    mengikat mengincar menginginkan mengiris mengolah menguat menguatkan mengulang menguraikan
    meniadakan meninggal meninggi menirukan menişan mentang menuangkan menukarkan menularkan
    menunggang menungguku menuntun menuruti menyadarkan menyajikan menyalakan menyamakan
    menyangka menyangkut menyapa menyatukan menyerap menyertakan menyetir menyewakan menyiarkan
    menyingkap menyisakan menyuarakan menyuruh meragukan merangkak merangkap merangkul merangkum
    merasakan meratakan merayakan merdeka mereda meredakan merek merekam merike mimpinya mina
    minat minggir mohan moon moor muak mula mulanya mulia muri musang must muti müret mürit
    nadanya nagi nantikan nelson nerim nihal nila nili nonaktif noor nrima nyatakan paca padang
    padi padu pajang pakan palang pancaran pandang pangan pangkal pangkat para parang pasai
    pasanen pasaran pasi pasta pasukan patahkan pati patungan pawang pegangan pejalan peka
    pekerja pekkan pelanggar pelepasan peliharaan pemakan pemanasan pembakar pembakaran pembela
    pembenaran pemberi pembesaran pembuahan pembuat pembubaran pembusukan pemelihara pemilihan
    pemulihan pemusatan pemutaran pemutih pemutusan penafsiran penahan penawar pencarian
    pencurian pendapat pendaratan pendataan pendatang pendekatan pengadaan pengairan pengajaran
    pengalihan pengantaran pengarang pengatur pengawalan penggantian penghakiman penghalang
    penghasil penghubung pengikat penguatan penguburan pengukuran pengunjung pengusung pening
    penjual penting penuaan penukaran penuturan penyatuan penyertaan pera perah perairan peral
    peranan peras perbankan perbuatan percintaan perguruan peringatkan perjamuan perkataan
    perkotaan perla perluasan pernak perseroan pertanahan pertapa pertemanan peru perubahan
    perumahan perunggu perusakan pesonen petak petra petri pikirkan pisang pulih pungutan puri
    putar puti rangka rangkaian rangkap rapat ratu reaksi reka rekan rekanan retakan ringkas
    riya royal saatnya saga saing sajak saji sala salahkan salami saleh salih sambilan sami
    sampah sampan samper sampo samu sang sangkut satukan satya sayangkan sayu sebagainya sebagi
    sebaliknya sebattin sebelahnya sebutan sebutir sedalam sedari segara segarra segelas segura
    sein sejarahnya sejati sejuk sekadar selada selam selamanya selera selesa selime selimut
    selma selokan semacam semak semanggi semasa semat semau semaunya sempit semu senam seni senn
    seok sepatutnya seperi seperlunya sepeser sepeti sera serangan serasa serat serbu serda
    serra sesama setahu seterusnya setir setujui seutuhnya shari sial siam sian siarannya sikap
    siksa sila silikon silm simpang sisi sisinya siswi siya sola songket sosa suap suaranya suda
    sudan sukanya sulam surah susunan susunya tabah talang tamba tambak tandang tangannya tangga
    tangganya tanggap tanggul tangkapan tangül tanjakan tantang taruhannya tatap taun tawaran
    tawuran tebang tegap telan telefon tembakan tembang tempa tempatnya tempe tenang tenar
    tendang tengahnya teramat terang teras teratas terbakar terbitan terbuang terburu terhambat
    terharu terjang terkuat terlampau terlewati terlibat ternama terpanggil tersumbat tertangkap
    tertinggal teruk terusan terusik terusir tinggallah tinggalnya tingkat tirus tongkat
    transparan tuang tuju tulah tuli tulisnya tulus tumbuh tumbuhan tumpahan tuna tunas tung
    tunggal tungku tuntunan turunan turunen tutul tuğtaş udang ular urang usang usulan şilan
""")
)

FALSE_FRIENDS = phrases("""
    gang; make; sing; tempo
""")
