/* A term shows its definition beside it, on hover, on focus and on a tap, with a link to the glossary,
   to which a second tap leads as well. */

import { make, opensElsewhere, placeBeside } from "./elements.js";
import { fetchJson } from "./fetching.js";

const TERM = "a.term";
const LEAVING = 250; // milliseconds to move the pointer from the term to the note
const PLACE = { gap: 4, shift: 24 }; // pixels: the note begins a little before the term

const note = make("div", { className: "note-in-place", popover: "manual" });
let definitions; // by the id of the term, once they are asked for
let shown; // the term whose note is shown, or will be when it is read
let leaving, height;

const heightOf = (element) => element.getBoundingClientRect().top;

/** Show the note of a term, and say whether there is one. */
async function show(term) {
  if (term === shown) return true;
  hide();
  shown = term;
  height = heightOf(term);
  // Where they cannot be had, a term is a link like any other.
  definitions ??= fetchJson(new URL("terms.json", import.meta.url)).catch(() => ({}));
  const definition = (await definitions)[term.hash.slice(1)];
  if (!definition || term !== shown) return Boolean(definition);
  const more = make("a", { href: term.href, textContent: "More in the glossary" });
  if (!note.isConnected) document.querySelector("main").append(note);
  note.replaceChildren(make("p", {}, definition), make("p", {}, more));
  note.showPopover({ source: term }); // the next stop of Tab after the term
  placeBeside(note, term, PLACE);
  return true;
}

function hide() {
  shown = undefined;
  if (note.matches(":popover-open")) note.hidePopover();
}

function point({ target, pointerType }) {
  if (pointerType !== "mouse") return;
  const term = target.closest(TERM);
  if (term || note.contains(target)) clearTimeout(leaving);
  if (term) show(term);
  else if (shown && !note.contains(target)) {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVING);
  }
}

function focus({ target }) {
  if (target.matches(TERM) && target.matches(":focus-visible")) show(target);
  else if (!note.contains(target)) hide();
}

async function press(event) {
  const term = event.target.closest(TERM);
  if (term && event.pointerType === "touch" && term !== shown && !opensElsewhere(event)) {
    event.preventDefault();
    if (!(await show(term))) location.assign(term.href);
  } else if (!note.contains(event.target)) hide();
}

function leave({ key }) {
  if (key !== "Escape") return;
  if (note.contains(document.activeElement)) shown.focus(); // which would show a hidden note
  hide();
}

// What moves away takes its note along; the end of an earlier movement is no reason.
const follow = () => shown && heightOf(shown) !== height && hide();

document.addEventListener("pointerover", point);
document.addEventListener("focusin", focus);
document.addEventListener("click", press);
addEventListener("keydown", leave);
addEventListener("scroll", follow, { passive: true });
