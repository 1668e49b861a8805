// Ticks of a journey. They lie in this browser alone, unless the address tells of ticks: then they lie there, so that
// an address somebody sent never mixes with one's own. Without this file the form puts them into the address.
const form = document.querySelector("[data-journey]");
if (form) attach();

function attach() {
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const shown = new Set(boxes.map(box => box.value));
  const inAddress = form.dataset.inAddress === "true";
  const key = "virkwiki.rejse " + form.dataset.journey;
  if (!inAddress) {
    const kept = read(key);
    for (const box of boxes) box.checked = kept.includes(box.value);
  }
  form.addEventListener("change", () => {
    if (inAddress) history.replaceState(null, "", address());
    else write(key, done());
    tell();
  });
  form.addEventListener("submit", event => event.preventDefault());
  for (const line of document.querySelectorAll("[data-paper]")) {
    line.textContent = new URL(line.dataset.paper, location.href).href.replace(/^https?:\/\//, "").replace(/[?].*/, "");
  }
  tell();

  // Ticks on tasks for other types of organisation are kept though they are not shown.
  function done() {
    const hidden = inAddress ? form.querySelector("input[type=hidden][name=gjort]").value.split(",") : read(key);
    return [...hidden.filter(value => value && !shown.has(value)), ...boxes.filter(box => box.checked).map(box => box.value)];
  }

  function address(base = location.href) {
    const url = new URL(base, location.href);
    url.searchParams.delete("gjort");
    const rest = url.searchParams.toString();
    const keys = "gjort=" + done().join(",");
    return url.pathname + "?" + (rest ? rest + "&" : "") + keys;
  }

  // The ways out and the other choices of type carry the ticks as they are now.
  function carry() {
    for (const task of form.querySelectorAll(".wiki-task[data-href]")) {
      const way = new URL(task.dataset.href, location.href);
      const [slug, type = ""] = (way.searchParams.get("rejse") ?? "").split(".");
      if (!slug) continue;
      way.searchParams.set("rejse", `${slug}.${type}.${done().join(".")}`);
      task.dataset.href = way.pathname + way.search + way.hash;
      for (const link of task.querySelectorAll(".wiki-task__title a")) link.href = task.dataset.href;
    }
    for (const link of document.querySelectorAll("[data-journey-types] a")) {
      const url = new URL(address(link.href), location.href);
      link.href = url.pathname + url.search;
    }
  }

  function tell() {
    const count = boxes.filter(box => box.checked).length;
    set(document.querySelector("[data-journey-words]"), fill(form.dataset.words, count, boxes.length));
    document.querySelector("[data-journey-bar]").value = count;
    let isCurrentSeen = false;
    for (const phase of form.querySelectorAll("[data-phase]")) {
      isCurrentSeen = tellPhase(phase, isCurrentSeen) || isCurrentSeen;
    }
    if (inAddress) carry();
    tellNext(boxes.find(box => !box.checked));
    const link = new URL(address(form.dataset.share), location.href).href;
    for (const button of document.querySelectorAll("[data-copy-link]")) button.dataset.address = link;
    for (const mail of document.querySelectorAll("[data-mail]")) {
      mail.href = `mailto:?subject=${encodeURIComponent(mail.dataset.subject)}&body=${encodeURIComponent(link)}`;
    }
  }
}

function tellPhase(phase, isCurrentSeen) {
  const boxes = [...phase.querySelectorAll("input[type=checkbox]")];
  const way = document.querySelector(`[data-phase-way="${CSS.escape(phase.dataset.phase)}"]`);
  if (boxes.length === 0 || !way) return false;
  const count = boxes.filter(box => box.checked).length;
  const isDone = count === boxes.length;
  const standing = way.querySelector(".step-information");
  const words = isDone ? form.dataset.done : count ? fill(form.dataset.some, count, boxes.length) : standing.dataset.untouched;
  set(phase.querySelector("[data-count]"), words);
  set(standing, words);
  way.querySelector(".step-icon").hidden = !isDone;
  way.querySelector(".step-number").hidden = isDone;
  const isCurrent = !isDone && !isCurrentSeen;
  way.classList.toggle("current", isCurrent);
  const link = way.querySelector("a");
  if (isCurrent) link.setAttribute("aria-current", "step");
  else link.removeAttribute("aria-current");
  return isCurrent;
}

function tellNext(box) {
  const next = document.querySelector("[data-journey-next]");
  next.hidden = !box;
  if (!box) return;
  const task = box.closest(".wiki-task");
  set(next.querySelector("h2"), task.dataset.title);
  const link = next.querySelector("a");
  set(link, task.dataset.action);
  link.href = task.dataset.href ?? "#" + task.id;
}

function fill(words, n, of) {
  return words.replace("{n}", n).replace("{of}", of);
}

function set(element, words) {
  if (element && element.textContent !== words) element.textContent = words;
}

function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(value => typeof value === "string") : [];
  } catch { return []; }
}

function write(key, values) {
  try { localStorage.setItem(key, JSON.stringify(values)); } catch { /* a full or closed store: ticks last as long as the page */ }
}
