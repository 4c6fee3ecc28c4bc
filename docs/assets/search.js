/* The search over every page: a dialog with a field, which opens at once, and below it what is found. What
   answers is fetched when the search is wanted. Without this script, its sign in the header leads to a page. */

import { make, opensElsewhere } from "./elements.js";
import { fetchJson, once } from "./fetching.js";

const MOST = 8;
// All of them are asked for at once.
const MODULES = [
  "search_answer",
  "search_engine",
  "search_field",
  "search_ranking",
  "search_results",
  "search_verdicts",
  "search_words",
  "system_names",
  "system_search",
  "minisearch",
].map((name) => new URL(`${name}.js`, import.meta.url).href);

const link = document.querySelector(".search-link");
const field = make("input", {
  className: "control",
  id: "search-field",
  name: "q",
  type: "search",
  enterKeyHint: "search",
  placeholder: "Ask a question or type a name",
  maxLength: 1000,
  ariaLabel: "Search",
});
const close = make("button", { className: "button", type: "button" }, "Close");
// Enter without a choice shows all that is found, on a page of its own.
const form = make(
  "form",
  { className: "search-form", action: link.href, role: "search" },
  field,
  close,
);
const output = make("div", { className: "search-output" });
const dialog = make("dialog", { className: "search-dialog", ariaLabel: "Search" }, form, output);

/* Return what answers the field. The index is handed over: what is only fetched ahead is complained of if
   nothing is typed. */
const want = once(async () => {
  document.head.append(...MODULES.map((href) => make("link", { rel: "modulepreload", href })));
  const index = fetchJson(new URL("search/names.json", import.meta.url));
  index.catch(() => {}); // the search says so itself
  const { loadSearch } = await import("./search_engine.js");
  const { answerField } = await import("./search_field.js");
  loadSearch(index).catch(() => {});
  return answerField(field, output, { most: MOST });
});

/** Open the search. What was asked last is still there, and typing replaces it. */
export async function openSearch() {
  if (dialog.open) return;
  if (!dialog.isConnected) document.body.append(dialog);
  dialog.showModal(); // gives the focus back when it is closed
  field.value ||= history.state?.searched ?? "";
  field.select();
  try {
    const answer = await want();
    answer();
  } catch {
    if (dialog.open) form.submit(); // to the page of the search
  }
}

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

link.setAttribute("aria-haspopup", "dialog");
link.addEventListener("pointerdown", want);
link.addEventListener("click", (event) => {
  if (opensElsewhere(event)) return;
  event.preventDefault();
  openSearch();
});
