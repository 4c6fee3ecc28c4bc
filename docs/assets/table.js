/* Above a table: its cells and layout as chosen, kept in the address and for the next page. */
"use strict";

(() => {
  const bars = document.querySelectorAll(".table-view");
  const wide = matchMedia("(min-width: 37.5em)"); // as in table.css
  const views = { cells: ["full", "short"], layout: ["table", "cards"] };
  let kept = {};
  try {
    kept = localStorage;
  } catch {} // no storage is allowed

  function show() {
    const asked = new URLSearchParams(location.search);
    for (const bar of bars) {
      for (const box of bar.querySelectorAll("input")) {
        const [off, on] = views[box.name];
        const usual = box.name === "layout" && !wide.matches ? on : off;
        box.checked = (asked.get(box.name) ?? kept[box.name] ?? usual) === on;
        bar.nextElementSibling.dataset[box.name] = box.checked ? on : off;
      }
    }
  }

  function choose({ target: { name, checked } }) {
    const address = new URL(location);
    kept[name] = views[name][+checked];
    address.searchParams.set(name, kept[name]);
    history.replaceState(null, "", address);
    show();
  }

  function explain({ target }) {
    if (target.matches(".but")) target.ariaExpanded = target.ariaExpanded !== "true";
  }

  for (const bar of bars) {
    const table = bar.nextElementSibling;
    bar.innerHTML = `<fieldset class="choices"><legend>Show</legend>
      <label><input type="checkbox" name="cells">short cells</label>
      <label><input type="checkbox" name="layout">cards</label></fieldset>`;
    bar.onchange = choose;
    table.onclick = explain;
    for (const caveat of table.querySelectorAll(".caveat"))
      caveat.insertAdjacentHTML("beforebegin", '<button class="but" aria-expanded="false">But</button>');
  }
  wide.onchange = show;
  show();
})();
