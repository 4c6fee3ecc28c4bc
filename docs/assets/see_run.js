/* One run of both models, pass by pass. */

import { even, TEXT } from "./tiny_chance.js";
import { noiseOf, PictureModel } from "./tiny_picture.js";
import { choose, CONTEXT, END, TextModel } from "./tiny_text.js";
import { readWeights } from "./tiny_weights.js";

const SHOWN = 8; // likeliest words
const STORY_AND_IMAGE = "a story and a picture :";

/** Return both models, from the files with their weights. */
export const models = (picture, text) => ({
  picture: new PictureModel(readWeights(picture)),
  text: new TextModel(readWeights(text)),
});

/* Writes a text word by word. */
class Writing {
  constructor(text, prompt, { seed, temperature, topP }) {
    this.model = text;
    this.settings = { seed, temperature, topP };
    this.words = [];
    text.begin();
    this.taken = 0;
    const request = text.numbers(prompt).numbers;
    for (const number of [text.words.indexOf(END), ...request]) this.#read(number);
  }

  get isDone() {
    return this.isEnded || this.taken >= CONTEXT;
  }

  /** Add one word, and return how it was chosen. */
  pass() {
    const { seed, temperature, topP } = this.settings;
    const number = even(seed, TEXT, this.words.length);
    const { tokens, odds, kept, drawn } = choose(this.scores, temperature, topP, number);
    const at = (place) => ({
      word: this.model.words[tokens[place]],
      isEnd: this.model.words[tokens[place]] === END,
      odds: odds[place],
      isKept: place < kept,
      place,
    });
    const choice = { likeliest: Array.from({ length: SHOWN }, (_, place) => at(place)) };
    choice.drawn = at(drawn);
    choice.isEnd = choice.drawn.isEnd;
    this.isEnded = choice.isEnd;
    if (!choice.isEnd) {
      this.words.push(choice.drawn.word);
      this.#read(tokens[drawn]);
    }
    choice.isFull = !choice.isEnd && this.isDone;
    return { ...choice, ...this.#parts() };
  }

  #read(number) {
    this.taken += 1;
    this.scores = this.model.scoresAfter(number);
  }

  /* The text so far, and what it asks the image model for. */
  #parts() {
    const draw = this.words.lastIndexOf("draw");
    if (draw < 0) return { text: this.model.spelled(this.words), request: undefined };
    return {
      text: this.model.spelled(this.words.slice(0, draw)),
      request: this.words.slice(draw + 1).filter((word) => word !== ":"),
    };
  }
}

/**
 * Both models at work: side by side from one prompt, or, if `isTogether`, one after the other: the
 * language model chooses what the image model draws.
 */
export class Run {
  constructor({ picture, text }, settings) {
    this.picture = picture;
    this.settings = settings;
    this.noisy = noiseOf(settings.seed);
    this.steps = 0;
    this.made = 0;
    const prompt = settings.isTogether ? STORY_AND_IMAGE : `${settings.prompt} :`;
    this.writing = new Writing(text, prompt, settings);
    this.wish = settings.isTogether ? undefined : settings;
    this.first = { pass: 0, noisy: this.noisy };
  }

  get isDone() {
    return this.writing.isDone && (this.isDrawn || !this.#isAsked);
  }

  get isDrawn() {
    return this.steps === this.settings.steps;
  }

  get #isAsked() {
    return Boolean(this.wish?.thing || this.wish?.color || !this.settings.isTogether);
  }

  /** Make one pass on each side that has something to do, and return what came out. */
  pass() {
    this.made += 1;
    const frame = { pass: this.made };
    const isWaiting = this.settings.isTogether && !this.writing.isDone;
    if (!isWaiting && this.#isAsked && !this.isDrawn) frame.picture = this.#draw();
    if (!this.writing.isDone) {
      frame.choice = this.writing.pass();
      if (this.settings.isTogether && this.writing.isDone) this.#order(frame.choice.request);
    }
    frame.isDone = this.isDone;
    return frame;
  }

  #draw() {
    const { steps, guidance } = this.settings;
    const { color, thing } = this.wish;
    const made = this.picture.step(this.noisy, this.steps, { steps, guidance, color, thing });
    this.noisy = made.noisy;
    this.steps += 1;
    return made;
  }

  /* Take over from the text what is to be drawn. */
  #order(request = []) {
    const { colors, things } = this.picture;
    this.wish = {
      color: colors.find((color) => request.includes(color)) ?? "",
      thing: things.find((thing) => request.includes(thing)) ?? "",
    };
  }
}

/** Return the answer of the text model to a question. */
export function answerTo(text, question, settings) {
  const writing = new Writing(text, question, settings);
  let last;
  while (!writing.isDone) last = writing.pass();
  return last.text;
}
