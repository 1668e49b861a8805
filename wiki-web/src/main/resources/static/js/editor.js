// The editor's help while typing: the draft is saved on the server, and in this browser when that fails.
// Attached to form[data-editor]; every word it says stands in the form's data attributes.
const RETRY = 15_000; // ms between tries without a connection
const form = document.querySelector("form[data-editor]");
if (form) start(form);

function start(form) {
  const text = form.elements.tekst;
  const reason = form.elements.begrundelse;
  const words = form.dataset;
  let saved = words.saved === "false" ? null : content();
  let sending = false;
  let leaving = false;
  let running = null;
  let again = false;
  let offlineSince = null;
  let looks = 0;

  restore();
  focusMistakes();
  if (Number(text.dataset.line) > 0) selectLine(text, Number(text.dataset.line));
  const saveSoon = later(save, 1500);

  form.addEventListener("input", event => {
    if (event.target.name === "som" || event.target.hasAttribute("readonly")) return;
    leaving = false;
    keep();
    saveSoon();
  });
  form.addEventListener("submit", submit);
  addEventListener("pageshow", () => { sending = false; });
  addEventListener("online", () => { if (isDirty()) save(); });
  addEventListener("focus", () => { if (isDirty() && !offlineSince) save(); });
  addEventListener("beforeunload", event => {
    leaving = true;
    if (!sending && isDirty()) event.preventDefault();
  });
  setInterval(() => { if (offlineSince && isDirty()) save(); }, RETRY);
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.querySelector("[value=send]").click();
  });

  // What is typed: every named field but tokens, numbers of versions and the choice of preview.
  function content() {
    const kept = [...new FormData(form)].filter(([name]) => !["_csrf", "version", "grundlag", "som", "handling"].includes(name));
    return JSON.stringify(kept);
  }

  function isDirty() {
    return content() !== saved;
  }

  // A save on its way comes first: it moves the draft on, and the form must carry the newest version.
  function submit(event) {
    // Trying a wizard opens beside the editor and leaves everything here as it is.
    if (event.submitter?.formTarget === "_blank") return;
    if (running) {
      event.preventDefault();
      again = false;
      return running.then(() => form.requestSubmit(event.submitter));
    }
    // The same text is shown in another form; nothing is lost and nothing is sent.
    if (event.submitter?.value === "skift" && navigator.onLine) {
      sending = true;
      return isDirty() ? keep(true) : forget();
    }
    if (event.submitter?.value === "kasser") {
      sending = true;
      return forget();
    }
    if (!navigator.onLine) {
      event.preventDefault();
      keep();
      return tell(words.noConnection, "wait");
    }
    sending = true;
    if (isDirty()) keep(true);
  }

  // --- the copy in this browser: for lost connections and sessions

  function keep(sent = false) {
    try {
      localStorage.setItem(words.key, JSON.stringify({ sent, content: content(), part: part(),
        base: form.elements.grundlag?.value ?? "", version: form.elements.version.value }));
    } catch {
      // A full or forbidden store only costs the second copy.
    }
  }

  function part() {
    return form.elements["del.afsnit"]?.value ?? "";
  }

  function forget() {
    try { localStorage.removeItem(words.key); } catch { /* as above */ }
  }

  // What was begun from the same draft is put back; anything else would undo newer work and is only shown.
  // What was sent and has moved the draft on has arrived.
  function restore() {
    let copy = null;
    try { copy = JSON.parse(localStorage.getItem(words.key)); } catch { return; }
    if (!copy || copy.content === content()) return copy && saved !== null ? forget() : undefined;
    const isSame = copy.base === (form.elements.grundlag?.value ?? "") && copy.version === form.elements.version.value;
    // Sent and come back in another form: this page holds it.
    const isTurned = saved === null && copy.sent && copy.part !== part();
    if ((!isSame || isTurned) && copy.sent) return forget();
    const isRefused = document.getElementById("fejl");
    // A text that was sent and not taken comes back as the server writes it: it is the same, and the copy stays.
    if (isRefused && copy.sent && copy.part === part() && typed(copy.content) === typed(content())) return;
    if (!isSame || copy.part !== part() || isRefused) return show(copy);
    put(copy);
    tell(words.local, "wait");
    setTimeout(save, 0);
  }

  // What somebody fills in: hidden fields and white space are not theirs.
  function typed(content) {
    const own = new Set([...form.elements].filter(field => field.name && field.type !== "hidden").map(field => field.name));
    return JSON.stringify(JSON.parse(content).filter(([name, value]) => own.has(name) && value.trim())
      .map(([name, value]) => [name, value.trim().replace(/\s+/g, " ")]));
  }

  function put(copy) {
    const values = JSON.parse(copy.content);
    for (const field of form.elements) {
      if (!field.name || field.type === "hidden" || field.type === "submit") continue;
      const own = values.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "checkbox") field.checked = own.includes(field.value);
      else if (own.length && field.type !== "radio") field.value = own[0];
    }
    text.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function show(copy) {
    const box = form.querySelector("[data-copy]");
    const own = JSON.parse(copy.content).filter(([name]) => /^(del\.foer|tekst|del\.efter)$/.test(name));
    const file = ["del.foer", "tekst", "del.efter"].map(name => own.find(([known]) => known === name)?.[1] ?? "").join("");
    const words = own.find(([name]) => name === "tekst")?.[1] ?? "";
    if (!box || !words) return;
    const fits = copy.part === part();
    box.querySelector("textarea").value = fits ? words : file;
    box.hidden = false;
    const use = box.querySelector("[data-copy-use]");
    use.hidden = !fits;
    use.addEventListener("click", () => {
      text.value = words;
      box.hidden = true;
      text.dispatchEvent(new Event("input", { bubbles: true }));
      text.focus();
    });
    box.querySelector("[data-copy-drop]").addEventListener("click", () => { forget(); box.hidden = true; text.focus(); });
  }

  // --- the draft on the server

  async function save() {
    if (sending) return;
    if (!words.draft) {
      if (isDirty()) tell(words.unsaved, "wait");
      return look();
    }
    if (!isDirty()) return;
    if (running) { again = true; return; }
    running = post(content());
    await running;
    running = null;
    if (again) { again = false; save(); }
  }

  // What was sent before is not saved while typing; what the checks say of it now is told all the same.
  async function look() {
    const number = ++looks;
    try {
      const response = await fetch(words.check, {
        method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual",
        headers: { Accept: "application/json" } });
      const answer = response.ok ? await response.json() : {};
      if (number === looks && answer.flaws) showFlaws(answer.flaws, answer.ways ?? "");
    } catch {
      // Without a connection the list stays as it was.
    }
  }

  async function post(sent, isSecondTry = false) {
    let response;
    try {
      response = await fetch(words.draft, {
        method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual",
        headers: { Accept: "application/json" } });
    } catch {
      offlineSince ??= timeOfDay();
      keep();
      return tell(words.offline.replace("{0}", offlineSince), "wait");
    }
    offlineSince = null;
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
      return !isSecondTry && await renewToken() ? post(sent, true) : tell(words.loggedOut, "wait");
    }
    const answer = await response.json().catch(() => ({}));
    if (answer.flaws) showFlaws(answer.flaws, answer.ways ?? "");
    if (!response.ok) return tell(answer.words ?? words.unsaved, "stop", answer.spot);
    if (leaving) return; // the next page may have been made before this save: its copy must stay
    form.elements.version.value = answer.version;
    if (answer.id && form.elements.id) form.elements.id.value = answer.id;
    saved = sent;
    if (isDirty()) keep(); else forget();
    tell(answer.words, "ok");
  }

  // What the checks before publishing find in what was saved; the same as the page shows without scripts.
  function showFlaws(flaws, ways) {
    const panel = form.querySelector("[data-flaws]");
    if (!panel) return;
    const count = panel.querySelector("[data-flaws-count]");
    const stops = flaws.filter(flaw => flaw.stops).length;
    count.textContent = flaws.length === 0 ? count.dataset.none
      : count.dataset.words.replace("{stops}", stops).replace("{doubts}", flaws.length - stops);
    const figures = panel.querySelector("[data-flaws-ways]");
    figures.textContent = ways;
    figures.hidden = !ways;
    const list = panel.querySelector("[data-flaws-list]");
    list.replaceChildren(...flaws.map(flaw => {
      const item = panel.querySelector(flaw.stops ? "[data-flaws-stop]" : "[data-flaws-doubt]").content.firstElementChild.cloneNode(true);
      item.querySelector("[data-text]").textContent = flaw.words;
      const show = item.querySelector("button");
      const field = flaw.field && document.getElementById(flaw.field);
      if (flaw.line) item.querySelector("[data-line-words]").textContent = list.dataset.line.replace("@", flaw.line);
      if (flaw.line) show.addEventListener("click", () => selectLine(text, flaw.line));
      else if (field) show.addEventListener("click", () => field.focus());
      else show.remove();
      return item;
    }));
  }

  // Somebody who has logged in again, perhaps in another tab, has a new token.
  async function renewToken() {
    try {
      const response = await fetch("/mit-arbejde", { redirect: "manual" });
      const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
      const token = page.querySelector("input[name=_csrf]")?.value;
      if (token) for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = token;
      return Boolean(token);
    } catch {
      return false;
    }
  }

  function timeOfDay() {
    const now = new Date();
    return `${now.getHours()}.${String(now.getMinutes()).padStart(2, "0")}`;
  }

  // Said aloud when it changes kind, not at each save.
  function tell(sentence, kind, spot) {
    const state = form.querySelector("[data-state]");
    const same = state.classList.contains("state--" + kind);
    state.setAttribute("aria-live", same ? "off" : "polite");
    state.classList.remove("state--ok", "state--wait", "state--stop", "state--none");
    state.classList.add("state--" + kind);
    state.querySelector("span").textContent = sentence;
    const icon = { ok: "success", wait: "warning", stop: "error" }[kind];
    const use = state.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#" + icon));
    const show = state.querySelector("[data-show-spot]");
    if (!show) return;
    show.hidden = !spot;
    show.onclick = () => select(document.getElementById(spot.field), spot.from, spot.to);
  }

  // --- mistakes: the message gets focus; its links lead to the place in the field

  function focusMistakes() {
    document.querySelector("[data-focus]")?.focus();
    for (const link of document.querySelectorAll("a[data-line], a[data-from]")) {
      link.addEventListener("click", event => {
        event.preventDefault();
        const field = document.querySelector(link.getAttribute("href"));
        const { from, to, line } = link.dataset;
        if (from) select(field, Number(from), Number(to)); else selectLine(field, Number(line));
      });
    }
  }

  function selectLine(field, number) {
    const lines = field.value.split("\n");
    const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
    select(field, start, start + (lines[number - 1] ?? "").length);
  }

  function select(field, from, to) {
    const before = field.value.slice(0, from).split("\n").length;
    field.focus();
    field.setSelectionRange(from, to);
    field.scrollTop = (before - 4) * (field.scrollHeight / Math.max(1, field.value.split("\n").length));
  }
}

function later(act, milliseconds) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}
