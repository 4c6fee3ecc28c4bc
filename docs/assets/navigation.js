/* The lists of pages and sections show where the reader is. */

import { all, make, moveSideways, targetOf } from "./elements.js";

/* A long list of pages shows the one that is read. */
const list = document.querySelector(".pages > div");
const active = list?.querySelector("[aria-current]");
if (active?.offsetTop > 0.8 * list?.clientHeight) {
  list.scrollTop = active.offsetTop - list.clientHeight / 2;
}

/* Of the parts of the section, in a line that is too long for a phone, too. */
const parts = document.querySelector(".path > ul");
const part = parts?.querySelector("[aria-current]");
if (part) moveSideways(parts)(part);

/* The last of the listed sections that begins before an element. */
function linkAbove(element, listed) {
  const isBefore = (link) =>
    targetOf(link)?.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return all("a", listed).findLast(isBefore);
}

/* "On this page" names the rows of a table, too. */
const named = all(".two-sided .row-name");
const rows = named.map((name) =>
  make("li", {}, make("a", { href: `#${name.closest("tbody").id}` }, name.textContent)),
);
if (rows[0])
  linkAbove(named[0], document.querySelector(".sections"))?.after(
    make("ul", { className: "rows" }, ...rows),
  );

/* It marks the section that is read. */
const entries = all(".sections a[href^='#']").map((link) => ({
  link,
  section: targetOf(link),
}));
const sections = document.querySelector(".sections > div");
const showInHeader = sectionBar(sections?.querySelector("ul"));
const followers = [];
let marked;

/* A list that is longer than the window is scrolled with the page. */
function follow(link) {
  if (!link || sections.scrollHeight <= sections.clientHeight) return;
  const place = link.getBoundingClientRect().top - sections.getBoundingClientRect().top;
  sections.scrollTop += place - sections.clientHeight / 2;
}

/* Where no list of sections stands beside the text, the header says which section is read, and a
   press on it shows them all (so does "Go to a topic" on the home page). Returned is what shows a section:
   the link that leads there. */
function sectionBar(listed) {
  const title = document.querySelector(".top__title");
  const heading = document.querySelector("h1");
  if (!listed) return () => {};

  const name = document.title.split(" - ")[0];
  const page = make("span", { className: "section-bar__page" }, name);
  const now = make("span", { className: "section-bar__now" });
  const button = make("button", { className: "section-bar", type: "button", hidden: true });
  button.append(page, make("span", { className: "visually-hidden" }, ", section "), now);

  const copy = listed.cloneNode(true);
  const top = make("a", { href: `#${heading.id}` }, "Top of the page");
  copy.prepend(make("li", {}, top));
  const panel = make(
    "nav",
    { className: "section-list", id: "section-list", popover: "auto" },
    copy,
  );
  panel.ariaLabel = "On this page";
  button.popoverTargetElement = panel;
  title.append(button, panel);

  const current = () => panel.querySelector("[aria-current]");
  panel.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") current()?.focus();
  });
  panel.addEventListener("click", ({ target }) => target.closest("a") && panel.hidePopover());

  return (link) => {
    button.hidden = !link;
    current()?.removeAttribute("aria-current");
    if (!link) return;
    now.textContent = link.textContent.trim();
    all("a", panel)
      .find(({ hash }) => hash === link.hash)
      ?.setAttribute("aria-current", "location");
  };
}

// The first section of what unfolds begins with its summary.
function beginsAbove(height, { section }) {
  const details = section?.closest("details");
  const start = details?.querySelector("h2") === section ? details : section;
  return section?.checkVisibility() && start.getBoundingClientRect().top < height;
}

function mark() {
  const { scrollHeight } = document.documentElement;
  const isAtEnd = scrollY > 0 && scrollY + innerHeight > scrollHeight - 2;
  // A link to a heading leaves it 120 pixels below the top of the window, to a row of a table 140. At the
  // end of the page the last headings stay below that.
  const height = isAtEnd ? innerHeight : 145;
  const read = entries.findLast((entry) => beginsAbove(height, entry));
  if (read === marked) return;
  marked?.link.removeAttribute("aria-current");
  read?.link.setAttribute("aria-current", "location");
  marked = read;
  for (const show of followers) show(read?.section);
  showInHeader(read?.link);
  follow(read?.link);
}

/** Call a function with the heading of the section that is read, now and when it changes. */
export function followReader(show) {
  followers.push(show);
  show(marked?.section);
}

if (entries.length) {
  addEventListener("scroll", mark, { passive: true });
  mark();
}
