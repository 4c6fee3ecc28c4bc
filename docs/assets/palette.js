/* Colors: as the system has them, light or dark, chosen by a button in the header and kept in the form
   in which the theme keeps them. The script in the header sets them before anything is painted. */

import { make } from "./elements.js";

const COLORS = [
  {
    media: "(prefers-color-scheme)",
    says: "Colors follow the system; switch to light",
    icon: "m14.3 16-.7-2h-3.2l-.7 2H7.8L11 7h2l3.2 9zM20 8.69V4h-4.69L12 .69 8.69 4H4v4.69L.69 12 4 15.31V20h4.69L12 23.31 15.31 20H20v-4.69L23.31 12zm-9.15 3.96h2.3L12 9z",
  },
  {
    media: "(prefers-color-scheme: light)",
    scheme: "default",
    says: "Colors are light; switch to dark",
    icon: "M12 8a4 4 0 0 0-4 4 4 4 0 0 0 4 4 4 4 0 0 0 4-4 4 4 0 0 0-4-4m0 10a6 6 0 0 1-6-6 6 6 0 0 1 6-6 6 6 0 0 1 6 6 6 6 0 0 1-6 6m8-9.31V4h-4.69L12 .69 8.69 4H4v4.69L.69 12 4 15.31V20h4.69L12 23.31 15.31 20H20v-4.69L23.31 12z",
  },
  {
    media: "(prefers-color-scheme: dark)",
    scheme: "slate",
    says: "Colors are dark; follow the system",
    icon: "M2 12a10 10 0 0 0 13 9.54 10 10 0 0 1 0-19.08A10 10 0 0 0 2 12",
  },
];
const dark = matchMedia("(prefers-color-scheme: dark)");
const button = make("button", { className: "top__button", type: "button" });
const name = `${new URL("..", import.meta.url).pathname}.__palette`; // as the theme has it
const kept = JSON.parse(localStorage.getItem(name))?.index;
let index = kept in COLORS ? kept : 0; // the first follows the system

function paint() {
  const { media, scheme = dark.matches ? "slate" : "default", says, icon } = COLORS[index];
  document.body.dataset.mdColorScheme = scheme;
  button.title = button.ariaLabel = says;
  button.innerHTML = `<svg viewBox="0 0 24 24"><path d="${icon}"/></svg>`;
  return { media, scheme, primary: "custom", accent: "custom" };
}

button.addEventListener("click", () => {
  index = (index + 1) % COLORS.length;
  const color = paint();
  try {
    localStorage.setItem(name, JSON.stringify({ index, color }));
  } catch {
    // It is not kept, then.
  }
});
dark.addEventListener("change", paint);
paint();
document.querySelector(".search-link")?.before(button);
