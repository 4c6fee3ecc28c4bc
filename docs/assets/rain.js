/* The chart of systems: the drop nearest to the pointer, or that the arrow keys lead to, says what it is,
   and those that are not among the systems to show leave, as do years that have none. */

import { all, make } from "./elements.js";

const REACH = 28; // pixels from a drop within which it is the one that is meant
const EDGE = 4; // pixels that a name leaves free at the edge of the window
const LOW = 232; // pixels from the lower edge of the window, where there is no room below a drop
const HIGH = 260; // pixels from the upper edge, where there is none above it
const AWAY = [48, 80]; // pixels from a drop to its card below or above it
const ASIDE = 16; // pixels from a drop and its name to a card beside them
const NEAR = 100; // pixels within which another drop is one of the next
const SHARES = Array.from({ length: 11 }, (_, index) => index / 10) // of a card, left of its drop or above it
  .toSorted((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5)); // half of it first
// What it costs a card to cover a drop, a name, a string, an umbrella, or one of the next drops
const COSTS = { use: 1, text: 4, line: 20, path: 20, next: 20 };
const [HEIGHT, BESIDE, RADIUS] = [20, 8, 6]; // of a name, from a drop to its name, of a drop
const [ABOVE, BELOW] = [-19, 16]; // from a drop to a name there, as in rain.css
const [FIRST, STEP] = [24, 24]; // of some drops in a year: from its line to the highest, and between two
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export const FEW = 12; // systems, so few that each is named

const isShown = ({ isOut }) => !isOut;
const boxOf = (element) => element.getBoundingClientRect();
const clamp = (value, least, most) => Math.max(least, Math.min(value, most));

const overlap = (one, other) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/* The drawing: its drops and its years, and the names below it, to which the arrow keys lead as well. */
function readDrawing(drawing, entries) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const allStrings = all(".rain-strings > g");
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
  const others = all(".rain-below [data-system]").map((item, index) => ({
    element: item.querySelector("a"),
    parts: [item],
    entry: byId.get(item.dataset.system),
    mark: item.querySelector("a"),
    y: height + index,
    isOut: false,
  }));
  return { drops, rows, stops: [...drops, ...others] };
}

/* Let a drop hang at another height. */
function hangAt(y, { element, strings }) {
  for (const part of [...element.children, strings.querySelector("use")]) part.setAttribute("y", y);
  for (const line of strings.querySelectorAll("line")) {
    if (line.getAttribute("y1") === line.getAttribute("y2")) line.setAttribute("y1", y);
    line.setAttribute("y2", y);
  }
}

/* How much heights are scaled by rain.css. */
const scaleOf = (drawing) => Number(getComputedStyle(drawing).getPropertyValue("--scale"));

/* Draw only the years that have a drop which is shown, each where the one above it ends. If few of its
   drops are, they hang close together. */
function closeRows(rows, drawing) {
  const scale = scaleOf(drawing);
  const [{ top: start }] = rows;
  let end = start;
  for (const { parts, drops, top, bottom } of rows) {
    const shown = drops.filter(isShown);
    const [first, step] = [FIRST / scale, STEP / scale];
    const low = first + step * shown.length;
    for (const part of parts) {
      part.classList.toggle("is-out", !shown[0]);
      part.style.translate = `0 ${end - top}px`;
    }
    for (const [index, drop] of shown.entries())
      hangAt(low < bottom - top ? end + first + step * index : end + drop.y - top, drop);
    if (shown[0]) end += Math.min(low, bottom - top);
  }
  drawing.setAttribute("height", end);
  const spacer = drawing.nextElementSibling;
  spacer.setAttribute("height", start + (end - start) * scaleOf(spacer));
}

/* If some are filtered out, name the drops that are shown, on a side where nothing else is, if possible
   within their columns. */
function placeNames(drops, drawing) {
  if (!drawing.classList.contains("is-filtered")) return;
  const { width } = boxOf(drawing);
  const scale = scaleOf(drawing);
  const areaOf = (drop, from, to, down = 0) => {
    const [x, y] = [drop.mark.x, drop.mark.y].map(({ baseVal }) => baseVal.value);
    const top = y * scale + down;
    return { drop, left: x + from, right: x + to, top, bottom: top + HEIGHT };
  };
  const shown = drops.filter(isShown);
  for (const { element } of shown) element.dataset.side = "right"; // so that it can be measured
  const lengths = shown.map(({ label }) => label.getComputedTextLength());
  const taken = shown.map((drop) => areaOf(drop, -RADIUS, RADIUS));
  const edges = all(".rain-column").map(({ x1 }) => x1.baseVal.value);
  const isAcross = ({ left, right }) => edges.some((edge) => left < edge && edge < right);
  const isFree = (area) =>
    area.left >= 0 &&
    area.right <= width &&
    !taken.some((other) => other.drop !== area.drop && overlap(other, area));
  for (const [at, drop] of shown.entries()) {
    const length = lengths[at];
    const areas = {
      right: areaOf(drop, 0, BESIDE + length),
      left: areaOf(drop, -BESIDE - length, 0),
      above: areaOf(drop, -length / 2, length / 2, ABOVE),
      below: areaOf(drop, -length / 2, length / 2, BELOW),
    };
    const free = Object.keys(areas).filter((name) => isFree(areas[name]));
    const side = free.find((name) => !isAcross(areas[name])) ?? free[0];
    if (side) taken.push(areas[side]);
    drop.element.dataset.side = side ?? "";
  }
}

/* Say beside the names of the columns which year passes below them, once its own name has. */
function sayYear(rows) {
  const { bottom } = boxOf(document.querySelector(".rain-names"));
  const hasPassed = ({ drops, parts: [, name] }) =>
    drops.some(isShown) && boxOf(name).bottom < bottom;
  const passing = rows.findLast(hasPassed)?.parts[1].firstChild.data ?? "";
  document.querySelector(".rain").dataset.year = passing;
}

const reasonOf = ({ noun, reason }) => reason ?? `${noun[0].toUpperCase()}${noun.slice(1)}.`;

/* Move the page so that there is room for the card below a drop, and above it so much. */
function makeRoom({ mark }, above) {
  const { y } = boxOf(mark);
  const top = y < above ? y - above : Math.max(0, y + LOW - innerHeight);
  scrollBy({ top, behavior: "instant" });
}

/* Candidate places for the card: beside its drop and the name, and below and above them, more or less to
   the left. */
function placesNear({ mark, label }, { width, height }, windowWidth) {
  const [{ x, y, right }, name] = [mark, label].map(boxOf);
  const sides = [
    Math.max(right, name.right) + ASIDE,
    Math.min(x, name.width ? name.left : x) - ASIDE - width,
  ];
  const lefts = [x / windowWidth, ...SHARES].map((share) => x - share * width);
  const places = [
    ...SHARES.flatMap((share) => sides.map((left) => [left, y - share * height])),
    ...AWAY.flatMap((away) => [y + away, y - away - height]).flatMap((top) =>
      lefts.map((left) => [left, top]),
    ),
  ];
  return places.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

/* Put the card where it lies over the fewest drops and names, and over none of the next drops if it can. */
function placeCard(card, drop, drawn) {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = boxOf(card);
  const highest = Math.max(EDGE, boxOf(document.querySelector(".top")).bottom);
  const [most, lowest] = [clientWidth - EDGE - width, clientHeight - EDGE - height];
  const { x, y } = boxOf(drop.mark);
  const taken = [...drawn, ...drop.strings.children].map((part) => {
    const box = boxOf(part);
    const isNext = part.localName === "use" && Math.hypot(box.x - x, box.y - y) < NEAR;
    return [box, COSTS[isNext ? "next" : part.localName]];
  });
  const isInside = ({ left, top }) =>
    EDGE <= left && left <= most && highest <= top && top <= lowest;
  const costOf = (place) =>
    taken.reduce((sum, [part, cost]) => sum + (overlap(part, place) ? cost : 0), 0);
  const places = placesNear(drop, { width, height }, clientWidth);
  for (const place of places) place.cost = isInside(place) ? costOf(place) : Infinity;
  const [{ left, top }] = places.toSorted((one, other) => one.cost - other.cost || 0);
  card.style.setProperty("--left", `${clamp(left, EDGE, most) + scrollX}px`);
  card.style.setProperty("--top", `${clamp(top, highest, lowest) + scrollY}px`);
}

/* Bring a drop out, with its name in the window and over the names of others. */
function bringOut(drop, drops) {
  for (const part of drop.parts) part.classList.add("is-current");
  drop.strings.parentElement.append(drop.strings); // over those of the other drops
  const { left, right } = boxOf(drop.label);
  const { clientWidth } = document.documentElement;
  if (left < EDGE) drop.element.dataset.turned = "right";
  else if (right > clientWidth - EDGE) drop.element.dataset.turned = "left";
  const name = boxOf(drop.label);
  for (const { label } of drops)
    if (label !== drop.label) label.classList.toggle("is-under", overlap(boxOf(label), name));
}

function isInWindow({ mark }) {
  const { top, bottom } = boxOf(mark);
  return bottom > 0 && top < innerHeight;
}

/* The drop that is selected, and the card that says what it is. */
function createSelection(drops) {
  const drawn = all(".rain :is(.rain-drop use, text), .rain-umbrella path");
  const card = make("div", { className: "rain-card", popover: "manual" });
  document.querySelector(".rain").append(card);
  const selection = { current: undefined, card, select };

  /* Close the card on its button, which had the focus. */
  function close() {
    selection.current.element.focus({ preventScroll: true });
    select();
  }

  function select(drop) {
    if (drop === selection.current) return;
    for (const part of all(".rain :is(.is-current, .is-under)"))
      part.classList.remove("is-current", "is-under");
    delete selection.current?.element.dataset.turned;
    selection.current = drop;
    if (!drop) {
      card.hidePopover();
      return;
    }
    bringOut(drop, drops);
    const { name, word, address, facts } = drop.entry;
    card.replaceChildren(
      make(
        "a",
        { href: address, tabIndex: -1 },
        make("b", {}, name),
        make("span", {}, make("strong", {}, word), ` ${reasonOf(drop.entry)}`),
        make("span", {}, `${facts} `, make("u", {}, "Why?")),
      ),
      make("button", { className: "on-touch", ariaLabel: "Close", onclick: close }, "\u00d7"),
    );
    card.showPopover();
    placeCard(card, drop, drawn);
  }

  return selection;
}

/* A drop or its name that was hit is meant, whichever other drop is nearer. */
function nearest(drops, { clientX, clientY, target }) {
  const hit = drops.find(({ element }) => element.contains(target));
  if (hit) return hit;
  const away = ({ mark }) => {
    const { left, right, top, bottom } = boxOf(mark);
    return Math.hypot(clientX - (left + right) / 2, clientY - (top + bottom) / 2);
  };
  const distances = drops.filter(isShown).map((drop) => [drop, away(drop)]);
  const [[first, distance] = []] = distances.toSorted((one, other) => one[1] - other[1]);
  return distance < REACH ? first : undefined;
}

/* Say whether the pointer is on its way from the drop to the card, so that it can get there, and on no other
   drop. */
function isOnTheWay({ clientX, clientY, target }, { current, card }) {
  if (!current || (target.closest(".rain-drop > use") ?? current.mark) !== current.mark)
    return false;
  const [one, other] = [current.mark, card].map(boxOf);
  const [left, right] = [Math.min(one.left, other.left), Math.max(one.right, other.right)];
  const [top, bottom] = [Math.min(one.top, other.top), Math.max(one.bottom, other.bottom)];
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}

/* Select what a mouse is near, and what a finger presses. */
function followPointer(drawing, drops, selection) {
  let pointer; // what was pressed with last: a mouse, a finger or a pen
  const { select } = selection;
  drawing.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse" && !isOnTheWay(event, selection))
      select(nearest(drops, event));
  });
  document.querySelector(".rain").addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") select();
  });
  document.addEventListener("pointerdown", ({ pointerType, target }) => {
    pointer = pointerType;
    if (!target.closest(".rain")) select();
  });
  drawing.addEventListener("click", (event) => {
    const isKept = pointer === "mouse" && isOnTheWay(event, selection);
    const drop = isKept ? selection.current : nearest(drops, event);
    if (pointer !== "mouse" && drop !== selection.current) {
      event.preventDefault(); // the first tap says what it is, below the drop
      if (drop) makeRoom(drop, 0);
      select(drop); // or closes the card, where there is none
    } else if (drop && !event.target.closest(".rain-drop")) {
      event.preventDefault();
      drop.element.dispatchEvent(new MouseEvent("click", event));
    }
  });
}

/* How far a drop or a name is in a direction, from another; those aslant count as farther. */
function distanceTo({ mark }, from, [across, down]) {
  const [to, start] = [mark, from.mark].map(boxOf);
  const [x, y] = [to.left - start.left, to.top - start.top];
  const ahead = x * across + y * down;
  return ahead > 0 ? ahead + 2 * Math.abs(x * down + y * across) : Infinity;
}

/* Let the keyboard come to one drop. */
function stopAt(drop, drops) {
  for (const { element } of drops) element.tabIndex = element === drop?.element ? 0 : -1;
}

/* Select what has the focus, which the arrow keys move. */
function followKeyboard(drops, stops, { select, card }) {
  document.addEventListener("focusin", ({ target }) => {
    const drop = drops.find(({ element }) => element === target);
    if (!drop && !card.contains(target)) select();
    if (drop) stopAt(drop, drops);
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
}

/** Return the chart of systems, which have an `id`, a `name`, a `word` that answers and an `address`. */
export function createChart(entries) {
  const drawing = document.querySelector(".rain-drops");
  const { drops, rows, stops } = readDrawing(drawing, entries);
  const selection = createSelection(drops);
  for (const { element, entry } of drops)
    element.ariaLabel = `${entry.name}: ${entry.word} ${reasonOf(entry)} ${entry.facts}`;
  drawing.removeAttribute("aria-hidden");
  followPointer(drawing, drops, selection);
  followKeyboard(drops, stops, selection);
  const resized = new ResizeObserver(() => {
    placeNames(drops, drawing);
    sayYear(rows);
  });
  resized.observe(drawing);
  const followScroll = () => {
    sayYear(rows);
    if (selection.current && !isInWindow(selection.current)) selection.select();
  };
  addEventListener("scroll", followScroll, { passive: true });

  return {
    /** Show some of the systems, or all; nothing, if none of them has a drop. */
    show(some) {
      selection.select();
      drawing.classList.toggle("is-filtered", Boolean(some));
      drawing.classList.toggle("is-few", some?.size <= FEW);
      for (const stop of stops) {
        stop.isOut = Boolean(some) && !some.has(stop.entry);
        for (const part of stop.parts) part.classList.toggle("is-out", stop.isOut);
      }
      const shown = drops.filter(isShown);
      for (const part of all(".rain, .rain-note")) part.hidden = !shown[0];
      stopAt(shown.toSorted((one, other) => one.y - other.y)[0], drops);
      closeRows(rows, drawing);
      placeNames(drops, drawing);
      sayYear(rows);
    },
  };
}
