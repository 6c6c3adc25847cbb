// The page's own words, in the language of the person who is chosen.

const words = await (await fetch("/page/words.json")).json();

let language = "en";

export const languages = () => Object.entries(words).map(([code, of]) => [code, of.language_name]);
export const currentLanguage = () => language;
export const examplesNow = () => words[language].examples;

export function languageOf(code) {
  const primary = code.toLowerCase().split(/[-_]/)[0];
  return primary in words ? primary : "en";
}

export function languageName(code) {
  return words[languageOf(code)].language_name;
}

export function say(key, values = {}) {
  return words[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// Switch the language, and every element that names its word.
export function speak(code) {
  language = languageOf(code);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = say(element.dataset.word);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
    element.title = element.matches("button, summary") ? say(element.dataset.label) : "";
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = say(element.dataset.placeholder);
  }
}

// Day before month, as people in all five languages write it to the bot.
const format = (parts) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, parts);

export function timeOf(date) {
  return format({ hour: "2-digit", minute: "2-digit" }).format(date);
}

export function dateOf(date) {
  const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  return format(parts).format(date);
}
