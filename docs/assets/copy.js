/* Beside a text to copy: a button that copies it. Without this script the text can be selected. */

import { all, make } from "./elements.js";

const status = make("span", { className: "copy-status", role: "status" });

async function copy(text, button) {
  button.after(status);
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = "Copied";
  } catch {
    // Outside a secure context there is no clipboard, and a browser may refuse it.
    getSelection().selectAllChildren(text);
    status.textContent = "Copy the selected text";
  }
}

for (const text of all(".copyable")) {
  const button = make("button", { type: "button", className: "button copy", textContent: "Copy" });
  button.ariaLabel = `Copy: ${text.textContent.slice(0, 40)}`;
  button.addEventListener("click", () => copy(text, button));
  text.after(button);
}
