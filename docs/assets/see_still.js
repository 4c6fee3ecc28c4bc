/* Plays the recorded run of the two tiny models for five seconds: an image out of noise, and the text
   word by word. Its film is fetched on a press. */

import { all, make } from "./elements.js";

const SIDE = 32;
const CELL = 34; // of the film: an image and the gap after it
const LASTS = 5000; // milliseconds

for (const still of all(".see-still")) prepare(still);

function prepare(still) {
  const button = make("button", { type: "button", className: "button see-still__play" }, "Play");
  let playing; // the controller of what plays now
  button.addEventListener("click", async () => {
    if (playing) return playing.abort();
    playing = new AbortController();
    button.textContent = "Stop";
    await play(still, playing.signal);
    button.textContent = "Play";
    playing = undefined;
    return undefined;
  });
  still.querySelector("figcaption").before(button);
}

async function play(still, signal) {
  const film = make("img", { src: still.dataset.film });
  const isThere = await film.decode().then(
    () => true,
    () => false,
  );
  if (isThere) await run(still, film, signal);
}

function run(still, film, signal) {
  const image = still.querySelector(".see-image");
  const canvas = make("canvas", { width: SIDE, height: SIDE, className: "see-image" });
  const context = canvas.getContext("2d");
  const columns = Math.round((film.naturalWidth + CELL - SIDE) / CELL);
  const text = still.querySelector(".see-written");
  const whole = text.textContent;
  const words = whole.split(/(?<=\s)/).map((word) => make("span", {}, word));
  text.replaceChildren(...words);
  image.hidden = true;
  image.before(canvas);
  return new Promise((done) => {
    const begin = performance.now();
    const draw = (now) => {
      const part = (now - begin) / LASTS;
      if (part >= 1 || signal.aborted) {
        canvas.remove();
        image.hidden = false;
        text.textContent = whole;
        done();
        return;
      }
      const column = Math.min(columns - 1, Math.floor(part * (columns + 1)));
      context.drawImage(film, column * CELL, 0, SIDE, SIDE, 0, 0, SIDE, SIDE);
      for (const [place, word] of words.entries())
        word.classList.toggle("is-to-come", place >= part * words.length);
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
}
