/* What a statement rests on is shown in place: a mark after it opens its sources, its date and whose
   analysis it is, below the paragraph or in the cell. A switch opens all of them, on the next page
   too. Without this script the numbers of the sources and the dates are there instead. */

import { all, make, targetOf } from "./elements.js";
import { correctionOf, marksOfItems } from "./linking.js";
import { kept } from "./state.js";

const MARK = ".evidence-mark";
const BLOCK = "p, li, td"; // what a statement is a part of
const panels = new Map(); // by the mark that opened them

const marks = all(".cites").map((run) => {
  const number = all(".footnote-ref", run).length;
  const mark = make("button", {
    type: "button",
    className: MARK.slice(1),
    ariaExpanded: "false",
    ariaLabel: `Sources for this statement (${number})`,
  });
  run.prepend(mark);
  return mark;
});
const switches = all(".evidence-switch input");

const isOfSource = (node) => node.textContent.trim() && !node.matches?.(".footnote-backref");

/** Return what the list of sources says of one that a statement cites, without the way back. */
function source(reference) {
  const note = targetOf(reference)?.querySelector("p")?.cloneNode(true);
  if (!note) return [];
  return [make("li", {}, ...[...note.childNodes].filter(isOfSource))];
}

/** Return the date and the marks of a statement, which stand behind its caveat. */
function basis(mark, block) {
  const line = mark === block.querySelector(MARK) && block.querySelector(".basis");
  return line ? [make("p", {}, ...line.cloneNode(true).childNodes)] : [];
}

/** Return the links for those who want to cite the item that a statement is part of, or to correct it. */
function actions(mark) {
  const item = marksOfItems().findLast(
    (other) => other.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (!item) return [];
  const { hash } = item;
  const textContent = mark.closest(".two-sided") ? "Cite this row" : "Cite this passage";
  const links = [make("a", { className: "cite-link", href: hash, textContent })];
  const correction = correctionOf({ hash });
  if (correction) links.push(make("a", { href: correction, textContent: "Report a mistake" }));
  return [make("p", { className: "evidence__actions" }, ...links)];
}

function open(mark) {
  if (panels.has(mark)) return;
  const block = mark.closest(BLOCK);
  const sources = all(".footnote-ref", mark.parentElement).flatMap(source);
  const panel = make(
    "div",
    { className: "evidence", id: `evidence-${marks.indexOf(mark)}`, role: "group" },
    make("ul", {}, ...sources),
    ...basis(mark, block),
    ...actions(mark),
  );
  panel.ariaLabel = "Sources for this statement";
  panels.set(mark, panel);
  mark.ariaExpanded = "true";
  mark.setAttribute("aria-controls", panel.id);
  // In the order of the statements.
  const opened = all(MARK, block).flatMap((other) => panels.get(other) ?? []);
  if (block.localName === "p") block.after(...opened);
  else block.append(...opened);
}

function close(mark) {
  panels.get(mark)?.remove();
  panels.delete(mark);
  mark.ariaExpanded = "false";
  mark.removeAttribute("aria-controls");
}

/** Open or close everything, as the switch says. */
function showAll(isShown) {
  for (const input of switches) input.checked = isShown;
  marks.forEach(isShown ? open : close);
}

/** Return what of an entry is folded: between its heading and the next, if that is no list (.topic). */
function foldedBelow(heading) {
  let next = heading?.nextElementSibling;
  while (next && !next.matches("h2, h3, details:not(.topic)")) next = next.nextElementSibling;
  return next?.matches("details") ? next : undefined;
}

/** Open what the address leads to. */
function unfold() {
  const target = targetOf(location);
  const folded = [target?.closest("details"), foldedBelow(target?.closest("h2, h3"))];
  for (const each of folded) if (each) each.open = true;
}

/* What lies over the page goes when the reader does (home.css). On the way into it, the focus passes the
   other marks of the paragraph. */
function leave({ target, type }) {
  for (const [mark, panel] of panels) {
    const near = [type === "focusin" ? mark.closest(BLOCK) : mark, panel];
    const isOver = getComputedStyle(panel).position === "absolute";
    if (isOver && !near.some((part) => part.contains(target))) close(mark);
  }
}

document.addEventListener("focusin", leave);
document.addEventListener("click", leave);
document.addEventListener("click", ({ target }) => {
  const mark = target.closest(MARK);
  if (!mark) return;
  mark.focus(); // which not every browser does
  if (panels.has(mark)) close(mark);
  else open(mark);
});
addEventListener("keydown", ({ key, target }) => {
  if (key !== "Escape") return;
  const mark = marks.find((other) => other === target || panels.get(other)?.contains(target));
  if (!mark) return;
  mark.focus();
  close(mark);
});
for (const input of switches) {
  input.addEventListener("change", () => {
    if (input.checked) kept.evidence = "shown";
    else delete kept.evidence;
    const { top } = input.getBoundingClientRect();
    showAll(input.checked);
    scrollBy({ top: input.getBoundingClientRect().top - top, behavior: "instant" });
  });
}
addEventListener("hashchange", unfold);
unfold();
// On paper, where the stylesheet cannot open them
if (!CSS.supports("selector(::details-content)")) {
  addEventListener("beforeprint", () => {
    for (const folded of all(".prose details")) folded.open = true;
  });
}
showAll(kept.evidence === "shown");
delete document.documentElement.dataset.evidence;
if (panels.size) targetOf(location)?.scrollIntoView();
