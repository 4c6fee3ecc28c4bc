/* The chart of systems: the drop nearest to the pointer, or that the arrow keys lead to, says what it is,
   and those that are not among the systems to show leave, as do years that have none. */

import { all, make } from "./elements.js";

const REACH = 28; // pixels from a drop within which it is the one that is meant
const EDGE = 4; // pixels that a name leaves free at the edge of the window
const LOW = 232; // pixels from the lower edge of the window, where there is no room below a drop
const HIGH = 260; // pixels from the upper edge, where there is none above it
const AWAY = [48, 80]; // pixels from a drop to its card
const BACK = Array.from({ length: 11 }, (_, index) => index / 10) // of the card, left of its drop
  .toSorted((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5));
const [NAME, STRING] = [4, 20]; // how much more these count than a drop, when the card would lie over them
const [HEIGHT, BESIDE, RADIUS] = [20, 8, 6]; // of a name, from a drop to its name, of a drop
const [ABOVE, BELOW] = [-19, 16]; // from a drop to a name there, as in rain.css

const [FIRST, STEP] = [24, 24]; // of some drops in a year: from its line to the highest, and between two

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export const FEW = 12; // systems, so few that each is named

const placeOf = ({ mark }) => [mark.x.baseVal.value, mark.y.baseVal.value];

function areaOf(drop, from, to, down = 0) {
  const [x, y] = placeOf(drop);
  return { drop, left: x + from, right: x + to, y: y + down };
}

const boxOf = (element) => element.getBoundingClientRect();

const clamp = (value, least, most) => Math.max(least, Math.min(value, most));

const overlap = (one, other) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/* How far a drop or a name is in a direction, from another; those aslant count as farther. */
function distanceTo({ mark }, from, [across, down]) {
  const [to, start] = [mark, from.mark].map(boxOf);
  const [x, y] = [to.left - start.left, to.top - start.top];
  const ahead = x * across + y * down;
  return ahead > 0 ? ahead + 2 * Math.abs(x * down + y * across) : Infinity;
}

const reasonOf = ({ noun, reason }) => reason ?? `${noun[0].toUpperCase()}${noun.slice(1)}.`;

/* Move the page so that there is room for the card below a drop, and above it so much. */
function makeRoom({ mark }, above) {
  const { y } = mark.getBoundingClientRect();
  const top = y < above ? y - above : Math.max(0, y + LOW - innerHeight);
  scrollBy({ top, behavior: "instant" });
}

/* Let a drop hang at another height. */
function hangAt(y, { element, strings }) {
  for (const part of element.children) part.setAttribute("y", y);
  for (const line of strings.children) {
    if (line.getAttribute("y1") === line.getAttribute("y2")) line.setAttribute("y1", y);
    line.setAttribute("y2", y);
  }
}

/**
 * Return the chart of the systems, which have an `id`, a `name`, a `word` that answers, and an
 * `address`.
 */
export function createChart(entries) {
  const drawing = document.querySelector(".rain-drops");
  const allStrings = all(".rain-strings > g");
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const drops = all(".rain-drop").map((element, index) => ({
    element,
    strings: allStrings[index],
    parts: [element, allStrings[index]],
    entry: byId.get(element.dataset.system),
    mark: element.querySelector("use"),
    y: element.querySelector("use").y.baseVal.value,
    label: element.querySelector("text"),
    isOut: false,
  }));
  const height = drawing.height.baseVal.value;
  const names = all(".rain-year");
  const rows = all(".rain-line").map((line, index, lines) => {
    const top = line.y1.baseVal.value;
    const bottom = lines[index + 1]?.y1.baseVal.value ?? height;
    const within = drops.filter(({ y }) => top < y && y < bottom);
    within.sort((one, other) => one.y - other.y);
    return { parts: [line, names[index]], drops: within, top, bottom };
  });
  const marksAndTexts = all(".rain :is(use, text)");
  const others = all(".rain-below [data-system]").map((item, index) => ({
    element: item.querySelector("a"),
    parts: [item],
    entry: byId.get(item.dataset.system),
    mark: item.querySelector("a"),
    y: height + index,
    isOut: false,
  }));
  const stops = [...drops, ...others];
  const card = make("div", { className: "rain-card", popover: "manual" });
  document.querySelector(".rain").append(card);
  for (const { element, entry } of drops)
    element.ariaLabel = `${entry.name}: ${entry.word} ${reasonOf(entry)} ${entry.facts}`;
  drawing.removeAttribute("aria-hidden");
  let current; // the drop that the card is about
  let pointer; // what it was pressed with last: a mouse, a finger or a pen

  /* A drop or its name that was hit is meant, whichever other drop is nearer. */
  function nearest({ clientX, clientY, target }) {
    const hit = drops.find(({ element }) => element.contains(target));
    if (hit) return hit;
    const { left, top } = drawing.getBoundingClientRect();
    const distance = (drop) => {
      const [x, y] = placeOf(drop);
      return Math.hypot(clientX - left - x, clientY - top - y);
    };
    const [first] = drops
      .filter(({ isOut }) => !isOut)
      .toSorted((a, b) => distance(a) - distance(b));
    return first && distance(first) < REACH ? first : undefined;
  }

  /* Say whether the pointer is on its way from the drop to the card, so that it can get there. */
  function isOnTheWay({ clientX, clientY }) {
    if (!current) return false;
    const [one, other] = [current.mark, card].map(boxOf);
    return (
      Math.min(one.left, other.left) <= clientX &&
      clientX <= Math.max(one.right, other.right) &&
      Math.min(one.top, other.top) <= clientY &&
      clientY <= Math.max(one.bottom, other.bottom)
    );
  }

  /* Put the card where it lies over the fewest drops and names, if it can near its drop and below it. */
  function placeCard({ x, y }) {
    const { clientWidth, clientHeight } = document.documentElement;
    const { width, height: high } = boxOf(card);
    const highest = Math.max(EDGE, boxOf(document.querySelector(".top")).bottom);
    const taken = [
      ...marksAndTexts.map((part) => [boxOf(part), part.matches("text") ? NAME : 1]),
      ...all("line", current.strings).map((line) => [boxOf(line), STRING]),
    ];
    const places = [];
    for (const away of AWAY)
      for (const top of [y + away, y - away - high])
        for (const back of [x / clientWidth, ...BACK]) {
          const left = x - back * width;
          const box = { left, top, right: left + width, bottom: top + high };
          const isInside =
            left >= EDGE &&
            box.right <= clientWidth - EDGE &&
            top >= highest &&
            box.bottom <= clientHeight - EDGE;
          const covered = taken.filter(([part]) => overlap(part, box));
          const cost = covered.reduce((sum, [, weight]) => sum + weight, isInside ? 0 : Infinity);
          places.push({ left, top, cost });
        }
    const [{ left, top }] = places.toSorted((one, other) => one.cost - other.cost || 0);
    const fromLeft = clamp(left, EDGE, clientWidth - EDGE - width);
    const fromTop = clamp(top, highest, clientHeight - EDGE - high);
    card.style.setProperty("--left", `${fromLeft + scrollX}px`);
    card.style.setProperty("--top", `${fromTop + scrollY}px`);
  }

  /* Let the keyboard come to one drop. */
  function stopAt(drop) {
    for (const { element } of drops) element.tabIndex = element === drop?.element ? 0 : -1;
  }

  /* Close the card on its button, which had the focus. */
  function close() {
    current.element.focus({ preventScroll: true });
    select();
  }

  function select(drop) {
    if (drop === current) return;
    for (const part of current?.parts ?? []) part.classList.remove("is-current");
    delete current?.element.dataset.turned;
    for (const part of all(".is-under", drawing)) part.classList.remove("is-under");
    current = drop;
    if (!drop) {
      card.hidePopover();
      return;
    }
    for (const part of drop.parts) part.classList.add("is-current");
    drop.strings.parentElement.append(drop.strings); // over those of the other drops
    const { left, right } = boxOf(drop.label);
    const { clientWidth } = document.documentElement;
    if (left < EDGE) drop.element.dataset.turned = "right";
    else if (right > clientWidth - EDGE) drop.element.dataset.turned = "left";
    const name = boxOf(drop.label);
    for (const { label } of drops)
      if (label !== drop.label) label.classList.toggle("is-under", overlap(boxOf(label), name));
    const { name: fullName, word, address, facts } = drop.entry;
    card.replaceChildren(
      make(
        "a",
        { href: address, tabIndex: -1 },
        make("b", {}, fullName),
        make("span", {}, make("strong", {}, word), ` ${reasonOf(drop.entry)}`),
        make("span", {}, `${facts} `, make("u", {}, "Why?")),
      ),
      make("button", { className: "on-touch", ariaLabel: "Close", onclick: close }, "\u00d7"),
    );
    card.showPopover();
    placeCard(drop.mark.getBoundingClientRect());
  }

  drawing.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse" && !isOnTheWay(event)) select(nearest(event));
  });
  document.querySelector(".rain").addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") select();
  });
  document.addEventListener("pointerdown", ({ pointerType, target }) => {
    pointer = pointerType;
    if (!target.closest(".rain")) select();
  });
  drawing.addEventListener("click", (event) => {
    const isKept = pointer === "mouse" && isOnTheWay(event);
    const drop = isKept ? current : nearest(event);
    if (pointer !== "mouse" && drop !== current) {
      event.preventDefault(); // the first tap says what it is, below the drop
      if (drop) makeRoom(drop, 0);
      select(drop); // or closes the card, where there is none
    } else if (drop && !event.target.closest(".rain-drop")) {
      event.preventDefault();
      drop.element.dispatchEvent(new MouseEvent("click", event));
    }
  });

  document.addEventListener("focusin", ({ target }) => {
    const drop = drops.find(({ element }) => element === target);
    if (!drop && !card.contains(target)) select();
    if (drop) stopAt(drop);
    if (drop && target.matches(":focus-visible")) {
      makeRoom(drop, HIGH);
      select(drop);
    }
  });
  document.addEventListener("keydown", (event) => {
    const from = stops.find(({ element }) => element === event.target);
    if (event.key === "Escape") select();
    const isCombined = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!from || !(event.key in ARROWS) || isCombined) return;
    event.preventDefault();
    const far = (stop) => (stop.isOut ? Infinity : distanceTo(stop, from, ARROWS[event.key]));
    const [next] = stops.toSorted((one, other) => far(one) - far(other));
    if (far(next) < Infinity) next.element.focus({ preventScroll: drops.includes(next) });
  });

  /* Name the drops that are shown, on a side where nothing else is. */
  function placeNames() {
    if (!drawing.classList.contains("is-filtered")) return;
    const { width } = drawing.getBoundingClientRect();
    const shown = drops.filter(({ isOut }) => !isOut);
    for (const { element } of shown) element.dataset.side = "right"; // so that it can be measured
    const lengths = new Map(shown.map((drop) => [drop, drop.label.getComputedTextLength()]));
    const taken = shown.map((drop) => areaOf(drop, -RADIUS, RADIUS));
    const isFree = ({ drop, left, right, y }) =>
      left >= 0 &&
      right <= width &&
      !taken.some(
        (other) =>
          other.drop !== drop &&
          Math.abs(other.y - y) < HEIGHT &&
          other.left < right &&
          left < other.right,
      );
    for (const drop of shown) {
      const length = lengths.get(drop);
      const areas = {
        right: areaOf(drop, 0, BESIDE + length),
        left: areaOf(drop, -BESIDE - length, 0),
        above: areaOf(drop, -length / 2, length / 2, ABOVE),
        below: areaOf(drop, -length / 2, length / 2, BELOW),
      };
      const side = Object.keys(areas).find((name) => isFree(areas[name]));
      if (side) taken.push(areas[side]);
      drop.element.dataset.side = side ?? "";
    }
  }

  /* Draw only the years that have a drop which is shown, each where the one above it ends. If few of its
     drops are, they hang close together. */
  function closeRows() {
    let end = rows[0].top;
    for (const { parts, drops: within, top, bottom } of rows) {
      const shown = within.filter(({ isOut }) => !isOut);
      const low = FIRST + STEP * shown.length;
      for (const part of parts) {
        part.classList.toggle("is-out", !shown[0]);
        part.style.translate = `0 ${end - top}px`;
      }
      for (const [index, drop] of shown.entries())
        hangAt(low < bottom - top ? end + FIRST + STEP * index : end + drop.y - top, drop);
      if (shown[0]) end += Math.min(low, bottom - top);
    }
    drawing.setAttribute("height", end);
  }

  new ResizeObserver(placeNames).observe(drawing);

  return {
    /** Show some of the systems, or all. */
    show(some) {
      select();
      drawing.classList.toggle("is-filtered", Boolean(some));
      drawing.classList.toggle("is-few", some?.size <= FEW);
      for (const stop of stops) {
        stop.isOut = Boolean(some) && !some.has(stop.entry);
        for (const part of stop.parts) part.classList.toggle("is-out", stop.isOut);
      }
      const shown = drops.filter(({ isOut }) => !isOut);
      stopAt(shown.toSorted((one, other) => one.y - other.y)[0]);
      closeRows();
      placeNames();
    },
  };
}
