"""Whether words say no to what was proposed: a plan, a later date, an offer; not to the debt."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MOST_WORDS = 14
_PROPOSAL = (
    r"(?:\w+[ -])?(?:plan|proposal|offer|schedule|arrangement|instal+ments?|suggestion|extension"
    r"|postponement|deferral|new date|later date|agreement|settlement|discount|option|deal"
    r"|график\w*|план\w*|рассрочк\w+|предложени\w+|отсрочк\w+|услови\w+|договор[её]нност\w+"
    r"|вариант\w*|скидк\w+|перенос\w*"
    r"|\w*plane?n?|\w*forslag\w*|\w*tilbud\w*|\w*ordning\w*|\w*aftalen?|\w*afdrag\w*"
    r"|rate(?:r|rne)|\w*udsættelse\w*|henstand\w*|\w*rabat\w*|betingelse\w*|vilkår\w*|forlig\w*"
    r"|\w*graafik\w*|\w*plaan\w*|\w*maksepla\w+|\w*maksekava\w*|\w*ettepanek\w*|pakkumi\w*"
    r"|pakutu\w*|ajatami\w*|ajapikendus\w*|\w*pikendus\w*|edasilük\w*|järelmaks\w*|kokkulep\w*"
    r"|osamakse\w*|tingimus\w*|allahindlus\w*|soodustus\w*|variandi\w*|variant\w*"
    r"|rencana\w*|jadwal\w*|cicilan\w*|angsuran\w*|usul\w*|tawaran\w*|penawaran\w*|skema\w*"
    r"|penundaan\w*|penangguhan\w*|perpanjangan\w*|syarat\w*|kesepakatan\w*|diskon\w*|opsi\w*)"
)
_SAYS_NO = (
    r"(?:declin(?:e[sd]?|ing)|reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|turn(?:s|ed)? down"
    r"|turned|(?:said|says) no|opted out|backed out|pulled out"
    r"|(?:did|does|do|would|will|wo|ca|can|could|is|are|was|were|has|have)(?:n['’]t| not|not)"
    r"(?: (?:really|want(?:ed)?|going|willing|to))*"
    r"(?: (?:accept(?:ed)?|agree[d]?|take|taken|like|sign(?:ed)?|approve[d]?|ok(?:ay)?|happy|want"
    r"|fine|on board|interested|have|go))?"
    r"|against|not interested|not happy|not okay|disagree[sd]?"
    r"|отказал\w*|отказыва\w+|отклонил\w*|отклоня\w+|отверг\w*|отказ(?:ом)?\b|сказал\w* нет"
    r"|не (?:соглас\w+|принял\w*|принима\w+|одобрил\w*|хо(?:чет|тят|тел\w*)|захотел\w*"
    r"|подписал\w*|подпис\w+|утвердил\w*|пош[её]л\w*|пошли|ид[её]т|будет|готов\w*)|против"
    r"|afvis(?:t|te|er)?|afslog|afslår|afslået|takke[tdr]* nej|takker nej|sag(?:de|t) nej|siger nej"
    r"|(?:er|var|blev) (?:ikke enige?|uenige?|imod)|ikke enige?|uenige?"
    r"|(?:vil|ville|kan|kunne) ikke(?: (?:have|gå|acceptere|godkende|være|tage|underskrive))?"
    r"|(?:accepter|godkend|ønske|gik|går|skrev under på)\w* ikke"
    r"|har ikke (?:accepteret|godkendt|villet|underskrevet)|gik ikke|går ikke|ikke gået"
    r"|keeldu\w*|lükka\w*|lükkas|loobu\w*|ütles (?:ei|ära)|ei (?:nõustu\w*|ole nõus|olnud nõus"
    r"|aktsepteeri\w*|kinnita\w*|taha|tahtnud|võta|võtnud|soovi\w*|kiida|kiitnud|allkirjasta\w*)"
    r"|pole nõus|polnud nõus"
    r"|menolak|nolak|tolak|ditolak|keberatan|bilang (?:tidak|nggak|gak|ga)\b"
    r"|(?:tidak|nggak|enggak|gak|ga|tak) (?:setuju|mau|menyetujui|menerima|terima|sepakat"
    r"|bersedia|ambil|oke))"
)
_DOES_NOT_SUIT = (
    r"(?:(?:does|do|did|wo|will|is|was)(?:n['’]t| not) (?:work|suit|good|acceptable|ok(?:ay)?)"
    r"|unacceptable|no good|(?:was|were|got|is|has been) (?:declined|rejected|refused|turned down)"
    r"|не (?:подходит|подош\w+|устраива\w+|устроил\w*|годится|принят\w*|нуж\w+)"
    r"|неприемлем\w*|отклон[её]н\w*"
    r"|(?:passer|dur|duer|går|holder) ikke|uacceptabel\w*|(?:blev|er) (?:afvist|afslået)"
    r"|ei (?:sobi\w*|sobinud|kõlba\w*|meeldi\w*)|lükati|vastuvõetamatu"
    r"|(?:tidak|nggak|enggak|gak|ga|tak) (?:cocok|sesuai|bisa diterima|pas)|ditolak)"
)
_BETWEEN = r"\W+(?:[\w'’]+\W+){0,4}?"
_OF_A_PROPOSAL = re.compile(
    rf"\b{_SAYS_NO}{_BETWEEN}{_PROPOSAL}\b"
    rf"|\b{_PROPOSAL}{_BETWEEN}{_DOES_NOT_SUIT}\b"
    rf"|\b{_DOES_NOT_SUIT}{_BETWEEN}{_PROPOSAL}\b"
    rf"|\b(?:ei ole|pole|ei olnud)\W+(?:\w+\W+)?{_PROPOSAL}\W+nõus\b"
    r"|\b(?:график\w*|план\w*|предложени\w+|рассрочк\w+|отсрочк\w+)\W+(?:\w+\W+)?(?:отверг\w*"
    r"|отклонил\w*|не принял\w*|не утвердил\w*|не подписал\w*)\b"
    r"|\b(?:graafiku\w*|maksegraafiku\w*|pakkumise\w*|ettepaneku\w*|\w*plaani\w*)\W+"
    r"(?:\w+\W+){0,2}?(?:lükkas|lükati|tagasi lükanud|ei võta|ei võtnud|pole nõus|ei ole nõus"
    r"|ei olnud nõus|ei nõustu\w*|ei kinnita\w*)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\W*(?:(?:they|he|she|it|client|the|has|have|already|to|"
    r"он|она|они|клиент|уже|увы|с|этим|это|на|от|этого|"
    r"han|hun|de|kunden|har|desværre|til|det|"
    r"ta|nad|klient|kahjuks|sellega|sellest|"
    r"dia|mereka|klien|klientnya|sayangnya|itu|dengan)\W+)*"
    r"(?:declined|(?:said|says) no|rejected|turned down|refused"
    r"|(?:did|does)(?:n['’]t| not) (?:agree|accept)"
    r"|disagree[sd]?|"
    r"отказал\w*|отклонил\w*|не соглас\w+|сказал\w* нет|не принял\w*|ответил\w* отказом|против|"
    r"afslog|afviste|(?:sagde|siger|har sagt) nej|takkede nej|(?:er|var) (?:ikke enige?|uenige?)|"
    r"ikke enige?|uenige?|accepterede ikke|"
    r"keeldus\w*|ütles(?:id)? ei|ei nõustu\w*|(?:ei ole|pole|ei olnud) nõus|lükkas(?:id)? tagasi|"
    r"menolak|nolak|bilang (?:tidak|nggak|gak)|"
    r"(?:tidak|nggak|gak|ga) (?:setuju|mau|sepakat|menerima))"
    r"\W*(?:(?:it|that|to|with|on|this|от|этого|это|с|ним|на|det|den|til|selle|sellega|sellest|"
    r"itu|dengan|usulnya|tawarannya)\W*)*",
    re.IGNORECASE,
)
_OF_THE_DEBT = re.compile(
    r"\b(?:refus\w+|won['’]t|will not|declin\w+|n['’]t(?: want)?(?: to)?)\W+(?:to\W+)?pay\b"
    r"(?! (?:by|in|on|under))"
    r"|\b(?:отказ\w+|не (?:будет|хочет|хотят|готов\w*)) (?:\w+ )?"
    r"(?:плат\w+|оплач\w+|оплат\w+|от (?:оплат|долг|работ|заказ)\w+)"
    r"(?! (?:по|частями|в рассрочку))"
    r"|\b(?:nægter|vil ikke|afviser) (?:at )?betale\b(?! (?:efter|i rater|via))"
    r"|\bkeeldu\w+ (?:\w+ )?(?:maks(?:ma|mast|ta|misest)|tasu\w+)|\bei (?:taha|kavatse) maksta"
    r"|\b(?:menolak|nolak|(?:tidak|nggak|gak|ga) mau) (?:mem)?bayar\b(?! (?:dengan|sesuai|secara))"
    r"|\b(?:invoice|bill|quality|the work|сч[её]т\w*|работ\w+|faktura\w*|regning\w*"
    r"|arve\w*|tagihan\w*|hutang\w*|utang\w*|debt|долг\w*|gæld\w*|võl[ga]\w*)\b",
    re.IGNORECASE,
)
"""A no to paying at all, or to the invoice or the work."""
_NOT_SURE = re.compile(
    r"\?|\d|\b(?:yet|still|maybe|perhaps|probably|might|if|unless|until"
    r"|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|react(?:ed)?|seen?|read|open(?:ed)?|received?"
    r"|пока|ещё|еще|может|возможно|наверно\w*|если|видимо|кажется"
    r"|endnu|stadig|måske|hvis|vist|nok"
    r"|veel|vist|võib|ehk|kui|äkki"
    r"|belum|masih|mungkin|kalau|jika)\b|\bне против\b|\bне возража\w+|\bnothing against\b"
    r"|\b(?:no|not any|n['’]t any) objections?\b|\b(?:intet|ikke noget) imod\b|\bpole midagi\b"
    r"|\bei ole midagi\b|\b(?:tidak|nggak|gak|ga|tak) (?:keberatan|menolak|nolak)\b"
    r"|\bне отказ\w+",
    re.IGNORECASE,
)


def declines(words: str, names: Iterable[str] = ()) -> bool:
    """Whether they say no to a plan, a later date or an offer that they name, surely and without
    another figure. The `names` of clients in them count for nothing."""
    words = _without(words, names)
    return _may_decline(words) and _OF_A_PROPOSAL.search(words) is not None


def declines_alone(words: str, names: Iterable[str] = ()) -> bool:
    """Whether they say no and nothing else: to what was proposed, if anything was."""
    words = _without(words, names)
    return _may_decline(words) and _ALONE.fullmatch(words) is not None


def _may_decline(words: str) -> bool:
    if len(words.split()) > _MOST_WORDS or _NOT_SURE.search(words):
        return False
    return _OF_THE_DEBT.search(words) is None


def _without(words: str, names: Iterable[str]) -> str:
    for name in names:
        words = words.replace(name, "")
    return words
