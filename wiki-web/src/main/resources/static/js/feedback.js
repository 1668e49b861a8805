// »Fandt du svar?«: answers without leaving the article, and »Hjalp det her?« under words that are marked. The forms
// are the server's; without this file they open as pages. Nothing is stored in the browser.
const article = document.querySelector("[data-feedback-article]");
for (const part of document.querySelectorAll("[data-feedback]")) attach(part);
if (article) watch(article);

function attach(part) {
  part.querySelector("form")?.addEventListener("submit", event => {
    event.preventDefault();
    send(part, event.target, new FormData(event.target, event.submitter));
  });
}

// Posts a form and puts what the server answers in the place of the part it came from. What is typed stays when the
// answer does not come.
async function send(part, form, fields) {
  const next = await ask(form.getAttribute("action"), fields);
  if (next) replace(part, next); else complain(part, form);
}

function complain(part, before) {
  part.querySelector("[data-feedback-lost]")?.remove();
  const said = document.createElement("p");
  said.dataset.feedbackLost = "";
  said.setAttribute("role", "alert");
  said.textContent = part.dataset.lost ?? article.dataset.lost;
  before.after(said);
}

async function ask(address, fields) {
  try {
    const response = await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.querySelector("[data-feedback]");
  } catch {
    return null;
  }
}

function replace(part, next) {
  const here = document.adoptNode(next);
  part.replaceWith(here);
  attach(here);
  (here.querySelector("[role=alert]") ? here.querySelector("textarea") : here.querySelector("[data-feedback-focus]"))?.focus();
}

function watch(article) {
  const { ask: question, yes, no } = article.dataset;
  let bar = null;
  let marked = null;
  let timer = 0;

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 400);
  });
  article.addEventListener("keydown", event => { if (event.key === "Escape") close(); });

  function look() {
    if (bar?.contains(document.activeElement)) return;
    marked = read(document.getSelection());
    if (marked) offer(); else close();
  }

  function read(selection) {
    const words = selection?.toString().trim() ?? "";
    if (words.length < 2 || selection.isCollapsed) return null;
    const from = element(selection.getRangeAt(0).startContainer);
    const to = element(selection.getRangeAt(0).endContainer);
    const section = from.closest("[data-feedback-section]");
    if (!section || !article.contains(section) || from.closest(".wiki-helped, form")) return null;
    const block = (section.contains(to) ? to : from).closest("table, ul, ol, p, h2, h3, h4, blockquote, div") ?? section;
    return { words: words.slice(0, 300), section: section.dataset.feedbackSection, after: block === section ? section.lastElementChild : block };
  }

  function element(node) {
    return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  }

  function offer() {
    close();
    bar = document.createElement("div");
    bar.className = "wiki-helped d-print-none";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", question);
    const label = document.createElement("span");
    label.textContent = question;
    bar.append(label, button(yes, "ja"), button(no, "nej"));
    marked.after.after(bar);
  }

  function button(label, answer) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-secondary";
    made.textContent = label;
    made.addEventListener("pointerdown", event => event.preventDefault()); // keeps the words marked
    made.addEventListener("click", () => choose(answer));
    return made;
  }

  async function choose(answer) {
    const place = bar;
    const next = await ask(article.dataset.feedbackArticle, [["svar", answer], ["afsnit", marked.section], ["ord", marked.words]]);
    if (!next) return complain(place, place.lastElementChild);
    // One question at a time: the one at the foot goes.
    document.querySelectorAll("[data-feedback]").forEach(other => other.remove());
    bar = null;
    replace(place, next);
    document.getSelection().removeAllRanges();
  }

  function close() {
    bar?.remove();
    bar = null;
  }
}
