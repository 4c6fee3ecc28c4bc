/* See it happen: a picture and a text, made pass by pass from the same seed. What is chosen stands
   in the address; nothing is fetched before the reader starts. see_worker.js computes. */

import { all, opensElsewhere } from "./elements.js";
import { showPicture } from "./see_picture.js";
import { showText } from "./see_text.js";
import { readQuery, writeQuery } from "./state.js";

const PAUSE = 300; // milliseconds between two passes while it plays
const FAULTS = {
  missing: "The models couldn't be downloaded. Check your connection and try again.",
  cut: "The download was incomplete. Try again.",
  other: "The models couldn't run in this browser. The recorded run below shows the same thing.",
};

const root = document.querySelector(".see-it");
const form = root.querySelector("form");
const part = (name) => document.querySelector(`.see-${name}`);
const fields = [...form.elements].filter(({ name }) => name);
const button = (name) => root.querySelector(`[data-do="${name}"]`);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

let worker;
let frames = [];
let id = 0; // of the present run
let shown = -1; // the pass that is shown; none before the first run
let asked = 0; // the pass that the address asks for; none if it says nothing
let goal = 0; // the pass that shall be shown, as soon as it is there
let timer;

const settings = () => ({
  seed: Number(form.seed.value),
  digit: Number(form.digit.value),
  steps: Number(form.steps.value),
  guidance: Number(form.guidance.value),
  begin: form.begin.value,
  temperature: Number(form.temperature.value),
  topP: Number(form["top-p"].value),
});

const firstButton = () => button(calm.matches ? "next" : "play");
const isLast = (pass) => Boolean(frames[pass]?.isDone);

/* The address */

function expected(field) {
  if (field.localName === "select") return [...field.options].map(({ text }) => text).join(", ");
  return `a number from ${field.min} to ${field.max}`;
}

function isPossible(field, value) {
  if (field.localName === "select")
    return [...field.options].some((option) => option.value === value);
  if (field.type === "text") return value.length <= field.maxLength;
  const number = Number(value);
  const steps = (number - field.min) / field.step;
  const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-6;
  return value.trim() !== "" && number >= field.min && number <= field.max && isOnStep;
}

const usual = (field) =>
  field.localName === "select"
    ? [...field.options].find(({ defaultSelected }) => defaultSelected).value
    : field.defaultValue;

/* Return the pass that the address asks for, and say what in it cannot be. */
function read() {
  const query = readQuery();
  const faults = [];
  for (const field of fields) {
    const value = query.get(field.name) ?? usual(field);
    if (isPossible(field, value)) {
      field.value = value.trim() ? value : "";
    } else if (field.type === "text") {
      field.value = value.slice(-field.maxLength);
      faults.push(
        `The beginning in the link is too long, so only its last ${field.maxLength} characters are kept.`,
      );
    } else {
      field.value = usual(field);
      faults.push(
        `The link says ${field.name}=${value.slice(0, 20)}, but it should be ${expected(field)}. Using ${field.value} instead.`,
      );
    }
  }
  showValues();
  const pass = query.get("pass") ?? "0";
  if (!/^\d{1,3}$/.test(pass))
    faults.push("The link points to a pass that doesn't exist. Starting at 0.");
  say(faults.join(" "));
  return /^\d{1,3}$/.test(pass) ? Number(pass) : 0;
}

function write() {
  const values = Object.fromEntries(
    fields.map((field) => [field.name, field.value === usual(field) ? "" : field.value]),
  );
  if (!form.begin.value && usual(form.begin)) values.begin = " "; // that it is empty is a choice
  writeQuery({ ...values, pass: shown > 0 ? String(shown) : "" });
}

/* What is seen and said */

const say = (text) => {
  part("problem").textContent = text;
};

function showValues() {
  for (const output of all("output", root)) {
    const { value } = form[output.htmlFor.value];
    output.value = value;
  }
}

function show(pass) {
  shown = pass;
  showPicture(frames, pass, settings());
  showText(frames, pass, settings());
  part("pass").textContent = `Pass ${pass}`;
  const off = { back: pass === 0, again: pass === 0, next: isLast(pass), end: isLast(pass) };
  for (const [name, isOff] of Object.entries(off)) button(name).ariaDisabled = String(isOff);
  button("play").ariaDisabled = String(isLast(pass));
  if (isLast(pass)) stop();
  if (!timer && pass === goal) settle();
}

/* Nothing moves now: the address and those who listen learn where it stands. */
function settle() {
  write();
  const said = ["picture-says", "text-says"].map((name) => part(name).textContent);
  part("status").textContent = said.join(" ");
}

function tellOfBeginning({ leftOut, readAs, isCut }) {
  const said = [];
  if (readAs.length > 0) {
    const some = readAs.slice(0, 8).join(", ");
    said.push(`The model knows only English letters, so it reads ${some}`);
  }
  if (leftOut.length > 0) {
    const some = leftOut.slice(0, 8).join(" ");
    said.push(`The model doesn't know these characters and skipped them: ${some}`);
  }
  if (isCut) said.push("The beginning is too long, so the model read only its last 64 pieces.");
  part("beginning-says").textContent = said.join(". ");
}

/* Runs */

function ask() {
  worker.postMessage({ id, settings: settings(), until: goal }, []);
}

function go(pass) {
  goal = pass;
  const ready = Math.min(pass, frames.length - 1);
  if (ready >= 0 && (ready === pass || isLast(ready))) {
    goal = ready;
    show(ready);
  } else ask();
}

/* Begin anew with what is chosen, and go as far as it was. The recorded run stays until the first
   pass is there. */
function restart(pass = shown < 0 ? Math.max(asked, 1) : shown) {
  stop();
  id += 1;
  frames = [];
  showValues();
  go(pass);
}

function hear({ data }) {
  if (data.id !== id) return;
  if (data.fault) {
    fail(data.fault);
    return;
  }
  frames.push(data.frame);
  const there = frames.length - 1;
  if (there === 0) tellOfBeginning(data.frame.begun);
  if (isLast(there)) goal = Math.min(goal, there);
  const isWay = !calm.matches && there > 0 && goal === Infinity;
  if (there !== goal && !isWay) return;
  if (!part("start").hidden) reveal();
  show(there);
}

/* Put the run in the place of the recorded one, and play it unless the address asks for a pass. */
function reveal() {
  part("fetching").textContent = "";
  const isWaiting = document.activeElement === button("start");
  for (const element of all("[data-live]")) element.hidden = false;
  for (const element of all("[data-recorded]")) element.dataset.recorded = "over";
  if (isWaiting) firstButton().focus({ preventScroll: true });
  part("start").hidden = true;
  part("bar-of-passes").scrollIntoView();
  if (!asked && !calm.matches) play();
}

function fail(name) {
  worker.terminate();
  worker = undefined;
  stop();
  part("fetching").textContent = "";
  button("start").ariaDisabled = "false";
  part("start").hidden = false;
  say(FAULTS[name]);
}

function start() {
  say("");
  part("fetching").textContent = "Downloading the models …";
  button("start").ariaDisabled = "true"; // and keeps the focus
  if (!worker) {
    worker = new Worker(new URL("./see_worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", hear);
    worker.addEventListener("error", () => fail("other"));
  }
  restart();
}

/* Playing */

function stop() {
  clearInterval(timer);
  timer = undefined;
  button("play").textContent = "Play";
}

function play() {
  if (timer) {
    stop();
    settle();
    return;
  }
  button("play").textContent = "Pause";
  timer = setInterval(() => go(shown + 1), PAUSE);
}

const DO = {
  start,
  play,
  back: () => go(shown - 1),
  next: () => go(shown + 1),
  end: () => go(Infinity),
  again: () => go(0),
  seed: () => {
    form.seed.value = String(Math.floor(Math.random() * (Number(form.seed.max) + 1)));
    changed();
  },
};

function changed() {
  for (const field of fields) {
    if (field.type === "number" && !isPossible(field, field.value)) {
      const typed = field.value.trim() || "That";
      field.value = usual(field);
      say(
        `${typed} isn't a valid seed. Use ${expected(field)}; it's back to ${field.value} for now.`,
      );
    }
  }
  showValues();
  if (shown < 0) write();
  if (worker) restart();
}

form.addEventListener("submit", (event) => event.preventDefault());
root.addEventListener("input", showValues);
root.addEventListener("change", () => {
  say("");
  changed();
});
root.addEventListener("click", ({ target }) => {
  const { do: name, begin } = target.closest("button")?.dataset ?? {};
  if (begin !== undefined) {
    form.begin.value = begin;
    changed();
  }
  if (!name || target.closest("button").ariaDisabled === "true") return;
  if (!["play", "start", "seed"].includes(name)) stop();
  DO[name]();
});
/* Another run that the page links to, or that was there before. */
function arrive() {
  asked = read();
  if (shown >= 0) restart(asked);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href*='?']");
  if (!link || link.pathname !== location.pathname || opensElsewhere(event)) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  arrive();
  const isFirst = shown < 0;
  (isFirst ? button("start") : firstButton()).focus({ preventScroll: true });
  (isFirst ? root : part("bar-of-passes")).scrollIntoView();
  if (isFirst) start();
});
addEventListener("popstate", arrive);

button("play").hidden = calm.matches;
calm.addEventListener("change", () => {
  stop();
  button("play").hidden = calm.matches;
});
asked = read();
