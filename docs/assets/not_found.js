/* The page for what is not there: the search has the last part of the address in its field, and of a
   system the nearest names are offered. */

import { make } from "./elements.js";
import { fetchJson } from "./fetching.js";
import { createReader } from "./look_up_names.js";

const MOST = 4; // names to choose from
const ROOT = new URL("..", import.meta.url);

const form = document.querySelector(".search-page");
const path = location.pathname.slice(ROOT.pathname.length).split("/").filter(Boolean);
// Decoded as a query, because that accepts a stray % as well.
const name = new URLSearchParams(`q=${path.at(-1) ?? ""}`)
  .get("q")
  .replace(/\.html?$/, "")
  .replace(/[-_]+/g, " ");

async function offerNearest() {
  const data = await fetchJson(new URL("look-up.json", import.meta.url));
  const { system, several = [], unlisted } = createReader(data)(name);
  const nearest = [system, unlisted?.nearest, ...several].filter(Boolean).slice(0, MOST);
  if (!nearest[0]) return;
  const links = nearest.flatMap(({ address, name: title }, at) => [
    at ? ", " : "",
    make("a", { href: new URL(address, ROOT).href }, title),
  ]);
  form.after(make("p", {}, "Nearest by name: ", ...links, "."));
}

if (name !== "404") form.elements.q.value = name; // its own address names nothing
if (path[0] === "systems" && path[1]) offerNearest().catch(() => {}); // the search is there
