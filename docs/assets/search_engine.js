/* The search: its index, fetched in two parts, and what it answers. One for the whole page. */

import { fetchJson, once } from "./fetching.js";
import { createRanking } from "./search_ranking.js";
import { createVerdicts } from "./search_verdicts.js";
import { spelling } from "./search_words.js";
import { createUnlisted, hasNoEntry, otherName } from "./system_names.js";
import { MAKING, nearlyBegins } from "./system_search.js";

const LONGEST = 300; // letters of a query that are read
const FIRST = 100; // of what is found, among which a question that is asked as it stands is looked for
const BETWEEN = /^.*\bbetween\b/i;
const OR = /\b(?:vs|versus|and|or)\b/i;
const WHAT = /^What (?:is|are|does) (.+?)(?:, | \(|\?)/; // "What is a token, and how many words is it?"
const LAW = /\b(?:acts?|bills?|directives?|laws?|legislation|regulations?|statutes?)\b/gi;
const IS = /^\W*(?:is|are|was|were)\b/i;
const NUMBER = /^\d+$/;
const WORD = /^\p{L}{4,}$/u;
const YEAR = /^(?:19|20)\d\d$/;
const IN_SIGHT = 3; // results that a reader looks at
const SEEN = 8; // results that are looked through for a word
const KEYWORDS = 4; // words; a longer query is a sentence, in which not every word is asked about
const SAME_NAME = 2; // places that are shown first for one name: a term and a page
const MOST_NAMED = 3; // systems and terms that are shown early because they are named
const SHORT = 4; // letters of a query that begins too many terms
const OF_NAME = 4; // systems that are shown first for a name that is in theirs
const OF_MAKER = 5; // systems that are shown for the name of their maker
const SMALL = 3; // letters of a word that another language may have as well
const FOREIGN = 2; // words of another language that tell that a query is in it
const PARTS = new Set(["page", "dimension", "section"]); // kinds of parts of the site
const TIME_LIMIT = 10_000; // milliseconds in which the second part has to come
const SOURCES = { names: "search/names.json", texts: "search/texts.json" };

const read = (name, options) => fetchJson(new URL(SOURCES[name], import.meta.url), options);

const without = (results, others) => {
  const addresses = new Set(others.map(({ address }) => address));
  return results.filter(({ address }) => !addresses.has(address));
};

const isSentence = (query) => spelling(query).split(" ").length > KEYWORDS;

const within = (places) => (address) => places.find((place) => place.address === address);

/* Whether a place is a part of the site, and not an entry in it. */
const isPart = ({ kind }) => PARTS.has(kind);

/* Whether a place is a row of the page that is found first, and its title begins as typed. */
const isRowOf = (page, { kind, address, title }, query) =>
  kind === "aspect" &&
  address.startsWith(`${page.address}#`) &&
  spelling(title).startsWith(spelling(query));

const asksForList = (query) => /^\W*(?:list|what|which)\b|\b(?:19|20)\d\d\b/i.test(query);

/* A list of systems of one kind, or of those that are of one year. */
function shownList({ filter, names, best, number, years }, year) {
  const count = year ? years[year] : number;
  const others = count > best.length ? " and others" : "";
  return {
    kind: "system",
    address: `systems/?${filter}${year ? `&from=${year}&to=${year}` : ""}`,
    title: `${count} ${names[count > 1 ? 1 : 0]}${year ? `, ${year}` : ""}`,
    answer: year
      ? "Each with its verdict, in a chart and a list."
      : `${best.join(", ")}${others}, each with its verdict.`,
    what: "Systems",
  };
}

async function load(begun = read("names")) {
  const index = await begun;
  const { places } = index;
  const ranking = createRanking(index);
  const ready = ranking.add(places);
  let completion = addRest(); // not before: it would delay the first answer
  await ready;
  const systems = places
    .filter(({ kind }) => kind === "system")
    .map(({ title, names, context, ...rest }) => {
      const [label, noun] = index.labels[rest.verdict];
      return Object.assign(rest, { name: title, aliases: names, maker: context, label, noun });
    });
  const verdicts = createVerdicts(systems, {
    asking: [...index.asking, ...index.stop],
    light: index.light,
    subject: index.subject,
    words: ranking.words,
    isKnown: ranking.knows,
    isCommon: ranking.isCommon,
  });
  const shown = ({ kind, address, title, answer, context }) => ({
    kind,
    address,
    title,
    answer,
    what: [index.kinds[kind], context].filter(Boolean).join(", "),
  });
  const shownVerdict = ({ kind, address, name, answer, maker, years, verdict, label }) => ({
    ...shown({ kind, address, title: name, answer, context: `${maker}, ${years}` }),
    verdict,
    label,
  });
  const system = within(systems);
  const found = (place) =>
    place.kind === "system" ? shownVerdict(system(place.address)) : shown(place);
  const frame = new Set(
    [index.asking, index.stop, index.light, index.frame].flat().flatMap(ranking.words),
  );
  const isFrame = (word) => ranking.words(word).every((part) => frame.has(part));
  const readUnlisted = createUnlisted(systems);
  let laws = []; // come with the second part
  const foreign = new Set(index.foreign);
  const english = new Set([index.asking, index.stop, index.light, index.same].flat(2));

  const isNew = (word) => !english.has(word) && !ranking.words(word).some(ranking.knows);

  /* A query is in another language if most of its letters are, if two of its words are, or if one
     is and the site has no other, but for names. */
  function isForeign(query) {
    const text = query.slice(0, LONGEST);
    const letters = text.match(/\p{L}/gu) ?? [];
    const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    const words = [...new Set(spelling(text).split(" "))];
    const rest = words.filter((word) => !foreign.has(word));
    const isNewOrName = (word) => isNew(word) || verdicts.systemsIn(word).all[0];
    return (
      /[¿¡]/.test(text) ||
      others.length > letters.length / 2 ||
      words.length - rest.length >= FOREIGN ||
      (rest.length < words.length && rest.some(isNew) && rest.every(isNewOrName))
    );
  }

  /** Return a query as it is read, with one spelling for each word ("copyright" for "copywrite"), and
   *  without those that decide nothing: "hallucination" for "what is hallucination". */
  const meant = (query) => ranking.bare(ranking.inOneSpelling(corrected(query)));

  /** Return what says of a word whether a query has it, but for words that decide nothing. A number
   *  alone is not yet the name that it belongs to. */
  function typedIn(query) {
    const typed = new Set(ranking.words(corrected(query)).filter((word) => !frame.has(word)));
    return (word) => {
      const parts = ranking.words(word);
      const names = parts.filter((part) => !NUMBER.test(part));
      return (names[0] ? names : parts).some((part) => typed.has(part));
    };
  }

  /** Return the name that is asked about and the nearest system, if no system has that name. */
  function unlisted(question) {
    if (isForeign(question) || verdicts.compared(question)[0]) return undefined;
    // What "Is … an LLM?" asks about is a name; what is typed alone may be a word with a slip.
    const isName = IS.test(question) && verdicts.isAskedFor(question);
    const isKnown = (word) =>
      ranking.words(word).every(ranking.knows) ||
      (!isName && (ranking.resembles(word) || ranking.corrected(word) !== word));
    return readUnlisted(question, { isFrame, isKnown });
  }

  /** Return a query as it is read: without slips, but for one in another language and for a name. */
  const corrected = (query) =>
    unlisted(query) || isForeign(query) ? query : ranking.corrected(query);

  const isUnknown = (word) => isNew(word) && ranking.corrected(word) === word;
  const isSmall = (word) => word.length <= SMALL && !english.has(word);

  /* Whether nothing of a query is known but small words, none of them English. */
  function isStrange(query) {
    const words = spelling(query.slice(0, LONGEST)).split(" ");
    return (
      words.filter(isUnknown).length >= FOREIGN &&
      words.every((word) => isUnknown(word) || isSmall(word))
    );
  }

  /* Systems of which none is the one that is asked for. */
  const asOneOfMany = (some) =>
    some.map((entry) => Object.assign(shownVerdict(entry), { isOneOfMany: true }));

  /* The best known systems of a maker: with its name, none of them is named itself. */
  const ofMaker = (query) => asOneOfMany(verdicts.ofMaker(query).slice(0, OF_MAKER));

  /* The terms of which a query consists ("diffusion vs transformer"), if the best place does not have
     them all. */
  function termsIn(query, ranked) {
    const parts = query.replace(BETWEEN, "").split(OR);
    if (!parts[1] || !ranked[0] || ranking.covers(ranked[0], query)) return [];
    const terms = ranked.filter(({ kind }) => kind === "term");
    const asked = parts.map((part) => terms.find((term) => ranking.isAsked(term, part)));
    return asked.every(Boolean) ? asked.map(found) : [];
  }

  /* The systems that are compared, after a question that compares them and nothing else, or after the
     best place if its title has their names. */
  function comparison(query, ranked) {
    const compared = verdicts.compared(query);
    if (!compared[0]) return [];
    const isAbout = ({ kind, title }) => {
      const others = kind === "question" ? verdicts.compared(title) : [];
      return compared.every((entry) => others.includes(entry));
    };
    const isIn = ({ title }) => {
      const words = new Set(ranking.words(title));
      const has = (name) => ranking.words(name).every((word) => words.has(word));
      return compared.every(({ name, subject, aliases }) => [name, subject, ...aliases].some(has));
    };
    const question = ranked.find(isAbout) ?? ranked.slice(0, 1).find(isIn);
    return [...(question ? [found(question)] : []), ...asOneOfMany(compared)];
  }

  /** Return what says of a name that it is only a part of one of the system that is found first: "Excel". */
  function partlyNamed(query, [{ address }]) {
    const [about, second] = verdicts.systemsIn(query).all[0] ? [] : verdicts.of(query);
    const isFirst = !second && about?.address === address;
    const other = isFirst && otherName(query, about, isFrame);
    return other && ranking.words(other).every(ranking.knows) ? [hasNoEntry(other, about)] : [];
  }

  /** Return the systems that a query compares, if it does and their facts have come. */
  function sideBySide(query) {
    const compared = verdicts.compared(corrected(query));
    return compared.every(({ takesIn }) => takesIn) ? compared : [];
  }

  /* Whether a query is a half-typed term: "halluc", "halucin", "artificial intell". */
  const isHalfTyped = ({ kind, title }, query) =>
    kind === "term" &&
    nearlyBegins(spelling(query), spelling(title)) &&
    ((WORD.test(query) && isNew(query)) || ranking.completed(query) !== query);

  /* The terms that begin with a query: "model", "artificial int". */
  const begunTerms = (query) =>
    places.filter(
      ({ kind, title }) =>
        kind === "term" && query.length > SHORT && spelling(title).startsWith(spelling(query)),
    );

  /* The law that is asked for: every other word is in its name or in the questions that cite it, and of the
     laws of which this holds, it has the most in its name. */
  function lawIn(query) {
    const words = ranking.words(query.replace(LAW, " ")).filter((word) => !frame.has(word));
    if (query.search(LAW) < 0 || words.every((word) => NUMBER.test(word))) return [];
    const act = ranking.words(query).filter((word) => word === "act"); // "AI Transparency Act"
    const fitting = laws.flatMap((law) => {
      const own = new Set(ranking.words(`${law.title} ${law.answer}`));
      const all = new Set([...own, ...ranking.words(law.text)]);
      const isMeant = words.every((word) => all.has(word)) && words.some((word) => own.has(word));
      return isMeant
        ? [{ law, share: [...words, ...act].filter((word) => own.has(word)).length }]
        : [];
    });
    return fitting
      .toSorted((one, other) => other.share - one.share)
      .slice(0, 1)
      .map(({ law }) => law);
  }

  /* What has the name that is typed, of what is found: an entry, such as the term "benchmark", and a part of
     the site that is about it. The one with this title comes first. */
  function namedIn(query, ranked) {
    const early = ranked.slice(0, FIRST);
    const asked = early.filter((place) => ranking.isAsked(place, query));
    const entries = asked[0] ? asked : early.filter((place) => isHalfTyped(place, query));
    const isTitle = ({ kind, title }) =>
      kind !== "section" && ranking.bare(title.split(":")[0]) === ranking.bare(query);
    return [...entries.filter((place) => !isPart(place)).slice(0, 1), ...asked.filter(isPart)]
      .toSorted((one, other) => isTitle(other) - isTitle(one))
      .slice(0, isSentence(query) ? 1 : SAME_NAME);
  }

  /* What is asked for by its name or title, before all else. */
  function firstOf(query, ranked) {
    const about = verdicts.of(query).map(shownVerdict);
    const terms = termsIn(query, ranked);
    const compared = about[0] ? [] : comparison(query, ranked);
    const first = [about, compared, terms, ofMaker(query)].find(([any]) => any) ?? [];
    // "So, what is ChatGPT?" does not ask for a verdict where a question asks this.
    if (verdicts.isAskedFor(query)) return first;
    // But a term does not come before the system of that name.
    const isThere = ({ title }) => first.some((one) => spelling(one.title) === spelling(title));
    const named = namedIn(query, ranked).filter((place) => !isThere(place));
    return [...named.map(found), ...first];
  }

  const making = new Set(MAKING.flatMap(ranking.words));
  const lists = index.lists.map((list) => ({
    ...list,
    words: new Set(list.words.flatMap(ranking.words)),
  }));

  /* The list of systems of one kind, if a query names that and nothing else: "music", "song maker", "which
     systems make music"; or those of one year: "video generator 2024". */
  function listIn(query) {
    const typed = ranking.words(query);
    const year = typed.find((word) => YEAR.test(word));
    const list = lists.find(({ words }) => typed.some((word) => words.has(word)));
    if (!list || (year && !list.years[year])) return [];
    const isRest = (word) =>
      list.words.has(word) || making.has(word) || (year && (word === year || frame.has(word)));
    return typed.every(isRest) ? [shownList(list, year)] : [];
  }

  /* What is found, with the term that is asked for only as the question that asks what it is, which says more. */
  function withoutTerm(query, results) {
    const term = places.find((place) => place.kind === "term" && ranking.isAsked(place, query));
    const question = places.find(({ kind, title }) => {
      const [, subject] = (term && kind === "question" && WHAT.exec(title)) || [];
      return subject && ranking.isAsked({ kind, title: subject, names: [] }, query);
    });
    if (!question) return results;
    const at = results.findIndex(({ address }) => within([term, question])(address));
    return at < 0 ? results : without(results, [term, question]).toSpliced(at, 0, shown(question));
  }

  /**
   * Return what is found first, and already before the rest of the index has come: the list of systems
   * or the verdict that is asked for, or the systems that have the name that was typed in theirs, or the
   * term, if every word is known.
   */
  function certain(typed) {
    const isKnown = (word) => frame.has(word) || ranking.knows(word);
    const list = asksForList(typed) ? listIn(typed) : [];
    if (list[0]) return list;
    if (!ranking.words(typed).every(isKnown)) return [];
    const isTyped = (name) => spelling(name) === spelling(typed);
    const about = verdicts.of(typed);
    const isNamed = about.some(({ name, subject, aliases }) =>
      [name, subject, ...aliases].some(isTyped),
    );
    if (isNamed) {
      return [...about, ...verdicts.alsoNamed(typed, about)].slice(0, OF_NAME).map(shownVerdict);
    }
    if (about[0] && verdicts.isAskedFor(typed)) return about.map(shownVerdict);
    const terms = places.filter(({ kind, title }) => kind === "term" && isTyped(title));
    return withoutTerm(typed, terms.map(shown));
  }

  /**
   * Return what is found, best first, but before all else what is `certain`; then the verdict that is
   * asked for, first or second the list of systems that make what is named, and early the verdict on a
   * system which is named. Of a version that is not listed, what is found is that of its system; of
   * another name, and of words that are not known, nothing; and of a question in another language its
   * names.
   */
  function search(typed) {
    const first = certain(ranking.corrected(typed));
    const both = [...first, ...without(find(typed), first)];
    const results = withoutTerm(ranking.corrected(typed), both);
    if (asksForList(typed)) return results;
    // "music" asks no question in particular, but "LLM" asks what that is.
    const isOpen = !spelling(typed).includes(" ") && !verdicts.isAskedFor(typed);
    const isFirst = isOpen && results[0]?.kind === "question";
    return results.toSpliced(isFirst ? 0 : 1, 0, ...listIn(typed));
  }

  function find(typed) {
    const other = unlisted(typed);
    if (other?.isVersion) {
      const family = [shownVerdict(other.nearest)];
      return [...family, ...without(find(other.nearest.name), family)];
    }
    if (other || isStrange(typed)) return [];
    if (isForeign(typed)) {
      return verdicts.systemsIn(typed.slice(0, LONGEST)).all.map(shownVerdict);
    }
    const query = ranking.corrected(typed);
    const { ranked, shares } = ranking.search(query);
    const first = firstOf(query, ranked);
    const listed = without(
      ranked.map((place) => Object.assign(found(place), { share: shares.get(place) })),
      first,
    );
    // What is named has its verdict in sight, whatever is asked about it, and so have terms that begin so.
    const systemsAndTerms = [...verdicts.systemsIn(query).best, ...begunTerms(query)].map(found);
    const law = lawIn(query);
    const named = without(
      [...law, ...systemsAndTerms],
      [...first, ...listed.slice(0, IN_SIGHT)],
    ).slice(0, MOST_NAMED);
    const before = Math.max(0, (law[0] ? 1 : IN_SIGHT - 1) - first.length);
    const [best, ...others] = [
      ...first,
      ...listed.slice(0, before),
      ...named,
      ...without(listed.slice(before), named),
    ];
    if (!best) return [];
    const rows = ranked
      .filter((place) => isRowOf(best, place, query))
      .slice(0, 1)
      .map(found);
    return [best, ...rows, ...without(others, rows)];
  }

  /** Return the words of a short query which none of the first results is about. */
  function missing(typed, results) {
    const hasLaw = results.some(({ kind }) => kind === "source"); // which has every word
    if (isSentence(typed) || hasLaw) return [];
    const words = spelling(typed).split(" ");
    const seen = results.slice(0, SEEN).map(({ address }) => address);
    const none = new Set(ranking.missing(corrected(typed), seen));
    const isMissing = (word) => WORD.test(word) && ranking.words(word).some((one) => none.has(one));
    return words.filter((word) => isMissing(word) && !isFrame(word));
  }

  /* Add the second part of the index, and return whether it has come. */
  async function addRest() {
    try {
      const rest = await read("texts", { signal: AbortSignal.timeout(TIME_LIMIT) });
      await ready;
      for (const [at, [takesIn, produces]] of rest.facts.entries()) {
        Object.assign(systems[at], { takesIn, produces });
      }
      laws = rest.laws;
      await ranking.addNames(rest.names);
      await ranking.add(rest.places);
      await ranking.addTexts(rest.texts);
      return true;
    } catch {
      completion = undefined; // the next search asks for it again
      return false;
    }
  }

  /** Wait for the rest of the index, and return whether it is there; without it, less is found. */
  const complete = () => (completion ??= addRest());

  const popular = {
    questions: index.popular.questions.map(within(places)).map(shown),
    systems: index.popular.systems.map(within(systems)).map(shownVerdict),
  };
  return {
    search,
    certain,
    complete,
    unlisted,
    isForeign,
    corrected,
    meant,
    missing,
    typedIn,
    partlyNamed,
    sideBySide,
    popular,
    systems,
  };
}

/**
 * Return the search when it has come. What was not to be had is asked for anew the next time.
 * `begun` is the request for the first part of the index, where that has been made.
 */
export const loadSearch = once(load);
