/* Shows how a text is made: what is written, and what could have come next. */

import { all, make } from "./elements.js";

const part = (name) => document.querySelector(`.see-${name}`);
const written = part("written");
const list = part("odds");

/* A share in words: 23.1 %. */
const share = (odds) => {
  const percent = odds * 100;
  return percent > 0 && percent < 0.1 ? "<0.1 %" : `${percent.toFixed(1)} %`;
};

/* A piece as it is named: its spaces seen, and the end in words. */
const nameOf = (piece) => (piece === "\n" ? "end of text" : piece.replace(/ /g, "␣"));

export function showText(frames, pass) {
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
  showOdds(last);
  part("text-says").textContent = says(choices, isNew);
}

function says(choices, isNew) {
  const last = choices.at(-1);
  const count = choices.length;
  if (!last) return "Before the first pass: only the beginning is there.";
  if (!isNew) return `Done since pass ${count}.`;
  const drawn = `Pass ${count}: “${nameOf(last.drawn.piece)}” was drawn (${share(last.drawn.odds)}).`;
  if (last.isEnd) return `${drawn} That ends the text.`;
  if (last.isFull) return `${drawn} The model takes in 128 pieces at most, so it stops here.`;
  return `${drawn} One piece more; none before it changed.`;
}

function showOdds(choice) {
  part("odds-title").textContent = choice
    ? "The ten likeliest pieces of this pass"
    : "The likeliest next pieces show with the first pass.";
  if (!choice) {
    list.replaceChildren();
    return;
  }
  const { likeliest, drawn } = choice;
  const isAmong = likeliest.some(({ place }) => place === drawn.place);
  const rows = isAmong ? likeliest : [...likeliest, drawn];
  list.replaceChildren(...rows.map((row) => rowOf(row, row.place === drawn.place)));
  for (const [place, bar] of all(".see-bar", list).entries()) {
    bar.style.setProperty("--share", rows[place].odds / likeliest[0].odds);
  }
}

function rowOf({ piece, odds: chance, isKept, place }, isDrawn) {
  const notes = [
    isDrawn ? "drawn" : "",
    isKept ? "" : "left out",
    place >= 10 ? `number ${place + 1}` : "",
  ];
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
