"""What people ask the bot for in everyday English, and what it comes to."""

from __future__ import annotations

import pytest

from tests.understanding import scoring
from tests.understanding.languages.everyday import everyday
from tests.understanding.told import READER

SENTENCES = """
[question]
who owes me?
who still owes me money
what does Acme owe me? | client Acme
how much is overdue?
when did Acme promise? | client Acme
how much does Lena owe | client Lena
total outstanding?
did Moss Digital pay? | client Moss Digital
has Dave paid yet | client Dave
is anyone late?
what's unpaid?
show me everything that's overdue
list all my debtors
what's due this week?
how much am I owed in total
when is Vera's invoice due? | client Vera
what should I do today?
who should I chase next?
who's the worst payer right now
how much did I get paid in february?
what's the balance for Kite & Co | client Kite & Co
where do things stand with Petra? | client Petra
any news on Orbit Labs? | client Orbit Labs
is Tony's invoice paid? | client Tony
how late is Marek? | client Marek
what do they owe me now? | talked_of Halo; client Halo
how much is left on Greenline? | client Greenline
does Nadia still owe me anything | client Nadia
what's coming in next week?
give me a summary
remind me how much Theo owes | client Theo
did anyone pay today?
what have I got outstanding
open invoices please
what did Lena promise? | client Lena
when is the museum going to pay? | client museum
who has not paid me yet?
how much money is still out there?
anyone overdue?
what's the oldest unpaid invoice?
how many invoices are open?
did Luca pay the 300? | client Luca
does the school owe me anything? | client school
when's the next payment due?
what did I invoice Harbour Cafe? | client Harbour Cafe
has anyone paid this week?
how much does Emma still have to pay? | client Emma
is jo overdue | client jo
what's Sofia's balance? | client Sofia
which clients are late?
who promised to pay this week?
when will Redwood pay? | client Redwood
status of Hoffmann GmbH? | client Hoffmann GmbH
show me Ada | client Ada
list unpaid invoices
what's left to pay from Carla? | client Carla
did she promise anything? | talked_of Cleo; client Cleo
am I owed anything by Nordlys? | client Nordlys
what have they paid so far? | talked_of Acme; client Acme
total please
how much is Dr Singh behind? | client Dr Singh
where are we with the Kowalskis | client Kowalskis
tell me what Acme owes | client Acme
which invoices are due next week
any payments today?
what should I do next
when was Tilly supposed to pay? | client Tilly
what's up with Crown Cars? | client Crown Cars
did any money come in?
how overdue is Finn? | client Finn
does Kim still owe? | client Kim
how much will I get this month?
list everyone who's late
have Summit Roofing promised anything yet | client Summit Roofing
is there anything due tomorrow
[undo]
undo
undo that please
delete the last one
scrap that
remove that invoice
oops, undo
no delete it
cancel that last entry
take that back
that was a mistake, delete it
forget I said that
ignore my last message
I didn't mean to add that
revert the last change
nope, wrong, undo it
undo the last thing
oops undo that
delete that last invoice
can you undo?
please take back what I just said
wrong button, undo
no no, cancel that
remove the last entry please
erase it
go back
scratch that
that wasn't meant to be saved
no wait, undo
delete that please
forget that one
revert
[snooze]
remind me Monday | until 2026-03-16
remind me tomorrow | until 2026-03-12
snooze
snooze it for a week | until 2026-03-18
remind me about Acme next week | client Acme; until 2026-03-16
remind me again in 3 days | until 2026-03-14
not now, ask me on Friday | until 2026-03-13
later
poke me about Lena on the 20th | client Lena; until 2026-03-20
can you remind me to chase Dave on Thursday? | client Dave; until 2026-03-12
ping me tonight | until 2026-03-11
remind me in two hours | until 2026-03-11
nudge me about the Moss Digital one next month | client Moss Digital; until 2026-04-01
come back to this on 2 April | until 2026-04-02
let's look at this again next Wednesday | until 2026-03-18
give it another week | until 2026-03-18
tell me again after the weekend | until 2026-03-16
maybe tomorrow | until 2026-03-12
not today
set a reminder for Tony on Sunday | client Tony; until 2026-03-15
I'll deal with it on Monday | until 2026-03-16
remind me about it at the end of April | until 2026-04-30
bring it up again tomorrow morning | until 2026-03-12
Can we talk about Petra next Tuesday instead | client Petra; until 2026-03-17
remind me on the 15th | until 2026-03-15
remind me next Friday | until 2026-03-20
remind me in a week | until 2026-03-18
snooze Acme till Monday | client Acme; until 2026-03-16
nudge me about jo in a couple of days | client jo; until 2026-03-13
ask again next month | until 2026-04-01
bring this up again on 1 April | until 2026-04-01
not now
tomorrow please | until 2026-03-12
in an hour | until 2026-03-11
remind me this evening | until 2026-03-11
I'll chase Luca on Thursday | client Luca; until 2026-03-12
can we do this on Monday? | until 2026-03-16
remind me to call Hoffmann GmbH tomorrow morning | client Hoffmann GmbH; until 2026-03-12
set a reminder for Friday | until 2026-03-13
push it to next week | until 2026-03-16
let me know again in 10 days | until 2026-03-21
remind me about Cleo at the beginning of April | client Cleo; until 2026-04-01
let's wait until Thursday | until 2026-03-12
give her another week | talked_of Ada; client Ada; until 2026-03-18
I'll do it at the weekend | until 2026-03-15
remind me about Finn on Friday morning | client Finn; until 2026-03-13
remind me when I'm back on Monday | until 2026-03-16
next week please | until 2026-03-16
leave it till Thursday | until 2026-03-12
Poke me in 2 days about Sunita | client Sunita; until 2026-03-13
[pause]
stop reminding me about Acme | client Acme
stop reminding me about Acme until June | client Acme; until 2026-06-01
pause Lena for two weeks | client Lena; until 2026-03-25
no reminders this week please | until 2026-03-16
mute everything until the 1st of April | until 2026-04-01
I'm on holiday until 20 March | until 2026-03-20
don't bug me about Dave anymore | client Dave
leave Halo Yoga alone for now | client Halo Yoga
put Tony on hold till next month | client Tony; until 2026-04-01
hold off on Marek until the end of May | client Marek; until 2026-05-31
quiet until Monday | until 2026-03-16
no more nudges about Kite & Co | client Kite & Co
turn off reminders
I don't want any reminders for June | until 2026-07-01
give Vera a rest until after Easter | client Vera
we're away till next Friday, no nudges please | until 2026-03-20
silence please
pause all reminders for a month | until 2026-04-11
take a break until the 15th | until 2026-03-15
stop nagging me
skip Orbit Labs for a fortnight | client Orbit Labs; until 2026-03-25
pause
pause everything
mute Luca | client Luca
stop the reminders for Redwood | client Redwood
no reminders until I say so
pause reminders for Emma until 1 May | client Emma; until 2026-05-01
I'm on vacation from Friday until the 27th, no messages | until 2026-03-27
stop messaging me until next week | until 2026-03-16
hold the nudges for Carla for ten days | client Carla; until 2026-03-21
leave jo be | client jo
quit bugging me about Acme | client Acme
freeze Tilly until the end of April | client Tilly; until 2026-04-30
do not disturb until Monday | until 2026-03-16
shut up about Nordlys please | client Nordlys
stop chasing Dr Singh | client Dr Singh
give me a week off | until 2026-03-18
stop the nagging about Ben please | client Ben
no reminders for a week | until 2026-03-18
put everything on hold until 5 April | until 2026-04-05
I'm at a conference until Friday, don't write to me | until 2026-03-13
keep quiet about Kestrel for two weeks | client Kestrel; until 2026-03-25
[resume]
resume
resume Acme | client Acme
start reminding me about Acme again | client Acme
unpause everything
turn reminders back on
you can nag me about Dave again | client Dave
I'm back, carry on
unmute Lena please | client Lena
take Tony off hold | client Tony
ok reminders for Marek are fine again | client Marek
back from holiday, reminders on please
pick Petra back up | client Petra
continue with the nudges
reactivate Halo Yoga | client Halo Yoga
unpause
resume reminders
resume the nudges for Luca | client Luca
start nudging me about jo again | client jo
I'm back from vacation
you can start again
turn the reminders on again
put Emma back on | client Emma
reminders for Carla back on please | client Carla
let's get going again with Sofia | client Sofia
unfreeze Tilly | client Tilly
keep reminding me about Nordlys | client Nordlys
end the pause
wake up
ok you can start reminding me about Ben again | client Ben
unpause Kestrel | client Kestrel
turn everything back on
[wording]
give me something firmer for Acme | client Acme; tone firm
stop-work message for Lørdag ApS | client Lørdag ApS; tone stop_work
write a friendly reminder to Dave | client Dave; tone friendly
what should I say to Lena? | client Lena
draft an email for Moss Digital | client Moss Digital
make it softer | tone friendly
how do I ask Tony for the money politely? | client Tony; tone friendly
can you write something to send to Kite & Co? | client Kite & Co
a tougher text please | tone firm
help me word a message to Petra | client Petra
legal letter for Marek | client Marek; tone legal
got a template for chasing Vera? | client Vera
text for Hartley please, a bit nicer this time | client Hartley; tone friendly
something with lawyers in it for Orbit Labs | client Orbit Labs; tone legal
what do I write to her? | talked_of Nadia; client Nadia
this is too harsh, make it kinder | tone friendly
another version please
I want to sound stricter with Theo | client Theo; tone firm
let me see the message for Acme | client Acme
I need a message to send Kevin | client Kevin
write Ines a gentle nudge | client Ines; tone friendly
make the text for Vista Homes stronger | client Vista Homes; tone firm
I want to threaten Oliver with court, what do I write? | client Oliver; tone legal
how can I remind Marta without being rude | client Marta
last warning for Sparks please | client Sparks; tone legal
tell me how to word this for my landlord | client landlord
give me a polite message for Kim | client Kim; tone friendly
what should I text Finn? | client Finn
something a bit sharper for Crown Cars please | client Crown Cars; tone firm
draft a final notice for Crown Cars | client Crown Cars; tone legal
message to tell Kestrel I'm pausing the project | client Kestrel; tone stop_work
[settings]
switch to Russian | language ru
speak Danish please | language da
in Estonian please | language et
can you talk to me in Indonesian? | language id
English please | language en
change the language to English | language en
I'm in Lisbon this month | zone Europe/Lisbon
I've moved to Berlin | zone Europe/Berlin
my time zone is Europe/Tallinn | zone Europe/Tallinn
my currency is euros | currency EUR
use pounds by default | currency GBP
from now on I charge in dollars | currency USD
send reminders at 8 am
message me at 10 instead
can you nudge me in the evenings
currently living in Tokyo | zone Asia/Tokyo
set my timezone to New York | zone America/New_York
we relocated to Copenhagen last week | zone Europe/Copenhagen
change currency to GBP | currency GBP
I'd rather get these at 7:30
I'm in Porto until May | zone Europe/Lisbon
just landed in Jakarta | zone Asia/Jakarta
let's speak Estonian | language et
can we switch to Danish | language da
set currency to Norwegian kroner | currency NOK
nudge me at 9 every morning
my default currency should be USD | currency USD
from now on speak English | language en
I'm in Kuala Lumpur now | zone Asia/Kuala_Lumpur
charge in euros from now on | currency EUR
[other]
hi
hello there
thanks!
good morning
what can you do?
how are you
help
how do I add an invoice?
lol
what's the weather like
you're great
ok
cool, thanks a lot
I had lunch with Acme today | client Acme
I paid my rent
can you send the email to Acme for me? | client Acme
how much tax do I have to pay?
is a late fee legal?
I got a new client, Halo Yoga | client Halo Yoga
see you tomorrow
do you work on weekends?
I spent 40 on paint
test
what a day
good night!
can you call Finn for me? | client Finn
I need a coffee
who are you?
Asha is my best client | client Asha
"""


@pytest.mark.parametrize(("sentence", "record"), everyday(SENTENCES, "en"))
def test_an_everyday_sentence_is_read_with_what_it_states_and_nothing_more(
    sentence: str, record: scoring.Record
) -> None:
    assert scoring.mistakes(READER, record) == [], sentence
