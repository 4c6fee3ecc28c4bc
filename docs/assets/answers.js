/* What follows the first sentence of an answer is folded; a button opens all of it, and so does the
   switch that shows the evidence. */

import { all } from "./elements.js";

const answers = all(".answer-rest");
const button = document.querySelector(".open-answers");

function openAll(isOpen) {
  for (const answer of answers) answer.open = isOpen;
  button.textContent = isOpen ? "Fold all answers" : "Open all answers";
}

button.addEventListener("click", () => openAll(answers.some(({ open }) => !open)));
document.querySelector(".evidence-switch input")?.addEventListener("change", ({ target }) => {
  if (target.checked) openAll(true);
});
