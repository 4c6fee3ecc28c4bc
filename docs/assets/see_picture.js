/* Shows how an image is made: the noisy image, and the model's guess at the finished one. */

import { all, make } from "./elements.js";
import { wordsOf } from "./see_prompt.js";

const SIDE = 32;
const GAP = 2; // between two images of the film
const COLUMNS = 12; // of the film
const VISIBLE = 0.06; // the least change of a value, from -1 to 1, that an eye can see

function imageData(values) {
  const data = new ImageData(SIDE, SIDE);
  for (let pixel = 0; pixel < SIDE * SIDE; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      data.data[pixel * 4 + channel] = Math.round((values[pixel * 3 + channel] + 1) * 127.5);
    }
    data.data[pixel * 4 + 3] = 255;
  }
  return data;
}

/* The canvas that takes the place of a recorded image. */
function canvasOf(element) {
  if (element.localName === "canvas") return element;
  const { className, alt } = element;
  const canvas = make("canvas", { className, width: SIDE, height: SIDE, ariaLabel: alt });
  canvas.setAttribute("role", "img");
  element.replaceWith(canvas);
  return canvas;
}

function draw(canvas, values, label) {
  canvas.getContext("2d").putImageData(imageData(values), 0, 0);
  canvas.ariaLabel = label;
}

/* Up to twelve passes in a row: above, what went into the pass, below, the guess. */
function drawFilm(canvas, before, made, steps) {
  const columns = Math.min(COLUMNS, steps);
  canvas.width = columns * (SIDE + GAP) - GAP; // which clears it
  canvas.height = 2 * SIDE + GAP;
  const context = canvas.getContext("2d");
  for (let column = 0; column < columns; column += 1) {
    const pass = Math.round((column * (steps - 1)) / Math.max(1, columns - 1));
    if (pass >= made.length) break;
    const left = column * (SIDE + GAP);
    context.putImageData(imageData(before[pass]), left, 0);
    context.putImageData(imageData(made[pass].clean), left, SIDE + GAP);
  }
}

/** Show the image side of a pass within an element, and return what happened in words. */
export function showPicture(root, frames, pass, { steps, ...wish }) {
  const made = frames.slice(1, pass + 1).flatMap(({ picture }) => picture ?? []);
  const last = made.at(-1);
  const noisy = last?.noisy ?? frames[0].noisy;
  const [noisyImage, guess] = all(".see-image", root).map(canvasOf);
  draw(noisyImage, noisy, last ? `The image after pass ${made.length}` : "Pure noise");
  guess.classList.toggle("is-empty", !last);
  guess.width = SIDE; // which clears it
  guess.ariaLabel = "No guess yet";
  const asked = `it was asked for ${wordsOf(wish)}`;
  if (last) draw(guess, last.clean, `The model’s guess in pass ${made.length}; ${asked}`);
  for (const film of all(".see-film", root)) {
    const before = [frames[0].noisy, ...made.map((picture) => picture.noisy)];
    drawFilm(canvasOf(film), before, made, steps);
  }
  const said = says(made, steps, Boolean(frames[pass].picture));
  root.querySelector(".see-picture-says").textContent = said;
  return said;
}

function says(made, steps, isNew) {
  const pass = made.length;
  if (pass === 0) return "Before the first pass, there’s only noise.";
  if (!isNew) return `The image was finished after pass ${pass}, as planned.`;
  const begun = `Pass ${pass} of ${steps}:`;
  if (pass === steps) return `${begun} the image is finished, as planned.`;
  if (pass === 1) return `${begun} a first guess at the image, from noise alone.`;
  const changed = Math.round(100 * changedShare(made.at(-1).clean, made.at(-2).clean));
  if (!changed) return `${begun} the guess looks the same, and the image comes closer to it.`;
  return `${begun} the new guess differs visibly in ${changed}% of its pixels.`;
}

/* The share of pixels in which two images differ to the eye. */
function changedShare(now, before) {
  let changed = 0;
  for (let place = 0; place < now.length; place += 3) {
    const isChanged = [0, 1, 2].some(
      (channel) => Math.abs(now[place + channel] - before[place + channel]) > VISIBLE,
    );
    if (isChanged) changed += 1;
  }
  return changed / (SIDE * SIDE);
}
