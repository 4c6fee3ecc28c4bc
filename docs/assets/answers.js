/* What follows the first sentence of an answer or of a definition is folded. A button opens all of the
   page, and so does the switch that shows the evidence, also if it was set on another page. */

import { all } from "./elements.js";
import { kept } from "./state.js";

const answers = all(".answer-rest");
const groups = all(".group"); // of answers or of other entries, folded on a phone
const button = document.querySelector(".open-answers");

const areOpen = () => answers.every(({ open }) => open);

function openAll(isOpen, folded = answers) {
  for (const each of folded) each.open = isOpen;
}

for (const answer of answers) {
  answer.addEventListener("toggle", () => {
    button.textContent = button.textContent.replace(/^\w+/, areOpen() ? "Fold" : "Open");
  });
}
button.addEventListener("click", () => {
  openAll(!areOpen());
  openAll(true, all(".group:has(.answer-rest)"));
});
document.querySelector(".evidence-switch input")?.addEventListener("change", ({ target }) => {
  if (target.checked) openAll(true);
});
if (kept.evidence === "shown") openAll(true);
// On paper, where the stylesheet cannot open them
if (!CSS.supports("selector(::details-content)")) {
  addEventListener("beforeprint", () => openAll(true, [...groups, ...answers]));
}
