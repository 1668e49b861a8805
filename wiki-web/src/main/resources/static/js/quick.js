// The quick door. In an article marked words get a bar with three choices; a choice opens the form under their paragraph.
// Attached to [data-quick-article], whose data attributes hold the address and the words; the form itself comes from
// the server and is the same that people without scripts get as a page.
const article = document.querySelector("[data-quick-article]");
const BLOCKS = "p, li, h2, h3, h4, tr";
if (article) watch(article);
for (const form of document.querySelectorAll("form[data-quick]")) help(form);

function watch(article) {
  let bar = null;
  let marked = null;
  let timer = 0;

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 250);
  });
  article.addEventListener("keydown", event => { if (event.key === "Escape") close(); });

  function look() {
    if (article.querySelector("form[data-quick]") || bar?.contains(document.activeElement)) return;
    marked = read(document.getSelection());
    if (marked) offer(); else close();
  }

  // The marked words, the block they begin in and what stands before them in it.
  function read(selection) {
    if (!selection || selection.isCollapsed || !selection.toString().trim()) return null;
    const range = selection.getRangeAt(0);
    const block = element(range.startContainer).closest(BLOCKS);
    const section = block?.closest("[data-quick-section]");
    if (!section || !article.contains(section) || block.closest("form, .quick-bar, .quick-link, .wiki-trust")) return null;
    const words = own(block);
    const inside = range.cloneRange();
    if (!block.contains(range.endContainer)) inside.setEnd(block, block.childNodes.length);
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return { block, words, section: section.dataset.quickSection, marked: inside.toString().trim(), before: before.toString(), range: inside };
  }

  function element(node) {
    return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  }

  // The block's own words: of a table row its cells, of a list item not the items inside it.
  function own(block) {
    const copy = block.cloneNode(true);
    copy.querySelectorAll("ul, ol, table, .spot__no").forEach(inner => block.tagName === "TR" ? 0 : inner.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  function offer() {
    close();
    bar = document.createElement("div");
    bar.className = "quick-bar";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", article.dataset.quickName);
    for (const [kind, label] of Object.entries(JSON.parse(article.dataset.quickKinds))) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("pointerdown", event => event.preventDefault()); // keeps the words marked
      button.addEventListener("click", () => open(kind));
      bar.append(button);
    }
    outer(marked.block).after(bar);
  }

  function outer(block) {
    return block.closest("table, ul, ol") ?? block;
  }

  function close() {
    bar?.remove();
    bar = null;
    globalThis.CSS?.highlights?.delete("quick");
  }

  async function open(kind) {
    const { block, words, section, marked: text, before, range } = marked;
    const query = new URLSearchParams({ afsnit: section, ord: words, markeret: text, foran: before, slags: kind });
    const address = `${article.dataset.quickArticle}?${query}`;
    let form = null;
    try {
      const response = await fetch(address, { redirect: "manual" });
      const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
      form = page.querySelector("form[data-quick]");
    } catch { /* the page itself says what is wrong */ }
    if (!form) return location.assign(address);
    close();
    if (globalThis.CSS?.highlights && globalThis.Highlight) CSS.highlights.set("quick", new Highlight(range));
    outer(block).after(document.adoptNode(form));
    help(form, () => { close(); focusOn(block); });
    form.elements.tekst.focus();
    document.getSelection().collapse(null);
  }

  function focusOn(block) {
    block.setAttribute("tabindex", "-1");
    block.focus({ preventScroll: true });
  }
}

// The form: keeps what is typed in this browser, marks the place of a mistake, changes kind without losing a word.
function help(form, done) {
  const state = form.querySelector("[data-quick-state]");
  form.querySelector("a[data-from]")?.addEventListener("click", event => {
    event.preventDefault();
    const { from, to } = event.currentTarget.dataset;
    const field = document.querySelector(event.currentTarget.getAttribute("href"));
    field.focus();
    field.setSelectionRange(Number(from), Number(to));
  });
  if (form.querySelector("#hurtig-fejl")) form.querySelector("#hurtig-fejl").focus(); else restore();
  form.addEventListener("input", keep);
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.querySelector("[data-quick-send]").click();
    if (event.key === "Escape") form.querySelector("[data-quick-close]").click();
  });
  form.querySelector("[data-quick-close]").addEventListener("click", event => {
    if (!done) return;
    event.preventDefault();
    form.remove();
    done();
  });
  form.addEventListener("submit", submit);

  // Sent by the script so that a lost connection loses no word; a login that has run out is left to the browser.
  async function submit(event) {
    event.preventDefault();
    keep();
    const body = new URLSearchParams(new FormData(form));
    if (event.submitter?.name === "vis") body.set("vis", event.submitter.value);
    const response = await fetch(form.action, { method: "POST", body }).catch(() => null);
    if (!response) {
      state.textContent = form.dataset.noConnection;
      state.hidden = false;
      return;
    }
    if (response.ok && new URL(response.url).pathname.startsWith("/forslag/")) {
      forget();
      return location.assign(response.url);
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const changed = page.querySelector("form[data-quick]");
    if (!changed) return form.submit();
    form.replaceWith(document.adoptNode(changed));
    help(changed, done);
    if (!changed.querySelector("#hurtig-fejl")) changed.querySelector("[aria-pressed=true]").focus();
  }

  function place() {
    return JSON.stringify(["afsnit", "ord", "markeret", "slags"].map(name => form.elements[name].value));
  }

  function keep() {
    try {
      localStorage.setItem(form.dataset.key, JSON.stringify({ place: place(), typed: form.elements.tekst.value, why: form.elements.hvorfor?.value }));
    } catch { /* the form still works */ }
  }

  function restore() {
    try {
      const copy = JSON.parse(localStorage.getItem(form.dataset.key));
      if (!copy || copy.place !== place()) return;
      form.elements.tekst.value = copy.typed;
      if (form.elements.hvorfor) form.elements.hvorfor.value = copy.why ?? "";
    } catch { /* nothing to put back */ }
  }

  function forget() {
    try { localStorage.removeItem(form.dataset.key); } catch { /* as above */ }
  }
}
