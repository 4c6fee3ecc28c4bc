/* The answer to what is typed, as far as the search has come: first what its first part is certain of,
   then all that it finds. */

import { loadSearch } from "./search_engine.js";
import { loading, saidAfter, saidBefore, suggestions, unavailable } from "./search_results.js";

const PATIENCE = 600; // milliseconds after which one is told that the search is on its way
const GRACE = 400; // milliseconds in which more results may come before one is told of it
const LONG = 1500; // milliseconds after which what its first part finds is shown, until the second comes
const LOADING_MORE = "Loading more results …";

/**
 * Return a function that answers what is typed. It calls `show` with results, of which the first
 * `most()` are shown: `more` is said before them and `after` after them, `isTyped` says which words
 * were typed, and the first `shown` are on screen. It calls `tell` with a message, which `isShown` if
 * nothing else says the same, and at the end `finish` with the results, what is said of them, and whether
 * the index `isWhole`. `waits` is whether one is told, too, that the search is on its way if nothing is
 * typed. `holdsBack` is whether to hold back the certain results for GRACE milliseconds, since the rest
 * usually arrives by then.
 */
export function answerer({ show, tell, finish, most, waits, holdsBack }) {
  // A number for each request: the same text may be asked twice, and each answer would append its rows.
  let latest = 0;

  return async (typed) => {
    latest += 1;
    const request = latest;
    const isStale = () => request !== latest;
    const soon = (say, time = PATIENCE) => setTimeout(() => isStale() || say(), time);
    const waiting = soon(() => {
      if (typed || waits) show([], { more: loading() });
      tell("Loading.");
    });
    try {
      const search = await loadSearch().catch(() => undefined);
      if (isStale()) return;
      if (!search || !typed) {
        show([], { more: search ? suggestions(search.popular) : unavailable() });
        tell(search ? "" : "Not available.");
        return;
      }
      const certain = search.certain(typed).slice(0, most());
      let shown = 0;
      const showCertain = () => {
        show(certain, { isTyped: search.typedIn(typed) });
        shown = certain.length;
      };
      const tellMore = () => tell(LOADING_MORE, { isShown: true });
      let early;
      if (certain[0]) {
        clearTimeout(waiting);
        if (!holdsBack) showCertain();
        early = soon(() => {
          if (holdsBack) showCertain();
          tellMore();
        }, GRACE);
      }
      const late = soon(() => {
        const found = search.search(typed);
        if (!found[0]) return;
        show(found, { isTyped: search.typedIn(typed), shown });
        tellMore();
      }, LONG);
      const isWhole = await search.complete();
      for (const timer of [early, late]) clearTimeout(timer);
      if (isStale()) return;
      const found = search.search(typed);
      const more = saidBefore(search, typed, found);
      const after = saidAfter(search, typed, found);
      show(found, { more, after, isTyped: search.typedIn(typed), shown });
      finish(found, [...more.slice(0, 1), ...(after[1] ? after.slice(0, 1) : [])], isWhole);
    } finally {
      clearTimeout(waiting);
    }
  };
}
