"""What people write of their books in everyday English, and what it comes to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
Baker Street Dental owes me 30 | client Baker Street Dental; amount 30
painter bob owes me 30 | client painter bob; amount 30
Acme owes me $500 due Friday | client Acme; amount 500 USD; due 2026-03-13
Lena's behind on 200 euros for march lessons | client Lena; amount 200 EUR; for march lessons
Need to get 80 bucks from Tony for the dog walking | client Tony; amount 80 USD; for dog walking
Marlow Films haven't settled invoice 88 yet | client Marlow Films; invoice_no 88
Acme still hasn't paid | client Acme
remember that Theo owes me 60 for the lamp | client Theo; amount 60; for lamp
jo owes 45 for the haircut | client jo; amount 45; for haircut
yo log 60 bucks from big mike for the beat | client big mike; amount 60 USD; for beat
Tanya. 90. Manicure. | client Tanya; amount 90; for Manicure
my neighbour owes me 20 for mowing his lawn | client neighbour; amount 20; for mowing his lawn
add $85/hr x 10h = $850 for Nimbus | client Nimbus; amount 850 USD
put 130 on Marta's tab for the cake | client Marta; amount 130; for cake
Note to self: Jerome owes a tenner | client Jerome
Kevin still owes me a grand from last year | client Kevin; amount 1000
someone called Asha owes me 45 for yoga | client Asha; amount 45; for yoga
billed 15 hours to Kestrel Ltd = £975 | client Kestrel Ltd; amount 975 GBP; for 15 hours
£300 outstanding from Sunita for the henna | client Sunita; amount 300 GBP; for henna
Leo - lessons - 4 x 30 = 120 | client Leo; for lessons; amount 120
50 from Gran for the groceries | client Gran; amount 50; for groceries
billed Dr. Lowe $90 for the checkup on Monday, due Friday | client Dr. Lowe; amount 90 USD; for checkup; issued 2026-03-09; due 2026-03-13
[payment]
my neighbour came by with the 25 | client neighbour; amount 25
olivia sent half, 200 euros, yesterday | client olivia; amount 200 EUR; paid_on 2026-03-10
Acme paid | client Acme
Marcus paid and owes me nothing now | client Marcus; in_full True
got 450 from Kite, we're all square | client Kite; amount 450; in_full True
Acme doesn't owe me anything | client Acme; in_full True
Julia sent the last 200, all done | client Julia; amount 200; in_full True
a third of the Oakley invoice came in | client Oakley
acme just paid 500 | client acme; amount 500
Got $300 from Lena | client Lena; amount 300 USD
Marek's money came through | client Marek
payment from Orbit Labs landed, all 3,400 | client Orbit Labs; amount 3400
Dave finally coughed up the 300 quid | client Dave; amount 300 GBP
she paid half | talked_of Lena; client Lena
they settled in full yesterday | talked_of Halo; client Halo; paid_on 2026-03-10; in_full True
Petra paid £60 of the £120 | client Petra; amount 60 GBP
Petra transferred 60 on Monday | client Petra; amount 60; paid_on 2026-03-09
just got a transfer from Kite & Co, 1200 | client Kite & Co; amount 1200
invoice 88 has been paid | invoice_no 88
Silver Birch paid inv 2031 | client Silver Birch; invoice_no 2031
money from Tony is in | client Tony
Tony squared up | client Tony
Mrs Pemberton gave me 65 in cash on Sunday | client Mrs Pemberton; amount 65; paid_on 2026-03-08
mark Vera as paid | client Vera
venmo from Ollie, $95 | client Ollie; amount 95 USD
he paid me $20 too much | talked_of Ollie; client Ollie
ok the museum has now paid everything | client museum; in_full True
First instalment from Greenline arrived: $160 | client Greenline; amount 160 USD
the cheque from Nadia cleared today | client Nadia; paid_on 2026-03-11
paid! | talked_of Nadia; client Nadia
They've sent 250 so far | talked_of Kasia; client Kasia; amount 250
Wavelength: $450 received 9 March | client Wavelength; amount 450 USD; paid_on 2026-03-09
a deposit of 100 came in from Theo | client Theo; amount 100
got the rest from Lena | client Lena
woohoo, Hartley paid up!! | client Hartley
jo gave me the 45 | client jo; amount 45
100 from Emma just landed | client Emma; amount 100
Luca Rossi paid his invoice on the 3rd | client Luca Rossi; paid_on 2026-03-03
I received £115 from Ada this afternoon | client Ada; amount 115 GBP; paid_on 2026-03-11
she's paid me back | talked_of Sofia; client Sofia
Westfield Council's payment arrived on Monday | client Westfield Council; paid_on 2026-03-09
Mr Lowe dropped off 190 in cash | client Mr Lowe; amount 190
got two hundred of the five hundred from Sofia | client Sofia; amount 200
Redwood sent $550, half of what they owe | client Redwood; amount 550 USD
Blue Door Books paid 7 days ago | client Blue Door Books; paid_on 2026-03-04
all paid by Hoffmann GmbH | client Hoffmann GmbH; in_full True
we got 50 euros from the school | client school; amount 50 EUR
part payment from Carla: 75 | client Carla; amount 75
paid in full: Tilly Marsh | client Tilly Marsh; in_full True
Nordlys ApS har... sorry, Nordlys ApS paid 12.500 kr | client Nordlys ApS; amount 12500 DKK
invoice INV-0042 was paid yesterday | invoice_no INV-0042; paid_on 2026-03-10
they paid the deposit, 200 | talked_of Lumen; client Lumen; amount 200
Cleo paid me $85 via venmo | client Cleo; amount 85 USD
set Dr Singh to paid | client Dr Singh
Abdul's money is here | client Abdul
Tanya's paid! | client Tanya
Fjord & Fell paid NOK 18,000 today | client Fjord & Fell; amount 18000 NOK; paid_on 2026-03-11
money from Zeta Phi just hit my account 🎉 | client Zeta Phi
Ines paid 150 of it | client Ines; amount 150
450 received from Ines on 8 March | client Ines; amount 450; paid_on 2026-03-08
Agentur Blau has paid the whole invoice | client Agentur Blau; in_full True
I got paid by Brightwell Primary School | client Brightwell Primary School
check from Vista Homes arrived, $1,750 | client Vista Homes; amount 1750 USD
Mrs Patel popped in and paid | client Mrs Patel
Dario Costa: paid 220 | client Dario Costa; amount 220
lena payed | client lena
he paid the rest yesterday | talked_of Kevin; client Kevin; paid_on 2026-03-10; in_full True
Beth sent £100 this morning, rest to come | client Beth; amount 100 GBP; paid_on 2026-03-11
The Old Mill Inn gave me half the money in cash | client The Old Mill Inn
first payment from Hana & Luke in: 300 | client Hana & Luke; amount 300
Jerome gave me my tenner back | client Jerome
I just banked Uncle Rob's cheque | client Uncle Rob
Nimbus paid in full, $850 | client Nimbus; amount 850 USD; in_full True
Lark Theatre overpaid, they sent 1000 | client Lark Theatre; amount 1000
they did pay after all | talked_of Sparks; client Sparks
Kim's paid | client Kim
just had £55 through from Kim | client Kim; amount 55 GBP
Summit Roofing's cheque has cleared | client Summit Roofing
Finn's 340 came in this morning | client Finn; amount 340; paid_on 2026-03-11
Got it! Wren & Co paid the $600 | client Wren & Co; amount 600 USD
Ben has settled | client Ben
Raincloud paid invoice 19 last Friday | client Raincloud; invoice_no 19; paid_on 2026-03-06
i see 210 from cafe lumiere on my account | client cafe lumiere; amount 210
Kestrel Ltd transferred the full amount | client Kestrel Ltd; in_full True
Sunita just paypaled me 150 | client Sunita; amount 150
she's all paid up | talked_of Sunita; client Sunita; in_full True
cash from Leo, 120 | client Leo; amount 120
30% of it has come in from Marta | client Marta
Owen paid me on saturday, 75 | client Owen; amount 75; paid_on 2026-03-07
the last 400 from Hotel Astoria has arrived | client Hotel Astoria; amount 400
good news, Crown Cars have coughed up £1,020 | client Crown Cars; amount 1020 GBP
[promise]
Acme promised to pay on Friday | client Acme; promised_on 2026-03-13
Lena says she'll pay next week | client Lena; promised_on 2026-03-20
Dave will pay tomorrow | client Dave; promised_on 2026-03-12
he said he'd transfer it by the 20th | talked_of Dave; client Dave; promised_on 2026-03-20
Ollie swears he's paying on payday | client Ollie
the rest by the end of the month, says Petra | client Petra; promised_on 2026-03-31
Petra: "will pay on Tuesday" | client Petra; promised_on 2026-03-17
Kite & Co confirmed payment for 25 March | client Kite & Co; promised_on 2026-03-25
Marek is supposed to pay me on thursday he said | client Marek; promised_on 2026-03-12
Just spoke to Vera, she's sending 75 tomorrow | client Vera; amount 75; promised_on 2026-03-12
Tony reckons he can pay by next Friday | client Tony; promised_on 2026-03-20
nadia promises half by sunday | client nadia; promised_on 2026-03-15
Hartley should be paying within two weeks | client Hartley; promised_on 2026-03-25
I'll have the money from Theo on the 15th, he promised | client Theo; promised_on 2026-03-15
Orbit says to expect $3,400 on 1 April | client Orbit; amount 3400 USD; promised_on 2026-04-01
She's good for it on Saturday, apparently | talked_of Lena; client Lena; promised_on 2026-03-14
Sunrise Nursery are paying me this Friday | client Sunrise Nursery; promised_on 2026-03-13
Harbour Cafe said they'd pay on the 20th | client Harbour Cafe; promised_on 2026-03-20
jo's paying me on saturday | client jo; promised_on 2026-03-14
Luca wrote that he'll transfer everything by Tuesday | client Luca; promised_on 2026-03-17
the school promised the money for next week | client school; promised_on 2026-03-20
Emma will give me the 50 tomorrow | client Emma; amount 50; promised_on 2026-03-12
Sofia hopes to pay by the end of April | client Sofia; promised_on 2026-04-30
Redwood is wiring $550 today | client Redwood; amount 550 USD; promised_on 2026-03-11
they told me payment is coming on friday | talked_of Acme; client Acme; promised_on 2026-03-13
Ada: I'll get 60 from her on the 18th | client Ada; amount 60; promised_on 2026-03-18
Mr Lowe said he would drop the cash off on Sunday | client Mr Lowe; promised_on 2026-03-15
he's going to settle the rest in two weeks | talked_of Luca; client Luca; promised_on 2026-03-25
Tilly said Thursday | client Tilly; promised_on 2026-03-12
Carla can pay me half on Friday | client Carla; promised_on 2026-03-13
Blue Door Books pushed payment to 2 April | client Blue Door Books; promised_on 2026-04-02
the council's payment run is on the 28th, we're in it | client council; promised_on 2026-03-28
Dr Singh gave me his word: 300 by Monday | client Dr Singh; amount 300; promised_on 2026-03-16
money from Nordlys coming tomorrow | client Nordlys; promised_on 2026-03-12
Kowalskis need until the 25th | client Kowalskis; promised_on 2026-03-25
payday is friday so jo will pay then | client jo; promised_on 2026-03-13
Tanya promises me 90 by Thursday | client Tanya; amount 90; promised_on 2026-03-12
thornbury will pay on the 1st | client thornbury; promised_on 2026-04-01
Mike said he's got me on friday | client Mike; promised_on 2026-03-13
Zeta Phi's treasurer says the money's coming next week | client Zeta Phi; promised_on 2026-03-20
Ines is paying the remaining 300 next month | client Ines; amount 300; promised_on 2026-04-30
apparently Kevin will have the money on the 15th | client Kevin; promised_on 2026-03-15
Vista Homes said wire goes out tomorrow | client Vista Homes; promised_on 2026-03-12
Jerome: paying you back sunday | client Jerome; promised_on 2026-03-15
Uncle Rob told me I'd have it by the weekend | client Uncle Rob; promised_on 2026-03-15
we agreed on the 30th with Dario | client Dario; promised_on 2026-03-30
Kim swears it'll be in my account by Monday | client Kim; promised_on 2026-03-16
Summit says they mail checks on the 15th | client Summit; promised_on 2026-03-15
Finn's going to pay after he gets his salary on the 28th | client Finn; promised_on 2026-03-28
wren & co will be paying 600 in april | client wren & co; amount 600; promised_on 2026-04-30
Ben said he would do a transfer tonight | client Ben; promised_on 2026-03-11
expecting the money from Kestrel on Friday, they promised | client Kestrel; promised_on 2026-03-13
Sunita wants to pay the other half next Monday | client Sunita; promised_on 2026-03-16
Marta said give her until the 25th | client Marta; promised_on 2026-03-25
Hotel Astoria will clear the balance by 15 April | client Hotel Astoria; promised_on 2026-04-15
[correction]
The due date for Cafe Crumb is December 4 | client Cafe Crumb; due 2026-12-04
oops, 2,300 not 3,200 | amount 2300
it's due on the 12th actually | due 2026-03-12
sorry, meant 450 euros | amount 450 EUR
wait, it was Halo Pilates not Halo Yoga | client Halo Pilates
that should be £85 | amount 85 GBP
change the due date to 1 April | due 2026-04-01
correction: Acme's invoice is $550 | client Acme; amount 550 USD
typo, the number is 2013 | invoice_no 2013
the client is called Moss Digital Ltd | client Moss Digital Ltd
actually she paid on Monday, not Tuesday | talked_of Lena; client Lena; paid_on 2026-03-09
I got the amount wrong, it's 1,150 | amount 1150
wrong currency, should be euros | currency EUR
the deadline isn't Friday, it's Monday | due 2026-03-16
make that 640 | amount 640
my mistake, it was Thursday she promised | talked_of Vera; promised_on 2026-03-12; client Vera
amend that to 2 May | due 2026-05-02
Actually Tony paid 90, not 80 | client Tony; amount 90
not 500, 550 | amount 550
hmm no, Dave owes 350 rather than 300 | client Dave; amount 350
please change Kite & Co to $1,300 | client Kite & Co; amount 1300 USD
no, 450 | amount 450
sorry, £85 not £58 | amount 85 GBP
it was Ada, not Eda | client Ada
I typed it wrong, should be 12 April | due 2026-04-12
ah no the due date is next Friday | due 2026-03-20
change it to $900 please | amount 900 USD
Luca's invoice is 1,600, not 1,500 | client Luca; amount 1600
it's euros not dollars | currency EUR
wrong client, it was Emma Stone | client Emma Stone
that payment was 75 not 57 | amount 75
oops I mean Harbour Bakery | client Harbour Bakery
meant 2k | amount 2000
hold on, the amount's wrong, it's 320 | amount 320
the invoice was issued on 1 March, not today | issued 2026-03-01
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_an_everyday_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
