/* Notes in place: what a link leads to is shown beside it, on hover, on focus, and on a tap. */

import { make, placeBeside } from "./elements.js";

const LEAVING = 250; // milliseconds to move the pointer from the link to the note
const ASIDE = 24; // pixels by which the note begins before the link
const GAP = 4;
const OPEN = "is-open";

const heightOf = (element) => element.getBoundingClientRect().top;

/**
 * Show a note of some class for every link that a selector names. `read` returns what the note of a
 * link says, now or later: a list of nodes and texts, or nothing if there is no note. The links
 * within an element of `group` have one note.
 */
export function showNotes(selector, className, read, group = selector) {
  if (!("popover" in HTMLElement.prototype)) return;
  const note = make("div", { className: `note-in-place ${className}`, popover: "manual" });
  let wanted; // the link or group whose note is shown, or will be when it is read
  let leaving, height;

  const owner = (link) => link.closest(group) ?? link;

  /* Say whether there is a note to show. */
  async function show(link) {
    const asked = owner(link);
    if (asked === wanted) return true;
    hide();
    wanted = asked;
    height = heightOf(asked);
    const content = await read(link);
    if (!content || asked !== wanted) return Boolean(content);
    asked.classList.add(OPEN);
    if (!note.isConnected) document.querySelector("main").append(note);
    note.replaceChildren(...content);
    note.showPopover();
    placeBeside(note, link, { gap: GAP, shift: ASIDE });
    return true;
  }

  function hide() {
    wanted?.classList.remove(OPEN);
    wanted = undefined;
    if (note.matches(":popover-open")) note.hidePopover();
  }

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const link = target.closest(selector);
    if (link || note.contains(target)) clearTimeout(leaving);
    if (link) show(link);
    else if (wanted && !note.contains(target)) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, LEAVING);
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches(selector) && target.matches(":focus-visible")) show(target);
    else if (!note.contains(target)) hide();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(selector);
    if (!link) {
      if (!note.contains(event.target)) hide();
    } else if (event.pointerType === "touch" && owner(link) !== wanted) {
      event.preventDefault(); // a second tap follows the link, and the first if there is no note
      show(link).then((isShown) => isShown || location.assign(link.href));
    } else hide();
  });
  addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  // What moves away takes its note along; the end of an earlier movement is no reason.
  const follow = () => wanted && heightOf(wanted) !== height && hide();
  addEventListener("scroll", follow, { passive: true });
}
