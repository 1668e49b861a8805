// The editor's help while typing: live preview, saving the draft, a guard against leaving unsaved work.
// Attached to form[data-editor]; every word it says stands in the form's data attributes.
const form = document.querySelector("form[data-editor]");
if (form) start(form);

function start(form) {
  const text = form.elements.tekst;
  const reason = form.elements.begrundelse;
  const words = form.dataset;
  let saved = content();
  let sending = false;
  let running = null;
  let again = false;
  let newest = 0;

  restore();
  preview();
  focusMistakes();
  const saveSoon = later(save, 1500);
  const previewSoon = later(preview, 400);

  text.addEventListener("input", () => { keep(); saveSoon(); previewSoon(); });
  reason.addEventListener("input", () => { keep(); saveSoon(); });
  for (const radio of form.querySelectorAll("input[name=som]")) radio.addEventListener("change", preview);
  form.querySelector("[data-preview-button]").hidden = true;
  form.addEventListener("submit", () => { sending = true; if (isDirty()) keep(true); });
  addEventListener("pageshow", () => { sending = false; });
  addEventListener("online", () => { if (isDirty()) save(); });
  addEventListener("beforeunload", event => { if (!sending && isDirty()) event.preventDefault(); });
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.querySelector("[value=send]").click();
  });

  function content() {
    return JSON.stringify([text.value, reason.value]);
  }

  function isDirty() {
    return content() !== saved;
  }

  // --- the copy in this browser: for lost connections and sessions

  function keep(sent = false) {
    try {
      localStorage.setItem(words.key, JSON.stringify({
        sent, content: content(), base: form.elements.grundlag.value, version: form.elements.version.value }));
    } catch {
      // A full or forbidden store only costs the second copy.
    }
  }

  function forget() {
    try { localStorage.removeItem(words.key); } catch { /* as above */ }
  }

  // Only what was begun from the same draft is put back: anything else would undo newer work. What was sent and
  // has moved the draft on has arrived.
  function restore() {
    let copy = null;
    try { copy = JSON.parse(localStorage.getItem(words.key)); } catch { return; }
    if (!copy || copy.content === saved) return forget();
    if (copy.base !== form.elements.grundlag.value || copy.version !== form.elements.version.value) {
      if (copy.sent) forget();
      return;
    }
    if (document.getElementById("fejl")) return;
    [text.value, reason.value] = JSON.parse(copy.content);
    tell(words.local, "wait");
    setTimeout(save, 0);
  }

  // --- the draft on the server

  async function save() {
    if (!words.draft || !isDirty()) {
      if (!words.draft && isDirty()) tell(words.unsaved, "wait");
      return;
    }
    if (running) { again = true; return; }
    const sent = content();
    running = post(sent);
    await running;
    running = null;
    if (again) { again = false; save(); }
  }

  async function post(sent) {
    try {
      const response = await fetch(words.draft, {
        method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error",
        headers: { Accept: "application/json" } });
      if (response.status === 401 || response.status === 403) return tell(words.loggedOut, "wait");
      const answer = await response.json();
      if (!response.ok) return tell(answer.words ?? words.unsaved, "stop");
      form.elements.version.value = answer.version;
      saved = sent;
      if (isDirty()) keep(); else forget();
      tell(answer.words, "ok");
    } catch {
      tell(navigator.onLine ? words.loggedOut : words.offline, "wait");
    }
  }

  // Said aloud when it changes kind, not at each save.
  function tell(sentence, kind) {
    const state = form.querySelector("[data-state]");
    const same = state.classList.contains("state--" + kind);
    state.setAttribute("aria-live", same ? "off" : "polite");
    state.classList.remove("state--ok", "state--wait", "state--stop", "state--none");
    state.classList.add("state--" + kind);
    state.querySelector("span").textContent = sentence;
    const icon = { ok: "success", wait: "warning", stop: "error" }[kind];
    const use = state.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#" + icon));
  }

  // --- the preview

  async function preview() {
    const pane = form.querySelector("[data-preview-html]");
    const mine = ++newest;
    const audience = form.elements.som.value === "vejleder" ? "advisor" : "public";
    try {
      const response = await fetch(words.preview, {
        method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ markdown: text.value, audience }) });
      if (!response.ok) throw new Error(response.status);
      const answer = await response.json();
      if (mine !== newest) return;
      const place = pane.scrollTop;
      pane.innerHTML = answer.html;
      pane.scrollTop = place;
      form.querySelector("[data-preview-hidden]").hidden = !answer.hidden;
    } catch {
      if (mine === newest) pane.textContent = words.previewFailed;
    }
  }

  // --- mistakes: the message gets focus; its links lead to the line

  function focusMistakes() {
    document.querySelector("[data-focus]")?.focus();
    for (const link of document.querySelectorAll("a[data-line]")) {
      link.addEventListener("click", event => {
        event.preventDefault();
        goToLine(Number(link.dataset.line));
      });
    }
  }

  function goToLine(number) {
    const lines = text.value.split("\n");
    const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[number - 1] ?? "").length);
    text.scrollTop = (number - 4) * (text.scrollHeight / Math.max(1, lines.length));
  }
}

function later(act, milliseconds) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}
