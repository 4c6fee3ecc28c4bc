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
const [every, ...kinds] = form.elements.kind;
let chosen = readQuery().get("kind"); // also while nothing of this kind is found
let most = MOST;
let writing;
let telling;

const isOf = ({ dataset }, { kind }) => dataset.kinds.split(" ").includes(kind);

/* Offer the kinds of what is found, and return what is of the kind that is chosen. */
function ofChosenKind(results) {
  let those = results;
  every.checked = true;
  for (const button of kinds) {
    const own = results.filter((item) => isOf(button, item));
    const label = button.parentElement;
    label.hidden = !own[0];
    label.querySelector("small").textContent = own.length;
    button.checked = own[0] && button.value === chosen;
    if (button.checked) those = own;
  }
  part("kinds").hidden = !results[0];
  return those;
}

/* Show results, after those that are on screen if they begin with them. */
function show(results, { more = [], isTyped, shown = 0 } = {}) {
  const those = ofChosenKind(results);
  const rows = those.slice(0, most).map((item) => make("li", {}, result(item, isTyped)));
  const kept = those === results ? shown : 0;
  for (const row of [...part("list").children].slice(kept)) row.remove();
  part("list").append(...rows.slice(kept));
  part("more").hidden = those.length <= most;
  part("said").replaceChildren(...more);
}

function tell(message) {
  part("status").textContent = message;
}

const answerTyped = answerer({
  show,
  tell: (message, { isShown } = {}) => tell(isShown ? message : ""),
  finish(found, _, isWhole) {
    const { length } = ofChosenKind(found);
    const some = length < found.length ? `${length} of ` : "";
    telling = setTimeout(() => tell(some + numberOf(found, isWhole)), PAUSE);
  },
  most: () => most,
  waits: false,
});

function answer() {
  const typed = field.value.trim();
  clearTimeout(writing);
  clearTimeout(telling);
  writing = setTimeout(() => writeQuery({ q: typed, kind: chosen }), PAUSE);
  return answerTyped(typed);
}

field.value = readQuery().get("q") ?? "";
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  if (target.name === "kind") chosen = target.value;
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
