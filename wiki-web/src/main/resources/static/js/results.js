// Results below the search field while typing, without loading the page. The server sends the same part of the page
// that it sends with a whole one; without this file the form just searches. Attached by data-live="ADDRESS" on the form.

const DELAY = 150; // ms between the last key and the question
const QUIET = 600; // ms before the count is spoken, so that it is not spoken at every letter
const MOST_KEPT = 30;

const form = document.querySelector("form[data-live]");
if (form) attach(form);

function attach(form) {
  const field = form.elements.q;
  const status = document.getElementById("soeg-status");
  const kept = new Map(); // query -> part of the page, so that Back is at once
  let shown = query();
  let drafting = false; // whether the entry in the history is one that is still being typed
  let failed = false;
  let timer = 0;
  let speech = 0;
  let asked = new AbortController();
  keep(shown, document.getElementById("fundet").outerHTML);

  field.addEventListener("input", () => {
    form.querySelector("[name=praecis]")?.remove();
    document.querySelector("[name=praecis][form=soeg]")?.remove();
    if (!drafting && shown) history.pushState(null, "", location.href);
    drafting = true;
    later();
  });
  form.addEventListener("submit", event => {
    if (failed) return; // the form itself asks, and the browser says what is wrong
    event.preventDefault();
    drafting = false;
    ask(query());
  });
  document.addEventListener("change", event => {
    if (event.target.form !== form || event.target.type !== "radio") return;
    history.pushState(null, "", address(query()));
    drafting = false;
    ask(query());
  });
  addEventListener("popstate", () => {
    const wanted = location.search.slice(1);
    if (wanted === shown) return;
    field.value = new URLSearchParams(wanted).get("q") ?? "";
    drafting = false;
    ask(wanted);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" && plain(event)) move(event, hits()[0]);
  });
  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || !plain(event)) return;
    if (!document.activeElement?.matches("#fundet a, #fundet button, #fundet input[type=radio]")) return;
    const all = hits();
    const here = all.indexOf(document.activeElement);
    if (event.key === "Escape") move(event, field);
    else if (here >= 0 && event.key === "ArrowDown") move(event, all[here + 1]);
    else if (here >= 0 && event.key === "ArrowUp") move(event, all[here - 1] ?? field);
  });

  function later() {
    clearTimeout(timer);
    asked.abort();
    timer = setTimeout(() => ask(query()), DELAY);
  }

  async function ask(wanted) {
    clearTimeout(timer);
    asked.abort();
    const mine = asked = new AbortController();
    try {
      const part = kept.get(wanted) ?? await load(wanted, mine.signal);
      if (mine !== asked) return; // somebody has typed on
      show(wanted, part);
      failed = false;
    } catch {
      if (mine !== asked) return;
      failed = true;
      say(form.dataset.liveFailed);
    }
  }

  async function load(wanted, signal) {
    const answer = await fetch(`${form.dataset.live}?${wanted}`, { signal });
    if (!answer.ok || answer.redirected) throw new Error(answer.status);
    return answer.text();
  }

  function show(wanted, part) {
    const old = document.getElementById("fundet");
    const made = document.adoptNode(new DOMParser().parseFromString(part, "text/html").getElementById("fundet"));
    const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
    const open = old.querySelector("#filter")?.open;
    old.replaceWith(made);
    if (open) made.querySelector("#filter")?.setAttribute("open", "");
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    document.title = made.dataset.title;
    history.replaceState(history.state, "", address(wanted));
    keep(wanted, part);
    shown = wanted;
    say(made.querySelector("h1").textContent);
  }

  function keep(wanted, part) {
    kept.set(wanted, part);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
  }

  function say(words) {
    clearTimeout(speech);
    speech = setTimeout(() => { status.textContent = words; }, QUIET);
  }

  // The words and filters as they stand in the address; what is empty is left out.
  function query() {
    const filled = [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value);
    return new URLSearchParams(filled).toString();
  }

  function address(wanted) {
    return wanted ? `${form.getAttribute("action")}?${wanted}` : form.getAttribute("action");
  }
}

function hits() {
  return [...document.querySelectorAll("#fundet a[data-hit]")];
}

function plain(event) {
  return !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

function move(event, target) {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
