/* A long list, filtered by what is typed, with its state in the address. An entry is a term, a question
   with its answer, or an item of a list; headings without any hide. */

import { all, make, targetOf } from "./elements.js";
import { filterBy } from "./filtering.js";
import { stem } from "./search_words.js";
import { search, words } from "./system_search.js";

const PAUSE = 200; // milliseconds without typing before the number of entries is read out
const MOST = 5; // places that the search of the site adds
const ENTRY = ".term-entry, .question";
const NOT_SEARCHED = ".read, .cited-on, .headerlink"; // what every entry says

const form = document.querySelector(".list-filter");
const head = form.closest(".page-head");
const [field] = form.elements;
const part = (name) => form.querySelector(`.list-filter__${name}`);
const [elsewhere] = all(".list-filter__elsewhere > a", form);
const groups = []; // a heading and a list, what is folded, or nothing, with the entries below it
const others = []; // what stands between the headings and the first entries
const beyond = make("section", { className: "list-filter__beyond", hidden: true });
const first = make("div", {}, make("h2", {}, "Exact match")); // above the other terms
const origin = document.createComment(""); // where that term stands otherwise
let timer;

/* The words of an element, without what every entry says. */
function textOf(element) {
  const copy = element.cloneNode(true);
  all(NOT_SEARCHED, copy).forEach((match) => match.remove());
  return copy.textContent;
}

/* Show a term before all others, or each in its place. */
function putFirst(entry) {
  origin.replaceWith(...all(".term-entry", first));
  first.hidden = !entry || !entry.element.matches(".term-entry");
  if (first.hidden) return;
  entry.element.before(origin);
  first.append(entry.element);
}

function ofTerm(element) {
  const heading = element.querySelector("h3");
  const aliases = element.querySelector(".aliases")?.textContent.replace(/^.+: /, "").split(", ");
  return { id: heading.id, name: textOf(heading), aliases: aliases ?? [], maker: "", element };
}

const ofItem = (element) => ({
  id: element.id,
  name: element.querySelector("a[href]").textContent,
  aliases: [element.id],
  maker: textOf(element),
  element,
});

function read() {
  groups.push({ entries: [] });
  let end = head;
  let kind; // a heading with the entries that are folded below it
  for (let at = head.nextElementSibling; at && !at.matches(`section, div:not(${ENTRY})`);) {
    const { entries } = groups.at(-1);
    if (at.matches("h2")) groups.push((kind = { heading: at, entries: [] }));
    else if (at.matches("details")) {
      const folded = [...all("li[id]", at).map(ofItem), ...all(ENTRY, at).map(ofTerm)];
      if (kind) kind.entries.push(...folded);
      groups.push({ heading: at, entries: folded });
    } else if (at.matches(ENTRY)) entries.push(ofTerm(at));
    else if (at.matches(".sources, .index")) {
      groups.at(-1).list = at;
      entries.push(...[...at.children].map(ofItem));
    } else if (!entries[0]) others.push(at);
    end = at;
    at = at.nextElementSibling;
  }
  end.after(beyond);
  head.after(first);
  return [...new Set(groups.flatMap(({ entries }) => entries))];
}

const entries = read();

/* As it is typed, or without the endings of words if that finds more: "tokens", "hallucinating". */
function searchEntries(text) {
  const result = search(entries, text);
  const stemmed = search(entries, words(text).map(stem).join(" "));
  return !stemmed.nearly && stemmed.found.length > result.found.length ? stemmed : result;
}

let isEmpty = false; // for what is typed now; what is said of it comes later
let isFiltered = false;

/* Show the entries that have what is typed, or what is `meant` by it. */
function filter(meant = field.value) {
  const text = field.value;
  const isAsked = words(text)[0];
  const { found, exact, nearly, near = [] } = isAsked ? searchEntries(meant) : { found: entries };
  for (const entry of entries) entry.element.hidden = !found.includes(entry);
  putFirst(found[1] && exact);
  for (const { heading, list, entries: below } of groups) {
    const isBelow = (entry) => found.includes(entry) && !first.contains(entry.element);
    const { length } = below.filter(isBelow);
    for (const element of [heading, list]) if (element) element.hidden = !length;
    if (!heading?.matches("details")) continue;
    // Only when filtering begins or ends: in between, what the reader opens or closes stays so.
    if (!isAsked !== !isFiltered) heading.open = isAsked || heading.contains(targetOf(location));
    heading.querySelector("summary > span").textContent = isAsked
      ? `${length} of ${below.length}`
      : below.length;
  }
  for (const element of others) element.hidden = isAsked;
  beyond.hidden = true;
  isFiltered = isAsked;
  isEmpty = isAsked && !found[0];
  part("count").hidden = part("elsewhere").hidden = !isAsked;
  elsewhere.textContent = `Search the whole site for \u201c${meant.trim()}\u201d`;
  elsewhere.search = new URLSearchParams({ [field.name]: meant });
  clearTimeout(timer);
  timer = setTimeout(() => {
    say(isAsked && found, meant);
    // Without it, the whole site can still be searched by a link.
    if (isAsked) searchBeyond(found, near, found[0] && !nearly).catch(() => offer(near));
  }, PAUSE);
}

const link = ({ id, name }) => make("a", { href: `#${id}` }, name);

/* How many entries are found, where, and with which words if these are not the ones typed. */
function numberOf({ length }, meant) {
  const { unit, where } = form.dataset;
  const total = entries.length.toLocaleString("en-US");
  if (!length) return `None of ${total} ${where ?? unit} match.`;
  const by = meant === field.value ? "" : ` with \u201c${meant}\u201d`;
  const before = where || by ? `${where ? `In ${where}` : "Entries"}${by}: ` : "";
  return `${before}${length} of ${total} ${unit}.`;
}

function say(found, meant) {
  part("count").textContent = found ? numberOf(found, meant) : "\u00a0";
  offer([]);
}

/* Name the entries that begin alike. */
function offer(near) {
  part("none").hidden = !near[0];
  part("nearest").replaceChildren(
    ...near.flatMap((item, index) => [index ? ", " : "", link(item)]),
  );
}

const isOf = (some, { address }) => some.some(({ id }) => address.endsWith(`#${id}`));

async function loadEngine() {
  const { loadSearch } = await import("./search_engine.js");
  return loadSearch();
}

/* Show below the entries what the search of the site finds besides: the filter knows only their names. Nor
   does it know which word is meant by one with a slip, or by another spelling, and which words decide nothing; if
   so, it is not `certain`. */
async function searchBeyond(found, near, certain) {
  const text = field.value;
  const [engine, { allResults, numberNear, result, saidBefore }] = await Promise.all([
    loadEngine(),
    import("./search_results.js"),
  ]);
  await engine.complete();
  if (field.value !== text) return;
  const meant = engine.meant(text);
  const places = engine.search(text);
  const better = searchEntries(meant);
  const best = places.find((place) => isOf(entries, place));
  // "copywrite", "what is hallucination"; but not "train on my data", of which the search knows better.
  if (
    !certain &&
    meant &&
    better.found[0] &&
    !better.nearly &&
    (!best || isOf(better.found, best))
  ) {
    filter(meant);
    return;
  }
  const rest = places.filter((place) => !isOf(found, place));
  if (!rest.some((place) => isOf(entries, place))) offer(near); // else what is found is nearer
  const isTyped = engine.typedIn(text);
  const shown = rest.slice(0, numberNear(rest, MOST));
  beyond.replaceChildren(
    make("h2", {}, found[0] ? "Also found on this site" : "Found by the search"),
    ...(found[0] ? [] : saidBefore(engine, text, places)),
    ...shown.map((place) => result(place, isTyped)),
    ...(!found[0] && rest[shown.length] ? [allResults(text, rest.length)] : []),
  );
  beyond.hidden = !rest[0];
  if (found[0] || !rest[0]) return;
  part("count").textContent += " The search finds these.";
  part("elsewhere").hidden = true; // the last of these leads there
}

form.hidden = false;
// What the list does not hold is sought in the whole site.
form.addEventListener("submit", () => isEmpty && elsewhere.click());
form.addEventListener("focusin", () => loadEngine().catch(() => {}), { once: true });
filterBy(form, () => filter());
