// Tells the server once of a search that somebody stays at, and which result they open. No name and no number of
// theirs is sent; what was told is remembered while the page is open and nowhere else. Attached by data-settled="ADDRESS".

const STAY = 2500; // ms at the same results, for those who search while typing

const form = document.querySelector("form[data-settled]");
const found = document.getElementById("fundet");
if (form && found) attach(form.dataset.settled, found.parentElement);

function attach(address, place) {
  const told = new Set();
  const opened = new Set();
  let sent = false; // whether the person sent the search rather than typed on
  let timer = 0;

  // A page that was loaded again, or that somebody went back to, was told of before.
  const arrival = performance.getEntriesByType("navigation")[0]?.type ?? "navigate";
  if (arrival === "navigate") {
    count();
  } else {
    told.add(words());
    opened.add(words());
  }

  form.addEventListener("submit", () => { sent = true; });
  new MutationObserver(() => {
    clearTimeout(timer);
    if (sent) count();
    else timer = setTimeout(count, STAY);
    sent = false;
  }).observe(place, { childList: true });
  document.addEventListener("click", open);
  document.addEventListener("auxclick", open);

  function count() {
    if (isNew()) tell({ q: words(), talt: "1" });
  }

  function open(event) {
    const link = event.target.closest?.("#fundet .wiki-hit a[href^='/']");
    if (!link || event.button > 1 || opened.has(words())) return;
    const hits = [...document.querySelectorAll("#fundet .wiki-hit")];
    const here = Number(part().dataset.before) + hits.indexOf(link.closest(".wiki-hit")) + 1;
    const first = isNew();
    opened.add(words());
    tell(first ? { q: words(), talt: "1", plads: here } : { q: words(), plads: here });
  }

  function isNew() {
    if (!part()?.dataset.begins || told.has(words())) return false;
    told.add(words());
    return true;
  }

  function tell(what) {
    navigator.sendBeacon(address, new URLSearchParams(what));
  }
}

function part() {
  return document.getElementById("fundet");
}

function words() {
  return part()?.dataset.words?.trim().toLowerCase() ?? "";
}
