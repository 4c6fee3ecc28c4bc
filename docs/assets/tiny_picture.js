/* Draws images out of noise, as in macros/training/picture_model.py. */

import { bell, PICTURE } from "./tiny_chance.js";
import { times } from "./tiny_layers.js";

export const SIDE = 32;

const RGB = 3;
const SMALL = 1e-5;
const BEFORE = ["fine0"];
const COARSE = ["coarse0", "coarse1", "coarse2"];
const AFTER = ["fine1", "fine2"];

/* One square plane of numbers per channel, with a margin of zeros for the convolutions. */
class Planes {
  constructor(channels, side, values) {
    this.channels = channels;
    this.side = side;
    this.width = side + 2;
    this.size = this.width * this.width;
    this.values = values ?? new Float64Array(channels * this.size);
  }

  /* The channels from one on, in the same memory. */
  from(channel) {
    const values = this.values.subarray(channel * this.size);
    return new Planes(this.channels - channel, this.side, values);
  }

  cleared() {
    this.values.fill(0);
    return this;
  }

  /* Call a function with the place of every pixel of the first plane. */
  forEachPixel(call) {
    for (let row = 1; row <= this.side; row += 1) {
      for (let column = 1; column <= this.side; column += 1) {
        call(row * this.width + column, row - 1, column - 1);
      }
    }
  }
}

export class PictureModel {
  constructor({ matrices, notes }) {
    this.matrices = matrices;
    this.things = notes.things;
    this.colors = notes.colors;
    this.waves = notes.waves;
    const narrow = matrices.in.rows;
    const wide = matrices.down.rows;
    const depth = 4 * RGB;
    const fine = SIDE / 2;
    const coarse = fine / 2;
    this.fine = ["values", "normed", "hidden"].map(() => new Planes(narrow, fine));
    this.coarse = ["values", "normed", "hidden"].map(() => new Planes(wide, coarse));
    this.between = new Planes(4 * narrow, coarse);
    this.last = new Planes(narrow + depth, fine);
    this.given = this.last.from(narrow);
    this.out = new Planes(depth, fine);
  }

  /** Return the image after one step, the one of a number, and the clean one that is predicted. */
  step(noisy, number, { steps, guidance, thing, color }) {
    const [now, then] = [number, number + 1].map((step) => 1 - step / steps);
    const clean = this.#guided(noisy, now, guidance, thing, color);
    const [angle, next] = [now, then].map((time) => (time * Math.PI) / 2);
    const after = noisy.map((value, place) => {
      const noise = (value - Math.cos(angle) * clean[place]) / Math.sin(angle);
      return Math.cos(next) * clean[place] + Math.sin(next) * noise;
    });
    return { noisy: after, clean };
  }

  /* The prediction, moved away from the one without words. */
  #guided(noisy, time, guidance, thing, color) {
    const clean = this.clean(noisy, time, thing, color);
    const without = guidance === 1 ? clean : this.clean(noisy, time, "", "");
    return clean.map((value, place) => {
      const moved = without[place] + guidance * (value - without[place]);
      return Math.max(-1, Math.min(1, moved));
    });
  }

  /** Return the clean image that the model predicts. `time` is 1 for pure noise, 0 for none. */
  clean(noisy, time, thing, color) {
    const { matrices, between, given, last, out } = this;
    const [fine, normed] = this.fine;
    const [coarse, normedCoarse] = this.coarse;
    const embedding = this.#embedding(time, thing, color);
    given.forEachPixel((place, row, column) => {
      for (let channel = 0; channel < given.channels; channel += 1) {
        given.values[channel * given.size + place] = noisy[placeInImage(row, column, channel)];
      }
    });
    convolve(given, matrices.in, fine.cleared());
    for (const name of BEFORE) this.#block(name, this.fine, embedding);
    toDepth(fine, between);
    mix(between, matrices.down, coarse.cleared());
    for (const name of COARSE) this.#block(name, this.coarse, embedding);
    norm(coarse, matrices["up.norm"].numbers, normedCoarse);
    mix(normedCoarse, matrices.up, between.cleared());
    addToSpace(between, fine);
    for (const name of AFTER) this.#block(name, this.fine, embedding);
    norm(fine, matrices["out.norm"].numbers, normed);
    silu(normed, last);
    convolve(last, matrices.out, out.cleared());
    const image = new Float32Array(RGB * SIDE * SIDE);
    out.forEachPixel((place, row, column) => {
      for (let channel = 0; channel < out.channels; channel += 1) {
        image[placeInImage(row, column, channel)] =
          out.values[channel * out.size + place] + matrices["out.bias"].numbers[channel];
      }
    });
    return image;
  }

  /* What the blocks are told of the time and the words, of which "" is the last. */
  #embedding(time, thing, color) {
    const { matrices, things, colors } = this;
    const angles = Array.from(
      { length: this.waves },
      (_, wave) => (time * Math.PI * 2 ** wave) / 4,
    );
    const embedding = times(matrices.time, [1, ...angles.map(Math.sin), ...angles.map(Math.cos)]);
    const told = [
      [matrices.thing, thing ? things.indexOf(thing) : things.length],
      [matrices.color, color ? colors.indexOf(color) : colors.length],
    ];
    for (const [{ columns, numbers }, row] of told) {
      for (let place = 0; place < columns; place += 1) {
        embedding[place] += numbers[row * columns + place];
      }
    }
    return embedding.map((value) => value / (1 + Math.exp(-value)));
  }

  #block(name, [values, normed, hidden], embedding) {
    const named = (part) => this.matrices[`${name}.${part}`];
    const film = times(named("film"), embedding);
    const scale = film.subarray(0, values.channels).map((value) => 1 + value);
    norm(values, named("norm").numbers, normed);
    silu(normed, normed);
    convolve(normed, named("conv1"), hidden.cleared());
    norm(hidden, scale, normed);
    silu(normed, normed, film.subarray(values.channels));
    convolve(normed, named("conv2"), values);
  }
}

/** Return the noise that an image with a seed begins with. */
export const noiseOf = (seed) =>
  Float32Array.from({ length: RGB * SIDE * SIDE }, (_, place) => bell(seed, PICTURE, place));

/* Where a channel of the fine grid is in an image: 2 by 2 pixels, of three colors each. */
function placeInImage(row, column, channel) {
  const pixel = Math.floor(channel / RGB);
  const y = 2 * row + (pixel >> 1);
  const x = 2 * column + (pixel & 1);
  return (y * SIDE + x) * RGB + (channel % RGB);
}

/* Add the 3 by 3 convolution of an input to an output. Nearly all of the time is spent in here. */
function convolve({ channels, side, width, size, values }, { numbers }, output) {
  const sums = output.values;
  for (let to = 0, tap = 0; to < output.channels; to += 1) {
    for (let from = 0; from < channels; from += 1, tap += 9) {
      const topLeft = numbers[tap];
      const top = numbers[tap + 1];
      const topRight = numbers[tap + 2];
      const left = numbers[tap + 3];
      const middle = numbers[tap + 4];
      const right = numbers[tap + 5];
      const bottomLeft = numbers[tap + 6];
      const bottom = numbers[tap + 7];
      const bottomRight = numbers[tap + 8];
      for (let row = 1; row <= side; row += 1) {
        let below = from * size + (row + 1) * width + 1;
        let at = below - width;
        let above = at - width;
        let sum = to * size + row * width + 1;
        for (const end = sum + side; sum < end; sum += 1, above += 1, at += 1, below += 1) {
          sums[sum] +=
            topLeft * values[above - 1] +
            top * values[above] +
            topRight * values[above + 1] +
            left * values[at - 1] +
            middle * values[at] +
            right * values[at + 1] +
            bottomLeft * values[below - 1] +
            bottom * values[below] +
            bottomRight * values[below + 1];
        }
      }
    }
  }
}

/* Add the 1 by 1 convolution of an input to an output: channels are mixed, pixels aren't. */
function mix({ channels, size, values }, { numbers }, output) {
  for (let to = 0, tap = 0; to < output.channels; to += 1) {
    for (let from = 0; from < channels; from += 1, tap += 1) {
      const share = numbers[tap];
      for (let place = 0; place < size; place += 1) {
        output.values[to * size + place] += share * values[from * size + place];
      }
    }
  }
}

/* Bring the channels of every pixel to a common size, times their gains (RMSNorm). */
function norm({ channels, size, values }, gains, output) {
  for (let pixel = 0; pixel < size; pixel += 1) {
    let squares = 0;
    for (let place = pixel; place < values.length; place += size) squares += values[place] ** 2;
    const scale = 1 / Math.sqrt(squares / channels + SMALL);
    for (let channel = 0, place = pixel; channel < channels; channel += 1, place += size) {
      output.values[place] = values[place] * scale * gains[channel];
    }
  }
}

/* Apply SiLU to every value, after a shift of its channel, and leave the margins at zero. */
function silu(input, output, shift) {
  for (let channel = 0; channel < input.channels; channel += 1) {
    const offset = shift?.[channel] ?? 0;
    for (let row = 1; row <= input.side; row += 1) {
      const begin = channel * input.size + row * input.width + 1;
      for (let place = begin; place < begin + input.side; place += 1) {
        const value = input.values[place] + offset;
        output.values[place] = value / (1 + Math.exp(-value));
      }
    }
  }
}

/* Call a function with the place of every value of the fine grid, and its place on the coarse one. */
function forEachPair(fine, coarse, call) {
  for (let channel = 0; channel < fine.channels; channel += 1) {
    fine.forEachPixel((place, row, column) => {
      const pixel = 2 * (row & 1) + (column & 1);
      const at = ((row >> 1) + 1) * coarse.width + (column >> 1) + 1;
      call(channel * fine.size + place, (pixel * fine.channels + channel) * coarse.size + at);
    });
  }
}

/* Put 2 by 2 pixels of the fine grid into one of the coarse grid. */
const toDepth = (fine, coarse) =>
  forEachPair(fine, coarse, (place, at) => {
    coarse.values[at] = fine.values[place];
  });

/* Add each pixel of the coarse grid to 2 by 2 of the fine one. */
const addToSpace = (coarse, fine) =>
  forEachPair(fine, coarse, (place, at) => {
    fine.values[place] += coarse.values[at];
  });
