/* The search on a page of its own: what the address asks (?q=), and what is typed after that. */

import { make } from "./elements.js";
import { loadSearch } from "./search_engine.js";
import {
  loading,
  LOADING_MORE,
  LONG,
  numberOf,
  PATIENCE,
  result,
  saidBefore,
  suggestions,
  unavailable,
} from "./search_results.js";
import { readQuery, writeQuery } from "./state.js";

const MOST = 20; // results that are shown at first, and more at each step
const PAUSE = 200; // milliseconds without typing before the address and the number change
const form = document.querySelector(".search-page");
const field = form.elements.q;
const part = (name) => form.querySelector(`.search-page__${name}`);
let most = MOST;
let latest = 0; // the number of the latest request (search_field.js says why there is one)
let writing;
let telling;

/* Show results, after those that are on screen if they begin with them. */
function show(results, { more = [], isTyped, shown = 0 } = {}) {
  const rows = results.slice(0, most).map((item) => make("li", {}, result(item, isTyped)));
  for (const row of [...part("list").children].slice(shown)) row.remove();
  part("list").append(...rows.slice(shown));
  part("more").hidden = results.length <= most;
  part("said").replaceChildren(...more);
}

function tell(message) {
  part("status").textContent = message;
}

async function answer() {
  const typed = field.value.trim();
  latest += 1;
  const request = latest;
  const isStale = () => request !== latest;
  clearTimeout(writing);
  clearTimeout(telling);
  writing = setTimeout(() => writeQuery({ q: typed }), PAUSE);
  const soon = (say, time = PATIENCE) => setTimeout(() => isStale() || say(), time);
  let waiting = soon(() => {
    if (typed) show([], { more: loading() }); // an empty field waits for nothing
    tell("");
  });
  try {
    const search = await loadSearch().catch(() => undefined);
    if (isStale()) return;
    if (!search || !typed) {
      show([], { more: search ? suggestions(search.popular) : unavailable() });
      tell("");
      return;
    }
    const certain = search.certain(typed).slice(0, most);
    if (certain[0]) {
      show(certain, { isTyped: search.typedIn(typed) });
      clearTimeout(waiting);
      waiting = soon(() => tell(LOADING_MORE));
    }
    const late = soon(() => {
      const found = search.search(typed);
      if (!found[0]) return;
      show(found, { isTyped: search.typedIn(typed), shown: certain.length });
      tell(LOADING_MORE);
    }, LONG);
    const isWhole = await search.complete();
    clearTimeout(late);
    if (isStale()) return;
    const found = search.search(typed);
    const more = saidBefore(search, typed, found);
    show(found, { more, isTyped: search.typedIn(typed), shown: certain.length });
    telling = setTimeout(() => tell(numberOf(found, isWhole)), PAUSE);
  } finally {
    clearTimeout(waiting);
  }
}

field.value = readQuery().get("q") ?? "";
form.addEventListener("submit", (event) => event.preventDefault());
field.addEventListener("input", () => {
  most = MOST;
  answer();
});
part("more").addEventListener("click", () => {
  const last = part("list").children.length;
  most += MOST;
  answer().then(() => part("list").children[last]?.firstElementChild.focus());
});
answer();
if (!field.value) field.focus();
