/* What follows the first sentence of an answer or of a definition is folded. A button opens all of the
   page, and so does the switch that shows the evidence, also if it was set on another page. */

import { all, targetOf } from "./elements.js";
import { kept } from "./state.js";

const answers = all(".answer-rest");
const groups = all(".group"); // of answers or of other entries, folded on a phone
const button = document.querySelector(".open-answers");

const areOpen = () => answers.every(({ open }) => open);

function openAll(isOpen, folded = answers) {
  for (const each of folded) each.open = isOpen;
}

/* A link to a heading opens the group below it. */
function openTarget() {
  openAll(
    true,
    groups.filter((group) => group.previousElementSibling === targetOf(location)),
  );
}

for (const answer of answers) {
  answer.addEventListener("toggle", () => {
    button.textContent = button.textContent.replace(/^\w+/, areOpen() ? "Fold" : "Open");
  });
}
button.addEventListener("click", () => {
  openAll(!areOpen());
  openAll(true, groups);
});
document.querySelector(".evidence-switch input")?.addEventListener("change", ({ target }) => {
  if (target.checked) openAll(true);
});
if (kept.evidence === "shown") openAll(true);
addEventListener("hashchange", openTarget);
openTarget();
