"""The states of every dialog. What is in a dialog's data is said here: ids and drafts only."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Welcome(StatesGroup):
    """The first meeting; asks for the zone, then the currency. Once ready it waits for nothing."""

    hello = State()
    ready = State()


class Zone(StatesGroup):
    """Where the user is. Gives the zone that was chosen, or None if they skip."""

    ask = State()
    near = State()
    all = State()


class Currency(StatesGroup):
    """The currency assumed where none is stated. Gives its code, or None if they skip."""

    ask = State()


class Settings(StatesGroup):
    all = State()
    language = State()
    hour = State()
    quiet_days = State()


class Holidays(StatesGroup):
    """Whose public holidays are kept. Data: `near`, codes of countries that may be meant."""

    ask = State()


class PayTo(StatesGroup):
    """How clients pay the user."""

    ask = State()


class Policies(StatesGroup):
    """The reminder steps, of all clients or of one. Data: `client_id`, if it is of one; `what` is
    being set: a rung, or see `dialogs/policy/numbers.py`."""

    all = State()
    rungs = State()
    number = State()


class Clients(StatesGroup):
    """A client's card. Data: `client_id`; before one is chosen, `near`, ids of those who may be
    meant by the name that was `named`."""

    choose = State()
    card = State()
    language = State()
    email = State()
    phone = State()


class Draft(StatesGroup):
    """A debt before it is stored. Data: the draft, see `dialogs/draft/draft.py`."""

    card = State()
    client = State()
    near = State()
    amount = State()
    currency = State()
    due = State()
    what_for = State()


class Several(StatesGroup):
    """The debts of one message before they are stored. Data: `drafts`. The card of one of them is
    a `Draft` dialog above it, with its place in the list as `at`; gives the draft, or None for one
    that is taken off the list."""

    all = State()


class Payment(StatesGroup):
    """Data: `debts` to choose from or `debt_id`, `amount`, `paid_on`, `in_full`; `asked_under`, the
    message whose button asked, if one did."""

    which = State()
    amount = State()
    overpaid = State()


class PromiseDay(StatesGroup):
    """Data: `debts` to choose from or `debt_id`, `amount`, `day`; `asked_under` as above."""

    which = State()
    day = State()


class Answer(StatesGroup):
    """What a client answered. Data: `debt_id`; or, where it is not clear whose answer it is,
    `debts` to choose from and `told`, see `requests/told/told.py`."""

    words = State()
    which = State()


class Calm(StatesGroup):
    """The user's own draft. Data: `debt_id`, or None if it is not clear yet; never the draft."""

    words = State()


class Prevention(StatesGroup):
    """The checklist before a job. Data: `point`, which is on the screen; `client_id`, whom the
    texts are for, or None; `job`, see `dialogs/prevention/agreed.py`; the `channel` of the text,
    and whether it is shown `in_own_language`."""

    all = State()
    point = State()
    client = State()


class Resolve(StatesGroup):
    """How much, where a dispute ends with another sum. Data: `debt_id`, `outcome`."""

    amount = State()


class OwnWords(StatesGroup):
    """The user's own text in the place of a script's. Data: `debt_id`, `view`, packed, and once it
    has been written `source`."""

    text = State()
    preview = State()


class Which(StatesGroup):
    """Which debt a sentence is about. Data: `said`, see `requests/reference/kept_reading.py`;
    `debts` to choose from; `everything`, whether all of them together can be chosen."""

    debt = State()


class WriteOff(StatesGroup):
    """Data: `debt_id`, and `amount` with `currency` if only a part is given up."""

    sure = State()


class Correct(StatesGroup):
    """What it is that was wrong, or who the right client is. Data: `said` as above; `debt_id`;
    `near`, ids of clients who may be meant."""

    what = State()
    client = State()


class Planning(StatesGroup):
    """A payment plan before it is agreed. Data: `debt_id`; `plan`, what has been answered so far,
    see `dialogs/plan/draft.py`; `ticked`, the debts chosen so far; `meant`, a number that may be of
    payments or of money; `listed`, own days so far, with the `day` whose sum is asked for; the
    `row` that is being changed; the `page` on the screen and the schedule as it was `shown`;
    `asked_under` as above."""

    debts = State()
    what = State()
    meant = State()
    frequency = State()
    down_payment = State()
    first = State()
    count = State()
    amount = State()
    last = State()
    own = State()
    own_day = State()
    own_sum = State()
    schedule = State()
    other = State()
    rows = State()
    row = State()
    row_sum = State()
    row_day = State()


class Deferral(StatesGroup):
    """A later date for all that is owed. Data: `debt_id`; `day`; `over`, the ids of debts that a
    sentence named, and whether it `is_agreed` by that; `debts`, those of all that it holds for;
    `owed`, what was shown as owed on them."""

    day = State()
    over = State()
    how = State()


class OfferTerms(StatesGroup):
    """An offer to take less. Data: `debt_id`, `kind`; `by`; `pay`, and `owed`, what was shown as
    owed; `stated`, a sum that may be what is taken off or what is left; `number`, one that may be
    of percent or of money."""

    discount = State()
    agency = State()
    settlement = State()
    unit = State()
    meant = State()
    by = State()
    sure = State()


class Adjustment(StatesGroup):
    """The invoice's sum, corrected by agreement. Data: `debt_id`, `right`, and `was`, the sum that
    was shown beside it; `instead`, the draft of a new debt that the sum may be of."""

    amount = State()
    sure = State()
