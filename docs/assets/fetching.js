/* What is fetched, and what is loaded when it is first wanted. */

/** Return the content of a JSON file; fail where it cannot be had. */
export async function fetchJson(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/** Return a function that loads something once; after a failure, the next call tries again. */
export function once(load) {
  let loading;
  return (...args) =>
    (loading ??= load(...args).catch((error) => {
      loading = undefined;
      throw error;
    }));
}
