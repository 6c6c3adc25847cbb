"""Given names and surnames in Estonia, and how they end."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

FIRST_NAMES = phrases("""
    heleri; valeri; geteri; anneri; lennart; lennar; heiki; heigo; ruudi; jorma; oleg; timmu;
    kaspar; siret; merit; ester; heldi;
    aigi;
    arvi; eevald; enrico; gätly; hanna-mai; jaagup; kaarin; katariin; kätriin; laurend; leonhard;
    lisanna; norman; oliivia; ragne; ragnhild; romek; sirelin; stenver; taniel; ben; carla;
    mait; rait; egert; taniel; aksel; axel; annabel; ariel; isabel; laurits; arli;
    karl-erik; anna-mari; mari-ann; eva-liisa; liis-marii; saskia; lisete; lisette; elsa; emili;
    miriam; ronja; sanne; lenna; loviise; teodor; ruuben; ralf; karlis; ragnar; tormi; torm; uku;
    oliver; romi; rudolf; gregor; kennet; ken; kenno; kermo; rene; sigmar; steven; stiven; patrick;
    patrik; henry; raiki; raimond; rahel; airika; aleksandr; arved; asta; birgit; egne; eliisabet;
    ergo; gea; gerda; getlin; getri; grethe; hedvig; heilika; hele; imbi; janne; jass; kadriann;
    kaido; katriin; keidy; kirsika; kristiine; laivi; liisbeth; liset; mairit; marianna;
    mariann; mark; markus; martti; merili; merilyn; mihkel; mirje; monica; nadja; natalja; olle;
    piibe; pille-riin; riin; ringo; roger; ronan; roosmarii; sandor; siimon; tairi; teele; tuule;
    urmel; vadim; valve; veigo; viola; triinuliis; hedi; hanna-liisa; luisa; aivi; taive; säde;
    aare; aarne; aavo; ada; adele; ado; agnes; age; agu; ago; ahti; ahto; aigar; aile; aili; aime;
    aimar; aino; ain; aira; aire; airi; aita; aivar; aivo; aleks; aleksander; aleksandra; aleksei;
    alar; albert; alex; alexander; alice; aliis; alina; alisa; allan; allar; alma; alo; alvar;
    amanda; anastasia; andero; anders; andra; andre; andrei; andres; andri; andrus; andry; andu;
    ane; anett; angela; angelika; anita; anna; anna-liisa; anna-maria; anne; anneli; annely; anni;
    annika; ann; anton; ants; anti; anu; ardi; ardo; argo; ari; arne; arno; aron; artjom; artur;
    arvi; arvo; asko; asta; astrid; ats; august; ave; avo; berit; bert; birgit; birgitta; boris;
    brigitta; britt; britta; carl; carmen; carolina; caroly; christian; christin; daniel; danel;
    daniil; daria; darja; david; denis; diana; dmitri; edgar; eda; edith; edvin; eduard; eedi;
    eerik; eero; eeva; egle; egon; eha; eike; einar; eino; ekaterina; elar; elena; elerin; eliise;
    eliis; elina; elisabeth; elise; ella; ellen; elli; elmar; elmo; elo; elvi; elviira; elvis;
    emil;
    emilia; emma; ene; endel; endla; enn; eneli; enno; epp; erge; eric; erik; erika; erich; erki;
    erko; erkki; erle; ermo; ernst; ester; eva; eve; eveli; evelin; evelyn; evi; fred; fredi;
    frida;
    gabriel; galina; georg; germo; gerda; gerli; gert; gerth; getter; grete; greta; guido; gunnar;
    gustav; hando; hanna; hannes; hanno; hannu; hans; harald; hardi; hardo; harri; harry; heidi;
    heigo; heiki; heikki; heiko; heili; heimar; heino; heinar; heinrich; heldur; helen; helena;
    heleri; helga; heli; heliis; helin; helina; helja; helju; helje; helle; hellar; helmi; helmut;
    helve; hendrik; henn; henno; henri; henrik; herbert; herman; hilda; hilja; hille; hillar; hugo;
    ida; igor; ilja; illar; illimar; ilmar; ilme; ilona; ilse; ilmi; imbi; imre; inara; indrek;
    inga; inge; ingel; ingrid; inna; ines; ingmar; ira; irene; irina; iris; irja; irma; ivan; ivar;
    ivari; ivi; ivika; ivo; jaagup; jaak; jaan; jaana; jaanika; jaanus; jaano; jako; jakob; jan;
    jana; jane; janar; janek; janeli; janika; janne; jannika; janno; jarek; jarmo; jasper;
    jekaterina; jelena; jesper; joann; joel; johan; johanna; johannes; joonas; joosep; josef;
    julia;
    julius; juhan; juhani; juri; juta; jüri; kaarel; kaari; kadi; kadri; kadrin; kai; kaia; kaidi;
    kaido; kaie; kaili; kaimar; kaire; kairi; kairit; kaisa; kaja; kalev; kalju; kalle; kalmer;
    karel; kardo; karin; karina; karl; karla; karli; karmen; karmo; karol; karolin; karoliina;
    karolina; kaspar; kasper; kata; katariina; katarina; katerina; kati; katre; katri; katrin;
    kaupo; kauri; kaur; keete; keidi; keijo; keit; keio; keiu; keity; kelli; kersti; kerli; kert;
    kertu; kerttu; kevin; kirill; kirke; kirsi; kirsti; kirstin; kiur; klaus; klaara; koit;
    konstantin; krista; kristel; kristen; kristi; kristian; kristiina; kristin; kristina; kristine;
    kristjan; kristo; kristofer; kristy; kuldar; kuno; kustas; kuulo; külli; külliki; kätlin;
    kätrin; laas; laine; lagle; laima; lauri; laura; laur; lea; leelo; leemet; leho; leida; leila;
    leili; lele; lembi; lembit; lemmi; lenna; leo; leonid; liana; liia; liidia; liina; liis; liisa;
    liisbet; liisi; liisu; lili; lii; lilian; lille; linda; liivi; liivika; loona; loore; loreida;
    luise; luule; ly; lydia; lyyra; maali; maano; maarika; maarja; maarja-liis; maaja; maarit;
    made;
    madis; mae; magnus; maia; mai; maie; maido; maike; maila; mailis; maimu; maire; mairi; maksim;
    malle; malvi; mare; marek; maret; marge; margarita; margit; margo; margot; margus; mari;
    mari-liis; mari-ann; maria; marian; marianne; marie; marii; marika; mariliis; marilyn; marina;
    mario; marion; maris; marit; marju; mark; marko; markko; markus; marleen; marta; martha;
    marten;
    marti; martin; mart; marvi; mati; matis; mattias; mats; matvei; meeli; meelike; meelis;
    meelika;
    melissa; merike; merilin; merit; merje; merle; merli; mia; miia; mihhail; mihkel; miina; mikk;
    mikael; milana; mirell; mirjam; mirko; monika; moonika; märt; naima; natali; natalia; natalja;
    neeme; nele; nelli; niina; nikita; niklas; nikolai; nora; olaf; oleg; olev; olga; oliver;
    olivia; olja; ollo; orest; oskar; oksana; ott; otto; ove; paavo; paul; paula; pauliina; pavel;
    peep; peeter; pent; pele; perli; peter; petra; piia; pilvi; pille; piret; polina; priidik;
    priit; priidu; puika; päivi; raigo; rahel; raili; raimo; raimond; rain; rainer; raino; raido;
    raiko; raivo; ralf; rando; randel; rannar; ranno; rasmus; raul; rauno; reelika; reena; reet;
    regina; reigo; rein; reinhold; reino; reio; reimo; remi; renar; renata; rene; renee; renno;
    reti; richard; riho; riina; riinu; riita; riivo; risto; rita; ritta; rivo; robert; robin; rolf;
    roland; roman; romet; ronald; roosi; rosanna; ruslan; ruth; ruti; saale; saima; saimi; salme;
    samuel; sander; sandra; sandor; sanna; sass; sebastian; seidi; selma; semjon; sergei; siim;
    siiri; signe; sigrid; sigrit; silja; silje; silvi; silver; silvia; simo; simon; simona; sirje;
    siret; sirli; sirlis; sten; sofia; stefan; stella; stina; sulev; svea; svetlana; sven; taavet;
    taavi; taavo; taimi; taimo; taivo; talvi; tambet; tamara; tanel; tanja; tarmo; tarvi; tarvo;
    tatjana; tauno; tauri; teele; teet; terje; teresa; tiia; tiina; tiit; tiiu; tiiut; timo; timur;
    timmo; toivo; tom; tomas; tommi; toni; tony; toomas; toots; triin; triinu; trine; trinu; tuuli;
    tuudur; tuuliki; tõnis; tõnu; uku; uno; urmas; urmet; urmo; urve; urvo; ulla; ulvi; uudo;
    vahur;
    vaike; vaiko; vaino; valdeko; valdek; valdo; valdur; valentin; valentina; valeri; valeria;
    valev; valter; vambola; vanessa; vassili; veera; veiko; veljo; vello; veronika; vesta; vidrik;
    viivi; viivika; viktor; viktoria; vilja; vilju; villem; villu; virge; virgo; virko; virve;
    vitali; vladimir; vladislav; vootele; õie; õnne; õnneli; ülar; ülari; ülle; ülli; ülo; jevgeni;
    jevgenia; sergo; ken; kenet; kaspari;
    anete; anette; janete; janette; annete; liisete; elisete; elisabet; heleene; helene; gerlin;
    kelly; keily; kendra; laurette; laureen; lisbeth; liselle; lisell; marielle; marjana;
    melani; melanie; nelly; rebeka; rebecca; rutt; sabina; sofi; sohvia; teija; victoria; ženja;
    anatoly; arkadi; vjatšeslav; stanislav; gleb; larissa; raissa; zoja; zinaida; lidia; rimma;
    aadam; aadi; aadu; aive; airiin; alger; alvin; antti; armin; arnold; artemi; astor; atso;
    aulis; bruno; dagmar; daisi; darius; deniss; dima; eedo; eerika; elari; elle; elmet; emilie;
    enar; endrik; enriko; erkko; eryk; etti; evald; evert; fjodor; franz; fridolin; georgi;
    gerd; gerhard; gerri; hannabel; heilo; heimo; helgi; heljo; hellen; helmer; helmo; hendra;
    henna; herko; hermann; hiie; hilje; hillari; hindrek; hubert; igne; ildar; ilmari; immo;
    ingvar; inger; ivetta; jakov; janis; jannu; jarko; jarno; jorgen; juku; jarl; jürgen; kaija;
    kaleb; kaljo; kalmar; kalmo; karlo; karlotta; karmel; karri; kasimir; katja; keida; kenneth;
    keven; kirstjan; klaudia; kleer; konrad; kornel; kristofor; kristjana; kustav; kylli;
    küllike; kätri; käthe; laidi; laili; lauraliis; leana; leena; leeni; lembe; lemme; lenne;
    leonora; liann; liidi; liili; liine; lilly; ljuba; lotta; lutsia; luukas; maarius; madli;
    madlen; mai-liis; maiu; malvina; marel; mariel; mariliin; marino; maritta; markel; marlen;
    matt; maurits; meeme; meinhard; melita; meriliis; mihail; mikko; miralda; mirtel; nadežda;
    nataly; natalie; neidi; nigul; niilo; nikol; olav; oode; oskari; otmar; ottomar; pauline;
    pentti; petri; rael; rafael; randar; raoul; reeli; reesi; regita; reijo; reiko;
    reili; relika; renaldo; renate; rica; riivika; robi; roberta; rocco; rosalie; rufus; saara;
    sabine; saimon; sandro; sarah; savely; sille; siimo; simmo; sirja; sirlin; sixten; solveig;
    sonja; stefani; suzanna; taisi; talis; taisto; teeli; teivo; telver; terttu; tiiane; tiio;
    tiina-liis; torsten; trevor; triine; trinity; tuulike; tõnn; uku-mart; ulrika; ulvar; uve;
    vahto; valdar; varje; veli; viido; viire; viki; vilve; virgi; vivian; voldemar; vova; väino;
    üllar; ürjo; üüve; ville; airis; pirje; žanna; šura; sveta; lena; jura; sasha; saša; slava;
    pasha;
    paša; vitja;
    kolja; misha; ljudmila; ursula; anatoli; kärt; hanneli; kristella; krisli; paap
""")
SURNAMES = phrases("""
    kivi; kütt; aed; puu; suur; must; valge; vana; väike; noor; hall; pikk; lill; laul; tool; kokk;
    sepp; arst; koor; sild; raud; raamat; laas; aus; hea; tuli; kask; rätsep; puusepp; pukk; kapp;
    saks; rootslane; allik; kriis; kaev; kuusik; mets; põld; lepp; pärn; tali; suvi; sügis; toom;
    kuld; hõbe; vask; kallas; rand; jõgi; järv; laht; mägi; org; nurk; kurg; kukk; kass; orav;
    jänes
""")
NAME_ENDINGS = phrases("""
    le; lt; l; ga; st; s; ks; lle; i; u; a; e; ile; ilt; iga; ale; alt; aga; ele; elt; ega; ule;
    ult; uga; ese; esele; eselt; use; usele; uselt; t; d; ni; nile; nilt; il; al; el; ul
""")
SURNAME_ENDINGS = phrases("""
    mägi; mäe; saar; saare; ste; puu; kivi; mets; metsa; salu; sepp; maa; org; soo; oja; jõgi;
    järv;
    nurm; pere; vee; ts; mann; berg; son; ova; ov; ev; eva; ski; ko; in; ina
""")
