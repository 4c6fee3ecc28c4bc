/* The umbrella: the part that is chosen says below the picture what it means; at first, the LLM.
   Without this script the parts are links, and lists say the same. */

import * as elements from "./elements.js";
import { readQuery, writeQuery } from "./state.js";

const REST = 400; // milliseconds on a part before it is read out
const QUERY = "boundary"; // in the address while systems on the boundary are shown
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const figure = document.querySelector(".umbrella-figure");
const all = (selector) => elements.all(selector, figure);
const parts = all("svg a"); // panels, cap, small umbrella, rows
const captions = all(".umbrella-caption"); // in this order; the last is for rows
const small = captions.length - 2;
const [rows] = all(".umbrella-boundary");
const [status] = all("[role=status]");
let chosen, pinned, byFinger, timer;

const partAt = (event) => event.target.closest("svg a");

function choose(part, aloud) {
  clearTimeout(timer);
  all(".is-chosen").forEach((element) => element.classList.remove("is-chosen"));
  status.textContent = "";
  chosen = part;
  if (!part) {
    pinned = undefined;
    captions[small].classList.add("is-chosen");
    return;
  }
  const number = parts.indexOf(part);
  const caption = captions[Math.min(number, small + 1)];
  if (number > small) {
    const link = document.createElement("a");
    link.setAttribute("href", part.getAttribute("href"));
    link.textContent = part.textContent.trim();
    caption.firstElementChild.textContent = part.getAttribute("aria-label");
    caption.lastElementChild.replaceChildren("More about ", link);
  }
  for (const element of [part, caption]) element.classList.add("is-chosen");
  // A mouse passes in silence.
  if (aloud) timer = setTimeout(() => (status.textContent = caption.innerText), REST);
}

function showRows() {
  if (rows) rows.open = readQuery().has(QUERY);
  choose();
}

figure.addEventListener("focusin", (event) => partAt(event) && choose(partAt(event), true));

figure.addEventListener("pointerover", (event) => {
  const part = partAt(event);
  if (part && part !== chosen && !pinned && event.pointerType !== "touch") choose(part);
});

figure.addEventListener("pointerdown", (event) => {
  byFinger = event.pointerType === "touch";
});

// The first click or tap explains, and keeps the caption while the pointer goes to it; the second,
// or the link in the caption, leads on. A key has read the caption already.
figure.addEventListener("click", (event) => {
  const part = partAt(event);
  if (!part || !event.detail || part === pinned || elements.opensElsewhere(event)) return;
  event.preventDefault();
  choose(part, true);
  pinned = part;
});

figure.addEventListener("keydown", (event) => {
  byFinger = false;
  if (!partAt(event) || event.altKey || event.ctrlKey || event.metaKey) return;
  const now = parts.indexOf(partAt(event));
  const next = { Home: 0, End: small }[event.key] ?? now + STEPS[event.key];
  if (!parts[next]) return;
  event.preventDefault();
  parts[next].focus();
});

document.addEventListener("keydown", (event) => event.key === "Escape" && choose());

// Until pointer and focus leave the figure the caption stays, and its link can be reached.
figure.addEventListener("pointerleave", () => {
  if (!byFinger && !figure.matches(":focus-within")) choose();
});

figure.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !figure.contains(event.relatedTarget)) choose();
});

rows?.addEventListener("toggle", () => {
  if (rows.open === readQuery().has(QUERY)) return;
  writeQuery({ [QUERY]: rows.open ? "shown" : "" });
  choose();
});

all("span[hidden]").forEach((element) => (element.hidden = false));
showRows();
