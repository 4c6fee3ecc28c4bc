/* A picture as PNG, for slides and programs that take no SVG: its file, drawn in the light colors. */

import { all, make } from "./elements.js";

const SCALE = 3; // pixels for each unit of the drawing
const DARK = "(prefers-color-scheme: dark)";

/* The drawing of an SVG file as an image. */
async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const svg = (await response.text()).replace(DARK, "not all");
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

async function save(address) {
  const image = await load(address);
  const canvas = make("canvas", { width: image.width * SCALE, height: image.height * SCALE });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise((resolve) => canvas.toBlob(resolve));
  const [name] = address.match(/[^/]+(?=\.svg$)/);
  const link = make("a", { href: URL.createObjectURL(file), download: `${name}.png` });
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const { href, parentElement } of all(".picture-acts [download]")) {
  const button = make("button", { type: "button", className: "link-button" }, "Download PNG");
  button.addEventListener("click", () => save(href));
  parentElement.append(button);
}
