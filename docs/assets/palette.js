/* The button in the header that changes the colors: the system's, light, or dark. The script in the
   head (overrides/main.html) sets what was chosen before anything is painted. */

import { make } from "./elements.js";
import { kept } from "./state.js";

// From the system's colors, the first press leads to the others.
const NEXT = matchMedia("(prefers-color-scheme: dark)").matches
  ? { "": "light", light: "dark", dark: "" }
  : { "": "dark", dark: "light", light: "" };
const COLORS = {
  "": {
    name: "automatic",
    icon: "M12 2a10 10 0 0 0 0 20 10 10 0 0 0 0-20m0 18V4a8 8 0 0 1 0 16",
  },
  light: {
    name: "light",
    icon: "M12 8a4 4 0 0 0-4 4 4 4 0 0 0 4 4 4 4 0 0 0 4-4 4 4 0 0 0-4-4m0 10a6 6 0 0 1-6-6 6 6 0 0 1 6-6 6 6 0 0 1 6 6 6 6 0 0 1-6 6m8-9.31V4h-4.69L12 .69 8.69 4H4v4.69L.69 12 4 15.31V20h4.69L12 23.31 15.31 20H20v-4.69L23.31 12z",
  },
  dark: {
    name: "dark",
    icon: "M2 12a10 10 0 0 0 13 9.54 10 10 0 0 1 0-19.08A10 10 0 0 0 2 12",
  },
};
const button = make("button", { className: "theme", type: "button" });
let theme = document.documentElement.dataset.theme ?? "";
if (!(theme in COLORS)) theme = "";

function paint() {
  const { name, icon } = COLORS[theme];
  const label = `Theme: ${name}. Switch to ${COLORS[NEXT[theme]].name}`;
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  button.title = button.ariaLabel = label;
  button.innerHTML = `<svg viewBox="0 0 24 24"><path d="${icon}"/></svg><span>${label}</span>`;
}

button.addEventListener("click", () => {
  theme = NEXT[theme];
  paint();
  if (theme) kept.theme = theme;
  else delete kept.theme;
});
paint();
const entries = document.querySelector(".entries");
entries?.append(button);

// A phone's menu that is open doesn't stay over the header of a wider window.
matchMedia("(min-width: 48em)").addEventListener("change", () => {
  if (entries?.matches(":popover-open")) entries.hidePopover();
});
