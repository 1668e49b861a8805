// Sending a file from the editor: a dialog in place of the page /filer/ny, and pictures that are pasted or dropped
// on the text. What is written stays where it is whatever becomes of the file. Attached to [data-file-dialog].
const dialog = document.querySelector("[data-file-dialog]");
const text = document.getElementById("kilde");
if (dialog && text) start(dialog, dialog.querySelector("form"), text);

function start(dialog, form, text) {
  const words = form.dataset;
  const file = form.elements.fil;
  const alt = form.elements.alt;
  const error = form.querySelector("[data-file-error]");
  const state = form.querySelector("[data-file-state]");
  const send = form.querySelector("[type=submit]");
  let place = null;
  let running = null;
  let filled = null;

  for (const link of document.querySelectorAll("[data-insert-file]")) {
    link.removeAttribute("target");
    link.setAttribute("role", "button");
    link.addEventListener("click", event => { event.preventDefault(); open(); });
    link.addEventListener("keydown", event => { if (event.key === " ") { event.preventDefault(); open(); } });
  }
  form.querySelector("[data-file-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => { running?.abort(); (filled ?? text).focus(); filled = null; });
  form.addEventListener("submit", event => { event.preventDefault(); if (!running) take(); });

  text.addEventListener("paste", event => { if (openWith(event.clipboardData)) event.preventDefault(); });
  text.addEventListener("dragover", event => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    text.classList.add("is-dropping");
  });
  for (const end of ["dragleave", "drop"]) text.addEventListener(end, () => text.classList.remove("is-dropping"));
  text.addEventListener("drop", event => { if (openWith(event.dataTransfer)) event.preventDefault(); });

  function openWith(data) {
    // Words that are copied may come with a picture of themselves.
    if (!data?.files.length || data.types.includes("text/plain")) return false;
    open();
    const one = new DataTransfer();
    one.items.add(data.files[0]);
    file.files = one.files;
    alt.focus();
    return true;
  }

  function open() {
    place = [text.selectionStart, text.selectionEnd];
    form.reset();
    tell("");
    dialog.showModal();
    file.focus();
  }

  async function take() {
    const one = file.files[0];
    if (one?.type.startsWith("image/") && !alt.value.trim()) return stop(words.alt, alt);
    running = new AbortController();
    tell("", words.busy);
    send.setAttribute("aria-disabled", "true");
    try {
      const response = await fetch(words.to, {
        method: "POST", body: sent(), redirect: "manual", signal: running.signal,
        headers: { Accept: "application/json" } });
      if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) return stop(words.loggedOut);
      if (response.status === 413) return stop(words.large, file);
      const answer = await response.json().catch(() => ({}));
      if (!response.ok) return stop(answer.detail ?? words.failed, file);
      insert(answer);
    } catch (failure) {
      if (failure.name !== "AbortError") stop(words.failed);
    } finally {
      running = null;
      send.removeAttribute("aria-disabled");
    }
  }

  // Who writes the file as it is sends it along, and gets it back with the name of the file where it belongs.
  function sent() {
    const body = new FormData(form);
    if (text.value.startsWith("---")) body.append("kilde", text.value);
    return body;
  }

  // The name of a film, captions or sound goes into its field above the text; a line goes where one writes.
  function insert(answer) {
    if (answer.field) return fill(answer);
    const [from, to] = place;
    const before = text.value.slice(0, from);
    const isPicture = answer.line.startsWith("!");
    const gap = isPicture && before && !before.endsWith("\n\n") ? (before.endsWith("\n") ? "\n" : "\n\n") : "";
    text.setRangeText(gap + answer.line + (isPicture ? "\n\n" : ""), from, to, "end");
    running = null;
    dialog.close();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function fill(answer) {
    const field = document.getElementById(answer.field);
    file.value = "";
    if (!field && !answer.text) return tell("", `${answer.where}: ${answer.line}`);
    running = null;
    const place = field ?? text;
    filled = place;
    dialog.close();
    if (field) field.value = answer.line;
    else text.value = answer.text;
    const fold = place.closest("details");
    if (fold) fold.open = true;
    place.dispatchEvent(new Event("input", { bubbles: true }));
    if (field) return;
    const from = text.value.indexOf(answer.line);
    text.setSelectionRange(from, from + answer.line.length);
  }

  function stop(sentence, field) {
    tell(sentence);
    (field ?? send).focus();
  }

  function tell(problem, progress = "") {
    error.hidden = !problem;
    error.textContent = problem;
    state.textContent = progress;
  }
}
