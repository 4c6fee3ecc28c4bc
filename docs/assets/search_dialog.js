/* The search over every page: a dialog with a field, and below it what is found. */

import { make } from "./elements.js";
import { loadSearch } from "./search_engine.js";
import { answerField } from "./search_field.js";
import { addressOf } from "./search_results.js";

const MOST = 8;

const field = make("input", {
  className: "control",
  id: "search-field",
  name: "q",
  type: "search",
  enterKeyHint: "search",
  placeholder: "Ask a question or type a name",
  maxLength: 1000,
});
field.setAttribute("aria-label", "Search");
const close = make("button", { className: "button", type: "button" }, "Close");
// Enter without a choice shows all that is found, on a page of its own.
const form = make(
  "form",
  { className: "search-form", action: addressOf("search/"), role: "search" },
  field,
  close,
);
const output = make("div", { className: "search-output" });
const dialog = make("dialog", { className: "search-dialog", ariaLabel: "Search" }, form, output);
const answer = answerField(field, output, { most: MOST });

close.addEventListener("click", () => dialog.close());
dialog.addEventListener("click", ({ target }) => {
  // Beside the dialog, or on a result, which may be on this page.
  if (target === dialog || target.closest(".search-output a")) dialog.close();
});
dialog.addEventListener("close", () => {
  history.replaceState({ ...history.state, searched: field.value }, ""); // for who comes back
});
// One key leaves, whatever is typed; a browser would first empty the field, or not.
field.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing) return;
  event.preventDefault();
  dialog.close();
  field.blur(); // else it has the next key, where nothing had the focus before
});
form.addEventListener("submit", (event) => {
  if (!field.value.trim()) event.preventDefault();
});

/**
 * Open the search. What was `typed` while it was on its way stands in the field; else what was asked
 * last is still there, and typing replaces it. `index` is the first part of the index, on its way.
 */
export function open(typed, index) {
  if (!dialog.isConnected) document.body.append(dialog);
  if (dialog.open) return;
  dialog.showModal(); // gives the focus back when it is closed
  field.focus();
  if (typed()) {
    field.value = typed();
  } else {
    field.value ||= history.state?.searched ?? "";
    field.select();
  }
  loadSearch(index).catch(() => {}); // answer() says so itself
  answer();
}
