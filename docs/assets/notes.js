/* Notes in place: what a link leads to is shown beside it, on hover, on focus, on a tap or a click. */

import { make, opensElsewhere, placeBeside } from "./elements.js";

const LEAVING = 250; // milliseconds to move the pointer from the link to the note
const PLACE = { gap: 4, shift: 24 }; // pixels: the note begins a little before the link
const OPEN = "is-open";

const heightOf = (element) => element.getBoundingClientRect().top;

/**
 * Show a note of some class for every link that a selector names. `read` returns what the note of a
 * link says, now or later: a list of nodes and texts, or nothing if there is no note. The links
 * within an element of `group` have one note. With `isPinned` a click keeps the note until the next
 * one; otherwise it follows the link, as a second tap does.
 */
export function showNotes(selector, className, read, { group = selector, isPinned = false } = {}) {
  if (!("popover" in HTMLElement.prototype)) return;
  const note = make("div", {
    className: `note-in-place ${className}`,
    popover: "manual",
    tabIndex: -1,
  });
  let wanted; // the link or group whose note is shown, or will be when it is read
  let opener; // its link that was reached
  let pinned; // the same, once the note is to stay
  let leaving, height;

  const owner = (link) => link.closest(group) ?? link;

  /* Say whether there is a note to show. */
  async function show(link) {
    const asked = owner(link);
    if (asked === wanted) return true;
    hide();
    wanted = asked;
    opener = link;
    height = heightOf(asked);
    const content = await read(link);
    if (!content || asked !== wanted) return Boolean(content);
    asked.classList.add(OPEN);
    if (!note.isConnected) document.querySelector("main").append(note);
    note.replaceChildren(...content);
    note.showPopover({ source: link }); // the next stop of Tab after the link
    placeBeside(note, link, PLACE);
    return true;
  }

  function hide() {
    wanted?.classList.remove(OPEN);
    if (pinned) pinned.ariaExpanded = "false";
    wanted = pinned = undefined;
    if (note.matches(":popover-open")) note.hidePopover();
  }

  /* A touch or a click on the link shows its note; where there is none, it follows the link. */
  async function open(link, byKey) {
    if (!(await show(link))) location.assign(link.href);
    else if (isPinned && owner(link) === wanted) {
      pinned = link;
      pinned.ariaExpanded = "true";
      if (byKey) (note.querySelector("a") ?? note).focus();
    }
  }

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse" || pinned) return;
    const link = target.closest(selector);
    if (link || note.contains(target)) clearTimeout(leaving);
    if (link) show(link);
    else if (wanted && !note.contains(target)) {
      clearTimeout(leaving);
      leaving = setTimeout(() => pinned || hide(), LEAVING);
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches(selector) && target.matches(":focus-visible")) show(target);
    else if (!note.contains(target) && target !== pinned) hide();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(selector);
    if (!link) {
      if (!note.contains(event.target)) hide();
    } else if (pinned && owner(link) === wanted) {
      event.preventDefault();
      hide();
    } else if (
      !opensElsewhere(event) &&
      (isPinned || (event.pointerType === "touch" && owner(link) !== wanted))
    ) {
      event.preventDefault();
      open(link, event.detail === 0);
    } else hide();
  });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    if (note.contains(document.activeElement)) opener.focus(); // which would show a hidden note
    hide();
  });
  // What moves away takes its note along, unless the note is pinned: then it moves with the text.
  // The end of an earlier movement is no reason.
  const follow = () => wanted && !pinned && heightOf(wanted) !== height && hide();
  addEventListener("scroll", follow, { passive: true });
  addEventListener("resize", () => pinned && placeBeside(note, pinned, PLACE));
}
