/* What is copied, and a button beside what is there to be taken over, a block of code or a wording. */

import { all, make, showDialog } from "./elements.js";

const SAID = 2000; // milliseconds for which the button says what it did
const TAKEN = ".prose :is(.highlight, .wording, .write)";

/* The text itself, without the button, a line number or what introduces it. */
const textOf = (element) => (element.querySelector("q, code") ?? element).textContent.trimEnd();

/**
 * Copy a text, and say whether that was done. Outside a secure context there is no clipboard, and a browser
 * may refuse it: then the text is shown, selected.
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make("textarea", {
      value: text,
      rows: 9,
      cols: 70,
      readOnly: true,
      autofocus: true,
    });
    area.ariaLabel = "Text to copy";
    showDialog("Copy the selected text", area);
    area.select();
    return false;
  }
}

/** Return a button that copies an address. */
export function copyLink(address, className) {
  const button = make("button", { type: "button", className, ariaLive: "polite" }, "Copy link");
  button.addEventListener("click", async () => {
    if (await copyText(address)) button.textContent = "Copied";
  });
  return button;
}

async function copy(button, element) {
  if (!(await copyText(textOf(element)))) return;
  button.textContent = "Copied";
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
