// Registering as a strip over the page: R opens the same form that /vejledning/registrer is without scripts. This module
// opens and closes it, says what is chosen and what is missing, and sends it on. Nothing is chosen beforehand. A mouse or
// a tick box never saves: there is a button. Beside it, by events on [data-strip], none with more than one sender:
//   register:opening, register:shown {form}, register:ready, register:closed {form}   what happens to the form
//   register:save {words, form}    to register-saving.js: nothing is missing
//   register:close, register:send  from register-keys.js     register:open {told}, register:done  from register-saving.js
//   register:reopens               from register-saving.js to register-choices.js: its consultation has a new key
// register-choices.js keeps what is chosen until it is saved.
const PATIENCE = 400; // ms to wait for the form as it is now, before the one fetched with the page is used
const NUMBER = /(?<!\d)\d{6}[\s–-]*\d{4}(?!\d)/; // the server looks closer; here only so that none is kept in a browser

const place = document.querySelector("[data-strip]");
let prepared = null; // {key, form}: the form as it was when the page came, for when there is no connection
let panel = null; // the open strip with its form
let opening = false; // whether the form is on its way

if (place) attach();

function attach() {
  document.addEventListener("click", onClick);
  place.addEventListener("register:open", event => open(event.detail.told));
  place.addEventListener("register:close", close);
  place.addEventListener("register:done", remove);
  place.addEventListener("register:send", save);
  place.addEventListener("strip:fresh", prepare);
  requestIdleCallback(prepare);
}

function say(what, detail) {
  place.dispatchEvent(new CustomEvent(`register:${what}`, { detail }));
}

function prepare() {
  const wanted = key();
  if (!wanted || prepared?.key === wanted) return;
  prepared = { key: wanted, form: null };
  load().then(form => { prepared = { key: wanted, form }; }).catch(() => { prepared = null; });
}

function key() {
  return place.querySelector("[data-strip-open]")?.dataset.key;
}

function onClick(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const pressed = event.target.closest?.("[data-strip-register], .strip--open [data-register-close]");
  if (!pressed || document.querySelector("main form[data-register]")) return;
  event.preventDefault();
  if (pressed.matches("[data-strip-register]")) open();
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

async function open(told) {
  if (panel || opening) return;
  opening = true;
  say("opening");
  const fresh = load().catch(() => null);
  const form = await Promise.race([fresh, later(PATIENCE)]) ?? (prepared?.key === key() ? prepared.form : null) ?? await fresh;
  opening = false;
  if (form) show(document.importNode(form, true));
  else place.querySelector("[data-strip-queue]").textContent = place.dataset.failed;
  say("ready");
  if (panel && told) tell(told, "news");
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
  say("shown", { form });
  form.addEventListener("submit", event => { event.preventDefault(); save(); });
  form.addEventListener("change", summarize);
  heading.focus({ preventScroll: true });
  summarize();
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
  say("closed", { form: form() });
  remove();
  place.querySelector("[data-strip-register]")?.focus({ preventScroll: true });
}

function remove() {
  panel?.remove();
  panel = null;
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

function summarize() {
  const names = summary();
  const line = form().querySelector("[data-register-summary]");
  if (line) line.textContent = names;
  line?.closest("p").toggleAttribute("hidden", !names);
}

function summary() {
  return [...new Set([...causes(), outcome()].filter(Boolean).map(name))].join(" · ");
}

function name(input) {
  return input.dataset.name ?? input.closest("label").querySelector(".choice__name")?.textContent.trim() ?? input.value;
}

function save() {
  if (panel && !missing()) say("save", { words: summary(), form: form() });
}
