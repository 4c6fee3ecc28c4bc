/* What the search shows of what it finds, and says where it finds nothing or cannot be had. */

import { make } from "./elements.js";
import { spelling } from "./search_words.js";
import { answersFor } from "./system_names.js";
import { nearlyBegins } from "./system_search.js";

const ROOT = new URL("..", import.meta.url);
const DIFFERENCE = ["", "the difference in one picture"];
const QUESTIONS = ["questions/", "all questions"];
const GLOSSARY = ["glossary/", "the glossary"];
const SYSTEMS = ["systems/", "the list of systems"];
const HOW_TO_TELL = ["systems/#how-to-tell", "work it out yourself"];
const HOW_TO_ASK = ["about/#correct", "suggest it for the list"];
const IS_IT = /^(?:is|are)(?: an?| my| the| this)? (\S+) (?:an? )?(?:llms?|generative ai)\W*$/i;
const WORD = /^\p{L}+$/u;
const WHAT_IT_IS = /^(?:is|are|was|what is|what are)\b/i;
const LONGEST_TITLE = 6; // words of what may be a title or an author
const MOST_COMPARED = 3; // systems
const FEW = 3; // questions that are offered where nothing is found; results that fit in any window
const NEAR = 1 / 3; // of the score of the best; results that have it are shown at first
const REMOTE = 1 / 5; // those below it are not, even if there is room
const HEIGHT = 140; // pixels of the window for each result that is shown in any case

/** Return the address of a place of the site. */
export const addressOf = (place) => new URL(place, ROOT).href;

const part = (name, ...content) =>
  make("span", { className: `search-result__${name}` }, ...content);

/* A name that has a dot or a number in it is a single piece: DALL\u00b7E, GPT-3. */
const marked = (text, isTyped) =>
  text
    .split(/([\p{L}\p{N}]+(?:\u00b7\p{L}+|-\p{N}[\p{L}\p{N}]*)*)/u)
    .map((piece) => (isTyped(piece) ? make("mark", {}, piece) : piece));

const link = ([place, text]) => make("a", { href: addressOf(place) }, text);

const paragraph = (...content) => make("p", {}, ...content);

const badge = ({ verdict, label }) =>
  make("span", { className: `verdict verdict--${verdict}` }, label);

const questionList = (questions) =>
  make("ul", {}, ...questions.map(({ address, title }) => make("li", {}, link([address, title]))));

const askOrTell = () =>
  paragraph("If it\u2019s a product, you can ", link(HOW_TO_TELL), " or ", link(HOW_TO_ASK), ".");

function seeAlso(...places) {
  const last = places.length - 1;
  const links = places.flatMap((item, at) => [
    at && at === last ? "or " : "",
    link(item),
    at < last ? ", " : ".",
  ]);
  return paragraph("You can also browse ", ...links);
}

/**
 * Return a result: what it is, its title, and the first sentence of its answer, in which the words
 * that were typed are marked; it leads there. A system has its verdict besides.
 */
export function result({ what, title, answer, ...place }, isTyped, properties = {}) {
  return make(
    "a",
    { className: "search-result", href: addressOf(place.address), ...properties },
    part("what", what),
    " ",
    part("title", ...marked(title, isTyped)),
    " ",
    ...(place.verdict ? [badge(place), " "] : []),
    part("answer", ...marked(answer, isTyped)),
  );
}

/** Say whether a result is far below the best. One that is asked for by its name has no share. */
export const isFar = ({ share }) => share < NEAR;

/** Return how many results to show at first, of `most`: as many as fit, unless remote, and more if near
 *  the best. */
export function numberNear(results, most) {
  const fitting = Math.max(FEW, Math.floor(innerHeight / HEIGHT));
  const far = results.findIndex(
    (item, at) => at && (at < fitting ? item.share < REMOTE : isFar(item)),
  );
  return far < 0 ? most : Math.min(far, most);
}

/** Return what leads to all results of a query, on a page of its own. */
export function allResults(query, number, properties = {}) {
  const href = `${addressOf("search/")}?q=${encodeURIComponent(query)}`;
  return make(
    "a",
    { className: "search-result search-result--all", href, ...properties },
    `All ${number} results`,
  );
}

/**
 * Return what is said of a name that is not listed: the nearest system, and how to tell what a
 * product is; without one also the lists, since it may be a misspelled word.
 */
export function notListed({ name, nearest }) {
  const said = paragraph(`\u201c${name}\u201d isn\u2019t listed.`);
  if (nearest) {
    const { address, name: other, noun } = nearest;
    said.append(" The nearest entry is ", link([address, other]), `, ${noun}.`);
    return [said, askOrTell()];
  }
  return [said, askOrTell(), seeAlso(QUESTIONS, GLOSSARY, SYSTEMS)];
}

/** Return what is said where nothing is found: questions, the glossary, how to ask for an entry. */
export function nothing({ questions }) {
  return [
    paragraph("No match. This site is only in English. Try one of these questions:"),
    questionList(questions.slice(0, FEW)),
    seeAlso(QUESTIONS, GLOSSARY, SYSTEMS),
    askOrTell(),
  ];
}

/** Return what an empty search offers: questions, and systems with their verdicts. */
export function suggestions({ questions, systems }) {
  return [
    paragraph("Try one of these questions:"),
    questionList(questions),
    paragraph("Or look up a name:"),
    make(
      "ul",
      { className: "search-names" },
      ...systems.map((system) =>
        make("li", {}, link([system.address, system.title]), " ", badge(system)),
      ),
    ),
  ];
}

/* What is said before what is found for a query with a slip. */
const correction = (query) =>
  make("p", { className: "search-correction" }, `Showing results for \u201c${query}\u201d.`);

/* What is said of words which none of the first results is about. */
const without = (words) =>
  paragraph(`None of the first results is about \u201c${words.join("\u201d or \u201c")}\u201d.`);

const isNamed = (text, name) => text.toLowerCase().includes(name.toLowerCase());

/* Whether a query asks if something is an LLM, and what is found first does not say what that is. */
function isUnanswered(query, [{ verdict, title }]) {
  const name = IS_IT.exec(query)?.[1];
  return name && !verdict && !(WHAT_IT_IS.test(title) && isNamed(title, name));
}

/* Whether a query is one word, whole or half typed, which no place is about. */
function isOpen(search, query, found) {
  const isAbout = ({ verdict, title }) =>
    verdict ||
    spelling(title)
      .split(" ")
      .some((word) => nearlyBegins(spelling(query), word));
  return WORD.test(query) && !found.some(isAbout) && search.unlisted(`Is ${query} an LLM?`);
}

const noSuchName = () => [paragraph("No system of that name is listed."), askOrTell()];

/* A link to the comparison of systems. */
function comparison(systems) {
  const ids = systems.map(({ address }) => address.split("/").at(-2));
  return paragraph(link([`compare/?systems=${ids.join(",")}`, "Compare them side by side"]));
}

/* What tells two systems apart, in a column for each; more have no room on a phone. */
function sideBySide(systems) {
  if (systems[2]) return systems.length > MOST_COMPARED ? [] : [comparison(systems)];
  const row = (name, valueOf) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, name),
      ...systems.map((system) => make("td", {}, valueOf(system))),
    );
  const head = systems.map(({ address, name }) =>
    make("th", { scope: "col" }, link([address, name])),
  );
  const table = make(
    "table",
    { className: "search-compared" },
    make("tr", {}, make("td"), ...head),
    row("Is it an LLM?", badge),
    row("Takes in", ({ takesIn }) => takesIn),
    row("Produces", ({ produces }) => produces),
    row("Maker", ({ maker }) => maker),
    row("Years", ({ years }) => years),
  );
  return [paragraph("Side by side:"), table, comparison(systems)];
}

/* What is said to a question in another language. */
function inEnglish() {
  const text = "This site is only in English. Try asking in English, or start with ";
  return [paragraph(text, link(DIFFERENCE), ", ", link(QUESTIONS), " or ", link(GLOSSARY), ".")];
}

/** Return what is said until the search has come. */
export const loading = () => [paragraph("Loading the search …")];

/** Return how many results there are, and unless the index `isWhole`, that some are missing. */
export function numberOf({ length }, isWhole) {
  const number = `${length || "No"} ${length === 1 ? "result" : "results"}`;
  return isWhole ? number : `${number}. Some results couldn\u2019t be loaded.`;
}

/** Return what is said where the search cannot be had. */
export function unavailable() {
  const text = "The search couldn\u2019t be loaded. Try ";
  return [paragraph(text, link(QUESTIONS), " or ", link(GLOSSARY), ".")];
}

/**
 * Return what is said before what is found, or instead of it: to a query in another language or with
 * a slip, to a name that is not listed, to one that compares systems, and where nothing is found that
 * answers it or a word of it.
 */
export function saidBefore(search, query, found) {
  const unlisted = search.unlisted(query);
  if (unlisted?.isVersion) return [paragraph(answersFor(unlisted.name, unlisted.nearest))];
  if (unlisted) return notListed(unlisted);
  if (search.isForeign(query)) return inEnglish();
  if (!found[0]) return nothing(search.popular);
  const corrected = search.corrected(query);
  const compared = search.sideBySide(query);
  const isNew = isUnanswered(corrected, found);
  const missing = isNew ? [] : search.missing(query, found);
  return [
    ...(corrected === query ? [] : [correction(corrected)]),
    ...search.partlyNamed(corrected, found).map((said) => paragraph(said)),
    ...(isNew ? noSuchName() : []),
    ...(missing[0] ? [without(missing)] : []),
    ...(compared[0] ? sideBySide(compared) : []),
  ];
}

/**
 * Return what is said after what is found: to a word that may be a name, that it is not listed; and to
 * what may be a title or an author, where the sources can be searched, which the index does not have.
 */
export function saidAfter(search, query, found) {
  const asked = search.corrected(query);
  const among = `sources/?q=${encodeURIComponent(asked)}`;
  const isTitle = asked.split(/\s+/).length <= LONGEST_TITLE;
  return [
    ...(found[0] && isOpen(search, asked, found) ? noSuchName() : []),
    ...(isTitle
      ? [paragraph(link([among, `Look for \u201c${asked}\u201d among the sources`]))]
      : []),
  ];
}
