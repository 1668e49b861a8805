// Help for hard words: a.wiki-term carries its explanation in data-term and leads to the word's own page. Here the
// explanation is shown beside the word: by mouse, by keyboard focus, and by the first tap. Escape puts it away, the
// mouse may move onto it, and it stays until the word is left. Without this file the word is a link.
const CLOSING = 250; // ms for the way from the word to its explanation
const GAP = 6; // px between them
const EDGE = 8; // px to the sides of the window

const main = document.querySelector("[data-term-more]");
const more = main?.dataset.termMore;
const tips = new Map();
let open = null;
let timer = 0;
let tap = null; // what was open when the finger came down

for (const word of document.querySelectorAll("a.wiki-term[data-term]")) attach(word);
if (tips.size > 0) {
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && open) {
      close();
      event.stopPropagation();
    }
  }, true);
  document.addEventListener("pointerdown", event => {
    if (open && event.target !== open && !tips.get(open).contains(event.target)) close();
  });
  addEventListener("resize", () => { if (open) place(tips.get(open), open); });
}

function attach(word) {
  const id = `ord-${tips.size + 1}`;
  const tip = element("div", "wiki-tip");
  const text = element("span", "", word.dataset.term);
  text.id = id;
  text.setAttribute("role", "tooltip");
  const link = element("a", "wiki-tip__more", more);
  link.href = word.href;
  link.tabIndex = -1; // the word itself leads there
  link.setAttribute("aria-label", `${more}: ${word.textContent}`);
  tip.append(text, link);
  tip.hidden = true;
  main.append(tip);
  tips.set(word, tip);
  word.setAttribute("aria-describedby", id);

  word.addEventListener("focus", () => show(word));
  word.addEventListener("blur", close);
  for (const part of [word, tip]) {
    part.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") show(word); });
    part.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") later(word); });
  }
  tip.addEventListener("pointerdown", event => event.preventDefault()); // keeps the focus on the word
  word.addEventListener("pointerdown", event => { tap = event.pointerType === "mouse" ? null : { before: open }; });
  word.addEventListener("click", event => {
    // The first tap explains, the next follows the link.
    if (tap && tap.before !== word) {
      event.preventDefault();
      show(word);
    }
    tap = null;
  });
}

function show(word) {
  clearTimeout(timer);
  if (open === word) return;
  close();
  open = word;
  const tip = tips.get(word);
  tip.hidden = false;
  place(tip, word);
}

// Below the word; above it where there is no room below.
function place(tip, word) {
  const at = word.getClientRects()[0];
  const width = document.documentElement.clientWidth;
  tip.style.left = "0";
  const left = Math.max(EDGE, Math.min(at.left, width - tip.offsetWidth - EDGE));
  const isBelow = at.bottom + GAP + tip.offsetHeight < innerHeight - 80 || at.top < tip.offsetHeight + GAP;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - tip.offsetHeight;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${top + scrollY}px`;
}

function later(word) {
  clearTimeout(timer);
  timer = setTimeout(() => { if (open === word && document.activeElement !== word) close(); }, CLOSING);
}

function close() {
  clearTimeout(timer);
  if (open) tips.get(open).hidden = true;
  open = null;
}

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
