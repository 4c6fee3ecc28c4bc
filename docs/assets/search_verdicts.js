/* Is X an LLM? Which systems such a question asks about, in whatever words it is asked. */

import { isNamedBy, namesIn, search as similar } from "./system_search.js";

const MOST_WORDS = 40;
const MOST_OTHERS = 4;
const MOST_SIMILAR = 3;
const LEAST_LETTERS = 5; // of a word with a slip of the hand
const FORMER = /\(formerly (.*)\)/;
const NUMBER = /^[\d.]+$/;
const BETWEEN_WORDS = /[^\p{L}\p{N}+.-]+/u;

/**
 * Return what finds the systems `of` which a query asks what they are, and says whether the verdict
 * itself `isAskedFor`. `asking` are the words of which such a question is made, besides the names;
 * those in `light` may be in it too, if it speaks of LLMs or generative AI: "can I use ChatGPT" asks
 * something else. Those in `subject` may be in a comparison. `words` reads a text; `isKnown` says
 * whether a word stands in some place: one that does is no slip of the hand; and `isCommon` whether so
 * many have it that it names nothing by itself, though it is part of a name ("Magic Write").
 */
export function createVerdicts(systems, { asking, light, subject, words, isKnown, isCommon }) {
  const alone = new Set(asking.flatMap(words));
  const asks = new Set([...alone, ...light.flatMap(words)]);
  const compares = new Set([...asks, ...subject.flatMap(words)]);
  const asked = new Set(words("llm generative ai"));
  const named = new Map();
  const inNames = new Set();
  for (const system of systems) {
    // "Microsoft Copilot (formerly Bing Chat)" is asked for without the remark.
    const short = system.name.replace(/ \(.*\)/, "");
    const former = FORMER.exec(system.name)?.[1] ?? short;
    for (const name of new Set([system.name, short, former, system.subject, ...system.aliases])) {
      for (const word of words(name)) inNames.add(word);
      const whole = words(name).join("");
      named.set(whole, [...(named.get(whole) ?? []), system]);
    }
  }

  const nameOf = (part) => !asks.has(part.join("")) && named.get(part.join(""));

  /* The systems that are named, longest names first, of each name the `best` known; and the words that
     name none. */
  function read(typed) {
    const { found, rest } = namesIn(typed, nameOf);
    const best = found.map(([first]) => first);
    return { found: [...new Set(found.flat())], best: [...new Set(best)], rest };
  }

  const joined = (list) => list.filter((word) => !asks.has(word)).join("");
  // "Mistral AI" is also asked for as "Mistral".
  const makers = new Map(
    systems.flatMap(({ maker }) => {
      const name = words(maker);
      return [name, name.filter((word) => word !== "ai")].map((some) => [some.join(""), maker]);
    }),
  );

  /* The name that is typed in some words, if they can be one. */
  function nameIn(query, rest) {
    const isName = rest.every((word) => inNames.has(word) || !isKnown(word));
    if (rest.every(isCommon) || rest.length > MOST_OTHERS || !isName) return "";
    return query
      .split(BETWEEN_WORDS)
      .filter((word) => joined(words(word)))
      .join(" ");
  }

  /* The systems whose name is typed in part, or with a slip of the hand. */
  function nearly(name) {
    const { found, exact } = similar(systems, name);
    return exact ? [exact] : found.slice(0, MOST_SIMILAR);
  }

  /* The systems of a maker whose name is all that a query says. */
  function ofMaker(query) {
    const maker = makers.get(words(query).join(""));
    return maker ? similar(systems, maker).found : [];
  }

  /* Whether a query speaks of what the verdicts speak of. */
  const isAskedFor = (query) => words(query).some((word) => asked.has(word));

  function of(query) {
    const typed = words(query).slice(0, MOST_WORDS);
    const { found, rest } = read(typed);
    const framing = isAskedFor(query) ? asks : alone;
    const others = rest.filter((word) => !framing.has(word));
    if (!found[0]) {
      const [word, second] = others.filter((each) => !NUMBER.test(each));
      const isNew = word && !second && !isKnown(word); // "midjurney", "gtp 5"
      const name = (isNew || isAskedFor(query)) && nameIn(query, others);
      return name ? nearly(name) : [];
    }
    const isWhole = ({ name }) => joined(words(name)) === joined(typed);
    const ofMakers = new Set(found.flatMap(({ maker }) => words(maker)));
    if (others.some((word) => !ofMakers.has(word))) return [];
    return found.toSorted((one, other) => isWhole(other) - isWhole(one));
  }

  /* The other systems that have a name in theirs: GitHub Copilot has "Copilot". */
  const alsoNamed = (name, about) =>
    systems.filter((system) => !about.includes(system) && isNamedBy(name, system));

  /* The systems that a query compares: at least two that it names, if it asks about nothing else. */
  function compared(query) {
    const { best, rest } = read(words(query).slice(0, MOST_WORDS));
    return best[1] && rest.every((word) => compares.has(word)) ? best : [];
  }

  /* The systems that a query names, whatever it asks, `all` and the `best` known of each name; if there
     is none, one that a new word nearly names. */
  function systemsIn(query) {
    const { found: all, best, rest } = read(words(query).slice(0, MOST_WORDS));
    if (all[0]) return { all, best };
    const slips = rest.filter((word) => word.length >= LEAST_LETTERS && !isKnown(word));
    const nearest = slips.flatMap((word) => similar(systems, word).found).slice(0, 1);
    return { all: nearest, best: nearest };
  }

  return { of, alsoNamed, compared, ofMaker, isAskedFor, systemsIn };
}
