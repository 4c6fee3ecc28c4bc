/* The timeline: filters list and drawing, and shows which mark is which entry. A list without its
   drawing is filtered too; a drawing without its list leads to it. */
"use strict";

(() => {
  const find = (selector) => [...document.querySelectorAll(selector)];
  const [form, status, button] = find(
    ".timeline-filter, .timeline-filter :is([role=status], button)",
  );
  if (!form) return;

  const [caption] = find(".timeline-figure figcaption");
  const usual = caption?.textContent;
  const words = (text) => text.toLowerCase().split(/[\s-]+/);
  const entries = find(".milestone").map((item) => ({
    item,
    mark: find(`[data-milestone="${item.id}"]`)[0],
    text: words(item.textContent).join(" "),
  }));

  function filter() {
    const { value } = form.strand;
    const wanted = words(form.words.value);
    let shown = 0;
    for (const { item, mark, text } of entries) {
      // What belongs to both strands belongs to each.
      const kind = value === "all" || item.matches(`.milestone--${value}, .milestone--both`);
      item.hidden = !kind || !wanted.every((word) => text.includes(word));
      mark?.classList.toggle("is-out", item.hidden);
      shown += !item.hidden;
    }
    for (const period of find(".period")) {
      period.hidden = !period.querySelector("li:not([hidden])");
    }
    status.textContent = `${shown} of ${entries.length} milestones`;
  }

  function read() {
    const state = new URLSearchParams(location.search);
    form.reset();
    for (const [name, value] of state) if (form[name]) form[name].value = value;
    form.strand.value ||= "all"; // an unknown strand changes nothing
    filter();
  }

  function write(hash) {
    const state = [...new FormData(form)].filter(([, value]) => value && value !== "all");
    const query = state.length ? `?${new URLSearchParams(state)}` : "";
    if (query === location.search) return;
    history[hash ? "replaceState" : "pushState"](null, "", location.pathname + query + hash);
  }

  function showAll(hash) {
    form.reset();
    filter();
    write(hash);
  }

  /* What the address leads to is shown, filtered out or not. */
  function arrive() {
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    if (!target?.closest("[hidden]")) return;
    showAll(location.hash);
    target.scrollIntoView();
  }

  function light({ target }) {
    const row = target.closest(".timeline-drawing a");
    const id = target.dataset.milestone ?? target.closest(".milestone")?.id;
    const near = id ? `#${id}, [data-milestone="${id}"]` : `#${row?.dataset.period} + ol > li`;
    for (const each of find(".is-near")) each.classList.remove("is-near");
    for (const each of find(near)) each.classList.add("is-near");
    caption.textContent = !row ? usual : id ? find(`#${id} b`)[0].textContent : row.ariaLabel;
  }

  form.addEventListener("input", filter);
  form.addEventListener("change", () => write(""));
  form.addEventListener("submit", (event) => event.preventDefault());
  button.addEventListener("click", () => showAll(""));
  if (caption) {
    document.addEventListener("pointerover", light);
    document.addEventListener("focusin", light);
  }
  document.addEventListener("click", (event) => {
    const { milestone } = event.target.dataset;
    if (!milestone || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // the row leads to the year
    location.hash = milestone;
  });
  addEventListener("popstate", read);
  addEventListener("hashchange", arrive);
  form.hidden = false;
  read();
  arrive();
})();
