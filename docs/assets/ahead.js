/* The next page is fetched while the pointer rests on a link to it. Where a finger comes down there is
   no time: the browser would wait for the whole page before it shows the beginning. There it fetches
   the page itself, if it knows how (HTML, "Speculative loading"), but where a tap only explains or
   opens the search. */

import { make } from "./elements.js";

// The policy of a page knows these rules by their hash (macros/postprocess/first_paint.py).
const RULES =
  '{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"selector_matches":".term,.search-link"}}]},"eagerness":"conservative"}]}';
if (HTMLScriptElement.supports?.("speculationrules")) {
  document.head.append(make("script", { type: "speculationrules" }, RULES));
}

const REST = 80; // milliseconds on a link before it is meant
const asked = new Set([address(location)]);
let resting;

/* What is fetched: a page, whatever its fragment. */
function address({ origin, pathname }) {
  return origin + pathname;
}

/* The browser keeps it for as long as the server says, and shows it from there. */
function ask(link) {
  if (link.origin !== location.origin || !link.pathname.endsWith("/")) return;
  const page = address(link);
  if (asked.has(page) || navigator.connection?.saveData) return;
  asked.add(page);
  fetch(page, { priority: "low" })
    .then((response) => response.text())
    .catch(() => asked.delete(page));
}

addEventListener("pointerover", ({ target, pointerType }) => {
  clearTimeout(resting);
  const link = target.closest?.("a[href]");
  if (link && pointerType === "mouse") resting = setTimeout(ask, REST, link);
});
