/* What every page does: colors, sources in place, and search, which is fetched when it is wanted.
   The built pages leave the theme's own script out (macros/first_paint.py); it serves search only.
   While the site is written (mkdocs serve) it is there from the start, and does the same. */
"use strict";

(() => {
  const config = document.querySelector("#__config");
  const themeScript = config?.dataset.themeScript;
  const searchStyles = new URL("search.css", document.currentScript?.src ?? location).href;

  /* Colors: as the system has them, light or dark, in the form in which the theme keeps them. */
  const options = [...document.querySelectorAll("input[name=__palette]")];
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function paint(chosen) {
    const index = Math.max(0, options.indexOf(chosen));
    const system = index === 0;
    const scheme = system ? (dark.matches ? "slate" : "default") : chosen.dataset.mdColorScheme;
    document.body.dataset.mdColorScheme = scheme;
    options.forEach((option, each) => {
      option.checked = each === index;
      option.nextElementSibling.hidden = each !== index;
    });
    return { index, color: { media: options[index].dataset.mdColorMedia, scheme } };
  }

  if (themeScript && options.length) {
    const { index = 0 } = __md_get("__palette") ?? {};
    paint(options[index]);
    for (const option of options) {
      option.addEventListener("change", () => {
        const { index, color } = paint(option);
        __md_set("__palette", { index, color: { ...color, primary: "custom", accent: "custom" } });
      });
    }
    dark.addEventListener("change", () => paint(options.find((option) => option.checked)));
  }

  /* Search: the script of the theme, which fetches its index and its worker. */
  const field = document.querySelector(".md-search__input");
  const dialog = document.querySelector(".md-search__button"); // Zensical's search is a dialog
  let wanted = !themeScript;
  let ready = wanted;
  let opening;

  function wantSearch() {
    if (wanted) return;
    wanted = true;
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = searchStyles;
    const script = document.createElement("script");
    script.src = themeScript;
    // What was typed, or asked for, while it was on its way.
    script.addEventListener("load", () => {
      ready = true;
      field?.dispatchEvent(new Event("keyup"));
      opening?.click();
    });
    document.head.prepend(styles); // before the styles of the page, which build on the theme's
    document.head.append(script);
  }

  function openDialog() {
    wantSearch();
    if (ready) dialog.click();
    else opening = dialog;
  }

  const REACHES = ".md-search, [for=__search]";
  for (const type of ["focusin", "pointerover", "pointerdown"]) {
    document.addEventListener(type, ({ target }) => target.closest?.(REACHES) && wantSearch());
  }
  document.addEventListener("click", ({ target }) => {
    if (!ready && target.closest?.(REACHES)) openDialog();
  });
  document.querySelector("#__search")?.addEventListener("change", ({ target }) => {
    wantSearch();
    if (target.checked) field?.focus();
  });
  if (new URLSearchParams(location.search).has("q")) wantSearch();
  // The theme hears keys alone, and words come by voice and from the clipboard too.
  field?.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));

  /* Keys, where nothing is being typed; the page about this site names them and turns them off. */
  const KEYS_OFF = "keys-off";
  const go = (direction) => () => document.querySelector(`.md-footer__link--${direction}`);
  const KEYS = {
    "/": search,
    s: search,
    n: go("next"),
    p: go("prev"),
    "?": () => document.querySelector("[data-keys]"),
  };

  function search() {
    if (dialog) return openDialog();
    wantSearch();
    const toggle = document.querySelector("#__search");
    if (toggle && getComputedStyle(field).visibility === "hidden") toggle.click();
    field?.focus();
  }

  addEventListener(
    "keydown",
    (event) => {
      const [target] = event.composedPath(); // in the dialog, too
      const typing = target.closest?.("input, textarea, select, dialog, [contenteditable]");
      const combined = event.ctrlKey || event.metaKey || event.altKey;
      if (combined && event.key === "k" && dialog && !ready) {
        event.preventDefault(); // Zensical's own key, which it shows on the button
        openDialog();
      }
      if (typing || combined || event.key.length !== 1) return;
      event.stopImmediatePropagation(); // the theme has keys of its own, which cannot be turned off
      const act = localStorage.getItem(KEYS_OFF) ? undefined : KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      const link = act();
      if (link) location.href = link.href;
    },
    { capture: true },
  );

  const keys = document.querySelector("#keys-off");
  if (keys) {
    keys.closest("[hidden]").hidden = false;
    keys.checked = Boolean(localStorage.getItem(KEYS_OFF));
    keys.addEventListener("change", () => {
      if (keys.checked) localStorage.setItem(KEYS_OFF, "true");
      else localStorage.removeItem(KEYS_OFF);
    });
  }

  /* What a small window draws out: by buttons, which are reached by keyboard as labels are not. */
  for (const [name, says] of [["drawer", "List of pages"], ["search", "Search"]]) {
    const box = document.getElementById(`__${name}`);
    const label = document.querySelector(`.md-header__button[for=__${name}]`);
    if (!box || !label) continue;
    const button = document.createElement("button");
    button.className = label.className;
    button.setAttribute("for", box.id); // for the styles of the theme
    button.ariaLabel = says;
    button.ariaExpanded = box.checked;
    button.append(...label.childNodes);
    button.addEventListener("click", () => box.click());
    label.replaceWith(button);
    box.addEventListener("change", () => {
      button.ariaExpanded = box.checked;
      if (!box.checked) button.focus();
      else if (name === "drawer") document.querySelector(".md-sidebar--primary a").focus();
    });
  }
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    const drawer = document.getElementById("__drawer");
    if (key === "Escape" && drawer?.checked) drawer.click();
    if ((key !== "Enter" && key !== " ") || !target.matches?.("label[tabindex]")) return;
    event.preventDefault();
    target.click();
  });

  /* The list of pages shows the one that is read. */
  const list = document.querySelector(".md-sidebar--primary .md-sidebar__scrollwrap");
  const active = list?.querySelector("a.md-nav__link--active");
  if (active?.offsetTop > 0.8 * list?.clientHeight) {
    list.scrollTop = active.offsetTop - list.clientHeight / 2;
  }

  /* "On this page" marks the section that is read. */
  const entries = [...document.querySelectorAll(".md-nav--secondary a[href^='#']")].map((link) => ({
    link,
    section: document.getElementById(decodeURIComponent(link.hash.slice(1))),
  }));
  let marked;

  function mark() {
    const read = entries.findLast(({ section }) => section?.getBoundingClientRect().top < 120);
    if (read === marked) return;
    for (const entry of [marked, read]) {
      entry?.link.classList.toggle("md-nav__link--active", entry === read);
    }
    marked = read;
  }

  if (entries.length) {
    addEventListener("scroll", mark, { passive: true });
    mark();
  }

  /* A citation shows its source in place: on hover, on focus, and on a tap. */
  let note, cited;

  function show(reference) {
    const source = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
    if (!source || reference === cited) return;
    note ??= document.querySelector("main").appendChild(
      Object.assign(document.createElement("div"), { className: "source-note", popover: "manual" }),
    );
    note.replaceChildren(...source.cloneNode(true).childNodes);
    for (const back of note.querySelectorAll(".footnote-backref")) back.remove();
    cited = reference;
    note.showPopover();
    const { left, top, bottom } = reference.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = bottom + 4 + note.offsetHeight <= clientHeight;
    note.style.left = `${Math.max(8, Math.min(left - 24, clientWidth - note.offsetWidth - 8))}px`;
    note.style.top = `${below ? bottom + 4 : Math.max(8, top - note.offsetHeight - 4)}px`;
  }

  function hide() {
    if (cited) note.hidePopover();
    cited = undefined;
  }

  if ("popover" in HTMLElement.prototype) {
    const REFERENCE = "a.footnote-ref";
    let leaving;
    document.addEventListener("pointerover", ({ target, pointerType }) => {
      if (pointerType !== "mouse") return;
      const reference = target.closest(REFERENCE);
      if (reference || note?.contains(target)) clearTimeout(leaving);
      if (reference) show(reference);
      // Time to move the pointer from the number to the note, whose links can be followed.
      else if (cited && !note.contains(target)) {
        clearTimeout(leaving);
        leaving = setTimeout(hide, 250);
      }
    });
    document.addEventListener("focusin", ({ target }) => {
      if (target.matches(REFERENCE) && target.matches(":focus-visible")) show(target);
      else if (!note?.contains(target)) hide();
    });
    document.addEventListener("click", (event) => {
      const reference = event.target.closest(REFERENCE);
      if (!reference) {
        if (!note?.contains(event.target)) hide();
      } else if (event.pointerType === "touch" && reference !== cited) {
        event.preventDefault(); // a second tap goes to the list of sources
        show(reference);
      } else hide();
    });
    addEventListener("keydown", ({ key }) => key === "Escape" && hide());
    addEventListener("scroll", hide, { passive: true });
  }
})();
