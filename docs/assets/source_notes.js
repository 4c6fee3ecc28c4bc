/* A citation shows its source in place; a second tap goes to the list of sources. */

import { targetOf } from "./elements.js";
import { showNotes } from "./notes.js";

showNotes("a.footnote-ref", "source-note", (reference) => {
  const source = targetOf(reference)?.cloneNode(true);
  for (const back of source?.querySelectorAll(".footnote-backref") ?? []) back.remove();
  return source?.childNodes;
});
