/* Search: fetched when it is wanted, and opened over the page. Without this script, and where the
   search cannot be had, its sign in the header leads to a page. */

import { make, opensElsewhere } from "./elements.js";

const link = document.querySelector(".search-link");
// All of them are asked for at once. The page keeps no styles for what they add: search.css does.
const MODULES = [
  "search_dialog",
  "search_engine",
  "search_field",
  "search_ranking",
  "search_results",
  "search_styles",
  "search_verdicts",
  "search_words",
  "system_search",
  "minisearch",
].map((name) => new URL(`${name}.js`, import.meta.url).href);
let dialog;

function preload(name, as) {
  const href = new URL(name, import.meta.url).href;
  const properties = { rel: "preload", href, as };
  if (as === "fetch") properties.crossOrigin = "anonymous"; // as fetch() asks
  return make("link", properties);
}

function want() {
  dialog ??= (async () => {
    document.head.append(
      ...MODULES.map((href) => make("link", { rel: "modulepreload", href })),
      preload("search/names.json", "fetch"),
      preload("search.css", "style"),
    );
    return import(MODULES[0]);
  })();
  return dialog;
}

/** Open the search, ready for words. */
export async function openSearch() {
  if (!link) return;
  try {
    const { open } = await want();
    await open();
  } catch {
    location.href = link.href;
  }
}

link?.setAttribute("aria-haspopup", "dialog");
link?.addEventListener("pointerdown", want);
link?.addEventListener("click", (event) => {
  if (opensElsewhere(event)) return;
  event.preventDefault();
  openSearch();
});
