/* The look-up of the home page: the search of the site, asked whether a name is an LLM. It is fetched
   when the field is reached; where it cannot be had, the form leads to the page of the search. */

const form = document.querySelector(".look-up");
const found = form.querySelector(".look-up__found");
const field = form.elements.q;
let loaded;

async function load() {
  const { answerField } = await import("./search_field.js");
  const answer = answerField(field, found, {
    most: 4,
    inPage: true,
    question: (typed) => (/\b(?:is|are|was)\b/i.test(typed) ? typed : `Is ${typed} an LLM?`),
  });
  answer();
}

function want() {
  loaded ??= load();
  return loaded;
}

field.addEventListener("focus", () => want().catch(() => {}));
if (field === document.activeElement) want().catch(() => {});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || !field.value) return;
  event.preventDefault(); // a browser empties the field, or not
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
// Without a name, the form asks about its example. What is answered in place leads nowhere else.
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!field.value.trim()) field.value = field.placeholder;
  try {
    await want();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } catch {
    form.submit();
  }
});
