/* Plays a run: forward, back, and by itself. At rest, before the models are fetched, the page shows
   the last pass of a recorded run; whatever is pressed then computes the same run anew. */

import { all } from "./elements.js";
import { areLoaded, compute, FAULTS, newRun } from "./see_models.js";

const PAUSE = 250; // milliseconds between two passes while it plays
const WORD = 80; // where only a word is added, which the image model may be waiting for

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const isCut = (element) => element.getBoundingClientRect().bottom > innerHeight;

export class Player {
  #frames = [];
  #timer;
  #goal = 0;
  #isPlaying = false;
  #hasFailed = false;
  #label;

  /**
   * `settings` returns what the run depends on; `show` shows a pass of it and returns what to
   * announce of it; `settle` is told the pass at which it comes to rest.
   */
  constructor(root, { settings, show, settle }) {
    this.root = root;
    this.shown = Number(root.dataset.passes);
    Object.assign(this, { settings, show, settle });
    this.#label = this.#button("play").textContent;
    root.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-do]");
      if (button && button.ariaDisabled !== "true") this.press(button.dataset.do);
    });
    calm.addEventListener("change", () => this.stop());
  }

  get isAtRest() {
    return this.#frames.length === 0;
  }

  /** Whether any output of the models is out of sight. */
  get isCut() {
    return all("figure, .see-written, .see-odds", this.root).some(isCut);
  }

  get #isLast() {
    return this.isAtRest || Boolean(this.#frames[this.shown]?.isDone);
  }

  press(name) {
    const wasPlaying = this.#isPlaying;
    this.stop();
    if (name === "play" && wasPlaying) this.#rest();
    else if (name === "play") {
      this.play();
      this.#scrollToOutputs();
    } else this.go({ start: 0, back: this.shown - 1, next: this.shown + 1, end: Infinity }[name]);
  }

  /* So that what both models make and the odds are in sight while they run, if possible with the prompt,
     or on a low screen the beginning. */
  #scrollToOutputs() {
    const [bar] = all(".see-bar-of-passes", this.root);
    const [form] = all(".see-form", this.root);
    const [first] = all(".see-problem:not(:empty), .see-side", this.root);
    const parts = all(".see-side", this.root).map((side) => side.getBoundingClientRect().bottom);
    const header = Math.max(0, document.querySelector(".top").getBoundingClientRect().bottom);
    const cut = Math.max(...parts) - innerHeight;
    const covered = () =>
      Math.min(0, first.getBoundingClientRect().top - bar.getBoundingClientRect().bottom);
    if (!this.isCut) {
      scrollBy(0, Math.max(covered(), Math.min(0, cut)));
    } else if (form && cut <= form.getBoundingClientRect().top - header) {
      scrollBy(0, cut);
    } else {
      bar.scrollIntoView();
      all(".see-written", this.root)[0].scrollIntoView({ block: "nearest" });
      scrollBy(0, covered());
    }
  }

  /** Forget what has been computed: the settings have changed. */
  forget() {
    this.stop();
    this.#frames = [];
    this.id = undefined;
  }

  /** Run on from here, or from the beginning if this is the end. */
  play() {
    if (calm.matches) {
      this.go(Infinity);
      return;
    }
    this.#isPlaying = true;
    this.#button("play").textContent = "Pause";
    this.go(this.#isLast ? 0 : this.shown + 1);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#isPlaying = false;
    this.#button("play").textContent = this.#isLast ? this.#label : "Play";
  }

  /** Show a pass as soon as it has been computed; the last one, if the run is shorter. */
  go(pass) {
    this.#goal = pass;
    const last = this.#frames.at(-1);
    const ready = last?.isDone ? Math.min(pass, last.pass) : pass;
    if (this.#frames[ready]) this.#showPass(ready);
    else {
      this.id ??= newRun();
      if (!areLoaded()) this.#say("fetching", "Downloading the models …");
      compute(this, this.settings(), pass);
    }
  }

  receive(frame) {
    if (this.#hasFailed) this.#say("problem", "");
    this.#hasFailed = false;
    this.#frames[frame.pass] = frame;
    if (frame.isDone) this.#goal = Math.min(this.#goal, frame.pass);
    const isOnTheWay = !calm.matches && this.#goal === Infinity && frame.pass > 0;
    const isThere = frame.pass === this.#goal;
    this.#say("fetching", isThere || this.#isPlaying ? "" : "Computing …");
    if (isThere || isOnTheWay) this.#showPass(frame.pass);
  }

  fail(name) {
    this.stop();
    this.#hasFailed = true;
    this.#say("fetching", "");
    this.#say("problem", FAULTS[name]);
  }

  #showPass(pass) {
    this.shown = pass;
    const said = this.show(this.#frames, pass);
    this.#say("pass", this.#isLast ? `Finished after pass\u00A0${pass}` : `Pass ${pass}`);
    const off = { start: pass === 0, back: pass === 0, next: this.#isLast, end: this.#isLast };
    for (const [name, isOff] of Object.entries(off))
      this.#button(name).ariaDisabled = String(isOff);
    if (this.#isLast) this.stop();
    const pause = this.#frames[pass]?.choice && !this.#frames[pass].picture ? WORD : PAUSE;
    if (this.#isPlaying) this.#timer = setTimeout(() => this.go(this.shown + 1), pause);
    else if (pass === this.#goal || this.#isLast) this.#rest(said);
  }

  #rest(said = this.show(this.#frames, this.shown)) {
    if (this.isAtRest) return;
    this.settle(this.shown);
    this.#say("status", this.#isLast ? `Finished after pass ${this.shown}. ${said}` : said);
  }

  #button(name) {
    return this.root.querySelector(`[data-do="${name}"]`);
  }

  #say(name, text) {
    for (const element of all(`.see-${name}`, this.root)) element.textContent = text;
  }
}
