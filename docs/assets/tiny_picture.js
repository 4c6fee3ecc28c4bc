/* Draws digits out of noise, as in macros/training/picture_model.py. */

import { bell, PICTURE } from "./tiny_chance.js";
import { curve, norm, rowOf, sum, times } from "./tiny_layers.js";

const PIXELS = 64;
const NO_DIGIT = 10;

export class PictureModel {
  constructor({ matrices, notes }) {
    this.matrices = matrices;
    this.notes = notes;
  }

  /** Return what the model takes the clean picture to be. `time` is 1 for pure noise, 0 for none. */
  clean(noisy, time, digit) {
    const { matrices, notes } = this;
    const angles = Array.from(
      { length: notes.waves },
      (_, wave) => (time * Math.PI * 2 ** wave) / 4,
    );
    const when = [1, ...angles.map(Math.sin), ...angles.map(Math.cos)];
    let values = sum(
      times(matrices.in, noisy),
      times(matrices.time, when),
      rowOf(matrices.digit, digit),
    );
    for (let layer = 0; layer < notes.layers; layer += 1) {
      const named = (name) => matrices[`${layer}.${name}`];
      const up = curve(times(named("up"), norm(values, named("norm"))));
      values = sum(values, times(named("down"), up));
    }
    return times(matrices.out, norm(values, matrices.norm));
  }

  /** Return the same, moved away from what it would be without a digit. */
  guided(noisy, time, digit, guidance) {
    const asked = this.clean(noisy, time, digit);
    const without = guidance === 1 ? asked : this.clean(noisy, time, NO_DIGIT);
    return asked.map((value, pixel) => {
      const moved = guidance === 1 ? value : without[pixel] + guidance * (value - without[pixel]);
      return Math.max(-1, Math.min(1, moved));
    });
  }

  /** Return the picture after one step, the one of a number, and what the clean one was taken for. */
  step(noisy, number, { steps, digit, guidance }) {
    const [now, then] = [number, number + 1].map((step) => 1 - step / steps);
    const clean = this.guided(noisy, now, digit, guidance);
    const [angle, next] = [now, then].map((time) => (time * Math.PI) / 2);
    const after = noisy.map((value, pixel) => {
      const noise = (value - Math.cos(angle) * clean[pixel]) / Math.sin(angle);
      return Math.cos(next) * clean[pixel] + Math.sin(next) * noise;
    });
    return { noisy: after, clean };
  }
}

/** Return the noise that a picture with a seed begins with. */
export const noiseOf = (seed) =>
  Float64Array.from({ length: PIXELS }, (_, place) => bell(seed, PICTURE, place));
