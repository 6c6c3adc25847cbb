"""Whether words say that a client has confirmed a plan or a later date, or signed it."""

from __future__ import annotations

import re

_DEAL = (
    r"(?:(?:\w+[ -])?(?:plan|instal+ments?|schedule|arrangement|deferral|extension|postponement"
    r"|agreement|terms|proposal|offer|(?:new|later) date)"
    r"|график\w*|план\w*|рассрочк\w+|отсрочк\w+|договор[её]нност\w+|соглашени\w+|услови\w+"
    r"|нов\w+ срок\w*|предложени\w+"
    r"|\w*plane?n?|\w*aftalen?|\w*ordning\w*|\w*udsættelse\w*|henstand\w*|ny\w* dato\w*"
    r"|\w*forslag\w*|vilkår\w*"
    r"|\w*graafik\w*|\w*maksepla\w+|\w*maksekava\w*|järelmaks\w*|kokkulep\w*|ajatami\w*"
    r"|\w*pikendus\w*|edasilük\w*|uue\w* tähtaja\w*|ettepanek\w*|pakkumi\w*|tingimus\w*"
    r"|rencana\w*|jadwal\w*|cicilan\w*|angsuran\w*|penundaan\w*|penangguhan\w*|perpanjangan\w*"
    r"|kesepakatan\w*|usul\w*|tawaran\w*|syarat\w*|tanggal baru\w*)"
)
_CONFIRMS = (
    r"(?:confirm\w*|sign(?:ed|s)|signature"
    r"|подтвер\w+|подпис\w+"
    r"|bekræft\w*|underskr\w+|skr(?:ev|evet|iver) under"
    r"|kinnit\w+|allkir\w+"
    r"|\w*onfirmasi\w*|tanda ?tangan\w*|menandatangani|ditandatangani|persetujuan\w*)"
)
_CONFIRMS_DEAL = re.compile(
    rf"\b{_CONFIRMS}\W+(?:[\w'’]+\W+){{0,4}}?{_DEAL}\b"
    rf"|\b{_DEAL}\W+(?:[\w'’]+\W+){{0,3}}?{_CONFIRMS}\b"
    rf"|\bkirjuta(?:s|sid|nud)\W+{_DEAL}\W+alla\b",
    re.IGNORECASE,
)
_IS_DONE = re.compile(
    r"\b(?:confirmed|signed|подтвердил\w*|подписал\w*|bekræftede|bekræftet|skrev|skrevet"
    r"|kinnitas|kinnitasid|kinnitanud|allkirjastas\w*|sudah|telah)\b",
    re.IGNORECASE,
)
_MONEY_CAME = re.compile(
    r"\b(?:paid|payment(?! plan| schedule)|transfer\w*|receipt|invoice|bill"
    r"|оплат\w+(?! частями)|плат[её]ж(?!ей)\w*|перевод\w*|перев[её]л\w*|чек\w*|сч[её]т\w*"
    r"|betal(?:t|ing|ingen)|overfør\w*|kvittering\w*|faktura\w*"
    r"|maksis\w*|makse|ülekan\w+|kviitung\w*|arve\w*"
    r"|bayar\w*|pembayaran\w*|transfer\w*|bukti\w*|kuitansi\w*|tagihan\w*)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"\b(?:ask\w*|wants?|waiting|request\w*|need\w*|send (?:me|him|her|them|us)|i (?:sent|emailed)"
    r"|write|draft|text|прос\w+|попрос\w+|жд[уёе]\w*|хочет|хотят|нужн\w+|отправил[а]? (?:ему|ей|им)"
    r"|пришли|напиши|текст\w*|отправ(?:ь|ить)"
    r"|beder|bad om|venter|vil have|mangler|jeg (?:sendte|har sendt)|send|skriv|tekst\w*"
    r"|palu\w*|küsi\w*|oota[nb]|soovi\w*|tahab|saatsin|saada|kirjuta|tekst\w*"
    r"|minta|meminta|tunggu|menunggu|kirim(?:kan)? (?:ke|saya)|saya kirim|butuh|perlu|buatkan"
    r"|teks\w*)\b",
    re.IGNORECASE,
)
"""A confirmation that is waited for, or that the user sends."""


def confirms_deal(text: str) -> bool:
    """Whether a plan or a later date is named as what was confirmed, and no payment."""
    if _MONEY_CAME.search(text) or _ASKED_FOR.search(text):
        return False
    return _CONFIRMS_DEAL.search(text) is not None


def has_confirmed_deal(text: str) -> bool:
    """Whether it is told as done: "confirm it by e-mail" asks for a text."""
    return _IS_DONE.search(text) is not None and confirms_deal(text)
