/* The decision guide, one question at a time, read from the questions and results on the page.
   Without this script the answers are plain links to the next question or the result. */
"use strict";

(() => {
  const guide = document.querySelector(".decision-guide");
  if (!guide) return;

  const STEP = ".decision-question, .decision-result";
  const questions = [...guide.querySelectorAll(".decision-question")];
  const options = [...guide.querySelectorAll(".decision-options a")];
  const print = matchMedia("print");
  let path = []; // the options taken, in order; the last one leads to what is shown
  let moved; // what stands where the result that is shown came from

  const trail = guide.appendChild(document.createElement("nav"));
  trail.className = "decision-trail";
  trail.setAttribute("aria-label", "Your answers");
  const progress = guide.appendChild(document.createElement("p"));
  progress.className = "decision-progress";
  progress.setAttribute("role", "status");
  guide.prepend(trail, progress);
  const buttons = guide.appendChild(document.createElement("p"));
  buttons.className = "decision-buttons";

  const questionOf = (option) => option.closest(STEP);
  const hashOf = (step) => `#${step.querySelector("h3").id}`;
  const stepAt = (hash) => document.getElementById(hash.slice(1))?.closest(STEP);

  /* The first way to a step that the guide knows. */
  function pathTo(step) {
    const last = options.find((option) => option.hash === hashOf(step));
    return last ? [...pathTo(questionOf(last)), last] : [];
  }

  /* The number of questions that can follow, this one included; none follow a result. */
  function ahead(step) {
    const ways = options.filter((option) => questionOf(option) === step);
    return ways.length && 1 + Math.max(...ways.map((option) => ahead(stepAt(option.hash))));
  }

  function link(text, hash, className) {
    const made = document.createElement("a");
    made.textContent = text;
    made.href = hash;
    if (className) made.className = className;
    return made;
  }

  function show() {
    const step = path.length ? stepAt(path.at(-1).hash) : questions[0];
    const before = path.map(questionOf);
    const left = ahead(step);
    moved?.replaceWith(moved.result);
    moved = null;
    for (const question of questions) question.toggleAttribute("data-current", question === step);
    if (!left && !print.matches) {
      moved = document.createComment("");
      moved.result = step;
      step.replaceWith(moved);
      buttons.before(step);
    }
    trail.replaceChildren(
      ...(path.length ? ["You said: "] : []),
      ...path.map((option, index) => link(option.querySelector("b").textContent, hashOf(before[index]))),
    );
    progress.textContent = left
      ? `Question ${path.length + 1} of at most ${path.length + left}`
      : `Result after ${path.length} question${path.length > 1 ? "s" : ""}`;
    buttons.replaceChildren();
    if (!path.length) return;
    buttons.append(link("Back", hashOf(before.at(-1)), "button"));
    buttons.append(" ", link("Start again", hashOf(questions[0]), "button"));
    if (left) return;
    const mark = link("Link to this result", hashOf(step), "headerlink button");
    mark.dataset.name = step.querySelector("h3").firstChild.textContent;
    mark.dataset.label = step.querySelector("h3").dataset.label;
    buttons.append(" ", mark);
  }

  function arrive() {
    const heading = stepAt(path.length ? path.at(-1).hash : hashOf(questions[0])).querySelector("h3");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    guide.scrollIntoView();
  }

  /* What the address says: a step, by the way that was taken to it or else by the first one. */
  function restore() {
    const step = location.hash ? stepAt(location.hash) : questions[0];
    if (!step) return false;
    path = history.state?.path?.map((index) => options[index]) ?? pathTo(step);
    show();
    return true;
  }

  document.addEventListener("click", (event) => {
    const followed = event.target.closest("a[href^='#']");
    const step = followed && stepAt(followed.hash);
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const mark = followed.matches(".headerlink"); // opens the menu that copies, and moves nothing
    if (!mark) {
      const taken = path.map(questionOf).indexOf(step);
      if (taken >= 0) path = path.slice(0, taken);
      else path = options.includes(followed) ? [...path, followed] : pathTo(step);
    }
    if (followed.hash !== location.hash) {
      const state = { path: path.map((option) => options.indexOf(option)) };
      history.pushState(mark ? null : state, "", followed.hash);
    }
    if (mark) return;
    show();
    arrive();
  });

  window.addEventListener("popstate", () => restore() && arrive());
  print.addEventListener("change", show);
  guide.dataset.steps = "";
  if (restore()) {
    if (location.hash) arrive();
  } else {
    show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView(); // the page got shorter
  }
})();
