/* The search: its index, fetched in two parts, and what it answers. One for the whole page. */

import { createRanking } from "./search_ranking.js";
import { createVerdicts } from "./search_verdicts.js";

const LONGEST = 300; // letters of a query that are read
const FEW = 3; // questions that are offered where nothing is found
const SOURCES = { names: "search/names.json", texts: "search/texts.json" };

async function fetched(name) {
  const response = await fetch(new URL(SOURCES[name], import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

async function load() {
  const index = await fetched("names");
  const ranking = createRanking(index);
  await ranking.add(index.rows);
  const systems = index.rows
    .filter(([kind]) => kind === "system")
    .map(([, address, name, aliases, answer, maker]) => ({
      address,
      name,
      aliases,
      answer,
      maker,
    }));
  const verdicts = createVerdicts(systems, {
    asking: [...index.asking, ...index.stop],
    words: ranking.words,
    isKnown: ranking.knows,
  });
  const shown = ({ kind, address, title, answer, context }) => ({
    address,
    title,
    answer,
    what: [index.kinds[kind], context].filter(Boolean).join(", "),
  });
  let whole;
  let isWhole = false;

  /** Return what is found, best first; before all else the verdict that `question` asks for. */
  function search(query, question = query) {
    const found = ranking.search(query).map(shown);
    const first = verdicts(question.slice(0, LONGEST)).map(({ address, name, answer, maker }) => {
      const place = { kind: "system", address, title: name, answer, context: maker };
      return Object.assign(shown(place), { isVerdict: true });
    });
    const addresses = new Set(first.map(({ address }) => address));
    return [...first, ...found.filter(({ address }) => !addresses.has(address))];
  }

  /** Fetch the rest of the index, once. Return whether the search knows more than when asked. */
  async function complete() {
    if (isWhole) return false;
    whole ??= (async () => {
      const { rows, words } = await fetched("texts");
      await ranking.add(rows);
      await ranking.addTexts(words);
      isWhole = true;
    })().catch(() => {}); // without it the search knows less
    await whole;
    return isWhole;
  }

  const few = index.rows
    .filter(([kind]) => kind === "question")
    .slice(0, FEW)
    .map(([kind, address, title, , answer, context]) =>
      shown({ kind, address, title, answer, context }),
    );
  return { search, complete, few, systems };
}

let engine;

/** Return the search when it has come. What was not to be had is asked for anew the next time. */
export function loadSearch() {
  engine ??= load().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
