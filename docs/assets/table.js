/* Above a table: its cells and layout as chosen, kept in the address and for the next page. */

import { all } from "./elements.js";
import { kept, readQuery, writeQuery } from "./state.js";

const VIEWS = { cells: ["full", "short"], layout: ["table", "cards"] };
const bars = all(".table-view");
const wide = matchMedia("(min-width: 37.5em)"); // as in table.css

function show() {
  const asked = readQuery();
  for (const bar of bars) {
    for (const box of all("input", bar)) {
      const [off, on] = VIEWS[box.name];
      const usual = { cells: bar.nextElementSibling.dataset.first, layout: !wide.matches && on };
      box.checked = (asked.get(box.name) ?? kept[box.name] ?? usual[box.name]) === on;
      bar.nextElementSibling.dataset[box.name] = box.checked ? on : off;
    }
  }
}

function choose({ target: { name, checked } }) {
  kept[name] = VIEWS[name][Number(checked)];
  writeQuery({ [name]: kept[name] });
  show();
}

for (const bar of bars) {
  bar.innerHTML = `<fieldset class="choices"><legend>View</legend>
    <label><input type="checkbox" name="cells">Short answers</label>
    <label><input type="checkbox" name="layout">Cards</label></fieldset>`;
  bar.addEventListener("change", choose);
}
wide.addEventListener("change", show);
show();
