/* The further pages of a long list, brought to its first page when its filter is used, so that the
   filter finds what stands there. Where they cannot be had, it filters the first page. */

import { all } from "./elements.js";

/** Wait until a form is used, then put the rest of its list behind an element, or at its end. */
export async function bringFurtherPages(form, last) {
  form.hidden = false;
  if (!location.search) {
    await new Promise((resolve) => form.addEventListener("focusin", resolve, { once: true }));
  }
  const [above, below] = all(".further");
  const lists = await Promise.all(all("a", above).map(read)).catch(() => []);
  if (last) last.after(...lists.flat());
  else below.before(...lists.flat());
  const typed = [...form.elements]
    .filter(({ value }) => value)
    .map((field) => [field, field.value]);
  setTimeout(() => typed.forEach(putBack)); // once the filter has read the address of the page
}

/* The elements of the list on the page that a link leads to, which works on another page. */
async function read({ href }) {
  const html = (await (await fetch(href)).text()).replace(/<style>.*?<\/style>/gs, "");
  const page = new DOMParser().parseFromString(html, "text/html");
  const [above, below] = all(".further", page);
  for (const each of all("form, link, script, .letters", page)) each.remove();
  for (const link of all("a[href]", page))
    link.href = new URL(link.getAttribute("href"), href).href;
  for (const each of all(".further ~ [id]:not(h3)", page)) each.removeAttribute("id"); // of headings
  const found = [];
  for (let at = above.nextElementSibling; at !== below; at = at.nextElementSibling) found.push(at);
  return found;
}

function putBack([field, value]) {
  if (field.value === value) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
