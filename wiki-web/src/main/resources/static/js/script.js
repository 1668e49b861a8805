// The script beside an article, step by step: N (or .) walks on, "," back. keys.js does the walking; here each step is
// numbered, told to screen readers when it gets the focus, and found again after the article was shown to the business.
const list = document.querySelector("[data-script]");
const stepper = document.querySelector("[data-stepper]");
const KEPT = "virkwiki.step " + location.pathname;

if (list && stepper) attach();

function attach() {
  const steps = [...list.querySelectorAll(list.dataset.keysSteps)];
  if (steps.length === 0) {
    stepper.remove();
    return;
  }
  steps.forEach((step, i) => {
    const words = stepper.dataset.words.replace("{at}", i + 1).replace("{of}", steps.length);
    step.setAttribute("role", "group");
    step.setAttribute("aria-label", `${words}: ${step.querySelector(".wiki-script__label")?.textContent ?? ""}`);
    step.dataset.words = words;
  });
  list.addEventListener("keys:step", event => stand(event.detail.place, steps));
  const kept = steps[Number(read())];
  if (read() !== null && kept) stand(kept, steps);
}

function stand(step, steps) {
  for (const other of steps) {
    other.classList.toggle("is-step", other === step);
    if (other !== step) other.removeAttribute("aria-current");
  }
  step.setAttribute("aria-current", "step");
  stepper.querySelector("[data-stepper-at]").textContent = step.dataset.words;
  stepper.querySelector("[data-keys-step]").hidden = step === steps.at(-1);
  step.append(stepper);
  try { sessionStorage.setItem(KEPT, steps.indexOf(step)); } catch { /* only a comfort */ }
}

// A step is kept while the article is shown to the business and back; a fresh visit begins at the beginning.
function read() {
  const back = performance.getEntriesByType("navigation")[0]?.type !== "navigate";
  try { return back || document.referrer.includes("visning=virksomhed") ? sessionStorage.getItem(KEPT) : null; } catch { return null; }
}
