// What happens to a registration after the form: it goes to the queue, the strip says how that went, and for ten seconds
// it can be taken back.
const PATIENCE = 400; // ms before the form says that it is being saved
const UNDO = 10_000; // ms the server lets a registration be taken back

const place = document.querySelector("[data-strip]");
let saving = null; // what was sent, until it is known how that went
let started = false; // whether the next one was begun, and its strip is on its way
let timer = 0;

if (place) attach();

function attach() {
  document.addEventListener("click", onClick);
  place.addEventListener("register:save", event => save(event.detail));
  place.addEventListener("queue:saved", event => ours(event) && saved(event.detail.saved));
  place.addEventListener("queue:kept", event => ours(event) && saved(null));
  place.addEventListener("queue:refused", event => {
    if (!ours(event) || !isOpen()) return;
    event.preventDefault();
    saving = null;
    tell(event.detail.why);
  });
  place.addEventListener("strip:started", () => { started = true; next(); });
  place.addEventListener("strip:fresh", next);
}

function say(what, detail) {
  place.dispatchEvent(new CustomEvent(what, { detail }));
}

function isOpen() {
  return place.querySelector(".strip--open") !== null;
}

function tell(words, kind = "mistake") {
  const region = place.querySelector(".strip--open [data-register-told]");
  if (!region) return;
  region.textContent = words;
  region.dataset.registerTold = kind;
}

// Also one that waits since before this page came, while its consultation still stands open on the server.
function ours(event) {
  if (!saving && event.detail.key === key()) saving = { key: event.detail.key, words: event.detail.words, sent: false };
  return saving?.key === event.detail.key;
}

function key() {
  return place.querySelector("[data-strip-open]")?.dataset.key;
}

function onClick(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !event.target.closest?.("[data-strip-undo]")) return;
  event.preventDefault();
  undo();
}

// Until the strip of the next one is there, what is registered would go to the one that was.
function next() {
  if (!started || saving && saving.key === key()) return;
  started = false;
  saving = null;
  showLine();
}

function showLine() {
  clearInterval(timer);
  place.querySelector("[data-strip-done]").hidden = true;
  place.querySelector("[data-strip-line]").hidden = false;
}

function save({ words, form }) {
  if (saving) return;
  saving = { key: key(), words, sent: false };
  setTimeout(() => { if (saving && isOpen()) tell(place.dataset.saving, "news"); }, PATIENCE);
  say("queue:add", { key: saving.key, words, fields: fields(form) });
}

// The form as the server's JSON has it; clock and trace are those of the form, not of when it is sent.
function fields(form) {
  const data = new FormData(form);
  const solved = new Set(data.getAll("loest"));
  return {
    causes: [...new Set(data.getAll("aarsag"))],
    outcome: data.get("udfald"),
    detail: form.querySelector("[name=detalje]:checked")?.checkVisibility() ? data.get("detalje") : null,
    referredTo: data.get("henvist"),
    organisationType: data.get("organisation"),
    channel: data.get("kanal"),
    barriers: data.getAll("svaert"),
    minutes: data.get("minutter") ? Number(data.get("minutter")) : null,
    articles: data.getAll("brugt").map(id => ({ id, solved: solved.has(id) })),
    missed: data.get("manglede") === "true",
    missing: data.get("mangler"),
  };
}

// Saved by the server, or kept in this browser when there is no answer from it.
function saved(answer) {
  saving.sent = answer !== null;
  say("register:done");
  const done = place.querySelector("[data-strip-done]");
  const first = done.hidden;
  place.querySelector("[data-strip-line]").hidden = true;
  done.hidden = false;
  done.querySelector("[data-strip-told]").textContent = answer ? `${[place.dataset.saved, answer.time].filter(Boolean).join(" ")}. ${told(answer) ?? saving.words}` : saving.words;
  if (answer?.change) done.querySelector("[data-strip-change]").href = answer.change;
  done.querySelector("[data-strip-change]").hidden = !answer;
  done.querySelector("[data-strip-case]").href = `/case/ny?${new URLSearchParams({ vejledning: saving.key })}`;
  done.querySelector("[data-strip-case]").hidden = !answer;
  if (!first) return;
  done.tabIndex = -1;
  done.focus({ preventScroll: true });
  countDown(done);
}

// What the server has: another tab may have been first, and the same consultation is saved once.
function told(answer) {
  return answer.causes && answer.outcome ? [...answer.causes, answer.outcome].map(one => one.name).join(" · ") : null;
}

function countDown(done) {
  const until = performance.now() + UNDO;
  const button = done.querySelector("[data-strip-undo]");
  const step = () => {
    const left = Math.ceil((until - performance.now()) / 1000);
    button.hidden = left <= 0;
    button.querySelector("[data-strip-left]").textContent = place.dataset.left.replace("{antal}", left);
    if (left <= 0) clearInterval(timer);
  };
  clearInterval(timer);
  timer = setInterval(step, 250);
  step();
}

// What still waits is taken out of the queue; what is saved, the server takes back and opens again.
async function undo() {
  const taken = saving;
  if (!taken) return;
  if (taken.sent && !await takenBack(taken.key)) {
    place.querySelector("[data-strip-queue]").textContent = place.dataset.tooLate;
    return;
  }
  say("queue:drop", { key: taken.key });
  saving = null;
  clearInterval(timer);
  const fresh = new Promise(done => place.addEventListener("strip:fresh", done, { once: true }));
  if (taken.sent) {
    say("strip:ask");
    await fresh;
  }
  showLine();
  say("register:reopens");
  say("register:open", { told: place.dataset.undone });
}

async function takenBack(key) {
  try {
    const token = document.querySelector("input[name=_csrf]").value;
    const answer = await fetch(`${place.dataset.queue}/${key}/fortryd`, { method: "POST", headers: { Accept: "application/json", "X-CSRF-TOKEN": token } });
    return answer.ok;
  } catch { return false; }
}
