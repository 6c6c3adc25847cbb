"""What a client does in English on a day on which nothing is paid."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import phrases

ELSEWHERE = phrases("""
    (away|on holiday|on holidays|on vacation|on leave|on annual leave|on maternity leave|on
    parental leave|off sick|off work|off [(till|until|for)] {date}|out of office|out of the office|
    out of town|out of the country|abroad|overseas|travelling|traveling|in hospital|closed|shut|
    unavailable|not in [(till|until|before)] {date}|not around|not available); (back|back at work|
    back in the office|return|returns|returning|reopens|reopening) [on] {date}; (be|he's|she's|
    they're|is|are|'s|'re|'ll be) (back|in|around|returning) {date}; (call|calls|calling|ring|
    rings|phone|phones|text|texts|email|emails|write|writes|reply|replies|answer|answers) [(me|us|
    back|to me|me back)]; (get|gets|come|comes) back to (me|us); (let|lets) (me|us) know; [be|get]
    in touch; (look|looks) (at|into|over) [(it|this|that)]; (check|checks) (it|with|on|if|whether|
    his|her|their); (speak|speaks|talk|talks|chat) (to|with|about|on|then); (discuss|discusses) it;
    (meet|meets|see|sees) (me|us|up) [again]; (come|comes|drop|drops|pop|pops|swing|stop|call) (by|
    round|over|in) [to]; (visit|visits|decide|decides|review|reviews|sign|signs|collect|collects);
    think about it; think it over; (send|sends) (me|us|over) [(the|a|his|her|their|some)] (draft|
    contract|documents|files|feedback|details|photos|materials|logo|brief|copy|address)
""")
"""Being away, coming back, getting in touch."""
OF_PAYING = phrases("""
    pay*; account; (a|the|my|that) check; cut (a|the) check; settl*; transfer*; wire*; money; cash;
    cheque; check in the post; paid; sort*; clear*; deposit*; instal*; invoice; bill; funds; send
    it; send me it; sends it; do it; the rest; balance; drop it; bring it; half
""")
"""Beside those words, that money is meant."""
