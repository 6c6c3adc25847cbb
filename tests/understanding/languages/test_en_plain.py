"""Plain messages in English over all intents, and what they come to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[invoice]
The Crown owes me 90 for my Friday gig | client The Crown; amount 90; for Friday gig
Acme owes me 200 for the second coat | client Acme; amount 200; for second coat
I sent Lena a bill for 90 on the 1st, she should pay by the 15th | client Lena; amount 90; issued 2026-03-01; due 2026-03-15
Casa Verde, $475, two waiters for a party, due Thursday | client Casa Verde; amount 475 USD; for two waiters for a party; due 2026-03-12
Bob owes 90 for clearing the gutters | client Bob; amount 90; for clearing the gutters
Acme, 310, bookkeeping for Q3, due Friday | client Acme; amount 310; due 2026-03-13; for bookkeeping for Q3
Dropped the flyers off at Pam's, 85 | client Pam; amount 85; for flyers
Babysat for Kate on Saturday, 45 owed | client Kate; amount 45
Walked Rita's dog on Sunday, 25 owed | client Rita; amount 25; for dog
Acme still have 640 to settle | client Acme; amount 640
Pam has 50 to pay off | client Pam; amount 50
Need 350 off Tasha | client Tasha; amount 350
Bob owes me 640 for the rewire of the shed | client Bob; amount 640; for rewire of the shed
There's 200 outstanding from Maria da Silva | client Maria da Silva; amount 200
Weston ordered tax return for €75, due Monday | client Weston; amount 75 EUR; due 2026-03-16; for tax return
Paul Reyes hasn't coughed up the 700 yet | client Paul Reyes; amount 700
Peak Physio's got 85 to pay me by Monday | client Peak Physio; amount 85; due 2026-03-16
Quarter 1 bookkeeping for Nash & Sons, 640 | client Nash & Sons; amount 640; for Quarter 1 bookkeeping
November & Ash Studio owes me 640 pounds | client November & Ash Studio; amount 640 GBP
Q3 bookkeeping, Nash & Sons, 640 pounds | client Nash & Sons; amount 640 GBP; for Q3 bookkeeping
3 piano lessons for Emily's mum, 90 | client Emily's mum; amount 90; for 3 piano lessons
Tom Barker's SEO audit, 400, due Friday | client Tom Barker; amount 400; due 2026-03-13; for SEO audit
Dr Khan's CV rewrite, 90 pounds, not paid | client Dr Khan; amount 90 GBP; for CV rewrite
Finished a cut and colour for Lorna, sixty quid, due Sunday | client Lorna; amount 60 GBP; due 2026-03-15; for cut and colour
Two weeks overdue now: Gallow Press, €1,100, book cover | client Gallow Press; amount 1100 EUR; due 2026-02-25; for book cover
Zenner Labs, invoice ZL-014, ₹22,500, slide deck | client Zenner Labs; amount 22500 INR; invoice_no ZL-014; for slide deck
I did the subtitles for Cine Azul and I sent the invoice FT 2026/88 today, 470 euros | client Cine Azul; amount 470 EUR; issued 2026-03-11; invoice_no FT 2026/88; for subtitles
the Okafors 300, dog walking for September | client Okafors; amount 300; for dog walking for September
Did the logo for Rhys, 300 | client Rhys; amount 300; for logo
Sal owes three fifty for the fence | client Sal; for fence
No sign of the 640 from Marlowe & Pike | client Marlowe & Pike; amount 640
Marlowe & Pike haven't paid a penny of the 640 | client Marlowe & Pike; amount 640
Did Sal's fence today, charged 350 | client Sal; amount 350; for fence
Rewired Kate's kitchen, £900, she's got a fortnight | client Kate; amount 900 GBP; due 2026-03-25; terms_days 14; for kitchen
Trained Bob's staff on Tuesday, 400, due in 14 days | client Bob; amount 400; due 2026-03-25; for staff
Hung a door for Pam, 90 | client Pam; amount 90; for door
Waiting for payment of 300 from Bob | client Bob; amount 300
Payment of 300 from Bob is late | client Bob; amount 300
[payment]
Payment of 450 from Acme yesterday | client Acme; amount 450; paid_on 2026-03-10
The 300 from Bob is in | client Bob; amount 300
Jess put 1,200 in my account on 2 March | client Jess; amount 1200; paid_on 2026-03-02
60 from Bob cash in hand | client Bob; amount 60
The whole lot came in from Tara | client Tara; in_full true
St Mary's paid 300 today | client St Mary's; amount 300; paid_on 2026-03-11
Got 40 from the Thompson family | client Thompson family; amount 40
Mark Mr. Petrov's invoice as paid | client Mr. Petrov
Sal, fence, 350, paid half already | client Sal; for fence
Mrs Aldous's £180 has just come through | client Mrs Aldous; amount 180 GBP
Omar's £90 turned up yesterday | client Omar; amount 90 GBP; paid_on 2026-03-10
Tony Russo's bank transfer showed up today, 185 all told | client Tony Russo; amount 185; paid_on 2026-03-11
Grace Okoro's direct deposit hit this morning: $640 | client Grace Okoro; amount 640 USD; paid_on 2026-03-11
Coogee Surf Club have squared up the whole bill, nothing left to pay | client Coogee Surf Club; in_full true
Riverside Gym cleared their tab | client Riverside Gym; in_full true
Kofi paid every penny | client Kofi; in_full true
Sandra has paid what she owed | client Sandra; in_full true
Deepa paid 8500, nothing pending now | client Deepa; amount 8500; in_full true
8500 received, nothing pending now | talked_of Deepa; client Deepa; amount 8500; in_full true
Halfpipe and I are square | client Halfpipe; in_full true
Jess gave me 240 when I dropped off the dog | client Jess; amount 240
Rob slipped me 50 cash after the lesson | client Rob; amount 50
Mrs Hart paid me 60 at the door | client Mrs Hart; amount 60
Larkspur just wired the $500 | client Larkspur; amount 500 USD
Halfpipe did a bank transfer of 320 today | client Halfpipe; amount 320; paid_on 2026-03-11
Halfpipe chucked 100 towards the bill | client Halfpipe; amount 100
It was Larkspur who paid the 500 | client Larkspur; amount 500
The Halfpipe invoice is settled | client Halfpipe
[promise]
Got a text from Lena, she'll pay tomorrow | client Lena; promised_on 2026-03-12
Got an email from Acme, they'll pay on Friday | client Acme; promised_on 2026-03-13
Tess'll pay | client Tess
Tess'll pay Friday | client Tess; promised_on 2026-03-13
The Smiths'll transfer it on Monday | client The Smiths; promised_on 2026-03-16
Lena will pay 100 on Friday and call on Monday | client Lena; amount 100; promised_on 2026-03-13
Kate will transfer 80 tomorrow and send the receipt on Monday | client Kate; amount 80; promised_on 2026-03-12
Murphy Motors swear I'll have the 350 on the 28th | client Murphy Motors; amount 350; promised_on 2026-03-28
Bondi Bakehouse will put 700 in my account on the 15th | client Bondi Bakehouse; amount 700; promised_on 2026-03-15
Jill will have the 120 to me by Saturday | client Jill; amount 120; promised_on 2026-03-14
Kim will pop a cheque in the post tomorrow | client Kim; promised_on 2026-03-12
Mrs Chaudhry will e-transfer tomorrow after work | client Mrs Chaudhry; promised_on 2026-03-12
Ivy Lane Nursery will remit 1,200 at the end of the month | client Ivy Lane Nursery; amount 1200; promised_on 2026-03-31
Apex gave me a date: 25 March | client Apex; promised_on 2026-03-25
Apex is cutting a check on Friday | client Apex; promised_on 2026-03-13
[correction]
Acme Labs should be in pounds | client Acme Labs; currency GBP
Larkspur Cafe should be in euros, not dollars | client Larkspur Cafe; currency EUR
wrong date, Acme have until 14 March | client Acme; due 2026-03-14
oops, Acme have until Monday | client Acme; due 2026-03-16
got the number wrong, it's invoice 2043 | invoice_no 2043
I got the date wrong, it's Friday | due 2026-03-13
The right amount for Acme is 350 | client Acme; amount 350
the correct amount for Bob is $80 | client Bob; amount 80 USD
no, Lorna was seventy, i mistyped | client Lorna; amount 70
Lorna was 70, I put 60 by mistake | client Lorna; amount 70
The invoice number I gave you for Zenner Labs is wrong, it's ZL-041 | client Zenner Labs; invoice_no ZL-041
The number on Acme's invoice should be 1042 | client Acme; invoice_no 1042
The date I gave for Acme is wrong, it's the 20th | client Acme; due 2026-03-20
Bob's due date is the 18th, I said the 8th | client Bob; due 2026-03-18
The Otley Brewery job was the bar, not the kitchen | client Otley Brewery; for bar
It's Dave Hill that owes the 200, not Dave Mills | client Dave Hill; amount 200
Acme's bill is 1,250, I left out a zero | client Acme; amount 1250
should've been 320 | amount 320
[sent]
The reminder to Nexa Learning has gone out | client Nexa Learning
My message to Clara has been delivered | client Clara
Just got off the phone with Clara | client Clara
[write_off]
Write off the last 20 from Hair by Mary | client Hair by Mary; amount 20
[discount]
knock a tenner off | amount 10
Knock twenty off for Sue | client Sue; amount 20
Knock £50 off for Kirk Dental if they settle this week | client Kirk Dental; amount 50 GBP; until 2026-03-13
[plan]
split Bob's bill in 4 | client Bob; installments 4
Split Lena's debt into three | client Lena; installments 3
[pause]
Leave Mrs Okafor alone until Friday | client Mrs Okafor; until 2026-03-13
[snooze]
Let's deal with Acme next week | client Acme; until 2026-03-16
[undo]
oops, take that last one out |
[question]
did the Larkspur money come in | client Larkspur
has the money from Bob arrived | client Bob
[client_reply]
Bob says we agreed on 300, not 350 | client Bob; reason terms
Acme reckon the price was 200, not 250 | client Acme; reason terms
Lena says the photos aren't what she expected | client Lena; reason unhappy
Kate won't pay till it's redone | client Kate; reason unhappy
Bob said he'd get back to me | client Bob; reason none
[correction]
Tom's is 350 now | client Tom; amount 350
Sue's fee is 90 now | client Sue; amount 90
Tom's invoice number is 118 | client Tom; invoice_no 118
Kate's number is 204 | client Kate; invoice_no 204
Tom's due date is Friday | client Tom; due 2026-03-13
Acme's deadline is 3 May | client Acme; due 2026-05-03
bump Tom's up to 350 | client Tom; amount 350
drop Sue's to 80 | client Sue; amount 80
[question]
has Sean O'Brien paid | client Sean O'Brien
did Mary O'Neill pay | client Mary O'Neill
has Jo-Ann paid | client Jo-Ann
has Tom's mum paid | client Tom's mum
has Van der Berg paid | client Van der Berg
has Dr. Rao paid | client Dr. Rao
[snooze]
bring this up again on 1 April | until 2026-04-01
[invoice]
Acme's invoice A-17 | client Acme; invoice_no A-17
Van der Berg's invoice A-17 for 1,200 is due the 1st | client Van der Berg; amount 1200; invoice_no A-17; due 2026-04-01
Van der Berg owes 200, due the 1st | client Van der Berg; amount 200; due 2026-04-01
ottoman for walt brewer, 310 bucks | client walt brewer; amount 310 USD; for ottoman
Bob owes 90 for weeding and mulching | client Bob; amount 90; for weeding and mulching
waiting on 480 from Teresa for a birth certificate and two diplomas | client Teresa; amount 480; for birth certificate and two diplomas
[snooze]
last Friday |
[other]
I think Jo paid 60 | client Jo
Jo nearly paid 60 | client Jo
Jo overpaid by 20 | client Jo
refunded Jo 60 | client Jo
[invoice]
put up 60m of fencing for Walt, he owes 1,200 | client Walt; amount 1200; for 60m of fencing
nora owes for 3 lessons at $60 so $180 all up | client nora; amount 180 USD; for 3 lessons
gavin £95 due a week today | client gavin; amount 95 GBP; due 2026-03-18
sarah k website 1.2k due the 15th | client sarah k; amount 1200; for website; due 2026-03-15
Baxter (UK) Ltd owes 300 | client Baxter (UK) Ltd; amount 300
printed 40 shirts for the rugby club, 520 | client rugby club; amount 520; for 40 shirts
[payment]
found 60 in the letterbox from mo | client mo; amount 60
[correction]
its Hutchings with a g | client Hutchings
[snooze]
bring Mrs Devlin up again on 1 April | client Mrs Devlin; until 2026-04-01
[settings]
Make pounds my currency from now on | currency GBP
Make euros my default currency | currency EUR
start showing my invoices in euros | currency EUR
start using pounds for everything | currency GBP
I've moved back to Dublin so use Irish time | zone Europe/Dublin
use Berlin time please | zone Europe/Berlin
put me on Sydney time | zone Australia/Sydney
I'd rather you wrote in Russian | language ru
send nudges an hour later please |
[invoice]
that's Ahmed's garden cleared, €260, to be paid by Saturday week | client Ahmed; amount 260 EUR; due 2026-03-21
Acme invoice for 400 was overdue on the 3rd | client Acme; amount 400; due 2026-03-03
Acme invoice for 400 went overdue on the 3rd | client Acme; amount 400; due 2026-03-03
Lena, £80, overdue Monday | client Lena; amount 80 GBP; due 2026-03-09
Acme's 400 will be overdue on Friday | client Acme; amount 400; due 2026-03-13
Tate Ltd owe me £900 for a full day of filming | client Tate Ltd; amount 900 GBP; for full day of filming
Jodie owes me £45 for a fringe and blow dry | client Jodie; amount 45 GBP; for fringe and blow dry
[other]
she is looking for 50 |
[payment]
Nordvik AS paid | client Nordvik AS
mark the Nordvik AS invoice as paid | client Nordvik AS; in_full
Themba paid the whole R850 | client Themba; amount 850 ZAR; in_full
that's the deposit in, £150 | amount 150 GBP
Tick Jenny off as paid | client Jenny; in_full
Tom's cheque came this morning | client Tom; paid_on 2026-03-11
the deposit came yesterday from Tom | client Tom; paid_on 2026-03-10
Record Lena's 300 as paid on Monday | client Lena; amount 300; paid_on 2026-03-09; in_full
[client_reply]
money is tight this month | reason money
Lena says business is slow this week | client Lena; reason money
[correction]
I put the wrong date for Weston Hall, it's due 12 June | client Weston Hall; due 2026-06-12
I said the payment came on Monday but it was Sunday | paid_on 2026-03-08
I said it was due on Monday but it's Sunday | due 2026-03-15
change Acme 800 to 950 | client Acme; amount 950
change Bob Marsh 300 to 350 | client Bob Marsh; amount 350
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_a_plain_message_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
