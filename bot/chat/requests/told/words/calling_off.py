"""Whether words say that a plan or an offer is to end, or has ended, and whose."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OFFER = (
    r"(?:offers?|proposals?|discount"
    r"|предложени\w+|скидк\w+"
    r"|\w*tilbud(?:det)?|\w*forslag(?:et)?|\w*rabat(?:ten)?"
    r"|\w*pakkumi\w*|\w*ettepanek\w*|allahindlus\w*|soodustus\w*"
    r"|tawaran\w*|penawaran\w*|usul\w*|diskon\w*)"
)
_PLAN = (
    r"(?:plan|instal+ments?|schedule|agreement|arrangement|deal|deferral|extension|settlement"
    r"|рассрочк\w+|график\w*|план(?:а|у|ом)?|соглашени\w+|договор[её]нност\w+|отсрочк\w+"
    r"|\w*aftale[nr]?|\w*ordning(?:en)?|\w*plane?n?|udsættelsen?|henstand(?:en)?|forlig(?:et)?"
    r"|\w*graafik\w*|\w*maksepla\w+|\w*maksekava\w*|järelmaks\w*|kokkulep\w+"
    r"|\w*pikendus\w*|ajatami\w*"
    r"|cicilan\w*|angsuran\w*|rencana\w*|jadwal\w*|kesepakatan\w*|perjanjian\w*|penundaan\w*)"
)
_MYSELF = (
    r"\W*(?:(?:please|i['’](?:m|ve|ll|d like to)|we['’](?:re|ve|ll|d like to)|i|we|want to|have"
    r"|will|are|am|let['’]?s|just|now"
    r"|пожалуйста|я|мы|хочу|хотим|давай(?:те)?|надо|нужно"
    r"|venligst|lad os|jeg|vi|har|vil|gerne|nu"
    r"|palun|ma|me|mina|meie|tahan|tahame|soovin|olen|oleme"
    r"|tolong|saya|aku|kami|kita|mau|ingin|akan|sudah),?\s+)*"
)
_ENDS = (
    r"(?:(?:call(?:ed|ing)? off|cancel(?:l?ed|l?ing)?|end(?:ed|ing)?|stop(?:ped|ping)?"
    r"|scrap(?:ped|ping)?|drop(?:ped|ping)?|terminat(?:e|ed|ing)|withdr(?:aw|ew|awn|awing)"
    r"|revok(?:e|ed|ing)|retract(?:ed|ing)?|abandon(?:ed|ing)?|forget(?: about)?"
    r"|take back|took back)"
    r"|отмен(?:и(?:те|ть|м|л|ла|ли)?|я(?:ю|ем|ть))|останови(?:те|ть)?|прекра(?:ти|ща)\w*"
    r"|расторг\w+|сними(?:те)?|снима(?:ю|ем)|аннулир\w+|отзыва(?:ю|ем|ть)|отзови(?:те)?"
    r"|отозва(?:ть|л|ла|ли)|забудь(?:те)?(?: (?:про|об?))?|забудем(?: (?:про|об?))?"
    r"|annull?er(?:er|ede|et)?|ophæv(?:er|ede|et)?|afblæs(?:er|te|t)?|stop(?:per|pede|pet)?"
    r"|afslut(?:ter|tede|tet)?|aflys(?:er|te|t)?|drop(?:per|pede|pet)?|glem(?:mer)?"
    r"|skrot(?:ter|tede|tet)?|træk(?:ker|ke)?|trak|trukket|tilbagekald(?:er|te|t)?"
    r"|tühista(?:ge|da|n|me|sin|sime|nud)?|lõpeta(?:ge|da|n|me|sin|sime|nud)?"
    r"|katkesta(?:ge|da|n|me|sin|sime|nud)?|unusta(?:ge|da|me)?(?: ära)?|loobu(?:n|me|da|sin|sime)"
    r"|võta(?:n|me)?|võtsin|võtsime"
    r"|batalkan|batalin|membatalkan|hentikan|akhiri|hapus|lupakan|lupain|cabut|mencabut"
    r"|tarik(?: kembali)?|menarik(?: kembali)?)"
)
_WHICH = (
    r"(?:\s+(?:the|this|that|our|my|his|her|their|whole|last|new|old|repayment|payment|instal+ment"
    r"|эт\w+|наш\w+|мо[йюеё]\w*|его|е[её]|их|весь|всю|последн\w+|нов\w+|стар\w+"
    r"|мировое|плат[её]жный"
    r"|den|det|denne|dette|vores|min|mit|hans|hendes|deres|hele|sidste|nye"
    r"|see|selle|minu|meie|tema|nende|kogu|viimane|viimase))*"
)
_NAME = r"(?!reminder|reminding|påmind|meelde|teavit|pengingat)[^\s,.;:!?]+"
_CLIENT = (
    rf"(?P<who>\s+(?:{_NAME}(?:\s+{_NAME}){{0,2}}?(?:['’]s?|s)|(?-i:(?=[^\W\d_a-zа-яё])){_NAME}))?"
)
"""In the possessive, or one word with a capital."""
_CLIENT_BEFORE = rf"(?P<who_before>(?:\s+{_NAME}){{0,3}}?)"
_CALLS_OFF = re.compile(
    rf"^{_MYSELF}{_ENDS}{_WHICH}{_CLIENT}"
    rf"{_WHICH}\s+(?:(?P<offer>{_OFFER})|{_PLAN})\b(?! (?:reminder|påmindelse|meelde|pengingat))"
    r"|^\W*(?:palun |ma |me )?(?:tühista\w*|lõpeta\w*|katkesta\w*|unusta\w*|loobu\w+|võta\w*"
    rf"|võtsi\w+){_CLIENT_BEFORE}\s+(?:(?P<offer_of>{_OFFER})|{_PLAN})\b(?! meelde)",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:træk|trak|trukket|võta|võtsi)", re.IGNORECASE)
"""Verbs that take a thing back only with a word behind it."""
_BACKWARDS = re.compile(r"\b(?:tilbage|tagasi)\b", re.IGNORECASE)
_DROPS = (
    r"(?:off|over|void|dead|cancell?ed|broken off|called off|scrapped|dropped|withdrawn|terminated"
    r"|history|no longer (?:valid|in force|on)|not in force|not happening)"
)
_HOLDS_NO_MORE = re.compile(
    r"\b(?:payment |instal+ment )?(?:plan|deal|agreement|arrangement|schedule|(?P<offer>offer"
    r"|proposal))\b"
    r"(?: (?:with|between|for|to) (?P<who_en>.{1,40}?))?"
    rf" (?:(?:is|was|has been|are|were) {_DROPS}|no longer (?:holds|stands|applies)"
    r"|does(?:n['’]t| not) (?:hold|stand|apply|count) any ?more|(?:fell|has fallen) through)"
    r"|\b(?:договор[её]нност\w+|график\w*|рассрочк\w+|отсрочк\w+|соглашени\w+|план(?: платежей)?"
    r"|(?P<offer_ru>предложени\w+))"
    r"(?: платежей| оплаты)?(?: (?:с|со|между|для) (?P<who_with>.{1,40}?))?"
    r"(?P<who_ru> [^\s,.;:!?]+)? (?:(?:больше |уже )?"
    r"не (?:действ\w+|в силе|актуал\w+)"
    r"|сорвал\w+|отменя\w+|отменена|отмен[её]н\w*|отменили|отменил\w*|расторгну\w+"
    r"|недействител\w+|аннулирован\w*|отозван\w*|снимается)"
    r"|\b(?:\w*aftalen?|\w*ordningen?|\w*plane?n|(?P<offer_da>\w*tilbud(?:det)?|forslag(?:et)?))"
    r"(?: (?:med|mellem|til|for) (?P<who_da>.{1,40}?))?"
    r" (?:gælder ikke (?:længere|mere)|(?:er|bliver|blev) (?:faldet|aflyst|ophævet|annulleret"
    r"|droppet|skrottet|trukket tilbage|afblæst|opsagt|slut|ude af kraft)"
    r"|faldt til jorden|er ikke længere gældende|holder ikke længere)"
    r"|\b(?:\w*kokkulepe|\w*graafik|\w*maksekava|\w*maksepla\w+|ajatamine"
    r"|(?P<offer_et>pakkumine|ettepanek))"
    r"(?P<who_et> \S.{0,40}?)? (?:enam ei kehti|ei kehti enam|ei ole enam jõus|jäi katki|jääb ära"
    r"|jäi ära"
    r"|on tühistatud|tühistati|katkes|läks luhta|on läbi|kukkus läbi|on tagasi võetud)"
    r"|\b(?:kesepakatan\w*|jadwal\w*|cicilan\w*|perjanjian\w*|rencana\w*"
    r"|(?P<offer_id>tawaran\w*|penawaran\w*|usulan\w*))"
    r"(?P<who_id>(?: (?:dengan|antara|sama|untuk|ke) .{1,40}?| \w+){1,2}?)?"
    r" (?:(?:sudah )?(?:tidak|nggak|gak|ga) berlaku(?: lagi)?"
    r"|(?:sudah )?batal\b|(?:sudah )?dibatalkan|gagal|(?:sudah )?dicabut)",
    re.IGNORECASE,
)
"""That an agreement has ended, told as a fact."""


@dataclass(frozen=True, slots=True)
class CalledOff:
    """That a plan is to end, or an offer."""

    rest: str
    """The text without the words that say so: at most the client is left."""
    is_offer: bool


def called_off(text: str) -> CalledOff | None:
    """What the user wants to end, or says has ended: a plan, a later date, an offer."""
    found = _CALLS_OFF.match(text)
    if found is not None and _BACK.search(found.group()) and not _BACKWARDS.search(text):
        found = None
    if found is None and "?" not in text:
        found = _HOLDS_NO_MORE.search(text)
    if found is None:
        return None
    groups = found.groupdict()
    who = [words for name, words in groups.items() if name.startswith("who") and words]
    rest = " ".join([text[: found.start()], *who, text[found.end() :]])
    is_offer = any(words for name, words in groups.items() if name.startswith("offer"))
    return CalledOff(" ".join(rest.split()), is_offer)
