/* The chart and the table of systems, filtered together, with their state in the address, as is the
   column that the table is sorted by. */

import { all, make, moveSideways, targetOf } from "./elements.js";
import { filterBy } from "./filtering.js";
import { createChart, FEW } from "./rain.js";
import { stem } from "./search_words.js";
import { answersFor, createUnlisted } from "./system_names.js";
import { MAKING, nearlyBegins, search, words } from "./system_search.js";

const YEAR = /(?:\b(?:from|in|of) )?\b((?:19|20)\d\d)\b/i;
const FROM = /(?<made>.+)\bfrom\b(?<taken>.+)/i;
const TO = /(?<taken>.+)\bto\b(?<made>.+)/i;
const PAUSE = 200; // milliseconds without typing before the number of systems is read out

const form = document.querySelector(".filters");
const part = (name) => form.querySelector(`.filters__${name}`);
const more = form.querySelector("[aria-expanded]");
const bestKnown = document.querySelector(".best-known");
const list = document.querySelector(".all-systems");
const table = list.querySelector("table");
const heads = all("[data-sort]", table);
const [, verdictHead] = heads; // which sorts the table as it is delivered
const rows = all("[data-verdict]", table);
const groups = all("tbody", table);
const groupOf = new Map(rows.map((row) => [row, row.parentElement]));
const sorted = table.createTBody(); // where all rows are if not by verdict
sorted.className = "is-sorted";
const { sort } = form.elements;
const caption = Object.assign(table.createCaption(), {
  className: "visually-hidden",
  ariaLive: "polite",
});
const shownWithSome = all(".rain-below, .all-systems, #sources");
const MORE = ["maker", "input", "output", "from", "to"]; // the filters that are folded away
const FIELDS = ["name", "verdict", ...MORE];
const isYear = (name) => ["from", "to"].includes(name);
const listed = (text) => text?.split("|") ?? [];
const inWords = new Intl.ListFormat("en-GB");
const compare = new Intl.Collator("en", { numeric: true }).compare;
let timer;
let order; // of the rows: the column by which they are sorted, after a "-" if backward; "" is the verdict

function entryOf(item) {
  const { verdict, word, reason, noun, makers, aliases } = item.dataset;
  const texts = [...item.cells].map(({ textContent }) => textContent);
  const [name, , maker, years] = texts;
  const [inputs, outputs] = texts.slice(-2).map((text) => text.split(", "));
  return {
    item,
    id: item.id,
    name,
    address: item.querySelector("a").href,
    facts: `By ${maker.replace("Various", "various makers")}, ${years}. Makes ${inWords.format(outputs)}.`,
    aliases: listed(aliases),
    verdict,
    word,
    reason,
    noun,
    maker: listed(makers ?? maker).join(", "),
    makers: listed(makers ?? maker),
    year: Number.parseInt(years, 10),
    inputs,
    outputs,
  };
}

const best = all("a", bestKnown).map(({ href }) => href);
const fame = ({ address }) => best.indexOf(address) + 1 || best.length + 1;
const entries = rows.map(entryOf).toSorted((one, other) => fame(one) - fame(other));
const showChip = moveSideways(form.querySelector("fieldset"));
const chart = createChart(entries);
const unlisted = createUnlisted(entries);
const holds = (field) => (value) => (entry) => entry[field].includes(value);

const making = new Set(MAKING.map(stem));

/* What is left of a text without words of making: "song" of "AI songs?", and nothing of "AI systems". */
const madeIn = (text) =>
  words(text)
    .map(stem)
    .filter((word) => !making.has(word))
    .join(" ");

const media = new Map(
  [...form.elements.output.options].flatMap(({ value, dataset }) =>
    [value, ...listed(dataset.words)].map((word) => [madeIn(word), value]),
  ),
);

/* What is made that a text stands for: "songs" for music. */
const mediumOf = (text) => media.get(madeIn(text));

const plain = (text) =>
  words(text.replace(/\ban?\b/gi, ""))
    .map(stem)
    .join(" ");

const called = [...form.elements.verdict].flatMap(({ value, dataset }) =>
  listed(dataset.words).map((word) => ({ value, word: plain(word) })),
);

const verdictsCalled = (text) =>
  called.flatMap(({ value, word }) => (word === text ? value : [])).join("|");

/* The verdicts that a text stands for: one for "LLMs" and "hard cases", more for "not an LLM". */
const verdictsOf = (text) => verdictsCalled(plain(text)) || verdictsCalled(madeIn(text));

/* The maker whose name was typed with a slip: "openia". */
function makerMeant(text) {
  const typed = words(text).join("");
  const { found = [], nearly } = typed ? search(entries, text) : {};
  const isMeant = (maker) => nearlyBegins(typed, words(maker).join(""));
  return nearly && found[0].makers.find(isMeant);
}

/* What a text asks for: what other filters do too ("LLMs from 2024", "text to image"), or else a `name`. */
function read(text, isOfYear = false) {
  const [inYear, year] = YEAR.exec(text) ?? [];
  if (year) return { ...read(text.replace(inYear, " "), true), from: year, to: year };
  const { taken = "", made = text } = (FROM.exec(text) ?? TO.exec(text))?.groups ?? {};
  const [input, output] = [taken, made].map(mediumOf);
  if (output && (input || !madeIn(taken))) return { name: "", output, ...(input && { input }) };
  const verdict = verdictsOf(text);
  if (verdict) return { name: "", verdict };
  if ((isOfYear || words(text)[1]) && !madeIn(text)) return { name: "" };
  const maker = makerMeant(text);
  return maker ? { name: "", maker } : { name: text };
}

function isNamed(text) {
  const other = unlisted(text);
  if (other) return (entry) => other.isVersion && entry === other.nearest;
  const { found } = search(entries, text);
  return (entry) => found.includes(entry);
}

const FILTERS = {
  name: (value) => {
    const { name, ...asked } = read(value);
    const tests = Object.entries(asked).map(([field, one]) => FILTERS[field](one));
    if (name) tests.push(isNamed(name));
    return (entry) => tests.every((test) => test(entry));
  },
  verdict: (value) => (entry) => listed(value).includes(entry.verdict),
  input: holds("inputs"),
  output: holds("outputs"),
  maker: holds("makers"),
  from: (value) => (entry) => entry.year >= value,
  to: (value) => (entry) => entry.year <= value,
};

const valueOf = (name) => form.elements[name].value;

const chosen = () => FIELDS.filter((name) => valueOf(name).trim());

const matching = (names) =>
  names.reduce((left, name) => left.filter(FILTERS[name](valueOf(name))), entries);

/* Show the systems that match. All of them, by verdict, are folded away, and the best known are shown
   instead. */
function filter() {
  const names = chosen();
  const shown = new Set(matching(names));
  arrange();
  for (const entry of entries) entry.item.hidden = !shown.has(entry);
  for (const group of groups)
    group.hidden = !entries.some((entry) => shown.has(entry) && group.contains(entry.item));
  for (const element of shownWithSome) element.hidden = !shown.size;
  chart.show(names[0] ? shown : undefined);
  list.open = Boolean(names[0] || order);
  bestKnown.hidden = list.open;
  list.classList.toggle("is-filtered", Boolean(names[0]));
  const from = valueOf("from");
  part("only").hidden = !from || from === valueOf("to");
  part("only").textContent = `Only ${from}`;
  part("clear").hidden = !names[0];
  part("best").hidden = bestKnown.hidden;
  part("table").style.visibility = shown.size ? "" : "hidden"; // keeps its line
  countVerdicts(names);
  showChip(form.querySelector(".chip:has(:checked)"));
  part("chosen").replaceChildren(...names.filter((name) => MORE.includes(name)).map(chosenFilter));
  clearTimeout(timer);
  timer = setTimeout(() => say(names, shown), PAUSE);
}

const byCell = (index, sign) => (one, other) =>
  sign * compare(one.cells[index].textContent, other.cells[index].textContent);

const columnOf = (value) => value.replace("-", "");

/* Sort the rows: by verdict below their headings, or else without these, and those alike by name. An
   address may name a column that doesn't sort. */
function arrange() {
  const column = columnOf(sort.value);
  const head = heads.find(({ dataset }) => columnOf(dataset.sort) === column) ?? verdictHead;
  const isByVerdict = head === verdictHead;
  if (isByVerdict && sort.value !== "-verdict") sort.value = "";
  if (sort.value === order) return;
  order = sort.value;
  const isBackward = order.startsWith("-");
  const direction = isBackward ? "descending" : "ascending";
  for (const other of heads) other.ariaSort = other === head ? direction : null;
  caption.textContent = `Sorted by ${head.textContent}${order && `, ${direction}`}`;
  const inOrder = byCell(head.cellIndex, isBackward ? -1 : 1);
  if (isByVerdict) for (const row of rows) groupOf.get(row).append(row);
  else sorted.append(...rows.toSorted(byCell(0, 1)).toSorted(inOrder));
  table.append(...(isBackward ? groups.toReversed() : groups));
}

/* A second press on a head turns the order round. The heads stay where they are in the window, and the
   first rows come below them. */
function sortBy({ ariaSort, dataset }) {
  const { top } = heads[0].getBoundingClientRect();
  const column = columnOf(dataset.sort);
  const turned = { ascending: `-${column}`, descending: column };
  sort.value = turned[ariaSort] ?? dataset.sort;
  change({ hash: "all-systems" });
  list.open = true;
  scrollBy({ top: table.getBoundingClientRect().top - top, behavior: "instant" });
}

/* Beside each verdict, how many systems have it and match the other filters; without any, it is no
   choice. */
function countVerdicts(names) {
  const others = matching(names.filter((name) => name !== "verdict"));
  for (const { value, checked, parentElement } of form.elements.verdict) {
    const { length } = others.filter(({ verdict }) => !value || verdict === value);
    parentElement.querySelector("small").textContent = length;
    parentElement.hidden = value && !length && !checked;
  }
}

const link = ({ address, name }) => make("a", { href: address }, name);

/* Offer only what a maker made whose name was typed, which other systems have in their names too. */
function offerMaker(text, shown) {
  const typed = words(text).join("");
  const makers = [...form.elements.maker.options].map(({ value }) => value);
  const maker = makers.find((value) => words(value).join("") === typed);
  const { length } = [...shown].filter((entry) => entry.makers.includes(maker));
  if (length && length < shown.size)
    offer(`Only those by ${maker}: ${length}`, () => {
      form.elements.maker.value = maker;
      drop(["name"]);
    });
}

/* Offer what takes in what is made that was typed. */
function offerInput(medium) {
  if (!medium) return;
  const others = chosen().filter((name) => name !== "name");
  const { length } = matching(others).filter(FILTERS.input(medium));
  if (length)
    offer(`Those that take in ${medium}: ${length}`, () => {
      form.elements.input.value = medium;
      drop(["name"]);
    });
}

function offer(text, onclick) {
  part("offers").append(make("button", { className: "button", type: "button", onclick }, text));
}

/* How many match, in few words, because a longer line would push down what is below. */
function counted(size, names, { input, output, maker, from, name }) {
  const some = `${size || "None"} of ${entries.length}`;
  const year = from ? ` (${from})` : "";
  const made = input ? `${output} from ${input}` : output;
  if (output) return `${some} ${size > 1 ? "make" : "makes"} ${made}${year}`;
  if (maker) return `${some} by ${maker}${year}`;
  const isNone = name && !size && !names[1];
  return some + (isNone ? " has this name or maker" : " systems") + year;
}

function say(names, shown) {
  const text = valueOf("name");
  const asked = read(text);
  part("count").textContent = names[0] ? counted(shown.size, names, asked) : "";
  answer(text, asked.name, names[0] ? mainFirst(shown, asked.output ?? valueOf("output")) : []);
  part("offers").replaceChildren();
  if (!asked.from) offerMaker(asked.name, shown);
  if (!asked.from && !asked.input) offerInput(asked.output);
  if (shown.size || !names[1]) return;
  const years = names.filter(isYear);
  const others = names.filter((name) => !isYear(name)).map((name) => [name]);
  for (const dropped of years[0] ? [...others, years] : others) {
    const { length } = matching(names.filter((name) => !dropped.includes(name)));
    const without = isYear(dropped[0])
      ? "In any year"
      : `Without \u201c${labelOf(dropped[0])}\u201d`;
    if (length) offer(`${without}: ${length}`, () => drop(dropped));
  }
}

function labelOf(name) {
  const field = form.elements[name];
  const checked = form.querySelector(`[name="${name}"]:checked ~ span:not(.drop)`);
  return field.selectedOptions?.[0].text ?? checked?.textContent ?? field.value;
}

/* A filter in force, which a press drops: shown while its field is folded away. */
function chosenFilter(name) {
  const { labels, value } = form.elements[name];
  const without = make("span", { className: "visually-hidden" }, "Without ");
  const text = `${labels[0].textContent.replace(" year", "")}: ${value} `;
  const button = make("button", { type: "button", className: "chip" }, without, text);
  button.addEventListener("click", () => drop([name]));
  return make("li", {}, button);
}

/* A system; with its verdict where that answers what was typed or what it makes. */
function hit(entry, text) {
  const { textContent } = form.querySelector(`[value="${entry.verdict}"] ~ span:not(.drop)`);
  return make("li", {}, link(entry), ...(text ? [" ", make("small", {}, textContent)] : []));
}

/* The systems of which something is the first of what they make come before the others. */
const mainFirst = (shown, output) =>
  [...shown].toSorted((one, other) => (other.outputs[0] === output) - (one.outputs[0] === output));

/* Which systems match, if they are few or one is named in full; or that there is no entry for a name. */
function answer(text, typed, shown) {
  const isName = words(typed)[0];
  const { exact, nearly, meant } = isName ? search(entries, typed) : {};
  const named = shown.filter((entry) => entry === exact);
  const others = shown.length > FEW ? [] : shown.filter((entry) => entry !== exact);
  part("hits").replaceChildren(
    ...[...named, ...others].map((entry) => hit(entry, text.trim() || valueOf("output"))),
  );
  const near = nearly && shown[0] && { name: typed.trim(), nearest: !shown[1] && exact };
  const other = (isName && unlisted(typed)) || near;
  part("none").hidden = !other;
  part("unlisted").replaceChildren();
  if (!other) return;
  const { name, nearest, isVersion } = other;
  const isCorrected = shown[1] && meant !== words(typed).join(" ");
  const notListed = isCorrected
    ? `Showing results for \u201c${meant}\u201d.`
    : `\u201c${name}\u201d isn\u2019t listed.`;
  const said = isVersion ? answersFor(name, nearest) : notListed;
  part("unlisted").append(said);
  part("elsewhere").search = new URLSearchParams({ q: text });
  if (nearest && !isVersion)
    part("unlisted").append(" The nearest entry is ", link(nearest), `, ${nearest.noun}.`);
}

function drop(names) {
  for (const name of names) {
    if (name === "verdict") form.elements.verdict[0].checked = true;
    else form.elements[name].value = "";
  }
  form.elements.name.focus({ preventScroll: true });
  change();
}

/* Show in the table the place that the address leads to. */
function arrive() {
  const place = targetOf(location);
  if (!list.contains(place)) return;
  list.open = true;
  place.scrollIntoView();
}

function unfold(isOpen) {
  more.ariaExpanded = String(isOpen);
  part("more").hidden = !isOpen;
  part("chosen").hidden = isOpen;
}

for (const head of heads) {
  const onclick = () => sortBy(head);
  head.replaceChildren(make("button", { type: "button", onclick }, head.textContent));
}
list.classList.add("is-ready");
const change = filterBy(form, filter, arrive);
part("clear").addEventListener("click", () => drop(FIELDS));
part("only").addEventListener("click", () => {
  form.elements.to.value = valueOf("from");
  form.elements.to.focus(); // the button goes
  change();
});
more.addEventListener("click", () => unfold(more.ariaExpanded !== "true"));
