/* Keys, where nothing is being typed; the page about this site names them and turns them off. */

import { all, make, showDialog } from "./elements.js";
import { openSearch } from "./search.js";
import { kept } from "./state.js";

const OFF = "keys-off";
const KEYS = {
  "/": openSearch,
  s: openSearch,
  "?": () => showKeys().catch(openKeys),
};

const openKeys = () => location.assign(document.querySelector("[data-keys]").href);

/* The list of the keys, over the page that is open, as the page about this site has it. */
async function showKeys() {
  const { href, pathname } = document.querySelector("[data-keys]");
  if (pathname === location.pathname) return openKeys();
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (document.querySelector("dialog[open]")) return undefined;
  return showDialog(
    "Keyboard shortcuts",
    ...all("#keys ~ :is(p, ul):not(#keys ~ h2 ~ *, [hidden])", page),
    make("a", { href }, "Turn off the single-key shortcuts"),
  );
}

/* What a key does where it is pressed. Ctrl+K or ⌘K opens the search wherever one is. */
function actOf(event) {
  const [target] = event.composedPath(); // in the dialog, too
  const isTyping = target.closest?.("input, textarea, select, dialog, [contenteditable]");
  const isCombined = event.ctrlKey || event.metaKey || event.altKey;
  if ((event.ctrlKey || event.metaKey) && event.key === "k") return openSearch;
  return isTyping || isCombined || kept[OFF] ? undefined : KEYS[event.key];
}

let act; // of the key that was pressed last
addEventListener(
  "keydown",
  (event) => {
    if (!event.repeat) act = actOf(event);
    if (!act) return;
    event.preventDefault(); // while it is held, too, else it would be typed into the search
    if (!event.repeat) act();
  },
  { capture: true },
);

const box = document.querySelector("#keys-off");
if (box) {
  box.closest("[hidden]").hidden = false;
  box.checked = Boolean(kept[OFF]);
  box.addEventListener("change", () => {
    if (box.checked) kept[OFF] = "true";
    else delete kept[OFF];
  });
}
