/* One run: a picture and a text, made side by side, pass by pass. */

import { even, TEXT } from "./tiny_chance.js";
import { noiseOf, PictureModel } from "./tiny_picture.js";
import { END } from "./tiny_pieces.js";
import { choose, CONTEXT, TextModel } from "./tiny_text.js";
import { readWeights } from "./tiny_weights.js";

const MOST_BEGUN = 64; // pieces of a beginning that are taken in
const SHOWN = 10; // likeliest pieces

/** Return both models, from the files with their weights. */
export const models = (picture, text) => ({
  picture: new PictureModel(readWeights(picture)),
  text: new TextModel(readWeights(text)),
});

export class Run {
  constructor({ picture, text }, settings) {
    this.models = { picture, text };
    this.settings = settings;
    this.noisy = noiseOf(settings.seed);
    this.steps = 0;
    this.drawn = 0;
    const { vocabulary } = text;
    const { text: plain, leftOut, readAs } = vocabulary.plain(settings.begin);
    const begun = vocabulary.numbers(plain);
    const taken = begun.slice(-MOST_BEGUN);
    text.begin();
    for (const piece of [...vocabulary.numbers(END), ...taken]) {
      this.scores = text.scoresAfter(piece);
    }
    this.taken = taken.length + 1;
    const pieces = taken.map((piece) => vocabulary.pieces[piece]);
    const isCut = taken.length < begun.length;
    this.first = { pass: 0, noisy: this.noisy, begun: { pieces, leftOut, readAs, isCut } };
  }

  get isDone() {
    return this.steps === this.settings.steps && this.isEnded;
  }

  get isEnded() {
    return this.ended || this.taken >= CONTEXT;
  }

  /** Make one pass on each side that is not done, and return what came out. */
  pass() {
    const frame = { pass: Math.max(this.steps, this.drawn) + 1 };
    if (this.steps < this.settings.steps) {
      const made = this.models.picture.step(this.noisy, this.steps, this.settings);
      this.noisy = made.noisy;
      this.steps += 1;
      frame.picture = made;
    }
    if (!this.isEnded) frame.choice = this.#choice();
    frame.isDone = this.isDone;
    return frame;
  }

  #choice() {
    const { seed, temperature, topP } = this.settings;
    const { text } = this.models;
    const number = even(seed, TEXT, this.drawn);
    const { pieces, odds, kept, drawn } = choose(this.scores, temperature, topP, number);
    const shown = (place) => ({
      piece: text.vocabulary.pieces[pieces[place]],
      odds: odds[place],
      isKept: place < kept,
      place,
    });
    this.drawn += 1;
    this.taken += 1;
    const isEnd = text.vocabulary.pieces[pieces[drawn]] === END;
    this.ended = isEnd;
    if (!this.isEnded) this.scores = text.scoresAfter(pieces[drawn]);
    const likeliest = Array.from({ length: SHOWN }, (_, place) => shown(place));
    return { likeliest, drawn: shown(drawn), isEnd, isFull: !isEnd && this.isEnded };
  }
}
