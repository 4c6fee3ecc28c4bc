/* Two or three systems side by side: what their own pages say of them. The address has their ids. */

import { all, make } from "./elements.js";
import { readQuery, writeQuery } from "./state.js";

const QUERY = "systems";
const EXAMPLE = "chatgpt,midjourney";
const FACTS = ["Takes in", "Produces", "Maker", "Years", "Design"];
const ILLUSTRATED = 2; // facts, below which the picture of them stands
const FIELD = /^(?:field|system-answer)--/;
const ROOT = new URL("..", import.meta.url);

const selects = all(".compare select");
const [status] = all(".compare__status");
const [table] = all(".compared");
let query; // what the table shows, or will when the pages have come

/* The page of a system, without the marks of its sources. */
async function fetchSystem(id) {
  const address = new URL(`systems/${id}/`, ROOT).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const mark of all(".cites, sup:has(.footnote-ref)", page)) mark.remove();
  const name = selects[0].querySelector(`[value="${id}"]`).text;
  return { id, name, address, page };
}

/* The classes that color the answer of a page. */
const fieldOf = (page) =>
  [...page.querySelector(".system-answer").classList]
    .filter((name) => FIELD.test(name))
    .join(" ")
    .replace("system-answer--both", "compared__both");

function head({ name, address, page }) {
  const link = make("a", { href: address }, name);
  const verdict = make("p", {}, ...page.querySelector(".system-answer__verdict").childNodes);
  const answer = make("div", { className: "compared__answer" }, link, verdict);
  return make("th", { scope: "col", className: fieldOf(page) }, answer);
}

const picture = ({ page }) =>
  make(
    "td",
    { className: `${fieldOf(page)} compared__picture` },
    page.querySelector(".system-answer svg"),
  );

function factOf(page, name) {
  const terms = all(".system-facts dt", page);
  return terms.find((term) => term.textContent === name).nextElementSibling.childNodes;
}

/* A fact by its name, above what it is for each system. */
function group(name, systems, contentOf) {
  const heading = make("th", { colSpan: systems.length, scope: "rowgroup" }, name);
  const cells = systems.map((system) => {
    const cell = make("td", {}, ...contentOf(system.page));
    cell.dataset.name = system.name; // which a narrow phone shows
    return cell;
  });
  return make("tbody", {}, make("tr", {}, heading), make("tr", {}, ...cells));
}

/* Why some of them are taken for one another, which the page of either may say. */
function mixUps(systems) {
  const notes = new Map();
  for (const system of systems) {
    for (const { dataset, textContent } of all(".system-others [data-system]", system.page)) {
      const pair = systems.filter((each) => each === system || each.id === dataset.system);
      const names = pair.map(({ name }) => name).join(" and ");
      const start = systems[2] ? make("strong", {}, `${names}: `) : "";
      if (pair[1] && !notes.has(textContent)) notes.set(textContent, [start, textContent]);
    }
  }
  return [...notes.values()].map((note) => make("p", {}, ...note));
}

function show(systems) {
  const notes = mixUps(systems);
  const groups = FACTS.map((name) => group(name, systems, (page) => factOf(page, name)));
  // Hidden from screen readers: "Produces" says the same.
  const pictures = make("tbody", { ariaHidden: true }, make("tr", {}, ...systems.map(picture)));
  table.replaceChildren(
    ...(notes[0] ? [make("caption", {}, ...notes)] : []),
    make("thead", {}, make("tr", {}, ...systems.map(head))),
    ...groups.toSpliced(ILLUSTRATED, 0, pictures),
    group("Why", systems, (page) => [page.querySelector(".system-why p").textContent]),
  );
}

/* Say what is missing, or to screen readers alone what is compared. */
function say(message, systems = []) {
  const names = systems.map(({ name }) => name).join(", ");
  status.textContent = message || `Comparing ${names}`;
  status.classList.toggle("visually-hidden", !message);
}

const chosen = () => [...new Set(selects.map(({ value }) => value).filter(Boolean))];

/* Show what is chosen, unless the choice changes while the pages load. */
async function update(unlisted = []) {
  const ids = chosen();
  const asked = query;
  const pages = Promise.all(ids.map(fetchSystem));
  const systems = await pages.catch(() => undefined);
  if (asked !== query) return;
  if (!systems) return say("The pages of these systems couldn\u2019t be loaded.");
  const missing = unlisted.map((name) => `\u201c${name}\u201d isn\u2019t listed. `).join("");
  const wanted = ids[1] ? "" : `Choose ${ids[0] ? "another" : "two"} to compare.`;
  if (ids[0]) show(systems);
  else table.replaceChildren();
  say(`${missing}${wanted}`.trim(), systems);
}

/* Choose what the address says, by id or by name. */
function restore() {
  const asked = readQuery().get(QUERY) ?? EXAMPLE;
  if (asked === query) return;
  query = asked;
  const names = asked.split(",").map((name) => name.trim().toLowerCase());
  const options = [...selects[0].options].filter(({ value }) => value);
  const found = names.map((name) =>
    options.find(({ value, text }) =>
      [value, text, text.replace(/ \(.*\)/, "")].some((own) => own.toLowerCase() === name),
    ),
  );
  const listed = found.filter(Boolean);
  for (const [at, select] of selects.entries()) select.value = listed[at]?.value ?? "";
  update(names.filter((name, at) => name && !found[at]));
}

for (const select of selects) {
  select.addEventListener("change", () => {
    query = chosen().join(",");
    writeQuery({ [QUERY]: query }, { push: true });
    update();
  });
}
addEventListener("popstate", restore);
restore();
