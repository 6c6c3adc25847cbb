"""Days, weeks, months and how dates are phrased in English."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed, numbered, phrases, spanned, units

WEEKDAYS = phrases("""
    monday(|s|'s);
    tuesday(|s|'s);
    (wednesday(|s|'s)|weds);
    thursday(|s|'s);
    friday(|s|'s);
    saturday(|s|'s);
    sunday(|s|'s)
""")
SHORT_WEEKDAYS = phrases("""
    mon;
    tue(|s);
    wed(|s);
    thu(|r|rs);
    fri;
    sat;
    sun
""")
MONTHS = phrases("""
    (january|jan);
    (february|feb);
    (march|mar);
    (april|apr);
    may;
    (june|jun);
    (july|jul);
    (august|aug);
    (september|sept|sep);
    (october|oct);
    (november|nov);
    (december|dec)
""")
UNITS = units("""
    day: day(|s|'s); d
    workday: workday(|s); business_day(|s); working_day(|s)
    week: week(|s|'s); wk(|s); w
    month: month(|s|'s); mo; mth(|s)
    quarter: quarter(|s)
    year: year(|s|'s); yr(|s)
""")
SPANS = spanned("""
    fortnight 2 week; half a year 6 month; half a month 15 day
""")
DAYS = numbered("""
    close of business 0; close of play 0; end of business 0; end of business day 0; end of the
    working day 0; cop 0; today 0; tonight 0; this morning 0; this afternoon 0; this evening 0; just
    now 0; eod 0; cob 0;
    end of day 0; end of the day 0; tomorrow 1; tmrw 1; tmr 1; tomorrow's 1; 2moro 1; 2morrow 1; tmw
    1; tomoz 1; day after tomorrow 2; the day after tomorrow 2; overmorrow 2; yesterday -1; yday -1;
    yest -1; yesterdy -1; last night -1; yesterday's -1; day before yesterday -2; the day before
    yesterday -2; the other day 9999; due now 0; payable now 0; due immediately 0; day after tmrw 2;
    day after tmr 2; the day after tmrw 2; day after tmw 2; day after tomoz 2; day after 2moro 2;
    earlier today 0; manana 1; a week today 7; week today 7; a week tomorrow 8; week tomorrow 8; two
    weeks today 14; 2 weeks today 14; a fortnight today 14; fortnight today 14; two weeks tomorrow
    15; 2 weeks tomorrow 15; three weeks today 21; 3 weeks today 21
""")
DAY_ENDS = phrases("""
    eod; cob; cop; end of day; end of the day; end of business; end of business day; end of the
    working day; close of business; close of play
""")
ORDINALS = numbered("""
    first 1; second 2; third 3; fourth 4; fifth 5; sixth 6; seventh 7; eighth 8; ninth 9;
    tenth 10; eleventh 11; twelfth 12; thirteenth 13; fourteenth 14; fifteenth 15; sixteenth
    16; seventeenth 17; eighteenth 18; nineteenth 19; twentieth 20; twenty first 21;
    twenty-first 21; twenty second 22; twenty-second 22; twenty third 23; twenty-third 23;
    twenty fourth 24; twenty-fourth 24; twenty fifth 25; twenty-fifth 25; twenty sixth 26;
    twenty-sixth 26; twenty seventh 27; twenty-seventh 27; twenty eighth 28; twenty-eighth 28;
    twenty ninth 29; twenty-ninth 29; thirtieth 30; thirty first 31; thirty-first 31
""")
ORDINAL_SUFFIXES = "st|nd|rd|th|sth"
DATE_PHRASES = keyed("""
    day_month: [{weekday},] [the] {day} [of] {month}; [{weekday},] [the] {day} [of] {month},
        {year}; [{weekday},] {month} [the] {day}; [{weekday},] {month} [the] {day}, {year};
        {day}-{month}; {day}-{month}-{year}; {day}/{month}/{year}
    late_by: [by] {n} {unit}; by (a|one) {unit}; [a] {span}; [by] [a] {n} of {unit}
    weekday: {weekday}; [this] coming {weekday}; {weekday} coming; the {weekday}; (upcoming|
        nearest) {weekday}
    weekday_this: this {weekday}; {weekday} this week; {weekday} of this week; this
        {short_weekday}
    weekday_next: next {weekday}; {weekday} next week; {weekday} of next week; next week [on]
        {weekday}; next week's {weekday}; the following {weekday}; next wk {weekday}; next
        {short_weekday}; (nxt|nx) {weekday}; (nxt|nx) {short_weekday}; nxt wk {weekday}
    weekday_after: (a|one) {unit} (from|on|after) {weekday}; {n} {unit} (from|on|after) {weekday};
        a {span} (from|on|after) {weekday}; {weekday} {span}; {span} (from|on|after) {weekday};
        a week from {weekday}; {weekday} week; a week on {weekday}; week from
        {weekday}; {weekday} after next; a week {weekday}
    weekday_last: last {weekday}; this past {weekday}; past {weekday}; {weekday} last week; last
        week [on] {weekday}; previous {weekday}; {weekday} just gone; last {short_weekday}
    ahead: in [a|an|about] {n} [a|of] {unit} [time]; in (a|an|one|another) {unit} [time]; in [a]
        {span} [time]; {n} {unit} from {dayword}; a {span} from {dayword}; {n} {unit} time; (a|one)
        {unit} from {dayword}; within [the next] [a] {n} [of] {unit}; within (a|one|the) {unit};
        within a {span}; in the next {n} {unit}; after {n} {unit}; {n} more {unit}; over the next
        {n} {unit}; another {unit}; (a|one) {unit} left; [a] {n} [of] {unit} from now; (a|one)
        {unit} from now; a {span} from now; {span} from now; {span} from today
    terms: (got|gets|has|have|was given|were given) [only] {n} {unit} [from (me|us)]
        (to pay|to settle|to clear|to find|to cough up|for payment); (got|gets|has|have|was given|
        were given) [only] (a|one) {unit} [from (me|us)] (to pay|to settle|to clear|
        to find|to cough up); (got|gets|has|have|was given|were given) [only] a
        {span} [from (me|us)] (to pay|to settle|to clear|to find|to cough up); {n} {unit} to
        (settle|clear|cough up); (they|he|she) (get|gets) {n} {unit} [to pay]; (they|he|she) (get|
        gets) (a|one) {unit}
        [to pay]; (they|he|she) (get|gets) a {span} [to pay]; credit (period|terms) [of|is|:] {n}
        {unit}; {n} {unit} credit [period|terms]; [a]
        {n}-{unit} credit [period|terms]; credit {n} {unit}; on [a] {n}-{unit} (terms|credit);
        (allowed|allow) (them|him|her) {n} {unit}; [payment] term [of|is|:] {n} {unit}; [a|an]
        {span}['s] credit; [the|my|their|his|her] usual {n} {unit} [to pay]; (pay|pays) (on|at)
        {n} {unit}; payable at {n} {unit}; {n} {unit} from [the] (invoice|invoicing) [date];
        (they've|he's|she's|theyve|hes|shes) got (a|one) {unit} [to pay]; (they've|he's|she's|
        theyve|hes|shes) got a {span} [to pay]; (they|he|she) (have|has) [got] a {span} [to pay];
        net {n} [{unit}]; net-{n}; n{n}; {n} {unit} net; {n} {unit} (terms|payment terms);
        payment terms [of|are|is|:] {n} {unit}; terms [of|are|:] {n} {unit}; terms [are|:] net {n}
        [{unit}]; (they|he|she) (have|has|got) {n} {unit} [to pay]; has {n} {unit} to pay; have {n}
        {unit} to pay; {n} {unit} to pay; due {n} {unit}; {n}-day terms; (they|he|she) (have|has|
        got) (a|one) {unit} [to pay]; (a|one) {unit} to pay; {n}-{unit} terms; a {span} to pay; due
        (upon|on) receipt; {n} {unit} after (invoice|invoicing|receipt); (they|he|she)(ve|s) got {n}
        {unit} [to pay]; (they|he|she) (have|has) got {n} {unit} [to pay]; (they've|he's|she's) got
        {n} {unit} [to pay]; they've {n} {unit} to pay; with {n} {unit} [to pay]; {n} {unit} from
        then; {n} {unit} payment [terms]; payment [term|terms] [of] {n} {unit}; (gave|giving|give)
        (them|him|her) {n} {unit} [to pay]
    ago: (a|one) {unit} ago; a {span} ago; [a] {n} [of] {unit} ago; {n} {unit} back; (a|one)
        {unit} back; [due] {n} {unit} ago
    overdue: {n} {unit} (overdue|late|past due|behind|over due|over); [a] {n} [of] {unit}
        (overdue|late|behind); (a|one) {unit} (overdue|late|past due|behind); a {span}
        (overdue|late|past due|behind); overdue by [about|already] {n} {unit}; late by {n}
        {unit}; overdue {n} {unit}; overdue [by] (a|one) {unit}; overdue for {n} {unit}; late
        (a|one) {unit}; past due by {n} {unit}; past due {n} {unit}; overdue by a {span}; {n}
        {unit} past [the] (due|due date|deadline); {n} {unit} after the (due date|deadline)
    month_alone: [the] current {month_word}
    month_end: [the] end of [the|this] month; eom; month end; month's end; this month; [the]
        last day of [the|this] month; end of the current month; later this month; [the]
        month-end; [the] last day of [this] month
    next_month_end: next month; [the] end of next month; [the] last day of next month; end of
        the following month
    last_month_end: last month; [the] end of last month
    month_start: [the] (beginning|start) of [the|this] month; early this month
    next_month_start: [the] (beginning|start) of next month; early next month
    month_middle: [the] middle of [the|this] month; mid month; mid-month
    next_month_middle: [the] middle of next month; mid next month
    named_month_end: [the] end of {month}; in {month}; by end of {month}; late {month}; [the]
        last day of {month}; during {month}; sometime in {month}; end {month}; {month} end; in
        late {month}; [the] end of {month} {year}; in {month} {year}; later in {month}
    named_month_start: [the] (beginning|start) of {month}; early {month}; in early
        {month}; [the] (beginning|start) of {month} {year}
    named_month_middle: [the] middle of {month}; mid-{month}; mid {month}; in mid-{month}; in
        mid {month}
    week_end: [the] end of [the|this] week; this week; eow; [the] end of the working week;
        later this week
    next_week_end: next week; [the] end of next week; sometime next week; the week after this;
        nxt week; next wk
    last_week_end: last week; [the] end of last week
    next_week_start: [the] (beginning|start) of next week; early next week
    week_after_next: [the] week after next; in the week after next
    weekend: [this|the] weekend; [the] end of the weekend
    next_weekend: next weekend; the weekend after this
    year_end: [the] end of [the|this] year; eoy; year end; year-end; this year; before new
        year
    next_year_end: next year; the end of next year
    quarter_end: [the] end of [the|this] quarter; eoq; this quarter; quarter end
    next_quarter_end: next quarter; [the] end of next quarter
    named_quarter_end: [the] end of q{n}; in q{n}; q{n}
    day_of_month: [on] the {ordinal}; {ordinal} of [the|this] month; the {ordinal} of [the|this]
        month; day {n} of [the|this] month; [{weekday}] [the] {ordinal} [of the month|of this month]
    day_of_last_month: [the] {ordinal} of last month; last month on the {ordinal}; last month the
        {ordinal}
    next_year_start: [the] (beginning|start) of next year; early next year; in early next year
    day_of_next_month: [the] {ordinal} of next month; [the] {ordinal} next month; next month
        on the {ordinal}; next month the {ordinal}
""")
DUE_CUES = phrases("""
    due; due date; due date is; by; before; until; till; til; no later than; not later than;
    latest; payable; deadline; deadline is; payment; payment date; to be paid by; to be paid
    on; is due; are due; it's due; its due; falls due; expected; on; the; from; pay; paid by;
    to pay; comes due; dew; duedate; due for; should pay by; has to pay by; must pay by;
    maturity; matures; due in; around; sometime; at
""")
DUE_ONLY = phrases("""
    due; due on; due by; due date; deadline; is due; is due on; are due; it's due; its due; falls
    due; comes due; payable; payable by
""")
BY_WHEN = phrases("by; before; until; till; til; no later than; not later than; due for; due in")
PAST_DUE_CUES = phrases("""
    (was|were|went|been|became|got|fell|is|are|now|already|invoice|bill|payment|it|its|it's|they|
    hers|his|theirs|,|-) overdue [on]; (invoice|bill|payment|it|its|it's), overdue [on];
    was due; was due on; was due by; were due; due since; overdue since; since; late since; was
    supposed to pay; was supposed to pay on; was supposed to pay by; was supposed to be paid; was
    supposed to be paid by; was supposed to be paid on; should have paid; should have paid by;
    should have paid on; should've paid; should have been paid; should have been paid by; should
    have been paid on; deadline was; due date was; the deadline was; was meant to pay; was meant
    to pay by; was meant to pay on; was to be paid; was to be paid by; past due since; expired;
    expired on; was payable; had to pay by; were due on; were supposed to pay; were supposed to
    pay by; were supposed to pay on; wuz due; was due back; was due already; unpaid since; fell
    due; fell due on; ran out; ran out on; lapsed; lapsed on; was up; was up on; came and went;
    supposed to pay; supposed to be paid; supposed to be paid by;
    should have come in; should have come in on; should have come; should have arrived; should've
    come in; should've arrived; should have been in; should've been in; should have been here;
    should have landed
""")
ISSUE_CUES = phrases("""
    issued; issued on; dated; invoice from; invoice of; invoice date; invoice dated; sent;
    sent on; sent it; sent it on; sent out; billed; billed on; invoiced; invoiced on; invoice
    sent; invoice sent on; issue date; date of invoice; sent them; sent the invoice; sent the
    invoice on; sent him; sent her; sent invoice; sent invoice on; invoiced them; invoiced
    them on; billed them; billed them on; inv date; sent the bill; sent the bill on; bill
    from; invoiced back on; issued it; emailed; emailed on; sent an invoice; sent an invoice
    on; invoice went out; invoice went out on; invoice is from; went out; went out on
""")
DUE_AFTER = phrases("""
    is the deadline; latest; at the latest; deadline; is when it's due
""")
PAST_ANYWHERE = phrases("""
    was supposed to; were supposed to; should have; should've; was due; were due; (was|were) meant
    to; had to pay; (was|were) to pay; shoulda; (was|were) (going|set|expected|about) to (pay|
    settle|transfer|send); ought to have
""")
SO_FAR = phrases("""
    (earlier today|this morning|yesterday|last night) i (wrote|said|typed|put|entered|told you);
    until today; up to today; to this day; as of today; until this day; up to now; until now; till
    now
""")
CORRECTIONS = phrases("""
    no; no wait; wait no; actually; make it; i mean; i meant; just say; ok just say; scratch that;
    or rather; sorry
""")
COUNTED_FROM = phrases("""
    from; after; since; from the; after the; starting; starting from; counting from; from the
    date of; from invoice date; after invoice date; as of; of
""")
DAYS_OF_WORK = phrases("""
    q1; q2; q3; q4; quarter (1|2|3|4); (january|february|march|april|may|june|july|august|
    september|october|november|december)'s; yesterday's; today's; tonight's; tomorrow's; last
    night's; this (morning|
    afternoon|evening)'s; (monday|tuesday|wednesday|thursday|friday|saturday|sunday)(s|'s);
    (this|last|
    next) (week|month|weekend|quarter|year)'s
""")
AT_HOUR = phrases("at; around; @")
