// Single keys. What an element tells screen readers in aria-keyshortcuts is what the key does: a link is followed, a
// button or choice is pressed, a field gets the focus. Attached by attributes only:
//   aria-keyshortcuts="J"              on any link, button, radio or field; "Control+Enter" also works inside fields
//   data-keys-list / data-keys-item    J and K walk the items; keys of the item one stands on come first
//   data-go-y="ADDRESS"                on an item: Y goes there
//   data-keys-steps="CSS"              . and , walk these places of the page; at each, "keys:step" is told to the list
//   data-keys-step                     a button that walks on, as . does
//   data-keys-only                     while it is shown, only keys inside it work
//   dialog[data-keys-help]             the overview; data-keys-open on the link that opens it
//   data-keys-switch                   a tick box: single keys on or off in this browser, for good
const OFF = "virkwiki.keys";
const root = document.documentElement;

restore();
mark();
help();
document.addEventListener("keydown", onKey);
for (const box of document.querySelectorAll("[data-keys-switch]")) {
  box.checked = isOn();
  box.closest("[hidden]")?.removeAttribute("hidden");
  box.addEventListener("change", () => turn(box.checked));
}

function isOn() {
  try { return localStorage.getItem(OFF) !== "off"; } catch { return true; }
}

function turn(on) {
  try { on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "off"); } catch { /* only until the next page */ }
  for (const box of document.querySelectorAll("[data-keys-switch]")) box.checked = on;
  mark(on);
}

// Switched off, nobody is told of a key: neither by a cap on the button nor by the screen reader.
function mark(on = isOn()) {
  root.classList.toggle("wiki-keys-off", !on);
  for (const element of document.querySelectorAll("[aria-keyshortcuts], [data-keys-kept]")) {
    if (on && element.dataset.keysKept) {
      element.setAttribute("aria-keyshortcuts", element.dataset.keysKept);
      delete element.dataset.keysKept;
    } else if (!on && !element.getAttribute("aria-keyshortcuts").includes("+")) {
      element.dataset.keysKept = element.getAttribute("aria-keyshortcuts");
      element.removeAttribute("aria-keyshortcuts");
    }
  }
}

function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const send = (event.ctrlKey || event.metaKey) && event.key === "Enter";
  if (!send && (event.ctrlKey || event.metaKey || event.key.length !== 1 || !isOn() || isWriting(event.target))) return;
  if (!send && event.shiftKey && /\p{L}/u.test(event.key)) return;
  if (act(send ? "Control+Enter" : event.key.toUpperCase(), event.target)) event.preventDefault();
}

function isWriting(target) {
  return target.isContentEditable
      || target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])");
}

function act(key, target) {
  const dialog = document.querySelector("dialog[open]");
  const only = [...document.querySelectorAll("[data-keys-only]")].find(part => part.checkVisibility());
  const part = dialog ?? only ?? document;
  const here = current();
  const go = part === document && here?.dataset["go" + key];
  if (go) {
    location.assign(go);
    return true;
  }
  const element = [target.closest?.("form"), document.querySelector(".is-step"), here, part].filter(Boolean).filter(place => part.contains(place))
      .map(place => find(place, key)).find(Boolean);
  if (element) return press(element);
  if (part === document && (key === "J" || key === "K")) return walk(key === "J" ? 1 : -1);
  if (part === document && (key === "." || key === ",")) return step(key === "." ? 1 : -1);
  return false;
}

function find(place, key) {
  return [...place.querySelectorAll(`[aria-keyshortcuts~="${CSS.escape(key)}"]`)].find(element => element.checkVisibility());
}

function press(element) {
  if (element.matches("input:not([type=radio], [type=checkbox], [type=submit]), textarea, select")) element.focus();
  else element.click();
  return true;
}

// --- lists: one item is the current one, also after a visit to another page

function items() {
  return [...document.querySelectorAll("[data-keys-list] [data-keys-item]")].filter(item => item.checkVisibility());
}

function current() {
  return document.activeElement?.closest("[data-keys-item]") ?? document.querySelector("[data-keys-item][aria-current]");
}

function walk(way) {
  const all = items();
  if (all.length === 0) return false;
  const at = all.indexOf(current());
  stand(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + way))], true);
  return true;
}

function stand(item, focus) {
  for (const other of items()) {
    other.toggleAttribute("aria-current", false);
    other.classList.remove("is-here");
  }
  item.setAttribute("aria-current", "true");
  item.classList.add("is-here");
  try { sessionStorage.setItem("virkwiki.here " + location.pathname, item.id); } catch { /* the place is only a comfort */ }
  // Of a row the link that names it, so that Enter opens it; a tick box before it would send the form.
  if (focus) (item.matches("a, [tabindex]") ? item : item.querySelector("th a") ?? item.querySelector("a, button, input")).focus();
}

function restore() {
  let id = null;
  try { id = sessionStorage.getItem("virkwiki.here " + location.pathname); } catch { return; }
  const item = id && document.getElementById(id);
  if (item?.matches("[data-keys-list] [data-keys-item]")) stand(item, false);
}

// --- places of a page

for (const button of document.querySelectorAll("[data-keys-step]")) button.addEventListener("click", () => step(1));

function step(way) {
  const list = document.querySelector("[data-keys-steps]");
  const places = list ? [...document.querySelectorAll(list.dataset.keysSteps)] : [];
  if (places.length === 0) return false;
  const at = places.findIndex(place => place.classList.contains("is-step"));
  const next = places[at < 0 ? 0 : Math.min(places.length - 1, Math.max(0, at + way))];
  places.forEach(place => place.classList.toggle("is-step", place === next));
  list.dispatchEvent(new CustomEvent("keys:step", { detail: { place: next, places } }));
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
  return true;
}

// --- the overview

function help() {
  const sheet = document.querySelector("dialog[data-keys-help]");
  if (!sheet) return;
  for (const link of document.querySelectorAll("[data-keys-open]")) {
    link.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      sheet.showModal();
    });
  }
  for (const button of sheet.querySelectorAll("[data-keys-close]")) button.addEventListener("click", () => sheet.close());
  sheet.addEventListener("click", event => { if (event.target === sheet) sheet.close(); });
}
