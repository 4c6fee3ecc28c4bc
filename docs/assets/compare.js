/* Two or three systems side by side: what their own pages say of them. The address has their ids. */

import { all, make } from "./elements.js";
import { readQuery, writeQuery } from "./state.js";

const QUERY = "systems";
const EXAMPLE = ["chatgpt", "midjourney"];
const GROUND = /^(?:field|system-answer)--/;
const FACTS = ["Takes in", "Produces", "Maker", "Design"];
const ROOT = new URL("..", import.meta.url);

const selects = all(".compare select");
const [status] = all(".compare__status");
const [table] = all(".compared");

const addressOf = (id) => new URL(`systems/${id}/`, ROOT).href;

/* What the page of a system says. */
async function fetchSystem(id) {
  const response = await fetch(addressOf(id));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const cites of all(".cites", page)) cites.remove();
  const [answer] = all(".system-answer", page);
  const facts = all(".system-facts > div", page).map(({ children: [name, value] }) => [
    name.textContent,
    value,
  ]);
  return {
    id,
    name: selects[0].querySelector(`[value="${id}"]`).text,
    ground: [...answer.classList].filter((name) => GROUND.test(name)).join(" "),
    verdict: answer.querySelector(".system-answer__verdict"),
    umbrella: answer.querySelector("svg"),
    why: all(".system-why p", page).map(({ textContent }) => textContent),
    facts: new Map(facts),
    others: all(".system-others [data-system]", page),
  };
}

function head({ id, name, ground, verdict, umbrella }) {
  umbrella.ariaHidden = true; // what a system produces says the same
  const link = make("a", { href: addressOf(id) }, name);
  const words = make("div", { className: "compared__words" }, link, verdict);
  const answer = make("div", { className: `compared__answer ${ground}` }, words, umbrella);
  return make("th", { scope: "col" }, answer);
}

/* A fact by its name, above what it is for each system. */
function group(name, systems, contentOf) {
  const heading = make("th", { colSpan: systems.length, scope: "rowgroup" }, name);
  const cells = systems.map((system) => make("td", {}, ...contentOf(system)));
  return make("tbody", {}, make("tr", {}, heading), make("tr", {}, ...cells));
}

const years = ({ facts }) =>
  facts.has("Years") ? facts.get("Years").childNodes : [`since ${facts.get("Since").textContent}`];

/* Why some of them are taken for one another, which the page of either may say. */
function mixUps(systems) {
  const ids = new Set(systems.map(({ id }) => id));
  const reasons = systems.flatMap(({ others }) =>
    others.filter(({ dataset }) => ids.has(dataset.system)).map((item) => item.textContent),
  );
  return [...new Set(reasons)];
}

function show(systems) {
  const notes = mixUps(systems).map((text) => make("p", {}, text));
  table.replaceChildren(
    ...(notes[0] ? [make("caption", {}, ...notes)] : []),
    make("thead", {}, make("tr", {}, ...systems.map(head))),
    ...FACTS.map((name) => group(name, systems, ({ facts }) => facts.get(name).childNodes)),
    group("Years", systems, years),
    group("Why", systems, ({ why }) => why),
  );
}

const chosen = () => [...new Set(selects.map(({ value }) => value).filter(Boolean))];

/* Say what is missing, or to screen readers that the table has changed. */
function say(message) {
  status.textContent =
    message ||
    `Comparing ${selects.map(({ selectedOptions: [option] }) => option.text).join(", ")}`;
  status.classList.toggle("visually-hidden", !message);
}

/* Show what is chosen, unless that has changed by the time it has come. */
async function update(unlisted = []) {
  const ids = chosen();
  const isChosen = () => chosen().join() === ids.join();
  const missing = unlisted.map((name) => `\u201c${name}\u201d isn\u2019t listed. `).join("");
  try {
    const systems = await Promise.all(ids.map(fetchSystem));
    if (!isChosen()) return;
    show(systems);
    const wanted = ids[1] ? "" : `Choose ${ids[0] ? "another" : "two"} to compare.`;
    say(`${missing}${wanted}`.trim());
  } catch {
    if (isChosen()) say("The pages of these systems couldn\u2019t be loaded.");
  }
}

/* Choose what the address says, by id or by name. */
function restore() {
  const query = readQuery().get(QUERY);
  const names = query === null ? EXAMPLE : query.split(",").map((name) => name.trim());
  const options = [...selects[0].options].filter(({ value }) => value);
  const ids = names.map((name) =>
    options.find(({ value, text }) => [value, text.toLowerCase()].includes(name.toLowerCase())),
  );
  for (const [at, select] of selects.entries()) {
    select.value = ids.filter(Boolean)[at]?.value ?? "";
  }
  return update(names.filter((name, at) => name && !ids[at]));
}

for (const select of selects) {
  select.addEventListener("change", () => {
    writeQuery({ [QUERY]: chosen().join(",") }, { push: true });
    update();
  });
}
addEventListener("popstate", restore);
restore();
