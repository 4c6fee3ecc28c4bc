/* The look-up of the home page. Its systems are fetched when the field is reached; where they do
   not come, the form leads to the list of systems. */

import { form, show } from "./look_up_form.js";

const field = form.elements.name;
let systems, answered;

function update() {
  if (!systems) return;
  answered = show(systems, field.value, form.action);
  form.scrollIntoView({ block: "nearest" });
}

async function load() {
  const response = await fetch(new URL("systems.json", import.meta.url)).catch(() => {});
  systems = response?.ok && (await response.json());
  update();
}

if (field === document.activeElement) load();
else field.addEventListener("focus", load, { once: true });
field.addEventListener("input", update);
form.addEventListener("submit", (event) => answered && event.preventDefault());
