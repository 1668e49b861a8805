// To the view for the business and back, to the same place: B does both, Esc goes back. The links work without this
// file; it keeps where the advisor was reading, in this tab only, and uses the browser's own way back, so that Esc from
// the article still leads to the results it was opened from.
const opened = history.length;
const place = "virkwiki.place " + location.pathname;

for (const link of document.querySelectorAll("[data-showing]")) {
  link.addEventListener("click", () => keep(scrollY));
}

const back = document.querySelector("[data-showing-back]");
if (back) {
  back.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !cameFromArticle()) return;
    event.preventDefault();
    history.go(opened - history.length - 1);
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || event.defaultPrevented || document.querySelector(":popover-open")) return;
    event.preventDefault();
    back.click();
  });
  if (location.hash === "#udskriv") addEventListener("load", () => setTimeout(print));
} else {
  addEventListener("pageshow", restore);
}

function keep(y) {
  try { sessionStorage.setItem(place, Math.round(y)); } catch { /* the browser's own way back is used */ }
}

function restore() {
  let y = null;
  try {
    y = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
  } catch { return; }
  if (y !== null) requestAnimationFrame(() => scrollTo({ top: Number(y), behavior: "instant" }));
}

// How often the person has followed a contents link since is in the length of the history.
function cameFromArticle() {
  if (!document.referrer || opened < 2) return false;
  const before = new URL(document.referrer);
  return before.origin === location.origin && before.pathname === location.pathname && !before.search;
}
