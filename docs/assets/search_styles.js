/* The styles of the search, fetched with it. */

import { make } from "./elements.js";

let loaded;

/** Put the styles into the page, once; return when they have come, or cannot be had. */
export function loadStyles() {
  loaded ??= new Promise((done) => {
    const href = new URL("search.css", import.meta.url).href;
    const there = document.querySelector(`link[rel=stylesheet][href="${href}"]`);
    const link = there ?? make("link", { rel: "stylesheet", href });
    link.addEventListener("load", done);
    link.addEventListener("error", done);
    if (!there) document.body.append(link); // below the page's own, over which these prevail
    if (link.sheet) done();
  });
  return loaded;
}
