/* The umbrella: it lights what the system makes that is asked about, and has a part that is pressed
   explained in the place of the answer (lookup.js). The hard cases are shown below it. Without this script
   lists say the same. */

import { all } from "./elements.js";
import { readQuery, writeQuery } from "./state.js";

const QUERY = "boundary"; // in the address while the hard cases are shown
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const CANOPY = "generative-ai";
const SMALL = "large-language-model";
// What is half lit, by the verdict of a hard case, of which the drops are split.
const HALF_LIT = { boundary: SMALL, "generative-in-doubt": CANOPY };
const DRY = "language-model-not-generative"; // its drop is empty, and hangs from nothing
const HARD_CASES = "hard-cases";
const BESIDE = 19; // from the middle of a drop to a name, in units of the drawing
const BELOW = 37; // to a name below the drops

const figure = document.querySelector(".umbrella-figure");
const [drawing] = all(".umbrella", figure);
const parts = all("[data-part]", drawing);
const drops = all("[data-drop]", drawing);
const [bar, dry, name, made] = ["bar", "dry", "name", "made"].map(
  (part) => all(`.umbrella-${part}`, drawing)[0],
);
const [rows] = all(".umbrella-boundary", figure);
const [button] = all("figcaption button", figure);
const [room] = all(".look-up__answer");
const [answered] = all(".look-up__example");
// What hangs while nothing is asked
const example = answered && {
  ...answered.dataset,
  makes: [answered.dataset.makes],
  lit: answered.dataset.lit.split(" "),
};
const isCovered = (part) => part.classList.contains("umbrella-part--covered");

/* What the page says of a part. */
function captionOf(id) {
  const [caption] = all(`.umbrella-caption[data-part="${id}"]`, figure);
  return [...caption.cloneNode(true).children];
}

/* Light some parts, or all; and half of one, if it is a hard case. */
function light(lit, verdict) {
  for (const part of parts) {
    const { part: id } = part.dataset;
    part.classList.toggle("is-off", Boolean(lit) && !lit.includes(id));
    part.classList.toggle("is-half", id === HALF_LIT[verdict]);
    part.setAttribute("aria-pressed", "false");
  }
}

/* Put the name beside the drops: after the last, before the first, or below them from the first on. */
function place(first, last) {
  const { width } = drawing.viewBox.baseVal;
  const texts = [name, made];
  const length = Math.max(...texts.map((text) => text.getComputedTextLength()));
  const isAfter = last + BESIDE + length <= width;
  const isBefore = !isAfter && BESIDE + length <= first;
  const below = Math.min(first, width - length);
  const beside = isAfter ? last + BESIDE : first - BESIDE;
  for (const text of texts) {
    text.setAttribute("x", isAfter || isBefore ? beside : below);
    text.setAttribute("dy", isAfter || isBefore ? 0 : BELOW);
    text.style.textAnchor = isBefore ? "end" : "start";
  }
}

/* Hang a drop from each panel of what a system makes, and its name beside them. What makes text hangs
   below the LLM's umbrella only if it is, or may be, an LLM. */
function hang(system) {
  const isLlm = system?.lit.includes(SMALL) || HALF_LIT[system?.verdict] === SMALL;
  const shown = drops.filter(
    ({ dataset: { drop, llm } }) =>
      system?.lit.includes(drop) && (llm === undefined || llm === String(isLlm)),
  );
  const isDry = system?.verdict === DRY;
  const named = isDry ? [dry] : shown;
  const [first, last] = [named.at(0), named.at(-1)].map((drop) => Number(drop?.dataset.x ?? 0));
  dry.classList.toggle("is-shown", isDry);
  name.textContent = named[0] ? system.subject : "";
  made.textContent = named[0] ? system.makes.join(", ") : "";
  bar.setAttribute("x", first);
  bar.setAttribute("width", last - first);
  place(first, last);
  for (const drop of drops) {
    drop.classList.toggle("is-shown", shown.includes(drop));
    drop.classList.toggle("is-split", Boolean(HALF_LIT[system?.verdict]));
    drop.classList.toggle("is-doubtful", HALF_LIT[system?.verdict] === CANOPY);
  }
}

/* Have something explained where answers are shown, or nothing. It is scrolled to if it needs room. */
function explain(id, { side, needsRoom } = {}) {
  const detail = id && { content: captionOf(id), side, needsRoom };
  document.dispatchEvent(new CustomEvent("explain", { detail }));
}

/* Explain a part; a second press takes that back. */
function press(part) {
  const id = part.dataset.part;
  if (part.getAttribute("aria-pressed") === "true") return explain();
  explain(id, { side: isCovered(part) ? "llm-part" : "generative-ai-part", needsRoom: true });
  const covered = parts.filter(isCovered).map(({ dataset }) => dataset.part);
  const rest = { [CANOPY]: undefined, [SMALL]: [...covered, CANOPY] };
  light(id in rest ? rest[id] : [id, CANOPY, ...(isCovered(part) ? [SMALL] : [])]);
  part.setAttribute("aria-pressed", "true");
  part.scrollIntoView({ block: "nearest" }); // a long answer may have moved it out of the window
  return undefined;
}

function showRows(isShown) {
  rows.hidden = !isShown;
  figure.classList.toggle("has-rows", isShown);
  button.setAttribute("aria-expanded", isShown);
  button.textContent = `${isShown ? "Hide" : "Show"} the hard cases`;
}

function pressRows() {
  showRows(rows.hidden);
  explain(rows.hidden ? undefined : HARD_CASES, { needsRoom: true });
  writeQuery({ [QUERY]: rows.hidden ? "" : "shown" });
}

/* What the address says of the hard cases; a system that it names is explained rather than they. */
function restore() {
  showRows(readQuery().has(QUERY));
  if (!rows.hidden && !readQuery().has("is")) explain(HARD_CASES);
}

function start() {
  drawing.setAttribute("role", "group");
  for (const part of parts) {
    part.setAttribute("role", "button");
    part.setAttribute("tabindex", "0");
    part.addEventListener("click", () => press(part));
  }
  light();
  hang(example);

  drawing.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const part = event.target.closest("[data-part]");
    const at = parts.indexOf(part);
    const next = { Home: 0, End: parts.length - 1 }[event.key] ?? at + STEPS[event.key];
    const isPress = event.key === "Enter" || event.key === " ";
    if (at < 0 || !(isPress || parts[next])) return;
    event.preventDefault();
    if (isPress) press(part);
    else parts[next].focus();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && all("[aria-pressed=true]", drawing)[0]) explain();
  });

  document.addEventListener("answer", ({ detail: system }) => {
    light(system?.lit, system?.verdict);
    hang(system ?? (room.hasChildNodes() ? undefined : example));
  });
}

if (room) start(); // else there is no place to explain
if (rows) {
  button.hidden = false;
  button.addEventListener("click", pressRows);
  all("button", rows)[0].addEventListener("click", () => {
    pressRows();
    button.focus(); // which scrolls up to it
  });
  addEventListener("popstate", restore);
  restore();
}
