/* The list of systems, filtered, with its state in the address. */
"use strict";

(() => {
  if (!document.querySelector(".system")) return; // the list that it filters is on another page

  const { part, make, search, show } = globalThis.lookUp;
  const form = document.querySelector(".look-up");
  const fields = [...form.elements].filter(({ name }) => name);
  let timer;

  const entries = [...document.querySelectorAll(".system")].map((section) => {
    const { id, firstChild } = section.querySelector("h3");
    const [badge, ...facts] = section.querySelector(".facts").children;
    const [maker, year, outputs] = facts.map((each) => each.textContent);
    const aliases = section.querySelector(".aliases")?.textContent.split(/: |, /).slice(1) ?? [];
    const verdict = badge.className.split("--")[1];
    const label = badge.textContent;
    return { section, id, name: firstChild.data, aliases, verdict, label, maker, year, outputs };
  });

  const FILTERS = {
    name: (value) => {
      const { found } = search(entries, value);
      return (entry) => found.includes(entry);
    },
    verdict: (value) => (entry) => entry.verdict === value,
    output: (value) => (entry) => entry.outputs.split(", ").includes(value),
    maker: (value) => (entry) => entry.maker.split(/, | and | \(/).includes(value),
    from: (value) => (entry) => entry.year >= value,
    to: (value) => (entry) => entry.year <= value,
  };

  function matching(chosen) {
    return chosen.reduce((left, { name, value }) => left.filter(FILTERS[name](value)), entries);
  }

  function filter() {
    const chosen = fields.filter(({ value }) => value.trim());
    const shown = matching(chosen);
    for (const each of entries) each.section.hidden = !shown.includes(each);
    for (const heading of document.querySelectorAll("[id^=verdict-]")) {
      const isEmpty = !shown.some(({ verdict }) => heading.id === `verdict-${verdict}`);
      heading.hidden = heading.nextElementSibling.hidden = isEmpty;
    }
    part("clear").hidden = !chosen[0];
    clearTimeout(timer);
    timer = setTimeout(() => say(chosen, shown), 200); // aloud when typing pauses
  }

  function say(chosen, shown) {
    const all = `${entries.length} systems`;
    part("count").textContent = chosen[0] ? `${shown.length || "None"} of ${all}` : all;
    show(entries, fields[0].value, "");
    part("offers").replaceChildren();
    if (shown[0] || !chosen[1]) return;
    for (const field of chosen) {
      const { length } = matching(chosen.filter((each) => each !== field));
      const text = `Drop “${field.selectedOptions?.[0].text ?? field.value}” to see ${length}`;
      const onclick = () => change([field], "push");
      if (length) part("offers").append(make("button", { className: "button", onclick }, text));
    }
  }

  function change(emptied, how, hash = "") {
    for (const field of emptied) field.value = "";
    emptied[0]?.focus({ preventScroll: true });
    filter();
    const url = new URL(location);
    url.hash = hash;
    for (const { name, value } of fields) {
      url.searchParams.delete(name);
      if (value) url.searchParams.append(name, value);
    }
    history[`${how}State`](null, "", url);
  }

  /* Show what the address says; a place in it counts for more than its filters. */
  function restore() {
    const query = new URLSearchParams(location.search);
    for (const field of fields) field.value = query.get(field.name) ?? "";
    filter();
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (!target?.closest("[hidden]")) return;
    change(fields, "replace", location.hash);
    target.scrollIntoView();
  }

  form.hidden = false;
  form.onsubmit = () => false;
  form.oninput = ({ target }) => change([], target === fields[0] ? "replace" : "push");
  part("clear").onclick = () => change(fields, "push");
  onpopstate = onhashchange = restore;
  part("filters").open = innerWidth > 720;
  restore();
})();
