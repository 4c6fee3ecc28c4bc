/* Is X an LLM? The form that asks, on the home page and above the list of systems. */

import { make } from "./elements.js";
import { search, words } from "./system_search.js";

export const form = document.querySelector(".look-up");
export const part = (name) => form.querySelector(`.look-up__${name}`);

const badge = ({ verdict, label }) =>
  make("span", { className: `verdict verdict--${verdict}` }, label);

/** Say what is found of what is typed, and return it. The entries of the systems are on `page`. */
export function show(systems, text, page) {
  const { found = [], exact, nearly, near } = words(text)[0] ? search(systems, text) : {};
  const entry = ({ id, name }) => make("a", { href: `${page}#${id}` }, name);
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
  part("names")?.replaceChildren(
    ...others.map((each) => make("li", {}, entry(each), " ", badge(each))),
  );
  return exact || near;
}
