/* What the reader passes on: with the share sheet of the device, where there is one, or as a link to copy. */

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
  button.before(copyLink(new URL(location.pathname, location).href, "button"), " ");
}
