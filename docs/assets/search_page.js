/* The search on a page of its own: what the address asks (?q=), and what is typed after that. */

import { make } from "./elements.js";
import { answerer } from "./search_answer.js";
import { numberOf, result } from "./search_results.js";
import { readQuery, writeQuery } from "./state.js";

const MOST = 20; // results that are shown at first, and more at each step
const PAUSE = 200; // milliseconds without typing before the address and the number change
const form = document.querySelector(".search-page");
const field = form.elements.q;
const part = (name) => form.querySelector(`.search-page__${name}`);
let most = MOST;
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

const answerTyped = answerer({
  show,
  tell: (message, { isShown } = {}) => tell(isShown ? message : ""),
  finish(found, _, isWhole) {
    telling = setTimeout(() => tell(numberOf(found, isWhole)), PAUSE);
  },
  most: () => most,
  waits: false,
});

function answer() {
  const typed = field.value.trim();
  clearTimeout(writing);
  clearTimeout(telling);
  writing = setTimeout(() => writeQuery({ q: typed }), PAUSE);
  return answerTyped(typed);
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
