/* Puts questions about the toy world to the language model, and compares its answers to the facts. */

import { all } from "./elements.js";
import { areLoaded, compute, FAULTS, newRun } from "./see_models.js";

const part = (root, name) => root.querySelector(`.see-${name}`);

/**
 * Return a function that asks every question in the table of an element. `settings` returns what
 * the answers depend on; `settle` is called with the last answer.
 */
export function questioner(root, { settings, settle }) {
  const rows = all("tbody tr", root);
  const count = () => {
    const right = rows.filter(isTrue).length;
    part(root, "fetching").textContent = `${right} of ${rows.length} answers are true.`;
  };
  const owner = {
    receive({ place, answer }) {
      part(root, "problem").textContent = "";
      showAnswer(rows[place], answer);
      if (place < rows.length - 1) return;
      count();
      settle();
    },
    fail(name) {
      count();
      part(root, "problem").textContent = FAULTS[name];
    },
  };
  return () => {
    owner.id = newRun();
    part(root, "fetching").textContent = areLoaded() ? "Asking …" : "Downloading the models …";
    const questions = rows.map(({ dataset }) => dataset.question);
    compute(owner, { ...settings(), questions }, 1);
  };
}

function showAnswer(row, answer) {
  row.querySelector(".see-answer").textContent = answer;
  row.querySelector(".see-verdict").textContent = isTrue(row) ? "True." : "Not true.";
}

const isTrue = (row) => row.querySelector(".see-answer").textContent === row.dataset.fact;
