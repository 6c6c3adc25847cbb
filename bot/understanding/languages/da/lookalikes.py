"""Danish words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import words_of

LOOKALIKES = tuple(
    words_of("""
    aalts aarts abril acme adresser afsked afslapning after afviger agger ahter allierede alve
    amerikas andrén anholdelse annelore arbejdsløse arena arens arts atte atter augusta auguste
    augusto augusts aviser ayten bader bagge bagus ballade bane barbara barbero barberá barer
    barr barre baró beatles bedre beer befaling begrundelsen behovet behøves bekender bekræftes
    belov beskedent beskedne beskrives besvær besværet beta betegnelse bevarer bevaret bider
    billetter billige bjørg bleg borde bore breder british brygget butala byder byrde bárbara
    bärer bære bøder congo conte conti danne dates denny derek detti dragen drukket dumpe
    dyreste dåben eden eksil eksperter elle elöve emner engels fade fader faktor faktorer fald
    faldt falier false farré fart felten feltet fisk fjende fjorden flade flader flyder flygtede
    flygter flygtet flåde folder folkert forbundet fordelen forekommende forener forenes forenet
    forfatter forfædre forfølger forholde forholder forhøjet forlader forlænge forlænger formand
    formål forneden fors forsat forsker forster forstå forstået forstår forsynet forsøge
    forsøget forsøgt fort fortaler fortalt fortælle fortælles forudset forvalter forælder forøge
    franck franks franz fridag frie frit frost fuldstændige fuldstændigt fylder fyldt fynsk fyre
    fyrer fyrste fælder fældet förster følger følgerne førende ført førte gade gate gave glimt
    goda grad gråd gude gåde gæst göte hage hale haller hande hansen haves havre havse hede
    helmer henson hentes hiller hive holland holt huden huler huller hult hunde hundreder huse
    hæder hæfter hælder hævde hæver ignė imke inddelt indføre indført indspillet inken islands
    italien italiens jere jerez kammer kende kike kjer klint knude komet komma kommando koner
    konstant kont kontakt kontinent kontor kroker kræve kræves krævet kulden kumer kunda kunen
    kvarter kvarterer kvarteret kåre køerne kønne kønt kørere lage laht landene lander lavest
    lavt ledende ledt lege lidet lift liga like live llobet loftet lorte lovende lovene luge
    lugt lysende lyver lâle lätt låget lånet læger lægges lækker længste löwer løbere løftet
    līga mage magne makker mallet mallien malt malte manda mandal mandat manden mandens mander
    mandler mandlig mandlige mands mango mantė marken mars mart marte masse mats matts medie
    medtaget meet melet melker mene millionær miner modtagere morgan mulder mulet målt målte
    mægler mænd mænds mængde mængder mærker mölder natten neden nedlægges nesfe nete neto nette
    nienke nitto noder nogenlunde note nærmede nærmere nærmest næse næst nøgne omgiver omgivet
    opdager opførelse opgav opgaver opgive opgørelsen opholdet ovenfor overgået overnatte
    overstået ovre pege pokker prikker prima prime produktet proteiner præcise præmis puls rager
    ragnar ragner raket redaktion redning regerende register registre regler regnier reiner
    renner resterne resulteret retning retningen retninger revner robotten roger rogner rosenda
    rosendo roterende rygning rygter ryttere rüdiger saft sager salet salo salto same sande
    sander sandt seat seere sejeste sigt sigter sikke sikken sikrer sinde sirén skaffede skaffet
    skak skaldyr skel skille skive skiver skreg skride skrider skrig skrige skriger skroget
    skulde skulder skyder skydes skylle skynder skyndte skytten skåle skæres slettes slikker
    smal smart smitter smittet snes sokker somme sontag sovende sparede sparker sporer sproģe
    spøger stadie stammede stammen stammer standset stat staten stater stein stern stien stikket
    streger strip strålende strøget strømmer stuen stukket styrket styrt styrtede styrter
    stående suger sukker sult summer sunde sunder sundt sutter svarene syden sygt synder säde
    sårede sæder sæther sætningen søer søger søgt søndagens sønder takkede takket tegne tegner
    testede ticen tide tidende tijmen tilbud tillod truende trækkes trænet trænge trængte
    trættende tænde tændt udløbet udløser udskud udsættes ugnė valle varet vedvarende venier
    vester vill villa vinter visioner værd værft værket værre værst vært vævet ånde årenes
    ændringen öngen øjeblikke økonomi øret øverste øvre
""")
)
