"""Estonian words and names that are no slips, though one letter makes another word of them."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases, words_of

LOOKALIKES = tuple(
    words_of("""
    aasa abdiş abril acme agostini agus agustina agustí agustín allas américa andiç andrešs
    andris ansis april arce ariane arielė arvid atnan augusta augustas auguste augusto aukusti
    baki bassi dallara eila franka franke frans hamsini ilka ilkka ilsa ingelise isis i̇lgi jais
    jaka janis januar jelle joline jost jouni juha jules juli juni juul jānis kallas kallio
    kalmus kannad kannatab kantola karja karoline kase kask kate kelly kiik kira kohl kojale
    kokko konda koristasin kota kunda kuuse kuusk käis käte käthe köök kārlis kęstutis laeb
    lahkub lahkus lesage ligia liiva lima lola lopes losada lucas lukas lübs līga maik maksud
    makuta mani marga margaud margita marte martti massa masse massimo masson matts meeres mesa
    meta mette miles milla miller millet mills millán milton mirte mitt mitter moles mude mujde
    muller mäki müjde müller nada nandini naud neal nette nitto nojus noud nuut olena olesk
    olsen osta pagas page paiva paju palan panji pavani peer pena peranda peña pidu piovani
    planas polis polo pope raja rakide rana ravel raya reece reed reese roots rädel saara saari
    saba sabas saire saka saks salas salo samele samuli sani sara saul sein sellers sian siem
    siin silas simas siper solvita sonata soni sonja sule suured süheyda taal tali tanhan tase
    tasuta teemu tena tervo thea ties tina tine titas tiğin tonny vaher vaida vaidas vala valdis
    valija valis veer voisin vora vâlâ vähi émile şazime şelâle
""")
)

FALSE_FRIENDS = phrases("""
    head; home; line; list; mind; note; pole; ring; said; sale; sees; teen
""")
