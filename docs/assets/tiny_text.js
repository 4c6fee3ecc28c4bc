/* Writes text, one word after another, as in macros/training/text_model.py. */

import { gelu, norm, rowOf, softmax, sum, times } from "./tiny_layers.js";

/** The token that begins and ends every text. */
export const END = "<end>";

/** How many tokens the model takes in. */
export const CONTEXT = 96;

const WORD = /'s\b|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const NO_SPACE_BEFORE = new Set([".", ",", "!", "?", ":", "”", "'s"]);

/** A transformer. The keys and values of earlier tokens are cached, so that each passes once. */
export class TextModel {
  constructor({ matrices, notes }) {
    this.matrices = matrices;
    this.notes = notes;
    this.words = notes.words.split(" ");
    this.numberOf = new Map(this.words.map((word, number) => [word, number]));
    this.begin();
  }

  /** Return the numbers of the words of a text as people type it, and the words it doesn't know. */
  numbers(text) {
    const numbers = [];
    const unknown = [];
    for (const word of text.replace(/’/g, "'").match(WORD) ?? []) {
      const lower = word.toLowerCase();
      const known = [lower, word, lower.charAt(0).toUpperCase() + lower.slice(1)].find((form) =>
        this.numberOf.has(form),
      );
      if (known) numbers.push(this.numberOf.get(known));
      else unknown.push(word);
    }
    return { numbers, unknown };
  }

  /** Return words as people write them: no space before a comma, none inside quotation marks. */
  spelled(words) {
    return words.reduce((text, word, place) => {
      const isClose = !place || words[place - 1] === "“" || NO_SPACE_BEFORE.has(word);
      return text + (isClose ? word : ` ${word}`);
    }, "");
  }

  /** Forget the text. */
  begin() {
    this.cache = Array.from({ length: this.notes.layers }, () => []);
  }

  /** Take one more token in, and return the score of each token to come next (logits). */
  scoresAfter(token) {
    const { embed, norm: last } = this.matrices;
    let values = Float64Array.from(
      rowOf(embed, token),
      (value) => value * Math.sqrt(embed.columns),
    );
    for (const layer of this.cache.keys()) {
      const named = (name) => this.matrices[`${layer}.${name}`];
      values = sum(values, times(named("attend"), this.#attention(values, layer, named)));
      const up = gelu(times(named("up"), norm(values, named("norm-up"))));
      values = sum(values, times(named("down"), up));
    }
    return times(embed, norm(values, last));
  }

  /* What the token takes from those before it and from itself. */
  #attention(values, layer, named) {
    const width = values.length;
    const { heads } = this.notes;
    const joined = times(named("attention"), norm(values, named("norm-attention")));
    const [query, key, value] = [0, 1, 2].map((part) =>
      joined.subarray(part * width, (part + 1) * width),
    );
    const cache = this.cache[layer];
    cache.push({ key, value });
    const mixed = new Float64Array(width);
    for (let head = 0; head < heads; head += 1) {
      const from = (head * width) / heads;
      const to = from + width / heads;
      const slope = 2 ** (1 - 2 * (head + 1));
      const scores = cache.map(({ key: other }, place) => {
        let score = 0;
        for (let index = from; index < to; index += 1) score += query[index] * other[index];
        return score / Math.sqrt(width / heads) - slope * (cache.length - 1 - place);
      });
      for (const [place, share] of softmax(scores).entries()) {
        const { value: other } = cache[place];
        for (let index = from; index < to; index += 1) mixed[index] += share * other[index];
      }
    }
    return mixed;
  }
}

/** Return the odds that scores give, likeliest first, and the token that a number draws. */
export function choose(scores, temperature, topP, even) {
  const tokens = [...scores.keys()].toSorted((a, b) => scores[b] - scores[a] || a - b);
  const odds = [...softmax(tokens.map((token) => scores[token] / (temperature || 1)))];
  if (!temperature) return { tokens, odds, kept: 1, drawn: 0 };
  let total = 0;
  const sums = odds.map((probability) => (total += probability));
  const reached = sums.findIndex((reach) => reach >= topP);
  const kept = reached < 0 ? sums.length : reached + 1;
  const point = even * sums[kept - 1];
  const drawn = sums.findIndex((reach) => reach > point);
  return { tokens, odds, kept, drawn: drawn < 0 ? kept - 1 : Math.min(drawn, kept - 1) };
}
