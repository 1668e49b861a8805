// The keys of the registering strip: 1-5 choose causes, S P H N the outcome; an outcome chosen by its key saves when a
// cause is there, so that an ordinary consultation takes three keys. Enter saves too, or goes to what is missing; other
// letters search the whole list; Esc closes and keeps the choices. While it is open, only its keys work. Keys pressed
// while it opens are kept until it stands there.
const place = document.querySelector("[data-strip]");
let waiting = null; // keys pressed while the form is on its way

if (place) attach();

function attach() {
  document.addEventListener("keydown", onKey, true);
  place.addEventListener("register:opening", () => { waiting = []; });
  place.addEventListener("register:ready", () => {
    const pressed = waiting ?? [];
    waiting = null;
    again(pressed);
  });
}

// As if they were pressed now: those that choose nothing, and all after them, go to the search.
function again(pressed) {
  const first = pressed.findIndex(key => !choose(key.toUpperCase()) && /\p{L}/u.test(key));
  const find = panel()?.querySelector("[data-find]");
  if (first < 0 || !find) return;
  find.value = pressed.slice(first).join("");
  find.dispatchEvent(new Event("input", { bubbles: true }));
  find.focus();
}

function panel() {
  return place.querySelector(".strip--open");
}

function ask(what) {
  place.dispatchEvent(new CustomEvent(`register:${what}`));
}

function onKey(event) {
  if (!waiting && !panel() || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (document.querySelector("dialog[open]")) return;
  if (waiting) {
    if (event.key.length === 1) waiting.push(event.key);
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
  const find = panel().querySelector("[data-find]");
  if (find?.value) clearFind();
  else ask("close");
}

// Enter does what the thing it stands on does; in the search it takes the first hit; elsewhere it saves.
function enter(event, inside) {
  if (event.target.matches("button, a, summary, textarea") || !inside && isWriting(event.target)) return;
  stop(event);
  const hit = event.target.matches("[data-find]") && event.target.value && shown()[0];
  if (hit) {
    if (!hit.checked) hit.click();
    clearFind();
  } else if (!event.target.matches("[data-find]") || !event.target.value) ask("send");
}

// A letter that is none of them goes to the search, where it is typed.
function letter(event) {
  if (event.key === " " || event.key === "/") return;
  const pressed = event.key.toUpperCase();
  if (choose(pressed)) stop(event);
  else if (/\p{L}/u.test(event.key) && panel().querySelector("[data-find]")) {
    event.stopImmediatePropagation();
    panel().querySelector("[data-find]").focus();
  } else stop(event);
}

function choose(pressed) {
  const choice = panel()?.querySelector(`input[aria-keyshortcuts="${CSS.escape(pressed)}"]`);
  if (!choice) return false;
  choice.click();
  if (choice.type === "radio") ask("send"); // the last word when a cause is there, unless it asks to whom
  return true;
}

function shown() {
  return [...panel().querySelectorAll("[data-words]:not([hidden]) [data-cause]")];
}

function clearFind() {
  const find = panel().querySelector("[data-find]");
  find.value = "";
  find.dispatchEvent(new Event("input", { bubbles: true }));
  panel().querySelector("[data-register-title]").focus({ preventScroll: true });
}
