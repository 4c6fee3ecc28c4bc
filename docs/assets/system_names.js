/* Whether a query is the name of a system that is not listed, and which one is the nearest. */

import { search, words as plain } from "./system_search.js";

const YEAR = /^(?:19|20)\d\d$/;
const LONGEST = 300; // letters of a query that are read
const MOST_WORDS = 5; // of a name
const SHORT = 3; // letters; fewer are a unit or a letter of a version, as in 70B and V3
// What makers add to a version.
const TIERS = new Set(
  `alpha beta coder fast flash haiku instruct large lite max medium micro mini nano opus plus
  preview pro small sonnet turbo ultra xl`.split(/\s+/),
);

/* The numbers of a text, and the letters between them. */
const parts = (text) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .match(/\d+(?:\.\d+)*|[\p{L}+]+/gu) ?? [];

const wordsOf = (text) =>
  text
    .split(/[^\p{L}\p{N}+.·'\u2019-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, ""))
    .filter(Boolean);

const isNumber = (part) => /^\d/.test(part);

const isAddition = (part) => TIERS.has(part) || part.length < SHORT;

/* One spelling for "GPT-4o", "gpt4o" and "GPT 4 o", and another for "GPT-40". */
const key = (some) => some.map((part) => (isNumber(part) ? `|${part}|` : part)).join("");

/* Whether a name goes on from what is typed, but not with another digit. */
const begins = (typed, name) => name.startsWith(typed) && !/^\d/.test(name.slice(typed.length));

/* Whether only a minor version or a unit is left to type: "Llama 3" of "Llama 3.1". */
const nearlyIs = (typed, name) =>
  begins(typed, name) && /^(?:\.\d+)?\|?\p{L}{0,2}$/u.test(name.slice(typed.length));

const letters = (some) => {
  const end = some.findIndex(isNumber);
  return end < 0 ? some : some.slice(0, end);
};

const version = (some) => Number.parseFloat(some.find(isNumber) ?? 0);

/* The names of a system, with and without a remark in parentheses and the name of its maker. */
function namesOf({ name, aliases, maker }) {
  const makers = new Set(parts(maker));
  const all = [name, name.replace(/ \(.*\)/, ""), ...aliases].map(parts);
  const short = all
    .map((some) => some.slice(some.findIndex((part) => !makers.has(part))))
    .filter(([first]) => first.length >= SHORT); // not "AI" of Meta AI
  return [...all, ...short];
}

/* Whether only a version is left of what is typed after a name: "Claude 4.5 Sonnet", "GPT-4.1", but not
   "GPT-5" after "GPT-4". */
function isVersionOf(name, typed) {
  const at = name.length - 1;
  const isSame = (part, index) => part === typed[index];
  const isMinor = isNumber(name[at]) && typed[at]?.startsWith(`${name[at]}.`);
  const rest = typed.slice(name.length);
  return (
    name.slice(0, at).every(isSame) &&
    (isMinor || (isSame(name[at], at) && rest.some(isNumber))) &&
    rest.every((part) => isNumber(part) || isAddition(part))
  );
}

/* The name that begins what is typed, the longest first; else that of the nearest version. */
function nearestOf(typed, members) {
  const common = (name) => (key(typed).startsWith(key(name)) ? key(name).length : 0);
  const distance = (name) => Math.abs(version(name) - version(typed));
  const [best] = members.toSorted(
    ({ name: one }, { name: other }) =>
      common(other) - common(one) || distance(one) - distance(other),
  );
  return best;
}

/** Say whose entry answers for a version without one. */
export const answersFor = (typed, { name }) =>
  `This is the entry for ${name}; there is none for \u201c${typed}\u201d alone.`;

/** Say whose entry answers for another name. */
export const hasNoEntry = (typed, { name }) =>
  `\u201c${typed}\u201d has no entry of its own; this is the one for ${name}.`;

const joined = (text) => plain(text).join("");

/** Return what is typed, without the words around it, if the system has another name: "Bing" for Copilot. */
export function otherName(text, { name, subject }, isAround) {
  const all = text.trim().split(/\s+/);
  const typed = all.filter((part) => !plain(part).every(isAround)).join(" ") || all.join(" ");
  const isBegun = [name, subject].some((own) => joined(own).startsWith(joined(typed)));
  const isThere = isBegun || joined(text).includes(joined(subject));
  return isThere ? undefined : typed.replace(/[?!.]+$/, "");
}

/**
 * Return a function that reads a query, given systems with `name`, `aliases` and `maker`. If the
 * query is a name that no system has, the function returns `{ name, nearest, isVersion }`, where
 * `nearest` is the system with the same name and another version, if there is one. `isVersion`
 * says whether the name only adds a version to that of this system. The function returns nothing if
 * the query is the name of a listed system, or no name. Its options say which words may stand around
 * a name (`isFrame`) and which are ordinary words (`isKnown`).
 */
export function createUnlisted(systems) {
  const makers = new Set(systems.flatMap(({ maker }) => parts(maker)));
  const names = new Set();
  const others = []; // names and remarks of which a beginning means the same system
  const families = new Map(); // of what stands before the version, the names that begin so

  for (const system of systems) {
    for (const name of namesOf(system)) {
      names.add(key(name));
      const family = letters(name);
      // DeepSeek-R1 is of the family DeepSeek.
      const short = family.at(-1)?.length === 1 && isNumber(name[family.length] ?? "");
      for (const those of short ? [family, family.slice(0, -1)] : [family]) {
        const members = families.get(those.join("")) ?? [];
        families.set(those.join(""), [...members, { system, name }]);
      }
    }
    const remark = parts(/\((.*)\)/.exec(system.name)?.[1] ?? "");
    others.push(
      ...system.aliases.map(parts).map(key),
      ...remark.map((_, at) => key(remark.slice(at))),
    );
  }

  function isListed(name) {
    const typed = key(name).replace(/\|$/, "");
    return (
      [...names].some((spelling) => nearlyIs(typed, spelling)) ||
      others.some((spelling) => begins(typed, spelling))
    );
  }

  /* The names of the longest family with which a name begins. */
  function familyOf(name, isKnown) {
    const own = letters(name);
    for (let length = own.length; length > 0; length -= 1) {
      const members = families.get(own.slice(0, length).join(""));
      const isOfName = (part) => isNumber(part) || isAddition(part) || !isKnown(part);
      if (members && name.slice(length).every(isOfName)) return members;
    }
    return [];
  }

  /* What is known of a name with a version, if it is the name of a family that has entries. */
  function versioned(words, isKnown) {
    const name = words.flatMap(parts);
    if (!name.some(isNumber) || name.some((part) => YEAR.test(part))) return undefined;
    const members = familyOf(name, isKnown);
    if (!members[0]) return undefined;
    if (isListed(name)) return { isListed: true };
    const nearest = nearestOf(name, members);
    return {
      name: words.join(" "),
      nearest: nearest.system,
      isVersion: isVersionOf(nearest.name, name),
    };
  }

  return (query, { isFrame = () => false, isKnown = () => false } = {}) => {
    const words = wordsOf(query.slice(0, LONGEST));
    const isAround = (word) => isFrame(word) || parts(word).every((part) => makers.has(part));
    while (words[0] && isAround(words.at(-1))) words.pop();
    // A name may begin with such words: "My AI 3", "Meta AI 5".
    const start = words.findIndex((word) => !isAround(word));
    const found = words.slice(0, start + 1).map((_, at) => versioned(words.slice(at), isKnown));
    if (found.some((match) => match?.isListed)) return undefined;
    const unlisted = found.find(Boolean);
    if (unlisted) return unlisted;
    const rest = words.slice(start).flatMap(parts);
    const isNew = rest.some((part) => !isNumber(part) && !isAddition(part));
    const isName = rest.every((part) => isNumber(part) || isAddition(part) || !isKnown(part));
    const name = words.slice(start).join(" ");
    const isUnlisted =
      isNew && isName && words.length <= MOST_WORDS && !search(systems, name).found[0];
    return isUnlisted ? { name } : undefined;
  };
}
