"""What asks for nothing: greetings, thanks, and what is not understood."""

from __future__ import annotations

from aiogram.types import Message

from bot.application.nudges.tap import Action
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Reading
from bot.chat.requests.questions import client_screen
from bot.chat.requests.reference.meant import names_of
from bot.chat.requests.told.offers import debt_button
from bot.chat.screens.answers import show
from bot.chat.talk import Talk
from bot.domain.people.client import Client

_GREETINGS = frozenset(
    """
    hello hey hi hiya good morning afternoon evening day there
    привет здравствуй здравствуйте добрый день вечер доброе утро доброго дня приветствую
    hej hejsa goddag godmorgen godaften hallo dav
    tere hommikust õhtust päevast tervist hei tsau
    halo hai hei selamat pagi siang sore malam assalamualaikum permisi
    """.split()
)
_THANKS = frozenset(
    """
    thanks thank you thx ty cheers great perfect ok okay cool nice so very much a lot
    спасибо благодарю большое огромное отлично хорошо понятно ок супер вам тебе
    tak mange dig super fint godt okay tusind
    aitäh tänan suur selge väga hästi tore okei sulle teile
    terima kasih makasih banyak oke baik mantap siap sip ya
    """.split()
)
_HELP = frozenset(
    """
    help what can you do how does this work
    помощь помоги помогите что ты вы умеешь умеете можешь можете как это работает
    hjælp hvad kan du hvordan virker det her
    abi aita mida sa oskad teha kuidas see töötab
    bantuan bantu tolong apa saja yang bisa kamu anda lakukan cara pakai bagaimana
    """.split()
)
_KINDS = ((_GREETINGS, "other.greeting"), (_THANKS, "other.thanks"), (_HELP, "help"))
"""Words of small talk, in all languages at once, and what is answered to texts of them alone."""


async def other(message: Message, reading: Reading, talk: Talk) -> None:
    for words, key in _KINDS:
        if _consists_of(message.text or "", words):
            await message.answer(talk.html(key))
            return
    found = await talk.services.find_client(talk.user.id, names_of(reading))
    if len(found.sure) != 1:
        await message.answer(talk.html("hint.not_understood"))
        return
    summary = await client_screen(found.sure[0], talk)
    understood = talk.html("other.client", client=found.sure[0].name)
    rows = (*summary.rows, *await _they_answered(found.sure[0], talk))
    await show(message, Screen(f"{understood}\n\n{summary.html}", rows))


async def _they_answered(client: Client, talk: Talk) -> tuple[tuple[Button, ...], ...]:
    """What may have been meant, where it is clear which debt it is about: "Acme got back to me"."""
    account = await talk.services.view_client_account(talk.user.id, client.id)
    if len(account.debts) != 1:
        return ()
    return ((debt_button(account.debts[0], "button.answered", Action.ANSWERED, talk),),)


def _consists_of(text: str, words: frozenset[str]) -> bool:
    said = ["".join(filter(str.isalpha, word)) for word in text.casefold().split()]
    return any(said) and all(word in words for word in said if word)
