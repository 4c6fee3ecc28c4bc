/* Writes text, one piece after another, as in macros/training/text_model.py. */

import { curve, norm, rowOf, shares, sum, times } from "./tiny_layers.js";
import { Vocabulary } from "./tiny_pieces.js";

export const CONTEXT = 128;

/** A transformer. What it found out for the pieces so far is kept, so that each passes once. */
export class TextModel {
  constructor({ matrices, notes }) {
    this.matrices = matrices;
    this.notes = notes;
    this.vocabulary = new Vocabulary(notes);
    this.begin();
  }

  /** Forget the text. */
  begin() {
    this.kept = Array.from({ length: this.notes.layers }, () => []);
  }

  /** Take one more piece in, and return the score of each piece to come next (logits). */
  scoresAfter(piece) {
    const { embed, norm: last } = this.matrices;
    let values = Float64Array.from(
      rowOf(embed, piece),
      (value) => value * Math.sqrt(embed.columns),
    );
    for (const layer of this.kept.keys()) {
      const named = (name) => this.matrices[`${layer}.${name}`];
      values = sum(values, times(named("attend"), this.#lookedBack(values, layer, named)));
      const up = curve(times(named("up"), norm(values, named("norm-up"))));
      values = sum(values, times(named("down"), up));
    }
    return times(embed, norm(values, last));
  }

  /* What the piece takes from those before it and from itself (attention). */
  #lookedBack(values, layer, named) {
    const width = values.length;
    const { heads } = this.notes;
    const asked = times(named("attention"), norm(values, named("norm-attention")));
    const [query, key, value] = [0, 1, 2].map((part) =>
      asked.subarray(part * width, (part + 1) * width),
    );
    const kept = this.kept[layer];
    kept.push({ key, value });
    const taken = new Float64Array(width);
    for (let head = 0; head < heads; head += 1) {
      const from = (head * width) / heads;
      const to = from + width / heads;
      const slope = 2 ** (1 - 2 * (head + 1));
      const scores = kept.map(({ key: other }, place) => {
        let score = 0;
        for (let index = from; index < to; index += 1) score += query[index] * other[index];
        return score / Math.sqrt(width / heads) - slope * (kept.length - 1 - place);
      });
      for (const [place, share] of shares(scores).entries()) {
        const { value: other } = kept[place];
        for (let index = from; index < to; index += 1) taken[index] += share * other[index];
      }
    }
    return taken;
  }
}

/** Return the odds that scores give, likeliest first, and the piece that a number draws. */
export function choose(scores, temperature, topP, even) {
  const pieces = [...scores.keys()].toSorted((a, b) => scores[b] - scores[a] || a - b);
  const odds = [...shares(pieces.map((piece) => scores[piece] / (temperature || 1)))];
  if (!temperature) return { pieces, odds, kept: 1, drawn: 0 };
  let total = 0;
  const sums = odds.map((probability) => (total += probability));
  const reached = sums.findIndex((reach) => reach >= topP);
  const kept = reached < 0 ? sums.length : reached + 1;
  const point = even * sums[kept - 1];
  const drawn = sums.findIndex((reach) => reach > point);
  return { pieces, odds, kept, drawn: drawn < 0 ? kept - 1 : Math.min(drawn, kept - 1) };
}
