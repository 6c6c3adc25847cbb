// Where the person types: text, commands, examples, attachments, replies, edits.

import { ask, patch, post } from "./api.js";
import { summary } from "./messages.js";
import { closeOffers, startOffers, typedFor } from "./offers.js";
import { make } from "./rich.js";
import { examplesNow, say } from "./words.js";

const TALLEST = 160;
const element = (id) => document.getElementById(id);
const text = element("text");

let commands = [];
let replyTo = null;
let editing = null;
let nextExample = 0;

export function startComposer({ userId, lastOwn, failed }) {
  const send = async (body) => {
    try {
      if (replyTo) body.reply_to = replyTo.message_id;
      await post(`people/${userId()}/messages`, body);
      forgetContext();
    } catch (error) {
      failed(error);
    }
  };

  const offer = startOffers({
    userId,
    failed,
    sent: () => {
      text.value = "";
      grow();
    },
    start: (parameter) => {
      text.value = "";
      grow();
      send({ text: `/start ${parameter}` });
    },
  });

  const submit = async () => {
    const typed = text.value;
    closeOffers();
    if (!typed.trim()) return;
    text.value = "";
    grow();
    showCommands([]);
    if (!editing) {
      await send({ text: typed });
      return;
    }
    try {
      await patch(`people/${userId()}/messages/${editing.message_id}`, { text: typed });
    } catch (error) {
      failed(error);
    }
    forgetContext();
  };

  element("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape") {
      showCommands([]);
      closeOffers();
      if (editing) text.value = "";
      forgetContext();
      grow();
    } else if (event.key === "ArrowUp" && text.value === "" && lastOwn()) {
      event.preventDefault();
      edit(lastOwn());
    } else if (event.key === "ArrowDown") {
      const open = ["commands", "offers"].find((list) => !element(list).hidden);
      if (open === undefined) return;
      event.preventDefault();
      element(open).querySelector("button")?.focus();
    }
  });
  text.addEventListener("input", () => {
    grow();
    offer(text.value);
    const started = /^\/\w*$/.test(text.value) ? text.value.slice(1) : null;
    showCommands(started === null ? [] : commands.filter((one) => one.command.startsWith(started)));
  });
  element("menu").addEventListener("click", () => {
    showCommands(element("commands").hidden ? commands : []);
  });
  element("commands").addEventListener("keydown", moveInCommands);
  element("commands").addEventListener("command", (event) => {
    showCommands([]);
    if (text.value.startsWith("/")) text.value = "";
    text.focus();
    send({ text: event.detail });
  });
  element("example").addEventListener("click", () => {
    const examples = examplesNow();
    text.value = examples[nextExample % examples.length];
    nextExample += 1;
    grow();
    text.focus();
  });
  element("context-cancel").addEventListener("click", () => {
    if (editing) text.value = "";
    forgetContext();
    text.focus();
  });
  startAttachments(send, failed);
  return { send };
}

export async function loadCommands(userId) {
  commands = (await ask(`people/${userId}/commands`)).commands;
  element("menu").disabled = commands.length === 0;
}

export function beginAnew() {
  text.value = "";
  nextExample = 0;
  showCommands([]);
  closeOffers();
  forgetContext();
  grow();
}

// A button that asks the bot from another chat: here the person goes on typing in this one.
export function askFor(query) {
  forgetContext();
  text.value = typedFor(query);
  text.focus();
  text.dispatchEvent(new Event("input"));
}

export function reply(message) {
  editing = null;
  replyTo = message;
  showContext(say("reply"), message);
}

export function edit(message) {
  replyTo = null;
  editing = message;
  text.value = message.text;
  grow();
  showContext(say("edit"), message);
}

function showContext(title, message) {
  element("context-title").textContent = title;
  element("context-text").textContent = summary(message);
  element("context").hidden = false;
  text.focus();
}

function forgetContext() {
  replyTo = null;
  editing = null;
  element("context").hidden = true;
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, TALLEST)}px`;
}

function showCommands(shown) {
  const list = element("commands");
  list.replaceChildren(...shown.map(commandButton));
  list.hidden = shown.length === 0;
  element("menu").setAttribute("aria-expanded", String(!list.hidden));
}

function commandButton(command) {
  const button = make("button");
  button.type = "button";
  button.append(make("strong", "", `/${command.command}`), make("span", "", command.description));
  button.addEventListener("click", () => {
    const detail = `/${command.command}`;
    button.dispatchEvent(new CustomEvent("command", { bubbles: true, detail }));
  });
  return button;
}

function moveInCommands(event) {
  const focused = document.activeElement;
  if (event.key === "ArrowDown") focused.nextElementSibling?.focus();
  else if (event.key === "ArrowUp") (focused.previousElementSibling ?? text).focus();
  else if (event.key === "Escape") {
    showCommands([]);
    text.focus();
  } else return;
  event.preventDefault();
}

function startAttachments(send, failed) {
  const quick = {
    sticker: () => send({ kind: "sticker", emoji: "👍" }),
    voice: () => send({ kind: "voice", duration: 4 }),
    location: () => send({ kind: "location", latitude: 55.6761, longitude: 12.5683 }),
    file: () => element("file").click(),
  };
  for (const button of document.querySelectorAll("[data-attach]")) {
    button.addEventListener("click", () => {
      element("attach").open = false;
      quick[button.dataset.attach]();
    });
  }
  element("file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    try {
      const kind = ["image/png", "image/jpeg"].includes(file.type) ? "photo" : "document";
      const content_base64 = await base64Of(file);
      await send({ kind, file_name: file.name, mime_type: file.type, content_base64 });
    } catch (error) {
      failed(error);
    }
    event.target.value = "";
  });
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.split(",", 2)[1] ?? ""));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
