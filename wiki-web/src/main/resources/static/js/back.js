// Esc goes from an article back to the results it was opened from, at the same place. Nothing is kept: where the
// person came from is what the browser says, and how often they have walked about in the article what its history says.

const opened = history.length;

document.addEventListener("keydown", event => {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || !isFree(event.target)) return;
  if (!cameFromResults()) return;
  event.preventDefault();
  history.go(opened - history.length - 1);
});

// Esc is not free while it closes something or somebody writes.
function isFree(target) {
  return !target.closest?.("input, textarea, select, [contenteditable]")
      && !document.querySelector("dialog[open], details.wiki-menu[open], details.wiki-submenu[open]") && !document.querySelector(":popover-open");
}

function cameFromResults() {
  if (!document.referrer || opened < 2) return false;
  const before = new URL(document.referrer);
  return before.origin === location.origin && before.pathname === "/soeg";
}
