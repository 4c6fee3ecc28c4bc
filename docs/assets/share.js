/* What the reader passes on: by the means of the device, where there are any, or as a link to copy. */

import { copyLink } from "./copying.js";
import { all } from "./elements.js";

/** Share a title and an address. */
export async function share(title, url = location.href) {
  // It is refused, too, where the reader decides not to share.
  await navigator.share({ title, url }).catch(() => {});
}

for (const button of all("button.share")) {
  button.hidden = !navigator.share;
  button.addEventListener("click", () => share(button.dataset.title));
  button.before(copyLink(document.querySelector("link[rel='canonical']").href, "button"), " ");
}
