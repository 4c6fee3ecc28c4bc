/* Plays the recorded run of the two tiny models for five seconds: an image out of noise, and the text
   word by word. Its film is fetched only then. */

import { all, make } from "./elements.js";

const SIDE = 32;
const CELL = 34; // of the film: an image and the gap after it
const LASTS = 5000; // milliseconds
const GRACE = 700; // milliseconds for which a press still means the "Play" that the reader saw
const calm = matchMedia("(prefers-reduced-motion: reduce)");

for (const still of all(".see-still")) prepare(still);

function prepare(still) {
  const button = make("button", { type: "button", className: "button see-still__play" }, "Play");
  let playing; // the controller of what plays now
  let begun; // when it began to play by itself
  button.addEventListener("click", () => {
    if (!playing) start();
    else if (begun === undefined || performance.now() - begun > GRACE) playing.abort();
  });

  async function start() {
    playing = new AbortController();
    button.textContent = "Stop";
    await play(still, playing.signal);
    button.textContent = "Play";
    [playing, begun] = [];
  }

  still.querySelector("figcaption").before(button);
  if (calm.matches || navigator.connection?.saveData) return;
  // It plays by itself once, when the reader has scrolled to it.
  const observer = new IntersectionObserver(
    ([{ isIntersecting }]) => {
      if (!isIntersecting || scrollY === 0) return;
      observer.disconnect();
      if (playing) return;
      begun = performance.now();
      start();
    },
    { threshold: 1 },
  );
  observer.observe(still.querySelector(".see-still__both"));
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
