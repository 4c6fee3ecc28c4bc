/* What the reader passes on by the means of the device: a button for it is shown where there are any. */

import { all } from "./elements.js";

/** Share a title and an address. */
export async function share(title, url = location.href) {
  // It is refused, too, where the reader decides not to share.
  await navigator.share({ title, url }).catch(() => {});
}

for (const button of all("button.share")) {
  button.hidden = !navigator.share;
  button.addEventListener("click", () => share(button.dataset.title));
}
