/* The lists of pages and sections: drawn out by keyboard, and showing where the reader is. */

import { all, make, targetOf } from "./elements.js";
import { sectionBar } from "./section_bar.js";

/* What a small window draws out: by a button, which is reached by keyboard as a label is not. */
const box = document.getElementById("__drawer");
const label = document.querySelector(".md-header__button[for=__drawer]");
if (box && label) {
  const { className, childNodes } = label;
  const properties = { className, ariaLabel: "List of pages", ariaExpanded: box.checked };
  const button = make("button", properties, ...childNodes);
  button.setAttribute("for", box.id); // for the styles of the theme
  button.addEventListener("click", () => box.click());
  label.replaceWith(button);
  box.addEventListener("change", () => {
    button.ariaExpanded = box.checked;
    if (box.checked) document.querySelector(".md-sidebar--primary a").focus();
    else button.focus();
  });
}

addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (key === "Escape" && box?.checked) box.click();
  if ((key !== "Enter" && key !== " ") || !target.matches?.("label[tabindex]")) return;
  event.preventDefault();
  target.click();
});

/* The list of pages shows the one that is read. */
const list = document.querySelector(".md-sidebar--primary .md-sidebar__scrollwrap");
const active = list?.querySelector("a.md-nav__link--active");
if (active?.offsetTop > 0.8 * list?.clientHeight) {
  list.scrollTop = active.offsetTop - list.clientHeight / 2;
}

/* "On this page" marks the section that is read. */
const entries = all(".md-nav--secondary a[href^='#']").map((link) => ({
  link,
  section: targetOf(link),
}));
const sections = document.querySelector(".md-sidebar--secondary .md-sidebar__scrollwrap");
const showInHeader = sectionBar(sections?.querySelector("ul"));
let marked;

/* A list that is longer than the window is scrolled with the page. */
function follow(link) {
  if (!link || sections.scrollHeight <= sections.clientHeight) return;
  const place = link.getBoundingClientRect().top - sections.getBoundingClientRect().top;
  sections.scrollTop += place - sections.clientHeight / 2;
}

function mark() {
  const read = entries.findLast(({ section }) => section?.getBoundingClientRect().top < 120);
  if (read === marked) return;
  for (const entry of [marked, read]) {
    entry?.link.classList.toggle("md-nav__link--active", entry === read);
  }
  marked = read;
  showInHeader(read?.link);
  follow(read?.link);
}

if (entries.length) {
  addEventListener("scroll", mark, { passive: true });
  mark();
}
