/* A field that is answered while one types, and the list of what is found: a combobox with a
   list box (ARIA Authoring Practices Guide). The arrow keys choose, Enter goes there; before that,
   it goes to the system or the term that was typed. */

import { make } from "./elements.js";
import { loadSearch } from "./search_engine.js";
import {
  allResults,
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

const NEAREST = { block: "nearest" };

const isSame = (title, typed) => title?.toLowerCase() === typed.trim().toLowerCase();

/**
 * Answer a field below it, in `output`. `most` is how many places are shown; if there are more, a last
 * row leads to all of them.
 * Return a function that answers what is in the field now.
 */
export function answerField(field, output, { most }) {
  const id = `${field.id}-results`;
  const list = make("div", { className: "search-list", id, role: "listbox", ariaLabel: "Results" });
  const status = make("p", { className: "visually-hidden", role: "status" });
  const said = make("div", { className: "search-said" });
  output.replaceChildren(said, list, status);
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
  // A number for each request: the same text may be asked twice, and each answer would append its rows.
  let latest = 0;

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
  function show(results, { more = [], isTyped, shown = 0 } = {}) {
    const rows = results.slice(0, most).map((item, at) => result(item, isTyped, optionAt(at)));
    if (results.length > most) {
      rows.push(allResults(field.value.trim(), results.length, optionAt(most)));
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
  }

  async function answer() {
    const typed = field.value.trim();
    latest += 1;
    const request = latest;
    const isStale = () => request !== latest;
    isNamed = false; // Enter goes to no result of what was typed before
    choose(-1);
    if (!typed) show([]);
    tell("");
    const soon = (say, time = PATIENCE) => setTimeout(() => isStale() || say(), time);
    let waiting = soon(() => {
      show([], { more: loading() });
      tell("Loading.");
    });
    try {
      const search = await loadSearch().catch(() => undefined);
      if (isStale()) return;
      if (!search) {
        show([], { more: unavailable() });
        return tell("Not available.");
      }
      if (!typed) return show([], { more: suggestions(search.popular) });
      const certain = search.certain(typed).slice(0, most);
      if (certain[0]) {
        show(certain, { isTyped: search.typedIn(typed) });
        clearTimeout(waiting);
        waiting = soon(() => tell(LOADING_MORE, { isShown: true }));
      }
      const late = soon(() => {
        const found = search.search(typed);
        if (!found[0]) return;
        show(found, { isTyped: search.typedIn(typed), shown: certain.length });
        tell(LOADING_MORE, { isShown: true });
      }, LONG);
      const isWhole = await search.complete();
      clearTimeout(late);
      if (isStale()) return;
      const found = search.search(typed);
      const more = saidBefore(search, typed, found);
      show(found, { more, isTyped: search.typedIn(typed), shown: certain.length });
      const before = more.map(({ textContent }) => textContent).slice(0, 1);
      const number = found[0] || !isWhole ? [numberOf(found, isWhole)] : [];
      tell([...before, ...number].join(" "), { isShown: !isWhole });
    } finally {
      clearTimeout(waiting);
    }
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
