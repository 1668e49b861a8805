// Registrations on their way to the server. Each is written down in this browser before it is sent and crossed out when
// the server has it, so that a lost connection, a login that ran out, a closed tab or a crash loses nothing. Its key
// was made by the server when the consultation began: sent twice, it is saved once. Kept are codes of the form, never a
// name; marked with whose they are, so that nobody else who uses the machine sends or sees them; for seven days.
//   from register-saving.js: queue:add {key, fields}, queue:drop {key}   to it: queue:saved, queue:kept, queue:refused {key}
const STORE = "virkwiki.queue";
const KEPT = 7 * 24 * 60 * 60 * 1000; // ms; the server takes nothing older
const FIRST_WAIT = 5_000; // ms before trying again, doubled each time
const LONGEST_WAIT = 120_000;
const PATIENCE = 8_000; // ms until an answer is taken for lost

const place = document.querySelector("[data-strip]");
let loose = []; // where the browser keeps nothing: only as long as the page stands open
let wait = FIRST_WAIT;
let timer = 0;
let sent = false; // whether something that had waited reached the server just now
let hindrance = ""; // why the last one could not be sent: "kept" or "logged-out"
const late = new Map(); // what this tab knows to wait, by key; gone without this tab, another one sent it

if (place) attach();

function attach() {
  place.addEventListener("queue:add", event => {
    add({ ...event.detail, mark: place.dataset.mark, at: Date.now() });
    flush();
  });
  place.addEventListener("queue:drop", event => {
    late.delete(event.detail.key);
    drop(event.detail.key);
    tell();
  });
  addEventListener("online", () => flush());
  document.addEventListener("visibilitychange", () => { if (!document.hidden && mine().length) flush(); });
  addEventListener("storage", event => { if (event.key === STORE) tell(); });
  for (const form of document.querySelectorAll("form[action$='/log-ud']")) form.addEventListener("submit", leave);
  if (mine().length) flush();
}

// --- what is kept

function all() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    return Array.isArray(kept) ? kept.filter(one => Date.now() - one.at < KEPT) : [];
  } catch { return []; }
}

function mine() {
  return [...all(), ...loose].filter(one => one.mark === place.dataset.mark);
}

function add(item) {
  const others = all().filter(one => one.key !== item.key);
  if (!write([...others, item])) loose = [...loose.filter(one => one.key !== item.key), item];
}

function drop(key) {
  loose = loose.filter(one => one.key !== key);
  write(all().filter(one => one.key !== key));
}

function write(items) {
  try {
    items.length ? localStorage.setItem(STORE, JSON.stringify(items)) : localStorage.removeItem(STORE);
    return true;
  } catch { return false; }
}

// --- sending: one tab at a time where the browser can arrange it; where not, the key still makes it once

function flush() {
  clearTimeout(timer);
  return navigator.locks ? navigator.locks.request(STORE, sendAll) : sendAll();
}

async function sendAll() {
  for (const item of mine().filter(one => !one.refused)) {
    const outcome = await send(item);
    if (outcome === "later") break;
  }
  tell();
}

async function send(item) {
  let answer;
  try {
    answer = await fetch(place.dataset.queue, { method: "POST", headers: headers(), body: body(item), signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return later(item, "kept");
  }
  if (answer.ok) {
    wait = FIRST_WAIT;
    hindrance = "";
    const saved = await answer.json().catch(() => ({}));
    drop(item.key);
    arrived(item, saved);
    return "sent";
  }
  if (answer.status === 401 || answer.status === 403) return later(item, "logged-out");
  if (answer.status >= 500 || answer.status === 429) return later(item, "kept");
  return refuse(item, await reason(answer));
}

function arrived(item, saved) {
  sent ||= item.late === true;
  late.delete(item.key);
  place.dispatchEvent(new CustomEvent("queue:saved", { detail: { key: item.key, words: item.words, saved } }));
}

function headers() {
  return {
    Accept: "application/json", "Content-Type": "application/json",
    "X-CSRF-TOKEN": document.querySelector("input[name=_csrf]")?.value ?? "",
  };
}

function body(item) {
  const age = Math.max(0, Math.round((Date.now() - item.at) / 1000));
  return JSON.stringify({ ...item.fields, key: item.key, secondsAgo: age });
}

function later(item, why) {
  add({ ...item, late: true });
  place.dispatchEvent(new CustomEvent("queue:kept", { detail: { key: item.key, words: item.words, why } }));
  if (why === "kept") {
    timer = setTimeout(flush, wait);
    wait = Math.min(LONGEST_WAIT, wait * 2);
  }
  hindrance = why;
  tell();
  return "later";
}

// A form that is still on the page is mended there; one from earlier is told of, and stays until it is removed.
function refuse(item, why) {
  const heard = !place.dispatchEvent(new CustomEvent("queue:refused", { detail: { key: item.key, why }, cancelable: true }));
  if (heard) drop(item.key);
  else add({ ...item, refused: why });
  return "refused";
}

async function reason(answer) {
  try { return (await answer.json()).detail ?? String(answer.status); } catch { return String(answer.status); }
}

// --- what the advisor is told

function tell() {
  const waiting = mine();
  for (const item of [...late.values()].filter(known => !waiting.some(one => one.key === known.key))) arrived(item, {});
  for (const item of waiting) if (item.late && !item.refused) late.set(item.key, item);
  const refused = waiting.filter(one => one.refused);
  const region = place.querySelector("[data-strip-queue]");
  const words = refused.length ? place.dataset.refused.replace("{grund}", refused[0].refused) : sentence(waiting);
  if (region.textContent !== words) region.textContent = words;
  if (refused.length) region.append(" ", away(refused));
  else if (words && hindrance === "logged-out") region.append(" ", login());
}

function sentence(waiting) {
  const unsent = waiting.filter(one => one.late).length;
  if (unsent === 0) return sent ? place.dataset.sent : "";
  sent = false;
  if (hindrance === "logged-out") return place.dataset.loggedOut;
  if (loose.length) return place.dataset.notKept;
  return unsent === 1 ? place.dataset.kept : place.dataset.keptMany.replace("{antal}", unsent);
}

function away(refused) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = place.dataset.remove;
  button.addEventListener("click", () => {
    refused.forEach(one => drop(one.key));
    tell();
  });
  return button;
}

function login() {
  const link = document.createElement("a");
  link.href = "/log-ind?videre=" + encodeURIComponent(location.pathname + location.search);
  link.textContent = place.dataset.login;
  return link;
}

// Before somebody logs out, what waits is sent; what cannot be sent keeps its mark and waits for the same person.
async function leave(event) {
  if (mine().length === 0) return;
  event.preventDefault();
  await Promise.race([flush(), new Promise(done => setTimeout(done, 3000))]);
  event.target.submit();
}
