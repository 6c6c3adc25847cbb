"""What people tell of clients and agree with them in everyday English."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[client_reply]
Cleo asked if she can pay at the end of the month | client Cleo; reason money; promised_on 2026-03-31
Agentur Blau asked for more time until the 20th | client Agentur Blau; reason money; promised_on 2026-03-20
Tom says he owes me nothing | client Tom; reason refuses
Kara's bill went to spam | client Kara; reason invoice
she says the invoice never arrived | talked_of Lena; reason invoice; client Lena
Acme says they already paid | client Acme; reason paid
Dave says he forgot | client Dave; reason forgot
Tony hasn't got the money right now | client Tony; reason money
Moss Digital isn't happy with the design | client Moss Digital; reason unhappy
no answer from Marek | client Marek; reason none
Petra won't pay | client Petra; reason refuses
Vera replied: "Sorry, I totally forgot!" | client Vera; reason forgot
they want a corrected invoice with the VAT number | talked_of Halo; client Halo; reason invoice
Kite & Co claim their terms are 60 days | client Kite & Co; reason terms
Nadia is ignoring my messages | client Nadia; reason none
Hartley says business is slow at the moment | client Hartley; reason money
Theo hung up on me | client Theo; reason strained
Orbit says the price was never agreed | client Orbit; reason terms
Ollie left me on read again | client Ollie; reason none
she says she never got the bill | talked_of Lena; client Lena; reason invoice
Jules wrote that the photos are blurry and she won't accept them | client Jules; reason unhappy
he's broke | talked_of Dave; client Dave; reason money
"I sent the money last week, check with your bank" | reason paid
Greenline refuses to pay because the drawings were late | client Greenline; reason refuses
"Could you resend the invoice to accounts@acme.com?" | reason invoice
Wavelength hasn't responded to any of my emails | client Wavelength; reason none
Tanya says she's been ill | client Tanya
Thornbury says the amount is wrong | client Thornbury; reason invoice
Mike texted "my bad bro, forgot" | client Mike; reason forgot
Fjord & Fell never got my invoice | client Fjord & Fell; reason invoice
Zeta Phi wants a refund | client Zeta Phi; reason unhappy
Agentur Blau are saying it was paid last week | client Agentur Blau; reason paid
Ines lost her job and can't pay | client Ines; reason money
Vista Homes won't answer the phone | client Vista Homes; reason none
Brightwell need a PO number on the invoice | client Brightwell; reason invoice
Nimbus thinks $850 is too much | client Nimbus; reason terms
Oliver says he'll leave me a bad review | client Oliver; reason threat
"we only pay suppliers at the end of the quarter" | reason terms
"hey, so sorry, been swamped, will sort this tomorrow!" | reason promise; promised_on 2026-03-12
heard nothing from Marta | client Marta; reason none
she read it but didn't reply | talked_of Beth; client Beth; reason none
Summit Roofing claims it was never invoiced | client Summit Roofing; reason invoice
Ben won't be paying | client Ben; reason refuses
Raincloud are going through a rough patch | client Raincloud; reason money
Owen blocked me | client Owen; reason strained
Marta thinks the concept is terrible | client Marta; reason unhappy
no reply from Kestrel still | client Kestrel; reason none
Hotel Astoria asked me to resend the invoice | client Hotel Astoria; reason invoice
Bob says his lawyer will be in touch | client Bob; reason threat
[sent]
sent
I sent it
done, sent it to her this morning | sent_on 2026-03-11
called her
I called Dave yesterday | client Dave; sent_on 2026-03-10
emailed Acme | client Acme
texted Tony just now | client Tony; sent_on 2026-03-11
just sent Moss Digital the reminder | client Moss Digital
left a voicemail for Orbit Labs | client Orbit Labs
I've written to Lena | client Lena
chased Kite & Co on Monday | client Kite & Co; sent_on 2026-03-09
had a chat with Marek on the phone today | client Marek; sent_on 2026-03-11
tried ringing Petra, no luck | client Petra
message sent to Halo Yoga | client Halo Yoga
ok I reminded them
forwarded the reminder to their accounts team
whatsapped Vera last night | client Vera; sent_on 2026-03-10
followed up with Nadia by email | client Nadia
message sent
done
reminder sent to Luca | client Luca
I've just emailed Hoffmann GmbH | client Hoffmann GmbH
phoned jo this morning | client jo; sent_on 2026-03-11
I spoke to Sofia yesterday | client Sofia; sent_on 2026-03-10
sent her the text
Called Dr Singh's office, left a message | client Dr Singh
I already wrote to them on Friday | talked_of Acme; client Acme; sent_on 2026-03-06
dropped Emma a line | client Emma
I chased Redwood again | client Redwood
sent the final notice to Pixel Pirates | client Pixel Pirates
gave Tilly a call on Monday | client Tilly; sent_on 2026-03-09
DMed Cleo on instagram | client Cleo
reminded Carla in person today | client Carla; sent_on 2026-03-11
emailed Finn the reminder | client Finn
sent Kim the friendly one | client Kim
spoke with Wren & Co on the phone yesterday | client Wren & Co; sent_on 2026-03-10
I texted him this morning | talked_of Ben; client Ben; sent_on 2026-03-11
[plan]
agreed with Jo: 3 monthly payments of £200, first one on Friday | client Jo; amount 200 GBP; installments 3; frequency monthly; first_date 2026-03-13
Dave can do 50 a month | client Dave; amount 50; frequency monthly
he can do 50 a month | talked_of Dave; client Dave; amount 50; frequency monthly
Lena wants to pay in three instalments | client Lena; installments 3
split it into 4 equal payments, every two weeks | installments 4; frequency biweekly
Petra agreed to £40 every Friday | client Petra; amount 40 GBP; frequency weekly
$250 on the 1st and $250 on the 15th, says Ollie | client Ollie; amount 250 USD
let's do 3 x 400 with Kite & Co | client Kite & Co; installments 3; amount 400
Theo will pay it off at 30 quid a month | client Theo; amount 30 GBP; frequency monthly
Kevin offered 100 a month until it's paid | client Kevin; amount 100; frequency monthly
Vista Homes will pay in two halves | client Vista Homes; installments 2
let Tanya pay in 3 goes | client Tanya; installments 3
[discount]
offer 15 % off if they pay by 10 April | percent 15; until 2026-04-10
give Acme 10% off for paying this week | client Acme; percent 10; until 2026-03-13
offered Dave a 5 percent discount until Friday | client Dave; percent 5; until 2026-03-13
knock $50 off for Tony | client Tony; amount 50 USD
I want to offer Moss Digital a discount | client Moss Digital
early payment discount of 3% for Kite & Co | client Kite & Co; percent 3
let's give them 100 off | talked_of Halo; client Halo; amount 100
reduce Vera's bill by 10% | client Vera; percent 10
10% off for Orbit if paid before 1 May | client Orbit; percent 10; until 2026-05-01
Offer Nimbus 5% if they pay this week | client Nimbus; percent 5; until 2026-03-13
Wren & Co get 10% off if they pay by Sunday | client Wren & Co; percent 10; until 2026-03-15
[write_off]
write it off
write off Acme | client Acme
I give up on Dave | client Dave
forget about Tony's money, it's gone | client Tony
let Lena off the last 50 | client Lena; amount 50
waive the remaining $20 for Ollie | client Ollie; amount 20 USD
I'll never get that money from Marek | client Marek
cancel the rest of Vera's debt | client Vera
just call it a loss
I'm not going to chase Nadia any more, write it off | client Nadia
drop the 30 euros, not worth it | amount 30 EUR
consider Theo's debt lost | client Theo
Forgive Petra's debt | client Petra
I'm eating the loss on Hartley | client Hartley
write Luca off | client Luca
write off the 300 from Dr Singh | client Dr Singh; amount 300
I'm giving up on the Kowalskis | client Kowalskis
Sofia will never pay, drop it | client Sofia
the last 20 euros from Emma can be written off | client Emma; amount 20 EUR
put Redwood down as a bad debt | client Redwood
let it go
we're writing off Pixel Pirates | client Pixel Pirates
Cleo doesn't have to pay the rest | client Cleo
treat Acme's invoice as a loss | client Acme
I've decided to let Tilly's debt go | client Tilly
forget the money from jo | client jo
cancel Carla's debt | client Carla
Harbour Cafe is a lost cause | client Harbour Cafe
writing off the £300 from Sunita | client Sunita; amount 300 GBP
forget Leo's debt | client Leo
I won't see that money again, write it off
Crown Cars went under, bad debt | client Crown Cars
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_an_everyday_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
