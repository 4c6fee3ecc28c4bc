/* Beside everything that has an address: a menu that copies the link in the form that is needed.
   Without this script the marks (#, or the id of a source) are plain links to their items. */
"use strict";

(() => {
  const page = document.querySelector("link[rel='canonical']")?.href;
  const site = document.querySelector("meta[property='og:site_name']")?.content;
  const reviewed = document.querySelector("footer time[datetime]")?.dateTime;
  if (!page || !site || !reviewed || !("popover" in HTMLElement.prototype)) return;

  const MARKS = "a.headerlink, a.source-id";
  const GAP = 8; // pixels between the menu and the edge of the window
  const authors = `The contributors of ${site}`;
  const [year, , day] = reviewed.split("-").map(Number);
  const month = new Date(reviewed).toLocaleDateString("en-US", { month: "long", timeZone: "UTC" });

  /* From an item (its name, url, id and label) to text. A format without text is not offered. */
  const FORMATS = {
    "Copy link": ({ url }) => url,
    "Copy Markdown": ({ name, url }) => `[${inMarkdown(name)}](${url})`,
    "Copy reStructuredText": ({ name, label }) =>
      label && `:external+genai:ref:\`${name.replace(/[\\`]/g, "\\$&")} <${label}>\``,
    "Copy HTML": ({ name, url }) => `<a href="${inHtml(url)}">${inHtml(name)}</a>`,
    "Copy citation (APA)": ({ name, url }) =>
      `${authors}. (${year}, ${month} ${day}). ${inSentence(name)} ${site}. ${url}`,
    "Copy BibTeX": ({ name, url, id }) =>
      [
        `@misc{${bibtexKey(id)},`,
        `  author = {{${inBibtex(authors)}}},`,
        `  title = {{${inBibtex(name)}}},`,
        `  year = {${year}},`,
        `  month = ${month.slice(0, 3).toLowerCase()},`, // the abbreviations that styles define
        `  howpublished = {${inBibtex(site)}},`,
        `  url = {${url}},`,
        `  note = {Reviewed ${reviewed}},`,
        "}",
      ].join("\n"),
  };

  /* What CommonMark would read as markup. Entities serve where not all dialects know \< and \&. */
  function inMarkdown(text) {
    const entities = text.replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;");
    return entities.replace(/[\\`*_[\]]/g, "\\$&");
  }

  function inHtml(text) {
    const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
    return text.replace(/[&<>"]/g, (sign) => entities[sign]);
  }

  /* What TeX would read as a command. A brace is spelled out: BibTeX counts even \{ as one. */
  function inBibtex(text) {
    const commands = {
      "\\": "textbackslash",
      "{": "textbraceleft",
      "}": "textbraceright",
      "^": "textasciicircum",
      "~": "textasciitilde",
      "<": "textless",
      ">": "textgreater",
      "|": "textbar",
    };
    return text.replace(/[#$%&_\\{}^~<>|]/g, (sign) =>
      sign in commands ? `{\\${commands[sign]}}` : `\\${sign}`,
    );
  }

  function inSentence(name) {
    return /[.?!]”?$/.test(name) ? name : `${name}.`;
  }

  function bibtexKey(id) {
    const words = `${new URL(page).pathname} ${id}`.match(/[\p{L}\p{N}]+/gu);
    return words.join("-");
  }

  /* The name of the item that a mark belongs to: a heading, a row, a milestone or a source. */
  function nameOf(mark) {
    const item = mark.closest("h1, h2, h3, h4, h5, h6, th, li");
    const words =
      item.localName === "li"
        ? item.querySelector("b, a").textContent
        : [...item.childNodes].map((node) => (node === mark ? "" : node.textContent)).join("");
    return words.replace(/\s+/g, " ").trim();
  }

  /* The name by which other projects link to the item. */
  const labelOf = (mark) => mark.closest("[data-label]")?.dataset.label;

  const corrections = document.querySelector("a.correction");
  const editOfPage = document.querySelector("a.md-content__button[rel='edit']")?.href;
  const lines = new URL("entries.json", document.currentScript.src);
  let files; // by name, the lines of the entries that each holds, by label
  let menu, heading, status, byHand, edit, correction; // built when a mark is first activated
  let mark, item; // what the menu is open for

  function build() {
    menu = document.createElement("div");
    menu.className = "link-menu";
    menu.popover = "auto";
    menu.setAttribute("role", "dialog");
    menu.setAttribute("aria-labelledby", "link-menu-name");
    const buttons = Object.keys(FORMATS).map((name) => `<button type="button">${name}</button>`);
    menu.innerHTML = `
      <p class="link-menu__name" id="link-menu-name"></p>
      ${buttons.join("")}
      <a class="link-menu__edit">Edit this entry</a>
      <a class="link-menu__correction">Suggest a correction</a>
      <textarea aria-label="Text to copy" rows="4" readonly hidden></textarea>
      <p class="link-menu__status" role="status"></p>`;
    [heading, status] = menu.querySelectorAll("p");
    byHand = menu.querySelector("textarea");
    [edit, correction] = menu.querySelectorAll("a");
    edit.hidden = !editOfPage;
    menu.addEventListener("click", ({ target }) => {
      if (target.localName === "button") copy(FORMATS[target.textContent](item));
    });
    menu.addEventListener("keydown", moveFocus);
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      // Tab leads out of the menu; left open, it would hide what has the focus.
      if (relatedTarget && !menu.contains(relatedTarget)) menu.hidePopover();
    });
    menu.addEventListener("beforetoggle", ({ newState }) => {
      mark.setAttribute("aria-expanded", String(newState === "open"));
    });
    window.addEventListener("resize", follow);
    window.addEventListener("scroll", follow, { passive: true });
    document.body.append(menu);
  }

  function open(activated) {
    if (!menu) build();
    menu.hidePopover();
    mark = activated;
    const id = decodeURIComponent(mark.hash.slice(1));
    const url = new URL(mark.hash, page).href;
    item = { name: nameOf(mark), url, id, label: labelOf(mark) };
    heading.textContent = `Link to ${item.name}`;
    status.textContent = "";
    byHand.hidden = true;
    showLines();
    for (const button of menu.querySelectorAll("button")) {
      button.hidden = !FORMATS[button.textContent](item);
    }
    mark.focus({ preventScroll: true }); // so that closing the menu brings the focus back here
    menu.showPopover({ source: mark });
    place();
    menu.querySelector("button").focus({ preventScroll: true });
  }

  /* Where the item is written: the lines of its entry, or else the page in Markdown. */
  async function showLines() {
    edit.href = editOfPage ?? "";
    correction.href = correctionOf(item);
    if (!editOfPage) return;
    const asked = item;
    files ??= await fetch(lines).then(
      (response) => (response.ok ? response.json() : {}),
      () => ({}),
    );
    const file = Object.keys(files).find((name) => asked.label in files[name]);
    if (!file || asked !== item) return;
    const [first, last] = files[file][asked.label];
    const repository = corrections.href.split("/issues/new")[0];
    item.lines = `${repository}/blob/HEAD/${file}#L${first}-L${last}`;
    edit.href = item.lines;
    correction.href = correctionOf(item);
  }

  /* The form for corrections, with the item filled in where the link leads to a form. */
  function correctionOf({ name, id, lines: written }) {
    const form = new URL(corrections?.href ?? page);
    const place = form.searchParams.get("place");
    if (place) {
      form.searchParams.set("place", `${place}#${id}`);
      form.searchParams.set("title", `Correction: ${name}`);
      if (written) form.searchParams.set("lines", written);
    }
    return form.href;
  }

  /* Below the mark, or above it where there is no room, and always inside the window. */
  function place() {
    const { left, top, bottom } = mark.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth: width, offsetHeight: height } = menu;
    const fits = bottom + height + GAP <= clientHeight;
    const within = (value, end) => `${Math.max(GAP, Math.min(value, end - GAP))}px`;
    menu.style.left = within(left, clientWidth - width);
    menu.style.top = within(fits ? bottom : top - height, clientHeight - height);
  }

  function follow() {
    if (!menu.matches(":popover-open")) return;
    const { top, bottom } = mark.getBoundingClientRect();
    if (bottom < 0 || top > document.documentElement.clientHeight) menu.hidePopover();
    else place();
  }

  function moveFocus(event) {
    const buttons = [...menu.querySelectorAll(":is(button, a):not([hidden])")];
    const here = buttons.indexOf(event.target);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (here < 0 || next === undefined) return; // in the text, arrow keys move the cursor
    event.preventDefault();
    buttons.at(next % buttons.length).focus();
  }

  async function copy(text) {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      byHand.hidden = true;
      status.textContent = "Copied";
    } catch {
      // Outside a secure context there is no clipboard, and a browser may refuse it.
      byHand.value = text;
      byHand.hidden = false;
      byHand.focus();
      byHand.select();
      status.textContent = "Copy the selected text";
    }
    place();
  }

  for (const each of document.querySelectorAll(MARKS)) {
    each.setAttribute("aria-haspopup", "dialog");
    each.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("click", (event) => {
    const activated = event.target.closest(MARKS);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!activated || elsewhere) return;
    // The link is followed first, and arriving takes the focus away within a frame.
    requestAnimationFrame(() => requestAnimationFrame(() => open(activated)));
  });
})();
