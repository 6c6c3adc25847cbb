"""Indonesian words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases, words_of

LOOKALIKES = tuple(
    words_of("""
    abril acan acme adakah adukan agaknya agan ajakan ajalnya ajudan akalnya akta akun alah alan
    alirannya alla allahu allan alloh alma amalnya aman amukan américa américo andalah anggapan
    anggara angkatlah angkatnya angke angsa anka anta anyaman anyar apakan apalah apri asalnya
    asiknya asma asri atasnya aturannya augusta auguste augusto augusts aung australian austria
    awaknya bacanya badal bagaikan bagan bagikan baha bahar bahasan bahayanya bahwasannya
    bahwasanya bajwa baka bakarnya baking bakul bala balak balan balangan balapan balasannya bale
    balidin balikan balikkan baling bandang banding bandnya bannya banteng banting bantuin banyu
    banü bara baral barangnya bari barisan barong baró batak batangnya batasan batasannya bates
    bath batu batuan baur baut baya bayer baytal başok beber becanda beduk beer begin bekal bekas
    bela belang belasan belia belian belikan belinda belo belok belu beluk benaknya bencana bender
    bene beneran bengong bentang benteng beom beramai beranda berang beranikan berapi beras berasa
    beratkan berbeza berbuah berbudi berhantu berhentilah berhitung berhubung beriklan beriman
    beritakan berizin berjuang berkenaan berkencan berkeras berkesan berlaga berlalu berliku
    bermesin bernat berpangkat bersalah bersedih bersin bertahan bertapa bertatap bertengger
    bertingkah beruang beruban berulah berulang berumah berupa besarnya besek besinya betapa
    betulan betulkan bhat biang bias biasa biasanya bidang bidangnya bikinan bikini bilangan
    billing billung binar binatang bincang biner bingkai bingkis bintan bintangi bisikan bisnes
    bisu bişar blang blok bloom bolaang bontang bonyok boom bordir boru botolnya bpom bran buatan
    buck bujukan bukaan bukanya bulannya bulatan bungkuk bunting buntu buntung buru busa busan
    busuk buta buyar candi canting captain carita catalán cate cecil cenan centeng ceria chad char
    chart cicip cirinya citanya civil clint coban comot contest coretan curat daan dadanya dadi
    dadung dagang dalan dalang dalem dama danang dane danger dansa dara dare dario dark daro daru
    darío datangi datanya dataran dating dayang dayanya dean degan dena denver depa desai desanya
    detak detil diabadikan diajarkan diajukan diandalkan diangkut dianjurkan diantara diarahkan
    diartikan dibacakan dibagikan dibakar dibalik dibatalkan dibebankan dibedakan dibeli dibelikan
    dibenarkan diberikan dibesarkan dibiarkan dibiasakan dibikin dibuatlah dibubarkan dibukukan
    diburu dibutakan dibutuhkan dicalonkan dicirikan dicurangi didenda didirikan digantikan digusur
    dihabiskan dihadapan dihadapkan dihaluskan diharamkan diharuskan dihiraukan diingat diinginkan
    diisukan dijadikan dijalan dijalanan dijalani dijaman dijelaskan dikabarkan dikaitkan
    dikalahkan dikalangan dikalikan dikasihi dikatakan dikawinkan dikenakan dikerahkan diketik
    dikisahkan dikoleksi dikuatkan dikuburkan dikukuhkan dikurung dilahirkan dilarikan dilepaskan
    diletakan dilibatkan dilontarkan diluruskan dimakan dimandikan dimanjakan dimasuki dimasukkan
    dimuat dinaikkan dinanti dinantikan dinyatakan dipajang dipaparkan dipasangi dipasarkan
    dipatahkan dipentaskan dipikirkan dipisah dipoles diprotes dipulihkan dipusatkan diputuskan
    diragukan dirasakan dirawat dirayakan direksi dirikan dirugikan dirumah disahkan disajikan
    disalahkan disarankan disatukan disdik disertakan disiram ditahun ditanda ditanggung ditawari
    ditegaskan ditentukan diterangi diterjunkan ditetapkan ditilik ditinggal dituduhkan ditugaskan
    ditujukan ditularkan diturunkan ditutup diulangi diunduh diungkap diuraikan diyakinkan doanya
    donà dori duet dulang duri dyna economy ekonom ekonomis emaknya emal eman embat emong engah
    enter enyah esko faktanya faktor financial fitra fiturnya flowers follower foot fraktur gaal
    gabungan gadungan gaga gagak gagap galangan galian gamani gara garapan gatal genteng gerabah
    gerai gipsum gohan golek golongan gratisan guan gulungan habiskan hadapan hail hair halimun
    hall hara harapkan hare harta hartanya haru haruskan haus haya hello hengkang hentakan
    hidungnya hinggap horse horus huang hubung hujatan hutan hutannya idamkan inaya indonesian
    ingatannya ingatkah inginnya ingo insa intip into isap islam issa isterinya jade jadian jahat
    jalanan jalani jalinan jalonen jangat jangkar jangkau jani janjian janni jantan jarang jari
    jarinya jasadnya jatah jati jawabkan jawatan jebakan jedi jelang jelasin jenang jeroan jimat
    jingga jodi judi juha juita jura jutawan kaba kabir kabut kacak kadarnya kagak kahir kail kaji
    kaka kakao kaki kala kalah kale kamarnya kambali kamus kanakan kanata kancing kanda kandang
    kandangnya kandung kandungnya kani kanjeng kantung kanvas kaplan kapur kara karbon karenakan
    kariman karimun karja karta karung karyanya kasak kasarnya kasihan kasihi kasta katakana
    katalis katana kate kati kato katy kaum kaur kawakan kaya kayangan kayunya kaņepa keajaiban
    kebaikan kebajikan kebakaran kebalikan kebat kebebasan kebenaran kebocoran kebosanan kebugaran
    kecilan kecurangan kedinginan kedipan kedunia keganasan kegiatan kegirangan kehebohan
    keikhlasan keinginan kejahatan kejanggalan kekalahan kekanakan kekar kekasih kekebalan
    kekekalan kekeringan kekesalan kekuningan kelapa kelaparan kelautan kelebat kelemahan keletihan
    kelezatan kelim kelipatan kelor keluaran keluarlah keluhkan kelâmi kemahiran kemala kemalasan
    kemanan kemari kemas kematian kembalian kembalilah kempit kenang kenangan kenanganmu
    kenangannya kencan kencana kendal kendali kendall kendang kendeng kendong kentang kentara
    kenyang kepal kepala kepalan kepanasan kepanikan kepincut kepiting keputihan kera keraguan
    kerajaan kerajaannya keramik kerang keranjingan kerelaan kerentanan keretakan kerik kerudung
    kesadaran kesakitan kesampaian kesegaran kesehatan keselamatan keselamatannya kesembilan
    kesempatan kesemutan kesenjangan kesepian kesilapan kesuburan kesukaran kesusahan ketagihan
    ketegangan ketek ketempat ketenangan keterangannya keterlibatan keterlibatannya ketiak ketikan
    ketok ketua ketukan keuletan kewajaran kewalahan kiat kibar kilau kilo kino kiri kirik kirin
    kirinya kite kito kiya klein kline kobar kobaran kodenya koleksi komedian komet komunikan
    koneksi koni kono kontaknya kontra kontras kontur kopan kora koroner korra kotaknya kotanya
    koteka kotornya krim krimnya kroni kuatkan kubang kubur kuburnya kucingnya kuda kudanya kudo
    kujang kukunya kumis kunang kuncung kunjungi kupang kupunya kurasakan kurung kurungan kutang
    kutanya kutinggalkan kutu käte labirin laga lagunya laki lamanya lambai lamban langka langkat
    langsing lanjutan lanjuti laporkan laur lawat lawatan layangan lebah lebur legi lekukan
    lembaran lengkapi lengkung lewati liam liburnya license linas lingkup lipur liur lopa luangkan
    luas lula luna lunak lupe lupo maan mabukan mach madang mading magang magrib mainkan majikan
    makam making maksi maksudmu malang male maling malm manage mandar mandir mangir manunggal marc
    mare marika marit marsh marte marut masakannya masaknya masam masin mask masukan masuki matang
    match matian mayang melahirkan melampirkan melancong melarikan melebarkan melegakan melikkan
    meluaskan memaafkan memainkan memajukan memakaikan memakan memanah memanaskan memandikan
    memantau memaparkan memasarkan mematikan membabi membagikan membahas membakar membalap membalik
    membalikan membantai membantu membara membebaskan membedakan membekukan membela membelai
    membelikan membentang membentuk membentur member memberatkan membereskan memberiku members
    membolos memburu memecat memerah memuakkan memusatkan memutuskan menaburkan menamakan menambal
    menanam menangani menanggalkan menangkal menangkap menatap menawan menawari mendapat mendapati
    mendarah mendata mendatangi mendayung mendiang mendulang menebarkan menelan menenggak menengok
    menetapkan menetas menewaskan mengabadikan mengabarkan mengabdikan mengabulkan mengaburkan
    mengacak mengacaukan mengacu mengada mengadakan mengadu mengadukan mengajarkan mengalah
    menganggur mengangkut mengartikan mengecam mengecap mengejutkan mengelus mengena mengenakan
    mengenal mengenali mengendus mengenyam mengerem mengerikan menggadaikan menggagas menggalang
    menggantikan menggigit menggiling menggugah menghadang menghalang menghalangi menghangatkan
    menghitung mengibarkan mengidap mengikat mengikatkan menginap mengincar mengingatku
    menginginkan mengintip mengiris mengiyakan mengobarkan mengolah menguat menguatkan mengulang
    menguraikan meniadakan meninggal meninggalkan meninggalkanku meninggalkanmu meninggalkannya
    meninggi meninggikan menirukan menişan menjajakan menjalani menjalin menjijikan menjulang
    mentang menuangkan menugaskan menukarkan menularkan menundukkan menunggang menungguku menuntun
    menuruti menutupi menyadarkan menyajikan menyalakan menyamakan menyangga menyangka menyangkut
    menyapa menyatukan menyerap menyertakan menyetir menyewakan menyiarkan menyilang menyingkap
    menyisakan menyuarakan menyuruh meragukan merambah merangkak merangkap merangkul merangkum
    merasakan meratakan merayakan merdeka mereda meredakan merek merekah merekam merike meringkas
    mesem meson mikasa milir mimisan mimpinya mina minat minda minggir mint missing mohan moon moor
    muak mukena mula mulanya mulia muncullah mungkir muri musang musi musiknya must muti müret
    mürit nadal nadanya nagi nampan nantikan naru nata nato nelson nerim ngaben ngajak ngemil
    ngerasain ngiang nihal nila nili noer nomina nonaktif noor nrima nyatakan nyetir onta paca
    padang padas padi padu paginya pahang pair pajang pakan paketnya palang palung pancang pancaran
    pandang pane pangan pangkal pangkat pangkuan panin pantainya pantang pantun para parak parang
    parau parkiran paruh pasa pasai pasan pasanen pasaran pasi paska passing past pasta paste
    pasukan pasung patahkan pati patra patri patungan pawang payang payet peak pecinan pegangan
    pejalan pejam peka pekerja pekerjakan pekerjanya pekerti pekkan pekon pelanggar pelepasan
    peliharaan peluh pemakan pemanasan pembakar pembakaran pembela pembenaran pemberi pembesaran
    pembuahan pembuat pembubaran pembusukan pemelihara pemeluk pemilih pemilihan peminatan pemuatan
    pemulihan pemusatan pemutaran pemutih pemutusan penafsiran penahan penanggalan penantian
    penawar pencarian pencariannya pencurian pendakian pendapat pendaratan pendataan pendatang
    pendekatan penentuan pengacau pengadaan pengaduan pengairan pengajaran pengajian pengajuan
    pengalihan pengamalan pengaman pengantaran pengapian pengarang pengasuhan pengatur pengawalan
    pengayaan pengembaraan pengenaan pengeras pengerjaannya penggandaan penggantian penghakiman
    penghalang penghangat penghasil penghilang penghitung penghubung penghujan pengikat pengiklan
    pengisian penguatan penguburan pengukuhan pengukuran pengundian pengunjung pengusung penindakan
    penindasan pening penjalin penjamin penjual penodaan penting pentung penuaan penukaran penuntun
    penuturan penyatuan penyengat penyertaan pera perah perairan peral peranan perancis perannya
    peras perbankan perbuatan percintaan perguruan peringatkan perjamuan perkataan perkirakan
    perkosaan perkotaan perl perla perluasan pernak perseroan pertamax pertanahan pertapa
    pertemanan pertemukan peru perubahan perumahan perunggu perusakan pesatnya pesawaran pesonen
    petak petra petri pikirin pikirkan pindang pinjamkan pisahkan pisang polling pony porak
    posisimu pounds prasarana princes problema produknya prosesnya protect pulangkan pulih pulihkan
    pungkas pungutan pupuh puri putar puti ramping rangka rangkaian rangkak rangkap rapat ratu
    reaksi rebel reduksi reka rekaan rekan rekanan relawan rembang report resapan resleting retakan
    rial riba rinciannya ringkas riya rombong royal rupanya rusa saatnya sabu sabuk sabut sado saga
    saing sajadah sajak saji sala salahkan salami saleh salih salto samakan sambilan same sami
    sampah sampailah sampan sampean samper sampit sampo samu sang sangkut saos sapuan sarang sarung
    sata satan satukan satya saus saut sayangkan sayu sebagainya sebagi sebaliknya sebarang
    sebattin sebelahnya sebenar sebutan sebutir sedalam sedari seenak segara segarra segelas segura
    sehati sein seja sejalan sejarahnya sejati sejenis sejuk sekadar sekai sekala sekam sekat
    sekedar sekelas sekolahnya sekurang selada selam selamanya selasar selembut selendang selera
    selesa selime selimut selma selokan semacam semak semanggi semaram semarang semasa semat semau
    semen surf bali
    semaunya semilir sempatkan sempit semu semudah senam senapan seni senjang senn senyaman seok
    seolah sepakati separah sepat sepatunya sepatutnya seperi seperlunya sepertiku sepertimu
    sepeser sepeti sepintar sera serabi serabutan serama serangan serasa serat serbu serda serra
    serviks sesak sesali sesama setahu setakat setangkai seterusnya setir setujui seutuhnya shari
    shubuh sial siam sian siapkah siarannya siarkan sibak sign sikap siksa sila silikon silm siloam
    simpai simpang singapore singset sisi sisinya siswanya siswi situlah siung siwa siya slam soap
    sola solokan solusinya songket sosa soya standar standart stuff suap suaranya suda sudan
    sukanya sulam surah susuk susunan susunya tabah tada takbir takdir takdirnya takrir taksir
    talang tali tamah tamba tambak tambalan tambat tampah tampilan tandan tandang tangannya tangga
    tangganya tanggap tanggapannya tangguh tanggul tangkal tangkapan tangkuban tangül tanjakan
    tantang tapa tape taruhannya tatap tatapan taubah taun tawaran tawuran taxi tebang teganya
    tegap telaah telan telefon teluh tema temanya tembakan tembang tempa tempatnya tempe tempelkan
    templat temuan temuannya tenang tenar tendang tengahnya tenggang tenteng tenun tepi tepukan
    teramat terang terap teras teratas terbakar terbalas terbitan terbitlah terbuang terburu
    terhambat terharu terhubung terimah terjang terkuat terlampau terlewati terlibat ternama
    terpanggil terpukau tersiksa tersumbat tertangkap tertatih tertinggal tertular teruk terusan
    terusik terusir tesnya tetapkan thank thanos timbulkan tinggali tinggalkanlah tinggallah
    tinggalnya tingkat tingkatkan tirus titisan todak todong tongkat tongkatnya topi toples totol
    transparan travelling trem tris tuai tuang tuju tujukan tulah tuli tulisnya tulus tumbuh
    tumbuhan tumbuhkan tumpahan tuna tunas tung tungau tunggal tunggalnya tunggangan tungku
    tunjukan tunjungan tuntunan turan turin turn turunan turunen tutul tuğtaş ubahlah ubat udang
    ulangnya ular ulasannya ulos urang urutannya usahawan usang usulan utah wait watu wide wife
    wira wiro working ying yong yuna şilan
""")
)

FALSE_FRIENDS = phrases("""
    gang; make; sing; tempo
""")
