"""English words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import words_of

LOOKALIKES = tuple(
    words_of("""
    abound abril accents acme afer afterward agris alter america americana americans americas
    américa andrešs assumed augusta auguste augusto augusts australia australians austrian
    backed backs baked balls banged banker bankers banned bean beck bells bench beren bien
    billung bing blacked blocker booker booted buch bulls calculator calming campano campise
    cams canadians cane casing chances changer charger charmed cheater cheeks chick choking
    choosing chopped chose chuck clashes classic clauses cleaned cleans clint clipped closes
    clover clowns coke cold coma comas comencini commanding commented commenting committee
    committees como compelled compete competed competes compliant complied complying composer
    compost computed conditioner conduct conducted cone cones conferred confined connected
    contest contested contracted contrast contrasted convicted coping correctly corrupted
    corruption coupe cove covert crate crease crete crowds crows cumming customary customs dane
    dared daring definite dent depleted deposed dept differed differing difficulty diluted dine
    displaced ditch dome dono donà dose dune durham döner döring earl electing eman empires
    enver estonia exceeding expansive expense expert experts exploding exporting extensive
    faction failing filling fills finale financially finding finely fist flowing follows folly
    forge forged forging form fort forte forth forwards founding fran franca france franch
    franck franco franks frans franz friction frida gage genuine germain germana germano germans
    germany gitta gods gong gotti grad gradual grande greet grind hall hardy hare hating haven
    havse heere hella helle herd hero herr heru hilding hill hive honesty hull immediate insects
    insulting inventor italia italians januar jost kroker lads landa lane lanes latent latter
    latvia layer layers lend lends lesions liar lind liter lithuania lund mace mach mads mallien
    marc mare marrow marsh mast match meat mena messing mighty mislead mist moaning mode mont
    montes mooney moor moth moths mourning mouths mover mude nerd nerds newer ninetta noticing
    offender offerings overnight overt overweight owens paas pacing packing pair pans papal
    passing pats pausini payet pierce pissing plaid plana planas plane planes plank planting
    playable played player playing plays pleas ponds port potion praising prat praying precious
    premise premises pride prize probable proceed proceeded processor promoting proposing
    protect provider purchaser qualify quits raining ranging ranking rapes reaction reactive
    receiver rejection related relegated relied relying remained remanded repetition replicated
    responders retailer retained retaining revised rewarding rigging roasted robles ropes rubble
    rule rules russia russians sand sands sant saturation scrapped sears seattle seeding sens
    sensing setting settlers seventies sevgen shipped shitting shooter shopping shorten shorty
    shove shred siding sigh sine sing sixten skipped slapped slaying sneaking soothing sore
    spears speeding spending spitting spotting springs squire staffed staging staring starr
    starring startling starving stat stating station stealing stepped stepping stiffel stirling
    stoll stranger streamed stride strife strip stripped strips strive stuffed sued sunay
    suspected suspense sword tack tagging takin tame tank tanks taping taxing tella tent tere
    terribly tested thee theres theses thin thingy thirsty thore thorough threw thure timer timo
    tine ting toköz tolls tome tomé traci trailing transform transformed transforms transition
    translator transverse trenches trick trough truck tying täht vocation wandering ward wasting
    waving weaving wera whore wide wife wira wirth woes wong workings worthy writ writer
    wunderink
""")
)
