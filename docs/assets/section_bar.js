/* Where no list of sections stands beside the text, the header says which section is read, and a
   press on it shows them all. */

import { all, make } from "./elements.js";

/** Put the bar into the header, and return what shows a section in it: the link that leads there. */
export function sectionBar(list) {
  const title = document.querySelector(".md-header__title");
  const heading = document.querySelector("h1");
  if (!list || !title || !heading || !("popover" in HTMLElement.prototype)) return () => {};

  const name = document.title.split(" - ")[0];
  const page = make("span", { className: "section-bar__page" }, name);
  const now = make("span", { className: "section-bar__now" });
  const button = make("button", { className: "section-bar", type: "button", hidden: true });
  button.append(page, make("span", { className: "md-visually-hidden" }, ", section "), now);

  const copy = list.cloneNode(true);
  delete copy.dataset.mdComponent; // for the script of the theme there is one list
  const top = make("a", { href: `#${heading.id}`, className: "md-nav__link" }, "Top of the page");
  copy.prepend(make("li", { className: "md-nav__item" }, top));
  const panel = make("nav", { className: "section-list", popover: "auto" }, copy);
  panel.ariaLabel = "On this page";
  button.popoverTargetElement = panel;
  title.append(button, panel);

  const current = () => panel.querySelector("[aria-current]");
  panel.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") current()?.focus();
  });
  panel.addEventListener("click", ({ target }) => target.closest("a") && panel.hidePopover());

  return (link) => {
    button.hidden = !link;
    current()?.removeAttribute("aria-current");
    if (!link) return;
    now.textContent = link.textContent.trim();
    all("a", panel)
      .find(({ hash }) => hash === link.hash)
      ?.setAttribute("aria-current", "location");
  };
}
