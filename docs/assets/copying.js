/* A button beside what is there to be taken over, a block of code or a wording: it copies it. */

import { all, make } from "./elements.js";

const SAID = 2000; // milliseconds for which the button says what it did
const TAKEN = ".prose :is(.highlight, .wording, .write)";

/* The text itself, without the button, a line number or what introduces it. */
const textOf = (element) => (element.querySelector("q, code") ?? element).textContent.trimEnd();

async function copy(button, element) {
  try {
    await navigator.clipboard.writeText(textOf(element));
    button.textContent = "Copied";
  } catch {
    // Outside a secure context there is no clipboard, and a browser may refuse it.
    getSelection().selectAllChildren(element.querySelector("q, code") ?? element);
    button.textContent = "Selected: copy it";
  }
  setTimeout(() => (button.textContent = "Copy"), SAID);
}

/* A long address goes on below after a slash, not in the middle of a word. */
for (const code of all(".highlight code")) {
  const [first, ...more] = code.textContent.split(/(?<=[^/:]\/)/);
  code.replaceChildren(first, ...more.flatMap((part) => [make("wbr"), part]));
}

for (const element of all(TAKEN)) {
  const button = make("button", { className: "button copy-this", type: "button" }, "Copy");
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(button, element));
  element.append(button);
}
