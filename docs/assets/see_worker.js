/* Computes the runs of the page "See it happen", so that the page is never blocked. */

import { once } from "./fetching.js";
import { answerTo, models, Run } from "./see_run.js";

const FILES = ["picture-model.safetensors", "text-model.safetensors"];

let wanted; // the run that the page shows, and how far
let run;

/* The page says in words what went wrong. */
const fault = (name) => Object.assign(new Error(name), { fault: name });

async function fetched(name) {
  const response = await fetch(new URL(name, import.meta.url)).catch(() => {});
  if (!response?.ok) throw fault("missing");
  return response.arrayBuffer().catch(() => {
    throw fault("cut");
  });
}

const load = once(async () => {
  const files = await Promise.all(FILES.map(fetched));
  try {
    return models(...files);
  } catch {
    throw fault("cut");
  }
});

/* Make passes one by one, so that what the page wants next is heard between them. */
function proceed(present) {
  const isWanted = wanted.id === present.id && present.made < wanted.until && !present.isDone;
  present.isBusy = isWanted;
  if (!isWanted) return;
  const frame = present.itself.pass();
  present.made += 1;
  present.isDone = frame.isDone;
  postMessage({ id: present.id, frame });
  setTimeout(proceed, 0, present);
}

async function follow({ id, settings }) {
  const both = await load();
  if (wanted.id !== id) return;
  if (settings.questions) {
    for (const [place, question] of settings.questions.entries()) {
      postMessage({ id, frame: { place, answer: answerTo(both.text, question, settings) } });
    }
    return;
  }
  if (run?.id !== id) {
    run = { id, made: 0, isDone: false, isBusy: false, itself: new Run(both, settings) };
    postMessage({ id, frame: run.itself.first });
  }
  if (!run.isBusy) proceed(run);
}

addEventListener("message", async ({ data }) => {
  wanted = data;
  try {
    await follow(data);
  } catch (error) {
    postMessage({ id: data.id, fault: error.fault ?? "other" });
  }
});
