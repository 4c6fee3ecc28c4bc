/* The worker that runs both models. One run at a time: a new one takes the place of the last. */

/** What to tell the reader if a run fails, by the name of the fault. */
export const FAULTS = {
  missing:
    "The models couldn’t be downloaded, so nothing has changed. Check your connection and try again.",
  cut: "The download was incomplete, so nothing has changed. Try again.",
  other: "The models couldn’t run in this browser. What you see is a recorded run.",
};

let worker;
let latest = 0;
let listener;
let isLoaded = false;

const newWorker = () => {
  const made = new Worker(new URL("./see_worker.js", import.meta.url), { type: "module" });
  made.addEventListener("message", ({ data }) => {
    if (data.id !== listener.id) return;
    if (data.fault) fail(data.fault);
    else {
      isLoaded = true;
      listener.receive(data.frame);
    }
  });
  made.addEventListener("error", () => fail("other"));
  return made;
};

function fail(name) {
  worker.terminate();
  worker = undefined;
  listener.fail(name);
}

/** Say whether the models have been fetched. */
export const areLoaded = () => isLoaded;

/** Return the number of a new run. */
export const newRun = () => (latest += 1);

/** Compute a run as far as a pass. The owner of the run receives each pass, or the fault. */
export function compute(owner, settings, until) {
  listener = owner;
  worker ??= newWorker();
  worker.postMessage({ id: owner.id, settings, until }, []);
}
