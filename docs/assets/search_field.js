/* A field that is answered while one types, and the list of what is found: a combobox with a
   list box (ARIA Authoring Practices Guide). The arrow keys choose, Enter goes there; before that,
   it goes to the system or the term that was typed. */

import { make } from "./elements.js";
import { answerer } from "./search_answer.js";
import { allResults, numberNear, numberOf, result } from "./search_results.js";
import { spelling } from "./search_words.js";

const NEAREST = { block: "nearest" };

const isSame = (title = "", typed) => spelling(title) === spelling(typed);

/**
 * Answer a field below it, in `output`. `most` is how many places are shown at most; if there are more, a last
 * row leads to all of them.
 * Return a function that answers what is in the field now.
 */
export function answerField(field, output, { most }) {
  const id = `${field.id}-results`;
  const list = make("div", { className: "search-list", id, role: "listbox", ariaLabel: "Results" });
  const status = make("p", { className: "visually-hidden", role: "status" });
  const said = make("div", { className: "search-said" });
  const saidLast = make("div", { className: "search-after" });
  output.replaceChildren(said, list, status, saidLast);
  list.hidden = true;
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": id,
    "aria-expanded": "false",
    autocomplete: "off",
  })) {
    field.setAttribute(name, value);
  }
  let chosen = -1;
  let isNamed = false; // whether the first result is the system or the term that was typed

  const optionAt = (at) => ({ role: "option", id: `${id}-${at}`, ariaSelected: "false" });

  function choose(at) {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const option = list.children[at];
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    return option.scrollIntoView(NEAREST);
  }

  /* Say something for ears, and for eyes if they don't see it otherwise. */
  function tell(message, { isShown = false } = {}) {
    status.className = isShown ? "search-status" : "visually-hidden";
    status.textContent = message;
  }

  /* Show results, after those that are on screen if they begin with them. */
  function show(results, { more = [], after = [], isTyped, shown = 0 } = {}) {
    const near = results.slice(0, numberNear(results, most));
    const rows = near.map((item, at) => result(item, isTyped, optionAt(at)));
    if (results.length > rows.length) {
      rows.push(allResults(field.value.trim(), results.length, optionAt(rows.length)));
    }
    if (chosen >= shown) choose(-1);
    for (const row of [...list.children].slice(shown)) row.remove();
    if (!shown) {
      const [first] = results;
      isNamed = (first?.verdict && !first.isOneOfMany) || isSame(first?.title, field.value);
    }
    list.append(...rows.slice(shown));
    list.hidden = !results[0];
    field.setAttribute("aria-expanded", String(Boolean(results[0])));
    said.replaceChildren(...more);
    saidLast.replaceChildren(...after);
  }

  const answerTyped = answerer({
    show,
    tell,
    finish(found, more, isWhole) {
      const before = more.map(({ textContent }) => textContent);
      const number = found[0] || !isWhole ? [numberOf(found, isWhole)] : [];
      tell([...before, ...number].join(" "), { isShown: !isWhole });
    },
    most: () => most,
    waits: true,
    holdsBack: false,
  });

  function answer() {
    const typed = field.value.trim();
    isNamed = false; // Enter goes to no result of what was typed before
    choose(-1);
    if (!typed) show([]);
    tell("");
    answerTyped(typed);
  }

  field.addEventListener("input", answer);
  field.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.isComposing || last < 0) return;
    const next = {
      ArrowDown: chosen < last ? chosen + 1 : -1,
      ArrowUp: chosen < 0 ? last : chosen - 1,
    };
    if (event.key in next) {
      event.preventDefault();
      isNamed = false; // now Enter goes only to what is chosen
      choose(next[event.key]);
    } else if (event.key === "Enter" && (chosen >= 0 || isNamed)) {
      event.preventDefault();
      list.children[Math.max(chosen, 0)].click();
    }
  });
  return answer;
}
