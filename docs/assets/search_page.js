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
let turns = 0; // how often an answer was asked for
let timer;

/* Show results, after those that are on screen if they begin with them. */
function show(results, { isTyped, isBusy = false, shown = 0 } = {}) {
  const rows = results.slice(0, most).map((item) => make("li", {}, result(item, isTyped)));
  if (!shown) part("list").replaceChildren();
  part("list").append(...rows.slice(shown));
  part("list").ariaBusy = String(isBusy);
  part("more").hidden = results.length <= most;
}

function say(search, typed, found) {
  const said = typed ? saidBefore(search, typed, found) : suggestions(search.popular);
  part("said").replaceChildren(...said);
  timer = setTimeout(() => {
    writeQuery({ q: typed });
    part("status").textContent = typed
      ? `${found.length || "No"} ${found.length === 1 ? "result" : "results"}`
      : "";
  }, PAUSE);
}

async function answer() {
  const typed = field.value.trim();
  turns += 1;
  const turn = turns;
  const isPast = () => turn !== turns; // what is typed by now is answered
  clearTimeout(timer);
  const waiting = setTimeout(() => {
    if (isPast() || !typed) return; // an empty field waits for nothing
    show([]);
    part("said").replaceChildren(...loading());
  }, PATIENCE);
  try {
    const search = await loadSearch();
    if (isPast()) return;
    const isTyped = search.typedIn(typed);
    const sure = typed ? search.certain(typed).slice(0, most) : [];
    if (sure[0]) {
      clearTimeout(waiting);
      part("said").replaceChildren();
      show(sure, { isTyped, isBusy: true });
    }
    if (typed) await search.complete();
    if (isPast()) return;
    const found = typed ? search.search(typed, sure) : [];
    show(found, { isTyped, shown: sure.length });
    say(search, typed, found);
  } catch {
    part("said").replaceChildren(...unavailable());
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
