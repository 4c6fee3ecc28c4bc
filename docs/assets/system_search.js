/* Systems found by a name, an alias or a maker, typed in part and with a slip of the hand. */

const LONGEST = 100; // letters of a name that are read
const LONGEST_NAME = 6; // words
const FEWEST = 3; // letters of the longest word typed that a similar name shares
const SHARE = 2 / 3; // of all letters typed
const SHORT = 4; // letters of a name, or of its beginning
const LONG = 7; // letters of a name that two slips do not make another name
const known = {};

/** What people say beside what is made: "which systems make music", "AI music maker". */
export const MAKING =
  `a ai an app best create for generate generating generative generator list make maker makes making model
  of produce program software system that the there to tool what which write`.split(/\s+/);

export const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? [];

/** Say whether each word that is typed is one of the names of a system: "Firefly", but not "word" of word2vec. */
export function isNamedBy(typed, { name, aliases }) {
  const own = new Set([name, ...aliases].flatMap(words));
  return words(typed).every((word) => own.has(word));
}

/* Whether a name begins as typed. */
const begins = (typed, name) => name.startsWith(typed);

/* The name from each of its words on, written together: where typing it may begin. */
function beginnings(name) {
  return (known[name] ??= words(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).map(
    (_, index, parts) => parts.slice(index).join(""),
  ));
}

const named = ({ name, aliases }) => [name, ...aliases].map(beginnings);

/* Whether what is typed is a word of a name, or some in a row: "GPT" of ChatGPT. */
const isWordOf = (typed, parts) =>
  parts.some((part) => begins(typed, part) && ["", ...parts].includes(part.slice(typed.length)));

/* Systems that fit, the best first: as they are given for a name of their maker; else first those
   that have the word in a name, or a name that begins so. Where some begin so and none has the word,
   of the others only names with a word that begins so count, if it isn't short. */
function ordered(systems, typed) {
  const makers = systems.flatMap(({ maker }) => [...words(maker), words(maker).join("")]);
  if (makers.includes(typed)) return systems;
  const hasWord = (system) => named(system).some((parts) => isWordOf(typed, parts));
  // The subject of a sentence, such as "OpenAI o1", is no name to begin with.
  const isBegun = ({ name, aliases, subject }) =>
    [name, ...aliases.filter((alias) => alias !== subject)].some((own) =>
      begins(typed, beginnings(own)[0]),
    );
  const isFirst = (system) => hasWord(system) || isBegun(system);
  const isOfMaker = ({ maker }) => beginnings(maker).some((part) => begins(typed, part));
  const first = systems.filter(isFirst);
  const others = systems.filter((system) => !isFirst(system));
  const isBeginning = first[0] && !first.some(hasWord);
  const isWithin = ({ name }) =>
    typed.length >= SHORT && beginnings(name).some((part) => begins(typed, part));
  const isOther = (system) => isOfMaker(system) || isWithin(system);
  return [...first, ...(isBeginning ? others.filter(isOther) : others)];
}

/**
 * Return what is `found` in a row of words, of which `nameOf` returns what they name together, if they
 * do; the longest names count. `rest` are the words that are in none.
 */
export function namesIn(typed, nameOf) {
  const found = [];
  const rest = [];
  for (let at = 0; at < typed.length;) {
    let length = Math.min(LONGEST_NAME, typed.length - at);
    while (length && !nameOf(typed.slice(at, at + length))) length -= 1;
    if (length) found.push(nameOf(typed.slice(at, at + length)));
    else rest.push(typed[at]);
    at += length || 1;
  }
  return { found, rest };
}

/* One letter wrong, added, missing or swapped: how many are cut, and how many put in. */
const NONE = [0, 0];
const SWAPPED = [2, 2];
const SLIPS = [NONE, [1, 1], [1, 0], [0, 1], SWAPPED];

/* In three letters, another one is another name, but "GTP-4" is GPT-4. */
function slipsIn(typed) {
  if (/\p{L}{4}/u.test(typed)) return SLIPS;
  return /^\p{L}{3}\d/u.test(typed) ? [NONE, SWAPPED] : [NONE];
}

/** Say whether a name begins as typed, but for one slip. Another digit is another name. */
export function nearlyBegins(typed, name) {
  const edits = slipsIn(typed);
  const meant = (at, [less, more]) => {
    const [cut, put] = [typed.slice(at, at + less), name.slice(at, at + more)];
    const rest = begins(typed.slice(at + less), name.slice(at + more));
    return rest && !/\d/.test(cut + put) && (less < 2 || cut === put[1] + put[0]);
  };
  return [...typed].some(
    (_, at) => begins(typed.slice(0, at), name) && edits.some((edit) => meant(at, edit)),
  );
}

/** Say whether a word is another one but for one slip. */
export const isOneSlip = (typed, word) =>
  nearlyBegins(typed, word) && nearlyBegins(word, typed) && !typed.startsWith(word);

/** Say whether a word is another one but for two slips: without a letter too many or with one that is
 *  missing, one slip is left. */
export const isTwoSlips = (typed, word) =>
  Array.from(typed, (_, at) => [
    typed.slice(0, at) + typed.slice(at + 1),
    typed.slice(0, at) + word[at] + typed.slice(at),
  ]).some((mended) => mended.some((one) => isOneSlip(one, word)));

const initial = (word) => (word[0] === "k" ? "c" : word[0]); // "kopilot"

/** Say whether two words begin with the same letter; k counts as c. */
export const beginAlike = (one, other) => initial(one) === initial(other);

/* Whether a long name is meant by another one with two slips, of which one is a missing letter. A name
   with a number is not. */
const isNearly = (typed, name) =>
  typed.length >= LONG &&
  typed.length < name.length &&
  beginAlike(typed, name) &&
  !/\d/.test(typed + name) &&
  isTwoSlips(typed, name);

const sorted = (word) => [...word].toSorted().join("");

/* Say whether a whole name is meant by another one with a slip; of a long name, its beginning is enough. A
   name that doesn't begin alike is another name, and so is "Luma" for "Luna", which is short. */
function isMeant(typed, name) {
  const isSwapped = sorted(typed.slice(0, 2)) === sorted(name.slice(0, 2));
  if ((!beginAlike(typed, name) && !isSwapped) || !nearlyBegins(typed, name)) return false;
  const isChanged = typed.length === name.length && sorted(typed) !== sorted(name);
  return typed.length > SHORT || (isOneSlip(typed, name) && !isChanged);
}

/* Whether all words are in the names of a system or its maker, or begin one of them. */
function fits(typed, { name, aliases, maker }) {
  const own = [name, ...aliases].flatMap(beginnings);
  const all = [...own, ...beginnings(maker)];
  const isPart = (word) => all.some((part) => begins(word, part));
  return own.some((part) => begins(typed.join(""), part)) || typed.every(isPart);
}

/* The names of a system and its makers, in words. A name may have another in parentheses: "Gemini app
   (formerly Bard)". */
const namesInWords = ({ name, aliases, makers = [] }) =>
  [name, ...name.split(/\((?:formerly )?/), ...aliases, ...makers].map(words);

const wholeNames = (system) => namesInWords(system).map((name) => name.join(""));

/* Whether a name of a system or its makers is meant by one with two slips. */
const remotelyFits = (typed, system) =>
  wholeNames(system).some((whole) => isNearly(typed.join(""), whole));

/* Whether one is meant by one with a slip, or by words with one each. */
function nearlyFits(typed, system) {
  const { name, aliases, maker } = system;
  if (wholeNames(system).some((whole) => isMeant(typed.join(""), whole))) return true;
  const own = [name, ...aliases].flatMap(beginnings);
  const isRight = (word) => [...own, ...beginnings(maker)].some((part) => begins(word, part));
  return (
    typed[1] && typed.every((word) => isRight(word) || own.some((part) => isMeant(word, part)))
  );
}

/* Whether a name is another one with a slip, not only its beginning. */
const isWhole = (typed, name) => isMeant(typed, name) && nearlyBegins(name, typed);

/* The first of some names, each in words, that one of some tests finds for a word, in the order of the tests. */
const firstName = (word, names, tests) =>
  tests.map((test) => names.find((name) => test(word, name.join("")))).find(Boolean);

/* What is meant by words with slips that find some systems: a name, "copilot" by "copiolt", or for each word
   one of a name. */
function meantBy(typed, systems) {
  const names = systems.flatMap(namesInWords);
  const parts = names.flat().map((part) => [part]);
  const whole = typed.join("");
  return (
    firstName(whole, [...names, ...parts], [isWhole]) ??
    firstName(whole, names, [isNearly]) ??
    typed.flatMap((word) => firstName(word, parts, [begins, isWhole, isMeant]) ?? word)
  );
}

/**
 * Return the systems whose name, alias or maker begins as typed, or else, `nearly`, those that are meant
 * by a name with slips, with all others that have what is `meant` in their names: `found`, and `exact` if
 * it is one. Where there is none, `near` holds those that begin as all but the last letters, of which at
 * least `least` are left: by default most of them, and enough that the longest word typed, and not just
 * "can I", has a part in it.
 */
export function search(systems, text, ways = [fits, nearlyFits, remotelyFits], least = undefined) {
  const typed = words(text.slice(0, LONGEST).replace(/\W+(?=\d)/g, "")); // of GPT-4.1, one word
  const whole = typed.join("");
  for (const isFound of ways) {
    const fitting = systems.filter((system) => isFound(typed, system));
    const same = fitting.filter((system) => named(system).some(([name]) => name === whole));
    const [exact, other] = same[0] ? same : fitting;
    if (!exact) continue;
    const nearly = isFound !== fits;
    const meant = nearly ? meantBy(typed, fitting) : typed;
    const name = meant.join("");
    const isIn = (system) =>
      fitting.includes(system) || (nearly && fits(typed[1] ? meant : [name], system));
    const found = ordered(systems.filter(isIn), name);
    return { found, exact: !other && exact, nearly, meant: meant.join(" ") };
  }
  const [longest = ""] = typed.toSorted((one, other) => other.length - one.length);
  const most = Math.ceil(whole.length * SHARE);
  const enough = least ?? Math.max(whole.indexOf(longest) + FEWEST, most);
  const less = whole.length > enough && search(systems, whole.slice(0, -1), [fits], enough);
  const { found = [], near = found } = less || {};
  return { found: [], near: near.slice(0, 3) };
}
