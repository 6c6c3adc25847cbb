"""Whether words say yes to what was proposed, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.chat.requests.told.words.confirming import confirms_deal

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
_TELLS = re.compile(
    r"\b(?:agree[sd]?|accept(?:s|ed)?|approve[sd]?|okayed|confirm(?:s|ed)?|sa(?:id|ys) (?:yes|ok)"
    r"|(?:fine|ok|okay|happy|on board|good) with (?:it|that|this|the|our|my)\b|on board"
    r"|соглас(?:ен|на|ны|ил\w*)|принял\w*|одобрил\w*|подтверд\w+|сказал\w* да|за график"
    r"|(?:график|план\w*|рассрочка) (?:подходит|устраивает)|(?:подходит|устраивает) график"
    r"|(?:er|var|blev) enig|enige om (?:planen|aftalen)|accepter\w*|godkend\w*|bekræft\w*"
    r"|med på|skr(?:ev|evet|iver) under|gik med til|går med til|sag(?:de|t) ja|siger ja|ok med"
    r"|nõus|nõustu\w*|kinnita[sb]|kinnitanud|aktsepteeri\w*|kiitis heaks|ütles jah"
    r"|võttis \w+ vastu"
    r"|setuju|menyetujui|disetujui|sepakat|mengonfirmasi|konfirmasi|mengkonfirmasi"
    r"|menerima (?:usul|tawar|rencana|jadwal|cicil)\w*|oke dengan|bilang (?:ya|oke|setuju))\b",
    re.IGNORECASE,
)
"""What the user says of a client who says yes. "OK" alone may be said to the bot."""
_OF_OTHER_THINGS = re.compile(
    r"\b(?:receipt|received|(?:the|my|our) (?:invoice|bill|e?mail)|the payment(?! plan| schedule)"
    r"|получени\w+|получил\w*|сч[её]т|письмо|modtag\w+|fakturaen|regningen"
    r"|kättesaami\w+|kätte|saanud|arve(?:t|ga)?|penerimaan|terima invoice|tagihannya|invoicenya)\b",
    re.IGNORECASE,
)
"""What a client may confirm that is no plan."""
_NEITHER = re.compile(r"\bне против\b", re.IGNORECASE)
"""A yes with a "not" in it."""
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


def tells_of_yes(text: str, names: Iterable[str] = ()) -> bool:
    """Whether the user says that a client agrees, accepts or confirms. The `names` of clients in
    it count for nothing, whatever words or figures they are made of."""
    for name in names:
        text = text.replace(name, "")
    if len(text.split()) > _MOST_WORDS:
        return False
    if confirms_deal(text):
        return _NOT_YET.search(text) is None
    if _OF_OTHER_THINGS.search(text):
        return False
    if _NEITHER.search(text):
        return not _NOT_YET.search(_NEITHER.sub("", text))
    return not _NOT_YET.search(text) and _TELLS.search(text) is not None
