/* A picture as PNG, for slides and programs that take no SVG: its file, drawn in the light colors. */

import { all, make } from "./elements.js";

const SCALE = 3; // pixels for each unit of the drawing
const DARK = "(prefers-color-scheme: dark)";

/* The drawing of an SVG file as an image. */
async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const svg = (await response.text()).replace(DARK, "not all");
  const [, width, height] = svg.match(/viewBox="\S+ \S+ (\S+) (\S+)"/);
  const sized = svg.replace("<svg ", `<svg width="${width}" height="${height}" `); // for Firefox
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
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
  setTimeout(() => URL.revokeObjectURL(link.href)); // some browsers begin only then
}

for (const { href, parentElement } of all(".picture-acts [download]")) {
  const button = make("button", { type: "button", className: "link-button" }, "Download PNG");
  button.addEventListener("click", async () => {
    button.disabled = true;
    await save(href).catch(() => {
      button.textContent = "Couldn\u2019t make the PNG";
    });
    button.disabled = false;
  });
  parentElement.append(button);
}
