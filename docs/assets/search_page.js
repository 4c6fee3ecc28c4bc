/* The search on a page of its own: what the address asks (?q=), and what is typed after that. */

import { make } from "./elements.js";
import { loadSearch } from "./search_engine.js";
import {
  loading,
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
let isReached = false; // whether the reader has gone into the list, which then stays as it is
let timer;

function show(search) {
  const typed = field.value.trim();
  const found = typed ? search.search(typed) : [];
  const isTyped = search.typedIn(typed);
  part("list").replaceChildren(
    ...found.slice(0, most).map((item) => make("li", {}, result(item, isTyped))),
  );
  const said = typed ? saidBefore(search, typed, found) : suggestions(search.popular);
  part("said").replaceChildren(...said);
  part("more").hidden = found.length <= most;
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeQuery({ q: typed });
    part("status").textContent = typed
      ? `${found.length || "No"} ${found.length === 1 ? "result" : "results"}`
      : "";
  }, PAUSE);
}

/* An empty field waits for nothing. */
function sayLoading() {
  if (field.value.trim()) part("said").replaceChildren(...loading());
}

async function answer() {
  const waiting = setTimeout(sayLoading, PATIENCE);
  try {
    const search = await loadSearch();
    clearTimeout(waiting);
    show(search);
    isReached = false;
    if ((await search.complete()) && !isReached) show(search);
  } catch {
    clearTimeout(waiting);
    part("said").replaceChildren(...unavailable());
  }
}

field.value = readQuery().get("q") ?? "";
for (const type of ["focusin", "pointermove", "pointerdown"]) {
  part("list").addEventListener(type, () => {
    isReached = true;
  });
}
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
