/* What a statement rests on is shown in place: the sources of its citations, all in one note, and
   what is our reading. Without this script the numbers lead to the list of sources. */

import { all, make, targetOf } from "./elements.js";
import { showNotes } from "./notes.js";

const REFERENCE = "a.footnote-ref";
const RUN = ".cites";

for (const run of all(RUN)) {
  const [first, ...others] = all(REFERENCE, run);
  if (!others.length) continue;
  // One stop for the key, which says what it opens.
  first.ariaLabel = `Sources ${run.textContent}`;
  for (const other of others) other.tabIndex = -1;
}

/** Return what a list of sources says of the one that a citation leads to, and its number. */
function source(reference) {
  const note = targetOf(reference)?.cloneNode(true);
  for (const back of note?.querySelectorAll(".footnote-backref") ?? []) back.remove();
  note?.querySelector("p")?.prepend(`${reference.textContent}. `);
  return note ? [make("li", {}, ...note.childNodes)] : [];
}

/** Open what the address leads to, where the browser does not do so by itself. */
function unfold() {
  const folded = targetOf(location)?.closest("details");
  if (folded) folded.open = true;
}

/** Return the date and the marks of a cell, which the table leaves to this note. */
function basis(reference) {
  const line = reference.closest(".two-sided td")?.querySelector(".basis");
  return line ? [make("p", {}, ...line.cloneNode(true).childNodes)] : [];
}

function sources(reference) {
  const run = reference.closest(RUN);
  const items = (run ? all(REFERENCE, run) : [reference]).flatMap(source);
  return items.length > 0 && [make("ol", {}, ...items), ...basis(reference)];
}

/** Say what the mark of a conclusion of ours means, and where more is said of it. */
function reading({ href }) {
  const more = make("a", { href, textContent: "How claims are chosen" });
  const meaning =
    "Each part of this statement has a source. Putting the parts together is our own analysis.";
  return [make("p", {}, meaning, " ", more)];
}

showNotes(REFERENCE, "source-note", sources, { group: RUN, isPinned: true });
showNotes(".our-reading a", "reading-note", reading, { isPinned: true });
addEventListener("hashchange", unfold);
unfold();
