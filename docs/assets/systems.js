/* The list of systems, filtered, with its state in the address. */

import { all, make } from "./elements.js";
import { hiddenTarget, readQuery, writeQuery } from "./state.js";
import { createUnlisted } from "./system_names.js";
import { search, words } from "./system_search.js";

const PAUSE = 200; // milliseconds without typing before the number of systems is read out
const WIDE = 720; // pixels of a window in which the filters are open from the start

const form = document.querySelector(".look-up");
const part = (name) => form.querySelector(`.look-up__${name}`);
const fields = [...form.elements].filter(({ name }) => name);
let timer;

// What an entry says after its verdict: who made it, when, and what goes in and comes out.
const FACTS = /^\s*(.+), (\d+)\. .+\. In: (.+)\. Out: (.+)\.\s*$/s;
const listed = (text) => text.split(", ");

const rules = []; // below the heading of each group
const entries = [];
for (const element of all(".rule, .system")) {
  if (element.matches(".rule")) rules.push(element);
  else entries.push(entryOf(element, rules.at(-1)));
}

function entryOf(section, rule) {
  const parts = ["h3", ".verdict", ".aliases"].map((selector) => section.querySelector(selector));
  const [heading, verdict, also] = parts;
  const [, maker, year, inputs, outputs] = FACTS.exec(verdict.nextSibling.textContent);
  const { makers } = section.dataset;
  return {
    section,
    rule,
    id: heading.id,
    name: heading.firstChild.textContent,
    aliases: also ? listed(also.textContent.replace("Also: ", "")) : [],
    verdict: verdict.className.split("--")[1],
    label: verdict.textContent,
    maker,
    makers: makers ? JSON.parse(makers) : [maker],
    year: Number(year),
    inputs: listed(inputs),
    outputs: listed(outputs),
  };
}

const unlisted = createUnlisted(entries);
const holds = (field) => (value) => (entry) => entry[field].includes(value);

const FILTERS = {
  name: (value) => {
    const found = unlisted(value) ? [] : search(entries, value).found;
    return (entry) => found.includes(entry);
  },
  verdict: (value) => (entry) => entry.verdict === value,
  input: holds("inputs"),
  output: holds("outputs"),
  maker: holds("makers"),
  from: (value) => (entry) => entry.year >= value,
  to: (value) => (entry) => entry.year <= value,
};

function matching(chosen) {
  return chosen.reduce((left, { name, value }) => left.filter(FILTERS[name](value)), entries);
}

function filter() {
  const chosen = fields.filter(({ value }) => value.trim());
  const shown = matching(chosen);
  for (const entry of entries) entry.section.hidden = !shown.includes(entry);
  for (const rule of rules) {
    rule.hidden = !shown.some((entry) => entry.rule === rule);
    rule.previousElementSibling.hidden = rule.hidden; // the heading
  }
  part("clear").hidden = !chosen[0];
  clearTimeout(timer);
  timer = setTimeout(() => say(chosen, shown), PAUSE);
}

function say(chosen, shown) {
  const total = `${entries.length} systems`;
  part("count").textContent = chosen[0] ? `${shown.length || "None"} of ${total}` : total;
  answer(fields[0].value);
  part("offers").replaceChildren();
  if (shown[0] || !chosen[1]) return;
  for (const field of chosen) {
    const { length } = matching(chosen.filter((other) => other !== field));
    const text = `Remove “${field.selectedOptions?.[0].text ?? field.value}” to see ${length}`;
    const onclick = () => change([field]);
    if (length) part("offers").append(make("button", { className: "button", onclick }, text));
  }
}

const link = ({ id, name }) => make("a", { href: `#${id}` }, name);

/* As search_results.js says it, with the words for the verdict from the filter. */
function notListed({ name, nearest }) {
  const said = [`\u201c${name}\u201d isn\u2019t listed.`];
  if (!nearest) return said;
  const { noun } = form.querySelector(`option[value="${nearest.verdict}"]`).dataset;
  return [...said, " The nearest entry is ", link(nearest), `, ${noun}.`];
}

/* Whether the system is an LLM of which the name is typed. */
function answer(text) {
  const other = unlisted(text);
  part("none").hidden = !other;
  part("unlisted").replaceChildren(...(other ? notListed(other) : []));
  const said = part("answer");
  said.replaceChildren();
  const { found = [], exact, nearly } = words(text)[0] && !other ? search(entries, text) : {};
  if (exact) {
    const { verdict, label, reason = "" } = exact;
    const badge = make("span", { className: `verdict verdict--${verdict}` }, label);
    said.append(nearly ? "Closest match: " : "", link(exact), ": ", badge, ". ", reason);
  } else if (found[0] && nearly) said.append(`${found.length} similar names`);
}

function change(emptied, { push = true, hash = "" } = {}) {
  for (const field of emptied) field.value = "";
  emptied[0]?.focus({ preventScroll: true });
  filter();
  writeQuery(Object.fromEntries(fields.map(({ name, value }) => [name, value])), { push, hash });
}

/* Show what the address says; a place in it counts for more than its filters. */
function restore() {
  const query = readQuery();
  for (const field of fields) field.value = query.get(field.name) ?? "";
  filter();
  const target = hiddenTarget();
  if (!target) return;
  change(fields, { push: false, hash: location.hash });
  target.scrollIntoView();
}

function start() {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (fields[0].value.trim()) return;
    fields[0].value = fields[0].placeholder; // without a name, the form asks about its example
    change([]);
  });
  form.addEventListener("input", ({ target }) => change([], { push: target !== fields[0] }));
  part("clear").addEventListener("click", () => change(fields));
  addEventListener("popstate", restore);
  addEventListener("hashchange", restore);
  restore();
  // Filters in force are never folded away.
  part("filters").open = innerWidth > WIDE || fields.slice(1).some(({ value }) => value);
}

if (entries.length > 0) start(); // else the list that it filters is on another page
