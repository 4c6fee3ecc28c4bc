/* Beside the text, the umbrella shows the case that is read: its systems hang below what they make, and
   only that is lit. Elsewhere, in print and without this script all hard cases hang from it. */

import { all } from "./elements.js";
import { followReader } from "./navigation.js";

const isBeside = matchMedia("screen and (min-width: 76.25em)"); // as in umbrella_figure.css
const cases = all(".umbrella-case");
const back = document.querySelector(".umbrella-back");
const parts = all(".umbrella-figure :is([data-part], [data-string])");
let section; // the heading of what is read

function show() {
  // What has the keyboard's focus stays.
  if (isBeside.matches && document.querySelector(".umbrella-row:focus-visible")) return;
  const read = cases.find((each) => isBeside.matches && each.dataset.case === section?.id);
  for (const each of cases) each.classList.toggle("is-read", each === read);
  const { lit = "", half = "" } = read?.dataset ?? {};
  back.hidden = !read;
  for (const part of parts) {
    const id = part.dataset.part ?? part.dataset.string;
    part.classList.toggle("is-off", Boolean(read) && !lit.split(" ").includes(id));
    part.classList.toggle("is-half", Boolean(read) && half.split(" ").includes(id));
  }
}

isBeside.addEventListener("change", show);
document.querySelector(".umbrella-figure").addEventListener("focusout", () => {
  requestAnimationFrame(show); // unless the focus goes to another row
});
followReader((heading) => {
  section = heading;
  show();
});
