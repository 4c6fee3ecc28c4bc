/* A term shows its definition in place; a second tap goes to the glossary. */

import { make } from "./elements.js";
import { showNotes } from "./notes.js";

let definitions; // by the id of the term, once they are asked for

/** Return all definitions, or none if they cannot be had: then a term is a link like any other. */
async function read() {
  const response = await fetch(new URL("terms.json", import.meta.url)).catch(() => undefined);
  return response?.ok ? response.json() : {};
}

showNotes("a.term", "term-note", async ({ hash }) => {
  definitions ??= read();
  const definition = (await definitions)[hash.slice(1)];
  return definition && [make("p", {}, definition)];
});
