/* Beside everything that has an address: a mark that opens a menu, which copies the link.
   Without this script a # is a plain link to its item, and the styles show the ids of the sources in
   the list of all: written there as links they would be a tenth of the page. */

import { all, make, opensElsewhere } from "./elements.js";

const MARKS = "a.headerlink, a.source-id";

/* What a copied link is made of; the error page has nothing to link to. */
const canCopy =
  "popover" in HTMLElement.prototype &&
  [
    "link[rel='canonical']",
    "meta[property='og:site_name']",
    "meta[property='article:modified_time']",
  ].every((selector) => document.querySelector(selector));

/* The menu is fetched when a mark is reached, for most readers copy nothing. */
const menu = () => import("./link_menu.js");

function reach({ target }) {
  if (target.closest?.(MARKS)) menu();
}

if (canCopy) {
  for (const item of all("ul[data-label-start] > li")) {
    item.append(" ", make("a", { className: "source-id", href: `#${item.id}` }, item.id));
  }
  for (const mark of all(MARKS)) {
    mark.ariaHasPopup = "dialog";
    mark.ariaExpanded = "false";
  }
  document.addEventListener("pointerover", reach);
  document.addEventListener("focusin", reach);
  document.addEventListener("click", async (event) => {
    const mark = event.target.closest(MARKS);
    if (!mark || opensElsewhere(event)) return;
    const { openMenu } = await menu();
    // The link is followed first, and arriving takes the focus away within a frame.
    requestAnimationFrame(() => requestAnimationFrame(() => openMenu(mark)));
  });
}
