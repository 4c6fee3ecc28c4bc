/* Shows how a picture is made: the noisy picture, and what the model takes the clean one to be. */

import { all, make } from "./elements.js";

const SIDE = 8;
const SEEN = 1 / 255; // a change of less shows no other gray

const [noisy, clean] = all(".see-canvas");
const film = document.querySelector(".see-film");
const says = document.querySelector(".see-picture-says");

/* From -1 for paper to 1 for ink, as light from 255 to 0. */
const light = (value) => Math.round((1 - Math.max(-1, Math.min(1, value))) * 127.5);

function draw(canvas, values) {
  const context = canvas.getContext("2d");
  const image = context.createImageData(SIDE, SIDE);
  for (const [pixel, value] of values.entries()) {
    const gray = light(value);
    image.data.set([gray, gray, gray, 255], pixel * 4);
  }
  context.putImageData(image, 0, 0);
}

export function showPicture(frames, pass, { steps, digit }) {
  const made = frames.slice(1, pass + 1).flatMap(({ picture }) => picture ?? []);
  const last = made.at(-1);
  draw(noisy, last?.noisy ?? frames[0].noisy);
  clean.hidden = !last;
  film.replaceChildren(...[frames[0], ...made].map((frame) => small(frame.noisy)));
  if (last) draw(clean, last.clean);
  const asked = digit < 10 ? `a ${digit}` : "any digit";
  noisy.ariaLabel = last ? `The image after pass ${made.length}` : "Pure noise";
  clean.ariaLabel = `The model's guess at the result; you asked for ${asked}`;
  says.textContent = said(frames, pass, made, { steps, asked });
}

/* The picture after every pass so far, small. */
function small(values) {
  const canvas = make("canvas", { width: SIDE, height: SIDE });
  draw(canvas, values);
  return canvas;
}

function said(frames, pass, made, { steps, asked }) {
  if (made.length === 0)
    return `Before the first pass, there's only noise. You asked for ${asked}.`;
  if (!frames[pass].picture) return `Finished at pass ${steps}.`;
  const before = made.at(-2)?.noisy ?? frames[0].noisy;
  const isChanged = (value, pixel) => Math.abs(value - before[pixel]) > SEEN;
  const changed = made.at(-1).noisy.filter(isChanged).length;
  const rest = made.length === steps ? " The image is finished." : "";
  return `Pass ${made.length} of ${steps}: all 64 pixels were reworked, and ${changed} look different.${rest}`;
}
