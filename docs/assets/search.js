/* Search: the script of the theme, fetched with its index and its worker when it is wanted.
   The built pages leave it out (macros/postprocess/first_paint.py). While the site is written
   (mkdocs serve) it is there from the start. */

import { readQuery } from "./state.js";
import { make } from "./elements.js";

const REACHES = ".md-search, [for=__search]";
const themeScript = document.querySelector("#__config")?.dataset.themeScript;
const field = document.querySelector(".md-search__input");
const dialog = document.querySelector(".md-search__button"); // Zensical's search is a dialog
const toggle = document.querySelector("#__search");
let wanted = !themeScript;
let ready = wanted;
let opening;

/** Fetch the search, if that has not been done. */
function want() {
  if (wanted) return;
  wanted = true;
  const href = new URL("search.css", import.meta.url).href;
  const script = make("script", { src: themeScript });
  // What was typed, or asked for, while it was on its way.
  script.addEventListener("load", () => {
    ready = true;
    field?.dispatchEvent(new Event("keyup"));
    opening?.click();
  });
  // Before the styles of the page, which build on the theme's.
  document.head.prepend(make("link", { rel: "stylesheet", href }));
  document.head.append(script);
}

function openDialog() {
  want();
  if (ready) dialog.click();
  else opening = dialog;
}

/** Open the search, ready for words. */
export function openSearch() {
  if (dialog) return openDialog();
  want();
  if (toggle && getComputedStyle(field).visibility === "hidden") toggle.click();
  field?.focus();
}

for (const type of ["focusin", "pointerover", "pointerdown"]) {
  document.addEventListener(type, ({ target }) => target.closest?.(REACHES) && want());
}
document.addEventListener("click", ({ target }) => {
  if (!ready && target.closest?.(REACHES)) openDialog();
});
toggle?.addEventListener("change", () => {
  want();
  if (toggle.checked) field?.focus();
});
// The theme hears keys alone, and words come by voice and from the clipboard too.
field?.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));
// Zensical's own key, which it shows on the button.
addEventListener("keydown", (event) => {
  if (!dialog || ready || event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  openDialog();
});
if (readQuery().has("q")) want();
