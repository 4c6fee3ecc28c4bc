/* The lists of pages and sections: drawn out by keyboard, and showing where the reader is. */

import { all, make, targetOf } from "./elements.js";

/* What a small window draws out: by buttons, which are reached by keyboard as labels are not. */
for (const [name, ariaLabel] of [
  ["drawer", "List of pages"],
  ["search", "Search"],
]) {
  const box = document.getElementById(`__${name}`);
  const label = document.querySelector(`.md-header__button[for=__${name}]`);
  if (!box || !label) continue;
  const { className, childNodes } = label;
  const button = make("button", { className, ariaLabel, ariaExpanded: box.checked }, ...childNodes);
  button.setAttribute("for", box.id); // for the styles of the theme
  button.addEventListener("click", () => box.click());
  label.replaceWith(button);
  box.addEventListener("change", () => {
    button.ariaExpanded = box.checked;
    if (!box.checked) button.focus();
    else if (name === "drawer") document.querySelector(".md-sidebar--primary a").focus();
  });
}

addEventListener("keydown", (event) => {
  const { key, target } = event;
  const drawer = document.getElementById("__drawer");
  if (key === "Escape" && drawer?.checked) drawer.click();
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
  follow(read?.link);
}

if (entries.length) {
  addEventListener("scroll", mark, { passive: true });
  mark();
}
