/* A citation shows its source in place: on hover, on focus, and on a tap. */

import { make, placeBeside, targetOf } from "./elements.js";

const REFERENCE = "a.footnote-ref";
const LEAVING = 250; // milliseconds to move the pointer from the number to the note
const ASIDE = 24; // pixels by which the note begins before the number
const GAP = 4;

const note = make("div", { className: "source-note", popover: "manual" });
let cited; // the reference whose note is shown
let leaving;

function show(reference) {
  const source = targetOf(reference);
  if (!source || reference === cited) return;
  if (!note.isConnected) document.querySelector("main").append(note);
  note.replaceChildren(...source.cloneNode(true).childNodes);
  for (const back of note.querySelectorAll(".footnote-backref")) back.remove();
  cited = reference;
  note.showPopover();
  placeBeside(note, reference, { gap: GAP, shift: ASIDE });
}

function hide() {
  if (cited) note.hidePopover();
  cited = undefined;
}

if ("popover" in HTMLElement.prototype) {
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const reference = target.closest(REFERENCE);
    if (reference || note.contains(target)) clearTimeout(leaving);
    if (reference) show(reference);
    else if (cited && !note.contains(target)) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, LEAVING);
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches(REFERENCE) && target.matches(":focus-visible")) show(target);
    else if (!note.contains(target)) hide();
  });
  document.addEventListener("click", (event) => {
    const reference = event.target.closest(REFERENCE);
    if (!reference) {
      if (!note.contains(event.target)) hide();
    } else if (event.pointerType === "touch" && reference !== cited) {
      event.preventDefault(); // a second tap goes to the list of sources
      show(reference);
    } else hide();
  });
  addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  addEventListener("scroll", hide, { passive: true });
}
