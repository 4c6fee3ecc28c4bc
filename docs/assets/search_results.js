/* What the search shows of what it finds, and says where it finds nothing or cannot be had. */

import { make } from "./elements.js";

export const PATIENCE = 300; // milliseconds after which one is told that the search is on its way
const ROOT = new URL("..", import.meta.url);
const WAYS_ON = [
  ["questions/", "all questions"],
  ["glossary/", "the glossary"],
];
const HOW_TO_TELL = ["systems/#how-to-tell", "how to tell what a product is"];
const HOW_TO_ASK = ["about/#correct", "how to ask for an entry"];

/** Return the address of a place of the site. */
export const addressOf = (place) => new URL(place, ROOT).href;

const part = (name, text) => make("span", { className: `search-result__${name}` }, text);

const link = ([place, text]) => make("a", { href: addressOf(place) }, text);

/** Return a result: what it is, its title, and the first sentence of its answer; it leads there. */
export function result({ address, what, title, answer, isVerdict }, properties = {}) {
  const className = `search-result${isVerdict ? " search-result--verdict" : ""}`;
  return make(
    "a",
    { className, href: addressOf(address), ...properties },
    part("what", what),
    " ",
    part("title", title),
    " ",
    part("answer", answer),
  );
}

const lacks = (name) => `There is no entry for \u201c${name}\u201d.`;

/** Return what is said before what is found to a question about a name that has no entry. */
export function noEntry(name) {
  return [make("p", {}, `${lacks(name)} See `, link(HOW_TO_TELL), ", or ", link(HOW_TO_ASK), ".")];
}

/**
 * Return what is said where nothing is found: questions, the glossary, how to ask for an entry.
 * `name` is the one that was asked about, if there was one.
 */
export function nothing(few, name) {
  const [questions, glossary] = WAYS_ON;
  const see = make("p", {}, "See ", link(questions), ", ", link(glossary), ", ");
  see.append(link(HOW_TO_TELL), ", or ", link(HOW_TO_ASK), ".");
  return [
    make(
      "p",
      {},
      `${name ? lacks(name) : "Nothing on this site has these words."} Questions that many ask:`,
    ),
    make("ul", {}, ...few.map(({ address, title }) => make("li", {}, link([address, title])))),
    see,
  ];
}

/** Return what is said to a question in another language. */
export function inEnglish() {
  const [questions, glossary] = WAYS_ON;
  const text = "This site is in English. Ask in English, or see ";
  return [make("p", {}, text, link(questions), " or ", link(glossary), ".")];
}

/** Return what is said until the search has come. */
export const loading = () => [make("p", {}, "The search is loading.")];

/** Return what is said where the search cannot be had. */
export function unavailable() {
  const [questions, glossary] = WAYS_ON;
  const text = "The search could not be loaded. See ";
  return [make("p", {}, text, link(questions), " or ", link(glossary), ".")];
}
