// Registering as a strip over the page: R opens the same form that /vejledning/registrer is without scripts. 1-5 choose
// causes, S P H N the outcome; an outcome chosen by its key saves when a cause is there, so that an ordinary
// consultation takes three keys. Enter saves too, or goes to what is missing; other letters search the whole list; Esc
// closes and keeps the choices. Nothing is chosen beforehand. A mouse or a tick box never saves: there is a button.
const PATIENCE = 400; // ms to wait for the form as it is now, before the one fetched with the page is used
const UNDO = 10_000; // ms the server lets a registration be taken back
const CHOICES = "virkwiki.choices";
const NUMBER = /(?<!\d)\d{6}[\s–-]*\d{4}(?!\d)/; // the server looks closer; here only so that none is kept in a browser

const place = document.querySelector("[data-strip]");
let prepared = null; // {key, form}: the form as it was when the page came, for when there is no connection
let left = null; // the form that was closed last: what was written freely is kept as long as the page
let panel = null; // the open strip with its form
let waiting = null; // keys pressed while the form is on its way
let saving = null; // what was sent, until it is known how that went
let timer = 0;

if (place) attach();

function attach() {
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("click", onClick);
  place.addEventListener("queue:saved", event => ours(event) && saved(event.detail.saved));
  place.addEventListener("queue:kept", event => ours(event) && saved(null));
  place.addEventListener("queue:refused", event => {
    if (!ours(event) || !panel) return;
    event.preventDefault();
    saving = null;
    tell(event.detail.why);
  });
  place.addEventListener("strip:started", forget);
  place.addEventListener("strip:fresh", prepare);
  requestIdleCallback(prepare);
}

function prepare() {
  const wanted = key();
  if (!wanted || prepared?.key === wanted) return;
  prepared = { key: wanted, form: null };
  load().then(form => { prepared = { key: wanted, form }; }).catch(() => { prepared = null; });
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
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const pressed = event.target.closest?.("[data-strip-register], [data-strip-undo], .strip--open [data-register-close]");
  if (!pressed || document.querySelector("main form[data-register]") && !pressed.matches("[data-strip-undo]")) return;
  event.preventDefault();
  if (pressed.matches("[data-strip-register]")) open();
  else if (pressed.matches("[data-strip-undo]")) undo();
  else close();
}

// --- the form

async function load() {
  const answer = await fetch("/vejledning/registrer", { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const form = page.querySelector("form[data-register]");
  if (!form) throw new Error("no form");
  return form;
}

async function open() {
  if (panel || waiting) return;
  waiting = [];
  const fresh = load().catch(() => null);
  const form = await Promise.race([fresh, later(PATIENCE)]) ?? (prepared?.key === key() ? prepared.form : null) ?? await fresh;
  const pressed = waiting;
  waiting = null;
  if (!form) {
    place.querySelector("[data-strip-queue]").textContent = place.dataset.failed;
    return;
  }
  show(document.importNode(form, true));
  pressed.forEach(choose);
}

function later(ms) {
  return new Promise(done => setTimeout(() => done(null), ms));
}

function show(form) {
  const heading = overThePage(form);
  panel = document.createElement("section");
  panel.className = "strip strip--open";
  panel.setAttribute("data-keys-only", "");
  panel.setAttribute("aria-labelledby", heading.id);
  const inner = document.createElement("div");
  inner.className = "strip__in";
  inner.append(form);
  panel.append(inner);
  place.append(panel);
  restore(form);
  form.addEventListener("submit", event => { event.preventDefault(); save(); });
  form.addEventListener("change", changed);
  heading.focus({ preventScroll: true });
  changed();
}

// As a page of its own the form has an h1 and the plain names for its places; over another page it has neither.
function overThePage(form) {
  const title = form.querySelector("h1");
  const heading = form.querySelector("h2[data-register-title]") ?? document.createElement("h2");
  if (title) {
    for (const part of form.querySelectorAll("[id]")) part.id = "reg-" + part.id;
    for (const label of form.querySelectorAll("[for]")) label.htmlFor = "reg-" + label.htmlFor;
    for (const part of form.querySelectorAll("[aria-describedby]")) part.setAttribute("aria-describedby", "reg-" + part.getAttribute("aria-describedby"));
    heading.id = title.id;
    heading.dataset.registerTitle = "";
    heading.textContent = title.textContent;
    heading.tabIndex = -1;
    title.replaceWith(heading);
  }
  return heading;
}

function close() {
  if (!panel) return;
  left = form();
  panel.remove();
  panel = null;
  place.querySelector("[data-strip-register]")?.focus({ preventScroll: true });
}

// --- keys

function onKey(event) {
  if (!panel && !waiting || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (document.querySelector("dialog[open]")) return;
  if (waiting) {
    if (event.key.length === 1) waiting.push(event.key.toUpperCase());
    stop(event);
    return;
  }
  const inside = event.target.closest?.(".strip--open");
  if (event.key === "Escape") escape(event);
  else if (event.key === "Enter") enter(event, inside);
  else if (event.key.length === 1 && !isWriting(event.target) && keysAreOn()) letter(event);
}

function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isWriting(target) {
  return target.isContentEditable
      || target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])");
}

function keysAreOn() {
  return !document.documentElement.classList.contains("wiki-keys-off");
}

function escape(event) {
  stop(event);
  const find = panel.querySelector("[data-find]");
  if (find?.value) clearFind();
  else close();
}

// Enter does what the thing it stands on does; in the search it takes the first hit; elsewhere it saves.
function enter(event, inside) {
  if (event.target.matches("button, a, summary, textarea") || !inside && isWriting(event.target)) return;
  stop(event);
  const hit = event.target.matches("[data-find]") && event.target.value && shown()[0];
  if (hit) {
    if (!hit.checked) hit.click();
    clearFind();
  } else if (!event.target.matches("[data-find]") || !event.target.value) save();
}

// While the strip registers, only its keys work. A letter that is none of them goes to the search, where it is typed.
function letter(event) {
  if (event.key === " " || event.key === "/") return;
  const pressed = event.key.toUpperCase();
  if (choose(pressed)) stop(event);
  else if (/\p{L}/u.test(event.key) && panel.querySelector("[data-find]")) {
    event.stopImmediatePropagation();
    panel.querySelector("[data-find]").focus();
  } else stop(event);
}

function choose(pressed) {
  const choice = panel?.querySelector(`input[aria-keyshortcuts="${CSS.escape(pressed)}"]`);
  if (!choice) return false;
  choice.click();
  if (choice.type === "radio") settled();
  return true;
}

// An outcome by its key is the last word when a cause is there, unless it asks to whom.
function settled() {
  if (causes().length === 0) missing();
  else if (!missing()) save();
}

// --- what is chosen

function form() {
  return panel.querySelector("form");
}

function causes() {
  return [...form().querySelectorAll("[data-cause]:checked")];
}

function outcome() {
  return form().querySelector("[data-outcome]:checked");
}

// Says what is missing and goes there; whether something was.
function missing() {
  const referral = form().querySelector("[data-referral]");
  if (causes().length === 0) return ask(place.dataset.pickCause, form().querySelector("[data-cause]"));
  if (!outcome()) return ask(place.dataset.pickOutcome, form().querySelector("[data-outcome]"));
  if (outcome().value === "H" && referral && !referral.value) return ask(place.dataset.pickReferral, referral);
  const number = [...form().querySelectorAll("textarea, input[type=text]")].find(field => NUMBER.test(field.value));
  if (number) return ask(place.dataset.number, number);
  tell("");
  return false;
}

function ask(words, field) {
  tell(words);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
  return true;
}

function tell(words, kind = "mistake") {
  const region = panel.querySelector("[data-register-told]");
  if (!region) return;
  region.textContent = words;
  region.dataset.registerTold = kind;
}

function changed() {
  const names = summary();
  const line = form().querySelector("[data-register-summary]");
  if (line) line.textContent = names;
  line?.closest("p").toggleAttribute("hidden", !names);
  keep();
}

function summary() {
  return [...new Set([...causes(), outcome()].filter(Boolean).map(name))].join(" · ");
}

function name(input) {
  return input.dataset.name ?? input.closest("label").querySelector(".choice__name")?.textContent.trim() ?? input.value;
}

function shown() {
  return [...form().querySelectorAll("[data-words]:not([hidden]) [data-cause]")];
}

function clearFind() {
  const find = form().querySelector("[data-find]");
  find.value = "";
  find.dispatchEvent(new Event("input", { bubbles: true }));
  form().querySelector("[data-register-title]").focus({ preventScroll: true });
}

// --- choices are kept in this tab until they are saved; what is written freely is not

function keep() {
  const values = [...new FormData(form())].filter(([name]) => !isText(form().elements[name]) && name !== "_csrf");
  try { sessionStorage.setItem(CHOICES, JSON.stringify({ key: key(), values })); } catch { /* only a comfort */ }
}

function isText(control) {
  return control?.matches?.("textarea, input[type=text], input[type=search], input[type=hidden]");
}

function restore(to) {
  for (const field of left?.querySelectorAll("textarea, input[type=number]") ?? []) to.elements[field.name].value = field.value;
  let kept = null;
  try { kept = JSON.parse(sessionStorage.getItem(CHOICES)); } catch { return; }
  if (!kept || kept.key !== key()) return;
  for (const [name, value] of kept.values) {
    for (const control of to.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (control.matches("[type=radio], [type=checkbox]")) control.checked ||= control.value === value;
      else control.value = value;
    }
  }
}

function forget() {
  try { sessionStorage.removeItem(CHOICES); } catch { /* nothing was kept */ }
  saving = null;
  left = null;
  clearInterval(timer);
  place.querySelector("[data-strip-done]").hidden = true;
  place.querySelector("[data-strip-line]").hidden = false;
}

// --- saving and taking back

function save() {
  if (saving || missing()) return;
  saving = { key: key(), words: summary(), sent: false };
  setTimeout(() => { if (saving && panel) tell(place.dataset.saving, "news"); }, PATIENCE);
  place.dispatchEvent(new CustomEvent("queue:add", { detail: { key: saving.key, words: saving.words, fields: fields() } }));
}

// The form as the server's JSON has it; clock and trace are those of the form, not of when it is sent.
function fields() {
  const data = new FormData(form());
  const solved = new Set(data.getAll("loest"));
  return {
    causes: [...new Set(data.getAll("aarsag"))],
    outcome: data.get("udfald"),
    detail: form().querySelector("[name=detalje]:checked")?.checkVisibility() ? data.get("detalje") : null,
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
  panel?.remove();
  panel = null;
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
  place.dispatchEvent(new CustomEvent("queue:drop", { detail: { key: taken.key } }));
  saving = null;
  clearInterval(timer);
  const fresh = new Promise(done => place.addEventListener("strip:fresh", done, { once: true }));
  if (taken.sent) {
    place.dispatchEvent(new CustomEvent("strip:ask"));
    await fresh;
  }
  place.querySelector("[data-strip-done]").hidden = true;
  place.querySelector("[data-strip-line]").hidden = false;
  rename(key());
  await open();
  if (panel) tell(place.dataset.undone, "news");
}

async function takenBack(key) {
  try {
    const token = document.querySelector("input[name=_csrf]").value;
    const answer = await fetch(`${place.dataset.queue}/${key}/fortryd`, { method: "POST", headers: { Accept: "application/json", "X-CSRF-TOKEN": token } });
    return answer.ok;
  } catch { return false; }
}

// An open consultation that was taken back has a new key; the choices are the same.
function rename(next) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(CHOICES));
    if (kept) sessionStorage.setItem(CHOICES, JSON.stringify({ ...kept, key: next }));
  } catch { /* the choices are made again */ }
}
