/* The citations of a statement show their sources in place, all in one note; a second tap goes to
   the list of sources. */

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

function sources(reference) {
  const run = reference.closest(RUN);
  const found = (run ? all(REFERENCE, run) : [reference]).flatMap(source);
  return found.length > 0 && [make("ol", {}, ...found)];
}

showNotes(REFERENCE, "source-note", sources, RUN);
addEventListener("hashchange", unfold);
unfold();
