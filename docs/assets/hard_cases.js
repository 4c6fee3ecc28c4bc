/* In the picture of the hard cases, those of the section that is read stand out, unless most of its
   systems aren't in the picture. */

import { all } from "./elements.js";
import { followReader } from "./navigation.js";

const rows = all(".umbrella-row");
const addressOf = (link) => new URL(link.getAttribute("href"), location).href;

/* The addresses of the systems that a section names at its end. */
function systemsOf(section) {
  let element = section?.nextElementSibling;
  while (element && !element.matches("h2, .systems-used")) element = element.nextElementSibling;
  return element?.matches(".systems-used") ? all("a", element).map(addressOf) : [];
}

followReader((section) => {
  const read = systemsOf(section);
  const drawn = rows.filter((row) => read.includes(addressOf(row)));
  const isShown = drawn.length > read.length / 2;
  for (const row of rows) row.ariaCurrent = isShown && drawn.includes(row) ? "true" : null;
});
