"""Whether a client's words say yes to what was proposed, and nothing else."""

from __future__ import annotations

import re

_MOST_WORDS = 12
_YES = re.compile(
    r"\b(?:ok|okay|okey|agreed?|agrees|deal|accepts?|accepted|works for (?:me|us)|sounds good"
    r"|fine (?:by|with|for) (?:me|us)|that's fine|yes|confirm(?:s|ed)?|happy with"
    r"|ок|окей|хорошо|соглас\w+|договорились|да|подходит|принято|устраивает|годится|подтвержда\w+"
    r"|okej|aftale|enige?|fint|ja|accepter\w*|passer (?:mig|os)|lyder godt|i orden|bekræfter"
    r"|okei|nõus|sobib|lep(?:itud|ime) kokku|kokku lepitud|jah|kinnita\w+|hästi"
    r"|oke|setuju|sepakat|baik|ya|siap|cocok|konfirmasi|menyetujui)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\?|\d|n['’]t\b|\b(?:not|no|but|unless|instead|less|later|if|only|think|ask|disagree\w*|cannot"
    r"|не|нет|но|если|только|подума\w+|позже"
    r"|ikke|nej|men|hvis|kun|tænke|spørge|uenig\w*"
    r"|ei|aga|kuid|kui|ainult|mõtle\w*|hiljem"
    r"|tidak|tak|nggak|gak|belum|tapi|tetapi|kalau|hanya|pikir\w*|nanti)\b",
    re.IGNORECASE,
)


def says_yes(words: str) -> bool:
    """In any of the bot's languages. A condition, a question or a figure makes it an answer that
    has to be read, and perhaps another proposal."""
    if len(words.split()) > _MOST_WORDS or _NOT_YET.search(words):
        return False
    return _YES.search(words) is not None
