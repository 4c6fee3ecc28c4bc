/* The prompt for both models: what they understand of it, and what they don't. */

const FILLERS = new Set(
  (
    "a an any anything about and color colored draw image in me of one picture please some " +
    "something story tell that the thing with write"
  ).split(" "),
);

const quoted = (words) =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(words.map((word) => `“${word}”`));

/** Return the first color and thing of a prompt, "" where it names none, and the other words. */
export function parsePrompt(text, { colors, things }) {
  const prompt = { color: "", thing: "", extra: [], unknown: [] };
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []) {
    const known = [word, word.replace(/s$/, ""), word.replace(/es$/, "")].find(
      (form) => colors.includes(form) || things.includes(form),
    );
    const kind = colors.includes(known) ? "color" : "thing";
    if (known && !prompt[kind]) prompt[kind] = known;
    else if (known && prompt[kind] !== known) prompt.extra.push(known);
    else if (!known && !FILLERS.has(word)) prompt.unknown.push(word);
  }
  return prompt;
}

/** Return a prompt in words: "a red fish", "a fish", "something red" or "anything". */
export function wordsOf({ color, thing }) {
  if (!thing) return color ? `something ${color}` : "anything";
  const words = [color, thing].filter(Boolean).join(" ");
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** Return what to tell the reader about the words that were left out. */
export function remarksOn({ color, thing, extra, unknown }) {
  const remarks = [];
  if (unknown.length > 0) {
    const some = unknown.slice(0, 5);
    remarks.push(`The models know only the words in the two lists, not ${quoted(some)}.`);
  }
  if (extra.length > 0) remarks.push("They can handle only one thing and one color at a time.");
  if (remarks.length > 0) remarks.push(`So they were asked for ${wordsOf({ color, thing })}.`);
  if (color && !thing)
    remarks.push(
      `No story is about a color alone, so the language model picks both, and the story may not be about anything ${color}.`,
    );
  return remarks.join(" ");
}
