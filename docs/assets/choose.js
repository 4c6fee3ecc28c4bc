/* The decision guide, one question at a time, read from what stands on the page.
   Without this script the answers are plain links to the next question or the result. */

import { all, make, opensElsewhere, targetOf } from "./elements.js";
import { share } from "./share.js";

const guide = document.querySelector(".decision-guide");
const options = all(".decision-options a", guide);
const print = matchMedia("print");
const trail = make("nav", { className: "decision-trail", ariaLabel: "Your answers" });
const progress = make("p", { className: "decision-progress", role: "status" });
const buttons = make("p", { className: "decision-buttons" });
const jumps = make("p", { className: "decision-jumps" });
const position = document.createComment(""); // where a result that is shown came from
const stepOf = (element) => element?.closest(".decision-step");
const stepAt = (link) => stepOf(targetOf(link));
const headingOf = (step) => step.querySelector("h3");
const first = stepOf(options[0]);

let path = []; // the options taken, in order
let shown = first; // where they lead

/* The first way to a step that was not reached by choosing. */
function pathTo(step) {
  const last = options.find((option) => stepAt(option) === step);
  return last ? [...pathTo(stepOf(last)), last] : [];
}

const link = (textContent, step) =>
  make("a", { textContent, className: "button", href: `#${headingOf(step).id}` });

const shareButton = make("button", {
  type: "button",
  textContent: "Share this answer",
  className: "button",
  onclick: () => share(headingOf(shown).firstChild.textContent),
});

/* A result is folded among its like, and whole in the guide. */
function unfold(isOpen) {
  for (const details of all("details", shown)) details.open = isOpen;
}

/* On a phone what to check and to ask is far below the answer. */
const jumpTo = (title) =>
  make("button", {
    type: "button",
    className: "link-button",
    textContent: title.textContent,
    onclick() {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
      title.scrollIntoView();
    },
  });

function show() {
  position.replaceWith(shown); // does nothing while nothing is moved
  unfold(false);
  jumps.remove();
  shown.classList.remove("decision-current");
  shown = path.length ? stepAt(path.at(-1)) : first;
  shown.classList.add("decision-current");
  const ahead = Number(shown.dataset.questions); // questions, with this one
  if (!ahead && !print.matches) {
    // The result itself and no copy: it has the address, the footnotes and the menu of links.
    shown.replaceWith(position);
    buttons.before(shown);
    unfold(true);
    jumps.replaceChildren("On this page:", ...all(".decision-points strong", shown).map(jumpTo));
    shown.querySelector(".decision-more").before(jumps);
  }
  const asked = path.map(stepOf);
  trail.replaceChildren(
    ...path.map((option, index) => link(option.firstChild.textContent, asked[index])),
  );
  const [number, most] = [asked.length + 1, asked.length + ahead];
  const total = number < most ? `up to ${most}` : most;
  progress.classList.toggle("visually-hidden", !ahead); // the result says itself what it is
  progress.textContent = ahead ? `Question ${number} of ${total}` : "Result";
  buttons.replaceChildren();
  if (asked.length) buttons.append(link("Back", asked.at(-1)), link("Start again", first));
  if (!ahead && navigator.share) buttons.append(shareButton);
}

function arrive() {
  show();
  const heading = headingOf(shown);
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  guide.scrollIntoView();
}

/* Show the step that the address names, by the way that was taken to it. */
function restore() {
  const { hash } = location;
  const step = hash ? stepAt(location) : first;
  if (!step) return;
  const taken = history.state?.path?.map((index) => options[index]);
  path = taken?.at(-1)?.hash === hash ? taken : pathTo(step);
  arrive();
}

document.addEventListener("click", (event) => {
  const followed = event.target.closest("a[href^='#']");
  const step = followed && stepAt(followed);
  if (!step || opensElsewhere(event)) return;
  event.preventDefault();
  const mark = followed.matches(".headerlink, .cite-link"); // opens the menu of links, and nothing moves
  const taken = path.map(stepOf).indexOf(step);
  if (taken >= 0) path = path.slice(0, taken);
  else if (!mark) path = options.includes(followed) ? [...path, followed] : pathTo(step);
  const state = { path: path.map((option) => options.indexOf(option)) };
  if (followed.hash !== location.hash) history.pushState(state, "", followed.hash);
  if (!mark) arrive();
});

addEventListener("popstate", restore);
print.addEventListener("change", show);
guide.prepend(trail, progress);
guide.append(buttons);
guide.dataset.steps = "";
show();
if (location.hash) restore();
