/* The search: its index, fetched in two parts, and what it answers. One for the whole page. */

import { createRanking } from "./search_ranking.js";
import { createVerdicts } from "./search_verdicts.js";
import { spelling } from "./search_words.js";

const LONGEST = 300; // letters of a query that are read
const FIRST = 100; // of what is found, among which a question that is asked as it stands is looked for
const FEW = 3; // questions that are offered where nothing is found
const SHORT = 7; // letters; a name with fewer that no place has is not guessed
const FOREIGN = 2; // words of another language that tell that a query is in it
const SOURCES = { names: "search/names.json", texts: "search/texts.json" };

const ask = (name) => fetch(new URL(SOURCES[name], import.meta.url));

async function read(answer) {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

async function load(begun = ask("names")) {
  const index = await read(begun);
  const { places } = index;
  const ranking = createRanking(index);
  await ranking.add(places);
  const systems = places
    .filter(({ kind }) => kind === "system")
    .map(({ title, names, context, ...rest }) =>
      Object.assign(rest, { name: title, aliases: names, maker: context }),
    );
  const verdicts = createVerdicts(systems, {
    asking: [...index.asking, ...index.stop],
    light: index.light,
    words: ranking.words,
    isKnown: ranking.knows,
  });
  const shown = ({ kind, address, title, answer, context }) => ({
    address,
    title,
    answer,
    what: [index.kinds[kind], context].filter(Boolean).join(", "),
  });
  const unknown = (question) => verdicts.unknown(question.slice(0, LONGEST));
  let whole;
  let isWhole = false;

  /* A query without a short name that no place has: with one letter changed it would be any word. */
  function withoutUnknown(query, question) {
    const names = new Set(unknown(question).split(" "));
    const isLeftOut = (word) => word.length < SHORT && names.has(word.replace(/[?!.,]+$/, ""));
    return query
      .split(" ")
      .filter((word) => !isLeftOut(word))
      .join(" ");
  }

  /** Return what is found, best first; before all else the verdict that `question` asks for. */
  function search(query, question = query) {
    const found = ranking.search(withoutUnknown(query, question)).map(shown);
    const first = verdicts
      .of(question.slice(0, LONGEST))
      .map(({ address, name, answer, maker }) => {
        const place = { kind: "system", address, title: name, answer, context: maker };
        return Object.assign(shown(place), { isVerdict: true });
      });
    // "So, what is ChatGPT?" does not ask for a verdict where a question asks this.
    const asked = found.slice(0, FIRST).find(({ title }) => ranking.isSame(title, query));
    const isThere = first.some(({ address }) => address === asked?.address);
    if (asked && !isThere && !verdicts.isAskedFor(question)) first.unshift(asked);
    const addresses = new Set(first.map(({ address }) => address));
    return [...first, ...found.filter(({ address }) => !addresses.has(address))];
  }

  /** Fetch the rest of the index, once. Return whether the search knows more than when asked. */
  async function complete() {
    if (isWhole) return false;
    whole ??= (async () => {
      const texts = await read(ask("texts"));
      await ranking.addNames(texts.names);
      await ranking.add(texts.places);
      await ranking.addTexts(texts.texts);
      isWhole = true;
    })().catch(() => {}); // without it the search knows less
    await whole;
    return isWhole;
  }

  const foreign = new Set(index.foreign);
  const isForeign = (query) => {
    const letters = query.slice(0, LONGEST).match(/\p{L}/gu) ?? [];
    const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    const words = new Set(spelling(query.slice(0, LONGEST)).split(" "));
    const known = [...words].filter((word) => foreign.has(word));
    return others.length > letters.length / 2 || known.length >= FOREIGN;
  };

  const few = places
    .filter(({ kind }) => kind === "question")
    .slice(0, FEW)
    .map(shown);
  return { search, complete, unknown, isForeign, few, systems };
}

let engine;

/**
 * Return the search when it has come. What was not to be had is asked for anew the next time.
 * `begun` is the request for the first part of the index, where that has been made.
 */
export function loadSearch(begun) {
  engine ??= load(begun).catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
