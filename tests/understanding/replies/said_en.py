"""What English-speaking clients write, and the reason that it gives."""

from __future__ import annotations

SAID = """
forgot: so sorry, this completely slipped my mind
forgot: Hi! Apologies, I was on holiday for two weeks and only saw your email now.
forgot: omg i thought i had payed this allready, so sorry
forgot: It got buried in my inbox, my bad.
invoice: Which invoice is this about? I can't find it anywhere.
invoice: we need a PO number on it before accounts will touch it
invoice: You've billed the wrong company, it should be made out to Larch Holdings Ltd
invoice: can u resend? the pdf doesnt open
invoice: I don't think we ever received your bill for March
invoice: Could you send me your bank details, they are missing
money: honestly things are really tight at the moment, could I pay in two parts?
money: We're waiting for our own client to pay us and then you'll be the first one
money: I lost my job last month and cant pay you all of it rn
money: cashflow is awful this quarter, can you give us until the end of June?
money: we dont have the money yet sorry
money: Would you be open to a payment plan? 100 a month is all I can manage.
unhappy: The site is still full of bugs and the contact form doesn't work.
unhappy: To be frank, we're disappointed. This is not what we asked for.
unhappy: half the translations are wrong, we had to hire someone else to redo them
unhappy: you delivered three weeks late and we missed our launch
unhappy: I won't pay until the crooked shelf is fixed
strained: I don't appreciate the tone of your last message.
strained: stop messaging me every day, it's harassment
strained: After how you spoke to my assistant I have nothing to say to you
terms: Our payment terms are 60 days, so this isn't due yet
terms: we agreed on 800 not 1200
terms: I never agreed to a late fee
terms: That's way more expensive than the quote you gave us
threat: Keep this up and I'll leave a one-star review everywhere
threat: You will be hearing from our solicitor.
threat: I'll make sure nobody in this town hires you again
promise: I'll transfer it on Friday
promise: payment is scheduled for the 15th
promise: yep will pay tmrw
promise: it's in next week's payment run, you'll have it by Thursday
promise: Accounts told me the money goes out on Monday.
paid: We paid this on 28 April, please check your account
paid: already sent!! see attached receipt
paid: the transfer went out yesterday
refuses: I'm not paying you a cent.
refuses: We don't owe you anything and consider this matter closed
refuses: no way am i paying for that
none: ok
none: Thanks, noted.
none: let me check with my accountant and get back to you
none: I'll look into it
none: in a meeting, talk later
none: 👍
"""
