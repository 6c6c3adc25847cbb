"""English words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import words_of

LOOKALIKES = tuple(
    words_of("""
    abel abound abril accents acme afer afterward agris aiding aimé airing aldo alter america
    americana americans americas américa andrešs announcer apparent assumed assumes augusta
    auguste augusto augusts australia australians austrian bach backed backs bags baked bale
    ball balls bang banged banik banker bankers banking banned bans bath bean beck believer
    believers bells bench beren bets bien billung bitch blacked blinking blocker blood booker
    booted bounded breathe breathed breathes bridging brig brink buch bull bulls bunk butch
    calculator campano campise cams canadians cane capita capitol casing casts changer charger
    charmed chatter cheater cheeks choking choosing chopped chose clashes classic clauses
    cleaned cleans clint clipped closes clover clowns coasts coats coke collet coma comas
    comencini commanding commented commenting committee committees como compelled compete
    competed competes compliant complied complying composer compost computed conditioner conduct
    conducted conducting cone cones confederate conferred confessed confined connected
    connecting consent contend contested context contracted contracting contractor contrast
    contrasted contrasting convent conversion convicted cooked coping correctly corrupted
    corruption costa coste coupe cove covert coveted crate crease crete crowds crows cumming
    customary customs dads dane dared daring debut defending defense definite dent deol
    depending depleted deposed deposition dept detective detectives dial differed differing
    diluted dine directive dismissed displaced disrupting docking dome dono donà dose drip
    dripping drown dual dune durham dyal döner döring earl electing eman empires endured
    entirety enver estonia exceeding expansion expansive expense expert experts exploding
    exporting extensive faction failing fall farther feds feed feeds fellow fellows fiance
    fiancé fill filling fills finale financially finding finely fist flowing foes folly forced
    forge forging formed fort forte forth forwards founding fran franca france franch franck
    franco franks frans franz freeing freelance friction frida gage gambling genetic genuine
    germain germana germano germans germany gieß gitta giver gods gold gong gotti grad gradual
    grande greet grind guts gökten haering hall handa hande handled handling hanged hank hanss
    harding hardy hare haring hastily hating haven havse heading healing heats heere hella helle
    heras herd herds hering hero herr herring heru hilding hill hind hive hoarau hoes hole holes
    holt honesty honing hood hopping hops huang hull hunting hurry häring höning immediate info
    ingo insects inserting insulated insulin inta integrity interact intuition invention
    inventor inventors italia italians januar jost kroker lads landa lane lanes latent latter
    latvia layer layers leading leaned leaning leaping leasing lefty legs lend lends lesions
    lest liar lied liking lind linde liner liter lithuania loaded locking loft looming looting
    lund lust luts mace mach maie maike maker makers maks male males mallien manager mans marc
    mare marrow marsh mast match mating meanings meat mena mens mere messing mighty mislead mist
    mode modernity mont montes mooney moor moore mora morse moth moths mourning mover mude mäki
    måns necessity nerd nerds nest newer ninetta noticing offences offenses offerings opan
    overnight overt overweight owens paas pacing packing pair pans papal passing patent pats
    pausini payet pennies pets phases pierce pissing pitcher pits plaid plana planas plane
    planes planet plank planner planted planting playable played player playing plays pleaded
    pleas ponds port potion pots praising prat praying precious premise premises pride prize
    probable proceed proceeded proceeding procession processor promoting proposing protect
    provider prowess purchaser putz qualify raining ranging ranking rant rapes raping rapping
    reactive readable realism realist receiver recorder reet referee reich rejection related
    relay relegated relied relying remained remanded repetition replay replica replicated reset
    resorted resorts responders retailer retained retaining retains retiring revenge reverence
    revived revoked revolt rewarding rigging ričards roach roasted roasting robles ropes rubble
    ruining rule rules russia russians rust rønning saks sand sander sanders sands sant sapa
    saturation scouting scrapped scratched screening screwing sears seattle seeding sens sensing
    seppä setting settlers seventies sevgen shade shallow shari sharpe shea shere shipped shire
    shitting shooter shopping shore shorty shove shred siding sigh simeoni sine sixten skipped
    slamet slapped slapping slaying slender smell smelled snare sneaking soma soothing sore
    spears sped speeding spilled spitting sport sporting spotting springs squire stack staffed
    staging stamped standings staring starr starring startling starving stat stating station
    stealing steaming stepped stepping stiffel stirling stitched stock stoll stranger streamed
    streaming stretcher stride strife strip stripped strips strive stuffed sued sunay supplied
    supplies suspected suspense swapping sweating sword tack tagging takin tall tame tank tanks
    taped taping tapped tasting taxing tella tent tere terribly tested thanking thee theory
    theses thies thijs thin thingy thirsty thore thorough threw thriller thure ties tilk tilo
    timer timo tine ting toköz toll tolls tome tomé topped traci tracing trailing transform
    transformed transforming transforms transition translator transverse trenches trick tripped
    trough truck trucking tying täht underdog venom vocation wandering ward wasted wasting
    waving weaving wera whites whore wide wiek wife wiping wira wirth woes wong workings worms
    worthy writ writer writers wunderink
""")
)
