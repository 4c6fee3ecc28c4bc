/* Words as the search compares them: one word for one thing, however it is spelt or ends. */

const LETTER = /^\p{L}$/u; // decides nothing: the "e" of "e-book"
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/; // as nearly all wordings are written
const NO_PLURALS = new Set(["bias", "news"]);
const stems = new Map();

/**
 * From what the index says of words, return what reads a text: `all` gives all its words,
 * `counting` those that decide something, and `bare` these as they are spelt; `inOneSpelling` gives
 * the text with one spelling for one thing. `relatedTo` gives the words that one is related to, and
 * `openingOf` the word that stands for how a text asks ("may I", "is it ok to", "who"), if it asks at
 * all.
 */
export function createReader({ same, related, broader, stop, openings }) {
  const phrases = phrasesOf(same);
  const opening = phrasesOf(openings);
  const stopped = new Set(stop);

  /* Two words or more for one thing become one, the longest first. */
  function read(text) {
    const words = split(text);
    for (let at = 0; at < words.length; at += 1) {
      const phrase = phraseAt(phrases, words, at);
      if (phrase) words.splice(at, phrase.parts.length, phrase.word);
    }
    return words;
  }

  function openingOf(text) {
    const words = split(text);
    const at = words.findIndex((_, index) => phraseAt(opening, words, index));
    return at < 0 ? undefined : phraseAt(opening, words, at).word;
  }

  const neighbors = new Map();
  for (const group of related.map((words) => words.flatMap((word) => read(word).map(stem)))) {
    for (const word of group) {
      neighbors.set(word, new Set([...(neighbors.get(word) ?? []), ...group]));
    }
  }

  for (const [word, ...others] of broader.map((words) => words.flatMap((phrase) => read(phrase)))) {
    const own = stem(word);
    neighbors.set(own, new Set([...(neighbors.get(own) ?? []), ...others.map(stem)]));
  }

  return {
    relatedTo: (word) => neighbors.get(word) ?? [],
    openingOf,
    bare: (text) =>
      split(text)
        .filter((word) => !stopped.has(word))
        .join(" "),
    inOneSpelling: (text) => read(text).join(" "),
    all: (text) => read(text).map(stem),
    counting: (text) =>
      read(text)
        .filter((word) => !stopped.has(word) && !LETTER.test(word))
        .map(stem),
  };
}

/* The spellings of one thing under the first word of each, and the word that stands for it. */
function phrasesOf(same) {
  const phrases = new Map();
  for (const spellings of same) {
    const word = split(spellings[0]).join("");
    for (const spelling of spellings) {
      const parts = split(spelling);
      phrases.set(parts[0], [...(phrases.get(parts[0]) ?? []), { parts, word }]);
    }
  }
  for (const those of phrases.values()) {
    those.sort((one, other) => other.parts.length - one.parts.length);
  }
  return phrases;
}

/* The longest spelling that stands at this place of a text. */
const phraseAt = (phrases, words, at) =>
  phrases
    .get(words[at])
    ?.find(({ parts }) => parts.every((part, index) => words[at + index] === part));

/** Return a text as one would say it: without case, marks and signs. */
export const spelling = (text) => split(text).join(" ");

function split(text) {
  if (PLAIN.test(text)) return text.split(" ");
  return (
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/['\u2019](?:d|ll|m|re|s|t|ve)\b/gu, "") // of "what's" and "isn't"
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Return a word without the plainest of English endings. */
export function stem(word) {
  if (!stems.has(word)) stems.set(word, stemOf(word));
  return stems.get(word);
}

function stemOf(word) {
  if (word.length < 4 || /\d/.test(word) || NO_PLURALS.has(word)) return word;
  const singular = word
    .replace(/ies$/, "y")
    .replace(/sses$/, "ss")
    .replace(/([^su])s$/, "$1");
  if (singular.length < 5) return singular; // as it is itself
  const plain =
    singular.length > 5
      ? singular.replace(/([bdgmnprt])\1(?:ing|ed)$|(?:ing|edly|ed|er|ation|ions?|ly|ment)$/, "$1")
      : singular;
  return plain.length > 2 ? plain.replace(/e$/, "") : singular;
}
