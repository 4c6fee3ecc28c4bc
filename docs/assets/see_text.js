/* Shows how a text is written: the words so far, and what could have come next. */

import { make } from "./elements.js";

const NEARLY_ALL = 0.995; // what would round to 100%
const LEAST = 0.01; // odds of a word that has a row of its own

/* Odds in words: 23%. */
const percent = (odds) => {
  if (odds < 0.001) return "<0.1%";
  if (odds >= NEARLY_ALL) return ">99%";
  return `${(odds * 100).toFixed(odds < 0.01 ? 1 : 0)}%`;
};

const nameOf = ({ word, isEnd }) => (isEnd ? "end of story" : word);

/** Show the text side of a pass within an element, and return what happened in words. */
export function showText(root, frames, pass, { temperature, prompt }) {
  const choices = frames.slice(1, pass + 1).flatMap(({ choice }) => choice ?? []);
  const last = choices.at(-1);
  const before = choices.at(-2)?.text ?? "";
  const text = last?.text ?? "";
  const isNew = Boolean(frames[pass].choice) && text.startsWith(before);
  const known = isNew ? text.slice(0, before.length + gapAfter(before, text)) : text;
  root
    .querySelector(".see-written")
    .replaceChildren(
      make("span", { className: "see-begun" }, prompt ? `${prompt}: ` : ""),
      known,
      make("span", { className: "is-new" }, text.slice(known.length)),
    );
  if (root.querySelector(".see-odds")) showOdds(root, last, temperature);
  const said = says(choices, Boolean(frames[pass].choice), temperature);
  root.querySelector(".see-text-says").textContent = said;
  return said;
}

const gapAfter = (before, text) => Number(text[before.length] === " ");

function says(choices, isNew, temperature) {
  const last = choices.at(-1);
  const pass = choices.length;
  if (!last) return "Before the first pass, there’s only the prompt.";
  if (!isNew) return `The text was finished after pass ${pass}.`;
  const odds = percent(last.drawn.odds);
  if (last.isEnd)
    return `Pass ${pass}: the model picked “end of story” (${odds}). Only now is it clear how long the text is.`;
  const picked = temperature ? "chance picked" : "the likeliest was picked:";
  const rest = last.isFull
    ? "The model can read no more, so it stops here."
    : "The words before it stay as they are.";
  if (last.drawn.odds >= NEARLY_ALL)
    return `Pass ${pass}: nearly all of the odds were on one word, “${nameOf(last.drawn)}” (more than 99%). ${rest}`;
  return `Pass ${pass}: the model gave every word it knows odds of coming next, and ${picked} “${nameOf(last.drawn)}” (${odds}). ${rest}`;
}

function showOdds(root, choice, temperature) {
  const list = root.querySelector(".see-odds");
  const title = temperature
    ? "The likeliest words in this pass"
    : "The likeliest words; at temperature 0, the first is always picked";
  root.querySelector(".see-odds-title").textContent = choice
    ? title
    : "The first pass will show the likeliest words.";
  if (!choice) {
    list.replaceChildren();
    return;
  }
  const { likeliest, drawn } = choice;
  const isAmong = likeliest.some(({ place }) => place === drawn.place);
  const rows = isAmong ? likeliest : [...likeliest.slice(0, -1), drawn];
  const most = likeliest[0].odds;
  const isDrawn = ({ place }) => place === drawn.place;
  const other = rows.find((row) => row.odds < LEAST && !isDrawn(row));
  const shown = rows.filter((row) => row.odds >= LEAST || isDrawn(row));
  list.replaceChildren(...shown.map((row) => rowOf(row, most, { isDrawn: isDrawn(row) })));
  if (other)
    list.append(rowOf({ ...other, word: "any other", isEnd: false }, most, { share: "<1%" }));
}

function rowOf({ word, isEnd, odds, isKept, place }, most, { isDrawn, share = percent(odds) }) {
  const notes = [
    isDrawn ? "picked" : "",
    isKept ? "" : "left out",
    place >= 8 ? `rank ${place + 1}` : "",
  ];
  const className = `${isDrawn ? "is-drawn" : ""} ${isKept ? "" : "is-out"}`.trim();
  return make(
    "li",
    { className },
    make("span", { className: "see-word" }, nameOf({ word, isEnd })),
    make("progress", { className: "see-bar", max: most, value: odds, ariaHidden: "true" }),
    make("span", { className: "see-share" }, share),
    make("span", { className: "see-note" }, notes.filter(Boolean).join(", ")),
  );
}
