/* Beside everything that has an address: a mark that opens a menu, which copies the link.
   Without this script a # is a plain link to its item. In the list of all sources the marks are made
   here: written there they would be a tenth of the page. */

import { all, make, opensElsewhere } from "./elements.js";

const MARKS = "a.headerlink";
const CITE_PAGE = "a.cite-page"; // without this script it leads to how the site is cited
const CITE = `a.cite-link, ${CITE_PAGE}`; // opens the same menu from elsewhere on the page

/* The error page has no address to link to. */
const canCopy = document.querySelector("link[rel='canonical']");

const correctionOfPage = document.querySelector("a.correction")?.href;

/** Return the marks of the items that stand on the page. */
export const marksOfItems = () => all("article a.headerlink");

/** Return the address of the form for corrections, with an item filled in where it is a form. */
export function correctionOf({ hash, name, lines }) {
  if (!correctionOfPage) return "";
  const form = new URL(correctionOfPage);
  const place = form.searchParams.get("place");
  if (place) {
    form.searchParams.set("place", place + decodeURIComponent(hash));
    if (name) form.searchParams.set("title", `Correction: ${name}`);
    if (lines) form.searchParams.set("lines", lines);
  }
  return form.href;
}

/* The menu is fetched when a mark is reached, for most readers copy nothing. */
const menu = () => import("./link_menu.js");

/* The mark of what a link is to cite. */
const citedBy = (link) =>
  link.matches(CITE_PAGE)
    ? document.querySelector("h1 > .headerlink")
    : all(MARKS).find(({ hash }) => hash === link.hash);

function reach({ target }) {
  if (target.closest?.(`${MARKS}, ${CITE}`)) menu();
}

if (canCopy) {
  for (const item of all("ul[data-label-start] > li")) {
    const ariaLabel = `Permanent link to ${item.querySelector("a").textContent}`;
    item.append(" ", make("a", { className: "headerlink", href: `#${item.id}`, ariaLabel }, "#"));
  }
  for (const link of all(`${MARKS}, ${CITE}`)) {
    link.ariaHasPopup = "dialog";
    link.ariaExpanded = "false";
  }
  document.addEventListener("pointerover", reach);
  document.addEventListener("focusin", reach);
  document.addEventListener("click", async (event) => {
    const link = event.target.closest(`${MARKS}, ${CITE}`);
    if (!link || opensElsewhere(event)) return;
    const isCite = link.matches(CITE);
    if (isCite) event.preventDefault(); // its item is where the reader is
    const mark = isCite ? citedBy(link) : link;
    const { openMenu } = await menu();
    // The link is followed first, and arriving takes the focus away within a frame.
    requestAnimationFrame(() => requestAnimationFrame(() => openMenu(mark, link)));
  });
}
