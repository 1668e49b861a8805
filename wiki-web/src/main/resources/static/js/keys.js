// Two single keys: "/" goes to the search field, Esc goes from an article back to the results it was opened from.
// A box with data-keys-switch turns them off on this device.

const SWITCH = "virk-wiki-taster";
const opened = history.length;

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!keysAreOn() || isTyping(event.target)) return;
  if (event.key === "/") toSearch(event);
  if (event.key === "Escape") toResults(event);
});

for (const box of document.querySelectorAll("[data-keys-switch]")) {
  box.checked = keysAreOn();
  box.disabled = false;
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(SWITCH);
      else localStorage.setItem(SWITCH, "fra");
    } catch {
      box.checked = true; // nothing can be kept on this device
    }
  });
}

function keysAreOn() {
  try {
    return localStorage.getItem(SWITCH) !== "fra";
  } catch {
    return true;
  }
}

function isTyping(target) {
  return target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") != null;
}

function toSearch(event) {
  const field = document.getElementById("q") ?? document.getElementById("q-top");
  if (!field?.checkVisibility()) return;
  event.preventDefault();
  field.focus();
  field.select();
}

// The results are the page we came from, unless the person has walked about in the article since.
function toResults(event) {
  const overlay = document.querySelector("dialog[open], details.wiki-menu[open]") ?? document.querySelector(":popover-open");
  if (overlay || !cameFromResults()) return;
  event.preventDefault();
  history.go(opened - history.length - 1);
}

function cameFromResults() {
  if (!document.querySelector(".wiki-article, .wiki-row") || !document.referrer) return false;
  const before = new URL(document.referrer);
  return before.origin === location.origin && before.pathname === "/soeg" && opened > 1;
}
