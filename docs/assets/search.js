/* Search: fetched when it is wanted, and opened over the page. Without this script, and where the
   search cannot be had, its sign in the header leads to a page. */

import { make, opensElsewhere } from "./elements.js";
import { fetchJson } from "./fetching.js";

const link = document.querySelector(".search-link");
// All of them are asked for at once.
const MODULES = [
  "search_dialog",
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
let dialog;
let typed; // since the search was asked for, until its field is there

/* The index is handed over: what is only fetched ahead is complained of if nothing is typed. */
function want() {
  dialog ??= (async () => {
    document.head.append(...MODULES.map((href) => make("link", { rel: "modulepreload", href })));
    const index = fetchJson(new URL("search/names.json", import.meta.url));
    index.catch(() => {}); // the search says so itself
    const { open } = await import(MODULES[0]);
    return (typedSince) => open(typedSince, index);
  })();
  return dialog;
}

/* Until the field is there, what is typed is kept for it, and no key does anything else. */
function keep(event) {
  const [target] = event.composedPath();
  const isElsewhere = target.closest?.("input, textarea, select, [contenteditable]");
  const isCombined = event.ctrlKey || event.metaKey || event.altKey;
  if (typed === undefined || isElsewhere || isCombined) return;
  if (event.key.length === 1) typed += event.repeat ? "" : event.key;
  else if (event.key === "Backspace") typed = typed.slice(0, -1);
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Open the search, with what was typed since it was asked for. */
export async function openSearch() {
  typed ??= "";
  try {
    const open = await want();
    await open(() => typed);
  } catch {
    location.href = typed ? `${link.href}?q=${encodeURIComponent(typed)}` : link.href;
  }
  typed = undefined;
}

// Before the listener of keys.js, which asks for this module.
addEventListener("keydown", keep, { capture: true });

link.setAttribute("aria-haspopup", "dialog");
link.addEventListener("pointerdown", want);
link.addEventListener("click", (event) => {
  if (opensElsewhere(event)) return;
  event.preventDefault();
  openSearch();
});
