/* Colors: as the system has them, light or dark, kept in the form in which the theme keeps them.
   While the site is written (mkdocs serve) the script of the theme does this. */

import { all } from "./elements.js";

const options = all("input[name=__palette]");
const dark = matchMedia("(prefers-color-scheme: dark)");

function paint(chosen) {
  const index = Math.max(0, options.indexOf(chosen)); // the first follows the system
  const ofSystem = dark.matches ? "slate" : "default";
  const scheme = index ? chosen.dataset.mdColorScheme : ofSystem;
  document.body.dataset.mdColorScheme = scheme;
  options.forEach((option, each) => {
    option.checked = each === index;
    option.nextElementSibling.hidden = each !== index;
  });
  return { index, color: { media: options[index].dataset.mdColorMedia, scheme } };
}

if (options.length && !document.querySelector("#__config")) {
  paint(options[__md_get("__palette")?.index ?? 0]);
  for (const option of options) {
    option.addEventListener("change", () => {
      const { index, color } = paint(option);
      __md_set("__palette", { index, color: { ...color, primary: "custom", accent: "custom" } });
    });
  }
  dark.addEventListener("change", () => paint(options.find((option) => option.checked)));
}
