/* What is typed into "Is … an LLM?": a name, part of one, or a question that holds one. */

import { createUnlisted } from "./system_names.js";
import { isNamedBy, namesIn, search, words } from "./system_search.js";

export { answersFor, hasNoEntry, otherName } from "./system_names.js";

const LONGEST = 300; // letters that are read
const LONGEST_NAME = 6; // words
const SHORT = 2; // letters of a word in a question that could begin any name
/* In what is no name alone */
const ASKED = new Set(
  "is are was does do did can could what whats how why who tell about use uses llm llms".split(" "),
);
const NOT_LATIN = /[^\p{Script=Latin}\P{L}]+/gu; // letters of other scripts

const singular = (name) => name.replace(/s$/, "");

const oneOrMore = (systems) => (systems[1] ? { several: systems } : { system: systems[0] });

/* The system of which a name is a version, or else the name. */
const nearestOr = (unlisted) =>
  unlisted.isVersion ? { system: unlisted.nearest, version: unlisted.name } : { unlisted };

/**
 * Return a function that reads a query, given the content of look-up.json. It returns the `system`
 * that the query names, with the `version` in the query that has no entry of its own; or `several`
 * systems that it may mean, with the `name` that they have in common; with either, `isNear` if the
 * name is only similar to what is `typed`, and with a system, `isPart` if that is only the beginning
 * of a word of its name or the name of its maker; or the systems of a `maker`; or a `term` of the
 * glossary; or what is `unlisted`, as system_names.js describes it; or nothing where no name is in it.
 */
export function createReader({ systems: listed, terms, around, foreign }) {
  const systems = listed.map((system) => ({
    ...system,
    aliases: [system.subject, ...system.aliases],
  }));
  const readUnlisted = createUnlisted(listed);
  const otherLanguage = new Set(foreign);
  const frame = new Set([
    ...around,
    ...foreign,
    "genai",
    "llms",
    "models",
    "difference",
    "between",
    "vs",
  ]);
  const makers = new Set(listed.flatMap(({ maker }) => words(maker)));
  const isFrame = (word) => frame.has(word.toLowerCase());
  const isBeside = (word) => isFrame(word) || makers.has(word);
  const named = (typed) => typed.filter((word) => !isFrame(word)).join(" ");

  const byName = new Map();
  const inNames = new Set();
  function know(system, name) {
    const parts = words(name);
    const whole = parts.join("");
    for (const part of parts) inNames.add(part);
    for (const key of [whole, whole.replaceAll("+", "")]) {
      if (!byName.has(key)) byName.set(key, system);
    }
  }

  for (const system of systems) {
    for (const name of [system.name, ...system.aliases]) know(system, name);
  }
  // Last, because by the name alone one means today's: Alexa+, not "Alexa (before Alexa+)".
  for (const system of systems) know(system, system.name.replace(/ \(.*\)/, ""));

  const byMaker = new Map();
  for (const maker of new Set(listed.flatMap((system) => system.makers))) {
    const whole = named(words(maker));
    const several = systems.filter((system) => system.makers.includes(maker));
    if (several[1] && whole.length > SHORT && !byName.has(whole.replaceAll(" ", "")))
      byMaker.set(whole, { maker, several });
  }

  const byTerm = new Map();
  for (const term of terms) {
    for (const name of term.names) {
      const whole = words(name).join("");
      if (!byName.has(whole)) byTerm.set(singular(whole), term);
    }
  }

  /* The first term within some words that ask about nothing else, by its longest name; and the systems
     that have this name in theirs, unless any question might have it. In "My AI", the system counts. */
  function termIn(typed) {
    for (let at = 0; at < typed.length; at += 1) {
      for (let end = Math.min(typed.length, at + LONGEST_NAME); end > at; end -= 1) {
        const part = typed.slice(at, end);
        const term = byTerm.get(singular(part.join("")));
        const system = part[1] && byName.get(part.join(""));
        if (![...typed.slice(0, at), ...typed.slice(end)].every(isFrame)) continue;
        if (system) return { system };
        if (term) {
          const name = part.join(" ");
          const several = part.some(isFrame) ? [] : search(systems, name).found;
          return { term, ...(several[1] && { several, name }) };
        }
      }
    }
    return undefined;
  }

  const nameOf = (part) => !part.every(isFrame) && byName.get(part.join(""));

  /* The systems that are named within some words, and the other words. */
  function systemsIn(typed) {
    const { found, rest } = namesIn(typed, nameOf);
    return { inside: [...new Set(found)], others: rest };
  }

  function readForeign(typed, text) {
    const unlisted = readUnlisted(named(typed));
    if (unlisted?.nearest) return nearestOr(unlisted);
    const { inside } = systemsIn(typed);
    return inside[0] ? oneOrMore(inside) : { unlisted: { name: text } };
  }

  /* What is unlisted: another version of a system, or else a name of which no word is known. */
  function unlistedIn(text, typed, inside) {
    const isInName = (word) => isFrame(word) || inNames.has(word);
    const version = readUnlisted(text, { isFrame, isKnown: isInName });
    if (version?.nearest || inside[1]) return version;
    const other = readUnlisted(text, { isFrame, isKnown: isFrame });
    const isAsked = typed.some((word) => ASKED.has(word));
    return (
      other && { name: isAsked ? other.name : text.replace(/[?!.]+$/, ""), nearest: inside[0] }
    );
  }

  /* What begins as typed, or as was meant: one system, or several. */
  function begun(typed, name) {
    const isQuestion = name !== typed.join(" ");
    for (const part of isQuestion ? [typed.join(" "), name] : [name]) {
      const { found, exact, nearly, meant } = search(systems, part);
      if (!found[0] || (isQuestion && part.length <= SHORT)) continue;
      const own = nearly ? meant : part;
      const certain = found.filter((system) => isNamedBy(own, system));
      const known = nearly && byName.get(words(own).join(""));
      const system = known || (certain[0] && !certain[1] ? certain[0] : exact);
      const how = { typed: part, isNear: nearly };
      if (system) return { system, ...how, isPart: !certain[0] };
      return { ...oneOrMore(found), name: own, ...how };
    }
    return undefined;
  }

  /* The systems that are named by words which otherwise stand around a name: "whats app". */
  function wholly(typed) {
    const whole = typed.join("");
    if (byName.has(whole)) return { system: byName.get(whole) };
    const { found, nearly } = typed[1] ? search(systems, whole) : { found: [] };
    return found[0] && !nearly ? { ...oneOrMore(found), name: whole } : {};
  }

  return (query) => {
    const text = query.slice(0, LONGEST).trim();
    const latin = text.replace(NOT_LATIN, " ");
    const typed = words(latin);
    if (!typed[0]) return text ? { unlisted: { name: text } } : {};
    const term = termIn(typed);
    if (term) return term;
    const name = named(typed);
    if (!name) return wholly(typed);
    if (byMaker.has(name)) return byMaker.get(name);
    if (latin !== text || typed.some((word) => otherLanguage.has(word))) {
      return readForeign(typed, text);
    }
    const { inside, others } = systemsIn(typed);
    const unlisted = unlistedIn(text, typed, inside);
    if (unlisted) return nearestOr(unlisted);
    const isAllSaid = inside[0] && others.every(isBeside);
    return (
      (isAllSaid ? oneOrMore(inside) : begun(typed, name)) ??
      (inside[0] ? oneOrMore(inside) : { unlisted: { name: text } })
    );
  };
}
