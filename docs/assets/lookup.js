/* Is X an LLM? The sentence is answered below it, at once. What it knows is fetched when the field or a
   name is reached; where that cannot be had, the form leads to the search and the names to the pages of their systems. */

import { copyLink } from "./copying.js";
import { all, make, opensElsewhere } from "./elements.js";
import { fetchJson, once } from "./fetching.js";
import { share } from "./share.js";
import { readQuery, writeQuery } from "./state.js";

const PAUSE = 700; // milliseconds without typing before an answer is read out and kept
const MOST = 4; // systems to choose from
const MOST_COMPARED = 3; // systems
const SHORT = 30; // letters of a clause
const MOST_WORDS = 5; // of a name; more are a sentence
const QUERY = "is"; // in the address: the system that is asked about
const ROOT = new URL("..", import.meta.url);

const form = document.querySelector(".look-up");
const field = form.elements.q;
const [room] = all(".look-up__answer", form);
const [status] = all(".look-up__status", form);
const names = all("[data-system]", form);
const example = names.find((name) => name.matches("[aria-current]"));
let timer;
let matched; // the system that is shown, however its name was typed

const want = once(async () => {
  const [data, naming] = await Promise.all([
    fetchJson(form.dataset.names),
    import("./look_up_names.js"),
  ]);
  const byId = new Map(data.systems.map((system) => [system.id, system]));
  for (const system of data.systems) system.also = system.also.map((id) => byId.get(id));
  all("datalist", form)[0].append(
    ...data.systems.map(({ name }) => make("option", { value: name })),
  );
  return { ...data, naming, read: naming.createReader(data) };
});

const paragraph = (...content) => make("p", {}, ...content);

const link = (place, text) => make("a", { href: new URL(place, ROOT).href }, text);

/* A text in which no line ends within a name such as GPT-4o. */
const unbroken = (text) =>
  text
    .split(/(\S*-\d\S*)/)
    .map((part, at) => (at % 2 ? make("span", { className: "unbroken" }, part) : part));

/* An answer whose last clause is not broken, if it is short: "No. Midjourney is generative AI, | but not an
   LLM." */
function phrased(text) {
  const [start] = /^(?:.*, |.*?\. )?/.exec(text);
  const clause = unbroken(text.slice(start.length));
  const isShort = text.length - start.length <= SHORT;
  return [
    ...unbroken(start),
    ...(isShort ? [make("span", { className: "clause" }, ...clause)] : clause),
  ];
}

/* A name to choose: a button, because it answers here. */
const choice = ({ id, name }) =>
  make("button", { type: "button", className: "link-button", onclick: () => choose(id) }, name);

const addressOf = ({ id }) => new URL(`?${QUERY}=${id}`, location).href;

/* What sends an answer to others, where the browser can. */
function shareLink(system) {
  if (!navigator.share) return "";
  const onclick = () => share(system.answer, addressOf(system));
  return make("button", { type: "button", className: "link-button", onclick }, "Share");
}

/* The list of systems, filtered by a name or a maker. */
const listLink = (text, name, by = "name") =>
  link(`systems/?${by}=${encodeURIComponent(name)}`, text);

/* Names in a sentence, none of which leaves its comma to the next line; those beyond the first few are
   counted. */
function named(systems, name, by) {
  const shown = systems.slice(0, MOST);
  const last = shown.pop();
  const more = systems.length - MOST;
  return [
    ...shown.flatMap((system) => [
      make("span", { className: "unbroken" }, choice(system), ","),
      " ",
    ]),
    choice(last),
    ...(more > 0 ? [" or ", name ? listLink(`${more} more`, name, by) : `${more} more`] : []),
  ];
}

/* The other systems by the same name, of which a narrow screen has the number if it is not one. */
function alsoNamed(also, name) {
  const others = also[1]
    ? [
        make("span", { className: "answer__names" }, ...named(also, name)),
        make("span", { className: "answer__count" }, listLink(`${also.length} more`, name)),
      ]
    : named(also, name);
  return make("p", { className: "answer__also" }, "Also: ", ...others);
}

function verdictOf(
  system,
  { guess, note, before = "", also = system.also, name = system.subject } = {},
) {
  const { verdict, reason, address } = system;
  return [
    ...(guess ? [make("p", { className: "answer__guess" }, guess)] : []),
    ...(note ? [paragraph(note)] : []),
    make(
      "p",
      { className: "answer__verdict" },
      make("span", { className: `drop verdict--${verdict}` }),
      ...phrased(system.answer),
    ),
    paragraph(
      `${before}${reason} `,
      link(address, "Why?"),
      " ",
      copyLink(addressOf(system), "link-button"),
      " ",
      shareLink(system),
    ),
    ...(also[0] ? [alsoNamed(also, name)] : []),
  ];
}

/* Where a text leads that names no system. */
const wayOn = (text, what) =>
  paragraph(
    link("systems/#how-to-tell", "Three questions"),
    " settle it for anything, even a cat. Or ",
    link(`search/?q=${encodeURIComponent(text)}`, `search the site for ${what}`),
    ".",
  );

function notListed({ name, nearest }, { nouns }) {
  const isName = name.split(/\s+/).length <= MOST_WORDS;
  const what = isName
    ? `\u201c${name}\u201d isn\u2019t listed.`
    : "That isn\u2019t a name we list.";
  const said = paragraph(make("strong", {}, what));
  if (nearest)
    said.append(" The nearest entry is ", choice(nearest), `, ${nouns[nearest.verdict]}.`);
  return [said, wayOn(name, isName ? `\u201c${name}\u201d` : "it")];
}

/* A link to the comparison of systems. */
const compareLink = (systems) =>
  link(`compare/?systems=${systems.map(({ id }) => id).join(",")}`, "Compare them");

/* Systems that may be meant, or those of a maker: with the answer for all of them, if it is the same. */
function whichOne({ several, name, maker }, before, { nouns }) {
  const [{ verdict }] = several;
  const isSame = several.every((system) => system.verdict === verdict);
  const asked = isSame ? `Each of these is ${nouns[verdict]}: ` : "Which one? ";
  if (!maker) {
    const isCompared = !name && several.length <= MOST_COMPARED;
    const comparison = isCompared ? [". ", compareLink(several)] : [];
    return paragraph(before, asked, ...named(several, name), ...comparison);
  }
  return paragraph(
    make(
      "strong",
      {},
      `${maker} made `,
      listLink(`${several.length} of the systems`, maker, "maker"),
    ),
    ` here. ${asked}`,
    ...named(several, maker, "maker"),
  );
}

const definition = ({ text, address }) => paragraph(`${text} `, link(address, "Glossary"));

/* Give a name that would be cut off more room, and letters that fit if that is too little. */
function fit() {
  field.style.fontSize = "";
  field.parentElement.classList.remove("is-wide", "has-small-letters");
  const isCut = () => field.scrollWidth > field.clientWidth;
  field.parentElement.classList.toggle("is-wide", isCut());
  if (!isCut()) return;
  field.parentElement.classList.add("has-small-letters");
  // A little less than would fit, because letters are not as wide as the size says.
  field.style.fontSize = `max(12px, ${(0.96 * field.clientWidth) / field.scrollWidth}em)`;
}

/* Mark the name of a system and color the field. If nothing is asked, mark the name of the example. */
function mark(system) {
  form.dataset.verdict = system?.verdict ?? "";
  const chosen = names.find((name) => name.dataset.system === system?.id);
  for (const name of names) name.removeAttribute("aria-current");
  (chosen ?? (room.hasChildNodes() ? undefined : example))?.setAttribute("aria-current", "true");
  chosen?.scrollIntoView({ block: "nearest", inline: "center" });
}

/* Show something in the place of the answer, colored by `side`. `system` is what it is about, `isVersion`
   leaves the field as it was typed, and `isOther` says that the field names something other than the system,
   so that it gets no color. */
function show(content, { side = "", system, isVersion, isOther } = {}) {
  matched = isVersion ? undefined : system;
  room.replaceChildren(...content);
  fit();
  room.dataset.side = system?.verdict ?? side;
  room.classList.toggle("scallop", Boolean(system ?? side));
  mark(isOther ? undefined : system);
  form.dispatchEvent(new CustomEvent("answer", { bubbles: true, detail: system }));
}

/* Write the name of the system that is shown into the field: "mid" becomes "Midjourney". What was a guess
   is now the answer. */
function complete() {
  if (!matched || field.value === matched.subject) return;
  const [guess] = all(".answer__guess", room);
  guess?.replaceChildren(`Shown for \u201c${field.value.trim()}\u201d.`);
  field.value = matched.subject;
  mark(matched);
  fit();
}

/* Read out what is shown, and say in the address which system it is about. */
function settle(system, { push = false } = {}) {
  clearTimeout(timer);
  status.textContent = room.innerText;
  writeQuery({ [QUERY]: system?.id }, { push });
}

/* Where the picture is below the answer, make room for both; a keyboard on the screen would cover it. Where it
   is beside the answer, move no more than the answer needs. */
function makeRoom() {
  const isBelow = matchMedia("(width < 60em)").matches;
  if (isBelow && matchMedia("(hover: none)").matches) field.blur();
  if (isBelow) form.scrollIntoView();
  else room.scrollIntoView({ block: "nearest" });
}

/* While a name is typed, a keyboard on the screen may cover its answer. */
function keepInSight() {
  if (field !== document.activeElement) return;
  const { height, offsetTop } = visualViewport;
  if (room.getBoundingClientRect().bottom > height + offsetTop) form.scrollIntoView();
}

/* Empty the field and the place of the answer. */
function reset() {
  clearTimeout(timer);
  field.value = "";
  show([]);
}

/* Whether a name is that of an app in which the system works: Excel, of "Copilot in Excel". */
const isHost = (name, { aliases }) =>
  aliases.some((alias) => alias.toLowerCase().endsWith(` in ${name.toLowerCase()}`));

/* Answer for a text. When it is `sent`, the first of several names that may be meant is taken. */
function answer(text, data, sent) {
  const { naming } = data;
  const read = data.read(text);
  const { isNear, isPart, version, several = [], name, maker, term, unlisted } = read;
  const [first, ...also] = sent && !maker ? several : [];
  const system = read.system ?? first;
  const isGuess = isNear || isPart;
  const isAround = (word) => data.around.includes(word);
  const other = system && !version && !isGuess && naming.otherName(text, system, isAround);
  if (other && isHost(other, system)) {
    show(notListed({ name: other, nearest: system }, data));
    return undefined;
  }
  const near = isNear ? `\u201c${read.typed}\u201d isn\u2019t listed. ` : "";
  const guess = isGuess && `${near}Did you mean ${system?.subject}?`;
  const note = other && naming.hasNoEntry(other, system);
  const before = version ? `${naming.answersFor(version, system)} ` : "";
  if (system)
    show(verdictOf(system, { guess, note, before, ...(first && { also, name }) }), {
      system,
      isVersion: Boolean(version), // which has no entry: the answer speaks of another one
      isOther: Boolean(isNear || version || other),
    });
  else if (unlisted) show(notListed(unlisted, data));
  else if (term ?? several[0])
    show([
      ...(term ? [definition(term)] : []),
      ...(several[0] ? [whichOne(read, near, data)] : []),
    ]);
  else show(text.trim() ? [paragraph("Which model or product?"), wayOn(text, "it")] : []);
  return system;
}

/* Answer for what is in the field now, which may have changed while the data came. */
async function update({ now = false, push = false } = {}) {
  const data = await want();
  clearTimeout(timer); // of an update that waited for the same data, too
  const system = answer(field.value, data, now);
  if (now || field !== document.activeElement) complete();
  if (now) {
    makeRoom();
    settle(system, { push });
  } else {
    timer = setTimeout(() => {
      settle(system);
      keepInSight();
    }, PAUSE);
  }
}

async function choose(id) {
  const { systems } = await want();
  const system = systems.find((entry) => entry.id === id);
  field.value = system.subject;
  show(verdictOf(system), { system });
  makeRoom();
  settle(system, { push: true });
}

/* Show what the address says: a system by its id, or something else that is read like a name. */
async function restore() {
  const asked = readQuery().get(QUERY);
  if (!asked) return reset();
  const { systems } = await want();
  const system = systems.find(({ id }) => id === asked);
  field.value = system?.subject ?? asked;
  if (system) show(verdictOf(system), { system });
  return system ? undefined : update();
}

const quietly = (promise) => promise.catch(() => {});

field.addEventListener("focus", () => quietly(want()));
form.addEventListener("pointerenter", () => quietly(want()));
field.addEventListener("input", () => quietly(update()));
field.addEventListener("blur", () => {
  // A longer name may need more room, and would move what is pressed from under the pointer.
  if (!document.querySelector(":is(a, button, [role=button]):active")) complete();
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || !field.value) return;
  event.preventDefault();
  reset();
  settle();
});

// Without a name, the form asks about its example.
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!field.value.trim() && names[0]) field.value = field.placeholder;
  if (!field.value.trim()) return field.focus();
  try {
    return await update({ now: true, push: true });
  } catch {
    return form.submit();
  }
});

for (const name of names) {
  // With Tab, some browsers leave a part of it beyond the edge; moved below a finger, it would lose the tap.
  name.addEventListener("focus", () => {
    if (name.matches(":focus-visible"))
      name.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  name.addEventListener("click", (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    if (!name.matches("[aria-current]") || !room.hasChildNodes())
      choose(name.dataset.system).catch(() => location.assign(name.href));
    else if (event.detail < 2) {
      // Not the second half of a double click
      reset();
      settle(undefined, { push: true });
    }
  });
}

// What the umbrella has to say stands in the same place (umbrella.js).
document.addEventListener("explain", ({ detail }) => {
  reset();
  if (detail) show(detail.content, detail);
  if (detail?.needsRoom) makeRoom();
  settle();
});

/* Show the answer that a link leads to with the picture, unless the reader is elsewhere on the page by then. After
   a reload or on the way back, the browser returns to where the reader was. */
async function arrive() {
  await restore();
  const [{ type }] = performance.getEntriesByType("navigation");
  if (type === "navigate" && !location.hash && !scrollY) makeRoom();
}

addEventListener("popstate", () => quietly(restore()));
if (readQuery().has(QUERY)) quietly(arrive());
else if (field === document.activeElement) quietly(want());
