"""What helps to tell names from work in Danish."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ARTICLES = phrases("""
    en; et; den; det; de; min; mit; mine; vores; deres; hans; hendes; at lave; arbejdet med;
    arbejde med; nogle
""")
NAME_OPENERS = phrases("""
    den; det; ny; de; min; mit
""")
NAME_EDGES = phrases("""
    kl; kl.; klokken;
    ifølge; hvis; når; nåede; mon; været; blevet; haft; bagud; betalt; lovet; sagt; fået; længe;
    skylder;
    betalte; ville; kunne;
    hvornår; hvor; hvad; hvordan; hvorfor;
    kom; kommer; mødte; før; får; fik;
    op; mest; mere; flest; mindst; nogen; alle; ingen; hvem; og; at; er; har; var; men; så; fra;
    for; til; af; på; med; ved; om; i; hos; hej; mig; jeg; en; et; den; det; de; min; ny; kunde;
    kunden; som; der; sig; ind; skal; du; vi; lige; nu; sidste; seneste; nyeste; nej; undskyld;
    rettere; kassereren; formanden; lederen; chefen; bogholderen; ejeren; indehaveren; direktøren;
    sekretæren; bestyreren; revisoren; bogholderiet; økonomichefen; regnskabschefen; forpagteren;
    kontaktpersonen
""")
KIN = phrases("""
    mors; fars; forældres; mands; kones; søsters; brors; datters; kærestes; farmors; mormors;
    mor; far; forældre; mand; kone; søster; bror; søn; datter; bedstemor; bedstefar; farmor; mormor;
    farfar; morfar; kæreste; familie; moster; faster; onkel; tante; svoger; svigermor; svigerfar
""")
NAME_LINKS = phrases("der; de; i; på; ved; under; over; bag; af; by; fra")
COMPANY_WORDS = phrases("""
    aps; a/s; as; i/s; ivs; k/s; p/s; amba; a.m.b.a.; ab; ltd; llc; inc; gmbh; media; medier;
    foto; film; studio; studie; design; gruppen; group; bryggeri; bageri; café; cafe; kaffe;
    teater; forlag; byg; vvs; service; consult; rådgivning; klinik; reklame; bureau; marked;
    bar; kro; kroen; brugsen; købmanden; bageren; kiosken; slagteren; biblioteket; klub; klubben;
    menighedsrådet; grundejerforeningen; ejerforeningen; andelsforeningen; idrætsforeningen;
    beboerforeningen; borgerforeningen; forsamlingshuset; børnehaven; vuggestuen; plejehjemmet;
    friskolen; efterskolen; boligforeningen; kompagni; festival; festivalen; avis; kommune; blomster
""")
INSIDE_OF = phrases("i")
WORKS = phrases("""
    logo*; hjemmeside*; website*; webshop*; web; design*; banner*; tekst*; oversættelse*;
    korrektur*; illustration*; ikon*; foto*; billed*; video*; klip*; redigering*; app; apps;
    brochure*; plakat*; flyer*; visitkort*; menukort*; menu*; skilt*; etiket*; brandguide*;
    branding; seo; rådgivning; konsulent*; undervisning; coaching; kursus*; artik*; blog*;
    manuskript*; voiceover; undertekst*; podcast*; nyhedsbrev*; emballage*; ux; ui; workshop*;
    udvikling; vedligehold*; hosting; præsentation*; slides; animation*; årsrapport*; bogføring*;
    grafik*; layout*; opsætning*; katalog*; program*; indlæg*; tegning*; maling*; speak;
    kampagne*; annonce*; some; abonnement*; kontingent*; lektiehjælp*; lektion*; time; timer;
    rengøring*; pudsning*; renovering*; mix; mixing; terrasse*; klavertime*; guitartime*;
    undervisningstime*
""")
BEFORE_DOTS = phrases("""
    hr; fr; frk; dr; prof; st; skt; sct; no; jr; sr; co; inc; ltd; corp; bros; mr; mrs; ms
""")
TITLES = phrases("""
    fru; hr; hr.; frk; dr; familien; moren; faren; doktor; tante; onkel; herr; prof
""")
CLOSINGS = phrases("""
    mvh; venlig hilsen; med venlig hilsen; hilsen; vh; de bedste hilsner; bedste hilsner; kh;
    kærlig hilsen; dbh
""")
PRONOUNS = phrases("""
    han; hun; de; ham; hende; dem; hans; hendes; deres; kunden; den kunde; samme kunde;
    samme; den samme
""")
FILLERS = phrases("""
    af; allerede; at; der; det; er; har; i; ja; lige; mig; nu; og; os; på; til; endelig;
    resten; kvit; også; så; jeg; vi; fra; ok; nå; en; del; halvdelen; i dag
""")
