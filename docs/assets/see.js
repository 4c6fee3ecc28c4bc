/* See it happen: one prompt for two models side by side, both together, and questions to one of
   them. What is chosen stands in the address, and an address with settings runs. */

import { all, opensElsewhere } from "./elements.js";
import { questioner } from "./see_answers.js";
import { currentTask, showTask, whenTaskChanges } from "./see_class.js";
import { showPicture } from "./see_picture.js";
import { Player } from "./see_player.js";
import { askedFor, parsePrompt, remarksOn, wordsOf } from "./see_prompt.js";
import { showText } from "./see_text.js";
import { readQuery, writeQuery } from "./state.js";

const side = document.querySelector(".see-it");
const together = document.querySelector(".see-together");
const form = side.querySelector("form");
const fields = [...form.elements].filter(({ name }) => name);
const pickers = all("[data-word]", form);
const known = Object.fromEntries(
  pickers.map(({ dataset, options }) => [
    `${dataset.word}s`,
    [...options].map(({ value }) => value).filter(Boolean),
  ]),
);

const say = (...remarks) => {
  side.querySelector(".see-problem").textContent = remarks.filter(Boolean).join(" ");
};

/* The settings of a run */

const numbers = () => ({
  seed: Number(form.seed.value),
  steps: Number(form.steps.value),
  guidance: Number(form.guidance.value),
  temperature: Number(form.temperature.value),
  topP: Number(form["top-p"].value),
});

const typed = () => parsePrompt(form.prompt.value, known);
const asked = () => askedFor(typed(), known, Number(form.seed.value));

const sideBySide = () => ({ ...numbers(), ...asked(), prompt: wordsOf(asked()) });

/* What each panel shows of a pass */

function showSideBySide(frames, pass) {
  const settings = sideBySide();
  const picture = showPicture(side, frames, pass, settings);
  return `${picture} ${showText(side, frames, pass, settings)}`;
}

function showTogether(frames, pass) {
  const made = frames.slice(1, pass + 1);
  const choice = made.findLast((frame) => frame.choice)?.choice;
  const words = choice?.request?.join(" ") ?? "";
  together.querySelector(".see-request").textContent = words ? `draw: ${words}` : "…";
  const settings = { ...numbers(), prompt: "", ...parsePrompt(words, known) };
  const text = showText(together, frames, pass, settings);
  const picture = showPicture(together, frames, pass, settings);
  if (made.some((frame) => frame.picture)) return picture;
  together.querySelector(".see-picture-says").textContent = waiting(choice, words);
  return text;
}

function waiting(choice, words) {
  if (!choice?.isEnd) return "It’s waiting for the language model to say what to draw.";
  if (!words) return "The language model asked for no image, so there’s nothing to draw.";
  return `It has been given the words “${words}”.`;
}

const panels = {
  "": new Player(side, {
    settings: sideBySide,
    show: showSideBySide,
    settle: (pass) => write("", pass),
  }),
  together: new Player(together, {
    settings: () => ({ ...numbers(), isTogether: true }),
    show: showTogether,
    settle: (pass) => write("together", pass),
  }),
};
const answers = document.querySelector(".see-answers");
const askAll = questioner(answers, { settings: numbers, settle: () => write("answers") });

/* The address */

const usual = (field) => field.defaultValue;

/* Take over the settings of the address, and return what in it cannot be. A browser would put a range at
   another value, and checks how long a text is only as it is typed. */
function read(query) {
  const faults = [];
  for (const field of fields) {
    const value = query.get(field.name) ?? usual(field);
    field.value = value;
    const isText = field.type === "text";
    const isPossible = isText
      ? value.length <= field.maxLength
      : field.value === value && field.checkValidity();
    if (!isPossible) field.value = usual(field);
    if (field.value === value) continue;
    faults.push(
      isText
        ? `The prompt in the link is too long, so it’s “${field.value}” instead.`
        : `The link says ${field.name}=${value.slice(0, 20)}, but it should be a number from ${field.min} to ${field.max}, so it’s ${field.value} instead.`,
    );
  }
  if (query.has("pass") && !/^\d{1,3}$/.test(query.get("pass")))
    faults.push("The link points to a pass that doesn’t exist.");
  return faults;
}

function write(panel, pass = 0) {
  const values = Object.fromEntries(
    fields.map((field) => [field.name, field.value === usual(field) ? "" : field.value]),
  );
  if (!form.prompt.value) values.prompt = "anything";
  writeQuery({ ...values, panel, task: currentTask(), pass });
}

/* Run what the address asks for. */
function arrive() {
  const query = readQuery();
  const faults = read(query);
  showSettings();
  say(...faults, remarks());
  const panel = query.get("panel") ?? "";
  if (panel === "answers") {
    askAll();
    return;
  }
  const player = panels[panel] ?? panels[""];
  player.forget();
  const pass = Number(query.get("pass"));
  if (/^\d{1,3}$/.test(query.get("pass")) && pass >= 0) player.go(pass);
  else player.play();
}

const names = [...fields.map(({ name }) => name), "pass", "panel"];
const hasRun = () => names.some((name) => readQuery().has(name));

/* The form */

const remarks = () => remarksOn(typed(), asked());

function showSettings() {
  for (const output of all("output", side)) output.value = form[output.htmlFor.value].value;
  const prompt = typed();
  for (const picker of pickers) picker.value = prompt[picker.dataset.word];
}

/* Say what in the form cannot be or was picked, and forget the runs that depended on it. */
function validate() {
  const faults = [];
  for (const field of fields) {
    if (field.checkValidity()) continue;
    const given = field.value.trim() || "That";
    field.value = usual(field);
    faults.push(
      `${given} isn’t a valid seed. Use a number from ${field.min} to ${field.max}; it’s back to ${field.value} for now.`,
    );
  }
  showSettings();
  say(...faults, remarks());
  for (const player of Object.values(panels)) player.forget();
}

/* Run both models with what is chosen. */
function changed() {
  validate();
  panels[""].play();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  validate();
  panels[""].press("play");
});
side.addEventListener("input", ({ target }) => {
  if (target.type === "range") showSettings();
});
side.addEventListener("change", ({ target }) => {
  if (target.dataset.word) {
    const words = Object.fromEntries(pickers.map(({ dataset, value }) => [dataset.word, value]));
    form.prompt.value = wordsOf(words);
  }
  // What is typed waits for its button, which would otherwise pause what has just begun.
  if (["text", "number"].includes(target.type)) validate();
  else changed();
  // Both models and the other list are in sight then.
  if (target.dataset.word && panels[""].isCut) target.parentElement.scrollIntoView();
});
document.addEventListener("click", ({ target }) => {
  const { seedFor } = target.closest("[data-seed-for]")?.dataset ?? {};
  if (seedFor === undefined) return;
  form.seed.value = String(Math.floor(Math.random() * (Number(form.seed.max) + 1)));
  validate();
  if (seedFor === "side") panels[""].press("play");
  else if (seedFor === "answers") askAll();
  else panels.together.play();
});

/* Another run that the page links to, or that was there before */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href*='?']");
  if (!link || link.pathname !== location.pathname || opensElsewhere(event)) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  arrive();
  const part = document.querySelector(`[data-stage="${link.hash.slice(1)}"]`);
  part.scrollIntoView();
  part.querySelector("[data-do=play], [data-seed-for]").focus({ preventScroll: true });
});
addEventListener("popstate", arrive);
whenTaskChanges((link) => {
  if (link) {
    history.replaceState(null, "", link.href);
    arrive();
  }
  writeQuery({ task: currentTask() });
});

/* What is copied says what it is. */
for (const text of all(".see-written"))
  text.addEventListener("copy", (event) => {
    const chosen = getSelection().toString().trim();
    if (!chosen) return;
    event.preventDefault();
    const by = "Made up by a tiny language model, and not to be relied on";
    event.clipboardData.setData("text/plain", `${by} (${location.href}):\n${chosen}`);
  });

if (hasRun()) arrive();
const task = Number(readQuery().get("task"));
if (task) showTask(task);
