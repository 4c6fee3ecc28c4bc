/* What is found for what a reader types, best first. Knows no page and fetches nothing.

   Every name of a place (its title, each of its wordings, each of its other names) is a short text
   of its own, and the best of them counts, besides the first sentence of the answer and the words of
   the text. BM25 ranks (MiniSearch); to it are added how much of a name was typed, and how much of
   what was typed the place knows. Words that are related to a typed one stand in for it, for less. */

import MiniSearch from "./minisearch.js";
import { createReader, spelling } from "./search_words.js";
import { beginAlike, isOneSlip, isTwoSlips, nearlyBegins } from "./system_search.js";

const LONGEST = 300; // letters of a query that are read
const MOST_WORDS = 40;
const MOST_MATCHES = 400; // names, answers or texts that are looked at, of those that have a word
const TURN = 50; // milliseconds of reading before the page has its turn
const KINDS = {
  question: 2.3,
  misconception: 1.1,
  term: 1.1,
  "boundary-case": 1.1,
  page: 1.3,
  dimension: 1.3,
  example: 0.9,
  section: 0.8,
  "outlook-statement": 0.8,
  milestone: 0.6,
};
const LIGHT = 0.4; // what a word of the subject or of asking counts beside one that decides
const ANSWER = 1; // what a word in an answer counts beside one in a name
const TEXT = 0.4;
const ALIKE = 4; // how much more a name counts of which everything was typed
const TITLE = 3; // and a title that was typed as it stands
const NAME = 1.5; // and a wording
const RARE = 0.85; // how much more a rare word counts than one that many places have
const NEXT = [1, 0.9, 0.75, 0.6, 0.5]; // what the best names of a place count, best first
const RELATED = 0.4; // what a related word counts beside the word that was typed
const COMMON = 100; // places; a related word that more of them have tells no two of them apart
const ORDINARY = 70; // places; a word that more of them have is not the name of one
const REFERRAL = 0.15; // what it adds that other questions lead on to one, which is the more general
const OPENING = 0.3; // what it adds that a title asks in the way in which was asked
const SLIP = /(?<![\p{L}\p{N}'\u2019])\p{L}{4,}(?![\p{L}\p{N}'\u2019])/gu; // shorter, one slip makes another word
const SHORT = 4; // letters of a word in which one may be missing, if it is a name: "tokn"
const NAMED = new Set(["term", "system"]); // kinds of places that are asked for by their names
const SOUND = /sh[aeou]n(s?)$/u; // how "tion" is spelt by ear: "hallucinashun"
const LONG = 9; // letters of a word that two slips do not make another word
const OFTEN = 6; // names; a word that fewer have is not what a word with a slip was meant to be
const HALF = 5; // letters of a word that is completed
const LEAST = 0.04; // what a place must have of the score of the best to be shown at all
const REMARK = / \(.*?\)/u; // of a title, which nobody types: "(reinforcement learning …)"
const TYPO = { fuzzy: 0.35, prefix: 0.4 };

const split = (text) => text.split(" ");
const index = () =>
  new MiniSearch({ fields: ["words"], tokenize: split, processTerm: (term) => term });
const single = (word) => word.replace(/(.)\1/gu, "$1");
const isNear = (one, other) => nearlyBegins(one, other) && Math.abs(one.length - other.length) < 2;

/* What a name counts, of which some words were typed. */
function scoreOf(name, { score, queryTerms }, { typed, sum, total, isMeant, whole }) {
  const common = sum(queryTerms);
  const others = total([...name.words].filter((word) => !isMeant(word)));
  const alike = common / (whole + others);
  const exact = typed === name.spelling ? name.exact : 0;
  const once = common / total(queryTerms); // what stays when a word counts once, whatever stands for it
  return score * once * (1 + ALIKE * alike + exact);
}

/* What a place counts beside others: by its kind, and a question also by how many lead on to it. */
function shareOf({ kind, referrals = 0 }) {
  return (KINDS[kind] ?? 1) * (1 + REFERRAL * Math.log(1 + referrals));
}

/** Return an empty ranking, which knows of words what the index says of them. */
export function createRanking(vocabulary) {
  const { all, bare, counting, inOneSpelling, relatedTo, openingOf } = createReader(vocabulary);
  const asking = new Set(vocabulary.light.flatMap(counting));
  const subject = new Set(vocabulary.subject.flatMap(counting));
  const light = new Set([...asking, ...subject]);
  const frame = new Set(vocabulary.frame.flatMap(counting));
  const places = [];
  const names = []; // each with the number of its place
  const inNames = index();
  const inAnswers = index();
  const inTexts = index();
  const timesOf = new Map(); // how many places have a word in their names or answers
  const spellings = new Map(); // how often a word is in a name, as it is spelt; 0 if only in a text
  let since = performance.now();

  addSpellings(spelling(vocabulary.same.flat().join(" ")), OFTEN);

  /* Not after each place, because a browser delays timers that follow one another. */
  async function pause() {
    if (performance.now() - since < TURN) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  }

  function know(place, words) {
    for (const word of words) {
      if (place.known.has(word)) continue;
      place.known.add(word);
      timesOf.set(word, (timesOf.get(word) ?? 0) + 1);
    }
  }

  function addSpellings(text, times) {
    for (const word of text.split(" ")) spellings.set(word, (spellings.get(word) ?? 0) + times);
  }

  function addName(place, name, exact) {
    const words = new Set(counting(name));
    inNames.add({ id: names.length, words: [...words].join(" ") });
    names.push({ place, exact, spelling: bare(name), words });
    addSpellings(spelling(name), 1);
    know(places[place], words);
  }

  /**
   * Take in places: kind, address, title, names, answer and context of each; and of a question, how
   * many others lead on to it.
   */
  async function add(some) {
    for (const published of some) {
      const { title, names: others, answer, context } = published;
      const place =
        places.push({
          ...published,
          asks: openingOf(title) ?? "what",
          known: new Set(),
          share: shareOf(published),
        }) - 1;
      addName(place, title, TITLE);
      for (const name of others) addName(place, name, NAME); // of a wording, what counts is here
      addSpellings(spelling(`${answer} ${context}`), 0);
      const words = counting(`${answer} ${context}`);
      inAnswers.add({ id: place, words: words.join(" ") });
      know(places[place], words);
      await pause(); // oxlint-disable-line no-await-in-loop
    }
  }

  /** Take in more names of each place, in the order of the places. */
  async function addNames(some) {
    for (const [place, others] of some.entries()) {
      for (const name of others) addName(place, name, NAME);
      await pause(); // oxlint-disable-line no-await-in-loop
    }
  }

  /** Take in the words of the text of each place, in the order of the places. */
  async function addTexts(texts) {
    for (const [id, text] of texts.entries()) {
      inTexts.add({ id, words: counting(text).join(" ") });
      addSpellings(text, 0);
      await pause(); // oxlint-disable-line no-await-in-loop
    }
  }

  const knows = (word) => timesOf.has(word);
  /* Whether a word may be a known one, half typed or with a slip. */
  function resembles(word) {
    const stems = all(word);
    return (
      all(completed(word)).every(knows) ||
      names.some(({ spelling: name }) => name.startsWith(bare(word))) ||
      [...timesOf.keys()].some(
        (known) =>
          beginAlike(known, word) && // few slips are in the first letter, and this is much faster
          (nearlyBegins(word, known) || stems.some((one) => isNear(one, known))),
      )
    );
  }

  const isCommon = (word) => timesOf.get(word) > ORDINARY;
  const tells = (word) => knows(word) && timesOf.get(word) <= COMMON;
  const rarity = (word) => Math.log(1 + places.length / (0.5 + (timesOf.get(word) ?? 0)));

  /* The most common word that an unknown one is but for a slip, if it decides something or is long.
     Others are real words that the site does not have, or names. */
  function meantBy(typed) {
    const plain = spelling(typed);
    if (spellings.has(plain) || spellings.has(plain.replace(/s$/, ""))) return typed; // as texts have it
    const word = plain.replace(SOUND, "tion$1");
    if (spellings.has(word)) return word;
    const near = [...spellings.keys()].filter((known) => beginAlike(known, word)); // for speed
    if (near.some((known) => known.startsWith(word))) return typed; // half typed
    if (word.length <= SHORT) {
      const isLonger = ({ place, spelling: name }) =>
        NAMED.has(places[place].kind) && name.length === word.length + 1 && isOneSlip(word, name);
      const longer = new Set(names.filter(isLonger).map(({ spelling: name }) => name));
      return longer.size === 1 ? [...longer][0] : typed;
    }
    // Of a known word, this may be another form, but not of one but for a doubled letter: "tunning", "watter".
    const isForm = all(word).every(knows);
    const isMeant = (known) => !isForm || single(known) === single(word);
    const often = near
      .filter((known) => spellings.get(known) >= OFTEN && isMeant(known))
      .toSorted((one, other) => spellings.get(other) - spellings.get(one));
    const best =
      often.find((known) => isOneSlip(word, known)) ??
      (word.length >= LONG && often.find((known) => isTwoSlips(word, known)));
    const decides =
      best?.length >= LONG || (best && counting(best).some((one) => !asking.has(one)));
    return decides ? best : typed;
  }

  /** Return a query with the words that were meant where it has unknown ones with a slip. */
  const corrected = (query) => query.slice(0, LONGEST).replace(SLIP, meantBy);

  /* Each word with the typed one that it stands for: itself, or the one it is related to. */
  function meant(words) {
    const typedFor = new Map(words.map((word) => [word, word]));
    const decisive = words.filter((word) => !light.has(word));
    for (const word of decisive[0] ? decisive : words) {
      for (const other of relatedTo(word)) {
        if (tells(other) && !typedFor.has(other)) typedFor.set(other, word);
      }
    }
    return typedFor;
  }

  /* A text whose last word is half typed, with the most common word that begins so. Its own stem may be
     longer: "hallucinati" begins no stem. */
  function completed(text) {
    const last = spelling(text).split(" ").at(-1);
    if (last.length < HALF || spellings.has(last)) return text;
    const begun = [...spellings].filter(([known]) => known.startsWith(last));
    const [[best] = []] = begun.toSorted(([, one], [, other]) => other - one);
    return best ? text.replace(/[^\s-]+$/u, best) : text;
  }

  /* What a query asks for: its words with those that are related to them, and what each counts. */
  function read(query) {
    const text = completed(query.slice(0, LONGEST));
    const words = [...new Set(counting(text).slice(0, MOST_WORDS))];
    const typedFor = meant(words);
    const decides = words.some((word) => !light.has(word));
    const typedOf = (word) => typedFor.get(word) ?? word;
    const share = (word) =>
      (decides && light.has(typedOf(word)) ? LIGHT : 1) * (typedOf(word) === word ? 1 : RELATED);
    const weights = new Map();
    const weight = (word) => {
      if (!weights.has(word)) weights.set(word, share(word) * rarity(typedOf(word)) ** RARE);
      return weights.get(word);
    };
    // Of a word and those that stand for it, what counts most counts.
    const sum = (some) => {
      const most = new Map();
      for (const word of some) {
        most.set(typedOf(word), Math.max(most.get(typedOf(word)) ?? 0, weight(word)));
      }
      return [...most.values()].reduce((total, amount) => total + amount, 0);
    };
    const total = (some) => some.reduce((so, word) => so + weight(word), 0);
    const ask = (searched) =>
      searched
        .search([...typedFor.keys()].join(" "), {
          tokenize: split,
          boostTerm: share,
          fuzzy: (word) => word.length > 4 && !knows(word) && 0.2,
          prefix: (word) => word === words.at(-1) && word.length > 2 && !knows(word),
          weights: TYPO,
        })
        .slice(0, MOST_MATCHES);
    return {
      words,
      typed: bare(text),
      opening: openingOf(text),
      sum,
      total,
      isMeant: (word) => typedFor.has(word),
      typedOf,
      isNew: ![...typedFor.keys()].some(knows),
      whole: sum(words),
      ask,
    };
  }

  /** Return the places that have something of a query, best first, and what share of the score of the
   *  best each has. */
  function search(query) {
    const scored = matches(query);
    const shares = scored.map(({ place, score }) => [place, score / scored[0].score]);
    return { ranked: scored.map(({ place }) => place), shares: new Map(shares) };
  }

  /** Return the words of a query that decide something and that none of these places has. */
  function missing(query, addresses) {
    const those = matches(query).filter(({ place }) => addresses.includes(place.address));
    const { words, typedOf } = read(query);
    const had = new Set(those.flatMap((match) => [...match.words].map(typedOf)));
    return words.filter((word) => !light.has(word) && !had.has(word));
  }

  function matches(query) {
    const asked = read(query);
    if (!asked.words[0]) return [];
    const found = new Map();
    const of = (place, words) => {
      if (!found.has(place)) found.set(place, { names: [], rest: 0, words: new Set() });
      for (const word of words) found.get(place).words.add(word);
      return found.get(place);
    };
    for (const match of asked.ask(inNames)) {
      const name = names[match.id];
      of(name.place, match.queryTerms).names.push(scoreOf(name, match, asked));
    }
    for (const [searched, share] of [
      [inAnswers, ANSWER],
      [inTexts, TEXT],
    ]) {
      for (const { id, queryTerms, score } of asked.ask(searched)) {
        of(id, queryTerms).rest +=
          share * score * (asked.sum(queryTerms) / asked.total(queryTerms));
      }
    }
    // Where every word is new, one that resembles another does not make a place of the subject.
    const isFound = ({ words }) => !asked.isNew || asked.words.every((word) => words.has(word));
    const fitting = [...found].filter(([, match]) => isFound(match));
    const scored = fitting.map(([id, { names: scores, rest, words }]) => {
      scores.sort((one, other) => other - one);
      const named = NEXT.reduce((sum, share, at) => sum + share * (scores[at] ?? 0), 0);
      const place = places[id];
      const asks = asked.opening === place.asks ? 1 + OPENING : 1;
      const score = (named + rest) * asks * place.share * asked.sum([...words]);
      return { place, score, words };
    });
    scored.sort((one, other) => other.score - one.score);
    const enough = LEAST * (scored[0]?.score ?? 0);
    const isTerm = (place) => place.kind === "term" && isAsked(place, query);
    return scored.filter(({ place, score }) => score > enough || isTerm(place));
  }

  const without = (idle, text) =>
    counting(text)
      .filter((word) => !idle.has(word))
      .join(" ");

  /* Whether a title, or another name of what is no question, is what a query asks for as it stands,
     but for words that decide nothing; a title that is no question also answers what it is, and
     "multimodal" asks for the term "multimodal model". */
  function isAsked({ kind, title, names: others }, query) {
    const asked = openingOf(query);
    const words = without(frame, query);
    const further = kind === "question" ? [] : others;
    const short = kind === "term" && without(subject, title);
    return [title, title.replace(REMARK, ""), ...further].some((text) => {
      const own = openingOf(text);
      const isSame = without(frame, text) === words || (short && short === words);
      return isSame && (own === asked || (!own && asked === "what"));
    });
  }

  /* Whether a place has every word of a query that decides something, but for its text. */
  const covers = ({ known }, query) =>
    counting(query).every((word) => light.has(word) || known.has(word));

  return {
    add,
    addNames,
    addTexts,
    search,
    missing,
    corrected,
    completed,
    isAsked,
    covers,
    knows,
    isCommon,
    resembles,
    words: all,
    bare,
    inOneSpelling,
  };
}
