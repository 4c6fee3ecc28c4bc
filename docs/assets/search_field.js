/* A field that is answered while one types, and the list of what is found: a combobox with a
   list box (ARIA Authoring Practices Guide). The arrow keys choose, Enter goes there; before that,
   it goes to the system or the term that was typed. */

import { make } from "./elements.js";
import { loadSearch } from "./search_engine.js";
import {
  allResults,
  loading,
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
  output.replaceChildren(status, said, list);
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
  let turns = 0; // how often an answer was asked for

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

  /* Show results, after those that are on screen if they begin with them. */
  function show(results, message, { more = [], isTyped, isBusy = false, shown = 0 } = {}) {
    const rows = results.slice(0, most).map((item, at) => result(item, isTyped, optionAt(at)));
    if (results.length > most) {
      rows.push(allResults(field.value.trim(), results.length, optionAt(most)));
    }
    if (!shown) {
      list.replaceChildren();
      const [first] = results;
      isNamed = (first?.verdict && !first.isOneOfMany) || isSame(first?.title, field.value);
      choose(-1);
    }
    list.append(...rows.slice(shown));
    list.hidden = !results[0];
    list.ariaBusy = String(isBusy);
    field.setAttribute("aria-expanded", String(Boolean(results[0])));
    status.textContent = message; // for ears; eyes see how many there are
    said.replaceChildren(...more);
  }

  async function answer() {
    const typed = field.value.trim();
    if (!typed) show([], "");
    turns += 1;
    const turn = turns;
    const isPast = () => turn !== turns; // what is typed by now is answered
    const waiting = setTimeout(() => {
      if (!isPast()) show([], "Loading.", { more: loading() });
    }, PATIENCE);
    let search;
    try {
      search = await loadSearch();
    } catch {
      clearTimeout(waiting);
      return show([], "Not available.", { more: unavailable() });
    }
    if (isPast()) return undefined;
    if (!typed) {
      clearTimeout(waiting);
      return show([], "", { more: suggestions(search.popular) });
    }
    const isTyped = search.typedIn(typed);
    const sure = search.certain(typed).slice(0, most);
    if (sure[0]) {
      clearTimeout(waiting);
      show(sure, "", { isTyped, isBusy: true });
    }
    await search.complete();
    clearTimeout(waiting);
    if (isPast()) return undefined;
    const found = search.search(typed, sure);
    const more = saidBefore(search, typed, found);
    const before = more.map(({ textContent }) => textContent).slice(0, 1);
    const number = found.length === 1 ? "1 result" : `${found.length} results`;
    const message = [...before, ...(found[0] ? [number] : [])].join(" ");
    return show(found, message, { more, isTyped, shown: sure.length });
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
