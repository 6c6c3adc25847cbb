// The page: one person's chat with the bot, kept up to date by server-sent events.

import { ask, listen, post } from "./api.js";
import { askFor, beginAnew, edit, loadCommands, reply, startComposer } from "./composer.js";
import { messageElement } from "./messages.js";
import { callBot, sentElsewhere } from "./offers.js";
import { make } from "./rich.js";
import { setClock, showClock, showPeople, startClock, startNewcomers } from "./side.js";
import { showAlert, toast } from "./toast.js";
import { dateOf, say, speak } from "./words.js";

const TYPING_MILLISECONDS = 5000;
const CHOSEN = "paydove-playground-person";
const WAYS_TO_SEND = ["start", "unblock", "composer", "block"];
const element = (id) => document.getElementById(id);
const log = element("log");

const chat = { person: null, messages: new Map(), presses: new Map(), answered: new Set(), seq: 0, loading: null, description: "" };
let people = [];
let stopListening = () => {};
let typing;
let atEnd = true;

const failed = (error) => toast(say("failed", { why: error.message }));

// ------------------------------------------------------------------ whose chat it is

// Nothing can be sent before the chosen person's chat is there: no click goes to the one before.
function choose(person) {
  stopListening();
  chat.person = person;
  localStorage.setItem(CHOSEN, person.id);
  speak(person.language_code);
  showClock();
  showPeople(people, person.id, choose);
  beginAnew();
  chat.loading = [];
  chat.messages.clear();
  chat.presses.clear();
  log.replaceChildren();
  showReplyKeyboard(null);
  for (const id of WAYS_TO_SEND) element(id).hidden = true;
  stopListening = listen(person.id, {
    reopened: () => load().catch(startOver),
    heard,
    lost: () => status("offline"),
  });
}

// After a restart of the playground, people who were added are not there any more.
function startOver(error) {
  if (error.status === 404) choose(people[0]);
  else failed(error);
}

async function load() {
  const { id } = chat.person;
  const missed = [];
  chat.loading = missed;
  const [state, whole] = await Promise.all([ask("state"), ask(`people/${id}/chat`)]);
  await loadCommands(id);
  if (chat.loading !== missed) return;
  element("bot-name").textContent = state.bot.first_name;
  callBot(state.bot.username);
  setClock(state.now);
  people = state.people;
  showPeople(people, id, choose);
  chat.seq = whole.seq;
  chat.description = whole.description;
  chat.person = whole.person;
  chat.messages = new Map(whole.messages.map((message) => [message.message_id, message]));
  const waiting = whole.waiting_callbacks.map((query) => query.callback_query_id);
  for (const id of chat.presses.keys()) if (!waiting.includes(id)) chat.presses.delete(id);
  showReplyKeyboard(whole.reply_keyboard);
  showAll();
  status("bot");
  chat.loading = null;
  missed.forEach(heard);
}

// ------------------------------------------------------------------ what is heard

const HEARD = {
  message: ({ message }) => put(message),
  edited: ({ message }) => put(message),
  deleted: ({ message_ids }) => {
    for (const id of message_ids) chat.messages.delete(id);
    showAll();
  },
  answered: (answer) => {
    chat.answered.add(answer.callback_query_id);
    chat.presses.delete(answer.callback_query_id);
    put(chat.messages.get(answer.message_id));
    if (answer.text) (answer.show_alert ? showAlert : toast)(answer.text);
  },
  sent_elsewhere: ({ content }) => {
    log.append(sentElsewhere(content));
    toEnd();
  },
  typing: () => {
    status("typing");
    clearTimeout(typing);
    typing = setTimeout(() => status("bot"), TYPING_MILLISECONDS);
  },
  reply_keyboard: ({ reply_keyboard }) => showReplyKeyboard(reply_keyboard),
  blocked: ({ blocked }) => {
    chat.person.blocks_bot = blocked;
    showFooter();
  },
  commands: () => loadCommands(chat.person.id),
  profile: () => load().catch(startOver),
  people: async () => {
    people = (await ask("state")).people;
    showPeople(people, chat.person.id, choose);
  },
  clock: ({ now }) => setClock(now),
};

function heard(event) {
  if (chat.loading) chat.loading.push(event);
  else if (event.seq > chat.seq) HEARD[event.kind]?.(event);
}

// ------------------------------------------------------------------ what is shown

function status(word) {
  const line = element("status");
  line.dataset.state = word;
  line.textContent = say(word);
}

function showAll() {
  log.replaceChildren();
  let day = "";
  for (const message of chat.messages.values()) {
    day = showDay(message, day);
    log.append(messageElement(message, chat));
  }
  if (chat.messages.size === 0 && chat.description) {
    log.append(make("li", "welcome", chat.description));
  }
  showFooter();
  toEnd();
}

function showDay(message, shown) {
  const day = dateOf(new Date(message.date * 1000));
  if (day !== shown) {
    const line = make("li", "day", day);
    line.dataset.day = day;
    log.append(line);
  }
  return day;
}

function put(message) {
  if (!message) return;
  const known = log.querySelector(`[data-id="${message.message_id}"]`);
  chat.messages.set(message.message_id, message);
  if (known) {
    const follow = atVeryEnd();
    replace(known, messageElement(message, chat));
    if (follow) toEnd();
    return;
  }
  if (message.from.is_bot) status("bot");
  const days = log.querySelectorAll("[data-day]");
  showDay(message, days[days.length - 1]?.dataset.day);
  const follow = atEnd || !message.from.is_bot;
  log.querySelector(".welcome")?.remove();
  log.append(messageElement(message, chat));
  showFooter();
  if (follow) toEnd();
}

// Keep the focus on the button that was pressed, by its place, when its message is drawn anew.
function replace(old, fresh) {
  const focusable = (item) => [...item.querySelectorAll("button, a, [tabindex]")];
  const place = focusable(old).indexOf(document.activeElement);
  old.replaceWith(fresh);
  if (place >= 0) focusable(fresh)[place]?.focus({ preventScroll: true });
}

// Whoever has scrolled up to read is left in peace.
function nearEnd() {
  const { scrollTop, clientHeight, scrollHeight } = element("scroll");
  return scrollTop + clientHeight > scrollHeight - clientHeight / 2;
}

// Where an edit makes the last message longer, its end stays in sight.
function atVeryEnd() {
  const { scrollTop, clientHeight, scrollHeight } = element("scroll");
  return scrollTop + clientHeight > scrollHeight - 40;
}

function toEnd() {
  const scroll = element("scroll");
  scroll.scrollTop = scroll.scrollHeight;
  atEnd = true;
}

function showFooter() {
  const blocked = chat.person.blocks_bot;
  const fresh = chat.messages.size === 0 && !blocked;
  element("unblock").hidden = !blocked;
  element("start").hidden = !fresh;
  element("composer").hidden = blocked || fresh;
  element("block").hidden = blocked;
}

function showReplyKeyboard(keyboard) {
  const whole = element("reply-keyboard");
  whole.replaceChildren();
  for (const row of keyboard?.keyboard ?? []) {
    const line = make("div", "row");
    for (const button of row) line.append(replyKey(button));
    whole.append(line);
  }
  whole.hidden = !keyboard;
}

function replyKey(button) {
  const text = button.text ?? button;
  const key = make("button", "key", text);
  key.type = "button";
  key.addEventListener("click", () => {
    if (button.request_location) composer.send({ kind: "location", latitude: 59.437, longitude: 24.7536 });
    else if (button.request_contact) composer.send({ kind: "contact" });
    else composer.send({ text });
  });
  return key;
}

// ------------------------------------------------------------------ what the person does

async function press({ message_id, callback_data }) {
  const wanted = `${message_id}\n${callback_data}`;
  if ([...chat.presses.values()].includes(wanted)) return;
  const mark = Symbol("pressed");
  chat.presses.set(mark, wanted);
  put(chat.messages.get(message_id));
  try {
    const query = await post(`people/${chat.person.id}/press`, { message_id, callback_data });
    chat.presses.delete(mark);
    const id = query.callback_query_id;
    if (!chat.answered.has(id)) chat.presses.set(id, wanted);
  } catch (error) {
    chat.presses.delete(mark);
    failed(error);
  }
  put(chat.messages.get(message_id));
}

const composer = startComposer({
  userId: () => chat.person.id,
  lastOwn: () => [...chat.messages.values()].findLast((one) => !one.from.is_bot && one.text),
  failed,
});
log.addEventListener("press", (event) => press(event.detail));
log.addEventListener("command", (event) => composer.send({ text: event.detail }));
log.addEventListener("reply", (event) => reply(event.detail));
log.addEventListener("query", (event) => askFor(event.detail));
log.addEventListener("edit", (event) => edit(event.detail));
element("start").addEventListener("click", () => composer.send({ text: "/start" }));
element("block").addEventListener("click", () => post(`people/${chat.person.id}/block`).catch(failed));
element("unblock").addEventListener("click", async () => {
  await post(`people/${chat.person.id}/unblock`).catch(failed);
  await composer.send({ text: "/start" });
});

// What is typed or listed below takes room from the log, whose end stays in sight all the same.
element("scroll").addEventListener("scroll", () => {
  atEnd = nearEnd();
});
new ResizeObserver(() => atEnd && toEnd()).observe(element("scroll"));
document.addEventListener("click", (event) => {
  const attach = element("attach");
  if (!attach.contains(event.target)) attach.open = false;
});

startNewcomers(choose, failed);
people = (await ask("state")).people;
choose(people.find((person) => person.id === Number(localStorage.getItem(CHOSEN))) ?? people[0]);
await startClock(() => chat.person.id, failed);
