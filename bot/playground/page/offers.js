// Inline mode: what the bot offers for the words after its name, to be sent to another chat.

import { post } from "./api.js";
import { make, rich } from "./rich.js";
import { say } from "./words.js";

const PAUSE_MILLISECONDS = 200;
const WAIT_SECONDS = 15;
const SHORTEST_NAME = 5;

const list = document.getElementById("offers");
const text = document.getElementById("text");
let botName = "";
let pause;
let latest = 0;

export const callBot = (username) => {
  botName = username;
};

// As the person would type it; the name may be left unfinished.
export const typedFor = (query) => `@${botName} ${query}`;

function queryIn(typed) {
  const [, name, query] = /^@(\w+)\s(.*)$/s.exec(typed) ?? [];
  const called = name?.length >= SHORTEST_NAME && botName.startsWith(name.toLowerCase());
  return called ? query : null;
}

export function startOffers({ userId, sent, start, failed }) {
  const ask = async (query) => {
    latest += 1;
    const asked = latest;
    try {
      const { inline_query_id, answer } = await post(`people/${userId()}/inline`, { query, wait: WAIT_SECONDS });
      if (asked === latest) show(answer, inline_query_id);
    } catch (error) {
      failed(error);
    }
  };

  const show = (answer, queryId) => {
    const rows = (answer?.results ?? []).map((result) => row(result.title, result.description, () => choose(queryId, result)));
    if (answer?.button) {
      rows.unshift(row(answer.button.text, "", () => start(answer.button.start_parameter)));
    }
    list.replaceChildren(...(rows.length ? rows : [make("p", "", say("no_offers"))]));
    list.hidden = false;
  };

  const choose = async (queryId, result) => {
    try {
      await post(`people/${userId()}/inline/${queryId}/choose`, { result_id: result.id });
      sent();
    } catch (error) {
      failed(error);
    }
  };

  list.addEventListener("keydown", move);
  return (typed) => {
    clearTimeout(pause);
    const query = queryIn(typed);
    if (query === null) closeOffers();
    else pause = setTimeout(() => ask(query), PAUSE_MILLISECONDS);
  };
}

export function closeOffers() {
  clearTimeout(pause);
  latest += 1;
  list.replaceChildren();
  list.hidden = true;
}

// The message is in somebody else's chat; here is a note of it.
export function sentElsewhere({ text: sent, entities }) {
  const item = make("li", "message mine elsewhere");
  const bubble = make("div", "bubble");
  bubble.append(make("p", "forwarded", say("sent_elsewhere")), rich(sent, entities));
  item.append(bubble);
  return item;
}

function row(title, description, chosen) {
  const button = make("button");
  button.type = "button";
  button.append(make("strong", "", title), make("span", "", description));
  button.addEventListener("click", () => {
    closeOffers();
    chosen();
    text.focus();
  });
  return button;
}

function move(event) {
  const focused = document.activeElement;
  if (event.key === "ArrowDown") focused.nextElementSibling?.focus();
  else if (event.key === "ArrowUp") (focused.previousElementSibling ?? text).focus();
  else if (event.key === "Escape") {
    closeOffers();
    text.focus();
  } else return;
  event.preventDefault();
}
