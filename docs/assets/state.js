/* What is chosen on a page: kept in its address, and for the next page. */

import { targetOf } from "./elements.js";

export const readQuery = () => new URLSearchParams(location.search);

/** Write values into the address, each under its name; one that is empty is left out. */
export function writeQuery(values, { push = false, hash = location.hash } = {}) {
  const url = new URL(location);
  for (const [name, value] of Object.entries(values)) {
    url.searchParams.delete(name);
    if (value) url.searchParams.append(name, value);
  }
  url.search = url.search.replaceAll("%2C", ","); // as in the links of the site
  url.hash = hash;
  if (url.href === location.href) return;
  if (push) history.pushState(null, "", url);
  else history.replaceState(history.state, "", url);
}

/** Return what the address leads to, if a filter hides it. */
export function hiddenTarget() {
  const target = targetOf(location);
  return target?.closest("[hidden]") ? target : undefined;
}

/** What is kept for the next page, by name; where no storage is allowed, for this page. */
export const kept = storage();

function storage() {
  try {
    return localStorage;
  } catch {
    return {};
  }
}
