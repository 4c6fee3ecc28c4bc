/* The menu beside a mark: it copies the link to the item in the form that is needed. */

import { copyText } from "./copying.js";
import { make, placeBeside } from "./elements.js";
import { fetchJson } from "./fetching.js";
import { APA, CITATIONS, FORMATS } from "./link_formats.js";
import { correctionOf } from "./linking.js";

const LINES = new URL("entries.json", import.meta.url);
const correctionOfPage = document.querySelector("a.correction")?.href;
let files; // by name, the lines of the entries that each holds, by label
let mark, item; // what the menu is open for
let opener; // what was pressed: the mark, or a link that stands elsewhere

const heading = make("p", { className: "link-menu__name", id: "link-menu-name" });
const citation = make("p", { className: "link-menu__citation" });
const copyButtons = Object.keys(FORMATS).map((value) =>
  make("button", { type: "button", value, onclick: () => copy(value) }),
);
const editOfPage = document.querySelector("a.edit-link[rel='edit']")?.href;
const edit = make("a", {
  className: "link-menu__edit",
  textContent: "Edit this entry",
  hidden: !editOfPage,
});
const correction = make("a", {
  className: "link-menu__correction",
  textContent: "Suggest a correction",
});
const status = make("p", { className: "visually-hidden", role: "status" });
const menu = make(
  "div",
  { className: "link-menu", popover: "auto", role: "dialog" },
  heading,
  status, // at the end it would make the menu scroll
  citation,
  ...copyButtons,
  edit,
  correction,
);
menu.setAttribute("aria-labelledby", heading.id);
menu.addEventListener("focusout", ({ relatedTarget }) => {
  // Tab leads out of the menu; left open, it would hide what has the focus.
  if (relatedTarget && !menu.contains(relatedTarget)) menu.hidePopover();
});
// On a phone or in a low window the menu stays at the edge of the window while the page is scrolled.
const openerVisibility = new IntersectionObserver((records) => {
  if (!records.at(-1).isIntersecting) menu.hidePopover();
});
menu.addEventListener("beforetoggle", ({ newState }) => {
  opener.ariaExpanded = String(newState === "open");
  if (newState === "open") openerVisibility.observe(opener);
  else openerVisibility.disconnect();
});
addEventListener("resize", () => menu.matches(":popover-open") && placeBeside(menu, opener));

/** Open the menu for the item of a mark, beside what was pressed. */
export function openMenu(itemMark, pressed) {
  if (menu.isConnected) menu.hidePopover();
  else document.body.append(menu);
  mark = itemMark;
  opener = pressed;
  item = { name: itemName(), hash: mark.hash, label: label() };
  const cites = pressed.textContent.startsWith("Cite");
  heading.textContent = `${cites ? "Cite" : "Link to"} \u201c${item.name}\u201d`;
  citation.hidden = !cites;
  citation.textContent = FORMATS[APA](item);
  say("");
  showLines();
  for (const button of copyButtons) {
    const { value } = button;
    button.hidden = (cites && !CITATIONS.includes(value)) || !FORMATS[value](item);
  }
  opener.focus({ preventScroll: true }); // so that closing the menu brings the focus back here
  menu.showPopover({ source: opener });
  placeBeside(menu, opener);
  copyButtons[0].focus({ preventScroll: true });
}

/* The name of the item in other projects, which ends with its anchor. */
function label() {
  const start = mark.closest("[data-label-start]")?.dataset.labelStart;
  return start && start + mark.hash.slice(1);
}

/* The name of the item that the mark belongs to: a heading, a row, a picture, a milestone or a
   source. */
function itemName() {
  const named = mark.closest("h1, h2, h3, h4, h5, h6, th, figcaption, li");
  const own = named.querySelector(named.localName === "li" ? "b, a" : ".row-name");
  const words =
    own?.textContent ??
    [...named.childNodes].map((node) => (node === mark ? "" : node.textContent)).join("");
  return words.replace(/\s+/g, " ").trim();
}

/* Where the item is written: the lines of its entry, or else the page in Markdown. */
async function showLines() {
  edit.href = editOfPage ?? "";
  correction.href = correctionOf(item);
  if (!editOfPage) return;
  const asked = item;
  files ??= await fetchJson(LINES).catch(() => ({}));
  const file = Object.keys(files).find((name) => asked.label in files[name]);
  if (!file || asked !== item) return;
  const [first, last] = files[file][asked.label];
  const [repository] = correctionOfPage.split("/issues/new");
  item.lines = `${repository}/blob/HEAD/${file}#L${first}-L${last}`;
  edit.href = item.lines;
  correction.href = correctionOf(item);
}

/* Say what a button did, in its place; the others are as they were. */
function say(text, format) {
  status.textContent = text;
  for (const button of copyButtons)
    button.textContent = button.value === format ? text : button.value;
}

async function copy(format) {
  say("");
  if (await copyText(FORMATS[format](item))) say("Copied", format);
}
