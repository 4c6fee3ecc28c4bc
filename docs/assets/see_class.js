/* Class mode: the tasks one at a time, in large type, beside the part of the page they are about. */

import { all } from "./elements.js";

const dialog = document.querySelector(".see-class");
const tasks = all("#tasks ~ ol > li");
const stage = dialog.querySelector(".see-class__stage");
const details = dialog.querySelector("details");
const [title, text] = details.children;

let number = 0; // of the task that is shown, from 1; 0 outside of class mode
let onStage; // the part of the page that is shown, and where it came from
let changed = () => {};

/** The number of the present task, or 0. */
export const currentTask = () => number;

/**
 * Call a function when class mode is entered or left, or shows another task. It gets the link that
 * sets the task up, unless the address that led here has done so.
 */
export const whenTaskChanges = (listener) => {
  changed = listener;
};

/** Show a task, which the address has set up, and enter class mode if need be. */
export function showTask(next) {
  show(next);
  changed();
}

function start(next) {
  show(next);
  changed(linkOf(tasks[number - 1]));
}

function show(next) {
  if (!tasks[next - 1]) return;
  number = next;
  const task = tasks[number - 1];
  const [name, ...rest] = task.cloneNode(true).children;
  text.replaceChildren(...rest);
  title.textContent = `Task ${number} of ${tasks.length}: ${name.textContent}`;
  details.open = true;
  dialog.querySelector("[data-task=previous]").ariaDisabled = String(number === 1);
  dialog.querySelector("[data-task=next]").ariaDisabled = String(number === tasks.length);
  bring(partOf(task));
  if (!dialog.open) open();
  dialog.scrollTop = 0;
  title.focus({ preventScroll: true });
}

const linkOf = (task) => task.querySelector("a[href*='?']");

const partOf = (task) => document.querySelector(`[data-stage="${linkOf(task).hash.slice(1)}"]`);

function bring(part) {
  if (onStage?.part === part) return;
  putBack();
  const mark = document.createComment("");
  part.before(mark);
  stage.append(part);
  onStage = { part, mark };
}

function putBack() {
  onStage?.mark.replaceWith(onStage.part);
  onStage = undefined;
}

function open() {
  dialog.showModal();
  // Browsers allow it after a press only, not to a link; it is large all the same.
  if (navigator.userActivation?.isActive) {
    document.documentElement.requestFullscreen?.().catch(() => {});
  }
}

/* The task makes room for what it starts. */
function fold({ target }) {
  if (!details.open || !target.closest("[data-do], [data-seed-for]")) return;
  details.open = false;
  dialog.scrollTop = 0;
}

stage.addEventListener("click", fold, { capture: true });
dialog.addEventListener("close", () => {
  putBack();
  number = 0;
  if (document.fullscreenElement) document.exitFullscreen();
  changed();
});
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement) dialog.close();
});
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-task]");
  if (!button || button.ariaDisabled === "true") return;
  const { task } = button.dataset;
  if (task === "leave") dialog.close();
  else if (task === "next") start(number + 1);
  else if (task === "previous") start(number - 1);
  else start(Number(task));
});
