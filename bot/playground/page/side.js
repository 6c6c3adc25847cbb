// The clock and the people.

import { ask, post } from "./api.js";
import { make } from "./rich.js";
import { toast } from "./toast.js";
import { dateOf, languageName, languages, say, timeOf } from "./words.js";

const TICK_MILLISECONDS = 1000;
const element = (id) => document.getElementById(id);

let ahead = 0;

export const now = () => new Date(Date.now() + ahead);

export function setClock(instant) {
  ahead = new Date(instant).getTime() - Date.now();
  showClock();
}

export function showClock() {
  const date = now();
  element("now-time").textContent = timeOf(date);
  element("now-date").textContent = dateOf(date);
  element("now-time").dateTime = date.toISOString();
  element("now-date").dateTime = date.toISOString();
}

export async function startClock(chosen, failed) {
  setInterval(showClock, TICK_MILLISECONDS);
  setClock((await ask("clock")).now);
  const move = (path, body) => async (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    try {
      const answer = await post(path, body());
      setClock(answer.now);
      if (answer.moved === false) toast(say(answer.reason));
    } catch (error) {
      failed(error);
    } finally {
      button.disabled = false;
    }
  };
  element("plus-hour").addEventListener("click", move("clock", () => ({ hours: 1 })));
  element("plus-day").addEventListener("click", move("clock", () => ({ days: 1 })));
  element("next-nudge").addEventListener(
    "click",
    move("clock/next-nudge", () => ({ user_id: chosen() })),
  );
}

export function showPeople(people, chosenId, choose) {
  element("people").replaceChildren(
    ...people.map((person) => {
      const button = make("button", "person");
      button.type = "button";
      button.setAttribute("aria-pressed", String(person.id === chosenId));
      const avatar = make("span", `avatar tint-${person.id % 6}`, [...person.first_name][0]);
      avatar.setAttribute("aria-hidden", "true");
      const names = make("span", "names");
      const language = make("span", "", languageName(person.language_code));
      names.append(make("strong", "", person.first_name), language);
      button.append(avatar, names);
      button.addEventListener("click", () => choose(person));
      const item = make("li");
      item.append(button);
      return item;
    }),
  );
}

export function startNewcomers(choose, failed) {
  const form = element("add-person");
  for (const [code, name] of languages()) {
    const option = make("option", "", name);
    option.value = code;
    form.elements.language_code.append(option);
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const person = await post("people", Object.fromEntries(new FormData(form)));
      form.reset();
      element("newcomer").open = false;
      choose(person);
    } catch (error) {
      failed(error);
    }
  });
}
