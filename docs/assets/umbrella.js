/* The umbrella: choosing a part shows what it means below the picture.
   Without this script the parts are links, and the lists below say the same. */
"use strict";

(() => {
  const figure = document.querySelector(".umbrella-figure");
  const drawing = figure?.querySelector("svg.umbrella");
  if (!drawing) return;

  const REST = 400; // milliseconds on a part before it is read out
  const QUERY = "boundary"; // in the address while the systems on the boundary are shown
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const legend = figure.querySelector(".umbrella-legend");
  const captions = [...figure.querySelectorAll(".umbrella-caption")];
  const status = figure.querySelector("[role=status]");
  const button = figure.querySelector(".umbrella-toggle");
  const list = figure.querySelector(".boundary-in-words");
  const marks = [...drawing.querySelectorAll(".umbrella-mark")];
  const parts = [...drawing.querySelectorAll("a:not(.umbrella-mark)")]; // as the captions are
  const ring = document.createElementNS(drawing.namespaceURI, "path"); // around the chosen panel
  let chosen;
  let chosenBefore; // when the finger came down: the focus that follows already chooses
  let byFinger = false;
  let timer;

  const partAt = (event) => event.target.closest?.("svg.umbrella a");

  function choose(part, aloud = false) {
    clearTimeout(timer);
    chosen?.classList.remove("umbrella-chosen");
    figure.querySelector(".is-shown")?.classList.remove("is-shown");
    chosen = part;
    status.textContent = "";
    ring.removeAttribute("d");
    if (!part) return;
    part.classList.add("umbrella-chosen");
    const outline = part.querySelector(":scope > path:last-of-type");
    if (outline) ring.setAttribute("d", outline.getAttribute("d"));
    const caption = captions[parts.indexOf(part)] ?? markCaption(part);
    caption.classList.add("is-shown");
    // Who passes over parts hears only the one they rest on, and a mouse says nothing.
    const said = [...caption.querySelectorAll("p:not(:last-child)")].map((line) => line.textContent);
    if (aloud) timer = setTimeout(() => (status.textContent = said.join(" ")), REST);
  }

  /* One caption serves all marks: the item of the list, and that it is on the boundary. */
  function markCaption(mark) {
    const caption = captions[parts.length] ?? captions[0].cloneNode(true);
    captions[parts.length] = caption;
    const item = list.querySelectorAll("li")[marks.indexOf(mark)];
    const [name, made, more] = caption.querySelectorAll("p");
    name.textContent = item.textContent;
    made.textContent = "On the boundary: the answer depends on the reading.";
    more.firstChild.href = mark.getAttribute("href");
    more.firstChild.textContent = `More about ${item.firstChild.textContent}`;
    legend.parentNode.append(caption);
    return caption;
  }

  function showMarks(shown) {
    button.setAttribute("aria-pressed", shown);
    drawing.classList.toggle("umbrella--with-marks", shown);
    list.open = shown;
    if (marks.includes(chosen)) choose();
  }

  drawing.addEventListener("focusin", (event) => {
    const part = partAt(event);
    choose(part, true);
    // The marks are one stop of the Tab key; the list below has the same links.
    if (marks.includes(part)) marks.forEach((mark) => (mark.tabIndex = mark === part ? 0 : -1));
  });

  drawing.addEventListener("pointerover", (event) => {
    const part = partAt(event);
    if (part && part !== chosen && event.pointerType !== "touch") choose(part);
  });

  // A finger cannot hover. So its first tap shows what hovering would, and the second goes there,
  // as does the link in the caption.
  drawing.addEventListener("pointerdown", (event) => {
    byFinger = event.pointerType === "touch";
    chosenBefore = chosen;
  });

  drawing.addEventListener("click", (event) => {
    const part = partAt(event);
    if (!part || !byFinger || part === chosenBefore) return;
    event.preventDefault();
    if (part !== chosen) choose(part, true);
  });

  drawing.addEventListener("keydown", (event) => {
    byFinger = false;
    const group = [parts, marks].find((each) => each.includes(partAt(event)));
    if (!group || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = group.length - 1;
    const next = { Home: 0, End: last }[event.key] ?? group.indexOf(partAt(event)) + STEPS[event.key];
    if (Number.isNaN(next)) return;
    event.preventDefault();
    group[Math.min(Math.max(next, 0), last)].focus();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose();
  });

  // The caption stays while the pointer or the focus is on it, so that its link can be reached.
  figure.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch" && !figure.contains(document.activeElement)) choose();
  });

  figure.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !figure.contains(event.relatedTarget)) choose();
  });

  button.addEventListener("click", () => {
    const shown = button.getAttribute("aria-pressed") === "false";
    showMarks(shown);
    const address = new URL(location.href);
    if (shown) address.searchParams.set(QUERY, "shown");
    else address.searchParams.delete(QUERY);
    history.replaceState(history.state, "", address);
  });

  ring.classList.add("umbrella-ring");
  drawing.querySelector(".umbrella-cap").before(ring);
  marks.forEach((mark, number) => (mark.tabIndex = number ? -1 : 0));
  legend.querySelector("[hidden]").hidden = button.hidden = false;
  if (new URLSearchParams(location.search).has(QUERY)) showMarks(true);
})();
