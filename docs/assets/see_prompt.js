/* The prompt for both models: what they understand of it, and what they don't. */

import { isOneSlip } from "./system_search.js";
import { even } from "./tiny_chance.js";

const PROMPT = 3; // what the numbers of chance are used for
const SHORT = 5; // letters of a word
const FILLERS = new Set(
  (
    "a an any anything about and color colored draw image in me of one picture please some " +
    "something story tell that the thing with write"
  ).split(" "),
);

const quoted = (words) =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(words.map((word) => `“${word}”`));

/**
 * Return the first color and thing of a prompt, "" where it names none, and the other words; of a word
 * with a slip, the one that was meant.
 */
export function parsePrompt(text, { colors, things }) {
  const prompt = { color: "", thing: "", meant: new Map(), extra: [], unknown: [] };
  const all = [...colors, ...things];
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []) {
    const forms = [word, word.replace(/s$/, ""), word.replace(/es$/, "")];
    const same = forms.find((form) => all.includes(form));
    const known = same ?? (FILLERS.has(word) ? undefined : meantBy(forms, all));
    const kind = colors.includes(known) ? "color" : "thing";
    if (known && !same) prompt.meant.set(word, known);
    if (known && !prompt[kind]) prompt[kind] = known;
    else if (known && prompt[kind] !== known) prompt.extra.push(known);
    else if (!known && !FILLERS.has(word)) prompt.unknown.push(word);
  }
  return prompt;
}

const lettersOf = (word) => [...new Set(word)].toSorted().join("");

/* Whether a letter is missing within a word: "fsh". One at its end is still to be typed. */
const isShortened = (form, known) =>
  Array.from(known, (_, at) => known.slice(0, at) + known.slice(at + 1))
    .slice(1, -1)
    .includes(form);

/* The known word that was meant by a new one: with its letters in another order, or doubled or not, or
   without one of them; or a long one but for a slip. A short one with another letter is another word:
   "horse" for "house". */
const meantBy = (forms, all) =>
  all.find((known) =>
    forms.some(
      (form) =>
        form[0] === known[0] &&
        (lettersOf(form) === lettersOf(known) ||
          isShortened(form, known) ||
          (known.length > SHORT && isOneSlip(form, known))),
    ),
  );

/** Return a prompt in words: "a red fish", "a fish", "something red" or "anything". */
export function wordsOf({ color, thing }) {
  if (!thing) return color ? `something ${color}` : "anything";
  const words = [color, thing].filter(Boolean).join(" ");
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** Return the color and thing that both models are asked for. The seed picks what a prompt doesn't name. */
export function askedFor({ color, thing }, { colors, things }, seed) {
  const picked = (words, place) => words[Math.floor(even(seed, PROMPT, place) * words.length)];
  return { color: color || picked(colors, 0), thing: thing || picked(things, 1) };
}

/** Return what to tell the reader about words that were left out, and about what the seed picked. */
export function remarksOn({ color, thing, meant, extra, unknown }, asked) {
  const remarks = [...meant].map(([word, known]) => `Showing “${known}” for “${word}”.`);
  if (unknown.length > 0) remarks.push(`The models don’t know ${quoted(unknown.slice(0, 5))}.`);
  if (extra.length > 0) remarks.push("The models take only one thing and one color.");
  const missing = [!color && "a color", !thing && "a thing"].filter(Boolean).join(" and ");
  const instead = unknown.length > 0 ? " instead" : "";
  if (missing) remarks.push(`The seed picked ${missing}${instead}.`);
  if (remarks.length > meant.size) remarks.push(`Both are asked for ${wordsOf(asked)}.`);
  return remarks.join(" ");
}
