/* Elements of the page: how they are found, made, led to, placed, and shown over it. */

const EDGE = 8; // pixels that are left free at the edge of the window
const LEAST = 160; // pixels of height that a popover may have, even if it covers its element

export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Return a new element with properties and content. */
export function make(name, properties = {}, ...content) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** Return the element that a link, or the address of the page, leads to on the page. */
export const targetOf = ({ hash }) =>
  hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;

/** Say whether a click is to open its link in a tab or window of its own. */
export const opensElsewhere = (event) =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** Let a line that is too long for a phone fade where it goes on (frame.css). Return what shows an item of it. */
export function moveSideways(line) {
  line.addEventListener("scroll", () => line.classList.toggle("is-cut", line.scrollLeft > 0));
  return (item) => {
    line.scrollLeft = item.offsetLeft - (line.clientWidth - item.offsetWidth) / 2;
  };
}

/**
 * Put a popover below an element, or above it where there is more room, inside the window. It is no
 * taller than that room, so that it does not cover the element. It has a place on the page, with
 * which it scrolls.
 */
export function placeBeside(popover, element, { gap = 0, shift = 0 } = {}) {
  const { left, top, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  popover.style.maxHeight = "";
  const { offsetWidth: width, offsetHeight: wanted } = popover;
  const [above, below] = [top - gap - EDGE, clientHeight - bottom - gap - EDGE];
  const isBelow = wanted <= below || above <= below;
  const height = Math.min(wanted, Math.max(isBelow ? below : above, LEAST));
  popover.style.maxHeight = `${height}px`;
  const within = (value, end) => Math.max(EDGE, Math.min(value, end - EDGE));
  const fromLeft = within(left - shift, clientWidth - width);
  const fromTop = within(isBelow ? bottom + gap : top - height - gap, clientHeight - height);
  popover.style.left = `${scrollX + fromLeft}px`;
  popover.style.top = `${scrollY + fromTop}px`;
}

/** Show content over the page, until it is closed. */
export function showDialog(title, ...content) {
  const close = make(
    "form",
    { method: "dialog" },
    make("button", { className: "button" }, "Close"),
  );
  const within = make("div", { className: "prose" }, close, make("h2", {}, title), ...content);
  const dialog = make("dialog", { className: "small-dialog", ariaLabel: title }, within);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close(); // beside what is in it
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.activeElement.closest("[popover]")?.hidePopover(); // else the focus couldn't go back
  document.body.append(dialog);
  dialog.showModal(); // gives the focus back when it is closed
}
