// One message as an element of the log: bubble, media, inline keyboard.

import { link, make, rich } from "./rich.js";
import { copy, toast } from "./toast.js";
import { say, timeOf } from "./words.js";

// `chat.presses` holds the buttons that wait for the bot: "message_id\ncallback_data" by query id.
export function messageElement(message, chat) {
  const mine = !message.from.is_bot;
  const item = make("li", mine ? "message mine" : "message");
  item.dataset.id = message.message_id;
  const bubble = make("div", "bubble");
  if (message.forward_origin) bubble.append(make("p", "forwarded", forwardedFrom(message)));
  if (message.reply_to_message) bubble.append(quotation(message.reply_to_message));
  bubble.append(...contents(message));
  bubble.append(footer(message));
  item.append(bubble);
  if (message.reply_markup) item.append(keyboard(message, chat));
  item.append(actions(message, mine));
  return item;
}

function forwardedFrom(message) {
  const origin = message.forward_origin;
  return say("forwarded", { name: origin.sender_user_name ?? origin.sender_user.first_name });
}

function quotation(replied) {
  const quoted = make("a", "quotation");
  quoted.href = `#message-${replied.message_id}`;
  quoted.append(make("strong", "", replied.from.first_name), make("span", "", summary(replied)));
  quoted.addEventListener("click", (event) => {
    event.preventDefault();
    const original = document.querySelector(`[data-id="${replied.message_id}"]`);
    original?.scrollIntoView({ block: "center", behavior: "smooth" });
  });
  return quoted;
}

export function summary(message) {
  const text = message.text ?? message.caption;
  if (text) return text.length > 120 ? `${text.slice(0, 120)}…` : text;
  if (message.document) return message.document.file_name;
  return mediaName(message);
}

function mediaName(message) {
  const kinds = ["sticker", "voice", "location", "contact"];
  const kind = kinds.find((one) => one in message);
  return kind ? say(kind) : say("file");
}

function contents(message) {
  const parts = [];
  if (message.photo) parts.push(photo(message.photo.at(-1)));
  if (message.document) parts.push(documentCard(message.document));
  if (message.sticker) parts.push(make("p", "sticker", message.sticker.emoji));
  if (message.voice) parts.push(make("p", "voice", `▶ 0:${String(message.voice.duration).padStart(2, "0")}`));
  if (message.location) parts.push(place(message.location));
  if (message.contact) parts.push(make("p", "", `${message.contact.first_name} · ${message.contact.phone_number}`));
  const text = message.text ?? message.caption;
  if (text) parts.push(rich(text, message.entities ?? message.caption_entities));
  return parts;
}

function photo(size) {
  const image = make("img", "photo");
  image.src = `/playground/files/${size.file_unique_id}`;
  image.alt = "";
  image.width = size.width;
  image.height = size.height;
  return image;
}

function documentCard(file) {
  const card = make("a", "document");
  card.href = `/playground/files/${file.file_unique_id}`;
  card.download = file.file_name;
  const kilobytes = Math.max(1, Math.round(file.file_size / 1024));
  card.append(make("strong", "", file.file_name), make("span", "", `${kilobytes} kB`));
  return card;
}

function place({ latitude, longitude }) {
  return make("p", "place", `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
}

function footer(message) {
  const line = make("p", "when");
  if (message.edit_date) line.append(make("span", "", say("edited")));
  const sent = new Date(message.date * 1000);
  const time = make("time", "", timeOf(sent));
  time.dateTime = sent.toISOString();
  line.append(time);
  return line;
}

function keyboard(message, chat) {
  const whole = make("div", "keyboard");
  for (const row of message.reply_markup.inline_keyboard) {
    const line = make("div", "row");
    line.append(...row.map((button) => keyboardButton(button, message, chat)));
    whole.append(line);
  }
  return whole;
}

function keyboardButton(button, message, chat) {
  const address = button.url ?? button.web_app?.url;
  if (address) {
    const anchor = link(address, "key opens");
    anchor.textContent = button.text;
    return anchor;
  }
  const key = make("button", "key", button.text);
  key.type = "button";
  if (button.copy_text) {
    key.classList.add("copies");
    key.addEventListener("click", () => copy(button.copy_text.text));
  } else if (button.callback_data !== undefined) {
    const press = `${message.message_id}\n${button.callback_data}`;
    const waits = [...chat.presses.values()].includes(press);
    key.classList.toggle("waiting", waits);
    key.setAttribute("aria-busy", String(waits));
    key.addEventListener("click", () => {
      const detail = { message_id: message.message_id, callback_data: button.callback_data };
      key.dispatchEvent(new CustomEvent("press", { bubbles: true, detail }));
    });
  } else if (queryOf(button) !== undefined) {
    key.addEventListener("click", () => {
      key.dispatchEvent(new CustomEvent("query", { bubbles: true, detail: queryOf(button) }));
    });
  } else {
    key.addEventListener("click", () => toast(say("only_telegram")));
  }
  return key;
}

const queryOf = (button) =>
  button.switch_inline_query ?? button.switch_inline_query_current_chat ?? button.switch_inline_query_chosen_chat?.query;

function actions(message, mine) {
  const group = make("div", "actions");
  group.append(action("reply", "↩", message));
  if (mine && message.text && !message.forward_origin) group.append(action("edit", "✎", message));
  return group;
}

function action(name, sign, message) {
  const button = make("button", "icon", sign);
  button.type = "button";
  button.title = say(name);
  button.setAttribute("aria-label", say(name));
  button.addEventListener("click", () => {
    button.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: message }));
  });
  return button;
}
