/* Is X an LLM? The look-up of the home page, and the search of systems.js. */
"use strict";

(() => {
  const form = document.querySelector(".look-up");
  const field = form.elements.name;
  const part = (name) => form.querySelector(`.look-up__${name}`);
  const known = {};
  const names = part("names"); // on the home page only
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? [];
  const begins = (typed, name) => name.startsWith(typed);

  /* The name from each of its words on, written together: where typing it may begin. */
  function beginnings(name) {
    return (known[name] ??= words(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).map(
      (_, index, parts) => parts.slice(index).join(""),
    ));
  }

  /* The same but for one letter wrong, added, missing or swapped. Another digit is another name. */
  function nearlyBegins(typed, name) {
    const edits = /\p{L}{4}/u.test(typed) ? [[0, 0], [1, 1], [1, 0], [0, 1], [2, 2]] : [[0, 0]];
    const meant = (at, [less, more]) => {
      const [cut, put] = [typed.slice(at, at + less), name.slice(at, at + more)];
      const rest = begins(typed.slice(at + less), name.slice(at + more));
      return rest && !/\d/.test(cut + put) && (less < 2 || cut === put[1] + put[0]);
    };
    return [...typed].some(
      (_, at) => begins(typed.slice(0, at), name) && edits.some((edit) => meant(at, edit)),
    );
  }

  /* The systems whose name, alias or maker begins as typed, or else nearly so. */
  function search(systems, text, ways = [begins, nearlyBegins]) {
    const typed = words(text.replace(/\W+(?=\d)/g, "")); // of GPT-4.1, one word
    const whole = typed.join("");
    const named = ({ name, aliases }) => [name, ...aliases].map(beginnings);
    for (const fits of ways) {
      const found = systems.filter((system) => {
        const own = named(system).flat();
        const all = [...own, ...beginnings(system.maker)];
        return (
          own.some((name) => fits(whole, name)) ||
          typed.every((word) => all.some((name) => fits(word, name)))
        );
      });
      const same = found.filter((system) => named(system).some(([name]) => name === whole));
      const [exact, other] = same[0] ? same : found;
      if (exact) return { found, exact: !other && exact, nearly: fits !== begins };
    }
    const less = whole[3] && search(systems, whole.slice(0, -1), [begins]);
    const { found = [], near = found } = less || {};
    return { found: [], near: near.slice(0, 3) };
  }

  function make(tag, properties, ...content) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  }

  /* Say what is found. Its entries are on `page`. */
  function show(systems, text, page) {
    const { found = [], exact, nearly, near } = words(text)[0] ? search(systems, text) : {};
    const entry = ({ id, name }) => make("a", { href: `${page}#${id}` }, name);
    const badge = ({ verdict, label }) =>
      make("span", { className: `verdict verdict--${verdict}` }, label);
    const answer = part("answer");
    answer.replaceChildren();
    part("none").hidden = !near;
    part("nearest").replaceChildren(
      ...(near ?? []).flatMap((each, index) => [index ? ", " : " Nearest: ", entry(each)]),
    );
    if (exact) {
      answer.append(nearly ? "Nearest: " : "", entry(exact), ": ", badge(exact), ". ");
      answer.append(exact.reason ?? "");
    } else if (found[0] && (page || nearly)) {
      answer.append(`${found.length} names ${nearly ? "are similar" : "match"}.`);
    }
    const others = found.filter((each) => each !== exact);
    names?.replaceChildren(...others.map((each) => make("li", {}, entry(each), " ", badge(each))));
    return exact || near;
  }

  globalThis.lookUp = { part, make, search, show };
  if (!names) return;

  const source = new URL("systems.json", import.meta.url);
  let systems, answered;

  function update() {
    if (!systems) return;
    answered = show(systems, field.value, form.action);
    form.scrollIntoView({ block: "nearest" });
  }

  async function load() {
    const response = await fetch(source).catch(() => {});
    systems = response?.ok && (await response.json()); // else the form leads to /systems/
    update();
  }

  if (field === document.activeElement) load();
  else field.addEventListener("focus", load, { once: true });
  field.oninput = update;
  form.onsubmit = () => !answered;
})();
