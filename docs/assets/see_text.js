/* Shows how a text is made: what is written, and what could have come next. */

import { all, make } from "./elements.js";

const part = (name) => document.querySelector(`.see-${name}`);
const written = part("written");
const list = part("odds");

/* A share in words: 23.1%. */
const share = (odds) => {
  const percent = odds * 100;
  return percent > 0 && percent < 0.1 ? "<0.1%" : `${percent.toFixed(1)}%`;
};

/* A piece as it is named: its spaces seen, and the end in words. */
const nameOf = (piece) => (piece === "\n" ? "end of text" : piece.replace(/ /g, "␣"));

export function showText(frames, pass, { temperature }) {
  const choices = frames.slice(1, pass + 1).flatMap(({ choice }) => choice ?? []);
  const last = choices.at(-1);
  const isNew = Boolean(frames[pass].choice);
  const pieces = choices.filter(({ isEnd }) => !isEnd).map(({ drawn }) => drawn.piece);
  const marks = pieces.map((piece, place) =>
    make("span", { className: isNew && place === pieces.length - 1 ? "is-new" : "" }, piece),
  );
  const begun = make("span", { className: "see-begun" }, frames[0].begun.pieces.join(""));
  written.replaceChildren(
    make("b", { className: "see-made-up" }, "Made up:"),
    " ",
    begun,
    ...marks,
  );
  showOdds(last, temperature);
  part("text-says").textContent = says(choices, isNew, temperature);
}

function says(choices, isNew, temperature) {
  const last = choices.at(-1);
  const count = choices.length;
  if (!last) return "Before the first pass, there's only the beginning.";
  if (!isNew) return `Finished at pass ${count}.`;
  const piece = `Pass ${count}: “${nameOf(last.drawn.piece)}”`;
  const odds = share(last.drawn.odds);
  const drawn = temperature
    ? `${piece} was picked (${odds}).`
    : `${piece} was picked because it's the likeliest (${odds}).`;
  if (last.isEnd) return `${drawn} That ends the text.`;
  if (last.isFull)
    return `${drawn} The model can handle no more than 128 pieces, so it stops here.`;
  return `${drawn} Everything before it stays the same.`;
}

function titleOf(choice, temperature) {
  if (!choice) return "The first pass will show the likeliest next pieces.";
  if (temperature) return "The ten likeliest pieces in this pass";
  return "The ten likeliest pieces; at temperature 0, the first one is always picked";
}

function showOdds(choice, temperature) {
  part("odds-title").textContent = titleOf(choice, temperature);
  if (!choice) {
    list.replaceChildren();
    return;
  }
  const { likeliest, drawn } = choice;
  const isAmong = likeliest.some(({ place }) => place === drawn.place);
  const rows = isAmong ? likeliest : [...likeliest, drawn];
  list.replaceChildren(...rows.map((row) => rowOf(row, row.place === drawn.place ? "picked" : "")));
  for (const [place, bar] of all(".see-bar", list).entries()) {
    bar.style.setProperty("--share", rows[place].odds / likeliest[0].odds);
  }
}

function rowOf({ piece, odds: chance, isKept, place }, isDrawn) {
  const notes = [isDrawn, isKept ? "" : "left out", place >= 10 ? `rank ${place + 1}` : ""];
  const className = `${isDrawn ? "is-drawn" : ""} ${isKept ? "" : "is-out"}`.trim();
  return make(
    "li",
    { className },
    make("code", {}, nameOf(piece)),
    make("span", { className: "see-bar" }),
    make("span", { className: "see-share" }, share(chance)),
    make("span", { className: "see-note" }, notes.filter(Boolean).join(", ")),
  );
}

/* What is copied says what it is. */
written?.addEventListener("copy", (event) => {
  const chosen = getSelection()
    .toString()
    .replace(/^Made up:\s*/, "")
    .trim();
  if (!chosen) return;
  event.preventDefault();
  const by = "Made up by a tiny text model, and not to be relied on";
  event.clipboardData.setData("text/plain", `${by} (${location.href}):\n${chosen}`);
});
