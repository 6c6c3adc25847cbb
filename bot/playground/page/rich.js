// Text with Telegram's entities, as nodes. Only textContent is ever set: nothing becomes markup.

import { copy } from "./toast.js";
import { say } from "./words.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

export function make(tag, className = "", text = undefined) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

// `entities` are ordered by offset, outer before inner; offsets are UTF-16 units, as in JavaScript.
export function rich(text, entities = []) {
  const whole = make("div", "text");
  fill(whole, text, 0, text.length, entities);
  return whole;
}

function fill(parent, text, from, to, entities) {
  let at = from;
  let next = 0;
  let afterBlock = false;
  // A block begins and ends its own line: the line break beside it is not shown twice.
  const plain = (start, end, beforeBlock) => {
    const skipped = afterBlock && text[start] === "\n" ? 1 : 0;
    const dropped = beforeBlock && end > start + skipped && text[end - 1] === "\n" ? 1 : 0;
    parent.append(text.slice(start + skipped, end - dropped));
  };
  while (next < entities.length) {
    const entity = entities[next];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    let after = next + 1;
    while (after < entities.length && entities[after].offset < end) after += 1;
    if (start < end) {
      plain(at, start, isBlock(entity));
      const element = elementOf(entity, text.slice(start, end));
      const inside = element.querySelector("[data-inside]") ?? element;
      fill(inside, text, start, end, entities.slice(next + 1, after));
      parent.append(element);
      afterBlock = isBlock(entity);
      at = end;
    }
    next = after;
  }
  plain(at, to, false);
}

const isBlock = (entity) => entity.type === "pre" || entity.type.endsWith("blockquote");

function elementOf(entity, text) {
  if (entity.type in TAGS) return make(TAGS[entity.type]);
  if (entity.type === "pre") return block(text);
  if (entity.type === "code") return pressable(make("code"), `${say("copy")}: ${text}`, () => copy(text));
  if (entity.type === "text_link") return link(entity.url);
  if (entity.type === "url") return link(text);
  if (entity.type === "email") return link(`mailto:${text}`);
  if (entity.type === "bot_command") return command(text);
  if (entity.type === "spoiler") return spoiler();
  return make("span", ["mention", "hashtag"].includes(entity.type) ? "mark" : "");
}

// A link opens only what cannot run as a script here.
export function link(address, className = "") {
  const anchor = make("a", className);
  if (/^(https?|tg|ton|mailto):/i.test(address)) anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function command(text) {
  const button = make("button", "command");
  return asButton(button, () => {
    button.dispatchEvent(new CustomEvent("command", { bubbles: true, detail: text }));
  });
}

function block(text) {
  const figure = make("figure", "pre");
  const button = asButton(make("button", "", say("copy")), () => copy(text, button));
  const inside = make("pre");
  inside.dataset.inside = "";
  inside.addEventListener("click", () => {
    if (String(getSelection()) === "") copy(text, button);
  });
  figure.append(button, inside);
  return figure;
}

function spoiler() {
  const hidden = make("span", "spoiler");
  return pressable(hidden, say("reveal"), () => {
    hidden.classList.add("shown");
    hidden.removeAttribute("aria-label");
  });
}

function asButton(button, pressed) {
  button.type = "button";
  button.addEventListener("click", pressed);
  return button;
}

function pressable(element, label, pressed) {
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", label);
  element.addEventListener("click", pressed);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pressed();
    }
  });
  return element;
}
