/* Above a table: its cells and layout as chosen, kept in the address and for the next page. */
"use strict";

(() => {
  const table = document.querySelector(".two-sided");
  const bar = document.querySelector(".table-view");
  const wide = matchMedia("(min-width: 37.5em)"); // as in table.css
  const views = { cells: ["full", "short"], layout: ["table", "cards"] };
  let kept = {};
  try {
    kept = localStorage;
  } catch {} // no storage is allowed

  function show() {
    const asked = new URLSearchParams(location.search);
    for (const box of bar.querySelectorAll("input")) {
      const [off, on] = views[box.name];
      const usual = box.name === "layout" && !wide.matches ? on : off;
      box.checked = (asked.get(box.name) ?? kept[box.name] ?? usual) === on;
      table.dataset[box.name] = box.checked ? on : off;
    }
  }

  bar.innerHTML = `<fieldset class="choices"><legend>Show</legend>
    <label><input type="checkbox" name="cells">short cells</label>
    <label><input type="checkbox" name="layout">cards</label></fieldset>`;
  bar.onchange = ({ target: { name, checked } }) => {
    const address = new URL(location);
    kept[name] = views[name][+checked];
    address.searchParams.set(name, kept[name]);
    history.replaceState(null, "", address);
    show();
  };

  for (const caveat of table.querySelectorAll(".caveat"))
    caveat.insertAdjacentHTML("beforebegin", '<button class="but" aria-expanded="false">But</button>');
  table.onclick = ({ target }) => {
    if (target.matches(".but")) target.ariaExpanded = target.ariaExpanded !== "true";
  };
  wide.onchange = show;
  show();
})();
