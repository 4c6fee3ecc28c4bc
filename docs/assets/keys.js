/* Keys, where nothing is being typed; the page about this site names them and turns them off. */

import { openSearch } from "./search.js";
import { kept } from "./state.js";

const OFF = "keys-off";
const KEYS = {
  "/": openSearch,
  s: openSearch,
  n: () => follow(".foot__next"),
  p: () => follow(".foot__prev"),
  "?": () => follow("[data-keys]"),
};

function follow(selector) {
  const link = document.querySelector(selector);
  if (link) location.href = link.href;
}

addEventListener(
  "keydown",
  (event) => {
    const [target] = event.composedPath(); // in the dialog, too
    const isTyping = target.closest?.("input, textarea, select, dialog, [contenteditable]");
    const isCombined = event.ctrlKey || event.metaKey || event.altKey;
    if (isTyping || isCombined || event.key.length !== 1) return;
    const act = kept[OFF] ? undefined : KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
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
