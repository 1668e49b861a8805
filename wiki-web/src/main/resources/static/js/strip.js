// The strip at the foot of an advisor's pages: its clock, its buttons without a new page, and the same state in every
// tab. The server makes the strip; it is fetched anew after each act and when a tab is looked at again. Everything in
// it is a form or a link and works without this file. Other modules are told by events on [data-strip]:
//   strip:fresh   the strip was fetched anew     strip:ask   fetch it anew, please
const FRESH = 1000; // ms a strip is taken for fresh
const place = document.querySelector("[data-strip]");

if (place) attach();

function attach() {
  const line = place.querySelector("[data-strip-line]");
  let fetched = performance.now();
  let asked = 0;

  tick(line);
  showHere(line);
  setInterval(() => tick(line), 500);
  document.addEventListener("submit", event => act(event));
  place.addEventListener("strip:ask", refresh);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) soon(); });
  addEventListener("focus", soon);
  addEventListener("pageshow", event => { if (event.persisted) refresh(); });

  function soon() {
    if (performance.now() - fetched > FRESH) refresh();
  }

  async function act(event) {
    const form = event.target;
    if (!form.matches?.("[data-strip-act]") || event.defaultPrevented) return;
    event.preventDefault();
    try {
      const answer = await fetch(form.action, {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" }, redirect: "manual",
      });
      if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error(answer.status);
      if (form.matches("[data-strip-act=start]")) place.dispatchEvent(new CustomEvent("strip:started"));
      await refresh();
    } catch {
      say(place.dataset.failed);
    }
  }

  // The last question asked is the one that is answered.
  async function refresh() {
    const turn = ++asked;
    try {
      const answer = await fetch(place.dataset.address, { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) return;
      const html = await answer.text();
      if (turn === asked) show(html);
    } catch { /* without a connection the strip stays as it is */ }
  }

  function show(html) {
    const held = line.contains(document.activeElement) ? document.activeElement.getAttribute("aria-keyshortcuts") : null;
    line.innerHTML = html;
    fetched = performance.now();
    tick(line);
    showHere(line);
    for (const form of document.querySelectorAll("[data-strip-begin]")) form.hidden = isOpen(line);
    if (held) line.querySelector(`[aria-keyshortcuts="${held}"]`)?.focus();
    place.dispatchEvent(new CustomEvent("strip:fresh"));
  }
}

// In the middle of a wizard the business is shown the question one stands at, not where the wizard begins.
function showHere(line) {
  const here = document.querySelector(".wiki-views a[aria-keyshortcuts~=B], .wiki-views a[data-keys-kept~=B]");
  const link = line.querySelector("[data-showing]");
  if (here && link) link.href = here.href;
}

function isOpen(line) {
  return line.querySelector("[data-strip-open]") !== null;
}

// The server says how long it has run; the browser's steady clock counts on, whatever its calendar says.
function tick(line) {
  const clock = line.querySelector("[data-strip-clock]");
  if (!clock || clock.dataset.running !== "true") return;
  clock.dataset.since ??= performance.now();
  const seconds = Number(clock.dataset.seconds) + Math.floor((performance.now() - clock.dataset.since) / 1000);
  const words = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  if (clock.textContent !== words) clock.textContent = words;
}

function two(number) {
  return String(number).padStart(2, "0");
}

function say(words) {
  place.querySelector("[data-strip-queue]").textContent = words;
}
