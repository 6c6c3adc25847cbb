"""Danish words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases, words_of

LOOKALIKES = tuple(
    words_of("""
    aalts aarts abril acme adresser afsked afslapning afsnittet after afviger agent agger ahter
    alla aller alles allierede alve amerikas andrén anholdelse annelore arbejdsløse arena arens
    arts atte atter augusta auguste augusto augusts aviser ayten bader bagge bagus ballade bane
    barbara barbero barberá barer barr barre baró beatles bedre beer befaling begrundelsen
    behovet behøves bekender bekræftes belov beskedent beskedne beskrives besvær besværet beta
    betegnelse bevarer bevaret bider billetter billige bjørg bleg borde bore breder british
    brygget butala byder byrde bárbara bärer bære bøder congo conte conti danne dates denny
    derek detti dragen drukket dumpe dyreste dåben eden efterlyst eksil eksperter elle elöve
    emner engels fade fader faktor faktorer fald faldt falier false farré fart felten ferm fisk
    fjende fjorden flade flader flyder flygtede flygter flygtet flåde folder folkert forbundet
    fordelen forekommende forener forenes forenet forfatter forfædre forfølger forholde
    forholder forhøjet forlader forlænge forlænger formand formået formål forneden fors forsat
    forsker forster forstå forstået forstår forsynet forsøge forsøget forsøgt fort fortaler
    fortalt fortælle fortælles forudset forvalter forælder forøge franck franks franz fremie
    fremmed fridag frie frit frost fuldstændige fuldstændigt fylder fyldt fynsk fyre fyrer
    fyrste fælde fælder förster følger følgerne førende ført førte gade gader gate gave geder
    gennemføre gennemfører gennemførte glimt goda goder grad gråd gude guder gåde gæst göte hade
    hader hage hale haller hande hansen haves hede heli helmer henson hentes hiller hive holdet
    holland holst holt huber huden hule huler huller hult hunde hundreder huse hæder hæfter
    hælder hænder hævde hæver ignė imke inddelt indføre indført indre indrømme indrømmer
    indrømmet indrė indsats indse indset indspillet indså indy inken islands italien italiens
    jere jerez kammer kende kike kjer klint klæde knude komet komma kommando koner konstant kont
    kontakt kontakten kontinent kontor kors korte kreds kredse kroker kræve kræves krævet kulden
    kumer kunda kunen kvarter kvarterer kvarteret kåre kåret køerne kønne kønt kørere køres
    kørte lage lager lagre laht landene langer lavest lavt leander ledende ledt lege leger
    leveren leveres lidet lift liga ligner like linder live llobet loftet logger lokke lorte
    lovende lovene luge lugt luke lukk lysende lyver lâle lätt låget låner lånet læder læger
    lægges lækker længste léger löwer løbere løftet løkke līga mage magne makker mallet mallien
    malt malte manda mandal mandat manden mandens mander mandler mandlig mandlige mands mane
    mango mantė marken mars mart marte masse mats matts medie medtaget meet melet melker mene
    messenger millionær miner mini modtagere morgan mulder mulet murat målt målte måne mægler
    mænd mænds mængde mængder mærker mölder mørkere mürit natten neden nedlægges nesfe nete neto
    nette nienke nitto noder nogenlunde note nærmede nærmere nærmest næse næst nøgne omgiver
    omgivet opdager opdaget opførelse opgav opgaver opgive opgørelsen opholdet opstå ordet
    ovenfor overgået overnatte overstået ovre pakket pege pisset pokker prikker prima prime
    produktet proteiner præcise præmis puls rager ragnar ragner raket ramte rattet redaktion
    reddet redning reduceret reet regerende register registre regler regnier reiner relateret
    renner resterne resulteret retning retningen retninger revner robotten roger rogner rosenda
    rosendo roterende rygning rygter ryttere rådet rüdiger saar saft sager salet salo salto same
    sande sander sandt sanser scoret seat seere sejeste sigt sigter sikke sikken sikrer sinde
    sirén skaffede skaffet skak skaldyr skel skille skive skiver skreg skride skrider skrig
    skrige skriger skroget skulde skulder skyder skydes skylle skynder skyndte skytten skåle
    skæres slettes slikker slægt sløret smal smart smit smitter smittet snes sokker somme sontag
    sovende sparede sparker sporer sporet sproģe spøger stadie stammede stammen stammer standset
    stat staten stater steg stege stein stem stern stien stiftet stik stikket stillet stok
    stregen streger strip stryge strå strålende strøg strøget strømmer stuen stukket styk styr
    styrket styrt styrtede styrter stående stål støt suger sukker sult summer sunde sunder sundt
    sutter svarene syden sygt synder säde sårede sæde sæder sæther sætningen søer søger søgt
    søndagens sønder takkede takket tegne tegner testede ticen tide tidende tijmen tilbud tillod
    tisse tosse tosser truende trusser trygt trækkes trænet trænge trængte trættende tykt tænde
    tændt tøser udløbet udløser udskud udsættes ugnė valle varet vedvarende vendes venier vester
    vidt viet vill villa vinter visioner værd værft værket værre værst vært vævet åbnet ånde
    årenes ændringen öngen øjeblikke økonomi øret øverst øverste øvre
""")
)

FALSE_FRIENDS = phrases("""
    find; fine; fire; give; hard; have; hold; lang; list; made; mild; mind; mine; over; plane; post;
    rate; rent; rest; ring; send; sent; slap; some; sort; star; start; time; tone; under
""")
