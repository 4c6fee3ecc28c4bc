/* A long list, filtered by what is typed, with its state in the address. An entry is a term, a question
   with its answer, or an item of a list; headings without any hide. */

import { all, make, targetOf } from "./elements.js";
import { filterBy } from "./filtering.js";
import { stem } from "./search_words.js";
import { search, words } from "./system_search.js";

const PAUSE = 200; // milliseconds without typing before the number of entries is read out
const SHORT = 3; // letters of a word that is whole if others stand beside it: the "Act" of "AI Act"
const MOST = 5; // places that the search of the site adds
const ENTRY = ".term-entry, .question";
const OTHER = `section, div:not(${ENTRY})`; // begins another part of the page
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

/* Reading the list: an entry has what a system has, by which it is searched. */

/* The words of an element, without what every entry says. */
function textOf(element) {
  const copy = element.cloneNode(true);
  all(NOT_SEARCHED, copy).forEach((match) => match.remove());
  return copy.textContent;
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
  let end = head;
  let kind; // a heading with the entries that are folded below it
  groups.push({ entries: [] });
  for (let at = head.nextElementSibling; at && !at.matches(OTHER); at = at.nextElementSibling) {
    const group = groups.at(-1);
    if (at.matches("h2")) groups.push((kind = { heading: at, entries: [] }));
    else if (at.matches("details")) {
      const folded = [...all("li[id]", at).map(ofItem), ...all(ENTRY, at).map(ofTerm)];
      kind?.entries.push(...folded);
      groups.push({ heading: at, entries: folded });
    } else if (at.matches(ENTRY)) group.entries.push(ofTerm(at));
    else if (at.matches(".sources, .index")) {
      group.list = at;
      group.entries.push(...[...at.children].map(ofItem));
    } else if (!group.entries[0]) others.push(at);
    end = at;
  }
  end.after(beyond);
  head.after(first);
  return [...new Set(groups.flatMap((group) => group.entries))];
}

const entries = read();

/* Filtering it */

let isEmpty = false; // for what is typed now; what is said of it comes later
let isFiltered = false;

/* As it is typed, or without the endings of words if that finds more: "tokens", "hallucinating". With several
   words typed, short ones must match whole words ("AI Act", not "active"), unless nothing would be left. */
function searchEntries(text) {
  const typed = words(text);
  const stems = typed.map(stem);
  const result = search(entries, text);
  const stemmed = search(entries, stems.join(" "));
  const best = !stemmed.nearly && stemmed.found.length > result.found.length ? stemmed : result;
  const short = stems.filter((_, at) => typed[at].length <= SHORT);
  const whole = typed[1] ? best.found.filter((entry) => hasWords(entry, short)) : [];
  return whole[0] ? { ...best, found: whole } : best;
}

function hasWords({ name, aliases, maker }, needed) {
  const own = new Set(words([name, ...aliases, maker].join(" ")).map(stem));
  return needed.every((word) => own.has(word));
}

/* Show the entries that have what is typed, or what is `meant` by it. */
function filter(meant = field.value) {
  const isAsked = Boolean(words(field.value)[0]);
  const result = isAsked ? searchEntries(meant) : { found: entries };
  const { found, exact } = result;
  for (const entry of entries) entry.element.hidden = !found.includes(entry);
  putFirst(found[1] && exact);
  for (const group of groups) showGroup(group, found, isAsked);
  for (const element of others) element.hidden = isAsked;
  beyond.hidden = true;
  isFiltered = isAsked;
  isEmpty = !found[0];
  part("count").hidden = part("elsewhere").hidden = !isAsked;
  elsewhere.textContent = `Search the whole site for \u201c${meant.trim()}\u201d`;
  elsewhere.search = new URLSearchParams({ [field.name]: meant });
  clearTimeout(timer);
  timer = setTimeout(say, PAUSE, isAsked, result, meant);
}

/* Show a term before all others, or each in its place. */
function putFirst(entry) {
  origin.replaceWith(...all(".term-entry", first));
  first.hidden = !entry || !entry.element.matches(".term-entry");
  if (first.hidden) return;
  entry.element.before(origin);
  first.append(entry.element);
}

function showGroup({ heading, list, entries: own }, found, isAsked) {
  const isBelow = (entry) => found.includes(entry) && !first.contains(entry.element);
  const { length } = own.filter(isBelow);
  for (const element of [heading, list]) if (element) element.hidden = !length;
  if (!heading?.matches("details")) return;
  // Only when filtering begins or ends: in between, what the reader opens or closes stays so.
  if (isAsked !== isFiltered) heading.open = isAsked || heading.contains(targetOf(location));
  const number = isAsked ? `${length} of ${own.length}` : own.length;
  heading.querySelector("summary > span").textContent = number;
}

/* Say how many entries are found, and ask the search for more. */
function say(isAsked, { found, nearly, near = [] }, meant) {
  part("count").textContent = isAsked ? numberOf(found, meant) : "\u00a0";
  offer([]);
  // Without it, the whole site can still be searched by a link.
  if (isAsked) searchBeyond(found, near, found[0] && !nearly).catch(() => offer(near));
}

/* How many entries are found, and with which words if these are not the ones typed. */
function numberOf({ length }, meant) {
  const { unit, where = unit } = form.dataset;
  const total = entries.length.toLocaleString("en-US");
  const by = meant === field.value ? "" : ` \u201c${meant}\u201d`;
  return `${length || "None"} of ${total} ${where} match${length === 1 ? "es" : ""}${by}.`;
}

/* Name the entries that begin alike. */
function offer(near) {
  part("none").hidden = !near[0];
  const links = near.map(({ id, name }) => make("a", { href: `#${id}` }, name));
  part("nearest").replaceChildren(...links.flatMap((link, at) => [at ? ", " : "", link]));
}

/* Asking the search of the site: the filter knows only the names of the entries. */

const isOf = (some, { address }) => some.some(({ id }) => address.endsWith(`#${id}`));

async function loadEngine() {
  const { loadSearch } = await import("./search_engine.js");
  return loadSearch();
}

/* Show below the entries what the search finds besides, or those that it knows to be meant, unless the ones
   that are found are `certain`. */
async function searchBeyond(found, near, certain) {
  const text = field.value;
  const [engine, show] = await Promise.all([loadEngine(), import("./search_results.js")]);
  await engine.complete();
  if (field.value !== text) return;
  const places = engine.search(text);
  const meant = certain ? "" : meantBy(text, engine, places);
  if (meant) {
    filter(meant);
    return;
  }
  const rest = places.filter((place) => !isOf(found, place));
  // Where no entry is found, what the search finds is the answer, and the best of it comes first.
  const isNearHere = (place) => !show.isFar(place) && isOf(entries, place);
  if (found[0]) rest.sort((one, other) => isNearHere(other) - isNearHere(one));
  if (!rest.some((place) => isOf(entries, place))) offer(near); // else what is found is nearer
  const shown = rest.slice(0, show.numberNear(rest, MOST));
  const rows = shown.map((place) => show.result(place, engine.typedIn(text)));
  if (!found[0] && rest[shown.length]) rows.push(show.allResults(text, rest.length));
  const said = found[0] ? [] : show.saidBefore(engine, text, places);
  const title = found[0] ? "Also found on this site" : "Found by the search";
  beyond.replaceChildren(make("h2", {}, title), ...said, ...rows);
  beyond.hidden = !rest[0];
  if (!rest[0]) return;
  part("count").textContent += found[0] ? " See also below." : " The search finds these.";
  part("elsewhere").hidden = !found[0]; // else the last of these leads there
}

/* The words that are meant by one with a slip, or by another spelling, and without those that decide nothing,
   if entries have them: "copywrite", "what is hallucination"; but not "train on my data", of which the search
   knows better. */
function meantBy(text, engine, places) {
  const meant = engine.meant(text);
  const { found, nearly } = searchEntries(meant);
  const best = places.find((place) => isOf(entries, place));
  const isBest = found[0] && !nearly && (!best || isOf(found, best));
  return isBest ? meant : "";
}

form.hidden = false;
// What the list does not hold is sought in the whole site.
form.addEventListener("submit", () => isEmpty && elsewhere.click());
form.addEventListener("focusin", () => loadEngine().catch(() => {}), { once: true });
filterBy(form, () => filter());
