// Short notices over the chat, alerts, and copying.

import { say } from "./words.js";

const SHOWN_MILLISECONDS = 3500;
const COPIED_MILLISECONDS = 2000;

const notice = document.getElementById("toast");
const dialog = document.getElementById("alert");
let hiding;

export function toast(text) {
  clearTimeout(hiding);
  notice.textContent = text;
  notice.hidden = false;
  hiding = setTimeout(() => {
    notice.hidden = true;
  }, SHOWN_MILLISECONDS);
}

export function showAlert(text) {
  document.getElementById("alert-text").textContent = text;
  if (!dialog.open) dialog.showModal();
}

export async function copy(text, button = undefined) {
  await write(text);
  toast(say("copied"));
  if (button) {
    button.textContent = say("copied");
    setTimeout(() => {
      button.textContent = say("copy");
    }, COPIED_MILLISECONDS);
  }
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No permission, or a browser without a clipboard for this page: the old way.
    const area = document.createElement("textarea");
    area.className = "offscreen";
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
