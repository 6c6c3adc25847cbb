"""The playground's control API, for its page and for tests.

JSON over HTTP under `/playground/`, for this machine alone (see `bot.playground.guard`). A body is
a JSON object sent as `application/json`. Refusals are `{"error": "…"}` with a 4xx status. WAIT
stands for `?after=<seq>&wait=<seconds>`: the answer comes as soon as there is something numbered
above `after`, or after `wait` seconds (0 if absent, at most 60).

`GET state`
    The bot, the people, the clock.
`POST people`
    Add somebody: `first_name`, `language_code`.
`PATCH people/<id>`
    Change `first_name`, `language_code`.
`GET people/<id>/chat` WAIT
    The chat as it stands: `messages` as Telegram's `Message` objects in order, `description` (of
    the bot, for an empty chat), `reply_keyboard`, `pinned`, `waiting_callbacks`; `seq` is the
    number of its last event.
`GET people/<id>/commands`
    What the command menu of this person shows.
`POST people/<id>/messages`
    Send. `kind` is `text` (the default; `text`), `forward` (`text`, `from`), `sticker` (`emoji`),
    `voice` (`duration`), `photo` (`caption`), `document` (`file_name`, `mime_type`, `caption`),
    `location` (`latitude`, `longitude`) or `contact` (`phone_number`, `first_name`). Files take
    `content_base64`; all take `reply_to`. A text over 4096 characters goes in pieces.
`PATCH people/<id>/messages/<message_id>`
    Edit what was sent: `text`.
`DELETE people/<id>/messages/<message_id>`
    Clear a message from the chat; the bot is not told, as on Telegram.
`POST people/<id>/press`
    Press a button of `message_id`: by `callback_data` (any, as a forged one would come), by `row`
    and `column` from 0, or by its `text`. With `wait` the answer comes when the bot has answered.
`GET callbacks/<callback_query_id>?wait=`
    The bot's `answer` to a pressed button, `{text, show_alert, url}`, or null.
`POST people/<id>/inline`
    Type the bot's name and `query` in another chat. With `wait` the answer comes when the bot has
    answered: `{results, button, cache_time, is_personal, next_offset}`, else it is null.
`POST people/<id>/inline/<inline_query_id>/choose`
    Send the offer `result_id` there; gives the content of the message. The bot does not see it.
`POST people/<id>/block`, `POST people/<id>/unblock`
    The bot is told by `my_chat_member`, and refused with 403 meanwhile.
`GET events`
    Server-sent events, each `{seq, kind, user_id, …}`: message, edited, deleted, pressed, answered,
    typing, offered, sent_elsewhere, reply_keyboard, pinned, blocked, commands, profile, people,
    clock. With `?user_id=` only those of one person and those of nobody in particular.
`GET clock`, `POST clock`
    Read it; move it by `days`, `hours`, `minutes`, `seconds`, or forward `to` an ISO instant.
`POST clock/next-nudge`
    Move it to a second after the next nudge of `user_id`. `moved` is false with a `reason`
    (`no_nudge`, `due_now`, `not_wired`) where there is nothing to move to.
`GET faults`, `POST faults`, `DELETE faults`
    Arm a fault: `kind`, `times`, `method` (any but getUpdates if absent), `retry_after`. Kinds:
    `too_many_requests`, `internal_server_error`, `bad_gateway`, `drop`, `lose_answer`, `hold` (the
    answer is kept back until the faults are deleted), `redeliver`.
`POST updates/redeliver`
    Deliver `update_id`, or the last update, once more, confirmed or not.
`GET updates?wait=`
    How many updates are `pending`, the `last_update_id`, and how many `pollers` wait now: as soon
    as nothing is pending and the bot polls for more, or after `wait` seconds.
`GET journal` WAIT
    The bot's calls: method, parameters, answer, fault; only of one method with `&method=`.
`GET files/<file_unique_id>`
    A photo or document that was sent.
"""
