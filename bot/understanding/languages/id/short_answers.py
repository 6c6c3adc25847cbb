"""Short answers in Indonesian: none, all, the rest, a part, no, never mind."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.short.words import ShortWords

SHORT = ShortWords(
    **keyed("""
    none: tidak [ada]; nggak; gak; tanpa; belum; nol
    thanks: terima kasih
    everything: semua; semuanya; keduanya
    this_one: ini [saja]; yang ini
    the_rest: sisanya; semuanya

    of_the_rest: sisa(|nya)
    percent: persen

    tenth: sepersepuluh
    quarter: seperempat
    half: setengah(|nya); separuh(|nya)

    no: bukan; tidak; salah

    never_mind: (batal|batalkan|batalin|urungkan|lupakan|stop) [(aja|saja|dulu|deh|itu|ini)]
        [(aja|saja|dulu|deh|itu|ini)]; (nggak|gak|ga|tidak) jadi
    before_never_mind: ok; okay; oke; ya; udah; sudah; eh; maaf; sorry; tolong; yaudah
    no_before_never_mind: nggak; gak; ga; tidak
    behind_never_mind: dong; deh; ya
""")
)
