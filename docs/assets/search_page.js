/* The search on a page of its own: what the address asks (?q=), and what is typed after that. */

import { make } from "./elements.js";
import { answerer } from "./search_answer.js";
import { numberNear, numberOf, result } from "./search_results.js";
import { readQuery, writeQuery } from "./state.js";

const LEAST = 10; // results that are shown in any case: this is the list that was asked for
const MOST = 20; // results that are shown at first if so many are near the best, and more at each step
const PAUSE = 200; // milliseconds without typing before the address and the number change
const form = document.querySelector(".search-page");
const field = form.elements.q;
const part = (name) => document.querySelector(`.search-page__${name}`);
const [every, ...kinds] = form.elements.kind;
let chosen = readQuery().get("kind"); // also while nothing of this kind is found
let most = 0; // results, if the reader asked for more
let writing;
let telling;

const isOf = ({ dataset }, { kind }) => dataset.kinds.split(" ").includes(kind);

/* What is of the kind that is chosen, or all if nothing is; while more may come, it is waited for. */
function ofChosenKind(results, isWhole) {
  const button = kinds.find(({ value }) => value === chosen);
  const own = button ? results.filter((item) => isOf(button, item)) : results;
  return own[0] || !isWhole ? own : results;
}

/* Offer the kinds of what is found, if there are several, and return whether there are. */
function offerKinds(results) {
  every.checked = true;
  for (const button of kinds) {
    const { length } = results.filter((item) => isOf(button, item));
    const label = button.parentElement;
    label.hidden = !length || length === results.length;
    label.querySelector("small").textContent = length;
    button.checked = length && button.value === chosen;
  }
  return kinds.some(({ parentElement }) => !parentElement.hidden);
}

/* Show results, after those that are on screen if they begin with them. Only with the last of them comes
   what is said of them, and then the kinds, whose numbers would jump before; "All" keeps their room. */
function show(results, { more, after = [], isTyped, shown = 0 } = {}) {
  const those = ofChosenKind(results, more);
  const least = those === results ? Math.max(LEAST, numberNear(those, MOST)) : MOST;
  const rows = those.slice(0, most || least).map((item) => make("li", {}, result(item, isTyped)));
  const kept = those === results ? shown : 0;
  for (const row of [...part("list").children].slice(kept)) row.remove();
  part("list").append(...rows.slice(kept));
  part("more").hidden = those.length <= rows.length;
  part("said").replaceChildren(...(more ?? []));
  part("after").replaceChildren(...after);
  part("kinds").hidden = more && !offerKinds(results);
}

function tell(message) {
  part("status").textContent = message;
}

const answerTyped = answerer({
  show,
  tell: (message, { isShown } = {}) => tell(isShown ? message : ""),
  finish(found, _, isWhole) {
    const { length } = ofChosenKind(found, true);
    const some = length < found.length ? `${length} of ` : "";
    telling = setTimeout(() => tell(some + numberOf(found, isWhole)), PAUSE);
  },
  most: () => most || MOST,
  waits: false,
  holdsBack: true,
});

function answer() {
  const typed = field.value.trim();
  clearTimeout(writing);
  clearTimeout(telling);
  writing = setTimeout(() => writeQuery({ q: typed, kind: chosen }), PAUSE);
  return answerTyped(typed);
}

field.value = readQuery().get("q") ?? "";
every.checked = !chosen; // until it is known what there is of that kind
form.addEventListener("submit", (event) => event.preventDefault());
document.querySelector("article").addEventListener("input", ({ target }) => {
  if (target.name === "kind") chosen = target.value;
  most = 0;
  answer();
});
part("more").addEventListener("click", () => {
  const last = part("list").children.length;
  most = last + MOST;
  answer().then(() => part("list").children[last]?.firstElementChild.focus());
});
answer();
if (!field.value) field.focus();
