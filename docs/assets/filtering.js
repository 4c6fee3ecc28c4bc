/* What a form filters by: it is kept in the address of the page. */

import { hiddenTarget, readQuery, writeQuery } from "./state.js";

/**
 * Fill in a form from the address and `filter` by it, now and when the address changes; a place in it
 * counts for more than the filter. What the reader changes is filtered by, and written to the address.
 * `arrive` is called whenever the address was read.
 * Return the function that does the same for what a script changes in the form.
 */
export function filterBy(form, filter, arrive = () => {}) {
  function change(options) {
    filter();
    writeQuery(Object.fromEntries(new FormData(form)), { push: true, hash: "", ...options });
  }

  function read() {
    form.reset();
    const query = readQuery();
    for (const name of new FormData(form).keys()) {
      const field = form.elements[name];
      if (query.has(name)) field.value = query.get(name);
      if (field.selectedIndex < 0) field.selectedIndex = 0; // it has no such option
    }
    filter();
    const target = hiddenTarget();
    if (target) {
      form.reset();
      change({ push: false, hash: location.hash });
      target.scrollIntoView();
    }
    arrive();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  // The way back leads to what was chosen, but not through each letter that was typed.
  form.addEventListener("input", ({ target }) => change({ push: target.type !== "search" }));
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  read();
  return change;
}
