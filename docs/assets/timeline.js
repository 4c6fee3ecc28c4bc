/* The timeline: filters list and drawing, and shows which mark is which entry. A list without its
   drawing is filtered too; a drawing without its list leads to it. On a phone, words that are typed open
   the years. */

import { all, opensElsewhere, targetOf } from "./elements.js";
import { filterBy } from "./filtering.js";
import { readQuery, writeQuery } from "./state.js";
import { nearlyBegins } from "./system_search.js";

const [caption] = all(".timeline-figure figcaption");
const [form, status, button, none, showAll, elsewhere] = all(
  ".timeline-filter, .timeline-filter :is([role=status], button), .timeline-none, .timeline-none > *",
);
const usual = caption?.textContent;
let wereTyped = false; // words, when it was last filtered

const words = (text) => text.toLowerCase().split(/[\s-]+/);
/* Names without their signs, as many type them: "dalle", "gpt3". */
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, "");
const entries = all(".milestone").map((item) => ({
  item,
  marks: all(`[data-milestone="${item.id}"]`), // and its name, if the drawing has it
  text: `${words(item.textContent).join(" ")} ${plain(item.textContent)}`,
  date: item.querySelector("time").dateTime,
}));

const known = new Set(entries.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{4,}/gu)));

/* A word that is in no entry, as the one that was meant: "transfomer". */
const meant = (word) =>
  entries.some(({ text, date }) => `${text} ${date}`.includes(word))
    ? word
    : ([...known].find((other) => nearlyBegins(word, other)) ?? word);

function filter() {
  const { value } = form.strand;
  const typed = words(form.q.value);
  const wanted = typed.map(meant);
  const areTyped = Boolean(form.q.value.trim());
  const year = /^\s*\d{4}\s*$/.test(form.q.value); // which is mentioned in entries of other years
  let shown = 0;
  for (const { item, marks, text, date } of entries) {
    // What belongs to both strands belongs to each.
    const kind = !value || item.matches(`.milestone--${value}, .milestone--both`);
    item.hidden = !kind || !wanted.every((word) => (year ? date : text).includes(word));
    for (const mark of marks) mark.classList.toggle("is-out", item.hidden);
    shown += !item.hidden;
  }
  for (const period of all(".period")) {
    const own = all(".milestone", period);
    const { length } = own.filter(({ hidden }) => !hidden);
    const [group, number] = all("details, summary > span", period);
    period.hidden = !length;
    number.textContent = length < own.length ? `${length} of ${own.length}` : length;
    // Only when typing begins or ends: in between, what the reader opens or closes stays so.
    if (areTyped !== wereTyped) group.open = areTyped || period.contains(targetOf(location));
  }
  wereTyped = areTyped;
  none.hidden = Boolean(shown);
  button.hidden = !shown || (!value && !form.q.value);
  const slips = wanted.filter((word, place) => word !== typed[place]);
  const by = slips[0] ? ` for \u201c${slips.join(" ")}\u201d` : "";
  status.textContent = `${shown} of ${entries.length} milestones${by}`;
  elsewhere.search = new URLSearchParams({ q: form.q.value });
}

function light({ target }) {
  const row = target.closest(".timeline-drawing a");
  const id =
    target.closest("[data-milestone]")?.dataset.milestone ?? target.closest(".milestone")?.id;
  const near = id
    ? `#${id}, use[data-milestone="${id}"]`
    : `#${row?.dataset.period} + details > ol > li`;
  for (const element of all(".is-near")) element.classList.remove("is-near");
  for (const element of all(near)) element.classList.add("is-near");
  const name = () => (id ? all(`#${id} b`)[0].textContent : row.ariaLabel);
  caption.textContent = row ? name() : usual;
}

function start() {
  const former = readQuery().get("words"); // what was `q` before
  if (former) writeQuery({ q: former, words: "" });
  const change = filterBy(form, filter);
  for (const each of [button, showAll]) {
    each.addEventListener("click", () => {
      form.q.focus();
      form.reset();
      change();
    });
  }
  if (caption) {
    document.addEventListener("pointerover", light);
    document.addEventListener("focusin", light);
  }
  document.addEventListener("click", (event) => {
    const { milestone } = event.target.dataset;
    if (!milestone || opensElsewhere(event)) return;
    event.preventDefault(); // the row leads to the year
    location.hash = milestone;
  });
}

if (form) start();
